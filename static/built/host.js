var V,Er,Ar,te,Jo,An,Mr,On,Nr,es,Ko,mc,Ke=Symbol.for("pv"),Mn={},Nn=[],vc=/^m(i|n|o|s|text|space)$/,ns=Array.isArray,os=Nn.slice,fe=Object.assign;function he(t){t&&t.parentNode&&t.remove()}function Dr(t,e,n){var o,s,r,i={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?os.call(arguments,2):n),Ue(t,i,o,s,null)}function Ue(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ke,__v:s||++Er,__i:-1,__u:0};return!s&&V.vnode&&V.vnode(r),r}function Ce(t){return t.children}function We(t,e){this.props=t,this.context=e,this.__g=0}function ee(t,e){if(e==null)return t.__&&ee(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ee(t)}function gc(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=fe({constructor:Ke},n)).__v=n.__v+1,V.vnode&&V.vnode(e),ss(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||ee(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,qr(s,e,r),n.__=n.__e=null,e.__e!=o&&Br(e))}function Br(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Br(t)}function gr(t){(8&t.__g||(t.__g|=8,te.push(t),An++))&&Jo==V.debounceRendering||((Jo=V.debounceRendering)||queueMicrotask)(Ir)}function Ir(){try{for(var t,e=1;te.length;)te.length>e&&te.sort(Mr),t=te.shift(),e=te.length,8&t.__g&&gc(t)}finally{(An=te.length)&&(Jo||queueMicrotask)(Ir)}}function Rr(t,e,n,o,s,r,i,l,u,d,p){var m,f,h,v,_,w,b=o.__k||Nn,$=e.length;for(u=$c(n,e,b,u,$),m=0;m<$;m++)(h=n.__k[m])!=null&&(f=~h.__i&&b[h.__i]||Mn,h.__i=m,w=ss(t,h,f,s,r,i,l,u,d,p),v=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&rs(f.ref,null,h,f),h.ref&&p.push(h.ref,h.__c||v,h)),_=_||v,4&h.__u?(u=Pr(h,u,t,!f.__v),f.__e&&(f.__e=null)):typeof h.type=="function"&&w!==void 0?u=w:v&&(u=v.nextSibling),h.__u&=-21);return n.__e=_,u}function $c(t,e,n,o,s){var r,i,l,u,d,p,m,f,h,v=n.length,_=v,w=0,b=0,$=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=Ue(null,i):ns(i)?i=$[r]=Ue(Ce,{children:i}):i.constructor===Ke&&i.__b?i=$[r]=Ue(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,u=r+w,i.__=t,i.__b=t.__b+1,l=null,~(d=i.__i=_c(i,n,u,_))&&(_--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?w--:d==u+1?w++:d!=u&&(d>u?w--:w++,b=1)):(~d||(s>v?w--:s<v&&w++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(b){for(p=[],m=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(w=0,f=p.length;w<f;)p[h=w+f>>1]<i.__i?w=h+1:f=h;p[w]=i.__i,m[r]=w+1}for(w=p.length;r--;)m[r]&&(m[r]==w?w--:$[r].__u|=4)}if(_)for(r=0;r<v;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=ee(l)),is(l,l));return o}function Pr(t,e,n,o){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Pr(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ee(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function _c(t,e,n,o){var s,r=t.key,i=t.type,l=e[n],u=l&&!(2&l.__u);if(l===null&&r==null||u&&r==l.key&&i==l.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function $r(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Cn(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||$r(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||$r(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Ko[e]||(Ko[e]=bc(e)),(t.__a||(t.__a={}))[e]=es,r=e!=(e=e.replace(Nr,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function bc(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[On]==null)e[On]=es++;else if(e[On]<this.__a[t])return;return n(V.event?V.event(e):e)}}}function ss(t,e,n,o,s,r,i,l,u,d){var p,m,f,h,v,_,w,b,$,S,T,et,dt,X,Z,Y,H,pt,U=e.type;if(e.constructor!==Ke)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(e.__u|=u,m=r=[],p.nodeType==8?l=En(p,r):r.push(p),l=r[0]||l),(p=V.__b)&&p(e);t:if(typeof U=="function"){f=i.length;try{if(b=e.props,$=(p=U.prototype)&&p.render,S=(p=U.contextType)&&o[p.__c],T=p?S?S.props.value:p.__:o,(h=n.__c)?(e.__c=h,2&h.__g&&(h.__g|=1)):($?e.__c=h=new U(b,T):(e.__c=h=new We(b,T),h.constructor=U,h.render=wc),S&&S.sub(h),h.state||(h.state={}),h.__n=o,h.__g|=8,h.__h=[],h.__k=[]),$&&(h.__s||(h.__s=h.state),U.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=fe({},h.__s)),fe(h.__s,U.getDerivedStateFromProps(b,h.__s)))),v=h.props,_=h.state,h.__v=e,n.__c){if(b!==v&&$&&!U.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(b,T),e.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(b,h.__s,T)===!1){e.__v!=n.__v&&(h.props=b,h.state=h.__s,h.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(z){z&&(z.__=e)}),Nn.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&i.push(h),l=ee(n);break t}h.componentWillUpdate&&h.componentWillUpdate(b,h.__s,T),$&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(v,_,w)})}else $&&!U.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),$&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=T,h.props=b,h.__P=t,h.__g&=-5,et=V.__r,dt=$?25:0;do h.__g&=-9,et&&et(e),p=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++dt<25);$&&(Nn.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(o=fe({},o,h.getChildContext())),$&&n.__c&&h.getSnapshotBeforeUpdate&&(w=h.getSnapshotBeforeUpdate(v,_)),X=p&&p.type===Ce&&p.key==null?p.props.children:p,b.__P&&(p=l,s=(t=b.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(z){z&&is(z,z)}),n.__k=null),l=n.__k?ee(n,0):null),l=Rr(t,ns(X)?X:[X],e,n,o,s,r,i,l,u,d),b.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(he),h.__h.length&&i.push(h),1&h.__g&&(h.__g&=-4)}catch(z){if(i.length=f,e.__v=null,u||r)if(z&&z.then){if(e.__u|=128|u,r){for(~(H=r.indexOf(l||void 0))||(H=r.length);(pt=r[H-1])&&pt.nodeType==8;)H--;for(;H<r.length;H++)if(pt=r[H])if(r[H]=null,Z){if(pt==Y)break}else{if(pt.nodeType!=8)break;pt.data.startsWith("$s")&&(Y=En(Z=pt))}}if(!Z){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Z=l}(p=En(Z=e.__c.__z||(e.__c.__z=Z)))?(e.__e=Z,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(he);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),z&&z.then||Lr(e),V.__e(z,e,n)}}else l=e.__e=yc(n.__e,e,n,o,s,r,i,u,d,t);return(p=V.diffed)&&p(e),l}function En(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Lr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Lr))}function qr(t,e,n){for(var o=0;o<n.length;)rs(n[o++],n[o++],n[o++]);V.__c&&V.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){V.__e(r,s.__v)}})}function yc(t,e,n,o,s,r,i,l,u,d){var p,m,f,h,v,_,w,b,$=n.props||Mn,S=e.props,T=e.type;if(T=="svg"?s="http://www.w3.org/2000/svg":T=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((v=r[p])&&(T?v.localName==T:v.nodeType==3)){t=v,r[p]=null;break}}if(!t){if(b=d.ownerDocument||document,!T)return b.createTextNode(S);t=b.createElementNS(s,T,S.is?S:d),l&&(V.__m&&V.__m(e,r),l=!1),r=null}if(T){if(d=T=="template"&&t.content||t,r=T=="textarea"&&S.defaultValue!=null?null:r&&os.call(d.childNodes),!l&&r)for($={},p=0;p<t.attributes.length;p++)$[(v=t.attributes[p]).name]=v.value;for(p in $)v=$[p],p=="dangerouslySetInnerHTML"?f=v:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in S||Cn(t,p,null,v,s);for(p in S)v=S[p],p=="children"?h=v:p=="dangerouslySetInnerHTML"?m=v:p=="value"?_=v:p=="checked"?w=v:l&&typeof v!="function"||$[p]===v||Cn(t,p,v,$[p],s);m?(l||f&&(m.__html==f.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(f&&(t.textContent=""),(T=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&vc.test(T))&&(s="http://www.w3.org/1999/xhtml"),Rr(d,ns(h)?h:[h],e,n,o,s,r,i,r?r[0]:n.__k&&ee(n,0),l,u),r&&r.some(he)),l&&T!="textarea"||(p="value",T=="progress"&&_==null?t.removeAttribute(p):_==null||_===t[p]&&(T!="progress"||_)||Cn(t,p,_,$[p],s),p="checked",w!=null&&w!=t[p]&&Cn(t,p,w,$[p],s))}else $===S||l&&t.data==S||(t.data=S);return t}function rs(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){V.__e(s,n)}}function is(t,e,n){var o,s,r,i;if(V.unmount&&V.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||rs(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){V.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&is(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=En(o,r=[]))&&(o==t.__e&&r.some(he),he(s),he(o)),n||he(t.__e),t.__e=t.__c=t.__=null}function wc(t,e,n){return this.constructor(t,n)}function jr(t,e){var n,o,s,r;V.__&&V.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Ue(Ce,{children:[t]}),s=[],r=[],ss(e,e.__k,o||Mn,Mn,e.namespaceURI,o?null:e.firstChild?os.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),qr(s,e.__k,r),e.__k.props.children=null}V={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw An=0,t}},Er=0,Ar=function(t){return t!=null&&t.constructor===Ke},We.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=fe({},this.state)),typeof t=="function"&&(t=t(fe({},n),this.props)),t&&(fe(n,t),this.__v&&(e&&this.__k.push(e),gr(this)))},We.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),gr(this))},We.prototype.render=Ce,te=[],An=0,Mr=function(t,e){return t.__v.__b-e.__v.__b},On=Symbol(),Nr=/(PointerCapture)$|Capture$/i,es=0,Ko={},mc=0;var me,rt,Xo,_r,Go=Object.is,Dn=0,Fr=[],Qo=[],st=V,br=st.__b,yr=st.__r,wr=st.diffed,kr=st.__c,xr=st.unmount,Sr=st.__;function Ge(t,e){st.__h&&st.__h(rt,t,Dn||e),Dn=0;var n=rt.__H||(rt.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function O(t){return Dn=1,kc(Hr,t)}function kc(t,e,n){var o=Ge(me++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Hr(void 0,e),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);Go(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=rt,!rt.__f)){rt.__f=!0;var s=rt.shouldComponentUpdate;rt.shouldComponentUpdate=function(r,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=r;if(u.__.some(function(f){f.__N&&(d=!0,Go(f.__[0],f.__N[0])||(p=!0))}),s){var m=s.call(this,r,i,l);return d?m||p:m}return!d||p}}return o.__}function q(t,e){var n=Ge(me++,3);!st.__s&&ls(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,rt.__H.__h.push(n))}function zr(t,e){var n=Ge(me++,4);!st.__s&&ls(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,rt.__h.push(n))}function j(t){return Dn=5,as(function(){return{current:t}},[])}function as(t,e){var n=Ge(me++,7);return ls(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function W(){var t=Ge(me++,11);if(!t.__){for(var e=rt.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function xc(){var t;do{for(;t=Qo.shift();)try{Ve(t)}catch(n){st.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Fr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ve),e.__h.some(Zo),e.__h=[]}catch(n){e.__h=[],st.__e(n,t.__v)}}}while(Qo.length)}st.__b=function(t){rt=null,br&&br(t)},st.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Sr&&Sr(t,e)},st.__r=function(t){yr&&yr(t),me=0;var e=(rt=t.__c).__H;e&&(Xo==rt?rt.__h=[]:(e.__h.some(Ve),e.__h.some(Zo),me=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Xo=rt},st.diffed=function(t){wr&&wr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Tr(Fr.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Xo=rt=null},st.__c=function(t,e){e.some(function(n){try{n.__h.some(Ve),n.__h=n.__h.filter(function(o){return!o.__||Zo(o)})}catch(o){n.__h=[function(){throw o}]}}),kr&&kr(t,e)},st.unmount=function(t){xr&&xr(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Tr(Qo.push(s))}else Ve(s)}catch(r){e=r}}),o.__H=void 0,e&&st.__e(e,o.__v))};var Cr=typeof requestAnimationFrame=="function";function Sc(t){var e,n=function(){clearTimeout(o),Cr&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Cr&&(e=requestAnimationFrame(n))}function Tr(t){t!=1&&_r==st.requestAnimationFrame||((_r=st.requestAnimationFrame)||Sc)(xc)}function Ve(t){var e=rt,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),rt=e}function Zo(t){var e=rt;t.__c=t.__(),rt=e}function ls(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Go(n,t[o])})}function Hr(t,e){return typeof e=="function"?e(t):e}var Ur=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++r]]=l:i===6?o[1][e[++r]]+=l+"":i?(s=t.apply(l,Ur(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Or=new Map;function Cc(t){var e=Or.get(this);return e||(e=new Map,Or.set(this,e)),(e=Ur(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",l="",u=[0],d=function(f){r===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):r===3&&(f||i)?(u.push(3,f,i),r=2):r===2&&i==="..."&&f?u.push(4,f,0):r===2&&i&&!f?u.push(5,0,!0,i):r>=5&&((i||!f&&r===5)&&(u.push(r,0,i,s),r=6),f&&(u.push(r,f,0,s),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&d(),d(p));for(var m=0;m<n[p].length;m++)o=n[p][m],r===1?o==="<"?(d(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[p][m+1]===">")?(d(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return d(),u})(t)),e),arguments,[])).length>1?e:e[0]}var c=Cc.bind(Dr),Tc=Symbol.for("preact-signals");function Pn(){if(Xt>1)Xt--;else{var t,e=!1;for((function(){var s=In;for(In=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Xe!==void 0;){var n=Xe;for(Xe=void 0,Bn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Vr(n))try{n.c()}catch(s){e||(t=s,e=!0)}n=o}}if(Bn=0,Xt--,e)throw t}}function cs(t){if(Xt>0)return t();ts=++Oc,Xt++;try{return t()}finally{Pn()}}var Ye,K=void 0;function Ln(t){var e=K,n=Ye;K=void 0,Ye=void 0;try{return t()}finally{K=e,Ye=n}}var Xe=void 0,Xt=0,Bn=0,Oc=0,ts=0,In=void 0,Rn=0;function Wr(t){if(K!==void 0){var e=t.n;if(e===void 0||e.t!==K)return e={i:0,S:t,p:K.s,n:void 0,t:K,e:void 0,x:void 0,r:e},K.s!==void 0&&(K.s.n=e),K.s=e,t.n=e,32&K.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=K.s,e.n=void 0,K.s.n=e,K.s=e),e}}function ht(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}ht.prototype.brand=Tc;ht.prototype.h=function(){return!0};ht.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:Ln(function(){var o;(o=e.W)==null||o.call(e)}))};ht.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&Ln(function(){var s;(s=e.Z)==null||s.call(e)}))}};ht.prototype.subscribe=function(t){var e=this;return kt(function(){var n=e.value;Ln(function(){return t(n)})},{name:"sub"})};ht.prototype.valueOf=function(){return this.value};ht.prototype.toString=function(){return this.value+""};ht.prototype.toJSON=function(){return this.value};ht.prototype.peek=function(){var t=this;return Ln(function(){return t.value})};Object.defineProperty(ht.prototype,"value",{get:function(){var t=Wr(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(Bn>100)throw new Error("Cycle detected");(function(n){Xt!==0&&Bn===0&&n.l!==ts&&(n.l=ts,In={S:n,v:n.v,i:n.i,o:In})})(this),this.v=t,this.i++,Rn++,Xt++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Pn()}}}});function I(t,e){return new ht(t,e)}function Vr(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Yr(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function Xr(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function ve(t,e){ht.call(this,void 0,e),this.x=t,this.s=void 0,this.g=Rn-1,this.f=4}ve.prototype=new ht;ve.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Rn))return!0;if(this.g=Rn,this.f|=1,this.i>0&&!Vr(this))return this.f&=-2,!0;var t=K;try{Yr(this),K=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return K=t,Xr(this),this.f&=-2,!0};ve.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}ht.prototype.S.call(this,t)};ve.prototype.U=function(t){if(this.t!==void 0&&(ht.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};ve.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(ve.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=Wr(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function it(t,e){return new ve(t,e)}function Jr(t){var e=t.j;if(t.j=void 0,typeof e=="function"){Xt++;var n=K;K=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,us(t),o}finally{K=n,Pn()}}}function us(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,Jr(t)}function Ec(t){if(K!==this)throw new Error("Out-of-order effect");Xr(this),K=t,this.f&=-2;try{8&this.f&&us(this)}finally{Pn()}}function Te(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Ye&&Ye.push(this)}Te.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Te.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Jr(this),Yr(this),Xt++;var t=K;return K=this,Ec.bind(this,t)};Te.prototype.N=function(){2&this.f||(this.f|=2,this.u=Xe,Xe=this)};Te.prototype.d=function(){this.f|=8,1&this.f||us(this)};Te.prototype.dispose=function(){this.d()};function kt(t,e){var n=new Te(t,e);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Kr,qn,Tn,Ac=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Gr=[];kt(function(){Kr=this.N})();function Oe(t,e){V[t]=e.bind(null,V[t]||function(){})}function Je(t){if(Tn){var e=Tn;Tn=void 0,e()}Tn=t&&t.S()}function Qr(t){var e=this,n=t.data,o=Nc(n);o.name="ReactiveDom",o.value=n;var s=as(function(){for(var l=e,u=e.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=it(function(){var h=o.value.value;return h===0?0:h===!0?"":h||""}),p=it(function(){return!Array.isArray(d.value)&&!Ar(d.value)}),m=kt(function(){if(this.N=Zr,p.value){var h=d.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=h)}}),f=e.__$u.d;return e.__$u.d=function(){m(),f.call(this)},[p,d]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Qr.displayName="ReactiveTextNode";Object.defineProperties(ht.prototype,{constructor:{configurable:!0,value:Dr(Ce,null).constructor},type:{configurable:!0,value:Qr},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});Oe("__b",function(t,e){if(Je(),qn=void 0,typeof e.type=="string"){var n,o=e.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof ht&&(n||(e.__np=n={}),n[s]=r,o[s]=r.peek())}}t(e)});Oe("__r",function(t,e){if(t(e),e.type!==Ce){Je();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return kt(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Ac&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),qn=o,Je(n)}});Oe("__e",function(t,e,n,o){Je(),qn=void 0,t(e,n,o)});Oe("diffed",function(t,e){Je(),qn=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,s=e.props,r=n.U;if(r)for(var i in r){var l=r[i];l===void 0||o&&i in o||(l.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var d=r[u],p=o[u];d===void 0?(d=Mc(n,u,p,s),r[u]=d):d.o(p,s)}}}t(e)});function Mc(t,e,n,o){var s=e in t&&t.ownerSVGElement===void 0,r=I(n);return{o:function(i,l){r.value=i,o=l},d:kt(function(){this.N=Zr;var i=r.value.value;o[e]!==i&&(o[e]=i,s?t[e]=i:i!=null&&(i!==!1||e[4]==="-")?t.setAttribute(e,i):t.removeAttribute(e))})}}Oe("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=e.__np;if(i){var l=e.props;for(var u in i)l[u]=i[u]}e.__np=void 0}else{var d=e.__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}t(e)});Oe("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});We.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(var l in this.props)if(!(l in t))return!0;return!1};function Nc(t,e){return as(function(){return I(t,e)},[])}var Dc=function(t){queueMicrotask(function(){queueMicrotask(t)})};function Bc(){cs(function(){for(var t;t=Gr.shift();)Kr.call(t)})}function Zr(){Gr.push(this)===1&&(V.requestAnimationFrame||Dc)(Bc)}function ti(t){let e=!1,n=null,o=s=>{let r=n;return n=s,r===null||!Ic(r,s)?!1:s.detail>1||e&&s.detail===1&&s.timeStamp-r.timeStamp<400};t.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),t.addEventListener("click",s=>{!o(s)||!Rc(s)||(s.preventDefault(),s.stopPropagation())},{capture:!0})}var Ic=(t,e)=>Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)<32,Rc=({target:t})=>t?.closest("button:not([data-repeat])")!=null;var ei=["nb","en"],Pc=31536e3,jn=I({lang:"nb",messages:{}}),ne=it(()=>jn.value.lang);function ds(t){jn.value=t,globalThis.document&&(document.documentElement.lang=t.lang)}async function ps(t,e=(...n)=>fetch(...n)){let n=await e(`/i18n/${t}.json`);if(!n.ok)throw new Error(`no catalogue for ${t}: ${n.status}`);ds(await n.json())}async function ni(t){await ps(t),document.cookie=`lang=${t}; path=/; max-age=${Pc}; samesite=lax`}function a(t,e={}){let n=jn.value.messages[t];return n===void 0?t:(typeof n=="string"?n:n[Number(e.n)===1?0:1]??t).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,i="")=>{if(!(r in e))return s;let l=qc(e[r]);return/[.?!]$/.test(l)?l:l+i})}var hs=t=>t in jn.value.messages,Fn=t=>hs(`error.${t.code}`)?a(`error.${t.code}`,t):t.message??a("error.internal"),ft=t=>t?typeof t=="string"?t:t[ne.value]||t.nb||t.en:"",Jt=t=>Lc.value.format(t);function oi(t){let e=new Date(t);return[e.getHours(),e.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var zn=t=>new Intl.DateTimeFormat(si(),{dateStyle:"long"}).format(t);var Lc=it(()=>new Intl.NumberFormat(si())),si=()=>ne.value==="nb"?"nb-NO":"en-GB",qc=t=>typeof t=="number"?Jt(t):String(t);function ri(){let t=document.getElementById("boot");if(!t?.textContent)throw new Error("The page has no boot block.");return JSON.parse(t.textContent)}function y(t,e){return t.get(e)}function F(t,e,n){return t.get(`${e}:${n}`)}function G(t,e){let n=[];for(let[o,s]of t)o.startsWith(`${e}:`)&&n.push(s);return n}var ge=(t,e)=>t?.votes?.includes(e)?t.votes_on?.[e]??1:0;function xt(t){return G(t,"measure").filter(e=>e.status==="live"&&!e.merged_into&&!e.hidden)}function It(t,e){let n=new Set,o=F(t,"measure",e);for(;o?.merged_into&&!n.has(o.id);)n.add(o.id),o=F(t,"measure",o.merged_into)??o;return o}function St(t,{originals:e}){return e.map(o=>F(t,"measure",o)).filter(o=>o!==void 0).flatMap(o=>[o,...St(t,o)])}function oe(t,e,n){return G(t,e).filter(s=>(It(t,s.measure)?.id??s.measure)===n).sort((s,r)=>s.at-r.at)}var fs=I("");function ii(...t){let e=ms(...t);q(()=>{fs.value=e},[e])}var ms=(...t)=>t.filter(Boolean).join(" · "),ai=t=>y(t,"workshop")?.status==="closed"?"":ft(y(t,"phase")?.title);async function li(t){if(!("CSSLayerBlockRule"in globalThis))return;let e=ri();e.messages?ds(e.messages):await ps(e.lang);let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");kt(()=>jc(e)),n.replaceChildren(),jr(c`<${t} boot=${e} />`,n)}function jc(t){document.title=ms(fs.value,ft(t.title));let e=document.querySelector(".ds-skip-link");e&&(e.textContent=a("page.skip"))}var Fc=()=>performance.now(),zc=6e4;function ci(t=Fc){let e=Date.now()-t();return{now:()=>Math.round(t()+e),hear(n,{afresh:o=!1}={}){let s=n-t();e=o||s<e-zc?s:Math.max(e,s)}}}function ui(t,e){let n=Math.max(t.started_at,t.paused_at??e),o=t.ends_at??n,s=o-n,r=Math.max(1,o-t.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:t.paused_at!==null,over:t.ends_at!==null&&s<=0,stopped:t.ends_at===null,share:Math.min(1,Math.max(0,(n-t.started_at)/r))}}function Hn(t){let e=[Math.floor(t/3600),Math.floor(t%3600/60),t%60];return(e[0]===0?e.slice(1):e).map((o,s)=>s===0?`${o}`:`${o}`.padStart(2,"0")).join(":")}function di(t){let e=I(t()),n,o=()=>{clearTimeout(n);let s=t();e.value=s,n=setTimeout(o,1e3-s%1e3)};return o(),{second:e,tick:o,stop:()=>clearTimeout(n)}}var Hc=Object.defineProperty,Uc=(t,e)=>{for(var n in e)Hc(t,n,{get:e[n],enumerable:!0})},Ut=Object.create(null);Ut.open="0";Ut.close="1";Ut.ping="2";Ut.pong="3";Ut.message="4";Ut.upgrade="5";Ut.noop="6";var Vn=Object.create(null);Object.keys(Ut).forEach(t=>{Vn[Ut[t]]=t});var _s={type:"error",data:"parser error"},vi=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",gi=typeof ArrayBuffer=="function",$i=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t&&t.buffer instanceof ArrayBuffer,xs=({type:t,data:e},n,o)=>vi&&e instanceof Blob?n?o(e):pi(e,o):gi&&(e instanceof ArrayBuffer||$i(e))?n?o(e):pi(new Blob([e]),o):o(Ut[t]+(e||"")),pi=(t,e)=>{let n=new FileReader;return n.onload=function(){let o=n.result.split(",")[1];e("b"+(o||""))},n.readAsDataURL(t)};function hi(t){return t instanceof Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}var vs;function Wc(t,e){if(vi&&t.data instanceof Blob)return t.data.arrayBuffer().then(hi).then(e);if(gi&&(t.data instanceof ArrayBuffer||$i(t.data)))return e(hi(t.data));xs(t,!1,n=>{vs||(vs=new TextEncoder),e(vs.encode(n))})}var fi="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Ze=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let t=0;t<fi.length;t++)Ze[fi.charCodeAt(t)]=t;var Vc=t=>{let e=t.length*.75,n=t.length,o,s=0,r,i,l,u;t[t.length-1]==="="&&(e--,t[t.length-2]==="="&&e--);let d=new ArrayBuffer(e),p=new Uint8Array(d);for(o=0;o<n;o+=4)r=Ze[t.charCodeAt(o)],i=Ze[t.charCodeAt(o+1)],l=Ze[t.charCodeAt(o+2)],u=Ze[t.charCodeAt(o+3)],p[s++]=r<<2|i>>4,p[s++]=(i&15)<<4|l>>2,p[s++]=(l&3)<<6|u&63;return d},Yc=typeof ArrayBuffer=="function",Ss=(t,e)=>{if(typeof t!="string")return{type:"message",data:_i(t,e)};let n=t.charAt(0);return n==="b"?{type:"message",data:Xc(t.substring(1),e)}:Vn[n]?t.length>1?{type:Vn[n],data:t.substring(1)}:{type:Vn[n]}:_s},Xc=(t,e)=>{if(Yc){let n=Vc(t);return _i(n,e)}else return{base64:!0,data:t}},_i=(t,e)=>e==="blob"?t instanceof Blob?t:new Blob([t]):t instanceof ArrayBuffer?t:t.buffer,bi="",Jc=(t,e)=>{let n=t.length,o=new Array(n),s=0;t.forEach((r,i)=>{xs(r,!1,l=>{o[i]=l,++s===n&&e(o.join(bi))})})},Kc=(t,e)=>{let n=t.split(bi),o=[];for(let s=0;s<n.length;s++){let r=Ss(n[s],e);if(o.push(r),r.type==="error")break}return o};function Gc(){return new TransformStream({transform(t,e){Wc(t,n=>{let o=n.length,s;if(o<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,o);else if(o<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,o)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(o))}t.data&&typeof t.data!="string"&&(s[0]|=128),e.enqueue(s),e.enqueue(n)})}})}var gs;function Un(t){return t.reduce((e,n)=>e+n.length,0)}function Wn(t,e){if(t[0].length===e)return t.shift();let n=new Uint8Array(e),o=0;for(let s=0;s<e;s++)n[s]=t[0][o++],o===t[0].length&&(t.shift(),o=0);return t.length&&o<t[0].length&&(t[0]=t[0].slice(o)),n}function Qc(t,e){gs||(gs=new TextDecoder);let n=[],o=0,s=-1,r=!1;return new TransformStream({transform(i,l){for(n.push(i);;){if(o===0){if(Un(n)<1)break;let u=Wn(n,1);r=(u[0]&128)===128,s=u[0]&127,s<126?o=3:s===126?o=1:o=2}else if(o===1){if(Un(n)<2)break;let u=Wn(n,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),o=3}else if(o===2){if(Un(n)<8)break;let u=Wn(n,8),d=new DataView(u.buffer,u.byteOffset,u.length),p=d.getUint32(0);if(p>Math.pow(2,21)-1){l.enqueue(_s);break}s=p*Math.pow(2,32)+d.getUint32(4),o=3}else{if(Un(n)<s)break;let u=Wn(n,s);l.enqueue(Ss(r?u:gs.decode(u),e)),o=0}if(s===0||s>t){l.enqueue(_s);break}}}})}var yi=4;function lt(t){if(t)return Zc(t)}function Zc(t){for(var e in lt.prototype)t[e]=lt.prototype[e];return t}lt.prototype.on=lt.prototype.addEventListener=function(t,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+t]=this._callbacks["$"+t]||[]).push(e),this};lt.prototype.once=function(t,e){function n(){this.off(t,n),e.apply(this,arguments)}return n.fn=e,this.on(t,n),this};lt.prototype.off=lt.prototype.removeListener=lt.prototype.removeAllListeners=lt.prototype.removeEventListener=function(t,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+t];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+t],this;for(var o,s=0;s<n.length;s++)if(o=n[s],o===e||o.fn===e){n.splice(s,1);break}return n.length===0&&delete this._callbacks["$"+t],this};lt.prototype.emit=function(t){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),n=this._callbacks["$"+t],o=1;o<arguments.length;o++)e[o-1]=arguments[o];if(n){n=n.slice(0);for(var o=0,s=n.length;o<s;++o)n[o].apply(this,e)}return this};lt.prototype.emitReserved=lt.prototype.emit;lt.prototype.listeners=function(t){return this._callbacks=this._callbacks||{},this._callbacks["$"+t]||[]};lt.prototype.hasListeners=function(t){return!!this.listeners(t).length};var Qn=typeof Promise=="function"&&typeof Promise.resolve=="function"?t=>Promise.resolve().then(t):(t,e)=>e(t,0),Rt=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),tu="arraybuffer";function wi(t,...e){return e.reduce((n,o)=>(t.hasOwnProperty(o)&&(n[o]=t[o]),n),{})}var eu=Rt.setTimeout,nu=Rt.clearTimeout;function Zn(t,e){e.useNativeTimers?(t.setTimeoutFn=eu.bind(Rt),t.clearTimeoutFn=nu.bind(Rt)):(t.setTimeoutFn=Rt.setTimeout.bind(Rt),t.clearTimeoutFn=Rt.clearTimeout.bind(Rt))}var ou=1.33;function su(t){return typeof t=="string"?ru(t):Math.ceil((t.byteLength||t.size)*ou)}function ru(t){let e=0,n=0;for(let o=0,s=t.length;o<s;o++)e=t.charCodeAt(o),e<128?n+=1:e<2048?n+=2:e<55296||e>=57344?n+=3:(o++,n+=4);return n}function ki(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function iu(t){let e="";for(let n in t)t.hasOwnProperty(n)&&(e.length&&(e+="&"),e+=encodeURIComponent(n)+"="+encodeURIComponent(t[n]));return e}function au(t){let e={},n=t.split("&");for(let o=0,s=n.length;o<s;o++){let r=n[o].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}var lu=class extends Error{constructor(t,e,n){super(t),this.description=e,this.context=n,this.type="TransportError"}},Cs=class extends lt{constructor(t){super(),this.writable=!1,Zn(this,t),this.opts=t,this.query=t.query,this.socket=t.socket,this.supportsBinary=!t.forceBase64}onError(t,e,n){return super.emitReserved("error",new lu(t,e,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(t){this.readyState==="open"&&this.write(t)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(t){let e=Ss(t,this.socket.binaryType);this.onPacket(e)}onPacket(t){super.emitReserved("packet",t)}onClose(t){this.readyState="closed",super.emitReserved("close",t)}pause(t){}createUri(t,e={}){return t+"://"+this._hostname()+this._port()+this.opts.path+this._query(e)}_hostname(){let t=this.opts.hostname;return t.indexOf(":")===-1?t:"["+t+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(t){let e=iu(t);return e.length?"?"+e:""}},cu=class extends Cs{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(t){this.readyState="pausing";let e=()=>{this.readyState="paused",t()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||e()})),this.writable||(n++,this.once("drain",function(){--n||e()}))}else e()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(t){let e=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};Kc(t,this.socket.binaryType).forEach(e),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let t=()=>{this.write([{type:"close"}])};this.readyState==="open"?t():this.once("open",t)}write(t){this.writable=!1,Jc(t,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let t=this.opts.secure?"https":"http",e=this.query||{};return this.opts.timestampRequests!==!1&&(e[this.opts.timestampParam]=ki()),!this.supportsBinary&&!e.sid&&(e.b64=1),this.createUri(t,e)}},xi=!1;try{xi=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var uu=xi;function du(){}var pu=class extends cu{constructor(t){if(super(t),typeof location<"u"){let e=location.protocol==="https:",n=location.port;n||(n=e?"443":"80"),this.xd=typeof location<"u"&&t.hostname!==location.hostname||n!==t.port}}doWrite(t,e){let n=this.request({method:"POST",data:t});n.on("success",e),n.on("error",(o,s)=>{this.onError("xhr post error",o,s)})}doPoll(){let t=this.request();t.on("data",this.onData.bind(this)),t.on("error",(e,n)=>{this.onError("xhr poll error",e,n)}),this.pollXhr=t}},Ae=class Yn extends lt{constructor(e,n,o){super(),this.createRequest=e,Zn(this,o),this._opts=o,this._method=o.method||"GET",this._uri=n,this._data=o.data!==void 0?o.data:null,this._create()}_create(){var e;let n=wi(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let o=this._xhr=this.createRequest(n);try{o.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){o.setDisableHeaderCheck&&o.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&o.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{o.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{o.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(o),"withCredentials"in o&&(o.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(o.timeout=this._opts.requestTimeout),o.onreadystatechange=()=>{var s;o.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(o.getResponseHeader("set-cookie"))),o.readyState===4&&(o.status===200||o.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof o.status=="number"?o.status:0)},0))},o.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=Yn.requestsCount++,Yn.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=du,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete Yn.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};Ae.requestsCount=0;Ae.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",mi);else if(typeof addEventListener=="function"){let t="onpagehide"in Rt?"pagehide":"unload";addEventListener(t,mi,!1)}}function mi(){for(let t in Ae.requests)Ae.requests.hasOwnProperty(t)&&Ae.requests[t].abort()}var hu=(function(){let t=Si({xdomain:!1});return t&&t.responseType!==null})(),fu=class extends pu{constructor(t){super(t);let e=t&&t.forceBase64;this.supportsBinary=hu&&!e}request(t={}){return Object.assign(t,{xd:this.xd},this.opts),new Ae(Si,this.uri(),t)}};function Si(t){let e=t.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||uu))return new XMLHttpRequest}catch{}if(!e)try{return new Rt[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var Ci=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",mu=class extends Cs{get name(){return"websocket"}doOpen(){let t=this.uri(),e=this.opts.protocols,n=Ci?{}:wi(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(t,e,n)}catch(o){return this.emitReserved("error",o)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=t=>this.onClose({description:"websocket connection closed",context:t}),this.ws.onmessage=t=>this.onData(t.data),this.ws.onerror=t=>this.onError("websocket error",t)}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;xs(n,this.supportsBinary,s=>{try{this.doWrite(n,s)}catch{}o&&Qn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let t=this.opts.secure?"wss":"ws",e=this.query||{};return this.opts.timestampRequests&&(e[this.opts.timestampParam]=ki()),this.supportsBinary||(e.b64=1),this.createUri(t,e)}},$s=Rt.WebSocket||Rt.MozWebSocket,vu=class extends mu{createSocket(t,e,n){return Ci?new $s(t,e,n):e?new $s(t,e):new $s(t)}doWrite(t,e){this.ws.send(e)}},gu=class extends Cs{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(t){return this.emitReserved("error",t)}this._transport.closed.then(()=>{this.onClose()}).catch(t=>{this.onError("webtransport error",t)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(t=>{let e=Qc(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=t.readable.pipeThrough(e).getReader(),o=Gc();o.readable.pipeTo(t.writable),this._writer=o.writable.getWriter();let s=()=>{n.read().then(({done:i,value:l})=>{i||(this.onPacket(l),s())}).catch(i=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;this._writer.write(n).then(()=>{o&&Qn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var t;(t=this._transport)===null||t===void 0||t.close()}},$u={websocket:vu,webtransport:gu,polling:fu},_u=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,bu=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function bs(t){if(t.length>8e3)throw"URI too long";let e=t,n=t.indexOf("["),o=t.indexOf("]");n!=-1&&o!=-1&&(t=t.substring(0,n)+t.substring(n,o).replace(/:/g,";")+t.substring(o,t.length));let s=_u.exec(t||""),r={},i=14;for(;i--;)r[bu[i]]=s[i]||"";return n!=-1&&o!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=yu(r,r.path),r.queryKey=wu(r,r.query),r}function yu(t,e){let n=/\/{2,9}/g,o=e.replace(n,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&o.splice(0,1),e.slice(-1)=="/"&&o.splice(o.length-1,1),o}function wu(t,e){let n={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(o,s,r){s&&(n[s]=r)}),n}var ys=typeof addEventListener=="function"&&typeof removeEventListener=="function",Xn=[];ys&&addEventListener("offline",()=>{Xn.forEach(t=>t())},!1);var Ts=class Ee extends lt{constructor(e,n={}){var o,s;if(super(),this.binaryType=tu,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(n=e,e=null),e){let r=bs(e);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=bs(n.host).host);if(Zn(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((o=n.transports)===null||o===void 0)&&o.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=n.transportImplementations)!==null&&s!==void 0?s:n.transports).forEach(r=>{let i=r.prototype.name;this.transports.push(i),this._transportsByName[i]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=$u),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=au(this.opts.query)),ys&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},Xn.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let n=Object.assign({},this.opts.query);n.EIO=yi,n.transport=e,this.id&&(n.sid=this.id);let o=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](o)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let e=this.opts.rememberUpgrade&&Ee.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(e);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(e){let n=this.createTransport(e),o=!1;Ee.priorWebsocketSuccess=!1;let s=()=>{o||(n.send([{type:"ping",data:"probe"}]),n.once("packet",m=>{if(!o)if(m.type==="pong"&&m.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;Ee.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{o||this.readyState!=="closed"&&(p(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let f=new Error("probe error");f.transport=n.name,this.emitReserved("upgradeError",f)}}))};function r(){o||(o=!0,p(),n.close(),n=null)}let i=m=>{let f=new Error("probe error: "+m);f.transport=n.name,r(),this.emitReserved("upgradeError",f)};function l(){i("transport closed")}function u(){i("socket closed")}function d(m){n&&m.name!==n.name&&r()}let p=()=>{n.removeListener("open",s),n.removeListener("error",i),n.removeListener("close",l),this.off("close",u),this.off("upgrading",d)};n.once("open",s),n.once("error",i),n.once("close",l),this.once("close",u),this.once("upgrading",d),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{o||n.open()},200):n.open()}onOpen(){if(this.readyState="open",Ee.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=e.data,this._onError(n);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let n=0;n<this.writeBuffer.length;n++){let o=this.writeBuffer[n].data;if(o&&(e+=su(o)),n>0&&e>this._maxPayload)return this.writeBuffer.slice(0,n);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,Qn(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,n,o){return this._sendPacket("message",e,n,o),this}send(e,n,o){return this._sendPacket("message",e,n,o),this}_sendPacket(e,n,o,s){if(typeof n=="function"&&(s=n,n=void 0),typeof o=="function"&&(s=o,o=null),this.readyState==="closing"||this.readyState==="closed")return;o=o||{},o.compress=o.compress!==!1;let r={type:e,data:n,options:o};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let e=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),e()},o=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?o():e()}):this.upgrading?o():e()),this}_onError(e){if(Ee.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),ys&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let o=Xn.indexOf(this._offlineEventListener);o!==-1&&Xn.splice(o,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let n=[];for(let o=0;o<e.length;o++)~this.transports.indexOf(e[o])&&n.push(e[o]);return n}};Ts.protocol=yi;var pf=Ts.protocol;function ku(t,e="",n){let o=t;n=n||typeof location<"u"&&location,t==null&&(t=n.protocol+"//"+n.host),typeof t=="string"&&(t.charAt(0)==="/"&&(t.charAt(1)==="/"?t=n.protocol+t:t=n.host+t),/^(https?|wss?):\/\//.test(t)||(typeof n<"u"?t=n.protocol+"//"+t:t="https://"+t),o=bs(t)),o.port||(/^(http|ws)$/.test(o.protocol)?o.port="80":/^(http|ws)s$/.test(o.protocol)&&(o.port="443")),o.path=o.path||"/";let s=o.host.indexOf(":")!==-1?"["+o.host+"]":o.host;return o.id=o.protocol+"://"+s+":"+o.port+e,o.href=o.protocol+"://"+s+(n&&n.port===o.port?"":":"+o.port),o}var Ti={};Uc(Ti,{Decoder:()=>Nu,Encoder:()=>Mu,PacketType:()=>D,isPacketValid:()=>Pu,protocol:()=>Au});var xu=typeof ArrayBuffer=="function",Su=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t.buffer instanceof ArrayBuffer,Oi=Object.prototype.toString,Cu=typeof Blob=="function"||typeof Blob<"u"&&Oi.call(Blob)==="[object BlobConstructor]",Tu=typeof File=="function"||typeof File<"u"&&Oi.call(File)==="[object FileConstructor]";function Os(t){return xu&&(t instanceof ArrayBuffer||Su(t))||Cu&&t instanceof Blob||Tu&&t instanceof File}function Jn(t,e){if(!t||typeof t!="object")return!1;if(Array.isArray(t)){for(let n=0,o=t.length;n<o;n++)if(Jn(t[n]))return!0;return!1}if(Os(t))return!0;if(t.toJSON&&typeof t.toJSON=="function"&&arguments.length===1)return Jn(t.toJSON(),!0);for(let n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&Jn(t[n]))return!0;return!1}function Ou(t){let e=[],n=t.data,o=t;return o.data=Kn(n,e),o.attachments=e.length,{packet:o,buffers:e}}function Kn(t,e,n){if(!t)return t;if(Os(t)){let o={_placeholder:!0,num:e.length};return e.push(t),o}else if(Array.isArray(t)){let o=new Array(t.length);for(let s=0;s<t.length;s++)o[s]=Kn(t[s],e);return o}else if(typeof t=="object"&&!(t instanceof Date)){if(t.toJSON&&typeof t.toJSON=="function"&&!n)return Kn(t.toJSON(),e,!0);let o={};for(let s in t)Object.prototype.hasOwnProperty.call(t,s)&&(o[s]=Kn(t[s],e));return o}return t}function Eu(t,e){return t.data=ws(t.data,e),delete t.attachments,t}function ws(t,e){if(!t)return t;if(t&&t._placeholder===!0){if(typeof t.num=="number"&&t.num>=0&&t.num<e.length)return e[t.num];throw new Error("illegal attachments")}else if(Array.isArray(t))for(let n=0;n<t.length;n++)t[n]=ws(t[n],e);else if(typeof t=="object")for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(t[n]=ws(t[n],e));return t}var Ei=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],Au=5,D;(function(t){t[t.CONNECT=0]="CONNECT",t[t.DISCONNECT=1]="DISCONNECT",t[t.EVENT=2]="EVENT",t[t.ACK=3]="ACK",t[t.CONNECT_ERROR=4]="CONNECT_ERROR",t[t.BINARY_EVENT=5]="BINARY_EVENT",t[t.BINARY_ACK=6]="BINARY_ACK"})(D||(D={}));var Mu=class{constructor(t){this.replacer=t}encode(t){return(t.type===D.EVENT||t.type===D.ACK)&&Jn(t)?this.encodeAsBinary({type:t.type===D.EVENT?D.BINARY_EVENT:D.BINARY_ACK,nsp:t.nsp,data:t.data,id:t.id}):[this.encodeAsString(t)]}encodeAsString(t){let e=""+t.type;return(t.type===D.BINARY_EVENT||t.type===D.BINARY_ACK)&&(e+=t.attachments+"-"),t.nsp&&t.nsp!=="/"&&(e+=t.nsp+","),t.id!=null&&(e+=t.id),t.data!=null&&(e+=JSON.stringify(t.data,this.replacer)),e}encodeAsBinary(t){let e=Ou(t),n=this.encodeAsString(e.packet),o=e.buffers;return o.unshift(n),o}},Nu=class Ai extends lt{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let n;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(e);let o=n.type===D.BINARY_EVENT;o||n.type===D.BINARY_ACK?(n.type=o?D.EVENT:D.ACK,this.reconstructor=new Du(n)):super.emitReserved("decoded",n)}else if(Os(e)||e.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(e),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let n=0,o={type:Number(e.charAt(0))};if(D[o.type]===void 0)throw new Error("unknown packet type "+o.type);if(o.type===D.BINARY_EVENT||o.type===D.BINARY_ACK){let r=n+1;for(;e.charAt(++n)!=="-"&&n!=e.length;);let i=e.substring(r,n);if(i!=Number(i)||e.charAt(n)!=="-")throw new Error("Illegal attachments");let l=Number(i);if(!Mi(l)||l<1)throw new Error("Illegal attachments");if(l>this.opts.maxAttachments)throw new Error("too many attachments");o.attachments=l}if(e.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(e.charAt(n)===","||n===e.length););o.nsp=e.substring(r,n)}else o.nsp="/";let s=e.charAt(n+1);if(s!==""&&Number(s)==s){let r=n+1;for(;++n;){let i=e.charAt(n);if(i==null||Number(i)!=i){--n;break}if(n===e.length)break}o.id=Number(e.substring(r,n+1))}if(e.charAt(++n)){let r=this.tryParse(e.substr(n));if(Ai.isPayloadValid(o.type,r))o.data=r;else throw new Error("invalid payload")}return o}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,n){switch(e){case D.CONNECT:return Gn(n);case D.DISCONNECT:return n===void 0;case D.CONNECT_ERROR:return typeof n=="string"||Gn(n);case D.EVENT:case D.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&Ei.indexOf(n[0])===-1);case D.ACK:case D.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},Du=class{constructor(t){this.packet=t,this.buffers=[],this.reconPack=t}takeBinaryData(t){if(this.buffers.push(t),this.buffers.length===this.reconPack.attachments){let e=Eu(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function Bu(t){return typeof t=="string"}var Mi=Number.isInteger||function(t){return typeof t=="number"&&isFinite(t)&&Math.floor(t)===t};function Iu(t){return t===void 0||Mi(t)}function Gn(t){return Object.prototype.toString.call(t)==="[object Object]"}function Ru(t,e){switch(t){case D.CONNECT:return e===void 0||Gn(e);case D.DISCONNECT:return e===void 0;case D.EVENT:return Array.isArray(e)&&(typeof e[0]=="number"||typeof e[0]=="string"&&Ei.indexOf(e[0])===-1);case D.ACK:return Array.isArray(e);case D.CONNECT_ERROR:return typeof e=="string"||Gn(e);default:return!1}}function Pu(t){return Bu(t.nsp)&&Iu(t.id)&&Ru(t.type,t.data)}function jt(t,e,n){return t.on(e,n),function(){t.off(e,n)}}var Lu=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),Ni=class extends lt{constructor(t,e,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=t,this.nsp=e,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let t=this.io;this.subs=[jt(t,"open",this.onopen.bind(this)),jt(t,"packet",this.onpacket.bind(this)),jt(t,"error",this.onerror.bind(this)),jt(t,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...t){return t.unshift("message"),this.emit.apply(this,t),this}emit(t,...e){var n,o,s;if(Lu.hasOwnProperty(t))throw new Error('"'+t.toString()+'" is a reserved event name');if(e.unshift(t),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(e),this;let r={type:D.EVENT,data:e};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof e[e.length-1]=="function"){let u=this.ids++,d=e.pop();this._registerAckCallback(u,d),r.id=u}let i=(o=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||o===void 0?void 0:o.writable,l=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!i||(l?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(t,e){var n;let o=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(o===void 0){this.acks[t]=e;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[t];for(let i=0;i<this.sendBuffer.length;i++)this.sendBuffer[i].id===t&&this.sendBuffer.splice(i,1);e.call(this,new Error("operation has timed out"))},o),r=(...i)=>{this.io.clearTimeoutFn(s),e.apply(this,i)};r.withError=!0,this.acks[t]=r}emitWithAck(t,...e){return new Promise((n,o)=>{let s=(r,i)=>r?o(r):n(i);s.withError=!0,e.push(s),this.emit(t,...e)})}_addToQueue(t){let e;typeof t[t.length-1]=="function"&&(e=t.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:t,flags:Object.assign({fromQueue:!0},this.flags)};t.push((o,...s)=>(this._queue[0],o!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),e&&e(o)):(this._queue.shift(),e&&e(null,...s)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(t=!1){if(!this.connected||this._queue.length===0)return;let e=this._queue[0];e.pending&&!t||(e.pending=!0,e.tryCount++,this.flags=e.flags,this.emit.apply(this,e.args))}packet(t){t.nsp=this.nsp,this.io._packet(t)}onopen(){typeof this.auth=="function"?this.auth(t=>{this._sendConnectPacket(t)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(t){this.packet({type:D.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},t):t})}onerror(t){this.connected||this.emitReserved("connect_error",t)}onclose(t,e){this.connected=!1,delete this.id,this.emitReserved("disconnect",t,e),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(t=>{if(!this.sendBuffer.some(e=>String(e.id)===t)){let e=this.acks[t];delete this.acks[t],e.withError&&e.call(this,new Error("socket has been disconnected"))}})}onpacket(t){if(t.nsp===this.nsp)switch(t.type){case D.CONNECT:t.data&&t.data.sid?this.onconnect(t.data.sid,t.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case D.EVENT:case D.BINARY_EVENT:this.onevent(t);break;case D.ACK:case D.BINARY_ACK:this.onack(t);break;case D.DISCONNECT:this.ondisconnect();break;case D.CONNECT_ERROR:this.destroy();let e=new Error(t.data.message);e.data=t.data.data,this.emitReserved("connect_error",e);break}}onevent(t){let e=t.data||[];t.id!=null&&e.push(this.ack(t.id)),this.connected?this.emitEvent(e):this.receiveBuffer.push(Object.freeze(e))}emitEvent(t){if(this._anyListeners&&this._anyListeners.length){let e=this._anyListeners.slice();for(let n of e)n.apply(this,t)}super.emit.apply(this,t),this._pid&&t.length&&typeof t[t.length-1]=="string"&&(this._lastOffset=t[t.length-1])}ack(t){let e=this,n=!1;return function(...o){n||(n=!0,e.packet({type:D.ACK,id:t,data:o}))}}onack(t){let e=this.acks[t.id];typeof e=="function"&&(delete this.acks[t.id],e.withError&&t.data.unshift(null),e.apply(this,t.data))}onconnect(t,e){this.id=t,this.recovered=e&&this._pid===e,this._pid=e,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(t=>this.emitEvent(t)),this.receiveBuffer=[],this.sendBuffer.forEach(t=>{this.notifyOutgoingListeners(t),this.packet(t)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(t=>t()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:D.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(t){return this.flags.compress=t,this}get volatile(){return this.flags.volatile=!0,this}timeout(t){return this.flags.timeout=t,this}onAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(t),this}prependAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(t),this}offAny(t){if(!this._anyListeners)return this;if(t){let e=this._anyListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(t),this}prependAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(t),this}offAnyOutgoing(t){if(!this._anyOutgoingListeners)return this;if(t){let e=this._anyOutgoingListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(t){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let e=this._anyOutgoingListeners.slice();for(let n of e)n.apply(this,t.data)}}};function Me(t){t=t||{},this.ms=t.min||100,this.max=t.max||1e4,this.factor=t.factor||2,this.jitter=t.jitter>0&&t.jitter<=1?t.jitter:0,this.attempts=0}Me.prototype.duration=function(){var t=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),n=Math.floor(e*this.jitter*t);t=(Math.floor(e*10)&1)==0?t-n:t+n}return Math.min(t,this.max)|0};Me.prototype.reset=function(){this.attempts=0};Me.prototype.setMin=function(t){this.ms=t};Me.prototype.setMax=function(t){this.max=t};Me.prototype.setJitter=function(t){this.jitter=t};var ks=class extends lt{constructor(t,e){var n;super(),this.nsps={},this.subs=[],t&&typeof t=="object"&&(e=t,t=void 0),e=e||{},e.path=e.path||"/socket.io",this.opts=e,Zn(this,e),this.reconnection(e.reconnection!==!1),this.reconnectionAttempts(e.reconnectionAttempts||1/0),this.reconnectionDelay(e.reconnectionDelay||1e3),this.reconnectionDelayMax(e.reconnectionDelayMax||5e3),this.randomizationFactor((n=e.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new Me({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(e.timeout==null?2e4:e.timeout),this._readyState="closed",this.uri=t;let o=e.parser||Ti;this.encoder=new o.Encoder,this.decoder=new o.Decoder,this._autoConnect=e.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(t){return arguments.length?(this._reconnection=!!t,t||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(t){return t===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=t,this)}reconnectionDelay(t){var e;return t===void 0?this._reconnectionDelay:(this._reconnectionDelay=t,(e=this.backoff)===null||e===void 0||e.setMin(t),this)}randomizationFactor(t){var e;return t===void 0?this._randomizationFactor:(this._randomizationFactor=t,(e=this.backoff)===null||e===void 0||e.setJitter(t),this)}reconnectionDelayMax(t){var e;return t===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=t,(e=this.backoff)===null||e===void 0||e.setMax(t),this)}timeout(t){return arguments.length?(this._timeout=t,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(t){if(~this._readyState.indexOf("open"))return this;this.engine=new Ts(this.uri,this.opts);let e=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let o=jt(e,"open",function(){n.onopen(),t&&t()}),s=i=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",i),t?t(i):this.maybeReconnectOnOpen()},r=jt(e,"error",s);if(this._timeout!==!1){let i=this._timeout,l=this.setTimeoutFn(()=>{o(),s(new Error("timeout")),e.close()},i);this.opts.autoUnref&&l.unref(),this.subs.push(()=>{this.clearTimeoutFn(l)})}return this.subs.push(o),this.subs.push(r),this}connect(t){return this.open(t)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let t=this.engine;this.subs.push(jt(t,"ping",this.onping.bind(this)),jt(t,"data",this.ondata.bind(this)),jt(t,"error",this.onerror.bind(this)),jt(t,"close",this.onclose.bind(this)),jt(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(t){try{this.decoder.add(t)}catch(e){this.onclose("parse error",e)}}ondecoded(t){Qn(()=>{this.emitReserved("packet",t)},this.setTimeoutFn)}onerror(t){this.emitReserved("error",t)}socket(t,e){let n=this.nsps[t];return n?this._autoConnect&&!n.active&&n.connect():(n=new Ni(this,t,e),this.nsps[t]=n),n}_destroy(t){let e=Object.keys(this.nsps);for(let n of e)if(this.nsps[n].active)return;this._close()}_packet(t){let e=this.encoder.encode(t);for(let n=0;n<e.length;n++)this.engine.write(e[n],t.options)}cleanup(){this.subs.forEach(t=>t()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(t,e){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",t,e),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let t=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let e=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{t.skipReconnect||(this.emitReserved("reconnect_attempt",t.backoff.attempts),!t.skipReconnect&&t.open(o=>{o?(t._reconnecting=!1,t.reconnect(),this.emitReserved("reconnect_error",o)):t.onreconnect()}))},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let t=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",t)}},Qe={};function tn(t,e){typeof t=="object"&&(e=t,t=void 0),e=e||{};let n=ku(t,e.path||"/socket.io"),o=n.source,s=n.id,r=n.path,i=Qe[s]&&r in Qe[s].nsps,l=e.forceNew||e["force new connection"]||e.multiplex===!1||i,u;return l?u=new ks(o,e):(Qe[s]||(Qe[s]=new ks(o,e)),u=Qe[s]),n.query&&!e.query&&(e.query=n.queryKey),u.socket(n.path,e)}Object.assign(tn,{Manager:ks,Socket:Ni,io:tn,connect:tn});function Di({code:t,token:e,request:n}){let o=(s,r={})=>{let i={"Content-Type":"application/json"};return e&&(i.Authorization=`Bearer ${e}`),qu(15e3,async l=>(await n(`/api/${t}/${s}`,{...r,headers:i,signal:l})).json())};return{send:async s=>ju(await o("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await o("view");return s.records?s:null}}}async function qu(t,e){let n=new AbortController,o=setTimeout(()=>n.abort(),t);try{return await e(n.signal)}finally{clearTimeout(o)}}function ju(t){return"ok"in t?t:{ok:!1,error:"error"in t?t.error:t}}var to={seq:0,records:new Map};function Bi(t,e=to.records){let n=new Map;for(let[o,s]of Object.entries(t.records)){let r=e.get(o);n.set(o,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:t.seq,records:n}}function Ii(t,e){if(e.from!==t.seq)return null;let n=new Map(t.records);for(let o of e.drop)n.delete(o);for(let[o,s]of Object.entries(e.put))n.set(o,s);return{seq:e.to,records:n}}var Ri="DecompressionStream"in globalThis;function Pi(t,e){let n=0,o=0,s=Promise.resolve(),r=i=>{let l=o;n+=1,s=s.then(i).then(u=>l===o?t(...u):void 0,()=>l===o?e():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...i)=>n>0?r(()=>i):t(...i),hearPacked:i=>r(()=>Fu(i)),lose:()=>{o+=1}}}async function Fu(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(e).text())}var zu=1e4,Hu=4e3,Es=4e3,Uu=15e3,Wu=1e4,As=2e3,Vu=10,Li=["websocket","polling"],Yu=["polling","websocket"],qi=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function ji({code:t,token:e,connect:n=tn,request:o=(...s)=>fetch(...s)}){let s=ci(),r=Di({code:t,token:e,request:o}),i=I(to.records),l=I(to.seq),u=I("connecting"),d=I(!1),p=I(!1),m=I(null),f=1,h=!1,v=!1,_=Date.now(),w,b,$=n({auth:{...e&&{token:e},...Ri&&{packed:!0}},transports:Li,tryAllTransports:!0,reconnectionDelay:As/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),S=k=>cs(()=>{i.value=k.records,l.value=k.seq}),T=()=>{v||(v=!0,$.emit("refresh"))},et=()=>{H.lose(),u.value==="connected"&&(_=Date.now(),vt(Math.max(Uu,X()))),v=!1,u.value!=="revoked"&&(u.value="offline")},dt=k=>{m.value=k,u.value="revoked",$.disconnect()},X=()=>Math.max(As,f*Vu),Z=k=>{clearTimeout(w),w=setTimeout(()=>$.connect(),k)},Y=k=>{v=!1,f=k.clients??f,s.hear(k.now,{afresh:!0}),S(Bi(k,i.value))},H=Pi((k,nt)=>{if(k==="view"){Y(nt),u.value="connected",d.value=p.value=!1,h=!0,clearTimeout(b);return}f=nt.clients??f,s.hear(nt.now);let Se=Ii({seq:l.value,records:i.value},nt);Se?S(Se):T()},T);$.io.on("reconnect_attempt",k=>{$.io.opts.transports=k%2===0===h?Yu:Li}),$.on("view",k=>H.hear("view",k)),$.on("delta",k=>H.hear("delta",k)),$.on("packed",k=>H.hearPacked(k)),$.on("bye",k=>{f=k.clients??f,p.value=k.reason==="restarting",p.value||dt({code:`seat_${k.reason}`})}),$.on("disconnect",k=>{et();let nt=k==="ping timeout"?As:X();$.io.reconnectionDelay(nt/2),$.io.reconnectionDelayMax(Math.max(5e3,nt)),k==="io server disconnect"&&u.value!=="revoked"&&Z(Math.random()*nt)}),$.on("connect_error",k=>{k.data&&qi.has(k.data.code)?dt(k.data):et(),!$.active&&u.value!=="revoked"&&Z(Number(k.data?.retry_after_ms??1e3)+Math.random()*1e3)});let pt=async k=>{let nt=await U(k);return!nt.ok&&qi.has(nt.error.code)&&dt(nt.error),nt},U=async k=>{if(u.peek()==="connected")return $.timeout(zu).emitWithAck("command",k).catch(z);if(Date.now()-_<Es)throw new Error("not connected yet");let nt=await r.send(k);return nt.ok&&yt(),nt},z=k=>{throw $.connected&&$.disconnect().connect(),k},yt=async()=>{let k=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(d.value=k!==null,k&&k.seq>=l.value&&Y(k))},vt=k=>{clearTimeout(b),b=setTimeout(wt,k+Math.random()*Es)},wt=async()=>{await yt(),(u.value==="connecting"||u.value==="offline")&&vt(Wu)},J=()=>{if(u.value!=="revoked"){if(!$.connected)return void $.disconnect().connect();$.timeout(Hu).emitWithAck("awake").then(({now:k})=>s.hear(k,{afresh:!0}),z).catch(()=>{})}};return vt(Es),{records:i,seq:l,status:u,by_request:d,restarting:p,refused:m,serverNow:s.now,send:pt,wake:J,close:()=>{clearTimeout(w),clearTimeout(b),$.disconnect()}}}function Xu(){let t=new Map;return{getItem:e=>t.get(e)??null,setItem:(e,n)=>{t.set(e,n)},removeItem:e=>{t.delete(e)},keys:()=>[...t.keys()]}}var Ms=I(!1),Ne=Xu();function Fi(){let t=Ku(),e=()=>{Ms.value=Ne.keys().length>0};return{getItem:n=>Ne.getItem(n)??t?.getItem(n)??null,setItem(n,o){Ju(t,n,o)?Ne.removeItem(n):Ne.setItem(n,o),e()},removeItem(n){Ne.removeItem(n),t?.removeItem(n),e()},keys:()=>[...new Set([...Object.keys(t??{}),...Ne.keys()])]}}function Ju(t,e,n){try{return t?.setItem(e,n),t!==null}catch{return!1}}function $e(t,e){try{return JSON.parse(t.getItem(e)??"null")}catch{return null}}function Ku(){try{return globalThis.localStorage??null}catch{return null}}function zi(t,e,n=globalThis.window??new EventTarget){let o=new Map,s=`facilitator:draft:${t}:`;return n.addEventListener("storage",r=>{let{key:i}=r;i?.startsWith(s)&&o.get(i.slice(s.length))?.readAgain()}),r=>{let i=o.get(r);if(i)return i;let l=Gu(s+r,e);return o.set(r,l),l}}function Gu(t,e){let n=()=>$e(e,t),o=I(n()?.text??"");return{text:o,begun_at:n()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,o.value=s,s?e.setItem(t,JSON.stringify({text:s,begun_at:this.begun_at})):e.removeItem(t)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,o.value=n()?.text??""}}}var Qu="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Ft=()=>Zu(12);function Zu(t){let e=crypto.getRandomValues(new Uint8Array(t));return Array.from(e,n=>Qu[n&63]).join("")}var Hi=2e4,td=100;function Ui({key:t,shelf:e,wall:n,later:o}){let s=Ft(),r=()=>$e(e,t),i=()=>{let u=r()&&r().tab!==s?r().until-n():0;return u>0&&u<=Hi?u:0},l=()=>{let u=i();return u===0&&e.setItem(t,JSON.stringify({tab:s,until:n()+Hi})),u};return{take:l,async takeAmongOthers(){let u=r()?.tab===s,d=l();return u||d>0?d:(await new Promise(p=>o(()=>p(null),td)),i())},giveBack(){r()?.tab===s&&e.removeItem(t)}}}var ed=1e3,nd=15e3,od=new Set(["too_fast","not_saved","internal"]),sd=new Set(["no_seat","seat_expired","seat_revoked","seat_moved"]),rd={wall:()=>Date.now(),mono:()=>performance.now()};function Vi({key:t,shelf:e,send:n,seq:o,online:s,tabs:r=globalThis.window??new EventTarget,clock:i=rd,later:l=setTimeout}){let u=`facilitator:outbox:${t}:`,d=`facilitator:turn:${t}`,p=Ui({key:d,shelf:e,wall:i.wall,later:l}),m=Ft(),f=I(Wi(e,u)),h=I(!1),v=f.peek().length===0,_=!1,w=!1,b=!1,$=!1,S=0,T=it(()=>f.value.filter(B=>!B.error)),et=it(()=>f.value.filter(B=>B.error)),dt=it(()=>T.value.filter(B=>B.answered_seq===void 0).length),X=B=>{e.setItem(u+B.id,JSON.stringify(B)),Z([B])},Z=B=>{let L=f.peek().filter(Et=>!B.some(({id:pe})=>pe===Et.id));f.value=Yi([...L,...B])},Y=B=>{for(let L of B)e.removeItem(u+L.id);f.value=f.peek().filter(L=>!B.includes(L))},H=B=>f.peek().find(L=>L.id===B),pt=(B,L={},{age_ms:Et=0}={})=>{let pe=f.peek().at(-1)?.place??0,Yo=i.wall()-Et,qt=Math.max(i.wall(),pe+1),vr={id:Ft(),name:B,data:L,place:qt,acted_at:Yo,acted_mono:i.mono()-Et,run:m};return X(vr),z(),vr.id},U=()=>T.peek().find(B=>B.answered_seq===void 0),z=async()=>{if(_||$)return;if(!U())return p.giveBack();_=!0;let B=v?p.take():await p.takeAmongOthers();if(_=!1,B>0)return yt(B);Z(Wi(e,u));let L=U();if($||!L)return p.giveBack();_=!0;let{id:Et,name:pe,data:Yo}=L,qt=await n({id:Et,name:pe,data:Yo,age_ms:id(L,m,i)}).catch(()=>null);if(_=!1,!$){if(!H(Et))return void z();if(!qt||!qt.ok&&od.has(qt.error.code))return vt(qt);if(!qt.ok&&sd.has(qt.error.code))return p.giveBack();S=0,h.value=!1,X(qt.ok?{...L,answered_seq:qt.seq}:{...L,error:qt.error}),J(),z()}},yt=B=>{w||(w=!0,l(()=>{w=!1,z()},B))},vt=B=>{p.giveBack(),h.value=!0,b=!0;let L=B&&!B.ok?Number(B.error.retry_after_ms??0):0;l(wt,Math.max(L,Math.min(nd,ed*2**S++)))},wt=()=>{b=!1,z()},J=()=>{let B=o.peek(),L=T.peek().filter(Et=>Et.answered_seq!==void 0&&Et.answered_seq<=B);L.length&&Y(L)},k=B=>{let{key:L}=B;if(L?.startsWith(u)){let Et=$e(e,L);Et?Z([Et]):f.value=f.peek().filter(({id:pe})=>u+pe!==L),J()}else if(L!==d)return;v=!1,b||z()};r.addEventListener("storage",k),r.addEventListener("pagehide",p.giveBack);let nt=()=>{S=0,wt()};z();let Se=kt(()=>{o.value,J()}),fc=kt(()=>{s.value&&nt()});return{entries:T,failed:et,unsent:dt,stuck:h,put:pt,retry(B){let L=H(B);L&&(Y([L]),pt(L.name,L.data))},takeOut(B){let L=H(B);return L&&Y([L]),L},flush:nt,close(){$=!0,r.removeEventListener("storage",k),r.removeEventListener("pagehide",p.giveBack),p.giveBack(),Se(),fc()}}}function id(t,e,n){let o=t.run===e&&t.acted_mono!==void 0?n.mono()-t.acted_mono:0;return Math.max(0,Math.round(o),Math.round(n.wall()-t.acted_at))}function Wi(t,e){let n=[];for(let o of t.keys()){let s=o.startsWith(e)?$e(t,o):null;s&&n.push(s)}return Yi(n)}var Yi=t=>t.sort((e,n)=>e.place-n.place);function Gi(t,e){if(e.length===0)return t;let n=ad(t);for(let o of e)ld[o.name]?.(n,o.data,o.acted_at);return n.records}function ad(t){let e=new Map(t);return{records:e,get:n=>e.get(n),add(n,o){e.has(n)||e.set(n,{...o,pending:!0})},change(n,o){let s=e.get(n);s&&e.set(n,{...s,...o,pending:!0})}}}var ld={post_measure(t,e,n){let o=t.get("me");t.add(`measure:${e.measure}`,{kind:"measure",id:e.measure,table:o?.table??0,title:e.title,description:e.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:t.get("phase")?.ideas==="open_private",on_behalf:!!e.on_behalf,hidden:!1,reason:null}),e.on_behalf||Qi(t,"measures",e.measure)},retitle_measure:(t,e)=>t.change(`measure:${e.measure}`,{title:e.title}),describe_measure:(t,e)=>t.change(`measure:${e.measure}`,{description:e.description}),withdraw_measure:(t,e)=>t.change(`measure:${e.measure}`,{status:"withdrawn"}),share_drafts(t){for(let e of[...t.records.values()])e.kind==="measure"&&e.private&&t.change(`measure:${e.id}`,{private:!1})},hide_measure:(t,{measure:e,reason:n})=>t.change(`measure:${e}`,{hidden:!0,reason:n}),show_measure:(t,{measure:e})=>t.change(`measure:${e}`,{hidden:!1,reason:null}),set_field(t,{measure:e,field:n,value:o}){let s={...t.get(`measure:${e}`)?.fields,[n]:o};o===null&&delete s[n],t.change(`measure:${e}`,{fields:s})},post_comment:(t,e,n)=>en(t,"comment","comments",e,{at:n,hidden:!1,reason:null}),hide_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!0,reason:e.reason}),show_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!1,reason:null}),make_offer(t,e,n){let o=t.get("me");en(t,"offer","offers",e,{at:n,stance:e.stance??"offer",resource:e.resource??null,unit:o?.unit??null,area:o?.area??null})},withdraw_offer:(t,e)=>Ki(t,`offer:${e.offer}`,"offers",e.offer),flag_conflict:(t,e,n)=>en(t,"conflict","conflicts",e,{...Xi(e),at:n}),add_co_benefit:(t,e,n)=>en(t,"co_benefit","co_benefits",e,{...Xi(e),at:n}),explain(t,{thing:e,aspect:n,text:o}){for(let s of["conflict","co_benefit"])t.change(`${s}:${e}`,{[n]:o})},show_name(t,{thing:e,named:n}){let o=t.get("me"),s=n&&o?{label:o.label,unit:o.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])t.change(`${r}:${e}`,{by:s})},cast_vote(t,{measure:e,on_behalf:n,votes:o}){let s=ge(t.get(nn(n)),e);Ji(t,nn(n),e,o??(s||1))},take_back_vote:(t,{measure:e,on_behalf:n})=>Ji(t,nn(n),e,0),give_star:(t,{measure:e,on_behalf:n})=>t.change(nn(n),{star:e}),take_back_star:(t,{on_behalf:e})=>t.change(nn(e),{star:null}),merge_measures(t,{source:e,target:n}){let o=t.get(`measure:${n}`);o&&(t.change(`measure:${e}`,{merged_into:n}),t.change(`measure:${n}`,{originals:[...De(o.originals,e),e]}))},unmerge_measure(t,{measure:e}){let n=t.get(`measure:${e}`)?.merged_into,o=t.get(`measure:${n}`);t.change(`measure:${e}`,{merged_into:null}),o&&t.change(`measure:${n}`,{originals:De(o.originals,e)})},claim_measure(t,{measure:e}){let n=t.get("me")?.table;t.change(`measure:${e}`,{claimed_by:n});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:[...De(o,e),e]})},release_claim(t,{measure:e}){let n=t.get(`measure:${e}`)?.claimed_by;t.change(`measure:${e}`,{claimed_by:null});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:De(o,e)})},rate_measure(t,{measure:e,criterion:n,score:o}){let s=t.get("me")?.ratings??{};t.change("me",{ratings:{...s,[e]:{...s[e],[n]:o}}})},give_thumb:(t,{measure:e,thumb:n})=>t.change("me",{thumbs:{...t.get("me")?.thumbs,[e]:n}}),commit_to(t,e,n){en(t,"commitment","commitments",e,{at:n,unit:t.get("me")?.unit??null})},withdraw_commitment:(t,e)=>Ki(t,`commitment:${e.commitment}`,"commitments",e.commitment),answer_poll:(t,{poll:e,option:n})=>t.change("me",{polls:{...t.get("me")?.polls,[e]:n}}),give_feedback(t,{question:e,score:n=null,text:o=null}){let s=t.get("me")?.feedback??{};t.change("me",{feedback:{...s,[e]:{score:n,text:o}}})},move_table(t,{table:e,participant:n}){t.change(n?`person:${n}`:"me",{table:e})},leave:t=>t.change("me",{present:!1}),rejoin:t=>t.change("me",{present:!0}),send_message(t,{message:e,to:n,table:o=null,text:s},r){for(let i of t.records.values())i.kind==="message"&&i.id!==e&&i.to===n&&i.table===o&&t.records.delete(`message:${i.id}`);t.add(`message:${e}`,{kind:"message",id:e,to:n,table:o,text:s,at:r})},take_down_message:(t,{message:e})=>t.records.delete(`message:${e}`),show_scene:(t,{scene:e=null,step:n=null})=>t.change("screen",{scene:e,step:n}),freeze_screen:(t,{frozen:e=!0})=>t.change("screen",{frozen:e}),signal_table:(t,{signal:e})=>t.change(`table:${t.get("me")?.table}`,{signal:e})};function en(t,e,n,o,s){let r=t.get("me"),i=o.named&&r?{label:r.label,unit:r.unit}:null;t.add(`${e}:${o[e]}`,{kind:e,id:o[e],measure:o.measure,text:o.text,by:i,...s}),Qi(t,n,o[e])}var Xi=({goal:t,affected:e,solution:n})=>({goal:t,affected:e,solution:n}),nn=t=>t?`person:${t}`:"me";function Ji(t,e,n,o){let s=t.get(e),r=ge(s,n);if(!s||o===r)return;let i=De(s.votes??[],n);t.change(e,{votes:o?r?s.votes:[...i,n]:i,votes_left:Math.max(0,(s.votes_left??0)+r-o),votes_on:{...s.votes_on,[n]:o},star:!o&&s.star===n?null:s.star})}function Qi(t,e,n){let o=t.get("me")?.[e];o&&!o.includes(n)&&t.change("me",{[e]:[...o,n]})}function Ki(t,e,n,o){t.records.delete(e);let s=t.get("me")?.[n];s?.includes(o)&&t.change("me",{[n]:De(s,o)})}var De=(t,e)=>t.filter(n=>n!==e);function Zi({code:t,token:e="",holder:n}){let o=Fi(),s=`${t}:${n}`,r=ji({code:t,token:e}),i=it(()=>r.status.value==="connected"),l=Vi({key:s,shelf:o,send:r.send,seq:r.seq,online:i}),u=it(()=>Gi(r.records.value,l.entries.value)),{second:d,tick:p,stop:m}=di(r.serverNow),f=kt(()=>{i.value&&p()}),h=()=>{document.visibilityState==="visible"&&r.wake()};return window.addEventListener("online",h),document.addEventListener("visibilitychange",h),{screen:u,records:r.records,connection:r,outbox:l,second:d,draft:zi(s,o),act:l.put,leave(){window.removeEventListener("online",h),document.removeEventListener("visibilitychange",h),f(),m(),l.close(),r.close()}}}var cd={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function C({name:t}){return c`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${cd[t]} /></svg>`}var ud=1e3,dd=1e4,on=I({text:"",times:0}),eo=new Map,ta,cm=it(()=>on.value.text);function x(t,e=t){eo.size===0&&(Ns(""),setTimeout(pd,ud)),eo.set(e,t)}function pd(){Ns([...eo.values()].join(" ")),eo.clear(),ta=setTimeout(()=>Ns(""),dd)}function Ns(t){clearTimeout(ta),on.value={text:t,times:on.peek().times+1}}function no(){let[t]=O(()=>on.peek().times),{text:e,times:n}=on.value;return c`<div class="ds-sr-only" role="status" aria-live="polite">${n>t?e:""}</div>`}var hd=6e3;function ea({seat:t}){let{state:e,colour:n,n:o}=fd(t),s=md(e==="well"),r=e==="well"&&s?"back":e,i=r==="well"?"":a(`line.${r}`,{n:o});return q(()=>{i&&x(i,"line")},[i]),c`
<div class="line" data-color=${r==="back"?"success":n} data-state=${r}>
${i&&c`<${C} name=${r==="back"?"check":"cloud"} /><span>${i}</span>`}
</div>
`}function fd(t){let e=t.connection.status.value,n=t.outbox.unsent.value;return e==="revoked"?{state:"revoked",colour:"danger",n}:e!=="connected"&&t.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:e==="offline"&&t.connection.restarting.value?{state:"restarting",colour:"warning",n}:e==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:e==="connecting"?{state:"connecting",colour:"neutral",n}:y(t.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&t.outbox.stuck.value?{state:"sending",colour:"warning",n}:Ms.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function md(t){let e=j(!1),n=j(!1),[o,s]=O(!1);return q(()=>{if(!t){n.current=e.current,s(!1);return}if(e.current=!0,!n.current)return;n.current=!1,s(!0);let r=setTimeout(()=>s(!1),hd);return()=>clearTimeout(r)},[t]),o}function Ct({colour:t="info",children:e,role:n}){return c`<div class="ds-alert notice" data-color=${t} role=${n}>${e}</div>`}var vd=.8;function At({draft:t,label:e,description:n,max:o,rows:s=1,error:r,optional:i,placeholder:l,inputRef:u,onEnter:d,firstFocus:p,oneLine:m=s===1}){let f=W(),h=t.text.value,v=o-Mt(h),_=v<o*(1-vd),w=v<0?a("field.too_long",{n:-v}):r,b=[n&&`${f}-d`,_&&`${f}-c`,w&&`${f}-e`].filter(Boolean).join(" "),$=s>1?"textarea":"input",S=T=>{T.key!=="Enter"||T.isComposing||!d||!m&&!(T.ctrlKey||T.metaKey)||(T.preventDefault(),d())};return c`
<div class="ds-field">
<label class="ds-label" for=${f}>${e}${i&&c` <span class="optional">${a("field.optional")}</span>`}</label>
${n&&c`<p data-field="description" id="${f}-d">${n}</p>`}
<${$}
class="ds-input"
id=${f}
ref=${u}
rows=${s>1?s:void 0}
value=${h}
placeholder=${l}
data-first-focus=${p}
autocomplete="off"
enterkeyhint=${m?"send":"enter"}
aria-invalid=${w?"true":void 0}
aria-describedby=${b||void 0}
onInput=${T=>t.write(T.target.value)}
onKeyDown=${S}
/>
${_&&v>=0&&c`<p class="counter" id="${f}-c">${a("field.left",{n:v})}</p>`}
${w&&c`<p class="ds-validation-message" id="${f}-e">${w}</p>`}
</div>
`}function na({label:t,value:e,options:n,onChange:o,empty:s,description:r,error:i}){let l=W(),u=[r&&`${l}-d`,i&&`${l}-e`].filter(Boolean).join(" ");return c`
<div class="ds-field">
<label class="ds-label" for=${l}>${t}</label>
${r&&c`<p data-field="description" id="${l}-d">${r}</p>`}
<select
class="ds-input"
id=${l}
value=${e}
aria-invalid=${i?"true":void 0}
aria-describedby=${u||void 0}
onChange=${d=>o(d.target.value)}
>
${s!==void 0&&c`<option value="">${s}</option>`}
${n.map(d=>c`<option key=${d.value} value=${d.value}>${d.label}</option>`)}
</select>
${i&&c`<p class="ds-validation-message" id="${l}-e">${i}</p>`}
</div>
`}var Mt=t=>Array.from(t).length,se=(t,e)=>t.trim()!==""&&Mt(t.trim())<=e;function oo({draft:t,label:e,description:n,yes:o,no:s,onHide:r,onStop:i}){let[l,u]=O(!1),d=()=>{t.clear(),i()},p=()=>{let m=t.text.peek().trim();if(!se(m,200))return u(!m);r(m),d()};return c`
<${At} draft=${t} label=${e} description=${n} max=${200} error=${l?a("error.empty"):void 0} onEnter=${p} />
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${p}>${o}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${d}>${s}</button>
</div>
`}var Pt=(t,e)=>[...new Set([e.table,...St(t,e).map(n=>n.table)])],$t=(t,e,n)=>e.claimed_by===n||Pt(t,e).includes(n),re=(t,e)=>xt(t).filter(n=>$t(t,n,e)),so=(t,e)=>xt(t).filter(n=>!$t(t,n,e)),oa={newest:(t,e)=>e.posted_at-t.posted_at,title:(t,e)=>t.title.localeCompare(e.title,"nb"),votes:(t,e)=>(e.votes??0)-(t.votes??0)||(e.areas??0)-(t.areas??0)},ro=(t,e)=>[...t].sort((n,o)=>oa[e](n,o)||oa.newest(n,o)||(n.id<o.id?-1:1));function Be(t,e,n){let o=n.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);return o.length===0?e:e.filter(s=>{let l=` ${[s,...St(t,s)].map(u=>`${u.title} ${u.description}`).join(" ").toLocaleLowerCase("nb").replace(/[^\p{L}\p{N}]+/gu," ")}`;return o.every(u=>l.includes(` ${u}`))})}function io({votes:t=0,areas:e=0},n){let o=a("host.votes",{n:t});return e===0?o:`${o} ${n?a("host.areas_of",{n:e,areas:n}):a("host.areas",{n:e})}`}var gt=t=>t.label||t.unit||t.area||a("host.somebody"),Ie=t=>[...t].sort((e,n)=>Number(n.without_phone)-Number(e.without_phone)||gt(e).localeCompare(gt(n),"nb")||(e.id<n.id?-1:1));async function ao(t,{token:e,body:n,method:o=n?"POST":"GET"}={}){let s=new Headers(e?{Authorization:`Bearer ${e}`}:{});n&&s.set("Content-Type","application/json");try{let r=await fetch(t,{method:o,headers:s,body:n&&JSON.stringify(n)});return r.ok?{ok:!0,response:r}:{ok:!1,error:(await r.json()).error}}catch{return{ok:!1,error:{code:"no_answer",message:a("ask.no_answer")}}}}var gd=1500,$d=3e3;function sa(t,e,n){let o=new Map(xt(t).map(r=>[r.id,r])),s=[];for(let{measure:r,other:i}of n){let[l,u]=[o.get(r),o.get(i)];if(!l||!u)continue;let[d,p]=!$t(t,l,e)&&$t(t,u,e)?[u,l]:[l,u];s.push({key:ra(r,i),ours:$t(t,d,e),pair:[d,p]})}return s.sort((r,i)=>Number(i.ours)-Number(r.ours))}var ra=(t,e)=>[t,e].sort().join(" ");function ia(t,e){let n=I([]),o=I(new Set),s=it(()=>_d(t.records.value)),r=!1,i=l=>{r||(r=!0,setTimeout(async()=>{r=!1;let u=await ao(`/api/${e.code}/lookalikes`,{token:e.token});u.ok&&(n.value=(await u.response.json()).pairs)},l))};return kt(()=>{s.value&&t.connection.status.value==="connected"&&i(gd+Math.random()*$d)}),{alike:it(()=>n.value.filter(({measure:l,other:u})=>!o.value.has(ra(l,u)))),keep({key:l,pair:[u,d]}){o.value=new Set([...o.value,l]),t.act("keep_both",{measure:u.id,other:d.id})}}}var _d=t=>G(t,"measure").filter(({private:e})=>!e).map(({id:e,title:n,description:o,merged_into:s,hidden:r,status:i})=>[e,n,o,s,r,i].join(`
`)).join(`

`);var aa={query:"",order:null,table:null,layout:"cards"};function la(t,e){return{seat:t,boot:e,table:Number(e.table),page:I("board"),opened:I(null),picked:I([]),merged:I(null),looks:{board:I(aa),others:I(aa)},moved:I(null),lookalikes:ia(t,e),readable:I([]),said:it(()=>bd(t.screen.value))}}var ca=t=>Ds(t,t.picked.value);function Ds(t,e){let n=t.seat.screen.value,s=e.map(r=>It(n,r)).filter(r=>r!==void 0).filter(r=>r.status==="live");return[...new Map(s.map(r=>[r.id,r])).values()]}function ua(t,e){let n=t.picked.value.filter(o=>o!==e);t.picked.value=n.length===t.picked.value.length?[...n,e]:n}function bd(t){let e=new Map,n=(o,s)=>{let r=It(t,o)?.id??o,i=e.get(r)??{comments:0,offers:0};e.set(r,{...i,[s]:i[s]+1})};for(let o of G(t,"comment"))o.hidden||n(o.measure,"comments");for(let o of G(t,"offer"))n(o.measure,"offers");return e}var M=t=>y(t.seat.screen.value,"workshop")?.status==="open",lo=(t,e)=>F(t.seat.screen.value,"person",e);function da({tablet:t,measure:e}){let n=y(t.seat.screen.value,"me")?.measures.includes(e.id),o=e.on_behalf&&e.table===t.table,s=(n||o)&&e.originals.length===0,r=!e.private&&!e.hidden;return!s&&!r?null:c`
<section class="host-away" aria-label=${a("host.away_title")}>
${s&&c`<${yd} tablet=${t} measure=${e} />`}
${r&&c`<${wd} tablet=${t} measure=${e} />`}
</section>
`}function yd({tablet:t,measure:e}){let[n,o]=O(!1),s=()=>{t.seat.act("withdraw_measure",{measure:e.id}),x(a("host.withdrawn")),pa()};return n?c`
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${s}>${a("host.withdraw_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!1)}>${a("host.cancel")}</button>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!0)}>${a("host.withdraw")}</button>`}function wd({tablet:t,measure:e}){let{seat:n}=t,o=n.draft(`hide:${e.id}`),[s,r]=O(o.text.peek()!==""),i=l=>{n.act("hide_measure",{measure:e.id,reason:l}),x(a("host.measure_hidden")),pa()};return s?c`
<div class="stack panel" data-tight>
<${oo}
draft=${o}
label=${a("host.hide_measure_reason")}
description=${a("host.hide_measure_hint")}
yes=${a("host.hide_measure")}
no=${a("host.cancel")}
onHide=${i}
onStop=${()=>r(!1)}
/>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>r(!0)}>${a("host.hide_measure_ask")}</button>`}function pa(){document.querySelector("dialog h2")?.focus()}function ha({tablet:t,measure:e}){return e.hidden?c`
<${Ct} colour="warning">
<p>${a("host.hidden",{reason:e.reason??""})}</p>
<${fa} tablet=${t} measure=${e} />
<//>
`:null}function fa({tablet:t,measure:e}){let n=t.seat.screen.value;return!M(t)||!$t(n,e,t.table)?null:c`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s=>{let r=s.currentTarget.closest("dialog, .host-page");t.seat.act("show_measure",{measure:e.id}),x(a("host.measure_shown",{title:e.title})),r?.querySelector("h2")?.focus()}}>
${a("host.show_again")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function ma({tablet:t}){let e=W(),n=t.seat.screen.value,o=G(n,"measure").filter(s=>s.hidden&&s.status==="live"&&!s.merged_into&&$t(n,s,t.table));return o.length===0?null:c`
<section class="host-hidden" aria-labelledby=${e}>
<h2 class="ds-heading" data-size="2xs" id=${e} tabindex="-1">${a("host.hidden_measures")} <span class="count">${o.length}</span></h2>
<ul class="plain">
${o.map(s=>c`
<li key=${s.id}>
<div>
<p>${s.title}</p>
<p class="small soft">${a("host.hidden",{reason:s.reason??""})}</p>
</div>
<${fa} tablet=${t} measure=${s} />
</li>
`)}
</ul>
</section>
`}var kd=t=>a("counted.parts",{counts:t.map(e=>Jt(e.votes)).join(" + ")});function co(t,{parts:e,counted_with:n}){let o=[];e&&o.push(kd(e));for(let s of n??[]){let r=F(t,"measure",s)?.title;o.push(r?a("counted.with",{title:r}):a("counted.with_another"))}return o.join(" · ")}var xd={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},va=(t,e)=>t.match(xd[e])?.length??0;function ie(...t){let e=t.join(" "),[n,o]=[va(e,"nb"),va(e,"en")];if(n===o)return;let s=n>o?"nb":"en";return s===ne.value?void 0:s}function uo({measure:t,onOpen:e,tags:n,children:o,said:s={},own:r,chosen:i}){let l=ie(t.title,t.description),u=e?c`<button type="button" class="card-open" onClick=${e}>${t.title}</button>`:t.title;return c`
<article class="measure-card" data-own=${r} data-chosen=${i} data-pending=${t.pending}>
<div class="card-facts">
<span class="fact">${a("table.number",{table:t.table})}</span>
${t.private&&c`<span class="fact"><${C} name="lock" />${a("measure.private")}</span>`}
${n}
</div>
<h3 class="card-title" lang=${l}>${u}</h3>
${t.description&&c`<p class="card-text" lang=${l}>${t.description}</p>`}
${(s.comments||s.offers)&&c`<p class="card-said">
${s.comments?c`<span class="fact"><${C} name="comment" />${a("measure.comments",{n:s.comments})}</span>`:null}
${s.offers?c`<span class="fact"><${C} name="hands" />${a("measure.offers",{n:s.offers})}</span>`:null}
</p>`}
${o}
</article>
`}var ae=({error:t})=>t?.code==="changed_meanwhile";var Bs=(t,e)=>Object.values(t.data).includes(e);function Sd(t,e,n){return t.failed.value.some(s=>Bs(s,n))?"failed":t.entries.value.some(s=>s.answered_seq===void 0&&Bs(s,n))?e&&!t.stuck.value?"saving":"waiting":"saved"}var ga=({error:t},e)=>e!=="closed"&&t?.code!=="workshop_closed",Cd=(t,e)=>ga(t,e)&&!ae(t);function Nt({seat:t,id:e}){return c`<${Is} state=${Sd(t.outbox,t.connection.status.value==="connected",e)} />`}var Td={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},Is=({state:t})=>c`<span class="save-state" data-state=${t}><${C} name=${Td[t]} />${a(`saved.${t}`)}</span>`;function po({seat:t,label:e,about:n,boxFor:o=()=>null}){let s=t.outbox.failed.value.filter(r=>!n||Bs(r,n));return s.length===0?null:c`
<section class="failures" aria-label=${a("save.failed_title",{n:s.length})}>
${s.map(r=>c`<${Od} key=${r.id} seat=${t} entry=${r} label=${e} boxFor=${o} />`)}
</section>
`}function Od({seat:t,entry:e,label:n,boxFor:o}){let s=e.data.title??e.data.text??e.data.description,r=y(t.screen.value,"workshop")?.status,i=ga(e,r)&&s?o(e):null,l=()=>{i?.(),t.outbox.takeOut(e.id)};return c`
<div class="ds-alert notice" data-color="danger" role="alert">
<p class="failure-what"><strong>${n(e)}</strong>${s&&c` «${s}»`}</p>
<p>${e.error&&Fn(e.error)}</p>
<div class="row">
${Cd(e,r)&&c`<button type="button" class="ds-button" data-size="sm" onClick=${()=>t.outbox.retry(e.id)}>
<${C} name="retry" />${a("save.retry")}
</button>`}
${i&&c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${l}>
<${C} name="pen" />${a("save.take_back")}
</button>`}
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>t.outbox.takeOut(e.id)}>
${a("save.discard")}
</button>
</div>
</div>
`}var ho=t=>xt(t.seat.screen.value).filter(e=>e.claimed_by===t.table);function Rs(t){let e=y(t.seat.screen.value,"phase");return!!(M(t)&&e&&(e.revealed||e.visibility==="claimed_cards"))}var fo=t=>y(t.seat.screen.value,"workshop")?.claims_per_table??0;function mo({tablet:t,measure:e}){let{seat:n}=t,o=e.claimed_by===t.table,s=Rs(t)&&!e.claimed_by&&ho(t).length<fo(t);return!M(t)||!(o||s)?null:c`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${i=>{let l=i.currentTarget.closest("article");n.act(o?"release_claim":"claim_measure",{measure:e.id}),x(o?a("host.released",{title:e.title}):a("host.claimed",{title:e.title})),l&&Ed()}}>
<${C} name=${o?"close":"check"} />${o?a("host.release"):a("host.claim")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function Ed(){let t=document.getElementById("claims");(t?.getClientRects().length?t:document.querySelector("main"))?.focus({preventScroll:!0})}function Re({tablet:t,measure:e,onCard:n}){let o=St(t.seat.screen.value,e);return o.length===0?null:c`
<div class="host-originals">
${n&&c`<p class="small soft">${a("host.originals")}</p>`}
<ul class="plain">
${o.map(s=>c`<${Ad} key=${s.id} tablet=${t} original=${s} onCard=${n} />`)}
</ul>
</div>
`}function Ad({tablet:t,original:e,onCard:n}){let o=s=>{let r=s.currentTarget.closest("article, dialog");t.seat.act("unmerge_measure",{measure:e.id}),x(a("host.unmerged",{title:e.title})),r?.querySelector(".card-open, h2")?.focus()};return c`
<li class="host-original" data-pending=${e.pending}>
<div>
<p>${e.title}</p>
${!n&&e.description&&c`<p class="sheet-text soft">${e.description}</p>`}
<p class="small soft">${a("table.number",{table:e.table})}</p>
${e.hidden&&c`<p class="small soft">${a("host.hidden",{reason:e.reason??""})}</p>`}
</div>
${M(t)&&c`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${o}>
<${C} name="undo" />${a("host.unmerge")}<span class="ds-sr-only">: ${e.title}</span>
</button>`}
</li>
`}function vo({tablet:t,measure:e}){let n=co(t.seat.screen.value,e),o=t.picked.value.includes(e.id),s=c`
<${Ps} tablet=${t} measure=${e} />
${M(t)&&!e.private&&c`<${rn} tablet=${t} measure=${e} picked=${o} />`}
`;return c`
<${uo}
measure=${e}
own=${e.claimed_by===t.table}
chosen=${o}
said=${t.said.value.get(e.id)}
tags=${s}
onOpen=${()=>t.opened.value={kind:"sheet",id:e.id}}
>
<${Re} tablet=${t} measure=${e} onCard />
<div class="host-card-foot">
${e.votes!==void 0&&c`<span class="fact strong"><${C} name="vote" />${io(e)}</span>`}
${n&&c`<span class="fact">${n}</span>`}
${e.fields.theme&&c`<span class="fact">${a("fields.theme")}: ${e.fields.theme}</span>`}
${e.fields.lead_unit&&c`<span class="fact">${a("fields.lead_unit")}: ${e.fields.lead_unit}</span>`}
${e.pending&&c`<${Nt} seat=${t.seat} id=${e.id} />`}
<${mo} tablet=${t} measure=${e} />
</div>
<//>
`}function Ps({tablet:t,measure:e}){let n=Pt(t.seat.screen.value,e).filter(s=>s!==e.table),o=e.claimed_by;return c`
${n.map(s=>c`<span key=${s} class="fact">+ ${a("table.number",{table:s})}</span>`)}
${e.on_behalf&&c`<span class="fact"><${C} name="person" />${a("host.on_behalf")}</span>`}
${o&&o!==t.table&&c`<span class="fact strong">${a("host.claimed_by",{table:o})}</span>`}
`}function rn({tablet:t,measure:e,picked:n,label:o=a("host.pick")}){return c`
<label class="host-tick">
<input class="ds-input" type="checkbox" checked=${n} aria-label=${a("host.pick_this",{title:e.title})} onChange=${()=>ua(t,e.id)} />
<span aria-hidden="true">${o}</span>
</label>
`}var Md=5e3;function $a({tablet:t}){let{seat:e}=t,n=e.screen.value,o=y(n,"phase"),s=e.draft("idea"),r=j(null),[i,l]=O(""),u=Nd(()=>!!r.current?.matches(":focus")||s.text.peek()!=="",o?.id),d=M(t)&&o!==void 0&&o.ideas!=="closed";if(!o||!(d||u||s.text.value))return null;let p=Ie(G(n,"person")).filter(h=>h.without_phone&&h.present&&h.table===t.table),m=p.some(h=>h.id===i)?i:"",f=()=>{let h=s.text.peek().trim();if(!se(h,140))return r.current?.focus();let v={measure:Ft(),title:h,...m&&{on_behalf:m}};e.act("post_measure",v,{age_ms:d?0:Dd(t,o)}),s.clear(),x(a("host.idea_sent")),r.current?.focus()};return c`
<div class="panel host-composer">
<${At} draft=${s} label=${a("host.idea")} max=${140} inputRef=${r} onEnter=${f} />
${p.length>0&&c`<${na}
label=${a("host.speaker")}
value=${m}
empty=${a("host.speaker_table")}
options=${p.map(h=>({value:h.id,label:gt(h)}))}
onChange=${l}
/>`}
<button type="button" class="ds-button" data-variant="secondary" onClick=${f}><${C} name="plus" />${a("host.idea_send")}</button>
${!d&&(s.text.value?c`<${Ct} colour="warning"><p>${a("host.idea_late")}</p><//>`:c`<p class="soft">${a("host.idea_closed")}</p>`)}
</div>
`}function Nd(t,e){let n=j({phase:e,stays:!1});return n.current.phase!==e&&(n.current={phase:e,stays:t()}),n.current.stays}function Dd({seat:t},e){let n=t.connection.serverNow()-e.started_at,o=t.draft("idea").begun_at??Date.now();return Math.max(0,Math.min(n+Md,Date.now()-o))}function _a({tablet:t}){let e=t.seat.screen.value;if(y(e,"phase")?.ideas!=="open_private"||!M(t))return null;let n=F(e,"table",t.table)?.measures??0;return c`
<${Ct}>
<p class="host-number">${a("host.drafts",{n})}</p>
<p>${a("host.drafts_hint")}</p>
<${Bd} tablet=${t} />
<//>
`}function Bd({tablet:t}){let[e,n]=O(!1),o=G(t.seat.screen.value,"measure").filter(r=>r.private&&r.status==="live");if(o.length===0)return null;let s=()=>{t.seat.act("share_drafts"),n(!1),x(a("host.shared")),document.querySelector("main")?.focus()};return e?c`
<p>${a("host.share_hint")}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${s}>${a("host.share_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n(!1)}>${a("host.cancel")}</button>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>n(!0)}>${a("host.share",{n:o.length})}</button>`}var Id=[1,2,3,4,5];function ba({tablet:t}){let e=t.seat.screen.value,n=y(e,"phase")?.visibility==="own_unit",s=(y(e,"workshop")?.feedback??[]).filter(({id:r})=>n||t.seat.draft(`feedback:${r}`).text.value);return!M(t)||s.length===0?null:c`
<section class="panel stack" aria-labelledby="host-feedback">
<h2 class="ds-heading" data-size="xs" id="host-feedback">${a("host.feedback")}</h2>
${s.map(r=>c`<${Rd} key=${r.id} tablet=${t} question=${r} />`)}
</section>
`}function Rd({tablet:t,question:e}){let{seat:n}=t,{id:o,asks:s="both"}=e,r=y(n.screen.value,"me")?.feedback?.[o],i=n.draft(`feedback:${o}`),l=p=>{let{score:m,text:f}={score:r?.score,text:r?.text,...p};n.act("give_feedback",{question:o,...m&&{score:m},...f&&{text:f}}),x(a("host.feedback_thanks"))},u=()=>{se(i.text.peek(),600)&&(l({text:i.text.peek().trim()}),i.clear())},d=ft(e.title);return c`
<div class="stack" data-tight>
${s!=="text"&&c`<${Pd} title=${d} score=${r?.score??null} onChoose=${p=>l({score:p})} />`}
${s==="text"&&c`<p class="ds-label">${d}</p>`}
${r?.text&&c`<p class="saying">${r.text}</p>`}
${s!=="score"&&c`
<${At} draft=${i} label=${r?.text?a("host.feedback_change"):a("host.feedback_text")} max=${600} rows=${2} optional onEnter=${u} />
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>${a("host.feedback_send")}</button></div>
`}
${r&&c`<${Nt} seat=${n} id=${o} />`}
</div>
`}function Pd({title:t,score:e,onChoose:n}){let o=W();return c`
<fieldset class="ds-fieldset host-class" aria-describedby="${o}-ends">
<legend class="ds-label">${t}</legend>
<div class="host-classes">
${Id.map(s=>c`
<label key=${s} data-chosen=${e===s}>
<input type="radio" name=${o} checked=${e===s} onChange=${()=>n(s)} />${s}
</label>
`)}
</div>
<p class="small soft" id="${o}-ends">${a("host.feedback_ends")}</p>
</fieldset>
`}function at({title:t,onClose:e,children:n,placement:o="center",eyebrow:s}){let r=j(null),i=j(null),l=W();return q(()=>{let p=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??i.current)?.focus(),()=>Ld(p)},[]),c`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${o} aria-labelledby=${l} onCancel=${p=>{p.target===r.current&&(p.preventDefault(),e())}} onClose=${e} onClick=${p=>{p.target===r.current&&e()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${s&&c`<p class="eyebrow">${s}</p>`}
<h2 class="ds-heading" data-size="sm" id=${l} ref=${i} tabindex="-1">${t}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${a("dialog.close")} onClick=${e}>
<${C} name="close" />
</button>
</header>
${n}
</div>
<${no} />
</dialog>
`}function Ld(t){document.activeElement&&document.activeElement!==document.body||(t?.isConnected&&t!==document.body?t.focus():document.querySelector("main")?.focus())}function _o({src:t,alt:e}){return c`<img class="qr" src=${t} alt=${e} width="240" height="240" />`}function ya({code:t,network:e,says:n=a("network.scan_first")}){let{name:o,password:s,told_at:r}=e;return c`
<div class="network">
<${_o} key=${r} src=${`/${t}/wifi.svg?of=${r}`} alt=${a("network.qr",{name:o})} />
<div class="network-said">
<p class="network-says">${n}</p>
<dl>
<div><dt>${a("network.name")}</dt> <dd>${o}</dd></div>
<div><dt>${a("network.password")}</dt> <dd>${s||a("network.open")}</dd></div>
</dl>
</div>
</div>
`}function Ls({tablet:t}){let{base:e,code:n}=t.boot,o=`${e}/${n}/${t.table}`,s=y(t.seat.screen.value,"network");return c`
<div class="host-join">
<${_o} src=${`/${n}/${t.table}/qr.svg`} alt=${a("host.qr_alt",{address:o})} />
<div class="stack" data-tight>
<p>${a("host.join_hint")}</p>
<p class="host-address">${e.replace(/^https?:\/\//,"")}</p>
<p>${a("host.join_code")} <strong class="host-code">${n}</strong></p>
</div>
${s&&c`<${ya} code=${n} network=${s} />`}
</div>
`}function wa({tablet:t}){return c`
<${at} title=${a("host.join_title",{table:t.table})} onClose=${()=>t.opened.value=null}>
<${Ls} tablet=${t} />
<//>
`}function qd(t,e,n){return(e=Hd(e))in t?Object.defineProperty(t,e,{value:n,enumerable:!0,configurable:!0,writable:!0}):t[e]=n,t}function Gt(){return Gt=Object.assign?Object.assign.bind():function(t){for(var e=1;e<arguments.length;e++){var n=arguments[e];for(var o in n)({}).hasOwnProperty.call(n,o)&&(t[o]=n[o])}return t},Gt.apply(null,arguments)}function ka(t,e){var n=Object.keys(t);if(Object.getOwnPropertySymbols){var o=Object.getOwnPropertySymbols(t);e&&(o=o.filter(function(s){return Object.getOwnPropertyDescriptor(t,s).enumerable})),n.push.apply(n,o)}return n}function Vt(t){for(var e=1;e<arguments.length;e++){var n=arguments[e]!=null?arguments[e]:{};e%2?ka(Object(n),!0).forEach(function(o){qd(t,o,n[o])}):Object.getOwnPropertyDescriptors?Object.defineProperties(t,Object.getOwnPropertyDescriptors(n)):ka(Object(n)).forEach(function(o){Object.defineProperty(t,o,Object.getOwnPropertyDescriptor(n,o))})}return t}function jd(t,e){if(t==null)return{};var n,o,s=Fd(t,e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(t);for(o=0;o<r.length;o++)n=r[o],e.indexOf(n)===-1&&{}.propertyIsEnumerable.call(t,n)&&(s[n]=t[n])}return s}function Fd(t,e){if(t==null)return{};var n={};for(var o in t)if({}.hasOwnProperty.call(t,o)){if(e.indexOf(o)!==-1)continue;n[o]=t[o]}return n}function zd(t,e){if(typeof t!="object"||!t)return t;var n=t[Symbol.toPrimitive];if(n!==void 0){var o=n.call(t,e||"default");if(typeof o!="object")return o;throw new TypeError("@@toPrimitive must return a primitive value.")}return(e==="string"?String:Number)(t)}function Hd(t){var e=zd(t,"string");return typeof e=="symbol"?e:e+""}function Xs(t){"@babel/helpers - typeof";return Xs=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},Xs(t)}var Ud="1.15.7";function Kt(t){if(typeof window<"u"&&window.navigator)return!!navigator.userAgent.match(t)}var Qt=Kt(/(?:Trident.*rv[ :]?11\.|msie|iemobile|Windows Phone)/i),mn=Kt(/Edge/i),xa=Kt(/firefox/i),un=Kt(/safari/i)&&!Kt(/chrome/i)&&!Kt(/android/i),Zs=Kt(/iP(ad|od|hone)/i),Na=Kt(/chrome/i)&&Kt(/android/i),Da={capture:!1,passive:!1};function P(t,e,n){t.addEventListener(e,n,!Qt&&Da)}function R(t,e,n){t.removeEventListener(e,n,!Qt&&Da)}function Oo(t,e){if(e){if(e[0]===">"&&(e=e.substring(1)),t)try{if(t.matches)return t.matches(e);if(t.msMatchesSelector)return t.msMatchesSelector(e);if(t.webkitMatchesSelector)return t.webkitMatchesSelector(e)}catch{return!1}return!1}}function Ba(t){return t.host&&t!==document&&t.host.nodeType&&t.host!==t?t.host:t.parentNode}function Ht(t,e,n,o){if(t){n=n||document;do{if(e!=null&&(e[0]===">"?t.parentNode===n&&Oo(t,e):Oo(t,e))||o&&t===n)return t;if(t===n)break}while(t=Ba(t))}return null}var Sa=/\s+/g;function Dt(t,e,n){if(t&&e)if(t.classList)t.classList[n?"add":"remove"](e);else{var o=(" "+t.className+" ").replace(Sa," ").replace(" "+e+" "," ");t.className=(o+(n?" "+e:"")).replace(Sa," ")}}function E(t,e,n){var o=t&&t.style;if(o){if(n===void 0)return document.defaultView&&document.defaultView.getComputedStyle?n=document.defaultView.getComputedStyle(t,""):t.currentStyle&&(n=t.currentStyle),e===void 0?n:n[e];!(e in o)&&e.indexOf("webkit")===-1&&(e="-webkit-"+e),o[e]=n+(typeof n=="string"?"":"px")}}function Fe(t,e){var n="";if(typeof t=="string")n=t;else do{var o=E(t,"transform");o&&o!=="none"&&(n=o+" "+n)}while(!e&&(t=t.parentNode));var s=window.DOMMatrix||window.WebKitCSSMatrix||window.CSSMatrix||window.MSCSSMatrix;return s&&new s(n)}function Ia(t,e,n){if(t){var o=t.getElementsByTagName(e),s=0,r=o.length;if(n)for(;s<r;s++)n(o[s],s);return o}return[]}function Wt(){var t=document.scrollingElement;return t||document.documentElement}function ut(t,e,n,o,s){if(!(!t.getBoundingClientRect&&t!==window)){var r,i,l,u,d,p,m;if(t!==window&&t.parentNode&&t!==Wt()?(r=t.getBoundingClientRect(),i=r.top,l=r.left,u=r.bottom,d=r.right,p=r.height,m=r.width):(i=0,l=0,u=window.innerHeight,d=window.innerWidth,p=window.innerHeight,m=window.innerWidth),(e||n)&&t!==window&&(s=s||t.parentNode,!Qt))do if(s&&s.getBoundingClientRect&&(E(s,"transform")!=="none"||n&&E(s,"position")!=="static")){var f=s.getBoundingClientRect();i-=f.top+parseInt(E(s,"border-top-width")),l-=f.left+parseInt(E(s,"border-left-width")),u=i+r.height,d=l+r.width;break}while(s=s.parentNode);if(o&&t!==window){var h=Fe(s||t),v=h&&h.a,_=h&&h.d;h&&(i/=_,l/=v,m/=v,p/=_,u=i+p,d=l+m)}return{top:i,left:l,bottom:u,right:d,width:m,height:p}}}function Ca(t,e,n){for(var o=ue(t,!0),s=ut(t)[e];o;){var r=ut(o)[n],i=void 0;if(n==="top"||n==="left"?i=s>=r:i=s<=r,!i)return o;if(o===Wt())break;o=ue(o,!1)}return!1}function ze(t,e,n,o){for(var s=0,r=0,i=t.children;r<i.length;){if(i[r].style.display!=="none"&&i[r]!==A.ghost&&(o||i[r]!==A.dragged)&&Ht(i[r],n.draggable,t,!1)){if(s===e)return i[r];s++}r++}return null}function tr(t,e){for(var n=t.lastElementChild;n&&(n===A.ghost||E(n,"display")==="none"||e&&!Oo(n,e));)n=n.previousElementSibling;return n||null}function Lt(t,e){var n=0;if(!t||!t.parentNode)return-1;for(;t=t.previousElementSibling;)t.nodeName.toUpperCase()!=="TEMPLATE"&&t!==A.clone&&(!e||Oo(t,e))&&n++;return n}function Ta(t){var e=0,n=0,o=Wt();if(t)do{var s=Fe(t),r=s.a,i=s.d;e+=t.scrollLeft*r,n+=t.scrollTop*i}while(t!==o&&(t=t.parentNode));return[e,n]}function Wd(t,e){for(var n in t)if(t.hasOwnProperty(n)){for(var o in e)if(e.hasOwnProperty(o)&&e[o]===t[n][o])return Number(n)}return-1}function ue(t,e){if(!t||!t.getBoundingClientRect)return Wt();var n=t,o=!1;do if(n.clientWidth<n.scrollWidth||n.clientHeight<n.scrollHeight){var s=E(n);if(n.clientWidth<n.scrollWidth&&(s.overflowX=="auto"||s.overflowX=="scroll")||n.clientHeight<n.scrollHeight&&(s.overflowY=="auto"||s.overflowY=="scroll")){if(!n.getBoundingClientRect||n===document.body)return Wt();if(o||e)return n;o=!0}}while(n=n.parentNode);return Wt()}function Vd(t,e){if(t&&e)for(var n in e)e.hasOwnProperty(n)&&(t[n]=e[n]);return t}function qs(t,e){return Math.round(t.top)===Math.round(e.top)&&Math.round(t.left)===Math.round(e.left)&&Math.round(t.height)===Math.round(e.height)&&Math.round(t.width)===Math.round(e.width)}var dn;function Ra(t,e){return function(){if(!dn){var n=arguments,o=this;n.length===1?t.call(o,n[0]):t.apply(o,n),dn=setTimeout(function(){dn=void 0},e)}}}function Yd(){clearTimeout(dn),dn=void 0}function Pa(t,e,n){t.scrollLeft+=e,t.scrollTop+=n}function La(t){var e=window.Polymer,n=window.jQuery||window.Zepto;return e&&e.dom?e.dom(t).cloneNode(!0):n?n(t).clone(!0)[0]:t.cloneNode(!0)}function qa(t,e,n){var o={};return Array.from(t.children).forEach(function(s){var r,i,l,u;if(!(!Ht(s,e.draggable,t,!1)||s.animated||s===n)){var d=ut(s);o.left=Math.min((r=o.left)!==null&&r!==void 0?r:1/0,d.left),o.top=Math.min((i=o.top)!==null&&i!==void 0?i:1/0,d.top),o.right=Math.max((l=o.right)!==null&&l!==void 0?l:-1/0,d.right),o.bottom=Math.max((u=o.bottom)!==null&&u!==void 0?u:-1/0,d.bottom)}}),o.width=o.right-o.left,o.height=o.bottom-o.top,o.x=o.left,o.y=o.top,o}var Ot="Sortable"+new Date().getTime();function Xd(){var t=[],e;return{captureAnimationState:function(){if(t=[],!!this.options.animation){var n=[].slice.call(this.el.children);n.forEach(function(o){if(!(E(o,"display")==="none"||o===A.ghost)){t.push({target:o,rect:ut(o)});var s=Vt({},t[t.length-1].rect);if(o.thisAnimationDuration){var r=Fe(o,!0);r&&(s.top-=r.f,s.left-=r.e)}o.fromRect=s}})}},addAnimationState:function(n){t.push(n)},removeAnimationState:function(n){t.splice(Wd(t,{target:n}),1)},animateAll:function(n){var o=this;if(!this.options.animation){clearTimeout(e),typeof n=="function"&&n();return}var s=!1,r=0;t.forEach(function(i){var l=0,u=i.target,d=u.fromRect,p=ut(u),m=u.prevFromRect,f=u.prevToRect,h=i.rect,v=Fe(u,!0);v&&(p.top-=v.f,p.left-=v.e),u.toRect=p,u.thisAnimationDuration&&qs(m,p)&&!qs(d,p)&&(h.top-p.top)/(h.left-p.left)===(d.top-p.top)/(d.left-p.left)&&(l=Kd(h,m,f,o.options)),qs(p,d)||(u.prevFromRect=d,u.prevToRect=p,l||(l=o.options.animation),o.animate(u,h,p,l)),l&&(s=!0,r=Math.max(r,l),clearTimeout(u.animationResetTimer),u.animationResetTimer=setTimeout(function(){u.animationTime=0,u.prevFromRect=null,u.fromRect=null,u.prevToRect=null,u.thisAnimationDuration=null},l),u.thisAnimationDuration=l)}),clearTimeout(e),s?e=setTimeout(function(){typeof n=="function"&&n()},r):typeof n=="function"&&n(),t=[]},animate:function(n,o,s,r){if(r){E(n,"transition",""),E(n,"transform","");var i=Fe(this.el),l=i&&i.a,u=i&&i.d,d=(o.left-s.left)/(l||1),p=(o.top-s.top)/(u||1);n.animatingX=!!d,n.animatingY=!!p,E(n,"transform","translate3d("+d+"px,"+p+"px,0)"),this.forRepaintDummy=Jd(n),E(n,"transition","transform "+r+"ms"+(this.options.easing?" "+this.options.easing:"")),E(n,"transform","translate3d(0,0,0)"),typeof n.animated=="number"&&clearTimeout(n.animated),n.animated=setTimeout(function(){E(n,"transition",""),E(n,"transform",""),n.animated=!1,n.animatingX=!1,n.animatingY=!1},r)}}}}function Jd(t){return t.offsetWidth}function Kd(t,e,n,o){return Math.sqrt(Math.pow(e.top-t.top,2)+Math.pow(e.left-t.left,2))/Math.sqrt(Math.pow(e.top-n.top,2)+Math.pow(e.left-n.left,2))*o.animation}var Pe=[],js={initializeByDefault:!0},vn={mount:function(t){for(var e in js)js.hasOwnProperty(e)&&!(e in t)&&(t[e]=js[e]);Pe.forEach(function(n){if(n.pluginName===t.pluginName)throw"Sortable: Cannot mount plugin ".concat(t.pluginName," more than once")}),Pe.push(t)},pluginEvent:function(t,e,n){var o=this;this.eventCanceled=!1,n.cancel=function(){o.eventCanceled=!0};var s=t+"Global";Pe.forEach(function(r){e[r.pluginName]&&(e[r.pluginName][s]&&e[r.pluginName][s](Vt({sortable:e},n)),e.options[r.pluginName]&&e[r.pluginName][t]&&e[r.pluginName][t](Vt({sortable:e},n)))})},initializePlugins:function(t,e,n,o){Pe.forEach(function(i){var l=i.pluginName;if(!(!t.options[l]&&!i.initializeByDefault)){var u=new i(t,e,t.options);u.sortable=t,u.options=t.options,t[l]=u,Gt(n,u.defaults)}});for(var s in t.options)if(t.options.hasOwnProperty(s)){var r=this.modifyOption(t,s,t.options[s]);typeof r<"u"&&(t.options[s]=r)}},getEventProperties:function(t,e){var n={};return Pe.forEach(function(o){typeof o.eventProperties=="function"&&Gt(n,o.eventProperties.call(e[o.pluginName],t))}),n},modifyOption:function(t,e,n){var o;return Pe.forEach(function(s){t[s.pluginName]&&s.optionListeners&&typeof s.optionListeners[e]=="function"&&(o=s.optionListeners[e].call(t[s.pluginName],n))}),o}};function Gd(t){var e=t.sortable,n=t.rootEl,o=t.name,s=t.targetEl,r=t.cloneEl,i=t.toEl,l=t.fromEl,u=t.oldIndex,d=t.newIndex,p=t.oldDraggableIndex,m=t.newDraggableIndex,f=t.originalEvent,h=t.putSortable,v=t.extraEventProperties;if(e=e||n&&n[Ot],!!e){var _,w=e.options,b="on"+o.charAt(0).toUpperCase()+o.substr(1);window.CustomEvent&&!Qt&&!mn?_=new CustomEvent(o,{bubbles:!0,cancelable:!0}):(_=document.createEvent("Event"),_.initEvent(o,!0,!0)),_.to=i||n,_.from=l||n,_.item=s||n,_.clone=r,_.oldIndex=u,_.newIndex=d,_.oldDraggableIndex=p,_.newDraggableIndex=m,_.originalEvent=f,_.pullMode=h?h.lastPutMode:void 0;var $=Vt(Vt({},v),vn.getEventProperties(o,e));for(var S in $)_[S]=$[S];n&&n.dispatchEvent(_),w[b]&&w[b].call(e,_)}}var Qd=["evt"],Tt=function(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{},o=n.evt,s=jd(n,Qd);vn.pluginEvent.bind(A)(t,e,Vt({dragEl:g,parentEl:ot,ghostEl:N,rootEl:Q,nextEl:ye,lastDownEl:xo,cloneEl:tt,cloneHidden:ce,dragStarted:an,putSortable:mt,activeSortable:A.active,originalEvent:o,oldIndex:je,oldDraggableIndex:pn,newIndex:Bt,newDraggableIndex:le,hideGhostForTarget:Ha,unhideGhostForTarget:Ua,cloneNowHidden:function(){ce=!0},cloneNowShown:function(){ce=!1},dispatchSortableEvent:function(r){bt({sortable:e,name:r,originalEvent:o})}},s))};function bt(t){Gd(Vt({putSortable:mt,cloneEl:tt,targetEl:g,rootEl:Q,oldIndex:je,oldDraggableIndex:pn,newIndex:Bt,newDraggableIndex:le},t))}var g,ot,N,Q,ye,xo,tt,ce,je,Bt,pn,le,bo,mt,qe=!1,Eo=!1,Ao=[],_e,zt,Fs,zs,Oa,Ea,an,Le,hn,fn=!1,yo=!1,So,_t,Hs=[],Js=!1,Mo=[],Do=typeof document<"u",wo=Zs,Aa=mn||Qt?"cssFloat":"float",Zd=Do&&!Na&&!Zs&&"draggable"in document.createElement("div"),ja=(function(){if(Do){if(Qt)return!1;var t=document.createElement("x");return t.style.cssText="pointer-events:auto",t.style.pointerEvents==="auto"}})(),Fa=function(t,e){var n=E(t),o=parseInt(n.width)-parseInt(n.paddingLeft)-parseInt(n.paddingRight)-parseInt(n.borderLeftWidth)-parseInt(n.borderRightWidth),s=ze(t,0,e),r=ze(t,1,e),i=s&&E(s),l=r&&E(r),u=i&&parseInt(i.marginLeft)+parseInt(i.marginRight)+ut(s).width,d=l&&parseInt(l.marginLeft)+parseInt(l.marginRight)+ut(r).width;if(n.display==="flex")return n.flexDirection==="column"||n.flexDirection==="column-reverse"?"vertical":"horizontal";if(n.display==="grid")return n.gridTemplateColumns.split(" ").length<=1?"vertical":"horizontal";if(s&&i.float&&i.float!=="none"){var p=i.float==="left"?"left":"right";return r&&(l.clear==="both"||l.clear===p)?"vertical":"horizontal"}return s&&(i.display==="block"||i.display==="flex"||i.display==="table"||i.display==="grid"||u>=o&&n[Aa]==="none"||r&&n[Aa]==="none"&&u+d>o)?"vertical":"horizontal"},tp=function(t,e,n){var o=n?t.left:t.top,s=n?t.right:t.bottom,r=n?t.width:t.height,i=n?e.left:e.top,l=n?e.right:e.bottom,u=n?e.width:e.height;return o===i||s===l||o+r/2===i+u/2},ep=function(t,e){var n;return Ao.some(function(o){var s=o[Ot].options.emptyInsertThreshold;if(!(!s||tr(o))){var r=ut(o),i=t>=r.left-s&&t<=r.right+s,l=e>=r.top-s&&e<=r.bottom+s;if(i&&l)return n=o}}),n},za=function(t){function e(s,r){return function(i,l,u,d){var p=i.options.group.name&&l.options.group.name&&i.options.group.name===l.options.group.name;if(s==null&&(r||p))return!0;if(s==null||s===!1)return!1;if(r&&s==="clone")return s;if(typeof s=="function")return e(s(i,l,u,d),r)(i,l,u,d);var m=(r?i:l).options.group.name;return s===!0||typeof s=="string"&&s===m||s.join&&s.indexOf(m)>-1}}var n={},o=t.group;(!o||Xs(o)!="object")&&(o={name:o}),n.name=o.name,n.checkPull=e(o.pull,!0),n.checkPut=e(o.put),n.revertClone=o.revertClone,t.group=n},Ha=function(){!ja&&N&&E(N,"display","none")},Ua=function(){!ja&&N&&E(N,"display","")};Do&&!Na&&document.addEventListener("click",function(t){if(Eo)return t.preventDefault(),t.stopPropagation&&t.stopPropagation(),t.stopImmediatePropagation&&t.stopImmediatePropagation(),Eo=!1,!1},!0);var be=function(t){if(g){t=t.touches?t.touches[0]:t;var e=ep(t.clientX,t.clientY);if(e){var n={};for(var o in t)t.hasOwnProperty(o)&&(n[o]=t[o]);n.target=n.rootEl=e,n.preventDefault=void 0,n.stopPropagation=void 0,e[Ot]._onDragOver(n)}}},np=function(t){g&&g.parentNode[Ot]._isOutsideThisEl(t.target)};function A(t,e){if(!(t&&t.nodeType&&t.nodeType===1))throw"Sortable: `el` must be an HTMLElement, not ".concat({}.toString.call(t));this.el=t,this.options=e=Gt({},e),t[Ot]=this;var n={group:null,sort:!0,disabled:!1,store:null,handle:null,draggable:/^[uo]l$/i.test(t.nodeName)?">li":">*",swapThreshold:1,invertSwap:!1,invertedSwapThreshold:null,removeCloneOnHide:!0,direction:function(){return Fa(t,this.options)},ghostClass:"sortable-ghost",chosenClass:"sortable-chosen",dragClass:"sortable-drag",ignore:"a, img",filter:null,preventOnFilter:!0,animation:0,easing:null,setData:function(r,i){r.setData("Text",i.textContent)},dropBubble:!1,dragoverBubble:!1,dataIdAttr:"data-id",delay:0,delayOnTouchOnly:!1,touchStartThreshold:(Number.parseInt?Number:window).parseInt(window.devicePixelRatio,10)||1,forceFallback:!1,fallbackClass:"sortable-fallback",fallbackOnBody:!1,fallbackTolerance:0,fallbackOffset:{x:0,y:0},supportPointer:A.supportPointer!==!1&&"PointerEvent"in window&&(!un||Zs),emptyInsertThreshold:5};vn.initializePlugins(this,t,n);for(var o in n)!(o in e)&&(e[o]=n[o]);za(e);for(var s in this)s.charAt(0)==="_"&&typeof this[s]=="function"&&(this[s]=this[s].bind(this));this.nativeDraggable=e.forceFallback?!1:Zd,this.nativeDraggable&&(this.options.touchStartThreshold=1),e.supportPointer?P(t,"pointerdown",this._onTapStart):(P(t,"mousedown",this._onTapStart),P(t,"touchstart",this._onTapStart)),this.nativeDraggable&&(P(t,"dragover",this),P(t,"dragenter",this)),Ao.push(this.el),e.store&&e.store.get&&this.sort(e.store.get(this)||[]),Gt(this,Xd())}A.prototype={constructor:A,_isOutsideThisEl:function(t){!this.el.contains(t)&&t!==this.el&&(Le=null)},_getDirection:function(t,e){return typeof this.options.direction=="function"?this.options.direction.call(this,t,e,g):this.options.direction},_onTapStart:function(t){if(t.cancelable){var e=this,n=this.el,o=this.options,s=o.preventOnFilter,r=t.type,i=t.touches&&t.touches[0]||t.pointerType&&t.pointerType==="touch"&&t,l=(i||t).target,u=t.target.shadowRoot&&(t.path&&t.path[0]||t.composedPath&&t.composedPath()[0])||l,d=o.filter;if(up(n),!g&&!(/mousedown|pointerdown/.test(r)&&t.button!==0||o.disabled)&&!u.isContentEditable&&!(!this.nativeDraggable&&un&&l&&l.tagName.toUpperCase()==="SELECT")&&(l=Ht(l,o.draggable,n,!1),!(l&&l.animated)&&xo!==l)){if(je=Lt(l),pn=Lt(l,o.draggable),typeof d=="function"){if(d.call(this,t,l,this)){bt({sortable:e,rootEl:u,name:"filter",targetEl:l,toEl:n,fromEl:n}),Tt("filter",e,{evt:t}),s&&t.preventDefault();return}}else if(d&&(d=d.split(",").some(function(p){if(p=Ht(u,p.trim(),n,!1),p)return bt({sortable:e,rootEl:p,name:"filter",targetEl:l,fromEl:n,toEl:n}),Tt("filter",e,{evt:t}),!0}),d)){s&&t.preventDefault();return}o.handle&&!Ht(u,o.handle,n,!1)||this._prepareDragStart(t,i,l)}}},_prepareDragStart:function(t,e,n){var o=this,s=o.el,r=o.options,i=s.ownerDocument,l;if(n&&!g&&n.parentNode===s){var u=ut(n);if(Q=s,g=n,ot=g.parentNode,ye=g.nextSibling,xo=n,bo=r.group,A.dragged=g,_e={target:g,clientX:(e||t).clientX,clientY:(e||t).clientY},Oa=_e.clientX-u.left,Ea=_e.clientY-u.top,this._lastX=(e||t).clientX,this._lastY=(e||t).clientY,g.style["will-change"]="all",l=function(){if(Tt("delayEnded",o,{evt:t}),A.eventCanceled){o._onDrop();return}o._disableDelayedDragEvents(),!xa&&o.nativeDraggable&&(g.draggable=!0),o._triggerDragStart(t,e),bt({sortable:o,name:"choose",originalEvent:t}),Dt(g,r.chosenClass,!0)},r.ignore.split(",").forEach(function(d){Ia(g,d.trim(),Us)}),P(i,"dragover",be),P(i,"mousemove",be),P(i,"touchmove",be),r.supportPointer?(P(i,"pointerup",o._onDrop),!this.nativeDraggable&&P(i,"pointercancel",o._onDrop)):(P(i,"mouseup",o._onDrop),P(i,"touchend",o._onDrop),P(i,"touchcancel",o._onDrop)),xa&&this.nativeDraggable&&(this.options.touchStartThreshold=4,g.draggable=!0),Tt("delayStart",this,{evt:t}),r.delay&&(!r.delayOnTouchOnly||e)&&(!this.nativeDraggable||!(mn||Qt))){if(A.eventCanceled){this._onDrop();return}r.supportPointer?(P(i,"pointerup",o._disableDelayedDrag),P(i,"pointercancel",o._disableDelayedDrag)):(P(i,"mouseup",o._disableDelayedDrag),P(i,"touchend",o._disableDelayedDrag),P(i,"touchcancel",o._disableDelayedDrag)),P(i,"mousemove",o._delayedDragTouchMoveHandler),P(i,"touchmove",o._delayedDragTouchMoveHandler),r.supportPointer&&P(i,"pointermove",o._delayedDragTouchMoveHandler),o._dragStartTimer=setTimeout(l,r.delay)}else l()}},_delayedDragTouchMoveHandler:function(t){var e=t.touches?t.touches[0]:t;Math.max(Math.abs(e.clientX-this._lastX),Math.abs(e.clientY-this._lastY))>=Math.floor(this.options.touchStartThreshold/(this.nativeDraggable&&window.devicePixelRatio||1))&&this._disableDelayedDrag()},_disableDelayedDrag:function(){g&&Us(g),clearTimeout(this._dragStartTimer),this._disableDelayedDragEvents()},_disableDelayedDragEvents:function(){var t=this.el.ownerDocument;R(t,"mouseup",this._disableDelayedDrag),R(t,"touchend",this._disableDelayedDrag),R(t,"touchcancel",this._disableDelayedDrag),R(t,"pointerup",this._disableDelayedDrag),R(t,"pointercancel",this._disableDelayedDrag),R(t,"mousemove",this._delayedDragTouchMoveHandler),R(t,"touchmove",this._delayedDragTouchMoveHandler),R(t,"pointermove",this._delayedDragTouchMoveHandler)},_triggerDragStart:function(t,e){e=e||t.pointerType=="touch"&&t,!this.nativeDraggable||e?this.options.supportPointer?P(document,"pointermove",this._onTouchMove):e?P(document,"touchmove",this._onTouchMove):P(document,"mousemove",this._onTouchMove):(P(g,"dragend",this),P(Q,"dragstart",this._onDragStart));try{document.selection?Co(function(){document.selection.empty()}):window.getSelection().removeAllRanges()}catch{}},_dragStarted:function(t,e){if(qe=!1,Q&&g){Tt("dragStarted",this,{evt:e}),this.nativeDraggable&&P(document,"dragover",np);var n=this.options;!t&&Dt(g,n.dragClass,!1),Dt(g,n.ghostClass,!0),A.active=this,t&&this._appendGhost(),bt({sortable:this,name:"start",originalEvent:e})}else this._nulling()},_emulateDragOver:function(){if(zt){this._lastX=zt.clientX,this._lastY=zt.clientY,Ha();for(var t=document.elementFromPoint(zt.clientX,zt.clientY),e=t;t&&t.shadowRoot&&(t=t.shadowRoot.elementFromPoint(zt.clientX,zt.clientY),t!==e);)e=t;if(g.parentNode[Ot]._isOutsideThisEl(t),e)do{if(e[Ot]){var n=void 0;if(n=e[Ot]._onDragOver({clientX:zt.clientX,clientY:zt.clientY,target:t,rootEl:e}),n&&!this.options.dragoverBubble)break}t=e}while(e=Ba(e));Ua()}},_onTouchMove:function(t){if(_e){var e=this.options,n=e.fallbackTolerance,o=e.fallbackOffset,s=t.touches?t.touches[0]:t,r=N&&Fe(N,!0),i=N&&r&&r.a,l=N&&r&&r.d,u=wo&&_t&&Ta(_t),d=(s.clientX-_e.clientX+o.x)/(i||1)+(u?u[0]-Hs[0]:0)/(i||1),p=(s.clientY-_e.clientY+o.y)/(l||1)+(u?u[1]-Hs[1]:0)/(l||1);if(!A.active&&!qe){if(n&&Math.max(Math.abs(s.clientX-this._lastX),Math.abs(s.clientY-this._lastY))<n)return;this._onDragStart(t,!0)}if(N){r?(r.e+=d-(Fs||0),r.f+=p-(zs||0)):r={a:1,b:0,c:0,d:1,e:d,f:p};var m="matrix(".concat(r.a,",").concat(r.b,",").concat(r.c,",").concat(r.d,",").concat(r.e,",").concat(r.f,")");E(N,"webkitTransform",m),E(N,"mozTransform",m),E(N,"msTransform",m),E(N,"transform",m),Fs=d,zs=p,zt=s}t.cancelable&&t.preventDefault()}},_appendGhost:function(){if(!N){var t=this.options.fallbackOnBody?document.body:Q,e=ut(g,!0,wo,!0,t),n=this.options;if(wo){for(_t=t;E(_t,"position")==="static"&&E(_t,"transform")==="none"&&_t!==document;)_t=_t.parentNode;_t!==document.body&&_t!==document.documentElement?(_t===document&&(_t=Wt()),e.top+=_t.scrollTop,e.left+=_t.scrollLeft):_t=Wt(),Hs=Ta(_t)}N=g.cloneNode(!0),Dt(N,n.ghostClass,!1),Dt(N,n.fallbackClass,!0),Dt(N,n.dragClass,!0),E(N,"transition",""),E(N,"transform",""),E(N,"box-sizing","border-box"),E(N,"margin",0),E(N,"top",e.top),E(N,"left",e.left),E(N,"width",e.width),E(N,"height",e.height),E(N,"opacity","0.8"),E(N,"position",wo?"absolute":"fixed"),E(N,"zIndex","100000"),E(N,"pointerEvents","none"),A.ghost=N,t.appendChild(N),E(N,"transform-origin",Oa/parseInt(N.style.width)*100+"% "+Ea/parseInt(N.style.height)*100+"%")}},_onDragStart:function(t,e){var n=this,o=t.dataTransfer,s=n.options;if(Tt("dragStart",this,{evt:t}),A.eventCanceled){this._onDrop();return}Tt("setupClone",this),A.eventCanceled||(tt=La(g),tt.removeAttribute("id"),tt.draggable=!1,tt.style["will-change"]="",this._hideClone(),Dt(tt,this.options.chosenClass,!1),A.clone=tt),n.cloneId=Co(function(){Tt("clone",n),!A.eventCanceled&&(n.options.removeCloneOnHide||Q.insertBefore(tt,g),n._hideClone(),bt({sortable:n,name:"clone"}))}),!e&&Dt(g,s.dragClass,!0),e?(Eo=!0,n._loopId=setInterval(n._emulateDragOver,50)):(R(document,"mouseup",n._onDrop),R(document,"touchend",n._onDrop),R(document,"touchcancel",n._onDrop),o&&(o.effectAllowed="move",s.setData&&s.setData.call(n,o,g)),P(document,"drop",n),E(g,"transform","translateZ(0)")),qe=!0,n._dragStartId=Co(n._dragStarted.bind(n,e,t)),P(document,"selectstart",n),an=!0,window.getSelection().removeAllRanges(),un&&E(document.body,"user-select","none")},_onDragOver:function(t){var e=this.el,n=t.target,o,s,r,i=this.options,l=i.group,u=A.active,d=bo===l,p=i.sort,m=mt||u,f,h=this,v=!1;if(Js)return;function _(J,k){Tt(J,h,Vt({evt:t,isOwner:d,axis:f?"vertical":"horizontal",revert:r,dragRect:o,targetRect:s,canSort:p,fromSortable:m,target:n,completed:b,onMove:function(nt,Se){return ko(Q,e,g,o,nt,ut(nt),t,Se)},changed:$},k))}function w(){_("dragOverAnimationCapture"),h.captureAnimationState(),h!==m&&m.captureAnimationState()}function b(J){return _("dragOverCompleted",{insertion:J}),J&&(d?u._hideClone():u._showClone(h),h!==m&&(Dt(g,mt?mt.options.ghostClass:u.options.ghostClass,!1),Dt(g,i.ghostClass,!0)),mt!==h&&h!==A.active?mt=h:h===A.active&&mt&&(mt=null),m===h&&(h._ignoreWhileAnimating=n),h.animateAll(function(){_("dragOverAnimationComplete"),h._ignoreWhileAnimating=null}),h!==m&&(m.animateAll(),m._ignoreWhileAnimating=null)),(n===g&&!g.animated||n===e&&!n.animated)&&(Le=null),!i.dragoverBubble&&!t.rootEl&&n!==document&&(g.parentNode[Ot]._isOutsideThisEl(t.target),!J&&be(t)),!i.dragoverBubble&&t.stopPropagation&&t.stopPropagation(),v=!0}function $(){Bt=Lt(g),le=Lt(g,i.draggable),bt({sortable:h,name:"change",toEl:e,newIndex:Bt,newDraggableIndex:le,originalEvent:t})}if(t.preventDefault!==void 0&&t.cancelable&&t.preventDefault(),n=Ht(n,i.draggable,e,!0),_("dragOver"),A.eventCanceled)return v;if(g.contains(t.target)||n.animated&&n.animatingX&&n.animatingY||h._ignoreWhileAnimating===n)return b(!1);if(Eo=!1,u&&!i.disabled&&(d?p||(r=ot!==Q):mt===this||(this.lastPutMode=bo.checkPull(this,u,g,t))&&l.checkPut(this,u,g,t))){if(f=this._getDirection(t,n)==="vertical",o=ut(g),_("dragOverValid"),A.eventCanceled)return v;if(r)return ot=Q,w(),this._hideClone(),_("revert"),A.eventCanceled||(ye?Q.insertBefore(g,ye):Q.appendChild(g)),b(!0);var S=tr(e,i.draggable);if(!S||ip(t,f,this)&&!S.animated){if(S===g)return b(!1);if(S&&e===t.target&&(n=S),n&&(s=ut(n)),ko(Q,e,g,o,n,s,t,!!n)!==!1)return w(),S&&S.nextSibling?e.insertBefore(g,S.nextSibling):e.appendChild(g),ot=e,$(),b(!0)}else if(S&&rp(t,f,this)){var T=ze(e,0,i,!0);if(T===g)return b(!1);if(n=T,s=ut(n),ko(Q,e,g,o,n,s,t,!1)!==!1)return w(),e.insertBefore(g,T),ot=e,$(),b(!0)}else if(n.parentNode===e){s=ut(n);var et=0,dt,X=g.parentNode!==e,Z=!tp(g.animated&&g.toRect||o,n.animated&&n.toRect||s,f),Y=f?"top":"left",H=Ca(n,"top","top")||Ca(g,"top","top"),pt=H?H.scrollTop:void 0;Le!==n&&(dt=s[Y],fn=!1,yo=!Z&&i.invertSwap||X),et=ap(t,n,s,f,Z?1:i.swapThreshold,i.invertedSwapThreshold==null?i.swapThreshold:i.invertedSwapThreshold,yo,Le===n);var U;if(et!==0){var z=Lt(g);do z-=et,U=ot.children[z];while(U&&(E(U,"display")==="none"||U===N))}if(et===0||U===n)return b(!1);Le=n,hn=et;var yt=n.nextElementSibling,vt=!1;vt=et===1;var wt=ko(Q,e,g,o,n,s,t,vt);if(wt!==!1)return(wt===1||wt===-1)&&(vt=wt===1),Js=!0,setTimeout(sp,30),w(),vt&&!yt?e.appendChild(g):n.parentNode.insertBefore(g,vt?yt:n),H&&Pa(H,0,pt-H.scrollTop),ot=g.parentNode,dt!==void 0&&!yo&&(So=Math.abs(dt-ut(n)[Y])),$(),b(!0)}if(e.contains(g))return b(!1)}return!1},_ignoreWhileAnimating:null,_offMoveEvents:function(){R(document,"mousemove",this._onTouchMove),R(document,"touchmove",this._onTouchMove),R(document,"pointermove",this._onTouchMove),R(document,"dragover",be),R(document,"mousemove",be),R(document,"touchmove",be)},_offUpEvents:function(){var t=this.el.ownerDocument;R(t,"mouseup",this._onDrop),R(t,"touchend",this._onDrop),R(t,"pointerup",this._onDrop),R(t,"pointercancel",this._onDrop),R(t,"touchcancel",this._onDrop),R(document,"selectstart",this)},_onDrop:function(t){var e=this.el,n=this.options;if(Bt=Lt(g),le=Lt(g,n.draggable),Tt("drop",this,{evt:t}),ot=g&&g.parentNode,Bt=Lt(g),le=Lt(g,n.draggable),A.eventCanceled){this._nulling();return}qe=!1,yo=!1,fn=!1,clearInterval(this._loopId),clearTimeout(this._dragStartTimer),Ks(this.cloneId),Ks(this._dragStartId),this.nativeDraggable&&(R(document,"drop",this),R(e,"dragstart",this._onDragStart)),this._offMoveEvents(),this._offUpEvents(),un&&E(document.body,"user-select",""),E(g,"transform",""),t&&(an&&(t.cancelable&&t.preventDefault(),!n.dropBubble&&t.stopPropagation()),N&&N.parentNode&&N.parentNode.removeChild(N),(Q===ot||mt&&mt.lastPutMode!=="clone")&&tt&&tt.parentNode&&tt.parentNode.removeChild(tt),g&&(this.nativeDraggable&&R(g,"dragend",this),Us(g),g.style["will-change"]="",an&&!qe&&Dt(g,mt?mt.options.ghostClass:this.options.ghostClass,!1),Dt(g,this.options.chosenClass,!1),bt({sortable:this,name:"unchoose",toEl:ot,newIndex:null,newDraggableIndex:null,originalEvent:t}),Q!==ot?(Bt>=0&&(bt({rootEl:ot,name:"add",toEl:ot,fromEl:Q,originalEvent:t}),bt({sortable:this,name:"remove",toEl:ot,originalEvent:t}),bt({rootEl:ot,name:"sort",toEl:ot,fromEl:Q,originalEvent:t}),bt({sortable:this,name:"sort",toEl:ot,originalEvent:t})),mt&&mt.save()):Bt!==je&&Bt>=0&&(bt({sortable:this,name:"update",toEl:ot,originalEvent:t}),bt({sortable:this,name:"sort",toEl:ot,originalEvent:t})),A.active&&((Bt==null||Bt===-1)&&(Bt=je,le=pn),bt({sortable:this,name:"end",toEl:ot,originalEvent:t}),this.save()))),this._nulling()},_nulling:function(){Tt("nulling",this),Q=g=ot=N=ye=tt=xo=ce=_e=zt=an=Bt=le=je=pn=Le=hn=mt=bo=A.dragged=A.ghost=A.clone=A.active=null;var t=this.el;Mo.forEach(function(e){t.contains(e)&&(e.checked=!0)}),Mo.length=Fs=zs=0},handleEvent:function(t){switch(t.type){case"drop":case"dragend":this._onDrop(t);break;case"dragenter":case"dragover":g&&(this._onDragOver(t),op(t));break;case"selectstart":t.preventDefault();break}},toArray:function(){for(var t=[],e,n=this.el.children,o=0,s=n.length,r=this.options;o<s;o++)e=n[o],Ht(e,r.draggable,this.el,!1)&&t.push(e.getAttribute(r.dataIdAttr)||cp(e));return t},sort:function(t,e){var n={},o=this.el;this.toArray().forEach(function(s,r){var i=o.children[r];Ht(i,this.options.draggable,o,!1)&&(n[s]=i)},this),e&&this.captureAnimationState(),t.forEach(function(s){n[s]&&(o.removeChild(n[s]),o.appendChild(n[s]))}),e&&this.animateAll()},save:function(){var t=this.options.store;t&&t.set&&t.set(this)},closest:function(t,e){return Ht(t,e||this.options.draggable,this.el,!1)},option:function(t,e){var n=this.options;if(e===void 0)return n[t];var o=vn.modifyOption(this,t,e);typeof o<"u"?n[t]=o:n[t]=e,t==="group"&&za(n)},destroy:function(){Tt("destroy",this);var t=this.el;t[Ot]=null,R(t,"mousedown",this._onTapStart),R(t,"touchstart",this._onTapStart),R(t,"pointerdown",this._onTapStart),this.nativeDraggable&&(R(t,"dragover",this),R(t,"dragenter",this)),Array.prototype.forEach.call(t.querySelectorAll("[draggable]"),function(e){e.removeAttribute("draggable")}),this._onDrop(),this._disableDelayedDragEvents(),Ao.splice(Ao.indexOf(this.el),1),this.el=t=null},_hideClone:function(){if(!ce){if(Tt("hideClone",this),A.eventCanceled)return;E(tt,"display","none"),this.options.removeCloneOnHide&&tt.parentNode&&tt.parentNode.removeChild(tt),ce=!0}},_showClone:function(t){if(t.lastPutMode!=="clone"){this._hideClone();return}if(ce){if(Tt("showClone",this),A.eventCanceled)return;g.parentNode==Q&&!this.options.group.revertClone?Q.insertBefore(tt,g):ye?Q.insertBefore(tt,ye):Q.appendChild(tt),this.options.group.revertClone&&this.animate(g,tt),E(tt,"display",""),ce=!1}}};function op(t){t.dataTransfer&&(t.dataTransfer.dropEffect="move"),t.cancelable&&t.preventDefault()}function ko(t,e,n,o,s,r,i,l){var u,d=t[Ot],p=d.options.onMove,m;return window.CustomEvent&&!Qt&&!mn?u=new CustomEvent("move",{bubbles:!0,cancelable:!0}):(u=document.createEvent("Event"),u.initEvent("move",!0,!0)),u.to=e,u.from=t,u.dragged=n,u.draggedRect=o,u.related=s||e,u.relatedRect=r||ut(e),u.willInsertAfter=l,u.originalEvent=i,t.dispatchEvent(u),p&&(m=p.call(d,u,i)),m}function Us(t){t.draggable=!1}function sp(){Js=!1}function rp(t,e,n){var o=ut(ze(n.el,0,n.options,!0)),s=qa(n.el,n.options,N),r=10;return e?t.clientX<s.left-r||t.clientY<o.top&&t.clientX<o.right:t.clientY<s.top-r||t.clientY<o.bottom&&t.clientX<o.left}function ip(t,e,n){var o=ut(tr(n.el,n.options.draggable)),s=qa(n.el,n.options,N),r=10;return e?t.clientX>s.right+r||t.clientY>o.bottom&&t.clientX>o.left:t.clientY>s.bottom+r||t.clientX>o.right&&t.clientY>o.top}function ap(t,e,n,o,s,r,i,l){var u=o?t.clientY:t.clientX,d=o?n.height:n.width,p=o?n.top:n.left,m=o?n.bottom:n.right,f=!1;if(!i){if(l&&So<d*s){if(!fn&&(hn===1?u>p+d*r/2:u<m-d*r/2)&&(fn=!0),fn)f=!0;else if(hn===1?u<p+So:u>m-So)return-hn}else if(u>p+d*(1-s)/2&&u<m-d*(1-s)/2)return lp(e)}return f=f||i,f&&(u<p+d*r/2||u>m-d*r/2)?u>p+d/2?1:-1:0}function lp(t){return Lt(g)<Lt(t)?1:-1}function cp(t){for(var e=t.tagName+t.className+t.src+t.href+t.textContent,n=e.length,o=0;n--;)o+=e.charCodeAt(n);return o.toString(36)}function up(t){Mo.length=0;for(var e=t.getElementsByTagName("input"),n=e.length;n--;){var o=e[n];o.checked&&Mo.push(o)}}function Co(t){return setTimeout(t,0)}function Ks(t){return clearTimeout(t)}Do&&P(document,"touchmove",function(t){(A.active||qe)&&t.cancelable&&t.preventDefault()});A.utils={on:P,off:R,css:E,find:Ia,is:function(t,e){return!!Ht(t,e,t,!1)},extend:Vd,throttle:Ra,closest:Ht,toggleClass:Dt,clone:La,index:Lt,nextTick:Co,cancelNextTick:Ks,detectDirection:Fa,getChild:ze,expando:Ot};A.get=function(t){return t[Ot]};A.mount=function(){for(var t=arguments.length,e=new Array(t),n=0;n<t;n++)e[n]=arguments[n];e[0].constructor===Array&&(e=e[0]),e.forEach(function(o){if(!o.prototype||!o.prototype.constructor)throw"Sortable: Mounted plugin must be a constructor function, not ".concat({}.toString.call(o));o.utils&&(A.utils=Vt(Vt({},A.utils),o.utils)),vn.mount(o)})};A.create=function(t,e){return new A(t,e)};A.version=Ud;var ct=[],ln,Gs,Qs=!1,Ws,Vs,No,cn;function dp(){function t(){this.defaults={scroll:!0,forceAutoScrollFallback:!1,scrollSensitivity:30,scrollSpeed:10,bubbleScroll:!0};for(var e in this)e.charAt(0)==="_"&&typeof this[e]=="function"&&(this[e]=this[e].bind(this))}return t.prototype={dragStarted:function(e){var n=e.originalEvent;this.sortable.nativeDraggable?P(document,"dragover",this._handleAutoScroll):this.options.supportPointer?P(document,"pointermove",this._handleFallbackAutoScroll):n.touches?P(document,"touchmove",this._handleFallbackAutoScroll):P(document,"mousemove",this._handleFallbackAutoScroll)},dragOverCompleted:function(e){var n=e.originalEvent;!this.options.dragOverBubble&&!n.rootEl&&this._handleAutoScroll(n)},drop:function(){this.sortable.nativeDraggable?R(document,"dragover",this._handleAutoScroll):(R(document,"pointermove",this._handleFallbackAutoScroll),R(document,"touchmove",this._handleFallbackAutoScroll),R(document,"mousemove",this._handleFallbackAutoScroll)),Ma(),To(),Yd()},nulling:function(){No=Gs=ln=Qs=cn=Ws=Vs=null,ct.length=0},_handleFallbackAutoScroll:function(e){this._handleAutoScroll(e,!0)},_handleAutoScroll:function(e,n){var o=this,s=(e.touches?e.touches[0]:e).clientX,r=(e.touches?e.touches[0]:e).clientY,i=document.elementFromPoint(s,r);if(No=e,n||this.options.forceAutoScrollFallback||mn||Qt||un){Ys(e,this.options,i,n);var l=ue(i,!0);Qs&&(!cn||s!==Ws||r!==Vs)&&(cn&&Ma(),cn=setInterval(function(){var u=ue(document.elementFromPoint(s,r),!0);u!==l&&(l=u,To()),Ys(e,o.options,u,n)},10),Ws=s,Vs=r)}else{if(!this.options.bubbleScroll||ue(i,!0)===Wt()){To();return}Ys(e,this.options,ue(i,!1),!1)}}},Gt(t,{pluginName:"scroll",initializeByDefault:!0})}function To(){ct.forEach(function(t){clearInterval(t.pid)}),ct=[]}function Ma(){clearInterval(cn)}var Ys=Ra(function(t,e,n,o){if(e.scroll){var s=(t.touches?t.touches[0]:t).clientX,r=(t.touches?t.touches[0]:t).clientY,i=e.scrollSensitivity,l=e.scrollSpeed,u=Wt(),d=!1,p;Gs!==n&&(Gs=n,To(),ln=e.scroll,p=e.scrollFn,ln===!0&&(ln=ue(n,!0)));var m=0,f=ln;do{var h=f,v=ut(h),_=v.top,w=v.bottom,b=v.left,$=v.right,S=v.width,T=v.height,et=void 0,dt=void 0,X=h.scrollWidth,Z=h.scrollHeight,Y=E(h),H=h.scrollLeft,pt=h.scrollTop;h===u?(et=S<X&&(Y.overflowX==="auto"||Y.overflowX==="scroll"||Y.overflowX==="visible"),dt=T<Z&&(Y.overflowY==="auto"||Y.overflowY==="scroll"||Y.overflowY==="visible")):(et=S<X&&(Y.overflowX==="auto"||Y.overflowX==="scroll"),dt=T<Z&&(Y.overflowY==="auto"||Y.overflowY==="scroll"));var U=et&&(Math.abs($-s)<=i&&H+S<X)-(Math.abs(b-s)<=i&&!!H),z=dt&&(Math.abs(w-r)<=i&&pt+T<Z)-(Math.abs(_-r)<=i&&!!pt);if(!ct[m])for(var yt=0;yt<=m;yt++)ct[yt]||(ct[yt]={});(ct[m].vx!=U||ct[m].vy!=z||ct[m].el!==h)&&(ct[m].el=h,ct[m].vx=U,ct[m].vy=z,clearInterval(ct[m].pid),(U!=0||z!=0)&&(d=!0,ct[m].pid=setInterval((function(){o&&this.layer===0&&A.active._onTouchMove(No);var vt=ct[this.layer].vy?ct[this.layer].vy*l:0,wt=ct[this.layer].vx?ct[this.layer].vx*l:0;typeof p=="function"&&p.call(A.dragged.parentNode[Ot],wt,vt,t,No,ct[this.layer].el)!=="continue"||Pa(ct[this.layer].el,wt,vt)}).bind({layer:m}),24))),m++}while(e.bubbleScroll&&f!==u&&(f=ue(f,!1)));Qs=d}},30),Wa=function(t){var e=t.originalEvent,n=t.putSortable,o=t.dragEl,s=t.activeSortable,r=t.dispatchSortableEvent,i=t.hideGhostForTarget,l=t.unhideGhostForTarget;if(e){var u=n||s;i();var d=e.changedTouches&&e.changedTouches.length?e.changedTouches[0]:e,p=document.elementFromPoint(d.clientX,d.clientY);l(),u&&!u.el.contains(p)&&(r("spill"),this.onSpill({dragEl:o,putSortable:n}))}};function er(){}er.prototype={startIndex:null,dragStart:function(t){var e=t.oldDraggableIndex;this.startIndex=e},onSpill:function(t){var e=t.dragEl,n=t.putSortable;this.sortable.captureAnimationState(),n&&n.captureAnimationState();var o=ze(this.sortable.el,this.startIndex,this.options);o?this.sortable.el.insertBefore(e,o):this.sortable.el.appendChild(e),this.sortable.animateAll(),n&&n.animateAll()},drop:Wa};Gt(er,{pluginName:"revertOnSpill"});function nr(){}nr.prototype={onSpill:function(t){var e=t.dragEl,n=t.putSortable,o=n||this.sortable;o.captureAnimationState(),e.parentNode&&e.parentNode.removeChild(e),o.animateAll()},drop:Wa};Gt(nr,{pluginName:"removeOnSpill"});A.mount(new dp);A.mount(nr,er);var Va=A;var pp=220,Ya=6;function Xa(t,e,n){let o=j(null),s=j(n);return s.current=n,q(()=>!t||!o.current?void 0:hp(o.current,(i,l)=>s.current(i,l)).stop,[t,e]),o}function hp(t,e){let n=!1,o={x:0,y:0},s=null,r=f=>{o={x:f.clientX,y:f.clientY},mp(t,s,o)},i=f=>{f.key==="Escape"&&(n=!0,or(t))},l=f=>{s=f.item,n=!1;let{x:h,y:v}=s.getBoundingClientRect();o={x:h,y:v},document.addEventListener("pointermove",r),document.addEventListener("keydown",i)},u=()=>{document.removeEventListener("pointermove",r),document.removeEventListener("keydown",i),or(t)},p={group:"themes",sort:!1,draggable:"[data-card]",filter:".host-card-tools",preventOnFilter:!1,delay:pp,delayOnTouchOnly:!0,touchStartThreshold:Ya,forceFallback:!0,fallbackOnBody:!0,fallbackTolerance:Ya,ghostClass:"host-carried",fallbackClass:"host-flying",onStart:l,onMove:()=>!1,onEnd:()=>{u();let f=s?.dataset.card;s=null,f&&!n&&e(f,fp(t,o))}},m=[...t.querySelectorAll("[data-cards]")].map(f=>new Va(f,p));return{stop(){u();for(let f of m)f.destroy()}}}function fp(t,e){let n=document.elementFromPoint(e.x,e.y),o=n?.closest("[data-column]");if(!o||!t.contains(o))return{};let s=n?.closest("[data-card]");return{theme:o.dataset.column,...s?.dataset.card&&{card:s.dataset.card}}}function mp(t,e,n){or(t);let o=document.elementFromPoint(n.x,n.y),s=o?.closest("[data-column]"),r=e?.closest("[data-column]"),i=o?.closest("[data-card]");s&&s!==r?s.setAttribute("data-over",""):i&&i!==e&&t.contains(i)&&i.setAttribute("data-over","")}function or(t){for(let e of t.querySelectorAll("[data-over]"))e.removeAttribute("data-over")}function Bo(t){let[e,n]=O(()=>matchMedia(t).matches);return q(()=>{let o=matchMedia(t),s=()=>n(o.matches);return o.addEventListener("change",s),()=>o.removeEventListener("change",s)},[t]),e}var vp=["direct","indirect","adaptation","organisation"],gp=["measured","calculated","estimated"],Io={effect_certainty:gp,measure_kind:vp},Ro=(t,e)=>Io[t]?.includes(String(e))?a(`fields.${t}_${e}`):String(e);function we(t,e){return e===""&&t==="description"?a("host.no_text"):e===null||e===""||Array.isArray(e)&&e.length===0?a("host.unknown"):t==="due"?zn(Date.parse(String(e))):Array.isArray(e)?e.join(", "):typeof e=="number"?Jt(e):Ro(t,e)}function sr(t,e){let n=new Map;for(let o of e.filter(ae)){let{field:s,value:r}=_p(o),i=bp(t,o);if(!i)continue;let l=`${i.id} ${s}`,u=[...n.get(l)?.entries??[],o],d=Po(i,s);n.set(l,{measure:i.id,title:i.title,field:s,mine:r,theirs:d,last:o,entries:u})}return[...n.values()]}function $p({last:t,theirs:e}){let{name:n,data:o}=t;return{name:n,data:{...o,was:n==="set_field"?[e]:e}}}function gn({seat:t},e,n){let s=sr(t.screen.peek(),t.outbox.failed.peek()).find(r=>r.measure===e&&r.field===n)?.entries??[];for(let r of s)t.outbox.takeOut(r.id)}function _p({name:t,data:e}){return t==="retitle_measure"?{field:"title",value:e.title}:t==="describe_measure"?{field:"description",value:e.description}:{field:e.field,value:e.value}}var bp=(t,{name:e,data:n})=>e==="set_field"?It(t,n.measure):F(t,"measure",n.measure);function Po(t,e){return e==="title"||e==="description"?t[e]:t.fields[e]??null}function Ja({tablet:t}){let{seat:e}=t;return sr(e.screen.value,e.outbox.failed.value).map(o=>c`
<div class="ds-alert notice" data-color="warning" role="alert" key=${o.last.id}>
<p><strong>${yp(o.field)}</strong> – ${o.title}</p>
<${Ka} tablet=${t} clash=${o} />
</div>
`)}function Lo({tablet:t,measure:e,field:n}){let{seat:o}=t,s=sr(o.screen.value,o.outbox.failed.value).find(r=>r.measure===e&&r.field===n);return s?c`<div class="host-clash" role="alert"><${Ka} tablet=${t} clash=${s} /></div>`:null}function Ka({tablet:t,clash:e}){let{outbox:n,act:o}=t.seat,s=l=>{let u=l.currentTarget.closest(".host-field")?.querySelector(".ds-input");for(let d of e.entries)n.takeOut(d.id);(u??document.querySelector("main"))?.focus()},r=l=>{let{name:u,data:d}=$p(e);s(l),o(u,d),x(a("host.clash_mine_kept"))},i=l=>{s(l),x(a("host.clash_theirs_kept"))};return c`
<dl class="host-values">
<div><dt>${a("host.clash_wrote")}</dt><dd>${we(e.field,e.theirs)}</dd></div>
<div><dt>${a("host.clash_you_wrote")}</dt><dd>${we(e.field,e.mine)}</dd></div>
</dl>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${r}>${a("host.clash_mine")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${i}>${a("host.clash_theirs")}</button>
</div>
`}var yp=t=>t==="title"||t==="description"?a(`host.${t}`):a(`fields.${t}`);function ke({tablet:t,measure:e,field:n,news:o}){let{outbox:s,connection:r}=t.seat,i=j(!1),l=m=>m.name==="set_field"&&m.data.measure===e.id&&m.data.field===n,u=s.failed.value.find(l),d=s.entries.value.some(m=>l(m)&&m.answered_seq===void 0);if(s.entries.value.some(l)&&(i.current=!0),u&&ae(u))return c`<${Lo} tablet=${t} measure=${e.id} field=${n} />`;if(u)return c`<${wp} tablet=${t} entry=${u} />`;if(o.has(n))return c`<${$n} />`;if(!i.current)return null;let p=d?r.status.value==="connected"&&!s.stuck.value?"saving":"waiting":"saved";return c`<${Is} state=${p} />`}var $n=()=>c`<span class="host-news"><${C} name="pen" />${a("host.news")}</span>`;function wp({tablet:t,entry:e}){let{outbox:n}=t.seat;return c`
<div class="host-refused" role="alert">
<p class="save-state" data-state="failed"><${C} name="conflict" />${a("saved.failed")}: ${we(e.data.field,e.data.value)}</p>
<p>${e.error&&Fn(e.error)}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${()=>n.retry(e.id)}>${a("save.retry")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n.takeOut(e.id)}>${a("save.discard")}</button>
</div>
</div>
`}function Zt({seat:t,name:e,of:n,label:o,theirs:s,onSave:r,check:i=()=>"",max:l,rows:u=1,type:d="text",inputMode:p,placeholder:m,wide:f=u>1,clears:h=!1,state:v}){let _=W(),w=t.draft(e),b=rr(w.text.value),$=b?.text??s,S=b!==null&&b.over!==s&&b.text.trim()!==s,[T,et]=O(!1),dt=Mt($.trim())-l,X=dt>0?a("field.too_long",{n:dt}):b&&T?i(b.text.trim()):"",Z=J=>{let k=J.target.value;w.write(JSON.stringify({text:k,over:rr(w.text.peek())?.over??s})),et(!1)},Y=()=>{let J=rr(w.text.peek());if(!J)return;let k=J.text.trim();Mt(k)>l||i(k)||(k!==s&&r(k),w.clear())},H=()=>{et(!0),S||Y()};xp(H);let pt=J=>{J.key!=="Enter"||J.isComposing||u>1&&!(J.ctrlKey||J.metaKey)||(J.preventDefault(),H())},U=j(null);q(()=>{(X||S)&&U.current?.matches(":focus")&&U.current.closest(".host-field")?.scrollIntoView({block:"nearest"})},[!!X,S]);let z=J=>{J(),U.current?.focus()},yt=()=>{w.write(JSON.stringify({text:"",over:s})),Y(),U.current?.focus()},vt=[X&&`${_}-e`,S&&`${_}-c`].filter(Boolean).join(" "),wt=u>1?"textarea":"input";return c`
<div class="ds-field host-field" data-wide=${f} data-field-of=${n}>
<div class="host-field-top"><label class="ds-label" for=${_}>${o}</label>${b&&!S&&!X?c`<span class="save-state">${a("host.typing")}</span>`:v}</div>
<${wt}
class="ds-input"
id=${_}
ref=${U}
type=${u>1?void 0:d}
rows=${u>1?u:void 0}
inputmode=${p}
value=${$}
placeholder=${m}
autocomplete="off"
aria-invalid=${X?"true":void 0}
aria-describedby=${vt||void 0}
onInput=${Z}
onBlur=${H}
onKeyDown=${pt}
/>
${h&&($?!S&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${yt}>${a("host.unknown")}<span class="ds-sr-only">: ${o}</span></button></div>`:d==="date"&&c`<p class="small soft">${a("host.unknown")}</p>`)}
${X&&c`<p class="ds-validation-message" id="${_}-e">${X}</p>`}
${S&&c`<${kp} id="${_}-c" theirs=${s} onMine=${()=>z(Y)} onTheirs=${()=>z(()=>w.clear())} />`}
</div>
`}function kp({id:t,theirs:e,onMine:n,onTheirs:o}){return c`
<div class="ds-alert notice" data-color="warning" data-size="sm">
<p id=${t} role="alert">${e?a("host.clash",{theirs:e}):a("host.clash_emptied")}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${n}>${a("host.clash_mine")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}>${a("host.clash_theirs")}</button>
</div>
</div>
`}function xp(t){let e=j(t);e.current=t,q(()=>{let n=()=>e.current();return window.addEventListener("pagehide",n),()=>{window.removeEventListener("pagehide",n),n()}},[])}function rr(t){return t?JSON.parse(t):null}var Sp=1e12;function ir(t){let e=t.replace(/[\s\u00a0\u202f]/g,""),n=ne.value==="en"?e.replace(/,(?=\d{3}(?:\D|$))/g,""):e,o=Number(n.replace(",","."));return n!==""&&/^\d*[.,]?\d*$/.test(n)&&o>=0&&o<=Sp?o:null}var Ga=20,Tp=2e3,Op=2100;function de(t,e,n,o){gn(t,e.id,n),t.seat.act("set_field",{measure:e.id,field:n,value:o,was:[e.fields[n]??null]})}function qo({tablet:t,measure:e,field:n,news:o,draft:s,rows:r}){return c`
<${Zt}
seat=${t.seat}
name=${`field:${s}:${n}`}
of=${n}
label=${a(`fields.${n}`)}
theirs=${String(e.fields[n]??"")}
max=${300}
rows=${r}
placeholder=${a("host.unknown")}
state=${c`<${ke} tablet=${t} measure=${e} field=${n} news=${o} />`}
onSave=${i=>de(t,e,n,i||null)}
/>
`}function jo({tablet:t,measure:e,field:n,news:o,draft:s}){let r=e.fields[n];return c`
<${Zt}
seat=${t.seat}
name=${`field:${s}:${n}`}
of=${n}
label=${a(`fields.${n}`)}
theirs=${typeof r=="number"?Jt(r):""}
max=${Ga}
inputMode="decimal"
placeholder=${a("host.unknown")}
clears
check=${i=>i&&ir(i)===null?a("host.no_number"):""}
state=${c`<${ke} tablet=${t} measure=${e} field=${n} news=${o} />`}
onSave=${i=>de(t,e,n,i?ir(i):null)}
/>
`}function Qa({tablet:t,measure:e,field:n,news:o,draft:s}){return c`
<${Zt}
seat=${t.seat}
name=${`field:${s}:${n}`}
of=${n}
label=${a(`fields.${n}`)}
theirs=${String(e.fields[n]??"")}
max=${Ga}
type="date"
clears
check=${r=>r&&!Ep(r)?a("host.no_date"):""}
state=${c`<${ke} tablet=${t} measure=${e} field=${n} news=${o} />`}
onSave=${r=>de(t,e,n,r||null)}
/>
`}function _n({tablet:t,measure:e,field:n,news:o,groups:s}){let r=W(),i=String(e.fields[n]??""),l=s.some(d=>d.choices.includes(i)),u=d=>de(t,e,n,d.target.value||null);return c`
<div class="ds-field host-field" data-field-of=${n}>
<div class="host-field-top"><label class="ds-label" for=${r}>${a(`fields.${n}`)}</label><${ke} tablet=${t} measure=${e} field=${n} news=${o} /></div>
<select class="ds-input" id=${r} value=${i} data-unknown=${i===""} onChange=${u}>
<option value="">${a("host.unknown")}</option>
${i&&!l&&c`<option value=${i}>${i}</option>`}
${s.map(d=>d.label?c`<optgroup key=${d.label} label=${d.label}>${ar(d)}</optgroup>`:ar(d))}
</select>
</div>
`}var ar=t=>t.choices.map(e=>c`<option key=${e} value=${e}>${e}</option>`);function bn({tablet:t,measure:e,field:n,news:o,choices:s,hint:r}){let i=W(),l=String(e.fields[n]??""),u=l&&!s.includes(l)?["",...s,l]:["",...s];return c`
<fieldset class="ds-fieldset host-field host-class" data-wide="true" data-field-of=${n}>
<legend class="ds-label">${a(`fields.${n}`)}</legend>
${r&&c`<p class="small soft">${r}</p>`}
<div class="host-classes">
${u.map(d=>c`
<label key=${d} data-chosen=${d===l} data-unknown=${d===""}>
<input type="radio" name=${i} checked=${d===l} onChange=${()=>de(t,e,n,d||null)} />
${d?Ro(n,d):a("host.unknown")}
</label>
`)}
</div>
<${ke} tablet=${t} measure=${e} field=${n} news=${o} />
</fieldset>
`}function Za({tablet:t,measure:e,field:n,news:o,groups:s}){let r=W(),i=e.fields[n],l=Array.isArray(i)?i:[],u=f=>de(t,e,n,f.length?f:null),d=f=>{let h=f.target;h.value&&u([...l,h.value]),h.value=""},p=f=>{u(l.filter(h=>h!==f)),document.getElementById(r)?.focus()},m=s.map(f=>({...f,choices:f.choices.filter(h=>!l.includes(h))}));return c`
<div class="ds-field host-field" data-wide="true" data-field-of=${n}>
<div class="host-field-top"><label class="ds-label" for=${r}>${a(`fields.${n}`)}</label><${ke} tablet=${t} measure=${e} field=${n} news=${o} /></div>
${l.length>0&&c`<div class="host-chips">
${l.map(f=>c`
<button key=${f} type="button" class="ds-chip" data-repeat aria-label=${a("host.take_away",{unit:f})} onClick=${()=>p(f)}>
${f}<${C} name="close" />
</button>
`)}
</div>`}
<select class="ds-input" id=${r} value="" data-unknown=${l.length===0} onChange=${d}>
<option value="">${l.length?a("host.add_unit"):a("host.unknown")}</option>
${m.filter(f=>f.choices.length).map(f=>c`<optgroup key=${f.label} label=${f.label}>${ar(f)}</optgroup>`)}
</select>
</div>
`}function Ep(t){let e=Number(t.slice(0,4));return e>=Tp&&e<=Op}var xe=t=>typeof t.fields.theme=="string"?t.fields.theme:"";function He(t,e){let n=t.map(xe).filter(s=>s!==""&&!e.includes(s));return["",...e,...[...new Set(n)].sort((s,r)=>s.localeCompare(r,"nb"))].map(s=>({theme:s,measures:t.filter(r=>xe(r)===s)}))}var tl=(t,e,n)=>t[t.indexOf(e)+n];function el(t,{theme:e,card:n}){return e===void 0?null:e!==xe(t)?{kind:"move",theme:e}:n&&n!==t.id?{kind:"merge",other:n}:null}var Fo=t=>t||a("host.no_theme");function zo(t,e,n){de(t,e,"theme",n||null),t.moved.value=e.id,x(a("host.card_moved",{title:e.title,theme:Fo(n)}))}function nl({tablet:t,id:e}){let n=t.seat.screen.value,o=F(n,"measure",e),s=()=>t.opened.value=null;if(!o)return null;let r=y(n,"workshop")?.fields.theme??[],i=He(re(n,t.table),r),l=u=>{s(),zo(t,o,u)};return c`
<${at} title=${a("host.move_card_title",{title:o.title})} onClose=${s}>
<ul class="plain host-destinations">
${i.map(({theme:u,measures:d})=>{let p=u===xe(o);return c`
<li key=${u}>
<button type="button" aria-current=${p?"true":void 0} onClick=${()=>p?s():l(u)}>
<span>${Fo(u)}</span>
${p?c`<span class="fact strong"><${C} name="check" />${a("host.here_now")}</span>`:c`<span class="count">${d.length}</span>`}
</button>
</li>
`})}
</ul>
${!o.private&&c`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>t.opened.value={kind:"twin",id:e}}>
${a("host.merge_with")}
</button>`}
<//>
`}function sl({tablet:t,measures:e}){let n=W(),o=Bo("(min-width: 40rem)"),s=y(t.seat.screen.value,"workshop")?.fields.theme??[],r=He(e,s),[i,...l]=r,u=r.map(m=>m.theme),d=o&&M(t),p=Xa(d,u.join("|"),(m,f)=>{let h=F(t.seat.screen.peek(),"measure",m);if(!h)return;let v=el(h,f);v?.kind==="move"&&zo(t,h,v.theme),v?.kind==="merge"&&(t.opened.value={kind:"merge",ids:[m,v.other]})});return Np(t),c`
<p class="soft small" id=${n}>${d?a("host.columns_hint"):a("host.columns_hint_narrow")}</p>
<div class="host-columns" ref=${p} data-draggable=${d}>
<${ol} tablet=${t} column=${i} themes=${u} hint=${n} />
<div class="host-themes">
${l.map(m=>c`<${ol} key=${m.theme} tablet=${t} column=${m} themes=${u} hint=${n} />`)}
</div>
</div>
`}function ol({tablet:t,column:e,themes:n,hint:o}){let s=W(),{theme:r,measures:i}=e;return c`
<section class="host-theme" data-column=${r} data-empty=${i.length===0} aria-labelledby=${s}>
<h3 class="host-theme-title" id=${s}>${Fo(r)} <span class="count">${i.length}</span></h3>
<ul class="plain" data-cards>
${i.map(l=>c`<li key=${l.id} data-card=${l.id}><${Ap} tablet=${t} measure=${l} themes=${n} hint=${o} /></li>`)}
</ul>
</section>
`}function Ap({tablet:t,measure:e,themes:n,hint:o}){let s=t.picked.value.includes(e.id),r=St(t.seat.screen.value,e).length,i=M(t);return c`
<${uo}
measure=${e}
own=${e.claimed_by===t.table}
chosen=${s}
said=${t.said.value.get(e.id)}
tags=${c`<${Ps} tablet=${t} measure=${e} />`}
onOpen=${()=>t.opened.value={kind:"sheet",id:e.id}}
>
${r>0&&c`<p class="small soft">${a("host.merged_count",{n:r})}</p>`}
${i&&c`<div class="host-card-tools">
${!e.private&&c`<${rn} tablet=${t} measure=${e} picked=${s} label="" />`}
${e.pending&&c`<${Nt} seat=${t.seat} id=${e.id} />`}
<${Mp} tablet=${t} measure=${e} themes=${n} hint=${o} />
</div>`}
<//>
`}function Mp({tablet:t,measure:e,themes:n,hint:o}){let s=r=>{let i=r.key==="ArrowRight"?1:r.key==="ArrowLeft"?-1:0;if(i===0)return;r.preventDefault();let l=tl(n,xe(e),i);l!==void 0&&zo(t,e,l)};return c`
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
${a("host.move_card")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function Np(t){let e=t.moved.value;q(()=>{e&&(t.moved.value=null,document.querySelector(`[data-move="${e}"]`)?.focus())},[e])}var lr=40,Dp=1,Bp=["cards","themes"];function cr({tablet:t,look:e,title:n,hint:o,measures:s,empty:r,byTable:i}){let l=W(),u=t.seat.screen.value,d=y(u,"phase")?.revealed??!1,{query:p,table:m,layout:f}=e.value,h=e.value.order??(d?"votes":"newest"),v=Be(u,s,p).filter(S=>!m||Pt(u,S).includes(m)),_=ro(v,h),w=y(u,"workshop")?.fields.theme??[],b=f==="themes"?He(_,w).flatMap(S=>S.measures):_,$=()=>{t.readable.value=b.map(S=>S.id),t.opened.value={kind:"read"}};return c`
<section class="host-measures" aria-labelledby=${l}>
<h2 class="ds-heading" data-size="xs" id=${l}>${n} <span class="count">${s.length}</span></h2>
${o&&s.length>0&&c`<p class="soft">${o}</p>`}
${s.length===0&&c`<p class="panel soft">${r}</p>`}
${s.length>=Dp&&c`<${Rp} tablet=${t} look=${e} order=${h} revealed=${d} byTable=${i} onRead=${$} />`}
${p&&c`<p class="small soft" role="status">${b.length?a("host.found",{n:b.length}):a("host.none_found")}</p>`}
${f==="themes"&&s.length>0?c`<${sl} tablet=${t} measures=${b} />`:c`<${Ip} tablet=${t} measures=${b} />`}
</section>
`}function Ip({tablet:t,measures:e}){let[n,o]=O(1),s=e.length-n*lr;return c`
<div class="cards">
${e.slice(0,n*lr).map(r=>c`<${vo} key=${r.id} tablet=${t} measure=${r} />`)}
</div>
${s>0&&c`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${()=>o(n+1)}>
${a("host.more",{n:Math.min(lr,s)})}
</button>`}
`}function Rp({tablet:t,look:e,order:n,revealed:o,byTable:s,onRead:r}){let i=d=>e.value={...e.peek(),...d},l=o?["newest","votes","title"]:["newest","title"],u=(y(t.seat.screen.value,"workshop")?.tables??[]).filter(d=>d!==t.table);return c`
<div class="host-tools">
<${yn} query=${e.value.query} onSearch=${d=>i({query:d})} />
${s&&c`<${rl}
label=${a("host.from_table")}
value=${String(e.value.table??"")}
options=${[{value:"",label:a("host.from_all")},...u.map(d=>({value:String(d),label:a("table.number",{table:d})}))]}
onChange=${d=>i({table:d?Number(d):null})}
/>`}
<${rl}
label=${a("host.order")}
value=${n}
options=${l.map(d=>({value:d,label:a(`host.order_${d}`)}))}
onChange=${d=>i({order:d})}
/>
${!s&&c`<div class="host-layouts" role="group" aria-label=${a("host.layout")}>
${Bp.map(d=>c`
<button key=${d} type="button" class="ds-button" data-variant=${e.value.layout===d?"primary":"secondary"} aria-pressed=${e.value.layout===d?"true":"false"} onClick=${()=>i({layout:d})}>
${a(`host.layout_${d}`)}
</button>
`)}
</div>`}
<button type="button" class="ds-button" data-variant="secondary" onClick=${r}><${C} name="comment" />${a("host.read")}</button>
</div>
`}function yn({query:t,onSearch:e}){return c`
<div class="host-search">
<${C} name="search" />
<input
class="ds-input"
type="search"
value=${t}
aria-label=${a("host.search")}
placeholder=${a("host.search")}
onInput=${n=>e(n.target.value)}
/>
</div>
`}function rl({label:t,value:e,options:n,onChange:o}){return c`
<select class="ds-input" aria-label=${t} value=${e} onChange=${s=>o(s.target.value)}>
${n.map(s=>c`<option key=${s.value} value=${s.value}>${s.label}</option>`)}
</select>
`}function il({tablet:t}){let e=ca(t);return M(t)?e.length>0?c`<${Pp} tablet=${t} n=${e.length} />`:c`<${dr} tablet=${t} />`:null}function dr({tablet:t}){let e=qp(t);return e.length>0?c`<${Lp} tablet=${t} merged=${e} />`:null}function Pp({tablet:t,n:e}){return zr(()=>document.activeElement?.scrollIntoView({block:"nearest"}),[]),c`
<section class="host-dock" aria-label=${a("host.merge_title")}>
<p>${e===1?a("host.picked_one"):a("host.picked",{n:e})}</p>
<div class="row">
${e>1&&c`<button type="button" class="ds-button" onClick=${()=>t.opened.value={kind:"merge"}}>${a("host.merge")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>ur(()=>t.picked.value=[])}>${a("host.pick_none")}</button>
</div>
</section>
`}function Lp({tablet:t,merged:e}){let n=()=>{for(let o of e)t.seat.act("unmerge_measure",{measure:o});t.merged.value=null,x(a("host.undone"))};return c`
<section class="host-dock" aria-label=${a("host.merge_title")}>
<p><${C} name="check" /> ${a("host.merged",{n:e.length+1})}</p>
<div class="row">
<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>ur(n)}><${C} name="undo" />${a("host.undo")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>ur(()=>t.merged.value=null)}>${a("host.ok")}</button>
</div>
</section>
`}function qp(t){let e=t.seat.screen.value,{sources:n,target:o}=t.merged.value??{sources:[],target:""};return n.filter(s=>F(e,"measure",s)?.merged_into===o)}function ur(t){t(),(document.querySelector("dialog h2")??document.querySelector("main"))?.focus()}var al=10,ul=t=>sa(t.seat.screen.value,t.table,t.lookalikes.alike.value);function dl({tablet:t}){let e=ul(t).filter(n=>n.ours).length;return e===0||!M(t)?null:c`
<div class="host-pairs-hint">
<p><${C} name="search" /> ${a("host.pairs_hint",{n:e})}</p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"pairs"}}>
${a("host.pairs_see")}
</button>
</div>
`}function pl({tablet:t}){let[e,n]=O(!1),o=ul(t),s=o.filter(l=>l.ours),r=o.filter(l=>!l.ours),i=()=>t.opened.value=null;return c`
<${at} title=${a("host.pairs")} placement="right" onClose=${i}>
<div class="host-pairs">
<p class="soft">${a("host.pairs_text")}</p>
<${dr} tablet=${t} />
${o.length===0&&c`<p class="panel soft">${a("host.pairs_none")}</p>`}
${s.map(l=>c`<${ll} key=${l.key} tablet=${t} pair=${l} />`)}
${r.length>0&&c`
<h3 class="ds-heading" data-size="2xs">${a("host.pairs_others")} <span class="count">${r.length}</span></h3>
${(e?r:r.slice(0,s.length?0:al)).map(l=>c`<${ll} key=${l.key} tablet=${t} pair=${l} />`)}
${!e&&(s.length>0||r.length>al)&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>n(!0)}>${a("host.pairs_more")}</button></div>`}
`}
</div>
<//>
`}function ll({tablet:t,pair:e}){let[n,o]=e.pair,s=()=>{t.lookalikes.keep(e),x(a("host.kept_both")),document.querySelector("dialog h2")?.focus()},r=()=>t.opened.value={kind:"merge",ids:[n.id,o.id],back:{kind:"pairs"}};return c`
<article class="host-pair" aria-label=${a("host.pair",{title:n.title,other:o.title})}>
<div class="host-sides">
<${cl} tablet=${t} measure=${n} />
<${cl} tablet=${t} measure=${o} />
</div>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${r}>${a("host.merge")}<span class="ds-sr-only">: ${n.title}</span></button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s}>${a("host.keep_both")}<span class="ds-sr-only">: ${n.title}</span></button>
</div>
</article>
`}function cl({tablet:t,measure:e}){let n=t.seat.screen.value,o=Pt(n,e).map(r=>a("table.number",{table:r})),s=St(n,e);return c`
<div class="host-side" data-own=${Pt(n,e).includes(t.table)}>
<p class="eyebrow">${o.join(" + ")}</p>
<p class="host-option-title">${e.title}</p>
${e.description&&c`<p class="sheet-text">${e.description}</p>`}
${s.length>0&&c`<div class="host-originals">
<p class="small soft">${a("host.originals")}</p>
<ul class="plain">
${s.map(r=>c`<li key=${r.id} class="host-original"><div><p>${r.title}</p>${r.description&&c`<p class="soft sheet-text">${r.description}</p>`}<p class="small soft">${a("table.number",{table:r.table})}</p></div></li>`)}
</ul>
</div>`}
</div>
`}function hl(t,e){let n=new Map(t.map(o=>[o.id,jp(`${e}${o.id}`)]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id))||(o.id<s.id?-1:1))}function jp(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}function fl({seat:t,measure:e,voter:n,for_whom:o}){let s=y(t.screen.value,"workshop"),r=s?.votes_per_measure_max??1;if(r===1&&!s?.star)return null;let i=ge(n,e.id),l=n.votes_left??0,u=n.star===e.id,d=c`<span class="ds-sr-only">: ${e.title}</span>`,p=(m,f,h)=>c`
<button
type="button"
class="ds-button"
data-variant="secondary"
data-repeat
aria-disabled=${h?"true":void 0}
onClick=${()=>{let v=h?0:f;v&&t.act("cast_vote",{measure:e.id,votes:i+v,...o}),x(`${a("given.votes",{n:i+v})} · ${a("given.left",{n:l-v})}`,"votes")}}
><span aria-hidden="true">${f<0?"−":"+"}</span><span class="ds-sr-only">${a(`given.${m}`)}</span>${d}</button>
`;return c`
<div class="row given-votes">
${r>1&&c`${p("fewer",-1,i===1)}<span>${a("given.votes",{n:i})}</span>${p("more",1,i===r||l===0)}`}
${s?.star&&c`<button
type="button"
class="ds-button"
data-variant=${u?"primary":"secondary"}
aria-pressed=${u?"true":"false"}
onClick=${()=>t.act(u?"take_back_star":"give_star",{...!u&&{measure:e.id},...o})}
><span aria-hidden="true">${u?"★":"☆"}</span>${a("given.star")}${d}</button>`}
</div>
`}function ml({tablet:t}){let e=t.seat.screen.value;if(y(e,"phase")?.votes!=="open_hidden"||!M(t))return null;let n=Ie(G(e,"person")).filter(o=>o.without_phone&&o.present&&o.table===t.table);return n.length===0?null:c`
<section class="panel stack" data-tight aria-labelledby="voters">
<h2 class="ds-heading" data-size="2xs" id="voters">${a("host.voters")}</h2>
<ul class="plain host-voters">
${n.map(o=>c`
<li key=${o.id}>
<span>${gt(o)}</span>
<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>t.opened.value={kind:"vote",id:o.id}}>
<${C} name="vote" />${a("host.vote_for",{n:o.votes_left??0})}<span class="ds-sr-only">: ${gt(o)}</span>
</button>
</li>
`)}
</ul>
</section>
`}function vl({tablet:t,id:e}){let n=lo(t,e),[o,s]=O(""),[r,i]=O(!1);if(!n)return null;let l=t.seat.screen.value,u=n.votes??[],d=n.votes_left??0,p=M(t)&&y(l,"phase")?.votes==="open_hidden",m=hl(xt(l).filter(h=>!h.private&&(n.choices?.includes(h.id)??!0)),n.id),f=Be(l,m,o).filter(h=>!r||u.includes(h.id));return c`
<${at} title=${a("host.vote_title",{who:gt(n)})} placement="right" onClose=${()=>t.opened.value=null}>
<div class="host-vote-bar">
<p><strong>${a("given.left",{n:d})}</strong></p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${r?"true":"false"} onClick=${()=>i(!r)}>
${a("host.votes_given",{n:u.length})}
</button>
<${Nt} seat=${t.seat} id=${n.id} />
</div>
${!p&&c`<${Ct} colour="warning"><p>${a("host.vote_closed")}</p><//>`}
<${yn} query=${o} onSearch=${s} />
${f.length===0&&c`<p class="soft">${a("host.none_found")}</p>`}
<ul class="plain host-ballot">
${f.map(h=>c`<${Fp} key=${h.id} tablet=${t} voter=${n} measure=${h} given=${u.includes(h.id)} left=${d} open=${p} />`)}
</ul>
<//>
`}function Fp({tablet:t,voter:e,measure:n,given:o,left:s,open:r}){let i=!o&&s===0,l=()=>{if(!r)return x(a("host.vote_closed"));if(i)return x(a("given.spent"));t.seat.act(o?"take_back_vote":"cast_vote",{measure:n.id,on_behalf:e.id}),x(a("given.left",{n:s+(ge(e,n.id)||-1)}),"votes")};return c`
<li data-chosen=${o}>
<div>
<p>${n.title}</p>
<p class="small soft">${a("table.number",{table:n.table})}</p>
</div>
<button
type="button"
class="ds-button"
data-variant=${o?"primary":"secondary"}
aria-pressed=${o?"true":"false"}
aria-disabled=${i||!r?"true":void 0}
onClick=${l}
>
<${C} name=${o?"check":"vote"} />${o?a("host.voted"):a("host.vote")}<span class="ds-sr-only">: ${n.title}</span>
</button>
${o&&r&&c`<${fl} seat=${t.seat} measure=${n} voter=${e} for_whom=${{on_behalf:e.id}} />`}
</li>
`}function gl({tablet:t}){let e=t.seat.screen.value,n=ho(t),o=re(e,t.table),s=t.looks.board.value.layout==="themes",r=s?o:o.filter(i=>!n.includes(i));return Wp(o.length),c`
<${Hp} tablet=${t} />
<${zp} tablet=${t} />
<${_a} tablet=${t} />
<${$a} tablet=${t} />
<${ml} tablet=${t} />
<${ba} tablet=${t} />
${!s&&c`<${Up} tablet=${t} />`}
<${dl} tablet=${t} />
<${cr} tablet=${t} look=${t.looks.board} title=${n.length&&!s?a("host.board_rest"):a("host.board")} measures=${r} empty=${a("host.board_empty")} />
<${ma} tablet=${t} />
`}function $l({tablet:t}){let e=so(t.seat.screen.value,t.table);return c`
<${cr} tablet=${t} look=${t.looks.others} title=${a("host.others")} hint=${a("host.others_hint")} measures=${e} empty=${a("host.others_empty")} byTable />
`}function zp({tablet:t}){return y(t.seat.screen.value,"phase")?.activity!=="join"||!M(t)?null:c`
<section class="panel stack" aria-label=${a("host.join_title",{table:t.table})}>
<h2 class="ds-heading" data-size="xs">${a("host.join_title",{table:t.table})}</h2>
<${Ls} tablet=${t} />
</section>
`}function Hp({tablet:t}){let e=t.seat.screen.value,n=y(e,"spotlight"),o=n?.measure?F(e,"measure",n.measure):void 0;return!o||!M(t)?null:c`
<section class="host-spotlit" aria-label=${a("host.on_screen")}>
<p class="eyebrow">${n?.table===t.table?a("host.on_screen_ours"):a("host.on_screen")}</p>
<p class="card-title"><button type="button" class="card-open" onClick=${()=>t.opened.value={kind:"sheet",id:o.id}}>${o.title}</button></p>
</section>
`}function Up({tablet:t}){let e=ho(t);return e.length===0&&!Rs(t)?null:c`
<section class="host-claims" aria-labelledby="claims">
<h2 class="ds-heading" data-size="xs" id="claims" tabindex="-1">
${a("host.claims")} <span class="count">${a("host.claims_count",{claims:e.length,max:fo(t)})}</span>
</h2>
${e.length===0&&c`<p class="soft">${a("host.claims_none",{max:fo(t)})}</p>`}
<div class="cards">${e.map(n=>c`<${vo} key=${n.id} tablet=${t} measure=${n} />`)}</div>
</section>
`}function Wp(t){let e=j(t);q(()=>{t>e.current&&x(a("host.arrived",{n:t}),"arrived"),e.current=t},[t])}var pr={conflict:["goal","affected","solution"],co_benefit:["goal","affected"]},Ho=(t,e)=>`explain:${t}:${e}`;function _l({tablet:{seat:t},thing:e}){let n=pr[e.kind],o=n.some(s=>t.draft(Ho(e.id,s)).text.peek()!=="");return c`
<details class="host-explain" open=${o}>
<summary>${a("host.explain")}<span class="ds-sr-only">: ${e.text}</span></summary>
<div class="stack" data-tight>
${n.map(s=>c`
<${Zt}
key=${s}
seat=${t}
name=${Ho(e.id,s)}
label=${a(`aspect.${s}`)}
theirs=${e[s]??""}
max=${280}
placeholder=${a("host.unknown")}
onSave=${r=>t.act("explain",{thing:e.id,aspect:s,text:r,was:e[s]??""})}
/>
`)}
</div>
</details>
`}var Uo=t=>hs(`host.did_${t.name}`)?a(`host.did_${t.name}`):a("host.did_other"),bl=t=>kl(t,wl),yl=t=>kl(t,e=>wl(e)||e.name==="set_field"),wl=t=>ae(t)&&t.name!=="explain";function kl(t,e){let n=it(()=>t.outbox.failed.value.filter(o=>!e(o)));return{...t,outbox:{...t.outbox,failed:n}}}var Wo=t=>e=>{if(e.name==="retitle_measure"||e.name==="describe_measure")return()=>Xp(t,e);if(e.name==="explain")return()=>Jp(t,e);let n=Yp[e.name];return n?()=>Vp(t,e,n):null};function Vp(t,{name:e,data:n},o){let s=t.seat.draft(o(n.measure)),r=n.title??n.text,i=s.text.peek();s.write(i?`${i} ${r}`:r),e==="post_measure"?t.page.value="board":t.opened.value={kind:"sheet",id:n.measure}}var Yp={post_measure:()=>"idea",post_comment:t=>`say:${t}:comment`,flag_conflict:t=>`say:${t}:conflict`,add_co_benefit:t=>`say:${t}:co_benefit`};function Xp(t,{name:e,data:n}){let o=e==="retitle_measure"?"title":"description",s=F(t.seat.screen.value,"measure",n.measure)?.[o]??"";t.seat.draft(`${o}:${n.measure}`).write(JSON.stringify({text:n[o],over:s})),t.opened.value={kind:"sheet",id:n.measure}}function Jp(t,{data:{thing:e,aspect:n,text:o}}){let s=t.seat.screen.value,r=F(s,"conflict",e)??F(s,"co_benefit",e);if(!r)return;let i=r[n]??"";t.seat.draft(Ho(e,n)).write(JSON.stringify({text:o,over:i})),t.opened.value={kind:"sheet",id:r.measure}}function xl({tablet:t,ids:e,back:n}){let{seat:o}=t,s=Ds(t,e),r=o.draft("merge-reason"),[i,l]=O(()=>Gp(t,s)),u=W(),d=()=>t.opened.value=n,p=s.find(f=>f.id===i)??s[0];if(q(()=>{s.length<2&&d()},[s.length]),!p||s.length<2)return null;let m=()=>{let f=r.text.peek().trim();if(Mt(f)>200)return;let h=s.filter(v=>v!==p).map(v=>v.id);for(let v of h)o.act("merge_measures",{source:v,target:p.id,...f&&{reason:f}});t.picked.value=t.picked.value.filter(v=>!e.includes(v)),t.merged.value={sources:h,target:p.id},r.clear(),x(a("host.merged",{n:s.length})),d()};return c`
<${at} title=${a("host.merge_title")} onClose=${d}>
<fieldset class="ds-fieldset choices">
<legend class="ds-label">${a("host.stands")}</legend>
${s.map(f=>c`<${Kp} key=${f.id} tablet=${t} measure=${f} name=${u} chosen=${f===p} onChoose=${()=>l(f.id)} />`)}
</fieldset>
<p class="soft">${a("host.merge_hint")}</p>
<${At} draft=${r} label=${a("host.reason")} max=${200} optional onEnter=${m} />
<div class="row">
<button type="button" class="ds-button" onClick=${m}>${a("host.merge_yes",{n:s.length})}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${d}>${a("host.cancel")}</button>
</div>
<//>
`}function Kp({tablet:t,measure:e,name:n,chosen:o,onChoose:s}){let r=t.said.value.get(e.id),i=St(t.seat.screen.value,e).length,l=[a("table.number",{table:e.table}),e.votes!==void 0&&a("host.votes",{n:e.votes}),r?.comments&&a("measure.comments",{n:r.comments}),r?.offers&&a("measure.offers",{n:r.offers}),i>0&&a("host.merged_count",{n:i})];return c`
<label class="choice">
<input class="ds-input" type="radio" name=${n} checked=${o} onChange=${s} />
<span class="stack" data-tight>
<span class="host-option-title">${e.title}</span>
${e.description&&c`<span class="card-text">${e.description}</span>`}
<span class="small soft">${l.filter(Boolean).join(" · ")}</span>
</span>
</label>
`}function Gp(t,e){let n=o=>{let s=t.said.peek().get(o.id);return(s?.comments??0)+(s?.offers??0)+o.originals.length+Object.keys(o.fields).length};return[...e].sort((o,s)=>n(s)-n(o)||o.posted_at-s.posted_at)[0]?.id??""}var Qp=(t,e)=>G(t,"message").filter(n=>!e.includes(n.id)).sort((n,o)=>o.at-n.at);function Sl({tablet:t}){let e=t.seat.screen.value,n=t.seat.draft("messages-read"),o=JSON.parse(n.text.value||"[]"),s=Qp(e,o);Zp(s);let r=i=>{n.write(JSON.stringify([...o,i])),document.querySelector("main")?.focus()};return s.length===0?null:c`
<section class="host-messages" aria-label=${a("host.messages")}>
${s.map(i=>c`
<div key=${i.id} class="host-message">
<div>
<p class="eyebrow">${a(`host.message_to_${i.to}`,{table:t.table})} · ${oi(i.at)}</p>
<p class="host-message-text">${i.text}</p>
</div>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>r(i.id)}>
<${C} name="check" />${a("host.message_read")}<span class="ds-sr-only">: ${i.text}</span>
</button>
</div>
`)}
</section>
`}function Zp(t){let e=j(new Set);q(()=>{for(let n of t.filter(({id:o})=>!e.current.has(o)))e.current.add(n.id),x(a("host.message_came",{text:n.text}))})}var Vo=["owner","partner","effect","cost","funding","next_step","due","conflict"],Cl=t=>xt(t).filter(e=>!e.private).sort((e,n)=>e.posted_at-n.posted_at||(e.id<n.id?-1:1)).flatMap(e=>e.lacks?[{measure:e,lacks:e.lacks}]:[]);function th(t,e=Vo.length){let n=eh(t);return Vo.filter(o=>n[o]>0).sort((o,s)=>n[s]-n[o]).slice(0,e).map(o=>`${a(`lack.${o}`).toLowerCase()} (${n[o]})`).join(", ")}function eh(t){let e=Vo.map(n=>[n,t.filter(o=>o.lacks.includes(n)).length]);return Object.fromEntries(e)}function Tl({gaps:t}){let e=t.filter(o=>o.lacks.length===0).length,n=th(t,3);return c`<p role="status">${a("lacks.ready_of",{n:t.length,ready:e})}${n&&` ${a("lacks.often",{lacks:n})}`}</p>`}var Ol=({lacks:t})=>t.length===0?c`<span class="lack-none">${a("lacks.none")}</span>`:c`<span>${a("lacks.missing",{lacks:t.map(e=>a(`lack.${e}`).toLowerCase()).join(", ")})}</span>`;var nh={owner:"lead_unit",partner:"partner_units",effect:"effect_class",cost:"cost_class",funding:"funding",next_step:"next_step",due:"due",conflict:"conflict_handling"};function Al({measure:{lacks:t}}){return t?t.length===0?c`<p class="host-missing lack-none">${a("lacks.none")}</p>`:c`
<div class="host-missing" role="group" aria-label=${a("lacks.missing_n",{n:t.length})}>
<span>${a("lacks.missing_n",{n:t.length})}</span>
${t.map(e=>c`<button key=${e} type="button" class="ds-chip" onClick=${()=>oh(e)}>${a(`lack.${e}`)}</button>`)}
</div>
`:null}function oh(t){let e=document.querySelector(`dialog [data-field-of="${nh[t]}"]`);e?.querySelector("input, select, textarea")?.focus(),e?.scrollIntoView({block:"center"})}function Ml({tablet:t}){let e=t.seat.screen.value,n=hr(t).sort((o,s)=>Number(El(t,s.measure))-Number(El(t,o.measure))||o.lacks.length-s.lacks.length);return c`
<section class="host-measures" aria-labelledby="missing-title">
<h2 class="ds-heading" data-size="xs" id="missing-title">${a("host.missing")}</h2>
${n.length===0?c`<p class="panel soft">${a("host.board_empty")}</p>`:c`<${Tl} gaps=${n} />`}
<ul class="plain host-gaps">
${n.map(({measure:o,lacks:s})=>c`
<li key=${o.id}>
<button type="button" class="host-gap-open" lang=${ie(o.title,o.description)} onClick=${()=>t.opened.value={kind:"sheet",id:o.id}}>${o.title}</button>
<p class="small"><${Ol} lacks=${s} /></p>
</li>
`)}
</ul>
${y(e,"workshop")?.status==="open"&&n.length>0&&c`<p class="small soft">${a("host.missing_hint")}</p>`}
</section>
`}var hr=t=>Cl(t.seat.screen.value).filter(e=>$t(t.seat.screen.value,e.measure,t.table)),El=(t,e)=>e.claimed_by===t.table;function Nl({tablet:t,id:e}){let n=lo(t,e),o=()=>t.opened.value=null;if(!n)return null;let s=y(t.seat.screen.value,"workshop")?.tables??[],r=l=>{t.seat.act("move_table",{table:l,participant:e}),x(a("host.moved",{who:gt(n),table:l})),o()},i=s.filter(l=>l!==n.table&&l!==n.home_table);return c`
<${at} title=${a("host.move_title",{who:gt(n)})} onClose=${o}>
${n.home_table!==n.table&&c`<button type="button" class="ds-button" onClick=${()=>r(n.home_table)}>${a("host.move_home",{table:n.home_table})}</button>`}
<div class="stack" data-tight>
<p class="soft">${a("host.move_to")}</p>
<div class="host-tables">
${i.map(l=>c`<button key=${l} type="button" class="ds-button" data-variant="secondary" onClick=${()=>r(l)}>${a("table.number",{table:l})}</button>`)}
</div>
</div>
<//>
`}function Bl({tablet:t}){let{seat:e}=t,n=y(e.screen.value,"workshop")?.areas??[],o=e.draft("newcomer"),[s,r]=O(""),i=()=>t.opened.value=null,l=()=>{let u=o.text.peek().trim();if(Mt(u)>80)return;let d={participant:Ft(),...rh(s,n),...u&&{role:u}};e.act("add_participant",d),o.clear(),x(a("host.added")),i()};return c`
<${at} title=${a("host.add_title")} onClose=${i}>
<p class="soft">${a("host.add_hint")}</p>
<${sh} areas=${n} place=${s} onChange=${r} />
<${At} draft=${o} label=${a("host.role")} description=${a("host.role_hint")} max=${80} optional onEnter=${l} />
<div class="row">
<button type="button" class="ds-button" onClick=${l}>${a("host.add_yes")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${i}>${a("host.cancel")}</button>
</div>
<//>
`}function sh({areas:t,place:e,onChange:n}){let o=W();return c`
<div class="ds-field">
<label class="ds-label" for=${o}>${a("host.place")}</label>
<select class="ds-input" id=${o} data-first-focus value=${e} onChange=${s=>n(s.target.value)}>
<option value="">${a("host.place_none")}</option>
${t.map(s=>c`
<optgroup key=${s.name} label=${s.name}>
${s.units.map(r=>c`<option key=${r} value=${`unit:${r}`}>${r}</option>`)}
<option value=${`area:${s.name}`}>${a("host.place_other",{area:s.name})}</option>
</optgroup>
`)}
</select>
</div>
`}function rh(t,e){let n=e.flatMap(s=>s.units).find(s=>t===`unit:${s}`),o=e.find(({name:s})=>t===`area:${s}`)?.name;return{...n&&{unit:n},...o&&{area:o}}}var ih={nb:"Bokmål",en:"English"};function Il(){let[t,e]=O(!1),n=o=>ni(o).then(()=>e(!1),()=>e(!0));return c`
<div class="language-switch" role="group" aria-label=${a("language.label")}>
<${ah} onChoose=${n} />
<p class="language-failed" role="status">${t&&a("language.failed")}</p>
</div>
`}var ah=({onChoose:t})=>ei.map(e=>c`
<button
key=${e}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${e}
aria-pressed=${ne.value===e?"true":"false"}
onClick=${()=>t(e)}
>${ih[e]}</button>
`);function fr({tablet:t}){let e=W(),n=Ie(G(t.seat.screen.value,"person")),o=n.filter(l=>l.table===t.table&&l.present),s=n.filter(l=>l.table!==t.table&&l.present),r=n.filter(l=>!l.present),i=t.seat.outbox.entries.value.filter(l=>l.name==="add_participant"&&!o.some(u=>u.id===l.data.participant));return c`
<section class="host-people" aria-labelledby=${e}>
<h2 class="ds-heading" data-size="2xs" id=${e}>${a("host.people")} <span class="count">${o.length}</span></h2>
${o.length===0?c`<p class="soft">${a("host.nobody")}</p>`:c`<${lh} tablet=${t} people=${o} />`}
<ul class="plain host-persons">
${o.map(l=>c`<${Ll} key=${l.id} tablet=${t} person=${l} />`)}
${i.map(l=>c`<li key=${l.id} class="host-person" data-pending="true"><p>${a("host.adding",{unit:l.data.unit??l.data.area??a("host.somebody")})}</p></li>`)}
</ul>
${M(t)&&c`
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"add"}}>
<${C} name="plus" />${a("host.add")}
</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>t.opened.value={kind:"join"}}>
${a("host.show_qr")}
</button>
</div>
`}
<${Rl} tablet=${t} title=${a("host.away")} people=${s} />
<${Rl} tablet=${t} title=${a("host.gone")} people=${r} />
<${Il} />
</section>
`}function lh({tablet:t,people:e}){let n=e.filter(r=>r.connected).length,o=e.filter(r=>Pl(t,r)).length,s=y(t.seat.screen.value,"phase")?.ideas==="open";return c`
<p class="small soft">
${[a("host.connected_n",{n}),o>0&&a("host.quiet_n",{n:o})].filter(Boolean).join(" · ")}
${s&&c`<br />${a("host.counted_later")}`}
</p>
`}var Pl=(t,e)=>e.measures===0&&G(t.seat.screen.value,"phase").some(n=>n.ideas!=="closed"&&n.started_at!==null);function Rl({tablet:t,title:e,people:n}){return n.length===0?null:c`
<h3 class="eyebrow">${e} <span class="count">${n.length}</span></h3>
<ul class="plain host-persons">${n.map(o=>c`<${Ll} key=${o.id} tablet=${t} person=${o} />`)}</ul>
`}function Ll({tablet:t,person:e}){let n=ql(e);return c`
<li class="host-person" data-way=${n} data-pending=${e.pending}>
<div class="host-person-line">
<div>
<p class="host-person-name">${gt(e)}${n==="connected"&&c`<span class="ds-sr-only"> (${a("host.way_connected")})</span>`}</p>
<p class="host-person-facts">${uh(t,e).map(o=>c`<span key=${o}>${o}</span>`)}</p>
</div>
${M(t)&&e.present&&c`<${ch} tablet=${t} person=${e} />`}
</div>
</li>
`}function ch({tablet:t,person:e}){let n=e.table!==t.table;return c`
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n?()=>{t.seat.act("move_table",{table:t.table,participant:e.id}),x(a("host.moved",{who:gt(e),table:t.table}))}:()=>t.opened.value={kind:"move",id:e.id}}>
${n?a("host.fetch"):a("host.move")}<span class="ds-sr-only">: ${gt(e)}</span>
</button>
`}function ql(t){return t.without_phone?"without_phone":t.connected?"connected":"offline"}function uh(t,e){let n=e.home_table!==t.table&&a("host.guest",{table:e.home_table}),o=e.table!==t.table&&a("host.visits",{table:e.table}),s=e.measures>0&&a("host.wrote",{n:e.measures}),r=Pl(t,e)&&a("host.quiet"),i=e.unit||e.area,l=i&&!gt(e).includes(i)?i:null,u=ql(e),p=e.without_phone&&y(t.seat.screen.value,"phase")?.votes==="open_hidden"&&a("given.left",{n:e.votes_left??0});return[l,u!=="connected"&&a(`host.way_${u}`),n,o,s,r,p].filter(Boolean)}function jl({tablet:t}){let e=dh(t),[n,o]=O(e[0]?.id??""),s=Math.max(0,e.findIndex(d=>d.id===n)),r=e[s],i=()=>t.opened.value=null,l=d=>{let p=e[s+d];p&&(o(p.id),x(`${p.title}. ${p.description}`))};if(ph(l),q(()=>{r||i()},[r]),!r)return null;let u=t.picked.value.includes(r.id);return c`
<${at} title=${a("host.reading",{at:s+1,of:e.length})} eyebrow=${a("table.number",{table:r.table})} onClose=${i} placement="center">
<div class="host-reader">
<div class="host-reader-text">
<p class="host-reader-title">${r.title}</p>
${r.description&&c`<p class="host-reader-description">${r.description}</p>`}
<${Re} tablet=${t} measure=${r} />
</div>
<div class="host-reader-foot">
<button type="button" class="ds-button" data-size="lg" data-repeat data-variant="secondary" aria-disabled=${s===0?"true":void 0} onClick=${()=>l(-1)}>
<${C} name="back" />${a("host.previous")}
</button>
<div class="row host-reader-more">
${M(t)&&!r.private&&c`<${rn} tablet=${t} measure=${r} picked=${u} label=${a("host.pick_here")} />`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>t.opened.value={kind:"sheet",id:r.id}}>
<${C} name="pen" />${a("host.open_sheet")}
</button>
</div>
<button type="button" class="ds-button" data-size="lg" data-repeat aria-disabled=${s===e.length-1?"true":void 0} onClick=${()=>l(1)}>
${a("host.next")}<${C} name="next" />
</button>
</div>
</div>
<//>
`}function dh(t){let e=t.seat.screen.value,n=t.readable.value.map(r=>It(e,r)),o=t.page.value==="board"&&t.looks.board.value.query===""?re(e,t.table):[],s=[...n,...o].filter(r=>r!==void 0).filter(r=>r.status==="live");return[...new Map(s.map(r=>[r.id,r])).values()]}function ph(t){let e=j(t);e.current=t,q(()=>{let n=o=>{o.key==="ArrowRight"&&e.current(1),o.key==="ArrowLeft"&&e.current(-1)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}var Fl=t=>G(t,"checklist").sort((e,n)=>+!e.deadline-+!n.deadline||e.deadline.localeCompare(n.deadline)||(e.id<n.id?-1:1));function zl(t,e,n,o){let s={...F(t,"met",n)?.answers[o]};for(let{name:r,data:i}of e)r!=="answer_requirement"||i.measure!==n||i.checklist!==o||(i.met?s[i.requirement]=i.met:delete s[i.requirement]);return s}function Hl({requirements:t},e){let n=t.filter(({id:s})=>e[s]==="yes").length,o=t.filter(({id:s})=>e[s]==="not_yet").length;return{met:n,not_yet:o,unknown:t.length-n-o}}var Ul=({funding:t,requirements:e},n,o)=>t!==""&&n.fields.funding===t||e.some(({id:s})=>o[s]!==void 0);var hh=["goal","affected","solution"];function Yt({title:t,count:e,children:n}){return c`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${t}${e?c` <span class="count">${e}</span>`:null}</h3>
${n}
</section>
`}var Wl=({of:t})=>hh.map(e=>t[e]&&c`<p key=${e} class="small"><span class="soft">${a(`aspect.${e}`)}:</span> ${t[e]}</p>`);function Vl({records:t,measure:e}){let n=F(t,"thumbs",e);return n&&c`<p class="small">${n.is_split&&c`<span class="fact strong">${a("split.room")}</span> `}${a("thumb.told",n)}</p>`}function kn({text:t,by:e,from:n,tag:o,pending:s,children:r}){let i=e?[e.label,e.unit].filter(Boolean).join(", "):n;return c`
<li class="saying" data-pending=${s}>
${o&&c`<span class="fact strong">${o}</span>`}
<p lang=${ie(t)}>${t}</p>
${i&&c`<p class="author">${i}</p>`}
${r}
</li>
`}var fh=["yes","not_yet",null];function Yl({seat:t,measure:e,editable:n}){let o=t.records.value,s=t.outbox.entries.value,r=Fl(o).map(i=>({checklist:i,answers:zl(o,s,e.id,i.id)}));return r.length===0?null:c`
<${Yt} title=${a("checklists.title")}>
${r.map(i=>c`<${mh} key=${i.checklist.id} seat=${t} measure=${e} editable=${n} ...${i} />`)}
<//>
`}function mh({seat:t,measure:e,editable:n,checklist:o,answers:s}){let[r]=O(()=>Ul(o,e,s));return c`
<details class="checklist" open=${r}>
<summary>
<strong>${ft(o.title)}</strong>${" "}
<span class="small soft">${vh(o,s)}</span>
</summary>
<${gh} checklist=${o} />
${o.requirements.map(i=>c`<${$h} key=${i.id} seat=${t} measure=${e} checklist=${o} requirement=${i} met=${s[i.id]??null} editable=${n} />`)}
</details>
`}function vh(t,e){let{met:n,not_yet:o,unknown:s}=Hl(t,e);return[a("checklists.met_of",{met:n,n:t.requirements.length}),o>0&&a("checklists.not_yet_n",{n:o}),s>0&&a("checklists.unknown_n",{n:s})].filter(Boolean).join(" · ")}function gh({checklist:{deadline:t,funding:e,example:n}}){let o=[t&&a("checklists.deadline",{date:zn(Date.parse(t))}),e&&a("checklists.meant_for",{funding:e})].filter(Boolean);return c`
${o.length>0&&c`<p class="small soft">${o.join(" · ")}</p>`}
${n&&c`<p class="small checklist-example">${a("checklists.example")}</p>`}
`}function $h({seat:t,measure:e,checklist:n,requirement:o,met:s,editable:r}){let i=W(),l=u=>t.act("answer_requirement",{measure:e.id,checklist:n.id,requirement:o.id,met:u});return r?c`
<fieldset class="requirement">
<legend>${ft(o.text)}</legend>
<div class="requirement-answers">
${fh.map(u=>c`
<label key=${u} data-chosen=${u===s} data-met=${u??"unknown"}>
<input type="radio" name=${i} checked=${u===s} onChange=${()=>l(u)} />
${a(`checklists.${u??"unknown"}`)}
</label>
`)}
</div>
</fieldset>
`:c`<p class="requirement"><span>${ft(o.text)}</span> <strong>${a(`checklists.${s??"unknown"}`)}</strong></p>`}var _h=["lead_unit","owner_role","partner_units","next_step","due","effect_class","effect_tonnes","effect_certainty","cost_class","cost_once","cost_per_year","funding","theme","goal","measure_kind","conflict_handling"];function Xl({tablet:t,measure:e,draft:n,news:o}){let s=y(t.seat.screen.value,"workshop"),r=(s?.areas??[]).map(p=>({label:p.name,choices:p.units})),i=p=>s?.fields[p]??[],l=p=>[{label:"",choices:i(p)}],u=oe(t.seat.screen.value,"conflict",e.id).length>0,d={tablet:t,measure:e,draft:n,news:o};return c`
<${xn} title=${a("host.fields_who")}>
<${_n} ...${d} field="lead_unit" groups=${r} />
<${qo} ...${d} field="owner_role" />
<${Za} ...${d} field="partner_units" groups=${r} />
<//>
<${xn} title=${a("host.fields_next")}>
<${qo} ...${d} field="next_step" rows=${2} />
<${Qa} ...${d} field="due" />
<//>
<${xn} title=${a("host.fields_effect")}>
<${bn} ...${d} field="effect_class" choices=${i("effect_class")} />
<${jo} ...${d} field="effect_tonnes" />
<${bn} ...${d} field="effect_certainty" choices=${Io.effect_certainty} />
<${bn} ...${d} field="cost_class" choices=${i("cost_class")} />
<${jo} ...${d} field="cost_once" />
<${jo} ...${d} field="cost_per_year" />
<//>
<${xn} title=${a("host.fields_what")}>
<${_n} ...${d} field="funding" groups=${l("funding")} />
<${_n} ...${d} field="theme" groups=${l("theme")} />
<${_n} ...${d} field="goal" groups=${l("goal")} />
<${bn} ...${d} field="measure_kind" choices=${Io.measure_kind} hint=${bh(e)} />
<//>
${(u||e.fields.conflict_handling)&&c`<${xn} title=${a("host.fields_conflict")}><${qo} ...${d} field="conflict_handling" rows=${2} /><//>`}
`}function bh({fields:t,facts:e,pending:n}){let o=t.measure_kind||n?null:e?.kind;return o?a("host.kind_by_theme",{kind:a(`fields.measure_kind_${o}`)}):""}function xn({title:t,children:e}){return c`
<fieldset class="ds-fieldset host-group">
<legend class="ds-heading" data-size="xs">${t}</legend>
${e}
</fieldset>
`}function Jl({measure:t}){let e=_h.filter(n=>t.fields[n]!==void 0&&t.fields[n]!==null);return e.length===0?null:c`
<dl class="host-facts">
${e.map(n=>c`<div key=${n}><dt>${a(`fields.${n}`)}</dt><dd>${we(n,t.fields[n]??null)}</dd></div>`)}
</dl>
`}function yh(t,e,n){return t.id!==e.id?[]:["title","description",...Object.keys({...t.fields,...e.fields})].filter(s=>!wh(Po(t,s),Po(e,s))&&!n.some(Kl(e,s)))}var Kl=(t,e)=>({name:n,data:o})=>o.measure!==t.id?!1:e==="title"?n==="retitle_measure":e==="description"?n==="describe_measure":n==="set_field"&&o.field===e,wh=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Gl(t,e){let n=j(e),[o,s]=O(new Set);return q(()=>{let r=n.current;if(n.current=e,!r||!e||r===e)return;let i=[...t.outbox.entries.peek(),...t.outbox.failed.peek()],l=yh(r,e,i);l.length&&x(a("host.others_changed",{n:l.length}));let u=[...o].filter(d=>i.some(Kl(e,d)));(l.length||u.length)&&s(new Set([...o,...l].filter(d=>!u.includes(d))))}),o}var kh=[1,2,3,4,5];function Ql({name:t,label:e,low:n,high:o,score:s,onChoose:r,about:i}){let l=W();return c`
<fieldset class="ds-fieldset scale" aria-describedby=${l}>
<legend class="ds-label">${e}${i&&c`<span class="ds-sr-only">: ${i}</span>`}</legend>
<div class="scale-steps">
${kh.map(u=>c`
<label key=${u} data-chosen=${s===u}>
<input type="radio" class="ds-sr-only" name=${t} value=${u} checked=${s===u} onChange=${()=>r(u)} />
<span>${u}</span>
</label>
`)}
</div>
<p class="scale-ends small soft" id=${l}><span>1 = ${n}</span><span>5 = ${o}</span></p>
</fieldset>
`}var Zl=["effect","feasibility"];function tc({tablet:t,measure:e}){let n=F(t.seat.screen.value,"rating",e.id),o=M(t)&&e.claimed_by===t.table&&e.status==="live",s=Zl.filter(r=>o&&(n?.[r].joint||(n?.[r].mean??null)===null));return!n&&s.length===0?null:c`
<${Yt} title=${a("host.ratings")}>
${n&&c`<dl class="host-ratings">
${Zl.map(r=>c`<${xh} key=${r} name=${a(`rate.${r}`)} mean=${n[r]} />`)}
</dl>`}
${s.length>0&&c`
<details class="ds-details">
<summary>${a("host.rate_together")}</summary>
<div class="stack" data-tight>
<p class="small soft">${a("host.rate_together_says")}</p>
${s.map(r=>c`
<${Ql}
key=${r}
name=${`joint-${e.id}-${r}`}
label=${a(`rate.${r}`)}
low=${a(`rate.${r}_low`)}
high=${a(`rate.${r}_high`)}
score=${n?.[r].mean??null}
onChoose=${i=>t.seat.act("rate_for_table",{measure:e.id,criterion:r,score:i})}
/>
`)}
</div>
</details>
`}
<//>
`}function xh({name:t,mean:e}){return e.mean===null?null:c`
<div>
<dt>${t}</dt>
<dd><strong class="host-number">${Jt(Math.round(e.mean*10)/10)}</strong> ${a("host.of_five")}</dd>
<dd class="small soft">${e.joint?a("rate.joint"):a("host.rated_by",{n:e.count})}</dd>
</div>
`}var Sh=["offer","need","join"],ec=t=>Sh.flatMap(e=>t.filter(n=>n.stance===e));function nc({tablet:t,measure:e,ours:n}){let o=t.seat.screen.value,s=ec(oe(o,"offer",e.id)),r=oe(o,"comment",e.id),i=oe(o,"conflict",e.id),l=oe(o,"co_benefit",e.id),u=oe(o,"commitment",e.id),d=p=>c`
<${kn} key=${p.id} text=${p.text} by=${p.by} pending=${p.pending}>
<${Wl} of=${p} />
${n&&c`<${_l} tablet=${t} thing=${p} />`}
<//>
`;return c`
${e.is_met&&c`<p class="fact strong">${a("order.is_met")}</p>`}
<${Sn} title=${a("host.offers")} items=${s} line=${Ch} />
<${Sn} title=${a("host.comments")} items=${r} line=${p=>c`<${Th} key=${p.id} tablet=${t} comment=${p} />`} />
<${Sn} title=${a("host.conflicts")} items=${i} line=${d} />
<${Sn} title=${a("host.co_benefits")} items=${l} line=${d} />
<${Sn} title=${a("host.commitments")} items=${u} line=${p=>c`<${kn} key=${p.id} text=${p.text} from=${p.unit} />`} />
`}function Sn({title:t,items:e,line:n}){return e.length===0?null:c`<${Yt} title=${t} count=${e.length}><ul class="plain">${e.map(n)}</ul><//>`}function Ch(t){let e=[a(`stance.${t.stance}`),t.resource&&a(`resource.${t.resource}`)].filter(Boolean).join(" · "),n=[t.by?.label,t.unit||t.area].filter(Boolean).join(", ");return c`<${kn} key=${t.id} text=${t.text} from=${n} tag=${e} pending=${t.pending} />`}function Th({tablet:t,comment:e}){let{seat:n}=t,o=n.draft(`hide:${e.id}`),[s,r]=O(o.text.peek()!==""),i=u=>{n.act("hide_comment",{comment:e.id,reason:u}),x(a("host.comment_hidden"))},l=()=>{n.act("show_comment",{comment:e.id}),x(a("host.comment_shown"))};return c`
<${kn} text=${e.text} by=${e.by} pending=${e.pending} tag=${e.hidden?a("host.hidden",{reason:e.reason??""}):void 0}>
${s&&!e.hidden?c`
<div class="stack" data-tight>
<${oo}
draft=${o}
label=${a("host.hide_reason")}
description=${a("host.hide_hint")}
yes=${a("host.hide")}
no=${a("host.cancel")}
onHide=${i}
onStop=${()=>r(!1)}
/>
</div>
`:c`
<div class="host-hide" data-hidden=${e.hidden}>
${e.pending&&c`<${Nt} seat=${n} id=${e.id} />`}
${M(t)&&c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${e.hidden?l:()=>r(!0)}>
${e.hidden?a("host.show_again"):a("host.hide_ask")}
</button>`}
</div>
`}
<//>
`}var oc=["comment","conflict","co_benefit"],Oh={comment:"post_comment",conflict:"flag_conflict",co_benefit:"add_co_benefit"};function sc({tablet:t,measure:e,draft:n}){let{seat:o}=t,s=f=>o.draft(`say:${n}:${f}`),[r,i]=O(()=>oc.find(f=>s(f).text.peek()!=="")??"comment"),l=j(null),u=s(r),d=(r==="comment"?[]:pr[r]).map(f=>({key:f,draft:o.draft(`${f}:say:${n}:${r}`)})),p=r==="comment"?600:280,m=()=>{let f=u.text.peek().trim();if(!se(f,p))return l.current?.focus();if(d.some(({draft:v})=>Mt(v.text.peek().trim())>280))return;let h=d.map(({key:v,draft:_})=>[v,_.text.peek().trim()]).filter(([,v])=>v);o.act(Oh[r],{[r]:Ft(),measure:e,text:f,...Object.fromEntries(h)});for(let{draft:v}of d)v.clear();u.clear(),x(a("host.said"))};return c`
<${Yt} title=${a("host.say")}>
<div class="host-chips" role="group" aria-label=${a("host.say")}>
${oc.map(f=>c`<button key=${f} type="button" class="ds-chip" aria-pressed=${f===r?"true":"false"} onClick=${()=>i(f)}>${a(`host.say_${f}`)}</button>`)}
</div>
<${At} key=${r} draft=${u} label=${a(`host.say_${r}_label`)} max=${p} rows=${2} inputRef=${l} onEnter=${m} />
${d.map(({key:f,draft:h})=>c`<${At} key=${f} draft=${h} label=${a(`aspect.${f}`)} max=${280} optional onEnter=${m} />`)}
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${m}>${a("host.say_send")}</button></div>
<//>
`}var Ah=400;function rc({tablet:t,measure:e,draft:n,editable:o,news:s}){let r={title:`title:${n}`,description:`description:${n}`},i=()=>Object.values(r).some(d=>t.seat.draft(d).text.peek()!==""),[l,u]=O(i);return c`
${o&&l?c`<${Nh} tablet=${t} measure=${e} names=${r} news=${s} onDone=${()=>u(!1)} />`:c`<${Mh} tablet=${t} measure=${e} news=${s} onEdit=${o&&(()=>u(!0))} />`}
${["title","description"].map(d=>c`<${Lo} key=${d} tablet=${t} measure=${e.id} field=${d} />`)}
`}function Mh({tablet:t,measure:e,news:n,onEdit:o}){let s=[e.by?.label,e.by?.unit].filter(Boolean).join(", ");return c`
<div class="stack" data-tight>
<${Dh} text=${e.description} />
${s&&c`<p class="author">${a("host.by",{name:s})}</p>`}
${(n.has("title")||n.has("description"))&&c`<p><${$n} /></p>`}
${o&&c`<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}><${C} name="pen" />${a("host.edit_text")}</button>
${e.pending&&c`<${Nt} seat=${t.seat} id=${e.id} />`}
</div>`}
</div>
`}function Nh({tablet:t,measure:e,names:n,news:o,onDone:s}){let{seat:r}=t,i=u=>{gn(t,e.id,"title"),r.act("retitle_measure",{measure:e.id,title:u,was:e.title})},l=u=>{gn(t,e.id,"description"),r.act("describe_measure",{measure:e.id,description:u,was:e.description})};return c`
<section class="stack panel" data-tight aria-label=${a("host.edit_text")}>
<${Zt}
seat=${r}
name=${n.title}
label=${a("host.title")}
theirs=${e.title}
max=${140}
rows=${2}
check=${u=>u?"":a("error.empty")}
state=${o.has("title")?c`<${$n} />`:c`<${Nt} seat=${r} id=${e.id} />`}
onSave=${i}
/>
<${Zt}
seat=${r}
name=${n.description}
label=${a("host.description")}
theirs=${e.description}
max=${2e3}
rows=${5}
state=${o.has("description")&&c`<${$n} />`}
onSave=${l}
/>
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s}>${a("host.done")}</button></div>
</section>
`}function Dh({text:t}){let[e,n]=O(!1);if(!t)return null;let o=Mt(t)>Ah;return c`
<p class="sheet-text" data-folded=${o&&!e}>${t}</p>
${o&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded=${e?"true":"false"} onClick=${()=>n(!e)}>
${e?a("host.fold"):a("host.unfold")}
</button></div>`}
`}function ic({tablet:t,id:e}){let{seat:n}=t,o=n.screen.value,s=j(void 0),r=It(o,e)??s.current;s.current=r;let i=Gl(n,r);if(!r)return null;let l=r.status==="live"&&M(t),u=$t(o,r,t.table),d=St(o,r),p=Pt(o,r).map(f=>a("table.number",{table:f})),m=F(o,"measure",e);return c`
<${at} title=${c`<span lang=${ie(r.title,r.description)}>${r.title}</span>`} eyebrow=${p.join(" + ")} placement="right" onClose=${()=>t.opened.value=null}>
<${po} seat=${yl(n)} label=${Uo} boxFor=${Wo(t)} />
${r.status==="withdrawn"&&c`<${Ct} colour="warning"><p>${a("host.withdrawn")}</p><//>`}
${m?.merged_into&&c`<${Ct}><p>${a("host.went_into",{title:m.title})}</p><//>`}
<${ha} tablet=${t} measure=${r} />
<div class="host-sheet">
<div class="host-sheet-side">
<${Bh} tablet=${t} measure=${r} live=${l} />
${l&&u&&c`<${Al} measure=${r} />`}
<${rc} tablet=${t} measure=${r} draft=${e} editable=${l&&u} news=${i} />
${l&&u?c`<${Xl} tablet=${t} measure=${r} draft=${e} news=${i} />`:c`${l&&c`<${Ct}><p>${a("host.not_ours",{table:r.claimed_by??r.table})}</p><//>`}<${Jl} measure=${r} />`}
</div>
<div class="host-sheet-side">
<${tc} tablet=${t} measure=${r} />
<${Vl} records=${o} measure=${r.id} />
${d.length>0&&c`<${Yt} title=${a("host.originals")} count=${d.length}><${Re} tablet=${t} measure=${r} /><//>`}
<${nc} tablet=${t} measure=${r} ours=${l&&u} />
<${Yl} seat=${t.seat} measure=${r} editable=${l&&u} />
${l&&!r.private&&c`<${sc} tablet=${t} measure=${r.id} draft=${e} />`}
${l&&u&&c`<${da} tablet=${t} measure=${r} />`}
</div>
</div>
<//>
`}function Bh({tablet:t,measure:e,live:n}){let o=y(t.seat.screen.value,"workshop")?.areas.length??0,s=e.claimed_by,r=[e.votes!==void 0&&io(e,o),co(t.seat.screen.value,e),s&&(s===t.table?a("host.claimed_ours"):a("host.claimed_by",{table:s})),e.on_behalf&&a("host.on_behalf"),e.private&&a("host.draft")].filter(Boolean);return c`
<div class="row host-standing">
${r.map(i=>c`<span key=${i} class="fact strong">${i}</span>`)}
${n&&c`<${mo} tablet=${t} measure=${e} />`}
${n&&!e.private&&c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"twin",id:e.id}}>${a("host.merge_with")}</button>`}
</div>
`}var Ih=60;function ac(t){return t.stopped?"stopped":t.paused?"paused":t.over?"over":t.remaining_s<=Ih?"last":"running"}function Rh(t,e){return t==="running"&&e==="last"?"clock.last_minute":(t==="running"||t==="last")&&e==="over"?"clock.time_is_up":null}function lc(t,e){let n=j({phase:t,state:e});q(()=>{let o=n.current.phase===t?Rh(n.current.state,e):null;o&&x(a(o),"clock"),n.current={phase:t,state:e}},[t,e])}function cc({seat:t,phase:e}){let n=ui(e,t.second.value),o=ac(n);return lc(e.id,o),n.stopped?null:c`
<p class="phase-clock" role="timer" data-state=${o}>
<${C} name=${n.paused?"pause":"clock"} />
<span>${Ph(e,n)}</span>
</p>
`}function Ph(t,e){return e.paused?a("clock.paused",{time:Hn(e.remaining_s)}):e.over?t.clock==="hard"?a("clock.time_is_up"):a("clock.over",{time:Hn(e.over_s)}):a("clock.left",{time:Hn(e.remaining_s)})}var Lh=["ready","help"];function uc({tablet:t}){let e=y(t.seat.screen.value,"phase");return c`
<header class="host-bar">
<p class="host-table">${a("table.number",{table:t.table})}</p>
<div class="host-when">
${e&&M(t)&&c`<p class="eyebrow">${a("phase.number",{number:e.number,of:e.of})}</p><${cc} seat=${t.seat} phase=${e} />`}
</div>
${M(t)&&c`<${qh} tablet=${t} />`}
</header>
`}function qh({tablet:t}){let e=F(t.seat.screen.value,"table",t.table)?.signal??"working",n=o=>{let s=o===e?"working":o;t.seat.act("signal_table",{signal:s}),x(a(`host.signalled_${s}`))};return c`
<div class="host-signals" role="group" aria-label=${a("host.signals")}>
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
><${C} name=${o==="ready"?"check":"hands"} />${a(`host.signal_${o}`)}</button>
`)}
</div>
`}function dc({tablet:t}){let e=y(t.seat.screen.value,"phase");return M(t)?e?c`
<div class="host-phase">
<h1 class="host-phase-title" tabindex="-1">${ft(e.title)}</h1>
<p class="host-question">${ft(e.question)}</p>
</div>
`:null:c`
<div class="host-phase">
<h1 class="host-phase-title" tabindex="-1">${a("host.closed")}</h1>
<p class="host-question">${a("host.closed_text")}</p>
</div>
`}function mr({tablet:t}){let e=t.seat.screen.value,n=y(e,"phase"),o=n&&ft(F(e,"phase",n.id)?.tip);return!o||!M(t)?null:c`
<section class="host-tip" aria-label=${a("host.tip")}>
<h2 class="eyebrow">${a("host.tip")}</h2>
<p>${o}</p>
</section>
`}var jh=30;function hc({tablet:t,id:e}){let n=t.seat.screen.value,o=It(n,e),[s,r]=O(""),i=Fh(t,o),l=()=>t.opened.value=null;if(!o)return null;let u=xt(n).filter(f=>f.id!==o.id&&!f.private),d=i.map(f=>u.find(h=>h.id===f)).filter(f=>f!==void 0),m=ro(Be(n,u,s),"title").sort((f,h)=>Number($t(n,h,t.table))-Number($t(n,f,t.table))).filter(f=>s||!d.includes(f));return c`
<${at} title=${a("host.twin_title",{title:o.title})} onClose=${l}>
<${yn} query=${s} onSearch=${r} />
${!s&&d.length>0&&c`<${pc} tablet=${t} measure=${o} title=${a("host.twin_alike")} others=${d} />`}
${m.length===0&&c`<p class="soft" role="status">${a("host.none_found")}</p>`}
${m.length>0&&c`<${pc} tablet=${t} measure=${o} title=${s?a("host.found",{n:m.length}):a("host.twin_all")} others=${m.slice(0,jh)} />`}
<//>
`}function pc({tablet:t,measure:e,title:n,others:o}){let s=t.seat.screen.value,r=i=>t.opened.value={kind:"merge",ids:[e.id,i.id]};return c`
<section class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs">${n}</h3>
<ul class="plain host-destinations">
${o.map(i=>c`
<li key=${i.id}>
<button type="button" onClick=${()=>r(i)}>
<span>${i.title}</span>
<span class="small soft">${Pt(s,i).map(l=>a("table.number",{table:l})).join(" + ")}</span>
</button>
</li>
`)}
</ul>
</section>
`}function Fh(t,e){let[n,o]=O([]),{code:s,token:r}=t.boot;return q(()=>{if(!e)return;let i=new URLSearchParams({text:e.title,except:e.id});ao(`/api/${s}/similar?${i}`,{token:r}).then(async l=>{if(!l.ok)return;let{similar:u}=await l.response.json();o(u.map(d=>d.measure))})},[e?.id]),n}function zh({boot:t}){let[e]=O(()=>la(Zi({code:t.code,token:t.token,holder:`host-${t.table}`}),t)),{seat:n}=e,o=Bo("(min-width: 60rem)");return ii(a("table.number",{table:e.table}),ai(n.screen.value)),Yh(e),c`
<${uc} tablet=${e} />
<${ea} seat=${n} />
${n.connection.status.value==="revoked"?c`<${Vh} />`:y(n.screen.value,"me")?c`<${Hh} tablet=${e} wide=${o} />`:c`<main id="main" tabindex="-1"><p class="page-loading">${a("page.loading")}</p></main>`}
<${no} />
`}function Hh({tablet:t,wide:e}){let n=e&&t.page.value==="people"?"board":t.page.value;return c`
<main id="main" tabindex="-1" class="host-main">
<div class="host-column">
<${Sl} tablet=${t} />
<${dc} tablet=${t} />
${!e&&c`<${mr} tablet=${t} />`}
<div class="host-failures">
<${Ja} tablet=${t} />
<${po} seat=${bl(t.seat)} label=${Uo} boxFor=${Wo(t)} />
</div>
<${Uh} tablet=${t} page=${n} wide=${e} />
<div class="host-page" hidden=${n!=="board"}><${gl} tablet=${t} /></div>
${n==="others"&&c`<div class="host-page"><${$l} tablet=${t} /></div>`}
${n==="missing"&&c`<div class="host-page"><${Ml} tablet=${t} /></div>`}
${n==="people"&&c`<div class="host-page"><${fr} tablet=${t} /></div>`}
</div>
${e&&c`<aside class="host-aside" aria-label=${a("host.aside")}><${mr} tablet=${t} /><${fr} tablet=${t} /></aside>`}
</main>
<${il} tablet=${t} />
<${Wh} tablet=${t} />
`}function Uh({tablet:t,page:e,wide:n}){let o=t.seat.screen.value,s={board:re(o,t.table).length,others:so(o,t.table).length,missing:hr(t).filter(i=>i.lacks.length>0).length,people:G(o,"person").filter(i=>i.table===t.table&&i.present).length},r=n?["board","missing","others"]:["board","missing","others","people"];return c`
<nav class="host-pages" aria-label=${a("host.pages")}>
${r.map(i=>c`
<button key=${i} type="button" aria-current=${i===e?"page":void 0} onClick=${()=>t.page.value=i}>
${a(`host.page_${i}`)} <span class="count">${s[i]}</span>
</button>
`)}
</nav>
`}function Wh({tablet:t}){let e=t.opened.value;switch(e?.kind){case"sheet":return c`<${ic} key=${e.id} tablet=${t} id=${e.id} />`;case"vote":return c`<${vl} key=${e.id} tablet=${t} id=${e.id} />`;case"move":return c`<${Nl} key=${e.id} tablet=${t} id=${e.id} />`;case"read":return c`<${jl} tablet=${t} />`;case"merge":return c`<${xl} tablet=${t} ids=${e.ids??t.picked.value} back=${e.back??null} />`;case"card":return c`<${nl} key=${e.id} tablet=${t} id=${e.id} />`;case"twin":return c`<${hc} key=${e.id} tablet=${t} id=${e.id} />`;case"pairs":return c`<${pl} tablet=${t} />`;case"add":return c`<${Bl} tablet=${t} />`;case"join":return c`<${wa} tablet=${t} />`;default:return null}}function Vh(){return c`
<main id="main" tabindex="-1" class="host-main">
<div class="host-column">
<h1 class="ds-heading" data-size="md">${a("host.lost")}</h1>
<${Ct} colour="warning" role="alert"><p>${a("host.lost_text")}</p><//>
</div>
</main>
`}function Yh(t){let e=t.seat.screen.value,n=y(e,"phase"),o=y(e,"workshop")?.status==="closed",s=o?"closed":n?.id,r=j(s);q(()=>{r.current&&n&&r.current!==s&&x(o?a("host.over"):a("host.phase",{title:ft(n.title)}),"phase"),r.current=s},[s]);let i=y(e,"result")!==void 0,l=j(i||!n);q(()=>{i&&!l.current&&x(a("host.result_here")),l.current=i||!n},[i,!n])}ti(document);li(zh);
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
