var D,ur,dr,qe,Nn,$o,pr,mo,fr,qn,Bn,lu,Wt=Symbol.for("pv"),_o={},go=[],cu=/^m(i|n|o|s|text|space)$/,Dn=Array.isArray,Fn=go.slice,Qe=Object.assign;function Ye(e){e&&e.parentNode&&e.remove()}function mr(e,t,o){var n,s,r,l={},c=arguments.length;for(r in t)r=="key"?n=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:l[r]=t[r];return c>2&&(l.children=c>3?Fn.call(arguments,2):o),Dt(e,l,n,s,null)}function Dt(e,t,o,n,s){var r={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Wt,__v:s||++ur,__i:-1,__u:0};return!s&&D.vnode&&D.vnode(r),r}function mt(e){return e.children}function Ft(e,t){this.props=e,this.context=t,this.__g=0}function De(e,t){if(t==null)return e.__&&De(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:De(e)}function uu(e){var t,o=e.__v,n=o.__e,s=[],r=[],l=e.__P;l&&((t=Qe({constructor:Wt},o)).__v=o.__v+1,D.vnode&&D.vnode(t),jn(l,t,o,e.__n,l.namespaceURI,32&o.__u?[n]:null,s,n||De(o),32&o.__u,r),t.__v=o.__v,t.__.__k[t.__i]=t,br(s,t,r),o.__=o.__e=null,t.__e!=n&&hr(t))}function hr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),hr(e)}function Xs(e){(8&e.__g||(e.__g|=8,qe.push(e),$o++))&&Nn==D.debounceRendering||((Nn=D.debounceRendering)||queueMicrotask)($r)}function $r(){try{for(var e,t=1;qe.length;)qe.length>t&&qe.sort(pr),e=qe.shift(),t=qe.length,8&e.__g&&uu(e)}finally{($o=qe.length)&&(Nn||queueMicrotask)($r)}}function _r(e,t,o,n,s,r,l,c,u,p,d){var m,h,f,g,v,y,x=n.__k||go,b=t.length;for(u=du(o,t,x,u,b),m=0;m<b;m++)(f=o.__k[m])!=null&&(h=~f.__i&&x[f.__i]||_o,f.__i=m,y=jn(e,f,h,s,r,l,c,u,p,d),g=f.__e,(h.ref!=f.ref||8&h.__u)&&(h.ref&&Pn(h.ref,null,f,h),f.ref&&d.push(f.ref,f.__c||g,f)),v=v||g,4&f.__u?(u=gr(f,u,e,!h.__v),h.__e&&(h.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),f.__u&=-21);return o.__e=v,u}function du(e,t,o,n,s){var r,l,c,u,p,d,m,h,f,g=o.length,v=g,y=0,x=0,b=e.__k=Array(s);for(r=0;r<s;r++)(l=t[r])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=b[r]=Dt(null,l):Dn(l)?l=b[r]=Dt(mt,{children:l}):l.constructor===Wt&&l.__b?l=b[r]=Dt(l.type,l.props,l.key,l.ref,l.__v):b[r]=l,u=r+y,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=pu(l,o,u,v))&&(v--,(c=o[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?y--:p==u+1?y++:p!=u&&(p>u?y--:y++,x=1)):(~p||(s>g?y--:s<g&&y++),typeof l.type!="function"&&(l.__u|=4))):b[r]=null;if(x){for(d=[],m=[],r=0;r<s;r++)if((l=b[r])&&16&l.__u){for(y=0,h=d.length;y<h;)d[f=y+h>>1]<l.__i?y=f+1:h=f;d[y]=l.__i,m[r]=y+1}for(y=d.length;r--;)m[r]&&(m[r]==y?y--:b[r].__u|=4)}if(v)for(r=0;r<g;r++)!(c=o[r])||2&c.__u||(c.__e==n&&(n=De(c)),Un(c,c));return n}function gr(e,t,o,n){var s,r,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=gr(s[r],t,o,!1));return t}for(t&&!t.parentNode&&(t=De(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!n&&o.moveBefore&&l.parentNode?o.moveBefore(l,t):o.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function pu(e,t,o,n){var s,r=e.key,l=e.type,c=t[o],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&l==c.type)return o;if(n>(u?1:0)){for(s=o-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&l==c.type)return s;for(s=o+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&l==c.type)return s}return-1}function Zs(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function po(e,t,o,n,s){var r,l;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||Zs(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||Zs(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(l=Bn[t]||(Bn[t]=fu(t)),(e.__a||(e.__a={}))[t]=qn,r=t!=(t=t.replace(fr,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,l,r):e.removeEventListener(t,l,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function fu(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[mo]==null)t[mo]=qn++;else if(t[mo]<this.__a[e])return;return o(D.event?D.event(t):t)}}}function jn(e,t,o,n,s,r,l,c,u,p){var d,m,h,f,g,v,y,x,b,B,A,te,Ie,Te,N,P,L,ne,ie=t.type;if(t.constructor!==Wt)return null;128&o.__u&&(u=32&o.__u,d=o.__c.__z)&&(t.__u|=u,m=r=[],d.nodeType==8?c=ho(d,r):r.push(d),c=r[0]||c),(d=D.__b)&&d(t);e:if(typeof ie=="function"){h=l.length;try{if(x=t.props,b=(d=ie.prototype)&&d.render,B=(d=ie.contextType)&&n[d.__c],A=d?B?B.props.value:d.__:n,(f=o.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(b?t.__c=f=new ie(x,A):(t.__c=f=new Ft(x,A),f.constructor=ie,f.render=hu),B&&B.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),ie.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Qe({},f.__s)),Qe(f.__s,ie.getDerivedStateFromProps(x,f.__s)))),g=f.props,v=f.state,f.__v=t,o.__c){if(x!==g&&b&&!ie.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(x,A),t.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(x,f.__s,A)===!1){t.__v!=o.__v&&(f.props=x,f.state=f.__s,f.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(oe){oe&&(oe.__=t)}),go.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&l.push(f),c=De(o);break e}f.componentWillUpdate&&f.componentWillUpdate(x,f.__s,A),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,v,y)})}else b&&!ie.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=A,f.props=x,f.__P=e,f.__g&=-5,te=D.__r,Ie=b?25:0;do f.__g&=-9,te&&te(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Ie<25);b&&(go.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Qe({},n,f.getChildContext())),b&&o.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(g,v)),Te=d&&d.type===mt&&d.key==null?d.props.children:d,x.__P&&(d=c,s=(e=x.__P).namespaceURI,u=r=null,o.props&&o.props.__P!=e&&(o.__k.some(function(oe){oe&&Un(oe,oe)}),o.__k=null),c=o.__k?De(o,0):null),c=_r(e,Dn(Te)?Te:[Te],t,o,n,s,r,l,c,u,p),x.__P&&(t.__e=null,c=d),t.__u&=-161,m&&m.some(Ye),f.__h.length&&l.push(f),1&f.__g&&(f.__g&=-4)}catch(oe){if(l.length=h,t.__v=null,u||r)if(oe&&oe.then){if(t.__u|=128|u,r){for(~(L=r.indexOf(c||void 0))||(L=r.length);(ne=r[L-1])&&ne.nodeType==8;)L--;for(;L<r.length;L++)if(ne=r[L])if(r[L]=null,N){if(ne==P)break}else{if(ne.nodeType!=8)break;ne.data.startsWith("$s")&&(P=ho(N=ne))}}if(!N){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;N=c}(d=ho(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,c=d):t.__e=c,c=c&&c.nextSibling}else r&&r.some(Ye);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),oe&&oe.then||vr(t),D.__e(oe,t,o)}}else c=t.__e=mu(o.__e,t,o,n,s,r,l,u,p,e);return(d=D.diffed)&&d(t),c}function ho(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function vr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(vr))}function br(e,t,o){for(var n=0;n<o.length;)Pn(o[n++],o[n++],o[n++]);D.__c&&D.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){D.__e(r,s.__v)}})}function mu(e,t,o,n,s,r,l,c,u,p){var d,m,h,f,g,v,y,x,b=o.props||_o,B=t.props,A=t.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((g=r[d])&&(A?g.localName==A:g.nodeType==3)){e=g,r[d]=null;break}}if(!e){if(x=p.ownerDocument||document,!A)return x.createTextNode(B);e=x.createElementNS(s,A,B.is?B:p),c&&(D.__m&&D.__m(t,r),c=!1),r=null}if(A){if(p=A=="template"&&e.content||e,r=A=="textarea"&&B.defaultValue!=null?null:r&&Fn.call(p.childNodes),!c&&r)for(b={},d=0;d<e.attributes.length;d++)b[(g=e.attributes[d]).name]=g.value;for(d in b)g=b[d],d=="dangerouslySetInnerHTML"?h=g:d=="children"||d in B||d=="value"&&"defaultValue"in B||d=="checked"&&"defaultChecked"in B||po(e,d,null,g,s);for(d in B)g=B[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?m=g:d=="value"?v=g:d=="checked"?y=g:c&&typeof g!="function"||b[d]===g||po(e,d,g,b[d],s);m?(c||h&&(m.__html==h.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(h&&(e.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&cu.test(A))&&(s="http://www.w3.org/1999/xhtml"),_r(p,Dn(f)?f:[f],t,o,n,s,r,l,r?r[0]:o.__k&&De(o,0),c,u),r&&r.some(Ye)),c&&A!="textarea"||(d="value",A=="progress"&&v==null?e.removeAttribute(d):v==null||v===e[d]&&(A!="progress"||v)||po(e,d,v,b[d],s),d="checked",y!=null&&y!=e[d]&&po(e,d,y,b[d],s))}else b===B||c&&e.data==B||(e.data=B);return e}function Pn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){D.__e(s,o)}}function Un(e,t,o){var n,s,r,l;if(D.unmount&&D.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Pn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(c){D.__e(c,t)}n.__P=n.__n=null}if(n=e.__k)for(l=0;l<n.length;l++)n[l]&&Un(n[l],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(s=ho(n,r=[]))&&(n==e.__e&&r.some(Ye),Ye(s),Ye(n)),o||Ye(e.__e),e.__e=e.__c=e.__=null}function hu(e,t,o){return this.constructor(e,o)}function yr(e,t){var o,n,s,r;D.__&&D.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Dt(mt,{children:[e]}),s=[],r=[],jn(t,t.__k,n||_o,_o,t.namespaceURI,n?null:t.firstChild?Fn.call(t.childNodes):null,s,n?n.__e:t.firstChild,o,r),br(s,t.__k,r),t.__k.props.children=null}D={__e:function(e,t,o,n){for(var s,r,l;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((l=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,n||{}),l=1),l&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw $o=0,e}},ur=0,dr=function(e){return e!=null&&e.constructor===Wt},Ft.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Qe({},this.state)),typeof e=="function"&&(e=e(Qe({},o),this.props)),e&&(Qe(o,e),this.__v&&(t&&this.__k.push(t),Xs(this)))},Ft.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Xs(this))},Ft.prototype.render=mt,qe=[],$o=0,pr=function(e,t){return e.__v.__b-t.__v.__b},mo=Symbol(),fr=/(PointerCapture)$|Capture$/i,qn=0,Bn={},lu=0;var Xe,J,En,er,zn=Object.is,vo=0,kr=[],Rn=[],G=D,tr=G.__b,or=G.__r,nr=G.diffed,sr=G.__c,rr=G.unmount,ar=G.__;function Vt(e,t){G.__h&&G.__h(J,e,vo||t),vo=0;var o=J.__H||(J.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function _(e){return vo=1,$u(xr,e)}function $u(e,t,o){var n=Vt(Xe++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):xr(void 0,t),function(r){var l=(n.__N||n.__)[0],c=n.t(l,r);zn(l,c)||(n.__N=[c,n.__[1]],n.__c.setState({}))}],n.__c=J,!J.__f)){J.__f=!0;var s=J.shouldComponentUpdate;J.shouldComponentUpdate=function(r,l,c){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=r;if(u.__.some(function(h){h.__N&&(p=!0,zn(h.__[0],h.__N[0])||(d=!0))}),s){var m=s.call(this,r,l,c);return p?m||d:m}return!p||d}}return n.__}function z(e,t){var o=Vt(Xe++,3);!G.__s&&Hn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,J.__H.__h.push(o))}function wr(e,t){var o=Vt(Xe++,4);!G.__s&&Hn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,J.__h.push(o))}function F(e){return vo=5,Ze(function(){return{current:e}},[])}function Ze(e,t){var o=Vt(Xe++,7);return Hn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function q(){var e=Vt(Xe++,11);if(!e.__){for(var t=J.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function _u(){var e;do{for(;e=Rn.shift();)try{jt(e)}catch(o){G.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=kr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(jt),t.__h.some(Ln),t.__h=[]}catch(o){t.__h=[],G.__e(o,e.__v)}}}while(Rn.length)}G.__b=function(e){J=null,tr&&tr(e)},G.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ar&&ar(e,t)},G.__r=function(e){or&&or(e),Xe=0;var t=(J=e.__c).__H;t&&(En==J?J.__h=[]:(t.__h.some(jt),t.__h.some(Ln),Xe=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),En=J},G.diffed=function(e){nr&&nr(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&lr(kr.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),En=J=null},G.__c=function(e,t){t.some(function(o){try{o.__h.some(jt),o.__h=o.__h.filter(function(n){return!n.__||Ln(n)})}catch(n){o.__h=[function(){throw n}]}}),sr&&sr(e,t)},G.unmount=function(e){rr&&rr(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,lr(Rn.push(s))}else jt(s)}catch(r){t=r}}),n.__H=void 0,t&&G.__e(t,n.__v))};var ir=typeof requestAnimationFrame=="function";function gu(e){var t,o=function(){clearTimeout(n),ir&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);ir&&(t=requestAnimationFrame(o))}function lr(e){e!=1&&er==G.requestAnimationFrame||((er=G.requestAnimationFrame)||gu)(_u)}function jt(e){var t=J,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),J=t}function Ln(e){var t=J;e.__c=e.__(),J=t}function Hn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!zn(o,e[n])})}function xr(e,t){return typeof t=="function"?t(e):t}var Cr=function(e,t,o,n){var s;t[0]=0;for(var r=1;r<t.length;r++){var l=t[r++],c=t[r]?(t[0]|=l?1:2,o[t[r++]]):t[++r];l===3?n[0]=c:l===4?n[1]=Object.assign(n[1]||{},c):l===5?(n[1]=n[1]||{})[t[++r]]=c:l===6?n[1][t[++r]]+=c+"":l?(s=e.apply(c,Cr(e,c,o,["",null])),n.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):n.push(c)}return n},cr=new Map;function vu(e){var t=cr.get(this);return t||(t=new Map,cr.set(this,t)),(t=Cr(this,t.get(e)||(t.set(e,t=(function(o){for(var n,s,r=1,l="",c="",u=[0],p=function(h){r===1&&(h||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,h,l):r===3&&(h||l)?(u.push(3,h,l),r=2):r===2&&l==="..."&&h?u.push(4,h,0):r===2&&l&&!h?u.push(5,0,!0,l):r>=5&&((l||!h&&r===5)&&(u.push(r,0,l,s),r=6),h&&(u.push(r,h,0,s),r=6)),l=""},d=0;d<o.length;d++){d&&(r===1&&p(),p(d));for(var m=0;m<o[d].length;m++)n=o[d][m],r===1?n==="<"?(p(),u=[u],r=3):l+=n:r===4?l==="--"&&n===">"?(r=1,l=""):l=n+l[0]:c?n===c?c="":l+=n:n==='"'||n==="'"?c=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=l,l=""):n==="/"&&(r<5||o[d][m+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):l+=n),r===3&&l==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i=vu.bind(mr),bu=Symbol.for("preact-signals");function wo(){if(Se>1)Se--;else{var e,t=!1;for((function(){var s=yo;for(yo=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var l=r.t;l!==void 0;l=l.x)l.i===s.i&&(l.i=r.i);s=s.o}})();Ut!==void 0;){var o=Ut;for(Ut=void 0,bo++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Sr(o))try{o.c()}catch(s){t||(e=s,t=!0)}o=n}}if(bo=0,Se--,t)throw e}}function Wn(e){if(Se>0)return e();In=++yu,Se++;try{return e()}finally{wo()}}var Pt,H=void 0;function xo(e){var t=H,o=Pt;H=void 0,Pt=void 0;try{return e()}finally{H=t,Pt=o}}var Ut=void 0,Se=0,bo=0,yu=0,In=0,yo=void 0,ko=0;function Tr(e){if(H!==void 0){var t=e.n;if(t===void 0||t.t!==H)return t={i:0,S:e,p:H.s,n:void 0,t:H,e:void 0,x:void 0,r:t},H.s!==void 0&&(H.s.n=t),H.s=t,e.n=t,32&H.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=H.s,t.n=void 0,H.s.n=t,H.s=t),t}}function se(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}se.prototype.brand=bu;se.prototype.h=function(){return!0};se.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:xo(function(){var n;(n=t.W)==null||n.call(t)}))};se.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&xo(function(){var s;(s=t.Z)==null||s.call(t)}))}};se.prototype.subscribe=function(e){var t=this;return fe(function(){var o=t.value;xo(function(){return e(o)})},{name:"sub"})};se.prototype.valueOf=function(){return this.value};se.prototype.toString=function(){return this.value+""};se.prototype.toJSON=function(){return this.value};se.prototype.peek=function(){var e=this;return xo(function(){return e.value})};Object.defineProperty(se.prototype,"value",{get:function(){var e=Tr(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bo>100)throw new Error("Cycle detected");(function(o){Se!==0&&bo===0&&o.l!==In&&(o.l=In,yo={S:o,v:o.v,i:o.i,o:yo})})(this),this.v=e,this.i++,ko++,Se++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{wo()}}}});function S(e,t){return new se(e,t)}function Sr(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Mr(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Or(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function et(e,t){se.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ko-1,this.f=4}et.prototype=new se;et.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ko))return!0;if(this.g=ko,this.f|=1,this.i>0&&!Sr(this))return this.f&=-2,!0;var e=H;try{Mr(this),H=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return H=e,Or(this),this.f&=-2,!0};et.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}se.prototype.S.call(this,e)};et.prototype.U=function(e){if(this.t!==void 0&&(se.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};et.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(et.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Tr(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Y(e,t){return new et(e,t)}function Ar(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Se++;var o=H;H=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,Vn(e),n}finally{H=o,wo()}}}function Vn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ar(e)}function ku(e){if(H!==this)throw new Error("Out-of-order effect");Or(this),H=e,this.f&=-2;try{8&this.f&&Vn(this)}finally{wo()}}function ht(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Pt&&Pt.push(this)}ht.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ht.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ar(this),Mr(this),Se++;var e=H;return H=this,ku.bind(this,e)};ht.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ut,Ut=this)};ht.prototype.d=function(){this.f|=8,1&this.f||Vn(this)};ht.prototype.dispose=function(){this.d()};function fe(e,t){var o=new ht(e,t);try{o.c()}catch(s){throw o.d(),s}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}var Er,Co,fo,wu=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Nr=[];fe(function(){Er=this.N})();function $t(e,t){D[e]=t.bind(null,D[e]||function(){})}function Ht(e){if(fo){var t=fo;fo=void 0,t()}fo=e&&e.S()}function Br(e){var t=this,o=e.data,n=Cu(o);n.name="ReactiveDom",n.value=o;var s=Ze(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=Y(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),d=Y(function(){return!Array.isArray(p.value)&&!dr(p.value)}),m=fe(function(){if(this.N=zr,d.value){var f=p.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),h=t.__$u.d;return t.__$u.d=function(){m(),h.call(this)},[d,p]},[]),r=s[0],l=s[1];return r.value?l.peek():l.value}Br.displayName="ReactiveTextNode";Object.defineProperties(se.prototype,{constructor:{configurable:!0,value:mr(mt,null).constructor},type:{configurable:!0,value:Br},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$t("__b",function(e,t){if(Ht(),Co=void 0,typeof t.type=="string"){var o,n=t.props;for(var s in n)if(s!=="children"){var r=n[s];r instanceof se&&(o||(t.__np=o={}),o[s]=r,n[s]=r.peek())}}e(t)});$t("__r",function(e,t){if(e(t),t.type!==mt){Ht();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(s,r){var l;return fe(function(){l=this},{name:r}),l.c=s,l})((function(s){return function(){var r;wu&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Co=n,Ht(o)}});$t("__e",function(e,t,o,n){Ht(),Co=void 0,e(t,o,n)});$t("diffed",function(e,t){Ht(),Co=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,s=t.props,r=o.U;if(r)for(var l in r){var c=r[l];c===void 0||n&&l in n||(c.d(),r[l]=void 0)}if(n){r||(r={},o.U=r);for(var u in n){var p=r[u],d=n[u];p===void 0?(p=xu(o,u,d,s),r[u]=p):p.o(d,s)}}}e(t)});function xu(e,t,o,n){var s=t in e&&e.ownerSVGElement===void 0,r=S(o);return{o:function(l,c){r.value=l,n=c},d:fe(function(){this.N=zr;var l=r.value.value;n[t]!==l&&(n[t]=l,s?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}$t("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var s in n){var r=n[s];r&&r.d()}}}var l=t.__np;if(l){var c=t.props;for(var u in l)c[u]=l[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var d=p.__$u;d&&(p.__$u=void 0,d.d())}}e(t)});$t("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});Ft.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(n||r||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Cu(e,t){return Ze(function(){return S(e,t)},[])}var Tu=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Su(){Wn(function(){for(var e;e=Nr.shift();)Er.call(e)})}function zr(){Nr.push(this)===1&&(D.requestAnimationFrame||Tu)(Su)}function Rr(){let e=document.getElementById("boot");if(!e?.textContent)throw new Error("The page has no boot block.");return JSON.parse(e.textContent)}var Mu=31536e3,_t=S({lang:"nb",locale:"nb-NO",languages:{},messages:{}}),Me=Y(()=>_t.value.lang),Lr=Y(()=>_t.value.languages),Kn=S({});function Gn(e){_t.value=e,globalThis.document&&(document.documentElement.lang=e.lang)}async function Jn(e,t=(...o)=>fetch(...o)){let o=await t(`/i18n/${e}.json`);if(!o.ok)throw new Error(`no catalogue for ${e}: ${o.status}`);Gn(await o.json())}async function Ir(e){await Jn(e),document.cookie=`lang=${e}; path=/; max-age=${Mu}; samesite=lax`}function a(e,t={}){let o=_t.value.messages[e];return o===void 0?e:(typeof o=="string"?o:o[Number(t.n)===1?0:1]??e).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,l="")=>{let c=/^word_/i.test(r)&&Kn.value[r.slice(5)];if(!(r in t)&&!c)return s;let u=c?r[0]==="W"?Ou(k(c)):k(c):Eu(t[r]);return/[.?!]$/.test(u)?u:u+l})}var Ou=e=>e.charAt(0).toUpperCase()+e.slice(1),To=e=>e in _t.value.messages,K=e=>To(`error.${e.code}`)?a(`error.${e.code}`,e):e.message??a("error.internal"),k=e=>e?typeof e=="string"?e:e[Me.value]||e.nb||e.en:"",I=e=>Au.value.format(e);function Q(e){let t=new Date(e);return[t.getHours(),t.getMinutes()].map(o=>`${o}`.padStart(2,"0")).join(":")}var Oe=e=>new Intl.DateTimeFormat(Yn(),{dateStyle:"long"}).format(e),qr=e=>new Intl.DateTimeFormat(Yn(),{dateStyle:"full"}).format(e),Au=Y(()=>new Intl.NumberFormat(Yn())),Yn=()=>_t.value.locale,Eu=e=>typeof e=="number"?I(e):String(e);function $(e,t){return e.get(t)}function w(e,t,o){return e.get(`${t}:${o}`)}function T(e,t){let o=[];for(let[n,s]of e)n.startsWith(`${t}:`)&&o.push(s);return o}var Qn=(e,t)=>e?.votes?.includes(t)?e.votes_on?.[t]??1:0;function W(e){return T(e,"measure").filter(t=>t.status==="live"&&!t.merged_into&&!t.hidden)}function me(e,t){let o=new Set,n=w(e,"measure",t);for(;n?.merged_into&&!o.has(n.id);)o.add(n.id),n=w(e,"measure",n.merged_into)??n;return n}function Xn(e,{originals:t}){return t.map(n=>w(e,"measure",n)).filter(n=>n!==void 0).flatMap(n=>[n,...Xn(e,n)])}function Fe(e,t,o){return T(e,t).filter(s=>(me(e,s.measure)?.id??s.measure)===o).sort((s,r)=>s.at-r.at)}var Zn=S("");function Dr(...e){let t=es(...e);z(()=>{Zn.value=t},[t])}var es=(...e)=>e.filter(Boolean).join(" · "),Fr=e=>$(e,"workshop")?.status==="closed"?"":k($(e,"phase")?.title);async function jr(e){if(!("CSSLayerBlockRule"in globalThis))return;let t=Rr();t.messages?Gn(t.messages):await Jn(t.lang),Kn.value=t.words??{};let o=document.getElementById("page");if(!o)throw new Error("The page has no place to paint in.");fe(()=>Nu(t)),o.replaceChildren(),yr(i`<${e} boot=${t} />`,o)}function Nu(e){document.title=es(Zn.value,k(e.title));let t=document.querySelector(".ds-skip-link");t&&(t.textContent=a("page.skip"))}function Wr(e,t,o={}){if(t.length===0)return e;let n=Bu(e);for(let{name:s,data:r,acted_at:l}of t)(zu[s]??o[s])?.(n,r,l);return n.records}function Bu(e){let t=new Map(e);return{records:t,get:o=>t.get(o),add(o,n){t.has(o)||t.set(o,{...n,pending:!0})},change(o,n){let s=t.get(o);s&&t.set(o,{...s,...n,pending:!0})}}}var zu={post_measure(e,t,o){let n=e.get("me");e.add(`measure:${t.measure}`,{kind:"measure",id:t.measure,table:n?.table??0,title:t.title,description:t.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:o,private:e.get("phase")?.ideas==="open_private",on_behalf:!!t.on_behalf,hidden:!1,reason:null}),t.on_behalf||Vr(e,"measures",t.measure)},retitle_measure:(e,t)=>e.change(`measure:${t.measure}`,{title:t.title}),describe_measure:(e,t)=>e.change(`measure:${t.measure}`,{description:t.description}),withdraw_measure:(e,t)=>e.change(`measure:${t.measure}`,{status:"withdrawn"}),share_drafts(e){for(let t of[...e.records.values()])t.kind==="measure"&&t.private&&e.change(`measure:${t.id}`,{private:!1})},post_comment:(e,t,o)=>Kt(e,"comment","comments",t,{at:o,hidden:!1,reason:null}),make_offer(e,t,o){let n=e.get("me");Kt(e,"offer","offers",t,{at:o,stance:t.stance??"offer",resource:t.resource??null,unit:n?.unit??null,area:n?.area??null})},withdraw_offer:(e,t)=>Hr(e,`offer:${t.offer}`,"offers",t.offer),flag_conflict:(e,t,o)=>Kt(e,"conflict","conflicts",t,{...Pr(t),at:o}),add_co_benefit:(e,t,o)=>Kt(e,"co_benefit","co_benefits",t,{...Pr(t),at:o}),show_name(e,{thing:t,named:o}){let n=e.get("me"),s=o&&n?{label:n.label,unit:n.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])e.change(`${r}:${t}`,{by:s})},cast_vote(e,{measure:t,on_behalf:o,votes:n}){let s=Qn(e.get(Gt(o)),t);Ur(e,Gt(o),t,n??(s||1))},take_back_vote:(e,{measure:t,on_behalf:o})=>Ur(e,Gt(o),t,0),give_star:(e,{measure:t,on_behalf:o})=>e.change(Gt(o),{star:t}),take_back_star:(e,{on_behalf:t})=>e.change(Gt(t),{star:null}),rate_measure(e,{measure:t,criterion:o,score:n}){let s=e.get("me")?.ratings??{};e.change("me",{ratings:{...s,[t]:{...s[t],[o]:n}}})},give_thumb:(e,{measure:t,thumb:o})=>e.change("me",{thumbs:{...e.get("me")?.thumbs,[t]:o}}),commit_to(e,t,o){Kt(e,"commitment","commitments",t,{at:o,unit:e.get("me")?.unit??null})},withdraw_commitment:(e,t)=>Hr(e,`commitment:${t.commitment}`,"commitments",t.commitment),answer_poll:(e,{poll:t,option:o})=>e.change("me",{polls:{...e.get("me")?.polls,[t]:o}}),give_feedback(e,{question:t,score:o=null,text:n=null}){let s=e.get("me")?.feedback??{};e.change("me",{feedback:{...s,[t]:{score:o,text:n}}})},move_table(e,{table:t,participant:o,stays:n}){let s=n?{home_table:t}:{};e.change(o?`person:${o}`:"me",{table:t,visited:null,...s})},leave:e=>e.change("me",{present:!1}),rejoin:e=>e.change("me",{present:!0})};function Kt(e,t,o,n,s){let r=e.get("me"),l=n.named&&r?{label:r.label,unit:r.unit}:null;e.add(`${t}:${n[t]}`,{kind:t,id:n[t],measure:n.measure,text:n.text,by:l,...s}),Vr(e,o,n[t])}var Pr=({goal:e,affected:t,solution:o})=>({goal:e,affected:t,solution:o}),Gt=e=>e?`person:${e}`:"me";function Ur(e,t,o,n){let s=e.get(t),r=Qn(s,o);if(!s||n===r)return;let l=tt(s.votes??[],o);e.change(t,{votes:n?r?s.votes:[...l,o]:l,votes_left:Math.max(0,(s.votes_left??0)+r-n),votes_on:{...s.votes_on,[o]:n},star:!n&&s.star===o?null:s.star})}function Vr(e,t,o){let n=e.get("me")?.[t];n&&!n.includes(o)&&e.change("me",{[t]:[...n,o]})}function Hr(e,t,o,n){e.records.delete(t);let s=e.get("me")?.[o];s?.includes(n)&&e.change("me",{[o]:tt(s,n)})}var tt=(e,t)=>e.filter(o=>o!==t);var Kr={hide_measure:(e,{measure:t,reason:o})=>e.change(`measure:${t}`,{hidden:!0,reason:o}),show_measure:(e,{measure:t})=>e.change(`measure:${t}`,{hidden:!1,reason:null}),set_field(e,{measure:t,field:o,value:n}){let s={...e.get(`measure:${t}`)?.fields,[o]:n};n===null&&delete s[o],e.change(`measure:${t}`,{fields:s})},hide_comment:(e,t)=>e.change(`comment:${t.comment}`,{hidden:!0,reason:t.reason}),show_comment:(e,t)=>e.change(`comment:${t.comment}`,{hidden:!1,reason:null}),explain(e,{thing:t,aspect:o,text:n}){for(let s of["conflict","co_benefit"])e.change(`${s}:${t}`,{[o]:n})},merge_measures(e,{source:t,target:o}){let n=e.get(`measure:${o}`);n&&(e.change(`measure:${t}`,{merged_into:o}),e.change(`measure:${o}`,{originals:[...tt(n.originals,t),t]}))},unmerge_measure(e,{measure:t}){let o=e.get(`measure:${t}`)?.merged_into,n=e.get(`measure:${o}`);e.change(`measure:${t}`,{merged_into:null}),n&&e.change(`measure:${o}`,{originals:tt(n.originals,t)})},claim_measure(e,{measure:t}){let o=e.get("me")?.table;e.change(`measure:${t}`,{claimed_by:o});let n=e.get(`table:${o}`)?.claims;n&&e.change(`table:${o}`,{claims:[...tt(n,t),t]})},release_claim(e,{measure:t}){let o=e.get(`measure:${t}`)?.claimed_by;e.change(`measure:${t}`,{claimed_by:null});let n=e.get(`table:${o}`)?.claims;n&&e.change(`table:${o}`,{claims:tt(n,t)})},send_message(e,{message:t,to:o,table:n=null,text:s},r){for(let l of e.records.values())l.kind==="message"&&l.id!==t&&l.to===o&&l.table===n&&e.records.delete(`message:${l.id}`);e.add(`message:${t}`,{kind:"message",id:t,to:o,table:n,text:s,at:r})},take_down_message:(e,{message:t})=>e.records.delete(`message:${t}`),signal_table:(e,{signal:t})=>e.change(`table:${e.get("me")?.table}`,{signal:t})};var ts=()=>performance.now(),Ru=6e4;function Gr(e=ts){let t=Date.now()-e();return{now:()=>Math.round(e()+t),hear(o,{afresh:n=!1}={}){let s=o-e();t=n||s<t-Ru?s:Math.max(t,s)}}}function Jr(e,t){let o=Math.max(e.started_at,e.paused_at??t),n=e.ends_at??o,s=n-o,r=Math.max(1,n-e.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:e.paused_at!==null,over:e.ends_at!==null&&s<=0,stopped:e.ends_at===null,share:Math.min(1,Math.max(0,(o-e.started_at)/r))}}function os(e){let t=[Math.floor(e/3600),Math.floor(e%3600/60),e%60];return(t[0]===0?t.slice(1):t).map((n,s)=>s===0?`${n}`:`${n}`.padStart(2,"0")).join(":")}function Yr(e){let t=S(e()),o,n=()=>{clearTimeout(o);let s=e();t.value=s,o=setTimeout(n,1e3-s%1e3)};return n(),{second:t,tick:n,stop:()=>clearTimeout(o)}}var Lu=Object.defineProperty,Iu=(e,t)=>{for(var o in t)Lu(e,o,{get:t[o],enumerable:!0})},be=Object.create(null);be.open="0";be.close="1";be.ping="2";be.pong="3";be.message="4";be.upgrade="5";be.noop="6";var Oo=Object.create(null);Object.keys(be).forEach(e=>{Oo[be[e]]=e});var as={type:"error",data:"parser error"},ta=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",oa=typeof ArrayBuffer=="function",na=e=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(e):e&&e.buffer instanceof ArrayBuffer,ds=({type:e,data:t},o,n)=>ta&&t instanceof Blob?o?n(t):Qr(t,n):oa&&(t instanceof ArrayBuffer||na(t))?o?n(t):Qr(new Blob([t]),n):n(be[e]+(t||"")),Qr=(e,t)=>{let o=new FileReader;return o.onload=function(){let n=o.result.split(",")[1];t("b"+(n||""))},o.readAsDataURL(e)};function Xr(e){return e instanceof Uint8Array?e:e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}var ns;function qu(e,t){if(ta&&e.data instanceof Blob)return e.data.arrayBuffer().then(Xr).then(t);if(oa&&(e.data instanceof ArrayBuffer||na(e.data)))return t(Xr(e.data));ds(e,!1,o=>{ns||(ns=new TextEncoder),t(ns.encode(o))})}var Zr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Yt=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let e=0;e<Zr.length;e++)Yt[Zr.charCodeAt(e)]=e;var Du=e=>{let t=e.length*.75,o=e.length,n,s=0,r,l,c,u;e[e.length-1]==="="&&(t--,e[e.length-2]==="="&&t--);let p=new ArrayBuffer(t),d=new Uint8Array(p);for(n=0;n<o;n+=4)r=Yt[e.charCodeAt(n)],l=Yt[e.charCodeAt(n+1)],c=Yt[e.charCodeAt(n+2)],u=Yt[e.charCodeAt(n+3)],d[s++]=r<<2|l>>4,d[s++]=(l&15)<<4|c>>2,d[s++]=(c&3)<<6|u&63;return p},Fu=typeof ArrayBuffer=="function",ps=(e,t)=>{if(typeof e!="string")return{type:"message",data:sa(e,t)};let o=e.charAt(0);return o==="b"?{type:"message",data:ju(e.substring(1),t)}:Oo[o]?e.length>1?{type:Oo[o],data:e.substring(1)}:{type:Oo[o]}:as},ju=(e,t)=>{if(Fu){let o=Du(e);return sa(o,t)}else return{base64:!0,data:e}},sa=(e,t)=>t==="blob"?e instanceof Blob?e:new Blob([e]):e instanceof ArrayBuffer?e:e.buffer,ra="",Pu=(e,t)=>{let o=e.length,n=new Array(o),s=0;e.forEach((r,l)=>{ds(r,!1,c=>{n[l]=c,++s===o&&t(n.join(ra))})})},Uu=(e,t)=>{let o=e.split(ra),n=[];for(let s=0;s<o.length;s++){let r=ps(o[s],t);if(n.push(r),r.type==="error")break}return n};function Hu(){return new TransformStream({transform(e,t){qu(e,o=>{let n=o.length,s;if(n<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,n);else if(n<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,n)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(n))}e.data&&typeof e.data!="string"&&(s[0]|=128),t.enqueue(s),t.enqueue(o)})}})}var ss;function So(e){return e.reduce((t,o)=>t+o.length,0)}function Mo(e,t){if(e[0].length===t)return e.shift();let o=new Uint8Array(t),n=0;for(let s=0;s<t;s++)o[s]=e[0][n++],n===e[0].length&&(e.shift(),n=0);return e.length&&n<e[0].length&&(e[0]=e[0].slice(n)),o}function Wu(e,t){ss||(ss=new TextDecoder);let o=[],n=0,s=-1,r=!1;return new TransformStream({transform(l,c){for(o.push(l);;){if(n===0){if(So(o)<1)break;let u=Mo(o,1);r=(u[0]&128)===128,s=u[0]&127,s<126?n=3:s===126?n=1:n=2}else if(n===1){if(So(o)<2)break;let u=Mo(o,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),n=3}else if(n===2){if(So(o)<8)break;let u=Mo(o,8),p=new DataView(u.buffer,u.byteOffset,u.length),d=p.getUint32(0);if(d>Math.pow(2,21)-1){c.enqueue(as);break}s=d*Math.pow(2,32)+p.getUint32(4),n=3}else{if(So(o)<s)break;let u=Mo(o,s);c.enqueue(ps(r?u:ss.decode(u),t)),n=0}if(s===0||s>e){c.enqueue(as);break}}}})}var aa=4;function Z(e){if(e)return Vu(e)}function Vu(e){for(var t in Z.prototype)e[t]=Z.prototype[t];return e}Z.prototype.on=Z.prototype.addEventListener=function(e,t){return this._callbacks=this._callbacks||{},(this._callbacks["$"+e]=this._callbacks["$"+e]||[]).push(t),this};Z.prototype.once=function(e,t){function o(){this.off(e,o),t.apply(this,arguments)}return o.fn=t,this.on(e,o),this};Z.prototype.off=Z.prototype.removeListener=Z.prototype.removeAllListeners=Z.prototype.removeEventListener=function(e,t){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var o=this._callbacks["$"+e];if(!o)return this;if(arguments.length==1)return delete this._callbacks["$"+e],this;for(var n,s=0;s<o.length;s++)if(n=o[s],n===t||n.fn===t){o.splice(s,1);break}return o.length===0&&delete this._callbacks["$"+e],this};Z.prototype.emit=function(e){this._callbacks=this._callbacks||{};for(var t=new Array(arguments.length-1),o=this._callbacks["$"+e],n=1;n<arguments.length;n++)t[n-1]=arguments[n];if(o){o=o.slice(0);for(var n=0,s=o.length;n<s;++n)o[n].apply(this,t)}return this};Z.prototype.emitReserved=Z.prototype.emit;Z.prototype.listeners=function(e){return this._callbacks=this._callbacks||{},this._callbacks["$"+e]||[]};Z.prototype.hasListeners=function(e){return!!this.listeners(e).length};var Ro=typeof Promise=="function"&&typeof Promise.resolve=="function"?e=>Promise.resolve().then(e):(e,t)=>t(e,0),he=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),Ku="arraybuffer";function ia(e,...t){return t.reduce((o,n)=>(e.hasOwnProperty(n)&&(o[n]=e[n]),o),{})}var Gu=he.setTimeout,Ju=he.clearTimeout;function Lo(e,t){t.useNativeTimers?(e.setTimeoutFn=Gu.bind(he),e.clearTimeoutFn=Ju.bind(he)):(e.setTimeoutFn=he.setTimeout.bind(he),e.clearTimeoutFn=he.clearTimeout.bind(he))}var Yu=1.33;function Qu(e){return typeof e=="string"?Xu(e):Math.ceil((e.byteLength||e.size)*Yu)}function Xu(e){let t=0,o=0;for(let n=0,s=e.length;n<s;n++)t=e.charCodeAt(n),t<128?o+=1:t<2048?o+=2:t<55296||t>=57344?o+=3:(n++,o+=4);return o}function la(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Zu(e){let t="";for(let o in e)e.hasOwnProperty(o)&&(t.length&&(t+="&"),t+=encodeURIComponent(o)+"="+encodeURIComponent(e[o]));return t}function ed(e){let t={},o=e.split("&");for(let n=0,s=o.length;n<s;n++){let r=o[n].split("=");t[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return t}var td=class extends Error{constructor(e,t,o){super(e),this.description=t,this.context=o,this.type="TransportError"}},fs=class extends Z{constructor(e){super(),this.writable=!1,Lo(this,e),this.opts=e,this.query=e.query,this.socket=e.socket,this.supportsBinary=!e.forceBase64}onError(e,t,o){return super.emitReserved("error",new td(e,t,o)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(e){this.readyState==="open"&&this.write(e)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(e){let t=ps(e,this.socket.binaryType);this.onPacket(t)}onPacket(e){super.emitReserved("packet",e)}onClose(e){this.readyState="closed",super.emitReserved("close",e)}pause(e){}createUri(e,t={}){return e+"://"+this._hostname()+this._port()+this.opts.path+this._query(t)}_hostname(){let e=this.opts.hostname;return e.indexOf(":")===-1?e:"["+e+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(e){let t=Zu(e);return t.length?"?"+t:""}},od=class extends fs{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(e){this.readyState="pausing";let t=()=>{this.readyState="paused",e()};if(this._polling||!this.writable){let o=0;this._polling&&(o++,this.once("pollComplete",function(){--o||t()})),this.writable||(o++,this.once("drain",function(){--o||t()}))}else t()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(e){let t=o=>{if(this.readyState==="opening"&&o.type==="open"&&this.onOpen(),o.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(o)};Uu(e,this.socket.binaryType).forEach(t),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let e=()=>{this.write([{type:"close"}])};this.readyState==="open"?e():this.once("open",e)}write(e){this.writable=!1,Pu(e,t=>{this.doWrite(t,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let e=this.opts.secure?"https":"http",t=this.query||{};return this.opts.timestampRequests!==!1&&(t[this.opts.timestampParam]=la()),!this.supportsBinary&&!t.sid&&(t.b64=1),this.createUri(e,t)}},ca=!1;try{ca=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var nd=ca;function sd(){}var rd=class extends od{constructor(e){if(super(e),typeof location<"u"){let t=location.protocol==="https:",o=location.port;o||(o=t?"443":"80"),this.xd=typeof location<"u"&&e.hostname!==location.hostname||o!==e.port}}doWrite(e,t){let o=this.request({method:"POST",data:e});o.on("success",t),o.on("error",(n,s)=>{this.onError("xhr post error",n,s)})}doPoll(){let e=this.request();e.on("data",this.onData.bind(this)),e.on("error",(t,o)=>{this.onError("xhr poll error",t,o)}),this.pollXhr=e}},vt=class Ao extends Z{constructor(t,o,n){super(),this.createRequest=t,Lo(this,n),this._opts=n,this._method=n.method||"GET",this._uri=o,this._data=n.data!==void 0?n.data:null,this._create()}_create(){var t;let o=ia(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");o.xdomain=!!this._opts.xd;let n=this._xhr=this.createRequest(o);try{n.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){n.setDisableHeaderCheck&&n.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&n.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{n.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{n.setRequestHeader("Accept","*/*")}catch{}(t=this._opts.cookieJar)===null||t===void 0||t.addCookies(n),"withCredentials"in n&&(n.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(n.timeout=this._opts.requestTimeout),n.onreadystatechange=()=>{var s;n.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(n.getResponseHeader("set-cookie"))),n.readyState===4&&(n.status===200||n.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof n.status=="number"?n.status:0)},0))},n.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=Ao.requestsCount++,Ao.requests[this._index]=this)}_onError(t){this.emitReserved("error",t,this._xhr),this._cleanup(!0)}_cleanup(t){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=sd,t)try{this._xhr.abort()}catch{}typeof document<"u"&&delete Ao.requests[this._index],this._xhr=null}}_onLoad(){let t=this._xhr.responseText;t!==null&&(this.emitReserved("data",t),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};vt.requestsCount=0;vt.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",ea);else if(typeof addEventListener=="function"){let e="onpagehide"in he?"pagehide":"unload";addEventListener(e,ea,!1)}}function ea(){for(let e in vt.requests)vt.requests.hasOwnProperty(e)&&vt.requests[e].abort()}var ad=(function(){let e=ua({xdomain:!1});return e&&e.responseType!==null})(),id=class extends rd{constructor(e){super(e);let t=e&&e.forceBase64;this.supportsBinary=ad&&!t}request(e={}){return Object.assign(e,{xd:this.xd},this.opts),new vt(ua,this.uri(),e)}};function ua(e){let t=e.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!t||nd))return new XMLHttpRequest}catch{}if(!t)try{return new he[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var da=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",ld=class extends fs{get name(){return"websocket"}doOpen(){let e=this.uri(),t=this.opts.protocols,o=da?{}:ia(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(o.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(e,t,o)}catch(n){return this.emitReserved("error",n)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=e=>this.onClose({description:"websocket connection closed",context:e}),this.ws.onmessage=e=>this.onData(e.data),this.ws.onerror=e=>this.onError("websocket error",e)}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let o=e[t],n=t===e.length-1;ds(o,this.supportsBinary,s=>{try{this.doWrite(o,s)}catch{}n&&Ro(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let e=this.opts.secure?"wss":"ws",t=this.query||{};return this.opts.timestampRequests&&(t[this.opts.timestampParam]=la()),this.supportsBinary||(t.b64=1),this.createUri(e,t)}},rs=he.WebSocket||he.MozWebSocket,cd=class extends ld{createSocket(e,t,o){return da?new rs(e,t,o):t?new rs(e,t):new rs(e)}doWrite(e,t){this.ws.send(t)}},ud=class extends fs{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(e){return this.emitReserved("error",e)}this._transport.closed.then(()=>{this.onClose()}).catch(e=>{this.onError("webtransport error",e)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(e=>{let t=Wu(Number.MAX_SAFE_INTEGER,this.socket.binaryType),o=e.readable.pipeThrough(t).getReader(),n=Hu();n.readable.pipeTo(e.writable),this._writer=n.writable.getWriter();let s=()=>{o.read().then(({done:l,value:c})=>{l||(this.onPacket(c),s())}).catch(l=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let o=e[t],n=t===e.length-1;this._writer.write(o).then(()=>{n&&Ro(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var e;(e=this._transport)===null||e===void 0||e.close()}},dd={websocket:cd,webtransport:ud,polling:id},pd=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,fd=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function is(e){if(e.length>8e3)throw"URI too long";let t=e,o=e.indexOf("["),n=e.indexOf("]");o!=-1&&n!=-1&&(e=e.substring(0,o)+e.substring(o,n).replace(/:/g,";")+e.substring(n,e.length));let s=pd.exec(e||""),r={},l=14;for(;l--;)r[fd[l]]=s[l]||"";return o!=-1&&n!=-1&&(r.source=t,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=md(r,r.path),r.queryKey=hd(r,r.query),r}function md(e,t){let o=/\/{2,9}/g,n=t.replace(o,"/").split("/");return(t.slice(0,1)=="/"||t.length===0)&&n.splice(0,1),t.slice(-1)=="/"&&n.splice(n.length-1,1),n}function hd(e,t){let o={};return t.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(n,s,r){s&&(o[s]=r)}),o}var ls=typeof addEventListener=="function"&&typeof removeEventListener=="function",Eo=[];ls&&addEventListener("offline",()=>{Eo.forEach(e=>e())},!1);var ms=class gt extends Z{constructor(t,o={}){var n,s;if(super(),this.binaryType=Ku,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,t&&typeof t=="object"&&(o=t,t=null),t){let r=is(t);o.hostname=r.host,o.secure=r.protocol==="https"||r.protocol==="wss",o.port=r.port,r.query&&(o.query=r.query)}else o.host&&(o.hostname=is(o.host).host);if(Lo(this,o),this.secure=o.secure!=null?o.secure:typeof location<"u"&&location.protocol==="https:",o.hostname&&!o.port&&(o.port=this.secure?"443":"80"),this.hostname=o.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=o.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),o.transportImplementations&&o.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");o.transportImplementations||!((n=o.transports)===null||n===void 0)&&n.length&&typeof o.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=o.transportImplementations)!==null&&s!==void 0?s:o.transports).forEach(r=>{let l=r.prototype.name;this.transports.push(l),this._transportsByName[l]=r})):(this.transports=o.transports?[...o.transports]:["polling","websocket","webtransport"],this._transportsByName=dd),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},o),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=ed(this.opts.query)),ls&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},Eo.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(t){let o=Object.assign({},this.opts.query);o.EIO=aa,o.transport=t,this.id&&(o.sid=this.id);let n=Object.assign({},this.opts,{query:o,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[t]);return new this._transportsByName[t](n)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let t=this.opts.rememberUpgrade&&gt.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let o=this.createTransport(t);o.open(),this.setTransport(o)}setTransport(t){this.transport&&this.transport.removeAllListeners(),this.transport=t,t.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",o=>this._onClose("transport close",o))}_probe(t){let o=this.createTransport(t),n=!1;gt.priorWebsocketSuccess=!1;let s=()=>{n||(o.send([{type:"ping",data:"probe"}]),o.once("packet",m=>{if(!n)if(m.type==="pong"&&m.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",o),!o)return;gt.priorWebsocketSuccess=o.name==="websocket",this.transport.pause(()=>{n||this.readyState!=="closed"&&(d(),this.setTransport(o),o.send([{type:"upgrade"}]),this.emitReserved("upgrade",o),o=null,this.upgrading=!1,this.flush())})}else{let h=new Error("probe error");h.transport=o.name,this.emitReserved("upgradeError",h)}}))};function r(){n||(n=!0,d(),o.close(),o=null)}let l=m=>{let h=new Error("probe error: "+m);h.transport=o.name,r(),this.emitReserved("upgradeError",h)};function c(){l("transport closed")}function u(){l("socket closed")}function p(m){o&&m.name!==o.name&&r()}let d=()=>{o.removeListener("open",s),o.removeListener("error",l),o.removeListener("close",c),this.off("close",u),this.off("upgrading",p)};o.once("open",s),o.once("error",l),o.once("close",c),this.once("close",u),this.once("upgrading",p),this._upgrades.indexOf("webtransport")!==-1&&t!=="webtransport"?this.setTimeoutFn(()=>{n||o.open()},200):o.open()}onOpen(){if(this.readyState="open",gt.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let t=0;t<this._upgrades.length;t++)this._probe(this._upgrades[t])}_onPacket(t){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",t),this.emitReserved("heartbeat"),t.type){case"open":this.onHandshake(JSON.parse(t.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let o=new Error("server error");o.code=t.data,this._onError(o);break;case"message":this.emitReserved("data",t.data),this.emitReserved("message",t.data);break}}onHandshake(t){this.emitReserved("handshake",t),this.id=t.sid,this.transport.query.sid=t.sid,this._upgrades=this._filterUpgrades(t.upgrades),this._pingInterval=t.pingInterval,this._pingTimeout=t.pingTimeout,this._maxPayload=t.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let t=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+t,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},t),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let t=this._getWritablePackets();this.transport.send(t),this._prevBufferLen=t.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let t=1;for(let o=0;o<this.writeBuffer.length;o++){let n=this.writeBuffer[o].data;if(n&&(t+=Qu(n)),o>0&&t>this._maxPayload)return this.writeBuffer.slice(0,o);t+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let t=Date.now()>this._pingTimeoutTime;return t&&(this._pingTimeoutTime=0,Ro(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),t}write(t,o,n){return this._sendPacket("message",t,o,n),this}send(t,o,n){return this._sendPacket("message",t,o,n),this}_sendPacket(t,o,n,s){if(typeof o=="function"&&(s=o,o=void 0),typeof n=="function"&&(s=n,n=null),this.readyState==="closing"||this.readyState==="closed")return;n=n||{},n.compress=n.compress!==!1;let r={type:t,data:o,options:n};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let t=()=>{this._onClose("forced close"),this.transport.close()},o=()=>{this.off("upgrade",o),this.off("upgradeError",o),t()},n=()=>{this.once("upgrade",o),this.once("upgradeError",o)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?n():t()}):this.upgrading?n():t()),this}_onError(t){if(gt.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",t),this._onClose("transport error",t)}_onClose(t,o){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),ls&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let n=Eo.indexOf(this._offlineEventListener);n!==-1&&Eo.splice(n,1)}this.readyState="closed",this.id=null,this.emitReserved("close",t,o),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(t){let o=[];for(let n=0;n<t.length;n++)~this.transports.indexOf(t[n])&&o.push(t[n]);return o}};ms.protocol=aa;var $$=ms.protocol;function $d(e,t="",o){let n=e;o=o||typeof location<"u"&&location,e==null&&(e=o.protocol+"//"+o.host),typeof e=="string"&&(e.charAt(0)==="/"&&(e.charAt(1)==="/"?e=o.protocol+e:e=o.host+e),/^(https?|wss?):\/\//.test(e)||(typeof o<"u"?e=o.protocol+"//"+e:e="https://"+e),n=is(e)),n.port||(/^(http|ws)$/.test(n.protocol)?n.port="80":/^(http|ws)s$/.test(n.protocol)&&(n.port="443")),n.path=n.path||"/";let s=n.host.indexOf(":")!==-1?"["+n.host+"]":n.host;return n.id=n.protocol+"://"+s+":"+n.port+t,n.href=n.protocol+"://"+s+(o&&o.port===n.port?"":":"+n.port),n}var pa={};Iu(pa,{Decoder:()=>Cd,Encoder:()=>xd,PacketType:()=>M,isPacketValid:()=>Ad,protocol:()=>wd});var _d=typeof ArrayBuffer=="function",gd=e=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(e):e.buffer instanceof ArrayBuffer,fa=Object.prototype.toString,vd=typeof Blob=="function"||typeof Blob<"u"&&fa.call(Blob)==="[object BlobConstructor]",bd=typeof File=="function"||typeof File<"u"&&fa.call(File)==="[object FileConstructor]";function hs(e){return _d&&(e instanceof ArrayBuffer||gd(e))||vd&&e instanceof Blob||bd&&e instanceof File}function No(e,t){if(!e||typeof e!="object")return!1;if(Array.isArray(e)){for(let o=0,n=e.length;o<n;o++)if(No(e[o]))return!0;return!1}if(hs(e))return!0;if(e.toJSON&&typeof e.toJSON=="function"&&arguments.length===1)return No(e.toJSON(),!0);for(let o in e)if(Object.prototype.hasOwnProperty.call(e,o)&&No(e[o]))return!0;return!1}function yd(e){let t=[],o=e.data,n=e;return n.data=Bo(o,t),n.attachments=t.length,{packet:n,buffers:t}}function Bo(e,t,o){if(!e)return e;if(hs(e)){let n={_placeholder:!0,num:t.length};return t.push(e),n}else if(Array.isArray(e)){let n=new Array(e.length);for(let s=0;s<e.length;s++)n[s]=Bo(e[s],t);return n}else if(typeof e=="object"&&!(e instanceof Date)){if(e.toJSON&&typeof e.toJSON=="function"&&!o)return Bo(e.toJSON(),t,!0);let n={};for(let s in e)Object.prototype.hasOwnProperty.call(e,s)&&(n[s]=Bo(e[s],t));return n}return e}function kd(e,t){return e.data=cs(e.data,t),delete e.attachments,e}function cs(e,t){if(!e)return e;if(e&&e._placeholder===!0){if(typeof e.num=="number"&&e.num>=0&&e.num<t.length)return t[e.num];throw new Error("illegal attachments")}else if(Array.isArray(e))for(let o=0;o<e.length;o++)e[o]=cs(e[o],t);else if(typeof e=="object")for(let o in e)Object.prototype.hasOwnProperty.call(e,o)&&(e[o]=cs(e[o],t));return e}var ma=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],wd=5,M;(function(e){e[e.CONNECT=0]="CONNECT",e[e.DISCONNECT=1]="DISCONNECT",e[e.EVENT=2]="EVENT",e[e.ACK=3]="ACK",e[e.CONNECT_ERROR=4]="CONNECT_ERROR",e[e.BINARY_EVENT=5]="BINARY_EVENT",e[e.BINARY_ACK=6]="BINARY_ACK"})(M||(M={}));var xd=class{constructor(e){this.replacer=e}encode(e){return(e.type===M.EVENT||e.type===M.ACK)&&No(e)?this.encodeAsBinary({type:e.type===M.EVENT?M.BINARY_EVENT:M.BINARY_ACK,nsp:e.nsp,data:e.data,id:e.id}):[this.encodeAsString(e)]}encodeAsString(e){let t=""+e.type;return(e.type===M.BINARY_EVENT||e.type===M.BINARY_ACK)&&(t+=e.attachments+"-"),e.nsp&&e.nsp!=="/"&&(t+=e.nsp+","),e.id!=null&&(t+=e.id),e.data!=null&&(t+=JSON.stringify(e.data,this.replacer)),t}encodeAsBinary(e){let t=yd(e),o=this.encodeAsString(t.packet),n=t.buffers;return n.unshift(o),n}},Cd=class ha extends Z{constructor(t){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof t=="function"?{reviver:t}:t)}add(t){let o;if(typeof t=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");o=this.decodeString(t);let n=o.type===M.BINARY_EVENT;n||o.type===M.BINARY_ACK?(o.type=n?M.EVENT:M.ACK,this.reconstructor=new Td(o)):super.emitReserved("decoded",o)}else if(hs(t)||t.base64)if(this.reconstructor)o=this.reconstructor.takeBinaryData(t),o&&(this.reconstructor=null,super.emitReserved("decoded",o));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+t)}decodeString(t){let o=0,n={type:Number(t.charAt(0))};if(M[n.type]===void 0)throw new Error("unknown packet type "+n.type);if(n.type===M.BINARY_EVENT||n.type===M.BINARY_ACK){let r=o+1;for(;t.charAt(++o)!=="-"&&o!=t.length;);let l=t.substring(r,o);if(l!=Number(l)||t.charAt(o)!=="-")throw new Error("Illegal attachments");let c=Number(l);if(!$a(c)||c<1)throw new Error("Illegal attachments");if(c>this.opts.maxAttachments)throw new Error("too many attachments");n.attachments=c}if(t.charAt(o+1)==="/"){let r=o+1;for(;++o&&!(t.charAt(o)===","||o===t.length););n.nsp=t.substring(r,o)}else n.nsp="/";let s=t.charAt(o+1);if(s!==""&&Number(s)==s){let r=o+1;for(;++o;){let l=t.charAt(o);if(l==null||Number(l)!=l){--o;break}if(o===t.length)break}n.id=Number(t.substring(r,o+1))}if(t.charAt(++o)){let r=this.tryParse(t.substr(o));if(ha.isPayloadValid(n.type,r))n.data=r;else throw new Error("invalid payload")}return n}tryParse(t){try{return JSON.parse(t,this.opts.reviver)}catch{return!1}}static isPayloadValid(t,o){switch(t){case M.CONNECT:return zo(o);case M.DISCONNECT:return o===void 0;case M.CONNECT_ERROR:return typeof o=="string"||zo(o);case M.EVENT:case M.BINARY_EVENT:return Array.isArray(o)&&(typeof o[0]=="number"||typeof o[0]=="string"&&ma.indexOf(o[0])===-1);case M.ACK:case M.BINARY_ACK:return Array.isArray(o)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},Td=class{constructor(e){this.packet=e,this.buffers=[],this.reconPack=e}takeBinaryData(e){if(this.buffers.push(e),this.buffers.length===this.reconPack.attachments){let t=kd(this.reconPack,this.buffers);return this.finishedReconstruction(),t}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function Sd(e){return typeof e=="string"}var $a=Number.isInteger||function(e){return typeof e=="number"&&isFinite(e)&&Math.floor(e)===e};function Md(e){return e===void 0||$a(e)}function zo(e){return Object.prototype.toString.call(e)==="[object Object]"}function Od(e,t){switch(e){case M.CONNECT:return t===void 0||zo(t);case M.DISCONNECT:return t===void 0;case M.EVENT:return Array.isArray(t)&&(typeof t[0]=="number"||typeof t[0]=="string"&&ma.indexOf(t[0])===-1);case M.ACK:return Array.isArray(t);case M.CONNECT_ERROR:return typeof t=="string"||zo(t);default:return!1}}function Ad(e){return Sd(e.nsp)&&Md(e.id)&&Od(e.type,e.data)}function _e(e,t,o){return e.on(t,o),function(){e.off(t,o)}}var Ed=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),_a=class extends Z{constructor(e,t,o){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=e,this.nsp=t,o&&o.auth&&(this.auth=o.auth),this._opts=Object.assign({},o),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let e=this.io;this.subs=[_e(e,"open",this.onopen.bind(this)),_e(e,"packet",this.onpacket.bind(this)),_e(e,"error",this.onerror.bind(this)),_e(e,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...e){return e.unshift("message"),this.emit.apply(this,e),this}emit(e,...t){var o,n,s;if(Ed.hasOwnProperty(e))throw new Error('"'+e.toString()+'" is a reserved event name');if(t.unshift(e),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(t),this;let r={type:M.EVENT,data:t};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof t[t.length-1]=="function"){let u=this.ids++,p=t.pop();this._registerAckCallback(u,p),r.id=u}let l=(n=(o=this.io.engine)===null||o===void 0?void 0:o.transport)===null||n===void 0?void 0:n.writable,c=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!l||(c?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(e,t){var o;let n=(o=this.flags.timeout)!==null&&o!==void 0?o:this._opts.ackTimeout;if(n===void 0){this.acks[e]=t;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[e];for(let l=0;l<this.sendBuffer.length;l++)this.sendBuffer[l].id===e&&this.sendBuffer.splice(l,1);t.call(this,new Error("operation has timed out"))},n),r=(...l)=>{this.io.clearTimeoutFn(s),t.apply(this,l)};r.withError=!0,this.acks[e]=r}emitWithAck(e,...t){return new Promise((o,n)=>{let s=(r,l)=>r?n(r):o(l);s.withError=!0,t.push(s),this.emit(e,...t)})}_addToQueue(e){let t;typeof e[e.length-1]=="function"&&(t=e.pop());let o={id:this._queueSeq++,tryCount:0,pending:!1,args:e,flags:Object.assign({fromQueue:!0},this.flags)};e.push((n,...s)=>(this._queue[0],n!==null?o.tryCount>this._opts.retries&&(this._queue.shift(),t&&t(n)):(this._queue.shift(),t&&t(null,...s)),o.pending=!1,this._drainQueue())),this._queue.push(o),this._drainQueue()}_drainQueue(e=!1){if(!this.connected||this._queue.length===0)return;let t=this._queue[0];t.pending&&!e||(t.pending=!0,t.tryCount++,this.flags=t.flags,this.emit.apply(this,t.args))}packet(e){e.nsp=this.nsp,this.io._packet(e)}onopen(){typeof this.auth=="function"?this.auth(e=>{this._sendConnectPacket(e)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(e){this.packet({type:M.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},e):e})}onerror(e){this.connected||this.emitReserved("connect_error",e)}onclose(e,t){this.connected=!1,delete this.id,this.emitReserved("disconnect",e,t),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(e=>{if(!this.sendBuffer.some(t=>String(t.id)===e)){let t=this.acks[e];delete this.acks[e],t.withError&&t.call(this,new Error("socket has been disconnected"))}})}onpacket(e){if(e.nsp===this.nsp)switch(e.type){case M.CONNECT:e.data&&e.data.sid?this.onconnect(e.data.sid,e.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case M.EVENT:case M.BINARY_EVENT:this.onevent(e);break;case M.ACK:case M.BINARY_ACK:this.onack(e);break;case M.DISCONNECT:this.ondisconnect();break;case M.CONNECT_ERROR:this.destroy();let t=new Error(e.data.message);t.data=e.data.data,this.emitReserved("connect_error",t);break}}onevent(e){let t=e.data||[];e.id!=null&&t.push(this.ack(e.id)),this.connected?this.emitEvent(t):this.receiveBuffer.push(Object.freeze(t))}emitEvent(e){if(this._anyListeners&&this._anyListeners.length){let t=this._anyListeners.slice();for(let o of t)o.apply(this,e)}super.emit.apply(this,e),this._pid&&e.length&&typeof e[e.length-1]=="string"&&(this._lastOffset=e[e.length-1])}ack(e){let t=this,o=!1;return function(...n){o||(o=!0,t.packet({type:M.ACK,id:e,data:n}))}}onack(e){let t=this.acks[e.id];typeof t=="function"&&(delete this.acks[e.id],t.withError&&e.data.unshift(null),t.apply(this,e.data))}onconnect(e,t){this.id=e,this.recovered=t&&this._pid===t,this._pid=t,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(e=>this.emitEvent(e)),this.receiveBuffer=[],this.sendBuffer.forEach(e=>{this.notifyOutgoingListeners(e),this.packet(e)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(e=>e()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:M.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(e){return this.flags.compress=e,this}get volatile(){return this.flags.volatile=!0,this}timeout(e){return this.flags.timeout=e,this}onAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(e),this}prependAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(e),this}offAny(e){if(!this._anyListeners)return this;if(e){let t=this._anyListeners;for(let o=0;o<t.length;o++)if(e===t[o])return t.splice(o,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(e),this}prependAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(e),this}offAnyOutgoing(e){if(!this._anyOutgoingListeners)return this;if(e){let t=this._anyOutgoingListeners;for(let o=0;o<t.length;o++)if(e===t[o])return t.splice(o,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(e){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let t=this._anyOutgoingListeners.slice();for(let o of t)o.apply(this,e.data)}}};function bt(e){e=e||{},this.ms=e.min||100,this.max=e.max||1e4,this.factor=e.factor||2,this.jitter=e.jitter>0&&e.jitter<=1?e.jitter:0,this.attempts=0}bt.prototype.duration=function(){var e=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var t=Math.random(),o=Math.floor(t*this.jitter*e);e=(Math.floor(t*10)&1)==0?e-o:e+o}return Math.min(e,this.max)|0};bt.prototype.reset=function(){this.attempts=0};bt.prototype.setMin=function(e){this.ms=e};bt.prototype.setMax=function(e){this.max=e};bt.prototype.setJitter=function(e){this.jitter=e};var us=class extends Z{constructor(e,t){var o;super(),this.nsps={},this.subs=[],e&&typeof e=="object"&&(t=e,e=void 0),t=t||{},t.path=t.path||"/socket.io",this.opts=t,Lo(this,t),this.reconnection(t.reconnection!==!1),this.reconnectionAttempts(t.reconnectionAttempts||1/0),this.reconnectionDelay(t.reconnectionDelay||1e3),this.reconnectionDelayMax(t.reconnectionDelayMax||5e3),this.randomizationFactor((o=t.randomizationFactor)!==null&&o!==void 0?o:.5),this.backoff=new bt({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(t.timeout==null?2e4:t.timeout),this._readyState="closed",this.uri=e;let n=t.parser||pa;this.encoder=new n.Encoder,this.decoder=new n.Decoder,this._autoConnect=t.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(e){return arguments.length?(this._reconnection=!!e,e||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(e){return e===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=e,this)}reconnectionDelay(e){var t;return e===void 0?this._reconnectionDelay:(this._reconnectionDelay=e,(t=this.backoff)===null||t===void 0||t.setMin(e),this)}randomizationFactor(e){var t;return e===void 0?this._randomizationFactor:(this._randomizationFactor=e,(t=this.backoff)===null||t===void 0||t.setJitter(e),this)}reconnectionDelayMax(e){var t;return e===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=e,(t=this.backoff)===null||t===void 0||t.setMax(e),this)}timeout(e){return arguments.length?(this._timeout=e,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(e){if(~this._readyState.indexOf("open"))return this;this.engine=new ms(this.uri,this.opts);let t=this.engine,o=this;this._readyState="opening",this.skipReconnect=!1;let n=_e(t,"open",function(){o.onopen(),e&&e()}),s=l=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",l),e?e(l):this.maybeReconnectOnOpen()},r=_e(t,"error",s);if(this._timeout!==!1){let l=this._timeout,c=this.setTimeoutFn(()=>{n(),s(new Error("timeout")),t.close()},l);this.opts.autoUnref&&c.unref(),this.subs.push(()=>{this.clearTimeoutFn(c)})}return this.subs.push(n),this.subs.push(r),this}connect(e){return this.open(e)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let e=this.engine;this.subs.push(_e(e,"ping",this.onping.bind(this)),_e(e,"data",this.ondata.bind(this)),_e(e,"error",this.onerror.bind(this)),_e(e,"close",this.onclose.bind(this)),_e(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(e){try{this.decoder.add(e)}catch(t){this.onclose("parse error",t)}}ondecoded(e){Ro(()=>{this.emitReserved("packet",e)},this.setTimeoutFn)}onerror(e){this.emitReserved("error",e)}socket(e,t){let o=this.nsps[e];return o?this._autoConnect&&!o.active&&o.connect():(o=new _a(this,e,t),this.nsps[e]=o),o}_destroy(e){let t=Object.keys(this.nsps);for(let o of t)if(this.nsps[o].active)return;this._close()}_packet(e){let t=this.encoder.encode(e);for(let o=0;o<t.length;o++)this.engine.write(t[o],e.options)}cleanup(){this.subs.forEach(e=>e()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(e,t){var o;this.cleanup(),(o=this.engine)===null||o===void 0||o.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",e,t),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let e=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let t=this.backoff.duration();this._reconnecting=!0;let o=this.setTimeoutFn(()=>{e.skipReconnect||(this.emitReserved("reconnect_attempt",e.backoff.attempts),!e.skipReconnect&&e.open(n=>{n?(e._reconnecting=!1,e.reconnect(),this.emitReserved("reconnect_error",n)):e.onreconnect()}))},t);this.opts.autoUnref&&o.unref(),this.subs.push(()=>{this.clearTimeoutFn(o)})}}onreconnect(){let e=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",e)}},Jt={};function Qt(e,t){typeof e=="object"&&(t=e,e=void 0),t=t||{};let o=$d(e,t.path||"/socket.io"),n=o.source,s=o.id,r=o.path,l=Jt[s]&&r in Jt[s].nsps,c=t.forceNew||t["force new connection"]||t.multiplex===!1||l,u;return c?u=new us(n,t):(Jt[s]||(Jt[s]=new us(n,t)),u=Jt[s]),o.query&&!t.query&&(t.query=o.queryKey),u.socket(o.path,t)}Object.assign(Qt,{Manager:us,Socket:_a,io:Qt,connect:Qt});var Xt=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function ga({code:e,token:t,request:o}){let n=(s,r={})=>{let l={"Content-Type":"application/json"};return t&&(l.Authorization=`Bearer ${t}`),Nd(15e3,async c=>(await o(`/api/${e}/${s}`,{...r,headers:l,signal:c})).json())};return{send:async s=>Bd(await n("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await n("view");return s.records?s:null}}}async function Nd(e,t){let o=new AbortController,n=setTimeout(()=>o.abort(),e);try{return await t(o.signal)}finally{clearTimeout(n)}}function Bd(e){return"ok"in e?e:{ok:!1,error:"error"in e?e.error:e}}var Io={seq:0,records:new Map};function va(e,t=Io.records){let o=new Map;for(let[n,s]of Object.entries(e.records)){let r=t.get(n);o.set(n,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:e.seq,records:o}}function ba(e,t){if(t.from!==e.seq)return null;let o=new Map(e.records);for(let n of t.drop)o.delete(n);for(let[n,s]of Object.entries(t.put))o.set(n,s);return{seq:t.to,records:o}}var ya="DecompressionStream"in globalThis;function ka(e,t){let o=0,n=0,s=Promise.resolve(),r=l=>{let c=n;o+=1,s=s.then(l).then(u=>c===n?e(...u):void 0,()=>c===n?t():void 0).catch(u=>reportError(u)).finally(()=>{o-=1})};return{hear:(...l)=>o>0?r(()=>l):e(...l),hearPacked:l=>r(()=>zd(l)),lose:()=>{n+=1}}}async function zd(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(t).text())}var Rd=1e4,Ld=4e3,$s=4e3,Id=15e3,qd=1e4,_s=2e3,Dd=10,wa=["websocket","polling"],Fd=["polling","websocket"];function xa({code:e,token:t,connect:o=Qt,request:n=(...s)=>fetch(...s)}){let s=Gr(),r=ga({code:e,token:t,request:n}),l=S(Io.records),c=S(Io.seq),u=S("connecting"),p=S(!1),d=S(!1),m=S(null),h=1,f=!1,g=!1,v=Date.now(),y,x,b=o({auth:{...t&&{token:t},...ya&&{packed:!0}},transports:wa,tryAllTransports:!0,reconnectionDelay:_s/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),B=C=>Wn(()=>{l.value=C.records,c.value=C.seq}),A=()=>{g||(g=!0,b.emit("refresh"))},te=()=>{L.lose(),u.value==="connected"&&(v=Date.now(),ft(Math.max(Id,Te()))),g=!1,u.value!=="revoked"&&(u.value="offline")},Ie=C=>{m.value=C,u.value="revoked",b.disconnect()},Te=()=>Math.max(_s,h*Dd),N=C=>{clearTimeout(y),y=setTimeout(()=>b.connect(),C)},P=C=>{g=!1,h=C.clients??h,s.hear(C.now,{afresh:!0}),B(va(C,l.value))},L=ka((C,re)=>{if(C==="view"){P(re),u.value="connected",p.value=d.value=!1,f=!0,clearTimeout(x);return}h=re.clients??h,s.hear(re.now);let Qs=ba({seq:c.value,records:l.value},re);Qs?B(Qs):A()},A);b.io.on("reconnect_attempt",C=>{b.io.opts.transports=C%2===0===f?Fd:wa}),b.on("view",C=>L.hear("view",C)),b.on("delta",C=>L.hear("delta",C)),b.on("packed",C=>L.hearPacked(C)),b.on("bye",C=>{h=C.clients??h,d.value=C.reason==="restarting",d.value||Ie({code:`seat_${C.reason}`})}),b.on("disconnect",C=>{te();let re=C==="ping timeout"?_s:Te();b.io.reconnectionDelay(re/2),b.io.reconnectionDelayMax(Math.max(5e3,re)),C==="io server disconnect"&&u.value!=="revoked"&&N(Math.random()*re)}),b.on("connect_error",C=>{C.data&&Xt.has(C.data.code)?Ie(C.data):te(),!b.active&&u.value!=="revoked"&&N(Number(C.data?.retry_after_ms??1e3)+Math.random()*1e3)});let ne=async C=>{let re=await ie(C);return!re.ok&&Xt.has(re.error.code)&&Ie(re.error),re},ie=async C=>{if(u.peek()==="connected")return b.timeout(Rd).emitWithAck("command",C).catch(oe);if(Date.now()-v<$s)throw new Error("not connected yet");let re=await r.send(C);return re.ok&&pt(),re},oe=C=>{throw b.connected&&b.disconnect().connect(),C},pt=async()=>{let C=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(p.value=C!==null,C&&C.seq>=c.value&&P(C))},ft=C=>{clearTimeout(x),x=setTimeout(au,C+Math.random()*$s)},au=async()=>{await pt(),(u.value==="connecting"||u.value==="offline")&&ft(qd)},iu=()=>{if(u.value!=="revoked"){if(!b.connected)return void b.disconnect().connect();b.timeout(Ld).emitWithAck("awake").then(({now:C})=>s.hear(C,{afresh:!0}),oe).catch(()=>{})}};return ft($s),{records:l,seq:c,status:u,by_request:p,restarting:d,refused:m,serverNow:s.now,send:ne,wake:iu,close:()=>{clearTimeout(y),clearTimeout(x),b.disconnect()}}}function jd(){let e=new Map;return{getItem:t=>e.get(t)??null,setItem:(t,o)=>{e.set(t,o)},removeItem:t=>{e.delete(t)},keys:()=>[...e.keys()]}}var gs=S(!1),je=jd();function Zt(){let e=Ud(),t=()=>{for(let o of je.keys())Pd(e,o,je.getItem(o)??"")&&je.removeItem(o);gs.value=je.keys().length>0};return{getItem:o=>je.getItem(o)??e?.getItem(o)??null,setItem(o,n){je.setItem(o,n),t()},removeItem(o){je.removeItem(o),e?.removeItem(o),t()},keys:()=>[...new Set([...Object.keys(e??{}),...je.keys()])]}}function Pd(e,t,o){try{return e?.setItem(t,o),e!==null}catch{return!1}}function yt(e,t){try{return JSON.parse(e.getItem(t)??"null")}catch{return null}}function Ud(){try{return globalThis.localStorage??null}catch{return null}}function Ca(e,t,o=globalThis.window??new EventTarget){let n=new Map,s=`facilitator:draft:${e}:`;return o.addEventListener("storage",r=>{let{key:l}=r;l?.startsWith(s)&&n.get(l.slice(s.length))?.readAgain()}),r=>{let l=n.get(r);if(l)return l;let c=Hd(s+r,t);return n.set(r,c),c}}function Hd(e,t){let o=()=>yt(t,e),n=S(o()?.text??"");return{text:n,begun_at:o()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,n.value=s,s?t.setItem(e,JSON.stringify({text:s,begun_at:this.begun_at})):t.removeItem(e)},clear(){this.write("")},readAgain(){this.begun_at=o()?.begun_at??null,n.value=o()?.text??""}}}function Ta(e,t){let o={shelf:e,prefix:t,all:S([])};return qo(o),o}function vs(e,t){e.shelf.setItem(e.prefix+t.id,JSON.stringify(t)),Ma(e,[t])}function bs({shelf:e,prefix:t,all:o},n){let s=o.peek().filter(n);if(s.length!==0){for(let{id:r}of s)e.removeItem(t+r);o.value=o.peek().filter(r=>!s.includes(r))}}function qo(e){let t=e.shelf.keys().filter(o=>o.startsWith(e.prefix));Ma(e,t.map(o=>yt(e.shelf,o)).filter(o=>o))}function Sa(e,t){e.all.value=e.all.peek().filter(({id:o})=>e.prefix+o!==t),qo(e)}function Ma({all:e},t){let o=e.peek().filter(n=>!t.some(({id:s})=>s===n.id));e.value=[...o,...t].sort((n,s)=>n.place-s.place)}var Do=({answered_seq:e,error:t})=>e===void 0&&!t;var Wd="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",ye=()=>Vd(12);function Vd(e){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,o=>Wd[o&63]).join("")}var Kd=1e3,Gd=15e3,Jd=new Set(["too_fast","not_saved","internal"]);function Oa({held:e,turn:t,send:o,onAnswer:n,later:s}){let r=S(!1),l=e.all.peek().length===0,c=!1,u=!1,p=!1,d=!1,m=0,h=()=>e.all.peek().find(Do),f=async()=>{if(c||d)return;if(!h())return t.giveBack();c=!0;let x=l?t.take():await t.takeAmongOthers();if(c=!1,x>0)return g(x);qo(e);let b=h();if(d||!b)return t.giveBack();c=!0;let B=await o(b).catch(()=>null);if(c=!1,!d){if(!e.all.peek().some(({id:A})=>A===b.id))return void f();if(!B||!B.ok&&Jd.has(B.error.code))return v(B);if(!B.ok&&Xt.has(B.error.code))return t.giveBack();m=0,r.value=!1,n(b,B),f()}},g=x=>{u||(u=!0,s(()=>{u=!1,f()},x))},v=x=>{t.giveBack(),r.value=!0,p=!0;let b=x&&!x.ok?Number(x.error.retry_after_ms??0):0;s(y,Math.max(b,Math.min(Gd,Kd*2**m++)))},y=()=>{p=!1,f()};return{stuck:r,sendOldest:f,flush(){m=0,y()},onOtherTab(){l=!1,p||f()},close(){d=!0,t.giveBack()}}}var Aa=2e4,Yd=100;function Ea({key:e,shelf:t,wall:o,later:n}){let s=ye(),r=()=>yt(t,e),l=()=>{let u=r()&&r().tab!==s?r().until-o():0;return u>0&&u<=Aa?u:0},c=()=>{let u=l();return u===0&&t.setItem(e,JSON.stringify({tab:s,until:o()+Aa})),u};return{take:c,async takeAmongOthers(){let u=r()?.tab===s,p=c();return u||p>0?p:(await new Promise(d=>n(()=>d(null),Yd)),l())},giveBack(){r()?.tab===s&&t.removeItem(e)}}}var Qd={wall:Date.now,mono:ts};function Na({key:e,shelf:t,send:o,seq:n,online:s,tabs:r=globalThis.window??new EventTarget,clock:l=Qd,later:c=setTimeout}){let u=`facilitator:outbox:${e}:`,p=`facilitator:turn:${e}`,d=ye(),m=Ea({key:p,shelf:t,wall:l.wall,later:c}),h=Ta(t,u),f=Y(()=>h.all.value.filter(N=>!N.error)),g=new Set,v=()=>{let N=n.peek();bs(h,({answered_seq:P})=>P!==void 0&&P<=N)},y=Oa({held:h,turn:m,later:c,send:N=>o({id:N.id,name:N.name,data:N.data,age_ms:Xd(N,d,l)}),onAnswer(N,P){let L={...N,...P.ok?{answered_seq:P.seq}:{error:P.error}};vs(h,L),v();for(let ne of g)ne(L)}}),x=(N,P={},{age_ms:L=0,...ne}={})=>{let ie=h.all.peek().at(-1)?.place??0,oe=l.wall()-L,pt=Math.max(l.wall(),ie+1),ft=ye();return vs(h,{id:ft,name:N,data:P,place:pt,acted_at:oe,acted_mono:l.mono()-L,run:d,...ne}),y.sendOldest(),ft},b=(N,{told:P,about:L}={})=>{let ne=[];for(let[ie,{name:oe,data:pt}]of N.entries())ne.push(x(oe,pt,ie===N.length-1?{told:P,about:L,with:[...ne]}:{}));return ne},B=N=>{let P=h.all.peek().find(L=>L.id===N);return bs(h,L=>L===P),P},A=N=>{let{key:P}=N;if(P?.startsWith(u))Sa(h,P),v();else if(P!==p)return;y.onOtherTab()},te=new AbortController;r.addEventListener("storage",A,{signal:te.signal}),r.addEventListener("pagehide",m.giveBack,{signal:te.signal}),y.sendOldest();let Ie=fe(()=>{n.value,v()}),Te=fe(()=>{s.value&&y.flush()});return{entries:f,failed:Y(()=>h.all.value.filter(N=>N.error)),unsent:Y(()=>h.all.value.filter(Do).length),stuck:y.stuck,put:x,putAll:b,onAnswer(N){return g.add(N),()=>{g.delete(N)}},retry(N,P){let L=B(N);L&&x(L.name,L.data,{told:L.told??P,about:L.about,with:L.with})},takeOut:B,close(){te.abort(),y.close(),Ie(),Te()}}}function Xd(e,t,o){let n=e.run===t&&e.acted_mono!==void 0?o.mono()-e.acted_mono:0;return Math.max(0,Math.round(n),Math.round(o.wall()-e.acted_at))}function Ba({code:e,token:t="",holder:o,effects:n}){let s=Zt(),r=`${e}:${o}`,l=xa({code:e,token:t}),c=Y(()=>l.status.value==="connected"),u=Na({key:r,shelf:s,send:l.send,seq:l.seq,online:c}),p=Y(()=>Wr(l.records.value,u.entries.value,n)),{second:d,tick:m,stop:h}=Yr(l.serverNow),f=fe(()=>{c.value&&m()}),g=()=>{document.visibilityState==="visible"&&l.wake()},v=new AbortController;return window.addEventListener("online",g,{signal:v.signal}),document.addEventListener("visibilitychange",g,{signal:v.signal}),{screen:p,records:l.records,connection:l,outbox:u,second:d,draft:Ca(r,s),act:u.put,actAll:u.putAll,leave(){v.abort(),f(),h(),u.close(),l.close()}}}var za=1e3,Zd=1e4,eo=S({text:"",times:0}),Fo=new Map,Ra,b_=Y(()=>eo.value.text);function U(e,t=e){Fo.size===0&&(setTimeout(()=>ys(""),za/2),setTimeout(ep,za)),Fo.set(t,e)}function ep(){ys([...Fo.values()].join(" ")),Fo.clear(),Ra=setTimeout(()=>ys(""),Zd)}function ys(e){clearTimeout(Ra),eo.value={text:e,times:eo.peek().times+1}}function jo(){let[e]=_(()=>eo.peek().times),{text:t,times:o}=eo.value;return i`<div class="ds-sr-only" role="status" aria-live="polite">${o>e?t:""}</div>`}function La(e,t){z(()=>e.outbox.onAnswer(o=>tp(e,o,t)),[e])}function tp({outbox:e},t,o){let{error:n,told:s,about:r,with:l}=t;if(n){let c=o(t);c&&U(`${c}. ${K(n)}`)}else s&&!e.failed.peek().some(({id:c})=>l?.includes(c))&&U(s,r)}var op={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function O({name:e}){return i`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${op[e]} /></svg>`}var np=6e3;function Ia({seat:e}){let{state:t,colour:o,n}=rp(e),s=ip(t==="well")&&(e.outbox.failed.value.length>0?"back_refused":"back"),r=t==="well"&&s?s:t,l=r==="well"?"":a(`line.${r}`,{n});return sp(l,e.connection.status.value!=="connected"||e.outbox.stuck.value?n:0),i`
<section class="line" aria-label=${a("line.label")} data-color=${r==="back_refused"?"warning":o} data-state=${r}>
${l&&i`<${O} name=${r==="back"?"check":"cloud"} /><span>${l}</span>`}
</section>
`}function sp(e,t){let o=F({sentence:"",waiting:0});z(()=>{let n=e!==o.current.sentence||t>o.current.waiting;o.current={sentence:e,waiting:t},e&&n&&U(e,"line")},[e,t])}function rp(e){let t=F(!1),o=ap(e);return o.state==="well"&&t.current&&o.n>0?{...o,state:"sending",colour:"warning"}:(t.current=o.state!=="well",o)}function ap(e){let t=e.connection.status.value,o=e.outbox.unsent.value;return t==="revoked"?{state:"revoked",colour:"danger",n:o}:t!=="connected"&&e.connection.by_request.value?{state:o?"sending":"slow",colour:o?"warning":"neutral",n:o}:t==="offline"&&e.connection.restarting.value?{state:"restarting",colour:"warning",n:o}:t==="offline"?{state:o?"offline_waiting":"offline",colour:"warning",n:o}:t==="connecting"?{state:$(e.records.value,"workshop")?"connecting":"well",colour:"neutral",n:o}:$(e.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n:o}:o&&e.outbox.stuck.value?{state:"sending",colour:"warning",n:o}:gs.value?{state:"forgets",colour:"warning",n:o}:{state:"well",colour:"success",n:o}}function ip(e){let t=F(!1),o=F(!1),[n,s]=_(!1);return z(()=>{if(!e){o.current=t.current,s(!1);return}if(t.current=!0,!o.current)return;o.current=!1,s(!0);let r=setTimeout(()=>s(!1),np);return()=>clearTimeout(r)},[e]),n}function E({colour:e="info",children:t,role:o}){return i`<div class="ds-alert notice" data-color=${e} role=${o}>${t}</div>`}var to=({error:e})=>e?.code==="changed_meanwhile";function lp(e,t){let o=new Map;for(let n of t.filter(to)){let{field:s,value:r}=up(n),l=dp(e,n);if(!l)continue;let c=`${l.id} ${s}`,u=[...o.get(c)?.entries??[],n],p=cp(l,s);o.set(c,{measure:l.id,title:l.title,field:s,mine:r,theirs:p,last:n,entries:u})}return[...o.values()]}var qa=(e,t,o,n)=>lp(e,t).find(s=>s.measure===o&&s.field===n);function Da({last:e,theirs:t}){let{name:o,data:n}=e;return{name:o,data:{...n,was:o==="set_field"?[t]:t}}}function Fa({outbox:e},t){for(let{id:o}of t?.entries??[])e.takeOut(o)}function ja(e,t){let o=Y(()=>e.outbox.failed.value.filter(n=>!t(n)));return{...e,outbox:{...e.outbox,failed:o}}}function cp(e,t){return t==="title"||t==="description"?e[t]:e.fields[t]??null}function up({name:e,data:t}){return e==="retitle_measure"?{field:"title",value:t.title}:e==="describe_measure"?{field:"description",value:t.description}:{field:t.field,value:t.value}}var dp=(e,{name:t,data:o})=>t==="set_field"?me(e,o.measure):w(e,"measure",o.measure);var Pa=(e,t)=>Object.values(e.data).includes(t),pp=(e,t,o)=>Ua(e,t,n=>Pa(n,o)),Po=({outbox:e,connection:t},o)=>Ua(e,t.status.value==="connected",n=>o.includes(n.id));function Ua(e,t,o){return e.failed.value.some(o)?"failed":e.entries.value.some(s=>s.answered_seq===void 0&&o(s))?t&&!e.stuck.value?"saving":"waiting":"saved"}var Ha=({error:e},t)=>t!=="closed"&&e?.code!=="workshop_closed",fp=(e,t)=>Ha(e,t)&&!to(e);function Wa({seat:e,id:t}){return i`<${oo} state=${pp(e.outbox,e.connection.status.value==="connected",t)} />`}var mp={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},oo=({state:e})=>i`<span class="save-state" data-state=${e}><${O} name=${mp[e]} />${a(`saved.${e}`)}</span>`;function Uo({seat:e,label:t,about:o,boxFor:n=()=>null}){let s=e.outbox.failed.value.filter(r=>!o||Pa(r,o));return s.length===0?null:i`
<section class="failures" aria-label=${a("save.failed_title",{n:s.length})}>
${s.map(r=>i`<${hp} key=${r.id} seat=${e} entry=${r} label=${t} boxFor=${n} />`)}
</section>
`}function hp({seat:e,entry:t,label:o,boxFor:n}){let s=q(),r=t.data.title??t.data.text??t.data.description,l=$(e.screen.value,"workshop")?.status,c=Ha(t,l)&&r?n(t):null,u=()=>{c?.(),e.outbox.takeOut(t.id)};return i`
<div class="ds-alert notice" data-color="danger" role="group" aria-labelledby=${s}>
<p class="failure-what" id=${s}><strong>${o(t)}</strong>${r&&i` «${r}»`}</p>
<p>${t.error&&K(t.error)}</p>
<div class="row">
${fp(t,l)&&i`<button type="button" class="ds-button" data-size="sm" onClick=${()=>e.outbox.retry(t.id,a("save.now"))}>
<${O} name="retry" />${a("save.retry")}
</button>`}
${c&&i`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>
<${O} name="pen" />${a("save.take_back")}
</button>`}
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>e.outbox.takeOut(t.id)}>
${a("save.discard")}
</button>
</div>
</div>
`}async function X(e,{token:t,body:o,method:n=o?"POST":"GET"}={}){let s=new Headers(t?{Authorization:`Bearer ${t}`}:{});o&&s.set("Content-Type","application/json");try{let r=await fetch(e,{method:n,headers:s,body:o&&JSON.stringify(o)});return r.ok?{ok:!0,response:r}:{ok:!1,error:(await r.json()).error}}catch{return{ok:!1,error:{code:"no_answer",message:a("ask.no_answer")}}}}function Va(e){let t=Math.abs(e);return t<2*3600?{unit:"minutes",n:Math.max(1,Math.round(t/60))}:t<2*86400?{unit:"hours",n:Math.round(t/3600)}:{unit:"days",n:Math.round(t/86400)}}function Ka(e){let t=new Date(e),o=s=>`${s}`.padStart(2,"0");return`${`${t.getFullYear()}-${o(t.getMonth()+1)}-${o(t.getDate())}`}T${o(t.getHours())}:${o(t.getMinutes())}`}function Ga(e){let t=new Date(e).getTime();return Number.isNaN(t)?void 0:t}function Ja({face:e}){let t=$(e.seat.records.value,"clock");return t?i`<${$p} face=${e} clock=${t} />`:null}function $p({face:{boot:e,seat:t},clock:o}){let n=q(),[s,r]=_(null),[l,c]=_(null),u=t.second.value+o.told_s*1e3,p=t.second.value+o.ahead_s*1e3,d=o.at_start?p:u;return i`
<${E} colour="warning">
<form class="stack" data-tight onSubmit=${async h=>{h.preventDefault();let f=s===null?o.at_start?Math.round(d):null:Ga(s);if(f===void 0)return c({code:"bad_date",message:a("console.clock_empty")});let g=await X(`/api/${e.code}/date`,{token:e.token,method:"PUT",body:f===null?{}:{now:f}});c(g.ok?null:g.error),g.ok&&U(a("console.clock_confirmed"))}} novalidate>
<p role="alert"><strong>${_p(o)}</strong></p>
<p>${a("console.clock_shows",{day:Oe(u),time:Q(u),machine_day:Oe(p),machine_time:Q(p)})}</p>
<p class="small">${a("console.clock_means")}</p>
<div class="ds-field">
<label class="ds-label" for=${n}>${a("console.clock_right")}</label>
<input
class="ds-input"
id=${n}
type="datetime-local"
value=${s??Ka(d)}
aria-invalid=${l?"true":void 0}
aria-describedby=${l?`${n}-e`:void 0}
onInput=${h=>r(h.target.value)}
/>
${l&&i`<p class="ds-validation-message" id="${n}-e">${K(l)}</p>`}
</div>
<p><button type="submit" class="ds-button" data-size="sm">${a("console.clock_confirm")}</button></p>
</form>
<//>
`}function _p({stepped_s:e,at_start:t}){if(t)return a("console.clock_at_start");let{unit:o,n}=Va(e),s=a(`console.clock_${o}`,{n});return e<0?a("console.clock_set_back",{amount:s}):a("console.clock_set_on",{amount:s})}function j({title:e,onClose:t,children:o,placement:n="center",eyebrow:s}){let r=F(null),l=F(null),c=q();return z(()=>{let d=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??l.current)?.focus(),()=>gp(d)},[]),i`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${n} aria-labelledby=${c} onCancel=${d=>{d.target===r.current&&(d.preventDefault(),t())}} onClose=${t} onClick=${d=>{d.target===r.current&&t()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${s&&i`<p class="eyebrow">${s}</p>`}
<h2 class="ds-heading" data-size="sm" id=${c} ref=${l} tabindex="-1">${e}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${a("dialog.close")} onClick=${t}>
<${O} name="close" />
</button>
</header>
${o}
</div>
<${jo} />
</dialog>
`}function gp(e){document.activeElement&&document.activeElement!==document.body||(e?.isConnected&&e!==document.body?e.focus():document.querySelector("main")?.focus())}var ks=(e,t)=>e.outbox.entries.value.some(o=>o.name===t),no=e=>a("console.not_done",{what:a(`console.act_${e.name}`)}),ot=e=>e.connection.status.value==="connected";function R({seat:e,onAct:t,name:o,blocked:n,variant:s,colour:r,size:l,label:c,look:u="",pressed:p,children:d}){let m=o!==void 0&&ks(e,o),h=m||n||!ot(e);return i`
<button
type="button"
class="ds-button ${u}"
data-variant=${s}
data-color=${r}
data-size=${l}
aria-label=${c}
aria-pressed=${p===void 0?void 0:String(p)}
aria-disabled=${h?"true":void 0}
aria-busy=${m?"true":void 0}
onClick=${()=>!h&&t()}
>${d}</button>
`}function Ae({seat:e,title:t,go:o,colour:n,blocked:s,onGo:r,onClose:l,children:c}){return i`
<${j} title=${t} onClose=${l}>
<div class="stack" data-tight>${c}</div>
<div class="row">
<${R} seat=${e} onAct=${()=>{r(),l()}} colour=${n} blocked=${s}>${o}<//>
<button type="button" class="ds-button" data-variant="secondary" onClick=${l}>${a("console.cancel")}</button>
</div>
<//>
`}var vp=24*36e5;function Ya({face:{seat:e}}){let t=Ho(e.records.value,e.second.value);return t?i`
<${E} colour="warning">
<div class="stack" data-tight>
<p role="alert"><strong>${so(e.records.value)}</strong></p>
<p class="small">${a("console.closes_means")}</p>
<p>
<${R} seat=${e} name="postpone_closing" size="sm" onAct=${()=>e.act("postpone_closing")}>
${a(t.few?"console.postpone_few":"console.postpone")}
<//>
</p>
</div>
<//>
`:null}function Ho(e,t){let o=$(e,"closing");return o&&o.at-t<=vp?o:void 0}function so(e){let t=$(e,"closing");if(!t)return"";let o={day:qr(t.told_at),time:Q(t.told_at)};return t.few?a("console.closes_few",o):a("console.closes",o)}function Qa({face:e}){let t=$(e.seat.records.value,"upkeep");return i`
${t?.votes_unread&&i`<${E} colour="danger"><p>${a("console.votes_unread")}</p><//>`}
${t?.unfinished&&i`<${E} colour="danger"><p>${a("console.unfinished")}</p><//>`}
${t?.keys_left.map(o=>i`<${E} key=${o}><p>${a("console.keys_left",{folder:o})}</p><//>`)}
`}var bp={kind:"on_screen",scene:"waiting",step:null,measure:null,title:"",table:null},ro=e=>$(e,"on_screen")??bp;function nt(e){let{measure:t,title:o,table:n}=ro(e);return t?{id:t,title:o,table:n}:void 0}var Xa=e=>$(e,"screen")?.then??ro(e);function Pe(e,t,o){let n=ro(e);return n.scene===t&&(o===void 0||n.step===o)}function Za({seat:e}){let t=e.records.value,o=F(null);z(()=>{if(o.current?.has("workshop"))for(let s of yp(o.current,t,e.second.peek()))U(s);o.current=t},[t]);let n=T(t,"table").filter(ws).length;return Dr(n>0&&a("console.help_count",{n}),a("console.title"),Fr(t)),null}function yp(e,t,o){let n=$(t,"phase"),s=[];$(t,"workshop")?.status==="closed"&&$(e,"workshop")?.status!=="closed"&&s.push(a("console.is_closed")),n&&n.started_at!==$(e,"phase")?.started_at&&s.push(a("console.phase_begun",{phase:k(n.title)})),n?.revealed&&!$(e,"phase")?.revealed&&s.push(a("console.revealed")),Ho(e,o)&&$(t,"closing")&&!Ho(t,o)&&s.push(a("console.postponed",{when:so(t)})),$(t,"screen")?.frozen&&!$(e,"screen")?.frozen&&s.push(a("console.is_frozen"));let r=nt(t);r&&r.id!==nt(e)?.id&&s.push(a("console.shown",{title:r.title}));let l=new Set(T(e,"table").filter(ws).map(c=>c.number));for(let c of T(t,"table"))ws(c)&&!l.has(c.number)&&s.push(a("console.table_asks",{table:c.number}));return s}var ws=e=>e.signal==="help";var kp={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},ei=(e,t)=>e.match(kp[t])?.length??0;function le(...e){let t=e.join(" "),[o,n]=[ei(t,"nb"),ei(t,"en")];if(o===n)return;let s=o>n?"nb":"en";return s===Me.value?void 0:s}function V({face:e,measure:t}){let o=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`<button type="button" class="row-open" lang=${le(t.title,t.description)} onClick=${o}>${t.title}</button>`}function Ue({face:{seat:e},scene:t,step:o=null}){let n=e.screen.value;if($(n,"workshop")?.status!=="open")return null;let s=Pe(n,t,o);return i`<${R} seat=${e} name="show_scene" variant="secondary" size="sm" pressed=${s} onAct=${()=>e.act("show_scene",s?{}:{scene:t,step:o})}>${a("console.show_on_screen")}<//>`}var Ee=(e,t)=>nt(e.screen.value)?.id===t;function kt(e,t,o){let n=e.records.peek(),s=$(n,"phase")?.activity==="talk"&&!$(n,"screen")?.scene;e.act("spotlight",{measure:t,...o!==void 0&&{table:o}}),s||e.act("show_scene",{scene:"spotlight"})}var wt=e=>e.act("spotlight",{measure:null});function ti({face:e}){let{seat:t}=e,o=t.records.value,n=nt(o),s=n&&me(o,n.id);return s?i`
<div class="lit">
<p class="small soft">${a("console.lit")} · ${a("table.number",{table:n.table??s.table})}</p>
<p><${V} face=${e} measure=${{...s,title:n.title}} /></p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>wt(t)}>
${a("console.spotlight_off")}
</button>
</div>
`:$(o,"phase")?.visibility==="spotlight"?i`<p class="soft small">${a("console.nobody_lit")}</p>`:null}function oi({face:e}){let{seat:t}=e,o=t.records.value,n=T(o,"table").sort((l,c)=>l.number-c.number),s=new Map(W(o).map(l=>[l.id,l])),r=n.flatMap(l=>(l.claims??[]).map(c=>({table:l.number,measure:s.get(c)})));return i`
<ul class="plain to-present">
${r.map(({table:l,measure:c})=>c&&i`
<li key=${c.id} data-lit=${Ee(t,c.id)}>
<span class="small"><strong>${a("table.number",{table:l})}</strong> ${c.title}</span>
${!Ee(t,c.id)&&i`<button
type="button"
class="ds-button"
data-size="sm"
data-variant="secondary"
aria-label=${a("console.show_this",{title:c.title})}
onClick=${()=>kt(t,c.id,l)}
>${a("console.show")}</button>`}
</li>
`)}
</ul>
`}var ni=["welcome","question","tables","gallery","voting","result","spotlight","collaboration","quadrants","abatement","fund","closing"],st=["themes","bands","breadth"];function si(e,t){return t==="result"&&!$(e,"phase")?.revealed?"result":t==="fund"&&!$(e,"fund")?.portfolios?"fund":t==="spotlight"&&!$(e,"spotlight")?.measure?"spotlight":null}function Wo(e){let{scene:t,step:o}=Xa(e);return $(e,"phase")?.revealed?t!=="result"||!o?st[0]??null:st[st.indexOf(o)+1]??null:null}var Vo=(e,t)=>e.act("show_scene",{scene:"result",step:t});function ri({seat:e}){let t=e.screen.value,o=n=>Pe(t,"result",n);return i`
<div class="step-buttons" role="group" aria-label=${a("console.steps")}>
${st.map((n,s)=>i`
<${R} key=${n} seat=${e} size="sm" variant=${o(n)?"primary":"secondary"} pressed=${o(n)} onAct=${()=>Vo(e,n)}>
${s+1}. ${a(`console.step_${n}`)}
<//>
`)}
</div>
<${xs} seat=${e} />
`}function xs({seat:e}){let t=Wo(e.screen.value);return t?i`<${R} seat=${e} onAct=${()=>Vo(e,t)}>${a("console.next_step",{step:a(`console.step_${t}`).toLowerCase()})}<//>`:null}function ii({face:e}){let{seat:t,ui:o}=e,n=t.screen.value,s=$(n,"phase"),r=$(n,"screen");return!($(n,"workshop")?.status==="open")||!r?null:i`
<section class="on-screen" data-frozen=${r.frozen} aria-labelledby="on-screen-title">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="2xs" id="on-screen-title">${a("console.on_screen")}</h2>
<span class="small ${r.frozen?"warm":"soft"}">${r.frozen?a("console.frozen"):r.scene?a("console.chosen_by_hand"):a("console.follows_phase")}</span>
</div>
<p class="scene-now">${ai(ro(n))}</p>
${r.then&&i`<p class="small soft">${a("console.shows_then")} ${ai(r.then)}</p>`}
<div class="row">
<${R} seat=${t} variant="secondary" size="sm" onAct=${()=>{o.dialog.value={what:"scene"}}}>${a("console.choose_scene")}<//>
${r.scene&&i`<${R} seat=${t} variant="secondary" size="sm" onAct=${()=>t.act("show_scene",{})}>${a("console.follow_phase")}<//>`}
${!r.frozen&&i`<${R} seat=${t} variant="tertiary" size="sm" onAct=${()=>t.act("freeze_screen",{frozen:!0})}>
<${O} name="pause" />${a("console.freeze")}
<//>`}
</div>
${rt(n)&&i`<${R} seat=${t} name="reveal_votes" variant=${s?.votes==="revealed"?"primary":"secondary"} onAct=${()=>{o.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>`}
${s?.revealed&&Pe(n,"result")&&i`<${xs} seat=${t} />`}
<${ti} face=${e} />
${s?.visibility==="spotlight"&&i`<${oi} face=${e} />`}
</section>
`}function li({face:e}){let{seat:t}=e;return!$(t.screen.value,"screen")?.frozen||$(t.records.value,"workshop")?.status!=="open"?null:i`
<section class="asks-for-help" aria-label=${a("console.is_frozen")}>
<${O} name="pause" />
<p>${a("console.is_frozen")} <span class="not-on-phones">${a("console.frozen_says")}</span></p>
<${R} seat=${t} colour="warm" size="sm" onAct=${()=>t.act("freeze_screen",{frozen:!1})}>${a("console.unfreeze")}<//>
</section>
`}function ai({scene:e,step:t}){let o=a(`console.scene_${e}`);return t?a("console.scene_and_step",{scene:o,step:a(`console.step_${t}`)}):o}function rt(e){return!($(e,"phase")?.votes==="open_hidden"&&$(e,"workshop")?.status==="open")&&Cs(e)}function Ko(e){let t=$(e,"voting");return t!==void 0&&t.voted>0&&t.voted<t.told_from}var Cs=e=>!$(e,"phase")?.revealed&&($(e,"voting")?.voted??0)>0;var ge=e=>Object.entries($(e,"workshop")?.fields??{}).map(([t,o])=>({name:t,...o})),Ne=(e,t)=>ge(e).find(o=>o.name===t),xt=(e,t)=>$(e,"workshop")?.fields[t]?.choices??[],Go=(e,t)=>t.type==="unit"?($(e,"workshop")?.areas??[]).map(o=>({label:o.name,choices:o.units})):[{label:"",choices:t.choices??[]}],ee=e=>e.title?k(e.title):a(`fields.${e.name}`);var at=(e,t)=>e?.worded&&e.choices?.includes(t)?a(`fields.${e.name}_${t}`):t;function ke(e,t){return typeof t=="number"?I(t):e?.type==="date"&&t?Oe(Date.parse(String(t))):Be(t).map(o=>at(e,o)).join(", ")}var Be=e=>Array.isArray(e)?e:e==null||e===""?[]:[String(e)],it=e=>e!=null;var wp={welcome:{lines:"M4 5h10M4 8h7M4 13h5",filled:"M18 4h4v4h-4zM24 4h4v4h-4zM18 10h4v4h-4zM25 11h2v2h-2z"},question:{lines:"M5 6h22M5 9h15M5 14h6",filled:"M4 16.5h14v1H4z"},tables:{lines:"",filled:"M4 4h5v4H4zM11 4h5v4h-5zM18 4h5v4h-5zM25 4h3v4h-3zM4 10h5v4H4zM11 10h5v4h-5zM18 10h5v4h-5zM25 10h3v4h-3z"},gallery:{lines:"M4 3h11v5H4zM17 3h11v5H17zM4 10h11v5H4zM17 10h11v5H17zM6 5.5h6M19 5.5h6M6 12.5h6M19 12.5h6"},voting:{lines:"M12 9l3 3 6-7M4 16h24",filled:"M4 15h14v2H4z"},result:{lines:"",filled:"M4 3h22v2.5H4zM4 7h16v2.5H4zM4 11h11v2.5H4zM4 15h6v1.5H4z"},spotlight:{lines:"M9 5h14M9 8h10M9 12h6M6 2h20v13H6z"},collaboration:{lines:"M5 3h22v12H5zM5 7h22M5 11h22M12.3 3v12M19.6 3v12",filled:"M5 3h7.3v4H5zM12.3 7h7.3v4h-7.3zM19.6 11H27v4h-7.4z"},quadrants:{lines:"M5 2v14h23M16.5 2v14M5 9h23",filled:"M19 4h2v2h-2zM23 5h2v2h-2zM11 4.5h2v2h-2zM20 11h2v2h-2zM9 12h2v2H9z"},abatement:{lines:"M4 2v14h24",filled:"M5 13h8v3H5zM13 11h6v5h-6zM19 8h4v8h-4zM23 3h2v13h-2z"},fund:{lines:"M4 3h24M4 6h6M13 6h6M22 6h6",filled:"M4 8h6v2H4zM13 8h6v2h-6zM22 8h6v2h-6zM4 11h6v2H4zM13 12h6v3h-6zM22 11h6v2h-6z"},closing:{lines:"M5 5h6M13 5h6M21 5h6M9 14h14",filled:"M5 7h6v3H5zM13 7h6v3h-6zM21 7h6v3h-6z"}};function ci({scene:e}){let{lines:t,filled:o}=wp[e];return i`
<svg class="scene-picture" viewBox="0 0 32 18" aria-hidden="true" focusable="false">
${o&&i`<path class="filled" d=${o} />`}
<path d=${t} />
</svg>
`}function ui({face:e,onClose:t}){let{seat:o}=e,n=$(o.screen.value,"screen")?.scene??null,s=r=>{ot(o)&&(o.act("show_scene",{scene:r}),t())};return i`
<${j} title=${a("console.scene_title")} onClose=${t}>
<p class="soft">${a("console.scene_says")}</p>
<p>
<button type="button" class="ds-button" data-variant=${n?"primary":"secondary"} aria-pressed=${n?"false":"true"} onClick=${()=>s(null)}>
${a("console.follow_phase")}
</button>
</p>
<ul class="plain scene-choices">
${ni.map(r=>i`<${xp} key=${r} face=${e} scene=${r} chosen=${r===n} onShow=${s} />`)}
</ul>
<//>
`}function xp({face:e,scene:t,chosen:o,onShow:n}){let s=e.seat.screen.value,r=si(s,t),l=Pe(s,t);return i`
<li>
<button
type="button"
class="scene-choice"
aria-pressed=${o?"true":"false"}
aria-disabled=${r?"true":void 0}
onClick=${()=>!r&&n(t)}
>
<${ci} scene=${t} />
<strong>${a(`console.scene_${t}`)}</strong>
${l&&i`<span class="small fact strong">${a("console.shown_now")}</span>`}
<span class="small soft">${r?a(`console.no_${r}_yet`):a(`console.scene_${t}_says`)}</span>
</button>
</li>
`}var Ts=["offer","need","join"],Jo=e=>Ts.flatMap(t=>e.filter(o=>o.stance===t));var Ct=3,pi=e=>Math.max(0,...e.flatMap((t,o)=>t.filter((n,s)=>s!==o)));function fi(e,t,o){let n=$(e,"collaboration")?.areas??[],[s,r]=[n.indexOf(t),n.indexOf(o)].sort((l,c)=>l-c);return Yo(e).filter(({id:l})=>w(e,"work_order",l)?.cells.some(([c,u])=>c===s&&u===r))}var Yo=e=>W(e).filter(t=>!t.private);function mi(e){let t=Yo(e).map(s=>({measure:s,spoke:w(e,"work_order",s.id)?.units??{}})).filter(({spoke:s})=>Object.keys(s).length>0),o=Cp(e,new Set(t.flatMap(({spoke:s})=>Object.keys(s)))),n=t.map(({measure:s,spoke:r})=>{let l=o.map(c=>r[c]??0);return{measure:s,counts:l,total:di(l)}});return n.sort((s,r)=>r.total-s.total||(s.measure.id<r.measure.id?-1:1)),{units:o,rows:n,totals:o.map((s,r)=>di(n.map(({counts:l})=>l[r]??0)))}}var di=e=>e.reduce((t,o)=>t+o,0);function hi(e){return[...Ss(e,T(e,"offer"))].map(([o,n])=>({measure:o,offers:Jo(n),units:Object.keys(w(e,"work_order",o.id)?.units??{}).length,is_met:!!o.is_met})).sort((o,n)=>Number(n.is_met)-Number(o.is_met)||n.units-o.units||(o.measure.id<n.measure.id?-1:1))}function Ms(e){let t=Ss(e,T(e,"co_benefit"));return[...Ss(e,T(e,"conflict"))].map(([n,s])=>({measure:n,conflicts:s,co_benefits:t.get(n)??[]})).sort((n,s)=>s.conflicts.length-n.conflicts.length||(n.measure.id<s.measure.id?-1:1))}function $i(e){let t=new Set(Ms(e).map(({measure:n})=>n));return Yo(e).flatMap(n=>{let s=w(e,"thumbs",n.id);return s?.is_split?[{measure:n,thumbs:s,is_told:t.has(n)}]:[]}).sort((n,s)=>s.thumbs.split-n.thumbs.split||(n.measure.id<s.measure.id?-1:1))}function Ss(e,t){let o=new Map(Yo(e).map(s=>[s.id,s])),n=new Map;for(let s of[...t].sort((r,l)=>r.at-l.at||(r.id<l.id?-1:1))){let r=o.get(me(e,s.measure)?.id??"");r&&n.set(r,[...n.get(r)??[],s])}return n}var _i=e=>e.unit||e.area||"";function Cp(e,t){let o=($(e,"workshop")?.areas??[]).flatMap(({units:n})=>n);return[...o.filter(n=>t.has(n)),...[...t].filter(n=>!o.includes(n)).sort()]}var Qo=({columns:e,rows:t,foot:o,...n})=>i`
<table class="matrix" ...${n}>
<thead>
<tr><td></td>${e.map(({key:s,name:r})=>i`<th key=${s} scope="col">${r}</th>`)}</tr>
</thead>
<tbody>${t.map(({key:s,name:r,cells:l})=>i`<tr key=${s}><th scope="row">${r}</th>${l}</tr>`)}</tbody>
${o}
</table>
`;var gi=(e,t)=>["areas","tables"].flatMap(o=>vi(e,t,o)),He=(e,t)=>vi(e,t,"areas").join("");function vi(e,t,o){let n=o,s=t[n];return s?t.exact?.includes(n)?[a(`breadth.${o}`,{n:s,of:$(e,"result")?.[n]??s})]:[a(`breadth.${o}_at_least`,{n:s})]:[]}function Tt({face:e,digest:t,children:o}){let{seat:n}=e,{measure:s}=t,r=Ee(n,s.id);return i`
<li class="measure-row" data-pending=${s.pending} data-spotlit=${r} data-hidden=${s.hidden}>
${o}
<div class="row-words">
<${V} face=${e} measure=${s} />
<p class="row-facts small">
<span>${Tp(t)}</span>
<${Sp} digest=${t} />
${r&&i`<span class="fact strong">${a("console.on_screen_now")}</span>`}
</p>
</div>
<${Mp} digest=${t} />
${s.votes!==void 0&&i`<p class="row-votes"><strong>${a("console.votes_n",{n:s.votes})}</strong><span class="small soft">${He(n.screen.value,s)}</span></p>`}
</li>
`}var Tp=({measure:e,tables:t})=>t.size>1?a("console.tables_list",{tables:[...t].sort((o,n)=>o-n).join(", ")}):a("table.number",{table:e.table});function Sp({digest:{measure:e}}){let{theme:t,lead_unit:o}=e.fields;return i`
${t&&i`<span>${t}</span>`}
${o&&i`<span>${o}</span>`}
${e.originals.length>0&&i`<span>${a("console.originals_n",{n:e.originals.length})}</span>`}
${e.hidden&&i`<span class="fact hidden-fact">${a("console.is_hidden")}</span>`}
${e.merged_into&&i`<span>${a("console.is_merged")}</span>`}
${e.status==="withdrawn"&&i`<span>${a("console.is_withdrawn")}</span>`}
${e.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:e.claimed_by})}</span>`}
`}function Mp({digest:e}){let{comments:t,offers:o,conflicts:n,co_benefits:s}=e;return i`
<p class="row-said small">
${t>0&&i`<${Xo} icon="comment" n=${t} words=${a("measure.comments",{n:t})} />`}
${o>0&&i`<${Xo} icon="hands" n=${o} words=${a("measure.offers",{n:o})} />`}
${s>0&&i`<${Xo} icon="benefit" n=${s} words=${a("console.co_benefits_n",{n:s})} />`}
${n>0&&i`<${Xo} icon="conflict" n=${n} words=${a("console.conflicts_n",{n})} />`}
</p>
`}var Xo=({icon:e,n:t,words:o})=>i`
<span class="row-count" title=${o}><${O} name=${e} /><span aria-hidden="true">${t}</span><span class="ds-sr-only">${o}</span></span>
`;var Zo=({n:e,share:t,label:o,onOpen:n,...s})=>i`
<td ...${s} data-few=${e<Ct} style=${{"--share":t}}>
${e===0?i`<span>0</span>`:i`<button type="button" aria-label=${o} onClick=${n}>${e}</button>`}
</td>
`;function bi({face:e}){let{areas:t=[],cells:o=[]}=$(e.seat.screen.value,"collaboration")??{},n=Math.max(1,pi(o));return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs" id="matrix-title">${a("console.matrix_title")}</h2>
<p class="soft" id="matrix-says">${a("console.matrix_says",{n:Ct})}</p>
<div class="matrix-frame" role="region" aria-labelledby="matrix-title" tabindex="0">
<${Qo}
aria-labelledby="matrix-title"
aria-describedby="matrix-says"
columns=${t.map(s=>({key:s,name:s}))}
rows=${t.map((s,r)=>({key:s,name:s,cells:t.map((l,c)=>i`<${Op} key=${l} face=${e} areas=${[s,l]} n=${o[r]?.[c]??0} most=${n} />`)}))}
/>
</div>
</div>
`}function Op({face:e,areas:t,n:o,most:n}){let s=t[0]===t[1],r=()=>{e.ui.dialog.value={what:"cell",areas:t}};return i`
<${Zo} n=${o} share=${s?0:o/n} data-alone=${s} label=${a("console.cell_says",{n:o,areas:yi(t)})} onOpen=${r} />
`}var yi=([e="",t=""])=>e===t?a("console.area_alone",{area:e}):a("console.two_areas",{one:e,other:t});function ki({face:e,areas:t,onClose:o}){let[n="",s=""]=t,l=fi(e.seat.screen.value,n,s).map(c=>e.digests.value.get(c.id)).filter(c=>c!==void 0);return i`
<${j} title=${yi(t)} eyebrow=${a("console.measures_n",{n:l.length})} placement="right" onClose=${o}>
<ul class="plain measure-list">${l.map(c=>i`<${Tt} key=${c.measure.id} face=${e} digest=${c} />`)}</ul>
<//>
`}var Ap=.8;function ce({draft:e,label:t,description:o,max:n,rows:s=1,error:r,optional:l,placeholder:c,inputRef:u,onEnter:p,firstFocus:d,oneLine:m=s===1}){let h=q(),f=e.text.value,g=n-we(f),v=g<n*(1-Ap),y=g<0?a("field.too_long",{n:-g}):r,x=[o&&`${h}-d`,v&&`${h}-c`,y&&`${h}-e`].filter(Boolean).join(" "),b=s>1?"textarea":"input",B=A=>{A.key!=="Enter"||A.isComposing||!p||!m&&!(A.ctrlKey||A.metaKey)||(A.preventDefault(),p())};return i`
<div class="ds-field">
<label class="ds-label" for=${h}>${t}${l&&i` <span class="optional">${a("field.optional")}</span>`}</label>
${o&&i`<p data-field="description" id="${h}-d">${o}</p>`}
<${b}
class="ds-input"
id=${h}
ref=${u}
rows=${s>1?s:void 0}
value=${f}
placeholder=${c}
data-first-focus=${d}
autocomplete="off"
enterkeyhint=${m?"send":"enter"}
aria-invalid=${y?"true":void 0}
aria-describedby=${x||void 0}
onInput=${A=>e.write(A.target.value)}
onKeyDown=${B}
/>
${v&&g>=0&&i`<p class="counter" id="${h}-c">${a("field.left",{n:g})}</p>`}
${y&&i`<p class="ds-validation-message" id="${h}-e">${y}</p>`}
</div>
`}function wi({label:e,description:t,value:o,optional:n,onChange:s}){let r=q();return i`
<div class="ds-field">
<label class="ds-label" for=${r}>${e}${n&&i` <span class="optional">${a("field.optional")}</span>`}</label>
<p data-field="description" id="${r}-d">${t}</p>
<input
class="ds-input"
id=${r}
type="date"
value=${o}
aria-describedby="${r}-d"
onChange=${l=>s(l.target.value)}
/>
</div>
`}function ae({label:e,value:t,options:o,onChange:n,empty:s,description:r,error:l}){let c=q(),u=[r&&`${c}-d`,l&&`${c}-e`].filter(Boolean).join(" ");return i`
<div class="ds-field">
<label class="ds-label" for=${c}>${e}</label>
${r&&i`<p data-field="description" id="${c}-d">${r}</p>`}
<select
class="ds-input"
id=${c}
value=${t}
aria-invalid=${l?"true":void 0}
aria-describedby=${u||void 0}
onChange=${p=>n(p.target.value)}
>
${s!==void 0&&i`<option value="">${s}</option>`}
${o.map(p=>i`<option key=${p.value} value=${p.value}>${p.label}</option>`)}
</select>
${l&&i`<p class="ds-validation-message" id="${c}-e">${l}</p>`}
</div>
`}function ve({label:e,checked:t,onChange:o,description:n}){let s=q();return i`
<div class="ds-field check">
<input
class="ds-input"
type="checkbox"
id=${s}
checked=${t}
aria-describedby=${n?`${s}-d`:void 0}
onChange=${r=>o(r.target.checked)}
/>
<label class="ds-label" for=${s}>${e}</label>
${n&&i`<p data-field="description" id="${s}-d">${n}</p>`}
</div>
`}var we=e=>Array.from(e).length,We=(e,t)=>e.trim()!==""&&we(e.trim())<=t;var St=6e4,xi=1440*St,Ci=180*St,ao=e=>T(e,"phase").sort((t,o)=>t.number-o.number);function $e(e){let t=$(e,"phase")?.number??0,o=ao(e).filter(s=>s.number>t),n=o.find(s=>!s.skipped);return{next:n,passed_over:o.filter(s=>s.skipped&&(!n||s.number<n.number))}}function Mt(e){let t=$(e,"phase")?.number??0;return ao(e).filter(o=>o.number<t&&o.started_at!==null).at(-1)}function Os(e,t){let o=$(e,"phase"),n=ao(e),s=n.at(-1);if(!o||!s||o.ends_at===null)return null;let r=o.ends_at-(o.paused_at??t),l=n.filter(m=>m.number>o.number&&!m.skipped),c=t+Math.max(0,r)+Ep(l.map(m=>m.minutes))*St,u=Si(s.planned,t)+s.minutes*St,p=c-u,d=Math.abs(p)>Ci?null:Math.trunc(p/St);return{ends_at:c,planned_at:u,late_min:d}}function Ti(e){if(e.started_at===null)return null;let t=e.started_at-Si(e.planned,e.started_at);return Math.abs(t)>Ci?null:Math.trunc(t/St)}function Si(e,t){let[o=0,n=0]=e.split(":").map(Number),s=new Date(t);s.setHours(o,n,0,0);let r=Math.round((t-s.getTime())/xi);return s.getTime()+r*xi}var Ep=e=>e.reduce((t,o)=>t+o,0);function io({face:e,format:t}){let{boot:o,seat:n}=e,[s,r]=_(!1),[l,c]=_(null),u=async()=>{if(s)return;r(!0);let p=await X(`/api/${o.code}/export/${t}`,{token:o.token});r(!1),c(p.ok?null:p.error),p.ok&&(Bp(await p.response.blob(),Np(p.response,`${o.code}.${t}`)),U(a("console.downloading")),$(n.records.peek(),"workshop")?.status==="open"&&n.act("note_export",{format:t}))};return i`
<div class="download">
<div>
<p><strong>${a(`console.document_${t}`)}</strong></p>
<p class="small soft">${a(`console.document_${t}_says`)}</p>
</div>
<button type="button" class="ds-button" data-variant="secondary" aria-busy=${s?"true":void 0} aria-label=${a(`console.download_${t}`)} onClick=${u}>
${a("console.download")}
</button>
</div>
${l&&i`<${E} colour="danger" role="alert"><p>${K(l)}</p><//>`}
`}var Np=(e,t)=>/filename="([^"]+)"/.exec(e.headers.get("Content-Disposition")??"")?.[1]??t;function Bp(e,t){let o=globalThis.document.createElement("a");o.href=URL.createObjectURL(e),o.download=t,o.click(),URL.revokeObjectURL(o.href)}function Mi({face:e}){let{seat:t,ui:o}=e,n=$(t.records.value,"workshop")?.status==="open";return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_finish")}</h2>
<section class="panel stack" data-tight aria-labelledby="documents-title">
<h3 class="ds-heading" data-size="2xs" id="documents-title">${a("console.documents")}</h3>
<p class="soft">${a("console.documents_say")}</p>
<${io} face=${e} format="xlsx" />
<${io} face=${e} format="docx" />
</section>
${n&&i`
<section class="panel stack" data-tight aria-labelledby="close-title">
<h3 class="ds-heading" data-size="2xs" id="close-title">${a("console.close")}</h3>
<p class="soft">${a("console.close_short")}</p>
<${Ai} face=${e} />
<p>
<${R} seat=${t} name="close_workshop" colour="danger" variant="secondary" onAct=${()=>{o.dialog.value={what:"close"}}}>${a("console.close_dots")}<//>
</p>
</section>
`}
</div>
`}function Oi({face:e,onClose:t}){let{seat:o}=e,[n,s]=_(!1),r=o.records.value,{next:l}=$e(r);return i`
<${Ae}
seat=${o}
title=${a("console.close_title")}
go=${a("console.close_go")}
colour="danger"
blocked=${!n}
onGo=${()=>o.act("close_workshop")}
onClose=${t}
>
${l&&i`<${E} colour="warning"><p>${a("console.close_phases_left")}</p><//>`}
${Cs(r)&&i`<${E} colour="warning"><p>${a(Ko(r)?"console.close_few":"console.close_not_revealed")}</p><//>`}
<p>${a("console.close_says")}</p>
<ul class="close-says">
<li>${a("console.close_stops")}</li>
<li>${a("console.close_ballots")}</li>
<li>${a("console.close_archive",{n:W(r).length})}</li>
<li>${a("console.close_final")}</li>
</ul>
<${Ai} face=${e} />
<${ve} label=${a("console.close_sure")} checked=${n} onChange=${s} />
<//>
`}function Ai({face:e}){let t=e.seat.records.value,o=$(t,"upkeep")?.ballots_dropped,n=so(t);return i`
${o&&i`<p class="soft">${a("console.ballots_dropped")}</p>`}
${n&&i`<p class="soft">${n}</p>`}
`}function Ot({src:e,alt:t}){return i`<img class="qr" src=${e} alt=${t} width="240" height="240" />`}var xe=({go:e,onGo:t,onClose:o,colour:n})=>i`
<div class="row">
<button type="button" class="ds-button" data-color=${n} onClick=${t}>${e}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${o}>${a("console.cancel")}</button>
</div>
`;function As({face:e,path:t,title:o,says:n,alt:s,onClose:r}){let{boot:l}=e,[c,u]=_(""),[p,d]=_(null);return z(()=>{X(`/api/${l.code}/qr/${t}`,{token:l.token}).then(async m=>{m.ok?u(`data:image/svg+xml,${encodeURIComponent(await m.response.text())}`):d(m.error)})},[t]),i`
<${j} title=${o} onClose=${r}>
<p>${n}</p>
${c&&i`<${Ot} src=${c} alt=${s} />`}
${p&&i`<${Es} error=${p} />`}
<//>
`}function Ei({face:e,role:t,table:o,organiser:n,onClose:s}){let{boot:r}=e,[l,c]=_(null),u=async()=>{let d={role:t,...o&&{table:o},...n&&{number:n.number}},m=await X(`/api/${r.code}/keys`,{token:r.token,body:d});if(!m.ok)return c(m.error);let{link:h}=await m.response.json();t==="organiser"&&!n?location.assign(h):s()},p=n?a("console.renew_says_other",{name:n.name}):a(`console.renew_says_${t}`,{table:o});return i`
<${j} title=${a("console.renew_title")} onClose=${s}>
<p>${p}</p>
${l&&i`<${Es} error=${l} />`}
<${xe} colour="danger" go=${a("console.renew_go")} onGo=${u} onClose=${s} />
<//>
`}function Ni({face:e,organiser:t,onClose:o}){let{boot:n}=e,{name:s,number:r}=t,[l,c]=_(null),u=async()=>{let p=await X(`/api/${n.code}/organisers/${r}`,{token:n.token,method:"DELETE"});if(!p.ok)return c(p.error);U(a("console.revoked_for",{name:s})),o()};return i`
<${j} title=${a("console.revoke_title",{name:s})} onClose=${o}>
<p>${a("console.revoke_says")}</p>
${l&&i`<${Es} error=${l} />`}
<${xe} colour="danger" go=${a("console.revoke_go")} onGo=${u} onClose=${o} />
<//>
`}var Es=({error:e})=>i`<${E} colour="danger" role="alert"><p>${K(e)}</p><//>`;function en(e,t,o){let n=o?{reason:o}:{};return{acts:t.map(({id:s})=>lt("merge_measures",{source:s,target:e.id,...n})),undo:t.map(({id:s})=>lt("unmerge_measure",{measure:s}))}}function Bi(e,t){let o=e.filter(n=>!n.hidden);return{acts:o.map(({id:n})=>lt("hide_measure",{measure:n,reason:t})),undo:o.map(({id:n})=>lt("show_measure",{measure:n}))}}function zi(e){let t=e.filter(o=>o.hidden);return{acts:t.map(({id:o})=>lt("show_measure",{measure:o})),undo:t.map(({id:o,reason:n})=>lt("hide_measure",{measure:o,reason:n??""}))}}function Ri(e,t){let o=e.filter(s=>(s.fields.theme??null)!==t),n=(s,r,l)=>lt("set_field",{measure:s,field:"theme",value:r,was:[l]});return{acts:o.map(({id:s,fields:r})=>n(s,t,r.theme??null)),undo:o.map(({id:s,fields:r})=>n(s,r.theme??null,t))}}function tn(e){let t=o=>o.originals.length*1e3+Object.keys(o.fields).length*100+o.description.length;return[...e].sort((o,n)=>t(n)-t(o))[0]}var lt=(e,t)=>({name:e,data:t});function ze({seat:e,ui:t},o,n){if(o.acts.length===0)return t.undo.value=null,U(n);let s=e.actAll(o.acts,{told:n});t.undo.value=o.undo.length>0?{said:n,undo:o.undo,ids:s}:null}function Ns({seat:e,ui:t}){let o=t.undo.peek();o&&(e.actAll(Li(e,o),{told:a("console.undone")}),t.undo.value=null)}var Li=({outbox:e},{undo:t,ids:o})=>t.filter((n,s)=>!e.failed.value.some(({id:r})=>r===o[s]));function Ii({face:e}){let t=e.ui.undo.value;if(!t)return null;let o=Li(e.seat,t).length;if(o===0)return null;let n=Po(e.seat,t.ids),s=()=>{e.ui.undo.value=null};return i`
<section class="undo-bar" aria-label=${a("console.undo")}>
${n==="saved"?i`<p><${O} name="check" /> ${t.said}</p>`:n==="failed"?i`<p>${a("console.partly",{n:o,of:t.ids.length})}</p>`:i`<p><${oo} state=${n} /></p>`}
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>Ns(e)}>
<${O} name="undo" />${a("console.undo")}
</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-icon aria-label=${a("console.put_away")} onClick=${s}>
<${O} name="close" />
</button>
</div>
</section>
`}var on=e=>e.status==="live"&&!e.merged_into;function nn({seat:e,ui:t}){return t.ticked.value.map(n=>w(e.screen.value,"measure",n)).filter(n=>n!==void 0).filter(on)}var qi=e=>nn(e).filter(t=>!t.hidden);function Di({face:e}){let{ui:t}=e,o=nn(e);if(o.length===0)return null;let n=o.filter(u=>u.hidden),s=o.filter(u=>!u.hidden),r=()=>{t.ticked.value=[]},l=()=>{ze(e,zi(n),a("console.shown_again",{n:n.length})),r()},c=u=>()=>{t.dialog.value=u};return i`
<div class="ticked-bar" role="region" aria-label=${a("console.ticked")}>
<p role="status"><strong>${a("console.ticked_n",{n:o.length})}</strong> ${o.length===1&&i`<span class="soft">${a("console.tick_more")}</span>`}</p>
<div class="row">
<button type="button" class="ds-button" aria-disabled=${s.length<2?"true":void 0} onClick=${()=>{s.length>=2&&(t.dialog.value={what:"merge"})}}>${a("console.merge")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${c({what:"theme"})}>${a("console.set_theme")}</button>
${s.length>0&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${c({what:"hide",ids:s.map(({id:u})=>u)})}>${a("console.hide_dots")}</button>`}
${n.length>0&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${l}>${a("console.show_again")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${r}>${a("console.untick")}</button>
</div>
</div>
`}function Fi({face:e,ids:t,onClose:o}){let{seat:n,ui:s}=e,r=n.draft("hide-reason"),[l,c]=_(!1),u=t.map(d=>w(n.screen.value,"measure",d)).filter(d=>d!==void 0),p=()=>{let d=r.text.peek();if(!We(d,200))return c(!d.trim());ze(e,Bi(u,d.trim()),a("console.hidden_n",{n:u.length})),r.clear(),s.ticked.value=[],o()};return i`
<${j} title=${a("console.hide_title",{n:u.length})} onClose=${o}>
<${Pi} measures=${u} />
<p>${a("console.hide_says")}</p>
<${ce}
draft=${r}
label=${a("console.hide_why")}
description=${a("console.hide_who_reads")}
max=${200}
error=${l?a("error.empty"):void 0}
onEnter=${p}
firstFocus
/>
<${xe} go=${a("console.hide_yes")} onGo=${p} onClose=${o} />
<//>
`}function ji({face:e,choices:t,onClose:o}){let n=nn(e),[s,r]=_(()=>String(n[0]?.fields.theme??t[0]??"")),l=()=>{let c={n:n.length,theme:s||a("console.not_known")};ze(e,Ri(n,s||null),a("console.themed_n",c)),e.ui.ticked.value=[],o()};return i`
<${j} title=${a("console.theme_title",{n:n.length})} onClose=${o}>
<${Pi} measures=${n} />
<${ae}
label=${a("fields.theme")}
value=${s}
empty=${a("console.not_known")}
options=${t.map(c=>({value:c,label:c}))}
onChange=${r}
/>
<${xe} go=${a("console.theme_yes")} onGo=${l} onClose=${o} />
<//>
`}var Pi=({measures:e})=>i`
<ul class="titles">${e.map(t=>i`<li key=${t.id}>${t.title}</li>`)}</ul>
`;var sn=e=>T(e,"checklist").sort((t,o)=>+!t.deadline-+!o.deadline||t.deadline.localeCompare(o.deadline)||(t.id<o.id?-1:1));function lo(e,t,o,n){let s={...w(e,"met",o)?.answers[n]};for(let{name:r,data:l}of t)r!=="answer_requirement"||l.measure!==o||l.checklist!==n||(l.met?s[l.requirement]=l.met:delete s[l.requirement]);return s}var rn=(e,t,o)=>w(e,"met",t)?.from_fields[o]??[];function an({requirements:e},t,o){let n=e.filter(({id:l})=>!t[l]&&o.includes(l)).length,s=n+e.filter(({id:l})=>t[l]==="yes").length,r=e.filter(({id:l})=>t[l]==="not_yet").length;return{met:s,not_yet:r,unknown:e.length-s-r,from_fields:n}}var Bs=({funding:e,requirements:t},o,n)=>Be(o.fields.funding).includes(e)||t.some(({id:s})=>n[s]!==void 0),Ui=(e,t,o)=>W(e).filter(n=>!n.private&&Bs(o,n,lo(e,t,n.id,o.id))).sort((n,s)=>n.posted_at-s.posted_at||(n.id<s.id?-1:1));function Hi(e,t,o){let n=e.split(`
`).map(u=>u.trim()).filter(Boolean),s=n.map(()=>{}),r=0,l=0,c=(u,p)=>{if(u-r===p-l)for(let d=0;d<u-r;d+=1)s[r+d]=t[l+d]?.id};for(let[u,p]of n.entries()){let d=t.findIndex(({text:m},h)=>h>=l&&m===p);d!==-1&&(c(u,d),s[u]=t[d]?.id,r=u+1,l=d+1)}return c(n.length,t.length),n.map((u,p)=>({id:s[p]??o(),text:u}))}var Wi=(e,t)=>e.map(({id:o,text:n})=>({id:o,text:t(n)}));var At=e=>[...new Set(ge(e).flatMap(({lack:t})=>t??[]))];function Re(e,t){let o=Ne(e,t);return o?.title&&o.lack===t?k(o.title):a(`lack.${t}`)}var ln=e=>W(e).filter(t=>!t.private).sort((t,o)=>t.posted_at-o.posted_at||(t.id<o.id?-1:1)).flatMap(t=>t.lacks?[{measure:t,lacks:t.lacks}]:[]);var zp=["goal","affected","solution"];function Vi({measure:e,onClose:t,placement:o="bottom",children:n}){let s=i`<span lang=${le(e.title,e.description)}>${e.title}</span>`;return i`
<${j} title=${s} eyebrow=${a("table.number",{table:e.table})} placement=${o} onClose=${t}>
${n}
<//>
`}function ue({title:e,count:t,children:o}){return i`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${e}${t?i` <span class="count">${t}</span>`:null}</h3>
${o}
</section>
`}var cn=({of:e})=>zp.map(t=>e[t]&&i`<p key=${t} class="small"><span class="soft">${a(`aspect.${t}`)}:</span> ${e[t]}</p>`);function Ki({records:e,measure:t}){let o=w(e,"thumbs",t);return o&&i`<p class="small">${o.is_split&&i`<span class="fact strong">${a("split.room")}</span> `}${a("thumb.told",o)}</p>`}function Ke({text:e,by:t,from:o,tag:n,pending:s,children:r}){let l=t?[t.label,t.unit].filter(Boolean).join(", "):o;return i`
<li class="saying" data-pending=${s}>
${n&&i`<span class="fact strong">${n}</span>`}
<p lang=${le(e)}>${e}</p>
${l&&i`<p class="author">${l}</p>`}
${r}
</li>
`}var Rp=["yes","not_yet",null];function Gi({seat:e,measure:t,editable:o}){let n=e.records.value,s=e.outbox.entries.value,r=sn(n).map(l=>({checklist:l,answers:lo(n,s,t.id,l.id),said:rn(n,t.id,l.id)}));return r.length===0?null:i`
<${ue} title=${a("checklists.title")}>
${r.map(l=>i`<${Lp} key=${l.checklist.id} seat=${e} measure=${t} editable=${o} ...${l} />`)}
<//>
`}function Lp({seat:e,measure:t,editable:o,checklist:n,answers:s,said:r}){let[l]=_(()=>Bs(n,t,s));return i`
<details class="checklist" open=${l}>
<summary>
<strong>${k(n.title)}</strong>${" "}
<span class="small soft">${Ip(n,s,r)}</span>
</summary>
<${zs} checklist=${n} />
${n.requirements.map(c=>i`<${qp} key=${c.id} seat=${e} measure=${t} checklist=${n} requirement=${c} met=${s[c.id]??null} is_said=${r.includes(c.id)} editable=${o} />`)}
</details>
`}function Ip(e,t,o){let{met:n,not_yet:s,unknown:r,from_fields:l}=an(e,t,o);return[a("checklists.met_of",{met:n,n:e.requirements.length}),l>0&&a("checklists.from_fields_n",{n:l}),s>0&&a("checklists.not_yet_n",{n:s}),r>0&&a("checklists.unknown_n",{n:r})].filter(Boolean).join(" · ")}function zs({checklist:{deadline:e,funding:t,example:o}}){let n=[e&&a("checklists.deadline",{date:Oe(Date.parse(e))}),t&&a("checklists.meant_for",{funding:t})].filter(Boolean);return i`
${n.length>0&&i`<p class="small soft">${n.join(" · ")}</p>`}
${o&&i`<p class="small checklist-example">${a("checklists.example")}</p>`}
`}function qp({seat:e,measure:t,checklist:o,requirement:n,met:s,is_said:r,editable:l}){let c=q(),u=Dp(e.records.value,t,n,s===null&&r),p=d=>e.act("answer_requirement",{measure:t.id,checklist:o.id,requirement:n.id,met:d});return l?i`
<fieldset class="requirement">
<legend>${k(n.text)}</legend>
${u&&i`<p class="small soft">${u}</p>`}
<div class="requirement-answers">
${Rp.map(d=>i`
<label key=${d} data-chosen=${d===s} data-met=${d??(r?"yes":"unknown")}>
<input type="radio" name=${c} checked=${d===s} onChange=${()=>p(d)} />
${a(`checklists.${d??(r?"as_fields":"unknown")}`)}
</label>
`)}
</div>
</fieldset>
`:i`<p class="requirement"><span>${k(n.text)}</span> <strong>${a(`checklists.${s??(r?"yes_from_fields":"unknown")}`)}</strong>${u&&i` <span class="small soft">${u}</span>`}</p>`}function Dp(e,t,{fields:o=[]},n){if(o.length===0)return"";let s=o.map(r=>Fp(e,t,r,n).toLowerCase()).join(", ");return a(n?"checklists.said_by":"checklists.answered_by",{fields:s})}function Fp(e,t,o,n){let s=Ne(e,o);if(s)return ee(s);let r=ge(e).find(({lack:c})=>c===o)?.group==="conflict",l=Fe(e,"conflict",t.id).length===0;return n&&r&&l?a("checklists.no_conflict"):Re(e,o)}var jp=e=>a("counted.parts",{counts:e.map(t=>I(t.votes)).join(" + ")});function Ge(e,{parts:t,counted_with:o}){let n=[];t&&n.push(jp(t));for(let s of o??[]){let r=w(e,"measure",s)?.title;n.push(r?a("counted.with",{title:r}):a("counted.with_another"))}return n.join(" · ")}var Pp=1e12,Up=/^(?:ca|cirka|circa|omtrent|omkring|rundt|om lag|about|around|approx|approximately|~|≈)(?![a-zæøå])\.? */,Hp=/^(?:kroner|kr|nok)(?![a-zæøå])\.? */,Wp=/ *(?:kroner|kr|nok)\.?$/,Vp=/ *[,.] ?[-–]$/,Kp=/ *(?:(?:per|pr\.?|i|a) *|\/ *)(?:året|år|year)$| *(?:årlig|yearly)$/,Gp=/ *(?:tonnes?|tonn|tons?|t)(?: *co[2₂](?:e|-ekvivalenter| equivalents)?)?$/,Jp=[[/ *(?:tusen|thousand)$/,3],[/ *(?:millioner|millions?|mill\.?)$/,6],[/ *(?:milliarder|milliard|mrd\.?|bn)$/,9]],Yp=/ *billions?$/;function Je(e,t=null,o=""){let n=t==="kroner"||t==="kroner_per_year",s=e.toLowerCase().replace(/\s+/g," ").trim();if(s==="")return{value:null,wrong:""};let r=d=>{let m=d.test(s);return s=s.replace(d,""),m};if(r(Up),n&&r(Hp),/^(?:[-−–] *|minus )[\d.,]/.test(s))return un("amount.negative");(t==="kroner_per_year"||t==="tonnes_per_year")&&r(Kp),t==="tonnes_per_year"&&r(Gp),n&&r(Wp);let l=n&&r(Vp),c=Me.value==="en"&&r(Yp)?9:Jp.find(([d])=>r(d))?.[1]??0,u=Qp(s,{is_whole:l,is_kroner:n&&c===0,is_short:c>0});if(u===null)return un(o||(n?"amount.no_kroner":"amount.no_number"));if(u===""){let[d,m]=[Number(s.replace(/[.,]/,"")),Math.round(Number(s.replace(",","."))*100)/100];return un("amount.ambiguous",{text:e.trim(),one:d,other:m})}let p=+`${u}e${c}`;return p<=Pp?{value:p,wrong:""}:un("amount.too_large")}var un=(e,t)=>({value:null,wrong:a(e,t)});function Qp(e,{is_whole:t,is_kroner:o,is_short:n}){if(/^\d+$/.test(e))return e;if(/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(e))return e.replace(/ /g,"").replace(",",".");if(/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(e)){let h=e.includes(".")&&e.includes(",")?e[Math.max(e.lastIndexOf("."),e.lastIndexOf(","))]:"",[f="",g]=h?e.split(h):[e];return f.replace(/[.,]/g,"")+(g?`.${g}`:"")}let r=/^(\d*)([.,])(\d+)$/.exec(e);if(!r)return null;let[,l="",c,u=""]=r,p=`${l||"0"}.${u}`;return u.length===3&&/^[1-9]\d{0,2}$/.test(l)?t?l+u:c===(Me.value==="en"?".":",")?o?"":p:o||Me.value==="en"&&!n?l+u:"":o&&u.length>2?null:p}var Rs=(e,t=null)=>t?a(`amount.${t}`,{amount:e}):I(e);function dn(e,t=null){let{value:o}=Je(e,t),n=s=>s.replace(/\s/g,"");return o===null||n(e)===n(I(o))?"":`= ${Rs(o,t)}`}function Xp(e,t,o=Number.POSITIVE_INFINITY){return At(e).map(s=>({lack:s,n:pn(t,s)})).filter(({n:s})=>s>0).sort((s,r)=>r.n-s.n).slice(0,o).map(({lack:s,n:r})=>`${Re(e,s).toLowerCase()} (${r})`).join(", ")}var pn=(e,t)=>e.filter(o=>o.lacks.includes(t)).length;function Ls({records:e,gaps:t}){let o=t.filter(s=>s.lacks.length===0).length,n=Xp(e,t,3);return i`<p role="status">${a("lacks.ready_of",{n:t.length,ready:o})}${n&&` ${a("lacks.often",{lacks:n})}`}</p>`}var fn=({records:e,lacks:t})=>t.length===0?i`<span class="lack-none">${a("lacks.none")}</span>`:i`<span>${a("lacks.missing",{lacks:t.map(o=>Re(e,o).toLowerCase()).join(", ")})}</span>`,Et=({records:e,measure:t})=>(t.facts?.contradicts??[]).map(([o="",...n])=>i`<p key=${o} class="small contradiction">${a("lacks.contradicts",{name:Zp(e,o),value:String(t.fields[o]),numbers:n.map(s=>ef(e,t,s)).join(", ")})}</p>`),Zp=(e,t)=>{let o=Ne(e,t);return o?ee(o):t},ef=(e,t,o)=>Rs(Number(t.fields[o]),Ne(e,o)?.quantity??null);var Ji=({look:e,values:t,ways:o})=>i`
<dl class=${e}>
${t.map(({label:n,value:s})=>i`<div key=${n}><dt>${n}</dt><dd>${s}</dd></div>`)}
</dl>
<div class="row">
${o.map(({label:n,variant:s,onChoose:r})=>i`<button key=${n} type="button" class="ds-button" data-size="sm" data-variant=${s} onClick=${r}>${n}</button>`)}
</div>
`;var mn=e=>ja(e,t=>t.name==="set_field"&&to(t));function Yi({seat:e,measure:t,field:o}){let n=qa(e.screen.value,e.outbox.failed.value,t.id,o.name),s=F(null);if(z(()=>s.current?.scrollIntoView({block:"nearest"}),[n?.last.id]),!n)return null;let r=()=>Fa(e,n),l=()=>{let{name:u,data:p}=Da(n);r(),e.act(u,p)},c=u=>ke(o,u)||a("console.not_known");return i`
<div ref=${s}><${E} colour="warning" role="group">
<p><strong>${a("console.clash",{field:ee(o)})}</strong></p>
<${Ji}
look="facts"
values=${[{label:a("console.clash_theirs"),value:c(n.theirs)},{label:a("console.clash_own"),value:c(n.mine)}]}
ways=${[{label:a("console.clash_keep"),variant:"secondary",onChoose:r},{label:a("console.clash_use_own"),variant:"secondary",onChoose:l}]}
/>
<//></div>
`}function Qi({draft:e,label:t,description:o,yes:n,no:s,onHide:r,onStop:l}){let[c,u]=_(!1),p=()=>{e.clear(),l()},d=()=>{let m=e.text.peek().trim();if(!We(m,200))return u(!m);r(m),p()};return i`
<${ce} draft=${e} label=${t} description=${o} max=${200} error=${c?a("error.empty"):void 0} onEnter=${d} />
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${d}>${n}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${p}>${s}</button>
</div>
`}function Zi({seat:e,id:t}){let o=Fe(e.screen.value,"comment",t);return i`
<${ue} title=${a("console.comments")} count=${o.length}>
${o.length===0&&i`<p class="soft">${a("console.no_comments")}</p>`}
<ul class="plain">${o.map(n=>i`<${tf} key=${n.id} seat=${e} comment=${n} />`)}</ul>
<//>
`}function tf({seat:e,comment:t}){let o=e.draft(`hide:${t.id}`),[n,s]=_(o.text.peek()!==""),r=c=>e.act("hide_comment",{comment:t.id,reason:c}),l=()=>e.act("show_comment",{comment:t.id});return i`
<${Ke} text=${t.text} by=${t.by} pending=${t.pending} tag=${t.hidden?a("console.hidden_because",{reason:t.reason??""}):void 0}>
<div>
${t.hidden&&i`<${Xi} onClick=${l}>${a("console.show_again")}<//>`}
${!t.hidden&&!n&&i`<${Xi} onClick=${()=>s(!0)}>${a("console.hide")}<//>`}
${!t.hidden&&n&&i`
<div class="stack" data-tight>
<${Qi}
draft=${o}
label=${a("console.hide_reason")}
yes=${a("console.hide_go")}
no=${a("console.cancel")}
onHide=${r}
onStop=${()=>s(!1)}
/>
</div>
`}
</div>
<//>
`}var Xi=({onClick:e,children:t})=>i`
<button type="button" class="ds-button small-button" data-size="sm" data-variant="tertiary" onClick=${e}>${t}</button>
`;function el({field:e,value:t,groups:o,onSave:n}){let s=Be(t),r=new Set(o.flatMap(d=>d.choices)),l=s.filter(d=>!r.has(d)),c=l.length>0?[...o,{label:a("console.other_values"),choices:l}]:o,u=(d,m)=>{let h=m?[...s,d]:s.filter(f=>f!==d);n(h.length>0?h:null,t??null)},p=c.map(({label:d,choices:m})=>i`
<fieldset key=${d} class="ds-fieldset ticks">
<legend class="ds-label">${d||ee(e)}</legend>
${m.map(h=>i`<${ve} key=${h} label=${at(e,h)} checked=${s.includes(h)} onChange=${f=>u(h,f)} />`)}
</fieldset>
`);return e.type!=="unit"?p:i`
<details class="partners">
<summary>
<strong>${ee(e)}</strong>${" "}<span class="soft">${ke(e,t)||a("console.not_known")}</span>
</summary>
${p}
</details>
`}function tl({seat:e,field:t,value:o,onSave:n}){let s=Go(e.screen.value,t);if(t.several)return i`<${el} field=${t} value=${o} groups=${s} onSave=${n} />`;if(["choice","few","unit"].includes(t.type)){let r=s.flatMap(l=>l.choices);return i`<${of} field=${t} value=${o} choices=${r} onSave=${n} />`}return i`<${nf} field=${t} value=${o} onSave=${n} />`}function of({field:e,value:t,choices:o,onSave:n}){let s=q(),r=String(t??""),l=r&&!o.includes(r)?[r,...o]:o,c=u=>n(u.target.value||null,t??null);return i`
<div class="ds-field">
<label class="ds-label" for=${s}>${ee(e)}</label>
<select class="ds-input" id=${s} value=${r} onChange=${c}>
<option value="">${a("console.not_known")}</option>
${l.map(u=>i`<option key=${u} value=${u}>${at(e,u)}</option>`)}
</select>
</div>
`}function nf({field:e,value:t,onSave:o}){let n=q(),[s,r]=_(null),[l,c]=_(""),u=e.type==="number"?y=>Je(y,e.quantity):sf,p=s!==null&&s.was!==(t??null),d=y=>typeof y=="number"?I(y):String(y??""),m=s!==null&&!l&&e.type==="number"?dn(s.text,e.quantity):"",h=[p&&`${n}-n`,m&&`${n}-h`,l&&`${n}-e`].filter(Boolean).join(" "),f=y=>{let x=y.target.value;r({text:x,was:s?s.was:t??null}),c("")},g=()=>{if(s===null)return;let y=u(s.text);c(y.wrong),!y.wrong&&(r(null),y.value!==(t??null)&&o(y.value,s.was))},v=e.type==="long_text"?"textarea":"input";return i`
<div class="ds-field">
<label class="ds-label" for=${n}>${ee(e)}</label>
<${v}
class="ds-input"
id=${n}
type=${e.type==="long_text"?void 0:e.type==="date"?"date":"text"}
rows=${e.type==="long_text"?2:void 0}
value=${s?.text??d(t)}
autocomplete="off"
placeholder=${a("console.not_known")}
aria-invalid=${l?"true":void 0}
aria-describedby=${h||void 0}
onInput=${f}
onChange=${g}
/>
${p&&i`<p class="small warm" role="status" id="${n}-n">${a("console.changed_now",{value:d(t)||a("console.not_known")})}</p>`}
${m&&i`<p class="small soft" role="status" id="${n}-h">${m}</p>`}
${l&&i`<p class="ds-validation-message" id="${n}-e">${l}</p>`}
</div>
`}function sf(e){let t=we(e.trim())-300;return{value:e.trim()||null,wrong:t>0?a("field.too_long",{n:t}):""}}function ol({seat:e,measure:t}){let[o,n]=_(!1),s=ge(e.screen.value),r=s.filter(({name:l})=>it(t.fields[l]));return i`
<${ue} title=${a("console.fields")}>
<div class="stack" data-tight>
${s.map(l=>i`<${Yi} key=${l.name} seat=${e} measure=${t} field=${l} />`)}
${!o&&r.length===0&&i`<p class="soft">${a("console.no_fields")}</p>`}
${!o&&r.length>0&&i`<dl class="facts">${r.map(l=>i`<div key=${l.name}><dt>${ee(l)}</dt><dd>${ke(l,t.fields[l.name])}</dd></div>`)}</dl>`}
${o&&i`<${rf} seat=${e} measure=${t} />`}
${t.status==="live"&&!t.merged_into&&i`<p class="row">
<button type="button" class="ds-button small-button" data-size="sm" data-variant=${o?"secondary":"tertiary"} onClick=${()=>n(!o)}>
${o?a("console.fields_done"):a("console.fields_edit")}
</button>
${t.pending&&i`<${Wa} seat=${e} id=${t.id} />`}
</p>`}
</div>
<//>
`}function rf({seat:e,measure:t}){let o=ge(e.screen.value),n=s=>(r,l)=>e.act("set_field",{measure:t.id,field:s,value:r,was:[l]});return[...new Set(o.map(({group:s})=>s))].map(s=>i`
<fieldset key=${s} class="ds-fieldset field-form">
<legend class="ds-label">${a(`fields.group_${s}`)}</legend>
${o.filter(r=>r.group===s).map(r=>i`<${tl} key=${r.name} seat=${e} field=${r} value=${t.fields[r.name]} onSave=${n(r.name)} />`)}
</fieldset>
`)}function nl({face:e,measure:t}){let{seat:o}=e,n=Xn(o.screen.value,t);return n.length===0?null:i`
<${ue} title=${a("console.originals")} count=${n.length}>
<p class="small soft">${a("console.originals_say")}</p>
<ul class="plain">
${n.map(s=>i`
<${Ke}
key=${s.id}
text=${s.description?`${s.title}
${s.description}`:s.title}
by=${s.by}
tag=${a("table.number",{table:s.table})}
pending=${s.pending}
>
<button
type="button"
class="ds-button small-button"
data-size="sm"
data-variant="tertiary"
aria-label=${a("console.unmerge_this",{title:s.title})}
onClick=${()=>o.act("unmerge_measure",{measure:s.id})}
>${a("console.unmerge")}</button>
<//>
`)}
</ul>
<//>
`}function al({face:e,id:t,onClose:o}){let{seat:n}=e,s=Ze(()=>mn(n),[n]),r=n.screen.value,l=w(r,"measure",t);if(!l)return null;let c=T(r,"commitment").filter(u=>u.measure===t);return i`
<${Vi} measure=${l} placement="right" onClose=${o}>
<${Uo} seat=${s} label=${no} />
<${lf} face=${e} measure=${l} />
${l.description&&i`<p class="description">${l.description}</p>`}
${l.by&&i`<p class="small soft">${[l.by.label,l.by.unit].filter(Boolean).join(", ")}</p>`}
<${uf} face=${e} measure=${l} />
<${nl} face=${e} measure=${l} />
${l.lacks&&i`<p><${fn} records=${r} lacks=${l.lacks} /></p>`}
<${Et} records=${r} measure=${l} />
<${ol} key=${t} seat=${n} measure=${l} />
<${Gi} seat=${n} measure=${l} editable=${af(e,l)} />
<${df} rating=${w(r,"rating",t)} />
<${Ki} records=${r} measure=${t} />
<${pf} seat=${n} id=${t} />
<${rl} title=${a("console.conflicts")} said=${Fe(r,"conflict",t)} />
<${rl} title=${a("console.co_benefits")} said=${Fe(r,"co_benefit",t)} />
<${Zi} seat=${n} id=${t} />
${c.length>0&&i`<${ue} title=${a("console.commitments")} count=${c.length}>
<ul class="plain">${c.map(u=>i`<${Ke} key=${u.id} text=${u.text} from=${u.unit} />`)}</ul>
<//>`}
<//>
`}var af=({seat:e},t)=>t.status==="live"&&!t.merged_into&&$(e.records.value,"workshop")?.status==="open";function lf({face:e,measure:t}){let o=Ge(e.seat.screen.value,t),n=t.merged_into&&w(e.seat.screen.value,"measure",t.merged_into);return i`
${n&&i`<${E}><p>${a("console.merged_into")} <${V} face=${e} measure=${n} /></p><//>`}
${t.hidden&&i`<${cf} seat=${e.seat} measure=${t} />`}
${t.status==="withdrawn"&&i`<${E} colour="warning"><p>${a("console.was_withdrawn")}</p><//>`}
<p class="row-facts">
<span>${a("console.posted_at",{time:Q(t.posted_at)})}</span>
${t.on_behalf&&i`<span>${a("console.written_on_behalf")}</span>`}
${t.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:t.claimed_by})}</span>`}
${t.votes!==void 0&&i`<span class="fact strong">${[a("console.votes_n",{n:t.votes}),He(e.seat.screen.value,t)].filter(Boolean).join(" · ")}</span>`}
${o&&i`<span>${o}</span>`}
</p>
`}function cf({seat:e,measure:t}){let o=()=>e.act("show_measure",{measure:t.id});return i`
<${E} colour="warning">
<p>${a("console.is_hidden_because",{reason:t.reason??""})}</p>
<p><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}>${a("console.show_again")}</button></p>
<//>
`}function uf({face:e,measure:t}){let{seat:o,ui:n}=e;if(t.merged_into||t.status!=="live"||$(o.records.value,"workshop")?.status!=="open")return null;let s=Ee(o,t.id),r=()=>s?wt(o):kt(o,t.id),l=()=>{n.dialog.value={what:"hide",ids:[t.id]}};return i`
<div class="row">
${!t.hidden&&i`
<button type="button" class="ds-button" data-variant="secondary" onClick=${r}>${s?a("console.spotlight_off"):a("console.spotlight_on")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${l}>${a("console.hide_dots")}</button>
`}
</div>
`}function df({rating:e}){return e?i`
<${ue} title=${a("console.ratings")}>
<dl class="facts">
<div><dt>${a("console.effect")}</dt><dd>${sl(e.effect)}</dd></div>
<div><dt>${a("console.feasibility")}</dt><dd>${sl(e.feasibility)}</dd></div>
</dl>
<//>
`:null}var sl=({count:e,mean:t,joint:o})=>t===null?a("console.not_known"):o?a("console.joint_rating",{mean:t}):a("console.mean",{mean:t,n:e});function pf({seat:e,id:t}){let o=Jo(Fe(e.screen.value,"offer",t));return o.length===0?null:i`
<${ue} title=${a("console.offers")} count=${o.length}>
<ul class="plain">
${o.map(n=>{let s=[a(`stance.${n.stance}`),n.resource&&a(`resource.${n.resource}`).toLowerCase()];return i`<${Ke} key=${n.id} text=${n.text} by=${n.by} from=${n.unit||n.area} tag=${s.filter(Boolean).join(": ")} />`})}
</ul>
<//>
`}function rl({title:e,said:t}){return t.length===0?null:i`
<${ue} title=${e} count=${t.length}>
<ul class="plain">${t.map(o=>i`<${Ke} key=${o.id} text=${o.text} by=${o.by}><${cn} of=${o} /><//>`)}</ul>
<//>
`}function Nt({legend:e,unseen:t,across:o,look:n="",options:s,chosen:r,onChoose:l}){let c=q();return i`
<fieldset class="ds-fieldset choices ${n}" data-across=${o}>
<legend class=${t?"ds-sr-only":"ds-label"}>${e}</legend>
${s.map(({value:u,words:p})=>i`
<label key=${u} class="choice">
<input class="ds-input" type="radio" name=${c} checked=${u===r} onChange=${()=>l(u)} />
${p}
</label>
`)}
</fieldset>
`}function il({measures:e,first:t,words:o,draft:n,texts:s,cancel_variant:r,above:l,below:c,onMerge:u,onClose:p}){let[d,m]=_(t),h=e.find(g=>g.id===d)??e[0],f=()=>{let g=n.text.peek().trim();!h||e.length<2||we(g)>200||(u(h,e.filter(v=>v!==h),g),n.clear(),p())};return i`
<${j} title=${s.title} onClose=${p}>
${l}
<${Nt}
legend=${s.target}
options=${e.map(g=>({value:g.id,words:o(g)}))}
chosen=${h?.id}
onChoose=${m}
/>
${c}
<${ce} draft=${n} label=${s.reason} max=${200} optional onEnter=${f} />
<div class="row">
<button type="button" class="ds-button" aria-disabled=${e.length<2?"true":void 0} onClick=${f}>${s.go}</button>
<button type="button" class="ds-button" data-variant=${r} onClick=${p}>${s.cancel}</button>
</div>
<//>
`}function ll({face:e,onClose:t}){let o=qi(e),n=o.length,s=(r,l,c)=>{ze(e,en(r,l,c),a("console.merged",{n,title:r.title})),e.ui.ticked.value=[]};return i`<${il}
measures=${o}
first=${tn(o)?.id}
words=${ff}
draft=${e.seat.draft("merge-reason")}
texts=${{title:a("console.merge_title",{n}),target:a("console.merge_target"),reason:a("console.reason"),go:a("console.merge_go"),cancel:a("console.cancel")}}
cancel_variant="secondary"
above=${i`<p>${a("console.merge_says")}</p>`}
onMerge=${s}
onClose=${t}
/>`}var ff=e=>i`
<span class="choice-words">
<strong>${e.title}</strong>
<span class="small soft">${a("table.number",{table:e.table})}</span>
${e.description&&i`<span class="small choice-text">${e.description}</span>`}
</span>
`;var mf=["all","hosts","table"],hf=["soon","look","ready"];function ul({face:e}){let{seat:t}=e,o=T(t.screen.value,"message").sort((n,s)=>n.at-s.at);return o.length===0?null:i`
<section class="standing" aria-label=${a("console.messages_standing")}>
<ul class="plain">
${o.map(n=>i`
<li key=${n.id} data-pending=${n.pending}>
<${O} name="comment" />
<p><strong>${$n(n)}</strong> <span class="soft small">${Q(n.at)}</span> ${n.text}</p>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
aria-label=${a("console.take_down_this",{text:n.text})}
onClick=${()=>t.act("take_down_message",{message:n.id},{told:a("console.taken_down")})}
>${a("console.take_down")}</button>
</li>
`)}
</ul>
</section>
`}var $n=({to:e,table:t})=>e==="table"?a("console.to_one_table",{table:t??0}):a(`console.to_${e}`);function dl({face:e,table:t,onClose:o}){let{seat:n}=e,s=$(n.screen.value,"workshop")?.tables??[],[r,l]=_(t===void 0?"all":"table"),[c,u]=_(t??s[0]??1),[p,d]=_(!1),m=n.draft("message"),h=r==="table"?c:null,f=T(n.screen.value,"message").find(v=>v.to===r&&v.table===h),g=()=>{let v=m.text.peek().trim();if(!We(v,160))return d(!v);let y=a("console.message_sent",{to:$n({to:r,table:h})});n.act("send_message",{message:ye(),to:r,...h!==null&&{table:h},text:v},{told:y}),m.clear(),o()};return i`
<${j} title=${a("console.message_title")} onClose=${o}>
<${Nt}
legend=${a("console.message_to")}
across
options=${mf.map(v=>({value:v,words:i`<span>${a(`console.to_${v}`)}</span>`}))}
chosen=${r}
onChoose=${l}
/>
${r==="table"&&i`<${ae}
label=${a("console.table")}
value=${String(c)}
options=${s.map(v=>({value:String(v),label:a("table.number",{table:v})}))}
onChange=${v=>u(Number(v))}
/>`}
<${ce}
draft=${m}
label=${a("console.message")}
max=${160}
rows=${2}
oneLine
error=${p?a("error.empty"):void 0}
onEnter=${g}
firstFocus
/>
<${$f} onChoose=${v=>m.write(v)} />
${f&&i`<p class="small soft">${a("console.message_replaces",{text:f.text})}</p>`}
<${xe} go=${a("console.message_send")} onGo=${g} onClose=${o} />
<//>
`}function $f({onChoose:e}){return i`
<div class="row" role="group" aria-label=${a("console.ready_made")}>
${hf.map(t=>{let o=a(`console.ready_made_${t}`);return i`<button key=${t} type="button" class="ds-chip" onClick=${()=>e(o)}>${o}</button>`})}
</div>
`}function Bt(e,t){let[o,n]=_(t),s=e.length>o&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>n(o+t)}>
${a("console.show_more",{n:Math.min(t,e.length-o)})}
</button>`;return[e.slice(0,o),s]}var co=e=>T(e,"table").sort((t,o)=>t.number-o.number);function _n(e){let t=new Map;for(let o of T(e,"person"))o.present&&t.set(o.table,[...t.get(o.table)??[],o]);return t}var Ce=e=>e.label||e.unit||e.area||a("console.somebody");function gn({signal:e}){return e==="help"?i`<p class="signal" data-signal="help"><${O} name="hands" />${a("console.signal_help")}</p>`:e==="ready"?i`<p class="signal" data-signal="ready"><${O} name="check" />${a("console.signal_ready")}</p>`:null}function vn({ui:e,table:t}){let o=()=>{e.dialog.value={what:"message",table:t}};return i`
<button
type="button"
class="ds-button message-button"
data-variant="tertiary"
data-size="sm"
data-icon
aria-label=${a("console.message_to_table",{table:t})}
title=${a("console.message_to_table",{table:t})}
onClick=${o}
><${O} name="comment" /></button>
`}var _f=200;function pl({face:e}){let{seat:t}=e,[o,n]=_(""),s=q(),r=T(t.screen.value,"person"),l=r.filter(p=>gf(p,o)).sort(vf),[c,u]=Bt(l,_f);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_people")}</h2>
<p class="soft">${a("console.people_sum",{n:r.filter(p=>p.present).length,connected:r.filter(p=>p.connected).length})}</p>
</div>
${r.length===0&&i`<p class="empty">${a("console.nobody_yet")}</p>`}
${r.length>0&&i`
<div class="ds-field people-search">
<label class="ds-label" for=${s}>${a("console.search_people")}</label>
<input class="ds-input" type="search" id=${s} value=${o} autocomplete="off" onInput=${p=>n(p.target.value)} />
</div>
<p role="status" class="ds-sr-only">${a("console.people_found",{n:l.length})}</p>
<ul class="plain people">${c.map(p=>i`<${bf} key=${p.id} face=${e} person=${p} />`)}</ul>
`}
${u}
</div>
`}function gf(e,t){let o=[e.label,e.unit,e.area,a("table.number",{table:e.table})].join(" ").toLowerCase();return t.toLowerCase().split(/\s+/).every(n=>o.includes(n))}var vf=(e,t)=>e.table-t.table||Ce(e).localeCompare(Ce(t),"nb");function bf({face:e,person:t}){let o=()=>{e.ui.dialog.value={what:"move",person:t.id}};return i`
<li class="person" data-connected=${t.connected}>
<div class="row-words">
<p><strong>${Ce(t)}</strong></p>
<p class="row-facts small">
${t.unit&&t.unit!==Ce(t)&&i`<span>${t.unit}</span>`}
${t.area&&i`<span>${t.area}</span>`}
</p>
</div>
<p class="person-line small"><${yf} person=${t} /></p>
<p class="small">${a("console.ideas_n",{n:t.measures})}</p>
<p class="person-table">
${a("table.number",{table:t.table})}
${t.table!==t.home_table&&i` <span class="small soft">${a("console.home_table",{table:t.home_table})}</span>`}
</p>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${a("console.move_this",{person:Ce(t),table:t.table})} onClick=${o}>
${a("console.move")}
</button>
</li>
`}function yf({person:e}){return e.present?e.without_phone?a("console.without_phone"):e.connected?a("console.is_connected"):a("console.not_connected"):a("console.has_left")}function fl({face:e,id:t,onClose:o}){let{seat:n}=e,s=w(n.screen.value,"person",t),[r,l]=_(String(s?.table??"")),[c,u]=_(!1),p=$(n.screen.value,"phase")?.table_moves===!0;if(!s)return null;let d=()=>{let h=a("console.moved",{person:Ce(s),table:r}),f={participant:t,table:Number(r),stays:c||!p};Number(r)!==s.table&&n.act("move_table",f,{told:h}),o()},m=$(n.screen.value,"workshop")?.tables??[];return i`
<${j} title=${a("console.move_title",{person:Ce(s)})} onClose=${o}>
<p>${a("console.sits_at",{table:s.table})}</p>
<${ae}
label=${a("console.move_to")}
value=${r}
options=${m.map(h=>({value:String(h),label:a("table.number",{table:h})}))}
onChange=${l}
/>
${p&&i`<${ve} label=${a("console.move_for_good")} description=${a("console.move_visit")} checked=${c} onChange=${u} />`}
<${xe} go=${a("console.move")} onGo=${d} onClose=${o} />
<//>
`}function hl(e,t){return[e.votes==="open_hidden"&&t.votes!=="open_hidden"&&{what:"closes",key:"votes"},e.ideas!=="closed"&&t.ideas==="closed"&&{what:"closes",key:"ideas"},...ml(t,e).map(({id:n,name:s})=>({what:"closes",key:n,name:s})),e.ideas!==t.ideas&&t.ideas==="open"&&{what:"opens",key:"ideas"},e.ideas!==t.ideas&&t.ideas==="open_private"&&{what:"opens",key:"private_ideas"},...ml(e,t).map(({id:n,name:s})=>({what:"opens",key:n,name:s})),e.votes!=="open_hidden"&&t.votes==="open_hidden"&&{what:"opens",key:"votes"},e.votes!=="revealed"&&t.votes==="revealed"&&{what:"opens",key:"reveal"},e.visibility!==t.visibility&&{what:"sees",key:t.visibility}].filter(n=>n!==!1)}var ml=(e,t)=>t.switches.filter(({on:o},n)=>o&&!e.switches[n]?.on);var kf=["join","talk","break"],bn=({activity:e,visibility:t})=>t==="none"&&kf.includes(e)?a(`console.phones_${e}`):a("console.will_see",{what:a(`console.sees_${t}`)});var wf=2e3;function $l({seat:e,ui:t}){let o=e.records.value,{next:n,passed_over:s}=$e(o),r=Mt(o);return i`
<section class="next" aria-label=${a("console.next")}>
${n?i`<${xf} seat=${e} next=${n} />`:i`<${Tf} seat=${e} ui=${t} />`}
${n&&i`<${yn} seat=${e} line=${n} passed_over=${s} />`}
${r&&i`
<${R} seat=${e} name="step_back" variant="tertiary" size="sm" look="back-button" onAct=${()=>{t.dialog.value={what:"back"}}}>
<${O} name="undo" />${a("console.step_back",{phase:k(r.title)})}
<//>
`}
</section>
`}function xf({seat:e,next:t}){let o=$(e.records.value,"phase"),n=`${o?.id} ${o?.started_at}`,[s,r]=_("");return z(()=>{let l=setTimeout(()=>r(n),wf);return()=>clearTimeout(l)},[n]),i`
<${R} seat=${e} name="start_phase" blocked=${s!==n} look="next-button" onAct=${()=>e.act("start_phase",{phase:t.id})}>
<span class="next-words">
<span class="next-eyebrow">${a("console.next")}</span>
<span class="next-title">${k(t.title)}</span>
<span class="next-when">${a("console.next_when",{n:t.minutes,planned:t.planned})}</span>
</span>
<${O} name="next" />
<//>
`}function yn({seat:e,line:t,passed_over:o=[]}){let n=e.records.value,s=w(n,"phase",$(n,"phase")?.id??""),r=s?hl(s,t):[];return r.length+o.length===0?null:i`
<ul class="plain what-happens small">
${o.map(l=>i`<li key=${l.id} data-what="closes">${a("console.passes_over",{phase:k(l.title)})}</li>`)}
${r.map(l=>i`<li key=${l.what+l.key} data-what=${l.what}>${Cf(l,t)}</li>`)}
</ul>
`}function Cf({what:e,key:t,name:o},n){return o?e==="opens"?a("console.opens_for",{what:k(o)}):a("console.closes_for",{what:k(o)}):e==="sees"?bn(n):e==="opens"?a(`console.opens_${t}`):a(`console.closes_${t}`)}function Tf({seat:e,ui:t}){return i`
<${R} seat=${e} look="next-button" onAct=${()=>{t.dialog.value={what:"close"}}}>
<span class="next-words">
<span class="next-eyebrow">${a("console.last_phase")}</span>
<span class="next-title">${a("console.close")}</span>
</span>
<${O} name="next" />
<//>
`}var gl=40;function vl({face:e}){let{seat:t,ui:o}=e,n=sn(t.records.value),s=$(t.records.value,"workshop")?.status==="open";return i`
<p class="soft">${a("console.checklists_say")}</p>
${n.length===0&&i`<p class="empty">${a("console.checklists_none")}</p>`}
${n.map(r=>i`<${Sf} key=${r.id} face=${e} checklist=${r} is_open=${s} />`)}
${s&&i`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${()=>{o.dialog.value={what:"checklist"}}}>${a("console.checklist_add")}</button></p>`}
`}function Sf({face:e,checklist:t,is_open:o}){let{seat:n,ui:s}=e,r=q(),l=n.records.value,c=n.outbox.entries.value,u=Ui(l,c,t);return i`
<section class="panel stack" data-tight aria-labelledby=${r}>
<div class="row" data-spread>
<h3 class="ds-heading" data-size="2xs" id=${r}>${k(t.title)}</h3>
${o&&i`<span class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>{s.dialog.value={what:"checklist",id:t.id}}}>${a("console.checklist_edit")}<span class="ds-sr-only">: ${k(t.title)}</span></button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-color="danger" onClick=${()=>{s.dialog.value={what:"checklist_remove",id:t.id}}}>${a("console.checklist_remove")}<span class="ds-sr-only">: ${k(t.title)}</span></button>
</span>`}
</div>
<${zs} checklist=${t} />
<details class="effect-list">
<summary>${a("console.requirements_n",{n:t.requirements.length})}</summary>
<ol class="requirement-list">${t.requirements.map(({id:p,text:d})=>i`<li key=${p}>${k(d)}</li>`)}</ol>
</details>
${u.length===0?i`<p class="soft">${a("console.checklist_nobody")}</p>`:i`<${Mf} face=${e} checklist=${t} measures=${u} labelledby=${r} />`}
</section>
`}function Mf({face:e,checklist:t,measures:o,labelledby:n}){let{seat:s}=e;return i`
<div class="matrix-frame" role="region" aria-labelledby=${n} tabindex="0">
<table class="prices progress" aria-labelledby=${n}>
<thead>
<tr>
<th scope="col">${a("console.effect_measure")}</th>
${["yes","not_yet","unknown"].map(r=>i`<th key=${r} scope="col" class="number">${a(`checklists.${r}`)}</th>`)}
</tr>
</thead>
<tbody>
${o.map(r=>{let l=lo(s.records.value,s.outbox.entries.value,r.id,t.id),c=rn(s.records.value,r.id,t.id),{met:u,not_yet:p,unknown:d}=an(t,l,c);return i`
<tr key=${r.id}>
<th scope="row"><${V} face=${e} measure=${r} /></th>
${[u,p,d].map((m,h)=>i`<td key=${h} class="number" data-none=${m===0}>${I(m)}</td>`)}
</tr>
`})}
</tbody>
</table>
</div>
`}function bl({face:{seat:e},id:t,onClose:o}){let[n]=_(()=>t?w(e.records.peek(),"checklist",t):void 0),s=n?Wi(n.requirements,k):[],[r,l]=_(n?k(n.title):""),[c,u]=_(n?.deadline??""),[p,d]=_(n?.funding??""),[m,h]=_(s.map(({text:te})=>te).join(`
`)),[f,g]=_(!1),v=t?w(e.records.value,"checklist",t):void 0,y=n!==void 0&&v?.version!==n.version,x=Hi(m,s,ye),b={title:r.trim()?we(r.trim())>140?a("field.too_long",{n:we(r.trim())-140}):"":a("console.checklist_no_title"),lines:Of(x.map(({text:te})=>te))},B=te=>{te.preventDefault(),g(!0),!(b.title||b.lines||y)&&(e.act("set_checklist",{checklist:t??ye(),title:r.trim(),deadline:c,funding:p,requirements:x,version:n?.version??0}),o())},A=xt(e.records.value,"funding").map(te=>({value:te,label:te}));return i`
<${j} title=${n?a("console.checklist_edit_title"):a("console.checklist_add")} onClose=${o}>
${y&&i`<${E} colour="warning" role="alert"><p>${a("console.checklist_changed")}</p><//>`}
<form class="stack" onSubmit=${B}>
<${Is} label=${a("console.checklist_title")} value=${r} onInput=${l} wrong=${f&&b.title} first />
<${Is} label=${a("console.checklist_deadline")} value=${c} onInput=${u} type="date" wrong="" />
<${ae} label=${a("console.checklist_funding")} value=${p} options=${A} empty=${a("console.checklist_any_funding")} description=${a("console.checklist_funding_says")} onChange=${d} />
<${Is} label=${a("console.checklist_requirements")} description=${a("console.checklist_requirements_say")} value=${m} onInput=${h} rows=${8} wrong=${f&&b.lines} />
<div class="row">
<button type="submit" class="ds-button" aria-disabled=${y?"true":void 0}>${a("console.checklist_save")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${o}>${a("console.cancel")}</button>
</div>
</form>
<//>
`}function Of(e){if(e.length===0)return a("console.checklist_no_requirements");if(e.length>gl)return a("console.checklist_too_many",{max:gl});let t=e.findIndex(o=>we(o)>300);return t===-1?"":a("console.checklist_too_long",{line:t+1,max:300})}function Is({label:e,value:t,onInput:o,wrong:n,description:s,type:r="text",rows:l=1,first:c}){let u=q(),p=[s&&`${u}-d`,n&&`${u}-e`].filter(Boolean).join(" "),d=l>1?"textarea":"input";return i`
<div class="ds-field">
<label class="ds-label" for=${u}>${e}</label>
${s&&i`<p data-field="description" id="${u}-d">${s}</p>`}
<${d}
class="ds-input"
id=${u}
type=${l>1?void 0:r}
rows=${l>1?l:void 0}
value=${t}
autocomplete="off"
data-first-focus=${c}
aria-invalid=${n?"true":void 0}
aria-describedby=${p||void 0}
onInput=${m=>o(m.target.value)}
/>
${n&&i`<p class="ds-validation-message" id="${u}-e">${n}</p>`}
</div>
`}function yl({face:{seat:e},id:t,onClose:o}){let n=w(e.records.value,"checklist",t);return n?i`
<${Ae} seat=${e} title=${a("console.checklist_remove_title",{title:k(n.title)})} go=${a("console.checklist_remove")} colour="danger" onGo=${()=>e.act("remove_checklist",{checklist:t})} onClose=${o}>
<p>${a("console.checklist_remove_says")}</p>
<//>
`:null}var zt=({chosen:e,onPress:t,look:o="",children:n})=>i`<button type="button" class="ds-chip ${o}" aria-pressed=${e?"true":"false"} onClick=${t}>${n}</button>`;var Af=["table","unit","checklists"];function kl({face:e}){let{readiness:t}=e.ui,o=t.value;return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_readiness")}</h2>
<div class="row" role="group" aria-label=${a("console.readiness_ways")}>
${Af.map(n=>i`<${zt} key=${n} chosen=${n===o} onPress=${()=>{t.value=n}}>${a(`console.readiness_${n}`)}<//>`)}
</div>
${o==="checklists"?i`<${vl} face=${e} />`:i`<${Ef} face=${e} whose=${o} />`}
</div>
`}function Ef({face:e,whose:t}){let o=e.seat.screen.value,n=ln(o),s=At(o),r=wl(e,t);if(n.length===0)return i`<p class="empty">${a("console.no_ideas")}</p>`;let l=c=>()=>{e.ui.dialog.value={what:"gaps",whose:t,key:c}};return i`
<${Ls} records=${o} gaps=${n} />
<p class="small soft" id="counts-says">${a(`console.readiness_${t}_says`)}</p>
<div class="matrix-frame" role="region" aria-labelledby="counts-title" tabindex="0">
<table class="prices counts" aria-describedby="counts-says">
<caption class="ds-sr-only" id="counts-title">${a("console.readiness_caption")}</caption>
<thead>
<tr>
<th scope="col">${a(`console.readiness_one_${t}`)}</th>
<th scope="col" class="number">${a("console.readiness_measures")}</th>
<th scope="col" class="number">${a("console.readiness_ready")}</th>
${s.map(c=>i`<th key=${c} scope="col" class="number">${Re(o,c)}</th>`)}
</tr>
</thead>
<tbody>
${r.map(({key:c,name:u,gaps:p})=>i`
<tr key=${c}>
<th scope="row">${p.length>0?i`<button type="button" class="row-open" onClick=${l(c)}>${u}</button>`:u}</th>
<td class="number">${I(p.length)}</td>
<td class="number"><strong>${I(p.filter(d=>d.lacks.length===0).length)}</strong></td>
${s.map(d=>i`<td key=${d} class="number" data-none=${pn(p,d)===0}>${I(pn(p,d))}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function wl({seat:e,digests:t},o){let n=e.screen.value;return o==="table"?Nf(n,t.value):Bf(n)}function Nf(e,t){let o=ln(e),n=({measure:s},r)=>s.claimed_by===r||t.get(s.id)?.tables.has(r);return($(e,"workshop")?.tables??[]).map(s=>({key:String(s),name:a("table.number",{table:s}),gaps:o.filter(r=>n(r,s))}))}function Bf(e){let t=($(e,"workshop")?.areas??[]).flatMap(r=>r.units),o=ln(e),n=new Set(o.map(({measure:r})=>String(r.fields.lead_unit??""))),s=r=>r===""?t.length+1:t.includes(r)?t.indexOf(r):t.length;return[...n].sort((r,l)=>s(r)-s(l)||r.localeCompare(l,"nb")).map(r=>({key:r,name:r||a("lacks.no_unit"),gaps:o.filter(({measure:l})=>String(l.fields.lead_unit??"")===r)}))}function xl({face:e,whose:t,id:o,onClose:n}){let s=wl(e,t).find(({key:l})=>l===o),r=[...s?.gaps??[]].sort((l,c)=>l.lacks.length-c.lacks.length);return i`
<${j} title=${s?.name??""} eyebrow=${a("console.tab_readiness")} placement="right" onClose=${n}>
<${Ls} records=${e.seat.screen.value} gaps=${r} />
<ul class="plain">${r.map(l=>i`<${zf} key=${l.measure.id} face=${e} gap=${l} />`)}</ul>
<//>
`}var zf=({face:e,gap:{measure:t,lacks:o}})=>i`
<li class="effect-line">
<${V} face=${e} measure=${t} />
<span class="small soft"><${fn} records=${e.seat.screen.value} lacks=${o} /></span>
<${Et} records=${e.seat.screen.value} measure=${t} />
</li>
`;function Rt({voting:e}){let{voted:t,voters:o}=e??{voted:0,voters:0};return i`
<p class="voted"><strong>${t}</strong> ${a("console.voted_of",{n:t,of:o})}</p>
<div class="gone" aria-hidden="true"><span style=${{"--share":o?t/o:0}}></span></div>
`}function Cl({seat:e,onClose:t}){let[o,n]=_(!1),[s,r]=_(!1),l=$(e.records.value,"voting"),c=$(e.records.value,"workshop")?.status==="open",u=Ko(e.records.value),p=()=>e.act("reveal_votes",{...o&&{step:st[0]},...u&&{few:s}});return i`
<${Ae} seat=${e} title=${a("console.reveal_title")} go=${a("console.reveal")} blocked=${u&&!s} onGo=${p} onClose=${t}>
<p>${a("console.reveal_says")}</p>
<${Rt} voting=${l} />
${u&&i`
<${E} colour="warning"><p>${a("console.reveal_few",{n:l?.voted})}</p><//>
<${ve} label=${a("console.reveal_few_sure")} checked=${s} onChange=${r} />
`}
${c&&i`<${ve} label=${a("console.reveal_stepwise")} description=${a("console.reveal_stepwise_says")} checked=${o} onChange=${n} />`}
<//>
`}var Tl=["live","claimed","unclaimed","with_originals","hidden","merged","withdrawn"],Sl=["newest","votes","said","offers","table","title"],ct={search:"",fields:{},lacks:"",place:"",table:"",standing:"live",order:"newest"};function Ml(e){let t=new Map;for(let n of T(e,"measure"))t.set(n.id,Rf(n));for(let{measure:n}of t.values()){let s=t.get(me(e,n.id)?.id??"");!s||s.measure===n||(s.tables.add(n.table),s.words+=` ${Ol(n)}`)}let o=n=>t.get(me(e,n)?.id??"");for(let n of T(e,"comment"))kn(o(n.measure),"comments");for(let n of T(e,"conflict"))kn(o(n.measure),"conflicts");for(let n of T(e,"co_benefit"))kn(o(n.measure),"co_benefits");for(let n of T(e,"offer")){let s=o(n.measure);kn(s,"offers"),n.unit&&s?.units.add(n.unit)}return t}function Rf(e){let{lead_unit:t,partner_units:o}=e.fields,n=new Set([t,...Array.isArray(o)?o:[]].filter(Boolean).map(String)),s=new Set([e.table]);return{measure:e,comments:0,offers:0,conflicts:0,co_benefits:0,units:n,tables:s,words:Ol(e)}}var Ol=e=>`${e.title} ${e.description}`.toLowerCase();function kn(e,t){e&&(e[t]+=1)}function Al(e,t,o){let n=t.search.toLowerCase().split(/\s+/).filter(Boolean),s=Object.entries(t.fields).filter(([,c])=>c),r=t.place?o(t.place):null;return[...e.values()].filter(c=>Lf[t.standing](c.measure)&&n.every(u=>c.words.includes(u))&&s.every(([u,p])=>Be(c.measure.fields[u]).includes(p))&&(!t.lacks||qs(c.measure,t.lacks))&&(!t.table||c.tables.has(Number(t.table)))&&(!r||[...c.units].some(u=>r.has(u)))).sort((c,u)=>If[t.order](c,u)||El(c,u))}var qs=({fields:e,facts:t,lacks:o=[]},n)=>{if(!n.startsWith("field:"))return o.some(r=>n===`lack:${r}`);let s=n.slice(6);return!it(e[s])||!!t?.not_known.includes(s)},Lt=e=>e.status==="live"&&!e.merged_into&&!e.hidden,Lf={live:Lt,claimed:e=>Lt(e)&&e.claimed_by!==null,unclaimed:e=>Lt(e)&&e.claimed_by===null,with_originals:e=>Lt(e)&&e.originals.length>0,hidden:e=>e.status==="live"&&e.hidden===!0,merged:e=>e.merged_into!==null,withdrawn:e=>e.status!=="live"},El=(e,t)=>t.measure.posted_at-e.measure.posted_at||(e.measure.id<t.measure.id?-1:1),If={newest:El,votes:(e,t)=>(t.measure.votes??0)-(e.measure.votes??0)||(t.measure.areas??0)-(e.measure.areas??0),said:(e,t)=>t.comments-e.comments,offers:(e,t)=>t.offers-e.offers,table:(e,t)=>e.measure.table-t.measure.table,title:(e,t)=>e.measure.title.localeCompare(t.measure.title,"nb")};var Nl="facilitator:shortcuts",de=["tables","measures","readiness","effect","collaboration","results","fund","run_sheet","people","answers","log","links","finish"];function Bl(){let e=de.find(t=>`#${t}`===location.hash);return{tab:S(e??"tables"),board:S(null),measures:S("list"),together:S("areas"),readiness:S("table"),filter:S(ct),filters_open:S(matchMedia("(min-width: 62rem) and (min-height: 56rem)").matches),ticked:S([]),undo:S(null),dialog:S(null),shortcuts:S(Zt().getItem(Nl)!=="off")}}function Le(e,t){e.tab.value=t,history.replaceState(null,"",`#${t}`)}function zl(e,t){e.shortcuts.value=t,Zt().setItem(Nl,t?"on":"off")}var Ds=[{key:"n",name:"next"},{key:"b",name:"back"},{key:"p",name:"pause"},{key:"1",name:"more_1"},{key:"3",name:"more_3"},{key:"5",name:"more_5"},{key:"-",name:"less_1"},{key:"m",name:"message"},{key:"s",name:"scene"},{key:"f",name:"freeze"},{key:"r",name:"reveal"},{key:"/",name:"search"},{key:"z",name:"undo"},{key:"?",name:"help"}],Rl="1234567890qwertyuiop",Ll=e=>e.length===1?de[Rl.indexOf(e.toLowerCase())]:void 0,Il=e=>Rl.charAt(de.indexOf(e));function ql({key:e,ctrlKey:t,altKey:o,metaKey:n,repeat:s,isComposing:r}){if(!(t||o||n||s||r))return e.toLowerCase()==="g"?"go":Ds.find(l=>l.key===e.toLowerCase())?.name}function Dl({face:{ui:e},onClose:t}){return i`
<${j} title=${a("console.shortcuts")} onClose=${t}>
<p class="soft">${a("console.shortcuts_say")}</p>
<div class="key-lists">
<dl class="key-list">
${Ds.map(({key:o,name:n})=>i`<div key=${n}><dt><kbd>${o.toUpperCase()}</kbd></dt><dd>${a(`console.key_${n}`)}</dd></div>`)}
</dl>
<dl class="key-list">
${de.map(o=>i`<div key=${o}><dt><kbd>G</kbd> <kbd>${Il(o).toUpperCase()}</kbd></dt><dd>${a("console.key_go",{tab:a(`console.tab_${o}`)})}</dd></div>`)}
</dl>
</div>
<${ve} label=${a("console.shortcuts_on")} description=${a("console.shortcuts_on_says")} checked=${e.shortcuts.value} onChange=${o=>zl(e,o)} />
<//>
`}function jl({face:e}){let{seat:t,ui:o}=e,n=o.dialog.value,s=()=>{o.dialog.value=null};switch(n?.what){case"measure":return i`<${al} key=${n.id} face=${e} id=${n.id} onClose=${s} />`;case"merge":return i`<${ll} face=${e} onClose=${s} />`;case"hide":return i`<${Fi} face=${e} ids=${n.ids} onClose=${s} />`;case"theme":return i`<${ji} face=${e} choices=${xt(t.records.value,"theme")} onClose=${s} />`;case"message":return i`<${dl} face=${e} table=${n.table} onClose=${s} />`;case"scene":return i`<${ui} face=${e} onClose=${s} />`;case"cell":return i`<${ki} face=${e} areas=${n.areas} onClose=${s} />`;case"gaps":return i`<${xl} face=${e} whose=${n.whose} id=${n.key} onClose=${s} />`;case"checklist":return i`<${bl} key=${n.id} face=${e} id=${n.id} onClose=${s} />`;case"checklist_remove":return i`<${yl} face=${e} id=${n.id} onClose=${s} />`;case"help":return i`<${Dl} face=${e} onClose=${s} />`;case"next":return i`<${Fl} face=${e} phase=${$e(t.records.value).next?.id} onClose=${s} />`;case"start":return i`<${Fl} face=${e} phase=${n.phase} onClose=${s} />`;case"back":return i`<${qf} face=${e} onClose=${s} />`;case"reveal":return i`<${Cl} seat=${t} onClose=${s} />`;case"close":return i`<${Oi} face=${e} onClose=${s} />`;case"move":return i`<${fl} face=${e} id=${n.person} onClose=${s} />`;case"host_link":return i`<${Df} face=${e} table=${n.table} onClose=${s} />`;case"organiser_link":return i`<${Ff} face=${e} organiser=${n.organiser} onClose=${s} />`;case"renew":return i`<${Ei} face=${e} role=${n.role} table=${n.table} organiser=${n.organiser} onClose=${s} />`;case"revoke":return i`<${Ni} face=${e} organiser=${n.organiser} onClose=${s} />`;default:return null}}function Fl({face:e,phase:t,onClose:o}){let{seat:n}=e,s=t&&w(n.records.value,"phase",t);return s?i`
<${Ae} seat=${n} title=${a("console.start_title",{phase:k(s.title)})} go=${a("console.start")} onGo=${()=>n.act("start_phase",{phase:t})} onClose=${o}>
<p>${a("console.start_says")}</p>
<${yn} seat=${n} line=${s} />
<//>
`:null}function qf({face:e,onClose:t}){let{seat:o}=e,n=Mt(o.records.value);return n?i`
<${Ae} seat=${o} title=${a("console.back_title",{phase:k(n.title)})} go=${a("console.back_go")} onGo=${()=>o.act("step_back")} onClose=${t}>
<p>${a("console.start_says")}</p>
<${yn} seat=${o} line=${n} />
<//>
`:null}var Df=({face:e,table:t,onClose:o})=>i`
<${As}
face=${e}
path="host/${t}"
title=${a("console.host_of",{table:t})}
says=${a("console.scan_host")}
alt=${a("console.qr_for_table",{table:t})}
onClose=${o}
/>
`,Ff=({face:e,organiser:{number:t,name:o},onClose:n})=>i`
<${As}
face=${e}
path="organiser/${t}"
title=${a("console.console_of",{name:o})}
says=${a("console.scan_organiser",{name:o})}
alt=${a("console.qr_for",{name:o})}
onClose=${n}
/>
`;var jf={start_phase:"phase_running",pause_phase:"already_paused",resume_phase:"not_paused"},Fs=({name:e,error:t})=>t!==void 0&&jf[e]===t.code;function Pl({outbox:e}){let t=e.failed.value;z(()=>{for(let o of t)Fs(o)&&e.takeOut(o.id)},[t])}var Pf="input:not([type=hidden]), select, textarea, button, a[href], [tabindex]";function Ul(e){let t=[],o=s=>{t=[];for(let r=s.target;r&&r!==e;r=r.parentElement)if(t.push(r),r.localName==="dialog")return},n=new MutationObserver(()=>{if(document.activeElement!==document.body||!t[0]||t[0].isConnected)return;t.filter(r=>r.isConnected).map(Uf).find(r=>r!==null)?.focus()});return e.addEventListener("focusin",o),n.observe(e,{childList:!0,subtree:!0}),()=>{e.removeEventListener("focusin",o),n.disconnect()}}var Uf=e=>e.querySelector(Pf);function Hl({face:{seat:e,ui:t},workshop:o}){let n=e.records.value,s=o.closed_at??0;return i`
<section class="now" aria-labelledby="now-title">
<h2 class="ds-heading" data-size="sm" id="now-title">${a("console.is_closed")}</h2>
<p>${a("console.closed_at",{day:Oe(s),time:Q(s)})}</p>
${$(n,"upkeep")?.closed_by_itself&&i`<p>${a("console.closed_by_itself")}</p>`}
<p class="soft">${a("console.closed_what_now")}</p>
${rt(n)&&i`
<p>${a("console.closed_not_revealed")}</p>
<p>
<${R} seat=${e} name="reveal_votes" onAct=${()=>{t.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>
</p>
`}
</section>
`}var Hf=60;function Wl(e){return e.stopped?"stopped":e.paused?"paused":e.over?"over":e.remaining_s<=Hf?"last":"running"}function Wf(e,t){return e==="running"&&t==="last"?"clock.last_minute":(e==="running"||e==="last")&&t==="over"?"clock.time_is_up":null}function Vl(e,t){let o=F({phase:e,state:t});z(()=>{let n=o.current.phase===e?Wf(o.current.state,t):null;n&&U(a(n),"clock"),o.current={phase:e,state:t}},[e,t])}function Kl({seat:e}){let t=Os(e.records.value,e.second.value);if(!t||t.late_min===null)return null;let o=t.late_min,n=o>=5?"late":"well";return i`<p class="pace small" data-state=${n}>${wn(o)}</p>`}function Gl({seat:e}){let t=Os(e.records.value,e.second.value);if(!t)return i`<p class="soft">${a("console.day_not_begun")}</p>`;let o=a("console.ends_about",{time:Q(t.ends_at),planned:Q(t.planned_at)});return i`<p>${t.late_min!==null&&i`<strong>${wn(t.late_min)}.</strong>`} ${o}</p>`}function wn(e){return e>0?a("console.late",{n:e}):e<0?a("console.early",{n:-e}):a("console.on_time")}var Vf=[-1,1,3,5];function Jl({seat:e}){let t=$(e.records.value,"phase");if(!t)return null;let o=w(e.records.value,"phase",t.id);return i`
<section class="now" aria-labelledby="now-title">
<div class="row" data-spread>
<p class="eyebrow">${a("phase.number",{number:t.number,of:t.of})}</p>
<${Kl} seat=${e} />
</div>
<h2 class="ds-heading" data-size="sm" id="now-title">${k(t.title)}</h2>
<p class="soft small">${k(t.question)}</p>
<${Kf} seat=${e} phase=${t} />
<${Gf} seat=${e} phase=${t} />
${t.votes==="open_hidden"&&i`<${Rt} voting=${$(e.records.value,"voting")} />`}
${o&&i`<${Jf} line=${o} />`}
${!ot(e)&&i`<p class="small warm">${a("console.offline")}</p>`}
</section>
`}function Kf({seat:e,phase:t}){let o=Jr(t,e.second.value),n=Wl(o);if(Vl(t.id,n),o.stopped)return i`<p class="big-clock" data-state="stopped"><span>${a("console.clock_stopped")}</span></p>`;let s=o.over?`+${os(o.over_s)}`:os(o.remaining_s);return i`
<p class="big-clock" role="timer" data-state=${n}>
<span class="digits">${s}</span>
<span>${a(`console.clock_${n}`)}</span>
</p>
<div class="gone" aria-hidden="true"><span style=${{"--share":o.share}}></span></div>
`}function Gf({seat:e,phase:t}){if(t.ends_at===null)return i`
<${R} seat=${e} name="start_phase" variant="secondary" onAct=${()=>e.act("start_phase",{phase:t.id})}>
<${O} name="clock" />${a("console.start_clock")}
<//>
`;let o=t.paused_at!==null,n=o?"resume_phase":"pause_phase";return i`
<div class="time-buttons" role="group" aria-label=${a("console.time")}>
${Vf.map(s=>i`
<${R}
key=${s}
seat=${e}
variant="secondary"
size="sm"
label=${s<0?a("console.less_time",{n:-s}):a("console.more_time",{n:s})}
onAct=${()=>e.act("extend_phase",{seconds:s*60})}
>${s<0?"−":"+"}${Math.abs(s)}<//>
`)}
<${R} seat=${e} name=${n} variant=${o?"primary":"secondary"} size="sm" look="pause-button" onAct=${()=>e.act(n)}>
<${O} name=${o?"next":"pause"} />${o?a("console.resume"):a("console.pause")}
<//>
</div>
`}function Jf({line:e}){let t=[e.votes!=="closed"&&a(`console.votes_${e.votes}`),e.ideas!=="closed"&&a(`console.ideas_${e.ideas}`),...e.switches.map(({name:n,on:s,usual:r})=>s&&!r&&a("console.open_for",{what:k(n)}))].filter(Boolean),o=e.switches.filter(({on:n,usual:s})=>s&&!n);return i`
<ul class="plain what-happens small" aria-label=${a("console.open_now")}>
${t.map(n=>i`<li key=${n} data-what="opens">${n}</li>`)}
${o.map(({id:n,name:s})=>i`<li key=${n} data-what="closes">${a("console.closed_for",{what:k(s)})}</li>`)}
<li>${bn(e)}</li>
</ul>
`}var Yf=1500;function Yl({face:e}){return z(()=>{let t=Number.NEGATIVE_INFINITY,o=n=>{if(!e.ui.shortcuts.peek()||e.ui.dialog.peek()||Qf(n.target))return;let s=ql(n),r=n.timeStamp-t<Yf?Ll(n.key):void 0;if(t=s==="go"?n.timeStamp:Number.NEGATIVE_INFINITY,r)Le(e.ui,r);else if(s&&s!=="go")Xf[s](e);else return;n.preventDefault()};return document.addEventListener("keydown",o),()=>document.removeEventListener("keydown",o)},[]),null}var Qf=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("input:not([type=checkbox], [type=radio]), textarea, select")),Xf={next:e=>ut(e,()=>It(e,$e(e.seat.records.peek()).next?"next":"close")),back:e=>ut(e,()=>Mt(e.seat.records.peek())&&It(e,"back")),pause:e=>Ql(e,t=>e.seat.act(t?"resume_phase":"pause_phase")),more_1:e=>xn(e,1),more_3:e=>xn(e,3),more_5:e=>xn(e,5),less_1:e=>xn(e,-1),message:e=>ut(e,()=>It(e,"message")),scene:e=>ut(e,()=>It(e,"scene")),freeze:e=>ut(e,()=>{let t=!$(e.seat.screen.peek(),"screen")?.frozen;e.seat.act("freeze_screen",{frozen:t})}),reveal:e=>ut(e,()=>Zf(e)),search(e){Le(e.ui,"measures"),e.ui.measures.value="list",requestAnimationFrame(()=>document.getElementById("measure-search")?.focus())},undo:Ns,help:e=>It(e,"help")};function It({ui:e},t){e.dialog.value={what:t}}function ut({seat:e},t){ot(e)&&$(e.records.peek(),"workshop")?.status==="open"&&t()}function Ql(e,t){let o=$(e.seat.records.peek(),"phase"),n=["pause_phase","resume_phase"].some(s=>ks(e.seat,s));ut(e,()=>o&&o.ends_at!==null&&!n&&t(o.paused_at!==null))}var xn=(e,t)=>Ql(e,()=>e.seat.act("extend_phase",{seconds:t*60}));function Zf(e){let t=e.seat.screen.peek();if(rt(t))return It(e,"reveal");let o=Wo(t);o&&Vo(e.seat,o)}function Zl({face:e,number:t}){let{seat:o,ui:n,digests:s}=e,r=F(null);z(()=>r.current?.focus(),[]);let l=o.screen.value,c=w(l,"table",t),u=[...s.value.values()].filter(({measure:f})=>Lt(f)),p=u.filter(({measure:f})=>f.claimed_by===t),d=u.filter(f=>f.tables.has(t)).sort((f,g)=>g.measure.posted_at-f.measure.posted_at),m=$(l,"phase")?.ideas==="open_private",h=f=>()=>{n.board.value=f};return i`
<div class="stack">
<nav class="row" data-spread aria-label=${a("console.boards")}>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${h(null)}>
<${O} name="back" />${a("console.all_tables")}
</button>
<span class="row"><${em} tables=${co(l).map(f=>f.number)} number=${t} goTo=${h} /></span>
</nav>
<div class="row">
<h2 class="ds-heading" data-size="sm" tabindex="-1" ref=${r}>${a("console.board_of",{table:t})}</h2>
<${gn} signal=${c?.signal} />
<${vn} ui=${n} table=${t} />
</div>
<${tm} people=${_n(l).get(t)??[]} />
${p.length>0&&i`<${Xl} title=${a("console.claimed")} digests=${p} face=${e} />`}
<${Xl} title=${a("console.written_here")} digests=${d} face=${e} />
${d.length===0&&i`<p class="soft">${js(m,c?.measures??0)}</p>`}
</div>
`}var js=(e,t)=>e&&t>0?a("console.private_ideas_n",{n:t}):a("console.no_ideas");function em({tables:e,number:t,goTo:o}){let n=e.indexOf(t),s=e[n-1],r=e[n+1];return i`
${s!==void 0&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${o(s)}><${O} name="back" />${a("table.number",{table:s})}</button>`}
${r!==void 0&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${o(r)}>${a("table.number",{table:r})}<${O} name="next" /></button>`}
`}function tm({people:e}){return e.length===0?i`<p class="soft">${a("console.nobody_here")}</p>`:i`
<ul class="plain seated small" aria-label=${a("console.seated")}>
${e.map(t=>i`
<li key=${t.id} data-connected=${t.connected}>
${Ce(t)}
${t.without_phone&&i` <span class="soft">${a("console.without_phone")}</span>`}
${!t.connected&&!t.without_phone&&i` <span class="soft">${a("console.not_connected")}</span>`}
</li>
`)}
</ul>
`}function Xl({title:e,digests:t,face:o}){return i`
<section class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs">${e} <span class="count">${t.length}</span></h3>
<ul class="plain measure-list">
${t.map(n=>i`<${Tt} key=${n.measure.id} face=${o} digest=${n} />`)}
</ul>
</section>
`}var om=12;function ec({face:e}){let{seat:t,ui:o}=e,n=t.screen.value;if(o.board.value!==null)return i`<${Zl} key=${o.board.value} face=${e} number=${o.board.value} />`;let s=co(n),r=_n(n);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_tables")}</h2>
<p class="soft">${a("console.ready_of",{n:s.filter(l=>l.signal==="ready").length,of:s.length})}</p>
</div>
${r.size===0&&i`<${nm} face=${e} />`}
<ul class="plain tables" data-many=${s.length>om}>
${s.map(l=>i`<${sm} key=${l.number} ui=${o} table=${l} people=${r.get(l.number)??[]} />`)}
</ul>
</div>
`}function tc({face:e}){let{seat:t,ui:o}=e,n=co(t.screen.value).filter(r=>r.signal==="help");if(n.length===0)return null;let s=r=>()=>{o.board.value=r,Le(o,"tables")};return i`
<section class="asks-for-help" aria-label=${a("console.help_count",{n:n.length})}>
<${O} name="hands" />
<p>${a("console.asking",{n:n.length})}</p>
${n.map(({number:r})=>i`<button key=${r} type="button" class="ds-button" data-size="sm" data-color="warm" onClick=${s(r)}>${a("table.number",{table:r})}</button>`)}
</section>
`}function nm({face:e}){return $(e.seat.screen.value,"workshop")?.status==="open"?i`
<section class="beginning" aria-labelledby="beginning-title">
<h3 class="ds-heading" data-size="2xs" id="beginning-title">${a("console.begin")}</h3>
<ol>
<li>${a("console.begin_screen")}</li>
<li>${a("console.begin_cards")}</li>
<li>${a("console.begin_hosts")}</li>
<li>${a("console.begin_clock")}</li>
</ol>
<p><button type="button" class="ds-button" data-variant="secondary" onClick=${()=>Le(e.ui,"links")}>${a("console.begin_go")}</button></p>
</section>
`:null}function sm({ui:e,table:t,people:o}){let n=()=>{e.board.value=t.number},s=o.filter(l=>l.connected).length,r=o.filter(l=>l.without_phone).length;return i`
<li class="table-card" data-signal=${t.signal}>
<div class="row" data-spread>
<h3 class="table-name"><button type="button" class="card-open" onClick=${n}>${a("table.number",{table:t.number})}</button></h3>
<${gn} signal=${t.signal} />
</div>
<div class="table-ideas">
<p><strong>${t.measures??0}</strong> ${a("console.ideas_word",{n:t.measures??0})}</p>
<${vn} ui=${e} table=${t.number} />
</div>
<p class="small">
${a("console.present_n",{n:o.length})}
<span class="soft">${" · "}${a("console.connected_n",{n:s})}</span>
${r>0&&i`<span class="soft not-if-many">${" · "}${a("console.without_phone_n",{n:r})}</span>`}
</p>
${t.claims?.length?i`<p class="small soft">${a("console.claims_n",{n:t.claims.length})}</p>`:null}
</li>
`}function oc({face:e}){let t=e.seat.screen.value,o=$(t,"feedback");return i`
<div class="stack answers">
<h2 class="ds-heading" data-size="xs">${a("console.tab_answers")}</h2>
${T(t,"poll").map(n=>i`<${rm} key=${n.id} poll=${n} />`)}
<${am} records=${t} />
${o&&i`<${im} feedback=${o} questions=${$(t,"workshop")?.feedback??[]} />`}
</div>
`}function rm({poll:e}){let t=e.answers??{},o=Object.values(t).reduce((s,r)=>s+r,0),n=Math.max(1,...Object.values(t));return i`
<section class="panel stack" data-tight aria-labelledby="poll-${e.id}">
<h3 class="ds-heading" data-size="2xs" id="poll-${e.id}">${k(e.question)}</h3>
<p class="soft small">${a("console.answers_n",{n:o})}</p>
<ul class="plain bars">
${e.options.map(s=>i`<${nc} key=${s.id} label=${k(s.title)} n=${t[s.id]??0} most=${n} />`)}
</ul>
</section>
`}var nc=({label:e,n:t,most:o})=>i`
<li class="bar">
<span>${e}</span>
<span class="gone" aria-hidden="true"><span style=${{"--share":t/o}}></span></span>
<strong>${t}</strong>
</li>
`;function am({records:e}){let t=T(e,"commitment").sort((s,r)=>s.at-r.at),o=new Map;for(let s of t){let r=s.unit||a("console.no_unit");o.set(r,[...o.get(r)??[],s])}let n=[...o].sort(([s],[r])=>s.localeCompare(r,"nb"));return i`
<section class="panel stack" data-tight aria-labelledby="commitments-title">
<h3 class="ds-heading" data-size="2xs" id="commitments-title">${a("console.commitments")} <span class="count">${t.length}</span></h3>
${t.length===0&&i`<p class="soft">${a("console.no_commitments")}</p>`}
${n.map(([s,r])=>i`
<div key=${s}>
<h4 class="unit-name">${s}</h4>
<ul class="commitments">
${r.map(({id:l,text:c,measure:u})=>i`<li key=${l}>${c} <span class="small soft">${me(e,u)?.title}</span></li>`)}
</ul>
</div>
`)}
</section>
`}function im({feedback:e,questions:t}){let o=t.filter(n=>(e.questions[n.id]?.count??0)>0);return i`
<section class="panel stack" data-tight aria-labelledby="feedback-title">
<h3 class="ds-heading" data-size="2xs" id="feedback-title">${a("console.feedback")}</h3>
${o.length+e.texts.length===0&&i`<p class="soft">${a("console.no_feedback")}</p>`}
${o.map(n=>i`<${lm} key=${n.id} question=${n} scored=${e.questions[n.id]} />`)}
${e.texts.length>0&&i`
<h4 class="unit-name">${a("console.feedback_texts")} <span class="count">${e.texts.length}</span></h4>
<ul class="commitments">${e.texts.map((n,s)=>i`<li key=${s}>${n}</li>`)}</ul>
`}
</section>
`}function lm({question:e,scored:t}){if(!t)return null;let o=Math.max(1,...Object.values(t.scores));return i`
<div class="stack" data-tight>
<h4 class="unit-name">${k(e.title)}</h4>
${t.mean!==null&&i`<p class="small soft">${a("console.mean",{mean:t.mean,n:t.count})}</p>`}
<ul class="plain bars">
${["5","4","3","2","1"].map(n=>i`<${nc} key=${n} label=${n} n=${t.scores[n]??0} most=${o} />`)}
</ul>
</div>
`}function sc({face:e}){let t=e.seat.screen.value,o=$(t,"collaboration");if(!o)return null;let{offers:n,co_benefits:s,opportunities:r,conflicts:l}=o,c=Ms(t);return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.balance_title")}</h2>
<div class="balance" style=${{"--share":r/Math.max(1,r+l)}}>
<p><strong>${a("balance.opportunities",{n:r})}</strong> <span class="soft small">${a("console.balance_of",{offers:n,co_benefits:s})}</span></p>
<p><strong>${a("balance.conflicts",{n:l})}</strong></p>
<div class="balance-bar" aria-hidden="true"></div>
</div>
<${cm} face=${e} />
${c.length>0&&i`
<h3 class="ds-heading" data-size="2xs">${a("console.conflicts")}</h3>
<ul class="plain orders">${c.map(u=>i`<${dm} key=${u.measure.id} face=${e} weighed=${u} />`)}</ul>
`}
</div>
`}function cm({face:e}){let t=$i(e.seat.screen.value);return t.length===0?null:i`
<h3 class="ds-heading" data-size="2xs">${a("console.hidden_conflicts")}</h3>
<p class="soft small">${a("console.hidden_conflicts_say")}</p>
<ul class="plain orders">${t.map(o=>i`<${um} key=${o.measure.id} face=${e} divided=${o} />`)}</ul>
`}function um({face:e,divided:{measure:t,thumbs:o,is_told:n}}){let s=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`
<li class="order">
<div class="row" data-spread>
<button type="button" class="row-open" lang=${le(t.title,t.description)} onClick=${s}>${t.title}</button>
${!n&&i`<span class="fact strong small">${a("split.unsaid")}</span>`}
</div>
<p>${a("thumb.told",o)}</p>
</li>
`}function dm({face:e,weighed:{measure:t,conflicts:o,co_benefits:n}}){return i`
<li class="order">
<div class="row" data-spread>
<${V} face=${e} measure=${t} />
${n.length>0&&i`<span class="soft small">${a("console.co_benefits_n",{n:n.length})}</span>`}
</div>
<ul class="plain">
${o.map(s=>i`
<li key=${s.id} class="conflict">
<p lang=${le(s.text)}>${s.text}</p>
<${cn} of=${s} />
</li>
`)}
</ul>
</li>
`}function rc({face:e}){let t=hi(e.seat.screen.value);if(t.length===0)return i`<p class="empty">${a("console.nobody_offered")}</p>`;let o=t.filter(({is_met:n})=>n).length;return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.orders_title")}</h2>
<p class="soft">${o>0?a("console.orders_say",{n:o,of:t.length}):a("console.orders_none_met")}</p>
<ul class="plain orders">${t.map(n=>i`<${pm} key=${n.measure.id} face=${e} order=${n} />`)}</ul>
</div>
`}function pm({face:e,order:{measure:t,offers:o,units:n,is_met:s}}){return i`
<li class="order">
<div class="row" data-spread>
<${V} face=${e} measure=${t} />
<span class="row small">${s&&i`<span class="fact strong">${a("order.is_met")}</span>`}<span class="soft">${a("console.units_n",{n})}</span></span>
</div>
<dl class="order-parts">
${Ts.map(r=>i`<${fm} key=${r} stance=${r} said=${o.filter(l=>l.stance===r)} />`)}
</dl>
</li>
`}function fm({stance:e,said:t}){return t.length===0?null:i`
<div>
<dt>${a(`stance.${e}`)}</dt>
<dd>
<ul class="plain">
${t.map(o=>i`
<li key=${o.id}>
<strong>${_i(o)}</strong>${o.resource&&i` <span class="soft">(${a(`resource.${o.resource}`).toLowerCase()})</span>`}: <span lang=${le(o.text)}>${o.text}</span>
${o.by&&i` <span class="soft">– ${o.by.label}</span>`}
</li>
`)}
</ul>
</dd>
</div>
`}function ac({face:e}){let{units:t,rows:o,totals:n}=mi(e.seat.screen.value);if(o.length===0)return i`<p class="empty">${a("console.nobody_offered")}</p>`;let s=Math.max(...o.flatMap(({counts:l})=>l)),r=({measure:l,counts:c,total:u})=>{let p=()=>{e.ui.dialog.value={what:"measure",id:l.id}},d=(m,h)=>a("console.unit_cell_says",{n:m,unit:t[h]??"",title:l.title});return{key:l.id,name:i`<button type="button" lang=${le(l.title,l.description)} onClick=${p}>${l.title}</button>`,cells:i`
${c.map((m,h)=>i`<${Zo} key=${t[h]} n=${m} share=${m/s} label=${d(m,h)} onOpen=${p} data-none=${m===0} />`)}
<td class="matrix-total">${u}</td>
`}};return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs" id="units-title">${a("console.units_title")}</h2>
<p class="soft" id="units-say">${a("console.units_say",{n:Ct})}</p>
<div class="matrix-frame" data-tall role="region" aria-labelledby="units-title" tabindex="0">
<${Qo}
data-units
aria-labelledby="units-title"
aria-describedby="units-say"
columns=${[...t,a("console.in_all")].map(l=>({key:l,name:i`<span class="upright">${l}</span>`}))}
rows=${o.map(r)}
foot=${i`
<tfoot>
<tr>
<th scope="row">${a("console.in_all")}</th>
${n.map((l,c)=>i`<td key=${t[c]}>${l}</td>`)}
<td>${n.reduce((l,c)=>l+c,0)}</td>
</tr>
</tfoot>
`}
/>
</div>
</div>
`}var ic={areas:bi,units:ac,orders:rc,balance:sc},mm=Object.keys(ic);function lc({face:e}){let{together:t}=e.ui,o=ic[t.value],n=s=>()=>{t.value=s};return i`
<div class="stack">
<div class="row" data-spread>
<div class="row" role="group" aria-label=${a("console.together")}>
${mm.map(s=>i`<${zt} key=${s} chosen=${s===t.value} onPress=${n(s)}>${a(`console.together_${s}`)}<//>`)}
</div>
<${Ue} face=${e} scene="collaboration" step=${t.value==="areas"?null:t.value} />
</div>
<${o} face=${e} />
</div>
`}var hm=.028,$m=["measured","calculated","estimated","unknown"],_m=[1,2,2.5,5,10];function gm(e){let t=e.reduce((r,l)=>r+l.tonnes,0),o=vm(Math.max(0,...e.map(r=>r.kroner_per_tonne))),n=0;return{bars:e.map(({id:r,tonnes:l,kroner_per_tonne:c,certainty:u},p)=>{let d=l/t,m=p+1,h={id:r,number:m,certainty:u??"unknown",left:n,wide:d,high:o>0?c/o:0,is_told:d>=hm*String(m).length};return n+=d,h}),kroner_top:o,tonnes:t}}function vm(e){if(e<=0)return 0;let t=10**Math.floor(Math.log10(e));return(_m.find(o=>o*t>=e)??10)*t}function cc({priced:e}){let{bars:t,kroner_top:o,tonnes:n}=gm(e),s=e[0],r=e.at(-1);if(!s||!r)return null;let l=a("curve.says",{n:e.length,cheapest:s.title,least:Math.round(s.kroner_per_tonne),dearest:r.title,most:Math.round(r.kroner_per_tonne),tonnes:uo(n)});return i`
<div class="curve" role="img" aria-label=${l}>
<p class="curve-top">${a("curve.top",{kroner:o})}</p>
<div class="curve-field">
<svg viewBox="0 0 1 1" preserveAspectRatio="none" focusable="false" aria-hidden="true">
${t.map(({id:c,certainty:u,left:p,wide:d,high:m})=>i`<rect key=${c} data-certainty=${u} x=${p} y=${1-m} width=${d} height=${m} />`)}
</svg>
${t.map(({id:c,number:u,left:p,wide:d,high:m,is_told:h})=>h&&i`<span key=${c} class="curve-number" style=${{"--left":p+d/2,"--high":m}}>${u}</span>`)}
</div>
<p class="curve-foot"><span>0</span><span>${a("curve.foot",{tonnes:uo(n)})}</span></p>
</div>
`}function uc({priced:e}){let t=$m.filter(o=>e.some(n=>(n.certainty??"unknown")===o));return i`
<span>${a("curve.effect")}</span>
${t.map(o=>i`<span key=${o} class="key"><i class="curve-key" data-certainty=${o} aria-hidden="true"></i>${a(`curve.${o}`)}</span>`)}
`}var uo=e=>e<100?Math.round(e*10)/10:Math.round(e);var Cn=1,Us=5,Tn=(Cn+Us)/2,Vs=.28,fc=.8,bm=[-45,-135,45,135,-20,-160,20,160,-70,-110,70,110].map(e=>e*Math.PI/180),ym=24,Ps={wide:600,high:432,letter:16},mc=e=>(Math.min(Us,Math.max(Cn,e))-Cn)/(Us-Cn),Hs=(e,t)=>mc(t)*e.wide,Ws=(e,t)=>(1-mc(t))*e.high,dc=(e,t)=>Math.hypot(e.x-t.x,e.y-t.y);function km(e,t){let o=fc*t.letter,n=Vs*t.letter,s=e.map(({effect:l,feasibility:c})=>({x:Hs(t,c.mean??Tn),y:Ws(t,l.mean??Tn)})),r=[];return s.map(l=>{let u=wm(l,t).filter(m=>r.every(h=>dc(m,h)>=2*o)),d=u.find(m=>s.every(h=>dc(m,h)>=o+n))??u[0]??l;return r.push(d),{...l,badge:d}})}function wm(e,{wide:t,high:o,letter:n}){let s=fc*n;return Array.from({length:ym},(r,l)=>s+(Vs+.1+l*.5)*n).flatMap(r=>bm.map(l=>({x:e.x+r*Math.cos(l),y:e.y+r*Math.sin(l)}))).filter(({x:r,y:l})=>r>=s&&r<=t-s&&l>=s&&l<=o-s)}function hc({points:e}){let{ref:t,field:o}=xm(),n=e.filter(({quadrant:l})=>l==="both").length,s=km(e,o),r=e.map((l,c)=>({point:l,at:s[c]}));return i`
<div class="quadrants" role="img" aria-label=${a("quadrants.says",{n:e.length,both:n})}>
<p class="quadrants-axis" aria-hidden="true">↑ ${a("quadrants.large")}</p>
<div class="quadrants-field" aria-hidden="true" ref=${t}>
<svg viewBox="0 0 ${o.wide} ${o.high}" focusable="false">
<path class="quadrants-middle" d="M${o.wide/2} 0V${o.high}M0 ${o.high/2}H${o.wide}" />
${r.map(({point:l,at:c})=>i`<path key=${l.measure} class="quadrants-spread" d=${Cm(l,c,o)} />`)}
${r.map(({point:l,at:c})=>i`<path key=${l.measure} class="quadrants-leader" d="M${c.x} ${c.y}L${c.badge.x} ${c.badge.y}" />`)}
${r.map(({point:l,at:c})=>i`<${Tm} key=${l.measure} point=${l} at=${c} size=${Vs*o.letter} />`)}
</svg>
${r.map(({point:l,at:{badge:c}})=>i`<span key=${l.measure} class="quadrants-badge" style=${{"--left":c.x/o.wide,"--top":c.y/o.high}}>${l.number}</span>`)}
</div>
<p class="quadrants-axis" aria-hidden="true"><span>← ${a("quadrants.hard")}</span><span>${a("quadrants.easy")} →</span></p>
</div>
`}function xm(){let e=F(null),[t,o]=_(Ps);return wr(()=>{let n=e.current;if(!n)return;let s=()=>{let l=Number.parseFloat(getComputedStyle(n).fontSize);o({wide:n.clientWidth||Ps.wide,high:n.clientHeight||Ps.high,letter:l})},r=new ResizeObserver(s);return r.observe(n),s(),()=>r.disconnect()},[]),{ref:e,field:t}}function Cm({effect:e,feasibility:t},{x:o,y:n},s){let[r,l]=[e.spread??0,t.spread??0],[c,u]=[e.mean??Tn,t.mean??Tn];return`M${Hs(s,u-l)} ${n}H${Hs(s,u+l)}M${o} ${Ws(s,c+r)}V${Ws(s,c-r)}`}var Tm=({point:e,at:{x:t,y:o},size:n})=>Ks(e)?i`<rect class="quadrants-dot" x=${t-n} y=${o-n} width=${2*n} height=${2*n} />`:i`<circle class="quadrants-dot" cx=${t} cy=${o} r=${n} />`,Ks=({effect:e,feasibility:t})=>e.joint||t.joint;function Gs({mean:e,spread:t,joint:o}){let n=I(pc(e??0));return o?a("quadrants.joint",{mean:n}):`${n} ± ${I(pc(t??0))}`}var pc=e=>Math.round(e*10)/10;function $c({effect:e,feasibility:t}){let o=[e,t].filter(({joint:n})=>!n).map(({count:n})=>n);return o.length===0?"":o.length===2&&o[0]!==o[1]?a("quadrants.answers_differ",{effect:e.count,feasibility:t.count}):a("quadrants.answers",{n:o[0]})}var _c=e=>e===0?a("quadrants.none_claimed"):a("quadrants.none",{n:e});var Sm=["both","effect","feasibility","neither"];function gc({face:e}){let t=$(e.seat.screen.value,"quadrants");if(!t)return null;let{points:o,claimed:n}=t;return i`
<section class="stack" data-tight aria-labelledby="quadrants-title">
<div class="row" data-spread>
<h3 class="ds-heading" data-size="2xs" id="quadrants-title">${a("quadrants.title")}</h3>
<${Ue} face=${e} scene="quadrants" />
</div>
${o.length===0?i`<p class="soft">${_c(n)}</p>`:i`
<p>${a("quadrants.of",{n:o.length,claimed:n})}. ${a("quadrants.how")}.${o.some(Ks)&&` ${a("quadrants.joint_key")}.`}</p>
<div class="quadrants-beside">
<${hc} points=${o} />
<${Mm} face=${e} points=${o} />
</div>
`}
</section>
`}function Mm({face:e,points:t}){return i`
<div class="matrix-frame" role="region" aria-labelledby="quadrants-title" tabindex="0">
<table class="prices" data-narrow aria-labelledby="quadrants-title">
<thead>
<tr>
<th scope="col" class="number">${a("console.effect_number")}</th>
<th scope="col">${a("console.effect_measure")}</th>
<th scope="col" class="number">↑ ${a("rate.effect")}</th>
<th scope="col" class="number">→ ${a("rate.feasibility")}</th>
<th scope="col" class="number">${a("console.quadrants_answers")}</th>
</tr>
</thead>
${Sm.map(o=>i`<${Om} key=${o} face=${e} quadrant=${o} points=${t.filter(n=>n.quadrant===o)} />`)}
</table>
</div>
`}var Om=({face:e,quadrant:t,points:o})=>o.length>0&&i`
<tbody>
<tr><th scope="rowgroup" colspan="5"><strong>${a(`quadrants.${t}`)}</strong></th></tr>
${o.map(n=>i`<${Am} key=${n.measure} face=${e} point=${n} />`)}
</tbody>
`;function Am({face:e,point:t}){let o=w(e.seat.screen.value,"measure",t.measure);return i`
<tr>
<td class="number">${t.number}</td>
<th scope="row">${o?i`<${V} face=${e} measure=${o} />`:t.title}</th>
<td class="number">${Gs(t.effect)}</td>
<td class="number">${Gs(t.feasibility)}</td>
<td class="number">${$c(t)}</td>
</tr>
`}var vc=75,bc=15;function kc({face:{seat:e}}){let[t,o]=_(!1),n=$(e.records.value,"reckoning");if(!n)return null;let{years:s,interest_percent:r}=n;return i`
<div class="reckoning">
<p>${a("console.reckoning",{years:s,interest:r})}</p>
${t?i`<${Em} seat=${e} reckoning=${n} onDone=${()=>o(!1)} />`:$(e.records.value,"workshop")?.status==="open"&&i`<p><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!0)}>${a("console.reckoning_change")}</button></p>`}
</div>
`}function Em({seat:e,reckoning:t,onDone:o}){let[n,s]=_(I(t.years)),[r,l]=_(I(t.interest_percent)),[c,u]=_(!1),p={years:Je(n).value,interest:Je(r).value},d=typeof p.years=="number"&&Number.isInteger(p.years)&&p.years>=1&&p.years<=vc,m=typeof p.interest=="number"&&p.interest<=bc;return i`
<form class="row reckoning-form" onSubmit=${f=>{f.preventDefault(),u(!0),!(!d||!m)&&(e.act("set_reckoning",{years:p.years,interest_percent:p.interest}),o())}}>
<${yc} label=${a("console.reckoning_years")} value=${n} wrong=${c&&!d&&a("console.reckoning_years_wrong",{max:vc})} onInput=${s} />
<${yc} label=${a("console.reckoning_interest")} value=${r} wrong=${c&&!m&&a("console.reckoning_interest_wrong",{max:bc})} onInput=${l} />
<span class="row">
<button type="submit" class="ds-button" data-size="sm">${a("console.reckoning_save")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}>${a("console.cancel")}</button>
</span>
</form>
`}function yc({label:e,value:t,wrong:o,onInput:n}){let s=q();return i`
<div class="ds-field">
<label class="ds-label" for=${s}>${e}</label>
<input
class="ds-input"
id=${s}
inputmode="decimal"
autocomplete="off"
value=${t}
aria-invalid=${o?"true":void 0}
aria-describedby=${o?`${s}-e`:void 0}
onInput=${r=>n(r.target.value)}
/>
${o&&i`<p class="ds-validation-message" id="${s}-e">${o}</p>`}
</div>
`}function wc({face:e}){let t=e.seat.screen.value,o=$(t,"abatement");if(!o)return null;let{direct:n,apart:s,effects:r,costs:l,both:c}=o,u=p=>(p??[]).map(d=>w(t,"measure",d)).filter(d=>d!==void 0);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_effect")}</h2>
<${Ue} face=${e} scene="abatement" />
</div>
<${gc} face=${e} />
<p>${a("console.effect_known",{n:n+s,effects:r,costs:l,both:c})}</p>
<${Nm} face=${e} found=${o} />
<${Lm} face=${e} measures=${u(o.unpriced)} />
<${Im} face=${e} measures=${u(o.others)} />
</div>
`}function Nm({face:e,found:{priced:t,direct:o}}){let n=t.map(s=>({...s,id:s.measure}));return i`
<section class="stack" data-tight aria-labelledby="direct-title">
<h3 class="ds-heading" data-size="2xs" id="direct-title">${a("console.effect_direct")}</h3>
<p>${a("console.effect_of",{n:t.length,direct:o})}</p>
<${kc} face=${e} />
${t.length>0&&i`
<${zm} face=${e} priced=${t} />
<div class="effect-curve"><${cc} priced=${n} /><p class="effect-keys small"><${uc} priced=${n} /></p></div>
<p class="small soft">${a("console.effect_caution")}</p>
`}
</section>
`}var Bm=["price","tonnes","certainty","once","per_year","yearly"];function zm({face:e,priced:t}){return i`
<div class="matrix-frame" role="region" aria-labelledby="direct-title" tabindex="0">
<table class="prices" aria-labelledby="direct-title">
<thead>
<tr>
<th scope="col" class="number">${a("console.effect_number")}</th>
<th scope="col">${a("console.effect_measure")}</th>
${Bm.map(o=>i`<th key=${o} scope="col" class=${o==="certainty"?"":"number"}>${a(`console.effect_${o}`)}</th>`)}
</tr>
</thead>
<tbody>
${t.map((o,n)=>i`<${Rm} key=${o.measure} face=${e} number=${n+1} priced=${o} />`)}
</tbody>
</table>
</div>
`}function Rm({face:e,number:t,priced:{measure:o,kroner_per_tonne:n,tonnes:s,certainty:r}}){let l=w(e.seat.screen.value,"measure",o);return l?i`
<tr>
<td class="number">${t}</td>
<th scope="row"><${V} face=${e} measure=${l} /></th>
<td class="number"><strong>${I(n)}</strong></td>
<td class="number">${I(uo(s))}</td>
<td>${r?a(`fields.effect_certainty_${r}`):i`<span class="soft">${a("console.not_known")}</span>`}</td>
<${Js} kroner=${l.fields.cost_once} />
<${Js} kroner=${l.fields.cost_per_year} />
<${Js} kroner=${l.facts?.yearly_cost} />
</tr>
`:null}var Js=({kroner:e})=>i`
<td class="number">${typeof e=="number"?I(Math.round(e)):i`<span class="soft">${a("console.not_known")}</span>`}</td>
`;function Lm({face:e,measures:t}){return t.length===0?null:i`
<details class="effect-list">
<summary><strong>${a("console.effect_unpriced",{n:t.length})}</strong></summary>
<ul class="plain">${t.map(o=>i`<${xc} key=${o.id} face=${e} measure=${o} />`)}</ul>
</details>
`}function Im({face:e,measures:t}){if(t.length===0)return null;let o=[...xt(e.seat.screen.value,"measure_kind"),null].map(n=>({kind:n,own:t.filter(({facts:s})=>(s?.kind??null)===n)}));return i`
<section class="stack" data-tight aria-labelledby="apart-title">
<h3 class="ds-heading" data-size="2xs" id="apart-title">${a("console.effect_apart")}</h3>
<p class="soft">${a("console.effect_apart_says")}</p>
${o.filter(({own:n})=>n.length>0).map(({kind:n,own:s})=>i`
<details key=${n} class="effect-list">
<summary><strong>${n?a(`fields.measure_kind_${n}`):a("console.effect_kind_unknown")}</strong> <span class="count">${s.length}</span></summary>
<ul class="plain">${s.map(r=>i`<${xc} key=${r.id} face=${e} measure=${r} />`)}</ul>
</details>
`)}
</section>
`}function xc({face:e,measure:t}){let{effect_tonnes:o,cost_once:n,cost_per_year:s,effect_certainty:r}=t.fields,l=[typeof o=="number"&&a("curve.tonnes",{tonnes:I(uo(o))}),r&&a(`curve.${r}`),typeof n=="number"&&a("console.effect_costs_once",{kroner:Math.round(n)}),typeof s=="number"&&a("console.effect_costs_per_year",{kroner:Math.round(s)})].filter(Boolean);return i`
<li class="effect-line">
<${V} face=${e} measure=${t} />
<span class="small soft">${l.length>0?l.join(" · "):a("console.effect_nothing_known")}</span>
</li>
`}var qm=["once","first_year"];function Cc({face:{seat:e},fund:t}){let o=q(),[n,s]=_(null),[r,l]=_(""),c=n?.text??(t.amount===null?"":I(t.amount)),u=n&&!r?dn(n.text,"kroner"):"",p=m=>{let{value:h}=m.target;s({text:h,was:n?n.was:t.amount}),l("")},d=()=>{let{value:m,wrong:h}=Je(c,"kroner","console.fund_wrong"),f=h||(m===0?a("console.fund_wrong"):"");l(f),!f&&(s(null),m!==t.amount&&e.act("set_fund",{amount:m,counted:t.counted,was:[n?n.was:t.amount]}))};return i`
<form class="panel fund-form" onSubmit=${m=>{m.preventDefault(),d()}}>
<div class="ds-field">
<label class="ds-label" for=${o}>${a("console.fund_amount")}</label>
<div class="row">
<input class="ds-input" id=${o} autocomplete="off" value=${c} aria-invalid=${r?"true":void 0} aria-describedby=${r?`${o}-e`:void 0} onInput=${p} />
<${R} seat=${e} name="set_fund" variant="secondary" onAct=${d}>${a("console.fund_save")}<//>
</div>
${u&&i`<p class="small soft" role="status">${u}</p>`}
${r&&i`<p class="ds-validation-message" id="${o}-e">${r}</p>`}
</div>
<fieldset class="fund-ways">
<legend class="ds-label">${a("console.fund_pays")}</legend>
${qm.map(m=>i`
<div class="ds-field check" key=${m}>
<input class="ds-input" type="radio" name="${o}-way" id="${o}-${m}" checked=${t.counted===m} onChange=${()=>e.act("set_fund",{amount:t.amount,counted:m,was:[t.amount]})} />
<label class="ds-label" for="${o}-${m}">${a(`console.fund_pays_${m}`)}</label>
</div>
`)}
</fieldset>
</form>
`}var qt=["most_votes","equal_shares","broadest_support"];function Sc(e,t){let o=new Map(T(e,"measure").map(p=>[p.id,p])),n=p=>p.flatMap(d=>{let m=o.get(d),h=(t.portfolios??[]).filter(f=>f.chosen.includes(d)).map(({method:f})=>f);return m?[{measure:m,cost:t.costs[d]??0,lock:t.locks[d]??null,chosen:h}]:[]}),s=new Set([...t.core??[],...t.discuss??[]]),r=Object.keys(t.locks).filter(p=>t.locks[p]==="out"),l=new Set([...s,...r,...t.without_votes]),c=Object.keys(t.costs).filter(p=>!l.has(p)).sort((p,d)=>Tc(o.get(d))-Tc(o.get(p)));return[{name:"core",rows:n(t.core??[])},{name:"discuss",rows:n(t.discuss??[])},{name:"outside",rows:n(c)},{name:"locked_out",rows:n(r)}].filter(p=>p.rows.length>0)}var Tc=e=>e?.votes??0;function Mc({cost:e},t,o,n){return o.tied.length>0?a("console.fund_tied",{title:n(o.tied[0]??"")}):t!=="equal_shares"?a("console.fund_left_then",{left:pe(o.left)}):o.held===null?a("console.fund_few",{n:o.supporters}):a("console.fund_held",{n:o.supporters,held:pe(o.held),cost:pe(e)})}function Oc({measure:{fields:e},cost:t},o){let[n,s]=[e.cost_once,e.cost_per_year],r={cost:pe(t),once:pe(Number(n)),per_year:pe(Number(s))},l=c=>typeof c=="number";return o==="once"?l(s)?a("console.fund_and_per_year",r):r.cost:l(n)?a(l(s)?"console.fund_sum":"console.fund_per_year_unknown",r):a("console.fund_once_unknown",r)}var pe=e=>a("console.kroner",{amount:Math.round(e)});var Dm=10;function Ac({face:e,fund:t}){return i`
<div class="fund-frame" role="region" aria-labelledby="fund-table-title" tabindex="0">
<table class="fund-table" aria-labelledby="fund-table-title">
<thead>
<tr>
<th scope="col">${a("console.fund_measure")}</th>
${(t.portfolios??[]).map(o=>i`<th key=${o.method} scope="col"><${Fm} portfolio=${o} /></th>`)}
<th scope="col">${a("console.fund_lock")}</th>
</tr>
</thead>
${Sc(e.seat.screen.value,t).map(o=>i`<${jm} key=${o.name} face=${e} fund=${t} group=${o} />`)}
</table>
</div>
`}var Fm=({portfolio:{method:e,chosen:t,used:o,left:n}})=>i`
<strong>${a(`console.fund_${e}`)}</strong>
<span class="fund-sum">${a("console.measures_n",{n:t.length})}</span>
<span class="fund-sum">${a("console.fund_used",{used:pe(o)})}</span>
<span class="fund-sum">${a("console.fund_left",{left:pe(n)})}</span>
`;function jm({face:e,fund:t,group:{name:o,rows:n}}){let[s,r]=_(!1),l=o==="outside"&&!s?n.slice(0,Dm):n,c=n.length-l.length;return i`
<tbody data-group=${o}>
<tr class="fund-group"><th scope="rowgroup" colspan=${qt.length+2}><span>${a(`console.fund_${o}`)}</span> <span class="count">${n.length}</span> <span class="small soft">${a(`console.fund_${o}_says`)}</span></th></tr>
${l.map(u=>i`<${Pm} key=${u.measure.id} face=${e} fund=${t} row=${u} />`)}
${c>0&&i`<tr><td colspan=${qt.length+2}><button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>r(!0)}>${a("console.fund_show_rest",{n:c})}</button></td></tr>`}
</tbody>
`}function Pm({face:e,fund:t,row:o}){let{measure:n,lock:s}=o,r=[Oc(o,t.counted),n.votes!==void 0&&a("console.votes_n",{n:n.votes}),He(e.seat.screen.value,n),Ge(e.seat.screen.value,n)];return i`
<tr data-lock=${s}>
<th scope="row">
<${V} face=${e} measure=${n} />
<span class="small soft">${r.filter(Boolean).join(" · ")}</span>
<${Et} records=${e.seat.screen.value} measure=${n} />
</th>
${qt.map(l=>i`<${Um} key=${l} face=${e} fund=${t} row=${o} method=${l} />`)}
<td><${Hm} face=${e} row=${o} /></td>
</tr>
`}function Um({face:e,fund:t,row:o,method:n}){let s=t.why_not?.[n]?.[o.measure.id],r=c=>w(e.seat.screen.value,"measure",c)?.title??"";if(o.lock==="out")return i`<td class="fund-out">${a("console.fund_by_hand")}</td>`;if(!o.chosen.includes(n))return i`<td class="fund-out small">${s&&Mc(o,n,s,r)}</td>`;let l=n==="equal_shares"&&t.pots?.filled.includes(o.measure.id);return i`<td class="fund-in"><span class="fund-sign" aria-hidden="true">✓</span> ${a(o.lock?"console.fund_locked_in":"console.fund_in")}${l&&i`<span class="small soft">${a("console.fund_filled")}</span>`}</td>`}var Hm=({face:{seat:e},row:{measure:t,lock:o}})=>$(e.records.value,"workshop")?.status==="open"&&i`
<div class="fund-locks" role="group" aria-label=${a("console.fund_lock_of",{title:t.title})}>
${["in","out"].map(n=>i`
<${R}
key=${n}
seat=${e}
name="lock_measure"
variant="secondary"
size="sm"
pressed=${o===n}
onAct=${()=>e.act("lock_measure",{measure:t.id,lock:o===n?null:n})}
>${a(`console.fund_lock_${n}`)}<//>
`)}
</div>
`;var Wm=12;function Ec({face:e}){let t=e.seat.screen.value,o=$(t,"fund");if(!o)return null;let n=$(t,"workshop")?.status==="open";return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_fund")}</h2>
<p class="soft">${a("console.fund_says")}</p>
${n&&i`<${Cc} face=${e} fund=${o} />`}
<${Vm} face=${e} fund=${o} />
${o.portfolios&&o.portfolios.length>0&&i`<${Gm} face=${e} fund=${o} />`}
<${Jm} face=${e} fund=${o} />
<${Qm} face=${e} fund=${o} />
</div>
`}function Vm({face:e,fund:t}){let o=Object.keys(t.costs).length,n=t.without_cost.filter(r=>Sn(e,r)).length,s=[t.amount===null&&a("console.fund_no_amount"),o<t.needed&&Km(n,o,t.needed),!$(e.seat.screen.value,"phase")?.revealed&&a("console.fund_not_revealed"),t.short?a("console.fund_short",{short:pe(t.short)}):!1].filter(r=>r!==!1);return s.length===0?null:i`
<${E} colour=${t.short?"warning":"info"}>
<p><strong>${a("console.fund_waits")}</strong></p>
<ul>${s.map(r=>i`<li key=${r}>${r}</li>`)}</ul>
<//>
`}var Km=(e,t,o)=>e>0?a(t>0?"console.fund_classes":"console.fund_only_classes",{n:e,with_cost:t,needed:o}):a("console.fund_few_costs",{n:t,needed:o});function Sn(e,t){let o=w(e.seat.screen.value,"measure",t)?.fields;return it(o?.cost_once)||it(o?.cost_per_year)?"":ke(void 0,o?.cost_class)}function Gm({face:e,fund:t}){return i`
<section class="stack" data-tight aria-labelledby="fund-table-title">
<h3 class="ds-heading" data-size="2xs" id="fund-table-title">${a("console.fund_side_by_side")}</h3>
${t.pots&&i`<p class="soft">${a(t.pots.last>t.pots.first?"console.fund_pots_raised":"console.fund_pots",{voters:t.pots.n,first:pe(t.pots.first),last:pe(t.pots.last)})}</p>`}
<div class="row"><${Ue} face=${e} scene="fund" /></div>
<${Ac} face=${e} fund=${t} />
</section>
<section class="panel stack" data-tight aria-labelledby="fund-ways-title">
<h3 class="ds-heading" data-size="2xs" id="fund-ways-title">${a("console.fund_ways")}</h3>
<dl class="fund-words">${qt.map(o=>i`<div key=${o}><dt>${a(`console.fund_${o}`)}</dt><dd>${a(`console.fund_${o}_says`)}</dd></div>`)}</dl>
</section>
`}function Jm({face:e,fund:t}){let o=Ym(e.seat.records.value,t);return i`
<section class="panel stack" data-tight aria-labelledby="fund-file-title">
<h3 class="ds-heading" data-size="2xs" id="fund-file-title">${a("console.fund_file")}</h3>
<p class="soft">${a("console.fund_file_says")}</p>
${o?i`<p>${o}</p>`:i`<${io} face=${e} format="pb" />`}
</section>
`}function Ym(e,t){let o=t.ballots_from??0;return $(e,"workshop")?.status!=="open"?a("error.ballots_gone"):$(e,"phase")?.revealed?t.portfolios?($(e,"result")?.voters??0)<o?a("error.too_few_voters",{min:o}):"":a("error.no_fund"):a("console.fund_not_revealed")}function Qm({face:e,fund:t}){let n=t.without_cost.map(l=>w(e.seat.screen.value,"measure",l)).filter(l=>l!==void 0).slice(0,Wm),s=t.without_cost.length-n.length,r=t.without_cost.filter(l=>Sn(e,l)).length;return n.length===0?null:i`
<section class="panel stack" data-tight aria-labelledby="fund-missing-title">
<h3 class="ds-heading" data-size="2xs" id="fund-missing-title">${a("console.fund_without_cost",{n:t.without_cost.length})}</h3>
<p class="soft">${a("console.fund_without_cost_says")} ${r>0&&a("console.fund_class_says",{n:r})}</p>
<ul class="plain fund-missing">
${n.map(l=>i`<li key=${l.id}><${V} face=${e} measure=${l} /> <span class="small soft">${[l.votes!==void 0&&a("console.votes_n",{n:l.votes}),Sn(e,l.id)&&a("console.fund_class",{class:Sn(e,l.id)})].filter(Boolean).join(" · ")}</span></li>`)}
</ul>
${s>0&&i`<p class="small soft">${a("console.fund_without_cost_more",{n:s})}</p>`}
</section>
`}var Xm=2500;function dt({label:e,link:t}){let o=q(),n=F(null),[s,r]=_(!1),l=async()=>{if(n.current?.select(),!await Zm(t))return U(a("copy.marked"));U(a("copy.copied")),r(!0),setTimeout(()=>r(!1),Xm)};return i`
<div class="copy-field">
<label class="ds-label" for=${o}>${e}</label>
<input class="ds-input" id=${o} ref=${n} readonly value=${t} onFocus=${()=>n.current?.select()} />
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" aria-label=${a("copy.copy_this",{what:e})} onClick=${l}>
${s?a("copy.copied"):a("copy.copy")}
</button>
</div>
`}async function Zm(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Mn=({error:e,onRetry:t})=>e&&i`<${E} colour="danger" role="alert">
<p>${K(e)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${t}>${a("save.retry")}</button></p>
<//>`;var eh={well:"✓",watch:"!",ill:"✗"};function Nc({face:e}){let{boot:t}=e,[o,n]=_([]),[s,r]=_(null),[l,c]=_(!1),u=async()=>{c(!0);let p=await X(`/api/${t.code}/doctor`,{token:t.token});c(!1),r(p.ok?null:p.error),n(p.ok?(await p.response.json()).findings:[])};return i`
<section class="panel stack" data-tight aria-labelledby="doctor-title">
<h3 class="ds-heading" data-size="2xs" id="doctor-title">${a("console.doctor_title")}</h3>
<p>${a("console.doctor_what")}</p>
<div role="status">
${s&&i`<${E} colour="danger"><p>${K(s)}</p><//>`}
${o.length>0&&i`<ul class="findings">
${o.map(({code:p,level:d,message:m})=>i`<li key=${p} data-level=${d}><span aria-hidden="true">${eh[d]}</span> <span class="ds-sr-only">${a(`console.doctor_${d}`)}</span>${m}</li>`)}
</ul>`}
</div>
<p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" disabled=${l} onClick=${u}>${a(l?"console.doctor_looking":"console.doctor_look")}</button></p>
</section>
`}function Bc({code:e,network:t,says:o=a("network.scan_first")}){let{name:n,password:s,told_at:r}=t;return i`
<div class="network">
<${Ot} key=${r} src=${`/${e}/wifi.svg?of=${r}`} alt=${a("network.qr",{name:n})} />
<div class="network-said">
<p class="network-says">${o}</p>
<dl>
<div><dt>${a("network.name")}</dt> <dd>${n}</dd></div>
<div><dt>${a("network.password")}</dt> <dd>${s||a("network.open")}</dd></div>
</dl>
</div>
</div>
`}var th=32,oh=63;function zc({face:e}){let{boot:t,seat:o}=e,n=$(o.records.value,"network"),[s,r]=_(!1),[l,c]=_(null),u=o.draft("network-name"),p=o.draft("network-password"),d=F(null),m=F(null),h=y=>l?.field===y?K(l):void 0,f=async(y,x)=>{let b=await X(`/api/${t.code}/network`,{token:t.token,...y});if(c(b.ok?null:b.error),!b.ok)return U(K(b.error)),(b.error.field==="name"?d:m).current?.focus();u.clear(),p.clear(),r(!1),U(x)},g=()=>{f({method:"PUT",body:{name:u.text.peek(),password:p.text.peek()}},a("console.network_told"))},v=()=>{u.write(n?.name??""),p.write(n?.password??""),r(!0)};return i`
<section class="panel stack" data-tight aria-labelledby="network-title">
<h3 class="ds-heading" data-size="2xs" id="network-title">${a("console.network")}</h3>
<p class="soft small">${a("console.network_says")}</p>
${n&&i`<${Bc} code=${t.code} network=${n} />`}
${l&&l.field===void 0&&i`<${E} colour="danger" role="alert"><p>${K(l)}</p><//>`}
${n&&!s?i`
<div class="row">
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${v}>${a("console.network_change")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>f({method:"DELETE"},a("console.network_forgotten"))}>${a("console.network_forget")}</button>
</div>
`:i`
<${ce} draft=${u} label=${a("console.network_name")} max=${th} error=${h("name")} inputRef=${d} onEnter=${g} />
<${ce} draft=${p} label=${a("console.network_password")} description=${a("console.network_password_says")} max=${oh} error=${h("password")} inputRef=${m} onEnter=${g} />
<p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${g}>${a("console.network_save")}</button></p>
`}
</section>
`}var Ys=({seat:e})=>$(e.records.value,"me")?.id==="organiser";function Lc({face:e}){return i`
<section class="panel stack" data-tight aria-labelledby="organisers-title">
<h3 class="ds-heading" data-size="2xs" id="organisers-title">${a("console.organisers")}</h3>
${Ys(e)?i`<p class="soft small">${a("console.organisers_say")}</p><${nh} face=${e} />`:i`<p>${a("console.not_first")}</p>`}
</section>
`}function nh({face:e}){let{boot:t,seat:o,ui:n}=e,[s,r]=_([]),[l,c]=_(null),[u,p]=_(!1),d=o.draft("organiser-name"),m=`/api/${t.code}/organisers`,h=async()=>{let v=await X(m,{token:t.token});c(v.ok?null:v.error),v.ok&&r((await v.response.json()).organisers)},f=n.dialog.value!==null;z(()=>{f||h()},[f]);let g=async()=>{let v=d.text.peek().trim();if(!We(v,80))return p(!v);p(!1);let y=await X(m,{token:t.token,body:{name:v}});if(!y.ok)return c(y.error);d.clear(),U(a("console.organiser_added",{name:v})),await h()};return i`
${l&&i`<${E} colour="danger" role="alert"><p>${K(l)}</p><//>`}
<ul class="plain host-links" data-wide>${s.map(v=>i`<${sh} key=${v.number} face=${e} organiser=${v} />`)}</ul>
<div class="new-organiser">
<${ce} draft=${d} label=${a("console.organiser_name")} max=${80} error=${u?a("error.empty"):void 0} onEnter=${g} />
<button type="button" class="ds-button" data-variant="secondary" onClick=${g}>${a("console.organiser_add")}</button>
</div>
`}function sh({face:e,organiser:t}){let{name:o,link:n}=t,s=r=>()=>{e.ui.dialog.value=r};return i`
<li>
<${dt} label=${o} link=${n} />
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${a("console.qr_for",{name:o})} onClick=${s({what:"organiser_link",organiser:t})}>${a("console.qr")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${a("console.renew_for",{name:o})} onClick=${s({what:"renew",role:"organiser",organiser:t})}>${a("console.renew")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-color="danger" data-size="sm" aria-label=${a("console.revoke_for",{name:o})} onClick=${s({what:"revoke",organiser:t})}>${a("console.revoke")}</button>
</li>
`}function Ic({face:{seat:e}}){let t=e.records.value;return $(t,"workshop")?.status!=="open"?null:i`
<section class="panel stack" data-tight aria-labelledby="planned-title">
<h3 class="ds-heading" data-size="2xs" id="planned-title">${a("console.planned_title")}</h3>
<${wi}
label=${a("console.planned_date")}
description=${a("console.planned_says")}
value=${$(t,"date")?.planned??""}
onChange=${o=>e.act("plan_date",{date:o})}
/>
</section>
`}function qc({face:e}){let{boot:t,ui:o}=e,[n,s]=_(null),[r,l]=_(null),c=async()=>{let p=await X(`/api/${t.code}/links`,{token:t.token});l(p.ok?null:p.error),p.ok&&s(await p.response.json())},u=o.dialog.value!==null;return z(()=>{u||c()},[u]),i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_links")}</h2>
<${Mn} error=${r} onRetry=${c} />
${n&&i`<${rh} code=${t.code} links=${n} /><${Ic} face=${e} /><${zc} face=${e} /><${ih} face=${e} links=${n} /><${Nc} face=${e} /><${Lc} face=${e} /><${ah} face=${e} links=${n} />`}
</div>
`}function rh({code:e,links:t}){return i`
<section class="panel join-links" aria-labelledby="join-title">
<${Ot} src="/${e}/qr.svg" alt=${a("console.qr_of",{link:t.join})} />
<div class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs" id="join-title">${a("console.for_participants")}</h3>
<p>${a("console.join_says")} <strong class="code">${e}</strong></p>
<${dt} label=${a("console.join_link")} link=${t.join} />
<p class="row"><a class="ds-button" data-variant="secondary" data-size="sm" href=${t.cards} target="_blank" rel="noopener">${a("console.print_cards")}</a></p>
</div>
</section>
`}function ah({face:e,links:t}){return i`
<section class="panel stack" data-tight aria-labelledby="hosts-title">
<h3 class="ds-heading" data-size="2xs" id="hosts-title">${a("console.for_hosts")}</h3>
<p class="soft small">${a("console.hosts_say")}</p>
<ul class="plain host-links">
${Object.entries(t.hosts).map(([o,n])=>{let s=Number(o);return i`
<li key=${o}>
<${dt} label=${a("table.number",{table:s})} link=${n} />
<${On} face=${e} opens=${{what:"host_link",table:s}} label=${a("console.qr_for_table",{table:s})}>${a("console.qr")}<//>
<${On} face=${e} opens=${{what:"renew",role:"host",table:s}} label=${a("console.renew_for_table",{table:s})}>${a("console.renew")}<//>
</li>
`})}
</ul>
</section>
`}function ih({face:e,links:t}){return i`
<section class="panel stack" data-tight aria-labelledby="own-title">
<h3 class="ds-heading" data-size="2xs" id="own-title">${a("console.for_organisers")}</h3>
<p class="soft small">${a("console.own_says")}</p>
<ul class="plain host-links">
<li>
<${dt} label=${a("console.screen_link")} link=${t.screen} />
<a class="ds-button" data-variant="tertiary" data-size="sm" href=${t.screen} target="_blank" rel="noopener">${a("console.open")}</a>
<${On} face=${e} opens=${{what:"renew",role:"screen"}} label=${a("console.renew_screen")}>${a("console.renew")}<//>
</li>
<li>
<${dt} label=${a("console.console_link")} link=${t.console} />
${Ys(e)&&i`<${On} face=${e} opens=${{what:"renew",role:"organiser"}} label=${a("console.renew_console")}>${a("console.renew")}<//>`}
</li>
</ul>
</section>
`}function On({face:e,opens:t,label:o,children:n}){return i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${o} onClick=${()=>{e.ui.dialog.value=t}}>${n}</button>`}function Dc({act:e,facts:t}){switch(e){case"phase_extended":return t.seconds<0?"phase_shortened":e;case"phase_skipped":return t.skipped?e:"phase_unskipped";case"screen_frozen":return t.frozen?e:"screen_let_go";case"scene_chosen":return t.scene?e:"scene_left";case"date_planned":return t.date?e:"date_unplanned";case"fund_set":return t.amount===null?"fund_emptied":e;case"measure_locked":return t.lock?`locked_${t.lock}`:"lock_let_go";case"spotlight_turned":return t.title?e:"spotlight_off";case"table_signalled":return`signalled_${t.signal}`;default:return e}}var Fc=(e,t)=>e.filter(o=>!t||(t==="organisers"?o.role==="organiser":String(o.table)===t));function jc(e,t){return[...new Map([...e,...t].map(n=>[n.seq,n])).values()].sort((n,s)=>s.seq-n.seq)}var lh=1e3;function Pc({face:e}){let{seat:t}=e,{acts:o,more:n,error:s,load:r}=ch(e),[l,c]=_(""),u=$(t.screen.value,"workshop")?.tables??[],p=Fc(o??[],l),d=()=>r(o?.at(-1)?.seq);return i`
<div class="stack">
<div class="row log-top" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_log")}</h2>
<${ae}
label=${a("console.log_whose")}
value=${l}
empty=${a("console.log_all")}
options=${[{value:"organisers",label:a("console.log_organisers")},...u.map(m=>({value:String(m),label:a("table.number",{table:m})}))]}
onChange=${c}
/>
</div>
<p class="soft small">${a("console.log_says")}</p>
${s&&i`<${E} colour="danger" role="alert">
<p>${K(s)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${()=>r()}>${a("save.retry")}</button></p>
<//>`}
${o&&p.length===0&&i`<p class="empty">${a("console.log_empty")}</p>`}
<ol class="plain log">${p.map(m=>i`<${uh} key=${m.seq} face=${e} act=${m} />`)}</ol>
${n&&i`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${d}>${a("console.log_older")}</button></p>`}
</div>
`}function ch({boot:e,seat:t}){let[o,n]=_(null),[s,r]=_(!1),[l,c]=_(null),u=F(void 0),p=async m=>{let h=`/api/${e.code}/log${m===void 0?"":`?before=${m}`}`,f=await X(h,{token:e.token});if(c(f.ok?null:f.error),!f.ok)return;let g=await f.response.json();n(v=>jc(v??[],g.acts)),r(v=>m===void 0&&o?.length?v:g.more)},d=t.connection.seq.value;return z(()=>{o===null?p():u.current??=setTimeout(()=>{u.current=void 0,p()},lh)},[d]),z(()=>()=>clearTimeout(u.current),[]),{acts:o,more:s,error:l,load:p}}function uh({face:e,act:t}){let[o,n]=_(""),{undo:s,facts:r}=t,l=ph(e,t),c=()=>{s&&n(e.seat.act(s.name,s.data,{told:a("console.undone")}))},u=o&&Po(e.seat,[o]);return i`
<li class="log-line">
<time class="small soft">${Q(t.at)}</time>
<div class="row-words">
<p><strong>${dh(t)}</strong> ${l}</p>
${r.reason&&i`<p class="small soft">${a("console.log_reason",{reason:r.reason})}</p>`}
</div>
${s&&(!u||u==="failed")&&i`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${a("console.undo_this",{what:l})} onClick=${c}>${a("console.undo")}</button>`}
${u==="saved"&&i`<span class="small soft">${a("console.undone")}</span>`}
${(u==="saving"||u==="waiting")&&i`<${oo} state=${u} />`}
</li>
`}var dh=({role:e,table:t,name:o})=>e==="host"?a("table.number",{table:t??0}):o||a("console.organiser");function ph({seat:e},t){let{facts:o}=t,n=Ne(e.screen.value,o.field),s=Dc(t);return To(`console.did_${s}`)?a(`console.did_${s}`,{...o,n:Math.round(Math.abs(Number(o.seconds??0))/60),title:o.title?k(o.title):a("console.a_measure"),phase:o.phase?k(o.phase):"",field:o.field?ee(n??{name:o.field}).toLowerCase():"",value:ke(n,o.value),scene:o.scene?a(`console.scene_${o.scene}`):"",to:o.to?$n({to:o.to,table:o.table}).toLowerCase():"",format:o.format?a(`console.document_${o.format}`).toLowerCase():""}):a("console.did_other")}function Hc({face:e}){let{seat:t,ui:o}=e,n=o.filter.value,s=o.filters_open.value,r=u=>{o.filter.value={...o.filter.peek(),...u}},l=$(t.screen.value,"phase")?.revealed,c=()=>{o.filters_open.value=!s};return i`
<div class="filters" role="search" aria-label=${a("console.tab_measures")}>
<div class="search-row">
<${$h} value=${n.search} onInput=${u=>r({search:u})} />
<${ae}
label=${a("console.order")}
value=${n.order}
options=${Sl.filter(u=>u!=="votes"||l).map(u=>({value:u,label:a(`console.order_${u}`)}))}
onChange=${u=>r({order:u})}
/>
<button type="button" class="ds-button" data-variant="secondary" aria-expanded=${s?"true":"false"} aria-controls="measure-filters" onClick=${c}>
${a("console.filters")}${Uc(n)>0&&i` <span class="count">${Uc(n)}</span>`}
</button>
</div>
<div class="filter-row" id="measure-filters" hidden=${!s}>${s&&i`<${fh} face=${e} filter=${n} set=${r} />`}</div>
</div>
`}var Uc=({fields:e,lacks:t,place:o,table:n,standing:s})=>[...Object.values(e),t,o,n,s!=="live"].filter(Boolean).length;function fh({face:e,filter:t,set:o}){let n=e.seat.screen.value,s=$(n,"workshop"),r=W(n),l=ge(n);return i`
${l.filter(c=>c.filter).map(c=>i`
<${ae}
key=${c.name}
label=${ee(c)}
value=${t.fields[c.name]??""}
empty=${a("console.all_values",{field:ee(c)})}
options=${mh(n,c).map(u=>({value:u,label:at(c,u)}))}
onChange=${u=>o({fields:{...t.fields,[c.name]:u}})}
/>
`)}
<${_h} areas=${s?.areas??[]} value=${t.place} onChange=${c=>o({place:c})} />
<${ae}
label=${a("console.lacks")}
value=${t.lacks}
empty=${a("console.lacks_no_matter")}
options=${hh(n).map(({value:c,what:u})=>({value:c,label:a("console.lacks_n",{what:a("lacks.missing",{lacks:u.toLowerCase()}),n:r.filter(p=>qs(p,c)).length})}))}
onChange=${c=>o({lacks:c})}
/>
<${ae}
label=${a("console.table")}
value=${t.table}
empty=${a("console.all_tables")}
options=${(s?.tables??[]).map(c=>({value:String(c),label:a("table.number",{table:c})}))}
onChange=${c=>o({table:c})}
/>
<${ae}
label=${a("console.standing")}
value=${t.standing}
options=${Tl.map(c=>({value:c,label:a(`console.standing_${c}`)}))}
onChange=${c=>o({standing:c})}
/>
`}function mh(e,t){let o=Go(e,t).flatMap(n=>n.choices);return[...new Set([...o,...W(e).flatMap(({fields:n})=>Be(n[t.name]))])]}var hh=e=>[...At(e).map(t=>({value:`lack:${t}`,what:Re(e,t)})),...ge(e).filter(({lack:t})=>!t).map(t=>({value:`field:${t.name}`,what:ee(t)}))];function $h({value:e,onInput:t}){let o="measure-search";return i`
<div class="ds-field search-field">
<label class="ds-label" for=${o}><${O} name="search" />${a("console.search")}</label>
<input
class="ds-input"
type="search"
id=${o}
value=${e}
autocomplete="off"
onInput=${n=>t(n.target.value)}
/>
</div>
`}function _h({areas:e,value:t,onChange:o}){let n=q();return i`
<div class="ds-field">
<label class="ds-label" for=${n}>${a("console.place")}</label>
<select
class="ds-input"
id=${n}
value=${t}
onChange=${s=>o(s.target.value)}
>
<option value="">${a("console.all_places")}</option>
${e.map(s=>i`
<optgroup key=${s.name} label=${s.name}>
<option value="area:${s.name}">${a("console.whole_area",{area:s.name})}</option>
${s.units.map(r=>i`<option key=${r} value="unit:${r}">${r}</option>`)}
</optgroup>
`)}
</select>
</div>
`}function Wc(e,t){let o=t.slice(t.indexOf(":")+1);return t.startsWith("unit:")?new Set([o]):new Set([o,...e.find(n=>n.name===o)?.units??[]])}function Vc(e,t){let o=new Map(W(e).map(n=>[n.id,n]));return t.flatMap(({measure:n,other:s})=>{let[r,l]=[o.get(n),o.get(s)];return r&&l?[[r,l]]:[]})}var An=(e,t)=>[e,t].sort().join(" ");function Kc(e,t){let o=S(null),n=S(new Map),s=S(null);return{alike:Y(()=>{let r=e.outbox.failed.value.map(({id:c})=>c),l=c=>c!==void 0&&!r.includes(c);return o.value?.filter(({measure:c,other:u})=>!l(n.value.get(An(c,u))))??null}),error:s,async load(){let r=await X(`/api/${t.code}/lookalikes`,{token:t.token});s.value=r.ok?null:r.error,r.ok&&(o.value=(await r.response.json()).pairs)},keep([{id:r},{id:l}],c){let u=e.act("keep_both",{measure:r,other:l},{told:c});n.value=new Map([...n.value,[An(r,l),u]])}}}var gh=1e3,vh=20;function Gc({face:e}){let[{alike:t,error:o,load:n,keep:s}]=_(()=>Kc(e.seat,e.boot)),r=e.seat.screen.value;bh(r,t.value===null,n);let l=Vc(r,t.value??[]),[c,u]=Bt(l,vh);return i`
<p class="soft">${a("console.alike_says")}</p>
<${Mn} error=${o.value} onRetry=${n} />
${t.value&&i`<p role="status">${a("console.alike_n",{n:l.length})}</p>`}
<ul class="plain pairs">
${c.map(p=>i`<${yh} key=${An(p[0].id,p[1].id)} face=${e} two=${p} onKeep=${s} />`)}
</ul>
${u}
`}function bh(e,t,o){let n=W(e).filter(s=>!s.private).map(({id:s})=>s).join();z(()=>{if(t)return void o();let s=setTimeout(o,gh);return()=>clearTimeout(s)},[n])}function yh({face:e,two:t,onKeep:o}){let[n,s]=_(()=>tn(t)?.id),r=t.find(d=>d.id===n)??t[0],l=t.filter(d=>d!==r),c=()=>ze(e,en(r,l,""),a("console.merged",{n:2,title:r.title})),u=()=>o(t,a("console.both_kept")),p={title:t[0].title,other:t[1].title};return i`
<li class="pair">
<${Nt}
legend=${a("console.merge_target")}
unseen
across
options=${t.map(d=>({value:d.id,words:i`<${kh} face=${e} measure=${d} chosen=${d===r} />`}))}
chosen=${r.id}
onChoose=${s}
/>
<div class="row">
<button type="button" class="ds-button" data-size="sm" aria-label=${a("console.merge_these",p)} onClick=${c}>${a("console.merge_go")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-label=${a("console.keep_both_of",p)} onClick=${u}>${a("console.keep_both")}</button>
</div>
</li>
`}function kh({face:e,measure:t,chosen:o}){let n=e.digests.value.get(t.id);return i`
<span class="choice-words">
<strong>${t.title}</strong>
<span class="small soft">${a("table.number",{table:t.table})}${n&&n.comments>0?` · ${a("measure.comments",{n:n.comments})}`:""}</span>
${t.description&&i`<span class="small choice-text">${t.description}</span>`}
<span class="small stays">${o?a("console.stays_on_top"):""}</span>
</span>
`}var wh=150,xh=["list","lookalikes"];function Jc({face:e}){let{measures:t}=e.ui,o=n=>()=>{t.value=n};return i`
<div class="stack">
<h2 class="ds-sr-only">${a("console.tab_measures")}</h2>
<div class="row" role="group" aria-label=${a("console.ways")}>
${xh.map(n=>i`<${zt} key=${n} chosen=${n===t.value} onPress=${o(n)}>${a(`console.way_${n}`)}<//>`)}
</div>
${t.value==="list"?i`<${Ch} face=${e} />`:i`<${Gc} face=${e} />`}
</div>
`}function Ch({face:e}){let{seat:t,ui:o,digests:n}=e,s=t.screen.value,r=$(s,"workshop")?.areas??[],l=Al(n.value,o.filter.value,h=>Wc(r,h)),[c,u]=Bt(l,wh),p=l.map(h=>h.measure).filter(on),d=p.length>0&&p.every(({id:h})=>o.ticked.value.includes(h)),m=()=>{o.ticked.value=d?[]:p.map(({id:h})=>h)};return i`
<div class="stack">
<${Hc} face=${e} />
<div class="row" data-spread>
<p role="status">${a("console.found_n",{n:l.length,of:W(s).length})}</p>
<span class="row">
${p.length>1&&o.filter.value!==ct&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${m}>${d?a("console.untick"):a("console.tick_all",{n:p.length})}</button>`}
${o.filter.value!==ct&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>{o.filter.value=ct}}>${a("console.clear_filter")}</button>`}
</span>
</div>
${l.length===0&&i`<${Sh} face=${e} />`}
<ul class="plain measure-list">
${c.map(h=>i`<${Th} key=${h.measure.id} face=${e} digest=${h} />`)}
</ul>
${u}
<${Di} face=${e} />
</div>
`}function Th({face:e,digest:t}){let{ticked:o}=e.ui,{id:n,title:s}=t.measure,r=o.value.includes(n),l=()=>{o.value=r?o.value.filter(c=>c!==n):[...o.value,n]};return i`
<${Tt} face=${e} digest=${t}>
${on(t.measure)?i`<label class="tick">
<input class="ds-input" type="checkbox" checked=${r} onChange=${l} />
<span class="ds-sr-only">${a("console.tick",{title:s})}</span>
</label>`:i`<span class="tick"></span>`}
<//>
`}function Sh({face:e}){let t=e.seat.screen.value;if(e.ui.filter.value!==ct)return i`<p class="empty">${a("console.nothing_fits")}</p>`;let o=T(t,"table").reduce((n,s)=>n+(s.measures??0),0);return i`<p class="empty">${js($(t,"phase")?.ideas==="open_private",o)}</p>`}function Yc({records:e}){return T(e,"earlier").sort((o,n)=>n.began_at-o.began_at).map(o=>i`
<details key=${o.id} class="ds-details">
<summary>${a("earlier.title",{phase:k(o.title),at:Q(o.began_at)})}</summary>
<div class="stack" data-tight>
<p class="soft">${a("earlier.says",{n:o.voters})}</p>
<ul class="plain stack" data-tight>${o.measures.map(n=>i`<${Mh} key=${n.measure} records=${e} got=${n} />`)}</ul>
</div>
</details>
`)}function Mh({records:e,got:t}){let o=w(e,"measure",t.measure);if(!o)return null;let n=[a("earlier.votes",{n:t.votes??0}),He(e,t),Ge(e,t)];return i`
<li>
<p lang=${le(o.title,o.description)}>${o.title}</p>
<p class="small soft">${n.filter(Boolean).join(" · ")}</p>
</li>
`}function Oh(e){let t=new Map;for(let o of e){let n=o.votes??0;t.set(n,[...t.get(n)??[],o])}return[...t].sort(([o],[n])=>n-o).map(([o,n])=>({votes:o,measures:n.sort((s,r)=>(r.areas??0)-(s.areas??0))}))}function Qc(e){let t=new Map;for(let o of Oh(e).flatMap(n=>n.measures))o.votes&&o.band&&t.set(o.band,[...t.get(o.band)??[],o]);return[...t].sort(([o],[n])=>o-n).map(([,o])=>o)}function Xc(e){let t=new Map;for(let{fields:o,votes:n=0}of e){let s=String(o.theme??""),r=t.get(s)??{theme:s,votes:0,measures:0};t.set(s,{theme:s,votes:r.votes+n,measures:r.measures+1})}return[...t.values()].sort((o,n)=>+!o.theme-+!n.theme||n.votes-o.votes||o.theme.localeCompare(n.theme,"nb"))}var Zc=e=>Qc(e).map((t,o)=>({band:o+1,measures:t,is_tie:t.length>1&&t.every(n=>n.votes===t[0]?.votes)}));function eu({face:e}){let t=$(e.seat.records.value,"phase");return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_results")}</h2>
<${Ah} face=${e} />
${t?.revealed&&i`<${Nh} face=${e} />`}
</div>
`}function Ah({face:e}){let{seat:t,ui:o}=e,n=t.records.value,s=$(n,"phase"),r=$(n,"voting"),l=s?.votes==="open_hidden";return i`
<section class="panel stack" data-tight aria-labelledby="voting-title">
<h3 class="ds-heading" data-size="2xs" id="voting-title">${l?a("console.voting_open"):a("console.voting_closed")}</h3>
<${Rt} voting=${r} />
${!s?.revealed&&i`<p class="soft small">${a("console.votes_secret")}</p>`}
${!s?.revealed&&$(n,"workshop")?.status==="open"&&i`
<div class="row">
${l?i`<${Eh} face=${e} />`:i`<${R} seat=${t} name="reveal_votes" blocked=${!rt(n)} onAct=${()=>{o.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>`}
${!l&&!r?.voted&&i`<span class="soft small">${a("console.nobody_voted")}</span>`}
</div>
`}
</section>
`}function Eh({face:e}){let{seat:t,ui:o}=e,{next:n}=$e(t.records.value);return n?i`
<${R} seat=${t} name="start_phase" onAct=${()=>{o.dialog.value={what:"next"}}}>${a("console.close_voting")}<//>
<span class="soft small">${a("console.close_voting_says",{phase:k(n.title)})}</span>
`:i`<span class="soft small">${a("console.reveal_later")}</span>`}function Nh({face:e}){let t=e.seat.screen.value,o=$(t,"result"),n=W(t).filter(s=>(s.votes??0)>0);return i`
${o&&i`<p>${a("console.result_sum",{n:o.voters,votes:a("console.votes_n",{n:o.votes}),measures:a("console.measures_n",{n:o.measures})})}</p>`}
${$(t,"workshop")?.status==="open"&&i`<${Bh} face=${e} />`}
${n.length===0&&i`<p class="empty">${a("console.no_votes")}</p>`}
${n.length>0&&i`<${zh} measures=${n} /><${Rh} face=${e} measures=${n} result=${o} />`}
<${Yc} records=${t} />
`}var Bh=({face:e})=>i`
<section class="panel stack" data-tight aria-labelledby="steps-title">
<h3 class="ds-heading" data-size="2xs" id="steps-title">${a("console.steps")}</h3>
<p class="soft small">${a("console.steps_say")}</p>
<${ri} seat=${e.seat} />
</section>
`;function zh({measures:e}){let t=Xc(e),o=Math.max(1,...t.map(({votes:n})=>n));return i`
<section class="stack" data-tight aria-labelledby="themes-title">
<h3 class="ds-heading" data-size="2xs" id="themes-title">${a("console.step_themes")}</h3>
<ul class="plain bars theme-bars">
${t.map(({theme:n,votes:s,measures:r})=>i`
<li key=${n} class="bar">
<span>${n||a("console.no_theme")}</span>
<span class="gone" aria-hidden="true"><span style=${{"--share":s/o}}></span></span>
<span><strong>${a("console.votes_n",{n:s})}</strong> <span class="soft small">${a("console.measures_n",{n:r})}</span></span>
</li>
`)}
</ul>
</section>
`}function Rh({face:e,measures:t,result:o}){let n=Zc(t),s=Math.max(1,...t.map(({votes:r=0})=>r));return i`
<section class="stack" data-tight aria-labelledby="bands-title">
<h3 class="ds-heading" data-size="2xs" id="bands-title">${a("console.step_bands")}</h3>
<p class="soft small">${a("console.bands_say")} ${Lh(o)}</p>
<ol class="plain bands">
${n.map(({band:r,measures:l,is_tie:c})=>i`
<li key=${r} class="band">
<p class="band-votes">
<strong>${a("console.band",{band:r})}</strong>
${l.length>1&&i`<span class="small soft">${c?a("console.tie",{n:l.length}):a("console.close_call",{n:l.length})}</span>`}
</p>
<ul class="plain">
${l.map(u=>i`<${qh} key=${u.id} face=${e} measure=${u} share=${(u.votes??0)/s} />`)}
</ul>
<${Ih} lead=${o?.leads[r-1]} />
</li>
`)}
</ol>
</section>
`}function Lh(e){let{two_in_three:t,nearly_always:o}=e?.lead_for??{};return o?a("console.lead_for",{some:a("console.votes_n",{n:t}),many:I(o)}):""}var Ih=({lead:e})=>e?i`<p class="small soft">${a("console.lead",{n:e.votes})} ${a(`console.kept_${e.kept}`)}</p>`:null;function qh({face:e,measure:t,share:o}){let{seat:n,ui:s}=e,r=Ee(n,t.id),l=Ge(n.screen.value,t);return i`
<li class="result-line">
<div class="row-words">
<button type="button" class="row-open" onClick=${()=>{s.dialog.value={what:"measure",id:t.id}}}>${t.title}</button>
<div class="gone" aria-hidden="true"><span style=${{"--share":o}}></span></div>
<p class="row-facts small">
<strong>${a("console.votes_n",{n:t.votes??0})}</strong>
${l&&i`<span>${l}</span>`}
${t.dealt!==void 0&&i`<span>${a("console.dealt",{n:t.dealt})}</span>`}
${gi(n.screen.value,t).map(u=>i`<span key=${u}>${u}</span>`)}
${t.stars?i`<span class="fact strong">★ ${a("console.stars_n",{n:t.stars})}</span>`:null}
<span>${a("table.number",{table:t.table})}</span>
${t.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:t.claimed_by})}</span>`}
</p>
</div>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
aria-label=${r?a("console.take_off_this",{title:t.title}):a("console.show_this",{title:t.title})}
onClick=${()=>r?wt(n):kt(n,t.id)}
>${r?a("console.take_off"):a("console.show")}</button>
</li>
`}function tu({face:e}){let{seat:t}=e,o=t.records.value,n=$(o,"phase")?.id,s=$e(o).next?.id;return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_run_sheet")}</h2>
<${Gl} seat=${t} />
</div>
<ol class="plain run-sheet">
${ao(o).map(r=>i`<${Fh} key=${r.id} face=${e} line=${r} state=${Dh(r,n,s)} />`)}
</ol>
</div>
`}function Dh(e,t,o){return e.id===t?"running":e.skipped?"skipped":e.id===o?"next":e.started_at===null?"to_come":"done"}function Fh({face:e,line:t,state:o}){let n=t.started_at===null?null:jh(t,o),s=Ti(t);return i`
<li class="sheet-line" data-state=${o} aria-current=${o==="running"?"step":void 0}>
<p class="sheet-planned">
<span class="ds-sr-only">${a("console.planned")}</span>
<strong>${t.planned}</strong>
<span class="small soft">${a("console.minutes",{n:t.minutes})}</span>
</p>
<div class="row-words">
<h3 class="sheet-name">${k(t.title)}</h3>
<p class="row-facts small">
<span class="sheet-state">${a(`console.state_${o}`)}</span>
${n&&i`<span>${n}</span>`}
${s!==null&&s!==0&&i`<span class=${s>=5?"warm":""}>${wn(s)}</span>`}
</p>
</div>
${$(e.seat.records.value,"workshop")?.status==="open"&&i`<${Ph} face=${e} line=${t} state=${o} />`}
</li>
`}function jh(e,t){let o=Q(e.started_at??0);return t==="running"||e.ended_at===null?a("console.since",{time:o}):a("console.from_to",{from:o,to:Q(e.ended_at)})}function Ph({face:e,line:t,state:o}){let{seat:n,ui:s}=e,r=k(t.title);if(o==="running")return null;let l=()=>n.act("skip_phase",{phase:t.id,skipped:o!=="skipped"});return i`
<div class="row sheet-buttons">
${t.started_at===null&&i`<${R}
seat=${n}
name="skip_phase"
variant="tertiary"
size="sm"
label=${o==="skipped"?a("console.unskip_this",{phase:r}):a("console.skip_this",{phase:r})}
onAct=${l}
>${o==="skipped"?a("console.unskip"):a("console.skip")}<//>`}
<${R}
seat=${n}
variant=${o==="next"?"primary":"secondary"}
size="sm"
label=${t.started_at===null?a("console.start_this",{phase:r}):a("console.start_this_again",{phase:r})}
onAct=${()=>{s.dialog.value={what:"start",phase:t.id}}}
>${t.started_at===null?a("console.start"):a("console.start_again")}<//>
</div>
`}var Uh={tables:ec,measures:Jc,readiness:kl,effect:wc,collaboration:lc,results:eu,fund:Ec,run_sheet:tu,people:pl,answers:oc,log:Pc,links:qc,finish:Mi};function ou({face:e}){let t=F(null),o=e.ui.tab.value,n=Uh[o],s=r=>{let l=Hh[r.key];if(!l)return;r.preventDefault(),Le(e.ui,l(o)),t.current?.querySelector(`#tab-${e.ui.tab.value}`)?.focus()};return i`
<div class="ds-tabs">
<div role="tablist" aria-label=${a("console.tabs")} ref=${t} onKeyDown=${s}>
${de.map(r=>i`
<button
key=${r}
type="button"
role="tab"
id="tab-${r}"
aria-selected=${r===o?"true":"false"}
aria-controls=${r===o?`panel-${r}`:void 0}
tabindex=${r===o?0:-1}
onClick=${()=>Le(e.ui,r)}
>${a(`console.tab_${r}`)}<${Wh} face=${e} name=${r} /></button>
`)}
</div>
<div role="tabpanel" id="panel-${o}" key=${o} aria-labelledby="tab-${o}" tabindex="-1">
<${n} face=${e} />
</div>
</div>
`}var Hh={ArrowRight:e=>de[(de.indexOf(e)+1)%de.length]??e,ArrowLeft:e=>de.at(de.indexOf(e)-1)??e,Home:()=>"tables",End:()=>"finish"};function Wh({face:e,name:t}){let o=e.seat.screen.value;if(t==="measures")return i` <span class="count">${W(o).length}</span>`;if(t==="people")return i` <span class="count">${T(o,"person").length}</span>`;let n=t==="tables"?T(o,"table").filter(s=>s.signal==="help").length:0;return n===0?null:i` <span class="help-count"><span aria-hidden="true">${n}</span><span class="ds-sr-only">${a("console.help_count",{n})}</span></span>`}function nu(){let[e,t]=_(!1),o=n=>Ir(n).then(()=>t(!1),()=>t(!0));return i`
<div class="language-switch" role="group" aria-label=${a("language.label")}>
<${Vh} onChoose=${o} />
<p class="language-failed" role="status">${e&&a("language.failed")}</p>
</div>
`}var Vh=({onChoose:e})=>Object.entries(Lr.value).map(([t,o])=>i`
<button
key=${t}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${t}
aria-pressed=${Me.value===t?"true":"false"}
onClick=${()=>e(t)}
>${o}</button>
`);function su({face:e}){let{boot:t,seat:o,ui:n}=e,s=o.records.value,r=$(s,"workshop"),l=T(s,"person").filter(u=>u.present),c=l.filter(u=>u.connected).length;return i`
<header class="top">
<div class="top-words">
<p class="eyebrow">${a("console.title")}</p>
<h1 class="ds-heading" data-size="xs">${k(r?.title??t.title)}</h1>
</div>
<dl class="top-facts">
<div><dt>${a("console.code")}</dt><dd class="code">${t.code}</dd></div>
<div><dt>${a("console.present")}</dt><dd>${l.length}</dd></div>
<div><dt>${a("console.connected")}</dt><dd>${c}</dd></div>
</dl>
<div class="row">
${r?.status==="open"&&i`<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${()=>{n.dialog.value={what:"message"}}}><${O} name="comment" />${a("console.message_title")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-icon aria-label=${a("console.shortcuts")} title=${a("console.shortcuts")} onClick=${()=>{n.dialog.value={what:"help"}}}><span class="help-sign" aria-hidden="true">?</span></button>
<${nu} />
</div>
</header>
`}function Kh(e){let t=Ba({code:e.code,token:e.token,holder:"organiser",effects:Kr});return{boot:e,seat:t,ui:Bl(),digests:Y(()=>Ml(t.screen.value))}}function ru({boot:e}){let[t]=_(()=>Kh(e)),{seat:o}=t;return z(()=>Ul(document.body),[]),Pl(o),La(o,n=>Fs(n)?"":no(n)),i`
<${Ia} seat=${o} />
<${su} face=${t} />
<main id="main" tabindex="-1" class="console">
<${Gh} face=${t} />
</main>
<${jl} face=${t} />
<${Za} seat=${o} />
<${Yl} face=${t} />
<${jo} />
`}function Gh({face:e}){let{seat:t,ui:o}=e,n=Ze(()=>mn(t),[t]),s=$(t.records.value,"workshop");return t.connection.status.value==="revoked"?i`<${E} colour="danger" role="alert"><p>${a("console.revoked")}</p><//>`:s?i`
<div class="rail">
${s.status==="closed"?i`<${Hl} face=${e} workshop=${s} />`:i`<${Jl} seat=${t} /><${$l} seat=${t} ui=${o} />`}
<${ii} face=${e} />
</div>
<div class="work">
<div class="alarms"><${Qa} face=${e} /><${tc} face=${e} /><${li} face=${e} /></div>
<${Ja} face=${e} />
<${Ya} face=${e} />
<${Uo} seat=${n} label=${no} />
<${ul} face=${e} />
<${ou} face=${e} />
<${Ii} face=${e} />
</div>
`:i`<p class="page-loading">${a("page.loading")}</p>`}var Jh=({boot:e})=>i`<${ru} boot=${e} />`;jr(Jh);
/*! preact 11.2.0, htm 3.1.1, @preact/signals 2.11.4, @preact/signals-core 1.14.5; licences: README.md */
/*! socket.io-client 4.8.4, socket.io-parser 4.2.7, engine.io-client 6.6.8, engine.io-parser 5.2.3, @socket.io/component-emitter 3.1.2; licences: README.md */
//# sourceMappingURL=console.js.map
