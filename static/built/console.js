var j,mr,hr,qe,zn,_o,$r,ho,_r,Fn,Ln,vu,Vt=Symbol.for("pv"),go={},vo=[],bu=/^m(i|n|o|s|text|space)$/,jn=Array.isArray,Pn=vo.slice,Xe=Object.assign;function Qe(e){e&&e.parentNode&&e.remove()}function gr(e,t,o){var n,s,r,l={},c=arguments.length;for(r in t)r=="key"?n=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:l[r]=t[r];return c>2&&(l.children=c>3?Pn.call(arguments,2):o),Ft(e,l,n,s,null)}function Ft(e,t,o,n,s){var r={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Vt,__v:s||++mr,__i:-1,__u:0};return!s&&j.vnode&&j.vnode(r),r}function ht(e){return e.children}function jt(e,t){this.props=e,this.context=t,this.__g=0}function Fe(e,t){if(t==null)return e.__&&Fe(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Fe(e)}function yu(e){var t,o=e.__v,n=o.__e,s=[],r=[],l=e.__P;l&&((t=Xe({constructor:Vt},o)).__v=o.__v+1,j.vnode&&j.vnode(t),Un(l,t,o,e.__n,l.namespaceURI,32&o.__u?[n]:null,s,n||Fe(o),32&o.__u,r),t.__v=o.__v,t.__.__k[t.__i]=t,xr(s,t,r),o.__=o.__e=null,t.__e!=n&&vr(t))}function vr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),vr(e)}function or(e){(8&e.__g||(e.__g|=8,qe.push(e),_o++))&&zn==j.debounceRendering||((zn=j.debounceRendering)||queueMicrotask)(br)}function br(){try{for(var e,t=1;qe.length;)qe.length>t&&qe.sort($r),e=qe.shift(),t=qe.length,8&e.__g&&yu(e)}finally{(_o=qe.length)&&(zn||queueMicrotask)(br)}}function yr(e,t,o,n,s,r,l,c,u,p,d){var m,$,f,g,y,b,x=n.__k||vo,v=t.length;for(u=ku(o,t,x,u,v),m=0;m<v;m++)(f=o.__k[m])!=null&&($=~f.__i&&x[f.__i]||go,f.__i=m,b=Un(e,f,$,s,r,l,c,u,p,d),g=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&Hn($.ref,null,f,$),f.ref&&d.push(f.ref,f.__c||g,f)),y=y||g,4&f.__u?(u=kr(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&b!==void 0?u=b:g&&(u=g.nextSibling),f.__u&=-21);return o.__e=y,u}function ku(e,t,o,n,s){var r,l,c,u,p,d,m,$,f,g=o.length,y=g,b=0,x=0,v=e.__k=Array(s);for(r=0;r<s;r++)(l=t[r])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=v[r]=Ft(null,l):jn(l)?l=v[r]=Ft(ht,{children:l}):l.constructor===Vt&&l.__b?l=v[r]=Ft(l.type,l.props,l.key,l.ref,l.__v):v[r]=l,u=r+b,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=wu(l,o,u,y))&&(y--,(c=o[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?b--:p==u+1?b++:p!=u&&(p>u?b--:b++,x=1)):(~p||(s>g?b--:s<g&&b++),typeof l.type!="function"&&(l.__u|=4))):v[r]=null;if(x){for(d=[],m=[],r=0;r<s;r++)if((l=v[r])&&16&l.__u){for(b=0,$=d.length;b<$;)d[f=b+$>>1]<l.__i?b=f+1:$=f;d[b]=l.__i,m[r]=b+1}for(b=d.length;r--;)m[r]&&(m[r]==b?b--:v[r].__u|=4)}if(y)for(r=0;r<g;r++)!(c=o[r])||2&c.__u||(c.__e==n&&(n=Fe(c)),Wn(c,c));return n}function kr(e,t,o,n){var s,r,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=kr(s[r],t,o,!1));return t}for(t&&!t.parentNode&&(t=Fe(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!n&&o.moveBefore&&l.parentNode?o.moveBefore(l,t):o.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function wu(e,t,o,n){var s,r=e.key,l=e.type,c=t[o],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&l==c.type)return o;if(n>(u?1:0)){for(s=o-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&l==c.type)return s;for(s=o+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&l==c.type)return s}return-1}function nr(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function fo(e,t,o,n,s){var r,l;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||nr(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||nr(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(l=Ln[t]||(Ln[t]=xu(t)),(e.__a||(e.__a={}))[t]=Fn,r=t!=(t=t.replace(_r,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,l,r):e.removeEventListener(t,l,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function xu(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[ho]==null)t[ho]=Fn++;else if(t[ho]<this.__a[e])return;return o(j.event?j.event(t):t)}}}function Un(e,t,o,n,s,r,l,c,u,p){var d,m,$,f,g,y,b,x,v,N,O,S,be,Ae,L,H,D,se,le=t.type;if(t.constructor!==Vt)return null;128&o.__u&&(u=32&o.__u,d=o.__c.__z)&&(t.__u|=u,m=r=[],d.nodeType==8?c=$o(d,r):r.push(d),c=r[0]||c),(d=j.__b)&&d(t);e:if(typeof le=="function"){$=l.length;try{if(x=t.props,v=(d=le.prototype)&&d.render,N=(d=le.contextType)&&n[d.__c],O=d?N?N.props.value:d.__:n,(f=o.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(v?t.__c=f=new le(x,O):(t.__c=f=new jt(x,O),f.constructor=le,f.render=Tu),N&&N.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),le.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Xe({},f.__s)),Xe(f.__s,le.getDerivedStateFromProps(x,f.__s)))),g=f.props,y=f.state,f.__v=t,o.__c){if(x!==g&&v&&!le.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(x,O),t.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(x,f.__s,O)===!1){t.__v!=o.__v&&(f.props=x,f.state=f.__s,f.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ne){ne&&(ne.__=t)}),vo.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&l.push(f),c=Fe(o);break e}f.componentWillUpdate&&f.componentWillUpdate(x,f.__s,O),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,y,b)})}else v&&!le.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=O,f.props=x,f.__P=e,f.__g&=-5,S=j.__r,be=v?25:0;do f.__g&=-9,S&&S(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++be<25);v&&(vo.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Xe({},n,f.getChildContext())),v&&o.__c&&f.getSnapshotBeforeUpdate&&(b=f.getSnapshotBeforeUpdate(g,y)),Ae=d&&d.type===ht&&d.key==null?d.props.children:d,x.__P&&(d=c,s=(e=x.__P).namespaceURI,u=r=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ne){ne&&Wn(ne,ne)}),o.__k=null),c=o.__k?Fe(o,0):null),c=yr(e,jn(Ae)?Ae:[Ae],t,o,n,s,r,l,c,u,p),x.__P&&(t.__e=null,c=d),t.__u&=-161,m&&m.some(Qe),f.__h.length&&l.push(f),1&f.__g&&(f.__g&=-4)}catch(ne){if(l.length=$,t.__v=null,u||r)if(ne&&ne.then){if(t.__u|=128|u,r){for(~(D=r.indexOf(c||void 0))||(D=r.length);(se=r[D-1])&&se.nodeType==8;)D--;for(;D<r.length;D++)if(se=r[D])if(r[D]=null,L){if(se==H)break}else{if(se.nodeType!=8)break;se.data.startsWith("$s")&&(H=$o(L=se))}}if(!L){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;L=c}(d=$o(L=t.__c.__z||(t.__c.__z=L)))?(t.__e=L,c=d):t.__e=c,c=c&&c.nextSibling}else r&&r.some(Qe);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ne&&ne.then||wr(t),j.__e(ne,t,o)}}else c=t.__e=Cu(o.__e,t,o,n,s,r,l,u,p,e);return(d=j.diffed)&&d(t),c}function $o(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function wr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(wr))}function xr(e,t,o){for(var n=0;n<o.length;)Hn(o[n++],o[n++],o[n++]);j.__c&&j.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){j.__e(r,s.__v)}})}function Cu(e,t,o,n,s,r,l,c,u,p){var d,m,$,f,g,y,b,x,v=o.props||go,N=t.props,O=t.type;if(O=="svg"?s="http://www.w3.org/2000/svg":O=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((g=r[d])&&(O?g.localName==O:g.nodeType==3)){e=g,r[d]=null;break}}if(!e){if(x=p.ownerDocument||document,!O)return x.createTextNode(N);e=x.createElementNS(s,O,N.is?N:p),c&&(j.__m&&j.__m(t,r),c=!1),r=null}if(O){if(p=O=="template"&&e.content||e,r=O=="textarea"&&N.defaultValue!=null?null:r&&Pn.call(p.childNodes),!c&&r)for(v={},d=0;d<e.attributes.length;d++)v[(g=e.attributes[d]).name]=g.value;for(d in v)g=v[d],d=="dangerouslySetInnerHTML"?$=g:d=="children"||d in N||d=="value"&&"defaultValue"in N||d=="checked"&&"defaultChecked"in N||fo(e,d,null,g,s);for(d in N)g=N[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?m=g:d=="value"?y=g:d=="checked"?b=g:c&&typeof g!="function"||v[d]===g||fo(e,d,g,v[d],s);m?(c||$&&(m.__html==$.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):($&&(e.textContent=""),(O=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&bu.test(O))&&(s="http://www.w3.org/1999/xhtml"),yr(p,jn(f)?f:[f],t,o,n,s,r,l,r?r[0]:o.__k&&Fe(o,0),c,u),r&&r.some(Qe)),c&&O!="textarea"||(d="value",O=="progress"&&y==null?e.removeAttribute(d):y==null||y===e[d]&&(O!="progress"||y)||fo(e,d,y,v[d],s),d="checked",b!=null&&b!=e[d]&&fo(e,d,b,v[d],s))}else v===N||c&&e.data==N||(e.data=N);return e}function Hn(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){j.__e(s,o)}}function Wn(e,t,o){var n,s,r,l;if(j.unmount&&j.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Hn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(c){j.__e(c,t)}n.__P=n.__n=null}if(n=e.__k)for(l=0;l<n.length;l++)n[l]&&Wn(n[l],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(s=$o(n,r=[]))&&(n==e.__e&&r.some(Qe),Qe(s),Qe(n)),o||Qe(e.__e),e.__e=e.__c=e.__=null}function Tu(e,t,o){return this.constructor(e,o)}function Cr(e,t){var o,n,s,r;j.__&&j.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Ft(ht,{children:[e]}),s=[],r=[],Un(t,t.__k,n||go,go,t.namespaceURI,n?null:t.firstChild?Pn.call(t.childNodes):null,s,n?n.__e:t.firstChild,o,r),xr(s,t.__k,r),t.__k.props.children=null}j={__e:function(e,t,o,n){for(var s,r,l;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((l=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,n||{}),l=1),l&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw _o=0,e}},mr=0,hr=function(e){return e!=null&&e.constructor===Vt},jt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Xe({},this.state)),typeof e=="function"&&(e=e(Xe({},o),this.props)),e&&(Xe(o,e),this.__v&&(t&&this.__k.push(t),or(this)))},jt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),or(this))},jt.prototype.render=ht,qe=[],_o=0,$r=function(e,t){return e.__v.__b-t.__v.__b},ho=Symbol(),_r=/(PointerCapture)$|Capture$/i,Fn=0,Ln={},vu=0;var Ze,X,Bn,sr,Rn=Object.is,bo=0,Tr=[],In=[],Q=j,rr=Q.__b,ar=Q.__r,ir=Q.diffed,lr=Q.__c,cr=Q.unmount,ur=Q.__;function Kt(e,t){Q.__h&&Q.__h(X,e,bo||t),bo=0;var o=X.__H||(X.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function _(e){return bo=1,Su(Or,e)}function Su(e,t,o){var n=Kt(Ze++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Or(void 0,t),function(r){var l=(n.__N||n.__)[0],c=n.t(l,r);Rn(l,c)||(n.__N=[c,n.__[1]],n.__c.setState({}))}],n.__c=X,!X.__f)){X.__f=!0;var s=X.shouldComponentUpdate;X.shouldComponentUpdate=function(r,l,c){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=r;if(u.__.some(function($){$.__N&&(p=!0,Rn($.__[0],$.__N[0])||(d=!0))}),s){var m=s.call(this,r,l,c);return p?m||d:m}return!p||d}}return n.__}function z(e,t){var o=Kt(Ze++,3);!Q.__s&&Vn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,X.__H.__h.push(o))}function Sr(e,t){var o=Kt(Ze++,4);!Q.__s&&Vn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,X.__h.push(o))}function P(e){return bo=5,et(function(){return{current:e}},[])}function et(e,t){var o=Kt(Ze++,7);return Vn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function I(){var e=Kt(Ze++,11);if(!e.__){for(var t=X.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Ou(){var e;do{for(;e=In.shift();)try{Pt(e)}catch(o){Q.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Tr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Pt),t.__h.some(Dn),t.__h=[]}catch(o){t.__h=[],Q.__e(o,e.__v)}}}while(In.length)}Q.__b=function(e){X=null,rr&&rr(e)},Q.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ur&&ur(e,t)},Q.__r=function(e){ar&&ar(e),Ze=0;var t=(X=e.__c).__H;t&&(Bn==X?X.__h=[]:(t.__h.some(Pt),t.__h.some(Dn),Ze=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Bn=X},Q.diffed=function(e){ir&&ir(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&pr(Tr.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Bn=X=null},Q.__c=function(e,t){t.some(function(o){try{o.__h.some(Pt),o.__h=o.__h.filter(function(n){return!n.__||Dn(n)})}catch(n){o.__h=[function(){throw n}]}}),lr&&lr(e,t)},Q.unmount=function(e){cr&&cr(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,pr(In.push(s))}else Pt(s)}catch(r){t=r}}),n.__H=void 0,t&&Q.__e(t,n.__v))};var dr=typeof requestAnimationFrame=="function";function Mu(e){var t,o=function(){clearTimeout(n),dr&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);dr&&(t=requestAnimationFrame(o))}function pr(e){e!=1&&sr==Q.requestAnimationFrame||((sr=Q.requestAnimationFrame)||Mu)(Ou)}function Pt(e){var t=X,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),X=t}function Dn(e){var t=X;e.__c=e.__(),X=t}function Vn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Rn(o,e[n])})}function Or(e,t){return typeof t=="function"?t(e):t}var Mr=function(e,t,o,n){var s;t[0]=0;for(var r=1;r<t.length;r++){var l=t[r++],c=t[r]?(t[0]|=l?1:2,o[t[r++]]):t[++r];l===3?n[0]=c:l===4?n[1]=Object.assign(n[1]||{},c):l===5?(n[1]=n[1]||{})[t[++r]]=c:l===6?n[1][t[++r]]+=c+"":l?(s=e.apply(c,Mr(e,c,o,["",null])),n.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):n.push(c)}return n},fr=new Map;function Au(e){var t=fr.get(this);return t||(t=new Map,fr.set(this,t)),(t=Mr(this,t.get(e)||(t.set(e,t=(function(o){for(var n,s,r=1,l="",c="",u=[0],p=function($){r===1&&($||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,l):r===3&&($||l)?(u.push(3,$,l),r=2):r===2&&l==="..."&&$?u.push(4,$,0):r===2&&l&&!$?u.push(5,0,!0,l):r>=5&&((l||!$&&r===5)&&(u.push(r,0,l,s),r=6),$&&(u.push(r,$,0,s),r=6)),l=""},d=0;d<o.length;d++){d&&(r===1&&p(),p(d));for(var m=0;m<o[d].length;m++)n=o[d][m],r===1?n==="<"?(p(),u=[u],r=3):l+=n:r===4?l==="--"&&n===">"?(r=1,l=""):l=n+l[0]:c?n===c?c="":l+=n:n==='"'||n==="'"?c=n:n===">"?(p(),r=1):r&&(n==="="?(r=5,s=l,l=""):n==="/"&&(r<5||o[d][m+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),r=2):l+=n),r===3&&l==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i=Au.bind(gr),Eu=Symbol.for("preact-signals");function xo(){if(Ee>1)Ee--;else{var e,t=!1;for((function(){var s=ko;for(ko=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var l=r.t;l!==void 0;l=l.x)l.i===s.i&&(l.i=r.i);s=s.o}})();Ht!==void 0;){var o=Ht;for(Ht=void 0,yo++;o!==void 0;){var n=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Er(o))try{o.c()}catch(s){t||(e=s,t=!0)}o=n}}if(yo=0,Ee--,t)throw e}}function Kn(e){if(Ee>0)return e();qn=++Nu,Ee++;try{return e()}finally{xo()}}var Ut,V=void 0;function Co(e){var t=V,o=Ut;V=void 0,Ut=void 0;try{return e()}finally{V=t,Ut=o}}var Ht=void 0,Ee=0,yo=0,Nu=0,qn=0,ko=void 0,wo=0;function Ar(e){if(V!==void 0){var t=e.n;if(t===void 0||t.t!==V)return t={i:0,S:e,p:V.s,n:void 0,t:V,e:void 0,x:void 0,r:t},V.s!==void 0&&(V.s.n=t),V.s=t,e.n=t,32&V.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=V.s,t.n=void 0,V.s.n=t,V.s=t),t}}function re(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}re.prototype.brand=Eu;re.prototype.h=function(){return!0};re.prototype.S=function(e){var t=this,o=this.t;o!==e&&e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Co(function(){var n;(n=t.W)==null||n.call(t)}))};re.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.e,n=e.x;o!==void 0&&(o.x=n,e.e=void 0),n!==void 0&&(n.e=o,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Co(function(){var s;(s=t.Z)==null||s.call(t)}))}};re.prototype.subscribe=function(e){var t=this;return he(function(){var o=t.value;Co(function(){return e(o)})},{name:"sub"})};re.prototype.valueOf=function(){return this.value};re.prototype.toString=function(){return this.value+""};re.prototype.toJSON=function(){return this.value};re.prototype.peek=function(){var e=this;return Co(function(){return e.value})};Object.defineProperty(re.prototype,"value",{get:function(){var e=Ar(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(yo>100)throw new Error("Cycle detected");(function(o){Ee!==0&&yo===0&&o.l!==qn&&(o.l=qn,ko={S:o,v:o.v,i:o.i,o:ko})})(this),this.v=e,this.i++,wo++,Ee++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{xo()}}}});function M(e,t){return new re(e,t)}function Er(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Nr(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Br(e){for(var t=e.s,o=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}e.s=o}function tt(e,t){re.call(this,void 0,t),this.x=e,this.s=void 0,this.g=wo-1,this.f=4}tt.prototype=new re;tt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===wo))return!0;if(this.g=wo,this.f|=1,this.i>0&&!Er(this))return this.f&=-2,!0;var e=V;try{Nr(this),V=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return V=e,Br(this),this.f&=-2,!0};tt.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}re.prototype.S.call(this,e)};tt.prototype.U=function(e){if(this.t!==void 0&&(re.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};tt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(tt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ar(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Z(e,t){return new tt(e,t)}function zr(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ee++;var o=V;V=void 0;try{t()}catch(n){throw e.f&=-2,e.f|=8,Gn(e),n}finally{V=o,xo()}}}function Gn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,zr(e)}function Bu(e){if(V!==this)throw new Error("Out-of-order effect");Br(this),V=e,this.f&=-2;try{8&this.f&&Gn(this)}finally{xo()}}function $t(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ut&&Ut.push(this)}$t.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};$t.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,zr(this),Nr(this),Ee++;var e=V;return V=this,Bu.bind(this,e)};$t.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ht,Ht=this)};$t.prototype.d=function(){this.f|=8,1&this.f||Gn(this)};$t.prototype.dispose=function(){this.d()};function he(e,t){var o=new $t(e,t);try{o.c()}catch(s){throw o.d(),s}var n=o.d.bind(o);return n[Symbol.dispose]=n,n}var Lr,To,mo,zu=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Rr=[];he(function(){Lr=this.N})();function _t(e,t){j[e]=t.bind(null,j[e]||function(){})}function Wt(e){if(mo){var t=mo;mo=void 0,t()}mo=e&&e.S()}function Ir(e){var t=this,o=e.data,n=Ru(o);n.name="ReactiveDom",n.value=o;var s=et(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=Z(function(){var f=n.value.value;return f===0?0:f===!0?"":f||""}),d=Z(function(){return!Array.isArray(p.value)&&!hr(p.value)}),m=he(function(){if(this.N=Dr,d.value){var f=p.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){m(),$.call(this)},[d,p]},[]),r=s[0],l=s[1];return r.value?l.peek():l.value}Ir.displayName="ReactiveTextNode";Object.defineProperties(re.prototype,{constructor:{configurable:!0,value:gr(ht,null).constructor},type:{configurable:!0,value:Ir},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});_t("__b",function(e,t){if(Wt(),To=void 0,typeof t.type=="string"){var o,n=t.props;for(var s in n)if(s!=="children"){var r=n[s];r instanceof re&&(o||(t.__np=o={}),o[s]=r,n[s]=r.peek())}}e(t)});_t("__r",function(e,t){if(e(t),t.type!==ht){Wt();var o,n=t.__c;n&&(n.__$f&=-2,(o=n.__$u)===void 0&&(n.__$u=o=(function(s,r){var l;return he(function(){l=this},{name:r}),l.c=s,l})((function(s){return function(){var r;zu&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),To=n,Wt(o)}});_t("__e",function(e,t,o,n){Wt(),To=void 0,e(t,o,n)});_t("diffed",function(e,t){Wt(),To=void 0;var o;if(typeof t.type=="string"&&(o=t.__e)){var n=t.__np,s=t.props,r=o.U;if(r)for(var l in r){var c=r[l];c===void 0||n&&l in n||(c.d(),r[l]=void 0)}if(n){r||(r={},o.U=r);for(var u in n){var p=r[u],d=n[u];p===void 0?(p=Lu(o,u,d,s),r[u]=p):p.o(d,s)}}}e(t)});function Lu(e,t,o,n){var s=t in e&&e.ownerSVGElement===void 0,r=M(o);return{o:function(l,c){r.value=l,n=c},d:he(function(){this.N=Dr;var l=r.value.value;n[t]!==l&&(n[t]=l,s?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}_t("unmount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var n=o.U;if(n){o.U=void 0;for(var s in n){var r=n[s];r&&r.d()}}}var l=t.__np;if(l){var c=t.props;for(var u in l)c[u]=l[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var d=p.__$u;d&&(p.__$u=void 0,d.d())}}e(t)});_t("__h",function(e,t,o,n){n<3&&(t.__$f|=2),e(t,o,n)});jt.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,n=o&&o.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(n||r||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function Ru(e,t){return et(function(){return M(e,t)},[])}var Iu=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Du(){Kn(function(){for(var e;e=Rr.shift();)Lr.call(e)})}function Dr(){Rr.push(this)===1&&(j.requestAnimationFrame||Iu)(Du)}function qr(){let e=document.getElementById("boot");if(!e?.textContent)throw new Error("The page has no boot block.");return JSON.parse(e.textContent)}var qu=31536e3,gt=M({lang:"nb",locale:"nb-NO",languages:{},messages:{}}),Ne=Z(()=>gt.value.lang),Fr=Z(()=>gt.value.languages),Jn=M({});function Yn(e){gt.value=e,globalThis.document&&(document.documentElement.lang=e.lang)}async function Qn(e,t=(...o)=>fetch(...o)){let o=await t(`/i18n/${e}.json`);if(!o.ok)throw new Error(`no catalogue for ${e}: ${o.status}`);Yn(await o.json())}async function jr(e){await Qn(e),document.cookie=`lang=${e}; path=/; max-age=${qu}; samesite=lax`}function a(e,t={}){let o=gt.value.messages[e];return o===void 0?e:(typeof o=="string"?o:o[Number(t.n)===1?0:1]??e).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,l="")=>{let c=/^word_/i.test(r)&&Jn.value[r.slice(5)];if(!(r in t)&&!c)return s;let u=c?r[0]==="W"?Fu(w(c)):w(c):Pu(t[r]);return/[.?!]$/.test(u)?u:u+l})}var Fu=e=>e.charAt(0).toUpperCase()+e.slice(1),So=e=>e in gt.value.messages,Y=e=>So(`error.${e.code}`)?a(`error.${e.code}`,e):e.message??a("error.internal"),w=e=>e?typeof e=="string"?e:e[Ne.value]||e.nb||e.en:"",q=e=>ju.value.format(e);function K(e){let t=new Date(e);return[t.getHours(),t.getMinutes()].map(o=>`${o}`.padStart(2,"0")).join(":")}var Be=e=>new Intl.DateTimeFormat(Xn(),{dateStyle:"long"}).format(e),Pr=e=>new Intl.DateTimeFormat(Xn(),{dateStyle:"full"}).format(e),ju=Z(()=>new Intl.NumberFormat(Xn())),Xn=()=>gt.value.locale,Pu=e=>typeof e=="number"?q(e):String(e);function h(e,t){return e.get(t)}var F=e=>h(e,"workshop")?.status==="open";function k(e,t,o){return e.get(`${t}:${o}`)}function C(e,t){let o=[];for(let[n,s]of e)n.startsWith(`${t}:`)&&o.push(s);return o}var Zn=(e,t)=>e?.votes?.includes(t)?e.votes_on?.[t]??1:0;function G(e){return C(e,"measure").filter(t=>t.status==="live"&&!t.merged_into&&!t.hidden)}function $e(e,t){let o=new Set,n=k(e,"measure",t);for(;n?.merged_into&&!o.has(n.id);)o.add(n.id),n=k(e,"measure",n.merged_into)??n;return n}function es(e,{originals:t}){return t.map(n=>k(e,"measure",n)).filter(n=>n!==void 0).flatMap(n=>[n,...es(e,n)])}function je(e,t,o){return C(e,t).filter(s=>($e(e,s.measure)?.id??s.measure)===o).sort((s,r)=>s.at-r.at)}var ts=M("");function Ur(...e){let t=os(...e);z(()=>{ts.value=t},[t])}var os=(...e)=>e.filter(Boolean).join(" · "),Hr=e=>h(e,"workshop")?.status==="closed"?"":w(h(e,"phase")?.title);async function Wr(e){if(!("CSSLayerBlockRule"in globalThis))return;let t=qr();t.messages?Yn(t.messages):await Qn(t.lang),Jn.value=t.words??{};let o=document.getElementById("page");if(!o)throw new Error("The page has no place to paint in.");he(()=>Uu(t)),o.replaceChildren(),Cr(i`<${e} boot=${t} />`,o)}function Uu(e){document.title=os(ts.value,w(e.title));let t=document.querySelector(".ds-skip-link");t&&(t.textContent=a("page.skip"))}function Jr(e,t,o={}){if(t.length===0)return e;let n=Hu(e);for(let{name:s,data:r,acted_at:l}of t)(Wu[s]??o[s])?.(n,r,l);return n.records}function Hu(e){let t=new Map(e);return{records:t,get:o=>t.get(o),add(o,n){t.has(o)||t.set(o,{...n,pending:!0})},change(o,n){let s=t.get(o);s&&t.set(o,{...s,...n,pending:!0})}}}var Wu={post_measure(e,t,o){let n=e.get("me");e.add(`measure:${t.measure}`,{kind:"measure",id:t.measure,table:n?.table??0,title:t.title,description:t.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:o,private:e.get("phase")?.ideas==="open_private",on_behalf:!!t.on_behalf,hidden:!1,reason:null}),t.on_behalf||Yr(e,"measures",t.measure)},retitle_measure:(e,t)=>e.change(`measure:${t.measure}`,{title:t.title}),describe_measure:(e,t)=>e.change(`measure:${t.measure}`,{description:t.description}),withdraw_measure:(e,t)=>e.change(`measure:${t.measure}`,{status:"withdrawn"}),share_drafts(e){for(let t of[...e.records.values()])t.kind==="measure"&&t.private&&e.change(`measure:${t.id}`,{private:!1})},post_comment:(e,t,o)=>Gt(e,"comment","comments",t,{at:o,hidden:!1,reason:null}),make_offer(e,t,o){let n=e.get("me");Gt(e,"offer","offers",t,{at:o,stance:t.stance??"offer",resource:t.resource??null,unit:n?.unit??null,area:n?.area??null})},withdraw_offer:(e,t)=>Gr(e,`offer:${t.offer}`,"offers",t.offer),flag_conflict:(e,t,o)=>Gt(e,"conflict","conflicts",t,{...Vr(t),at:o}),add_co_benefit:(e,t,o)=>Gt(e,"co_benefit","co_benefits",t,{...Vr(t),at:o}),show_name(e,{thing:t,named:o}){let n=e.get("me"),s=o&&n?{label:n.label,unit:n.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])e.change(`${r}:${t}`,{by:s})},cast_vote(e,{measure:t,on_behalf:o,votes:n}){let s=Zn(e.get(Jt(o)),t);Kr(e,Jt(o),t,n??(s||1))},take_back_vote:(e,{measure:t,on_behalf:o})=>Kr(e,Jt(o),t,0),give_star:(e,{measure:t,on_behalf:o})=>e.change(Jt(o),{star:t}),take_back_star:(e,{on_behalf:t})=>e.change(Jt(t),{star:null}),rate_measure(e,{measure:t,criterion:o,score:n}){let s=e.get("me")?.ratings??{};e.change("me",{ratings:{...s,[t]:{...s[t],[o]:n}}})},give_thumb:(e,{measure:t,thumb:o})=>e.change("me",{thumbs:{...e.get("me")?.thumbs,[t]:o}}),commit_to(e,t,o){Gt(e,"commitment","commitments",t,{at:o,unit:e.get("me")?.unit??null})},withdraw_commitment:(e,t)=>Gr(e,`commitment:${t.commitment}`,"commitments",t.commitment),answer_poll:(e,{poll:t,option:o})=>e.change("me",{polls:{...e.get("me")?.polls,[t]:o}}),give_feedback(e,{question:t,score:o=null,text:n=null}){let s=e.get("me")?.feedback??{};e.change("me",{feedback:{...s,[t]:{score:o,text:n}}})},move_table(e,{table:t,participant:o,stays:n}){let s=n?{home_table:t}:{};e.change(o?`person:${o}`:"me",{table:t,visited:null,...s})},leave:e=>e.change("me",{present:!1}),rejoin:e=>e.change("me",{present:!0})};function Gt(e,t,o,n,s){let r=e.get("me"),l=n.named&&r?{label:r.label,unit:r.unit}:null;e.add(`${t}:${n[t]}`,{kind:t,id:n[t],measure:n.measure,text:n.text,by:l,...s}),Yr(e,o,n[t])}var Vr=({goal:e,affected:t,solution:o})=>({goal:e,affected:t,solution:o}),Jt=e=>e?`person:${e}`:"me";function Kr(e,t,o,n){let s=e.get(t),r=Zn(s,o);if(!s||n===r)return;let l=ot(s.votes??[],o);e.change(t,{votes:n?r?s.votes:[...l,o]:l,votes_left:Math.max(0,(s.votes_left??0)+r-n),votes_on:{...s.votes_on,[o]:n},star:!n&&s.star===o?null:s.star})}function Yr(e,t,o){let n=e.get("me")?.[t];n&&!n.includes(o)&&e.change("me",{[t]:[...n,o]})}function Gr(e,t,o,n){e.records.delete(t);let s=e.get("me")?.[o];s?.includes(n)&&e.change("me",{[o]:ot(s,n)})}var ot=(e,t)=>e.filter(o=>o!==t);var Qr={hide_measure:(e,{measure:t,reason:o})=>e.change(`measure:${t}`,{hidden:!0,reason:o}),show_measure:(e,{measure:t})=>e.change(`measure:${t}`,{hidden:!1,reason:null}),set_field(e,{measure:t,field:o,value:n}){let s={...e.get(`measure:${t}`)?.fields,[o]:n};n===null&&delete s[o],e.change(`measure:${t}`,{fields:s})},hide_comment:(e,t)=>e.change(`comment:${t.comment}`,{hidden:!0,reason:t.reason}),show_comment:(e,t)=>e.change(`comment:${t.comment}`,{hidden:!1,reason:null}),explain(e,{thing:t,aspect:o,text:n}){for(let s of["conflict","co_benefit"])e.change(`${s}:${t}`,{[o]:n})},merge_measures(e,{source:t,target:o}){let n=e.get(`measure:${o}`);n&&(e.change(`measure:${t}`,{merged_into:o}),e.change(`measure:${o}`,{originals:[...ot(n.originals,t),t]}))},unmerge_measure(e,{measure:t}){let o=e.get(`measure:${t}`)?.merged_into,n=e.get(`measure:${o}`);e.change(`measure:${t}`,{merged_into:null}),n&&e.change(`measure:${o}`,{originals:ot(n.originals,t)})},claim_measure(e,{measure:t}){let o=e.get("me")?.table;e.change(`measure:${t}`,{claimed_by:o});let n=e.get(`table:${o}`)?.claims;n&&e.change(`table:${o}`,{claims:[...ot(n,t),t]})},release_claim(e,{measure:t}){let o=e.get(`measure:${t}`)?.claimed_by;e.change(`measure:${t}`,{claimed_by:null});let n=e.get(`table:${o}`)?.claims;n&&e.change(`table:${o}`,{claims:ot(n,t)})},send_message(e,{message:t,to:o,table:n=null,text:s,ends_at:r=null},l){for(let c of e.records.values())c.kind==="message"&&c.id!==t&&c.to===o&&c.table===n&&e.records.delete(`message:${c.id}`);e.add(`message:${t}`,{kind:"message",id:t,to:o,table:n,text:s,at:l,ends_at:r})},take_down_message:(e,{message:t})=>e.records.delete(`message:${t}`),signal_table:(e,{signal:t})=>e.change(`table:${e.get("me")?.table}`,{signal:t})};var ns=()=>performance.now(),Vu=6e4;function Xr(e=ns){let t=Date.now()-e();return{now:()=>Math.round(e()+t),hear(o,{afresh:n=!1}={}){let s=o-e();t=n||s<t-Vu?s:Math.max(t,s)}}}function Zr(e,t){let o=Math.max(e.started_at,e.paused_at??t),n=e.ends_at??o,s=n-o,r=Math.max(1,n-e.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:e.paused_at!==null,over:e.ends_at!==null&&s<=0,stopped:e.ends_at===null,share:Math.min(1,Math.max(0,(o-e.started_at)/r))}}function ss(e){let t=[Math.floor(e/3600),Math.floor(e%3600/60),e%60];return(t[0]===0?t.slice(1):t).map((n,s)=>s===0?`${n}`:`${n}`.padStart(2,"0")).join(":")}function ea(e){let t=M(e()),o,n=()=>{clearTimeout(o);let s=e();t.value=s,o=setTimeout(n,1e3-s%1e3)};return n(),{second:t,tick:n,stop:()=>clearTimeout(o)}}var Ku=Object.defineProperty,Gu=(e,t)=>{for(var o in t)Ku(e,o,{get:t[o],enumerable:!0})},we=Object.create(null);we.open="0";we.close="1";we.ping="2";we.pong="3";we.message="4";we.upgrade="5";we.noop="6";var Ao=Object.create(null);Object.keys(we).forEach(e=>{Ao[we[e]]=e});var ls={type:"error",data:"parser error"},ra=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",aa=typeof ArrayBuffer=="function",ia=e=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(e):e&&e.buffer instanceof ArrayBuffer,fs=({type:e,data:t},o,n)=>ra&&t instanceof Blob?o?n(t):ta(t,n):aa&&(t instanceof ArrayBuffer||ia(t))?o?n(t):ta(new Blob([t]),n):n(we[e]+(t||"")),ta=(e,t)=>{let o=new FileReader;return o.onload=function(){let n=o.result.split(",")[1];t("b"+(n||""))},o.readAsDataURL(e)};function oa(e){return e instanceof Uint8Array?e:e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}var rs;function Ju(e,t){if(ra&&e.data instanceof Blob)return e.data.arrayBuffer().then(oa).then(t);if(aa&&(e.data instanceof ArrayBuffer||ia(e.data)))return t(oa(e.data));fs(e,!1,o=>{rs||(rs=new TextEncoder),t(rs.encode(o))})}var na="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Qt=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let e=0;e<na.length;e++)Qt[na.charCodeAt(e)]=e;var Yu=e=>{let t=e.length*.75,o=e.length,n,s=0,r,l,c,u;e[e.length-1]==="="&&(t--,e[e.length-2]==="="&&t--);let p=new ArrayBuffer(t),d=new Uint8Array(p);for(n=0;n<o;n+=4)r=Qt[e.charCodeAt(n)],l=Qt[e.charCodeAt(n+1)],c=Qt[e.charCodeAt(n+2)],u=Qt[e.charCodeAt(n+3)],d[s++]=r<<2|l>>4,d[s++]=(l&15)<<4|c>>2,d[s++]=(c&3)<<6|u&63;return p},Qu=typeof ArrayBuffer=="function",ms=(e,t)=>{if(typeof e!="string")return{type:"message",data:la(e,t)};let o=e.charAt(0);return o==="b"?{type:"message",data:Xu(e.substring(1),t)}:Ao[o]?e.length>1?{type:Ao[o],data:e.substring(1)}:{type:Ao[o]}:ls},Xu=(e,t)=>{if(Qu){let o=Yu(e);return la(o,t)}else return{base64:!0,data:e}},la=(e,t)=>t==="blob"?e instanceof Blob?e:new Blob([e]):e instanceof ArrayBuffer?e:e.buffer,ca="",Zu=(e,t)=>{let o=e.length,n=new Array(o),s=0;e.forEach((r,l)=>{fs(r,!1,c=>{n[l]=c,++s===o&&t(n.join(ca))})})},ed=(e,t)=>{let o=e.split(ca),n=[];for(let s=0;s<o.length;s++){let r=ms(o[s],t);if(n.push(r),r.type==="error")break}return n};function td(){return new TransformStream({transform(e,t){Ju(e,o=>{let n=o.length,s;if(n<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,n);else if(n<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,n)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(n))}e.data&&typeof e.data!="string"&&(s[0]|=128),t.enqueue(s),t.enqueue(o)})}})}var as;function Oo(e){return e.reduce((t,o)=>t+o.length,0)}function Mo(e,t){if(e[0].length===t)return e.shift();let o=new Uint8Array(t),n=0;for(let s=0;s<t;s++)o[s]=e[0][n++],n===e[0].length&&(e.shift(),n=0);return e.length&&n<e[0].length&&(e[0]=e[0].slice(n)),o}function od(e,t){as||(as=new TextDecoder);let o=[],n=0,s=-1,r=!1;return new TransformStream({transform(l,c){for(o.push(l);;){if(n===0){if(Oo(o)<1)break;let u=Mo(o,1);r=(u[0]&128)===128,s=u[0]&127,s<126?n=3:s===126?n=1:n=2}else if(n===1){if(Oo(o)<2)break;let u=Mo(o,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),n=3}else if(n===2){if(Oo(o)<8)break;let u=Mo(o,8),p=new DataView(u.buffer,u.byteOffset,u.length),d=p.getUint32(0);if(d>Math.pow(2,21)-1){c.enqueue(ls);break}s=d*Math.pow(2,32)+p.getUint32(4),n=3}else{if(Oo(o)<s)break;let u=Mo(o,s);c.enqueue(ms(r?u:as.decode(u),t)),n=0}if(s===0||s>e){c.enqueue(ls);break}}}})}var ua=4;function te(e){if(e)return nd(e)}function nd(e){for(var t in te.prototype)e[t]=te.prototype[t];return e}te.prototype.on=te.prototype.addEventListener=function(e,t){return this._callbacks=this._callbacks||{},(this._callbacks["$"+e]=this._callbacks["$"+e]||[]).push(t),this};te.prototype.once=function(e,t){function o(){this.off(e,o),t.apply(this,arguments)}return o.fn=t,this.on(e,o),this};te.prototype.off=te.prototype.removeListener=te.prototype.removeAllListeners=te.prototype.removeEventListener=function(e,t){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var o=this._callbacks["$"+e];if(!o)return this;if(arguments.length==1)return delete this._callbacks["$"+e],this;for(var n,s=0;s<o.length;s++)if(n=o[s],n===t||n.fn===t){o.splice(s,1);break}return o.length===0&&delete this._callbacks["$"+e],this};te.prototype.emit=function(e){this._callbacks=this._callbacks||{};for(var t=new Array(arguments.length-1),o=this._callbacks["$"+e],n=1;n<arguments.length;n++)t[n-1]=arguments[n];if(o){o=o.slice(0);for(var n=0,s=o.length;n<s;++n)o[n].apply(this,t)}return this};te.prototype.emitReserved=te.prototype.emit;te.prototype.listeners=function(e){return this._callbacks=this._callbacks||{},this._callbacks["$"+e]||[]};te.prototype.hasListeners=function(e){return!!this.listeners(e).length};var Ro=typeof Promise=="function"&&typeof Promise.resolve=="function"?e=>Promise.resolve().then(e):(e,t)=>t(e,0),_e=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),sd="arraybuffer";function da(e,...t){return t.reduce((o,n)=>(e.hasOwnProperty(n)&&(o[n]=e[n]),o),{})}var rd=_e.setTimeout,ad=_e.clearTimeout;function Io(e,t){t.useNativeTimers?(e.setTimeoutFn=rd.bind(_e),e.clearTimeoutFn=ad.bind(_e)):(e.setTimeoutFn=_e.setTimeout.bind(_e),e.clearTimeoutFn=_e.clearTimeout.bind(_e))}var id=1.33;function ld(e){return typeof e=="string"?cd(e):Math.ceil((e.byteLength||e.size)*id)}function cd(e){let t=0,o=0;for(let n=0,s=e.length;n<s;n++)t=e.charCodeAt(n),t<128?o+=1:t<2048?o+=2:t<55296||t>=57344?o+=3:(n++,o+=4);return o}function pa(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function ud(e){let t="";for(let o in e)e.hasOwnProperty(o)&&(t.length&&(t+="&"),t+=encodeURIComponent(o)+"="+encodeURIComponent(e[o]));return t}function dd(e){let t={},o=e.split("&");for(let n=0,s=o.length;n<s;n++){let r=o[n].split("=");t[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return t}var pd=class extends Error{constructor(e,t,o){super(e),this.description=t,this.context=o,this.type="TransportError"}},hs=class extends te{constructor(e){super(),this.writable=!1,Io(this,e),this.opts=e,this.query=e.query,this.socket=e.socket,this.supportsBinary=!e.forceBase64}onError(e,t,o){return super.emitReserved("error",new pd(e,t,o)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(e){this.readyState==="open"&&this.write(e)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(e){let t=ms(e,this.socket.binaryType);this.onPacket(t)}onPacket(e){super.emitReserved("packet",e)}onClose(e){this.readyState="closed",super.emitReserved("close",e)}pause(e){}createUri(e,t={}){return e+"://"+this._hostname()+this._port()+this.opts.path+this._query(t)}_hostname(){let e=this.opts.hostname;return e.indexOf(":")===-1?e:"["+e+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(e){let t=ud(e);return t.length?"?"+t:""}},fd=class extends hs{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(e){this.readyState="pausing";let t=()=>{this.readyState="paused",e()};if(this._polling||!this.writable){let o=0;this._polling&&(o++,this.once("pollComplete",function(){--o||t()})),this.writable||(o++,this.once("drain",function(){--o||t()}))}else t()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(e){let t=o=>{if(this.readyState==="opening"&&o.type==="open"&&this.onOpen(),o.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(o)};ed(e,this.socket.binaryType).forEach(t),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let e=()=>{this.write([{type:"close"}])};this.readyState==="open"?e():this.once("open",e)}write(e){this.writable=!1,Zu(e,t=>{this.doWrite(t,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let e=this.opts.secure?"https":"http",t=this.query||{};return this.opts.timestampRequests!==!1&&(t[this.opts.timestampParam]=pa()),!this.supportsBinary&&!t.sid&&(t.b64=1),this.createUri(e,t)}},fa=!1;try{fa=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var md=fa;function hd(){}var $d=class extends fd{constructor(e){if(super(e),typeof location<"u"){let t=location.protocol==="https:",o=location.port;o||(o=t?"443":"80"),this.xd=typeof location<"u"&&e.hostname!==location.hostname||o!==e.port}}doWrite(e,t){let o=this.request({method:"POST",data:e});o.on("success",t),o.on("error",(n,s)=>{this.onError("xhr post error",n,s)})}doPoll(){let e=this.request();e.on("data",this.onData.bind(this)),e.on("error",(t,o)=>{this.onError("xhr poll error",t,o)}),this.pollXhr=e}},bt=class Eo extends te{constructor(t,o,n){super(),this.createRequest=t,Io(this,n),this._opts=n,this._method=n.method||"GET",this._uri=o,this._data=n.data!==void 0?n.data:null,this._create()}_create(){var t;let o=da(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");o.xdomain=!!this._opts.xd;let n=this._xhr=this.createRequest(o);try{n.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){n.setDisableHeaderCheck&&n.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&n.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{n.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{n.setRequestHeader("Accept","*/*")}catch{}(t=this._opts.cookieJar)===null||t===void 0||t.addCookies(n),"withCredentials"in n&&(n.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(n.timeout=this._opts.requestTimeout),n.onreadystatechange=()=>{var s;n.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(n.getResponseHeader("set-cookie"))),n.readyState===4&&(n.status===200||n.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof n.status=="number"?n.status:0)},0))},n.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=Eo.requestsCount++,Eo.requests[this._index]=this)}_onError(t){this.emitReserved("error",t,this._xhr),this._cleanup(!0)}_cleanup(t){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=hd,t)try{this._xhr.abort()}catch{}typeof document<"u"&&delete Eo.requests[this._index],this._xhr=null}}_onLoad(){let t=this._xhr.responseText;t!==null&&(this.emitReserved("data",t),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};bt.requestsCount=0;bt.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",sa);else if(typeof addEventListener=="function"){let e="onpagehide"in _e?"pagehide":"unload";addEventListener(e,sa,!1)}}function sa(){for(let e in bt.requests)bt.requests.hasOwnProperty(e)&&bt.requests[e].abort()}var _d=(function(){let e=ma({xdomain:!1});return e&&e.responseType!==null})(),gd=class extends $d{constructor(e){super(e);let t=e&&e.forceBase64;this.supportsBinary=_d&&!t}request(e={}){return Object.assign(e,{xd:this.xd},this.opts),new bt(ma,this.uri(),e)}};function ma(e){let t=e.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!t||md))return new XMLHttpRequest}catch{}if(!t)try{return new _e[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var ha=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",vd=class extends hs{get name(){return"websocket"}doOpen(){let e=this.uri(),t=this.opts.protocols,o=ha?{}:da(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(o.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(e,t,o)}catch(n){return this.emitReserved("error",n)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=e=>this.onClose({description:"websocket connection closed",context:e}),this.ws.onmessage=e=>this.onData(e.data),this.ws.onerror=e=>this.onError("websocket error",e)}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let o=e[t],n=t===e.length-1;fs(o,this.supportsBinary,s=>{try{this.doWrite(o,s)}catch{}n&&Ro(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let e=this.opts.secure?"wss":"ws",t=this.query||{};return this.opts.timestampRequests&&(t[this.opts.timestampParam]=pa()),this.supportsBinary||(t.b64=1),this.createUri(e,t)}},is=_e.WebSocket||_e.MozWebSocket,bd=class extends vd{createSocket(e,t,o){return ha?new is(e,t,o):t?new is(e,t):new is(e)}doWrite(e,t){this.ws.send(t)}},yd=class extends hs{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(e){return this.emitReserved("error",e)}this._transport.closed.then(()=>{this.onClose()}).catch(e=>{this.onError("webtransport error",e)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(e=>{let t=od(Number.MAX_SAFE_INTEGER,this.socket.binaryType),o=e.readable.pipeThrough(t).getReader(),n=td();n.readable.pipeTo(e.writable),this._writer=n.writable.getWriter();let s=()=>{o.read().then(({done:l,value:c})=>{l||(this.onPacket(c),s())}).catch(l=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let o=e[t],n=t===e.length-1;this._writer.write(o).then(()=>{n&&Ro(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var e;(e=this._transport)===null||e===void 0||e.close()}},kd={websocket:bd,webtransport:yd,polling:gd},wd=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,xd=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function cs(e){if(e.length>8e3)throw"URI too long";let t=e,o=e.indexOf("["),n=e.indexOf("]");o!=-1&&n!=-1&&(e=e.substring(0,o)+e.substring(o,n).replace(/:/g,";")+e.substring(n,e.length));let s=wd.exec(e||""),r={},l=14;for(;l--;)r[xd[l]]=s[l]||"";return o!=-1&&n!=-1&&(r.source=t,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=Cd(r,r.path),r.queryKey=Td(r,r.query),r}function Cd(e,t){let o=/\/{2,9}/g,n=t.replace(o,"/").split("/");return(t.slice(0,1)=="/"||t.length===0)&&n.splice(0,1),t.slice(-1)=="/"&&n.splice(n.length-1,1),n}function Td(e,t){let o={};return t.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(n,s,r){s&&(o[s]=r)}),o}var us=typeof addEventListener=="function"&&typeof removeEventListener=="function",No=[];us&&addEventListener("offline",()=>{No.forEach(e=>e())},!1);var $s=class vt extends te{constructor(t,o={}){var n,s;if(super(),this.binaryType=sd,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,t&&typeof t=="object"&&(o=t,t=null),t){let r=cs(t);o.hostname=r.host,o.secure=r.protocol==="https"||r.protocol==="wss",o.port=r.port,r.query&&(o.query=r.query)}else o.host&&(o.hostname=cs(o.host).host);if(Io(this,o),this.secure=o.secure!=null?o.secure:typeof location<"u"&&location.protocol==="https:",o.hostname&&!o.port&&(o.port=this.secure?"443":"80"),this.hostname=o.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=o.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),o.transportImplementations&&o.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");o.transportImplementations||!((n=o.transports)===null||n===void 0)&&n.length&&typeof o.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=o.transportImplementations)!==null&&s!==void 0?s:o.transports).forEach(r=>{let l=r.prototype.name;this.transports.push(l),this._transportsByName[l]=r})):(this.transports=o.transports?[...o.transports]:["polling","websocket","webtransport"],this._transportsByName=kd),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},o),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=dd(this.opts.query)),us&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},No.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(t){let o=Object.assign({},this.opts.query);o.EIO=ua,o.transport=t,this.id&&(o.sid=this.id);let n=Object.assign({},this.opts,{query:o,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[t]);return new this._transportsByName[t](n)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let t=this.opts.rememberUpgrade&&vt.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let o=this.createTransport(t);o.open(),this.setTransport(o)}setTransport(t){this.transport&&this.transport.removeAllListeners(),this.transport=t,t.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",o=>this._onClose("transport close",o))}_probe(t){let o=this.createTransport(t),n=!1;vt.priorWebsocketSuccess=!1;let s=()=>{n||(o.send([{type:"ping",data:"probe"}]),o.once("packet",m=>{if(!n)if(m.type==="pong"&&m.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",o),!o)return;vt.priorWebsocketSuccess=o.name==="websocket",this.transport.pause(()=>{n||this.readyState!=="closed"&&(d(),this.setTransport(o),o.send([{type:"upgrade"}]),this.emitReserved("upgrade",o),o=null,this.upgrading=!1,this.flush())})}else{let $=new Error("probe error");$.transport=o.name,this.emitReserved("upgradeError",$)}}))};function r(){n||(n=!0,d(),o.close(),o=null)}let l=m=>{let $=new Error("probe error: "+m);$.transport=o.name,r(),this.emitReserved("upgradeError",$)};function c(){l("transport closed")}function u(){l("socket closed")}function p(m){o&&m.name!==o.name&&r()}let d=()=>{o.removeListener("open",s),o.removeListener("error",l),o.removeListener("close",c),this.off("close",u),this.off("upgrading",p)};o.once("open",s),o.once("error",l),o.once("close",c),this.once("close",u),this.once("upgrading",p),this._upgrades.indexOf("webtransport")!==-1&&t!=="webtransport"?this.setTimeoutFn(()=>{n||o.open()},200):o.open()}onOpen(){if(this.readyState="open",vt.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let t=0;t<this._upgrades.length;t++)this._probe(this._upgrades[t])}_onPacket(t){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",t),this.emitReserved("heartbeat"),t.type){case"open":this.onHandshake(JSON.parse(t.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let o=new Error("server error");o.code=t.data,this._onError(o);break;case"message":this.emitReserved("data",t.data),this.emitReserved("message",t.data);break}}onHandshake(t){this.emitReserved("handshake",t),this.id=t.sid,this.transport.query.sid=t.sid,this._upgrades=this._filterUpgrades(t.upgrades),this._pingInterval=t.pingInterval,this._pingTimeout=t.pingTimeout,this._maxPayload=t.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let t=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+t,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},t),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let t=this._getWritablePackets();this.transport.send(t),this._prevBufferLen=t.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let t=1;for(let o=0;o<this.writeBuffer.length;o++){let n=this.writeBuffer[o].data;if(n&&(t+=ld(n)),o>0&&t>this._maxPayload)return this.writeBuffer.slice(0,o);t+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let t=Date.now()>this._pingTimeoutTime;return t&&(this._pingTimeoutTime=0,Ro(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),t}write(t,o,n){return this._sendPacket("message",t,o,n),this}send(t,o,n){return this._sendPacket("message",t,o,n),this}_sendPacket(t,o,n,s){if(typeof o=="function"&&(s=o,o=void 0),typeof n=="function"&&(s=n,n=null),this.readyState==="closing"||this.readyState==="closed")return;n=n||{},n.compress=n.compress!==!1;let r={type:t,data:o,options:n};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let t=()=>{this._onClose("forced close"),this.transport.close()},o=()=>{this.off("upgrade",o),this.off("upgradeError",o),t()},n=()=>{this.once("upgrade",o),this.once("upgradeError",o)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?n():t()}):this.upgrading?n():t()),this}_onError(t){if(vt.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",t),this._onClose("transport error",t)}_onClose(t,o){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),us&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let n=No.indexOf(this._offlineEventListener);n!==-1&&No.splice(n,1)}this.readyState="closed",this.id=null,this.emitReserved("close",t,o),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(t){let o=[];for(let n=0;n<t.length;n++)~this.transports.indexOf(t[n])&&o.push(t[n]);return o}};$s.protocol=ua;var E$=$s.protocol;function Sd(e,t="",o){let n=e;o=o||typeof location<"u"&&location,e==null&&(e=o.protocol+"//"+o.host),typeof e=="string"&&(e.charAt(0)==="/"&&(e.charAt(1)==="/"?e=o.protocol+e:e=o.host+e),/^(https?|wss?):\/\//.test(e)||(typeof o<"u"?e=o.protocol+"//"+e:e="https://"+e),n=cs(e)),n.port||(/^(http|ws)$/.test(n.protocol)?n.port="80":/^(http|ws)s$/.test(n.protocol)&&(n.port="443")),n.path=n.path||"/";let s=n.host.indexOf(":")!==-1?"["+n.host+"]":n.host;return n.id=n.protocol+"://"+s+":"+n.port+t,n.href=n.protocol+"://"+s+(o&&o.port===n.port?"":":"+n.port),n}var $a={};Gu($a,{Decoder:()=>Rd,Encoder:()=>Ld,PacketType:()=>E,isPacketValid:()=>jd,protocol:()=>zd});var Od=typeof ArrayBuffer=="function",Md=e=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(e):e.buffer instanceof ArrayBuffer,_a=Object.prototype.toString,Ad=typeof Blob=="function"||typeof Blob<"u"&&_a.call(Blob)==="[object BlobConstructor]",Ed=typeof File=="function"||typeof File<"u"&&_a.call(File)==="[object FileConstructor]";function _s(e){return Od&&(e instanceof ArrayBuffer||Md(e))||Ad&&e instanceof Blob||Ed&&e instanceof File}function Bo(e,t){if(!e||typeof e!="object")return!1;if(Array.isArray(e)){for(let o=0,n=e.length;o<n;o++)if(Bo(e[o]))return!0;return!1}if(_s(e))return!0;if(e.toJSON&&typeof e.toJSON=="function"&&arguments.length===1)return Bo(e.toJSON(),!0);for(let o in e)if(Object.prototype.hasOwnProperty.call(e,o)&&Bo(e[o]))return!0;return!1}function Nd(e){let t=[],o=e.data,n=e;return n.data=zo(o,t),n.attachments=t.length,{packet:n,buffers:t}}function zo(e,t,o){if(!e)return e;if(_s(e)){let n={_placeholder:!0,num:t.length};return t.push(e),n}else if(Array.isArray(e)){let n=new Array(e.length);for(let s=0;s<e.length;s++)n[s]=zo(e[s],t);return n}else if(typeof e=="object"&&!(e instanceof Date)){if(e.toJSON&&typeof e.toJSON=="function"&&!o)return zo(e.toJSON(),t,!0);let n={};for(let s in e)Object.prototype.hasOwnProperty.call(e,s)&&(n[s]=zo(e[s],t));return n}return e}function Bd(e,t){return e.data=ds(e.data,t),delete e.attachments,e}function ds(e,t){if(!e)return e;if(e&&e._placeholder===!0){if(typeof e.num=="number"&&e.num>=0&&e.num<t.length)return t[e.num];throw new Error("illegal attachments")}else if(Array.isArray(e))for(let o=0;o<e.length;o++)e[o]=ds(e[o],t);else if(typeof e=="object")for(let o in e)Object.prototype.hasOwnProperty.call(e,o)&&(e[o]=ds(e[o],t));return e}var ga=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],zd=5,E;(function(e){e[e.CONNECT=0]="CONNECT",e[e.DISCONNECT=1]="DISCONNECT",e[e.EVENT=2]="EVENT",e[e.ACK=3]="ACK",e[e.CONNECT_ERROR=4]="CONNECT_ERROR",e[e.BINARY_EVENT=5]="BINARY_EVENT",e[e.BINARY_ACK=6]="BINARY_ACK"})(E||(E={}));var Ld=class{constructor(e){this.replacer=e}encode(e){return(e.type===E.EVENT||e.type===E.ACK)&&Bo(e)?this.encodeAsBinary({type:e.type===E.EVENT?E.BINARY_EVENT:E.BINARY_ACK,nsp:e.nsp,data:e.data,id:e.id}):[this.encodeAsString(e)]}encodeAsString(e){let t=""+e.type;return(e.type===E.BINARY_EVENT||e.type===E.BINARY_ACK)&&(t+=e.attachments+"-"),e.nsp&&e.nsp!=="/"&&(t+=e.nsp+","),e.id!=null&&(t+=e.id),e.data!=null&&(t+=JSON.stringify(e.data,this.replacer)),t}encodeAsBinary(e){let t=Nd(e),o=this.encodeAsString(t.packet),n=t.buffers;return n.unshift(o),n}},Rd=class va extends te{constructor(t){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof t=="function"?{reviver:t}:t)}add(t){let o;if(typeof t=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");o=this.decodeString(t);let n=o.type===E.BINARY_EVENT;n||o.type===E.BINARY_ACK?(o.type=n?E.EVENT:E.ACK,this.reconstructor=new Id(o)):super.emitReserved("decoded",o)}else if(_s(t)||t.base64)if(this.reconstructor)o=this.reconstructor.takeBinaryData(t),o&&(this.reconstructor=null,super.emitReserved("decoded",o));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+t)}decodeString(t){let o=0,n={type:Number(t.charAt(0))};if(E[n.type]===void 0)throw new Error("unknown packet type "+n.type);if(n.type===E.BINARY_EVENT||n.type===E.BINARY_ACK){let r=o+1;for(;t.charAt(++o)!=="-"&&o!=t.length;);let l=t.substring(r,o);if(l!=Number(l)||t.charAt(o)!=="-")throw new Error("Illegal attachments");let c=Number(l);if(!ba(c)||c<1)throw new Error("Illegal attachments");if(c>this.opts.maxAttachments)throw new Error("too many attachments");n.attachments=c}if(t.charAt(o+1)==="/"){let r=o+1;for(;++o&&!(t.charAt(o)===","||o===t.length););n.nsp=t.substring(r,o)}else n.nsp="/";let s=t.charAt(o+1);if(s!==""&&Number(s)==s){let r=o+1;for(;++o;){let l=t.charAt(o);if(l==null||Number(l)!=l){--o;break}if(o===t.length)break}n.id=Number(t.substring(r,o+1))}if(t.charAt(++o)){let r=this.tryParse(t.substr(o));if(va.isPayloadValid(n.type,r))n.data=r;else throw new Error("invalid payload")}return n}tryParse(t){try{return JSON.parse(t,this.opts.reviver)}catch{return!1}}static isPayloadValid(t,o){switch(t){case E.CONNECT:return Lo(o);case E.DISCONNECT:return o===void 0;case E.CONNECT_ERROR:return typeof o=="string"||Lo(o);case E.EVENT:case E.BINARY_EVENT:return Array.isArray(o)&&(typeof o[0]=="number"||typeof o[0]=="string"&&ga.indexOf(o[0])===-1);case E.ACK:case E.BINARY_ACK:return Array.isArray(o)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},Id=class{constructor(e){this.packet=e,this.buffers=[],this.reconPack=e}takeBinaryData(e){if(this.buffers.push(e),this.buffers.length===this.reconPack.attachments){let t=Bd(this.reconPack,this.buffers);return this.finishedReconstruction(),t}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function Dd(e){return typeof e=="string"}var ba=Number.isInteger||function(e){return typeof e=="number"&&isFinite(e)&&Math.floor(e)===e};function qd(e){return e===void 0||ba(e)}function Lo(e){return Object.prototype.toString.call(e)==="[object Object]"}function Fd(e,t){switch(e){case E.CONNECT:return t===void 0||Lo(t);case E.DISCONNECT:return t===void 0;case E.EVENT:return Array.isArray(t)&&(typeof t[0]=="number"||typeof t[0]=="string"&&ga.indexOf(t[0])===-1);case E.ACK:return Array.isArray(t);case E.CONNECT_ERROR:return typeof t=="string"||Lo(t);default:return!1}}function jd(e){return Dd(e.nsp)&&qd(e.id)&&Fd(e.type,e.data)}function ye(e,t,o){return e.on(t,o),function(){e.off(t,o)}}var Pd=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),ya=class extends te{constructor(e,t,o){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=e,this.nsp=t,o&&o.auth&&(this.auth=o.auth),this._opts=Object.assign({},o),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let e=this.io;this.subs=[ye(e,"open",this.onopen.bind(this)),ye(e,"packet",this.onpacket.bind(this)),ye(e,"error",this.onerror.bind(this)),ye(e,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...e){return e.unshift("message"),this.emit.apply(this,e),this}emit(e,...t){var o,n,s;if(Pd.hasOwnProperty(e))throw new Error('"'+e.toString()+'" is a reserved event name');if(t.unshift(e),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(t),this;let r={type:E.EVENT,data:t};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof t[t.length-1]=="function"){let u=this.ids++,p=t.pop();this._registerAckCallback(u,p),r.id=u}let l=(n=(o=this.io.engine)===null||o===void 0?void 0:o.transport)===null||n===void 0?void 0:n.writable,c=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!l||(c?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(e,t){var o;let n=(o=this.flags.timeout)!==null&&o!==void 0?o:this._opts.ackTimeout;if(n===void 0){this.acks[e]=t;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[e];for(let l=0;l<this.sendBuffer.length;l++)this.sendBuffer[l].id===e&&this.sendBuffer.splice(l,1);t.call(this,new Error("operation has timed out"))},n),r=(...l)=>{this.io.clearTimeoutFn(s),t.apply(this,l)};r.withError=!0,this.acks[e]=r}emitWithAck(e,...t){return new Promise((o,n)=>{let s=(r,l)=>r?n(r):o(l);s.withError=!0,t.push(s),this.emit(e,...t)})}_addToQueue(e){let t;typeof e[e.length-1]=="function"&&(t=e.pop());let o={id:this._queueSeq++,tryCount:0,pending:!1,args:e,flags:Object.assign({fromQueue:!0},this.flags)};e.push((n,...s)=>(this._queue[0],n!==null?o.tryCount>this._opts.retries&&(this._queue.shift(),t&&t(n)):(this._queue.shift(),t&&t(null,...s)),o.pending=!1,this._drainQueue())),this._queue.push(o),this._drainQueue()}_drainQueue(e=!1){if(!this.connected||this._queue.length===0)return;let t=this._queue[0];t.pending&&!e||(t.pending=!0,t.tryCount++,this.flags=t.flags,this.emit.apply(this,t.args))}packet(e){e.nsp=this.nsp,this.io._packet(e)}onopen(){typeof this.auth=="function"?this.auth(e=>{this._sendConnectPacket(e)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(e){this.packet({type:E.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},e):e})}onerror(e){this.connected||this.emitReserved("connect_error",e)}onclose(e,t){this.connected=!1,delete this.id,this.emitReserved("disconnect",e,t),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(e=>{if(!this.sendBuffer.some(t=>String(t.id)===e)){let t=this.acks[e];delete this.acks[e],t.withError&&t.call(this,new Error("socket has been disconnected"))}})}onpacket(e){if(e.nsp===this.nsp)switch(e.type){case E.CONNECT:e.data&&e.data.sid?this.onconnect(e.data.sid,e.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case E.EVENT:case E.BINARY_EVENT:this.onevent(e);break;case E.ACK:case E.BINARY_ACK:this.onack(e);break;case E.DISCONNECT:this.ondisconnect();break;case E.CONNECT_ERROR:this.destroy();let t=new Error(e.data.message);t.data=e.data.data,this.emitReserved("connect_error",t);break}}onevent(e){let t=e.data||[];e.id!=null&&t.push(this.ack(e.id)),this.connected?this.emitEvent(t):this.receiveBuffer.push(Object.freeze(t))}emitEvent(e){if(this._anyListeners&&this._anyListeners.length){let t=this._anyListeners.slice();for(let o of t)o.apply(this,e)}super.emit.apply(this,e),this._pid&&e.length&&typeof e[e.length-1]=="string"&&(this._lastOffset=e[e.length-1])}ack(e){let t=this,o=!1;return function(...n){o||(o=!0,t.packet({type:E.ACK,id:e,data:n}))}}onack(e){let t=this.acks[e.id];typeof t=="function"&&(delete this.acks[e.id],t.withError&&e.data.unshift(null),t.apply(this,e.data))}onconnect(e,t){this.id=e,this.recovered=t&&this._pid===t,this._pid=t,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(e=>this.emitEvent(e)),this.receiveBuffer=[],this.sendBuffer.forEach(e=>{this.notifyOutgoingListeners(e),this.packet(e)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(e=>e()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:E.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(e){return this.flags.compress=e,this}get volatile(){return this.flags.volatile=!0,this}timeout(e){return this.flags.timeout=e,this}onAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(e),this}prependAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(e),this}offAny(e){if(!this._anyListeners)return this;if(e){let t=this._anyListeners;for(let o=0;o<t.length;o++)if(e===t[o])return t.splice(o,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(e),this}prependAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(e),this}offAnyOutgoing(e){if(!this._anyOutgoingListeners)return this;if(e){let t=this._anyOutgoingListeners;for(let o=0;o<t.length;o++)if(e===t[o])return t.splice(o,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(e){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let t=this._anyOutgoingListeners.slice();for(let o of t)o.apply(this,e.data)}}};function yt(e){e=e||{},this.ms=e.min||100,this.max=e.max||1e4,this.factor=e.factor||2,this.jitter=e.jitter>0&&e.jitter<=1?e.jitter:0,this.attempts=0}yt.prototype.duration=function(){var e=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var t=Math.random(),o=Math.floor(t*this.jitter*e);e=(Math.floor(t*10)&1)==0?e-o:e+o}return Math.min(e,this.max)|0};yt.prototype.reset=function(){this.attempts=0};yt.prototype.setMin=function(e){this.ms=e};yt.prototype.setMax=function(e){this.max=e};yt.prototype.setJitter=function(e){this.jitter=e};var ps=class extends te{constructor(e,t){var o;super(),this.nsps={},this.subs=[],e&&typeof e=="object"&&(t=e,e=void 0),t=t||{},t.path=t.path||"/socket.io",this.opts=t,Io(this,t),this.reconnection(t.reconnection!==!1),this.reconnectionAttempts(t.reconnectionAttempts||1/0),this.reconnectionDelay(t.reconnectionDelay||1e3),this.reconnectionDelayMax(t.reconnectionDelayMax||5e3),this.randomizationFactor((o=t.randomizationFactor)!==null&&o!==void 0?o:.5),this.backoff=new yt({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(t.timeout==null?2e4:t.timeout),this._readyState="closed",this.uri=e;let n=t.parser||$a;this.encoder=new n.Encoder,this.decoder=new n.Decoder,this._autoConnect=t.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(e){return arguments.length?(this._reconnection=!!e,e||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(e){return e===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=e,this)}reconnectionDelay(e){var t;return e===void 0?this._reconnectionDelay:(this._reconnectionDelay=e,(t=this.backoff)===null||t===void 0||t.setMin(e),this)}randomizationFactor(e){var t;return e===void 0?this._randomizationFactor:(this._randomizationFactor=e,(t=this.backoff)===null||t===void 0||t.setJitter(e),this)}reconnectionDelayMax(e){var t;return e===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=e,(t=this.backoff)===null||t===void 0||t.setMax(e),this)}timeout(e){return arguments.length?(this._timeout=e,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(e){if(~this._readyState.indexOf("open"))return this;this.engine=new $s(this.uri,this.opts);let t=this.engine,o=this;this._readyState="opening",this.skipReconnect=!1;let n=ye(t,"open",function(){o.onopen(),e&&e()}),s=l=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",l),e?e(l):this.maybeReconnectOnOpen()},r=ye(t,"error",s);if(this._timeout!==!1){let l=this._timeout,c=this.setTimeoutFn(()=>{n(),s(new Error("timeout")),t.close()},l);this.opts.autoUnref&&c.unref(),this.subs.push(()=>{this.clearTimeoutFn(c)})}return this.subs.push(n),this.subs.push(r),this}connect(e){return this.open(e)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let e=this.engine;this.subs.push(ye(e,"ping",this.onping.bind(this)),ye(e,"data",this.ondata.bind(this)),ye(e,"error",this.onerror.bind(this)),ye(e,"close",this.onclose.bind(this)),ye(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(e){try{this.decoder.add(e)}catch(t){this.onclose("parse error",t)}}ondecoded(e){Ro(()=>{this.emitReserved("packet",e)},this.setTimeoutFn)}onerror(e){this.emitReserved("error",e)}socket(e,t){let o=this.nsps[e];return o?this._autoConnect&&!o.active&&o.connect():(o=new ya(this,e,t),this.nsps[e]=o),o}_destroy(e){let t=Object.keys(this.nsps);for(let o of t)if(this.nsps[o].active)return;this._close()}_packet(e){let t=this.encoder.encode(e);for(let o=0;o<t.length;o++)this.engine.write(t[o],e.options)}cleanup(){this.subs.forEach(e=>e()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(e,t){var o;this.cleanup(),(o=this.engine)===null||o===void 0||o.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",e,t),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let e=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let t=this.backoff.duration();this._reconnecting=!0;let o=this.setTimeoutFn(()=>{e.skipReconnect||(this.emitReserved("reconnect_attempt",e.backoff.attempts),!e.skipReconnect&&e.open(n=>{n?(e._reconnecting=!1,e.reconnect(),this.emitReserved("reconnect_error",n)):e.onreconnect()}))},t);this.opts.autoUnref&&o.unref(),this.subs.push(()=>{this.clearTimeoutFn(o)})}}onreconnect(){let e=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",e)}},Yt={};function Xt(e,t){typeof e=="object"&&(t=e,e=void 0),t=t||{};let o=Sd(e,t.path||"/socket.io"),n=o.source,s=o.id,r=o.path,l=Yt[s]&&r in Yt[s].nsps,c=t.forceNew||t["force new connection"]||t.multiplex===!1||l,u;return c?u=new ps(n,t):(Yt[s]||(Yt[s]=new ps(n,t)),u=Yt[s]),o.query&&!t.query&&(t.query=o.queryKey),u.socket(o.path,t)}Object.assign(Xt,{Manager:ps,Socket:ya,io:Xt,connect:Xt});var Zt=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function ka({code:e,token:t,request:o}){let n=(s,r={})=>{let l={"Content-Type":"application/json"};return t&&(l.Authorization=`Bearer ${t}`),Ud(15e3,async c=>(await o(`/api/${e}/${s}`,{...r,headers:l,signal:c})).json())};return{send:async s=>Hd(await n("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await n("view");return s.records?s:null}}}async function Ud(e,t){let o=new AbortController,n=setTimeout(()=>o.abort(),e);try{return await t(o.signal)}finally{clearTimeout(n)}}function Hd(e){return"ok"in e?e:{ok:!1,error:"error"in e?e.error:e}}var Do={seq:0,records:new Map};function wa(e,t=Do.records){let o=new Map;for(let[n,s]of Object.entries(e.records)){let r=t.get(n);o.set(n,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:e.seq,records:o}}function xa(e,t){if(t.from!==e.seq)return null;let o=new Map(e.records);for(let n of t.drop)o.delete(n);for(let[n,s]of Object.entries(t.put))o.set(n,s);return{seq:t.to,records:o}}var Ca="DecompressionStream"in globalThis;function Ta(e,t){let o=0,n=0,s=Promise.resolve(),r=l=>{let c=n;o+=1,s=s.then(l).then(u=>c===n?e(...u):void 0,()=>c===n?t():void 0).catch(u=>reportError(u)).finally(()=>{o-=1})};return{hear:(...l)=>o>0?r(()=>l):e(...l),hearPacked:l=>r(()=>Wd(l)),lose:()=>{n+=1}}}async function Wd(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(t).text())}var Vd=1e4,Kd=4e3,gs=4e3,Gd=15e3,Jd=1e4,vs=2e3,Yd=10,Sa=["websocket","polling"],Qd=["polling","websocket"];function Oa({code:e,token:t,connect:o=Xt,request:n=(...s)=>fetch(...s)}){let s=Xr(),r=ka({code:e,token:t,request:n}),l=M(Do.records),c=M(Do.seq),u=M("connecting"),p=M(!1),d=M(!1),m=M(null),$=1,f=!1,g=!1,y=Date.now(),b,x,v=o({auth:{...t&&{token:t},...Ca&&{packed:!0}},transports:Sa,tryAllTransports:!0,reconnectionDelay:vs/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),N=T=>Kn(()=>{l.value=T.records,c.value=T.seq}),O=()=>{g||(g=!0,v.emit("refresh"))},S=()=>{D.lose(),u.value==="connected"&&(y=Date.now(),mt(Math.max(Gd,Ae()))),g=!1,u.value!=="revoked"&&(u.value="offline")},be=T=>{m.value=T,u.value="revoked",v.disconnect()},Ae=()=>Math.max(vs,$*Yd),L=T=>{clearTimeout(b),b=setTimeout(()=>v.connect(),T)},H=T=>{g=!1,$=T.clients??$,s.hear(T.now,{afresh:!0}),N(wa(T,l.value))},D=Ta((T,ie)=>{if(T==="view"){H(ie),u.value="connected",p.value=d.value=!1,f=!0,clearTimeout(x);return}$=ie.clients??$,s.hear(ie.now);let tr=xa({seq:c.value,records:l.value},ie);tr?N(tr):O()},O);v.io.on("reconnect_attempt",T=>{v.io.opts.transports=T%2===0===f?Qd:Sa}),v.on("view",T=>D.hear("view",T)),v.on("delta",T=>D.hear("delta",T)),v.on("packed",T=>D.hearPacked(T)),v.on("bye",T=>{$=T.clients??$,d.value=T.reason==="restarting",d.value||be({code:`seat_${T.reason}`})}),v.on("disconnect",T=>{S();let ie=T==="ping timeout"?vs:Ae();v.io.reconnectionDelay(ie/2),v.io.reconnectionDelayMax(Math.max(5e3,ie)),T==="io server disconnect"&&u.value!=="revoked"&&L(Math.random()*ie)}),v.on("connect_error",T=>{T.data&&Zt.has(T.data.code)?be(T.data):S(),!v.active&&u.value!=="revoked"&&L(Number(T.data?.retry_after_ms??1e3)+Math.random()*1e3)});let se=async T=>{let ie=await le(T);return!ie.ok&&Zt.has(ie.error.code)&&be(ie.error),ie},le=async T=>{if(u.peek()==="connected")return v.timeout(Vd).emitWithAck("command",T).catch(ne);if(Date.now()-y<gs)throw new Error("not connected yet");let ie=await r.send(T);return ie.ok&&ft(),ie},ne=T=>{throw v.connected&&v.disconnect().connect(),T},ft=async()=>{let T=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(p.value=T!==null,T&&T.seq>=c.value&&H(T))},mt=T=>{clearTimeout(x),x=setTimeout(_u,T+Math.random()*gs)},_u=async()=>{await ft(),(u.value==="connecting"||u.value==="offline")&&mt(Jd)},gu=()=>{if(u.value!=="revoked"){if(!v.connected)return void v.disconnect().connect();v.timeout(Kd).emitWithAck("awake").then(({now:T})=>s.hear(T,{afresh:!0}),ne).catch(()=>{})}};return mt(gs),{records:l,seq:c,status:u,by_request:p,restarting:d,refused:m,serverNow:s.now,send:se,wake:gu,close:()=>{clearTimeout(b),clearTimeout(x),v.disconnect()}}}function Xd(){let e=new Map;return{getItem:t=>e.get(t)??null,setItem:(t,o)=>{e.set(t,o)},removeItem:t=>{e.delete(t)},keys:()=>[...e.keys()]}}var bs=M(!1),Pe=Xd();function eo(){let e=ep(),t=()=>{for(let o of Pe.keys())Zd(e,o,Pe.getItem(o)??"")&&Pe.removeItem(o);bs.value=Pe.keys().length>0};return{getItem:o=>Pe.getItem(o)??e?.getItem(o)??null,setItem(o,n){Pe.setItem(o,n),t()},removeItem(o){Pe.removeItem(o),e?.removeItem(o),t()},keys:()=>[...new Set([...Object.keys(e??{}),...Pe.keys()])]}}function Zd(e,t,o){try{return e?.setItem(t,o),e!==null}catch{return!1}}function kt(e,t){try{return JSON.parse(e.getItem(t)??"null")}catch{return null}}function ep(){try{return globalThis.localStorage??null}catch{return null}}function Ma(e,t,o=globalThis.window??new EventTarget){let n=new Map,s=`facilitator:draft:${e}:`;return o.addEventListener("storage",r=>{let{key:l}=r;l?.startsWith(s)&&n.get(l.slice(s.length))?.readAgain()}),r=>{let l=n.get(r);if(l)return l;let c=tp(s+r,t);return n.set(r,c),c}}function tp(e,t){let o=()=>kt(t,e),n=M(o()?.text??"");return{text:n,begun_at:o()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,n.value=s,s?t.setItem(e,JSON.stringify({text:s,begun_at:this.begun_at})):t.removeItem(e)},clear(){this.write("")},readAgain(){this.begun_at=o()?.begun_at??null,n.value=o()?.text??""}}}function Aa(e,t){let o={shelf:e,prefix:t,all:M([])};return qo(o),o}function ys(e,t){e.shelf.setItem(e.prefix+t.id,JSON.stringify(t)),Na(e,[t])}function ks({shelf:e,prefix:t,all:o},n){let s=o.peek().filter(n);if(s.length!==0){for(let{id:r}of s)e.removeItem(t+r);o.value=o.peek().filter(r=>!s.includes(r))}}function qo(e){let t=e.shelf.keys().filter(o=>o.startsWith(e.prefix));Na(e,t.map(o=>kt(e.shelf,o)).filter(o=>o))}function Ea(e,t){e.all.value=e.all.peek().filter(({id:o})=>e.prefix+o!==t),qo(e)}function Na({all:e},t){let o=e.peek().filter(n=>!t.some(({id:s})=>s===n.id));e.value=[...o,...t].sort((n,s)=>n.place-s.place)}var Fo=({answered_seq:e,error:t})=>e===void 0&&!t;var op="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",xe=()=>np(12);function np(e){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,o=>op[o&63]).join("")}var sp=1e3,rp=15e3,ap=new Set(["too_fast","not_saved","internal"]);function Ba({held:e,turn:t,send:o,onAnswer:n,later:s}){let r=M(!1),l=e.all.peek().length===0,c=!1,u=!1,p=!1,d=!1,m=0,$=()=>e.all.peek().find(Fo),f=async()=>{if(c||d)return;if(!$())return t.giveBack();c=!0;let x=l?t.take():await t.takeAmongOthers();if(c=!1,x>0)return g(x);qo(e);let v=$();if(d||!v)return t.giveBack();c=!0;let N=await o(v).catch(()=>null);if(c=!1,!d){if(!e.all.peek().some(({id:O})=>O===v.id))return void f();if(!N||!N.ok&&ap.has(N.error.code))return y(N);if(!N.ok&&Zt.has(N.error.code))return t.giveBack();m=0,r.value=!1,n(v,N),f()}},g=x=>{u||(u=!0,s(()=>{u=!1,f()},x))},y=x=>{t.giveBack(),r.value=!0,p=!0;let v=x&&!x.ok?Number(x.error.retry_after_ms??0):0;s(b,Math.max(v,Math.min(rp,sp*2**m++)))},b=()=>{p=!1,f()};return{stuck:r,sendOldest:f,flush(){m=0,b()},onOtherTab(){l=!1,p||f()},close(){d=!0,t.giveBack()}}}var za=2e4,ip=100;function La({key:e,shelf:t,wall:o,later:n}){let s=xe(),r=()=>kt(t,e),l=()=>{let u=r()&&r().tab!==s?r().until-o():0;return u>0&&u<=za?u:0},c=()=>{let u=l();return u===0&&t.setItem(e,JSON.stringify({tab:s,until:o()+za})),u};return{take:c,async takeAmongOthers(){let u=r()?.tab===s,p=c();return u||p>0?p:(await new Promise(d=>n(()=>d(null),ip)),l())},giveBack(){r()?.tab===s&&t.removeItem(e)}}}var lp={wall:Date.now,mono:ns};function Ra({key:e,shelf:t,send:o,seq:n,online:s,tabs:r=globalThis.window??new EventTarget,clock:l=lp,later:c=setTimeout}){let u=`facilitator:outbox:${e}:`,p=`facilitator:turn:${e}`,d=xe(),m=La({key:p,shelf:t,wall:l.wall,later:c}),$=Aa(t,u),f=Z(()=>$.all.value.filter(L=>!L.error)),g=new Set,y=()=>{let L=n.peek();ks($,({answered_seq:H})=>H!==void 0&&H<=L)},b=Ba({held:$,turn:m,later:c,send:L=>o({id:L.id,name:L.name,data:L.data,age_ms:cp(L,d,l)}),onAnswer(L,H){let D={...L,...H.ok?{answered_seq:H.seq}:{error:H.error}};ys($,D),y();for(let se of g)se(D)}}),x=(L,H={},{age_ms:D=0,...se}={})=>{let le=$.all.peek().at(-1)?.place??0,ne=l.wall()-D,ft=Math.max(l.wall(),le+1),mt=xe();return ys($,{id:mt,name:L,data:H,place:ft,acted_at:ne,acted_mono:l.mono()-D,run:d,...se}),b.sendOldest(),mt},v=(L,{told:H,about:D}={})=>{let se=[];for(let[le,{name:ne,data:ft}]of L.entries())se.push(x(ne,ft,le===L.length-1?{told:H,about:D,with:[...se]}:{}));return se},N=L=>{let H=$.all.peek().find(D=>D.id===L);return ks($,D=>D===H),H},O=L=>{let{key:H}=L;if(H?.startsWith(u))Ea($,H),y();else if(H!==p)return;b.onOtherTab()},S=new AbortController;r.addEventListener("storage",O,{signal:S.signal}),r.addEventListener("pagehide",m.giveBack,{signal:S.signal}),b.sendOldest();let be=he(()=>{n.value,y()}),Ae=he(()=>{s.value&&b.flush()});return{entries:f,failed:Z(()=>$.all.value.filter(L=>L.error)),unsent:Z(()=>$.all.value.filter(Fo).length),stuck:b.stuck,put:x,putAll:v,onAnswer(L){return g.add(L),()=>{g.delete(L)}},retry(L,H){let D=N(L);D&&x(D.name,D.data,{told:D.told??H,about:D.about,with:D.with})},takeOut:N,close(){S.abort(),b.close(),be(),Ae()}}}function cp(e,t,o){let n=e.run===t&&e.acted_mono!==void 0?o.mono()-e.acted_mono:0;return Math.max(0,Math.round(n),Math.round(o.wall()-e.acted_at))}function Ia({code:e,token:t="",holder:o,effects:n}){let s=eo(),r=`${e}:${o}`,l=Oa({code:e,token:t}),c=Z(()=>l.status.value==="connected"),u=Ra({key:r,shelf:s,send:l.send,seq:l.seq,online:c}),p=Z(()=>Jr(l.records.value,u.entries.value,n)),{second:d,tick:m,stop:$}=ea(l.serverNow),f=he(()=>{c.value&&m()}),g=()=>{document.visibilityState==="visible"&&l.wake()},y=new AbortController;return window.addEventListener("online",g,{signal:y.signal}),document.addEventListener("visibilitychange",g,{signal:y.signal}),{screen:p,records:l.records,connection:l,outbox:u,second:d,draft:Ma(r,s),act:u.put,actAll:u.putAll,leave(){y.abort(),f(),$(),u.close(),l.close()}}}var Da=1e3,up=1e4,to=M({text:"",times:0}),jo=new Map,qa,L_=Z(()=>to.value.text);function W(e,t=e){jo.size===0&&(setTimeout(()=>ws(""),Da/2),setTimeout(dp,Da)),jo.set(t,e)}function dp(){ws([...jo.values()].join(" ")),jo.clear(),qa=setTimeout(()=>ws(""),up)}function ws(e){clearTimeout(qa),to.value={text:e,times:to.peek().times+1}}function Po(){let[e]=_(()=>to.peek().times),{text:t,times:o}=to.value;return i`<div class="ds-sr-only" role="status" aria-live="polite">${o>e?t:""}</div>`}function Fa(e,t){z(()=>e.outbox.onAnswer(o=>pp(e,o,t)),[e])}function pp({outbox:e},t,o){let{error:n,told:s,about:r,with:l}=t;if(n){let c=o(t);c&&W(`${c}. ${Y(n)}`)}else s&&!e.failed.peek().some(({id:c})=>l?.includes(c))&&W(s,r)}var fp={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function A({name:e}){return i`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${fp[e]} /></svg>`}var mp=6e3;function ja({seat:e}){let{state:t,colour:o,n}=$p(e),s=gp(t==="well")&&(e.outbox.failed.value.length>0?"back_refused":"back"),r=t==="well"&&s?s:t,l=r==="well"?"":a(`line.${r}`,{n});return hp(l,e.connection.status.value!=="connected"||e.outbox.stuck.value?n:0),i`
<section class="line" aria-label=${a("line.label")} data-color=${r==="back_refused"?"warning":o} data-state=${r}>
${l&&i`<${A} name=${r==="back"?"check":"cloud"} /><span>${l}</span>`}
</section>
`}function hp(e,t){let o=P({sentence:"",waiting:0});z(()=>{let n=e!==o.current.sentence||t>o.current.waiting;o.current={sentence:e,waiting:t},e&&n&&W(e,"line")},[e,t])}function $p(e){let t=P(!1),o=_p(e);return o.state==="well"&&t.current&&o.n>0?{...o,state:"sending",colour:"warning"}:(t.current=o.state!=="well",o)}function _p(e){let t=e.connection.status.value,o=e.outbox.unsent.value;return t==="revoked"?{state:"revoked",colour:"danger",n:o}:t!=="connected"&&e.connection.by_request.value?{state:o?"sending":"slow",colour:o?"warning":"neutral",n:o}:t==="offline"&&e.connection.restarting.value?{state:"restarting",colour:"warning",n:o}:t==="offline"?{state:o?"offline_waiting":"offline",colour:"warning",n:o}:t==="connecting"?{state:h(e.records.value,"workshop")?"connecting":"well",colour:"neutral",n:o}:h(e.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n:o}:o&&e.outbox.stuck.value?{state:"sending",colour:"warning",n:o}:bs.value?{state:"forgets",colour:"warning",n:o}:{state:"well",colour:"success",n:o}}function gp(e){let t=P(!1),o=P(!1),[n,s]=_(!1);return z(()=>{if(!e){o.current=t.current,s(!1);return}if(t.current=!0,!o.current)return;o.current=!1,s(!0);let r=setTimeout(()=>s(!1),mp);return()=>clearTimeout(r)},[e]),n}function B({colour:e="info",children:t,role:o}){return i`<div class="ds-alert notice" data-color=${e} role=${o}>${t}</div>`}var oo=({error:e})=>e?.code==="changed_meanwhile";function vp(e,t){let o=new Map;for(let n of t.filter(oo)){let{field:s,value:r}=yp(n),l=kp(e,n);if(!l)continue;let c=`${l.id} ${s}`,u=[...o.get(c)?.entries??[],n],p=bp(l,s);o.set(c,{measure:l.id,title:l.title,field:s,mine:r,theirs:p,last:n,entries:u})}return[...o.values()]}var Pa=(e,t,o,n)=>vp(e,t).find(s=>s.measure===o&&s.field===n);function Ua({last:e,theirs:t}){let{name:o,data:n}=e;return{name:o,data:{...n,was:o==="set_field"?[t]:t}}}function Ha({outbox:e},t){for(let{id:o}of t?.entries??[])e.takeOut(o)}function Wa(e,t){let o=Z(()=>e.outbox.failed.value.filter(n=>!t(n)));return{...e,outbox:{...e.outbox,failed:o}}}function bp(e,t){return t==="title"||t==="description"?e[t]:e.fields[t]??null}function yp({name:e,data:t}){return e==="retitle_measure"?{field:"title",value:t.title}:e==="describe_measure"?{field:"description",value:t.description}:{field:t.field,value:t.value}}var kp=(e,{name:t,data:o})=>t==="set_field"?$e(e,o.measure):k(e,"measure",o.measure);var Va=(e,t)=>Object.values(e.data).includes(t),wp=(e,t,o)=>Ka(e,t,n=>Va(n,o)),Uo=({outbox:e,connection:t},o)=>Ka(e,t.status.value==="connected",n=>o.includes(n.id));function Ka(e,t,o){return e.failed.value.some(o)?"failed":e.entries.value.some(s=>s.answered_seq===void 0&&o(s))?t&&!e.stuck.value?"saving":"waiting":"saved"}var Ga=({error:e},t)=>t!=="closed"&&e?.code!=="workshop_closed",xp=(e,t)=>Ga(e,t)&&!oo(e);function Ja({seat:e,id:t}){return i`<${no} state=${wp(e.outbox,e.connection.status.value==="connected",t)} />`}var Cp={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},no=({state:e})=>i`<span class="save-state" data-state=${e}><${A} name=${Cp[e]} />${a(`saved.${e}`)}</span>`;function Ho({seat:e,label:t,about:o,boxFor:n=()=>null}){let s=e.outbox.failed.value.filter(r=>!o||Va(r,o));return s.length===0?null:i`
<section class="failures" aria-label=${a("save.failed_title",{n:s.length})}>
${s.map(r=>i`<${Tp} key=${r.id} seat=${e} entry=${r} label=${t} boxFor=${n} />`)}
</section>
`}function Tp({seat:e,entry:t,label:o,boxFor:n}){let s=I(),r=t.data.title??t.data.text??t.data.description,l=h(e.screen.value,"workshop")?.status,c=Ga(t,l)&&r?n(t):null,u=()=>{c?.(),e.outbox.takeOut(t.id)};return i`
<div class="ds-alert notice" data-color="danger" role="group" aria-labelledby=${s}>
<p class="failure-what" id=${s}><strong>${o(t)}</strong>${r&&i` «${r}»`}</p>
<p>${t.error&&Y(t.error)}</p>
<div class="row">
${xp(t,l)&&i`<button type="button" class="ds-button" data-size="sm" onClick=${()=>e.outbox.retry(t.id,a("save.now"))}>
<${A} name="retry" />${a("save.retry")}
</button>`}
${c&&i`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>
<${A} name="pen" />${a("save.take_back")}
</button>`}
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>e.outbox.takeOut(t.id)}>
${a("save.discard")}
</button>
</div>
</div>
`}async function ee(e,{token:t,body:o,method:n=o?"POST":"GET"}={}){let s=new Headers(t?{Authorization:`Bearer ${t}`}:{});o&&s.set("Content-Type","application/json");try{let r=await fetch(e,{method:n,headers:s,body:o&&JSON.stringify(o)});return r.ok?{ok:!0,response:r}:{ok:!1,error:(await r.json()).error}}catch{return{ok:!1,error:{code:"no_answer",message:a("ask.no_answer")}}}}function Ya(e){let t=Math.abs(e);return t<2*3600?{unit:"minutes",n:Math.max(1,Math.round(t/60))}:t<2*86400?{unit:"hours",n:Math.round(t/3600)}:{unit:"days",n:Math.round(t/86400)}}function Qa(e){let t=new Date(e),o=s=>`${s}`.padStart(2,"0");return`${`${t.getFullYear()}-${o(t.getMonth()+1)}-${o(t.getDate())}`}T${o(t.getHours())}:${o(t.getMinutes())}`}function Xa(e){let t=new Date(e).getTime();return Number.isNaN(t)?void 0:t}function Za({face:e}){let t=h(e.seat.records.value,"clock");return t?i`<${Sp} face=${e} clock=${t} />`:null}function Sp({face:{boot:e,seat:t},clock:o}){let n=I(),[s,r]=_(null),[l,c]=_(null),u=t.second.value+o.told_s*1e3,p=t.second.value+o.ahead_s*1e3,d=o.at_start?p:u;return i`
<${B} colour="warning">
<form class="stack" data-tight onSubmit=${async $=>{$.preventDefault();let f=s===null?o.at_start?Math.round(d):null:Xa(s);if(f===void 0)return c({code:"bad_date",message:a("console.clock_empty")});let g=await ee(`/api/${e.code}/date`,{token:e.token,method:"PUT",body:f===null?{}:{now:f}});c(g.ok?null:g.error),g.ok&&W(a("console.clock_confirmed"))}} novalidate>
<p role="alert"><strong>${Op(o)}</strong></p>
<p>${a("console.clock_shows",{day:Be(u),time:K(u),machine_day:Be(p),machine_time:K(p)})}</p>
<p class="small">${a("console.clock_means")}</p>
<div class="ds-field">
<label class="ds-label" for=${n}>${a("console.clock_right")}</label>
<input
class="ds-input"
id=${n}
type="datetime-local"
value=${s??Qa(d)}
aria-invalid=${l?"true":void 0}
aria-describedby=${l?`${n}-e`:void 0}
onInput=${$=>r($.target.value)}
/>
${l&&i`<p class="ds-validation-message" id="${n}-e">${Y(l)}</p>`}
</div>
<p><button type="submit" class="ds-button" data-size="sm">${a("console.clock_confirm")}</button></p>
</form>
<//>
`}function Op({stepped_s:e,at_start:t}){if(t)return a("console.clock_at_start");let{unit:o,n}=Ya(e),s=a(`console.clock_${o}`,{n});return e<0?a("console.clock_set_back",{amount:s}):a("console.clock_set_on",{amount:s})}function U({title:e,onClose:t,children:o,placement:n="center",eyebrow:s}){let r=P(null),l=P(null),c=I();return z(()=>{let d=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??l.current)?.focus(),()=>Mp(d)},[]),i`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${n} aria-labelledby=${c} onCancel=${d=>{d.target===r.current&&(d.preventDefault(),t())}} onClose=${t} onClick=${d=>{d.target===r.current&&t()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${s&&i`<p class="eyebrow">${s}</p>`}
<h2 class="ds-heading" data-size="sm" id=${c} ref=${l} tabindex="-1">${e}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${a("dialog.close")} onClick=${t}>
<${A} name="close" />
</button>
</header>
${o}
</div>
<${Po} />
</dialog>
`}function Mp(e){document.activeElement&&document.activeElement!==document.body||(e?.isConnected&&e!==document.body?e.focus():document.querySelector("main")?.focus())}var xs=(e,t)=>e.outbox.entries.value.some(o=>o.name===t),so=e=>a("console.not_done",{what:a(`console.act_${e.name}`)}),nt=e=>e.connection.status.value==="connected";function R({seat:e,onAct:t,name:o,blocked:n,variant:s,colour:r,size:l,label:c,look:u="",pressed:p,children:d}){let m=o!==void 0&&xs(e,o),$=m||n||!nt(e);return i`
<button
type="button"
class="ds-button ${u}"
data-variant=${s}
data-color=${r}
data-size=${l}
aria-label=${c}
aria-pressed=${p===void 0?void 0:String(p)}
aria-disabled=${$?"true":void 0}
aria-busy=${m?"true":void 0}
onClick=${()=>!$&&t()}
>${d}</button>
`}function ze({seat:e,title:t,go:o,colour:n,blocked:s,onGo:r,onClose:l,children:c}){return i`
<${U} title=${t} onClose=${l}>
<div class="stack" data-tight>${c}</div>
<div class="row">
<${R} seat=${e} onAct=${()=>{r(),l()}} colour=${n} blocked=${s}>${o}<//>
<button type="button" class="ds-button" data-variant="secondary" onClick=${l}>${a("console.cancel")}</button>
</div>
<//>
`}var Ap=24*36e5;function ei({face:{seat:e}}){let t=Wo(e.records.value,e.second.value);return t?i`
<${B} colour="warning">
<div class="stack" data-tight>
<p role="alert"><strong>${ro(e.records.value)}</strong></p>
<p class="small">${a("console.closes_means")}</p>
<p>
<${R} seat=${e} name="postpone_closing" size="sm" onAct=${()=>e.act("postpone_closing")}>
${a(t.few?"console.postpone_few":"console.postpone")}
<//>
</p>
</div>
<//>
`:null}function Wo(e,t){let o=h(e,"closing");return o&&o.at-t<=Ap?o:void 0}function ro(e){let t=h(e,"closing");if(!t)return"";let o={day:Pr(t.told_at),time:K(t.told_at)};return t.few?a("console.closes_few",o):a("console.closes",o)}function ti({face:e}){let t=h(e.seat.records.value,"upkeep");return i`
${t?.votes_unread&&i`<${B} colour="danger"><p>${a("console.votes_unread")}</p><//>`}
${t?.unfinished&&i`<${B} colour="danger"><p>${a("console.unfinished")}</p><//>`}
${t?.keys_left.map(o=>i`<${B} key=${o}><p>${a("console.keys_left",{folder:o})}</p><//>`)}
`}var Ep={kind:"on_screen",scene:"waiting",step:null,measure:null,title:"",table:null},ao=e=>h(e,"on_screen")??Ep;function st(e){let{measure:t,title:o,table:n}=ao(e);return t?{id:t,title:o,table:n}:void 0}var oi=e=>h(e,"screen")?.then??ao(e);function Ue(e,t,o){let n=ao(e);return n.scene===t&&(o===void 0||n.step===o)}function ni({seat:e}){let t=e.records.value,o=P(null);z(()=>{if(o.current?.has("workshop"))for(let s of Np(o.current,t,e.second.peek()))W(s);o.current=t},[t]);let n=C(t,"table").filter(Cs).length;return Ur(n>0&&a("console.help_count",{n}),a("console.title"),Hr(t)),null}function Np(e,t,o){let n=h(t,"phase"),s=[];h(t,"workshop")?.status==="closed"&&h(e,"workshop")?.status!=="closed"&&s.push(a("console.is_closed")),n&&n.started_at!==h(e,"phase")?.started_at&&s.push(a("console.phase_begun",{phase:w(n.title)})),n?.revealed&&!h(e,"phase")?.revealed&&s.push(a("console.revealed")),Wo(e,o)&&h(t,"closing")&&!Wo(t,o)&&s.push(a("console.postponed",{when:ro(t)})),h(t,"screen")?.frozen&&!h(e,"screen")?.frozen&&s.push(a("console.is_frozen"));let r=st(t);r&&r.id!==st(e)?.id&&s.push(a("console.shown",{title:r.title}));let l=new Set(C(e,"table").filter(Cs).map(c=>c.number));for(let c of C(t,"table"))Cs(c)&&!l.has(c.number)&&s.push(a("console.table_asks",{table:c.number}));return s}var Cs=e=>e.signal==="help";var Bp={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},si=(e,t)=>e.match(Bp[t])?.length??0;function ce(...e){let t=e.join(" "),[o,n]=[si(t,"nb"),si(t,"en")];if(o===n)return;let s=o>n?"nb":"en";return s===Ne.value?void 0:s}function J({face:e,measure:t}){let o=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`<button type="button" class="row-open" lang=${ce(t.title,t.description)} onClick=${o}>${t.title}</button>`}function He({face:{seat:e},scene:t,step:o=null}){let n=e.screen.value;if(h(n,"workshop")?.status!=="open")return null;let s=Ue(n,t,o);return i`<${R} seat=${e} name="show_scene" variant="secondary" size="sm" pressed=${s} onAct=${()=>e.act("show_scene",s?{}:{scene:t,step:o})}>${a("console.show_on_screen")}<//>`}var Le=(e,t)=>st(e.screen.value)?.id===t;function wt(e,t,o){let n=e.records.peek(),s=h(n,"phase")?.activity==="talk"&&!h(n,"screen")?.scene;e.act("spotlight",{measure:t,...o!==void 0&&{table:o}}),s||e.act("show_scene",{scene:"spotlight"})}var xt=e=>e.act("spotlight",{measure:null});function ri({face:e}){let{seat:t}=e,o=t.records.value,n=st(o),s=n&&$e(o,n.id);return s?i`
<div class="lit">
<p class="small soft">${a("console.lit")} · ${a("table.number",{table:n.table??s.table})}</p>
<p><${J} face=${e} measure=${{...s,title:n.title}} /></p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>xt(t)}>
${a("console.spotlight_off")}
</button>
</div>
`:h(o,"phase")?.visibility==="spotlight"?i`<p class="soft small">${a("console.nobody_lit")}</p>`:null}function ai({face:e}){let{seat:t}=e,o=t.records.value,n=C(o,"table").sort((l,c)=>l.number-c.number),s=new Map(G(o).map(l=>[l.id,l])),r=n.flatMap(l=>(l.claims??[]).map(c=>({table:l.number,measure:s.get(c)})));return i`
<ul class="plain to-present">
${r.map(({table:l,measure:c})=>c&&i`
<li key=${c.id} data-lit=${Le(t,c.id)}>
<span class="small"><strong>${a("table.number",{table:l})}</strong> ${c.title}</span>
${!Le(t,c.id)&&i`<button
type="button"
class="ds-button"
data-size="sm"
data-variant="secondary"
aria-label=${a("console.show_this",{title:c.title})}
onClick=${()=>wt(t,c.id,l)}
>${a("console.show")}</button>`}
</li>
`)}
</ul>
`}var ii=["welcome","question","tables","gallery","voting","result","spotlight","collaboration","quadrants","abatement","fund","closing"],rt=["themes","bands","breadth"];function li(e,t){return t==="result"&&!h(e,"phase")?.revealed?"result":t==="fund"&&!h(e,"fund")?.portfolios?"fund":t==="spotlight"&&!h(e,"spotlight")?.measure?"spotlight":null}function Vo(e){let{scene:t,step:o}=oi(e);return h(e,"phase")?.revealed?t!=="result"||!o?rt[0]??null:rt[rt.indexOf(o)+1]??null:null}var Ko=(e,t)=>e.act("show_scene",{scene:"result",step:t});function ci({seat:e}){let t=e.screen.value,o=n=>Ue(t,"result",n);return i`
<div class="step-buttons" role="group" aria-label=${a("console.steps")}>
${rt.map((n,s)=>i`
<${R} key=${n} seat=${e} size="sm" variant=${o(n)?"primary":"secondary"} pressed=${o(n)} onAct=${()=>Ko(e,n)}>
${s+1}. ${a(`console.step_${n}`)}
<//>
`)}
</div>
<${Ts} seat=${e} />
`}function Ts({seat:e}){let t=Vo(e.screen.value);return t?i`<${R} seat=${e} onAct=${()=>Ko(e,t)}>${a("console.next_step",{step:a(`console.step_${t}`).toLowerCase()})}<//>`:null}function di({face:e}){let{seat:t,ui:o}=e,n=t.screen.value,s=h(n,"phase"),r=h(n,"screen");return!(h(n,"workshop")?.status==="open")||!r?null:i`
<section class="on-screen" data-frozen=${r.frozen} aria-labelledby="on-screen-title">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="2xs" id="on-screen-title">${a("console.on_screen")}</h2>
<span class="small ${r.frozen?"warm":"soft"}">${r.frozen?a("console.frozen"):r.scene?a("console.chosen_by_hand"):a("console.follows_phase")}</span>
</div>
<p class="scene-now">${ui(ao(n))}</p>
${r.then&&i`<p class="small soft">${a("console.shows_then")} ${ui(r.then)}</p>`}
<div class="row">
<${R} seat=${t} variant="secondary" size="sm" onAct=${()=>{o.dialog.value={what:"scene"}}}>${a("console.choose_scene")}<//>
${r.scene&&i`<${R} seat=${t} variant="secondary" size="sm" onAct=${()=>t.act("show_scene",{})}>${a("console.follow_phase")}<//>`}
${!r.frozen&&i`<${R} seat=${t} variant="tertiary" size="sm" onAct=${()=>t.act("freeze_screen",{frozen:!0})}>
<${A} name="pause" />${a("console.freeze")}
<//>`}
</div>
${at(n)&&i`<${R} seat=${t} name="reveal_votes" variant=${s?.votes==="revealed"?"primary":"secondary"} onAct=${()=>{o.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>`}
${s?.revealed&&Ue(n,"result")&&i`<${Ts} seat=${t} />`}
<${ri} face=${e} />
${s?.visibility==="spotlight"&&i`<${ai} face=${e} />`}
</section>
`}function pi({face:e}){let{seat:t}=e;return!h(t.screen.value,"screen")?.frozen||h(t.records.value,"workshop")?.status!=="open"?null:i`
<section class="asks-for-help" aria-label=${a("console.is_frozen")}>
<${A} name="pause" />
<p>${a("console.is_frozen")} <span class="not-on-phones">${a("console.frozen_says")}</span></p>
<${R} seat=${t} colour="warm" size="sm" onAct=${()=>t.act("freeze_screen",{frozen:!1})}>${a("console.unfreeze")}<//>
</section>
`}function ui({scene:e,step:t}){let o=a(`console.scene_${e}`);return t?a("console.scene_and_step",{scene:o,step:a(`console.step_${t}`)}):o}function at(e){return!(h(e,"phase")?.votes==="open_hidden"&&h(e,"workshop")?.status==="open")&&Ss(e)}function Go(e){let t=h(e,"voting");return t!==void 0&&t.voted>0&&t.voted<t.told_from}var Ss=e=>!h(e,"phase")?.revealed&&(h(e,"voting")?.voted??0)>0;var ke=e=>Object.entries(h(e,"workshop")?.fields??{}).map(([t,o])=>({name:t,...o})),Re=(e,t)=>ke(e).find(o=>o.name===t),Ct=(e,t)=>h(e,"workshop")?.fields[t]?.choices??[],Jo=(e,t)=>t.type==="unit"?(h(e,"workshop")?.areas??[]).map(o=>({label:o.name,choices:o.units})):[{label:"",choices:t.choices??[]}],oe=e=>e.title?w(e.title):a(`fields.${e.name}`);var it=(e,t)=>e?.worded&&e.choices?.includes(t)?a(`fields.${e.name}_${t}`):t;function Ce(e,t){return typeof t=="number"?q(t):e?.type==="date"&&t?Be(Date.parse(String(t))):Ie(t).map(o=>it(e,o)).join(", ")}var Ie=e=>Array.isArray(e)?e:e==null||e===""?[]:[String(e)],lt=e=>e!=null;var zp={welcome:{lines:"M4 5h10M4 8h7M4 13h5",filled:"M18 4h4v4h-4zM24 4h4v4h-4zM18 10h4v4h-4zM25 11h2v2h-2z"},question:{lines:"M5 6h22M5 9h15M5 14h6",filled:"M4 16.5h14v1H4z"},tables:{lines:"",filled:"M4 4h5v4H4zM11 4h5v4h-5zM18 4h5v4h-5zM25 4h3v4h-3zM4 10h5v4H4zM11 10h5v4h-5zM18 10h5v4h-5zM25 10h3v4h-3z"},gallery:{lines:"M4 3h11v5H4zM17 3h11v5H17zM4 10h11v5H4zM17 10h11v5H17zM6 5.5h6M19 5.5h6M6 12.5h6M19 12.5h6"},voting:{lines:"M12 9l3 3 6-7M4 16h24",filled:"M4 15h14v2H4z"},result:{lines:"",filled:"M4 3h22v2.5H4zM4 7h16v2.5H4zM4 11h11v2.5H4zM4 15h6v1.5H4z"},spotlight:{lines:"M9 5h14M9 8h10M9 12h6M6 2h20v13H6z"},collaboration:{lines:"M5 3h22v12H5zM5 7h22M5 11h22M12.3 3v12M19.6 3v12",filled:"M5 3h7.3v4H5zM12.3 7h7.3v4h-7.3zM19.6 11H27v4h-7.4z"},quadrants:{lines:"M5 2v14h23M16.5 2v14M5 9h23",filled:"M19 4h2v2h-2zM23 5h2v2h-2zM11 4.5h2v2h-2zM20 11h2v2h-2zM9 12h2v2H9z"},abatement:{lines:"M4 2v14h24",filled:"M5 13h8v3H5zM13 11h6v5h-6zM19 8h4v8h-4zM23 3h2v13h-2z"},fund:{lines:"M4 3h24M4 6h6M13 6h6M22 6h6",filled:"M4 8h6v2H4zM13 8h6v2h-6zM22 8h6v2h-6zM4 11h6v2H4zM13 12h6v3h-6zM22 11h6v2h-6z"},closing:{lines:"M5 5h6M13 5h6M21 5h6M9 14h14",filled:"M5 7h6v3H5zM13 7h6v3h-6zM21 7h6v3h-6z"}};function fi({scene:e}){let{lines:t,filled:o}=zp[e];return i`
<svg class="scene-picture" viewBox="0 0 32 18" aria-hidden="true" focusable="false">
${o&&i`<path class="filled" d=${o} />`}
<path d=${t} />
</svg>
`}function mi({face:e,onClose:t}){let{seat:o}=e,n=h(o.screen.value,"screen")?.scene??null,s=r=>{nt(o)&&(o.act("show_scene",{scene:r}),t())};return i`
<${U} title=${a("console.scene_title")} onClose=${t}>
<p class="soft">${a("console.scene_says")}</p>
<p>
<button type="button" class="ds-button" data-variant=${n?"primary":"secondary"} aria-pressed=${n?"false":"true"} onClick=${()=>s(null)}>
${a("console.follow_phase")}
</button>
</p>
<ul class="plain scene-choices">
${ii.map(r=>i`<${Lp} key=${r} face=${e} scene=${r} chosen=${r===n} onShow=${s} />`)}
</ul>
<//>
`}function Lp({face:e,scene:t,chosen:o,onShow:n}){let s=e.seat.screen.value,r=li(s,t),l=Ue(s,t);return i`
<li>
<button
type="button"
class="scene-choice"
aria-pressed=${o?"true":"false"}
aria-disabled=${r?"true":void 0}
onClick=${()=>!r&&n(t)}
>
<${fi} scene=${t} />
<strong>${a(`console.scene_${t}`)}</strong>
${l&&i`<span class="small fact strong">${a("console.shown_now")}</span>`}
<span class="small soft">${r?a(`console.no_${r}_yet`):a(`console.scene_${t}_says`)}</span>
</button>
</li>
`}var Os=["offer","need","join"],Yo=e=>Os.flatMap(t=>e.filter(o=>o.stance===t));var Tt=3,$i=e=>Math.max(0,...e.flatMap((t,o)=>t.filter((n,s)=>s!==o)));function _i(e,t,o){let n=h(e,"collaboration")?.areas??[],[s,r]=[n.indexOf(t),n.indexOf(o)].sort((l,c)=>l-c);return Qo(e).filter(({id:l})=>k(e,"work_order",l)?.cells.some(([c,u])=>c===s&&u===r))}var Qo=e=>G(e).filter(t=>!t.private);function gi(e){let t=Qo(e).map(s=>({measure:s,spoke:k(e,"work_order",s.id)?.units??{}})).filter(({spoke:s})=>Object.keys(s).length>0),o=Rp(e,new Set(t.flatMap(({spoke:s})=>Object.keys(s)))),n=t.map(({measure:s,spoke:r})=>{let l=o.map(c=>r[c]??0);return{measure:s,counts:l,total:hi(l)}});return n.sort((s,r)=>r.total-s.total||(s.measure.id<r.measure.id?-1:1)),{units:o,rows:n,totals:o.map((s,r)=>hi(n.map(({counts:l})=>l[r]??0)))}}var hi=e=>e.reduce((t,o)=>t+o,0);function vi(e){return[...Ms(e,C(e,"offer"))].map(([o,n])=>({measure:o,offers:Yo(n),units:Object.keys(k(e,"work_order",o.id)?.units??{}).length,is_met:!!o.is_met})).sort((o,n)=>Number(n.is_met)-Number(o.is_met)||n.units-o.units||(o.measure.id<n.measure.id?-1:1))}function As(e){let t=Ms(e,C(e,"co_benefit"));return[...Ms(e,C(e,"conflict"))].map(([n,s])=>({measure:n,conflicts:s,co_benefits:t.get(n)??[]})).sort((n,s)=>s.conflicts.length-n.conflicts.length||(n.measure.id<s.measure.id?-1:1))}function bi(e){let t=new Set(As(e).map(({measure:n})=>n));return Qo(e).flatMap(n=>{let s=k(e,"thumbs",n.id);return s?.is_split?[{measure:n,thumbs:s,is_told:t.has(n)}]:[]}).sort((n,s)=>s.thumbs.split-n.thumbs.split||(n.measure.id<s.measure.id?-1:1))}function Ms(e,t){let o=new Map(Qo(e).map(s=>[s.id,s])),n=new Map;for(let s of[...t].sort((r,l)=>r.at-l.at||(r.id<l.id?-1:1))){let r=o.get($e(e,s.measure)?.id??"");r&&n.set(r,[...n.get(r)??[],s])}return n}var yi=e=>e.unit||e.area||"";function Rp(e,t){let o=(h(e,"workshop")?.areas??[]).flatMap(({units:n})=>n);return[...o.filter(n=>t.has(n)),...[...t].filter(n=>!o.includes(n)).sort()]}var Xo=({columns:e,rows:t,foot:o,...n})=>i`
<table class="matrix" ...${n}>
<thead>
<tr><td></td>${e.map(({key:s,name:r})=>i`<th key=${s} scope="col">${r}</th>`)}</tr>
</thead>
<tbody>${t.map(({key:s,name:r,cells:l})=>i`<tr key=${s}><th scope="row">${r}</th>${l}</tr>`)}</tbody>
${o}
</table>
`;var ki=(e,t)=>["areas","tables"].flatMap(o=>wi(e,t,o)),We=(e,t)=>wi(e,t,"areas").join("");function wi(e,t,o){let n=o,s=t[n];return s?t.exact?.includes(n)?[a(`breadth.${o}`,{n:s,of:h(e,"result")?.[n]??s})]:[a(`breadth.${o}_at_least`,{n:s})]:[]}function St({face:e,digest:t,children:o}){let{seat:n}=e,{measure:s}=t,r=Le(n,s.id);return i`
<li class="measure-row" data-pending=${s.pending} data-spotlit=${r} data-hidden=${s.hidden}>
${o}
<div class="row-words">
<${J} face=${e} measure=${s} />
<p class="row-facts small">
<span>${Ip(t)}</span>
<${Dp} digest=${t} />
${r&&i`<span class="fact strong">${a("console.on_screen_now")}</span>`}
</p>
</div>
<${qp} digest=${t} />
${s.votes!==void 0&&i`<p class="row-votes"><strong>${a("console.votes_n",{n:s.votes})}</strong><span class="small soft">${We(n.screen.value,s)}</span></p>`}
</li>
`}var Ip=({measure:e,tables:t})=>t.size>1?a("console.tables_list",{tables:[...t].sort((o,n)=>o-n).join(", ")}):a("table.number",{table:e.table});function Dp({digest:{measure:e}}){let{theme:t,lead_unit:o}=e.fields;return i`
${t&&i`<span>${t}</span>`}
${o&&i`<span>${o}</span>`}
${e.originals.length>0&&i`<span>${a("console.originals_n",{n:e.originals.length})}</span>`}
${e.hidden&&i`<span class="fact hidden-fact">${a("console.is_hidden")}</span>`}
${e.merged_into&&i`<span>${a("console.is_merged")}</span>`}
${e.status==="withdrawn"&&i`<span>${a("console.is_withdrawn")}</span>`}
${e.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:e.claimed_by})}</span>`}
`}function qp({digest:e}){let{comments:t,offers:o,conflicts:n,co_benefits:s}=e;return i`
<p class="row-said small">
${t>0&&i`<${Zo} icon="comment" n=${t} words=${a("measure.comments",{n:t})} />`}
${o>0&&i`<${Zo} icon="hands" n=${o} words=${a("measure.offers",{n:o})} />`}
${s>0&&i`<${Zo} icon="benefit" n=${s} words=${a("console.co_benefits_n",{n:s})} />`}
${n>0&&i`<${Zo} icon="conflict" n=${n} words=${a("console.conflicts_n",{n})} />`}
</p>
`}var Zo=({icon:e,n:t,words:o})=>i`
<span class="row-count" title=${o}><${A} name=${e} /><span aria-hidden="true">${t}</span><span class="ds-sr-only">${o}</span></span>
`;var en=({n:e,share:t,label:o,onOpen:n,...s})=>i`
<td ...${s} data-few=${e<Tt} style=${{"--share":t}}>
${e===0?i`<span>0</span>`:i`<button type="button" aria-label=${o} onClick=${n}>${e}</button>`}
</td>
`;function xi({face:e}){let{areas:t=[],cells:o=[]}=h(e.seat.screen.value,"collaboration")??{},n=Math.max(1,$i(o));return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs" id="matrix-title">${a("console.matrix_title")}</h2>
<p class="soft" id="matrix-says">${a("console.matrix_says",{n:Tt})}</p>
<div class="matrix-frame" role="region" aria-labelledby="matrix-title" tabindex="0">
<${Xo}
aria-labelledby="matrix-title"
aria-describedby="matrix-says"
columns=${t.map(s=>({key:s,name:s}))}
rows=${t.map((s,r)=>({key:s,name:s,cells:t.map((l,c)=>i`<${Fp} key=${l} face=${e} areas=${[s,l]} n=${o[r]?.[c]??0} most=${n} />`)}))}
/>
</div>
</div>
`}function Fp({face:e,areas:t,n:o,most:n}){let s=t[0]===t[1],r=()=>{e.ui.dialog.value={what:"cell",areas:t}};return i`
<${en} n=${o} share=${s?0:o/n} data-alone=${s} label=${a("console.cell_says",{n:o,areas:Ci(t)})} onOpen=${r} />
`}var Ci=([e="",t=""])=>e===t?a("console.area_alone",{area:e}):a("console.two_areas",{one:e,other:t});function Ti({face:e,areas:t,onClose:o}){let[n="",s=""]=t,l=_i(e.seat.screen.value,n,s).map(c=>e.digests.value.get(c.id)).filter(c=>c!==void 0);return i`
<${U} title=${Ci(t)} eyebrow=${a("console.measures_n",{n:l.length})} placement="right" onClose=${o}>
<ul class="plain measure-list">${l.map(c=>i`<${St} key=${c.measure.id} face=${e} digest=${c} />`)}</ul>
<//>
`}var jp=.8;function ue({draft:e,label:t,description:o,max:n,rows:s=1,error:r,optional:l,placeholder:c,inputRef:u,onEnter:p,firstFocus:d,oneLine:m=s===1}){let $=I(),f=e.text.value,g=n-Te(f),y=g<n*(1-jp),b=g<0?a("field.too_long",{n:-g}):r,x=[o&&`${$}-d`,y&&`${$}-c`,b&&`${$}-e`].filter(Boolean).join(" "),v=s>1?"textarea":"input",N=O=>{O.key!=="Enter"||O.isComposing||!p||!m&&!(O.ctrlKey||O.metaKey)||(O.preventDefault(),p())};return i`
<div class="ds-field">
<label class="ds-label" for=${$}>${t}${l&&i` <span class="optional">${a("field.optional")}</span>`}</label>
${o&&i`<p data-field="description" id="${$}-d">${o}</p>`}
<${v}
class="ds-input"
id=${$}
ref=${u}
rows=${s>1?s:void 0}
value=${f}
placeholder=${c}
data-first-focus=${d}
autocomplete="off"
enterkeyhint=${m?"send":"enter"}
aria-invalid=${b?"true":void 0}
aria-describedby=${x||void 0}
onInput=${O=>e.write(O.target.value)}
onKeyDown=${N}
/>
${y&&g>=0&&i`<p class="counter" id="${$}-c">${a("field.left",{n:g})}</p>`}
${b&&i`<p class="ds-validation-message" id="${$}-e">${b}</p>`}
</div>
`}function Si({label:e,description:t,value:o,optional:n,onChange:s}){let r=I();return i`
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
`}function ae({label:e,value:t,options:o,onChange:n,empty:s,description:r,error:l}){let c=I(),u=[r&&`${c}-d`,l&&`${c}-e`].filter(Boolean).join(" ");return i`
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
`}function de({label:e,checked:t,onChange:o,description:n}){let s=I();return i`
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
`}var Te=e=>Array.from(e).length,Ve=(e,t)=>e.trim()!==""&&Te(e.trim())<=t;var Ot=6e4,Oi=1440*Ot,Mi=180*Ot,io=e=>C(e,"phase").sort((t,o)=>t.number-o.number);function ge(e){let t=h(e,"phase")?.number??0,o=io(e).filter(s=>s.number>t),n=o.find(s=>!s.skipped);return{next:n,passed_over:o.filter(s=>s.skipped&&(!n||s.number<n.number))}}function Mt(e){let t=h(e,"phase")?.number??0;return io(e).filter(o=>o.number<t&&o.started_at!==null).at(-1)}function Es(e,t){let o=h(e,"phase"),n=io(e),s=n.at(-1);if(!o||!s||o.ends_at===null)return null;let r=o.ends_at-(o.paused_at??t),l=n.filter(m=>m.number>o.number&&!m.skipped),c=t+Math.max(0,r)+Pp(l.map(m=>m.minutes))*Ot,u=Ei(s.planned,t)+s.minutes*Ot,p=c-u,d=Math.abs(p)>Mi?null:Math.trunc(p/Ot);return{ends_at:c,planned_at:u,late_min:d}}function Ai(e){if(e.started_at===null)return null;let t=e.started_at-Ei(e.planned,e.started_at);return Math.abs(t)>Mi?null:Math.trunc(t/Ot)}function Ei(e,t){let[o=0,n=0]=e.split(":").map(Number),s=new Date(t);s.setHours(o,n,0,0);let r=Math.round((t-s.getTime())/Oi);return s.getTime()+r*Oi}var Pp=e=>e.reduce((t,o)=>t+o,0);function lo({face:e,format:t}){let{boot:o,seat:n}=e,[s,r]=_(!1),[l,c]=_(null),u=async()=>{if(s)return;r(!0);let p=await ee(`/api/${o.code}/export/${t}`,{token:o.token});r(!1),c(p.ok?null:p.error),p.ok&&(Hp(await p.response.blob(),Up(p.response,`${o.code}.${t}`)),W(a("console.downloading")),h(n.records.peek(),"workshop")?.status==="open"&&n.act("note_export",{format:t}))};return i`
<div class="download">
<div>
<p><strong>${a(`console.document_${t}`)}</strong></p>
<p class="small soft">${a(`console.document_${t}_says`)}</p>
</div>
<button type="button" class="ds-button" data-variant="secondary" aria-busy=${s?"true":void 0} aria-label=${a(`console.download_${t}`)} onClick=${u}>
${a("console.download")}
</button>
</div>
${l&&i`<${B} colour="danger" role="alert"><p>${Y(l)}</p><//>`}
`}var Up=(e,t)=>/filename="([^"]+)"/.exec(e.headers.get("Content-Disposition")??"")?.[1]??t;function Hp(e,t){let o=globalThis.document.createElement("a");o.href=URL.createObjectURL(e),o.download=t,o.click(),URL.revokeObjectURL(o.href)}function Ni({face:e}){let{seat:t,ui:o}=e,n=h(t.records.value,"workshop")?.status==="open";return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_finish")}</h2>
<section class="panel stack" data-tight aria-labelledby="documents-title">
<h3 class="ds-heading" data-size="2xs" id="documents-title">${a("console.documents")}</h3>
<p class="soft">${a("console.documents_say")}</p>
<${lo} face=${e} format="xlsx" />
<${lo} face=${e} format="docx" />
</section>
${n&&i`
<section class="panel stack" data-tight aria-labelledby="close-title">
<h3 class="ds-heading" data-size="2xs" id="close-title">${a("console.close")}</h3>
<p class="soft">${a("console.close_short")}</p>
<${zi} face=${e} />
<p>
<${R} seat=${t} name="close_workshop" colour="danger" variant="secondary" onAct=${()=>{o.dialog.value={what:"close"}}}>${a("console.close_dots")}<//>
</p>
</section>
`}
</div>
`}function Bi({face:e,onClose:t}){let{seat:o}=e,[n,s]=_(!1),r=o.records.value,{next:l}=ge(r);return i`
<${ze}
seat=${o}
title=${a("console.close_title")}
go=${a("console.close_go")}
colour="danger"
blocked=${!n}
onGo=${()=>o.act("close_workshop")}
onClose=${t}
>
${l&&i`<${B} colour="warning"><p>${a("console.close_phases_left")}</p><//>`}
${Ss(r)&&i`<${B} colour="warning"><p>${a(Go(r)?"console.close_few":"console.close_not_revealed")}</p><//>`}
<p>${a("console.close_says")}</p>
<ul class="close-says">
<li>${a("console.close_stops")}</li>
<li>${a("console.close_ballots")}</li>
<li>${a("console.close_archive",{n:G(r).length})}</li>
<li>${a("console.close_final")}</li>
</ul>
<${zi} face=${e} />
<${de} label=${a("console.close_sure")} checked=${n} onChange=${s} />
<//>
`}function zi({face:e}){let t=e.seat.records.value,o=h(t,"upkeep")?.ballots_dropped,n=ro(t);return i`
${o&&i`<p class="soft">${a("console.ballots_dropped")}</p>`}
${n&&i`<p class="soft">${n}</p>`}
`}function At({src:e,alt:t}){return i`<img class="qr" src=${e} alt=${t} width="240" height="240" />`}var Se=({go:e,onGo:t,onClose:o,colour:n})=>i`
<div class="row">
<button type="button" class="ds-button" data-color=${n} onClick=${t}>${e}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${o}>${a("console.cancel")}</button>
</div>
`;function Ns({face:e,path:t,title:o,says:n,alt:s,onClose:r}){let{boot:l}=e,[c,u]=_(""),[p,d]=_(null);return z(()=>{ee(`/api/${l.code}/qr/${t}`,{token:l.token}).then(async m=>{m.ok?u(`data:image/svg+xml,${encodeURIComponent(await m.response.text())}`):d(m.error)})},[t]),i`
<${U} title=${o} onClose=${r}>
<p>${n}</p>
${c&&i`<${At} src=${c} alt=${s} />`}
${p&&i`<${Bs} error=${p} />`}
<//>
`}function Li({face:e,role:t,table:o,organiser:n,onClose:s}){let{boot:r}=e,[l,c]=_(null),u=async()=>{let d={role:t,...o&&{table:o},...n&&{number:n.number}},m=await ee(`/api/${r.code}/keys`,{token:r.token,body:d});if(!m.ok)return c(m.error);let{link:$}=await m.response.json();t==="organiser"&&!n?location.assign($):s()},p=n?a("console.renew_says_other",{name:n.name}):a(`console.renew_says_${t}`,{table:o});return i`
<${U} title=${a("console.renew_title")} onClose=${s}>
<p>${p}</p>
${l&&i`<${Bs} error=${l} />`}
<${Se} colour="danger" go=${a("console.renew_go")} onGo=${u} onClose=${s} />
<//>
`}function Ri({face:e,organiser:t,onClose:o}){let{boot:n}=e,{name:s,number:r}=t,[l,c]=_(null),u=async()=>{let p=await ee(`/api/${n.code}/organisers/${r}`,{token:n.token,method:"DELETE"});if(!p.ok)return c(p.error);W(a("console.revoked_for",{name:s})),o()};return i`
<${U} title=${a("console.revoke_title",{name:s})} onClose=${o}>
<p>${a("console.revoke_says")}</p>
${l&&i`<${Bs} error=${l} />`}
<${Se} colour="danger" go=${a("console.revoke_go")} onGo=${u} onClose=${o} />
<//>
`}var Bs=({error:e})=>i`<${B} colour="danger" role="alert"><p>${Y(e)}</p><//>`;function tn(e,t,o){let n=o?{reason:o}:{};return{acts:t.map(({id:s})=>ct("merge_measures",{source:s,target:e.id,...n})),undo:t.map(({id:s})=>ct("unmerge_measure",{measure:s}))}}function Ii(e,t){let o=e.filter(n=>!n.hidden);return{acts:o.map(({id:n})=>ct("hide_measure",{measure:n,reason:t})),undo:o.map(({id:n})=>ct("show_measure",{measure:n}))}}function Di(e){let t=e.filter(o=>o.hidden);return{acts:t.map(({id:o})=>ct("show_measure",{measure:o})),undo:t.map(({id:o,reason:n})=>ct("hide_measure",{measure:o,reason:n??""}))}}function qi(e,t){let o=e.filter(s=>(s.fields.theme??null)!==t),n=(s,r,l)=>ct("set_field",{measure:s,field:"theme",value:r,was:[l]});return{acts:o.map(({id:s,fields:r})=>n(s,t,r.theme??null)),undo:o.map(({id:s,fields:r})=>n(s,r.theme??null,t))}}function on(e){let t=o=>o.originals.length*1e3+Object.keys(o.fields).length*100+o.description.length;return[...e].sort((o,n)=>t(n)-t(o))[0]}var ct=(e,t)=>({name:e,data:t});function Fi({undo:e,began_at:t},o){return!F(o)||h(o,"phase")?.started_at!==t?[]:e.filter(n=>Wp(n,o))}function Wp({name:e,data:t,replaces:o},n){let s=k(n,"measure",t.measure),r=s?.status==="live";switch(e){case"unmerge_measure":return r&&k(n,"measure",s.merged_into??"")?.status==="live";case"show_measure":return r&&s.hidden===!0;case"hide_measure":return r&&!s.hidden&&!s.merged_into;case"set_field":return r&&!s.merged_into&&(s.fields[t.field]??null)===t.was[0];case"take_down_message":return k(n,"message",t.message)!==void 0;case"send_message":return Vp(n,t)?.id===o;default:return!0}}var Vp=(e,{to:t,table:o=null})=>C(e,"message").find(n=>n.to===t&&n.table===o);function ve({seat:e,ui:t},o,n){if(o.acts.length===0)return t.undo.value=null,W(n);let s=h(e.records.peek(),"phase")?.started_at,r=e.actAll(o.acts,{told:n});t.undo.value=o.undo.length>0?{said:n,undo:o.undo,ids:r,began_at:s}:null}function zs({seat:e,ui:t}){let o=t.undo.peek();o&&(e.actAll(ji(e,o),{told:a("console.undone")}),t.undo.value=null)}function ji({outbox:e,screen:t},{undo:o,ids:n,...s}){let r=o.filter((l,c)=>!e.failed.value.some(({id:u})=>u===n[c]));return Fi({...s,undo:r},t.value)}function Pi({face:e}){let t=e.ui.undo.value,o=t?ji(e.seat,t):[],n=t!==null&&o.length===0;if(z(()=>{n&&(e.ui.undo.value=null)},[n]),!t||n)return null;let s=o.length,r=Uo(e.seat,t.ids),l=()=>{e.ui.undo.value=null};return i`
<section class="undo-bar" aria-label=${a("console.undo")}>
${r==="saved"?i`<p><${A} name="check" /> ${t.said}</p>`:r==="failed"?i`<p>${a("console.partly",{n:s,of:t.ids.length})}</p>`:i`<p><${no} state=${r} /></p>`}
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>zs(e)}>
<${A} name="undo" />${a("console.undo")}
</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-icon aria-label=${a("console.put_away")} onClick=${l}>
<${A} name="close" />
</button>
</div>
</section>
`}var nn=e=>e.status==="live"&&!e.merged_into;function sn({seat:e,ui:t}){return t.ticked.value.map(n=>k(e.screen.value,"measure",n)).filter(n=>n!==void 0).filter(nn)}var Ui=e=>sn(e).filter(t=>!t.hidden);function Hi({face:e}){let{ui:t}=e,o=sn(e);if(o.length===0)return null;let n=o.filter(u=>u.hidden),s=o.filter(u=>!u.hidden),r=()=>{t.ticked.value=[]},l=()=>{ve(e,Di(n),a("console.shown_again",{n:n.length})),r()},c=u=>()=>{t.dialog.value=u};return i`
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
`}function Wi({face:e,ids:t,onClose:o}){let{seat:n,ui:s}=e,r=n.draft("hide-reason"),[l,c]=_(!1),u=t.map(d=>k(n.screen.value,"measure",d)).filter(d=>d!==void 0),p=()=>{let d=r.text.peek();if(!Ve(d,200))return c(!d.trim());ve(e,Ii(u,d.trim()),a("console.hidden_n",{n:u.length})),r.clear(),s.ticked.value=[],o()};return i`
<${U} title=${a("console.hide_title",{n:u.length})} onClose=${o}>
<${Ki} measures=${u} />
<p>${a("console.hide_says")}</p>
<${ue}
draft=${r}
label=${a("console.hide_why")}
description=${a("console.hide_who_reads")}
max=${200}
error=${l?a("error.empty"):void 0}
onEnter=${p}
firstFocus
/>
<${Se} go=${a("console.hide_yes")} onGo=${p} onClose=${o} />
<//>
`}function Vi({face:e,choices:t,onClose:o}){let n=sn(e),[s,r]=_(()=>String(n[0]?.fields.theme??t[0]??"")),l=()=>{let c={n:n.length,theme:s||a("console.not_known")};ve(e,qi(n,s||null),a("console.themed_n",c)),e.ui.ticked.value=[],o()};return i`
<${U} title=${a("console.theme_title",{n:n.length})} onClose=${o}>
<${Ki} measures=${n} />
<${ae}
label=${a("fields.theme")}
value=${s}
empty=${a("console.not_known")}
options=${t.map(c=>({value:c,label:c}))}
onChange=${r}
/>
<${Se} go=${a("console.theme_yes")} onGo=${l} onClose=${o} />
<//>
`}var Ki=({measures:e})=>i`
<ul class="titles">${e.map(t=>i`<li key=${t.id}>${t.title}</li>`)}</ul>
`;var rn=e=>C(e,"checklist").sort((t,o)=>+!t.deadline-+!o.deadline||t.deadline.localeCompare(o.deadline)||(t.id<o.id?-1:1));function co(e,t,o,n){let s={...k(e,"met",o)?.answers[n]};for(let{name:r,data:l}of t)r!=="answer_requirement"||l.measure!==o||l.checklist!==n||(l.met?s[l.requirement]=l.met:delete s[l.requirement]);return s}var an=(e,t,o)=>k(e,"met",t)?.from_fields[o]??[];function ln({requirements:e},t,o){let n=e.filter(({id:l})=>!t[l]&&o.includes(l)).length,s=n+e.filter(({id:l})=>t[l]==="yes").length,r=e.filter(({id:l})=>t[l]==="not_yet").length;return{met:s,not_yet:r,unknown:e.length-s-r,from_fields:n}}var Ls=({funding:e,requirements:t},o,n)=>Ie(o.fields.funding).includes(e)||t.some(({id:s})=>n[s]!==void 0),Gi=(e,t,o)=>G(e).filter(n=>!n.private&&Ls(o,n,co(e,t,n.id,o.id))).sort((n,s)=>n.posted_at-s.posted_at||(n.id<s.id?-1:1));function Ji(e,t,o){let n=e.split(`
`).map(u=>u.trim()).filter(Boolean),s=n.map(()=>{}),r=0,l=0,c=(u,p)=>{if(u-r===p-l)for(let d=0;d<u-r;d+=1)s[r+d]=t[l+d]?.id};for(let[u,p]of n.entries()){let d=t.findIndex(({text:m},$)=>$>=l&&m===p);d!==-1&&(c(u,d),s[u]=t[d]?.id,r=u+1,l=d+1)}return c(n.length,t.length),n.map((u,p)=>({id:s[p]??o(),text:u}))}var Yi=(e,t)=>e.map(({id:o,text:n})=>({id:o,text:t(n)}));var Et=e=>[...new Set(ke(e).flatMap(({lack:t})=>t??[]))];function De(e,t){let o=Re(e,t);return o?.title&&o.lack===t?w(o.title):a(`lack.${t}`)}var cn=e=>G(e).filter(t=>!t.private).sort((t,o)=>t.posted_at-o.posted_at||(t.id<o.id?-1:1)).flatMap(t=>t.lacks?[{measure:t,lacks:t.lacks}]:[]);var Kp=["goal","affected","solution"];function Qi({measure:e,onClose:t,placement:o="bottom",children:n}){let s=i`<span lang=${ce(e.title,e.description)}>${e.title}</span>`;return i`
<${U} title=${s} eyebrow=${a("table.number",{table:e.table})} placement=${o} onClose=${t}>
${n}
<//>
`}function pe({title:e,count:t,children:o}){return i`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${e}${t?i` <span class="count">${t}</span>`:null}</h3>
${o}
</section>
`}var un=({of:e})=>Kp.map(t=>e[t]&&i`<p key=${t} class="small"><span class="soft">${a(`aspect.${t}`)}:</span> ${e[t]}</p>`);function Xi({records:e,measure:t}){let o=k(e,"thumbs",t);return o&&i`<p class="small">${o.is_split&&i`<span class="fact strong">${a("split.room")}</span> `}${a("thumb.told",o)}</p>`}function Ge({text:e,by:t,from:o,tag:n,pending:s,children:r}){let l=t?[t.label,t.unit].filter(Boolean).join(", "):o;return i`
<li class="saying" data-pending=${s}>
${n&&i`<span class="fact strong">${n}</span>`}
<p lang=${ce(e)}>${e}</p>
${l&&i`<p class="author">${l}</p>`}
${r}
</li>
`}var Gp=["yes","not_yet",null];function Zi({seat:e,measure:t,editable:o}){let n=e.records.value,s=e.outbox.entries.value,r=rn(n).map(l=>({checklist:l,answers:co(n,s,t.id,l.id),said:an(n,t.id,l.id)}));return r.length===0?null:i`
<${pe} title=${a("checklists.title")}>
${r.map(l=>i`<${Jp} key=${l.checklist.id} seat=${e} measure=${t} editable=${o} ...${l} />`)}
<//>
`}function Jp({seat:e,measure:t,editable:o,checklist:n,answers:s,said:r}){let[l]=_(()=>Ls(n,t,s));return i`
<details class="checklist" open=${l}>
<summary>
<strong>${w(n.title)}</strong>${" "}
<span class="small soft">${Yp(n,s,r)}</span>
</summary>
<${Rs} checklist=${n} />
${n.requirements.map(c=>i`<${Qp} key=${c.id} seat=${e} measure=${t} checklist=${n} requirement=${c} met=${s[c.id]??null} is_said=${r.includes(c.id)} editable=${o} />`)}
</details>
`}function Yp(e,t,o){let{met:n,not_yet:s,unknown:r,from_fields:l}=ln(e,t,o);return[a("checklists.met_of",{met:n,n:e.requirements.length}),l>0&&a("checklists.from_fields_n",{n:l}),s>0&&a("checklists.not_yet_n",{n:s}),r>0&&a("checklists.unknown_n",{n:r})].filter(Boolean).join(" · ")}function Rs({checklist:{deadline:e,funding:t,example:o}}){let n=[e&&a("checklists.deadline",{date:Be(Date.parse(e))}),t&&a("checklists.meant_for",{funding:t})].filter(Boolean);return i`
${n.length>0&&i`<p class="small soft">${n.join(" · ")}</p>`}
${o&&i`<p class="small checklist-example">${a("checklists.example")}</p>`}
`}function Qp({seat:e,measure:t,checklist:o,requirement:n,met:s,is_said:r,editable:l}){let c=I(),u=Xp(e.records.value,t,n,s===null&&r),p=d=>e.act("answer_requirement",{measure:t.id,checklist:o.id,requirement:n.id,met:d});return l?i`
<fieldset class="requirement">
<legend>${w(n.text)}</legend>
${u&&i`<p class="small soft">${u}</p>`}
<div class="requirement-answers">
${Gp.map(d=>i`
<label key=${d} data-chosen=${d===s} data-met=${d??(r?"yes":"unknown")}>
<input type="radio" name=${c} checked=${d===s} onChange=${()=>p(d)} />
${a(`checklists.${d??(r?"as_fields":"unknown")}`)}
</label>
`)}
</div>
</fieldset>
`:i`<p class="requirement"><span>${w(n.text)}</span> <strong>${a(`checklists.${s??(r?"yes_from_fields":"unknown")}`)}</strong>${u&&i` <span class="small soft">${u}</span>`}</p>`}function Xp(e,t,{fields:o=[]},n){if(o.length===0)return"";let s=o.map(r=>Zp(e,t,r,n).toLowerCase()).join(", ");return a(n?"checklists.said_by":"checklists.answered_by",{fields:s})}function Zp(e,t,o,n){let s=Re(e,o);if(s)return oe(s);let r=ke(e).find(({lack:c})=>c===o)?.group==="conflict",l=je(e,"conflict",t.id).length===0;return n&&r&&l?a("checklists.no_conflict"):De(e,o)}var ef=e=>a("counted.parts",{counts:e.map(t=>q(t.votes)).join(" + ")});function Je(e,{parts:t,counted_with:o}){let n=[];t&&n.push(ef(t));for(let s of o??[]){let r=k(e,"measure",s)?.title;n.push(r?a("counted.with",{title:r}):a("counted.with_another"))}return n.join(" · ")}var tf=1e12,of=/^(?:ca|cirka|circa|omtrent|omkring|rundt|om lag|about|around|approx|approximately|~|≈)(?![a-zæøå])\.? */,nf=/^(?:kroner|kr|nok)(?![a-zæøå])\.? */,sf=/ *(?:kroner|kr|nok)\.?$/,rf=/ *[,.] ?[-–]$/,af=/ *(?:(?:per|pr\.?|i|a) *|\/ *)(?:året|år|year)$| *(?:årlig|yearly)$/,lf=/ *(?:tonnes?|tonn|tons?|t)(?: *co[2₂](?:e|-ekvivalenter| equivalents)?)?$/,cf=[[/ *(?:tusen|thousand)$/,3],[/ *(?:millioner|millions?|mill\.?)$/,6],[/ *(?:milliarder|milliard|mrd\.?|bn)$/,9]],uf=/ *billions?$/;function Ye(e,t=null,o=""){let n=t==="kroner"||t==="kroner_per_year",s=e.toLowerCase().replace(/\s+/g," ").trim();if(s==="")return{value:null,wrong:""};let r=d=>{let m=d.test(s);return s=s.replace(d,""),m};if(r(of),n&&r(nf),/^(?:[-−–] *|minus )[\d.,]/.test(s))return dn("amount.negative");(t==="kroner_per_year"||t==="tonnes_per_year")&&r(af),t==="tonnes_per_year"&&r(lf),n&&r(sf);let l=n&&r(rf),c=Ne.value==="en"&&r(uf)?9:cf.find(([d])=>r(d))?.[1]??0,u=df(s,{is_whole:l,is_kroner:n&&c===0,is_short:c>0});if(u===null)return dn(o||(n?"amount.no_kroner":"amount.no_number"));if(u===""){let[d,m]=[Number(s.replace(/[.,]/,"")),Math.round(Number(s.replace(",","."))*100)/100];return dn("amount.ambiguous",{text:e.trim(),one:d,other:m})}let p=+`${u}e${c}`;return p<=tf?{value:p,wrong:""}:dn("amount.too_large")}var dn=(e,t)=>({value:null,wrong:a(e,t)});function df(e,{is_whole:t,is_kroner:o,is_short:n}){if(/^\d+$/.test(e))return e;if(/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(e))return e.replace(/ /g,"").replace(",",".");if(/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(e)){let $=e.includes(".")&&e.includes(",")?e[Math.max(e.lastIndexOf("."),e.lastIndexOf(","))]:"",[f="",g]=$?e.split($):[e];return f.replace(/[.,]/g,"")+(g?`.${g}`:"")}let r=/^(\d*)([.,])(\d+)$/.exec(e);if(!r)return null;let[,l="",c,u=""]=r,p=`${l||"0"}.${u}`;return u.length===3&&/^[1-9]\d{0,2}$/.test(l)?t?l+u:c===(Ne.value==="en"?".":",")?o?"":p:o||Ne.value==="en"&&!n?l+u:"":o&&u.length>2?null:p}var Is=(e,t=null)=>t?a(`amount.${t}`,{amount:e}):q(e);function pn(e,t=null){let{value:o}=Ye(e,t),n=s=>s.replace(/\s/g,"");return o===null||n(e)===n(q(o))?"":`= ${Is(o,t)}`}function pf(e,t,o=Number.POSITIVE_INFINITY){return Et(e).map(s=>({lack:s,n:fn(t,s)})).filter(({n:s})=>s>0).sort((s,r)=>r.n-s.n).slice(0,o).map(({lack:s,n:r})=>`${De(e,s).toLowerCase()} (${r})`).join(", ")}var fn=(e,t)=>e.filter(o=>o.lacks.includes(t)).length;function Ds({records:e,gaps:t}){let o=t.filter(s=>s.lacks.length===0).length,n=pf(e,t,3);return i`<p role="status">${a("lacks.ready_of",{n:t.length,ready:o})}${n&&` ${a("lacks.often",{lacks:n})}`}</p>`}var mn=({records:e,lacks:t})=>t.length===0?i`<span class="lack-none">${a("lacks.none")}</span>`:i`<span>${a("lacks.missing",{lacks:t.map(o=>De(e,o).toLowerCase()).join(", ")})}</span>`,Nt=({records:e,measure:t})=>(t.facts?.contradicts??[]).map(([o="",...n])=>i`<p key=${o} class="small contradiction">${a("lacks.contradicts",{name:ff(e,o),value:String(t.fields[o]),numbers:n.map(s=>mf(e,t,s)).join(", ")})}</p>`),ff=(e,t)=>{let o=Re(e,t);return o?oe(o):t},mf=(e,t,o)=>Is(Number(t.fields[o]),Re(e,o)?.quantity??null);var el=({look:e,values:t,ways:o})=>i`
<dl class=${e}>
${t.map(({label:n,value:s})=>i`<div key=${n}><dt>${n}</dt><dd>${s}</dd></div>`)}
</dl>
<div class="row">
${o.map(({label:n,variant:s,onChoose:r})=>i`<button key=${n} type="button" class="ds-button" data-size="sm" data-variant=${s} onClick=${r}>${n}</button>`)}
</div>
`;var hn=e=>Wa(e,t=>t.name==="set_field"&&oo(t));function tl({seat:e,measure:t,field:o}){let n=Pa(e.screen.value,e.outbox.failed.value,t.id,o.name),s=P(null);if(z(()=>s.current?.scrollIntoView({block:"nearest"}),[n?.last.id]),!n)return null;let r=()=>Ha(e,n),l=()=>{let{name:u,data:p}=Ua(n);r(),e.act(u,p)},c=u=>Ce(o,u)||a("console.not_known");return i`
<div ref=${s}><${B} colour="warning" role="group">
<p><strong>${a("console.clash",{field:oe(o)})}</strong></p>
<${el}
look="facts"
values=${[{label:a("console.clash_theirs"),value:c(n.theirs)},{label:a("console.clash_own"),value:c(n.mine)}]}
ways=${[{label:a("console.clash_keep"),variant:"secondary",onChoose:r},{label:a("console.clash_use_own"),variant:"secondary",onChoose:l}]}
/>
<//></div>
`}function ol({draft:e,label:t,description:o,yes:n,no:s,onHide:r,onStop:l}){let[c,u]=_(!1),p=()=>{e.clear(),l()},d=()=>{let m=e.text.peek().trim();if(!Ve(m,200))return u(!m);r(m),p()};return i`
<${ue} draft=${e} label=${t} description=${o} max=${200} error=${c?a("error.empty"):void 0} onEnter=${d} />
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${d}>${n}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${p}>${s}</button>
</div>
`}function sl({seat:e,id:t}){let o=je(e.screen.value,"comment",t);return i`
<${pe} title=${a("console.comments")} count=${o.length}>
${o.length===0&&i`<p class="soft">${a("console.no_comments")}</p>`}
<ul class="plain">${o.map(n=>i`<${hf} key=${n.id} seat=${e} comment=${n} />`)}</ul>
<//>
`}function hf({seat:e,comment:t}){let o=e.draft(`hide:${t.id}`),[n,s]=_(o.text.peek()!==""),r=c=>e.act("hide_comment",{comment:t.id,reason:c}),l=()=>e.act("show_comment",{comment:t.id});return i`
<${Ge} text=${t.text} by=${t.by} pending=${t.pending} tag=${t.hidden?a("console.hidden_because",{reason:t.reason??""}):void 0}>
${F(e.records.value)&&i`<div>
${t.hidden&&i`<${nl} onClick=${l}>${a("console.show_again")}<//>`}
${!t.hidden&&!n&&i`<${nl} onClick=${()=>s(!0)}>${a("console.hide")}<//>`}
${!t.hidden&&n&&i`
<div class="stack" data-tight>
<${ol}
draft=${o}
label=${a("console.hide_reason")}
yes=${a("console.hide_go")}
no=${a("console.cancel")}
onHide=${r}
onStop=${()=>s(!1)}
/>
</div>
`}
</div>`}
<//>
`}var nl=({onClick:e,children:t})=>i`
<button type="button" class="ds-button small-button" data-size="sm" data-variant="tertiary" onClick=${e}>${t}</button>
`;function rl({field:e,value:t,groups:o,onSave:n}){let s=Ie(t),r=new Set(o.flatMap(d=>d.choices)),l=s.filter(d=>!r.has(d)),c=l.length>0?[...o,{label:a("console.other_values"),choices:l}]:o,u=(d,m)=>{let $=m?[...s,d]:s.filter(f=>f!==d);n($.length>0?$:null,t??null)},p=c.map(({label:d,choices:m})=>i`
<fieldset key=${d} class="ds-fieldset ticks">
<legend class="ds-label">${d||oe(e)}</legend>
${m.map($=>i`<${de} key=${$} label=${it(e,$)} checked=${s.includes($)} onChange=${f=>u($,f)} />`)}
</fieldset>
`);return e.type!=="unit"?p:i`
<details class="partners">
<summary>
<strong>${oe(e)}</strong>${" "}<span class="soft">${Ce(e,t)||a("console.not_known")}</span>
</summary>
${p}
</details>
`}function al({seat:e,field:t,value:o,onSave:n}){let s=Jo(e.screen.value,t);if(t.several)return i`<${rl} field=${t} value=${o} groups=${s} onSave=${n} />`;if(["choice","few","unit"].includes(t.type)){let r=s.flatMap(l=>l.choices);return i`<${$f} field=${t} value=${o} choices=${r} onSave=${n} />`}return i`<${_f} field=${t} value=${o} onSave=${n} />`}function $f({field:e,value:t,choices:o,onSave:n}){let s=I(),r=String(t??""),l=r&&!o.includes(r)?[r,...o]:o,c=u=>n(u.target.value||null,t??null);return i`
<div class="ds-field">
<label class="ds-label" for=${s}>${oe(e)}</label>
<select class="ds-input" id=${s} value=${r} onChange=${c}>
<option value="">${a("console.not_known")}</option>
${l.map(u=>i`<option key=${u} value=${u}>${it(e,u)}</option>`)}
</select>
</div>
`}function _f({field:e,value:t,onSave:o}){let n=I(),[s,r]=_(null),[l,c]=_(""),u=e.type==="number"?b=>Ye(b,e.quantity):gf,p=s!==null&&s.was!==(t??null),d=b=>typeof b=="number"?q(b):String(b??""),m=s!==null&&!l&&e.type==="number"?pn(s.text,e.quantity):"",$=[p&&`${n}-n`,m&&`${n}-h`,l&&`${n}-e`].filter(Boolean).join(" "),f=b=>{let x=b.target.value;r({text:x,was:s?s.was:t??null}),c("")},g=()=>{if(s===null)return;let b=u(s.text);c(b.wrong),!b.wrong&&(r(null),b.value!==(t??null)&&o(b.value,s.was))},y=e.type==="long_text"?"textarea":"input";return i`
<div class="ds-field">
<label class="ds-label" for=${n}>${oe(e)}</label>
<${y}
class="ds-input"
id=${n}
type=${e.type==="long_text"?void 0:e.type==="date"?"date":"text"}
rows=${e.type==="long_text"?2:void 0}
value=${s?.text??d(t)}
autocomplete="off"
placeholder=${a("console.not_known")}
aria-invalid=${l?"true":void 0}
aria-describedby=${$||void 0}
onInput=${f}
onChange=${g}
/>
${p&&i`<p class="small warm" role="status" id="${n}-n">${a("console.changed_now",{value:d(t)||a("console.not_known")})}</p>`}
${m&&i`<p class="small soft" role="status" id="${n}-h">${m}</p>`}
${l&&i`<p class="ds-validation-message" id="${n}-e">${l}</p>`}
</div>
`}function gf(e){let t=Te(e.trim())-300;return{value:e.trim()||null,wrong:t>0?a("field.too_long",{n:t}):""}}function il({seat:e,measure:t}){let[o,n]=_(!1),s=ke(e.screen.value),r=s.filter(({name:l})=>lt(t.fields[l]));return i`
<${pe} title=${a("console.fields")}>
<div class="stack" data-tight>
${s.map(l=>i`<${tl} key=${l.name} seat=${e} measure=${t} field=${l} />`)}
${!o&&r.length===0&&i`<p class="soft">${a("console.no_fields")}</p>`}
${!o&&r.length>0&&i`<dl class="facts">${r.map(l=>i`<div key=${l.name}><dt>${oe(l)}</dt><dd>${Ce(l,t.fields[l.name])}</dd></div>`)}</dl>`}
${o&&F(e.records.value)&&i`<${vf} seat=${e} measure=${t} />`}
${F(e.records.value)&&t.status==="live"&&!t.merged_into&&i`<p class="row">
<button type="button" class="ds-button small-button" data-size="sm" data-variant=${o?"secondary":"tertiary"} onClick=${()=>n(!o)}>
${o?a("console.fields_done"):a("console.fields_edit")}
</button>
${t.pending&&i`<${Ja} seat=${e} id=${t.id} />`}
</p>`}
</div>
<//>
`}function vf({seat:e,measure:t}){let o=ke(e.screen.value),n=s=>(r,l)=>e.act("set_field",{measure:t.id,field:s,value:r,was:[l]});return[...new Set(o.map(({group:s})=>s))].map(s=>i`
<fieldset key=${s} class="ds-fieldset field-form">
<legend class="ds-label">${a(`fields.group_${s}`)}</legend>
${o.filter(r=>r.group===s).map(r=>i`<${al} key=${r.name} seat=${e} field=${r} value=${t.fields[r.name]} onSave=${n(r.name)} />`)}
</fieldset>
`)}function ll({face:e,measure:t}){let{seat:o}=e,n=es(o.screen.value,t);return n.length===0?null:i`
<${pe} title=${a("console.originals")} count=${n.length}>
<p class="small soft">${a("console.originals_say")}</p>
<ul class="plain">
${n.map(s=>i`
<${Ge}
key=${s.id}
text=${s.description?`${s.title}
${s.description}`:s.title}
by=${s.by}
tag=${a("table.number",{table:s.table})}
pending=${s.pending}
>
${F(o.records.value)&&i`<button
type="button"
class="ds-button small-button"
data-size="sm"
data-variant="tertiary"
aria-label=${a("console.unmerge_this",{title:s.title})}
onClick=${()=>o.act("unmerge_measure",{measure:s.id})}
>${a("console.unmerge")}</button>`}
<//>
`)}
</ul>
<//>
`}function dl({face:e,id:t,onClose:o}){let{seat:n}=e,s=et(()=>hn(n),[n]),r=n.screen.value,l=k(r,"measure",t);if(!l)return null;let c=C(r,"commitment").filter(u=>u.measure===t);return i`
<${Qi} measure=${l} placement="right" onClose=${o}>
<${Ho} seat=${s} label=${so} />
<${yf} face=${e} measure=${l} />
${l.description&&i`<p class="description">${l.description}</p>`}
${l.by&&i`<p class="small soft">${[l.by.label,l.by.unit].filter(Boolean).join(", ")}</p>`}
<${wf} face=${e} measure=${l} />
<${ll} face=${e} measure=${l} />
${l.lacks&&i`<p><${mn} records=${r} lacks=${l.lacks} /></p>`}
<${Nt} records=${r} measure=${l} />
<${il} key=${t} seat=${n} measure=${l} />
<${Zi} seat=${n} measure=${l} editable=${bf(e,l)} />
<${xf} rating=${k(r,"rating",t)} />
<${Xi} records=${r} measure=${t} />
<${Cf} seat=${n} id=${t} />
<${ul} title=${a("console.conflicts")} said=${je(r,"conflict",t)} />
<${ul} title=${a("console.co_benefits")} said=${je(r,"co_benefit",t)} />
<${sl} seat=${n} id=${t} />
${c.length>0&&i`<${pe} title=${a("console.commitments")} count=${c.length}>
<ul class="plain">${c.map(u=>i`<${Ge} key=${u.id} text=${u.text} from=${u.unit} />`)}</ul>
<//>`}
<//>
`}var bf=({seat:e},t)=>t.status==="live"&&!t.merged_into&&h(e.records.value,"workshop")?.status==="open";function yf({face:e,measure:t}){let o=Je(e.seat.screen.value,t),n=t.merged_into&&k(e.seat.screen.value,"measure",t.merged_into);return i`
${n&&i`<${B}><p>${a("console.merged_into")} <${J} face=${e} measure=${n} /></p><//>`}
${t.hidden&&i`<${kf} seat=${e.seat} measure=${t} />`}
${t.status==="withdrawn"&&i`<${B} colour="warning"><p>${a("console.was_withdrawn")}</p><//>`}
<p class="row-facts">
<span>${a("console.posted_at",{time:K(t.posted_at)})}</span>
${t.on_behalf&&i`<span>${a("console.written_on_behalf")}</span>`}
${t.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:t.claimed_by})}</span>`}
${t.votes!==void 0&&i`<span class="fact strong">${[a("console.votes_n",{n:t.votes}),We(e.seat.screen.value,t)].filter(Boolean).join(" · ")}</span>`}
${o&&i`<span>${o}</span>`}
</p>
`}function kf({seat:e,measure:t}){let o=()=>e.act("show_measure",{measure:t.id});return i`
<${B} colour="warning">
<p>${a("console.is_hidden_because",{reason:t.reason??""})}</p>
${F(e.records.value)&&i`<p><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}>${a("console.show_again")}</button></p>`}
<//>
`}function wf({face:e,measure:t}){let{seat:o,ui:n}=e;if(t.merged_into||t.status!=="live"||h(o.records.value,"workshop")?.status!=="open")return null;let s=Le(o,t.id),r=()=>s?xt(o):wt(o,t.id),l=()=>{n.dialog.value={what:"hide",ids:[t.id]}};return i`
<div class="row">
${!t.hidden&&i`
<button type="button" class="ds-button" data-variant="secondary" onClick=${r}>${s?a("console.spotlight_off"):a("console.spotlight_on")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${l}>${a("console.hide_dots")}</button>
`}
</div>
`}function xf({rating:e}){return e?i`
<${pe} title=${a("console.ratings")}>
<dl class="facts">
<div><dt>${a("console.effect")}</dt><dd>${cl(e.effect)}</dd></div>
<div><dt>${a("console.feasibility")}</dt><dd>${cl(e.feasibility)}</dd></div>
</dl>
<//>
`:null}var cl=({count:e,mean:t,joint:o})=>t===null?a("console.not_known"):o?a("console.joint_rating",{mean:t}):a("console.mean",{mean:t,n:e});function Cf({seat:e,id:t}){let o=Yo(je(e.screen.value,"offer",t));return o.length===0?null:i`
<${pe} title=${a("console.offers")} count=${o.length}>
<ul class="plain">
${o.map(n=>{let s=[a(`stance.${n.stance}`),n.resource&&a(`resource.${n.resource}`).toLowerCase()];return i`<${Ge} key=${n.id} text=${n.text} by=${n.by} from=${n.unit||n.area} tag=${s.filter(Boolean).join(": ")} />`})}
</ul>
<//>
`}function ul({title:e,said:t}){return t.length===0?null:i`
<${pe} title=${e} count=${t.length}>
<ul class="plain">${t.map(o=>i`<${Ge} key=${o.id} text=${o.text} by=${o.by}><${un} of=${o} /><//>`)}</ul>
<//>
`}function Bt({legend:e,unseen:t,across:o,look:n="",options:s,chosen:r,onChoose:l}){let c=I();return i`
<fieldset class="ds-fieldset choices ${n}" data-across=${o}>
<legend class=${t?"ds-sr-only":"ds-label"}>${e}</legend>
${s.map(({value:u,words:p})=>i`
<label key=${u} class="choice">
<input class="ds-input" type="radio" name=${c} checked=${u===r} onChange=${()=>l(u)} />
${p}
</label>
`)}
</fieldset>
`}function pl({measures:e,first:t,words:o,draft:n,texts:s,cancel_variant:r,above:l,below:c,onMerge:u,onClose:p}){let[d,m]=_(t),$=e.find(g=>g.id===d)??e[0],f=()=>{let g=n.text.peek().trim();!$||e.length<2||Te(g)>200||(u($,e.filter(y=>y!==$),g),n.clear(),p())};return i`
<${U} title=${s.title} onClose=${p}>
${l}
<${Bt}
legend=${s.target}
options=${e.map(g=>({value:g.id,words:o(g)}))}
chosen=${$?.id}
onChoose=${m}
/>
${c}
<${ue} draft=${n} label=${s.reason} max=${200} optional onEnter=${f} />
<div class="row">
<button type="button" class="ds-button" aria-disabled=${e.length<2?"true":void 0} onClick=${f}>${s.go}</button>
<button type="button" class="ds-button" data-variant=${r} onClick=${p}>${s.cancel}</button>
</div>
<//>
`}function fl({face:e,onClose:t}){let o=Ui(e),n=o.length,s=(r,l,c)=>{ve(e,tn(r,l,c),a("console.merged",{n,title:r.title})),e.ui.ticked.value=[]};return i`<${pl}
measures=${o}
first=${on(o)?.id}
words=${Tf}
draft=${e.seat.draft("merge-reason")}
texts=${{title:a("console.merge_title",{n}),target:a("console.merge_target"),reason:a("console.reason"),go:a("console.merge_go"),cancel:a("console.cancel")}}
cancel_variant="secondary"
above=${i`<p>${a("console.merge_says")}</p>`}
onMerge=${s}
onClose=${t}
/>`}var Tf=e=>i`
<span class="choice-words">
<strong>${e.title}</strong>
<span class="small soft">${a("table.number",{table:e.table})}</span>
${e.description&&i`<span class="small choice-text">${e.description}</span>`}
</span>
`;var qs=(e,t)=>F(e)?C(e,"message").filter(({ends_at:o})=>!o||t.value<o):[];var ml=["taken_down","1","5","15","30","clock"];function hl(e,t,o){if(e==="taken_down")return null;if(e!=="clock")return o+Number(e)*6e4;let[n,s]=t.split(":").map(Number),r=new Date(o).setHours(n??Number.NaN,s??Number.NaN,0,0);return r>o?r:void 0}function $l(e,t){let{act:o,id:n}=Fs(e),s=t?{...Fs(t).act,replaces:n}:{name:"take_down_message",data:{message:n}};return{acts:[o],undo:[s]}}var _l=e=>({acts:[{name:"take_down_message",data:{message:e.id}}],undo:[Fs(e).act]});function Fs({to:e,table:t,text:o,ends_at:n}){let s=xe(),r={message:s,to:e,...t!==null&&{table:t},text:o,...n&&{ends_at:Math.round(n)}};return{id:s,act:{name:"send_message",data:r}}}var Sf=["all","hosts","table"],Of=["soon","look","ready"];function vl({face:e}){let{seat:t}=e,o=qs(t.screen.value,t.second).sort((n,s)=>n.at-s.at);return o.length===0?null:i`
<section class="standing" aria-label=${a("console.messages_standing")}>
<ul class="plain">
${o.map(n=>i`
<li key=${n.id} data-pending=${n.pending}>
<${A} name="comment" />
<p><strong>${_n(n)}</strong> <span class="soft small">${n.ends_at?a("console.message_from_to",{from:K(n.at),to:K(n.ends_at)}):K(n.at)}</span> ${n.text}</p>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
aria-label=${a("console.take_down_this",{text:n.text})}
onClick=${()=>Mf(e,n)}
>${a("console.take_down")}</button>
</li>
`)}
</ul>
</section>
`}var Mf=(e,t)=>ve(e,_l(t),a("console.message_taken_down")),_n=({to:e,table:t})=>e==="table"?a("console.to_one_table",{table:t??0}):a(`console.to_${e}`);function bl({face:e,table:t,onClose:o}){let{seat:n}=e,s=h(n.screen.value,"workshop")?.tables??[],[r,l]=_(t===void 0?"all":"table"),[c,u]=_(t??s[0]??1),[p,d]=_(!1),m=n.draft("message"),$=r==="table"?c:null,f=qs(n.screen.value,n.second).find(S=>S.to===r&&S.table===$),[g,y]=_("taken_down"),[b,x]=_(""),[v,N]=_(!1),O=()=>{let S=m.text.peek().trim();if(!Ve(S,160))return d(!S);let be=hl(g,b,n.connection.serverNow());if(be===void 0)return N(!0);ve(e,$l({to:r,table:$,text:S,ends_at:be},f),a("console.message_sent",{to:_n({to:r,table:$})})),m.clear(),o()};return i`
<${U} title=${a("console.message_title")} onClose=${o}>
<${Bt}
legend=${a("console.message_to")}
across
options=${Sf.map(S=>({value:S,words:i`<span>${a(`console.to_${S}`)}</span>`}))}
chosen=${r}
onChoose=${l}
/>
${r==="table"&&i`<${ae}
label=${a("console.table")}
value=${String(c)}
options=${s.map(S=>({value:String(S),label:a("table.number",{table:S})}))}
onChange=${S=>u(Number(S))}
/>`}
<${ue}
draft=${m}
label=${a("console.message")}
max=${160}
rows=${2}
oneLine
error=${p?a("error.empty"):void 0}
onEnter=${O}
firstFocus
/>
<${ae}
label=${a("console.message_until")}
value=${g}
options=${ml.map(S=>({value:S,label:S==="taken_down"||S==="clock"?a(`console.message_until_${S}`):a("console.message_minutes",{n:Number(S)})}))}
onChange=${y}
/>
${g==="clock"&&i`<${Af} value=${b} late=${v} onChange=${S=>{x(S),N(!1)}} />`}
<${Ef} onChoose=${S=>m.write(S)} />
${f&&i`<p class="small soft">${a("console.message_replaces",{text:f.text})}</p>`}
<${Se} go=${a("console.message_send")} onGo=${O} onClose=${o} />
<//>
`}function Af({value:e,late:t,onChange:o}){let n=I();return i`
<div class="ds-field">
<label class="ds-label" for=${n}>${a("console.message_clock")}</label>
<input class="ds-input" type="time" id=${n} value=${e} aria-invalid=${t?"true":void 0} aria-describedby=${t?`${n}-e`:void 0} onInput=${s=>o(s.target.value)} />
${t&&i`<p class="ds-validation-message" id="${n}-e">${a("console.message_clock_wrong")}</p>`}
</div>
`}function Ef({onChoose:e}){return i`
<div class="row" role="group" aria-label=${a("console.ready_made")}>
${Of.map(t=>{let o=a(`console.ready_made_${t}`);return i`<button key=${t} type="button" class="ds-chip" onClick=${()=>e(o)}>${o}</button>`})}
</div>
`}function zt(e,t){let[o,n]=_(t),s=e.length>o&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>n(o+t)}>
${a("console.show_more",{n:Math.min(t,e.length-o)})}
</button>`;return[e.slice(0,o),s]}var uo=e=>C(e,"table").sort((t,o)=>t.number-o.number);function gn(e){let t=new Map;for(let o of C(e,"person"))o.present&&t.set(o.table,[...t.get(o.table)??[],o]);return t}var Oe=e=>e.label||e.unit||e.area||a("console.somebody");function vn({signal:e}){return e==="help"?i`<p class="signal" data-signal="help"><${A} name="hands" />${a("console.signal_help")}</p>`:e==="ready"?i`<p class="signal" data-signal="ready"><${A} name="check" />${a("console.signal_ready")}</p>`:null}function bn({ui:e,table:t}){let o=()=>{e.dialog.value={what:"message",table:t}};return i`
<button
type="button"
class="ds-button message-button"
data-variant="tertiary"
data-size="sm"
data-icon
aria-label=${a("console.message_to_table",{table:t})}
title=${a("console.message_to_table",{table:t})}
onClick=${o}
><${A} name="comment" /></button>
`}var Nf=200;function yl({face:e}){let{seat:t}=e,[o,n]=_(""),s=I(),r=C(t.screen.value,"person"),l=r.filter(p=>Bf(p,o)).sort(zf),[c,u]=zt(l,Nf);return i`
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
<ul class="plain people">${c.map(p=>i`<${Lf} key=${p.id} face=${e} person=${p} />`)}</ul>
`}
${u}
</div>
`}function Bf(e,t){let o=[e.label,e.unit,e.area,a("table.number",{table:e.table})].join(" ").toLowerCase();return t.toLowerCase().split(/\s+/).every(n=>o.includes(n))}var zf=(e,t)=>e.table-t.table||Oe(e).localeCompare(Oe(t),"nb");function Lf({face:e,person:t}){let o=()=>{e.ui.dialog.value={what:"move",person:t.id}};return i`
<li class="person" data-connected=${t.connected}>
<div class="row-words">
<p><strong>${Oe(t)}</strong></p>
<p class="row-facts small">
${t.unit&&t.unit!==Oe(t)&&i`<span>${t.unit}</span>`}
${t.area&&i`<span>${t.area}</span>`}
</p>
</div>
<p class="person-line small"><${Rf} person=${t} /></p>
<p class="small">${a("console.ideas_n",{n:t.measures})}</p>
<p class="person-table">
${a("table.number",{table:t.table})}
${t.table!==t.home_table&&i` <span class="small soft">${a("console.home_table",{table:t.home_table})}</span>`}
</p>
${F(e.seat.records.value)&&i`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${a("console.move_this",{person:Oe(t),table:t.table})} onClick=${o}>
${a("console.move")}
</button>`}
</li>
`}function Rf({person:e}){return e.present?e.without_phone?a("console.without_phone"):e.connected?a("console.is_connected"):a("console.not_connected"):a("console.has_left")}function kl({face:e,id:t,onClose:o}){let{seat:n}=e,s=k(n.screen.value,"person",t),[r,l]=_(String(s?.table??"")),[c,u]=_(!1),p=h(n.screen.value,"phase")?.table_moves===!0;if(!s)return null;let d=()=>{let $=a("console.moved",{person:Oe(s),table:r}),f={participant:t,table:Number(r),stays:c||!p};Number(r)!==s.table&&n.act("move_table",f,{told:$}),o()},m=h(n.screen.value,"workshop")?.tables??[];return i`
<${U} title=${a("console.move_title",{person:Oe(s)})} onClose=${o}>
<p>${a("console.sits_at",{table:s.table})}</p>
<${ae}
label=${a("console.move_to")}
value=${r}
options=${m.map($=>({value:String($),label:a("table.number",{table:$})}))}
onChange=${l}
/>
${p&&i`<${de} label=${a("console.move_for_good")} description=${a("console.move_visit")} checked=${c} onChange=${u} />`}
<${Se} go=${a("console.move")} onGo=${d} onClose=${o} />
<//>
`}function xl(e,t){return[e.votes==="open_hidden"&&t.votes!=="open_hidden"&&{what:"closes",key:"votes"},e.ideas!=="closed"&&t.ideas==="closed"&&{what:"closes",key:"ideas"},...wl(t,e).map(({id:n,name:s})=>({what:"closes",key:n,name:s})),e.ideas!==t.ideas&&t.ideas==="open"&&{what:"opens",key:"ideas"},e.ideas!==t.ideas&&t.ideas==="open_private"&&{what:"opens",key:"private_ideas"},...wl(e,t).map(({id:n,name:s})=>({what:"opens",key:n,name:s})),e.votes!=="open_hidden"&&t.votes==="open_hidden"&&{what:"opens",key:"votes"},e.votes!=="revealed"&&t.votes==="revealed"&&{what:"opens",key:"reveal"},e.visibility!==t.visibility&&{what:"sees",key:t.visibility}].filter(n=>n!==!1)}var wl=(e,t)=>t.switches.filter(({on:o},n)=>o&&!e.switches[n]?.on);var If=["join","talk","break"],yn=({activity:e,visibility:t})=>t==="none"&&If.includes(e)?a(`console.phones_${e}`):a("console.will_see",{what:a(`console.sees_${t}`)});var Df=2e3;function Cl({seat:e,ui:t}){let o=e.records.value,{next:n,passed_over:s}=ge(o),r=Mt(o);return i`
<section class="next" aria-label=${a("console.next")}>
${n?i`<${qf} seat=${e} next=${n} />`:i`<${jf} seat=${e} ui=${t} />`}
${n&&i`<${kn} seat=${e} line=${n} passed_over=${s} />`}
${r&&i`
<${R} seat=${e} name="step_back" variant="tertiary" size="sm" look="back-button" onAct=${()=>{t.dialog.value={what:"back"}}}>
<${A} name="undo" />${a("console.step_back",{phase:w(r.title)})}
<//>
`}
</section>
`}function qf({seat:e,next:t}){let o=h(e.records.value,"phase"),n=`${o?.id} ${o?.started_at}`,[s,r]=_("");return z(()=>{let l=setTimeout(()=>r(n),Df);return()=>clearTimeout(l)},[n]),i`
<${R} seat=${e} name="start_phase" blocked=${s!==n} look="next-button" onAct=${()=>e.act("start_phase",{phase:t.id})}>
<span class="next-words">
<span class="next-eyebrow">${a("console.next")}</span>
<span class="next-title">${w(t.title)}</span>
<span class="next-when">${a("console.next_when",{n:t.minutes,planned:t.planned})}</span>
</span>
<${A} name="next" />
<//>
`}function kn({seat:e,line:t,passed_over:o=[]}){let n=e.records.value,s=k(n,"phase",h(n,"phase")?.id??""),r=s?xl(s,t):[];return r.length+o.length===0?null:i`
<ul class="plain what-happens small">
${o.map(l=>i`<li key=${l.id} data-what="closes">${a("console.passes_over",{phase:w(l.title)})}</li>`)}
${r.map(l=>i`<li key=${l.what+l.key} data-what=${l.what}>${Ff(l,t)}</li>`)}
</ul>
`}function Ff({what:e,key:t,name:o},n){return o?e==="opens"?a("console.opens_for",{what:w(o)}):a("console.closes_for",{what:w(o)}):e==="sees"?yn(n):e==="opens"?a(`console.opens_${t}`):a(`console.closes_${t}`)}function jf({seat:e,ui:t}){return i`
<${R} seat=${e} look="next-button" onAct=${()=>{t.dialog.value={what:"close"}}}>
<span class="next-words">
<span class="next-eyebrow">${a("console.last_phase")}</span>
<span class="next-title">${a("console.close")}</span>
</span>
<${A} name="next" />
<//>
`}var Sl=40;function Ol({face:e}){let{seat:t,ui:o}=e,n=rn(t.records.value),s=h(t.records.value,"workshop")?.status==="open";return i`
<p class="soft">${a("console.checklists_say")}</p>
${n.length===0&&i`<p class="empty">${a("console.checklists_none")}</p>`}
${n.map(r=>i`<${Pf} key=${r.id} face=${e} checklist=${r} is_open=${s} />`)}
${s&&i`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${()=>{o.dialog.value={what:"checklist"}}}>${a("console.checklist_add")}</button></p>`}
`}function Pf({face:e,checklist:t,is_open:o}){let{seat:n,ui:s}=e,r=I(),l=n.records.value,c=n.outbox.entries.value,u=Gi(l,c,t);return i`
<section class="panel stack" data-tight aria-labelledby=${r}>
<div class="row" data-spread>
<h3 class="ds-heading" data-size="2xs" id=${r}>${w(t.title)}</h3>
${o&&i`<span class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>{s.dialog.value={what:"checklist",id:t.id}}}>${a("console.checklist_edit")}<span class="ds-sr-only">: ${w(t.title)}</span></button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-color="danger" onClick=${()=>{s.dialog.value={what:"checklist_remove",id:t.id}}}>${a("console.checklist_remove")}<span class="ds-sr-only">: ${w(t.title)}</span></button>
</span>`}
</div>
<${Rs} checklist=${t} />
<details class="effect-list">
<summary>${a("console.requirements_n",{n:t.requirements.length})}</summary>
<ol class="requirement-list">${t.requirements.map(({id:p,text:d})=>i`<li key=${p}>${w(d)}</li>`)}</ol>
</details>
${u.length===0?i`<p class="soft">${a("console.checklist_nobody")}</p>`:i`<${Uf} face=${e} checklist=${t} measures=${u} labelledby=${r} />`}
</section>
`}function Uf({face:e,checklist:t,measures:o,labelledby:n}){let{seat:s}=e;return i`
<div class="matrix-frame" role="region" aria-labelledby=${n} tabindex="0">
<table class="prices progress" aria-labelledby=${n}>
<thead>
<tr>
<th scope="col">${a("console.effect_measure")}</th>
${["yes","not_yet","unknown"].map(r=>i`<th key=${r} scope="col" class="number">${a(`checklists.${r}`)}</th>`)}
</tr>
</thead>
<tbody>
${o.map(r=>{let l=co(s.records.value,s.outbox.entries.value,r.id,t.id),c=an(s.records.value,r.id,t.id),{met:u,not_yet:p,unknown:d}=ln(t,l,c);return i`
<tr key=${r.id}>
<th scope="row"><${J} face=${e} measure=${r} /></th>
${[u,p,d].map((m,$)=>i`<td key=${$} class="number" data-none=${m===0}>${q(m)}</td>`)}
</tr>
`})}
</tbody>
</table>
</div>
`}function Ml({face:{seat:e},id:t,onClose:o}){let[n]=_(()=>t?k(e.records.peek(),"checklist",t):void 0),s=n?Yi(n.requirements,w):[],[r,l]=_(n?w(n.title):""),[c,u]=_(n?.deadline??""),[p,d]=_(n?.funding??""),[m,$]=_(s.map(({text:S})=>S).join(`
`)),[f,g]=_(!1),y=t?k(e.records.value,"checklist",t):void 0,b=n!==void 0&&y?.version!==n.version,x=Ji(m,s,xe),v={title:r.trim()?Te(r.trim())>140?a("field.too_long",{n:Te(r.trim())-140}):"":a("console.checklist_no_title"),lines:Hf(x.map(({text:S})=>S))},N=S=>{S.preventDefault(),g(!0),!(v.title||v.lines||b)&&(e.act("set_checklist",{checklist:t??xe(),title:r.trim(),deadline:c,funding:p,requirements:x,version:n?.version??0}),o())},O=Ct(e.records.value,"funding").map(S=>({value:S,label:S}));return i`
<${U} title=${n?a("console.checklist_edit_title"):a("console.checklist_add")} onClose=${o}>
${b&&i`<${B} colour="warning" role="alert"><p>${a("console.checklist_changed")}</p><//>`}
<form class="stack" onSubmit=${N}>
<${js} label=${a("console.checklist_title")} value=${r} onInput=${l} wrong=${f&&v.title} first />
<${js} label=${a("console.checklist_deadline")} value=${c} onInput=${u} type="date" wrong="" />
<${ae} label=${a("console.checklist_funding")} value=${p} options=${O} empty=${a("console.checklist_any_funding")} description=${a("console.checklist_funding_says")} onChange=${d} />
<${js} label=${a("console.checklist_requirements")} description=${a("console.checklist_requirements_say")} value=${m} onInput=${$} rows=${8} wrong=${f&&v.lines} />
<div class="row">
<button type="submit" class="ds-button" aria-disabled=${b?"true":void 0}>${a("console.checklist_save")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${o}>${a("console.cancel")}</button>
</div>
</form>
<//>
`}function Hf(e){if(e.length===0)return a("console.checklist_no_requirements");if(e.length>Sl)return a("console.checklist_too_many",{max:Sl});let t=e.findIndex(o=>Te(o)>300);return t===-1?"":a("console.checklist_too_long",{line:t+1,max:300})}function js({label:e,value:t,onInput:o,wrong:n,description:s,type:r="text",rows:l=1,first:c}){let u=I(),p=[s&&`${u}-d`,n&&`${u}-e`].filter(Boolean).join(" "),d=l>1?"textarea":"input";return i`
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
`}function Al({face:{seat:e},id:t,onClose:o}){let n=k(e.records.value,"checklist",t);return n?i`
<${ze} seat=${e} title=${a("console.checklist_remove_title",{title:w(n.title)})} go=${a("console.checklist_remove")} colour="danger" onGo=${()=>e.act("remove_checklist",{checklist:t})} onClose=${o}>
<p>${a("console.checklist_remove_says")}</p>
<//>
`:null}var Lt=({chosen:e,onPress:t,look:o="",children:n})=>i`<button type="button" class="ds-chip ${o}" aria-pressed=${e?"true":"false"} onClick=${t}>${n}</button>`;var Wf=["table","unit","checklists"];function El({face:e}){let{readiness:t}=e.ui,o=t.value;return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_readiness")}</h2>
<div class="row" role="group" aria-label=${a("console.readiness_ways")}>
${Wf.map(n=>i`<${Lt} key=${n} chosen=${n===o} onPress=${()=>{t.value=n}}>${a(`console.readiness_${n}`)}<//>`)}
</div>
${o==="checklists"?i`<${Ol} face=${e} />`:i`<${Vf} face=${e} whose=${o} />`}
</div>
`}function Vf({face:e,whose:t}){let o=e.seat.screen.value,n=cn(o),s=Et(o),r=Nl(e,t);if(n.length===0)return i`<p class="empty">${a("console.no_ideas")}</p>`;let l=c=>()=>{e.ui.dialog.value={what:"gaps",whose:t,key:c}};return i`
<${Ds} records=${o} gaps=${n} />
<p class="small soft" id="counts-says">${a(`console.readiness_${t}_says`)}</p>
<div class="matrix-frame" role="region" aria-labelledby="counts-title" tabindex="0">
<table class="prices counts" aria-describedby="counts-says">
<caption class="ds-sr-only" id="counts-title">${a("console.readiness_caption")}</caption>
<thead>
<tr>
<th scope="col">${a(`console.readiness_one_${t}`)}</th>
<th scope="col" class="number">${a("console.readiness_measures")}</th>
<th scope="col" class="number">${a("console.readiness_ready")}</th>
${s.map(c=>i`<th key=${c} scope="col" class="number">${De(o,c)}</th>`)}
</tr>
</thead>
<tbody>
${r.map(({key:c,name:u,gaps:p})=>i`
<tr key=${c}>
<th scope="row">${p.length>0?i`<button type="button" class="row-open" onClick=${l(c)}>${u}</button>`:u}</th>
<td class="number">${q(p.length)}</td>
<td class="number"><strong>${q(p.filter(d=>d.lacks.length===0).length)}</strong></td>
${s.map(d=>i`<td key=${d} class="number" data-none=${fn(p,d)===0}>${q(fn(p,d))}</td>`)}
</tr>
`)}
</tbody>
</table>
</div>
`}function Nl({seat:e,digests:t},o){let n=e.screen.value;return o==="table"?Kf(n,t.value):Gf(n)}function Kf(e,t){let o=cn(e),n=({measure:s},r)=>s.claimed_by===r||t.get(s.id)?.tables.has(r);return(h(e,"workshop")?.tables??[]).map(s=>({key:String(s),name:a("table.number",{table:s}),gaps:o.filter(r=>n(r,s))}))}function Gf(e){let t=(h(e,"workshop")?.areas??[]).flatMap(r=>r.units),o=cn(e),n=new Set(o.map(({measure:r})=>String(r.fields.lead_unit??""))),s=r=>r===""?t.length+1:t.includes(r)?t.indexOf(r):t.length;return[...n].sort((r,l)=>s(r)-s(l)||r.localeCompare(l,"nb")).map(r=>({key:r,name:r||a("lacks.no_unit"),gaps:o.filter(({measure:l})=>String(l.fields.lead_unit??"")===r)}))}function Bl({face:e,whose:t,id:o,onClose:n}){let s=Nl(e,t).find(({key:l})=>l===o),r=[...s?.gaps??[]].sort((l,c)=>l.lacks.length-c.lacks.length);return i`
<${U} title=${s?.name??""} eyebrow=${a("console.tab_readiness")} placement="right" onClose=${n}>
<${Ds} records=${e.seat.screen.value} gaps=${r} />
<ul class="plain">${r.map(l=>i`<${Jf} key=${l.measure.id} face=${e} gap=${l} />`)}</ul>
<//>
`}var Jf=({face:e,gap:{measure:t,lacks:o}})=>i`
<li class="effect-line">
<${J} face=${e} measure=${t} />
<span class="small soft"><${mn} records=${e.seat.screen.value} lacks=${o} /></span>
<${Nt} records=${e.seat.screen.value} measure=${t} />
</li>
`;function Rt({voting:e}){let{voted:t,voters:o}=e??{voted:0,voters:0};return i`
<p class="voted"><strong>${t}</strong> ${a("console.voted_of",{n:t,of:o})}</p>
<div class="gone" aria-hidden="true"><span style=${{"--share":o?t/o:0}}></span></div>
`}function zl({seat:e,onClose:t}){let[o,n]=_(!1),[s,r]=_(!1),l=h(e.records.value,"voting"),c=h(e.records.value,"workshop")?.status==="open",u=Go(e.records.value),p=()=>e.act("reveal_votes",{...o&&{step:rt[0]},...u&&{few:s}});return i`
<${ze} seat=${e} title=${a("console.reveal_title")} go=${a("console.reveal")} blocked=${u&&!s} onGo=${p} onClose=${t}>
<p>${a("console.reveal_says")}</p>
<${Rt} voting=${l} />
${u&&i`
<${B} colour="warning"><p>${a("console.reveal_few",{n:l?.voted})}</p><//>
<${de} label=${a("console.reveal_few_sure")} checked=${s} onChange=${r} />
`}
${c&&i`<${de} label=${a("console.reveal_stepwise")} description=${a("console.reveal_stepwise_says")} checked=${o} onChange=${n} />`}
<//>
`}var Ll=["live","claimed","unclaimed","with_originals","hidden","merged","withdrawn"],Rl=["newest","votes","said","offers","table","title"],ut={search:"",fields:{},lacks:"",place:"",table:"",standing:"live",order:"newest"};function Il(e){let t=new Map;for(let n of C(e,"measure"))t.set(n.id,Yf(n));for(let{measure:n}of t.values()){let s=t.get($e(e,n.id)?.id??"");!s||s.measure===n||(s.tables.add(n.table),s.words+=` ${Dl(n)}`)}let o=n=>t.get($e(e,n)?.id??"");for(let n of C(e,"comment"))wn(o(n.measure),"comments");for(let n of C(e,"conflict"))wn(o(n.measure),"conflicts");for(let n of C(e,"co_benefit"))wn(o(n.measure),"co_benefits");for(let n of C(e,"offer")){let s=o(n.measure);wn(s,"offers"),n.unit&&s?.units.add(n.unit)}return t}function Yf(e){let{lead_unit:t,partner_units:o}=e.fields,n=new Set([t,...Array.isArray(o)?o:[]].filter(Boolean).map(String)),s=new Set([e.table]);return{measure:e,comments:0,offers:0,conflicts:0,co_benefits:0,units:n,tables:s,words:Dl(e)}}var Dl=e=>`${e.title} ${e.description}`.toLowerCase();function wn(e,t){e&&(e[t]+=1)}function ql(e,t,o){let n=t.search.toLowerCase().split(/\s+/).filter(Boolean),s=Object.entries(t.fields).filter(([,c])=>c),r=t.place?o(t.place):null;return[...e.values()].filter(c=>Qf[t.standing](c.measure)&&n.every(u=>c.words.includes(u))&&s.every(([u,p])=>Ie(c.measure.fields[u]).includes(p))&&(!t.lacks||Ps(c.measure,t.lacks))&&(!t.table||c.tables.has(Number(t.table)))&&(!r||[...c.units].some(u=>r.has(u)))).sort((c,u)=>Xf[t.order](c,u)||Fl(c,u))}var Ps=({fields:e,facts:t,lacks:o=[]},n)=>{if(!n.startsWith("field:"))return o.some(r=>n===`lack:${r}`);let s=n.slice(6);return!lt(e[s])||!!t?.not_known.includes(s)},It=e=>e.status==="live"&&!e.merged_into&&!e.hidden,Qf={live:It,claimed:e=>It(e)&&e.claimed_by!==null,unclaimed:e=>It(e)&&e.claimed_by===null,with_originals:e=>It(e)&&e.originals.length>0,hidden:e=>e.status==="live"&&e.hidden===!0,merged:e=>e.merged_into!==null,withdrawn:e=>e.status!=="live"},Fl=(e,t)=>t.measure.posted_at-e.measure.posted_at||(e.measure.id<t.measure.id?-1:1),Xf={newest:Fl,votes:(e,t)=>(t.measure.votes??0)-(e.measure.votes??0)||(t.measure.areas??0)-(e.measure.areas??0),said:(e,t)=>t.comments-e.comments,offers:(e,t)=>t.offers-e.offers,table:(e,t)=>e.measure.table-t.measure.table,title:(e,t)=>e.measure.title.localeCompare(t.measure.title,"nb")};var jl="facilitator:shortcuts",fe=["tables","measures","readiness","effect","collaboration","results","fund","run_sheet","people","answers","log","links","finish"];function Pl(){let e=fe.find(t=>`#${t}`===location.hash);return{tab:M(e??"tables"),board:M(null),measures:M("list"),together:M("areas"),readiness:M("table"),filter:M(ut),filters_open:M(matchMedia("(min-width: 62rem) and (min-height: 56rem)").matches),ticked:M([]),undo:M(null),dialog:M(null),shortcuts:M(eo().getItem(jl)!=="off")}}function Me(e,t){e.tab.value=t,history.replaceState(null,"",`#${t}`)}function Ul(e,t){e.shortcuts.value=t,eo().setItem(jl,t?"on":"off")}var Us=[{key:"n",name:"next"},{key:"b",name:"back"},{key:"p",name:"pause"},{key:"1",name:"more_1"},{key:"3",name:"more_3"},{key:"5",name:"more_5"},{key:"-",name:"less_1"},{key:"m",name:"message"},{key:"s",name:"scene"},{key:"f",name:"freeze"},{key:"r",name:"reveal"},{key:"/",name:"search"},{key:"z",name:"undo"},{key:"?",name:"help"}],Hl="1234567890qwertyuiop",Wl=e=>e.length===1?fe[Hl.indexOf(e.toLowerCase())]:void 0,Vl=e=>Hl.charAt(fe.indexOf(e));function Kl({key:e,ctrlKey:t,altKey:o,metaKey:n,repeat:s,isComposing:r}){if(!(t||o||n||s||r))return e.toLowerCase()==="g"?"go":Us.find(l=>l.key===e.toLowerCase())?.name}function Gl({face:{ui:e},onClose:t}){return i`
<${U} title=${a("console.shortcuts")} onClose=${t}>
<p class="soft">${a("console.shortcuts_say")}</p>
<div class="key-lists">
<dl class="key-list">
${Us.map(({key:o,name:n})=>i`<div key=${n}><dt><kbd>${o.toUpperCase()}</kbd></dt><dd>${a(`console.key_${n}`)}</dd></div>`)}
</dl>
<dl class="key-list">
${fe.map(o=>i`<div key=${o}><dt><kbd>G</kbd> <kbd>${Vl(o).toUpperCase()}</kbd></dt><dd>${a("console.key_go",{tab:a(`console.tab_${o}`)})}</dd></div>`)}
</dl>
</div>
<${de} label=${a("console.shortcuts_on")} description=${a("console.shortcuts_on_says")} checked=${e.shortcuts.value} onChange=${o=>Ul(e,o)} />
<//>
`}function Yl({face:e}){let{seat:t,ui:o}=e,n=o.dialog.value,s=()=>{o.dialog.value=null};switch(n?.what){case"measure":return i`<${dl} key=${n.id} face=${e} id=${n.id} onClose=${s} />`;case"merge":return i`<${fl} face=${e} onClose=${s} />`;case"hide":return i`<${Wi} face=${e} ids=${n.ids} onClose=${s} />`;case"theme":return i`<${Vi} face=${e} choices=${Ct(t.records.value,"theme")} onClose=${s} />`;case"message":return i`<${bl} face=${e} table=${n.table} onClose=${s} />`;case"scene":return i`<${mi} face=${e} onClose=${s} />`;case"cell":return i`<${Ti} face=${e} areas=${n.areas} onClose=${s} />`;case"gaps":return i`<${Bl} face=${e} whose=${n.whose} id=${n.key} onClose=${s} />`;case"checklist":return i`<${Ml} key=${n.id} face=${e} id=${n.id} onClose=${s} />`;case"checklist_remove":return i`<${Al} face=${e} id=${n.id} onClose=${s} />`;case"help":return i`<${Gl} face=${e} onClose=${s} />`;case"next":return i`<${Jl} face=${e} phase=${ge(t.records.value).next?.id} onClose=${s} />`;case"start":return i`<${Jl} face=${e} phase=${n.phase} onClose=${s} />`;case"back":return i`<${Zf} face=${e} onClose=${s} />`;case"reveal":return i`<${zl} seat=${t} onClose=${s} />`;case"close":return i`<${Bi} face=${e} onClose=${s} />`;case"move":return i`<${kl} face=${e} id=${n.person} onClose=${s} />`;case"host_link":return i`<${em} face=${e} table=${n.table} onClose=${s} />`;case"organiser_link":return i`<${tm} face=${e} organiser=${n.organiser} onClose=${s} />`;case"renew":return i`<${Li} face=${e} role=${n.role} table=${n.table} organiser=${n.organiser} onClose=${s} />`;case"revoke":return i`<${Ri} face=${e} organiser=${n.organiser} onClose=${s} />`;default:return null}}function Jl({face:e,phase:t,onClose:o}){let{seat:n}=e,s=t&&k(n.records.value,"phase",t);return s?i`
<${ze} seat=${n} title=${a("console.start_title",{phase:w(s.title)})} go=${a("console.start")} onGo=${()=>n.act("start_phase",{phase:t})} onClose=${o}>
<p>${a("console.start_says")}</p>
<${kn} seat=${n} line=${s} />
<//>
`:null}function Zf({face:e,onClose:t}){let{seat:o}=e,n=Mt(o.records.value);return n?i`
<${ze} seat=${o} title=${a("console.back_title",{phase:w(n.title)})} go=${a("console.back_go")} onGo=${()=>o.act("step_back")} onClose=${t}>
<p>${a("console.start_says")}</p>
<${kn} seat=${o} line=${n} />
<//>
`:null}var em=({face:e,table:t,onClose:o})=>i`
<${Ns}
face=${e}
path="host/${t}"
title=${a("console.host_of",{table:t})}
says=${a("console.scan_host")}
alt=${a("console.qr_for_table",{table:t})}
onClose=${o}
/>
`,tm=({face:e,organiser:{number:t,name:o},onClose:n})=>i`
<${Ns}
face=${e}
path="organiser/${t}"
title=${a("console.console_of",{name:o})}
says=${a("console.scan_organiser",{name:o})}
alt=${a("console.qr_for",{name:o})}
onClose=${n}
/>
`;var om={start_phase:"phase_running",pause_phase:"already_paused",resume_phase:"not_paused"},Hs=({name:e,error:t})=>t!==void 0&&om[e]===t.code;function Ql({outbox:e}){let t=e.failed.value;z(()=>{for(let o of t)Hs(o)&&e.takeOut(o.id)},[t])}var nm="input:not([type=hidden]), select, textarea, button, a[href], [tabindex]";function Xl(e){let t=[],o=s=>{t=[];for(let r=s.target;r&&r!==e;r=r.parentElement)if(t.push(r),r.localName==="dialog")return},n=new MutationObserver(()=>{if(document.activeElement!==document.body||!t[0]||t[0].isConnected)return;t.filter(r=>r.isConnected).map(sm).find(r=>r!==null)?.focus()});return e.addEventListener("focusin",o),n.observe(e,{childList:!0,subtree:!0}),()=>{e.removeEventListener("focusin",o),n.disconnect()}}var sm=e=>e.querySelector(nm);function Zl({face:{seat:e,ui:t},workshop:o}){let n=e.records.value,s=o.closed_at??0;return i`
<section class="now" aria-labelledby="now-title">
<h2 class="ds-heading" data-size="sm" id="now-title">${a("console.is_closed")}</h2>
<p>${a("console.closed_at",{day:Be(s),time:K(s)})}</p>
${h(n,"upkeep")?.closed_by_itself&&i`<p>${a("console.closed_by_itself")}</p>`}
<p class="soft">${a("console.closed_what_now")}</p>
${at(n)&&i`
<p>${a("console.closed_not_revealed")}</p>
<p>
<${R} seat=${e} name="reveal_votes" onAct=${()=>{t.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>
</p>
`}
</section>
`}var rm=60;function ec(e){return e.stopped?"stopped":e.paused?"paused":e.over?"over":e.remaining_s<=rm?"last":"running"}function am(e,t){return e==="running"&&t==="last"?"clock.last_minute":(e==="running"||e==="last")&&t==="over"?"clock.time_is_up":null}function tc(e,t){let o=P({phase:e,state:t});z(()=>{let n=o.current.phase===e?am(o.current.state,t):null;n&&W(a(n),"clock"),o.current={phase:e,state:t}},[e,t])}function oc({seat:e}){let t=Es(e.records.value,e.second.value);if(!t||t.late_min===null)return null;let o=t.late_min,n=o>=5?"late":"well";return i`<p class="pace small" data-state=${n}>${xn(o)}</p>`}function nc({seat:e}){let t=Es(e.records.value,e.second.value);if(!t)return i`<p class="soft">${a("console.day_not_begun")}</p>`;let o=a("console.ends_about",{time:K(t.ends_at),planned:K(t.planned_at)});return i`<p>${t.late_min!==null&&i`<strong>${xn(t.late_min)}.</strong>`} ${o}</p>`}function xn(e){return e>0?a("console.late",{n:e}):e<0?a("console.early",{n:-e}):a("console.on_time")}var im=[-1,1,3,5];function sc({seat:e}){let t=h(e.records.value,"phase");if(!t)return null;let o=k(e.records.value,"phase",t.id);return i`
<section class="now" aria-labelledby="now-title">
<div class="row" data-spread>
<p class="eyebrow">${a("phase.number",{number:t.number,of:t.of})}</p>
<${oc} seat=${e} />
</div>
<h2 class="ds-heading" data-size="sm" id="now-title">${w(t.title)}</h2>
<p class="soft small">${w(t.question)}</p>
<${lm} seat=${e} phase=${t} />
<${cm} seat=${e} phase=${t} />
${t.votes==="open_hidden"&&i`<${Rt} voting=${h(e.records.value,"voting")} />`}
${o&&i`<${um} line=${o} />`}
${!nt(e)&&i`<p class="small warm">${a("console.offline")}</p>`}
</section>
`}function lm({seat:e,phase:t}){let o=Zr(t,e.second.value),n=ec(o);if(tc(t.id,n),o.stopped)return i`<p class="big-clock" data-state="stopped"><span>${a("console.clock_stopped")}</span></p>`;let s=o.over?`+${ss(o.over_s)}`:ss(o.remaining_s);return i`
<p class="big-clock" role="timer" data-state=${n}>
<span class="digits">${s}</span>
<span>${a(`console.clock_${n}`)}</span>
</p>
<div class="gone" aria-hidden="true"><span style=${{"--share":o.share}}></span></div>
`}function cm({seat:e,phase:t}){if(t.ends_at===null)return i`
<${R} seat=${e} name="start_phase" variant="secondary" onAct=${()=>e.act("start_phase",{phase:t.id})}>
<${A} name="clock" />${a("console.start_clock")}
<//>
`;let o=t.paused_at!==null,n=o?"resume_phase":"pause_phase";return i`
<div class="time-buttons" role="group" aria-label=${a("console.time")}>
${im.map(s=>i`
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
<${A} name=${o?"next":"pause"} />${o?a("console.resume"):a("console.pause")}
<//>
</div>
`}function um({line:e}){let t=[e.votes!=="closed"&&a(`console.votes_${e.votes}`),e.ideas!=="closed"&&a(`console.ideas_${e.ideas}`),...e.switches.map(({name:n,on:s,usual:r})=>s&&!r&&a("console.open_for",{what:w(n)}))].filter(Boolean),o=e.switches.filter(({on:n,usual:s})=>s&&!n);return i`
<ul class="plain what-happens small" aria-label=${a("console.open_now")}>
${t.map(n=>i`<li key=${n} data-what="opens">${n}</li>`)}
${o.map(({id:n,name:s})=>i`<li key=${n} data-what="closes">${a("console.closed_for",{what:w(s)})}</li>`)}
<li>${yn(e)}</li>
</ul>
`}var dm=1500;function rc({face:e}){return z(()=>{let t=Number.NEGATIVE_INFINITY,o=n=>{if(!e.ui.shortcuts.peek()||e.ui.dialog.peek()||pm(n.target))return;let s=Kl(n),r=n.timeStamp-t<dm?Wl(n.key):void 0;if(t=s==="go"?n.timeStamp:Number.NEGATIVE_INFINITY,r)Me(e.ui,r);else if(s&&s!=="go")fm[s](e);else return;n.preventDefault()};return document.addEventListener("keydown",o),()=>document.removeEventListener("keydown",o)},[]),null}var pm=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("input:not([type=checkbox], [type=radio]), textarea, select")),fm={next:e=>dt(e,()=>Dt(e,ge(e.seat.records.peek()).next?"next":"close")),back:e=>dt(e,()=>Mt(e.seat.records.peek())&&Dt(e,"back")),pause:e=>ac(e,t=>e.seat.act(t?"resume_phase":"pause_phase")),more_1:e=>Cn(e,1),more_3:e=>Cn(e,3),more_5:e=>Cn(e,5),less_1:e=>Cn(e,-1),message:e=>dt(e,()=>Dt(e,"message")),scene:e=>dt(e,()=>Dt(e,"scene")),freeze:e=>dt(e,()=>{let t=!h(e.seat.screen.peek(),"screen")?.frozen;e.seat.act("freeze_screen",{frozen:t})}),reveal:e=>dt(e,()=>mm(e)),search(e){Me(e.ui,"measures"),e.ui.measures.value="list",requestAnimationFrame(()=>document.getElementById("measure-search")?.focus())},undo:zs,help:e=>Dt(e,"help")};function Dt({ui:e},t){e.dialog.value={what:t}}function dt({seat:e},t){nt(e)&&h(e.records.peek(),"workshop")?.status==="open"&&t()}function ac(e,t){let o=h(e.seat.records.peek(),"phase"),n=["pause_phase","resume_phase"].some(s=>xs(e.seat,s));dt(e,()=>o&&o.ends_at!==null&&!n&&t(o.paused_at!==null))}var Cn=(e,t)=>ac(e,()=>e.seat.act("extend_phase",{seconds:t*60}));function mm(e){let t=e.seat.screen.peek();if(at(t))return Dt(e,"reveal");let o=Vo(t);o&&Ko(e.seat,o)}function ic({face:e}){let{seat:t,ui:o}=e,n=t.records.value;if(!F(n)||h(n,"phase")?.number!==1||h(n,"phase")?.ends_at!==null)return null;let s=t.draft("begin-cards"),{screen:r,hosts:l,of:c,tried:u}=hm(n);return i`
<section class="beginning" aria-labelledby="beginning-title">
<h3 class="ds-heading" data-size="2xs" id="beginning-title">${a("console.begin")}</h3>
<ul class="plain begin-list">
<${Tn} done=${r} says=${a("console.begin_screen")} />
<li class="begin-item">
<${de} label=${a("console.begin_cards")} checked=${s.text.value!==""} onChange=${p=>p?s.write("done"):s.clear()} />
</li>
<${Tn} done=${l===c} says=${a("console.begin_hosts")} more=${a("console.begin_hosts_n",{n:l,of:c})} />
<${Tn} done=${u} says=${a("console.begin_try")} />
<${Tn} done=${!1} says=${a("console.begin_clock")} />
</ul>
<p><button type="button" class="ds-button" data-variant="secondary" onClick=${()=>Me(o,"links")}>${a("console.begin_go")}</button></p>
</section>
`}function hm(e){let t=h(e,"staff");return{screen:t?.screen??!1,hosts:t?.hosts.length??0,of:h(e,"workshop")?.tables.length??0,tried:C(e,"person").some(o=>!o.without_phone)}}function Tn({done:e,says:t,more:o}){return i`
<li class="begin-item" data-done=${e}>
<span class="begin-mark" aria-hidden="true">${e&&i`<${A} name="check" />`}</span>
<span>${t}${o&&i` <span class="small soft">${o}</span>`} ${e&&i`<span class="ds-sr-only">${a("console.begin_done")}</span>`}</span>
</li>
`}function cc({face:e,number:t}){let{seat:o,ui:n,digests:s}=e,r=P(null);z(()=>r.current?.focus(),[]);let l=o.screen.value,c=k(l,"table",t),u=[...s.value.values()].filter(({measure:f})=>It(f)),p=u.filter(({measure:f})=>f.claimed_by===t),d=u.filter(f=>f.tables.has(t)).sort((f,g)=>g.measure.posted_at-f.measure.posted_at),m=h(l,"phase")?.ideas==="open_private",$=f=>()=>{n.board.value=f};return i`
<div class="stack">
<nav class="row" data-spread aria-label=${a("console.boards")}>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${$(null)}>
<${A} name="back" />${a("console.all_tables")}
</button>
<span class="row"><${$m} tables=${uo(l).map(f=>f.number)} number=${t} goTo=${$} /></span>
</nav>
<div class="row">
<h2 class="ds-heading" data-size="sm" tabindex="-1" ref=${r}>${a("console.board_of",{table:t})}</h2>
${F(l)&&i`<${vn} signal=${c?.signal} /><${bn} ui=${n} table=${t} />`}
</div>
<${_m} people=${gn(l).get(t)??[]} />
${p.length>0&&i`<${lc} title=${a("console.claimed")} digests=${p} face=${e} />`}
<${lc} title=${a("console.written_here")} digests=${d} face=${e} />
${d.length===0&&i`<p class="soft">${Ws(m,c?.measures??0)}</p>`}
</div>
`}var Ws=(e,t)=>e&&t>0?a("console.private_ideas_n",{n:t}):a("console.no_ideas");function $m({tables:e,number:t,goTo:o}){let n=e.indexOf(t),s=e[n-1],r=e[n+1];return i`
${s!==void 0&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${o(s)}><${A} name="back" />${a("table.number",{table:s})}</button>`}
${r!==void 0&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${o(r)}>${a("table.number",{table:r})}<${A} name="next" /></button>`}
`}function _m({people:e}){return e.length===0?i`<p class="soft">${a("console.nobody_here")}</p>`:i`
<ul class="plain seated small" aria-label=${a("console.seated")}>
${e.map(t=>i`
<li key=${t.id} data-connected=${t.connected}>
${Oe(t)}
${t.without_phone&&i` <span class="soft">${a("console.without_phone")}</span>`}
${!t.connected&&!t.without_phone&&i` <span class="soft">${a("console.not_connected")}</span>`}
</li>
`)}
</ul>
`}function lc({title:e,digests:t,face:o}){return i`
<section class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs">${e} <span class="count">${t.length}</span></h3>
<ul class="plain measure-list">
${t.map(n=>i`<${St} key=${n.measure.id} face=${o} digest=${n} />`)}
</ul>
</section>
`}var gm=12;function uc({face:e}){let{seat:t,ui:o}=e,n=t.screen.value;if(o.board.value!==null)return i`<${cc} key=${o.board.value} face=${e} number=${o.board.value} />`;let s=F(n),r=uo(n),l=gn(n);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_tables")}</h2>
${s&&i`<p class="soft">${a("console.ready_of",{n:r.filter(c=>c.signal==="ready").length,of:r.length})}</p>`}
</div>
<${ic} face=${e} />
<ul class="plain tables" data-many=${r.length>gm}>
${r.map(c=>i`<${vm} key=${c.number} ui=${o} open=${s} table=${c} people=${l.get(c.number)??[]} />`)}
</ul>
</div>
`}function dc({face:e}){let{seat:t,ui:o}=e,n=uo(t.screen.value).filter(r=>r.signal==="help");if(n.length===0||!F(t.records.value))return null;let s=r=>()=>{o.board.value=r,Me(o,"tables")};return i`
<section class="asks-for-help" aria-label=${a("console.help_count",{n:n.length})}>
<${A} name="hands" />
<p>${a("console.asking",{n:n.length})}</p>
${n.map(({number:r})=>i`<button key=${r} type="button" class="ds-button" data-size="sm" data-color="warm" onClick=${s(r)}>${a("table.number",{table:r})}</button>`)}
</section>
`}function vm({ui:e,open:t,table:o,people:n}){let s=()=>{e.board.value=o.number},r=n.filter(c=>c.connected).length,l=n.filter(c=>c.without_phone).length;return i`
<li class="table-card" data-signal=${t?o.signal:void 0}>
<div class="row" data-spread>
<h3 class="table-name"><button type="button" class="card-open" onClick=${s}>${a("table.number",{table:o.number})}</button></h3>
${t&&i`<${vn} signal=${o.signal} />`}
</div>
<div class="table-ideas">
<p><strong>${o.measures??0}</strong> ${a("console.ideas_word",{n:o.measures??0})}</p>
${t&&i`<${bn} ui=${e} table=${o.number} />`}
</div>
<p class="small">
${a("console.present_n",{n:n.length})}
<span class="soft">${" · "}${a("console.connected_n",{n:r})}</span>
${l>0&&i`<span class="soft not-if-many">${" · "}${a("console.without_phone_n",{n:l})}</span>`}
</p>
${o.claims?.length?i`<p class="small soft">${a("console.claims_n",{n:o.claims.length})}</p>`:null}
</li>
`}function pc({face:e}){let t=e.seat.screen.value,o=h(t,"feedback");return i`
<div class="stack answers">
<h2 class="ds-heading" data-size="xs">${a("console.tab_answers")}</h2>
${C(t,"poll").map(n=>i`<${bm} key=${n.id} poll=${n} />`)}
<${ym} records=${t} />
${o&&i`<${km} feedback=${o} questions=${h(t,"workshop")?.feedback??[]} />`}
</div>
`}function bm({poll:e}){let t=e.answers??{},o=Object.values(t).reduce((s,r)=>s+r,0),n=Math.max(1,...Object.values(t));return i`
<section class="panel stack" data-tight aria-labelledby="poll-${e.id}">
<h3 class="ds-heading" data-size="2xs" id="poll-${e.id}">${w(e.question)}</h3>
<p class="soft small">${a("console.answers_n",{n:o})}</p>
<ul class="plain bars">
${e.options.map(s=>i`<${fc} key=${s.id} label=${w(s.title)} n=${t[s.id]??0} most=${n} />`)}
</ul>
</section>
`}var fc=({label:e,n:t,most:o})=>i`
<li class="bar">
<span>${e}</span>
<span class="gone" aria-hidden="true"><span style=${{"--share":t/o}}></span></span>
<strong>${t}</strong>
</li>
`;function ym({records:e}){let t=C(e,"commitment").sort((s,r)=>s.at-r.at),o=new Map;for(let s of t){let r=s.unit||a("console.no_unit");o.set(r,[...o.get(r)??[],s])}let n=[...o].sort(([s],[r])=>s.localeCompare(r,"nb"));return i`
<section class="panel stack" data-tight aria-labelledby="commitments-title">
<h3 class="ds-heading" data-size="2xs" id="commitments-title">${a("console.commitments")} <span class="count">${t.length}</span></h3>
${t.length===0&&i`<p class="soft">${a("console.no_commitments")}</p>`}
${n.map(([s,r])=>i`
<div key=${s}>
<h4 class="unit-name">${s}</h4>
<ul class="commitments">
${r.map(({id:l,text:c,measure:u})=>i`<li key=${l}>${c} <span class="small soft">${$e(e,u)?.title}</span></li>`)}
</ul>
</div>
`)}
</section>
`}function km({feedback:e,questions:t}){let o=t.filter(n=>(e.questions[n.id]?.count??0)>0);return i`
<section class="panel stack" data-tight aria-labelledby="feedback-title">
<h3 class="ds-heading" data-size="2xs" id="feedback-title">${a("console.feedback")}</h3>
${o.length+e.texts.length===0&&i`<p class="soft">${a("console.no_feedback")}</p>`}
${o.map(n=>i`<${wm} key=${n.id} question=${n} scored=${e.questions[n.id]} />`)}
${e.texts.length>0&&i`
<h4 class="unit-name">${a("console.feedback_texts")} <span class="count">${e.texts.length}</span></h4>
<ul class="commitments">${e.texts.map((n,s)=>i`<li key=${s}>${n}</li>`)}</ul>
`}
</section>
`}function wm({question:e,scored:t}){if(!t)return null;let o=Math.max(1,...Object.values(t.scores));return i`
<div class="stack" data-tight>
<h4 class="unit-name">${w(e.title)}</h4>
${t.mean!==null&&i`<p class="small soft">${a("console.mean",{mean:t.mean,n:t.count})}</p>`}
<ul class="plain bars">
${["5","4","3","2","1"].map(n=>i`<${fc} key=${n} label=${n} n=${t.scores[n]??0} most=${o} />`)}
</ul>
</div>
`}var mc=e=>Object.fromEntries(Object.entries(e).map(([t,o])=>[t,a(`counts.${t}`,{n:o})]));function hc({face:e}){let t=e.seat.screen.value,o=h(t,"collaboration");if(!o)return null;let{offers:n,co_benefits:s,opportunities:r,conflicts:l}=o,c=As(t);return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.balance_title")}</h2>
<div class="balance" style=${{"--share":r/Math.max(1,r+l)}}>
<p><strong>${a("balance.opportunities",{n:r})}</strong> <span class="soft small">${a("console.balance_of",mc({offers:n,co_benefits:s}))}</span></p>
<p><strong>${a("balance.conflicts",{n:l})}</strong></p>
<div class="balance-bar" aria-hidden="true"></div>
</div>
<${xm} face=${e} />
${c.length>0&&i`
<h3 class="ds-heading" data-size="2xs">${a("console.conflicts")}</h3>
<ul class="plain orders">${c.map(u=>i`<${Tm} key=${u.measure.id} face=${e} weighed=${u} />`)}</ul>
`}
</div>
`}function xm({face:e}){let t=bi(e.seat.screen.value);return t.length===0?null:i`
<h3 class="ds-heading" data-size="2xs">${a("console.hidden_conflicts")}</h3>
<p class="soft small">${a("console.hidden_conflicts_say")}</p>
<ul class="plain orders">${t.map(o=>i`<${Cm} key=${o.measure.id} face=${e} divided=${o} />`)}</ul>
`}function Cm({face:e,divided:{measure:t,thumbs:o,is_told:n}}){let s=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`
<li class="order">
<div class="row" data-spread>
<button type="button" class="row-open" lang=${ce(t.title,t.description)} onClick=${s}>${t.title}</button>
${!n&&i`<span class="fact strong small">${a("split.unsaid")}</span>`}
</div>
<p>${a("thumb.told",o)}</p>
</li>
`}function Tm({face:e,weighed:{measure:t,conflicts:o,co_benefits:n}}){return i`
<li class="order">
<div class="row" data-spread>
<${J} face=${e} measure=${t} />
${n.length>0&&i`<span class="soft small">${a("console.co_benefits_n",{n:n.length})}</span>`}
</div>
<ul class="plain">
${o.map(s=>i`
<li key=${s.id} class="conflict">
<p lang=${ce(s.text)}>${s.text}</p>
<${un} of=${s} />
</li>
`)}
</ul>
</li>
`}function $c({face:e}){let t=vi(e.seat.screen.value);if(t.length===0)return i`<p class="empty">${a("console.nobody_offered")}</p>`;let o=t.filter(({is_met:n})=>n).length;return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.orders_title")}</h2>
<p class="soft">${o>0?a("console.orders_say",{n:o,of:t.length}):a("console.orders_none_met")}</p>
<ul class="plain orders">${t.map(n=>i`<${Sm} key=${n.measure.id} face=${e} order=${n} />`)}</ul>
</div>
`}function Sm({face:e,order:{measure:t,offers:o,units:n,is_met:s}}){return i`
<li class="order">
<div class="row" data-spread>
<${J} face=${e} measure=${t} />
<span class="row small">${s&&i`<span class="fact strong">${a("order.is_met")}</span>`}<span class="soft">${a("console.units_n",{n})}</span></span>
</div>
<dl class="order-parts">
${Os.map(r=>i`<${Om} key=${r} stance=${r} said=${o.filter(l=>l.stance===r)} />`)}
</dl>
</li>
`}function Om({stance:e,said:t}){return t.length===0?null:i`
<div>
<dt>${a(`stance.${e}`)}</dt>
<dd>
<ul class="plain">
${t.map(o=>i`
<li key=${o.id}>
<strong>${yi(o)}</strong>${o.resource&&i` <span class="soft">(${a(`resource.${o.resource}`).toLowerCase()})</span>`}: <span lang=${ce(o.text)}>${o.text}</span>
${o.by&&i` <span class="soft">– ${o.by.label}</span>`}
</li>
`)}
</ul>
</dd>
</div>
`}function _c({face:e}){let{units:t,rows:o,totals:n}=gi(e.seat.screen.value);if(o.length===0)return i`<p class="empty">${a("console.nobody_offered")}</p>`;let s=Math.max(...o.flatMap(({counts:l})=>l)),r=({measure:l,counts:c,total:u})=>{let p=()=>{e.ui.dialog.value={what:"measure",id:l.id}},d=(m,$)=>a("console.unit_cell_says",{n:m,unit:t[$]??"",title:l.title});return{key:l.id,name:i`<button type="button" lang=${ce(l.title,l.description)} onClick=${p}>${l.title}</button>`,cells:i`
${c.map((m,$)=>i`<${en} key=${t[$]} n=${m} share=${m/s} label=${d(m,$)} onOpen=${p} data-none=${m===0} />`)}
<td class="matrix-total">${u}</td>
`}};return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs" id="units-title">${a("console.units_title")}</h2>
<p class="soft" id="units-say">${a("console.units_say",{n:Tt})}</p>
<div class="matrix-frame" data-tall role="region" aria-labelledby="units-title" tabindex="0">
<${Xo}
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
`}var gc={areas:xi,units:_c,orders:$c,balance:hc},Mm=Object.keys(gc);function vc({face:e}){let{together:t}=e.ui,o=gc[t.value],n=s=>()=>{t.value=s};return i`
<div class="stack">
<div class="row" data-spread>
<div class="row" role="group" aria-label=${a("console.together")}>
${Mm.map(s=>i`<${Lt} key=${s} chosen=${s===t.value} onPress=${n(s)}>${a(`console.together_${s}`)}<//>`)}
</div>
<${He} face=${e} scene="collaboration" step=${t.value==="areas"?null:t.value} />
</div>
<${o} face=${e} />
</div>
`}var Am=.028,Em=["measured","calculated","estimated","unknown"],Nm=[1,2,2.5,5,10];function Bm(e){let t=e.reduce((r,l)=>r+l.tonnes,0),o=zm(Math.max(0,...e.map(r=>r.kroner_per_tonne))),n=0;return{bars:e.map(({id:r,tonnes:l,kroner_per_tonne:c,certainty:u},p)=>{let d=l/t,m=p+1,$={id:r,number:m,certainty:u??"unknown",left:n,wide:d,high:o>0?c/o:0,is_told:d>=Am*String(m).length};return n+=d,$}),kroner_top:o,tonnes:t}}function zm(e){if(e<=0)return 0;let t=10**Math.floor(Math.log10(e));return(Nm.find(o=>o*t>=e)??10)*t}function bc({priced:e}){let{bars:t,kroner_top:o,tonnes:n}=Bm(e),s=e[0],r=e.at(-1);if(!s||!r)return null;let l=a("curve.says",{n:e.length,cheapest:s.title,least:Math.round(s.kroner_per_tonne),dearest:r.title,most:Math.round(r.kroner_per_tonne),tonnes:po(n)});return i`
<div class="curve" role="img" aria-label=${l}>
<p class="curve-top">${a("curve.top",{kroner:o})}</p>
<div class="curve-field">
<svg viewBox="0 0 1 1" preserveAspectRatio="none" focusable="false" aria-hidden="true">
${t.map(({id:c,certainty:u,left:p,wide:d,high:m})=>i`<rect key=${c} data-certainty=${u} x=${p} y=${1-m} width=${d} height=${m} />`)}
</svg>
${t.map(({id:c,number:u,left:p,wide:d,high:m,is_told:$})=>$&&i`<span key=${c} class="curve-number" style=${{"--left":p+d/2,"--high":m}}>${u}</span>`)}
</div>
<p class="curve-foot"><span>0</span><span>${a("curve.foot",{tonnes:po(n)})}</span></p>
</div>
`}function yc({priced:e}){let t=Em.filter(o=>e.some(n=>(n.certainty??"unknown")===o));return i`
<span>${a("curve.effect")}</span>
${t.map(o=>i`<span key=${o} class="key"><i class="curve-key" data-certainty=${o} aria-hidden="true"></i>${a(`curve.${o}`)}</span>`)}
`}var po=e=>e<100?Math.round(e*10)/10:Math.round(e);var Sn=1,Ks=5,On=(Sn+Ks)/2,Ys=.28,xc=.8,Lm=[-45,-135,45,135,-20,-160,20,160,-70,-110,70,110].map(e=>e*Math.PI/180),Rm=24,Vs={wide:600,high:432,letter:16},Cc=e=>(Math.min(Ks,Math.max(Sn,e))-Sn)/(Ks-Sn),Gs=(e,t)=>Cc(t)*e.wide,Js=(e,t)=>(1-Cc(t))*e.high,kc=(e,t)=>Math.hypot(e.x-t.x,e.y-t.y);function Im(e,t){let o=xc*t.letter,n=Ys*t.letter,s=e.map(({effect:l,feasibility:c})=>({x:Gs(t,c.mean??On),y:Js(t,l.mean??On)})),r=[];return s.map(l=>{let u=Dm(l,t).filter(m=>r.every($=>kc(m,$)>=2*o)),d=u.find(m=>s.every($=>kc(m,$)>=o+n))??u[0]??l;return r.push(d),{...l,badge:d}})}function Dm(e,{wide:t,high:o,letter:n}){let s=xc*n;return Array.from({length:Rm},(r,l)=>s+(Ys+.1+l*.5)*n).flatMap(r=>Lm.map(l=>({x:e.x+r*Math.cos(l),y:e.y+r*Math.sin(l)}))).filter(({x:r,y:l})=>r>=s&&r<=t-s&&l>=s&&l<=o-s)}function Tc({points:e}){let{ref:t,field:o}=qm(),n=e.filter(({quadrant:l})=>l==="both").length,s=Im(e,o),r=e.map((l,c)=>({point:l,at:s[c]}));return i`
<div class="quadrants" role="img" aria-label=${a("quadrants.says",{n:e.length,both:n})}>
<p class="quadrants-axis" aria-hidden="true">↑ ${a("quadrants.large")}</p>
<div class="quadrants-field" aria-hidden="true" ref=${t}>
<svg viewBox="0 0 ${o.wide} ${o.high}" focusable="false">
<path class="quadrants-middle" d="M${o.wide/2} 0V${o.high}M0 ${o.high/2}H${o.wide}" />
${r.map(({point:l,at:c})=>i`<path key=${l.measure} class="quadrants-spread" d=${Fm(l,c,o)} />`)}
${r.map(({point:l,at:c})=>i`<path key=${l.measure} class="quadrants-leader" d="M${c.x} ${c.y}L${c.badge.x} ${c.badge.y}" />`)}
${r.map(({point:l,at:c})=>i`<${jm} key=${l.measure} point=${l} at=${c} size=${Ys*o.letter} />`)}
</svg>
${r.map(({point:l,at:{badge:c}})=>i`<span key=${l.measure} class="quadrants-badge" style=${{"--left":c.x/o.wide,"--top":c.y/o.high}}>${l.number}</span>`)}
</div>
<p class="quadrants-axis" aria-hidden="true"><span>← ${a("quadrants.hard")}</span><span>${a("quadrants.easy")} →</span></p>
</div>
`}function qm(){let e=P(null),[t,o]=_(Vs);return Sr(()=>{let n=e.current;if(!n)return;let s=()=>{let l=Number.parseFloat(getComputedStyle(n).fontSize);o({wide:n.clientWidth||Vs.wide,high:n.clientHeight||Vs.high,letter:l})},r=new ResizeObserver(s);return r.observe(n),s(),()=>r.disconnect()},[]),{ref:e,field:t}}function Fm({effect:e,feasibility:t},{x:o,y:n},s){let[r,l]=[e.spread??0,t.spread??0],[c,u]=[e.mean??On,t.mean??On];return`M${Gs(s,u-l)} ${n}H${Gs(s,u+l)}M${o} ${Js(s,c+r)}V${Js(s,c-r)}`}var jm=({point:e,at:{x:t,y:o},size:n})=>Qs(e)?i`<rect class="quadrants-dot" x=${t-n} y=${o-n} width=${2*n} height=${2*n} />`:i`<circle class="quadrants-dot" cx=${t} cy=${o} r=${n} />`,Qs=({effect:e,feasibility:t})=>e.joint||t.joint;function Xs({mean:e,spread:t,joint:o}){let n=q(wc(e??0));return o?a("quadrants.joint",{mean:n}):`${n} ± ${q(wc(t??0))}`}var wc=e=>Math.round(e*10)/10;function Sc({effect:e,feasibility:t}){let o=[e,t].filter(({joint:n})=>!n).map(({count:n})=>n);return o.length===0?"":o.length===2&&o[0]!==o[1]?a("quadrants.answers_differ",{effect:e.count,feasibility:t.count}):a("quadrants.answers",{n:o[0]})}var Oc=e=>e===0?a("quadrants.none_claimed"):a("quadrants.none",{n:e});var Pm=["both","effect","feasibility","neither"];function Mc({face:e}){let t=h(e.seat.screen.value,"quadrants");if(!t)return null;let{points:o,claimed:n}=t;return i`
<section class="stack" data-tight aria-labelledby="quadrants-title">
<div class="row" data-spread>
<h3 class="ds-heading" data-size="2xs" id="quadrants-title">${a("quadrants.title")}</h3>
<${He} face=${e} scene="quadrants" />
</div>
${o.length===0?i`<p class="soft">${Oc(n)}</p>`:i`
<p>${a("quadrants.of",{n:o.length,claimed:n})}. ${a("quadrants.how")}.${o.some(Qs)&&` ${a("quadrants.joint_key")}.`}</p>
<div class="quadrants-beside">
<${Tc} points=${o} />
<${Um} face=${e} points=${o} />
</div>
`}
</section>
`}function Um({face:e,points:t}){return i`
<div class="matrix-frame" role="region" aria-labelledby="quadrants-title" tabindex="0">
<table class="prices" data-narrow aria-labelledby="quadrants-title">
<thead>
<tr>
<th scope="col" class="number">${a("console.effect_number")}</th>
<th scope="col">${a("console.effect_measure")}</th>
<th scope="col" class="number">↑ ${a("rate.effect")}</th>
<th scope="col" class="number">→\u00a0${a("rate.feasibility")}</th>
<th scope="col" class="number">${a("console.quadrants_answers")}</th>
</tr>
</thead>
${Pm.map(o=>i`<${Hm} key=${o} face=${e} quadrant=${o} points=${t.filter(n=>n.quadrant===o)} />`)}
</table>
</div>
`}var Hm=({face:e,quadrant:t,points:o})=>o.length>0&&i`
<tbody>
<tr><th scope="rowgroup" colspan="5"><strong>${a(`quadrants.${t}`)}</strong></th></tr>
${o.map(n=>i`<${Wm} key=${n.measure} face=${e} point=${n} />`)}
</tbody>
`;function Wm({face:e,point:t}){let o=k(e.seat.screen.value,"measure",t.measure);return i`
<tr>
<td class="number">${t.number}</td>
<th scope="row">${o?i`<${J} face=${e} measure=${o} />`:t.title}</th>
<td class="number">${Xs(t.effect)}</td>
<td class="number">${Xs(t.feasibility)}</td>
<td class="number">${Sc(t)}</td>
</tr>
`}var Ac=75,Ec=15;function Bc({face:{seat:e}}){let[t,o]=_(!1),n=h(e.records.value,"reckoning");if(!n)return null;let{years:s,interest_percent:r}=n;return i`
<div class="reckoning">
<p>${a("console.reckoning",{years:s,interest:r})}</p>
${t?i`<${Vm} seat=${e} reckoning=${n} onDone=${()=>o(!1)} />`:h(e.records.value,"workshop")?.status==="open"&&i`<p><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!0)}>${a("console.reckoning_change")}</button></p>`}
</div>
`}function Vm({seat:e,reckoning:t,onDone:o}){let[n,s]=_(q(t.years)),[r,l]=_(q(t.interest_percent)),[c,u]=_(!1),p={years:Ye(n).value,interest:Ye(r).value},d=typeof p.years=="number"&&Number.isInteger(p.years)&&p.years>=1&&p.years<=Ac,m=typeof p.interest=="number"&&p.interest<=Ec;return i`
<form class="row reckoning-form" onSubmit=${f=>{f.preventDefault(),u(!0),!(!d||!m)&&(e.act("set_reckoning",{years:p.years,interest_percent:p.interest}),o())}}>
<${Nc} label=${a("console.reckoning_years")} value=${n} wrong=${c&&!d&&a("console.reckoning_years_wrong",{max:Ac})} onInput=${s} />
<${Nc} label=${a("console.reckoning_interest")} value=${r} wrong=${c&&!m&&a("console.reckoning_interest_wrong",{max:Ec})} onInput=${l} />
<span class="row">
<button type="submit" class="ds-button" data-size="sm">${a("console.reckoning_save")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}>${a("console.cancel")}</button>
</span>
</form>
`}function Nc({label:e,value:t,wrong:o,onInput:n}){let s=I();return i`
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
`}function zc({face:e}){let t=e.seat.screen.value,o=h(t,"abatement");if(!o)return null;let{direct:n,apart:s,effects:r,costs:l,both:c}=o,u=p=>(p??[]).map(d=>k(t,"measure",d)).filter(d=>d!==void 0);return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_effect")}</h2>
<${Mc} face=${e} />
<p>${a("console.effect_known",{n:n+s,effects:r,costs:l,both:c})}</p>
<${Km} face=${e} found=${o} />
<${Qm} face=${e} measures=${u(o.unpriced)} />
<${Xm} face=${e} measures=${u(o.others)} />
</div>
`}function Km({face:e,found:{priced:t,direct:o}}){let n=t.map(s=>({...s,id:s.measure}));return i`
<section class="stack" data-tight aria-labelledby="direct-title">
<div class="row" data-spread>
<h3 class="ds-heading" data-size="2xs" id="direct-title">${a("console.effect_direct")}</h3>
<${He} face=${e} scene="abatement" />
</div>
<p>${a("console.effect_of",{n:t.length,direct:o})}</p>
<${Bc} face=${e} />
${t.length>0&&i`
<${Jm} face=${e} priced=${t} />
<div class="effect-curve"><${bc} priced=${n} /><p class="effect-keys small"><${yc} priced=${n} /></p></div>
<p class="small soft">${a("console.effect_caution")}</p>
`}
</section>
`}var Gm=["price","tonnes","certainty","once","per_year","yearly"];function Jm({face:e,priced:t}){return i`
<div class="matrix-frame" role="region" aria-labelledby="direct-title" tabindex="0">
<table class="prices" aria-labelledby="direct-title">
<thead>
<tr>
<th scope="col" class="number">${a("console.effect_number")}</th>
<th scope="col">${a("console.effect_measure")}</th>
${Gm.map(o=>i`<th key=${o} scope="col" class=${o==="certainty"?"":"number"}>${a(`console.effect_${o}`)}</th>`)}
</tr>
</thead>
<tbody>
${t.map((o,n)=>i`<${Ym} key=${o.measure} face=${e} number=${n+1} priced=${o} />`)}
</tbody>
</table>
</div>
`}function Ym({face:e,number:t,priced:{measure:o,kroner_per_tonne:n,tonnes:s,certainty:r}}){let l=k(e.seat.screen.value,"measure",o);return l?i`
<tr>
<td class="number">${t}</td>
<th scope="row"><${J} face=${e} measure=${l} /></th>
<td class="number"><strong>${q(n)}</strong></td>
<td class="number">${q(po(s))}</td>
<td>${r?a(`fields.effect_certainty_${r}`):i`<span class="soft">${a("console.not_known")}</span>`}</td>
<${Zs} kroner=${l.fields.cost_once} />
<${Zs} kroner=${l.fields.cost_per_year} />
<${Zs} kroner=${l.facts?.yearly_cost} />
</tr>
`:null}var Zs=({kroner:e})=>i`
<td class="number">${typeof e=="number"?q(Math.round(e)):i`<span class="soft">${a("console.not_known")}</span>`}</td>
`;function Qm({face:e,measures:t}){return t.length===0?null:i`
<details class="effect-list">
<summary><strong>${a("console.effect_unpriced",{n:t.length})}</strong></summary>
<ul class="plain">${t.map(o=>i`<${Lc} key=${o.id} face=${e} measure=${o} />`)}</ul>
</details>
`}function Xm({face:e,measures:t}){if(t.length===0)return null;let o=[...Ct(e.seat.screen.value,"measure_kind"),null].map(n=>({kind:n,own:t.filter(({facts:s})=>(s?.kind??null)===n)}));return i`
<section class="stack" data-tight aria-labelledby="apart-title">
<h3 class="ds-heading" data-size="2xs" id="apart-title">${a("console.effect_apart")}</h3>
<p class="soft">${a("console.effect_apart_says")}</p>
${o.filter(({own:n})=>n.length>0).map(({kind:n,own:s})=>i`
<details key=${n} class="effect-list">
<summary><strong>${n?a(`fields.measure_kind_${n}`):a("console.effect_kind_unknown")}</strong> <span class="count">${s.length}</span></summary>
<ul class="plain">${s.map(r=>i`<${Lc} key=${r.id} face=${e} measure=${r} />`)}</ul>
</details>
`)}
</section>
`}function Lc({face:e,measure:t}){let{effect_tonnes:o,cost_once:n,cost_per_year:s,effect_certainty:r}=t.fields,l=[typeof o=="number"&&a("curve.tonnes",{tonnes:q(po(o))}),r&&a(`curve.${r}`),typeof n=="number"&&a("console.effect_costs_once",{kroner:Math.round(n)}),typeof s=="number"&&a("console.effect_costs_per_year",{kroner:Math.round(s)})].filter(Boolean);return i`
<li class="effect-line">
<${J} face=${e} measure=${t} />
<span class="small soft">${l.length>0?l.join(" · "):a("console.effect_nothing_known")}</span>
</li>
`}var Zm=["once","first_year"];function Rc({face:{seat:e},fund:t}){let o=I(),[n,s]=_(null),[r,l]=_(""),c=n?.text??(t.amount===null?"":q(t.amount)),u=n&&!r?pn(n.text,"kroner"):"",p=m=>{let{value:$}=m.target;s({text:$,was:n?n.was:t.amount}),l("")},d=()=>{let{value:m,wrong:$}=Ye(c,"kroner","console.fund_wrong"),f=$||(m===0?a("console.fund_wrong"):"");l(f),!f&&(s(null),m!==t.amount&&e.act("set_fund",{amount:m,counted:t.counted,was:[n?n.was:t.amount]}))};return i`
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
${Zm.map(m=>i`
<div class="ds-field check" key=${m}>
<input class="ds-input" type="radio" name="${o}-way" id="${o}-${m}" checked=${t.counted===m} onChange=${()=>e.act("set_fund",{amount:t.amount,counted:m,was:[t.amount]})} />
<label class="ds-label" for="${o}-${m}">${a(`console.fund_pays_${m}`)}</label>
</div>
`)}
</fieldset>
</form>
`}var qt=["most_votes","equal_shares","broadest_support"];function Dc(e,t){let o=new Map(C(e,"measure").map(p=>[p.id,p])),n=p=>p.flatMap(d=>{let m=o.get(d),$=(t.portfolios??[]).filter(f=>f.chosen.includes(d)).map(({method:f})=>f);return m?[{measure:m,cost:t.costs[d]??0,lock:t.locks[d]??null,chosen:$}]:[]}),s=new Set([...t.core??[],...t.discuss??[]]),r=Object.keys(t.locks).filter(p=>t.locks[p]==="out"),l=new Set([...s,...r,...t.without_votes]),c=Object.keys(t.costs).filter(p=>!l.has(p)).sort((p,d)=>Ic(o.get(d))-Ic(o.get(p)));return[{name:"core",rows:n(t.core??[])},{name:"discuss",rows:n(t.discuss??[])},{name:"outside",rows:n(c)},{name:"locked_out",rows:n(r)}].filter(p=>p.rows.length>0)}var Ic=e=>e?.votes??0;function qc({cost:e},t,o,n){return o.tied.length>0?a("console.fund_tied",{title:n(o.tied[0]??"")}):t!=="equal_shares"?a("console.fund_left_then",{left:me(o.left)}):o.held===null?a("console.fund_few",{n:o.supporters}):a("console.fund_held",{n:o.supporters,held:me(o.held),cost:me(e)})}function Fc({measure:{fields:e},cost:t},o){let[n,s]=[e.cost_once,e.cost_per_year],r={cost:me(t),once:me(Number(n)),per_year:me(Number(s))},l=c=>typeof c=="number";return o==="once"?l(s)?a("console.fund_and_per_year",r):r.cost:l(n)?a(l(s)?"console.fund_sum":"console.fund_per_year_unknown",r):a("console.fund_once_unknown",r)}var me=e=>a("console.kroner",{amount:Math.round(e)});var eh=10;function jc({face:e,fund:t}){return i`
<div class="fund-frame" role="region" aria-labelledby="fund-table-title" tabindex="0">
<table class="fund-table" aria-labelledby="fund-table-title">
<thead>
<tr>
<th scope="col">${a("console.fund_measure")}</th>
${(t.portfolios??[]).map(o=>i`<th key=${o.method} scope="col"><${th} portfolio=${o} /></th>`)}
<th scope="col">${a("console.fund_lock")}</th>
</tr>
</thead>
${Dc(e.seat.screen.value,t).map(o=>i`<${oh} key=${o.name} face=${e} fund=${t} group=${o} />`)}
</table>
</div>
`}var th=({portfolio:{method:e,chosen:t,used:o,left:n}})=>i`
<strong>${a(`console.fund_${e}`)}</strong>
<span class="fund-sum">${a("console.measures_n",{n:t.length})}</span>
<span class="fund-sum">${a("console.fund_used",{used:me(o)})}</span>
<span class="fund-sum">${a("console.fund_left",{left:me(n)})}</span>
`;function oh({face:e,fund:t,group:{name:o,rows:n}}){let[s,r]=_(!1),l=o==="outside"&&!s?n.slice(0,eh):n,c=n.length-l.length;return i`
<tbody data-group=${o}>
<tr class="fund-group"><th scope="rowgroup" colspan=${qt.length+2}><span>${a(`console.fund_${o}`)}</span> <span class="count">${n.length}</span> <span class="small soft">${a(`console.fund_${o}_says`)}</span></th></tr>
${l.map(u=>i`<${nh} key=${u.measure.id} face=${e} fund=${t} row=${u} />`)}
${c>0&&i`<tr><td colspan=${qt.length+2}><button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>r(!0)}>${a("console.fund_show_rest",{n:c})}</button></td></tr>`}
</tbody>
`}function nh({face:e,fund:t,row:o}){let{measure:n,lock:s}=o,r=[Fc(o,t.counted),n.votes!==void 0&&a("console.votes_n",{n:n.votes}),We(e.seat.screen.value,n),Je(e.seat.screen.value,n)];return i`
<tr data-lock=${s}>
<th scope="row">
<${J} face=${e} measure=${n} />
<span class="small soft">${r.filter(Boolean).join(" · ")}</span>
<${Nt} records=${e.seat.screen.value} measure=${n} />
</th>
${qt.map(l=>i`<${sh} key=${l} face=${e} fund=${t} row=${o} method=${l} />`)}
<td><${rh} face=${e} row=${o} /></td>
</tr>
`}function sh({face:e,fund:t,row:o,method:n}){let s=t.why_not?.[n]?.[o.measure.id],r=c=>k(e.seat.screen.value,"measure",c)?.title??"";if(o.lock==="out")return i`<td class="fund-out">${a("console.fund_by_hand")}</td>`;if(!o.chosen.includes(n))return i`<td class="fund-out small">${s&&qc(o,n,s,r)}</td>`;let l=n==="equal_shares"&&t.pots?.filled.includes(o.measure.id);return i`<td class="fund-in"><span class="fund-sign" aria-hidden="true">✓</span> ${a(o.lock?"console.fund_locked_in":"console.fund_in")}${l&&i`<span class="small soft">${a("console.fund_filled")}</span>`}</td>`}var rh=({face:{seat:e},row:{measure:t,lock:o}})=>h(e.records.value,"workshop")?.status==="open"&&i`
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
`;var ah=12;function Pc({face:e}){let t=e.seat.screen.value,o=h(t,"fund");if(!o)return null;let n=h(t,"workshop")?.status==="open";return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_fund")}</h2>
<p class="soft">${a("console.fund_says")}</p>
${n&&i`<${Rc} face=${e} fund=${o} />`}
<${ih} face=${e} fund=${o} />
${o.portfolios&&o.portfolios.length>0&&i`<${ch} face=${e} fund=${o} />`}
<${uh} face=${e} fund=${o} />
<${ph} face=${e} fund=${o} />
</div>
`}function ih({face:e,fund:t}){let o=Object.keys(t.costs).length,n=t.without_cost.filter(r=>Mn(e,r)).length,s=[t.amount===null&&a("console.fund_no_amount"),o<t.needed&&lh(n,o,t.needed),!h(e.seat.screen.value,"phase")?.revealed&&a("console.fund_not_revealed"),t.short?a("console.fund_short",{short:me(t.short)}):!1].filter(r=>r!==!1);return s.length===0?null:i`
<${B} colour=${t.short?"warning":"info"}>
<p><strong>${a("console.fund_waits")}</strong></p>
<ul>${s.map(r=>i`<li key=${r}>${r}</li>`)}</ul>
<//>
`}var lh=(e,t,o)=>e>0?a(t>0?"console.fund_classes":"console.fund_only_classes",{n:e,with_cost:t,needed:o}):a("console.fund_few_costs",{n:t,needed:o});function Mn(e,t){let o=k(e.seat.screen.value,"measure",t)?.fields;return lt(o?.cost_once)||lt(o?.cost_per_year)?"":Ce(void 0,o?.cost_class)}function ch({face:e,fund:t}){return i`
<section class="stack" data-tight aria-labelledby="fund-table-title">
<h3 class="ds-heading" data-size="2xs" id="fund-table-title">${a("console.fund_side_by_side")}</h3>
${t.pots&&i`<p class="soft">${a(t.pots.last>t.pots.first?"console.fund_pots_raised":"console.fund_pots",{voters:t.pots.n,first:me(t.pots.first),last:me(t.pots.last)})}</p>`}
<div class="row"><${He} face=${e} scene="fund" /></div>
<${jc} face=${e} fund=${t} />
</section>
<section class="panel stack" data-tight aria-labelledby="fund-ways-title">
<h3 class="ds-heading" data-size="2xs" id="fund-ways-title">${a("console.fund_ways")}</h3>
<dl class="fund-words">${qt.map(o=>i`<div key=${o}><dt>${a(`console.fund_${o}`)}</dt><dd>${a(`console.fund_${o}_says`)}</dd></div>`)}</dl>
</section>
`}function uh({face:e,fund:t}){let o=dh(e.seat.records.value,t);return i`
<section class="panel stack" data-tight aria-labelledby="fund-file-title">
<h3 class="ds-heading" data-size="2xs" id="fund-file-title">${a("console.fund_file")}</h3>
<p class="soft">${a("console.fund_file_says")}</p>
${o?i`<p>${o}</p>`:i`<${lo} face=${e} format="pb" />`}
</section>
`}function dh(e,t){let o=t.ballots_from??0;return h(e,"workshop")?.status!=="open"?a("error.ballots_gone"):h(e,"phase")?.revealed?t.portfolios?(h(e,"result")?.voters??0)<o?a("error.too_few_voters",{min:o}):"":a("error.no_fund"):a("console.fund_not_revealed")}function ph({face:e,fund:t}){let n=t.without_cost.map(l=>k(e.seat.screen.value,"measure",l)).filter(l=>l!==void 0).slice(0,ah),s=t.without_cost.length-n.length,r=t.without_cost.filter(l=>Mn(e,l)).length;return n.length===0?null:i`
<section class="panel stack" data-tight aria-labelledby="fund-missing-title">
<h3 class="ds-heading" data-size="2xs" id="fund-missing-title">${a("console.fund_without_cost",{n:t.without_cost.length})}</h3>
<p class="soft">${a("console.fund_without_cost_says")} ${r>0&&a("console.fund_class_says",{n:r})}</p>
<ul class="plain fund-missing">
${n.map(l=>i`<li key=${l.id}><${J} face=${e} measure=${l} /> <span class="small soft">${[l.votes!==void 0&&a("console.votes_n",{n:l.votes}),Mn(e,l.id)&&a("console.fund_class",{class:Mn(e,l.id)})].filter(Boolean).join(" · ")}</span></li>`)}
</ul>
${s>0&&i`<p class="small soft">${a("console.fund_without_cost_more",{n:s})}</p>`}
</section>
`}var fh=2500;function pt({label:e,link:t}){let o=I(),n=P(null),[s,r]=_(!1),l=async()=>{if(n.current?.select(),!await mh(t))return W(a("copy.marked"));W(a("copy.copied")),r(!0),setTimeout(()=>r(!1),fh)};return i`
<div class="copy-field">
<label class="ds-label" for=${o}>${e}</label>
<input class="ds-input" id=${o} ref=${n} readonly value=${t} onFocus=${()=>n.current?.select()} />
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" aria-label=${a("copy.copy_this",{what:e})} onClick=${l}>
${s?a("copy.copied"):a("copy.copy")}
</button>
</div>
`}async function mh(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var An=({error:e,onRetry:t})=>e&&i`<${B} colour="danger" role="alert">
<p>${Y(e)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${t}>${a("save.retry")}</button></p>
<//>`;var hh={well:"✓",watch:"!",ill:"✗"};function Uc({face:e}){let{boot:t}=e,[o,n]=_([]),[s,r]=_(null),[l,c]=_(!1),u=async()=>{c(!0);let p=await ee(`/api/${t.code}/doctor`,{token:t.token});c(!1),r(p.ok?null:p.error),n(p.ok?(await p.response.json()).findings:[])};return i`
<section class="panel stack" data-tight aria-labelledby="doctor-title">
<h3 class="ds-heading" data-size="2xs" id="doctor-title">${a("console.doctor_title")}</h3>
<p>${a("console.doctor_what")}</p>
<div role="status">
${s&&i`<${B} colour="danger"><p>${Y(s)}</p><//>`}
${o.length>0&&i`<ul class="findings">
${o.map(({code:p,level:d,message:m})=>i`<li key=${p} data-level=${d}><span aria-hidden="true">${hh[d]}</span> <span class="ds-sr-only">${a(`console.doctor_${d}`)}</span>${m}</li>`)}
</ul>`}
</div>
<p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" disabled=${l} onClick=${u}>${a(l?"console.doctor_looking":"console.doctor_look")}</button></p>
</section>
`}function Hc({code:e,network:t,says:o=a("network.scan_first")}){let{name:n,password:s,told_at:r}=t;return i`
<div class="network">
<${At} key=${r} src=${`/${e}/wifi.svg?of=${r}`} alt=${a("network.qr",{name:n})} />
<div class="network-said">
<p class="network-says">${o}</p>
<dl>
<div><dt>${a("network.name")}</dt> <dd>${n}</dd></div>
<div><dt>${a("network.password")}</dt> <dd>${s||a("network.open")}</dd></div>
</dl>
</div>
</div>
`}var $h=32,_h=63;function Wc({face:e}){let{boot:t,seat:o}=e,n=h(o.records.value,"network"),[s,r]=_(!1),[l,c]=_(null),u=o.draft("network-name"),p=o.draft("network-password"),d=P(null),m=P(null),$=b=>l?.field===b?Y(l):void 0,f=async(b,x)=>{let v=await ee(`/api/${t.code}/network`,{token:t.token,...b});if(c(v.ok?null:v.error),!v.ok)return W(Y(v.error)),(v.error.field==="name"?d:m).current?.focus();u.clear(),p.clear(),r(!1),W(x)},g=()=>{f({method:"PUT",body:{name:u.text.peek(),password:p.text.peek()}},a("console.network_told"))},y=()=>{u.write(n?.name??""),p.write(n?.password??""),r(!0)};return i`
<section class="panel stack" data-tight aria-labelledby="network-title">
<h3 class="ds-heading" data-size="2xs" id="network-title">${a("console.network")}</h3>
<p class="soft small">${a("console.network_says")}</p>
${n&&i`<${Hc} code=${t.code} network=${n} />`}
${l&&l.field===void 0&&i`<${B} colour="danger" role="alert"><p>${Y(l)}</p><//>`}
${n&&!s?i`
<div class="row">
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${y}>${a("console.network_change")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>f({method:"DELETE"},a("console.network_forgotten"))}>${a("console.network_forget")}</button>
</div>
`:i`
<${ue} draft=${u} label=${a("console.network_name")} max=${$h} error=${$("name")} inputRef=${d} onEnter=${g} />
<${ue} draft=${p} label=${a("console.network_password")} description=${a("console.network_password_says")} max=${_h} error=${$("password")} inputRef=${m} onEnter=${g} />
<p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${g}>${a("console.network_save")}</button></p>
`}
</section>
`}var er=({seat:e})=>h(e.records.value,"me")?.id==="organiser";function Kc({face:e}){return i`
<section class="panel stack" data-tight aria-labelledby="organisers-title">
<h3 class="ds-heading" data-size="2xs" id="organisers-title">${a("console.organisers")}</h3>
${er(e)?i`<p class="soft small">${a("console.organisers_say")}</p><${gh} face=${e} />`:i`<p>${a("console.not_first")}</p>`}
</section>
`}function gh({face:e}){let{boot:t,seat:o,ui:n}=e,[s,r]=_([]),[l,c]=_(null),[u,p]=_(!1),d=o.draft("organiser-name"),m=`/api/${t.code}/organisers`,$=async()=>{let y=await ee(m,{token:t.token});c(y.ok?null:y.error),y.ok&&r((await y.response.json()).organisers)},f=n.dialog.value!==null;z(()=>{f||$()},[f]);let g=async()=>{let y=d.text.peek().trim();if(!Ve(y,80))return p(!y);p(!1);let b=await ee(m,{token:t.token,body:{name:y}});if(!b.ok)return c(b.error);d.clear(),W(a("console.organiser_added",{name:y})),await $()};return i`
${l&&i`<${B} colour="danger" role="alert"><p>${Y(l)}</p><//>`}
<ul class="plain host-links" data-wide>${s.map(y=>i`<${vh} key=${y.number} face=${e} organiser=${y} />`)}</ul>
<div class="new-organiser">
<${ue} draft=${d} label=${a("console.organiser_name")} max=${80} error=${u?a("error.empty"):void 0} onEnter=${g} />
<button type="button" class="ds-button" data-variant="secondary" onClick=${g}>${a("console.organiser_add")}</button>
</div>
`}function vh({face:e,organiser:t}){let{name:o,link:n}=t,s=r=>()=>{e.ui.dialog.value=r};return i`
<li>
<${pt} label=${o} link=${n} />
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${a("console.qr_for",{name:o})} onClick=${s({what:"organiser_link",organiser:t})}>${a("console.qr")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${a("console.renew_for",{name:o})} onClick=${s({what:"renew",role:"organiser",organiser:t})}>${a("console.renew")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-color="danger" data-size="sm" aria-label=${a("console.revoke_for",{name:o})} onClick=${s({what:"revoke",organiser:t})}>${a("console.revoke")}</button>
</li>
`}function Gc({face:{seat:e}}){let t=e.records.value;return h(t,"workshop")?.status!=="open"?null:i`
<section class="panel stack" data-tight aria-labelledby="planned-title">
<h3 class="ds-heading" data-size="2xs" id="planned-title">${a("console.planned_title")}</h3>
<${Si}
label=${a("console.planned_date")}
description=${a("console.planned_says")}
value=${h(t,"date")?.planned??""}
onChange=${o=>e.act("plan_date",{date:o})}
/>
</section>
`}function Jc({face:e}){let{boot:t,ui:o}=e,[n,s]=_(null),[r,l]=_(null),c=async()=>{let p=await ee(`/api/${t.code}/links`,{token:t.token});l(p.ok?null:p.error),p.ok&&s(await p.response.json())},u=o.dialog.value!==null;return z(()=>{u||c()},[u]),i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_links")}</h2>
<${An} error=${r} onRetry=${c} />
${n&&i`<${bh} code=${t.code} links=${n} /><${Gc} face=${e} /><${Wc} face=${e} /><${kh} face=${e} links=${n} /><${Uc} face=${e} /><${Kc} face=${e} /><${yh} face=${e} links=${n} />`}
</div>
`}function bh({code:e,links:t}){return i`
<section class="panel join-links" aria-labelledby="join-title">
<${At} src="/${e}/qr.svg" alt=${a("console.qr_of",{link:t.join})} />
<div class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs" id="join-title">${a("console.for_participants")}</h3>
<p>${a("console.join_says")} <strong class="code">${e}</strong></p>
<${pt} label=${a("console.join_link")} link=${t.join} />
<p class="row"><a class="ds-button" data-variant="secondary" data-size="sm" href=${t.cards} target="_blank" rel="noopener">${a("console.print_cards")}</a></p>
</div>
</section>
`}function yh({face:e,links:t}){return i`
<section class="panel stack" data-tight aria-labelledby="hosts-title">
<h3 class="ds-heading" data-size="2xs" id="hosts-title">${a("console.for_hosts")}</h3>
<p class="soft small">${a("console.hosts_say")}</p>
<ul class="plain host-links">
${Object.entries(t.hosts).map(([o,n])=>{let s=Number(o);return i`
<li key=${o}>
<${pt} label=${a("table.number",{table:s})} link=${n} />
<${En} face=${e} opens=${{what:"host_link",table:s}} label=${a("console.qr_for_table",{table:s})}>${a("console.qr")}<//>
<${En} face=${e} opens=${{what:"renew",role:"host",table:s}} label=${a("console.renew_for_table",{table:s})}>${a("console.renew")}<//>
</li>
`})}
</ul>
</section>
`}function kh({face:e,links:t}){return i`
<section class="panel stack" data-tight aria-labelledby="own-title">
<h3 class="ds-heading" data-size="2xs" id="own-title">${a("console.for_organisers")}</h3>
<p class="soft small">${a("console.own_says")}</p>
<ul class="plain host-links">
<li>
<${pt} label=${a("console.screen_link")} link=${t.screen} />
<a class="ds-button" data-variant="tertiary" data-size="sm" href=${t.screen} target="_blank" rel="noopener">${a("console.open")}</a>
<${En} face=${e} opens=${{what:"renew",role:"screen"}} label=${a("console.renew_screen")}>${a("console.renew")}<//>
</li>
<li>
<${pt} label=${a("console.console_link")} link=${t.console} />
${er(e)&&i`<${En} face=${e} opens=${{what:"renew",role:"organiser"}} label=${a("console.renew_console")}>${a("console.renew")}<//>`}
</li>
</ul>
</section>
`}function En({face:e,opens:t,label:o,children:n}){return i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${o} onClick=${()=>{e.ui.dialog.value=t}}>${n}</button>`}function Yc({act:e,facts:t}){switch(e){case"phase_extended":return t.seconds<0?"phase_shortened":e;case"phase_skipped":return t.skipped?e:"phase_unskipped";case"screen_frozen":return t.frozen?e:"screen_let_go";case"scene_chosen":return t.scene?e:"scene_left";case"date_planned":return t.date?e:"date_unplanned";case"fund_set":return t.amount===null?"fund_emptied":e;case"measure_locked":return t.lock?`locked_${t.lock}`:"lock_let_go";case"spotlight_turned":return t.title?e:"spotlight_off";case"table_signalled":return`signalled_${t.signal}`;default:return e}}var Qc=(e,t)=>e.filter(o=>!t||(t==="organisers"?o.role==="organiser":String(o.table)===t));function Xc(e,t){return[...new Map([...e,...t].map(n=>[n.seq,n])).values()].sort((n,s)=>s.seq-n.seq)}var wh=1e3;function Zc({face:e}){let{seat:t}=e,{acts:o,more:n,error:s,load:r}=xh(e),[l,c]=_(""),u=h(t.screen.value,"workshop")?.tables??[],p=Qc(o??[],l),d=()=>r(o?.at(-1)?.seq);return i`
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
${s&&i`<${B} colour="danger" role="alert">
<p>${Y(s)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${()=>r()}>${a("save.retry")}</button></p>
<//>`}
${o&&p.length===0&&i`<p class="empty">${a("console.log_empty")}</p>`}
<ol class="plain log">${p.map(m=>i`<${Ch} key=${m.seq} face=${e} act=${m} />`)}</ol>
${n&&i`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${d}>${a("console.log_older")}</button></p>`}
</div>
`}function xh({boot:e,seat:t}){let[o,n]=_(null),[s,r]=_(!1),[l,c]=_(null),u=P(void 0),p=async m=>{let $=`/api/${e.code}/log${m===void 0?"":`?before=${m}`}`,f=await ee($,{token:e.token});if(c(f.ok?null:f.error),!f.ok)return;let g=await f.response.json();n(y=>Xc(y??[],g.acts)),r(y=>m===void 0&&o?.length?y:g.more)},d=t.connection.seq.value;return z(()=>{o===null?p():u.current??=setTimeout(()=>{u.current=void 0,p()},wh)},[d]),z(()=>()=>clearTimeout(u.current),[]),{acts:o,more:s,error:l,load:p}}function Ch({face:e,act:t}){let[o,n]=_(""),{undo:s,facts:r}=t,l=Sh(e,t),c=()=>{s&&n(e.seat.act(s.name,s.data,{told:a("console.undone")}))},u=o&&Uo(e.seat,[o]);return i`
<li class="log-line">
<time class="small soft">${K(t.at)}</time>
<div class="row-words">
<p><strong>${Th(t)}</strong> ${l}</p>
${r.reason&&i`<p class="small soft">${a("console.log_reason",{reason:r.reason})}</p>`}
</div>
${s&&(!u||u==="failed")&&F(e.seat.records.value)&&i`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${a("console.undo_this",{what:l})} onClick=${c}>${a("console.undo")}</button>`}
${u==="saved"&&i`<span class="small soft">${a("console.undone")}</span>`}
${(u==="saving"||u==="waiting")&&i`<${no} state=${u} />`}
</li>
`}var Th=({role:e,table:t,name:o})=>e==="host"?a("table.number",{table:t??0}):o||a("console.organiser");function Sh({seat:e},t){let{facts:o}=t,n=Re(e.screen.value,o.field),s=Yc(t);return So(`console.did_${s}`)?a(`console.did_${s}`,{...o,n:Math.round(Math.abs(Number(o.seconds??0))/60),title:o.title?w(o.title):a("console.a_measure"),phase:o.phase?w(o.phase):"",field:o.field?oe(n??{name:o.field}).toLowerCase():"",value:Ce(n,o.value),scene:o.scene?a(`console.scene_${o.scene}`):"",to:o.to?_n({to:o.to,table:o.table}).toLowerCase():"",format:o.format?a(`console.document_${o.format}`).toLowerCase():""}):a("console.did_other")}function tu({face:e}){let{seat:t,ui:o}=e,n=o.filter.value,s=o.filters_open.value,r=u=>{o.filter.value={...o.filter.peek(),...u}},l=h(t.screen.value,"phase")?.revealed,c=()=>{o.filters_open.value=!s};return i`
<div class="filters" role="search" aria-label=${a("console.tab_measures")}>
<div class="search-row">
<${Eh} value=${n.search} onInput=${u=>r({search:u})} />
<${ae}
label=${a("console.order")}
value=${n.order}
options=${Rl.filter(u=>u!=="votes"||l).map(u=>({value:u,label:a(`console.order_${u}`)}))}
onChange=${u=>r({order:u})}
/>
<button type="button" class="ds-button" data-variant="secondary" aria-expanded=${s?"true":"false"} aria-controls="measure-filters" onClick=${c}>
${a("console.filters")}${eu(n)>0&&i` <span class="count">${eu(n)}</span>`}
</button>
</div>
<div class="filter-row" id="measure-filters" hidden=${!s}>${s&&i`<${Oh} face=${e} filter=${n} set=${r} />`}</div>
</div>
`}var eu=({fields:e,lacks:t,place:o,table:n,standing:s})=>[...Object.values(e),t,o,n,s!=="live"].filter(Boolean).length;function Oh({face:e,filter:t,set:o}){let n=e.seat.screen.value,s=h(n,"workshop"),r=G(n),l=ke(n);return i`
${l.filter(c=>c.filter).map(c=>i`
<${ae}
key=${c.name}
label=${oe(c)}
value=${t.fields[c.name]??""}
empty=${a("console.all_values",{field:oe(c)})}
options=${Mh(n,c).map(u=>({value:u,label:it(c,u)}))}
onChange=${u=>o({fields:{...t.fields,[c.name]:u}})}
/>
`)}
<${Nh} areas=${s?.areas??[]} value=${t.place} onChange=${c=>o({place:c})} />
<${ae}
label=${a("console.lacks")}
value=${t.lacks}
empty=${a("console.lacks_no_matter")}
options=${Ah(n).map(({value:c,what:u})=>({value:c,label:a("console.lacks_n",{what:a("lacks.missing",{lacks:u.toLowerCase()}),n:r.filter(p=>Ps(p,c)).length})}))}
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
options=${Ll.map(c=>({value:c,label:a(`console.standing_${c}`)}))}
onChange=${c=>o({standing:c})}
/>
`}function Mh(e,t){let o=Jo(e,t).flatMap(n=>n.choices);return[...new Set([...o,...G(e).flatMap(({fields:n})=>Ie(n[t.name]))])]}var Ah=e=>[...Et(e).map(t=>({value:`lack:${t}`,what:De(e,t)})),...ke(e).filter(({lack:t})=>!t).map(t=>({value:`field:${t.name}`,what:oe(t)}))];function Eh({value:e,onInput:t}){let o="measure-search";return i`
<div class="ds-field search-field">
<label class="ds-label" for=${o}><${A} name="search" />${a("console.search")}</label>
<input
class="ds-input"
type="search"
id=${o}
value=${e}
autocomplete="off"
onInput=${n=>t(n.target.value)}
/>
</div>
`}function Nh({areas:e,value:t,onChange:o}){let n=I();return i`
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
`}function ou(e,t){let o=t.slice(t.indexOf(":")+1);return t.startsWith("unit:")?new Set([o]):new Set([o,...e.find(n=>n.name===o)?.units??[]])}function nu(e,t){let o=new Map(G(e).map(n=>[n.id,n]));return t.flatMap(({measure:n,other:s})=>{let[r,l]=[o.get(n),o.get(s)];return r&&l?[[r,l]]:[]})}var Nn=(e,t)=>[e,t].sort().join(" ");function su(e,t){let o=M(null),n=M(new Map),s=M(null);return{alike:Z(()=>{let r=e.outbox.failed.value.map(({id:c})=>c),l=c=>c!==void 0&&!r.includes(c);return o.value?.filter(({measure:c,other:u})=>!l(n.value.get(Nn(c,u))))??null}),error:s,async load(){let r=await ee(`/api/${t.code}/lookalikes`,{token:t.token});s.value=r.ok?null:r.error,r.ok&&(o.value=(await r.response.json()).pairs)},keep([{id:r},{id:l}],c){let u=e.act("keep_both",{measure:r,other:l},{told:c});n.value=new Map([...n.value,[Nn(r,l),u]])}}}var Bh=1e3,zh=20;function ru({face:e}){let[{alike:t,error:o,load:n,keep:s}]=_(()=>su(e.seat,e.boot)),r=e.seat.screen.value;Lh(r,t.value===null,n);let l=nu(r,t.value??[]),[c,u]=zt(l,zh);return i`
<p class="soft">${a("console.alike_says")}</p>
<${An} error=${o.value} onRetry=${n} />
${t.value&&i`<p role="status">${a("console.alike_n",{n:l.length})}</p>`}
<ul class="plain pairs">
${c.map(p=>i`<${Rh} key=${Nn(p[0].id,p[1].id)} face=${e} two=${p} onKeep=${s} />`)}
</ul>
${u}
`}function Lh(e,t,o){let n=G(e).filter(s=>!s.private).map(({id:s})=>s).join();z(()=>{if(t)return void o();let s=setTimeout(o,Bh);return()=>clearTimeout(s)},[n])}function Rh({face:e,two:t,onKeep:o}){let[n,s]=_(()=>on(t)?.id),r=t.find(d=>d.id===n)??t[0],l=t.filter(d=>d!==r),c=()=>ve(e,tn(r,l,""),a("console.merged",{n:2,title:r.title})),u=()=>o(t,a("console.both_kept")),p={title:t[0].title,other:t[1].title};return i`
<li class="pair">
<${Bt}
legend=${a("console.merge_target")}
unseen
across
options=${t.map(d=>({value:d.id,words:i`<${Ih} face=${e} measure=${d} chosen=${d===r} />`}))}
chosen=${r.id}
onChoose=${s}
/>
<div class="row">
<button type="button" class="ds-button" data-size="sm" aria-label=${a("console.merge_these",p)} onClick=${c}>${a("console.merge_go")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-label=${a("console.keep_both_of",p)} onClick=${u}>${a("console.keep_both")}</button>
</div>
</li>
`}function Ih({face:e,measure:t,chosen:o}){let n=e.digests.value.get(t.id);return i`
<span class="choice-words">
<strong>${t.title}</strong>
<span class="small soft">${a("table.number",{table:t.table})}${n&&n.comments>0?` · ${a("measure.comments",{n:n.comments})}`:""}</span>
${t.description&&i`<span class="small choice-text">${t.description}</span>`}
<span class="small stays">${o?a("console.stays_on_top"):""}</span>
</span>
`}var Dh=150,qh=["list","lookalikes"];function au({face:e}){let{measures:t}=e.ui,o=F(e.seat.records.value),n=s=>()=>{t.value=s};return i`
<div class="stack">
<h2 class="ds-sr-only">${a("console.tab_measures")}</h2>
${o&&i`<div class="row" role="group" aria-label=${a("console.ways")}>
${qh.map(s=>i`<${Lt} key=${s} chosen=${s===t.value} onPress=${n(s)}>${a(`console.way_${s}`)}<//>`)}
</div>`}
${!o||t.value==="list"?i`<${Fh} face=${e} />`:i`<${ru} face=${e} />`}
</div>
`}function Fh({face:e}){let{seat:t,ui:o,digests:n}=e,s=t.screen.value,r=h(s,"workshop")?.areas??[],l=ql(n.value,o.filter.value,f=>ou(r,f)),[c,u]=zt(l,Dh),p=F(t.records.value),d=p?l.map(f=>f.measure).filter(nn):[],m=d.length>0&&d.every(({id:f})=>o.ticked.value.includes(f)),$=()=>{o.ticked.value=m?[]:d.map(({id:f})=>f)};return i`
<div class="stack">
<${tu} face=${e} />
<div class="row" data-spread>
<p role="status">${a("console.found_n",{n:l.length,of:G(s).length})}</p>
<span class="row">
${d.length>1&&o.filter.value!==ut&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${$}>${m?a("console.untick"):a("console.tick_all",{n:d.length})}</button>`}
${o.filter.value!==ut&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>{o.filter.value=ut}}>${a("console.clear_filter")}</button>`}
</span>
</div>
${l.length===0&&i`<${Ph} face=${e} />`}
<ul class="plain measure-list">
${c.map(f=>i`<${jh} key=${f.measure.id} face=${e} digest=${f} />`)}
</ul>
${u}
${p&&i`<${Hi} face=${e} />`}
</div>
`}function jh({face:e,digest:t}){let{ticked:o}=e.ui,{id:n,title:s}=t.measure,r=o.value.includes(n),l=()=>{o.value=r?o.value.filter(c=>c!==n):[...o.value,n]};return i`
<${St} face=${e} digest=${t}>
${F(e.seat.records.value)&&nn(t.measure)?i`<label class="tick">
<input class="ds-input" type="checkbox" checked=${r} onChange=${l} />
<span class="ds-sr-only">${a("console.tick",{title:s})}</span>
</label>`:i`<span class="tick"></span>`}
<//>
`}function Ph({face:e}){let t=e.seat.screen.value;if(e.ui.filter.value!==ut)return i`<p class="empty">${a("console.nothing_fits")}</p>`;let o=C(t,"table").reduce((n,s)=>n+(s.measures??0),0);return i`<p class="empty">${Ws(h(t,"phase")?.ideas==="open_private",o)}</p>`}function iu({records:e}){return C(e,"earlier").sort((o,n)=>n.began_at-o.began_at).map(o=>i`
<details key=${o.id} class="ds-details">
<summary>${a("earlier.title",{phase:w(o.title),at:K(o.began_at)})}</summary>
<div class="stack" data-tight>
<p class="soft">${a("earlier.says",{n:o.voters})}</p>
<ul class="plain stack" data-tight>${o.measures.map(n=>i`<${Uh} key=${n.measure} records=${e} got=${n} />`)}</ul>
</div>
</details>
`)}function Uh({records:e,got:t}){let o=k(e,"measure",t.measure);if(!o)return null;let n=[a("earlier.votes",{n:t.votes??0}),We(e,t),Je(e,t)];return i`
<li>
<p lang=${ce(o.title,o.description)}>${o.title}</p>
<p class="small soft">${n.filter(Boolean).join(" · ")}</p>
</li>
`}function Hh(e){let t=new Map;for(let o of e){let n=o.votes??0;t.set(n,[...t.get(n)??[],o])}return[...t].sort(([o],[n])=>n-o).map(([o,n])=>({votes:o,measures:n.sort((s,r)=>(r.areas??0)-(s.areas??0))}))}function lu(e){let t=new Map;for(let o of Hh(e).flatMap(n=>n.measures))o.votes&&o.band&&t.set(o.band,[...t.get(o.band)??[],o]);return[...t].sort(([o],[n])=>o-n).map(([,o])=>o)}function cu(e){let t=new Map;for(let{fields:o,votes:n=0}of e){let s=String(o.theme??""),r=t.get(s)??{theme:s,votes:0,measures:0};t.set(s,{theme:s,votes:r.votes+n,measures:r.measures+1})}return[...t.values()].sort((o,n)=>+!o.theme-+!n.theme||n.votes-o.votes||o.theme.localeCompare(n.theme,"nb"))}var uu=e=>lu(e).map((t,o)=>({band:o+1,measures:t,is_tie:t.length>1&&t.every(n=>n.votes===t[0]?.votes)}));function du({face:e}){let t=h(e.seat.records.value,"phase");return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_results")}</h2>
<${Wh} face=${e} />
${t?.revealed&&i`<${Kh} face=${e} />`}
</div>
`}function Wh({face:e}){let{seat:t,ui:o}=e,n=t.records.value,s=h(n,"phase"),r=h(n,"voting"),l=s?.votes==="open_hidden";return i`
<section class="panel stack" data-tight aria-labelledby="voting-title">
<h3 class="ds-heading" data-size="2xs" id="voting-title">${l?a("console.voting_open"):a("console.voting_closed")}</h3>
<${Rt} voting=${r} />
${!s?.revealed&&i`<p class="soft small">${a("console.votes_secret")}</p>`}
${!s?.revealed&&h(n,"workshop")?.status==="open"&&i`
<div class="row">
${l?i`<${Vh} face=${e} />`:i`<${R} seat=${t} name="reveal_votes" blocked=${!at(n)} onAct=${()=>{o.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>`}
${!l&&!r?.voted&&i`<span class="soft small">${a("console.nobody_voted")}</span>`}
</div>
`}
</section>
`}function Vh({face:e}){let{seat:t,ui:o}=e,{next:n}=ge(t.records.value);return n?i`
<${R} seat=${t} name="start_phase" onAct=${()=>{o.dialog.value={what:"next"}}}>${a("console.close_voting")}<//>
<span class="soft small">${a("console.close_voting_says",{phase:w(n.title)})}</span>
`:i`<span class="soft small">${a("console.reveal_later")}</span>`}function Kh({face:e}){let t=e.seat.screen.value,o=h(t,"result"),n=G(t).filter(s=>(s.votes??0)>0);return i`
${o&&i`<p>${a("console.result_sum",{n:o.voters,votes:a("console.votes_n",{n:o.votes}),measures:a("console.measures_n",{n:o.measures})})}</p>`}
${h(t,"workshop")?.status==="open"&&i`<${Gh} face=${e} />`}
${n.length===0&&i`<p class="empty">${a("console.no_votes")}</p>`}
${n.length>0&&i`<${Jh} measures=${n} /><${Yh} face=${e} measures=${n} result=${o} />`}
<${iu} records=${t} />
`}var Gh=({face:e})=>i`
<section class="panel stack" data-tight aria-labelledby="steps-title">
<h3 class="ds-heading" data-size="2xs" id="steps-title">${a("console.steps")}</h3>
<p class="soft small">${a("console.steps_say")}</p>
<${ci} seat=${e.seat} />
</section>
`;function Jh({measures:e}){let t=cu(e),o=Math.max(1,...t.map(({votes:n})=>n));return i`
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
`}function Yh({face:e,measures:t,result:o}){let n=uu(t),s=Math.max(1,...t.map(({votes:r=0})=>r));return i`
<section class="stack" data-tight aria-labelledby="bands-title">
<h3 class="ds-heading" data-size="2xs" id="bands-title">${a("console.step_bands")}</h3>
<p class="soft small">${a("console.bands_say")} ${Qh(o)}</p>
<ol class="plain bands">
${n.map(({band:r,measures:l,is_tie:c})=>i`
<li key=${r} class="band">
<p class="band-votes">
<strong>${a("console.band",{band:r})}</strong>
${l.length>1&&i`<span class="small soft">${c?a("console.tie",{n:l.length}):a("console.close_call",{n:l.length})}</span>`}
</p>
<ul class="plain">
${l.map(u=>i`<${Zh} key=${u.id} face=${e} measure=${u} share=${(u.votes??0)/s} />`)}
</ul>
<${Xh} lead=${o?.leads[r-1]} />
</li>
`)}
</ol>
</section>
`}function Qh(e){let{two_in_three:t,nearly_always:o}=e?.lead_for??{};return o?a("console.lead_for",{some:a("console.votes_n",{n:t}),many:q(o)}):""}var Xh=({lead:e})=>e?i`<p class="small soft">${a("console.lead",{n:e.votes})} ${a(`console.kept_${e.kept}`)}</p>`:null;function Zh({face:e,measure:t,share:o}){let{seat:n,ui:s}=e,r=Le(n,t.id),l=Je(n.screen.value,t);return i`
<li class="result-line">
<div class="row-words">
<button type="button" class="row-open" onClick=${()=>{s.dialog.value={what:"measure",id:t.id}}}>${t.title}</button>
<div class="gone" aria-hidden="true"><span style=${{"--share":o}}></span></div>
<p class="row-facts small">
<strong>${a("console.votes_n",{n:t.votes??0})}</strong>
${l&&i`<span>${l}</span>`}
${t.dealt!==void 0&&i`<span>${a("console.dealt",{n:t.dealt})}</span>`}
${ki(n.screen.value,t).map(u=>i`<span key=${u}>${u}</span>`)}
${t.stars?i`<span class="fact strong">★ ${a("console.stars_n",{n:t.stars})}</span>`:null}
<span>${a("table.number",{table:t.table})}</span>
${t.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:t.claimed_by})}</span>`}
</p>
</div>
${F(n.records.value)&&i`<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
aria-label=${r?a("console.take_off_this",{title:t.title}):a("console.show_this",{title:t.title})}
onClick=${()=>r?xt(n):wt(n,t.id)}
>${r?a("console.take_off"):a("console.show")}</button>`}
</li>
`}function pu({face:e}){let{seat:t}=e,o=t.records.value,n=h(o,"phase")?.id,s=ge(o).next?.id;return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_run_sheet")}</h2>
<${nc} seat=${t} />
</div>
<ol class="plain run-sheet">
${io(o).map(r=>i`<${t$} key=${r.id} face=${e} line=${r} state=${e$(r,n,s)} />`)}
</ol>
</div>
`}function e$(e,t,o){return e.id===t?"running":e.skipped?"skipped":e.id===o?"next":e.started_at===null?"to_come":"done"}function t$({face:e,line:t,state:o}){let n=t.started_at===null?null:o$(t,o),s=Ai(t);return i`
<li class="sheet-line" data-state=${o} aria-current=${o==="running"?"step":void 0}>
<p class="sheet-planned">
<span class="ds-sr-only">${a("console.planned")}</span>
<strong>${t.planned}</strong>
<span class="small soft">${a("console.minutes",{n:t.minutes})}</span>
</p>
<div class="row-words">
<h3 class="sheet-name">${w(t.title)}</h3>
<p class="row-facts small">
<span class="sheet-state">${a(`console.state_${o}`)}</span>
${n&&i`<span>${n}</span>`}
${s!==null&&s!==0&&i`<span class=${s>=5?"warm":""}>${xn(s)}</span>`}
</p>
</div>
${h(e.seat.records.value,"workshop")?.status==="open"&&i`<${n$} face=${e} line=${t} state=${o} />`}
</li>
`}function o$(e,t){let o=K(e.started_at??0);return t==="running"||e.ended_at===null?a("console.since",{time:o}):a("console.from_to",{from:o,to:K(e.ended_at)})}function n$({face:e,line:t,state:o}){let{seat:n,ui:s}=e,r=w(t.title);if(o==="running")return null;let l=()=>n.act("skip_phase",{phase:t.id,skipped:o!=="skipped"});return i`
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
`}var s$={tables:uc,measures:au,readiness:El,effect:zc,collaboration:vc,results:du,fund:Pc,run_sheet:pu,people:yl,answers:pc,log:Zc,links:Jc,finish:Ni};function fu({face:e}){let t=P(null),o=e.ui.tab.value,n=s$[o],s=r=>{let l=r$[r.key];if(!l)return;r.preventDefault(),Me(e.ui,l(o)),t.current?.querySelector(`#tab-${e.ui.tab.value}`)?.focus()};return i`
<div class="ds-tabs">
<div role="tablist" aria-label=${a("console.tabs")} ref=${t} onKeyDown=${s}>
${fe.map(r=>i`
<button
key=${r}
type="button"
role="tab"
id="tab-${r}"
aria-selected=${r===o?"true":"false"}
aria-controls=${r===o?`panel-${r}`:void 0}
tabindex=${r===o?0:-1}
onClick=${()=>Me(e.ui,r)}
>${a(`console.tab_${r}`)}<${a$} face=${e} name=${r} /></button>
`)}
</div>
<div role="tabpanel" id="panel-${o}" key=${o} aria-labelledby="tab-${o}" tabindex="-1">
<${n} face=${e} />
</div>
</div>
`}var r$={ArrowRight:e=>fe[(fe.indexOf(e)+1)%fe.length]??e,ArrowLeft:e=>fe.at(fe.indexOf(e)-1)??e,Home:()=>"tables",End:()=>"finish"};function a$({face:e,name:t}){let o=e.seat.screen.value;if(t==="measures")return i` <span class="count">${G(o).length}</span>`;if(t==="people")return i` <span class="count">${C(o,"person").length}</span>`;let n=t==="tables"?C(o,"table").filter(s=>s.signal==="help").length:0;return n===0?null:i` <span class="help-count"><span aria-hidden="true">${n}</span><span class="ds-sr-only">${a("console.help_count",{n})}</span></span>`}function mu(){let[e,t]=_(!1),o=n=>jr(n).then(()=>t(!1),()=>t(!0));return i`
<div class="language-switch" role="group" aria-label=${a("language.label")}>
<${i$} onChoose=${o} />
<p class="language-failed" role="status">${e&&a("language.failed")}</p>
</div>
`}var i$=({onChoose:e})=>Object.entries(Fr.value).map(([t,o])=>i`
<button
key=${t}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${t}
aria-pressed=${Ne.value===t?"true":"false"}
onClick=${()=>e(t)}
>${o}</button>
`);function hu({face:e}){let{boot:t,seat:o,ui:n}=e,s=o.records.value,r=h(s,"workshop"),l=C(s,"person").filter(u=>u.present),c=l.filter(u=>u.connected).length;return i`
<header class="top">
<div class="top-words">
<p class="eyebrow">${a("console.title")}</p>
<h1 class="ds-heading" data-size="xs">${w(r?.title??t.title)}</h1>
</div>
<dl class="top-facts">
<div><dt>${a("console.code")}</dt><dd class="code">${t.code}</dd></div>
<div><dt>${a("console.present")}</dt><dd>${l.length}</dd></div>
<div><dt>${a("console.connected")}</dt><dd>${c}</dd></div>
</dl>
<div class="row">
${r?.status==="open"&&i`<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${()=>{n.dialog.value={what:"message"}}}><${A} name="comment" />${a("console.message_title")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-icon aria-label=${a("console.shortcuts")} title=${a("console.shortcuts")} onClick=${()=>{n.dialog.value={what:"help"}}}><span class="help-sign" aria-hidden="true">?</span></button>
<${mu} />
</div>
</header>
`}function l$(e){let t=Ia({code:e.code,token:e.token,holder:"organiser",effects:Qr});return{boot:e,seat:t,ui:Pl(),digests:Z(()=>Il(t.screen.value))}}function $u({boot:e}){let[t]=_(()=>l$(e)),{seat:o}=t;return z(()=>Xl(document.body),[]),Ql(o),Fa(o,n=>Hs(n)?"":so(n)),i`
<${ja} seat=${o} />
<${hu} face=${t} />
<main id="main" tabindex="-1" class="console">
<${c$} face=${t} />
</main>
<${Yl} face=${t} />
<${ni} seat=${o} />
<${rc} face=${t} />
<${Po} />
`}function c$({face:e}){let{seat:t,ui:o}=e,n=et(()=>hn(t),[t]),s=h(t.records.value,"workshop");return t.connection.status.value==="revoked"?i`<${B} colour="danger" role="alert"><p>${a("console.revoked")}</p><//>`:s?i`
<div class="rail">
${s.status==="closed"?i`<${Zl} face=${e} workshop=${s} />`:i`<${sc} seat=${t} /><${Cl} seat=${t} ui=${o} />`}
<${di} face=${e} />
</div>
<div class="work">
<div class="alarms"><${ti} face=${e} /><${dc} face=${e} /><${pi} face=${e} /></div>
<${Za} face=${e} />
<${ei} face=${e} />
<${Ho} seat=${n} label=${so} />
<${vl} face=${e} />
<${fu} face=${e} />
<${Pi} face=${e} />
</div>
`:i`<p class="page-loading">${a("page.loading")}</p>`}var u$=({boot:e})=>i`<${$u} boot=${e} />`;Wr(u$);
/*! preact 11.2.0, htm 3.1.1, @preact/signals 2.11.4, @preact/signals-core 1.14.5; licences: README.md */
/*! socket.io-client 4.8.4, socket.io-parser 4.2.7, engine.io-client 6.6.8, engine.io-parser 5.2.3, @socket.io/component-emitter 3.1.2; licences: README.md */
//# sourceMappingURL=console.js.map
