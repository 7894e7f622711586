var W,jr,qr,ne,Zo,Bn,Fr,Nn,zr,rs,ts,Qc,Ke=Symbol.for("pv"),In={},Rn=[],Zc=/^m(i|n|o|s|text|space)$/,is=Array.isArray,as=Rn.slice,fe=Object.assign;function pe(t){t&&t.parentNode&&t.remove()}function Hr(t,e,n){var o,s,r,i={},a=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return a>2&&(i.children=a>3?as.call(arguments,2):n),Ue(t,i,o,s,null)}function Ue(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ke,__v:s||++jr,__i:-1,__u:0};return!s&&W.vnode&&W.vnode(r),r}function xe(t){return t.children}function We(t,e){this.props=t,this.context=e,this.__g=0}function oe(t,e){if(e==null)return t.__&&oe(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:oe(t)}function tu(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=fe({constructor:Ke},n)).__v=n.__v+1,W.vnode&&W.vnode(e),ls(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||oe(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Jr(s,e,r),n.__=n.__e=null,e.__e!=o&&Ur(e))}function Ur(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Ur(t)}function Tr(t){(8&t.__g||(t.__g|=8,ne.push(t),Bn++))&&Zo==W.debounceRendering||((Zo=W.debounceRendering)||queueMicrotask)(Wr)}function Wr(){try{for(var t,e=1;ne.length;)ne.length>e&&ne.sort(Fr),t=ne.shift(),e=ne.length,8&t.__g&&tu(t)}finally{(Bn=ne.length)&&(Zo||queueMicrotask)(Wr)}}function Yr(t,e,n,o,s,r,i,a,u,p,d){var h,m,f,v,g,y,b=o.__k||Rn,$=e.length;for(u=eu(n,e,b,u,$),h=0;h<$;h++)(f=n.__k[h])!=null&&(m=~f.__i&&b[f.__i]||In,f.__i=h,y=ls(t,f,m,s,r,i,a,u,p,d),v=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&cs(m.ref,null,f,m),f.ref&&d.push(f.ref,f.__c||v,f)),g=g||v,4&f.__u?(u=Vr(f,u,t,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:v&&(u=v.nextSibling),f.__u&=-21);return n.__e=g,u}function eu(t,e,n,o,s){var r,i,a,u,p,d,h,m,f,v=n.length,g=v,y=0,b=0,$=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=Ue(null,i):is(i)?i=$[r]=Ue(xe,{children:i}):i.constructor===Ke&&i.__b?i=$[r]=Ue(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,u=r+y,i.__=t,i.__b=t.__b+1,a=null,~(p=i.__i=nu(i,n,u,g))&&(g--,(a=n[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==u-1?y--:p==u+1?y++:p!=u&&(p>u?y--:y++,b=1)):(~p||(s>v?y--:s<v&&y++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(b){for(d=[],h=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(y=0,m=d.length;y<m;)d[f=y+m>>1]<i.__i?y=f+1:m=f;d[y]=i.__i,h[r]=y+1}for(y=d.length;r--;)h[r]&&(h[r]==y?y--:$[r].__u|=4)}if(g)for(r=0;r<v;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=oe(a)),us(a,a));return o}function Vr(t,e,n,o){var s,r,i,a;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Vr(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=oe(t))&&!e.parentNode&&(e=null),i=t.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function nu(t,e,n,o){var s,r=t.key,i=t.type,a=e[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function Or(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function An(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Or(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Or(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=ts[e]||(ts[e]=ou(e)),(t.__a||(t.__a={}))[e]=rs,r=e!=(e=e.replace(zr,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function ou(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Nn]==null)e[Nn]=rs++;else if(e[Nn]<this.__a[t])return;return n(W.event?W.event(e):e)}}}function ls(t,e,n,o,s,r,i,a,u,p){var d,h,m,f,v,g,y,b,$,k,E,J,ut,K,A,B,M,G,H=e.type;if(e.constructor!==Ke)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(e.__u|=u,h=r=[],d.nodeType==8?a=Dn(d,r):r.push(d),a=r[0]||a),(d=W.__b)&&d(e);t:if(typeof H=="function"){m=i.length;try{if(b=e.props,$=(d=H.prototype)&&d.render,k=(d=H.contextType)&&o[d.__c],E=d?k?k.props.value:d.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):($?e.__c=f=new H(b,E):(e.__c=f=new We(b,E),f.constructor=H,f.render=ru),k&&k.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),$&&(f.__s||(f.__s=f.state),H.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=fe({},f.__s)),fe(f.__s,H.getDerivedStateFromProps(b,f.__s)))),v=f.props,g=f.state,f.__v=e,n.__c){if(b!==v&&$&&!H.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(b,E),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(b,f.__s,E)===!1){e.__v!=n.__v&&(f.props=b,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(U){U&&(U.__=e)}),Rn.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),a=oe(n);break t}f.componentWillUpdate&&f.componentWillUpdate(b,f.__s,E),$&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(v,g,y)})}else $&&!H.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),$&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=E,f.props=b,f.__P=t,f.__g&=-5,J=W.__r,ut=$?25:0;do f.__g&=-9,J&&J(e),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++ut<25);$&&(Rn.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=fe({},o,f.getChildContext())),$&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(v,g)),K=d&&d.type===xe&&d.key==null?d.props.children:d,b.__P&&(d=a,s=(t=b.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(U){U&&us(U,U)}),n.__k=null),a=n.__k?oe(n,0):null),a=Yr(t,is(K)?K:[K],e,n,o,s,r,i,a,u,p),b.__P&&(e.__e=null,a=d),e.__u&=-161,h&&h.some(pe),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(U){if(i.length=m,e.__v=null,u||r)if(U&&U.then){if(e.__u|=128|u,r){for(~(M=r.indexOf(a||void 0))||(M=r.length);(G=r[M-1])&&G.nodeType==8;)M--;for(;M<r.length;M++)if(G=r[M])if(r[M]=null,A){if(G==B)break}else{if(G.nodeType!=8)break;G.data.startsWith("$s")&&(B=Dn(A=G))}}if(!A){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;A=a}(d=Dn(A=e.__c.__z||(e.__c.__z=A)))?(e.__e=A,a=d):e.__e=a,a=a&&a.nextSibling}else r&&r.some(pe);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),U&&U.then||Xr(e),W.__e(U,e,n)}}else a=e.__e=su(n.__e,e,n,o,s,r,i,u,p,t);return(d=W.diffed)&&d(e),a}function Dn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Xr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Xr))}function Jr(t,e,n){for(var o=0;o<n.length;)cs(n[o++],n[o++],n[o++]);W.__c&&W.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){W.__e(r,s.__v)}})}function su(t,e,n,o,s,r,i,a,u,p){var d,h,m,f,v,g,y,b,$=n.props||In,k=e.props,E=e.type;if(E=="svg"?s="http://www.w3.org/2000/svg":E=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((v=r[d])&&(E?v.localName==E:v.nodeType==3)){t=v,r[d]=null;break}}if(!t){if(b=p.ownerDocument||document,!E)return b.createTextNode(k);t=b.createElementNS(s,E,k.is?k:p),a&&(W.__m&&W.__m(e,r),a=!1),r=null}if(E){if(p=E=="template"&&t.content||t,r=E=="textarea"&&k.defaultValue!=null?null:r&&as.call(p.childNodes),!a&&r)for($={},d=0;d<t.attributes.length;d++)$[(v=t.attributes[d]).name]=v.value;for(d in $)v=$[d],d=="dangerouslySetInnerHTML"?m=v:d=="children"||d in k||d=="value"&&"defaultValue"in k||d=="checked"&&"defaultChecked"in k||An(t,d,null,v,s);for(d in k)v=k[d],d=="children"?f=v:d=="dangerouslySetInnerHTML"?h=v:d=="value"?g=v:d=="checked"?y=v:a&&typeof v!="function"||$[d]===v||An(t,d,v,$[d],s);h?(a||m&&(h.__html==m.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),e.__k=[]):(m&&(t.textContent=""),(E=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Zc.test(E))&&(s="http://www.w3.org/1999/xhtml"),Yr(p,is(f)?f:[f],e,n,o,s,r,i,r?r[0]:n.__k&&oe(n,0),a,u),r&&r.some(pe)),a&&E!="textarea"||(d="value",E=="progress"&&g==null?t.removeAttribute(d):g==null||g===t[d]&&(E!="progress"||g)||An(t,d,g,$[d],s),d="checked",y!=null&&y!=t[d]&&An(t,d,y,$[d],s))}else $===k||a&&t.data==k||(t.data=k);return t}function cs(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){W.__e(s,n)}}function us(t,e,n){var o,s,r,i;if(W.unmount&&W.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||cs(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){W.__e(a,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&us(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Dn(o,r=[]))&&(o==t.__e&&r.some(pe),pe(s),pe(o)),n||pe(t.__e),t.__e=t.__c=t.__=null}function ru(t,e,n){return this.constructor(t,n)}function Kr(t,e){var n,o,s,r;W.__&&W.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Ue(xe,{children:[t]}),s=[],r=[],ls(e,e.__k,o||In,In,e.namespaceURI,o?null:e.firstChild?as.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Jr(s,e.__k,r),e.__k.props.children=null}W={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){t=a}}throw Bn=0,t}},jr=0,qr=function(t){return t!=null&&t.constructor===Ke},We.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=fe({},this.state)),typeof t=="function"&&(t=t(fe({},n),this.props)),t&&(fe(n,t),this.__v&&(e&&this.__k.push(e),Tr(this)))},We.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Tr(this))},We.prototype.render=xe,ne=[],Bn=0,Fr=function(t,e){return t.__v.__b-e.__v.__b},Nn=Symbol(),zr=/(PointerCapture)$|Capture$/i,rs=0,ts={},Qc=0;var he,rt,Qo,Er,es=Object.is,Pn=0,Gr=[],ns=[],st=W,Ar=st.__b,Mr=st.__r,Nr=st.diffed,Dr=st.__c,Br=st.unmount,Ir=st.__;function Ge(t,e){st.__h&&st.__h(rt,t,Pn||e),Pn=0;var n=rt.__H||(rt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function C(t){return Pn=1,iu(Qr,t)}function iu(t,e,n){var o=Ge(he++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Qr(void 0,e),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);es(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=rt,!rt.__f)){rt.__f=!0;var s=rt.shouldComponentUpdate;rt.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=r;if(u.__.some(function(m){m.__N&&(p=!0,es(m.__[0],m.__N[0])||(d=!0))}),s){var h=s.call(this,r,i,a);return p?h||d:h}return!p||d}}return o.__}function L(t,e){var n=Ge(he++,3);!st.__s&&ps(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,rt.__H.__h.push(n))}function Fn(t,e){var n=Ge(he++,4);!st.__s&&ps(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,rt.__h.push(n))}function R(t){return Pn=5,ds(function(){return{current:t}},[])}function ds(t,e){var n=Ge(he++,7);return ps(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function z(){var t=Ge(he++,11);if(!t.__){for(var e=rt.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function au(){var t;do{for(;t=ns.shift();)try{Ye(t)}catch(n){st.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Gr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ye),e.__h.some(os),e.__h=[]}catch(n){e.__h=[],st.__e(n,t.__v)}}}while(ns.length)}st.__b=function(t){rt=null,Ar&&Ar(t)},st.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ir&&Ir(t,e)},st.__r=function(t){Mr&&Mr(t),he=0;var e=(rt=t.__c).__H;e&&(Qo==rt?rt.__h=[]:(e.__h.some(Ye),e.__h.some(os),he=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Qo=rt},st.diffed=function(t){Nr&&Nr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Pr(Gr.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Qo=rt=null},st.__c=function(t,e){e.some(function(n){try{n.__h.some(Ye),n.__h=n.__h.filter(function(o){return!o.__||os(o)})}catch(o){n.__h=[function(){throw o}]}}),Dr&&Dr(t,e)},st.unmount=function(t){Br&&Br(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Pr(ns.push(s))}else Ye(s)}catch(r){e=r}}),o.__H=void 0,e&&st.__e(e,o.__v))};var Rr=typeof requestAnimationFrame=="function";function lu(t){var e,n=function(){clearTimeout(o),Rr&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Rr&&(e=requestAnimationFrame(n))}function Pr(t){t!=1&&Er==st.requestAnimationFrame||((Er=st.requestAnimationFrame)||lu)(au)}function Ye(t){var e=rt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),rt=e}function os(t){var e=rt;t.__c=t.__(),rt=e}function ps(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!es(n,t[o])})}function Qr(t,e){return typeof e=="function"?e(t):e}var Zr=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],a=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[e[++r]]=a:i===6?o[1][e[++r]]+=a+"":i?(s=t.apply(a,Zr(t,a,n,["",null])),o.push(s),a[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(a)}return o},Lr=new Map;function cu(t){var e=Lr.get(this);return e||(e=new Map,Lr.set(this,e)),(e=Zr(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",a="",u=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,i):r===3&&(m||i)?(u.push(3,m,i),r=2):r===2&&i==="..."&&m?u.push(4,m,0):r===2&&i&&!m?u.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(u.push(r,0,i,s),r=6),m&&(u.push(r,m,0,s),r=6)),i=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var h=0;h<n[d].length;h++)o=n[d][h],r===1?o==="<"?(p(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(p(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[d][h+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(p(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return p(),u})(t)),e),arguments,[])).length>1?e:e[0]}var c=cu.bind(Hr),uu=Symbol.for("preact-signals");function zn(){if(Jt>1)Jt--;else{var t,e=!1;for((function(){var s=jn;for(jn=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Xe!==void 0;){var n=Xe;for(Xe=void 0,Ln++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ei(n))try{n.c()}catch(s){e||(t=s,e=!0)}n=o}}if(Ln=0,Jt--,e)throw t}}function fs(t){if(Jt>0)return t();ss=++du,Jt++;try{return t()}finally{zn()}}var Ve,Q=void 0;function Hn(t){var e=Q,n=Ve;Q=void 0,Ve=void 0;try{return t()}finally{Q=e,Ve=n}}var Xe=void 0,Jt=0,Ln=0,du=0,ss=0,jn=void 0,qn=0;function ti(t){if(Q!==void 0){var e=t.n;if(e===void 0||e.t!==Q)return e={i:0,S:t,p:Q.s,n:void 0,t:Q,e:void 0,x:void 0,r:e},Q.s!==void 0&&(Q.s.n=e),Q.s=e,t.n=e,32&Q.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Q.s,e.n=void 0,Q.s.n=e,Q.s=e),e}}function pt(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}pt.prototype.brand=uu;pt.prototype.h=function(){return!0};pt.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:Hn(function(){var o;(o=e.W)==null||o.call(e)}))};pt.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&Hn(function(){var s;(s=e.Z)==null||s.call(e)}))}};pt.prototype.subscribe=function(t){var e=this;return bt(function(){var n=e.value;Hn(function(){return t(n)})},{name:"sub"})};pt.prototype.valueOf=function(){return this.value};pt.prototype.toString=function(){return this.value+""};pt.prototype.toJSON=function(){return this.value};pt.prototype.peek=function(){var t=this;return Hn(function(){return t.value})};Object.defineProperty(pt.prototype,"value",{get:function(){var t=ti(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(Ln>100)throw new Error("Cycle detected");(function(n){Jt!==0&&Ln===0&&n.l!==ss&&(n.l=ss,jn={S:n,v:n.v,i:n.i,o:jn})})(this),this.v=t,this.i++,qn++,Jt++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{zn()}}}});function P(t,e){return new pt(t,e)}function ei(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function ni(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function oi(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function me(t,e){pt.call(this,void 0,e),this.x=t,this.s=void 0,this.g=qn-1,this.f=4}me.prototype=new pt;me.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===qn))return!0;if(this.g=qn,this.f|=1,this.i>0&&!ei(this))return this.f&=-2,!0;var t=Q;try{ni(this),Q=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Q=t,oi(this),this.f&=-2,!0};me.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}pt.prototype.S.call(this,t)};me.prototype.U=function(t){if(this.t!==void 0&&(pt.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};me.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(me.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=ti(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function tt(t,e){return new me(t,e)}function si(t){var e=t.j;if(t.j=void 0,typeof e=="function"){Jt++;var n=Q;Q=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,hs(t),o}finally{Q=n,zn()}}}function hs(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,si(t)}function pu(t){if(Q!==this)throw new Error("Out-of-order effect");oi(this),Q=t,this.f&=-2;try{8&this.f&&hs(this)}finally{zn()}}function Se(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Ve&&Ve.push(this)}Se.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Se.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,si(this),ni(this),Jt++;var t=Q;return Q=this,pu.bind(this,t)};Se.prototype.N=function(){2&this.f||(this.f|=2,this.u=Xe,Xe=this)};Se.prototype.d=function(){this.f|=8,1&this.f||hs(this)};Se.prototype.dispose=function(){this.d()};function bt(t,e){var n=new Se(t,e);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var ri,Un,Mn,fu=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,ii=[];bt(function(){ri=this.N})();function Ce(t,e){W[t]=e.bind(null,W[t]||function(){})}function Je(t){if(Mn){var e=Mn;Mn=void 0,e()}Mn=t&&t.S()}function ai(t){var e=this,n=t.data,o=mu(n);o.name="ReactiveDom",o.value=n;var s=ds(function(){for(var a=e,u=e.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=tt(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),d=tt(function(){return!Array.isArray(p.value)&&!qr(p.value)}),h=bt(function(){if(this.N=li,d.value){var f=p.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),m=e.__$u.d;return e.__$u.d=function(){h(),m.call(this)},[d,p]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}ai.displayName="ReactiveTextNode";Object.defineProperties(pt.prototype,{constructor:{configurable:!0,value:Hr(xe,null).constructor},type:{configurable:!0,value:ai},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});Ce("__b",function(t,e){if(Je(),Un=void 0,typeof e.type=="string"){var n,o=e.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof pt&&(n||(e.__np=n={}),n[s]=r,o[s]=r.peek())}}t(e)});Ce("__r",function(t,e){if(t(e),e.type!==xe){Je();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return bt(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;fu&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),Un=o,Je(n)}});Ce("__e",function(t,e,n,o){Je(),Un=void 0,t(e,n,o)});Ce("diffed",function(t,e){Je(),Un=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,s=e.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var p=r[u],d=o[u];p===void 0?(p=hu(n,u,d,s),r[u]=p):p.o(d,s)}}}t(e)});function hu(t,e,n,o){var s=e in t&&t.ownerSVGElement===void 0,r=P(n);return{o:function(i,a){r.value=i,o=a},d:bt(function(){this.N=li;var i=r.value.value;o[e]!==i&&(o[e]=i,s?t[e]=i:i!=null&&(i!==!1||e[4]==="-")?t.setAttribute(e,i):t.removeAttribute(e))})}}Ce("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=e.__np;if(i){var a=e.props;for(var u in i)a[u]=i[u]}e.__np=void 0}else{var p=e.__c;if(p){p.__$f|=8;var d=p.__$u;d&&(p.__$u=void 0,d.d())}}t(e)});Ce("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});We.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in t))return!0;return!1};function mu(t,e){return ds(function(){return P(t,e)},[])}var vu=function(t){queueMicrotask(function(){queueMicrotask(t)})};function gu(){fs(function(){for(var t;t=ii.shift();)ri.call(t)})}function li(){ii.push(this)===1&&(W.requestAnimationFrame||vu)(gu)}function ci(t){let e=!1,n=null,o=s=>{let r=n;return n=s,r===null||!$u(r,s)?!1:s.detail>1||e&&s.detail===1&&s.timeStamp-r.timeStamp<400};t.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),t.addEventListener("click",s=>{!o(s)||!_u(s)||(s.preventDefault(),s.stopPropagation())},{capture:!0})}var $u=(t,e)=>Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)<32,_u=({target:t})=>t?.closest("button:not([data-repeat])")!=null;var bu=31536e3,Te=P({lang:"nb",locale:"nb-NO",languages:{},messages:{}}),Kt=tt(()=>Te.value.lang),ui=tt(()=>Te.value.languages),ms=P({});function vs(t){Te.value=t,globalThis.document&&(document.documentElement.lang=t.lang)}async function gs(t,e=(...n)=>fetch(...n)){let n=await e(`/i18n/${t}.json`);if(!n.ok)throw new Error(`no catalogue for ${t}: ${n.status}`);vs(await n.json())}async function di(t){await gs(t),document.cookie=`lang=${t}; path=/; max-age=${bu}; samesite=lax`}function l(t,e={}){let n=Te.value.messages[t];return n===void 0?t:(typeof n=="string"?n:n[Number(e.n)===1?0:1]??t).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,i="")=>{let a=/^word_/i.test(r)&&ms.value[r.slice(5)];if(!(r in e)&&!a)return s;let u=a?r[0]==="W"?yu(et(a)):et(a):wu(e[r]);return/[.?!]$/.test(u)?u:u+i})}var yu=t=>t.charAt(0).toUpperCase()+t.slice(1),Wn=t=>t in Te.value.messages,Oe=t=>Wn(`error.${t.code}`)?l(`error.${t.code}`,t):t.message??l("error.internal"),et=t=>t?typeof t=="string"?t:t[Kt.value]||t.nb||t.en:"",Mt=t=>ku.value.format(t);function pi(t){let e=new Date(t);return[e.getHours(),e.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var Yn=t=>new Intl.DateTimeFormat(fi(),{dateStyle:"long"}).format(t);var ku=tt(()=>new Intl.NumberFormat(fi())),fi=()=>Te.value.locale,wu=t=>typeof t=="number"?Mt(t):String(t);function hi(){let t=document.getElementById("boot");if(!t?.textContent)throw new Error("The page has no boot block.");return JSON.parse(t.textContent)}function w(t,e){return t.get(e)}var mi=t=>w(t,"workshop")?.status==="open";function F(t,e,n){return t.get(`${e}:${n}`)}function X(t,e){let n=[];for(let[o,s]of t)o.startsWith(`${e}:`)&&n.push(s);return n}var ve=(t,e)=>t?.votes?.includes(e)?t.votes_on?.[e]??1:0;function yt(t){return X(t,"measure").filter(e=>e.status==="live"&&!e.merged_into&&!e.hidden)}function $t(t,e){let n=new Set,o=F(t,"measure",e);for(;o?.merged_into&&!n.has(o.id);)n.add(o.id),o=F(t,"measure",o.merged_into)??o;return o}function Nt(t,{originals:e}){return e.map(o=>F(t,"measure",o)).filter(o=>o!==void 0).flatMap(o=>[o,...Nt(t,o)])}function Ft(t,e,n){return X(t,e).filter(s=>($t(t,s.measure)?.id??s.measure)===n).sort((s,r)=>s.at-r.at)}var $s=P("");function vi(...t){let e=_s(...t);L(()=>{$s.value=e},[e])}var _s=(...t)=>t.filter(Boolean).join(" · "),gi=t=>w(t,"workshop")?.status==="closed"?"":et(w(t,"phase")?.title);async function $i(t){if(!("CSSLayerBlockRule"in globalThis))return;let e=hi();e.messages?vs(e.messages):await gs(e.lang),ms.value=e.words??{};let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");bt(()=>xu(e)),n.replaceChildren(),Kr(c`<${t} boot=${e} />`,n)}function xu(t){document.title=_s($s.value,et(t.title));let e=document.querySelector(".ds-skip-link");e&&(e.textContent=l("page.skip"))}function ki(t,e,n={}){if(e.length===0)return t;let o=Su(t);for(let{name:s,data:r,acted_at:i}of e)(Cu[s]??n[s])?.(o,r,i);return o.records}function Su(t){let e=new Map(t);return{records:e,get:n=>e.get(n),add(n,o){e.has(n)||e.set(n,{...o,pending:!0})},change(n,o){let s=e.get(n);s&&e.set(n,{...s,...o,pending:!0})}}}var Cu={post_measure(t,e,n){let o=t.get("me");t.add(`measure:${e.measure}`,{kind:"measure",id:e.measure,table:o?.table??0,title:e.title,description:e.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:t.get("phase")?.ideas==="open_private",on_behalf:!!e.on_behalf,hidden:!1,reason:null}),e.on_behalf||wi(t,"measures",e.measure)},retitle_measure:(t,e)=>t.change(`measure:${e.measure}`,{title:e.title}),describe_measure:(t,e)=>t.change(`measure:${e.measure}`,{description:e.description}),withdraw_measure:(t,e)=>t.change(`measure:${e.measure}`,{status:"withdrawn"}),share_drafts(t){for(let e of[...t.records.values()])e.kind==="measure"&&e.private&&t.change(`measure:${e.id}`,{private:!1})},post_comment:(t,e,n)=>Qe(t,"comment","comments",e,{at:n,hidden:!1,reason:null}),make_offer(t,e,n){let o=t.get("me");Qe(t,"offer","offers",e,{at:n,stance:e.stance??"offer",resource:e.resource??null,unit:o?.unit??null,area:o?.area??null})},withdraw_offer:(t,e)=>yi(t,`offer:${e.offer}`,"offers",e.offer),flag_conflict:(t,e,n)=>Qe(t,"conflict","conflicts",e,{..._i(e),at:n}),add_co_benefit:(t,e,n)=>Qe(t,"co_benefit","co_benefits",e,{..._i(e),at:n}),show_name(t,{thing:e,named:n}){let o=t.get("me"),s=n&&o?{label:o.label,unit:o.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])t.change(`${r}:${e}`,{by:s})},cast_vote(t,{measure:e,on_behalf:n,votes:o}){let s=ve(t.get(Ze(n)),e);bi(t,Ze(n),e,o??(s||1))},take_back_vote:(t,{measure:e,on_behalf:n})=>bi(t,Ze(n),e,0),give_star:(t,{measure:e,on_behalf:n})=>t.change(Ze(n),{star:e}),take_back_star:(t,{on_behalf:e})=>t.change(Ze(e),{star:null}),rate_measure(t,{measure:e,criterion:n,score:o}){let s=t.get("me")?.ratings??{};t.change("me",{ratings:{...s,[e]:{...s[e],[n]:o}}})},give_thumb:(t,{measure:e,thumb:n})=>t.change("me",{thumbs:{...t.get("me")?.thumbs,[e]:n}}),commit_to(t,e,n){Qe(t,"commitment","commitments",e,{at:n,unit:t.get("me")?.unit??null})},withdraw_commitment:(t,e)=>yi(t,`commitment:${e.commitment}`,"commitments",e.commitment),answer_poll:(t,{poll:e,option:n})=>t.change("me",{polls:{...t.get("me")?.polls,[e]:n}}),give_feedback(t,{question:e,score:n=null,text:o=null}){let s=t.get("me")?.feedback??{};t.change("me",{feedback:{...s,[e]:{score:n,text:o}}})},move_table(t,{table:e,participant:n,stays:o}){let s=o?{home_table:e}:{};t.change(n?`person:${n}`:"me",{table:e,visited:null,...s})},leave:t=>t.change("me",{present:!1}),rejoin:t=>t.change("me",{present:!0})};function Qe(t,e,n,o,s){let r=t.get("me"),i=o.named&&r?{label:r.label,unit:r.unit}:null;t.add(`${e}:${o[e]}`,{kind:e,id:o[e],measure:o.measure,text:o.text,by:i,...s}),wi(t,n,o[e])}var _i=({goal:t,affected:e,solution:n})=>({goal:t,affected:e,solution:n}),Ze=t=>t?`person:${t}`:"me";function bi(t,e,n,o){let s=t.get(e),r=ve(s,n);if(!s||o===r)return;let i=ge(s.votes??[],n);t.change(e,{votes:o?r?s.votes:[...i,n]:i,votes_left:Math.max(0,(s.votes_left??0)+r-o),votes_on:{...s.votes_on,[n]:o},star:!o&&s.star===n?null:s.star})}function wi(t,e,n){let o=t.get("me")?.[e];o&&!o.includes(n)&&t.change("me",{[e]:[...o,n]})}function yi(t,e,n,o){t.records.delete(e);let s=t.get("me")?.[n];s?.includes(o)&&t.change("me",{[n]:ge(s,o)})}var ge=(t,e)=>t.filter(n=>n!==e);var xi={hide_measure:(t,{measure:e,reason:n})=>t.change(`measure:${e}`,{hidden:!0,reason:n}),show_measure:(t,{measure:e})=>t.change(`measure:${e}`,{hidden:!1,reason:null}),set_field(t,{measure:e,field:n,value:o}){let s={...t.get(`measure:${e}`)?.fields,[n]:o};o===null&&delete s[n],t.change(`measure:${e}`,{fields:s})},hide_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!0,reason:e.reason}),show_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!1,reason:null}),explain(t,{thing:e,aspect:n,text:o}){for(let s of["conflict","co_benefit"])t.change(`${s}:${e}`,{[n]:o})},merge_measures(t,{source:e,target:n}){let o=t.get(`measure:${n}`);o&&(t.change(`measure:${e}`,{merged_into:n}),t.change(`measure:${n}`,{originals:[...ge(o.originals,e),e]}))},unmerge_measure(t,{measure:e}){let n=t.get(`measure:${e}`)?.merged_into,o=t.get(`measure:${n}`);t.change(`measure:${e}`,{merged_into:null}),o&&t.change(`measure:${n}`,{originals:ge(o.originals,e)})},claim_measure(t,{measure:e}){let n=t.get("me")?.table;t.change(`measure:${e}`,{claimed_by:n});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:[...ge(o,e),e]})},release_claim(t,{measure:e}){let n=t.get(`measure:${e}`)?.claimed_by;t.change(`measure:${e}`,{claimed_by:null});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:ge(o,e)})},send_message(t,{message:e,to:n,table:o=null,text:s,ends_at:r=null},i){for(let a of t.records.values())a.kind==="message"&&a.id!==e&&a.to===n&&a.table===o&&t.records.delete(`message:${a.id}`);t.add(`message:${e}`,{kind:"message",id:e,to:n,table:o,text:s,at:i,ends_at:r})},take_down_message:(t,{message:e})=>t.records.delete(`message:${e}`),signal_table:(t,{signal:e})=>t.change(`table:${t.get("me")?.table}`,{signal:e})};var bs=()=>performance.now(),Tu=6e4;function Si(t=bs){let e=Date.now()-t();return{now:()=>Math.round(t()+e),hear(n,{afresh:o=!1}={}){let s=n-t();e=o||s<e-Tu?s:Math.max(e,s)}}}function Ci(t,e){let n=Math.max(t.started_at,t.paused_at??e),o=t.ends_at??n,s=o-n,r=Math.max(1,o-t.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:t.paused_at!==null,over:t.ends_at!==null&&s<=0,stopped:t.ends_at===null,share:Math.min(1,Math.max(0,(n-t.started_at)/r))}}function Vn(t){let e=[Math.floor(t/3600),Math.floor(t%3600/60),t%60];return(e[0]===0?e.slice(1):e).map((o,s)=>s===0?`${o}`:`${o}`.padStart(2,"0")).join(":")}function Ti(t){let e=P(t()),n,o=()=>{clearTimeout(n);let s=t();e.value=s,n=setTimeout(o,1e3-s%1e3)};return o(),{second:e,tick:o,stop:()=>clearTimeout(n)}}var Ou=Object.defineProperty,Eu=(t,e)=>{for(var n in e)Ou(t,n,{get:e[n],enumerable:!0})},zt=Object.create(null);zt.open="0";zt.close="1";zt.ping="2";zt.pong="3";zt.message="4";zt.upgrade="5";zt.noop="6";var Kn=Object.create(null);Object.keys(zt).forEach(t=>{Kn[zt[t]]=t});var xs={type:"error",data:"parser error"},Ni=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",Di=typeof ArrayBuffer=="function",Bi=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t&&t.buffer instanceof ArrayBuffer,Es=({type:t,data:e},n,o)=>Ni&&e instanceof Blob?n?o(e):Oi(e,o):Di&&(e instanceof ArrayBuffer||Bi(e))?n?o(e):Oi(new Blob([e]),o):o(zt[t]+(e||"")),Oi=(t,e)=>{let n=new FileReader;return n.onload=function(){let o=n.result.split(",")[1];e("b"+(o||""))},n.readAsDataURL(t)};function Ei(t){return t instanceof Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}var ys;function Au(t,e){if(Ni&&t.data instanceof Blob)return t.data.arrayBuffer().then(Ei).then(e);if(Di&&(t.data instanceof ArrayBuffer||Bi(t.data)))return e(Ei(t.data));Es(t,!1,n=>{ys||(ys=new TextEncoder),e(ys.encode(n))})}var Ai="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",en=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let t=0;t<Ai.length;t++)en[Ai.charCodeAt(t)]=t;var Mu=t=>{let e=t.length*.75,n=t.length,o,s=0,r,i,a,u;t[t.length-1]==="="&&(e--,t[t.length-2]==="="&&e--);let p=new ArrayBuffer(e),d=new Uint8Array(p);for(o=0;o<n;o+=4)r=en[t.charCodeAt(o)],i=en[t.charCodeAt(o+1)],a=en[t.charCodeAt(o+2)],u=en[t.charCodeAt(o+3)],d[s++]=r<<2|i>>4,d[s++]=(i&15)<<4|a>>2,d[s++]=(a&3)<<6|u&63;return p},Nu=typeof ArrayBuffer=="function",As=(t,e)=>{if(typeof t!="string")return{type:"message",data:Ii(t,e)};let n=t.charAt(0);return n==="b"?{type:"message",data:Du(t.substring(1),e)}:Kn[n]?t.length>1?{type:Kn[n],data:t.substring(1)}:{type:Kn[n]}:xs},Du=(t,e)=>{if(Nu){let n=Mu(t);return Ii(n,e)}else return{base64:!0,data:t}},Ii=(t,e)=>e==="blob"?t instanceof Blob?t:new Blob([t]):t instanceof ArrayBuffer?t:t.buffer,Ri="",Bu=(t,e)=>{let n=t.length,o=new Array(n),s=0;t.forEach((r,i)=>{Es(r,!1,a=>{o[i]=a,++s===n&&e(o.join(Ri))})})},Iu=(t,e)=>{let n=t.split(Ri),o=[];for(let s=0;s<n.length;s++){let r=As(n[s],e);if(o.push(r),r.type==="error")break}return o};function Ru(){return new TransformStream({transform(t,e){Au(t,n=>{let o=n.length,s;if(o<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,o);else if(o<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,o)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(o))}t.data&&typeof t.data!="string"&&(s[0]|=128),e.enqueue(s),e.enqueue(n)})}})}var ks;function Xn(t){return t.reduce((e,n)=>e+n.length,0)}function Jn(t,e){if(t[0].length===e)return t.shift();let n=new Uint8Array(e),o=0;for(let s=0;s<e;s++)n[s]=t[0][o++],o===t[0].length&&(t.shift(),o=0);return t.length&&o<t[0].length&&(t[0]=t[0].slice(o)),n}function Pu(t,e){ks||(ks=new TextDecoder);let n=[],o=0,s=-1,r=!1;return new TransformStream({transform(i,a){for(n.push(i);;){if(o===0){if(Xn(n)<1)break;let u=Jn(n,1);r=(u[0]&128)===128,s=u[0]&127,s<126?o=3:s===126?o=1:o=2}else if(o===1){if(Xn(n)<2)break;let u=Jn(n,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),o=3}else if(o===2){if(Xn(n)<8)break;let u=Jn(n,8),p=new DataView(u.buffer,u.byteOffset,u.length),d=p.getUint32(0);if(d>Math.pow(2,21)-1){a.enqueue(xs);break}s=d*Math.pow(2,32)+p.getUint32(4),o=3}else{if(Xn(n)<s)break;let u=Jn(n,s);a.enqueue(As(r?u:ks.decode(u),e)),o=0}if(s===0||s>t){a.enqueue(xs);break}}}})}var Pi=4;function at(t){if(t)return Lu(t)}function Lu(t){for(var e in at.prototype)t[e]=at.prototype[e];return t}at.prototype.on=at.prototype.addEventListener=function(t,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+t]=this._callbacks["$"+t]||[]).push(e),this};at.prototype.once=function(t,e){function n(){this.off(t,n),e.apply(this,arguments)}return n.fn=e,this.on(t,n),this};at.prototype.off=at.prototype.removeListener=at.prototype.removeAllListeners=at.prototype.removeEventListener=function(t,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+t];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+t],this;for(var o,s=0;s<n.length;s++)if(o=n[s],o===e||o.fn===e){n.splice(s,1);break}return n.length===0&&delete this._callbacks["$"+t],this};at.prototype.emit=function(t){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),n=this._callbacks["$"+t],o=1;o<arguments.length;o++)e[o-1]=arguments[o];if(n){n=n.slice(0);for(var o=0,s=n.length;o<s;++o)n[o].apply(this,e)}return this};at.prototype.emitReserved=at.prototype.emit;at.prototype.listeners=function(t){return this._callbacks=this._callbacks||{},this._callbacks["$"+t]||[]};at.prototype.hasListeners=function(t){return!!this.listeners(t).length};var no=typeof Promise=="function"&&typeof Promise.resolve=="function"?t=>Promise.resolve().then(t):(t,e)=>e(t,0),Dt=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),ju="arraybuffer";function Li(t,...e){return e.reduce((n,o)=>(t.hasOwnProperty(o)&&(n[o]=t[o]),n),{})}var qu=Dt.setTimeout,Fu=Dt.clearTimeout;function oo(t,e){e.useNativeTimers?(t.setTimeoutFn=qu.bind(Dt),t.clearTimeoutFn=Fu.bind(Dt)):(t.setTimeoutFn=Dt.setTimeout.bind(Dt),t.clearTimeoutFn=Dt.clearTimeout.bind(Dt))}var zu=1.33;function Hu(t){return typeof t=="string"?Uu(t):Math.ceil((t.byteLength||t.size)*zu)}function Uu(t){let e=0,n=0;for(let o=0,s=t.length;o<s;o++)e=t.charCodeAt(o),e<128?n+=1:e<2048?n+=2:e<55296||e>=57344?n+=3:(o++,n+=4);return n}function ji(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Wu(t){let e="";for(let n in t)t.hasOwnProperty(n)&&(e.length&&(e+="&"),e+=encodeURIComponent(n)+"="+encodeURIComponent(t[n]));return e}function Yu(t){let e={},n=t.split("&");for(let o=0,s=n.length;o<s;o++){let r=n[o].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}var Vu=class extends Error{constructor(t,e,n){super(t),this.description=e,this.context=n,this.type="TransportError"}},Ms=class extends at{constructor(t){super(),this.writable=!1,oo(this,t),this.opts=t,this.query=t.query,this.socket=t.socket,this.supportsBinary=!t.forceBase64}onError(t,e,n){return super.emitReserved("error",new Vu(t,e,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(t){this.readyState==="open"&&this.write(t)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(t){let e=As(t,this.socket.binaryType);this.onPacket(e)}onPacket(t){super.emitReserved("packet",t)}onClose(t){this.readyState="closed",super.emitReserved("close",t)}pause(t){}createUri(t,e={}){return t+"://"+this._hostname()+this._port()+this.opts.path+this._query(e)}_hostname(){let t=this.opts.hostname;return t.indexOf(":")===-1?t:"["+t+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(t){let e=Wu(t);return e.length?"?"+e:""}},Xu=class extends Ms{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(t){this.readyState="pausing";let e=()=>{this.readyState="paused",t()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||e()})),this.writable||(n++,this.once("drain",function(){--n||e()}))}else e()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(t){let e=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};Iu(t,this.socket.binaryType).forEach(e),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let t=()=>{this.write([{type:"close"}])};this.readyState==="open"?t():this.once("open",t)}write(t){this.writable=!1,Bu(t,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let t=this.opts.secure?"https":"http",e=this.query||{};return this.opts.timestampRequests!==!1&&(e[this.opts.timestampParam]=ji()),!this.supportsBinary&&!e.sid&&(e.b64=1),this.createUri(t,e)}},qi=!1;try{qi=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var Ju=qi;function Ku(){}var Gu=class extends Xu{constructor(t){if(super(t),typeof location<"u"){let e=location.protocol==="https:",n=location.port;n||(n=e?"443":"80"),this.xd=typeof location<"u"&&t.hostname!==location.hostname||n!==t.port}}doWrite(t,e){let n=this.request({method:"POST",data:t});n.on("success",e),n.on("error",(o,s)=>{this.onError("xhr post error",o,s)})}doPoll(){let t=this.request();t.on("data",this.onData.bind(this)),t.on("error",(e,n)=>{this.onError("xhr poll error",e,n)}),this.pollXhr=t}},Ae=class Gn extends at{constructor(e,n,o){super(),this.createRequest=e,oo(this,o),this._opts=o,this._method=o.method||"GET",this._uri=n,this._data=o.data!==void 0?o.data:null,this._create()}_create(){var e;let n=Li(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let o=this._xhr=this.createRequest(n);try{o.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){o.setDisableHeaderCheck&&o.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&o.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{o.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{o.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(o),"withCredentials"in o&&(o.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(o.timeout=this._opts.requestTimeout),o.onreadystatechange=()=>{var s;o.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(o.getResponseHeader("set-cookie"))),o.readyState===4&&(o.status===200||o.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof o.status=="number"?o.status:0)},0))},o.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=Gn.requestsCount++,Gn.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=Ku,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete Gn.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};Ae.requestsCount=0;Ae.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",Mi);else if(typeof addEventListener=="function"){let t="onpagehide"in Dt?"pagehide":"unload";addEventListener(t,Mi,!1)}}function Mi(){for(let t in Ae.requests)Ae.requests.hasOwnProperty(t)&&Ae.requests[t].abort()}var Qu=(function(){let t=Fi({xdomain:!1});return t&&t.responseType!==null})(),Zu=class extends Gu{constructor(t){super(t);let e=t&&t.forceBase64;this.supportsBinary=Qu&&!e}request(t={}){return Object.assign(t,{xd:this.xd},this.opts),new Ae(Fi,this.uri(),t)}};function Fi(t){let e=t.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||Ju))return new XMLHttpRequest}catch{}if(!e)try{return new Dt[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var zi=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",td=class extends Ms{get name(){return"websocket"}doOpen(){let t=this.uri(),e=this.opts.protocols,n=zi?{}:Li(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(t,e,n)}catch(o){return this.emitReserved("error",o)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=t=>this.onClose({description:"websocket connection closed",context:t}),this.ws.onmessage=t=>this.onData(t.data),this.ws.onerror=t=>this.onError("websocket error",t)}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;Es(n,this.supportsBinary,s=>{try{this.doWrite(n,s)}catch{}o&&no(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let t=this.opts.secure?"wss":"ws",e=this.query||{};return this.opts.timestampRequests&&(e[this.opts.timestampParam]=ji()),this.supportsBinary||(e.b64=1),this.createUri(t,e)}},ws=Dt.WebSocket||Dt.MozWebSocket,ed=class extends td{createSocket(t,e,n){return zi?new ws(t,e,n):e?new ws(t,e):new ws(t)}doWrite(t,e){this.ws.send(e)}},nd=class extends Ms{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(t){return this.emitReserved("error",t)}this._transport.closed.then(()=>{this.onClose()}).catch(t=>{this.onError("webtransport error",t)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(t=>{let e=Pu(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=t.readable.pipeThrough(e).getReader(),o=Ru();o.readable.pipeTo(t.writable),this._writer=o.writable.getWriter();let s=()=>{n.read().then(({done:i,value:a})=>{i||(this.onPacket(a),s())}).catch(i=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;this._writer.write(n).then(()=>{o&&no(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var t;(t=this._transport)===null||t===void 0||t.close()}},od={websocket:ed,webtransport:nd,polling:Zu},sd=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,rd=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function Ss(t){if(t.length>8e3)throw"URI too long";let e=t,n=t.indexOf("["),o=t.indexOf("]");n!=-1&&o!=-1&&(t=t.substring(0,n)+t.substring(n,o).replace(/:/g,";")+t.substring(o,t.length));let s=sd.exec(t||""),r={},i=14;for(;i--;)r[rd[i]]=s[i]||"";return n!=-1&&o!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=id(r,r.path),r.queryKey=ad(r,r.query),r}function id(t,e){let n=/\/{2,9}/g,o=e.replace(n,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&o.splice(0,1),e.slice(-1)=="/"&&o.splice(o.length-1,1),o}function ad(t,e){let n={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(o,s,r){s&&(n[s]=r)}),n}var Cs=typeof addEventListener=="function"&&typeof removeEventListener=="function",Qn=[];Cs&&addEventListener("offline",()=>{Qn.forEach(t=>t())},!1);var Ns=class Ee extends at{constructor(e,n={}){var o,s;if(super(),this.binaryType=ju,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(n=e,e=null),e){let r=Ss(e);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=Ss(n.host).host);if(oo(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((o=n.transports)===null||o===void 0)&&o.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=n.transportImplementations)!==null&&s!==void 0?s:n.transports).forEach(r=>{let i=r.prototype.name;this.transports.push(i),this._transportsByName[i]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=od),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=Yu(this.opts.query)),Cs&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},Qn.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let n=Object.assign({},this.opts.query);n.EIO=Pi,n.transport=e,this.id&&(n.sid=this.id);let o=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](o)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let e=this.opts.rememberUpgrade&&Ee.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(e);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(e){let n=this.createTransport(e),o=!1;Ee.priorWebsocketSuccess=!1;let s=()=>{o||(n.send([{type:"ping",data:"probe"}]),n.once("packet",h=>{if(!o)if(h.type==="pong"&&h.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;Ee.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{o||this.readyState!=="closed"&&(d(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let m=new Error("probe error");m.transport=n.name,this.emitReserved("upgradeError",m)}}))};function r(){o||(o=!0,d(),n.close(),n=null)}let i=h=>{let m=new Error("probe error: "+h);m.transport=n.name,r(),this.emitReserved("upgradeError",m)};function a(){i("transport closed")}function u(){i("socket closed")}function p(h){n&&h.name!==n.name&&r()}let d=()=>{n.removeListener("open",s),n.removeListener("error",i),n.removeListener("close",a),this.off("close",u),this.off("upgrading",p)};n.once("open",s),n.once("error",i),n.once("close",a),this.once("close",u),this.once("upgrading",p),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{o||n.open()},200):n.open()}onOpen(){if(this.readyState="open",Ee.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=e.data,this._onError(n);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let n=0;n<this.writeBuffer.length;n++){let o=this.writeBuffer[n].data;if(o&&(e+=Hu(o)),n>0&&e>this._maxPayload)return this.writeBuffer.slice(0,n);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,no(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,n,o){return this._sendPacket("message",e,n,o),this}send(e,n,o){return this._sendPacket("message",e,n,o),this}_sendPacket(e,n,o,s){if(typeof n=="function"&&(s=n,n=void 0),typeof o=="function"&&(s=o,o=null),this.readyState==="closing"||this.readyState==="closed")return;o=o||{},o.compress=o.compress!==!1;let r={type:e,data:n,options:o};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let e=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),e()},o=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?o():e()}):this.upgrading?o():e()),this}_onError(e){if(Ee.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),Cs&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let o=Qn.indexOf(this._offlineEventListener);o!==-1&&Qn.splice(o,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let n=[];for(let o=0;o<e.length;o++)~this.transports.indexOf(e[o])&&n.push(e[o]);return n}};Ns.protocol=Pi;var fm=Ns.protocol;function ld(t,e="",n){let o=t;n=n||typeof location<"u"&&location,t==null&&(t=n.protocol+"//"+n.host),typeof t=="string"&&(t.charAt(0)==="/"&&(t.charAt(1)==="/"?t=n.protocol+t:t=n.host+t),/^(https?|wss?):\/\//.test(t)||(typeof n<"u"?t=n.protocol+"//"+t:t="https://"+t),o=Ss(t)),o.port||(/^(http|ws)$/.test(o.protocol)?o.port="80":/^(http|ws)s$/.test(o.protocol)&&(o.port="443")),o.path=o.path||"/";let s=o.host.indexOf(":")!==-1?"["+o.host+"]":o.host;return o.id=o.protocol+"://"+s+":"+o.port+e,o.href=o.protocol+"://"+s+(n&&n.port===o.port?"":":"+o.port),o}var Hi={};Eu(Hi,{Decoder:()=>gd,Encoder:()=>vd,PacketType:()=>I,isPacketValid:()=>kd,protocol:()=>md});var cd=typeof ArrayBuffer=="function",ud=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t.buffer instanceof ArrayBuffer,Ui=Object.prototype.toString,dd=typeof Blob=="function"||typeof Blob<"u"&&Ui.call(Blob)==="[object BlobConstructor]",pd=typeof File=="function"||typeof File<"u"&&Ui.call(File)==="[object FileConstructor]";function Ds(t){return cd&&(t instanceof ArrayBuffer||ud(t))||dd&&t instanceof Blob||pd&&t instanceof File}function Zn(t,e){if(!t||typeof t!="object")return!1;if(Array.isArray(t)){for(let n=0,o=t.length;n<o;n++)if(Zn(t[n]))return!0;return!1}if(Ds(t))return!0;if(t.toJSON&&typeof t.toJSON=="function"&&arguments.length===1)return Zn(t.toJSON(),!0);for(let n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&Zn(t[n]))return!0;return!1}function fd(t){let e=[],n=t.data,o=t;return o.data=to(n,e),o.attachments=e.length,{packet:o,buffers:e}}function to(t,e,n){if(!t)return t;if(Ds(t)){let o={_placeholder:!0,num:e.length};return e.push(t),o}else if(Array.isArray(t)){let o=new Array(t.length);for(let s=0;s<t.length;s++)o[s]=to(t[s],e);return o}else if(typeof t=="object"&&!(t instanceof Date)){if(t.toJSON&&typeof t.toJSON=="function"&&!n)return to(t.toJSON(),e,!0);let o={};for(let s in t)Object.prototype.hasOwnProperty.call(t,s)&&(o[s]=to(t[s],e));return o}return t}function hd(t,e){return t.data=Ts(t.data,e),delete t.attachments,t}function Ts(t,e){if(!t)return t;if(t&&t._placeholder===!0){if(typeof t.num=="number"&&t.num>=0&&t.num<e.length)return e[t.num];throw new Error("illegal attachments")}else if(Array.isArray(t))for(let n=0;n<t.length;n++)t[n]=Ts(t[n],e);else if(typeof t=="object")for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(t[n]=Ts(t[n],e));return t}var Wi=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],md=5,I;(function(t){t[t.CONNECT=0]="CONNECT",t[t.DISCONNECT=1]="DISCONNECT",t[t.EVENT=2]="EVENT",t[t.ACK=3]="ACK",t[t.CONNECT_ERROR=4]="CONNECT_ERROR",t[t.BINARY_EVENT=5]="BINARY_EVENT",t[t.BINARY_ACK=6]="BINARY_ACK"})(I||(I={}));var vd=class{constructor(t){this.replacer=t}encode(t){return(t.type===I.EVENT||t.type===I.ACK)&&Zn(t)?this.encodeAsBinary({type:t.type===I.EVENT?I.BINARY_EVENT:I.BINARY_ACK,nsp:t.nsp,data:t.data,id:t.id}):[this.encodeAsString(t)]}encodeAsString(t){let e=""+t.type;return(t.type===I.BINARY_EVENT||t.type===I.BINARY_ACK)&&(e+=t.attachments+"-"),t.nsp&&t.nsp!=="/"&&(e+=t.nsp+","),t.id!=null&&(e+=t.id),t.data!=null&&(e+=JSON.stringify(t.data,this.replacer)),e}encodeAsBinary(t){let e=fd(t),n=this.encodeAsString(e.packet),o=e.buffers;return o.unshift(n),o}},gd=class Yi extends at{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let n;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(e);let o=n.type===I.BINARY_EVENT;o||n.type===I.BINARY_ACK?(n.type=o?I.EVENT:I.ACK,this.reconstructor=new $d(n)):super.emitReserved("decoded",n)}else if(Ds(e)||e.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(e),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let n=0,o={type:Number(e.charAt(0))};if(I[o.type]===void 0)throw new Error("unknown packet type "+o.type);if(o.type===I.BINARY_EVENT||o.type===I.BINARY_ACK){let r=n+1;for(;e.charAt(++n)!=="-"&&n!=e.length;);let i=e.substring(r,n);if(i!=Number(i)||e.charAt(n)!=="-")throw new Error("Illegal attachments");let a=Number(i);if(!Vi(a)||a<1)throw new Error("Illegal attachments");if(a>this.opts.maxAttachments)throw new Error("too many attachments");o.attachments=a}if(e.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(e.charAt(n)===","||n===e.length););o.nsp=e.substring(r,n)}else o.nsp="/";let s=e.charAt(n+1);if(s!==""&&Number(s)==s){let r=n+1;for(;++n;){let i=e.charAt(n);if(i==null||Number(i)!=i){--n;break}if(n===e.length)break}o.id=Number(e.substring(r,n+1))}if(e.charAt(++n)){let r=this.tryParse(e.substr(n));if(Yi.isPayloadValid(o.type,r))o.data=r;else throw new Error("invalid payload")}return o}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,n){switch(e){case I.CONNECT:return eo(n);case I.DISCONNECT:return n===void 0;case I.CONNECT_ERROR:return typeof n=="string"||eo(n);case I.EVENT:case I.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&Wi.indexOf(n[0])===-1);case I.ACK:case I.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},$d=class{constructor(t){this.packet=t,this.buffers=[],this.reconPack=t}takeBinaryData(t){if(this.buffers.push(t),this.buffers.length===this.reconPack.attachments){let e=hd(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function _d(t){return typeof t=="string"}var Vi=Number.isInteger||function(t){return typeof t=="number"&&isFinite(t)&&Math.floor(t)===t};function bd(t){return t===void 0||Vi(t)}function eo(t){return Object.prototype.toString.call(t)==="[object Object]"}function yd(t,e){switch(t){case I.CONNECT:return e===void 0||eo(e);case I.DISCONNECT:return e===void 0;case I.EVENT:return Array.isArray(e)&&(typeof e[0]=="number"||typeof e[0]=="string"&&Wi.indexOf(e[0])===-1);case I.ACK:return Array.isArray(e);case I.CONNECT_ERROR:return typeof e=="string"||eo(e);default:return!1}}function kd(t){return _d(t.nsp)&&bd(t.id)&&yd(t.type,t.data)}function Pt(t,e,n){return t.on(e,n),function(){t.off(e,n)}}var wd=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),Xi=class extends at{constructor(t,e,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=t,this.nsp=e,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let t=this.io;this.subs=[Pt(t,"open",this.onopen.bind(this)),Pt(t,"packet",this.onpacket.bind(this)),Pt(t,"error",this.onerror.bind(this)),Pt(t,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...t){return t.unshift("message"),this.emit.apply(this,t),this}emit(t,...e){var n,o,s;if(wd.hasOwnProperty(t))throw new Error('"'+t.toString()+'" is a reserved event name');if(e.unshift(t),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(e),this;let r={type:I.EVENT,data:e};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof e[e.length-1]=="function"){let u=this.ids++,p=e.pop();this._registerAckCallback(u,p),r.id=u}let i=(o=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||o===void 0?void 0:o.writable,a=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!i||(a?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(t,e){var n;let o=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(o===void 0){this.acks[t]=e;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[t];for(let i=0;i<this.sendBuffer.length;i++)this.sendBuffer[i].id===t&&this.sendBuffer.splice(i,1);e.call(this,new Error("operation has timed out"))},o),r=(...i)=>{this.io.clearTimeoutFn(s),e.apply(this,i)};r.withError=!0,this.acks[t]=r}emitWithAck(t,...e){return new Promise((n,o)=>{let s=(r,i)=>r?o(r):n(i);s.withError=!0,e.push(s),this.emit(t,...e)})}_addToQueue(t){let e;typeof t[t.length-1]=="function"&&(e=t.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:t,flags:Object.assign({fromQueue:!0},this.flags)};t.push((o,...s)=>(this._queue[0],o!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),e&&e(o)):(this._queue.shift(),e&&e(null,...s)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(t=!1){if(!this.connected||this._queue.length===0)return;let e=this._queue[0];e.pending&&!t||(e.pending=!0,e.tryCount++,this.flags=e.flags,this.emit.apply(this,e.args))}packet(t){t.nsp=this.nsp,this.io._packet(t)}onopen(){typeof this.auth=="function"?this.auth(t=>{this._sendConnectPacket(t)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(t){this.packet({type:I.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},t):t})}onerror(t){this.connected||this.emitReserved("connect_error",t)}onclose(t,e){this.connected=!1,delete this.id,this.emitReserved("disconnect",t,e),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(t=>{if(!this.sendBuffer.some(e=>String(e.id)===t)){let e=this.acks[t];delete this.acks[t],e.withError&&e.call(this,new Error("socket has been disconnected"))}})}onpacket(t){if(t.nsp===this.nsp)switch(t.type){case I.CONNECT:t.data&&t.data.sid?this.onconnect(t.data.sid,t.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case I.EVENT:case I.BINARY_EVENT:this.onevent(t);break;case I.ACK:case I.BINARY_ACK:this.onack(t);break;case I.DISCONNECT:this.ondisconnect();break;case I.CONNECT_ERROR:this.destroy();let e=new Error(t.data.message);e.data=t.data.data,this.emitReserved("connect_error",e);break}}onevent(t){let e=t.data||[];t.id!=null&&e.push(this.ack(t.id)),this.connected?this.emitEvent(e):this.receiveBuffer.push(Object.freeze(e))}emitEvent(t){if(this._anyListeners&&this._anyListeners.length){let e=this._anyListeners.slice();for(let n of e)n.apply(this,t)}super.emit.apply(this,t),this._pid&&t.length&&typeof t[t.length-1]=="string"&&(this._lastOffset=t[t.length-1])}ack(t){let e=this,n=!1;return function(...o){n||(n=!0,e.packet({type:I.ACK,id:t,data:o}))}}onack(t){let e=this.acks[t.id];typeof e=="function"&&(delete this.acks[t.id],e.withError&&t.data.unshift(null),e.apply(this,t.data))}onconnect(t,e){this.id=t,this.recovered=e&&this._pid===e,this._pid=e,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(t=>this.emitEvent(t)),this.receiveBuffer=[],this.sendBuffer.forEach(t=>{this.notifyOutgoingListeners(t),this.packet(t)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(t=>t()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:I.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(t){return this.flags.compress=t,this}get volatile(){return this.flags.volatile=!0,this}timeout(t){return this.flags.timeout=t,this}onAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(t),this}prependAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(t),this}offAny(t){if(!this._anyListeners)return this;if(t){let e=this._anyListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(t),this}prependAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(t),this}offAnyOutgoing(t){if(!this._anyOutgoingListeners)return this;if(t){let e=this._anyOutgoingListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(t){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let e=this._anyOutgoingListeners.slice();for(let n of e)n.apply(this,t.data)}}};function Me(t){t=t||{},this.ms=t.min||100,this.max=t.max||1e4,this.factor=t.factor||2,this.jitter=t.jitter>0&&t.jitter<=1?t.jitter:0,this.attempts=0}Me.prototype.duration=function(){var t=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),n=Math.floor(e*this.jitter*t);t=(Math.floor(e*10)&1)==0?t-n:t+n}return Math.min(t,this.max)|0};Me.prototype.reset=function(){this.attempts=0};Me.prototype.setMin=function(t){this.ms=t};Me.prototype.setMax=function(t){this.max=t};Me.prototype.setJitter=function(t){this.jitter=t};var Os=class extends at{constructor(t,e){var n;super(),this.nsps={},this.subs=[],t&&typeof t=="object"&&(e=t,t=void 0),e=e||{},e.path=e.path||"/socket.io",this.opts=e,oo(this,e),this.reconnection(e.reconnection!==!1),this.reconnectionAttempts(e.reconnectionAttempts||1/0),this.reconnectionDelay(e.reconnectionDelay||1e3),this.reconnectionDelayMax(e.reconnectionDelayMax||5e3),this.randomizationFactor((n=e.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new Me({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(e.timeout==null?2e4:e.timeout),this._readyState="closed",this.uri=t;let o=e.parser||Hi;this.encoder=new o.Encoder,this.decoder=new o.Decoder,this._autoConnect=e.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(t){return arguments.length?(this._reconnection=!!t,t||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(t){return t===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=t,this)}reconnectionDelay(t){var e;return t===void 0?this._reconnectionDelay:(this._reconnectionDelay=t,(e=this.backoff)===null||e===void 0||e.setMin(t),this)}randomizationFactor(t){var e;return t===void 0?this._randomizationFactor:(this._randomizationFactor=t,(e=this.backoff)===null||e===void 0||e.setJitter(t),this)}reconnectionDelayMax(t){var e;return t===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=t,(e=this.backoff)===null||e===void 0||e.setMax(t),this)}timeout(t){return arguments.length?(this._timeout=t,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(t){if(~this._readyState.indexOf("open"))return this;this.engine=new Ns(this.uri,this.opts);let e=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let o=Pt(e,"open",function(){n.onopen(),t&&t()}),s=i=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",i),t?t(i):this.maybeReconnectOnOpen()},r=Pt(e,"error",s);if(this._timeout!==!1){let i=this._timeout,a=this.setTimeoutFn(()=>{o(),s(new Error("timeout")),e.close()},i);this.opts.autoUnref&&a.unref(),this.subs.push(()=>{this.clearTimeoutFn(a)})}return this.subs.push(o),this.subs.push(r),this}connect(t){return this.open(t)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let t=this.engine;this.subs.push(Pt(t,"ping",this.onping.bind(this)),Pt(t,"data",this.ondata.bind(this)),Pt(t,"error",this.onerror.bind(this)),Pt(t,"close",this.onclose.bind(this)),Pt(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(t){try{this.decoder.add(t)}catch(e){this.onclose("parse error",e)}}ondecoded(t){no(()=>{this.emitReserved("packet",t)},this.setTimeoutFn)}onerror(t){this.emitReserved("error",t)}socket(t,e){let n=this.nsps[t];return n?this._autoConnect&&!n.active&&n.connect():(n=new Xi(this,t,e),this.nsps[t]=n),n}_destroy(t){let e=Object.keys(this.nsps);for(let n of e)if(this.nsps[n].active)return;this._close()}_packet(t){let e=this.encoder.encode(t);for(let n=0;n<e.length;n++)this.engine.write(e[n],t.options)}cleanup(){this.subs.forEach(t=>t()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(t,e){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",t,e),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let t=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let e=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{t.skipReconnect||(this.emitReserved("reconnect_attempt",t.backoff.attempts),!t.skipReconnect&&t.open(o=>{o?(t._reconnecting=!1,t.reconnect(),this.emitReserved("reconnect_error",o)):t.onreconnect()}))},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let t=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",t)}},tn={};function nn(t,e){typeof t=="object"&&(e=t,t=void 0),e=e||{};let n=ld(t,e.path||"/socket.io"),o=n.source,s=n.id,r=n.path,i=tn[s]&&r in tn[s].nsps,a=e.forceNew||e["force new connection"]||e.multiplex===!1||i,u;return a?u=new Os(o,e):(tn[s]||(tn[s]=new Os(o,e)),u=tn[s]),n.query&&!e.query&&(e.query=n.queryKey),u.socket(n.path,e)}Object.assign(nn,{Manager:Os,Socket:Xi,io:nn,connect:nn});var on=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function Ji({code:t,token:e,request:n}){let o=(s,r={})=>{let i={"Content-Type":"application/json"};return e&&(i.Authorization=`Bearer ${e}`),xd(15e3,async a=>(await n(`/api/${t}/${s}`,{...r,headers:i,signal:a})).json())};return{send:async s=>Sd(await o("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await o("view");return s.records?s:null}}}async function xd(t,e){let n=new AbortController,o=setTimeout(()=>n.abort(),t);try{return await e(n.signal)}finally{clearTimeout(o)}}function Sd(t){return"ok"in t?t:{ok:!1,error:"error"in t?t.error:t}}var so={seq:0,records:new Map};function Ki(t,e=so.records){let n=new Map;for(let[o,s]of Object.entries(t.records)){let r=e.get(o);n.set(o,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:t.seq,records:n}}function Gi(t,e){if(e.from!==t.seq)return null;let n=new Map(t.records);for(let o of e.drop)n.delete(o);for(let[o,s]of Object.entries(e.put))n.set(o,s);return{seq:e.to,records:n}}var Qi="DecompressionStream"in globalThis;function Zi(t,e){let n=0,o=0,s=Promise.resolve(),r=i=>{let a=o;n+=1,s=s.then(i).then(u=>a===o?t(...u):void 0,()=>a===o?e():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...i)=>n>0?r(()=>i):t(...i),hearPacked:i=>r(()=>Cd(i)),lose:()=>{o+=1}}}async function Cd(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(e).text())}var Td=1e4,Od=4e3,Bs=4e3,Ed=15e3,Ad=1e4,Is=2e3,Md=10,ta=["websocket","polling"],Nd=["polling","websocket"];function ea({code:t,token:e,connect:n=nn,request:o=(...s)=>fetch(...s)}){let s=Si(),r=Ji({code:t,token:e,request:o}),i=P(so.records),a=P(so.seq),u=P("connecting"),p=P(!1),d=P(!1),h=P(null),m=1,f=!1,v=!1,g=Date.now(),y,b,$=n({auth:{...e&&{token:e},...Qi&&{packed:!0}},transports:ta,tryAllTransports:!0,reconnectionDelay:Is/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),k=x=>fs(()=>{i.value=x.records,a.value=x.seq}),E=()=>{v||(v=!0,$.emit("refresh"))},J=()=>{M.lose(),u.value==="connected"&&(g=Date.now(),dt(Math.max(Ed,K()))),v=!1,u.value!=="revoked"&&(u.value="offline")},ut=x=>{h.value=x,u.value="revoked",$.disconnect()},K=()=>Math.max(Is,m*Md),A=x=>{clearTimeout(y),y=setTimeout(()=>$.connect(),x)},B=x=>{v=!1,m=x.clients??m,s.hear(x.now,{afresh:!0}),k(Ki(x,i.value))},M=Zi((x,Y)=>{if(x==="view"){B(Y),u.value="connected",p.value=d.value=!1,f=!0,clearTimeout(b);return}m=Y.clients??m,s.hear(Y.now);let En=Gi({seq:a.value,records:i.value},Y);En?k(En):E()},E);$.io.on("reconnect_attempt",x=>{$.io.opts.transports=x%2===0===f?Nd:ta}),$.on("view",x=>M.hear("view",x)),$.on("delta",x=>M.hear("delta",x)),$.on("packed",x=>M.hearPacked(x)),$.on("bye",x=>{m=x.clients??m,d.value=x.reason==="restarting",d.value||ut({code:`seat_${x.reason}`})}),$.on("disconnect",x=>{J();let Y=x==="ping timeout"?Is:K();$.io.reconnectionDelay(Y/2),$.io.reconnectionDelayMax(Math.max(5e3,Y)),x==="io server disconnect"&&u.value!=="revoked"&&A(Math.random()*Y)}),$.on("connect_error",x=>{x.data&&on.has(x.data.code)?ut(x.data):J(),!$.active&&u.value!=="revoked"&&A(Number(x.data?.retry_after_ms??1e3)+Math.random()*1e3)});let G=async x=>{let Y=await H(x);return!Y.ok&&on.has(Y.error.code)&&ut(Y.error),Y},H=async x=>{if(u.peek()==="connected")return $.timeout(Td).emitWithAck("command",x).catch(U);if(Date.now()-g<Bs)throw new Error("not connected yet");let Y=await r.send(x);return Y.ok&&ht(),Y},U=x=>{throw $.connected&&$.disconnect().connect(),x},ht=async()=>{let x=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(p.value=x!==null,x&&x.seq>=a.value&&B(x))},dt=x=>{clearTimeout(b),b=setTimeout(Rt,x+Math.random()*Bs)},Rt=async()=>{await ht(),(u.value==="connecting"||u.value==="offline")&&dt(Ad)},Xt=()=>{if(u.value!=="revoked"){if(!$.connected)return void $.disconnect().connect();$.timeout(Od).emitWithAck("awake").then(({now:x})=>s.hear(x,{afresh:!0}),U).catch(()=>{})}};return dt(Bs),{records:i,seq:a,status:u,by_request:p,restarting:d,refused:h,serverNow:s.now,send:G,wake:Xt,close:()=>{clearTimeout(y),clearTimeout(b),$.disconnect()}}}function Dd(){let t=new Map;return{getItem:e=>t.get(e)??null,setItem:(e,n)=>{t.set(e,n)},removeItem:e=>{t.delete(e)},keys:()=>[...t.keys()]}}var Rs=P(!1),se=Dd();function na(){let t=Id(),e=()=>{for(let n of se.keys())Bd(t,n,se.getItem(n)??"")&&se.removeItem(n);Rs.value=se.keys().length>0};return{getItem:n=>se.getItem(n)??t?.getItem(n)??null,setItem(n,o){se.setItem(n,o),e()},removeItem(n){se.removeItem(n),t?.removeItem(n),e()},keys:()=>[...new Set([...Object.keys(t??{}),...se.keys()])]}}function Bd(t,e,n){try{return t?.setItem(e,n),t!==null}catch{return!1}}function Ne(t,e){try{return JSON.parse(t.getItem(e)??"null")}catch{return null}}function Id(){try{return globalThis.localStorage??null}catch{return null}}function oa(t,e,n=globalThis.window??new EventTarget){let o=new Map,s=`facilitator:draft:${t}:`;return n.addEventListener("storage",r=>{let{key:i}=r;i?.startsWith(s)&&o.get(i.slice(s.length))?.readAgain()}),r=>{let i=o.get(r);if(i)return i;let a=Rd(s+r,e);return o.set(r,a),a}}function Rd(t,e){let n=()=>Ne(e,t),o=P(n()?.text??"");return{text:o,begun_at:n()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,o.value=s,s?e.setItem(t,JSON.stringify({text:s,begun_at:this.begun_at})):e.removeItem(t)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,o.value=n()?.text??""}}}function sa(t,e){let n={shelf:t,prefix:e,all:P([])};return ro(n),n}function Ps(t,e){t.shelf.setItem(t.prefix+e.id,JSON.stringify(e)),ia(t,[e])}function Ls({shelf:t,prefix:e,all:n},o){let s=n.peek().filter(o);if(s.length!==0){for(let{id:r}of s)t.removeItem(e+r);n.value=n.peek().filter(r=>!s.includes(r))}}function ro(t){let e=t.shelf.keys().filter(n=>n.startsWith(t.prefix));ia(t,e.map(n=>Ne(t.shelf,n)).filter(n=>n))}function ra(t,e){t.all.value=t.all.peek().filter(({id:n})=>t.prefix+n!==e),ro(t)}function ia({all:t},e){let n=t.peek().filter(o=>!e.some(({id:s})=>s===o.id));t.value=[...n,...e].sort((o,s)=>o.place-s.place)}var io=({answered_seq:t,error:e})=>t===void 0&&!e;var Pd="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Lt=()=>Ld(12);function Ld(t){let e=crypto.getRandomValues(new Uint8Array(t));return Array.from(e,n=>Pd[n&63]).join("")}var jd=1e3,qd=15e3,Fd=new Set(["too_fast","not_saved","internal"]);function aa({held:t,turn:e,send:n,onAnswer:o,later:s}){let r=P(!1),i=t.all.peek().length===0,a=!1,u=!1,p=!1,d=!1,h=0,m=()=>t.all.peek().find(io),f=async()=>{if(a||d)return;if(!m())return e.giveBack();a=!0;let b=i?e.take():await e.takeAmongOthers();if(a=!1,b>0)return v(b);ro(t);let $=m();if(d||!$)return e.giveBack();a=!0;let k=await n($).catch(()=>null);if(a=!1,!d){if(!t.all.peek().some(({id:E})=>E===$.id))return void f();if(!k||!k.ok&&Fd.has(k.error.code))return g(k);if(!k.ok&&on.has(k.error.code))return e.giveBack();h=0,r.value=!1,o($,k),f()}},v=b=>{u||(u=!0,s(()=>{u=!1,f()},b))},g=b=>{e.giveBack(),r.value=!0,p=!0;let $=b&&!b.ok?Number(b.error.retry_after_ms??0):0;s(y,Math.max($,Math.min(qd,jd*2**h++)))},y=()=>{p=!1,f()};return{stuck:r,sendOldest:f,flush(){h=0,y()},onOtherTab(){i=!1,p||f()},close(){d=!0,e.giveBack()}}}var la=2e4,zd=100;function ca({key:t,shelf:e,wall:n,later:o}){let s=Lt(),r=()=>Ne(e,t),i=()=>{let u=r()&&r().tab!==s?r().until-n():0;return u>0&&u<=la?u:0},a=()=>{let u=i();return u===0&&e.setItem(t,JSON.stringify({tab:s,until:n()+la})),u};return{take:a,async takeAmongOthers(){let u=r()?.tab===s,p=a();return u||p>0?p:(await new Promise(d=>o(()=>d(null),zd)),i())},giveBack(){r()?.tab===s&&e.removeItem(t)}}}var Hd={wall:Date.now,mono:bs};function ua({key:t,shelf:e,send:n,seq:o,online:s,tabs:r=globalThis.window??new EventTarget,clock:i=Hd,later:a=setTimeout}){let u=`facilitator:outbox:${t}:`,p=`facilitator:turn:${t}`,d=Lt(),h=ca({key:p,shelf:e,wall:i.wall,later:a}),m=sa(e,u),f=tt(()=>m.all.value.filter(A=>!A.error)),v=new Set,g=()=>{let A=o.peek();Ls(m,({answered_seq:B})=>B!==void 0&&B<=A)},y=aa({held:m,turn:h,later:a,send:A=>n({id:A.id,name:A.name,data:A.data,age_ms:Ud(A,d,i)}),onAnswer(A,B){let M={...A,...B.ok?{answered_seq:B.seq}:{error:B.error}};Ps(m,M),g();for(let G of v)G(M)}}),b=(A,B={},{age_ms:M=0,...G}={})=>{let H=m.all.peek().at(-1)?.place??0,U=i.wall()-M,ht=Math.max(i.wall(),H+1),dt=Lt();return Ps(m,{id:dt,name:A,data:B,place:ht,acted_at:U,acted_mono:i.mono()-M,run:d,...G}),y.sendOldest(),dt},$=(A,{told:B,about:M}={})=>{let G=[];for(let[H,{name:U,data:ht}]of A.entries())G.push(b(U,ht,H===A.length-1?{told:B,about:M,with:[...G]}:{}));return G},k=A=>{let B=m.all.peek().find(M=>M.id===A);return Ls(m,M=>M===B),B},E=A=>{let{key:B}=A;if(B?.startsWith(u))ra(m,B),g();else if(B!==p)return;y.onOtherTab()},J=new AbortController;r.addEventListener("storage",E,{signal:J.signal}),r.addEventListener("pagehide",h.giveBack,{signal:J.signal}),y.sendOldest();let ut=bt(()=>{o.value,g()}),K=bt(()=>{s.value&&y.flush()});return{entries:f,failed:tt(()=>m.all.value.filter(A=>A.error)),unsent:tt(()=>m.all.value.filter(io).length),stuck:y.stuck,put:b,putAll:$,onAnswer(A){return v.add(A),()=>{v.delete(A)}},retry(A,B){let M=k(A);M&&b(M.name,M.data,{told:M.told??B,about:M.about,with:M.with})},takeOut:k,close(){J.abort(),y.close(),ut(),K()}}}function Ud(t,e,n){let o=t.run===e&&t.acted_mono!==void 0?n.mono()-t.acted_mono:0;return Math.max(0,Math.round(o),Math.round(n.wall()-t.acted_at))}function da({code:t,token:e="",holder:n,effects:o}){let s=na(),r=`${t}:${n}`,i=ea({code:t,token:e}),a=tt(()=>i.status.value==="connected"),u=ua({key:r,shelf:s,send:i.send,seq:i.seq,online:a}),p=tt(()=>ki(i.records.value,u.entries.value,o)),{second:d,tick:h,stop:m}=Ti(i.serverNow),f=bt(()=>{a.value&&h()}),v=()=>{document.visibilityState==="visible"&&i.wake()},g=new AbortController;return window.addEventListener("online",v,{signal:g.signal}),document.addEventListener("visibilitychange",v,{signal:g.signal}),{screen:p,records:i.records,connection:i,outbox:u,second:d,draft:oa(r,s),act:u.put,actAll:u.putAll,leave(){g.abort(),f(),m(),u.close(),i.close()}}}var pa=1e3,Wd=1e4,sn=P({text:"",times:0}),ao=new Map,fa,gv=tt(()=>sn.value.text);function V(t,e=t){ao.size===0&&(setTimeout(()=>js(""),pa/2),setTimeout(Yd,pa)),ao.set(e,t)}function Yd(){js([...ao.values()].join(" ")),ao.clear(),fa=setTimeout(()=>js(""),Wd)}function js(t){clearTimeout(fa),sn.value={text:t,times:sn.peek().times+1}}function lo(){let[t]=C(()=>sn.peek().times),{text:e,times:n}=sn.value;return c`<div class="ds-sr-only" role="status" aria-live="polite">${n>t?e:""}</div>`}function ha(t,e){L(()=>t.outbox.onAnswer(n=>Vd(t,n,e)),[t])}function Vd({outbox:t},e,n){let{error:o,told:s,about:r,with:i}=e;if(o){let a=n(e);a&&V(`${a}. ${Oe(o)}`)}else s&&!t.failed.peek().some(({id:a})=>i?.includes(a))&&V(s,r)}var Xd={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function S({name:t}){return c`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${Xd[t]} /></svg>`}var Jd=6e3;function ma({seat:t}){let{state:e,colour:n,n:o}=Gd(t),s=Zd(e==="well")&&(t.outbox.failed.value.length>0?"back_refused":"back"),r=e==="well"&&s?s:e,i=r==="well"?"":l(`line.${r}`,{n:o});return Kd(i,t.connection.status.value!=="connected"||t.outbox.stuck.value?o:0),c`
<section class="line" aria-label=${l("line.label")} data-color=${r==="back_refused"?"warning":n} data-state=${r}>
${i&&c`<${S} name=${r==="back"?"check":"cloud"} /><span>${i}</span>`}
</section>
`}function Kd(t,e){let n=R({sentence:"",waiting:0});L(()=>{let o=t!==n.current.sentence||e>n.current.waiting;n.current={sentence:t,waiting:e},t&&o&&V(t,"line")},[t,e])}function Gd(t){let e=R(!1),n=Qd(t);return n.state==="well"&&e.current&&n.n>0?{...n,state:"sending",colour:"warning"}:(e.current=n.state!=="well",n)}function Qd(t){let e=t.connection.status.value,n=t.outbox.unsent.value;return e==="revoked"?{state:"revoked",colour:"danger",n}:e!=="connected"&&t.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:e==="offline"&&t.connection.restarting.value?{state:"restarting",colour:"warning",n}:e==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:e==="connecting"?{state:w(t.records.value,"workshop")?"connecting":"well",colour:"neutral",n}:w(t.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&t.outbox.stuck.value?{state:"sending",colour:"warning",n}:Rs.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function Zd(t){let e=R(!1),n=R(!1),[o,s]=C(!1);return L(()=>{if(!t){n.current=e.current,s(!1);return}if(e.current=!0,!n.current)return;n.current=!1,s(!0);let r=setTimeout(()=>s(!1),Jd);return()=>clearTimeout(r)},[t]),o}var tp={kind:"on_screen",scene:"waiting",step:null,measure:null,title:"",table:null},ep=t=>w(t,"on_screen")??tp;function va(t){let{measure:e,title:n,table:o}=ep(t);return e?{id:e,title:n,table:o}:void 0}var np=.8;function St({draft:t,label:e,description:n,max:o,rows:s=1,error:r,optional:i,placeholder:a,inputRef:u,onEnter:p,firstFocus:d,oneLine:h=s===1}){let m=z(),f=t.text.value,v=o-Ct(f),g=v<o*(1-np),y=v<0?l("field.too_long",{n:-v}):r,b=[n&&`${m}-d`,g&&`${m}-c`,y&&`${m}-e`].filter(Boolean).join(" "),$=s>1?"textarea":"input",k=E=>{E.key!=="Enter"||E.isComposing||!p||!h&&!(E.ctrlKey||E.metaKey)||(E.preventDefault(),p())};return c`
<div class="ds-field">
<label class="ds-label" for=${m}>${e}${i&&c` <span class="optional">${l("field.optional")}</span>`}</label>
${n&&c`<p data-field="description" id="${m}-d">${n}</p>`}
<${$}
class="ds-input"
id=${m}
ref=${u}
rows=${s>1?s:void 0}
value=${f}
placeholder=${a}
data-first-focus=${d}
autocomplete="off"
enterkeyhint=${h?"send":"enter"}
aria-invalid=${y?"true":void 0}
aria-describedby=${b||void 0}
onInput=${E=>t.write(E.target.value)}
onKeyDown=${k}
/>
${g&&v>=0&&c`<p class="counter" id="${m}-c">${l("field.left",{n:v})}</p>`}
${y&&c`<p class="ds-validation-message" id="${m}-e">${y}</p>`}
</div>
`}function ga({label:t,value:e,options:n,onChange:o,empty:s,description:r,error:i}){let a=z(),u=[r&&`${a}-d`,i&&`${a}-e`].filter(Boolean).join(" ");return c`
<div class="ds-field">
<label class="ds-label" for=${a}>${t}</label>
${r&&c`<p data-field="description" id="${a}-d">${r}</p>`}
<select
class="ds-input"
id=${a}
value=${e}
aria-invalid=${i?"true":void 0}
aria-describedby=${u||void 0}
onChange=${p=>o(p.target.value)}
>
${s!==void 0&&c`<option value="">${s}</option>`}
${n.map(p=>c`<option key=${p.value} value=${p.value}>${p.label}</option>`)}
</select>
${i&&c`<p class="ds-validation-message" id="${a}-e">${i}</p>`}
</div>
`}function $a({label:t,checked:e,onChange:n,description:o}){let s=z();return c`
<div class="ds-field check">
<input
class="ds-input"
type="checkbox"
id=${s}
checked=${e}
aria-describedby=${o?`${s}-d`:void 0}
onChange=${r=>n(r.target.checked)}
/>
<label class="ds-label" for=${s}>${t}</label>
${o&&c`<p data-field="description" id="${s}-d">${o}</p>`}
</div>
`}var Ct=t=>Array.from(t).length,re=(t,e)=>t.trim()!==""&&Ct(t.trim())<=e;function kt({colour:t="info",children:e,role:n}){return c`<div class="ds-alert notice" data-color=${t} role=${n}>${e}</div>`}var _a=(t,e)=>op(t,e,"areas").join("");function op(t,e,n){let o=n,s=e[o];return s?e.exact?.includes(o)?[l(`breadth.${n}`,{n:s,of:w(t,"result")?.[o]??s})]:[l(`breadth.${n}_at_least`,{n:s})]:[]}var Bt=(t,e)=>[...new Set([e.table,...Nt(t,e).map(n=>n.table)])],vt=(t,e,n)=>e.claimed_by===n||Bt(t,e).includes(n),Gt=(t,e)=>yt(t).filter(n=>vt(t,n,e)),co=(t,e)=>yt(t).filter(n=>!vt(t,n,e)),ba={newest:(t,e)=>e.posted_at-t.posted_at,title:(t,e)=>t.title.localeCompare(e.title,"nb"),votes:(t,e)=>(e.votes??0)-(t.votes??0)||(e.areas??0)-(t.areas??0)},uo=(t,e)=>[...t].sort((n,o)=>ba[e](n,o)||ba.newest(n,o)||(n.id<o.id?-1:1));function De(t,e,n){let o=n.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);return o.length===0?e:e.filter(s=>{let a=` ${[s,...Nt(t,s)].map(u=>`${u.title} ${u.description}`).join(" ").toLocaleLowerCase("nb").replace(/[^\p{L}\p{N}]+/gu," ")}`;return o.every(u=>a.includes(` ${u}`))})}var po=(t,e)=>[l("host.votes",{n:e.votes??0}),_a(t,e)].filter(Boolean).join(" · "),mt=t=>t.label||t.unit||t.area||l("host.somebody"),Be=t=>[...t].sort((e,n)=>Number(n.without_phone)-Number(e.without_phone)||mt(e).localeCompare(mt(n),"nb")||(e.id<n.id?-1:1));function ya(t){let e=new Map,n=(o,s)=>{let r=$t(t,o)?.id??o,i=e.get(r)??{comments:0,offers:0};e.set(r,{...i,[s]:i[s]+1})};for(let o of X(t,"comment"))o.hidden||n(o.measure,"comments");for(let o of X(t,"offer"))n(o.measure,"offers");return e}async function fo(t,{token:e,body:n,method:o=n?"POST":"GET"}={}){let s=new Headers(e?{Authorization:`Bearer ${e}`}:{});n&&s.set("Content-Type","application/json");try{let r=await fetch(t,{method:o,headers:s,body:n&&JSON.stringify(n)});return r.ok?{ok:!0,response:r}:{ok:!1,error:(await r.json()).error}}catch{return{ok:!1,error:{code:"no_answer",message:l("ask.no_answer")}}}}function ka(t,e){let n=new Map(yt(t).map(o=>[o.id,o]));return e.flatMap(({measure:o,other:s})=>{let[r,i]=[n.get(o),n.get(s)];return r&&i?[[r,i]]:[]})}var ho=(t,e)=>[t,e].sort().join(" ");function wa(t,e){let n=P(null),o=P(new Map),s=P(null);return{alike:tt(()=>{let r=t.outbox.failed.value.map(({id:a})=>a),i=a=>a!==void 0&&!r.includes(a);return n.value?.filter(({measure:a,other:u})=>!i(o.value.get(ho(a,u))))??null}),error:s,async load(){let r=await fo(`/api/${e.code}/lookalikes`,{token:e.token});s.value=r.ok?null:r.error,r.ok&&(n.value=(await r.response.json()).pairs)},keep([{id:r},{id:i}],a){let u=t.act("keep_both",{measure:r,other:i},{told:a});o.value=new Map([...o.value,[ho(r,i),u]])}}}var sp=1500,rp=3e3;function xa(t,e,n){return ka(t,n).map(([s,r])=>{let i=!vt(t,s,e)&&vt(t,r,e)?[r,s]:[s,r];return{key:ho(s.id,r.id),ours:vt(t,i[0],e),pair:i}}).sort((s,r)=>Number(r.ours)-Number(s.ours))}function Sa(t,e){let n=wa(t,e),o=tt(()=>ip(t.records.value)),s=!1,r=i=>{s||(s=!0,setTimeout(()=>{s=!1,n.load()},i))};return bt(()=>{o.value&&t.connection.status.value==="connected"&&r(sp+Math.random()*rp)}),n}var ip=t=>X(t,"measure").filter(({private:e})=>!e).map(({id:e,title:n,description:o,merged_into:s,hidden:r,status:i})=>[e,n,o,s,r,i].join(`
`)).join(`

`);var Ca={query:"",order:null,table:null,layout:"cards"};function Ta(t,e){return{seat:t,boot:e,table:Number(e.table),page:P("board"),opened:P(null),picked:P([]),merged:P(null),looks:{board:P(Ca),others:P(Ca)},moved:P(null),lookalikes:Sa(t,e),readable:P([]),said:tt(()=>ya(t.screen.value))}}var Oa=t=>qs(t,t.picked.value);function qs(t,e){let n=t.seat.screen.value,s=e.map(r=>$t(n,r)).filter(r=>r!==void 0).filter(r=>r.status==="live");return[...new Map(s.map(r=>[r.id,r])).values()]}function Ea(t,e){let n=t.picked.value.filter(o=>o!==e);t.picked.value=n.length===t.picked.value.length?[...n,e]:n}var N=t=>w(t.seat.screen.value,"workshop")?.status==="open",mo=(t,e)=>F(t.seat.screen.value,"person",e);var ap=5e3;function Aa({tablet:t}){let{seat:e}=t,n=e.screen.value,o=w(n,"phase"),s=e.draft("idea"),r=R(null),[i,a]=C(""),u=lp(()=>!!r.current?.matches(":focus")||s.text.peek()!=="",o?.id),p=N(t)&&o!==void 0&&o.ideas!=="closed";if(!o||!(p||u||s.text.value))return null;let d=Be(X(n,"person")).filter(f=>f.without_phone&&f.present&&f.table===t.table),h=d.some(f=>f.id===i)?i:"",m=()=>{let f=s.text.peek().trim();if(!re(f,140))return r.current?.focus();let v={measure:Lt(),title:f,...h&&{on_behalf:h}};e.act("post_measure",v,{age_ms:p?0:cp(t,o),told:l("host.idea_sent")}),s.clear(),r.current?.focus()};return c`
<div class="panel host-composer">
<${St} draft=${s} label=${l("host.idea")} max=${140} inputRef=${r} onEnter=${m} />
${d.length>0&&c`<${ga}
label=${l("host.speaker")}
value=${h}
empty=${l("host.speaker_table")}
options=${d.map(f=>({value:f.id,label:mt(f)}))}
onChange=${a}
/>`}
<button type="button" class="ds-button" data-variant="secondary" onClick=${m}><${S} name="plus" />${l("host.idea_send")}</button>
${!p&&(s.text.value?c`<${kt} colour="warning"><p>${l("host.idea_late")}</p><//>`:c`<p class="soft">${l("host.idea_closed")}</p>`)}
</div>
`}function lp(t,e){let n=R({phase:e,stays:!1});return n.current.phase!==e&&(n.current={phase:e,stays:t()}),n.current.stays}function cp({seat:t},e){let n=t.connection.serverNow()-e.started_at,o=t.draft("idea").begun_at??Date.now();return Math.max(0,Math.min(n+ap,Date.now()-o))}var $e=({error:t})=>t?.code==="changed_meanwhile";function Fs(t,e){let n=new Map;for(let o of e.filter($e)){let{field:s,value:r}=up(o),i=dp(t,o);if(!i)continue;let a=`${i.id} ${s}`,u=[...n.get(a)?.entries??[],o],p=go(i,s);n.set(a,{measure:i.id,title:i.title,field:s,mine:r,theirs:p,last:o,entries:u})}return[...n.values()]}var zs=(t,e,n,o)=>Fs(t,e).find(s=>s.measure===n&&s.field===o);function Ma({last:t,theirs:e}){let{name:n,data:o}=t;return{name:n,data:{...o,was:n==="set_field"?[e]:e}}}function Hs({outbox:t},e){for(let{id:n}of e?.entries??[])t.takeOut(n)}function Us(t,e){let n=tt(()=>t.outbox.failed.value.filter(o=>!e(o)));return{...t,outbox:{...t.outbox,failed:n}}}function go(t,e){return e==="title"||e==="description"?t[e]:t.fields[e]??null}function up({name:t,data:e}){return t==="retitle_measure"?{field:"title",value:e.title}:t==="describe_measure"?{field:"description",value:e.description}:{field:e.field,value:e.value}}var dp=(t,{name:e,data:n})=>e==="set_field"?$t(t,n.measure):F(t,"measure",n.measure);var Na=(t,e)=>Object.values(t.data).includes(e),pp=(t,e,n)=>Ba(t,e,o=>Na(o,n)),Da=({outbox:t,connection:e},n)=>Ba(t,e.status.value==="connected",o=>n.includes(o.id));function Ba(t,e,n){return t.failed.value.some(n)?"failed":t.entries.value.some(s=>s.answered_seq===void 0&&n(s))?e&&!t.stuck.value?"saving":"waiting":"saved"}var Ia=({error:t},e)=>e!=="closed"&&t?.code!=="workshop_closed",fp=(t,e)=>Ia(t,e)&&!$e(t);function Tt({seat:t,id:e}){return c`<${rn} state=${pp(t.outbox,t.connection.status.value==="connected",e)} />`}var hp={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},rn=({state:t})=>c`<span class="save-state" data-state=${t}><${S} name=${hp[t]} />${l(`saved.${t}`)}</span>`;function $o({seat:t,label:e,about:n,boxFor:o=()=>null}){let s=t.outbox.failed.value.filter(r=>!n||Na(r,n));return s.length===0?null:c`
<section class="failures" aria-label=${l("save.failed_title",{n:s.length})}>
${s.map(r=>c`<${mp} key=${r.id} seat=${t} entry=${r} label=${e} boxFor=${o} />`)}
</section>
`}function mp({seat:t,entry:e,label:n,boxFor:o}){let s=z(),r=e.data.title??e.data.text??e.data.description,i=w(t.screen.value,"workshop")?.status,a=Ia(e,i)&&r?o(e):null,u=()=>{a?.(),t.outbox.takeOut(e.id)};return c`
<div class="ds-alert notice" data-color="danger" role="group" aria-labelledby=${s}>
<p class="failure-what" id=${s}><strong>${n(e)}</strong>${r&&c` «${r}»`}</p>
<p>${e.error&&Oe(e.error)}</p>
<div class="row">
${fp(e,i)&&c`<button type="button" class="ds-button" data-size="sm" onClick=${()=>t.outbox.retry(e.id,l("save.now"))}>
<${S} name="retry" />${l("save.retry")}
</button>`}
${a&&c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>
<${S} name="pen" />${l("save.take_back")}
</button>`}
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>t.outbox.takeOut(e.id)}>
${l("save.discard")}
</button>
</div>
</div>
`}var vp=[1,2,3,4,5];function Ra({tablet:t}){let e=t.seat.screen.value,n=w(e,"phase")?.visibility==="own_unit",s=(w(e,"workshop")?.feedback??[]).filter(({id:r})=>n||t.seat.draft(`feedback:${r}`).text.value);return!N(t)||s.length===0?null:c`
<section class="panel stack" aria-labelledby="host-feedback">
<h2 class="ds-heading" data-size="xs" id="host-feedback">${l("host.feedback")}</h2>
${s.map(r=>c`<${gp} key=${r.id} tablet=${t} question=${r} />`)}
</section>
`}function gp({tablet:t,question:e}){let{seat:n}=t,{id:o,asks:s="both"}=e,r=w(n.screen.value,"me")?.feedback?.[o],i=n.draft(`feedback:${o}`),a=d=>{let{score:h,text:m}={score:r?.score,text:r?.text,...d},f={question:o,...h&&{score:h},...m&&{text:m}};n.act("give_feedback",f,{told:l("host.feedback_thanks")})},u=()=>{re(i.text.peek(),600)&&(a({text:i.text.peek().trim()}),i.clear())},p=et(e.title);return c`
<div class="stack" data-tight>
${s!=="text"&&c`<${$p} title=${p} score=${r?.score??null} onChoose=${d=>a({score:d})} />`}
${s==="text"&&c`<p class="ds-label">${p}</p>`}
${r?.text&&c`<p class="saying">${r.text}</p>`}
${s!=="score"&&c`
<${St} draft=${i} label=${r?.text?l("host.feedback_change"):l("host.feedback_text")} max=${600} rows=${2} optional onEnter=${u} />
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>${l("host.feedback_send")}</button></div>
`}
${r&&c`<${Tt} seat=${n} id=${o} />`}
</div>
`}function $p({title:t,score:e,onChoose:n}){let o=z();return c`
<fieldset class="ds-fieldset host-class" aria-describedby="${o}-ends">
<legend class="ds-label">${t}</legend>
<div class="host-classes">
${vp.map(s=>c`
<label key=${s} data-chosen=${e===s}>
<input type="radio" name=${o} checked=${e===s} onChange=${()=>n(s)} />${s}
</label>
`)}
</div>
<p class="small soft" id="${o}-ends">${l("host.feedback_ends")}</p>
</fieldset>
`}function it({title:t,onClose:e,children:n,placement:o="center",eyebrow:s}){let r=R(null),i=R(null),a=z();return L(()=>{let d=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??i.current)?.focus(),()=>_p(d)},[]),c`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${o} aria-labelledby=${a} onCancel=${d=>{d.target===r.current&&(d.preventDefault(),e())}} onClose=${e} onClick=${d=>{d.target===r.current&&e()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${s&&c`<p class="eyebrow">${s}</p>`}
<h2 class="ds-heading" data-size="sm" id=${a} ref=${i} tabindex="-1">${t}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${l("dialog.close")} onClick=${e}>
<${S} name="close" />
</button>
</header>
${n}
</div>
<${lo} />
</dialog>
`}function _p(t){document.activeElement&&document.activeElement!==document.body||(t?.isConnected&&t!==document.body?t.focus():document.querySelector("main")?.focus())}function ie({tablet:t,measure:e,titled:n,brief:o,fixed:s}){let r=Nt(t.seat.screen.value,e);return r.length===0?null:c`
<div class="host-originals">
${n&&c`<p class="small soft">${l("host.originals")}</p>`}
<ul class="plain">
${r.map(i=>c`<${bp} key=${i.id} tablet=${t} original=${i} brief=${o} fixed=${s} />`)}
</ul>
</div>
`}function bp({tablet:t,original:e,brief:n,fixed:o}){let s=r=>{let i=r.currentTarget.closest("article, dialog"),a=l("host.unmerged",{title:e.title});t.seat.act("unmerge_measure",{measure:e.id},{told:a}),i?.querySelector(".card-open, h2")?.focus()};return c`
<li class="host-original" data-pending=${e.pending}>
<div>
<p>${e.title}</p>
${!n&&e.description&&c`<p class="sheet-text soft">${e.description}</p>`}
<p class="small soft">${l("table.number",{table:e.table})}</p>
${e.hidden&&c`<p class="small soft">${l("host.hidden",{reason:e.reason??""})}</p>`}
</div>
${!o&&N(t)&&c`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${s}>
<${S} name="undo" />${l("host.unmerge")}<span class="ds-sr-only">: ${e.title}</span>
</button>`}
</li>
`}function Pa({tablet:t}){let e=Oa(t);return N(t)?e.length>0?c`<${yp} tablet=${t} n=${e.length} />`:c`<${Ys} tablet=${t} />`:null}function Ys({tablet:t}){let e=wp(t);return e.length>0?c`<${kp} tablet=${t} merged=${e} />`:null}function yp({tablet:t,n:e}){return Fn(()=>document.activeElement?.scrollIntoView({block:"nearest"}),[]),c`
<section class="host-dock" aria-label=${l("host.merge_title")}>
<p>${e===1?l("host.picked_one"):l("host.picked",{n:e})}</p>
<div class="row">
${e>1&&c`<button type="button" class="ds-button" onClick=${()=>t.opened.value={kind:"merge"}}>${l("host.merge")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>Ws(()=>t.picked.value=[])}>${l("host.pick_none")}</button>
</div>
</section>
`}function kp({tablet:t,merged:e}){let n=Da(t.seat,t.merged.value?.ids??[]),o=()=>{let s=e.map(r=>({name:"unmerge_measure",data:{measure:r}}));t.seat.actAll(s,{told:l("host.undone")}),t.merged.value=null};return c`
<section class="host-dock" aria-label=${l("host.merge_title")}>
${n==="saved"||n==="failed"?c`<p><${S} name="check" /> ${l("host.merged",{n:e.length+1})}</p>`:c`<p><${rn} state=${n} /></p>`}
<div class="row">
<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>Ws(o)}><${S} name="undo" />${l("host.undo")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>Ws(()=>t.merged.value=null)}>${l("host.ok")}</button>
</div>
</section>
`}function wp(t){let e=t.seat.screen.value,{sources:n,target:o}=t.merged.value??{sources:[],target:""};return F(e,"measure",o)?.status!=="live"?[]:n.filter(s=>F(e,"measure",s)?.merged_into===o)}function Ws(t){t(),(document.querySelector("dialog h2")??document.querySelector("main"))?.focus()}var La=10,Fa=t=>xa(t.seat.screen.value,t.table,t.lookalikes.alike.value??[]);function za({tablet:t}){let e=Fa(t).filter(n=>n.ours).length;return e===0||!N(t)?null:c`
<div class="host-pairs-hint">
<p><${S} name="search" /> ${l("host.pairs_hint",{n:e})}</p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"pairs"}}>
${l("host.pairs_see")}
</button>
</div>
`}function Ha({tablet:t}){let[e,n]=C(!1),o=Fa(t),s=o.filter(a=>a.ours),r=o.filter(a=>!a.ours),i=()=>t.opened.value=null;return c`
<${it} title=${l("host.pairs")} placement="right" onClose=${i}>
<div class="host-pairs">
<p class="soft">${l("host.pairs_text")}</p>
<${Ys} tablet=${t} />
${o.length===0&&c`<p class="panel soft">${l("host.pairs_none")}</p>`}
${s.map(a=>c`<${ja} key=${a.key} tablet=${t} pair=${a} />`)}
${r.length>0&&c`
<h3 class="ds-heading" data-size="2xs">${l("host.pairs_others")} <span class="count">${r.length}</span></h3>
${(e?r:r.slice(0,s.length?0:La)).map(a=>c`<${ja} key=${a.key} tablet=${t} pair=${a} />`)}
${!e&&(s.length>0||r.length>La)&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>n(!0)}>${l("host.pairs_more")}</button></div>`}
`}
</div>
<//>
`}function ja({tablet:t,pair:e}){let[n,o]=e.pair,s=()=>{t.lookalikes.keep(e.pair,l("host.kept_both")),document.querySelector("dialog h2")?.focus()},r=()=>t.opened.value={kind:"merge",ids:[n.id,o.id],back:{kind:"pairs"}};return c`
<article class="host-pair" aria-label=${l("host.pair",{title:n.title,other:o.title})}>
<div class="host-sides">
<${qa} tablet=${t} measure=${n} />
<${qa} tablet=${t} measure=${o} />
</div>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${r}>${l("host.merge")}<span class="ds-sr-only">: ${n.title}</span></button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s}>${l("host.keep_both")}<span class="ds-sr-only">: ${n.title}</span></button>
</div>
</article>
`}function qa({tablet:t,measure:e}){let n=t.seat.screen.value,o=Bt(n,e).map(s=>l("table.number",{table:s}));return c`
<div class="host-side" data-own=${Bt(n,e).includes(t.table)}>
<p class="eyebrow">${o.join(" + ")}</p>
<p class="host-option-title">${e.title}</p>
${e.description&&c`<p class="sheet-text">${e.description}</p>`}
<${ie} tablet=${t} measure=${e} titled fixed />
</div>
`}function Ua({tablet:t}){let e=t.seat.screen.value;if(w(e,"phase")?.ideas!=="open_private"||!N(t))return null;let n=F(e,"table",t.table)?.measures??0;return c`
<${kt}>
<p class="host-number">${l("host.drafts",{n})}</p>
<p>${l("host.drafts_hint")}</p>
<${xp} tablet=${t} />
<//>
`}function xp({tablet:t}){let[e,n]=C(!1),o=X(t.seat.screen.value,"measure").filter(r=>r.private&&r.status==="live");if(o.length===0)return null;let s=()=>{t.seat.act("share_drafts",{},{told:l("host.shared")}),n(!1),document.querySelector("main")?.focus()};return e?c`
<p>${l("host.share_hint")}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${s}>${l("host.share_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n(!1)}>${l("host.cancel")}</button>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>n(!0)}>${l("host.share",{n:o.length})}</button>`}function bo({src:t,alt:e}){return c`<img class="qr" src=${t} alt=${e} width="240" height="240" />`}function Wa({code:t,network:e,says:n=l("network.scan_first")}){let{name:o,password:s,told_at:r}=e;return c`
<div class="network">
<${bo} key=${r} src=${`/${t}/wifi.svg?of=${r}`} alt=${l("network.qr",{name:o})} />
<div class="network-said">
<p class="network-says">${n}</p>
<dl>
<div><dt>${l("network.name")}</dt> <dd>${o}</dd></div>
<div><dt>${l("network.password")}</dt> <dd>${s||l("network.open")}</dd></div>
</dl>
</div>
</div>
`}function Vs({tablet:t}){let{base:e,code:n}=t.boot,o=`${e}/${n}/${t.table}`,s=w(t.seat.screen.value,"network");return c`
<div class="host-join">
<${bo} src=${`/${n}/${t.table}/qr.svg`} alt=${l("host.qr_alt",{address:o})} />
<div class="stack" data-tight>
<p>${l("host.join_hint")}</p>
<p class="host-address">${e.replace(/^https?:\/\//,"")}</p>
<p>${l("host.join_code")} <strong class="host-code">${n}</strong></p>
</div>
${s&&c`<${Wa} code=${n} network=${s} />`}
</div>
`}function Ya({tablet:t}){return c`
<${it} title=${l("host.join_title",{table:t.table})} onClose=${()=>t.opened.value=null}>
<${Vs} tablet=${t} />
<//>
`}function Va(t,e){let n=new Map(t.map(o=>[o.id,Sp(`${e}${o.id}`)]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id))||(o.id<s.id?-1:1))}function Sp(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}var Ja=(t,e)=>({told:`${l(t?"given.taken_back":"given.given")} ${l("given.left",{n:e})}`,about:"votes"}),Xa=(t,e)=>`${l("given.votes",{n:t})} · ${l("given.left",{n:e})}`;function Ka({seat:t,measure:e,voter:n,for_whom:o}){let s=w(t.screen.value,"workshop"),r=s?.votes_per_measure_max??1;if(r===1&&!s?.star)return null;let i=ve(n,e.id),a=n.votes_left??0,u=n.star===e.id,p=c`<span class="ds-sr-only">: ${e.title}</span>`,d=(h,m,f)=>c`
<button
type="button"
class="ds-button"
data-variant="secondary"
data-repeat
aria-disabled=${f?"true":void 0}
onClick=${()=>{if(f)return V(Xa(i,a),"votes");let v=Xa(i+m,a-m);t.act("cast_vote",{measure:e.id,votes:i+m,...o},{told:v,about:"votes"})}}
><span aria-hidden="true">${m<0?"−":"+"}</span><span class="ds-sr-only">${l(`given.${h}`)}</span>${p}</button>
`;return c`
<div class="row given-votes">
${r>1&&c`${d("fewer",-1,i===1)}<span>${l("given.votes",{n:i})}</span>${d("more",1,i===r||a===0)}`}
${s?.star&&c`<button
type="button"
class="ds-button"
data-variant=${u?"primary":"secondary"}
aria-pressed=${u?"true":"false"}
onClick=${()=>t.act(u?"take_back_star":"give_star",{...!u&&{measure:e.id},...o})}
><span aria-hidden="true">${u?"★":"☆"}</span>${l("given.star")}${p}</button>`}
</div>
`}var Ht=t=>Object.entries(w(t,"workshop")?.fields??{}).map(([e,n])=>({name:e,...n})),Ut=(t,e)=>Ht(t).find(n=>n.name===e),Ie=(t,e)=>w(t,"workshop")?.fields[e]?.choices??[],Xs=(t,e)=>e.type==="unit"?(w(t,"workshop")?.areas??[]).map(n=>({label:n.name,choices:n.units})):[{label:"",choices:e.choices??[]}],Ot=t=>t.title?et(t.title):l(`fields.${t.name}`);var Re=(t,e)=>t?.worded&&t.choices?.includes(e)?l(`fields.${t.name}_${e}`):e;function yo(t,e){return typeof e=="number"?Mt(e):t?.type==="date"&&e?Yn(Date.parse(String(e))):an(e).map(n=>Re(t,n)).join(", ")}var an=t=>Array.isArray(t)?t:t==null||t===""?[]:[String(t)],Js=t=>t!=null;var Cp=t=>l("counted.parts",{counts:t.map(e=>Mt(e.votes)).join(" + ")});function ko(t,{parts:e,counted_with:n}){let o=[];e&&o.push(Cp(e));for(let s of n??[]){let r=F(t,"measure",s)?.title;o.push(r?l("counted.with",{title:r}):l("counted.with_another"))}return o.join(" · ")}var Tp={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},Ga=(t,e)=>t.match(Tp[e])?.length??0;function ae(...t){let e=t.join(" "),[n,o]=[Ga(e,"nb"),Ga(e,"en")];if(n===o)return;let s=n>o?"nb":"en";return s===Kt.value?void 0:s}function wo({measure:t,onOpen:e,tags:n,children:o,said:s={},own:r,chosen:i}){let a=ae(t.title,t.description),u=e?c`<button type="button" class="card-open" onClick=${e}>${t.title}</button>`:t.title;return c`
<article class="measure-card" data-own=${r} data-chosen=${i} data-pending=${t.pending}>
<div class="card-facts">
<span class="fact">${l("table.number",{table:t.table})}</span>
${t.private&&c`<span class="fact"><${S} name="lock" />${l("measure.private")}</span>`}
${n}
</div>
<h3 class="card-title" lang=${a}>${u}</h3>
${t.description&&c`<p class="card-text" lang=${a}>${t.description}</p>`}
${(s.comments||s.offers)&&c`<p class="card-said">
${s.comments?c`<span class="fact"><${S} name="comment" />${l("measure.comments",{n:s.comments})}</span>`:null}
${s.offers?c`<span class="fact"><${S} name="hands" />${l("measure.offers",{n:s.offers})}</span>`:null}
</p>`}
${o}
</article>
`}var xo=t=>yt(t.seat.screen.value).filter(e=>e.claimed_by===t.table);function Ks(t){let e=w(t.seat.screen.value,"phase");return!!(N(t)&&e&&(e.revealed||e.visibility==="claimed_cards"))}var So=t=>w(t.seat.screen.value,"workshop")?.claims_per_table??0;function Co({tablet:t,measure:e}){let{seat:n}=t,o=e.claimed_by===t.table,s=Ks(t)&&!e.claimed_by&&xo(t).length<So(t);return!N(t)||!(o||s)?null:c`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${i=>{let a=i.currentTarget.closest("article"),u=l(o?"host.released":"host.claimed",{title:e.title});n.act(o?"release_claim":"claim_measure",{measure:e.id},{told:u}),a&&Op()}}>
<${S} name=${o?"close":"check"} />${o?l("host.release"):l("host.claim")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function Op(){let t=document.getElementById("claims");(t?.getClientRects().length?t:document.querySelector("main"))?.focus({preventScroll:!0})}function To({tablet:t,measure:e}){let n=ko(t.seat.screen.value,e),o=t.picked.value.includes(e.id),s=c`
<${Gs} tablet=${t} measure=${e} />
${N(t)&&!e.private&&c`<${ln} tablet=${t} measure=${e} picked=${o} />`}
`;return c`
<${wo}
measure=${e}
own=${e.claimed_by===t.table}
chosen=${o}
said=${t.said.value.get(e.id)}
tags=${s}
onOpen=${()=>t.opened.value={kind:"sheet",id:e.id}}
>
<${ie} tablet=${t} measure=${e} titled brief />
<div class="host-card-foot">
${e.votes!==void 0&&c`<span class="fact strong"><${S} name="vote" />${po(t.seat.screen.value,e)}</span>`}
${n&&c`<span class="fact">${n}</span>`}
${e.fields.theme&&c`<span class="fact">${l("fields.theme")}: ${e.fields.theme}</span>`}
${e.fields.lead_unit&&c`<span class="fact">${l("fields.lead_unit")}: ${e.fields.lead_unit}</span>`}
${e.pending&&c`<${Tt} seat=${t.seat} id=${e.id} />`}
<${Co} tablet=${t} measure=${e} />
</div>
<//>
`}function Gs({tablet:t,measure:e}){let n=Bt(t.seat.screen.value,e).filter(s=>s!==e.table),o=e.claimed_by;return c`
${n.map(s=>c`<span key=${s} class="fact">+ ${l("table.number",{table:s})}</span>`)}
${e.on_behalf&&c`<span class="fact"><${S} name="person" />${l("host.on_behalf")}</span>`}
${o&&o!==t.table&&c`<span class="fact strong">${l("host.claimed_by",{table:o})}</span>`}
`}function ln({tablet:t,measure:e,picked:n,label:o=l("host.pick")}){return c`
<label class="host-tick">
<input class="ds-input" type="checkbox" checked=${n} aria-label=${l("host.pick_this",{title:e.title})} onChange=${()=>Ea(t,e.id)} />
<span aria-hidden="true">${o}</span>
</label>
`}function Oo(t){let[e,n]=C(()=>matchMedia(t).matches);return L(()=>{let o=matchMedia(t),s=()=>n(o.matches);return o.addEventListener("change",s),()=>o.removeEventListener("change",s)},[t]),e}function Ep(t,e,n){return(e=Dp(e))in t?Object.defineProperty(t,e,{value:n,enumerable:!0,configurable:!0,writable:!0}):t[e]=n,t}function Zt(){return Zt=Object.assign?Object.assign.bind():function(t){for(var e=1;e<arguments.length;e++){var n=arguments[e];for(var o in n)({}).hasOwnProperty.call(n,o)&&(t[o]=n[o])}return t},Zt.apply(null,arguments)}function Qa(t,e){var n=Object.keys(t);if(Object.getOwnPropertySymbols){var o=Object.getOwnPropertySymbols(t);e&&(o=o.filter(function(s){return Object.getOwnPropertyDescriptor(t,s).enumerable})),n.push.apply(n,o)}return n}function Yt(t){for(var e=1;e<arguments.length;e++){var n=arguments[e]!=null?arguments[e]:{};e%2?Qa(Object(n),!0).forEach(function(o){Ep(t,o,n[o])}):Object.getOwnPropertyDescriptors?Object.defineProperties(t,Object.getOwnPropertyDescriptors(n)):Qa(Object(n)).forEach(function(o){Object.defineProperty(t,o,Object.getOwnPropertyDescriptor(n,o))})}return t}function Ap(t,e){if(t==null)return{};var n,o,s=Mp(t,e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(t);for(o=0;o<r.length;o++)n=r[o],e.indexOf(n)===-1&&{}.propertyIsEnumerable.call(t,n)&&(s[n]=t[n])}return s}function Mp(t,e){if(t==null)return{};var n={};for(var o in t)if({}.hasOwnProperty.call(t,o)){if(e.indexOf(o)!==-1)continue;n[o]=t[o]}return n}function Np(t,e){if(typeof t!="object"||!t)return t;var n=t[Symbol.toPrimitive];if(n!==void 0){var o=n.call(t,e||"default");if(typeof o!="object")return o;throw new TypeError("@@toPrimitive must return a primitive value.")}return(e==="string"?String:Number)(t)}function Dp(t){var e=Np(t,"string");return typeof e=="symbol"?e:e+""}function ar(t){"@babel/helpers - typeof";return ar=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},ar(t)}var Bp="1.15.7";function Qt(t){if(typeof window<"u"&&window.navigator)return!!navigator.userAgent.match(t)}var te=Qt(/(?:Trident.*rv[ :]?11\.|msie|iemobile|Windows Phone)/i),gn=Qt(/Edge/i),Za=Qt(/firefox/i),pn=Qt(/safari/i)&&!Qt(/chrome/i)&&!Qt(/android/i),pr=Qt(/iP(ad|od|hone)/i),al=Qt(/chrome/i)&&Qt(/android/i),ll={capture:!1,passive:!1};function q(t,e,n){t.addEventListener(e,n,!te&&ll)}function j(t,e,n){t.removeEventListener(e,n,!te&&ll)}function Po(t,e){if(e){if(e[0]===">"&&(e=e.substring(1)),t)try{if(t.matches)return t.matches(e);if(t.msMatchesSelector)return t.msMatchesSelector(e);if(t.webkitMatchesSelector)return t.webkitMatchesSelector(e)}catch{return!1}return!1}}function cl(t){return t.host&&t!==document&&t.host.nodeType&&t.host!==t?t.host:t.parentNode}function qt(t,e,n,o){if(t){n=n||document;do{if(e!=null&&(e[0]===">"?t.parentNode===n&&Po(t,e):Po(t,e))||o&&t===n)return t;if(t===n)break}while(t=cl(t))}return null}var tl=/\s+/g;function Et(t,e,n){if(t&&e)if(t.classList)t.classList[n?"add":"remove"](e);else{var o=(" "+t.className+" ").replace(tl," ").replace(" "+e+" "," ");t.className=(o+(n?" "+e:"")).replace(tl," ")}}function T(t,e,n){var o=t&&t.style;if(o){if(n===void 0)return document.defaultView&&document.defaultView.getComputedStyle?n=document.defaultView.getComputedStyle(t,""):t.currentStyle&&(n=t.currentStyle),e===void 0?n:n[e];!(e in o)&&e.indexOf("webkit")===-1&&(e="-webkit-"+e),o[e]=n+(typeof n=="string"?"":"px")}}function Fe(t,e){var n="";if(typeof t=="string")n=t;else do{var o=T(t,"transform");o&&o!=="none"&&(n=o+" "+n)}while(!e&&(t=t.parentNode));var s=window.DOMMatrix||window.WebKitCSSMatrix||window.CSSMatrix||window.MSCSSMatrix;return s&&new s(n)}function ul(t,e,n){if(t){var o=t.getElementsByTagName(e),s=0,r=o.length;if(n)for(;s<r;s++)n(o[s],s);return o}return[]}function Wt(){var t=document.scrollingElement;return t||document.documentElement}function ct(t,e,n,o,s){if(!(!t.getBoundingClientRect&&t!==window)){var r,i,a,u,p,d,h;if(t!==window&&t.parentNode&&t!==Wt()?(r=t.getBoundingClientRect(),i=r.top,a=r.left,u=r.bottom,p=r.right,d=r.height,h=r.width):(i=0,a=0,u=window.innerHeight,p=window.innerWidth,d=window.innerHeight,h=window.innerWidth),(e||n)&&t!==window&&(s=s||t.parentNode,!te))do if(s&&s.getBoundingClientRect&&(T(s,"transform")!=="none"||n&&T(s,"position")!=="static")){var m=s.getBoundingClientRect();i-=m.top+parseInt(T(s,"border-top-width")),a-=m.left+parseInt(T(s,"border-left-width")),u=i+r.height,p=a+r.width;break}while(s=s.parentNode);if(o&&t!==window){var f=Fe(s||t),v=f&&f.a,g=f&&f.d;f&&(i/=g,a/=v,h/=v,d/=g,u=i+d,p=a+h)}return{top:i,left:a,bottom:u,right:p,width:h,height:d}}}function el(t,e,n){for(var o=ue(t,!0),s=ct(t)[e];o;){var r=ct(o)[n],i=void 0;if(n==="top"||n==="left"?i=s>=r:i=s<=r,!i)return o;if(o===Wt())break;o=ue(o,!1)}return!1}function ze(t,e,n,o){for(var s=0,r=0,i=t.children;r<i.length;){if(i[r].style.display!=="none"&&i[r]!==O.ghost&&(o||i[r]!==O.dragged)&&qt(i[r],n.draggable,t,!1)){if(s===e)return i[r];s++}r++}return null}function fr(t,e){for(var n=t.lastElementChild;n&&(n===O.ghost||T(n,"display")==="none"||e&&!Po(n,e));)n=n.previousElementSibling;return n||null}function It(t,e){var n=0;if(!t||!t.parentNode)return-1;for(;t=t.previousElementSibling;)t.nodeName.toUpperCase()!=="TEMPLATE"&&t!==O.clone&&(!e||Po(t,e))&&n++;return n}function nl(t){var e=0,n=0,o=Wt();if(t)do{var s=Fe(t),r=s.a,i=s.d;e+=t.scrollLeft*r,n+=t.scrollTop*i}while(t!==o&&(t=t.parentNode));return[e,n]}function Ip(t,e){for(var n in t)if(t.hasOwnProperty(n)){for(var o in e)if(e.hasOwnProperty(o)&&e[o]===t[n][o])return Number(n)}return-1}function ue(t,e){if(!t||!t.getBoundingClientRect)return Wt();var n=t,o=!1;do if(n.clientWidth<n.scrollWidth||n.clientHeight<n.scrollHeight){var s=T(n);if(n.clientWidth<n.scrollWidth&&(s.overflowX=="auto"||s.overflowX=="scroll")||n.clientHeight<n.scrollHeight&&(s.overflowY=="auto"||s.overflowY=="scroll")){if(!n.getBoundingClientRect||n===document.body)return Wt();if(o||e)return n;o=!0}}while(n=n.parentNode);return Wt()}function Rp(t,e){if(t&&e)for(var n in e)e.hasOwnProperty(n)&&(t[n]=e[n]);return t}function Qs(t,e){return Math.round(t.top)===Math.round(e.top)&&Math.round(t.left)===Math.round(e.left)&&Math.round(t.height)===Math.round(e.height)&&Math.round(t.width)===Math.round(e.width)}var fn;function dl(t,e){return function(){if(!fn){var n=arguments,o=this;n.length===1?t.call(o,n[0]):t.apply(o,n),fn=setTimeout(function(){fn=void 0},e)}}}function Pp(){clearTimeout(fn),fn=void 0}function pl(t,e,n){t.scrollLeft+=e,t.scrollTop+=n}function fl(t){var e=window.Polymer,n=window.jQuery||window.Zepto;return e&&e.dom?e.dom(t).cloneNode(!0):n?n(t).clone(!0)[0]:t.cloneNode(!0)}function hl(t,e,n){var o={};return Array.from(t.children).forEach(function(s){var r,i,a,u;if(!(!qt(s,e.draggable,t,!1)||s.animated||s===n)){var p=ct(s);o.left=Math.min((r=o.left)!==null&&r!==void 0?r:1/0,p.left),o.top=Math.min((i=o.top)!==null&&i!==void 0?i:1/0,p.top),o.right=Math.max((a=o.right)!==null&&a!==void 0?a:-1/0,p.right),o.bottom=Math.max((u=o.bottom)!==null&&u!==void 0?u:-1/0,p.bottom)}}),o.width=o.right-o.left,o.height=o.bottom-o.top,o.x=o.left,o.y=o.top,o}var xt="Sortable"+new Date().getTime();function Lp(){var t=[],e;return{captureAnimationState:function(){if(t=[],!!this.options.animation){var n=[].slice.call(this.el.children);n.forEach(function(o){if(!(T(o,"display")==="none"||o===O.ghost)){t.push({target:o,rect:ct(o)});var s=Yt({},t[t.length-1].rect);if(o.thisAnimationDuration){var r=Fe(o,!0);r&&(s.top-=r.f,s.left-=r.e)}o.fromRect=s}})}},addAnimationState:function(n){t.push(n)},removeAnimationState:function(n){t.splice(Ip(t,{target:n}),1)},animateAll:function(n){var o=this;if(!this.options.animation){clearTimeout(e),typeof n=="function"&&n();return}var s=!1,r=0;t.forEach(function(i){var a=0,u=i.target,p=u.fromRect,d=ct(u),h=u.prevFromRect,m=u.prevToRect,f=i.rect,v=Fe(u,!0);v&&(d.top-=v.f,d.left-=v.e),u.toRect=d,u.thisAnimationDuration&&Qs(h,d)&&!Qs(p,d)&&(f.top-d.top)/(f.left-d.left)===(p.top-d.top)/(p.left-d.left)&&(a=qp(f,h,m,o.options)),Qs(d,p)||(u.prevFromRect=p,u.prevToRect=d,a||(a=o.options.animation),o.animate(u,f,d,a)),a&&(s=!0,r=Math.max(r,a),clearTimeout(u.animationResetTimer),u.animationResetTimer=setTimeout(function(){u.animationTime=0,u.prevFromRect=null,u.fromRect=null,u.prevToRect=null,u.thisAnimationDuration=null},a),u.thisAnimationDuration=a)}),clearTimeout(e),s?e=setTimeout(function(){typeof n=="function"&&n()},r):typeof n=="function"&&n(),t=[]},animate:function(n,o,s,r){if(r){T(n,"transition",""),T(n,"transform","");var i=Fe(this.el),a=i&&i.a,u=i&&i.d,p=(o.left-s.left)/(a||1),d=(o.top-s.top)/(u||1);n.animatingX=!!p,n.animatingY=!!d,T(n,"transform","translate3d("+p+"px,"+d+"px,0)"),this.forRepaintDummy=jp(n),T(n,"transition","transform "+r+"ms"+(this.options.easing?" "+this.options.easing:"")),T(n,"transform","translate3d(0,0,0)"),typeof n.animated=="number"&&clearTimeout(n.animated),n.animated=setTimeout(function(){T(n,"transition",""),T(n,"transform",""),n.animated=!1,n.animatingX=!1,n.animatingY=!1},r)}}}}function jp(t){return t.offsetWidth}function qp(t,e,n,o){return Math.sqrt(Math.pow(e.top-t.top,2)+Math.pow(e.left-t.left,2))/Math.sqrt(Math.pow(e.top-n.top,2)+Math.pow(e.left-n.left,2))*o.animation}var Pe=[],Zs={initializeByDefault:!0},$n={mount:function(t){for(var e in Zs)Zs.hasOwnProperty(e)&&!(e in t)&&(t[e]=Zs[e]);Pe.forEach(function(n){if(n.pluginName===t.pluginName)throw"Sortable: Cannot mount plugin ".concat(t.pluginName," more than once")}),Pe.push(t)},pluginEvent:function(t,e,n){var o=this;this.eventCanceled=!1,n.cancel=function(){o.eventCanceled=!0};var s=t+"Global";Pe.forEach(function(r){e[r.pluginName]&&(e[r.pluginName][s]&&e[r.pluginName][s](Yt({sortable:e},n)),e.options[r.pluginName]&&e[r.pluginName][t]&&e[r.pluginName][t](Yt({sortable:e},n)))})},initializePlugins:function(t,e,n,o){Pe.forEach(function(i){var a=i.pluginName;if(!(!t.options[a]&&!i.initializeByDefault)){var u=new i(t,e,t.options);u.sortable=t,u.options=t.options,t[a]=u,Zt(n,u.defaults)}});for(var s in t.options)if(t.options.hasOwnProperty(s)){var r=this.modifyOption(t,s,t.options[s]);typeof r<"u"&&(t.options[s]=r)}},getEventProperties:function(t,e){var n={};return Pe.forEach(function(o){typeof o.eventProperties=="function"&&Zt(n,o.eventProperties.call(e[o.pluginName],t))}),n},modifyOption:function(t,e,n){var o;return Pe.forEach(function(s){t[s.pluginName]&&s.optionListeners&&typeof s.optionListeners[e]=="function"&&(o=s.optionListeners[e].call(t[s.pluginName],n))}),o}};function Fp(t){var e=t.sortable,n=t.rootEl,o=t.name,s=t.targetEl,r=t.cloneEl,i=t.toEl,a=t.fromEl,u=t.oldIndex,p=t.newIndex,d=t.oldDraggableIndex,h=t.newDraggableIndex,m=t.originalEvent,f=t.putSortable,v=t.extraEventProperties;if(e=e||n&&n[xt],!!e){var g,y=e.options,b="on"+o.charAt(0).toUpperCase()+o.substr(1);window.CustomEvent&&!te&&!gn?g=new CustomEvent(o,{bubbles:!0,cancelable:!0}):(g=document.createEvent("Event"),g.initEvent(o,!0,!0)),g.to=i||n,g.from=a||n,g.item=s||n,g.clone=r,g.oldIndex=u,g.newIndex=p,g.oldDraggableIndex=d,g.newDraggableIndex=h,g.originalEvent=m,g.pullMode=f?f.lastPutMode:void 0;var $=Yt(Yt({},v),$n.getEventProperties(o,e));for(var k in $)g[k]=$[k];n&&n.dispatchEvent(g),y[b]&&y[b].call(e,g)}}var zp=["evt"],wt=function(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{},o=n.evt,s=Ap(n,zp);$n.pluginEvent.bind(O)(t,e,Yt({dragEl:_,parentEl:ot,ghostEl:D,rootEl:Z,nextEl:ye,lastDownEl:Do,cloneEl:nt,cloneHidden:ce,dragStarted:cn,putSortable:ft,activeSortable:O.active,originalEvent:o,oldIndex:qe,oldDraggableIndex:hn,newIndex:At,newDraggableIndex:le,hideGhostForTarget:$l,unhideGhostForTarget:_l,cloneNowHidden:function(){ce=!0},cloneNowShown:function(){ce=!1},dispatchSortableEvent:function(r){_t({sortable:e,name:r,originalEvent:o})}},s))};function _t(t){Fp(Yt({putSortable:ft,cloneEl:nt,targetEl:_,rootEl:Z,oldIndex:qe,oldDraggableIndex:hn,newIndex:At,newDraggableIndex:le},t))}var _,ot,D,Z,ye,Do,nt,ce,qe,At,hn,le,Eo,ft,je=!1,Lo=!1,jo=[],_e,jt,tr,er,ol,sl,cn,Le,mn,vn=!1,Ao=!1,Bo,gt,nr=[],lr=!1,qo=[],zo=typeof document<"u",Mo=pr,rl=gn||te?"cssFloat":"float",Hp=zo&&!al&&!pr&&"draggable"in document.createElement("div"),ml=(function(){if(zo){if(te)return!1;var t=document.createElement("x");return t.style.cssText="pointer-events:auto",t.style.pointerEvents==="auto"}})(),vl=function(t,e){var n=T(t),o=parseInt(n.width)-parseInt(n.paddingLeft)-parseInt(n.paddingRight)-parseInt(n.borderLeftWidth)-parseInt(n.borderRightWidth),s=ze(t,0,e),r=ze(t,1,e),i=s&&T(s),a=r&&T(r),u=i&&parseInt(i.marginLeft)+parseInt(i.marginRight)+ct(s).width,p=a&&parseInt(a.marginLeft)+parseInt(a.marginRight)+ct(r).width;if(n.display==="flex")return n.flexDirection==="column"||n.flexDirection==="column-reverse"?"vertical":"horizontal";if(n.display==="grid")return n.gridTemplateColumns.split(" ").length<=1?"vertical":"horizontal";if(s&&i.float&&i.float!=="none"){var d=i.float==="left"?"left":"right";return r&&(a.clear==="both"||a.clear===d)?"vertical":"horizontal"}return s&&(i.display==="block"||i.display==="flex"||i.display==="table"||i.display==="grid"||u>=o&&n[rl]==="none"||r&&n[rl]==="none"&&u+p>o)?"vertical":"horizontal"},Up=function(t,e,n){var o=n?t.left:t.top,s=n?t.right:t.bottom,r=n?t.width:t.height,i=n?e.left:e.top,a=n?e.right:e.bottom,u=n?e.width:e.height;return o===i||s===a||o+r/2===i+u/2},Wp=function(t,e){var n;return jo.some(function(o){var s=o[xt].options.emptyInsertThreshold;if(!(!s||fr(o))){var r=ct(o),i=t>=r.left-s&&t<=r.right+s,a=e>=r.top-s&&e<=r.bottom+s;if(i&&a)return n=o}}),n},gl=function(t){function e(s,r){return function(i,a,u,p){var d=i.options.group.name&&a.options.group.name&&i.options.group.name===a.options.group.name;if(s==null&&(r||d))return!0;if(s==null||s===!1)return!1;if(r&&s==="clone")return s;if(typeof s=="function")return e(s(i,a,u,p),r)(i,a,u,p);var h=(r?i:a).options.group.name;return s===!0||typeof s=="string"&&s===h||s.join&&s.indexOf(h)>-1}}var n={},o=t.group;(!o||ar(o)!="object")&&(o={name:o}),n.name=o.name,n.checkPull=e(o.pull,!0),n.checkPut=e(o.put),n.revertClone=o.revertClone,t.group=n},$l=function(){!ml&&D&&T(D,"display","none")},_l=function(){!ml&&D&&T(D,"display","")};zo&&!al&&document.addEventListener("click",function(t){if(Lo)return t.preventDefault(),t.stopPropagation&&t.stopPropagation(),t.stopImmediatePropagation&&t.stopImmediatePropagation(),Lo=!1,!1},!0);var be=function(t){if(_){t=t.touches?t.touches[0]:t;var e=Wp(t.clientX,t.clientY);if(e){var n={};for(var o in t)t.hasOwnProperty(o)&&(n[o]=t[o]);n.target=n.rootEl=e,n.preventDefault=void 0,n.stopPropagation=void 0,e[xt]._onDragOver(n)}}},Yp=function(t){_&&_.parentNode[xt]._isOutsideThisEl(t.target)};function O(t,e){if(!(t&&t.nodeType&&t.nodeType===1))throw"Sortable: `el` must be an HTMLElement, not ".concat({}.toString.call(t));this.el=t,this.options=e=Zt({},e),t[xt]=this;var n={group:null,sort:!0,disabled:!1,store:null,handle:null,draggable:/^[uo]l$/i.test(t.nodeName)?">li":">*",swapThreshold:1,invertSwap:!1,invertedSwapThreshold:null,removeCloneOnHide:!0,direction:function(){return vl(t,this.options)},ghostClass:"sortable-ghost",chosenClass:"sortable-chosen",dragClass:"sortable-drag",ignore:"a, img",filter:null,preventOnFilter:!0,animation:0,easing:null,setData:function(r,i){r.setData("Text",i.textContent)},dropBubble:!1,dragoverBubble:!1,dataIdAttr:"data-id",delay:0,delayOnTouchOnly:!1,touchStartThreshold:(Number.parseInt?Number:window).parseInt(window.devicePixelRatio,10)||1,forceFallback:!1,fallbackClass:"sortable-fallback",fallbackOnBody:!1,fallbackTolerance:0,fallbackOffset:{x:0,y:0},supportPointer:O.supportPointer!==!1&&"PointerEvent"in window&&(!pn||pr),emptyInsertThreshold:5};$n.initializePlugins(this,t,n);for(var o in n)!(o in e)&&(e[o]=n[o]);gl(e);for(var s in this)s.charAt(0)==="_"&&typeof this[s]=="function"&&(this[s]=this[s].bind(this));this.nativeDraggable=e.forceFallback?!1:Hp,this.nativeDraggable&&(this.options.touchStartThreshold=1),e.supportPointer?q(t,"pointerdown",this._onTapStart):(q(t,"mousedown",this._onTapStart),q(t,"touchstart",this._onTapStart)),this.nativeDraggable&&(q(t,"dragover",this),q(t,"dragenter",this)),jo.push(this.el),e.store&&e.store.get&&this.sort(e.store.get(this)||[]),Zt(this,Lp())}O.prototype={constructor:O,_isOutsideThisEl:function(t){!this.el.contains(t)&&t!==this.el&&(Le=null)},_getDirection:function(t,e){return typeof this.options.direction=="function"?this.options.direction.call(this,t,e,_):this.options.direction},_onTapStart:function(t){if(t.cancelable){var e=this,n=this.el,o=this.options,s=o.preventOnFilter,r=t.type,i=t.touches&&t.touches[0]||t.pointerType&&t.pointerType==="touch"&&t,a=(i||t).target,u=t.target.shadowRoot&&(t.path&&t.path[0]||t.composedPath&&t.composedPath()[0])||a,p=o.filter;if(tf(n),!_&&!(/mousedown|pointerdown/.test(r)&&t.button!==0||o.disabled)&&!u.isContentEditable&&!(!this.nativeDraggable&&pn&&a&&a.tagName.toUpperCase()==="SELECT")&&(a=qt(a,o.draggable,n,!1),!(a&&a.animated)&&Do!==a)){if(qe=It(a),hn=It(a,o.draggable),typeof p=="function"){if(p.call(this,t,a,this)){_t({sortable:e,rootEl:u,name:"filter",targetEl:a,toEl:n,fromEl:n}),wt("filter",e,{evt:t}),s&&t.preventDefault();return}}else if(p&&(p=p.split(",").some(function(d){if(d=qt(u,d.trim(),n,!1),d)return _t({sortable:e,rootEl:d,name:"filter",targetEl:a,fromEl:n,toEl:n}),wt("filter",e,{evt:t}),!0}),p)){s&&t.preventDefault();return}o.handle&&!qt(u,o.handle,n,!1)||this._prepareDragStart(t,i,a)}}},_prepareDragStart:function(t,e,n){var o=this,s=o.el,r=o.options,i=s.ownerDocument,a;if(n&&!_&&n.parentNode===s){var u=ct(n);if(Z=s,_=n,ot=_.parentNode,ye=_.nextSibling,Do=n,Eo=r.group,O.dragged=_,_e={target:_,clientX:(e||t).clientX,clientY:(e||t).clientY},ol=_e.clientX-u.left,sl=_e.clientY-u.top,this._lastX=(e||t).clientX,this._lastY=(e||t).clientY,_.style["will-change"]="all",a=function(){if(wt("delayEnded",o,{evt:t}),O.eventCanceled){o._onDrop();return}o._disableDelayedDragEvents(),!Za&&o.nativeDraggable&&(_.draggable=!0),o._triggerDragStart(t,e),_t({sortable:o,name:"choose",originalEvent:t}),Et(_,r.chosenClass,!0)},r.ignore.split(",").forEach(function(p){ul(_,p.trim(),or)}),q(i,"dragover",be),q(i,"mousemove",be),q(i,"touchmove",be),r.supportPointer?(q(i,"pointerup",o._onDrop),!this.nativeDraggable&&q(i,"pointercancel",o._onDrop)):(q(i,"mouseup",o._onDrop),q(i,"touchend",o._onDrop),q(i,"touchcancel",o._onDrop)),Za&&this.nativeDraggable&&(this.options.touchStartThreshold=4,_.draggable=!0),wt("delayStart",this,{evt:t}),r.delay&&(!r.delayOnTouchOnly||e)&&(!this.nativeDraggable||!(gn||te))){if(O.eventCanceled){this._onDrop();return}r.supportPointer?(q(i,"pointerup",o._disableDelayedDrag),q(i,"pointercancel",o._disableDelayedDrag)):(q(i,"mouseup",o._disableDelayedDrag),q(i,"touchend",o._disableDelayedDrag),q(i,"touchcancel",o._disableDelayedDrag)),q(i,"mousemove",o._delayedDragTouchMoveHandler),q(i,"touchmove",o._delayedDragTouchMoveHandler),r.supportPointer&&q(i,"pointermove",o._delayedDragTouchMoveHandler),o._dragStartTimer=setTimeout(a,r.delay)}else a()}},_delayedDragTouchMoveHandler:function(t){var e=t.touches?t.touches[0]:t;Math.max(Math.abs(e.clientX-this._lastX),Math.abs(e.clientY-this._lastY))>=Math.floor(this.options.touchStartThreshold/(this.nativeDraggable&&window.devicePixelRatio||1))&&this._disableDelayedDrag()},_disableDelayedDrag:function(){_&&or(_),clearTimeout(this._dragStartTimer),this._disableDelayedDragEvents()},_disableDelayedDragEvents:function(){var t=this.el.ownerDocument;j(t,"mouseup",this._disableDelayedDrag),j(t,"touchend",this._disableDelayedDrag),j(t,"touchcancel",this._disableDelayedDrag),j(t,"pointerup",this._disableDelayedDrag),j(t,"pointercancel",this._disableDelayedDrag),j(t,"mousemove",this._delayedDragTouchMoveHandler),j(t,"touchmove",this._delayedDragTouchMoveHandler),j(t,"pointermove",this._delayedDragTouchMoveHandler)},_triggerDragStart:function(t,e){e=e||t.pointerType=="touch"&&t,!this.nativeDraggable||e?this.options.supportPointer?q(document,"pointermove",this._onTouchMove):e?q(document,"touchmove",this._onTouchMove):q(document,"mousemove",this._onTouchMove):(q(_,"dragend",this),q(Z,"dragstart",this._onDragStart));try{document.selection?Io(function(){document.selection.empty()}):window.getSelection().removeAllRanges()}catch{}},_dragStarted:function(t,e){if(je=!1,Z&&_){wt("dragStarted",this,{evt:e}),this.nativeDraggable&&q(document,"dragover",Yp);var n=this.options;!t&&Et(_,n.dragClass,!1),Et(_,n.ghostClass,!0),O.active=this,t&&this._appendGhost(),_t({sortable:this,name:"start",originalEvent:e})}else this._nulling()},_emulateDragOver:function(){if(jt){this._lastX=jt.clientX,this._lastY=jt.clientY,$l();for(var t=document.elementFromPoint(jt.clientX,jt.clientY),e=t;t&&t.shadowRoot&&(t=t.shadowRoot.elementFromPoint(jt.clientX,jt.clientY),t!==e);)e=t;if(_.parentNode[xt]._isOutsideThisEl(t),e)do{if(e[xt]){var n=void 0;if(n=e[xt]._onDragOver({clientX:jt.clientX,clientY:jt.clientY,target:t,rootEl:e}),n&&!this.options.dragoverBubble)break}t=e}while(e=cl(e));_l()}},_onTouchMove:function(t){if(_e){var e=this.options,n=e.fallbackTolerance,o=e.fallbackOffset,s=t.touches?t.touches[0]:t,r=D&&Fe(D,!0),i=D&&r&&r.a,a=D&&r&&r.d,u=Mo&&gt&&nl(gt),p=(s.clientX-_e.clientX+o.x)/(i||1)+(u?u[0]-nr[0]:0)/(i||1),d=(s.clientY-_e.clientY+o.y)/(a||1)+(u?u[1]-nr[1]:0)/(a||1);if(!O.active&&!je){if(n&&Math.max(Math.abs(s.clientX-this._lastX),Math.abs(s.clientY-this._lastY))<n)return;this._onDragStart(t,!0)}if(D){r?(r.e+=p-(tr||0),r.f+=d-(er||0)):r={a:1,b:0,c:0,d:1,e:p,f:d};var h="matrix(".concat(r.a,",").concat(r.b,",").concat(r.c,",").concat(r.d,",").concat(r.e,",").concat(r.f,")");T(D,"webkitTransform",h),T(D,"mozTransform",h),T(D,"msTransform",h),T(D,"transform",h),tr=p,er=d,jt=s}t.cancelable&&t.preventDefault()}},_appendGhost:function(){if(!D){var t=this.options.fallbackOnBody?document.body:Z,e=ct(_,!0,Mo,!0,t),n=this.options;if(Mo){for(gt=t;T(gt,"position")==="static"&&T(gt,"transform")==="none"&&gt!==document;)gt=gt.parentNode;gt!==document.body&&gt!==document.documentElement?(gt===document&&(gt=Wt()),e.top+=gt.scrollTop,e.left+=gt.scrollLeft):gt=Wt(),nr=nl(gt)}D=_.cloneNode(!0),Et(D,n.ghostClass,!1),Et(D,n.fallbackClass,!0),Et(D,n.dragClass,!0),T(D,"transition",""),T(D,"transform",""),T(D,"box-sizing","border-box"),T(D,"margin",0),T(D,"top",e.top),T(D,"left",e.left),T(D,"width",e.width),T(D,"height",e.height),T(D,"opacity","0.8"),T(D,"position",Mo?"absolute":"fixed"),T(D,"zIndex","100000"),T(D,"pointerEvents","none"),O.ghost=D,t.appendChild(D),T(D,"transform-origin",ol/parseInt(D.style.width)*100+"% "+sl/parseInt(D.style.height)*100+"%")}},_onDragStart:function(t,e){var n=this,o=t.dataTransfer,s=n.options;if(wt("dragStart",this,{evt:t}),O.eventCanceled){this._onDrop();return}wt("setupClone",this),O.eventCanceled||(nt=fl(_),nt.removeAttribute("id"),nt.draggable=!1,nt.style["will-change"]="",this._hideClone(),Et(nt,this.options.chosenClass,!1),O.clone=nt),n.cloneId=Io(function(){wt("clone",n),!O.eventCanceled&&(n.options.removeCloneOnHide||Z.insertBefore(nt,_),n._hideClone(),_t({sortable:n,name:"clone"}))}),!e&&Et(_,s.dragClass,!0),e?(Lo=!0,n._loopId=setInterval(n._emulateDragOver,50)):(j(document,"mouseup",n._onDrop),j(document,"touchend",n._onDrop),j(document,"touchcancel",n._onDrop),o&&(o.effectAllowed="move",s.setData&&s.setData.call(n,o,_)),q(document,"drop",n),T(_,"transform","translateZ(0)")),je=!0,n._dragStartId=Io(n._dragStarted.bind(n,e,t)),q(document,"selectstart",n),cn=!0,window.getSelection().removeAllRanges(),pn&&T(document.body,"user-select","none")},_onDragOver:function(t){var e=this.el,n=t.target,o,s,r,i=this.options,a=i.group,u=O.active,p=Eo===a,d=i.sort,h=ft||u,m,f=this,v=!1;if(lr)return;function g(Xt,x){wt(Xt,f,Yt({evt:t,isOwner:p,axis:m?"vertical":"horizontal",revert:r,dragRect:o,targetRect:s,canSort:d,fromSortable:h,target:n,completed:b,onMove:function(Y,En){return No(Z,e,_,o,Y,ct(Y),t,En)},changed:$},x))}function y(){g("dragOverAnimationCapture"),f.captureAnimationState(),f!==h&&h.captureAnimationState()}function b(Xt){return g("dragOverCompleted",{insertion:Xt}),Xt&&(p?u._hideClone():u._showClone(f),f!==h&&(Et(_,ft?ft.options.ghostClass:u.options.ghostClass,!1),Et(_,i.ghostClass,!0)),ft!==f&&f!==O.active?ft=f:f===O.active&&ft&&(ft=null),h===f&&(f._ignoreWhileAnimating=n),f.animateAll(function(){g("dragOverAnimationComplete"),f._ignoreWhileAnimating=null}),f!==h&&(h.animateAll(),h._ignoreWhileAnimating=null)),(n===_&&!_.animated||n===e&&!n.animated)&&(Le=null),!i.dragoverBubble&&!t.rootEl&&n!==document&&(_.parentNode[xt]._isOutsideThisEl(t.target),!Xt&&be(t)),!i.dragoverBubble&&t.stopPropagation&&t.stopPropagation(),v=!0}function $(){At=It(_),le=It(_,i.draggable),_t({sortable:f,name:"change",toEl:e,newIndex:At,newDraggableIndex:le,originalEvent:t})}if(t.preventDefault!==void 0&&t.cancelable&&t.preventDefault(),n=qt(n,i.draggable,e,!0),g("dragOver"),O.eventCanceled)return v;if(_.contains(t.target)||n.animated&&n.animatingX&&n.animatingY||f._ignoreWhileAnimating===n)return b(!1);if(Lo=!1,u&&!i.disabled&&(p?d||(r=ot!==Z):ft===this||(this.lastPutMode=Eo.checkPull(this,u,_,t))&&a.checkPut(this,u,_,t))){if(m=this._getDirection(t,n)==="vertical",o=ct(_),g("dragOverValid"),O.eventCanceled)return v;if(r)return ot=Z,y(),this._hideClone(),g("revert"),O.eventCanceled||(ye?Z.insertBefore(_,ye):Z.appendChild(_)),b(!0);var k=fr(e,i.draggable);if(!k||Kp(t,m,this)&&!k.animated){if(k===_)return b(!1);if(k&&e===t.target&&(n=k),n&&(s=ct(n)),No(Z,e,_,o,n,s,t,!!n)!==!1)return y(),k&&k.nextSibling?e.insertBefore(_,k.nextSibling):e.appendChild(_),ot=e,$(),b(!0)}else if(k&&Jp(t,m,this)){var E=ze(e,0,i,!0);if(E===_)return b(!1);if(n=E,s=ct(n),No(Z,e,_,o,n,s,t,!1)!==!1)return y(),e.insertBefore(_,E),ot=e,$(),b(!0)}else if(n.parentNode===e){s=ct(n);var J=0,ut,K=_.parentNode!==e,A=!Up(_.animated&&_.toRect||o,n.animated&&n.toRect||s,m),B=m?"top":"left",M=el(n,"top","top")||el(_,"top","top"),G=M?M.scrollTop:void 0;Le!==n&&(ut=s[B],vn=!1,Ao=!A&&i.invertSwap||K),J=Gp(t,n,s,m,A?1:i.swapThreshold,i.invertedSwapThreshold==null?i.swapThreshold:i.invertedSwapThreshold,Ao,Le===n);var H;if(J!==0){var U=It(_);do U-=J,H=ot.children[U];while(H&&(T(H,"display")==="none"||H===D))}if(J===0||H===n)return b(!1);Le=n,mn=J;var ht=n.nextElementSibling,dt=!1;dt=J===1;var Rt=No(Z,e,_,o,n,s,t,dt);if(Rt!==!1)return(Rt===1||Rt===-1)&&(dt=Rt===1),lr=!0,setTimeout(Xp,30),y(),dt&&!ht?e.appendChild(_):n.parentNode.insertBefore(_,dt?ht:n),M&&pl(M,0,G-M.scrollTop),ot=_.parentNode,ut!==void 0&&!Ao&&(Bo=Math.abs(ut-ct(n)[B])),$(),b(!0)}if(e.contains(_))return b(!1)}return!1},_ignoreWhileAnimating:null,_offMoveEvents:function(){j(document,"mousemove",this._onTouchMove),j(document,"touchmove",this._onTouchMove),j(document,"pointermove",this._onTouchMove),j(document,"dragover",be),j(document,"mousemove",be),j(document,"touchmove",be)},_offUpEvents:function(){var t=this.el.ownerDocument;j(t,"mouseup",this._onDrop),j(t,"touchend",this._onDrop),j(t,"pointerup",this._onDrop),j(t,"pointercancel",this._onDrop),j(t,"touchcancel",this._onDrop),j(document,"selectstart",this)},_onDrop:function(t){var e=this.el,n=this.options;if(At=It(_),le=It(_,n.draggable),wt("drop",this,{evt:t}),ot=_&&_.parentNode,At=It(_),le=It(_,n.draggable),O.eventCanceled){this._nulling();return}je=!1,Ao=!1,vn=!1,clearInterval(this._loopId),clearTimeout(this._dragStartTimer),cr(this.cloneId),cr(this._dragStartId),this.nativeDraggable&&(j(document,"drop",this),j(e,"dragstart",this._onDragStart)),this._offMoveEvents(),this._offUpEvents(),pn&&T(document.body,"user-select",""),T(_,"transform",""),t&&(cn&&(t.cancelable&&t.preventDefault(),!n.dropBubble&&t.stopPropagation()),D&&D.parentNode&&D.parentNode.removeChild(D),(Z===ot||ft&&ft.lastPutMode!=="clone")&&nt&&nt.parentNode&&nt.parentNode.removeChild(nt),_&&(this.nativeDraggable&&j(_,"dragend",this),or(_),_.style["will-change"]="",cn&&!je&&Et(_,ft?ft.options.ghostClass:this.options.ghostClass,!1),Et(_,this.options.chosenClass,!1),_t({sortable:this,name:"unchoose",toEl:ot,newIndex:null,newDraggableIndex:null,originalEvent:t}),Z!==ot?(At>=0&&(_t({rootEl:ot,name:"add",toEl:ot,fromEl:Z,originalEvent:t}),_t({sortable:this,name:"remove",toEl:ot,originalEvent:t}),_t({rootEl:ot,name:"sort",toEl:ot,fromEl:Z,originalEvent:t}),_t({sortable:this,name:"sort",toEl:ot,originalEvent:t})),ft&&ft.save()):At!==qe&&At>=0&&(_t({sortable:this,name:"update",toEl:ot,originalEvent:t}),_t({sortable:this,name:"sort",toEl:ot,originalEvent:t})),O.active&&((At==null||At===-1)&&(At=qe,le=hn),_t({sortable:this,name:"end",toEl:ot,originalEvent:t}),this.save()))),this._nulling()},_nulling:function(){wt("nulling",this),Z=_=ot=D=ye=nt=Do=ce=_e=jt=cn=At=le=qe=hn=Le=mn=ft=Eo=O.dragged=O.ghost=O.clone=O.active=null;var t=this.el;qo.forEach(function(e){t.contains(e)&&(e.checked=!0)}),qo.length=tr=er=0},handleEvent:function(t){switch(t.type){case"drop":case"dragend":this._onDrop(t);break;case"dragenter":case"dragover":_&&(this._onDragOver(t),Vp(t));break;case"selectstart":t.preventDefault();break}},toArray:function(){for(var t=[],e,n=this.el.children,o=0,s=n.length,r=this.options;o<s;o++)e=n[o],qt(e,r.draggable,this.el,!1)&&t.push(e.getAttribute(r.dataIdAttr)||Zp(e));return t},sort:function(t,e){var n={},o=this.el;this.toArray().forEach(function(s,r){var i=o.children[r];qt(i,this.options.draggable,o,!1)&&(n[s]=i)},this),e&&this.captureAnimationState(),t.forEach(function(s){n[s]&&(o.removeChild(n[s]),o.appendChild(n[s]))}),e&&this.animateAll()},save:function(){var t=this.options.store;t&&t.set&&t.set(this)},closest:function(t,e){return qt(t,e||this.options.draggable,this.el,!1)},option:function(t,e){var n=this.options;if(e===void 0)return n[t];var o=$n.modifyOption(this,t,e);typeof o<"u"?n[t]=o:n[t]=e,t==="group"&&gl(n)},destroy:function(){wt("destroy",this);var t=this.el;t[xt]=null,j(t,"mousedown",this._onTapStart),j(t,"touchstart",this._onTapStart),j(t,"pointerdown",this._onTapStart),this.nativeDraggable&&(j(t,"dragover",this),j(t,"dragenter",this)),Array.prototype.forEach.call(t.querySelectorAll("[draggable]"),function(e){e.removeAttribute("draggable")}),this._onDrop(),this._disableDelayedDragEvents(),jo.splice(jo.indexOf(this.el),1),this.el=t=null},_hideClone:function(){if(!ce){if(wt("hideClone",this),O.eventCanceled)return;T(nt,"display","none"),this.options.removeCloneOnHide&&nt.parentNode&&nt.parentNode.removeChild(nt),ce=!0}},_showClone:function(t){if(t.lastPutMode!=="clone"){this._hideClone();return}if(ce){if(wt("showClone",this),O.eventCanceled)return;_.parentNode==Z&&!this.options.group.revertClone?Z.insertBefore(nt,_):ye?Z.insertBefore(nt,ye):Z.appendChild(nt),this.options.group.revertClone&&this.animate(_,nt),T(nt,"display",""),ce=!1}}};function Vp(t){t.dataTransfer&&(t.dataTransfer.dropEffect="move"),t.cancelable&&t.preventDefault()}function No(t,e,n,o,s,r,i,a){var u,p=t[xt],d=p.options.onMove,h;return window.CustomEvent&&!te&&!gn?u=new CustomEvent("move",{bubbles:!0,cancelable:!0}):(u=document.createEvent("Event"),u.initEvent("move",!0,!0)),u.to=e,u.from=t,u.dragged=n,u.draggedRect=o,u.related=s||e,u.relatedRect=r||ct(e),u.willInsertAfter=a,u.originalEvent=i,t.dispatchEvent(u),d&&(h=d.call(p,u,i)),h}function or(t){t.draggable=!1}function Xp(){lr=!1}function Jp(t,e,n){var o=ct(ze(n.el,0,n.options,!0)),s=hl(n.el,n.options,D),r=10;return e?t.clientX<s.left-r||t.clientY<o.top&&t.clientX<o.right:t.clientY<s.top-r||t.clientY<o.bottom&&t.clientX<o.left}function Kp(t,e,n){var o=ct(fr(n.el,n.options.draggable)),s=hl(n.el,n.options,D),r=10;return e?t.clientX>s.right+r||t.clientY>o.bottom&&t.clientX>o.left:t.clientY>s.bottom+r||t.clientX>o.right&&t.clientY>o.top}function Gp(t,e,n,o,s,r,i,a){var u=o?t.clientY:t.clientX,p=o?n.height:n.width,d=o?n.top:n.left,h=o?n.bottom:n.right,m=!1;if(!i){if(a&&Bo<p*s){if(!vn&&(mn===1?u>d+p*r/2:u<h-p*r/2)&&(vn=!0),vn)m=!0;else if(mn===1?u<d+Bo:u>h-Bo)return-mn}else if(u>d+p*(1-s)/2&&u<h-p*(1-s)/2)return Qp(e)}return m=m||i,m&&(u<d+p*r/2||u>h-p*r/2)?u>d+p/2?1:-1:0}function Qp(t){return It(_)<It(t)?1:-1}function Zp(t){for(var e=t.tagName+t.className+t.src+t.href+t.textContent,n=e.length,o=0;n--;)o+=e.charCodeAt(n);return o.toString(36)}function tf(t){qo.length=0;for(var e=t.getElementsByTagName("input"),n=e.length;n--;){var o=e[n];o.checked&&qo.push(o)}}function Io(t){return setTimeout(t,0)}function cr(t){return clearTimeout(t)}zo&&q(document,"touchmove",function(t){(O.active||je)&&t.cancelable&&t.preventDefault()});O.utils={on:q,off:j,css:T,find:ul,is:function(t,e){return!!qt(t,e,t,!1)},extend:Rp,throttle:dl,closest:qt,toggleClass:Et,clone:fl,index:It,nextTick:Io,cancelNextTick:cr,detectDirection:vl,getChild:ze,expando:xt};O.get=function(t){return t[xt]};O.mount=function(){for(var t=arguments.length,e=new Array(t),n=0;n<t;n++)e[n]=arguments[n];e[0].constructor===Array&&(e=e[0]),e.forEach(function(o){if(!o.prototype||!o.prototype.constructor)throw"Sortable: Mounted plugin must be a constructor function, not ".concat({}.toString.call(o));o.utils&&(O.utils=Yt(Yt({},O.utils),o.utils)),$n.mount(o)})};O.create=function(t,e){return new O(t,e)};O.version=Bp;var lt=[],un,ur,dr=!1,sr,rr,Fo,dn;function ef(){function t(){this.defaults={scroll:!0,forceAutoScrollFallback:!1,scrollSensitivity:30,scrollSpeed:10,bubbleScroll:!0};for(var e in this)e.charAt(0)==="_"&&typeof this[e]=="function"&&(this[e]=this[e].bind(this))}return t.prototype={dragStarted:function(e){var n=e.originalEvent;this.sortable.nativeDraggable?q(document,"dragover",this._handleAutoScroll):this.options.supportPointer?q(document,"pointermove",this._handleFallbackAutoScroll):n.touches?q(document,"touchmove",this._handleFallbackAutoScroll):q(document,"mousemove",this._handleFallbackAutoScroll)},dragOverCompleted:function(e){var n=e.originalEvent;!this.options.dragOverBubble&&!n.rootEl&&this._handleAutoScroll(n)},drop:function(){this.sortable.nativeDraggable?j(document,"dragover",this._handleAutoScroll):(j(document,"pointermove",this._handleFallbackAutoScroll),j(document,"touchmove",this._handleFallbackAutoScroll),j(document,"mousemove",this._handleFallbackAutoScroll)),il(),Ro(),Pp()},nulling:function(){Fo=ur=un=dr=dn=sr=rr=null,lt.length=0},_handleFallbackAutoScroll:function(e){this._handleAutoScroll(e,!0)},_handleAutoScroll:function(e,n){var o=this,s=(e.touches?e.touches[0]:e).clientX,r=(e.touches?e.touches[0]:e).clientY,i=document.elementFromPoint(s,r);if(Fo=e,n||this.options.forceAutoScrollFallback||gn||te||pn){ir(e,this.options,i,n);var a=ue(i,!0);dr&&(!dn||s!==sr||r!==rr)&&(dn&&il(),dn=setInterval(function(){var u=ue(document.elementFromPoint(s,r),!0);u!==a&&(a=u,Ro()),ir(e,o.options,u,n)},10),sr=s,rr=r)}else{if(!this.options.bubbleScroll||ue(i,!0)===Wt()){Ro();return}ir(e,this.options,ue(i,!1),!1)}}},Zt(t,{pluginName:"scroll",initializeByDefault:!0})}function Ro(){lt.forEach(function(t){clearInterval(t.pid)}),lt=[]}function il(){clearInterval(dn)}var ir=dl(function(t,e,n,o){if(e.scroll){var s=(t.touches?t.touches[0]:t).clientX,r=(t.touches?t.touches[0]:t).clientY,i=e.scrollSensitivity,a=e.scrollSpeed,u=Wt(),p=!1,d;ur!==n&&(ur=n,Ro(),un=e.scroll,d=e.scrollFn,un===!0&&(un=ue(n,!0)));var h=0,m=un;do{var f=m,v=ct(f),g=v.top,y=v.bottom,b=v.left,$=v.right,k=v.width,E=v.height,J=void 0,ut=void 0,K=f.scrollWidth,A=f.scrollHeight,B=T(f),M=f.scrollLeft,G=f.scrollTop;f===u?(J=k<K&&(B.overflowX==="auto"||B.overflowX==="scroll"||B.overflowX==="visible"),ut=E<A&&(B.overflowY==="auto"||B.overflowY==="scroll"||B.overflowY==="visible")):(J=k<K&&(B.overflowX==="auto"||B.overflowX==="scroll"),ut=E<A&&(B.overflowY==="auto"||B.overflowY==="scroll"));var H=J&&(Math.abs($-s)<=i&&M+k<K)-(Math.abs(b-s)<=i&&!!M),U=ut&&(Math.abs(y-r)<=i&&G+E<A)-(Math.abs(g-r)<=i&&!!G);if(!lt[h])for(var ht=0;ht<=h;ht++)lt[ht]||(lt[ht]={});(lt[h].vx!=H||lt[h].vy!=U||lt[h].el!==f)&&(lt[h].el=f,lt[h].vx=H,lt[h].vy=U,clearInterval(lt[h].pid),(H!=0||U!=0)&&(p=!0,lt[h].pid=setInterval((function(){o&&this.layer===0&&O.active._onTouchMove(Fo);var dt=lt[this.layer].vy?lt[this.layer].vy*a:0,Rt=lt[this.layer].vx?lt[this.layer].vx*a:0;typeof d=="function"&&d.call(O.dragged.parentNode[xt],Rt,dt,t,Fo,lt[this.layer].el)!=="continue"||pl(lt[this.layer].el,Rt,dt)}).bind({layer:h}),24))),h++}while(e.bubbleScroll&&m!==u&&(m=ue(m,!1)));dr=p}},30),bl=function(t){var e=t.originalEvent,n=t.putSortable,o=t.dragEl,s=t.activeSortable,r=t.dispatchSortableEvent,i=t.hideGhostForTarget,a=t.unhideGhostForTarget;if(e){var u=n||s;i();var p=e.changedTouches&&e.changedTouches.length?e.changedTouches[0]:e,d=document.elementFromPoint(p.clientX,p.clientY);a(),u&&!u.el.contains(d)&&(r("spill"),this.onSpill({dragEl:o,putSortable:n}))}};function hr(){}hr.prototype={startIndex:null,dragStart:function(t){var e=t.oldDraggableIndex;this.startIndex=e},onSpill:function(t){var e=t.dragEl,n=t.putSortable;this.sortable.captureAnimationState(),n&&n.captureAnimationState();var o=ze(this.sortable.el,this.startIndex,this.options);o?this.sortable.el.insertBefore(e,o):this.sortable.el.appendChild(e),this.sortable.animateAll(),n&&n.animateAll()},drop:bl};Zt(hr,{pluginName:"revertOnSpill"});function mr(){}mr.prototype={onSpill:function(t){var e=t.dragEl,n=t.putSortable,o=n||this.sortable;o.captureAnimationState(),e.parentNode&&e.parentNode.removeChild(e),o.animateAll()},drop:bl};Zt(mr,{pluginName:"removeOnSpill"});O.mount(new ef);O.mount(mr,hr);var yl=O;var nf=220,kl=6;function wl(t,e,n){let o=R(null),s=R(n);return s.current=n,L(()=>!t||!o.current?void 0:of(o.current,(i,a)=>s.current(i,a)).stop,[t,e]),o}function of(t,e){let n=!1,o={x:0,y:0},s=null,r=m=>{o={x:m.clientX,y:m.clientY},rf(t,s,o)},i=m=>{m.key==="Escape"&&(n=!0,vr(t))},a=m=>{s=m.item,n=!1;let{x:f,y:v}=s.getBoundingClientRect();o={x:f,y:v},document.addEventListener("pointermove",r),document.addEventListener("keydown",i)},u=()=>{document.removeEventListener("pointermove",r),document.removeEventListener("keydown",i),vr(t)},d={group:"themes",sort:!1,draggable:"[data-card]",filter:".host-card-tools",preventOnFilter:!1,delay:nf,delayOnTouchOnly:!0,touchStartThreshold:kl,forceFallback:!0,fallbackOnBody:!0,fallbackTolerance:kl,ghostClass:"host-carried",fallbackClass:"host-flying",onStart:a,onMove:()=>!1,onEnd:()=>{u();let m=s?.dataset.card;s=null,m&&!n&&e(m,sf(t,o))}},h=[...t.querySelectorAll("[data-cards]")].map(m=>new yl(m,d));return{stop(){u();for(let m of h)m.destroy()}}}function sf(t,e){let n=document.elementFromPoint(e.x,e.y),o=n?.closest("[data-column]");if(!o||!t.contains(o))return{};let s=n?.closest("[data-card]");return{theme:o.dataset.column,...s?.dataset.card&&{card:s.dataset.card}}}function rf(t,e,n){vr(t);let o=document.elementFromPoint(n.x,n.y),s=o?.closest("[data-column]"),r=e?.closest("[data-column]"),i=o?.closest("[data-card]");s&&s!==r?s.setAttribute("data-over",""):i&&i!==e&&t.contains(i)&&i.setAttribute("data-over","")}function vr(t){for(let e of t.querySelectorAll("[data-over]"))e.removeAttribute("data-over")}var af=1e12,lf=/^(?:ca|cirka|circa|omtrent|omkring|rundt|om lag|about|around|approx|approximately|~|≈)(?![a-zæøå])\.? */,cf=/^(?:kroner|kr|nok)(?![a-zæøå])\.? */,uf=/ *(?:kroner|kr|nok)\.?$/,df=/ *[,.] ?[-–]$/,pf=/ *(?:(?:per|pr\.?|i|a) *|\/ *)(?:året|år|year)$| *(?:årlig|yearly)$/,ff=/ *(?:tonnes?|tonn|tons?|t)(?: *co[2₂](?:e|-ekvivalenter| equivalents)?)?$/,hf=[[/ *(?:tusen|thousand)$/,3],[/ *(?:millioner|millions?|mill\.?)$/,6],[/ *(?:milliarder|milliard|mrd\.?|bn)$/,9]],mf=/ *billions?$/;function Uo(t,e=null,n=""){let o=e==="kroner"||e==="kroner_per_year",s=t.toLowerCase().replace(/\s+/g," ").trim();if(s==="")return{value:null,wrong:""};let r=d=>{let h=d.test(s);return s=s.replace(d,""),h};if(r(lf),o&&r(cf),/^(?:[-−–] *|minus )[\d.,]/.test(s))return Ho("amount.negative");(e==="kroner_per_year"||e==="tonnes_per_year")&&r(pf),e==="tonnes_per_year"&&r(ff),o&&r(uf);let i=o&&r(df),a=Kt.value==="en"&&r(mf)?9:hf.find(([d])=>r(d))?.[1]??0,u=vf(s,{is_whole:i,is_kroner:o&&a===0,is_short:a>0});if(u===null)return Ho(n||(o?"amount.no_kroner":"amount.no_number"));if(u===""){let[d,h]=[Number(s.replace(/[.,]/,"")),Math.round(Number(s.replace(",","."))*100)/100];return Ho("amount.ambiguous",{text:t.trim(),one:d,other:h})}let p=+`${u}e${a}`;return p<=af?{value:p,wrong:""}:Ho("amount.too_large")}var Ho=(t,e)=>({value:null,wrong:l(t,e)});function vf(t,{is_whole:e,is_kroner:n,is_short:o}){if(/^\d+$/.test(t))return t;if(/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(t))return t.replace(/ /g,"").replace(",",".");if(/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(t)){let m=t.includes(".")&&t.includes(",")?t[Math.max(t.lastIndexOf("."),t.lastIndexOf(","))]:"",[f="",v]=m?t.split(m):[t];return f.replace(/[.,]/g,"")+(v?`.${v}`:"")}let r=/^(\d*)([.,])(\d+)$/.exec(t);if(!r)return null;let[,i="",a,u=""]=r,p=`${i||"0"}.${u}`;return u.length===3&&/^[1-9]\d{0,2}$/.test(i)?e?i+u:a===(Kt.value==="en"?".":",")?n?"":p:n||Kt.value==="en"&&!o?i+u:"":n&&u.length>2?null:p}var gr=(t,e=null)=>e?l(`amount.${e}`,{amount:t}):Mt(t);function xl(t,e=null){let{value:n}=Uo(t,e),o=s=>s.replace(/\s/g,"");return n===null||o(t)===o(Mt(n))?"":`= ${gr(n,e)}`}var Sl=({look:t,values:e,ways:n})=>c`
<dl class=${t}>
${e.map(({label:o,value:s})=>c`<div key=${o}><dt>${o}</dt><dd>${s}</dd></div>`)}
</dl>
<div class="row">
${n.map(({label:o,variant:s,onChoose:r})=>c`<button key=${o} type="button" class="ds-button" data-size="sm" data-variant=${s} onClick=${r}>${o}</button>`)}
</div>
`;function Cl(t,e){return e==="title"||e==="description"?l(`host.${e}`):Ot(Ut(t,e)??{name:e})}function _n(t,e,n){return n===""&&e==="description"?l("host.no_text"):yo(Ut(t,e),n)||l("host.unknown")}var bn=({seat:t},e,n)=>Hs(t,zs(t.screen.peek(),t.outbox.failed.peek(),e,n));function Tl({tablet:t}){let{seat:e}=t;return Fs(e.screen.value,e.outbox.failed.value).map(o=>c`
<div class="ds-alert notice" data-color="warning" role="group" aria-labelledby="${o.last.id}-clash" key=${o.last.id}>
<p id="${o.last.id}-clash"><strong>${Cl(e.screen.value,o.field)}</strong> – ${o.title}</p>
<${Ol} tablet=${t} clash=${o} />
</div>
`)}function Wo({tablet:t,measure:e,field:n}){let{seat:o}=t,s=zs(o.screen.value,o.outbox.failed.value,e,n);return s&&c`<div class="host-clash" role="group" aria-label=${l("saved.failed")}><${Ol} tablet=${t} clash=${s} /></div>`}function Ol({tablet:{seat:t},clash:e}){let n=t.screen.value,o=i=>{let a=i.currentTarget.closest(".host-field")?.querySelector(".ds-input");Hs(t,e),(a??document.querySelector("main"))?.focus()},s=i=>{let{name:a,data:u}=Ma(e);o(i),t.act(a,u,{told:l("host.clash_mine_kept")})},r=i=>{o(i),V(l("host.clash_theirs_kept"))};return c`<${Sl}
look="host-values"
values=${[{label:l("host.clash_wrote"),value:_n(n,e.field,e.theirs)},{label:l("host.clash_you_wrote"),value:_n(n,e.field,e.mine)}]}
ways=${[{label:l("host.clash_mine"),onChoose:s},{label:l("host.clash_theirs"),variant:"secondary",onChoose:r}]}
/>`}function yn({tablet:t,measure:e,field:n,news:o}){let{outbox:s,connection:r}=t.seat,i=R(!1),a=h=>h.name==="set_field"&&h.data.measure===e.id&&h.data.field===n,u=s.failed.value.find(a),p=s.entries.value.some(h=>a(h)&&h.answered_seq===void 0);if(s.entries.value.some(a)&&(i.current=!0),u&&$e(u))return c`<${Wo} tablet=${t} measure=${e.id} field=${n} />`;if(u)return c`<${gf} tablet=${t} entry=${u} />`;if(o.has(n))return c`<${kn} />`;if(!i.current)return null;let d=p?r.status.value==="connected"&&!s.stuck.value?"saving":"waiting":"saved";return c`<${rn} state=${d} />`}var kn=()=>c`<span class="host-news"><${S} name="pen" />${l("host.news")}</span>`;function gf({tablet:t,entry:e}){let{outbox:n}=t.seat;return c`
<div class="host-refused" role="group" aria-label=${l("saved.failed")}>
<p class="save-state" data-state="failed"><${S} name="conflict" />${l("saved.failed")}: ${_n(t.seat.screen.value,e.data.field,e.data.value)}</p>
<p>${e.error&&Oe(e.error)}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${()=>n.retry(e.id,l("save.now"))}>${l("save.retry")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n.takeOut(e.id)}>${l("save.discard")}</button>
</div>
</div>
`}function ee({seat:t,name:e,of:n,label:o,theirs:s,onSave:r,check:i=()=>"",max:a,rows:u=1,type:p="text",understood:d=()=>"",placeholder:h,wide:m=u>1,clears:f=!1,state:v}){let g=z(),y=t.draft(e),b=$r(y.text.value),$=b?.text??s,k=b!==null&&b.over!==s&&b.text.trim()!==s,[E,J]=C(!1),ut=Ct($.trim())-a,K=ut>0?l("field.too_long",{n:ut}):b&&E?i(b.text.trim()):"",A=x=>{let Y=x.target.value;y.write(JSON.stringify({text:Y,over:$r(y.text.peek())?.over??s})),J(!1)},B=()=>{let x=$r(y.text.peek());if(!x)return;let Y=x.text.trim();Ct(Y)>a||i(Y)||(Y!==s&&r(Y),y.clear())},M=()=>{J(!0),k||B()};_f(M);let G=x=>{x.key!=="Enter"||x.isComposing||u>1&&!(x.ctrlKey||x.metaKey)||(x.preventDefault(),M())},H=R(null);L(()=>{(K||k)&&H.current?.matches(":focus")&&H.current.closest(".host-field")?.scrollIntoView({block:"nearest"})},[!!K,k]);let U=x=>{x(),H.current?.focus()},ht=()=>{y.write(JSON.stringify({text:"",over:s})),B(),H.current?.focus()},dt=b&&!K?d($.trim()):"",Rt=[K&&`${g}-e`,k&&`${g}-c`,dt&&`${g}-h`].filter(Boolean).join(" "),Xt=u>1?"textarea":"input";return c`
<div class="ds-field host-field" data-wide=${m} data-field-of=${n}>
<div class="host-field-top"><label class="ds-label" for=${g}>${o}</label>${b&&!k&&!K?c`<span class="save-state">${l("host.typing")}</span>`:v}</div>
<${Xt}
class="ds-input"
id=${g}
ref=${H}
type=${u>1?void 0:p}
rows=${u>1?u:void 0}
value=${$}
placeholder=${h}
autocomplete="off"
aria-invalid=${K?"true":void 0}
aria-describedby=${Rt||void 0}
onInput=${A}
onBlur=${M}
onKeyDown=${G}
/>
${dt&&c`<p class="small soft" role="status" id="${g}-h">${dt}</p>`}
${f&&($?!k&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${ht}>${l("host.unknown")}<span class="ds-sr-only">: ${o}</span></button></div>`:p==="date"&&c`<p class="small soft">${l("host.unknown")}</p>`)}
${K&&c`<p class="ds-validation-message" id="${g}-e">${K}</p>`}
${k&&c`<${$f} id="${g}-c" theirs=${s} onMine=${()=>U(B)} onTheirs=${()=>U(()=>y.clear())} />`}
</div>
`}function $f({id:t,theirs:e,onMine:n,onTheirs:o}){return c`
<div class="ds-alert notice" data-color="warning" data-size="sm">
<p id=${t} role="alert">${e?l("host.clash",{theirs:e}):l("host.clash_emptied")}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${n}>${l("host.clash_mine")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}>${l("host.clash_theirs")}</button>
</div>
</div>
`}function _f(t){let e=R(t);e.current=t,L(()=>{let n=()=>e.current();return window.addEventListener("pagehide",n),()=>{window.removeEventListener("pagehide",n),n()}},[])}function $r(t){return t?JSON.parse(t):null}var Ml=40,yf=2,kf=2e3,wf=2100;function Nl(t){let e=t.field.several?Tf:Of[t.field.type];return c`<${e} ...${t} />`}function de(t,e,n,o,s){bn(t,e.id,n),t.seat.act("set_field",{measure:e.id,field:n,value:o,was:[e.fields[n]??null]},s)}var _r=({tablet:t,measure:e,field:n,news:o,draft:s})=>({seat:t.seat,name:`field:${s}:${n.name}`,of:n.name,label:Ot(n),state:c`<${yn} tablet=${t} measure=${e} field=${n.name} news=${o} />`});function El(t){let{tablet:e,measure:n,field:o}=t;return c`
<${ee}
...${_r(t)}
theirs=${String(n.fields[o.name]??"")}
max=${300}
rows=${o.type==="long_text"?yf:1}
placeholder=${l("host.unknown")}
onSave=${s=>de(e,n,o.name,s||null)}
/>
`}function xf(t){let{tablet:e,measure:n,field:o}=t,s=n.fields[o.name];return c`
<${ee}
...${_r(t)}
theirs=${typeof s=="number"?Mt(s):""}
max=${Ml}
placeholder=${l("host.unknown")}
clears
check=${r=>Uo(r,o.quantity).wrong}
understood=${r=>xl(r,o.quantity)}
onSave=${r=>de(e,n,o.name,Uo(r,o.quantity).value)}
/>
`}function Sf(t){let{tablet:e,measure:n,field:o}=t;return c`
<${ee}
...${_r(t)}
theirs=${String(n.fields[o.name]??"")}
max=${Ml}
type="date"
clears
check=${s=>s&&!Ef(s)?l("host.no_date"):""}
onSave=${s=>de(e,n,o.name,s||null)}
/>
`}function Al({tablet:t,measure:e,field:n,news:o}){let s=z(),r=Xs(t.seat.screen.value,n),i=String(e.fields[n.name]??""),a=r.some(p=>p.choices.includes(i)),u=p=>de(t,e,n.name,p.target.value||null);return c`
<div class="ds-field host-field" data-field-of=${n.name}>
<div class="host-field-top"><label class="ds-label" for=${s}>${Ot(n)}</label><${yn} tablet=${t} measure=${e} field=${n.name} news=${o} /></div>
<select class="ds-input" id=${s} value=${i} data-unknown=${i===""} onChange=${u}>
<option value="">${l("host.unknown")}</option>
${i&&!a&&c`<option value=${i}>${i}</option>`}
${r.map(p=>Dl(n,p))}
</select>
</div>
`}function Dl(t,{label:e,choices:n}){let o=n.map(s=>c`<option key=${s} value=${s}>${Re(t,s)}</option>`);return e?c`<optgroup key=${e} label=${e}>${o}</optgroup>`:o}function Cf({tablet:t,measure:e,field:n,news:o,hint:s}){let r=z(),i=String(e.fields[n.name]??""),a=n.choices??[],u=i&&!a.includes(i)?["",...a,i]:["",...a];return c`
<fieldset class="ds-fieldset host-field host-class" data-wide="true" data-field-of=${n.name}>
<legend class="ds-label">${Ot(n)}</legend>
${s&&c`<p class="small soft">${s}</p>`}
<div class="host-classes">
${u.map(p=>c`
<label key=${p} data-chosen=${p===i} data-unknown=${p===""}>
<input type="radio" name=${r} checked=${p===i} onChange=${()=>de(t,e,n.name,p||null)} />
${p?Re(n,p):l("host.unknown")}
</label>
`)}
</div>
<${yn} tablet=${t} measure=${e} field=${n.name} news=${o} />
</fieldset>
`}function Tf({tablet:t,measure:e,field:n,news:o}){let s=z(),r=an(e.fields[n.name]),i=d=>de(t,e,n.name,d.length?d:null),a=d=>{let h=d.target;h.value&&i([...r,h.value]),h.value=""},u=d=>{i(r.filter(h=>h!==d)),document.getElementById(s)?.focus()},p=Xs(t.seat.screen.value,n).map(({label:d,choices:h})=>({label:d,choices:h.filter(m=>!r.includes(m))})).filter(({choices:d})=>d.length>0);return c`
<div class="ds-field host-field" data-wide="true" data-field-of=${n.name}>
<div class="host-field-top"><label class="ds-label" for=${s}>${Ot(n)}</label><${yn} tablet=${t} measure=${e} field=${n.name} news=${o} /></div>
${r.length>0&&c`<div class="host-chips">
${r.map(d=>c`
<button key=${d} type="button" class="ds-chip" data-repeat aria-label=${l("host.take_away",{value:Re(n,d)})} onClick=${()=>u(d)}>
${Re(n,d)}<${S} name="close" />
</button>
`)}
</div>`}
<select class="ds-input" id=${s} value="" data-unknown=${r.length===0} onChange=${a}>
<option value="">${r.length?l("host.add_another"):l("host.unknown")}</option>
${p.map(d=>Dl(n,d))}
</select>
</div>
`}var Of={text:El,long_text:El,number:xf,date:Sf,choice:Al,few:Cf,unit:Al};function Ef(t){let e=Number(t.slice(0,4));return e>=kf&&e<=wf}var ke=t=>typeof t.fields.theme=="string"?t.fields.theme:"";function He(t,e){let n=t.map(ke).filter(s=>s!==""&&!e.includes(s));return["",...e,...[...new Set(n)].sort((s,r)=>s.localeCompare(r,"nb"))].map(s=>({theme:s,measures:t.filter(r=>ke(r)===s)}))}var Bl=(t,e,n)=>t[t.indexOf(e)+n];function Il(t,{theme:e,card:n}){return e===void 0?null:e!==ke(t)?{kind:"move",theme:e}:n&&n!==t.id?{kind:"merge",other:n}:null}var Yo=t=>t||l("host.no_theme");function Vo(t,e,n){let o=l("host.card_moved",{title:e.title,theme:Yo(n)});de(t,e,"theme",n||null,{told:o}),t.moved.value=e.id}function Rl({tablet:t,id:e}){let n=t.seat.screen.value,o=F(n,"measure",e),s=()=>t.opened.value=null;if(!o)return null;let r=Ie(n,"theme"),i=He(Gt(n,t.table),r),a=u=>{s(),Vo(t,o,u)};return c`
<${it} title=${l("host.move_card_title",{title:o.title})} onClose=${s}>
<ul class="plain host-destinations">
${i.map(({theme:u,measures:p})=>{let d=u===ke(o);return c`
<li key=${u}>
<button type="button" aria-current=${d?"true":void 0} onClick=${()=>d?s():a(u)}>
<span>${Yo(u)}</span>
${d?c`<span class="fact strong"><${S} name="check" />${l("host.here_now")}</span>`:c`<span class="count">${p.length}</span>`}
</button>
</li>
`})}
</ul>
${!o.private&&c`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>t.opened.value={kind:"twin",id:e}}>
${l("host.merge_with")}
</button>`}
<//>
`}function Ll({tablet:t,measures:e}){let n=z(),o=Oo("(min-width: 40rem)"),s=Ie(t.seat.screen.value,"theme"),r=He(e,s),[i,...a]=r,u=r.map(h=>h.theme),p=o&&N(t),d=wl(p,u.join("|"),(h,m)=>{let f=F(t.seat.screen.peek(),"measure",h);if(!f)return;let v=Il(f,m);v?.kind==="move"&&Vo(t,f,v.theme),v?.kind==="merge"&&(t.opened.value={kind:"merge",ids:[h,v.other]})});return Nf(t),c`
<p class="soft small" id=${n}>${p?l("host.columns_hint"):l("host.columns_hint_narrow")}</p>
<div class="host-columns" ref=${d} data-draggable=${p}>
<${Pl} tablet=${t} column=${i} themes=${u} hint=${n} />
<div class="host-themes">
${a.map(h=>c`<${Pl} key=${h.theme} tablet=${t} column=${h} themes=${u} hint=${n} />`)}
</div>
</div>
`}function Pl({tablet:t,column:e,themes:n,hint:o}){let s=z(),{theme:r,measures:i}=e;return c`
<section class="host-theme" data-column=${r} data-empty=${i.length===0} aria-labelledby=${s}>
<h3 class="host-theme-title" id=${s}>${Yo(r)} <span class="count">${i.length}</span></h3>
<ul class="plain" data-cards>
${i.map(a=>c`<li key=${a.id} data-card=${a.id}><${Af} tablet=${t} measure=${a} themes=${n} hint=${o} /></li>`)}
</ul>
</section>
`}function Af({tablet:t,measure:e,themes:n,hint:o}){let s=t.picked.value.includes(e.id),r=Nt(t.seat.screen.value,e).length,i=N(t);return c`
<${wo}
measure=${e}
own=${e.claimed_by===t.table}
chosen=${s}
said=${t.said.value.get(e.id)}
tags=${c`<${Gs} tablet=${t} measure=${e} />`}
onOpen=${()=>t.opened.value={kind:"sheet",id:e.id}}
>
${r>0&&c`<p class="small soft">${l("host.merged_count",{n:r})}</p>`}
${i&&c`<div class="host-card-tools">
${!e.private&&c`<${ln} tablet=${t} measure=${e} picked=${s} label="" />`}
${e.pending&&c`<${Tt} seat=${t.seat} id=${e.id} />`}
<${Mf} tablet=${t} measure=${e} themes=${n} hint=${o} />
</div>`}
<//>
`}function Mf({tablet:t,measure:e,themes:n,hint:o}){let s=r=>{let i=r.key==="ArrowRight"?1:r.key==="ArrowLeft"?-1:0;if(i===0)return;r.preventDefault();let a=Bl(n,ke(e),i);a!==void 0&&Vo(t,e,a)};return c`
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
data-move=${e.id}
aria-haspopup="dialog"
aria-keyshortcuts="ArrowLeft ArrowRight"
aria-describedby=${o}
onClick=${()=>t.opened.value={kind:"card",id:e.id}}
onKeyDown=${s}
>
${l("host.move_card")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function Nf(t){let e=t.moved.value;L(()=>{e&&(t.moved.value=null,document.querySelector(`[data-move="${e}"]`)?.focus())},[e])}var br=40,Df=1,Bf=["cards","themes"];function yr({tablet:t,look:e,title:n,hint:o,measures:s,empty:r,byTable:i}){let a=z(),u=t.seat.screen.value,p=w(u,"phase")?.revealed??!1,{query:d,table:h,layout:m}=e.value,f=e.value.order??(p?"votes":"newest"),v=De(u,s,d).filter(k=>!h||Bt(u,k).includes(h)),g=uo(v,f),y=Ie(u,"theme"),b=m==="themes"?He(g,y).flatMap(k=>k.measures):g,$=()=>{t.readable.value=b.map(k=>k.id),t.opened.value={kind:"read"}};return c`
<section class="host-measures" aria-labelledby=${a}>
<h2 class="ds-heading" data-size="xs" id=${a}>${n} <span class="count">${s.length}</span></h2>
${o&&s.length>0&&c`<p class="soft">${o}</p>`}
${s.length===0&&c`<p class="panel soft">${r}</p>`}
${s.length>=Df&&c`<${Rf} tablet=${t} look=${e} order=${f} revealed=${p} byTable=${i} onRead=${$} />`}
${d&&c`<p class="small soft" role="status">${b.length?l("host.found",{n:b.length}):l("host.none_found")}</p>`}
${m==="themes"&&s.length>0?c`<${Ll} tablet=${t} measures=${b} />`:c`<${If} tablet=${t} measures=${b} />`}
</section>
`}function If({tablet:t,measures:e}){let[n,o]=C(1),s=e.length-n*br;return c`
<div class="cards">
${e.slice(0,n*br).map(r=>c`<${To} key=${r.id} tablet=${t} measure=${r} />`)}
</div>
${s>0&&c`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${()=>o(n+1)}>
${l("host.more",{n:Math.min(br,s)})}
</button>`}
`}function Rf({tablet:t,look:e,order:n,revealed:o,byTable:s,onRead:r}){let i=p=>e.value={...e.peek(),...p},a=o?["newest","votes","title"]:["newest","title"],u=(w(t.seat.screen.value,"workshop")?.tables??[]).filter(p=>p!==t.table);return c`
<div class="host-tools">
<${wn} query=${e.value.query} onSearch=${p=>i({query:p})} />
${s&&c`<${jl}
label=${l("host.from_table")}
value=${String(e.value.table??"")}
options=${[{value:"",label:l("host.from_all")},...u.map(p=>({value:String(p),label:l("table.number",{table:p})}))]}
onChange=${p=>i({table:p?Number(p):null})}
/>`}
<${jl}
label=${l("host.order")}
value=${n}
options=${a.map(p=>({value:p,label:l(`host.order_${p}`)}))}
onChange=${p=>i({order:p})}
/>
${!s&&c`<div class="host-layouts" role="group" aria-label=${l("host.layout")}>
${Bf.map(p=>c`
<button key=${p} type="button" class="ds-button" data-variant=${e.value.layout===p?"primary":"secondary"} aria-pressed=${e.value.layout===p?"true":"false"} onClick=${()=>i({layout:p})}>
${l(`host.layout_${p}`)}
</button>
`)}
</div>`}
<button type="button" class="ds-button" data-variant="secondary" onClick=${r}><${S} name="comment" />${l("host.read")}</button>
</div>
`}function wn({query:t,onSearch:e}){return c`
<div class="host-search">
<${S} name="search" />
<input
class="ds-input"
type="search"
value=${t}
aria-label=${l("host.search")}
placeholder=${l("host.search")}
onInput=${n=>e(n.target.value)}
/>
</div>
`}function jl({label:t,value:e,options:n,onChange:o}){return c`
<select class="ds-input" aria-label=${t} value=${e} onChange=${s=>o(s.target.value)}>
${n.map(s=>c`<option key=${s.value} value=${s.value}>${s.label}</option>`)}
</select>
`}function ql({tablet:t}){let e=t.seat.screen.value;if(w(e,"phase")?.votes!=="open_hidden"||!N(t))return null;let n=Be(X(e,"person")).filter(o=>o.without_phone&&o.present&&o.table===t.table);return n.length===0?null:c`
<section class="panel stack" data-tight aria-labelledby="voters">
<h2 class="ds-heading" data-size="2xs" id="voters">${l("host.voters")}</h2>
<ul class="plain host-voters">
${n.map(o=>c`
<li key=${o.id}>
<span>${mt(o)}</span>
<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>t.opened.value={kind:"vote",id:o.id}}>
<${S} name="vote" />${l("host.vote_for",{n:o.votes_left??0})}<span class="ds-sr-only">: ${mt(o)}</span>
</button>
</li>
`)}
</ul>
</section>
`}function Fl({tablet:t,id:e}){let n=mo(t,e),[o,s]=C(""),[r,i]=C(!1);if(!n)return null;let a=t.seat.screen.value,u=n.votes??[],p=n.votes_left??0,d=N(t)&&w(a,"phase")?.votes==="open_hidden",h=Va(yt(a).filter(f=>!f.private&&(n.choices?.includes(f.id)??!0)),n.id),m=De(a,h,o).filter(f=>!r||u.includes(f.id));return c`
<${it} title=${l("host.vote_title",{who:mt(n)})} placement="right" onClose=${()=>t.opened.value=null}>
<div class="host-vote-bar">
<p><strong>${l("given.left",{n:p})}</strong></p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${r?"true":"false"} onClick=${()=>i(!r)}>
${l("host.votes_given",{n:u.length})}
</button>
<${Tt} seat=${t.seat} id=${n.id} />
</div>
${!d&&c`<${kt} colour="warning"><p>${l("host.vote_closed")}</p><//>`}
<${wn} query=${o} onSearch=${s} />
${m.length===0&&c`<p class="soft">${l("host.none_found")}</p>`}
<ul class="plain host-ballot">
${m.map(f=>c`<${Pf} key=${f.id} tablet=${t} voter=${n} measure=${f} given=${u.includes(f.id)} left=${p} open=${d} />`)}
</ul>
<//>
`}function Pf({tablet:t,voter:e,measure:n,given:o,left:s,open:r}){let i=!o&&s===0,a=()=>{if(!r)return V(l("host.vote_closed"));if(i)return V(l("given.spent"));let u=Ja(o,s+(ve(e,n.id)||-1));t.seat.act(o?"take_back_vote":"cast_vote",{measure:n.id,on_behalf:e.id},u)};return c`
<li data-chosen=${o}>
<div>
<p>${n.title}</p>
<p class="small soft">${l("table.number",{table:n.table})}</p>
</div>
<button
type="button"
class="ds-button"
data-variant=${o?"primary":"secondary"}
aria-pressed=${o?"true":"false"}
aria-disabled=${i||!r?"true":void 0}
onClick=${a}
>
<${S} name=${o?"check":"vote"} />${o?l("host.voted"):l("host.vote")}<span class="ds-sr-only">: ${n.title}</span>
</button>
${o&&r&&c`<${Ka} seat=${t.seat} measure=${n} voter=${e} for_whom=${{on_behalf:e.id}} />`}
</li>
`}function Xo({draft:t,label:e,description:n,yes:o,no:s,onHide:r,onStop:i}){let[a,u]=C(!1),p=()=>{t.clear(),i()},d=()=>{let h=t.text.peek().trim();if(!re(h,200))return u(!h);r(h),p()};return c`
<${St} draft=${t} label=${e} description=${n} max=${200} error=${a?l("error.empty"):void 0} onEnter=${d} />
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${d}>${o}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${p}>${s}</button>
</div>
`}function zl({tablet:t,measure:e}){let n=w(t.seat.screen.value,"me")?.measures.includes(e.id),o=e.on_behalf&&e.table===t.table,s=(n||o)&&e.originals.length===0,r=!e.private&&!e.hidden;return!s&&!r?null:c`
<section class="host-away" aria-label=${l("host.away_title")}>
${s&&c`<${Lf} tablet=${t} measure=${e} />`}
${r&&c`<${jf} tablet=${t} measure=${e} />`}
</section>
`}function Lf({tablet:t,measure:e}){let[n,o]=C(!1),s=()=>{t.seat.act("withdraw_measure",{measure:e.id},{told:l("host.withdrawn")}),Hl()};return n?c`
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${s}>${l("host.withdraw_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!1)}>${l("host.cancel")}</button>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!0)}>${l("host.withdraw")}</button>`}function jf({tablet:t,measure:e}){let{seat:n}=t,o=n.draft(`hide:${e.id}`),[s,r]=C(o.text.peek()!==""),i=a=>{n.act("hide_measure",{measure:e.id,reason:a},{told:l("host.measure_hidden")}),Hl()};return s?c`
<div class="stack panel" data-tight>
<${Xo}
draft=${o}
label=${l("host.hide_measure_reason")}
description=${l("host.hide_measure_hint")}
yes=${l("host.hide_measure")}
no=${l("host.cancel")}
onHide=${i}
onStop=${()=>r(!1)}
/>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>r(!0)}>${l("host.hide_measure_ask")}</button>`}function Hl(){document.querySelector("dialog h2")?.focus()}function Ul({tablet:t,measure:e}){return e.hidden?c`
<${kt} colour="warning">
<p>${l("host.hidden",{reason:e.reason??""})}</p>
<${Wl} tablet=${t} measure=${e} />
<//>
`:null}function Wl({tablet:t,measure:e}){let n=t.seat.screen.value;return!N(t)||!vt(n,e,t.table)?null:c`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s=>{let r=s.currentTarget.closest("dialog, .host-page"),i=l("host.measure_shown",{title:e.title});t.seat.act("show_measure",{measure:e.id},{told:i}),r?.querySelector("h2")?.focus()}}>
${l("host.show_again")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function Yl({tablet:t}){let e=z(),n=t.seat.screen.value,o=X(n,"measure").filter(s=>s.hidden&&s.status==="live"&&!s.merged_into&&vt(n,s,t.table));return o.length===0?null:c`
<section class="host-hidden" aria-labelledby=${e}>
<h2 class="ds-heading" data-size="2xs" id=${e} tabindex="-1">${l("host.hidden_measures")} <span class="count">${o.length}</span></h2>
<ul class="plain">
${o.map(s=>c`
<li key=${s.id}>
<div>
<p>${s.title}</p>
<p class="small soft">${l("host.hidden",{reason:s.reason??""})}</p>
</div>
<${Wl} tablet=${t} measure=${s} />
</li>
`)}
</ul>
</section>
`}function Vl({tablet:t}){let e=t.seat.screen.value,n=xo(t),o=Gt(e,t.table),s=t.looks.board.value.layout==="themes",r=s?o:o.filter(i=>!n.includes(i));return Hf(Gt(t.seat.records.value,t.table).length),c`
<${Ff} tablet=${t} />
<${qf} tablet=${t} />
<${Ua} tablet=${t} />
<${Aa} tablet=${t} />
<${ql} tablet=${t} />
<${Ra} tablet=${t} />
${!s&&c`<${zf} tablet=${t} />`}
<${za} tablet=${t} />
<${yr} tablet=${t} look=${t.looks.board} title=${n.length&&!s?l("host.board_rest"):l("host.board")} measures=${r} empty=${l("host.board_empty")} />
<${Yl} tablet=${t} />
`}function Xl({tablet:t}){let e=co(t.seat.screen.value,t.table);return c`
<${yr} tablet=${t} look=${t.looks.others} title=${l("host.others")} hint=${l("host.others_hint")} measures=${e} empty=${l("host.others_empty")} byTable />
`}function qf({tablet:t}){return w(t.seat.screen.value,"phase")?.activity!=="join"||!N(t)?null:c`
<section class="panel stack" aria-label=${l("host.join_title",{table:t.table})}>
<h2 class="ds-heading" data-size="xs">${l("host.join_title",{table:t.table})}</h2>
<${Vs} tablet=${t} />
</section>
`}function Ff({tablet:t}){let e=t.seat.screen.value,n=va(e);return n?c`
<section class="host-spotlit" aria-label=${l("host.on_screen")}>
<p class="eyebrow">${n.table===t.table?l("host.on_screen_ours"):l("host.on_screen")}</p>
<p class="card-title"><button type="button" class="card-open" onClick=${()=>t.opened.value={kind:"sheet",id:$t(e,n.id)?.id??n.id}}>${n.title}</button></p>
</section>
`:null}function zf({tablet:t}){let e=xo(t);return e.length===0&&!Ks(t)?null:c`
<section class="host-claims" aria-labelledby="claims">
<h2 class="ds-heading" data-size="xs" id="claims" tabindex="-1">
${l("host.claims")} <span class="count">${l("host.claims_count",{claims:e.length,max:So(t)})}</span>
</h2>
${e.length===0&&c`<p class="soft">${l("host.claims_none",{max:So(t)})}</p>`}
<div class="cards">${e.map(n=>c`<${To} key=${n.id} tablet=${t} measure=${n} />`)}</div>
</section>
`}function Hf(t){let e=R(t);L(()=>{t>e.current&&V(l("host.arrived",{n:t}),"arrived"),e.current=t},[t])}function Jl({tablet:t}){let e=Uf(t),[n,o]=C(e[0]?.id??""),s=Math.max(0,e.findIndex(p=>p.id===n)),r=e[s],i=()=>t.opened.value=null,a=p=>{let d=e[s+p];d&&(o(d.id),V(`${d.title}. ${d.description}`))};if(Wf(a),L(()=>{r||i()},[r]),!r)return null;let u=t.picked.value.includes(r.id);return c`
<${it} title=${l("host.reading",{at:s+1,of:e.length})} eyebrow=${l("table.number",{table:r.table})} onClose=${i} placement="center">
<div class="host-reader">
<div class="host-reader-text">
<p class="host-reader-title">${r.title}</p>
${r.description&&c`<p class="host-reader-description">${r.description}</p>`}
<${ie} tablet=${t} measure=${r} />
</div>
<div class="host-reader-foot">
<button type="button" class="ds-button" data-size="lg" data-repeat data-variant="secondary" aria-disabled=${s===0?"true":void 0} onClick=${()=>a(-1)}>
<${S} name="back" />${l("host.previous")}
</button>
<div class="row host-reader-more">
${N(t)&&!r.private&&c`<${ln} tablet=${t} measure=${r} picked=${u} label=${l("host.pick_here")} />`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>t.opened.value={kind:"sheet",id:r.id}}>
<${S} name="pen" />${l("host.open_sheet")}
</button>
</div>
<button type="button" class="ds-button" data-size="lg" data-repeat aria-disabled=${s===e.length-1?"true":void 0} onClick=${()=>a(1)}>
${l("host.next")}<${S} name="next" />
</button>
</div>
</div>
<//>
`}function Uf(t){let e=t.seat.screen.value,n=t.readable.value.map(r=>$t(e,r)),o=t.page.value==="board"&&t.looks.board.value.query===""?Gt(e,t.table):[],s=[...n,...o].filter(r=>r!==void 0).filter(r=>r.status==="live");return[...new Map(s.map(r=>[r.id,r])).values()]}function Wf(t){let e=R(t);e.current=t,L(()=>{let n=o=>{o.key==="ArrowRight"&&e.current(1),o.key==="ArrowLeft"&&e.current(-1)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}var kr={conflict:["goal","affected","solution"],co_benefit:["goal","affected"]},Jo=(t,e)=>`explain:${t}:${e}`;function Kl({tablet:{seat:t},thing:e}){let n=kr[e.kind],o=n.some(s=>t.draft(Jo(e.id,s)).text.peek()!=="");return c`
<details class="host-explain" open=${o}>
<summary>${l("host.explain")}<span class="ds-sr-only">: ${e.text}</span></summary>
<div class="stack" data-tight>
${n.map(s=>c`
<${ee}
key=${s}
seat=${t}
name=${Jo(e.id,s)}
label=${l(`aspect.${s}`)}
theirs=${e[s]??""}
max=${280}
placeholder=${l("host.unknown")}
onSave=${r=>t.act("explain",{thing:e.id,aspect:s,text:r,was:e[s]??""})}
/>
`)}
</div>
</details>
`}var Cn=t=>Wn(`host.did_${t.name}`)?l(`host.did_${t.name}`):l("host.did_other"),Gl=t=>Us(t,Zl),Ql=t=>Us(t,e=>Zl(e)||e.name==="set_field"),Zl=t=>$e(t)&&t.name!=="explain",Ko=t=>e=>{if(e.name==="retitle_measure"||e.name==="describe_measure")return()=>Xf(t,e);if(e.name==="explain")return()=>Jf(t,e);let n=Vf[e.name];return n?()=>Yf(t,e,n):null};function Yf(t,{name:e,data:n},o){let s=t.seat.draft(o(n.measure)),r=n.title??n.text,i=s.text.peek();s.write(i?`${i} ${r}`:r),e==="post_measure"?t.page.value="board":t.opened.value={kind:"sheet",id:n.measure}}var Vf={post_measure:()=>"idea",post_comment:t=>`say:${t}:comment`,flag_conflict:t=>`say:${t}:conflict`,add_co_benefit:t=>`say:${t}:co_benefit`};function Xf(t,{name:e,data:n}){let o=e==="retitle_measure"?"title":"description",s=F(t.seat.screen.value,"measure",n.measure)?.[o]??"";t.seat.draft(`${o}:${n.measure}`).write(JSON.stringify({text:n[o],over:s})),t.opened.value={kind:"sheet",id:n.measure}}function Jf(t,{data:{thing:e,aspect:n,text:o}}){let s=t.seat.screen.value,r=F(s,"conflict",e)??F(s,"co_benefit",e);if(!r)return;let i=r[n]??"";t.seat.draft(Jo(e,n)).write(JSON.stringify({text:o,over:i})),t.opened.value={kind:"sheet",id:r.measure}}function tc({legend:t,unseen:e,across:n,look:o="",options:s,chosen:r,onChoose:i}){let a=z();return c`
<fieldset class="ds-fieldset choices ${o}" data-across=${n}>
<legend class=${e?"ds-sr-only":"ds-label"}>${t}</legend>
${s.map(({value:u,words:p})=>c`
<label key=${u} class="choice">
<input class="ds-input" type="radio" name=${a} checked=${u===r} onChange=${()=>i(u)} />
${p}
</label>
`)}
</fieldset>
`}function ec({measures:t,first:e,words:n,draft:o,texts:s,cancel_variant:r,above:i,below:a,onMerge:u,onClose:p}){let[d,h]=C(e),m=t.find(v=>v.id===d)??t[0],f=()=>{let v=o.text.peek().trim();!m||t.length<2||Ct(v)>200||(u(m,t.filter(g=>g!==m),v),o.clear(),p())};return c`
<${it} title=${s.title} onClose=${p}>
${i}
<${tc}
legend=${s.target}
options=${t.map(v=>({value:v.id,words:n(v)}))}
chosen=${m?.id}
onChoose=${h}
/>
${a}
<${St} draft=${o} label=${s.reason} max=${200} optional onEnter=${f} />
<div class="row">
<button type="button" class="ds-button" aria-disabled=${t.length<2?"true":void 0} onClick=${f}>${s.go}</button>
<button type="button" class="ds-button" data-variant=${r} onClick=${p}>${s.cancel}</button>
</div>
<//>
`}function nc({tablet:t,ids:e,back:n}){let{seat:o}=t,s=qs(t,e),r=s.length,i=()=>t.opened.value=n;if(L(()=>{r<2&&i()},[r]),r<2)return null;let a=(u,p,d)=>{let h=p.map(v=>v.id),m=h.map(v=>({name:"merge_measures",data:{source:v,target:u.id,...d&&{reason:d}}})),f=o.actAll(m,{told:l("host.merged",{n:r})});t.picked.value=t.picked.value.filter(v=>!f.includes(v)),t.merged.value={sources:h,target:u.id,ids:f}};return c`<${ec}
measures=${s}
first=${Gf(t,s)}
words=${u=>c`<${Kf} tablet=${t} measure=${u} />`}
draft=${o.draft("merge-reason")}
texts=${{title:l("host.merge_title"),target:l("host.stands"),reason:l("host.reason"),go:l("host.merge_yes",{n:r}),cancel:l("host.cancel")}}
cancel_variant="tertiary"
below=${c`<p class="soft">${l("host.merge_hint")}</p>`}
onMerge=${a}
onClose=${i}
/>`}function Kf({tablet:t,measure:e}){let n=t.said.value.get(e.id),o=Nt(t.seat.screen.value,e).length,s=[l("table.number",{table:e.table}),e.votes!==void 0&&l("host.votes",{n:e.votes}),n?.comments&&l("measure.comments",{n:n.comments}),n?.offers&&l("measure.offers",{n:n.offers}),o>0&&l("host.merged_count",{n:o})];return c`
<span class="stack" data-tight>
<span class="host-option-title">${e.title}</span>
${e.description&&c`<span class="card-text">${e.description}</span>`}
<span class="small soft">${s.filter(Boolean).join(" · ")}</span>
</span>
`}function Gf(t,e){let n=o=>{let s=t.said.peek().get(o.id);return(s?.comments??0)+(s?.offers??0)+o.originals.length+Object.keys(o.fields).length};return[...e].sort((o,s)=>n(s)-n(o)||o.posted_at-s.posted_at)[0]?.id}var Qf=30,Zf=600;function sc({tablet:t,id:e}){let n=t.seat.screen.value,o=$t(n,e),[s,r]=C(""),i=th(t,o),a=()=>t.opened.value=null;if(!o)return null;let u=yt(n).filter(m=>m.id!==o.id&&!m.private),p=i.map(m=>u.find(f=>f.id===m)).filter(m=>m!==void 0),h=uo(De(n,u,s),"title").sort((m,f)=>Number(vt(n,f,t.table))-Number(vt(n,m,t.table))).filter(m=>s||!p.includes(m));return c`
<${it} title=${l("host.twin_title",{title:o.title})} onClose=${a}>
<${wn} query=${s} onSearch=${r} />
${!s&&p.length>0&&c`<${oc} tablet=${t} measure=${o} title=${l("host.twin_alike")} others=${p} />`}
${h.length===0&&c`<p class="soft" role="status">${l("host.none_found")}</p>`}
${h.length>0&&c`<${oc} tablet=${t} measure=${o} title=${s?l("host.found",{n:h.length}):l("host.twin_all")} others=${h.slice(0,Qf)} />`}
<//>
`}function oc({tablet:t,measure:e,title:n,others:o}){let s=t.seat.screen.value,r=i=>t.opened.value={kind:"merge",ids:[e.id,i.id]};return c`
<section class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs">${n}</h3>
<ul class="plain host-destinations">
${o.map(i=>c`
<li key=${i.id}>
<button type="button" onClick=${()=>r(i)}>
<span>${i.title}</span>
<span class="small soft">${Bt(s,i).map(a=>l("table.number",{table:a})).join(" + ")}</span>
</button>
</li>
`)}
</ul>
</section>
`}function th(t,e){let[n,o]=C([]),{code:s,token:r}=t.boot;return L(()=>{if(!e)return;let i=e.description.slice(0,Zf),a=new URLSearchParams({text:e.title,description:i,except:e.id});fo(`/api/${s}/similar?${a}`,{token:r}).then(async u=>{if(!u.ok)return;let{similar:p}=await u.response.json();o(p.map(d=>d.measure))})},[e?.id]),n}var rc=(t,e)=>mi(t)?X(t,"message").filter(({ends_at:n})=>!n||e.value<n):[];var eh=(t,e)=>t.filter(({id:n})=>!e.includes(n)).sort((n,o)=>o.at-n.at);function ic(t,e){let n=t.draft("messages-read"),o=R([]),s=JSON.parse(n.text.value||"[]"),r=eh(rc(t.screen.value,t.second),s);return L(()=>{for(let a of r.filter(({id:u})=>!o.current.includes(u)))o.current.push(a.id),V(e(a))}),[r,a=>{n.write(JSON.stringify([...s,a])),document.querySelector("main")?.focus()}]}function ac({tablet:t}){let[e,n]=ic(t.seat,({text:o})=>l("host.message_came",{text:o}));return e.length===0?null:c`
<section class="host-messages" aria-label=${l("host.messages")}>
${e.map(o=>c`
<div key=${o.id} class="host-message">
<div>
<p class="eyebrow">${l(`host.message_to_${o.to}`,{table:t.table})} · ${pi(o.at)}</p>
<p class="host-message-text">${o.text}</p>
</div>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n(o.id)}>
<${S} name="check" />${l("host.message_read")}<span class="ds-sr-only">: ${o.text}</span>
</button>
</div>
`)}
</section>
`}function lc({tablet:t,id:e}){let n=mo(t,e),[o,s]=C(!1),r=w(t.seat.screen.value,"phase")?.table_moves===!0,i=()=>t.opened.value=null;if(!n)return null;let a=w(t.seat.screen.value,"workshop")?.tables??[],u=(d,h)=>{let m=l("host.moved",{who:mt(n),table:d});t.seat.act("move_table",{table:d,participant:e,stays:h},{told:m}),i()},p=a.filter(d=>d!==n.table&&d!==n.home_table);return c`
<${it} title=${l("host.move_title",{who:mt(n)})} onClose=${i}>
${n.home_table!==n.table&&c`<button type="button" class="ds-button" onClick=${()=>u(n.home_table,!1)}>${l("host.move_home",{table:n.home_table})}</button>`}
${n.home_table!==n.table&&c`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>u(n.table,!0)}>${l("host.move_stay",{table:n.table})}</button>`}
${p.length>0&&c`<div class="stack" data-tight>
<p class="soft">${l("host.move_to")}</p>
${r?c`<${$a} label=${l("host.move_for_good")} description=${l("host.move_visit")} checked=${o} onChange=${s} />`:c`<p class="small soft">${l("host.moves_for_good")}</p>`}
<div class="host-tables">
${p.map(d=>c`<button key=${d} type="button" class="ds-button" data-variant="secondary" onClick=${()=>u(d,o||!r)}>${l("table.number",{table:d})}</button>`)}
</div>
</div>`}
<//>
`}function uc({tablet:t}){let{seat:e}=t,n=w(e.screen.value,"workshop")?.areas??[],o=e.draft("newcomer"),[s,r]=C(""),i=()=>t.opened.value=null,a=()=>{let u=o.text.peek().trim();if(Ct(u)>80)return;let p={participant:Lt(),...oh(s,n),...u&&{role:u}};e.act("add_participant",p,{told:l("host.added")}),o.clear(),i()};return c`
<${it} title=${l("host.add_title")} onClose=${i}>
<p class="soft">${l("host.add_hint")}</p>
<${nh} areas=${n} place=${s} onChange=${r} />
<${St} draft=${o} label=${l("host.role")} description=${l("host.role_hint")} max=${80} optional onEnter=${a} />
<div class="row">
<button type="button" class="ds-button" onClick=${a}>${l("host.add_yes")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${i}>${l("host.cancel")}</button>
</div>
<//>
`}function nh({areas:t,place:e,onChange:n}){let o=z();return c`
<div class="ds-field">
<label class="ds-label" for=${o}>${l("host.place")}</label>
<select class="ds-input" id=${o} data-first-focus value=${e} onChange=${s=>n(s.target.value)}>
<option value="">${l("host.place_none")}</option>
${t.map(s=>c`
<optgroup key=${s.name} label=${s.name}>
${s.units.map(r=>c`<option key=${r} value=${`unit:${r}`}>${r}</option>`)}
<option value=${`area:${s.name}`}>${l("host.place_other",{area:s.name})}</option>
</optgroup>
`)}
</select>
</div>
`}function oh(t,e){let n=e.flatMap(s=>s.units).find(s=>t===`unit:${s}`),o=e.find(({name:s})=>t===`area:${s}`)?.name;return{...n&&{unit:n},...o&&{area:o}}}function dc(){let[t,e]=C(!1),n=o=>di(o).then(()=>e(!1),()=>e(!0));return c`
<div class="language-switch" role="group" aria-label=${l("language.label")}>
<${sh} onChoose=${n} />
<p class="language-failed" role="status">${t&&l("language.failed")}</p>
</div>
`}var sh=({onChoose:t})=>Object.entries(ui.value).map(([e,n])=>c`
<button
key=${e}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${e}
aria-pressed=${Kt.value===e?"true":"false"}
onClick=${()=>t(e)}
>${n}</button>
`);function wr({tablet:t}){let e=z(),n=Be(X(t.seat.screen.value,"person")),o=n.filter(a=>a.table===t.table&&a.present),s=n.filter(a=>a.table!==t.table&&a.present),r=n.filter(a=>!a.present),i=t.seat.outbox.entries.value.filter(a=>a.name==="add_participant"&&!o.some(u=>u.id===a.data.participant));return c`
<section class="host-people" aria-labelledby=${e}>
<h2 class="ds-heading" data-size="2xs" id=${e}>${l("host.people")} <span class="count">${o.length}</span></h2>
${o.length===0?c`<p class="soft">${l("host.nobody")}</p>`:c`<${rh} tablet=${t} people=${o} />`}
<ul class="plain host-persons">
${o.map(a=>c`<${hc} key=${a.id} tablet=${t} person=${a} />`)}
${i.map(a=>c`<li key=${a.id} class="host-person" data-pending="true"><p>${l("host.adding",{unit:a.data.unit??a.data.area??l("host.somebody")})}</p></li>`)}
</ul>
${N(t)&&c`
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"add"}}>
<${S} name="plus" />${l("host.add")}
</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>t.opened.value={kind:"join"}}>
${l("host.show_qr")}
</button>
</div>
`}
<${pc} tablet=${t} title=${l("host.away")} people=${s} />
<${pc} tablet=${t} title=${l("host.gone")} people=${r} />
<${dc} />
</section>
`}function rh({tablet:t,people:e}){let n=e.filter(i=>i.connected).length,o=e.filter(i=>fc(t,i)).length,s=xr(t).length,r=w(t.seat.screen.value,"phase")?.ideas==="open";return c`
${s>0&&N(t)&&c`<p class="small">${l("host.all_back",{n:s})}</p>`}
<p class="small soft">
${[l("host.connected_n",{n}),o>0&&l("host.quiet_n",{n:o})].filter(Boolean).join(" · ")}
${r&&c`<br />${l("host.counted_later")}`}
</p>
`}var xr=t=>X(t.seat.records.value,"person").filter(e=>e.visited&&e.table===t.table),fc=(t,e)=>e.measures===0&&X(t.seat.screen.value,"phase").some(n=>n.ideas!=="closed"&&n.started_at!==null);function pc({tablet:t,title:e,people:n}){return n.length===0?null:c`
<h3 class="eyebrow">${e} <span class="count">${n.length}</span></h3>
<ul class="plain host-persons">${n.map(o=>c`<${hc} key=${o.id} tablet=${t} person=${o} />`)}</ul>
`}function hc({tablet:t,person:e}){let n=mc(e);return c`
<li class="host-person" data-way=${n} data-pending=${e.pending}>
<div class="host-person-line">
<div>
<p class="host-person-name">${mt(e)}${n==="connected"&&c`<span class="ds-sr-only"> (${l("host.way_connected")})</span>`}</p>
<p class="host-person-facts">${ah(t,e).map(o=>c`<span key=${o}>${o}</span>`)}</p>
</div>
${N(t)&&e.present&&c`<${ih} tablet=${t} person=${e} />`}
</div>
</li>
`}function ih({tablet:t,person:e}){let n=e.table!==t.table;return c`
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n?()=>{let{table:r,seat:i}=t;i.act("move_table",{table:r,participant:e.id},{told:l("host.moved",{who:mt(e),table:r})})}:()=>t.opened.value={kind:"move",id:e.id}}>
${n?l("host.fetch"):l("host.move")}<span class="ds-sr-only">: ${mt(e)}</span>
</button>
`}function mc(t){return t.without_phone?"without_phone":t.connected?"connected":"offline"}function ah(t,e){let n=e.home_table!==t.table&&l("host.guest",{table:e.home_table}),o=e.table!==t.table&&l("host.visits",{table:e.table}),s=e.visited&&e.table===t.table&&l("host.back_from",{table:e.visited}),r=e.measures>0&&l("host.wrote",{n:e.measures}),i=fc(t,e)&&l("host.quiet"),a=e.unit||e.area,u=a&&!mt(e).includes(a)?a:null,p=mc(e),h=e.without_phone&&w(t.seat.screen.value,"phase")?.votes==="open_hidden"&&l("given.left",{n:e.votes_left??0});return[u,p!=="connected"&&l(`host.way_${p}`),n,o,s,r,i,h].filter(Boolean)}var vc=t=>[...new Set(Ht(t).flatMap(({lack:e})=>e??[]))];function we(t,e){let n=Ut(t,e);return n?.title&&n.lack===e?et(n.title):l(`lack.${e}`)}var gc=t=>yt(t).filter(e=>!e.private).sort((e,n)=>e.posted_at-n.posted_at||(e.id<n.id?-1:1)).flatMap(e=>e.lacks?[{measure:e,lacks:e.lacks}]:[]);function lh(t,e,n=Number.POSITIVE_INFINITY){return vc(t).map(s=>({lack:s,n:ch(e,s)})).filter(({n:s})=>s>0).sort((s,r)=>r.n-s.n).slice(0,n).map(({lack:s,n:r})=>`${we(t,s).toLowerCase()} (${r})`).join(", ")}var ch=(t,e)=>t.filter(n=>n.lacks.includes(e)).length;function $c({records:t,gaps:e}){let n=e.filter(s=>s.lacks.length===0).length,o=lh(t,e,3);return c`<p role="status">${l("lacks.ready_of",{n:e.length,ready:n})}${o&&` ${l("lacks.often",{lacks:o})}`}</p>`}var _c=({records:t,lacks:e})=>e.length===0?c`<span class="lack-none">${l("lacks.none")}</span>`:c`<span>${l("lacks.missing",{lacks:e.map(n=>we(t,n).toLowerCase()).join(", ")})}</span>`,Go=({records:t,measure:e})=>(e.facts?.contradicts??[]).map(([n="",...o])=>c`<p key=${n} class="small contradiction">${l("lacks.contradicts",{name:uh(t,n),value:String(e.fields[n]),numbers:o.map(s=>dh(t,e,s)).join(", ")})}</p>`),uh=(t,e)=>{let n=Ut(t,e);return n?Ot(n):e},dh=(t,e,n)=>gr(Number(e.fields[n]),Ut(t,n)?.quantity??null);function yc({tablet:t,measure:{lacks:e}}){return e?e.length===0?c`<p class="host-missing lack-none">${l("lacks.none")}</p>`:c`
<div class="host-missing" role="group" aria-label=${l("lacks.missing_n",{n:e.length})}>
<span>${l("lacks.missing_n",{n:e.length})}</span>
${e.map(n=>c`<button key=${n} type="button" class="ds-chip" onClick=${()=>ph(t,n)}>${we(t.seat.screen.value,n)}</button>`)}
</div>
`:null}function ph(t,e){let n=Ht(t.seat.screen.peek()).find(r=>r.lack===e),o=document.querySelector(`dialog [data-field-of="${n?.name}"]`);o?.querySelector("input, select, textarea")?.focus(),o?.scrollIntoView({block:"center"})}function kc({tablet:t}){let e=t.seat.screen.value,n=Sr(t).sort((o,s)=>Number(bc(t,s.measure))-Number(bc(t,o.measure))||o.lacks.length-s.lacks.length);return c`
<section class="host-measures" aria-labelledby="missing-title">
<h2 class="ds-heading" data-size="xs" id="missing-title">${l("host.missing")}</h2>
${n.length===0?c`<p class="panel soft">${l("host.board_empty")}</p>`:c`<${$c} records=${e} gaps=${n} />`}
<ul class="plain host-gaps">
${n.map(({measure:o,lacks:s})=>c`
<li key=${o.id}>
<button type="button" class="host-gap-open" lang=${ae(o.title,o.description)} onClick=${()=>t.opened.value={kind:"sheet",id:o.id}}>${o.title}</button>
<p class="small"><${_c} records=${e} lacks=${s} /></p>
<${Go} records=${e} measure=${o} />
</li>
`)}
</ul>
${w(e,"workshop")?.status==="open"&&n.length>0&&c`<p class="small soft">${l("host.missing_hint")}</p>`}
</section>
`}var Sr=t=>gc(t.seat.screen.value).filter(e=>vt(t.seat.screen.value,e.measure,t.table)),bc=(t,e)=>e.claimed_by===t.table;var wc=t=>X(t,"checklist").sort((e,n)=>+!e.deadline-+!n.deadline||e.deadline.localeCompare(n.deadline)||(e.id<n.id?-1:1));function xc(t,e,n,o){let s={...F(t,"met",n)?.answers[o]};for(let{name:r,data:i}of e)r!=="answer_requirement"||i.measure!==n||i.checklist!==o||(i.met?s[i.requirement]=i.met:delete s[i.requirement]);return s}var Sc=(t,e,n)=>F(t,"met",e)?.from_fields[n]??[];function Cc({requirements:t},e,n){let o=t.filter(({id:i})=>!e[i]&&n.includes(i)).length,s=o+t.filter(({id:i})=>e[i]==="yes").length,r=t.filter(({id:i})=>e[i]==="not_yet").length;return{met:s,not_yet:r,unknown:t.length-s-r,from_fields:o}}var Tc=({funding:t,requirements:e},n,o)=>an(n.fields.funding).includes(t)||e.some(({id:s})=>o[s]!==void 0);var fh=["goal","affected","solution"];function Vt({title:t,count:e,children:n}){return c`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${t}${e?c` <span class="count">${e}</span>`:null}</h3>
${n}
</section>
`}var Oc=({of:t})=>fh.map(e=>t[e]&&c`<p key=${e} class="small"><span class="soft">${l(`aspect.${e}`)}:</span> ${t[e]}</p>`);function Ec({records:t,measure:e}){let n=F(t,"thumbs",e);return n&&c`<p class="small">${n.is_split&&c`<span class="fact strong">${l("split.room")}</span> `}${l("thumb.told",n)}</p>`}function Tn({text:t,by:e,from:n,tag:o,pending:s,children:r}){let i=e?[e.label,e.unit].filter(Boolean).join(", "):n;return c`
<li class="saying" data-pending=${s}>
${o&&c`<span class="fact strong">${o}</span>`}
<p lang=${ae(t)}>${t}</p>
${i&&c`<p class="author">${i}</p>`}
${r}
</li>
`}var hh=["yes","not_yet",null];function Ac({seat:t,measure:e,editable:n}){let o=t.records.value,s=t.outbox.entries.value,r=wc(o).map(i=>({checklist:i,answers:xc(o,s,e.id,i.id),said:Sc(o,e.id,i.id)}));return r.length===0?null:c`
<${Vt} title=${l("checklists.title")}>
${r.map(i=>c`<${mh} key=${i.checklist.id} seat=${t} measure=${e} editable=${n} ...${i} />`)}
<//>
`}function mh({seat:t,measure:e,editable:n,checklist:o,answers:s,said:r}){let[i]=C(()=>Tc(o,e,s));return c`
<details class="checklist" open=${i}>
<summary>
<strong>${et(o.title)}</strong>${" "}
<span class="small soft">${vh(o,s,r)}</span>
</summary>
<${gh} checklist=${o} />
${o.requirements.map(a=>c`<${$h} key=${a.id} seat=${t} measure=${e} checklist=${o} requirement=${a} met=${s[a.id]??null} is_said=${r.includes(a.id)} editable=${n} />`)}
</details>
`}function vh(t,e,n){let{met:o,not_yet:s,unknown:r,from_fields:i}=Cc(t,e,n);return[l("checklists.met_of",{met:o,n:t.requirements.length}),i>0&&l("checklists.from_fields_n",{n:i}),s>0&&l("checklists.not_yet_n",{n:s}),r>0&&l("checklists.unknown_n",{n:r})].filter(Boolean).join(" · ")}function gh({checklist:{deadline:t,funding:e,example:n}}){let o=[t&&l("checklists.deadline",{date:Yn(Date.parse(t))}),e&&l("checklists.meant_for",{funding:e})].filter(Boolean);return c`
${o.length>0&&c`<p class="small soft">${o.join(" · ")}</p>`}
${n&&c`<p class="small checklist-example">${l("checklists.example")}</p>`}
`}function $h({seat:t,measure:e,checklist:n,requirement:o,met:s,is_said:r,editable:i}){let a=z(),u=_h(t.records.value,e,o,s===null&&r),p=d=>t.act("answer_requirement",{measure:e.id,checklist:n.id,requirement:o.id,met:d});return i?c`
<fieldset class="requirement">
<legend>${et(o.text)}</legend>
${u&&c`<p class="small soft">${u}</p>`}
<div class="requirement-answers">
${hh.map(d=>c`
<label key=${d} data-chosen=${d===s} data-met=${d??(r?"yes":"unknown")}>
<input type="radio" name=${a} checked=${d===s} onChange=${()=>p(d)} />
${l(`checklists.${d??(r?"as_fields":"unknown")}`)}
</label>
`)}
</div>
</fieldset>
`:c`<p class="requirement"><span>${et(o.text)}</span> <strong>${l(`checklists.${s??(r?"yes_from_fields":"unknown")}`)}</strong>${u&&c` <span class="small soft">${u}</span>`}</p>`}function _h(t,e,{fields:n=[]},o){if(n.length===0)return"";let s=n.map(r=>bh(t,e,r,o).toLowerCase()).join(", ");return l(o?"checklists.said_by":"checklists.answered_by",{fields:s})}function bh(t,e,n,o){let s=Ut(t,n);if(s)return Ot(s);let r=Ht(t).find(({lack:a})=>a===n)?.group==="conflict",i=Ft(t,"conflict",e.id).length===0;return o&&r&&i?l("checklists.no_conflict"):we(t,n)}function Mc({tablet:t,measure:e,draft:n,news:o}){let s=t.seat.screen.value,r=Ft(s,"conflict",e.id).length>0,i=Ht(s).filter(({name:u,group:p})=>p!=="conflict"||r||Js(e.fields[u]));return[...new Set(i.map(({group:u})=>u))].map(u=>c`
<fieldset key=${u} class="ds-fieldset host-group">
<legend class="ds-heading" data-size="xs">${l(`fields.group_${u}`)}</legend>
${i.filter(p=>p.group===u).map(p=>c`<${Nl} key=${p.name} tablet=${t} measure=${e} field=${p} draft=${n} news=${o} hint=${yh(p.name,e)} />`)}
</fieldset>
`)}function yh(t,{fields:e,facts:n,pending:o}){let s=t!=="measure_kind"||e.measure_kind||o?null:n?.kind;return s?l("host.kind_by_theme",{kind:l(`fields.measure_kind_${s}`)}):""}function Nc({tablet:t,measure:e}){let n=Ht(t.seat.screen.value).filter(({name:o})=>Js(e.fields[o]));return n.length===0?null:c`
<dl class="host-facts">
${n.map(o=>c`<div key=${o.name}><dt>${Ot(o)}</dt><dd>${yo(o,e.fields[o.name])}</dd></div>`)}
</dl>
`}function kh(t,e,n){return t.id!==e.id?[]:["title","description",...Object.keys({...t.fields,...e.fields})].filter(s=>!wh(go(t,s),go(e,s))&&!n.some(Dc(e,s)))}var Dc=(t,e)=>({name:n,data:o})=>o.measure!==t.id?!1:e==="title"?n==="retitle_measure":e==="description"?n==="describe_measure":n==="set_field"&&o.field===e,wh=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Bc(t,e){let n=R(e),[o,s]=C(new Set);return L(()=>{let r=n.current;if(n.current=e,!r||!e||r===e)return;let i=[...t.outbox.entries.peek(),...t.outbox.failed.peek()],a=kh(r,e,i);a.length&&V(l("host.others_changed",{n:a.length}));let u=[...o].filter(p=>i.some(Dc(e,p)));(a.length||u.length)&&s(new Set([...o,...a].filter(p=>!u.includes(p))))}),o}var xh=[1,2,3,4,5];function Ic({name:t,label:e,low:n,high:o,score:s,onChoose:r,about:i}){let a=z();return c`
<fieldset class="ds-fieldset scale" aria-describedby=${a}>
<legend class="ds-label">${e}${i&&c`<span class="ds-sr-only">: ${i}</span>`}</legend>
<div class="scale-steps">
${xh.map(u=>c`
<label key=${u} data-chosen=${s===u}>
<input type="radio" class="ds-sr-only" name=${t} value=${u} checked=${s===u} onChange=${()=>r(u)} />
<span>${u}</span>
</label>
`)}
</div>
<p class="scale-ends small soft" id=${a}><span>1 = ${n}</span><span>5 = ${o}</span></p>
</fieldset>
`}var Rc=["effect","feasibility"];function Pc({tablet:t,measure:e}){let n=F(t.seat.screen.value,"rating",e.id),o=N(t)&&e.claimed_by===t.table&&e.status==="live",s=Rc.filter(r=>o&&(n?.[r].joint||(n?.[r].mean??null)===null));return!n&&s.length===0?null:c`
<${Vt} title=${l("host.ratings")}>
${n&&c`<dl class="host-ratings">
${Rc.map(r=>c`<${Sh} key=${r} name=${l(`rate.${r}`)} mean=${n[r]} />`)}
</dl>`}
${s.length>0&&c`
<details class="ds-details">
<summary>${l("host.rate_together")}</summary>
<div class="stack" data-tight>
<p class="small soft">${l("host.rate_together_says")}</p>
${s.map(r=>c`
<${Ic}
key=${r}
name=${`joint-${e.id}-${r}`}
label=${l(`rate.${r}`)}
low=${l(`rate.${r}_low`)}
high=${l(`rate.${r}_high`)}
score=${n?.[r].mean??null}
onChoose=${i=>t.seat.act("rate_for_table",{measure:e.id,criterion:r,score:i})}
/>
`)}
</div>
</details>
`}
<//>
`}function Sh({name:t,mean:e}){return e.mean===null?null:c`
<div>
<dt>${t}</dt>
<dd><strong class="host-number">${Mt(Math.round(e.mean*10)/10)}</strong> ${l("host.of_five")}</dd>
<dd class="small soft">${e.joint?l("rate.joint"):l("host.rated_by",{n:e.count})}</dd>
</div>
`}var Ch=["offer","need","join"],Lc=t=>Ch.flatMap(e=>t.filter(n=>n.stance===e));function jc({tablet:t,measure:e,ours:n}){let o=t.seat.screen.value,s=Lc(Ft(o,"offer",e.id)),r=Ft(o,"comment",e.id),i=Ft(o,"conflict",e.id),a=Ft(o,"co_benefit",e.id),u=Ft(o,"commitment",e.id),p=d=>c`
<${Tn} key=${d.id} text=${d.text} by=${d.by} pending=${d.pending}>
<${Oc} of=${d} />
${n&&c`<${Kl} tablet=${t} thing=${d} />`}
<//>
`;return c`
${e.is_met&&c`<p class="fact strong">${l("order.is_met")}</p>`}
<${On} title=${l("host.offers")} items=${s} line=${Th} />
<${On} title=${l("host.comments")} items=${r} line=${d=>c`<${Oh} key=${d.id} tablet=${t} comment=${d} />`} />
<${On} title=${l("host.conflicts")} items=${i} line=${p} />
<${On} title=${l("host.co_benefits")} items=${a} line=${p} />
<${On} title=${l("host.commitments")} items=${u} line=${d=>c`<${Tn} key=${d.id} text=${d.text} from=${d.unit} />`} />
`}function On({title:t,items:e,line:n}){return e.length===0?null:c`<${Vt} title=${t} count=${e.length}><ul class="plain">${e.map(n)}</ul><//>`}function Th(t){let e=[l(`stance.${t.stance}`),t.resource&&l(`resource.${t.resource}`)].filter(Boolean).join(" · "),n=[t.by?.label,t.unit||t.area].filter(Boolean).join(", ");return c`<${Tn} key=${t.id} text=${t.text} from=${n} tag=${e} pending=${t.pending} />`}function Oh({tablet:t,comment:e}){let{seat:n}=t,o=n.draft(`hide:${e.id}`),[s,r]=C(o.text.peek()!==""),i=u=>{n.act("hide_comment",{comment:e.id,reason:u},{told:l("host.comment_hidden")})},a=()=>{n.act("show_comment",{comment:e.id},{told:l("host.comment_shown")})};return c`
<${Tn} text=${e.text} by=${e.by} pending=${e.pending} tag=${e.hidden?l("host.hidden",{reason:e.reason??""}):void 0}>
${s&&!e.hidden?c`
<div class="stack" data-tight>
<${Xo}
draft=${o}
label=${l("host.hide_reason")}
description=${l("host.hide_hint")}
yes=${l("host.hide")}
no=${l("host.cancel")}
onHide=${i}
onStop=${()=>r(!1)}
/>
</div>
`:c`
<div class="host-hide" data-hidden=${e.hidden}>
${e.pending&&c`<${Tt} seat=${n} id=${e.id} />`}
${N(t)&&c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${e.hidden?a:()=>r(!0)}>
${e.hidden?l("host.show_again"):l("host.hide_ask")}
</button>`}
</div>
`}
<//>
`}var qc=({chosen:t,onPress:e,look:n="",children:o})=>c`<button type="button" class="ds-chip ${n}" aria-pressed=${t?"true":"false"} onClick=${e}>${o}</button>`;var Fc=["comment","conflict","co_benefit"],zc={comment:"post_comment",conflict:"flag_conflict",co_benefit:"add_co_benefit"};function Hc({tablet:t,measure:e,draft:n}){let{seat:o}=t,s=g=>o.draft(`say:${n}:${g}`),r=w(o.records.value,"phase")?.closed??[],[i,a]=C(()=>Fc.find(g=>s(g).text.peek()!=="")),u=Fc.filter(g=>s(g).text.peek()!==""||!r.includes(zc[g])),p=i&&u.includes(i)?i:u[0],d=R(null);if(!p)return null;let h=s(p),m=(p==="comment"?[]:kr[p]).map(g=>({key:g,draft:o.draft(`${g}:say:${n}:${p}`)})),f=p==="comment"?600:280,v=()=>{let g=h.text.peek().trim();if(!re(g,f))return d.current?.focus();if(m.some(({draft:$})=>Ct($.text.peek().trim())>280))return;let y=m.map(({key:$,draft:k})=>[$,k.text.peek().trim()]).filter(([,$])=>$),b={[p]:Lt(),measure:e,text:g,...Object.fromEntries(y)};o.act(zc[p],b,{told:l("host.said")});for(let{draft:$}of m)$.clear();h.clear()};return c`
<${Vt} title=${l("host.say")}>
<div class="host-chips" role="group" aria-label=${l("host.say")}>
${u.map(g=>c`<${qc} key=${g} chosen=${g===p} onPress=${()=>a(g)}>${l(`host.say_${g}`)}<//>`)}
</div>
<${St} key=${p} draft=${h} label=${l(`host.say_${p}_label`)} max=${f} rows=${2} inputRef=${d} onEnter=${v} />
${m.map(({key:g,draft:y})=>c`<${St} key=${g} draft=${y} label=${l(`aspect.${g}`)} max=${280} optional onEnter=${v} />`)}
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${v}>${l("host.say_send")}</button></div>
<//>
`}var Ah=400;function Uc({tablet:t,measure:e,draft:n,editable:o,news:s}){let r={title:`title:${n}`,description:`description:${n}`},i=()=>Object.values(r).some(p=>t.seat.draft(p).text.peek()!==""),[a,u]=C(i);return c`
${o&&a?c`<${Nh} tablet=${t} measure=${e} names=${r} news=${s} onDone=${()=>u(!1)} />`:c`<${Mh} tablet=${t} measure=${e} news=${s} onEdit=${o&&(()=>u(!0))} />`}
${["title","description"].map(p=>c`<${Wo} key=${p} tablet=${t} measure=${e.id} field=${p} />`)}
`}function Mh({tablet:t,measure:e,news:n,onEdit:o}){let s=[e.by?.label,e.by?.unit].filter(Boolean).join(", ");return c`
<div class="stack" data-tight>
<${Dh} text=${e.description} />
${s&&c`<p class="author">${l("host.by",{name:s})}</p>`}
${(n.has("title")||n.has("description"))&&c`<p><${kn} /></p>`}
${o&&c`<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}><${S} name="pen" />${l("host.edit_text")}</button>
${e.pending&&c`<${Tt} seat=${t.seat} id=${e.id} />`}
</div>`}
</div>
`}function Nh({tablet:t,measure:e,names:n,news:o,onDone:s}){let{seat:r}=t,i=u=>{bn(t,e.id,"title"),r.act("retitle_measure",{measure:e.id,title:u,was:e.title})},a=u=>{bn(t,e.id,"description"),r.act("describe_measure",{measure:e.id,description:u,was:e.description})};return c`
<section class="stack panel" data-tight aria-label=${l("host.edit_text")}>
<${ee}
seat=${r}
name=${n.title}
label=${l("host.title")}
theirs=${e.title}
max=${140}
rows=${2}
check=${u=>u?"":l("error.empty")}
state=${o.has("title")?c`<${kn} />`:c`<${Tt} seat=${r} id=${e.id} />`}
onSave=${i}
/>
<${ee}
seat=${r}
name=${n.description}
label=${l("host.description")}
theirs=${e.description}
max=${2e3}
rows=${5}
state=${o.has("description")&&c`<${kn} />`}
onSave=${a}
/>
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s}>${l("host.done")}</button></div>
</section>
`}function Dh({text:t}){let[e,n]=C(!1);if(!t)return null;let o=Ct(t)>Ah;return c`
<p class="sheet-text" data-folded=${o&&!e}>${t}</p>
${o&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded=${e?"true":"false"} onClick=${()=>n(!e)}>
${e?l("host.fold"):l("host.unfold")}
</button></div>`}
`}function Wc({tablet:t,id:e}){let{seat:n}=t,o=n.screen.value,s=R(void 0),r=$t(o,e)??s.current;s.current=r;let i=Bc(n,r);if(!r)return null;let a=r.status==="live"&&N(t),u=vt(o,r,t.table),p=Nt(o,r),d=Bt(o,r).map(m=>l("table.number",{table:m})),h=F(o,"measure",e);return c`
<${it} title=${c`<span lang=${ae(r.title,r.description)}>${r.title}</span>`} eyebrow=${d.join(" + ")} placement="right" onClose=${()=>t.opened.value=null}>
<${$o} seat=${Ql(n)} label=${Cn} boxFor=${Ko(t)} />
${r.status==="withdrawn"&&c`<${kt} colour="warning"><p>${l("host.withdrawn")}</p><//>`}
${h?.merged_into&&c`<${kt}><p>${l("host.went_into",{title:h.title})}</p><//>`}
<${Ul} tablet=${t} measure=${r} />
<div class="host-sheet">
<div class="host-sheet-side">
<${Bh} tablet=${t} measure=${r} live=${a} />
${a&&u&&c`<${yc} tablet=${t} measure=${r} />`}
${a&&c`<${Go} records=${o} measure=${r} />`}
<${Uc} tablet=${t} measure=${r} draft=${e} editable=${a&&u} news=${i} />
${a&&u?c`<${Mc} tablet=${t} measure=${r} draft=${e} news=${i} />`:c`${a&&c`<${kt}><p>${l("host.not_ours",{table:r.claimed_by??r.table})}</p><//>`}<${Nc} tablet=${t} measure=${r} />`}
</div>
<div class="host-sheet-side">
<${Pc} tablet=${t} measure=${r} />
<${Ec} records=${o} measure=${r.id} />
${p.length>0&&c`<${Vt} title=${l("host.originals")} count=${p.length}><${ie} tablet=${t} measure=${r} /><//>`}
<${jc} tablet=${t} measure=${r} ours=${a&&u} />
<${Ac} seat=${t.seat} measure=${r} editable=${a&&u} />
${a&&!r.private&&c`<${Hc} tablet=${t} measure=${r.id} draft=${e} />`}
${a&&u&&c`<${zl} tablet=${t} measure=${r} />`}
</div>
</div>
<//>
`}function Bh({tablet:t,measure:e,live:n}){let o=e.claimed_by,s=[e.votes!==void 0&&po(t.seat.screen.value,e),ko(t.seat.screen.value,e),o&&(o===t.table?l("host.claimed_ours"):l("host.claimed_by",{table:o})),e.on_behalf&&l("host.on_behalf"),e.private&&l("host.draft")].filter(Boolean);return c`
<div class="row host-standing">
${s.map(r=>c`<span key=${r} class="fact strong">${r}</span>`)}
${n&&c`<${Co} tablet=${t} measure=${e} />`}
${n&&!e.private&&c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"twin",id:e.id}}>${l("host.merge_with")}</button>`}
</div>
`}var Ih=60;function Yc(t){return t.stopped?"stopped":t.paused?"paused":t.over?"over":t.remaining_s<=Ih?"last":"running"}function Rh(t,e){return t==="running"&&e==="last"?"clock.last_minute":(t==="running"||t==="last")&&e==="over"?"clock.time_is_up":null}function Vc(t,e){let n=R({phase:t,state:e});L(()=>{let o=n.current.phase===t?Rh(n.current.state,e):null;o&&V(l(o),"clock"),n.current={phase:t,state:e}},[t,e])}function Xc({seat:t,phase:e}){let n=Ci(e,t.second.value),o=Yc(n);return Vc(e.id,o),n.stopped?null:c`
<p class="phase-clock" role="timer" data-state=${o}>
<${S} name=${n.paused?"pause":"clock"} />
<span>${Ph(e,n)}</span>
</p>
`}function Ph(t,e){return e.paused?l("clock.paused",{time:Vn(e.remaining_s)}):e.over?t.clock==="hard"?l("clock.time_is_up"):l("clock.over",{time:Vn(e.over_s)}):l("clock.left",{time:Vn(e.remaining_s)})}var Lh=["ready","help"];function Jc({tablet:t}){let e=w(t.seat.screen.value,"phase");return c`
<header class="host-bar">
<p class="host-table">${l("table.number",{table:t.table})}</p>
<div class="host-when">
${e&&N(t)&&c`<p class="eyebrow">${l("phase.number",{number:e.number,of:e.of})}</p><${Xc} seat=${t.seat} phase=${e} />`}
</div>
${N(t)&&c`<${jh} tablet=${t} />`}
</header>
`}function jh({tablet:t}){let e=F(t.seat.screen.value,"table",t.table)?.signal??"working",n=o=>{let s=o===e?"working":o;t.seat.act("signal_table",{signal:s},{told:l(`host.signalled_${s}`),about:"signal"})};return c`
<div class="host-signals" role="group" aria-label=${l("host.signals")}>
${Lh.map(o=>c`
<button
key=${o}
type="button"
class="ds-button"
data-size="sm"
data-signal=${o}
data-variant=${e===o?"primary":"secondary"}
data-color=${o==="help"?"warm":void 0}
aria-pressed=${e===o?"true":"false"}
onClick=${()=>n(o)}
><${S} name=${o==="ready"?"check":"hands"} />${l(`host.signal_${o}`)}</button>
`)}
</div>
`}function Kc({tablet:t}){let e=w(t.seat.screen.value,"phase");return N(t)?e?c`
<div class="host-phase">
<h1 class="host-phase-title" tabindex="-1">${et(e.title)}</h1>
${e.activity!=="join"&&c`<p class="host-question">${et(e.question)}</p>`}
</div>
`:null:c`
<div class="host-phase">
<h1 class="host-phase-title" tabindex="-1">${l("host.closed")}</h1>
<p class="host-question">${l("host.closed_text")}</p>
</div>
`}function Cr({tablet:t}){let e=t.seat.screen.value,n=w(e,"phase"),o=n&&et(F(e,"phase",n.id)?.tip);return!o||!N(t)?null:c`
<section class="host-tip" aria-label=${l("host.tip")}>
<h2 class="eyebrow">${l("host.tip")}</h2>
<p>${o}</p>
</section>
`}function Gc({children:t}){let e=R(null);return Fn(()=>{let n=new ResizeObserver(()=>document.documentElement.style.setProperty("--overhead",`${e.current?.offsetHeight??0}px`));return e.current&&n.observe(e.current),()=>n.disconnect()},[]),c`<div class="overhead" ref=${e}>${t}</div>`}function qh({boot:t}){let[e]=C(()=>Ta(da({code:t.code,token:t.token,holder:`host-${t.table}`,effects:xi}),t)),{seat:n}=e,o=Oo("(min-width: 60rem)");return vi(l("table.number",{table:e.table}),gi(n.screen.value)),Wh(e),ha(n,Cn),c`
<${Gc}><${Jc} tablet=${e} /><${ma} seat=${n} /><//>
${n.connection.status.value==="revoked"?c`<${Uh} />`:w(n.screen.value,"me")?c`<${Fh} tablet=${e} wide=${o} />`:c`<main id="main" tabindex="-1"><p class="page-loading">${l("page.loading")}</p></main>`}
<${lo} />
`}function Fh({tablet:t,wide:e}){let n=e&&t.page.value==="people"?"board":t.page.value;return c`
<main id="main" tabindex="-1" class="host-main">
<div class="host-column">
<${ac} tablet=${t} />
<${Kc} tablet=${t} />
${!e&&c`<${Cr} tablet=${t} />`}
<div class="host-failures">
<${Tl} tablet=${t} />
<${$o} seat=${Gl(t.seat)} label=${Cn} boxFor=${Ko(t)} />
</div>
<${zh} tablet=${t} page=${n} wide=${e} />
<div class="host-page" hidden=${n!=="board"}><${Vl} tablet=${t} /></div>
${n==="others"&&c`<div class="host-page"><${Xl} tablet=${t} /></div>`}
${n==="missing"&&c`<div class="host-page"><${kc} tablet=${t} /></div>`}
${n==="people"&&c`<div class="host-page"><${wr} tablet=${t} /></div>`}
</div>
${e&&c`<aside class="host-aside" aria-label=${l("host.aside")}><${Cr} tablet=${t} /><${wr} tablet=${t} /></aside>`}
</main>
<${Pa} tablet=${t} />
<${Hh} tablet=${t} />
`}function zh({tablet:t,page:e,wide:n}){let o=t.seat.screen.value,s={board:Gt(o,t.table).length,others:co(o,t.table).length,missing:Sr(t).filter(i=>i.lacks.length>0).length,people:X(o,"person").filter(i=>i.table===t.table&&i.present).length},r=n?["board","missing","others"]:["board","missing","others","people"];return c`
<nav class="host-pages" aria-label=${l("host.pages")}>
${r.map(i=>c`
<button key=${i} type="button" aria-current=${i===e?"page":void 0} onClick=${()=>t.page.value=i}>
${l(`host.page_${i}`)} <span class="count">${s[i]}</span>
</button>
`)}
</nav>
`}function Hh({tablet:t}){let e=t.opened.value;switch(e?.kind){case"sheet":return c`<${Wc} key=${e.id} tablet=${t} id=${e.id} />`;case"vote":return c`<${Fl} key=${e.id} tablet=${t} id=${e.id} />`;case"move":return c`<${lc} key=${e.id} tablet=${t} id=${e.id} />`;case"read":return c`<${Jl} tablet=${t} />`;case"merge":return c`<${nc} tablet=${t} ids=${e.ids??t.picked.value} back=${e.back??null} />`;case"card":return c`<${Rl} key=${e.id} tablet=${t} id=${e.id} />`;case"twin":return c`<${sc} key=${e.id} tablet=${t} id=${e.id} />`;case"pairs":return c`<${Ha} tablet=${t} />`;case"add":return c`<${uc} tablet=${t} />`;case"join":return c`<${Ya} tablet=${t} />`;default:return null}}function Uh(){return c`
<main id="main" tabindex="-1" class="host-main">
<div class="host-column">
<h1 class="ds-heading" data-size="md">${l("host.lost")}</h1>
<${kt} colour="warning" role="alert"><p>${l("host.lost_text")}</p><//>
</div>
</main>
`}function Wh(t){let e=t.seat.screen.value,n=w(e,"phase"),o=w(e,"workshop")?.status==="closed",s=o?"closed":n?.id,r=R(s);L(()=>{r.current&&n&&r.current!==s&&V(o?l("host.over"):l("host.phase",{title:et(n.title)}),"phase"),r.current=s},[s]);let i=n?xr(t).length:null,a=R(i);L(()=>{i!==null&&a.current!==null&&i>a.current&&V(l("host.all_back",{n:i}),"back"),a.current=i},[i]);let u=w(e,"result")!==void 0,p=R(u||!n);L(()=>{u&&!p.current&&V(l("host.result_here")),p.current=u||!n},[u,!n])}ci(document);$i(qh);
/*! preact 11.2.0, htm 3.1.1, @preact/signals 2.11.4, @preact/signals-core 1.14.5; licences: README.md */
/*! socket.io-client 4.8.4, socket.io-parser 4.2.7, engine.io-client 6.6.8, engine.io-parser 5.2.3, @socket.io/component-emitter 3.1.2; licences: README.md */
/*! sortablejs 1.15.7; licences: README.md */
/*! Bundled license information:

sortablejs/modular/sortable.esm.js:
  (**!
   * Sortable 1.15.7
   * @author	RubaXa   <trash@rubaxa.org>
   * @author	owenm    <owen23355@gmail.com>
   * @license MIT
   *)
*/
//# sourceMappingURL=host.js.map
