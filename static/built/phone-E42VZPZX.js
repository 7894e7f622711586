var N,go,$o,mt,en,de,yo,fe,bo,cn,nn,Ti,Qt=Symbol.for("pv"),he={},me=[],Ci=/^m(i|n|o|s|text|space)$/,ln=Array.isArray,un=me.slice,wt=Object.assign;function bt(t){t&&t.parentNode&&t.remove()}function ye(t,e,n){var o,s,r,i={},a=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return a>2&&(i.children=a>3?un.call(arguments,2):n),Vt(t,i,o,s,null)}function Vt(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Qt,__v:s||++go,__i:-1,__u:0};return!s&&N.vnode&&N.vnode(r),r}function At(t){return t.children}function kt(t,e){this.props=t,this.context=e,this.__g=0}function _t(t,e){if(e==null)return t.__&&_t(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:_t(t)}function Oi(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=wt({constructor:Qt},n)).__v=n.__v+1,N.vnode&&N.vnode(e),fn(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||_t(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Co(s,e,r),n.__=n.__e=null,e.__e!=o&&wo(e))}function wo(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),wo(t)}function ro(t){(8&t.__g||(t.__g|=8,mt.push(t),de++))&&en==N.debounceRendering||((en=N.debounceRendering)||queueMicrotask)(ko)}function ko(){try{for(var t,e=1;mt.length;)mt.length>e&&mt.sort(yo),t=mt.shift(),e=mt.length,8&t.__g&&Oi(t)}finally{(de=mt.length)&&(en||queueMicrotask)(ko)}}function xo(t,e,n,o,s,r,i,a,u,d,f){var g,h,p,$,w,b,_=o.__k||me,v=e.length;for(u=Ei(n,e,_,u,v),g=0;g<v;g++)(p=n.__k[g])!=null&&(h=~p.__i&&_[p.__i]||he,p.__i=g,b=fn(t,p,h,s,r,i,a,u,d,f),$=p.__e,(h.ref!=p.ref||8&h.__u)&&(h.ref&&pn(h.ref,null,p,h),p.ref&&f.push(p.ref,p.__c||$,p)),w=w||$,4&p.__u?(u=So(p,u,t,!h.__v),h.__e&&(h.__e=null)):typeof p.type=="function"&&b!==void 0?u=b:$&&(u=$.nextSibling),p.__u&=-21);return n.__e=w,u}function Ei(t,e,n,o,s){var r,i,a,u,d,f,g,h,p,$=n.length,w=$,b=0,_=0,v=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=Vt(null,i):ln(i)?i=v[r]=Vt(At,{children:i}):i.constructor===Qt&&i.__b?i=v[r]=Vt(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,u=r+b,i.__=t,i.__b=t.__b+1,a=null,~(d=i.__i=Ai(i,n,u,w))&&(w--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,d==u-1?b--:d==u+1?b++:d!=u&&(d>u?b--:b++,_=1)):(~d||(s>$?b--:s<$&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(_){for(f=[],g=[],r=0;r<s;r++)if((i=v[r])&&16&i.__u){for(b=0,h=f.length;b<h;)f[p=b+h>>1]<i.__i?b=p+1:h=p;f[b]=i.__i,g[r]=b+1}for(b=f.length;r--;)g[r]&&(g[r]==b?b--:v[r].__u|=4)}if(w)for(r=0;r<$;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=_t(a)),dn(a,a));return o}function So(t,e,n,o){var s,r,i,a;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=So(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=_t(t))&&!e.parentNode&&(e=null),i=t.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Ai(t,e,n,o){var s,r=t.key,i=t.type,a=e[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function io(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function le(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||io(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||io(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=nn[e]||(nn[e]=Mi(e)),(t.__a||(t.__a={}))[e]=cn,r=e!=(e=e.replace(bo,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Mi(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[fe]==null)e[fe]=cn++;else if(e[fe]<this.__a[t])return;return n(N.event?N.event(e):e)}}}function fn(t,e,n,o,s,r,i,a,u,d){var f,g,h,p,$,w,b,_,v,S,T,dt,ht,it,K,ut,H,X,Y=e.type;if(e.constructor!==Qt)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(e.__u|=u,g=r=[],f.nodeType==8?a=pe(f,r):r.push(f),a=r[0]||a),(f=N.__b)&&f(e);t:if(typeof Y=="function"){h=i.length;try{if(_=e.props,v=(f=Y.prototype)&&f.render,S=(f=Y.contextType)&&o[f.__c],T=f?S?S.props.value:f.__:o,(p=n.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(v?e.__c=p=new Y(_,T):(e.__c=p=new kt(_,T),p.constructor=Y,p.render=Bi),S&&S.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),Y.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=wt({},p.__s)),wt(p.__s,Y.getDerivedStateFromProps(_,p.__s)))),$=p.props,w=p.state,p.__v=e,n.__c){if(_!==$&&v&&!Y.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(_,T),e.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(_,p.__s,T)===!1){e.__v!=n.__v&&(p.props=_,p.state=p.__s,p.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(j){j&&(j.__=e)}),me.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=_t(n);break t}p.componentWillUpdate&&p.componentWillUpdate(_,p.__s,T),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate($,w,b)})}else v&&!Y.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=T,p.props=_,p.__P=t,p.__g&=-5,dt=N.__r,ht=v?25:0;do p.__g&=-9,dt&&dt(e),f=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++ht<25);v&&(me.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=wt({},o,p.getChildContext())),v&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate($,w)),it=f&&f.type===At&&f.key==null?f.props.children:f,_.__P&&(f=a,s=(t=_.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(j){j&&dn(j,j)}),n.__k=null),a=n.__k?_t(n,0):null),a=xo(t,ln(it)?it:[it],e,n,o,s,r,i,a,u,d),_.__P&&(e.__e=null,a=f),e.__u&=-161,g&&g.some(bt),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(j){if(i.length=h,e.__v=null,u||r)if(j&&j.then){if(e.__u|=128|u,r){for(~(H=r.indexOf(a||void 0))||(H=r.length);(X=r[H-1])&&X.nodeType==8;)H--;for(;H<r.length;H++)if(X=r[H])if(r[H]=null,K){if(X==ut)break}else{if(X.nodeType!=8)break;X.data.startsWith("$s")&&(ut=pe(K=X))}}if(!K){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;K=a}(f=pe(K=e.__c.__z||(e.__c.__z=K)))?(e.__e=K,a=f):e.__e=a,a=a&&a.nextSibling}else r&&r.some(bt);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),j&&j.then||To(e),N.__e(j,e,n)}}else a=e.__e=Ni(n.__e,e,n,o,s,r,i,u,d,t);return(f=N.diffed)&&f(e),a}function pe(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function To(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(To))}function Co(t,e,n){for(var o=0;o<n.length;)pn(n[o++],n[o++],n[o++]);N.__c&&N.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){N.__e(r,s.__v)}})}function Ni(t,e,n,o,s,r,i,a,u,d){var f,g,h,p,$,w,b,_,v=n.props||he,S=e.props,T=e.type;if(T=="svg"?s="http://www.w3.org/2000/svg":T=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if(($=r[f])&&(T?$.localName==T:$.nodeType==3)){t=$,r[f]=null;break}}if(!t){if(_=d.ownerDocument||document,!T)return _.createTextNode(S);t=_.createElementNS(s,T,S.is?S:d),a&&(N.__m&&N.__m(e,r),a=!1),r=null}if(T){if(d=T=="template"&&t.content||t,r=T=="textarea"&&S.defaultValue!=null?null:r&&un.call(d.childNodes),!a&&r)for(v={},f=0;f<t.attributes.length;f++)v[($=t.attributes[f]).name]=$.value;for(f in v)$=v[f],f=="dangerouslySetInnerHTML"?h=$:f=="children"||f in S||f=="value"&&"defaultValue"in S||f=="checked"&&"defaultChecked"in S||le(t,f,null,$,s);for(f in S)$=S[f],f=="children"?p=$:f=="dangerouslySetInnerHTML"?g=$:f=="value"?w=$:f=="checked"?b=$:a&&typeof $!="function"||v[f]===$||le(t,f,$,v[f],s);g?(a||h&&(g.__html==h.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),e.__k=[]):(h&&(t.textContent=""),(T=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ci.test(T))&&(s="http://www.w3.org/1999/xhtml"),xo(d,ln(p)?p:[p],e,n,o,s,r,i,r?r[0]:n.__k&&_t(n,0),a,u),r&&r.some(bt)),a&&T!="textarea"||(f="value",T=="progress"&&w==null?t.removeAttribute(f):w==null||w===t[f]&&(T!="progress"||w)||le(t,f,w,v[f],s),f="checked",b!=null&&b!=t[f]&&le(t,f,b,v[f],s))}else v===S||a&&t.data==S||(t.data=S);return t}function pn(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){N.__e(s,n)}}function dn(t,e,n){var o,s,r,i;if(N.unmount&&N.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||pn(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){N.__e(a,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&dn(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=pe(o,r=[]))&&(o==t.__e&&r.some(bt),bt(s),bt(o)),n||bt(t.__e),t.__e=t.__c=t.__=null}function Bi(t,e,n){return this.constructor(t,n)}function Oo(t,e){var n,o,s,r;N.__&&N.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Vt(At,{children:[t]}),s=[],r=[],fn(e,e.__k,o||he,he,e.namespaceURI,o?null:e.firstChild?un.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Co(s,e.__k,r),e.__k.props.children=null}N={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){t=a}}throw de=0,t}},go=0,$o=function(t){return t!=null&&t.constructor===Qt},kt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=wt({},this.state)),typeof t=="function"&&(t=t(wt({},n),this.props)),t&&(wt(n,t),this.__v&&(e&&this.__k.push(e),ro(this)))},kt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ro(this))},kt.prototype.render=At,mt=[],de=0,yo=function(t,e){return t.__v.__b-e.__v.__b},fe=Symbol(),bo=/(PointerCapture)$|Capture$/i,cn=0,nn={},Ti=0;var xt,P,tn,ao,on=Object.is,_e=0,Eo=[],sn=[],q=N,co=q.__b,lo=q.__r,uo=q.diffed,fo=q.__c,po=q.unmount,ho=q.__;function Xt(t,e){q.__h&&q.__h(P,t,_e||e),_e=0;var n=P.__H||(P.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function k(t){return _e=1,Ri(Ao,t)}function Ri(t,e,n){var o=Xt(xt++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Ao(void 0,e),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);on(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=P,!P.__f)){P.__f=!0;var s=P.shouldComponentUpdate;P.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var d=!1,f=this.props!=r;if(u.__.some(function(h){h.__N&&(d=!0,on(h.__[0],h.__N[0])||(f=!0))}),s){var g=s.call(this,r,i,a);return d?g||f:g}return!d||f}}return o.__}function M(t,e){var n=Xt(xt++,3);!q.__s&&mn(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,P.__H.__h.push(n))}function Mt(t,e){var n=Xt(xt++,4);!q.__s&&mn(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,P.__h.push(n))}function L(t){return _e=5,hn(function(){return{current:t}},[])}function hn(t,e){var n=Xt(xt++,7);return mn(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Z(){var t=Xt(xt++,11);if(!t.__){for(var e=P.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function Ii(){var t;do{for(;t=sn.shift();)try{Jt(t)}catch(n){q.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Eo.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Jt),e.__h.some(rn),e.__h=[]}catch(n){e.__h=[],q.__e(n,t.__v)}}}while(sn.length)}q.__b=function(t){P=null,co&&co(t)},q.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ho&&ho(t,e)},q.__r=function(t){lo&&lo(t),xt=0;var e=(P=t.__c).__H;e&&(tn==P?P.__h=[]:(e.__h.some(Jt),e.__h.some(rn),xt=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),tn=P},q.diffed=function(t){uo&&uo(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&_o(Eo.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),tn=P=null},q.__c=function(t,e){e.some(function(n){try{n.__h.some(Jt),n.__h=n.__h.filter(function(o){return!o.__||rn(o)})}catch(o){n.__h=[function(){throw o}]}}),fo&&fo(t,e)},q.unmount=function(t){po&&po(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,_o(sn.push(s))}else Jt(s)}catch(r){e=r}}),o.__H=void 0,e&&q.__e(e,o.__v))};var mo=typeof requestAnimationFrame=="function";function ji(t){var e,n=function(){clearTimeout(o),mo&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);mo&&(e=requestAnimationFrame(n))}function _o(t){t!=1&&ao==q.requestAnimationFrame||((ao=q.requestAnimationFrame)||ji)(Ii)}function Jt(t){var e=P,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),P=e}function rn(t){var e=P;t.__c=t.__(),P=e}function mn(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!on(n,t[o])})}function Ao(t,e){return typeof e=="function"?e(t):e}var Mo=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],a=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[e[++r]]=a:i===6?o[1][e[++r]]+=a+"":i?(s=t.apply(a,Mo(t,a,n,["",null])),o.push(s),a[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(a)}return o},vo=new Map;function Li(t){var e=vo.get(this);return e||(e=new Map,vo.set(this,e)),(e=Mo(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",a="",u=[0],d=function(h){r===1&&(h||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,h,i):r===3&&(h||i)?(u.push(3,h,i),r=2):r===2&&i==="..."&&h?u.push(4,h,0):r===2&&i&&!h?u.push(5,0,!0,i):r>=5&&((i||!h&&r===5)&&(u.push(r,0,i,s),r=6),h&&(u.push(r,h,0,s),r=6)),i=""},f=0;f<n.length;f++){f&&(r===1&&d(),d(f));for(var g=0;g<n[f].length;g++)o=n[f][g],r===1?o==="<"?(d(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[f][g+1]===">")?(d(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return d(),u})(t)),e),arguments,[])).length>1?e:e[0]}var l=Li.bind(ye),qi=Symbol.for("preact-signals");function be(){if(ft>1)ft--;else{var t,e=!1;for((function(){var s=ge;for(ge=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Yt!==void 0;){var n=Yt;for(Yt=void 0,ve++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Bo(n))try{n.c()}catch(s){e||(t=s,e=!0)}n=o}}if(ve=0,ft--,e)throw t}}function _n(t){if(ft>0)return t();an=++Pi,ft++;try{return t()}finally{be()}}var Kt,I=void 0;function we(t){var e=I,n=Kt;I=void 0,Kt=void 0;try{return t()}finally{I=e,Kt=n}}var Yt=void 0,ft=0,ve=0,Pi=0,an=0,ge=void 0,$e=0;function No(t){if(I!==void 0){var e=t.n;if(e===void 0||e.t!==I)return e={i:0,S:t,p:I.s,n:void 0,t:I,e:void 0,x:void 0,r:e},I.s!==void 0&&(I.s.n=e),I.s=e,t.n=e,32&I.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=I.s,e.n=void 0,I.s.n=e,I.s=e),e}}function V(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}V.prototype.brand=qi;V.prototype.h=function(){return!0};V.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:we(function(){var o;(o=e.W)==null||o.call(e)}))};V.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&we(function(){var s;(s=e.Z)==null||s.call(e)}))}};V.prototype.subscribe=function(t){var e=this;return W(function(){var n=e.value;we(function(){return t(n)})},{name:"sub"})};V.prototype.valueOf=function(){return this.value};V.prototype.toString=function(){return this.value+""};V.prototype.toJSON=function(){return this.value};V.prototype.peek=function(){var t=this;return we(function(){return t.value})};Object.defineProperty(V.prototype,"value",{get:function(){var t=No(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(ve>100)throw new Error("Cycle detected");(function(n){ft!==0&&ve===0&&n.l!==an&&(n.l=an,ge={S:n,v:n.v,i:n.i,o:ge})})(this),this.v=t,this.i++,$e++,ft++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{be()}}}});function O(t,e){return new V(t,e)}function Bo(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Ro(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function Io(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function St(t,e){V.call(this,void 0,e),this.x=t,this.s=void 0,this.g=$e-1,this.f=4}St.prototype=new V;St.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===$e))return!0;if(this.g=$e,this.f|=1,this.i>0&&!Bo(this))return this.f&=-2,!0;var t=I;try{Ro(this),I=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return I=t,Io(this),this.f&=-2,!0};St.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}V.prototype.S.call(this,t)};St.prototype.U=function(t){if(this.t!==void 0&&(V.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};St.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(St.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=No(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function z(t,e){return new St(t,e)}function jo(t){var e=t.j;if(t.j=void 0,typeof e=="function"){ft++;var n=I;I=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,vn(t),o}finally{I=n,be()}}}function vn(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,jo(t)}function Fi(t){if(I!==this)throw new Error("Out-of-order effect");Io(this),I=t,this.f&=-2;try{8&this.f&&vn(this)}finally{be()}}function Nt(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Kt&&Kt.push(this)}Nt.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Nt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,jo(this),Ro(this),ft++;var t=I;return I=this,Fi.bind(this,t)};Nt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Yt,Yt=this)};Nt.prototype.d=function(){this.f|=8,1&this.f||vn(this)};Nt.prototype.dispose=function(){this.d()};function W(t,e){var n=new Nt(t,e);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Lo,ke,ue,Di=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,qo=[];W(function(){Lo=this.N})();function Bt(t,e){N[t]=e.bind(null,N[t]||function(){})}function Gt(t){if(ue){var e=ue;ue=void 0,e()}ue=t&&t.S()}function Po(t){var e=this,n=t.data,o=zi(n);o.name="ReactiveDom",o.value=n;var s=hn(function(){for(var a=e,u=e.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=z(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),f=z(function(){return!Array.isArray(d.value)&&!$o(d.value)}),g=W(function(){if(this.N=Fo,f.value){var p=d.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),h=e.__$u.d;return e.__$u.d=function(){g(),h.call(this)},[f,d]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Po.displayName="ReactiveTextNode";Object.defineProperties(V.prototype,{constructor:{configurable:!0,value:ye(At,null).constructor},type:{configurable:!0,value:Po},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});Bt("__b",function(t,e){if(Gt(),ke=void 0,typeof e.type=="string"){var n,o=e.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof V&&(n||(e.__np=n={}),n[s]=r,o[s]=r.peek())}}t(e)});Bt("__r",function(t,e){if(t(e),e.type!==At){Gt();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return W(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Di&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),ke=o,Gt(n)}});Bt("__e",function(t,e,n,o){Gt(),ke=void 0,t(e,n,o)});Bt("diffed",function(t,e){Gt(),ke=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,s=e.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var d=r[u],f=o[u];d===void 0?(d=Ui(n,u,f,s),r[u]=d):d.o(f,s)}}}t(e)});function Ui(t,e,n,o){var s=e in t&&t.ownerSVGElement===void 0,r=O(n);return{o:function(i,a){r.value=i,o=a},d:W(function(){this.N=Fo;var i=r.value.value;o[e]!==i&&(o[e]=i,s?t[e]=i:i!=null&&(i!==!1||e[4]==="-")?t.setAttribute(e,i):t.removeAttribute(e))})}}Bt("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=e.__np;if(i){var a=e.props;for(var u in i)a[u]=i[u]}e.__np=void 0}else{var d=e.__c;if(d){d.__$f|=8;var f=d.__$u;f&&(d.__$u=void 0,f.d())}}t(e)});Bt("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});kt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in t))return!0;return!1};function zi(t,e){return hn(function(){return O(t,e)},[])}var Wi=function(t){queueMicrotask(function(){queueMicrotask(t)})};function Hi(){_n(function(){for(var t;t=qo.shift();)Lo.call(t)})}function Fo(){qo.push(this)===1&&(N.requestAnimationFrame||Wi)(Hi)}function Do(t){let e=!1,n=null,o=s=>{let r=n;return n=s,r===null||!Vi(r,s)?!1:s.detail>1||e&&s.detail===1&&s.timeStamp-r.timeStamp<400};t.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),t.addEventListener("click",s=>{!o(s)||!Ji(s)||(s.preventDefault(),s.stopPropagation())},{capture:!0})}var Vi=(t,e)=>Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)<32,Ji=({target:t})=>t?.closest("button:not([data-repeat])")!=null;function Uo(){let t=document.getElementById("boot");if(!t?.textContent)throw new Error("The page has no boot block.");return JSON.parse(t.textContent)}var zo=["nb","en"],Ki=31536e3,xe=O({lang:"nb",messages:{}}),vt=z(()=>xe.value.lang);function gn(t){xe.value=t,globalThis.document&&(document.documentElement.lang=t.lang)}async function $n(t,e=(...n)=>fetch(...n)){let n=await e(`/i18n/${t}.json`);if(!n.ok)throw new Error(`no catalogue for ${t}: ${n.status}`);gn(await n.json())}async function Wo(t){await $n(t),document.cookie=`lang=${t}; path=/; max-age=${Ki}; samesite=lax`}function c(t,e={}){let n=xe.value.messages[t];return n===void 0?t:(typeof n=="string"?n:n[Number(e.n)===1?0:1]??t).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,i="")=>{if(!(r in e))return s;let a=Qi(e[r]);return/[.?!]$/.test(a)?a:a+i})}var yn=t=>t in xe.value.messages,at=t=>yn(`error.${t.code}`)?c(`error.${t.code}`,t):t.message??c("error.internal"),F=t=>t?typeof t=="string"?t:t[vt.value]||t.nb||t.en:"",bn=t=>Yi.value.format(t);function Se(t){let e=new Date(t);return[e.getHours(),e.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var Yi=z(()=>new Intl.NumberFormat(Gi())),Gi=()=>vt.value==="nb"?"nb-NO":"en-GB",Qi=t=>typeof t=="number"?bn(t):String(t);function m(t,e){return t.get(e)}function R(t,e,n){return t.get(`${e}:${n}`)}function Q(t,e){let n=[];for(let[o,s]of t)o.startsWith(`${e}:`)&&n.push(s);return n}var gt=(t,e)=>t?.votes?.includes(e)?t.votes_on?.[e]??1:0;function Te(t){return Q(t,"measure").filter(e=>e.status==="live"&&!e.merged_into&&!e.hidden)}function Tt(t,e){let n=new Set,o=R(t,"measure",e);for(;o?.merged_into&&!n.has(o.id);)n.add(o.id),o=R(t,"measure",o.merged_into)??o;return o}function Rt(t,{originals:e}){return e.map(o=>R(t,"measure",o)).filter(o=>o!==void 0).flatMap(o=>[o,...Rt(t,o)])}function Su(t,e,n){return Q(t,e).filter(s=>(Tt(t,s.measure)?.id??s.measure)===n).sort((s,r)=>s.at-r.at)}var wn=O("");function Ce(...t){let e=kn(...t);M(()=>{wn.value=e},[e])}var kn=(...t)=>t.filter(Boolean).join(" · "),Ho=t=>m(t,"workshop")?.status==="closed"?"":F(m(t,"phase")?.title);async function Vo(t){if(!("CSSLayerBlockRule"in globalThis))return;let e=Uo();e.messages?gn(e.messages):await $n(e.lang);let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");W(()=>Xi(e)),n.replaceChildren(),Oo(l`<${t} boot=${e} />`,n)}function Xi(t){document.title=kn(wn.value,F(t.title));let e=document.querySelector(".ds-skip-link");e&&(e.textContent=c("page.skip"))}var Zi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Ct=()=>Ko(12),Jo=()=>Ko(21);function Ko(t){let e=crypto.getRandomValues(new Uint8Array(t));return Array.from(e,n=>Zi[n&63]).join("")}function ta(){let t=new Map;return{getItem:e=>t.get(e)??null,setItem:(e,n)=>{t.set(e,n)},removeItem:e=>{t.delete(e)},keys:()=>[...t.keys()]}}var xn=O(!1),It=ta();function tt(){let t=na(),e=()=>{xn.value=It.keys().length>0};return{getItem:n=>It.getItem(n)??t?.getItem(n)??null,setItem(n,o){ea(t,n,o)?It.removeItem(n):It.setItem(n,o),e()},removeItem(n){It.removeItem(n),t?.removeItem(n),e()},keys:()=>[...new Set([...Object.keys(t??{}),...It.keys()])]}}function ea(t,e,n){try{return t?.setItem(e,n),t!==null}catch{return!1}}function J(t,e){try{return JSON.parse(t.getItem(e)??"null")}catch{return null}}function na(){try{return globalThis.localStorage??null}catch{return null}}var $t=tt(),Yo="facilitator:workplace",Tn=t=>`facilitator:seat:${t}`,Sn=t=>`facilitator:join:${t}`,Go=t=>J($t,Tn(t)),Qo=(t,e)=>$t.setItem(Tn(t),JSON.stringify(e)),Xo=t=>$t.removeItem(Tn(t));function Zo(t){let e=$t.getItem(Sn(t))??Jo();return $t.setItem(Sn(t),e),e}var ts=t=>$t.removeItem(Sn(t)),es=()=>J($t,Yo),ns=t=>$t.setItem(Yo,JSON.stringify(t));var oa=1e3,sa=1e4,Zt=O({text:"",times:0}),Oe=new Map,os,zu=z(()=>Zt.value.text);function B(t,e=t){Oe.size===0&&(Cn(""),setTimeout(ra,oa)),Oe.set(e,t)}function ss({connection:t},e){t.status.peek()==="connected"&&B(e)}function ra(){Cn([...Oe.values()].join(" ")),Oe.clear(),os=setTimeout(()=>Cn(""),sa)}function Cn(t){clearTimeout(os),Zt.value={text:t,times:Zt.peek().times+1}}function Ee(){let[t]=k(()=>Zt.peek().times),{text:e,times:n}=Zt.value;return l`<div class="ds-sr-only" role="status" aria-live="polite">${n>t?e:""}</div>`}function Ae(t,e,n=globalThis.window??new EventTarget){let o=new Map,s=`facilitator:draft:${t}:`;return n.addEventListener("storage",r=>{let{key:i}=r;i?.startsWith(s)&&o.get(i.slice(s.length))?.readAgain()}),r=>{let i=o.get(r);if(i)return i;let a=ia(s+r,e);return o.set(r,a),a}}function ia(t,e){let n=()=>J(e,t),o=O(n()?.text??"");return{text:o,begun_at:n()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,o.value=s,s?e.setItem(t,JSON.stringify({text:s,begun_at:this.begun_at})):e.removeItem(t)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,o.value=n()?.text??""}}}function rs({code:t,token:e,request:n}){let o=(s,r={})=>{let i={"Content-Type":"application/json"};return e&&(i.Authorization=`Bearer ${e}`),On(15e3,async a=>(await n(`/api/${t}/${s}`,{...r,headers:i,signal:a})).json())};return{send:async s=>aa(await o("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await o("view");return s.records?s:null}}}async function On(t,e){let n=new AbortController,o=setTimeout(()=>n.abort(),t);try{return await e(n.signal)}finally{clearTimeout(o)}}function aa(t){return"ok"in t?t:{ok:!1,error:"error"in t?t.error:t}}var ca=.8;function jt({draft:t,label:e,description:n,max:o,rows:s=1,error:r,optional:i,placeholder:a,inputRef:u,onEnter:d,firstFocus:f,oneLine:g=s===1}){let h=Z(),p=t.text.value,$=o-Lt(p),w=$<o*(1-ca),b=$<0?c("field.too_long",{n:-$}):r,_=[n&&`${h}-d`,w&&`${h}-c`,b&&`${h}-e`].filter(Boolean).join(" "),v=s>1?"textarea":"input",S=T=>{T.key!=="Enter"||T.isComposing||!d||!g&&!(T.ctrlKey||T.metaKey)||(T.preventDefault(),d())};return l`
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
aria-invalid=${b?"true":void 0}
aria-describedby=${_||void 0}
onInput=${T=>t.write(T.target.value)}
onKeyDown=${S}
/>
${w&&$>=0&&l`<p class="counter" id="${h}-c">${c("field.left",{n:$})}</p>`}
${b&&l`<p class="ds-validation-message" id="${h}-e">${b}</p>`}
</div>
`}function Me({label:t,value:e,options:n,onChange:o,empty:s,description:r,error:i}){let a=Z(),u=[r&&`${a}-d`,i&&`${a}-e`].filter(Boolean).join(" ");return l`
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
`}function is({label:t,checked:e,onChange:n,description:o}){let s=Z();return l`
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
`}var Lt=t=>Array.from(t).length,Ne=(t,e)=>t.trim()!==""&&Lt(t.trim())<=e;var la={nb:"Bokmål",en:"English"};function as(){let[t,e]=k(!1),n=o=>Wo(o).then(()=>e(!1),()=>e(!0));return l`
<div class="language-switch" role="group" aria-label=${c("language.label")}>
<${ua} onChoose=${n} />
<p class="language-failed" role="status">${t&&c("language.failed")}</p>
</div>
`}var ua=({onChoose:t})=>zo.map(e=>l`
<button
key=${e}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${e}
aria-pressed=${vt.value===e?"true":"false"}
onClick=${()=>t(e)}
>${la[e]}</button>
`);function et({colour:t="info",children:e,role:n}){return l`<div class="ds-alert notice" data-color=${t} role=${n}>${e}</div>`}function cs(){return l`
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
`}function fs({areas:t,chosen:e,onChoose:n,missing:o}){let s=Z(),r=L(null);M(()=>{o&&fa(r.current)},[o]);let[i,a]=k(""),[u]=k(e),d=us(pa(ls(t),u),i),f=h=>{let p=h.target.value;a(p),B(c("join.found",{n:us(ls(t),p).length}),"found")},g=h=>{h.key==="Enter"&&(h.preventDefault(),i&&d[0]&&n(d[0]))};return l`
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
<label class="unit" key=${`${h.area}/${h.unit}`} data-chosen=${Be(h,e)}>
<input
class="ds-input"
type="radio"
name=${s}
checked=${Be(h,e)}
onChange=${()=>n({area:h.area,unit:h.unit})}
/>
<span><span class="unit-name">${h.name}</span>${h.detail&&l` <span class="soft small">${h.detail}</span>`}</span>
</label>
`)}
${d.length===0&&l`<p class="soft unit-none">${c("join.none_found")}</p>`}
</div>
</fieldset>
`}function fa(t){t?.scrollIntoView(),(t?.querySelector("[type=radio]")??t?.querySelector("input"))?.focus()}function ls(t){let e=t.flatMap(s=>s.units.map(r=>({area:s.name,unit:r,name:r,detail:s.name}))),n=t.map(s=>({area:s.name,unit:null,name:c("join.other_unit",{area:s.name}),detail:""})),o={area:null,unit:null,name:c("join.no_unit"),detail:c("join.no_unit_detail")};return[...e.sort((s,r)=>s.name.localeCompare(r.name,"nb")),...n,o]}var pa=(t,e)=>[...t].sort((n,o)=>Number(Be(o,e))-Number(Be(n,e))),Be=(t,e)=>t.unit===e?.unit&&t.area===e?.area;function us(t,e){let n=e.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);return t.filter(o=>{let s=` ${o.name} ${o.detail}`.toLocaleLowerCase("nb").replace(/[(,–-]/g," ");return n.every(r=>s.includes(` ${r}`))})}var ds={code:"no_line"},da=15e3;function hs({boot:t,onJoined:e}){let[n,o]=k(null),[s,r]=k(null),i=()=>ms(`/api/${t.code}`).then(a=>{r(null),o(a)},a=>r(_s(a)));return M(()=>{i()},[]),Ce(c("join.go")),l`
<main id="main" tabindex="-1" class="phone-main join stack">
<header class="join-top">
<${as} />
<h1 class="ds-heading" data-size="lg">${F(t.title)}</h1>
${t.table&&l`<p class="join-table">${c("join.at_table",{table:t.table})}</p>`}
</header>
${n?.status==="closed"&&l`<${et}><p>${at({code:"workshop_closed"})}</p><//>`}
${n&&n.status!=="closed"&&l`<${ha} boot=${t} form=${n} onJoined=${e} />`}
${!n&&!s&&l`<p class="soft">${c("page.loading")}</p>`}
${s&&l`
<${et} colour="danger" role="alert">
<p>${vs(s)}</p>
<button type="button" class="ds-button" onClick=${i}>${c("save.retry")}</button>
<//>
`}
</main>
`}function ha({boot:t,form:e,onJoined:n}){let[o,s]=k(String(t.table??"")),[r,i]=k(()=>ma(e)),[a]=k(()=>Ae(t.code,tt())("role")),[u,d]=k(0),f=L(null),[g,h]=k(!1),[p,$]=k(null),w=_=>{i(_),ns(_)};return l`
<form class="stack" onSubmit=${async _=>{if(_.preventDefault(),!r)return d(u+1);if(Lt(a.text.peek())>80)return f.current?.focus();if(!g){h(!0),$(null);try{let v=await _a(t.code,{table:o,workplace:r,role:a.text.peek().trim()});Qo(t.code,v),a.clear(),n(v)}catch(v){$(_s(v)),h(!1)}}}} novalidate>
${!t.table&&l`<${Me}
label=${c("join.table")}
value=${o}
empty=${c("join.any_table")}
options=${e.tables.map(_=>({value:String(_),label:c("table.number",{table:_})}))}
onChange=${s}
/>`}
<${fs}
areas=${e.areas}
chosen=${r}
missing=${r?0:u}
onChoose=${w}
/>
<${jt} draft=${a} label=${c("join.role")} description=${c("join.role_hint")} max=${80} inputRef=${f} optional />
<${cs} />
<div class="join-go stack" data-tight>
${p&&l`<${et} colour="danger" role="alert"><p>${vs(p)}</p><//>`}
<button type="submit" class="ds-button" data-wide aria-busy=${g?"true":void 0}>
${g?c("join.joining"):c("join.go")}
</button>
</div>
</form>
`}function ma(t){let e=es(),n=t.areas.find(o=>o.name===e?.area);return e&&n&&(e.unit===null||n.units.includes(e.unit))?e:null}function _a(t,{table:e,workplace:n,role:o}){let s={id:Zo(t),lang:vt.peek()};return e&&(s.table=Number(e)),n.area&&(s.area=n.area),n.unit&&(s.unit=n.unit),o&&(s.role=o),ms(`/api/${t}/join`,{method:"POST",body:JSON.stringify(s)})}function ms(t,e={}){return On(da,async n=>{let o=await fetch(t,{...e,headers:{"Content-Type":"application/json"},signal:n}),s=await o.json();if(!o.ok)throw s.error??s;return s})}var _s=t=>typeof t?.code=="string"?t:ds,vs=t=>t===ds?c("join.no_line"):at(t);function gs(t,e,{history:n,events:o}={history:window.history,events:window}){let s=!1,r=()=>!!n.state?.on_top,i=()=>{if(!(s||t.peek()===r())){if(t.peek())return n.pushState({on_top:!0},"");s=!0,n.back()}},a=()=>{let d=!s;s=!1,d&&!r()&&e(),i()};o.addEventListener("popstate",a);let u=W(()=>{t.value,i()});return()=>{u(),o.removeEventListener("popstate",a)}}var va={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function E({name:t}){return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${va[t]} /></svg>`}var ga=6e3;function En({seat:t}){let{state:e,colour:n,n:o}=$a(t),s=ya(e==="well"),r=e==="well"&&s?"back":e,i=r==="well"?"":c(`line.${r}`,{n:o});return M(()=>{i&&B(i,"line")},[i]),l`
<div class="line" data-color=${r==="back"?"success":n} data-state=${r}>
${i&&l`<${E} name=${r==="back"?"check":"cloud"} /><span>${i}</span>`}
</div>
`}function $a(t){let e=t.connection.status.value,n=t.outbox.unsent.value;return e==="revoked"?{state:"revoked",colour:"danger",n}:e!=="connected"&&t.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:e==="offline"&&t.connection.restarting.value?{state:"restarting",colour:"warning",n}:e==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:e==="connecting"?{state:"connecting",colour:"neutral",n}:m(t.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&t.outbox.stuck.value?{state:"sending",colour:"warning",n}:xn.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function ya(t){let e=L(!1),n=L(!1),[o,s]=k(!1);return M(()=>{if(!t){n.current=e.current,s(!1);return}if(e.current=!0,!n.current)return;n.current=!1,s(!0);let r=setTimeout(()=>s(!1),ga);return()=>clearTimeout(r)},[t]),o}var $s=({error:t})=>t?.code==="changed_meanwhile";var An=(t,e)=>Object.values(t.data).includes(e);function Mn(t,e,n){return t.failed.value.some(s=>An(s,n))?"failed":t.entries.value.some(s=>s.answered_seq===void 0&&An(s,n))?e&&!t.stuck.value?"saving":"waiting":"saved"}var ys=({error:t},e)=>e!=="closed"&&t?.code!=="workshop_closed",ba=(t,e)=>ys(t,e)&&!$s(t);function ct({seat:t,id:e}){return l`<${ka} state=${Mn(t.outbox,t.connection.status.value==="connected",e)} />`}var wa={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},ka=({state:t})=>l`<span class="save-state" data-state=${t}><${E} name=${wa[t]} />${c(`saved.${t}`)}</span>`;function bs({seat:t,label:e,about:n,boxFor:o=()=>null}){let s=t.outbox.failed.value.filter(r=>!n||An(r,n));return s.length===0?null:l`
<section class="failures" aria-label=${c("save.failed_title",{n:s.length})}>
${s.map(r=>l`<${xa} key=${r.id} seat=${t} entry=${r} label=${e} boxFor=${o} />`)}
</section>
`}function xa({seat:t,entry:e,label:n,boxFor:o}){let s=e.data.title??e.data.text??e.data.description,r=m(t.screen.value,"workshop")?.status,i=ys(e,r)&&s?o(e):null,a=()=>{i?.(),t.outbox.takeOut(e.id)};return l`
<div class="ds-alert notice" data-color="danger" role="alert">
<p class="failure-what"><strong>${n(e)}</strong>${s&&l` «${s}»`}</p>
<p>${e.error&&at(e.error)}</p>
<div class="row">
${ba(e,r)&&l`<button type="button" class="ds-button" data-size="sm" onClick=${()=>t.outbox.retry(e.id)}>
<${E} name="retry" />${c("save.retry")}
</button>`}
${i&&l`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${a}>
<${E} name="pen" />${c("save.take_back")}
</button>`}
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>t.outbox.takeOut(e.id)}>
${c("save.discard")}
</button>
</div>
</div>
`}var Sa=[1e3,2e3,5e3,15e3];function ks(t=n=>import(n),e=setTimeout){let n=O(null),o=O(!1),s=!1,r=async a=>{try{n.value=await t(a===0?ws():`${ws()}?${a}`),o.value=!1}catch{o.value=!0,e(()=>r(a+1),Sa[a]??15e3)}};return{parts:n,failing:o,load:()=>{s||r(0),s=!0}}}function ws(){return document.querySelector("script[type=module]")?.src.replace(/\.js$/,"-later.js")??""}function xs({title:t,onClose:e,children:n,placement:o="center",eyebrow:s}){let r=L(null),i=L(null),a=Z();return M(()=>{let f=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??i.current)?.focus(),()=>Ta(f)},[]),l`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${o} aria-labelledby=${a} onCancel=${f=>{f.target===r.current&&(f.preventDefault(),e())}} onClose=${e} onClick=${f=>{f.target===r.current&&e()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${s&&l`<p class="eyebrow">${s}</p>`}
<h2 class="ds-heading" data-size="sm" id=${a} ref=${i} tabindex="-1">${t}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${c("dialog.close")} onClick=${e}>
<${E} name="close" />
</button>
</header>
${n}
</div>
<${Ee} />
</dialog>
`}function Ta(t){document.activeElement&&document.activeElement!==document.body||(t?.isConnected&&t!==document.body?t.focus():document.querySelector("main")?.focus())}var Ca=()=>performance.now(),Oa=6e4;function Ss(t=Ca){let e=Date.now()-t();return{now:()=>Math.round(t()+e),hear(n,{afresh:o=!1}={}){let s=n-t();e=o||s<e-Oa?s:Math.max(e,s)}}}function Ts(t,e){let n=Math.max(t.started_at,t.paused_at??e),o=t.ends_at??n,s=o-n,r=Math.max(1,o-t.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:t.paused_at!==null,over:t.ends_at!==null&&s<=0,stopped:t.ends_at===null,share:Math.min(1,Math.max(0,(n-t.started_at)/r))}}function Re(t){let e=[Math.floor(t/3600),Math.floor(t%3600/60),t%60];return(e[0]===0?e.slice(1):e).map((o,s)=>s===0?`${o}`:`${o}`.padStart(2,"0")).join(":")}function Cs(t){let e=O(t()),n,o=()=>{clearTimeout(n);let s=t();e.value=s,n=setTimeout(o,1e3-s%1e3)};return o(),{second:e,tick:o,stop:()=>clearTimeout(n)}}var Ea=Object.defineProperty,Aa=(t,e)=>{for(var n in e)Ea(t,n,{get:e[n],enumerable:!0})},lt=Object.create(null);lt.open="0";lt.close="1";lt.ping="2";lt.pong="3";lt.message="4";lt.upgrade="5";lt.noop="6";var Le=Object.create(null);Object.keys(lt).forEach(t=>{Le[lt[t]]=t});var In={type:"error",data:"parser error"},Ns=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",Bs=typeof ArrayBuffer=="function",Rs=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t&&t.buffer instanceof ArrayBuffer,Fn=({type:t,data:e},n,o)=>Ns&&e instanceof Blob?n?o(e):Os(e,o):Bs&&(e instanceof ArrayBuffer||Rs(e))?n?o(e):Os(new Blob([e]),o):o(lt[t]+(e||"")),Os=(t,e)=>{let n=new FileReader;return n.onload=function(){let o=n.result.split(",")[1];e("b"+(o||""))},n.readAsDataURL(t)};function Es(t){return t instanceof Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}var Nn;function Ma(t,e){if(Ns&&t.data instanceof Blob)return t.data.arrayBuffer().then(Es).then(e);if(Bs&&(t.data instanceof ArrayBuffer||Rs(t.data)))return e(Es(t.data));Fn(t,!1,n=>{Nn||(Nn=new TextEncoder),e(Nn.encode(n))})}var As="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",ee=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let t=0;t<As.length;t++)ee[As.charCodeAt(t)]=t;var Na=t=>{let e=t.length*.75,n=t.length,o,s=0,r,i,a,u;t[t.length-1]==="="&&(e--,t[t.length-2]==="="&&e--);let d=new ArrayBuffer(e),f=new Uint8Array(d);for(o=0;o<n;o+=4)r=ee[t.charCodeAt(o)],i=ee[t.charCodeAt(o+1)],a=ee[t.charCodeAt(o+2)],u=ee[t.charCodeAt(o+3)],f[s++]=r<<2|i>>4,f[s++]=(i&15)<<4|a>>2,f[s++]=(a&3)<<6|u&63;return d},Ba=typeof ArrayBuffer=="function",Dn=(t,e)=>{if(typeof t!="string")return{type:"message",data:Is(t,e)};let n=t.charAt(0);return n==="b"?{type:"message",data:Ra(t.substring(1),e)}:Le[n]?t.length>1?{type:Le[n],data:t.substring(1)}:{type:Le[n]}:In},Ra=(t,e)=>{if(Ba){let n=Na(t);return Is(n,e)}else return{base64:!0,data:t}},Is=(t,e)=>e==="blob"?t instanceof Blob?t:new Blob([t]):t instanceof ArrayBuffer?t:t.buffer,js="",Ia=(t,e)=>{let n=t.length,o=new Array(n),s=0;t.forEach((r,i)=>{Fn(r,!1,a=>{o[i]=a,++s===n&&e(o.join(js))})})},ja=(t,e)=>{let n=t.split(js),o=[];for(let s=0;s<n.length;s++){let r=Dn(n[s],e);if(o.push(r),r.type==="error")break}return o};function La(){return new TransformStream({transform(t,e){Ma(t,n=>{let o=n.length,s;if(o<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,o);else if(o<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,o)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(o))}t.data&&typeof t.data!="string"&&(s[0]|=128),e.enqueue(s),e.enqueue(n)})}})}var Bn;function Ie(t){return t.reduce((e,n)=>e+n.length,0)}function je(t,e){if(t[0].length===e)return t.shift();let n=new Uint8Array(e),o=0;for(let s=0;s<e;s++)n[s]=t[0][o++],o===t[0].length&&(t.shift(),o=0);return t.length&&o<t[0].length&&(t[0]=t[0].slice(o)),n}function qa(t,e){Bn||(Bn=new TextDecoder);let n=[],o=0,s=-1,r=!1;return new TransformStream({transform(i,a){for(n.push(i);;){if(o===0){if(Ie(n)<1)break;let u=je(n,1);r=(u[0]&128)===128,s=u[0]&127,s<126?o=3:s===126?o=1:o=2}else if(o===1){if(Ie(n)<2)break;let u=je(n,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),o=3}else if(o===2){if(Ie(n)<8)break;let u=je(n,8),d=new DataView(u.buffer,u.byteOffset,u.length),f=d.getUint32(0);if(f>Math.pow(2,21)-1){a.enqueue(In);break}s=f*Math.pow(2,32)+d.getUint32(4),o=3}else{if(Ie(n)<s)break;let u=je(n,s);a.enqueue(Dn(r?u:Bn.decode(u),e)),o=0}if(s===0||s>t){a.enqueue(In);break}}}})}var Ls=4;function D(t){if(t)return Pa(t)}function Pa(t){for(var e in D.prototype)t[e]=D.prototype[e];return t}D.prototype.on=D.prototype.addEventListener=function(t,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+t]=this._callbacks["$"+t]||[]).push(e),this};D.prototype.once=function(t,e){function n(){this.off(t,n),e.apply(this,arguments)}return n.fn=e,this.on(t,n),this};D.prototype.off=D.prototype.removeListener=D.prototype.removeAllListeners=D.prototype.removeEventListener=function(t,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+t];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+t],this;for(var o,s=0;s<n.length;s++)if(o=n[s],o===e||o.fn===e){n.splice(s,1);break}return n.length===0&&delete this._callbacks["$"+t],this};D.prototype.emit=function(t){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),n=this._callbacks["$"+t],o=1;o<arguments.length;o++)e[o-1]=arguments[o];if(n){n=n.slice(0);for(var o=0,s=n.length;o<s;++o)n[o].apply(this,e)}return this};D.prototype.emitReserved=D.prototype.emit;D.prototype.listeners=function(t){return this._callbacks=this._callbacks||{},this._callbacks["$"+t]||[]};D.prototype.hasListeners=function(t){return!!this.listeners(t).length};var ze=typeof Promise=="function"&&typeof Promise.resolve=="function"?t=>Promise.resolve().then(t):(t,e)=>e(t,0),nt=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),Fa="arraybuffer";function qs(t,...e){return e.reduce((n,o)=>(t.hasOwnProperty(o)&&(n[o]=t[o]),n),{})}var Da=nt.setTimeout,Ua=nt.clearTimeout;function We(t,e){e.useNativeTimers?(t.setTimeoutFn=Da.bind(nt),t.clearTimeoutFn=Ua.bind(nt)):(t.setTimeoutFn=nt.setTimeout.bind(nt),t.clearTimeoutFn=nt.clearTimeout.bind(nt))}var za=1.33;function Wa(t){return typeof t=="string"?Ha(t):Math.ceil((t.byteLength||t.size)*za)}function Ha(t){let e=0,n=0;for(let o=0,s=t.length;o<s;o++)e=t.charCodeAt(o),e<128?n+=1:e<2048?n+=2:e<55296||e>=57344?n+=3:(o++,n+=4);return n}function Ps(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Va(t){let e="";for(let n in t)t.hasOwnProperty(n)&&(e.length&&(e+="&"),e+=encodeURIComponent(n)+"="+encodeURIComponent(t[n]));return e}function Ja(t){let e={},n=t.split("&");for(let o=0,s=n.length;o<s;o++){let r=n[o].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}var Ka=class extends Error{constructor(t,e,n){super(t),this.description=e,this.context=n,this.type="TransportError"}},Un=class extends D{constructor(t){super(),this.writable=!1,We(this,t),this.opts=t,this.query=t.query,this.socket=t.socket,this.supportsBinary=!t.forceBase64}onError(t,e,n){return super.emitReserved("error",new Ka(t,e,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(t){this.readyState==="open"&&this.write(t)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(t){let e=Dn(t,this.socket.binaryType);this.onPacket(e)}onPacket(t){super.emitReserved("packet",t)}onClose(t){this.readyState="closed",super.emitReserved("close",t)}pause(t){}createUri(t,e={}){return t+"://"+this._hostname()+this._port()+this.opts.path+this._query(e)}_hostname(){let t=this.opts.hostname;return t.indexOf(":")===-1?t:"["+t+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(t){let e=Va(t);return e.length?"?"+e:""}},Ya=class extends Un{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(t){this.readyState="pausing";let e=()=>{this.readyState="paused",t()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||e()})),this.writable||(n++,this.once("drain",function(){--n||e()}))}else e()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(t){let e=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};ja(t,this.socket.binaryType).forEach(e),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let t=()=>{this.write([{type:"close"}])};this.readyState==="open"?t():this.once("open",t)}write(t){this.writable=!1,Ia(t,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let t=this.opts.secure?"https":"http",e=this.query||{};return this.opts.timestampRequests!==!1&&(e[this.opts.timestampParam]=Ps()),!this.supportsBinary&&!e.sid&&(e.b64=1),this.createUri(t,e)}},Fs=!1;try{Fs=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var Ga=Fs;function Qa(){}var Xa=class extends Ya{constructor(t){if(super(t),typeof location<"u"){let e=location.protocol==="https:",n=location.port;n||(n=e?"443":"80"),this.xd=typeof location<"u"&&t.hostname!==location.hostname||n!==t.port}}doWrite(t,e){let n=this.request({method:"POST",data:t});n.on("success",e),n.on("error",(o,s)=>{this.onError("xhr post error",o,s)})}doPoll(){let t=this.request();t.on("data",this.onData.bind(this)),t.on("error",(e,n)=>{this.onError("xhr poll error",e,n)}),this.pollXhr=t}},Pt=class qe extends D{constructor(e,n,o){super(),this.createRequest=e,We(this,o),this._opts=o,this._method=o.method||"GET",this._uri=n,this._data=o.data!==void 0?o.data:null,this._create()}_create(){var e;let n=qs(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let o=this._xhr=this.createRequest(n);try{o.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){o.setDisableHeaderCheck&&o.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&o.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{o.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{o.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(o),"withCredentials"in o&&(o.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(o.timeout=this._opts.requestTimeout),o.onreadystatechange=()=>{var s;o.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(o.getResponseHeader("set-cookie"))),o.readyState===4&&(o.status===200||o.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof o.status=="number"?o.status:0)},0))},o.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=qe.requestsCount++,qe.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=Qa,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete qe.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};Pt.requestsCount=0;Pt.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",Ms);else if(typeof addEventListener=="function"){let t="onpagehide"in nt?"pagehide":"unload";addEventListener(t,Ms,!1)}}function Ms(){for(let t in Pt.requests)Pt.requests.hasOwnProperty(t)&&Pt.requests[t].abort()}var Za=(function(){let t=Ds({xdomain:!1});return t&&t.responseType!==null})(),tc=class extends Xa{constructor(t){super(t);let e=t&&t.forceBase64;this.supportsBinary=Za&&!e}request(t={}){return Object.assign(t,{xd:this.xd},this.opts),new Pt(Ds,this.uri(),t)}};function Ds(t){let e=t.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||Ga))return new XMLHttpRequest}catch{}if(!e)try{return new nt[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var Us=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",ec=class extends Un{get name(){return"websocket"}doOpen(){let t=this.uri(),e=this.opts.protocols,n=Us?{}:qs(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(t,e,n)}catch(o){return this.emitReserved("error",o)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=t=>this.onClose({description:"websocket connection closed",context:t}),this.ws.onmessage=t=>this.onData(t.data),this.ws.onerror=t=>this.onError("websocket error",t)}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;Fn(n,this.supportsBinary,s=>{try{this.doWrite(n,s)}catch{}o&&ze(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let t=this.opts.secure?"wss":"ws",e=this.query||{};return this.opts.timestampRequests&&(e[this.opts.timestampParam]=Ps()),this.supportsBinary||(e.b64=1),this.createUri(t,e)}},Rn=nt.WebSocket||nt.MozWebSocket,nc=class extends ec{createSocket(t,e,n){return Us?new Rn(t,e,n):e?new Rn(t,e):new Rn(t)}doWrite(t,e){this.ws.send(e)}},oc=class extends Un{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(t){return this.emitReserved("error",t)}this._transport.closed.then(()=>{this.onClose()}).catch(t=>{this.onError("webtransport error",t)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(t=>{let e=qa(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=t.readable.pipeThrough(e).getReader(),o=La();o.readable.pipeTo(t.writable),this._writer=o.writable.getWriter();let s=()=>{n.read().then(({done:i,value:a})=>{i||(this.onPacket(a),s())}).catch(i=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;this._writer.write(n).then(()=>{o&&ze(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var t;(t=this._transport)===null||t===void 0||t.close()}},sc={websocket:nc,webtransport:oc,polling:tc},rc=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,ic=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function jn(t){if(t.length>8e3)throw"URI too long";let e=t,n=t.indexOf("["),o=t.indexOf("]");n!=-1&&o!=-1&&(t=t.substring(0,n)+t.substring(n,o).replace(/:/g,";")+t.substring(o,t.length));let s=rc.exec(t||""),r={},i=14;for(;i--;)r[ic[i]]=s[i]||"";return n!=-1&&o!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=ac(r,r.path),r.queryKey=cc(r,r.query),r}function ac(t,e){let n=/\/{2,9}/g,o=e.replace(n,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&o.splice(0,1),e.slice(-1)=="/"&&o.splice(o.length-1,1),o}function cc(t,e){let n={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(o,s,r){s&&(n[s]=r)}),n}var Ln=typeof addEventListener=="function"&&typeof removeEventListener=="function",Pe=[];Ln&&addEventListener("offline",()=>{Pe.forEach(t=>t())},!1);var zn=class qt extends D{constructor(e,n={}){var o,s;if(super(),this.binaryType=Fa,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(n=e,e=null),e){let r=jn(e);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=jn(n.host).host);if(We(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((o=n.transports)===null||o===void 0)&&o.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=n.transportImplementations)!==null&&s!==void 0?s:n.transports).forEach(r=>{let i=r.prototype.name;this.transports.push(i),this._transportsByName[i]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=sc),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=Ja(this.opts.query)),Ln&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},Pe.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let n=Object.assign({},this.opts.query);n.EIO=Ls,n.transport=e,this.id&&(n.sid=this.id);let o=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](o)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let e=this.opts.rememberUpgrade&&qt.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(e);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(e){let n=this.createTransport(e),o=!1;qt.priorWebsocketSuccess=!1;let s=()=>{o||(n.send([{type:"ping",data:"probe"}]),n.once("packet",g=>{if(!o)if(g.type==="pong"&&g.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;qt.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{o||this.readyState!=="closed"&&(f(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let h=new Error("probe error");h.transport=n.name,this.emitReserved("upgradeError",h)}}))};function r(){o||(o=!0,f(),n.close(),n=null)}let i=g=>{let h=new Error("probe error: "+g);h.transport=n.name,r(),this.emitReserved("upgradeError",h)};function a(){i("transport closed")}function u(){i("socket closed")}function d(g){n&&g.name!==n.name&&r()}let f=()=>{n.removeListener("open",s),n.removeListener("error",i),n.removeListener("close",a),this.off("close",u),this.off("upgrading",d)};n.once("open",s),n.once("error",i),n.once("close",a),this.once("close",u),this.once("upgrading",d),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{o||n.open()},200):n.open()}onOpen(){if(this.readyState="open",qt.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=e.data,this._onError(n);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let n=0;n<this.writeBuffer.length;n++){let o=this.writeBuffer[n].data;if(o&&(e+=Wa(o)),n>0&&e>this._maxPayload)return this.writeBuffer.slice(0,n);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,ze(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,n,o){return this._sendPacket("message",e,n,o),this}send(e,n,o){return this._sendPacket("message",e,n,o),this}_sendPacket(e,n,o,s){if(typeof n=="function"&&(s=n,n=void 0),typeof o=="function"&&(s=o,o=null),this.readyState==="closing"||this.readyState==="closed")return;o=o||{},o.compress=o.compress!==!1;let r={type:e,data:n,options:o};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let e=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),e()},o=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?o():e()}):this.upgrading?o():e()),this}_onError(e){if(qt.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),Ln&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let o=Pe.indexOf(this._offlineEventListener);o!==-1&&Pe.splice(o,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let n=[];for(let o=0;o<e.length;o++)~this.transports.indexOf(e[o])&&n.push(e[o]);return n}};zn.protocol=Ls;var Zf=zn.protocol;function lc(t,e="",n){let o=t;n=n||typeof location<"u"&&location,t==null&&(t=n.protocol+"//"+n.host),typeof t=="string"&&(t.charAt(0)==="/"&&(t.charAt(1)==="/"?t=n.protocol+t:t=n.host+t),/^(https?|wss?):\/\//.test(t)||(typeof n<"u"?t=n.protocol+"//"+t:t="https://"+t),o=jn(t)),o.port||(/^(http|ws)$/.test(o.protocol)?o.port="80":/^(http|ws)s$/.test(o.protocol)&&(o.port="443")),o.path=o.path||"/";let s=o.host.indexOf(":")!==-1?"["+o.host+"]":o.host;return o.id=o.protocol+"://"+s+":"+o.port+e,o.href=o.protocol+"://"+s+(n&&n.port===o.port?"":":"+o.port),o}var zs={};Aa(zs,{Decoder:()=>gc,Encoder:()=>vc,PacketType:()=>x,isPacketValid:()=>kc,protocol:()=>_c});var uc=typeof ArrayBuffer=="function",fc=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t.buffer instanceof ArrayBuffer,Ws=Object.prototype.toString,pc=typeof Blob=="function"||typeof Blob<"u"&&Ws.call(Blob)==="[object BlobConstructor]",dc=typeof File=="function"||typeof File<"u"&&Ws.call(File)==="[object FileConstructor]";function Wn(t){return uc&&(t instanceof ArrayBuffer||fc(t))||pc&&t instanceof Blob||dc&&t instanceof File}function Fe(t,e){if(!t||typeof t!="object")return!1;if(Array.isArray(t)){for(let n=0,o=t.length;n<o;n++)if(Fe(t[n]))return!0;return!1}if(Wn(t))return!0;if(t.toJSON&&typeof t.toJSON=="function"&&arguments.length===1)return Fe(t.toJSON(),!0);for(let n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&Fe(t[n]))return!0;return!1}function hc(t){let e=[],n=t.data,o=t;return o.data=De(n,e),o.attachments=e.length,{packet:o,buffers:e}}function De(t,e,n){if(!t)return t;if(Wn(t)){let o={_placeholder:!0,num:e.length};return e.push(t),o}else if(Array.isArray(t)){let o=new Array(t.length);for(let s=0;s<t.length;s++)o[s]=De(t[s],e);return o}else if(typeof t=="object"&&!(t instanceof Date)){if(t.toJSON&&typeof t.toJSON=="function"&&!n)return De(t.toJSON(),e,!0);let o={};for(let s in t)Object.prototype.hasOwnProperty.call(t,s)&&(o[s]=De(t[s],e));return o}return t}function mc(t,e){return t.data=qn(t.data,e),delete t.attachments,t}function qn(t,e){if(!t)return t;if(t&&t._placeholder===!0){if(typeof t.num=="number"&&t.num>=0&&t.num<e.length)return e[t.num];throw new Error("illegal attachments")}else if(Array.isArray(t))for(let n=0;n<t.length;n++)t[n]=qn(t[n],e);else if(typeof t=="object")for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(t[n]=qn(t[n],e));return t}var Hs=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],_c=5,x;(function(t){t[t.CONNECT=0]="CONNECT",t[t.DISCONNECT=1]="DISCONNECT",t[t.EVENT=2]="EVENT",t[t.ACK=3]="ACK",t[t.CONNECT_ERROR=4]="CONNECT_ERROR",t[t.BINARY_EVENT=5]="BINARY_EVENT",t[t.BINARY_ACK=6]="BINARY_ACK"})(x||(x={}));var vc=class{constructor(t){this.replacer=t}encode(t){return(t.type===x.EVENT||t.type===x.ACK)&&Fe(t)?this.encodeAsBinary({type:t.type===x.EVENT?x.BINARY_EVENT:x.BINARY_ACK,nsp:t.nsp,data:t.data,id:t.id}):[this.encodeAsString(t)]}encodeAsString(t){let e=""+t.type;return(t.type===x.BINARY_EVENT||t.type===x.BINARY_ACK)&&(e+=t.attachments+"-"),t.nsp&&t.nsp!=="/"&&(e+=t.nsp+","),t.id!=null&&(e+=t.id),t.data!=null&&(e+=JSON.stringify(t.data,this.replacer)),e}encodeAsBinary(t){let e=hc(t),n=this.encodeAsString(e.packet),o=e.buffers;return o.unshift(n),o}},gc=class Vs extends D{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let n;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(e);let o=n.type===x.BINARY_EVENT;o||n.type===x.BINARY_ACK?(n.type=o?x.EVENT:x.ACK,this.reconstructor=new $c(n)):super.emitReserved("decoded",n)}else if(Wn(e)||e.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(e),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let n=0,o={type:Number(e.charAt(0))};if(x[o.type]===void 0)throw new Error("unknown packet type "+o.type);if(o.type===x.BINARY_EVENT||o.type===x.BINARY_ACK){let r=n+1;for(;e.charAt(++n)!=="-"&&n!=e.length;);let i=e.substring(r,n);if(i!=Number(i)||e.charAt(n)!=="-")throw new Error("Illegal attachments");let a=Number(i);if(!Js(a)||a<1)throw new Error("Illegal attachments");if(a>this.opts.maxAttachments)throw new Error("too many attachments");o.attachments=a}if(e.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(e.charAt(n)===","||n===e.length););o.nsp=e.substring(r,n)}else o.nsp="/";let s=e.charAt(n+1);if(s!==""&&Number(s)==s){let r=n+1;for(;++n;){let i=e.charAt(n);if(i==null||Number(i)!=i){--n;break}if(n===e.length)break}o.id=Number(e.substring(r,n+1))}if(e.charAt(++n)){let r=this.tryParse(e.substr(n));if(Vs.isPayloadValid(o.type,r))o.data=r;else throw new Error("invalid payload")}return o}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,n){switch(e){case x.CONNECT:return Ue(n);case x.DISCONNECT:return n===void 0;case x.CONNECT_ERROR:return typeof n=="string"||Ue(n);case x.EVENT:case x.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&Hs.indexOf(n[0])===-1);case x.ACK:case x.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},$c=class{constructor(t){this.packet=t,this.buffers=[],this.reconPack=t}takeBinaryData(t){if(this.buffers.push(t),this.buffers.length===this.reconPack.attachments){let e=mc(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function yc(t){return typeof t=="string"}var Js=Number.isInteger||function(t){return typeof t=="number"&&isFinite(t)&&Math.floor(t)===t};function bc(t){return t===void 0||Js(t)}function Ue(t){return Object.prototype.toString.call(t)==="[object Object]"}function wc(t,e){switch(t){case x.CONNECT:return e===void 0||Ue(e);case x.DISCONNECT:return e===void 0;case x.EVENT:return Array.isArray(e)&&(typeof e[0]=="number"||typeof e[0]=="string"&&Hs.indexOf(e[0])===-1);case x.ACK:return Array.isArray(e);case x.CONNECT_ERROR:return typeof e=="string"||Ue(e);default:return!1}}function kc(t){return yc(t.nsp)&&bc(t.id)&&wc(t.type,t.data)}function rt(t,e,n){return t.on(e,n),function(){t.off(e,n)}}var xc=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),Ks=class extends D{constructor(t,e,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=t,this.nsp=e,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let t=this.io;this.subs=[rt(t,"open",this.onopen.bind(this)),rt(t,"packet",this.onpacket.bind(this)),rt(t,"error",this.onerror.bind(this)),rt(t,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...t){return t.unshift("message"),this.emit.apply(this,t),this}emit(t,...e){var n,o,s;if(xc.hasOwnProperty(t))throw new Error('"'+t.toString()+'" is a reserved event name');if(e.unshift(t),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(e),this;let r={type:x.EVENT,data:e};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof e[e.length-1]=="function"){let u=this.ids++,d=e.pop();this._registerAckCallback(u,d),r.id=u}let i=(o=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||o===void 0?void 0:o.writable,a=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!i||(a?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(t,e){var n;let o=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(o===void 0){this.acks[t]=e;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[t];for(let i=0;i<this.sendBuffer.length;i++)this.sendBuffer[i].id===t&&this.sendBuffer.splice(i,1);e.call(this,new Error("operation has timed out"))},o),r=(...i)=>{this.io.clearTimeoutFn(s),e.apply(this,i)};r.withError=!0,this.acks[t]=r}emitWithAck(t,...e){return new Promise((n,o)=>{let s=(r,i)=>r?o(r):n(i);s.withError=!0,e.push(s),this.emit(t,...e)})}_addToQueue(t){let e;typeof t[t.length-1]=="function"&&(e=t.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:t,flags:Object.assign({fromQueue:!0},this.flags)};t.push((o,...s)=>(this._queue[0],o!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),e&&e(o)):(this._queue.shift(),e&&e(null,...s)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(t=!1){if(!this.connected||this._queue.length===0)return;let e=this._queue[0];e.pending&&!t||(e.pending=!0,e.tryCount++,this.flags=e.flags,this.emit.apply(this,e.args))}packet(t){t.nsp=this.nsp,this.io._packet(t)}onopen(){typeof this.auth=="function"?this.auth(t=>{this._sendConnectPacket(t)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(t){this.packet({type:x.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},t):t})}onerror(t){this.connected||this.emitReserved("connect_error",t)}onclose(t,e){this.connected=!1,delete this.id,this.emitReserved("disconnect",t,e),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(t=>{if(!this.sendBuffer.some(e=>String(e.id)===t)){let e=this.acks[t];delete this.acks[t],e.withError&&e.call(this,new Error("socket has been disconnected"))}})}onpacket(t){if(t.nsp===this.nsp)switch(t.type){case x.CONNECT:t.data&&t.data.sid?this.onconnect(t.data.sid,t.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case x.EVENT:case x.BINARY_EVENT:this.onevent(t);break;case x.ACK:case x.BINARY_ACK:this.onack(t);break;case x.DISCONNECT:this.ondisconnect();break;case x.CONNECT_ERROR:this.destroy();let e=new Error(t.data.message);e.data=t.data.data,this.emitReserved("connect_error",e);break}}onevent(t){let e=t.data||[];t.id!=null&&e.push(this.ack(t.id)),this.connected?this.emitEvent(e):this.receiveBuffer.push(Object.freeze(e))}emitEvent(t){if(this._anyListeners&&this._anyListeners.length){let e=this._anyListeners.slice();for(let n of e)n.apply(this,t)}super.emit.apply(this,t),this._pid&&t.length&&typeof t[t.length-1]=="string"&&(this._lastOffset=t[t.length-1])}ack(t){let e=this,n=!1;return function(...o){n||(n=!0,e.packet({type:x.ACK,id:t,data:o}))}}onack(t){let e=this.acks[t.id];typeof e=="function"&&(delete this.acks[t.id],e.withError&&t.data.unshift(null),e.apply(this,t.data))}onconnect(t,e){this.id=t,this.recovered=e&&this._pid===e,this._pid=e,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(t=>this.emitEvent(t)),this.receiveBuffer=[],this.sendBuffer.forEach(t=>{this.notifyOutgoingListeners(t),this.packet(t)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(t=>t()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:x.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(t){return this.flags.compress=t,this}get volatile(){return this.flags.volatile=!0,this}timeout(t){return this.flags.timeout=t,this}onAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(t),this}prependAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(t),this}offAny(t){if(!this._anyListeners)return this;if(t){let e=this._anyListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(t),this}prependAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(t),this}offAnyOutgoing(t){if(!this._anyOutgoingListeners)return this;if(t){let e=this._anyOutgoingListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(t){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let e=this._anyOutgoingListeners.slice();for(let n of e)n.apply(this,t.data)}}};function Ft(t){t=t||{},this.ms=t.min||100,this.max=t.max||1e4,this.factor=t.factor||2,this.jitter=t.jitter>0&&t.jitter<=1?t.jitter:0,this.attempts=0}Ft.prototype.duration=function(){var t=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),n=Math.floor(e*this.jitter*t);t=(Math.floor(e*10)&1)==0?t-n:t+n}return Math.min(t,this.max)|0};Ft.prototype.reset=function(){this.attempts=0};Ft.prototype.setMin=function(t){this.ms=t};Ft.prototype.setMax=function(t){this.max=t};Ft.prototype.setJitter=function(t){this.jitter=t};var Pn=class extends D{constructor(t,e){var n;super(),this.nsps={},this.subs=[],t&&typeof t=="object"&&(e=t,t=void 0),e=e||{},e.path=e.path||"/socket.io",this.opts=e,We(this,e),this.reconnection(e.reconnection!==!1),this.reconnectionAttempts(e.reconnectionAttempts||1/0),this.reconnectionDelay(e.reconnectionDelay||1e3),this.reconnectionDelayMax(e.reconnectionDelayMax||5e3),this.randomizationFactor((n=e.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new Ft({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(e.timeout==null?2e4:e.timeout),this._readyState="closed",this.uri=t;let o=e.parser||zs;this.encoder=new o.Encoder,this.decoder=new o.Decoder,this._autoConnect=e.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(t){return arguments.length?(this._reconnection=!!t,t||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(t){return t===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=t,this)}reconnectionDelay(t){var e;return t===void 0?this._reconnectionDelay:(this._reconnectionDelay=t,(e=this.backoff)===null||e===void 0||e.setMin(t),this)}randomizationFactor(t){var e;return t===void 0?this._randomizationFactor:(this._randomizationFactor=t,(e=this.backoff)===null||e===void 0||e.setJitter(t),this)}reconnectionDelayMax(t){var e;return t===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=t,(e=this.backoff)===null||e===void 0||e.setMax(t),this)}timeout(t){return arguments.length?(this._timeout=t,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(t){if(~this._readyState.indexOf("open"))return this;this.engine=new zn(this.uri,this.opts);let e=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let o=rt(e,"open",function(){n.onopen(),t&&t()}),s=i=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",i),t?t(i):this.maybeReconnectOnOpen()},r=rt(e,"error",s);if(this._timeout!==!1){let i=this._timeout,a=this.setTimeoutFn(()=>{o(),s(new Error("timeout")),e.close()},i);this.opts.autoUnref&&a.unref(),this.subs.push(()=>{this.clearTimeoutFn(a)})}return this.subs.push(o),this.subs.push(r),this}connect(t){return this.open(t)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let t=this.engine;this.subs.push(rt(t,"ping",this.onping.bind(this)),rt(t,"data",this.ondata.bind(this)),rt(t,"error",this.onerror.bind(this)),rt(t,"close",this.onclose.bind(this)),rt(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(t){try{this.decoder.add(t)}catch(e){this.onclose("parse error",e)}}ondecoded(t){ze(()=>{this.emitReserved("packet",t)},this.setTimeoutFn)}onerror(t){this.emitReserved("error",t)}socket(t,e){let n=this.nsps[t];return n?this._autoConnect&&!n.active&&n.connect():(n=new Ks(this,t,e),this.nsps[t]=n),n}_destroy(t){let e=Object.keys(this.nsps);for(let n of e)if(this.nsps[n].active)return;this._close()}_packet(t){let e=this.encoder.encode(t);for(let n=0;n<e.length;n++)this.engine.write(e[n],t.options)}cleanup(){this.subs.forEach(t=>t()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(t,e){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",t,e),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let t=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let e=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{t.skipReconnect||(this.emitReserved("reconnect_attempt",t.backoff.attempts),!t.skipReconnect&&t.open(o=>{o?(t._reconnecting=!1,t.reconnect(),this.emitReserved("reconnect_error",o)):t.onreconnect()}))},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let t=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",t)}},te={};function ne(t,e){typeof t=="object"&&(e=t,t=void 0),e=e||{};let n=lc(t,e.path||"/socket.io"),o=n.source,s=n.id,r=n.path,i=te[s]&&r in te[s].nsps,a=e.forceNew||e["force new connection"]||e.multiplex===!1||i,u;return a?u=new Pn(o,e):(te[s]||(te[s]=new Pn(o,e)),u=te[s]),n.query&&!e.query&&(e.query=n.queryKey),u.socket(n.path,e)}Object.assign(ne,{Manager:Pn,Socket:Ks,io:ne,connect:ne});var He={seq:0,records:new Map};function Ys(t,e=He.records){let n=new Map;for(let[o,s]of Object.entries(t.records)){let r=e.get(o);n.set(o,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:t.seq,records:n}}function Gs(t,e){if(e.from!==t.seq)return null;let n=new Map(t.records);for(let o of e.drop)n.delete(o);for(let[o,s]of Object.entries(e.put))n.set(o,s);return{seq:e.to,records:n}}var Qs="DecompressionStream"in globalThis;function Xs(t,e){let n=0,o=0,s=Promise.resolve(),r=i=>{let a=o;n+=1,s=s.then(i).then(u=>a===o?t(...u):void 0,()=>a===o?e():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...i)=>n>0?r(()=>i):t(...i),hearPacked:i=>r(()=>Sc(i)),lose:()=>{o+=1}}}async function Sc(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(e).text())}var Tc=1e4,Cc=4e3,Hn=4e3,Oc=15e3,Ec=1e4,Vn=2e3,Ac=10,Zs=["websocket","polling"],Mc=["polling","websocket"],tr=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function er({code:t,token:e,connect:n=ne,request:o=(...s)=>fetch(...s)}){let s=Ss(),r=rs({code:t,token:e,request:o}),i=O(He.records),a=O(He.seq),u=O("connecting"),d=O(!1),f=O(!1),g=O(null),h=1,p=!1,$=!1,w=Date.now(),b,_,v=n({auth:{...e&&{token:e},...Qs&&{packed:!0}},transports:Zs,tryAllTransports:!0,reconnectionDelay:Vn/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),S=y=>_n(()=>{i.value=y.records,a.value=y.seq}),T=()=>{$||($=!0,v.emit("refresh"))},dt=()=>{H.lose(),u.value==="connected"&&(w=Date.now(),Wt(Math.max(Oc,it()))),$=!1,u.value!=="revoked"&&(u.value="offline")},ht=y=>{g.value=y,u.value="revoked",v.disconnect()},it=()=>Math.max(Vn,h*Ac),K=y=>{clearTimeout(b),b=setTimeout(()=>v.connect(),y)},ut=y=>{$=!1,h=y.clients??h,s.hear(y.now,{afresh:!0}),S(Ys(y,i.value))},H=Xs((y,U)=>{if(y==="view"){ut(U),u.value="connected",d.value=f.value=!1,p=!0,clearTimeout(_);return}h=U.clients??h,s.hear(U.now);let ce=Gs({seq:a.value,records:i.value},U);ce?S(ce):T()},T);v.io.on("reconnect_attempt",y=>{v.io.opts.transports=y%2===0===p?Mc:Zs}),v.on("view",y=>H.hear("view",y)),v.on("delta",y=>H.hear("delta",y)),v.on("packed",y=>H.hearPacked(y)),v.on("bye",y=>{h=y.clients??h,f.value=y.reason==="restarting",f.value||ht({code:`seat_${y.reason}`})}),v.on("disconnect",y=>{dt();let U=y==="ping timeout"?Vn:it();v.io.reconnectionDelay(U/2),v.io.reconnectionDelayMax(Math.max(5e3,U)),y==="io server disconnect"&&u.value!=="revoked"&&K(Math.random()*U)}),v.on("connect_error",y=>{y.data&&tr.has(y.data.code)?ht(y.data):dt(),!v.active&&u.value!=="revoked"&&K(Number(y.data?.retry_after_ms??1e3)+Math.random()*1e3)});let X=async y=>{let U=await Y(y);return!U.ok&&tr.has(U.error.code)&&ht(U.error),U},Y=async y=>{if(u.peek()==="connected")return v.timeout(Tc).emitWithAck("command",y).catch(j);if(Date.now()-w<Hn)throw new Error("not connected yet");let U=await r.send(y);return U.ok&&ie(),U},j=y=>{throw v.connected&&v.disconnect().connect(),y},ie=async()=>{let y=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(d.value=y!==null,y&&y.seq>=a.value&&ut(y))},Wt=y=>{clearTimeout(_),_=setTimeout(ae,y+Math.random()*Hn)},ae=async()=>{await ie(),(u.value==="connecting"||u.value==="offline")&&Wt(Ec)},Ht=()=>{if(u.value!=="revoked"){if(!v.connected)return void v.disconnect().connect();v.timeout(Cc).emitWithAck("awake").then(({now:y})=>s.hear(y,{afresh:!0}),j).catch(()=>{})}};return Wt(Hn),{records:i,seq:a,status:u,by_request:d,restarting:f,refused:g,serverNow:s.now,send:X,wake:Ht,close:()=>{clearTimeout(b),clearTimeout(_),v.disconnect()}}}var nr=2e4,Nc=100;function or({key:t,shelf:e,wall:n,later:o}){let s=Ct(),r=()=>J(e,t),i=()=>{let u=r()&&r().tab!==s?r().until-n():0;return u>0&&u<=nr?u:0},a=()=>{let u=i();return u===0&&e.setItem(t,JSON.stringify({tab:s,until:n()+nr})),u};return{take:a,async takeAmongOthers(){let u=r()?.tab===s,d=a();return u||d>0?d:(await new Promise(f=>o(()=>f(null),Nc)),i())},giveBack(){r()?.tab===s&&e.removeItem(t)}}}var Bc=1e3,Rc=15e3,Ic=new Set(["too_fast","not_saved","internal"]),jc=new Set(["no_seat","seat_expired","seat_revoked","seat_moved"]),Lc={wall:()=>Date.now(),mono:()=>performance.now()};function rr({key:t,shelf:e,send:n,seq:o,online:s,tabs:r=globalThis.window??new EventTarget,clock:i=Lc,later:a=setTimeout}){let u=`facilitator:outbox:${t}:`,d=`facilitator:turn:${t}`,f=or({key:d,shelf:e,wall:i.wall,later:a}),g=Ct(),h=O(sr(e,u)),p=O(!1),$=h.peek().length===0,w=!1,b=!1,_=!1,v=!1,S=0,T=z(()=>h.value.filter(C=>!C.error)),dt=z(()=>h.value.filter(C=>C.error)),ht=z(()=>T.value.filter(C=>C.answered_seq===void 0).length),it=C=>{e.setItem(u+C.id,JSON.stringify(C)),K([C])},K=C=>{let A=h.peek().filter(G=>!C.some(({id:yt})=>yt===G.id));h.value=ir([...A,...C])},ut=C=>{for(let A of C)e.removeItem(u+A.id);h.value=h.peek().filter(A=>!C.includes(A))},H=C=>h.peek().find(A=>A.id===C),X=(C,A={},{age_ms:G=0}={})=>{let yt=h.peek().at(-1)?.place??0,Ze=i.wall()-G,st=Math.max(i.wall(),yt+1),so={id:Ct(),name:C,data:A,place:st,acted_at:Ze,acted_mono:i.mono()-G,run:g};return it(so),j(),so.id},Y=()=>T.peek().find(C=>C.answered_seq===void 0),j=async()=>{if(w||v)return;if(!Y())return f.giveBack();w=!0;let C=$?f.take():await f.takeAmongOthers();if(w=!1,C>0)return ie(C);K(sr(e,u));let A=Y();if(v||!A)return f.giveBack();w=!0;let{id:G,name:yt,data:Ze}=A,st=await n({id:G,name:yt,data:Ze,age_ms:qc(A,g,i)}).catch(()=>null);if(w=!1,!v){if(!H(G))return void j();if(!st||!st.ok&&Ic.has(st.error.code))return Wt(st);if(!st.ok&&jc.has(st.error.code))return f.giveBack();S=0,p.value=!1,it(st.ok?{...A,answered_seq:st.seq}:{...A,error:st.error}),Ht(),j()}},ie=C=>{b||(b=!0,a(()=>{b=!1,j()},C))},Wt=C=>{f.giveBack(),p.value=!0,_=!0;let A=C&&!C.ok?Number(C.error.retry_after_ms??0):0;a(ae,Math.max(A,Math.min(Rc,Bc*2**S++)))},ae=()=>{_=!1,j()},Ht=()=>{let C=o.peek(),A=T.peek().filter(G=>G.answered_seq!==void 0&&G.answered_seq<=C);A.length&&ut(A)},y=C=>{let{key:A}=C;if(A?.startsWith(u)){let G=J(e,A);G?K([G]):h.value=h.peek().filter(({id:yt})=>u+yt!==A),Ht()}else if(A!==d)return;$=!1,_||j()};r.addEventListener("storage",y),r.addEventListener("pagehide",f.giveBack);let U=()=>{S=0,ae()};j();let ce=W(()=>{o.value,Ht()}),Si=W(()=>{s.value&&U()});return{entries:T,failed:dt,unsent:ht,stuck:p,put:X,retry(C){let A=H(C);A&&(ut([A]),X(A.name,A.data))},takeOut(C){let A=H(C);return A&&ut([A]),A},flush:U,close(){v=!0,r.removeEventListener("storage",y),r.removeEventListener("pagehide",f.giveBack),f.giveBack(),ce(),Si()}}}function qc(t,e,n){let o=t.run===e&&t.acted_mono!==void 0?n.mono()-t.acted_mono:0;return Math.max(0,Math.round(o),Math.round(n.wall()-t.acted_at))}function sr(t,e){let n=[];for(let o of t.keys()){let s=o.startsWith(e)?J(t,o):null;s&&n.push(s)}return ir(n)}var ir=t=>t.sort((e,n)=>e.place-n.place);function ur(t,e){if(e.length===0)return t;let n=Pc(t);for(let o of e)Fc[o.name]?.(n,o.data,o.acted_at);return n.records}function Pc(t){let e=new Map(t);return{records:e,get:n=>e.get(n),add(n,o){e.has(n)||e.set(n,{...o,pending:!0})},change(n,o){let s=e.get(n);s&&e.set(n,{...s,...o,pending:!0})}}}var Fc={post_measure(t,e,n){let o=t.get("me");t.add(`measure:${e.measure}`,{kind:"measure",id:e.measure,table:o?.table??0,title:e.title,description:e.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:t.get("phase")?.ideas==="open_private",on_behalf:!!e.on_behalf,hidden:!1,reason:null}),e.on_behalf||fr(t,"measures",e.measure)},retitle_measure:(t,e)=>t.change(`measure:${e.measure}`,{title:e.title}),describe_measure:(t,e)=>t.change(`measure:${e.measure}`,{description:e.description}),withdraw_measure:(t,e)=>t.change(`measure:${e.measure}`,{status:"withdrawn"}),share_drafts(t){for(let e of[...t.records.values()])e.kind==="measure"&&e.private&&t.change(`measure:${e.id}`,{private:!1})},hide_measure:(t,{measure:e,reason:n})=>t.change(`measure:${e}`,{hidden:!0,reason:n}),show_measure:(t,{measure:e})=>t.change(`measure:${e}`,{hidden:!1,reason:null}),set_field(t,{measure:e,field:n,value:o}){let s={...t.get(`measure:${e}`)?.fields,[n]:o};o===null&&delete s[n],t.change(`measure:${e}`,{fields:s})},post_comment:(t,e,n)=>oe(t,"comment","comments",e,{at:n,hidden:!1,reason:null}),hide_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!0,reason:e.reason}),show_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!1,reason:null}),make_offer(t,e,n){let o=t.get("me");oe(t,"offer","offers",e,{at:n,stance:e.stance??"offer",resource:e.resource??null,unit:o?.unit??null,area:o?.area??null})},withdraw_offer:(t,e)=>lr(t,`offer:${e.offer}`,"offers",e.offer),flag_conflict:(t,e,n)=>oe(t,"conflict","conflicts",e,{...ar(e),at:n}),add_co_benefit:(t,e,n)=>oe(t,"co_benefit","co_benefits",e,{...ar(e),at:n}),explain(t,{thing:e,aspect:n,text:o}){for(let s of["conflict","co_benefit"])t.change(`${s}:${e}`,{[n]:o})},show_name(t,{thing:e,named:n}){let o=t.get("me"),s=n&&o?{label:o.label,unit:o.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])t.change(`${r}:${e}`,{by:s})},cast_vote(t,{measure:e,on_behalf:n,votes:o}){let s=gt(t.get(se(n)),e);cr(t,se(n),e,o??(s||1))},take_back_vote:(t,{measure:e,on_behalf:n})=>cr(t,se(n),e,0),give_star:(t,{measure:e,on_behalf:n})=>t.change(se(n),{star:e}),take_back_star:(t,{on_behalf:e})=>t.change(se(e),{star:null}),merge_measures(t,{source:e,target:n}){let o=t.get(`measure:${n}`);o&&(t.change(`measure:${e}`,{merged_into:n}),t.change(`measure:${n}`,{originals:[...Dt(o.originals,e),e]}))},unmerge_measure(t,{measure:e}){let n=t.get(`measure:${e}`)?.merged_into,o=t.get(`measure:${n}`);t.change(`measure:${e}`,{merged_into:null}),o&&t.change(`measure:${n}`,{originals:Dt(o.originals,e)})},claim_measure(t,{measure:e}){let n=t.get("me")?.table;t.change(`measure:${e}`,{claimed_by:n});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:[...Dt(o,e),e]})},release_claim(t,{measure:e}){let n=t.get(`measure:${e}`)?.claimed_by;t.change(`measure:${e}`,{claimed_by:null});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:Dt(o,e)})},rate_measure(t,{measure:e,criterion:n,score:o}){let s=t.get("me")?.ratings??{};t.change("me",{ratings:{...s,[e]:{...s[e],[n]:o}}})},give_thumb:(t,{measure:e,thumb:n})=>t.change("me",{thumbs:{...t.get("me")?.thumbs,[e]:n}}),commit_to(t,e,n){oe(t,"commitment","commitments",e,{at:n,unit:t.get("me")?.unit??null})},withdraw_commitment:(t,e)=>lr(t,`commitment:${e.commitment}`,"commitments",e.commitment),answer_poll:(t,{poll:e,option:n})=>t.change("me",{polls:{...t.get("me")?.polls,[e]:n}}),give_feedback(t,{question:e,score:n=null,text:o=null}){let s=t.get("me")?.feedback??{};t.change("me",{feedback:{...s,[e]:{score:n,text:o}}})},move_table(t,{table:e,participant:n}){t.change(n?`person:${n}`:"me",{table:e})},leave:t=>t.change("me",{present:!1}),rejoin:t=>t.change("me",{present:!0}),send_message(t,{message:e,to:n,table:o=null,text:s},r){for(let i of t.records.values())i.kind==="message"&&i.id!==e&&i.to===n&&i.table===o&&t.records.delete(`message:${i.id}`);t.add(`message:${e}`,{kind:"message",id:e,to:n,table:o,text:s,at:r})},take_down_message:(t,{message:e})=>t.records.delete(`message:${e}`),show_scene:(t,{scene:e=null,step:n=null})=>t.change("screen",{scene:e,step:n}),freeze_screen:(t,{frozen:e=!0})=>t.change("screen",{frozen:e}),signal_table:(t,{signal:e})=>t.change(`table:${t.get("me")?.table}`,{signal:e})};function oe(t,e,n,o,s){let r=t.get("me"),i=o.named&&r?{label:r.label,unit:r.unit}:null;t.add(`${e}:${o[e]}`,{kind:e,id:o[e],measure:o.measure,text:o.text,by:i,...s}),fr(t,n,o[e])}var ar=({goal:t,affected:e,solution:n})=>({goal:t,affected:e,solution:n}),se=t=>t?`person:${t}`:"me";function cr(t,e,n,o){let s=t.get(e),r=gt(s,n);if(!s||o===r)return;let i=Dt(s.votes??[],n);t.change(e,{votes:o?r?s.votes:[...i,n]:i,votes_left:Math.max(0,(s.votes_left??0)+r-o),votes_on:{...s.votes_on,[n]:o},star:!o&&s.star===n?null:s.star})}function fr(t,e,n){let o=t.get("me")?.[e];o&&!o.includes(n)&&t.change("me",{[e]:[...o,n]})}function lr(t,e,n,o){t.records.delete(e);let s=t.get("me")?.[n];s?.includes(o)&&t.change("me",{[n]:Dt(s,o)})}var Dt=(t,e)=>t.filter(n=>n!==e);function pr({code:t,token:e="",holder:n}){let o=tt(),s=`${t}:${n}`,r=er({code:t,token:e}),i=z(()=>r.status.value==="connected"),a=rr({key:s,shelf:o,send:r.send,seq:r.seq,online:i}),u=z(()=>ur(r.records.value,a.entries.value)),{second:d,tick:f,stop:g}=Cs(r.serverNow),h=W(()=>{i.value&&f()}),p=()=>{document.visibilityState==="visible"&&r.wake()};return window.addEventListener("online",p),document.addEventListener("visibilitychange",p),{screen:u,records:r.records,connection:r,outbox:a,second:d,draft:Ae(s,o),act:a.put,leave(){window.removeEventListener("online",p),document.removeEventListener("visibilitychange",p),h(),g(),a.close(),r.close()}}}function dr(t,e){let n=`facilitator:seen:${t}`,o=O(new Set(J(e,n)??[]));return{ids:o,add(s){let r=s.filter(i=>!o.peek().has(i));r.length!==0&&(o.value=new Set([...o.peek(),...r]),e.setItem(n,JSON.stringify([...o.peek()])))}}}var hr=(t,e)=>[...t.filter(({id:n})=>!e.has(n)),...t.filter(({id:n})=>e.has(n))];function mr(t,e){let n=new Set(t),o=e.filter(({id:s})=>!n.has(s));return o.length?[...t,...o.map(({id:s})=>s)]:t}function _r(t,e){let n=new Map(e.map((o,s)=>[o,s]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id)))}function vr(t,{token:e,participant_id:n}){let o=pr({code:t.code,token:e,holder:n}),s=O(null),r=O(!1);return{seat:o,boot:t,token:e,tab:O("now"),sheet:s,profile:r,covered:z(()=>s.value!==null||r.value),spent:z(()=>m(o.screen.value,"me")?.votes_left===0),said:z(()=>Dc(o)),seen:dr(`${t.code}:${n}`,tt()),orders:new Map,turned:O(null)}}function Ve(t){t.sheet.value=null,t.profile.value=!1}function Dc(t){let e=t.screen.value,n=new Map,o=(s,r)=>{let i=Tt(e,s)?.id??s,a=n.get(i)??{comments:0,offers:0};n.set(i,{...a,[r]:a[r]+1})};for(let s of Q(e,"comment"))s.hidden||o(s.measure,"comments");for(let s of Q(e,"offer"))o(s.measure,"offers");return n}var Je=ks(),gr=Je.load,$r=({phone:t})=>{let e=Jn();return e?l`<${e.Mine} phone=${t} />`:l`<${kr} />`},yr=({phone:t})=>{let e=Jn();return e?l`<${e.OpenMeasure} phone=${t} />`:l`<${wr} phone=${t} />`},br=({phone:t})=>{let e=Jn();return e?l`<${e.Profile} phone=${t} />`:l`<${wr} phone=${t} />`};function Jn(){return M(Je.load,[]),Je.parts.value}var wr=({phone:t})=>l`<${xs} title=${c("later.title")} placement="bottom" onClose=${()=>Ve(t)}><${kr} /><//>`,kr=()=>l`<p class="panel soft" role="status">${c(Je.failing.value?"later.failing":"later.coming")}</p>`;var Uc={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},xr=(t,e)=>t.match(Uc[e])?.length??0;function ot(...t){let e=t.join(" "),[n,o]=[xr(e,"nb"),xr(e,"en")];if(n===o)return;let s=n>o?"nb":"en";return s===vt.value?void 0:s}var Sr=tt();function Tr({phone:t}){let[e]=k(()=>Wc(t.boot.code));return Q(t.seat.screen.value,"message").sort((s,r)=>r.at-s.at).filter(s=>!e.ids.value.includes(s.id)).map(s=>l`<${zc} key=${s.id} message=${s} onRead=${()=>e.add(s.id)} />`)}function zc({message:t,onRead:e}){let n=t.to==="table"?c("message.to_table"):c("message.to_all");M(()=>B(`${n}: ${t.text}`),[t.id]);let o=()=>{e(),document.querySelector("main")?.focus()};return l`
<section class="message" aria-label=${n}>
<p class="eyebrow">${n} · ${Se(t.at)}</p>
<p class="message-text" lang=${ot(t.text)}>${t.text}</p>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${c("message.read")} onClick=${o}>
<${E} name="close" />
</button>
</section>
`}function Wc(t){let e=`facilitator:read:${t}`,n=O(J(Sr,e)??[]);return{ids:n,add(o){n.value=[...n.peek(),o],Sr.setItem(e,JSON.stringify(n.peek()))}}}function Cr(t){let e=t.seat.records.value,n=L(null);M(()=>{if(n.current?.has("workshop"))for(let o of Hc(n.current,e))B(o);n.current=e},[e])}function Hc(t,e){let n=[];m(e,"result")&&!m(t,"result")&&n.push(c("news.result"));let o=m(e,"spotlight")?.measure??"",s=o===m(t,"spotlight")?.measure?void 0:R(e,"measure",o);return s&&n.push(c("news.on_screen",{title:s.title})),n}function Kn(t,e){let n=new Map(t.map(o=>[o.id,Vc(`${e}${o.id}`)]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id))||(o.id<s.id?-1:1))}function Vc(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}function pt(t){let e=m(t,"phase"),n=m(t,"me");if(!e||!n)return[];let o=Te(t).filter(s=>!s.private);switch(e.visibility){case"none":case"own":return[];case"table":case"visited_table":return Yn(o.filter(s=>Yc(t,s).includes(Number(n.table))));case"claimed_cards":return Yn(o.filter(s=>s.claimed_by===n.table));case"spotlight":return o.filter(s=>s.id===m(t,"spotlight")?.measure);case"theme_random_order":return Jc(Kn(o,n.order_seed));default:return Kn(o.filter(s=>Or(t,s)),n.order_seed)}}var Or=(t,{id:e})=>m(t,"choices")?.measures.includes(e)??!0,Er=(t,e)=>Or(t,e)&&(m(t,"workshop")?.vote_for_own!==!1||![e,...Rt(t,e)].every(({id:n})=>m(t,"me")?.measures.includes(n))),Ar=({visibility:t})=>t.endsWith("_sample")||t.endsWith("_order")&&!t.startsWith("theme_");function Jc(t){return[...Kc(t),""].flatMap(n=>t.filter(o=>Ot(o)===n))}var Ot=t=>typeof t.fields.theme=="string"?t.fields.theme:"",Kc=t=>[...new Set(t.map(Ot))].filter(Boolean).sort((e,n)=>e.localeCompare(n,"nb")),Yc=(t,e)=>[...new Set([e.table,...Rt(t,e).map(({table:n})=>n)])];function Mr(t){let e=(m(t,"me")?.measures??[]).map(n=>R(t,"measure",n));return Yn(e.filter(n=>n!==void 0).filter(n=>n.status==="live"))}var Yn=t=>[...t].sort((e,n)=>n.posted_at-e.posted_at||(e.id<n.id?-1:1));var Gc=60;function Nr(t){return t.stopped?"stopped":t.paused?"paused":t.over?"over":t.remaining_s<=Gc?"last":"running"}function Qc(t,e){return t==="running"&&e==="last"?"clock.last_minute":(t==="running"||t==="last")&&e==="over"?"clock.time_is_up":null}function Br(t,e){let n=L({phase:t,state:e});M(()=>{let o=n.current.phase===t?Qc(n.current.state,e):null;o&&B(c(o),"clock"),n.current={phase:t,state:e}},[t,e])}function Rr({seat:t,children:e}){let n=m(t.screen.value,"phase");if(!n)return null;let o=F(n.question);return l`
<header class="phase-header">
<div class="phase-line">
<p class="eyebrow">${c("phase.number",{number:n.number,of:n.of})}</p>
<${Xc} seat=${t} phase=${n} />
</div>
<h1 class="ds-heading" data-size="md" tabindex="-1">${F(n.title)}</h1>
${o&&l`<p class="question">${o}</p>`}
${e}
</header>
`}function Xc({seat:t,phase:e}){let n=Ts(e,t.second.value),o=Nr(n);return Br(e.id,o),n.stopped?null:l`
<p class="phase-clock" role="timer" data-state=${o}>
<${E} name=${n.paused?"pause":"clock"} />
<span>${Zc(e,n)}</span>
</p>
`}function Zc(t,e){return e.paused?c("clock.paused",{time:Re(e.remaining_s)}):e.over?t.clock==="hard"?c("clock.time_is_up"):c("clock.over",{time:Re(e.over_s)}):c("clock.left",{time:Re(e.remaining_s)})}var Ir=t=>class extends kt{shouldComponentUpdate(e){return tl(this.props,e)}render(e){return ye(t,e)}},tl=(t,e)=>Object.keys(t).length!==Object.keys(e).length||Object.keys(e).some(n=>t[n]!==e[n]);function Ut({measure:t,onOpen:e,tags:n,children:o,said:s={},own:r,chosen:i}){let a=ot(t.title,t.description),u=e?l`<button type="button" class="card-open" onClick=${e}>${t.title}</button>`:t.title;return l`
<article class="measure-card" data-own=${r} data-chosen=${i} data-pending=${t.pending}>
<div class="card-facts">
<span class="fact">${c("table.number",{table:t.table})}</span>
${t.private&&l`<span class="fact"><${E} name="lock" />${c("measure.private")}</span>`}
${n}
</div>
<h3 class="card-title" lang=${a}>${u}</h3>
${t.description&&l`<p class="card-text" lang=${a}>${t.description}</p>`}
${(s.comments||s.offers)&&l`<p class="card-said">
${s.comments?l`<span class="fact"><${E} name="comment" />${c("measure.comments",{n:s.comments})}</span>`:null}
${s.offers?l`<span class="fact"><${E} name="hands" />${c("measure.offers",{n:s.offers})}</span>`:null}
</p>`}
${o}
</article>
`}var el=1e3,nl=.6,ol=.5,sl=4,rl="0px 0px -60px 0px",il=Array.from({length:11},(t,e)=>e/10);function jr(t,e,n){let o=n.map(({id:s})=>s).join(" ");M(()=>{let s=[...e.current?.children??[]],r=new Map(s.map((u,d)=>[u,n[d]?.id??""])),i=cl(u=>t.seen.add(u)),a=new IntersectionObserver(u=>i.note(u.map(d=>[String(r.get(d.target)),al(d)])),{threshold:il,rootMargin:rl});for(let u of s)t.seen.ids.peek().has(String(r.get(u)))||a.observe(u);return()=>{a.disconnect(),i.close()}},[o])}var al=({intersectionRatio:t,intersectionRect:e,rootBounds:n})=>t>=nl||e.height>=ol*(n?.height??1/0);function cl(t,e=setTimeout){let n=new Map,o=new Set;return{note(s){let r={};for(let[u,d]of s)d?n.has(u)||n.set(u,r):n.delete(u);let i=s.map(([u])=>u).filter(u=>n.get(u)===r);if(i.length===0)return;let a=e(()=>{o.delete(a);let u=i.filter(d=>n.get(d)===r);u.length&&t(u)},el);o.add(a)},close(){for(let s of o)clearTimeout(s)}}}function Lr({measures:t,seen:e,onUnseenFirst:n}){if(t.length<sl)return null;let o=t.filter(({id:i})=>e.has(i)).length,s=t.findIndex(({id:i})=>e.has(i)),r=t.some(({id:i},a)=>!e.has(i)&&a>s)&&s>=0;return l`
<div class="seen-so-far">
<p class="small soft">
${o<t.length?l`${c("gallery.seen",{n:o,of:t.length})} · <span class="unseen" aria-hidden="true"></span> ${c("gallery.unseen")}`:l`<${E} name="check" /> ${c("gallery.all_seen",{n:o})}`}
</p>
${n&&r&&l`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n}>${c("gallery.unseen_first")}</button>`}
</div>
`}var qr=5,re=null;function Pr({measures:t,chosen:e,onChoose:n}){let[o,s]=k(!1),r=ll(t);if(r.length<2)return null;let i=o||r.length<=qr+1?r:r.slice(0,qr);return l`
<div class="row theme-chips" role="group" aria-label=${c("gallery.theme")}>
${i.map(([a,u])=>l`
<button
key=${a}
type="button"
class="ds-chip"
aria-pressed=${e===a?"true":"false"}
onClick=${()=>n(e===a?re:a)}
>
${a||c("gallery.no_theme")} <span class="chip-count">${u}</span>
</button>
`)}
${i.length<r.length&&l`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded="false" onClick=${()=>s(!0)}>
${c("gallery.more_themes",{n:r.length-i.length})}
</button>`}
</div>
`}function ll(t){let e=new Map;for(let n of t)e.set(Ot(n),(e.get(Ot(n))??0)+1);return[...e].sort(([n,o],[s,r])=>+(n==="")-+(s==="")||r-o||n.localeCompare(s,"nb"))}var ul=8;function Et({phone:t,title:e,measures:n,below:o,chosen:s,browsed:r=!0,children:i}){let a=Z(),[u,d]=k(""),[f,g]=k(re),h=L(null),p=new Set(m(t.seat.screen.value,"me")?.measures),$=new Set([...t.seen.ids.value,...p]),[w,b]=pl(t,n,$),_=w.filter(S=>dl(S,u,f)),v=t.said.value;return jr(t,h,_),l`
<section class="stack" data-tight aria-labelledby=${a}>
<h2 class="ds-heading section-title" data-size="xs" id=${a}>${e} <span class="count">${n.length}</span></h2>
${i}
${n.length===0&&l`<p class="panel soft">${c("gallery.empty")}</p>`}
${n.length>=ul&&l`
<div class="search">
<${E} name="search" />
<input
class="ds-input"
type="search"
value=${u}
aria-label=${c("gallery.search")}
placeholder=${c("gallery.search")}
onInput=${S=>d(S.target.value)}
/>
</div>
<${Pr} measures=${n} chosen=${f} onChoose=${g} />
${(u||f!==re)&&l`<p class="small soft" role="status">${c("gallery.shown",{n:_.length})}</p>`}
`}
${r&&l`<${Lr} measures=${w} seen=${$} onUnseenFirst=${b} />`}
<div class="cards" ref=${h}>
${_.map(S=>l`
<${fl}
key=${S.id}
phone=${t}
measure=${S}
own=${p.has(S.id)}
seen=${!r||$.has(S.id)}
chosen=${s?.has(S.id)??!1}
comments=${v.get(S.id)?.comments}
offers=${v.get(S.id)?.offers}
below=${o}
/>
`)}
</div>
</section>
`}var fl=Ir(({phone:t,measure:e,own:n,seen:o,chosen:s,comments:r,offers:i,below:a})=>l`
<${Ut}
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
`);function pl(t,e,n){let[,o]=k(0),s=m(t.seat.screen.value,"phase");if(!s||!Ar(s))return[e,void 0];let r=()=>{t.orders.delete(s.id),o(u=>u+1)},i=t.orders.get(s.id)??hr(e,n).map(({id:u})=>u),a=mr(i,e);return t.orders.set(s.id,a),[_r(e,a),r]}function dl(t,e,n){if(n!==re&&Ot(t)!==n)return!1;let o=e.trim().toLocaleLowerCase("nb");return!o||`${t.title} ${t.description}`.toLocaleLowerCase("nb").includes(o)}function Fr({phone:t}){let e=t.seat.screen.value,n=m(e,"me"),o=Q(e,"commitment").sort((s,r)=>r.at-s.at);return l`
${o.length>0&&l`
<section class="stack" data-tight aria-labelledby="commitments">
<h2 class="ds-heading section-title" data-size="xs" id="commitments">
${c("commit.made",{unit:n?.unit||c("commit.we")})} <span class="count">${o.length}</span>
</h2>
<ul class="plain">${o.map(s=>l`<${ml} key=${s.id} phone=${t} commitment=${s} />`)}</ul>
</section>
`}
<${Et} phone=${t} title=${c("commit.choose")} measures=${pt(e)} below=${hl} />
`}function hl({phone:t,measure:e}){return l`
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${()=>t.sheet.value={measure:e.id,way:"commitment"}}>
<${E} name="plus" />${c("commit.take")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function ml({phone:t,commitment:e}){let n=t.seat.screen.value,o=m(n,"me")?.commitments.includes(e.id);return l`
<li class="saying">
<p class="eyebrow">${R(n,"measure",e.measure)?.title}</p>
<p>${e.text}</p>
${o&&l`<div class="row" data-spread>
<${ct} seat=${t.seat} id=${e.id} />
<button
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
onClick=${()=>t.seat.act("withdraw_commitment",{commitment:e.id})}
>${c("say.withdraw")}</button>
</div>`}
</li>
`}var Dr=(t,{id:e,ideas:n})=>n==="closed"?t??e:null,Ur=(t,{id:e,started_at:n},o)=>e===t?Math.max(0,120-Math.round((o-n)/1e3)):0;var Gn=(t,e)=>t.seat.draft(`named:${e}`),zr=(t,e)=>Gn(t,e).text.peek()!=="",zt=(t,e,n)=>Gn(t,e).write(n?"yes":"");function Wr({phone:t,about:e}){let n=m(t.seat.screen.value,"me"),o=[n?.label,n?.unit].filter(Boolean).join(", ");if(!o)return null;let s=Gn(t,e).text.value!=="";return l`<${is}
label=${c("say.named")}
description=${s?o:void 0}
checked=${s}
onChange=${r=>zt(t,e,r)}
/>`}var _l=12,vl=3,gl=200;function Hr({phone:t,text:e,onSend:n,onDiscard:o}){let s=yl(t,e.trim()),r=$l(t,s);if(M(()=>{r.length&&B(c("similar.found",{n:r.length}),"similar")},[r.length]),r.length===0)return null;let i=new Set(m(t.seat.screen.value,"me")?.measures);return l`
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
`}function $l(t,e){let n=t.seat.screen.value,s=e.map(r=>Tt(n,r)).filter(r=>r!==void 0).filter(r=>r.status==="live"&&!r.hidden);return[...new Set(s)].slice(0,vl)}function yl(t,e){let[n,o]=k([]);return M(()=>{if(Lt(e)<_l)return o([]);let s=new AbortController,i=setTimeout(()=>bl(t,e,s.signal).then(o,()=>o([])),gl);return()=>{clearTimeout(i),s.abort()}},[e]),n}async function bl({seat:t,boot:e,token:n},o,s){if(t.connection.status.peek()!=="connected")return[];let r={Authorization:`Bearer ${n}`},i=await fetch(`/api/${e.code}/similar?text=${encodeURIComponent(o)}`,{headers:r,signal:s});return i.ok?(await i.json()).similar.map(({measure:u})=>u):[]}function Ke({draft:t}){let e=t.text.value.trim();return e?l`
<${et} colour="warning">
<p>${c("unsent.text")}</p>
<p class="sheet-text"><strong>${e}</strong></p>
<//>
`:null}var wl=5e3;function Jr({phone:t}){let{seat:e}=t,n=e.screen.value,o=m(n,"phase"),s=m(n,"workshop")?.status,r=s==="open",i=e.draft("idea"),a=L(null),[u,d]=k(!1),[f,g]=k(!1),h=kl(t,o),p=r&&o!==void 0&&o.ideas!=="closed";if(s==="closed")return l`<${Ke} draft=${i} />`;if(!o||!(p||u||i.text.value))return null;let $=o.ideas==="open_private",w=()=>{i.clear(),zt(t,"idea",!1),a.current?.focus()},b=()=>{let _=i.text.peek().trim();if(g(!_),_||B(at({code:"empty"})),!Ne(_,140))return a.current?.focus();let v={measure:Ct(),title:_,...zr(t,"idea")&&{named:!0}};e.act("post_measure",v,{age_ms:p?0:xl(t,o)}),ss(e,c($?"idea.kept":"idea.sent")),w()};return l`
<section
class="composer panel"
aria-label=${c("idea.label")}
onFocusIn=${()=>d(!0)}
onFocusOut=${_=>d(Tl(_))}
>
<${jt}
draft=${i}
label=${c("idea.label")}
description=${p?c($?"idea.private_hint":"idea.hint"):void 0}
max=${140}
error=${f&&!i.text.value.trim()?at({code:"empty"}):void 0}
rows=${2}
inputRef=${a}
onEnter=${b}
oneLine
/>
${!p&&l`<${Sl} phone=${t} phase=${o} closer=${r?h:null} />`}
<div class="composer-foot">
<${Wr} phone=${t} about="idea" />
${!p&&l`<button type="button" class="ds-button" data-variant="tertiary" onClick=${w}>${c("save.discard")}</button>`}
<button type="button" class="ds-button composer-send" onClick=${b}><${E} name="plus" />${c("idea.send")}</button>
</div>
${p&&l`<${Hr} phone=${t} text=${i.text.value} onSend=${b} onDiscard=${w} />`}
</section>
`}function kl(t,e){let n=t.seat.draft("idea:closer"),o=e?Dr(n.text.peek()||null,e):null;return M(()=>{e&&n.write(o??"")},[o,e?.id]),o}function xl(t,e){let n=t.seat.connection.serverNow()-e.started_at,o=t.seat.draft("idea").begun_at??Date.now();return Math.max(0,Math.min(n+wl,Date.now()-o))}function Sl({phone:t,phase:e,closer:n}){let o=Ur(n,e,t.seat.second.value);return l`
<${et} colour="warning">
<p>${o>0?c("idea.finish",{n:o}):c("idea.too_late")}</p>
<//>
`}function Tl(t){return t.currentTarget.contains(t.relatedTarget)}var Cl=[1,2,3,4,5];function Ye({name:t,label:e,low:n,high:o,score:s,onChoose:r,about:i}){let a=Z();return l`
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
`}function Yr({phone:t}){let e=t.seat.screen.value,n=m(e,"workshop"),o=m(e,"phase")?.visibility==="own_unit"&&n?.status==="open",r=(n?.feedback??[]).filter(i=>o||t.seat.draft(`feedback:${i.id}`).text.value);return r.length===0?null:l`
<section class="stack panel" aria-labelledby="feedback">
<h2 class="ds-heading section-title" data-size="xs" id="feedback">${c("feedback.title")}</h2>
${r.map(i=>l`<${Ol} key=${i.id} phone=${t} id=${i.id} title=${F(i.title)} asks=${i.asks??"both"} />`)}
</section>
`}function Ol({phone:t,id:e,title:n,asks:o}){let{seat:s}=t,r=m(s.screen.value,"me")?.feedback[e],i=s.draft(`feedback:${e}`);if(m(s.screen.value,"workshop")?.status==="closed")return l`<${Ke} draft=${i} />`;let a=d=>{let f={question:e,...d};f.score===void 0&&r?.score&&(f.score=r.score),f.text===void 0&&r?.text&&(f.text=r.text),s.act("give_feedback",f)},u=()=>{Ne(i.text.peek(),600)&&(a({text:i.text.peek().trim()}),i.clear(),B(c("feedback.thanks")))};return l`
<div class="stack" data-tight>
${o!=="text"&&l`<${Ye}
name=${e}
label=${n}
low=${c("feedback.low")}
high=${c("feedback.high")}
score=${r?.score??null}
onChoose=${d=>a({score:d})}
/>`}
${r?.text&&l`<p class="saying">${r.text}</p>`}
${o!=="score"&&l`
<${jt}
draft=${i}
label=${r?.text?c("feedback.change"):o==="text"?n:c("feedback.text")}
max=${600}
rows=${2}
optional
onEnter=${u}
/>
<button type="button" class="ds-button feedback-send" data-variant="secondary" onClick=${u}>${c("feedback.send")}</button>
`}
${r&&l`<${ct} seat=${s} id=${e} />`}
</div>
`}function Gr({phone:t}){let e=t.seat.screen.value,n=m(e,"me"),o=m(e,"phase"),s=m(e,"workshop")?.tables??[],r=t.boot.table===n?.table?null:t.boot.table,[i,a]=k(String(r??""));if(!n?.table||!o)return null;let u=n.table!==n.home_table;if(!o.table_moves&&!u)return r&&l`<${et}><p>${c("move.scanned",{table:n.table,scanned:r})}</p><//>`;let d=g=>{t.seat.act("move_table",{table:g}),a(""),B(c("move.moved",{table:g}))},f=s.filter(g=>g!==n.table);return l`
<section class="panel move stack" data-tight aria-labelledby="move">
<h2 class="ds-heading section-title" data-size="2xs" id="move">${u?c("move.visiting",{table:n.table}):c("move.title")}</h2>
${o.table_moves&&l`
<div class="move-go">
<${Me}
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
`}function Qr({phone:t,id:e,n}){let o=()=>{t.seat.act("share_drafts"),B(c("drafts.shared",{n})),document.querySelector("main")?.focus()};return l`
<div class="drafts-bar">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs" id=${e}><${E} name="lock" /> ${c("drafts.title",{n})}</h2>
<button type="button" class="ds-button" onClick=${o}>${c("drafts.share",{n})}</button>
</div>
<p class="small">${c("drafts.only_you")}</p>
</div>
`}var Ge=t=>t.hidden&&!t.title?{...t,title:c("hidden.title"),description:t.reason?c("hidden.reason",t):""}:t;function Zr({phone:t,measures:e}){let n=e.filter(s=>s.private),o=e.filter(s=>!s.private);return l`
<${Xr} key="drafts" phone=${t} id="own-drafts" measures=${n}>
<${Qr} phone=${t} id="own-drafts" n=${n.length} />
<//>
<${Xr} key="shared" phone=${t} id="own-ideas" measures=${o}>
<h2 class="ds-heading section-title" data-size="xs" id="own-ideas">
${c("idea.mine")} <span class="count">${o.length}</span>
</h2>
<//>
`}function Xr({phone:t,id:e,measures:n,children:o}){return n.length===0?null:l`
<section class="stack" data-tight aria-labelledby=${e}>
${o}
<div class="cards">${n.map(s=>l`<${El} key=${s.id} phone=${t} measure=${s} />`)}</div>
</section>
`}function El({phone:t,measure:e,children:n}){return l`
<${Ut}
measure=${Ge(e)}
own
said=${t.said.value.get(e.id)}
onOpen=${()=>t.sheet.value={measure:e.id}}
>
${n}
<${Qn} phone=${t} measure=${e} />
<//>
`}function Qn({phone:t,measure:e}){let o=m(t.seat.screen.value,"workshop")?.status==="open"&&!e.merged_into&&e.status==="live";return l`
<div class="row" data-spread>
<${ct} seat=${t.seat} id=${e.id} />
${o&&l`<span class="fact strong">${e.description?c("idea.change"):c("idea.add_more")}</span>`}
</div>
`}function ti({phone:t,poll:e}){let n=m(t.seat.screen.value,"me")?.polls[e.id];return l`
<div class="panel stack" data-tight>
<fieldset class="ds-fieldset poll">
<legend class="ds-heading" data-size="2xs">${F(e.question)}</legend>
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
<span>${F(o.title)}</span>
</label>
`)}
</div>
</fieldset>
${n&&l`<p class="row small soft"><${ct} seat=${t.seat} id=${e.id} /> ${c("poll.on_screen")}</p>`}
</div>
`}var ei=["effect","feasibility"];function ni({phone:t}){let e=pt(t.seat.screen.value);return l`
<section class="stack" aria-labelledby="ratings">
<h2 class="ds-heading section-title" data-size="xs" id="ratings">${c("rate.title")}</h2>
${e.length===0&&l`<p class="panel soft">${c("rate.none")}</p>`}
${e.map(n=>l`<${Al} key=${n.id} phone=${t} measure=${n} />`)}
</section>
`}function Al({phone:t,measure:e}){let n=t.seat.screen.value,o=m(n,"me")?.ratings[e.id]??{},s=R(n,"rating",e.id),r=i=>a=>t.seat.act("rate_measure",{measure:e.id,criterion:i,score:a});return l`
<${Ut} measure=${e} said=${t.said.value.get(e.id)} onOpen=${()=>t.sheet.value={measure:e.id}}>
${ei.map(i=>l`
<${Ye}
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
${Object.keys(o).length>0?l`<${ct} seat=${t.seat} id=${e.id} />`:l`<span></span>`}
${s&&l`<span class="fact">${Ml(s)}</span>`}
</div>
<//>
`}function Ml(t){let e=ei.filter(o=>t[o].joint);if(e.length===0)return c("rate.count",{n:Math.max(t.effect.count,t.feasibility.count)});let n=e.map(o=>`${c(`rate.${o}`)} ${t[o].mean}`);return`${c("rate.joint")}: ${n.join(" · ")}`}function Nl(t){let e=new Map;for(let n of t){let o=n.votes??0;e.set(o,[...e.get(o)??[],n])}return[...e].sort(([n],[o])=>o-n).map(([n,o])=>({votes:n,measures:o.sort((s,r)=>(r.areas??0)-(s.areas??0))}))}function oi(t){let e=new Map;for(let n of Nl(t).flatMap(o=>o.measures))n.votes&&n.band&&e.set(n.band,[...e.get(n.band)??[],n]);return[...e].sort(([n],[o])=>n-o).map(([,n])=>n)}var Bl=t=>c("counted.parts",{counts:t.map(e=>bn(e.votes)).join(" + ")});function Qe(t,{parts:e,counted_with:n}){let o=[];e&&o.push(Bl(e));for(let s of n??[]){let r=R(t,"measure",s)?.title;o.push(r?c("counted.with",{title:r}):c("counted.with_another"))}return o.join(" · ")}function si({records:t}){return Q(t,"earlier").sort((n,o)=>o.began_at-n.began_at).map(n=>l`
<details key=${n.id} class="ds-details">
<summary>${c("earlier.title",{phase:F(n.title),at:Se(n.began_at)})}</summary>
<div class="stack" data-tight>
<p class="soft">${c("earlier.says",{n:n.voters})}</p>
<ul class="plain stack" data-tight>${n.measures.map(o=>l`<${Rl} key=${o.measure} records=${t} got=${o} />`)}</ul>
</div>
</details>
`)}function Rl({records:t,got:e}){let n=R(t,"measure",e.measure);if(!n)return null;let o=[c("earlier.votes",{n:e.votes??0}),e.areas&&c("earlier.areas",{n:e.areas,areas:m(t,"result")?.areas}),Qe(t,e)];return l`
<li>
<p lang=${ot(n.title,n.description)}>${n.title}</p>
<p class="small soft">${o.filter(Boolean).join(" · ")}</p>
</li>
`}var ri=["top","close","next"],Il=20;function Xn({phone:t}){let e=t.seat.screen.value,n=m(e,"result"),o=m(e,"me"),[s,r]=k("all"),[i,a]=k(!1);if(!n||!o)return null;let u=new Set(o.votes),d=new Set(o.measures),f=_=>d.has(_.id)||Rt(e,_).some(({id:v})=>d.has(v)),g=Te(e).filter(_=>_.votes!==void 0||ii(_)),h=new Set(g.filter(_=>s==="all"||(s==="votes"?u.has(_.id):f(_)))),p=Math.max(1,...g.map(_=>_.votes??0)),$=jl(g).map(_=>({..._,measures:_.measures.filter(v=>h.has(v))})).filter(_=>_.measures.length>0),w=i||s!=="all"?$:Ll($),b=["all","votes","ideas"];return l`
<section class="stack" data-tight aria-labelledby="results">
<h2 class="ds-heading section-title" data-size="xs" id="results">${c("result.title")}</h2>
<p class="soft">${c("result.sum",{votes:n.votes,n:n.voters})}</p>
<div class="row" role="group" aria-label=${c("result.show")}>
${b.map(_=>l`
<button key=${_} type="button" class="ds-chip" aria-pressed=${s===_?"true":"false"} onClick=${()=>r(_)}>
${c(`result.only_${_}`)}
</button>
`)}
</div>
${w.length===0&&l`<p class="panel soft">${c("result.none")}</p>`}
${w.map(_=>l`
<section key=${_.name} class="band" aria-labelledby=${`level-${_.name}`}>
<h3 class="ds-heading band-title" data-size="2xs" id=${`level-${_.name}`}>
${c(`result.level_${_.name}`)}
${_.measures.length>1&&l` <span class="count">${c("result.count",{n:_.measures.length})}</span>`}
</h3>
${_.measures.map(v=>l`
<${ql} key=${v.id} phone=${t} measure=${v} share=${(v.votes??0)/p} voted=${u.has(v.id)} own=${f(v)} />
`)}
</section>
`)}
${w.length>0&&l`<p class="small soft">${c("result.levels")} ${Pl(n)}</p>`}
${w.length<$.length&&l`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${()=>a(!0)}>
${c("result.show_all",{n:h.size})}
</button>`}
<${si} records=${e} />
</section>
`}function jl(t){let e=t.filter(ii),n=oi(t).map(r=>[...r,...e.filter(({counted_with:i})=>r.some(({id:a})=>i?.includes(a)))]),o=n.slice(ri.length).flat(),s=t.filter(({votes:r})=>r===0);return[...ri.map((r,i)=>({name:r,measures:n[i]??[]})),{name:"few",measures:o},{name:"none",measures:s}]}var ii=({votes:t,counted_with:e})=>t===void 0&&e!==void 0;function Ll(t){let e=0;return t.filter((n,o)=>(e+=n.measures.length,n.name!=="none"&&(o===0||e<=Il)))}function ql({phone:t,measure:e,share:n,voted:o,own:s}){return l`
<article class="result" data-own=${s}>
<h4 class="card-title" lang=${ot(e.title,e.description)}>
<button type="button" class="card-open" onClick=${()=>t.sheet.value={measure:e.id}}>${e.title}</button>
</h4>
${n>0&&l`<span class="bar" aria-hidden="true" style=${{"--share":n}}></span>`}
<p class="card-facts">
<span class="result-votes">${Fl(t.seat.screen.value,e)}</span>
${o&&l`<span class="fact strong"><${E} name="check" />${c("result.your_vote")}</span>`}
${s&&l`<span class="fact strong">${c("gallery.own")}</span>`}
</p>
</article>
`}var Pl=({lead_for:{two_in_three:t,nearly_always:e}})=>e?c("result.lead",{some:t,many:e}):"";function Fl(t,e){let{votes:n,areas:o,tables:s,stars:r,dealt:i}=e,a=m(t,"result");return[n!==void 0&&c("result.votes",{n}),i!==void 0&&c("result.dealt",{n:i}),o&&c("result.areas",{n:o,areas:a?.areas}),s&&c("result.tables",{n:s,tables:a?.tables}),r&&c("result.stars",{n:r}),Qe(t,e)].filter(Boolean).join(" · ")}function ai({seat:t,measure:e,voter:n,for_whom:o}){let s=m(t.screen.value,"workshop"),r=s?.votes_per_measure_max??1;if(r===1&&!s?.star)return null;let i=gt(n,e.id),a=n.votes_left??0,u=n.star===e.id,d=l`<span class="ds-sr-only">: ${e.title}</span>`,f=(g,h,p)=>l`
<button
type="button"
class="ds-button"
data-variant="secondary"
data-repeat
aria-disabled=${p?"true":void 0}
onClick=${()=>{let $=p?0:h;$&&t.act("cast_vote",{measure:e.id,votes:i+$,...o}),B(`${c("given.votes",{n:i+$})} · ${c("given.left",{n:a-$})}`,"votes")}}
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
`}function ci({phone:t}){let e=t.seat.screen.value,n=m(e,"me"),[o,s]=k(!1);if(!n)return null;let r=pt(e);return l`
<div class="vote-bar" role="group" aria-label=${c("vote.label")}>
<p class="votes-left">
<${Vl} given=${li(n)} left=${n.votes_left} />
<span>${c("given.left",{n:n.votes_left})}</span>
</p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${o?"true":"false"} onClick=${()=>s(!o)}>
${c("vote.mine",{n:n.votes.length})}
</button>
${n.votes_left===0&&l`<p class="votes-spent small">${c("given.spent")}</p>`}
</div>
${n.votes_left>0&&l`<p class="soft small">${Dl(e,r.length)}</p>`}
<${zl} records=${e} me=${n} />
<${Et}
key=${o?"mine":"all"}
phone=${t}
title=${o?c("vote.mine_title"):c("vote.title")}
measures=${o?Ul(e,n):r}
chosen=${new Set(n.votes)}
browsed=${!o}
below=${Wl}
/>
`}function Dl(t,e){let n=m(t,"workshop"),o=n?.votes_per_measure_max??1;return[m(t,"phase")?.sample&&c("vote.sample",{n:e}),c("vote.hint"),o>1&&c("vote.most",{n:o}),n?.star&&c("vote.star"),n?.vote_for_own===!1&&c("vote.not_own")].filter(Boolean).join(" ")}var li=t=>t.votes.reduce((e,n)=>e+gt(t,n),0),Ul=(t,e)=>e.votes.map(n=>R(t,"measure",n)).filter(n=>n!==void 0).map(Ge);function zl({records:t,me:e}){let n=(m(t,"workshop")?.votes_each??0)-e.votes_left-li(e);return n>0&&l`<p class="soft small">${c("vote.united",{n})}</p>`}function Wl({phone:t,measure:e,chosen:n}){let{seat:o}=t,s=!n&&t.spent.value,r=n?Mn(o.outbox,o.connection.status.value==="connected",e.id):"saved";return!n&&!Er(o.screen.peek(),e)?null:l`
<button
type="button"
class="ds-button vote-button"
data-variant=${n?"primary":"secondary"}
data-given=${n}
aria-disabled=${s?"true":void 0}
onClick=${()=>{if(s)return B(c("given.spent"));let a=m(o.screen.peek(),"me");o.act(n?"take_back_vote":"cast_vote",{measure:e.id}),B(c("given.left",{n:(a?.votes_left??0)+(gt(a,e.id)||-1)}),"votes")}}
>
<${E} name=${n?r==="saved"?"check":r==="waiting"?"cloud":"clock":"vote"} />
${n?c("vote.given"):c("vote.give")}${r==="saved"?"":l`<span class="vote-state">${c(`saved.${r}`)}</span>`}
<span class="ds-sr-only" lang=${ot(e.title,e.description)}>: ${e.title}</span>
${n&&l`<span class="vote-undo">${c("vote.take_back")}</span>`}
</button>
${n&&l`<${Hl} phone=${t} measure=${e} />`}
`}function Hl({phone:t,measure:e}){let n=m(t.seat.screen.value,"me");return n&&l`<${ai} seat=${t.seat} measure=${e} voter=${n} />`}function Vl({given:t,left:e}){let n=Array.from({length:t+e},(o,s)=>l`<span key=${s} data-given=${s<t}></span>`);return l`<span class="ticks" aria-hidden="true">${n}</span>`}function ui({phone:t}){let e=t.seat.screen.value,n=m(e,"phase"),o=m(e,"me"),s=m(e,"workshop")?.status==="closed";return o?.present===!1&&!s?l`<${tu} phone=${t} />`:l`
${s||!n?l`<${Zl} />`:l`<${Rr} seat=${t.seat} />`}
<${Ql} phone=${t} />
${!s&&l`<${Gr} phone=${t} />`}
<${Jr} key="composer" phone=${t} />
${n&&!s&&l`<${Jl} key=${fi(n)} phone=${t} phase=${n} />`}
${s&&n?.visibility.startsWith("all")&&l`<${Xn} phone=${t} />`}
<${Yr} key="feedback" phone=${t} />
`}function fi(t){return t.votes==="open_hidden"?"vote":t.ideas!=="closed"?"ideas":t.visibility==="claimed_cards"?"rate":t.visibility==="spotlight"?"spotlight":t.visibility==="own_unit"?"commit":t.visibility==="none"||t.visibility==="own"?"rest":t.revealed||t.votes==="revealed"?"results":"gallery"}function Jl({phone:t,phase:e}){let n=t.seat.screen.value;switch(fi(e)){case"vote":return l`<${ci} phone=${t} />`;case"ideas":return l`<${Kl} phone=${t} phase=${e} />`;case"rate":return l`<${ni} phone=${t} />`;case"commit":return l`<${Fr} phone=${t} />`;case"results":return l`<${Xn} phone=${t} />`;case"gallery":return l`<${Et} phone=${t} title=${pi(e)} measures=${pt(n)} />`;case"spotlight":return l`<p class="panel soft">${c("now.look_up")}</p>`;default:return l`<${Gl} phone=${t} phase=${e} records=${n} />`}}function Kl({phone:t,phase:e}){let n=t.seat.screen.value,o=Mr(n),s=e.visibility==="own"||e.visibility==="none",r=!s&&e.visibility!=="table"&&e.visibility!=="visited_table",i=s?o:r?o.filter(a=>a.posted_at>=e.started_at):[];return l`
<${Zr} phone=${t} measures=${i} />
${!s&&l`<${Et} phone=${t} title=${pi(e)} measures=${pt(n)} below=${Yl} />`}
`}var Yl=({phone:t,measure:e,own:n})=>n&&l`<${Qn} phone=${t} measure=${e} />`;function Gl({phone:t,phase:e,records:n}){let o=m(n,"me"),s=e.activity==="join"?Q(n,"poll"):[];return l`
<p class="panel soft">${e.activity==="join"?c("now.welcome",{table:o?.table}):e.activity==="break"?c("now.break"):c("now.look_up")}</p>
${s.map(r=>l`<${ti} key=${r.id} phone=${t} poll=${r} />`)}
`}function Ql({phone:t}){let e=t.seat.screen.value,n=m(e,"spotlight")?.measure,o=n?R(e,"measure",n):void 0;return o&&l`<${Xl} phone=${t} measure=${o} />`}function Xl({phone:t,measure:e}){return Mt(()=>()=>{document.activeElement?.closest(".spotlit")&&document.querySelector("h1")?.focus()},[]),l`
<section class="spotlit" aria-label=${c("now.on_screen")}>
<p class="eyebrow"><${E} name="table" /> ${c("now.on_screen")}</p>
<p class="card-title" lang=${ot(e.title,e.description)}>
<button type="button" class="card-open" onClick=${()=>t.sheet.value={measure:e.id}}>${e.title}</button>
</p>
</section>
`}function Zl(){return l`
<header class="phase-header">
<h1 class="ds-heading" data-size="md" tabindex="-1">${c("closed.title")}</h1>
<p class="question">${c("closed.text")}</p>
</header>
`}function tu({phone:t}){return l`
<header class="phase-header">
<h1 class="ds-heading" data-size="md" tabindex="-1">${c("away.title")}</h1>
<p class="question">${c("away.text")}</p>
</header>
<button type="button" class="ds-button" data-wide onClick=${()=>t.seat.act("rejoin")}>${c("away.rejoin")}</button>
`}function pi(t){return t.visibility==="table"?c("gallery.table"):t.visibility==="visited_table"?c("gallery.visited"):c("gallery.all")}var Zn=tt(),eu=[["comment","comments"],["offer","offers"],["conflict","conflicts"],["co_benefit","co_benefits"],["commitment","commitments"]],to=t=>`facilitator:about:${t}`,nu=t=>J(Zn,to(t))??{};function di({seat:t,boot:e,sheet:n}){return W(()=>{let o=t.screen.value,s=n.value,r=m(o,"me");if(!r)return;let i=nu(e.code),u=[...ou(o,r),...s?[s.measure]:[]].map(f=>[f,Tt(o,f)?.title||i[f]]),d=JSON.stringify(Object.fromEntries(u.filter(([,f])=>f)));d!==Zn.getItem(to(e.code))&&Zn.setItem(to(e.code),d)})}var ou=(t,e)=>eu.flatMap(([n,o])=>e[o].map(s=>R(t,n,s)?.measure).filter(s=>s!==void 0));var no={retitle_measure:"title",describe_measure:"description"},eo=(t,e,n)=>t.seat.draft(`${e}:${n}`),su=(t,e,n)=>t.seat.draft(`was-${e}:${n}`),hi=(t,e)=>[eo(t,"title",e),eo(t,"description",e)];function ru(t,e,n){for(let o of["title","description"])su(t,o,e.id).write(e[o]),eo(t,o,e.id).write(n[o])}function mi(t,{name:e,data:n}){let o=R(t.seat.screen.peek(),"measure",n.measure),s=no[e];!o||!s||(ru(t,o,{...o,[s]:n[s]}),t.sheet.value={measure:n.measure})}var iu=["comment","offer","need","join","conflict","co_benefit"],au=["commitment",...iu],cu={offer:["resource"],need:["resource"],conflict:["goal","affected","solution"],co_benefit:["goal","affected"]},lu={comment:["post_comment","comment"],offer:["make_offer","offer"],need:["make_offer","offer"],join:["make_offer","offer"],conflict:["flag_conflict","conflict"],co_benefit:["add_co_benefit","co_benefit"],commitment:["commit_to","commitment"]},Xe=(t,e)=>`say:${t}:${e}`,_i=(t,e)=>au.map(n=>t.seat.draft(Xe(e,n))),vi=t=>yn(`did.${t.name}`)?c(`did.${t.name}`):c("did.other");function gi(t,e){let{measure:n,text:o,title:s,question:r,named:i}=e.data;if(e.name==="post_measure")return()=>{oo(t,"idea",s),zt(t,"idea",!!i)};if(e.name in no)return()=>mi(t,e);if(e.name==="give_feedback"&&o)return()=>oo(t,`feedback:${r}`,o);let a=uu(e),u=R(t.seat.screen.peek(),"measure",n)||t.sheet.peek()?.measure===n;return!a||!u?null:()=>{for(let d of cu[a]??[])t.seat.draft(`${d}:${Xe(n,a)}`).write(String(e.data[d]??""));oo(t,Xe(n,a),o),zt(t,Xe(n,a),!!i),t.sheet.value={measure:n,way:a}}}function oo(t,e,n){let o=t.seat.draft(e),s=o.text.peek();o.write(s?`${s} ${n}`:n),t.tab.value="now"}function uu(t){return t.name==="make_offer"?t.data.stance??"offer":Object.entries(lu).find(([,[n]])=>n===t.name)?.[0]}function $i(t){let e=t.seat.draft("sheet"),n=!1;return W(()=>{let o=t.sheet.value,s=t.seat.screen.value;if(!n&&!m(s,"me"))return;let r=n?"":e.text.peek();n=!0,!o&&R(s,"measure",r)&&fu(t,r)?t.sheet.value={measure:r}:e.write(o?.measure??"")})}var fu=(t,e)=>[..._i(t,e),...hi(t,e)].some(n=>n.text.peek()!=="");function pu({phone:t,children:e}){let n=t.turned.value;return n?l`
<div class="turned">
<p>${c("phase.turned",{title:F(n.title)})}</p>
${e}
</div>
`:null}function bi({phone:t}){return l`
<${pu} phone=${t}>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>{t.turned.value=null,t.tab.value="now",window.scrollTo({top:0}),document.querySelector("h1")?.focus()}}>${c("phase.look")}</button>
<//>
`}function wi(t){let e=t.seat.screen.value,n=m(e,"phase"),o=m(e,"workshop")?.status==="closed",s=o?"closed":n?.id,r=L(s),i=L(!1);r.current!==s&&(i.current=yi()),Mt(()=>{if(r.current&&n&&r.current!==s){let a=du()||t.sheet.peek()!==null;B(o?c("news.closed"):c(a?"phase.turned":"phase.begun",{title:F(n.title)}),"phase"),t.turned.value=a&&!o?n:null,a||window.scrollTo({top:0}),i.current&&!yi()&&document.querySelector("h1")?.focus()}r.current=s},[s])}var yi=()=>document.activeElement!==document.body,du=()=>{let t=document.activeElement;return!!(t?.matches("textarea, input:not([type=radio]), select")&&t.value)};function ki({boot:t,held:e,onJoinAgain:n}){let[o]=k(()=>vr(t,e));M(()=>o.seat.leave,[o]),M(()=>gs(o.covered,()=>Ve(o)),[o]),M(()=>di(o),[o]),M(()=>$i(o),[o]);let{seat:s}=o,r=s.screen.value,i=m(r,"me")!==void 0;return M(()=>{i&&gr()},[i]),wi(o),Cr(o),Ce(hu(o)),s.connection.status.value==="revoked"?l`<${gu} phone=${o} onJoinAgain=${n} />`:i?l`
<${mu} phone=${o} />
<${_u} phone=${o} />
<main id="main" tabindex="-1" class="phone-main">
<${bs} seat=${s} label=${vi} boxFor=${a=>gi(o,a)} />
<div class="tab-page stack" hidden=${o.tab.value!=="now"}><${ui} phone=${o} /></div>
${o.tab.value==="mine"&&l`<div class="tab-page stack"><${$r} phone=${o} /></div>`}
</main>
<${vu} phone=${o} />
${o.sheet.value&&l`<${yr} key=${o.sheet.value.measure} phone=${o} />`}
${o.profile.value&&l`<${br} phone=${o} />`}
`:l`<${En} seat=${s} /><main id="main" tabindex="-1" class="phone-main"><p class="page-loading">${c("page.loading")}</p></main>`}function hu({seat:t,tab:e}){return t.connection.status.value==="revoked"?c(xi(t)?"lost.moved":"lost.title"):e.value==="mine"?c("tabs.mine"):Ho(t.screen.value)||c("closed.title")}var xi=t=>t.connection.refused.value?.code==="seat_moved";function mu({phone:t}){let e=t.seat.screen.value,n=m(e,"me");return l`
<header class="top-bar">
<p class="top-title">${F(m(e,"workshop")?.title)}</p>
<button type="button" class="ds-button top-me" data-variant="tertiary" data-size="sm" onClick=${()=>t.profile.value=!0}>
<${E} name="person" />${c("table.number",{table:n?.table})}
<span class="ds-sr-only">${c("profile.open")}</span>
</button>
</header>
`}function _u({phone:t}){let e=L(null);return Mt(()=>{let n=new ResizeObserver(()=>document.documentElement.style.setProperty("--overhead",`${e.current?.offsetHeight??0}px`));return e.current&&n.observe(e.current),()=>n.disconnect()},[]),l`
<div class="overhead" ref=${e}>
<${En} seat=${t.seat} />
<${bi} phone=${t} />
<${Tr} phone=${t} />
</div>
`}function vu({phone:t}){let e=m(t.seat.screen.value,"me"),n=(e?.measures.length??0)+(e?.offers.length??0)+(e?.comments.length??0),o=s=>{t.tab.value=s,window.scrollTo({top:0})};return l`
<nav class="tabs" aria-label=${c("tabs.label")}>
${["now","mine"].map(s=>l`
<button key=${s} type="button" aria-current=${t.tab.value===s?"page":void 0} onClick=${()=>o(s)}>
<${E} name=${s==="now"?"table":"person"} />
<span>${c(`tabs.${s}`)}${s==="mine"&&n>0?l` <span class="count">${n}</span>`:null}</span>
</button>
`)}
</nav>
`}function gu({phone:t,onJoinAgain:e}){let n=t.seat.outbox.unsent.value,o=t.seat.connection.refused.value??{code:"seat_revoked"},s=xi(t.seat),r=()=>{s&&ts(t.boot.code),e()};return l`
<main id="main" tabindex="-1" class="phone-main stack">
<h1 class="ds-heading" data-size="md">${c(s?"lost.moved":"lost.title")}</h1>
<${et} colour=${s?"info":"warning"} role="alert">
<p>${at(o)}</p>
${n>0&&l`<p>${c(s?"lost.stays":"lost.waiting",{n})}</p>`}
${s&&t.seat.outbox.entries.value.map(({id:i,answered_seq:a,data:u})=>a===void 0&&l`<p key=${i}>«${u.title??u.text}»</p>`)}
<//>
<button type="button" class="ds-button" data-wide data-variant=${s?"secondary":void 0} onClick=${r}>${c(s?"lost.join_new":"lost.join_again")}</button>
</main>
`}function $u({boot:t}){let[e,n]=k(()=>Go(t.code)),o=()=>{Xo(t.code),n(null)};return l`
${e?l`<${ki} key=${e.token} boot=${t} held=${e} onJoinAgain=${o} />`:l`<${hs} boot=${t} onJoined=${n} />`}
<${Ee} />
`}Do(document);Vo($u);export{k as a,M as b,Mt as c,L as d,l as e,c as f,yn as g,at as h,bn as i,m as j,R as k,Q as l,Tt as m,Rt as n,Su as o,Ct as p,B as q,ss as r,jt as s,Me as t,Lt as u,Ne as v,as as w,et as x,cs as y,E as z,ct as A,bs as B,xs as C,ot as D,Ut as E,ml as F,zr as G,zt as H,Wr as I,Ke as J,Ge as K,El as L,Fl as M,Ul as N,Wl as O,nu as P,eo as Q,su as R,ru as S,iu as T,au as U,cu as V,lu as W,Xe as X,_i as Y,vi as Z,gi as _,pu as $};
/*! preact 11.2.0, htm 3.1.1, @preact/signals 2.11.4, @preact/signals-core 1.14.5; licences: README.md */
/*! socket.io-client 4.8.4, socket.io-parser 4.2.7, engine.io-client 6.6.8, engine.io-parser 5.2.3, @socket.io/component-emitter 3.1.2; licences: README.md */
//# sourceMappingURL=phone-E42VZPZX.js.map
