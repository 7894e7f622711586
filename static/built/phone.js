var I,zo,Wo,bt,yn,Me,Ho,Oe,Vo,Tn,wn,Yi,ie=Symbol.for("pv"),Ae={},Ne=[],Gi=/^m(i|n|o|s|text|space)$/,On=Array.isArray,En=Ne.slice,At=Object.assign;function Mt(t){t&&t.parentNode&&t.remove()}function Le(t,e,n){var o,s,r,i={},l=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?En.call(arguments,2):n),ee(t,i,o,s,null)}function ee(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ie,__v:s||++zo,__i:-1,__u:0};return!s&&I.vnode&&I.vnode(r),r}function Dt(t){return t.children}function Nt(t,e){this.props=t,this.context=e,this.__g=0}function yt(t,e){if(e==null)return t.__&&yt(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:yt(t)}function Qi(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=At({constructor:ie},n)).__v=n.__v+1,I.vnode&&I.vnode(e),Mn(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||yt(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Xo(s,e,r),n.__=n.__e=null,e.__e!=o&&Jo(e))}function Jo(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Jo(t)}function Ao(t){(8&t.__g||(t.__g|=8,bt.push(t),Me++))&&yn==I.debounceRendering||((yn=I.debounceRendering)||queueMicrotask)(Ko)}function Ko(){try{for(var t,e=1;bt.length;)bt.length>e&&bt.sort(Ho),t=bt.shift(),e=bt.length,8&t.__g&&Qi(t)}finally{(Me=bt.length)&&(yn||queueMicrotask)(Ko)}}function Yo(t,e,n,o,s,r,i,l,u,d,f){var _,m,p,g,y,b,$=o.__k||Ne,v=e.length;for(u=Xi(n,e,$,u,v),_=0;_<v;_++)(p=n.__k[_])!=null&&(m=~p.__i&&$[p.__i]||Ae,p.__i=_,b=Mn(t,p,m,s,r,i,l,u,d,f),g=p.__e,(m.ref!=p.ref||8&m.__u)&&(m.ref&&An(m.ref,null,p,m),p.ref&&f.push(p.ref,p.__c||g,p)),y=y||g,4&p.__u?(u=Go(p,u,t,!m.__v),m.__e&&(m.__e=null)):typeof p.type=="function"&&b!==void 0?u=b:g&&(u=g.nextSibling),p.__u&=-21);return n.__e=y,u}function Xi(t,e,n,o,s){var r,i,l,u,d,f,_,m,p,g=n.length,y=g,b=0,$=0,v=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=ee(null,i):On(i)?i=v[r]=ee(Dt,{children:i}):i.constructor===ie&&i.__b?i=v[r]=ee(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,u=r+b,i.__=t,i.__b=t.__b+1,l=null,~(d=i.__i=Zi(i,n,u,y))&&(y--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?b--:d==u+1?b++:d!=u&&(d>u?b--:b++,$=1)):(~d||(s>g?b--:s<g&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if($){for(f=[],_=[],r=0;r<s;r++)if((i=v[r])&&16&i.__u){for(b=0,m=f.length;b<m;)f[p=b+m>>1]<i.__i?b=p+1:m=p;f[b]=i.__i,_[r]=b+1}for(b=f.length;r--;)_[r]&&(_[r]==b?b--:v[r].__u|=4)}if(y)for(r=0;r<g;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=yt(l)),Nn(l,l));return o}function Go(t,e,n,o){var s,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Go(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=yt(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Zi(t,e,n,o){var s,r=t.key,i=t.type,l=e[n],u=l&&!(2&l.__u);if(l===null&&r==null||u&&r==l.key&&i==l.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<e.length;s++)if((l=e[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function No(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Ce(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||No(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||No(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=wn[e]||(wn[e]=ta(e)),(t.__a||(t.__a={}))[e]=Tn,r=e!=(e=e.replace(Vo,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function ta(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Oe]==null)e[Oe]=Tn++;else if(e[Oe]<this.__a[t])return;return n(I.event?I.event(e):e)}}}function Mn(t,e,n,o,s,r,i,l,u,d){var f,_,m,p,g,y,b,$,v,x,S,vt,gt,ut,X,mt,H,ot,Z=e.type;if(e.constructor!==ie)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(e.__u|=u,_=r=[],f.nodeType==8?l=Ee(f,r):r.push(f),l=r[0]||l),(f=I.__b)&&f(e);t:if(typeof Z=="function"){m=i.length;try{if($=e.props,v=(f=Z.prototype)&&f.render,x=(f=Z.contextType)&&o[f.__c],S=f?x?x.props.value:f.__:o,(p=n.__c)?(e.__c=p,2&p.__g&&(p.__g|=1)):(v?e.__c=p=new Z($,S):(e.__c=p=new Nt($,S),p.constructor=Z,p.render=na),x&&x.sub(p),p.state||(p.state={}),p.__n=o,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),Z.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=At({},p.__s)),At(p.__s,Z.getDerivedStateFromProps($,p.__s)))),g=p.props,y=p.state,p.__v=e,n.__c){if($!==g&&v&&!Z.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps($,S),e.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate($,p.__s,S)===!1){e.__v!=n.__v&&(p.props=$,p.state=p.__s,p.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(L){L&&(L.__=e)}),Ne.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),l=yt(n);break t}p.componentWillUpdate&&p.componentWillUpdate($,p.__s,S),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(g,y,b)})}else v&&!Z.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=S,p.props=$,p.__P=t,p.__g&=-5,vt=I.__r,gt=v?25:0;do p.__g&=-9,vt&&vt(e),f=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++gt<25);v&&(Ne.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(o=At({},o,p.getChildContext())),v&&n.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(g,y)),ut=f&&f.type===Dt&&f.key==null?f.props.children:f,$.__P&&(f=l,s=(t=$.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(L){L&&Nn(L,L)}),n.__k=null),l=n.__k?yt(n,0):null),l=Yo(t,On(ut)?ut:[ut],e,n,o,s,r,i,l,u,d),$.__P&&(e.__e=null,l=f),e.__u&=-161,_&&_.some(Mt),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(L){if(i.length=m,e.__v=null,u||r)if(L&&L.then){if(e.__u|=128|u,r){for(~(H=r.indexOf(l||void 0))||(H=r.length);(ot=r[H-1])&&ot.nodeType==8;)H--;for(;H<r.length;H++)if(ot=r[H])if(r[H]=null,X){if(ot==mt)break}else{if(ot.nodeType!=8)break;ot.data.startsWith("$s")&&(mt=Ee(X=ot))}}if(!X){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;X=l}(f=Ee(X=e.__c.__z||(e.__c.__z=X)))?(e.__e=X,l=f):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Mt);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),L&&L.then||Qo(e),I.__e(L,e,n)}}else l=e.__e=ea(n.__e,e,n,o,s,r,i,u,d,t);return(f=I.diffed)&&f(e),l}function Ee(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Qo(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Qo))}function Xo(t,e,n){for(var o=0;o<n.length;)An(n[o++],n[o++],n[o++]);I.__c&&I.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){I.__e(r,s.__v)}})}function ea(t,e,n,o,s,r,i,l,u,d){var f,_,m,p,g,y,b,$,v=n.props||Ae,x=e.props,S=e.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((g=r[f])&&(S?g.localName==S:g.nodeType==3)){t=g,r[f]=null;break}}if(!t){if($=d.ownerDocument||document,!S)return $.createTextNode(x);t=$.createElementNS(s,S,x.is?x:d),l&&(I.__m&&I.__m(e,r),l=!1),r=null}if(S){if(d=S=="template"&&t.content||t,r=S=="textarea"&&x.defaultValue!=null?null:r&&En.call(d.childNodes),!l&&r)for(v={},f=0;f<t.attributes.length;f++)v[(g=t.attributes[f]).name]=g.value;for(f in v)g=v[f],f=="dangerouslySetInnerHTML"?m=g:f=="children"||f in x||f=="value"&&"defaultValue"in x||f=="checked"&&"defaultChecked"in x||Ce(t,f,null,g,s);for(f in x)g=x[f],f=="children"?p=g:f=="dangerouslySetInnerHTML"?_=g:f=="value"?y=g:f=="checked"?b=g:l&&typeof g!="function"||v[f]===g||Ce(t,f,g,v[f],s);_?(l||m&&(_.__html==m.__html||_.__html==t.innerHTML)||(t.innerHTML=_.__html),e.__k=[]):(m&&(t.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Gi.test(S))&&(s="http://www.w3.org/1999/xhtml"),Yo(d,On(p)?p:[p],e,n,o,s,r,i,r?r[0]:n.__k&&yt(n,0),l,u),r&&r.some(Mt)),l&&S!="textarea"||(f="value",S=="progress"&&y==null?t.removeAttribute(f):y==null||y===t[f]&&(S!="progress"||y)||Ce(t,f,y,v[f],s),f="checked",b!=null&&b!=t[f]&&Ce(t,f,b,v[f],s))}else v===x||l&&t.data==x||(t.data=x);return t}function An(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){I.__e(s,n)}}function Nn(t,e,n){var o,s,r,i;if(I.unmount&&I.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||An(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){I.__e(l,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&Nn(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=Ee(o,r=[]))&&(o==t.__e&&r.some(Mt),Mt(s),Mt(o)),n||Mt(t.__e),t.__e=t.__c=t.__=null}function na(t,e,n){return this.constructor(t,n)}function Zo(t,e){var n,o,s,r;I.__&&I.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=ee(Dt,{children:[t]}),s=[],r=[],Mn(e,e.__k,o||Ae,Ae,e.namespaceURI,o?null:e.firstChild?En.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Xo(s,e.__k,r),e.__k.props.children=null}I={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){t=l}}throw Me=0,t}},zo=0,Wo=function(t){return t!=null&&t.constructor===ie},Nt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=At({},this.state)),typeof t=="function"&&(t=t(At({},n),this.props)),t&&(At(n,t),this.__v&&(e&&this.__k.push(e),Ao(this)))},Nt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Ao(this))},Nt.prototype.render=Dt,bt=[],Me=0,Ho=function(t,e){return t.__v.__b-e.__v.__b},Oe=Symbol(),Vo=/(PointerCapture)$|Capture$/i,Tn=0,wn={},Yi=0;var Bt,P,bn,Bo,kn=Object.is,Be=0,ts=[],xn=[],q=I,Ro=q.__b,Io=q.__r,jo=q.diffed,Lo=q.__c,qo=q.unmount,Po=q.__;function ae(t,e){q.__h&&q.__h(P,t,Be||e),Be=0;var n=P.__H||(P.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function k(t){return Be=1,oa(es,t)}function oa(t,e,n){var o=ae(Bt++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):es(void 0,e),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);kn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=P,!P.__f)){P.__f=!0;var s=P.shouldComponentUpdate;P.shouldComponentUpdate=function(r,i,l){var u=this.__H;if(!u)return!0;var d=!1,f=this.props!=r;if(u.__.some(function(m){m.__N&&(d=!0,kn(m.__[0],m.__N[0])||(f=!0))}),s){var _=s.call(this,r,i,l);return d?_||f:_}return!d||f}}return o.__}function M(t,e){var n=ae(Bt++,3);!q.__s&&Rn(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,P.__H.__h.push(n))}function ft(t,e){var n=ae(Bt++,4);!q.__s&&Rn(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,P.__h.push(n))}function N(t){return Be=5,Bn(function(){return{current:t}},[])}function Bn(t,e){var n=ae(Bt++,7);return Rn(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function st(){var t=ae(Bt++,11);if(!t.__){for(var e=P.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function sa(){var t;do{for(;t=xn.shift();)try{ne(t)}catch(n){q.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=ts.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(ne),e.__h.some(Sn),e.__h=[]}catch(n){e.__h=[],q.__e(n,t.__v)}}}while(xn.length)}q.__b=function(t){P=null,Ro&&Ro(t)},q.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Po&&Po(t,e)},q.__r=function(t){Io&&Io(t),Bt=0;var e=(P=t.__c).__H;e&&(bn==P?P.__h=[]:(e.__h.some(ne),e.__h.some(Sn),Bt=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),bn=P},q.diffed=function(t){jo&&jo(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Do(ts.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),bn=P=null},q.__c=function(t,e){e.some(function(n){try{n.__h.some(ne),n.__h=n.__h.filter(function(o){return!o.__||Sn(o)})}catch(o){n.__h=[function(){throw o}]}}),Lo&&Lo(t,e)},q.unmount=function(t){qo&&qo(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Do(xn.push(s))}else ne(s)}catch(r){e=r}}),o.__H=void 0,e&&q.__e(e,o.__v))};var Fo=typeof requestAnimationFrame=="function";function ra(t){var e,n=function(){clearTimeout(o),Fo&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);Fo&&(e=requestAnimationFrame(n))}function Do(t){t!=1&&Bo==q.requestAnimationFrame||((Bo=q.requestAnimationFrame)||ra)(sa)}function ne(t){var e=P,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),P=e}function Sn(t){var e=P;t.__c=t.__(),P=e}function Rn(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!kn(n,t[o])})}function es(t,e){return typeof e=="function"?e(t):e}var ns=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[e[++r]]=l:i===6?o[1][e[++r]]+=l+"":i?(s=t.apply(l,ns(t,l,n,["",null])),o.push(s),l[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(l)}return o},Uo=new Map;function ia(t){var e=Uo.get(this);return e||(e=new Map,Uo.set(this,e)),(e=ns(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",l="",u=[0],d=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,i):r===3&&(m||i)?(u.push(3,m,i),r=2):r===2&&i==="..."&&m?u.push(4,m,0):r===2&&i&&!m?u.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(u.push(r,0,i,s),r=6),m&&(u.push(r,m,0,s),r=6)),i=""},f=0;f<n.length;f++){f&&(r===1&&d(),d(f));for(var _=0;_<n[f].length;_++)o=n[f][_],r===1?o==="<"?(d(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[f][_+1]===">")?(d(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return d(),u})(t)),e),arguments,[])).length>1?e:e[0]}var c=ia.bind(Le),aa=Symbol.for("preact-signals");function qe(){if(ht>1)ht--;else{var t,e=!1;for((function(){var s=Ie;for(Ie=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();se!==void 0;){var n=se;for(se=void 0,Re++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ss(n))try{n.c()}catch(s){e||(t=s,e=!0)}n=o}}if(Re=0,ht--,e)throw t}}function In(t){if(ht>0)return t();Cn=++ca,ht++;try{return t()}finally{qe()}}var oe,j=void 0;function Pe(t){var e=j,n=oe;j=void 0,oe=void 0;try{return t()}finally{j=e,oe=n}}var se=void 0,ht=0,Re=0,ca=0,Cn=0,Ie=void 0,je=0;function os(t){if(j!==void 0){var e=t.n;if(e===void 0||e.t!==j)return e={i:0,S:t,p:j.s,n:void 0,t:j,e:void 0,x:void 0,r:e},j.s!==void 0&&(j.s.n=e),j.s=e,t.n=e,32&j.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=j.s,e.n=void 0,j.s.n=e,j.s=e),e}}function V(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}V.prototype.brand=aa;V.prototype.h=function(){return!0};V.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:Pe(function(){var o;(o=e.W)==null||o.call(e)}))};V.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&Pe(function(){var s;(s=e.Z)==null||s.call(e)}))}};V.prototype.subscribe=function(t){var e=this;return W(function(){var n=e.value;Pe(function(){return t(n)})},{name:"sub"})};V.prototype.valueOf=function(){return this.value};V.prototype.toString=function(){return this.value+""};V.prototype.toJSON=function(){return this.value};V.prototype.peek=function(){var t=this;return Pe(function(){return t.value})};Object.defineProperty(V.prototype,"value",{get:function(){var t=os(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(Re>100)throw new Error("Cycle detected");(function(n){ht!==0&&Re===0&&n.l!==Cn&&(n.l=Cn,Ie={S:n,v:n.v,i:n.i,o:Ie})})(this),this.v=t,this.i++,je++,ht++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{qe()}}}});function A(t,e){return new V(t,e)}function ss(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function rs(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function is(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function Rt(t,e){V.call(this,void 0,e),this.x=t,this.s=void 0,this.g=je-1,this.f=4}Rt.prototype=new V;Rt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===je))return!0;if(this.g=je,this.f|=1,this.i>0&&!ss(this))return this.f&=-2,!0;var t=j;try{rs(this),j=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return j=t,is(this),this.f&=-2,!0};Rt.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}V.prototype.S.call(this,t)};Rt.prototype.U=function(t){if(this.t!==void 0&&(V.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Rt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(Rt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=os(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function z(t,e){return new Rt(t,e)}function as(t){var e=t.j;if(t.j=void 0,typeof e=="function"){ht++;var n=j;j=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,jn(t),o}finally{j=n,qe()}}}function jn(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,as(t)}function la(t){if(j!==this)throw new Error("Out-of-order effect");is(this),j=t,this.f&=-2;try{8&this.f&&jn(this)}finally{qe()}}function Ut(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,oe&&oe.push(this)}Ut.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};Ut.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,as(this),rs(this),ht++;var t=j;return j=this,la.bind(this,t)};Ut.prototype.N=function(){2&this.f||(this.f|=2,this.u=se,se=this)};Ut.prototype.d=function(){this.f|=8,1&this.f||jn(this)};Ut.prototype.dispose=function(){this.d()};function W(t,e){var n=new Ut(t,e);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var cs,Fe,Te,ua=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,ls=[];W(function(){cs=this.N})();function zt(t,e){I[t]=e.bind(null,I[t]||function(){})}function re(t){if(Te){var e=Te;Te=void 0,e()}Te=t&&t.S()}function us(t){var e=this,n=t.data,o=da(n);o.name="ReactiveDom",o.value=n;var s=Bn(function(){for(var l=e,u=e.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=z(function(){var p=o.value.value;return p===0?0:p===!0?"":p||""}),f=z(function(){return!Array.isArray(d.value)&&!Wo(d.value)}),_=W(function(){if(this.N=fs,f.value){var p=d.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=p)}}),m=e.__$u.d;return e.__$u.d=function(){_(),m.call(this)},[f,d]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}us.displayName="ReactiveTextNode";Object.defineProperties(V.prototype,{constructor:{configurable:!0,value:Le(Dt,null).constructor},type:{configurable:!0,value:us},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});zt("__b",function(t,e){if(re(),Fe=void 0,typeof e.type=="string"){var n,o=e.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof V&&(n||(e.__np=n={}),n[s]=r,o[s]=r.peek())}}t(e)});zt("__r",function(t,e){if(t(e),e.type!==Dt){re();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return W(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;ua&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),Fe=o,re(n)}});zt("__e",function(t,e,n,o){re(),Fe=void 0,t(e,n,o)});zt("diffed",function(t,e){re(),Fe=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,s=e.props,r=n.U;if(r)for(var i in r){var l=r[i];l===void 0||o&&i in o||(l.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var d=r[u],f=o[u];d===void 0?(d=fa(n,u,f,s),r[u]=d):d.o(f,s)}}}t(e)});function fa(t,e,n,o){var s=e in t&&t.ownerSVGElement===void 0,r=A(n);return{o:function(i,l){r.value=i,o=l},d:W(function(){this.N=fs;var i=r.value.value;o[e]!==i&&(o[e]=i,s?t[e]=i:i!=null&&(i!==!1||e[4]==="-")?t.setAttribute(e,i):t.removeAttribute(e))})}}zt("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=e.__np;if(i){var l=e.props;for(var u in i)l[u]=i[u]}e.__np=void 0}else{var d=e.__c;if(d){d.__$f|=8;var f=d.__$u;f&&(d.__$u=void 0,f.d())}}t(e)});zt("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});Nt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(var l in this.props)if(!(l in t))return!0;return!1};function da(t,e){return Bn(function(){return A(t,e)},[])}var pa=function(t){queueMicrotask(function(){queueMicrotask(t)})};function ma(){In(function(){for(var t;t=ls.shift();)cs.call(t)})}function fs(){ls.push(this)===1&&(I.requestAnimationFrame||pa)(ma)}function ds(t){let e=!1,n=null,o=s=>{if(s.detail!==1||!e)return s.detail>1;let r=n!==null&&ha(n,s);return n=s,r};t.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),t.addEventListener("click",s=>{!o(s)||!_a(s)||(s.preventDefault(),s.stopPropagation())},{capture:!0})}var ha=(t,e)=>e.timeStamp-t.timeStamp<400&&Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)<32,_a=({target:t})=>t?.closest("button:not([data-repeat])")!=null;function ps(){let t=document.getElementById("boot");if(!t?.textContent)throw new Error("The page has no boot block.");return JSON.parse(t.textContent)}var ms=["nb","en"],$a=31536e3,De=A({lang:"nb",messages:{}}),wt=z(()=>De.value.lang);function Ln(t){De.value=t,globalThis.document&&(document.documentElement.lang=t.lang)}async function qn(t,e=(...n)=>fetch(...n)){let n=await e(`/i18n/${t}.json`);if(!n.ok)throw new Error(`no catalogue for ${t}: ${n.status}`);Ln(await n.json())}async function hs(t){await qn(t),document.cookie=`lang=${t}; path=/; max-age=${$a}; samesite=lax`}function a(t,e={}){let n=De.value.messages[t];return n===void 0?t:(typeof n=="string"?n:n[Number(e.n)===1?0:1]??t).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,i="")=>{if(!(r in e))return s;let l=ba(e[r]);return/[.?!]$/.test(l)?l:l+i})}var ce=t=>t in De.value.messages,nt=t=>ce(`error.${t.code}`)?a(`error.${t.code}`,t):t.message??a("error.internal"),U=t=>t?typeof t=="string"?t:t[wt.value]||t.nb||t.en:"",Pn=t=>va.value.format(t);function _s(t){let e=new Date(t);return[e.getHours(),e.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var va=z(()=>new Intl.NumberFormat(ga())),ga=()=>wt.value==="nb"?"nb-NO":"en-GB",ba=t=>typeof t=="number"?Pn(t):String(t);function h(t,e){return t.get(e)}function R(t,e,n){return t.get(`${e}:${n}`)}function J(t,e){let n=[];for(let[o,s]of t)o.startsWith(`${e}:`)&&n.push(s);return n}var kt=(t,e)=>t?.votes?.includes(e)?t.votes_on?.[e]??1:0;function Ue(t){return J(t,"measure").filter(e=>e.status==="live"&&!e.merged_into&&!e.hidden)}function K(t,e){let n=new Set,o=R(t,"measure",e);for(;o?.merged_into&&!n.has(o.id);)n.add(o.id),o=R(t,"measure",o.merged_into)??o;return o}function xt(t,{originals:e}){return e.map(o=>R(t,"measure",o)).filter(o=>o!==void 0).flatMap(o=>[o,...xt(t,o)])}function It(t,e,n){return J(t,e).filter(s=>(K(t,s.measure)?.id??s.measure)===n).sort((s,r)=>s.at-r.at)}var Fn=A("");function ze(...t){let e=Dn(...t);M(()=>{Fn.value=e},[e])}var Dn=(...t)=>t.filter(Boolean).join(" · "),$s=t=>h(t,"workshop")?.status==="closed"?"":U(h(t,"phase")?.title);async function vs(t){if(!("CSSLayerBlockRule"in globalThis))return;let e=ps();e.messages?Ln(e.messages):await qn(e.lang);let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");W(()=>ya(e)),n.replaceChildren(),Zo(c`<${t} boot=${e} />`,n)}function ya(t){document.title=Dn(Fn.value,U(t.title));let e=document.querySelector(".ds-skip-link");e&&(e.textContent=a("page.skip"))}var wa=1e3,ka=1e4,le=A({text:"",times:0}),We=new Map,gs,sf=z(()=>le.value.text);function B(t,e=t){We.size===0&&(Un(""),setTimeout(xa,wa)),We.set(e,t)}function Wt({connection:t},e){t.status.peek()==="connected"&&B(e)}function xa(){Un([...We.values()].join(" ")),We.clear(),gs=setTimeout(()=>Un(""),ka)}function Un(t){clearTimeout(gs),le.value={text:t,times:le.peek().times+1}}function He(){let[t]=k(()=>le.peek().times),{text:e,times:n}=le.value;return c`<div class="ds-sr-only" role="status" aria-live="polite">${n>t?e:""}</div>`}function Sa(){let t=new Map;return{getItem:e=>t.get(e)??null,setItem:(e,n)=>{t.set(e,n)},removeItem:e=>{t.delete(e)},keys:()=>[...t.keys()]}}var zn=A(!1),Ht=Sa();function rt(){let t=Ta(),e=()=>{zn.value=Ht.keys().length>0};return{getItem:n=>Ht.getItem(n)??t?.getItem(n)??null,setItem(n,o){Ca(t,n,o)?Ht.removeItem(n):Ht.setItem(n,o),e()},removeItem(n){Ht.removeItem(n),t?.removeItem(n),e()},keys:()=>[...new Set([...Object.keys(t??{}),...Ht.keys()])]}}function Ca(t,e,n){try{return t?.setItem(e,n),t!==null}catch{return!1}}function G(t,e){try{return JSON.parse(t.getItem(e)??"null")}catch{return null}}function Ta(){try{return globalThis.localStorage??null}catch{return null}}function Ve(t,e,n=globalThis.window??new EventTarget){let o=new Map,s=`facilitator:draft:${t}:`;return n.addEventListener("storage",r=>{let{key:i}=r;i?.startsWith(s)&&o.get(i.slice(s.length))?.readAgain()}),r=>{let i=o.get(r);if(i)return i;let l=Oa(s+r,e);return o.set(r,l),l}}function Oa(t,e){let n=()=>G(e,t),o=A(n()?.text??"");return{text:o,begun_at:n()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,o.value=s,s?e.setItem(t,JSON.stringify({text:s,begun_at:this.begun_at})):e.removeItem(t)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,o.value=n()?.text??""}}}function bs({code:t,token:e,request:n}){let o=(s,r={})=>{let i={"Content-Type":"application/json"};return e&&(i.Authorization=`Bearer ${e}`),Wn(15e3,async l=>(await n(`/api/${t}/${s}`,{...r,headers:i,signal:l})).json())};return{send:async s=>Ea(await o("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await o("view");return s.records?s:null}}}async function Wn(t,e){let n=new AbortController,o=setTimeout(()=>n.abort(),t);try{return await e(n.signal)}finally{clearTimeout(o)}}function Ea(t){return"ok"in t?t:{ok:!1,error:"error"in t?t.error:t}}var Ma=.8;function it({draft:t,label:e,description:n,max:o,rows:s=1,error:r,optional:i,placeholder:l,inputRef:u,onEnter:d,firstFocus:f,oneLine:_=s===1}){let m=st(),p=t.text.value,g=o-dt(p),y=g<o*(1-Ma),b=g<0?a("field.too_long",{n:-g}):r,$=[n&&`${m}-d`,y&&`${m}-c`,b&&`${m}-e`].filter(Boolean).join(" "),v=s>1?"textarea":"input",x=S=>{S.key!=="Enter"||S.isComposing||!d||!_&&!(S.ctrlKey||S.metaKey)||(S.preventDefault(),d())};return c`
<div class="ds-field">
<label class="ds-label" for=${m}>${e}${i&&c` <span class="optional">${a("field.optional")}</span>`}</label>
${n&&c`<p data-field="description" id="${m}-d">${n}</p>`}
<${v}
class="ds-input"
id=${m}
ref=${u}
rows=${s>1?s:void 0}
value=${p}
placeholder=${l}
data-first-focus=${f}
autocomplete="off"
enterkeyhint=${_?"send":"enter"}
aria-invalid=${b?"true":void 0}
aria-describedby=${$||void 0}
onInput=${S=>t.write(S.target.value)}
onKeyDown=${x}
/>
${y&&g>=0&&c`<p class="counter" id="${m}-c">${a("field.left",{n:g})}</p>`}
${b&&c`<p class="ds-validation-message" id="${m}-e">${b}</p>`}
</div>
`}function Vt({label:t,value:e,options:n,onChange:o,empty:s,description:r,error:i}){let l=st(),u=[r&&`${l}-d`,i&&`${l}-e`].filter(Boolean).join(" ");return c`
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
`}function ys({label:t,checked:e,onChange:n,description:o}){let s=st();return c`
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
`}var dt=t=>Array.from(t).length,St=(t,e)=>t.trim()!==""&&dt(t.trim())<=e;var Aa={nb:"Bokmål",en:"English"};function Je(){let[t,e]=k(!1),n=o=>hs(o).then(()=>e(!1),()=>e(!0));return c`
<div class="language-switch" role="group" aria-label=${a("language.label")}>
<${Na} onChoose=${n} />
<p class="language-failed" role="status">${t&&a("language.failed")}</p>
</div>
`}var Na=({onChoose:t})=>ms.map(e=>c`
<button
key=${e}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${e}
aria-pressed=${wt.value===e?"true":"false"}
onClick=${()=>t(e)}
>${Aa[e]}</button>
`);function Y({colour:t="info",children:e,role:n}){return c`<div class="ds-alert notice" data-color=${t} role=${n}>${e}</div>`}function Ke(){return c`
<section class="privacy" aria-label=${a("privacy.title")}>
<p>${a("privacy.line_1")}</p>
<p>${a("privacy.line_2")}</p>
<p>${a("privacy.line_3")}</p>
<details class="ds-details">
<summary>${a("privacy.more")}</summary>
<div class="stack" data-tight>
<p>${a("privacy.stored")}</p>
<p>${a("privacy.votes")}</p>
<p>${a("privacy.device")}</p>
<p>${a("privacy.deleted")}</p>
</div>
</details>
</section>
`}var Ba="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",_t=()=>ks(12),ws=()=>ks(21);function ks(t){let e=crypto.getRandomValues(new Uint8Array(t));return Array.from(e,n=>Ba[n&63]).join("")}var Ct=rt(),xs="facilitator:workplace",Vn=t=>`facilitator:seat:${t}`,Hn=t=>`facilitator:join:${t}`,Ss=t=>G(Ct,Vn(t)),Cs=(t,e)=>Ct.setItem(Vn(t),JSON.stringify(e)),Ts=t=>Ct.removeItem(Vn(t));function Os(t){let e=Ct.getItem(Hn(t))??ws();return Ct.setItem(Hn(t),e),e}var Es=t=>Ct.removeItem(Hn(t)),Ms=()=>G(Ct,xs),As=t=>Ct.setItem(xs,JSON.stringify(t));function Rs({areas:t,chosen:e,onChoose:n,missing:o}){let s=st(),r=N(null);M(()=>{o&&Ra(r.current)},[o]);let[i,l]=k(""),[u]=k(e),d=Bs(Ia(Ns(t),u),i),f=m=>{let p=m.target.value;l(p),B(a("join.found",{n:Bs(Ns(t),p).length}),"found")},_=m=>{m.key==="Enter"&&(m.preventDefault(),i&&d[0]&&n(d[0]))};return c`
<fieldset class="ds-fieldset unit-choice" ref=${r} aria-describedby=${o?`${s}-e`:void 0}>
<legend class="ds-label">${a("join.where")}</legend>
<label class="ds-sr-only" for="${s}-q">${a("join.search")}</label>
<input
class="ds-input"
type="search"
id="${s}-q"
value=${i}
placeholder=${a("join.search")}
autocomplete="off"
enterkeyhint="done"
onInput=${f}
onKeyDown=${_}
/>
${o>0&&c`<p class="ds-validation-message" id="${s}-e">${a("join.choose_unit")}</p>`}
<div class="unit-list">
${d.map(m=>c`
<label class="unit" key=${`${m.area}/${m.unit}`} data-chosen=${Ye(m,e)}>
<input
class="ds-input"
type="radio"
name=${s}
checked=${Ye(m,e)}
onChange=${()=>n({area:m.area,unit:m.unit})}
/>
<span><span class="unit-name">${m.name}</span>${m.detail&&c` <span class="soft small">${m.detail}</span>`}</span>
</label>
`)}
${d.length===0&&c`<p class="soft unit-none">${a("join.none_found")}</p>`}
</div>
</fieldset>
`}function Ra(t){t?.scrollIntoView(),(t?.querySelector("[type=radio]")??t?.querySelector("input"))?.focus()}function Ns(t){let e=t.flatMap(s=>s.units.map(r=>({area:s.name,unit:r,name:r,detail:s.name}))),n=t.map(s=>({area:s.name,unit:null,name:a("join.other_unit",{area:s.name}),detail:""})),o={area:null,unit:null,name:a("join.no_unit"),detail:a("join.no_unit_detail")};return[...e.sort((s,r)=>s.name.localeCompare(r.name,"nb")),...n,o]}var Ia=(t,e)=>[...t].sort((n,o)=>Number(Ye(o,e))-Number(Ye(n,e))),Ye=(t,e)=>t.unit===e?.unit&&t.area===e?.area;function Bs(t,e){let n=e.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);return t.filter(o=>{let s=` ${o.name} ${o.detail}`.toLocaleLowerCase("nb").replace(/[(,–-]/g," ");return n.every(r=>s.includes(` ${r}`))})}var js={code:"no_line"},ja=15e3;function Ls({boot:t,onJoined:e}){let[n,o]=k(null),[s,r]=k(null),i=()=>qs(`/api/${t.code}`).then(l=>{r(null),o(l)},l=>r(Ps(l)));return M(()=>{i()},[]),ze(a("join.go")),c`
<main id="main" tabindex="-1" class="phone-main join stack">
<header class="join-top">
<${Je} />
<h1 class="ds-heading" data-size="lg">${U(t.title)}</h1>
${t.table&&c`<p class="join-table">${a("join.at_table",{table:t.table})}</p>`}
</header>
${n?.status==="closed"&&c`<${Y}><p>${nt({code:"workshop_closed"})}</p><//>`}
${n&&n.status!=="closed"&&c`<${La} boot=${t} form=${n} onJoined=${e} />`}
${!n&&!s&&c`<p class="soft">${a("page.loading")}</p>`}
${s&&c`
<${Y} colour="danger" role="alert">
<p>${Fs(s)}</p>
<button type="button" class="ds-button" onClick=${i}>${a("save.retry")}</button>
<//>
`}
</main>
`}function La({boot:t,form:e,onJoined:n}){let[o,s]=k(String(t.table??"")),[r,i]=k(()=>qa(e)),[l]=k(()=>Ve(t.code,rt())("role")),[u,d]=k(0),f=N(null),[_,m]=k(!1),[p,g]=k(null),y=$=>{i($),As($)};return c`
<form class="stack" onSubmit=${async $=>{if($.preventDefault(),!r)return d(u+1);if(dt(l.text.peek())>80)return f.current?.focus();if(!_){m(!0),g(null);try{let v=await Pa(t.code,{table:o,workplace:r,role:l.text.peek().trim()});Cs(t.code,v),l.clear(),n(v)}catch(v){g(Ps(v)),m(!1)}}}} novalidate>
${!t.table&&c`<${Vt}
label=${a("join.table")}
value=${o}
empty=${a("join.any_table")}
options=${e.tables.map($=>({value:String($),label:a("table.number",{table:$})}))}
onChange=${s}
/>`}
<${Rs}
areas=${e.areas}
chosen=${r}
missing=${r?0:u}
onChoose=${y}
/>
<${it} draft=${l} label=${a("join.role")} description=${a("join.role_hint")} max=${80} inputRef=${f} optional />
<${Ke} />
<div class="join-go stack" data-tight>
${p&&c`<${Y} colour="danger" role="alert"><p>${Fs(p)}</p><//>`}
<button type="submit" class="ds-button" data-wide aria-busy=${_?"true":void 0}>
${_?a("join.joining"):a("join.go")}
</button>
</div>
</form>
`}function qa(t){let e=Ms(),n=t.areas.find(o=>o.name===e?.area);return e&&n&&(e.unit===null||n.units.includes(e.unit))?e:null}function Pa(t,{table:e,workplace:n,role:o}){let s={id:Os(t),lang:wt.peek()};return e&&(s.table=Number(e)),n.area&&(s.area=n.area),n.unit&&(s.unit=n.unit),o&&(s.role=o),qs(`/api/${t}/join`,{method:"POST",body:JSON.stringify(s)})}function qs(t,e={}){return Wn(ja,async n=>{let o=await fetch(t,{...e,headers:{"Content-Type":"application/json"},signal:n}),s=await o.json();if(!o.ok)throw s.error??s;return s})}var Ps=t=>typeof t?.code=="string"?t:js,Fs=t=>t===js?a("join.no_line"):nt(t);function Ds(t,e,{history:n,events:o}={history:window.history,events:window}){let s=!1,r=()=>!!n.state?.on_top,i=()=>{if(!(s||t.peek()===r())){if(t.peek())return n.pushState({on_top:!0},"");s=!0,n.back()}},l=()=>{let d=!s;s=!1,d&&!r()&&e(),i()};o.addEventListener("popstate",l);let u=W(()=>{t.value,i()});return()=>{u(),o.removeEventListener("popstate",l)}}var Fa={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function C({name:t}){return c`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${Fa[t]} /></svg>`}var Da=6e3;function Jn({seat:t}){let{state:e,colour:n,n:o}=Ua(t),s=za(e==="well"),r=e==="well"&&s?"back":e,i=r==="well"?"":a(`line.${r}`,{n:o});return M(()=>{i&&B(i,"line")},[i]),c`
<div class="line" data-color=${r==="back"?"success":n} data-state=${r}>
${i&&c`<${C} name=${r==="back"?"check":"cloud"} /><span>${i}</span>`}
</div>
`}function Ua(t){let e=t.connection.status.value,n=t.outbox.unsent.value;return e==="revoked"?{state:"revoked",colour:"danger",n}:e!=="connected"&&t.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:e==="offline"&&t.connection.restarting.value?{state:"restarting",colour:"warning",n}:e==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:e==="connecting"?{state:"connecting",colour:"neutral",n}:h(t.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&t.outbox.stuck.value?{state:"sending",colour:"warning",n}:zn.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function za(t){let e=N(!1),n=N(!1),[o,s]=k(!1);return M(()=>{if(!t){n.current=e.current,s(!1);return}if(e.current=!0,!n.current)return;n.current=!1,s(!0);let r=setTimeout(()=>s(!1),Da);return()=>clearTimeout(r)},[t]),o}var Us=({error:t})=>t?.code==="changed_meanwhile";var Kn=(t,e)=>Object.values(t.data).includes(e);function Yn(t,e,n){return t.failed.value.some(s=>Kn(s,n))?"failed":t.entries.value.some(s=>s.answered_seq===void 0&&Kn(s,n))?e&&!t.stuck.value?"saving":"waiting":"saved"}var zs=({error:t},e)=>e!=="closed"&&t?.code!=="workshop_closed",Wa=(t,e)=>zs(t,e)&&!Us(t);function tt({seat:t,id:e}){return c`<${Va} state=${Yn(t.outbox,t.connection.status.value==="connected",e)} />`}var Ha={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},Va=({state:t})=>c`<span class="save-state" data-state=${t}><${C} name=${Ha[t]} />${a(`saved.${t}`)}</span>`;function Ge({seat:t,label:e,about:n,boxFor:o=()=>null}){let s=t.outbox.failed.value.filter(r=>!n||Kn(r,n));return s.length===0?null:c`
<section class="failures" aria-label=${a("save.failed_title",{n:s.length})}>
${s.map(r=>c`<${Ja} key=${r.id} seat=${t} entry=${r} label=${e} boxFor=${o} />`)}
</section>
`}function Ja({seat:t,entry:e,label:n,boxFor:o}){let s=e.data.title??e.data.text??e.data.description,r=h(t.screen.value,"workshop")?.status,i=zs(e,r)&&s?o(e):null,l=()=>{i?.(),t.outbox.takeOut(e.id)};return c`
<div class="ds-alert notice" data-color="danger" role="alert">
<p class="failure-what"><strong>${n(e)}</strong>${s&&c` «${s}»`}</p>
<p>${e.error&&nt(e.error)}</p>
<div class="row">
${Wa(e,r)&&c`<button type="button" class="ds-button" data-size="sm" onClick=${()=>t.outbox.retry(e.id)}>
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
`}var Ka={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},Ws=(t,e)=>t.match(Ka[e])?.length??0;function Q(...t){let e=t.join(" "),[n,o]=[Ws(e,"nb"),Ws(e,"en")];if(n===o)return;let s=n>o?"nb":"en";return s===wt.value?void 0:s}var Hs=rt();function Vs({phone:t}){let[e]=k(()=>Ga(t.boot.code));return J(t.seat.screen.value,"message").sort((s,r)=>r.at-s.at).filter(s=>!e.ids.value.includes(s.id)).map(s=>c`<${Ya} key=${s.id} message=${s} onRead=${()=>e.add(s.id)} />`)}function Ya({message:t,onRead:e}){let n=t.to==="table"?a("message.to_table"):a("message.to_all");M(()=>B(`${n}: ${t.text}`),[t.id]);let o=()=>{e(),document.querySelector("main")?.focus()};return c`
<section class="message" aria-label=${n}>
<p class="eyebrow">${n} · ${_s(t.at)}</p>
<p class="message-text" lang=${Q(t.text)}>${t.text}</p>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${a("message.read")} onClick=${o}>
<${C} name="close" />
</button>
</section>
`}function Ga(t){let e=`facilitator:read:${t}`,n=A(G(Hs,e)??[]);return{ids:n,add(o){n.value=[...n.peek(),o],Hs.setItem(e,JSON.stringify(n.peek()))}}}var Qa=["offer","comment","conflict","co_benefit"];function Js(t){let e=h(t,"me");if(!e)return[];let n=new Set([...e.measures,...e.comments,...e.offers,...e.conflicts,...e.co_benefits]),o=u=>K(t,u)?.id,s=J(t,"offer").filter(u=>n.has(u.id)),r=new Set([...e.measures.map(o),...s.map(u=>o(u.measure))]),i=new Map,l=(u,d)=>{let f=JSON.stringify([u.label,u.unit]),_=i.get(f)??{by:u,reasons:[]};_.reasons.push(d),i.set(f,_)};for(let u of J(t,"measure")){let d=K(t,u.id);u.by&&u.status==="live"&&d&&r.has(d.id)&&!n.has(u.id)&&l(u.by,{measure:d,did:"measure",text:u.title})}for(let u of Qa.flatMap(d=>J(t,d))){let d=K(t,u.measure);u.by&&d&&r.has(d.id)&&!n.has(u.id)&&!Xa(u)&&l(u.by,{measure:d,did:u.kind==="offer"?u.stance:u.kind,text:u.text})}return[...i.values()].sort((u,d)=>d.reasons.length-u.reasons.length)}var Xa=t=>!!t.hidden;function Tt({measure:t,onOpen:e,tags:n,children:o,said:s={},own:r,chosen:i}){let l=Q(t.title,t.description),u=e?c`<button type="button" class="card-open" onClick=${e}>${t.title}</button>`:t.title;return c`
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
`}function Gn(t,e){let n=new Map(t.map(o=>[o.id,Za(`${e}${o.id}`)]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id))||(o.id<s.id?-1:1))}function Za(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}function $t(t){let e=h(t,"phase"),n=h(t,"me");if(!e||!n)return[];let o=Ue(t).filter(s=>!s.private);switch(e.visibility){case"none":case"own":return[];case"table":case"visited_table":return Qn(o.filter(s=>nc(t,s).includes(Number(n.table))));case"claimed_cards":return Qn(o.filter(s=>s.claimed_by===n.table));case"spotlight":return o.filter(s=>s.id===h(t,"spotlight")?.measure);case"theme_random_order":return tc(Gn(o,n.order_seed));default:return Gn(o.filter(s=>Ks(t,s)),n.order_seed)}}var Ks=(t,{id:e})=>h(t,"choices")?.measures.includes(e)??!0,Ys=(t,e)=>Ks(t,e)&&(h(t,"workshop")?.vote_for_own!==!1||![e,...xt(t,e)].every(({id:n})=>h(t,"me")?.measures.includes(n))),Gs=({visibility:t})=>t.endsWith("_sample")||t.endsWith("_order")&&!t.startsWith("theme_");function tc(t){return[...ec(t),""].flatMap(n=>t.filter(o=>jt(o)===n))}var jt=t=>typeof t.fields.theme=="string"?t.fields.theme:"",ec=t=>[...new Set(t.map(jt))].filter(Boolean).sort((e,n)=>e.localeCompare(n,"nb")),nc=(t,e)=>[...new Set([e.table,...xt(t,e).map(({table:n})=>n)])];function Qs(t){let e=(h(t,"me")?.measures??[]).map(n=>R(t,"measure",n));return Qn(e.filter(n=>n!==void 0).filter(n=>n.status==="live"))}var Qn=t=>[...t].sort((e,n)=>n.posted_at-e.posted_at||(e.id<n.id?-1:1));var Xs=t=>class extends Nt{shouldComponentUpdate(e){return oc(this.props,e)}render(e){return Le(t,e)}},oc=(t,e)=>Object.keys(t).length!==Object.keys(e).length||Object.keys(e).some(n=>t[n]!==e[n]);function Zs(t,e){let n=`facilitator:seen:${t}`,o=A(new Set(G(e,n)??[]));return{ids:o,add(s){let r=s.filter(i=>!o.peek().has(i));r.length!==0&&(o.value=new Set([...o.peek(),...r]),e.setItem(n,JSON.stringify([...o.peek()])))}}}var tr=(t,e)=>[...t.filter(({id:n})=>!e.has(n)),...t.filter(({id:n})=>e.has(n))];function er(t,e){let n=new Set(t),o=e.filter(({id:s})=>!n.has(s));return o.length?[...t,...o.map(({id:s})=>s)]:t}function nr(t,e){let n=new Map(e.map((o,s)=>[o,s]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id)))}var sc=1e3,rc=.6,ic=.5,ac=4,cc="0px 0px -60px 0px",lc=Array.from({length:11},(t,e)=>e/10);function or(t,e,n){let o=n.map(({id:s})=>s).join(" ");M(()=>{let s=[...e.current?.children??[]],r=new Map(s.map((u,d)=>[u,n[d]?.id??""])),i=fc(u=>t.seen.add(u)),l=new IntersectionObserver(u=>i.note(u.map(d=>[String(r.get(d.target)),uc(d)])),{threshold:lc,rootMargin:cc});for(let u of s)t.seen.ids.peek().has(String(r.get(u)))||l.observe(u);return()=>{l.disconnect(),i.close()}},[o])}var uc=({intersectionRatio:t,intersectionRect:e,rootBounds:n})=>t>=rc||e.height>=ic*(n?.height??1/0);function fc(t,e=setTimeout){let n=new Map,o=new Set;return{note(s){let r={};for(let[u,d]of s)d?n.has(u)||n.set(u,r):n.delete(u);let i=s.map(([u])=>u).filter(u=>n.get(u)===r);if(i.length===0)return;let l=e(()=>{o.delete(l);let u=i.filter(d=>n.get(d)===r);u.length&&t(u)},sc);o.add(l)},close(){for(let s of o)clearTimeout(s)}}}function sr({measures:t,seen:e,onUnseenFirst:n}){if(t.length<ac)return null;let o=t.filter(({id:i})=>e.has(i)).length,s=t.findIndex(({id:i})=>e.has(i)),r=t.some(({id:i},l)=>!e.has(i)&&l>s)&&s>=0;return c`
<div class="seen-so-far">
<p class="small soft">
${o<t.length?c`${a("gallery.seen",{n:o,of:t.length})} · <span class="unseen" aria-hidden="true"></span> ${a("gallery.unseen")}`:c`<${C} name="check" /> ${a("gallery.all_seen",{n:o})}`}
</p>
${n&&r&&c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n}>${a("gallery.unseen_first")}</button>`}
</div>
`}var rr=5,ue=null;function ir({measures:t,chosen:e,onChoose:n}){let[o,s]=k(!1),r=dc(t);if(r.length<2)return null;let i=o||r.length<=rr+1?r:r.slice(0,rr);return c`
<div class="row theme-chips" role="group" aria-label=${a("gallery.theme")}>
${i.map(([l,u])=>c`
<button
key=${l}
type="button"
class="ds-chip"
aria-pressed=${e===l?"true":"false"}
onClick=${()=>n(e===l?ue:l)}
>
${l||a("gallery.no_theme")} <span class="chip-count">${u}</span>
</button>
`)}
${i.length<r.length&&c`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded="false" onClick=${()=>s(!0)}>
${a("gallery.more_themes",{n:r.length-i.length})}
</button>`}
</div>
`}function dc(t){let e=new Map;for(let n of t)e.set(jt(n),(e.get(jt(n))??0)+1);return[...e].sort(([n,o],[s,r])=>+(n==="")-+(s==="")||r-o||n.localeCompare(s,"nb"))}var pc=8;function Lt({phone:t,title:e,measures:n,below:o,chosen:s,browsed:r=!0,children:i}){let l=st(),[u,d]=k(""),[f,_]=k(ue),m=N(null),p=new Set(h(t.seat.screen.value,"me")?.measures),g=new Set([...t.seen.ids.value,...p]),[y,b]=hc(t,n,g),$=y.filter(x=>_c(x,u,f)),v=t.said.value;return or(t,m,$),c`
<section class="stack" data-tight aria-labelledby=${l}>
<h2 class="ds-heading section-title" data-size="xs" id=${l}>${e} <span class="count">${n.length}</span></h2>
${i}
${n.length===0&&c`<p class="panel soft">${a("gallery.empty")}</p>`}
${n.length>=pc&&c`
<div class="search">
<${C} name="search" />
<input
class="ds-input"
type="search"
value=${u}
aria-label=${a("gallery.search")}
placeholder=${a("gallery.search")}
onInput=${x=>d(x.target.value)}
/>
</div>
<${ir} measures=${n} chosen=${f} onChoose=${_} />
${(u||f!==ue)&&c`<p class="small soft" role="status">${a("gallery.shown",{n:$.length})}</p>`}
`}
${r&&c`<${sr} measures=${y} seen=${g} onUnseenFirst=${b} />`}
<div class="cards" ref=${m}>
${$.map(x=>c`
<${mc}
key=${x.id}
phone=${t}
measure=${x}
own=${p.has(x.id)}
seen=${!r||g.has(x.id)}
chosen=${s?.has(x.id)??!1}
comments=${v.get(x.id)?.comments}
offers=${v.get(x.id)?.offers}
below=${o}
/>
`)}
</div>
</section>
`}var mc=Xs(({phone:t,measure:e,own:n,seen:o,chosen:s,comments:r,offers:i,below:l})=>c`
<${Tt}
measure=${e}
own=${n}
chosen=${s}
said=${{comments:r,offers:i}}
tags=${c`
${n&&c`<span class="fact strong">${a("gallery.own")}</span>`}
<span class="unseen" data-seen=${o}><span class="ds-sr-only">${a("gallery.unseen")}</span></span>
`}
onOpen=${()=>t.sheet.value={measure:e.id}}
>
${l&&c`<${l} phone=${t} measure=${e} own=${n} chosen=${s} />`}
<//>
`);function hc(t,e,n){let[,o]=k(0),s=h(t.seat.screen.value,"phase");if(!s||!Gs(s))return[e,void 0];let r=()=>{t.orders.delete(s.id),o(u=>u+1)},i=t.orders.get(s.id)??tr(e,n).map(({id:u})=>u),l=er(i,e);return t.orders.set(s.id,l),[nr(e,l),r]}function _c(t,e,n){if(n!==ue&&jt(t)!==n)return!1;let o=e.trim().toLocaleLowerCase("nb");return!o||`${t.title} ${t.description}`.toLocaleLowerCase("nb").includes(o)}function ar({phone:t}){let e=t.seat.screen.value,n=h(e,"me"),o=J(e,"commitment").sort((s,r)=>r.at-s.at);return c`
${o.length>0&&c`
<section class="stack" data-tight aria-labelledby="commitments">
<h2 class="ds-heading section-title" data-size="xs" id="commitments">
${a("commit.made",{unit:n?.unit||a("commit.we")})} <span class="count">${o.length}</span>
</h2>
<ul class="plain">${o.map(s=>c`<${Xn} key=${s.id} phone=${t} commitment=${s} />`)}</ul>
</section>
`}
<${Lt} phone=${t} title=${a("commit.choose")} measures=${$t(e)} below=${$c} />
`}function $c({phone:t,measure:e}){return c`
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${()=>t.sheet.value={measure:e.id,way:"commitment"}}>
<${C} name="plus" />${a("commit.take")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function Xn({phone:t,commitment:e}){let n=t.seat.screen.value,o=h(n,"me")?.commitments.includes(e.id);return c`
<li class="saying">
<p class="eyebrow">${R(n,"measure",e.measure)?.title}</p>
<p>${e.text}</p>
${o&&c`<div class="row" data-spread>
<${tt} seat=${t.seat} id=${e.id} />
<button
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
onClick=${()=>t.seat.act("withdraw_commitment",{commitment:e.id})}
>${a("say.withdraw")}</button>
</div>`}
</li>
`}function cr({phone:t,contact:{by:e,reasons:n}}){let o=[...new Set(n.map(({measure:s})=>s))];return c`
<li class="saying">
<p><strong>${[e.label,e.unit].filter(Boolean).join(", ")}</strong></p>
${o.map(s=>c`
<button key=${s.id} type="button" class="contact-about" onClick=${()=>t.sheet.value={measure:s.id}}>
<span>${a("mine.about",{title:s.title})}</span>
</button>
<ul key=${`${s.id} reasons`} class="plain">
${n.filter(({measure:r})=>r===s).map(({did:r,text:i})=>c`<li key=${`${r} ${i}`}><span class="fact strong">${a(`contact.${r}`)}</span> «${i}»</li>`)}
</ul>
`)}
</li>
`}function Qe({title:t,onClose:e,children:n,placement:o="center",eyebrow:s}){let r=N(null),i=N(null),l=st();return M(()=>{let f=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??i.current)?.focus(),()=>vc(f)},[]),c`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${o} aria-labelledby=${l} onCancel=${f=>{f.target===r.current&&(f.preventDefault(),e())}} onClose=${e} onClick=${f=>{f.target===r.current&&e()}}>
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
<${He} />
</dialog>
`}function vc(t){document.activeElement&&document.activeElement!==document.body||(t?.isConnected&&t!==document.body?t.focus():document.querySelector("main")?.focus())}var gc=["goal","affected","solution"];function lr({measure:t,onClose:e,placement:n="bottom",children:o}){let s=c`<span lang=${Q(t.title,t.description)}>${t.title}</span>`;return c`
<${Qe} title=${s} eyebrow=${a("table.number",{table:t.table})} placement=${n} onClose=${e}>
${o}
<//>
`}function Xe({title:t,count:e,children:n}){return c`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${t}${e?c` <span class="count">${e}</span>`:null}</h3>
${n}
</section>
`}var ur=({of:t})=>gc.map(e=>t[e]&&c`<p key=${e} class="small"><span class="soft">${a(`aspect.${e}`)}:</span> ${t[e]}</p>`);function fr({records:t,measure:e}){let n=R(t,"thumbs",e);return n&&c`<p class="small">${n.is_split&&c`<span class="fact strong">${a("split.room")}</span> `}${a("thumb.told",n)}</p>`}function fe({text:t,by:e,from:n,tag:o,pending:s,children:r}){let i=e?[e.label,e.unit].filter(Boolean).join(", "):n;return c`
<li class="saying" data-pending=${s}>
${o&&c`<span class="fact strong">${o}</span>`}
<p lang=${Q(t)}>${t}</p>
${i&&c`<p class="author">${i}</p>`}
${r}
</li>
`}function dr({phone:t,id:e,n}){let o=()=>{t.seat.act("share_drafts"),B(a("drafts.shared",{n})),document.querySelector("main")?.focus()};return c`
<div class="drafts-bar">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs" id=${e}><${C} name="lock" /> ${a("drafts.title",{n})}</h2>
<button type="button" class="ds-button" onClick=${o}>${a("drafts.share",{n})}</button>
</div>
<p class="small">${a("drafts.only_you")}</p>
</div>
`}var qt=t=>t.hidden&&!t.title?{...t,title:a("hidden.title"),description:t.reason?a("hidden.reason",t):""}:t;function mr({phone:t,measures:e}){let n=e.filter(s=>s.private),o=e.filter(s=>!s.private);return c`
<${pr} key="drafts" phone=${t} id="own-drafts" measures=${n}>
<${dr} phone=${t} id="own-drafts" n=${n.length} />
<//>
<${pr} key="shared" phone=${t} id="own-ideas" measures=${o}>
<h2 class="ds-heading section-title" data-size="xs" id="own-ideas">
${a("idea.mine")} <span class="count">${o.length}</span>
</h2>
<//>
`}function pr({phone:t,id:e,measures:n,children:o}){return n.length===0?null:c`
<section class="stack" data-tight aria-labelledby=${e}>
${o}
<div class="cards">${n.map(s=>c`<${Zn} key=${s.id} phone=${t} measure=${s} />`)}</div>
</section>
`}function Zn({phone:t,measure:e,children:n}){return c`
<${Tt}
measure=${qt(e)}
own
said=${t.said.value.get(e.id)}
onOpen=${()=>t.sheet.value={measure:e.id}}
>
${n}
<${to} phone=${t} measure=${e} />
<//>
`}function to({phone:t,measure:e}){let o=h(t.seat.screen.value,"workshop")?.status==="open"&&!e.merged_into&&e.status==="live";return c`
<div class="row" data-spread>
<${tt} seat=${t.seat} id=${e.id} />
${o&&c`<span class="fact strong">${e.description?a("idea.change"):a("idea.add_more")}</span>`}
</div>
`}function bc(t){let e=new Map;for(let n of t){let o=n.votes??0;e.set(o,[...e.get(o)??[],n])}return[...e].sort(([n],[o])=>o-n).map(([n,o])=>({votes:n,measures:o.sort((s,r)=>(r.areas??0)-(s.areas??0))}))}function hr(t){let e=new Map;for(let n of bc(t).flatMap(o=>o.measures))n.votes&&n.band&&e.set(n.band,[...e.get(n.band)??[],n]);return[...e].sort(([n],[o])=>n-o).map(([,n])=>n)}var _r=["top","close","next"],yc=20;function eo({phone:t}){let e=t.seat.screen.value,n=h(e,"result"),o=h(e,"me"),[s,r]=k("all"),[i,l]=k(!1);if(!n||!o)return null;let u=new Set(o.votes),d=new Set(o.measures),f=$=>d.has($.id)||xt(e,$).some(({id:v})=>d.has(v)),_=Ue(e).filter($=>$.votes!==void 0),m=new Set(_.filter($=>s==="all"||(s==="votes"?u.has($.id):f($)))),p=Math.max(1,..._.map($=>$.votes??0)),g=wc(_).map($=>({...$,measures:$.measures.filter(v=>m.has(v))})).filter($=>$.measures.length>0),y=i||s!=="all"?g:kc(g),b=["all","votes","ideas"];return c`
<section class="stack" data-tight aria-labelledby="results">
<h2 class="ds-heading section-title" data-size="xs" id="results">${a("result.title")}</h2>
<p class="soft">${a("result.sum",{votes:n.votes,n:n.voters})}</p>
<div class="row" role="group" aria-label=${a("result.show")}>
${b.map($=>c`
<button key=${$} type="button" class="ds-chip" aria-pressed=${s===$?"true":"false"} onClick=${()=>r($)}>
${a(`result.only_${$}`)}
</button>
`)}
</div>
${y.length===0&&c`<p class="panel soft">${a("result.none")}</p>`}
${y.map($=>c`
<section key=${$.name} class="band" aria-labelledby=${`level-${$.name}`}>
<h3 class="ds-heading band-title" data-size="2xs" id=${`level-${$.name}`}>
${a(`result.level_${$.name}`)}
${$.measures.length>1&&c` <span class="count">${a("result.count",{n:$.measures.length})}</span>`}
</h3>
${$.measures.map(v=>c`
<${xc} key=${v.id} phone=${t} measure=${v} share=${(v.votes??0)/p} result=${n} voted=${u.has(v.id)} own=${f(v)} />
`)}
</section>
`)}
${y.length>0&&c`<p class="small soft">${a("result.levels")} ${Sc(n)}</p>`}
${y.length<g.length&&c`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${()=>l(!0)}>
${a("result.show_all",{n:m.size})}
</button>`}
</section>
`}function wc(t){let e=hr(t),n=e.slice(_r.length).flat(),o=t.filter(s=>!s.votes);return[..._r.map((s,r)=>({name:s,measures:e[r]??[]})),{name:"few",measures:n},{name:"none",measures:o}]}function kc(t){let e=0;return t.filter((n,o)=>(e+=n.measures.length,n.name!=="none"&&(o===0||e<=yc)))}function xc({phone:t,measure:e,share:n,result:o,voted:s,own:r}){return c`
<article class="result" data-own=${r}>
<h4 class="card-title" lang=${Q(e.title,e.description)}>
<button type="button" class="card-open" onClick=${()=>t.sheet.value={measure:e.id}}>${e.title}</button>
</h4>
${n>0&&c`<span class="bar" aria-hidden="true" style=${{"--share":n}}></span>`}
<p class="card-facts">
<span class="result-votes">${Pt(e,o)}</span>
${s&&c`<span class="fact strong"><${C} name="check" />${a("result.your_vote")}</span>`}
${r&&c`<span class="fact strong">${a("gallery.own")}</span>`}
</p>
</article>
`}var Sc=({lead_for:{two_in_three:t,nearly_always:e}})=>e?a("result.lead",{some:t,many:e}):"",Pt=({votes:t,areas:e,tables:n,stars:o,dealt:s},r)=>[a("result.votes",{n:t}),s!==void 0&&a("result.dealt",{n:s}),e&&a("result.areas",{n:e,areas:r?.areas}),n&&a("result.tables",{n,tables:r?.tables}),o&&a("result.stars",{n:o})].filter(Boolean).join(" · ");function $r({phone:t,measure:e}){let n=t.seat.screen.value,o=K(n,e.id)??e,s=It(n,"offer",o.id);return c`
<${Zn} phone=${t} measure=${e}>
<${Cc} phone=${t} measure=${e} stands=${o} />
${s.length>0&&c`<ul class="plain">${s.map(r=>c`<${fe} key=${r.id} tag=${a(`stance.${r.stance}`)} text=${r.text} by=${r.by} from=${r.unit} />`)}</ul>`}
<//>
`}function Cc({phone:t,measure:e,stands:n}){let o=h(t.seat.screen.value,"result"),s=[e.status==="withdrawn"&&a("mine.withdrawn"),e.hidden&&a("hidden.own",{reason:e.reason??""}),n!==e&&a("mine.merged",{title:n.title}),n.claimed_by&&a("mine.claimed",{table:n.claimed_by}),n.votes!==void 0&&Pt(n,o)].filter(Boolean);return s.length===0?null:c`<ul class="plain became-of">${s.map(r=>c`<li key=${r} class="fact strong"><${C} name="next" />${r}</li>`)}</ul>`}var no=rt(),Tc=[["comment","comments"],["offer","offers"],["conflict","conflicts"],["co_benefit","co_benefits"],["commitment","commitments"]],oo=t=>`facilitator:about:${t}`,so=t=>G(no,oo(t))??{};function vr({seat:t,boot:e,sheet:n}){return W(()=>{let o=t.screen.value,s=n.value,r=h(o,"me");if(!r)return;let i=so(e.code),u=[...Oc(o,r),...s?[s.measure]:[]].map(f=>[f,K(o,f)?.title||i[f]]),d=JSON.stringify(Object.fromEntries(u.filter(([,f])=>f)));d!==no.getItem(oo(e.code))&&no.setItem(oo(e.code),d)})}var Oc=(t,e)=>Tc.flatMap(([n,o])=>e[o].map(s=>R(t,n,s)?.measure).filter(s=>s!==void 0));var Ec=["offer","need","join"],gr=t=>Ec.flatMap(e=>t.filter(n=>n.stance===e));function br({measure:t}){let e=Object.entries(t.fields).filter(([n,o])=>o!==null&&ce(`fields.${n}`));return e.length===0?null:c`
<${Xe} title=${a("sheet.facts")}>
<dl class="facts">
${e.map(([n,o])=>c`<div key=${n}><dt>${a(`fields.${n}`)}</dt><dd>${Mc(o)}</dd></div>`)}
</dl>
<//>
`}function Mc(t){return Array.isArray(t)?t.join(", "):typeof t=="number"?Pn(t):String(t)}var io={retitle_measure:"title",describe_measure:"description"},pe=(t,e,n)=>t.seat.draft(`${e}:${n}`),ro=(t,e,n)=>t.seat.draft(`was-${e}:${n}`),wr=(t,e)=>[pe(t,"title",e),pe(t,"description",e)];function kr({phone:t,measure:e}){let{seat:n}=t,o=pe(t,"title",e.id),s=pe(t,"description",e.id),[r,i]=k(!1),l=r||o.text.value!==""||s.text.value!=="",[u,d]=k(!1),f=N(null);if(ft(()=>f.current?.focus(),[l]),e.status!=="live"||h(n.screen.value,"workshop")?.status!=="open")return null;let _=()=>{xr(t,e,e),i(!0)},m=()=>{i(!1),o.clear(),s.clear()},p=()=>{let[g,y]=[o.text.peek().trim(),s.text.peek().trim()];if(!St(g,140)||dt(y)>2e3)return;let[b,$]=[ro(t,"title",e.id),ro(t,"description",e.id)].map(v=>v.text.peek());g!==b&&n.act("retitle_measure",{measure:e.id,title:g,was:b}),y!==$&&n.act("describe_measure",{measure:e.id,description:y,was:$}),Wt(n,a("say.sent")),m()};return l?c`
<section class="stack panel" aria-label=${a("idea.edit")}>
<${it} draft=${o} label=${a("idea.title")} max=${140} rows=${2} />
<${it} draft=${s} label=${a("idea.description")} description=${a("idea.description_hint")} max=${2e3} rows=${4} optional inputRef=${f} onEnter=${p} />
<div class="row">
<button type="button" class="ds-button" onClick=${p}>${a("idea.save")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${m}>${a("idea.cancel")}</button>
</div>
</section>
`:c`
<section class="stack" data-tight aria-label=${a("idea.own")}>
<div class="row" data-spread>
<span class="fact strong">${a("gallery.own")}</span>
<${tt} seat=${n} id=${e.id} />
</div>
${e.hidden&&c`<p class="fact strong">${a("hidden.own",{reason:e.reason??""})}</p>`}
${u?c`<p>${a(e.private?"drafts.withdraw_sure":"idea.withdraw_sure")}</p>`:null}
<div class="row">
${u?c`
<button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${()=>n.act("withdraw_measure",{measure:e.id})}>${a("idea.withdraw_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>d(!1)}>${a("idea.cancel")}</button>
`:c`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${_}>
<${C} name="pen" />${e.description?a("idea.edit"):a("idea.describe")}
</button>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
onClick=${()=>n.act("show_name",{thing:e.id,named:!e.by})}
>${e.by?a("say.hide_name"):a("say.show_name")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>d(!0)}>${a("idea.withdraw")}</button>
`}
</div>
</section>
`}function xr(t,e,n){for(let o of["title","description"])ro(t,o,e.id).write(e[o]),pe(t,o,e.id).write(n[o])}function Sr(t,{name:e,data:n}){let o=R(t.seat.screen.peek(),"measure",n.measure),s=io[e];!o||!s||(xr(t,o,{...o,[s]:n[s]}),t.sheet.value={measure:n.measure})}var ao=(t,e)=>t.seat.draft(`named:${e}`),Ze=(t,e)=>ao(t,e).text.peek()!=="",Ft=(t,e,n)=>ao(t,e).write(n?"yes":"");function tn({phone:t,about:e}){let n=h(t.seat.screen.value,"me"),o=[n?.label,n?.unit].filter(Boolean).join(", ");if(!o)return null;let s=ao(t,e).text.value!=="";return c`<${ys}
label=${a("say.named")}
description=${s?o:void 0}
checked=${s}
onChange=${r=>Ft(t,e,r)}
/>`}function Jt({draft:t}){let e=t.text.value.trim();return e?c`
<${Y} colour="warning">
<p>${a("unsent.text")}</p>
<p class="sheet-text"><strong>${e}</strong></p>
<//>
`:null}var Cr=["comment","offer","need","join","conflict","co_benefit"],en=["commitment",...Cr],Ac=["offer","need","join","commitment"],uo={offer:["resource"],need:["resource"],conflict:["goal","affected","solution"],co_benefit:["goal","affected"]},Nc=["people","data","money","premises","pilot","procurement","knowledge"],Bc={comment:"comment",offer:"hands",need:"need",join:"person",conflict:"conflict",co_benefit:"benefit",commitment:"check"},Tr={comment:["post_comment","comment"],offer:["make_offer","offer"],need:["make_offer","offer"],join:["make_offer","offer"],conflict:["flag_conflict","conflict"],co_benefit:["add_co_benefit","co_benefit"],commitment:["commit_to","commitment"]},Ot=(t,e)=>`say:${t}:${e}`;function Or({phone:t,measure:e,originals:n,asked:o}){let[s,r]=k(()=>o.way??Ic(t,e,n));M(()=>{o.way&&r(o.way)},[o]);let i=t.seat.screen.value,u=h(i,"phase")?.visibility==="own_unit"||s==="commitment"?en:Cr,d=N(null),f=()=>{d.current?.querySelector("[aria-pressed=true]")?.focus(),r(null)};return c`
<section class="say stack" data-tight aria-label=${a("say.label")}>
<div class="say-ways" ref=${d}>
${u.map(_=>c`
<button key=${_} type="button" class="ds-chip say-way" aria-pressed=${s===_?"true":"false"} onClick=${()=>r(s===_?null:_)}>
<${C} name=${Bc[_]} />${a(`say.${_}`)}
</button>
`)}
</div>
${s&&c`<${Rc} key=${s} phone=${t} measure=${e} way=${s} onSent=${f} />`}
</section>
`}function Rc({phone:t,measure:e,way:n,onSent:o}){let{seat:s}=t,r=Ot(e,n),i=s.draft(r),l=(uo[n]??[]).map(g=>({key:g,draft:s.draft(`${g}:${r}`)})),u=N(null),[d,f]=k(!1),_=n==="comment"?600:280;if(ft(()=>u.current?.focus(),[]),Ac.includes(n)&&!h(s.screen.value,"me")?.unit)return c`<${Y}><p>${a("say.needs_unit")}</p><//>`;let m=()=>{let g=i.text.peek().trim();if(f(!g),g||B(nt({code:"empty"})),!St(g,_))return u.current?.focus();if(l.some(({draft:v})=>dt(v.text.peek().trim())>280))return;let[y,b]=Tr[n],$={[b]:_t(),measure:e,text:g};y==="make_offer"&&($.stance=n);for(let{key:v,draft:x}of l){let S=x.text.peek().trim();S&&($[v]=S),x.clear()}Ze(t,r)&&($.named=!0),s.act(y,$),i.clear(),Ft(t,r,!1),Wt(s,a("say.sent")),o()},p=d&&!i.text.value.trim()?nt({code:"empty"}):void 0;return c`
<${it} draft=${i} label=${a(`say.${n}_label`)} max=${_} rows=${2} error=${p} inputRef=${u} firstFocus onEnter=${m} />
${l.map(({key:g,draft:y})=>g==="resource"?c`<${Vt}
key=${g}
label=${a("say.resource")}
value=${y.text.value}
empty=${a("say.resource_any")}
options=${Nc.map(b=>({value:b,label:a(`resource.${b}`)}))}
onChange=${b=>y.write(b)}
/>`:c`<${it} key=${g} draft=${y} label=${a(`aspect.${g}`)} max=${280} optional onEnter=${m} />`)}
<div class="composer-foot">
${n!=="commitment"&&c`<${tn} phone=${t} about=${r} />`}
<button type="button" class="ds-button" onClick=${m}>${a("say.send")}</button>
</div>
`}function Ic(t,e,n){let o=(s,r)=>t.seat.draft(Ot(s,r));for(let s of en){let r=n.find(i=>o(i,s).text.peek());if(!(!r||o(e,s).text.peek()))for(let i of["",...(uo[s]??[]).map(l=>`${l}:`)]){let l=t.seat.draft(i+Ot(r,s));t.seat.draft(i+Ot(e,s)).write(l.text.peek()),l.clear()}}return en.find(s=>o(e,s).text.peek())??null}var fo=(t,e)=>en.map(n=>t.seat.draft(Ot(e,n))),Er=({phone:t,measure:e})=>fo(t,e).map((n,o)=>c`<${Jt} key=${o} draft=${n} />`),on=t=>ce(`did.${t.name}`)?a(`did.${t.name}`):a("did.other");function sn(t,e){let{measure:n,text:o,title:s,question:r,named:i}=e.data;if(e.name==="post_measure")return()=>{lo(t,"idea",s),Ft(t,"idea",!!i)};if(e.name in io)return()=>Sr(t,e);if(e.name==="give_feedback"&&o)return()=>lo(t,`feedback:${r}`,o);let l=jc(e),u=R(t.seat.screen.peek(),"measure",n)||t.sheet.peek()?.measure===n;return!l||!u?null:()=>{for(let d of uo[l]??[])t.seat.draft(`${d}:${Ot(n,l)}`).write(String(e.data[d]??""));lo(t,Ot(n,l),o),Ft(t,Ot(n,l),!!i),t.sheet.value={measure:n,way:l}}}function lo(t,e,n){let o=t.seat.draft(e),s=o.text.peek();o.write(s?`${s} ${n}`:n),t.tab.value="now"}function jc(t){return t.name==="make_offer"?t.data.stance??"offer":Object.entries(Tr).find(([,[n]])=>n===t.name)?.[0]}var Lc=["up","down","unclear"];function Mr({phone:{seat:t},measure:e}){let n=h(t.screen.value,"me")?.thumbs[e];return c`
<div class="say-ways" role="group" aria-label=${a("thumb.ask")}>
${Lc.map(o=>c`
<button
key=${o}
type="button"
class="ds-chip"
aria-pressed=${n===o?"true":"false"}
onClick=${()=>t.act("give_thumb",{measure:e,thumb:n===o?null:o})}
>${a(`thumb.${o}`)}</button>
`)}
<span class="small soft">${a("thumb.secret")}</span>
</div>
`}function po({phone:t,children:e}){let n=t.turned.value;return n?c`
<div class="turned">
<p>${a("phase.turned",{title:U(n.title)})}</p>
${e}
</div>
`:null}function Nr({phone:t}){return c`
<${po} phone=${t}>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>{t.turned.value=null,t.tab.value="now",window.scrollTo({top:0}),document.querySelector("h1")?.focus()}}>${a("phase.look")}</button>
<//>
`}function Br(t){let e=t.seat.screen.value,n=h(e,"phase"),o=h(e,"workshop")?.status==="closed",s=o?"closed":n?.id,r=N(s),i=N(!1);r.current!==s&&(i.current=Ar()),ft(()=>{if(r.current&&n&&r.current!==s){let l=qc()||t.sheet.peek()!==null;B(o?a("news.closed"):a(l?"phase.turned":"phase.begun",{title:U(n.title)}),"phase"),t.turned.value=l&&!o?n:null,l||window.scrollTo({top:0}),i.current&&!Ar()&&document.querySelector("h1")?.focus()}r.current=s},[s])}var Ar=()=>document.activeElement!==document.body,qc=()=>{let t=document.activeElement;return!!(t?.matches("textarea, input:not([type=radio]), select")&&t.value)};function Rr({seat:t,measure:e,voter:n,for_whom:o}){let s=h(t.screen.value,"workshop"),r=s?.votes_per_measure_max??1;if(r===1&&!s?.star)return null;let i=kt(n,e.id),l=n.votes_left??0,u=n.star===e.id,d=c`<span class="ds-sr-only">: ${e.title}</span>`,f=(_,m,p)=>c`
<button
type="button"
class="ds-button"
data-variant="secondary"
data-repeat
aria-disabled=${p?"true":void 0}
onClick=${()=>{let g=p?0:m;g&&t.act("cast_vote",{measure:e.id,votes:i+g,...o}),B(`${a("given.votes",{n:i+g})} · ${a("given.left",{n:l-g})}`,"votes")}}
><span aria-hidden="true">${m<0?"−":"+"}</span><span class="ds-sr-only">${a(`given.${_}`)}</span>${d}</button>
`;return c`
<div class="row given-votes">
${r>1&&c`${f("fewer",-1,i===1)}<span>${a("given.votes",{n:i})}</span>${f("more",1,i===r||l===0)}`}
${s?.star&&c`<button
type="button"
class="ds-button"
data-variant=${u?"primary":"secondary"}
aria-pressed=${u?"true":"false"}
onClick=${()=>t.act(u?"take_back_star":"give_star",{...!u&&{measure:e.id},...o})}
><span aria-hidden="true">${u?"★":"☆"}</span>${a("given.star")}${d}</button>`}
</div>
`}function Ir({phone:t}){let e=t.seat.screen.value,n=h(e,"me"),[o,s]=k(!1);if(!n)return null;let r=$t(e);return c`
<div class="vote-bar" role="group" aria-label=${a("vote.label")}>
<p class="votes-left">
<${Uc} given=${jr(n)} left=${n.votes_left} />
<span>${a("given.left",{n:n.votes_left})}</span>
</p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${o?"true":"false"} onClick=${()=>s(!o)}>
${a("vote.mine",{n:n.votes.length})}
</button>
${n.votes_left===0&&c`<p class="votes-spent small">${a("given.spent")}</p>`}
</div>
${n.votes_left>0&&c`<p class="soft small">${Pc(e,r.length)}</p>`}
<${Fc} records=${e} me=${n} />
<${Lt}
key=${o?"mine":"all"}
phone=${t}
title=${o?a("vote.mine_title"):a("vote.title")}
measures=${o?mo(e,n):r}
chosen=${new Set(n.votes)}
browsed=${!o}
below=${me}
/>
`}function Pc(t,e){let n=h(t,"workshop"),o=n?.votes_per_measure_max??1;return[h(t,"phase")?.sample&&a("vote.sample",{n:e}),a("vote.hint"),o>1&&a("vote.most",{n:o}),n?.star&&a("vote.star"),n?.vote_for_own===!1&&a("vote.not_own")].filter(Boolean).join(" ")}var jr=t=>t.votes.reduce((e,n)=>e+kt(t,n),0),mo=(t,e)=>e.votes.map(n=>R(t,"measure",n)).filter(n=>n!==void 0).map(qt);function Fc({records:t,me:e}){let n=(h(t,"workshop")?.votes_each??0)-e.votes_left-jr(e);return n>0&&c`<p class="soft small">${a("vote.united",{n})}</p>`}function me({phone:t,measure:e,chosen:n}){let{seat:o}=t,s=!n&&t.spent.value,r=n?Yn(o.outbox,o.connection.status.value==="connected",e.id):"saved";return!n&&!Ys(o.screen.peek(),e)?null:c`
<button
type="button"
class="ds-button vote-button"
data-variant=${n?"primary":"secondary"}
data-given=${n}
aria-disabled=${s?"true":void 0}
onClick=${()=>{if(s)return B(a("given.spent"));let l=h(o.screen.peek(),"me");o.act(n?"take_back_vote":"cast_vote",{measure:e.id}),B(a("given.left",{n:(l?.votes_left??0)+(kt(l,e.id)||-1)}),"votes")}}
>
<${C} name=${n?r==="saved"?"check":r==="waiting"?"cloud":"clock":"vote"} />
${n?a("vote.given"):a("vote.give")}${r==="saved"?"":c`<span class="vote-state">${a(`saved.${r}`)}</span>`}
<span class="ds-sr-only" lang=${Q(e.title,e.description)}>: ${e.title}</span>
${n&&c`<span class="vote-undo">${a("vote.take_back")}</span>`}
</button>
${n&&c`<${Dc} phone=${t} measure=${e} />`}
`}function Dc({phone:t,measure:e}){let n=h(t.seat.screen.value,"me");return n&&c`<${Rr} seat=${t.seat} measure=${e} voter=${n} />`}function Uc({given:t,left:e}){let n=Array.from({length:t+e},(o,s)=>c`<span key=${s} data-given=${s<t}></span>`);return c`<span class="ticks" aria-hidden="true">${n}</span>`}function Lr({phone:t}){let e=t.seat.screen.value,n=t.sheet.value,o=N(void 0),s=n?K(e,n.measure):void 0,r=s?qt(s):o.current;if(o.current=r,M(()=>t.seen.add([r?.id??""]),[]),!n||!r)return null;let i=h(e,"me"),l=h(e,"phase"),u=h(e,"workshop")?.status,d=u==="open",f=R(e,"measure",n.measure)??r;return c`
<${lr} measure=${r} onClose=${()=>t.sheet.value=null}>
<${Ge}
seat=${t.seat}
label=${on}
about=${n.measure}
boxFor=${_=>sn(t,_)}
/>
<${po} phone=${t} />
${!s&&c`<${Y}><p>${a("sheet.not_shown")}</p><//>`}
${r.status==="withdrawn"&&c`<${Y} colour="warning"><p>${a("sheet.withdrawn")}</p><//>`}
${r.description&&c`<p class="sheet-text" lang=${Q(r.title,r.description)}>${r.description}</p>`}
${r.by&&c`<p class="author">${a("sheet.by",{name:[r.by.label,r.by.unit].filter(Boolean).join(", ")})}</p>`}
${d&&i&&l?.votes==="open_hidden"&&r.status==="live"&&(!r.hidden||i.votes.includes(r.id))&&c`<${me} phone=${t} measure=${r} chosen=${i.votes.includes(r.id)} />`}
${r.votes!==void 0&&c`<p class="fact strong">${Pt(r,h(e,"result"))}</p>`}
${i?.measures.includes(f.id)&&c`<${kr} phone=${t} measure=${f} />`}
${d&&i&&l?.votes!=="open_hidden"&&r.status==="live"&&!r.private&&!r.hidden&&c`<${Mr} phone=${t} measure=${r.id} />`}
<${fr} records=${e} measure=${r.id} />
${d&&r.status==="live"&&!r.private&&!r.hidden&&c`<${Or} phone=${t} measure=${n.measure} originals=${r.originals} asked=${n} />`}
${u==="closed"&&c`<${Er} phone=${t} measure=${n.measure} />`}
<${br} measure=${r} />
<${zc} phone=${t} measure=${r} />
<//>
`}function zc({phone:t,measure:e}){let n=t.seat.screen.value,o=gr(It(n,"offer",e.id)),s=It(n,"comment",e.id),r=xt(n,e).map(qt);return c`
${e.is_met&&c`<p class="fact strong">${a("order.is_met")}</p>`}
<${he} title=${a("sheet.offers")} items=${o} line=${i=>c`<${Kt} key=${i.id} phone=${t} thing=${i} tag=${a(`stance.${i.stance}`)} from=${i.unit} />`} />
<${he} title=${a("sheet.comments")} items=${s} line=${i=>c`<${Kt} key=${i.id} phone=${t} thing=${i} hidden=${i.hidden} />`} />
<${he} title=${a("sheet.conflicts")} items=${It(n,"conflict",e.id)} line=${i=>c`<${Kt} key=${i.id} phone=${t} thing=${i} />`} />
<${he} title=${a("sheet.co_benefits")} items=${It(n,"co_benefit",e.id)} line=${i=>c`<${Kt} key=${i.id} phone=${t} thing=${i} />`} />
<${he}
title=${a("sheet.originals")}
items=${r}
line=${i=>c`<${fe} key=${i.id} text=${[i.title,i.description].filter(Boolean).join(`
`)} from=${a("table.number",{table:i.table})} />`}
/>
`}function he({title:t,items:e,line:n}){return e.length===0?null:c`<${Xe} title=${t} count=${e.length}><ul class="plain">${e.map(n)}</ul><//>`}function Kt({phone:t,thing:e,tag:n,from:o,hidden:s}){let{seat:r}=t,i=Wc(t,e.id),l=s?a("sheet.hidden"):e.text;return c`
<${fe} text=${l} by=${e.by} from=${o} tag=${n} pending=${e.pending}>
<${ur} of=${e} />
${i&&c`
<div class="row" data-spread>
<${tt} seat=${r} id=${e.id} />
<span class="row">
<button
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
onClick=${()=>r.act("show_name",{thing:e.id,named:!e.by})}
>${e.by?a("say.hide_name"):a("say.show_name")}</button>
${e.kind==="offer"&&c`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>r.act("withdraw_offer",{offer:e.id})}>
${a("say.withdraw")}
</button>`}
</span>
</div>
`}
<//>
`}function Wc(t,e){let n=h(t.seat.screen.value,"me");return!!(n&&[n.comments,n.offers,n.conflicts,n.co_benefits].some(o=>o.includes(e)))}function qr({phone:t}){let e=t.seat.screen.value,n=h(e,"me");if(!n)return null;let o=$e(e,"measure",n.measures),s=mo(e,n),r=Js(e),i=[["offers",$e(e,"offer",n.offers)],["comments",$e(e,"comment",n.comments)],["conflicts",$e(e,"conflict",n.conflicts)],["co_benefits",$e(e,"co_benefit",n.co_benefits)]],l=J(e,"commitment").sort((d,f)=>f.at-d.at),u=[o,s,l,...i.map(([,d])=>d)].every(d=>d.length===0);return c`
<h1 class="ds-heading" data-size="md" tabindex="-1">${a("mine.title")}</h1>
${u&&c`<p class="panel soft">${a("mine.nothing")}</p>`}
<${_e} title=${a("mine.ideas")} count=${o.length}>
<div class="cards">${o.map(d=>c`<${$r} key=${d.id} phone=${t} measure=${d} />`)}</div>
<//>
<${_e} title=${a("contact.title")} count=${r.length}>
<p class="small soft">${a("contact.hint")}</p>
<ul class="plain">${r.map(d=>c`<${cr} key=${[d.by.label,d.by.unit].join()} phone=${t} contact=${d} />`)}</ul>
<//>
<${_e} title=${a("commit.made",{unit:n.unit||a("commit.we")})} count=${l.length}>
<ul class="plain">${l.map(d=>c`<${Xn} key=${d.id} phone=${t} commitment=${d} />`)}</ul>
<//>
<${_e} title=${a("mine.votes")} count=${s.length}>
<div class="cards">${s.map(d=>c`<${Hc} key=${d.id} phone=${t} measure=${d} />`)}</div>
<//>
${i.map(([d,f])=>c`
<${_e} key=${d} title=${a(`mine.${d}`)} count=${f.length}>
<ul class="plain">${f.map(_=>c`<${Vc} key=${_.id} phone=${t} thing=${_} />`)}</ul>
<//>
`)}
`}function _e({title:t,count:e,children:n}){return e===0?null:c`
<section class="stack" data-tight>
<h2 class="ds-heading section-title" data-size="xs">${t} <span class="count">${e}</span></h2>
${n}
</section>
`}function Hc({phone:t,measure:e}){let n=t.seat.screen.value,o=h(n,"phase")?.votes==="open_hidden";return c`
<${Tt} measure=${e} onOpen=${()=>t.sheet.value={measure:e.id}}>
${e.votes!==void 0&&c`<p class="fact strong">${Pt(e,h(n,"result"))}</p>`}
${o&&c`<${me} phone=${t} measure=${e} chosen />`}
<//>
`}function Vc({phone:t,thing:e}){let o=K(t.seat.screen.value,e.measure)?.title||so(t.boot.code)[e.measure];return c`<${Kt}
phone=${t}
thing=${e}
hidden=${e.hidden}
tag=${e.stance?a(`stance.${e.stance}`):void 0}
from=${o?a("mine.about",{title:o}):null}
/>`}function $e(t,e,n){return n.map(o=>R(t,e,o)).filter(o=>o!==void 0)}function Pr(t){let e=t.seat.records.value,n=N(null);M(()=>{if(n.current?.has("workshop"))for(let o of Jc(n.current,e))B(o);n.current=e},[e])}function Jc(t,e){let n=[];h(e,"result")&&!h(t,"result")&&n.push(a("news.result"));let o=h(e,"spotlight")?.measure??"",s=o===h(t,"spotlight")?.measure?void 0:R(e,"measure",o);return s&&n.push(a("news.on_screen",{title:s.title})),n}var Kc=()=>performance.now();function Fr(t=Kc){let e=Date.now()-t();return{now:()=>Math.round(t()+e),hear(n,{afresh:o=!1}={}){let s=n-t();e=o?s:Math.max(e,s)}}}function Dr(t,e){let n=Math.max(t.started_at,t.paused_at??e),o=t.ends_at??n,s=o-n,r=Math.max(1,o-t.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:t.paused_at!==null,over:t.ends_at!==null&&s<=0,stopped:t.ends_at===null,share:Math.min(1,Math.max(0,(n-t.started_at)/r))}}function rn(t){let e=[Math.floor(t/3600),Math.floor(t%3600/60),t%60];return(e[0]===0?e.slice(1):e).map((o,s)=>s===0?`${o}`:`${o}`.padStart(2,"0")).join(":")}function Ur(t){let e=A(t()),n,o=()=>{clearTimeout(n);let s=t();e.value=s,n=setTimeout(o,1e3-s%1e3)};return o(),{second:e,tick:o,stop:()=>clearTimeout(n)}}var Yc=60;function zr(t){return t.stopped?"stopped":t.paused?"paused":t.over?"over":t.remaining_s<=Yc?"last":"running"}function Gc(t,e){return t==="running"&&e==="last"?"clock.last_minute":(t==="running"||t==="last")&&e==="over"?"clock.time_is_up":null}function Wr(t,e){let n=N({phase:t,state:e});M(()=>{let o=n.current.phase===t?Gc(n.current.state,e):null;o&&B(a(o),"clock"),n.current={phase:t,state:e}},[t,e])}function Hr({seat:t,children:e}){let n=h(t.screen.value,"phase");if(!n)return null;let o=U(n.question);return c`
<header class="phase-header">
<div class="phase-line">
<p class="eyebrow">${a("phase.number",{number:n.number,of:n.of})}</p>
<${Qc} seat=${t} phase=${n} />
</div>
<h1 class="ds-heading" data-size="md" tabindex="-1">${U(n.title)}</h1>
${o&&c`<p class="question">${o}</p>`}
${e}
</header>
`}function Qc({seat:t,phase:e}){let n=Dr(e,t.second.value),o=zr(n);return Wr(e.id,o),n.stopped?null:c`
<p class="phase-clock" role="timer" data-state=${o}>
<${C} name=${n.paused?"pause":"clock"} />
<span>${Xc(e,n)}</span>
</p>
`}function Xc(t,e){return e.paused?a("clock.paused",{time:rn(e.remaining_s)}):e.over?t.clock==="hard"?a("clock.time_is_up"):a("clock.over",{time:rn(e.over_s)}):a("clock.left",{time:rn(e.remaining_s)})}var Vr=(t,{id:e,ideas:n})=>n==="closed"?t??e:null,Jr=(t,{id:e,started_at:n},o)=>e===t?Math.max(0,120-Math.round((o-n)/1e3)):0;var Zc=12,tl=3,el=200;function Kr({phone:t,text:e,onSend:n,onDiscard:o}){let s=ol(t,e.trim()),r=nl(t,s);if(M(()=>{r.length&&B(a("similar.found",{n:r.length}),"similar")},[r.length]),r.length===0)return null;let i=new Set(h(t.seat.screen.value,"me")?.measures);return c`
<section class="similar stack" data-tight aria-label=${a("similar.title")}>
<p class="eyebrow">${a("similar.title")}</p>
<ul class="plain">
${r.map(l=>c`
<li key=${l.id} class="similar-one">
<p>
«${l.title}»${" "}
<span class="soft small">${i.has(l.id)?a("gallery.own"):a("table.number",{table:l.table})}</span>
</p>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="secondary"
onClick=${()=>t.sheet.value={measure:l.id}}
>
${i.has(l.id)?a("similar.open"):a("similar.support")}<span class="ds-sr-only">: ${l.title}</span>
</button>
</li>
`)}
</ul>
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n}>${a("similar.differs")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${o}>${a("similar.discard")}</button>
</div>
</section>
`}function nl(t,e){let n=t.seat.screen.value,s=e.map(r=>K(n,r)).filter(r=>r!==void 0).filter(r=>r.status==="live"&&!r.hidden);return[...new Set(s)].slice(0,tl)}function ol(t,e){let[n,o]=k([]);return M(()=>{if(dt(e)<Zc)return o([]);let s=new AbortController,i=setTimeout(()=>sl(t,e,s.signal).then(o,()=>o([])),el);return()=>{clearTimeout(i),s.abort()}},[e]),n}async function sl({seat:t,boot:e,token:n},o,s){if(t.connection.status.peek()!=="connected")return[];let r={Authorization:`Bearer ${n}`},i=await fetch(`/api/${e.code}/similar?text=${encodeURIComponent(o)}`,{headers:r,signal:s});return i.ok?(await i.json()).similar.map(({measure:u})=>u):[]}var rl=5e3;function Yr({phone:t}){let{seat:e}=t,n=e.screen.value,o=h(n,"phase"),s=h(n,"workshop")?.status,r=s==="open",i=e.draft("idea"),l=N(null),[u,d]=k(!1),[f,_]=k(!1),m=il(t,o),p=r&&o!==void 0&&o.ideas!=="closed";if(s==="closed")return c`<${Jt} draft=${i} />`;if(!o||!(p||u||i.text.value))return null;let g=o.ideas==="open_private",y=()=>{i.clear(),Ft(t,"idea",!1),l.current?.focus()},b=()=>{let $=i.text.peek().trim();if(_(!$),$||B(nt({code:"empty"})),!St($,140))return l.current?.focus();let v={measure:_t(),title:$,...Ze(t,"idea")&&{named:!0}};e.act("post_measure",v,{age_ms:p?0:al(t,o)}),Wt(e,a(g?"idea.kept":"idea.sent")),y()};return c`
<section
class="composer panel"
aria-label=${a("idea.label")}
onFocusIn=${()=>d(!0)}
onFocusOut=${$=>d(ll($))}
>
<${it}
draft=${i}
label=${a("idea.label")}
description=${p?a(g?"idea.private_hint":"idea.hint"):void 0}
max=${140}
error=${f&&!i.text.value.trim()?nt({code:"empty"}):void 0}
rows=${2}
inputRef=${l}
onEnter=${b}
oneLine
/>
${!p&&c`<${cl} phone=${t} phase=${o} closer=${r?m:null} />`}
<div class="composer-foot">
<${tn} phone=${t} about="idea" />
${!p&&c`<button type="button" class="ds-button" data-variant="tertiary" onClick=${y}>${a("save.discard")}</button>`}
<button type="button" class="ds-button composer-send" onClick=${b}><${C} name="plus" />${a("idea.send")}</button>
</div>
${p&&c`<${Kr} phone=${t} text=${i.text.value} onSend=${b} onDiscard=${y} />`}
</section>
`}function il(t,e){let n=t.seat.draft("idea:closer"),o=e?Vr(n.text.peek()||null,e):null;return M(()=>{e&&n.write(o??"")},[o,e?.id]),o}function al(t,e){let n=t.seat.connection.serverNow()-e.started_at,o=t.seat.draft("idea").begun_at??Date.now();return Math.max(0,Math.min(n+rl,Date.now()-o))}function cl({phone:t,phase:e,closer:n}){let o=Jr(n,e,t.seat.second.value);return c`
<${Y} colour="warning">
<p>${o>0?a("idea.finish",{n:o}):a("idea.too_late")}</p>
<//>
`}function ll(t){return t.currentTarget.contains(t.relatedTarget)}var ul=[1,2,3,4,5];function an({name:t,label:e,low:n,high:o,score:s,onChoose:r,about:i}){let l=st();return c`
<fieldset class="ds-fieldset scale" aria-describedby=${l}>
<legend class="ds-label">${e}${i&&c`<span class="ds-sr-only">: ${i}</span>`}</legend>
<div class="scale-steps">
${ul.map(u=>c`
<label key=${u} data-chosen=${s===u}>
<input type="radio" class="ds-sr-only" name=${t} value=${u} checked=${s===u} onChange=${()=>r(u)} />
<span>${u}</span>
</label>
`)}
</div>
<p class="scale-ends small soft" id=${l}><span>1 = ${n}</span><span>5 = ${o}</span></p>
</fieldset>
`}function Gr({phone:t}){let e=t.seat.screen.value,n=h(e,"workshop"),o=h(e,"phase")?.visibility==="own_unit"&&n?.status==="open",r=(n?.feedback??[]).filter(i=>o||t.seat.draft(`feedback:${i.id}`).text.value);return r.length===0?null:c`
<section class="stack panel" aria-labelledby="feedback">
<h2 class="ds-heading section-title" data-size="xs" id="feedback">${a("feedback.title")}</h2>
${r.map(i=>c`<${fl} key=${i.id} phone=${t} id=${i.id} title=${U(i.title)} asks=${i.asks??"both"} />`)}
</section>
`}function fl({phone:t,id:e,title:n,asks:o}){let{seat:s}=t,r=h(s.screen.value,"me")?.feedback[e],i=s.draft(`feedback:${e}`);if(h(s.screen.value,"workshop")?.status==="closed")return c`<${Jt} draft=${i} />`;let l=d=>{let f={question:e,...d};f.score===void 0&&r?.score&&(f.score=r.score),f.text===void 0&&r?.text&&(f.text=r.text),s.act("give_feedback",f)},u=()=>{St(i.text.peek(),600)&&(l({text:i.text.peek().trim()}),i.clear(),B(a("feedback.thanks")))};return c`
<div class="stack" data-tight>
${o!=="text"&&c`<${an}
name=${e}
label=${n}
low=${a("feedback.low")}
high=${a("feedback.high")}
score=${r?.score??null}
onChoose=${d=>l({score:d})}
/>`}
${r?.text&&c`<p class="saying">${r.text}</p>`}
${o!=="score"&&c`
<${it}
draft=${i}
label=${r?.text?a("feedback.change"):o==="text"?n:a("feedback.text")}
max=${600}
rows=${2}
optional
onEnter=${u}
/>
<button type="button" class="ds-button feedback-send" data-variant="secondary" onClick=${u}>${a("feedback.send")}</button>
`}
${r&&c`<${tt} seat=${s} id=${e} />`}
</div>
`}function Qr({phone:t}){let e=t.seat.screen.value,n=h(e,"me"),o=h(e,"phase"),s=h(e,"workshop")?.tables??[],r=t.boot.table===n?.table?null:t.boot.table,[i,l]=k(String(r??""));if(!n?.table||!o)return null;let u=n.table!==n.home_table;if(!o.table_moves&&!u)return r&&c`<${Y}><p>${a("move.scanned",{table:n.table,scanned:r})}</p><//>`;let d=_=>{t.seat.act("move_table",{table:_}),l(""),B(a("move.moved",{table:_}))},f=s.filter(_=>_!==n.table);return c`
<section class="panel move stack" data-tight aria-labelledby="move">
<h2 class="ds-heading section-title" data-size="2xs" id="move">${u?a("move.visiting",{table:n.table}):a("move.title")}</h2>
${o.table_moves&&c`
<div class="move-go">
<${Vt}
label=${a("move.where")}
value=${i}
empty=${a("move.choose")}
options=${f.map(_=>({value:String(_),label:a("table.number",{table:_})}))}
onChange=${l}
/>
<button type="button" class="ds-button" aria-disabled=${i?void 0:"true"} onClick=${()=>i&&d(Number(i))}>
${a("move.go")}
</button>
</div>
`}
${u&&c`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>d(n.home_table)}>
${a("move.home",{table:n.home_table})}
</button>`}
</section>
`}function Xr({phone:t,poll:e}){let n=h(t.seat.screen.value,"me")?.polls[e.id];return c`
<div class="panel stack" data-tight>
<fieldset class="ds-fieldset poll">
<legend class="ds-heading" data-size="2xs">${U(e.question)}</legend>
<div class="poll-options">
${e.options.map(o=>c`
<label key=${o.id} class="poll-option" data-chosen=${n===o.id}>
<input
class="ds-input"
type="radio"
name=${e.id}
checked=${n===o.id}
onChange=${()=>t.seat.act("answer_poll",{poll:e.id,option:o.id})}
/>
<span>${U(o.title)}</span>
</label>
`)}
</div>
</fieldset>
${n&&c`<p class="row small soft"><${tt} seat=${t.seat} id=${e.id} /> ${a("poll.on_screen")}</p>`}
</div>
`}var dl=["effect","feasibility"];function Zr({phone:t}){let e=$t(t.seat.screen.value);return c`
<section class="stack" aria-labelledby="ratings">
<h2 class="ds-heading section-title" data-size="xs" id="ratings">${a("rate.title")}</h2>
${e.length===0&&c`<p class="panel soft">${a("rate.none")}</p>`}
${e.map(n=>c`<${pl} key=${n.id} phone=${t} measure=${n} />`)}
</section>
`}function pl({phone:t,measure:e}){let n=t.seat.screen.value,o=h(n,"me")?.ratings[e.id]??{},s=R(n,"rating",e.id),r=i=>l=>t.seat.act("rate_measure",{measure:e.id,criterion:i,score:l});return c`
<${Tt} measure=${e} said=${t.said.value.get(e.id)} onOpen=${()=>t.sheet.value={measure:e.id}}>
${dl.map(i=>c`
<${an}
key=${i}
name=${`${e.id}-${i}`}
label=${a(`rate.${i}`)}
about=${e.title}
low=${a(`rate.${i}_low`)}
high=${a(`rate.${i}_high`)}
score=${o[i]??null}
onChoose=${r(i)}
/>
`)}
<div class="row" data-spread>
${Object.keys(o).length>0?c`<${tt} seat=${t.seat} id=${e.id} />`:c`<span></span>`}
${s&&c`<span class="fact">${a("rate.count",{n:Math.max(s.effect.count,s.feasibility.count)})}</span>`}
</div>
<//>
`}function ti({phone:t}){let e=t.seat.screen.value,n=h(e,"phase"),o=h(e,"me"),s=h(e,"workshop")?.status==="closed";return o?.present===!1&&!s?c`<${yl} phone=${t} />`:c`
${s||!n?c`<${bl} />`:c`<${Hr} seat=${t.seat} />`}
<${vl} phone=${t} />
${!s&&c`<${Qr} phone=${t} />`}
<${Yr} key="composer" phone=${t} />
${n&&!s&&c`<${ml} key=${ei(n)} phone=${t} phase=${n} />`}
${s&&n?.visibility.startsWith("all")&&c`<${eo} phone=${t} />`}
<${Gr} key="feedback" phone=${t} />
`}function ei(t){return t.votes==="open_hidden"?"vote":t.ideas!=="closed"?"ideas":t.visibility==="claimed_cards"?"rate":t.visibility==="spotlight"?"spotlight":t.visibility==="own_unit"?"commit":t.visibility==="none"||t.visibility==="own"?"rest":t.revealed||t.votes==="revealed"?"results":"gallery"}function ml({phone:t,phase:e}){let n=t.seat.screen.value;switch(ei(e)){case"vote":return c`<${Ir} phone=${t} />`;case"ideas":return c`<${hl} phone=${t} phase=${e} />`;case"rate":return c`<${Zr} phone=${t} />`;case"commit":return c`<${ar} phone=${t} />`;case"results":return c`<${eo} phone=${t} />`;case"gallery":return c`<${Lt} phone=${t} title=${ni(e)} measures=${$t(n)} />`;case"spotlight":return c`<p class="panel soft">${a("now.look_up")}</p>`;default:return c`<${$l} phone=${t} phase=${e} records=${n} />`}}function hl({phone:t,phase:e}){let n=t.seat.screen.value,o=Qs(n),s=e.visibility==="own"||e.visibility==="none",r=!s&&e.visibility!=="table"&&e.visibility!=="visited_table",i=s?o:r?o.filter(l=>l.posted_at>=e.started_at):[];return c`
<${mr} phone=${t} measures=${i} />
${!s&&c`<${Lt} phone=${t} title=${ni(e)} measures=${$t(n)} below=${_l} />`}
`}var _l=({phone:t,measure:e,own:n})=>n&&c`<${to} phone=${t} measure=${e} />`;function $l({phone:t,phase:e,records:n}){let o=h(n,"me"),s=e.activity==="join"?J(n,"poll"):[];return c`
<p class="panel soft">${e.activity==="join"?a("now.welcome",{table:o?.table}):e.activity==="break"?a("now.break"):a("now.look_up")}</p>
${s.map(r=>c`<${Xr} key=${r.id} phone=${t} poll=${r} />`)}
`}function vl({phone:t}){let e=t.seat.screen.value,n=h(e,"spotlight")?.measure,o=n?R(e,"measure",n):void 0;return o&&c`<${gl} phone=${t} measure=${o} />`}function gl({phone:t,measure:e}){return ft(()=>()=>{document.activeElement?.closest(".spotlit")&&document.querySelector("h1")?.focus()},[]),c`
<section class="spotlit" aria-label=${a("now.on_screen")}>
<p class="eyebrow"><${C} name="table" /> ${a("now.on_screen")}</p>
<p class="card-title" lang=${Q(e.title,e.description)}>
<button type="button" class="card-open" onClick=${()=>t.sheet.value={measure:e.id}}>${e.title}</button>
</p>
</section>
`}function bl(){return c`
<header class="phase-header">
<h1 class="ds-heading" data-size="md" tabindex="-1">${a("closed.title")}</h1>
<p class="question">${a("closed.text")}</p>
</header>
`}function yl({phone:t}){return c`
<header class="phase-header">
<h1 class="ds-heading" data-size="md" tabindex="-1">${a("away.title")}</h1>
<p class="question">${a("away.text")}</p>
</header>
<button type="button" class="ds-button" data-wide onClick=${()=>t.seat.act("rejoin")}>${a("away.rejoin")}</button>
`}function ni(t){return t.visibility==="table"?a("gallery.table"):t.visibility==="visited_table"?a("gallery.visited"):a("gallery.all")}var wl=Object.defineProperty,kl=(t,e)=>{for(var n in e)wl(t,n,{get:e[n],enumerable:!0})},pt=Object.create(null);pt.open="0";pt.close="1";pt.ping="2";pt.pong="3";pt.message="4";pt.upgrade="5";pt.noop="6";var un=Object.create(null);Object.keys(pt).forEach(t=>{un[pt[t]]=t});var vo={type:"error",data:"parser error"},ai=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",ci=typeof ArrayBuffer=="function",li=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t&&t.buffer instanceof ArrayBuffer,ko=({type:t,data:e},n,o)=>ai&&e instanceof Blob?n?o(e):oi(e,o):ci&&(e instanceof ArrayBuffer||li(e))?n?o(e):oi(new Blob([e]),o):o(pt[t]+(e||"")),oi=(t,e)=>{let n=new FileReader;return n.onload=function(){let o=n.result.split(",")[1];e("b"+(o||""))},n.readAsDataURL(t)};function si(t){return t instanceof Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}var ho;function xl(t,e){if(ai&&t.data instanceof Blob)return t.data.arrayBuffer().then(si).then(e);if(ci&&(t.data instanceof ArrayBuffer||li(t.data)))return e(si(t.data));ko(t,!1,n=>{ho||(ho=new TextEncoder),e(ho.encode(n))})}var ri="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",ge=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let t=0;t<ri.length;t++)ge[ri.charCodeAt(t)]=t;var Sl=t=>{let e=t.length*.75,n=t.length,o,s=0,r,i,l,u;t[t.length-1]==="="&&(e--,t[t.length-2]==="="&&e--);let d=new ArrayBuffer(e),f=new Uint8Array(d);for(o=0;o<n;o+=4)r=ge[t.charCodeAt(o)],i=ge[t.charCodeAt(o+1)],l=ge[t.charCodeAt(o+2)],u=ge[t.charCodeAt(o+3)],f[s++]=r<<2|i>>4,f[s++]=(i&15)<<4|l>>2,f[s++]=(l&3)<<6|u&63;return d},Cl=typeof ArrayBuffer=="function",xo=(t,e)=>{if(typeof t!="string")return{type:"message",data:ui(t,e)};let n=t.charAt(0);return n==="b"?{type:"message",data:Tl(t.substring(1),e)}:un[n]?t.length>1?{type:un[n],data:t.substring(1)}:{type:un[n]}:vo},Tl=(t,e)=>{if(Cl){let n=Sl(t);return ui(n,e)}else return{base64:!0,data:t}},ui=(t,e)=>e==="blob"?t instanceof Blob?t:new Blob([t]):t instanceof ArrayBuffer?t:t.buffer,fi="",Ol=(t,e)=>{let n=t.length,o=new Array(n),s=0;t.forEach((r,i)=>{ko(r,!1,l=>{o[i]=l,++s===n&&e(o.join(fi))})})},El=(t,e)=>{let n=t.split(fi),o=[];for(let s=0;s<n.length;s++){let r=xo(n[s],e);if(o.push(r),r.type==="error")break}return o};function Ml(){return new TransformStream({transform(t,e){xl(t,n=>{let o=n.length,s;if(o<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,o);else if(o<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,o)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(o))}t.data&&typeof t.data!="string"&&(s[0]|=128),e.enqueue(s),e.enqueue(n)})}})}var _o;function cn(t){return t.reduce((e,n)=>e+n.length,0)}function ln(t,e){if(t[0].length===e)return t.shift();let n=new Uint8Array(e),o=0;for(let s=0;s<e;s++)n[s]=t[0][o++],o===t[0].length&&(t.shift(),o=0);return t.length&&o<t[0].length&&(t[0]=t[0].slice(o)),n}function Al(t,e){_o||(_o=new TextDecoder);let n=[],o=0,s=-1,r=!1;return new TransformStream({transform(i,l){for(n.push(i);;){if(o===0){if(cn(n)<1)break;let u=ln(n,1);r=(u[0]&128)===128,s=u[0]&127,s<126?o=3:s===126?o=1:o=2}else if(o===1){if(cn(n)<2)break;let u=ln(n,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),o=3}else if(o===2){if(cn(n)<8)break;let u=ln(n,8),d=new DataView(u.buffer,u.byteOffset,u.length),f=d.getUint32(0);if(f>Math.pow(2,21)-1){l.enqueue(vo);break}s=f*Math.pow(2,32)+d.getUint32(4),o=3}else{if(cn(n)<s)break;let u=ln(n,s);l.enqueue(xo(r?u:_o.decode(u),e)),o=0}if(s===0||s>t){l.enqueue(vo);break}}}})}var di=4;function F(t){if(t)return Nl(t)}function Nl(t){for(var e in F.prototype)t[e]=F.prototype[e];return t}F.prototype.on=F.prototype.addEventListener=function(t,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+t]=this._callbacks["$"+t]||[]).push(e),this};F.prototype.once=function(t,e){function n(){this.off(t,n),e.apply(this,arguments)}return n.fn=e,this.on(t,n),this};F.prototype.off=F.prototype.removeListener=F.prototype.removeAllListeners=F.prototype.removeEventListener=function(t,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+t];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+t],this;for(var o,s=0;s<n.length;s++)if(o=n[s],o===e||o.fn===e){n.splice(s,1);break}return n.length===0&&delete this._callbacks["$"+t],this};F.prototype.emit=function(t){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),n=this._callbacks["$"+t],o=1;o<arguments.length;o++)e[o-1]=arguments[o];if(n){n=n.slice(0);for(var o=0,s=n.length;o<s;++o)n[o].apply(this,e)}return this};F.prototype.emitReserved=F.prototype.emit;F.prototype.listeners=function(t){return this._callbacks=this._callbacks||{},this._callbacks["$"+t]||[]};F.prototype.hasListeners=function(t){return!!this.listeners(t).length};var _n=typeof Promise=="function"&&typeof Promise.resolve=="function"?t=>Promise.resolve().then(t):(t,e)=>e(t,0),at=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),Bl="arraybuffer";function pi(t,...e){return e.reduce((n,o)=>(t.hasOwnProperty(o)&&(n[o]=t[o]),n),{})}var Rl=at.setTimeout,Il=at.clearTimeout;function $n(t,e){e.useNativeTimers?(t.setTimeoutFn=Rl.bind(at),t.clearTimeoutFn=Il.bind(at)):(t.setTimeoutFn=at.setTimeout.bind(at),t.clearTimeoutFn=at.clearTimeout.bind(at))}var jl=1.33;function Ll(t){return typeof t=="string"?ql(t):Math.ceil((t.byteLength||t.size)*jl)}function ql(t){let e=0,n=0;for(let o=0,s=t.length;o<s;o++)e=t.charCodeAt(o),e<128?n+=1:e<2048?n+=2:e<55296||e>=57344?n+=3:(o++,n+=4);return n}function mi(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Pl(t){let e="";for(let n in t)t.hasOwnProperty(n)&&(e.length&&(e+="&"),e+=encodeURIComponent(n)+"="+encodeURIComponent(t[n]));return e}function Fl(t){let e={},n=t.split("&");for(let o=0,s=n.length;o<s;o++){let r=n[o].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}var Dl=class extends Error{constructor(t,e,n){super(t),this.description=e,this.context=n,this.type="TransportError"}},So=class extends F{constructor(t){super(),this.writable=!1,$n(this,t),this.opts=t,this.query=t.query,this.socket=t.socket,this.supportsBinary=!t.forceBase64}onError(t,e,n){return super.emitReserved("error",new Dl(t,e,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(t){this.readyState==="open"&&this.write(t)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(t){let e=xo(t,this.socket.binaryType);this.onPacket(e)}onPacket(t){super.emitReserved("packet",t)}onClose(t){this.readyState="closed",super.emitReserved("close",t)}pause(t){}createUri(t,e={}){return t+"://"+this._hostname()+this._port()+this.opts.path+this._query(e)}_hostname(){let t=this.opts.hostname;return t.indexOf(":")===-1?t:"["+t+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(t){let e=Pl(t);return e.length?"?"+e:""}},Ul=class extends So{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(t){this.readyState="pausing";let e=()=>{this.readyState="paused",t()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||e()})),this.writable||(n++,this.once("drain",function(){--n||e()}))}else e()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(t){let e=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};El(t,this.socket.binaryType).forEach(e),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let t=()=>{this.write([{type:"close"}])};this.readyState==="open"?t():this.once("open",t)}write(t){this.writable=!1,Ol(t,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let t=this.opts.secure?"https":"http",e=this.query||{};return this.opts.timestampRequests!==!1&&(e[this.opts.timestampParam]=mi()),!this.supportsBinary&&!e.sid&&(e.b64=1),this.createUri(t,e)}},hi=!1;try{hi=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var zl=hi;function Wl(){}var Hl=class extends Ul{constructor(t){if(super(t),typeof location<"u"){let e=location.protocol==="https:",n=location.port;n||(n=e?"443":"80"),this.xd=typeof location<"u"&&t.hostname!==location.hostname||n!==t.port}}doWrite(t,e){let n=this.request({method:"POST",data:t});n.on("success",e),n.on("error",(o,s)=>{this.onError("xhr post error",o,s)})}doPoll(){let t=this.request();t.on("data",this.onData.bind(this)),t.on("error",(e,n)=>{this.onError("xhr poll error",e,n)}),this.pollXhr=t}},Gt=class fn extends F{constructor(e,n,o){super(),this.createRequest=e,$n(this,o),this._opts=o,this._method=o.method||"GET",this._uri=n,this._data=o.data!==void 0?o.data:null,this._create()}_create(){var e;let n=pi(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let o=this._xhr=this.createRequest(n);try{o.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){o.setDisableHeaderCheck&&o.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&o.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{o.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{o.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(o),"withCredentials"in o&&(o.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(o.timeout=this._opts.requestTimeout),o.onreadystatechange=()=>{var s;o.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(o.getResponseHeader("set-cookie"))),o.readyState===4&&(o.status===200||o.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof o.status=="number"?o.status:0)},0))},o.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=fn.requestsCount++,fn.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=Wl,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete fn.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};Gt.requestsCount=0;Gt.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",ii);else if(typeof addEventListener=="function"){let t="onpagehide"in at?"pagehide":"unload";addEventListener(t,ii,!1)}}function ii(){for(let t in Gt.requests)Gt.requests.hasOwnProperty(t)&&Gt.requests[t].abort()}var Vl=(function(){let t=_i({xdomain:!1});return t&&t.responseType!==null})(),Jl=class extends Hl{constructor(t){super(t);let e=t&&t.forceBase64;this.supportsBinary=Vl&&!e}request(t={}){return Object.assign(t,{xd:this.xd},this.opts),new Gt(_i,this.uri(),t)}};function _i(t){let e=t.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||zl))return new XMLHttpRequest}catch{}if(!e)try{return new at[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var $i=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",Kl=class extends So{get name(){return"websocket"}doOpen(){let t=this.uri(),e=this.opts.protocols,n=$i?{}:pi(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(t,e,n)}catch(o){return this.emitReserved("error",o)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=t=>this.onClose({description:"websocket connection closed",context:t}),this.ws.onmessage=t=>this.onData(t.data),this.ws.onerror=t=>this.onError("websocket error",t)}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;ko(n,this.supportsBinary,s=>{try{this.doWrite(n,s)}catch{}o&&_n(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let t=this.opts.secure?"wss":"ws",e=this.query||{};return this.opts.timestampRequests&&(e[this.opts.timestampParam]=mi()),this.supportsBinary||(e.b64=1),this.createUri(t,e)}},$o=at.WebSocket||at.MozWebSocket,Yl=class extends Kl{createSocket(t,e,n){return $i?new $o(t,e,n):e?new $o(t,e):new $o(t)}doWrite(t,e){this.ws.send(e)}},Gl=class extends So{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(t){return this.emitReserved("error",t)}this._transport.closed.then(()=>{this.onClose()}).catch(t=>{this.onError("webtransport error",t)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(t=>{let e=Al(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=t.readable.pipeThrough(e).getReader(),o=Ml();o.readable.pipeTo(t.writable),this._writer=o.writable.getWriter();let s=()=>{n.read().then(({done:i,value:l})=>{i||(this.onPacket(l),s())}).catch(i=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;this._writer.write(n).then(()=>{o&&_n(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var t;(t=this._transport)===null||t===void 0||t.close()}},Ql={websocket:Yl,webtransport:Gl,polling:Jl},Xl=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,Zl=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function go(t){if(t.length>8e3)throw"URI too long";let e=t,n=t.indexOf("["),o=t.indexOf("]");n!=-1&&o!=-1&&(t=t.substring(0,n)+t.substring(n,o).replace(/:/g,";")+t.substring(o,t.length));let s=Xl.exec(t||""),r={},i=14;for(;i--;)r[Zl[i]]=s[i]||"";return n!=-1&&o!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=tu(r,r.path),r.queryKey=eu(r,r.query),r}function tu(t,e){let n=/\/{2,9}/g,o=e.replace(n,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&o.splice(0,1),e.slice(-1)=="/"&&o.splice(o.length-1,1),o}function eu(t,e){let n={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(o,s,r){s&&(n[s]=r)}),n}var bo=typeof addEventListener=="function"&&typeof removeEventListener=="function",dn=[];bo&&addEventListener("offline",()=>{dn.forEach(t=>t())},!1);var Co=class Yt extends F{constructor(e,n={}){var o,s;if(super(),this.binaryType=Bl,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(n=e,e=null),e){let r=go(e);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=go(n.host).host);if($n(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((o=n.transports)===null||o===void 0)&&o.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=n.transportImplementations)!==null&&s!==void 0?s:n.transports).forEach(r=>{let i=r.prototype.name;this.transports.push(i),this._transportsByName[i]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=Ql),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=Fl(this.opts.query)),bo&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},dn.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let n=Object.assign({},this.opts.query);n.EIO=di,n.transport=e,this.id&&(n.sid=this.id);let o=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](o)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let e=this.opts.rememberUpgrade&&Yt.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(e);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(e){let n=this.createTransport(e),o=!1;Yt.priorWebsocketSuccess=!1;let s=()=>{o||(n.send([{type:"ping",data:"probe"}]),n.once("packet",_=>{if(!o)if(_.type==="pong"&&_.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;Yt.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{o||this.readyState!=="closed"&&(f(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let m=new Error("probe error");m.transport=n.name,this.emitReserved("upgradeError",m)}}))};function r(){o||(o=!0,f(),n.close(),n=null)}let i=_=>{let m=new Error("probe error: "+_);m.transport=n.name,r(),this.emitReserved("upgradeError",m)};function l(){i("transport closed")}function u(){i("socket closed")}function d(_){n&&_.name!==n.name&&r()}let f=()=>{n.removeListener("open",s),n.removeListener("error",i),n.removeListener("close",l),this.off("close",u),this.off("upgrading",d)};n.once("open",s),n.once("error",i),n.once("close",l),this.once("close",u),this.once("upgrading",d),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{o||n.open()},200):n.open()}onOpen(){if(this.readyState="open",Yt.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=e.data,this._onError(n);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let n=0;n<this.writeBuffer.length;n++){let o=this.writeBuffer[n].data;if(o&&(e+=Ll(o)),n>0&&e>this._maxPayload)return this.writeBuffer.slice(0,n);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,_n(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,n,o){return this._sendPacket("message",e,n,o),this}send(e,n,o){return this._sendPacket("message",e,n,o),this}_sendPacket(e,n,o,s){if(typeof n=="function"&&(s=n,n=void 0),typeof o=="function"&&(s=o,o=null),this.readyState==="closing"||this.readyState==="closed")return;o=o||{},o.compress=o.compress!==!1;let r={type:e,data:n,options:o};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let e=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),e()},o=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?o():e()}):this.upgrading?o():e()),this}_onError(e){if(Yt.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),bo&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let o=dn.indexOf(this._offlineEventListener);o!==-1&&dn.splice(o,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let n=[];for(let o=0;o<e.length;o++)~this.transports.indexOf(e[o])&&n.push(e[o]);return n}};Co.protocol=di;var S$=Co.protocol;function nu(t,e="",n){let o=t;n=n||typeof location<"u"&&location,t==null&&(t=n.protocol+"//"+n.host),typeof t=="string"&&(t.charAt(0)==="/"&&(t.charAt(1)==="/"?t=n.protocol+t:t=n.host+t),/^(https?|wss?):\/\//.test(t)||(typeof n<"u"?t=n.protocol+"//"+t:t="https://"+t),o=go(t)),o.port||(/^(http|ws)$/.test(o.protocol)?o.port="80":/^(http|ws)s$/.test(o.protocol)&&(o.port="443")),o.path=o.path||"/";let s=o.host.indexOf(":")!==-1?"["+o.host+"]":o.host;return o.id=o.protocol+"://"+s+":"+o.port+e,o.href=o.protocol+"://"+s+(n&&n.port===o.port?"":":"+o.port),o}var vi={};kl(vi,{Decoder:()=>fu,Encoder:()=>uu,PacketType:()=>T,isPacketValid:()=>_u,protocol:()=>lu});var ou=typeof ArrayBuffer=="function",su=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t.buffer instanceof ArrayBuffer,gi=Object.prototype.toString,ru=typeof Blob=="function"||typeof Blob<"u"&&gi.call(Blob)==="[object BlobConstructor]",iu=typeof File=="function"||typeof File<"u"&&gi.call(File)==="[object FileConstructor]";function To(t){return ou&&(t instanceof ArrayBuffer||su(t))||ru&&t instanceof Blob||iu&&t instanceof File}function pn(t,e){if(!t||typeof t!="object")return!1;if(Array.isArray(t)){for(let n=0,o=t.length;n<o;n++)if(pn(t[n]))return!0;return!1}if(To(t))return!0;if(t.toJSON&&typeof t.toJSON=="function"&&arguments.length===1)return pn(t.toJSON(),!0);for(let n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&pn(t[n]))return!0;return!1}function au(t){let e=[],n=t.data,o=t;return o.data=mn(n,e),o.attachments=e.length,{packet:o,buffers:e}}function mn(t,e,n){if(!t)return t;if(To(t)){let o={_placeholder:!0,num:e.length};return e.push(t),o}else if(Array.isArray(t)){let o=new Array(t.length);for(let s=0;s<t.length;s++)o[s]=mn(t[s],e);return o}else if(typeof t=="object"&&!(t instanceof Date)){if(t.toJSON&&typeof t.toJSON=="function"&&!n)return mn(t.toJSON(),e,!0);let o={};for(let s in t)Object.prototype.hasOwnProperty.call(t,s)&&(o[s]=mn(t[s],e));return o}return t}function cu(t,e){return t.data=yo(t.data,e),delete t.attachments,t}function yo(t,e){if(!t)return t;if(t&&t._placeholder===!0){if(typeof t.num=="number"&&t.num>=0&&t.num<e.length)return e[t.num];throw new Error("illegal attachments")}else if(Array.isArray(t))for(let n=0;n<t.length;n++)t[n]=yo(t[n],e);else if(typeof t=="object")for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(t[n]=yo(t[n],e));return t}var bi=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],lu=5,T;(function(t){t[t.CONNECT=0]="CONNECT",t[t.DISCONNECT=1]="DISCONNECT",t[t.EVENT=2]="EVENT",t[t.ACK=3]="ACK",t[t.CONNECT_ERROR=4]="CONNECT_ERROR",t[t.BINARY_EVENT=5]="BINARY_EVENT",t[t.BINARY_ACK=6]="BINARY_ACK"})(T||(T={}));var uu=class{constructor(t){this.replacer=t}encode(t){return(t.type===T.EVENT||t.type===T.ACK)&&pn(t)?this.encodeAsBinary({type:t.type===T.EVENT?T.BINARY_EVENT:T.BINARY_ACK,nsp:t.nsp,data:t.data,id:t.id}):[this.encodeAsString(t)]}encodeAsString(t){let e=""+t.type;return(t.type===T.BINARY_EVENT||t.type===T.BINARY_ACK)&&(e+=t.attachments+"-"),t.nsp&&t.nsp!=="/"&&(e+=t.nsp+","),t.id!=null&&(e+=t.id),t.data!=null&&(e+=JSON.stringify(t.data,this.replacer)),e}encodeAsBinary(t){let e=au(t),n=this.encodeAsString(e.packet),o=e.buffers;return o.unshift(n),o}},fu=class yi extends F{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let n;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(e);let o=n.type===T.BINARY_EVENT;o||n.type===T.BINARY_ACK?(n.type=o?T.EVENT:T.ACK,this.reconstructor=new du(n)):super.emitReserved("decoded",n)}else if(To(e)||e.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(e),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let n=0,o={type:Number(e.charAt(0))};if(T[o.type]===void 0)throw new Error("unknown packet type "+o.type);if(o.type===T.BINARY_EVENT||o.type===T.BINARY_ACK){let r=n+1;for(;e.charAt(++n)!=="-"&&n!=e.length;);let i=e.substring(r,n);if(i!=Number(i)||e.charAt(n)!=="-")throw new Error("Illegal attachments");let l=Number(i);if(!wi(l)||l<1)throw new Error("Illegal attachments");if(l>this.opts.maxAttachments)throw new Error("too many attachments");o.attachments=l}if(e.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(e.charAt(n)===","||n===e.length););o.nsp=e.substring(r,n)}else o.nsp="/";let s=e.charAt(n+1);if(s!==""&&Number(s)==s){let r=n+1;for(;++n;){let i=e.charAt(n);if(i==null||Number(i)!=i){--n;break}if(n===e.length)break}o.id=Number(e.substring(r,n+1))}if(e.charAt(++n)){let r=this.tryParse(e.substr(n));if(yi.isPayloadValid(o.type,r))o.data=r;else throw new Error("invalid payload")}return o}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,n){switch(e){case T.CONNECT:return hn(n);case T.DISCONNECT:return n===void 0;case T.CONNECT_ERROR:return typeof n=="string"||hn(n);case T.EVENT:case T.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&bi.indexOf(n[0])===-1);case T.ACK:case T.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},du=class{constructor(t){this.packet=t,this.buffers=[],this.reconPack=t}takeBinaryData(t){if(this.buffers.push(t),this.buffers.length===this.reconPack.attachments){let e=cu(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function pu(t){return typeof t=="string"}var wi=Number.isInteger||function(t){return typeof t=="number"&&isFinite(t)&&Math.floor(t)===t};function mu(t){return t===void 0||wi(t)}function hn(t){return Object.prototype.toString.call(t)==="[object Object]"}function hu(t,e){switch(t){case T.CONNECT:return e===void 0||hn(e);case T.DISCONNECT:return e===void 0;case T.EVENT:return Array.isArray(e)&&(typeof e[0]=="number"||typeof e[0]=="string"&&bi.indexOf(e[0])===-1);case T.ACK:return Array.isArray(e);case T.CONNECT_ERROR:return typeof e=="string"||hn(e);default:return!1}}function _u(t){return pu(t.nsp)&&mu(t.id)&&hu(t.type,t.data)}function lt(t,e,n){return t.on(e,n),function(){t.off(e,n)}}var $u=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),ki=class extends F{constructor(t,e,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=t,this.nsp=e,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let t=this.io;this.subs=[lt(t,"open",this.onopen.bind(this)),lt(t,"packet",this.onpacket.bind(this)),lt(t,"error",this.onerror.bind(this)),lt(t,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...t){return t.unshift("message"),this.emit.apply(this,t),this}emit(t,...e){var n,o,s;if($u.hasOwnProperty(t))throw new Error('"'+t.toString()+'" is a reserved event name');if(e.unshift(t),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(e),this;let r={type:T.EVENT,data:e};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof e[e.length-1]=="function"){let u=this.ids++,d=e.pop();this._registerAckCallback(u,d),r.id=u}let i=(o=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||o===void 0?void 0:o.writable,l=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!i||(l?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(t,e){var n;let o=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(o===void 0){this.acks[t]=e;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[t];for(let i=0;i<this.sendBuffer.length;i++)this.sendBuffer[i].id===t&&this.sendBuffer.splice(i,1);e.call(this,new Error("operation has timed out"))},o),r=(...i)=>{this.io.clearTimeoutFn(s),e.apply(this,i)};r.withError=!0,this.acks[t]=r}emitWithAck(t,...e){return new Promise((n,o)=>{let s=(r,i)=>r?o(r):n(i);s.withError=!0,e.push(s),this.emit(t,...e)})}_addToQueue(t){let e;typeof t[t.length-1]=="function"&&(e=t.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:t,flags:Object.assign({fromQueue:!0},this.flags)};t.push((o,...s)=>(this._queue[0],o!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),e&&e(o)):(this._queue.shift(),e&&e(null,...s)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(t=!1){if(!this.connected||this._queue.length===0)return;let e=this._queue[0];e.pending&&!t||(e.pending=!0,e.tryCount++,this.flags=e.flags,this.emit.apply(this,e.args))}packet(t){t.nsp=this.nsp,this.io._packet(t)}onopen(){typeof this.auth=="function"?this.auth(t=>{this._sendConnectPacket(t)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(t){this.packet({type:T.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},t):t})}onerror(t){this.connected||this.emitReserved("connect_error",t)}onclose(t,e){this.connected=!1,delete this.id,this.emitReserved("disconnect",t,e),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(t=>{if(!this.sendBuffer.some(e=>String(e.id)===t)){let e=this.acks[t];delete this.acks[t],e.withError&&e.call(this,new Error("socket has been disconnected"))}})}onpacket(t){if(t.nsp===this.nsp)switch(t.type){case T.CONNECT:t.data&&t.data.sid?this.onconnect(t.data.sid,t.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case T.EVENT:case T.BINARY_EVENT:this.onevent(t);break;case T.ACK:case T.BINARY_ACK:this.onack(t);break;case T.DISCONNECT:this.ondisconnect();break;case T.CONNECT_ERROR:this.destroy();let e=new Error(t.data.message);e.data=t.data.data,this.emitReserved("connect_error",e);break}}onevent(t){let e=t.data||[];t.id!=null&&e.push(this.ack(t.id)),this.connected?this.emitEvent(e):this.receiveBuffer.push(Object.freeze(e))}emitEvent(t){if(this._anyListeners&&this._anyListeners.length){let e=this._anyListeners.slice();for(let n of e)n.apply(this,t)}super.emit.apply(this,t),this._pid&&t.length&&typeof t[t.length-1]=="string"&&(this._lastOffset=t[t.length-1])}ack(t){let e=this,n=!1;return function(...o){n||(n=!0,e.packet({type:T.ACK,id:t,data:o}))}}onack(t){let e=this.acks[t.id];typeof e=="function"&&(delete this.acks[t.id],e.withError&&t.data.unshift(null),e.apply(this,t.data))}onconnect(t,e){this.id=t,this.recovered=e&&this._pid===e,this._pid=e,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(t=>this.emitEvent(t)),this.receiveBuffer=[],this.sendBuffer.forEach(t=>{this.notifyOutgoingListeners(t),this.packet(t)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(t=>t()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:T.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(t){return this.flags.compress=t,this}get volatile(){return this.flags.volatile=!0,this}timeout(t){return this.flags.timeout=t,this}onAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(t),this}prependAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(t),this}offAny(t){if(!this._anyListeners)return this;if(t){let e=this._anyListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(t),this}prependAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(t),this}offAnyOutgoing(t){if(!this._anyOutgoingListeners)return this;if(t){let e=this._anyOutgoingListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(t){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let e=this._anyOutgoingListeners.slice();for(let n of e)n.apply(this,t.data)}}};function Qt(t){t=t||{},this.ms=t.min||100,this.max=t.max||1e4,this.factor=t.factor||2,this.jitter=t.jitter>0&&t.jitter<=1?t.jitter:0,this.attempts=0}Qt.prototype.duration=function(){var t=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),n=Math.floor(e*this.jitter*t);t=(Math.floor(e*10)&1)==0?t-n:t+n}return Math.min(t,this.max)|0};Qt.prototype.reset=function(){this.attempts=0};Qt.prototype.setMin=function(t){this.ms=t};Qt.prototype.setMax=function(t){this.max=t};Qt.prototype.setJitter=function(t){this.jitter=t};var wo=class extends F{constructor(t,e){var n;super(),this.nsps={},this.subs=[],t&&typeof t=="object"&&(e=t,t=void 0),e=e||{},e.path=e.path||"/socket.io",this.opts=e,$n(this,e),this.reconnection(e.reconnection!==!1),this.reconnectionAttempts(e.reconnectionAttempts||1/0),this.reconnectionDelay(e.reconnectionDelay||1e3),this.reconnectionDelayMax(e.reconnectionDelayMax||5e3),this.randomizationFactor((n=e.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new Qt({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(e.timeout==null?2e4:e.timeout),this._readyState="closed",this.uri=t;let o=e.parser||vi;this.encoder=new o.Encoder,this.decoder=new o.Decoder,this._autoConnect=e.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(t){return arguments.length?(this._reconnection=!!t,t||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(t){return t===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=t,this)}reconnectionDelay(t){var e;return t===void 0?this._reconnectionDelay:(this._reconnectionDelay=t,(e=this.backoff)===null||e===void 0||e.setMin(t),this)}randomizationFactor(t){var e;return t===void 0?this._randomizationFactor:(this._randomizationFactor=t,(e=this.backoff)===null||e===void 0||e.setJitter(t),this)}reconnectionDelayMax(t){var e;return t===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=t,(e=this.backoff)===null||e===void 0||e.setMax(t),this)}timeout(t){return arguments.length?(this._timeout=t,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(t){if(~this._readyState.indexOf("open"))return this;this.engine=new Co(this.uri,this.opts);let e=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let o=lt(e,"open",function(){n.onopen(),t&&t()}),s=i=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",i),t?t(i):this.maybeReconnectOnOpen()},r=lt(e,"error",s);if(this._timeout!==!1){let i=this._timeout,l=this.setTimeoutFn(()=>{o(),s(new Error("timeout")),e.close()},i);this.opts.autoUnref&&l.unref(),this.subs.push(()=>{this.clearTimeoutFn(l)})}return this.subs.push(o),this.subs.push(r),this}connect(t){return this.open(t)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let t=this.engine;this.subs.push(lt(t,"ping",this.onping.bind(this)),lt(t,"data",this.ondata.bind(this)),lt(t,"error",this.onerror.bind(this)),lt(t,"close",this.onclose.bind(this)),lt(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(t){try{this.decoder.add(t)}catch(e){this.onclose("parse error",e)}}ondecoded(t){_n(()=>{this.emitReserved("packet",t)},this.setTimeoutFn)}onerror(t){this.emitReserved("error",t)}socket(t,e){let n=this.nsps[t];return n?this._autoConnect&&!n.active&&n.connect():(n=new ki(this,t,e),this.nsps[t]=n),n}_destroy(t){let e=Object.keys(this.nsps);for(let n of e)if(this.nsps[n].active)return;this._close()}_packet(t){let e=this.encoder.encode(t);for(let n=0;n<e.length;n++)this.engine.write(e[n],t.options)}cleanup(){this.subs.forEach(t=>t()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(t,e){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",t,e),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let t=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let e=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{t.skipReconnect||(this.emitReserved("reconnect_attempt",t.backoff.attempts),!t.skipReconnect&&t.open(o=>{o?(t._reconnecting=!1,t.reconnect(),this.emitReserved("reconnect_error",o)):t.onreconnect()}))},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let t=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",t)}},ve={};function be(t,e){typeof t=="object"&&(e=t,t=void 0),e=e||{};let n=nu(t,e.path||"/socket.io"),o=n.source,s=n.id,r=n.path,i=ve[s]&&r in ve[s].nsps,l=e.forceNew||e["force new connection"]||e.multiplex===!1||i,u;return l?u=new wo(o,e):(ve[s]||(ve[s]=new wo(o,e)),u=ve[s]),n.query&&!e.query&&(e.query=n.queryKey),u.socket(n.path,e)}Object.assign(be,{Manager:wo,Socket:ki,io:be,connect:be});var vn={seq:0,records:new Map};function xi(t,e=vn.records){let n=new Map;for(let[o,s]of Object.entries(t.records)){let r=e.get(o);n.set(o,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:t.seq,records:n}}function Si(t,e){if(e.from!==t.seq)return null;let n=new Map(t.records);for(let o of e.drop)n.delete(o);for(let[o,s]of Object.entries(e.put))n.set(o,s);return{seq:e.to,records:n}}var Ci="DecompressionStream"in globalThis;function Ti(t,e){let n=0,o=0,s=Promise.resolve(),r=i=>{let l=o;n+=1,s=s.then(i).then(u=>l===o?t(...u):void 0,()=>l===o?e():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...i)=>n>0?r(()=>i):t(...i),hearPacked:i=>r(()=>vu(i)),lose:()=>{o+=1}}}async function vu(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(e).text())}var gu=1e4,bu=4e3,Oo=4e3,yu=15e3,wu=1e4,Eo=2e3,ku=10,Oi=["websocket","polling"],xu=["polling","websocket"],Ei=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function Mi({code:t,token:e,connect:n=be,request:o=(...s)=>fetch(...s)}){let s=Fr(),r=bs({code:t,token:e,request:o}),i=A(vn.records),l=A(vn.seq),u=A("connecting"),d=A(!1),f=A(!1),_=A(null),m=1,p=!1,g=!1,y=Date.now(),b,$,v=n({auth:{...e&&{token:e},...Ci&&{packed:!0}},transports:Oi,tryAllTransports:!0,reconnectionDelay:Eo/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),x=w=>In(()=>{i.value=w.records,l.value=w.seq}),S=()=>{g||(g=!0,v.emit("refresh"))},vt=()=>{H.lose(),u.value==="connected"&&(y=Date.now(),Zt(Math.max(yu,ut()))),g=!1,u.value!=="revoked"&&(u.value="offline")},gt=w=>{_.value=w,u.value="revoked",v.disconnect()},ut=()=>Math.max(Eo,m*ku),X=w=>{clearTimeout(b),b=setTimeout(()=>v.connect(),w)},mt=w=>{g=!1,m=w.clients??m,s.hear(w.now,{afresh:!0}),x(xi(w,i.value))},H=Ti((w,D)=>{if(w==="view"){mt(D),u.value="connected",d.value=f.value=!1,p=!0,clearTimeout($);return}m=D.clients??m,s.hear(D.now);let Se=Si({seq:l.value,records:i.value},D);Se?x(Se):S()},S);v.io.on("reconnect_attempt",w=>{v.io.opts.transports=w%2===0===p?xu:Oi}),v.on("view",w=>H.hear("view",w)),v.on("delta",w=>H.hear("delta",w)),v.on("packed",w=>H.hearPacked(w)),v.on("bye",w=>{m=w.clients??m,f.value=w.reason==="restarting",f.value||gt({code:`seat_${w.reason}`})}),v.on("disconnect",w=>{vt();let D=w==="ping timeout"?Eo:ut();v.io.reconnectionDelay(D/2),v.io.reconnectionDelayMax(Math.max(5e3,D)),w==="io server disconnect"&&u.value!=="revoked"&&X(Math.random()*D)}),v.on("connect_error",w=>{w.data&&Ei.has(w.data.code)?gt(w.data):vt(),!v.active&&u.value!=="revoked"&&X(Number(w.data?.retry_after_ms??1e3)+Math.random()*1e3)});let ot=async w=>{let D=await Z(w);return!D.ok&&Ei.has(D.error.code)&&gt(D.error),D},Z=async w=>{if(u.peek()==="connected")return v.timeout(gu).emitWithAck("command",w).catch(L);if(Date.now()-y<Oo)throw new Error("not connected yet");let D=await r.send(w);return D.ok&&ke(),D},L=w=>{throw v.connected&&v.disconnect().connect(),w},ke=async()=>{let w=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(d.value=w!==null,w&&w.seq>=l.value&&mt(w))},Zt=w=>{clearTimeout($),$=setTimeout(xe,w+Math.random()*Oo)},xe=async()=>{await ke(),(u.value==="connecting"||u.value==="offline")&&Zt(wu)},te=()=>{if(u.value!=="revoked"){if(!v.connected)return void v.disconnect().connect();v.timeout(bu).emitWithAck("awake").then(({now:w})=>s.hear(w,{afresh:!0}),L).catch(()=>{})}};return Zt(Oo),{records:i,seq:l,status:u,by_request:d,restarting:f,refused:_,serverNow:s.now,send:ot,wake:te,close:()=>{clearTimeout(b),clearTimeout($),v.disconnect()}}}var Ai=2e4,Su=100;function Ni({key:t,shelf:e,wall:n,later:o}){let s=_t(),r=()=>G(e,t),i=()=>{let u=r()&&r().tab!==s?r().until-n():0;return u>0&&u<=Ai?u:0},l=()=>{let u=i();return u===0&&e.setItem(t,JSON.stringify({tab:s,until:n()+Ai})),u};return{take:l,async takeAmongOthers(){let u=r()?.tab===s,d=l();return u||d>0?d:(await new Promise(f=>o(()=>f(null),Su)),i())},giveBack(){r()?.tab===s&&e.removeItem(t)}}}var Cu=1e3,Tu=15e3,Ou=new Set(["too_fast","not_saved","internal"]),Eu=new Set(["no_seat","seat_expired","seat_revoked","seat_moved"]),Mu={wall:()=>Date.now(),mono:()=>performance.now()};function Ri({key:t,shelf:e,send:n,seq:o,online:s,tabs:r=globalThis.window??new EventTarget,clock:i=Mu,later:l=setTimeout}){let u=`facilitator:outbox:${t}:`,d=`facilitator:turn:${t}`,f=Ni({key:d,shelf:e,wall:i.wall,later:l}),_=_t(),m=A(Bi(e,u)),p=A(!1),g=m.peek().length===0,y=!1,b=!1,$=!1,v=!1,x=0,S=z(()=>m.value.filter(O=>!O.error)),vt=z(()=>m.value.filter(O=>O.error)),gt=z(()=>S.value.filter(O=>O.answered_seq===void 0).length),ut=O=>{e.setItem(u+O.id,JSON.stringify(O)),X([O])},X=O=>{let E=m.peek().filter(et=>!O.some(({id:Et})=>Et===et.id));m.value=Ii([...E,...O])},mt=O=>{for(let E of O)e.removeItem(u+E.id);m.value=m.peek().filter(E=>!O.includes(E))},H=O=>m.peek().find(E=>E.id===O),ot=(O,E={},{age_ms:et=0}={})=>{let Et=m.peek().at(-1)?.place??0,gn=i.wall()-et,ct=Math.max(i.wall(),Et+1),Mo={id:_t(),name:O,data:E,place:ct,acted_at:gn,acted_mono:i.mono()-et,run:_};return ut(Mo),L(),Mo.id},Z=()=>S.peek().find(O=>O.answered_seq===void 0),L=async()=>{if(y||v)return;if(!Z())return f.giveBack();y=!0;let O=g?f.take():await f.takeAmongOthers();if(y=!1,O>0)return ke(O);X(Bi(e,u));let E=Z();if(v||!E)return f.giveBack();y=!0;let{id:et,name:Et,data:gn}=E,ct=await n({id:et,name:Et,data:gn,age_ms:Au(E,_,i)}).catch(()=>null);if(y=!1,!v){if(!H(et))return void L();if(!ct||!ct.ok&&Ou.has(ct.error.code))return Zt(ct);if(!ct.ok&&Eu.has(ct.error.code))return f.giveBack();x=0,p.value=!1,ut(ct.ok?{...E,answered_seq:ct.seq}:{...E,error:ct.error}),te(),L()}},ke=O=>{b||(b=!0,l(()=>{b=!1,L()},O))},Zt=O=>{f.giveBack(),p.value=!0,$=!0;let E=O&&!O.ok?Number(O.error.retry_after_ms??0):0;l(xe,Math.max(E,Math.min(Tu,Cu*2**x++)))},xe=()=>{$=!1,L()},te=()=>{let O=o.peek(),E=S.peek().filter(et=>et.answered_seq!==void 0&&et.answered_seq<=O);E.length&&mt(E)},w=O=>{let{key:E}=O;if(E?.startsWith(u)){let et=G(e,E);et?X([et]):m.value=m.peek().filter(({id:Et})=>u+Et!==E),te()}else if(E!==d)return;g=!1,$||L()};r.addEventListener("storage",w),r.addEventListener("pagehide",f.giveBack);let D=()=>{x=0,xe()};L();let Se=W(()=>{o.value,te()}),Ki=W(()=>{s.value&&D()});return{entries:S,failed:vt,unsent:gt,stuck:p,put:ot,retry(O){let E=H(O);E&&(mt([E]),ot(E.name,E.data))},takeOut(O){let E=H(O);return E&&mt([E]),E},flush:D,close(){v=!0,r.removeEventListener("storage",w),r.removeEventListener("pagehide",f.giveBack),f.giveBack(),Se(),Ki()}}}function Au(t,e,n){let o=t.run===e&&t.acted_mono!==void 0?n.mono()-t.acted_mono:0;return Math.max(0,Math.round(o),Math.round(n.wall()-t.acted_at))}function Bi(t,e){let n=[];for(let o of t.keys()){let s=o.startsWith(e)?G(t,o):null;s&&n.push(s)}return Ii(n)}var Ii=t=>t.sort((e,n)=>e.place-n.place);function Pi(t,e){if(e.length===0)return t;let n=Nu(t);for(let o of e)Bu[o.name]?.(n,o.data,o.acted_at);return n.records}function Nu(t){let e=new Map(t);return{records:e,get:n=>e.get(n),add(n,o){e.has(n)||e.set(n,{...o,pending:!0})},change(n,o){let s=e.get(n);s&&e.set(n,{...s,...o,pending:!0})}}}var Bu={post_measure(t,e,n){let o=t.get("me");t.add(`measure:${e.measure}`,{kind:"measure",id:e.measure,table:o?.table??0,title:e.title,description:e.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:t.get("phase")?.ideas==="open_private",on_behalf:!!e.on_behalf,hidden:!1,reason:null}),e.on_behalf||Fi(t,"measures",e.measure)},retitle_measure:(t,e)=>t.change(`measure:${e.measure}`,{title:e.title}),describe_measure:(t,e)=>t.change(`measure:${e.measure}`,{description:e.description}),withdraw_measure:(t,e)=>t.change(`measure:${e.measure}`,{status:"withdrawn"}),share_drafts(t){for(let e of[...t.records.values()])e.kind==="measure"&&e.private&&t.change(`measure:${e.id}`,{private:!1})},hide_measure:(t,{measure:e,reason:n})=>t.change(`measure:${e}`,{hidden:!0,reason:n}),show_measure:(t,{measure:e})=>t.change(`measure:${e}`,{hidden:!1,reason:null}),set_field(t,{measure:e,field:n,value:o}){let s={...t.get(`measure:${e}`)?.fields,[n]:o};o===null&&delete s[n],t.change(`measure:${e}`,{fields:s})},post_comment:(t,e,n)=>ye(t,"comment","comments",e,{at:n,hidden:!1,reason:null}),hide_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!0,reason:e.reason}),show_comment:(t,e)=>t.change(`comment:${e.comment}`,{hidden:!1,reason:null}),make_offer(t,e,n){let o=t.get("me");ye(t,"offer","offers",e,{at:n,stance:e.stance??"offer",resource:e.resource??null,unit:o?.unit??null,area:o?.area??null})},withdraw_offer:(t,e)=>qi(t,`offer:${e.offer}`,"offers",e.offer),flag_conflict:(t,e,n)=>ye(t,"conflict","conflicts",e,{...ji(e),at:n}),add_co_benefit:(t,e,n)=>ye(t,"co_benefit","co_benefits",e,{...ji(e),at:n}),explain(t,{thing:e,aspect:n,text:o}){for(let s of["conflict","co_benefit"])t.change(`${s}:${e}`,{[n]:o})},show_name(t,{thing:e,named:n}){let o=t.get("me"),s=n&&o?{label:o.label,unit:o.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])t.change(`${r}:${e}`,{by:s})},cast_vote(t,{measure:e,on_behalf:n,votes:o}){let s=kt(t.get(we(n)),e);Li(t,we(n),e,o??(s||1))},take_back_vote:(t,{measure:e,on_behalf:n})=>Li(t,we(n),e,0),give_star:(t,{measure:e,on_behalf:n})=>t.change(we(n),{star:e}),take_back_star:(t,{on_behalf:e})=>t.change(we(e),{star:null}),merge_measures(t,{source:e,target:n}){let o=t.get(`measure:${n}`);o&&(t.change(`measure:${e}`,{merged_into:n}),t.change(`measure:${n}`,{originals:[...Xt(o.originals,e),e]}))},unmerge_measure(t,{measure:e}){let n=t.get(`measure:${e}`)?.merged_into,o=t.get(`measure:${n}`);t.change(`measure:${e}`,{merged_into:null}),o&&t.change(`measure:${n}`,{originals:Xt(o.originals,e)})},claim_measure(t,{measure:e}){let n=t.get("me")?.table;t.change(`measure:${e}`,{claimed_by:n});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:[...Xt(o,e),e]})},release_claim(t,{measure:e}){let n=t.get(`measure:${e}`)?.claimed_by;t.change(`measure:${e}`,{claimed_by:null});let o=t.get(`table:${n}`)?.claims;o&&t.change(`table:${n}`,{claims:Xt(o,e)})},rate_measure(t,{measure:e,criterion:n,score:o}){let s=t.get("me")?.ratings??{};t.change("me",{ratings:{...s,[e]:{...s[e],[n]:o}}})},give_thumb:(t,{measure:e,thumb:n})=>t.change("me",{thumbs:{...t.get("me")?.thumbs,[e]:n}}),commit_to(t,e,n){ye(t,"commitment","commitments",e,{at:n,unit:t.get("me")?.unit??null})},withdraw_commitment:(t,e)=>qi(t,`commitment:${e.commitment}`,"commitments",e.commitment),answer_poll:(t,{poll:e,option:n})=>t.change("me",{polls:{...t.get("me")?.polls,[e]:n}}),give_feedback(t,{question:e,score:n=null,text:o=null}){let s=t.get("me")?.feedback??{};t.change("me",{feedback:{...s,[e]:{score:n,text:o}}})},move_table(t,{table:e,participant:n}){t.change(n?`person:${n}`:"me",{table:e})},leave:t=>t.change("me",{present:!1}),rejoin:t=>t.change("me",{present:!0}),send_message(t,{message:e,to:n,table:o=null,text:s},r){for(let i of t.records.values())i.kind==="message"&&i.id!==e&&i.to===n&&i.table===o&&t.records.delete(`message:${i.id}`);t.add(`message:${e}`,{kind:"message",id:e,to:n,table:o,text:s,at:r})},take_down_message:(t,{message:e})=>t.records.delete(`message:${e}`),show_scene:(t,{scene:e=null,step:n=null})=>t.change("screen",{scene:e,step:n}),freeze_screen:(t,{frozen:e=!0})=>t.change("screen",{frozen:e}),signal_table:(t,{signal:e})=>t.change(`table:${t.get("me")?.table}`,{signal:e})};function ye(t,e,n,o,s){let r=t.get("me"),i=o.named&&r?{label:r.label,unit:r.unit}:null;t.add(`${e}:${o[e]}`,{kind:e,id:o[e],measure:o.measure,text:o.text,by:i,...s}),Fi(t,n,o[e])}var ji=({goal:t,affected:e,solution:n})=>({goal:t,affected:e,solution:n}),we=t=>t?`person:${t}`:"me";function Li(t,e,n,o){let s=t.get(e),r=kt(s,n);if(!s||o===r)return;let i=Xt(s.votes??[],n);t.change(e,{votes:o?r?s.votes:[...i,n]:i,votes_left:Math.max(0,(s.votes_left??0)+r-o),votes_on:{...s.votes_on,[n]:o},star:!o&&s.star===n?null:s.star})}function Fi(t,e,n){let o=t.get("me")?.[e];o&&!o.includes(n)&&t.change("me",{[e]:[...o,n]})}function qi(t,e,n,o){t.records.delete(e);let s=t.get("me")?.[n];s?.includes(o)&&t.change("me",{[n]:Xt(s,o)})}var Xt=(t,e)=>t.filter(n=>n!==e);function Di({code:t,token:e="",holder:n}){let o=rt(),s=`${t}:${n}`,r=Mi({code:t,token:e}),i=z(()=>r.status.value==="connected"),l=Ri({key:s,shelf:o,send:r.send,seq:r.seq,online:i}),u=z(()=>Pi(r.records.value,l.entries.value)),{second:d,tick:f,stop:_}=Ur(r.serverNow),m=W(()=>{i.value&&f()}),p=()=>{document.visibilityState==="visible"&&r.wake()};return window.addEventListener("online",p),document.addEventListener("visibilitychange",p),{screen:u,records:r.records,connection:r,outbox:l,second:d,draft:Ve(s,o),act:l.put,leave(){window.removeEventListener("online",p),document.removeEventListener("visibilitychange",p),m(),_(),l.close(),r.close()}}}function Ui(t,{token:e,participant_id:n}){let o=Di({code:t.code,token:e,holder:n}),s=A(null),r=A(!1);return{seat:o,boot:t,token:e,tab:A("now"),sheet:s,profile:r,covered:z(()=>s.value!==null||r.value),spent:z(()=>h(o.screen.value,"me")?.votes_left===0),said:z(()=>Ru(o)),seen:Zs(`${t.code}:${n}`,rt()),orders:new Map,turned:A(null)}}function zi(t){t.sheet.value=null,t.profile.value=!1}function Ru(t){let e=t.screen.value,n=new Map,o=(s,r)=>{let i=K(e,s)?.id??s,l=n.get(i)??{comments:0,offers:0};n.set(i,{...l,[r]:l[r]+1})};for(let s of J(e,"comment"))s.hidden||o(s.measure,"comments");for(let s of J(e,"offer"))o(s.measure,"offers");return n}function Wi({phone:t}){let e=h(t.seat.screen.value,"me"),n=h(t.seat.screen.value,"workshop")?.status==="open",o=t.seat.outbox.unsent.value,[s,r]=k(!1),i=()=>t.profile.value=!1,l=()=>{t.seat.act("leave"),i()};return e?c`
<${Qe} title=${a("profile.title")} placement="bottom" onClose=${i}>
<dl class="facts">
<div><dt>${a("profile.table")}</dt><dd>${a("table.number",{table:e.table})}</dd></div>
${e.table!==e.home_table&&c`<div><dt>${a("profile.home")}</dt><dd>${a("table.number",{table:e.home_table})}</dd></div>`}
<div><dt>${a("profile.unit")}</dt><dd>${[e.unit,e.area].filter(Boolean).join(", ")||a("join.no_unit")}</dd></div>
${e.label&&c`<div><dt>${a("profile.role")}</dt><dd>${e.label}</dd></div>`}
</dl>
<${Je} />
<${Ke} />
${o>0?c`<p class="small soft">${a("handover.sending",{n:o})}</p>`:c`<a class="ds-button" data-variant="secondary" href=${`/${t.boot.code}/move`}>${a("handover.open")}</a>`}
${n&&e.present&&c`
<div class="stack" data-tight>
${s?c`
<p>${a("profile.leave_sure")}</p>
<div class="row">
<button type="button" class="ds-button" data-color="danger" onClick=${l}>${a("profile.leave_yes")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>r(!1)}>${a("profile.leave_no")}</button>
</div>
`:c`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>r(!0)}>${a("profile.leave")}</button>`}
</div>
`}
<//>
`:null}function Hi(t){let e=t.seat.draft("sheet"),n=!1;return W(()=>{let o=t.sheet.value,s=t.seat.screen.value;if(!n&&!h(s,"me"))return;let r=n?"":e.text.peek();n=!0,!o&&R(s,"measure",r)&&Iu(t,r)?t.sheet.value={measure:r}:e.write(o?.measure??"")})}var Iu=(t,e)=>[...fo(t,e),...wr(t,e)].some(n=>n.text.peek()!=="");function Vi({boot:t,held:e,onJoinAgain:n}){let[o]=k(()=>Ui(t,e));M(()=>o.seat.leave,[o]),M(()=>Ds(o.covered,()=>zi(o)),[o]),M(()=>vr(o),[o]),M(()=>Hi(o),[o]);let{seat:s}=o,r=s.screen.value;return Br(o),Pr(o),ze(ju(o)),s.connection.status.value==="revoked"?c`<${Fu} phone=${o} onJoinAgain=${n} />`:h(r,"me")?c`
<${Lu} phone=${o} />
<${qu} phone=${o} />
<main id="main" tabindex="-1" class="phone-main">
<${Ge} seat=${s} label=${on} boxFor=${i=>sn(o,i)} />
<div class="tab-page stack" hidden=${o.tab.value!=="now"}><${ti} phone=${o} /></div>
${o.tab.value==="mine"&&c`<div class="tab-page stack"><${qr} phone=${o} /></div>`}
</main>
<${Pu} phone=${o} />
${o.sheet.value&&c`<${Lr} key=${o.sheet.value.measure} phone=${o} />`}
${o.profile.value&&c`<${Wi} phone=${o} />`}
`:c`<${Jn} seat=${s} /><main id="main" tabindex="-1" class="phone-main"><p class="page-loading">${a("page.loading")}</p></main>`}function ju({seat:t,tab:e}){return t.connection.status.value==="revoked"?a(Ji(t)?"lost.moved":"lost.title"):e.value==="mine"?a("tabs.mine"):$s(t.screen.value)||a("closed.title")}var Ji=t=>t.connection.refused.value?.code==="seat_moved";function Lu({phone:t}){let e=t.seat.screen.value,n=h(e,"me");return c`
<header class="top-bar">
<p class="top-title">${U(h(e,"workshop")?.title)}</p>
<button type="button" class="ds-button top-me" data-variant="tertiary" data-size="sm" onClick=${()=>t.profile.value=!0}>
<${C} name="person" />${a("table.number",{table:n?.table})}
<span class="ds-sr-only">${a("profile.open")}</span>
</button>
</header>
`}function qu({phone:t}){let e=N(null);return ft(()=>{let n=new ResizeObserver(()=>document.documentElement.style.setProperty("--overhead",`${e.current?.offsetHeight??0}px`));return e.current&&n.observe(e.current),()=>n.disconnect()},[]),c`
<div class="overhead" ref=${e}>
<${Jn} seat=${t.seat} />
<${Nr} phone=${t} />
<${Vs} phone=${t} />
</div>
`}function Pu({phone:t}){let e=h(t.seat.screen.value,"me"),n=(e?.measures.length??0)+(e?.offers.length??0)+(e?.comments.length??0),o=s=>{t.tab.value=s,window.scrollTo({top:0})};return c`
<nav class="tabs" aria-label=${a("tabs.label")}>
${["now","mine"].map(s=>c`
<button key=${s} type="button" aria-current=${t.tab.value===s?"page":void 0} onClick=${()=>o(s)}>
<${C} name=${s==="now"?"table":"person"} />
<span>${a(`tabs.${s}`)}${s==="mine"&&n>0?c` <span class="count">${n}</span>`:null}</span>
</button>
`)}
</nav>
`}function Fu({phone:t,onJoinAgain:e}){let n=t.seat.outbox.unsent.value,o=t.seat.connection.refused.value??{code:"seat_revoked"},s=Ji(t.seat),r=()=>{s&&Es(t.boot.code),e()};return c`
<main id="main" tabindex="-1" class="phone-main stack">
<h1 class="ds-heading" data-size="md">${a(s?"lost.moved":"lost.title")}</h1>
<${Y} colour=${s?"info":"warning"} role="alert">
<p>${nt(o)}</p>
${n>0&&c`<p>${a(s?"lost.stays":"lost.waiting",{n})}</p>`}
${s&&t.seat.outbox.entries.value.map(({id:i,answered_seq:l,data:u})=>l===void 0&&c`<p key=${i}>«${u.title??u.text}»</p>`)}
<//>
<button type="button" class="ds-button" data-wide data-variant=${s?"secondary":void 0} onClick=${r}>${a(s?"lost.join_new":"lost.join_again")}</button>
</main>
`}function Du({boot:t}){let[e,n]=k(()=>Ss(t.code)),o=()=>{Ts(t.code),n(null)};return c`
${e?c`<${Vi} key=${e.token} boot=${t} held=${e} onJoinAgain=${o} />`:c`<${Ls} boot=${t} onJoined=${n} />`}
<${He} />
`}ds(document);vs(Du);
/*! preact 11.2.0, htm 3.1.1, @preact/signals 2.11.4, @preact/signals-core 1.14.5; licences: README.md */
/*! socket.io-client 4.8.4, socket.io-parser 4.2.7, engine.io-client 6.6.8, engine.io-parser 5.2.3, @socket.io/component-emitter 3.1.2; licences: README.md */
//# sourceMappingURL=phone.js.map
