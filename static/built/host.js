var H,kr,xr,Kt,Uo,Sn,Sr,kn,Cr,Jo,Ho,uc,He=Symbol.for("pv"),Cn={},Tn=[],dc=/^m(i|n|o|s|text|space)$/,Ko=Array.isArray,Go=Tn.slice,ce=Object.assign;function le(t){t&&t.parentNode&&t.remove()}function Tr(t,e,n){var o,s,r,i={},a=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return a>2&&(i.children=a>3?Go.call(arguments,2):n),Le(t,i,o,s,null)}function Le(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:He,__v:s||++kr,__i:-1,__u:0};return!s&&H.vnode&&H.vnode(r),r}function be(t){return t.children}function qe(t,e){this.props=t,this.context=e,this.__g=0}function Gt(t,e){if(e==null)return t.__&&Gt(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Gt(t)}function pc(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=ce({constructor:He},n)).__v=n.__v+1,H.vnode&&H.vnode(e),Qo(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||Gt(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Dr(s,e,r),n.__=n.__e=null,e.__e!=o&&Or(e))}function Or(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Or(t)}function dr(t){(8&t.__g||(t.__g|=8,Kt.push(t),Sn++))&&Uo==H.debounceRendering||((Uo=H.debounceRendering)||queueMicrotask)(Er)}function Er(){try{for(var t,e=1;Kt.length;)Kt.length>e&&Kt.sort(Sr),t=Kt.shift(),e=Kt.length,8&t.__g&&pc(t)}finally{(Sn=Kt.length)&&(Uo||queueMicrotask)(Er)}}function Ar(t,e,n,o,s,r,i,a,u,d,p){var m,f,h,v,g,y,b=o.__k||Tn,$=e.length;for(u=hc(n,e,b,u,$),m=0;m<$;m++)(h=n.__k[m])!=null&&(f=~h.__i&&b[h.__i]||Cn,h.__i=m,y=Qo(t,h,f,s,r,i,a,u,d,p),v=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&Zo(f.ref,null,h,f),h.ref&&p.push(h.ref,h.__c||v,h)),g=g||v,4&h.__u?(u=Mr(h,u,t,!f.__v),f.__e&&(f.__e=null)):typeof h.type=="function"&&y!==void 0?u=y:v&&(u=v.nextSibling),h.__u&=-21);return n.__e=g,u}function hc(t,e,n,o,s){var r,i,a,u,d,p,m,f,h,v=n.length,g=v,y=0,b=0,$=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=Le(null,i):Ko(i)?i=$[r]=Le(be,{children:i}):i.constructor===He&&i.__b?i=$[r]=Le(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,u=r+y,i.__=t,i.__b=t.__b+1,a=null,~(d=i.__i=fc(i,n,u,g))&&(g--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,d==u-1?y--:d==u+1?y++:d!=u&&(d>u?y--:y++,b=1)):(~d||(s>v?y--:s<v&&y++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(b){for(p=[],m=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(y=0,f=p.length;y<f;)p[h=y+f>>1]<i.__i?y=h+1:f=h;p[y]=i.__i,m[r]=y+1}for(y=p.length;r--;)m[r]&&(m[r]==y?y--:$[r].__u|=4)}if(g)for(r=0;r<v;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=Gt(a)),ts(a,a));return o}function Mr(t,e,n,o){var s,r,i,a;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Mr(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Gt(t))&&!e.parentNode&&(e=null),i=t.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function fc(t,e,n,o){var s,r=t.key,i=t.type,a=e[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function pr(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function yn(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||pr(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||pr(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Ho[e]||(Ho[e]=mc(e)),(t.__a||(t.__a={}))[e]=Jo,r=e!=(e=e.replace(Cr,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function mc(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[kn]==null)e[kn]=Jo++;else if(e[kn]<this.__a[t])return;return n(H.event?H.event(e):e)}}}function Qo(t,e,n,o,s,r,i,a,u,d){var p,m,f,h,v,g,y,b,$,x,T,G,rt,Y,tt,V,D,R,z=e.type;if(e.constructor!==He)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(e.__u|=u,m=r=[],p.nodeType==8?a=xn(p,r):r.push(p),a=r[0]||a),(p=H.__b)&&p(e);t:if(typeof z=="function"){f=i.length;try{if(b=e.props,$=(p=z.prototype)&&p.render,x=(p=z.contextType)&&o[p.__c],T=p?x?x.props.value:p.__:o,(h=n.__c)?(e.__c=h,2&h.__g&&(h.__g|=1)):($?e.__c=h=new z(b,T):(e.__c=h=new qe(b,T),h.constructor=z,h.render=gc),x&&x.sub(h),h.state||(h.state={}),h.__n=o,h.__g|=8,h.__h=[],h.__k=[]),$&&(h.__s||(h.__s=h.state),z.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=ce({},h.__s)),ce(h.__s,z.getDerivedStateFromProps(b,h.__s)))),v=h.props,g=h.state,h.__v=e,n.__c){if(b!==v&&$&&!z.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(b,T),e.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(b,h.__s,T)===!1){e.__v!=n.__v&&(h.props=b,h.state=h.__s,h.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(W){W&&(W.__=e)}),Tn.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&i.push(h),a=Gt(n);break t}h.componentWillUpdate&&h.componentWillUpdate(b,h.__s,T),$&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(v,g,y)})}else $&&!z.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),$&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=T,h.props=b,h.__P=t,h.__g&=-5,G=H.__r,rt=$?25:0;do h.__g&=-9,G&&G(e),p=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++rt<25);$&&(Tn.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(o=ce({},o,h.getChildContext())),$&&n.__c&&h.getSnapshotBeforeUpdate&&(y=h.getSnapshotBeforeUpdate(v,g)),Y=p&&p.type===be&&p.key==null?p.props.children:p,b.__P&&(p=a,s=(t=b.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(W){W&&ts(W,W)}),n.__k=null),a=n.__k?Gt(n,0):null),a=Ar(t,Ko(Y)?Y:[Y],e,n,o,s,r,i,a,u,d),b.__P&&(e.__e=null,a=p),e.__u&=-161,m&&m.some(le),h.__h.length&&i.push(h),1&h.__g&&(h.__g&=-4)}catch(W){if(i.length=f,e.__v=null,u||r)if(W&&W.then){if(e.__u|=128|u,r){for(~(D=r.indexOf(a||void 0))||(D=r.length);(R=r[D-1])&&R.nodeType==8;)D--;for(;D<r.length;D++)if(R=r[D])if(r[D]=null,tt){if(R==V)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(V=xn(tt=R))}}if(!tt){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;tt=a}(p=xn(tt=e.__c.__z||(e.__c.__z=tt)))?(e.__e=tt,a=p):e.__e=a,a=a&&a.nextSibling}else r&&r.some(le);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),W&&W.then||Nr(e),H.__e(W,e,n)}}else a=e.__e=vc(n.__e,e,n,o,s,r,i,u,d,t);return(p=H.diffed)&&p(e),a}function xn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Nr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Nr))}function Dr(t,e,n){for(var o=0;o<n.length;)Zo(n[o++],n[o++],n[o++]);H.__c&&H.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){H.__e(r,s.__v)}})}function vc(t,e,n,o,s,r,i,a,u,d){var p,m,f,h,v,g,y,b,$=n.props||Cn,x=e.props,T=e.type;if(T=="svg"?s="http://www.w3.org/2000/svg":T=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((v=r[p])&&(T?v.localName==T:v.nodeType==3)){t=v,r[p]=null;break}}if(!t){if(b=d.ownerDocument||document,!T)return b.createTextNode(x);t=b.createElementNS(s,T,x.is?x:d),a&&(H.__m&&H.__m(e,r),a=!1),r=null}if(T){if(d=T=="template"&&t.content||t,r=T=="textarea"&&x.defaultValue!=null?null:r&&Go.call(d.childNodes),!a&&r)for($={},p=0;p<t.attributes.length;p++)$[(v=t.attributes[p]).name]=v.value;for(p in $)v=$[p],p=="dangerouslySetInnerHTML"?f=v:p=="children"||p in x||p=="value"&&"defaultValue"in x||p=="checked"&&"defaultChecked"in x||yn(t,p,null,v,s);for(p in x)v=x[p],p=="children"?h=v:p=="dangerouslySetInnerHTML"?m=v:p=="value"?g=v:p=="checked"?y=v:a&&typeof v!="function"||$[p]===v||yn(t,p,v,$[p],s);m?(a||f&&(m.__html==f.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(f&&(t.textContent=""),(T=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&dc.test(T))&&(s="http://www.w3.org/1999/xhtml"),Ar(d,Ko(h)?h:[h],e,n,o,s,r,i,r?r[0]:n.__k&&Gt(n,0),a,u),r&&r.some(le)),a&&T!="textarea"||(p="value",T=="progress"&&g==null?t.removeAttribute(p):g==null||g===t[p]&&(T!="progress"||g)||yn(t,p,g,$[p],s),p="checked",y!=null&&y!=t[p]&&yn(t,p,y,$[p],s))}else $===x||a&&t.data==x||(t.data=x);return t}function Zo(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){H.__e(s,n)}}function ts(t,e,n){var o,s,r,i;if(H.unmount&&H.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||Zo(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){H.__e(a,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&ts(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=xn(o,r=[]))&&(o==t.__e&&r.some(le),le(s),le(o)),n||le(t.__e),t.__e=t.__c=t.__=null}function gc(t,e,n){return this.constructor(t,n)}function Br(t,e){var n,o,s,r;H.__&&H.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Le(be,{children:[t]}),s=[],r=[],Qo(e,e.__k,o||Cn,Cn,e.namespaceURI,o?null:e.firstChild?Go.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Dr(s,e.__k,r),e.__k.props.children=null}H={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){t=a}}throw Sn=0,t}},kr=0,xr=function(t){return t!=null&&t.constructor===He},qe.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=ce({},this.state)),typeof t=="function"&&(t=t(ce({},n),this.props)),t&&(ce(n,t),this.__v&&(e&&this.__k.push(e),dr(this)))},qe.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),dr(this))},qe.prototype.render=be,Kt=[],Sn=0,Sr=function(t,e){return t.__v.__b-e.__v.__b},kn=Symbol(),Cr=/(PointerCapture)$|Capture$/i,Jo=0,Ho={},uc=0;var ue,nt,zo,hr,Wo=Object.is,On=0,Ir=[],Vo=[],et=H,fr=et.__b,mr=et.__r,vr=et.diffed,gr=et.__c,$r=et.unmount,_r=et.__;function We(t,e){et.__h&&et.__h(nt,t,On||e),On=0;var n=nt.__H||(nt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function O(t){return On=1,$c(Pr,t)}function $c(t,e,n){var o=We(ue++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Pr(void 0,e),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);Wo(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=nt,!nt.__f)){nt.__f=!0;var s=nt.shouldComponentUpdate;nt.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=r;if(u.__.some(function(f){f.__N&&(d=!0,Wo(f.__[0],f.__N[0])||(p=!0))}),s){var m=s.call(this,r,i,a);return d?m||p:m}return!d||p}}return o.__}function q(t,e){var n=We(ue++,3);!et.__s&&ns(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,nt.__H.__h.push(n))}function Rr(t,e){var n=We(ue++,4);!et.__s&&ns(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,nt.__h.push(n))}function j(t){return On=5,es(function(){return{current:t}},[])}function es(t,e){var n=We(ue++,7);return ns(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function U(){var t=We(ue++,11);if(!t.__){for(var e=nt.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function _c(){var t;do{for(;t=Vo.shift();)try{je(t)}catch(n){et.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Ir.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(je),e.__h.some(Yo),e.__h=[]}catch(n){e.__h=[],et.__e(n,t.__v)}}}while(Vo.length)}et.__b=function(t){nt=null,fr&&fr(t)},et.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),_r&&_r(t,e)},et.__r=function(t){mr&&mr(t),ue=0;var e=(nt=t.__c).__H;e&&(zo==nt?nt.__h=[]:(e.__h.some(je),e.__h.some(Yo),ue=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),zo=nt},et.diffed=function(t){vr&&vr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&yr(Ir.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),zo=nt=null},et.__c=function(t,e){e.some(function(n){try{n.__h.some(je),n.__h=n.__h.filter(function(o){return!o.__||Yo(o)})}catch(o){n.__h=[function(){throw o}]}}),gr&&gr(t,e)},et.unmount=function(t){$r&&$r(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,yr(Vo.push(s))}else je(s)}catch(r){e=r}}),o.__H=void 0,e&&et.__e(e,o.__v))};var br=typeof requestAnimationFrame=="function";function bc(t){var e,n=function(){clearTimeout(o),br&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);br&&(e=requestAnimationFrame(n))}function yr(t){t!=1&&hr==et.requestAnimationFrame||((hr=et.requestAnimationFrame)||bc)(_c)}function je(t){var e=nt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),nt=e}function Yo(t){var e=nt;t.__c=t.__(),nt=e}function ns(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Wo(n,t[o])})}function Pr(t,e){return typeof e=="function"?e(t):e}var Lr=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],a=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[e[++r]]=a:i===6?o[1][e[++r]]+=a+"":i?(s=t.apply(a,Lr(t,a,n,["",null])),o.push(s),a[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(a)}return o},wr=new Map;function yc(t){var e=wr.get(this);return e||(e=new Map,wr.set(this,e)),(e=Lr(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",a="",u=[0],d=function(f){r===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):r===3&&(f||i)?(u.push(3,f,i),r=2):r===2&&i==="..."&&f?u.push(4,f,0):r===2&&i&&!f?u.push(5,0,!0,i):r>=5&&((i||!f&&r===5)&&(u.push(r,0,i,s),r=6),f&&(u.push(r,f,0,s),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&d(),d(p));for(var m=0;m<n[p].length;m++)o=n[p][m],r===1?o==="<"?(d(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[p][m+1]===">")?(d(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return d(),u})(t)),e),arguments,[])).length>1?e:e[0]}var c=yc.bind(Tr),wc=Symbol.for("preact-signals");function Nn(){if(Ht>1)Ht--;else{var t,e=!1;for((function(){var s=An;for(An=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();ze!==void 0;){var n=ze;for(ze=void 0,En++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&jr(n))try{n.c()}catch(s){e||(t=s,e=!0)}n=o}}if(En=0,Ht--,e)throw t}}function os(t){if(Ht>0)return t();Xo=++kc,Ht++;try{return t()}finally{Nn()}}var Fe,X=void 0;function Dn(t){var e=X,n=Fe;X=void 0,Fe=void 0;try{return t()}finally{X=e,Fe=n}}var ze=void 0,Ht=0,En=0,kc=0,Xo=0,An=void 0,Mn=0;function qr(t){if(X!==void 0){var e=t.n;if(e===void 0||e.t!==X)return e={i:0,S:t,p:X.s,n:void 0,t:X,e:void 0,x:void 0,r:e},X.s!==void 0&&(X.s.n=e),X.s=e,t.n=e,32&X.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=X.s,e.n=void 0,X.s.n=e,X.s=e),e}}function dt(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}dt.prototype.brand=wc;dt.prototype.h=function(){return!0};dt.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:Dn(function(){var o;(o=e.W)==null||o.call(e)}))};dt.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&Dn(function(){var s;(s=e.Z)==null||s.call(e)}))}};dt.prototype.subscribe=function(t){var e=this;return yt(function(){var n=e.value;Dn(function(){return t(n)})},{name:"sub"})};dt.prototype.valueOf=function(){return this.value};dt.prototype.toString=function(){return this.value+""};dt.prototype.toJSON=function(){return this.value};dt.prototype.peek=function(){var t=this;return Dn(function(){return t.value})};Object.defineProperty(dt.prototype,"value",{get:function(){var t=qr(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(En>100)throw new Error("Cycle detected");(function(n){Ht!==0&&En===0&&n.l!==Xo&&(n.l=Xo,An={S:n,v:n.v,i:n.i,o:An})})(this),this.v=t,this.i++,Mn++,Ht++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Nn()}}}});function I(t,e){return new dt(t,e)}function jr(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Fr(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function zr(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function de(t,e){dt.call(this,void 0,e),this.x=t,this.s=void 0,this.g=Mn-1,this.f=4}de.prototype=new dt;de.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Mn))return!0;if(this.g=Mn,this.f|=1,this.i>0&&!jr(this))return this.f&=-2,!0;var t=X;try{Fr(this),X=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return X=t,zr(this),this.f&=-2,!0};de.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}dt.prototype.S.call(this,t)};de.prototype.U=function(t){if(this.t!==void 0&&(dt.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};de.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(de.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=qr(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function ot(t,e){return new de(t,e)}function Ur(t){var e=t.j;if(t.j=void 0,typeof e=="function"){Ht++;var n=X;X=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,ss(t),o}finally{X=n,Nn()}}}function ss(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,Ur(t)}function xc(t){if(X!==this)throw new Error("Out-of-order effect");zr(this),X=t,this.f&=-2;try{8&this.f&&ss(this)}finally{Nn()}}function ye(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Fe&&Fe.push(this)}ye.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};ye.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ur(this),Fr(this),Ht++;var t=X;return X=this,xc.bind(this,t)};ye.prototype.N=function(){2&this.f||(this.f|=2,this.u=ze,ze=this)};ye.prototype.d=function(){this.f|=8,1&this.f||ss(this)};ye.prototype.dispose=function(){this.d()};function yt(t,e){var n=new ye(t,e);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Hr,Bn,wn,Sc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Wr=[];yt(function(){Hr=this.N})();function we(t,e){H[t]=e.bind(null,H[t]||function(){})}function Ue(t){if(wn){var e=wn;wn=void 0,e()}wn=t&&t.S()}function Vr(t){var e=this,n=t.data,o=Tc(n);o.name="ReactiveDom",o.value=n;var s=es(function(){for(var a=e,u=e.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=ot(function(){var h=o.value.value;return h===0?0:h===!0?"":h||""}),p=ot(function(){return!Array.isArray(d.value)&&!xr(d.value)}),m=yt(function(){if(this.N=Yr,p.value){var h=d.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=h)}}),f=e.__$u.d;return e.__$u.d=function(){m(),f.call(this)},[p,d]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Vr.displayName="ReactiveTextNode";Object.defineProperties(dt.prototype,{constructor:{configurable:!0,value:Tr(be,null).constructor},type:{configurable:!0,value:Vr},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});we("__b",function(t,e){if(Ue(),Bn=void 0,typeof e.type=="string"){var n,o=e.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof dt&&(n||(e.__np=n={}),n[s]=r,o[s]=r.peek())}}t(e)});we("__r",function(t,e){if(t(e),e.type!==be){Ue();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return yt(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Sc&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),Bn=o,Ue(n)}});we("__e",function(t,e,n,o){Ue(),Bn=void 0,t(e,n,o)});we("diffed",function(t,e){Ue(),Bn=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,s=e.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var d=r[u],p=o[u];d===void 0?(d=Cc(n,u,p,s),r[u]=d):d.o(p,s)}}}t(e)});function Cc(t,e,n,o){var s=e in t&&t.ownerSVGElement===void 0,r=I(n);return{o:function(i,a){r.value=i,o=a},d:yt(function(){this.N=Yr;var i=r.value.value;o[e]!==i&&(o[e]=i,s?t[e]=i:i!=null&&(i!==!1||e[4]==="-")?t.setAttribute(e,i):t.removeAttribute(e))})}}we("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=e.__np;if(i){var a=e.props;for(var u in i)a[u]=i[u]}e.__np=void 0}else{var d=e.__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}t(e)});we("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});qe.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in t))return!0;return!1};function Tc(t,e){return es(function(){return I(t,e)},[])}var Oc=function(t){queueMicrotask(function(){queueMicrotask(t)})};function Ec(){os(function(){for(var t;t=Wr.shift();)Hr.call(t)})}function Yr(){Wr.push(this)===1&&(H.requestAnimationFrame||Oc)(Ec)}function Xr(t){let e=!1,n=null,o=s=>{let r=n;return n=s,r===null||!Ac(r,s)?!1:s.detail>1||e&&s.detail===1&&s.timeStamp-r.timeStamp<400};t.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),t.addEventListener("click",s=>{!o(s)||!Mc(s)||(s.preventDefault(),s.stopPropagation())},{capture:!0})}var Ac=(t,e)=>Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)<32,Mc=({target:t})=>t?.closest("button:not([data-repeat])")!=null;var Jr=["nb","en"],Nc=31536e3,In=I({lang:"nb",messages:{}}),Qt=ot(()=>In.value.lang);function rs(t){In.value=t,globalThis.document&&(document.documentElement.lang=t.lang)}async function is(t,e=(...n)=>fetch(...n)){let n=await e(`/i18n/${t}.json`);if(!n.ok)throw new Error(`no catalogue for ${t}: ${n.status}`);rs(await n.json())}async function Kr(t){await is(t),document.cookie=`lang=${t}; path=/; max-age=${Nc}; samesite=lax`}function l(t,e={}){let n=In.value.messages[t];return n===void 0?t:(typeof n=="string"?n:n[Number(e.n)===1?0:1]??t).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,i="")=>{if(!(r in e))return s;let a=Bc(e[r]);return/[.?!]$/.test(a)?a:a+i})}var as=t=>t in In.value.messages,Rn=t=>as(`error.${t.code}`)?l(`error.${t.code}`,t):t.message??l("error.internal"),pt=t=>t?typeof t=="string"?t:t[Qt.value]||t.nb||t.en:"",Wt=t=>Dc.value.format(t);function Gr(t){let e=new Date(t);return[e.getHours(),e.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var Pn=t=>new Intl.DateTimeFormat(Qr(),{dateStyle:"long"}).format(t);var Dc=ot(()=>new Intl.NumberFormat(Qr())),Qr=()=>Qt.value==="nb"?"nb-NO":"en-GB",Bc=t=>typeof t=="number"?Wt(t):String(t);function Zr(){let t=document.getElementById("boot");if(!t?.textContent)throw new Error("The page has no boot block.");return JSON.parse(t.textContent)}function w(t,e){return t.get(e)}function F(t,e,n){return t.get(`${e}:${n}`)}function J(t,e){let n=[];for(let[o,s]of t)o.startsWith(`${e}:`)&&n.push(s);return n}var pe=(t,e)=>t?.votes?.includes(e)?t.votes_on?.[e]??1:0;function wt(t){return J(t,"measure").filter(e=>e.status==="live"&&!e.merged_into&&!e.hidden)}function Nt(t,e){let n=new Set,o=F(t,"measure",e);for(;o?.merged_into&&!n.has(o.id);)n.add(o.id),o=F(t,"measure",o.merged_into)??o;return o}function kt(t,{originals:e}){return e.map(o=>F(t,"measure",o)).filter(o=>o!==void 0).flatMap(o=>[o,...kt(t,o)])}function Zt(t,e,n){return J(t,e).filter(s=>(Nt(t,s.measure)?.id??s.measure)===n).sort((s,r)=>s.at-r.at)}var ls=I("");function ti(...t){let e=cs(...t);q(()=>{ls.value=e},[e])}var cs=(...t)=>t.filter(Boolean).join(" · "),ei=t=>w(t,"workshop")?.status==="closed"?"":pt(w(t,"phase")?.title);async function ni(t){if(!("CSSLayerBlockRule"in globalThis))return;let e=Zr();e.messages?rs(e.messages):await is(e.lang);let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");yt(()=>Ic(e)),n.replaceChildren(),Br(c`<${t} boot=${e} />`,n)}function Ic(t){document.title=cs(ls.value,pt(t.title));let e=document.querySelector(".ds-skip-link");e&&(e.textContent=l("page.skip"))}var us=()=>performance.now(),Rc=6e4;function oi(t=us){let e=Date.now()-t();return{now:()=>Math.round(t()+e),hear(n,{afresh:o=!1}={}){let s=n-t();e=o||s<e-Rc?s:Math.max(e,s)}}}function si(t,e){let n=Math.max(t.started_at,t.paused_at??e),o=t.ends_at??n,s=o-n,r=Math.max(1,o-t.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:t.paused_at!==null,over:t.ends_at!==null&&s<=0,stopped:t.ends_at===null,share:Math.min(1,Math.max(0,(n-t.started_at)/r))}}function Ln(t){let e=[Math.floor(t/3600),Math.floor(t%3600/60),t%60];return(e[0]===0?e.slice(1):e).map((o,s)=>s===0?`${o}`:`${o}`.padStart(2,"0")).join(":")}function ri(t){let e=I(t()),n,o=()=>{clearTimeout(n);let s=t();e.value=s,n=setTimeout(o,1e3-s%1e3)};return o(),{second:e,tick:o,stop:()=>clearTimeout(n)}}var Pc=Object.defineProperty,Lc=(t,e)=>{for(var n in e)Pc(t,n,{get:e[n],enumerable:!0})},jt=Object.create(null);jt.open="0";jt.close="1";jt.ping="2";jt.pong="3";jt.message="4";jt.upgrade="5";jt.noop="6";var Fn=Object.create(null);Object.keys(jt).forEach(t=>{Fn[jt[t]]=t});var fs={type:"error",data:"parser error"},ui=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",di=typeof ArrayBuffer=="function",pi=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t&&t.buffer instanceof ArrayBuffer,_s=({type:t,data:e},n,o)=>ui&&e instanceof Blob?n?o(e):ii(e,o):di&&(e instanceof ArrayBuffer||pi(e))?n?o(e):ii(new Blob([e]),o):o(jt[t]+(e||"")),ii=(t,e)=>{let n=new FileReader;return n.onload=function(){let o=n.result.split(",")[1];e("b"+(o||""))},n.readAsDataURL(t)};function ai(t){return t instanceof Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}var ds;function qc(t,e){if(ui&&t.data instanceof Blob)return t.data.arrayBuffer().then(ai).then(e);if(di&&(t.data instanceof ArrayBuffer||pi(t.data)))return e(ai(t.data));_s(t,!1,n=>{ds||(ds=new TextEncoder),e(ds.encode(n))})}var li="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Ye=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let t=0;t<li.length;t++)Ye[li.charCodeAt(t)]=t;var jc=t=>{let e=t.length*.75,n=t.length,o,s=0,r,i,a,u;t[t.length-1]==="="&&(e--,t[t.length-2]==="="&&e--);let d=new ArrayBuffer(e),p=new Uint8Array(d);for(o=0;o<n;o+=4)r=Ye[t.charCodeAt(o)],i=Ye[t.charCodeAt(o+1)],a=Ye[t.charCodeAt(o+2)],u=Ye[t.charCodeAt(o+3)],p[s++]=r<<2|i>>4,p[s++]=(i&15)<<4|a>>2,p[s++]=(a&3)<<6|u&63;return d},Fc=typeof ArrayBuffer=="function",bs=(t,e)=>{if(typeof t!="string")return{type:"message",data:hi(t,e)};let n=t.charAt(0);return n==="b"?{type:"message",data:zc(t.substring(1),e)}:Fn[n]?t.length>1?{type:Fn[n],data:t.substring(1)}:{type:Fn[n]}:fs},zc=(t,e)=>{if(Fc){let n=jc(t);return hi(n,e)}else return{base64:!0,data:t}},hi=(t,e)=>e==="blob"?t instanceof Blob?t:new Blob([t]):t instanceof ArrayBuffer?t:t.buffer,fi="",Uc=(t,e)=>{let n=t.length,o=new Array(n),s=0;t.forEach((r,i)=>{_s(r,!1,a=>{o[i]=a,++s===n&&e(o.join(fi))})})},Hc=(t,e)=>{let n=t.split(fi),o=[];for(let s=0;s<n.length;s++){let r=bs(n[s],e);if(o.push(r),r.type==="error")break}return o};function Wc(){return new TransformStream({transform(t,e){qc(t,n=>{let o=n.length,s;if(o<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,o);else if(o<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,o)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(o))}t.data&&typeof t.data!="string"&&(s[0]|=128),e.enqueue(s),e.enqueue(n)})}})}var ps;function qn(t){return t.reduce((e,n)=>e+n.length,0)}function jn(t,e){if(t[0].length===e)return t.shift();let n=new Uint8Array(e),o=0;for(let s=0;s<e;s++)n[s]=t[0][o++],o===t[0].length&&(t.shift(),o=0);return t.length&&o<t[0].length&&(t[0]=t[0].slice(o)),n}function Vc(t,e){ps||(ps=new TextDecoder);let n=[],o=0,s=-1,r=!1;return new TransformStream({transform(i,a){for(n.push(i);;){if(o===0){if(qn(n)<1)break;let u=jn(n,1);r=(u[0]&128)===128,s=u[0]&127,s<126?o=3:s===126?o=1:o=2}else if(o===1){if(qn(n)<2)break;let u=jn(n,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),o=3}else if(o===2){if(qn(n)<8)break;let u=jn(n,8),d=new DataView(u.buffer,u.byteOffset,u.length),p=d.getUint32(0);if(p>Math.pow(2,21)-1){a.enqueue(fs);break}s=p*Math.pow(2,32)+d.getUint32(4),o=3}else{if(qn(n)<s)break;let u=jn(n,s);a.enqueue(bs(r?u:ps.decode(u),e)),o=0}if(s===0||s>t){a.enqueue(fs);break}}}})}var mi=4;function at(t){if(t)return Yc(t)}function Yc(t){for(var e in at.prototype)t[e]=at.prototype[e];return t}at.prototype.on=at.prototype.addEventListener=function(t,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+t]=this._callbacks["$"+t]||[]).push(e),this};at.prototype.once=function(t,e){function n(){this.off(t,n),e.apply(this,arguments)}return n.fn=e,this.on(t,n),this};at.prototype.off=at.prototype.removeListener=at.prototype.removeAllListeners=at.prototype.removeEventListener=function(t,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+t];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+t],this;for(var o,s=0;s<n.length;s++)if(o=n[s],o===e||o.fn===e){n.splice(s,1);break}return n.length===0&&delete this._callbacks["$"+t],this};at.prototype.emit=function(t){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),n=this._callbacks["$"+t],o=1;o<arguments.length;o++)e[o-1]=arguments[o];if(n){n=n.slice(0);for(var o=0,s=n.length;o<s;++o)n[o].apply(this,e)}return this};at.prototype.emitReserved=at.prototype.emit;at.prototype.listeners=function(t){return this._callbacks=this._callbacks||{},this._callbacks["$"+t]||[]};at.prototype.hasListeners=function(t){return!!this.listeners(t).length};var Yn=typeof Promise=="function"&&typeof Promise.resolve=="function"?t=>Promise.resolve().then(t):(t,e)=>e(t,0),Dt=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),Xc="arraybuffer";function vi(t,...e){return e.reduce((n,o)=>(t.hasOwnProperty(o)&&(n[o]=t[o]),n),{})}var Jc=Dt.setTimeout,Kc=Dt.clearTimeout;function Xn(t,e){e.useNativeTimers?(t.setTimeoutFn=Jc.bind(Dt),t.clearTimeoutFn=Kc.bind(Dt)):(t.setTimeoutFn=Dt.setTimeout.bind(Dt),t.clearTimeoutFn=Dt.clearTimeout.bind(Dt))}var Gc=1.33;function Qc(t){return typeof t=="string"?Zc(t):Math.ceil((t.byteLength||t.size)*Gc)}function Zc(t){let e=0,n=0;for(let o=0,s=t.length;o<s;o++)e=t.charCodeAt(o),e<128?n+=1:e<2048?n+=2:e<55296||e>=57344?n+=3:(o++,n+=4);return n}function gi(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function tu(t){let e="";for(let n in t)t.hasOwnProperty(n)&&(e.length&&(e+="&"),e+=encodeURIComponent(n)+"="+encodeURIComponent(t[n]));return e}function eu(t){let e={},n=t.split("&");for(let o=0,s=n.length;o<s;o++){let r=n[o].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}var nu=class extends Error{constructor(t,e,n){super(t),this.description=e,this.context=n,this.type="TransportError"}},ys=class extends at{constructor(t){super(),this.writable=!1,Xn(this,t),this.opts=t,this.query=t.query,this.socket=t.socket,this.supportsBinary=!t.forceBase64}onError(t,e,n){return super.emitReserved("error",new nu(t,e,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(t){this.readyState==="open"&&this.write(t)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(t){let e=bs(t,this.socket.binaryType);this.onPacket(e)}onPacket(t){super.emitReserved("packet",t)}onClose(t){this.readyState="closed",super.emitReserved("close",t)}pause(t){}createUri(t,e={}){return t+"://"+this._hostname()+this._port()+this.opts.path+this._query(e)}_hostname(){let t=this.opts.hostname;return t.indexOf(":")===-1?t:"["+t+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(t){let e=tu(t);return e.length?"?"+e:""}},ou=class extends ys{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(t){this.readyState="pausing";let e=()=>{this.readyState="paused",t()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||e()})),this.writable||(n++,this.once("drain",function(){--n||e()}))}else e()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(t){let e=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};Hc(t,this.socket.binaryType).forEach(e),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let t=()=>{this.write([{type:"close"}])};this.readyState==="open"?t():this.once("open",t)}write(t){this.writable=!1,Uc(t,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let t=this.opts.secure?"https":"http",e=this.query||{};return this.opts.timestampRequests!==!1&&(e[this.opts.timestampParam]=gi()),!this.supportsBinary&&!e.sid&&(e.b64=1),this.createUri(t,e)}},$i=!1;try{$i=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var su=$i;function ru(){}var iu=class extends ou{constructor(t){if(super(t),typeof location<"u"){let e=location.protocol==="https:",n=location.port;n||(n=e?"443":"80"),this.xd=typeof location<"u"&&t.hostname!==location.hostname||n!==t.port}}doWrite(t,e){let n=this.request({method:"POST",data:t});n.on("success",e),n.on("error",(o,s)=>{this.onError("xhr post error",o,s)})}doPoll(){let t=this.request();t.on("data",this.onData.bind(this)),t.on("error",(e,n)=>{this.onError("xhr poll error",e,n)}),this.pollXhr=t}},xe=class zn extends at{constructor(e,n,o){super(),this.createRequest=e,Xn(this,o),this._opts=o,this._method=o.method||"GET",this._uri=n,this._data=o.data!==void 0?o.data:null,this._create()}_create(){var e;let n=vi(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let o=this._xhr=this.createRequest(n);try{o.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){o.setDisableHeaderCheck&&o.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&o.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{o.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{o.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(o),"withCredentials"in o&&(o.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(o.timeout=this._opts.requestTimeout),o.onreadystatechange=()=>{var s;o.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(o.getResponseHeader("set-cookie"))),o.readyState===4&&(o.status===200||o.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof o.status=="number"?o.status:0)},0))},o.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=zn.requestsCount++,zn.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=ru,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete zn.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};xe.requestsCount=0;xe.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",ci);else if(typeof addEventListener=="function"){let t="onpagehide"in Dt?"pagehide":"unload";addEventListener(t,ci,!1)}}function ci(){for(let t in xe.requests)xe.requests.hasOwnProperty(t)&&xe.requests[t].abort()}var au=(function(){let t=_i({xdomain:!1});return t&&t.responseType!==null})(),lu=class extends iu{constructor(t){super(t);let e=t&&t.forceBase64;this.supportsBinary=au&&!e}request(t={}){return Object.assign(t,{xd:this.xd},this.opts),new xe(_i,this.uri(),t)}};function _i(t){let e=t.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||su))return new XMLHttpRequest}catch{}if(!e)try{return new Dt[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var bi=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",cu=class extends ys{get name(){return"websocket"}doOpen(){let t=this.uri(),e=this.opts.protocols,n=bi?{}:vi(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(t,e,n)}catch(o){return this.emitReserved("error",o)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=t=>this.onClose({description:"websocket connection closed",context:t}),this.ws.onmessage=t=>this.onData(t.data),this.ws.onerror=t=>this.onError("websocket error",t)}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;_s(n,this.supportsBinary,s=>{try{this.doWrite(n,s)}catch{}o&&Yn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let t=this.opts.secure?"wss":"ws",e=this.query||{};return this.opts.timestampRequests&&(e[this.opts.timestampParam]=gi()),this.supportsBinary||(e.b64=1),this.createUri(t,e)}},hs=Dt.WebSocket||Dt.MozWebSocket,uu=class extends cu{createSocket(t,e,n){return bi?new hs(t,e,n):e?new hs(t,e):new hs(t)}doWrite(t,e){this.ws.send(e)}},du=class extends ys{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(t){return this.emitReserved("error",t)}this._transport.closed.then(()=>{this.onClose()}).catch(t=>{this.onError("webtransport error",t)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(t=>{let e=Vc(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=t.readable.pipeThrough(e).getReader(),o=Wc();o.readable.pipeTo(t.writable),this._writer=o.writable.getWriter();let s=()=>{n.read().then(({done:i,value:a})=>{i||(this.onPacket(a),s())}).catch(i=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;this._writer.write(n).then(()=>{o&&Yn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var t;(t=this._transport)===null||t===void 0||t.close()}},pu={websocket:uu,webtransport:du,polling:lu},hu=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,fu=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function ms(t){if(t.length>8e3)throw"URI too long";let e=t,n=t.indexOf("["),o=t.indexOf("]");n!=-1&&o!=-1&&(t=t.substring(0,n)+t.substring(n,o).replace(/:/g,";")+t.substring(o,t.length));let s=hu.exec(t||""),r={},i=14;for(;i--;)r[fu[i]]=s[i]||"";return n!=-1&&o!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=mu(r,r.path),r.queryKey=vu(r,r.query),r}function mu(t,e){let n=/\/{2,9}/g,o=e.replace(n,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&o.splice(0,1),e.slice(-1)=="/"&&o.splice(o.length-1,1),o}function vu(t,e){let n={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(o,s,r){s&&(n[s]=r)}),n}var vs=typeof addEventListener=="function"&&typeof removeEventListener=="function",Un=[];vs&&addEventListener("offline",()=>{Un.forEach(t=>t())},!1);var ws=class ke extends at{constructor(e,n={}){var o,s;if(super(),this.binaryType=Xc,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(n=e,e=null),e){let r=ms(e);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=ms(n.host).host);if(Xn(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((o=n.transports)===null||o===void 0)&&o.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=n.transportImplementations)!==null&&s!==void 0?s:n.transports).forEach(r=>{let i=r.prototype.name;this.transports.push(i),this._transportsByName[i]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=pu),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=eu(this.opts.query)),vs&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},Un.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let n=Object.assign({},this.opts.query);n.EIO=mi,n.transport=e,this.id&&(n.sid=this.id);let o=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](o)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let e=this.opts.rememberUpgrade&&ke.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(e);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(e){let n=this.createTransport(e),o=!1;ke.priorWebsocketSuccess=!1;let s=()=>{o||(n.send([{type:"ping",data:"probe"}]),n.once("packet",m=>{if(!o)if(m.type==="pong"&&m.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;ke.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{o||this.readyState!=="closed"&&(p(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let f=new Error("probe error");f.transport=n.name,this.emitReserved("upgradeError",f)}}))};function r(){o||(o=!0,p(),n.close(),n=null)}let i=m=>{let f=new Error("probe error: "+m);f.transport=n.name,r(),this.emitReserved("upgradeError",f)};function a(){i("transport closed")}function u(){i("socket closed")}function d(m){n&&m.name!==n.name&&r()}let p=()=>{n.removeListener("open",s),n.removeListener("error",i),n.removeListener("close",a),this.off("close",u),this.off("upgrading",d)};n.once("open",s),n.once("error",i),n.once("close",a),this.once("close",u),this.once("upgrading",d),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{o||n.open()},200):n.open()}onOpen(){if(this.readyState="open",ke.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=e.data,this._onError(n);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let n=0;n<this.writeBuffer.length;n++){let o=this.writeBuffer[n].data;if(o&&(e+=Qc(o)),n>0&&e>this._maxPayload)return this.writeBuffer.slice(0,n);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,Yn(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,n,o){return this._sendPacket("message",e,n,o),this}send(e,n,o){return this._sendPacket("message",e,n,o),this}_sendPacket(e,n,o,s){if(typeof n=="function"&&(s=n,n=void 0),typeof o=="function"&&(s=o,o=null),this.readyState==="closing"||this.readyState==="closed")return;o=o||{},o.compress=o.compress!==!1;let r={type:e,data:n,options:o};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let e=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),e()},o=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?o():e()}):this.upgrading?o():e()),this}_onError(e){if(ke.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),vs&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let o=Un.indexOf(this._offlineEventListener);o!==-1&&Un.splice(o,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let n=[];for(let o=0;o<e.length;o++)~this.transports.indexOf(e[o])&&n.push(e[o]);return n}};ws.protocol=mi;var sf=ws.protocol;function gu(t,e="",n){let o=t;n=n||typeof location<"u"&&location,t==null&&(t=n.protocol+"//"+n.host),typeof t=="string"&&(t.charAt(0)==="/"&&(t.charAt(1)==="/"?t=n.protocol+t:t=n.host+t),/^(https?|wss?):\/\//.test(t)||(typeof n<"u"?t=n.protocol+"//"+t:t="https://"+t),o=ms(t)),o.port||(/^(http|ws)$/.test(o.protocol)?o.port="80":/^(http|ws)s$/.test(o.protocol)&&(o.port="443")),o.path=o.path||"/";let s=o.host.indexOf(":")!==-1?"["+o.host+"]":o.host;return o.id=o.protocol+"://"+s+":"+o.port+e,o.href=o.protocol+"://"+s+(n&&n.port===o.port?"":":"+o.port),o}var yi={};Lc(yi,{Decoder:()=>Cu,Encoder:()=>Su,PacketType:()=>B,isPacketValid:()=>Mu,protocol:()=>xu});var $u=typeof ArrayBuffer=="function",_u=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t.buffer instanceof ArrayBuffer,wi=Object.prototype.toString,bu=typeof Blob=="function"||typeof Blob<"u"&&wi.call(Blob)==="[object BlobConstructor]",yu=typeof File=="function"||typeof File<"u"&&wi.call(File)==="[object FileConstructor]";function ks(t){return $u&&(t instanceof ArrayBuffer||_u(t))||bu&&t instanceof Blob||yu&&t instanceof File}function Hn(t,e){if(!t||typeof t!="object")return!1;if(Array.isArray(t)){for(let n=0,o=t.length;n<o;n++)if(Hn(t[n]))return!0;return!1}if(ks(t))return!0;if(t.toJSON&&typeof t.toJSON=="function"&&arguments.length===1)return Hn(t.toJSON(),!0);for(let n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&Hn(t[n]))return!0;return!1}function wu(t){let e=[],n=t.data,o=t;return o.data=Wn(n,e),o.attachments=e.length,{packet:o,buffers:e}}function Wn(t,e,n){if(!t)return t;if(ks(t)){let o={_placeholder:!0,num:e.length};return e.push(t),o}else if(Array.isArray(t)){let o=new Array(t.length);for(let s=0;s<t.length;s++)o[s]=Wn(t[s],e);return o}else if(typeof t=="object"&&!(t instanceof Date)){if(t.toJSON&&typeof t.toJSON=="function"&&!n)return Wn(t.toJSON(),e,!0);let o={};for(let s in t)Object.prototype.hasOwnProperty.call(t,s)&&(o[s]=Wn(t[s],e));return o}return t}function ku(t,e){return t.data=gs(t.data,e),delete t.attachments,t}function gs(t,e){if(!t)return t;if(t&&t._placeholder===!0){if(typeof t.num=="number"&&t.num>=0&&t.num<e.length)return e[t.num];throw new Error("illegal attachments")}else if(Array.isArray(t))for(let n=0;n<t.length;n++)t[n]=gs(t[n],e);else if(typeof t=="object")for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(t[n]=gs(t[n],e));return t}var ki=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],xu=5,B;(function(t){t[t.CONNECT=0]="CONNECT",t[t.DISCONNECT=1]="DISCONNECT",t[t.EVENT=2]="EVENT",t[t.ACK=3]="ACK",t[t.CONNECT_ERROR=4]="CONNECT_ERROR",t[t.BINARY_EVENT=5]="BINARY_EVENT",t[t.BINARY_ACK=6]="BINARY_ACK"})(B||(B={}));var Su=class{constructor(t){this.replacer=t}encode(t){return(t.type===B.EVENT||t.type===B.ACK)&&Hn(t)?this.encodeAsBinary({type:t.type===B.EVENT?B.BINARY_EVENT:B.BINARY_ACK,nsp:t.nsp,data:t.data,id:t.id}):[this.encodeAsString(t)]}encodeAsString(t){let e=""+t.type;return(t.type===B.BINARY_EVENT||t.type===B.BINARY_ACK)&&(e+=t.attachments+"-"),t.nsp&&t.nsp!=="/"&&(e+=t.nsp+","),t.id!=null&&(e+=t.id),t.data!=null&&(e+=JSON.stringify(t.data,this.replacer)),e}encodeAsBinary(t){let e=wu(t),n=this.encodeAsString(e.packet),o=e.buffers;return o.unshift(n),o}},Cu=class xi extends at{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let n;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(e);let o=n.type===B.BINARY_EVENT;o||n.type===B.BINARY_ACK?(n.type=o?B.EVENT:B.ACK,this.reconstructor=new Tu(n)):super.emitReserved("decoded",n)}else if(ks(e)||e.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(e),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let n=0,o={type:Number(e.charAt(0))};if(B[o.type]===void 0)throw new Error("unknown packet type "+o.type);if(o.type===B.BINARY_EVENT||o.type===B.BINARY_ACK){let r=n+1;for(;e.charAt(++n)!=="-"&&n!=e.length;);let i=e.substring(r,n);if(i!=Number(i)||e.charAt(n)!=="-")throw new Error("Illegal attachments");let a=Number(i);if(!Si(a)||a<1)throw new Error("Illegal attachments");if(a>this.opts.maxAttachments)throw new Error("too many attachments");o.attachments=a}if(e.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(e.charAt(n)===","||n===e.length););o.nsp=e.substring(r,n)}else o.nsp="/";let s=e.charAt(n+1);if(s!==""&&Number(s)==s){let r=n+1;for(;++n;){let i=e.charAt(n);if(i==null||Number(i)!=i){--n;break}if(n===e.length)break}o.id=Number(e.substring(r,n+1))}if(e.charAt(++n)){let r=this.tryParse(e.substr(n));if(xi.isPayloadValid(o.type,r))o.data=r;else throw new Error("invalid payload")}return o}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,n){switch(e){case B.CONNECT:return Vn(n);case B.DISCONNECT:return n===void 0;case B.CONNECT_ERROR:return typeof n=="string"||Vn(n);case B.EVENT:case B.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&ki.indexOf(n[0])===-1);case B.ACK:case B.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},Tu=class{constructor(t){this.packet=t,this.buffers=[],this.reconPack=t}takeBinaryData(t){if(this.buffers.push(t),this.buffers.length===this.reconPack.attachments){let e=ku(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function Ou(t){return typeof t=="string"}var Si=Number.isInteger||function(t){return typeof t=="number"&&isFinite(t)&&Math.floor(t)===t};function Eu(t){return t===void 0||Si(t)}function Vn(t){return Object.prototype.toString.call(t)==="[object Object]"}function Au(t,e){switch(t){case B.CONNECT:return e===void 0||Vn(e);case B.DISCONNECT:return e===void 0;case B.EVENT:return Array.isArray(e)&&(typeof e[0]=="number"||typeof e[0]=="string"&&ki.indexOf(e[0])===-1);case B.ACK:return Array.isArray(e);case B.CONNECT_ERROR:return typeof e=="string"||Vn(e);default:return!1}}function Mu(t){return Ou(t.nsp)&&Eu(t.id)&&Au(t.type,t.data)}function Rt(t,e,n){return t.on(e,n),function(){t.off(e,n)}}var Nu=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),Ci=class extends at{constructor(t,e,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=t,this.nsp=e,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let t=this.io;this.subs=[Rt(t,"open",this.onopen.bind(this)),Rt(t,"packet",this.onpacket.bind(this)),Rt(t,"error",this.onerror.bind(this)),Rt(t,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...t){return t.unshift("message"),this.emit.apply(this,t),this}emit(t,...e){var n,o,s;if(Nu.hasOwnProperty(t))throw new Error('"'+t.toString()+'" is a reserved event name');if(e.unshift(t),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(e),this;let r={type:B.EVENT,data:e};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof e[e.length-1]=="function"){let u=this.ids++,d=e.pop();this._registerAckCallback(u,d),r.id=u}let i=(o=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||o===void 0?void 0:o.writable,a=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!i||(a?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(t,e){var n;let o=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(o===void 0){this.acks[t]=e;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[t];for(let i=0;i<this.sendBuffer.length;i++)this.sendBuffer[i].id===t&&this.sendBuffer.splice(i,1);e.call(this,new Error("operation has timed out"))},o),r=(...i)=>{this.io.clearTimeoutFn(s),e.apply(this,i)};r.withError=!0,this.acks[t]=r}emitWithAck(t,...e){return new Promise((n,o)=>{let s=(r,i)=>r?o(r):n(i);s.withError=!0,e.push(s),this.emit(t,...e)})}_addToQueue(t){let e;typeof t[t.length-1]=="function"&&(e=t.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:t,flags:Object.assign({fromQueue:!0},this.flags)};t.push((o,...s)=>(this._queue[0],o!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),e&&e(o)):(this._queue.shift(),e&&e(null,...s)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(t=!1){if(!this.connected||this._queue.length===0)return;let e=this._queue[0];e.pending&&!t||(e.pending=!0,e.tryCount++,this.flags=e.flags,this.emit.apply(this,e.args))}packet(t){t.nsp=this.nsp,this.io._packet(t)}onopen(){typeof this.auth=="function"?this.auth(t=>{this._sendConnectPacket(t)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(t){this.packet({type:B.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},t):t})}onerror(t){this.connected||this.emitReserved("connect_error",t)}onclose(t,e){this.connected=!1,delete this.id,this.emitReserved("disconnect",t,e),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(t=>{if(!this.sendBuffer.some(e=>String(e.id)===t)){let e=this.acks[t];delete this.acks[t],e.withError&&e.call(this,new Error("socket has been disconnected"))}})}onpacket(t){if(t.nsp===this.nsp)switch(t.type){case B.CONNECT:t.data&&t.data.sid?this.onconnect(t.data.sid,t.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case B.EVENT:case B.BINARY_EVENT:this.onevent(t);break;case B.ACK:case B.BINARY_ACK:this.onack(t);break;case B.DISCONNECT:this.ondisconnect();break;case B.CONNECT_ERROR:this.destroy();let e=new Error(t.data.message);e.data=t.data.data,this.emitReserved("connect_error",e);break}}onevent(t){let e=t.data||[];t.id!=null&&e.push(this.ack(t.id)),this.connected?this.emitEvent(e):this.receiveBuffer.push(Object.freeze(e))}emitEvent(t){if(this._anyListeners&&this._anyListeners.length){let e=this._anyListeners.slice();for(let n of e)n.apply(this,t)}super.emit.apply(this,t),this._pid&&t.length&&typeof t[t.length-1]=="string"&&(this._lastOffset=t[t.length-1])}ack(t){let e=this,n=!1;return function(...o){n||(n=!0,e.packet({type:B.ACK,id:t,data:o}))}}onack(t){let e=this.acks[t.id];typeof e=="function"&&(delete this.acks[t.id],e.withError&&t.data.unshift(null),e.apply(this,t.data))}onconnect(t,e){this.id=t,this.recovered=e&&this._pid===e,this._pid=e,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(t=>this.emitEvent(t)),this.receiveBuffer=[],this.sendBuffer.forEach(t=>{this.notifyOutgoingListeners(t),this.packet(t)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(t=>t()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:B.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(t){return this.flags.compress=t,this}get volatile(){return this.flags.volatile=!0,this}timeout(t){return this.flags.timeout=t,this}onAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(t),this}prependAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(t),this}offAny(t){if(!this._anyListeners)return this;if(t){let e=this._anyListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(t),this}prependAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(t),this}offAnyOutgoing(t){if(!this._anyOutgoingListeners)return this;if(t){let e=this._anyOutgoingListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(t){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let e=this._anyOutgoingListeners.slice();for(let n of e)n.apply(this,t.data)}}};function Se(t){t=t||{},this.ms=t.min||100,this.max=t.max||1e4,this.factor=t.factor||2,this.jitter=t.jitter>0&&t.jitter<=1?t.jitter:0,this.attempts=0}Se.prototype.duration=function(){var t=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),n=Math.floor(e*this.jitter*t);t=(Math.floor(e*10)&1)==0?t-n:t+n}return Math.min(t,this.max)|0};Se.prototype.reset=function(){this.attempts=0};Se.prototype.setMin=function(t){this.ms=t};Se.prototype.setMax=function(t){this.max=t};Se.prototype.setJitter=function(t){this.jitter=t};var $s=class extends at{constructor(t,e){var n;super(),this.nsps={},this.subs=[],t&&typeof t=="object"&&(e=t,t=void 0),e=e||{},e.path=e.path||"/socket.io",this.opts=e,Xn(this,e),this.reconnection(e.reconnection!==!1),this.reconnectionAttempts(e.reconnectionAttempts||1/0),this.reconnectionDelay(e.reconnectionDelay||1e3),this.reconnectionDelayMax(e.reconnectionDelayMax||5e3),this.randomizationFactor((n=e.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new Se({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(e.timeout==null?2e4:e.timeout),this._readyState="closed",this.uri=t;let o=e.parser||yi;this.encoder=new o.Encoder,this.decoder=new o.Decoder,this._autoConnect=e.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(t){return arguments.length?(this._reconnection=!!t,t||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(t){return t===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=t,this)}reconnectionDelay(t){var e;return t===void 0?this._reconnectionDelay:(this._reconnectionDelay=t,(e=this.backoff)===null||e===void 0||e.setMin(t),this)}randomizationFactor(t){var e;return t===void 0?this._randomizationFactor:(this._randomizationFactor=t,(e=this.backoff)===null||e===void 0||e.setJitter(t),this)}reconnectionDelayMax(t){var e;return t===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=t,(e=this.backoff)===null||e===void 0||e.setMax(t),this)}timeout(t){return arguments.length?(this._timeout=t,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(t){if(~this._readyState.indexOf("open"))return this;this.engine=new ws(this.uri,this.opts);let e=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let o=Rt(e,"open",function(){n.onopen(),t&&t()}),s=i=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",i),t?t(i):this.maybeReconnectOnOpen()},r=Rt(e,"error",s);if(this._timeout!==!1){let i=this._timeout,a=this.setTimeoutFn(()=>{o(),s(new Error("timeout")),e.close()},i);this.opts.autoUnref&&a.unref(),this.subs.push(()=>{this.clearTimeoutFn(a)})}return this.subs.push(o),this.subs.push(r),this}connect(t){return this.open(t)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let t=this.engine;this.subs.push(Rt(t,"ping",this.onping.bind(this)),Rt(t,"data",this.ondata.bind(this)),Rt(t,"error",this.onerror.bind(this)),Rt(t,"close",this.onclose.bind(this)),Rt(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(t){try{this.decoder.add(t)}catch(e){this.onclose("parse error",e)}}ondecoded(t){Yn(()=>{this.emitReserved("packet",t)},this.setTimeoutFn)}onerror(t){this.emitReserved("error",t)}socket(t,e){let n=this.nsps[t];return n?this._autoConnect&&!n.active&&n.connect():(n=new Ci(this,t,e),this.nsps[t]=n),n}_destroy(t){let e=Object.keys(this.nsps);for(let n of e)if(this.nsps[n].active)return;this._close()}_packet(t){let e=this.encoder.encode(t);for(let n=0;n<e.length;n++)this.engine.write(e[n],t.options)}cleanup(){this.subs.forEach(t=>t()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(t,e){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",t,e),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let t=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let e=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{t.skipReconnect||(this.emitReserved("reconnect_attempt",t.backoff.attempts),!t.skipReconnect&&t.open(o=>{o?(t._reconnecting=!1,t.reconnect(),this.emitReserved("reconnect_error",o)):t.onreconnect()}))},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let t=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",t)}},Ve={};function Xe(t,e){typeof t=="object"&&(e=t,t=void 0),e=e||{};let n=gu(t,e.path||"/socket.io"),o=n.source,s=n.id,r=n.path,i=Ve[s]&&r in Ve[s].nsps,a=e.forceNew||e["force new connection"]||e.multiplex===!1||i,u;return a?u=new $s(o,e):(Ve[s]||(Ve[s]=new $s(o,e)),u=Ve[s]),n.query&&!e.query&&(e.query=n.queryKey),u.socket(n.path,e)}Object.assign(Xe,{Manager:$s,Socket:Ci,io:Xe,connect:Xe});function Ti({code:t,token:e,request:n}){let o=(s,r={})=>{let i={"Content-Type":"application/json"};return e&&(i.Authorization=`Bearer ${e}`),Du(15e3,async a=>(await n(`/api/${t}/${s}`,{...r,headers:i,signal:a})).json())};return{send:async s=>Bu(await o("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await o("view");return s.records?s:null}}}async function Du(t,e){let n=new AbortController,o=setTimeout(()=>n.abort(),t);try{return await e(n.signal)}finally{clearTimeout(o)}}function Bu(t){return"ok"in t?t:{ok:!1,error:"error"in t?t.error:t}}var Jn={seq:0,records:new Map};function Oi(t,e=Jn.records){let n=new Map;for(let[o,s]of Object.entries(t.records)){let r=e.get(o);n.set(o,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:t.seq,records:n}}function Ei(t,e){if(e.from!==t.seq)return null;let n=new Map(t.records);for(let o of e.drop)n.delete(o);for(let[o,s]of Object.entries(e.put))n.set(o,s);return{seq:e.to,records:n}}var Ai="DecompressionStream"in globalThis;function Mi(t,e){let n=0,o=0,s=Promise.resolve(),r=i=>{let a=o;n+=1,s=s.then(i).then(u=>a===o?t(...u):void 0,()=>a===o?e():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...i)=>n>0?r(()=>i):t(...i),hearPacked:i=>r(()=>Iu(i)),lose:()=>{o+=1}}}async function Iu(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(e).text())}var Ru=1e4,Pu=4e3,xs=4e3,Lu=15e3,qu=1e4,Ss=2e3,ju=10,Ni=["websocket","polling"],Fu=["polling","websocket"],Di=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function Bi({code:t,token:e,connect:n=Xe,request:o=(...s)=>fetch(...s)}){let s=oi(),r=Ti({code:t,token:e,request:o}),i=I(Jn.records),a=I(Jn.seq),u=I("connecting"),d=I(!1),p=I(!1),m=I(null),f=1,h=!1,v=!1,g=Date.now(),y,b,$=n({auth:{...e&&{token:e},...Ai&&{packed:!0}},transports:Ni,tryAllTransports:!0,reconnectionDelay:Ss/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),x=S=>os(()=>{i.value=S.records,a.value=S.seq}),T=()=>{v||(v=!0,$.emit("refresh"))},G=()=>{D.lose(),u.value==="connected"&&(g=Date.now(),ft(Math.max(Lu,Y()))),v=!1,u.value!=="revoked"&&(u.value="offline")},rt=S=>{m.value=S,u.value="revoked",$.disconnect()},Y=()=>Math.max(Ss,f*ju),tt=S=>{clearTimeout(y),y=setTimeout(()=>$.connect(),S)},V=S=>{v=!1,f=S.clients??f,s.hear(S.now,{afresh:!0}),x(Oi(S,i.value))},D=Mi((S,ut)=>{if(S==="view"){V(ut),u.value="connected",d.value=p.value=!1,h=!0,clearTimeout(b);return}f=ut.clients??f,s.hear(ut.now);let bn=Ei({seq:a.value,records:i.value},ut);bn?x(bn):T()},T);$.io.on("reconnect_attempt",S=>{$.io.opts.transports=S%2===0===h?Fu:Ni}),$.on("view",S=>D.hear("view",S)),$.on("delta",S=>D.hear("delta",S)),$.on("packed",S=>D.hearPacked(S)),$.on("bye",S=>{f=S.clients??f,p.value=S.reason==="restarting",p.value||rt({code:`seat_${S.reason}`})}),$.on("disconnect",S=>{G();let ut=S==="ping timeout"?Ss:Y();$.io.reconnectionDelay(ut/2),$.io.reconnectionDelayMax(Math.max(5e3,ut)),S==="io server disconnect"&&u.value!=="revoked"&&tt(Math.random()*ut)}),$.on("connect_error",S=>{S.data&&Di.has(S.data.code)?rt(S.data):G(),!$.active&&u.value!=="revoked"&&tt(Number(S.data?.retry_after_ms??1e3)+Math.random()*1e3)});let R=async S=>{let ut=await z(S);return!ut.ok&&Di.has(ut.error.code)&&rt(ut.error),ut},z=async S=>{if(u.peek()==="connected")return $.timeout(Ru).emitWithAck("command",S).catch(W);if(Date.now()-g<xs)throw new Error("not connected yet");let ut=await r.send(S);return ut.ok&&_t(),ut},W=S=>{throw $.connected&&$.disconnect().connect(),S},_t=async()=>{let S=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(d.value=S!==null,S&&S.seq>=a.value&&V(S))},ft=S=>{clearTimeout(b),b=setTimeout(bt,S+Math.random()*xs)},bt=async()=>{await _t(),(u.value==="connecting"||u.value==="offline")&&ft(qu)},it=()=>{if(u.value!=="revoked"){if(!$.connected)return void $.disconnect().connect();$.timeout(Pu).emitWithAck("awake").then(({now:S})=>s.hear(S,{afresh:!0}),W).catch(()=>{})}};return ft(xs),{records:i,seq:a,status:u,by_request:d,restarting:p,refused:m,serverNow:s.now,send:R,wake:it,close:()=>{clearTimeout(y),clearTimeout(b),$.disconnect()}}}function zu(){let t=new Map;return{getItem:e=>t.get(e)??null,setItem:(e,n)=>{t.set(e,n)},removeItem:e=>{t.delete(e)},keys:()=>[...t.keys()]}}var Cs=I(!1),Ce=zu();function Ii(){let t=Hu(),e=()=>{Cs.value=Ce.keys().length>0};return{getItem:n=>Ce.getItem(n)??t?.getItem(n)??null,setItem(n,o){Uu(t,n,o)?Ce.removeItem(n):Ce.setItem(n,o),e()},removeItem(n){Ce.removeItem(n),t?.removeItem(n),e()},keys:()=>[...new Set([...Object.keys(t??{}),...Ce.keys()])]}}function Uu(t,e,n){try{return t?.setItem(e,n),t!==null}catch{return!1}}function he(t,e){try{return JSON.parse(t.getItem(e)??"null")}catch{return null}}function Hu(){try{return globalThis.localStorage??null}catch{return null}}function Ri(t,e,n=globalThis.window??new EventTarget){let o=new Map,s=`facilitator:draft:${t}:`;return n.addEventListener("storage",r=>{let{key:i}=r;i?.startsWith(s)&&o.get(i.slice(s.length))?.readAgain()}),r=>{let i=o.get(r);if(i)return i;let a=Wu(s+r,e);return o.set(r,a),a}}function Wu(t,e){let n=()=>he(e,t),o=I(n()?.text??"");return{text:o,begun_at:n()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,o.value=s,s?e.setItem(t,JSON.stringify({text:s,begun_at:this.begun_at})):e.removeItem(t)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,o.value=n()?.text??""}}}function Li(t,e){let n=()=>t.keys().filter(a=>a.startsWith(e)).map(a=>he(t,a)).filter(a=>a!==null),o=I([]),s=ot(()=>o.value.filter(a=>!a.error)),r=a=>{let u=o.peek().filter(d=>!a.some(({id:p})=>p===d.id));o.value=[...u,...a].sort((d,p)=>d.place-p.place)},i=()=>r(n());return i(),{all:o,entries:s,failed:ot(()=>o.value.filter(a=>a.error)),unsent:ot(()=>s.value.filter(Pi).length),oldestUnsent:()=>s.peek().find(Pi),find:a=>o.peek().find(u=>u.id===a),readStored:i,keep(a){t.setItem(e+a.id,JSON.stringify(a)),r([a])},letGo(a){let u=o.peek().filter(a);if(u.length!==0){for(let{id:d}of u)t.removeItem(e+d);o.value=o.peek().filter(d=>!u.includes(d))}},readItem(a){let u=he(t,a);u?r([u]):o.value=o.peek().filter(({id:d})=>e+d!==a)}}}var Pi=t=>t.answered_seq===void 0;var Vu="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Pt=()=>Yu(12);function Yu(t){let e=crypto.getRandomValues(new Uint8Array(t));return Array.from(e,n=>Vu[n&63]).join("")}var Xu=1e3,Ju=15e3,Ku=new Set(["too_fast","not_saved","internal"]),Gu=new Set(["no_seat","seat_expired","seat_revoked","seat_moved"]);function qi({held:t,turn:e,send:n,onAnswer:o,later:s}){let r=I(!1),i=t.all.peek().length===0,a=!1,u=!1,d=!1,p=!1,m=0,f=async()=>{if(a||p)return;if(!t.oldestUnsent())return e.giveBack();a=!0;let y=i?e.take():await e.takeAmongOthers();if(a=!1,y>0)return h(y);t.readStored();let b=t.oldestUnsent();if(p||!b)return e.giveBack();a=!0;let $=await n(b).catch(()=>null);if(a=!1,!p){if(!t.find(b.id))return void f();if(!$||!$.ok&&Ku.has($.error.code))return v($);if(!$.ok&&Gu.has($.error.code))return e.giveBack();m=0,r.value=!1,o(b,$),f()}},h=y=>{u||(u=!0,s(()=>{u=!1,f()},y))},v=y=>{e.giveBack(),r.value=!0,d=!0;let b=y&&!y.ok?Number(y.error.retry_after_ms??0):0;s(g,Math.max(b,Math.min(Ju,Xu*2**m++)))},g=()=>{d=!1,f()};return{stuck:r,sendOldest:f,flush(){m=0,g()},onOtherTab(){i=!1,d||f()},close(){p=!0,e.giveBack()}}}var ji=2e4,Qu=100;function Fi({key:t,shelf:e,wall:n,later:o}){let s=Pt(),r=()=>he(e,t),i=()=>{let u=r()&&r().tab!==s?r().until-n():0;return u>0&&u<=ji?u:0},a=()=>{let u=i();return u===0&&e.setItem(t,JSON.stringify({tab:s,until:n()+ji})),u};return{take:a,async takeAmongOthers(){let u=r()?.tab===s,d=a();return u||d>0?d:(await new Promise(p=>o(()=>p(null),Qu)),i())},giveBack(){r()?.tab===s&&e.removeItem(t)}}}var Zu={wall:Date.now,mono:us};function zi({key:t,shelf:e,send:n,seq:o,online:s,tabs:r=globalThis.window??new EventTarget,clock:i=Zu,later:a=setTimeout}){let u=`facilitator:outbox:${t}:`,d=`facilitator:turn:${t}`,p=Pt(),m=Fi({key:d,shelf:e,wall:i.wall,later:a}),f=Li(e,u),{entries:h,failed:v,unsent:g,find:y,keep:b,letGo:$}=f,x=()=>{let D=o.peek();$(({answered_seq:R})=>R!==void 0&&R<=D)},T=qi({held:f,turn:m,later:a,send:D=>n({id:D.id,name:D.name,data:D.data,age_ms:td(D,p,i)}),onAnswer(D,R){b({...D,...R.ok?{answered_seq:R.seq}:{error:R.error}}),x()}}),G=(D,R={},{age_ms:z=0}={})=>{let W=f.all.peek().at(-1)?.place??0,_t=i.wall()-z,ft=Math.max(i.wall(),W+1),bt=Pt();return b({id:bt,name:D,data:R,place:ft,acted_at:_t,acted_mono:i.mono()-z,run:p}),T.sendOldest(),bt},rt=D=>{let R=y(D);return $(z=>z===R),R},Y=D=>{let{key:R}=D;if(R?.startsWith(u))f.readItem(R),x();else if(R!==d)return;T.onOtherTab()};r.addEventListener("storage",Y),r.addEventListener("pagehide",m.giveBack),T.sendOldest();let tt=yt(()=>{o.value,x()}),V=yt(()=>{s.value&&T.flush()});return{entries:h,failed:v,unsent:g,stuck:T.stuck,put:G,retry(D){let R=rt(D);R&&G(R.name,R.data)},takeOut:rt,flush:T.flush,close(){r.removeEventListener("storage",Y),r.removeEventListener("pagehide",m.giveBack),T.close(),tt(),V()}}}function td(t,e,n){let o=t.run===e&&t.acted_mono!==void 0?n.mono()-t.acted_mono:0;return Math.max(0,Math.round(o),Math.round(n.wall()-t.acted_at))}function Vi(t,e){if(e.length===0)return t;let n=ed(t);for(let o of e)nd[o.name]?.(n,o.data,o.acted_at);return n.records}function ed(t){let e=new Map(t);return{records:e,get:n=>e.get(n),add(n,o){e.has(n)||e.set(n,{...o,pending:!0})},change(n,o){let s=e.get(n);s&&e.set(n,{...s,...o,pending:!0})}}}var nd={post_measure(t,e,n){let o=t.get("me");t.add(`measure:${e.measure}`,{kind:"measure",id:e.measure,table:o?.table??0,title:e.title,description:e.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:t.get("phase")?.ideas==="open_private",on_behalf:!!e.on_behalf,hidden:!1,reason:null}),e.on_behalf||Yi(t,"measures",e.measure)},retitle_measure:(t,e)=>t.change(`measure:${e.measure}`,{title:e.title}),describe_measure:(t,e)=>t.change(`measure:${e.measure}`,{description:e.description}),withdraw_measure:(t,e)=>t.change(`measure:${e.measure}`,{status:"withdrawn"}),share_drafts(t){for(let e of[...t.records.values()])e.kind==="measure"&&e.private&&t.change(`measure:${e.id}`,{private:!1})},hide_measure:(t,{measure:e,reason:n})=>t.change(`measure:${e}`,{hidden:!0,reason:n}),show_measure:(t,{measure:e})=>t.change(`measure:${e}`,{hidden:!1,reason:null}),set_field(t,{measure:e,field:n,value:o}){let s={...t.get(`measure:${e}`)?.fields,[n]:o};o===null&&delete s[n],t.change(`measure:${e}`,{fields:s})},post_comment:(t,e,n)=>Je(t,"comment","comments",e,{at:n,hidden:!1,reason:null}),hide_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!0,reason:e.reason}),show_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!1,reason:null}),make_offer(t,e,n){let o=t.get("me");Je(t,"offer","offers",e,{at:n,stance:e.stance??"offer",resource:e.resource??null,unit:o?.unit??null,area:o?.area??null})},withdraw_offer:(t,e)=>Wi(t,`offer:${e.offer}`,"offers",e.offer),flag_conflict:(t,e,n)=>Je(t,"conflict","conflicts",e,{...Ui(e),at:n}),add_co_benefit:(t,e,n)=>Je(t,"co_benefit","co_benefits",e,{...Ui(e),at:n}),explain(t,{thing:e,aspect:n,text:o}){for(let s of["conflict","co_benefit"])t.change(`${s}:${e}`,{[n]:o})},show_name(t,{thing:e,named:n}){let o=t.get("me"),s=n&&o?{label:o.label,unit:o.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])t.change(`${r}:${e}`,{by:s})},cast_vote(t,{measure:e,on_behalf:n,votes:o}){let s=pe(t.get(Ke(n)),e);Hi(t,Ke(n),e,o??(s||1))},take_back_vote:(t,{measure:e,on_behalf:n})=>Hi(t,Ke(n),e,0),give_star:(t,{measure:e,on_behalf:n})=>t.change(Ke(n),{star:e}),take_back_star:(t,{on_behalf:e})=>t.change(Ke(e),{star:null}),merge_measures(t,{source:e,target:n}){let o=t.get(`measure:${n}`);o&&(t.change(`measure:${e}`,{merged_into:n}),t.change(`measure:${n}`,{originals:[...Te(o.originals,e),e]}))},unmerge_measure(t,{measure:e}){let n=t.get(`measure:${e}`)?.merged_into,o=t.get(`measure:${n}`);t.change(`measure:${e}`,{merged_into:null}),o&&t.change(`measure:${n}`,{originals:Te(o.originals,e)})},claim_measure(t,{measure:e}){let n=t.get("me")?.table;t.change(`measure:${e}`,{claimed_by:n});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:[...Te(o,e),e]})},release_claim(t,{measure:e}){let n=t.get(`measure:${e}`)?.claimed_by;t.change(`measure:${e}`,{claimed_by:null});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:Te(o,e)})},rate_measure(t,{measure:e,criterion:n,score:o}){let s=t.get("me")?.ratings??{};t.change("me",{ratings:{...s,[e]:{...s[e],[n]:o}}})},give_thumb:(t,{measure:e,thumb:n})=>t.change("me",{thumbs:{...t.get("me")?.thumbs,[e]:n}}),commit_to(t,e,n){Je(t,"commitment","commitments",e,{at:n,unit:t.get("me")?.unit??null})},withdraw_commitment:(t,e)=>Wi(t,`commitment:${e.commitment}`,"commitments",e.commitment),answer_poll:(t,{poll:e,option:n})=>t.change("me",{polls:{...t.get("me")?.polls,[e]:n}}),give_feedback(t,{question:e,score:n=null,text:o=null}){let s=t.get("me")?.feedback??{};t.change("me",{feedback:{...s,[e]:{score:n,text:o}}})},move_table(t,{table:e,participant:n}){t.change(n?`person:${n}`:"me",{table:e})},leave:t=>t.change("me",{present:!1}),rejoin:t=>t.change("me",{present:!0}),send_message(t,{message:e,to:n,table:o=null,text:s},r){for(let i of t.records.values())i.kind==="message"&&i.id!==e&&i.to===n&&i.table===o&&t.records.delete(`message:${i.id}`);t.add(`message:${e}`,{kind:"message",id:e,to:n,table:o,text:s,at:r})},take_down_message:(t,{message:e})=>t.records.delete(`message:${e}`),show_scene:(t,{scene:e=null,step:n=null})=>t.change("screen",{scene:e,step:n}),freeze_screen:(t,{frozen:e=!0})=>t.change("screen",{frozen:e}),signal_table:(t,{signal:e})=>t.change(`table:${t.get("me")?.table}`,{signal:e})};function Je(t,e,n,o,s){let r=t.get("me"),i=o.named&&r?{label:r.label,unit:r.unit}:null;t.add(`${e}:${o[e]}`,{kind:e,id:o[e],measure:o.measure,text:o.text,by:i,...s}),Yi(t,n,o[e])}var Ui=({goal:t,affected:e,solution:n})=>({goal:t,affected:e,solution:n}),Ke=t=>t?`person:${t}`:"me";function Hi(t,e,n,o){let s=t.get(e),r=pe(s,n);if(!s||o===r)return;let i=Te(s.votes??[],n);t.change(e,{votes:o?r?s.votes:[...i,n]:i,votes_left:Math.max(0,(s.votes_left??0)+r-o),votes_on:{...s.votes_on,[n]:o},star:!o&&s.star===n?null:s.star})}function Yi(t,e,n){let o=t.get("me")?.[e];o&&!o.includes(n)&&t.change("me",{[e]:[...o,n]})}function Wi(t,e,n,o){t.records.delete(e);let s=t.get("me")?.[n];s?.includes(o)&&t.change("me",{[n]:Te(s,o)})}var Te=(t,e)=>t.filter(n=>n!==e);function Xi({code:t,token:e="",holder:n}){let o=Ii(),s=`${t}:${n}`,r=Bi({code:t,token:e}),i=ot(()=>r.status.value==="connected"),a=zi({key:s,shelf:o,send:r.send,seq:r.seq,online:i}),u=ot(()=>Vi(r.records.value,a.entries.value)),{second:d,tick:p,stop:m}=ri(r.serverNow),f=yt(()=>{i.value&&p()}),h=()=>{document.visibilityState==="visible"&&r.wake()};return window.addEventListener("online",h),document.addEventListener("visibilitychange",h),{screen:u,records:r.records,connection:r,outbox:a,second:d,draft:Ri(s,o),act:a.put,leave(){window.removeEventListener("online",h),document.removeEventListener("visibilitychange",h),f(),m(),a.close(),r.close()}}}var od={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function C({name:t}){return c`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${od[t]} /></svg>`}var sd=1e3,rd=1e4,Ge=I({text:"",times:0}),Kn=new Map,Ji,cm=ot(()=>Ge.value.text);function k(t,e=t){Kn.size===0&&(Ts(""),setTimeout(id,sd)),Kn.set(e,t)}function id(){Ts([...Kn.values()].join(" ")),Kn.clear(),Ji=setTimeout(()=>Ts(""),rd)}function Ts(t){clearTimeout(Ji),Ge.value={text:t,times:Ge.peek().times+1}}function Gn(){let[t]=O(()=>Ge.peek().times),{text:e,times:n}=Ge.value;return c`<div class="ds-sr-only" role="status" aria-live="polite">${n>t?e:""}</div>`}var ad=6e3;function Ki({seat:t}){let{state:e,colour:n,n:o}=ld(t),s=cd(e==="well"),r=e==="well"&&s?"back":e,i=r==="well"?"":l(`line.${r}`,{n:o});return q(()=>{i&&k(i,"line")},[i]),c`
<div class="line" data-color=${r==="back"?"success":n} data-state=${r}>
${i&&c`<${C} name=${r==="back"?"check":"cloud"} /><span>${i}</span>`}
</div>
`}function ld(t){let e=t.connection.status.value,n=t.outbox.unsent.value;return e==="revoked"?{state:"revoked",colour:"danger",n}:e!=="connected"&&t.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:e==="offline"&&t.connection.restarting.value?{state:"restarting",colour:"warning",n}:e==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:e==="connecting"?{state:"connecting",colour:"neutral",n}:w(t.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&t.outbox.stuck.value?{state:"sending",colour:"warning",n}:Cs.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function cd(t){let e=j(!1),n=j(!1),[o,s]=O(!1);return q(()=>{if(!t){n.current=e.current,s(!1);return}if(e.current=!0,!n.current)return;n.current=!1,s(!0);let r=setTimeout(()=>s(!1),ad);return()=>clearTimeout(r)},[t]),o}function xt({colour:t="info",children:e,role:n}){return c`<div class="ds-alert notice" data-color=${t} role=${n}>${e}</div>`}var ud=.8;function Tt({draft:t,label:e,description:n,max:o,rows:s=1,error:r,optional:i,placeholder:a,inputRef:u,onEnter:d,firstFocus:p,oneLine:m=s===1}){let f=U(),h=t.text.value,v=o-Ot(h),g=v<o*(1-ud),y=v<0?l("field.too_long",{n:-v}):r,b=[n&&`${f}-d`,g&&`${f}-c`,y&&`${f}-e`].filter(Boolean).join(" "),$=s>1?"textarea":"input",x=T=>{T.key!=="Enter"||T.isComposing||!d||!m&&!(T.ctrlKey||T.metaKey)||(T.preventDefault(),d())};return c`
<div class="ds-field">
<label class="ds-label" for=${f}>${e}${i&&c` <span class="optional">${l("field.optional")}</span>`}</label>
${n&&c`<p data-field="description" id="${f}-d">${n}</p>`}
<${$}
class="ds-input"
id=${f}
ref=${u}
rows=${s>1?s:void 0}
value=${h}
placeholder=${a}
data-first-focus=${p}
autocomplete="off"
enterkeyhint=${m?"send":"enter"}
aria-invalid=${y?"true":void 0}
aria-describedby=${b||void 0}
onInput=${T=>t.write(T.target.value)}
onKeyDown=${x}
/>
${g&&v>=0&&c`<p class="counter" id="${f}-c">${l("field.left",{n:v})}</p>`}
${y&&c`<p class="ds-validation-message" id="${f}-e">${y}</p>`}
</div>
`}function Gi({label:t,value:e,options:n,onChange:o,empty:s,description:r,error:i}){let a=U(),u=[r&&`${a}-d`,i&&`${a}-e`].filter(Boolean).join(" ");return c`
<div class="ds-field">
<label class="ds-label" for=${a}>${t}</label>
${r&&c`<p data-field="description" id="${a}-d">${r}</p>`}
<select
class="ds-input"
id=${a}
value=${e}
aria-invalid=${i?"true":void 0}
aria-describedby=${u||void 0}
onChange=${d=>o(d.target.value)}
>
${s!==void 0&&c`<option value="">${s}</option>`}
${n.map(d=>c`<option key=${d.value} value=${d.value}>${d.label}</option>`)}
</select>
${i&&c`<p class="ds-validation-message" id="${a}-e">${i}</p>`}
</div>
`}var Ot=t=>Array.from(t).length,te=(t,e)=>t.trim()!==""&&Ot(t.trim())<=e;function Qn({draft:t,label:e,description:n,yes:o,no:s,onHide:r,onStop:i}){let[a,u]=O(!1),d=()=>{t.clear(),i()},p=()=>{let m=t.text.peek().trim();if(!te(m,200))return u(!m);r(m),d()};return c`
<${Tt} draft=${t} label=${e} description=${n} max=${200} error=${a?l("error.empty"):void 0} onEnter=${p} />
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${p}>${o}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${d}>${s}</button>
</div>
`}var Bt=(t,e)=>[...new Set([e.table,...kt(t,e).map(n=>n.table)])],vt=(t,e,n)=>e.claimed_by===n||Bt(t,e).includes(n),ee=(t,e)=>wt(t).filter(n=>vt(t,n,e)),Zn=(t,e)=>wt(t).filter(n=>!vt(t,n,e)),Qi={newest:(t,e)=>e.posted_at-t.posted_at,title:(t,e)=>t.title.localeCompare(e.title,"nb"),votes:(t,e)=>(e.votes??0)-(t.votes??0)||(e.areas??0)-(t.areas??0)},to=(t,e)=>[...t].sort((n,o)=>Qi[e](n,o)||Qi.newest(n,o)||(n.id<o.id?-1:1));function Oe(t,e,n){let o=n.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);return o.length===0?e:e.filter(s=>{let a=` ${[s,...kt(t,s)].map(u=>`${u.title} ${u.description}`).join(" ").toLocaleLowerCase("nb").replace(/[^\p{L}\p{N}]+/gu," ")}`;return o.every(u=>a.includes(` ${u}`))})}function eo({votes:t=0,areas:e=0},n){let o=l("host.votes",{n:t});return e===0?o:`${o} ${n?l("host.areas_of",{n:e,areas:n}):l("host.areas",{n:e})}`}var mt=t=>t.label||t.unit||t.area||l("host.somebody"),Ee=t=>[...t].sort((e,n)=>Number(n.without_phone)-Number(e.without_phone)||mt(e).localeCompare(mt(n),"nb")||(e.id<n.id?-1:1));async function no(t,{token:e,body:n,method:o=n?"POST":"GET"}={}){let s=new Headers(e?{Authorization:`Bearer ${e}`}:{});n&&s.set("Content-Type","application/json");try{let r=await fetch(t,{method:o,headers:s,body:n&&JSON.stringify(n)});return r.ok?{ok:!0,response:r}:{ok:!1,error:(await r.json()).error}}catch{return{ok:!1,error:{code:"no_answer",message:l("ask.no_answer")}}}}var dd=1500,pd=3e3;function Zi(t,e,n){let o=new Map(wt(t).map(r=>[r.id,r])),s=[];for(let{measure:r,other:i}of n){let[a,u]=[o.get(r),o.get(i)];if(!a||!u)continue;let[d,p]=!vt(t,a,e)&&vt(t,u,e)?[u,a]:[a,u];s.push({key:ta(r,i),ours:vt(t,d,e),pair:[d,p]})}return s.sort((r,i)=>Number(i.ours)-Number(r.ours))}var ta=(t,e)=>[t,e].sort().join(" ");function ea(t,e){let n=I([]),o=I(new Set),s=ot(()=>hd(t.records.value)),r=!1,i=a=>{r||(r=!0,setTimeout(async()=>{r=!1;let u=await no(`/api/${e.code}/lookalikes`,{token:e.token});u.ok&&(n.value=(await u.response.json()).pairs)},a))};return yt(()=>{s.value&&t.connection.status.value==="connected"&&i(dd+Math.random()*pd)}),{alike:ot(()=>n.value.filter(({measure:a,other:u})=>!o.value.has(ta(a,u)))),keep({key:a,pair:[u,d]}){o.value=new Set([...o.value,a]),t.act("keep_both",{measure:u.id,other:d.id})}}}var hd=t=>J(t,"measure").filter(({private:e})=>!e).map(({id:e,title:n,description:o,merged_into:s,hidden:r,status:i})=>[e,n,o,s,r,i].join(`
`)).join(`

`);var na={query:"",order:null,table:null,layout:"cards"};function oa(t,e){return{seat:t,boot:e,table:Number(e.table),page:I("board"),opened:I(null),picked:I([]),merged:I(null),looks:{board:I(na),others:I(na)},moved:I(null),lookalikes:ea(t,e),readable:I([]),said:ot(()=>fd(t.screen.value))}}var sa=t=>Os(t,t.picked.value);function Os(t,e){let n=t.seat.screen.value,s=e.map(r=>Nt(n,r)).filter(r=>r!==void 0).filter(r=>r.status==="live");return[...new Map(s.map(r=>[r.id,r])).values()]}function ra(t,e){let n=t.picked.value.filter(o=>o!==e);t.picked.value=n.length===t.picked.value.length?[...n,e]:n}function fd(t){let e=new Map,n=(o,s)=>{let r=Nt(t,o)?.id??o,i=e.get(r)??{comments:0,offers:0};e.set(r,{...i,[s]:i[s]+1})};for(let o of J(t,"comment"))o.hidden||n(o.measure,"comments");for(let o of J(t,"offer"))n(o.measure,"offers");return e}var M=t=>w(t.seat.screen.value,"workshop")?.status==="open",oo=(t,e)=>F(t.seat.screen.value,"person",e);function ia({tablet:t,measure:e}){let n=w(t.seat.screen.value,"me")?.measures.includes(e.id),o=e.on_behalf&&e.table===t.table,s=(n||o)&&e.originals.length===0,r=!e.private&&!e.hidden;return!s&&!r?null:c`
<section class="host-away" aria-label=${l("host.away_title")}>
${s&&c`<${md} tablet=${t} measure=${e} />`}
${r&&c`<${vd} tablet=${t} measure=${e} />`}
</section>
`}function md({tablet:t,measure:e}){let[n,o]=O(!1),s=()=>{t.seat.act("withdraw_measure",{measure:e.id}),k(l("host.withdrawn")),aa()};return n?c`
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${s}>${l("host.withdraw_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!1)}>${l("host.cancel")}</button>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!0)}>${l("host.withdraw")}</button>`}function vd({tablet:t,measure:e}){let{seat:n}=t,o=n.draft(`hide:${e.id}`),[s,r]=O(o.text.peek()!==""),i=a=>{n.act("hide_measure",{measure:e.id,reason:a}),k(l("host.measure_hidden")),aa()};return s?c`
<div class="stack panel" data-tight>
<${Qn}
draft=${o}
label=${l("host.hide_measure_reason")}
description=${l("host.hide_measure_hint")}
yes=${l("host.hide_measure")}
no=${l("host.cancel")}
onHide=${i}
onStop=${()=>r(!1)}
/>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>r(!0)}>${l("host.hide_measure_ask")}</button>`}function aa(){document.querySelector("dialog h2")?.focus()}function la({tablet:t,measure:e}){return e.hidden?c`
<${xt} colour="warning">
<p>${l("host.hidden",{reason:e.reason??""})}</p>
<${ca} tablet=${t} measure=${e} />
<//>
`:null}function ca({tablet:t,measure:e}){let n=t.seat.screen.value;return!M(t)||!vt(n,e,t.table)?null:c`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s=>{let r=s.currentTarget.closest("dialog, .host-page");t.seat.act("show_measure",{measure:e.id}),k(l("host.measure_shown",{title:e.title})),r?.querySelector("h2")?.focus()}}>
${l("host.show_again")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function ua({tablet:t}){let e=U(),n=t.seat.screen.value,o=J(n,"measure").filter(s=>s.hidden&&s.status==="live"&&!s.merged_into&&vt(n,s,t.table));return o.length===0?null:c`
<section class="host-hidden" aria-labelledby=${e}>
<h2 class="ds-heading" data-size="2xs" id=${e} tabindex="-1">${l("host.hidden_measures")} <span class="count">${o.length}</span></h2>
<ul class="plain">
${o.map(s=>c`
<li key=${s.id}>
<div>
<p>${s.title}</p>
<p class="small soft">${l("host.hidden",{reason:s.reason??""})}</p>
</div>
<${ca} tablet=${t} measure=${s} />
</li>
`)}
</ul>
</section>
`}var gd=t=>l("counted.parts",{counts:t.map(e=>Wt(e.votes)).join(" + ")});function so(t,{parts:e,counted_with:n}){let o=[];e&&o.push(gd(e));for(let s of n??[]){let r=F(t,"measure",s)?.title;o.push(r?l("counted.with",{title:r}):l("counted.with_another"))}return o.join(" · ")}var $d={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},da=(t,e)=>t.match($d[e])?.length??0;function ne(...t){let e=t.join(" "),[n,o]=[da(e,"nb"),da(e,"en")];if(n===o)return;let s=n>o?"nb":"en";return s===Qt.value?void 0:s}function ro({measure:t,onOpen:e,tags:n,children:o,said:s={},own:r,chosen:i}){let a=ne(t.title,t.description),u=e?c`<button type="button" class="card-open" onClick=${e}>${t.title}</button>`:t.title;return c`
<article class="measure-card" data-own=${r} data-chosen=${i} data-pending=${t.pending}>
<div class="card-facts">
<span class="fact">${l("table.number",{table:t.table})}</span>
${t.private&&c`<span class="fact"><${C} name="lock" />${l("measure.private")}</span>`}
${n}
</div>
<h3 class="card-title" lang=${a}>${u}</h3>
${t.description&&c`<p class="card-text" lang=${a}>${t.description}</p>`}
${(s.comments||s.offers)&&c`<p class="card-said">
${s.comments?c`<span class="fact"><${C} name="comment" />${l("measure.comments",{n:s.comments})}</span>`:null}
${s.offers?c`<span class="fact"><${C} name="hands" />${l("measure.offers",{n:s.offers})}</span>`:null}
</p>`}
${o}
</article>
`}var oe=({error:t})=>t?.code==="changed_meanwhile";var Es=(t,e)=>Object.values(t.data).includes(e);function _d(t,e,n){return t.failed.value.some(s=>Es(s,n))?"failed":t.entries.value.some(s=>s.answered_seq===void 0&&Es(s,n))?e&&!t.stuck.value?"saving":"waiting":"saved"}var pa=({error:t},e)=>e!=="closed"&&t?.code!=="workshop_closed",bd=(t,e)=>pa(t,e)&&!oe(t);function Et({seat:t,id:e}){return c`<${As} state=${_d(t.outbox,t.connection.status.value==="connected",e)} />`}var yd={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},As=({state:t})=>c`<span class="save-state" data-state=${t}><${C} name=${yd[t]} />${l(`saved.${t}`)}</span>`;function io({seat:t,label:e,about:n,boxFor:o=()=>null}){let s=t.outbox.failed.value.filter(r=>!n||Es(r,n));return s.length===0?null:c`
<section class="failures" aria-label=${l("save.failed_title",{n:s.length})}>
${s.map(r=>c`<${wd} key=${r.id} seat=${t} entry=${r} label=${e} boxFor=${o} />`)}
</section>
`}function wd({seat:t,entry:e,label:n,boxFor:o}){let s=e.data.title??e.data.text??e.data.description,r=w(t.screen.value,"workshop")?.status,i=pa(e,r)&&s?o(e):null,a=()=>{i?.(),t.outbox.takeOut(e.id)};return c`
<div class="ds-alert notice" data-color="danger" role="alert">
<p class="failure-what"><strong>${n(e)}</strong>${s&&c` «${s}»`}</p>
<p>${e.error&&Rn(e.error)}</p>
<div class="row">
${bd(e,r)&&c`<button type="button" class="ds-button" data-size="sm" onClick=${()=>t.outbox.retry(e.id)}>
<${C} name="retry" />${l("save.retry")}
</button>`}
${i&&c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${a}>
<${C} name="pen" />${l("save.take_back")}
</button>`}
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>t.outbox.takeOut(e.id)}>
${l("save.discard")}
</button>
</div>
</div>
`}var ao=t=>wt(t.seat.screen.value).filter(e=>e.claimed_by===t.table);function Ms(t){let e=w(t.seat.screen.value,"phase");return!!(M(t)&&e&&(e.revealed||e.visibility==="claimed_cards"))}var lo=t=>w(t.seat.screen.value,"workshop")?.claims_per_table??0;function co({tablet:t,measure:e}){let{seat:n}=t,o=e.claimed_by===t.table,s=Ms(t)&&!e.claimed_by&&ao(t).length<lo(t);return!M(t)||!(o||s)?null:c`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${i=>{let a=i.currentTarget.closest("article");n.act(o?"release_claim":"claim_measure",{measure:e.id}),k(o?l("host.released",{title:e.title}):l("host.claimed",{title:e.title})),a&&kd()}}>
<${C} name=${o?"close":"check"} />${o?l("host.release"):l("host.claim")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function kd(){let t=document.getElementById("claims");(t?.getClientRects().length?t:document.querySelector("main"))?.focus({preventScroll:!0})}function Ae({tablet:t,measure:e,onCard:n}){let o=kt(t.seat.screen.value,e);return o.length===0?null:c`
<div class="host-originals">
${n&&c`<p class="small soft">${l("host.originals")}</p>`}
<ul class="plain">
${o.map(s=>c`<${xd} key=${s.id} tablet=${t} original=${s} onCard=${n} />`)}
</ul>
</div>
`}function xd({tablet:t,original:e,onCard:n}){let o=s=>{let r=s.currentTarget.closest("article, dialog");t.seat.act("unmerge_measure",{measure:e.id}),k(l("host.unmerged",{title:e.title})),r?.querySelector(".card-open, h2")?.focus()};return c`
<li class="host-original" data-pending=${e.pending}>
<div>
<p>${e.title}</p>
${!n&&e.description&&c`<p class="sheet-text soft">${e.description}</p>`}
<p class="small soft">${l("table.number",{table:e.table})}</p>
${e.hidden&&c`<p class="small soft">${l("host.hidden",{reason:e.reason??""})}</p>`}
</div>
${M(t)&&c`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${o}>
<${C} name="undo" />${l("host.unmerge")}<span class="ds-sr-only">: ${e.title}</span>
</button>`}
</li>
`}function uo({tablet:t,measure:e}){let n=so(t.seat.screen.value,e),o=t.picked.value.includes(e.id),s=c`
<${Ns} tablet=${t} measure=${e} />
${M(t)&&!e.private&&c`<${Ze} tablet=${t} measure=${e} picked=${o} />`}
`;return c`
<${ro}
measure=${e}
own=${e.claimed_by===t.table}
chosen=${o}
said=${t.said.value.get(e.id)}
tags=${s}
onOpen=${()=>t.opened.value={kind:"sheet",id:e.id}}
>
<${Ae} tablet=${t} measure=${e} onCard />
<div class="host-card-foot">
${e.votes!==void 0&&c`<span class="fact strong"><${C} name="vote" />${eo(e)}</span>`}
${n&&c`<span class="fact">${n}</span>`}
${e.fields.theme&&c`<span class="fact">${l("fields.theme")}: ${e.fields.theme}</span>`}
${e.fields.lead_unit&&c`<span class="fact">${l("fields.lead_unit")}: ${e.fields.lead_unit}</span>`}
${e.pending&&c`<${Et} seat=${t.seat} id=${e.id} />`}
<${co} tablet=${t} measure=${e} />
</div>
<//>
`}function Ns({tablet:t,measure:e}){let n=Bt(t.seat.screen.value,e).filter(s=>s!==e.table),o=e.claimed_by;return c`
${n.map(s=>c`<span key=${s} class="fact">+ ${l("table.number",{table:s})}</span>`)}
${e.on_behalf&&c`<span class="fact"><${C} name="person" />${l("host.on_behalf")}</span>`}
${o&&o!==t.table&&c`<span class="fact strong">${l("host.claimed_by",{table:o})}</span>`}
`}function Ze({tablet:t,measure:e,picked:n,label:o=l("host.pick")}){return c`
<label class="host-tick">
<input class="ds-input" type="checkbox" checked=${n} aria-label=${l("host.pick_this",{title:e.title})} onChange=${()=>ra(t,e.id)} />
<span aria-hidden="true">${o}</span>
</label>
`}var Sd=5e3;function ha({tablet:t}){let{seat:e}=t,n=e.screen.value,o=w(n,"phase"),s=e.draft("idea"),r=j(null),[i,a]=O(""),u=Cd(()=>!!r.current?.matches(":focus")||s.text.peek()!=="",o?.id),d=M(t)&&o!==void 0&&o.ideas!=="closed";if(!o||!(d||u||s.text.value))return null;let p=Ee(J(n,"person")).filter(h=>h.without_phone&&h.present&&h.table===t.table),m=p.some(h=>h.id===i)?i:"",f=()=>{let h=s.text.peek().trim();if(!te(h,140))return r.current?.focus();let v={measure:Pt(),title:h,...m&&{on_behalf:m}};e.act("post_measure",v,{age_ms:d?0:Td(t,o)}),s.clear(),k(l("host.idea_sent")),r.current?.focus()};return c`
<div class="panel host-composer">
<${Tt} draft=${s} label=${l("host.idea")} max=${140} inputRef=${r} onEnter=${f} />
${p.length>0&&c`<${Gi}
label=${l("host.speaker")}
value=${m}
empty=${l("host.speaker_table")}
options=${p.map(h=>({value:h.id,label:mt(h)}))}
onChange=${a}
/>`}
<button type="button" class="ds-button" data-variant="secondary" onClick=${f}><${C} name="plus" />${l("host.idea_send")}</button>
${!d&&(s.text.value?c`<${xt} colour="warning"><p>${l("host.idea_late")}</p><//>`:c`<p class="soft">${l("host.idea_closed")}</p>`)}
</div>
`}function Cd(t,e){let n=j({phase:e,stays:!1});return n.current.phase!==e&&(n.current={phase:e,stays:t()}),n.current.stays}function Td({seat:t},e){let n=t.connection.serverNow()-e.started_at,o=t.draft("idea").begun_at??Date.now();return Math.max(0,Math.min(n+Sd,Date.now()-o))}function fa({tablet:t}){let e=t.seat.screen.value;if(w(e,"phase")?.ideas!=="open_private"||!M(t))return null;let n=F(e,"table",t.table)?.measures??0;return c`
<${xt}>
<p class="host-number">${l("host.drafts",{n})}</p>
<p>${l("host.drafts_hint")}</p>
<${Od} tablet=${t} />
<//>
`}function Od({tablet:t}){let[e,n]=O(!1),o=J(t.seat.screen.value,"measure").filter(r=>r.private&&r.status==="live");if(o.length===0)return null;let s=()=>{t.seat.act("share_drafts"),n(!1),k(l("host.shared")),document.querySelector("main")?.focus()};return e?c`
<p>${l("host.share_hint")}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${s}>${l("host.share_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n(!1)}>${l("host.cancel")}</button>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>n(!0)}>${l("host.share",{n:o.length})}</button>`}var Ed=[1,2,3,4,5];function ma({tablet:t}){let e=t.seat.screen.value,n=w(e,"phase")?.visibility==="own_unit",s=(w(e,"workshop")?.feedback??[]).filter(({id:r})=>n||t.seat.draft(`feedback:${r}`).text.value);return!M(t)||s.length===0?null:c`
<section class="panel stack" aria-labelledby="host-feedback">
<h2 class="ds-heading" data-size="xs" id="host-feedback">${l("host.feedback")}</h2>
${s.map(r=>c`<${Ad} key=${r.id} tablet=${t} question=${r} />`)}
</section>
`}function Ad({tablet:t,question:e}){let{seat:n}=t,{id:o,asks:s="both"}=e,r=w(n.screen.value,"me")?.feedback?.[o],i=n.draft(`feedback:${o}`),a=p=>{let{score:m,text:f}={score:r?.score,text:r?.text,...p};n.act("give_feedback",{question:o,...m&&{score:m},...f&&{text:f}}),k(l("host.feedback_thanks"))},u=()=>{te(i.text.peek(),600)&&(a({text:i.text.peek().trim()}),i.clear())},d=pt(e.title);return c`
<div class="stack" data-tight>
${s!=="text"&&c`<${Md} title=${d} score=${r?.score??null} onChoose=${p=>a({score:p})} />`}
${s==="text"&&c`<p class="ds-label">${d}</p>`}
${r?.text&&c`<p class="saying">${r.text}</p>`}
${s!=="score"&&c`
<${Tt} draft=${i} label=${r?.text?l("host.feedback_change"):l("host.feedback_text")} max=${600} rows=${2} optional onEnter=${u} />
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>${l("host.feedback_send")}</button></div>
`}
${r&&c`<${Et} seat=${n} id=${o} />`}
</div>
`}function Md({title:t,score:e,onChoose:n}){let o=U();return c`
<fieldset class="ds-fieldset host-class" aria-describedby="${o}-ends">
<legend class="ds-label">${t}</legend>
<div class="host-classes">
${Ed.map(s=>c`
<label key=${s} data-chosen=${e===s}>
<input type="radio" name=${o} checked=${e===s} onChange=${()=>n(s)} />${s}
</label>
`)}
</div>
<p class="small soft" id="${o}-ends">${l("host.feedback_ends")}</p>
</fieldset>
`}function st({title:t,onClose:e,children:n,placement:o="center",eyebrow:s}){let r=j(null),i=j(null),a=U();return q(()=>{let p=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??i.current)?.focus(),()=>Nd(p)},[]),c`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${o} aria-labelledby=${a} onCancel=${p=>{p.target===r.current&&(p.preventDefault(),e())}} onClose=${e} onClick=${p=>{p.target===r.current&&e()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${s&&c`<p class="eyebrow">${s}</p>`}
<h2 class="ds-heading" data-size="sm" id=${a} ref=${i} tabindex="-1">${t}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${l("dialog.close")} onClick=${e}>
<${C} name="close" />
</button>
</header>
${n}
</div>
<${Gn} />
</dialog>
`}function Nd(t){document.activeElement&&document.activeElement!==document.body||(t?.isConnected&&t!==document.body?t.focus():document.querySelector("main")?.focus())}function fo({src:t,alt:e}){return c`<img class="qr" src=${t} alt=${e} width="240" height="240" />`}function va({code:t,network:e,says:n=l("network.scan_first")}){let{name:o,password:s,told_at:r}=e;return c`
<div class="network">
<${fo} key=${r} src=${`/${t}/wifi.svg?of=${r}`} alt=${l("network.qr",{name:o})} />
<div class="network-said">
<p class="network-says">${n}</p>
<dl>
<div><dt>${l("network.name")}</dt> <dd>${o}</dd></div>
<div><dt>${l("network.password")}</dt> <dd>${s||l("network.open")}</dd></div>
</dl>
</div>
</div>
`}function Ds({tablet:t}){let{base:e,code:n}=t.boot,o=`${e}/${n}/${t.table}`,s=w(t.seat.screen.value,"network");return c`
<div class="host-join">
<${fo} src=${`/${n}/${t.table}/qr.svg`} alt=${l("host.qr_alt",{address:o})} />
<div class="stack" data-tight>
<p>${l("host.join_hint")}</p>
<p class="host-address">${e.replace(/^https?:\/\//,"")}</p>
<p>${l("host.join_code")} <strong class="host-code">${n}</strong></p>
</div>
${s&&c`<${va} code=${n} network=${s} />`}
</div>
`}function ga({tablet:t}){return c`
<${st} title=${l("host.join_title",{table:t.table})} onClose=${()=>t.opened.value=null}>
<${Ds} tablet=${t} />
<//>
`}function Dd(t,e,n){return(e=Pd(e))in t?Object.defineProperty(t,e,{value:n,enumerable:!0,configurable:!0,writable:!0}):t[e]=n,t}function Yt(){return Yt=Object.assign?Object.assign.bind():function(t){for(var e=1;e<arguments.length;e++){var n=arguments[e];for(var o in n)({}).hasOwnProperty.call(n,o)&&(t[o]=n[o])}return t},Yt.apply(null,arguments)}function $a(t,e){var n=Object.keys(t);if(Object.getOwnPropertySymbols){var o=Object.getOwnPropertySymbols(t);e&&(o=o.filter(function(s){return Object.getOwnPropertyDescriptor(t,s).enumerable})),n.push.apply(n,o)}return n}function zt(t){for(var e=1;e<arguments.length;e++){var n=arguments[e]!=null?arguments[e]:{};e%2?$a(Object(n),!0).forEach(function(o){Dd(t,o,n[o])}):Object.getOwnPropertyDescriptors?Object.defineProperties(t,Object.getOwnPropertyDescriptors(n)):$a(Object(n)).forEach(function(o){Object.defineProperty(t,o,Object.getOwnPropertyDescriptor(n,o))})}return t}function Bd(t,e){if(t==null)return{};var n,o,s=Id(t,e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(t);for(o=0;o<r.length;o++)n=r[o],e.indexOf(n)===-1&&{}.propertyIsEnumerable.call(t,n)&&(s[n]=t[n])}return s}function Id(t,e){if(t==null)return{};var n={};for(var o in t)if({}.hasOwnProperty.call(t,o)){if(e.indexOf(o)!==-1)continue;n[o]=t[o]}return n}function Rd(t,e){if(typeof t!="object"||!t)return t;var n=t[Symbol.toPrimitive];if(n!==void 0){var o=n.call(t,e||"default");if(typeof o!="object")return o;throw new TypeError("@@toPrimitive must return a primitive value.")}return(e==="string"?String:Number)(t)}function Pd(t){var e=Rd(t,"string");return typeof e=="symbol"?e:e+""}function Us(t){"@babel/helpers - typeof";return Us=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},Us(t)}var Ld="1.15.7";function Vt(t){if(typeof window<"u"&&window.navigator)return!!navigator.userAgent.match(t)}var Xt=Vt(/(?:Trident.*rv[ :]?11\.|msie|iemobile|Windows Phone)/i),cn=Vt(/Edge/i),_a=Vt(/firefox/i),on=Vt(/safari/i)&&!Vt(/chrome/i)&&!Vt(/android/i),Xs=Vt(/iP(ad|od|hone)/i),Ta=Vt(/chrome/i)&&Vt(/android/i),Oa={capture:!1,passive:!1};function L(t,e,n){t.addEventListener(e,n,!Xt&&Oa)}function P(t,e,n){t.removeEventListener(e,n,!Xt&&Oa)}function ko(t,e){if(e){if(e[0]===">"&&(e=e.substring(1)),t)try{if(t.matches)return t.matches(e);if(t.msMatchesSelector)return t.msMatchesSelector(e);if(t.webkitMatchesSelector)return t.webkitMatchesSelector(e)}catch{return!1}return!1}}function Ea(t){return t.host&&t!==document&&t.host.nodeType&&t.host!==t?t.host:t.parentNode}function qt(t,e,n,o){if(t){n=n||document;do{if(e!=null&&(e[0]===">"?t.parentNode===n&&ko(t,e):ko(t,e))||o&&t===n)return t;if(t===n)break}while(t=Ea(t))}return null}var ba=/\s+/g;function At(t,e,n){if(t&&e)if(t.classList)t.classList[n?"add":"remove"](e);else{var o=(" "+t.className+" ").replace(ba," ").replace(" "+e+" "," ");t.className=(o+(n?" "+e:"")).replace(ba," ")}}function E(t,e,n){var o=t&&t.style;if(o){if(n===void 0)return document.defaultView&&document.defaultView.getComputedStyle?n=document.defaultView.getComputedStyle(t,""):t.currentStyle&&(n=t.currentStyle),e===void 0?n:n[e];!(e in o)&&e.indexOf("webkit")===-1&&(e="-webkit-"+e),o[e]=n+(typeof n=="string"?"":"px")}}function Ie(t,e){var n="";if(typeof t=="string")n=t;else do{var o=E(t,"transform");o&&o!=="none"&&(n=o+" "+n)}while(!e&&(t=t.parentNode));var s=window.DOMMatrix||window.WebKitCSSMatrix||window.CSSMatrix||window.MSCSSMatrix;return s&&new s(n)}function Aa(t,e,n){if(t){var o=t.getElementsByTagName(e),s=0,r=o.length;if(n)for(;s<r;s++)n(o[s],s);return o}return[]}function Ft(){var t=document.scrollingElement;return t||document.documentElement}function ct(t,e,n,o,s){if(!(!t.getBoundingClientRect&&t!==window)){var r,i,a,u,d,p,m;if(t!==window&&t.parentNode&&t!==Ft()?(r=t.getBoundingClientRect(),i=r.top,a=r.left,u=r.bottom,d=r.right,p=r.height,m=r.width):(i=0,a=0,u=window.innerHeight,d=window.innerWidth,p=window.innerHeight,m=window.innerWidth),(e||n)&&t!==window&&(s=s||t.parentNode,!Xt))do if(s&&s.getBoundingClientRect&&(E(s,"transform")!=="none"||n&&E(s,"position")!=="static")){var f=s.getBoundingClientRect();i-=f.top+parseInt(E(s,"border-top-width")),a-=f.left+parseInt(E(s,"border-left-width")),u=i+r.height,d=a+r.width;break}while(s=s.parentNode);if(o&&t!==window){var h=Ie(s||t),v=h&&h.a,g=h&&h.d;h&&(i/=g,a/=v,m/=v,p/=g,u=i+p,d=a+m)}return{top:i,left:a,bottom:u,right:d,width:m,height:p}}}function ya(t,e,n){for(var o=ie(t,!0),s=ct(t)[e];o;){var r=ct(o)[n],i=void 0;if(n==="top"||n==="left"?i=s>=r:i=s<=r,!i)return o;if(o===Ft())break;o=ie(o,!1)}return!1}function Re(t,e,n,o){for(var s=0,r=0,i=t.children;r<i.length;){if(i[r].style.display!=="none"&&i[r]!==A.ghost&&(o||i[r]!==A.dragged)&&qt(i[r],n.draggable,t,!1)){if(s===e)return i[r];s++}r++}return null}function Js(t,e){for(var n=t.lastElementChild;n&&(n===A.ghost||E(n,"display")==="none"||e&&!ko(n,e));)n=n.previousElementSibling;return n||null}function It(t,e){var n=0;if(!t||!t.parentNode)return-1;for(;t=t.previousElementSibling;)t.nodeName.toUpperCase()!=="TEMPLATE"&&t!==A.clone&&(!e||ko(t,e))&&n++;return n}function wa(t){var e=0,n=0,o=Ft();if(t)do{var s=Ie(t),r=s.a,i=s.d;e+=t.scrollLeft*r,n+=t.scrollTop*i}while(t!==o&&(t=t.parentNode));return[e,n]}function qd(t,e){for(var n in t)if(t.hasOwnProperty(n)){for(var o in e)if(e.hasOwnProperty(o)&&e[o]===t[n][o])return Number(n)}return-1}function ie(t,e){if(!t||!t.getBoundingClientRect)return Ft();var n=t,o=!1;do if(n.clientWidth<n.scrollWidth||n.clientHeight<n.scrollHeight){var s=E(n);if(n.clientWidth<n.scrollWidth&&(s.overflowX=="auto"||s.overflowX=="scroll")||n.clientHeight<n.scrollHeight&&(s.overflowY=="auto"||s.overflowY=="scroll")){if(!n.getBoundingClientRect||n===document.body)return Ft();if(o||e)return n;o=!0}}while(n=n.parentNode);return Ft()}function jd(t,e){if(t&&e)for(var n in e)e.hasOwnProperty(n)&&(t[n]=e[n]);return t}function Bs(t,e){return Math.round(t.top)===Math.round(e.top)&&Math.round(t.left)===Math.round(e.left)&&Math.round(t.height)===Math.round(e.height)&&Math.round(t.width)===Math.round(e.width)}var sn;function Ma(t,e){return function(){if(!sn){var n=arguments,o=this;n.length===1?t.call(o,n[0]):t.apply(o,n),sn=setTimeout(function(){sn=void 0},e)}}}function Fd(){clearTimeout(sn),sn=void 0}function Na(t,e,n){t.scrollLeft+=e,t.scrollTop+=n}function Da(t){var e=window.Polymer,n=window.jQuery||window.Zepto;return e&&e.dom?e.dom(t).cloneNode(!0):n?n(t).clone(!0)[0]:t.cloneNode(!0)}function Ba(t,e,n){var o={};return Array.from(t.children).forEach(function(s){var r,i,a,u;if(!(!qt(s,e.draggable,t,!1)||s.animated||s===n)){var d=ct(s);o.left=Math.min((r=o.left)!==null&&r!==void 0?r:1/0,d.left),o.top=Math.min((i=o.top)!==null&&i!==void 0?i:1/0,d.top),o.right=Math.max((a=o.right)!==null&&a!==void 0?a:-1/0,d.right),o.bottom=Math.max((u=o.bottom)!==null&&u!==void 0?u:-1/0,d.bottom)}}),o.width=o.right-o.left,o.height=o.bottom-o.top,o.x=o.left,o.y=o.top,o}var Ct="Sortable"+new Date().getTime();function zd(){var t=[],e;return{captureAnimationState:function(){if(t=[],!!this.options.animation){var n=[].slice.call(this.el.children);n.forEach(function(o){if(!(E(o,"display")==="none"||o===A.ghost)){t.push({target:o,rect:ct(o)});var s=zt({},t[t.length-1].rect);if(o.thisAnimationDuration){var r=Ie(o,!0);r&&(s.top-=r.f,s.left-=r.e)}o.fromRect=s}})}},addAnimationState:function(n){t.push(n)},removeAnimationState:function(n){t.splice(qd(t,{target:n}),1)},animateAll:function(n){var o=this;if(!this.options.animation){clearTimeout(e),typeof n=="function"&&n();return}var s=!1,r=0;t.forEach(function(i){var a=0,u=i.target,d=u.fromRect,p=ct(u),m=u.prevFromRect,f=u.prevToRect,h=i.rect,v=Ie(u,!0);v&&(p.top-=v.f,p.left-=v.e),u.toRect=p,u.thisAnimationDuration&&Bs(m,p)&&!Bs(d,p)&&(h.top-p.top)/(h.left-p.left)===(d.top-p.top)/(d.left-p.left)&&(a=Hd(h,m,f,o.options)),Bs(p,d)||(u.prevFromRect=d,u.prevToRect=p,a||(a=o.options.animation),o.animate(u,h,p,a)),a&&(s=!0,r=Math.max(r,a),clearTimeout(u.animationResetTimer),u.animationResetTimer=setTimeout(function(){u.animationTime=0,u.prevFromRect=null,u.fromRect=null,u.prevToRect=null,u.thisAnimationDuration=null},a),u.thisAnimationDuration=a)}),clearTimeout(e),s?e=setTimeout(function(){typeof n=="function"&&n()},r):typeof n=="function"&&n(),t=[]},animate:function(n,o,s,r){if(r){E(n,"transition",""),E(n,"transform","");var i=Ie(this.el),a=i&&i.a,u=i&&i.d,d=(o.left-s.left)/(a||1),p=(o.top-s.top)/(u||1);n.animatingX=!!d,n.animatingY=!!p,E(n,"transform","translate3d("+d+"px,"+p+"px,0)"),this.forRepaintDummy=Ud(n),E(n,"transition","transform "+r+"ms"+(this.options.easing?" "+this.options.easing:"")),E(n,"transform","translate3d(0,0,0)"),typeof n.animated=="number"&&clearTimeout(n.animated),n.animated=setTimeout(function(){E(n,"transition",""),E(n,"transform",""),n.animated=!1,n.animatingX=!1,n.animatingY=!1},r)}}}}function Ud(t){return t.offsetWidth}function Hd(t,e,n,o){return Math.sqrt(Math.pow(e.top-t.top,2)+Math.pow(e.left-t.left,2))/Math.sqrt(Math.pow(e.top-n.top,2)+Math.pow(e.left-n.left,2))*o.animation}var Me=[],Is={initializeByDefault:!0},un={mount:function(t){for(var e in Is)Is.hasOwnProperty(e)&&!(e in t)&&(t[e]=Is[e]);Me.forEach(function(n){if(n.pluginName===t.pluginName)throw"Sortable: Cannot mount plugin ".concat(t.pluginName," more than once")}),Me.push(t)},pluginEvent:function(t,e,n){var o=this;this.eventCanceled=!1,n.cancel=function(){o.eventCanceled=!0};var s=t+"Global";Me.forEach(function(r){e[r.pluginName]&&(e[r.pluginName][s]&&e[r.pluginName][s](zt({sortable:e},n)),e.options[r.pluginName]&&e[r.pluginName][t]&&e[r.pluginName][t](zt({sortable:e},n)))})},initializePlugins:function(t,e,n,o){Me.forEach(function(i){var a=i.pluginName;if(!(!t.options[a]&&!i.initializeByDefault)){var u=new i(t,e,t.options);u.sortable=t,u.options=t.options,t[a]=u,Yt(n,u.defaults)}});for(var s in t.options)if(t.options.hasOwnProperty(s)){var r=this.modifyOption(t,s,t.options[s]);typeof r<"u"&&(t.options[s]=r)}},getEventProperties:function(t,e){var n={};return Me.forEach(function(o){typeof o.eventProperties=="function"&&Yt(n,o.eventProperties.call(e[o.pluginName],t))}),n},modifyOption:function(t,e,n){var o;return Me.forEach(function(s){t[s.pluginName]&&s.optionListeners&&typeof s.optionListeners[e]=="function"&&(o=s.optionListeners[e].call(t[s.pluginName],n))}),o}};function Wd(t){var e=t.sortable,n=t.rootEl,o=t.name,s=t.targetEl,r=t.cloneEl,i=t.toEl,a=t.fromEl,u=t.oldIndex,d=t.newIndex,p=t.oldDraggableIndex,m=t.newDraggableIndex,f=t.originalEvent,h=t.putSortable,v=t.extraEventProperties;if(e=e||n&&n[Ct],!!e){var g,y=e.options,b="on"+o.charAt(0).toUpperCase()+o.substr(1);window.CustomEvent&&!Xt&&!cn?g=new CustomEvent(o,{bubbles:!0,cancelable:!0}):(g=document.createEvent("Event"),g.initEvent(o,!0,!0)),g.to=i||n,g.from=a||n,g.item=s||n,g.clone=r,g.oldIndex=u,g.newIndex=d,g.oldDraggableIndex=p,g.newDraggableIndex=m,g.originalEvent=f,g.pullMode=h?h.lastPutMode:void 0;var $=zt(zt({},v),un.getEventProperties(o,e));for(var x in $)g[x]=$[x];n&&n.dispatchEvent(g),y[b]&&y[b].call(e,g)}}var Vd=["evt"],St=function(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{},o=n.evt,s=Bd(n,Vd);un.pluginEvent.bind(A)(t,e,zt({dragEl:_,parentEl:Z,ghostEl:N,rootEl:K,nextEl:ve,lastDownEl:_o,cloneEl:Q,cloneHidden:re,dragStarted:tn,putSortable:ht,activeSortable:A.active,originalEvent:o,oldIndex:Be,oldDraggableIndex:rn,newIndex:Mt,newDraggableIndex:se,hideGhostForTarget:La,unhideGhostForTarget:qa,cloneNowHidden:function(){re=!0},cloneNowShown:function(){re=!1},dispatchSortableEvent:function(r){$t({sortable:e,name:r,originalEvent:o})}},s))};function $t(t){Wd(zt({putSortable:ht,cloneEl:Q,targetEl:_,rootEl:K,oldIndex:Be,oldDraggableIndex:rn,newIndex:Mt,newDraggableIndex:se},t))}var _,Z,N,K,ve,_o,Q,re,Be,Mt,rn,se,mo,ht,De=!1,xo=!1,So=[],fe,Lt,Rs,Ps,ka,xa,tn,Ne,an,ln=!1,vo=!1,bo,gt,Ls=[],Hs=!1,Co=[],Oo=typeof document<"u",go=Xs,Sa=cn||Xt?"cssFloat":"float",Yd=Oo&&!Ta&&!Xs&&"draggable"in document.createElement("div"),Ia=(function(){if(Oo){if(Xt)return!1;var t=document.createElement("x");return t.style.cssText="pointer-events:auto",t.style.pointerEvents==="auto"}})(),Ra=function(t,e){var n=E(t),o=parseInt(n.width)-parseInt(n.paddingLeft)-parseInt(n.paddingRight)-parseInt(n.borderLeftWidth)-parseInt(n.borderRightWidth),s=Re(t,0,e),r=Re(t,1,e),i=s&&E(s),a=r&&E(r),u=i&&parseInt(i.marginLeft)+parseInt(i.marginRight)+ct(s).width,d=a&&parseInt(a.marginLeft)+parseInt(a.marginRight)+ct(r).width;if(n.display==="flex")return n.flexDirection==="column"||n.flexDirection==="column-reverse"?"vertical":"horizontal";if(n.display==="grid")return n.gridTemplateColumns.split(" ").length<=1?"vertical":"horizontal";if(s&&i.float&&i.float!=="none"){var p=i.float==="left"?"left":"right";return r&&(a.clear==="both"||a.clear===p)?"vertical":"horizontal"}return s&&(i.display==="block"||i.display==="flex"||i.display==="table"||i.display==="grid"||u>=o&&n[Sa]==="none"||r&&n[Sa]==="none"&&u+d>o)?"vertical":"horizontal"},Xd=function(t,e,n){var o=n?t.left:t.top,s=n?t.right:t.bottom,r=n?t.width:t.height,i=n?e.left:e.top,a=n?e.right:e.bottom,u=n?e.width:e.height;return o===i||s===a||o+r/2===i+u/2},Jd=function(t,e){var n;return So.some(function(o){var s=o[Ct].options.emptyInsertThreshold;if(!(!s||Js(o))){var r=ct(o),i=t>=r.left-s&&t<=r.right+s,a=e>=r.top-s&&e<=r.bottom+s;if(i&&a)return n=o}}),n},Pa=function(t){function e(s,r){return function(i,a,u,d){var p=i.options.group.name&&a.options.group.name&&i.options.group.name===a.options.group.name;if(s==null&&(r||p))return!0;if(s==null||s===!1)return!1;if(r&&s==="clone")return s;if(typeof s=="function")return e(s(i,a,u,d),r)(i,a,u,d);var m=(r?i:a).options.group.name;return s===!0||typeof s=="string"&&s===m||s.join&&s.indexOf(m)>-1}}var n={},o=t.group;(!o||Us(o)!="object")&&(o={name:o}),n.name=o.name,n.checkPull=e(o.pull,!0),n.checkPut=e(o.put),n.revertClone=o.revertClone,t.group=n},La=function(){!Ia&&N&&E(N,"display","none")},qa=function(){!Ia&&N&&E(N,"display","")};Oo&&!Ta&&document.addEventListener("click",function(t){if(xo)return t.preventDefault(),t.stopPropagation&&t.stopPropagation(),t.stopImmediatePropagation&&t.stopImmediatePropagation(),xo=!1,!1},!0);var me=function(t){if(_){t=t.touches?t.touches[0]:t;var e=Jd(t.clientX,t.clientY);if(e){var n={};for(var o in t)t.hasOwnProperty(o)&&(n[o]=t[o]);n.target=n.rootEl=e,n.preventDefault=void 0,n.stopPropagation=void 0,e[Ct]._onDragOver(n)}}},Kd=function(t){_&&_.parentNode[Ct]._isOutsideThisEl(t.target)};function A(t,e){if(!(t&&t.nodeType&&t.nodeType===1))throw"Sortable: `el` must be an HTMLElement, not ".concat({}.toString.call(t));this.el=t,this.options=e=Yt({},e),t[Ct]=this;var n={group:null,sort:!0,disabled:!1,store:null,handle:null,draggable:/^[uo]l$/i.test(t.nodeName)?">li":">*",swapThreshold:1,invertSwap:!1,invertedSwapThreshold:null,removeCloneOnHide:!0,direction:function(){return Ra(t,this.options)},ghostClass:"sortable-ghost",chosenClass:"sortable-chosen",dragClass:"sortable-drag",ignore:"a, img",filter:null,preventOnFilter:!0,animation:0,easing:null,setData:function(r,i){r.setData("Text",i.textContent)},dropBubble:!1,dragoverBubble:!1,dataIdAttr:"data-id",delay:0,delayOnTouchOnly:!1,touchStartThreshold:(Number.parseInt?Number:window).parseInt(window.devicePixelRatio,10)||1,forceFallback:!1,fallbackClass:"sortable-fallback",fallbackOnBody:!1,fallbackTolerance:0,fallbackOffset:{x:0,y:0},supportPointer:A.supportPointer!==!1&&"PointerEvent"in window&&(!on||Xs),emptyInsertThreshold:5};un.initializePlugins(this,t,n);for(var o in n)!(o in e)&&(e[o]=n[o]);Pa(e);for(var s in this)s.charAt(0)==="_"&&typeof this[s]=="function"&&(this[s]=this[s].bind(this));this.nativeDraggable=e.forceFallback?!1:Yd,this.nativeDraggable&&(this.options.touchStartThreshold=1),e.supportPointer?L(t,"pointerdown",this._onTapStart):(L(t,"mousedown",this._onTapStart),L(t,"touchstart",this._onTapStart)),this.nativeDraggable&&(L(t,"dragover",this),L(t,"dragenter",this)),So.push(this.el),e.store&&e.store.get&&this.sort(e.store.get(this)||[]),Yt(this,zd())}A.prototype={constructor:A,_isOutsideThisEl:function(t){!this.el.contains(t)&&t!==this.el&&(Ne=null)},_getDirection:function(t,e){return typeof this.options.direction=="function"?this.options.direction.call(this,t,e,_):this.options.direction},_onTapStart:function(t){if(t.cancelable){var e=this,n=this.el,o=this.options,s=o.preventOnFilter,r=t.type,i=t.touches&&t.touches[0]||t.pointerType&&t.pointerType==="touch"&&t,a=(i||t).target,u=t.target.shadowRoot&&(t.path&&t.path[0]||t.composedPath&&t.composedPath()[0])||a,d=o.filter;if(sp(n),!_&&!(/mousedown|pointerdown/.test(r)&&t.button!==0||o.disabled)&&!u.isContentEditable&&!(!this.nativeDraggable&&on&&a&&a.tagName.toUpperCase()==="SELECT")&&(a=qt(a,o.draggable,n,!1),!(a&&a.animated)&&_o!==a)){if(Be=It(a),rn=It(a,o.draggable),typeof d=="function"){if(d.call(this,t,a,this)){$t({sortable:e,rootEl:u,name:"filter",targetEl:a,toEl:n,fromEl:n}),St("filter",e,{evt:t}),s&&t.preventDefault();return}}else if(d&&(d=d.split(",").some(function(p){if(p=qt(u,p.trim(),n,!1),p)return $t({sortable:e,rootEl:p,name:"filter",targetEl:a,fromEl:n,toEl:n}),St("filter",e,{evt:t}),!0}),d)){s&&t.preventDefault();return}o.handle&&!qt(u,o.handle,n,!1)||this._prepareDragStart(t,i,a)}}},_prepareDragStart:function(t,e,n){var o=this,s=o.el,r=o.options,i=s.ownerDocument,a;if(n&&!_&&n.parentNode===s){var u=ct(n);if(K=s,_=n,Z=_.parentNode,ve=_.nextSibling,_o=n,mo=r.group,A.dragged=_,fe={target:_,clientX:(e||t).clientX,clientY:(e||t).clientY},ka=fe.clientX-u.left,xa=fe.clientY-u.top,this._lastX=(e||t).clientX,this._lastY=(e||t).clientY,_.style["will-change"]="all",a=function(){if(St("delayEnded",o,{evt:t}),A.eventCanceled){o._onDrop();return}o._disableDelayedDragEvents(),!_a&&o.nativeDraggable&&(_.draggable=!0),o._triggerDragStart(t,e),$t({sortable:o,name:"choose",originalEvent:t}),At(_,r.chosenClass,!0)},r.ignore.split(",").forEach(function(d){Aa(_,d.trim(),qs)}),L(i,"dragover",me),L(i,"mousemove",me),L(i,"touchmove",me),r.supportPointer?(L(i,"pointerup",o._onDrop),!this.nativeDraggable&&L(i,"pointercancel",o._onDrop)):(L(i,"mouseup",o._onDrop),L(i,"touchend",o._onDrop),L(i,"touchcancel",o._onDrop)),_a&&this.nativeDraggable&&(this.options.touchStartThreshold=4,_.draggable=!0),St("delayStart",this,{evt:t}),r.delay&&(!r.delayOnTouchOnly||e)&&(!this.nativeDraggable||!(cn||Xt))){if(A.eventCanceled){this._onDrop();return}r.supportPointer?(L(i,"pointerup",o._disableDelayedDrag),L(i,"pointercancel",o._disableDelayedDrag)):(L(i,"mouseup",o._disableDelayedDrag),L(i,"touchend",o._disableDelayedDrag),L(i,"touchcancel",o._disableDelayedDrag)),L(i,"mousemove",o._delayedDragTouchMoveHandler),L(i,"touchmove",o._delayedDragTouchMoveHandler),r.supportPointer&&L(i,"pointermove",o._delayedDragTouchMoveHandler),o._dragStartTimer=setTimeout(a,r.delay)}else a()}},_delayedDragTouchMoveHandler:function(t){var e=t.touches?t.touches[0]:t;Math.max(Math.abs(e.clientX-this._lastX),Math.abs(e.clientY-this._lastY))>=Math.floor(this.options.touchStartThreshold/(this.nativeDraggable&&window.devicePixelRatio||1))&&this._disableDelayedDrag()},_disableDelayedDrag:function(){_&&qs(_),clearTimeout(this._dragStartTimer),this._disableDelayedDragEvents()},_disableDelayedDragEvents:function(){var t=this.el.ownerDocument;P(t,"mouseup",this._disableDelayedDrag),P(t,"touchend",this._disableDelayedDrag),P(t,"touchcancel",this._disableDelayedDrag),P(t,"pointerup",this._disableDelayedDrag),P(t,"pointercancel",this._disableDelayedDrag),P(t,"mousemove",this._delayedDragTouchMoveHandler),P(t,"touchmove",this._delayedDragTouchMoveHandler),P(t,"pointermove",this._delayedDragTouchMoveHandler)},_triggerDragStart:function(t,e){e=e||t.pointerType=="touch"&&t,!this.nativeDraggable||e?this.options.supportPointer?L(document,"pointermove",this._onTouchMove):e?L(document,"touchmove",this._onTouchMove):L(document,"mousemove",this._onTouchMove):(L(_,"dragend",this),L(K,"dragstart",this._onDragStart));try{document.selection?yo(function(){document.selection.empty()}):window.getSelection().removeAllRanges()}catch{}},_dragStarted:function(t,e){if(De=!1,K&&_){St("dragStarted",this,{evt:e}),this.nativeDraggable&&L(document,"dragover",Kd);var n=this.options;!t&&At(_,n.dragClass,!1),At(_,n.ghostClass,!0),A.active=this,t&&this._appendGhost(),$t({sortable:this,name:"start",originalEvent:e})}else this._nulling()},_emulateDragOver:function(){if(Lt){this._lastX=Lt.clientX,this._lastY=Lt.clientY,La();for(var t=document.elementFromPoint(Lt.clientX,Lt.clientY),e=t;t&&t.shadowRoot&&(t=t.shadowRoot.elementFromPoint(Lt.clientX,Lt.clientY),t!==e);)e=t;if(_.parentNode[Ct]._isOutsideThisEl(t),e)do{if(e[Ct]){var n=void 0;if(n=e[Ct]._onDragOver({clientX:Lt.clientX,clientY:Lt.clientY,target:t,rootEl:e}),n&&!this.options.dragoverBubble)break}t=e}while(e=Ea(e));qa()}},_onTouchMove:function(t){if(fe){var e=this.options,n=e.fallbackTolerance,o=e.fallbackOffset,s=t.touches?t.touches[0]:t,r=N&&Ie(N,!0),i=N&&r&&r.a,a=N&&r&&r.d,u=go&&gt&&wa(gt),d=(s.clientX-fe.clientX+o.x)/(i||1)+(u?u[0]-Ls[0]:0)/(i||1),p=(s.clientY-fe.clientY+o.y)/(a||1)+(u?u[1]-Ls[1]:0)/(a||1);if(!A.active&&!De){if(n&&Math.max(Math.abs(s.clientX-this._lastX),Math.abs(s.clientY-this._lastY))<n)return;this._onDragStart(t,!0)}if(N){r?(r.e+=d-(Rs||0),r.f+=p-(Ps||0)):r={a:1,b:0,c:0,d:1,e:d,f:p};var m="matrix(".concat(r.a,",").concat(r.b,",").concat(r.c,",").concat(r.d,",").concat(r.e,",").concat(r.f,")");E(N,"webkitTransform",m),E(N,"mozTransform",m),E(N,"msTransform",m),E(N,"transform",m),Rs=d,Ps=p,Lt=s}t.cancelable&&t.preventDefault()}},_appendGhost:function(){if(!N){var t=this.options.fallbackOnBody?document.body:K,e=ct(_,!0,go,!0,t),n=this.options;if(go){for(gt=t;E(gt,"position")==="static"&&E(gt,"transform")==="none"&&gt!==document;)gt=gt.parentNode;gt!==document.body&&gt!==document.documentElement?(gt===document&&(gt=Ft()),e.top+=gt.scrollTop,e.left+=gt.scrollLeft):gt=Ft(),Ls=wa(gt)}N=_.cloneNode(!0),At(N,n.ghostClass,!1),At(N,n.fallbackClass,!0),At(N,n.dragClass,!0),E(N,"transition",""),E(N,"transform",""),E(N,"box-sizing","border-box"),E(N,"margin",0),E(N,"top",e.top),E(N,"left",e.left),E(N,"width",e.width),E(N,"height",e.height),E(N,"opacity","0.8"),E(N,"position",go?"absolute":"fixed"),E(N,"zIndex","100000"),E(N,"pointerEvents","none"),A.ghost=N,t.appendChild(N),E(N,"transform-origin",ka/parseInt(N.style.width)*100+"% "+xa/parseInt(N.style.height)*100+"%")}},_onDragStart:function(t,e){var n=this,o=t.dataTransfer,s=n.options;if(St("dragStart",this,{evt:t}),A.eventCanceled){this._onDrop();return}St("setupClone",this),A.eventCanceled||(Q=Da(_),Q.removeAttribute("id"),Q.draggable=!1,Q.style["will-change"]="",this._hideClone(),At(Q,this.options.chosenClass,!1),A.clone=Q),n.cloneId=yo(function(){St("clone",n),!A.eventCanceled&&(n.options.removeCloneOnHide||K.insertBefore(Q,_),n._hideClone(),$t({sortable:n,name:"clone"}))}),!e&&At(_,s.dragClass,!0),e?(xo=!0,n._loopId=setInterval(n._emulateDragOver,50)):(P(document,"mouseup",n._onDrop),P(document,"touchend",n._onDrop),P(document,"touchcancel",n._onDrop),o&&(o.effectAllowed="move",s.setData&&s.setData.call(n,o,_)),L(document,"drop",n),E(_,"transform","translateZ(0)")),De=!0,n._dragStartId=yo(n._dragStarted.bind(n,e,t)),L(document,"selectstart",n),tn=!0,window.getSelection().removeAllRanges(),on&&E(document.body,"user-select","none")},_onDragOver:function(t){var e=this.el,n=t.target,o,s,r,i=this.options,a=i.group,u=A.active,d=mo===a,p=i.sort,m=ht||u,f,h=this,v=!1;if(Hs)return;function g(it,S){St(it,h,zt({evt:t,isOwner:d,axis:f?"vertical":"horizontal",revert:r,dragRect:o,targetRect:s,canSort:p,fromSortable:m,target:n,completed:b,onMove:function(ut,bn){return $o(K,e,_,o,ut,ct(ut),t,bn)},changed:$},S))}function y(){g("dragOverAnimationCapture"),h.captureAnimationState(),h!==m&&m.captureAnimationState()}function b(it){return g("dragOverCompleted",{insertion:it}),it&&(d?u._hideClone():u._showClone(h),h!==m&&(At(_,ht?ht.options.ghostClass:u.options.ghostClass,!1),At(_,i.ghostClass,!0)),ht!==h&&h!==A.active?ht=h:h===A.active&&ht&&(ht=null),m===h&&(h._ignoreWhileAnimating=n),h.animateAll(function(){g("dragOverAnimationComplete"),h._ignoreWhileAnimating=null}),h!==m&&(m.animateAll(),m._ignoreWhileAnimating=null)),(n===_&&!_.animated||n===e&&!n.animated)&&(Ne=null),!i.dragoverBubble&&!t.rootEl&&n!==document&&(_.parentNode[Ct]._isOutsideThisEl(t.target),!it&&me(t)),!i.dragoverBubble&&t.stopPropagation&&t.stopPropagation(),v=!0}function $(){Mt=It(_),se=It(_,i.draggable),$t({sortable:h,name:"change",toEl:e,newIndex:Mt,newDraggableIndex:se,originalEvent:t})}if(t.preventDefault!==void 0&&t.cancelable&&t.preventDefault(),n=qt(n,i.draggable,e,!0),g("dragOver"),A.eventCanceled)return v;if(_.contains(t.target)||n.animated&&n.animatingX&&n.animatingY||h._ignoreWhileAnimating===n)return b(!1);if(xo=!1,u&&!i.disabled&&(d?p||(r=Z!==K):ht===this||(this.lastPutMode=mo.checkPull(this,u,_,t))&&a.checkPut(this,u,_,t))){if(f=this._getDirection(t,n)==="vertical",o=ct(_),g("dragOverValid"),A.eventCanceled)return v;if(r)return Z=K,y(),this._hideClone(),g("revert"),A.eventCanceled||(ve?K.insertBefore(_,ve):K.appendChild(_)),b(!0);var x=Js(e,i.draggable);if(!x||tp(t,f,this)&&!x.animated){if(x===_)return b(!1);if(x&&e===t.target&&(n=x),n&&(s=ct(n)),$o(K,e,_,o,n,s,t,!!n)!==!1)return y(),x&&x.nextSibling?e.insertBefore(_,x.nextSibling):e.appendChild(_),Z=e,$(),b(!0)}else if(x&&Zd(t,f,this)){var T=Re(e,0,i,!0);if(T===_)return b(!1);if(n=T,s=ct(n),$o(K,e,_,o,n,s,t,!1)!==!1)return y(),e.insertBefore(_,T),Z=e,$(),b(!0)}else if(n.parentNode===e){s=ct(n);var G=0,rt,Y=_.parentNode!==e,tt=!Xd(_.animated&&_.toRect||o,n.animated&&n.toRect||s,f),V=f?"top":"left",D=ya(n,"top","top")||ya(_,"top","top"),R=D?D.scrollTop:void 0;Ne!==n&&(rt=s[V],ln=!1,vo=!tt&&i.invertSwap||Y),G=ep(t,n,s,f,tt?1:i.swapThreshold,i.invertedSwapThreshold==null?i.swapThreshold:i.invertedSwapThreshold,vo,Ne===n);var z;if(G!==0){var W=It(_);do W-=G,z=Z.children[W];while(z&&(E(z,"display")==="none"||z===N))}if(G===0||z===n)return b(!1);Ne=n,an=G;var _t=n.nextElementSibling,ft=!1;ft=G===1;var bt=$o(K,e,_,o,n,s,t,ft);if(bt!==!1)return(bt===1||bt===-1)&&(ft=bt===1),Hs=!0,setTimeout(Qd,30),y(),ft&&!_t?e.appendChild(_):n.parentNode.insertBefore(_,ft?_t:n),D&&Na(D,0,R-D.scrollTop),Z=_.parentNode,rt!==void 0&&!vo&&(bo=Math.abs(rt-ct(n)[V])),$(),b(!0)}if(e.contains(_))return b(!1)}return!1},_ignoreWhileAnimating:null,_offMoveEvents:function(){P(document,"mousemove",this._onTouchMove),P(document,"touchmove",this._onTouchMove),P(document,"pointermove",this._onTouchMove),P(document,"dragover",me),P(document,"mousemove",me),P(document,"touchmove",me)},_offUpEvents:function(){var t=this.el.ownerDocument;P(t,"mouseup",this._onDrop),P(t,"touchend",this._onDrop),P(t,"pointerup",this._onDrop),P(t,"pointercancel",this._onDrop),P(t,"touchcancel",this._onDrop),P(document,"selectstart",this)},_onDrop:function(t){var e=this.el,n=this.options;if(Mt=It(_),se=It(_,n.draggable),St("drop",this,{evt:t}),Z=_&&_.parentNode,Mt=It(_),se=It(_,n.draggable),A.eventCanceled){this._nulling();return}De=!1,vo=!1,ln=!1,clearInterval(this._loopId),clearTimeout(this._dragStartTimer),Ws(this.cloneId),Ws(this._dragStartId),this.nativeDraggable&&(P(document,"drop",this),P(e,"dragstart",this._onDragStart)),this._offMoveEvents(),this._offUpEvents(),on&&E(document.body,"user-select",""),E(_,"transform",""),t&&(tn&&(t.cancelable&&t.preventDefault(),!n.dropBubble&&t.stopPropagation()),N&&N.parentNode&&N.parentNode.removeChild(N),(K===Z||ht&&ht.lastPutMode!=="clone")&&Q&&Q.parentNode&&Q.parentNode.removeChild(Q),_&&(this.nativeDraggable&&P(_,"dragend",this),qs(_),_.style["will-change"]="",tn&&!De&&At(_,ht?ht.options.ghostClass:this.options.ghostClass,!1),At(_,this.options.chosenClass,!1),$t({sortable:this,name:"unchoose",toEl:Z,newIndex:null,newDraggableIndex:null,originalEvent:t}),K!==Z?(Mt>=0&&($t({rootEl:Z,name:"add",toEl:Z,fromEl:K,originalEvent:t}),$t({sortable:this,name:"remove",toEl:Z,originalEvent:t}),$t({rootEl:Z,name:"sort",toEl:Z,fromEl:K,originalEvent:t}),$t({sortable:this,name:"sort",toEl:Z,originalEvent:t})),ht&&ht.save()):Mt!==Be&&Mt>=0&&($t({sortable:this,name:"update",toEl:Z,originalEvent:t}),$t({sortable:this,name:"sort",toEl:Z,originalEvent:t})),A.active&&((Mt==null||Mt===-1)&&(Mt=Be,se=rn),$t({sortable:this,name:"end",toEl:Z,originalEvent:t}),this.save()))),this._nulling()},_nulling:function(){St("nulling",this),K=_=Z=N=ve=Q=_o=re=fe=Lt=tn=Mt=se=Be=rn=Ne=an=ht=mo=A.dragged=A.ghost=A.clone=A.active=null;var t=this.el;Co.forEach(function(e){t.contains(e)&&(e.checked=!0)}),Co.length=Rs=Ps=0},handleEvent:function(t){switch(t.type){case"drop":case"dragend":this._onDrop(t);break;case"dragenter":case"dragover":_&&(this._onDragOver(t),Gd(t));break;case"selectstart":t.preventDefault();break}},toArray:function(){for(var t=[],e,n=this.el.children,o=0,s=n.length,r=this.options;o<s;o++)e=n[o],qt(e,r.draggable,this.el,!1)&&t.push(e.getAttribute(r.dataIdAttr)||op(e));return t},sort:function(t,e){var n={},o=this.el;this.toArray().forEach(function(s,r){var i=o.children[r];qt(i,this.options.draggable,o,!1)&&(n[s]=i)},this),e&&this.captureAnimationState(),t.forEach(function(s){n[s]&&(o.removeChild(n[s]),o.appendChild(n[s]))}),e&&this.animateAll()},save:function(){var t=this.options.store;t&&t.set&&t.set(this)},closest:function(t,e){return qt(t,e||this.options.draggable,this.el,!1)},option:function(t,e){var n=this.options;if(e===void 0)return n[t];var o=un.modifyOption(this,t,e);typeof o<"u"?n[t]=o:n[t]=e,t==="group"&&Pa(n)},destroy:function(){St("destroy",this);var t=this.el;t[Ct]=null,P(t,"mousedown",this._onTapStart),P(t,"touchstart",this._onTapStart),P(t,"pointerdown",this._onTapStart),this.nativeDraggable&&(P(t,"dragover",this),P(t,"dragenter",this)),Array.prototype.forEach.call(t.querySelectorAll("[draggable]"),function(e){e.removeAttribute("draggable")}),this._onDrop(),this._disableDelayedDragEvents(),So.splice(So.indexOf(this.el),1),this.el=t=null},_hideClone:function(){if(!re){if(St("hideClone",this),A.eventCanceled)return;E(Q,"display","none"),this.options.removeCloneOnHide&&Q.parentNode&&Q.parentNode.removeChild(Q),re=!0}},_showClone:function(t){if(t.lastPutMode!=="clone"){this._hideClone();return}if(re){if(St("showClone",this),A.eventCanceled)return;_.parentNode==K&&!this.options.group.revertClone?K.insertBefore(Q,_):ve?K.insertBefore(Q,ve):K.appendChild(Q),this.options.group.revertClone&&this.animate(_,Q),E(Q,"display",""),re=!1}}};function Gd(t){t.dataTransfer&&(t.dataTransfer.dropEffect="move"),t.cancelable&&t.preventDefault()}function $o(t,e,n,o,s,r,i,a){var u,d=t[Ct],p=d.options.onMove,m;return window.CustomEvent&&!Xt&&!cn?u=new CustomEvent("move",{bubbles:!0,cancelable:!0}):(u=document.createEvent("Event"),u.initEvent("move",!0,!0)),u.to=e,u.from=t,u.dragged=n,u.draggedRect=o,u.related=s||e,u.relatedRect=r||ct(e),u.willInsertAfter=a,u.originalEvent=i,t.dispatchEvent(u),p&&(m=p.call(d,u,i)),m}function qs(t){t.draggable=!1}function Qd(){Hs=!1}function Zd(t,e,n){var o=ct(Re(n.el,0,n.options,!0)),s=Ba(n.el,n.options,N),r=10;return e?t.clientX<s.left-r||t.clientY<o.top&&t.clientX<o.right:t.clientY<s.top-r||t.clientY<o.bottom&&t.clientX<o.left}function tp(t,e,n){var o=ct(Js(n.el,n.options.draggable)),s=Ba(n.el,n.options,N),r=10;return e?t.clientX>s.right+r||t.clientY>o.bottom&&t.clientX>o.left:t.clientY>s.bottom+r||t.clientX>o.right&&t.clientY>o.top}function ep(t,e,n,o,s,r,i,a){var u=o?t.clientY:t.clientX,d=o?n.height:n.width,p=o?n.top:n.left,m=o?n.bottom:n.right,f=!1;if(!i){if(a&&bo<d*s){if(!ln&&(an===1?u>p+d*r/2:u<m-d*r/2)&&(ln=!0),ln)f=!0;else if(an===1?u<p+bo:u>m-bo)return-an}else if(u>p+d*(1-s)/2&&u<m-d*(1-s)/2)return np(e)}return f=f||i,f&&(u<p+d*r/2||u>m-d*r/2)?u>p+d/2?1:-1:0}function np(t){return It(_)<It(t)?1:-1}function op(t){for(var e=t.tagName+t.className+t.src+t.href+t.textContent,n=e.length,o=0;n--;)o+=e.charCodeAt(n);return o.toString(36)}function sp(t){Co.length=0;for(var e=t.getElementsByTagName("input"),n=e.length;n--;){var o=e[n];o.checked&&Co.push(o)}}function yo(t){return setTimeout(t,0)}function Ws(t){return clearTimeout(t)}Oo&&L(document,"touchmove",function(t){(A.active||De)&&t.cancelable&&t.preventDefault()});A.utils={on:L,off:P,css:E,find:Aa,is:function(t,e){return!!qt(t,e,t,!1)},extend:jd,throttle:Ma,closest:qt,toggleClass:At,clone:Da,index:It,nextTick:yo,cancelNextTick:Ws,detectDirection:Ra,getChild:Re,expando:Ct};A.get=function(t){return t[Ct]};A.mount=function(){for(var t=arguments.length,e=new Array(t),n=0;n<t;n++)e[n]=arguments[n];e[0].constructor===Array&&(e=e[0]),e.forEach(function(o){if(!o.prototype||!o.prototype.constructor)throw"Sortable: Mounted plugin must be a constructor function, not ".concat({}.toString.call(o));o.utils&&(A.utils=zt(zt({},A.utils),o.utils)),un.mount(o)})};A.create=function(t,e){return new A(t,e)};A.version=Ld;var lt=[],en,Vs,Ys=!1,js,Fs,To,nn;function rp(){function t(){this.defaults={scroll:!0,forceAutoScrollFallback:!1,scrollSensitivity:30,scrollSpeed:10,bubbleScroll:!0};for(var e in this)e.charAt(0)==="_"&&typeof this[e]=="function"&&(this[e]=this[e].bind(this))}return t.prototype={dragStarted:function(e){var n=e.originalEvent;this.sortable.nativeDraggable?L(document,"dragover",this._handleAutoScroll):this.options.supportPointer?L(document,"pointermove",this._handleFallbackAutoScroll):n.touches?L(document,"touchmove",this._handleFallbackAutoScroll):L(document,"mousemove",this._handleFallbackAutoScroll)},dragOverCompleted:function(e){var n=e.originalEvent;!this.options.dragOverBubble&&!n.rootEl&&this._handleAutoScroll(n)},drop:function(){this.sortable.nativeDraggable?P(document,"dragover",this._handleAutoScroll):(P(document,"pointermove",this._handleFallbackAutoScroll),P(document,"touchmove",this._handleFallbackAutoScroll),P(document,"mousemove",this._handleFallbackAutoScroll)),Ca(),wo(),Fd()},nulling:function(){To=Vs=en=Ys=nn=js=Fs=null,lt.length=0},_handleFallbackAutoScroll:function(e){this._handleAutoScroll(e,!0)},_handleAutoScroll:function(e,n){var o=this,s=(e.touches?e.touches[0]:e).clientX,r=(e.touches?e.touches[0]:e).clientY,i=document.elementFromPoint(s,r);if(To=e,n||this.options.forceAutoScrollFallback||cn||Xt||on){zs(e,this.options,i,n);var a=ie(i,!0);Ys&&(!nn||s!==js||r!==Fs)&&(nn&&Ca(),nn=setInterval(function(){var u=ie(document.elementFromPoint(s,r),!0);u!==a&&(a=u,wo()),zs(e,o.options,u,n)},10),js=s,Fs=r)}else{if(!this.options.bubbleScroll||ie(i,!0)===Ft()){wo();return}zs(e,this.options,ie(i,!1),!1)}}},Yt(t,{pluginName:"scroll",initializeByDefault:!0})}function wo(){lt.forEach(function(t){clearInterval(t.pid)}),lt=[]}function Ca(){clearInterval(nn)}var zs=Ma(function(t,e,n,o){if(e.scroll){var s=(t.touches?t.touches[0]:t).clientX,r=(t.touches?t.touches[0]:t).clientY,i=e.scrollSensitivity,a=e.scrollSpeed,u=Ft(),d=!1,p;Vs!==n&&(Vs=n,wo(),en=e.scroll,p=e.scrollFn,en===!0&&(en=ie(n,!0)));var m=0,f=en;do{var h=f,v=ct(h),g=v.top,y=v.bottom,b=v.left,$=v.right,x=v.width,T=v.height,G=void 0,rt=void 0,Y=h.scrollWidth,tt=h.scrollHeight,V=E(h),D=h.scrollLeft,R=h.scrollTop;h===u?(G=x<Y&&(V.overflowX==="auto"||V.overflowX==="scroll"||V.overflowX==="visible"),rt=T<tt&&(V.overflowY==="auto"||V.overflowY==="scroll"||V.overflowY==="visible")):(G=x<Y&&(V.overflowX==="auto"||V.overflowX==="scroll"),rt=T<tt&&(V.overflowY==="auto"||V.overflowY==="scroll"));var z=G&&(Math.abs($-s)<=i&&D+x<Y)-(Math.abs(b-s)<=i&&!!D),W=rt&&(Math.abs(y-r)<=i&&R+T<tt)-(Math.abs(g-r)<=i&&!!R);if(!lt[m])for(var _t=0;_t<=m;_t++)lt[_t]||(lt[_t]={});(lt[m].vx!=z||lt[m].vy!=W||lt[m].el!==h)&&(lt[m].el=h,lt[m].vx=z,lt[m].vy=W,clearInterval(lt[m].pid),(z!=0||W!=0)&&(d=!0,lt[m].pid=setInterval((function(){o&&this.layer===0&&A.active._onTouchMove(To);var ft=lt[this.layer].vy?lt[this.layer].vy*a:0,bt=lt[this.layer].vx?lt[this.layer].vx*a:0;typeof p=="function"&&p.call(A.dragged.parentNode[Ct],bt,ft,t,To,lt[this.layer].el)!=="continue"||Na(lt[this.layer].el,bt,ft)}).bind({layer:m}),24))),m++}while(e.bubbleScroll&&f!==u&&(f=ie(f,!1)));Ys=d}},30),ja=function(t){var e=t.originalEvent,n=t.putSortable,o=t.dragEl,s=t.activeSortable,r=t.dispatchSortableEvent,i=t.hideGhostForTarget,a=t.unhideGhostForTarget;if(e){var u=n||s;i();var d=e.changedTouches&&e.changedTouches.length?e.changedTouches[0]:e,p=document.elementFromPoint(d.clientX,d.clientY);a(),u&&!u.el.contains(p)&&(r("spill"),this.onSpill({dragEl:o,putSortable:n}))}};function Ks(){}Ks.prototype={startIndex:null,dragStart:function(t){var e=t.oldDraggableIndex;this.startIndex=e},onSpill:function(t){var e=t.dragEl,n=t.putSortable;this.sortable.captureAnimationState(),n&&n.captureAnimationState();var o=Re(this.sortable.el,this.startIndex,this.options);o?this.sortable.el.insertBefore(e,o):this.sortable.el.appendChild(e),this.sortable.animateAll(),n&&n.animateAll()},drop:ja};Yt(Ks,{pluginName:"revertOnSpill"});function Gs(){}Gs.prototype={onSpill:function(t){var e=t.dragEl,n=t.putSortable,o=n||this.sortable;o.captureAnimationState(),e.parentNode&&e.parentNode.removeChild(e),o.animateAll()},drop:ja};Yt(Gs,{pluginName:"removeOnSpill"});A.mount(new rp);A.mount(Gs,Ks);var Fa=A;var ip=220,za=6;function Ua(t,e,n){let o=j(null),s=j(n);return s.current=n,q(()=>!t||!o.current?void 0:ap(o.current,(i,a)=>s.current(i,a)).stop,[t,e]),o}function ap(t,e){let n=!1,o={x:0,y:0},s=null,r=f=>{o={x:f.clientX,y:f.clientY},cp(t,s,o)},i=f=>{f.key==="Escape"&&(n=!0,Qs(t))},a=f=>{s=f.item,n=!1;let{x:h,y:v}=s.getBoundingClientRect();o={x:h,y:v},document.addEventListener("pointermove",r),document.addEventListener("keydown",i)},u=()=>{document.removeEventListener("pointermove",r),document.removeEventListener("keydown",i),Qs(t)},p={group:"themes",sort:!1,draggable:"[data-card]",filter:".host-card-tools",preventOnFilter:!1,delay:ip,delayOnTouchOnly:!0,touchStartThreshold:za,forceFallback:!0,fallbackOnBody:!0,fallbackTolerance:za,ghostClass:"host-carried",fallbackClass:"host-flying",onStart:a,onMove:()=>!1,onEnd:()=>{u();let f=s?.dataset.card;s=null,f&&!n&&e(f,lp(t,o))}},m=[...t.querySelectorAll("[data-cards]")].map(f=>new Fa(f,p));return{stop(){u();for(let f of m)f.destroy()}}}function lp(t,e){let n=document.elementFromPoint(e.x,e.y),o=n?.closest("[data-column]");if(!o||!t.contains(o))return{};let s=n?.closest("[data-card]");return{theme:o.dataset.column,...s?.dataset.card&&{card:s.dataset.card}}}function cp(t,e,n){Qs(t);let o=document.elementFromPoint(n.x,n.y),s=o?.closest("[data-column]"),r=e?.closest("[data-column]"),i=o?.closest("[data-card]");s&&s!==r?s.setAttribute("data-over",""):i&&i!==e&&t.contains(i)&&i.setAttribute("data-over","")}function Qs(t){for(let e of t.querySelectorAll("[data-over]"))e.removeAttribute("data-over")}function Eo(t){let[e,n]=O(()=>matchMedia(t).matches);return q(()=>{let o=matchMedia(t),s=()=>n(o.matches);return o.addEventListener("change",s),()=>o.removeEventListener("change",s)},[t]),e}var up=["direct","indirect","adaptation","organisation"],dp=["measured","calculated","estimated"],Ao={effect_certainty:dp,measure_kind:up},Mo=(t,e)=>Ao[t]?.includes(String(e))?l(`fields.${t}_${e}`):String(e);function ge(t,e){return e===""&&t==="description"?l("host.no_text"):e===null||e===""||Array.isArray(e)&&e.length===0?l("host.unknown"):t==="due"?Pn(Date.parse(String(e))):Array.isArray(e)?e.join(", "):typeof e=="number"?Wt(e):Mo(t,e)}function Zs(t,e){let n=new Map;for(let o of e.filter(oe)){let{field:s,value:r}=hp(o),i=fp(t,o);if(!i)continue;let a=`${i.id} ${s}`,u=[...n.get(a)?.entries??[],o],d=No(i,s);n.set(a,{measure:i.id,title:i.title,field:s,mine:r,theirs:d,last:o,entries:u})}return[...n.values()]}function pp({last:t,theirs:e}){let{name:n,data:o}=t;return{name:n,data:{...o,was:n==="set_field"?[e]:e}}}function dn({seat:t},e,n){let s=Zs(t.screen.peek(),t.outbox.failed.peek()).find(r=>r.measure===e&&r.field===n)?.entries??[];for(let r of s)t.outbox.takeOut(r.id)}function hp({name:t,data:e}){return t==="retitle_measure"?{field:"title",value:e.title}:t==="describe_measure"?{field:"description",value:e.description}:{field:e.field,value:e.value}}var fp=(t,{name:e,data:n})=>e==="set_field"?Nt(t,n.measure):F(t,"measure",n.measure);function No(t,e){return e==="title"||e==="description"?t[e]:t.fields[e]??null}function Ha({tablet:t}){let{seat:e}=t;return Zs(e.screen.value,e.outbox.failed.value).map(o=>c`
<div class="ds-alert notice" data-color="warning" role="alert" key=${o.last.id}>
<p><strong>${mp(o.field)}</strong> – ${o.title}</p>
<${Wa} tablet=${t} clash=${o} />
</div>
`)}function Do({tablet:t,measure:e,field:n}){let{seat:o}=t,s=Zs(o.screen.value,o.outbox.failed.value).find(r=>r.measure===e&&r.field===n);return s?c`<div class="host-clash" role="alert"><${Wa} tablet=${t} clash=${s} /></div>`:null}function Wa({tablet:t,clash:e}){let{outbox:n,act:o}=t.seat,s=a=>{let u=a.currentTarget.closest(".host-field")?.querySelector(".ds-input");for(let d of e.entries)n.takeOut(d.id);(u??document.querySelector("main"))?.focus()},r=a=>{let{name:u,data:d}=pp(e);s(a),o(u,d),k(l("host.clash_mine_kept"))},i=a=>{s(a),k(l("host.clash_theirs_kept"))};return c`
<dl class="host-values">
<div><dt>${l("host.clash_wrote")}</dt><dd>${ge(e.field,e.theirs)}</dd></div>
<div><dt>${l("host.clash_you_wrote")}</dt><dd>${ge(e.field,e.mine)}</dd></div>
</dl>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${r}>${l("host.clash_mine")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${i}>${l("host.clash_theirs")}</button>
</div>
`}var mp=t=>t==="title"||t==="description"?l(`host.${t}`):l(`fields.${t}`);function $e({tablet:t,measure:e,field:n,news:o}){let{outbox:s,connection:r}=t.seat,i=j(!1),a=m=>m.name==="set_field"&&m.data.measure===e.id&&m.data.field===n,u=s.failed.value.find(a),d=s.entries.value.some(m=>a(m)&&m.answered_seq===void 0);if(s.entries.value.some(a)&&(i.current=!0),u&&oe(u))return c`<${Do} tablet=${t} measure=${e.id} field=${n} />`;if(u)return c`<${vp} tablet=${t} entry=${u} />`;if(o.has(n))return c`<${pn} />`;if(!i.current)return null;let p=d?r.status.value==="connected"&&!s.stuck.value?"saving":"waiting":"saved";return c`<${As} state=${p} />`}var pn=()=>c`<span class="host-news"><${C} name="pen" />${l("host.news")}</span>`;function vp({tablet:t,entry:e}){let{outbox:n}=t.seat;return c`
<div class="host-refused" role="alert">
<p class="save-state" data-state="failed"><${C} name="conflict" />${l("saved.failed")}: ${ge(e.data.field,e.data.value)}</p>
<p>${e.error&&Rn(e.error)}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${()=>n.retry(e.id)}>${l("save.retry")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n.takeOut(e.id)}>${l("save.discard")}</button>
</div>
</div>
`}function Jt({seat:t,name:e,of:n,label:o,theirs:s,onSave:r,check:i=()=>"",max:a,rows:u=1,type:d="text",inputMode:p,placeholder:m,wide:f=u>1,clears:h=!1,state:v}){let g=U(),y=t.draft(e),b=tr(y.text.value),$=b?.text??s,x=b!==null&&b.over!==s&&b.text.trim()!==s,[T,G]=O(!1),rt=Ot($.trim())-a,Y=rt>0?l("field.too_long",{n:rt}):b&&T?i(b.text.trim()):"",tt=it=>{let S=it.target.value;y.write(JSON.stringify({text:S,over:tr(y.text.peek())?.over??s})),G(!1)},V=()=>{let it=tr(y.text.peek());if(!it)return;let S=it.text.trim();Ot(S)>a||i(S)||(S!==s&&r(S),y.clear())},D=()=>{G(!0),x||V()};$p(D);let R=it=>{it.key!=="Enter"||it.isComposing||u>1&&!(it.ctrlKey||it.metaKey)||(it.preventDefault(),D())},z=j(null);q(()=>{(Y||x)&&z.current?.matches(":focus")&&z.current.closest(".host-field")?.scrollIntoView({block:"nearest"})},[!!Y,x]);let W=it=>{it(),z.current?.focus()},_t=()=>{y.write(JSON.stringify({text:"",over:s})),V(),z.current?.focus()},ft=[Y&&`${g}-e`,x&&`${g}-c`].filter(Boolean).join(" "),bt=u>1?"textarea":"input";return c`
<div class="ds-field host-field" data-wide=${f} data-field-of=${n}>
<div class="host-field-top"><label class="ds-label" for=${g}>${o}</label>${b&&!x&&!Y?c`<span class="save-state">${l("host.typing")}</span>`:v}</div>
<${bt}
class="ds-input"
id=${g}
ref=${z}
type=${u>1?void 0:d}
rows=${u>1?u:void 0}
inputmode=${p}
value=${$}
placeholder=${m}
autocomplete="off"
aria-invalid=${Y?"true":void 0}
aria-describedby=${ft||void 0}
onInput=${tt}
onBlur=${D}
onKeyDown=${R}
/>
${h&&($?!x&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${_t}>${l("host.unknown")}<span class="ds-sr-only">: ${o}</span></button></div>`:d==="date"&&c`<p class="small soft">${l("host.unknown")}</p>`)}
${Y&&c`<p class="ds-validation-message" id="${g}-e">${Y}</p>`}
${x&&c`<${gp} id="${g}-c" theirs=${s} onMine=${()=>W(V)} onTheirs=${()=>W(()=>y.clear())} />`}
</div>
`}function gp({id:t,theirs:e,onMine:n,onTheirs:o}){return c`
<div class="ds-alert notice" data-color="warning" data-size="sm">
<p id=${t} role="alert">${e?l("host.clash",{theirs:e}):l("host.clash_emptied")}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${n}>${l("host.clash_mine")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}>${l("host.clash_theirs")}</button>
</div>
</div>
`}function $p(t){let e=j(t);e.current=t,q(()=>{let n=()=>e.current();return window.addEventListener("pagehide",n),()=>{window.removeEventListener("pagehide",n),n()}},[])}function tr(t){return t?JSON.parse(t):null}var _p=1e12;function er(t){let e=t.replace(/[\s\u00a0\u202f]/g,""),n=Qt.value==="en"?e.replace(/,(?=\d{3}(?:\D|$))/g,""):e,o=Number(n.replace(",","."));return n!==""&&/^\d*[.,]?\d*$/.test(n)&&o>=0&&o<=_p?o:null}var Va=20,yp=2e3,wp=2100;function ae(t,e,n,o){dn(t,e.id,n),t.seat.act("set_field",{measure:e.id,field:n,value:o,was:[e.fields[n]??null]})}function Bo({tablet:t,measure:e,field:n,news:o,draft:s,rows:r}){return c`
<${Jt}
seat=${t.seat}
name=${`field:${s}:${n}`}
of=${n}
label=${l(`fields.${n}`)}
theirs=${String(e.fields[n]??"")}
max=${300}
rows=${r}
placeholder=${l("host.unknown")}
state=${c`<${$e} tablet=${t} measure=${e} field=${n} news=${o} />`}
onSave=${i=>ae(t,e,n,i||null)}
/>
`}function Io({tablet:t,measure:e,field:n,news:o,draft:s}){let r=e.fields[n];return c`
<${Jt}
seat=${t.seat}
name=${`field:${s}:${n}`}
of=${n}
label=${l(`fields.${n}`)}
theirs=${typeof r=="number"?Wt(r):""}
max=${Va}
inputMode="decimal"
placeholder=${l("host.unknown")}
clears
check=${i=>i&&er(i)===null?l("host.no_number"):""}
state=${c`<${$e} tablet=${t} measure=${e} field=${n} news=${o} />`}
onSave=${i=>ae(t,e,n,i?er(i):null)}
/>
`}function Ya({tablet:t,measure:e,field:n,news:o,draft:s}){return c`
<${Jt}
seat=${t.seat}
name=${`field:${s}:${n}`}
of=${n}
label=${l(`fields.${n}`)}
theirs=${String(e.fields[n]??"")}
max=${Va}
type="date"
clears
check=${r=>r&&!kp(r)?l("host.no_date"):""}
state=${c`<${$e} tablet=${t} measure=${e} field=${n} news=${o} />`}
onSave=${r=>ae(t,e,n,r||null)}
/>
`}function hn({tablet:t,measure:e,field:n,news:o,groups:s}){let r=U(),i=String(e.fields[n]??""),a=s.some(d=>d.choices.includes(i)),u=d=>ae(t,e,n,d.target.value||null);return c`
<div class="ds-field host-field" data-field-of=${n}>
<div class="host-field-top"><label class="ds-label" for=${r}>${l(`fields.${n}`)}</label><${$e} tablet=${t} measure=${e} field=${n} news=${o} /></div>
<select class="ds-input" id=${r} value=${i} data-unknown=${i===""} onChange=${u}>
<option value="">${l("host.unknown")}</option>
${i&&!a&&c`<option value=${i}>${i}</option>`}
${s.map(d=>d.label?c`<optgroup key=${d.label} label=${d.label}>${nr(d)}</optgroup>`:nr(d))}
</select>
</div>
`}var nr=t=>t.choices.map(e=>c`<option key=${e} value=${e}>${e}</option>`);function fn({tablet:t,measure:e,field:n,news:o,choices:s,hint:r}){let i=U(),a=String(e.fields[n]??""),u=a&&!s.includes(a)?["",...s,a]:["",...s];return c`
<fieldset class="ds-fieldset host-field host-class" data-wide="true" data-field-of=${n}>
<legend class="ds-label">${l(`fields.${n}`)}</legend>
${r&&c`<p class="small soft">${r}</p>`}
<div class="host-classes">
${u.map(d=>c`
<label key=${d} data-chosen=${d===a} data-unknown=${d===""}>
<input type="radio" name=${i} checked=${d===a} onChange=${()=>ae(t,e,n,d||null)} />
${d?Mo(n,d):l("host.unknown")}
</label>
`)}
</div>
<${$e} tablet=${t} measure=${e} field=${n} news=${o} />
</fieldset>
`}function Xa({tablet:t,measure:e,field:n,news:o,groups:s}){let r=U(),i=e.fields[n],a=Array.isArray(i)?i:[],u=f=>ae(t,e,n,f.length?f:null),d=f=>{let h=f.target;h.value&&u([...a,h.value]),h.value=""},p=f=>{u(a.filter(h=>h!==f)),document.getElementById(r)?.focus()},m=s.map(f=>({...f,choices:f.choices.filter(h=>!a.includes(h))}));return c`
<div class="ds-field host-field" data-wide="true" data-field-of=${n}>
<div class="host-field-top"><label class="ds-label" for=${r}>${l(`fields.${n}`)}</label><${$e} tablet=${t} measure=${e} field=${n} news=${o} /></div>
${a.length>0&&c`<div class="host-chips">
${a.map(f=>c`
<button key=${f} type="button" class="ds-chip" data-repeat aria-label=${l("host.take_away",{unit:f})} onClick=${()=>p(f)}>
${f}<${C} name="close" />
</button>
`)}
</div>`}
<select class="ds-input" id=${r} value="" data-unknown=${a.length===0} onChange=${d}>
<option value="">${a.length?l("host.add_unit"):l("host.unknown")}</option>
${m.filter(f=>f.choices.length).map(f=>c`<optgroup key=${f.label} label=${f.label}>${nr(f)}</optgroup>`)}
</select>
</div>
`}function kp(t){let e=Number(t.slice(0,4));return e>=yp&&e<=wp}var _e=t=>typeof t.fields.theme=="string"?t.fields.theme:"";function Pe(t,e){let n=t.map(_e).filter(s=>s!==""&&!e.includes(s));return["",...e,...[...new Set(n)].sort((s,r)=>s.localeCompare(r,"nb"))].map(s=>({theme:s,measures:t.filter(r=>_e(r)===s)}))}var Ja=(t,e,n)=>t[t.indexOf(e)+n];function Ka(t,{theme:e,card:n}){return e===void 0?null:e!==_e(t)?{kind:"move",theme:e}:n&&n!==t.id?{kind:"merge",other:n}:null}var Ro=t=>t||l("host.no_theme");function Po(t,e,n){ae(t,e,"theme",n||null),t.moved.value=e.id,k(l("host.card_moved",{title:e.title,theme:Ro(n)}))}function Ga({tablet:t,id:e}){let n=t.seat.screen.value,o=F(n,"measure",e),s=()=>t.opened.value=null;if(!o)return null;let r=w(n,"workshop")?.fields.theme??[],i=Pe(ee(n,t.table),r),a=u=>{s(),Po(t,o,u)};return c`
<${st} title=${l("host.move_card_title",{title:o.title})} onClose=${s}>
<ul class="plain host-destinations">
${i.map(({theme:u,measures:d})=>{let p=u===_e(o);return c`
<li key=${u}>
<button type="button" aria-current=${p?"true":void 0} onClick=${()=>p?s():a(u)}>
<span>${Ro(u)}</span>
${p?c`<span class="fact strong"><${C} name="check" />${l("host.here_now")}</span>`:c`<span class="count">${d.length}</span>`}
</button>
</li>
`})}
</ul>
${!o.private&&c`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>t.opened.value={kind:"twin",id:e}}>
${l("host.merge_with")}
</button>`}
<//>
`}function Za({tablet:t,measures:e}){let n=U(),o=Eo("(min-width: 40rem)"),s=w(t.seat.screen.value,"workshop")?.fields.theme??[],r=Pe(e,s),[i,...a]=r,u=r.map(m=>m.theme),d=o&&M(t),p=Ua(d,u.join("|"),(m,f)=>{let h=F(t.seat.screen.peek(),"measure",m);if(!h)return;let v=Ka(h,f);v?.kind==="move"&&Po(t,h,v.theme),v?.kind==="merge"&&(t.opened.value={kind:"merge",ids:[m,v.other]})});return Cp(t),c`
<p class="soft small" id=${n}>${d?l("host.columns_hint"):l("host.columns_hint_narrow")}</p>
<div class="host-columns" ref=${p} data-draggable=${d}>
<${Qa} tablet=${t} column=${i} themes=${u} hint=${n} />
<div class="host-themes">
${a.map(m=>c`<${Qa} key=${m.theme} tablet=${t} column=${m} themes=${u} hint=${n} />`)}
</div>
</div>
`}function Qa({tablet:t,column:e,themes:n,hint:o}){let s=U(),{theme:r,measures:i}=e;return c`
<section class="host-theme" data-column=${r} data-empty=${i.length===0} aria-labelledby=${s}>
<h3 class="host-theme-title" id=${s}>${Ro(r)} <span class="count">${i.length}</span></h3>
<ul class="plain" data-cards>
${i.map(a=>c`<li key=${a.id} data-card=${a.id}><${xp} tablet=${t} measure=${a} themes=${n} hint=${o} /></li>`)}
</ul>
</section>
`}function xp({tablet:t,measure:e,themes:n,hint:o}){let s=t.picked.value.includes(e.id),r=kt(t.seat.screen.value,e).length,i=M(t);return c`
<${ro}
measure=${e}
own=${e.claimed_by===t.table}
chosen=${s}
said=${t.said.value.get(e.id)}
tags=${c`<${Ns} tablet=${t} measure=${e} />`}
onOpen=${()=>t.opened.value={kind:"sheet",id:e.id}}
>
${r>0&&c`<p class="small soft">${l("host.merged_count",{n:r})}</p>`}
${i&&c`<div class="host-card-tools">
${!e.private&&c`<${Ze} tablet=${t} measure=${e} picked=${s} label="" />`}
${e.pending&&c`<${Et} seat=${t.seat} id=${e.id} />`}
<${Sp} tablet=${t} measure=${e} themes=${n} hint=${o} />
</div>`}
<//>
`}function Sp({tablet:t,measure:e,themes:n,hint:o}){let s=r=>{let i=r.key==="ArrowRight"?1:r.key==="ArrowLeft"?-1:0;if(i===0)return;r.preventDefault();let a=Ja(n,_e(e),i);a!==void 0&&Po(t,e,a)};return c`
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
`}function Cp(t){let e=t.moved.value;q(()=>{e&&(t.moved.value=null,document.querySelector(`[data-move="${e}"]`)?.focus())},[e])}var or=40,Tp=1,Op=["cards","themes"];function sr({tablet:t,look:e,title:n,hint:o,measures:s,empty:r,byTable:i}){let a=U(),u=t.seat.screen.value,d=w(u,"phase")?.revealed??!1,{query:p,table:m,layout:f}=e.value,h=e.value.order??(d?"votes":"newest"),v=Oe(u,s,p).filter(x=>!m||Bt(u,x).includes(m)),g=to(v,h),y=w(u,"workshop")?.fields.theme??[],b=f==="themes"?Pe(g,y).flatMap(x=>x.measures):g,$=()=>{t.readable.value=b.map(x=>x.id),t.opened.value={kind:"read"}};return c`
<section class="host-measures" aria-labelledby=${a}>
<h2 class="ds-heading" data-size="xs" id=${a}>${n} <span class="count">${s.length}</span></h2>
${o&&s.length>0&&c`<p class="soft">${o}</p>`}
${s.length===0&&c`<p class="panel soft">${r}</p>`}
${s.length>=Tp&&c`<${Ap} tablet=${t} look=${e} order=${h} revealed=${d} byTable=${i} onRead=${$} />`}
${p&&c`<p class="small soft" role="status">${b.length?l("host.found",{n:b.length}):l("host.none_found")}</p>`}
${f==="themes"&&s.length>0?c`<${Za} tablet=${t} measures=${b} />`:c`<${Ep} tablet=${t} measures=${b} />`}
</section>
`}function Ep({tablet:t,measures:e}){let[n,o]=O(1),s=e.length-n*or;return c`
<div class="cards">
${e.slice(0,n*or).map(r=>c`<${uo} key=${r.id} tablet=${t} measure=${r} />`)}
</div>
${s>0&&c`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${()=>o(n+1)}>
${l("host.more",{n:Math.min(or,s)})}
</button>`}
`}function Ap({tablet:t,look:e,order:n,revealed:o,byTable:s,onRead:r}){let i=d=>e.value={...e.peek(),...d},a=o?["newest","votes","title"]:["newest","title"],u=(w(t.seat.screen.value,"workshop")?.tables??[]).filter(d=>d!==t.table);return c`
<div class="host-tools">
<${mn} query=${e.value.query} onSearch=${d=>i({query:d})} />
${s&&c`<${tl}
label=${l("host.from_table")}
value=${String(e.value.table??"")}
options=${[{value:"",label:l("host.from_all")},...u.map(d=>({value:String(d),label:l("table.number",{table:d})}))]}
onChange=${d=>i({table:d?Number(d):null})}
/>`}
<${tl}
label=${l("host.order")}
value=${n}
options=${a.map(d=>({value:d,label:l(`host.order_${d}`)}))}
onChange=${d=>i({order:d})}
/>
${!s&&c`<div class="host-layouts" role="group" aria-label=${l("host.layout")}>
${Op.map(d=>c`
<button key=${d} type="button" class="ds-button" data-variant=${e.value.layout===d?"primary":"secondary"} aria-pressed=${e.value.layout===d?"true":"false"} onClick=${()=>i({layout:d})}>
${l(`host.layout_${d}`)}
</button>
`)}
</div>`}
<button type="button" class="ds-button" data-variant="secondary" onClick=${r}><${C} name="comment" />${l("host.read")}</button>
</div>
`}function mn({query:t,onSearch:e}){return c`
<div class="host-search">
<${C} name="search" />
<input
class="ds-input"
type="search"
value=${t}
aria-label=${l("host.search")}
placeholder=${l("host.search")}
onInput=${n=>e(n.target.value)}
/>
</div>
`}function tl({label:t,value:e,options:n,onChange:o}){return c`
<select class="ds-input" aria-label=${t} value=${e} onChange=${s=>o(s.target.value)}>
${n.map(s=>c`<option key=${s.value} value=${s.value}>${s.label}</option>`)}
</select>
`}function el({tablet:t}){let e=sa(t);return M(t)?e.length>0?c`<${Mp} tablet=${t} n=${e.length} />`:c`<${ir} tablet=${t} />`:null}function ir({tablet:t}){let e=Dp(t);return e.length>0?c`<${Np} tablet=${t} merged=${e} />`:null}function Mp({tablet:t,n:e}){return Rr(()=>document.activeElement?.scrollIntoView({block:"nearest"}),[]),c`
<section class="host-dock" aria-label=${l("host.merge_title")}>
<p>${e===1?l("host.picked_one"):l("host.picked",{n:e})}</p>
<div class="row">
${e>1&&c`<button type="button" class="ds-button" onClick=${()=>t.opened.value={kind:"merge"}}>${l("host.merge")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>rr(()=>t.picked.value=[])}>${l("host.pick_none")}</button>
</div>
</section>
`}function Np({tablet:t,merged:e}){let n=()=>{for(let o of e)t.seat.act("unmerge_measure",{measure:o});t.merged.value=null,k(l("host.undone"))};return c`
<section class="host-dock" aria-label=${l("host.merge_title")}>
<p><${C} name="check" /> ${l("host.merged",{n:e.length+1})}</p>
<div class="row">
<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>rr(n)}><${C} name="undo" />${l("host.undo")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>rr(()=>t.merged.value=null)}>${l("host.ok")}</button>
</div>
</section>
`}function Dp(t){let e=t.seat.screen.value,{sources:n,target:o}=t.merged.value??{sources:[],target:""};return n.filter(s=>F(e,"measure",s)?.merged_into===o)}function rr(t){t(),(document.querySelector("dialog h2")??document.querySelector("main"))?.focus()}var nl=10,rl=t=>Zi(t.seat.screen.value,t.table,t.lookalikes.alike.value);function il({tablet:t}){let e=rl(t).filter(n=>n.ours).length;return e===0||!M(t)?null:c`
<div class="host-pairs-hint">
<p><${C} name="search" /> ${l("host.pairs_hint",{n:e})}</p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"pairs"}}>
${l("host.pairs_see")}
</button>
</div>
`}function al({tablet:t}){let[e,n]=O(!1),o=rl(t),s=o.filter(a=>a.ours),r=o.filter(a=>!a.ours),i=()=>t.opened.value=null;return c`
<${st} title=${l("host.pairs")} placement="right" onClose=${i}>
<div class="host-pairs">
<p class="soft">${l("host.pairs_text")}</p>
<${ir} tablet=${t} />
${o.length===0&&c`<p class="panel soft">${l("host.pairs_none")}</p>`}
${s.map(a=>c`<${ol} key=${a.key} tablet=${t} pair=${a} />`)}
${r.length>0&&c`
<h3 class="ds-heading" data-size="2xs">${l("host.pairs_others")} <span class="count">${r.length}</span></h3>
${(e?r:r.slice(0,s.length?0:nl)).map(a=>c`<${ol} key=${a.key} tablet=${t} pair=${a} />`)}
${!e&&(s.length>0||r.length>nl)&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>n(!0)}>${l("host.pairs_more")}</button></div>`}
`}
</div>
<//>
`}function ol({tablet:t,pair:e}){let[n,o]=e.pair,s=()=>{t.lookalikes.keep(e),k(l("host.kept_both")),document.querySelector("dialog h2")?.focus()},r=()=>t.opened.value={kind:"merge",ids:[n.id,o.id],back:{kind:"pairs"}};return c`
<article class="host-pair" aria-label=${l("host.pair",{title:n.title,other:o.title})}>
<div class="host-sides">
<${sl} tablet=${t} measure=${n} />
<${sl} tablet=${t} measure=${o} />
</div>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${r}>${l("host.merge")}<span class="ds-sr-only">: ${n.title}</span></button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s}>${l("host.keep_both")}<span class="ds-sr-only">: ${n.title}</span></button>
</div>
</article>
`}function sl({tablet:t,measure:e}){let n=t.seat.screen.value,o=Bt(n,e).map(r=>l("table.number",{table:r})),s=kt(n,e);return c`
<div class="host-side" data-own=${Bt(n,e).includes(t.table)}>
<p class="eyebrow">${o.join(" + ")}</p>
<p class="host-option-title">${e.title}</p>
${e.description&&c`<p class="sheet-text">${e.description}</p>`}
${s.length>0&&c`<div class="host-originals">
<p class="small soft">${l("host.originals")}</p>
<ul class="plain">
${s.map(r=>c`<li key=${r.id} class="host-original"><div><p>${r.title}</p>${r.description&&c`<p class="soft sheet-text">${r.description}</p>`}<p class="small soft">${l("table.number",{table:r.table})}</p></div></li>`)}
</ul>
</div>`}
</div>
`}function ll(t,e){let n=new Map(t.map(o=>[o.id,Bp(`${e}${o.id}`)]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id))||(o.id<s.id?-1:1))}function Bp(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}function cl({seat:t,measure:e,voter:n,for_whom:o}){let s=w(t.screen.value,"workshop"),r=s?.votes_per_measure_max??1;if(r===1&&!s?.star)return null;let i=pe(n,e.id),a=n.votes_left??0,u=n.star===e.id,d=c`<span class="ds-sr-only">: ${e.title}</span>`,p=(m,f,h)=>c`
<button
type="button"
class="ds-button"
data-variant="secondary"
data-repeat
aria-disabled=${h?"true":void 0}
onClick=${()=>{let v=h?0:f;v&&t.act("cast_vote",{measure:e.id,votes:i+v,...o}),k(`${l("given.votes",{n:i+v})} · ${l("given.left",{n:a-v})}`,"votes")}}
><span aria-hidden="true">${f<0?"−":"+"}</span><span class="ds-sr-only">${l(`given.${m}`)}</span>${d}</button>
`;return c`
<div class="row given-votes">
${r>1&&c`${p("fewer",-1,i===1)}<span>${l("given.votes",{n:i})}</span>${p("more",1,i===r||a===0)}`}
${s?.star&&c`<button
type="button"
class="ds-button"
data-variant=${u?"primary":"secondary"}
aria-pressed=${u?"true":"false"}
onClick=${()=>t.act(u?"take_back_star":"give_star",{...!u&&{measure:e.id},...o})}
><span aria-hidden="true">${u?"★":"☆"}</span>${l("given.star")}${d}</button>`}
</div>
`}function ul({tablet:t}){let e=t.seat.screen.value;if(w(e,"phase")?.votes!=="open_hidden"||!M(t))return null;let n=Ee(J(e,"person")).filter(o=>o.without_phone&&o.present&&o.table===t.table);return n.length===0?null:c`
<section class="panel stack" data-tight aria-labelledby="voters">
<h2 class="ds-heading" data-size="2xs" id="voters">${l("host.voters")}</h2>
<ul class="plain host-voters">
${n.map(o=>c`
<li key=${o.id}>
<span>${mt(o)}</span>
<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>t.opened.value={kind:"vote",id:o.id}}>
<${C} name="vote" />${l("host.vote_for",{n:o.votes_left??0})}<span class="ds-sr-only">: ${mt(o)}</span>
</button>
</li>
`)}
</ul>
</section>
`}function dl({tablet:t,id:e}){let n=oo(t,e),[o,s]=O(""),[r,i]=O(!1);if(!n)return null;let a=t.seat.screen.value,u=n.votes??[],d=n.votes_left??0,p=M(t)&&w(a,"phase")?.votes==="open_hidden",m=ll(wt(a).filter(h=>!h.private&&(n.choices?.includes(h.id)??!0)),n.id),f=Oe(a,m,o).filter(h=>!r||u.includes(h.id));return c`
<${st} title=${l("host.vote_title",{who:mt(n)})} placement="right" onClose=${()=>t.opened.value=null}>
<div class="host-vote-bar">
<p><strong>${l("given.left",{n:d})}</strong></p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${r?"true":"false"} onClick=${()=>i(!r)}>
${l("host.votes_given",{n:u.length})}
</button>
<${Et} seat=${t.seat} id=${n.id} />
</div>
${!p&&c`<${xt} colour="warning"><p>${l("host.vote_closed")}</p><//>`}
<${mn} query=${o} onSearch=${s} />
${f.length===0&&c`<p class="soft">${l("host.none_found")}</p>`}
<ul class="plain host-ballot">
${f.map(h=>c`<${Ip} key=${h.id} tablet=${t} voter=${n} measure=${h} given=${u.includes(h.id)} left=${d} open=${p} />`)}
</ul>
<//>
`}function Ip({tablet:t,voter:e,measure:n,given:o,left:s,open:r}){let i=!o&&s===0,a=()=>{if(!r)return k(l("host.vote_closed"));if(i)return k(l("given.spent"));t.seat.act(o?"take_back_vote":"cast_vote",{measure:n.id,on_behalf:e.id}),k(l("given.left",{n:s+(pe(e,n.id)||-1)}),"votes")};return c`
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
<${C} name=${o?"check":"vote"} />${o?l("host.voted"):l("host.vote")}<span class="ds-sr-only">: ${n.title}</span>
</button>
${o&&r&&c`<${cl} seat=${t.seat} measure=${n} voter=${e} for_whom=${{on_behalf:e.id}} />`}
</li>
`}function pl({tablet:t}){let e=t.seat.screen.value,n=ao(t),o=ee(e,t.table),s=t.looks.board.value.layout==="themes",r=s?o:o.filter(i=>!n.includes(i));return qp(o.length),c`
<${Pp} tablet=${t} />
<${Rp} tablet=${t} />
<${fa} tablet=${t} />
<${ha} tablet=${t} />
<${ul} tablet=${t} />
<${ma} tablet=${t} />
${!s&&c`<${Lp} tablet=${t} />`}
<${il} tablet=${t} />
<${sr} tablet=${t} look=${t.looks.board} title=${n.length&&!s?l("host.board_rest"):l("host.board")} measures=${r} empty=${l("host.board_empty")} />
<${ua} tablet=${t} />
`}function hl({tablet:t}){let e=Zn(t.seat.screen.value,t.table);return c`
<${sr} tablet=${t} look=${t.looks.others} title=${l("host.others")} hint=${l("host.others_hint")} measures=${e} empty=${l("host.others_empty")} byTable />
`}function Rp({tablet:t}){return w(t.seat.screen.value,"phase")?.activity!=="join"||!M(t)?null:c`
<section class="panel stack" aria-label=${l("host.join_title",{table:t.table})}>
<h2 class="ds-heading" data-size="xs">${l("host.join_title",{table:t.table})}</h2>
<${Ds} tablet=${t} />
</section>
`}function Pp({tablet:t}){let e=t.seat.screen.value,n=w(e,"spotlight"),o=n?.measure?F(e,"measure",n.measure):void 0;return!o||!M(t)?null:c`
<section class="host-spotlit" aria-label=${l("host.on_screen")}>
<p class="eyebrow">${n?.table===t.table?l("host.on_screen_ours"):l("host.on_screen")}</p>
<p class="card-title"><button type="button" class="card-open" onClick=${()=>t.opened.value={kind:"sheet",id:o.id}}>${o.title}</button></p>
</section>
`}function Lp({tablet:t}){let e=ao(t);return e.length===0&&!Ms(t)?null:c`
<section class="host-claims" aria-labelledby="claims">
<h2 class="ds-heading" data-size="xs" id="claims" tabindex="-1">
${l("host.claims")} <span class="count">${l("host.claims_count",{claims:e.length,max:lo(t)})}</span>
</h2>
${e.length===0&&c`<p class="soft">${l("host.claims_none",{max:lo(t)})}</p>`}
<div class="cards">${e.map(n=>c`<${uo} key=${n.id} tablet=${t} measure=${n} />`)}</div>
</section>
`}function qp(t){let e=j(t);q(()=>{t>e.current&&k(l("host.arrived",{n:t}),"arrived"),e.current=t},[t])}var ar={conflict:["goal","affected","solution"],co_benefit:["goal","affected"]},Lo=(t,e)=>`explain:${t}:${e}`;function fl({tablet:{seat:t},thing:e}){let n=ar[e.kind],o=n.some(s=>t.draft(Lo(e.id,s)).text.peek()!=="");return c`
<details class="host-explain" open=${o}>
<summary>${l("host.explain")}<span class="ds-sr-only">: ${e.text}</span></summary>
<div class="stack" data-tight>
${n.map(s=>c`
<${Jt}
key=${s}
seat=${t}
name=${Lo(e.id,s)}
label=${l(`aspect.${s}`)}
theirs=${e[s]??""}
max=${280}
placeholder=${l("host.unknown")}
onSave=${r=>t.act("explain",{thing:e.id,aspect:s,text:r,was:e[s]??""})}
/>
`)}
</div>
</details>
`}var qo=t=>as(`host.did_${t.name}`)?l(`host.did_${t.name}`):l("host.did_other"),ml=t=>$l(t,gl),vl=t=>$l(t,e=>gl(e)||e.name==="set_field"),gl=t=>oe(t)&&t.name!=="explain";function $l(t,e){let n=ot(()=>t.outbox.failed.value.filter(o=>!e(o)));return{...t,outbox:{...t.outbox,failed:n}}}var jo=t=>e=>{if(e.name==="retitle_measure"||e.name==="describe_measure")return()=>zp(t,e);if(e.name==="explain")return()=>Up(t,e);let n=Fp[e.name];return n?()=>jp(t,e,n):null};function jp(t,{name:e,data:n},o){let s=t.seat.draft(o(n.measure)),r=n.title??n.text,i=s.text.peek();s.write(i?`${i} ${r}`:r),e==="post_measure"?t.page.value="board":t.opened.value={kind:"sheet",id:n.measure}}var Fp={post_measure:()=>"idea",post_comment:t=>`say:${t}:comment`,flag_conflict:t=>`say:${t}:conflict`,add_co_benefit:t=>`say:${t}:co_benefit`};function zp(t,{name:e,data:n}){let o=e==="retitle_measure"?"title":"description",s=F(t.seat.screen.value,"measure",n.measure)?.[o]??"";t.seat.draft(`${o}:${n.measure}`).write(JSON.stringify({text:n[o],over:s})),t.opened.value={kind:"sheet",id:n.measure}}function Up(t,{data:{thing:e,aspect:n,text:o}}){let s=t.seat.screen.value,r=F(s,"conflict",e)??F(s,"co_benefit",e);if(!r)return;let i=r[n]??"";t.seat.draft(Lo(e,n)).write(JSON.stringify({text:o,over:i})),t.opened.value={kind:"sheet",id:r.measure}}function _l({tablet:t,ids:e,back:n}){let{seat:o}=t,s=Os(t,e),r=o.draft("merge-reason"),[i,a]=O(()=>Wp(t,s)),u=U(),d=()=>t.opened.value=n,p=s.find(f=>f.id===i)??s[0];if(q(()=>{s.length<2&&d()},[s.length]),!p||s.length<2)return null;let m=()=>{let f=r.text.peek().trim();if(Ot(f)>200)return;let h=s.filter(v=>v!==p).map(v=>v.id);for(let v of h)o.act("merge_measures",{source:v,target:p.id,...f&&{reason:f}});t.picked.value=t.picked.value.filter(v=>!e.includes(v)),t.merged.value={sources:h,target:p.id},r.clear(),k(l("host.merged",{n:s.length})),d()};return c`
<${st} title=${l("host.merge_title")} onClose=${d}>
<fieldset class="ds-fieldset choices">
<legend class="ds-label">${l("host.stands")}</legend>
${s.map(f=>c`<${Hp} key=${f.id} tablet=${t} measure=${f} name=${u} chosen=${f===p} onChoose=${()=>a(f.id)} />`)}
</fieldset>
<p class="soft">${l("host.merge_hint")}</p>
<${Tt} draft=${r} label=${l("host.reason")} max=${200} optional onEnter=${m} />
<div class="row">
<button type="button" class="ds-button" onClick=${m}>${l("host.merge_yes",{n:s.length})}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${d}>${l("host.cancel")}</button>
</div>
<//>
`}function Hp({tablet:t,measure:e,name:n,chosen:o,onChoose:s}){let r=t.said.value.get(e.id),i=kt(t.seat.screen.value,e).length,a=[l("table.number",{table:e.table}),e.votes!==void 0&&l("host.votes",{n:e.votes}),r?.comments&&l("measure.comments",{n:r.comments}),r?.offers&&l("measure.offers",{n:r.offers}),i>0&&l("host.merged_count",{n:i})];return c`
<label class="choice">
<input class="ds-input" type="radio" name=${n} checked=${o} onChange=${s} />
<span class="stack" data-tight>
<span class="host-option-title">${e.title}</span>
${e.description&&c`<span class="card-text">${e.description}</span>`}
<span class="small soft">${a.filter(Boolean).join(" · ")}</span>
</span>
</label>
`}function Wp(t,e){let n=o=>{let s=t.said.peek().get(o.id);return(s?.comments??0)+(s?.offers??0)+o.originals.length+Object.keys(o.fields).length};return[...e].sort((o,s)=>n(s)-n(o)||o.posted_at-s.posted_at)[0]?.id??""}var Vp=(t,e)=>J(t,"message").filter(n=>!e.includes(n.id)).sort((n,o)=>o.at-n.at);function bl({tablet:t}){let e=t.seat.screen.value,n=t.seat.draft("messages-read"),o=JSON.parse(n.text.value||"[]"),s=Vp(e,o);Yp(s);let r=i=>{n.write(JSON.stringify([...o,i])),document.querySelector("main")?.focus()};return s.length===0?null:c`
<section class="host-messages" aria-label=${l("host.messages")}>
${s.map(i=>c`
<div key=${i.id} class="host-message">
<div>
<p class="eyebrow">${l(`host.message_to_${i.to}`,{table:t.table})} · ${Gr(i.at)}</p>
<p class="host-message-text">${i.text}</p>
</div>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>r(i.id)}>
<${C} name="check" />${l("host.message_read")}<span class="ds-sr-only">: ${i.text}</span>
</button>
</div>
`)}
</section>
`}function Yp(t){let e=j(new Set);q(()=>{for(let n of t.filter(({id:o})=>!e.current.has(o)))e.current.add(n.id),k(l("host.message_came",{text:n.text}))})}var Fo=["owner","partner","effect","cost","funding","next_step","due","conflict"],yl=t=>wt(t).filter(e=>!e.private).sort((e,n)=>e.posted_at-n.posted_at||(e.id<n.id?-1:1)).flatMap(e=>e.lacks?[{measure:e,lacks:e.lacks}]:[]);function Xp(t,e=Fo.length){let n=Jp(t);return Fo.filter(o=>n[o]>0).sort((o,s)=>n[s]-n[o]).slice(0,e).map(o=>`${l(`lack.${o}`).toLowerCase()} (${n[o]})`).join(", ")}function Jp(t){let e=Fo.map(n=>[n,t.filter(o=>o.lacks.includes(n)).length]);return Object.fromEntries(e)}function wl({gaps:t}){let e=t.filter(o=>o.lacks.length===0).length,n=Xp(t,3);return c`<p role="status">${l("lacks.ready_of",{n:t.length,ready:e})}${n&&` ${l("lacks.often",{lacks:n})}`}</p>`}var kl=({lacks:t})=>t.length===0?c`<span class="lack-none">${l("lacks.none")}</span>`:c`<span>${l("lacks.missing",{lacks:t.map(e=>l(`lack.${e}`).toLowerCase()).join(", ")})}</span>`;var Kp={owner:"lead_unit",partner:"partner_units",effect:"effect_class",cost:"cost_class",funding:"funding",next_step:"next_step",due:"due",conflict:"conflict_handling"};function Sl({measure:{lacks:t}}){return t?t.length===0?c`<p class="host-missing lack-none">${l("lacks.none")}</p>`:c`
<div class="host-missing" role="group" aria-label=${l("lacks.missing_n",{n:t.length})}>
<span>${l("lacks.missing_n",{n:t.length})}</span>
${t.map(e=>c`<button key=${e} type="button" class="ds-chip" onClick=${()=>Gp(e)}>${l(`lack.${e}`)}</button>`)}
</div>
`:null}function Gp(t){let e=document.querySelector(`dialog [data-field-of="${Kp[t]}"]`);e?.querySelector("input, select, textarea")?.focus(),e?.scrollIntoView({block:"center"})}function Cl({tablet:t}){let e=t.seat.screen.value,n=lr(t).sort((o,s)=>Number(xl(t,s.measure))-Number(xl(t,o.measure))||o.lacks.length-s.lacks.length);return c`
<section class="host-measures" aria-labelledby="missing-title">
<h2 class="ds-heading" data-size="xs" id="missing-title">${l("host.missing")}</h2>
${n.length===0?c`<p class="panel soft">${l("host.board_empty")}</p>`:c`<${wl} gaps=${n} />`}
<ul class="plain host-gaps">
${n.map(({measure:o,lacks:s})=>c`
<li key=${o.id}>
<button type="button" class="host-gap-open" lang=${ne(o.title,o.description)} onClick=${()=>t.opened.value={kind:"sheet",id:o.id}}>${o.title}</button>
<p class="small"><${kl} lacks=${s} /></p>
</li>
`)}
</ul>
${w(e,"workshop")?.status==="open"&&n.length>0&&c`<p class="small soft">${l("host.missing_hint")}</p>`}
</section>
`}var lr=t=>yl(t.seat.screen.value).filter(e=>vt(t.seat.screen.value,e.measure,t.table)),xl=(t,e)=>e.claimed_by===t.table;function Tl({tablet:t,id:e}){let n=oo(t,e),o=()=>t.opened.value=null;if(!n)return null;let s=w(t.seat.screen.value,"workshop")?.tables??[],r=a=>{t.seat.act("move_table",{table:a,participant:e}),k(l("host.moved",{who:mt(n),table:a})),o()},i=s.filter(a=>a!==n.table&&a!==n.home_table);return c`
<${st} title=${l("host.move_title",{who:mt(n)})} onClose=${o}>
${n.home_table!==n.table&&c`<button type="button" class="ds-button" onClick=${()=>r(n.home_table)}>${l("host.move_home",{table:n.home_table})}</button>`}
<div class="stack" data-tight>
<p class="soft">${l("host.move_to")}</p>
<div class="host-tables">
${i.map(a=>c`<button key=${a} type="button" class="ds-button" data-variant="secondary" onClick=${()=>r(a)}>${l("table.number",{table:a})}</button>`)}
</div>
</div>
<//>
`}function El({tablet:t}){let{seat:e}=t,n=w(e.screen.value,"workshop")?.areas??[],o=e.draft("newcomer"),[s,r]=O(""),i=()=>t.opened.value=null,a=()=>{let u=o.text.peek().trim();if(Ot(u)>80)return;let d={participant:Pt(),...Zp(s,n),...u&&{role:u}};e.act("add_participant",d),o.clear(),k(l("host.added")),i()};return c`
<${st} title=${l("host.add_title")} onClose=${i}>
<p class="soft">${l("host.add_hint")}</p>
<${Qp} areas=${n} place=${s} onChange=${r} />
<${Tt} draft=${o} label=${l("host.role")} description=${l("host.role_hint")} max=${80} optional onEnter=${a} />
<div class="row">
<button type="button" class="ds-button" onClick=${a}>${l("host.add_yes")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${i}>${l("host.cancel")}</button>
</div>
<//>
`}function Qp({areas:t,place:e,onChange:n}){let o=U();return c`
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
`}function Zp(t,e){let n=e.flatMap(s=>s.units).find(s=>t===`unit:${s}`),o=e.find(({name:s})=>t===`area:${s}`)?.name;return{...n&&{unit:n},...o&&{area:o}}}var th={nb:"Bokmål",en:"English"};function Al(){let[t,e]=O(!1),n=o=>Kr(o).then(()=>e(!1),()=>e(!0));return c`
<div class="language-switch" role="group" aria-label=${l("language.label")}>
<${eh} onChoose=${n} />
<p class="language-failed" role="status">${t&&l("language.failed")}</p>
</div>
`}var eh=({onChoose:t})=>Jr.map(e=>c`
<button
key=${e}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${e}
aria-pressed=${Qt.value===e?"true":"false"}
onClick=${()=>t(e)}
>${th[e]}</button>
`);function cr({tablet:t}){let e=U(),n=Ee(J(t.seat.screen.value,"person")),o=n.filter(a=>a.table===t.table&&a.present),s=n.filter(a=>a.table!==t.table&&a.present),r=n.filter(a=>!a.present),i=t.seat.outbox.entries.value.filter(a=>a.name==="add_participant"&&!o.some(u=>u.id===a.data.participant));return c`
<section class="host-people" aria-labelledby=${e}>
<h2 class="ds-heading" data-size="2xs" id=${e}>${l("host.people")} <span class="count">${o.length}</span></h2>
${o.length===0?c`<p class="soft">${l("host.nobody")}</p>`:c`<${nh} tablet=${t} people=${o} />`}
<ul class="plain host-persons">
${o.map(a=>c`<${Dl} key=${a.id} tablet=${t} person=${a} />`)}
${i.map(a=>c`<li key=${a.id} class="host-person" data-pending="true"><p>${l("host.adding",{unit:a.data.unit??a.data.area??l("host.somebody")})}</p></li>`)}
</ul>
${M(t)&&c`
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"add"}}>
<${C} name="plus" />${l("host.add")}
</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>t.opened.value={kind:"join"}}>
${l("host.show_qr")}
</button>
</div>
`}
<${Ml} tablet=${t} title=${l("host.away")} people=${s} />
<${Ml} tablet=${t} title=${l("host.gone")} people=${r} />
<${Al} />
</section>
`}function nh({tablet:t,people:e}){let n=e.filter(r=>r.connected).length,o=e.filter(r=>Nl(t,r)).length,s=w(t.seat.screen.value,"phase")?.ideas==="open";return c`
<p class="small soft">
${[l("host.connected_n",{n}),o>0&&l("host.quiet_n",{n:o})].filter(Boolean).join(" · ")}
${s&&c`<br />${l("host.counted_later")}`}
</p>
`}var Nl=(t,e)=>e.measures===0&&J(t.seat.screen.value,"phase").some(n=>n.ideas!=="closed"&&n.started_at!==null);function Ml({tablet:t,title:e,people:n}){return n.length===0?null:c`
<h3 class="eyebrow">${e} <span class="count">${n.length}</span></h3>
<ul class="plain host-persons">${n.map(o=>c`<${Dl} key=${o.id} tablet=${t} person=${o} />`)}</ul>
`}function Dl({tablet:t,person:e}){let n=Bl(e);return c`
<li class="host-person" data-way=${n} data-pending=${e.pending}>
<div class="host-person-line">
<div>
<p class="host-person-name">${mt(e)}${n==="connected"&&c`<span class="ds-sr-only"> (${l("host.way_connected")})</span>`}</p>
<p class="host-person-facts">${sh(t,e).map(o=>c`<span key=${o}>${o}</span>`)}</p>
</div>
${M(t)&&e.present&&c`<${oh} tablet=${t} person=${e} />`}
</div>
</li>
`}function oh({tablet:t,person:e}){let n=e.table!==t.table;return c`
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n?()=>{t.seat.act("move_table",{table:t.table,participant:e.id}),k(l("host.moved",{who:mt(e),table:t.table}))}:()=>t.opened.value={kind:"move",id:e.id}}>
${n?l("host.fetch"):l("host.move")}<span class="ds-sr-only">: ${mt(e)}</span>
</button>
`}function Bl(t){return t.without_phone?"without_phone":t.connected?"connected":"offline"}function sh(t,e){let n=e.home_table!==t.table&&l("host.guest",{table:e.home_table}),o=e.table!==t.table&&l("host.visits",{table:e.table}),s=e.measures>0&&l("host.wrote",{n:e.measures}),r=Nl(t,e)&&l("host.quiet"),i=e.unit||e.area,a=i&&!mt(e).includes(i)?i:null,u=Bl(e),p=e.without_phone&&w(t.seat.screen.value,"phase")?.votes==="open_hidden"&&l("given.left",{n:e.votes_left??0});return[a,u!=="connected"&&l(`host.way_${u}`),n,o,s,r,p].filter(Boolean)}function Il({tablet:t}){let e=rh(t),[n,o]=O(e[0]?.id??""),s=Math.max(0,e.findIndex(d=>d.id===n)),r=e[s],i=()=>t.opened.value=null,a=d=>{let p=e[s+d];p&&(o(p.id),k(`${p.title}. ${p.description}`))};if(ih(a),q(()=>{r||i()},[r]),!r)return null;let u=t.picked.value.includes(r.id);return c`
<${st} title=${l("host.reading",{at:s+1,of:e.length})} eyebrow=${l("table.number",{table:r.table})} onClose=${i} placement="center">
<div class="host-reader">
<div class="host-reader-text">
<p class="host-reader-title">${r.title}</p>
${r.description&&c`<p class="host-reader-description">${r.description}</p>`}
<${Ae} tablet=${t} measure=${r} />
</div>
<div class="host-reader-foot">
<button type="button" class="ds-button" data-size="lg" data-repeat data-variant="secondary" aria-disabled=${s===0?"true":void 0} onClick=${()=>a(-1)}>
<${C} name="back" />${l("host.previous")}
</button>
<div class="row host-reader-more">
${M(t)&&!r.private&&c`<${Ze} tablet=${t} measure=${r} picked=${u} label=${l("host.pick_here")} />`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>t.opened.value={kind:"sheet",id:r.id}}>
<${C} name="pen" />${l("host.open_sheet")}
</button>
</div>
<button type="button" class="ds-button" data-size="lg" data-repeat aria-disabled=${s===e.length-1?"true":void 0} onClick=${()=>a(1)}>
${l("host.next")}<${C} name="next" />
</button>
</div>
</div>
<//>
`}function rh(t){let e=t.seat.screen.value,n=t.readable.value.map(r=>Nt(e,r)),o=t.page.value==="board"&&t.looks.board.value.query===""?ee(e,t.table):[],s=[...n,...o].filter(r=>r!==void 0).filter(r=>r.status==="live");return[...new Map(s.map(r=>[r.id,r])).values()]}function ih(t){let e=j(t);e.current=t,q(()=>{let n=o=>{o.key==="ArrowRight"&&e.current(1),o.key==="ArrowLeft"&&e.current(-1)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}var Rl=t=>J(t,"checklist").sort((e,n)=>+!e.deadline-+!n.deadline||e.deadline.localeCompare(n.deadline)||(e.id<n.id?-1:1));function Pl(t,e,n,o){let s={...F(t,"met",n)?.answers[o]};for(let{name:r,data:i}of e)r!=="answer_requirement"||i.measure!==n||i.checklist!==o||(i.met?s[i.requirement]=i.met:delete s[i.requirement]);return s}function Ll({requirements:t},e){let n=t.filter(({id:s})=>e[s]==="yes").length,o=t.filter(({id:s})=>e[s]==="not_yet").length;return{met:n,not_yet:o,unknown:t.length-n-o}}var ql=({funding:t,requirements:e},n,o)=>t!==""&&n.fields.funding===t||e.some(({id:s})=>o[s]!==void 0);var ah=["goal","affected","solution"];function Ut({title:t,count:e,children:n}){return c`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${t}${e?c` <span class="count">${e}</span>`:null}</h3>
${n}
</section>
`}var jl=({of:t})=>ah.map(e=>t[e]&&c`<p key=${e} class="small"><span class="soft">${l(`aspect.${e}`)}:</span> ${t[e]}</p>`);function Fl({records:t,measure:e}){let n=F(t,"thumbs",e);return n&&c`<p class="small">${n.is_split&&c`<span class="fact strong">${l("split.room")}</span> `}${l("thumb.told",n)}</p>`}function gn({text:t,by:e,from:n,tag:o,pending:s,children:r}){let i=e?[e.label,e.unit].filter(Boolean).join(", "):n;return c`
<li class="saying" data-pending=${s}>
${o&&c`<span class="fact strong">${o}</span>`}
<p lang=${ne(t)}>${t}</p>
${i&&c`<p class="author">${i}</p>`}
${r}
</li>
`}var lh=["yes","not_yet",null];function zl({seat:t,measure:e,editable:n}){let o=t.records.value,s=t.outbox.entries.value,r=Rl(o).map(i=>({checklist:i,answers:Pl(o,s,e.id,i.id)}));return r.length===0?null:c`
<${Ut} title=${l("checklists.title")}>
${r.map(i=>c`<${ch} key=${i.checklist.id} seat=${t} measure=${e} editable=${n} ...${i} />`)}
<//>
`}function ch({seat:t,measure:e,editable:n,checklist:o,answers:s}){let[r]=O(()=>ql(o,e,s));return c`
<details class="checklist" open=${r}>
<summary>
<strong>${pt(o.title)}</strong>${" "}
<span class="small soft">${uh(o,s)}</span>
</summary>
<${dh} checklist=${o} />
${o.requirements.map(i=>c`<${ph} key=${i.id} seat=${t} measure=${e} checklist=${o} requirement=${i} met=${s[i.id]??null} editable=${n} />`)}
</details>
`}function uh(t,e){let{met:n,not_yet:o,unknown:s}=Ll(t,e);return[l("checklists.met_of",{met:n,n:t.requirements.length}),o>0&&l("checklists.not_yet_n",{n:o}),s>0&&l("checklists.unknown_n",{n:s})].filter(Boolean).join(" · ")}function dh({checklist:{deadline:t,funding:e,example:n}}){let o=[t&&l("checklists.deadline",{date:Pn(Date.parse(t))}),e&&l("checklists.meant_for",{funding:e})].filter(Boolean);return c`
${o.length>0&&c`<p class="small soft">${o.join(" · ")}</p>`}
${n&&c`<p class="small checklist-example">${l("checklists.example")}</p>`}
`}function ph({seat:t,measure:e,checklist:n,requirement:o,met:s,editable:r}){let i=U(),a=u=>t.act("answer_requirement",{measure:e.id,checklist:n.id,requirement:o.id,met:u});return r?c`
<fieldset class="requirement">
<legend>${pt(o.text)}</legend>
<div class="requirement-answers">
${lh.map(u=>c`
<label key=${u} data-chosen=${u===s} data-met=${u??"unknown"}>
<input type="radio" name=${i} checked=${u===s} onChange=${()=>a(u)} />
${l(`checklists.${u??"unknown"}`)}
</label>
`)}
</div>
</fieldset>
`:c`<p class="requirement"><span>${pt(o.text)}</span> <strong>${l(`checklists.${s??"unknown"}`)}</strong></p>`}var hh=["lead_unit","owner_role","partner_units","next_step","due","effect_class","effect_tonnes","effect_certainty","cost_class","cost_once","cost_per_year","funding","theme","goal","measure_kind","conflict_handling"];function Ul({tablet:t,measure:e,draft:n,news:o}){let s=w(t.seat.screen.value,"workshop"),r=(s?.areas??[]).map(p=>({label:p.name,choices:p.units})),i=p=>s?.fields[p]??[],a=p=>[{label:"",choices:i(p)}],u=Zt(t.seat.screen.value,"conflict",e.id).length>0,d={tablet:t,measure:e,draft:n,news:o};return c`
<${$n} title=${l("host.fields_who")}>
<${hn} ...${d} field="lead_unit" groups=${r} />
<${Bo} ...${d} field="owner_role" />
<${Xa} ...${d} field="partner_units" groups=${r} />
<//>
<${$n} title=${l("host.fields_next")}>
<${Bo} ...${d} field="next_step" rows=${2} />
<${Ya} ...${d} field="due" />
<//>
<${$n} title=${l("host.fields_effect")}>
<${fn} ...${d} field="effect_class" choices=${i("effect_class")} />
<${Io} ...${d} field="effect_tonnes" />
<${fn} ...${d} field="effect_certainty" choices=${Ao.effect_certainty} />
<${fn} ...${d} field="cost_class" choices=${i("cost_class")} />
<${Io} ...${d} field="cost_once" />
<${Io} ...${d} field="cost_per_year" />
<//>
<${$n} title=${l("host.fields_what")}>
<${hn} ...${d} field="funding" groups=${a("funding")} />
<${hn} ...${d} field="theme" groups=${a("theme")} />
<${hn} ...${d} field="goal" groups=${a("goal")} />
<${fn} ...${d} field="measure_kind" choices=${Ao.measure_kind} hint=${fh(e)} />
<//>
${(u||e.fields.conflict_handling)&&c`<${$n} title=${l("host.fields_conflict")}><${Bo} ...${d} field="conflict_handling" rows=${2} /><//>`}
`}function fh({fields:t,facts:e,pending:n}){let o=t.measure_kind||n?null:e?.kind;return o?l("host.kind_by_theme",{kind:l(`fields.measure_kind_${o}`)}):""}function $n({title:t,children:e}){return c`
<fieldset class="ds-fieldset host-group">
<legend class="ds-heading" data-size="xs">${t}</legend>
${e}
</fieldset>
`}function Hl({measure:t}){let e=hh.filter(n=>t.fields[n]!==void 0&&t.fields[n]!==null);return e.length===0?null:c`
<dl class="host-facts">
${e.map(n=>c`<div key=${n}><dt>${l(`fields.${n}`)}</dt><dd>${ge(n,t.fields[n]??null)}</dd></div>`)}
</dl>
`}function mh(t,e,n){return t.id!==e.id?[]:["title","description",...Object.keys({...t.fields,...e.fields})].filter(s=>!vh(No(t,s),No(e,s))&&!n.some(Wl(e,s)))}var Wl=(t,e)=>({name:n,data:o})=>o.measure!==t.id?!1:e==="title"?n==="retitle_measure":e==="description"?n==="describe_measure":n==="set_field"&&o.field===e,vh=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Vl(t,e){let n=j(e),[o,s]=O(new Set);return q(()=>{let r=n.current;if(n.current=e,!r||!e||r===e)return;let i=[...t.outbox.entries.peek(),...t.outbox.failed.peek()],a=mh(r,e,i);a.length&&k(l("host.others_changed",{n:a.length}));let u=[...o].filter(d=>i.some(Wl(e,d)));(a.length||u.length)&&s(new Set([...o,...a].filter(d=>!u.includes(d))))}),o}var gh=[1,2,3,4,5];function Yl({name:t,label:e,low:n,high:o,score:s,onChoose:r,about:i}){let a=U();return c`
<fieldset class="ds-fieldset scale" aria-describedby=${a}>
<legend class="ds-label">${e}${i&&c`<span class="ds-sr-only">: ${i}</span>`}</legend>
<div class="scale-steps">
${gh.map(u=>c`
<label key=${u} data-chosen=${s===u}>
<input type="radio" class="ds-sr-only" name=${t} value=${u} checked=${s===u} onChange=${()=>r(u)} />
<span>${u}</span>
</label>
`)}
</div>
<p class="scale-ends small soft" id=${a}><span>1 = ${n}</span><span>5 = ${o}</span></p>
</fieldset>
`}var Xl=["effect","feasibility"];function Jl({tablet:t,measure:e}){let n=F(t.seat.screen.value,"rating",e.id),o=M(t)&&e.claimed_by===t.table&&e.status==="live",s=Xl.filter(r=>o&&(n?.[r].joint||(n?.[r].mean??null)===null));return!n&&s.length===0?null:c`
<${Ut} title=${l("host.ratings")}>
${n&&c`<dl class="host-ratings">
${Xl.map(r=>c`<${$h} key=${r} name=${l(`rate.${r}`)} mean=${n[r]} />`)}
</dl>`}
${s.length>0&&c`
<details class="ds-details">
<summary>${l("host.rate_together")}</summary>
<div class="stack" data-tight>
<p class="small soft">${l("host.rate_together_says")}</p>
${s.map(r=>c`
<${Yl}
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
`}function $h({name:t,mean:e}){return e.mean===null?null:c`
<div>
<dt>${t}</dt>
<dd><strong class="host-number">${Wt(Math.round(e.mean*10)/10)}</strong> ${l("host.of_five")}</dd>
<dd class="small soft">${e.joint?l("rate.joint"):l("host.rated_by",{n:e.count})}</dd>
</div>
`}var _h=["offer","need","join"],Kl=t=>_h.flatMap(e=>t.filter(n=>n.stance===e));function Gl({tablet:t,measure:e,ours:n}){let o=t.seat.screen.value,s=Kl(Zt(o,"offer",e.id)),r=Zt(o,"comment",e.id),i=Zt(o,"conflict",e.id),a=Zt(o,"co_benefit",e.id),u=Zt(o,"commitment",e.id),d=p=>c`
<${gn} key=${p.id} text=${p.text} by=${p.by} pending=${p.pending}>
<${jl} of=${p} />
${n&&c`<${fl} tablet=${t} thing=${p} />`}
<//>
`;return c`
${e.is_met&&c`<p class="fact strong">${l("order.is_met")}</p>`}
<${_n} title=${l("host.offers")} items=${s} line=${bh} />
<${_n} title=${l("host.comments")} items=${r} line=${p=>c`<${yh} key=${p.id} tablet=${t} comment=${p} />`} />
<${_n} title=${l("host.conflicts")} items=${i} line=${d} />
<${_n} title=${l("host.co_benefits")} items=${a} line=${d} />
<${_n} title=${l("host.commitments")} items=${u} line=${p=>c`<${gn} key=${p.id} text=${p.text} from=${p.unit} />`} />
`}function _n({title:t,items:e,line:n}){return e.length===0?null:c`<${Ut} title=${t} count=${e.length}><ul class="plain">${e.map(n)}</ul><//>`}function bh(t){let e=[l(`stance.${t.stance}`),t.resource&&l(`resource.${t.resource}`)].filter(Boolean).join(" · "),n=[t.by?.label,t.unit||t.area].filter(Boolean).join(", ");return c`<${gn} key=${t.id} text=${t.text} from=${n} tag=${e} pending=${t.pending} />`}function yh({tablet:t,comment:e}){let{seat:n}=t,o=n.draft(`hide:${e.id}`),[s,r]=O(o.text.peek()!==""),i=u=>{n.act("hide_comment",{comment:e.id,reason:u}),k(l("host.comment_hidden"))},a=()=>{n.act("show_comment",{comment:e.id}),k(l("host.comment_shown"))};return c`
<${gn} text=${e.text} by=${e.by} pending=${e.pending} tag=${e.hidden?l("host.hidden",{reason:e.reason??""}):void 0}>
${s&&!e.hidden?c`
<div class="stack" data-tight>
<${Qn}
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
${e.pending&&c`<${Et} seat=${n} id=${e.id} />`}
${M(t)&&c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${e.hidden?a:()=>r(!0)}>
${e.hidden?l("host.show_again"):l("host.hide_ask")}
</button>`}
</div>
`}
<//>
`}var Ql=["comment","conflict","co_benefit"],Zl={comment:"post_comment",conflict:"flag_conflict",co_benefit:"add_co_benefit"};function tc({tablet:t,measure:e,draft:n}){let{seat:o}=t,s=g=>o.draft(`say:${n}:${g}`),r=w(o.records.value,"phase")?.closed??[],[i,a]=O(()=>Ql.find(g=>s(g).text.peek()!=="")),u=Ql.filter(g=>s(g).text.peek()!==""||!r.includes(Zl[g])),d=i&&u.includes(i)?i:u[0],p=j(null);if(!d)return null;let m=s(d),f=(d==="comment"?[]:ar[d]).map(g=>({key:g,draft:o.draft(`${g}:say:${n}:${d}`)})),h=d==="comment"?600:280,v=()=>{let g=m.text.peek().trim();if(!te(g,h))return p.current?.focus();if(f.some(({draft:b})=>Ot(b.text.peek().trim())>280))return;let y=f.map(({key:b,draft:$})=>[b,$.text.peek().trim()]).filter(([,b])=>b);o.act(Zl[d],{[d]:Pt(),measure:e,text:g,...Object.fromEntries(y)});for(let{draft:b}of f)b.clear();m.clear(),k(l("host.said"))};return c`
<${Ut} title=${l("host.say")}>
<div class="host-chips" role="group" aria-label=${l("host.say")}>
${u.map(g=>c`<button key=${g} type="button" class="ds-chip" aria-pressed=${g===d?"true":"false"} onClick=${()=>a(g)}>${l(`host.say_${g}`)}</button>`)}
</div>
<${Tt} key=${d} draft=${m} label=${l(`host.say_${d}_label`)} max=${h} rows=${2} inputRef=${p} onEnter=${v} />
${f.map(({key:g,draft:y})=>c`<${Tt} key=${g} draft=${y} label=${l(`aspect.${g}`)} max=${280} optional onEnter=${v} />`)}
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${v}>${l("host.say_send")}</button></div>
<//>
`}var kh=400;function ec({tablet:t,measure:e,draft:n,editable:o,news:s}){let r={title:`title:${n}`,description:`description:${n}`},i=()=>Object.values(r).some(d=>t.seat.draft(d).text.peek()!==""),[a,u]=O(i);return c`
${o&&a?c`<${Sh} tablet=${t} measure=${e} names=${r} news=${s} onDone=${()=>u(!1)} />`:c`<${xh} tablet=${t} measure=${e} news=${s} onEdit=${o&&(()=>u(!0))} />`}
${["title","description"].map(d=>c`<${Do} key=${d} tablet=${t} measure=${e.id} field=${d} />`)}
`}function xh({tablet:t,measure:e,news:n,onEdit:o}){let s=[e.by?.label,e.by?.unit].filter(Boolean).join(", ");return c`
<div class="stack" data-tight>
<${Ch} text=${e.description} />
${s&&c`<p class="author">${l("host.by",{name:s})}</p>`}
${(n.has("title")||n.has("description"))&&c`<p><${pn} /></p>`}
${o&&c`<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}><${C} name="pen" />${l("host.edit_text")}</button>
${e.pending&&c`<${Et} seat=${t.seat} id=${e.id} />`}
</div>`}
</div>
`}function Sh({tablet:t,measure:e,names:n,news:o,onDone:s}){let{seat:r}=t,i=u=>{dn(t,e.id,"title"),r.act("retitle_measure",{measure:e.id,title:u,was:e.title})},a=u=>{dn(t,e.id,"description"),r.act("describe_measure",{measure:e.id,description:u,was:e.description})};return c`
<section class="stack panel" data-tight aria-label=${l("host.edit_text")}>
<${Jt}
seat=${r}
name=${n.title}
label=${l("host.title")}
theirs=${e.title}
max=${140}
rows=${2}
check=${u=>u?"":l("error.empty")}
state=${o.has("title")?c`<${pn} />`:c`<${Et} seat=${r} id=${e.id} />`}
onSave=${i}
/>
<${Jt}
seat=${r}
name=${n.description}
label=${l("host.description")}
theirs=${e.description}
max=${2e3}
rows=${5}
state=${o.has("description")&&c`<${pn} />`}
onSave=${a}
/>
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s}>${l("host.done")}</button></div>
</section>
`}function Ch({text:t}){let[e,n]=O(!1);if(!t)return null;let o=Ot(t)>kh;return c`
<p class="sheet-text" data-folded=${o&&!e}>${t}</p>
${o&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded=${e?"true":"false"} onClick=${()=>n(!e)}>
${e?l("host.fold"):l("host.unfold")}
</button></div>`}
`}function nc({tablet:t,id:e}){let{seat:n}=t,o=n.screen.value,s=j(void 0),r=Nt(o,e)??s.current;s.current=r;let i=Vl(n,r);if(!r)return null;let a=r.status==="live"&&M(t),u=vt(o,r,t.table),d=kt(o,r),p=Bt(o,r).map(f=>l("table.number",{table:f})),m=F(o,"measure",e);return c`
<${st} title=${c`<span lang=${ne(r.title,r.description)}>${r.title}</span>`} eyebrow=${p.join(" + ")} placement="right" onClose=${()=>t.opened.value=null}>
<${io} seat=${vl(n)} label=${qo} boxFor=${jo(t)} />
${r.status==="withdrawn"&&c`<${xt} colour="warning"><p>${l("host.withdrawn")}</p><//>`}
${m?.merged_into&&c`<${xt}><p>${l("host.went_into",{title:m.title})}</p><//>`}
<${la} tablet=${t} measure=${r} />
<div class="host-sheet">
<div class="host-sheet-side">
<${Th} tablet=${t} measure=${r} live=${a} />
${a&&u&&c`<${Sl} measure=${r} />`}
<${ec} tablet=${t} measure=${r} draft=${e} editable=${a&&u} news=${i} />
${a&&u?c`<${Ul} tablet=${t} measure=${r} draft=${e} news=${i} />`:c`${a&&c`<${xt}><p>${l("host.not_ours",{table:r.claimed_by??r.table})}</p><//>`}<${Hl} measure=${r} />`}
</div>
<div class="host-sheet-side">
<${Jl} tablet=${t} measure=${r} />
<${Fl} records=${o} measure=${r.id} />
${d.length>0&&c`<${Ut} title=${l("host.originals")} count=${d.length}><${Ae} tablet=${t} measure=${r} /><//>`}
<${Gl} tablet=${t} measure=${r} ours=${a&&u} />
<${zl} seat=${t.seat} measure=${r} editable=${a&&u} />
${a&&!r.private&&c`<${tc} tablet=${t} measure=${r.id} draft=${e} />`}
${a&&u&&c`<${ia} tablet=${t} measure=${r} />`}
</div>
</div>
<//>
`}function Th({tablet:t,measure:e,live:n}){let o=w(t.seat.screen.value,"workshop")?.areas.length??0,s=e.claimed_by,r=[e.votes!==void 0&&eo(e,o),so(t.seat.screen.value,e),s&&(s===t.table?l("host.claimed_ours"):l("host.claimed_by",{table:s})),e.on_behalf&&l("host.on_behalf"),e.private&&l("host.draft")].filter(Boolean);return c`
<div class="row host-standing">
${r.map(i=>c`<span key=${i} class="fact strong">${i}</span>`)}
${n&&c`<${co} tablet=${t} measure=${e} />`}
${n&&!e.private&&c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"twin",id:e.id}}>${l("host.merge_with")}</button>`}
</div>
`}var Oh=60;function oc(t){return t.stopped?"stopped":t.paused?"paused":t.over?"over":t.remaining_s<=Oh?"last":"running"}function Eh(t,e){return t==="running"&&e==="last"?"clock.last_minute":(t==="running"||t==="last")&&e==="over"?"clock.time_is_up":null}function sc(t,e){let n=j({phase:t,state:e});q(()=>{let o=n.current.phase===t?Eh(n.current.state,e):null;o&&k(l(o),"clock"),n.current={phase:t,state:e}},[t,e])}function rc({seat:t,phase:e}){let n=si(e,t.second.value),o=oc(n);return sc(e.id,o),n.stopped?null:c`
<p class="phase-clock" role="timer" data-state=${o}>
<${C} name=${n.paused?"pause":"clock"} />
<span>${Ah(e,n)}</span>
</p>
`}function Ah(t,e){return e.paused?l("clock.paused",{time:Ln(e.remaining_s)}):e.over?t.clock==="hard"?l("clock.time_is_up"):l("clock.over",{time:Ln(e.over_s)}):l("clock.left",{time:Ln(e.remaining_s)})}var Mh=["ready","help"];function ic({tablet:t}){let e=w(t.seat.screen.value,"phase");return c`
<header class="host-bar">
<p class="host-table">${l("table.number",{table:t.table})}</p>
<div class="host-when">
${e&&M(t)&&c`<p class="eyebrow">${l("phase.number",{number:e.number,of:e.of})}</p><${rc} seat=${t.seat} phase=${e} />`}
</div>
${M(t)&&c`<${Nh} tablet=${t} />`}
</header>
`}function Nh({tablet:t}){let e=F(t.seat.screen.value,"table",t.table)?.signal??"working",n=o=>{let s=o===e?"working":o;t.seat.act("signal_table",{signal:s}),k(l(`host.signalled_${s}`))};return c`
<div class="host-signals" role="group" aria-label=${l("host.signals")}>
${Mh.map(o=>c`
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
><${C} name=${o==="ready"?"check":"hands"} />${l(`host.signal_${o}`)}</button>
`)}
</div>
`}function ac({tablet:t}){let e=w(t.seat.screen.value,"phase");return M(t)?e?c`
<div class="host-phase">
<h1 class="host-phase-title" tabindex="-1">${pt(e.title)}</h1>
<p class="host-question">${pt(e.question)}</p>
</div>
`:null:c`
<div class="host-phase">
<h1 class="host-phase-title" tabindex="-1">${l("host.closed")}</h1>
<p class="host-question">${l("host.closed_text")}</p>
</div>
`}function ur({tablet:t}){let e=t.seat.screen.value,n=w(e,"phase"),o=n&&pt(F(e,"phase",n.id)?.tip);return!o||!M(t)?null:c`
<section class="host-tip" aria-label=${l("host.tip")}>
<h2 class="eyebrow">${l("host.tip")}</h2>
<p>${o}</p>
</section>
`}var Dh=30;function cc({tablet:t,id:e}){let n=t.seat.screen.value,o=Nt(n,e),[s,r]=O(""),i=Bh(t,o),a=()=>t.opened.value=null;if(!o)return null;let u=wt(n).filter(f=>f.id!==o.id&&!f.private),d=i.map(f=>u.find(h=>h.id===f)).filter(f=>f!==void 0),m=to(Oe(n,u,s),"title").sort((f,h)=>Number(vt(n,h,t.table))-Number(vt(n,f,t.table))).filter(f=>s||!d.includes(f));return c`
<${st} title=${l("host.twin_title",{title:o.title})} onClose=${a}>
<${mn} query=${s} onSearch=${r} />
${!s&&d.length>0&&c`<${lc} tablet=${t} measure=${o} title=${l("host.twin_alike")} others=${d} />`}
${m.length===0&&c`<p class="soft" role="status">${l("host.none_found")}</p>`}
${m.length>0&&c`<${lc} tablet=${t} measure=${o} title=${s?l("host.found",{n:m.length}):l("host.twin_all")} others=${m.slice(0,Dh)} />`}
<//>
`}function lc({tablet:t,measure:e,title:n,others:o}){let s=t.seat.screen.value,r=i=>t.opened.value={kind:"merge",ids:[e.id,i.id]};return c`
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
`}function Bh(t,e){let[n,o]=O([]),{code:s,token:r}=t.boot;return q(()=>{if(!e)return;let i=new URLSearchParams({text:e.title,except:e.id});no(`/api/${s}/similar?${i}`,{token:r}).then(async a=>{if(!a.ok)return;let{similar:u}=await a.response.json();o(u.map(d=>d.measure))})},[e?.id]),n}function Ih({boot:t}){let[e]=O(()=>oa(Xi({code:t.code,token:t.token,holder:`host-${t.table}`}),t)),{seat:n}=e,o=Eo("(min-width: 60rem)");return ti(l("table.number",{table:e.table}),ei(n.screen.value)),jh(e),c`
<${ic} tablet=${e} />
<${Ki} seat=${n} />
${n.connection.status.value==="revoked"?c`<${qh} />`:w(n.screen.value,"me")?c`<${Rh} tablet=${e} wide=${o} />`:c`<main id="main" tabindex="-1"><p class="page-loading">${l("page.loading")}</p></main>`}
<${Gn} />
`}function Rh({tablet:t,wide:e}){let n=e&&t.page.value==="people"?"board":t.page.value;return c`
<main id="main" tabindex="-1" class="host-main">
<div class="host-column">
<${bl} tablet=${t} />
<${ac} tablet=${t} />
${!e&&c`<${ur} tablet=${t} />`}
<div class="host-failures">
<${Ha} tablet=${t} />
<${io} seat=${ml(t.seat)} label=${qo} boxFor=${jo(t)} />
</div>
<${Ph} tablet=${t} page=${n} wide=${e} />
<div class="host-page" hidden=${n!=="board"}><${pl} tablet=${t} /></div>
${n==="others"&&c`<div class="host-page"><${hl} tablet=${t} /></div>`}
${n==="missing"&&c`<div class="host-page"><${Cl} tablet=${t} /></div>`}
${n==="people"&&c`<div class="host-page"><${cr} tablet=${t} /></div>`}
</div>
${e&&c`<aside class="host-aside" aria-label=${l("host.aside")}><${ur} tablet=${t} /><${cr} tablet=${t} /></aside>`}
</main>
<${el} tablet=${t} />
<${Lh} tablet=${t} />
`}function Ph({tablet:t,page:e,wide:n}){let o=t.seat.screen.value,s={board:ee(o,t.table).length,others:Zn(o,t.table).length,missing:lr(t).filter(i=>i.lacks.length>0).length,people:J(o,"person").filter(i=>i.table===t.table&&i.present).length},r=n?["board","missing","others"]:["board","missing","others","people"];return c`
<nav class="host-pages" aria-label=${l("host.pages")}>
${r.map(i=>c`
<button key=${i} type="button" aria-current=${i===e?"page":void 0} onClick=${()=>t.page.value=i}>
${l(`host.page_${i}`)} <span class="count">${s[i]}</span>
</button>
`)}
</nav>
`}function Lh({tablet:t}){let e=t.opened.value;switch(e?.kind){case"sheet":return c`<${nc} key=${e.id} tablet=${t} id=${e.id} />`;case"vote":return c`<${dl} key=${e.id} tablet=${t} id=${e.id} />`;case"move":return c`<${Tl} key=${e.id} tablet=${t} id=${e.id} />`;case"read":return c`<${Il} tablet=${t} />`;case"merge":return c`<${_l} tablet=${t} ids=${e.ids??t.picked.value} back=${e.back??null} />`;case"card":return c`<${Ga} key=${e.id} tablet=${t} id=${e.id} />`;case"twin":return c`<${cc} key=${e.id} tablet=${t} id=${e.id} />`;case"pairs":return c`<${al} tablet=${t} />`;case"add":return c`<${El} tablet=${t} />`;case"join":return c`<${ga} tablet=${t} />`;default:return null}}function qh(){return c`
<main id="main" tabindex="-1" class="host-main">
<div class="host-column">
<h1 class="ds-heading" data-size="md">${l("host.lost")}</h1>
<${xt} colour="warning" role="alert"><p>${l("host.lost_text")}</p><//>
</div>
</main>
`}function jh(t){let e=t.seat.screen.value,n=w(e,"phase"),o=w(e,"workshop")?.status==="closed",s=o?"closed":n?.id,r=j(s);q(()=>{r.current&&n&&r.current!==s&&k(o?l("host.over"):l("host.phase",{title:pt(n.title)}),"phase"),r.current=s},[s]);let i=w(e,"result")!==void 0,a=j(i||!n);q(()=>{i&&!a.current&&k(l("host.result_here")),a.current=i||!n},[i,!n])}Xr(document);ni(Ih);
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
