var A,_o,vo,ut,Ye,re,go,oe,$o,en,Ge,Bi,Wt=Symbol.for("pv"),ie={},ae=[],Ri=/^m(i|n|o|s|text|space)$/,nn=Array.isArray,on=ae.slice,gt=Object.assign;function vt(t){t&&t.parentNode&&t.remove()}function pe(t,e,n){var o,s,r,i={},a=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return a>2&&(i.children=a>3?on.call(arguments,2):n),qt(t,i,o,s,null)}function qt(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Wt,__v:s||++_o,__i:-1,__u:0};return!s&&A.vnode&&A.vnode(r),r}function Tt(t){return t.children}function $t(t,e){this.props=t,this.context=e,this.__g=0}function ft(t,e){if(e==null)return t.__&&ft(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ft(t)}function Ii(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=gt({constructor:Wt},n)).__v=n.__v+1,A.vnode&&A.vnode(e),sn(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||ft(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,So(s,e,r),n.__=n.__e=null,e.__e!=o&&yo(e))}function yo(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),yo(t)}function oo(t){(8&t.__g||(t.__g|=8,ut.push(t),re++))&&Ye==A.debounceRendering||((Ye=A.debounceRendering)||queueMicrotask)(bo)}function bo(){try{for(var t,e=1;ut.length;)ut.length>e&&ut.sort(go),t=ut.shift(),e=ut.length,8&t.__g&&Ii(t)}finally{(re=ut.length)&&(Ye||queueMicrotask)(bo)}}function wo(t,e,n,o,s,r,i,a,u,d,f){var g,h,p,$,b,y,m=o.__k||ae,v=e.length;for(u=ji(n,e,m,u,v),g=0;g<v;g++)(p=n.__k[g])!=null&&(h=~p.__i&&m[p.__i]||ie,p.__i=g,y=sn(t,p,h,s,r,i,a,u,d,f),$=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&rn(h.ref,null,p,h),p.ref&&f.push(p.ref,p.__c||$,p)),b=b||$,4&p.__u?(u=ko(p,u,t,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&y!==void 0?u=y:$&&(u=$.nextSibling),p.__u&=-21);return n.__e=b,u}function ji(t,e,n,o,s){var r,i,a,u,d,f,g,h,p,$=n.length,b=$,y=0,m=0,v=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=qt(null,i):nn(i)?i=v[r]=qt(Tt,{children:i}):i.constructor===Wt&&i.__b?i=v[r]=qt(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,u=r+y,i.__=t,i.__b=t.__b+1,a=null,~(d=i.__i=Li(i,n,u,b))&&(b--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,d==u-1?y--:d==u+1?y++:d!=u&&(d>u?y--:y++,m=1)):(~d||(s>$?y--:s<$&&y++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(m){for(f=[],g=[],r=0;r<s;r++)if((i=v[r])&&16&i.__u){for(y=0,h=f.length;y<h;)f[p=y+h>>1]<i.__i?y=p+1:h=p;f[y]=i.__i,g[r]=y+1}for(y=f.length;r--;)g[r]&&(g[r]==y?y--:v[r].__u|=4)}if(b)for(r=0;r<$;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=ft(a)),an(a,a));return o}function ko(t,e,n,o){var s,r,i,a;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=ko(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ft(t))&&!e.parentNode&&(e=null),i=t.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Li(t,e,n,o){var s,r=t.key,i=t.type,a=e[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function so(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ee(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||so(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||so(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Ge[e]||(Ge[e]=Pi(e)),(t.__a||(t.__a={}))[e]=en,r=e!=(e=e.replace($o,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Pi(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[oe]==null)e[oe]=en++;else if(e[oe]<this.__a[t])return;return n(A.event?A.event(e):e)}}}function sn(t,e,n,o,s,r,i,a,u,d){var f,g,h,p,$,b,y,m,v,k,T,lt,B,R,z,_t,V,et,K=e.type;if(e.constructor!==Wt)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(e.__u|=u,g=r=[],f.nodeType==8?a=se(f,r):r.push(f),a=r[0]||a),(f=A.__b)&&f(e);t:if(typeof K=="function"){h=i.length;try{if(m=e.props,v=(f=K.prototype)&&f.render,k=(f=K.contextType)&&o[f.__c],T=f?k?k.props.value:f.__:o,(p=n.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(v?e.__c=p=new K(m,T):(e.__c=p=new $t(m,T),p.constructor=K,p.render=Fi),k&&k.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),K.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=gt({},p.__s)),gt(p.__s,K.getDerivedStateFromProps(m,p.__s)))),$=p.props,b=p.state,p.__v=e,n.__c){if(m!==$&&v&&!K.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(m,T),e.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(m,p.__s,T)===!1){e.__v!=n.__v&&(p.props=m,p.state=p.__s,p.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(J){J&&(J.__=e)}),ae.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=ft(n);break t}p.componentWillUpdate&&p.componentWillUpdate(m,p.__s,T),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate($,b,y)})}else v&&!K.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=m,p.__P=t,p.__g&=-5,lt=A.__r,B=v?25:0;do p.__g&=-9,lt&&lt(e),f=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++B<25);v&&(ae.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=gt({},o,p.getChildContext())),v&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate($,b)),R=f&&f.type===Tt&&f.key==null?f.props.children:f,m.__P&&(f=a,s=(t=m.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(J){J&&an(J,J)}),n.__k=null),a=n.__k?ft(n,0):null),a=wo(t,nn(R)?R:[R],e,n,o,s,r,i,a,u,d),m.__P&&(e.__e=null,a=f),e.__u&=-161,g&&g.some(vt),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(J){if(i.length=h,e.__v=null,u||r)if(J&&J.then){if(e.__u|=128|u,r){for(~(V=r.indexOf(a||void 0))||(V=r.length);(et=r[V-1])&&et.nodeType==8;)V--;for(;V<r.length;V++)if(et=r[V])if(r[V]=null,z){if(et==_t)break}else{if(et.nodeType!=8)break;et.data.startsWith("$s")&&(_t=se(z=et))}}if(!z){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;z=a}(f=se(z=e.__c.__z||(e.__c.__z=z)))?(e.__e=z,a=f):e.__e=a,a=a&&a.nextSibling}else r&&r.some(vt);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),J&&J.then||xo(e),A.__e(J,e,n)}}else a=e.__e=qi(n.__e,e,n,o,s,r,i,u,d,t);return(f=A.diffed)&&f(e),a}function se(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function xo(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(xo))}function So(t,e,n){for(var o=0;o<n.length;)rn(n[o++],n[o++],n[o++]);A.__c&&A.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){A.__e(r,s.__v)}})}function qi(t,e,n,o,s,r,i,a,u,d){var f,g,h,p,$,b,y,m,v=n.props||ie,k=e.props,T=e.type;if(T=="svg"?s="http://www.w3.org/2000/svg":T=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if(($=r[f])&&(T?$.localName==T:$.nodeType==3)){t=$,r[f]=null;break}}if(!t){if(m=d.ownerDocument||document,!T)return m.createTextNode(k);t=m.createElementNS(s,T,k.is?k:d),a&&(A.__m&&A.__m(e,r),a=!1),r=null}if(T){if(d=T=="template"&&t.content||t,r=T=="textarea"&&k.defaultValue!=null?null:r&&on.call(d.childNodes),!a&&r)for(v={},f=0;f<t.attributes.length;f++)v[($=t.attributes[f]).name]=$.value;for(f in v)$=v[f],f=="dangerouslySetInnerHTML"?h=$:f=="children"||f in k||f=="value"&&"defaultValue"in k||f=="checked"&&"defaultChecked"in k||ee(t,f,null,$,s);for(f in k)$=k[f],f=="children"?p=$:f=="dangerouslySetInnerHTML"?g=$:f=="value"?b=$:f=="checked"?y=$:a&&typeof $!="function"||v[f]===$||ee(t,f,$,v[f],s);g?(a||h&&(g.__html==h.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),e.__k=[]):(h&&(t.textContent=""),(T=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ri.test(T))&&(s="http://www.w3.org/1999/xhtml"),wo(d,nn(p)?p:[p],e,n,o,s,r,i,r?r[0]:n.__k&&ft(n,0),a,u),r&&r.some(vt)),a&&T!="textarea"||(f="value",T=="progress"&&b==null?t.removeAttribute(f):b==null||b===t[f]&&(T!="progress"||b)||ee(t,f,b,v[f],s),f="checked",y!=null&&y!=t[f]&&ee(t,f,y,v[f],s))}else v===k||a&&t.data==k||(t.data=k);return t}function rn(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){A.__e(s,n)}}function an(t,e,n){var o,s,r,i;if(A.unmount&&A.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||rn(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){A.__e(a,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&an(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=se(o,r=[]))&&(o==t.__e&&r.some(vt),vt(s),vt(o)),n||vt(t.__e),t.__e=t.__c=t.__=null}function Fi(t,e,n){return this.constructor(t,n)}function To(t,e){var n,o,s,r;A.__&&A.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=qt(Tt,{children:[t]}),s=[],r=[],sn(e,e.__k,o||ie,ie,e.namespaceURI,o?null:e.firstChild?on.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),So(s,e.__k,r),e.__k.props.children=null}A={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){t=a}}throw re=0,t}},_o=0,vo=function(t){return t!=null&&t.constructor===Wt},$t.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=gt({},this.state)),typeof t=="function"&&(t=t(gt({},n),this.props)),t&&(gt(n,t),this.__v&&(e&&this.__k.push(e),oo(this)))},$t.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),oo(this))},$t.prototype.render=Tt,ut=[],re=0,go=function(t,e){return t.__v.__b-e.__v.__b},oe=Symbol(),$o=/(PointerCapture)$|Capture$/i,en=0,Ge={},Bi=0;var yt,P,Ke,ro,Qe=Object.is,ce=0,Oo=[],Xe=[],L=A,io=L.__b,ao=L.__r,co=L.diffed,lo=L.__c,uo=L.unmount,fo=L.__;function Ht(t,e){L.__h&&L.__h(P,t,ce||e),ce=0;var n=P.__H||(P.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function x(t){return ce=1,Di(Co,t)}function Di(t,e,n){var o=Ht(yt++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Co(void 0,e),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);Qe(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=P,!P.__f)){P.__f=!0;var s=P.shouldComponentUpdate;P.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var d=!1,f=this.props!=r;if(u.__.some(function(h){h.__N&&(d=!0,Qe(h.__[0],h.__N[0])||(f=!0))}),s){var g=s.call(this,r,i,a);return d?g||f:g}return!d||f}}return o.__}function E(t,e){var n=Ht(yt++,3);!L.__s&&ln(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,P.__H.__h.push(n))}function Ot(t,e){var n=Ht(yt++,4);!L.__s&&ln(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,P.__h.push(n))}function I(t){return ce=5,cn(function(){return{current:t}},[])}function cn(t,e){var n=Ht(yt++,7);return ln(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Q(){var t=Ht(yt++,11);if(!t.__){for(var e=P.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function Ui(){var t;do{for(;t=Xe.shift();)try{Ft(t)}catch(n){L.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Oo.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ft),e.__h.some(Ze),e.__h=[]}catch(n){e.__h=[],L.__e(n,t.__v)}}}while(Xe.length)}L.__b=function(t){P=null,io&&io(t)},L.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),fo&&fo(t,e)},L.__r=function(t){ao&&ao(t),yt=0;var e=(P=t.__c).__H;e&&(Ke==P?P.__h=[]:(e.__h.some(Ft),e.__h.some(Ze),yt=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ke=P},L.diffed=function(t){co&&co(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&ho(Oo.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ke=P=null},L.__c=function(t,e){e.some(function(n){try{n.__h.some(Ft),n.__h=n.__h.filter(function(o){return!o.__||Ze(o)})}catch(o){n.__h=[function(){throw o}]}}),lo&&lo(t,e)},L.unmount=function(t){uo&&uo(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,ho(Xe.push(s))}else Ft(s)}catch(r){e=r}}),o.__H=void 0,e&&L.__e(e,o.__v))};var po=typeof requestAnimationFrame=="function";function zi(t){var e,n=function(){clearTimeout(o),po&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);po&&(e=requestAnimationFrame(n))}function ho(t){t!=1&&ro==L.requestAnimationFrame||((ro=L.requestAnimationFrame)||zi)(Ui)}function Ft(t){var e=P,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),P=e}function Ze(t){var e=P;t.__c=t.__(),P=e}function ln(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Qe(n,t[o])})}function Co(t,e){return typeof e=="function"?e(t):e}var Eo=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],a=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[e[++r]]=a:i===6?o[1][e[++r]]+=a+"":i?(s=t.apply(a,Eo(t,a,n,["",null])),o.push(s),a[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(a)}return o},mo=new Map;function Wi(t){var e=mo.get(this);return e||(e=new Map,mo.set(this,e)),(e=Eo(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",a="",u=[0],d=function(h){r===1&&(h||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,h,i):r===3&&(h||i)?(u.push(3,h,i),r=2):r===2&&i==="..."&&h?u.push(4,h,0):r===2&&i&&!h?u.push(5,0,!0,i):r>=5&&((i||!h&&r===5)&&(u.push(r,0,i,s),r=6),h&&(u.push(r,h,0,s),r=6)),i=""},f=0;f<n.length;f++){f&&(r===1&&d(),d(f));for(var g=0;g<n[f].length;g++)o=n[f][g],r===1?o==="<"?(d(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[f][g+1]===">")?(d(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return d(),u})(t)),e),arguments,[])).length>1?e:e[0]}var l=Wi.bind(pe),Hi=Symbol.for("preact-signals");function de(){if(at>1)at--;else{var t,e=!1;for((function(){var s=ue;for(ue=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Ut!==void 0;){var n=Ut;for(Ut=void 0,le++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Mo(n))try{n.c()}catch(s){e||(t=s,e=!0)}n=o}}if(le=0,at--,e)throw t}}function un(t){if(at>0)return t();tn=++Vi,at++;try{return t()}finally{de()}}var Dt,j=void 0;function he(t){var e=j,n=Dt;j=void 0,Dt=void 0;try{return t()}finally{j=e,Dt=n}}var Ut=void 0,at=0,le=0,Vi=0,tn=0,ue=void 0,fe=0;function Ao(t){if(j!==void 0){var e=t.n;if(e===void 0||e.t!==j)return e={i:0,S:t,p:j.s,n:void 0,t:j,e:void 0,x:void 0,r:e},j.s!==void 0&&(j.s.n=e),j.s=e,t.n=e,32&j.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=j.s,e.n=void 0,j.s.n=e,j.s=e),e}}function W(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}W.prototype.brand=Hi;W.prototype.h=function(){return!0};W.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:he(function(){var o;(o=e.W)==null||o.call(e)}))};W.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&he(function(){var s;(s=e.Z)==null||s.call(e)}))}};W.prototype.subscribe=function(t){var e=this;return U(function(){var n=e.value;he(function(){return t(n)})},{name:"sub"})};W.prototype.valueOf=function(){return this.value};W.prototype.toString=function(){return this.value+""};W.prototype.toJSON=function(){return this.value};W.prototype.peek=function(){var t=this;return he(function(){return t.value})};Object.defineProperty(W.prototype,"value",{get:function(){var t=Ao(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(le>100)throw new Error("Cycle detected");(function(n){at!==0&&le===0&&n.l!==tn&&(n.l=tn,ue={S:n,v:n.v,i:n.i,o:ue})})(this),this.v=t,this.i++,fe++,at++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{de()}}}});function O(t,e){return new W(t,e)}function Mo(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function No(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function Bo(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function bt(t,e){W.call(this,void 0,e),this.x=t,this.s=void 0,this.g=fe-1,this.f=4}bt.prototype=new W;bt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===fe))return!0;if(this.g=fe,this.f|=1,this.i>0&&!Mo(this))return this.f&=-2,!0;var t=j;try{No(this),j=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return j=t,Bo(this),this.f&=-2,!0};bt.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}W.prototype.S.call(this,t)};bt.prototype.U=function(t){if(this.t!==void 0&&(W.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};bt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(bt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=Ao(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function F(t,e){return new bt(t,e)}function Ro(t){var e=t.j;if(t.j=void 0,typeof e=="function"){at++;var n=j;j=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,fn(t),o}finally{j=n,de()}}}function fn(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,Ro(t)}function Ji(t){if(j!==this)throw new Error("Out-of-order effect");Bo(this),j=t,this.f&=-2;try{8&this.f&&fn(this)}finally{de()}}function Ct(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Dt&&Dt.push(this)}Ct.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Ct.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ro(this),No(this),at++;var t=j;return j=this,Ji.bind(this,t)};Ct.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ut,Ut=this)};Ct.prototype.d=function(){this.f|=8,1&this.f||fn(this)};Ct.prototype.dispose=function(){this.d()};function U(t,e){var n=new Ct(t,e);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Io,me,ne,Ki=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,jo=[];U(function(){Io=this.N})();function Et(t,e){A[t]=e.bind(null,A[t]||function(){})}function zt(t){if(ne){var e=ne;ne=void 0,e()}ne=t&&t.S()}function Lo(t){var e=this,n=t.data,o=Gi(n);o.name="ReactiveDom",o.value=n;var s=cn(function(){for(var a=e,u=e.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=F(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),f=F(function(){return!Array.isArray(d.value)&&!vo(d.value)}),g=U(function(){if(this.N=Po,f.value){var p=d.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),h=e.__$u.d;return e.__$u.d=function(){g(),h.call(this)},[f,d]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Lo.displayName="ReactiveTextNode";Object.defineProperties(W.prototype,{constructor:{configurable:!0,value:pe(Tt,null).constructor},type:{configurable:!0,value:Lo},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});Et("__b",function(t,e){if(zt(),me=void 0,typeof e.type=="string"){var n,o=e.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof W&&(n||(e.__np=n={}),n[s]=r,o[s]=r.peek())}}t(e)});Et("__r",function(t,e){if(t(e),e.type!==Tt){zt();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return U(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Ki&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),me=o,zt(n)}});Et("__e",function(t,e,n,o){zt(),me=void 0,t(e,n,o)});Et("diffed",function(t,e){zt(),me=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,s=e.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var d=r[u],f=o[u];d===void 0?(d=Yi(n,u,f,s),r[u]=d):d.o(f,s)}}}t(e)});function Yi(t,e,n,o){var s=e in t&&t.ownerSVGElement===void 0,r=O(n);return{o:function(i,a){r.value=i,o=a},d:U(function(){this.N=Po;var i=r.value.value;o[e]!==i&&(o[e]=i,s?t[e]=i:i!=null&&(i!==!1||e[4]==="-")?t.setAttribute(e,i):t.removeAttribute(e))})}}Et("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=e.__np;if(i){var a=e.props;for(var u in i)a[u]=i[u]}e.__np=void 0}else{var d=e.__c;if(d){d.__$f|=8;var f=d.__$u;f&&(d.__$u=void 0,f.d())}}t(e)});Et("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});$t.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in t))return!0;return!1};function Gi(t,e){return cn(function(){return O(t,e)},[])}var Qi=function(t){queueMicrotask(function(){queueMicrotask(t)})};function Xi(){un(function(){for(var t;t=jo.shift();)Io.call(t)})}function Po(){jo.push(this)===1&&(A.requestAnimationFrame||Qi)(Xi)}function qo(t){let e=!1,n=null,o=s=>{let r=n;return n=s,r===null||!Zi(r,s)?!1:s.detail>1||e&&s.detail===1&&s.timeStamp-r.timeStamp<400};t.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),t.addEventListener("click",s=>{!o(s)||!ta(s)||(s.preventDefault(),s.stopPropagation())},{capture:!0})}var Zi=(t,e)=>Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)<32,ta=({target:t})=>t?.closest("button:not([data-repeat])")!=null;function Fo(){let t=document.getElementById("boot");if(!t?.textContent)throw new Error("The page has no boot block.");return JSON.parse(t.textContent)}var ea=31536e3,At=O({lang:"nb",locale:"nb-NO",languages:{},messages:{}}),wt=F(()=>At.value.lang),Do=F(()=>At.value.languages);function pn(t){At.value=t,globalThis.document&&(document.documentElement.lang=t.lang)}async function dn(t,e=(...n)=>fetch(...n)){let n=await e(`/i18n/${t}.json`);if(!n.ok)throw new Error(`no catalogue for ${t}: ${n.status}`);pn(await n.json())}async function Uo(t){await dn(t),document.cookie=`lang=${t}; path=/; max-age=${ea}; samesite=lax`}function c(t,e={}){let n=At.value.messages[t];return n===void 0?t:(typeof n=="string"?n:n[Number(e.n)===1?0:1]??t).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,i="")=>{if(!(r in e))return s;let a=oa(e[r]);return/[.?!]$/.test(a)?a:a+i})}var hn=t=>t in At.value.messages,ot=t=>hn(`error.${t.code}`)?c(`error.${t.code}`,t):t.message??c("error.internal"),q=t=>t?typeof t=="string"?t:t[wt.value]||t.nb||t.en:"",Vt=t=>na.value.format(t);function _e(t){let e=new Date(t);return[e.getHours(),e.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var xu=t=>new Intl.DateTimeFormat(zo(),{dateStyle:"long"}).format(t);var na=F(()=>new Intl.NumberFormat(zo())),zo=()=>At.value.locale,oa=t=>typeof t=="number"?Vt(t):String(t);function _(t,e){return t.get(e)}function M(t,e,n){return t.get(`${e}:${n}`)}function Y(t,e){let n=[];for(let[o,s]of t)o.startsWith(`${e}:`)&&n.push(s);return n}var pt=(t,e)=>t?.votes?.includes(e)?t.votes_on?.[e]??1:0;function ve(t){return Y(t,"measure").filter(e=>e.status==="live"&&!e.merged_into&&!e.hidden)}function dt(t,e){let n=new Set,o=M(t,"measure",e);for(;o?.merged_into&&!n.has(o.id);)n.add(o.id),o=M(t,"measure",o.merged_into)??o;return o}function Mt(t,{originals:e}){return e.map(o=>M(t,"measure",o)).filter(o=>o!==void 0).flatMap(o=>[o,...Mt(t,o)])}function Tu(t,e,n){return Y(t,e).filter(s=>(dt(t,s.measure)?.id??s.measure)===n).sort((s,r)=>s.at-r.at)}var mn=O("");function ge(...t){let e=_n(...t);E(()=>{mn.value=e},[e])}var _n=(...t)=>t.filter(Boolean).join(" · "),Wo=t=>_(t,"workshop")?.status==="closed"?"":q(_(t,"phase")?.title);async function Ho(t){if(!("CSSLayerBlockRule"in globalThis))return;let e=Fo();e.messages?pn(e.messages):await dn(e.lang);let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");U(()=>sa(e)),n.replaceChildren(),To(l`<${t} boot=${e} />`,n)}function sa(t){document.title=_n(mn.value,q(t.title));let e=document.querySelector(".ds-skip-link");e&&(e.textContent=c("page.skip"))}var ra="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",kt=()=>Jo(12),Vo=()=>Jo(21);function Jo(t){let e=crypto.getRandomValues(new Uint8Array(t));return Array.from(e,n=>ra[n&63]).join("")}function ia(){let t=new Map;return{getItem:e=>t.get(e)??null,setItem:(e,n)=>{t.set(e,n)},removeItem:e=>{t.delete(e)},keys:()=>[...t.keys()]}}var vn=O(!1),ht=ia();function st(){let t=ca(),e=()=>{for(let n of ht.keys())aa(t,n,ht.getItem(n)??"")&&ht.removeItem(n);vn.value=ht.keys().length>0};return{getItem:n=>ht.getItem(n)??t?.getItem(n)??null,setItem(n,o){ht.setItem(n,o),e()},removeItem(n){ht.removeItem(n),t?.removeItem(n),e()},keys:()=>[...new Set([...Object.keys(t??{}),...ht.keys()])]}}function aa(t,e,n){try{return t?.setItem(e,n),t!==null}catch{return!1}}function G(t,e){try{return JSON.parse(t.getItem(e)??"null")}catch{return null}}function ca(){try{return globalThis.localStorage??null}catch{return null}}var mt=st(),Ko="facilitator:workplace",$n=t=>`facilitator:seat:${t}`,gn=t=>`facilitator:join:${t}`,Yo=t=>G(mt,$n(t)),Go=(t,e)=>mt.setItem($n(t),JSON.stringify(e)),Qo=t=>mt.removeItem($n(t));function Xo(t){let e=mt.getItem(gn(t))??Vo();return mt.setItem(gn(t),e),e}var Zo=t=>mt.removeItem(gn(t)),ts=()=>G(mt,Ko),es=t=>mt.setItem(Ko,JSON.stringify(t));var la=1e3,ua=1e4,Jt=O({text:"",times:0}),$e=new Map,ns,Wu=F(()=>Jt.value.text);function N(t,e=t){$e.size===0&&(yn(""),setTimeout(fa,la)),$e.set(e,t)}function os({connection:t},e){t.status.peek()==="connected"&&N(e)}function fa(){yn([...$e.values()].join(" ")),$e.clear(),ns=setTimeout(()=>yn(""),ua)}function yn(t){clearTimeout(ns),Jt.value={text:t,times:Jt.peek().times+1}}function ye(){let[t]=x(()=>Jt.peek().times),{text:e,times:n}=Jt.value;return l`<div class="ds-sr-only" role="status" aria-live="polite">${n>t?e:""}</div>`}function be(t,e){let n=I(e?"another":"");E(()=>{t&&(n.current&&n.current!==t&&document.querySelector("h1")?.focus(),n.current=t)},[t])}function we(t,e,n=globalThis.window??new EventTarget){let o=new Map,s=`facilitator:draft:${t}:`;return n.addEventListener("storage",r=>{let{key:i}=r;i?.startsWith(s)&&o.get(i.slice(s.length))?.readAgain()}),r=>{let i=o.get(r);if(i)return i;let a=pa(s+r,e);return o.set(r,a),a}}function pa(t,e){let n=()=>G(e,t),o=O(n()?.text??"");return{text:o,begun_at:n()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,o.value=s,s?e.setItem(t,JSON.stringify({text:s,begun_at:this.begun_at})):e.removeItem(t)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,o.value=n()?.text??""}}}function ss({code:t,token:e,request:n}){let o=(s,r={})=>{let i={"Content-Type":"application/json"};return e&&(i.Authorization=`Bearer ${e}`),bn(15e3,async a=>(await n(`/api/${t}/${s}`,{...r,headers:i,signal:a})).json())};return{send:async s=>da(await o("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await o("view");return s.records?s:null}}}async function bn(t,e){let n=new AbortController,o=setTimeout(()=>n.abort(),t);try{return await e(n.signal)}finally{clearTimeout(o)}}function da(t){return"ok"in t?t:{ok:!1,error:"error"in t?t.error:t}}var ha=.8;function Nt({draft:t,label:e,description:n,max:o,rows:s=1,error:r,optional:i,placeholder:a,inputRef:u,onEnter:d,firstFocus:f,oneLine:g=s===1}){let h=Q(),p=t.text.value,$=o-Bt(p),b=$<o*(1-ha),y=$<0?c("field.too_long",{n:-$}):r,m=[n&&`${h}-d`,b&&`${h}-c`,y&&`${h}-e`].filter(Boolean).join(" "),v=s>1?"textarea":"input",k=T=>{T.key!=="Enter"||T.isComposing||!d||!g&&!(T.ctrlKey||T.metaKey)||(T.preventDefault(),d())};return l`
<div class="ds-field">
<label class="ds-label" for=${h}>${e}${i&&l` <span class="optional">${c("field.optional")}</span>`}</label>
${n&&l`<p data-field="description" id="${h}-d">${n}</p>`}
<${v}
class="ds-input"
id=${h}
ref=${u}
rows=${s>1?s:void 0}
value=${p}
placeholder=${a}
data-first-focus=${f}
autocomplete="off"
enterkeyhint=${g?"send":"enter"}
aria-invalid=${y?"true":void 0}
aria-describedby=${m||void 0}
onInput=${T=>t.write(T.target.value)}
onKeyDown=${k}
/>
${b&&$>=0&&l`<p class="counter" id="${h}-c">${c("field.left",{n:$})}</p>`}
${y&&l`<p class="ds-validation-message" id="${h}-e">${y}</p>`}
</div>
`}function ke({label:t,value:e,options:n,onChange:o,empty:s,description:r,error:i}){let a=Q(),u=[r&&`${a}-d`,i&&`${a}-e`].filter(Boolean).join(" ");return l`
<div class="ds-field">
<label class="ds-label" for=${a}>${t}</label>
${r&&l`<p data-field="description" id="${a}-d">${r}</p>`}
<select
class="ds-input"
id=${a}
value=${e}
aria-invalid=${i?"true":void 0}
aria-describedby=${u||void 0}
onChange=${d=>o(d.target.value)}
>
${s!==void 0&&l`<option value="">${s}</option>`}
${n.map(d=>l`<option key=${d.value} value=${d.value}>${d.label}</option>`)}
</select>
${i&&l`<p class="ds-validation-message" id="${a}-e">${i}</p>`}
</div>
`}function rs({label:t,checked:e,onChange:n,description:o}){let s=Q();return l`
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
${o&&l`<p data-field="description" id="${s}-d">${o}</p>`}
</div>
`}var Bt=t=>Array.from(t).length,xe=(t,e)=>t.trim()!==""&&Bt(t.trim())<=e;function is(){let[t,e]=x(!1),n=o=>Uo(o).then(()=>e(!1),()=>e(!0));return l`
<div class="language-switch" role="group" aria-label=${c("language.label")}>
<${ma} onChoose=${n} />
<p class="language-failed" role="status">${t&&c("language.failed")}</p>
</div>
`}var ma=({onChoose:t})=>Object.entries(Do.value).map(([e,n])=>l`
<button
key=${e}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${e}
aria-pressed=${wt.value===e?"true":"false"}
onClick=${()=>t(e)}
>${n}</button>
`);function X({colour:t="info",children:e,role:n}){return l`<div class="ds-alert notice" data-color=${t} role=${n}>${e}</div>`}function as(){return l`
<section class="privacy" aria-label=${c("privacy.title")}>
<p>${c("privacy.line_1")}</p>
<p>${c("privacy.line_2")}</p>
<p>${c("privacy.line_3")}</p>
<details class="ds-details">
<summary>${c("privacy.more")}</summary>
<div class="stack" data-tight>
<p>${c("privacy.stored")}</p>
<p>${c("privacy.votes")}</p>
<p>${c("privacy.device")}</p>
<p>${c("privacy.deleted")}</p>
</div>
</details>
</section>
`}function us({areas:t,chosen:e,onChoose:n,missing:o}){let s=Q(),r=I(null);E(()=>{o&&_a(r.current)},[o]);let[i,a]=x(""),[u]=x(e),d=ls(va(cs(t),u),i),f=h=>{let p=h.target.value;a(p),N(c("join.found",{n:ls(cs(t),p).length}),"found")},g=h=>{h.key==="Enter"&&(h.preventDefault(),i&&d[0]&&n(d[0]))};return l`
<fieldset class="ds-fieldset unit-choice" ref=${r} aria-describedby=${o?`${s}-e`:void 0}>
<legend class="ds-label">${c("join.where")}</legend>
<label class="ds-sr-only" for="${s}-q">${c("join.search")}</label>
<input
class="ds-input"
type="search"
id="${s}-q"
value=${i}
placeholder=${c("join.search")}
autocomplete="off"
enterkeyhint="done"
onInput=${f}
onKeyDown=${g}
/>
${o>0&&l`<p class="ds-validation-message" id="${s}-e">${c("join.choose_unit")}</p>`}
<div class="unit-list">
${d.map(h=>l`
<label class="unit" key=${`${h.area}/${h.unit}`} data-chosen=${Se(h,e)}>
<input
class="ds-input"
type="radio"
name=${s}
checked=${Se(h,e)}
onChange=${()=>n({area:h.area,unit:h.unit})}
/>
<span><span class="unit-name">${h.name}</span>${h.detail&&l` <span class="soft small">${h.detail}</span>`}</span>
</label>
`)}
${d.length===0&&l`<p class="soft unit-none">${c("join.none_found")}</p>`}
</div>
</fieldset>
`}function _a(t){t?.scrollIntoView(),(t?.querySelector("[type=radio]")??t?.querySelector("input"))?.focus()}function cs(t){let e=t.flatMap(s=>s.units.map(r=>({area:s.name,unit:r,name:r,detail:s.name}))),n=t.map(s=>({area:s.name,unit:null,name:c("join.other_unit",{area:s.name}),detail:""})),o={area:null,unit:null,name:c("join.no_unit"),detail:c("join.no_unit_detail")};return[...e.sort((s,r)=>s.name.localeCompare(r.name,"nb")),...n,o]}var va=(t,e)=>[...t].sort((n,o)=>Number(Se(o,e))-Number(Se(n,e))),Se=(t,e)=>t.unit===e?.unit&&t.area===e?.area;function ls(t,e){let n=e.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);return t.filter(o=>{let s=` ${o.name} ${o.detail}`.toLocaleLowerCase("nb").replace(/[(,–-]/g," ");return n.every(r=>s.includes(` ${r}`))})}var ps={code:"no_line"},ga=15e3;function ds({boot:t,arrives:e,onJoined:n}){let[o,s]=x(null),[r,i]=x(null),a=()=>hs(`/api/${t.code}`).then(u=>{i(null),s(u)},u=>i(ms(u)));return E(()=>{a()},[]),ge(c("join.go")),be("join",e),l`
<main id="main" tabindex="-1" class="phone-main join stack">
<header class="join-top">
<${is} />
<h1 class="ds-heading" data-size="lg" tabindex="-1">${q(t.title)}</h1>
${t.table&&l`<p class="join-table">${c("join.at_table",{table:t.table})}</p>`}
</header>
${o?.status==="closed"&&l`<${X}><p>${ot({code:"workshop_closed"})}</p><//>`}
${o&&o.status!=="closed"&&l`<${$a} boot=${t} form=${o} onJoined=${n} />`}
${!o&&!r&&l`<p class="soft">${c("page.loading")}</p>`}
${r&&l`
<${X} colour="danger" role="alert">
<p>${_s(r)}</p>
<button type="button" class="ds-button" onClick=${a}>${c("save.retry")}</button>
<//>
`}
</main>
`}function $a({boot:t,form:e,onJoined:n}){let[o,s]=x(String(t.table??"")),[r,i]=x(()=>ya(e)),[a]=x(()=>we(t.code,st())("role")),[u,d]=x(0),f=I(null),[g,h]=x(!1),[p,$]=x(null),b=m=>{i(m),es(m)};return l`
<form class="stack" onSubmit=${async m=>{if(m.preventDefault(),!r)return d(u+1);if(Bt(a.text.peek())>80)return f.current?.focus();if(!g){h(!0),$(null);try{let v=await ba(t.code,{table:o,workplace:r,role:a.text.peek().trim()});Go(t.code,v),a.clear(),n(v)}catch(v){$(ms(v)),h(!1)}}}} novalidate>
${!t.table&&l`<${ke}
label=${c("join.table")}
value=${o}
empty=${c("join.any_table")}
options=${e.tables.map(m=>({value:String(m),label:c("table.number",{table:m})}))}
onChange=${s}
/>`}
<${us}
areas=${e.areas}
chosen=${r}
missing=${r?0:u}
onChoose=${b}
/>
<${Nt} draft=${a} label=${c("join.role")} description=${c("join.role_hint")} max=${80} inputRef=${f} optional />
<${as} />
<div class="join-go stack" data-tight>
${p&&l`<${X} colour="danger" role="alert"><p>${_s(p)}</p><//>`}
<button type="submit" class="ds-button" data-wide aria-busy=${g?"true":void 0}>
${g?c("join.joining"):c("join.go")}
</button>
</div>
</form>
`}function ya(t){let e=ts(),n=t.areas.find(o=>o.name===e?.area);return e&&n&&(e.unit===null||n.units.includes(e.unit))?e:null}function ba(t,{table:e,workplace:n,role:o}){let s={id:Xo(t),lang:wt.peek()};return e&&(s.table=Number(e)),n.area&&(s.area=n.area),n.unit&&(s.unit=n.unit),o&&(s.role=o),hs(`/api/${t}/join`,{method:"POST",body:JSON.stringify(s)})}function hs(t,e={}){return bn(ga,async n=>{let o=await fetch(t,{...e,headers:{"Content-Type":"application/json"},signal:n}),s=await o.json();if(!o.ok)throw s.error??s;return s})}var ms=t=>typeof t?.code=="string"?t:ps,_s=t=>t===ps?c("join.no_line"):ot(t);function vs(t,e,{history:n,events:o}={history:window.history,events:window}){let s=!1,r=()=>!!n.state?.on_top,i=()=>{if(!(s||t.peek()===r())){if(t.peek())return n.pushState({on_top:!0},"");s=!0,n.back()}},a=()=>{let d=!s;s=!1,d&&!r()&&e(),i()};o.addEventListener("popstate",a);let u=U(()=>{t.value,i()});return()=>{u(),o.removeEventListener("popstate",a)}}var wa={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function C({name:t}){return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${wa[t]} /></svg>`}var ka=6e3;function wn({seat:t}){let{state:e,colour:n,n:o}=xa(t),s=Sa(e==="well"),r=e==="well"&&s?"back":e,i=r==="well"?"":c(`line.${r}`,{n:o});return E(()=>{i&&N(i,"line")},[i]),l`
<section class="line" aria-label=${c("line.label")} data-color=${r==="back"?"success":n} data-state=${r}>
${i&&l`<${C} name=${r==="back"?"check":"cloud"} /><span>${i}</span>`}
</section>
`}function xa(t){let e=t.connection.status.value,n=t.outbox.unsent.value;return e==="revoked"?{state:"revoked",colour:"danger",n}:e!=="connected"&&t.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:e==="offline"&&t.connection.restarting.value?{state:"restarting",colour:"warning",n}:e==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:e==="connecting"?{state:_(t.records.value,"workshop")?"connecting":"well",colour:"neutral",n}:_(t.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&t.outbox.stuck.value?{state:"sending",colour:"warning",n}:vn.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function Sa(t){let e=I(!1),n=I(!1),[o,s]=x(!1);return E(()=>{if(!t){n.current=e.current,s(!1);return}if(e.current=!0,!n.current)return;n.current=!1,s(!0);let r=setTimeout(()=>s(!1),ka);return()=>clearTimeout(r)},[t]),o}function gs({children:t}){let e=I(null);return Ot(()=>{let n=new ResizeObserver(()=>document.documentElement.style.setProperty("--overhead",`${e.current?.offsetHeight??0}px`));return e.current&&n.observe(e.current),()=>n.disconnect()},[]),l`<div class="overhead" ref=${e}>${t}</div>`}var $s=({error:t})=>t?.code==="changed_meanwhile";var kn=(t,e)=>Object.values(t.data).includes(e);function xn(t,e,n){return t.failed.value.some(s=>kn(s,n))?"failed":t.entries.value.some(s=>s.answered_seq===void 0&&kn(s,n))?e&&!t.stuck.value?"saving":"waiting":"saved"}var ys=({error:t},e)=>e!=="closed"&&t?.code!=="workshop_closed",Ta=(t,e)=>ys(t,e)&&!$s(t);function rt({seat:t,id:e}){return l`<${Ca} state=${xn(t.outbox,t.connection.status.value==="connected",e)} />`}var Oa={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},Ca=({state:t})=>l`<span class="save-state" data-state=${t}><${C} name=${Oa[t]} />${c(`saved.${t}`)}</span>`;function bs({seat:t,label:e,about:n,boxFor:o=()=>null}){let s=t.outbox.failed.value.filter(r=>!n||kn(r,n));return s.length===0?null:l`
<section class="failures" aria-label=${c("save.failed_title",{n:s.length})}>
${s.map(r=>l`<${Ea} key=${r.id} seat=${t} entry=${r} label=${e} boxFor=${o} />`)}
</section>
`}function Ea({seat:t,entry:e,label:n,boxFor:o}){let s=e.data.title??e.data.text??e.data.description,r=_(t.screen.value,"workshop")?.status,i=ys(e,r)&&s?o(e):null,a=()=>{i?.(),t.outbox.takeOut(e.id)};return l`
<div class="ds-alert notice" data-color="danger" role="alert">
<p class="failure-what"><strong>${n(e)}</strong>${s&&l` «${s}»`}</p>
<p>${e.error&&ot(e.error)}</p>
<div class="row">
${Ta(e,r)&&l`<button type="button" class="ds-button" data-size="sm" onClick=${()=>t.outbox.retry(e.id)}>
<${C} name="retry" />${c("save.retry")}
</button>`}
${i&&l`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${a}>
<${C} name="pen" />${c("save.take_back")}
</button>`}
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>t.outbox.takeOut(e.id)}>
${c("save.discard")}
</button>
</div>
</div>
`}var Aa=[1e3,2e3,5e3,15e3];function ks(t=n=>import(n),e=setTimeout){let n=O(null),o=O(!1),s=!1,r=async a=>{try{n.value=await t(a===0?ws():`${ws()}?${a}`),o.value=!1}catch{o.value=!0,e(()=>r(a+1),Aa[a]??15e3)}};return{parts:n,failing:o,load:()=>{s||r(0),s=!0}}}function ws(){return document.querySelector("script[type=module]")?.src.replace(/\.js$/,"-later.js")??""}function xs({title:t,onClose:e,children:n,placement:o="center",eyebrow:s}){let r=I(null),i=I(null),a=Q();return E(()=>{let f=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??i.current)?.focus(),()=>Ma(f)},[]),l`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${o} aria-labelledby=${a} onCancel=${f=>{f.target===r.current&&(f.preventDefault(),e())}} onClose=${e} onClick=${f=>{f.target===r.current&&e()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${s&&l`<p class="eyebrow">${s}</p>`}
<h2 class="ds-heading" data-size="sm" id=${a} ref=${i} tabindex="-1">${t}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${c("dialog.close")} onClick=${e}>
<${C} name="close" />
</button>
</header>
${n}
</div>
<${ye} />
</dialog>
`}function Ma(t){document.activeElement&&document.activeElement!==document.body||(t?.isConnected&&t!==document.body?t.focus():document.querySelector("main")?.focus())}var Sn=()=>performance.now(),Na=6e4;function Ss(t=Sn){let e=Date.now()-t();return{now:()=>Math.round(t()+e),hear(n,{afresh:o=!1}={}){let s=n-t();e=o||s<e-Na?s:Math.max(e,s)}}}function Ts(t,e){let n=Math.max(t.started_at,t.paused_at??e),o=t.ends_at??n,s=o-n,r=Math.max(1,o-t.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:t.paused_at!==null,over:t.ends_at!==null&&s<=0,stopped:t.ends_at===null,share:Math.min(1,Math.max(0,(n-t.started_at)/r))}}function Te(t){let e=[Math.floor(t/3600),Math.floor(t%3600/60),t%60];return(e[0]===0?e.slice(1):e).map((o,s)=>s===0?`${o}`:`${o}`.padStart(2,"0")).join(":")}function Os(t){let e=O(t()),n,o=()=>{clearTimeout(n);let s=t();e.value=s,n=setTimeout(o,1e3-s%1e3)};return o(),{second:e,tick:o,stop:()=>clearTimeout(n)}}var Ba=Object.defineProperty,Ra=(t,e)=>{for(var n in e)Ba(t,n,{get:e[n],enumerable:!0})},it=Object.create(null);it.open="0";it.close="1";it.ping="2";it.pong="3";it.message="4";it.upgrade="5";it.noop="6";var Ee=Object.create(null);Object.keys(it).forEach(t=>{Ee[it[t]]=t});var En={type:"error",data:"parser error"},Ns=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",Bs=typeof ArrayBuffer=="function",Rs=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t&&t.buffer instanceof ArrayBuffer,Rn=({type:t,data:e},n,o)=>Ns&&e instanceof Blob?n?o(e):Cs(e,o):Bs&&(e instanceof ArrayBuffer||Rs(e))?n?o(e):Cs(new Blob([e]),o):o(it[t]+(e||"")),Cs=(t,e)=>{let n=new FileReader;return n.onload=function(){let o=n.result.split(",")[1];e("b"+(o||""))},n.readAsDataURL(t)};function Es(t){return t instanceof Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}var Tn;function Ia(t,e){if(Ns&&t.data instanceof Blob)return t.data.arrayBuffer().then(Es).then(e);if(Bs&&(t.data instanceof ArrayBuffer||Rs(t.data)))return e(Es(t.data));Rn(t,!1,n=>{Tn||(Tn=new TextEncoder),e(Tn.encode(n))})}var As="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Yt=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let t=0;t<As.length;t++)Yt[As.charCodeAt(t)]=t;var ja=t=>{let e=t.length*.75,n=t.length,o,s=0,r,i,a,u;t[t.length-1]==="="&&(e--,t[t.length-2]==="="&&e--);let d=new ArrayBuffer(e),f=new Uint8Array(d);for(o=0;o<n;o+=4)r=Yt[t.charCodeAt(o)],i=Yt[t.charCodeAt(o+1)],a=Yt[t.charCodeAt(o+2)],u=Yt[t.charCodeAt(o+3)],f[s++]=r<<2|i>>4,f[s++]=(i&15)<<4|a>>2,f[s++]=(a&3)<<6|u&63;return d},La=typeof ArrayBuffer=="function",In=(t,e)=>{if(typeof t!="string")return{type:"message",data:Is(t,e)};let n=t.charAt(0);return n==="b"?{type:"message",data:Pa(t.substring(1),e)}:Ee[n]?t.length>1?{type:Ee[n],data:t.substring(1)}:{type:Ee[n]}:En},Pa=(t,e)=>{if(La){let n=ja(t);return Is(n,e)}else return{base64:!0,data:t}},Is=(t,e)=>e==="blob"?t instanceof Blob?t:new Blob([t]):t instanceof ArrayBuffer?t:t.buffer,js="",qa=(t,e)=>{let n=t.length,o=new Array(n),s=0;t.forEach((r,i)=>{Rn(r,!1,a=>{o[i]=a,++s===n&&e(o.join(js))})})},Fa=(t,e)=>{let n=t.split(js),o=[];for(let s=0;s<n.length;s++){let r=In(n[s],e);if(o.push(r),r.type==="error")break}return o};function Da(){return new TransformStream({transform(t,e){Ia(t,n=>{let o=n.length,s;if(o<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,o);else if(o<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,o)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(o))}t.data&&typeof t.data!="string"&&(s[0]|=128),e.enqueue(s),e.enqueue(n)})}})}var On;function Oe(t){return t.reduce((e,n)=>e+n.length,0)}function Ce(t,e){if(t[0].length===e)return t.shift();let n=new Uint8Array(e),o=0;for(let s=0;s<e;s++)n[s]=t[0][o++],o===t[0].length&&(t.shift(),o=0);return t.length&&o<t[0].length&&(t[0]=t[0].slice(o)),n}function Ua(t,e){On||(On=new TextDecoder);let n=[],o=0,s=-1,r=!1;return new TransformStream({transform(i,a){for(n.push(i);;){if(o===0){if(Oe(n)<1)break;let u=Ce(n,1);r=(u[0]&128)===128,s=u[0]&127,s<126?o=3:s===126?o=1:o=2}else if(o===1){if(Oe(n)<2)break;let u=Ce(n,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),o=3}else if(o===2){if(Oe(n)<8)break;let u=Ce(n,8),d=new DataView(u.buffer,u.byteOffset,u.length),f=d.getUint32(0);if(f>Math.pow(2,21)-1){a.enqueue(En);break}s=f*Math.pow(2,32)+d.getUint32(4),o=3}else{if(Oe(n)<s)break;let u=Ce(n,s);a.enqueue(In(r?u:On.decode(u),e)),o=0}if(s===0||s>t){a.enqueue(En);break}}}})}var Ls=4;function D(t){if(t)return za(t)}function za(t){for(var e in D.prototype)t[e]=D.prototype[e];return t}D.prototype.on=D.prototype.addEventListener=function(t,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+t]=this._callbacks["$"+t]||[]).push(e),this};D.prototype.once=function(t,e){function n(){this.off(t,n),e.apply(this,arguments)}return n.fn=e,this.on(t,n),this};D.prototype.off=D.prototype.removeListener=D.prototype.removeAllListeners=D.prototype.removeEventListener=function(t,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+t];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+t],this;for(var o,s=0;s<n.length;s++)if(o=n[s],o===e||o.fn===e){n.splice(s,1);break}return n.length===0&&delete this._callbacks["$"+t],this};D.prototype.emit=function(t){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),n=this._callbacks["$"+t],o=1;o<arguments.length;o++)e[o-1]=arguments[o];if(n){n=n.slice(0);for(var o=0,s=n.length;o<s;++o)n[o].apply(this,e)}return this};D.prototype.emitReserved=D.prototype.emit;D.prototype.listeners=function(t){return this._callbacks=this._callbacks||{},this._callbacks["$"+t]||[]};D.prototype.hasListeners=function(t){return!!this.listeners(t).length};var Ie=typeof Promise=="function"&&typeof Promise.resolve=="function"?t=>Promise.resolve().then(t):(t,e)=>e(t,0),Z=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),Wa="arraybuffer";function Ps(t,...e){return e.reduce((n,o)=>(t.hasOwnProperty(o)&&(n[o]=t[o]),n),{})}var Ha=Z.setTimeout,Va=Z.clearTimeout;function je(t,e){e.useNativeTimers?(t.setTimeoutFn=Ha.bind(Z),t.clearTimeoutFn=Va.bind(Z)):(t.setTimeoutFn=Z.setTimeout.bind(Z),t.clearTimeoutFn=Z.clearTimeout.bind(Z))}var Ja=1.33;function Ka(t){return typeof t=="string"?Ya(t):Math.ceil((t.byteLength||t.size)*Ja)}function Ya(t){let e=0,n=0;for(let o=0,s=t.length;o<s;o++)e=t.charCodeAt(o),e<128?n+=1:e<2048?n+=2:e<55296||e>=57344?n+=3:(o++,n+=4);return n}function qs(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Ga(t){let e="";for(let n in t)t.hasOwnProperty(n)&&(e.length&&(e+="&"),e+=encodeURIComponent(n)+"="+encodeURIComponent(t[n]));return e}function Qa(t){let e={},n=t.split("&");for(let o=0,s=n.length;o<s;o++){let r=n[o].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}var Xa=class extends Error{constructor(t,e,n){super(t),this.description=e,this.context=n,this.type="TransportError"}},jn=class extends D{constructor(t){super(),this.writable=!1,je(this,t),this.opts=t,this.query=t.query,this.socket=t.socket,this.supportsBinary=!t.forceBase64}onError(t,e,n){return super.emitReserved("error",new Xa(t,e,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(t){this.readyState==="open"&&this.write(t)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(t){let e=In(t,this.socket.binaryType);this.onPacket(e)}onPacket(t){super.emitReserved("packet",t)}onClose(t){this.readyState="closed",super.emitReserved("close",t)}pause(t){}createUri(t,e={}){return t+"://"+this._hostname()+this._port()+this.opts.path+this._query(e)}_hostname(){let t=this.opts.hostname;return t.indexOf(":")===-1?t:"["+t+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(t){let e=Ga(t);return e.length?"?"+e:""}},Za=class extends jn{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(t){this.readyState="pausing";let e=()=>{this.readyState="paused",t()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||e()})),this.writable||(n++,this.once("drain",function(){--n||e()}))}else e()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(t){let e=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};Fa(t,this.socket.binaryType).forEach(e),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let t=()=>{this.write([{type:"close"}])};this.readyState==="open"?t():this.once("open",t)}write(t){this.writable=!1,qa(t,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let t=this.opts.secure?"https":"http",e=this.query||{};return this.opts.timestampRequests!==!1&&(e[this.opts.timestampParam]=qs()),!this.supportsBinary&&!e.sid&&(e.b64=1),this.createUri(t,e)}},Fs=!1;try{Fs=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var tc=Fs;function ec(){}var nc=class extends Za{constructor(t){if(super(t),typeof location<"u"){let e=location.protocol==="https:",n=location.port;n||(n=e?"443":"80"),this.xd=typeof location<"u"&&t.hostname!==location.hostname||n!==t.port}}doWrite(t,e){let n=this.request({method:"POST",data:t});n.on("success",e),n.on("error",(o,s)=>{this.onError("xhr post error",o,s)})}doPoll(){let t=this.request();t.on("data",this.onData.bind(this)),t.on("error",(e,n)=>{this.onError("xhr poll error",e,n)}),this.pollXhr=t}},It=class Ae extends D{constructor(e,n,o){super(),this.createRequest=e,je(this,o),this._opts=o,this._method=o.method||"GET",this._uri=n,this._data=o.data!==void 0?o.data:null,this._create()}_create(){var e;let n=Ps(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let o=this._xhr=this.createRequest(n);try{o.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){o.setDisableHeaderCheck&&o.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&o.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{o.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{o.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(o),"withCredentials"in o&&(o.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(o.timeout=this._opts.requestTimeout),o.onreadystatechange=()=>{var s;o.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(o.getResponseHeader("set-cookie"))),o.readyState===4&&(o.status===200||o.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof o.status=="number"?o.status:0)},0))},o.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=Ae.requestsCount++,Ae.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=ec,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete Ae.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};It.requestsCount=0;It.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",Ms);else if(typeof addEventListener=="function"){let t="onpagehide"in Z?"pagehide":"unload";addEventListener(t,Ms,!1)}}function Ms(){for(let t in It.requests)It.requests.hasOwnProperty(t)&&It.requests[t].abort()}var oc=(function(){let t=Ds({xdomain:!1});return t&&t.responseType!==null})(),sc=class extends nc{constructor(t){super(t);let e=t&&t.forceBase64;this.supportsBinary=oc&&!e}request(t={}){return Object.assign(t,{xd:this.xd},this.opts),new It(Ds,this.uri(),t)}};function Ds(t){let e=t.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||tc))return new XMLHttpRequest}catch{}if(!e)try{return new Z[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var Us=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",rc=class extends jn{get name(){return"websocket"}doOpen(){let t=this.uri(),e=this.opts.protocols,n=Us?{}:Ps(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(t,e,n)}catch(o){return this.emitReserved("error",o)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=t=>this.onClose({description:"websocket connection closed",context:t}),this.ws.onmessage=t=>this.onData(t.data),this.ws.onerror=t=>this.onError("websocket error",t)}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;Rn(n,this.supportsBinary,s=>{try{this.doWrite(n,s)}catch{}o&&Ie(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let t=this.opts.secure?"wss":"ws",e=this.query||{};return this.opts.timestampRequests&&(e[this.opts.timestampParam]=qs()),this.supportsBinary||(e.b64=1),this.createUri(t,e)}},Cn=Z.WebSocket||Z.MozWebSocket,ic=class extends rc{createSocket(t,e,n){return Us?new Cn(t,e,n):e?new Cn(t,e):new Cn(t)}doWrite(t,e){this.ws.send(e)}},ac=class extends jn{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(t){return this.emitReserved("error",t)}this._transport.closed.then(()=>{this.onClose()}).catch(t=>{this.onError("webtransport error",t)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(t=>{let e=Ua(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=t.readable.pipeThrough(e).getReader(),o=Da();o.readable.pipeTo(t.writable),this._writer=o.writable.getWriter();let s=()=>{n.read().then(({done:i,value:a})=>{i||(this.onPacket(a),s())}).catch(i=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;this._writer.write(n).then(()=>{o&&Ie(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var t;(t=this._transport)===null||t===void 0||t.close()}},cc={websocket:ic,webtransport:ac,polling:sc},lc=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,uc=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function An(t){if(t.length>8e3)throw"URI too long";let e=t,n=t.indexOf("["),o=t.indexOf("]");n!=-1&&o!=-1&&(t=t.substring(0,n)+t.substring(n,o).replace(/:/g,";")+t.substring(o,t.length));let s=lc.exec(t||""),r={},i=14;for(;i--;)r[uc[i]]=s[i]||"";return n!=-1&&o!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=fc(r,r.path),r.queryKey=pc(r,r.query),r}function fc(t,e){let n=/\/{2,9}/g,o=e.replace(n,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&o.splice(0,1),e.slice(-1)=="/"&&o.splice(o.length-1,1),o}function pc(t,e){let n={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(o,s,r){s&&(n[s]=r)}),n}var Mn=typeof addEventListener=="function"&&typeof removeEventListener=="function",Me=[];Mn&&addEventListener("offline",()=>{Me.forEach(t=>t())},!1);var Ln=class Rt extends D{constructor(e,n={}){var o,s;if(super(),this.binaryType=Wa,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(n=e,e=null),e){let r=An(e);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=An(n.host).host);if(je(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((o=n.transports)===null||o===void 0)&&o.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=n.transportImplementations)!==null&&s!==void 0?s:n.transports).forEach(r=>{let i=r.prototype.name;this.transports.push(i),this._transportsByName[i]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=cc),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=Qa(this.opts.query)),Mn&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},Me.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let n=Object.assign({},this.opts.query);n.EIO=Ls,n.transport=e,this.id&&(n.sid=this.id);let o=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](o)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let e=this.opts.rememberUpgrade&&Rt.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(e);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(e){let n=this.createTransport(e),o=!1;Rt.priorWebsocketSuccess=!1;let s=()=>{o||(n.send([{type:"ping",data:"probe"}]),n.once("packet",g=>{if(!o)if(g.type==="pong"&&g.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;Rt.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{o||this.readyState!=="closed"&&(f(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let h=new Error("probe error");h.transport=n.name,this.emitReserved("upgradeError",h)}}))};function r(){o||(o=!0,f(),n.close(),n=null)}let i=g=>{let h=new Error("probe error: "+g);h.transport=n.name,r(),this.emitReserved("upgradeError",h)};function a(){i("transport closed")}function u(){i("socket closed")}function d(g){n&&g.name!==n.name&&r()}let f=()=>{n.removeListener("open",s),n.removeListener("error",i),n.removeListener("close",a),this.off("close",u),this.off("upgrading",d)};n.once("open",s),n.once("error",i),n.once("close",a),this.once("close",u),this.once("upgrading",d),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{o||n.open()},200):n.open()}onOpen(){if(this.readyState="open",Rt.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=e.data,this._onError(n);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let n=0;n<this.writeBuffer.length;n++){let o=this.writeBuffer[n].data;if(o&&(e+=Ka(o)),n>0&&e>this._maxPayload)return this.writeBuffer.slice(0,n);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,Ie(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,n,o){return this._sendPacket("message",e,n,o),this}send(e,n,o){return this._sendPacket("message",e,n,o),this}_sendPacket(e,n,o,s){if(typeof n=="function"&&(s=n,n=void 0),typeof o=="function"&&(s=o,o=null),this.readyState==="closing"||this.readyState==="closed")return;o=o||{},o.compress=o.compress!==!1;let r={type:e,data:n,options:o};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let e=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),e()},o=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?o():e()}):this.upgrading?o():e()),this}_onError(e){if(Rt.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),Mn&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let o=Me.indexOf(this._offlineEventListener);o!==-1&&Me.splice(o,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let n=[];for(let o=0;o<e.length;o++)~this.transports.indexOf(e[o])&&n.push(e[o]);return n}};Ln.protocol=Ls;var ap=Ln.protocol;function dc(t,e="",n){let o=t;n=n||typeof location<"u"&&location,t==null&&(t=n.protocol+"//"+n.host),typeof t=="string"&&(t.charAt(0)==="/"&&(t.charAt(1)==="/"?t=n.protocol+t:t=n.host+t),/^(https?|wss?):\/\//.test(t)||(typeof n<"u"?t=n.protocol+"//"+t:t="https://"+t),o=An(t)),o.port||(/^(http|ws)$/.test(o.protocol)?o.port="80":/^(http|ws)s$/.test(o.protocol)&&(o.port="443")),o.path=o.path||"/";let s=o.host.indexOf(":")!==-1?"["+o.host+"]":o.host;return o.id=o.protocol+"://"+s+":"+o.port+e,o.href=o.protocol+"://"+s+(n&&n.port===o.port?"":":"+o.port),o}var zs={};Ra(zs,{Decoder:()=>wc,Encoder:()=>bc,PacketType:()=>S,isPacketValid:()=>Oc,protocol:()=>yc});var hc=typeof ArrayBuffer=="function",mc=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t.buffer instanceof ArrayBuffer,Ws=Object.prototype.toString,_c=typeof Blob=="function"||typeof Blob<"u"&&Ws.call(Blob)==="[object BlobConstructor]",vc=typeof File=="function"||typeof File<"u"&&Ws.call(File)==="[object FileConstructor]";function Pn(t){return hc&&(t instanceof ArrayBuffer||mc(t))||_c&&t instanceof Blob||vc&&t instanceof File}function Ne(t,e){if(!t||typeof t!="object")return!1;if(Array.isArray(t)){for(let n=0,o=t.length;n<o;n++)if(Ne(t[n]))return!0;return!1}if(Pn(t))return!0;if(t.toJSON&&typeof t.toJSON=="function"&&arguments.length===1)return Ne(t.toJSON(),!0);for(let n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&Ne(t[n]))return!0;return!1}function gc(t){let e=[],n=t.data,o=t;return o.data=Be(n,e),o.attachments=e.length,{packet:o,buffers:e}}function Be(t,e,n){if(!t)return t;if(Pn(t)){let o={_placeholder:!0,num:e.length};return e.push(t),o}else if(Array.isArray(t)){let o=new Array(t.length);for(let s=0;s<t.length;s++)o[s]=Be(t[s],e);return o}else if(typeof t=="object"&&!(t instanceof Date)){if(t.toJSON&&typeof t.toJSON=="function"&&!n)return Be(t.toJSON(),e,!0);let o={};for(let s in t)Object.prototype.hasOwnProperty.call(t,s)&&(o[s]=Be(t[s],e));return o}return t}function $c(t,e){return t.data=Nn(t.data,e),delete t.attachments,t}function Nn(t,e){if(!t)return t;if(t&&t._placeholder===!0){if(typeof t.num=="number"&&t.num>=0&&t.num<e.length)return e[t.num];throw new Error("illegal attachments")}else if(Array.isArray(t))for(let n=0;n<t.length;n++)t[n]=Nn(t[n],e);else if(typeof t=="object")for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(t[n]=Nn(t[n],e));return t}var Hs=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],yc=5,S;(function(t){t[t.CONNECT=0]="CONNECT",t[t.DISCONNECT=1]="DISCONNECT",t[t.EVENT=2]="EVENT",t[t.ACK=3]="ACK",t[t.CONNECT_ERROR=4]="CONNECT_ERROR",t[t.BINARY_EVENT=5]="BINARY_EVENT",t[t.BINARY_ACK=6]="BINARY_ACK"})(S||(S={}));var bc=class{constructor(t){this.replacer=t}encode(t){return(t.type===S.EVENT||t.type===S.ACK)&&Ne(t)?this.encodeAsBinary({type:t.type===S.EVENT?S.BINARY_EVENT:S.BINARY_ACK,nsp:t.nsp,data:t.data,id:t.id}):[this.encodeAsString(t)]}encodeAsString(t){let e=""+t.type;return(t.type===S.BINARY_EVENT||t.type===S.BINARY_ACK)&&(e+=t.attachments+"-"),t.nsp&&t.nsp!=="/"&&(e+=t.nsp+","),t.id!=null&&(e+=t.id),t.data!=null&&(e+=JSON.stringify(t.data,this.replacer)),e}encodeAsBinary(t){let e=gc(t),n=this.encodeAsString(e.packet),o=e.buffers;return o.unshift(n),o}},wc=class Vs extends D{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let n;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(e);let o=n.type===S.BINARY_EVENT;o||n.type===S.BINARY_ACK?(n.type=o?S.EVENT:S.ACK,this.reconstructor=new kc(n)):super.emitReserved("decoded",n)}else if(Pn(e)||e.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(e),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let n=0,o={type:Number(e.charAt(0))};if(S[o.type]===void 0)throw new Error("unknown packet type "+o.type);if(o.type===S.BINARY_EVENT||o.type===S.BINARY_ACK){let r=n+1;for(;e.charAt(++n)!=="-"&&n!=e.length;);let i=e.substring(r,n);if(i!=Number(i)||e.charAt(n)!=="-")throw new Error("Illegal attachments");let a=Number(i);if(!Js(a)||a<1)throw new Error("Illegal attachments");if(a>this.opts.maxAttachments)throw new Error("too many attachments");o.attachments=a}if(e.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(e.charAt(n)===","||n===e.length););o.nsp=e.substring(r,n)}else o.nsp="/";let s=e.charAt(n+1);if(s!==""&&Number(s)==s){let r=n+1;for(;++n;){let i=e.charAt(n);if(i==null||Number(i)!=i){--n;break}if(n===e.length)break}o.id=Number(e.substring(r,n+1))}if(e.charAt(++n)){let r=this.tryParse(e.substr(n));if(Vs.isPayloadValid(o.type,r))o.data=r;else throw new Error("invalid payload")}return o}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,n){switch(e){case S.CONNECT:return Re(n);case S.DISCONNECT:return n===void 0;case S.CONNECT_ERROR:return typeof n=="string"||Re(n);case S.EVENT:case S.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&Hs.indexOf(n[0])===-1);case S.ACK:case S.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},kc=class{constructor(t){this.packet=t,this.buffers=[],this.reconPack=t}takeBinaryData(t){if(this.buffers.push(t),this.buffers.length===this.reconPack.attachments){let e=$c(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function xc(t){return typeof t=="string"}var Js=Number.isInteger||function(t){return typeof t=="number"&&isFinite(t)&&Math.floor(t)===t};function Sc(t){return t===void 0||Js(t)}function Re(t){return Object.prototype.toString.call(t)==="[object Object]"}function Tc(t,e){switch(t){case S.CONNECT:return e===void 0||Re(e);case S.DISCONNECT:return e===void 0;case S.EVENT:return Array.isArray(e)&&(typeof e[0]=="number"||typeof e[0]=="string"&&Hs.indexOf(e[0])===-1);case S.ACK:return Array.isArray(e);case S.CONNECT_ERROR:return typeof e=="string"||Re(e);default:return!1}}function Oc(t){return xc(t.nsp)&&Sc(t.id)&&Tc(t.type,t.data)}function nt(t,e,n){return t.on(e,n),function(){t.off(e,n)}}var Cc=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),Ks=class extends D{constructor(t,e,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=t,this.nsp=e,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let t=this.io;this.subs=[nt(t,"open",this.onopen.bind(this)),nt(t,"packet",this.onpacket.bind(this)),nt(t,"error",this.onerror.bind(this)),nt(t,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...t){return t.unshift("message"),this.emit.apply(this,t),this}emit(t,...e){var n,o,s;if(Cc.hasOwnProperty(t))throw new Error('"'+t.toString()+'" is a reserved event name');if(e.unshift(t),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(e),this;let r={type:S.EVENT,data:e};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof e[e.length-1]=="function"){let u=this.ids++,d=e.pop();this._registerAckCallback(u,d),r.id=u}let i=(o=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||o===void 0?void 0:o.writable,a=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!i||(a?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(t,e){var n;let o=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(o===void 0){this.acks[t]=e;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[t];for(let i=0;i<this.sendBuffer.length;i++)this.sendBuffer[i].id===t&&this.sendBuffer.splice(i,1);e.call(this,new Error("operation has timed out"))},o),r=(...i)=>{this.io.clearTimeoutFn(s),e.apply(this,i)};r.withError=!0,this.acks[t]=r}emitWithAck(t,...e){return new Promise((n,o)=>{let s=(r,i)=>r?o(r):n(i);s.withError=!0,e.push(s),this.emit(t,...e)})}_addToQueue(t){let e;typeof t[t.length-1]=="function"&&(e=t.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:t,flags:Object.assign({fromQueue:!0},this.flags)};t.push((o,...s)=>(this._queue[0],o!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),e&&e(o)):(this._queue.shift(),e&&e(null,...s)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(t=!1){if(!this.connected||this._queue.length===0)return;let e=this._queue[0];e.pending&&!t||(e.pending=!0,e.tryCount++,this.flags=e.flags,this.emit.apply(this,e.args))}packet(t){t.nsp=this.nsp,this.io._packet(t)}onopen(){typeof this.auth=="function"?this.auth(t=>{this._sendConnectPacket(t)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(t){this.packet({type:S.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},t):t})}onerror(t){this.connected||this.emitReserved("connect_error",t)}onclose(t,e){this.connected=!1,delete this.id,this.emitReserved("disconnect",t,e),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(t=>{if(!this.sendBuffer.some(e=>String(e.id)===t)){let e=this.acks[t];delete this.acks[t],e.withError&&e.call(this,new Error("socket has been disconnected"))}})}onpacket(t){if(t.nsp===this.nsp)switch(t.type){case S.CONNECT:t.data&&t.data.sid?this.onconnect(t.data.sid,t.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case S.EVENT:case S.BINARY_EVENT:this.onevent(t);break;case S.ACK:case S.BINARY_ACK:this.onack(t);break;case S.DISCONNECT:this.ondisconnect();break;case S.CONNECT_ERROR:this.destroy();let e=new Error(t.data.message);e.data=t.data.data,this.emitReserved("connect_error",e);break}}onevent(t){let e=t.data||[];t.id!=null&&e.push(this.ack(t.id)),this.connected?this.emitEvent(e):this.receiveBuffer.push(Object.freeze(e))}emitEvent(t){if(this._anyListeners&&this._anyListeners.length){let e=this._anyListeners.slice();for(let n of e)n.apply(this,t)}super.emit.apply(this,t),this._pid&&t.length&&typeof t[t.length-1]=="string"&&(this._lastOffset=t[t.length-1])}ack(t){let e=this,n=!1;return function(...o){n||(n=!0,e.packet({type:S.ACK,id:t,data:o}))}}onack(t){let e=this.acks[t.id];typeof e=="function"&&(delete this.acks[t.id],e.withError&&t.data.unshift(null),e.apply(this,t.data))}onconnect(t,e){this.id=t,this.recovered=e&&this._pid===e,this._pid=e,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(t=>this.emitEvent(t)),this.receiveBuffer=[],this.sendBuffer.forEach(t=>{this.notifyOutgoingListeners(t),this.packet(t)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(t=>t()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:S.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(t){return this.flags.compress=t,this}get volatile(){return this.flags.volatile=!0,this}timeout(t){return this.flags.timeout=t,this}onAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(t),this}prependAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(t),this}offAny(t){if(!this._anyListeners)return this;if(t){let e=this._anyListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(t),this}prependAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(t),this}offAnyOutgoing(t){if(!this._anyOutgoingListeners)return this;if(t){let e=this._anyOutgoingListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(t){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let e=this._anyOutgoingListeners.slice();for(let n of e)n.apply(this,t.data)}}};function jt(t){t=t||{},this.ms=t.min||100,this.max=t.max||1e4,this.factor=t.factor||2,this.jitter=t.jitter>0&&t.jitter<=1?t.jitter:0,this.attempts=0}jt.prototype.duration=function(){var t=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),n=Math.floor(e*this.jitter*t);t=(Math.floor(e*10)&1)==0?t-n:t+n}return Math.min(t,this.max)|0};jt.prototype.reset=function(){this.attempts=0};jt.prototype.setMin=function(t){this.ms=t};jt.prototype.setMax=function(t){this.max=t};jt.prototype.setJitter=function(t){this.jitter=t};var Bn=class extends D{constructor(t,e){var n;super(),this.nsps={},this.subs=[],t&&typeof t=="object"&&(e=t,t=void 0),e=e||{},e.path=e.path||"/socket.io",this.opts=e,je(this,e),this.reconnection(e.reconnection!==!1),this.reconnectionAttempts(e.reconnectionAttempts||1/0),this.reconnectionDelay(e.reconnectionDelay||1e3),this.reconnectionDelayMax(e.reconnectionDelayMax||5e3),this.randomizationFactor((n=e.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new jt({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(e.timeout==null?2e4:e.timeout),this._readyState="closed",this.uri=t;let o=e.parser||zs;this.encoder=new o.Encoder,this.decoder=new o.Decoder,this._autoConnect=e.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(t){return arguments.length?(this._reconnection=!!t,t||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(t){return t===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=t,this)}reconnectionDelay(t){var e;return t===void 0?this._reconnectionDelay:(this._reconnectionDelay=t,(e=this.backoff)===null||e===void 0||e.setMin(t),this)}randomizationFactor(t){var e;return t===void 0?this._randomizationFactor:(this._randomizationFactor=t,(e=this.backoff)===null||e===void 0||e.setJitter(t),this)}reconnectionDelayMax(t){var e;return t===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=t,(e=this.backoff)===null||e===void 0||e.setMax(t),this)}timeout(t){return arguments.length?(this._timeout=t,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(t){if(~this._readyState.indexOf("open"))return this;this.engine=new Ln(this.uri,this.opts);let e=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let o=nt(e,"open",function(){n.onopen(),t&&t()}),s=i=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",i),t?t(i):this.maybeReconnectOnOpen()},r=nt(e,"error",s);if(this._timeout!==!1){let i=this._timeout,a=this.setTimeoutFn(()=>{o(),s(new Error("timeout")),e.close()},i);this.opts.autoUnref&&a.unref(),this.subs.push(()=>{this.clearTimeoutFn(a)})}return this.subs.push(o),this.subs.push(r),this}connect(t){return this.open(t)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let t=this.engine;this.subs.push(nt(t,"ping",this.onping.bind(this)),nt(t,"data",this.ondata.bind(this)),nt(t,"error",this.onerror.bind(this)),nt(t,"close",this.onclose.bind(this)),nt(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(t){try{this.decoder.add(t)}catch(e){this.onclose("parse error",e)}}ondecoded(t){Ie(()=>{this.emitReserved("packet",t)},this.setTimeoutFn)}onerror(t){this.emitReserved("error",t)}socket(t,e){let n=this.nsps[t];return n?this._autoConnect&&!n.active&&n.connect():(n=new Ks(this,t,e),this.nsps[t]=n),n}_destroy(t){let e=Object.keys(this.nsps);for(let n of e)if(this.nsps[n].active)return;this._close()}_packet(t){let e=this.encoder.encode(t);for(let n=0;n<e.length;n++)this.engine.write(e[n],t.options)}cleanup(){this.subs.forEach(t=>t()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(t,e){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",t,e),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let t=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let e=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{t.skipReconnect||(this.emitReserved("reconnect_attempt",t.backoff.attempts),!t.skipReconnect&&t.open(o=>{o?(t._reconnecting=!1,t.reconnect(),this.emitReserved("reconnect_error",o)):t.onreconnect()}))},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let t=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",t)}},Kt={};function Gt(t,e){typeof t=="object"&&(e=t,t=void 0),e=e||{};let n=dc(t,e.path||"/socket.io"),o=n.source,s=n.id,r=n.path,i=Kt[s]&&r in Kt[s].nsps,a=e.forceNew||e["force new connection"]||e.multiplex===!1||i,u;return a?u=new Bn(o,e):(Kt[s]||(Kt[s]=new Bn(o,e)),u=Kt[s]),n.query&&!e.query&&(e.query=n.queryKey),u.socket(n.path,e)}Object.assign(Gt,{Manager:Bn,Socket:Ks,io:Gt,connect:Gt});var Qt=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);var Le={seq:0,records:new Map};function Ys(t,e=Le.records){let n=new Map;for(let[o,s]of Object.entries(t.records)){let r=e.get(o);n.set(o,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:t.seq,records:n}}function Gs(t,e){if(e.from!==t.seq)return null;let n=new Map(t.records);for(let o of e.drop)n.delete(o);for(let[o,s]of Object.entries(e.put))n.set(o,s);return{seq:e.to,records:n}}var Qs="DecompressionStream"in globalThis;function Xs(t,e){let n=0,o=0,s=Promise.resolve(),r=i=>{let a=o;n+=1,s=s.then(i).then(u=>a===o?t(...u):void 0,()=>a===o?e():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...i)=>n>0?r(()=>i):t(...i),hearPacked:i=>r(()=>Ec(i)),lose:()=>{o+=1}}}async function Ec(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(e).text())}var Ac=1e4,Mc=4e3,qn=4e3,Nc=15e3,Bc=1e4,Fn=2e3,Rc=10,Zs=["websocket","polling"],Ic=["polling","websocket"];function tr({code:t,token:e,connect:n=Gt,request:o=(...s)=>fetch(...s)}){let s=Ss(),r=ss({code:t,token:e,request:o}),i=O(Le.records),a=O(Le.seq),u=O("connecting"),d=O(!1),f=O(!1),g=O(null),h=1,p=!1,$=!1,b=Date.now(),y,m,v=n({auth:{...e&&{token:e},...Qs&&{packed:!0}},transports:Zs,tryAllTransports:!0,reconnectionDelay:Fn/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),k=w=>un(()=>{i.value=w.records,a.value=w.seq}),T=()=>{$||($=!0,v.emit("refresh"))},lt=()=>{V.lose(),u.value==="connected"&&(b=Date.now(),Je(Math.max(Nc,R()))),$=!1,u.value!=="revoked"&&(u.value="offline")},B=w=>{g.value=w,u.value="revoked",v.disconnect()},R=()=>Math.max(Fn,h*Rc),z=w=>{clearTimeout(y),y=setTimeout(()=>v.connect(),w)},_t=w=>{$=!1,h=w.clients??h,s.hear(w.now,{afresh:!0}),k(Ys(w,i.value))},V=Xs((w,H)=>{if(w==="view"){_t(H),u.value="connected",d.value=f.value=!1,p=!0,clearTimeout(m);return}h=H.clients??h,s.hear(H.now);let no=Gs({seq:a.value,records:i.value},H);no?k(no):T()},T);v.io.on("reconnect_attempt",w=>{v.io.opts.transports=w%2===0===p?Ic:Zs}),v.on("view",w=>V.hear("view",w)),v.on("delta",w=>V.hear("delta",w)),v.on("packed",w=>V.hearPacked(w)),v.on("bye",w=>{h=w.clients??h,f.value=w.reason==="restarting",f.value||B({code:`seat_${w.reason}`})}),v.on("disconnect",w=>{lt();let H=w==="ping timeout"?Fn:R();v.io.reconnectionDelay(H/2),v.io.reconnectionDelayMax(Math.max(5e3,H)),w==="io server disconnect"&&u.value!=="revoked"&&z(Math.random()*H)}),v.on("connect_error",w=>{w.data&&Qt.has(w.data.code)?B(w.data):lt(),!v.active&&u.value!=="revoked"&&z(Number(w.data?.retry_after_ms??1e3)+Math.random()*1e3)});let et=async w=>{let H=await K(w);return!H.ok&&Qt.has(H.error.code)&&B(H.error),H},K=async w=>{if(u.peek()==="connected")return v.timeout(Ac).emitWithAck("command",w).catch(J);if(Date.now()-b<qn)throw new Error("not connected yet");let H=await r.send(w);return H.ok&&eo(),H},J=w=>{throw v.connected&&v.disconnect().connect(),w},eo=async()=>{let w=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(d.value=w!==null,w&&w.seq>=a.value&&_t(w))},Je=w=>{clearTimeout(m),m=setTimeout(Mi,w+Math.random()*qn)},Mi=async()=>{await eo(),(u.value==="connecting"||u.value==="offline")&&Je(Bc)},Ni=()=>{if(u.value!=="revoked"){if(!v.connected)return void v.disconnect().connect();v.timeout(Mc).emitWithAck("awake").then(({now:w})=>s.hear(w,{afresh:!0}),J).catch(()=>{})}};return Je(qn),{records:i,seq:a,status:u,by_request:d,restarting:f,refused:g,serverNow:s.now,send:et,wake:Ni,close:()=>{clearTimeout(y),clearTimeout(m),v.disconnect()}}}function er(t,e){let n={shelf:t,prefix:e,all:O([])};return Pe(n),n}function Dn(t,e){t.shelf.setItem(t.prefix+e.id,JSON.stringify(e)),or(t,[e])}function Un({shelf:t,prefix:e,all:n},o){let s=n.peek().filter(o);if(s.length!==0){for(let{id:r}of s)t.removeItem(e+r);n.value=n.peek().filter(r=>!s.includes(r))}}function Pe(t){let e=t.shelf.keys().filter(n=>n.startsWith(t.prefix));or(t,e.map(n=>G(t.shelf,n)).filter(n=>n))}function nr(t,e){t.all.value=t.all.peek().filter(({id:n})=>t.prefix+n!==e),Pe(t)}function or({all:t},e){let n=t.peek().filter(o=>!e.some(({id:s})=>s===o.id));t.value=[...n,...e].sort((o,s)=>o.place-s.place)}var qe=({answered_seq:t,error:e})=>t===void 0&&!e;var jc=1e3,Lc=15e3,Pc=new Set(["too_fast","not_saved","internal"]);function sr({held:t,turn:e,send:n,onAnswer:o,later:s}){let r=O(!1),i=t.all.peek().length===0,a=!1,u=!1,d=!1,f=!1,g=0,h=()=>t.all.peek().find(qe),p=async()=>{if(a||f)return;if(!h())return e.giveBack();a=!0;let m=i?e.take():await e.takeAmongOthers();if(a=!1,m>0)return $(m);Pe(t);let v=h();if(f||!v)return e.giveBack();a=!0;let k=await n(v).catch(()=>null);if(a=!1,!f){if(!t.all.peek().some(({id:T})=>T===v.id))return void p();if(!k||!k.ok&&Pc.has(k.error.code))return b(k);if(!k.ok&&Qt.has(k.error.code))return e.giveBack();g=0,r.value=!1,o(v,k),p()}},$=m=>{u||(u=!0,s(()=>{u=!1,p()},m))},b=m=>{e.giveBack(),r.value=!0,d=!0;let v=m&&!m.ok?Number(m.error.retry_after_ms??0):0;s(y,Math.max(v,Math.min(Lc,jc*2**g++)))},y=()=>{d=!1,p()};return{stuck:r,sendOldest:p,flush(){g=0,y()},onOtherTab(){i=!1,d||p()},close(){f=!0,e.giveBack()}}}var rr=2e4,qc=100;function ir({key:t,shelf:e,wall:n,later:o}){let s=kt(),r=()=>G(e,t),i=()=>{let u=r()&&r().tab!==s?r().until-n():0;return u>0&&u<=rr?u:0},a=()=>{let u=i();return u===0&&e.setItem(t,JSON.stringify({tab:s,until:n()+rr})),u};return{take:a,async takeAmongOthers(){let u=r()?.tab===s,d=a();return u||d>0?d:(await new Promise(f=>o(()=>f(null),qc)),i())},giveBack(){r()?.tab===s&&e.removeItem(t)}}}var Fc={wall:Date.now,mono:Sn};function ar({key:t,shelf:e,send:n,seq:o,online:s,tabs:r=globalThis.window??new EventTarget,clock:i=Fc,later:a=setTimeout}){let u=`facilitator:outbox:${t}:`,d=`facilitator:turn:${t}`,f=kt(),g=ir({key:d,shelf:e,wall:i.wall,later:a}),h=er(e,u),p=F(()=>h.all.value.filter(B=>!B.error)),$=()=>{let B=o.peek();Un(h,({answered_seq:R})=>R!==void 0&&R<=B)},b=sr({held:h,turn:g,later:a,send:B=>n({id:B.id,name:B.name,data:B.data,age_ms:Dc(B,f,i)}),onAnswer(B,R){Dn(h,{...B,...R.ok?{answered_seq:R.seq}:{error:R.error}}),$()}}),y=(B,R={},{age_ms:z=0}={})=>{let _t=h.all.peek().at(-1)?.place??0,V=i.wall()-z,et=Math.max(i.wall(),_t+1),K=kt();return Dn(h,{id:K,name:B,data:R,place:et,acted_at:V,acted_mono:i.mono()-z,run:f}),b.sendOldest(),K},m=B=>{let R=h.all.peek().find(z=>z.id===B);return Un(h,z=>z===R),R},v=B=>{let{key:R}=B;if(R?.startsWith(u))nr(h,R),$();else if(R!==d)return;b.onOtherTab()},k=new AbortController;r.addEventListener("storage",v,{signal:k.signal}),r.addEventListener("pagehide",g.giveBack,{signal:k.signal}),b.sendOldest();let T=U(()=>{o.value,$()}),lt=U(()=>{s.value&&b.flush()});return{entries:p,failed:F(()=>h.all.value.filter(B=>B.error)),unsent:F(()=>h.all.value.filter(qe).length),stuck:b.stuck,put:y,retry(B){let R=m(B);R&&y(R.name,R.data)},takeOut:m,close(){k.abort(),b.close(),T(),lt()}}}function Dc(t,e,n){let o=t.run===e&&t.acted_mono!==void 0?n.mono()-t.acted_mono:0;return Math.max(0,Math.round(o),Math.round(n.wall()-t.acted_at))}function fr(t,e,n={}){if(e.length===0)return t;let o=Uc(t);for(let{name:s,data:r,acted_at:i}of e)(zc[s]??n[s])?.(o,r,i);return o.records}function Uc(t){let e=new Map(t);return{records:e,get:n=>e.get(n),add(n,o){e.has(n)||e.set(n,{...o,pending:!0})},change(n,o){let s=e.get(n);s&&e.set(n,{...s,...o,pending:!0})}}}var zc={post_measure(t,e,n){let o=t.get("me");t.add(`measure:${e.measure}`,{kind:"measure",id:e.measure,table:o?.table??0,title:e.title,description:e.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:t.get("phase")?.ideas==="open_private",on_behalf:!!e.on_behalf,hidden:!1,reason:null}),e.on_behalf||pr(t,"measures",e.measure)},retitle_measure:(t,e)=>t.change(`measure:${e.measure}`,{title:e.title}),describe_measure:(t,e)=>t.change(`measure:${e.measure}`,{description:e.description}),withdraw_measure:(t,e)=>t.change(`measure:${e.measure}`,{status:"withdrawn"}),share_drafts(t){for(let e of[...t.records.values()])e.kind==="measure"&&e.private&&t.change(`measure:${e.id}`,{private:!1})},post_comment:(t,e,n)=>Xt(t,"comment","comments",e,{at:n,hidden:!1,reason:null}),make_offer(t,e,n){let o=t.get("me");Xt(t,"offer","offers",e,{at:n,stance:e.stance??"offer",resource:e.resource??null,unit:o?.unit??null,area:o?.area??null})},withdraw_offer:(t,e)=>ur(t,`offer:${e.offer}`,"offers",e.offer),flag_conflict:(t,e,n)=>Xt(t,"conflict","conflicts",e,{...cr(e),at:n}),add_co_benefit:(t,e,n)=>Xt(t,"co_benefit","co_benefits",e,{...cr(e),at:n}),show_name(t,{thing:e,named:n}){let o=t.get("me"),s=n&&o?{label:o.label,unit:o.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])t.change(`${r}:${e}`,{by:s})},cast_vote(t,{measure:e,on_behalf:n,votes:o}){let s=pt(t.get(Zt(n)),e);lr(t,Zt(n),e,o??(s||1))},take_back_vote:(t,{measure:e,on_behalf:n})=>lr(t,Zt(n),e,0),give_star:(t,{measure:e,on_behalf:n})=>t.change(Zt(n),{star:e}),take_back_star:(t,{on_behalf:e})=>t.change(Zt(e),{star:null}),rate_measure(t,{measure:e,criterion:n,score:o}){let s=t.get("me")?.ratings??{};t.change("me",{ratings:{...s,[e]:{...s[e],[n]:o}}})},give_thumb:(t,{measure:e,thumb:n})=>t.change("me",{thumbs:{...t.get("me")?.thumbs,[e]:n}}),commit_to(t,e,n){Xt(t,"commitment","commitments",e,{at:n,unit:t.get("me")?.unit??null})},withdraw_commitment:(t,e)=>ur(t,`commitment:${e.commitment}`,"commitments",e.commitment),answer_poll:(t,{poll:e,option:n})=>t.change("me",{polls:{...t.get("me")?.polls,[e]:n}}),give_feedback(t,{question:e,score:n=null,text:o=null}){let s=t.get("me")?.feedback??{};t.change("me",{feedback:{...s,[e]:{score:n,text:o}}})},move_table(t,{table:e,participant:n}){t.change(n?`person:${n}`:"me",{table:e})},leave:t=>t.change("me",{present:!1}),rejoin:t=>t.change("me",{present:!0})};function Xt(t,e,n,o,s){let r=t.get("me"),i=o.named&&r?{label:r.label,unit:r.unit}:null;t.add(`${e}:${o[e]}`,{kind:e,id:o[e],measure:o.measure,text:o.text,by:i,...s}),pr(t,n,o[e])}var cr=({goal:t,affected:e,solution:n})=>({goal:t,affected:e,solution:n}),Zt=t=>t?`person:${t}`:"me";function lr(t,e,n,o){let s=t.get(e),r=pt(s,n);if(!s||o===r)return;let i=dr(s.votes??[],n);t.change(e,{votes:o?r?s.votes:[...i,n]:i,votes_left:Math.max(0,(s.votes_left??0)+r-o),votes_on:{...s.votes_on,[n]:o},star:!o&&s.star===n?null:s.star})}function pr(t,e,n){let o=t.get("me")?.[e];o&&!o.includes(n)&&t.change("me",{[e]:[...o,n]})}function ur(t,e,n,o){t.records.delete(e);let s=t.get("me")?.[n];s?.includes(o)&&t.change("me",{[n]:dr(s,o)})}var dr=(t,e)=>t.filter(n=>n!==e);function hr({code:t,token:e="",holder:n,effects:o}){let s=st(),r=`${t}:${n}`,i=tr({code:t,token:e}),a=F(()=>i.status.value==="connected"),u=ar({key:r,shelf:s,send:i.send,seq:i.seq,online:a}),d=F(()=>fr(i.records.value,u.entries.value,o)),{second:f,tick:g,stop:h}=Os(i.serverNow),p=U(()=>{a.value&&g()}),$=()=>{document.visibilityState==="visible"&&i.wake()},b=new AbortController;return window.addEventListener("online",$,{signal:b.signal}),document.addEventListener("visibilitychange",$,{signal:b.signal}),{screen:d,records:i.records,connection:i,outbox:u,second:f,draft:we(r,s),act:u.put,leave(){b.abort(),p(),h(),u.close(),i.close()}}}function mr(t){let e=new Map,n=(o,s)=>{let r=dt(t,o)?.id??o,i=e.get(r)??{comments:0,offers:0};e.set(r,{...i,[s]:i[s]+1})};for(let o of Y(t,"comment"))o.hidden||n(o.measure,"comments");for(let o of Y(t,"offer"))n(o.measure,"offers");return e}function _r(t,e){let n=`facilitator:seen:${t}`,o=O(new Set(G(e,n)??[]));return{ids:o,add(s){let r=s.filter(i=>!o.peek().has(i));r.length!==0&&(o.value=new Set([...o.peek(),...r]),e.setItem(n,JSON.stringify([...o.peek()])))}}}var vr=(t,e)=>[...t.filter(({id:n})=>!e.has(n)),...t.filter(({id:n})=>e.has(n))];function gr(t,e){let n=new Set(t),o=e.filter(({id:s})=>!n.has(s));return o.length?[...t,...o.map(({id:s})=>s)]:t}function $r(t,e){let n=new Map(e.map((o,s)=>[o,s]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id)))}function yr(t,{token:e,participant_id:n}){let o=hr({code:t.code,token:e,holder:n}),s=O(null),r=O(!1);return{seat:o,boot:t,token:e,tab:O("now"),sheet:s,profile:r,covered:F(()=>s.value!==null||r.value),spent:F(()=>_(o.screen.value,"me")?.votes_left===0),said:F(()=>mr(o.screen.value)),seen:_r(`${t.code}:${n}`,st()),orders:new Map,turned:O(null)}}function Fe(t){t.sheet.value=null,t.profile.value=!1}var De=ks(),br=De.load,wr=({phone:t})=>{let e=zn();return e?l`<${e.Mine} phone=${t} />`:l`<${Tr} />`},kr=({phone:t})=>{let e=zn();return e?l`<${e.OpenMeasure} phone=${t} />`:l`<${Sr} phone=${t} />`},xr=({phone:t})=>{let e=zn();return e?l`<${e.Profile} phone=${t} />`:l`<${Sr} phone=${t} />`};function zn(){return E(De.load,[]),De.parts.value}var Sr=({phone:t})=>l`<${xs} title=${c("later.title")} placement="bottom" onClose=${()=>Fe(t)}><${Tr} /><//>`,Tr=()=>l`<p class="panel soft" role="status">${c(De.failing.value?"later.failing":"later.coming")}</p>`;var Wn=st(),Wc=[["comment","comments"],["offer","offers"],["conflict","conflicts"],["co_benefit","co_benefits"],["commitment","commitments"]],Hn=t=>`facilitator:about:${t}`,Hc=t=>G(Wn,Hn(t))??{};function Or({seat:t,boot:e,sheet:n}){return U(()=>{let o=t.screen.value,s=n.value,r=_(o,"me");if(!r)return;let i=Hc(e.code),u=[...Vc(o,r),...s?[s.measure]:[]].map(f=>[f,dt(o,f)?.title||i[f]]),d=JSON.stringify(Object.fromEntries(u.filter(([,f])=>f)));d!==Wn.getItem(Hn(e.code))&&Wn.setItem(Hn(e.code),d)})}var Vc=(t,e)=>Wc.flatMap(([n,o])=>e[o].map(s=>M(t,n,s)?.measure).filter(s=>s!==void 0));var Jn={retitle_measure:"title",describe_measure:"description"},Vn=(t,e,n)=>t.seat.draft(`${e}:${n}`),Jc=(t,e,n)=>t.seat.draft(`was-${e}:${n}`),Cr=(t,e)=>[Vn(t,"title",e),Vn(t,"description",e)];function Kc(t,e,n){for(let o of["title","description"])Jc(t,o,e.id).write(e[o]),Vn(t,o,e.id).write(n[o])}function Er(t,{name:e,data:n}){let o=M(t.seat.screen.peek(),"measure",n.measure),s=Jn[e];!o||!s||(Kc(t,o,{...o,[s]:n[s]}),t.sheet.value={measure:n.measure})}var Kn=(t,e)=>t.seat.draft(`named:${e}`),Ar=(t,e)=>Kn(t,e).text.peek()!=="",Lt=(t,e,n)=>Kn(t,e).write(n?"yes":"");function Mr({phone:t,about:e}){let n=_(t.seat.screen.value,"me"),o=[n?.label,n?.unit].filter(Boolean).join(", ");if(!o)return null;let s=Kn(t,e).text.value!=="";return l`<${rs}
label=${c("say.named")}
description=${s?o:void 0}
checked=${s}
onChange=${r=>Lt(t,e,r)}
/>`}var Yc=["comment","offer","need","join","conflict","co_benefit"],Gc=["commitment",...Yc],Qc={offer:["resource"],need:["resource"],conflict:["goal","affected","solution"],co_benefit:["goal","affected"]},Xc={comment:["post_comment","comment"],offer:["make_offer","offer"],need:["make_offer","offer"],join:["make_offer","offer"],conflict:["flag_conflict","conflict"],co_benefit:["add_co_benefit","co_benefit"],commitment:["commit_to","commitment"]},Ue=(t,e)=>`say:${t}:${e}`,Nr=(t,e)=>Gc.map(n=>t.seat.draft(Ue(e,n))),Br=t=>hn(`did.${t.name}`)?c(`did.${t.name}`):c("did.other");function Rr(t,e){let{measure:n,text:o,title:s,question:r,named:i}=e.data;if(e.name==="post_measure")return()=>{Yn(t,"idea",s),Lt(t,"idea",!!i)};if(e.name in Jn)return()=>Er(t,e);if(e.name==="give_feedback"&&o)return()=>Yn(t,`feedback:${r}`,o);let a=Zc(e),u=M(t.seat.screen.peek(),"measure",n)||t.sheet.peek()?.measure===n;return!a||!u?null:()=>{for(let d of Qc[a]??[])t.seat.draft(`${d}:${Ue(n,a)}`).write(String(e.data[d]??""));Yn(t,Ue(n,a),o),Lt(t,Ue(n,a),!!i),t.sheet.value={measure:n,way:a}}}function Yn(t,e,n){let o=t.seat.draft(e),s=o.text.peek();o.write(s?`${s} ${n}`:n),t.tab.value="now"}function Zc(t){return t.name==="make_offer"?t.data.stance??"offer":Object.entries(Xc).find(([,[n]])=>n===t.name)?.[0]}function Ir(t){let e=t.seat.draft("sheet"),n=!1;return U(()=>{let o=t.sheet.value,s=t.seat.screen.value;if(!n&&!_(s,"me"))return;let r=n?"":e.text.peek();n=!0,!o&&M(s,"measure",r)&&tl(t,r)?t.sheet.value={measure:r}:e.write(o?.measure??"")})}var tl=(t,e)=>[...Nr(t,e),...Cr(t,e)].some(n=>n.text.peek()!=="");var el={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},jr=(t,e)=>t.match(el[e])?.length??0;function tt(...t){let e=t.join(" "),[n,o]=[jr(e,"nb"),jr(e,"en")];if(n===o)return;let s=n>o?"nb":"en";return s===wt.value?void 0:s}var nl=(t,e)=>Y(t,"message").filter(({id:n})=>!e.includes(n)).sort((n,o)=>o.at-n.at);function Lr(t,e){let n=t.draft("messages-read"),o=I([]),s=JSON.parse(n.text.value||"[]"),r=nl(t.screen.value,s);return E(()=>{for(let a of r.filter(({id:u})=>!o.current.includes(u)))o.current.push(a.id),N(e(a))}),[r,a=>{n.write(JSON.stringify([...s,a])),document.querySelector("main")?.focus()}]}function Pr({phone:t}){let[e,n]=Lr(t.seat,o=>`${Gn(o)}: ${o.text}`);return e.map(o=>l`
<section key=${o.id} class="message" aria-label=${Gn(o)}>
<p class="eyebrow">${Gn(o)} · ${_e(o.at)}</p>
<p class="message-text" lang=${tt(o.text)}>${o.text}</p>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${c("message.read")} onClick=${()=>n(o.id)}>
<${C} name="close" />
</button>
</section>
`)}var Gn=({to:t})=>c(t==="table"?"message.to_table":"message.to_all");function qr(t){let e=t.seat.records.value,n=I(null);E(()=>{if(n.current?.has("workshop"))for(let o of ol(n.current,e))N(o);n.current=e},[e])}function ol(t,e){let n=[];_(e,"result")&&!_(t,"result")&&n.push(c("news.result"));let o=_(e,"spotlight")?.measure??"",s=o===_(t,"spotlight")?.measure?void 0:M(e,"measure",o);return s&&n.push(c("news.on_screen",{title:s.title})),n}function Qn(t,e){let n=new Map(t.map(o=>[o.id,sl(`${e}${o.id}`)]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id))||(o.id<s.id?-1:1))}function sl(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}function ct(t){let e=_(t,"phase"),n=_(t,"me");if(!e||!n)return[];let o=ve(t).filter(s=>!s.private);switch(e.visibility){case"none":case"own":return[];case"table":case"visited_table":return Xn(o.filter(s=>al(t,s).includes(Number(n.table))));case"claimed_cards":return Xn(o.filter(s=>s.claimed_by===n.table));case"spotlight":return o.filter(s=>s.id===_(t,"spotlight")?.measure);case"theme_random_order":return rl(Qn(o,n.order_seed));default:return Qn(o.filter(s=>Fr(t,s)),n.order_seed)}}var Fr=(t,{id:e})=>_(t,"choices")?.measures.includes(e)??!0,Dr=(t,e)=>Fr(t,e)&&(_(t,"workshop")?.vote_for_own!==!1||![e,...Mt(t,e)].every(({id:n})=>_(t,"me")?.measures.includes(n))),Ur=({visibility:t})=>t.endsWith("_sample")||t.endsWith("_order")&&!t.startsWith("theme_");function rl(t){return[...il(t),""].flatMap(n=>t.filter(o=>xt(o)===n))}var xt=t=>typeof t.fields.theme=="string"?t.fields.theme:"",il=t=>[...new Set(t.map(xt))].filter(Boolean).sort((e,n)=>e.localeCompare(n,"nb")),al=(t,e)=>[...new Set([e.table,...Mt(t,e).map(({table:n})=>n)])];function zr(t){let e=(_(t,"me")?.measures??[]).map(n=>M(t,"measure",n));return Xn(e.filter(n=>n!==void 0).filter(n=>n.status==="live"))}var Xn=t=>[...t].sort((e,n)=>n.posted_at-e.posted_at||(e.id<n.id?-1:1));var cl=60;function Wr(t){return t.stopped?"stopped":t.paused?"paused":t.over?"over":t.remaining_s<=cl?"last":"running"}function ll(t,e){return t==="running"&&e==="last"?"clock.last_minute":(t==="running"||t==="last")&&e==="over"?"clock.time_is_up":null}function Hr(t,e){let n=I({phase:t,state:e});E(()=>{let o=n.current.phase===t?ll(n.current.state,e):null;o&&N(c(o),"clock"),n.current={phase:t,state:e}},[t,e])}function Vr({seat:t,children:e}){let n=_(t.screen.value,"phase");if(!n)return null;let o=q(n.question);return l`
<header class="phase-header">
<div class="phase-line">
<p class="eyebrow">${c("phase.number",{number:n.number,of:n.of})}</p>
<${ul} seat=${t} phase=${n} />
</div>
<h1 class="ds-heading" data-size="md" tabindex="-1">${q(n.title)}</h1>
${o&&l`<p class="question">${o}</p>`}
${e}
</header>
`}function ul({seat:t,phase:e}){let n=Ts(e,t.second.value),o=Wr(n);return Hr(e.id,o),n.stopped?null:l`
<p class="phase-clock" role="timer" data-state=${o}>
<${C} name=${n.paused?"pause":"clock"} />
<span>${fl(e,n)}</span>
</p>
`}function fl(t,e){return e.paused?c("clock.paused",{time:Te(e.remaining_s)}):e.over?t.clock==="hard"?c("clock.time_is_up"):c("clock.over",{time:Te(e.over_s)}):c("clock.left",{time:Te(e.remaining_s)})}var Jr=t=>class extends $t{shouldComponentUpdate(e){return pl(this.props,e)}render(e){return pe(t,e)}},pl=(t,e)=>Object.keys(t).length!==Object.keys(e).length||Object.keys(e).some(n=>t[n]!==e[n]);function Pt({measure:t,onOpen:e,tags:n,children:o,said:s={},own:r,chosen:i}){let a=tt(t.title,t.description),u=e?l`<button type="button" class="card-open" onClick=${e}>${t.title}</button>`:t.title;return l`
<article class="measure-card" data-own=${r} data-chosen=${i} data-pending=${t.pending}>
<div class="card-facts">
<span class="fact">${c("table.number",{table:t.table})}</span>
${t.private&&l`<span class="fact"><${C} name="lock" />${c("measure.private")}</span>`}
${n}
</div>
<h3 class="card-title" lang=${a}>${u}</h3>
${t.description&&l`<p class="card-text" lang=${a}>${t.description}</p>`}
${(s.comments||s.offers)&&l`<p class="card-said">
${s.comments?l`<span class="fact"><${C} name="comment" />${c("measure.comments",{n:s.comments})}</span>`:null}
${s.offers?l`<span class="fact"><${C} name="hands" />${c("measure.offers",{n:s.offers})}</span>`:null}
</p>`}
${o}
</article>
`}var dl=1e3,hl=.6,ml=.5,_l=4,vl="0px 0px -60px 0px",gl=Array.from({length:11},(t,e)=>e/10);function Kr(t,e,n){let o=n.map(({id:s})=>s).join(" ");E(()=>{let s=[...e.current?.children??[]],r=new Map(s.map((u,d)=>[u,n[d]?.id??""])),i=yl(u=>t.seen.add(u)),a=new IntersectionObserver(u=>i.note(u.map(d=>[String(r.get(d.target)),$l(d)])),{threshold:gl,rootMargin:vl});for(let u of s)t.seen.ids.peek().has(String(r.get(u)))||a.observe(u);return()=>{a.disconnect(),i.close()}},[o])}var $l=({intersectionRatio:t,intersectionRect:e,rootBounds:n})=>t>=hl||e.height>=ml*(n?.height??1/0);function yl(t,e=setTimeout){let n=new Map,o=new Set;return{note(s){let r={};for(let[u,d]of s)d?n.has(u)||n.set(u,r):n.delete(u);let i=s.map(([u])=>u).filter(u=>n.get(u)===r);if(i.length===0)return;let a=e(()=>{o.delete(a);let u=i.filter(d=>n.get(d)===r);u.length&&t(u)},dl);o.add(a)},close(){for(let s of o)clearTimeout(s)}}}function Yr({measures:t,seen:e,onUnseenFirst:n}){if(t.length<_l)return null;let o=t.filter(({id:i})=>e.has(i)).length,s=t.findIndex(({id:i})=>e.has(i)),r=t.some(({id:i},a)=>!e.has(i)&&a>s)&&s>=0;return l`
<div class="seen-so-far">
<p class="small soft">
${o<t.length?l`${c("gallery.seen",{n:o,of:t.length})} · <span class="unseen" aria-hidden="true"></span> ${c("gallery.unseen")}`:l`<${C} name="check" /> ${c("gallery.all_seen",{n:o})}`}
</p>
${n&&r&&l`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n}>${c("gallery.unseen_first")}</button>`}
</div>
`}var Gr=5,te=null;function Qr({measures:t,chosen:e,onChoose:n}){let[o,s]=x(!1),r=bl(t);if(r.length<2)return null;let i=o||r.length<=Gr+1?r:r.slice(0,Gr);return l`
<div class="row theme-chips" role="group" aria-label=${c("gallery.theme")}>
${i.map(([a,u])=>l`
<button
key=${a}
type="button"
class="ds-chip"
aria-pressed=${e===a?"true":"false"}
onClick=${()=>n(e===a?te:a)}
>
${a||c("gallery.no_theme")} <span class="chip-count">${u}</span>
</button>
`)}
${i.length<r.length&&l`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded="false" onClick=${()=>s(!0)}>
${c("gallery.more_themes",{n:r.length-i.length})}
</button>`}
</div>
`}function bl(t){let e=new Map;for(let n of t)e.set(xt(n),(e.get(xt(n))??0)+1);return[...e].sort(([n,o],[s,r])=>+(n==="")-+(s==="")||r-o||n.localeCompare(s,"nb"))}var wl=8;function St({phone:t,title:e,measures:n,below:o,chosen:s,browsed:r=!0,children:i}){let a=Q(),[u,d]=x(""),[f,g]=x(te),h=I(null),p=new Set(_(t.seat.screen.value,"me")?.measures),$=new Set([...t.seen.ids.value,...p]),[b,y]=xl(t,n,$),m=b.filter(k=>Sl(k,u,f)),v=t.said.value;return Kr(t,h,m),l`
<section class="stack" data-tight aria-labelledby=${a}>
<h2 class="ds-heading section-title" data-size="xs" id=${a}>${e} <span class="count">${n.length}</span></h2>
${i}
${n.length===0&&l`<p class="panel soft">${c("gallery.empty")}</p>`}
${n.length>=wl&&l`
<div class="search">
<${C} name="search" />
<input
class="ds-input"
type="search"
value=${u}
aria-label=${c("gallery.search")}
placeholder=${c("gallery.search")}
onInput=${k=>d(k.target.value)}
/>
</div>
<${Qr} measures=${n} chosen=${f} onChoose=${g} />
${(u||f!==te)&&l`<p class="small soft" role="status">${c("gallery.shown",{n:m.length})}</p>`}
`}
${r&&l`<${Yr} measures=${b} seen=${$} onUnseenFirst=${y} />`}
<div class="cards" ref=${h}>
${m.map(k=>l`
<${kl}
key=${k.id}
phone=${t}
measure=${k}
own=${p.has(k.id)}
seen=${!r||$.has(k.id)}
chosen=${s?.has(k.id)??!1}
comments=${v.get(k.id)?.comments}
offers=${v.get(k.id)?.offers}
below=${o}
/>
`)}
</div>
</section>
`}var kl=Jr(({phone:t,measure:e,own:n,seen:o,chosen:s,comments:r,offers:i,below:a})=>l`
<${Pt}
measure=${e}
own=${n}
chosen=${s}
said=${{comments:r,offers:i}}
tags=${l`
${n&&l`<span class="fact strong">${c("gallery.own")}</span>`}
<span class="unseen" data-seen=${o}><span class="ds-sr-only">${c("gallery.unseen")}</span></span>
`}
onOpen=${()=>t.sheet.value={measure:e.id}}
>
${a&&l`<${a} phone=${t} measure=${e} own=${n} chosen=${s} />`}
<//>
`);function xl(t,e,n){let[,o]=x(0),s=_(t.seat.screen.value,"phase");if(!s||!Ur(s))return[e,void 0];let r=()=>{t.orders.delete(s.id),o(u=>u+1)},i=t.orders.get(s.id)??vr(e,n).map(({id:u})=>u),a=gr(i,e);return t.orders.set(s.id,a),[$r(e,a),r]}function Sl(t,e,n){if(n!==te&&xt(t)!==n)return!1;let o=e.trim().toLocaleLowerCase("nb");return!o||`${t.title} ${t.description}`.toLocaleLowerCase("nb").includes(o)}function Xr({phone:t}){let e=t.seat.screen.value,n=_(e,"me"),o=Y(e,"commitment").sort((s,r)=>r.at-s.at);return l`
${o.length>0&&l`
<section class="stack" data-tight aria-labelledby="commitments">
<h2 class="ds-heading section-title" data-size="xs" id="commitments">
${c("commit.made",{unit:n?.unit||c("commit.we")})} <span class="count">${o.length}</span>
</h2>
<ul class="plain">${o.map(s=>l`<${Ol} key=${s.id} phone=${t} commitment=${s} />`)}</ul>
</section>
`}
<${St} phone=${t} title=${c("commit.choose")} measures=${ct(e)} below=${Tl} />
`}function Tl({phone:t,measure:e}){return l`
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${()=>t.sheet.value={measure:e.id,way:"commitment"}}>
<${C} name="plus" />${c("commit.take")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function Ol({phone:t,commitment:e}){let n=t.seat.screen.value,o=_(n,"me")?.commitments.includes(e.id);return l`
<li class="saying">
<p class="eyebrow">${M(n,"measure",e.measure)?.title}</p>
<p>${e.text}</p>
${o&&l`<div class="row" data-spread>
<${rt} seat=${t.seat} id=${e.id} />
<button
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
onClick=${()=>t.seat.act("withdraw_commitment",{commitment:e.id})}
>${c("say.withdraw")}</button>
</div>`}
</li>
`}var Cl=[1,2,3,4,5];function ze({name:t,label:e,low:n,high:o,score:s,onChoose:r,about:i}){let a=Q();return l`
<fieldset class="ds-fieldset scale" aria-describedby=${a}>
<legend class="ds-label">${e}${i&&l`<span class="ds-sr-only">: ${i}</span>`}</legend>
<div class="scale-steps">
${Cl.map(u=>l`
<label key=${u} data-chosen=${s===u}>
<input type="radio" class="ds-sr-only" name=${t} value=${u} checked=${s===u} onChange=${()=>r(u)} />
<span>${u}</span>
</label>
`)}
</div>
<p class="scale-ends small soft" id=${a}><span>1 = ${n}</span><span>5 = ${o}</span></p>
</fieldset>
`}function We({draft:t}){let e=t.text.value.trim();return e?l`
<${X} colour="warning">
<p>${c("unsent.text")}</p>
<p class="sheet-text"><strong>${e}</strong></p>
<//>
`:null}function ti({phone:t}){let e=t.seat.screen.value,n=_(e,"workshop"),o=_(e,"phase")?.visibility==="own_unit"&&n?.status==="open",r=(n?.feedback??[]).filter(i=>o||t.seat.draft(`feedback:${i.id}`).text.value);return r.length===0?null:l`
<section class="stack panel" aria-labelledby="feedback">
<h2 class="ds-heading section-title" data-size="xs" id="feedback">${c("feedback.title")}</h2>
${r.map(i=>l`<${El} key=${i.id} phone=${t} id=${i.id} title=${q(i.title)} asks=${i.asks??"both"} />`)}
</section>
`}function El({phone:t,id:e,title:n,asks:o}){let{seat:s}=t,r=_(s.screen.value,"me")?.feedback[e],i=s.draft(`feedback:${e}`);if(_(s.screen.value,"workshop")?.status==="closed")return l`<${We} draft=${i} />`;let a=d=>{let f={question:e,...d};f.score===void 0&&r?.score&&(f.score=r.score),f.text===void 0&&r?.text&&(f.text=r.text),s.act("give_feedback",f)},u=()=>{xe(i.text.peek(),600)&&(a({text:i.text.peek().trim()}),i.clear(),N(c("feedback.thanks")))};return l`
<div class="stack" data-tight>
${o!=="text"&&l`<${ze}
name=${e}
label=${n}
low=${c("feedback.low")}
high=${c("feedback.high")}
score=${r?.score??null}
onChoose=${d=>a({score:d})}
/>`}
${r?.text&&l`<p class="saying">${r.text}</p>`}
${o!=="score"&&l`
<${Nt}
draft=${i}
label=${r?.text?c("feedback.change"):o==="text"?n:c("feedback.text")}
max=${600}
rows=${2}
optional
onEnter=${u}
/>
<button type="button" class="ds-button feedback-send" data-variant="secondary" onClick=${u}>${c("feedback.send")}</button>
`}
${r&&l`<${rt} seat=${s} id=${e} />`}
</div>
`}var ei=(t,{id:e,ideas:n})=>n==="closed"?t??e:null,ni=(t,{id:e,started_at:n},o)=>e===t?Math.max(0,120-Math.round((o-n)/1e3)):0;var Al=12,Ml=3,Nl=600;function oi({phone:t,text:e,onSend:n,onDiscard:o}){let s=Rl(t,e.trim()),r=Bl(t,s);if(E(()=>{r.length&&N(c("similar.found",{n:r.length}),"similar")},[r.length]),r.length===0)return null;let i=new Set(_(t.seat.screen.value,"me")?.measures);return l`
<section class="similar stack" data-tight aria-label=${c("similar.title")}>
<p class="eyebrow">${c("similar.title")}</p>
<ul class="plain">
${r.map(a=>l`
<li key=${a.id} class="similar-one">
<p>
«${a.title}»${" "}
<span class="soft small">${i.has(a.id)?c("gallery.own"):c("table.number",{table:a.table})}</span>
</p>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="secondary"
onClick=${()=>t.sheet.value={measure:a.id}}
>
${i.has(a.id)?c("similar.open"):c("similar.support")}<span class="ds-sr-only">: ${a.title}</span>
</button>
</li>
`)}
</ul>
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n}>${c("similar.differs")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${o}>${c("similar.discard")}</button>
</div>
</section>
`}function Bl(t,e){let n=t.seat.screen.value,s=e.map(r=>dt(n,r)).filter(r=>r!==void 0).filter(r=>r.status==="live"&&!r.hidden);return[...new Set(s)].slice(0,Ml)}function Rl(t,e){let[n,o]=x([]);return E(()=>{if(Bt(e)<Al)return o([]);let s=new AbortController,i=setTimeout(()=>Il(t,e,s.signal).then(o,()=>o([])),Nl);return()=>{clearTimeout(i),s.abort()}},[e]),n}async function Il({seat:t,boot:e,token:n},o,s){if(t.connection.status.peek()!=="connected")return[];let r={Authorization:`Bearer ${n}`},i=await fetch(`/api/${e.code}/similar?text=${encodeURIComponent(o)}`,{headers:r,signal:s});return i.ok?(await i.json()).similar.map(({measure:u})=>u):[]}var jl=5e3;function ri({phone:t}){let{seat:e}=t,n=e.screen.value,o=_(n,"phase"),s=_(n,"workshop")?.status,r=s==="open",i=e.draft("idea"),a=I(null),[u,d]=x(!1),[f,g]=x(!1),h=Ll(t,o),p=r&&o!==void 0&&o.ideas!=="closed";if(s==="closed")return l`<${We} draft=${i} />`;if(!o||!(p||u||i.text.value))return null;let $=o.ideas==="open_private",b=()=>{i.clear(),Lt(t,"idea",!1),a.current?.focus()},y=()=>{let m=i.text.peek().trim();if(g(!m),m||N(ot({code:"empty"})),!xe(m,140))return a.current?.focus();let v={measure:kt(),title:m,...Ar(t,"idea")&&{named:!0}};e.act("post_measure",v,{age_ms:p?0:Pl(t,o)}),os(e,c($?"idea.kept":"idea.sent")),b()};return l`
<section
class="composer panel"
aria-label=${c("idea.label")}
onFocusIn=${()=>d(!0)}
onFocusOut=${m=>d(Fl(m))}
>
<${Nt}
draft=${i}
label=${c("idea.label")}
description=${p?c($?"idea.private_hint":"idea.hint"):void 0}
max=${140}
error=${f&&!i.text.value.trim()?ot({code:"empty"}):void 0}
rows=${2}
inputRef=${a}
onEnter=${y}
oneLine
/>
${!p&&l`<${ql} phone=${t} phase=${o} closer=${r?h:null} />`}
<div class="composer-foot">
<${Mr} phone=${t} about="idea" />
${!p&&l`<button type="button" class="ds-button" data-variant="tertiary" onClick=${b}>${c("save.discard")}</button>`}
<button type="button" class="ds-button composer-send" onClick=${y}><${C} name="plus" />${c("idea.send")}</button>
</div>
${p&&l`<${oi} phone=${t} text=${i.text.value} onSend=${y} onDiscard=${b} />`}
</section>
`}function Ll(t,e){let n=t.seat.draft("idea:closer"),o=e?ei(n.text.peek()||null,e):null;return E(()=>{e&&n.write(o??"")},[o,e?.id]),o}function Pl(t,e){let n=t.seat.connection.serverNow()-e.started_at,o=t.seat.draft("idea").begun_at??Date.now();return Math.max(0,Math.min(n+jl,Date.now()-o))}function ql({phone:t,phase:e,closer:n}){let o=ni(n,e,t.seat.second.value);return l`
<${X} colour="warning">
<p>${o>0?c("idea.finish",{n:o}):c("idea.too_late")}</p>
<//>
`}function Fl(t){return t.currentTarget.contains(t.relatedTarget)}var He=t=>t.hidden&&!t.title?{...t,title:c("hidden.title"),description:t.reason?c("hidden.reason",t):""}:t;function ii({phone:t,id:e,n}){let o=()=>{t.seat.act("share_drafts"),N(c("drafts.shared",{n})),document.querySelector("main")?.focus()};return l`
<div class="drafts-bar">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs" id=${e}><${C} name="lock" /> ${c("drafts.title",{n})}</h2>
<button type="button" class="ds-button" onClick=${o}>${c("drafts.share",{n})}</button>
</div>
<p class="small">${c("drafts.only_you")}</p>
</div>
`}function ci({phone:t,measures:e}){let n=e.filter(s=>s.private),o=e.filter(s=>!s.private);return l`
<${ai} key="drafts" phone=${t} id="own-drafts" measures=${n}>
<${ii} phone=${t} id="own-drafts" n=${n.length} />
<//>
<${ai} key="shared" phone=${t} id="own-ideas" measures=${o}>
<h2 class="ds-heading section-title" data-size="xs" id="own-ideas">
${c("idea.mine")} <span class="count">${o.length}</span>
</h2>
<//>
`}function ai({phone:t,id:e,measures:n,children:o}){return n.length===0?null:l`
<section class="stack" data-tight aria-labelledby=${e}>
${o}
<div class="cards">${n.map(s=>l`<${Dl} key=${s.id} phone=${t} measure=${s} />`)}</div>
</section>
`}function Dl({phone:t,measure:e,children:n}){return l`
<${Pt}
measure=${He(e)}
own
said=${t.said.value.get(e.id)}
onOpen=${()=>t.sheet.value={measure:e.id}}
>
${n}
<${Zn} phone=${t} measure=${e} />
<//>
`}function Zn({phone:t,measure:e}){let o=_(t.seat.screen.value,"workshop")?.status==="open"&&!e.merged_into&&e.status==="live";return l`
<div class="row" data-spread>
<${rt} seat=${t.seat} id=${e.id} />
${o&&l`<span class="fact strong">${e.description?c("idea.change"):c("idea.add_more")}</span>`}
</div>
`}function li({phone:t}){let e=t.seat.screen.value,n=_(e,"me"),o=_(e,"phase"),s=_(e,"workshop")?.tables??[],r=t.boot.table===n?.table?null:t.boot.table,[i,a]=x(String(r??""));if(!n?.table||!o)return null;let u=n.table!==n.home_table;if(!o.table_moves&&!u)return r&&l`<${X}><p>${c("move.scanned",{table:n.table,scanned:r})}</p><//>`;let d=g=>{t.seat.act("move_table",{table:g}),a(""),N(c("move.moved",{table:g}))},f=s.filter(g=>g!==n.table);return l`
<section class="panel move stack" data-tight aria-labelledby="move">
<h2 class="ds-heading section-title" data-size="2xs" id="move">${u?c("move.visiting",{table:n.table}):c("move.title")}</h2>
${o.table_moves&&l`
<div class="move-go">
<${ke}
label=${c("move.where")}
value=${i}
empty=${c("move.choose")}
options=${f.map(g=>({value:String(g),label:c("table.number",{table:g})}))}
onChange=${a}
/>
<button type="button" class="ds-button" aria-disabled=${i?void 0:"true"} onClick=${()=>i&&d(Number(i))}>
${c("move.go")}
</button>
</div>
`}
${u&&l`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>d(n.home_table)}>
${c("move.home",{table:n.home_table})}
</button>`}
</section>
`}function ui({phone:t,poll:e}){let n=_(t.seat.screen.value,"me")?.polls[e.id];return l`
<div class="panel stack" data-tight>
<fieldset class="ds-fieldset poll">
<legend class="ds-heading" data-size="2xs">${q(e.question)}</legend>
<div class="poll-options">
${e.options.map(o=>l`
<label key=${o.id} class="poll-option" data-chosen=${n===o.id}>
<input
class="ds-input"
type="radio"
name=${e.id}
checked=${n===o.id}
onChange=${()=>t.seat.act("answer_poll",{poll:e.id,option:o.id})}
/>
<span>${q(o.title)}</span>
</label>
`)}
</div>
</fieldset>
${n&&l`<p class="row small soft"><${rt} seat=${t.seat} id=${e.id} /> ${c("poll.on_screen")}</p>`}
</div>
`}var fi=["effect","feasibility"];function pi({phone:t}){let e=ct(t.seat.screen.value);return l`
<section class="stack" aria-labelledby="ratings">
<h2 class="ds-heading section-title" data-size="xs" id="ratings">${c("rate.title")}</h2>
${e.length===0&&l`<p class="panel soft">${c("rate.none")}</p>`}
${e.map(n=>l`<${Ul} key=${n.id} phone=${t} measure=${n} />`)}
</section>
`}function Ul({phone:t,measure:e}){let n=t.seat.screen.value,o=_(n,"me")?.ratings[e.id]??{},s=M(n,"rating",e.id),r=i=>a=>t.seat.act("rate_measure",{measure:e.id,criterion:i,score:a});return l`
<${Pt} measure=${e} said=${t.said.value.get(e.id)} onOpen=${()=>t.sheet.value={measure:e.id}}>
${fi.map(i=>l`
<${ze}
key=${i}
name=${`${e.id}-${i}`}
label=${c(`rate.${i}`)}
about=${e.title}
low=${c(`rate.${i}_low`)}
high=${c(`rate.${i}_high`)}
score=${o[i]??null}
onChoose=${r(i)}
/>
`)}
<div class="row" data-spread>
${Object.keys(o).length>0?l`<${rt} seat=${t.seat} id=${e.id} />`:l`<span></span>`}
${s&&l`<span class="fact">${zl(s)}</span>`}
</div>
<//>
`}function zl(t){let e=fi.filter(o=>t[o].joint);if(e.length===0)return c("rate.count",{n:Math.max(t.effect.count,t.feasibility.count)});let n=e.map(o=>`${c(`rate.${o}`)} ${t[o].mean}`);return`${c("rate.joint")}: ${n.join(" · ")}`}function Wl(t){let e=new Map;for(let n of t){let o=n.votes??0;e.set(o,[...e.get(o)??[],n])}return[...e].sort(([n],[o])=>o-n).map(([n,o])=>({votes:n,measures:o.sort((s,r)=>(r.areas??0)-(s.areas??0))}))}function di(t){let e=new Map;for(let n of Wl(t).flatMap(o=>o.measures))n.votes&&n.band&&e.set(n.band,[...e.get(n.band)??[],n]);return[...e].sort(([n],[o])=>n-o).map(([,n])=>n)}var hi=(t,e)=>["areas","tables"].flatMap(n=>_i(t,e,n)),mi=(t,e)=>_i(t,e,"areas").join("");function _i(t,e,n){let o=n,s=e[o];return s?e.exact?.includes(o)?[c(`breadth.${n}`,{n:s,of:_(t,"result")?.[o]??s})]:[c(`breadth.${n}_at_least`,{n:s})]:[]}var Hl=t=>c("counted.parts",{counts:t.map(e=>Vt(e.votes)).join(" + ")});function Ve(t,{parts:e,counted_with:n}){let o=[];e&&o.push(Hl(e));for(let s of n??[]){let r=M(t,"measure",s)?.title;o.push(r?c("counted.with",{title:r}):c("counted.with_another"))}return o.join(" · ")}function vi({records:t}){return Y(t,"earlier").sort((n,o)=>o.began_at-n.began_at).map(n=>l`
<details key=${n.id} class="ds-details">
<summary>${c("earlier.title",{phase:q(n.title),at:_e(n.began_at)})}</summary>
<div class="stack" data-tight>
<p class="soft">${c("earlier.says",{n:n.voters})}</p>
<ul class="plain stack" data-tight>${n.measures.map(o=>l`<${Vl} key=${o.measure} records=${t} got=${o} />`)}</ul>
</div>
</details>
`)}function Vl({records:t,got:e}){let n=M(t,"measure",e.measure);if(!n)return null;let o=[c("earlier.votes",{n:e.votes??0}),mi(t,e),Ve(t,e)];return l`
<li>
<p lang=${tt(n.title,n.description)}>${n.title}</p>
<p class="small soft">${o.filter(Boolean).join(" · ")}</p>
</li>
`}var gi=["top","close","next"],Jl=20;function to({phone:t}){let e=t.seat.screen.value,n=_(e,"result"),o=_(e,"me"),[s,r]=x("all"),[i,a]=x(!1);if(!n||!o)return null;let u=new Set(o.votes),d=new Set(o.measures),f=m=>d.has(m.id)||Mt(e,m).some(({id:v})=>d.has(v)),g=ve(e).filter(m=>m.votes!==void 0||$i(m)),h=new Set(g.filter(m=>s==="all"||(s==="votes"?u.has(m.id):f(m)))),p=Math.max(1,...g.map(m=>m.votes??0)),$=Kl(g).map(m=>({...m,measures:m.measures.filter(v=>h.has(v))})).filter(m=>m.measures.length>0),b=i||s!=="all"?$:Yl($),y=["all","votes","ideas"];return l`
<section class="stack" data-tight aria-labelledby="results">
<h2 class="ds-heading section-title" data-size="xs" id="results">${c("result.title")}</h2>
<p class="soft">${c("result.sum",{votes:c("result.votes",{n:n.votes}),n:n.voters})}</p>
<div class="row" role="group" aria-label=${c("result.show")}>
${y.map(m=>l`
<button key=${m} type="button" class="ds-chip" aria-pressed=${s===m?"true":"false"} onClick=${()=>r(m)}>
${c(`result.only_${m}`)}
</button>
`)}
</div>
${b.length===0&&l`<p class="panel soft">${c("result.none")}</p>`}
${b.map(m=>l`
<section key=${m.name} class="band" aria-labelledby=${`level-${m.name}`}>
<h3 class="ds-heading band-title" data-size="2xs" id=${`level-${m.name}`}>
${c(`result.level_${m.name}`)}
${m.measures.length>1&&l` <span class="count">${c("result.count",{n:m.measures.length})}</span>`}
</h3>
${m.measures.map(v=>l`
<${Gl} key=${v.id} phone=${t} measure=${v} share=${(v.votes??0)/p} voted=${u.has(v.id)} own=${f(v)} />
`)}
</section>
`)}
${b.length>0&&l`<p class="small soft">${c("result.levels")} ${Ql(n)}</p>`}
${b.length<$.length&&l`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${()=>a(!0)}>
${c("result.show_all",{n:h.size})}
</button>`}
<${vi} records=${e} />
</section>
`}function Kl(t){let e=t.filter($i),n=di(t).map(r=>[...r,...e.filter(({counted_with:i})=>r.some(({id:a})=>i?.includes(a)))]),o=n.slice(gi.length).flat(),s=t.filter(({votes:r})=>r===0);return[...gi.map((r,i)=>({name:r,measures:n[i]??[]})),{name:"few",measures:o},{name:"none",measures:s}]}var $i=({votes:t,counted_with:e})=>t===void 0&&e!==void 0;function Yl(t){let e=0;return t.filter((n,o)=>(e+=n.measures.length,n.name!=="none"&&(o===0||e<=Jl)))}function Gl({phone:t,measure:e,share:n,voted:o,own:s}){return l`
<article class="result" data-own=${s}>
<h4 class="card-title" lang=${tt(e.title,e.description)}>
<button type="button" class="card-open" onClick=${()=>t.sheet.value={measure:e.id}}>${e.title}</button>
</h4>
${n>0&&l`<span class="bar" aria-hidden="true" style=${{"--share":n}}></span>`}
<p class="card-facts">
<span class="result-votes">${Xl(t.seat.screen.value,e)}</span>
${o&&l`<span class="fact strong"><${C} name="check" />${c("result.your_vote")}</span>`}
${s&&l`<span class="fact strong">${c("gallery.own")}</span>`}
</p>
</article>
`}var Ql=({lead_for:{two_in_three:t,nearly_always:e}})=>e?c("result.lead",{some:c("result.votes",{n:t}),many:Vt(e)}):"";function Xl(t,e){let{votes:n,stars:o,dealt:s}=e;return[n!==void 0&&c("result.votes",{n}),s!==void 0&&c("result.dealt",{n:s}),...hi(t,e),o&&c("result.stars",{n:o}),Ve(t,e)].filter(Boolean).join(" · ")}function yi({seat:t,measure:e,voter:n,for_whom:o}){let s=_(t.screen.value,"workshop"),r=s?.votes_per_measure_max??1;if(r===1&&!s?.star)return null;let i=pt(n,e.id),a=n.votes_left??0,u=n.star===e.id,d=l`<span class="ds-sr-only">: ${e.title}</span>`,f=(g,h,p)=>l`
<button
type="button"
class="ds-button"
data-variant="secondary"
data-repeat
aria-disabled=${p?"true":void 0}
onClick=${()=>{let $=p?0:h;$&&t.act("cast_vote",{measure:e.id,votes:i+$,...o}),N(`${c("given.votes",{n:i+$})} · ${c("given.left",{n:a-$})}`,"votes")}}
><span aria-hidden="true">${h<0?"−":"+"}</span><span class="ds-sr-only">${c(`given.${g}`)}</span>${d}</button>
`;return l`
<div class="row given-votes">
${r>1&&l`${f("fewer",-1,i===1)}<span>${c("given.votes",{n:i})}</span>${f("more",1,i===r||a===0)}`}
${s?.star&&l`<button
type="button"
class="ds-button"
data-variant=${u?"primary":"secondary"}
aria-pressed=${u?"true":"false"}
onClick=${()=>t.act(u?"take_back_star":"give_star",{...!u&&{measure:e.id},...o})}
><span aria-hidden="true">${u?"★":"☆"}</span>${c("given.star")}${d}</button>`}
</div>
`}function bi({phone:t}){let e=t.seat.screen.value,n=_(e,"me"),[o,s]=x(!1);if(!n)return null;let r=ct(e);return l`
<div class="vote-bar" role="group" aria-label=${c("vote.label")}>
<p class="votes-left">
<${su} given=${wi(n)} left=${n.votes_left} />
<span>${c("given.left",{n:n.votes_left})}</span>
</p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${o?"true":"false"} onClick=${()=>s(!o)}>
${c("vote.mine",{n:n.votes.length})}
</button>
${n.votes_left===0&&l`<p class="votes-spent small">${c("given.spent")}</p>`}
</div>
${n.votes_left>0&&l`<p class="soft small">${Zl(e,r.length)}</p>`}
<${eu} records=${e} me=${n} />
<${St}
key=${o?"mine":"all"}
phone=${t}
title=${o?c("vote.mine_title"):c("vote.title")}
measures=${o?tu(e,n):r}
chosen=${new Set(n.votes)}
browsed=${!o}
below=${nu}
/>
`}function Zl(t,e){let n=_(t,"workshop"),o=n?.votes_per_measure_max??1;return[_(t,"phase")?.sample&&c("vote.sample",{n:e}),c("vote.hint"),o>1&&c("vote.most",{n:o}),n?.star&&c("vote.star"),n?.vote_for_own===!1&&c("vote.not_own")].filter(Boolean).join(" ")}var wi=t=>t.votes.reduce((e,n)=>e+pt(t,n),0),tu=(t,e)=>e.votes.map(n=>M(t,"measure",n)).filter(n=>n!==void 0).map(He);function eu({records:t,me:e}){let n=(_(t,"workshop")?.votes_each??0)-e.votes_left-wi(e);return n>0&&l`<p class="soft small">${c("vote.united",{n})}</p>`}function nu({phone:t,measure:e,chosen:n}){let{seat:o}=t,s=!n&&t.spent.value,r=n?xn(o.outbox,o.connection.status.value==="connected",e.id):"saved";return!n&&!Dr(o.screen.peek(),e)?null:l`
<button
type="button"
class="ds-button vote-button"
data-variant=${n?"primary":"secondary"}
data-given=${n}
aria-disabled=${s?"true":void 0}
onClick=${()=>{if(s)return N(c("given.spent"));let a=_(o.screen.peek(),"me");o.act(n?"take_back_vote":"cast_vote",{measure:e.id}),N(c("given.left",{n:(a?.votes_left??0)+(pt(a,e.id)||-1)}),"votes")}}
>
<${C} name=${n?r==="saved"?"check":r==="waiting"?"cloud":"clock":"vote"} />
${n?c("vote.given"):c("vote.give")}${r==="saved"?"":l`<span class="vote-state">${c(`saved.${r}`)}</span>`}
<span class="ds-sr-only" lang=${tt(e.title,e.description)}>: ${e.title}</span>
${n&&l`<span class="vote-undo">${c("vote.take_back")}</span>`}
</button>
${n&&l`<${ou} phone=${t} measure=${e} />`}
`}function ou({phone:t,measure:e}){let n=_(t.seat.screen.value,"me");return n&&l`<${yi} seat=${t.seat} measure=${e} voter=${n} />`}function su({given:t,left:e}){let n=Array.from({length:t+e},(o,s)=>l`<span key=${s} data-given=${s<t}></span>`);return l`<span class="ticks" aria-hidden="true">${n}</span>`}function ki({phone:t}){let e=t.seat.screen.value,n=_(e,"phase"),o=_(e,"me"),s=_(e,"workshop")?.status==="closed";return o?.present===!1&&!s?l`<${pu} phone=${t} />`:l`
${s||!n?l`<${fu} />`:l`<${Vr} seat=${t.seat} />`}
<${lu} phone=${t} />
${!s&&l`<${li} phone=${t} />`}
<${ri} key="composer" phone=${t} />
${n&&!s&&l`<${ru} key=${xi(n)} phone=${t} phase=${n} />`}
${s&&n?.visibility.startsWith("all")&&l`<${to} phone=${t} />`}
<${ti} key="feedback" phone=${t} />
`}function xi(t){return t.votes==="open_hidden"?"vote":t.ideas!=="closed"?"ideas":t.visibility==="claimed_cards"?"rate":t.visibility==="spotlight"?"spotlight":t.visibility==="own_unit"?"commit":t.visibility==="none"||t.visibility==="own"?"rest":t.revealed||t.votes==="revealed"?"results":"gallery"}function ru({phone:t,phase:e}){let n=t.seat.screen.value;switch(xi(e)){case"vote":return l`<${bi} phone=${t} />`;case"ideas":return l`<${iu} phone=${t} phase=${e} />`;case"rate":return l`<${pi} phone=${t} />`;case"commit":return l`<${Xr} phone=${t} />`;case"results":return l`<${to} phone=${t} />`;case"gallery":return l`<${St} phone=${t} title=${Si(e)} measures=${ct(n)} />`;case"spotlight":return l`<p class="panel soft">${c("now.look_up")}</p>`;default:return l`<${cu} phone=${t} phase=${e} records=${n} />`}}function iu({phone:t,phase:e}){let n=t.seat.screen.value,o=zr(n),s=e.visibility==="own"||e.visibility==="none",r=!s&&e.visibility!=="table"&&e.visibility!=="visited_table",i=s?o:r?o.filter(a=>a.posted_at>=e.started_at):[];return l`
<${ci} phone=${t} measures=${i} />
${!s&&l`<${St} phone=${t} title=${Si(e)} measures=${ct(n)} below=${au} />`}
`}var au=({phone:t,measure:e,own:n})=>n&&l`<${Zn} phone=${t} measure=${e} />`;function cu({phone:t,phase:e,records:n}){let o=_(n,"me"),s=e.activity==="join"?Y(n,"poll"):[];return l`
<p class="panel soft">${e.activity==="join"?c("now.welcome",{table:o?.table}):e.activity==="break"?c("now.break"):c("now.look_up")}</p>
${s.map(r=>l`<${ui} key=${r.id} phone=${t} poll=${r} />`)}
`}function lu({phone:t}){let e=t.seat.screen.value,n=_(e,"spotlight")?.measure,o=n?M(e,"measure",n):void 0;return o&&l`<${uu} phone=${t} measure=${o} />`}function uu({phone:t,measure:e}){return Ot(()=>()=>{document.activeElement?.closest(".spotlit")&&document.querySelector("h1")?.focus()},[]),l`
<section class="spotlit" aria-label=${c("now.on_screen")}>
<p class="eyebrow"><${C} name="table" /> ${c("now.on_screen")}</p>
<p class="card-title" lang=${tt(e.title,e.description)}>
<button type="button" class="card-open" onClick=${()=>t.sheet.value={measure:e.id}}>${e.title}</button>
</p>
</section>
`}function fu(){return l`
<header class="phase-header">
<h1 class="ds-heading" data-size="md" tabindex="-1">${c("closed.title")}</h1>
<p class="question">${c("closed.text")}</p>
</header>
`}function pu({phone:t}){return l`
<header class="phase-header">
<h1 class="ds-heading" data-size="md" tabindex="-1">${c("away.title")}</h1>
<p class="question">${c("away.text")}</p>
</header>
<button type="button" class="ds-button" data-wide onClick=${()=>t.seat.act("rejoin")}>${c("away.rejoin")}</button>
`}function Si(t){return t.visibility==="table"?c("gallery.table"):t.visibility==="visited_table"?c("gallery.visited"):c("gallery.all")}function du({phone:t,children:e}){let n=t.turned.value;return n?l`
<div class="turned">
<p>${c("phase.turned",{title:q(n.title)})}</p>
${e}
</div>
`:null}function Oi({phone:t}){return l`
<${du} phone=${t}>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>{t.turned.value=null,t.tab.value="now",window.scrollTo({top:0}),document.querySelector("h1")?.focus()}}>${c("phase.look")}</button>
<//>
`}function Ci(t){let e=t.seat.screen.value,n=_(e,"phase"),o=_(e,"workshop")?.status==="closed",s=o?"closed":n?.id,r=I(s),i=I(!1);r.current!==s&&(i.current=Ti()),Ot(()=>{if(r.current&&n&&r.current!==s){let a=hu()||t.sheet.peek()!==null;N(o?c("news.closed"):c(a?"phase.turned":"phase.begun",{title:q(n.title)}),"phase"),t.turned.value=a&&!o?n:null,a||window.scrollTo({top:0}),i.current&&!Ti()&&document.querySelector("h1")?.focus()}r.current=s},[s])}var Ti=()=>document.activeElement!==document.body,hu=()=>{let t=document.activeElement;return!!(t?.matches("textarea, input:not([type=radio]), select")&&t.value)};function Ei({boot:t,held:e,arrives:n,onJoinAgain:o}){let[s]=x(()=>yr(t,e));E(()=>s.seat.leave,[s]),E(()=>vs(s.covered,()=>Fe(s)),[s]),E(()=>Or(s),[s]),E(()=>Ir(s),[s]);let{seat:r}=s,i=r.screen.value,a=_(i,"me")!==void 0;E(()=>{a&&br()},[a]);let u=r.connection.status.value==="revoked",d=_(i,"me");return be(u?"lost":d?d.present===!1?"away":"room":"",n),Ci(s),qr(s),ge(mu(s)),u?l`<${gu} phone=${s} onJoinAgain=${o} />`:a?l`
<${_u} phone=${s} />
<${gs}>
<${wn} seat=${r} />
<${Oi} phone=${s} />
<${Pr} phone=${s} />
<//>
<main id="main" tabindex="-1" class="phone-main">
<${bs} seat=${r} label=${Br} boxFor=${f=>Rr(s,f)} />
<div class="tab-page stack" hidden=${s.tab.value!=="now"}><${ki} phone=${s} /></div>
${s.tab.value==="mine"&&l`<div class="tab-page stack"><${wr} phone=${s} /></div>`}
</main>
<${vu} phone=${s} />
${s.sheet.value&&l`<${kr} key=${s.sheet.value.measure} phone=${s} />`}
${s.profile.value&&l`<${xr} phone=${s} />`}
`:l`<${wn} seat=${r} /><main id="main" tabindex="-1" class="phone-main"><p class="page-loading">${c("page.loading")}</p></main>`}function mu({seat:t,tab:e}){return t.connection.status.value==="revoked"?c(Ai(t)?"lost.moved":"lost.title"):e.value==="mine"?c("tabs.mine"):Wo(t.screen.value)||c("closed.title")}var Ai=t=>t.connection.refused.value?.code==="seat_moved";function _u({phone:t}){let e=t.seat.screen.value,n=_(e,"me");return l`
<header class="top-bar">
<p class="top-title">${q(_(e,"workshop")?.title)}</p>
<button type="button" class="ds-button top-me" data-variant="tertiary" data-size="sm" onClick=${()=>t.profile.value=!0}>
<${C} name="person" />${c("table.number",{table:n?.table})}
<span class="ds-sr-only">${c("profile.open")}</span>
</button>
</header>
`}function vu({phone:t}){let e=_(t.seat.screen.value,"me"),n=(e?.measures.length??0)+(e?.offers.length??0)+(e?.comments.length??0),o=s=>{t.tab.value=s,window.scrollTo({top:0})};return l`
<nav class="tabs" aria-label=${c("tabs.label")}>
${["now","mine"].map(s=>l`
<button key=${s} type="button" aria-current=${t.tab.value===s?"page":void 0} onClick=${()=>o(s)}>
<${C} name=${s==="now"?"table":"person"} />
<span>${c(`tabs.${s}`)}${s==="mine"&&n>0?l` <span class="count">${n}</span>`:null}</span>
</button>
`)}
</nav>
`}function gu({phone:t,onJoinAgain:e}){let n=t.seat.outbox.unsent.value,o=t.seat.connection.refused.value??{code:"seat_revoked"},s=Ai(t.seat),r=()=>{s&&Zo(t.boot.code),e()};return l`
<main id="main" tabindex="-1" class="phone-main stack">
<h1 class="ds-heading" data-size="md" tabindex="-1">${c(s?"lost.moved":"lost.title")}</h1>
<${X} colour=${s?"info":"warning"} role="alert">
<p>${ot(o)}</p>
${n>0&&l`<p>${c(s?"lost.stays":"lost.waiting",{n})}</p>`}
${s&&t.seat.outbox.entries.value.map(({id:i,answered_seq:a,data:u})=>a===void 0&&l`<p key=${i}>«${u.title??u.text}»</p>`)}
<//>
<button type="button" class="ds-button" data-wide data-variant=${s?"secondary":void 0} onClick=${r}>${c(s?"lost.join_new":"lost.join_again")}</button>
</main>
`}function $u({boot:t}){let[{held:e,arrives:n},o]=x(()=>({held:Yo(t.code),arrives:!1})),s=()=>{Qo(t.code),o({held:null,arrives:!0})};return l`
${e?l`<${Ei} key=${e.token} boot=${t} held=${e} arrives=${n} onJoinAgain=${s} />`:l`<${ds} boot=${t} arrives=${n} onJoined=${r=>o({held:r,arrives:!0})} />`}
<${ye} />
`}qo(document);Ho($u);export{x as a,E as b,Ot as c,I as d,l as e,c as f,hn as g,ot as h,q as i,Vt as j,xu as k,_ as l,M as m,Y as n,dt as o,Mt as p,Tu as q,kt as r,N as s,os as t,Nt as u,ke as v,Bt as w,xe as x,is as y,X as z,as as A,C as B,rt as C,bs as D,xs as E,Hc as F,Vn as G,Jc as H,Kc as I,Ar as J,Lt as K,Mr as L,Yc as M,Gc as N,Qc as O,Xc as P,Ue as Q,Nr as R,Br as S,Rr as T,tt as U,Pt as V,Ol as W,We as X,He as Y,Dl as Z,Xl as _,tu as $,nu as aa,du as ba};
/*! preact 11.2.0, htm 3.1.1, @preact/signals 2.11.4, @preact/signals-core 1.14.5; licences: README.md */
/*! socket.io-client 4.8.4, socket.io-parser 4.2.7, engine.io-client 6.6.8, engine.io-parser 5.2.3, @socket.io/component-emitter 3.1.2; licences: README.md */
//# sourceMappingURL=phone-KWLFN6IK.js.map
