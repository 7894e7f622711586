var D,Ss,Ms,Be,to,Zt,Os,Qt,As,io,no,Ql,Ot=Symbol.for("pv"),en={},tn=[],Xl=/^m(i|n|o|s|text|space)$/,lo=Array.isArray,co=tn.slice,Pe=Object.assign;function je(e){e&&e.parentNode&&e.remove()}function Es(e,t,n){var o,s,r,l={},c=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:l[r]=t[r];return c>2&&(l.children=c>3?co.call(arguments,2):n),wt(e,l,o,s,null)}function wt(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ot,__v:s||++Ss,__i:-1,__u:0};return!s&&D.vnode&&D.vnode(r),r}function nt(e){return e.children}function xt(e,t){this.props=e,this.context=t,this.__g=0}function ze(e,t){if(t==null)return e.__&&ze(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ze(e)}function Zl(e){var t,n=e.__v,o=n.__e,s=[],r=[],l=e.__P;l&&((t=Pe({constructor:Ot},n)).__v=n.__v+1,D.vnode&&D.vnode(t),uo(l,t,n,e.__n,l.namespaceURI,32&n.__u?[o]:null,s,o||ze(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Is(s,t,r),n.__=n.__e=null,t.__e!=o&&Ns(t))}function Ns(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ns(e)}function hs(e){(8&e.__g||(e.__g|=8,Be.push(e),Zt++))&&to==D.debounceRendering||((to=D.debounceRendering)||queueMicrotask)(Bs)}function Bs(){try{for(var e,t=1;Be.length;)Be.length>t&&Be.sort(Os),e=Be.shift(),t=Be.length,8&e.__g&&Zl(e)}finally{(Zt=Be.length)&&(to||queueMicrotask)(Bs)}}function zs(e,t,n,o,s,r,l,c,u,p,d){var m,$,f,g,b,y,O=o.__k||tn,v=t.length;for(u=ec(n,t,O,u,v),m=0;m<v;m++)(f=n.__k[m])!=null&&($=~f.__i&&O[f.__i]||en,f.__i=m,y=uo(e,f,$,s,r,l,c,u,p,d),g=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&po($.ref,null,f,$),f.ref&&d.push(f.ref,f.__c||g,f)),b=b||g,4&f.__u?(u=Ls(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=b,u}function ec(e,t,n,o,s){var r,l,c,u,p,d,m,$,f,g=n.length,b=g,y=0,O=0,v=e.__k=Array(s);for(r=0;r<s;r++)(l=t[r])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=v[r]=wt(null,l):lo(l)?l=v[r]=wt(nt,{children:l}):l.constructor===Ot&&l.__b?l=v[r]=wt(l.type,l.props,l.key,l.ref,l.__v):v[r]=l,u=r+y,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=tc(l,n,u,b))&&(b--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?y--:p==u+1?y++:p!=u&&(p>u?y--:y++,O=1)):(~p||(s>g?y--:s<g&&y++),typeof l.type!="function"&&(l.__u|=4))):v[r]=null;if(O){for(d=[],m=[],r=0;r<s;r++)if((l=v[r])&&16&l.__u){for(y=0,$=d.length;y<$;)d[f=y+$>>1]<l.__i?y=f+1:$=f;d[y]=l.__i,m[r]=y+1}for(y=d.length;r--;)m[r]&&(m[r]==y?y--:v[r].__u|=4)}if(b)for(r=0;r<g;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=ze(c)),fo(c,c));return o}function Ls(e,t,n,o){var s,r,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=Ls(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ze(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!o&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function tc(e,t,n,o){var s,r=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&l==c.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&l==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&l==c.type)return s}return-1}function $s(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Jt(e,t,n,o,s){var r,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||$s(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||$s(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(l=no[t]||(no[t]=nc(t)),(e.__a||(e.__a={}))[t]=io,r=t!=(t=t.replace(As,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,r):e.removeEventListener(t,l,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function nc(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Qt]==null)t[Qt]=io++;else if(t[Qt]<this.__a[e])return;return n(D.event?D.event(t):t)}}}function uo(e,t,n,o,s,r,l,c,u,p){var d,m,$,f,g,b,y,O,v,I,T,te,Ne,ve,re,xe,ne,fe,ae=t.type;if(t.constructor!==Ot)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,m=r=[],d.nodeType==8?c=Xt(d,r):r.push(d),c=r[0]||c),(d=D.__b)&&d(t);e:if(typeof ae=="function"){$=l.length;try{if(O=t.props,v=(d=ae.prototype)&&d.render,I=(d=ae.contextType)&&o[d.__c],T=d?I?I.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(v?t.__c=f=new ae(O,T):(t.__c=f=new xt(O,T),f.constructor=ae,f.render=sc),I&&I.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),ae.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Pe({},f.__s)),Pe(f.__s,ae.getDerivedStateFromProps(O,f.__s)))),g=f.props,b=f.state,f.__v=t,n.__c){if(O!==g&&v&&!ae.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(O,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(O,f.__s,T)===!1){t.__v!=n.__v&&(f.props=O,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(F){F&&(F.__=t)}),tn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&l.push(f),c=ze(n);break e}f.componentWillUpdate&&f.componentWillUpdate(O,f.__s,T),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,y)})}else v&&!ae.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=T,f.props=O,f.__P=e,f.__g&=-5,te=D.__r,Ne=v?25:0;do f.__g&=-9,te&&te(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Ne<25);v&&(tn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Pe({},o,f.getChildContext())),v&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(g,b)),ve=d&&d.type===nt&&d.key==null?d.props.children:d,O.__P&&(d=c,s=(e=O.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(F){F&&fo(F,F)}),n.__k=null),c=n.__k?ze(n,0):null),c=zs(e,lo(ve)?ve:[ve],t,n,o,s,r,l,c,u,p),O.__P&&(t.__e=null,c=d),t.__u&=-161,m&&m.some(je),f.__h.length&&l.push(f),1&f.__g&&(f.__g&=-4)}catch(F){if(l.length=$,t.__v=null,u||r)if(F&&F.then){if(t.__u|=128|u,r){for(~(ne=r.indexOf(c||void 0))||(ne=r.length);(fe=r[ne-1])&&fe.nodeType==8;)ne--;for(;ne<r.length;ne++)if(fe=r[ne])if(r[ne]=null,re){if(fe==xe)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(xe=Xt(re=fe))}}if(!re){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;re=c}(d=Xt(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,c=d):t.__e=c,c=c&&c.nextSibling}else r&&r.some(je);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),F&&F.then||Rs(t),D.__e(F,t,n)}}else c=t.__e=oc(n.__e,t,n,o,s,r,l,u,p,e);return(d=D.diffed)&&d(t),c}function Xt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Rs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Rs))}function Is(e,t,n){for(var o=0;o<n.length;)po(n[o++],n[o++],n[o++]);D.__c&&D.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){D.__e(r,s.__v)}})}function oc(e,t,n,o,s,r,l,c,u,p){var d,m,$,f,g,b,y,O,v=n.props||en,I=t.props,T=t.type;if(T=="svg"?s="http://www.w3.org/2000/svg":T=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((g=r[d])&&(T?g.localName==T:g.nodeType==3)){e=g,r[d]=null;break}}if(!e){if(O=p.ownerDocument||document,!T)return O.createTextNode(I);e=O.createElementNS(s,T,I.is?I:p),c&&(D.__m&&D.__m(t,r),c=!1),r=null}if(T){if(p=T=="template"&&e.content||e,r=T=="textarea"&&I.defaultValue!=null?null:r&&co.call(p.childNodes),!c&&r)for(v={},d=0;d<e.attributes.length;d++)v[(g=e.attributes[d]).name]=g.value;for(d in v)g=v[d],d=="dangerouslySetInnerHTML"?$=g:d=="children"||d in I||d=="value"&&"defaultValue"in I||d=="checked"&&"defaultChecked"in I||Jt(e,d,null,g,s);for(d in I)g=I[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?m=g:d=="value"?b=g:d=="checked"?y=g:c&&typeof g!="function"||v[d]===g||Jt(e,d,g,v[d],s);m?(c||$&&(m.__html==$.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):($&&(e.textContent=""),(T=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Xl.test(T))&&(s="http://www.w3.org/1999/xhtml"),zs(p,lo(f)?f:[f],t,n,o,s,r,l,r?r[0]:n.__k&&ze(n,0),c,u),r&&r.some(je)),c&&T!="textarea"||(d="value",T=="progress"&&b==null?e.removeAttribute(d):b==null||b===e[d]&&(T!="progress"||b)||Jt(e,d,b,v[d],s),d="checked",y!=null&&y!=e[d]&&Jt(e,d,y,v[d],s))}else v===I||c&&e.data==I||(e.data=I);return e}function po(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){D.__e(s,n)}}function fo(e,t,n){var o,s,r,l;if(D.unmount&&D.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||po(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){D.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&fo(o[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=Xt(o,r=[]))&&(o==e.__e&&r.some(je),je(s),je(o)),n||je(e.__e),e.__e=e.__c=e.__=null}function sc(e,t,n){return this.constructor(e,n)}function Ds(e,t){var n,o,s,r;D.__&&D.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=wt(nt,{children:[e]}),s=[],r=[],uo(t,t.__k,o||en,en,t.namespaceURI,o?null:t.firstChild?co.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),Is(s,t.__k,r),t.__k.props.children=null}D={__e:function(e,t,n,o){for(var s,r,l;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((l=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),l=1),l&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw Zt=0,e}},Ss=0,Ms=function(e){return e!=null&&e.constructor===Ot},xt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Pe({},this.state)),typeof e=="function"&&(e=e(Pe({},n),this.props)),e&&(Pe(n,e),this.__v&&(t&&this.__k.push(t),hs(this)))},xt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),hs(this))},xt.prototype.render=nt,Be=[],Zt=0,Os=function(e,t){return e.__v.__b-t.__v.__b},Qt=Symbol(),As=/(PointerCapture)$|Capture$/i,io=0,no={},Ql=0;var tt,J,eo,_s,oo=Object.is,nn=0,qs=[],so=[],G=D,gs=G.__b,vs=G.__r,bs=G.diffed,ys=G.__c,ks=G.unmount,ws=G.__;function an(e,t){G.__h&&G.__h(J,e,nn||t),nn=0;var n=J.__H||(J.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function _(e){return nn=1,rc(Ps,e)}function rc(e,t,n){var o=an(tt++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ps(void 0,t),function(r){var l=(o.__N||o.__)[0],c=o.t(l,r);oo(l,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=J,!J.__f)){J.__f=!0;var s=J.shouldComponentUpdate;J.shouldComponentUpdate=function(r,l,c){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=r;if(u.__.some(function($){$.__N&&(p=!0,oo($.__[0],$.__N[0])||(d=!0))}),s){var m=s.call(this,r,l,c);return p?m||d:m}return!p||d}}return o.__}function z(e,t){var n=an(tt++,3);!G.__s&&js(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,J.__H.__h.push(n))}function U(e){return nn=5,Fe(function(){return{current:e}},[])}function Fe(e,t){var n=an(tt++,7);return js(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function L(){var e=an(tt++,11);if(!e.__){for(var t=J.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function ac(){var e;do{for(;e=so.shift();)try{Ct(e)}catch(n){G.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=qs.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ct),t.__h.some(ro),t.__h=[]}catch(n){t.__h=[],G.__e(n,e.__v)}}}while(so.length)}G.__b=function(e){J=null,gs&&gs(e)},G.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ws&&ws(e,t)},G.__r=function(e){vs&&vs(e),tt=0;var t=(J=e.__c).__H;t&&(eo==J?J.__h=[]:(t.__h.some(Ct),t.__h.some(ro),tt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),eo=J},G.diffed=function(e){bs&&bs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Cs(qs.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),eo=J=null},G.__c=function(e,t){t.some(function(n){try{n.__h.some(Ct),n.__h=n.__h.filter(function(o){return!o.__||ro(o)})}catch(o){n.__h=[function(){throw o}]}}),ys&&ys(e,t)},G.unmount=function(e){ks&&ks(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Cs(so.push(s))}else Ct(s)}catch(r){t=r}}),o.__H=void 0,t&&G.__e(t,o.__v))};var xs=typeof requestAnimationFrame=="function";function ic(e){var t,n=function(){clearTimeout(o),xs&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);xs&&(t=requestAnimationFrame(n))}function Cs(e){e!=1&&_s==G.requestAnimationFrame||((_s=G.requestAnimationFrame)||ic)(ac)}function Ct(e){var t=J,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),J=t}function ro(e){var t=J;e.__c=e.__(),J=t}function js(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!oo(n,e[o])})}function Ps(e,t){return typeof t=="function"?t(e):t}var Fs=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var l=t[r++],c=t[r]?(t[0]|=l?1:2,n[t[r++]]):t[++r];l===3?o[0]=c:l===4?o[1]=Object.assign(o[1]||{},c):l===5?(o[1]=o[1]||{})[t[++r]]=c:l===6?o[1][t[++r]]+=c+"":l?(s=e.apply(c,Fs(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(c)}return o},Ts=new Map;function lc(e){var t=Ts.get(this);return t||(t=new Map,Ts.set(this,t)),(t=Fs(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,l="",c="",u=[0],p=function($){r===1&&($||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,l):r===3&&($||l)?(u.push(3,$,l),r=2):r===2&&l==="..."&&$?u.push(4,$,0):r===2&&l&&!$?u.push(5,0,!0,l):r>=5&&((l||!$&&r===5)&&(u.push(r,0,l,s),r=6),$&&(u.push(r,$,0,s),r=6)),l=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var m=0;m<n[d].length;m++)o=n[d][m],r===1?o==="<"?(p(),u=[u],r=3):l+=o:r===4?l==="--"&&o===">"?(r=1,l=""):l=o+l[0]:c?o===c?c="":l+=o:o==='"'||o==="'"?c=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=l,l=""):o==="/"&&(r<5||n[d][m+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):l+=o),r===3&&l==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i=lc.bind(Es),cc=Symbol.for("preact-signals");function ln(){if(Ce>1)Ce--;else{var e,t=!1;for((function(){var s=sn;for(sn=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var l=r.t;l!==void 0;l=l.x)l.i===s.i&&(l.i=r.i);s=s.o}})();St!==void 0;){var n=St;for(St=void 0,on++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Hs(n))try{n.c()}catch(s){t||(e=s,t=!0)}n=o}}if(on=0,Ce--,t)throw e}}function mo(e){if(Ce>0)return e();ao=++uc,Ce++;try{return e()}finally{ln()}}var Tt,P=void 0;function cn(e){var t=P,n=Tt;P=void 0,Tt=void 0;try{return e()}finally{P=t,Tt=n}}var St=void 0,Ce=0,on=0,uc=0,ao=0,sn=void 0,rn=0;function Us(e){if(P!==void 0){var t=e.n;if(t===void 0||t.t!==P)return t={i:0,S:e,p:P.s,n:void 0,t:P,e:void 0,x:void 0,r:t},P.s!==void 0&&(P.s.n=t),P.s=t,e.n=t,32&P.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=P.s,t.n=void 0,P.s.n=t,P.s=t),t}}function oe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}oe.prototype.brand=cc;oe.prototype.h=function(){return!0};oe.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:cn(function(){var o;(o=t.W)==null||o.call(t)}))};oe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&cn(function(){var s;(s=t.Z)==null||s.call(t)}))}};oe.prototype.subscribe=function(e){var t=this;return me(function(){var n=t.value;cn(function(){return e(n)})},{name:"sub"})};oe.prototype.valueOf=function(){return this.value};oe.prototype.toString=function(){return this.value+""};oe.prototype.toJSON=function(){return this.value};oe.prototype.peek=function(){var e=this;return cn(function(){return e.value})};Object.defineProperty(oe.prototype,"value",{get:function(){var e=Us(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(on>100)throw new Error("Cycle detected");(function(n){Ce!==0&&on===0&&n.l!==ao&&(n.l=ao,sn={S:n,v:n.v,i:n.i,o:sn})})(this),this.v=e,this.i++,rn++,Ce++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ln()}}}});function N(e,t){return new oe(e,t)}function Hs(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ws(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Vs(e){for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Ue(e,t){oe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=rn-1,this.f=4}Ue.prototype=new oe;Ue.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===rn))return!0;if(this.g=rn,this.f|=1,this.i>0&&!Hs(this))return this.f&=-2,!0;var e=P;try{Ws(this),P=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return P=e,Vs(this),this.f&=-2,!0};Ue.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}oe.prototype.S.call(this,e)};Ue.prototype.U=function(e){if(this.t!==void 0&&(oe.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ue.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ue.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Us(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ee(e,t){return new Ue(e,t)}function Ks(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ce++;var n=P;P=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,ho(e),o}finally{P=n,ln()}}}function ho(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Ks(e)}function dc(e){if(P!==this)throw new Error("Out-of-order effect");Vs(this),P=e,this.f&=-2;try{8&this.f&&ho(this)}finally{ln()}}function ot(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Tt&&Tt.push(this)}ot.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ot.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ks(this),Ws(this),Ce++;var e=P;return P=this,dc.bind(this,e)};ot.prototype.N=function(){2&this.f||(this.f|=2,this.u=St,St=this)};ot.prototype.d=function(){this.f|=8,1&this.f||ho(this)};ot.prototype.dispose=function(){this.d()};function me(e,t){var n=new ot(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Gs,un,Yt,pc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Js=[];me(function(){Gs=this.N})();function st(e,t){D[e]=t.bind(null,D[e]||function(){})}function Mt(e){if(Yt){var t=Yt;Yt=void 0,t()}Yt=e&&e.S()}function Ys(e){var t=this,n=e.data,o=mc(n);o.name="ReactiveDom",o.value=n;var s=Fe(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=ee(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),d=ee(function(){return!Array.isArray(p.value)&&!Ms(p.value)}),m=me(function(){if(this.N=Qs,d.value){var f=p.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){m(),$.call(this)},[d,p]},[]),r=s[0],l=s[1];return r.value?l.peek():l.value}Ys.displayName="ReactiveTextNode";Object.defineProperties(oe.prototype,{constructor:{configurable:!0,value:Es(nt,null).constructor},type:{configurable:!0,value:Ys},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});st("__b",function(e,t){if(Mt(),un=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof oe&&(n||(t.__np=n={}),n[s]=r,o[s]=r.peek())}}e(t)});st("__r",function(e,t){if(e(t),t.type!==nt){Mt();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var l;return me(function(){l=this},{name:r}),l.c=s,l})((function(s){return function(){var r;pc&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||t.type.name:""))),un=o,Mt(n)}});st("__e",function(e,t,n,o){Mt(),un=void 0,e(t,n,o)});st("diffed",function(e,t){Mt(),un=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var o=t.__np,s=t.props,r=n.U;if(r)for(var l in r){var c=r[l];c===void 0||o&&l in o||(c.d(),r[l]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var p=r[u],d=o[u];p===void 0?(p=fc(n,u,d,s),r[u]=p):p.o(d,s)}}}e(t)});function fc(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,r=N(n);return{o:function(l,c){r.value=l,o=c},d:me(function(){this.N=Qs;var l=r.value.value;o[t]!==l&&(o[t]=l,s?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}st("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var l=t.__np;if(l){var c=t.props;for(var u in l)c[u]=l[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var d=p.__$u;d&&(p.__$u=void 0,d.d())}}e(t)});st("__h",function(e,t,n,o){o<3&&(t.__$f|=2),e(t,n,o)});xt.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function mc(e,t){return Fe(function(){return N(e,t)},[])}var hc=function(e){queueMicrotask(function(){queueMicrotask(e)})};function $c(){mo(function(){for(var e;e=Js.shift();)Gs.call(e)})}function Qs(){Js.push(this)===1&&(D.requestAnimationFrame||hc)($c)}function Xs(){let e=document.getElementById("boot");if(!e?.textContent)throw new Error("The page has no boot block.");return JSON.parse(e.textContent)}var Zs=["nb","en"],_c=31536e3,dn=N({lang:"nb",messages:{}}),rt=ee(()=>dn.value.lang);function $o(e){dn.value=e,globalThis.document&&(document.documentElement.lang=e.lang)}async function _o(e,t=(...n)=>fetch(...n)){let n=await t(`/i18n/${e}.json`);if(!n.ok)throw new Error(`no catalogue for ${e}: ${n.status}`);$o(await n.json())}async function er(e){await _o(e),document.cookie=`lang=${e}; path=/; max-age=${_c}; samesite=lax`}function a(e,t={}){let n=dn.value.messages[e];return n===void 0?e:(typeof n=="string"?n:n[Number(t.n)===1?0:1]??e).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,l="")=>{if(!(r in t))return s;let c=vc(t[r]);return/[.?!]$/.test(c)?c:c+l})}var go=e=>e in dn.value.messages,H=e=>go(`error.${e.code}`)?a(`error.${e.code}`,e):e.message??a("error.internal"),C=e=>e?typeof e=="string"?e:e[rt.value]||e.nb||e.en:"",X=e=>gc.value.format(e);function Z(e){let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var He=e=>new Intl.DateTimeFormat(tr(),{dateStyle:"long"}).format(e),gc=ee(()=>new Intl.NumberFormat(tr())),tr=()=>rt.value==="nb"?"nb-NO":"en-GB",vc=e=>typeof e=="number"?X(e):String(e);function h(e,t){return e.get(t)}function x(e,t,n){return e.get(`${t}:${n}`)}function w(e,t){let n=[];for(let[o,s]of e)o.startsWith(`${t}:`)&&n.push(s);return n}var vo=(e,t)=>e?.votes?.includes(t)?e.votes_on?.[t]??1:0;function W(e){return w(e,"measure").filter(t=>t.status==="live"&&!t.merged_into&&!t.hidden)}function be(e,t){let n=new Set,o=x(e,"measure",t);for(;o?.merged_into&&!n.has(o.id);)n.add(o.id),o=x(e,"measure",o.merged_into)??o;return o}function bo(e,{originals:t}){return t.map(o=>x(e,"measure",o)).filter(o=>o!==void 0).flatMap(o=>[o,...bo(e,o)])}function at(e,t,n){return w(e,t).filter(s=>(be(e,s.measure)?.id??s.measure)===n).sort((s,r)=>s.at-r.at)}var yo=N("");function nr(...e){let t=ko(...e);z(()=>{yo.value=t},[t])}var ko=(...e)=>e.filter(Boolean).join(" · "),or=e=>h(e,"workshop")?.status==="closed"?"":C(h(e,"phase")?.title);async function sr(e){if(!("CSSLayerBlockRule"in globalThis))return;let t=Xs();t.messages?$o(t.messages):await _o(t.lang);let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");me(()=>bc(t)),n.replaceChildren(),Ds(i`<${e} boot=${t} />`,n)}function bc(e){document.title=ko(yo.value,C(e.title));let t=document.querySelector(".ds-skip-link");t&&(t.textContent=a("page.skip"))}var yc=()=>performance.now(),kc=6e4;function rr(e=yc){let t=Date.now()-e();return{now:()=>Math.round(e()+t),hear(n,{afresh:o=!1}={}){let s=n-e();t=o||s<t-kc?s:Math.max(t,s)}}}function ar(e,t){let n=Math.max(e.started_at,e.paused_at??t),o=e.ends_at??n,s=o-n,r=Math.max(1,o-e.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:e.paused_at!==null,over:e.ends_at!==null&&s<=0,stopped:e.ends_at===null,share:Math.min(1,Math.max(0,(n-e.started_at)/r))}}function wo(e){let t=[Math.floor(e/3600),Math.floor(e%3600/60),e%60];return(t[0]===0?t.slice(1):t).map((o,s)=>s===0?`${o}`:`${o}`.padStart(2,"0")).join(":")}function ir(e){let t=N(e()),n,o=()=>{clearTimeout(n);let s=e();t.value=s,n=setTimeout(o,1e3-s%1e3)};return o(),{second:t,tick:o,stop:()=>clearTimeout(n)}}var wc=Object.defineProperty,xc=(e,t)=>{for(var n in t)wc(e,n,{get:t[n],enumerable:!0})},ye=Object.create(null);ye.open="0";ye.close="1";ye.ping="2";ye.pong="3";ye.message="4";ye.upgrade="5";ye.noop="6";var mn=Object.create(null);Object.keys(ye).forEach(e=>{mn[ye[e]]=e});var So={type:"error",data:"parser error"},pr=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",fr=typeof ArrayBuffer=="function",mr=e=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(e):e&&e.buffer instanceof ArrayBuffer,No=({type:e,data:t},n,o)=>pr&&t instanceof Blob?n?o(t):lr(t,o):fr&&(t instanceof ArrayBuffer||mr(t))?n?o(t):lr(new Blob([t]),o):o(ye[e]+(t||"")),lr=(e,t)=>{let n=new FileReader;return n.onload=function(){let o=n.result.split(",")[1];t("b"+(o||""))},n.readAsDataURL(e)};function cr(e){return e instanceof Uint8Array?e:e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}var xo;function Cc(e,t){if(pr&&e.data instanceof Blob)return e.data.arrayBuffer().then(cr).then(t);if(fr&&(e.data instanceof ArrayBuffer||mr(e.data)))return t(cr(e.data));No(e,!1,n=>{xo||(xo=new TextEncoder),t(xo.encode(n))})}var ur="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Et=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let e=0;e<ur.length;e++)Et[ur.charCodeAt(e)]=e;var Tc=e=>{let t=e.length*.75,n=e.length,o,s=0,r,l,c,u;e[e.length-1]==="="&&(t--,e[e.length-2]==="="&&t--);let p=new ArrayBuffer(t),d=new Uint8Array(p);for(o=0;o<n;o+=4)r=Et[e.charCodeAt(o)],l=Et[e.charCodeAt(o+1)],c=Et[e.charCodeAt(o+2)],u=Et[e.charCodeAt(o+3)],d[s++]=r<<2|l>>4,d[s++]=(l&15)<<4|c>>2,d[s++]=(c&3)<<6|u&63;return p},Sc=typeof ArrayBuffer=="function",Bo=(e,t)=>{if(typeof e!="string")return{type:"message",data:hr(e,t)};let n=e.charAt(0);return n==="b"?{type:"message",data:Mc(e.substring(1),t)}:mn[n]?e.length>1?{type:mn[n],data:e.substring(1)}:{type:mn[n]}:So},Mc=(e,t)=>{if(Sc){let n=Tc(e);return hr(n,t)}else return{base64:!0,data:e}},hr=(e,t)=>t==="blob"?e instanceof Blob?e:new Blob([e]):e instanceof ArrayBuffer?e:e.buffer,$r="",Oc=(e,t)=>{let n=e.length,o=new Array(n),s=0;e.forEach((r,l)=>{No(r,!1,c=>{o[l]=c,++s===n&&t(o.join($r))})})},Ac=(e,t)=>{let n=e.split($r),o=[];for(let s=0;s<n.length;s++){let r=Bo(n[s],t);if(o.push(r),r.type==="error")break}return o};function Ec(){return new TransformStream({transform(e,t){Cc(e,n=>{let o=n.length,s;if(o<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,o);else if(o<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,o)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(o))}e.data&&typeof e.data!="string"&&(s[0]|=128),t.enqueue(s),t.enqueue(n)})}})}var Co;function pn(e){return e.reduce((t,n)=>t+n.length,0)}function fn(e,t){if(e[0].length===t)return e.shift();let n=new Uint8Array(t),o=0;for(let s=0;s<t;s++)n[s]=e[0][o++],o===e[0].length&&(e.shift(),o=0);return e.length&&o<e[0].length&&(e[0]=e[0].slice(o)),n}function Nc(e,t){Co||(Co=new TextDecoder);let n=[],o=0,s=-1,r=!1;return new TransformStream({transform(l,c){for(n.push(l);;){if(o===0){if(pn(n)<1)break;let u=fn(n,1);r=(u[0]&128)===128,s=u[0]&127,s<126?o=3:s===126?o=1:o=2}else if(o===1){if(pn(n)<2)break;let u=fn(n,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),o=3}else if(o===2){if(pn(n)<8)break;let u=fn(n,8),p=new DataView(u.buffer,u.byteOffset,u.length),d=p.getUint32(0);if(d>Math.pow(2,21)-1){c.enqueue(So);break}s=d*Math.pow(2,32)+p.getUint32(4),o=3}else{if(pn(n)<s)break;let u=fn(n,s);c.enqueue(Bo(r?u:Co.decode(u),t)),o=0}if(s===0||s>e){c.enqueue(So);break}}}})}var _r=4;function Y(e){if(e)return Bc(e)}function Bc(e){for(var t in Y.prototype)e[t]=Y.prototype[t];return e}Y.prototype.on=Y.prototype.addEventListener=function(e,t){return this._callbacks=this._callbacks||{},(this._callbacks["$"+e]=this._callbacks["$"+e]||[]).push(t),this};Y.prototype.once=function(e,t){function n(){this.off(e,n),t.apply(this,arguments)}return n.fn=t,this.on(e,n),this};Y.prototype.off=Y.prototype.removeListener=Y.prototype.removeAllListeners=Y.prototype.removeEventListener=function(e,t){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+e];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+e],this;for(var o,s=0;s<n.length;s++)if(o=n[s],o===t||o.fn===t){n.splice(s,1);break}return n.length===0&&delete this._callbacks["$"+e],this};Y.prototype.emit=function(e){this._callbacks=this._callbacks||{};for(var t=new Array(arguments.length-1),n=this._callbacks["$"+e],o=1;o<arguments.length;o++)t[o-1]=arguments[o];if(n){n=n.slice(0);for(var o=0,s=n.length;o<s;++o)n[o].apply(this,t)}return this};Y.prototype.emitReserved=Y.prototype.emit;Y.prototype.listeners=function(e){return this._callbacks=this._callbacks||{},this._callbacks["$"+e]||[]};Y.prototype.hasListeners=function(e){return!!this.listeners(e).length};var bn=typeof Promise=="function"&&typeof Promise.resolve=="function"?e=>Promise.resolve().then(e):(e,t)=>t(e,0),he=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),zc="arraybuffer";function gr(e,...t){return t.reduce((n,o)=>(e.hasOwnProperty(o)&&(n[o]=e[o]),n),{})}var Lc=he.setTimeout,Rc=he.clearTimeout;function yn(e,t){t.useNativeTimers?(e.setTimeoutFn=Lc.bind(he),e.clearTimeoutFn=Rc.bind(he)):(e.setTimeoutFn=he.setTimeout.bind(he),e.clearTimeoutFn=he.clearTimeout.bind(he))}var Ic=1.33;function Dc(e){return typeof e=="string"?qc(e):Math.ceil((e.byteLength||e.size)*Ic)}function qc(e){let t=0,n=0;for(let o=0,s=e.length;o<s;o++)t=e.charCodeAt(o),t<128?n+=1:t<2048?n+=2:t<55296||t>=57344?n+=3:(o++,n+=4);return n}function vr(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function jc(e){let t="";for(let n in e)e.hasOwnProperty(n)&&(t.length&&(t+="&"),t+=encodeURIComponent(n)+"="+encodeURIComponent(e[n]));return t}function Pc(e){let t={},n=e.split("&");for(let o=0,s=n.length;o<s;o++){let r=n[o].split("=");t[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return t}var Fc=class extends Error{constructor(e,t,n){super(e),this.description=t,this.context=n,this.type="TransportError"}},zo=class extends Y{constructor(e){super(),this.writable=!1,yn(this,e),this.opts=e,this.query=e.query,this.socket=e.socket,this.supportsBinary=!e.forceBase64}onError(e,t,n){return super.emitReserved("error",new Fc(e,t,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(e){this.readyState==="open"&&this.write(e)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(e){let t=Bo(e,this.socket.binaryType);this.onPacket(t)}onPacket(e){super.emitReserved("packet",e)}onClose(e){this.readyState="closed",super.emitReserved("close",e)}pause(e){}createUri(e,t={}){return e+"://"+this._hostname()+this._port()+this.opts.path+this._query(t)}_hostname(){let e=this.opts.hostname;return e.indexOf(":")===-1?e:"["+e+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(e){let t=jc(e);return t.length?"?"+t:""}},Uc=class extends zo{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(e){this.readyState="pausing";let t=()=>{this.readyState="paused",e()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||t()})),this.writable||(n++,this.once("drain",function(){--n||t()}))}else t()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(e){let t=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};Ac(e,this.socket.binaryType).forEach(t),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let e=()=>{this.write([{type:"close"}])};this.readyState==="open"?e():this.once("open",e)}write(e){this.writable=!1,Oc(e,t=>{this.doWrite(t,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let e=this.opts.secure?"https":"http",t=this.query||{};return this.opts.timestampRequests!==!1&&(t[this.opts.timestampParam]=vr()),!this.supportsBinary&&!t.sid&&(t.b64=1),this.createUri(e,t)}},br=!1;try{br=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var Hc=br;function Wc(){}var Vc=class extends Uc{constructor(e){if(super(e),typeof location<"u"){let t=location.protocol==="https:",n=location.port;n||(n=t?"443":"80"),this.xd=typeof location<"u"&&e.hostname!==location.hostname||n!==e.port}}doWrite(e,t){let n=this.request({method:"POST",data:e});n.on("success",t),n.on("error",(o,s)=>{this.onError("xhr post error",o,s)})}doPoll(){let e=this.request();e.on("data",this.onData.bind(this)),e.on("error",(t,n)=>{this.onError("xhr poll error",t,n)}),this.pollXhr=e}},lt=class hn extends Y{constructor(t,n,o){super(),this.createRequest=t,yn(this,o),this._opts=o,this._method=o.method||"GET",this._uri=n,this._data=o.data!==void 0?o.data:null,this._create()}_create(){var t;let n=gr(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let o=this._xhr=this.createRequest(n);try{o.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){o.setDisableHeaderCheck&&o.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&o.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{o.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{o.setRequestHeader("Accept","*/*")}catch{}(t=this._opts.cookieJar)===null||t===void 0||t.addCookies(o),"withCredentials"in o&&(o.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(o.timeout=this._opts.requestTimeout),o.onreadystatechange=()=>{var s;o.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(o.getResponseHeader("set-cookie"))),o.readyState===4&&(o.status===200||o.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof o.status=="number"?o.status:0)},0))},o.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=hn.requestsCount++,hn.requests[this._index]=this)}_onError(t){this.emitReserved("error",t,this._xhr),this._cleanup(!0)}_cleanup(t){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=Wc,t)try{this._xhr.abort()}catch{}typeof document<"u"&&delete hn.requests[this._index],this._xhr=null}}_onLoad(){let t=this._xhr.responseText;t!==null&&(this.emitReserved("data",t),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};lt.requestsCount=0;lt.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",dr);else if(typeof addEventListener=="function"){let e="onpagehide"in he?"pagehide":"unload";addEventListener(e,dr,!1)}}function dr(){for(let e in lt.requests)lt.requests.hasOwnProperty(e)&&lt.requests[e].abort()}var Kc=(function(){let e=yr({xdomain:!1});return e&&e.responseType!==null})(),Gc=class extends Vc{constructor(e){super(e);let t=e&&e.forceBase64;this.supportsBinary=Kc&&!t}request(e={}){return Object.assign(e,{xd:this.xd},this.opts),new lt(yr,this.uri(),e)}};function yr(e){let t=e.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!t||Hc))return new XMLHttpRequest}catch{}if(!t)try{return new he[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var kr=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",Jc=class extends zo{get name(){return"websocket"}doOpen(){let e=this.uri(),t=this.opts.protocols,n=kr?{}:gr(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(e,t,n)}catch(o){return this.emitReserved("error",o)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=e=>this.onClose({description:"websocket connection closed",context:e}),this.ws.onmessage=e=>this.onData(e.data),this.ws.onerror=e=>this.onError("websocket error",e)}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let n=e[t],o=t===e.length-1;No(n,this.supportsBinary,s=>{try{this.doWrite(n,s)}catch{}o&&bn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let e=this.opts.secure?"wss":"ws",t=this.query||{};return this.opts.timestampRequests&&(t[this.opts.timestampParam]=vr()),this.supportsBinary||(t.b64=1),this.createUri(e,t)}},To=he.WebSocket||he.MozWebSocket,Yc=class extends Jc{createSocket(e,t,n){return kr?new To(e,t,n):t?new To(e,t):new To(e)}doWrite(e,t){this.ws.send(t)}},Qc=class extends zo{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(e){return this.emitReserved("error",e)}this._transport.closed.then(()=>{this.onClose()}).catch(e=>{this.onError("webtransport error",e)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(e=>{let t=Nc(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=e.readable.pipeThrough(t).getReader(),o=Ec();o.readable.pipeTo(e.writable),this._writer=o.writable.getWriter();let s=()=>{n.read().then(({done:l,value:c})=>{l||(this.onPacket(c),s())}).catch(l=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let n=e[t],o=t===e.length-1;this._writer.write(n).then(()=>{o&&bn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var e;(e=this._transport)===null||e===void 0||e.close()}},Xc={websocket:Yc,webtransport:Qc,polling:Gc},Zc=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,eu=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function Mo(e){if(e.length>8e3)throw"URI too long";let t=e,n=e.indexOf("["),o=e.indexOf("]");n!=-1&&o!=-1&&(e=e.substring(0,n)+e.substring(n,o).replace(/:/g,";")+e.substring(o,e.length));let s=Zc.exec(e||""),r={},l=14;for(;l--;)r[eu[l]]=s[l]||"";return n!=-1&&o!=-1&&(r.source=t,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=tu(r,r.path),r.queryKey=nu(r,r.query),r}function tu(e,t){let n=/\/{2,9}/g,o=t.replace(n,"/").split("/");return(t.slice(0,1)=="/"||t.length===0)&&o.splice(0,1),t.slice(-1)=="/"&&o.splice(o.length-1,1),o}function nu(e,t){let n={};return t.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(o,s,r){s&&(n[s]=r)}),n}var Oo=typeof addEventListener=="function"&&typeof removeEventListener=="function",$n=[];Oo&&addEventListener("offline",()=>{$n.forEach(e=>e())},!1);var Lo=class it extends Y{constructor(t,n={}){var o,s;if(super(),this.binaryType=zc,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,t&&typeof t=="object"&&(n=t,t=null),t){let r=Mo(t);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=Mo(n.host).host);if(yn(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((o=n.transports)===null||o===void 0)&&o.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=n.transportImplementations)!==null&&s!==void 0?s:n.transports).forEach(r=>{let l=r.prototype.name;this.transports.push(l),this._transportsByName[l]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=Xc),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=Pc(this.opts.query)),Oo&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},$n.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(t){let n=Object.assign({},this.opts.query);n.EIO=_r,n.transport=t,this.id&&(n.sid=this.id);let o=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[t]);return new this._transportsByName[t](o)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let t=this.opts.rememberUpgrade&&it.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(t);n.open(),this.setTransport(n)}setTransport(t){this.transport&&this.transport.removeAllListeners(),this.transport=t,t.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(t){let n=this.createTransport(t),o=!1;it.priorWebsocketSuccess=!1;let s=()=>{o||(n.send([{type:"ping",data:"probe"}]),n.once("packet",m=>{if(!o)if(m.type==="pong"&&m.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;it.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{o||this.readyState!=="closed"&&(d(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let $=new Error("probe error");$.transport=n.name,this.emitReserved("upgradeError",$)}}))};function r(){o||(o=!0,d(),n.close(),n=null)}let l=m=>{let $=new Error("probe error: "+m);$.transport=n.name,r(),this.emitReserved("upgradeError",$)};function c(){l("transport closed")}function u(){l("socket closed")}function p(m){n&&m.name!==n.name&&r()}let d=()=>{n.removeListener("open",s),n.removeListener("error",l),n.removeListener("close",c),this.off("close",u),this.off("upgrading",p)};n.once("open",s),n.once("error",l),n.once("close",c),this.once("close",u),this.once("upgrading",p),this._upgrades.indexOf("webtransport")!==-1&&t!=="webtransport"?this.setTimeoutFn(()=>{o||n.open()},200):n.open()}onOpen(){if(this.readyState="open",it.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let t=0;t<this._upgrades.length;t++)this._probe(this._upgrades[t])}_onPacket(t){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",t),this.emitReserved("heartbeat"),t.type){case"open":this.onHandshake(JSON.parse(t.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=t.data,this._onError(n);break;case"message":this.emitReserved("data",t.data),this.emitReserved("message",t.data);break}}onHandshake(t){this.emitReserved("handshake",t),this.id=t.sid,this.transport.query.sid=t.sid,this._upgrades=this._filterUpgrades(t.upgrades),this._pingInterval=t.pingInterval,this._pingTimeout=t.pingTimeout,this._maxPayload=t.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let t=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+t,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},t),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let t=this._getWritablePackets();this.transport.send(t),this._prevBufferLen=t.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let t=1;for(let n=0;n<this.writeBuffer.length;n++){let o=this.writeBuffer[n].data;if(o&&(t+=Dc(o)),n>0&&t>this._maxPayload)return this.writeBuffer.slice(0,n);t+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let t=Date.now()>this._pingTimeoutTime;return t&&(this._pingTimeoutTime=0,bn(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),t}write(t,n,o){return this._sendPacket("message",t,n,o),this}send(t,n,o){return this._sendPacket("message",t,n,o),this}_sendPacket(t,n,o,s){if(typeof n=="function"&&(s=n,n=void 0),typeof o=="function"&&(s=o,o=null),this.readyState==="closing"||this.readyState==="closed")return;o=o||{},o.compress=o.compress!==!1;let r={type:t,data:n,options:o};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let t=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),t()},o=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?o():t()}):this.upgrading?o():t()),this}_onError(t){if(it.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",t),this._onClose("transport error",t)}_onClose(t,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),Oo&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let o=$n.indexOf(this._offlineEventListener);o!==-1&&$n.splice(o,1)}this.readyState="closed",this.id=null,this.emitReserved("close",t,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(t){let n=[];for(let o=0;o<t.length;o++)~this.transports.indexOf(t[o])&&n.push(t[o]);return n}};Lo.protocol=_r;var wm=Lo.protocol;function ou(e,t="",n){let o=e;n=n||typeof location<"u"&&location,e==null&&(e=n.protocol+"//"+n.host),typeof e=="string"&&(e.charAt(0)==="/"&&(e.charAt(1)==="/"?e=n.protocol+e:e=n.host+e),/^(https?|wss?):\/\//.test(e)||(typeof n<"u"?e=n.protocol+"//"+e:e="https://"+e),o=Mo(e)),o.port||(/^(http|ws)$/.test(o.protocol)?o.port="80":/^(http|ws)s$/.test(o.protocol)&&(o.port="443")),o.path=o.path||"/";let s=o.host.indexOf(":")!==-1?"["+o.host+"]":o.host;return o.id=o.protocol+"://"+s+":"+o.port+t,o.href=o.protocol+"://"+s+(n&&n.port===o.port?"":":"+o.port),o}var wr={};xc(wr,{Decoder:()=>pu,Encoder:()=>du,PacketType:()=>S,isPacketValid:()=>_u,protocol:()=>uu});var su=typeof ArrayBuffer=="function",ru=e=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(e):e.buffer instanceof ArrayBuffer,xr=Object.prototype.toString,au=typeof Blob=="function"||typeof Blob<"u"&&xr.call(Blob)==="[object BlobConstructor]",iu=typeof File=="function"||typeof File<"u"&&xr.call(File)==="[object FileConstructor]";function Ro(e){return su&&(e instanceof ArrayBuffer||ru(e))||au&&e instanceof Blob||iu&&e instanceof File}function _n(e,t){if(!e||typeof e!="object")return!1;if(Array.isArray(e)){for(let n=0,o=e.length;n<o;n++)if(_n(e[n]))return!0;return!1}if(Ro(e))return!0;if(e.toJSON&&typeof e.toJSON=="function"&&arguments.length===1)return _n(e.toJSON(),!0);for(let n in e)if(Object.prototype.hasOwnProperty.call(e,n)&&_n(e[n]))return!0;return!1}function lu(e){let t=[],n=e.data,o=e;return o.data=gn(n,t),o.attachments=t.length,{packet:o,buffers:t}}function gn(e,t,n){if(!e)return e;if(Ro(e)){let o={_placeholder:!0,num:t.length};return t.push(e),o}else if(Array.isArray(e)){let o=new Array(e.length);for(let s=0;s<e.length;s++)o[s]=gn(e[s],t);return o}else if(typeof e=="object"&&!(e instanceof Date)){if(e.toJSON&&typeof e.toJSON=="function"&&!n)return gn(e.toJSON(),t,!0);let o={};for(let s in e)Object.prototype.hasOwnProperty.call(e,s)&&(o[s]=gn(e[s],t));return o}return e}function cu(e,t){return e.data=Ao(e.data,t),delete e.attachments,e}function Ao(e,t){if(!e)return e;if(e&&e._placeholder===!0){if(typeof e.num=="number"&&e.num>=0&&e.num<t.length)return t[e.num];throw new Error("illegal attachments")}else if(Array.isArray(e))for(let n=0;n<e.length;n++)e[n]=Ao(e[n],t);else if(typeof e=="object")for(let n in e)Object.prototype.hasOwnProperty.call(e,n)&&(e[n]=Ao(e[n],t));return e}var Cr=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],uu=5,S;(function(e){e[e.CONNECT=0]="CONNECT",e[e.DISCONNECT=1]="DISCONNECT",e[e.EVENT=2]="EVENT",e[e.ACK=3]="ACK",e[e.CONNECT_ERROR=4]="CONNECT_ERROR",e[e.BINARY_EVENT=5]="BINARY_EVENT",e[e.BINARY_ACK=6]="BINARY_ACK"})(S||(S={}));var du=class{constructor(e){this.replacer=e}encode(e){return(e.type===S.EVENT||e.type===S.ACK)&&_n(e)?this.encodeAsBinary({type:e.type===S.EVENT?S.BINARY_EVENT:S.BINARY_ACK,nsp:e.nsp,data:e.data,id:e.id}):[this.encodeAsString(e)]}encodeAsString(e){let t=""+e.type;return(e.type===S.BINARY_EVENT||e.type===S.BINARY_ACK)&&(t+=e.attachments+"-"),e.nsp&&e.nsp!=="/"&&(t+=e.nsp+","),e.id!=null&&(t+=e.id),e.data!=null&&(t+=JSON.stringify(e.data,this.replacer)),t}encodeAsBinary(e){let t=lu(e),n=this.encodeAsString(t.packet),o=t.buffers;return o.unshift(n),o}},pu=class Tr extends Y{constructor(t){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof t=="function"?{reviver:t}:t)}add(t){let n;if(typeof t=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(t);let o=n.type===S.BINARY_EVENT;o||n.type===S.BINARY_ACK?(n.type=o?S.EVENT:S.ACK,this.reconstructor=new fu(n)):super.emitReserved("decoded",n)}else if(Ro(t)||t.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(t),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+t)}decodeString(t){let n=0,o={type:Number(t.charAt(0))};if(S[o.type]===void 0)throw new Error("unknown packet type "+o.type);if(o.type===S.BINARY_EVENT||o.type===S.BINARY_ACK){let r=n+1;for(;t.charAt(++n)!=="-"&&n!=t.length;);let l=t.substring(r,n);if(l!=Number(l)||t.charAt(n)!=="-")throw new Error("Illegal attachments");let c=Number(l);if(!Sr(c)||c<1)throw new Error("Illegal attachments");if(c>this.opts.maxAttachments)throw new Error("too many attachments");o.attachments=c}if(t.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(t.charAt(n)===","||n===t.length););o.nsp=t.substring(r,n)}else o.nsp="/";let s=t.charAt(n+1);if(s!==""&&Number(s)==s){let r=n+1;for(;++n;){let l=t.charAt(n);if(l==null||Number(l)!=l){--n;break}if(n===t.length)break}o.id=Number(t.substring(r,n+1))}if(t.charAt(++n)){let r=this.tryParse(t.substr(n));if(Tr.isPayloadValid(o.type,r))o.data=r;else throw new Error("invalid payload")}return o}tryParse(t){try{return JSON.parse(t,this.opts.reviver)}catch{return!1}}static isPayloadValid(t,n){switch(t){case S.CONNECT:return vn(n);case S.DISCONNECT:return n===void 0;case S.CONNECT_ERROR:return typeof n=="string"||vn(n);case S.EVENT:case S.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&Cr.indexOf(n[0])===-1);case S.ACK:case S.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},fu=class{constructor(e){this.packet=e,this.buffers=[],this.reconPack=e}takeBinaryData(e){if(this.buffers.push(e),this.buffers.length===this.reconPack.attachments){let t=cu(this.reconPack,this.buffers);return this.finishedReconstruction(),t}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function mu(e){return typeof e=="string"}var Sr=Number.isInteger||function(e){return typeof e=="number"&&isFinite(e)&&Math.floor(e)===e};function hu(e){return e===void 0||Sr(e)}function vn(e){return Object.prototype.toString.call(e)==="[object Object]"}function $u(e,t){switch(e){case S.CONNECT:return t===void 0||vn(t);case S.DISCONNECT:return t===void 0;case S.EVENT:return Array.isArray(t)&&(typeof t[0]=="number"||typeof t[0]=="string"&&Cr.indexOf(t[0])===-1);case S.ACK:return Array.isArray(t);case S.CONNECT_ERROR:return typeof t=="string"||vn(t);default:return!1}}function _u(e){return mu(e.nsp)&&hu(e.id)&&$u(e.type,e.data)}function ge(e,t,n){return e.on(t,n),function(){e.off(t,n)}}var gu=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),Mr=class extends Y{constructor(e,t,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=e,this.nsp=t,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let e=this.io;this.subs=[ge(e,"open",this.onopen.bind(this)),ge(e,"packet",this.onpacket.bind(this)),ge(e,"error",this.onerror.bind(this)),ge(e,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...e){return e.unshift("message"),this.emit.apply(this,e),this}emit(e,...t){var n,o,s;if(gu.hasOwnProperty(e))throw new Error('"'+e.toString()+'" is a reserved event name');if(t.unshift(e),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(t),this;let r={type:S.EVENT,data:t};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof t[t.length-1]=="function"){let u=this.ids++,p=t.pop();this._registerAckCallback(u,p),r.id=u}let l=(o=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||o===void 0?void 0:o.writable,c=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!l||(c?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(e,t){var n;let o=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(o===void 0){this.acks[e]=t;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[e];for(let l=0;l<this.sendBuffer.length;l++)this.sendBuffer[l].id===e&&this.sendBuffer.splice(l,1);t.call(this,new Error("operation has timed out"))},o),r=(...l)=>{this.io.clearTimeoutFn(s),t.apply(this,l)};r.withError=!0,this.acks[e]=r}emitWithAck(e,...t){return new Promise((n,o)=>{let s=(r,l)=>r?o(r):n(l);s.withError=!0,t.push(s),this.emit(e,...t)})}_addToQueue(e){let t;typeof e[e.length-1]=="function"&&(t=e.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:e,flags:Object.assign({fromQueue:!0},this.flags)};e.push((o,...s)=>(this._queue[0],o!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),t&&t(o)):(this._queue.shift(),t&&t(null,...s)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(e=!1){if(!this.connected||this._queue.length===0)return;let t=this._queue[0];t.pending&&!e||(t.pending=!0,t.tryCount++,this.flags=t.flags,this.emit.apply(this,t.args))}packet(e){e.nsp=this.nsp,this.io._packet(e)}onopen(){typeof this.auth=="function"?this.auth(e=>{this._sendConnectPacket(e)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(e){this.packet({type:S.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},e):e})}onerror(e){this.connected||this.emitReserved("connect_error",e)}onclose(e,t){this.connected=!1,delete this.id,this.emitReserved("disconnect",e,t),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(e=>{if(!this.sendBuffer.some(t=>String(t.id)===e)){let t=this.acks[e];delete this.acks[e],t.withError&&t.call(this,new Error("socket has been disconnected"))}})}onpacket(e){if(e.nsp===this.nsp)switch(e.type){case S.CONNECT:e.data&&e.data.sid?this.onconnect(e.data.sid,e.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case S.EVENT:case S.BINARY_EVENT:this.onevent(e);break;case S.ACK:case S.BINARY_ACK:this.onack(e);break;case S.DISCONNECT:this.ondisconnect();break;case S.CONNECT_ERROR:this.destroy();let t=new Error(e.data.message);t.data=e.data.data,this.emitReserved("connect_error",t);break}}onevent(e){let t=e.data||[];e.id!=null&&t.push(this.ack(e.id)),this.connected?this.emitEvent(t):this.receiveBuffer.push(Object.freeze(t))}emitEvent(e){if(this._anyListeners&&this._anyListeners.length){let t=this._anyListeners.slice();for(let n of t)n.apply(this,e)}super.emit.apply(this,e),this._pid&&e.length&&typeof e[e.length-1]=="string"&&(this._lastOffset=e[e.length-1])}ack(e){let t=this,n=!1;return function(...o){n||(n=!0,t.packet({type:S.ACK,id:e,data:o}))}}onack(e){let t=this.acks[e.id];typeof t=="function"&&(delete this.acks[e.id],t.withError&&e.data.unshift(null),t.apply(this,e.data))}onconnect(e,t){this.id=e,this.recovered=t&&this._pid===t,this._pid=t,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(e=>this.emitEvent(e)),this.receiveBuffer=[],this.sendBuffer.forEach(e=>{this.notifyOutgoingListeners(e),this.packet(e)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(e=>e()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:S.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(e){return this.flags.compress=e,this}get volatile(){return this.flags.volatile=!0,this}timeout(e){return this.flags.timeout=e,this}onAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(e),this}prependAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(e),this}offAny(e){if(!this._anyListeners)return this;if(e){let t=this._anyListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(e),this}prependAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(e),this}offAnyOutgoing(e){if(!this._anyOutgoingListeners)return this;if(e){let t=this._anyOutgoingListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(e){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let t=this._anyOutgoingListeners.slice();for(let n of t)n.apply(this,e.data)}}};function ct(e){e=e||{},this.ms=e.min||100,this.max=e.max||1e4,this.factor=e.factor||2,this.jitter=e.jitter>0&&e.jitter<=1?e.jitter:0,this.attempts=0}ct.prototype.duration=function(){var e=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var t=Math.random(),n=Math.floor(t*this.jitter*e);e=(Math.floor(t*10)&1)==0?e-n:e+n}return Math.min(e,this.max)|0};ct.prototype.reset=function(){this.attempts=0};ct.prototype.setMin=function(e){this.ms=e};ct.prototype.setMax=function(e){this.max=e};ct.prototype.setJitter=function(e){this.jitter=e};var Eo=class extends Y{constructor(e,t){var n;super(),this.nsps={},this.subs=[],e&&typeof e=="object"&&(t=e,e=void 0),t=t||{},t.path=t.path||"/socket.io",this.opts=t,yn(this,t),this.reconnection(t.reconnection!==!1),this.reconnectionAttempts(t.reconnectionAttempts||1/0),this.reconnectionDelay(t.reconnectionDelay||1e3),this.reconnectionDelayMax(t.reconnectionDelayMax||5e3),this.randomizationFactor((n=t.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new ct({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(t.timeout==null?2e4:t.timeout),this._readyState="closed",this.uri=e;let o=t.parser||wr;this.encoder=new o.Encoder,this.decoder=new o.Decoder,this._autoConnect=t.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(e){return arguments.length?(this._reconnection=!!e,e||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(e){return e===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=e,this)}reconnectionDelay(e){var t;return e===void 0?this._reconnectionDelay:(this._reconnectionDelay=e,(t=this.backoff)===null||t===void 0||t.setMin(e),this)}randomizationFactor(e){var t;return e===void 0?this._randomizationFactor:(this._randomizationFactor=e,(t=this.backoff)===null||t===void 0||t.setJitter(e),this)}reconnectionDelayMax(e){var t;return e===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=e,(t=this.backoff)===null||t===void 0||t.setMax(e),this)}timeout(e){return arguments.length?(this._timeout=e,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(e){if(~this._readyState.indexOf("open"))return this;this.engine=new Lo(this.uri,this.opts);let t=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let o=ge(t,"open",function(){n.onopen(),e&&e()}),s=l=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",l),e?e(l):this.maybeReconnectOnOpen()},r=ge(t,"error",s);if(this._timeout!==!1){let l=this._timeout,c=this.setTimeoutFn(()=>{o(),s(new Error("timeout")),t.close()},l);this.opts.autoUnref&&c.unref(),this.subs.push(()=>{this.clearTimeoutFn(c)})}return this.subs.push(o),this.subs.push(r),this}connect(e){return this.open(e)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let e=this.engine;this.subs.push(ge(e,"ping",this.onping.bind(this)),ge(e,"data",this.ondata.bind(this)),ge(e,"error",this.onerror.bind(this)),ge(e,"close",this.onclose.bind(this)),ge(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(e){try{this.decoder.add(e)}catch(t){this.onclose("parse error",t)}}ondecoded(e){bn(()=>{this.emitReserved("packet",e)},this.setTimeoutFn)}onerror(e){this.emitReserved("error",e)}socket(e,t){let n=this.nsps[e];return n?this._autoConnect&&!n.active&&n.connect():(n=new Mr(this,e,t),this.nsps[e]=n),n}_destroy(e){let t=Object.keys(this.nsps);for(let n of t)if(this.nsps[n].active)return;this._close()}_packet(e){let t=this.encoder.encode(e);for(let n=0;n<t.length;n++)this.engine.write(t[n],e.options)}cleanup(){this.subs.forEach(e=>e()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(e,t){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",e,t),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let e=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let t=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{e.skipReconnect||(this.emitReserved("reconnect_attempt",e.backoff.attempts),!e.skipReconnect&&e.open(o=>{o?(e._reconnecting=!1,e.reconnect(),this.emitReserved("reconnect_error",o)):e.onreconnect()}))},t);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let e=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",e)}},At={};function Nt(e,t){typeof e=="object"&&(t=e,e=void 0),t=t||{};let n=ou(e,t.path||"/socket.io"),o=n.source,s=n.id,r=n.path,l=At[s]&&r in At[s].nsps,c=t.forceNew||t["force new connection"]||t.multiplex===!1||l,u;return c?u=new Eo(o,t):(At[s]||(At[s]=new Eo(o,t)),u=At[s]),n.query&&!t.query&&(t.query=n.queryKey),u.socket(n.path,t)}Object.assign(Nt,{Manager:Eo,Socket:Mr,io:Nt,connect:Nt});function Or({code:e,token:t,request:n}){let o=(s,r={})=>{let l={"Content-Type":"application/json"};return t&&(l.Authorization=`Bearer ${t}`),vu(15e3,async c=>(await n(`/api/${e}/${s}`,{...r,headers:l,signal:c})).json())};return{send:async s=>bu(await o("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await o("view");return s.records?s:null}}}async function vu(e,t){let n=new AbortController,o=setTimeout(()=>n.abort(),e);try{return await t(n.signal)}finally{clearTimeout(o)}}function bu(e){return"ok"in e?e:{ok:!1,error:"error"in e?e.error:e}}var kn={seq:0,records:new Map};function Ar(e,t=kn.records){let n=new Map;for(let[o,s]of Object.entries(e.records)){let r=t.get(o);n.set(o,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:e.seq,records:n}}function Er(e,t){if(t.from!==e.seq)return null;let n=new Map(e.records);for(let o of t.drop)n.delete(o);for(let[o,s]of Object.entries(t.put))n.set(o,s);return{seq:t.to,records:n}}var Nr="DecompressionStream"in globalThis;function Br(e,t){let n=0,o=0,s=Promise.resolve(),r=l=>{let c=o;n+=1,s=s.then(l).then(u=>c===o?e(...u):void 0,()=>c===o?t():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...l)=>n>0?r(()=>l):e(...l),hearPacked:l=>r(()=>yu(l)),lose:()=>{o+=1}}}async function yu(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(t).text())}var ku=1e4,wu=4e3,Io=4e3,xu=15e3,Cu=1e4,Do=2e3,Tu=10,zr=["websocket","polling"],Su=["polling","websocket"],Lr=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function Rr({code:e,token:t,connect:n=Nt,request:o=(...s)=>fetch(...s)}){let s=rr(),r=Or({code:e,token:t,request:o}),l=N(kn.records),c=N(kn.seq),u=N("connecting"),p=N(!1),d=N(!1),m=N(null),$=1,f=!1,g=!1,b=Date.now(),y,O,v=n({auth:{...t&&{token:t},...Nr&&{packed:!0}},transports:zr,tryAllTransports:!0,reconnectionDelay:Do/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),I=k=>mo(()=>{l.value=k.records,c.value=k.seq}),T=()=>{g||(g=!0,v.emit("refresh"))},te=()=>{ne.lose(),u.value==="connected"&&(b=Date.now(),yt(Math.max(xu,ve()))),g=!1,u.value!=="revoked"&&(u.value="offline")},Ne=k=>{m.value=k,u.value="revoked",v.disconnect()},ve=()=>Math.max(Do,$*Tu),re=k=>{clearTimeout(y),y=setTimeout(()=>v.connect(),k)},xe=k=>{g=!1,$=k.clients??$,s.hear(k.now,{afresh:!0}),I(Ar(k,l.value))},ne=Br((k,Q)=>{if(k==="view"){xe(Q),u.value="connected",p.value=d.value=!1,f=!0,clearTimeout(O);return}$=Q.clients??$,s.hear(Q.now);let Gt=Er({seq:c.value,records:l.value},Q);Gt?I(Gt):T()},T);v.io.on("reconnect_attempt",k=>{v.io.opts.transports=k%2===0===f?Su:zr}),v.on("view",k=>ne.hear("view",k)),v.on("delta",k=>ne.hear("delta",k)),v.on("packed",k=>ne.hearPacked(k)),v.on("bye",k=>{$=k.clients??$,d.value=k.reason==="restarting",d.value||Ne({code:`seat_${k.reason}`})}),v.on("disconnect",k=>{te();let Q=k==="ping timeout"?Do:ve();v.io.reconnectionDelay(Q/2),v.io.reconnectionDelayMax(Math.max(5e3,Q)),k==="io server disconnect"&&u.value!=="revoked"&&re(Math.random()*Q)}),v.on("connect_error",k=>{k.data&&Lr.has(k.data.code)?Ne(k.data):te(),!v.active&&u.value!=="revoked"&&re(Number(k.data?.retry_after_ms??1e3)+Math.random()*1e3)});let fe=async k=>{let Q=await ae(k);return!Q.ok&&Lr.has(Q.error.code)&&Ne(Q.error),Q},ae=async k=>{if(u.peek()==="connected")return v.timeout(ku).emitWithAck("command",k).catch(F);if(Date.now()-b<Io)throw new Error("not connected yet");let Q=await r.send(k);return Q.ok&&Vt(),Q},F=k=>{throw v.connected&&v.disconnect().connect(),k},Vt=async()=>{let k=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(p.value=k!==null,k&&k.seq>=c.value&&xe(k))},yt=k=>{clearTimeout(O),O=setTimeout(Kt,k+Math.random()*Io)},Kt=async()=>{await Vt(),(u.value==="connecting"||u.value==="offline")&&yt(Cu)},kt=()=>{if(u.value!=="revoked"){if(!v.connected)return void v.disconnect().connect();v.timeout(wu).emitWithAck("awake").then(({now:k})=>s.hear(k,{afresh:!0}),F).catch(()=>{})}};return yt(Io),{records:l,seq:c,status:u,by_request:p,restarting:d,refused:m,serverNow:s.now,send:fe,wake:kt,close:()=>{clearTimeout(y),clearTimeout(O),v.disconnect()}}}function Mu(){let e=new Map;return{getItem:t=>e.get(t)??null,setItem:(t,n)=>{e.set(t,n)},removeItem:t=>{e.delete(t)},keys:()=>[...e.keys()]}}var qo=N(!1),ut=Mu();function Bt(){let e=Au(),t=()=>{qo.value=ut.keys().length>0};return{getItem:n=>ut.getItem(n)??e?.getItem(n)??null,setItem(n,o){Ou(e,n,o)?ut.removeItem(n):ut.setItem(n,o),t()},removeItem(n){ut.removeItem(n),e?.removeItem(n),t()},keys:()=>[...new Set([...Object.keys(e??{}),...ut.keys()])]}}function Ou(e,t,n){try{return e?.setItem(t,n),e!==null}catch{return!1}}function We(e,t){try{return JSON.parse(e.getItem(t)??"null")}catch{return null}}function Au(){try{return globalThis.localStorage??null}catch{return null}}function Ir(e,t,n=globalThis.window??new EventTarget){let o=new Map,s=`facilitator:draft:${e}:`;return n.addEventListener("storage",r=>{let{key:l}=r;l?.startsWith(s)&&o.get(l.slice(s.length))?.readAgain()}),r=>{let l=o.get(r);if(l)return l;let c=Eu(s+r,t);return o.set(r,c),c}}function Eu(e,t){let n=()=>We(t,e),o=N(n()?.text??"");return{text:o,begun_at:n()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,o.value=s,s?t.setItem(e,JSON.stringify({text:s,begun_at:this.begun_at})):t.removeItem(e)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,o.value=n()?.text??""}}}var Nu="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",ke=()=>Bu(12);function Bu(e){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,n=>Nu[n&63]).join("")}var Dr=2e4,zu=100;function qr({key:e,shelf:t,wall:n,later:o}){let s=ke(),r=()=>We(t,e),l=()=>{let u=r()&&r().tab!==s?r().until-n():0;return u>0&&u<=Dr?u:0},c=()=>{let u=l();return u===0&&t.setItem(e,JSON.stringify({tab:s,until:n()+Dr})),u};return{take:c,async takeAmongOthers(){let u=r()?.tab===s,p=c();return u||p>0?p:(await new Promise(d=>o(()=>d(null),zu)),l())},giveBack(){r()?.tab===s&&t.removeItem(e)}}}var Lu=1e3,Ru=15e3,Iu=new Set(["too_fast","not_saved","internal"]),Du=new Set(["no_seat","seat_expired","seat_revoked","seat_moved"]),qu={wall:()=>Date.now(),mono:()=>performance.now()};function Pr({key:e,shelf:t,send:n,seq:o,online:s,tabs:r=globalThis.window??new EventTarget,clock:l=qu,later:c=setTimeout}){let u=`facilitator:outbox:${e}:`,p=`facilitator:turn:${e}`,d=qr({key:p,shelf:t,wall:l.wall,later:c}),m=ke(),$=N(jr(t,u)),f=N(!1),g=$.peek().length===0,b=!1,y=!1,O=!1,v=!1,I=0,T=ee(()=>$.value.filter(A=>!A.error)),te=ee(()=>$.value.filter(A=>A.error)),Ne=ee(()=>T.value.filter(A=>A.answered_seq===void 0).length),ve=A=>{t.setItem(u+A.id,JSON.stringify(A)),re([A])},re=A=>{let B=$.peek().filter(le=>!A.some(({id:qe})=>qe===le.id));$.value=Fr([...B,...A])},xe=A=>{for(let B of A)t.removeItem(u+B.id);$.value=$.peek().filter(B=>!A.includes(B))},ne=A=>$.peek().find(B=>B.id===A),fe=(A,B={},{age_ms:le=0}={})=>{let qe=$.peek().at(-1)?.place??0,Zn=l.wall()-le,_e=Math.max(l.wall(),qe+1),ms={id:ke(),name:A,data:B,place:_e,acted_at:Zn,acted_mono:l.mono()-le,run:m};return ve(ms),F(),ms.id},ae=()=>T.peek().find(A=>A.answered_seq===void 0),F=async()=>{if(b||v)return;if(!ae())return d.giveBack();b=!0;let A=g?d.take():await d.takeAmongOthers();if(b=!1,A>0)return Vt(A);re(jr(t,u));let B=ae();if(v||!B)return d.giveBack();b=!0;let{id:le,name:qe,data:Zn}=B,_e=await n({id:le,name:qe,data:Zn,age_ms:ju(B,m,l)}).catch(()=>null);if(b=!1,!v){if(!ne(le))return void F();if(!_e||!_e.ok&&Iu.has(_e.error.code))return yt(_e);if(!_e.ok&&Du.has(_e.error.code))return d.giveBack();I=0,f.value=!1,ve(_e.ok?{...B,answered_seq:_e.seq}:{...B,error:_e.error}),kt(),F()}},Vt=A=>{y||(y=!0,c(()=>{y=!1,F()},A))},yt=A=>{d.giveBack(),f.value=!0,O=!0;let B=A&&!A.ok?Number(A.error.retry_after_ms??0):0;c(Kt,Math.max(B,Math.min(Ru,Lu*2**I++)))},Kt=()=>{O=!1,F()},kt=()=>{let A=o.peek(),B=T.peek().filter(le=>le.answered_seq!==void 0&&le.answered_seq<=A);B.length&&xe(B)},k=A=>{let{key:B}=A;if(B?.startsWith(u)){let le=We(t,B);le?re([le]):$.value=$.peek().filter(({id:qe})=>u+qe!==B),kt()}else if(B!==p)return;g=!1,O||F()};r.addEventListener("storage",k),r.addEventListener("pagehide",d.giveBack);let Q=()=>{I=0,Kt()};F();let Gt=me(()=>{o.value,kt()}),Yl=me(()=>{s.value&&Q()});return{entries:T,failed:te,unsent:Ne,stuck:f,put:fe,retry(A){let B=ne(A);B&&(xe([B]),fe(B.name,B.data))},takeOut(A){let B=ne(A);return B&&xe([B]),B},flush:Q,close(){v=!0,r.removeEventListener("storage",k),r.removeEventListener("pagehide",d.giveBack),d.giveBack(),Gt(),Yl()}}}function ju(e,t,n){let o=e.run===t&&e.acted_mono!==void 0?n.mono()-e.acted_mono:0;return Math.max(0,Math.round(o),Math.round(n.wall()-e.acted_at))}function jr(e,t){let n=[];for(let o of e.keys()){let s=o.startsWith(t)?We(e,o):null;s&&n.push(s)}return Fr(n)}var Fr=e=>e.sort((t,n)=>t.place-n.place);function Vr(e,t){if(t.length===0)return e;let n=Pu(e);for(let o of t)Fu[o.name]?.(n,o.data,o.acted_at);return n.records}function Pu(e){let t=new Map(e);return{records:t,get:n=>t.get(n),add(n,o){t.has(n)||t.set(n,{...o,pending:!0})},change(n,o){let s=t.get(n);s&&t.set(n,{...s,...o,pending:!0})}}}var Fu={post_measure(e,t,n){let o=e.get("me");e.add(`measure:${t.measure}`,{kind:"measure",id:t.measure,table:o?.table??0,title:t.title,description:t.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:e.get("phase")?.ideas==="open_private",on_behalf:!!t.on_behalf,hidden:!1,reason:null}),t.on_behalf||Kr(e,"measures",t.measure)},retitle_measure:(e,t)=>e.change(`measure:${t.measure}`,{title:t.title}),describe_measure:(e,t)=>e.change(`measure:${t.measure}`,{description:t.description}),withdraw_measure:(e,t)=>e.change(`measure:${t.measure}`,{status:"withdrawn"}),share_drafts(e){for(let t of[...e.records.values()])t.kind==="measure"&&t.private&&e.change(`measure:${t.id}`,{private:!1})},hide_measure:(e,{measure:t,reason:n})=>e.change(`measure:${t}`,{hidden:!0,reason:n}),show_measure:(e,{measure:t})=>e.change(`measure:${t}`,{hidden:!1,reason:null}),set_field(e,{measure:t,field:n,value:o}){let s={...e.get(`measure:${t}`)?.fields,[n]:o};o===null&&delete s[n],e.change(`measure:${t}`,{fields:s})},post_comment:(e,t,n)=>zt(e,"comment","comments",t,{at:n,hidden:!1,reason:null}),hide_comment:(e,t)=>e.change(`comment:${t.comment}`,{hidden:!0,reason:t.reason}),show_comment:(e,t)=>e.change(`comment:${t.comment}`,{hidden:!1,reason:null}),make_offer(e,t,n){let o=e.get("me");zt(e,"offer","offers",t,{at:n,stance:t.stance??"offer",resource:t.resource??null,unit:o?.unit??null,area:o?.area??null})},withdraw_offer:(e,t)=>Wr(e,`offer:${t.offer}`,"offers",t.offer),flag_conflict:(e,t,n)=>zt(e,"conflict","conflicts",t,{...Ur(t),at:n}),add_co_benefit:(e,t,n)=>zt(e,"co_benefit","co_benefits",t,{...Ur(t),at:n}),explain(e,{thing:t,aspect:n,text:o}){for(let s of["conflict","co_benefit"])e.change(`${s}:${t}`,{[n]:o})},show_name(e,{thing:t,named:n}){let o=e.get("me"),s=n&&o?{label:o.label,unit:o.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])e.change(`${r}:${t}`,{by:s})},cast_vote(e,{measure:t,on_behalf:n,votes:o}){let s=vo(e.get(Lt(n)),t);Hr(e,Lt(n),t,o??(s||1))},take_back_vote:(e,{measure:t,on_behalf:n})=>Hr(e,Lt(n),t,0),give_star:(e,{measure:t,on_behalf:n})=>e.change(Lt(n),{star:t}),take_back_star:(e,{on_behalf:t})=>e.change(Lt(t),{star:null}),merge_measures(e,{source:t,target:n}){let o=e.get(`measure:${n}`);o&&(e.change(`measure:${t}`,{merged_into:n}),e.change(`measure:${n}`,{originals:[...dt(o.originals,t),t]}))},unmerge_measure(e,{measure:t}){let n=e.get(`measure:${t}`)?.merged_into,o=e.get(`measure:${n}`);e.change(`measure:${t}`,{merged_into:null}),o&&e.change(`measure:${n}`,{originals:dt(o.originals,t)})},claim_measure(e,{measure:t}){let n=e.get("me")?.table;e.change(`measure:${t}`,{claimed_by:n});let o=e.get(`table:${n}`)?.claims;o&&e.change(`table:${n}`,{claims:[...dt(o,t),t]})},release_claim(e,{measure:t}){let n=e.get(`measure:${t}`)?.claimed_by;e.change(`measure:${t}`,{claimed_by:null});let o=e.get(`table:${n}`)?.claims;o&&e.change(`table:${n}`,{claims:dt(o,t)})},rate_measure(e,{measure:t,criterion:n,score:o}){let s=e.get("me")?.ratings??{};e.change("me",{ratings:{...s,[t]:{...s[t],[n]:o}}})},give_thumb:(e,{measure:t,thumb:n})=>e.change("me",{thumbs:{...e.get("me")?.thumbs,[t]:n}}),commit_to(e,t,n){zt(e,"commitment","commitments",t,{at:n,unit:e.get("me")?.unit??null})},withdraw_commitment:(e,t)=>Wr(e,`commitment:${t.commitment}`,"commitments",t.commitment),answer_poll:(e,{poll:t,option:n})=>e.change("me",{polls:{...e.get("me")?.polls,[t]:n}}),give_feedback(e,{question:t,score:n=null,text:o=null}){let s=e.get("me")?.feedback??{};e.change("me",{feedback:{...s,[t]:{score:n,text:o}}})},move_table(e,{table:t,participant:n}){e.change(n?`person:${n}`:"me",{table:t})},leave:e=>e.change("me",{present:!1}),rejoin:e=>e.change("me",{present:!0}),send_message(e,{message:t,to:n,table:o=null,text:s},r){for(let l of e.records.values())l.kind==="message"&&l.id!==t&&l.to===n&&l.table===o&&e.records.delete(`message:${l.id}`);e.add(`message:${t}`,{kind:"message",id:t,to:n,table:o,text:s,at:r})},take_down_message:(e,{message:t})=>e.records.delete(`message:${t}`),show_scene:(e,{scene:t=null,step:n=null})=>e.change("screen",{scene:t,step:n}),freeze_screen:(e,{frozen:t=!0})=>e.change("screen",{frozen:t}),signal_table:(e,{signal:t})=>e.change(`table:${e.get("me")?.table}`,{signal:t})};function zt(e,t,n,o,s){let r=e.get("me"),l=o.named&&r?{label:r.label,unit:r.unit}:null;e.add(`${t}:${o[t]}`,{kind:t,id:o[t],measure:o.measure,text:o.text,by:l,...s}),Kr(e,n,o[t])}var Ur=({goal:e,affected:t,solution:n})=>({goal:e,affected:t,solution:n}),Lt=e=>e?`person:${e}`:"me";function Hr(e,t,n,o){let s=e.get(t),r=vo(s,n);if(!s||o===r)return;let l=dt(s.votes??[],n);e.change(t,{votes:o?r?s.votes:[...l,n]:l,votes_left:Math.max(0,(s.votes_left??0)+r-o),votes_on:{...s.votes_on,[n]:o},star:!o&&s.star===n?null:s.star})}function Kr(e,t,n){let o=e.get("me")?.[t];o&&!o.includes(n)&&e.change("me",{[t]:[...o,n]})}function Wr(e,t,n,o){e.records.delete(t);let s=e.get("me")?.[n];s?.includes(o)&&e.change("me",{[n]:dt(s,o)})}var dt=(e,t)=>e.filter(n=>n!==t);function Gr({code:e,token:t="",holder:n}){let o=Bt(),s=`${e}:${n}`,r=Rr({code:e,token:t}),l=ee(()=>r.status.value==="connected"),c=Pr({key:s,shelf:o,send:r.send,seq:r.seq,online:l}),u=ee(()=>Vr(r.records.value,c.entries.value)),{second:p,tick:d,stop:m}=ir(r.serverNow),$=me(()=>{l.value&&d()}),f=()=>{document.visibilityState==="visible"&&r.wake()};return window.addEventListener("online",f),document.addEventListener("visibilitychange",f),{screen:u,records:r.records,connection:r,outbox:c,second:p,draft:Ir(s,o),act:c.put,leave(){window.removeEventListener("online",f),document.removeEventListener("visibilitychange",f),$(),m(),c.close(),r.close()}}}var Uu={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function M({name:e}){return i`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${Uu[e]} /></svg>`}var Hu=1e3,Wu=1e4,Rt=N({text:"",times:0}),wn=new Map,Jr,bh=ee(()=>Rt.value.text);function q(e,t=e){wn.size===0&&(jo(""),setTimeout(Vu,Hu)),wn.set(t,e)}function Vu(){jo([...wn.values()].join(" ")),wn.clear(),Jr=setTimeout(()=>jo(""),Wu)}function jo(e){clearTimeout(Jr),Rt.value={text:e,times:Rt.peek().times+1}}function xn(){let[e]=_(()=>Rt.peek().times),{text:t,times:n}=Rt.value;return i`<div class="ds-sr-only" role="status" aria-live="polite">${n>e?t:""}</div>`}var Ku=6e3;function Yr({seat:e}){let{state:t,colour:n,n:o}=Gu(e),s=Ju(t==="well"),r=t==="well"&&s?"back":t,l=r==="well"?"":a(`line.${r}`,{n:o});return z(()=>{l&&q(l,"line")},[l]),i`
<div class="line" data-color=${r==="back"?"success":n} data-state=${r}>
${l&&i`<${M} name=${r==="back"?"check":"cloud"} /><span>${l}</span>`}
</div>
`}function Gu(e){let t=e.connection.status.value,n=e.outbox.unsent.value;return t==="revoked"?{state:"revoked",colour:"danger",n}:t!=="connected"&&e.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:t==="offline"&&e.connection.restarting.value?{state:"restarting",colour:"warning",n}:t==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:t==="connecting"?{state:"connecting",colour:"neutral",n}:h(e.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&e.outbox.stuck.value?{state:"sending",colour:"warning",n}:qo.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function Ju(e){let t=U(!1),n=U(!1),[o,s]=_(!1);return z(()=>{if(!e){n.current=t.current,s(!1);return}if(t.current=!0,!n.current)return;n.current=!1,s(!0);let r=setTimeout(()=>s(!1),Ku);return()=>clearTimeout(r)},[e]),o}function E({colour:e="info",children:t,role:n}){return i`<div class="ds-alert notice" data-color=${e} role=${n}>${t}</div>`}var Cn=({error:e})=>e?.code==="changed_meanwhile";var Po=(e,t)=>Object.values(e.data).includes(t);function Yu(e,t,n){return e.failed.value.some(s=>Po(s,n))?"failed":e.entries.value.some(s=>s.answered_seq===void 0&&Po(s,n))?t&&!e.stuck.value?"saving":"waiting":"saved"}var Qr=({error:e},t)=>t!=="closed"&&e?.code!=="workshop_closed",Qu=(e,t)=>Qr(e,t)&&!Cn(e);function Xr({seat:e,id:t}){return i`<${Zu} state=${Yu(e.outbox,e.connection.status.value==="connected",t)} />`}var Xu={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},Zu=({state:e})=>i`<span class="save-state" data-state=${e}><${M} name=${Xu[e]} />${a(`saved.${e}`)}</span>`;function Tn({seat:e,label:t,about:n,boxFor:o=()=>null}){let s=e.outbox.failed.value.filter(r=>!n||Po(r,n));return s.length===0?null:i`
<section class="failures" aria-label=${a("save.failed_title",{n:s.length})}>
${s.map(r=>i`<${ed} key=${r.id} seat=${e} entry=${r} label=${t} boxFor=${o} />`)}
</section>
`}function ed({seat:e,entry:t,label:n,boxFor:o}){let s=t.data.title??t.data.text??t.data.description,r=h(e.screen.value,"workshop")?.status,l=Qr(t,r)&&s?o(t):null,c=()=>{l?.(),e.outbox.takeOut(t.id)};return i`
<div class="ds-alert notice" data-color="danger" role="alert">
<p class="failure-what"><strong>${n(t)}</strong>${s&&i` «${s}»`}</p>
<p>${t.error&&H(t.error)}</p>
<div class="row">
${Qu(t,r)&&i`<button type="button" class="ds-button" data-size="sm" onClick=${()=>e.outbox.retry(t.id)}>
<${M} name="retry" />${a("save.retry")}
</button>`}
${l&&i`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${c}>
<${M} name="pen" />${a("save.take_back")}
</button>`}
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>e.outbox.takeOut(t.id)}>
${a("save.discard")}
</button>
</div>
</div>
`}function j({title:e,onClose:t,children:n,placement:o="center",eyebrow:s}){let r=U(null),l=U(null),c=L();return z(()=>{let d=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??l.current)?.focus(),()=>td(d)},[]),i`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${o} aria-labelledby=${c} onCancel=${d=>{d.target===r.current&&(d.preventDefault(),t())}} onClose=${t} onClick=${d=>{d.target===r.current&&t()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${s&&i`<p class="eyebrow">${s}</p>`}
<h2 class="ds-heading" data-size="sm" id=${c} ref=${l} tabindex="-1">${e}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${a("dialog.close")} onClick=${t}>
<${M} name="close" />
</button>
</header>
${n}
</div>
<${xn} />
</dialog>
`}function td(e){document.activeElement&&document.activeElement!==document.body||(e?.isConnected&&e!==document.body?e.focus():document.querySelector("main")?.focus())}var Fo=(e,t)=>e.outbox.entries.value.some(n=>n.name===t),Sn=e=>a(`console.act_${e.name}`),Ve=e=>e.connection.status.value==="connected";function R({seat:e,onAct:t,name:n,blocked:o,variant:s,colour:r,size:l,label:c,look:u="",pressed:p,children:d}){let m=n!==void 0&&Fo(e,n),$=m||o||!Ve(e);return i`
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
`}function Te({seat:e,title:t,go:n,colour:o,blocked:s,onGo:r,onClose:l,children:c}){return i`
<${j} title=${t} onClose=${l}>
<div class="stack" data-tight>${c}</div>
<div class="row">
<${R} seat=${e} onAct=${()=>{r(),l()}} colour=${o} blocked=${s}>${n}<//>
<button type="button" class="ds-button" data-variant="secondary" onClick=${l}>${a("console.cancel")}</button>
</div>
<//>
`}function Zr({seat:e}){let t=e.records.value,n=U(null);z(()=>{if(n.current?.has("workshop"))for(let s of nd(n.current,t))q(s);n.current=t},[t]);let o=w(t,"table").filter(Uo).length;return nr(o>0&&a("console.help_count",{n:o}),a("console.title"),or(t)),null}function nd(e,t){let n=h(t,"phase"),o=[];h(t,"workshop")?.status==="closed"&&h(e,"workshop")?.status!=="closed"&&o.push(a("console.is_closed")),n&&n.started_at!==h(e,"phase")?.started_at&&o.push(a("console.phase_begun",{phase:C(n.title)})),n?.revealed&&!h(e,"phase")?.revealed&&o.push(a("console.revealed")),h(t,"screen")?.frozen&&!h(e,"screen")?.frozen&&o.push(a("console.is_frozen"));let s=h(t,"spotlight")?.measure??null,r=s?x(t,"measure",s):void 0;r&&s!==h(e,"spotlight")?.measure&&o.push(a("console.shown",{title:r.title}));let l=new Set(w(e,"table").filter(Uo).map(c=>c.number));for(let c of w(t,"table"))Uo(c)&&!l.has(c.number)&&o.push(a("console.table_asks",{table:c.number}));return o}var Uo=e=>e.signal==="help";var Ho=["direct","indirect","adaptation","organisation"],od=["measured","calculated","estimated"],Wo={effect_certainty:od,measure_kind:Ho},It=(e,t)=>Wo[e]?.includes(String(t))?a(`fields.${e}_${t}`):String(t);var sd=.8;function ce({draft:e,label:t,description:n,max:o,rows:s=1,error:r,optional:l,placeholder:c,inputRef:u,onEnter:p,firstFocus:d,oneLine:m=s===1}){let $=L(),f=e.text.value,g=o-we(f),b=g<o*(1-sd),y=g<0?a("field.too_long",{n:-g}):r,O=[n&&`${$}-d`,b&&`${$}-c`,y&&`${$}-e`].filter(Boolean).join(" "),v=s>1?"textarea":"input",I=T=>{T.key!=="Enter"||T.isComposing||!p||!m&&!(T.ctrlKey||T.metaKey)||(T.preventDefault(),p())};return i`
<div class="ds-field">
<label class="ds-label" for=${$}>${t}${l&&i` <span class="optional">${a("field.optional")}</span>`}</label>
${n&&i`<p data-field="description" id="${$}-d">${n}</p>`}
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
aria-invalid=${y?"true":void 0}
aria-describedby=${O||void 0}
onInput=${T=>e.write(T.target.value)}
onKeyDown=${I}
/>
${b&&g>=0&&i`<p class="counter" id="${$}-c">${a("field.left",{n:g})}</p>`}
${y&&i`<p class="ds-validation-message" id="${$}-e">${y}</p>`}
</div>
`}function se({label:e,value:t,options:n,onChange:o,empty:s,description:r,error:l}){let c=L(),u=[r&&`${c}-d`,l&&`${c}-e`].filter(Boolean).join(" ");return i`
<div class="ds-field">
<label class="ds-label" for=${c}>${e}</label>
${r&&i`<p data-field="description" id="${c}-d">${r}</p>`}
<select
class="ds-input"
id=${c}
value=${t}
aria-invalid=${l?"true":void 0}
aria-describedby=${u||void 0}
onChange=${p=>o(p.target.value)}
>
${s!==void 0&&i`<option value="">${s}</option>`}
${n.map(p=>i`<option key=${p.value} value=${p.value}>${p.label}</option>`)}
</select>
${l&&i`<p class="ds-validation-message" id="${c}-e">${l}</p>`}
</div>
`}function Se({label:e,checked:t,onChange:n,description:o}){let s=L();return i`
<div class="ds-field check">
<input
class="ds-input"
type="checkbox"
id=${s}
checked=${t}
aria-describedby=${o?`${s}-d`:void 0}
onChange=${r=>n(r.target.checked)}
/>
<label class="ds-label" for=${s}>${e}</label>
${o&&i`<p data-field="description" id="${s}-d">${o}</p>`}
</div>
`}var we=e=>Array.from(e).length,Le=(e,t)=>e.trim()!==""&&we(e.trim())<=t;function ea({name:e,value:t,choices:n,onSave:o}){let s=L(),r=String(t??""),l=r&&!n.includes(r)?[r,...n]:n,c=u=>o(u.target.value||null,t??null);return i`
<div class="ds-field">
<label class="ds-label" for=${s}>${a(`fields.${e}`)}</label>
<select class="ds-input" id=${s} value=${r} onChange=${c}>
<option value="">${a("console.not_known")}</option>
${l.map(u=>i`<option key=${u} value=${u}>${It(e,u)}</option>`)}
</select>
</div>
`}function Mn({name:e,value:t,type:n="text",read:o,onSave:s}){let r=L(),[l,c]=_(null),[u,p]=_(!1),d=l!==null&&l.was!==(t??null),m=[d&&`${r}-n`,u&&`${r}-e`].filter(Boolean).join(" "),$=g=>{let b=g.target.value;c({text:b,was:l?l.was:t??null})},f=()=>{if(l===null)return;let g=o(l.text);p(g===void 0),g!==void 0&&(c(null),g!==(t??null)&&s(g,l.was))};return i`
<div class="ds-field">
<label class="ds-label" for=${r}>${a(`fields.${e}`)}</label>
<input
class="ds-input"
id=${r}
type=${n}
value=${l?.text??Me(t)}
autocomplete="off"
placeholder=${a("console.not_known")}
aria-invalid=${u?"true":void 0}
aria-describedby=${m||void 0}
onInput=${$}
onChange=${f}
/>
${d&&i`<p class="small warm" role="status" id="${r}-n">${a("console.changed_now",{value:Me(t)||a("console.not_known")})}</p>`}
${u&&i`<p class="ds-validation-message" id="${r}-e">${a("console.field_wrong",{max:300})}</p>`}
</div>
`}var Vo=e=>we(e.trim())>300?void 0:e.trim()||null;function Ke(e){let t=e.replace(/\s/g,"").replace(",",".");if(t==="")return null;let n=Number(t);return Number.isFinite(n)&&n>=0?n:void 0}function Me(e,t=""){return e==null?"":Array.isArray(e)?e.join(", "):typeof e=="number"?X(e):It(t,e)}var ta=e=>e.name==="set_field"&&Cn(e);function On(e){let t=ee(()=>e.outbox.failed.value.filter(n=>!ta(n)));return{...e,outbox:{...e.outbox,failed:t}}}function na({seat:e,measure:t,field:n}){let o=e.outbox.failed.value.filter(m=>ta(m)&&m.data.measure===t.id&&m.data.field===n),s=o.at(-1),r=U(null);if(z(()=>r.current?.scrollIntoView({block:"nearest"}),[s?.id]),!s)return null;let l=t.fields[n]??null,c=s.data.value,u=()=>{for(let{id:m}of o)e.outbox.takeOut(m)},p=()=>{u(),e.act("set_field",{measure:t.id,field:n,value:c,was:[l]})},d=m=>Me(m)||a("console.not_known");return i`
<div ref=${r}><${E} colour="warning" role="alert">
<p><strong>${a("console.clash",{field:a(`fields.${n}`)})}</strong></p>
<dl class="facts">
<div><dt>${a("console.clash_theirs")}</dt><dd>${d(l)}</dd></div>
<div><dt>${a("console.clash_own")}</dt><dd>${d(c)}</dd></div>
</dl>
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>${a("console.clash_keep")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${p}>${a("console.clash_use_own")}</button>
</div>
<//></div>
`}async function V(e,{token:t,body:n,method:o=n?"POST":"GET"}={}){let s=new Headers(t?{Authorization:`Bearer ${t}`}:{});n&&s.set("Content-Type","application/json");try{let r=await fetch(e,{method:o,headers:s,body:n&&JSON.stringify(n)});return r.ok?{ok:!0,response:r}:{ok:!1,error:(await r.json()).error}}catch{return{ok:!1,error:{code:"no_answer",message:a("ask.no_answer")}}}}function oa(e){let t=Math.abs(e);return t<2*3600?{unit:"minutes",n:Math.max(1,Math.round(t/60))}:t<2*86400?{unit:"hours",n:Math.round(t/3600)}:{unit:"days",n:Math.round(t/86400)}}function sa(e){let t=new Date(e),n=s=>`${s}`.padStart(2,"0");return`${`${t.getFullYear()}-${n(t.getMonth()+1)}-${n(t.getDate())}`}T${n(t.getHours())}:${n(t.getMinutes())}`}function ra(e){let t=new Date(e).getTime();return Number.isNaN(t)?void 0:t}function aa({face:e}){let t=h(e.seat.records.value,"clock");return t?i`<${rd} face=${e} clock=${t} />`:null}function rd({face:{boot:e,seat:t},clock:n}){let o=L(),[s,r]=_(null),[l,c]=_(null),u=t.second.value+n.told_s*1e3,p=t.second.value+n.ahead_s*1e3,d=n.at_start?p:u;return i`
<${E} colour="warning">
<form class="stack" data-tight onSubmit=${async $=>{$.preventDefault();let f=s===null?n.at_start?Math.round(d):null:ra(s);if(f===void 0)return c({code:"bad_date",message:a("console.clock_empty")});let g=await V(`/api/${e.code}/date`,{token:e.token,method:"PUT",body:f===null?{}:{now:f}});c(g.ok?null:g.error),g.ok&&q(a("console.clock_confirmed"))}} novalidate>
<p role="alert"><strong>${ad(n)}</strong></p>
<p>${a("console.clock_shows",{day:He(u),time:Z(u),machine_day:He(p),machine_time:Z(p)})}</p>
<p class="small">${a("console.clock_means")}</p>
<div class="ds-field">
<label class="ds-label" for=${o}>${a("console.clock_right")}</label>
<input
class="ds-input"
id=${o}
type="datetime-local"
value=${s??sa(d)}
aria-invalid=${l?"true":void 0}
aria-describedby=${l?`${o}-e`:void 0}
onInput=${$=>r($.target.value)}
/>
${l&&i`<p class="ds-validation-message" id="${o}-e">${H(l)}</p>`}
</div>
<p><button type="submit" class="ds-button" data-size="sm">${a("console.clock_confirm")}</button></p>
</form>
<//>
`}function ad({stepped_s:e,at_start:t}){if(t)return a("console.clock_at_start");let{unit:n,n:o}=oa(e),s=a(`console.clock_${n}`,{n:o});return e<0?a("console.clock_set_back",{amount:s}):a("console.clock_set_on",{amount:s})}function ia({workshop:e}){let t=e.closed_at??0;return i`
<section class="now" aria-labelledby="now-title">
<h2 class="ds-heading" data-size="sm" id="now-title">${a("console.is_closed")}</h2>
<p>${a("console.closed_at",{day:He(t),time:Z(t)})}</p>
<p class="soft">${a("console.closed_what_now")}</p>
</section>
`}function An(e,t,n){let o=n?{reason:n}:{};return{acts:t.map(({id:s})=>Ge("merge_measures",{source:s,target:e.id,...o})),undo:t.map(({id:s})=>Ge("unmerge_measure",{measure:s}))}}function la(e,t){let n=e.filter(o=>!o.hidden);return{acts:n.map(({id:o})=>Ge("hide_measure",{measure:o,reason:t})),undo:n.map(({id:o})=>Ge("show_measure",{measure:o}))}}function ca(e){let t=e.filter(n=>n.hidden);return{acts:t.map(({id:n})=>Ge("show_measure",{measure:n})),undo:t.map(({id:n,reason:o})=>Ge("hide_measure",{measure:n,reason:o??""}))}}function ua(e,t){let n=e.filter(s=>(s.fields.theme??null)!==t),o=(s,r,l)=>Ge("set_field",{measure:s,field:"theme",value:r,was:[l]});return{acts:n.map(({id:s,fields:r})=>o(s,t,r.theme??null)),undo:n.map(({id:s,fields:r})=>o(s,r.theme??null,t))}}function En(e){let t=n=>n.originals.length*1e3+Object.keys(n.fields).length*100+n.description.length;return[...e].sort((n,o)=>t(o)-t(n))[0]}var Ge=(e,t)=>({name:e,data:t});function Oe({seat:e,ui:t},n,o){for(let{name:s,data:r}of n.acts)e.act(s,r);t.undo.value=n.undo.length>0?{said:o,undo:n.undo}:null,q(o)}function Ko({seat:e,ui:t}){let n=t.undo.peek();if(n){for(let{name:o,data:s}of n.undo)e.act(o,s);t.undo.value=null,q(a("console.undone"))}}function da({face:e}){let t=e.ui.undo.value;if(!t)return null;let n=()=>{e.ui.undo.value=null};return i`
<section class="undo-bar" aria-label=${a("console.undo")}>
<p><${M} name="check" /> ${t.said}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>Ko(e)}>
<${M} name="undo" />${a("console.undo")}
</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-icon aria-label=${a("console.put_away")} onClick=${n}>
<${M} name="close" />
</button>
</div>
</section>
`}var Nn=e=>e.status==="live"&&!e.merged_into;function Bn({seat:e,ui:t}){return t.ticked.value.map(o=>x(e.screen.value,"measure",o)).filter(o=>o!==void 0).filter(Nn)}var pa=e=>Bn(e).filter(t=>!t.hidden);function fa({face:e}){let{ui:t}=e,n=Bn(e);if(n.length===0)return null;let o=n.filter(u=>u.hidden),s=n.filter(u=>!u.hidden),r=()=>{t.ticked.value=[]},l=()=>{Oe(e,ca(o),a("console.shown_again",{n:o.length})),r()},c=u=>()=>{t.dialog.value=u};return i`
<div class="ticked-bar" role="region" aria-label=${a("console.ticked")}>
<p role="status"><strong>${a("console.ticked_n",{n:n.length})}</strong> ${n.length===1&&i`<span class="soft">${a("console.tick_more")}</span>`}</p>
<div class="row">
<button type="button" class="ds-button" aria-disabled=${s.length<2?"true":void 0} onClick=${()=>{s.length>=2&&(t.dialog.value={what:"merge"})}}>${a("console.merge")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${c({what:"theme"})}>${a("console.set_theme")}</button>
${s.length>0&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${c({what:"hide",ids:s.map(({id:u})=>u)})}>${a("console.hide_dots")}</button>`}
${o.length>0&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${l}>${a("console.show_again")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${r}>${a("console.untick")}</button>
</div>
</div>
`}function ma({face:e,ids:t,onClose:n}){let{seat:o,ui:s}=e,r=o.draft("hide-reason"),[l,c]=_(!1),u=t.map(d=>x(o.screen.value,"measure",d)).filter(d=>d!==void 0),p=()=>{let d=r.text.peek();if(!Le(d,200))return c(!d.trim());Oe(e,la(u,d.trim()),a("console.hidden_n",{n:u.length})),r.clear(),s.ticked.value=[],n()};return i`
<${j} title=${a("console.hide_title",{n:u.length})} onClose=${n}>
<${$a} measures=${u} />
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
<div class="row">
<button type="button" class="ds-button" onClick=${p}>${a("console.hide_yes")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
<//>
`}function ha({face:e,choices:t,onClose:n}){let o=Bn(e),[s,r]=_(()=>String(o[0]?.fields.theme??t[0]??"")),l=()=>{let c={n:o.length,theme:s||a("console.not_known")};Oe(e,ua(o,s||null),a("console.themed_n",c)),e.ui.ticked.value=[],n()};return i`
<${j} title=${a("console.theme_title",{n:o.length})} onClose=${n}>
<${$a} measures=${o} />
<${se}
label=${a("fields.theme")}
value=${s}
empty=${a("console.not_known")}
options=${t.map(c=>({value:c,label:c}))}
onChange=${r}
/>
<div class="row">
<button type="button" class="ds-button" onClick=${l}>${a("console.theme_yes")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
<//>
`}var $a=({measures:e})=>i`
<ul class="titles">${e.map(t=>i`<li key=${t.id}>${t.title}</li>`)}</ul>
`;var zn=e=>w(e,"checklist").sort((t,n)=>+!t.deadline-+!n.deadline||t.deadline.localeCompare(n.deadline)||(t.id<n.id?-1:1));function qt(e,t,n,o){let s={...x(e,"met",n)?.answers[o]};for(let{name:r,data:l}of t)r!=="answer_requirement"||l.measure!==n||l.checklist!==o||(l.met?s[l.requirement]=l.met:delete s[l.requirement]);return s}function Ln({requirements:e},t){let n=e.filter(({id:s})=>t[s]==="yes").length,o=e.filter(({id:s})=>t[s]==="not_yet").length;return{met:n,not_yet:o,unknown:e.length-n-o}}var Go=({funding:e,requirements:t},n,o)=>e!==""&&n.fields.funding===e||t.some(({id:s})=>o[s]!==void 0),_a=(e,t,n)=>W(e).filter(o=>!o.private&&Go(n,o,qt(e,t,o.id,n.id))).sort((o,s)=>o.posted_at-s.posted_at||(o.id<s.id?-1:1));function ga(e,t,n){let o=e.split(`
`).map(u=>u.trim()).filter(Boolean),s=o.map(()=>{}),r=0,l=0,c=(u,p)=>{if(u-r===p-l)for(let d=0;d<u-r;d+=1)s[r+d]=t[l+d]?.id};for(let[u,p]of o.entries()){let d=t.findIndex(({text:m},$)=>$>=l&&m===p);d!==-1&&(c(u,d),s[u]=t[d]?.id,r=u+1,l=d+1)}return c(o.length,t.length),o.map((u,p)=>({id:s[p]??n(),text:u}))}var va=(e,t)=>e.map(({id:n,text:o})=>({id:n,text:t(o)}));var id={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},ba=(e,t)=>e.match(id[t])?.length??0;function ie(...e){let t=e.join(" "),[n,o]=[ba(t,"nb"),ba(t,"en")];if(n===o)return;let s=n>o?"nb":"en";return s===rt.value?void 0:s}var ld=["goal","affected","solution"];function ya({measure:e,onClose:t,placement:n="bottom",children:o}){let s=i`<span lang=${ie(e.title,e.description)}>${e.title}</span>`;return i`
<${j} title=${s} eyebrow=${a("table.number",{table:e.table})} placement=${n} onClose=${t}>
${o}
<//>
`}function ue({title:e,count:t,children:n}){return i`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${e}${t?i` <span class="count">${t}</span>`:null}</h3>
${n}
</section>
`}var Rn=({of:e})=>ld.map(t=>e[t]&&i`<p key=${t} class="small"><span class="soft">${a(`aspect.${t}`)}:</span> ${e[t]}</p>`);function ka({records:e,measure:t}){let n=x(e,"thumbs",t);return n&&i`<p class="small">${n.is_split&&i`<span class="fact strong">${a("split.room")}</span> `}${a("thumb.told",n)}</p>`}function Ie({text:e,by:t,from:n,tag:o,pending:s,children:r}){let l=t?[t.label,t.unit].filter(Boolean).join(", "):n;return i`
<li class="saying" data-pending=${s}>
${o&&i`<span class="fact strong">${o}</span>`}
<p lang=${ie(e)}>${e}</p>
${l&&i`<p class="author">${l}</p>`}
${r}
</li>
`}var cd=["yes","not_yet",null];function wa({seat:e,measure:t,editable:n}){let o=e.records.value,s=e.outbox.entries.value,r=zn(o).map(l=>({checklist:l,answers:qt(o,s,t.id,l.id)}));return r.length===0?null:i`
<${ue} title=${a("checklists.title")}>
${r.map(l=>i`<${ud} key=${l.checklist.id} seat=${e} measure=${t} editable=${n} ...${l} />`)}
<//>
`}function ud({seat:e,measure:t,editable:n,checklist:o,answers:s}){let[r]=_(()=>Go(o,t,s));return i`
<details class="checklist" open=${r}>
<summary>
<strong>${C(o.title)}</strong>${" "}
<span class="small soft">${dd(o,s)}</span>
</summary>
<${Jo} checklist=${o} />
${o.requirements.map(l=>i`<${pd} key=${l.id} seat=${e} measure=${t} checklist=${o} requirement=${l} met=${s[l.id]??null} editable=${n} />`)}
</details>
`}function dd(e,t){let{met:n,not_yet:o,unknown:s}=Ln(e,t);return[a("checklists.met_of",{met:n,n:e.requirements.length}),o>0&&a("checklists.not_yet_n",{n:o}),s>0&&a("checklists.unknown_n",{n:s})].filter(Boolean).join(" · ")}function Jo({checklist:{deadline:e,funding:t,example:n}}){let o=[e&&a("checklists.deadline",{date:He(Date.parse(e))}),t&&a("checklists.meant_for",{funding:t})].filter(Boolean);return i`
${o.length>0&&i`<p class="small soft">${o.join(" · ")}</p>`}
${n&&i`<p class="small checklist-example">${a("checklists.example")}</p>`}
`}function pd({seat:e,measure:t,checklist:n,requirement:o,met:s,editable:r}){let l=L(),c=u=>e.act("answer_requirement",{measure:t.id,checklist:n.id,requirement:o.id,met:u});return r?i`
<fieldset class="requirement">
<legend>${C(o.text)}</legend>
<div class="requirement-answers">
${cd.map(u=>i`
<label key=${u} data-chosen=${u===s} data-met=${u??"unknown"}>
<input type="radio" name=${l} checked=${u===s} onChange=${()=>c(u)} />
${a(`checklists.${u??"unknown"}`)}
</label>
`)}
</div>
</fieldset>
`:i`<p class="requirement"><span>${C(o.text)}</span> <strong>${a(`checklists.${s??"unknown"}`)}</strong></p>`}function K({face:e,measure:t}){let n=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`<button type="button" class="row-open" lang=${ie(t.title,t.description)} onClick=${n}>${t.title}</button>`}var Ca=40;function Ta({face:e}){let{seat:t,ui:n}=e,o=zn(t.records.value),s=h(t.records.value,"workshop")?.status==="open";return i`
<p class="soft">${a("console.checklists_say")}</p>
${o.length===0&&i`<p class="empty">${a("console.checklists_none")}</p>`}
${o.map(r=>i`<${fd} key=${r.id} face=${e} checklist=${r} is_open=${s} />`)}
${s&&i`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${()=>{n.dialog.value={what:"checklist"}}}>${a("console.checklist_add")}</button></p>`}
`}function fd({face:e,checklist:t,is_open:n}){let{seat:o,ui:s}=e,r=L(),l=o.records.value,c=o.outbox.entries.value,u=_a(l,c,t);return i`
<section class="panel stack" data-tight aria-labelledby=${r}>
<div class="row" data-spread>
<h3 class="ds-heading" data-size="2xs" id=${r}>${C(t.title)}</h3>
${n&&i`<span class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>{s.dialog.value={what:"checklist",id:t.id}}}>${a("console.checklist_edit")}<span class="ds-sr-only">: ${C(t.title)}</span></button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-color="danger" onClick=${()=>{s.dialog.value={what:"checklist_remove",id:t.id}}}>${a("console.checklist_remove")}<span class="ds-sr-only">: ${C(t.title)}</span></button>
</span>`}
</div>
<${Jo} checklist=${t} />
<details class="effect-list">
<summary>${a("console.requirements_n",{n:t.requirements.length})}</summary>
<ol class="requirement-list">${t.requirements.map(({id:p,text:d})=>i`<li key=${p}>${C(d)}</li>`)}</ol>
</details>
${u.length===0?i`<p class="soft">${a("console.checklist_nobody")}</p>`:i`<${md} face=${e} checklist=${t} measures=${u} labelledby=${r} />`}
</section>
`}function md({face:e,checklist:t,measures:n,labelledby:o}){let{seat:s}=e;return i`
<div class="matrix-frame" role="region" aria-labelledby=${o} tabindex="0">
<table class="prices progress" aria-labelledby=${o}>
<thead>
<tr>
<th scope="col">${a("console.effect_measure")}</th>
${["yes","not_yet","unknown"].map(r=>i`<th key=${r} scope="col" class="number">${a(`checklists.${r}`)}</th>`)}
</tr>
</thead>
<tbody>
${n.map(r=>{let l=qt(s.records.value,s.outbox.entries.value,r.id,t.id),{met:c,not_yet:u,unknown:p}=Ln(t,l);return i`
<tr key=${r.id}>
<th scope="row"><${K} face=${e} measure=${r} /></th>
${[c,u,p].map((d,m)=>i`<td key=${m} class="number" data-none=${d===0}>${X(d)}</td>`)}
</tr>
`})}
</tbody>
</table>
</div>
`}function Sa({face:{seat:e},id:t,onClose:n}){let[o]=_(()=>t?x(e.records.peek(),"checklist",t):void 0),s=o?va(o.requirements,C):[],[r,l]=_(o?C(o.title):""),[c,u]=_(o?.deadline??""),[p,d]=_(o?.funding??""),[m,$]=_(s.map(({text:te})=>te).join(`
`)),[f,g]=_(!1),b=t?x(e.records.value,"checklist",t):void 0,y=o!==void 0&&b?.version!==o.version,O=ga(m,s,ke),v={title:r.trim()?we(r.trim())>140?a("field.too_long",{n:we(r.trim())-140}):"":a("console.checklist_no_title"),lines:hd(O.map(({text:te})=>te))},I=te=>{te.preventDefault(),g(!0),!(v.title||v.lines||y)&&(e.act("set_checklist",{checklist:t??ke(),title:r.trim(),deadline:c,funding:p,requirements:O,version:o?.version??0}),n())},T=(h(e.records.value,"workshop")?.fields.funding??[]).map(te=>({value:te,label:te}));return i`
<${j} title=${o?a("console.checklist_edit_title"):a("console.checklist_add")} onClose=${n}>
${y&&i`<${E} colour="warning" role="alert"><p>${a("console.checklist_changed")}</p><//>`}
<form class="stack" onSubmit=${I}>
<${Yo} label=${a("console.checklist_title")} value=${r} onInput=${l} wrong=${f&&v.title} first />
<${Yo} label=${a("console.checklist_deadline")} value=${c} onInput=${u} type="date" wrong="" />
<${se} label=${a("console.checklist_funding")} value=${p} options=${T} empty=${a("console.checklist_any_funding")} description=${a("console.checklist_funding_says")} onChange=${d} />
<${Yo} label=${a("console.checklist_requirements")} description=${a("console.checklist_requirements_say")} value=${m} onInput=${$} rows=${8} wrong=${f&&v.lines} />
<div class="row">
<button type="submit" class="ds-button" aria-disabled=${y?"true":void 0}>${a("console.checklist_save")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
</form>
<//>
`}function hd(e){if(e.length===0)return a("console.checklist_no_requirements");if(e.length>Ca)return a("console.checklist_too_many",{max:Ca});let t=e.findIndex(n=>we(n)>300);return t===-1?"":a("console.checklist_too_long",{line:t+1,max:300})}function Yo({label:e,value:t,onInput:n,wrong:o,description:s,type:r="text",rows:l=1,first:c}){let u=L(),p=[s&&`${u}-d`,o&&`${u}-e`].filter(Boolean).join(" "),d=l>1?"textarea":"input";return i`
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
aria-invalid=${o?"true":void 0}
aria-describedby=${p||void 0}
onInput=${m=>n(m.target.value)}
/>
${o&&i`<p class="ds-validation-message" id="${u}-e">${o}</p>`}
</div>
`}function Ma({face:{seat:e},id:t,onClose:n}){let o=x(e.records.value,"checklist",t);return o?i`
<${Te} seat=${e} title=${a("console.checklist_remove_title",{title:C(o.title)})} go=${a("console.checklist_remove")} colour="danger" onGo=${()=>e.act("remove_checklist",{checklist:t})} onClose=${n}>
<p>${a("console.checklist_remove_says")}</p>
<//>
`:null}function jt({face:e,format:t}){let{boot:n,seat:o}=e,[s,r]=_(!1),[l,c]=_(null),u=async()=>{if(s)return;r(!0);let p=await V(`/api/${n.code}/export/${t}`,{token:n.token});r(!1),c(p.ok?null:p.error),p.ok&&(_d(await p.response.blob(),$d(p.response,`${n.code}.${t}`)),q(a("console.downloaded")),h(o.records.peek(),"workshop")?.status==="open"&&o.act("note_export",{format:t}))};return i`
<div class="download">
<div>
<p><strong>${a(`console.document_${t}`)}</strong></p>
<p class="small soft">${a(`console.document_${t}_says`)}</p>
</div>
<button type="button" class="ds-button" data-variant="secondary" aria-busy=${s?"true":void 0} aria-label=${a(`console.download_${t}`)} onClick=${u}>
${a("console.download")}
</button>
</div>
${l&&i`<${E} colour="danger" role="alert"><p>${H(l)}</p><//>`}
`}var $d=(e,t)=>/filename="([^"]+)"/.exec(e.headers.get("Content-Disposition")??"")?.[1]??t;function _d(e,t){let n=globalThis.document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),URL.revokeObjectURL(n.href)}var gd=new Set(["all","all_random_order","theme_random_order","sample_random_order","finalists_random_order","finalists_sample"]);function Pt(e){let t=h(e,"phase");return t?h(e,"workshop")?.status==="closed"?"closing":vd(e)??bd(e,t):"waiting"}function vd(e){let t=h(e,"screen")?.scene??null;return t==="spotlight"&&!Oa(e)?null:t}function Oa(e){let t=h(e,"spotlight")?.measure;return t?be(e,t):void 0}function bd(e,t){if(t.activity==="talk"&&Oa(e))return"spotlight";if(t.activity==="join")return"welcome";if(t.activity==="break")return"break";if(t.votes==="revealed")return"result";if(t.votes==="open_hidden")return"voting";if(t.visibility==="claimed_cards")return"claims";if(t.visibility==="own_unit")return"commitments";let n=W(e).length>0;return t.activity==="work"&&gd.has(t.visibility)&&n?"gallery":t.ideas==="closed"?"question":"tables"}function Aa({face:e}){let{seat:t}=e,n=t.records.value,{measure:o=null,table:s=null}=h(n,"spotlight")??{},r=o?x(n,"measure",o):void 0;return r?i`
<div class="lit">
<p class="small soft">${a("console.lit")} · ${a("table.number",{table:s??r.table})}</p>
<p><${K} face=${e} measure=${r} /></p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.act("spotlight",{measure:null})}>
${a("console.spotlight_off")}
</button>
</div>
`:h(n,"phase")?.visibility==="spotlight"?i`<p class="soft small">${a("console.nobody_lit")}</p>`:null}function Ea({face:e}){let{seat:t}=e,n=t.records.value,o=h(n,"spotlight")?.measure??null,s=w(n,"table").sort((c,u)=>c.number-u.number),r=new Map(W(n).map(c=>[c.id,c])),l=s.flatMap(c=>(c.claims??[]).map(u=>({table:c.number,measure:r.get(u)})));return i`
<ul class="plain to-present">
${l.map(({table:c,measure:u})=>u&&i`
<li key=${u.id} data-lit=${u.id===o}>
<span class="small"><strong>${a("table.number",{table:c})}</strong> ${u.title}</span>
${u.id!==o&&i`<button
type="button"
class="ds-button"
data-size="sm"
data-variant="secondary"
aria-label=${a("console.show_this",{title:u.title})}
onClick=${()=>t.act("spotlight",{measure:u.id,table:c})}
>${a("console.show")}</button>`}
</li>
`)}
</ul>
`}var Na=["welcome","question","tables","gallery","voting","result","spotlight","collaboration","abatement","fund","closing"],Je=["themes","bands","breadth"];function Ba(e,t){return t==="result"&&!h(e,"phase")?.revealed?"result":t==="fund"&&!h(e,"fund")?.portfolios?"fund":t==="spotlight"&&!h(e,"spotlight")?.measure?"spotlight":null}function In(e){let t=h(e,"screen");return h(e,"phase")?.revealed?t?.scene!=="result"||!t.step?Je[0]??null:Je[Je.indexOf(t.step)+1]??null:null}var Dn=(e,t)=>e.act("show_scene",{scene:"result",step:t});function za({seat:e}){let t=h(e.screen.value,"screen"),n=t?.scene==="result"?t.step:null;return i`
<div class="step-buttons" role="group" aria-label=${a("console.steps")}>
${Je.map((o,s)=>i`
<${R} key=${o} seat=${e} size="sm" variant=${o===n?"primary":"secondary"} pressed=${o===n} onAct=${()=>Dn(e,o)}>
${s+1}. ${a(`console.step_${o}`)}
<//>
`)}
</div>
<${Qo} seat=${e} />
`}function Qo({seat:e}){let t=In(e.screen.value);return t?i`<${R} seat=${e} onAct=${()=>Dn(e,t)}>${a("console.next_step",{step:a(`console.step_${t}`).toLowerCase()})}<//>`:null}function La({face:e}){let{seat:t,ui:n}=e,o=t.screen.value,s=h(o,"phase"),r=h(o,"screen");return!(h(o,"workshop")?.status==="open")||!r?null:i`
<section class="on-screen" data-frozen=${r.frozen} aria-labelledby="on-screen-title">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="2xs" id="on-screen-title">${a("console.on_screen")}</h2>
<span class="small ${r.frozen?"warm":"soft"}">${r.frozen?a("console.frozen"):r.scene?a("console.chosen_by_hand"):a("console.follows_phase")}</span>
</div>
${r.frozen&&i`<p class="small soft">${a("console.shows_then")}</p>`}
<p class="scene-now">${yd(o)}</p>
<div class="row">
<${R} seat=${t} variant="secondary" size="sm" onAct=${()=>{n.dialog.value={what:"scene"}}}>${a("console.choose_scene")}<//>
${r.scene&&i`<${R} seat=${t} variant="secondary" size="sm" onAct=${()=>t.act("show_scene",{})}>${a("console.follow_phase")}<//>`}
${!r.frozen&&i`<${R} seat=${t} variant="tertiary" size="sm" onAct=${()=>t.act("freeze_screen",{frozen:!0})}>
<${M} name="pause" />${a("console.freeze")}
<//>`}
</div>
${Ye(o)&&i`<${R} seat=${t} name="reveal_votes" variant=${s?.votes==="revealed"?"primary":"secondary"} onAct=${()=>{n.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>`}
${s?.revealed&&Pt(o)==="result"&&i`<${Qo} seat=${t} />`}
<${Aa} face=${e} />
${s?.visibility==="spotlight"&&i`<${Ea} face=${e} />`}
</section>
`}function Ra({face:e}){let{seat:t}=e;return!h(t.screen.value,"screen")?.frozen||h(t.records.value,"workshop")?.status!=="open"?null:i`
<section class="asks-for-help" aria-label=${a("console.is_frozen")}>
<${M} name="pause" />
<p>${a("console.is_frozen")} <span class="not-on-phones">${a("console.frozen_says")}</span></p>
<${R} seat=${t} colour="warm" size="sm" onAct=${()=>t.act("freeze_screen",{frozen:!1})}>${a("console.unfreeze")}<//>
</section>
`}function yd(e){let t=h(e,"screen")?.step,n=a(`console.scene_${Pt(e)}`);return t?a("console.scene_and_step",{scene:n,step:a(`console.step_${t}`)}):n}function Ye(e){let t=h(e,"phase");return t?.votes!=="open_hidden"&&!t?.revealed&&(h(e,"voting")?.voted??0)>0}var pt=6e4,Ia=1440*pt,Da=180*pt,Ft=e=>w(e,"phase").sort((t,n)=>t.number-n.number);function $e(e){let t=h(e,"phase")?.number??0,n=Ft(e).filter(s=>s.number>t),o=n.find(s=>!s.skipped);return{next:o,passed_over:n.filter(s=>s.skipped&&(!o||s.number<o.number))}}function ft(e){let t=h(e,"phase")?.number??0;return Ft(e).filter(n=>n.number<t&&n.started_at!==null).at(-1)}function Xo(e,t){let n=h(e,"phase"),o=Ft(e),s=o.at(-1);if(!n||!s||n.ends_at===null)return null;let r=n.ends_at-(n.paused_at??t),l=o.filter(m=>m.number>n.number&&!m.skipped),c=t+Math.max(0,r)+kd(l.map(m=>m.minutes))*pt,u=ja(s.planned,t)+s.minutes*pt,p=c-u,d=Math.abs(p)>Da?null:Math.trunc(p/pt);return{ends_at:c,planned_at:u,late_min:d}}function qa(e){if(e.started_at===null)return null;let t=e.started_at-ja(e.planned,e.started_at);return Math.abs(t)>Da?null:Math.trunc(t/pt)}function ja(e,t){let[n=0,o=0]=e.split(":").map(Number),s=new Date(t);s.setHours(n,o,0,0);let r=Math.round((t-s.getTime())/Ia);return s.getTime()+r*Ia}var kd=e=>e.reduce((t,n)=>t+n,0);function Pa({face:e}){let{seat:t,ui:n}=e,o=h(t.records.value,"workshop")?.status==="open";return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_finish")}</h2>
<section class="panel stack" data-tight aria-labelledby="documents-title">
<h3 class="ds-heading" data-size="2xs" id="documents-title">${a("console.documents")}</h3>
<p class="soft">${a("console.documents_say")}</p>
<${jt} face=${e} format="xlsx" />
<${jt} face=${e} format="docx" />
</section>
${o&&i`
<section class="panel stack" data-tight aria-labelledby="close-title">
<h3 class="ds-heading" data-size="2xs" id="close-title">${a("console.close")}</h3>
<p class="soft">${a("console.close_short")}</p>
<p>
<${R} seat=${t} name="close_workshop" colour="danger" variant="secondary" onAct=${()=>{n.dialog.value={what:"close"}}}>${a("console.close_dots")}<//>
</p>
</section>
`}
</div>
`}function Fa({face:e,onClose:t}){let{seat:n}=e,[o,s]=_(!1),r=n.records.value,{next:l}=$e(r);return i`
<${Te}
seat=${n}
title=${a("console.close_title")}
go=${a("console.close_go")}
colour="danger"
blocked=${!o}
onGo=${()=>n.act("close_workshop")}
onClose=${t}
>
${l&&i`<${E} colour="warning"><p>${a("console.close_phases_left")}</p><//>`}
${Ye(r)&&i`<${E} colour="warning"><p>${a("console.close_not_revealed")}</p><//>`}
<p>${a("console.close_says")}</p>
<ul class="close-says">
<li>${a("console.close_stops")}</li>
<li>${a("console.close_ballots")}</li>
<li>${a("console.close_archive",{n:W(r).length})}</li>
<li>${a("console.close_final")}</li>
</ul>
<${Se} label=${a("console.close_sure")} checked=${o} onChange=${s} />
<//>
`}var Ua=["live","claimed","unclaimed","with_originals","hidden","merged","withdrawn"],Ha=["lead_unit","partner_units","theme","funding","effect","cost","next_step","due"],Wa=["newest","votes","said","offers","table","title"],Qe={search:"",theme:"",funding:"",lacks:"",place:"",table:"",standing:"live",order:"newest"};function Va(e){let t=new Map;for(let o of w(e,"measure"))t.set(o.id,wd(o));for(let{measure:o}of t.values()){let s=t.get(be(e,o.id)?.id??"");!s||s.measure===o||(s.tables.add(o.table),s.words+=` ${Ka(o)}`)}let n=o=>t.get(be(e,o)?.id??"");for(let o of w(e,"comment"))qn(n(o.measure),"comments");for(let o of w(e,"conflict"))qn(n(o.measure),"conflicts");for(let o of w(e,"co_benefit"))qn(n(o.measure),"co_benefits");for(let o of w(e,"offer")){let s=n(o.measure);qn(s,"offers"),o.unit&&s?.units.add(o.unit)}return t}function wd(e){let{lead_unit:t,partner_units:n}=e.fields,o=new Set([t,...Array.isArray(n)?n:[]].filter(Boolean).map(String)),s=new Set([e.table]);return{measure:e,comments:0,offers:0,conflicts:0,co_benefits:0,units:o,tables:s,words:Ka(e)}}var Ka=e=>`${e.title} ${e.description}`.toLowerCase();function qn(e,t){e&&(e[t]+=1)}function Ga(e,t,n){let o=t.search.toLowerCase().split(/\s+/).filter(Boolean),s=t.place?n(t.place):null;return[...e.values()].filter(l=>Cd[t.standing](l.measure)&&o.every(c=>l.words.includes(c))&&(!t.theme||l.measure.fields.theme===t.theme)&&(!t.funding||l.measure.fields.funding===t.funding)&&(!t.lacks||Zo(l.measure,t.lacks))&&(!t.table||l.tables.has(Number(t.table)))&&(!s||[...l.units].some(c=>s.has(c)))).sort((l,c)=>Td[t.order](l,c)||Ja(l,c))}var xd={lead_unit:["lead_unit"],partner_units:["partner_units"],theme:["theme"],funding:["funding"],effect:["effect_class","effect_tonnes"],cost:["cost_class","cost_once","cost_per_year"],next_step:["next_step"],due:["due"]},Zo=({fields:e},t)=>xd[t].every(n=>(e[n]??null)===null),mt=e=>e.status==="live"&&!e.merged_into&&!e.hidden,Cd={live:mt,claimed:e=>mt(e)&&e.claimed_by!==null,unclaimed:e=>mt(e)&&e.claimed_by===null,with_originals:e=>mt(e)&&e.originals.length>0,hidden:e=>e.status==="live"&&e.hidden===!0,merged:e=>e.merged_into!==null,withdrawn:e=>e.status!=="live"},Ja=(e,t)=>t.measure.posted_at-e.measure.posted_at||(e.measure.id<t.measure.id?-1:1),Td={newest:Ja,votes:(e,t)=>(t.measure.votes??0)-(e.measure.votes??0)||(t.measure.areas??0)-(e.measure.areas??0),said:(e,t)=>t.comments-e.comments,offers:(e,t)=>t.offers-e.offers,table:(e,t)=>e.measure.table-t.measure.table,title:(e,t)=>e.measure.title.localeCompare(t.measure.title,"nb")};var Ya="facilitator:shortcuts",de=["tables","measures","readiness","effect","collaboration","results","fund","run_sheet","people","answers","log","links","finish"];function Qa(){let e=de.find(t=>`#${t}`===location.hash);return{tab:N(e??"tables"),board:N(null),measures:N("list"),together:N("areas"),readiness:N("table"),filter:N(Qe),filters_open:N(matchMedia("(min-width: 62rem) and (min-height: 56rem)").matches),ticked:N([]),undo:N(null),dialog:N(null),shortcuts:N(Bt().getItem(Ya)!=="off")}}function Ae(e,t){e.tab.value=t,history.replaceState(null,"",`#${t}`)}function Xa(e,t){e.shortcuts.value=t,Bt().setItem(Ya,t?"on":"off")}var es=[{key:"n",name:"next"},{key:"b",name:"back"},{key:"p",name:"pause"},{key:"1",name:"more_1"},{key:"3",name:"more_3"},{key:"5",name:"more_5"},{key:"-",name:"less_1"},{key:"m",name:"message"},{key:"s",name:"scene"},{key:"f",name:"freeze"},{key:"r",name:"reveal"},{key:"/",name:"search"},{key:"z",name:"undo"},{key:"?",name:"help"}],Za="1234567890qwertyuiop",ei=e=>e.length===1?de[Za.indexOf(e.toLowerCase())]:void 0,ti=e=>Za.charAt(de.indexOf(e));function ni({key:e,ctrlKey:t,altKey:n,metaKey:o,repeat:s,isComposing:r}){if(!(t||n||o||s||r))return e.toLowerCase()==="g"?"go":es.find(l=>l.key===e.toLowerCase())?.name}function oi({face:{ui:e},onClose:t}){return i`
<${j} title=${a("console.shortcuts")} onClose=${t}>
<p class="soft">${a("console.shortcuts_say")}</p>
<div class="key-lists">
<dl class="key-list">
${es.map(({key:n,name:o})=>i`<div key=${o}><dt><kbd>${n.toUpperCase()}</kbd></dt><dd>${a(`console.key_${o}`)}</dd></div>`)}
</dl>
<dl class="key-list">
${de.map(n=>i`<div key=${n}><dt><kbd>G</kbd> <kbd>${ti(n).toUpperCase()}</kbd></dt><dd>${a("console.key_go",{tab:a(`console.tab_${n}`)})}</dd></div>`)}
</dl>
</div>
<${Se} label=${a("console.shortcuts_on")} description=${a("console.shortcuts_on_says")} checked=${e.shortcuts.value} onChange=${n=>Xa(e,n)} />
<//>
`}function ht({src:e,alt:t}){return i`<img class="qr" src=${e} alt=${t} width="240" height="240" />`}function ts({face:e,path:t,title:n,says:o,alt:s,onClose:r}){let{boot:l}=e,[c,u]=_(""),[p,d]=_(null);return z(()=>{V(`/api/${l.code}/qr/${t}`,{token:l.token}).then(async m=>{m.ok?u(`data:image/svg+xml,${encodeURIComponent(await m.response.text())}`):d(m.error)})},[t]),i`
<${j} title=${n} onClose=${r}>
<p>${o}</p>
${c&&i`<${ht} src=${c} alt=${s} />`}
${p&&i`<${ns} error=${p} />`}
<//>
`}function si({face:e,role:t,table:n,organiser:o,onClose:s}){let{boot:r}=e,[l,c]=_(null),u=async()=>{let d={role:t,...n&&{table:n},...o&&{number:o.number}},m=await V(`/api/${r.code}/keys`,{token:r.token,body:d});if(!m.ok)return c(m.error);let{link:$}=await m.response.json();t==="organiser"&&!o?location.assign($):s()},p=o?a("console.renew_says_other",{name:o.name}):a(`console.renew_says_${t}`,{table:n});return i`
<${j} title=${a("console.renew_title")} onClose=${s}>
<p>${p}</p>
${l&&i`<${ns} error=${l} />`}
<${ai} go=${a("console.renew_go")} onGo=${u} onClose=${s} />
<//>
`}function ri({face:e,organiser:t,onClose:n}){let{boot:o}=e,{name:s,number:r}=t,[l,c]=_(null),u=async()=>{let p=await V(`/api/${o.code}/organisers/${r}`,{token:o.token,method:"DELETE"});if(!p.ok)return c(p.error);q(a("console.revoked_for",{name:s})),n()};return i`
<${j} title=${a("console.revoke_title",{name:s})} onClose=${n}>
<p>${a("console.revoke_says")}</p>
${l&&i`<${ns} error=${l} />`}
<${ai} go=${a("console.revoke_go")} onGo=${u} onClose=${n} />
<//>
`}var ns=({error:e})=>i`<${E} colour="danger" role="alert"><p>${H(e)}</p><//>`,ai=({go:e,onGo:t,onClose:n})=>i`
<div class="row">
<button type="button" class="ds-button" data-color="danger" onClick=${t}>${e}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
`;var os=["offer","need","join"],jn=e=>os.flatMap(t=>e.filter(n=>n.stance===t));function li(e,t,n){let o=h(e,"collaboration")?.areas??[],[s,r]=[o.indexOf(t),o.indexOf(n)].sort((l,c)=>l-c);return Pn(e).filter(({id:l})=>x(e,"work_order",l)?.cells.some(([c,u])=>c===s&&u===r))}var Pn=e=>W(e).filter(t=>!t.private);function ci(e){let t=Pn(e).map(s=>({measure:s,spoke:x(e,"work_order",s.id)?.units??{}})).filter(({spoke:s})=>Object.keys(s).length>0),n=Sd(e,new Set(t.flatMap(({spoke:s})=>Object.keys(s)))),o=t.map(({measure:s,spoke:r})=>{let l=n.map(c=>r[c]??0);return{measure:s,counts:l,total:ii(l)}});return o.sort((s,r)=>r.total-s.total||(s.measure.id<r.measure.id?-1:1)),{units:n,rows:o,totals:n.map((s,r)=>ii(o.map(({counts:l})=>l[r]??0)))}}var ii=e=>e.reduce((t,n)=>t+n,0);function ui(e){return[...ss(e,w(e,"offer"))].map(([n,o])=>({measure:n,offers:jn(o),units:Object.keys(x(e,"work_order",n.id)?.units??{}).length,is_met:!!n.is_met})).sort((n,o)=>Number(o.is_met)-Number(n.is_met)||o.units-n.units||(n.measure.id<o.measure.id?-1:1))}function rs(e){let t=ss(e,w(e,"co_benefit"));return[...ss(e,w(e,"conflict"))].map(([o,s])=>({measure:o,conflicts:s,co_benefits:t.get(o)??[]})).sort((o,s)=>s.conflicts.length-o.conflicts.length||(o.measure.id<s.measure.id?-1:1))}function di(e){let t=new Set(rs(e).map(({measure:o})=>o));return Pn(e).flatMap(o=>{let s=x(e,"thumbs",o.id);return s?.is_split?[{measure:o,thumbs:s,is_told:t.has(o)}]:[]}).sort((o,s)=>s.thumbs.split-o.thumbs.split||(o.measure.id<s.measure.id?-1:1))}function ss(e,t){let n=new Map(Pn(e).map(s=>[s.id,s])),o=new Map;for(let s of[...t].sort((r,l)=>r.at-l.at||(r.id<l.id?-1:1))){let r=n.get(be(e,s.measure)?.id??"");r&&o.set(r,[...o.get(r)??[],s])}return o}var pi=e=>e.unit||e.area||"";function Sd(e,t){let n=(h(e,"workshop")?.areas??[]).flatMap(({units:o})=>o);return[...n.filter(o=>t.has(o)),...[...t].filter(o=>!n.includes(o)).sort()]}function $t({face:e,digest:t,children:n}){let{seat:o}=e,{measure:s}=t,r=h(o.screen.value,"spotlight")?.measure===s.id;return i`
<li class="measure-row" data-pending=${s.pending} data-spotlit=${r} data-hidden=${s.hidden}>
${n}
<div class="row-words">
<${K} face=${e} measure=${s} />
<p class="row-facts small">
<span>${Md(t)}</span>
<${Od} digest=${t} />
${r&&i`<span class="fact strong">${a("console.on_screen_now")}</span>`}
</p>
</div>
<${Ad} digest=${t} />
${s.votes!==void 0&&i`<p class="row-votes"><strong>${a("console.votes_n",{n:s.votes})}</strong><span class="small soft">${a("console.areas_n",{n:s.areas??0})}</span></p>`}
</li>
`}var Md=({measure:e,tables:t})=>t.size>1?a("console.tables_list",{tables:[...t].sort((n,o)=>n-o).join(", ")}):a("table.number",{table:e.table});function Od({digest:{measure:e}}){let{theme:t,lead_unit:n}=e.fields;return i`
${t&&i`<span>${t}</span>`}
${n&&i`<span>${n}</span>`}
${e.originals.length>0&&i`<span>${a("console.originals_n",{n:e.originals.length})}</span>`}
${e.hidden&&i`<span class="fact hidden-fact">${a("console.is_hidden")}</span>`}
${e.merged_into&&i`<span>${a("console.is_merged")}</span>`}
${e.status==="withdrawn"&&i`<span>${a("console.is_withdrawn")}</span>`}
${e.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:e.claimed_by})}</span>`}
`}function Ad({digest:e}){let{comments:t,offers:n,conflicts:o,co_benefits:s}=e;return i`
<p class="row-said small">
${t>0&&i`<${Fn} icon="comment" n=${t} words=${a("measure.comments",{n:t})} />`}
${n>0&&i`<${Fn} icon="hands" n=${n} words=${a("measure.offers",{n})} />`}
${s>0&&i`<${Fn} icon="benefit" n=${s} words=${a("console.co_benefits_n",{n:s})} />`}
${o>0&&i`<${Fn} icon="conflict" n=${o} words=${a("console.conflicts_n",{n:o})} />`}
</p>
`}var Fn=({icon:e,n:t,words:n})=>i`
<span class="row-count" title=${n}><${M} name=${e} /><span aria-hidden="true">${t}</span><span class="ds-sr-only">${n}</span></span>
`;var Ut=3;function fi({face:e}){let{areas:t=[],cells:n=[]}=h(e.seat.screen.value,"collaboration")??{},o=Math.max(1,...n.flatMap((s,r)=>s.filter((l,c)=>c!==r)));return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs" id="matrix-title">${a("console.matrix_title")}</h2>
<p class="soft" id="matrix-says">${a("console.matrix_says",{n:Ut})}</p>
<div class="matrix-frame" role="region" aria-labelledby="matrix-title" tabindex="0">
<table class="matrix" aria-labelledby="matrix-title" aria-describedby="matrix-says">
<thead>
<tr><td></td>${t.map(s=>i`<th key=${s} scope="col">${s}</th>`)}</tr>
</thead>
<tbody>
${t.map((s,r)=>i`
<tr key=${s}>
<th scope="row">${s}</th>
${t.map((l,c)=>i`<${Ed} key=${l} face=${e} areas=${[s,l]} n=${n[r]?.[c]??0} most=${o} />`)}
</tr>
`)}
</tbody>
</table>
</div>
</div>
`}function Ed({face:e,areas:t,n,most:o}){let s=t[0]===t[1],r=()=>{e.ui.dialog.value={what:"cell",areas:t}};return i`
<td data-alone=${s} data-few=${n<Ut} style=${{"--share":s?0:n/o}}>
${n===0?i`<span>0</span>`:i`<button type="button" aria-label=${a("console.cell_says",{n,areas:mi(t)})} onClick=${r}>${n}</button>`}
</td>
`}var mi=([e="",t=""])=>e===t?a("console.area_alone",{area:e}):a("console.two_areas",{one:e,other:t});function hi({face:e,areas:t,onClose:n}){let[o="",s=""]=t,l=li(e.seat.screen.value,o,s).map(c=>e.digests.value.get(c.id)).filter(c=>c!==void 0);return i`
<${j} title=${mi(t)} eyebrow=${a("console.measures_n",{n:l.length})} placement="right" onClose=${n}>
<ul class="plain measure-list">${l.map(c=>i`<${$t} key=${c.measure.id} face=${e} digest=${c} />`)}</ul>
<//>
`}function De(e,{parts:t,counted_with:n}){let o=[];t&&o.push(a("counted.parts",{counts:t.map(s=>X(s.votes)).join(" + ")}));for(let s of n??[]){let r=x(e,"measure",s)?.title;o.push(r?a("counted.with",{title:r}):a("counted.with_another"))}return o.join(" · ")}var Xe=["owner","partner","effect","cost","funding","next_step","due","conflict"],Un=e=>W(e).filter(t=>!t.private).sort((t,n)=>t.posted_at-n.posted_at||(t.id<n.id?-1:1)).flatMap(t=>t.lacks?[{measure:t,lacks:t.lacks}]:[]);function Nd(e,t=Xe.length){let n=as(e);return Xe.filter(o=>n[o]>0).sort((o,s)=>n[s]-n[o]).slice(0,t).map(o=>`${a(`lack.${o}`).toLowerCase()} (${n[o]})`).join(", ")}function as(e){let t=Xe.map(n=>[n,e.filter(o=>o.lacks.includes(n)).length]);return Object.fromEntries(t)}function is({gaps:e}){let t=e.filter(o=>o.lacks.length===0).length,n=Nd(e,3);return i`<p role="status">${a("lacks.ready_of",{n:e.length,ready:t})}${n&&` ${a("lacks.often",{lacks:n})}`}</p>`}var Hn=({lacks:e})=>e.length===0?i`<span class="lack-none">${a("lacks.none")}</span>`:i`<span>${a("lacks.missing",{lacks:e.map(t=>a(`lack.${t}`).toLowerCase()).join(", ")})}</span>`;function $i({draft:e,label:t,description:n,yes:o,no:s,onHide:r,onStop:l}){let[c,u]=_(!1),p=()=>{e.clear(),l()},d=()=>{let m=e.text.peek().trim();if(!Le(m,200))return u(!m);r(m),p()};return i`
<${ce} draft=${e} label=${t} description=${n} max=${200} error=${c?a("error.empty"):void 0} onEnter=${d} />
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${d}>${o}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${p}>${s}</button>
</div>
`}function gi({seat:e,id:t}){let n=at(e.screen.value,"comment",t);return i`
<${ue} title=${a("console.comments")} count=${n.length}>
${n.length===0&&i`<p class="soft">${a("console.no_comments")}</p>`}
<ul class="plain">${n.map(o=>i`<${Bd} key=${o.id} seat=${e} comment=${o} />`)}</ul>
<//>
`}function Bd({seat:e,comment:t}){let n=e.draft(`hide:${t.id}`),[o,s]=_(n.text.peek()!==""),r=c=>e.act("hide_comment",{comment:t.id,reason:c}),l=()=>e.act("show_comment",{comment:t.id});return i`
<${Ie} text=${t.text} by=${t.by} pending=${t.pending} tag=${t.hidden?a("console.hidden_because",{reason:t.reason??""}):void 0}>
<div>
${t.hidden&&i`<${_i} onClick=${l}>${a("console.show_again")}<//>`}
${!t.hidden&&!o&&i`<${_i} onClick=${()=>s(!0)}>${a("console.hide")}<//>`}
${!t.hidden&&o&&i`
<div class="stack" data-tight>
<${$i}
draft=${n}
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
`}var _i=({onClick:e,children:t})=>i`
<button type="button" class="ds-button small-button" data-size="sm" data-variant="tertiary" onClick=${e}>${t}</button>
`;function vi({value:e,areas:t,onSave:n}){let o=Array.isArray(e)?e:[],s=new Set(t.flatMap(u=>u.units)),r=o.filter(u=>!s.has(u)),l=r.length>0?[...t,{name:a("console.other_units"),units:r}]:t,c=(u,p)=>{let d=p?[...o,u]:o.filter(m=>m!==u);n(d.length>0?d:null,e??null)};return i`
<details class="partners">
<summary>
<strong>${a("fields.partner_units")}</strong>${" "}<span class="soft">${o.join(", ")||a("console.not_known")}</span>
</summary>
${l.map(u=>i`
<fieldset key=${u.name} class="ds-fieldset">
<legend class="ds-label">${u.name}</legend>
${u.units.map(p=>i`<${Se} key=${p} label=${p} checked=${o.includes(p)} onChange=${d=>c(p,d)} />`)}
</fieldset>
`)}
</details>
`}var zd=["theme","goal","measure_kind","lead_unit","funding","effect_class","effect_certainty","cost_class"],Ld=["owner_role","next_step","conflict_handling"],Rd=["effect_tonnes","cost_once","cost_per_year"],bi=["theme","goal","measure_kind","lead_unit","owner_role","partner_units","next_step","due","funding","effect_class","effect_tonnes","effect_certainty","cost_class","cost_once","cost_per_year","conflict_handling"];function yi({seat:e,measure:t}){let[n,o]=_(!1),s=bi.filter(r=>t.fields[r]!==void 0&&t.fields[r]!==null);return i`
<${ue} title=${a("console.fields")}>
<div class="stack" data-tight>
${bi.map(r=>i`<${na} key=${r} seat=${e} measure=${t} field=${r} />`)}
${!n&&s.length===0&&i`<p class="soft">${a("console.no_fields")}</p>`}
${!n&&s.length>0&&i`<dl class="facts">${s.map(r=>i`<div key=${r}><dt>${a(`fields.${r}`)}</dt><dd>${Me(t.fields[r],r)}</dd></div>`)}</dl>`}
${n&&i`<${Id} seat=${e} measure=${t} />`}
${t.status==="live"&&!t.merged_into&&i`<p class="row">
<button type="button" class="ds-button small-button" data-size="sm" data-variant=${n?"secondary":"tertiary"} onClick=${()=>o(!n)}>
${n?a("console.fields_done"):a("console.fields_edit")}
</button>
${t.pending&&i`<${Xr} seat=${e} id=${t.id} />`}
</p>`}
</div>
<//>
`}function Id({seat:e,measure:t}){let n=h(e.screen.value,"workshop"),o=n?.areas??[],s=r=>({name:r,value:t.fields[r],onSave:(l,c)=>e.act("set_field",{measure:t.id,field:r,value:l,was:[c]})});return i`
<div class="field-form">
${zd.map(r=>i`<${ea} key=${r} ...${s(r)} choices=${Dd(n,r)} />`)}
<${vi} ...${s("partner_units")} areas=${o} />
${Ld.map(r=>i`<${Mn} key=${r} ...${s(r)} read=${Vo} />`)}
<${Mn} ...${s("due")} type="date" read=${Vo} />
${Rd.map(r=>i`<${Mn} key=${r} ...${s(r)} read=${Ke} />`)}
</div>
`}function Dd(e,t){return t==="lead_unit"?(e?.areas??[]).flatMap(n=>n.units):[...Wo[t]??e?.fields[t]??[]]}function ki({face:e,measure:t}){let{seat:n}=e,o=bo(n.screen.value,t);return o.length===0?null:i`
<${ue} title=${a("console.originals")} count=${o.length}>
<p class="small soft">${a("console.originals_say")}</p>
<ul class="plain">
${o.map(s=>i`
<${Ie}
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
onClick=${()=>n.act("unmerge_measure",{measure:s.id})}
>${a("console.unmerge")}</button>
<//>
`)}
</ul>
<//>
`}function Ci({face:e,id:t,onClose:n}){let{seat:o}=e,s=Fe(()=>On(o),[o]),r=o.screen.value,l=x(r,"measure",t);if(!l)return null;let c=w(r,"commitment").filter(u=>u.measure===t);return i`
<${ya} measure=${l} placement="right" onClose=${n}>
<${Tn} seat=${s} label=${Sn} />
<${jd} face=${e} measure=${l} />
${l.description&&i`<p class="description">${l.description}</p>`}
${l.by&&i`<p class="small soft">${[l.by.label,l.by.unit].filter(Boolean).join(", ")}</p>`}
<${Fd} face=${e} measure=${l} />
<${ki} face=${e} measure=${l} />
${l.lacks&&i`<p><${Hn} lacks=${l.lacks} /></p>`}
<${yi} key=${t} seat=${o} measure=${l} />
<${wa} seat=${o} measure=${l} editable=${qd(e,l)} />
<${Ud} rating=${x(r,"rating",t)} />
<${ka} records=${r} measure=${t} />
<${Hd} seat=${o} id=${t} />
<${xi} title=${a("console.conflicts")} said=${at(r,"conflict",t)} />
<${xi} title=${a("console.co_benefits")} said=${at(r,"co_benefit",t)} />
<${gi} seat=${o} id=${t} />
${c.length>0&&i`<${ue} title=${a("console.commitments")} count=${c.length}>
<ul class="plain">${c.map(u=>i`<${Ie} key=${u.id} text=${u.text} from=${u.unit} />`)}</ul>
<//>`}
<//>
`}var qd=({seat:e},t)=>t.status==="live"&&!t.merged_into&&h(e.records.value,"workshop")?.status==="open";function jd({face:e,measure:t}){let n=De(e.seat.screen.value,t),o=t.merged_into&&x(e.seat.screen.value,"measure",t.merged_into);return i`
${o&&i`<${E}><p>${a("console.merged_into")} <${K} face=${e} measure=${o} /></p><//>`}
${t.hidden&&i`<${Pd} seat=${e.seat} measure=${t} />`}
${t.status==="withdrawn"&&i`<${E} colour="warning"><p>${a("console.was_withdrawn")}</p><//>`}
<p class="row-facts">
<span>${a("console.posted_at",{time:Z(t.posted_at)})}</span>
${t.on_behalf&&i`<span>${a("console.written_on_behalf")}</span>`}
${t.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:t.claimed_by})}</span>`}
${t.votes!==void 0&&i`<span class="fact strong">${[a("console.votes_n",{n:t.votes}),t.areas&&a("console.areas_n",{n:t.areas})].filter(Boolean).join(" · ")}</span>`}
${n&&i`<span>${n}</span>`}
</p>
`}function Pd({seat:e,measure:t}){let n=()=>e.act("show_measure",{measure:t.id});return i`
<${E} colour="warning">
<p>${a("console.is_hidden_because",{reason:t.reason??""})}</p>
<p><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${n}>${a("console.show_again")}</button></p>
<//>
`}function Fd({face:e,measure:t}){let{seat:n,ui:o}=e;if(t.merged_into||t.status!=="live"||h(n.records.value,"workshop")?.status!=="open")return null;let s=h(n.records.value,"spotlight")?.measure===t.id,r=()=>n.act("spotlight",{measure:s?null:t.id}),l=()=>{o.dialog.value={what:"hide",ids:[t.id]}};return i`
<div class="row">
${!t.hidden&&i`
<button type="button" class="ds-button" data-variant="secondary" onClick=${r}>${s?a("console.spotlight_off"):a("console.spotlight_on")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${l}>${a("console.hide_dots")}</button>
`}
</div>
`}function Ud({rating:e}){return e?i`
<${ue} title=${a("console.ratings")}>
<dl class="facts">
<div><dt>${a("console.effect")}</dt><dd>${wi(e.effect)}</dd></div>
<div><dt>${a("console.feasibility")}</dt><dd>${wi(e.feasibility)}</dd></div>
</dl>
<//>
`:null}var wi=({count:e,mean:t,joint:n})=>t===null?a("console.not_known"):n?a("console.joint_rating",{mean:t}):a("console.mean",{mean:t,n:e});function Hd({seat:e,id:t}){let n=jn(at(e.screen.value,"offer",t));return n.length===0?null:i`
<${ue} title=${a("console.offers")} count=${n.length}>
<ul class="plain">
${n.map(o=>{let s=[a(`stance.${o.stance}`),o.resource&&a(`resource.${o.resource}`).toLowerCase()];return i`<${Ie} key=${o.id} text=${o.text} by=${o.by} from=${o.unit||o.area} tag=${s.filter(Boolean).join(": ")} />`})}
</ul>
<//>
`}function xi({title:e,said:t}){return t.length===0?null:i`
<${ue} title=${e} count=${t.length}>
<ul class="plain">${t.map(n=>i`<${Ie} key=${n.id} text=${n.text} by=${n.by}><${Rn} of=${n} /><//>`)}</ul>
<//>
`}function Ti({face:e,onClose:t}){let{seat:n,ui:o}=e,s=pa(e),[r,l]=_(()=>En(s)?.id),c=s.find(m=>m.id===r)??s[0],u=n.draft("merge-reason"),p=L(),d=()=>{let m=u.text.peek().trim();if(!c||s.length<2||we(m)>200)return;let $=s.filter(f=>f.id!==c.id);Oe(e,An(c,$,m),a("console.merged",{n:s.length,title:c.title})),u.clear(),o.ticked.value=[],t()};return i`
<${j} title=${a("console.merge_title",{n:s.length})} onClose=${t}>
<p>${a("console.merge_says")}</p>
<fieldset class="ds-fieldset choices">
<legend class="ds-label">${a("console.merge_target")}</legend>
${s.map(m=>i`
<label key=${m.id} class="choice">
<input class="ds-input" type="radio" name=${p} checked=${m.id===c?.id} onChange=${()=>l(m.id)} />
<span class="choice-words">
<strong>${m.title}</strong>
<span class="small soft">${a("table.number",{table:m.table})}</span>
${m.description&&i`<span class="small choice-text">${m.description}</span>`}
</span>
</label>
`)}
</fieldset>
<${ce} draft=${u} label=${a("console.reason")} max=${200} optional onEnter=${d} />
<div class="row">
<button type="button" class="ds-button" aria-disabled=${s.length<2?"true":void 0} onClick=${d}>${a("console.merge_go")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${t}>${a("console.cancel")}</button>
</div>
<//>
`}var Wd=["all","hosts","table"],Vd=["soon","look","ready"];function Mi({face:e}){let{seat:t}=e,n=w(t.screen.value,"message").sort((o,s)=>o.at-s.at);return n.length===0?null:i`
<section class="standing" aria-label=${a("console.messages_standing")}>
<ul class="plain">
${n.map(o=>i`
<li key=${o.id} data-pending=${o.pending}>
<${M} name="comment" />
<p><strong>${Wn(o)}</strong> <span class="soft small">${Z(o.at)}</span> ${o.text}</p>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
aria-label=${a("console.take_down_this",{text:o.text})}
onClick=${()=>t.act("take_down_message",{message:o.id})}
>${a("console.take_down")}</button>
</li>
`)}
</ul>
</section>
`}var Wn=({to:e,table:t})=>e==="table"?a("console.to_one_table",{table:t??0}):a(`console.to_${e}`);function Oi({face:e,table:t,onClose:n}){let{seat:o}=e,s=h(o.screen.value,"workshop")?.tables??[],[r,l]=_(t===void 0?"all":"table"),[c,u]=_(t??s[0]??1),[p,d]=_(!1),m=o.draft("message"),$=r==="table"?c:null,f=w(o.screen.value,"message").find(b=>b.to===r&&b.table===$),g=()=>{let b=m.text.peek().trim();if(!Le(b,160))return d(!b);o.act("send_message",{message:ke(),to:r,...$!==null&&{table:$},text:b}),m.clear(),q(a("console.message_sent",{to:Wn({to:r,table:$})})),n()};return i`
<${j} title=${a("console.message_title")} onClose=${n}>
<${Kd} to=${r} onChoose=${l} />
${r==="table"&&i`<${se}
label=${a("console.table")}
value=${String(c)}
options=${s.map(b=>({value:String(b),label:a("table.number",{table:b})}))}
onChange=${b=>u(Number(b))}
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
<${Gd} onChoose=${b=>m.write(b)} />
${f&&i`<p class="small soft">${a("console.message_replaces",{text:f.text})}</p>`}
<div class="row">
<button type="button" class="ds-button" onClick=${g}>${a("console.message_send")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
<//>
`}function Kd({to:e,onChoose:t}){let n=L();return i`
<fieldset class="ds-fieldset choices" data-across>
<legend class="ds-label">${a("console.message_to")}</legend>
${Wd.map(o=>i`
<label key=${o} class="choice">
<input class="ds-input" type="radio" name=${n} checked=${o===e} onChange=${()=>t(o)} />
<span>${a(`console.to_${o}`)}</span>
</label>
`)}
</fieldset>
`}function Gd({onChoose:e}){return i`
<div class="row" role="group" aria-label=${a("console.ready_made")}>
${Vd.map(t=>{let n=a(`console.ready_made_${t}`);return i`<button key=${t} type="button" class="ds-chip" onClick=${()=>e(n)}>${n}</button>`})}
</div>
`}function Ai(e,t){return[e.votes==="open_hidden"&&t.votes!=="open_hidden"&&{what:"closes",key:"votes"},e.ideas!=="closed"&&t.ideas==="closed"&&{what:"closes",key:"ideas"},e.table_moves&&!t.table_moves&&{what:"closes",key:"moves"},e.ideas!==t.ideas&&t.ideas==="open"&&{what:"opens",key:"ideas"},e.ideas!==t.ideas&&t.ideas==="open_private"&&{what:"opens",key:"private_ideas"},!e.table_moves&&t.table_moves&&{what:"opens",key:"moves"},e.votes!=="open_hidden"&&t.votes==="open_hidden"&&{what:"opens",key:"votes"},e.votes!=="revealed"&&t.votes==="revealed"&&{what:"opens",key:"reveal"},e.visibility!==t.visibility&&{what:"sees",key:t.visibility}].filter(o=>o!==!1)}var Jd=2e3;function Ei({seat:e,ui:t}){let n=e.records.value,{next:o,passed_over:s}=$e(n),r=ft(n);return i`
<section class="next" aria-label=${a("console.next")}>
${o?i`<${Yd} seat=${e} next=${o} />`:i`<${Xd} seat=${e} ui=${t} />`}
${o&&i`<${Vn} seat=${e} line=${o} passed_over=${s} />`}
${r&&i`
<${R} seat=${e} name="step_back" variant="tertiary" size="sm" look="back-button" onAct=${()=>{t.dialog.value={what:"back"}}}>
<${M} name="undo" />${a("console.step_back",{phase:C(r.title)})}
<//>
`}
</section>
`}function Yd({seat:e,next:t}){let n=h(e.records.value,"phase"),o=`${n?.id} ${n?.started_at}`,[s,r]=_("");return z(()=>{let l=setTimeout(()=>r(o),Jd);return()=>clearTimeout(l)},[o]),i`
<${R} seat=${e} name="start_phase" blocked=${s!==o} look="next-button" onAct=${()=>e.act("start_phase",{phase:t.id})}>
<span class="next-words">
<span class="next-eyebrow">${a("console.next")}</span>
<span class="next-title">${C(t.title)}</span>
<span class="next-when">${a("console.next_when",{n:t.minutes,planned:t.planned})}</span>
</span>
<${M} name="next" />
<//>
`}function Vn({seat:e,line:t,passed_over:n=[]}){let o=h(e.records.value,"phase"),s=o?Ai(o,t):[];return s.length+n.length===0?null:i`
<ul class="plain what-happens small">
${n.map(r=>i`<li key=${r.id} data-what="closes">${a("console.passes_over",{phase:C(r.title)})}</li>`)}
${s.map(({what:r,key:l})=>i`<li key=${r+l} data-what=${r}>${Qd(r,l)}</li>`)}
</ul>
`}function Qd(e,t){return e==="sees"?a("console.will_see",{what:a(`console.sees_${t}`)}):e==="opens"?a(`console.opens_${t}`):a(`console.closes_${t}`)}function Xd({seat:e,ui:t}){return i`
<${R} seat=${e} look="next-button" onAct=${()=>{t.dialog.value={what:"close"}}}>
<span class="next-words">
<span class="next-eyebrow">${a("console.last_phase")}</span>
<span class="next-title">${a("console.close")}</span>
</span>
<${M} name="next" />
<//>
`}var Ht=e=>w(e,"table").sort((t,n)=>t.number-n.number);function Kn(e){let t=new Map;for(let n of w(e,"person"))n.present&&t.set(n.table,[...t.get(n.table)??[],n]);return t}var Ee=e=>e.label||e.unit||e.area||a("console.somebody");function Gn({signal:e}){return e==="help"?i`<p class="signal" data-signal="help"><${M} name="hands" />${a("console.signal_help")}</p>`:e==="ready"?i`<p class="signal" data-signal="ready"><${M} name="check" />${a("console.signal_ready")}</p>`:null}function Jn({ui:e,table:t}){let n=()=>{e.dialog.value={what:"message",table:t}};return i`
<button
type="button"
class="ds-button message-button"
data-variant="tertiary"
data-size="sm"
data-icon
aria-label=${a("console.message_to_table",{table:t})}
title=${a("console.message_to_table",{table:t})}
onClick=${n}
><${M} name="comment" /></button>
`}var ls=200;function Ni({face:e}){let{seat:t}=e,[n,o]=_(""),[s,r]=_(ls),l=L(),c=w(t.screen.value,"person"),u=c.filter(p=>Zd(p,n)).sort(ep);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_people")}</h2>
<p class="soft">${a("console.people_sum",{n:c.filter(p=>p.present).length,connected:c.filter(p=>p.connected).length})}</p>
</div>
${c.length===0&&i`<p class="empty">${a("console.nobody_yet")}</p>`}
${c.length>0&&i`
<div class="ds-field people-search">
<label class="ds-label" for=${l}>${a("console.search_people")}</label>
<input class="ds-input" type="search" id=${l} value=${n} autocomplete="off" onInput=${p=>o(p.target.value)} />
</div>
<p role="status" class="ds-sr-only">${a("console.people_found",{n:u.length})}</p>
<ul class="plain people">${u.slice(0,s).map(p=>i`<${tp} key=${p.id} face=${e} person=${p} />`)}</ul>
`}
${u.length>s&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>r(s+ls)}>
${a("console.show_more",{n:Math.min(ls,u.length-s)})}
</button>`}
</div>
`}function Zd(e,t){let n=[e.label,e.unit,e.area,a("table.number",{table:e.table})].join(" ").toLowerCase();return t.toLowerCase().split(/\s+/).every(o=>n.includes(o))}var ep=(e,t)=>e.table-t.table||Ee(e).localeCompare(Ee(t),"nb");function tp({face:e,person:t}){let n=()=>{e.ui.dialog.value={what:"move",person:t.id}};return i`
<li class="person" data-connected=${t.connected}>
<div class="row-words">
<p><strong>${Ee(t)}</strong></p>
<p class="row-facts small">
${t.unit&&t.unit!==Ee(t)&&i`<span>${t.unit}</span>`}
${t.area&&i`<span>${t.area}</span>`}
</p>
</div>
<p class="person-line small"><${np} person=${t} /></p>
<p class="small">${a("console.ideas_n",{n:t.measures})}</p>
<p class="person-table">
${a("table.number",{table:t.table})}
${t.table!==t.home_table&&i` <span class="small soft">${a("console.home_table",{table:t.home_table})}</span>`}
</p>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${a("console.move_this",{person:Ee(t),table:t.table})} onClick=${n}>
${a("console.move")}
</button>
</li>
`}function np({person:e}){return e.present?e.without_phone?a("console.without_phone"):e.connected?a("console.is_connected"):a("console.not_connected"):a("console.has_left")}function Bi({face:e,id:t,onClose:n}){let{seat:o}=e,s=x(o.screen.value,"person",t),[r,l]=_(String(s?.table??""));if(!s)return null;let c=()=>{Number(r)!==s.table&&o.act("move_table",{participant:t,table:Number(r)}),n()},u=h(o.screen.value,"workshop")?.tables??[];return i`
<${j} title=${a("console.move_title",{person:Ee(s)})} onClose=${n}>
<p>${a("console.sits_at",{table:s.table})}</p>
<${se}
label=${a("console.move_to")}
value=${r}
options=${u.map(p=>({value:String(p),label:a("table.number",{table:p})}))}
onChange=${l}
/>
<div class="row">
<button type="button" class="ds-button" onClick=${c}>${a("console.move")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
<//>
`}var op=["table","unit","checklists"];function zi({face:e}){let{readiness:t}=e.ui,n=t.value;return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_readiness")}</h2>
<div class="row" role="group" aria-label=${a("console.readiness_ways")}>
${op.map(o=>i`<button key=${o} type="button" class="ds-chip" aria-pressed=${o===n?"true":"false"} onClick=${()=>{t.value=o}}>${a(`console.readiness_${o}`)}</button>`)}
</div>
${n==="checklists"?i`<${Ta} face=${e} />`:i`<${sp} face=${e} whose=${n} />`}
</div>
`}function sp({face:e,whose:t}){let n=Un(e.seat.screen.value),o=Li(e,t);if(n.length===0)return i`<p class="empty">${a("console.no_ideas")}</p>`;let s=r=>()=>{e.ui.dialog.value={what:"gaps",whose:t,key:r}};return i`
<${is} gaps=${n} />
<p class="small soft" id="counts-says">${a(`console.readiness_${t}_says`)}</p>
<div class="matrix-frame" role="region" aria-labelledby="counts-title" tabindex="0">
<table class="prices counts" aria-describedby="counts-says">
<caption class="ds-sr-only" id="counts-title">${a("console.readiness_caption")}</caption>
<thead>
<tr>
<th scope="col">${a(`console.readiness_one_${t}`)}</th>
<th scope="col" class="number">${a("console.readiness_measures")}</th>
<th scope="col" class="number">${a("console.readiness_ready")}</th>
${Xe.map(r=>i`<th key=${r} scope="col" class="number">${a(`lack.${r}`)}</th>`)}
</tr>
</thead>
<tbody>
${o.map(({key:r,name:l,gaps:c})=>{let u=as(c);return i`
<tr key=${r}>
<th scope="row">${c.length>0?i`<button type="button" class="row-open" onClick=${s(r)}>${l}</button>`:l}</th>
<td class="number">${X(c.length)}</td>
<td class="number"><strong>${X(c.filter(p=>p.lacks.length===0).length)}</strong></td>
${Xe.map(p=>i`<td key=${p} class="number" data-none=${u[p]===0}>${X(u[p])}</td>`)}
</tr>
`})}
</tbody>
</table>
</div>
`}function Li({seat:e,digests:t},n){let o=e.screen.value;return n==="table"?rp(o,t.value):ap(o)}function rp(e,t){let n=Un(e),o=({measure:s},r)=>s.claimed_by===r||t.get(s.id)?.tables.has(r);return(h(e,"workshop")?.tables??[]).map(s=>({key:String(s),name:a("table.number",{table:s}),gaps:n.filter(r=>o(r,s))}))}function ap(e){let t=(h(e,"workshop")?.areas??[]).flatMap(r=>r.units),n=Un(e),o=new Set(n.map(({measure:r})=>String(r.fields.lead_unit??""))),s=r=>r===""?t.length+1:t.includes(r)?t.indexOf(r):t.length;return[...o].sort((r,l)=>s(r)-s(l)||r.localeCompare(l,"nb")).map(r=>({key:r,name:r||a("lacks.no_unit"),gaps:n.filter(({measure:l})=>String(l.fields.lead_unit??"")===r)}))}function Ri({face:e,whose:t,id:n,onClose:o}){let s=Li(e,t).find(({key:l})=>l===n),r=[...s?.gaps??[]].sort((l,c)=>l.lacks.length-c.lacks.length);return i`
<${j} title=${s?.name??""} eyebrow=${a("console.tab_readiness")} placement="right" onClose=${o}>
<${is} gaps=${r} />
<ul class="plain">${r.map(l=>i`<${ip} key=${l.measure.id} face=${e} gap=${l} />`)}</ul>
<//>
`}var ip=({face:e,gap:{measure:t,lacks:n}})=>i`
<li class="effect-line">
<${K} face=${e} measure=${t} />
<span class="small soft"><${Hn} lacks=${n} /></span>
</li>
`;function _t({voting:e}){let{voted:t,voters:n}=e??{voted:0,voters:0};return i`
<p class="voted"><strong>${t}</strong> ${a("console.voted_of",{n:t,of:n})}</p>
<div class="gone" aria-hidden="true"><span style=${{"--share":n?t/n:0}}></span></div>
`}function Ii({seat:e,onClose:t}){let[n,o]=_(!1),[s,r]=_(!1),l=h(e.records.value,"voting"),c=l!==void 0&&l.voted>0&&l.voted<l.told_from,u=()=>e.act("reveal_votes",{...n&&{step:Je[0]},...c&&{few:s}});return i`
<${Te} seat=${e} title=${a("console.reveal_title")} go=${a("console.reveal")} blocked=${c&&!s} onGo=${u} onClose=${t}>
<p>${a("console.reveal_says")}</p>
<${_t} voting=${l} />
${c&&i`
<${E} colour="warning"><p>${a("console.reveal_few",{n:l.voted})}</p><//>
<${Se} label=${a("console.reveal_few_sure")} checked=${s} onChange=${r} />
`}
<${Se} label=${a("console.reveal_stepwise")} description=${a("console.reveal_stepwise_says")} checked=${n} onChange=${o} />
<//>
`}var lp={welcome:{lines:"M4 5h10M4 8h7M4 13h5",filled:"M18 4h4v4h-4zM24 4h4v4h-4zM18 10h4v4h-4zM25 11h2v2h-2z"},question:{lines:"M5 6h22M5 9h15M5 14h6",filled:"M4 16.5h14v1H4z"},tables:{lines:"",filled:"M4 4h5v4H4zM11 4h5v4h-5zM18 4h5v4h-5zM25 4h3v4h-3zM4 10h5v4H4zM11 10h5v4h-5zM18 10h5v4h-5zM25 10h3v4h-3z"},gallery:{lines:"M4 3h11v5H4zM17 3h11v5H17zM4 10h11v5H4zM17 10h11v5H17zM6 5.5h6M19 5.5h6M6 12.5h6M19 12.5h6"},voting:{lines:"M12 9l3 3 6-7M4 16h24",filled:"M4 15h14v2H4z"},result:{lines:"",filled:"M4 3h22v2.5H4zM4 7h16v2.5H4zM4 11h11v2.5H4zM4 15h6v1.5H4z"},spotlight:{lines:"M9 5h14M9 8h10M9 12h6M6 2h20v13H6z"},collaboration:{lines:"M5 3h22v12H5zM5 7h22M5 11h22M12.3 3v12M19.6 3v12",filled:"M5 3h7.3v4H5zM12.3 7h7.3v4h-7.3zM19.6 11H27v4h-7.4z"},abatement:{lines:"M4 2v14h24",filled:"M5 13h8v3H5zM13 11h6v5h-6zM19 8h4v8h-4zM23 3h2v13h-2z"},fund:{lines:"M4 3h24M4 6h6M13 6h6M22 6h6",filled:"M4 8h6v2H4zM13 8h6v2h-6zM22 8h6v2h-6zM4 11h6v2H4zM13 12h6v3h-6zM22 11h6v2h-6z"},closing:{lines:"M5 5h6M13 5h6M21 5h6M9 14h14",filled:"M5 7h6v3H5zM13 7h6v3h-6zM21 7h6v3h-6z"}};function Di({scene:e}){let{lines:t,filled:n}=lp[e];return i`
<svg class="scene-picture" viewBox="0 0 32 18" aria-hidden="true" focusable="false">
${n&&i`<path class="filled" d=${n} />`}
<path d=${t} />
</svg>
`}function qi({face:e,onClose:t}){let{seat:n}=e,o=h(n.screen.value,"screen")?.scene??null,s=r=>{Ve(n)&&(n.act("show_scene",{scene:r}),t())};return i`
<${j} title=${a("console.scene_title")} onClose=${t}>
<p class="soft">${a("console.scene_says")}</p>
<p>
<button type="button" class="ds-button" data-variant=${o?"primary":"secondary"} aria-pressed=${o?"false":"true"} onClick=${()=>s(null)}>
${a("console.follow_phase")}
</button>
</p>
<ul class="plain scene-choices">
${Na.map(r=>i`<${cp} key=${r} face=${e} scene=${r} chosen=${r===o} onShow=${s} />`)}
</ul>
<//>
`}function cp({face:e,scene:t,chosen:n,onShow:o}){let s=e.seat.screen.value,r=Ba(s,t),l=Pt(s)===t;return i`
<li>
<button
type="button"
class="scene-choice"
aria-pressed=${n?"true":"false"}
aria-disabled=${r?"true":void 0}
onClick=${()=>!r&&o(t)}
>
<${Di} scene=${t} />
<strong>${a(`console.scene_${t}`)}</strong>
${l&&i`<span class="small fact strong">${a("console.shown_now")}</span>`}
<span class="small soft">${r?a(`console.no_${r}_yet`):a(`console.scene_${t}_says`)}</span>
</button>
</li>
`}function Pi({face:e}){let{seat:t,ui:n}=e,o=n.dialog.value,s=()=>{n.dialog.value=null};switch(o?.what){case"measure":return i`<${Ci} key=${o.id} face=${e} id=${o.id} onClose=${s} />`;case"merge":return i`<${Ti} face=${e} onClose=${s} />`;case"hide":return i`<${ma} face=${e} ids=${o.ids} onClose=${s} />`;case"theme":return i`<${ha} face=${e} choices=${h(t.records.value,"workshop")?.fields.theme??[]} onClose=${s} />`;case"message":return i`<${Oi} face=${e} table=${o.table} onClose=${s} />`;case"scene":return i`<${qi} face=${e} onClose=${s} />`;case"cell":return i`<${hi} face=${e} areas=${o.areas} onClose=${s} />`;case"gaps":return i`<${Ri} face=${e} whose=${o.whose} id=${o.key} onClose=${s} />`;case"checklist":return i`<${Sa} key=${o.id} face=${e} id=${o.id} onClose=${s} />`;case"checklist_remove":return i`<${Ma} face=${e} id=${o.id} onClose=${s} />`;case"help":return i`<${oi} face=${e} onClose=${s} />`;case"next":return i`<${ji} face=${e} phase=${$e(t.records.value).next?.id} onClose=${s} />`;case"start":return i`<${ji} face=${e} phase=${o.phase} onClose=${s} />`;case"back":return i`<${up} face=${e} onClose=${s} />`;case"reveal":return i`<${Ii} seat=${t} onClose=${s} />`;case"close":return i`<${Fa} face=${e} onClose=${s} />`;case"move":return i`<${Bi} face=${e} id=${o.person} onClose=${s} />`;case"host_link":return i`<${dp} face=${e} table=${o.table} onClose=${s} />`;case"organiser_link":return i`<${pp} face=${e} organiser=${o.organiser} onClose=${s} />`;case"renew":return i`<${si} face=${e} role=${o.role} table=${o.table} organiser=${o.organiser} onClose=${s} />`;case"revoke":return i`<${ri} face=${e} organiser=${o.organiser} onClose=${s} />`;default:return null}}function ji({face:e,phase:t,onClose:n}){let{seat:o}=e,s=t&&x(o.records.value,"phase",t);return s?i`
<${Te} seat=${o} title=${a("console.start_title",{phase:C(s.title)})} go=${a("console.start")} onGo=${()=>o.act("start_phase",{phase:t})} onClose=${n}>
<p>${a("console.start_says")}</p>
<${Vn} seat=${o} line=${s} />
<//>
`:null}function up({face:e,onClose:t}){let{seat:n}=e,o=ft(n.records.value);return o?i`
<${Te} seat=${n} title=${a("console.back_title",{phase:C(o.title)})} go=${a("console.back_go")} onGo=${()=>n.act("step_back")} onClose=${t}>
<p>${a("console.start_says")}</p>
<${Vn} seat=${n} line=${o} />
<//>
`:null}var dp=({face:e,table:t,onClose:n})=>i`
<${ts}
face=${e}
path="host/${t}"
title=${a("console.host_of",{table:t})}
says=${a("console.scan_host")}
alt=${a("console.qr_for_table",{table:t})}
onClose=${n}
/>
`,pp=({face:e,organiser:{number:t,name:n},onClose:o})=>i`
<${ts}
face=${e}
path="organiser/${t}"
title=${a("console.console_of",{name:n})}
says=${a("console.scan_organiser",{name:n})}
alt=${a("console.qr_for",{name:n})}
onClose=${o}
/>
`;var fp={start_phase:"phase_running",pause_phase:"already_paused",resume_phase:"not_paused"};function Fi({outbox:e}){let t=e.failed.value;z(()=>{for(let{id:n,name:o,error:s}of t)s&&fp[o]===s.code&&e.takeOut(n)},[t])}var mp="input:not([type=hidden]), select, textarea, button, a[href], [tabindex]";function Ui(e){let t=[],n=s=>{t=[];for(let r=s.target;r&&r!==e;r=r.parentElement)if(t.push(r),r.localName==="dialog")return},o=new MutationObserver(()=>{if(document.activeElement!==document.body||!t[0]||t[0].isConnected)return;t.filter(r=>r.isConnected).map(hp).find(r=>r!==null)?.focus()});return e.addEventListener("focusin",n),o.observe(e,{childList:!0,subtree:!0}),()=>{e.removeEventListener("focusin",n),o.disconnect()}}var hp=e=>e.querySelector(mp);var $p=60;function Hi(e){return e.stopped?"stopped":e.paused?"paused":e.over?"over":e.remaining_s<=$p?"last":"running"}function _p(e,t){return e==="running"&&t==="last"?"clock.last_minute":(e==="running"||e==="last")&&t==="over"?"clock.time_is_up":null}function Wi(e,t){let n=U({phase:e,state:t});z(()=>{let o=n.current.phase===e?_p(n.current.state,t):null;o&&q(a(o),"clock"),n.current={phase:e,state:t}},[e,t])}function Vi({seat:e}){let t=Xo(e.records.value,e.second.value);if(!t||t.late_min===null)return null;let n=t.late_min,o=n>=5?"late":"well";return i`<p class="pace small" data-state=${o}>${Yn(n)}</p>`}function Ki({seat:e}){let t=Xo(e.records.value,e.second.value);if(!t)return i`<p class="soft">${a("console.day_not_begun")}</p>`;let n=a("console.ends_about",{time:Z(t.ends_at),planned:Z(t.planned_at)});return i`<p>${t.late_min!==null&&i`<strong>${Yn(t.late_min)}.</strong>`} ${n}</p>`}function Yn(e){return e>0?a("console.late",{n:e}):e<0?a("console.early",{n:-e}):a("console.on_time")}var gp=[-1,1,3,5];function Gi({seat:e}){let t=h(e.records.value,"phase");return t?i`
<section class="now" aria-labelledby="now-title">
<div class="row" data-spread>
<p class="eyebrow">${a("phase.number",{number:t.number,of:t.of})}</p>
<${Vi} seat=${e} />
</div>
<h2 class="ds-heading" data-size="sm" id="now-title">${C(t.title)}</h2>
<p class="soft small">${C(t.question)}</p>
<${vp} seat=${e} phase=${t} />
<${bp} seat=${e} phase=${t} />
${t.votes==="open_hidden"&&i`<${_t} voting=${h(e.records.value,"voting")} />`}
<${yp} phase=${t} />
${!Ve(e)&&i`<p class="small warm">${a("console.offline")}</p>`}
</section>
`:null}function vp({seat:e,phase:t}){let n=ar(t,e.second.value),o=Hi(n);if(Wi(t.id,o),n.stopped)return i`<p class="big-clock" data-state="stopped"><span>${a("console.clock_stopped")}</span></p>`;let s=n.over?`+${wo(n.over_s)}`:wo(n.remaining_s);return i`
<p class="big-clock" role="timer" data-state=${o}>
<span class="digits">${s}</span>
<span>${a(`console.clock_${o}`)}</span>
</p>
<div class="gone" aria-hidden="true"><span style=${{"--share":n.share}}></span></div>
`}function bp({seat:e,phase:t}){if(t.ends_at===null)return i`
<${R} seat=${e} name="start_phase" variant="secondary" onAct=${()=>e.act("start_phase",{phase:t.id})}>
<${M} name="clock" />${a("console.start_clock")}
<//>
`;let n=t.paused_at!==null,o=n?"resume_phase":"pause_phase";return i`
<div class="time-buttons" role="group" aria-label=${a("console.time")}>
${gp.map(s=>i`
<${R}
key=${s}
seat=${e}
variant="secondary"
size="sm"
label=${s<0?a("console.less_time",{n:-s}):a("console.more_time",{n:s})}
onAct=${()=>e.act("extend_phase",{seconds:s*60})}
>${s<0?"−":"+"}${Math.abs(s)}<//>
`)}
<${R} seat=${e} name=${o} variant=${n?"primary":"secondary"} size="sm" look="pause-button" onAct=${()=>e.act(o)}>
<${M} name=${n?"next":"pause"} />${n?a("console.resume"):a("console.pause")}
<//>
</div>
`}function yp({phase:e}){let t=[e.votes!=="closed"&&a(`console.votes_${e.votes}`),e.ideas!=="closed"&&a(`console.ideas_${e.ideas}`),e.table_moves&&a("console.moves_open")].filter(Boolean);return i`
<ul class="plain what-happens small" aria-label=${a("console.open_now")}>
${t.map(n=>i`<li key=${n} data-what="opens">${n}</li>`)}
<li>${a("console.will_see",{what:a(`console.sees_${e.visibility}`)})}</li>
</ul>
`}var kp=1500;function Ji({face:e}){return z(()=>{let t=Number.NEGATIVE_INFINITY,n=o=>{if(!e.ui.shortcuts.peek()||e.ui.dialog.peek()||wp(o.target))return;let s=ni(o),r=o.timeStamp-t<kp?ei(o.key):void 0;if(t=s==="go"?o.timeStamp:Number.NEGATIVE_INFINITY,r)Ae(e.ui,r);else if(s&&s!=="go")xp[s](e);else return;o.preventDefault()};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[]),null}var wp=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("input:not([type=checkbox], [type=radio]), textarea, select")),xp={next:e=>Ze(e,()=>gt(e,$e(e.seat.records.peek()).next?"next":"close")),back:e=>Ze(e,()=>ft(e.seat.records.peek())&&gt(e,"back")),pause:e=>Yi(e,t=>e.seat.act(t?"resume_phase":"pause_phase")),more_1:e=>Qn(e,1),more_3:e=>Qn(e,3),more_5:e=>Qn(e,5),less_1:e=>Qn(e,-1),message:e=>Ze(e,()=>gt(e,"message")),scene:e=>Ze(e,()=>gt(e,"scene")),freeze:e=>Ze(e,()=>{let t=!h(e.seat.screen.peek(),"screen")?.frozen;e.seat.act("freeze_screen",{frozen:t})}),reveal:e=>Ze(e,()=>Cp(e)),search(e){Ae(e.ui,"measures"),e.ui.measures.value="list",requestAnimationFrame(()=>document.getElementById("measure-search")?.focus())},undo:Ko,help:e=>gt(e,"help")};function gt({ui:e},t){e.dialog.value={what:t}}function Ze({seat:e},t){Ve(e)&&h(e.records.peek(),"workshop")?.status==="open"&&t()}function Yi(e,t){let n=h(e.seat.records.peek(),"phase"),o=["pause_phase","resume_phase"].some(s=>Fo(e.seat,s));Ze(e,()=>n&&n.ends_at!==null&&!o&&t(n.paused_at!==null))}var Qn=(e,t)=>Yi(e,()=>e.seat.act("extend_phase",{seconds:t*60}));function Cp(e){let t=e.seat.screen.peek();if(Ye(t))return gt(e,"reveal");let n=In(t);n&&Dn(e.seat,n)}function Xi({face:e,number:t}){let{seat:n,ui:o,digests:s}=e,r=U(null);z(()=>r.current?.focus(),[]);let l=n.screen.value,c=x(l,"table",t),u=[...s.value.values()].filter(({measure:f})=>mt(f)),p=u.filter(({measure:f})=>f.claimed_by===t),d=u.filter(f=>f.tables.has(t)).sort((f,g)=>g.measure.posted_at-f.measure.posted_at),m=h(l,"phase")?.ideas==="open_private",$=f=>()=>{o.board.value=f};return i`
<div class="stack">
<nav class="row" data-spread aria-label=${a("console.boards")}>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${$(null)}>
<${M} name="back" />${a("console.all_tables")}
</button>
<span class="row"><${Tp} tables=${Ht(l).map(f=>f.number)} number=${t} goTo=${$} /></span>
</nav>
<div class="row">
<h2 class="ds-heading" data-size="sm" tabindex="-1" ref=${r}>${a("console.board_of",{table:t})}</h2>
<${Gn} signal=${c?.signal} />
<${Jn} ui=${o} table=${t} />
</div>
<${Sp} people=${Kn(l).get(t)??[]} />
${p.length>0&&i`<${Qi} title=${a("console.claimed")} digests=${p} face=${e} />`}
<${Qi} title=${a("console.written_here")} digests=${d} face=${e} />
${d.length===0&&i`<p class="soft">${cs(m,c?.measures??0)}</p>`}
</div>
`}var cs=(e,t)=>e&&t>0?a("console.private_ideas_n",{n:t}):a("console.no_ideas");function Tp({tables:e,number:t,goTo:n}){let o=e.indexOf(t),s=e[o-1],r=e[o+1];return i`
${s!==void 0&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${n(s)}><${M} name="back" />${a("table.number",{table:s})}</button>`}
${r!==void 0&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${n(r)}>${a("table.number",{table:r})}<${M} name="next" /></button>`}
`}function Sp({people:e}){return e.length===0?i`<p class="soft">${a("console.nobody_here")}</p>`:i`
<ul class="plain seated small" aria-label=${a("console.seated")}>
${e.map(t=>i`
<li key=${t.id} data-connected=${t.connected}>
${Ee(t)}
${t.without_phone&&i` <span class="soft">${a("console.without_phone")}</span>`}
${!t.connected&&!t.without_phone&&i` <span class="soft">${a("console.not_connected")}</span>`}
</li>
`)}
</ul>
`}function Qi({title:e,digests:t,face:n}){return i`
<section class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs">${e} <span class="count">${t.length}</span></h3>
<ul class="plain measure-list">
${t.map(o=>i`<${$t} key=${o.measure.id} face=${n} digest=${o} />`)}
</ul>
</section>
`}var Mp=12;function Zi({face:e}){let{seat:t,ui:n}=e,o=t.screen.value;if(n.board.value!==null)return i`<${Xi} key=${n.board.value} face=${e} number=${n.board.value} />`;let s=Ht(o),r=Kn(o);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_tables")}</h2>
<p class="soft">${a("console.ready_of",{n:s.filter(l=>l.signal==="ready").length,of:s.length})}</p>
</div>
${r.size===0&&i`<${Op} face=${e} />`}
<ul class="plain tables" data-many=${s.length>Mp}>
${s.map(l=>i`<${Ap} key=${l.number} ui=${n} table=${l} people=${r.get(l.number)??[]} />`)}
</ul>
</div>
`}function el({face:e}){let{seat:t,ui:n}=e,o=Ht(t.screen.value).filter(r=>r.signal==="help");if(o.length===0)return null;let s=r=>()=>{n.board.value=r,Ae(n,"tables")};return i`
<section class="asks-for-help" aria-label=${a("console.help_count",{n:o.length})}>
<${M} name="hands" />
<p>${a("console.asking",{n:o.length})}</p>
${o.map(({number:r})=>i`<button key=${r} type="button" class="ds-button" data-size="sm" data-color="warm" onClick=${s(r)}>${a("table.number",{table:r})}</button>`)}
</section>
`}function Op({face:e}){return h(e.seat.screen.value,"workshop")?.status==="open"?i`
<section class="beginning" aria-labelledby="beginning-title">
<h3 class="ds-heading" data-size="2xs" id="beginning-title">${a("console.begin")}</h3>
<ol>
<li>${a("console.begin_screen")}</li>
<li>${a("console.begin_cards")}</li>
<li>${a("console.begin_hosts")}</li>
<li>${a("console.begin_clock")}</li>
</ol>
<p><button type="button" class="ds-button" data-variant="secondary" onClick=${()=>Ae(e.ui,"links")}>${a("console.begin_go")}</button></p>
</section>
`:null}function Ap({ui:e,table:t,people:n}){let o=()=>{e.board.value=t.number},s=n.filter(l=>l.connected).length,r=n.filter(l=>l.without_phone).length;return i`
<li class="table-card" data-signal=${t.signal}>
<div class="row" data-spread>
<h3 class="table-name"><button type="button" class="card-open" onClick=${o}>${a("table.number",{table:t.number})}</button></h3>
<${Gn} signal=${t.signal} />
</div>
<div class="table-ideas">
<p><strong>${t.measures??0}</strong> ${a("console.ideas_word",{n:t.measures??0})}</p>
<${Jn} ui=${e} table=${t.number} />
</div>
<p class="small">
${a("console.present_n",{n:n.length})}
<span class="soft">${" · "}${a("console.connected_n",{n:s})}</span>
${r>0&&i`<span class="soft not-if-many">${" · "}${a("console.without_phone_n",{n:r})}</span>`}
</p>
${t.claims?.length?i`<p class="small soft">${a("console.claims_n",{n:t.claims.length})}</p>`:null}
</li>
`}function tl({face:e}){let t=e.seat.screen.value,n=h(t,"feedback");return i`
<div class="stack answers">
<h2 class="ds-heading" data-size="xs">${a("console.tab_answers")}</h2>
${w(t,"poll").map(o=>i`<${Ep} key=${o.id} poll=${o} />`)}
<${Np} records=${t} />
${n&&i`<${Bp} feedback=${n} questions=${h(t,"workshop")?.feedback??[]} />`}
</div>
`}function Ep({poll:e}){let t=e.answers??{},n=Object.values(t).reduce((s,r)=>s+r,0),o=Math.max(1,...Object.values(t));return i`
<section class="panel stack" data-tight aria-labelledby="poll-${e.id}">
<h3 class="ds-heading" data-size="2xs" id="poll-${e.id}">${C(e.question)}</h3>
<p class="soft small">${a("console.answers_n",{n})}</p>
<ul class="plain bars">
${e.options.map(s=>i`<${nl} key=${s.id} label=${C(s.title)} n=${t[s.id]??0} most=${o} />`)}
</ul>
</section>
`}var nl=({label:e,n:t,most:n})=>i`
<li class="bar">
<span>${e}</span>
<span class="gone" aria-hidden="true"><span style=${{"--share":t/n}}></span></span>
<strong>${t}</strong>
</li>
`;function Np({records:e}){let t=w(e,"commitment").sort((s,r)=>s.at-r.at),n=new Map;for(let s of t){let r=s.unit||a("console.no_unit");n.set(r,[...n.get(r)??[],s])}let o=[...n].sort(([s],[r])=>s.localeCompare(r,"nb"));return i`
<section class="panel stack" data-tight aria-labelledby="commitments-title">
<h3 class="ds-heading" data-size="2xs" id="commitments-title">${a("console.commitments")} <span class="count">${t.length}</span></h3>
${t.length===0&&i`<p class="soft">${a("console.no_commitments")}</p>`}
${o.map(([s,r])=>i`
<div key=${s}>
<h4 class="unit-name">${s}</h4>
<ul class="commitments">
${r.map(({id:l,text:c,measure:u})=>i`<li key=${l}>${c} <span class="small soft">${be(e,u)?.title}</span></li>`)}
</ul>
</div>
`)}
</section>
`}function Bp({feedback:e,questions:t}){let n=t.filter(o=>(e.questions[o.id]?.count??0)>0);return i`
<section class="panel stack" data-tight aria-labelledby="feedback-title">
<h3 class="ds-heading" data-size="2xs" id="feedback-title">${a("console.feedback")}</h3>
${n.length+e.texts.length===0&&i`<p class="soft">${a("console.no_feedback")}</p>`}
${n.map(o=>i`<${zp} key=${o.id} question=${o} scored=${e.questions[o.id]} />`)}
${e.texts.length>0&&i`
<h4 class="unit-name">${a("console.feedback_texts")} <span class="count">${e.texts.length}</span></h4>
<ul class="commitments">${e.texts.map((o,s)=>i`<li key=${s}>${o}</li>`)}</ul>
`}
</section>
`}function zp({question:e,scored:t}){if(!t)return null;let n=Math.max(1,...Object.values(t.scores));return i`
<div class="stack" data-tight>
<h4 class="unit-name">${C(e.title)}</h4>
${t.mean!==null&&i`<p class="small soft">${a("console.mean",{mean:t.mean,n:t.count})}</p>`}
<ul class="plain bars">
${["5","4","3","2","1"].map(o=>i`<${nl} key=${o} label=${o} n=${t.scores[o]??0} most=${n} />`)}
</ul>
</div>
`}function ol({face:e}){let t=e.seat.screen.value,n=h(t,"collaboration");if(!n)return null;let{offers:o,co_benefits:s,opportunities:r,conflicts:l}=n,c=rs(t);return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.balance_title")}</h2>
<div class="balance" style=${{"--share":r/Math.max(1,r+l)}}>
<p><strong>${a("balance.opportunities",{n:r})}</strong> <span class="soft small">${a("console.balance_of",{offers:o,co_benefits:s})}</span></p>
<p><strong>${a("balance.conflicts",{n:l})}</strong></p>
<div class="balance-bar" aria-hidden="true"></div>
</div>
<${Lp} face=${e} />
${c.length>0&&i`
<h3 class="ds-heading" data-size="2xs">${a("console.conflicts")}</h3>
<ul class="plain orders">${c.map(u=>i`<${Ip} key=${u.measure.id} face=${e} weighed=${u} />`)}</ul>
`}
</div>
`}function Lp({face:e}){let t=di(e.seat.screen.value);return t.length===0?null:i`
<h3 class="ds-heading" data-size="2xs">${a("console.hidden_conflicts")}</h3>
<p class="soft small">${a("console.hidden_conflicts_say")}</p>
<ul class="plain orders">${t.map(n=>i`<${Rp} key=${n.measure.id} face=${e} divided=${n} />`)}</ul>
`}function Rp({face:e,divided:{measure:t,thumbs:n,is_told:o}}){let s=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`
<li class="order">
<div class="row" data-spread>
<button type="button" class="row-open" lang=${ie(t.title,t.description)} onClick=${s}>${t.title}</button>
${!o&&i`<span class="fact strong small">${a("split.unsaid")}</span>`}
</div>
<p>${a("thumb.told",n)}</p>
</li>
`}function Ip({face:e,weighed:{measure:t,conflicts:n,co_benefits:o}}){return i`
<li class="order">
<div class="row" data-spread>
<${K} face=${e} measure=${t} />
${o.length>0&&i`<span class="soft small">${a("console.co_benefits_n",{n:o.length})}</span>`}
</div>
<ul class="plain">
${n.map(s=>i`
<li key=${s.id} class="conflict">
<p lang=${ie(s.text)}>${s.text}</p>
<${Rn} of=${s} />
</li>
`)}
</ul>
</li>
`}function sl({face:e}){let t=ui(e.seat.screen.value);if(t.length===0)return i`<p class="empty">${a("console.nobody_offered")}</p>`;let n=t.filter(({is_met:o})=>o).length;return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.orders_title")}</h2>
<p class="soft">${n>0?a("console.orders_say",{n,of:t.length}):a("console.orders_none_met")}</p>
<ul class="plain orders">${t.map(o=>i`<${Dp} key=${o.measure.id} face=${e} order=${o} />`)}</ul>
</div>
`}function Dp({face:e,order:{measure:t,offers:n,units:o,is_met:s}}){return i`
<li class="order">
<div class="row" data-spread>
<${K} face=${e} measure=${t} />
<span class="row small">${s&&i`<span class="fact strong">${a("order.is_met")}</span>`}<span class="soft">${a("console.units_n",{n:o})}</span></span>
</div>
<dl class="order-parts">
${os.map(r=>i`<${qp} key=${r} stance=${r} said=${n.filter(l=>l.stance===r)} />`)}
</dl>
</li>
`}function qp({stance:e,said:t}){return t.length===0?null:i`
<div>
<dt>${a(`stance.${e}`)}</dt>
<dd>
<ul class="plain">
${t.map(n=>i`
<li key=${n.id}>
<strong>${pi(n)}</strong>${n.resource&&i` <span class="soft">(${a(`resource.${n.resource}`).toLowerCase()})</span>`}: <span lang=${ie(n.text)}>${n.text}</span>
${n.by&&i` <span class="soft">– ${n.by.label}</span>`}
</li>
`)}
</ul>
</dd>
</div>
`}function vt({face:{seat:e},scene:t,step:n=null}){let o=e.screen.value;if(h(o,"workshop")?.status!=="open")return null;let s=h(o,"screen"),r=s?.scene===t&&(s.step??null)===n;return i`<${R} seat=${e} name="show_scene" variant="secondary" size="sm" pressed=${r} onAct=${()=>e.act("show_scene",r?{}:{scene:t,step:n})}>${a("console.show_on_screen")}<//>`}function rl({face:e}){let{units:t,rows:n,totals:o}=ci(e.seat.screen.value);if(n.length===0)return i`<p class="empty">${a("console.nobody_offered")}</p>`;let s=Math.max(...n.flatMap(({counts:r})=>r));return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs" id="units-title">${a("console.units_title")}</h2>
<p class="soft" id="units-say">${a("console.units_say",{n:Ut})}</p>
<div class="matrix-frame" data-tall role="region" aria-labelledby="units-title" tabindex="0">
<table class="matrix" data-units aria-labelledby="units-title" aria-describedby="units-say">
<thead>
<tr>
<td></td>
${t.map(r=>i`<th key=${r} scope="col"><span class="upright">${r}</span></th>`)}
<th scope="col"><span class="upright">${a("console.in_all")}</span></th>
</tr>
</thead>
<tbody>
${n.map(({measure:r,counts:l,total:c})=>i`<${jp} key=${r.id} face=${e} measure=${r} units=${t} counts=${l} total=${c} most=${s} />`)}
</tbody>
<tfoot>
<tr>
<th scope="row">${a("console.in_all")}</th>
${o.map((r,l)=>i`<td key=${t[l]}>${r}</td>`)}
<td>${o.reduce((r,l)=>r+l,0)}</td>
</tr>
</tfoot>
</table>
</div>
</div>
`}function jp({face:e,measure:t,units:n,counts:o,total:s,most:r}){let l=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`
<tr>
<th scope="row"><button type="button" lang=${ie(t.title,t.description)} onClick=${l}>${t.title}</button></th>
${o.map((c,u)=>i`<${Pp} key=${n[u]} n=${c} most=${r} label=${a("console.unit_cell_says",{n:c,unit:n[u]??"",title:t.title})} onOpen=${l} />`)}
<td class="matrix-total">${s}</td>
</tr>
`}var Pp=({n:e,most:t,label:n,onOpen:o})=>i`
<td data-few=${e<Ut} data-none=${e===0} style=${{"--share":e/t}}>
${e===0?i`<span>0</span>`:i`<button type="button" aria-label=${n} onClick=${o}>${e}</button>`}
</td>
`;var al={areas:fi,units:rl,orders:sl,balance:ol},Fp=Object.keys(al);function il({face:e}){let{together:t}=e.ui,n=al[t.value],o=s=>()=>{t.value=s};return i`
<div class="stack">
<div class="row" data-spread>
<div class="row" role="group" aria-label=${a("console.together")}>
${Fp.map(s=>i`<button key=${s} type="button" class="ds-chip" aria-pressed=${s===t.value?"true":"false"} onClick=${o(s)}>${a(`console.together_${s}`)}</button>`)}
</div>
<${vt} face=${e} scene="collaboration" step=${t.value==="areas"?null:t.value} />
</div>
<${n} face=${e} />
</div>
`}var Up=.028,Hp=["measured","calculated","estimated","unknown"],Wp=[1,2,2.5,5,10];function Vp(e){let t=e.reduce((r,l)=>r+l.tonnes,0),n=Kp(Math.max(0,...e.map(r=>r.kroner_per_tonne))),o=0;return{bars:e.map(({id:r,tonnes:l,kroner_per_tonne:c,certainty:u},p)=>{let d=l/t,m=p+1,$={id:r,number:m,certainty:u??"unknown",left:o,wide:d,high:n>0?c/n:0,is_told:d>=Up*String(m).length};return o+=d,$}),kroner_top:n,tonnes:t}}function Kp(e){if(e<=0)return 0;let t=10**Math.floor(Math.log10(e));return(Wp.find(n=>n*t>=e)??10)*t}function ll({priced:e}){let{bars:t,kroner_top:n,tonnes:o}=Vp(e),s=e[0],r=e.at(-1);if(!s||!r)return null;let l=a("curve.says",{n:e.length,cheapest:s.title,least:Math.round(s.kroner_per_tonne),dearest:r.title,most:Math.round(r.kroner_per_tonne),tonnes:Wt(o)});return i`
<div class="curve" role="img" aria-label=${l}>
<p class="curve-top">${a("curve.top",{kroner:n})}</p>
<div class="curve-field">
<svg viewBox="0 0 1 1" preserveAspectRatio="none" focusable="false" aria-hidden="true">
${t.map(({id:c,certainty:u,left:p,wide:d,high:m})=>i`<rect key=${c} data-certainty=${u} x=${p} y=${1-m} width=${d} height=${m} />`)}
</svg>
${t.map(({id:c,number:u,left:p,wide:d,high:m,is_told:$})=>$&&i`<span key=${c} class="curve-number" style=${{"--left":p+d/2,"--high":m}}>${u}</span>`)}
</div>
<p class="curve-foot"><span>0</span><span>${a("curve.foot",{tonnes:Wt(o)})}</span></p>
</div>
`}function cl({priced:e}){let t=Hp.filter(n=>e.some(o=>(o.certainty??"unknown")===n));return i`
<span>${a("curve.effect")}</span>
${t.map(n=>i`<span key=${n} class="key"><i class="curve-key" data-certainty=${n} aria-hidden="true"></i>${a(`curve.${n}`)}</span>`)}
`}var Wt=e=>e<100?Math.round(e*10)/10:Math.round(e);var ul=75,dl=15;function fl({face:{seat:e}}){let[t,n]=_(!1),o=h(e.records.value,"reckoning");if(!o)return null;let{years:s,interest_percent:r}=o;return i`
<div class="reckoning">
<p>${a("console.reckoning",{years:s,interest:r})}</p>
${t?i`<${Gp} seat=${e} reckoning=${o} onDone=${()=>n(!1)} />`:h(e.records.value,"workshop")?.status==="open"&&i`<p><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n(!0)}>${a("console.reckoning_change")}</button></p>`}
</div>
`}function Gp({seat:e,reckoning:t,onDone:n}){let[o,s]=_(Me(t.years)),[r,l]=_(Me(t.interest_percent)),[c,u]=_(!1),p={years:Ke(o),interest:Ke(r)},d=typeof p.years=="number"&&Number.isInteger(p.years)&&p.years>=1&&p.years<=ul,m=typeof p.interest=="number"&&p.interest<=dl;return i`
<form class="row reckoning-form" onSubmit=${f=>{f.preventDefault(),u(!0),!(!d||!m)&&(e.act("set_reckoning",{years:p.years,interest_percent:p.interest}),n())}}>
<${pl} label=${a("console.reckoning_years")} value=${o} wrong=${c&&!d&&a("console.reckoning_years_wrong",{max:ul})} onInput=${s} />
<${pl} label=${a("console.reckoning_interest")} value=${r} wrong=${c&&!m&&a("console.reckoning_interest_wrong",{max:dl})} onInput=${l} />
<span class="row">
<button type="submit" class="ds-button" data-size="sm">${a("console.reckoning_save")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</span>
</form>
`}function pl({label:e,value:t,wrong:n,onInput:o}){let s=L();return i`
<div class="ds-field">
<label class="ds-label" for=${s}>${e}</label>
<input
class="ds-input"
id=${s}
inputmode="decimal"
autocomplete="off"
value=${t}
aria-invalid=${n?"true":void 0}
aria-describedby=${n?`${s}-e`:void 0}
onInput=${r=>o(r.target.value)}
/>
${n&&i`<p class="ds-validation-message" id="${s}-e">${n}</p>`}
</div>
`}function ml({face:e}){let t=e.seat.screen.value,n=h(t,"abatement");if(!n)return null;let{direct:o,apart:s,effects:r,costs:l,both:c}=n,u=p=>(p??[]).map(d=>x(t,"measure",d)).filter(d=>d!==void 0);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_effect")}</h2>
<${vt} face=${e} scene="abatement" />
</div>
<p>${a("console.effect_known",{n:o+s,effects:r,costs:l,both:c})}</p>
<${Jp} face=${e} found=${n} />
<${Zp} face=${e} measures=${u(n.unpriced)} />
<${ef} face=${e} measures=${u(n.others)} />
</div>
`}function Jp({face:e,found:{priced:t,direct:n}}){let o=t.map(s=>({...s,id:s.measure}));return i`
<section class="stack" data-tight aria-labelledby="direct-title">
<h3 class="ds-heading" data-size="2xs" id="direct-title">${a("console.effect_direct")}</h3>
<p>${a("console.effect_of",{n:t.length,direct:n})}</p>
<${fl} face=${e} />
${t.length>0&&i`
<${Qp} face=${e} priced=${t} />
<div class="effect-curve"><${ll} priced=${o} /><p class="effect-keys small"><${cl} priced=${o} /></p></div>
<p class="small soft">${a("console.effect_caution")}</p>
`}
</section>
`}var Yp=["price","tonnes","certainty","once","per_year","yearly"];function Qp({face:e,priced:t}){return i`
<div class="matrix-frame" role="region" aria-labelledby="direct-title" tabindex="0">
<table class="prices" aria-labelledby="direct-title">
<thead>
<tr>
<th scope="col" class="number">${a("console.effect_number")}</th>
<th scope="col">${a("console.effect_measure")}</th>
${Yp.map(n=>i`<th key=${n} scope="col" class=${n==="certainty"?"":"number"}>${a(`console.effect_${n}`)}</th>`)}
</tr>
</thead>
<tbody>
${t.map((n,o)=>i`<${Xp} key=${n.measure} face=${e} number=${o+1} priced=${n} />`)}
</tbody>
</table>
</div>
`}function Xp({face:e,number:t,priced:{measure:n,kroner_per_tonne:o,tonnes:s,certainty:r}}){let l=x(e.seat.screen.value,"measure",n);return l?i`
<tr>
<td class="number">${t}</td>
<th scope="row"><${K} face=${e} measure=${l} /></th>
<td class="number"><strong>${X(o)}</strong></td>
<td class="number">${X(Wt(s))}</td>
<td>${r?a(`fields.effect_certainty_${r}`):i`<span class="soft">${a("console.not_known")}</span>`}</td>
<${us} kroner=${l.fields.cost_once} />
<${us} kroner=${l.fields.cost_per_year} />
<${us} kroner=${l.facts?.yearly_cost} />
</tr>
`:null}var us=({kroner:e})=>i`
<td class="number">${typeof e=="number"?X(Math.round(e)):i`<span class="soft">${a("console.not_known")}</span>`}</td>
`;function Zp({face:e,measures:t}){return t.length===0?null:i`
<details class="effect-list">
<summary><strong>${a("console.effect_unpriced",{n:t.length})}</strong></summary>
<ul class="plain">${t.map(n=>i`<${hl} key=${n.id} face=${e} measure=${n} />`)}</ul>
</details>
`}function ef({face:e,measures:t}){if(t.length===0)return null;let n=[...Ho,null].map(o=>({kind:o,own:t.filter(({facts:s})=>(s?.kind??null)===o)}));return i`
<section class="stack" data-tight aria-labelledby="apart-title">
<h3 class="ds-heading" data-size="2xs" id="apart-title">${a("console.effect_apart")}</h3>
<p class="soft">${a("console.effect_apart_says")}</p>
${n.filter(({own:o})=>o.length>0).map(({kind:o,own:s})=>i`
<details key=${o} class="effect-list">
<summary><strong>${o?a(`fields.measure_kind_${o}`):a("console.effect_kind_unknown")}</strong> <span class="count">${s.length}</span></summary>
<ul class="plain">${s.map(r=>i`<${hl} key=${r.id} face=${e} measure=${r} />`)}</ul>
</details>
`)}
</section>
`}function hl({face:e,measure:t}){let{effect_tonnes:n,cost_once:o,cost_per_year:s,effect_certainty:r}=t.fields,l=[typeof n=="number"&&a("curve.tonnes",{tonnes:X(Wt(n))}),r&&a(`curve.${r}`),typeof o=="number"&&a("console.effect_costs_once",{kroner:Math.round(o)}),typeof s=="number"&&a("console.effect_costs_per_year",{kroner:Math.round(s)})].filter(Boolean);return i`
<li class="effect-line">
<${K} face=${e} measure=${t} />
<span class="small soft">${l.length>0?l.join(" · "):a("console.effect_nothing_known")}</span>
</li>
`}var tf=["once","first_year"];function $l({face:{seat:e},fund:t}){let n=L(),[o,s]=_(null),[r,l]=_(!1),c=o?.text??(t.amount===null?"":X(t.amount)),u=d=>{let{value:m}=d.target;s({text:m,was:o?o.was:t.amount})},p=()=>{let d=Ke(c);l(!d&&d!==null),!(!d&&d!==null)&&(s(null),d!==t.amount&&e.act("set_fund",{amount:d,counted:t.counted,was:[o?o.was:t.amount]}))};return i`
<form class="panel fund-form" onSubmit=${d=>{d.preventDefault(),p()}}>
<div class="ds-field">
<label class="ds-label" for=${n}>${a("console.fund_amount")}</label>
<div class="row">
<input class="ds-input" id=${n} inputmode="numeric" autocomplete="off" value=${c} aria-invalid=${r?"true":void 0} aria-describedby=${r?`${n}-e`:void 0} onInput=${u} />
<${R} seat=${e} name="set_fund" variant="secondary" onAct=${p}>${a("console.fund_save")}<//>
</div>
${r&&i`<p class="ds-validation-message" id="${n}-e">${a("console.fund_wrong")}</p>`}
</div>
<fieldset class="fund-ways">
<legend class="ds-label">${a("console.fund_pays")}</legend>
${tf.map(d=>i`
<div class="ds-field check" key=${d}>
<input class="ds-input" type="radio" name="${n}-way" id="${n}-${d}" checked=${t.counted===d} onChange=${()=>e.act("set_fund",{amount:t.amount,counted:d,was:[t.amount]})} />
<label class="ds-label" for="${n}-${d}">${a(`console.fund_pays_${d}`)}</label>
</div>
`)}
</fieldset>
</form>
`}var bt=["most_votes","equal_shares","broadest_support"];function gl(e,t){let n=new Map(w(e,"measure").map(p=>[p.id,p])),o=p=>p.flatMap(d=>{let m=n.get(d),$=(t.portfolios??[]).filter(f=>f.chosen.includes(d)).map(({method:f})=>f);return m?[{measure:m,cost:t.costs[d]??0,lock:t.locks[d]??null,chosen:$}]:[]}),s=new Set([...t.core??[],...t.discuss??[]]),r=Object.keys(t.locks).filter(p=>t.locks[p]==="out"),l=new Set([...s,...r,...t.without_votes]),c=Object.keys(t.costs).filter(p=>!l.has(p)).sort((p,d)=>_l(n.get(d))-_l(n.get(p)));return[{name:"core",rows:o(t.core??[])},{name:"discuss",rows:o(t.discuss??[])},{name:"outside",rows:o(c)},{name:"locked_out",rows:o(r)}].filter(p=>p.rows.length>0)}var _l=e=>e?.votes??0;function vl({cost:e},t,n,o){return n.tied.length>0?a("console.fund_tied",{title:o(n.tied[0]??"")}):t!=="equal_shares"?a("console.fund_left_then",{left:pe(n.left)}):n.held===null?a("console.fund_few",{n:n.supporters}):a("console.fund_held",{n:n.supporters,held:pe(n.held),cost:pe(e)})}function bl({measure:{fields:e},cost:t},n){let[o,s]=[e.cost_once,e.cost_per_year],r={cost:pe(t),once:pe(Number(o)),per_year:pe(Number(s))},l=c=>typeof c=="number";return n==="once"?l(s)?a("console.fund_and_per_year",r):r.cost:l(o)?a(l(s)?"console.fund_sum":"console.fund_per_year_unknown",r):a("console.fund_once_unknown",r)}var pe=e=>a("console.kroner",{amount:Math.round(e)});var nf=10;function yl({face:e,fund:t}){return i`
<div class="fund-frame" role="region" aria-labelledby="fund-table-title" tabindex="0">
<table class="fund-table" aria-labelledby="fund-table-title">
<thead>
<tr>
<th scope="col">${a("console.fund_measure")}</th>
${(t.portfolios??[]).map(n=>i`<th key=${n.method} scope="col"><${of} portfolio=${n} /></th>`)}
<th scope="col">${a("console.fund_lock")}</th>
</tr>
</thead>
${gl(e.seat.screen.value,t).map(n=>i`<${sf} key=${n.name} face=${e} fund=${t} group=${n} />`)}
</table>
</div>
`}var of=({portfolio:{method:e,chosen:t,used:n,left:o}})=>i`
<strong>${a(`console.fund_${e}`)}</strong>
<span class="fund-sum">${a("console.measures_n",{n:t.length})}</span>
<span class="fund-sum">${a("console.fund_used",{used:pe(n)})}</span>
<span class="fund-sum">${a("console.fund_left",{left:pe(o)})}</span>
`;function sf({face:e,fund:t,group:{name:n,rows:o}}){let[s,r]=_(!1),l=n==="outside"&&!s?o.slice(0,nf):o,c=o.length-l.length;return i`
<tbody data-group=${n}>
<tr class="fund-group"><th scope="rowgroup" colspan=${bt.length+2}><span>${a(`console.fund_${n}`)}</span> <span class="count">${o.length}</span> <span class="small soft">${a(`console.fund_${n}_says`)}</span></th></tr>
${l.map(u=>i`<${rf} key=${u.measure.id} face=${e} fund=${t} row=${u} />`)}
${c>0&&i`<tr><td colspan=${bt.length+2}><button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>r(!0)}>${a("console.fund_show_rest",{n:c})}</button></td></tr>`}
</tbody>
`}function rf({face:e,fund:t,row:n}){let{measure:o,lock:s}=n,r=[bl(n,t.counted),o.votes!==void 0&&a("console.votes_n",{n:o.votes}),o.areas!==void 0&&a("console.areas_n",{n:o.areas}),De(e.seat.screen.value,o)];return i`
<tr data-lock=${s}>
<th scope="row">
<${K} face=${e} measure=${o} />
<span class="small soft">${r.filter(Boolean).join(" · ")}</span>
</th>
${bt.map(l=>i`<${af} key=${l} face=${e} fund=${t} row=${n} method=${l} />`)}
<td><${lf} face=${e} row=${n} /></td>
</tr>
`}function af({face:e,fund:t,row:n,method:o}){let s=t.why_not?.[o]?.[n.measure.id],r=c=>x(e.seat.screen.value,"measure",c)?.title??"";if(n.lock==="out")return i`<td class="fund-out">${a("console.fund_by_hand")}</td>`;if(!n.chosen.includes(o))return i`<td class="fund-out small">${s&&vl(n,o,s,r)}</td>`;let l=o==="equal_shares"&&t.pots?.filled.includes(n.measure.id);return i`<td class="fund-in"><span class="fund-sign" aria-hidden="true">✓</span> ${a(n.lock?"console.fund_locked_in":"console.fund_in")}${l&&i`<span class="small soft">${a("console.fund_filled")}</span>`}</td>`}var lf=({face:{seat:e},row:{measure:t,lock:n}})=>h(e.records.value,"workshop")?.status==="open"&&i`
<div class="fund-locks" role="group" aria-label=${a("console.fund_lock_of",{title:t.title})}>
${["in","out"].map(o=>i`
<${R}
key=${o}
seat=${e}
name="lock_measure"
variant="secondary"
size="sm"
pressed=${n===o}
onAct=${()=>e.act("lock_measure",{measure:t.id,lock:n===o?null:o})}
>${a(`console.fund_lock_${o}`)}<//>
`)}
</div>
`;var cf=12;function kl({face:e}){let t=e.seat.screen.value,n=h(t,"fund");if(!n)return null;let o=h(t,"workshop")?.status==="open";return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_fund")}</h2>
<p class="soft">${a("console.fund_says")}</p>
${o&&i`<${$l} face=${e} fund=${n} />`}
<${uf} face=${e} fund=${n} />
${n.portfolios&&n.portfolios.length>0&&i`<${df} face=${e} fund=${n} />`}
<${pf} face=${e} fund=${n} />
</div>
`}function uf({face:e,fund:t}){let n=Object.keys(t.costs).length,o=[t.amount===null&&a("console.fund_no_amount"),n<t.needed&&a("console.fund_few_costs",{n,needed:t.needed}),!h(e.seat.screen.value,"phase")?.revealed&&a("console.fund_not_revealed"),t.short?a("console.fund_short",{short:pe(t.short)}):!1].filter(s=>s!==!1);return o.length===0?null:i`
<${E} colour=${t.short?"warning":"info"}>
<p><strong>${a("console.fund_waits")}</strong></p>
<ul>${o.map(s=>i`<li key=${s}>${s}</li>`)}</ul>
<//>
`}function df({face:e,fund:t}){return i`
<section class="stack" data-tight aria-labelledby="fund-table-title">
<h3 class="ds-heading" data-size="2xs" id="fund-table-title">${a("console.fund_side_by_side")}</h3>
${t.pots&&i`<p class="soft">${a(t.pots.last>t.pots.first?"console.fund_pots_raised":"console.fund_pots",{voters:t.pots.n,first:pe(t.pots.first),last:pe(t.pots.last)})}</p>`}
<div class="row"><${vt} face=${e} scene="fund" /></div>
<${yl} face=${e} fund=${t} />
</section>
<section class="panel stack" data-tight aria-labelledby="fund-ways-title">
<h3 class="ds-heading" data-size="2xs" id="fund-ways-title">${a("console.fund_ways")}</h3>
<dl class="fund-words">${bt.map(n=>i`<div key=${n}><dt>${a(`console.fund_${n}`)}</dt><dd>${a(`console.fund_${n}_says`)}</dd></div>`)}</dl>
</section>
${h(e.seat.records.value,"workshop")?.status==="open"&&i`
<section class="panel stack" data-tight aria-labelledby="fund-file-title">
<h3 class="ds-heading" data-size="2xs" id="fund-file-title">${a("console.fund_file")}</h3>
<p class="soft">${a("console.fund_file_says")}</p>
<${jt} face=${e} format="pb" />
</section>
`}
`}function pf({face:e,fund:t}){let o=t.without_cost.map(r=>x(e.seat.screen.value,"measure",r)).filter(r=>r!==void 0).slice(0,cf),s=t.without_cost.length-o.length;return o.length===0?null:i`
<section class="panel stack" data-tight aria-labelledby="fund-missing-title">
<h3 class="ds-heading" data-size="2xs" id="fund-missing-title">${a("console.fund_without_cost",{n:t.without_cost.length})}</h3>
<p class="soft">${a("console.fund_without_cost_says")}</p>
<ul class="plain fund-missing">
${o.map(r=>i`<li key=${r.id}><${K} face=${e} measure=${r} />${r.votes!==void 0&&i` <span class="small soft">${a("console.votes_n",{n:r.votes})}</span>`}</li>`)}
</ul>
${s>0&&i`<p class="small soft">${a("console.fund_without_cost_more",{n:s})}</p>`}
</section>
`}var ff=2500;function et({label:e,link:t}){let n=L(),o=U(null),[s,r]=_(!1),l=async()=>{if(o.current?.select(),!navigator.clipboard)return q(a("copy.marked"));await navigator.clipboard.writeText(t),q(a("copy.copied")),r(!0),setTimeout(()=>r(!1),ff)};return i`
<div class="copy-field">
<label class="ds-label" for=${n}>${e}</label>
<input class="ds-input" id=${n} ref=${o} readonly value=${t} onFocus=${()=>o.current?.select()} />
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" aria-label=${a("copy.copy_this",{what:e})} onClick=${l}>
${s?a("copy.copied"):a("copy.copy")}
</button>
</div>
`}var mf={well:"✓",watch:"!",ill:"✗"};function wl({face:e}){let{boot:t}=e,[n,o]=_([]),[s,r]=_(null),[l,c]=_(!1),u=async()=>{c(!0);let p=await V(`/api/${t.code}/doctor`,{token:t.token});c(!1),r(p.ok?null:p.error),o(p.ok?(await p.response.json()).findings:[])};return i`
<section class="panel stack" data-tight aria-labelledby="doctor-title">
<h3 class="ds-heading" data-size="2xs" id="doctor-title">${a("console.doctor_title")}</h3>
<p>${a("console.doctor_what")}</p>
<div role="status">
${s&&i`<${E} colour="danger"><p>${H(s)}</p><//>`}
${n.length>0&&i`<ul class="findings">
${n.map(({code:p,level:d,message:m})=>i`<li key=${p} data-level=${d}><span aria-hidden="true">${mf[d]}</span> <span class="ds-sr-only">${a(`console.doctor_${d}`)}</span>${m}</li>`)}
</ul>`}
</div>
<p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" disabled=${l} onClick=${u}>${a(l?"console.doctor_looking":"console.doctor_look")}</button></p>
</section>
`}function xl({code:e,network:t,says:n=a("network.scan_first")}){let{name:o,password:s,told_at:r}=t;return i`
<div class="network">
<${ht} key=${r} src=${`/${e}/wifi.svg?of=${r}`} alt=${a("network.qr",{name:o})} />
<div class="network-said">
<p class="network-says">${n}</p>
<dl>
<div><dt>${a("network.name")}</dt> <dd>${o}</dd></div>
<div><dt>${a("network.password")}</dt> <dd>${s||a("network.open")}</dd></div>
</dl>
</div>
</div>
`}var hf=32,$f=63;function Cl({face:e}){let{boot:t,seat:n}=e,o=h(n.records.value,"network"),[s,r]=_(!1),[l,c]=_(null),u=n.draft("network-name"),p=n.draft("network-password"),d=U(null),m=U(null),$=y=>l?.field===y?H(l):void 0,f=async(y,O)=>{let v=await V(`/api/${t.code}/network`,{token:t.token,...y});if(c(v.ok?null:v.error),!v.ok)return q(H(v.error)),(v.error.field==="name"?d:m).current?.focus();u.clear(),p.clear(),r(!1),q(O)},g=()=>{f({method:"PUT",body:{name:u.text.peek(),password:p.text.peek()}},a("console.network_told"))},b=()=>{u.write(o?.name??""),p.write(o?.password??""),r(!0)};return i`
<section class="panel stack" data-tight aria-labelledby="network-title">
<h3 class="ds-heading" data-size="2xs" id="network-title">${a("console.network")}</h3>
<p class="soft small">${a("console.network_says")}</p>
${o&&i`<${xl} code=${t.code} network=${o} />`}
${l&&l.field===void 0&&i`<${E} colour="danger" role="alert"><p>${H(l)}</p><//>`}
${o&&!s?i`
<div class="row">
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${b}>${a("console.network_change")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>f({method:"DELETE"},a("console.network_forgotten"))}>${a("console.network_forget")}</button>
</div>
`:i`
<${ce} draft=${u} label=${a("console.network_name")} max=${hf} error=${$("name")} inputRef=${d} onEnter=${g} />
<${ce} draft=${p} label=${a("console.network_password")} description=${a("console.network_password_says")} max=${$f} error=${$("password")} inputRef=${m} onEnter=${g} />
<p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${g}>${a("console.network_save")}</button></p>
`}
</section>
`}var ds=({seat:e})=>h(e.records.value,"me")?.id==="organiser";function Sl({face:e}){return i`
<section class="panel stack" data-tight aria-labelledby="organisers-title">
<h3 class="ds-heading" data-size="2xs" id="organisers-title">${a("console.organisers")}</h3>
${ds(e)?i`<p class="soft small">${a("console.organisers_say")}</p><${_f} face=${e} />`:i`<p>${a("console.not_first")}</p>`}
</section>
`}function _f({face:e}){let{boot:t,seat:n,ui:o}=e,[s,r]=_([]),[l,c]=_(null),[u,p]=_(!1),d=n.draft("organiser-name"),m=`/api/${t.code}/organisers`,$=async()=>{let b=await V(m,{token:t.token});c(b.ok?null:b.error),b.ok&&r((await b.response.json()).organisers)},f=o.dialog.value!==null;z(()=>{f||$()},[f]);let g=async()=>{let b=d.text.peek().trim();if(!Le(b,80))return p(!b);p(!1);let y=await V(m,{token:t.token,body:{name:b}});if(!y.ok)return c(y.error);d.clear(),q(a("console.organiser_added",{name:b})),await $()};return i`
${l&&i`<${E} colour="danger" role="alert"><p>${H(l)}</p><//>`}
<ul class="plain host-links" data-wide>${s.map(b=>i`<${gf} key=${b.number} face=${e} organiser=${b} />`)}</ul>
<div class="new-organiser">
<${ce} draft=${d} label=${a("console.organiser_name")} max=${80} error=${u?a("error.empty"):void 0} onEnter=${g} />
<button type="button" class="ds-button" data-variant="secondary" onClick=${g}>${a("console.organiser_add")}</button>
</div>
`}function gf({face:e,organiser:t}){let{name:n,link:o}=t,s=r=>()=>{e.ui.dialog.value=r};return i`
<li>
<${et} label=${n} link=${o} />
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${a("console.qr_for",{name:n})} onClick=${s({what:"organiser_link",organiser:t})}>${a("console.qr")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${a("console.renew_for",{name:n})} onClick=${s({what:"renew",role:"organiser",organiser:t})}>${a("console.renew")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-color="danger" data-size="sm" aria-label=${a("console.revoke_for",{name:n})} onClick=${s({what:"revoke",organiser:t})}>${a("console.revoke")}</button>
</li>
`}function Ml({face:{seat:e}}){let t=L(),n=e.records.value;return h(n,"workshop")?.status!=="open"?null:i`
<section class="panel stack" data-tight aria-labelledby="planned-title">
<h3 class="ds-heading" data-size="2xs" id="planned-title">${a("console.planned_title")}</h3>
<div class="ds-field">
<label class="ds-label" for=${t}>${a("console.planned_date")}</label>
<p data-field="description" id="${t}-d">${a("console.planned_says")}</p>
<input
class="ds-input"
id=${t}
type="date"
value=${h(n,"date")?.planned??""}
aria-describedby="${t}-d"
onChange=${o=>e.act("plan_date",{date:o.target.value})}
/>
</div>
</section>
`}function Ol({face:e}){let{boot:t,ui:n}=e,[o,s]=_(null),[r,l]=_(null),c=async()=>{let p=await V(`/api/${t.code}/links`,{token:t.token});l(p.ok?null:p.error),p.ok&&s(await p.response.json())},u=n.dialog.value!==null;return z(()=>{u||c()},[u]),i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_links")}</h2>
${r&&i`<${E} colour="danger" role="alert">
<p>${H(r)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${c}>${a("save.retry")}</button></p>
<//>`}
${o&&i`<${vf} code=${t.code} links=${o} /><${Ml} face=${e} /><${Cl} face=${e} /><${yf} face=${e} links=${o} /><${wl} face=${e} /><${Sl} face=${e} /><${bf} face=${e} links=${o} />`}
</div>
`}function vf({code:e,links:t}){return i`
<section class="panel join-links" aria-labelledby="join-title">
<${ht} src="/${e}/qr.svg" alt=${a("console.qr_of",{link:t.join})} />
<div class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs" id="join-title">${a("console.for_participants")}</h3>
<p>${a("console.join_says")} <strong class="code">${e}</strong></p>
<${et} label=${a("console.join_link")} link=${t.join} />
<p class="row"><a class="ds-button" data-variant="secondary" data-size="sm" href=${t.cards} target="_blank" rel="noopener">${a("console.print_cards")}</a></p>
</div>
</section>
`}function bf({face:e,links:t}){return i`
<section class="panel stack" data-tight aria-labelledby="hosts-title">
<h3 class="ds-heading" data-size="2xs" id="hosts-title">${a("console.for_hosts")}</h3>
<p class="soft small">${a("console.hosts_say")}</p>
<ul class="plain host-links">
${Object.entries(t.hosts).map(([n,o])=>{let s=Number(n);return i`
<li key=${n}>
<${et} label=${a("table.number",{table:s})} link=${o} />
<${Xn} face=${e} opens=${{what:"host_link",table:s}} label=${a("console.qr_for_table",{table:s})}>${a("console.qr")}<//>
<${Xn} face=${e} opens=${{what:"renew",role:"host",table:s}} label=${a("console.renew_for_table",{table:s})}>${a("console.renew")}<//>
</li>
`})}
</ul>
</section>
`}function yf({face:e,links:t}){return i`
<section class="panel stack" data-tight aria-labelledby="own-title">
<h3 class="ds-heading" data-size="2xs" id="own-title">${a("console.for_organisers")}</h3>
<p class="soft small">${a("console.own_says")}</p>
<ul class="plain host-links">
<li>
<${et} label=${a("console.screen_link")} link=${t.screen} />
<a class="ds-button" data-variant="tertiary" data-size="sm" href=${t.screen} target="_blank" rel="noopener">${a("console.open")}</a>
<${Xn} face=${e} opens=${{what:"renew",role:"screen"}} label=${a("console.renew_screen")}>${a("console.renew")}<//>
</li>
<li>
<${et} label=${a("console.console_link")} link=${t.console} />
${ds(e)&&i`<${Xn} face=${e} opens=${{what:"renew",role:"organiser"}} label=${a("console.renew_console")}>${a("console.renew")}<//>`}
</li>
</ul>
</section>
`}function Xn({face:e,opens:t,label:n,children:o}){return i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${n} onClick=${()=>{e.ui.dialog.value=t}}>${o}</button>`}function Al({act:e,facts:t}){switch(e){case"phase_extended":return t.seconds<0?"phase_shortened":e;case"phase_skipped":return t.skipped?e:"phase_unskipped";case"screen_frozen":return t.frozen?e:"screen_let_go";case"scene_chosen":return t.scene?e:"scene_left";case"date_planned":return t.date?e:"date_unplanned";case"fund_set":return t.amount===null?"fund_emptied":e;case"measure_locked":return t.lock?`locked_${t.lock}`:"lock_let_go";case"spotlight_turned":return t.title?e:"spotlight_off";case"table_signalled":return`signalled_${t.signal}`;default:return e}}var El=(e,t)=>e.filter(n=>!t||(t==="organisers"?n.role==="organiser":String(n.table)===t));function Nl(e,t){return[...new Map([...e,...t].map(o=>[o.seq,o])).values()].sort((o,s)=>s.seq-o.seq)}var kf=1e3;function Bl({face:e}){let{seat:t}=e,{acts:n,more:o,error:s,load:r}=wf(e),[l,c]=_(""),u=h(t.screen.value,"workshop")?.tables??[],p=El(n??[],l),d=()=>r(n?.at(-1)?.seq);return i`
<div class="stack">
<div class="row log-top" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_log")}</h2>
<${se}
label=${a("console.log_whose")}
value=${l}
empty=${a("console.log_all")}
options=${[{value:"organisers",label:a("console.log_organisers")},...u.map(m=>({value:String(m),label:a("table.number",{table:m})}))]}
onChange=${c}
/>
</div>
<p class="soft small">${a("console.log_says")}</p>
${s&&i`<${E} colour="danger" role="alert">
<p>${H(s)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${()=>r()}>${a("save.retry")}</button></p>
<//>`}
${n&&p.length===0&&i`<p class="empty">${a("console.log_empty")}</p>`}
<ol class="plain log">${p.map(m=>i`<${xf} key=${m.seq} face=${e} act=${m} />`)}</ol>
${o&&i`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${d}>${a("console.log_older")}</button></p>`}
</div>
`}function wf({boot:e,seat:t}){let[n,o]=_(null),[s,r]=_(!1),[l,c]=_(null),u=U(void 0),p=async m=>{let $=`/api/${e.code}/log${m===void 0?"":`?before=${m}`}`,f=await V($,{token:e.token});if(c(f.ok?null:f.error),!f.ok)return;let g=await f.response.json();o(b=>Nl(b??[],g.acts)),r(b=>m===void 0&&n?.length?b:g.more)},d=t.connection.seq.value;return z(()=>{n===null?p():u.current??=setTimeout(()=>{u.current=void 0,p()},kf)},[d]),z(()=>()=>clearTimeout(u.current),[]),{acts:n,more:s,error:l,load:p}}function xf({face:e,act:t}){let[n,o]=_(!1),{undo:s,facts:r}=t,l=Tf(t),c=()=>{s&&e.seat.act(s.name,s.data),o(!0)};return i`
<li class="log-line">
<time class="small soft">${Z(t.at)}</time>
<div class="row-words">
<p><strong>${Cf(t)}</strong> ${l}</p>
${r.reason&&i`<p class="small soft">${a("console.log_reason",{reason:r.reason})}</p>`}
</div>
${s&&!n&&i`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${a("console.undo_this",{what:l})} onClick=${c}>${a("console.undo")}</button>`}
${n&&i`<span class="small soft">${a("console.undone")}</span>`}
</li>
`}var Cf=({role:e,table:t,name:n})=>e==="host"?a("table.number",{table:t??0}):n||a("console.organiser");function Tf(e){let{facts:t}=e,n=Al(e);return go(`console.did_${n}`)?a(`console.did_${n}`,{...t,n:Math.round(Math.abs(Number(t.seconds??0))/60),title:t.title?C(t.title):a("console.a_measure"),phase:t.phase?C(t.phase):"",field:t.field?a(`fields.${t.field}`).toLowerCase():"",value:Array.isArray(t.value)?t.value.join(", "):It(t.field,t.value),scene:t.scene?a(`console.scene_${t.scene}`):"",to:t.to?Wn({to:t.to,table:t.table}).toLowerCase():"",format:t.format?a(`console.document_${t.format}`).toLowerCase():""}):a("console.did_other")}function Ll({face:e}){let{seat:t,ui:n}=e,o=n.filter.value,s=n.filters_open.value,r=u=>{n.filter.value={...n.filter.peek(),...u}},l=h(t.screen.value,"phase")?.revealed,c=()=>{n.filters_open.value=!s};return i`
<div class="filters" role="search" aria-label=${a("console.tab_measures")}>
<div class="search-row">
<${Mf} value=${o.search} onInput=${u=>r({search:u})} />
<${se}
label=${a("console.order")}
value=${o.order}
options=${Wa.filter(u=>u!=="votes"||l).map(u=>({value:u,label:a(`console.order_${u}`)}))}
onChange=${u=>r({order:u})}
/>
<button type="button" class="ds-button" data-variant="secondary" aria-expanded=${s?"true":"false"} aria-controls="measure-filters" onClick=${c}>
${a("console.filters")}${zl(o)>0&&i` <span class="count">${zl(o)}</span>`}
</button>
</div>
<div class="filter-row" id="measure-filters" hidden=${!s}>${s&&i`<${Sf} face=${e} filter=${o} set=${r} />`}</div>
</div>
`}var zl=({theme:e,funding:t,lacks:n,place:o,table:s,standing:r})=>[e,t,n,o,s,r!=="live"].filter(Boolean).length;function Sf({face:e,filter:t,set:n}){let o=e.seat.screen.value,s=h(o,"workshop"),r=W(o),l=c=>({value:c,label:c});return i`
<${se}
label=${a("fields.theme")}
value=${t.theme}
empty=${a("console.all_themes")}
options=${(s?.fields.theme??[]).map(l)}
onChange=${c=>n({theme:c})}
/>
<${Of} areas=${s?.areas??[]} value=${t.place} onChange=${c=>n({place:c})} />
<${se}
label=${a("fields.funding")}
value=${t.funding}
empty=${a("console.all_funding")}
options=${(s?.fields.funding??[]).map(l)}
onChange=${c=>n({funding:c})}
/>
<${se}
label=${a("console.lacks")}
value=${t.lacks}
empty=${a("console.lacks_no_matter")}
options=${Ha.map(c=>({value:c,label:a("console.lacks_n",{what:a(`console.lacks_${c}`),n:r.filter(u=>Zo(u,c)).length})}))}
onChange=${c=>n({lacks:c})}
/>
<${se}
label=${a("console.table")}
value=${t.table}
empty=${a("console.all_tables")}
options=${(s?.tables??[]).map(c=>({value:String(c),label:a("table.number",{table:c})}))}
onChange=${c=>n({table:c})}
/>
<${se}
label=${a("console.standing")}
value=${t.standing}
options=${Ua.map(c=>({value:c,label:a(`console.standing_${c}`)}))}
onChange=${c=>n({standing:c})}
/>
`}function Mf({value:e,onInput:t}){let n="measure-search";return i`
<div class="ds-field search-field">
<label class="ds-label" for=${n}><${M} name="search" />${a("console.search")}</label>
<input
class="ds-input"
type="search"
id=${n}
value=${e}
autocomplete="off"
onInput=${o=>t(o.target.value)}
/>
</div>
`}function Of({areas:e,value:t,onChange:n}){let o=L();return i`
<div class="ds-field">
<label class="ds-label" for=${o}>${a("console.place")}</label>
<select
class="ds-input"
id=${o}
value=${t}
onChange=${s=>n(s.target.value)}
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
`}function Rl(e,t){let n=t.slice(t.indexOf(":")+1);return t.startsWith("unit:")?new Set([n]):new Set([n,...e.find(o=>o.name===n)?.units??[]])}var Af=1e3,ps=20;function Il({face:e}){let t=W(e.seat.screen.value).filter(d=>!d.private),{pairs:n,error:o,load:s,kept:r}=Ef(e,t.map(d=>d.id).join()),[l,c]=_(ps),u=new Map(t.map(d=>[d.id,d])),p=(n??[]).map(({measure:d,other:m})=>[u.get(d),u.get(m)]).filter(d=>d.every(Boolean));return i`
<p class="soft">${a("console.alike_says")}</p>
${o&&i`<${E} colour="danger" role="alert">
<p>${H(o)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${s}>${a("save.retry")}</button></p>
<//>`}
${n&&i`<p role="status">${a("console.alike_n",{n:p.length})}</p>`}
<ul class="plain pairs">
${p.slice(0,l).map(d=>i`<${Nf} key=${d.map(m=>m?.id).join()} face=${e} two=${d} onKept=${r} />`)}
</ul>
${p.length>l&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>c(l+ps)}>
${a("console.show_more",{n:Math.min(ps,p.length-l)})}
</button>`}
`}function Ef({boot:e},t){let[n,o]=_(null),[s,r]=_(null),l=async()=>{let u=await V(`/api/${e.code}/lookalikes`,{token:e.token});r(u.ok?null:u.error),u.ok&&o((await u.response.json()).pairs)};return z(()=>{if(n===null)return void l();let u=setTimeout(l,Af);return()=>clearTimeout(u)},[t]),{pairs:n,error:s,load:l,kept:([{id:u},{id:p}])=>o(d=>d?.filter(({measure:m,other:$})=>m!==u||$!==p)??null)}}function Nf({face:e,two:t,onKept:n}){let[o,s]=_(()=>En(t)?.id),r=L(),l=t.find(d=>d.id===o)??t[0],c=()=>{let d=a("console.merged",{n:2,title:l.title});Oe(e,An(l,t.filter(m=>m!==l),""),d)},u=()=>{e.seat.act("keep_both",{measure:t[0].id,other:t[1].id}),q(a("console.both_kept")),n(t)},p={title:t[0].title,other:t[1].title};return i`
<li class="pair">
<fieldset class="ds-fieldset choices" data-across>
<legend class="ds-sr-only">${a("console.merge_target")}</legend>
${t.map(d=>i`<${Bf} key=${d.id} face=${e} measure=${d} name=${r} chosen=${d===l} onChoose=${()=>s(d.id)} />`)}
</fieldset>
<div class="row">
<button type="button" class="ds-button" data-size="sm" aria-label=${a("console.merge_these",p)} onClick=${c}>${a("console.merge_go")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-label=${a("console.keep_both_of",p)} onClick=${u}>${a("console.keep_both")}</button>
</div>
</li>
`}function Bf({face:e,measure:t,name:n,chosen:o,onChoose:s}){let r=e.digests.value.get(t.id);return i`
<label class="choice">
<input class="ds-input" type="radio" name=${n} checked=${o} onChange=${s} />
<span class="choice-words">
<strong>${t.title}</strong>
<span class="small soft">${a("table.number",{table:t.table})}${r&&r.comments>0?` · ${a("measure.comments",{n:r.comments})}`:""}</span>
${t.description&&i`<span class="small choice-text">${t.description}</span>`}
<span class="small stays">${o?a("console.stays_on_top"):""}</span>
</span>
</label>
`}var fs=150,zf=["list","lookalikes"];function Dl({face:e}){let{measures:t}=e.ui,n=o=>()=>{t.value=o};return i`
<div class="stack">
<h2 class="ds-sr-only">${a("console.tab_measures")}</h2>
<div class="row" role="group" aria-label=${a("console.ways")}>
${zf.map(o=>i`<button key=${o} type="button" class="ds-chip" aria-pressed=${o===t.value?"true":"false"} onClick=${n(o)}>${a(`console.way_${o}`)}</button>`)}
</div>
${t.value==="list"?i`<${Lf} face=${e} />`:i`<${Il} face=${e} />`}
</div>
`}function Lf({face:e}){let{seat:t,ui:n,digests:o}=e,[s,r]=_(fs),l=t.screen.value,c=h(l,"workshop")?.areas??[],u=Ga(o.value,n.filter.value,f=>Rl(c,f)),p=u.slice(0,s),d=u.map(f=>f.measure).filter(Nn),m=d.length>0&&d.every(({id:f})=>n.ticked.value.includes(f)),$=()=>{n.ticked.value=m?[]:d.map(({id:f})=>f)};return i`
<div class="stack">
<${Ll} face=${e} />
<div class="row" data-spread>
<p role="status">${a("console.found_n",{n:u.length,of:W(l).length})}</p>
<span class="row">
${d.length>1&&n.filter.value!==Qe&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${$}>${m?a("console.untick"):a("console.tick_all",{n:d.length})}</button>`}
${n.filter.value!==Qe&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>{n.filter.value=Qe}}>${a("console.clear_filter")}</button>`}
</span>
</div>
${u.length===0&&i`<${If} face=${e} />`}
<ul class="plain measure-list">
${p.map(f=>i`<${Rf} key=${f.measure.id} face=${e} digest=${f} />`)}
</ul>
${u.length>s&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>r(s+fs)}>
${a("console.show_more",{n:Math.min(fs,u.length-s)})}
</button>`}
<${fa} face=${e} />
</div>
`}function Rf({face:e,digest:t}){let{ticked:n}=e.ui,{id:o,title:s}=t.measure,r=n.value.includes(o),l=()=>{n.value=r?n.value.filter(c=>c!==o):[...n.value,o]};return i`
<${$t} face=${e} digest=${t}>
${Nn(t.measure)?i`<label class="tick">
<input class="ds-input" type="checkbox" checked=${r} onChange=${l} />
<span class="ds-sr-only">${a("console.tick",{title:s})}</span>
</label>`:i`<span class="tick"></span>`}
<//>
`}function If({face:e}){let t=e.seat.screen.value;if(e.ui.filter.value!==Qe)return i`<p class="empty">${a("console.nothing_fits")}</p>`;let n=w(t,"table").reduce((o,s)=>o+(s.measures??0),0);return i`<p class="empty">${cs(h(t,"phase")?.ideas==="open_private",n)}</p>`}function ql({records:e}){return w(e,"earlier").sort((n,o)=>o.began_at-n.began_at).map(n=>i`
<details key=${n.id} class="ds-details">
<summary>${a("earlier.title",{phase:C(n.title),at:Z(n.began_at)})}</summary>
<div class="stack" data-tight>
<p class="soft">${a("earlier.says",{n:n.voters})}</p>
<ul class="plain stack" data-tight>${n.measures.map(o=>i`<${Df} key=${o.measure} records=${e} got=${o} />`)}</ul>
</div>
</details>
`)}function Df({records:e,got:t}){let n=x(e,"measure",t.measure);if(!n)return null;let o=[a("earlier.votes",{n:t.votes??0}),t.areas&&a("earlier.areas",{n:t.areas,areas:h(e,"result")?.areas}),De(e,t)];return i`
<li>
<p lang=${ie(n.title,n.description)}>${n.title}</p>
<p class="small soft">${o.filter(Boolean).join(" · ")}</p>
</li>
`}function qf(e){let t=new Map;for(let n of e){let o=n.votes??0;t.set(o,[...t.get(o)??[],n])}return[...t].sort(([n],[o])=>o-n).map(([n,o])=>({votes:n,measures:o.sort((s,r)=>(r.areas??0)-(s.areas??0))}))}function jl(e){let t=new Map;for(let n of qf(e).flatMap(o=>o.measures))n.votes&&n.band&&t.set(n.band,[...t.get(n.band)??[],n]);return[...t].sort(([n],[o])=>n-o).map(([,n])=>n)}function Pl(e){let t=new Map;for(let{fields:n,votes:o=0}of e){let s=String(n.theme??""),r=t.get(s)??{theme:s,votes:0,measures:0};t.set(s,{theme:s,votes:r.votes+o,measures:r.measures+1})}return[...t.values()].sort((n,o)=>+!n.theme-+!o.theme||o.votes-n.votes||n.theme.localeCompare(o.theme,"nb"))}var Fl=e=>jl(e).map((t,n)=>({band:n+1,measures:t,is_tie:t.length>1&&t.every(o=>o.votes===t[0]?.votes)}));function Ul({face:e}){let t=h(e.seat.records.value,"phase");return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_results")}</h2>
<${jf} face=${e} />
${t?.revealed&&i`<${Ff} face=${e} />`}
</div>
`}function jf({face:e}){let{seat:t,ui:n}=e,o=t.records.value,s=h(o,"phase"),r=h(o,"voting"),l=s?.votes==="open_hidden";return i`
<section class="panel stack" data-tight aria-labelledby="voting-title">
<h3 class="ds-heading" data-size="2xs" id="voting-title">${l?a("console.voting_open"):a("console.voting_closed")}</h3>
<${_t} voting=${r} />
${!s?.revealed&&i`<p class="soft small">${a("console.votes_secret")}</p>`}
${!s?.revealed&&h(o,"workshop")?.status==="open"&&i`
<div class="row">
${l?i`<${Pf} face=${e} />`:i`<${R} seat=${t} name="reveal_votes" blocked=${!Ye(o)} onAct=${()=>{n.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>`}
${!l&&!r?.voted&&i`<span class="soft small">${a("console.nobody_voted")}</span>`}
</div>
`}
</section>
`}function Pf({face:e}){let{seat:t,ui:n}=e,{next:o}=$e(t.records.value);return o?i`
<${R} seat=${t} name="start_phase" onAct=${()=>{n.dialog.value={what:"next"}}}>${a("console.close_voting")}<//>
<span class="soft small">${a("console.close_voting_says",{phase:C(o.title)})}</span>
`:i`<span class="soft small">${a("console.reveal_later")}</span>`}function Ff({face:e}){let t=e.seat.screen.value,n=h(t,"result"),o=W(t).filter(s=>(s.votes??0)>0);return i`
${n&&i`<p>${a("console.result_sum",{votes:n.votes,voters:n.voters,measures:n.measures})}</p>`}
${h(t,"workshop")?.status==="open"&&i`<${Uf} face=${e} />`}
${o.length===0&&i`<p class="empty">${a("console.no_votes")}</p>`}
${o.length>0&&i`<${Hf} measures=${o} /><${Wf} face=${e} measures=${o} result=${n} />`}
<${ql} records=${t} />
`}var Uf=({face:e})=>i`
<section class="panel stack" data-tight aria-labelledby="steps-title">
<h3 class="ds-heading" data-size="2xs" id="steps-title">${a("console.steps")}</h3>
<p class="soft small">${a("console.steps_say")}</p>
<${za} seat=${e.seat} />
</section>
`;function Hf({measures:e}){let t=Pl(e),n=Math.max(1,...t.map(({votes:o})=>o));return i`
<section class="stack" data-tight aria-labelledby="themes-title">
<h3 class="ds-heading" data-size="2xs" id="themes-title">${a("console.step_themes")}</h3>
<ul class="plain bars theme-bars">
${t.map(({theme:o,votes:s,measures:r})=>i`
<li key=${o} class="bar">
<span>${o||a("console.no_theme")}</span>
<span class="gone" aria-hidden="true"><span style=${{"--share":s/n}}></span></span>
<span><strong>${a("console.votes_n",{n:s})}</strong> <span class="soft small">${a("console.measures_n",{n:r})}</span></span>
</li>
`)}
</ul>
</section>
`}function Wf({face:e,measures:t,result:n}){let o=Fl(t),s=Math.max(1,...t.map(({votes:r=0})=>r));return i`
<section class="stack" data-tight aria-labelledby="bands-title">
<h3 class="ds-heading" data-size="2xs" id="bands-title">${a("console.step_bands")}</h3>
<p class="soft small">${a("console.bands_say")} ${Vf(n)}</p>
<ol class="plain bands">
${o.map(({band:r,measures:l,is_tie:c})=>i`
<li key=${r} class="band">
<p class="band-votes">
<strong>${a("console.band",{band:r})}</strong>
${l.length>1&&i`<span class="small soft">${c?a("console.tie",{n:l.length}):a("console.close_call",{n:l.length})}</span>`}
</p>
<ul class="plain">
${l.map(u=>i`<${Gf} key=${u.id} face=${e} measure=${u} result=${n} share=${(u.votes??0)/s} />`)}
</ul>
<${Kf} lead=${n?.leads[r-1]} />
</li>
`)}
</ol>
</section>
`}function Vf(e){let{two_in_three:t,nearly_always:n}=e?.lead_for??{};return n?a("console.lead_for",{some:t,many:n}):""}var Kf=({lead:e})=>e?i`<p class="small soft">${a("console.lead",{n:e.votes})} ${a(`console.kept_${e.kept}`)}</p>`:null;function Gf({face:e,measure:t,result:n,share:o}){let{seat:s,ui:r}=e,l=h(s.screen.value,"spotlight")?.measure===t.id,c=De(s.screen.value,t);return i`
<li class="result-line">
<div class="row-words">
<button type="button" class="row-open" onClick=${()=>{r.dialog.value={what:"measure",id:t.id}}}>${t.title}</button>
<div class="gone" aria-hidden="true"><span style=${{"--share":o}}></span></div>
<p class="row-facts small">
<strong>${a("console.votes_n",{n:t.votes??0})}</strong>
${c&&i`<span>${c}</span>`}
${t.dealt!==void 0&&i`<span>${a("console.dealt",{n:t.dealt})}</span>`}
${t.areas?i`<span>${a("console.breadth",{n:t.areas,of:n?.areas})}</span>`:null}
${t.tables?i`<span>${a("console.breadth_tables",{n:t.tables,of:n?.tables})}</span>`:null}
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
aria-label=${l?a("console.take_off_this",{title:t.title}):a("console.show_this",{title:t.title})}
onClick=${()=>s.act("spotlight",{measure:l?null:t.id})}
>${l?a("console.take_off"):a("console.show")}</button>
</li>
`}function Hl({face:e}){let{seat:t}=e,n=t.records.value,o=h(n,"phase")?.id,s=$e(n).next?.id;return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_run_sheet")}</h2>
<${Ki} seat=${t} />
</div>
<ol class="plain run-sheet">
${Ft(n).map(r=>i`<${Yf} key=${r.id} face=${e} line=${r} state=${Jf(r,o,s)} />`)}
</ol>
</div>
`}function Jf(e,t,n){return e.id===t?"running":e.skipped?"skipped":e.id===n?"next":e.started_at===null?"to_come":"done"}function Yf({face:e,line:t,state:n}){let o=t.started_at===null?null:Qf(t,n),s=qa(t);return i`
<li class="sheet-line" data-state=${n} aria-current=${n==="running"?"step":void 0}>
<p class="sheet-planned">
<span class="ds-sr-only">${a("console.planned")}</span>
<strong>${t.planned}</strong>
<span class="small soft">${a("console.minutes",{n:t.minutes})}</span>
</p>
<div class="row-words">
<h3 class="sheet-name">${C(t.title)}</h3>
<p class="row-facts small">
<span class="sheet-state">${a(`console.state_${n}`)}</span>
${o&&i`<span>${o}</span>`}
${s!==null&&s!==0&&i`<span class=${s>=5?"warm":""}>${Yn(s)}</span>`}
</p>
</div>
${h(e.seat.records.value,"workshop")?.status==="open"&&i`<${Xf} face=${e} line=${t} state=${n} />`}
</li>
`}function Qf(e,t){let n=Z(e.started_at??0);return t==="running"||e.ended_at===null?a("console.since",{time:n}):a("console.from_to",{from:n,to:Z(e.ended_at)})}function Xf({face:e,line:t,state:n}){let{seat:o,ui:s}=e,r=C(t.title);if(n==="running")return null;let l=()=>o.act("skip_phase",{phase:t.id,skipped:n!=="skipped"});return i`
<div class="row sheet-buttons">
${t.started_at===null&&i`<${R}
seat=${o}
name="skip_phase"
variant="tertiary"
size="sm"
label=${n==="skipped"?a("console.unskip_this",{phase:r}):a("console.skip_this",{phase:r})}
onAct=${l}
>${n==="skipped"?a("console.unskip"):a("console.skip")}<//>`}
<${R}
seat=${o}
variant=${n==="next"?"primary":"secondary"}
size="sm"
label=${t.started_at===null?a("console.start_this",{phase:r}):a("console.start_this_again",{phase:r})}
onAct=${()=>{s.dialog.value={what:"start",phase:t.id}}}
>${t.started_at===null?a("console.start"):a("console.start_again")}<//>
</div>
`}var Zf={tables:Zi,measures:Dl,readiness:zi,effect:ml,collaboration:il,results:Ul,fund:kl,run_sheet:Hl,people:Ni,answers:tl,log:Bl,links:Ol,finish:Pa};function Wl({face:e}){let t=U(null),n=e.ui.tab.value,o=Zf[n],s=r=>{let l=em[r.key];if(!l)return;r.preventDefault(),Ae(e.ui,l(n)),t.current?.querySelector(`#tab-${e.ui.tab.value}`)?.focus()};return i`
<div class="ds-tabs">
<div role="tablist" aria-label=${a("console.tabs")} ref=${t} onKeyDown=${s}>
${de.map(r=>i`
<button
key=${r}
type="button"
role="tab"
id="tab-${r}"
aria-selected=${r===n?"true":"false"}
aria-controls=${r===n?`panel-${r}`:void 0}
tabindex=${r===n?0:-1}
onClick=${()=>Ae(e.ui,r)}
>${a(`console.tab_${r}`)}<${tm} face=${e} name=${r} /></button>
`)}
</div>
<div role="tabpanel" id="panel-${n}" key=${n} aria-labelledby="tab-${n}" tabindex="-1">
<${o} face=${e} />
</div>
</div>
`}var em={ArrowRight:e=>de[(de.indexOf(e)+1)%de.length]??e,ArrowLeft:e=>de.at(de.indexOf(e)-1)??e,Home:()=>"tables",End:()=>"finish"};function tm({face:e,name:t}){let n=e.seat.screen.value;if(t==="measures")return i` <span class="count">${W(n).length}</span>`;if(t==="people")return i` <span class="count">${w(n,"person").length}</span>`;let o=t==="tables"?w(n,"table").filter(s=>s.signal==="help").length:0;return o===0?null:i` <span class="help-count"><span aria-hidden="true">${o}</span><span class="ds-sr-only">${a("console.help_count",{n:o})}</span></span>`}var nm={nb:"Bokmål",en:"English"};function Vl(){let[e,t]=_(!1),n=o=>er(o).then(()=>t(!1),()=>t(!0));return i`
<div class="language-switch" role="group" aria-label=${a("language.label")}>
<${om} onChoose=${n} />
<p class="language-failed" role="status">${e&&a("language.failed")}</p>
</div>
`}var om=({onChoose:e})=>Zs.map(t=>i`
<button
key=${t}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${t}
aria-pressed=${rt.value===t?"true":"false"}
onClick=${()=>e(t)}
>${nm[t]}</button>
`);function Kl({face:e}){let{boot:t,seat:n,ui:o}=e,s=n.records.value,r=h(s,"workshop"),l=w(s,"person").filter(u=>u.present),c=l.filter(u=>u.connected).length;return i`
<header class="top">
<div class="top-words">
<p class="eyebrow">${a("console.title")}</p>
<h1 class="ds-heading" data-size="xs">${C(r?.title??t.title)}</h1>
</div>
<dl class="top-facts">
<div><dt>${a("console.code")}</dt><dd class="code">${t.code}</dd></div>
<div><dt>${a("console.present")}</dt><dd>${l.length}</dd></div>
<div><dt>${a("console.connected")}</dt><dd>${c}</dd></div>
</dl>
<div class="row">
${r?.status==="open"&&i`<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${()=>{o.dialog.value={what:"message"}}}><${M} name="comment" />${a("console.message_title")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-icon aria-label=${a("console.shortcuts")} title=${a("console.shortcuts")} onClick=${()=>{o.dialog.value={what:"help"}}}><span class="help-sign" aria-hidden="true">?</span></button>
<${Vl} />
</div>
</header>
`}function Gl({face:e}){let t=h(e.seat.records.value,"upkeep");return i`
${t?.votes_unread&&i`<${E} colour="danger"><p>${a("console.votes_unread")}</p><//>`}
${t?.unfinished&&i`<${E} colour="danger"><p>${a("console.unfinished")}</p><//>`}
`}function sm(e){let t=Gr({code:e.code,token:e.token,holder:"organiser"});return{boot:e,seat:t,ui:Qa(),digests:ee(()=>Va(t.screen.value))}}function Jl({boot:e}){let[t]=_(()=>sm(e)),{seat:n}=t;return z(()=>Ui(document.body),[]),Fi(n),i`
<${Yr} seat=${n} />
<${Kl} face=${t} />
<main id="main" tabindex="-1" class="console">
<${rm} face=${t} />
</main>
<${Pi} face=${t} />
<${Zr} seat=${n} />
<${Ji} face=${t} />
<${xn} />
`}function rm({face:e}){let{seat:t,ui:n}=e,o=Fe(()=>On(t),[t]),s=h(t.records.value,"workshop");return t.connection.status.value==="revoked"?i`<${E} colour="danger" role="alert"><p>${a("console.revoked")}</p><//>`:s?i`
<div class="rail">
${s.status==="closed"?i`<${ia} workshop=${s} />`:i`<${Gi} seat=${t} /><${Ei} seat=${t} ui=${n} />`}
<${La} face=${e} />
</div>
<div class="work">
<div class="alarms"><${Gl} face=${e} /><${el} face=${e} /><${Ra} face=${e} /></div>
<${aa} face=${e} />
<${Tn} seat=${o} label=${Sn} />
<${Mi} face=${e} />
<${Wl} face=${e} />
<${da} face=${e} />
</div>
`:i`<p class="page-loading">${a("page.loading")}</p>`}var am=({boot:e})=>i`<${Jl} boot=${e} />`;sr(am);
/*! preact 11.2.0, htm 3.1.1, @preact/signals 2.11.4, @preact/signals-core 1.14.5; licences: README.md */
/*! socket.io-client 4.8.4, socket.io-parser 4.2.7, engine.io-client 6.6.8, engine.io-parser 5.2.3, @socket.io/component-emitter 3.1.2; licences: README.md */
//# sourceMappingURL=console.js.map
