var B,bo,yo,pt,Xe,ce,wo,ie,ko,sn,Ze,Ji,Vt=Symbol.for("pv"),le={},ue=[],Ki=/^m(i|n|o|s|text|space)$/,rn=Array.isArray,an=ue.slice,$t=Object.assign;function gt(t){t&&t.parentNode&&t.remove()}function me(t,e,n){var o,s,r,i={},a=arguments.length;for(r in e)r=="key"?o=e[r]:r=="ref"&&typeof t!="function"?s=e[r]:i[r]=e[r];return a>2&&(i.children=a>3?an.call(arguments,2):n),Ft(t,i,o,s,null)}function Ft(t,e,n,o,s){var r={type:t,props:e,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Vt,__v:s||++bo,__i:-1,__u:0};return!s&&B.vnode&&B.vnode(r),r}function Ct(t){return t.children}function bt(t,e){this.props=t,this.context=e,this.__g=0}function dt(t,e){if(e==null)return t.__&&dt(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:dt(t)}function Yi(t){var e,n=t.__v,o=n.__e,s=[],r=[],i=t.__P;i&&((e=$t({constructor:Vt},n)).__v=n.__v+1,B.vnode&&B.vnode(e),cn(i,e,n,t.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||dt(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Eo(s,e,r),n.__=n.__e=null,e.__e!=o&&xo(e))}function xo(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),xo(t)}function ao(t){(8&t.__g||(t.__g|=8,pt.push(t),ce++))&&Xe==B.debounceRendering||((Xe=B.debounceRendering)||queueMicrotask)(So)}function So(){try{for(var t,e=1;pt.length;)pt.length>e&&pt.sort(wo),t=pt.shift(),e=pt.length,8&t.__g&&Yi(t)}finally{(ce=pt.length)&&(Xe||queueMicrotask)(So)}}function To(t,e,n,o,s,r,i,a,u,d,p){var v,h,f,g,w,y,$=o.__k||ue,m=e.length;for(u=Gi(n,e,$,u,m),v=0;v<m;v++)(f=n.__k[v])!=null&&(h=~f.__i&&$[f.__i]||le,f.__i=v,y=cn(t,f,h,s,r,i,a,u,d,p),g=f.__e,(h.ref!=f.ref||8&h.__u)&&(h.ref&&ln(h.ref,null,f,h),f.ref&&p.push(f.ref,f.__c||g,f)),w=w||g,4&f.__u?(u=Oo(f,u,t,!h.__v),h.__e&&(h.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=w,u}function Gi(t,e,n,o,s){var r,i,a,u,d,p,v,h,f,g=n.length,w=g,y=0,$=0,m=t.__k=Array(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=m[r]=Ft(null,i):rn(i)?i=m[r]=Ft(Ct,{children:i}):i.constructor===Vt&&i.__b?i=m[r]=Ft(i.type,i.props,i.key,i.ref,i.__v):m[r]=i,u=r+y,i.__=t,i.__b=t.__b+1,a=null,~(d=i.__i=Qi(i,n,u,w))&&(w--,(a=n[d])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,d==u-1?y--:d==u+1?y++:d!=u&&(d>u?y--:y++,$=1)):(~d||(s>g?y--:s<g&&y++),typeof i.type!="function"&&(i.__u|=4))):m[r]=null;if($){for(p=[],v=[],r=0;r<s;r++)if((i=m[r])&&16&i.__u){for(y=0,h=p.length;y<h;)p[f=y+h>>1]<i.__i?y=f+1:h=f;p[y]=i.__i,v[r]=y+1}for(y=p.length;r--;)v[r]&&(v[r]==y?y--:m[r].__u|=4)}if(w)for(r=0;r<g;r++)!(a=n[r])||2&a.__u||(a.__e==o&&(o=dt(a)),un(a,a));return o}function Oo(t,e,n,o){var s,r,i,a;if(typeof t.type=="function"){if(t.props.__P)return e;if(s=t.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=t,e=Oo(s[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=dt(t))&&!e.parentNode&&(e=null),i=t.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Qi(t,e,n,o){var s,r=t.key,i=t.type,a=e[n],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=n+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s}return-1}function co(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function se(t,e,n,o,s){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof o=="string"&&(t.style.cssText=o=""),o)for(e in o)n&&e in n||co(t.style,e);if(n)for(e in n)o&&n[e]==o[e]||co(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(t.__e||(t.__e={}))[e]=n,n&&o||(i=Ze[e]||(Ze[e]=Xi(e)),(t.__a||(t.__a={}))[e]=sn,r=e!=(e=e.replace(ko,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Xi(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[ie]==null)e[ie]=sn++;else if(e[ie]<this.__a[t])return;return n(B.event?B.event(e):e)}}}function cn(t,e,n,o,s,r,i,a,u,d){var p,v,h,f,g,w,y,$,m,b,O,ot,ft,lt,C,R,M,H,K=e.type;if(e.constructor!==Vt)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(e.__u|=u,v=r=[],p.nodeType==8?a=ae(p,r):r.push(p),a=r[0]||a),(p=B.__b)&&p(e);t:if(typeof K=="function"){h=i.length;try{if($=e.props,m=(p=K.prototype)&&p.render,b=(p=K.contextType)&&o[p.__c],O=p?b?b.props.value:p.__:o,(f=n.__c)?(e.__c=f,2&f.__g&&(f.__g|=1)):(m?e.__c=f=new K($,O):(e.__c=f=new bt($,O),f.constructor=K,f.render=ta),b&&b.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),m&&(f.__s||(f.__s=f.state),K.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=$t({},f.__s)),$t(f.__s,K.getDerivedStateFromProps($,f.__s)))),g=f.props,w=f.state,f.__v=e,n.__c){if($!==g&&m&&!K.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps($,O),e.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate($,f.__s,O)===!1){e.__v!=n.__v&&(f.props=$,f.state=f.__s,f.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(z){z&&(z.__=e)}),ue.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),a=dt(n);break t}f.componentWillUpdate&&f.componentWillUpdate($,f.__s,O),m&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,w,y)})}else m&&!K.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),m&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=O,f.props=$,f.__P=t,f.__g&=-5,ot=B.__r,ft=m?25:0;do f.__g&=-9,ot&&ot(e),p=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++ft<25);m&&(ue.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=$t({},o,f.getChildContext())),m&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(g,w)),lt=p&&p.type===Ct&&p.key==null?p.props.children:p,$.__P&&(p=a,s=(t=$.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(z){z&&un(z,z)}),n.__k=null),a=n.__k?dt(n,0):null),a=To(t,rn(lt)?lt:[lt],e,n,o,s,r,i,a,u,d),$.__P&&(e.__e=null,a=p),e.__u&=-161,v&&v.some(gt),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(z){if(i.length=h,e.__v=null,u||r)if(z&&z.then){if(e.__u|=128|u,r){for(~(M=r.indexOf(a||void 0))||(M=r.length);(H=r[M-1])&&H.nodeType==8;)M--;for(;M<r.length;M++)if(H=r[M])if(r[M]=null,C){if(H==R)break}else{if(H.nodeType!=8)break;H.data.startsWith("$s")&&(R=ae(C=H))}}if(!C){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;C=a}(p=ae(C=e.__c.__z||(e.__c.__z=C)))?(e.__e=C,a=p):e.__e=a,a=a&&a.nextSibling}else r&&r.some(gt);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),z&&z.then||Co(e),B.__e(z,e,n)}}else a=e.__e=Zi(n.__e,e,n,o,s,r,i,u,d,t);return(p=B.diffed)&&p(e),a}function ae(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Co(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Co))}function Eo(t,e,n){for(var o=0;o<n.length;)ln(n[o++],n[o++],n[o++]);B.__c&&B.__c(e,t),t.some(function(s){try{t=s.__h,s.__h=[],t.some(function(r){r.call(s)})}catch(r){B.__e(r,s.__v)}})}function Zi(t,e,n,o,s,r,i,a,u,d){var p,v,h,f,g,w,y,$,m=n.props||le,b=e.props,O=e.type;if(O=="svg"?s="http://www.w3.org/2000/svg":O=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(p=0;p<r.length;p++)if((g=r[p])&&(O?g.localName==O:g.nodeType==3)){t=g,r[p]=null;break}}if(!t){if($=d.ownerDocument||document,!O)return $.createTextNode(b);t=$.createElementNS(s,O,b.is?b:d),a&&(B.__m&&B.__m(e,r),a=!1),r=null}if(O){if(d=O=="template"&&t.content||t,r=O=="textarea"&&b.defaultValue!=null?null:r&&an.call(d.childNodes),!a&&r)for(m={},p=0;p<t.attributes.length;p++)m[(g=t.attributes[p]).name]=g.value;for(p in m)g=m[p],p=="dangerouslySetInnerHTML"?h=g:p=="children"||p in b||p=="value"&&"defaultValue"in b||p=="checked"&&"defaultChecked"in b||se(t,p,null,g,s);for(p in b)g=b[p],p=="children"?f=g:p=="dangerouslySetInnerHTML"?v=g:p=="value"?w=g:p=="checked"?y=g:a&&typeof g!="function"||m[p]===g||se(t,p,g,m[p],s);v?(a||h&&(v.__html==h.__html||v.__html==t.innerHTML)||(t.innerHTML=v.__html),e.__k=[]):(h&&(t.textContent=""),(O=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ki.test(O))&&(s="http://www.w3.org/1999/xhtml"),To(d,rn(f)?f:[f],e,n,o,s,r,i,r?r[0]:n.__k&&dt(n,0),a,u),r&&r.some(gt)),a&&O!="textarea"||(p="value",O=="progress"&&w==null?t.removeAttribute(p):w==null||w===t[p]&&(O!="progress"||w)||se(t,p,w,m[p],s),p="checked",y!=null&&y!=t[p]&&se(t,p,y,m[p],s))}else m===b||a&&t.data==b||(t.data=b);return t}function ln(t,e,n,o){try{typeof t=="function"?e?e.__x=t(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(s){B.__e(s,n)}}function un(t,e,n){var o,s,r,i;if(B.unmount&&B.unmount(t),!(o=t.ref)||o.current&&o.current!=t.__e||ln(o,null,e,t),o=t.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(a){B.__e(a,e)}o.__P=o.__n=null}if(o=t.__k)for(i=0;i<o.length;i++)o[i]&&un(o[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(o=t.__c)&&(o=o.__z)&&(s=ae(o,r=[]))&&(o==t.__e&&r.some(gt),gt(s),gt(o)),n||gt(t.__e),t.__e=t.__c=t.__=null}function ta(t,e,n){return this.constructor(t,n)}function Ao(t,e){var n,o,s,r;B.__&&B.__(t,e),e.nodeType==9&&(e=e.documentElement),o=(n=t&&32&t.__u)?null:e.__k,e.__k=Ft(Ct,{children:[t]}),s=[],r=[],cn(e,e.__k,o||le,le,e.namespaceURI,o?null:e.firstChild?an.call(e.childNodes):null,s,o?o.__e:e.firstChild,n,r),Eo(s,e.__k,r),e.__k.props.children=null}B={__e:function(t,e,n,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(t)),s.componentDidCatch&&(s.componentDidCatch(t,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){t=a}}throw ce=0,t}},bo=0,yo=function(t){return t!=null&&t.constructor===Vt},bt.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=$t({},this.state)),typeof t=="function"&&(t=t($t({},n),this.props)),t&&($t(n,t),this.__v&&(e&&this.__k.push(e),ao(this)))},bt.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ao(this))},bt.prototype.render=Ct,pt=[],ce=0,wo=function(t,e){return t.__v.__b-e.__v.__b},ie=Symbol(),ko=/(PointerCapture)$|Capture$/i,sn=0,Ze={},Ji=0;var yt,D,Qe,lo,tn=Object.is,fe=0,Mo=[],en=[],q=B,uo=q.__b,fo=q.__r,po=q.diffed,ho=q.__c,mo=q.unmount,_o=q.__;function Jt(t,e){q.__h&&q.__h(D,t,fe||e),fe=0;var n=D.__H||(D.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function x(t){return fe=1,ea(No,t)}function ea(t,e,n){var o=Jt(yt++,2);if(o.t=t,!o.__c&&(o.__=[n?n(e):No(void 0,e),function(r){var i=(o.__N||o.__)[0],a=o.t(i,r);tn(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=D,!D.__f)){D.__f=!0;var s=D.shouldComponentUpdate;D.shouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=r;if(u.__.some(function(h){h.__N&&(d=!0,tn(h.__[0],h.__N[0])||(p=!0))}),s){var v=s.call(this,r,i,a);return d?v||p:v}return!d||p}}return o.__}function T(t,e){var n=Jt(yt++,3);!q.__s&&pn(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,D.__H.__h.push(n))}function Et(t,e){var n=Jt(yt++,4);!q.__s&&pn(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,D.__h.push(n))}function N(t){return fe=5,fn(function(){return{current:t}},[])}function fn(t,e){var n=Jt(yt++,7);return pn(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Y(){var t=Jt(yt++,11);if(!t.__){for(var e=D.__v;!e.__m&&e.__;)e=e.__;var n=e.__m||(e.__m=[0,0]);t.__="P"+n[0]+"-"+n[1]++}return t.__}function na(){var t;do{for(;t=en.shift();)try{Ut(t)}catch(n){q.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Mo.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ut),e.__h.some(nn),e.__h=[]}catch(n){e.__h=[],q.__e(n,t.__v)}}}while(en.length)}q.__b=function(t){D=null,uo&&uo(t)},q.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),_o&&_o(t,e)},q.__r=function(t){fo&&fo(t),yt=0;var e=(D=t.__c).__H;e&&(Qe==D?D.__h=[]:(e.__h.some(Ut),e.__h.some(nn),yt=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Qe=D},q.diffed=function(t){po&&po(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&go(Mo.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Qe=D=null},q.__c=function(t,e){e.some(function(n){try{n.__h.some(Ut),n.__h=n.__h.filter(function(o){return!o.__||nn(o)})}catch(o){n.__h=[function(){throw o}]}}),ho&&ho(t,e)},q.unmount=function(t){mo&&mo(t);var e,n,o=t.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,go(en.push(s))}else Ut(s)}catch(r){e=r}}),o.__H=void 0,e&&q.__e(e,o.__v))};var vo=typeof requestAnimationFrame=="function";function oa(t){var e,n=function(){clearTimeout(o),vo&&cancelAnimationFrame(e),setTimeout(t)},o=setTimeout(n,35);vo&&(e=requestAnimationFrame(n))}function go(t){t!=1&&lo==q.requestAnimationFrame||((lo=q.requestAnimationFrame)||oa)(na)}function Ut(t){var e=D,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),D=e}function nn(t){var e=D;t.__c=t.__(),D=e}function pn(t,e){return!t||t.length!=e.length||e.some(function(n,o){return!tn(n,t[o])})}function No(t,e){return typeof e=="function"?e(t):e}var Bo=function(t,e,n,o){var s;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],a=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?o[0]=a:i===4?o[1]=Object.assign(o[1]||{},a):i===5?(o[1]=o[1]||{})[e[++r]]=a:i===6?o[1][e[++r]]+=a+"":i?(s=t.apply(a,Bo(t,a,n,["",null])),o.push(s),a[0]?e[0]|=2:(e[r-2]=0,e[r]=s)):o.push(a)}return o},$o=new Map;function sa(t){var e=$o.get(this);return e||(e=new Map,$o.set(this,e)),(e=Bo(this,e.get(t)||(e.set(t,e=(function(n){for(var o,s,r=1,i="",a="",u=[0],d=function(h){r===1&&(h||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,h,i):r===3&&(h||i)?(u.push(3,h,i),r=2):r===2&&i==="..."&&h?u.push(4,h,0):r===2&&i&&!h?u.push(5,0,!0,i):r>=5&&((i||!h&&r===5)&&(u.push(r,0,i,s),r=6),h&&(u.push(r,h,0,s),r=6)),i=""},p=0;p<n.length;p++){p&&(r===1&&d(),d(p));for(var v=0;v<n[p].length;v++)o=n[p][v],r===1?o==="<"?(d(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:a?o===a?a="":i+=o:o==='"'||o==="'"?a=o:o===">"?(d(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[p][v+1]===">")?(d(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return d(),u})(t)),e),arguments,[])).length>1?e:e[0]}var l=sa.bind(me),ra=Symbol.for("preact-signals");function _e(){if(ut>1)ut--;else{var t,e=!1;for((function(){var s=de;for(de=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var i=r.t;i!==void 0;i=i.x)i.i===s.i&&(i.i=r.i);s=s.o}})();Wt!==void 0;){var n=Wt;for(Wt=void 0,pe++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Io(n))try{n.c()}catch(s){e||(t=s,e=!0)}n=o}}if(pe=0,ut--,e)throw t}}function dn(t){if(ut>0)return t();on=++ia,ut++;try{return t()}finally{_e()}}var zt,I=void 0;function ve(t){var e=I,n=zt;I=void 0,zt=void 0;try{return t()}finally{I=e,zt=n}}var Wt=void 0,ut=0,pe=0,ia=0,on=0,de=void 0,he=0;function Ro(t){if(I!==void 0){var e=t.n;if(e===void 0||e.t!==I)return e={i:0,S:t,p:I.s,n:void 0,t:I,e:void 0,x:void 0,r:e},I.s!==void 0&&(I.s.n=e),I.s=e,t.n=e,32&I.f&&t.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=I.s,e.n=void 0,I.s.n=e,I.s=e),e}}function V(t,e){this.v=t,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}V.prototype.brand=ra;V.prototype.h=function(){return!0};V.prototype.S=function(t){var e=this,n=this.t;n!==t&&t.e===void 0&&(t.x=n,this.t=t,n!==void 0?n.e=t:ve(function(){var o;(o=e.W)==null||o.call(e)}))};V.prototype.U=function(t){var e=this;if(this.t!==void 0){var n=t.e,o=t.x;n!==void 0&&(n.x=o,t.e=void 0),o!==void 0&&(o.e=n,t.x=void 0),t===this.t&&(this.t=o,o===void 0&&ve(function(){var s;(s=e.Z)==null||s.call(e)}))}};V.prototype.subscribe=function(t){var e=this;return W(function(){var n=e.value;ve(function(){return t(n)})},{name:"sub"})};V.prototype.valueOf=function(){return this.value};V.prototype.toString=function(){return this.value+""};V.prototype.toJSON=function(){return this.value};V.prototype.peek=function(){var t=this;return ve(function(){return t.value})};Object.defineProperty(V.prototype,"value",{get:function(){var t=Ro(this);return t!==void 0&&(t.i=this.i),this.v},set:function(t){if(t!==this.v){if(pe>100)throw new Error("Cycle detected");(function(n){ut!==0&&pe===0&&n.l!==on&&(n.l=on,de={S:n,v:n.v,i:n.i,o:de})})(this),this.v=t,this.i++,he++,ut++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{_e()}}}});function E(t,e){return new V(t,e)}function Io(t){for(var e=t.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function jo(t){for(var e=t.s;e!==void 0;e=e.n){var n=e.S.n;if(n!==void 0&&(e.r=n),e.S.n=e,e.i=-1,e.n===void 0){t.s=e;break}}}function Lo(t){for(var e=t.s,n=void 0;e!==void 0;){var o=e.p;e.i===-1?(e.S.U(e),o!==void 0&&(o.n=e.n),e.n!==void 0&&(e.n.p=o)):n=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=o}t.s=n}function wt(t,e){V.call(this,void 0,e),this.x=t,this.s=void 0,this.g=he-1,this.f=4}wt.prototype=new V;wt.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===he))return!0;if(this.g=he,this.f|=1,this.i>0&&!Io(this))return this.f&=-2,!0;var t=I;try{jo(this),I=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return I=t,Lo(this),this.f&=-2,!0};wt.prototype.S=function(t){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}V.prototype.S.call(this,t)};wt.prototype.U=function(t){if(this.t!==void 0&&(V.prototype.U.call(this,t),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};wt.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var t=this.t;t!==void 0;t=t.x)t.t.N()}};Object.defineProperty(wt.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var t=Ro(this);if(this.h(),t!==void 0&&(t.i=this.i),16&this.f)throw this.v;return this.v}});function F(t,e){return new wt(t,e)}function Po(t){var e=t.j;if(t.j=void 0,typeof e=="function"){ut++;var n=I;I=void 0;try{e()}catch(o){throw t.f&=-2,t.f|=8,hn(t),o}finally{I=n,_e()}}}function hn(t){for(var e=t.s;e!==void 0;e=e.n)e.S.U(e);t.x=void 0,t.s=void 0,Po(t)}function aa(t){if(I!==this)throw new Error("Out-of-order effect");Lo(this),I=t,this.f&=-2;try{8&this.f&&hn(this)}finally{_e()}}function At(t,e){this.x=t,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,zt&&zt.push(this)}At.prototype.c=function(){var t=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{t()}};At.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Po(this),jo(this),ut++;var t=I;return I=this,aa.bind(this,t)};At.prototype.N=function(){2&this.f||(this.f|=2,this.u=Wt,Wt=this)};At.prototype.d=function(){this.f|=8,1&this.f||hn(this)};At.prototype.dispose=function(){this.d()};function W(t,e){var n=new At(t,e);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var qo,ge,re,ca=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Do=[];W(function(){qo=this.N})();function Mt(t,e){B[t]=e.bind(null,B[t]||function(){})}function Ht(t){if(re){var e=re;re=void 0,e()}re=t&&t.S()}function Fo(t){var e=this,n=t.data,o=ua(n);o.name="ReactiveDom",o.value=n;var s=fn(function(){for(var a=e,u=e.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=F(function(){var f=o.value.value;return f===0?0:f===!0?"":f||""}),p=F(function(){return!Array.isArray(d.value)&&!yo(d.value)}),v=W(function(){if(this.N=Uo,p.value){var f=d.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=f)}}),h=e.__$u.d;return e.__$u.d=function(){v(),h.call(this)},[p,d]},[]),r=s[0],i=s[1];return r.value?i.peek():i.value}Fo.displayName="ReactiveTextNode";Object.defineProperties(V.prototype,{constructor:{configurable:!0,value:me(Ct,null).constructor},type:{configurable:!0,value:Fo},props:{configurable:!0,get:function(){var t=this;return{data:{get value(){return t.value}}}}},__b:{configurable:!0,value:1}});Mt("__b",function(t,e){if(Ht(),ge=void 0,typeof e.type=="string"){var n,o=e.props;for(var s in o)if(s!=="children"){var r=o[s];r instanceof V&&(n||(e.__np=n={}),n[s]=r,o[s]=r.peek())}}t(e)});Mt("__r",function(t,e){if(t(e),e.type!==Ct){Ht();var n,o=e.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,r){var i;return W(function(){i=this},{name:r}),i.c=s,i})((function(s){return function(){var r;ca&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(o),typeof e.type=="function"?e.type.displayName||e.type.name:""))),ge=o,Ht(n)}});Mt("__e",function(t,e,n,o){Ht(),ge=void 0,t(e,n,o)});Mt("diffed",function(t,e){Ht(),ge=void 0;var n;if(typeof e.type=="string"&&(n=e.__e)){var o=e.__np,s=e.props,r=n.U;if(r)for(var i in r){var a=r[i];a===void 0||o&&i in o||(a.d(),r[i]=void 0)}if(o){r||(r={},n.U=r);for(var u in o){var d=r[u],p=o[u];d===void 0?(d=la(n,u,p,s),r[u]=d):d.o(p,s)}}}t(e)});function la(t,e,n,o){var s=e in t&&t.ownerSVGElement===void 0,r=E(n);return{o:function(i,a){r.value=i,o=a},d:W(function(){this.N=Uo;var i=r.value.value;o[e]!==i&&(o[e]=i,s?t[e]=i:i!=null&&(i!==!1||e[4]==="-")?t.setAttribute(e,i):t.removeAttribute(e))})}}Mt("unmount",function(t,e){if(typeof e.type=="string"){var n=e.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var r=o[s];r&&r.d()}}}var i=e.__np;if(i){var a=e.props;for(var u in i)a[u]=i[u]}e.__np=void 0}else{var d=e.__c;if(d){d.__$f|=8;var p=d.__$u;p&&(d.__$u=void 0,p.d())}}t(e)});Mt("__h",function(t,e,n,o){o<3&&(e.__$f|=2),t(e,n,o)});bt.prototype.shouldComponentUpdate=function(t,e){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var i in t)if(i!=="__source"&&t[i]!==this.props[i])return!0;for(var a in this.props)if(!(a in t))return!0;return!1};function ua(t,e){return fn(function(){return E(t,e)},[])}var fa=function(t){queueMicrotask(function(){queueMicrotask(t)})};function pa(){dn(function(){for(var t;t=Do.shift();)qo.call(t)})}function Uo(){Do.push(this)===1&&(B.requestAnimationFrame||fa)(pa)}function zo(t){let e=!1,n=null,o=s=>{let r=n;return n=s,r===null||!da(r,s)?!1:s.detail>1||e&&s.detail===1&&s.timeStamp-r.timeStamp<400};t.addEventListener("pointerdown",s=>{e=s.pointerType==="touch"},{capture:!0}),t.addEventListener("click",s=>{!o(s)||!ha(s)||(s.preventDefault(),s.stopPropagation())},{capture:!0})}var da=(t,e)=>Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY)<32,ha=({target:t})=>t?.closest("button:not([data-repeat])")!=null;function Wo(){let t=document.getElementById("boot");if(!t?.textContent)throw new Error("The page has no boot block.");return JSON.parse(t.textContent)}var ma=31536e3,Nt=E({lang:"nb",locale:"nb-NO",languages:{},messages:{}}),kt=F(()=>Nt.value.lang),Ho=F(()=>Nt.value.languages),mn=E({});function _n(t){Nt.value=t,globalThis.document&&(document.documentElement.lang=t.lang)}async function vn(t,e=(...n)=>fetch(...n)){let n=await e(`/i18n/${t}.json`);if(!n.ok)throw new Error(`no catalogue for ${t}: ${n.status}`);_n(await n.json())}async function Vo(t){await vn(t),document.cookie=`lang=${t}; path=/; max-age=${ma}; samesite=lax`}function c(t,e={}){let n=Nt.value.messages[t];return n===void 0?t:(typeof n=="string"?n:n[Number(e.n)===1?0:1]??t).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(s,r,i="")=>{let a=/^word_/i.test(r)&&mn.value[r.slice(5)];if(!(r in e)&&!a)return s;let u=a?r[0]==="W"?_a(P(a)):P(a):ga(e[r]);return/[.?!]$/.test(u)?u:u+i})}var _a=t=>t.charAt(0).toUpperCase()+t.slice(1),gn=t=>t in Nt.value.messages,et=t=>gn(`error.${t.code}`)?c(`error.${t.code}`,t):t.message??c("error.internal"),P=t=>t?typeof t=="string"?t:t[kt.value]||t.nb||t.en:"",Kt=t=>va.value.format(t);function $e(t){let e=new Date(t);return[e.getHours(),e.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var Jo=t=>new Intl.DateTimeFormat(Ko(),{dateStyle:"long"}).format(t);var va=F(()=>new Intl.NumberFormat(Ko())),Ko=()=>Nt.value.locale,ga=t=>typeof t=="number"?Kt(t):String(t);function _(t,e){return t.get(e)}var be=t=>_(t,"workshop")?.status==="open";function j(t,e,n){return t.get(`${e}:${n}`)}function Q(t,e){let n=[];for(let[o,s]of t)o.startsWith(`${e}:`)&&n.push(s);return n}var ht=(t,e)=>t?.votes?.includes(e)?t.votes_on?.[e]??1:0;function ye(t){return Q(t,"measure").filter(e=>e.status==="live"&&!e.merged_into&&!e.hidden)}function st(t,e){let n=new Set,o=j(t,"measure",e);for(;o?.merged_into&&!n.has(o.id);)n.add(o.id),o=j(t,"measure",o.merged_into)??o;return o}function Bt(t,{originals:e}){return e.map(o=>j(t,"measure",o)).filter(o=>o!==void 0).flatMap(o=>[o,...Bt(t,o)])}function Ju(t,e,n){return Q(t,e).filter(s=>(st(t,s.measure)?.id??s.measure)===n).sort((s,r)=>s.at-r.at)}var $n=E("");function we(...t){let e=bn(...t);T(()=>{$n.value=e},[e])}var bn=(...t)=>t.filter(Boolean).join(" · "),Yo=t=>_(t,"workshop")?.status==="closed"?"":P(_(t,"phase")?.title);async function Go(t){if(!("CSSLayerBlockRule"in globalThis))return;let e=Wo();e.messages?_n(e.messages):await vn(e.lang),mn.value=e.words??{};let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");W(()=>$a(e)),n.replaceChildren(),Ao(l`<${t} boot=${e} />`,n)}function $a(t){document.title=bn($n.value,P(t.title));let e=document.querySelector(".ds-skip-link");e&&(e.textContent=c("page.skip"))}var ba="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",xt=()=>Xo(12),Qo=()=>Xo(21);function Xo(t){let e=crypto.getRandomValues(new Uint8Array(t));return Array.from(e,n=>ba[n&63]).join("")}function ya(){let t=new Map;return{getItem:e=>t.get(e)??null,setItem:(e,n)=>{t.set(e,n)},removeItem:e=>{t.delete(e)},keys:()=>[...t.keys()]}}var yn=E(!1),mt=ya();function rt(){let t=ka(),e=()=>{for(let n of mt.keys())wa(t,n,mt.getItem(n)??"")&&mt.removeItem(n);yn.value=mt.keys().length>0};return{getItem:n=>mt.getItem(n)??t?.getItem(n)??null,setItem(n,o){mt.setItem(n,o),e()},removeItem(n){mt.removeItem(n),t?.removeItem(n),e()},keys:()=>[...new Set([...Object.keys(t??{}),...mt.keys()])]}}function wa(t,e,n){try{return t?.setItem(e,n),t!==null}catch{return!1}}function X(t,e){try{return JSON.parse(t.getItem(e)??"null")}catch{return null}}function ka(){try{return globalThis.localStorage??null}catch{return null}}var _t=rt(),Zo="facilitator:workplace",kn=t=>`facilitator:seat:${t}`,wn=t=>`facilitator:join:${t}`,ts=t=>X(_t,kn(t)),es=(t,e)=>_t.setItem(kn(t),JSON.stringify(e)),ns=t=>_t.removeItem(kn(t));function os(t){let e=_t.getItem(wn(t))??Qo();return _t.setItem(wn(t),e),e}var ss=t=>_t.removeItem(wn(t)),rs=()=>X(_t,Zo),is=t=>_t.setItem(Zo,JSON.stringify(t));var as=1e3,xa=1e4,Yt=E({text:"",times:0}),ke=new Map,cs,pf=F(()=>Yt.value.text);function L(t,e=t){ke.size===0&&(setTimeout(()=>xn(""),as/2),setTimeout(Sa,as)),ke.set(e,t)}function Sa(){xn([...ke.values()].join(" ")),ke.clear(),cs=setTimeout(()=>xn(""),xa)}function xn(t){clearTimeout(cs),Yt.value={text:t,times:Yt.peek().times+1}}function xe(){let[t]=x(()=>Yt.peek().times),{text:e,times:n}=Yt.value;return l`<div class="ds-sr-only" role="status" aria-live="polite">${n>t?e:""}</div>`}function Se(t,e){let n=N(e?"another":"");T(()=>{t&&(n.current&&n.current!==t&&document.querySelector("h1")?.focus(),n.current=t)},[t])}function Te(t,e,n=globalThis.window??new EventTarget){let o=new Map,s=`facilitator:draft:${t}:`;return n.addEventListener("storage",r=>{let{key:i}=r;i?.startsWith(s)&&o.get(i.slice(s.length))?.readAgain()}),r=>{let i=o.get(r);if(i)return i;let a=Ta(s+r,e);return o.set(r,a),a}}function Ta(t,e){let n=()=>X(e,t),o=E(n()?.text??"");return{text:o,begun_at:n()?.begun_at??null,write(s){this.begun_at=s?this.begun_at??Date.now():null,o.value=s,s?e.setItem(t,JSON.stringify({text:s,begun_at:this.begun_at})):e.removeItem(t)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,o.value=n()?.text??""}}}function ls({code:t,token:e,request:n}){let o=(s,r={})=>{let i={"Content-Type":"application/json"};return e&&(i.Authorization=`Bearer ${e}`),Sn(15e3,async a=>(await n(`/api/${t}/${s}`,{...r,headers:i,signal:a})).json())};return{send:async s=>Oa(await o("commands",{method:"POST",body:JSON.stringify(s)})),view:async()=>{let s=await o("view");return s.records?s:null}}}async function Sn(t,e){let n=new AbortController,o=setTimeout(()=>n.abort(),t);try{return await e(n.signal)}finally{clearTimeout(o)}}function Oa(t){return"ok"in t?t:{ok:!1,error:"error"in t?t.error:t}}var Ca=.8;function Rt({draft:t,label:e,description:n,max:o,rows:s=1,error:r,optional:i,placeholder:a,inputRef:u,onEnter:d,firstFocus:p,oneLine:v=s===1}){let h=Y(),f=t.text.value,g=o-It(f),w=g<o*(1-Ca),y=g<0?c("field.too_long",{n:-g}):r,$=[n&&`${h}-d`,w&&`${h}-c`,y&&`${h}-e`].filter(Boolean).join(" "),m=s>1?"textarea":"input",b=O=>{O.key!=="Enter"||O.isComposing||!d||!v&&!(O.ctrlKey||O.metaKey)||(O.preventDefault(),d())};return l`
<div class="ds-field">
<label class="ds-label" for=${h}>${e}${i&&l` <span class="optional">${c("field.optional")}</span>`}</label>
${n&&l`<p data-field="description" id="${h}-d">${n}</p>`}
<${m}
class="ds-input"
id=${h}
ref=${u}
rows=${s>1?s:void 0}
value=${f}
placeholder=${a}
data-first-focus=${p}
autocomplete="off"
enterkeyhint=${v?"send":"enter"}
aria-invalid=${y?"true":void 0}
aria-describedby=${$||void 0}
onInput=${O=>t.write(O.target.value)}
onKeyDown=${b}
/>
${w&&g>=0&&l`<p class="counter" id="${h}-c">${c("field.left",{n:g})}</p>`}
${y&&l`<p class="ds-validation-message" id="${h}-e">${y}</p>`}
</div>
`}function Oe({label:t,value:e,options:n,onChange:o,empty:s,description:r,error:i}){let a=Y(),u=[r&&`${a}-d`,i&&`${a}-e`].filter(Boolean).join(" ");return l`
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
`}function us({label:t,checked:e,onChange:n,description:o}){let s=Y();return l`
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
`}var It=t=>Array.from(t).length,Ce=(t,e)=>t.trim()!==""&&It(t.trim())<=e;function fs(){let[t,e]=x(!1),n=o=>Vo(o).then(()=>e(!1),()=>e(!0));return l`
<div class="language-switch" role="group" aria-label=${c("language.label")}>
<${Ea} onChoose=${n} />
<p class="language-failed" role="status">${t&&c("language.failed")}</p>
</div>
`}var Ea=({onChoose:t})=>Object.entries(Ho.value).map(([e,n])=>l`
<button
key=${e}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${e}
aria-pressed=${kt.value===e?"true":"false"}
onClick=${()=>t(e)}
>${n}</button>
`);function Z({colour:t="info",children:e,role:n}){return l`<div class="ds-alert notice" data-color=${t} role=${n}>${e}</div>`}var Aa={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},ps=(t,e)=>t.match(Aa[e])?.length??0;function G(...t){let e=t.join(" "),[n,o]=[ps(e,"nb"),ps(e,"en")];if(n===o)return;let s=n>o?"nb":"en";return s===kt.value?void 0:s}var Ma=["top","close","next"];function ds({over:{at:t,measures:e,result:n}}){return l`
<section class="stack" data-tight aria-labelledby="over">
<h2 class="ds-heading" data-size="sm" id="over">${c("over.title")}</h2>
<p>${c("over.text",{day:Jo(t)})}</p>
${!n&&l`<p>${c("over.not_revealed",{n:e})}</p>`}
</section>
${n&&l`<${Na} result=${n} />`}
<p class="soft">${c("over.was_in")}</p>
`}function Na({result:t}){return l`
<section class="stack" data-tight aria-labelledby="results">
<h2 class="ds-heading section-title" data-size="xs" id="results">${c("result.title")}</h2>
<p class="soft">${c("result.sum",{votes:c("result.votes",{n:t.votes}),n:t.voters})}</p>
${t.bands.map(({measures:e,more:n},o)=>l`
<section key=${o} class="band" aria-labelledby=${`level-${o}`}>
<h3 class="ds-heading band-title" data-size="2xs" id=${`level-${o}`}>${c(`result.level_${Ma[o]}`)}</h3>
${e.map(({title:s,votes:r},i)=>l`
<article key=${i} class="result">
<h4 class="card-title" lang=${G(s)}>${s}</h4>
<p class="card-facts"><span class="result-votes">${c("result.votes",{n:r})}</span></p>
</article>
`)}
${n>0&&l`<p class="small soft">${c("over.more",{n})}</p>`}
</section>
`)}
<p class="small soft">${c("result.levels")}</p>
</section>
`}function hs(){return l`
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
`}function vs({areas:t,chosen:e,onChoose:n,missing:o}){let s=Y(),r=N(null);T(()=>{o&&Ba(r.current)},[o]);let[i,a]=x(""),[u]=x(e),d=_s(Ra(ms(t),u),i),p=h=>{let f=h.target.value;a(f),L(c("join.found",{n:_s(ms(t),f).length}),"found")},v=h=>{h.key==="Enter"&&(h.preventDefault(),i&&d[0]&&n(d[0]))};return l`
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
onInput=${p}
onKeyDown=${v}
/>
${o>0&&l`<p class="ds-validation-message" id="${s}-e">${c("join.choose_unit")}</p>`}
<div class="unit-list">
${d.map(h=>l`
<label class="unit" key=${`${h.area}/${h.unit}`} data-chosen=${Ee(h,e)}>
<input
class="ds-input"
type="radio"
name=${s}
checked=${Ee(h,e)}
onChange=${()=>n({area:h.area,unit:h.unit})}
/>
<span><span class="unit-name">${h.name}</span>${h.detail&&l` <span class="soft small">${h.detail}</span>`}</span>
</label>
`)}
${d.length===0&&l`<p class="soft unit-none">${c("join.none_found")}</p>`}
</div>
</fieldset>
`}function Ba(t){t?.scrollIntoView(),(t?.querySelector("[type=radio]")??t?.querySelector("input"))?.focus()}function ms(t){let e=t.flatMap(s=>s.units.map(r=>({area:s.name,unit:r,name:r,detail:s.name}))),n=t.map(s=>({area:s.name,unit:null,name:c("join.other_unit",{area:s.name}),detail:""})),o={area:null,unit:null,name:c("join.no_unit"),detail:c("join.no_unit_detail")};return[...e.sort((s,r)=>s.name.localeCompare(r.name,"nb")),...n,o]}var Ra=(t,e)=>[...t].sort((n,o)=>Number(Ee(o,e))-Number(Ee(n,e))),Ee=(t,e)=>t.unit===e?.unit&&t.area===e?.area;function _s(t,e){let n=e.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);return t.filter(o=>{let s=` ${o.name} ${o.detail}`.toLocaleLowerCase("nb").replace(/[(,–-]/g," ");return n.every(r=>s.includes(` ${r}`))})}var $s={code:"no_line"},Ia=15e3;function bs({boot:t,arrives:e,onJoined:n}){let[o,s]=x(null),[r,i]=x(null),a=()=>ys(`/api/${t.code}`).then(u=>{i(null),s(u)},u=>i(ws(u)));return T(()=>{a()},[]),we(c(o?.over?"over.title":"join.go")),Se("join",e),l`
<main id="main" tabindex="-1" class="phone-main join stack">
<header class="join-top">
<${fs} />
<h1 class="ds-heading" data-size="lg" tabindex="-1">${P(t.title)}</h1>
${t.table&&!o?.over&&l`<p class="join-table">${c("join.at_table",{table:t.table})}</p>`}
</header>
${o?.over&&l`<${ds} over=${o.over} />`}
${o&&!o.over&&l`<${ja} boot=${t} form=${o} onJoined=${n} />`}
${!o&&!r&&l`<p class="soft">${c("page.loading")}</p>`}
${r&&l`
<${Z} colour="danger" role="alert">
<p>${ks(r)}</p>
<button type="button" class="ds-button" onClick=${a}>${c("save.retry")}</button>
<//>
`}
</main>
`}function ja({boot:t,form:e,onJoined:n}){let[o,s]=x(String(t.table??"")),[r,i]=x(()=>La(e)),[a]=x(()=>Te(t.code,rt())("role")),[u,d]=x(0),p=N(null),[v,h]=x(!1),[f,g]=x(null),w=$=>{i($),is($)};return l`
<form class="stack" onSubmit=${async $=>{if($.preventDefault(),!r)return d(u+1);if(It(a.text.peek())>80)return p.current?.focus();if(!v){h(!0),g(null);try{let m=await Pa(t.code,{table:o,workplace:r,role:a.text.peek().trim()});es(t.code,m),a.clear(),n(m)}catch(m){g(ws(m)),h(!1)}}}} novalidate>
${!t.table&&l`<${Oe}
label=${c("join.table")}
value=${o}
empty=${c("join.any_table")}
options=${e.tables.map($=>({value:String($),label:c("table.number",{table:$})}))}
onChange=${s}
/>`}
<${vs}
areas=${e.areas}
chosen=${r}
missing=${r?0:u}
onChoose=${w}
/>
<${Rt} draft=${a} label=${c("join.role")} description=${c("join.role_hint")} max=${80} inputRef=${p} optional />
<${hs} />
<div class="join-go stack" data-tight>
${f&&l`<${Z} colour="danger" role="alert"><p>${ks(f)}</p><//>`}
<button type="submit" class="ds-button" data-wide aria-busy=${v?"true":void 0}>
${v?c("join.joining"):c("join.go")}
</button>
</div>
</form>
`}function La(t){let e=rs(),n=t.areas.find(o=>o.name===e?.area);return e&&n&&(e.unit===null||n.units.includes(e.unit))?e:null}function Pa(t,{table:e,workplace:n,role:o}){let s={id:os(t),lang:kt.peek()};return e&&(s.table=Number(e)),n.area&&(s.area=n.area),n.unit&&(s.unit=n.unit),o&&(s.role=o),ys(`/api/${t}/join`,{method:"POST",body:JSON.stringify(s)})}function ys(t,e={}){return Sn(Ia,async n=>{let o=await fetch(t,{...e,headers:{"Content-Type":"application/json"},signal:n}),s=await o.json();if(!o.ok)throw s.error??s;return s})}var ws=t=>typeof t?.code=="string"?t:$s,ks=t=>t===$s?c("join.no_line"):et(t);function xs(t,e,{history:n,events:o}={history:window.history,events:window}){let s=!1,r=()=>!!n.state?.on_top,i=()=>{if(!(s||t.peek()===r())){if(t.peek())return n.pushState({on_top:!0},"");s=!0,n.back()}},a=()=>{let d=!s;s=!1,d&&!r()&&e(),i()};o.addEventListener("popstate",a);let u=W(()=>{t.value,i()});return()=>{u(),o.removeEventListener("popstate",a)}}function Ss(t,e){T(()=>t.outbox.onAnswer(n=>qa(t,n,e)),[t])}function qa({outbox:t},e,n){let{error:o,told:s,about:r,with:i}=e;if(o){let a=n(e);a&&L(`${a}. ${et(o)}`)}else s&&!t.failed.peek().some(({id:a})=>i?.includes(a))&&L(s,r)}var Da={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function A({name:t}){return l`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${Da[t]} /></svg>`}var Fa=6e3;function Tn({seat:t}){let{state:e,colour:n,n:o}=za(t),s=Ha(e==="well")&&(t.outbox.failed.value.length>0?"back_refused":"back"),r=e==="well"&&s?s:e,i=r==="well"?"":c(`line.${r}`,{n:o});return Ua(i,t.connection.status.value!=="connected"||t.outbox.stuck.value?o:0),l`
<section class="line" aria-label=${c("line.label")} data-color=${r==="back_refused"?"warning":n} data-state=${r}>
${i&&l`<${A} name=${r==="back"?"check":"cloud"} /><span>${i}</span>`}
</section>
`}function Ua(t,e){let n=N({sentence:"",waiting:0});T(()=>{let o=t!==n.current.sentence||e>n.current.waiting;n.current={sentence:t,waiting:e},t&&o&&L(t,"line")},[t,e])}function za(t){let e=N(!1),n=Wa(t);return n.state==="well"&&e.current&&n.n>0?{...n,state:"sending",colour:"warning"}:(e.current=n.state!=="well",n)}function Wa(t){let e=t.connection.status.value,n=t.outbox.unsent.value;return e==="revoked"?{state:"revoked",colour:"danger",n}:e!=="connected"&&t.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:e==="offline"&&t.connection.restarting.value?{state:"restarting",colour:"warning",n}:e==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:e==="connecting"?{state:_(t.records.value,"workshop")?"connecting":"well",colour:"neutral",n}:_(t.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&t.outbox.stuck.value?{state:"sending",colour:"warning",n}:yn.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function Ha(t){let e=N(!1),n=N(!1),[o,s]=x(!1);return T(()=>{if(!t){n.current=e.current,s(!1);return}if(e.current=!0,!n.current)return;n.current=!1,s(!0);let r=setTimeout(()=>s(!1),Fa);return()=>clearTimeout(r)},[t]),o}function Ts({children:t}){let e=N(null);return Et(()=>{let n=new ResizeObserver(()=>document.documentElement.style.setProperty("--overhead",`${e.current?.offsetHeight??0}px`));return e.current&&n.observe(e.current),()=>n.disconnect()},[]),l`<div class="overhead" ref=${e}>${t}</div>`}var Os=({error:t})=>t?.code==="changed_meanwhile";var Cs=(t,e)=>Object.values(t.data).includes(e),On=(t,e,n)=>As(t,e,o=>Cs(o,n)),Es=({outbox:t,connection:e},n)=>As(t,e.status.value==="connected",o=>n.includes(o.id));function As(t,e,n){return t.failed.value.some(n)?"failed":t.entries.value.some(s=>s.answered_seq===void 0&&n(s))?e&&!t.stuck.value?"saving":"waiting":"saved"}var Ms=({error:t},e)=>e!=="closed"&&t?.code!=="workshop_closed",Va=(t,e)=>Ms(t,e)&&!Os(t);function it({seat:t,id:e}){return l`<${Cn} state=${On(t.outbox,t.connection.status.value==="connected",e)} />`}var Ja={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},Cn=({state:t})=>l`<span class="save-state" data-state=${t}><${A} name=${Ja[t]} />${c(`saved.${t}`)}</span>`;function Ns({seat:t,label:e,about:n,boxFor:o=()=>null}){let s=t.outbox.failed.value.filter(r=>!n||Cs(r,n));return s.length===0?null:l`
<section class="failures" aria-label=${c("save.failed_title",{n:s.length})}>
${s.map(r=>l`<${Ka} key=${r.id} seat=${t} entry=${r} label=${e} boxFor=${o} />`)}
</section>
`}function Ka({seat:t,entry:e,label:n,boxFor:o}){let s=Y(),r=e.data.title??e.data.text??e.data.description,i=_(t.screen.value,"workshop")?.status,a=Ms(e,i)&&r?o(e):null,u=()=>{a?.(),t.outbox.takeOut(e.id)};return l`
<div class="ds-alert notice" data-color="danger" role="group" aria-labelledby=${s}>
<p class="failure-what" id=${s}><strong>${n(e)}</strong>${r&&l` «${r}»`}</p>
<p>${e.error&&et(e.error)}</p>
<div class="row">
${Va(e,i)&&l`<button type="button" class="ds-button" data-size="sm" onClick=${()=>t.outbox.retry(e.id,c("save.now"))}>
<${A} name="retry" />${c("save.retry")}
</button>`}
${a&&l`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>
<${A} name="pen" />${c("save.take_back")}
</button>`}
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>t.outbox.takeOut(e.id)}>
${c("save.discard")}
</button>
</div>
</div>
`}var Ya=[1e3,2e3,5e3,15e3];function Rs(t=n=>import(n),e=setTimeout){let n=E(null),o=E(!1),s=!1,r=async a=>{try{n.value=await t(a===0?Bs():`${Bs()}?${a}`),o.value=!1}catch{o.value=!0,e(()=>r(a+1),Ya[a]??15e3)}};return{parts:n,failing:o,load:()=>{s||r(0),s=!0}}}function Bs(){return document.querySelector("script[type=module]")?.src.replace(/\.js$/,"-later.js")??""}function Is({title:t,onClose:e,children:n,placement:o="center",eyebrow:s}){let r=N(null),i=N(null),a=Y();return T(()=>{let p=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??i.current)?.focus(),()=>Ga(p)},[]),l`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${o} aria-labelledby=${a} onCancel=${p=>{p.target===r.current&&(p.preventDefault(),e())}} onClose=${e} onClick=${p=>{p.target===r.current&&e()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${s&&l`<p class="eyebrow">${s}</p>`}
<h2 class="ds-heading" data-size="sm" id=${a} ref=${i} tabindex="-1">${t}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${c("dialog.close")} onClick=${e}>
<${A} name="close" />
</button>
</header>
${n}
</div>
<${xe} />
</dialog>
`}function Ga(t){document.activeElement&&document.activeElement!==document.body||(t?.isConnected&&t!==document.body?t.focus():document.querySelector("main")?.focus())}var En=()=>performance.now(),Qa=6e4;function js(t=En){let e=Date.now()-t();return{now:()=>Math.round(t()+e),hear(n,{afresh:o=!1}={}){let s=n-t();e=o||s<e-Qa?s:Math.max(e,s)}}}function Ls(t,e){let n=Math.max(t.started_at,t.paused_at??e),o=t.ends_at??n,s=o-n,r=Math.max(1,o-t.started_at);return{remaining_s:Math.max(0,Math.ceil(s/1e3)),over_s:Math.max(0,Math.floor(-s/1e3)),paused:t.paused_at!==null,over:t.ends_at!==null&&s<=0,stopped:t.ends_at===null,share:Math.min(1,Math.max(0,(n-t.started_at)/r))}}function Ae(t){let e=[Math.floor(t/3600),Math.floor(t%3600/60),t%60];return(e[0]===0?e.slice(1):e).map((o,s)=>s===0?`${o}`:`${o}`.padStart(2,"0")).join(":")}function Ps(t){let e=E(t()),n,o=()=>{clearTimeout(n);let s=t();e.value=s,n=setTimeout(o,1e3-s%1e3)};return o(),{second:e,tick:o,stop:()=>clearTimeout(n)}}var Xa=Object.defineProperty,Za=(t,e)=>{for(var n in e)Xa(t,n,{get:e[n],enumerable:!0})},at=Object.create(null);at.open="0";at.close="1";at.ping="2";at.pong="3";at.message="4";at.upgrade="5";at.noop="6";var Be=Object.create(null);Object.keys(at).forEach(t=>{Be[at[t]]=t});var Bn={type:"error",data:"parser error"},zs=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",Ws=typeof ArrayBuffer=="function",Hs=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t&&t.buffer instanceof ArrayBuffer,Pn=({type:t,data:e},n,o)=>zs&&e instanceof Blob?n?o(e):qs(e,o):Ws&&(e instanceof ArrayBuffer||Hs(e))?n?o(e):qs(new Blob([e]),o):o(at[t]+(e||"")),qs=(t,e)=>{let n=new FileReader;return n.onload=function(){let o=n.result.split(",")[1];e("b"+(o||""))},n.readAsDataURL(t)};function Ds(t){return t instanceof Uint8Array?t:t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}var An;function tc(t,e){if(zs&&t.data instanceof Blob)return t.data.arrayBuffer().then(Ds).then(e);if(Ws&&(t.data instanceof ArrayBuffer||Hs(t.data)))return e(Ds(t.data));Pn(t,!1,n=>{An||(An=new TextEncoder),e(An.encode(n))})}var Fs="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Qt=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let t=0;t<Fs.length;t++)Qt[Fs.charCodeAt(t)]=t;var ec=t=>{let e=t.length*.75,n=t.length,o,s=0,r,i,a,u;t[t.length-1]==="="&&(e--,t[t.length-2]==="="&&e--);let d=new ArrayBuffer(e),p=new Uint8Array(d);for(o=0;o<n;o+=4)r=Qt[t.charCodeAt(o)],i=Qt[t.charCodeAt(o+1)],a=Qt[t.charCodeAt(o+2)],u=Qt[t.charCodeAt(o+3)],p[s++]=r<<2|i>>4,p[s++]=(i&15)<<4|a>>2,p[s++]=(a&3)<<6|u&63;return d},nc=typeof ArrayBuffer=="function",qn=(t,e)=>{if(typeof t!="string")return{type:"message",data:Vs(t,e)};let n=t.charAt(0);return n==="b"?{type:"message",data:oc(t.substring(1),e)}:Be[n]?t.length>1?{type:Be[n],data:t.substring(1)}:{type:Be[n]}:Bn},oc=(t,e)=>{if(nc){let n=ec(t);return Vs(n,e)}else return{base64:!0,data:t}},Vs=(t,e)=>e==="blob"?t instanceof Blob?t:new Blob([t]):t instanceof ArrayBuffer?t:t.buffer,Js="",sc=(t,e)=>{let n=t.length,o=new Array(n),s=0;t.forEach((r,i)=>{Pn(r,!1,a=>{o[i]=a,++s===n&&e(o.join(Js))})})},rc=(t,e)=>{let n=t.split(Js),o=[];for(let s=0;s<n.length;s++){let r=qn(n[s],e);if(o.push(r),r.type==="error")break}return o};function ic(){return new TransformStream({transform(t,e){tc(t,n=>{let o=n.length,s;if(o<126)s=new Uint8Array(1),new DataView(s.buffer).setUint8(0,o);else if(o<65536){s=new Uint8Array(3);let r=new DataView(s.buffer);r.setUint8(0,126),r.setUint16(1,o)}else{s=new Uint8Array(9);let r=new DataView(s.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(o))}t.data&&typeof t.data!="string"&&(s[0]|=128),e.enqueue(s),e.enqueue(n)})}})}var Mn;function Me(t){return t.reduce((e,n)=>e+n.length,0)}function Ne(t,e){if(t[0].length===e)return t.shift();let n=new Uint8Array(e),o=0;for(let s=0;s<e;s++)n[s]=t[0][o++],o===t[0].length&&(t.shift(),o=0);return t.length&&o<t[0].length&&(t[0]=t[0].slice(o)),n}function ac(t,e){Mn||(Mn=new TextDecoder);let n=[],o=0,s=-1,r=!1;return new TransformStream({transform(i,a){for(n.push(i);;){if(o===0){if(Me(n)<1)break;let u=Ne(n,1);r=(u[0]&128)===128,s=u[0]&127,s<126?o=3:s===126?o=1:o=2}else if(o===1){if(Me(n)<2)break;let u=Ne(n,2);s=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),o=3}else if(o===2){if(Me(n)<8)break;let u=Ne(n,8),d=new DataView(u.buffer,u.byteOffset,u.length),p=d.getUint32(0);if(p>Math.pow(2,21)-1){a.enqueue(Bn);break}s=p*Math.pow(2,32)+d.getUint32(4),o=3}else{if(Me(n)<s)break;let u=Ne(n,s);a.enqueue(qn(r?u:Mn.decode(u),e)),o=0}if(s===0||s>t){a.enqueue(Bn);break}}}})}var Ks=4;function U(t){if(t)return cc(t)}function cc(t){for(var e in U.prototype)t[e]=U.prototype[e];return t}U.prototype.on=U.prototype.addEventListener=function(t,e){return this._callbacks=this._callbacks||{},(this._callbacks["$"+t]=this._callbacks["$"+t]||[]).push(e),this};U.prototype.once=function(t,e){function n(){this.off(t,n),e.apply(this,arguments)}return n.fn=e,this.on(t,n),this};U.prototype.off=U.prototype.removeListener=U.prototype.removeAllListeners=U.prototype.removeEventListener=function(t,e){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+t];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+t],this;for(var o,s=0;s<n.length;s++)if(o=n[s],o===e||o.fn===e){n.splice(s,1);break}return n.length===0&&delete this._callbacks["$"+t],this};U.prototype.emit=function(t){this._callbacks=this._callbacks||{};for(var e=new Array(arguments.length-1),n=this._callbacks["$"+t],o=1;o<arguments.length;o++)e[o-1]=arguments[o];if(n){n=n.slice(0);for(var o=0,s=n.length;o<s;++o)n[o].apply(this,e)}return this};U.prototype.emitReserved=U.prototype.emit;U.prototype.listeners=function(t){return this._callbacks=this._callbacks||{},this._callbacks["$"+t]||[]};U.prototype.hasListeners=function(t){return!!this.listeners(t).length};var qe=typeof Promise=="function"&&typeof Promise.resolve=="function"?t=>Promise.resolve().then(t):(t,e)=>e(t,0),tt=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),lc="arraybuffer";function Ys(t,...e){return e.reduce((n,o)=>(t.hasOwnProperty(o)&&(n[o]=t[o]),n),{})}var uc=tt.setTimeout,fc=tt.clearTimeout;function De(t,e){e.useNativeTimers?(t.setTimeoutFn=uc.bind(tt),t.clearTimeoutFn=fc.bind(tt)):(t.setTimeoutFn=tt.setTimeout.bind(tt),t.clearTimeoutFn=tt.clearTimeout.bind(tt))}var pc=1.33;function dc(t){return typeof t=="string"?hc(t):Math.ceil((t.byteLength||t.size)*pc)}function hc(t){let e=0,n=0;for(let o=0,s=t.length;o<s;o++)e=t.charCodeAt(o),e<128?n+=1:e<2048?n+=2:e<55296||e>=57344?n+=3:(o++,n+=4);return n}function Gs(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function mc(t){let e="";for(let n in t)t.hasOwnProperty(n)&&(e.length&&(e+="&"),e+=encodeURIComponent(n)+"="+encodeURIComponent(t[n]));return e}function _c(t){let e={},n=t.split("&");for(let o=0,s=n.length;o<s;o++){let r=n[o].split("=");e[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return e}var vc=class extends Error{constructor(t,e,n){super(t),this.description=e,this.context=n,this.type="TransportError"}},Dn=class extends U{constructor(t){super(),this.writable=!1,De(this,t),this.opts=t,this.query=t.query,this.socket=t.socket,this.supportsBinary=!t.forceBase64}onError(t,e,n){return super.emitReserved("error",new vc(t,e,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(t){this.readyState==="open"&&this.write(t)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(t){let e=qn(t,this.socket.binaryType);this.onPacket(e)}onPacket(t){super.emitReserved("packet",t)}onClose(t){this.readyState="closed",super.emitReserved("close",t)}pause(t){}createUri(t,e={}){return t+"://"+this._hostname()+this._port()+this.opts.path+this._query(e)}_hostname(){let t=this.opts.hostname;return t.indexOf(":")===-1?t:"["+t+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(t){let e=mc(t);return e.length?"?"+e:""}},gc=class extends Dn{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(t){this.readyState="pausing";let e=()=>{this.readyState="paused",t()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||e()})),this.writable||(n++,this.once("drain",function(){--n||e()}))}else e()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(t){let e=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};rc(t,this.socket.binaryType).forEach(e),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let t=()=>{this.write([{type:"close"}])};this.readyState==="open"?t():this.once("open",t)}write(t){this.writable=!1,sc(t,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let t=this.opts.secure?"https":"http",e=this.query||{};return this.opts.timestampRequests!==!1&&(e[this.opts.timestampParam]=Gs()),!this.supportsBinary&&!e.sid&&(e.b64=1),this.createUri(t,e)}},Qs=!1;try{Qs=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var $c=Qs;function bc(){}var yc=class extends gc{constructor(t){if(super(t),typeof location<"u"){let e=location.protocol==="https:",n=location.port;n||(n=e?"443":"80"),this.xd=typeof location<"u"&&t.hostname!==location.hostname||n!==t.port}}doWrite(t,e){let n=this.request({method:"POST",data:t});n.on("success",e),n.on("error",(o,s)=>{this.onError("xhr post error",o,s)})}doPoll(){let t=this.request();t.on("data",this.onData.bind(this)),t.on("error",(e,n)=>{this.onError("xhr poll error",e,n)}),this.pollXhr=t}},Lt=class Re extends U{constructor(e,n,o){super(),this.createRequest=e,De(this,o),this._opts=o,this._method=o.method||"GET",this._uri=n,this._data=o.data!==void 0?o.data:null,this._create()}_create(){var e;let n=Ys(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let o=this._xhr=this.createRequest(n);try{o.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){o.setDisableHeaderCheck&&o.setDisableHeaderCheck(!0);for(let s in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(s)&&o.setRequestHeader(s,this._opts.extraHeaders[s])}}catch{}if(this._method==="POST")try{o.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{o.setRequestHeader("Accept","*/*")}catch{}(e=this._opts.cookieJar)===null||e===void 0||e.addCookies(o),"withCredentials"in o&&(o.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(o.timeout=this._opts.requestTimeout),o.onreadystatechange=()=>{var s;o.readyState===3&&((s=this._opts.cookieJar)===null||s===void 0||s.parseCookies(o.getResponseHeader("set-cookie"))),o.readyState===4&&(o.status===200||o.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof o.status=="number"?o.status:0)},0))},o.send(this._data)}catch(s){this.setTimeoutFn(()=>{this._onError(s)},0);return}typeof document<"u"&&(this._index=Re.requestsCount++,Re.requests[this._index]=this)}_onError(e){this.emitReserved("error",e,this._xhr),this._cleanup(!0)}_cleanup(e){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=bc,e)try{this._xhr.abort()}catch{}typeof document<"u"&&delete Re.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved("data",e),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};Lt.requestsCount=0;Lt.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",Us);else if(typeof addEventListener=="function"){let t="onpagehide"in tt?"pagehide":"unload";addEventListener(t,Us,!1)}}function Us(){for(let t in Lt.requests)Lt.requests.hasOwnProperty(t)&&Lt.requests[t].abort()}var wc=(function(){let t=Xs({xdomain:!1});return t&&t.responseType!==null})(),kc=class extends yc{constructor(t){super(t);let e=t&&t.forceBase64;this.supportsBinary=wc&&!e}request(t={}){return Object.assign(t,{xd:this.xd},this.opts),new Lt(Xs,this.uri(),t)}};function Xs(t){let e=t.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!e||$c))return new XMLHttpRequest}catch{}if(!e)try{return new tt[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var Zs=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",xc=class extends Dn{get name(){return"websocket"}doOpen(){let t=this.uri(),e=this.opts.protocols,n=Zs?{}:Ys(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(t,e,n)}catch(o){return this.emitReserved("error",o)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=t=>this.onClose({description:"websocket connection closed",context:t}),this.ws.onmessage=t=>this.onData(t.data),this.ws.onerror=t=>this.onError("websocket error",t)}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;Pn(n,this.supportsBinary,s=>{try{this.doWrite(n,s)}catch{}o&&qe(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let t=this.opts.secure?"wss":"ws",e=this.query||{};return this.opts.timestampRequests&&(e[this.opts.timestampParam]=Gs()),this.supportsBinary||(e.b64=1),this.createUri(t,e)}},Nn=tt.WebSocket||tt.MozWebSocket,Sc=class extends xc{createSocket(t,e,n){return Zs?new Nn(t,e,n):e?new Nn(t,e):new Nn(t)}doWrite(t,e){this.ws.send(e)}},Tc=class extends Dn{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(t){return this.emitReserved("error",t)}this._transport.closed.then(()=>{this.onClose()}).catch(t=>{this.onError("webtransport error",t)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(t=>{let e=ac(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=t.readable.pipeThrough(e).getReader(),o=ic();o.readable.pipeTo(t.writable),this._writer=o.writable.getWriter();let s=()=>{n.read().then(({done:i,value:a})=>{i||(this.onPacket(a),s())}).catch(i=>{})};s();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(t){this.writable=!1;for(let e=0;e<t.length;e++){let n=t[e],o=e===t.length-1;this._writer.write(n).then(()=>{o&&qe(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var t;(t=this._transport)===null||t===void 0||t.close()}},Oc={websocket:Sc,webtransport:Tc,polling:kc},Cc=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,Ec=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function Rn(t){if(t.length>8e3)throw"URI too long";let e=t,n=t.indexOf("["),o=t.indexOf("]");n!=-1&&o!=-1&&(t=t.substring(0,n)+t.substring(n,o).replace(/:/g,";")+t.substring(o,t.length));let s=Cc.exec(t||""),r={},i=14;for(;i--;)r[Ec[i]]=s[i]||"";return n!=-1&&o!=-1&&(r.source=e,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=Ac(r,r.path),r.queryKey=Mc(r,r.query),r}function Ac(t,e){let n=/\/{2,9}/g,o=e.replace(n,"/").split("/");return(e.slice(0,1)=="/"||e.length===0)&&o.splice(0,1),e.slice(-1)=="/"&&o.splice(o.length-1,1),o}function Mc(t,e){let n={};return e.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(o,s,r){s&&(n[s]=r)}),n}var In=typeof addEventListener=="function"&&typeof removeEventListener=="function",Ie=[];In&&addEventListener("offline",()=>{Ie.forEach(t=>t())},!1);var Fn=class jt extends U{constructor(e,n={}){var o,s;if(super(),this.binaryType=lc,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e=="object"&&(n=e,e=null),e){let r=Rn(e);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=Rn(n.host).host);if(De(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((o=n.transports)===null||o===void 0)&&o.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((s=n.transportImplementations)!==null&&s!==void 0?s:n.transports).forEach(r=>{let i=r.prototype.name;this.transports.push(i),this._transportsByName[i]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=Oc),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=_c(this.opts.query)),In&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},Ie.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let n=Object.assign({},this.opts.query);n.EIO=Ks,n.transport=e,this.id&&(n.sid=this.id);let o=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](o)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let e=this.opts.rememberUpgrade&&jt.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(e);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(e){let n=this.createTransport(e),o=!1;jt.priorWebsocketSuccess=!1;let s=()=>{o||(n.send([{type:"ping",data:"probe"}]),n.once("packet",v=>{if(!o)if(v.type==="pong"&&v.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;jt.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{o||this.readyState!=="closed"&&(p(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let h=new Error("probe error");h.transport=n.name,this.emitReserved("upgradeError",h)}}))};function r(){o||(o=!0,p(),n.close(),n=null)}let i=v=>{let h=new Error("probe error: "+v);h.transport=n.name,r(),this.emitReserved("upgradeError",h)};function a(){i("transport closed")}function u(){i("socket closed")}function d(v){n&&v.name!==n.name&&r()}let p=()=>{n.removeListener("open",s),n.removeListener("error",i),n.removeListener("close",a),this.off("close",u),this.off("upgrading",d)};n.once("open",s),n.once("error",i),n.once("close",a),this.once("close",u),this.once("upgrading",d),this._upgrades.indexOf("webtransport")!==-1&&e!=="webtransport"?this.setTimeoutFn(()=>{o||n.open()},200):n.open()}onOpen(){if(this.readyState="open",jt.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",e),this.emitReserved("heartbeat"),e.type){case"open":this.onHandshake(JSON.parse(e.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=e.data,this._onError(n);break;case"message":this.emitReserved("data",e.data),this.emitReserved("message",e.data);break}}onHandshake(e){this.emitReserved("handshake",e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let n=0;n<this.writeBuffer.length;n++){let o=this.writeBuffer[n].data;if(o&&(e+=dc(o)),n>0&&e>this._maxPayload)return this.writeBuffer.slice(0,n);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,qe(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),e}write(e,n,o){return this._sendPacket("message",e,n,o),this}send(e,n,o){return this._sendPacket("message",e,n,o),this}_sendPacket(e,n,o,s){if(typeof n=="function"&&(s=n,n=void 0),typeof o=="function"&&(s=o,o=null),this.readyState==="closing"||this.readyState==="closed")return;o=o||{},o.compress=o.compress!==!1;let r={type:e,data:n,options:o};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),s&&this.once("flush",s),this.flush()}close(){let e=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),e()},o=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?o():e()}):this.upgrading?o():e()),this}_onError(e){if(jt.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",e),this._onClose("transport error",e)}_onClose(e,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),In&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let o=Ie.indexOf(this._offlineEventListener);o!==-1&&Ie.splice(o,1)}this.readyState="closed",this.id=null,this.emitReserved("close",e,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let n=[];for(let o=0;o<e.length;o++)~this.transports.indexOf(e[o])&&n.push(e[o]);return n}};Fn.protocol=Ks;var qp=Fn.protocol;function Nc(t,e="",n){let o=t;n=n||typeof location<"u"&&location,t==null&&(t=n.protocol+"//"+n.host),typeof t=="string"&&(t.charAt(0)==="/"&&(t.charAt(1)==="/"?t=n.protocol+t:t=n.host+t),/^(https?|wss?):\/\//.test(t)||(typeof n<"u"?t=n.protocol+"//"+t:t="https://"+t),o=Rn(t)),o.port||(/^(http|ws)$/.test(o.protocol)?o.port="80":/^(http|ws)s$/.test(o.protocol)&&(o.port="443")),o.path=o.path||"/";let s=o.host.indexOf(":")!==-1?"["+o.host+"]":o.host;return o.id=o.protocol+"://"+s+":"+o.port+e,o.href=o.protocol+"://"+s+(n&&n.port===o.port?"":":"+o.port),o}var tr={};Za(tr,{Decoder:()=>Fc,Encoder:()=>Dc,PacketType:()=>S,isPacketValid:()=>Vc,protocol:()=>qc});var Bc=typeof ArrayBuffer=="function",Rc=t=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(t):t.buffer instanceof ArrayBuffer,er=Object.prototype.toString,Ic=typeof Blob=="function"||typeof Blob<"u"&&er.call(Blob)==="[object BlobConstructor]",jc=typeof File=="function"||typeof File<"u"&&er.call(File)==="[object FileConstructor]";function Un(t){return Bc&&(t instanceof ArrayBuffer||Rc(t))||Ic&&t instanceof Blob||jc&&t instanceof File}function je(t,e){if(!t||typeof t!="object")return!1;if(Array.isArray(t)){for(let n=0,o=t.length;n<o;n++)if(je(t[n]))return!0;return!1}if(Un(t))return!0;if(t.toJSON&&typeof t.toJSON=="function"&&arguments.length===1)return je(t.toJSON(),!0);for(let n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&je(t[n]))return!0;return!1}function Lc(t){let e=[],n=t.data,o=t;return o.data=Le(n,e),o.attachments=e.length,{packet:o,buffers:e}}function Le(t,e,n){if(!t)return t;if(Un(t)){let o={_placeholder:!0,num:e.length};return e.push(t),o}else if(Array.isArray(t)){let o=new Array(t.length);for(let s=0;s<t.length;s++)o[s]=Le(t[s],e);return o}else if(typeof t=="object"&&!(t instanceof Date)){if(t.toJSON&&typeof t.toJSON=="function"&&!n)return Le(t.toJSON(),e,!0);let o={};for(let s in t)Object.prototype.hasOwnProperty.call(t,s)&&(o[s]=Le(t[s],e));return o}return t}function Pc(t,e){return t.data=jn(t.data,e),delete t.attachments,t}function jn(t,e){if(!t)return t;if(t&&t._placeholder===!0){if(typeof t.num=="number"&&t.num>=0&&t.num<e.length)return e[t.num];throw new Error("illegal attachments")}else if(Array.isArray(t))for(let n=0;n<t.length;n++)t[n]=jn(t[n],e);else if(typeof t=="object")for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(t[n]=jn(t[n],e));return t}var nr=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],qc=5,S;(function(t){t[t.CONNECT=0]="CONNECT",t[t.DISCONNECT=1]="DISCONNECT",t[t.EVENT=2]="EVENT",t[t.ACK=3]="ACK",t[t.CONNECT_ERROR=4]="CONNECT_ERROR",t[t.BINARY_EVENT=5]="BINARY_EVENT",t[t.BINARY_ACK=6]="BINARY_ACK"})(S||(S={}));var Dc=class{constructor(t){this.replacer=t}encode(t){return(t.type===S.EVENT||t.type===S.ACK)&&je(t)?this.encodeAsBinary({type:t.type===S.EVENT?S.BINARY_EVENT:S.BINARY_ACK,nsp:t.nsp,data:t.data,id:t.id}):[this.encodeAsString(t)]}encodeAsString(t){let e=""+t.type;return(t.type===S.BINARY_EVENT||t.type===S.BINARY_ACK)&&(e+=t.attachments+"-"),t.nsp&&t.nsp!=="/"&&(e+=t.nsp+","),t.id!=null&&(e+=t.id),t.data!=null&&(e+=JSON.stringify(t.data,this.replacer)),e}encodeAsBinary(t){let e=Lc(t),n=this.encodeAsString(e.packet),o=e.buffers;return o.unshift(n),o}},Fc=class or extends U{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e=="function"?{reviver:e}:e)}add(e){let n;if(typeof e=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(e);let o=n.type===S.BINARY_EVENT;o||n.type===S.BINARY_ACK?(n.type=o?S.EVENT:S.ACK,this.reconstructor=new Uc(n)):super.emitReserved("decoded",n)}else if(Un(e)||e.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(e),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+e)}decodeString(e){let n=0,o={type:Number(e.charAt(0))};if(S[o.type]===void 0)throw new Error("unknown packet type "+o.type);if(o.type===S.BINARY_EVENT||o.type===S.BINARY_ACK){let r=n+1;for(;e.charAt(++n)!=="-"&&n!=e.length;);let i=e.substring(r,n);if(i!=Number(i)||e.charAt(n)!=="-")throw new Error("Illegal attachments");let a=Number(i);if(!sr(a)||a<1)throw new Error("Illegal attachments");if(a>this.opts.maxAttachments)throw new Error("too many attachments");o.attachments=a}if(e.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(e.charAt(n)===","||n===e.length););o.nsp=e.substring(r,n)}else o.nsp="/";let s=e.charAt(n+1);if(s!==""&&Number(s)==s){let r=n+1;for(;++n;){let i=e.charAt(n);if(i==null||Number(i)!=i){--n;break}if(n===e.length)break}o.id=Number(e.substring(r,n+1))}if(e.charAt(++n)){let r=this.tryParse(e.substr(n));if(or.isPayloadValid(o.type,r))o.data=r;else throw new Error("invalid payload")}return o}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,n){switch(e){case S.CONNECT:return Pe(n);case S.DISCONNECT:return n===void 0;case S.CONNECT_ERROR:return typeof n=="string"||Pe(n);case S.EVENT:case S.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&nr.indexOf(n[0])===-1);case S.ACK:case S.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},Uc=class{constructor(t){this.packet=t,this.buffers=[],this.reconPack=t}takeBinaryData(t){if(this.buffers.push(t),this.buffers.length===this.reconPack.attachments){let e=Pc(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function zc(t){return typeof t=="string"}var sr=Number.isInteger||function(t){return typeof t=="number"&&isFinite(t)&&Math.floor(t)===t};function Wc(t){return t===void 0||sr(t)}function Pe(t){return Object.prototype.toString.call(t)==="[object Object]"}function Hc(t,e){switch(t){case S.CONNECT:return e===void 0||Pe(e);case S.DISCONNECT:return e===void 0;case S.EVENT:return Array.isArray(e)&&(typeof e[0]=="number"||typeof e[0]=="string"&&nr.indexOf(e[0])===-1);case S.ACK:return Array.isArray(e);case S.CONNECT_ERROR:return typeof e=="string"||Pe(e);default:return!1}}function Vc(t){return zc(t.nsp)&&Wc(t.id)&&Hc(t.type,t.data)}function nt(t,e,n){return t.on(e,n),function(){t.off(e,n)}}var Jc=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),rr=class extends U{constructor(t,e,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=t,this.nsp=e,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let t=this.io;this.subs=[nt(t,"open",this.onopen.bind(this)),nt(t,"packet",this.onpacket.bind(this)),nt(t,"error",this.onerror.bind(this)),nt(t,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...t){return t.unshift("message"),this.emit.apply(this,t),this}emit(t,...e){var n,o,s;if(Jc.hasOwnProperty(t))throw new Error('"'+t.toString()+'" is a reserved event name');if(e.unshift(t),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(e),this;let r={type:S.EVENT,data:e};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof e[e.length-1]=="function"){let u=this.ids++,d=e.pop();this._registerAckCallback(u,d),r.id=u}let i=(o=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||o===void 0?void 0:o.writable,a=this.connected&&!(!((s=this.io.engine)===null||s===void 0)&&s._hasPingExpired());return this.flags.volatile&&!i||(a?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(t,e){var n;let o=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(o===void 0){this.acks[t]=e;return}let s=this.io.setTimeoutFn(()=>{delete this.acks[t];for(let i=0;i<this.sendBuffer.length;i++)this.sendBuffer[i].id===t&&this.sendBuffer.splice(i,1);e.call(this,new Error("operation has timed out"))},o),r=(...i)=>{this.io.clearTimeoutFn(s),e.apply(this,i)};r.withError=!0,this.acks[t]=r}emitWithAck(t,...e){return new Promise((n,o)=>{let s=(r,i)=>r?o(r):n(i);s.withError=!0,e.push(s),this.emit(t,...e)})}_addToQueue(t){let e;typeof t[t.length-1]=="function"&&(e=t.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:t,flags:Object.assign({fromQueue:!0},this.flags)};t.push((o,...s)=>(this._queue[0],o!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),e&&e(o)):(this._queue.shift(),e&&e(null,...s)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(t=!1){if(!this.connected||this._queue.length===0)return;let e=this._queue[0];e.pending&&!t||(e.pending=!0,e.tryCount++,this.flags=e.flags,this.emit.apply(this,e.args))}packet(t){t.nsp=this.nsp,this.io._packet(t)}onopen(){typeof this.auth=="function"?this.auth(t=>{this._sendConnectPacket(t)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(t){this.packet({type:S.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},t):t})}onerror(t){this.connected||this.emitReserved("connect_error",t)}onclose(t,e){this.connected=!1,delete this.id,this.emitReserved("disconnect",t,e),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(t=>{if(!this.sendBuffer.some(e=>String(e.id)===t)){let e=this.acks[t];delete this.acks[t],e.withError&&e.call(this,new Error("socket has been disconnected"))}})}onpacket(t){if(t.nsp===this.nsp)switch(t.type){case S.CONNECT:t.data&&t.data.sid?this.onconnect(t.data.sid,t.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case S.EVENT:case S.BINARY_EVENT:this.onevent(t);break;case S.ACK:case S.BINARY_ACK:this.onack(t);break;case S.DISCONNECT:this.ondisconnect();break;case S.CONNECT_ERROR:this.destroy();let e=new Error(t.data.message);e.data=t.data.data,this.emitReserved("connect_error",e);break}}onevent(t){let e=t.data||[];t.id!=null&&e.push(this.ack(t.id)),this.connected?this.emitEvent(e):this.receiveBuffer.push(Object.freeze(e))}emitEvent(t){if(this._anyListeners&&this._anyListeners.length){let e=this._anyListeners.slice();for(let n of e)n.apply(this,t)}super.emit.apply(this,t),this._pid&&t.length&&typeof t[t.length-1]=="string"&&(this._lastOffset=t[t.length-1])}ack(t){let e=this,n=!1;return function(...o){n||(n=!0,e.packet({type:S.ACK,id:t,data:o}))}}onack(t){let e=this.acks[t.id];typeof e=="function"&&(delete this.acks[t.id],e.withError&&t.data.unshift(null),e.apply(this,t.data))}onconnect(t,e){this.id=t,this.recovered=e&&this._pid===e,this._pid=e,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(t=>this.emitEvent(t)),this.receiveBuffer=[],this.sendBuffer.forEach(t=>{this.notifyOutgoingListeners(t),this.packet(t)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(t=>t()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:S.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(t){return this.flags.compress=t,this}get volatile(){return this.flags.volatile=!0,this}timeout(t){return this.flags.timeout=t,this}onAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(t),this}prependAny(t){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(t),this}offAny(t){if(!this._anyListeners)return this;if(t){let e=this._anyListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(t),this}prependAnyOutgoing(t){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(t),this}offAnyOutgoing(t){if(!this._anyOutgoingListeners)return this;if(t){let e=this._anyOutgoingListeners;for(let n=0;n<e.length;n++)if(t===e[n])return e.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(t){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let e=this._anyOutgoingListeners.slice();for(let n of e)n.apply(this,t.data)}}};function Pt(t){t=t||{},this.ms=t.min||100,this.max=t.max||1e4,this.factor=t.factor||2,this.jitter=t.jitter>0&&t.jitter<=1?t.jitter:0,this.attempts=0}Pt.prototype.duration=function(){var t=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var e=Math.random(),n=Math.floor(e*this.jitter*t);t=(Math.floor(e*10)&1)==0?t-n:t+n}return Math.min(t,this.max)|0};Pt.prototype.reset=function(){this.attempts=0};Pt.prototype.setMin=function(t){this.ms=t};Pt.prototype.setMax=function(t){this.max=t};Pt.prototype.setJitter=function(t){this.jitter=t};var Ln=class extends U{constructor(t,e){var n;super(),this.nsps={},this.subs=[],t&&typeof t=="object"&&(e=t,t=void 0),e=e||{},e.path=e.path||"/socket.io",this.opts=e,De(this,e),this.reconnection(e.reconnection!==!1),this.reconnectionAttempts(e.reconnectionAttempts||1/0),this.reconnectionDelay(e.reconnectionDelay||1e3),this.reconnectionDelayMax(e.reconnectionDelayMax||5e3),this.randomizationFactor((n=e.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new Pt({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(e.timeout==null?2e4:e.timeout),this._readyState="closed",this.uri=t;let o=e.parser||tr;this.encoder=new o.Encoder,this.decoder=new o.Decoder,this._autoConnect=e.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(t){return arguments.length?(this._reconnection=!!t,t||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(t){return t===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=t,this)}reconnectionDelay(t){var e;return t===void 0?this._reconnectionDelay:(this._reconnectionDelay=t,(e=this.backoff)===null||e===void 0||e.setMin(t),this)}randomizationFactor(t){var e;return t===void 0?this._randomizationFactor:(this._randomizationFactor=t,(e=this.backoff)===null||e===void 0||e.setJitter(t),this)}reconnectionDelayMax(t){var e;return t===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=t,(e=this.backoff)===null||e===void 0||e.setMax(t),this)}timeout(t){return arguments.length?(this._timeout=t,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(t){if(~this._readyState.indexOf("open"))return this;this.engine=new Fn(this.uri,this.opts);let e=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let o=nt(e,"open",function(){n.onopen(),t&&t()}),s=i=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",i),t?t(i):this.maybeReconnectOnOpen()},r=nt(e,"error",s);if(this._timeout!==!1){let i=this._timeout,a=this.setTimeoutFn(()=>{o(),s(new Error("timeout")),e.close()},i);this.opts.autoUnref&&a.unref(),this.subs.push(()=>{this.clearTimeoutFn(a)})}return this.subs.push(o),this.subs.push(r),this}connect(t){return this.open(t)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let t=this.engine;this.subs.push(nt(t,"ping",this.onping.bind(this)),nt(t,"data",this.ondata.bind(this)),nt(t,"error",this.onerror.bind(this)),nt(t,"close",this.onclose.bind(this)),nt(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(t){try{this.decoder.add(t)}catch(e){this.onclose("parse error",e)}}ondecoded(t){qe(()=>{this.emitReserved("packet",t)},this.setTimeoutFn)}onerror(t){this.emitReserved("error",t)}socket(t,e){let n=this.nsps[t];return n?this._autoConnect&&!n.active&&n.connect():(n=new rr(this,t,e),this.nsps[t]=n),n}_destroy(t){let e=Object.keys(this.nsps);for(let n of e)if(this.nsps[n].active)return;this._close()}_packet(t){let e=this.encoder.encode(t);for(let n=0;n<e.length;n++)this.engine.write(e[n],t.options)}cleanup(){this.subs.forEach(t=>t()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(t,e){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",t,e),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let t=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let e=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{t.skipReconnect||(this.emitReserved("reconnect_attempt",t.backoff.attempts),!t.skipReconnect&&t.open(o=>{o?(t._reconnecting=!1,t.reconnect(),this.emitReserved("reconnect_error",o)):t.onreconnect()}))},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let t=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",t)}},Gt={};function Xt(t,e){typeof t=="object"&&(e=t,t=void 0),e=e||{};let n=Nc(t,e.path||"/socket.io"),o=n.source,s=n.id,r=n.path,i=Gt[s]&&r in Gt[s].nsps,a=e.forceNew||e["force new connection"]||e.multiplex===!1||i,u;return a?u=new Ln(o,e):(Gt[s]||(Gt[s]=new Ln(o,e)),u=Gt[s]),n.query&&!e.query&&(e.query=n.queryKey),u.socket(n.path,e)}Object.assign(Xt,{Manager:Ln,Socket:rr,io:Xt,connect:Xt});var Zt=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);var Fe={seq:0,records:new Map};function ir(t,e=Fe.records){let n=new Map;for(let[o,s]of Object.entries(t.records)){let r=e.get(o);n.set(o,r&&JSON.stringify(r)===JSON.stringify(s)?r:s)}return{seq:t.seq,records:n}}function ar(t,e){if(e.from!==t.seq)return null;let n=new Map(t.records);for(let o of e.drop)n.delete(o);for(let[o,s]of Object.entries(e.put))n.set(o,s);return{seq:e.to,records:n}}var cr="DecompressionStream"in globalThis;function lr(t,e){let n=0,o=0,s=Promise.resolve(),r=i=>{let a=o;n+=1,s=s.then(i).then(u=>a===o?t(...u):void 0,()=>a===o?e():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...i)=>n>0?r(()=>i):t(...i),hearPacked:i=>r(()=>Kc(i)),lose:()=>{o+=1}}}async function Kc(t){let e=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(e).text())}var Yc=1e4,Gc=4e3,zn=4e3,Qc=15e3,Xc=1e4,Wn=2e3,Zc=10,ur=["websocket","polling"],tl=["polling","websocket"];function fr({code:t,token:e,connect:n=Xt,request:o=(...s)=>fetch(...s)}){let s=js(),r=ls({code:t,token:e,request:o}),i=E(Fe.records),a=E(Fe.seq),u=E("connecting"),d=E(!1),p=E(!1),v=E(null),h=1,f=!1,g=!1,w=Date.now(),y,$,m=n({auth:{...e&&{token:e},...cr&&{packed:!0}},transports:ur,tryAllTransports:!0,reconnectionDelay:Wn/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),b=k=>dn(()=>{i.value=k.records,a.value=k.seq}),O=()=>{g||(g=!0,m.emit("refresh"))},ot=()=>{M.lose(),u.value==="connected"&&(w=Date.now(),Ot(Math.max(Qc,lt()))),g=!1,u.value!=="revoked"&&(u.value="offline")},ft=k=>{v.value=k,u.value="revoked",m.disconnect()},lt=()=>Math.max(Wn,h*Zc),C=k=>{clearTimeout(y),y=setTimeout(()=>m.connect(),k)},R=k=>{g=!1,h=k.clients??h,s.hear(k.now,{afresh:!0}),b(ir(k,i.value))},M=lr((k,J)=>{if(k==="view"){R(J),u.value="connected",d.value=p.value=!1,f=!0,clearTimeout($);return}h=J.clients??h,s.hear(J.now);let io=ar({seq:a.value,records:i.value},J);io?b(io):O()},O);m.io.on("reconnect_attempt",k=>{m.io.opts.transports=k%2===0===f?tl:ur}),m.on("view",k=>M.hear("view",k)),m.on("delta",k=>M.hear("delta",k)),m.on("packed",k=>M.hearPacked(k)),m.on("bye",k=>{h=k.clients??h,p.value=k.reason==="restarting",p.value||ft({code:`seat_${k.reason}`})}),m.on("disconnect",k=>{ot();let J=k==="ping timeout"?Wn:lt();m.io.reconnectionDelay(J/2),m.io.reconnectionDelayMax(Math.max(5e3,J)),k==="io server disconnect"&&u.value!=="revoked"&&C(Math.random()*J)}),m.on("connect_error",k=>{k.data&&Zt.has(k.data.code)?ft(k.data):ot(),!m.active&&u.value!=="revoked"&&C(Number(k.data?.retry_after_ms??1e3)+Math.random()*1e3)});let H=async k=>{let J=await K(k);return!J.ok&&Zt.has(J.error.code)&&ft(J.error),J},K=async k=>{if(u.peek()==="connected")return m.timeout(Yc).emitWithAck("command",k).catch(z);if(Date.now()-w<zn)throw new Error("not connected yet");let J=await r.send(k);return J.ok&&Tt(),J},z=k=>{throw m.connected&&m.disconnect().connect(),k},Tt=async()=>{let k=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(d.value=k!==null,k&&k.seq>=a.value&&R(k))},Ot=k=>{clearTimeout($),$=setTimeout(Hi,k+Math.random()*zn)},Hi=async()=>{await Tt(),(u.value==="connecting"||u.value==="offline")&&Ot(Xc)},Vi=()=>{if(u.value!=="revoked"){if(!m.connected)return void m.disconnect().connect();m.timeout(Gc).emitWithAck("awake").then(({now:k})=>s.hear(k,{afresh:!0}),z).catch(()=>{})}};return Ot(zn),{records:i,seq:a,status:u,by_request:d,restarting:p,refused:v,serverNow:s.now,send:H,wake:Vi,close:()=>{clearTimeout(y),clearTimeout($),m.disconnect()}}}function pr(t,e){let n={shelf:t,prefix:e,all:E([])};return Ue(n),n}function Hn(t,e){t.shelf.setItem(t.prefix+e.id,JSON.stringify(e)),hr(t,[e])}function Vn({shelf:t,prefix:e,all:n},o){let s=n.peek().filter(o);if(s.length!==0){for(let{id:r}of s)t.removeItem(e+r);n.value=n.peek().filter(r=>!s.includes(r))}}function Ue(t){let e=t.shelf.keys().filter(n=>n.startsWith(t.prefix));hr(t,e.map(n=>X(t.shelf,n)).filter(n=>n))}function dr(t,e){t.all.value=t.all.peek().filter(({id:n})=>t.prefix+n!==e),Ue(t)}function hr({all:t},e){let n=t.peek().filter(o=>!e.some(({id:s})=>s===o.id));t.value=[...n,...e].sort((o,s)=>o.place-s.place)}var ze=({answered_seq:t,error:e})=>t===void 0&&!e;var el=1e3,nl=15e3,ol=new Set(["too_fast","not_saved","internal"]);function mr({held:t,turn:e,send:n,onAnswer:o,later:s}){let r=E(!1),i=t.all.peek().length===0,a=!1,u=!1,d=!1,p=!1,v=0,h=()=>t.all.peek().find(ze),f=async()=>{if(a||p)return;if(!h())return e.giveBack();a=!0;let $=i?e.take():await e.takeAmongOthers();if(a=!1,$>0)return g($);Ue(t);let m=h();if(p||!m)return e.giveBack();a=!0;let b=await n(m).catch(()=>null);if(a=!1,!p){if(!t.all.peek().some(({id:O})=>O===m.id))return void f();if(!b||!b.ok&&ol.has(b.error.code))return w(b);if(!b.ok&&Zt.has(b.error.code))return e.giveBack();v=0,r.value=!1,o(m,b),f()}},g=$=>{u||(u=!0,s(()=>{u=!1,f()},$))},w=$=>{e.giveBack(),r.value=!0,d=!0;let m=$&&!$.ok?Number($.error.retry_after_ms??0):0;s(y,Math.max(m,Math.min(nl,el*2**v++)))},y=()=>{d=!1,f()};return{stuck:r,sendOldest:f,flush(){v=0,y()},onOtherTab(){i=!1,d||f()},close(){p=!0,e.giveBack()}}}var _r=2e4,sl=100;function vr({key:t,shelf:e,wall:n,later:o}){let s=xt(),r=()=>X(e,t),i=()=>{let u=r()&&r().tab!==s?r().until-n():0;return u>0&&u<=_r?u:0},a=()=>{let u=i();return u===0&&e.setItem(t,JSON.stringify({tab:s,until:n()+_r})),u};return{take:a,async takeAmongOthers(){let u=r()?.tab===s,d=a();return u||d>0?d:(await new Promise(p=>o(()=>p(null),sl)),i())},giveBack(){r()?.tab===s&&e.removeItem(t)}}}var rl={wall:Date.now,mono:En};function gr({key:t,shelf:e,send:n,seq:o,online:s,tabs:r=globalThis.window??new EventTarget,clock:i=rl,later:a=setTimeout}){let u=`facilitator:outbox:${t}:`,d=`facilitator:turn:${t}`,p=xt(),v=vr({key:d,shelf:e,wall:i.wall,later:a}),h=pr(e,u),f=F(()=>h.all.value.filter(C=>!C.error)),g=new Set,w=()=>{let C=o.peek();Vn(h,({answered_seq:R})=>R!==void 0&&R<=C)},y=mr({held:h,turn:v,later:a,send:C=>n({id:C.id,name:C.name,data:C.data,age_ms:il(C,p,i)}),onAnswer(C,R){let M={...C,...R.ok?{answered_seq:R.seq}:{error:R.error}};Hn(h,M),w();for(let H of g)H(M)}}),$=(C,R={},{age_ms:M=0,...H}={})=>{let K=h.all.peek().at(-1)?.place??0,z=i.wall()-M,Tt=Math.max(i.wall(),K+1),Ot=xt();return Hn(h,{id:Ot,name:C,data:R,place:Tt,acted_at:z,acted_mono:i.mono()-M,run:p,...H}),y.sendOldest(),Ot},m=(C,{told:R,about:M}={})=>{let H=[];for(let[K,{name:z,data:Tt}]of C.entries())H.push($(z,Tt,K===C.length-1?{told:R,about:M,with:[...H]}:{}));return H},b=C=>{let R=h.all.peek().find(M=>M.id===C);return Vn(h,M=>M===R),R},O=C=>{let{key:R}=C;if(R?.startsWith(u))dr(h,R),w();else if(R!==d)return;y.onOtherTab()},ot=new AbortController;r.addEventListener("storage",O,{signal:ot.signal}),r.addEventListener("pagehide",v.giveBack,{signal:ot.signal}),y.sendOldest();let ft=W(()=>{o.value,w()}),lt=W(()=>{s.value&&y.flush()});return{entries:f,failed:F(()=>h.all.value.filter(C=>C.error)),unsent:F(()=>h.all.value.filter(ze).length),stuck:y.stuck,put:$,putAll:m,onAnswer(C){return g.add(C),()=>{g.delete(C)}},retry(C,R){let M=b(C);M&&$(M.name,M.data,{told:M.told??R,about:M.about,with:M.with})},takeOut:b,close(){ot.abort(),y.close(),ft(),lt()}}}function il(t,e,n){let o=t.run===e&&t.acted_mono!==void 0?n.mono()-t.acted_mono:0;return Math.max(0,Math.round(o),Math.round(n.wall()-t.acted_at))}function wr(t,e,n={}){if(e.length===0)return t;let o=al(t);for(let{name:s,data:r,acted_at:i}of e)(cl[s]??n[s])?.(o,r,i);return o.records}function al(t){let e=new Map(t);return{records:e,get:n=>e.get(n),add(n,o){e.has(n)||e.set(n,{...o,pending:!0})},change(n,o){let s=e.get(n);s&&e.set(n,{...s,...o,pending:!0})}}}var cl={post_measure(t,e,n){let o=t.get("me");t.add(`measure:${e.measure}`,{kind:"measure",id:e.measure,table:o?.table??0,title:e.title,description:e.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:t.get("phase")?.ideas==="open_private",on_behalf:!!e.on_behalf,hidden:!1,reason:null}),e.on_behalf||kr(t,"measures",e.measure)},retitle_measure:(t,e)=>t.change(`measure:${e.measure}`,{title:e.title}),describe_measure:(t,e)=>t.change(`measure:${e.measure}`,{description:e.description}),withdraw_measure:(t,e)=>t.change(`measure:${e.measure}`,{status:"withdrawn"}),share_drafts(t){for(let e of[...t.records.values()])e.kind==="measure"&&e.private&&t.change(`measure:${e.id}`,{private:!1})},post_comment:(t,e,n)=>te(t,"comment","comments",e,{at:n,hidden:!1,reason:null}),make_offer(t,e,n){let o=t.get("me");te(t,"offer","offers",e,{at:n,stance:e.stance??"offer",resource:e.resource??null,unit:o?.unit??null,area:o?.area??null})},withdraw_offer:(t,e)=>yr(t,`offer:${e.offer}`,"offers",e.offer),flag_conflict:(t,e,n)=>te(t,"conflict","conflicts",e,{...$r(e),at:n}),add_co_benefit:(t,e,n)=>te(t,"co_benefit","co_benefits",e,{...$r(e),at:n}),show_name(t,{thing:e,named:n}){let o=t.get("me"),s=n&&o?{label:o.label,unit:o.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])t.change(`${r}:${e}`,{by:s})},cast_vote(t,{measure:e,on_behalf:n,votes:o}){let s=ht(t.get(ee(n)),e);br(t,ee(n),e,o??(s||1))},take_back_vote:(t,{measure:e,on_behalf:n})=>br(t,ee(n),e,0),give_star:(t,{measure:e,on_behalf:n})=>t.change(ee(n),{star:e}),take_back_star:(t,{on_behalf:e})=>t.change(ee(e),{star:null}),rate_measure(t,{measure:e,criterion:n,score:o}){let s=t.get("me")?.ratings??{};t.change("me",{ratings:{...s,[e]:{...s[e],[n]:o}}})},give_thumb:(t,{measure:e,thumb:n})=>t.change("me",{thumbs:{...t.get("me")?.thumbs,[e]:n}}),commit_to(t,e,n){te(t,"commitment","commitments",e,{at:n,unit:t.get("me")?.unit??null})},withdraw_commitment:(t,e)=>yr(t,`commitment:${e.commitment}`,"commitments",e.commitment),answer_poll:(t,{poll:e,option:n})=>t.change("me",{polls:{...t.get("me")?.polls,[e]:n}}),give_feedback(t,{question:e,score:n=null,text:o=null}){let s=t.get("me")?.feedback??{};t.change("me",{feedback:{...s,[e]:{score:n,text:o}}})},move_table(t,{table:e,participant:n,stays:o}){let s=o?{home_table:e}:{};t.change(n?`person:${n}`:"me",{table:e,visited:null,...s})},leave:t=>t.change("me",{present:!1}),rejoin:t=>t.change("me",{present:!0})};function te(t,e,n,o,s){let r=t.get("me"),i=o.named&&r?{label:r.label,unit:r.unit}:null;t.add(`${e}:${o[e]}`,{kind:e,id:o[e],measure:o.measure,text:o.text,by:i,...s}),kr(t,n,o[e])}var $r=({goal:t,affected:e,solution:n})=>({goal:t,affected:e,solution:n}),ee=t=>t?`person:${t}`:"me";function br(t,e,n,o){let s=t.get(e),r=ht(s,n);if(!s||o===r)return;let i=xr(s.votes??[],n);t.change(e,{votes:o?r?s.votes:[...i,n]:i,votes_left:Math.max(0,(s.votes_left??0)+r-o),votes_on:{...s.votes_on,[n]:o},star:!o&&s.star===n?null:s.star})}function kr(t,e,n){let o=t.get("me")?.[e];o&&!o.includes(n)&&t.change("me",{[e]:[...o,n]})}function yr(t,e,n,o){t.records.delete(e);let s=t.get("me")?.[n];s?.includes(o)&&t.change("me",{[n]:xr(s,o)})}var xr=(t,e)=>t.filter(n=>n!==e);function Sr({code:t,token:e="",holder:n,effects:o}){let s=rt(),r=`${t}:${n}`,i=fr({code:t,token:e}),a=F(()=>i.status.value==="connected"),u=gr({key:r,shelf:s,send:i.send,seq:i.seq,online:a}),d=F(()=>wr(i.records.value,u.entries.value,o)),{second:p,tick:v,stop:h}=Ps(i.serverNow),f=W(()=>{a.value&&v()}),g=()=>{document.visibilityState==="visible"&&i.wake()},w=new AbortController;return window.addEventListener("online",g,{signal:w.signal}),document.addEventListener("visibilitychange",g,{signal:w.signal}),{screen:d,records:i.records,connection:i,outbox:u,second:p,draft:Te(r,s),act:u.put,actAll:u.putAll,leave(){w.abort(),f(),h(),u.close(),i.close()}}}function Tr(t){let e=new Map,n=(o,s)=>{let r=st(t,o)?.id??o,i=e.get(r)??{comments:0,offers:0};e.set(r,{...i,[s]:i[s]+1})};for(let o of Q(t,"comment"))o.hidden||n(o.measure,"comments");for(let o of Q(t,"offer"))n(o.measure,"offers");return e}function Or(t,e){let n=`facilitator:seen:${t}`,o=E(new Set(X(e,n)??[]));return{ids:o,add(s){let r=s.filter(i=>!o.peek().has(i));r.length!==0&&(o.value=new Set([...o.peek(),...r]),e.setItem(n,JSON.stringify([...o.peek()])))}}}var Cr=(t,e)=>[...t.filter(({id:n})=>!e.has(n)),...t.filter(({id:n})=>e.has(n))];function Er(t,e){let n=new Set(t),o=e.filter(({id:s})=>!n.has(s));return o.length?[...t,...o.map(({id:s})=>s)]:t}function Ar(t,e){let n=new Map(e.map((o,s)=>[o,s]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id)))}function Mr(t,{token:e,participant_id:n}){let o=Sr({code:t.code,token:e,holder:n}),s=E(null),r=E(!1);return{seat:o,boot:t,token:e,tab:E("now"),sheet:s,profile:r,covered:F(()=>s.value!==null||r.value),spent:F(()=>_(o.screen.value,"me")?.votes_left===0),said:F(()=>Tr(o.screen.value)),seen:Or(`${t.code}:${n}`,rt()),orders:new Map,turned:E(null)}}function We(t){t.sheet.value=null,t.profile.value=!1}var He=Rs(),Nr=He.load,Br=({phone:t})=>{let e=Jn();return e?l`<${e.Mine} phone=${t} />`:l`<${Lr} />`},Rr=({phone:t})=>{let e=Jn();return e?l`<${e.OpenMeasure} phone=${t} />`:l`<${jr} phone=${t} />`},Ir=({phone:t})=>{let e=Jn();return e?l`<${e.Profile} phone=${t} />`:l`<${jr} phone=${t} />`};function Jn(){return T(He.load,[]),He.parts.value}var jr=({phone:t})=>l`<${Is} title=${c("later.title")} placement="bottom" onClose=${()=>We(t)}><${Lr} /><//>`,Lr=()=>l`<p class="panel soft" role="status">${c(He.failing.value?"later.failing":"later.coming")}</p>`;var Kn=rt(),ll=[["comment","comments"],["offer","offers"],["conflict","conflicts"],["co_benefit","co_benefits"],["commitment","commitments"]],Yn=t=>`facilitator:about:${t}`,ul=t=>X(Kn,Yn(t))??{};function Pr({seat:t,boot:e,sheet:n}){return W(()=>{let o=t.screen.value,s=n.value,r=_(o,"me");if(!r)return;let i=ul(e.code),u=[...fl(o,r),...s?[s.measure]:[]].map(p=>[p,st(o,p)?.title||i[p]]),d=JSON.stringify(Object.fromEntries(u.filter(([,p])=>p)));d!==Kn.getItem(Yn(e.code))&&Kn.setItem(Yn(e.code),d)})}var fl=(t,e)=>ll.flatMap(([n,o])=>e[o].map(s=>j(t,n,s)?.measure).filter(s=>s!==void 0));var Qn={retitle_measure:"title",describe_measure:"description"},Gn=(t,e,n)=>t.seat.draft(`${e}:${n}`),pl=(t,e,n)=>t.seat.draft(`was-${e}:${n}`),qr=(t,e)=>[Gn(t,"title",e),Gn(t,"description",e)];function dl(t,e,n){for(let o of["title","description"])pl(t,o,e.id).write(e[o]),Gn(t,o,e.id).write(n[o])}function Dr(t,{name:e,data:n}){let o=j(t.seat.screen.peek(),"measure",n.measure),s=Qn[e];!o||!s||(dl(t,o,{...o,[s]:n[s]}),t.sheet.value={measure:n.measure})}var Xn=(t,e)=>t.seat.draft(`named:${e}`),Fr=(t,e)=>Xn(t,e).text.peek()!=="",qt=(t,e,n)=>Xn(t,e).write(n?"yes":"");function Ur({phone:t,about:e}){let n=_(t.seat.screen.value,"me"),o=[n?.label,n?.unit].filter(Boolean).join(", ");if(!o)return null;let s=Xn(t,e).text.value!=="";return l`<${us}
label=${c("say.named")}
description=${s?o:void 0}
checked=${s}
onChange=${r=>qt(t,e,r)}
/>`}var hl=["comment","offer","need","join","conflict","co_benefit"],ml=["commitment",...hl],_l={offer:["resource"],need:["resource"],conflict:["goal","affected","solution"],co_benefit:["goal","affected"]},vl={comment:["post_comment","comment"],offer:["make_offer","offer"],need:["make_offer","offer"],join:["make_offer","offer"],conflict:["flag_conflict","conflict"],co_benefit:["add_co_benefit","co_benefit"],commitment:["commit_to","commitment"]},Ve=(t,e)=>`say:${t}:${e}`,zr=(t,e)=>ml.map(n=>t.seat.draft(Ve(e,n))),to=t=>gn(`did.${t.name}`)?c(`did.${t.name}`):c("did.other");function Wr(t,e){let{measure:n,text:o,title:s,question:r,named:i}=e.data;if(e.name==="post_measure")return()=>{Zn(t,"idea",s),qt(t,"idea",!!i)};if(e.name in Qn)return()=>Dr(t,e);if(e.name==="give_feedback"&&o)return()=>Zn(t,`feedback:${r}`,o);let a=gl(e),u=j(t.seat.screen.peek(),"measure",n)||t.sheet.peek()?.measure===n;return!a||!u?null:()=>{for(let d of _l[a]??[])t.seat.draft(`${d}:${Ve(n,a)}`).write(String(e.data[d]??""));Zn(t,Ve(n,a),o),qt(t,Ve(n,a),!!i),t.sheet.value={measure:n,way:a}}}function Zn(t,e,n){let o=t.seat.draft(e),s=o.text.peek();o.write(s?`${s} ${n}`:n),t.tab.value="now"}function gl(t){return t.name==="make_offer"?t.data.stance??"offer":Object.entries(vl).find(([,[n]])=>n===t.name)?.[0]}function Hr(t){let e=t.seat.draft("sheet"),n=!1;return W(()=>{let o=t.sheet.value,s=t.seat.screen.value;if(!n&&!_(s,"me"))return;let r=n?"":e.text.peek();n=!0,!o&&j(s,"measure",r)&&$l(t,r)?t.sheet.value={measure:r}:e.write(o?.measure??"")})}var $l=(t,e)=>[...zr(t,e),...qr(t,e)].some(n=>n.text.peek()!=="");var Vr=(t,e)=>be(t)?Q(t,"message").filter(({ends_at:n})=>!n||e.value<n):[];var bl=(t,e)=>t.filter(({id:n})=>!e.includes(n)).sort((n,o)=>o.at-n.at);function Jr(t,e){let n=t.draft("messages-read"),o=N([]),s=JSON.parse(n.text.value||"[]"),r=bl(Vr(t.screen.value,t.second),s);return T(()=>{for(let a of r.filter(({id:u})=>!o.current.includes(u)))o.current.push(a.id),L(e(a))}),[r,a=>{n.write(JSON.stringify([...s,a])),document.querySelector("main")?.focus()}]}function Kr({phone:t}){let[e,n]=Jr(t.seat,o=>`${eo(o)}: ${o.text}`);return e.map(o=>l`
<section key=${o.id} class="message" aria-label=${eo(o)}>
<p class="eyebrow">${eo(o)} · ${$e(o.at)}</p>
<p class="message-text" lang=${G(o.text)}>${o.text}</p>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${c("message.read")} onClick=${()=>n(o.id)}>
<${A} name="close" />
</button>
</section>
`)}var eo=({to:t})=>c(t==="table"?"message.to_table":"message.to_all");var yl={kind:"on_screen",scene:"waiting",step:null,measure:null,title:"",table:null},wl=t=>_(t,"on_screen")??yl;function ne(t){let{measure:e,title:n,table:o}=wl(t);return e?{id:e,title:n,table:o}:void 0}function Yr(t){let e=t.seat.records.value,n=N(null);T(()=>{let o=n.current;if(o?.has("workshop")){for(let r of kl(o,e))L(r);let s=_(e,"me");s?.visited&&!_(o,"me")?.visited&&L(c("move.back",{table:s.table}),"table")}n.current=e},[e])}function kl(t,e){let n=[];_(e,"result")&&!_(t,"result")&&n.push(c("news.result"));let o=ne(e);return o&&o.id!==ne(t)?.id&&n.push(c("news.on_screen",{title:o.title})),n}function no(t,e){let n=new Map(t.map(o=>[o.id,xl(`${e}${o.id}`)]));return[...t].sort((o,s)=>Number(n.get(o.id))-Number(n.get(s.id))||(o.id<s.id?-1:1))}function xl(t){let e=2166136261;for(let n=0;n<t.length;n++)e=Math.imul(e^t.charCodeAt(n),16777619);return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}function ct(t){let e=_(t,"phase"),n=_(t,"me");if(!e||!n)return[];let o=ye(t).filter(s=>!s.private);if(_(t,"workshop")?.status==="closed")return Gr(o);switch(e.visibility){case"none":case"own":return[];case"table":case"visited_table":return oo(o.filter(s=>Tl(t,s).includes(Number(n.table))));case"claimed_cards":return oo(o.filter(s=>s.claimed_by===n.table));case"spotlight":return o.filter(s=>s.id===_(t,"spotlight")?.measure);case"theme_random_order":return Gr(no(o,n.order_seed));default:return no(o.filter(s=>Qr(t,s)),n.order_seed)}}var Qr=(t,{id:e})=>_(t,"choices")?.measures.includes(e)??!0,Xr=(t,e)=>Qr(t,e)&&(_(t,"workshop")?.vote_for_own!==!1||![e,...Bt(t,e)].every(({id:n})=>_(t,"me")?.measures.includes(n))),Zr=({visibility:t})=>t.endsWith("_sample")||t.endsWith("_order")&&!t.startsWith("theme_");function Gr(t){return[...Sl(t),""].flatMap(n=>t.filter(o=>St(o)===n))}var St=t=>typeof t.fields.theme=="string"?t.fields.theme:"",Sl=t=>[...new Set(t.map(St))].filter(Boolean).sort((e,n)=>e.localeCompare(n,"nb")),Tl=(t,e)=>[...new Set([e.table,...Bt(t,e).map(({table:n})=>n)])];function ti(t){let e=(_(t,"me")?.measures??[]).map(n=>j(t,"measure",n));return oo(e.filter(n=>n!==void 0).filter(n=>n.status==="live"))}var oo=t=>[...t].sort((e,n)=>n.posted_at-e.posted_at||(e.id<n.id?-1:1));var Ol=60;function ei(t){return t.stopped?"stopped":t.paused?"paused":t.over?"over":t.remaining_s<=Ol?"last":"running"}function Cl(t,e){return t==="running"&&e==="last"?"clock.last_minute":(t==="running"||t==="last")&&e==="over"?"clock.time_is_up":null}function ni(t,e){let n=N({phase:t,state:e});T(()=>{let o=n.current.phase===t?Cl(n.current.state,e):null;o&&L(c(o),"clock"),n.current={phase:t,state:e}},[t,e])}function oi({seat:t,children:e}){let n=_(t.screen.value,"phase");if(!n)return null;let o=n.activity==="join"?"":P(n.question);return l`
<header class="phase-header">
<div class="phase-line">
<p class="eyebrow">${c("phase.number",{number:n.number,of:n.of})}</p>
<${El} seat=${t} phase=${n} />
</div>
<h1 class="ds-heading" data-size="md" tabindex="-1">${P(n.title)}</h1>
${o&&l`<p class="question">${o}</p>`}
${e}
</header>
`}function El({seat:t,phase:e}){let n=Ls(e,t.second.value),o=ei(n);return ni(e.id,o),n.stopped?null:l`
<p class="phase-clock" role="timer" data-state=${o}>
<${A} name=${n.paused?"pause":"clock"} />
<span>${Al(e,n)}</span>
</p>
`}function Al(t,e){return e.paused?c("clock.paused",{time:Ae(e.remaining_s)}):e.over?t.clock==="hard"?c("clock.time_is_up"):c("clock.over",{time:Ae(e.over_s)}):c("clock.left",{time:Ae(e.remaining_s)})}var si=t=>class extends bt{shouldComponentUpdate(e){return Ml(this.props,e)}render(e){return me(t,e)}},Ml=(t,e)=>Object.keys(t).length!==Object.keys(e).length||Object.keys(e).some(n=>t[n]!==e[n]);function Dt({measure:t,onOpen:e,tags:n,children:o,said:s={},own:r,chosen:i}){let a=G(t.title,t.description),u=e?l`<button type="button" class="card-open" onClick=${e}>${t.title}</button>`:t.title;return l`
<article class="measure-card" data-own=${r} data-chosen=${i} data-pending=${t.pending}>
<div class="card-facts">
<span class="fact">${c("table.number",{table:t.table})}</span>
${t.private&&l`<span class="fact"><${A} name="lock" />${c("measure.private")}</span>`}
${n}
</div>
<h3 class="card-title" lang=${a}>${u}</h3>
${t.description&&l`<p class="card-text" lang=${a}>${t.description}</p>`}
${(s.comments||s.offers)&&l`<p class="card-said">
${s.comments?l`<span class="fact"><${A} name="comment" />${c("measure.comments",{n:s.comments})}</span>`:null}
${s.offers?l`<span class="fact"><${A} name="hands" />${c("measure.offers",{n:s.offers})}</span>`:null}
</p>`}
${o}
</article>
`}var Nl=1e3,Bl=.6,Rl=.5,Il=4,jl="0px 0px -60px 0px",Ll=Array.from({length:11},(t,e)=>e/10);function ii(t,e,n){let o=n.map(({id:i})=>i).join(" "),s=ql()&&!t.covered.value&&t.tab.value==="now",r=N(null);T(()=>{if(!s)return;let i=Pl(t);return r.current=i,()=>{r.current=null,i.close()}},[s]),T(()=>r.current?.add([...e.current?.children??[]],n),[o,s])}function Pl(t){let e=new WeakMap,n=Fl(s=>t.seen.add(s)),o=new IntersectionObserver(s=>n.note(s.map(r=>[String(e.get(r.target)),Dl(r)])),{threshold:Ll,rootMargin:jl});return{add(s,r){for(let[i,a]of s.entries()){let u=r[i]?.id??"";e.set(a,u),t.seen.ids.peek().has(u)||o.observe(a)}},close(){o.disconnect(),n.close()}}}function ql(){let[t,e]=x(ri);return T(()=>{let n=()=>e(ri());return document.addEventListener("visibilitychange",n),n(),()=>document.removeEventListener("visibilitychange",n)},[]),t}var ri=()=>document.visibilityState==="visible",Dl=({isIntersecting:t,intersectionRatio:e,intersectionRect:n,rootBounds:o})=>t&&(e>=Bl||n.height>=Rl*(o?.height??1/0));function Fl(t,e=setTimeout){let n=new Map,o=new Set;return{note(s){let r={};for(let[u,d]of s)d?n.has(u)||n.set(u,r):n.delete(u);let i=s.map(([u])=>u).filter(u=>n.get(u)===r);if(i.length===0)return;let a=e(()=>{o.delete(a);let u=i.filter(d=>n.get(d)===r);u.length&&t(u)},Nl);o.add(a)},close(){for(let s of o)clearTimeout(s)}}}function ai({measures:t,seen:e,onUnseenFirst:n}){if(t.length<Il)return null;let o=t.filter(({id:i})=>e.has(i)).length,s=t.findIndex(({id:i})=>e.has(i)),r=t.some(({id:i},a)=>!e.has(i)&&a>s)&&s>=0;return l`
<div class="seen-so-far">
<p class="small soft">
${o<t.length?l`${c("gallery.seen",{n:o,of:t.length})} · <span class="unseen" aria-hidden="true"></span> ${c("gallery.unseen")}`:l`<${A} name="check" /> ${c("gallery.all_seen",{n:o})}`}
</p>
${n&&r&&l`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${n}>${c("gallery.unseen_first")}</button>`}
</div>
`}var ci=5,oe=null;function li({measures:t,chosen:e,onChoose:n}){let[o,s]=x(!1),r=Ul(t);if(r.length<2)return null;let i=o||r.length<=ci+1?r:r.slice(0,ci);return l`
<div class="row theme-chips" role="group" aria-label=${c("gallery.theme")}>
${i.map(([a,u])=>l`
<button
key=${a}
type="button"
class="ds-chip"
aria-pressed=${e===a?"true":"false"}
onClick=${()=>n(e===a?oe:a)}
>
${a||c("gallery.no_theme")} <span class="chip-count">${u}</span>
</button>
`)}
${i.length<r.length&&l`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded="false" onClick=${()=>s(!0)}>
${c("gallery.more_themes",{n:r.length-i.length})}
</button>`}
</div>
`}function Ul(t){let e=new Map;for(let n of t)e.set(St(n),(e.get(St(n))??0)+1);return[...e].sort(([n,o],[s,r])=>+(n==="")-+(s==="")||r-o||n.localeCompare(s,"nb"))}var zl=8;function vt({phone:t,title:e,measures:n,below:o,chosen:s,browsed:r=!0,children:i}){let a=Y(),[u,d]=x(""),[p,v]=x(oe),h=N(null),f=new Set(_(t.seat.screen.value,"me")?.measures),g=new Set([...t.seen.ids.value,...f]),[w,y]=Hl(t,n,g),$=w.filter(b=>Vl(b,u,p)),m=t.said.value;return ii(t,h,$),l`
<section class="stack" data-tight aria-labelledby=${a}>
<h2 class="ds-heading section-title" data-size="xs" id=${a}>${e} <span class="count">${n.length}</span></h2>
${i}
${n.length===0&&l`<p class="panel soft">${c("gallery.empty")}</p>`}
${n.length>=zl&&l`
<div class="search">
<${A} name="search" />
<input
class="ds-input"
type="search"
value=${u}
aria-label=${c("gallery.search")}
placeholder=${c("gallery.search")}
onInput=${b=>d(b.target.value)}
/>
</div>
<${li} measures=${n} chosen=${p} onChoose=${v} />
${(u||p!==oe)&&l`<p class="small soft" role="status">${c("gallery.shown",{n:$.length})}</p>`}
`}
${r&&l`<${ai} measures=${w} seen=${g} onUnseenFirst=${y} />`}
<div class="cards" ref=${h}>
${$.map(b=>l`
<${Wl}
key=${b.id}
phone=${t}
measure=${b}
own=${f.has(b.id)}
seen=${!r||g.has(b.id)}
chosen=${s?.has(b.id)??!1}
comments=${m.get(b.id)?.comments}
offers=${m.get(b.id)?.offers}
below=${o}
/>
`)}
</div>
</section>
`}var Wl=si(({phone:t,measure:e,own:n,seen:o,chosen:s,comments:r,offers:i,below:a})=>l`
<${Dt}
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
`);function Hl(t,e,n){let[,o]=x(0),s=_(t.seat.screen.value,"phase");if(!s||!Zr(s))return[e,void 0];let r=()=>{t.orders.delete(s.id),o(u=>u+1)},i=t.orders.get(s.id)??Cr(e,n).map(({id:u})=>u),a=Er(i,e);return t.orders.set(s.id,a),[Ar(e,a),r]}function Vl(t,e,n){if(n!==oe&&St(t)!==n)return!1;let o=e.trim().toLocaleLowerCase("nb");return!o||`${t.title} ${t.description}`.toLocaleLowerCase("nb").includes(o)}function ui({phone:t}){let e=t.seat.screen.value,n=_(e,"me"),o=Q(e,"commitment").sort((s,r)=>r.at-s.at);return l`
${o.length>0&&l`
<section class="stack" data-tight aria-labelledby="commitments">
<h2 class="ds-heading section-title" data-size="xs" id="commitments">
${c("commit.made",{unit:n?.unit||c("commit.we")})} <span class="count">${o.length}</span>
</h2>
<ul class="plain">${o.map(s=>l`<${Kl} key=${s.id} phone=${t} commitment=${s} />`)}</ul>
</section>
`}
<${vt} phone=${t} title=${c("commit.choose")} measures=${ct(e)} below=${Jl} />
`}function Jl({phone:t,measure:e}){return l`
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${()=>t.sheet.value={measure:e.id,way:"commitment"}}>
<${A} name="plus" />${c("commit.take")}<span class="ds-sr-only">: ${e.title}</span>
</button>
`}function Kl({phone:t,commitment:e}){let n=t.seat.screen.value,o=_(n,"me")?.commitments.includes(e.id);return l`
<li class="saying">
<p class="eyebrow">${j(n,"measure",e.measure)?.title}</p>
<p>${e.text}</p>
${o&&be(n)&&l`<div class="row" data-spread>
<${it} seat=${t.seat} id=${e.id} />
<button
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
onClick=${()=>t.seat.act("withdraw_commitment",{commitment:e.id},{told:c("save.now")})}
>${c("say.withdraw")}</button>
</div>`}
</li>
`}var Yl=[1,2,3,4,5];function Je({name:t,label:e,low:n,high:o,score:s,onChoose:r,about:i}){let a=Y();return l`
<fieldset class="ds-fieldset scale" aria-describedby=${a}>
<legend class="ds-label">${e}${i&&l`<span class="ds-sr-only">: ${i}</span>`}</legend>
<div class="scale-steps">
${Yl.map(u=>l`
<label key=${u} data-chosen=${s===u}>
<input type="radio" class="ds-sr-only" name=${t} value=${u} checked=${s===u} onChange=${()=>r(u)} />
<span>${u}</span>
</label>
`)}
</div>
<p class="scale-ends small soft" id=${a}><span>1 = ${n}</span><span>5 = ${o}</span></p>
</fieldset>
`}function Ke({draft:t}){let e=t.text.value.trim();return e?l`
<${Z} colour="warning">
<p>${c("unsent.text")}</p>
<p class="sheet-text"><strong>${e}</strong></p>
<//>
`:null}function pi({phone:t}){let e=t.seat.screen.value,n=_(e,"workshop"),o=_(e,"phase")?.visibility==="own_unit"&&n?.status==="open",r=(n?.feedback??[]).filter(i=>o||t.seat.draft(`feedback:${i.id}`).text.value);return r.length===0?null:l`
<section class="stack panel" aria-labelledby="feedback">
<h2 class="ds-heading section-title" data-size="xs" id="feedback">${c("feedback.title")}</h2>
${r.map(i=>l`<${Gl} key=${i.id} phone=${t} id=${i.id} title=${P(i.title)} asks=${i.asks??"both"} />`)}
</section>
`}function Gl({phone:t,id:e,title:n,asks:o}){let{seat:s}=t,r=_(s.screen.value,"me")?.feedback[e],i=s.draft(`feedback:${e}`);if(_(s.screen.value,"workshop")?.status==="closed")return l`<${Ke} draft=${i} />`;let a=(d,p={})=>{let v={question:e,...d};v.score===void 0&&r?.score&&(v.score=r.score),v.text===void 0&&r?.text&&(v.text=r.text),s.act("give_feedback",v,p)},u=()=>{Ce(i.text.peek(),600)&&(a({text:i.text.peek().trim()},{told:c("feedback.thanks")}),i.clear())};return l`
<div class="stack" data-tight>
${o!=="text"&&l`<${Je}
name=${e}
label=${n}
low=${c("feedback.low")}
high=${c("feedback.high")}
score=${r?.score??null}
onChoose=${d=>a({score:d})}
/>`}
${r?.text&&l`<p class="saying">${r.text}</p>`}
${o!=="score"&&l`
<${Rt}
draft=${i}
label=${r?.text?c("feedback.change"):o==="text"?n:c("feedback.text")}
max=${600}
rows=${2}
optional
onEnter=${u}
/>
<button type="button" class="ds-button feedback-send" data-variant="secondary" onClick=${u}>${c("feedback.send")}</button>
`}
${r&&l`<${it} seat=${s} id=${e} />`}
</div>
`}var di=(t,{id:e,ideas:n})=>n==="closed"?t??e:null,hi=(t,{id:e,started_at:n},o)=>e===t?Math.max(0,120-Math.round((o-n)/1e3)):0;var Ql=12,Xl=3,Zl=600;function mi({phone:t,text:e,onSend:n,onDiscard:o}){let s=eu(t,e.trim()),r=tu(t,s);if(T(()=>{r.length&&L(c("similar.found",{n:r.length}),"similar")},[r.length]),r.length===0)return null;let i=new Set(_(t.seat.screen.value,"me")?.measures);return l`
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
`}function tu(t,e){let n=t.seat.screen.value,s=e.map(r=>st(n,r)).filter(r=>r!==void 0).filter(r=>r.status==="live"&&!r.hidden);return[...new Set(s)].slice(0,Xl)}function eu(t,e){let[n,o]=x([]);return T(()=>{if(It(e)<Ql)return o([]);let s=new AbortController,i=setTimeout(()=>nu(t,e,s.signal).then(o,()=>o([])),Zl);return()=>{clearTimeout(i),s.abort()}},[e]),n}async function nu({seat:t,boot:e,token:n},o,s){if(t.connection.status.peek()!=="connected")return[];let r={Authorization:`Bearer ${n}`},i=await fetch(`/api/${e.code}/similar?text=${encodeURIComponent(o)}`,{headers:r,signal:s});return i.ok?(await i.json()).similar.map(({measure:u})=>u):[]}var ou=5e3;function vi({phone:t}){let{seat:e}=t,n=e.screen.value,o=_(n,"phase"),s=_(n,"workshop")?.status,r=s==="open",i=e.draft("idea"),a=N(null),[u,d]=x(!1),[p,v]=x(!1),h=su(t,o),f=r&&o!==void 0&&o.ideas!=="closed";if(s==="closed")return l`<${Ke} draft=${i} />`;if(!o||!(f||u||i.text.value))return null;let g=o.ideas==="open_private",w=()=>{i.clear(),qt(t,"idea",!1),a.current?.focus()},y=()=>{let $=i.text.peek().trim();if(v(!$),!Ce($,140))return a.current?.focus(),$?void 0:L(et({code:"empty"}));let m={measure:xt(),title:$,...Fr(t,"idea")&&{named:!0}},b=c(g?"idea.kept":"idea.sent");e.act("post_measure",m,{age_ms:f?0:ru(t,o),told:b}),w()};return l`
<section
class="composer panel"
aria-label=${c("idea.label")}
onFocusIn=${()=>d(!0)}
onFocusOut=${$=>d(au($))}
>
<${Rt}
draft=${i}
label=${c("idea.label")}
description=${f?c(g?"idea.private_hint":"idea.hint"):void 0}
max=${140}
error=${p&&!i.text.value.trim()?et({code:"empty"}):void 0}
rows=${2}
inputRef=${a}
onEnter=${y}
oneLine
/>
${!f&&l`<${iu} phone=${t} phase=${o} closer=${r?h:null} />`}
<div class="composer-foot">
<${Ur} phone=${t} about="idea" />
${!f&&l`<button type="button" class="ds-button" data-variant="tertiary" onClick=${w}>${c("save.discard")}</button>`}
<button type="button" class="ds-button composer-send" onClick=${y}><${A} name="plus" />${c("idea.send")}</button>
</div>
${f&&l`<${mi} phone=${t} text=${i.text.value} onSend=${y} onDiscard=${w} />`}
</section>
`}function su(t,e){let n=t.seat.draft("idea:closer"),o=e?di(n.text.peek()||null,e):null;return T(()=>{e&&n.write(o??"")},[o,e?.id]),o}function ru(t,e){let n=t.seat.connection.serverNow()-e.started_at,o=t.seat.draft("idea").begun_at??Date.now();return Math.max(0,Math.min(n+ou,Date.now()-o))}function iu({phone:t,phase:e,closer:n}){let o=hi(n,e,t.seat.second.value);return l`
<${Z} colour="warning">
<p>${o>0?c("idea.finish",{n:o}):c("idea.too_late")}</p>
<//>
`}function au(t){return t.currentTarget.contains(t.relatedTarget)}var Ye=t=>t.hidden&&!t.title?{...t,title:c("hidden.title"),description:t.reason?c("hidden.reason",t):""}:t;function gi({phone:t,id:e,n}){let o=()=>{t.seat.act("share_drafts",{},{told:c("drafts.shared",{n})}),document.querySelector("main")?.focus()};return l`
<div class="drafts-bar">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs" id=${e}><${A} name="lock" /> ${c("drafts.title",{n})}</h2>
<button type="button" class="ds-button" onClick=${o}>${c("drafts.share",{n})}</button>
</div>
<p class="small">${c("drafts.only_you")}</p>
</div>
`}function bi({phone:t,measures:e}){let n=e.filter(s=>s.private),o=e.filter(s=>!s.private);return l`
<${$i} key="drafts" phone=${t} id="own-drafts" measures=${n}>
<${gi} phone=${t} id="own-drafts" n=${n.length} />
<//>
<${$i} key="shared" phone=${t} id="own-ideas" measures=${o}>
<h2 class="ds-heading section-title" data-size="xs" id="own-ideas">
${c("idea.mine")} <span class="count">${o.length}</span>
</h2>
<//>
`}function $i({phone:t,id:e,measures:n,children:o}){return n.length===0?null:l`
<section class="stack" data-tight aria-labelledby=${e}>
${o}
<div class="cards">${n.map(s=>l`<${cu} key=${s.id} phone=${t} measure=${s} />`)}</div>
</section>
`}function cu({phone:t,measure:e,children:n}){return l`
<${Dt}
measure=${Ye(e)}
own
said=${t.said.value.get(e.id)}
onOpen=${()=>t.sheet.value={measure:e.id}}
>
${n}
<${so} phone=${t} measure=${e} />
<//>
`}function so({phone:t,measure:e}){let o=_(t.seat.screen.value,"workshop")?.status==="open"&&!e.merged_into&&e.status==="live";return l`
<div class="row" data-spread>
<${it} seat=${t.seat} id=${e.id} />
${o&&l`<span class="fact strong">${e.description?c("idea.change"):c("idea.add_more")}</span>`}
</div>
`}function yi({phone:t}){let e=t.seat.screen.value,n=_(e,"me"),o=_(e,"phase"),s=_(e,"workshop")?.tables??[],r=t.boot.table===n?.table?null:t.boot.table,[i,a]=x(String(r??""));if(!n?.table||!o)return null;let u=n.table!==n.home_table;if(!o.table_moves&&!u)return n.visited?l`<${Z}><p>${c("move.back",{table:n.table})}</p><//>`:r&&l`<${Z}><p>${c("move.scanned",{table:n.table,scanned:r})}</p><//>`;let d=f=>{t.seat.act("move_table",{table:f},{told:c("move.moved",{table:f}),about:"table"}),a("")},p=f=>{t.seat.act("move_table",{table:f,stays:!0},{told:c("move.stayed",{table:f}),about:"table"}),document.querySelector("#move")?.focus()},v=t.seat.outbox.entries.value.filter(({name:f})=>f==="move_table").map(({id:f})=>f),h=s.filter(f=>f!==n.table);return l`
<section class="panel move stack" data-tight aria-labelledby="move">
<h2 class="ds-heading section-title" data-size="2xs" id="move" tabindex="-1">${u?c("move.visiting",{table:n.table}):c("move.title")}</h2>
${v.length>0&&l`<p><${Cn} state=${Es(t.seat,v)} /></p>`}
${o.table_moves&&l`
<div class="move-go">
<${Oe}
label=${c("move.where")}
value=${i}
empty=${c("move.choose")}
options=${h.map(f=>({value:String(f),label:c("table.number",{table:f})}))}
onChange=${a}
/>
<button type="button" class="ds-button" aria-disabled=${i?void 0:"true"} onClick=${()=>i&&d(Number(i))}>
${c("move.go")}
</button>
</div>
`}
${u&&l`
<p class="small soft">${c("move.until",{table:n.home_table})}</p>
<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>d(n.home_table)}>
${c("move.home",{table:n.home_table})}
</button>
${o.table_moves&&l`<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>p(Number(n.table))}>
${c("move.stay",{table:n.table})}
</button>`}
`}
</section>
`}function wi({phone:t,poll:e}){let n=_(t.seat.screen.value,"me")?.polls[e.id];return l`
<div class="panel stack" data-tight>
<fieldset class="ds-fieldset poll">
<legend class="ds-heading" data-size="2xs">${P(e.question)}</legend>
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
<span>${P(o.title)}</span>
</label>
`)}
</div>
</fieldset>
${n&&l`<p class="row small soft"><${it} seat=${t.seat} id=${e.id} /> ${c("poll.on_screen")}</p>`}
</div>
`}var ki=["effect","feasibility"];function xi({phone:t}){let e=ct(t.seat.screen.value);return l`
<section class="stack" aria-labelledby="ratings">
<h2 class="ds-heading section-title" data-size="xs" id="ratings">${c("rate.title")}</h2>
${e.length===0&&l`<p class="panel soft">${c("rate.none")}</p>`}
${e.map(n=>l`<${lu} key=${n.id} phone=${t} measure=${n} />`)}
</section>
`}function lu({phone:t,measure:e}){let n=t.seat.screen.value,o=_(n,"me")?.ratings[e.id]??{},s=j(n,"rating",e.id),r=i=>a=>t.seat.act("rate_measure",{measure:e.id,criterion:i,score:a});return l`
<${Dt} measure=${e} said=${t.said.value.get(e.id)} onOpen=${()=>t.sheet.value={measure:e.id}}>
${ki.map(i=>l`
<${Je}
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
${Object.keys(o).length>0?l`<${it} seat=${t.seat} id=${e.id} />`:l`<span></span>`}
${s&&l`<span class="fact">${uu(s)}</span>`}
</div>
<//>
`}function uu(t){let e=ki.filter(o=>t[o].joint);if(e.length===0)return c("rate.count",{n:Math.max(t.effect.count,t.feasibility.count)});let n=e.map(o=>`${c(`rate.${o}`)} ${t[o].mean}`);return`${c("rate.joint")}: ${n.join(" · ")}`}function fu(t){let e=new Map;for(let n of t){let o=n.votes??0;e.set(o,[...e.get(o)??[],n])}return[...e].sort(([n],[o])=>o-n).map(([n,o])=>({votes:n,measures:o.sort((s,r)=>(r.areas??0)-(s.areas??0))}))}function Si(t){let e=new Map;for(let n of fu(t).flatMap(o=>o.measures))n.votes&&n.band&&e.set(n.band,[...e.get(n.band)??[],n]);return[...e].sort(([n],[o])=>n-o).map(([,n])=>n)}var Ti=(t,e)=>["areas","tables"].flatMap(n=>Ci(t,e,n)),Oi=(t,e)=>Ci(t,e,"areas").join("");function Ci(t,e,n){let o=n,s=e[o];return s?e.exact?.includes(o)?[c(`breadth.${n}`,{n:s,of:_(t,"result")?.[o]??s})]:[c(`breadth.${n}_at_least`,{n:s})]:[]}var pu=t=>c("counted.parts",{counts:t.map(e=>Kt(e.votes)).join(" + ")});function Ge(t,{parts:e,counted_with:n}){let o=[];e&&o.push(pu(e));for(let s of n??[]){let r=j(t,"measure",s)?.title;o.push(r?c("counted.with",{title:r}):c("counted.with_another"))}return o.join(" · ")}function Ei({records:t}){return Q(t,"earlier").sort((n,o)=>o.began_at-n.began_at).map(n=>l`
<details key=${n.id} class="ds-details">
<summary>${c("earlier.title",{phase:P(n.title),at:$e(n.began_at)})}</summary>
<div class="stack" data-tight>
<p class="soft">${c("earlier.says",{n:n.voters})}</p>
<ul class="plain stack" data-tight>${n.measures.map(o=>l`<${du} key=${o.measure} records=${t} got=${o} />`)}</ul>
</div>
</details>
`)}function du({records:t,got:e}){let n=j(t,"measure",e.measure);if(!n)return null;let o=[c("earlier.votes",{n:e.votes??0}),Oi(t,e),Ge(t,e)];return l`
<li>
<p lang=${G(n.title,n.description)}>${n.title}</p>
<p class="small soft">${o.filter(Boolean).join(" · ")}</p>
</li>
`}var Ai=["top","close","next"],hu=20;function ro({phone:t}){let e=t.seat.screen.value,n=_(e,"result"),o=_(e,"me"),[s,r]=x("all"),[i,a]=x(!1);if(!n||!o)return null;let u=new Set(o.votes),d=new Set(o.measures),p=m=>d.has(m.id)||Bt(e,m).some(({id:b})=>d.has(b)),v=ye(e).filter(m=>m.votes!==void 0||Mi(m)),h=new Set(v.filter(m=>s==="all"||(s==="votes"?u.has(m.id):p(m)))),f=Math.max(1,...v.map(m=>m.votes??0)),g=mu(v).map(m=>({...m,measures:m.measures.filter(b=>h.has(b))})).filter(m=>m.measures.length>0),w=i||s!=="all"?g:_u(g),y=_(e,"workshop")?.status==="closed",$=["all","votes","ideas"].filter(m=>m!=="votes"||!y);return l`
<section class="stack" data-tight aria-labelledby="results">
<h2 class="ds-heading section-title" data-size="xs" id="results">${c("result.title")}</h2>
<p class="soft">${c("result.sum",{votes:c("result.votes",{n:n.votes}),n:n.voters})}</p>
<div class="row" role="group" aria-label=${c("result.show")}>
${$.map(m=>l`
<button key=${m} type="button" class="ds-chip" aria-pressed=${s===m?"true":"false"} onClick=${()=>r(m)}>
${c(`result.only_${m}`)}
</button>
`)}
</div>
${w.length===0&&l`<p class="panel soft">${c("result.none")}</p>`}
${w.map(m=>l`
<section key=${m.name} class="band" aria-labelledby=${`level-${m.name}`}>
<h3 class="ds-heading band-title" data-size="2xs" id=${`level-${m.name}`}>
${c(`result.level_${m.name}`)}
${m.measures.length>1&&l` <span class="count">${c("result.count",{n:m.measures.length})}</span>`}
</h3>
${m.measures.map(b=>l`
<${vu} key=${b.id} phone=${t} measure=${b} share=${(b.votes??0)/f} voted=${u.has(b.id)} own=${p(b)} />
`)}
</section>
`)}
${w.length>0&&l`<p class="small soft">${c("result.levels")} ${gu(n)}</p>`}
${w.length<g.length&&l`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${()=>a(!0)}>
${c("result.show_all",{n:h.size})}
</button>`}
<${Ei} records=${e} />
</section>
`}function mu(t){let e=t.filter(Mi),n=Si(t).map(r=>[...r,...e.filter(({counted_with:i})=>r.some(({id:a})=>i?.includes(a)))]),o=n.slice(Ai.length).flat(),s=t.filter(({votes:r})=>r===0);return[...Ai.map((r,i)=>({name:r,measures:n[i]??[]})),{name:"few",measures:o},{name:"none",measures:s}]}var Mi=({votes:t,counted_with:e})=>t===void 0&&e!==void 0;function _u(t){let e=0;return t.filter((n,o)=>(e+=n.measures.length,n.name!=="none"&&(o===0||e<=hu)))}function vu({phone:t,measure:e,share:n,voted:o,own:s}){return l`
<article class="result" data-own=${s}>
<h4 class="card-title" lang=${G(e.title,e.description)}>
<button type="button" class="card-open" onClick=${()=>t.sheet.value={measure:e.id}}>${e.title}</button>
</h4>
${n>0&&l`<span class="bar" aria-hidden="true" style=${{"--share":n}}></span>`}
<p class="card-facts">
<span class="result-votes">${$u(t.seat.screen.value,e)}</span>
${o&&l`<span class="fact strong"><${A} name="check" />${c("result.your_vote")}</span>`}
${s&&l`<span class="fact strong">${c("gallery.own")}</span>`}
</p>
</article>
`}var gu=({lead_for:{two_in_three:t,nearly_always:e}})=>e?c("result.lead",{some:c("result.votes",{n:t}),many:Kt(e)}):"";function $u(t,e){let{votes:n,stars:o,dealt:s}=e;return[n!==void 0&&c("result.votes",{n}),s!==void 0&&c("result.dealt",{n:s}),...Ti(t,e),o&&c("result.stars",{n:o}),Ge(t,e)].filter(Boolean).join(" · ")}var Bi=(t,e)=>({told:`${c(t?"given.taken_back":"given.given")} ${c("given.left",{n:e})}`,about:"votes"}),Ni=(t,e)=>`${c("given.votes",{n:t})} · ${c("given.left",{n:e})}`;function Ri({seat:t,measure:e,voter:n,for_whom:o}){let s=_(t.screen.value,"workshop"),r=s?.votes_per_measure_max??1;if(r===1&&!s?.star)return null;let i=ht(n,e.id),a=n.votes_left??0,u=n.star===e.id,d=l`<span class="ds-sr-only">: ${e.title}</span>`,p=(v,h,f)=>l`
<button
type="button"
class="ds-button"
data-variant="secondary"
data-repeat
aria-disabled=${f?"true":void 0}
onClick=${()=>{if(f)return L(Ni(i,a),"votes");let g=Ni(i+h,a-h);t.act("cast_vote",{measure:e.id,votes:i+h,...o},{told:g,about:"votes"})}}
><span aria-hidden="true">${h<0?"−":"+"}</span><span class="ds-sr-only">${c(`given.${v}`)}</span>${d}</button>
`;return l`
<div class="row given-votes">
${r>1&&l`${p("fewer",-1,i===1)}<span>${c("given.votes",{n:i})}</span>${p("more",1,i===r||a===0)}`}
${s?.star&&l`<button
type="button"
class="ds-button"
data-variant=${u?"primary":"secondary"}
aria-pressed=${u?"true":"false"}
onClick=${()=>t.act(u?"take_back_star":"give_star",{...!u&&{measure:e.id},...o})}
><span aria-hidden="true">${u?"★":"☆"}</span>${c("given.star")}${d}</button>`}
</div>
`}function Ii({phone:t}){let e=t.seat.screen.value,n=_(e,"me"),[o,s]=x(!1);if(!n)return null;let r=ct(e);return l`
<div class="vote-bar" role="group" aria-label=${c("vote.label")}>
<p class="votes-left">
<${Su} given=${ji(n)} left=${n.votes_left} />
<span>${c("given.left",{n:n.votes_left})}</span>
</p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${o?"true":"false"} onClick=${()=>s(!o)}>
${c("vote.mine",{n:n.votes.length})}
</button>
${n.votes_left===0&&l`<p class="votes-spent small">${c("given.spent")}</p>`}
</div>
${n.votes_left>0&&l`<p class="soft small">${bu(e,r.length)}</p>`}
<${wu} records=${e} me=${n} />
<${vt}
key=${o?"mine":"all"}
phone=${t}
title=${o?c("vote.mine_title"):c("vote.title")}
measures=${o?yu(e,n):r}
chosen=${new Set(n.votes)}
browsed=${!o}
below=${ku}
/>
`}function bu(t,e){let n=_(t,"workshop"),o=n?.votes_per_measure_max??1;return[_(t,"phase")?.sample&&c("vote.sample",{n:e}),c("vote.hint"),o>1&&c("vote.most",{n:o}),n?.star&&c("vote.star"),n?.vote_for_own===!1&&c("vote.not_own")].filter(Boolean).join(" ")}var ji=t=>t.votes.reduce((e,n)=>e+ht(t,n),0),yu=(t,e)=>e.votes.map(n=>j(t,"measure",n)).filter(n=>n!==void 0).map(Ye);function wu({records:t,me:e}){let n=(_(t,"workshop")?.votes_each??0)-e.votes_left-ji(e);return n>0&&l`<p class="soft small">${c("vote.united",{n})}</p>`}function ku({phone:t,measure:e,chosen:n}){let{seat:o}=t,s=!n&&t.spent.value,r=n?On(o.outbox,o.connection.status.value==="connected",e.id):"saved";return!n&&!Xr(o.screen.peek(),e)?null:l`
<button
type="button"
class="ds-button vote-button"
data-variant=${n?"primary":"secondary"}
data-given=${n}
aria-disabled=${s?"true":void 0}
onClick=${()=>{if(s)return L(c("given.spent"));let a=_(o.screen.peek(),"me"),u=Bi(n,(a?.votes_left??0)+(ht(a,e.id)||-1));o.act(n?"take_back_vote":"cast_vote",{measure:e.id},u)}}
>
<${A} name=${n?r==="saved"?"check":r==="waiting"?"cloud":"clock":"vote"} />
${n?c("vote.given"):c("vote.give")}${r==="saved"?"":l`<span class="vote-state">${c(`saved.${r}`)}</span>`}
<span class="ds-sr-only" lang=${G(e.title,e.description)}>: ${e.title}</span>
${n&&l`<span class="vote-undo">${c("vote.take_back")}</span>`}
</button>
${n&&l`<${xu} phone=${t} measure=${e} />`}
`}function xu({phone:t,measure:e}){let n=_(t.seat.screen.value,"me");return n&&l`<${Ri} seat=${t.seat} measure=${e} voter=${n} />`}function Su({given:t,left:e}){let n=Array.from({length:t+e},(o,s)=>l`<span key=${s} data-given=${s<t}></span>`);return l`<span class="ticks" aria-hidden="true">${n}</span>`}function Li({phone:t}){let e=t.seat.screen.value,n=_(e,"phase"),o=_(e,"me"),s=_(e,"workshop")?.status==="closed";return o?.present===!1&&!s?l`<${Ru} phone=${t} />`:l`
${s||!n?l`<${Nu} />`:l`<${oi} seat=${t.seat} />`}
<${Au} phone=${t} />
${!s&&l`<${yi} phone=${t} />`}
<${vi} key="composer" phone=${t} />
${n&&!s&&l`<${Tu} key=${Pi(n)} phone=${t} phase=${n} />`}
${s&&l`<${Bu} phone=${t} />`}
<${pi} key="feedback" phone=${t} />
`}function Pi(t){return t.votes==="open_hidden"?"vote":t.ideas!=="closed"?"ideas":t.visibility==="claimed_cards"?"rate":t.visibility==="spotlight"?"spotlight":t.visibility==="own_unit"?"commit":t.visibility==="none"||t.visibility==="own"?"rest":t.revealed||t.votes==="revealed"?"results":"gallery"}function Tu({phone:t,phase:e}){let n=t.seat.screen.value;switch(Pi(e)){case"vote":return l`<${Ii} phone=${t} />`;case"ideas":return l`<${Ou} phone=${t} phase=${e} />`;case"rate":return l`<${xi} phone=${t} />`;case"commit":return l`<${ui} phone=${t} />`;case"results":return l`<${ro} phone=${t} />`;case"gallery":return l`<${vt} phone=${t} title=${qi(e)} measures=${ct(n)} />`;case"spotlight":return l`<p class="panel soft">${c("now.look_up")}</p>`;default:return l`<${Eu} phone=${t} phase=${e} records=${n} />`}}function Ou({phone:t,phase:e}){let n=t.seat.screen.value,o=ti(n),s=e.visibility==="own"||e.visibility==="none",r=!s&&e.visibility!=="table"&&e.visibility!=="visited_table",i=s?o:r?o.filter(a=>a.posted_at>=e.started_at):[];return l`
<${bi} phone=${t} measures=${i} />
${!s&&l`<${vt} phone=${t} title=${qi(e)} measures=${ct(n)} below=${Cu} />`}
`}var Cu=({phone:t,measure:e,own:n})=>n&&l`<${so} phone=${t} measure=${e} />`;function Eu({phone:t,phase:e,records:n}){let o=_(n,"me"),s=e.activity==="join"?Q(n,"poll"):[];return l`
<p class="panel soft">${e.activity==="join"?c("now.welcome",{table:o?.table}):e.activity==="break"?c("now.break"):c("now.look_up")}</p>
${s.map(r=>l`<${wi} key=${r.id} phone=${t} poll=${r} />`)}
`}function Au({phone:t}){let e=t.seat.screen.value,n=ne(e);return n&&l`<${Mu} phone=${t} title=${n.title} measure=${st(e,n.id)} />`}function Mu({phone:t,title:e,measure:n}){return Et(()=>()=>{document.activeElement?.closest(".spotlit")&&document.querySelector("h1")?.focus()},[]),l`
<section class="spotlit" aria-label=${c("now.on_screen")}>
<p class="eyebrow"><${A} name="table" /> ${c("now.on_screen")}</p>
<p class="card-title" lang=${G(e,n?.description??"")}>
${n?l`<button type="button" class="card-open" onClick=${()=>t.sheet.value={measure:n.id}}>${e}</button>`:e}
</p>
</section>
`}function Nu(){return l`
<header class="phase-header">
<h1 class="ds-heading" data-size="md" tabindex="-1">${c("closed.title")}</h1>
<p class="question">${c("closed.text")}</p>
</header>
`}function Bu({phone:t}){let e=t.seat.screen.value;return _(e,"result")?l`<${ro} phone=${t} />`:l`<${vt} phone=${t} title=${c("gallery.all")} measures=${ct(e)} browsed=${!1} />`}function Ru({phone:t}){return l`
<header class="phase-header">
<h1 class="ds-heading" data-size="md" tabindex="-1">${c("away.title")}</h1>
<p class="question">${c("away.text")}</p>
</header>
<button type="button" class="ds-button" data-wide onClick=${()=>t.seat.act("rejoin")}>${c("away.rejoin")}</button>
`}function qi(t){return t.visibility==="table"?c("gallery.table"):t.visibility==="visited_table"?c("gallery.visited"):c("gallery.all")}function Iu({phone:t,children:e}){let n=t.turned.value;return n?l`
<div class="turned">
<p>${c("phase.turned",{title:P(n.title)})}</p>
${e}
</div>
`:null}function Fi({phone:t}){return l`
<${Iu} phone=${t}>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>{t.turned.value=null,t.tab.value="now",window.scrollTo({top:0}),document.querySelector("h1")?.focus()}}>${c("phase.look")}</button>
<//>
`}function Ui(t){let e=t.seat.screen.value,n=_(e,"phase"),o=_(e,"workshop")?.status==="closed",s=o?"closed":n?.id,r=N(s),i=N(!1);r.current!==s&&(i.current=Di()),Et(()=>{if(r.current&&n&&r.current!==s){let a=ju()||t.sheet.peek()!==null;L(o?c("news.closed"):c(a?"phase.turned":"phase.begun",{title:P(n.title)}),"phase"),t.turned.value=a&&!o?n:null,a||window.scrollTo({top:0}),i.current&&!Di()&&document.querySelector("h1")?.focus()}r.current=s},[s])}var Di=()=>document.activeElement!==document.body,ju=()=>{let t=document.activeElement;return!!(t?.matches("textarea, input:not([type=radio]), select")&&t.value)};function zi({boot:t,held:e,arrives:n,onJoinAgain:o}){let[s]=x(()=>Mr(t,e));T(()=>s.seat.leave,[s]),T(()=>xs(s.covered,()=>We(s)),[s]),T(()=>Pr(s),[s]),T(()=>Hr(s),[s]);let{seat:r}=s,i=r.screen.value,a=_(i,"me")!==void 0;T(()=>{a&&Nr()},[a]);let u=r.connection.status.value==="revoked",d=_(i,"me");return Se(u?"lost":d?d.present===!1?"away":"room":"",n),Ui(s),Yr(s),Ss(r,to),we(Lu(s)),u?l`<${Du} phone=${s} onJoinAgain=${o} />`:a?l`
<${Pu} phone=${s} />
<${Ts}>
<${Tn} seat=${r} />
<${Fi} phone=${s} />
<${Kr} phone=${s} />
<//>
<main id="main" tabindex="-1" class="phone-main">
<${Ns} seat=${r} label=${to} boxFor=${p=>Wr(s,p)} />
<div class="tab-page stack" hidden=${s.tab.value!=="now"}><${Li} phone=${s} /></div>
${s.tab.value==="mine"&&l`<div class="tab-page stack"><${Br} phone=${s} /></div>`}
</main>
<${qu} phone=${s} />
${s.sheet.value&&l`<${Rr} key=${s.sheet.value.measure} phone=${s} />`}
${s.profile.value&&l`<${Ir} phone=${s} />`}
`:l`<${Tn} seat=${r} /><main id="main" tabindex="-1" class="phone-main"><p class="page-loading">${c("page.loading")}</p></main>`}function Lu({seat:t,tab:e}){return t.connection.status.value==="revoked"?c(Wi(t)?"lost.moved":"lost.title"):e.value==="mine"?c("tabs.mine"):Yo(t.screen.value)||c("closed.title")}var Wi=t=>t.connection.refused.value?.code==="seat_moved";function Pu({phone:t}){let e=t.seat.screen.value,n=_(e,"me");return l`
<header class="top-bar">
<p class="top-title">${P(_(e,"workshop")?.title)}</p>
<button type="button" class="ds-button top-me" data-variant="tertiary" data-size="sm" onClick=${()=>t.profile.value=!0}>
<${A} name="person" />${c("table.number",{table:n?.table})}
<span class="ds-sr-only">${c("profile.open")}</span>
</button>
</header>
`}function qu({phone:t}){let e=_(t.seat.screen.value,"me"),n=(e?.measures.length??0)+(e?.offers.length??0)+(e?.comments.length??0),o=s=>{t.tab.value=s,window.scrollTo({top:0})};return l`
<nav class="tabs" aria-label=${c("tabs.label")}>
${["now","mine"].map(s=>l`
<button key=${s} type="button" aria-current=${t.tab.value===s?"page":void 0} onClick=${()=>o(s)}>
<${A} name=${s==="now"?"table":"person"} />
<span>${c(`tabs.${s}`)}${s==="mine"&&n>0?l` <span class="count">${n}</span>`:null}</span>
</button>
`)}
</nav>
`}function Du({phone:t,onJoinAgain:e}){let n=t.seat.outbox.unsent.value,o=t.seat.connection.refused.value??{code:"seat_revoked"},s=Wi(t.seat),r=()=>{s&&ss(t.boot.code),e()};return l`
<main id="main" tabindex="-1" class="phone-main stack">
<h1 class="ds-heading" data-size="md" tabindex="-1">${c(s?"lost.moved":"lost.title")}</h1>
<${Z} colour=${s?"info":"warning"} role="alert">
<p>${et(o)}</p>
${n>0&&l`<p>${c(s?"lost.stays":"lost.waiting",{n})}</p>`}
${s&&t.seat.outbox.entries.value.map(({id:i,answered_seq:a,data:u})=>a===void 0&&l`<p key=${i}>«${u.title??u.text}»</p>`)}
<//>
<button type="button" class="ds-button" data-wide data-variant=${s?"secondary":void 0} onClick=${r}>${c(s?"lost.join_new":"lost.join_again")}</button>
</main>
`}function Fu({boot:t}){let[{held:e,arrives:n},o]=x(()=>({held:ts(t.code),arrives:!1})),s=()=>{ns(t.code),o({held:null,arrives:!0})};return l`
${e?l`<${zi} key=${e.token} boot=${t} held=${e} arrives=${n} onJoinAgain=${s} />`:l`<${bs} boot=${t} arrives=${n} onJoined=${r=>o({held:r,arrives:!0})} />`}
<${xe} />
`}zo(document);Go(Fu);export{x as a,T as b,Et as c,N as d,l as e,c as f,gn as g,et as h,P as i,Kt as j,Jo as k,_ as l,be as m,j as n,Q as o,st as p,Bt as q,Ju as r,xt as s,L as t,Rt as u,Oe as v,It as w,Ce as x,fs as y,Z as z,G as A,hs as B,A as C,it as D,Ns as E,Is as F,ul as G,Gn as H,pl as I,dl as J,Fr as K,qt as L,Ur as M,hl as N,ml as O,_l as P,vl as Q,Ve as R,zr as S,to as T,Wr as U,Dt as V,Kl as W,Ke as X,Ye as Y,cu as Z,$u as _,yu as $,ku as aa,Iu as ba};
/*! preact 11.2.0, htm 3.1.1, @preact/signals 2.11.4, @preact/signals-core 1.14.5; licences: README.md */
/*! socket.io-client 4.8.4, socket.io-parser 4.2.7, engine.io-client 6.6.8, engine.io-parser 5.2.3, @socket.io/component-emitter 3.1.2; licences: README.md */
//# sourceMappingURL=phone-GBA72CN2.js.map
