var W,Rr,Pr,Qt,Ko,En,Lr,Tn,jr,ns,Go,Rc,Ve=Symbol.for("pv"),An={},Mn=[],Pc=/^m(i|n|o|s|text|space)$/,os=Array.isArray,ss=Mn.slice,de=Object.assign;function ue(t){t&&t.parentNode&&t.remove()}function qr(t,e,n){var o,s,r,i={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?ss.call(arguments,2):n),Fe(t,i,o,s,null)}function Fe(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ve,__v:s||++Rr,__i:-1,__u:0};return!s&&W.vnode&&W.vnode(r),r}function ye(t){return t.children}function ze(t,e){this.props=t,this.context=e,this.__g=0}function Zt(t,e){if(e==null)return t.__&&Zt(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Zt(t)}function Lc(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=de({constructor:Ve},n)).__v=n.__v+1,W.vnode&&W.vnode(e),rs(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||Zt(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Yr(s,e,r),n.__=n.__e=null,e.__e!=o&&Fr(e))}function Fr(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Fr(t)}function xr(t){(8&t.__g||(t.__g|=8,Qt.push(t),En++))&&Ko==W.debounceRendering||((Ko=W.debounceRendering)||queueMicrotask)(zr)}function zr(){try{for(var t,e=1;Qt.length;)Qt.length>e&&Qt.sort(Lr),t=Qt.shift(),e=Qt.length,8&t.__g&&Lc(t)}finally{(En=Qt.length)&&(Ko||queueMicrotask)(zr)}}function Hr(t,e,n,o,s,r,i,l,u,d,p){var m,f,h,v,g,y,b=o.__k||Mn,$=e.length;for(u=jc(n,e,b,u,$),m=0;m<$;m++)(h=n.__k[m])!=null&&(f=~h.__i&&b[h.__i]||An,h.__i=m,y=rs(t,h,f,s,r,i,l,u,d,p),v=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&is(f.ref,null,h,f),h.ref&&p.push(h.ref,h.__c||v,h)),g=g||v,4&h.__u?(u=Ur(h,u,t,!f.__v),f.__e&&(f.__e=null)):typeof h.type=="function"&&y!==void 0?u=y:v&&(u=v.nextSibling),h.__u&=-21);return n.__e=g,u}function jc(t,e,n,o,s){var r,i,l,u,d,p,m,f,h,v=n.length,g=v,y=0,b=0,$=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=$[r]=Fe(null,i):os(i)?i=$[r]=Fe(ye,{children:i}):i.constructor===Ve&&i.__b?i=$[r]=Fe(i.type,i.props,i.key,i.ref,i.__v):$[r]=i,u=r+y,i.__=t,i.__b=t.__b+1,l=null,~(d=i.__i=qc(i,n,u,g))&&(g--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?y--:d==u+1?y++:d!=u&&(d>u?y--:y++,b=1)):(~d||(s>v?y--:s<v&&y++),typeof i.type!="function"&&(i.__u|=4))):$[r]=null;if(b){for(p=[],m=[],r=0;r<s;r++)if((i=$[r])&&16&i.__u){for(y=0,f=p.length;y<f;)p[h=y+f>>1]<i.__i?y=h+1:f=h;p[y]=i.__i,m[r]=y+1}for(y=p.length;r--;)m[r]&&(m[r]==y?y--:$[r].__u|=4)}if(g)for(r=0;r<v;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=Zt(l)),as(l,l));return o}function Ur(t,e,n,o){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Ur(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Zt(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function qc(t,e,n,o){var s,r=t.key,i=t.type,l=e[n],u=l&&!(2&l.__u);if(l===null&&r==null||u&&r==l.key&&i==l.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Sr(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Sn(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||Sr(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||Sr(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Go[e]||(Go[e]=Fc(e)),(t.__a||(t.__a={}))[e]=ns,r=e!=(e=e.replace(jr,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Fc(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Tn]==null)e[Tn]=ns++;else if(e[Tn]<this.__a[t])return;return n(W.event?W.event(e):e)}}}function rs(t,e,n,o,s,r,i,l,u,d){var p,m,f,h,v,g,y,b,$,k,A,et,I,D,Y,X,U,ut,z=e.type;if(e.constructor!==Ve)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(e.__u|=u,m=r=[],p.nodeType==8?l=On(p,r):r.push(p),l=r[0]||l),(p=W.__b)&&p(e);t:if(typeof z=="function"){f=i.length;try{if(b=e.props,$=(p=z.prototype)&&p.render,k=(p=z.contextType)&&o[p.__c],A=p?k?k.props.value:p.__:o,(h=n.__c)?(e.__c=h,2&h.__g&&(h.__g|=1)):($?e.__c=h=new z(b,A):(e.__c=h=new ze(b,A),h.constructor=z,h.render=Hc),k&&k.sub(h),h.state||(h.state={}),h.__n=o,h.__g|=8,h.__h=[],h.__k=[]),$&&(h.__s||(h.__s=h.state),z.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=de({},h.__s)),de(h.__s,z.getDerivedStateFromProps(b,h.__s)))),v=h.props,g=h.state,h.__v=e,n.__c){if(b!==v&&$&&!z.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(b,A),e.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(b,h.__s,A)===!1){e.__v!=n.__v&&(h.props=b,h.state=h.__s,h.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(J){J&&(J.__=e)}),Mn.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&i.push(h),l=Zt(n);break t}h.componentWillUpdate&&h.componentWillUpdate(b,h.__s,A),$&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(v,g,y)})}else $&&!z.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),$&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=A,h.props=b,h.__P=t,h.__g&=-5,et=W.__r,I=$?25:0;do h.__g&=-9,et&&et(e),p=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++I<25);$&&(Mn.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(o=de({},o,h.getChildContext())),$&&n.__c&&h.getSnapshotBeforeUpdate&&(y=h.getSnapshotBeforeUpdate(v,g)),D=p&&p.type===ye&&p.key==null?p.props.children:p,b.__P&&(p=l,s=(t=b.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(J){J&&as(J,J)}),n.__k=null),l=n.__k?Zt(n,0):null),l=Hr(t,os(D)?D:[D],e,n,o,s,r,i,l,u,d),b.__P&&(e.__e=null,l=p),e.__u&=-161,m&&m.some(ue),h.__h.length&&i.push(h),1&h.__g&&(h.__g&=-4)}catch(J){if(i.length=f,e.__v=null,u||r)if(J&&J.then){if(e.__u|=128|u,r){for(~(U=r.indexOf(l||void 0))||(U=r.length);(ut=r[U-1])&&ut.nodeType==8;)U--;for(;U<r.length;U++)if(ut=r[U])if(r[U]=null,Y){if(ut==X)break}else{if(ut.nodeType!=8)break;ut.data.startsWith("$s")&&(X=On(Y=ut))}}if(!Y){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Y=l}(p=On(Y=e.__c.__z||(e.__c.__z=Y)))?(e.__e=Y,l=p):e.__e=l,l=l&&l.nextSibling}else r&&r.some(ue);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),J&&J.then||Wr(e),W.__e(J,e,n)}}else l=e.__e=zc(n.__e,e,n,o,s,r,i,u,d,t);return(p=W.diffed)&&p(e),l}function On(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Wr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Wr))}function Yr(t,e,n){for(var o=0;o<n.length;)is(n[o++],n[o++],n[o++]);W.__c&&W.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){W.__e(r,s.__v)}})}function zc(t,e,n,o,s,r,i,l,u,d){var p,m,f,h,v,g,y,b,$=n.props||An,k=e.props,A=e.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((v=r[p])&&(A?v.localName==A:v.nodeType==3)){t=v,r[p]=null;break}}if(!t){if(b=d.ownerDocument||document,!A)return b.createTextNode(k);t=b.createElementNS(s,A,k.is?k:d),l&&(W.__m&&W.__m(e,r),l=!1),r=null}if(A){if(d=A=="template"&&t.content||t,r=A=="textarea"&&k.defaultValue!=null?null:r&&ss.call(d.childNodes),!l&&r)for($={},p=0;p<t.attributes.length;p++)$[(v=t.attributes[p]).name]=v.value;for(p in $)v=$[p],p=="dangerouslySetInnerHTML"?f=v:p=="children"||p in k||p=="value"&&"defaultValue"in k||p=="checked"&&"defaultChecked"in k||Sn(t,p,null,v,s);for(p in k)v=k[p],p=="children"?h=v:p=="dangerouslySetInnerHTML"?m=v:p=="value"?g=v:p=="checked"?y=v:l&&typeof v!="function"||$[p]===v||Sn(t,p,v,$[p],s);m?(l||f&&(m.__html==f.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):(f&&(t.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Pc.test(A))&&(s="http://www.w3.org/1999/xhtml"),Hr(d,os(h)?h:[h],e,n,o,s,r,i,r?r[0]:n.__k&&Zt(n,0),l,u),r&&r.some(ue)),l&&A!="textarea"||(p="value",A=="progress"&&g==null?t.removeAttribute(p):g==null||g===t[p]&&(A!="progress"||g)||Sn(t,p,g,$[p],s),p="checked",y!=null&&y!=t[p]&&Sn(t,p,y,$[p],s))}else $===k||l&&t.data==k||(t.data=k);return t}function is(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){W.__e(s,n)}}function as(t,e,n){var o,s,r,i;if(W.unmount&&W.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||is(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){W.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&as(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=On(o,r=[]))&&(o==t.__e&&r.some(ue),ue(s),ue(o)),n||ue(t.__e),t.__e=t.__c=t.__=null}function Hc(t,e,n){return this.constructor(t,n)}function Vr(t,e){var n,o,s,r;W.__&&W.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Fe(ye,{children:[t]}),s=[],r=[],rs(e,e.__k,o||An,An,e.namespaceURI,o?null:e.firstChild?ss.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Yr(s,e.__k,r),e.__k.props.children=null}W={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw En=0,t}},Rr=0,Pr=function(t){return t!=null&&t.constructor===Ve},ze.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=de({},this.state)),typeof t=="function"&&(t=t(de({},n),this.props)),t&&(de(n,t),this.__v&&(e&&this.__k.push(e),xr(this)))},ze.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),xr(this))},ze.prototype.render=ye,Qt=[],En=0,Lr=function(t,e){return t.__v.__b-e.__v.__b},Tn=Symbol(),jr=/(PointerCapture)$|Capture$/i,ns=0,Go={},Rc=0;var pe,st,Jo,Cr,Qo=Object.is,Nn=0,Xr=[],Zo=[],ot=W,Tr=ot.__b,Or=ot.__r,Er=ot.diffed,Ar=ot.__c,Mr=ot.unmount,Nr=ot.__;function Xe(t,e){ot.__h&&ot.__h(st,t,Nn||e),Nn=0;var n=st.__H||(st.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function T(t){return Nn=1,Uc(Jr,t)}function Uc(t,e,n){var o=Xe(pe++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):Jr(void 0,e),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);Qo(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=st,!st.__f)){st.__f=!0;var s=st.shouldComponentUpdate;st.shouldComponentUpdate=function(r,i,l){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=r;if(u.__.some(function(f){f.__N&&(d=!0,Qo(f.__[0],f.__N[0])||(p=!0))}),s){var m=s.call(this,r,i,l);return d?m||p:m}return!d||p}}return o.__}function q(t,e){var n=Xe(pe++,3);!ot.__s&&cs(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,st.__H.__h.push(n))}function Rn(t,e){var n=Xe(pe++,4);!ot.__s&&cs(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,st.__h.push(n))}function P(t){return Nn=5,ls(function(){return{current:t}},[])}function ls(t,e){var n=Xe(pe++,7);return cs(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function H(){var t=Xe(pe++,11);if(!t.__){for(var e=st.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function Wc(){var t;do{for(;t=Zo.shift();)try{He(t)}catch(n){ot.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Xr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(He),e.__h.some(ts),e.__h=[]}catch(n){e.__h=[],ot.__e(n,t.__v)}}}while(Zo.length)}ot.__b=function(t){st=null,Tr&&Tr(t)},ot.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Nr&&Nr(t,e)},ot.__r=function(t){Or&&Or(t),pe=0;var e=(st=t.__c).__H;e&&(Jo==st?st.__h=[]:(e.__h.some(He),e.__h.some(ts),pe=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Jo=st},ot.diffed=function(t){Er&&Er(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Br(Xr.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Jo=st=null},ot.__c=function(t,e){e.some(function(n){try{n.__h.some(He),n.__h=n.__h.filter(function(o){return!o.__||ts(o)})}catch(o){n.__h=[function(){throw o}]}}),Ar&&Ar(t,e)},ot.unmount=function(t){Mr&&Mr(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Br(Zo.push(s))}else He(s)}catch(r){e=r}}),o.__H=void 0,e&&ot.__e(e,o.__v))};var Dr=typeof requestAnimationFrame=="function";function Yc(t){var e,n=function(){clearTimeout(o),Dr&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Dr&&(e=requestAnimationFrame(n))}function Br(t){t!=1&&Cr==ot.requestAnimationFrame||((Cr=ot.requestAnimationFrame)||Yc)(Wc)}function He(t){var e=st,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),st=e}function ts(t){var e=st;t.__c=t.__(),st=e}function cs(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!Qo(n,t[o])})}function Jr(t,e){return typeof e=="function"?e(t):e}var Kr=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++r]]=l:i===6?o[1][e[++r]]+=l+"":i?(s=t.apply(l,Kr(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Ir=new Map;function Vc(t){var e=Ir.get(this);return e||(e=new Map,Ir.set(this,e)),(e=Kr(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",l="",u=[0],d=function(f){r===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,i):r===3&&(f||i)?(u.push(3,f,i),r=2):r===2&&i==="..."&&f?u.push(4,f,0):r===2&&i&&!f?u.push(5,0,!0,i):r>=5&&((i||!f&&r===5)&&(u.push(r,0,i,s),r=6),f&&(u.push(r,f,0,s),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&d(),d(p));for(var m=0;m<n[p].length;m++)o=n[p][m],r===1?o==="<"?(d(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[p][m+1]===">")?(d(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return d(),u})(t)),e),arguments,[])).length>1?e:e[0]}var c=Vc.bind(qr),Xc=Symbol.for("preact-signals");function Pn(){if(Wt>1)Wt--;else{var t,e=!1;for((function(){var s=Bn;for(Bn=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();We!==void 0;){var n=We;for(We=void 0,Dn++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Qr(n))try{n.c()}catch(s){e||(t=s,e=!0)}n=o}}if(Dn=0,Wt--,e)throw t}}function us(t){if(Wt>0)return t();es=++Jc,Wt++;try{return t()}finally{Pn()}}var Ue,K=void 0;function Ln(t){var e=K,n=Ue;K=void 0,Ue=void 0;try{return t()}finally{K=e,Ue=n}}var We=void 0,Wt=0,Dn=0,Jc=0,es=0,Bn=void 0,In=0;function Gr(t){if(K!==void 0){var e=t.n;if(e===void 0||e.t!==K)return e={i:0,S:t,p:K.s,n:void 0,t:K,e:void 0,x:void 0,r:e},K.s!==void 0&&(K.s.n=e),K.s=e,t.n=e,32&K.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=K.s,e.n=void 0,K.s.n=e,K.s=e),e}}function dt(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}dt.prototype.brand=Xc;dt.prototype.h=function(){return!0};dt.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:Ln(function(){var o;(o=e.W)==null||o.call(e)}))};dt.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&Ln(function(){var s;(s=e.Z)==null||s.call(e)}))}};dt.prototype.subscribe=function(t){var e=this;return $t(function(){var n=e.value;Ln(function(){return t(n)})},{name:"sub"})};dt.prototype.valueOf=function(){return this.value};dt.prototype.toString=function(){return this.value+""};dt.prototype.toJSON=function(){return this.value};dt.prototype.peek=function(){var t=this;return Ln(function(){return t.value})};Object.defineProperty(dt.prototype,"value",{get:function(){var t=Gr(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(Dn>100)throw new Error("Cycle detected");(function(n){Wt!==0&&Dn===0&&n.l!==es&&(n.l=es,Bn={S:n,v:n.v,i:n.i,o:Bn})})(this),this.v=t,this.i++,In++,Wt++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Pn()}}}});function R(t,e){return new dt(t,e)}function Qr(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Zr(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function ti(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function he(t,e){dt.call(this,void 0,e),this.x=t,this.s=void 0,this.g=In-1,this.f=4}he.prototype=new dt;he.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===In))return!0;if(this.g=In,this.f|=1,this.i>0&&!Qr(this))return this.f&=-2,!0;var t=K;try{Zr(this),K=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return K=t,ti(this),this.f&=-2,!0};he.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}dt.prototype.S.call(this,t)};he.prototype.U=function(t){if(this.t!==void 0&&(dt.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};he.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(he.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=Gr(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function Z(t,e){return new he(t,e)}function ei(t){var e=t.j;if(t.j=void 0,typeof e=="function"){Wt++;var n=K;K=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,ds(t),o}finally{K=n,Pn()}}}function ds(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,ei(t)}function Kc(t){if(K!==this)throw new Error("Out-of-order effect");ti(this),K=t,this.f&=-2;try{8&this.f&&ds(this)}finally{Pn()}}function ke(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,Ue&&Ue.push(this)}ke.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};ke.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ei(this),Zr(this),Wt++;var t=K;return K=this,Kc.bind(this,t)};ke.prototype.N=function(){2&this.f||(this.f|=2,this.u=We,We=this)};ke.prototype.d=function(){this.f|=8,1&this.f||ds(this)};ke.prototype.dispose=function(){this.d()};function $t(t,e){var n=new ke(t,e);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var ni,jn,Cn,Gc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,oi=[];$t(function(){ni=this.N})();function we(t,e){W[t]=e.bind(null,W[t]||function(){})}function Ye(t){if(Cn){var e=Cn;Cn=void 0,e()}Cn=t&&t.S()}function si(t){var e=this,n=t.data,o=Zc(n);o.name="ReactiveDom",o.value=n;var s=ls(function(){for(var l=e,u=e.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=Z(function(){var h=o.value.value;return h===0?0:h===!0?"":h||""}),p=Z(function(){return!Array.isArray(d.value)&&!Pr(d.value)}),m=$t(function(){if(this.N=ri,p.value){var h=d.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=h)}}),f=e.__$u.d;return e.__$u.d=function(){m(),f.call(this)},[p,d]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}si.displayName="ReactiveTextNode";Object.defineProperties(dt.prototype,{constructor:{configurable:!0,value:qr(ye,null).constructor},type:{configurable:!0,value:si},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});we("__b",function(t,e){if(Ye(),jn=void 0,typeof e.type=="string"){var n,o=e.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof dt&&(n||(e.__np=n={}),n[s]=r,o[s]=r.peek())}}t(e)});we("__r",function(t,e){if(t(e),e.type!==ye){Ye();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return $t(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;Gc&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),jn=o,Ye(n)}});we("__e",function(t,e,n,o){Ye(),jn=void 0,t(e,n,o)});we("diffed",function(t,e){Ye(),jn=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,s=e.props,r=n.U;if(r)for(var i in r){var l=r[i];l===void 0||o&&i in o||(l.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var d=r[u],p=o[u];d===void 0?(d=Qc(n,u,p,s),r[u]=d):d.o(p,s)}}}t(e)});function Qc(t,e,n,o){var s=e in t&&t.ownerSVGElement===void 0,r=R(n);return{o:function(i,l){r.value=i,o=l},d:$t(function(){this.N=ri;var i=r.value.value;o[e]!==i&&(o[e]=i,s?t[e]=i:i!=null&&(i!==!1||e[4]==="-")?t.setAttribute(e,i):t.removeAttribute(e))})}}we("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=e.__np;if(i){var l=e.props;for(var u in i)l[u]=i[u]}e.__np=void 0}else{var d=e.__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}t(e)});we("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});ze.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(var l in this.props)if(!(l in t))return!0;return!1};function Zc(t,e){return ls(function(){return R(t,e)},[])}var tu=function(t){queueMicrotask(function(){queueMicrotask(t)})};function eu(){us(function(){for(var t;t=oi.shift();)ni.call(t)})}function ri(){oi.push(this)===1&&(W.requestAnimationFrame||tu)(eu)}function ii(t){let e=!1,n=null,o=s=>{let r=n;return n=s,r===null||!nu(r,s)?!1:s.detail>1||e&&s.detail===1&&s.timeStamp-r.timeStamp<400};t.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),t.addEventListener("click",s=>{!o(s)||!ou(s)||(s.preventDefault(),s.stopPropagation())},{capture:!0})}var nu=(t,e)=>Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)<32,ou=({target:t})=>t?.closest("button:not([data-repeat])")!=null;var su=31536e3,xe=R({lang:"nb",locale:"nb-NO",languages:{},messages:{}}),Yt=Z(()=>xe.value.lang),ai=Z(()=>xe.value.languages);function ps(t){xe.value=t,globalThis.document&&(document.documentElement.lang=t.lang)}async function hs(t,e=(...n)=>fetch(...n)){let n=await e(`/i18n/${t}.json`);if(!n.ok)throw new Error(`no catalogue for ${t}: ${n.status}`);ps(await n.json())}async function li(t){await hs(t),document.cookie=`lang=${t}; path=/; max-age=${su}; samesite=lax`}function a(t,e={}){let n=xe.value.messages[t];return n===void 0?t:(typeof n=="string"?n:n[Number(e.n)===1?0:1]??t).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,i="")=>{if(!(r in e))return s;let l=iu(e[r]);return/[.?!]$/.test(l)?l:l+i})}var qn=t=>t in xe.value.messages,Fn=t=>qn(`error.${t.code}`)?a(`error.${t.code}`,t):t.message??a("error.internal"),ct=t=>t?typeof t=="string"?t:t[Yt.value]||t.nb||t.en:"",At=t=>ru.value.format(t);function ci(t){let e=new Date(t);return[e.getHours(),e.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var zn=t=>new Intl.DateTimeFormat(ui(),{dateStyle:"long"}).format(t);var ru=Z(()=>new Intl.NumberFormat(ui())),ui=()=>xe.value.locale,iu=t=>typeof t=="number"?At(t):String(t);function di(){let t=document.getElementById("boot");if(!t?.textContent)throw new Error("The page has no boot block.");return JSON.parse(t.textContent)}function x(t,e){return t.get(e)}function F(t,e,n){return t.get(`${e}:${n}`)}function G(t,e){let n=[];for(let[o,s]of t)o.startsWith(`${e}:`)&&n.push(s);return n}var fe=(t,e)=>t?.votes?.includes(e)?t.votes_on?.[e]??1:0;function _t(t){return G(t,"measure").filter(e=>e.status==="live"&&!e.merged_into&&!e.hidden)}function wt(t,e){let n=new Set,o=F(t,"measure",e);for(;o?.merged_into&&!n.has(o.id);)n.add(o.id),o=F(t,"measure",o.merged_into)??o;return o}function Mt(t,{originals:e}){return e.map(o=>F(t,"measure",o)).filter(o=>o!==void 0).flatMap(o=>[o,...Mt(t,o)])}function te(t,e,n){return G(t,e).filter(s=>(wt(t,s.measure)?.id??s.measure)===n).sort((s,r)=>s.at-r.at)}var fs=R("");function pi(...t){let e=ms(...t);q(()=>{fs.value=e},[e])}var ms=(...t)=>t.filter(Boolean).join(" · "),hi=t=>x(t,"workshop")?.status==="closed"?"":ct(x(t,"phase")?.title);async function fi(t){if(!("CSSLayerBlockRule"in globalThis))return;let e=di();e.messages?ps(e.messages):await hs(e.lang);let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");$t(()=>au(e)),n.replaceChildren(),Vr(c`<${t} boot=${e} />`,n)}function au(t){document.title=ms(fs.value,ct(t.title));let e=document.querySelector(".ds-skip-link");e&&(e.textContent=a("page.skip"))}function $i(t,e,n={}){if(e.length===0)return t;let o=lu(t);for(let{name:s,data:r,acted_at:i}of e)(cu[s]??n[s])?.(o,r,i);return o.records}function lu(t){let e=new Map(t);return{records:e,get:n=>e.get(n),add(n,o){e.has(n)||e.set(n,{...o,pending:!0})},change(n,o){let s=e.get(n);s&&e.set(n,{...s,...o,pending:!0})}}}var cu={post_measure(t,e,n){let o=t.get("me");t.add(`measure:${e.measure}`,{kind:"measure",id:e.measure,table:o?.table??0,title:e.title,description:e.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:t.get("phase")?.ideas==="open_private",on_behalf:!!e.on_behalf,hidden:!1,reason:null}),e.on_behalf||_i(t,"measures",e.measure)},retitle_measure:(t,e)=>t.change(`measure:${e.measure}`,{title:e.title}),describe_measure:(t,e)=>t.change(`measure:${e.measure}`,{description:e.description}),withdraw_measure:(t,e)=>t.change(`measure:${e.measure}`,{status:"withdrawn"}),share_drafts(t){for(let e of[...t.records.values()])e.kind==="measure"&&e.private&&t.change(`measure:${e.id}`,{private:!1})},post_comment:(t,e,n)=>Je(t,"comment","comments",e,{at:n,hidden:!1,reason:null}),make_offer(t,e,n){let o=t.get("me");Je(t,"offer","offers",e,{at:n,stance:e.stance??"offer",resource:e.resource??null,unit:o?.unit??null,area:o?.area??null})},withdraw_offer:(t,e)=>gi(t,`offer:${e.offer}`,"offers",e.offer),flag_conflict:(t,e,n)=>Je(t,"conflict","conflicts",e,{...mi(e),at:n}),add_co_benefit:(t,e,n)=>Je(t,"co_benefit","co_benefits",e,{...mi(e),at:n}),show_name(t,{thing:e,named:n}){let o=t.get("me"),s=n&&o?{label:o.label,unit:o.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])t.change(`${r}:${e}`,{by:s})},cast_vote(t,{measure:e,on_behalf:n,votes:o}){let s=fe(t.get(Ke(n)),e);vi(t,Ke(n),e,o??(s||1))},take_back_vote:(t,{measure:e,on_behalf:n})=>vi(t,Ke(n),e,0),give_star:(t,{measure:e,on_behalf:n})=>t.change(Ke(n),{star:e}),take_back_star:(t,{on_behalf:e})=>t.change(Ke(e),{star:null}),rate_measure(t,{measure:e,criterion:n,score:o}){let s=t.get("me")?.ratings??{};t.change("me",{ratings:{...s,[e]:{...s[e],[n]:o}}})},give_thumb:(t,{measure:e,thumb:n})=>t.change("me",{thumbs:{...t.get("me")?.thumbs,[e]:n}}),commit_to(t,e,n){Je(t,"commitment","commitments",e,{at:n,unit:t.get("me")?.unit??null})},withdraw_commitment:(t,e)=>gi(t,`commitment:${e.commitment}`,"commitments",e.commitment),answer_poll:(t,{poll:e,option:n})=>t.change("me",{polls:{...t.get("me")?.polls,[e]:n}}),give_feedback(t,{question:e,score:n=null,text:o=null}){let s=t.get("me")?.feedback??{};t.change("me",{feedback:{...s,[e]:{score:n,text:o}}})},move_table(t,{table:e,participant:n}){t.change(n?`person:${n}`:"me",{table:e})},leave:t=>t.change("me",{present:!1}),rejoin:t=>t.change("me",{present:!0})};function Je(t,e,n,o,s){let r=t.get("me"),i=o.named&&r?{label:r.label,unit:r.unit}:null;t.add(`${e}:${o[e]}`,{kind:e,id:o[e],measure:o.measure,text:o.text,by:i,...s}),_i(t,n,o[e])}var mi=({goal:t,affected:e,solution:n})=>({goal:t,affected:e,solution:n}),Ke=t=>t?`person:${t}`:"me";function vi(t,e,n,o){let s=t.get(e),r=fe(s,n);if(!s||o===r)return;let i=me(s.votes??[],n);t.change(e,{votes:o?r?s.votes:[...i,n]:i,votes_left:Math.max(0,(s.votes_left??0)+r-o),votes_on:{...s.votes_on,[n]:o},star:!o&&s.star===n?null:s.star})}function _i(t,e,n){let o=t.get("me")?.[e];o&&!o.includes(n)&&t.change("me",{[e]:[...o,n]})}function gi(t,e,n,o){t.records.delete(e);let s=t.get("me")?.[n];s?.includes(o)&&t.change("me",{[n]:me(s,o)})}var me=(t,e)=>t.filter(n=>n!==e);var bi={hide_measure:(t,{measure:e,reason:n})=>t.change(`measure:${e}`,{hidden:!0,reason:n}),show_measure:(t,{measure:e})=>t.change(`measure:${e}`,{hidden:!1,reason:null}),set_field(t,{measure:e,field:n,value:o}){let s={...t.get(`measure:${e}`)?.fields,[n]:o};o===null&&delete s[n],t.change(`measure:${e}`,{fields:s})},hide_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!0,reason:e.reason}),show_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!1,reason:null}),explain(t,{thing:e,aspect:n,text:o}){for(let s of["conflict","co_benefit"])t.change(`${s}:${e}`,{[n]:o})},merge_measures(t,{source:e,target:n}){let o=t.get(`measure:${n}`);o&&(t.change(`measure:${e}`,{merged_into:n}),t.change(`measure:${n}`,{originals:[...me(o.originals,e),e]}))},unmerge_measure(t,{measure:e}){let n=t.get(`measure:${e}`)?.merged_into,o=t.get(`measure:${n}`);t.change(`measure:${e}`,{merged_into:null}),o&&t.change(`measure:${n}`,{originals:me(o.originals,e)})},claim_measure(t,{measure:e}){let n=t.get("me")?.table;t.change(`measure:${e}`,{claimed_by:n});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:[...me(o,e),e]})},release_claim(t,{measure:e}){let n=t.get(`measure:${e}`)?.claimed_by;t.change(`measure:${e}`,{claimed_by:null});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:me(o,e)})},send_message(t,{message:e,to:n,table:o=null,text:s},r){for(let i of t.records.values())i.kind==="message"&&i.id!==e&&i.to===n&&i.table===o&&t.records.delete(`message:${i.id}`);t.add(`message:${e}`,{kind:"message",id:e,to:n,table:o,text:s,at:r})},take_down_message:(t,{message:e})=>t.records.delete(`message:${e}`),show_scene:(t,{scene:e=null,step:n=null})=>t.change("screen",{scene:e,step:n}),freeze_screen:(t,{frozen:e=!0})=>t.change("screen",{frozen:e}),signal_table:(t,{signal:e})=>t.change(`table:${t.get("me")?.table}`,{signal:e})};var vs=()=>performance.now(),uu=6e4;function yi(t=vs){let e=Date.now()-t();return{now:()=>Math.round(t()+e),hear(n,{afresh:o=!1}={}){let s=n-t();e=o||s<e-uu?s:Math.max(e,s)}}}function ki(t,e){let n=Math.max(t.started_at,t.paused_at??e),o=t.ends_at??n,s=o-n,r=Math.max(1,o-t.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:t.paused_at!==null,over:t.ends_at!==null&&s<=0,stopped:t.ends_at===null,share:Math.min(1,Math.max(0,(n-t.started_at)/r))}}function Hn(t){let e=[Math.floor(t/3600),Math.floor(t%3600/60),t%60];return(e[0]===0?e.slice(1):e).map((o,s)=>s===0?`${o}`:`${o}`.padStart(2,"0")).join(":")}function wi(t){let e=R(t()),n,o=()=>{clearTimeout(n);let s=t();e.value=s,n=setTimeout(o,1e3-s%1e3)};return o(),{second:e,tick:o,stop:()=>clearTimeout(n)}}var du=Object.defineProperty,pu=(t,e)=>{for(var n in e)du(t,n,{get:e[n],enumerable:!0})},qt=Object.create(null);qt.open="0";qt.close="1";qt.ping="2";qt.pong="3";qt.message="4";qt.upgrade="5";qt.noop="6";var Yn=Object.create(null);Object.keys(qt).forEach(t=>{Yn[qt[t]]=t});var bs={type:"error",data:"parser error"},Oi=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",Ei=typeof ArrayBuffer=="function",Ai=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t&&t.buffer instanceof ArrayBuffer,Ss=({type:t,data:e},n,o)=>Oi&&e instanceof Blob?n?o(e):xi(e,o):Ei&&(e instanceof ArrayBuffer||Ai(e))?n?o(e):xi(new Blob([e]),o):o(qt[t]+(e||"")),xi=(t,e)=>{let n=new FileReader;return n.onload=function(){let o=n.result.split(",")[1];e("b"+(o||""))},n.readAsDataURL(t)};function Si(t){return t instanceof Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}var gs;function hu(t,e){if(Oi&&t.data instanceof Blob)return t.data.arrayBuffer().then(Si).then(e);if(Ei&&(t.data instanceof ArrayBuffer||Ai(t.data)))return e(Si(t.data));Ss(t,!1,n=>{gs||(gs=new TextEncoder),e(gs.encode(n))})}var Ci="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Qe=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let t=0;t<Ci.length;t++)Qe[Ci.charCodeAt(t)]=t;var fu=t=>{let e=t.length*.75,n=t.length,o,s=0,r,i,l,u;t[t.length-1]==="="&&(e--,t[t.length-2]==="="&&e--);let d=new ArrayBuffer(e),p=new Uint8Array(d);for(o=0;o<n;o+=4)r=Qe[t.charCodeAt(o)],i=Qe[t.charCodeAt(o+1)],l=Qe[t.charCodeAt(o+2)],u=Qe[t.charCodeAt(o+3)],p[s++]=r<<2|i>>4,p[s++]=(i&15)<<4|l>>2,p[s++]=(l&3)<<6|u&63;return d},mu=typeof ArrayBuffer=="function",Cs=(t,e)=>{if(typeof t!="string")return{type:"message",data:Mi(t,e)};let n=t.charAt(0);return n==="b"?{type:"message",data:vu(t.substring(1),e)}:Yn[n]?t.length>1?{type:Yn[n],data:t.substring(1)}:{type:Yn[n]}:bs},vu=(t,e)=>{if(mu){let n=fu(t);return Mi(n,e)}else return{base64:!0,data:t}},Mi=(t,e)=>e==="blob"?t instanceof Blob?t:new Blob([t]):t instanceof ArrayBuffer?t:t.buffer,Ni="",gu=(t,e)=>{let n=t.length,o=new Array(n),s=0;t.forEach((r,i)=>{Ss(r,!1,l=>{o[i]=l,++s===n&&e(o.join(Ni))})})},$u=(t,e)=>{let n=t.split(Ni),o=[];for(let s=0;s<n.length;s++){let r=Cs(n[s],e);if(o.push(r),r.type==="error")break}return o};function _u(){return new TransformStream({transform(t,e){hu(t,n=>{let o=n.length,s;if(o<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,o);else if(o<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,o)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(o))}t.data&&typeof t.data!="string"&&(s[0]|=128),e.enqueue(s),e.enqueue(n)})}})}var $s;function Un(t){return t.reduce((e,n)=>e+n.length,0)}function Wn(t,e){if(t[0].length===e)return t.shift();let n=new Uint8Array(e),o=0;for(let s=0;s<e;s++)n[s]=t[0][o++],o===t[0].length&&(t.shift(),o=0);return t.length&&o<t[0].length&&(t[0]=t[0].slice(o)),n}function bu(t,e){$s||($s=new TextDecoder);let n=[],o=0,s=-1,r=!1;return new TransformStream({transform(i,l){for(n.push(i);;){if(o===0){if(Un(n)<1)break;let u=Wn(n,1);r=(u[0]&128)===128,s=u[0]&127,s<126?o=3:s===126?o=1:o=2}else if(o===1){if(Un(n)<2)break;let u=Wn(n,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),o=3}else if(o===2){if(Un(n)<8)break;let u=Wn(n,8),d=new DataView(u.buffer,u.byteOffset,u.length),p=d.getUint32(0);if(p>Math.pow(2,21)-1){l.enqueue(bs);break}s=p*Math.pow(2,32)+d.getUint32(4),o=3}else{if(Un(n)<s)break;let u=Wn(n,s);l.enqueue(Cs(r?u:$s.decode(u),e)),o=0}if(s===0||s>t){l.enqueue(bs);break}}}})}var Di=4;function it(t){if(t)return yu(t)}function yu(t){for(var e in it.prototype)t[e]=it.prototype[e];return t}it.prototype.on=it.prototype.addEventListener=function(t,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+t]=this._callbacks["$"+t]||[]).push(e),this};it.prototype.once=function(t,e){function n(){this.off(t,n),e.apply(this,arguments)}return n.fn=e,this.on(t,n),this};it.prototype.off=it.prototype.removeListener=it.prototype.removeAllListeners=it.prototype.removeEventListener=function(t,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+t];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+t],this;for(var o,s=0;s<n.length;s++)if(o=n[s],o===e||o.fn===e){n.splice(s,1);break}return n.length===0&&delete this._callbacks["$"+t],this};it.prototype.emit=function(t){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),n=this._callbacks["$"+t],o=1;o<arguments.length;o++)e[o-1]=arguments[o];if(n){n=n.slice(0);for(var o=0,s=n.length;o<s;++o)n[o].apply(this,e)}return this};it.prototype.emitReserved=it.prototype.emit;it.prototype.listeners=function(t){return this._callbacks=this._callbacks||{},this._callbacks["$"+t]||[]};it.prototype.hasListeners=function(t){return!!this.listeners(t).length};var Qn=typeof Promise=="function"&&typeof Promise.resolve=="function"?t=>Promise.resolve().then(t):(t,e)=>e(t,0),Nt=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),ku="arraybuffer";function Bi(t,...e){return e.reduce((n,o)=>(t.hasOwnProperty(o)&&(n[o]=t[o]),n),{})}var wu=Nt.setTimeout,xu=Nt.clearTimeout;function Zn(t,e){e.useNativeTimers?(t.setTimeoutFn=wu.bind(Nt),t.clearTimeoutFn=xu.bind(Nt)):(t.setTimeoutFn=Nt.setTimeout.bind(Nt),t.clearTimeoutFn=Nt.clearTimeout.bind(Nt))}var Su=1.33;function Cu(t){return typeof t=="string"?Tu(t):Math.ceil((t.byteLength||t.size)*Su)}function Tu(t){let e=0,n=0;for(let o=0,s=t.length;o<s;o++)e=t.charCodeAt(o),e<128?n+=1:e<2048?n+=2:e<55296||e>=57344?n+=3:(o++,n+=4);return n}function Ii(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Ou(t){let e="";for(let n in t)t.hasOwnProperty(n)&&(e.length&&(e+="&"),e+=encodeURIComponent(n)+"="+encodeURIComponent(t[n]));return e}function Eu(t){let e={},n=t.split("&");for(let o=0,s=n.length;o<s;o++){let r=n[o].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}var Au=class extends Error{constructor(t,e,n){super(t),this.description=e,this.context=n,this.type="TransportError"}},Ts=class extends it{constructor(t){super(),this.writable=!1,Zn(this,t),this.opts=t,this.query=t.query,this.socket=t.socket,this.supportsBinary=!t.forceBase64}onError(t,e,n){return super.emitReserved("error",new Au(t,e,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(t){this.readyState==="open"&&this.write(t)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(t){let e=Cs(t,this.socket.binaryType);this.onPacket(e)}onPacket(t){super.emitReserved("packet",t)}onClose(t){this.readyState="closed",super.emitReserved("close",t)}pause(t){}createUri(t,e={}){return t+"://"+this._hostname()+this._port()+this.opts.path+this._query(e)}_hostname(){let t=this.opts.hostname;return t.indexOf(":")===-1?t:"["+t+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(t){let e=Ou(t);return e.length?"?"+e:""}},Mu=class extends Ts{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(t){this.readyState="pausing";let e=()=>{this.readyState="paused",t()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||e()})),this.writable||(n++,this.once("drain",function(){--n||e()}))}else e()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(t){let e=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};$u(t,this.socket.binaryType).forEach(e),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let t=()=>{this.write([{type:"close"}])};this.readyState==="open"?t():this.once("open",t)}write(t){this.writable=!1,gu(t,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let t=this.opts.secure?"https":"http",e=this.query||{};return this.opts.timestampRequests!==!1&&(e[this.opts.timestampParam]=Ii()),!this.supportsBinary&&!e.sid&&(e.b64=1),this.createUri(t,e)}},Ri=!1;try{Ri=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var Nu=Ri;function Du(){}var Bu=class extends Mu{constructor(t){if(super(t),typeof location<"u"){let e=location.protocol==="https:",n=location.port;n||(n=e?"443":"80"),this.xd=typeof location<"u"&&t.hostname!==location.hostname||n!==t.port}}doWrite(t,e){let n=this.request({method:"POST",data:t});n.on("success",e),n.on("error",(o,s)=>{this.onError("xhr post error",o,s)})}doPoll(){let t=this.request();t.on("data",this.onData.bind(this)),t.on("error",(e,n)=>{this.onError("xhr poll error",e,n)}),this.pollXhr=t}},Ce=class Vn extends it{constructor(e,n,o){super(),this.createRequest=e,Zn(this,o),this._opts=o,this._method=o.method||"GET",this._uri=n,this._data=o.data!==void 0?o.data:null,this._create()}_create(){var e;let n=Bi(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let o=this._xhr=this.createRequest(n);try{o.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){o.setDisableHeaderCheck&&o.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&o.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{o.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{o.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(o),"withCredentials"in o&&(o.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(o.timeout=this._opts.requestTimeout),o.onreadystatechange=()=>{var s;o.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(o.getResponseHeader("set-cookie"))),o.readyState===4&&(o.status===200||o.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof o.status=="number"?o.status:0)},0))},o.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=Vn.requestsCount++,Vn.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=Du,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete Vn.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};Ce.requestsCount=0;Ce.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",Ti);else if(typeof addEventListener=="function"){let t="onpagehide"in Nt?"pagehide":"unload";addEventListener(t,Ti,!1)}}function Ti(){for(let t in Ce.requests)Ce.requests.hasOwnProperty(t)&&Ce.requests[t].abort()}var Iu=(function(){let t=Pi({xdomain:!1});return t&&t.responseType!==null})(),Ru=class extends Bu{constructor(t){super(t);let e=t&&t.forceBase64;this.supportsBinary=Iu&&!e}request(t={}){return Object.assign(t,{xd:this.xd},this.opts),new Ce(Pi,this.uri(),t)}};function Pi(t){let e=t.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||Nu))return new XMLHttpRequest}catch{}if(!e)try{return new Nt[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var Li=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",Pu=class extends Ts{get name(){return"websocket"}doOpen(){let t=this.uri(),e=this.opts.protocols,n=Li?{}:Bi(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(t,e,n)}catch(o){return this.emitReserved("error",o)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=t=>this.onClose({description:"websocket connection closed",context:t}),this.ws.onmessage=t=>this.onData(t.data),this.ws.onerror=t=>this.onError("websocket error",t)}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;Ss(n,this.supportsBinary,s=>{try{this.doWrite(n,s)}catch{}o&&Qn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let t=this.opts.secure?"wss":"ws",e=this.query||{};return this.opts.timestampRequests&&(e[this.opts.timestampParam]=Ii()),this.supportsBinary||(e.b64=1),this.createUri(t,e)}},_s=Nt.WebSocket||Nt.MozWebSocket,Lu=class extends Pu{createSocket(t,e,n){return Li?new _s(t,e,n):e?new _s(t,e):new _s(t)}doWrite(t,e){this.ws.send(e)}},ju=class extends Ts{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(t){return this.emitReserved("error",t)}this._transport.closed.then(()=>{this.onClose()}).catch(t=>{this.onError("webtransport error",t)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(t=>{let e=bu(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=t.readable.pipeThrough(e).getReader(),o=_u();o.readable.pipeTo(t.writable),this._writer=o.writable.getWriter();let s=()=>{n.read().then(({done:i,value:l})=>{i||(this.onPacket(l),s())}).catch(i=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;this._writer.write(n).then(()=>{o&&Qn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var t;(t=this._transport)===null||t===void 0||t.close()}},qu={websocket:Lu,webtransport:ju,polling:Ru},Fu=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,zu=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function ys(t){if(t.length>8e3)throw"URI too long";let e=t,n=t.indexOf("["),o=t.indexOf("]");n!=-1&&o!=-1&&(t=t.substring(0,n)+t.substring(n,o).replace(/:/g,";")+t.substring(o,t.length));let s=Fu.exec(t||""),r={},i=14;for(;i--;)r[zu[i]]=s[i]||"";return n!=-1&&o!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=Hu(r,r.path),r.queryKey=Uu(r,r.query),r}function Hu(t,e){let n=/\/{2,9}/g,o=e.replace(n,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&o.splice(0,1),e.slice(-1)=="/"&&o.splice(o.length-1,1),o}function Uu(t,e){let n={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(o,s,r){s&&(n[s]=r)}),n}var ks=typeof addEventListener=="function"&&typeof removeEventListener=="function",Xn=[];ks&&addEventListener("offline",()=>{Xn.forEach(t=>t())},!1);var Os=class Se extends it{constructor(e,n={}){var o,s;if(super(),this.binaryType=ku,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(n=e,e=null),e){let r=ys(e);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=ys(n.host).host);if(Zn(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((o=n.transports)===null||o===void 0)&&o.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=n.transportImplementations)!==null&&s!==void 0?s:n.transports).forEach(r=>{let i=r.prototype.name;this.transports.push(i),this._transportsByName[i]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=qu),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=Eu(this.opts.query)),ks&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},Xn.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let n=Object.assign({},this.opts.query);n.EIO=Di,n.transport=e,this.id&&(n.sid=this.id);let o=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](o)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let e=this.opts.rememberUpgrade&&Se.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(e);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(e){let n=this.createTransport(e),o=!1;Se.priorWebsocketSuccess=!1;let s=()=>{o||(n.send([{type:"ping",data:"probe"}]),n.once("packet",m=>{if(!o)if(m.type==="pong"&&m.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;Se.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{o||this.readyState!=="closed"&&(p(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let f=new Error("probe error");f.transport=n.name,this.emitReserved("upgradeError",f)}}))};function r(){o||(o=!0,p(),n.close(),n=null)}let i=m=>{let f=new Error("probe error: "+m);f.transport=n.name,r(),this.emitReserved("upgradeError",f)};function l(){i("transport closed")}function u(){i("socket closed")}function d(m){n&&m.name!==n.name&&r()}let p=()=>{n.removeListener("open",s),n.removeListener("error",i),n.removeListener("close",l),this.off("close",u),this.off("upgrading",d)};n.once("open",s),n.once("error",i),n.once("close",l),this.once("close",u),this.once("upgrading",d),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{o||n.open()},200):n.open()}onOpen(){if(this.readyState="open",Se.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=e.data,this._onError(n);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let n=0;n<this.writeBuffer.length;n++){let o=this.writeBuffer[n].data;if(o&&(e+=Cu(o)),n>0&&e>this._maxPayload)return this.writeBuffer.slice(0,n);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,Qn(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,n,o){return this._sendPacket("message",e,n,o),this}send(e,n,o){return this._sendPacket("message",e,n,o),this}_sendPacket(e,n,o,s){if(typeof n=="function"&&(s=n,n=void 0),typeof o=="function"&&(s=o,o=null),this.readyState==="closing"||this.readyState==="closed")return;o=o||{},o.compress=o.compress!==!1;let r={type:e,data:n,options:o};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let e=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),e()},o=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?o():e()}):this.upgrading?o():e()),this}_onError(e){if(Se.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),ks&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let o=Xn.indexOf(this._offlineEventListener);o!==-1&&Xn.splice(o,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let n=[];for(let o=0;o<e.length;o++)~this.transports.indexOf(e[o])&&n.push(e[o]);return n}};Os.protocol=Di;var Hf=Os.protocol;function Wu(t,e="",n){let o=t;n=n||typeof location<"u"&&location,t==null&&(t=n.protocol+"//"+n.host),typeof t=="string"&&(t.charAt(0)==="/"&&(t.charAt(1)==="/"?t=n.protocol+t:t=n.host+t),/^(https?|wss?):\/\//.test(t)||(typeof n<"u"?t=n.protocol+"//"+t:t="https://"+t),o=ys(t)),o.port||(/^(http|ws)$/.test(o.protocol)?o.port="80":/^(http|ws)s$/.test(o.protocol)&&(o.port="443")),o.path=o.path||"/";let s=o.host.indexOf(":")!==-1?"["+o.host+"]":o.host;return o.id=o.protocol+"://"+s+":"+o.port+e,o.href=o.protocol+"://"+s+(n&&n.port===o.port?"":":"+o.port),o}var ji={};pu(ji,{Decoder:()=>td,Encoder:()=>Zu,PacketType:()=>B,isPacketValid:()=>rd,protocol:()=>Qu});var Yu=typeof ArrayBuffer=="function",Vu=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t.buffer instanceof ArrayBuffer,qi=Object.prototype.toString,Xu=typeof Blob=="function"||typeof Blob<"u"&&qi.call(Blob)==="[object BlobConstructor]",Ju=typeof File=="function"||typeof File<"u"&&qi.call(File)==="[object FileConstructor]";function Es(t){return Yu&&(t instanceof ArrayBuffer||Vu(t))||Xu&&t instanceof Blob||Ju&&t instanceof File}function Jn(t,e){if(!t||typeof t!="object")return!1;if(Array.isArray(t)){for(let n=0,o=t.length;n<o;n++)if(Jn(t[n]))return!0;return!1}if(Es(t))return!0;if(t.toJSON&&typeof t.toJSON=="function"&&arguments.length===1)return Jn(t.toJSON(),!0);for(let n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&Jn(t[n]))return!0;return!1}function Ku(t){let e=[],n=t.data,o=t;return o.data=Kn(n,e),o.attachments=e.length,{packet:o,buffers:e}}function Kn(t,e,n){if(!t)return t;if(Es(t)){let o={_placeholder:!0,num:e.length};return e.push(t),o}else if(Array.isArray(t)){let o=new Array(t.length);for(let s=0;s<t.length;s++)o[s]=Kn(t[s],e);return o}else if(typeof t=="object"&&!(t instanceof Date)){if(t.toJSON&&typeof t.toJSON=="function"&&!n)return Kn(t.toJSON(),e,!0);let o={};for(let s in t)Object.prototype.hasOwnProperty.call(t,s)&&(o[s]=Kn(t[s],e));return o}return t}function Gu(t,e){return t.data=ws(t.data,e),delete t.attachments,t}function ws(t,e){if(!t)return t;if(t&&t._placeholder===!0){if(typeof t.num=="number"&&t.num>=0&&t.num<e.length)return e[t.num];throw new Error("illegal attachments")}else if(Array.isArray(t))for(let n=0;n<t.length;n++)t[n]=ws(t[n],e);else if(typeof t=="object")for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(t[n]=ws(t[n],e));return t}var Fi=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],Qu=5,B;(function(t){t[t.CONNECT=0]="CONNECT",t[t.DISCONNECT=1]="DISCONNECT",t[t.EVENT=2]="EVENT",t[t.ACK=3]="ACK",t[t.CONNECT_ERROR=4]="CONNECT_ERROR",t[t.BINARY_EVENT=5]="BINARY_EVENT",t[t.BINARY_ACK=6]="BINARY_ACK"})(B||(B={}));var Zu=class{constructor(t){this.replacer=t}encode(t){return(t.type===B.EVENT||t.type===B.ACK)&&Jn(t)?this.encodeAsBinary({type:t.type===B.EVENT?B.BINARY_EVENT:B.BINARY_ACK,nsp:t.nsp,data:t.data,id:t.id}):[this.encodeAsString(t)]}encodeAsString(t){let e=""+t.type;return(t.type===B.BINARY_EVENT||t.type===B.BINARY_ACK)&&(e+=t.attachments+"-"),t.nsp&&t.nsp!=="/"&&(e+=t.nsp+","),t.id!=null&&(e+=t.id),t.data!=null&&(e+=JSON.stringify(t.data,this.replacer)),e}encodeAsBinary(t){let e=Ku(t),n=this.encodeAsString(e.packet),o=e.buffers;return o.unshift(n),o}},td=class zi extends it{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let n;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(e);let o=n.type===B.BINARY_EVENT;o||n.type===B.BINARY_ACK?(n.type=o?B.EVENT:B.ACK,this.reconstructor=new ed(n)):super.emitReserved("decoded",n)}else if(Es(e)||e.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(e),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let n=0,o={type:Number(e.charAt(0))};if(B[o.type]===void 0)throw new Error("unknown packet type "+o.type);if(o.type===B.BINARY_EVENT||o.type===B.BINARY_ACK){let r=n+1;for(;e.charAt(++n)!=="-"&&n!=e.length;);let i=e.substring(r,n);if(i!=Number(i)||e.charAt(n)!=="-")throw new Error("Illegal attachments");let l=Number(i);if(!Hi(l)||l<1)throw new Error("Illegal attachments");if(l>this.opts.maxAttachments)throw new Error("too many attachments");o.attachments=l}if(e.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(e.charAt(n)===","||n===e.length););o.nsp=e.substring(r,n)}else o.nsp="/";let s=e.charAt(n+1);if(s!==""&&Number(s)==s){let r=n+1;for(;++n;){let i=e.charAt(n);if(i==null||Number(i)!=i){--n;break}if(n===e.length)break}o.id=Number(e.substring(r,n+1))}if(e.charAt(++n)){let r=this.tryParse(e.substr(n));if(zi.isPayloadValid(o.type,r))o.data=r;else throw new Error("invalid payload")}return o}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,n){switch(e){case B.CONNECT:return Gn(n);case B.DISCONNECT:return n===void 0;case B.CONNECT_ERROR:return typeof n=="string"||Gn(n);case B.EVENT:case B.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&Fi.indexOf(n[0])===-1);case B.ACK:case B.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},ed=class{constructor(t){this.packet=t,this.buffers=[],this.reconPack=t}takeBinaryData(t){if(this.buffers.push(t),this.buffers.length===this.reconPack.attachments){let e=Gu(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function nd(t){return typeof t=="string"}var Hi=Number.isInteger||function(t){return typeof t=="number"&&isFinite(t)&&Math.floor(t)===t};function od(t){return t===void 0||Hi(t)}function Gn(t){return Object.prototype.toString.call(t)==="[object Object]"}function sd(t,e){switch(t){case B.CONNECT:return e===void 0||Gn(e);case B.DISCONNECT:return e===void 0;case B.EVENT:return Array.isArray(e)&&(typeof e[0]=="number"||typeof e[0]=="string"&&Fi.indexOf(e[0])===-1);case B.ACK:return Array.isArray(e);case B.CONNECT_ERROR:return typeof e=="string"||Gn(e);default:return!1}}function rd(t){return nd(t.nsp)&&od(t.id)&&sd(t.type,t.data)}function Rt(t,e,n){return t.on(e,n),function(){t.off(e,n)}}var id=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),Ui=class extends it{constructor(t,e,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=t,this.nsp=e,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let t=this.io;this.subs=[Rt(t,"open",this.onopen.bind(this)),Rt(t,"packet",this.onpacket.bind(this)),Rt(t,"error",this.onerror.bind(this)),Rt(t,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...t){return t.unshift("message"),this.emit.apply(this,t),this}emit(t,...e){var n,o,s;if(id.hasOwnProperty(t))throw new Error('"'+t.toString()+'" is a reserved event name');if(e.unshift(t),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(e),this;let r={type:B.EVENT,data:e};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof e[e.length-1]=="function"){let u=this.ids++,d=e.pop();this._registerAckCallback(u,d),r.id=u}let i=(o=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||o===void 0?void 0:o.writable,l=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!i||(l?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(t,e){var n;let o=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(o===void 0){this.acks[t]=e;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[t];for(let i=0;i<this.sendBuffer.length;i++)this.sendBuffer[i].id===t&&this.sendBuffer.splice(i,1);e.call(this,new Error("operation has timed out"))},o),r=(...i)=>{this.io.clearTimeoutFn(s),e.apply(this,i)};r.withError=!0,this.acks[t]=r}emitWithAck(t,...e){return new Promise((n,o)=>{let s=(r,i)=>r?o(r):n(i);s.withError=!0,e.push(s),this.emit(t,...e)})}_addToQueue(t){let e;typeof t[t.length-1]=="function"&&(e=t.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:t,flags:Object.assign({fromQueue:!0},this.flags)};t.push((o,...s)=>(this._queue[0],o!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),e&&e(o)):(this._queue.shift(),e&&e(null,...s)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(t=!1){if(!this.connected||this._queue.length===0)return;let e=this._queue[0];e.pending&&!t||(e.pending=!0,e.tryCount++,this.flags=e.flags,this.emit.apply(this,e.args))}packet(t){t.nsp=this.nsp,this.io._packet(t)}onopen(){typeof this.auth=="function"?this.auth(t=>{this._sendConnectPacket(t)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(t){this.packet({type:B.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},t):t})}onerror(t){this.connected||this.emitReserved("connect_error",t)}onclose(t,e){this.connected=!1,delete this.id,this.emitReserved("disconnect",t,e),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(t=>{if(!this.sendBuffer.some(e=>String(e.id)===t)){let e=this.acks[t];delete this.acks[t],e.withError&&e.call(this,new Error("socket has been disconnected"))}})}onpacket(t){if(t.nsp===this.nsp)switch(t.type){case B.CONNECT:t.data&&t.data.sid?this.onconnect(t.data.sid,t.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case B.EVENT:case B.BINARY_EVENT:this.onevent(t);break;case B.ACK:case B.BINARY_ACK:this.onack(t);break;case B.DISCONNECT:this.ondisconnect();break;case B.CONNECT_ERROR:this.destroy();let e=new Error(t.data.message);e.data=t.data.data,this.emitReserved("connect_error",e);break}}onevent(t){let e=t.data||[];t.id!=null&&e.push(this.ack(t.id)),this.connected?this.emitEvent(e):this.receiveBuffer.push(Object.freeze(e))}emitEvent(t){if(this._anyListeners&&this._anyListeners.length){let e=this._anyListeners.slice();for(let n of e)n.apply(this,t)}super.emit.apply(this,t),this._pid&&t.length&&typeof t[t.length-1]=="string"&&(this._lastOffset=t[t.length-1])}ack(t){let e=this,n=!1;return function(...o){n||(n=!0,e.packet({type:B.ACK,id:t,data:o}))}}onack(t){let e=this.acks[t.id];typeof e=="function"&&(delete this.acks[t.id],e.withError&&t.data.unshift(null),e.apply(this,t.data))}onconnect(t,e){this.id=t,this.recovered=e&&this._pid===e,this._pid=e,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(t=>this.emitEvent(t)),this.receiveBuffer=[],this.sendBuffer.forEach(t=>{this.notifyOutgoingListeners(t),this.packet(t)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(t=>t()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:B.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(t){return this.flags.compress=t,this}get volatile(){return this.flags.volatile=!0,this}timeout(t){return this.flags.timeout=t,this}onAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(t),this}prependAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(t),this}offAny(t){if(!this._anyListeners)return this;if(t){let e=this._anyListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(t),this}prependAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(t),this}offAnyOutgoing(t){if(!this._anyOutgoingListeners)return this;if(t){let e=this._anyOutgoingListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(t){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let e=this._anyOutgoingListeners.slice();for(let n of e)n.apply(this,t.data)}}};function Te(t){t=t||{},this.ms=t.min||100,this.max=t.max||1e4,this.factor=t.factor||2,this.jitter=t.jitter>0&&t.jitter<=1?t.jitter:0,this.attempts=0}Te.prototype.duration=function(){var t=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),n=Math.floor(e*this.jitter*t);t=(Math.floor(e*10)&1)==0?t-n:t+n}return Math.min(t,this.max)|0};Te.prototype.reset=function(){this.attempts=0};Te.prototype.setMin=function(t){this.ms=t};Te.prototype.setMax=function(t){this.max=t};Te.prototype.setJitter=function(t){this.jitter=t};var xs=class extends it{constructor(t,e){var n;super(),this.nsps={},this.subs=[],t&&typeof t=="object"&&(e=t,t=void 0),e=e||{},e.path=e.path||"/socket.io",this.opts=e,Zn(this,e),this.reconnection(e.reconnection!==!1),this.reconnectionAttempts(e.reconnectionAttempts||1/0),this.reconnectionDelay(e.reconnectionDelay||1e3),this.reconnectionDelayMax(e.reconnectionDelayMax||5e3),this.randomizationFactor((n=e.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new Te({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(e.timeout==null?2e4:e.timeout),this._readyState="closed",this.uri=t;let o=e.parser||ji;this.encoder=new o.Encoder,this.decoder=new o.Decoder,this._autoConnect=e.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(t){return arguments.length?(this._reconnection=!!t,t||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(t){return t===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=t,this)}reconnectionDelay(t){var e;return t===void 0?this._reconnectionDelay:(this._reconnectionDelay=t,(e=this.backoff)===null||e===void 0||e.setMin(t),this)}randomizationFactor(t){var e;return t===void 0?this._randomizationFactor:(this._randomizationFactor=t,(e=this.backoff)===null||e===void 0||e.setJitter(t),this)}reconnectionDelayMax(t){var e;return t===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=t,(e=this.backoff)===null||e===void 0||e.setMax(t),this)}timeout(t){return arguments.length?(this._timeout=t,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(t){if(~this._readyState.indexOf("open"))return this;this.engine=new Os(this.uri,this.opts);let e=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let o=Rt(e,"open",function(){n.onopen(),t&&t()}),s=i=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",i),t?t(i):this.maybeReconnectOnOpen()},r=Rt(e,"error",s);if(this._timeout!==!1){let i=this._timeout,l=this.setTimeoutFn(()=>{o(),s(new Error("timeout")),e.close()},i);this.opts.autoUnref&&l.unref(),this.subs.push(()=>{this.clearTimeoutFn(l)})}return this.subs.push(o),this.subs.push(r),this}connect(t){return this.open(t)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let t=this.engine;this.subs.push(Rt(t,"ping",this.onping.bind(this)),Rt(t,"data",this.ondata.bind(this)),Rt(t,"error",this.onerror.bind(this)),Rt(t,"close",this.onclose.bind(this)),Rt(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(t){try{this.decoder.add(t)}catch(e){this.onclose("parse error",e)}}ondecoded(t){Qn(()=>{this.emitReserved("packet",t)},this.setTimeoutFn)}onerror(t){this.emitReserved("error",t)}socket(t,e){let n=this.nsps[t];return n?this._autoConnect&&!n.active&&n.connect():(n=new Ui(this,t,e),this.nsps[t]=n),n}_destroy(t){let e=Object.keys(this.nsps);for(let n of e)if(this.nsps[n].active)return;this._close()}_packet(t){let e=this.encoder.encode(t);for(let n=0;n<e.length;n++)this.engine.write(e[n],t.options)}cleanup(){this.subs.forEach(t=>t()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(t,e){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",t,e),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let t=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let e=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{t.skipReconnect||(this.emitReserved("reconnect_attempt",t.backoff.attempts),!t.skipReconnect&&t.open(o=>{o?(t._reconnecting=!1,t.reconnect(),this.emitReserved("reconnect_error",o)):t.onreconnect()}))},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let t=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",t)}},Ge={};function Ze(t,e){typeof t=="object"&&(e=t,t=void 0),e=e||{};let n=Wu(t,e.path||"/socket.io"),o=n.source,s=n.id,r=n.path,i=Ge[s]&&r in Ge[s].nsps,l=e.forceNew||e["force new connection"]||e.multiplex===!1||i,u;return l?u=new xs(o,e):(Ge[s]||(Ge[s]=new xs(o,e)),u=Ge[s]),n.query&&!e.query&&(e.query=n.queryKey),u.socket(n.path,e)}Object.assign(Ze,{Manager:xs,Socket:Ui,io:Ze,connect:Ze});var tn=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function Wi({code:t,token:e,request:n}){let o=(s,r={})=>{let i={"Content-Type":"application/json"};return e&&(i.Authorization=`Bearer ${e}`),ad(15e3,async l=>(await n(`/api/${t}/${s}`,{...r,headers:i,signal:l})).json())};return{send:async s=>ld(await o("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await o("view");return s.records?s:null}}}async function ad(t,e){let n=new AbortController,o=setTimeout(()=>n.abort(),t);try{return await e(n.signal)}finally{clearTimeout(o)}}function ld(t){return"ok"in t?t:{ok:!1,error:"error"in t?t.error:t}}var to={seq:0,records:new Map};function Yi(t,e=to.records){let n=new Map;for(let[o,s]of Object.entries(t.records)){let r=e.get(o);n.set(o,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:t.seq,records:n}}function Vi(t,e){if(e.from!==t.seq)return null;let n=new Map(t.records);for(let o of e.drop)n.delete(o);for(let[o,s]of Object.entries(e.put))n.set(o,s);return{seq:e.to,records:n}}var Xi="DecompressionStream"in globalThis;function Ji(t,e){let n=0,o=0,s=Promise.resolve(),r=i=>{let l=o;n+=1,s=s.then(i).then(u=>l===o?t(...u):void 0,()=>l===o?e():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...i)=>n>0?r(()=>i):t(...i),hearPacked:i=>r(()=>cd(i)),lose:()=>{o+=1}}}async function cd(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(e).text())}var ud=1e4,dd=4e3,As=4e3,pd=15e3,hd=1e4,Ms=2e3,fd=10,Ki=["websocket","polling"],md=["polling","websocket"];function Gi({code:t,token:e,connect:n=Ze,request:o=(...s)=>fetch(...s)}){let s=yi(),r=Wi({code:t,token:e,request:o}),i=R(to.records),l=R(to.seq),u=R("connecting"),d=R(!1),p=R(!1),m=R(null),f=1,h=!1,v=!1,g=Date.now(),y,b,$=n({auth:{...e&&{token:e},...Xi&&{packed:!0}},transports:Ki,tryAllTransports:!0,reconnectionDelay:Ms/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),k=w=>us(()=>{i.value=w.records,l.value=w.seq}),A=()=>{v||(v=!0,$.emit("refresh"))},et=()=>{U.lose(),u.value==="connected"&&(g=Date.now(),ht(Math.max(pd,D()))),v=!1,u.value!=="revoked"&&(u.value="offline")},I=w=>{m.value=w,u.value="revoked",$.disconnect()},D=()=>Math.max(Ms,f*fd),Y=w=>{clearTimeout(y),y=setTimeout(()=>$.connect(),w)},X=w=>{v=!1,f=w.clients??f,s.hear(w.now,{afresh:!0}),k(Yi(w,i.value))},U=Ji((w,V)=>{if(w==="view"){X(V),u.value="connected",d.value=p.value=!1,h=!0,clearTimeout(b);return}f=V.clients??f,s.hear(V.now);let xn=Vi({seq:l.value,records:i.value},V);xn?k(xn):A()},A);$.io.on("reconnect_attempt",w=>{$.io.opts.transports=w%2===0===h?md:Ki}),$.on("view",w=>U.hear("view",w)),$.on("delta",w=>U.hear("delta",w)),$.on("packed",w=>U.hearPacked(w)),$.on("bye",w=>{f=w.clients??f,p.value=w.reason==="restarting",p.value||I({code:`seat_${w.reason}`})}),$.on("disconnect",w=>{et();let V=w==="ping timeout"?Ms:D();$.io.reconnectionDelay(V/2),$.io.reconnectionDelayMax(Math.max(5e3,V)),w==="io server disconnect"&&u.value!=="revoked"&&Y(Math.random()*V)}),$.on("connect_error",w=>{w.data&&tn.has(w.data.code)?I(w.data):et(),!$.active&&u.value!=="revoked"&&Y(Number(w.data?.retry_after_ms??1e3)+Math.random()*1e3)});let ut=async w=>{let V=await z(w);return!V.ok&&tn.has(V.error.code)&&I(V.error),V},z=async w=>{if(u.peek()==="connected")return $.timeout(ud).emitWithAck("command",w).catch(J);if(Date.now()-g<As)throw new Error("not connected yet");let V=await r.send(w);return V.ok&&Et(),V},J=w=>{throw $.connected&&$.disconnect().connect(),w},Et=async()=>{let w=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(d.value=w!==null,w&&w.seq>=l.value&&X(w))},ht=w=>{clearTimeout(b),b=setTimeout(It,w+Math.random()*As)},It=async()=>{await Et(),(u.value==="connecting"||u.value==="offline")&&ht(hd)},Ut=()=>{if(u.value!=="revoked"){if(!$.connected)return void $.disconnect().connect();$.timeout(dd).emitWithAck("awake").then(({now:w})=>s.hear(w,{afresh:!0}),J).catch(()=>{})}};return ht(As),{records:i,seq:l,status:u,by_request:d,restarting:p,refused:m,serverNow:s.now,send:ut,wake:Ut,close:()=>{clearTimeout(y),clearTimeout(b),$.disconnect()}}}function vd(){let t=new Map;return{getItem:e=>t.get(e)??null,setItem:(e,n)=>{t.set(e,n)},removeItem:e=>{t.delete(e)},keys:()=>[...t.keys()]}}var Ns=R(!1),ee=vd();function Qi(){let t=$d(),e=()=>{for(let n of ee.keys())gd(t,n,ee.getItem(n)??"")&&ee.removeItem(n);Ns.value=ee.keys().length>0};return{getItem:n=>ee.getItem(n)??t?.getItem(n)??null,setItem(n,o){ee.setItem(n,o),e()},removeItem(n){ee.removeItem(n),t?.removeItem(n),e()},keys:()=>[...new Set([...Object.keys(t??{}),...ee.keys()])]}}function gd(t,e,n){try{return t?.setItem(e,n),t!==null}catch{return!1}}function Oe(t,e){try{return JSON.parse(t.getItem(e)??"null")}catch{return null}}function $d(){try{return globalThis.localStorage??null}catch{return null}}function Zi(t,e,n=globalThis.window??new EventTarget){let o=new Map,s=`facilitator:draft:${t}:`;return n.addEventListener("storage",r=>{let{key:i}=r;i?.startsWith(s)&&o.get(i.slice(s.length))?.readAgain()}),r=>{let i=o.get(r);if(i)return i;let l=_d(s+r,e);return o.set(r,l),l}}function _d(t,e){let n=()=>Oe(e,t),o=R(n()?.text??"");return{text:o,begun_at:n()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,o.value=s,s?e.setItem(t,JSON.stringify({text:s,begun_at:this.begun_at})):e.removeItem(t)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,o.value=n()?.text??""}}}function ta(t,e){let n={shelf:t,prefix:e,all:R([])};return eo(n),n}function Ds(t,e){t.shelf.setItem(t.prefix+e.id,JSON.stringify(e)),na(t,[e])}function Bs({shelf:t,prefix:e,all:n},o){let s=n.peek().filter(o);if(s.length!==0){for(let{id:r}of s)t.removeItem(e+r);n.value=n.peek().filter(r=>!s.includes(r))}}function eo(t){let e=t.shelf.keys().filter(n=>n.startsWith(t.prefix));na(t,e.map(n=>Oe(t.shelf,n)).filter(n=>n))}function ea(t,e){t.all.value=t.all.peek().filter(({id:n})=>t.prefix+n!==e),eo(t)}function na({all:t},e){let n=t.peek().filter(o=>!e.some(({id:s})=>s===o.id));t.value=[...n,...e].sort((o,s)=>o.place-s.place)}var no=({answered_seq:t,error:e})=>t===void 0&&!e;var bd="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",Pt=()=>yd(12);function yd(t){let e=crypto.getRandomValues(new Uint8Array(t));return Array.from(e,n=>bd[n&63]).join("")}var kd=1e3,wd=15e3,xd=new Set(["too_fast","not_saved","internal"]);function oa({held:t,turn:e,send:n,onAnswer:o,later:s}){let r=R(!1),i=t.all.peek().length===0,l=!1,u=!1,d=!1,p=!1,m=0,f=()=>t.all.peek().find(no),h=async()=>{if(l||p)return;if(!f())return e.giveBack();l=!0;let b=i?e.take():await e.takeAmongOthers();if(l=!1,b>0)return v(b);eo(t);let $=f();if(p||!$)return e.giveBack();l=!0;let k=await n($).catch(()=>null);if(l=!1,!p){if(!t.all.peek().some(({id:A})=>A===$.id))return void h();if(!k||!k.ok&&xd.has(k.error.code))return g(k);if(!k.ok&&tn.has(k.error.code))return e.giveBack();m=0,r.value=!1,o($,k),h()}},v=b=>{u||(u=!0,s(()=>{u=!1,h()},b))},g=b=>{e.giveBack(),r.value=!0,d=!0;let $=b&&!b.ok?Number(b.error.retry_after_ms??0):0;s(y,Math.max($,Math.min(wd,kd*2**m++)))},y=()=>{d=!1,h()};return{stuck:r,sendOldest:h,flush(){m=0,y()},onOtherTab(){i=!1,d||h()},close(){p=!0,e.giveBack()}}}var sa=2e4,Sd=100;function ra({key:t,shelf:e,wall:n,later:o}){let s=Pt(),r=()=>Oe(e,t),i=()=>{let u=r()&&r().tab!==s?r().until-n():0;return u>0&&u<=sa?u:0},l=()=>{let u=i();return u===0&&e.setItem(t,JSON.stringify({tab:s,until:n()+sa})),u};return{take:l,async takeAmongOthers(){let u=r()?.tab===s,d=l();return u||d>0?d:(await new Promise(p=>o(()=>p(null),Sd)),i())},giveBack(){r()?.tab===s&&e.removeItem(t)}}}var Cd={wall:Date.now,mono:vs};function ia({key:t,shelf:e,send:n,seq:o,online:s,tabs:r=globalThis.window??new EventTarget,clock:i=Cd,later:l=setTimeout}){let u=`facilitator:outbox:${t}:`,d=`facilitator:turn:${t}`,p=Pt(),m=ra({key:d,shelf:e,wall:i.wall,later:l}),f=ta(e,u),h=Z(()=>f.all.value.filter(I=>!I.error)),v=()=>{let I=o.peek();Bs(f,({answered_seq:D})=>D!==void 0&&D<=I)},g=oa({held:f,turn:m,later:l,send:I=>n({id:I.id,name:I.name,data:I.data,age_ms:Td(I,p,i)}),onAnswer(I,D){Ds(f,{...I,...D.ok?{answered_seq:D.seq}:{error:D.error}}),v()}}),y=(I,D={},{age_ms:Y=0}={})=>{let X=f.all.peek().at(-1)?.place??0,U=i.wall()-Y,ut=Math.max(i.wall(),X+1),z=Pt();return Ds(f,{id:z,name:I,data:D,place:ut,acted_at:U,acted_mono:i.mono()-Y,run:p}),g.sendOldest(),z},b=I=>{let D=f.all.peek().find(Y=>Y.id===I);return Bs(f,Y=>Y===D),D},$=I=>{let{key:D}=I;if(D?.startsWith(u))ea(f,D),v();else if(D!==d)return;g.onOtherTab()},k=new AbortController;r.addEventListener("storage",$,{signal:k.signal}),r.addEventListener("pagehide",m.giveBack,{signal:k.signal}),g.sendOldest();let A=$t(()=>{o.value,v()}),et=$t(()=>{s.value&&g.flush()});return{entries:h,failed:Z(()=>f.all.value.filter(I=>I.error)),unsent:Z(()=>f.all.value.filter(no).length),stuck:g.stuck,put:y,retry(I){let D=b(I);D&&y(D.name,D.data)},takeOut:b,close(){k.abort(),g.close(),A(),et()}}}function Td(t,e,n){let o=t.run===e&&t.acted_mono!==void 0?n.mono()-t.acted_mono:0;return Math.max(0,Math.round(o),Math.round(n.wall()-t.acted_at))}function aa({code:t,token:e="",holder:n,effects:o}){let s=Qi(),r=`${t}:${n}`,i=Gi({code:t,token:e}),l=Z(()=>i.status.value==="connected"),u=ia({key:r,shelf:s,send:i.send,seq:i.seq,online:l}),d=Z(()=>$i(i.records.value,u.entries.value,o)),{second:p,tick:m,stop:f}=wi(i.serverNow),h=$t(()=>{l.value&&m()}),v=()=>{document.visibilityState==="visible"&&i.wake()},g=new AbortController;return window.addEventListener("online",v,{signal:g.signal}),document.addEventListener("visibilitychange",v,{signal:g.signal}),{screen:d,records:i.records,connection:i,outbox:u,second:p,draft:Zi(r,s),act:u.put,leave(){g.abort(),h(),f(),u.close(),i.close()}}}var Od={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function C({name:t}){return c`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${Od[t]} /></svg>`}var Ed=1e3,Ad=1e4,en=R({text:"",times:0}),oo=new Map,la,Jm=Z(()=>en.value.text);function S(t,e=t){oo.size===0&&(Is(""),setTimeout(Md,Ed)),oo.set(e,t)}function Md(){Is([...oo.values()].join(" ")),oo.clear(),la=setTimeout(()=>Is(""),Ad)}function Is(t){clearTimeout(la),en.value={text:t,times:en.peek().times+1}}function so(){let[t]=T(()=>en.peek().times),{text:e,times:n}=en.value;return c`<div class="ds-sr-only" role="status" aria-live="polite">${n>t?e:""}</div>`}var Nd=6e3;function ca({seat:t}){let{state:e,colour:n,n:o}=Dd(t),s=Bd(e==="well"),r=e==="well"&&s?"back":e,i=r==="well"?"":a(`line.${r}`,{n:o});return q(()=>{i&&S(i,"line")},[i]),c`
<section class="line" aria-label=${a("line.label")} data-color=${r==="back"?"success":n} data-state=${r}>
${i&&c`<${C} name=${r==="back"?"check":"cloud"} /><span>${i}</span>`}
</section>
`}function Dd(t){let e=t.connection.status.value,n=t.outbox.unsent.value;return e==="revoked"?{state:"revoked",colour:"danger",n}:e!=="connected"&&t.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:e==="offline"&&t.connection.restarting.value?{state:"restarting",colour:"warning",n}:e==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:e==="connecting"?{state:x(t.records.value,"workshop")?"connecting":"well",colour:"neutral",n}:x(t.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&t.outbox.stuck.value?{state:"sending",colour:"warning",n}:Ns.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function Bd(t){let e=P(!1),n=P(!1),[o,s]=T(!1);return q(()=>{if(!t){n.current=e.current,s(!1);return}if(e.current=!0,!n.current)return;n.current=!1,s(!0);let r=setTimeout(()=>s(!1),Nd);return()=>clearTimeout(r)},[t]),o}var Id=.8;function xt({draft:t,label:e,description:n,max:o,rows:s=1,error:r,optional:i,placeholder:l,inputRef:u,onEnter:d,firstFocus:p,oneLine:m=s===1}){let f=H(),h=t.text.value,v=o-St(h),g=v<o*(1-Id),y=v<0?a("field.too_long",{n:-v}):r,b=[n&&`${f}-d`,g&&`${f}-c`,y&&`${f}-e`].filter(Boolean).join(" "),$=s>1?"textarea":"input",k=A=>{A.key!=="Enter"||A.isComposing||!d||!m&&!(A.ctrlKey||A.metaKey)||(A.preventDefault(),d())};return c`
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
aria-invalid=${y?"true":void 0}
aria-describedby=${b||void 0}
onInput=${A=>t.write(A.target.value)}
onKeyDown=${k}
/>
${g&&v>=0&&c`<p class="counter" id="${f}-c">${a("field.left",{n:v})}</p>`}
${y&&c`<p class="ds-validation-message" id="${f}-e">${y}</p>`}
</div>
`}function ua({label:t,value:e,options:n,onChange:o,empty:s,description:r,error:i}){let l=H(),u=[r&&`${l}-d`,i&&`${l}-e`].filter(Boolean).join(" ");return c`
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
`}var St=t=>Array.from(t).length,ne=(t,e)=>t.trim()!==""&&St(t.trim())<=e;function bt({colour:t="info",children:e,role:n}){return c`<div class="ds-alert notice" data-color=${t} role=${n}>${e}</div>`}var da=(t,e)=>Rd(t,e,"areas").join("");function Rd(t,e,n){let o=n,s=e[o];return s?e.exact?.includes(o)?[a(`breadth.${n}`,{n:s,of:x(t,"result")?.[o]??s})]:[a(`breadth.${n}_at_least`,{n:s})]:[]}var Dt=(t,e)=>[...new Set([e.table,...Mt(t,e).map(n=>n.table)])],mt=(t,e,n)=>e.claimed_by===n||Dt(t,e).includes(n),oe=(t,e)=>_t(t).filter(n=>mt(t,n,e)),ro=(t,e)=>_t(t).filter(n=>!mt(t,n,e)),pa={newest:(t,e)=>e.posted_at-t.posted_at,title:(t,e)=>t.title.localeCompare(e.title,"nb"),votes:(t,e)=>(e.votes??0)-(t.votes??0)||(e.areas??0)-(t.areas??0)},io=(t,e)=>[...t].sort((n,o)=>pa[e](n,o)||pa.newest(n,o)||(n.id<o.id?-1:1));function Ee(t,e,n){let o=n.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);return o.length===0?e:e.filter(s=>{let l=` ${[s,...Mt(t,s)].map(u=>`${u.title} ${u.description}`).join(" ").toLocaleLowerCase("nb").replace(/[^\p{L}\p{N}]+/gu," ")}`;return o.every(u=>l.includes(` ${u}`))})}var ao=(t,e)=>[a("host.votes",{n:e.votes??0}),da(t,e)].filter(Boolean).join(" · "),ft=t=>t.label||t.unit||t.area||a("host.somebody"),Ae=t=>[...t].sort((e,n)=>Number(n.without_phone)-Number(e.without_phone)||ft(e).localeCompare(ft(n),"nb")||(e.id<n.id?-1:1));function ha(t){let e=new Map,n=(o,s)=>{let r=wt(t,o)?.id??o,i=e.get(r)??{comments:0,offers:0};e.set(r,{...i,[s]:i[s]+1})};for(let o of G(t,"comment"))o.hidden||n(o.measure,"comments");for(let o of G(t,"offer"))n(o.measure,"offers");return e}async function lo(t,{token:e,body:n,method:o=n?"POST":"GET"}={}){let s=new Headers(e?{Authorization:`Bearer ${e}`}:{});n&&s.set("Content-Type","application/json");try{let r=await fetch(t,{method:o,headers:s,body:n&&JSON.stringify(n)});return r.ok?{ok:!0,response:r}:{ok:!1,error:(await r.json()).error}}catch{return{ok:!1,error:{code:"no_answer",message:a("ask.no_answer")}}}}function fa(t,e){let n=new Map(_t(t).map(o=>[o.id,o]));return e.flatMap(({measure:o,other:s})=>{let[r,i]=[n.get(o),n.get(s)];return r&&i?[[r,i]]:[]})}var co=(t,e)=>[t,e].sort().join(" ");function ma(t,e){let n=R(null),o=R(new Set),s=R(null);return{alike:Z(()=>n.value?.filter(({measure:r,other:i})=>!o.value.has(co(r,i)))??null),error:s,async load(){let r=await lo(`/api/${e.code}/lookalikes`,{token:e.token});s.value=r.ok?null:r.error,r.ok&&(n.value=(await r.response.json()).pairs)},keep([{id:r},{id:i}]){o.value=new Set([...o.value,co(r,i)]),t.act("keep_both",{measure:r,other:i})}}}var Pd=1500,Ld=3e3;function va(t,e,n){return fa(t,n).map(([s,r])=>{let i=!mt(t,s,e)&&mt(t,r,e)?[r,s]:[s,r];return{key:co(s.id,r.id),ours:mt(t,i[0],e),pair:i}}).sort((s,r)=>Number(r.ours)-Number(s.ours))}function ga(t,e){let n=ma(t,e),o=Z(()=>jd(t.records.value)),s=!1,r=i=>{s||(s=!0,setTimeout(()=>{s=!1,n.load()},i))};return $t(()=>{o.value&&t.connection.status.value==="connected"&&r(Pd+Math.random()*Ld)}),n}var jd=t=>G(t,"measure").filter(({private:e})=>!e).map(({id:e,title:n,description:o,merged_into:s,hidden:r,status:i})=>[e,n,o,s,r,i].join(`
`)).join(`

`);var $a={query:"",order:null,table:null,layout:"cards"};function _a(t,e){return{seat:t,boot:e,table:Number(e.table),page:R("board"),opened:R(null),picked:R([]),merged:R(null),looks:{board:R($a),others:R($a)},moved:R(null),lookalikes:ga(t,e),readable:R([]),said:Z(()=>ha(t.screen.value))}}var ba=t=>Rs(t,t.picked.value);function Rs(t,e){let n=t.seat.screen.value,s=e.map(r=>wt(n,r)).filter(r=>r!==void 0).filter(r=>r.status==="live");return[...new Map(s.map(r=>[r.id,r])).values()]}function ya(t,e){let n=t.picked.value.filter(o=>o!==e);t.picked.value=n.length===t.picked.value.length?[...n,e]:n}var M=t=>x(t.seat.screen.value,"workshop")?.status==="open",uo=(t,e)=>F(t.seat.screen.value,"person",e);var qd=5e3;function ka({tablet:t}){let{seat:e}=t,n=e.screen.value,o=x(n,"phase"),s=e.draft("idea"),r=P(null),[i,l]=T(""),u=Fd(()=>!!r.current?.matches(":focus")||s.text.peek()!=="",o?.id),d=M(t)&&o!==void 0&&o.ideas!=="closed";if(!o||!(d||u||s.text.value))return null;let p=Ae(G(n,"person")).filter(h=>h.without_phone&&h.present&&h.table===t.table),m=p.some(h=>h.id===i)?i:"",f=()=>{let h=s.text.peek().trim();if(!ne(h,140))return r.current?.focus();let v={measure:Pt(),title:h,...m&&{on_behalf:m}};e.act("post_measure",v,{age_ms:d?0:zd(t,o)}),s.clear(),S(a("host.idea_sent")),r.current?.focus()};return c`
<div class="panel host-composer">
<${xt} draft=${s} label=${a("host.idea")} max=${140} inputRef=${r} onEnter=${f} />
${p.length>0&&c`<${ua}
label=${a("host.speaker")}
value=${m}
empty=${a("host.speaker_table")}
options=${p.map(h=>({value:h.id,label:ft(h)}))}
onChange=${l}
/>`}
<button type="button" class="ds-button" data-variant="secondary" onClick=${f}><${C} name="plus" />${a("host.idea_send")}</button>
${!d&&(s.text.value?c`<${bt} colour="warning"><p>${a("host.idea_late")}</p><//>`:c`<p class="soft">${a("host.idea_closed")}</p>`)}
</div>
`}function Fd(t,e){let n=P({phase:e,stays:!1});return n.current.phase!==e&&(n.current={phase:e,stays:t()}),n.current.stays}function zd({seat:t},e){let n=t.connection.serverNow()-e.started_at,o=t.draft("idea").begun_at??Date.now();return Math.max(0,Math.min(n+qd,Date.now()-o))}var ve=({error:t})=>t?.code==="changed_meanwhile";function Ps(t,e){let n=new Map;for(let o of e.filter(ve)){let{field:s,value:r}=Hd(o),i=Ud(t,o);if(!i)continue;let l=`${i.id} ${s}`,u=[...n.get(l)?.entries??[],o],d=ho(i,s);n.set(l,{measure:i.id,title:i.title,field:s,mine:r,theirs:d,last:o,entries:u})}return[...n.values()]}var Ls=(t,e,n,o)=>Ps(t,e).find(s=>s.measure===n&&s.field===o);function wa({last:t,theirs:e}){let{name:n,data:o}=t;return{name:n,data:{...o,was:n==="set_field"?[e]:e}}}function js({outbox:t},e){for(let{id:n}of e?.entries??[])t.takeOut(n)}function qs(t,e){let n=Z(()=>t.outbox.failed.value.filter(o=>!e(o)));return{...t,outbox:{...t.outbox,failed:n}}}function ho(t,e){return e==="title"||e==="description"?t[e]:t.fields[e]??null}function Hd({name:t,data:e}){return t==="retitle_measure"?{field:"title",value:e.title}:t==="describe_measure"?{field:"description",value:e.description}:{field:e.field,value:e.value}}var Ud=(t,{name:e,data:n})=>e==="set_field"?wt(t,n.measure):F(t,"measure",n.measure);var Fs=(t,e)=>Object.values(t.data).includes(e);function Wd(t,e,n){return t.failed.value.some(s=>Fs(s,n))?"failed":t.entries.value.some(s=>s.answered_seq===void 0&&Fs(s,n))?e&&!t.stuck.value?"saving":"waiting":"saved"}var xa=({error:t},e)=>e!=="closed"&&t?.code!=="workshop_closed",Yd=(t,e)=>xa(t,e)&&!ve(t);function Ct({seat:t,id:e}){return c`<${zs} state=${Wd(t.outbox,t.connection.status.value==="connected",e)} />`}var Vd={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},zs=({state:t})=>c`<span class="save-state" data-state=${t}><${C} name=${Vd[t]} />${a(`saved.${t}`)}</span>`;function fo({seat:t,label:e,about:n,boxFor:o=()=>null}){let s=t.outbox.failed.value.filter(r=>!n||Fs(r,n));return s.length===0?null:c`
<section class="failures" aria-label=${a("save.failed_title",{n:s.length})}>
${s.map(r=>c`<${Xd} key=${r.id} seat=${t} entry=${r} label=${e} boxFor=${o} />`)}
</section>
`}function Xd({seat:t,entry:e,label:n,boxFor:o}){let s=e.data.title??e.data.text??e.data.description,r=x(t.screen.value,"workshop")?.status,i=xa(e,r)&&s?o(e):null,l=()=>{i?.(),t.outbox.takeOut(e.id)};return c`
<div class="ds-alert notice" data-color="danger" role="alert">
<p class="failure-what"><strong>${n(e)}</strong>${s&&c` «${s}»`}</p>
<p>${e.error&&Fn(e.error)}</p>
<div class="row">
${Yd(e,r)&&c`<button type="button" class="ds-button" data-size="sm" onClick=${()=>t.outbox.retry(e.id)}>
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
`}var Jd=[1,2,3,4,5];function Sa({tablet:t}){let e=t.seat.screen.value,n=x(e,"phase")?.visibility==="own_unit",s=(x(e,"workshop")?.feedback??[]).filter(({id:r})=>n||t.seat.draft(`feedback:${r}`).text.value);return!M(t)||s.length===0?null:c`
<section class="panel stack" aria-labelledby="host-feedback">
<h2 class="ds-heading" data-size="xs" id="host-feedback">${a("host.feedback")}</h2>
${s.map(r=>c`<${Kd} key=${r.id} tablet=${t} question=${r} />`)}
</section>
`}function Kd({tablet:t,question:e}){let{seat:n}=t,{id:o,asks:s="both"}=e,r=x(n.screen.value,"me")?.feedback?.[o],i=n.draft(`feedback:${o}`),l=p=>{let{score:m,text:f}={score:r?.score,text:r?.text,...p};n.act("give_feedback",{question:o,...m&&{score:m},...f&&{text:f}}),S(a("host.feedback_thanks"))},u=()=>{ne(i.text.peek(),600)&&(l({text:i.text.peek().trim()}),i.clear())},d=ct(e.title);return c`
<div class="stack" data-tight>
${s!=="text"&&c`<${Gd} title=${d} score=${r?.score??null} onChoose=${p=>l({score:p})} />`}
${s==="text"&&c`<p class="ds-label">${d}</p>`}
${r?.text&&c`<p class="saying">${r.text}</p>`}
${s!=="score"&&c`
<${xt} draft=${i} label=${r?.text?a("host.feedback_change"):a("host.feedback_text")} max=${600} rows=${2} optional onEnter=${u} />
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>${a("host.feedback_send")}</button></div>
`}
${r&&c`<${Ct} seat=${n} id=${o} />`}
</div>
`}function Gd({title:t,score:e,onChoose:n}){let o=H();return c`
<fieldset class="ds-fieldset host-class" aria-describedby="${o}-ends">
<legend class="ds-label">${t}</legend>
<div class="host-classes">
${Jd.map(s=>c`
<label key=${s} data-chosen=${e===s}>
<input type="radio" name=${o} checked=${e===s} onChange=${()=>n(s)} />${s}
</label>
`)}
</div>
<p class="small soft" id="${o}-ends">${a("host.feedback_ends")}</p>
</fieldset>
`}function rt({title:t,onClose:e,children:n,placement:o="center",eyebrow:s}){let r=P(null),i=P(null),l=H();return q(()=>{let p=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??i.current)?.focus(),()=>Qd(p)},[]),c`
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
<${so} />
</dialog>
`}function Qd(t){document.activeElement&&document.activeElement!==document.body||(t?.isConnected&&t!==document.body?t.focus():document.querySelector("main")?.focus())}function se({tablet:t,measure:e,titled:n,brief:o,fixed:s}){let r=Mt(t.seat.screen.value,e);return r.length===0?null:c`
<div class="host-originals">
${n&&c`<p class="small soft">${a("host.originals")}</p>`}
<ul class="plain">
${r.map(i=>c`<${Zd} key=${i.id} tablet=${t} original=${i} brief=${o} fixed=${s} />`)}
</ul>
</div>
`}function Zd({tablet:t,original:e,brief:n,fixed:o}){let s=r=>{let i=r.currentTarget.closest("article, dialog");t.seat.act("unmerge_measure",{measure:e.id}),S(a("host.unmerged",{title:e.title})),i?.querySelector(".card-open, h2")?.focus()};return c`
<li class="host-original" data-pending=${e.pending}>
<div>
<p>${e.title}</p>
${!n&&e.description&&c`<p class="sheet-text soft">${e.description}</p>`}
<p class="small soft">${a("table.number",{table:e.table})}</p>
${e.hidden&&c`<p class="small soft">${a("host.hidden",{reason:e.reason??""})}</p>`}
</div>
${!o&&M(t)&&c`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${s}>
<${C} name="undo" />${a("host.unmerge")}<span class="ds-sr-only">: ${e.title}</span>
</button>`}
</li>
`}function Ca({tablet:t}){let e=ba(t);return M(t)?e.length>0?c`<${tp} tablet=${t} n=${e.length} />`:c`<${Us} tablet=${t} />`:null}function Us({tablet:t}){let e=np(t);return e.length>0?c`<${ep} tablet=${t} merged=${e} />`:null}function tp({tablet:t,n:e}){return Rn(()=>document.activeElement?.scrollIntoView({block:"nearest"}),[]),c`
<section class="host-dock" aria-label=${a("host.merge_title")}>
<p>${e===1?a("host.picked_one"):a("host.picked",{n:e})}</p>
<div class="row">
${e>1&&c`<button type="button" class="ds-button" onClick=${()=>t.opened.value={kind:"merge"}}>${a("host.merge")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>Hs(()=>t.picked.value=[])}>${a("host.pick_none")}</button>
</div>
</section>
`}function ep({tablet:t,merged:e}){let n=()=>{for(let o of e)t.seat.act("unmerge_measure",{measure:o});t.merged.value=null,S(a("host.undone"))};return c`
<section class="host-dock" aria-label=${a("host.merge_title")}>
<p><${C} name="check" /> ${a("host.merged",{n:e.length+1})}</p>
<div class="row">
<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>Hs(n)}><${C} name="undo" />${a("host.undo")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>Hs(()=>t.merged.value=null)}>${a("host.ok")}</button>
</div>
</section>
`}function np(t){let e=t.seat.screen.value,{sources:n,target:o}=t.merged.value??{sources:[],target:""};return n.filter(s=>F(e,"measure",s)?.merged_into===o)}function Hs(t){t(),(document.querySelector("dialog h2")??document.querySelector("main"))?.focus()}var Ta=10,Aa=t=>va(t.seat.screen.value,t.table,t.lookalikes.alike.value??[]);function Ma({tablet:t}){let e=Aa(t).filter(n=>n.ours).length;return e===0||!M(t)?null:c`
<div class="host-pairs-hint">
<p><${C} name="search" /> ${a("host.pairs_hint",{n:e})}</p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"pairs"}}>
${a("host.pairs_see")}
</button>
</div>
`}function Na({tablet:t}){let[e,n]=T(!1),o=Aa(t),s=o.filter(l=>l.ours),r=o.filter(l=>!l.ours),i=()=>t.opened.value=null;return c`
<${rt} title=${a("host.pairs")} placement="right" onClose=${i}>
<div class="host-pairs">
<p class="soft">${a("host.pairs_text")}</p>
<${Us} tablet=${t} />
${o.length===0&&c`<p class="panel soft">${a("host.pairs_none")}</p>`}
${s.map(l=>c`<${Oa} key=${l.key} tablet=${t} pair=${l} />`)}
${r.length>0&&c`
<h3 class="ds-heading" data-size="2xs">${a("host.pairs_others")} <span class="count">${r.length}</span></h3>
${(e?r:r.slice(0,s.length?0:Ta)).map(l=>c`<${Oa} key=${l.key} tablet=${t} pair=${l} />`)}
${!e&&(s.length>0||r.length>Ta)&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>n(!0)}>${a("host.pairs_more")}</button></div>`}
`}
</div>
<//>
`}function Oa({tablet:t,pair:e}){let[n,o]=e.pair,s=()=>{t.lookalikes.keep(e.pair),S(a("host.kept_both")),document.querySelector("dialog h2")?.focus()},r=()=>t.opened.value={kind:"merge",ids:[n.id,o.id],back:{kind:"pairs"}};return c`
<article class="host-pair" aria-label=${a("host.pair",{title:n.title,other:o.title})}>
<div class="host-sides">
<${Ea} tablet=${t} measure=${n} />
<${Ea} tablet=${t} measure=${o} />
</div>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${r}>${a("host.merge")}<span class="ds-sr-only">: ${n.title}</span></button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s}>${a("host.keep_both")}<span class="ds-sr-only">: ${n.title}</span></button>
</div>
</article>
`}function Ea({tablet:t,measure:e}){let n=t.seat.screen.value,o=Dt(n,e).map(s=>a("table.number",{table:s}));return c`
<div class="host-side" data-own=${Dt(n,e).includes(t.table)}>
<p class="eyebrow">${o.join(" + ")}</p>
<p class="host-option-title">${e.title}</p>
${e.description&&c`<p class="sheet-text">${e.description}</p>`}
<${se} tablet=${t} measure=${e} titled fixed />
</div>
`}function Da({tablet:t}){let e=t.seat.screen.value;if(x(e,"phase")?.ideas!=="open_private"||!M(t))return null;let n=F(e,"table",t.table)?.measures??0;return c`
<${bt}>
<p class="host-number">${a("host.drafts",{n})}</p>
<p>${a("host.drafts_hint")}</p>
<${op} tablet=${t} />
<//>
`}function op({tablet:t}){let[e,n]=T(!1),o=G(t.seat.screen.value,"measure").filter(r=>r.private&&r.status==="live");if(o.length===0)return null;let s=()=>{t.seat.act("share_drafts"),n(!1),S(a("host.shared")),document.querySelector("main")?.focus()};return e?c`
<p>${a("host.share_hint")}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${s}>${a("host.share_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n(!1)}>${a("host.cancel")}</button>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>n(!0)}>${a("host.share",{n:o.length})}</button>`}function vo({src:t,alt:e}){return c`<img class="qr" src=${t} alt=${e} width="240" height="240" />`}function Ba({code:t,network:e,says:n=a("network.scan_first")}){let{name:o,password:s,told_at:r}=e;return c`
<div class="network">
<${vo} key=${r} src=${`/${t}/wifi.svg?of=${r}`} alt=${a("network.qr",{name:o})} />
<div class="network-said">
<p class="network-says">${n}</p>
<dl>
<div><dt>${a("network.name")}</dt> <dd>${o}</dd></div>
<div><dt>${a("network.password")}</dt> <dd>${s||a("network.open")}</dd></div>
</dl>
</div>
</div>
`}function Ws({tablet:t}){let{base:e,code:n}=t.boot,o=`${e}/${n}/${t.table}`,s=x(t.seat.screen.value,"network");return c`
<div class="host-join">
<${vo} src=${`/${n}/${t.table}/qr.svg`} alt=${a("host.qr_alt",{address:o})} />
<div class="stack" data-tight>
<p>${a("host.join_hint")}</p>
<p class="host-address">${e.replace(/^https?:\/\//,"")}</p>
<p>${a("host.join_code")} <strong class="host-code">${n}</strong></p>
</div>
${s&&c`<${Ba} code=${n} network=${s} />`}
</div>
`}function Ia({tablet:t}){return c`
<${rt} title=${a("host.join_title",{table:t.table})} onClose=${()=>t.opened.value=null}>
<${Ws} tablet=${t} />
<//>
`}function Ra(t,e){let n=new Map(t.map(o=>[o.id,sp(`${e}${o.id}`)]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id))||(o.id<s.id?-1:1))}function sp(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}function Pa({seat:t,measure:e,voter:n,for_whom:o}){let s=x(t.screen.value,"workshop"),r=s?.votes_per_measure_max??1;if(r===1&&!s?.star)return null;let i=fe(n,e.id),l=n.votes_left??0,u=n.star===e.id,d=c`<span class="ds-sr-only">: ${e.title}</span>`,p=(m,f,h)=>c`
<button
type="button"
class="ds-button"
data-variant="secondary"
data-repeat
aria-disabled=${h?"true":void 0}
onClick=${()=>{let v=h?0:f;v&&t.act("cast_vote",{measure:e.id,votes:i+v,...o}),S(`${a("given.votes",{n:i+v})} · ${a("given.left",{n:l-v})}`,"votes")}}
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
`}var Me=t=>Object.entries(x(t,"workshop")?.fields??{}).map(([e,n])=>({name:e,...n})),Ys=(t,e)=>Me(t).find(n=>n.name===e),Ne=(t,e)=>x(t,"workshop")?.fields[e]?.choices??[],Vs=(t,e)=>e.type==="unit"?(x(t,"workshop")?.areas??[]).map(n=>({label:n.name,choices:n.units})):[{label:"",choices:e.choices??[]}],Vt=t=>t.title?ct(t.title):a(`fields.${t.name}`);var De=(t,e)=>t?.worded&&t.choices?.includes(e)?a(`fields.${t.name}_${e}`):e;function go(t,e){return typeof e=="number"?At(e):t?.type==="date"&&e?zn(Date.parse(String(e))):nn(e).map(n=>De(t,n)).join(", ")}var nn=t=>Array.isArray(t)?t:t==null||t===""?[]:[String(t)],Xs=t=>t!=null;var rp=t=>a("counted.parts",{counts:t.map(e=>At(e.votes)).join(" + ")});function $o(t,{parts:e,counted_with:n}){let o=[];e&&o.push(rp(e));for(let s of n??[]){let r=F(t,"measure",s)?.title;o.push(r?a("counted.with",{title:r}):a("counted.with_another"))}return o.join(" · ")}var ip={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},La=(t,e)=>t.match(ip[e])?.length??0;function re(...t){let e=t.join(" "),[n,o]=[La(e,"nb"),La(e,"en")];if(n===o)return;let s=n>o?"nb":"en";return s===Yt.value?void 0:s}function _o({measure:t,onOpen:e,tags:n,children:o,said:s={},own:r,chosen:i}){let l=re(t.title,t.description),u=e?c`<button type="button" class="card-open" onClick=${e}>${t.title}</button>`:t.title;return c`
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
`}var bo=t=>_t(t.seat.screen.value).filter(e=>e.claimed_by===t.table);function Js(t){let e=x(t.seat.screen.value,"phase");return!!(M(t)&&e&&(e.revealed||e.visibility==="claimed_cards"))}var yo=t=>x(t.seat.screen.value,"workshop")?.claims_per_table??0;function ko({tablet:t,measure:e}){let{seat:n}=t,o=e.claimed_by===t.table,s=Js(t)&&!e.claimed_by&&bo(t).length<yo(t);return!M(t)||!(o||s)?null:c`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${i=>{let l=i.currentTarget.closest("article");n.act(o?"release_claim":"claim_measure",{measure:e.id}),S(o?a("host.released",{title:e.title}):a("host.claimed",{title:e.title})),l&&ap()}}>
<${C} name=${o?"close":"check"} />${o?a("host.release"):a("host.claim")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function ap(){let t=document.getElementById("claims");(t?.getClientRects().length?t:document.querySelector("main"))?.focus({preventScroll:!0})}function wo({tablet:t,measure:e}){let n=$o(t.seat.screen.value,e),o=t.picked.value.includes(e.id),s=c`
<${Ks} tablet=${t} measure=${e} />
${M(t)&&!e.private&&c`<${on} tablet=${t} measure=${e} picked=${o} />`}
`;return c`
<${_o}
measure=${e}
own=${e.claimed_by===t.table}
chosen=${o}
said=${t.said.value.get(e.id)}
tags=${s}
onOpen=${()=>t.opened.value={kind:"sheet",id:e.id}}
>
<${se} tablet=${t} measure=${e} titled brief />
<div class="host-card-foot">
${e.votes!==void 0&&c`<span class="fact strong"><${C} name="vote" />${ao(t.seat.screen.value,e)}</span>`}
${n&&c`<span class="fact">${n}</span>`}
${e.fields.theme&&c`<span class="fact">${a("fields.theme")}: ${e.fields.theme}</span>`}
${e.fields.lead_unit&&c`<span class="fact">${a("fields.lead_unit")}: ${e.fields.lead_unit}</span>`}
${e.pending&&c`<${Ct} seat=${t.seat} id=${e.id} />`}
<${ko} tablet=${t} measure=${e} />
</div>
<//>
`}function Ks({tablet:t,measure:e}){let n=Dt(t.seat.screen.value,e).filter(s=>s!==e.table),o=e.claimed_by;return c`
${n.map(s=>c`<span key=${s} class="fact">+ ${a("table.number",{table:s})}</span>`)}
${e.on_behalf&&c`<span class="fact"><${C} name="person" />${a("host.on_behalf")}</span>`}
${o&&o!==t.table&&c`<span class="fact strong">${a("host.claimed_by",{table:o})}</span>`}
`}function on({tablet:t,measure:e,picked:n,label:o=a("host.pick")}){return c`
<label class="host-tick">
<input class="ds-input" type="checkbox" checked=${n} aria-label=${a("host.pick_this",{title:e.title})} onChange=${()=>ya(t,e.id)} />
<span aria-hidden="true">${o}</span>
</label>
`}function xo(t){let[e,n]=T(()=>matchMedia(t).matches);return q(()=>{let o=matchMedia(t),s=()=>n(o.matches);return o.addEventListener("change",s),()=>o.removeEventListener("change",s)},[t]),e}function lp(t,e,n){return(e=pp(e))in t?Object.defineProperty(t,e,{value:n,enumerable:!0,configurable:!0,writable:!0}):t[e]=n,t}function Jt(){return Jt=Object.assign?Object.assign.bind():function(t){for(var e=1;e<arguments.length;e++){var n=arguments[e];for(var o in n)({}).hasOwnProperty.call(n,o)&&(t[o]=n[o])}return t},Jt.apply(null,arguments)}function ja(t,e){var n=Object.keys(t);if(Object.getOwnPropertySymbols){var o=Object.getOwnPropertySymbols(t);e&&(o=o.filter(function(s){return Object.getOwnPropertyDescriptor(t,s).enumerable})),n.push.apply(n,o)}return n}function zt(t){for(var e=1;e<arguments.length;e++){var n=arguments[e]!=null?arguments[e]:{};e%2?ja(Object(n),!0).forEach(function(o){lp(t,o,n[o])}):Object.getOwnPropertyDescriptors?Object.defineProperties(t,Object.getOwnPropertyDescriptors(n)):ja(Object(n)).forEach(function(o){Object.defineProperty(t,o,Object.getOwnPropertyDescriptor(n,o))})}return t}function cp(t,e){if(t==null)return{};var n,o,s=up(t,e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(t);for(o=0;o<r.length;o++)n=r[o],e.indexOf(n)===-1&&{}.propertyIsEnumerable.call(t,n)&&(s[n]=t[n])}return s}function up(t,e){if(t==null)return{};var n={};for(var o in t)if({}.hasOwnProperty.call(t,o)){if(e.indexOf(o)!==-1)continue;n[o]=t[o]}return n}function dp(t,e){if(typeof t!="object"||!t)return t;var n=t[Symbol.toPrimitive];if(n!==void 0){var o=n.call(t,e||"default");if(typeof o!="object")return o;throw new TypeError("@@toPrimitive must return a primitive value.")}return(e==="string"?String:Number)(t)}function pp(t){var e=dp(t,"string");return typeof e=="symbol"?e:e+""}function ir(t){"@babel/helpers - typeof";return ir=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},ir(t)}var hp="1.15.7";function Xt(t){if(typeof window<"u"&&window.navigator)return!!navigator.userAgent.match(t)}var Kt=Xt(/(?:Trident.*rv[ :]?11\.|msie|iemobile|Windows Phone)/i),hn=Xt(/Edge/i),qa=Xt(/firefox/i),ln=Xt(/safari/i)&&!Xt(/chrome/i)&&!Xt(/android/i),dr=Xt(/iP(ad|od|hone)/i),Xa=Xt(/chrome/i)&&Xt(/android/i),Ja={capture:!1,passive:!1};function j(t,e,n){t.addEventListener(e,n,!Kt&&Ja)}function L(t,e,n){t.removeEventListener(e,n,!Kt&&Ja)}function Do(t,e){if(e){if(e[0]===">"&&(e=e.substring(1)),t)try{if(t.matches)return t.matches(e);if(t.msMatchesSelector)return t.msMatchesSelector(e);if(t.webkitMatchesSelector)return t.webkitMatchesSelector(e)}catch{return!1}return!1}}function Ka(t){return t.host&&t!==document&&t.host.nodeType&&t.host!==t?t.host:t.parentNode}function jt(t,e,n,o){if(t){n=n||document;do{if(e!=null&&(e[0]===">"?t.parentNode===n&&Do(t,e):Do(t,e))||o&&t===n)return t;if(t===n)break}while(t=Ka(t))}return null}var Fa=/\s+/g;function Tt(t,e,n){if(t&&e)if(t.classList)t.classList[n?"add":"remove"](e);else{var o=(" "+t.className+" ").replace(Fa," ").replace(" "+e+" "," ");t.className=(o+(n?" "+e:"")).replace(Fa," ")}}function O(t,e,n){var o=t&&t.style;if(o){if(n===void 0)return document.defaultView&&document.defaultView.getComputedStyle?n=document.defaultView.getComputedStyle(t,""):t.currentStyle&&(n=t.currentStyle),e===void 0?n:n[e];!(e in o)&&e.indexOf("webkit")===-1&&(e="-webkit-"+e),o[e]=n+(typeof n=="string"?"":"px")}}function Le(t,e){var n="";if(typeof t=="string")n=t;else do{var o=O(t,"transform");o&&o!=="none"&&(n=o+" "+n)}while(!e&&(t=t.parentNode));var s=window.DOMMatrix||window.WebKitCSSMatrix||window.CSSMatrix||window.MSCSSMatrix;return s&&new s(n)}function Ga(t,e,n){if(t){var o=t.getElementsByTagName(e),s=0,r=o.length;if(n)for(;s<r;s++)n(o[s],s);return o}return[]}function Ft(){var t=document.scrollingElement;return t||document.documentElement}function lt(t,e,n,o,s){if(!(!t.getBoundingClientRect&&t!==window)){var r,i,l,u,d,p,m;if(t!==window&&t.parentNode&&t!==Ft()?(r=t.getBoundingClientRect(),i=r.top,l=r.left,u=r.bottom,d=r.right,p=r.height,m=r.width):(i=0,l=0,u=window.innerHeight,d=window.innerWidth,p=window.innerHeight,m=window.innerWidth),(e||n)&&t!==window&&(s=s||t.parentNode,!Kt))do if(s&&s.getBoundingClientRect&&(O(s,"transform")!=="none"||n&&O(s,"position")!=="static")){var f=s.getBoundingClientRect();i-=f.top+parseInt(O(s,"border-top-width")),l-=f.left+parseInt(O(s,"border-left-width")),u=i+r.height,d=l+r.width;break}while(s=s.parentNode);if(o&&t!==window){var h=Le(s||t),v=h&&h.a,g=h&&h.d;h&&(i/=g,l/=v,m/=v,p/=g,u=i+p,d=l+m)}return{top:i,left:l,bottom:u,right:d,width:m,height:p}}}function za(t,e,n){for(var o=le(t,!0),s=lt(t)[e];o;){var r=lt(o)[n],i=void 0;if(n==="top"||n==="left"?i=s>=r:i=s<=r,!i)return o;if(o===Ft())break;o=le(o,!1)}return!1}function je(t,e,n,o){for(var s=0,r=0,i=t.children;r<i.length;){if(i[r].style.display!=="none"&&i[r]!==E.ghost&&(o||i[r]!==E.dragged)&&jt(i[r],n.draggable,t,!1)){if(s===e)return i[r];s++}r++}return null}function pr(t,e){for(var n=t.lastElementChild;n&&(n===E.ghost||O(n,"display")==="none"||e&&!Do(n,e));)n=n.previousElementSibling;return n||null}function Bt(t,e){var n=0;if(!t||!t.parentNode)return-1;for(;t=t.previousElementSibling;)t.nodeName.toUpperCase()!=="TEMPLATE"&&t!==E.clone&&(!e||Do(t,e))&&n++;return n}function Ha(t){var e=0,n=0,o=Ft();if(t)do{var s=Le(t),r=s.a,i=s.d;e+=t.scrollLeft*r,n+=t.scrollTop*i}while(t!==o&&(t=t.parentNode));return[e,n]}function fp(t,e){for(var n in t)if(t.hasOwnProperty(n)){for(var o in e)if(e.hasOwnProperty(o)&&e[o]===t[n][o])return Number(n)}return-1}function le(t,e){if(!t||!t.getBoundingClientRect)return Ft();var n=t,o=!1;do if(n.clientWidth<n.scrollWidth||n.clientHeight<n.scrollHeight){var s=O(n);if(n.clientWidth<n.scrollWidth&&(s.overflowX=="auto"||s.overflowX=="scroll")||n.clientHeight<n.scrollHeight&&(s.overflowY=="auto"||s.overflowY=="scroll")){if(!n.getBoundingClientRect||n===document.body)return Ft();if(o||e)return n;o=!0}}while(n=n.parentNode);return Ft()}function mp(t,e){if(t&&e)for(var n in e)e.hasOwnProperty(n)&&(t[n]=e[n]);return t}function Gs(t,e){return Math.round(t.top)===Math.round(e.top)&&Math.round(t.left)===Math.round(e.left)&&Math.round(t.height)===Math.round(e.height)&&Math.round(t.width)===Math.round(e.width)}var cn;function Qa(t,e){return function(){if(!cn){var n=arguments,o=this;n.length===1?t.call(o,n[0]):t.apply(o,n),cn=setTimeout(function(){cn=void 0},e)}}}function vp(){clearTimeout(cn),cn=void 0}function Za(t,e,n){t.scrollLeft+=e,t.scrollTop+=n}function tl(t){var e=window.Polymer,n=window.jQuery||window.Zepto;return e&&e.dom?e.dom(t).cloneNode(!0):n?n(t).clone(!0)[0]:t.cloneNode(!0)}function el(t,e,n){var o={};return Array.from(t.children).forEach(function(s){var r,i,l,u;if(!(!jt(s,e.draggable,t,!1)||s.animated||s===n)){var d=lt(s);o.left=Math.min((r=o.left)!==null&&r!==void 0?r:1/0,d.left),o.top=Math.min((i=o.top)!==null&&i!==void 0?i:1/0,d.top),o.right=Math.max((l=o.right)!==null&&l!==void 0?l:-1/0,d.right),o.bottom=Math.max((u=o.bottom)!==null&&u!==void 0?u:-1/0,d.bottom)}}),o.width=o.right-o.left,o.height=o.bottom-o.top,o.x=o.left,o.y=o.top,o}var kt="Sortable"+new Date().getTime();function gp(){var t=[],e;return{captureAnimationState:function(){if(t=[],!!this.options.animation){var n=[].slice.call(this.el.children);n.forEach(function(o){if(!(O(o,"display")==="none"||o===E.ghost)){t.push({target:o,rect:lt(o)});var s=zt({},t[t.length-1].rect);if(o.thisAnimationDuration){var r=Le(o,!0);r&&(s.top-=r.f,s.left-=r.e)}o.fromRect=s}})}},addAnimationState:function(n){t.push(n)},removeAnimationState:function(n){t.splice(fp(t,{target:n}),1)},animateAll:function(n){var o=this;if(!this.options.animation){clearTimeout(e),typeof n=="function"&&n();return}var s=!1,r=0;t.forEach(function(i){var l=0,u=i.target,d=u.fromRect,p=lt(u),m=u.prevFromRect,f=u.prevToRect,h=i.rect,v=Le(u,!0);v&&(p.top-=v.f,p.left-=v.e),u.toRect=p,u.thisAnimationDuration&&Gs(m,p)&&!Gs(d,p)&&(h.top-p.top)/(h.left-p.left)===(d.top-p.top)/(d.left-p.left)&&(l=_p(h,m,f,o.options)),Gs(p,d)||(u.prevFromRect=d,u.prevToRect=p,l||(l=o.options.animation),o.animate(u,h,p,l)),l&&(s=!0,r=Math.max(r,l),clearTimeout(u.animationResetTimer),u.animationResetTimer=setTimeout(function(){u.animationTime=0,u.prevFromRect=null,u.fromRect=null,u.prevToRect=null,u.thisAnimationDuration=null},l),u.thisAnimationDuration=l)}),clearTimeout(e),s?e=setTimeout(function(){typeof n=="function"&&n()},r):typeof n=="function"&&n(),t=[]},animate:function(n,o,s,r){if(r){O(n,"transition",""),O(n,"transform","");var i=Le(this.el),l=i&&i.a,u=i&&i.d,d=(o.left-s.left)/(l||1),p=(o.top-s.top)/(u||1);n.animatingX=!!d,n.animatingY=!!p,O(n,"transform","translate3d("+d+"px,"+p+"px,0)"),this.forRepaintDummy=$p(n),O(n,"transition","transform "+r+"ms"+(this.options.easing?" "+this.options.easing:"")),O(n,"transform","translate3d(0,0,0)"),typeof n.animated=="number"&&clearTimeout(n.animated),n.animated=setTimeout(function(){O(n,"transition",""),O(n,"transform",""),n.animated=!1,n.animatingX=!1,n.animatingY=!1},r)}}}}function $p(t){return t.offsetWidth}function _p(t,e,n,o){return Math.sqrt(Math.pow(e.top-t.top,2)+Math.pow(e.left-t.left,2))/Math.sqrt(Math.pow(e.top-n.top,2)+Math.pow(e.left-n.left,2))*o.animation}var Be=[],Qs={initializeByDefault:!0},fn={mount:function(t){for(var e in Qs)Qs.hasOwnProperty(e)&&!(e in t)&&(t[e]=Qs[e]);Be.forEach(function(n){if(n.pluginName===t.pluginName)throw"Sortable: Cannot mount plugin ".concat(t.pluginName," more than once")}),Be.push(t)},pluginEvent:function(t,e,n){var o=this;this.eventCanceled=!1,n.cancel=function(){o.eventCanceled=!0};var s=t+"Global";Be.forEach(function(r){e[r.pluginName]&&(e[r.pluginName][s]&&e[r.pluginName][s](zt({sortable:e},n)),e.options[r.pluginName]&&e[r.pluginName][t]&&e[r.pluginName][t](zt({sortable:e},n)))})},initializePlugins:function(t,e,n,o){Be.forEach(function(i){var l=i.pluginName;if(!(!t.options[l]&&!i.initializeByDefault)){var u=new i(t,e,t.options);u.sortable=t,u.options=t.options,t[l]=u,Jt(n,u.defaults)}});for(var s in t.options)if(t.options.hasOwnProperty(s)){var r=this.modifyOption(t,s,t.options[s]);typeof r<"u"&&(t.options[s]=r)}},getEventProperties:function(t,e){var n={};return Be.forEach(function(o){typeof o.eventProperties=="function"&&Jt(n,o.eventProperties.call(e[o.pluginName],t))}),n},modifyOption:function(t,e,n){var o;return Be.forEach(function(s){t[s.pluginName]&&s.optionListeners&&typeof s.optionListeners[e]=="function"&&(o=s.optionListeners[e].call(t[s.pluginName],n))}),o}};function bp(t){var e=t.sortable,n=t.rootEl,o=t.name,s=t.targetEl,r=t.cloneEl,i=t.toEl,l=t.fromEl,u=t.oldIndex,d=t.newIndex,p=t.oldDraggableIndex,m=t.newDraggableIndex,f=t.originalEvent,h=t.putSortable,v=t.extraEventProperties;if(e=e||n&&n[kt],!!e){var g,y=e.options,b="on"+o.charAt(0).toUpperCase()+o.substr(1);window.CustomEvent&&!Kt&&!hn?g=new CustomEvent(o,{bubbles:!0,cancelable:!0}):(g=document.createEvent("Event"),g.initEvent(o,!0,!0)),g.to=i||n,g.from=l||n,g.item=s||n,g.clone=r,g.oldIndex=u,g.newIndex=d,g.oldDraggableIndex=p,g.newDraggableIndex=m,g.originalEvent=f,g.pullMode=h?h.lastPutMode:void 0;var $=zt(zt({},v),fn.getEventProperties(o,e));for(var k in $)g[k]=$[k];n&&n.dispatchEvent(g),y[b]&&y[b].call(e,g)}}var yp=["evt"],yt=function(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{},o=n.evt,s=cp(n,yp);fn.pluginEvent.bind(E)(t,e,zt({dragEl:_,parentEl:nt,ghostEl:N,rootEl:Q,nextEl:_e,lastDownEl:Eo,cloneEl:tt,cloneHidden:ae,dragStarted:sn,putSortable:pt,activeSortable:E.active,originalEvent:o,oldIndex:Pe,oldDraggableIndex:un,newIndex:Ot,newDraggableIndex:ie,hideGhostForTarget:rl,unhideGhostForTarget:il,cloneNowHidden:function(){ae=!0},cloneNowShown:function(){ae=!1},dispatchSortableEvent:function(r){gt({sortable:e,name:r,originalEvent:o})}},s))};function gt(t){bp(zt({putSortable:pt,cloneEl:tt,targetEl:_,rootEl:Q,oldIndex:Pe,oldDraggableIndex:un,newIndex:Ot,newDraggableIndex:ie},t))}var _,nt,N,Q,_e,Eo,tt,ae,Pe,Ot,un,ie,So,pt,Re=!1,Bo=!1,Io=[],ge,Lt,Zs,tr,Ua,Wa,sn,Ie,dn,pn=!1,Co=!1,Ao,vt,er=[],ar=!1,Ro=[],Lo=typeof document<"u",To=dr,Ya=hn||Kt?"cssFloat":"float",kp=Lo&&!Xa&&!dr&&"draggable"in document.createElement("div"),nl=(function(){if(Lo){if(Kt)return!1;var t=document.createElement("x");return t.style.cssText="pointer-events:auto",t.style.pointerEvents==="auto"}})(),ol=function(t,e){var n=O(t),o=parseInt(n.width)-parseInt(n.paddingLeft)-parseInt(n.paddingRight)-parseInt(n.borderLeftWidth)-parseInt(n.borderRightWidth),s=je(t,0,e),r=je(t,1,e),i=s&&O(s),l=r&&O(r),u=i&&parseInt(i.marginLeft)+parseInt(i.marginRight)+lt(s).width,d=l&&parseInt(l.marginLeft)+parseInt(l.marginRight)+lt(r).width;if(n.display==="flex")return n.flexDirection==="column"||n.flexDirection==="column-reverse"?"vertical":"horizontal";if(n.display==="grid")return n.gridTemplateColumns.split(" ").length<=1?"vertical":"horizontal";if(s&&i.float&&i.float!=="none"){var p=i.float==="left"?"left":"right";return r&&(l.clear==="both"||l.clear===p)?"vertical":"horizontal"}return s&&(i.display==="block"||i.display==="flex"||i.display==="table"||i.display==="grid"||u>=o&&n[Ya]==="none"||r&&n[Ya]==="none"&&u+d>o)?"vertical":"horizontal"},wp=function(t,e,n){var o=n?t.left:t.top,s=n?t.right:t.bottom,r=n?t.width:t.height,i=n?e.left:e.top,l=n?e.right:e.bottom,u=n?e.width:e.height;return o===i||s===l||o+r/2===i+u/2},xp=function(t,e){var n;return Io.some(function(o){var s=o[kt].options.emptyInsertThreshold;if(!(!s||pr(o))){var r=lt(o),i=t>=r.left-s&&t<=r.right+s,l=e>=r.top-s&&e<=r.bottom+s;if(i&&l)return n=o}}),n},sl=function(t){function e(s,r){return function(i,l,u,d){var p=i.options.group.name&&l.options.group.name&&i.options.group.name===l.options.group.name;if(s==null&&(r||p))return!0;if(s==null||s===!1)return!1;if(r&&s==="clone")return s;if(typeof s=="function")return e(s(i,l,u,d),r)(i,l,u,d);var m=(r?i:l).options.group.name;return s===!0||typeof s=="string"&&s===m||s.join&&s.indexOf(m)>-1}}var n={},o=t.group;(!o||ir(o)!="object")&&(o={name:o}),n.name=o.name,n.checkPull=e(o.pull,!0),n.checkPut=e(o.put),n.revertClone=o.revertClone,t.group=n},rl=function(){!nl&&N&&O(N,"display","none")},il=function(){!nl&&N&&O(N,"display","")};Lo&&!Xa&&document.addEventListener("click",function(t){if(Bo)return t.preventDefault(),t.stopPropagation&&t.stopPropagation(),t.stopImmediatePropagation&&t.stopImmediatePropagation(),Bo=!1,!1},!0);var $e=function(t){if(_){t=t.touches?t.touches[0]:t;var e=xp(t.clientX,t.clientY);if(e){var n={};for(var o in t)t.hasOwnProperty(o)&&(n[o]=t[o]);n.target=n.rootEl=e,n.preventDefault=void 0,n.stopPropagation=void 0,e[kt]._onDragOver(n)}}},Sp=function(t){_&&_.parentNode[kt]._isOutsideThisEl(t.target)};function E(t,e){if(!(t&&t.nodeType&&t.nodeType===1))throw"Sortable: `el` must be an HTMLElement, not ".concat({}.toString.call(t));this.el=t,this.options=e=Jt({},e),t[kt]=this;var n={group:null,sort:!0,disabled:!1,store:null,handle:null,draggable:/^[uo]l$/i.test(t.nodeName)?">li":">*",swapThreshold:1,invertSwap:!1,invertedSwapThreshold:null,removeCloneOnHide:!0,direction:function(){return ol(t,this.options)},ghostClass:"sortable-ghost",chosenClass:"sortable-chosen",dragClass:"sortable-drag",ignore:"a, img",filter:null,preventOnFilter:!0,animation:0,easing:null,setData:function(r,i){r.setData("Text",i.textContent)},dropBubble:!1,dragoverBubble:!1,dataIdAttr:"data-id",delay:0,delayOnTouchOnly:!1,touchStartThreshold:(Number.parseInt?Number:window).parseInt(window.devicePixelRatio,10)||1,forceFallback:!1,fallbackClass:"sortable-fallback",fallbackOnBody:!1,fallbackTolerance:0,fallbackOffset:{x:0,y:0},supportPointer:E.supportPointer!==!1&&"PointerEvent"in window&&(!ln||dr),emptyInsertThreshold:5};fn.initializePlugins(this,t,n);for(var o in n)!(o in e)&&(e[o]=n[o]);sl(e);for(var s in this)s.charAt(0)==="_"&&typeof this[s]=="function"&&(this[s]=this[s].bind(this));this.nativeDraggable=e.forceFallback?!1:kp,this.nativeDraggable&&(this.options.touchStartThreshold=1),e.supportPointer?j(t,"pointerdown",this._onTapStart):(j(t,"mousedown",this._onTapStart),j(t,"touchstart",this._onTapStart)),this.nativeDraggable&&(j(t,"dragover",this),j(t,"dragenter",this)),Io.push(this.el),e.store&&e.store.get&&this.sort(e.store.get(this)||[]),Jt(this,gp())}E.prototype={constructor:E,_isOutsideThisEl:function(t){!this.el.contains(t)&&t!==this.el&&(Ie=null)},_getDirection:function(t,e){return typeof this.options.direction=="function"?this.options.direction.call(this,t,e,_):this.options.direction},_onTapStart:function(t){if(t.cancelable){var e=this,n=this.el,o=this.options,s=o.preventOnFilter,r=t.type,i=t.touches&&t.touches[0]||t.pointerType&&t.pointerType==="touch"&&t,l=(i||t).target,u=t.target.shadowRoot&&(t.path&&t.path[0]||t.composedPath&&t.composedPath()[0])||l,d=o.filter;if(Dp(n),!_&&!(/mousedown|pointerdown/.test(r)&&t.button!==0||o.disabled)&&!u.isContentEditable&&!(!this.nativeDraggable&&ln&&l&&l.tagName.toUpperCase()==="SELECT")&&(l=jt(l,o.draggable,n,!1),!(l&&l.animated)&&Eo!==l)){if(Pe=Bt(l),un=Bt(l,o.draggable),typeof d=="function"){if(d.call(this,t,l,this)){gt({sortable:e,rootEl:u,name:"filter",targetEl:l,toEl:n,fromEl:n}),yt("filter",e,{evt:t}),s&&t.preventDefault();return}}else if(d&&(d=d.split(",").some(function(p){if(p=jt(u,p.trim(),n,!1),p)return gt({sortable:e,rootEl:p,name:"filter",targetEl:l,fromEl:n,toEl:n}),yt("filter",e,{evt:t}),!0}),d)){s&&t.preventDefault();return}o.handle&&!jt(u,o.handle,n,!1)||this._prepareDragStart(t,i,l)}}},_prepareDragStart:function(t,e,n){var o=this,s=o.el,r=o.options,i=s.ownerDocument,l;if(n&&!_&&n.parentNode===s){var u=lt(n);if(Q=s,_=n,nt=_.parentNode,_e=_.nextSibling,Eo=n,So=r.group,E.dragged=_,ge={target:_,clientX:(e||t).clientX,clientY:(e||t).clientY},Ua=ge.clientX-u.left,Wa=ge.clientY-u.top,this._lastX=(e||t).clientX,this._lastY=(e||t).clientY,_.style["will-change"]="all",l=function(){if(yt("delayEnded",o,{evt:t}),E.eventCanceled){o._onDrop();return}o._disableDelayedDragEvents(),!qa&&o.nativeDraggable&&(_.draggable=!0),o._triggerDragStart(t,e),gt({sortable:o,name:"choose",originalEvent:t}),Tt(_,r.chosenClass,!0)},r.ignore.split(",").forEach(function(d){Ga(_,d.trim(),nr)}),j(i,"dragover",$e),j(i,"mousemove",$e),j(i,"touchmove",$e),r.supportPointer?(j(i,"pointerup",o._onDrop),!this.nativeDraggable&&j(i,"pointercancel",o._onDrop)):(j(i,"mouseup",o._onDrop),j(i,"touchend",o._onDrop),j(i,"touchcancel",o._onDrop)),qa&&this.nativeDraggable&&(this.options.touchStartThreshold=4,_.draggable=!0),yt("delayStart",this,{evt:t}),r.delay&&(!r.delayOnTouchOnly||e)&&(!this.nativeDraggable||!(hn||Kt))){if(E.eventCanceled){this._onDrop();return}r.supportPointer?(j(i,"pointerup",o._disableDelayedDrag),j(i,"pointercancel",o._disableDelayedDrag)):(j(i,"mouseup",o._disableDelayedDrag),j(i,"touchend",o._disableDelayedDrag),j(i,"touchcancel",o._disableDelayedDrag)),j(i,"mousemove",o._delayedDragTouchMoveHandler),j(i,"touchmove",o._delayedDragTouchMoveHandler),r.supportPointer&&j(i,"pointermove",o._delayedDragTouchMoveHandler),o._dragStartTimer=setTimeout(l,r.delay)}else l()}},_delayedDragTouchMoveHandler:function(t){var e=t.touches?t.touches[0]:t;Math.max(Math.abs(e.clientX-this._lastX),Math.abs(e.clientY-this._lastY))>=Math.floor(this.options.touchStartThreshold/(this.nativeDraggable&&window.devicePixelRatio||1))&&this._disableDelayedDrag()},_disableDelayedDrag:function(){_&&nr(_),clearTimeout(this._dragStartTimer),this._disableDelayedDragEvents()},_disableDelayedDragEvents:function(){var t=this.el.ownerDocument;L(t,"mouseup",this._disableDelayedDrag),L(t,"touchend",this._disableDelayedDrag),L(t,"touchcancel",this._disableDelayedDrag),L(t,"pointerup",this._disableDelayedDrag),L(t,"pointercancel",this._disableDelayedDrag),L(t,"mousemove",this._delayedDragTouchMoveHandler),L(t,"touchmove",this._delayedDragTouchMoveHandler),L(t,"pointermove",this._delayedDragTouchMoveHandler)},_triggerDragStart:function(t,e){e=e||t.pointerType=="touch"&&t,!this.nativeDraggable||e?this.options.supportPointer?j(document,"pointermove",this._onTouchMove):e?j(document,"touchmove",this._onTouchMove):j(document,"mousemove",this._onTouchMove):(j(_,"dragend",this),j(Q,"dragstart",this._onDragStart));try{document.selection?Mo(function(){document.selection.empty()}):window.getSelection().removeAllRanges()}catch{}},_dragStarted:function(t,e){if(Re=!1,Q&&_){yt("dragStarted",this,{evt:e}),this.nativeDraggable&&j(document,"dragover",Sp);var n=this.options;!t&&Tt(_,n.dragClass,!1),Tt(_,n.ghostClass,!0),E.active=this,t&&this._appendGhost(),gt({sortable:this,name:"start",originalEvent:e})}else this._nulling()},_emulateDragOver:function(){if(Lt){this._lastX=Lt.clientX,this._lastY=Lt.clientY,rl();for(var t=document.elementFromPoint(Lt.clientX,Lt.clientY),e=t;t&&t.shadowRoot&&(t=t.shadowRoot.elementFromPoint(Lt.clientX,Lt.clientY),t!==e);)e=t;if(_.parentNode[kt]._isOutsideThisEl(t),e)do{if(e[kt]){var n=void 0;if(n=e[kt]._onDragOver({clientX:Lt.clientX,clientY:Lt.clientY,target:t,rootEl:e}),n&&!this.options.dragoverBubble)break}t=e}while(e=Ka(e));il()}},_onTouchMove:function(t){if(ge){var e=this.options,n=e.fallbackTolerance,o=e.fallbackOffset,s=t.touches?t.touches[0]:t,r=N&&Le(N,!0),i=N&&r&&r.a,l=N&&r&&r.d,u=To&&vt&&Ha(vt),d=(s.clientX-ge.clientX+o.x)/(i||1)+(u?u[0]-er[0]:0)/(i||1),p=(s.clientY-ge.clientY+o.y)/(l||1)+(u?u[1]-er[1]:0)/(l||1);if(!E.active&&!Re){if(n&&Math.max(Math.abs(s.clientX-this._lastX),Math.abs(s.clientY-this._lastY))<n)return;this._onDragStart(t,!0)}if(N){r?(r.e+=d-(Zs||0),r.f+=p-(tr||0)):r={a:1,b:0,c:0,d:1,e:d,f:p};var m="matrix(".concat(r.a,",").concat(r.b,",").concat(r.c,",").concat(r.d,",").concat(r.e,",").concat(r.f,")");O(N,"webkitTransform",m),O(N,"mozTransform",m),O(N,"msTransform",m),O(N,"transform",m),Zs=d,tr=p,Lt=s}t.cancelable&&t.preventDefault()}},_appendGhost:function(){if(!N){var t=this.options.fallbackOnBody?document.body:Q,e=lt(_,!0,To,!0,t),n=this.options;if(To){for(vt=t;O(vt,"position")==="static"&&O(vt,"transform")==="none"&&vt!==document;)vt=vt.parentNode;vt!==document.body&&vt!==document.documentElement?(vt===document&&(vt=Ft()),e.top+=vt.scrollTop,e.left+=vt.scrollLeft):vt=Ft(),er=Ha(vt)}N=_.cloneNode(!0),Tt(N,n.ghostClass,!1),Tt(N,n.fallbackClass,!0),Tt(N,n.dragClass,!0),O(N,"transition",""),O(N,"transform",""),O(N,"box-sizing","border-box"),O(N,"margin",0),O(N,"top",e.top),O(N,"left",e.left),O(N,"width",e.width),O(N,"height",e.height),O(N,"opacity","0.8"),O(N,"position",To?"absolute":"fixed"),O(N,"zIndex","100000"),O(N,"pointerEvents","none"),E.ghost=N,t.appendChild(N),O(N,"transform-origin",Ua/parseInt(N.style.width)*100+"% "+Wa/parseInt(N.style.height)*100+"%")}},_onDragStart:function(t,e){var n=this,o=t.dataTransfer,s=n.options;if(yt("dragStart",this,{evt:t}),E.eventCanceled){this._onDrop();return}yt("setupClone",this),E.eventCanceled||(tt=tl(_),tt.removeAttribute("id"),tt.draggable=!1,tt.style["will-change"]="",this._hideClone(),Tt(tt,this.options.chosenClass,!1),E.clone=tt),n.cloneId=Mo(function(){yt("clone",n),!E.eventCanceled&&(n.options.removeCloneOnHide||Q.insertBefore(tt,_),n._hideClone(),gt({sortable:n,name:"clone"}))}),!e&&Tt(_,s.dragClass,!0),e?(Bo=!0,n._loopId=setInterval(n._emulateDragOver,50)):(L(document,"mouseup",n._onDrop),L(document,"touchend",n._onDrop),L(document,"touchcancel",n._onDrop),o&&(o.effectAllowed="move",s.setData&&s.setData.call(n,o,_)),j(document,"drop",n),O(_,"transform","translateZ(0)")),Re=!0,n._dragStartId=Mo(n._dragStarted.bind(n,e,t)),j(document,"selectstart",n),sn=!0,window.getSelection().removeAllRanges(),ln&&O(document.body,"user-select","none")},_onDragOver:function(t){var e=this.el,n=t.target,o,s,r,i=this.options,l=i.group,u=E.active,d=So===l,p=i.sort,m=pt||u,f,h=this,v=!1;if(ar)return;function g(Ut,w){yt(Ut,h,zt({evt:t,isOwner:d,axis:f?"vertical":"horizontal",revert:r,dragRect:o,targetRect:s,canSort:p,fromSortable:m,target:n,completed:b,onMove:function(V,xn){return Oo(Q,e,_,o,V,lt(V),t,xn)},changed:$},w))}function y(){g("dragOverAnimationCapture"),h.captureAnimationState(),h!==m&&m.captureAnimationState()}function b(Ut){return g("dragOverCompleted",{insertion:Ut}),Ut&&(d?u._hideClone():u._showClone(h),h!==m&&(Tt(_,pt?pt.options.ghostClass:u.options.ghostClass,!1),Tt(_,i.ghostClass,!0)),pt!==h&&h!==E.active?pt=h:h===E.active&&pt&&(pt=null),m===h&&(h._ignoreWhileAnimating=n),h.animateAll(function(){g("dragOverAnimationComplete"),h._ignoreWhileAnimating=null}),h!==m&&(m.animateAll(),m._ignoreWhileAnimating=null)),(n===_&&!_.animated||n===e&&!n.animated)&&(Ie=null),!i.dragoverBubble&&!t.rootEl&&n!==document&&(_.parentNode[kt]._isOutsideThisEl(t.target),!Ut&&$e(t)),!i.dragoverBubble&&t.stopPropagation&&t.stopPropagation(),v=!0}function $(){Ot=Bt(_),ie=Bt(_,i.draggable),gt({sortable:h,name:"change",toEl:e,newIndex:Ot,newDraggableIndex:ie,originalEvent:t})}if(t.preventDefault!==void 0&&t.cancelable&&t.preventDefault(),n=jt(n,i.draggable,e,!0),g("dragOver"),E.eventCanceled)return v;if(_.contains(t.target)||n.animated&&n.animatingX&&n.animatingY||h._ignoreWhileAnimating===n)return b(!1);if(Bo=!1,u&&!i.disabled&&(d?p||(r=nt!==Q):pt===this||(this.lastPutMode=So.checkPull(this,u,_,t))&&l.checkPut(this,u,_,t))){if(f=this._getDirection(t,n)==="vertical",o=lt(_),g("dragOverValid"),E.eventCanceled)return v;if(r)return nt=Q,y(),this._hideClone(),g("revert"),E.eventCanceled||(_e?Q.insertBefore(_,_e):Q.appendChild(_)),b(!0);var k=pr(e,i.draggable);if(!k||Ep(t,f,this)&&!k.animated){if(k===_)return b(!1);if(k&&e===t.target&&(n=k),n&&(s=lt(n)),Oo(Q,e,_,o,n,s,t,!!n)!==!1)return y(),k&&k.nextSibling?e.insertBefore(_,k.nextSibling):e.appendChild(_),nt=e,$(),b(!0)}else if(k&&Op(t,f,this)){var A=je(e,0,i,!0);if(A===_)return b(!1);if(n=A,s=lt(n),Oo(Q,e,_,o,n,s,t,!1)!==!1)return y(),e.insertBefore(_,A),nt=e,$(),b(!0)}else if(n.parentNode===e){s=lt(n);var et=0,I,D=_.parentNode!==e,Y=!wp(_.animated&&_.toRect||o,n.animated&&n.toRect||s,f),X=f?"top":"left",U=za(n,"top","top")||za(_,"top","top"),ut=U?U.scrollTop:void 0;Ie!==n&&(I=s[X],pn=!1,Co=!Y&&i.invertSwap||D),et=Ap(t,n,s,f,Y?1:i.swapThreshold,i.invertedSwapThreshold==null?i.swapThreshold:i.invertedSwapThreshold,Co,Ie===n);var z;if(et!==0){var J=Bt(_);do J-=et,z=nt.children[J];while(z&&(O(z,"display")==="none"||z===N))}if(et===0||z===n)return b(!1);Ie=n,dn=et;var Et=n.nextElementSibling,ht=!1;ht=et===1;var It=Oo(Q,e,_,o,n,s,t,ht);if(It!==!1)return(It===1||It===-1)&&(ht=It===1),ar=!0,setTimeout(Tp,30),y(),ht&&!Et?e.appendChild(_):n.parentNode.insertBefore(_,ht?Et:n),U&&Za(U,0,ut-U.scrollTop),nt=_.parentNode,I!==void 0&&!Co&&(Ao=Math.abs(I-lt(n)[X])),$(),b(!0)}if(e.contains(_))return b(!1)}return!1},_ignoreWhileAnimating:null,_offMoveEvents:function(){L(document,"mousemove",this._onTouchMove),L(document,"touchmove",this._onTouchMove),L(document,"pointermove",this._onTouchMove),L(document,"dragover",$e),L(document,"mousemove",$e),L(document,"touchmove",$e)},_offUpEvents:function(){var t=this.el.ownerDocument;L(t,"mouseup",this._onDrop),L(t,"touchend",this._onDrop),L(t,"pointerup",this._onDrop),L(t,"pointercancel",this._onDrop),L(t,"touchcancel",this._onDrop),L(document,"selectstart",this)},_onDrop:function(t){var e=this.el,n=this.options;if(Ot=Bt(_),ie=Bt(_,n.draggable),yt("drop",this,{evt:t}),nt=_&&_.parentNode,Ot=Bt(_),ie=Bt(_,n.draggable),E.eventCanceled){this._nulling();return}Re=!1,Co=!1,pn=!1,clearInterval(this._loopId),clearTimeout(this._dragStartTimer),lr(this.cloneId),lr(this._dragStartId),this.nativeDraggable&&(L(document,"drop",this),L(e,"dragstart",this._onDragStart)),this._offMoveEvents(),this._offUpEvents(),ln&&O(document.body,"user-select",""),O(_,"transform",""),t&&(sn&&(t.cancelable&&t.preventDefault(),!n.dropBubble&&t.stopPropagation()),N&&N.parentNode&&N.parentNode.removeChild(N),(Q===nt||pt&&pt.lastPutMode!=="clone")&&tt&&tt.parentNode&&tt.parentNode.removeChild(tt),_&&(this.nativeDraggable&&L(_,"dragend",this),nr(_),_.style["will-change"]="",sn&&!Re&&Tt(_,pt?pt.options.ghostClass:this.options.ghostClass,!1),Tt(_,this.options.chosenClass,!1),gt({sortable:this,name:"unchoose",toEl:nt,newIndex:null,newDraggableIndex:null,originalEvent:t}),Q!==nt?(Ot>=0&&(gt({rootEl:nt,name:"add",toEl:nt,fromEl:Q,originalEvent:t}),gt({sortable:this,name:"remove",toEl:nt,originalEvent:t}),gt({rootEl:nt,name:"sort",toEl:nt,fromEl:Q,originalEvent:t}),gt({sortable:this,name:"sort",toEl:nt,originalEvent:t})),pt&&pt.save()):Ot!==Pe&&Ot>=0&&(gt({sortable:this,name:"update",toEl:nt,originalEvent:t}),gt({sortable:this,name:"sort",toEl:nt,originalEvent:t})),E.active&&((Ot==null||Ot===-1)&&(Ot=Pe,ie=un),gt({sortable:this,name:"end",toEl:nt,originalEvent:t}),this.save()))),this._nulling()},_nulling:function(){yt("nulling",this),Q=_=nt=N=_e=tt=Eo=ae=ge=Lt=sn=Ot=ie=Pe=un=Ie=dn=pt=So=E.dragged=E.ghost=E.clone=E.active=null;var t=this.el;Ro.forEach(function(e){t.contains(e)&&(e.checked=!0)}),Ro.length=Zs=tr=0},handleEvent:function(t){switch(t.type){case"drop":case"dragend":this._onDrop(t);break;case"dragenter":case"dragover":_&&(this._onDragOver(t),Cp(t));break;case"selectstart":t.preventDefault();break}},toArray:function(){for(var t=[],e,n=this.el.children,o=0,s=n.length,r=this.options;o<s;o++)e=n[o],jt(e,r.draggable,this.el,!1)&&t.push(e.getAttribute(r.dataIdAttr)||Np(e));return t},sort:function(t,e){var n={},o=this.el;this.toArray().forEach(function(s,r){var i=o.children[r];jt(i,this.options.draggable,o,!1)&&(n[s]=i)},this),e&&this.captureAnimationState(),t.forEach(function(s){n[s]&&(o.removeChild(n[s]),o.appendChild(n[s]))}),e&&this.animateAll()},save:function(){var t=this.options.store;t&&t.set&&t.set(this)},closest:function(t,e){return jt(t,e||this.options.draggable,this.el,!1)},option:function(t,e){var n=this.options;if(e===void 0)return n[t];var o=fn.modifyOption(this,t,e);typeof o<"u"?n[t]=o:n[t]=e,t==="group"&&sl(n)},destroy:function(){yt("destroy",this);var t=this.el;t[kt]=null,L(t,"mousedown",this._onTapStart),L(t,"touchstart",this._onTapStart),L(t,"pointerdown",this._onTapStart),this.nativeDraggable&&(L(t,"dragover",this),L(t,"dragenter",this)),Array.prototype.forEach.call(t.querySelectorAll("[draggable]"),function(e){e.removeAttribute("draggable")}),this._onDrop(),this._disableDelayedDragEvents(),Io.splice(Io.indexOf(this.el),1),this.el=t=null},_hideClone:function(){if(!ae){if(yt("hideClone",this),E.eventCanceled)return;O(tt,"display","none"),this.options.removeCloneOnHide&&tt.parentNode&&tt.parentNode.removeChild(tt),ae=!0}},_showClone:function(t){if(t.lastPutMode!=="clone"){this._hideClone();return}if(ae){if(yt("showClone",this),E.eventCanceled)return;_.parentNode==Q&&!this.options.group.revertClone?Q.insertBefore(tt,_):_e?Q.insertBefore(tt,_e):Q.appendChild(tt),this.options.group.revertClone&&this.animate(_,tt),O(tt,"display",""),ae=!1}}};function Cp(t){t.dataTransfer&&(t.dataTransfer.dropEffect="move"),t.cancelable&&t.preventDefault()}function Oo(t,e,n,o,s,r,i,l){var u,d=t[kt],p=d.options.onMove,m;return window.CustomEvent&&!Kt&&!hn?u=new CustomEvent("move",{bubbles:!0,cancelable:!0}):(u=document.createEvent("Event"),u.initEvent("move",!0,!0)),u.to=e,u.from=t,u.dragged=n,u.draggedRect=o,u.related=s||e,u.relatedRect=r||lt(e),u.willInsertAfter=l,u.originalEvent=i,t.dispatchEvent(u),p&&(m=p.call(d,u,i)),m}function nr(t){t.draggable=!1}function Tp(){ar=!1}function Op(t,e,n){var o=lt(je(n.el,0,n.options,!0)),s=el(n.el,n.options,N),r=10;return e?t.clientX<s.left-r||t.clientY<o.top&&t.clientX<o.right:t.clientY<s.top-r||t.clientY<o.bottom&&t.clientX<o.left}function Ep(t,e,n){var o=lt(pr(n.el,n.options.draggable)),s=el(n.el,n.options,N),r=10;return e?t.clientX>s.right+r||t.clientY>o.bottom&&t.clientX>o.left:t.clientY>s.bottom+r||t.clientX>o.right&&t.clientY>o.top}function Ap(t,e,n,o,s,r,i,l){var u=o?t.clientY:t.clientX,d=o?n.height:n.width,p=o?n.top:n.left,m=o?n.bottom:n.right,f=!1;if(!i){if(l&&Ao<d*s){if(!pn&&(dn===1?u>p+d*r/2:u<m-d*r/2)&&(pn=!0),pn)f=!0;else if(dn===1?u<p+Ao:u>m-Ao)return-dn}else if(u>p+d*(1-s)/2&&u<m-d*(1-s)/2)return Mp(e)}return f=f||i,f&&(u<p+d*r/2||u>m-d*r/2)?u>p+d/2?1:-1:0}function Mp(t){return Bt(_)<Bt(t)?1:-1}function Np(t){for(var e=t.tagName+t.className+t.src+t.href+t.textContent,n=e.length,o=0;n--;)o+=e.charCodeAt(n);return o.toString(36)}function Dp(t){Ro.length=0;for(var e=t.getElementsByTagName("input"),n=e.length;n--;){var o=e[n];o.checked&&Ro.push(o)}}function Mo(t){return setTimeout(t,0)}function lr(t){return clearTimeout(t)}Lo&&j(document,"touchmove",function(t){(E.active||Re)&&t.cancelable&&t.preventDefault()});E.utils={on:j,off:L,css:O,find:Ga,is:function(t,e){return!!jt(t,e,t,!1)},extend:mp,throttle:Qa,closest:jt,toggleClass:Tt,clone:tl,index:Bt,nextTick:Mo,cancelNextTick:lr,detectDirection:ol,getChild:je,expando:kt};E.get=function(t){return t[kt]};E.mount=function(){for(var t=arguments.length,e=new Array(t),n=0;n<t;n++)e[n]=arguments[n];e[0].constructor===Array&&(e=e[0]),e.forEach(function(o){if(!o.prototype||!o.prototype.constructor)throw"Sortable: Mounted plugin must be a constructor function, not ".concat({}.toString.call(o));o.utils&&(E.utils=zt(zt({},E.utils),o.utils)),fn.mount(o)})};E.create=function(t,e){return new E(t,e)};E.version=hp;var at=[],rn,cr,ur=!1,or,sr,Po,an;function Bp(){function t(){this.defaults={scroll:!0,forceAutoScrollFallback:!1,scrollSensitivity:30,scrollSpeed:10,bubbleScroll:!0};for(var e in this)e.charAt(0)==="_"&&typeof this[e]=="function"&&(this[e]=this[e].bind(this))}return t.prototype={dragStarted:function(e){var n=e.originalEvent;this.sortable.nativeDraggable?j(document,"dragover",this._handleAutoScroll):this.options.supportPointer?j(document,"pointermove",this._handleFallbackAutoScroll):n.touches?j(document,"touchmove",this._handleFallbackAutoScroll):j(document,"mousemove",this._handleFallbackAutoScroll)},dragOverCompleted:function(e){var n=e.originalEvent;!this.options.dragOverBubble&&!n.rootEl&&this._handleAutoScroll(n)},drop:function(){this.sortable.nativeDraggable?L(document,"dragover",this._handleAutoScroll):(L(document,"pointermove",this._handleFallbackAutoScroll),L(document,"touchmove",this._handleFallbackAutoScroll),L(document,"mousemove",this._handleFallbackAutoScroll)),Va(),No(),vp()},nulling:function(){Po=cr=rn=ur=an=or=sr=null,at.length=0},_handleFallbackAutoScroll:function(e){this._handleAutoScroll(e,!0)},_handleAutoScroll:function(e,n){var o=this,s=(e.touches?e.touches[0]:e).clientX,r=(e.touches?e.touches[0]:e).clientY,i=document.elementFromPoint(s,r);if(Po=e,n||this.options.forceAutoScrollFallback||hn||Kt||ln){rr(e,this.options,i,n);var l=le(i,!0);ur&&(!an||s!==or||r!==sr)&&(an&&Va(),an=setInterval(function(){var u=le(document.elementFromPoint(s,r),!0);u!==l&&(l=u,No()),rr(e,o.options,u,n)},10),or=s,sr=r)}else{if(!this.options.bubbleScroll||le(i,!0)===Ft()){No();return}rr(e,this.options,le(i,!1),!1)}}},Jt(t,{pluginName:"scroll",initializeByDefault:!0})}function No(){at.forEach(function(t){clearInterval(t.pid)}),at=[]}function Va(){clearInterval(an)}var rr=Qa(function(t,e,n,o){if(e.scroll){var s=(t.touches?t.touches[0]:t).clientX,r=(t.touches?t.touches[0]:t).clientY,i=e.scrollSensitivity,l=e.scrollSpeed,u=Ft(),d=!1,p;cr!==n&&(cr=n,No(),rn=e.scroll,p=e.scrollFn,rn===!0&&(rn=le(n,!0)));var m=0,f=rn;do{var h=f,v=lt(h),g=v.top,y=v.bottom,b=v.left,$=v.right,k=v.width,A=v.height,et=void 0,I=void 0,D=h.scrollWidth,Y=h.scrollHeight,X=O(h),U=h.scrollLeft,ut=h.scrollTop;h===u?(et=k<D&&(X.overflowX==="auto"||X.overflowX==="scroll"||X.overflowX==="visible"),I=A<Y&&(X.overflowY==="auto"||X.overflowY==="scroll"||X.overflowY==="visible")):(et=k<D&&(X.overflowX==="auto"||X.overflowX==="scroll"),I=A<Y&&(X.overflowY==="auto"||X.overflowY==="scroll"));var z=et&&(Math.abs($-s)<=i&&U+k<D)-(Math.abs(b-s)<=i&&!!U),J=I&&(Math.abs(y-r)<=i&&ut+A<Y)-(Math.abs(g-r)<=i&&!!ut);if(!at[m])for(var Et=0;Et<=m;Et++)at[Et]||(at[Et]={});(at[m].vx!=z||at[m].vy!=J||at[m].el!==h)&&(at[m].el=h,at[m].vx=z,at[m].vy=J,clearInterval(at[m].pid),(z!=0||J!=0)&&(d=!0,at[m].pid=setInterval((function(){o&&this.layer===0&&E.active._onTouchMove(Po);var ht=at[this.layer].vy?at[this.layer].vy*l:0,It=at[this.layer].vx?at[this.layer].vx*l:0;typeof p=="function"&&p.call(E.dragged.parentNode[kt],It,ht,t,Po,at[this.layer].el)!=="continue"||Za(at[this.layer].el,It,ht)}).bind({layer:m}),24))),m++}while(e.bubbleScroll&&f!==u&&(f=le(f,!1)));ur=d}},30),al=function(t){var e=t.originalEvent,n=t.putSortable,o=t.dragEl,s=t.activeSortable,r=t.dispatchSortableEvent,i=t.hideGhostForTarget,l=t.unhideGhostForTarget;if(e){var u=n||s;i();var d=e.changedTouches&&e.changedTouches.length?e.changedTouches[0]:e,p=document.elementFromPoint(d.clientX,d.clientY);l(),u&&!u.el.contains(p)&&(r("spill"),this.onSpill({dragEl:o,putSortable:n}))}};function hr(){}hr.prototype={startIndex:null,dragStart:function(t){var e=t.oldDraggableIndex;this.startIndex=e},onSpill:function(t){var e=t.dragEl,n=t.putSortable;this.sortable.captureAnimationState(),n&&n.captureAnimationState();var o=je(this.sortable.el,this.startIndex,this.options);o?this.sortable.el.insertBefore(e,o):this.sortable.el.appendChild(e),this.sortable.animateAll(),n&&n.animateAll()},drop:al};Jt(hr,{pluginName:"revertOnSpill"});function fr(){}fr.prototype={onSpill:function(t){var e=t.dragEl,n=t.putSortable,o=n||this.sortable;o.captureAnimationState(),e.parentNode&&e.parentNode.removeChild(e),o.animateAll()},drop:al};Jt(fr,{pluginName:"removeOnSpill"});E.mount(new Bp);E.mount(fr,hr);var ll=E;var Ip=220,cl=6;function ul(t,e,n){let o=P(null),s=P(n);return s.current=n,q(()=>!t||!o.current?void 0:Rp(o.current,(i,l)=>s.current(i,l)).stop,[t,e]),o}function Rp(t,e){let n=!1,o={x:0,y:0},s=null,r=f=>{o={x:f.clientX,y:f.clientY},Lp(t,s,o)},i=f=>{f.key==="Escape"&&(n=!0,mr(t))},l=f=>{s=f.item,n=!1;let{x:h,y:v}=s.getBoundingClientRect();o={x:h,y:v},document.addEventListener("pointermove",r),document.addEventListener("keydown",i)},u=()=>{document.removeEventListener("pointermove",r),document.removeEventListener("keydown",i),mr(t)},p={group:"themes",sort:!1,draggable:"[data-card]",filter:".host-card-tools",preventOnFilter:!1,delay:Ip,delayOnTouchOnly:!0,touchStartThreshold:cl,forceFallback:!0,fallbackOnBody:!0,fallbackTolerance:cl,ghostClass:"host-carried",fallbackClass:"host-flying",onStart:l,onMove:()=>!1,onEnd:()=>{u();let f=s?.dataset.card;s=null,f&&!n&&e(f,Pp(t,o))}},m=[...t.querySelectorAll("[data-cards]")].map(f=>new ll(f,p));return{stop(){u();for(let f of m)f.destroy()}}}function Pp(t,e){let n=document.elementFromPoint(e.x,e.y),o=n?.closest("[data-column]");if(!o||!t.contains(o))return{};let s=n?.closest("[data-card]");return{theme:o.dataset.column,...s?.dataset.card&&{card:s.dataset.card}}}function Lp(t,e,n){mr(t);let o=document.elementFromPoint(n.x,n.y),s=o?.closest("[data-column]"),r=e?.closest("[data-column]"),i=o?.closest("[data-card]");s&&s!==r?s.setAttribute("data-over",""):i&&i!==e&&t.contains(i)&&i.setAttribute("data-over","")}function mr(t){for(let e of t.querySelectorAll("[data-over]"))e.removeAttribute("data-over")}var jp=1e12,qp=/^(?:ca|cirka|circa|omtrent|omkring|rundt|om lag|about|around|approx|approximately|~|≈)(?![a-zæøå])\.? */,Fp=/^(?:kroner|kr|nok)(?![a-zæøå])\.? */,zp=/ *(?:kroner|kr|nok)\.?$/,Hp=/ *[,.] ?[-–]$/,Up=/ *(?:(?:per|pr\.?|i|a) *|\/ *)(?:året|år|year)$| *(?:årlig|yearly)$/,Wp=/ *(?:tonnes?|tonn|tons?|t)(?: *co[2₂](?:e|-ekvivalenter| equivalents)?)?$/,Yp=[[/ *(?:tusen|thousand)$/,3],[/ *(?:millioner|millions?|mill\.?)$/,6],[/ *(?:milliarder|milliard|mrd\.?|bn)$/,9]],Vp=/ *billions?$/;function qo(t,e=null,n=""){let o=e==="kroner"||e==="kroner_per_year",s=t.toLowerCase().replace(/\s+/g," ").trim();if(s==="")return{value:null,wrong:""};let r=p=>{let m=p.test(s);return s=s.replace(p,""),m};if(r(qp),o&&r(Fp),/^(?:[-−–] *|minus )[\d.,]/.test(s))return jo("amount.negative");(e==="kroner_per_year"||e==="tonnes_per_year")&&r(Up),e==="tonnes_per_year"&&r(Wp),o&&r(zp);let i=o&&r(Hp),l=Yt.value==="en"&&r(Vp)?9:Yp.find(([p])=>r(p))?.[1]??0,u=Xp(s,{is_whole:i,is_kroner:o&&l===0,is_short:l>0});if(u===null)return jo(n||(o?"amount.no_kroner":"amount.no_number"));if(u===""){let[p,m]=[Number(s.replace(/[.,]/,"")),Math.round(Number(s.replace(",","."))*100)/100];return jo("amount.ambiguous",{text:t.trim(),one:p,other:m})}let d=+`${u}e${l}`;return d<=jp?{value:d,wrong:""}:jo("amount.too_large")}var jo=(t,e)=>({value:null,wrong:a(t,e)});function Xp(t,{is_whole:e,is_kroner:n,is_short:o}){if(/^\d+$/.test(t))return t;if(/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(t))return t.replace(/ /g,"").replace(",",".");if(/^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(t)){let f=t.includes(".")&&t.includes(",")?t[Math.max(t.lastIndexOf("."),t.lastIndexOf(","))]:"",[h="",v]=f?t.split(f):[t];return h.replace(/[.,]/g,"")+(v?`.${v}`:"")}let r=/^(\d*)([.,])(\d+)$/.exec(t);if(!r)return null;let[,i="",l,u=""]=r,d=`${i||"0"}.${u}`;return u.length===3&&/^[1-9]\d{0,2}$/.test(i)?e?i+u:l===(Yt.value==="en"?".":",")?n?"":d:n||Yt.value==="en"&&!o?i+u:"":n&&u.length>2?null:d}var Jp=(t,e=null)=>e?a(`amount.${e}`,{amount:t}):At(t);function dl(t,e=null){let{value:n}=qo(t,e),o=s=>s.replace(/\s/g,"");return n===null||o(t)===o(At(n))?"":`= ${Jp(n,e)}`}var pl=({look:t,values:e,ways:n})=>c`
<dl class=${t}>
${e.map(({label:o,value:s})=>c`<div key=${o}><dt>${o}</dt><dd>${s}</dd></div>`)}
</dl>
<div class="row">
${n.map(({label:o,variant:s,onChoose:r})=>c`<button key=${o} type="button" class="ds-button" data-size="sm" data-variant=${s} onClick=${r}>${o}</button>`)}
</div>
`;function hl(t,e){return e==="title"||e==="description"?a(`host.${e}`):Vt(Ys(t,e)??{name:e})}function mn(t,e,n){return n===""&&e==="description"?a("host.no_text"):go(Ys(t,e),n)||a("host.unknown")}var vn=({seat:t},e,n)=>js(t,Ls(t.screen.peek(),t.outbox.failed.peek(),e,n));function fl({tablet:t}){let{seat:e}=t;return Ps(e.screen.value,e.outbox.failed.value).map(o=>c`
<div class="ds-alert notice" data-color="warning" role="alert" key=${o.last.id}>
<p><strong>${hl(e.screen.value,o.field)}</strong> – ${o.title}</p>
<${ml} tablet=${t} clash=${o} />
</div>
`)}function Fo({tablet:t,measure:e,field:n}){let{seat:o}=t,s=Ls(o.screen.value,o.outbox.failed.value,e,n);return s&&c`<div class="host-clash" role="alert"><${ml} tablet=${t} clash=${s} /></div>`}function ml({tablet:{seat:t},clash:e}){let n=t.screen.value,o=i=>{let l=i.currentTarget.closest(".host-field")?.querySelector(".ds-input");js(t,e),(l??document.querySelector("main"))?.focus()},s=i=>{let{name:l,data:u}=wa(e);o(i),t.act(l,u),S(a("host.clash_mine_kept"))},r=i=>{o(i),S(a("host.clash_theirs_kept"))};return c`<${pl}
look="host-values"
values=${[{label:a("host.clash_wrote"),value:mn(n,e.field,e.theirs)},{label:a("host.clash_you_wrote"),value:mn(n,e.field,e.mine)}]}
ways=${[{label:a("host.clash_mine"),onChoose:s},{label:a("host.clash_theirs"),variant:"secondary",onChoose:r}]}
/>`}function gn({tablet:t,measure:e,field:n,news:o}){let{outbox:s,connection:r}=t.seat,i=P(!1),l=m=>m.name==="set_field"&&m.data.measure===e.id&&m.data.field===n,u=s.failed.value.find(l),d=s.entries.value.some(m=>l(m)&&m.answered_seq===void 0);if(s.entries.value.some(l)&&(i.current=!0),u&&ve(u))return c`<${Fo} tablet=${t} measure=${e.id} field=${n} />`;if(u)return c`<${Kp} tablet=${t} entry=${u} />`;if(o.has(n))return c`<${$n} />`;if(!i.current)return null;let p=d?r.status.value==="connected"&&!s.stuck.value?"saving":"waiting":"saved";return c`<${zs} state=${p} />`}var $n=()=>c`<span class="host-news"><${C} name="pen" />${a("host.news")}</span>`;function Kp({tablet:t,entry:e}){let{outbox:n}=t.seat;return c`
<div class="host-refused" role="alert">
<p class="save-state" data-state="failed"><${C} name="conflict" />${a("saved.failed")}: ${mn(t.seat.screen.value,e.data.field,e.data.value)}</p>
<p>${e.error&&Fn(e.error)}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${()=>n.retry(e.id)}>${a("save.retry")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n.takeOut(e.id)}>${a("save.discard")}</button>
</div>
</div>
`}function Gt({seat:t,name:e,of:n,label:o,theirs:s,onSave:r,check:i=()=>"",max:l,rows:u=1,type:d="text",understood:p=()=>"",placeholder:m,wide:f=u>1,clears:h=!1,state:v}){let g=H(),y=t.draft(e),b=vr(y.text.value),$=b?.text??s,k=b!==null&&b.over!==s&&b.text.trim()!==s,[A,et]=T(!1),I=St($.trim())-l,D=I>0?a("field.too_long",{n:I}):b&&A?i(b.text.trim()):"",Y=w=>{let V=w.target.value;y.write(JSON.stringify({text:V,over:vr(y.text.peek())?.over??s})),et(!1)},X=()=>{let w=vr(y.text.peek());if(!w)return;let V=w.text.trim();St(V)>l||i(V)||(V!==s&&r(V),y.clear())},U=()=>{et(!0),k||X()};Qp(U);let ut=w=>{w.key!=="Enter"||w.isComposing||u>1&&!(w.ctrlKey||w.metaKey)||(w.preventDefault(),U())},z=P(null);q(()=>{(D||k)&&z.current?.matches(":focus")&&z.current.closest(".host-field")?.scrollIntoView({block:"nearest"})},[!!D,k]);let J=w=>{w(),z.current?.focus()},Et=()=>{y.write(JSON.stringify({text:"",over:s})),X(),z.current?.focus()},ht=b&&!D?p($.trim()):"",It=[D&&`${g}-e`,k&&`${g}-c`,ht&&`${g}-h`].filter(Boolean).join(" "),Ut=u>1?"textarea":"input";return c`
<div class="ds-field host-field" data-wide=${f} data-field-of=${n}>
<div class="host-field-top"><label class="ds-label" for=${g}>${o}</label>${b&&!k&&!D?c`<span class="save-state">${a("host.typing")}</span>`:v}</div>
<${Ut}
class="ds-input"
id=${g}
ref=${z}
type=${u>1?void 0:d}
rows=${u>1?u:void 0}
value=${$}
placeholder=${m}
autocomplete="off"
aria-invalid=${D?"true":void 0}
aria-describedby=${It||void 0}
onInput=${Y}
onBlur=${U}
onKeyDown=${ut}
/>
${ht&&c`<p class="small soft" role="status" id="${g}-h">${ht}</p>`}
${h&&($?!k&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${Et}>${a("host.unknown")}<span class="ds-sr-only">: ${o}</span></button></div>`:d==="date"&&c`<p class="small soft">${a("host.unknown")}</p>`)}
${D&&c`<p class="ds-validation-message" id="${g}-e">${D}</p>`}
${k&&c`<${Gp} id="${g}-c" theirs=${s} onMine=${()=>J(X)} onTheirs=${()=>J(()=>y.clear())} />`}
</div>
`}function Gp({id:t,theirs:e,onMine:n,onTheirs:o}){return c`
<div class="ds-alert notice" data-color="warning" data-size="sm">
<p id=${t} role="alert">${e?a("host.clash",{theirs:e}):a("host.clash_emptied")}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${n}>${a("host.clash_mine")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}>${a("host.clash_theirs")}</button>
</div>
</div>
`}function Qp(t){let e=P(t);e.current=t,q(()=>{let n=()=>e.current();return window.addEventListener("pagehide",n),()=>{window.removeEventListener("pagehide",n),n()}},[])}function vr(t){return t?JSON.parse(t):null}var $l=40,th=2,eh=2e3,nh=2100;function _l(t){let e=t.field.several?ih:ah[t.field.type];return c`<${e} ...${t} />`}function ce(t,e,n,o){vn(t,e.id,n),t.seat.act("set_field",{measure:e.id,field:n,value:o,was:[e.fields[n]??null]})}var gr=({tablet:t,measure:e,field:n,news:o,draft:s})=>({seat:t.seat,name:`field:${s}:${n.name}`,of:n.name,label:Vt(n),state:c`<${gn} tablet=${t} measure=${e} field=${n.name} news=${o} />`});function vl(t){let{tablet:e,measure:n,field:o}=t;return c`
<${Gt}
...${gr(t)}
theirs=${String(n.fields[o.name]??"")}
max=${300}
rows=${o.type==="long_text"?th:1}
placeholder=${a("host.unknown")}
onSave=${s=>ce(e,n,o.name,s||null)}
/>
`}function oh(t){let{tablet:e,measure:n,field:o}=t,s=n.fields[o.name];return c`
<${Gt}
...${gr(t)}
theirs=${typeof s=="number"?At(s):""}
max=${$l}
placeholder=${a("host.unknown")}
clears
check=${r=>qo(r,o.quantity).wrong}
understood=${r=>dl(r,o.quantity)}
onSave=${r=>ce(e,n,o.name,qo(r,o.quantity).value)}
/>
`}function sh(t){let{tablet:e,measure:n,field:o}=t;return c`
<${Gt}
...${gr(t)}
theirs=${String(n.fields[o.name]??"")}
max=${$l}
type="date"
clears
check=${s=>s&&!lh(s)?a("host.no_date"):""}
onSave=${s=>ce(e,n,o.name,s||null)}
/>
`}function gl({tablet:t,measure:e,field:n,news:o}){let s=H(),r=Vs(t.seat.screen.value,n),i=String(e.fields[n.name]??""),l=r.some(d=>d.choices.includes(i)),u=d=>ce(t,e,n.name,d.target.value||null);return c`
<div class="ds-field host-field" data-field-of=${n.name}>
<div class="host-field-top"><label class="ds-label" for=${s}>${Vt(n)}</label><${gn} tablet=${t} measure=${e} field=${n.name} news=${o} /></div>
<select class="ds-input" id=${s} value=${i} data-unknown=${i===""} onChange=${u}>
<option value="">${a("host.unknown")}</option>
${i&&!l&&c`<option value=${i}>${i}</option>`}
${r.map(d=>bl(n,d))}
</select>
</div>
`}function bl(t,{label:e,choices:n}){let o=n.map(s=>c`<option key=${s} value=${s}>${De(t,s)}</option>`);return e?c`<optgroup key=${e} label=${e}>${o}</optgroup>`:o}function rh({tablet:t,measure:e,field:n,news:o,hint:s}){let r=H(),i=String(e.fields[n.name]??""),l=n.choices??[],u=i&&!l.includes(i)?["",...l,i]:["",...l];return c`
<fieldset class="ds-fieldset host-field host-class" data-wide="true" data-field-of=${n.name}>
<legend class="ds-label">${Vt(n)}</legend>
${s&&c`<p class="small soft">${s}</p>`}
<div class="host-classes">
${u.map(d=>c`
<label key=${d} data-chosen=${d===i} data-unknown=${d===""}>
<input type="radio" name=${r} checked=${d===i} onChange=${()=>ce(t,e,n.name,d||null)} />
${d?De(n,d):a("host.unknown")}
</label>
`)}
</div>
<${gn} tablet=${t} measure=${e} field=${n.name} news=${o} />
</fieldset>
`}function ih({tablet:t,measure:e,field:n,news:o}){let s=H(),r=nn(e.fields[n.name]),i=p=>ce(t,e,n.name,p.length?p:null),l=p=>{let m=p.target;m.value&&i([...r,m.value]),m.value=""},u=p=>{i(r.filter(m=>m!==p)),document.getElementById(s)?.focus()},d=Vs(t.seat.screen.value,n).map(({label:p,choices:m})=>({label:p,choices:m.filter(f=>!r.includes(f))})).filter(({choices:p})=>p.length>0);return c`
<div class="ds-field host-field" data-wide="true" data-field-of=${n.name}>
<div class="host-field-top"><label class="ds-label" for=${s}>${Vt(n)}</label><${gn} tablet=${t} measure=${e} field=${n.name} news=${o} /></div>
${r.length>0&&c`<div class="host-chips">
${r.map(p=>c`
<button key=${p} type="button" class="ds-chip" data-repeat aria-label=${a("host.take_away",{value:De(n,p)})} onClick=${()=>u(p)}>
${De(n,p)}<${C} name="close" />
</button>
`)}
</div>`}
<select class="ds-input" id=${s} value="" data-unknown=${r.length===0} onChange=${l}>
<option value="">${r.length?a("host.add_another"):a("host.unknown")}</option>
${d.map(p=>bl(n,p))}
</select>
</div>
`}var ah={text:vl,long_text:vl,number:oh,date:sh,choice:gl,few:rh,unit:gl};function lh(t){let e=Number(t.slice(0,4));return e>=eh&&e<=nh}var be=t=>typeof t.fields.theme=="string"?t.fields.theme:"";function qe(t,e){let n=t.map(be).filter(s=>s!==""&&!e.includes(s));return["",...e,...[...new Set(n)].sort((s,r)=>s.localeCompare(r,"nb"))].map(s=>({theme:s,measures:t.filter(r=>be(r)===s)}))}var yl=(t,e,n)=>t[t.indexOf(e)+n];function kl(t,{theme:e,card:n}){return e===void 0?null:e!==be(t)?{kind:"move",theme:e}:n&&n!==t.id?{kind:"merge",other:n}:null}var zo=t=>t||a("host.no_theme");function Ho(t,e,n){ce(t,e,"theme",n||null),t.moved.value=e.id,S(a("host.card_moved",{title:e.title,theme:zo(n)}))}function wl({tablet:t,id:e}){let n=t.seat.screen.value,o=F(n,"measure",e),s=()=>t.opened.value=null;if(!o)return null;let r=Ne(n,"theme"),i=qe(oe(n,t.table),r),l=u=>{s(),Ho(t,o,u)};return c`
<${rt} title=${a("host.move_card_title",{title:o.title})} onClose=${s}>
<ul class="plain host-destinations">
${i.map(({theme:u,measures:d})=>{let p=u===be(o);return c`
<li key=${u}>
<button type="button" aria-current=${p?"true":void 0} onClick=${()=>p?s():l(u)}>
<span>${zo(u)}</span>
${p?c`<span class="fact strong"><${C} name="check" />${a("host.here_now")}</span>`:c`<span class="count">${d.length}</span>`}
</button>
</li>
`})}
</ul>
${!o.private&&c`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>t.opened.value={kind:"twin",id:e}}>
${a("host.merge_with")}
</button>`}
<//>
`}function Sl({tablet:t,measures:e}){let n=H(),o=xo("(min-width: 40rem)"),s=Ne(t.seat.screen.value,"theme"),r=qe(e,s),[i,...l]=r,u=r.map(m=>m.theme),d=o&&M(t),p=ul(d,u.join("|"),(m,f)=>{let h=F(t.seat.screen.peek(),"measure",m);if(!h)return;let v=kl(h,f);v?.kind==="move"&&Ho(t,h,v.theme),v?.kind==="merge"&&(t.opened.value={kind:"merge",ids:[m,v.other]})});return dh(t),c`
<p class="soft small" id=${n}>${d?a("host.columns_hint"):a("host.columns_hint_narrow")}</p>
<div class="host-columns" ref=${p} data-draggable=${d}>
<${xl} tablet=${t} column=${i} themes=${u} hint=${n} />
<div class="host-themes">
${l.map(m=>c`<${xl} key=${m.theme} tablet=${t} column=${m} themes=${u} hint=${n} />`)}
</div>
</div>
`}function xl({tablet:t,column:e,themes:n,hint:o}){let s=H(),{theme:r,measures:i}=e;return c`
<section class="host-theme" data-column=${r} data-empty=${i.length===0} aria-labelledby=${s}>
<h3 class="host-theme-title" id=${s}>${zo(r)} <span class="count">${i.length}</span></h3>
<ul class="plain" data-cards>
${i.map(l=>c`<li key=${l.id} data-card=${l.id}><${ch} tablet=${t} measure=${l} themes=${n} hint=${o} /></li>`)}
</ul>
</section>
`}function ch({tablet:t,measure:e,themes:n,hint:o}){let s=t.picked.value.includes(e.id),r=Mt(t.seat.screen.value,e).length,i=M(t);return c`
<${_o}
measure=${e}
own=${e.claimed_by===t.table}
chosen=${s}
said=${t.said.value.get(e.id)}
tags=${c`<${Ks} tablet=${t} measure=${e} />`}
onOpen=${()=>t.opened.value={kind:"sheet",id:e.id}}
>
${r>0&&c`<p class="small soft">${a("host.merged_count",{n:r})}</p>`}
${i&&c`<div class="host-card-tools">
${!e.private&&c`<${on} tablet=${t} measure=${e} picked=${s} label="" />`}
${e.pending&&c`<${Ct} seat=${t.seat} id=${e.id} />`}
<${uh} tablet=${t} measure=${e} themes=${n} hint=${o} />
</div>`}
<//>
`}function uh({tablet:t,measure:e,themes:n,hint:o}){let s=r=>{let i=r.key==="ArrowRight"?1:r.key==="ArrowLeft"?-1:0;if(i===0)return;r.preventDefault();let l=yl(n,be(e),i);l!==void 0&&Ho(t,e,l)};return c`
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
`}function dh(t){let e=t.moved.value;q(()=>{e&&(t.moved.value=null,document.querySelector(`[data-move="${e}"]`)?.focus())},[e])}var $r=40,ph=1,hh=["cards","themes"];function _r({tablet:t,look:e,title:n,hint:o,measures:s,empty:r,byTable:i}){let l=H(),u=t.seat.screen.value,d=x(u,"phase")?.revealed??!1,{query:p,table:m,layout:f}=e.value,h=e.value.order??(d?"votes":"newest"),v=Ee(u,s,p).filter(k=>!m||Dt(u,k).includes(m)),g=io(v,h),y=Ne(u,"theme"),b=f==="themes"?qe(g,y).flatMap(k=>k.measures):g,$=()=>{t.readable.value=b.map(k=>k.id),t.opened.value={kind:"read"}};return c`
<section class="host-measures" aria-labelledby=${l}>
<h2 class="ds-heading" data-size="xs" id=${l}>${n} <span class="count">${s.length}</span></h2>
${o&&s.length>0&&c`<p class="soft">${o}</p>`}
${s.length===0&&c`<p class="panel soft">${r}</p>`}
${s.length>=ph&&c`<${mh} tablet=${t} look=${e} order=${h} revealed=${d} byTable=${i} onRead=${$} />`}
${p&&c`<p class="small soft" role="status">${b.length?a("host.found",{n:b.length}):a("host.none_found")}</p>`}
${f==="themes"&&s.length>0?c`<${Sl} tablet=${t} measures=${b} />`:c`<${fh} tablet=${t} measures=${b} />`}
</section>
`}function fh({tablet:t,measures:e}){let[n,o]=T(1),s=e.length-n*$r;return c`
<div class="cards">
${e.slice(0,n*$r).map(r=>c`<${wo} key=${r.id} tablet=${t} measure=${r} />`)}
</div>
${s>0&&c`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${()=>o(n+1)}>
${a("host.more",{n:Math.min($r,s)})}
</button>`}
`}function mh({tablet:t,look:e,order:n,revealed:o,byTable:s,onRead:r}){let i=d=>e.value={...e.peek(),...d},l=o?["newest","votes","title"]:["newest","title"],u=(x(t.seat.screen.value,"workshop")?.tables??[]).filter(d=>d!==t.table);return c`
<div class="host-tools">
<${_n} query=${e.value.query} onSearch=${d=>i({query:d})} />
${s&&c`<${Cl}
label=${a("host.from_table")}
value=${String(e.value.table??"")}
options=${[{value:"",label:a("host.from_all")},...u.map(d=>({value:String(d),label:a("table.number",{table:d})}))]}
onChange=${d=>i({table:d?Number(d):null})}
/>`}
<${Cl}
label=${a("host.order")}
value=${n}
options=${l.map(d=>({value:d,label:a(`host.order_${d}`)}))}
onChange=${d=>i({order:d})}
/>
${!s&&c`<div class="host-layouts" role="group" aria-label=${a("host.layout")}>
${hh.map(d=>c`
<button key=${d} type="button" class="ds-button" data-variant=${e.value.layout===d?"primary":"secondary"} aria-pressed=${e.value.layout===d?"true":"false"} onClick=${()=>i({layout:d})}>
${a(`host.layout_${d}`)}
</button>
`)}
</div>`}
<button type="button" class="ds-button" data-variant="secondary" onClick=${r}><${C} name="comment" />${a("host.read")}</button>
</div>
`}function _n({query:t,onSearch:e}){return c`
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
`}function Cl({label:t,value:e,options:n,onChange:o}){return c`
<select class="ds-input" aria-label=${t} value=${e} onChange=${s=>o(s.target.value)}>
${n.map(s=>c`<option key=${s.value} value=${s.value}>${s.label}</option>`)}
</select>
`}function Tl({tablet:t}){let e=t.seat.screen.value;if(x(e,"phase")?.votes!=="open_hidden"||!M(t))return null;let n=Ae(G(e,"person")).filter(o=>o.without_phone&&o.present&&o.table===t.table);return n.length===0?null:c`
<section class="panel stack" data-tight aria-labelledby="voters">
<h2 class="ds-heading" data-size="2xs" id="voters">${a("host.voters")}</h2>
<ul class="plain host-voters">
${n.map(o=>c`
<li key=${o.id}>
<span>${ft(o)}</span>
<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>t.opened.value={kind:"vote",id:o.id}}>
<${C} name="vote" />${a("host.vote_for",{n:o.votes_left??0})}<span class="ds-sr-only">: ${ft(o)}</span>
</button>
</li>
`)}
</ul>
</section>
`}function Ol({tablet:t,id:e}){let n=uo(t,e),[o,s]=T(""),[r,i]=T(!1);if(!n)return null;let l=t.seat.screen.value,u=n.votes??[],d=n.votes_left??0,p=M(t)&&x(l,"phase")?.votes==="open_hidden",m=Ra(_t(l).filter(h=>!h.private&&(n.choices?.includes(h.id)??!0)),n.id),f=Ee(l,m,o).filter(h=>!r||u.includes(h.id));return c`
<${rt} title=${a("host.vote_title",{who:ft(n)})} placement="right" onClose=${()=>t.opened.value=null}>
<div class="host-vote-bar">
<p><strong>${a("given.left",{n:d})}</strong></p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${r?"true":"false"} onClick=${()=>i(!r)}>
${a("host.votes_given",{n:u.length})}
</button>
<${Ct} seat=${t.seat} id=${n.id} />
</div>
${!p&&c`<${bt} colour="warning"><p>${a("host.vote_closed")}</p><//>`}
<${_n} query=${o} onSearch=${s} />
${f.length===0&&c`<p class="soft">${a("host.none_found")}</p>`}
<ul class="plain host-ballot">
${f.map(h=>c`<${vh} key=${h.id} tablet=${t} voter=${n} measure=${h} given=${u.includes(h.id)} left=${d} open=${p} />`)}
</ul>
<//>
`}function vh({tablet:t,voter:e,measure:n,given:o,left:s,open:r}){let i=!o&&s===0,l=()=>{if(!r)return S(a("host.vote_closed"));if(i)return S(a("given.spent"));t.seat.act(o?"take_back_vote":"cast_vote",{measure:n.id,on_behalf:e.id}),S(a("given.left",{n:s+(fe(e,n.id)||-1)}),"votes")};return c`
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
${o&&r&&c`<${Pa} seat=${t.seat} measure=${n} voter=${e} for_whom=${{on_behalf:e.id}} />`}
</li>
`}function Uo({draft:t,label:e,description:n,yes:o,no:s,onHide:r,onStop:i}){let[l,u]=T(!1),d=()=>{t.clear(),i()},p=()=>{let m=t.text.peek().trim();if(!ne(m,200))return u(!m);r(m),d()};return c`
<${xt} draft=${t} label=${e} description=${n} max=${200} error=${l?a("error.empty"):void 0} onEnter=${p} />
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${p}>${o}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${d}>${s}</button>
</div>
`}function El({tablet:t,measure:e}){let n=x(t.seat.screen.value,"me")?.measures.includes(e.id),o=e.on_behalf&&e.table===t.table,s=(n||o)&&e.originals.length===0,r=!e.private&&!e.hidden;return!s&&!r?null:c`
<section class="host-away" aria-label=${a("host.away_title")}>
${s&&c`<${gh} tablet=${t} measure=${e} />`}
${r&&c`<${$h} tablet=${t} measure=${e} />`}
</section>
`}function gh({tablet:t,measure:e}){let[n,o]=T(!1),s=()=>{t.seat.act("withdraw_measure",{measure:e.id}),S(a("host.withdrawn")),Al()};return n?c`
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${s}>${a("host.withdraw_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!1)}>${a("host.cancel")}</button>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>o(!0)}>${a("host.withdraw")}</button>`}function $h({tablet:t,measure:e}){let{seat:n}=t,o=n.draft(`hide:${e.id}`),[s,r]=T(o.text.peek()!==""),i=l=>{n.act("hide_measure",{measure:e.id,reason:l}),S(a("host.measure_hidden")),Al()};return s?c`
<div class="stack panel" data-tight>
<${Uo}
draft=${o}
label=${a("host.hide_measure_reason")}
description=${a("host.hide_measure_hint")}
yes=${a("host.hide_measure")}
no=${a("host.cancel")}
onHide=${i}
onStop=${()=>r(!1)}
/>
</div>
`:c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>r(!0)}>${a("host.hide_measure_ask")}</button>`}function Al(){document.querySelector("dialog h2")?.focus()}function Ml({tablet:t,measure:e}){return e.hidden?c`
<${bt} colour="warning">
<p>${a("host.hidden",{reason:e.reason??""})}</p>
<${Nl} tablet=${t} measure=${e} />
<//>
`:null}function Nl({tablet:t,measure:e}){let n=t.seat.screen.value;return!M(t)||!mt(n,e,t.table)?null:c`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${s=>{let r=s.currentTarget.closest("dialog, .host-page");t.seat.act("show_measure",{measure:e.id}),S(a("host.measure_shown",{title:e.title})),r?.querySelector("h2")?.focus()}}>
${a("host.show_again")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function Dl({tablet:t}){let e=H(),n=t.seat.screen.value,o=G(n,"measure").filter(s=>s.hidden&&s.status==="live"&&!s.merged_into&&mt(n,s,t.table));return o.length===0?null:c`
<section class="host-hidden" aria-labelledby=${e}>
<h2 class="ds-heading" data-size="2xs" id=${e} tabindex="-1">${a("host.hidden_measures")} <span class="count">${o.length}</span></h2>
<ul class="plain">
${o.map(s=>c`
<li key=${s.id}>
<div>
<p>${s.title}</p>
<p class="small soft">${a("host.hidden",{reason:s.reason??""})}</p>
</div>
<${Nl} tablet=${t} measure=${s} />
</li>
`)}
</ul>
</section>
`}function Bl({tablet:t}){let e=t.seat.screen.value,n=bo(t),o=oe(e,t.table),s=t.looks.board.value.layout==="themes",r=s?o:o.filter(i=>!n.includes(i));return kh(o.length),c`
<${bh} tablet=${t} />
<${_h} tablet=${t} />
<${Da} tablet=${t} />
<${ka} tablet=${t} />
<${Tl} tablet=${t} />
<${Sa} tablet=${t} />
${!s&&c`<${yh} tablet=${t} />`}
<${Ma} tablet=${t} />
<${_r} tablet=${t} look=${t.looks.board} title=${n.length&&!s?a("host.board_rest"):a("host.board")} measures=${r} empty=${a("host.board_empty")} />
<${Dl} tablet=${t} />
`}function Il({tablet:t}){let e=ro(t.seat.screen.value,t.table);return c`
<${_r} tablet=${t} look=${t.looks.others} title=${a("host.others")} hint=${a("host.others_hint")} measures=${e} empty=${a("host.others_empty")} byTable />
`}function _h({tablet:t}){return x(t.seat.screen.value,"phase")?.activity!=="join"||!M(t)?null:c`
<section class="panel stack" aria-label=${a("host.join_title",{table:t.table})}>
<h2 class="ds-heading" data-size="xs">${a("host.join_title",{table:t.table})}</h2>
<${Ws} tablet=${t} />
</section>
`}function bh({tablet:t}){let e=t.seat.screen.value,n=x(e,"spotlight"),o=n?.measure?F(e,"measure",n.measure):void 0;return!o||!M(t)?null:c`
<section class="host-spotlit" aria-label=${a("host.on_screen")}>
<p class="eyebrow">${n?.table===t.table?a("host.on_screen_ours"):a("host.on_screen")}</p>
<p class="card-title"><button type="button" class="card-open" onClick=${()=>t.opened.value={kind:"sheet",id:o.id}}>${o.title}</button></p>
</section>
`}function yh({tablet:t}){let e=bo(t);return e.length===0&&!Js(t)?null:c`
<section class="host-claims" aria-labelledby="claims">
<h2 class="ds-heading" data-size="xs" id="claims" tabindex="-1">
${a("host.claims")} <span class="count">${a("host.claims_count",{claims:e.length,max:yo(t)})}</span>
</h2>
${e.length===0&&c`<p class="soft">${a("host.claims_none",{max:yo(t)})}</p>`}
<div class="cards">${e.map(n=>c`<${wo} key=${n.id} tablet=${t} measure=${n} />`)}</div>
</section>
`}function kh(t){let e=P(t);q(()=>{t>e.current&&S(a("host.arrived",{n:t}),"arrived"),e.current=t},[t])}function Rl({tablet:t}){let e=wh(t),[n,o]=T(e[0]?.id??""),s=Math.max(0,e.findIndex(d=>d.id===n)),r=e[s],i=()=>t.opened.value=null,l=d=>{let p=e[s+d];p&&(o(p.id),S(`${p.title}. ${p.description}`))};if(xh(l),q(()=>{r||i()},[r]),!r)return null;let u=t.picked.value.includes(r.id);return c`
<${rt} title=${a("host.reading",{at:s+1,of:e.length})} eyebrow=${a("table.number",{table:r.table})} onClose=${i} placement="center">
<div class="host-reader">
<div class="host-reader-text">
<p class="host-reader-title">${r.title}</p>
${r.description&&c`<p class="host-reader-description">${r.description}</p>`}
<${se} tablet=${t} measure=${r} />
</div>
<div class="host-reader-foot">
<button type="button" class="ds-button" data-size="lg" data-repeat data-variant="secondary" aria-disabled=${s===0?"true":void 0} onClick=${()=>l(-1)}>
<${C} name="back" />${a("host.previous")}
</button>
<div class="row host-reader-more">
${M(t)&&!r.private&&c`<${on} tablet=${t} measure=${r} picked=${u} label=${a("host.pick_here")} />`}
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
`}function wh(t){let e=t.seat.screen.value,n=t.readable.value.map(r=>wt(e,r)),o=t.page.value==="board"&&t.looks.board.value.query===""?oe(e,t.table):[],s=[...n,...o].filter(r=>r!==void 0).filter(r=>r.status==="live");return[...new Map(s.map(r=>[r.id,r])).values()]}function xh(t){let e=P(t);e.current=t,q(()=>{let n=o=>{o.key==="ArrowRight"&&e.current(1),o.key==="ArrowLeft"&&e.current(-1)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}var br={conflict:["goal","affected","solution"],co_benefit:["goal","affected"]},Wo=(t,e)=>`explain:${t}:${e}`;function Pl({tablet:{seat:t},thing:e}){let n=br[e.kind],o=n.some(s=>t.draft(Wo(e.id,s)).text.peek()!=="");return c`
<details class="host-explain" open=${o}>
<summary>${a("host.explain")}<span class="ds-sr-only">: ${e.text}</span></summary>
<div class="stack" data-tight>
${n.map(s=>c`
<${Gt}
key=${s}
seat=${t}
name=${Wo(e.id,s)}
label=${a(`aspect.${s}`)}
theirs=${e[s]??""}
max=${280}
placeholder=${a("host.unknown")}
onSave=${r=>t.act("explain",{thing:e.id,aspect:s,text:r,was:e[s]??""})}
/>
`)}
</div>
</details>
`}var Yo=t=>qn(`host.did_${t.name}`)?a(`host.did_${t.name}`):a("host.did_other"),Ll=t=>qs(t,ql),jl=t=>qs(t,e=>ql(e)||e.name==="set_field"),ql=t=>ve(t)&&t.name!=="explain",Vo=t=>e=>{if(e.name==="retitle_measure"||e.name==="describe_measure")return()=>Th(t,e);if(e.name==="explain")return()=>Oh(t,e);let n=Ch[e.name];return n?()=>Sh(t,e,n):null};function Sh(t,{name:e,data:n},o){let s=t.seat.draft(o(n.measure)),r=n.title??n.text,i=s.text.peek();s.write(i?`${i} ${r}`:r),e==="post_measure"?t.page.value="board":t.opened.value={kind:"sheet",id:n.measure}}var Ch={post_measure:()=>"idea",post_comment:t=>`say:${t}:comment`,flag_conflict:t=>`say:${t}:conflict`,add_co_benefit:t=>`say:${t}:co_benefit`};function Th(t,{name:e,data:n}){let o=e==="retitle_measure"?"title":"description",s=F(t.seat.screen.value,"measure",n.measure)?.[o]??"";t.seat.draft(`${o}:${n.measure}`).write(JSON.stringify({text:n[o],over:s})),t.opened.value={kind:"sheet",id:n.measure}}function Oh(t,{data:{thing:e,aspect:n,text:o}}){let s=t.seat.screen.value,r=F(s,"conflict",e)??F(s,"co_benefit",e);if(!r)return;let i=r[n]??"";t.seat.draft(Wo(e,n)).write(JSON.stringify({text:o,over:i})),t.opened.value={kind:"sheet",id:r.measure}}function Fl({legend:t,unseen:e,across:n,look:o="",options:s,chosen:r,onChoose:i}){let l=H();return c`
<fieldset class="ds-fieldset choices ${o}" data-across=${n}>
<legend class=${e?"ds-sr-only":"ds-label"}>${t}</legend>
${s.map(({value:u,words:d})=>c`
<label key=${u} class="choice">
<input class="ds-input" type="radio" name=${l} checked=${u===r} onChange=${()=>i(u)} />
${d}
</label>
`)}
</fieldset>
`}function zl({measures:t,first:e,words:n,draft:o,texts:s,cancel_variant:r,above:i,below:l,onMerge:u,onClose:d}){let[p,m]=T(e),f=t.find(v=>v.id===p)??t[0],h=()=>{let v=o.text.peek().trim();!f||t.length<2||St(v)>200||(u(f,t.filter(g=>g!==f),v),o.clear(),d())};return c`
<${rt} title=${s.title} onClose=${d}>
${i}
<${Fl}
legend=${s.target}
options=${t.map(v=>({value:v.id,words:n(v)}))}
chosen=${f?.id}
onChoose=${m}
/>
${l}
<${xt} draft=${o} label=${s.reason} max=${200} optional onEnter=${h} />
<div class="row">
<button type="button" class="ds-button" aria-disabled=${t.length<2?"true":void 0} onClick=${h}>${s.go}</button>
<button type="button" class="ds-button" data-variant=${r} onClick=${d}>${s.cancel}</button>
</div>
<//>
`}function Hl({tablet:t,ids:e,back:n}){let{seat:o}=t,s=Rs(t,e),r=s.length,i=()=>t.opened.value=n;if(q(()=>{r<2&&i()},[r]),r<2)return null;let l=(u,d,p)=>{let m=d.map(f=>f.id);for(let f of m)o.act("merge_measures",{source:f,target:u.id,...p&&{reason:p}});t.picked.value=t.picked.value.filter(f=>!e.includes(f)),t.merged.value={sources:m,target:u.id},S(a("host.merged",{n:r}))};return c`<${zl}
measures=${s}
first=${Ah(t,s)}
words=${u=>c`<${Eh} tablet=${t} measure=${u} />`}
draft=${o.draft("merge-reason")}
texts=${{title:a("host.merge_title"),target:a("host.stands"),reason:a("host.reason"),go:a("host.merge_yes",{n:r}),cancel:a("host.cancel")}}
cancel_variant="tertiary"
below=${c`<p class="soft">${a("host.merge_hint")}</p>`}
onMerge=${l}
onClose=${i}
/>`}function Eh({tablet:t,measure:e}){let n=t.said.value.get(e.id),o=Mt(t.seat.screen.value,e).length,s=[a("table.number",{table:e.table}),e.votes!==void 0&&a("host.votes",{n:e.votes}),n?.comments&&a("measure.comments",{n:n.comments}),n?.offers&&a("measure.offers",{n:n.offers}),o>0&&a("host.merged_count",{n:o})];return c`
<span class="stack" data-tight>
<span class="host-option-title">${e.title}</span>
${e.description&&c`<span class="card-text">${e.description}</span>`}
<span class="small soft">${s.filter(Boolean).join(" · ")}</span>
</span>
`}function Ah(t,e){let n=o=>{let s=t.said.peek().get(o.id);return(s?.comments??0)+(s?.offers??0)+o.originals.length+Object.keys(o.fields).length};return[...e].sort((o,s)=>n(s)-n(o)||o.posted_at-s.posted_at)[0]?.id}var Mh=30,Nh=600;function Wl({tablet:t,id:e}){let n=t.seat.screen.value,o=wt(n,e),[s,r]=T(""),i=Dh(t,o),l=()=>t.opened.value=null;if(!o)return null;let u=_t(n).filter(f=>f.id!==o.id&&!f.private),d=i.map(f=>u.find(h=>h.id===f)).filter(f=>f!==void 0),m=io(Ee(n,u,s),"title").sort((f,h)=>Number(mt(n,h,t.table))-Number(mt(n,f,t.table))).filter(f=>s||!d.includes(f));return c`
<${rt} title=${a("host.twin_title",{title:o.title})} onClose=${l}>
<${_n} query=${s} onSearch=${r} />
${!s&&d.length>0&&c`<${Ul} tablet=${t} measure=${o} title=${a("host.twin_alike")} others=${d} />`}
${m.length===0&&c`<p class="soft" role="status">${a("host.none_found")}</p>`}
${m.length>0&&c`<${Ul} tablet=${t} measure=${o} title=${s?a("host.found",{n:m.length}):a("host.twin_all")} others=${m.slice(0,Mh)} />`}
<//>
`}function Ul({tablet:t,measure:e,title:n,others:o}){let s=t.seat.screen.value,r=i=>t.opened.value={kind:"merge",ids:[e.id,i.id]};return c`
<section class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs">${n}</h3>
<ul class="plain host-destinations">
${o.map(i=>c`
<li key=${i.id}>
<button type="button" onClick=${()=>r(i)}>
<span>${i.title}</span>
<span class="small soft">${Dt(s,i).map(l=>a("table.number",{table:l})).join(" + ")}</span>
</button>
</li>
`)}
</ul>
</section>
`}function Dh(t,e){let[n,o]=T([]),{code:s,token:r}=t.boot;return q(()=>{if(!e)return;let i=e.description.slice(0,Nh),l=new URLSearchParams({text:e.title,description:i,except:e.id});lo(`/api/${s}/similar?${l}`,{token:r}).then(async u=>{if(!u.ok)return;let{similar:d}=await u.response.json();o(d.map(p=>p.measure))})},[e?.id]),n}var Bh=(t,e)=>G(t,"message").filter(({id:n})=>!e.includes(n)).sort((n,o)=>o.at-n.at);function Yl(t,e){let n=t.draft("messages-read"),o=P([]),s=JSON.parse(n.text.value||"[]"),r=Bh(t.screen.value,s);return q(()=>{for(let l of r.filter(({id:u})=>!o.current.includes(u)))o.current.push(l.id),S(e(l))}),[r,l=>{n.write(JSON.stringify([...s,l])),document.querySelector("main")?.focus()}]}function Vl({tablet:t}){let[e,n]=Yl(t.seat,({text:o})=>a("host.message_came",{text:o}));return e.length===0?null:c`
<section class="host-messages" aria-label=${a("host.messages")}>
${e.map(o=>c`
<div key=${o.id} class="host-message">
<div>
<p class="eyebrow">${a(`host.message_to_${o.to}`,{table:t.table})} · ${ci(o.at)}</p>
<p class="host-message-text">${o.text}</p>
</div>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n(o.id)}>
<${C} name="check" />${a("host.message_read")}<span class="ds-sr-only">: ${o.text}</span>
</button>
</div>
`)}
</section>
`}function Xl({tablet:t,id:e}){let n=uo(t,e),o=()=>t.opened.value=null;if(!n)return null;let s=x(t.seat.screen.value,"workshop")?.tables??[],r=l=>{t.seat.act("move_table",{table:l,participant:e}),S(a("host.moved",{who:ft(n),table:l})),o()},i=s.filter(l=>l!==n.table&&l!==n.home_table);return c`
<${rt} title=${a("host.move_title",{who:ft(n)})} onClose=${o}>
${n.home_table!==n.table&&c`<button type="button" class="ds-button" onClick=${()=>r(n.home_table)}>${a("host.move_home",{table:n.home_table})}</button>`}
<div class="stack" data-tight>
<p class="soft">${a("host.move_to")}</p>
<div class="host-tables">
${i.map(l=>c`<button key=${l} type="button" class="ds-button" data-variant="secondary" onClick=${()=>r(l)}>${a("table.number",{table:l})}</button>`)}
</div>
</div>
<//>
`}function Kl({tablet:t}){let{seat:e}=t,n=x(e.screen.value,"workshop")?.areas??[],o=e.draft("newcomer"),[s,r]=T(""),i=()=>t.opened.value=null,l=()=>{let u=o.text.peek().trim();if(St(u)>80)return;let d={participant:Pt(),...Rh(s,n),...u&&{role:u}};e.act("add_participant",d),o.clear(),S(a("host.added")),i()};return c`
<${rt} title=${a("host.add_title")} onClose=${i}>
<p class="soft">${a("host.add_hint")}</p>
<${Ih} areas=${n} place=${s} onChange=${r} />
<${xt} draft=${o} label=${a("host.role")} description=${a("host.role_hint")} max=${80} optional onEnter=${l} />
<div class="row">
<button type="button" class="ds-button" onClick=${l}>${a("host.add_yes")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${i}>${a("host.cancel")}</button>
</div>
<//>
`}function Ih({areas:t,place:e,onChange:n}){let o=H();return c`
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
`}function Rh(t,e){let n=e.flatMap(s=>s.units).find(s=>t===`unit:${s}`),o=e.find(({name:s})=>t===`area:${s}`)?.name;return{...n&&{unit:n},...o&&{area:o}}}function Gl(){let[t,e]=T(!1),n=o=>li(o).then(()=>e(!1),()=>e(!0));return c`
<div class="language-switch" role="group" aria-label=${a("language.label")}>
<${Ph} onChoose=${n} />
<p class="language-failed" role="status">${t&&a("language.failed")}</p>
</div>
`}var Ph=({onChoose:t})=>Object.entries(ai.value).map(([e,n])=>c`
<button
key=${e}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${e}
aria-pressed=${Yt.value===e?"true":"false"}
onClick=${()=>t(e)}
>${n}</button>
`);function yr({tablet:t}){let e=H(),n=Ae(G(t.seat.screen.value,"person")),o=n.filter(l=>l.table===t.table&&l.present),s=n.filter(l=>l.table!==t.table&&l.present),r=n.filter(l=>!l.present),i=t.seat.outbox.entries.value.filter(l=>l.name==="add_participant"&&!o.some(u=>u.id===l.data.participant));return c`
<section class="host-people" aria-labelledby=${e}>
<h2 class="ds-heading" data-size="2xs" id=${e}>${a("host.people")} <span class="count">${o.length}</span></h2>
${o.length===0?c`<p class="soft">${a("host.nobody")}</p>`:c`<${Lh} tablet=${t} people=${o} />`}
<ul class="plain host-persons">
${o.map(l=>c`<${tc} key=${l.id} tablet=${t} person=${l} />`)}
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
<${Ql} tablet=${t} title=${a("host.away")} people=${s} />
<${Ql} tablet=${t} title=${a("host.gone")} people=${r} />
<${Gl} />
</section>
`}function Lh({tablet:t,people:e}){let n=e.filter(r=>r.connected).length,o=e.filter(r=>Zl(t,r)).length,s=x(t.seat.screen.value,"phase")?.ideas==="open";return c`
<p class="small soft">
${[a("host.connected_n",{n}),o>0&&a("host.quiet_n",{n:o})].filter(Boolean).join(" · ")}
${s&&c`<br />${a("host.counted_later")}`}
</p>
`}var Zl=(t,e)=>e.measures===0&&G(t.seat.screen.value,"phase").some(n=>n.ideas!=="closed"&&n.started_at!==null);function Ql({tablet:t,title:e,people:n}){return n.length===0?null:c`
<h3 class="eyebrow">${e} <span class="count">${n.length}</span></h3>
<ul class="plain host-persons">${n.map(o=>c`<${tc} key=${o.id} tablet=${t} person=${o} />`)}</ul>
`}function tc({tablet:t,person:e}){let n=ec(e);return c`
<li class="host-person" data-way=${n} data-pending=${e.pending}>
<div class="host-person-line">
<div>
<p class="host-person-name">${ft(e)}${n==="connected"&&c`<span class="ds-sr-only"> (${a("host.way_connected")})</span>`}</p>
<p class="host-person-facts">${qh(t,e).map(o=>c`<span key=${o}>${o}</span>`)}</p>
</div>
${M(t)&&e.present&&c`<${jh} tablet=${t} person=${e} />`}
</div>
</li>
`}function jh({tablet:t,person:e}){let n=e.table!==t.table;return c`
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n?()=>{t.seat.act("move_table",{table:t.table,participant:e.id}),S(a("host.moved",{who:ft(e),table:t.table}))}:()=>t.opened.value={kind:"move",id:e.id}}>
${n?a("host.fetch"):a("host.move")}<span class="ds-sr-only">: ${ft(e)}</span>
</button>
`}function ec(t){return t.without_phone?"without_phone":t.connected?"connected":"offline"}function qh(t,e){let n=e.home_table!==t.table&&a("host.guest",{table:e.home_table}),o=e.table!==t.table&&a("host.visits",{table:e.table}),s=e.measures>0&&a("host.wrote",{n:e.measures}),r=Zl(t,e)&&a("host.quiet"),i=e.unit||e.area,l=i&&!ft(e).includes(i)?i:null,u=ec(e),p=e.without_phone&&x(t.seat.screen.value,"phase")?.votes==="open_hidden"&&a("given.left",{n:e.votes_left??0});return[l,u!=="connected"&&a(`host.way_${u}`),n,o,s,r,p].filter(Boolean)}var Xo=["owner","partner","effect","cost","funding","next_step","due","conflict"],nc=t=>_t(t).filter(e=>!e.private).sort((e,n)=>e.posted_at-n.posted_at||(e.id<n.id?-1:1)).flatMap(e=>e.lacks?[{measure:e,lacks:e.lacks}]:[]);function Fh(t,e=Xo.length){let n=zh(t);return Xo.filter(o=>n[o]>0).sort((o,s)=>n[s]-n[o]).slice(0,e).map(o=>`${a(`lack.${o}`).toLowerCase()} (${n[o]})`).join(", ")}function zh(t){let e=Xo.map(n=>[n,t.filter(o=>o.lacks.includes(n)).length]);return Object.fromEntries(e)}function oc({gaps:t}){let e=t.filter(o=>o.lacks.length===0).length,n=Fh(t,3);return c`<p role="status">${a("lacks.ready_of",{n:t.length,ready:e})}${n&&` ${a("lacks.often",{lacks:n})}`}</p>`}var sc=({lacks:t})=>t.length===0?c`<span class="lack-none">${a("lacks.none")}</span>`:c`<span>${a("lacks.missing",{lacks:t.map(e=>a(`lack.${e}`).toLowerCase()).join(", ")})}</span>`;function ic({tablet:t,measure:{lacks:e}}){return e?e.length===0?c`<p class="host-missing lack-none">${a("lacks.none")}</p>`:c`
<div class="host-missing" role="group" aria-label=${a("lacks.missing_n",{n:e.length})}>
<span>${a("lacks.missing_n",{n:e.length})}</span>
${e.map(n=>c`<button key=${n} type="button" class="ds-chip" onClick=${()=>Hh(t,n)}>${a(`lack.${n}`)}</button>`)}
</div>
`:null}function Hh(t,e){let n=Me(t.seat.screen.peek()).find(r=>r.lack===e),o=document.querySelector(`dialog [data-field-of="${n?.name}"]`);o?.querySelector("input, select, textarea")?.focus(),o?.scrollIntoView({block:"center"})}function ac({tablet:t}){let e=t.seat.screen.value,n=kr(t).sort((o,s)=>Number(rc(t,s.measure))-Number(rc(t,o.measure))||o.lacks.length-s.lacks.length);return c`
<section class="host-measures" aria-labelledby="missing-title">
<h2 class="ds-heading" data-size="xs" id="missing-title">${a("host.missing")}</h2>
${n.length===0?c`<p class="panel soft">${a("host.board_empty")}</p>`:c`<${oc} gaps=${n} />`}
<ul class="plain host-gaps">
${n.map(({measure:o,lacks:s})=>c`
<li key=${o.id}>
<button type="button" class="host-gap-open" lang=${re(o.title,o.description)} onClick=${()=>t.opened.value={kind:"sheet",id:o.id}}>${o.title}</button>
<p class="small"><${sc} lacks=${s} /></p>
</li>
`)}
</ul>
${x(e,"workshop")?.status==="open"&&n.length>0&&c`<p class="small soft">${a("host.missing_hint")}</p>`}
</section>
`}var kr=t=>nc(t.seat.screen.value).filter(e=>mt(t.seat.screen.value,e.measure,t.table)),rc=(t,e)=>e.claimed_by===t.table;var lc=t=>G(t,"checklist").sort((e,n)=>+!e.deadline-+!n.deadline||e.deadline.localeCompare(n.deadline)||(e.id<n.id?-1:1));function cc(t,e,n,o){let s={...F(t,"met",n)?.answers[o]};for(let{name:r,data:i}of e)r!=="answer_requirement"||i.measure!==n||i.checklist!==o||(i.met?s[i.requirement]=i.met:delete s[i.requirement]);return s}function uc({requirements:t},e){let n=t.filter(({id:s})=>e[s]==="yes").length,o=t.filter(({id:s})=>e[s]==="not_yet").length;return{met:n,not_yet:o,unknown:t.length-n-o}}var dc=({funding:t,requirements:e},n,o)=>nn(n.fields.funding).includes(t)||e.some(({id:s})=>o[s]!==void 0);var Uh=["goal","affected","solution"];function Ht({title:t,count:e,children:n}){return c`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${t}${e?c` <span class="count">${e}</span>`:null}</h3>
${n}
</section>
`}var pc=({of:t})=>Uh.map(e=>t[e]&&c`<p key=${e} class="small"><span class="soft">${a(`aspect.${e}`)}:</span> ${t[e]}</p>`);function hc({records:t,measure:e}){let n=F(t,"thumbs",e);return n&&c`<p class="small">${n.is_split&&c`<span class="fact strong">${a("split.room")}</span> `}${a("thumb.told",n)}</p>`}function kn({text:t,by:e,from:n,tag:o,pending:s,children:r}){let i=e?[e.label,e.unit].filter(Boolean).join(", "):n;return c`
<li class="saying" data-pending=${s}>
${o&&c`<span class="fact strong">${o}</span>`}
<p lang=${re(t)}>${t}</p>
${i&&c`<p class="author">${i}</p>`}
${r}
</li>
`}var Wh=["yes","not_yet",null];function fc({seat:t,measure:e,editable:n}){let o=t.records.value,s=t.outbox.entries.value,r=lc(o).map(i=>({checklist:i,answers:cc(o,s,e.id,i.id)}));return r.length===0?null:c`
<${Ht} title=${a("checklists.title")}>
${r.map(i=>c`<${Yh} key=${i.checklist.id} seat=${t} measure=${e} editable=${n} ...${i} />`)}
<//>
`}function Yh({seat:t,measure:e,editable:n,checklist:o,answers:s}){let[r]=T(()=>dc(o,e,s));return c`
<details class="checklist" open=${r}>
<summary>
<strong>${ct(o.title)}</strong>${" "}
<span class="small soft">${Vh(o,s)}</span>
</summary>
<${Xh} checklist=${o} />
${o.requirements.map(i=>c`<${Jh} key=${i.id} seat=${t} measure=${e} checklist=${o} requirement=${i} met=${s[i.id]??null} editable=${n} />`)}
</details>
`}function Vh(t,e){let{met:n,not_yet:o,unknown:s}=uc(t,e);return[a("checklists.met_of",{met:n,n:t.requirements.length}),o>0&&a("checklists.not_yet_n",{n:o}),s>0&&a("checklists.unknown_n",{n:s})].filter(Boolean).join(" · ")}function Xh({checklist:{deadline:t,funding:e,example:n}}){let o=[t&&a("checklists.deadline",{date:zn(Date.parse(t))}),e&&a("checklists.meant_for",{funding:e})].filter(Boolean);return c`
${o.length>0&&c`<p class="small soft">${o.join(" · ")}</p>`}
${n&&c`<p class="small checklist-example">${a("checklists.example")}</p>`}
`}function Jh({seat:t,measure:e,checklist:n,requirement:o,met:s,editable:r}){let i=H(),l=u=>t.act("answer_requirement",{measure:e.id,checklist:n.id,requirement:o.id,met:u});return r?c`
<fieldset class="requirement">
<legend>${ct(o.text)}</legend>
<div class="requirement-answers">
${Wh.map(u=>c`
<label key=${u} data-chosen=${u===s} data-met=${u??"unknown"}>
<input type="radio" name=${i} checked=${u===s} onChange=${()=>l(u)} />
${a(`checklists.${u??"unknown"}`)}
</label>
`)}
</div>
</fieldset>
`:c`<p class="requirement"><span>${ct(o.text)}</span> <strong>${a(`checklists.${s??"unknown"}`)}</strong></p>`}function mc({tablet:t,measure:e,draft:n,news:o}){let s=t.seat.screen.value,r=te(s,"conflict",e.id).length>0,i=Me(s).filter(({name:u,group:d})=>d!=="conflict"||r||Xs(e.fields[u]));return[...new Set(i.map(({group:u})=>u))].map(u=>c`
<fieldset key=${u} class="ds-fieldset host-group">
<legend class="ds-heading" data-size="xs">${a(`fields.group_${u}`)}</legend>
${i.filter(d=>d.group===u).map(d=>c`<${_l} key=${d.name} tablet=${t} measure=${e} field=${d} draft=${n} news=${o} hint=${Kh(d.name,e)} />`)}
</fieldset>
`)}function Kh(t,{fields:e,facts:n,pending:o}){let s=t!=="measure_kind"||e.measure_kind||o?null:n?.kind;return s?a("host.kind_by_theme",{kind:a(`fields.measure_kind_${s}`)}):""}function vc({tablet:t,measure:e}){let n=Me(t.seat.screen.value).filter(({name:o})=>Xs(e.fields[o]));return n.length===0?null:c`
<dl class="host-facts">
${n.map(o=>c`<div key=${o.name}><dt>${Vt(o)}</dt><dd>${go(o,e.fields[o.name])}</dd></div>`)}
</dl>
`}function Gh(t,e,n){return t.id!==e.id?[]:["title","description",...Object.keys({...t.fields,...e.fields})].filter(s=>!Qh(ho(t,s),ho(e,s))&&!n.some(gc(e,s)))}var gc=(t,e)=>({name:n,data:o})=>o.measure!==t.id?!1:e==="title"?n==="retitle_measure":e==="description"?n==="describe_measure":n==="set_field"&&o.field===e,Qh=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function $c(t,e){let n=P(e),[o,s]=T(new Set);return q(()=>{let r=n.current;if(n.current=e,!r||!e||r===e)return;let i=[...t.outbox.entries.peek(),...t.outbox.failed.peek()],l=Gh(r,e,i);l.length&&S(a("host.others_changed",{n:l.length}));let u=[...o].filter(d=>i.some(gc(e,d)));(l.length||u.length)&&s(new Set([...o,...l].filter(d=>!u.includes(d))))}),o}var Zh=[1,2,3,4,5];function _c({name:t,label:e,low:n,high:o,score:s,onChoose:r,about:i}){let l=H();return c`
<fieldset class="ds-fieldset scale" aria-describedby=${l}>
<legend class="ds-label">${e}${i&&c`<span class="ds-sr-only">: ${i}</span>`}</legend>
<div class="scale-steps">
${Zh.map(u=>c`
<label key=${u} data-chosen=${s===u}>
<input type="radio" class="ds-sr-only" name=${t} value=${u} checked=${s===u} onChange=${()=>r(u)} />
<span>${u}</span>
</label>
`)}
</div>
<p class="scale-ends small soft" id=${l}><span>1 = ${n}</span><span>5 = ${o}</span></p>
</fieldset>
`}var bc=["effect","feasibility"];function yc({tablet:t,measure:e}){let n=F(t.seat.screen.value,"rating",e.id),o=M(t)&&e.claimed_by===t.table&&e.status==="live",s=bc.filter(r=>o&&(n?.[r].joint||(n?.[r].mean??null)===null));return!n&&s.length===0?null:c`
<${Ht} title=${a("host.ratings")}>
${n&&c`<dl class="host-ratings">
${bc.map(r=>c`<${tf} key=${r} name=${a(`rate.${r}`)} mean=${n[r]} />`)}
</dl>`}
${s.length>0&&c`
<details class="ds-details">
<summary>${a("host.rate_together")}</summary>
<div class="stack" data-tight>
<p class="small soft">${a("host.rate_together_says")}</p>
${s.map(r=>c`
<${_c}
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
`}function tf({name:t,mean:e}){return e.mean===null?null:c`
<div>
<dt>${t}</dt>
<dd><strong class="host-number">${At(Math.round(e.mean*10)/10)}</strong> ${a("host.of_five")}</dd>
<dd class="small soft">${e.joint?a("rate.joint"):a("host.rated_by",{n:e.count})}</dd>
</div>
`}var ef=["offer","need","join"],kc=t=>ef.flatMap(e=>t.filter(n=>n.stance===e));function wc({tablet:t,measure:e,ours:n}){let o=t.seat.screen.value,s=kc(te(o,"offer",e.id)),r=te(o,"comment",e.id),i=te(o,"conflict",e.id),l=te(o,"co_benefit",e.id),u=te(o,"commitment",e.id),d=p=>c`
<${kn} key=${p.id} text=${p.text} by=${p.by} pending=${p.pending}>
<${pc} of=${p} />
${n&&c`<${Pl} tablet=${t} thing=${p} />`}
<//>
`;return c`
${e.is_met&&c`<p class="fact strong">${a("order.is_met")}</p>`}
<${wn} title=${a("host.offers")} items=${s} line=${nf} />
<${wn} title=${a("host.comments")} items=${r} line=${p=>c`<${of} key=${p.id} tablet=${t} comment=${p} />`} />
<${wn} title=${a("host.conflicts")} items=${i} line=${d} />
<${wn} title=${a("host.co_benefits")} items=${l} line=${d} />
<${wn} title=${a("host.commitments")} items=${u} line=${p=>c`<${kn} key=${p.id} text=${p.text} from=${p.unit} />`} />
`}function wn({title:t,items:e,line:n}){return e.length===0?null:c`<${Ht} title=${t} count=${e.length}><ul class="plain">${e.map(n)}</ul><//>`}function nf(t){let e=[a(`stance.${t.stance}`),t.resource&&a(`resource.${t.resource}`)].filter(Boolean).join(" · "),n=[t.by?.label,t.unit||t.area].filter(Boolean).join(", ");return c`<${kn} key=${t.id} text=${t.text} from=${n} tag=${e} pending=${t.pending} />`}function of({tablet:t,comment:e}){let{seat:n}=t,o=n.draft(`hide:${e.id}`),[s,r]=T(o.text.peek()!==""),i=u=>{n.act("hide_comment",{comment:e.id,reason:u}),S(a("host.comment_hidden"))},l=()=>{n.act("show_comment",{comment:e.id}),S(a("host.comment_shown"))};return c`
<${kn} text=${e.text} by=${e.by} pending=${e.pending} tag=${e.hidden?a("host.hidden",{reason:e.reason??""}):void 0}>
${s&&!e.hidden?c`
<div class="stack" data-tight>
<${Uo}
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
${e.pending&&c`<${Ct} seat=${n} id=${e.id} />`}
${M(t)&&c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${e.hidden?l:()=>r(!0)}>
${e.hidden?a("host.show_again"):a("host.hide_ask")}
</button>`}
</div>
`}
<//>
`}var xc=({chosen:t,onPress:e,look:n="",children:o})=>c`<button type="button" class="ds-chip ${n}" aria-pressed=${t?"true":"false"} onClick=${e}>${o}</button>`;var Sc=["comment","conflict","co_benefit"],Cc={comment:"post_comment",conflict:"flag_conflict",co_benefit:"add_co_benefit"};function Tc({tablet:t,measure:e,draft:n}){let{seat:o}=t,s=g=>o.draft(`say:${n}:${g}`),r=x(o.records.value,"phase")?.closed??[],[i,l]=T(()=>Sc.find(g=>s(g).text.peek()!=="")),u=Sc.filter(g=>s(g).text.peek()!==""||!r.includes(Cc[g])),d=i&&u.includes(i)?i:u[0],p=P(null);if(!d)return null;let m=s(d),f=(d==="comment"?[]:br[d]).map(g=>({key:g,draft:o.draft(`${g}:say:${n}:${d}`)})),h=d==="comment"?600:280,v=()=>{let g=m.text.peek().trim();if(!ne(g,h))return p.current?.focus();if(f.some(({draft:b})=>St(b.text.peek().trim())>280))return;let y=f.map(({key:b,draft:$})=>[b,$.text.peek().trim()]).filter(([,b])=>b);o.act(Cc[d],{[d]:Pt(),measure:e,text:g,...Object.fromEntries(y)});for(let{draft:b}of f)b.clear();m.clear(),S(a("host.said"))};return c`
<${Ht} title=${a("host.say")}>
<div class="host-chips" role="group" aria-label=${a("host.say")}>
${u.map(g=>c`<${xc} key=${g} chosen=${g===d} onPress=${()=>l(g)}>${a(`host.say_${g}`)}<//>`)}
</div>
<${xt} key=${d} draft=${m} label=${a(`host.say_${d}_label`)} max=${h} rows=${2} inputRef=${p} onEnter=${v} />
${f.map(({key:g,draft:y})=>c`<${xt} key=${g} draft=${y} label=${a(`aspect.${g}`)} max=${280} optional onEnter=${v} />`)}
<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${v}>${a("host.say_send")}</button></div>
<//>
`}var rf=400;function Oc({tablet:t,measure:e,draft:n,editable:o,news:s}){let r={title:`title:${n}`,description:`description:${n}`},i=()=>Object.values(r).some(d=>t.seat.draft(d).text.peek()!==""),[l,u]=T(i);return c`
${o&&l?c`<${lf} tablet=${t} measure=${e} names=${r} news=${s} onDone=${()=>u(!1)} />`:c`<${af} tablet=${t} measure=${e} news=${s} onEdit=${o&&(()=>u(!0))} />`}
${["title","description"].map(d=>c`<${Fo} key=${d} tablet=${t} measure=${e.id} field=${d} />`)}
`}function af({tablet:t,measure:e,news:n,onEdit:o}){let s=[e.by?.label,e.by?.unit].filter(Boolean).join(", ");return c`
<div class="stack" data-tight>
<${cf} text=${e.description} />
${s&&c`<p class="author">${a("host.by",{name:s})}</p>`}
${(n.has("title")||n.has("description"))&&c`<p><${$n} /></p>`}
${o&&c`<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${o}><${C} name="pen" />${a("host.edit_text")}</button>
${e.pending&&c`<${Ct} seat=${t.seat} id=${e.id} />`}
</div>`}
</div>
`}function lf({tablet:t,measure:e,names:n,news:o,onDone:s}){let{seat:r}=t,i=u=>{vn(t,e.id,"title"),r.act("retitle_measure",{measure:e.id,title:u,was:e.title})},l=u=>{vn(t,e.id,"description"),r.act("describe_measure",{measure:e.id,description:u,was:e.description})};return c`
<section class="stack panel" data-tight aria-label=${a("host.edit_text")}>
<${Gt}
seat=${r}
name=${n.title}
label=${a("host.title")}
theirs=${e.title}
max=${140}
rows=${2}
check=${u=>u?"":a("error.empty")}
state=${o.has("title")?c`<${$n} />`:c`<${Ct} seat=${r} id=${e.id} />`}
onSave=${i}
/>
<${Gt}
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
`}function cf({text:t}){let[e,n]=T(!1);if(!t)return null;let o=St(t)>rf;return c`
<p class="sheet-text" data-folded=${o&&!e}>${t}</p>
${o&&c`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded=${e?"true":"false"} onClick=${()=>n(!e)}>
${e?a("host.fold"):a("host.unfold")}
</button></div>`}
`}function Ec({tablet:t,id:e}){let{seat:n}=t,o=n.screen.value,s=P(void 0),r=wt(o,e)??s.current;s.current=r;let i=$c(n,r);if(!r)return null;let l=r.status==="live"&&M(t),u=mt(o,r,t.table),d=Mt(o,r),p=Dt(o,r).map(f=>a("table.number",{table:f})),m=F(o,"measure",e);return c`
<${rt} title=${c`<span lang=${re(r.title,r.description)}>${r.title}</span>`} eyebrow=${p.join(" + ")} placement="right" onClose=${()=>t.opened.value=null}>
<${fo} seat=${jl(n)} label=${Yo} boxFor=${Vo(t)} />
${r.status==="withdrawn"&&c`<${bt} colour="warning"><p>${a("host.withdrawn")}</p><//>`}
${m?.merged_into&&c`<${bt}><p>${a("host.went_into",{title:m.title})}</p><//>`}
<${Ml} tablet=${t} measure=${r} />
<div class="host-sheet">
<div class="host-sheet-side">
<${uf} tablet=${t} measure=${r} live=${l} />
${l&&u&&c`<${ic} tablet=${t} measure=${r} />`}
<${Oc} tablet=${t} measure=${r} draft=${e} editable=${l&&u} news=${i} />
${l&&u?c`<${mc} tablet=${t} measure=${r} draft=${e} news=${i} />`:c`${l&&c`<${bt}><p>${a("host.not_ours",{table:r.claimed_by??r.table})}</p><//>`}<${vc} tablet=${t} measure=${r} />`}
</div>
<div class="host-sheet-side">
<${yc} tablet=${t} measure=${r} />
<${hc} records=${o} measure=${r.id} />
${d.length>0&&c`<${Ht} title=${a("host.originals")} count=${d.length}><${se} tablet=${t} measure=${r} /><//>`}
<${wc} tablet=${t} measure=${r} ours=${l&&u} />
<${fc} seat=${t.seat} measure=${r} editable=${l&&u} />
${l&&!r.private&&c`<${Tc} tablet=${t} measure=${r.id} draft=${e} />`}
${l&&u&&c`<${El} tablet=${t} measure=${r} />`}
</div>
</div>
<//>
`}function uf({tablet:t,measure:e,live:n}){let o=e.claimed_by,s=[e.votes!==void 0&&ao(t.seat.screen.value,e),$o(t.seat.screen.value,e),o&&(o===t.table?a("host.claimed_ours"):a("host.claimed_by",{table:o})),e.on_behalf&&a("host.on_behalf"),e.private&&a("host.draft")].filter(Boolean);return c`
<div class="row host-standing">
${s.map(r=>c`<span key=${r} class="fact strong">${r}</span>`)}
${n&&c`<${ko} tablet=${t} measure=${e} />`}
${n&&!e.private&&c`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.opened.value={kind:"twin",id:e.id}}>${a("host.merge_with")}</button>`}
</div>
`}var df=60;function Ac(t){return t.stopped?"stopped":t.paused?"paused":t.over?"over":t.remaining_s<=df?"last":"running"}function pf(t,e){return t==="running"&&e==="last"?"clock.last_minute":(t==="running"||t==="last")&&e==="over"?"clock.time_is_up":null}function Mc(t,e){let n=P({phase:t,state:e});q(()=>{let o=n.current.phase===t?pf(n.current.state,e):null;o&&S(a(o),"clock"),n.current={phase:t,state:e}},[t,e])}function Nc({seat:t,phase:e}){let n=ki(e,t.second.value),o=Ac(n);return Mc(e.id,o),n.stopped?null:c`
<p class="phase-clock" role="timer" data-state=${o}>
<${C} name=${n.paused?"pause":"clock"} />
<span>${hf(e,n)}</span>
</p>
`}function hf(t,e){return e.paused?a("clock.paused",{time:Hn(e.remaining_s)}):e.over?t.clock==="hard"?a("clock.time_is_up"):a("clock.over",{time:Hn(e.over_s)}):a("clock.left",{time:Hn(e.remaining_s)})}var ff=["ready","help"];function Dc({tablet:t}){let e=x(t.seat.screen.value,"phase");return c`
<header class="host-bar">
<p class="host-table">${a("table.number",{table:t.table})}</p>
<div class="host-when">
${e&&M(t)&&c`<p class="eyebrow">${a("phase.number",{number:e.number,of:e.of})}</p><${Nc} seat=${t.seat} phase=${e} />`}
</div>
${M(t)&&c`<${mf} tablet=${t} />`}
</header>
`}function mf({tablet:t}){let e=F(t.seat.screen.value,"table",t.table)?.signal??"working",n=o=>{let s=o===e?"working":o;t.seat.act("signal_table",{signal:s}),S(a(`host.signalled_${s}`))};return c`
<div class="host-signals" role="group" aria-label=${a("host.signals")}>
${ff.map(o=>c`
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
`}function Bc({tablet:t}){let e=x(t.seat.screen.value,"phase");return M(t)?e?c`
<div class="host-phase">
<h1 class="host-phase-title" tabindex="-1">${ct(e.title)}</h1>
<p class="host-question">${ct(e.question)}</p>
</div>
`:null:c`
<div class="host-phase">
<h1 class="host-phase-title" tabindex="-1">${a("host.closed")}</h1>
<p class="host-question">${a("host.closed_text")}</p>
</div>
`}function wr({tablet:t}){let e=t.seat.screen.value,n=x(e,"phase"),o=n&&ct(F(e,"phase",n.id)?.tip);return!o||!M(t)?null:c`
<section class="host-tip" aria-label=${a("host.tip")}>
<h2 class="eyebrow">${a("host.tip")}</h2>
<p>${o}</p>
</section>
`}function Ic({children:t}){let e=P(null);return Rn(()=>{let n=new ResizeObserver(()=>document.documentElement.style.setProperty("--overhead",`${e.current?.offsetHeight??0}px`));return e.current&&n.observe(e.current),()=>n.disconnect()},[]),c`<div class="overhead" ref=${e}>${t}</div>`}function vf({boot:t}){let[e]=T(()=>_a(aa({code:t.code,token:t.token,holder:`host-${t.table}`,effects:bi}),t)),{seat:n}=e,o=xo("(min-width: 60rem)");return pi(a("table.number",{table:e.table}),hi(n.screen.value)),yf(e),c`
<${Ic}><${Dc} tablet=${e} /><${ca} seat=${n} /><//>
${n.connection.status.value==="revoked"?c`<${bf} />`:x(n.screen.value,"me")?c`<${gf} tablet=${e} wide=${o} />`:c`<main id="main" tabindex="-1"><p class="page-loading">${a("page.loading")}</p></main>`}
<${so} />
`}function gf({tablet:t,wide:e}){let n=e&&t.page.value==="people"?"board":t.page.value;return c`
<main id="main" tabindex="-1" class="host-main">
<div class="host-column">
<${Vl} tablet=${t} />
<${Bc} tablet=${t} />
${!e&&c`<${wr} tablet=${t} />`}
<div class="host-failures">
<${fl} tablet=${t} />
<${fo} seat=${Ll(t.seat)} label=${Yo} boxFor=${Vo(t)} />
</div>
<${$f} tablet=${t} page=${n} wide=${e} />
<div class="host-page" hidden=${n!=="board"}><${Bl} tablet=${t} /></div>
${n==="others"&&c`<div class="host-page"><${Il} tablet=${t} /></div>`}
${n==="missing"&&c`<div class="host-page"><${ac} tablet=${t} /></div>`}
${n==="people"&&c`<div class="host-page"><${yr} tablet=${t} /></div>`}
</div>
${e&&c`<aside class="host-aside" aria-label=${a("host.aside")}><${wr} tablet=${t} /><${yr} tablet=${t} /></aside>`}
</main>
<${Ca} tablet=${t} />
<${_f} tablet=${t} />
`}function $f({tablet:t,page:e,wide:n}){let o=t.seat.screen.value,s={board:oe(o,t.table).length,others:ro(o,t.table).length,missing:kr(t).filter(i=>i.lacks.length>0).length,people:G(o,"person").filter(i=>i.table===t.table&&i.present).length},r=n?["board","missing","others"]:["board","missing","others","people"];return c`
<nav class="host-pages" aria-label=${a("host.pages")}>
${r.map(i=>c`
<button key=${i} type="button" aria-current=${i===e?"page":void 0} onClick=${()=>t.page.value=i}>
${a(`host.page_${i}`)} <span class="count">${s[i]}</span>
</button>
`)}
</nav>
`}function _f({tablet:t}){let e=t.opened.value;switch(e?.kind){case"sheet":return c`<${Ec} key=${e.id} tablet=${t} id=${e.id} />`;case"vote":return c`<${Ol} key=${e.id} tablet=${t} id=${e.id} />`;case"move":return c`<${Xl} key=${e.id} tablet=${t} id=${e.id} />`;case"read":return c`<${Rl} tablet=${t} />`;case"merge":return c`<${Hl} tablet=${t} ids=${e.ids??t.picked.value} back=${e.back??null} />`;case"card":return c`<${wl} key=${e.id} tablet=${t} id=${e.id} />`;case"twin":return c`<${Wl} key=${e.id} tablet=${t} id=${e.id} />`;case"pairs":return c`<${Na} tablet=${t} />`;case"add":return c`<${Kl} tablet=${t} />`;case"join":return c`<${Ia} tablet=${t} />`;default:return null}}function bf(){return c`
<main id="main" tabindex="-1" class="host-main">
<div class="host-column">
<h1 class="ds-heading" data-size="md">${a("host.lost")}</h1>
<${bt} colour="warning" role="alert"><p>${a("host.lost_text")}</p><//>
</div>
</main>
`}function yf(t){let e=t.seat.screen.value,n=x(e,"phase"),o=x(e,"workshop")?.status==="closed",s=o?"closed":n?.id,r=P(s);q(()=>{r.current&&n&&r.current!==s&&S(o?a("host.over"):a("host.phase",{title:ct(n.title)}),"phase"),r.current=s},[s]);let i=x(e,"result")!==void 0,l=P(i||!n);q(()=>{i&&!l.current&&S(a("host.result_here")),l.current=i||!n},[i,!n])}ii(document);fi(vf);
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
