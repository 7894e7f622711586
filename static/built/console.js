var q,So,To,Ne,es,Qt,Mo,Jt,Oo,as,ts,Ul,Tt=Symbol.for("pv"),Xt={},Zt=[],Hl=/^m(i|n|o|s|text|space)$/,is=Array.isArray,ls=Zt.slice,je=Object.assign;function De(e){e&&e.parentNode&&e.remove()}function Ao(e,t,n){var s,o,r,l={},c=arguments.length;for(r in t)r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:l[r]=t[r];return c>2&&(l.children=c>3?ls.call(arguments,2):n),yt(e,l,s,o,null)}function yt(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Tt,__v:o||++So,__i:-1,__u:0};return!o&&q.vnode&&q.vnode(r),r}function et(e){return e.children}function kt(e,t){this.props=e,this.context=t,this.__g=0}function Be(e,t){if(t==null)return e.__&&Be(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Be(e)}function Wl(e){var t,n=e.__v,s=n.__e,o=[],r=[],l=e.__P;l&&((t=je({constructor:Tt},n)).__v=n.__v+1,q.vnode&&q.vnode(t),cs(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,o,s||Be(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Lo(o,t,r),n.__=n.__e=null,t.__e!=s&&Eo(t))}function Eo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Eo(e)}function mo(e){(8&e.__g||(e.__g|=8,Ne.push(e),Qt++))&&es==q.debounceRendering||((es=q.debounceRendering)||queueMicrotask)(No)}function No(){try{for(var e,t=1;Ne.length;)Ne.length>t&&Ne.sort(Mo),e=Ne.shift(),t=Ne.length,8&e.__g&&Wl(e)}finally{(Qt=Ne.length)&&(es||queueMicrotask)(No)}}function Bo(e,t,n,s,o,r,l,c,u,p,d){var m,$,f,g,b,y,O=s.__k||Zt,v=t.length;for(u=Vl(n,t,O,u,v),m=0;m<v;m++)(f=n.__k[m])!=null&&($=~f.__i&&O[f.__i]||Xt,f.__i=m,y=cs(e,f,$,o,r,l,c,u,p,d),g=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&us($.ref,null,f,$),f.ref&&d.push(f.ref,f.__c||g,f)),b=b||g,4&f.__u?(u=zo(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=b,u}function Vl(e,t,n,s,o){var r,l,c,u,p,d,m,$,f,g=n.length,b=g,y=0,O=0,v=e.__k=Array(o);for(r=0;r<o;r++)(l=t[r])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=v[r]=yt(null,l):is(l)?l=v[r]=yt(et,{children:l}):l.constructor===Tt&&l.__b?l=v[r]=yt(l.type,l.props,l.key,l.ref,l.__v):v[r]=l,u=r+y,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=Kl(l,n,u,b))&&(b--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?y--:p==u+1?y++:p!=u&&(p>u?y--:y++,O=1)):(~p||(o>g?y--:o<g&&y++),typeof l.type!="function"&&(l.__u|=4))):v[r]=null;if(O){for(d=[],m=[],r=0;r<o;r++)if((l=v[r])&&16&l.__u){for(y=0,$=d.length;y<$;)d[f=y+$>>1]<l.__i?y=f+1:$=f;d[y]=l.__i,m[r]=y+1}for(y=d.length;r--;)m[r]&&(m[r]==y?y--:v[r].__u|=4)}if(b)for(r=0;r<g;r++)!(c=n[r])||2&c.__u||(c.__e==s&&(s=Be(c)),ds(c,c));return s}function zo(e,t,n,s){var o,r,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=zo(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=Be(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Kl(e,t,n,s){var o,r=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&l==c.type)return n;if(s>(u?1:0)){for(o=n-1;o>=0;o--)if((c=t[o])&&!(2&c.__u)&&r==c.key&&l==c.type)return o;for(o=n+1;o<t.length;o++)if((c=t[o])&&!(2&c.__u)&&r==c.key&&l==c.type)return o}return-1}function ho(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Kt(e,t,n,s,o){var r,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||ho(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||ho(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=ts[t]||(ts[t]=Gl(t)),(e.__a||(e.__a={}))[t]=as,r=t!=(t=t.replace(Oo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,r):e.removeEventListener(t,l,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Gl(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Jt]==null)t[Jt]=as++;else if(t[Jt]<this.__a[e])return;return n(q.event?q.event(t):t)}}}function cs(e,t,n,s,o,r,l,c,u,p){var d,m,$,f,g,b,y,O,v,I,S,Z,Ee,ve,oe,xe,ee,pe,re=t.type;if(t.constructor!==Tt)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,m=r=[],d.nodeType==8?c=Yt(d,r):r.push(d),c=r[0]||c),(d=q.__b)&&d(t);e:if(typeof re=="function"){$=l.length;try{if(O=t.props,v=(d=re.prototype)&&d.render,I=(d=re.contextType)&&s[d.__c],S=d?I?I.props.value:d.__:s,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(v?t.__c=f=new re(O,S):(t.__c=f=new kt(O,S),f.constructor=re,f.render=Yl),I&&I.sub(f),f.state||(f.state={}),f.__n=s,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),re.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=je({},f.__s)),je(f.__s,re.getDerivedStateFromProps(O,f.__s)))),g=f.props,b=f.state,f.__v=t,n.__c){if(O!==g&&v&&!re.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(O,S),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(O,f.__s,S)===!1){t.__v!=n.__v&&(f.props=O,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(F){F&&(F.__=t)}),Zt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&l.push(f),c=Be(n);break e}f.componentWillUpdate&&f.componentWillUpdate(O,f.__s,S),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,b,y)})}else v&&!re.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=S,f.props=O,f.__P=e,f.__g&=-5,Z=q.__r,Ee=v?25:0;do f.__g&=-9,Z&&Z(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Ee<25);v&&(Zt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(s=je({},s,f.getChildContext())),v&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(g,b)),ve=d&&d.type===et&&d.key==null?d.props.children:d,O.__P&&(d=c,o=(e=O.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(F){F&&ds(F,F)}),n.__k=null),c=n.__k?Be(n,0):null),c=Bo(e,is(ve)?ve:[ve],t,n,s,o,r,l,c,u,p),O.__P&&(t.__e=null,c=d),t.__u&=-161,m&&m.some(De),f.__h.length&&l.push(f),1&f.__g&&(f.__g&=-4)}catch(F){if(l.length=$,t.__v=null,u||r)if(F&&F.then){if(t.__u|=128|u,r){for(~(ee=r.indexOf(c||void 0))||(ee=r.length);(pe=r[ee-1])&&pe.nodeType==8;)ee--;for(;ee<r.length;ee++)if(pe=r[ee])if(r[ee]=null,oe){if(pe==xe)break}else{if(pe.nodeType!=8)break;pe.data.startsWith("$s")&&(xe=Yt(oe=pe))}}if(!oe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;oe=c}(d=Yt(oe=t.__c.__z||(t.__c.__z=oe)))?(t.__e=oe,c=d):t.__e=c,c=c&&c.nextSibling}else r&&r.some(De);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),F&&F.then||Ro(t),q.__e(F,t,n)}}else c=t.__e=Jl(n.__e,t,n,s,o,r,l,u,p,e);return(d=q.diffed)&&d(t),c}function Yt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ro(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ro))}function Lo(e,t,n){for(var s=0;s<n.length;)us(n[s++],n[s++],n[s++]);q.__c&&q.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){q.__e(r,o.__v)}})}function Jl(e,t,n,s,o,r,l,c,u,p){var d,m,$,f,g,b,y,O,v=n.props||Xt,I=t.props,S=t.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((g=r[d])&&(S?g.localName==S:g.nodeType==3)){e=g,r[d]=null;break}}if(!e){if(O=p.ownerDocument||document,!S)return O.createTextNode(I);e=O.createElementNS(o,S,I.is?I:p),c&&(q.__m&&q.__m(t,r),c=!1),r=null}if(S){if(p=S=="template"&&e.content||e,r=S=="textarea"&&I.defaultValue!=null?null:r&&ls.call(p.childNodes),!c&&r)for(v={},d=0;d<e.attributes.length;d++)v[(g=e.attributes[d]).name]=g.value;for(d in v)g=v[d],d=="dangerouslySetInnerHTML"?$=g:d=="children"||d in I||d=="value"&&"defaultValue"in I||d=="checked"&&"defaultChecked"in I||Kt(e,d,null,g,o);for(d in I)g=I[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?m=g:d=="value"?b=g:d=="checked"?y=g:c&&typeof g!="function"||v[d]===g||Kt(e,d,g,v[d],o);m?(c||$&&(m.__html==$.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):($&&(e.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Hl.test(S))&&(o="http://www.w3.org/1999/xhtml"),Bo(p,is(f)?f:[f],t,n,s,o,r,l,r?r[0]:n.__k&&Be(n,0),c,u),r&&r.some(De)),c&&S!="textarea"||(d="value",S=="progress"&&b==null?e.removeAttribute(d):b==null||b===e[d]&&(S!="progress"||b)||Kt(e,d,b,v[d],o),d="checked",y!=null&&y!=e[d]&&Kt(e,d,y,v[d],o))}else v===I||c&&e.data==I||(e.data=I);return e}function us(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){q.__e(o,n)}}function ds(e,t,n){var s,o,r,l;if(q.unmount&&q.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||us(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){q.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&ds(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=Yt(s,r=[]))&&(s==e.__e&&r.some(De),De(o),De(s)),n||De(e.__e),e.__e=e.__c=e.__=null}function Yl(e,t,n){return this.constructor(e,n)}function Io(e,t){var n,s,o,r;q.__&&q.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=yt(et,{children:[e]}),o=[],r=[],cs(t,t.__k,s||Xt,Xt,t.namespaceURI,s?null:t.firstChild?ls.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),Lo(o,t.__k,r),t.__k.props.children=null}q={__e:function(e,t,n,s){for(var o,r,l;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((l=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),l=1),l&&8&o.__g)return void(o.__g|=2)}catch(c){e=c}}throw Qt=0,e}},So=0,To=function(e){return e!=null&&e.constructor===Tt},kt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=je({},this.state)),typeof e=="function"&&(e=e(je({},n),this.props)),e&&(je(n,e),this.__v&&(t&&this.__k.push(t),mo(this)))},kt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),mo(this))},kt.prototype.render=et,Ne=[],Qt=0,Mo=function(e,t){return e.__v.__b-t.__v.__b},Jt=Symbol(),Oo=/(PointerCapture)$|Capture$/i,as=0,ts={},Ul=0;var Ze,K,Zn,$o,ns=Object.is,en=0,qo=[],ss=[],V=q,_o=V.__b,go=V.__r,vo=V.diffed,bo=V.__c,yo=V.unmount,ko=V.__;function on(e,t){V.__h&&V.__h(K,e,en||t),en=0;var n=K.__H||(K.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function _(e){return en=1,Ql(jo,e)}function Ql(e,t,n){var s=on(Ze++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):jo(void 0,t),function(r){var l=(s.__N||s.__)[0],c=s.t(l,r);ns(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=K,!K.__f)){K.__f=!0;var o=K.shouldComponentUpdate;K.shouldComponentUpdate=function(r,l,c){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=r;if(u.__.some(function($){$.__N&&(p=!0,ns($.__[0],$.__N[0])||(d=!0))}),o){var m=o.call(this,r,l,c);return p?m||d:m}return!p||d}}return s.__}function B(e,t){var n=on(Ze++,3);!V.__s&&Do(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,K.__H.__h.push(n))}function U(e){return en=5,Pe(function(){return{current:e}},[])}function Pe(e,t){var n=on(Ze++,7);return Do(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function L(){var e=on(Ze++,11);if(!e.__){for(var t=K.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Xl(){var e;do{for(;e=ss.shift();)try{wt(e)}catch(n){V.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=qo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(wt),t.__h.some(os),t.__h=[]}catch(n){t.__h=[],V.__e(n,e.__v)}}}while(ss.length)}V.__b=function(e){K=null,_o&&_o(e)},V.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ko&&ko(e,t)},V.__r=function(e){go&&go(e),Ze=0;var t=(K=e.__c).__H;t&&(Zn==K?K.__h=[]:(t.__h.some(wt),t.__h.some(os),Ze=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Zn=K},V.diffed=function(e){vo&&vo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&xo(qo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Zn=K=null},V.__c=function(e,t){t.some(function(n){try{n.__h.some(wt),n.__h=n.__h.filter(function(s){return!s.__||os(s)})}catch(s){n.__h=[function(){throw s}]}}),bo&&bo(e,t)},V.unmount=function(e){yo&&yo(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,xo(ss.push(o))}else wt(o)}catch(r){t=r}}),s.__H=void 0,t&&V.__e(t,s.__v))};var wo=typeof requestAnimationFrame=="function";function Zl(e){var t,n=function(){clearTimeout(s),wo&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);wo&&(t=requestAnimationFrame(n))}function xo(e){e!=1&&$o==V.requestAnimationFrame||(($o=V.requestAnimationFrame)||Zl)(Xl)}function wt(e){var t=K,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),K=t}function os(e){var t=K;e.__c=e.__(),K=t}function Do(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!ns(n,e[s])})}function jo(e,t){return typeof t=="function"?t(e):t}var Po=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var l=t[r++],c=t[r]?(t[0]|=l?1:2,n[t[r++]]):t[++r];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++r]]=c:l===6?s[1][t[++r]]+=c+"":l?(o=e.apply(c,Po(e,c,n,["",null])),s.push(o),c[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(c)}return s},Co=new Map;function ec(e){var t=Co.get(this);return t||(t=new Map,Co.set(this,t)),(t=Po(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,l="",c="",u=[0],p=function($){r===1&&($||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,l):r===3&&($||l)?(u.push(3,$,l),r=2):r===2&&l==="..."&&$?u.push(4,$,0):r===2&&l&&!$?u.push(5,0,!0,l):r>=5&&((l||!$&&r===5)&&(u.push(r,0,l,o),r=6),$&&(u.push(r,$,0,o),r=6)),l=""},d=0;d<n.length;d++){d&&(r===1&&p(),p(d));for(var m=0;m<n[d].length;m++)s=n[d][m],r===1?s==="<"?(p(),u=[u],r=3):l+=s:r===4?l==="--"&&s===">"?(r=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=l,l=""):s==="/"&&(r<5||n[d][m+1]===">")?(p(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):l+=s),r===3&&l==="!--"&&(r=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var i=ec.bind(Ao),tc=Symbol.for("preact-signals");function rn(){if(Ce>1)Ce--;else{var e,t=!1;for((function(){var o=nn;for(nn=void 0;o!==void 0;){var r=o.S;if(r.v===o.v)for(var l=r.t;l!==void 0;l=l.x)l.i===o.i&&(l.i=r.i);o=o.o}})();Ct!==void 0;){var n=Ct;for(Ct=void 0,tn++;n!==void 0;){var s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Uo(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=s}}if(tn=0,Ce--,t)throw e}}function ps(e){if(Ce>0)return e();rs=++nc,Ce++;try{return e()}finally{rn()}}var xt,P=void 0;function an(e){var t=P,n=xt;P=void 0,xt=void 0;try{return e()}finally{P=t,xt=n}}var Ct=void 0,Ce=0,tn=0,nc=0,rs=0,nn=void 0,sn=0;function Fo(e){if(P!==void 0){var t=e.n;if(t===void 0||t.t!==P)return t={i:0,S:e,p:P.s,n:void 0,t:P,e:void 0,x:void 0,r:t},P.s!==void 0&&(P.s.n=t),P.s=t,e.n=t,32&P.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=P.s,t.n=void 0,P.s.n=t,P.s=t),t}}function te(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}te.prototype.brand=tc;te.prototype.h=function(){return!0};te.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:an(function(){var s;(s=t.W)==null||s.call(t)}))};te.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,s=e.x;n!==void 0&&(n.x=s,e.e=void 0),s!==void 0&&(s.e=n,e.x=void 0),e===this.t&&(this.t=s,s===void 0&&an(function(){var o;(o=t.Z)==null||o.call(t)}))}};te.prototype.subscribe=function(e){var t=this;return fe(function(){var n=t.value;an(function(){return e(n)})},{name:"sub"})};te.prototype.valueOf=function(){return this.value};te.prototype.toString=function(){return this.value+""};te.prototype.toJSON=function(){return this.value};te.prototype.peek=function(){var e=this;return an(function(){return e.value})};Object.defineProperty(te.prototype,"value",{get:function(){var e=Fo(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(tn>100)throw new Error("Cycle detected");(function(n){Ce!==0&&tn===0&&n.l!==rs&&(n.l=rs,nn={S:n,v:n.v,i:n.i,o:nn})})(this),this.v=e,this.i++,sn++,Ce++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{rn()}}}});function E(e,t){return new te(e,t)}function Uo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ho(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Wo(e){for(var t=e.s,n=void 0;t!==void 0;){var s=t.p;t.i===-1?(t.S.U(t),s!==void 0&&(s.n=t.n),t.n!==void 0&&(t.n.p=s)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=s}e.s=n}function Fe(e,t){te.call(this,void 0,t),this.x=e,this.s=void 0,this.g=sn-1,this.f=4}Fe.prototype=new te;Fe.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===sn))return!0;if(this.g=sn,this.f|=1,this.i>0&&!Uo(this))return this.f&=-2,!0;var e=P;try{Ho(this),P=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return P=e,Wo(this),this.f&=-2,!0};Fe.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}te.prototype.S.call(this,e)};Fe.prototype.U=function(e){if(this.t!==void 0&&(te.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Fe.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Fe.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Fo(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function X(e,t){return new Fe(e,t)}function Vo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Ce++;var n=P;P=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,fs(e),s}finally{P=n,rn()}}}function fs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Vo(e)}function sc(e){if(P!==this)throw new Error("Out-of-order effect");Wo(this),P=e,this.f&=-2;try{8&this.f&&fs(this)}finally{rn()}}function tt(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,xt&&xt.push(this)}tt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};tt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Vo(this),Ho(this),Ce++;var e=P;return P=this,sc.bind(this,e)};tt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ct,Ct=this)};tt.prototype.d=function(){this.f|=8,1&this.f||fs(this)};tt.prototype.dispose=function(){this.d()};function fe(e,t){var n=new tt(e,t);try{n.c()}catch(o){throw n.d(),o}var s=n.d.bind(n);return s[Symbol.dispose]=s,s}var Ko,ln,Gt,oc=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Go=[];fe(function(){Ko=this.N})();function nt(e,t){q[e]=t.bind(null,q[e]||function(){})}function St(e){if(Gt){var t=Gt;Gt=void 0,t()}Gt=e&&e.S()}function Jo(e){var t=this,n=e.data,s=ac(n);s.name="ReactiveDom",s.value=n;var o=Pe(function(){for(var c=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var p=X(function(){var f=s.value.value;return f===0?0:f===!0?"":f||""}),d=X(function(){return!Array.isArray(p.value)&&!To(p.value)}),m=fe(function(){if(this.N=Yo,d.value){var f=p.value;c.__v&&c.__v.__e&&c.__v.__e.nodeType===3&&(c.__v.__e.data=f)}}),$=t.__$u.d;return t.__$u.d=function(){m(),$.call(this)},[d,p]},[]),r=o[0],l=o[1];return r.value?l.peek():l.value}Jo.displayName="ReactiveTextNode";Object.defineProperties(te.prototype,{constructor:{configurable:!0,value:Ao(et,null).constructor},type:{configurable:!0,value:Jo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});nt("__b",function(e,t){if(St(),ln=void 0,typeof t.type=="string"){var n,s=t.props;for(var o in s)if(o!=="children"){var r=s[o];r instanceof te&&(n||(t.__np=n={}),n[o]=r,s[o]=r.peek())}}e(t)});nt("__r",function(e,t){if(e(t),t.type!==et){St();var n,s=t.__c;s&&(s.__$f&=-2,(n=s.__$u)===void 0&&(s.__$u=n=(function(o,r){var l;return fe(function(){l=this},{name:r}),l.c=o,l})((function(o){return function(){var r;oc&&((r=this.y)==null||r.call(this)),o.__$f|=1,o.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ln=s,St(n)}});nt("__e",function(e,t,n,s){St(),ln=void 0,e(t,n,s)});nt("diffed",function(e,t){St(),ln=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var s=t.__np,o=t.props,r=n.U;if(r)for(var l in r){var c=r[l];c===void 0||s&&l in s||(c.d(),r[l]=void 0)}if(s){r||(r={},n.U=r);for(var u in s){var p=r[u],d=s[u];p===void 0?(p=rc(n,u,d,o),r[u]=p):p.o(d,o)}}}e(t)});function rc(e,t,n,s){var o=t in e&&e.ownerSVGElement===void 0,r=E(n);return{o:function(l,c){r.value=l,s=c},d:fe(function(){this.N=Yo;var l=r.value.value;s[t]!==l&&(s[t]=l,o?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}nt("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var s=n.U;if(s){n.U=void 0;for(var o in s){var r=s[o];r&&r.d()}}}var l=t.__np;if(l){var c=t.props;for(var u in l)c[u]=l[u]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var d=p.__$u;d&&(p.__$u=void 0,d.d())}}e(t)});nt("__h",function(e,t,n,s){s<3&&(t.__$f|=2),e(t,n,s)});kt.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,s=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(s||r||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(var l in e)if(l!=="__source"&&e[l]!==this.props[l])return!0;for(var c in this.props)if(!(c in e))return!0;return!1};function ac(e,t){return Pe(function(){return E(e,t)},[])}var ic=function(e){queueMicrotask(function(){queueMicrotask(e)})};function lc(){ps(function(){for(var e;e=Go.shift();)Ko.call(e)})}function Yo(){Go.push(this)===1&&(q.requestAnimationFrame||ic)(lc)}function Qo(){let e=document.getElementById("boot");if(!e?.textContent)throw new Error("The page has no boot block.");return JSON.parse(e.textContent)}var Xo=["nb","en"],cc=31536e3,cn=E({lang:"nb",messages:{}}),st=X(()=>cn.value.lang);function ms(e){cn.value=e,globalThis.document&&(document.documentElement.lang=e.lang)}async function hs(e,t=(...n)=>fetch(...n)){let n=await t(`/i18n/${e}.json`);if(!n.ok)throw new Error(`no catalogue for ${e}: ${n.status}`);ms(await n.json())}async function Zo(e){await hs(e),document.cookie=`lang=${e}; path=/; max-age=${cc}; samesite=lax`}function a(e,t={}){let n=cn.value.messages[e];return n===void 0?e:(typeof n=="string"?n:n[Number(t.n)===1?0:1]??e).replace(/\{(\w+)\}(\.(?=\s|$))?/g,(o,r,l="")=>{if(!(r in t))return o;let c=dc(t[r]);return/[.?!]$/.test(c)?c:c+l})}var $s=e=>e in cn.value.messages,G=e=>$s(`error.${e.code}`)?a(`error.${e.code}`,e):e.message??a("error.internal"),x=e=>e?typeof e=="string"?e:e[st.value]||e.nb||e.en:"",ne=e=>uc.value.format(e);function ae(e){let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>`${n}`.padStart(2,"0")).join(":")}var un=e=>new Intl.DateTimeFormat(er(),{dateStyle:"long"}).format(e),uc=X(()=>new Intl.NumberFormat(er())),er=()=>st.value==="nb"?"nb-NO":"en-GB",dc=e=>typeof e=="number"?ne(e):String(e);function h(e,t){return e.get(t)}function C(e,t,n){return e.get(`${t}:${n}`)}function w(e,t){let n=[];for(let[s,o]of e)s.startsWith(`${t}:`)&&n.push(o);return n}var _s=(e,t)=>e?.votes?.includes(t)?e.votes_on?.[t]??1:0;function H(e){return w(e,"measure").filter(t=>t.status==="live"&&!t.merged_into&&!t.hidden)}function be(e,t){let n=new Set,s=C(e,"measure",t);for(;s?.merged_into&&!n.has(s.id);)n.add(s.id),s=C(e,"measure",s.merged_into)??s;return s}function gs(e,{originals:t}){return t.map(s=>C(e,"measure",s)).filter(s=>s!==void 0).flatMap(s=>[s,...gs(e,s)])}function ot(e,t,n){return w(e,t).filter(o=>(be(e,o.measure)?.id??o.measure)===n).sort((o,r)=>o.at-r.at)}var vs=E("");function tr(...e){let t=bs(...e);B(()=>{vs.value=t},[t])}var bs=(...e)=>e.filter(Boolean).join(" · "),nr=e=>h(e,"workshop")?.status==="closed"?"":x(h(e,"phase")?.title);async function sr(e){if(!("CSSLayerBlockRule"in globalThis))return;let t=Qo();t.messages?ms(t.messages):await hs(t.lang);let n=document.getElementById("page");if(!n)throw new Error("The page has no place to paint in.");fe(()=>pc(t)),n.replaceChildren(),Io(i`<${e} boot=${t} />`,n)}function pc(e){document.title=bs(vs.value,x(e.title));let t=document.querySelector(".ds-skip-link");t&&(t.textContent=a("page.skip"))}var fc=()=>performance.now();function or(e=fc){let t=Date.now()-e();return{now:()=>Math.round(e()+t),hear(n,{afresh:s=!1}={}){let o=n-e();t=s?o:Math.max(t,o)}}}function rr(e,t){let n=Math.max(e.started_at,e.paused_at??t),s=e.ends_at??n,o=s-n,r=Math.max(1,s-e.started_at);return{remaining_s:Math.max(0,Math.ceil(o/1e3)),over_s:Math.max(0,Math.floor(-o/1e3)),paused:e.paused_at!==null,over:e.ends_at!==null&&o<=0,stopped:e.ends_at===null,share:Math.min(1,Math.max(0,(n-e.started_at)/r))}}function ys(e){let t=[Math.floor(e/3600),Math.floor(e%3600/60),e%60];return(t[0]===0?t.slice(1):t).map((s,o)=>o===0?`${s}`:`${s}`.padStart(2,"0")).join(":")}function ar(e){let t=E(e()),n,s=()=>{clearTimeout(n);let o=e();t.value=o,n=setTimeout(s,1e3-o%1e3)};return s(),{second:t,tick:s,stop:()=>clearTimeout(n)}}var mc=Object.defineProperty,hc=(e,t)=>{for(var n in t)mc(e,n,{get:t[n],enumerable:!0})},ye=Object.create(null);ye.open="0";ye.close="1";ye.ping="2";ye.pong="3";ye.message="4";ye.upgrade="5";ye.noop="6";var fn=Object.create(null);Object.keys(ye).forEach(e=>{fn[ye[e]]=e});var Cs={type:"error",data:"parser error"},dr=typeof Blob=="function"||typeof Blob<"u"&&Object.prototype.toString.call(Blob)==="[object BlobConstructor]",pr=typeof ArrayBuffer=="function",fr=e=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(e):e&&e.buffer instanceof ArrayBuffer,As=({type:e,data:t},n,s)=>dr&&t instanceof Blob?n?s(t):ir(t,s):pr&&(t instanceof ArrayBuffer||fr(t))?n?s(t):ir(new Blob([t]),s):s(ye[e]+(t||"")),ir=(e,t)=>{let n=new FileReader;return n.onload=function(){let s=n.result.split(",")[1];t("b"+(s||""))},n.readAsDataURL(e)};function lr(e){return e instanceof Uint8Array?e:e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}var ks;function $c(e,t){if(dr&&e.data instanceof Blob)return e.data.arrayBuffer().then(lr).then(t);if(pr&&(e.data instanceof ArrayBuffer||fr(e.data)))return t(lr(e.data));As(e,!1,n=>{ks||(ks=new TextEncoder),t(ks.encode(n))})}var cr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Ot=typeof Uint8Array>"u"?[]:new Uint8Array(256);for(let e=0;e<cr.length;e++)Ot[cr.charCodeAt(e)]=e;var _c=e=>{let t=e.length*.75,n=e.length,s,o=0,r,l,c,u;e[e.length-1]==="="&&(t--,e[e.length-2]==="="&&t--);let p=new ArrayBuffer(t),d=new Uint8Array(p);for(s=0;s<n;s+=4)r=Ot[e.charCodeAt(s)],l=Ot[e.charCodeAt(s+1)],c=Ot[e.charCodeAt(s+2)],u=Ot[e.charCodeAt(s+3)],d[o++]=r<<2|l>>4,d[o++]=(l&15)<<4|c>>2,d[o++]=(c&3)<<6|u&63;return p},gc=typeof ArrayBuffer=="function",Es=(e,t)=>{if(typeof e!="string")return{type:"message",data:mr(e,t)};let n=e.charAt(0);return n==="b"?{type:"message",data:vc(e.substring(1),t)}:fn[n]?e.length>1?{type:fn[n],data:e.substring(1)}:{type:fn[n]}:Cs},vc=(e,t)=>{if(gc){let n=_c(e);return mr(n,t)}else return{base64:!0,data:e}},mr=(e,t)=>t==="blob"?e instanceof Blob?e:new Blob([e]):e instanceof ArrayBuffer?e:e.buffer,hr="",bc=(e,t)=>{let n=e.length,s=new Array(n),o=0;e.forEach((r,l)=>{As(r,!1,c=>{s[l]=c,++o===n&&t(s.join(hr))})})},yc=(e,t)=>{let n=e.split(hr),s=[];for(let o=0;o<n.length;o++){let r=Es(n[o],t);if(s.push(r),r.type==="error")break}return s};function kc(){return new TransformStream({transform(e,t){$c(e,n=>{let s=n.length,o;if(s<126)o=new Uint8Array(1),new DataView(o.buffer).setUint8(0,s);else if(s<65536){o=new Uint8Array(3);let r=new DataView(o.buffer);r.setUint8(0,126),r.setUint16(1,s)}else{o=new Uint8Array(9);let r=new DataView(o.buffer);r.setUint8(0,127),r.setBigUint64(1,BigInt(s))}e.data&&typeof e.data!="string"&&(o[0]|=128),t.enqueue(o),t.enqueue(n)})}})}var ws;function dn(e){return e.reduce((t,n)=>t+n.length,0)}function pn(e,t){if(e[0].length===t)return e.shift();let n=new Uint8Array(t),s=0;for(let o=0;o<t;o++)n[o]=e[0][s++],s===e[0].length&&(e.shift(),s=0);return e.length&&s<e[0].length&&(e[0]=e[0].slice(s)),n}function wc(e,t){ws||(ws=new TextDecoder);let n=[],s=0,o=-1,r=!1;return new TransformStream({transform(l,c){for(n.push(l);;){if(s===0){if(dn(n)<1)break;let u=pn(n,1);r=(u[0]&128)===128,o=u[0]&127,o<126?s=3:o===126?s=1:s=2}else if(s===1){if(dn(n)<2)break;let u=pn(n,2);o=new DataView(u.buffer,u.byteOffset,u.length).getUint16(0),s=3}else if(s===2){if(dn(n)<8)break;let u=pn(n,8),p=new DataView(u.buffer,u.byteOffset,u.length),d=p.getUint32(0);if(d>Math.pow(2,21)-1){c.enqueue(Cs);break}o=d*Math.pow(2,32)+p.getUint32(4),s=3}else{if(dn(n)<o)break;let u=pn(n,o);c.enqueue(Es(r?u:ws.decode(u),t)),s=0}if(o===0||o>e){c.enqueue(Cs);break}}}})}var $r=4;function J(e){if(e)return xc(e)}function xc(e){for(var t in J.prototype)e[t]=J.prototype[t];return e}J.prototype.on=J.prototype.addEventListener=function(e,t){return this._callbacks=this._callbacks||{},(this._callbacks["$"+e]=this._callbacks["$"+e]||[]).push(t),this};J.prototype.once=function(e,t){function n(){this.off(e,n),t.apply(this,arguments)}return n.fn=t,this.on(e,n),this};J.prototype.off=J.prototype.removeListener=J.prototype.removeAllListeners=J.prototype.removeEventListener=function(e,t){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks["$"+e];if(!n)return this;if(arguments.length==1)return delete this._callbacks["$"+e],this;for(var s,o=0;o<n.length;o++)if(s=n[o],s===t||s.fn===t){n.splice(o,1);break}return n.length===0&&delete this._callbacks["$"+e],this};J.prototype.emit=function(e){this._callbacks=this._callbacks||{};for(var t=new Array(arguments.length-1),n=this._callbacks["$"+e],s=1;s<arguments.length;s++)t[s-1]=arguments[s];if(n){n=n.slice(0);for(var s=0,o=n.length;s<o;++s)n[s].apply(this,t)}return this};J.prototype.emitReserved=J.prototype.emit;J.prototype.listeners=function(e){return this._callbacks=this._callbacks||{},this._callbacks["$"+e]||[]};J.prototype.hasListeners=function(e){return!!this.listeners(e).length};var vn=typeof Promise=="function"&&typeof Promise.resolve=="function"?e=>Promise.resolve().then(e):(e,t)=>t(e,0),me=typeof self<"u"?self:typeof window<"u"?window:Function("return this")(),Cc="arraybuffer";function _r(e,...t){return t.reduce((n,s)=>(e.hasOwnProperty(s)&&(n[s]=e[s]),n),{})}var Sc=me.setTimeout,Tc=me.clearTimeout;function bn(e,t){t.useNativeTimers?(e.setTimeoutFn=Sc.bind(me),e.clearTimeoutFn=Tc.bind(me)):(e.setTimeoutFn=me.setTimeout.bind(me),e.clearTimeoutFn=me.clearTimeout.bind(me))}var Mc=1.33;function Oc(e){return typeof e=="string"?Ac(e):Math.ceil((e.byteLength||e.size)*Mc)}function Ac(e){let t=0,n=0;for(let s=0,o=e.length;s<o;s++)t=e.charCodeAt(s),t<128?n+=1:t<2048?n+=2:t<55296||t>=57344?n+=3:(s++,n+=4);return n}function gr(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Ec(e){let t="";for(let n in e)e.hasOwnProperty(n)&&(t.length&&(t+="&"),t+=encodeURIComponent(n)+"="+encodeURIComponent(e[n]));return t}function Nc(e){let t={},n=e.split("&");for(let s=0,o=n.length;s<o;s++){let r=n[s].split("=");t[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join("="))}return t}var Bc=class extends Error{constructor(e,t,n){super(e),this.description=t,this.context=n,this.type="TransportError"}},Ns=class extends J{constructor(e){super(),this.writable=!1,bn(this,e),this.opts=e,this.query=e.query,this.socket=e.socket,this.supportsBinary=!e.forceBase64}onError(e,t,n){return super.emitReserved("error",new Bc(e,t,n)),this}open(){return this.readyState="opening",this.doOpen(),this}close(){return(this.readyState==="opening"||this.readyState==="open")&&(this.doClose(),this.onClose()),this}send(e){this.readyState==="open"&&this.write(e)}onOpen(){this.readyState="open",this.writable=!0,super.emitReserved("open")}onData(e){let t=Es(e,this.socket.binaryType);this.onPacket(t)}onPacket(e){super.emitReserved("packet",e)}onClose(e){this.readyState="closed",super.emitReserved("close",e)}pause(e){}createUri(e,t={}){return e+"://"+this._hostname()+this._port()+this.opts.path+this._query(t)}_hostname(){let e=this.opts.hostname;return e.indexOf(":")===-1?e:"["+e+"]"}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?":"+this.opts.port:""}_query(e){let t=Ec(e);return t.length?"?"+t:""}},zc=class extends Ns{constructor(){super(...arguments),this._polling=!1}get name(){return"polling"}doOpen(){this._poll()}pause(e){this.readyState="pausing";let t=()=>{this.readyState="paused",e()};if(this._polling||!this.writable){let n=0;this._polling&&(n++,this.once("pollComplete",function(){--n||t()})),this.writable||(n++,this.once("drain",function(){--n||t()}))}else t()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved("poll")}onData(e){let t=n=>{if(this.readyState==="opening"&&n.type==="open"&&this.onOpen(),n.type==="close")return this.onClose({description:"transport closed by the server"}),!1;this.onPacket(n)};yc(e,this.socket.binaryType).forEach(t),this.readyState!=="closed"&&(this._polling=!1,this.emitReserved("pollComplete"),this.readyState==="open"&&this._poll())}doClose(){let e=()=>{this.write([{type:"close"}])};this.readyState==="open"?e():this.once("open",e)}write(e){this.writable=!1,bc(e,t=>{this.doWrite(t,()=>{this.writable=!0,this.emitReserved("drain")})})}uri(){let e=this.opts.secure?"https":"http",t=this.query||{};return this.opts.timestampRequests!==!1&&(t[this.opts.timestampParam]=gr()),!this.supportsBinary&&!t.sid&&(t.b64=1),this.createUri(e,t)}},vr=!1;try{vr=typeof XMLHttpRequest<"u"&&"withCredentials"in new XMLHttpRequest}catch{}var Rc=vr;function Lc(){}var Ic=class extends zc{constructor(e){if(super(e),typeof location<"u"){let t=location.protocol==="https:",n=location.port;n||(n=t?"443":"80"),this.xd=typeof location<"u"&&e.hostname!==location.hostname||n!==e.port}}doWrite(e,t){let n=this.request({method:"POST",data:e});n.on("success",t),n.on("error",(s,o)=>{this.onError("xhr post error",s,o)})}doPoll(){let e=this.request();e.on("data",this.onData.bind(this)),e.on("error",(t,n)=>{this.onError("xhr poll error",t,n)}),this.pollXhr=e}},at=class mn extends J{constructor(t,n,s){super(),this.createRequest=t,bn(this,s),this._opts=s,this._method=s.method||"GET",this._uri=n,this._data=s.data!==void 0?s.data:null,this._create()}_create(){var t;let n=_r(this._opts,"agent","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","autoUnref");n.xdomain=!!this._opts.xd;let s=this._xhr=this.createRequest(n);try{s.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){s.setDisableHeaderCheck&&s.setDisableHeaderCheck(!0);for(let o in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(o)&&s.setRequestHeader(o,this._opts.extraHeaders[o])}}catch{}if(this._method==="POST")try{s.setRequestHeader("Content-type","text/plain;charset=UTF-8")}catch{}try{s.setRequestHeader("Accept","*/*")}catch{}(t=this._opts.cookieJar)===null||t===void 0||t.addCookies(s),"withCredentials"in s&&(s.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(s.timeout=this._opts.requestTimeout),s.onreadystatechange=()=>{var o;s.readyState===3&&((o=this._opts.cookieJar)===null||o===void 0||o.parseCookies(s.getResponseHeader("set-cookie"))),s.readyState===4&&(s.status===200||s.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof s.status=="number"?s.status:0)},0))},s.send(this._data)}catch(o){this.setTimeoutFn(()=>{this._onError(o)},0);return}typeof document<"u"&&(this._index=mn.requestsCount++,mn.requests[this._index]=this)}_onError(t){this.emitReserved("error",t,this._xhr),this._cleanup(!0)}_cleanup(t){if(!(typeof this._xhr>"u"||this._xhr===null)){if(this._xhr.onreadystatechange=Lc,t)try{this._xhr.abort()}catch{}typeof document<"u"&&delete mn.requests[this._index],this._xhr=null}}_onLoad(){let t=this._xhr.responseText;t!==null&&(this.emitReserved("data",t),this.emitReserved("success"),this._cleanup())}abort(){this._cleanup()}};at.requestsCount=0;at.requests={};if(typeof document<"u"){if(typeof attachEvent=="function")attachEvent("onunload",ur);else if(typeof addEventListener=="function"){let e="onpagehide"in me?"pagehide":"unload";addEventListener(e,ur,!1)}}function ur(){for(let e in at.requests)at.requests.hasOwnProperty(e)&&at.requests[e].abort()}var qc=(function(){let e=br({xdomain:!1});return e&&e.responseType!==null})(),Dc=class extends Ic{constructor(e){super(e);let t=e&&e.forceBase64;this.supportsBinary=qc&&!t}request(e={}){return Object.assign(e,{xd:this.xd},this.opts),new at(br,this.uri(),e)}};function br(e){let t=e.xdomain;try{if(typeof XMLHttpRequest<"u"&&(!t||Rc))return new XMLHttpRequest}catch{}if(!t)try{return new me[["Active"].concat("Object").join("X")]("Microsoft.XMLHTTP")}catch{}}var yr=typeof navigator<"u"&&typeof navigator.product=="string"&&navigator.product.toLowerCase()==="reactnative",jc=class extends Ns{get name(){return"websocket"}doOpen(){let e=this.uri(),t=this.opts.protocols,n=yr?{}:_r(this.opts,"agent","perMessageDeflate","pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","localAddress","protocolVersion","origin","maxPayload","family","checkServerIdentity");this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(e,t,n)}catch(s){return this.emitReserved("error",s)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=e=>this.onClose({description:"websocket connection closed",context:e}),this.ws.onmessage=e=>this.onData(e.data),this.ws.onerror=e=>this.onError("websocket error",e)}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let n=e[t],s=t===e.length-1;As(n,this.supportsBinary,o=>{try{this.doWrite(n,o)}catch{}s&&vn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){typeof this.ws<"u"&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let e=this.opts.secure?"wss":"ws",t=this.query||{};return this.opts.timestampRequests&&(t[this.opts.timestampParam]=gr()),this.supportsBinary||(t.b64=1),this.createUri(e,t)}},xs=me.WebSocket||me.MozWebSocket,Pc=class extends jc{createSocket(e,t,n){return yr?new xs(e,t,n):t?new xs(e,t):new xs(e)}doWrite(e,t){this.ws.send(t)}},Fc=class extends Ns{get name(){return"webtransport"}doOpen(){try{this._transport=new WebTransport(this.createUri("https"),this.opts.transportOptions[this.name])}catch(e){return this.emitReserved("error",e)}this._transport.closed.then(()=>{this.onClose()}).catch(e=>{this.onError("webtransport error",e)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(e=>{let t=wc(Number.MAX_SAFE_INTEGER,this.socket.binaryType),n=e.readable.pipeThrough(t).getReader(),s=kc();s.readable.pipeTo(e.writable),this._writer=s.writable.getWriter();let o=()=>{n.read().then(({done:l,value:c})=>{l||(this.onPacket(c),o())}).catch(l=>{})};o();let r={type:"open"};this.query.sid&&(r.data=`{"sid":"${this.query.sid}"}`),this._writer.write(r).then(()=>this.onOpen())})})}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let n=e[t],s=t===e.length-1;this._writer.write(n).then(()=>{s&&vn(()=>{this.writable=!0,this.emitReserved("drain")},this.setTimeoutFn)})}}doClose(){var e;(e=this._transport)===null||e===void 0||e.close()}},Uc={websocket:Pc,webtransport:Fc,polling:Dc},Hc=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,Wc=["source","protocol","authority","userInfo","user","password","host","port","relative","path","directory","file","query","anchor"];function Ss(e){if(e.length>8e3)throw"URI too long";let t=e,n=e.indexOf("["),s=e.indexOf("]");n!=-1&&s!=-1&&(e=e.substring(0,n)+e.substring(n,s).replace(/:/g,";")+e.substring(s,e.length));let o=Hc.exec(e||""),r={},l=14;for(;l--;)r[Wc[l]]=o[l]||"";return n!=-1&&s!=-1&&(r.source=t,r.host=r.host.substring(1,r.host.length-1).replace(/;/g,":"),r.authority=r.authority.replace("[","").replace("]","").replace(/;/g,":"),r.ipv6uri=!0),r.pathNames=Vc(r,r.path),r.queryKey=Kc(r,r.query),r}function Vc(e,t){let n=/\/{2,9}/g,s=t.replace(n,"/").split("/");return(t.slice(0,1)=="/"||t.length===0)&&s.splice(0,1),t.slice(-1)=="/"&&s.splice(s.length-1,1),s}function Kc(e,t){let n={};return t.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(s,o,r){o&&(n[o]=r)}),n}var Ts=typeof addEventListener=="function"&&typeof removeEventListener=="function",hn=[];Ts&&addEventListener("offline",()=>{hn.forEach(e=>e())},!1);var Bs=class rt extends J{constructor(t,n={}){var s,o;if(super(),this.binaryType=Cc,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,t&&typeof t=="object"&&(n=t,t=null),t){let r=Ss(t);n.hostname=r.host,n.secure=r.protocol==="https"||r.protocol==="wss",n.port=r.port,r.query&&(n.query=r.query)}else n.host&&(n.hostname=Ss(n.host).host);if(bn(this,n),this.secure=n.secure!=null?n.secure:typeof location<"u"&&location.protocol==="https:",n.hostname&&!n.port&&(n.port=this.secure?"443":"80"),this.hostname=n.hostname||(typeof location<"u"?location.hostname:"localhost"),this.port=n.port||(typeof location<"u"&&location.port?location.port:this.secure?"443":"80"),n.transportImplementations&&n.transports)throw new Error("specifying both 'transportImplementations' and 'transports' options is not supported");n.transportImplementations||!((s=n.transports)===null||s===void 0)&&s.length&&typeof n.transports[0]=="function"?(this.transports=[],this._transportsByName=Object.create(null),((o=n.transportImplementations)!==null&&o!==void 0?o:n.transports).forEach(r=>{let l=r.prototype.name;this.transports.push(l),this._transportsByName[l]=r})):(this.transports=n.transports?[...n.transports]:["polling","websocket","webtransport"],this._transportsByName=Uc),this.opts=Object.assign({path:"/engine.io",agent:!1,withCredentials:!1,upgrade:!0,timestampParam:"t",rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},n),this.opts.path=this.opts.path.replace(/\/$/,"")+(this.opts.addTrailingSlash?"/":""),typeof this.opts.query=="string"&&(this.opts.query=Nc(this.opts.query)),Ts&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener("beforeunload",this._beforeunloadEventListener,!1)),this.hostname!=="localhost"&&(this._offlineEventListener=()=>{this._onClose("transport close",{description:"network connection lost"})},hn.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(t){let n=Object.assign({},this.opts.query);n.EIO=$r,n.transport=t,this.id&&(n.sid=this.id);let s=Object.assign({},this.opts,{query:n,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[t]);return new this._transportsByName[t](s)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved("error","No transports available")},0);return}let t=this.opts.rememberUpgrade&&rt.priorWebsocketSuccess&&this.transports.indexOf("websocket")!==-1?"websocket":this.transports[0];this.readyState="opening";let n=this.createTransport(t);n.open(),this.setTransport(n)}setTransport(t){this.transport&&this.transport.removeAllListeners(),this.transport=t,t.on("drain",this._onDrain.bind(this)).on("packet",this._onPacket.bind(this)).on("error",this._onError.bind(this)).on("close",n=>this._onClose("transport close",n))}_probe(t){let n=this.createTransport(t),s=!1;rt.priorWebsocketSuccess=!1;let o=()=>{s||(n.send([{type:"ping",data:"probe"}]),n.once("packet",m=>{if(!s)if(m.type==="pong"&&m.data==="probe"){if(this.upgrading=!0,this.emitReserved("upgrading",n),!n)return;rt.priorWebsocketSuccess=n.name==="websocket",this.transport.pause(()=>{s||this.readyState!=="closed"&&(d(),this.setTransport(n),n.send([{type:"upgrade"}]),this.emitReserved("upgrade",n),n=null,this.upgrading=!1,this.flush())})}else{let $=new Error("probe error");$.transport=n.name,this.emitReserved("upgradeError",$)}}))};function r(){s||(s=!0,d(),n.close(),n=null)}let l=m=>{let $=new Error("probe error: "+m);$.transport=n.name,r(),this.emitReserved("upgradeError",$)};function c(){l("transport closed")}function u(){l("socket closed")}function p(m){n&&m.name!==n.name&&r()}let d=()=>{n.removeListener("open",o),n.removeListener("error",l),n.removeListener("close",c),this.off("close",u),this.off("upgrading",p)};n.once("open",o),n.once("error",l),n.once("close",c),this.once("close",u),this.once("upgrading",p),this._upgrades.indexOf("webtransport")!==-1&&t!=="webtransport"?this.setTimeoutFn(()=>{s||n.open()},200):n.open()}onOpen(){if(this.readyState="open",rt.priorWebsocketSuccess=this.transport.name==="websocket",this.emitReserved("open"),this.flush(),this.readyState==="open"&&this.opts.upgrade)for(let t=0;t<this._upgrades.length;t++)this._probe(this._upgrades[t])}_onPacket(t){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing")switch(this.emitReserved("packet",t),this.emitReserved("heartbeat"),t.type){case"open":this.onHandshake(JSON.parse(t.data));break;case"ping":this._sendPacket("pong"),this.emitReserved("ping"),this.emitReserved("pong"),this._resetPingTimeout();break;case"error":let n=new Error("server error");n.code=t.data,this._onError(n);break;case"message":this.emitReserved("data",t.data),this.emitReserved("message",t.data);break}}onHandshake(t){this.emitReserved("handshake",t),this.id=t.sid,this.transport.query.sid=t.sid,this._upgrades=this._filterUpgrades(t.upgrades),this._pingInterval=t.pingInterval,this._pingTimeout=t.pingTimeout,this._maxPayload=t.maxPayload,this.onOpen(),this.readyState!=="closed"&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let t=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+t,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose("ping timeout")},t),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved("drain"):this.flush()}flush(){if(this.readyState!=="closed"&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let t=this._getWritablePackets();this.transport.send(t),this._prevBufferLen=t.length,this.emitReserved("flush")}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name==="polling"&&this.writeBuffer.length>1))return this.writeBuffer;let t=1;for(let n=0;n<this.writeBuffer.length;n++){let s=this.writeBuffer[n].data;if(s&&(t+=Oc(s)),n>0&&t>this._maxPayload)return this.writeBuffer.slice(0,n);t+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let t=Date.now()>this._pingTimeoutTime;return t&&(this._pingTimeoutTime=0,vn(()=>{this._onClose("ping timeout")},this.setTimeoutFn)),t}write(t,n,s){return this._sendPacket("message",t,n,s),this}send(t,n,s){return this._sendPacket("message",t,n,s),this}_sendPacket(t,n,s,o){if(typeof n=="function"&&(o=n,n=void 0),typeof s=="function"&&(o=s,s=null),this.readyState==="closing"||this.readyState==="closed")return;s=s||{},s.compress=s.compress!==!1;let r={type:t,data:n,options:s};this.emitReserved("packetCreate",r),this.writeBuffer.push(r),o&&this.once("flush",o),this.flush()}close(){let t=()=>{this._onClose("forced close"),this.transport.close()},n=()=>{this.off("upgrade",n),this.off("upgradeError",n),t()},s=()=>{this.once("upgrade",n),this.once("upgradeError",n)};return(this.readyState==="opening"||this.readyState==="open")&&(this.readyState="closing",this.writeBuffer.length?this.once("drain",()=>{this.upgrading?s():t()}):this.upgrading?s():t()),this}_onError(t){if(rt.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState==="opening")return this.transports.shift(),this._open();this.emitReserved("error",t),this._onClose("transport error",t)}_onClose(t,n){if(this.readyState==="opening"||this.readyState==="open"||this.readyState==="closing"){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners("close"),this.transport.close(),this.transport.removeAllListeners(),Ts&&(this._beforeunloadEventListener&&removeEventListener("beforeunload",this._beforeunloadEventListener,!1),this._offlineEventListener)){let s=hn.indexOf(this._offlineEventListener);s!==-1&&hn.splice(s,1)}this.readyState="closed",this.id=null,this.emitReserved("close",t,n),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(t){let n=[];for(let s=0;s<t.length;s++)~this.transports.indexOf(t[s])&&n.push(t[s]);return n}};Bs.protocol=$r;var dm=Bs.protocol;function Gc(e,t="",n){let s=e;n=n||typeof location<"u"&&location,e==null&&(e=n.protocol+"//"+n.host),typeof e=="string"&&(e.charAt(0)==="/"&&(e.charAt(1)==="/"?e=n.protocol+e:e=n.host+e),/^(https?|wss?):\/\//.test(e)||(typeof n<"u"?e=n.protocol+"//"+e:e="https://"+e),s=Ss(e)),s.port||(/^(http|ws)$/.test(s.protocol)?s.port="80":/^(http|ws)s$/.test(s.protocol)&&(s.port="443")),s.path=s.path||"/";let o=s.host.indexOf(":")!==-1?"["+s.host+"]":s.host;return s.id=s.protocol+"://"+o+":"+s.port+t,s.href=s.protocol+"://"+o+(n&&n.port===s.port?"":":"+s.port),s}var kr={};hc(kr,{Decoder:()=>su,Encoder:()=>nu,PacketType:()=>T,isPacketValid:()=>lu,protocol:()=>tu});var Jc=typeof ArrayBuffer=="function",Yc=e=>typeof ArrayBuffer.isView=="function"?ArrayBuffer.isView(e):e.buffer instanceof ArrayBuffer,wr=Object.prototype.toString,Qc=typeof Blob=="function"||typeof Blob<"u"&&wr.call(Blob)==="[object BlobConstructor]",Xc=typeof File=="function"||typeof File<"u"&&wr.call(File)==="[object FileConstructor]";function zs(e){return Jc&&(e instanceof ArrayBuffer||Yc(e))||Qc&&e instanceof Blob||Xc&&e instanceof File}function $n(e,t){if(!e||typeof e!="object")return!1;if(Array.isArray(e)){for(let n=0,s=e.length;n<s;n++)if($n(e[n]))return!0;return!1}if(zs(e))return!0;if(e.toJSON&&typeof e.toJSON=="function"&&arguments.length===1)return $n(e.toJSON(),!0);for(let n in e)if(Object.prototype.hasOwnProperty.call(e,n)&&$n(e[n]))return!0;return!1}function Zc(e){let t=[],n=e.data,s=e;return s.data=_n(n,t),s.attachments=t.length,{packet:s,buffers:t}}function _n(e,t,n){if(!e)return e;if(zs(e)){let s={_placeholder:!0,num:t.length};return t.push(e),s}else if(Array.isArray(e)){let s=new Array(e.length);for(let o=0;o<e.length;o++)s[o]=_n(e[o],t);return s}else if(typeof e=="object"&&!(e instanceof Date)){if(e.toJSON&&typeof e.toJSON=="function"&&!n)return _n(e.toJSON(),t,!0);let s={};for(let o in e)Object.prototype.hasOwnProperty.call(e,o)&&(s[o]=_n(e[o],t));return s}return e}function eu(e,t){return e.data=Ms(e.data,t),delete e.attachments,e}function Ms(e,t){if(!e)return e;if(e&&e._placeholder===!0){if(typeof e.num=="number"&&e.num>=0&&e.num<t.length)return t[e.num];throw new Error("illegal attachments")}else if(Array.isArray(e))for(let n=0;n<e.length;n++)e[n]=Ms(e[n],t);else if(typeof e=="object")for(let n in e)Object.prototype.hasOwnProperty.call(e,n)&&(e[n]=Ms(e[n],t));return e}var xr=["connect","connect_error","disconnect","disconnecting","newListener","removeListener"],tu=5,T;(function(e){e[e.CONNECT=0]="CONNECT",e[e.DISCONNECT=1]="DISCONNECT",e[e.EVENT=2]="EVENT",e[e.ACK=3]="ACK",e[e.CONNECT_ERROR=4]="CONNECT_ERROR",e[e.BINARY_EVENT=5]="BINARY_EVENT",e[e.BINARY_ACK=6]="BINARY_ACK"})(T||(T={}));var nu=class{constructor(e){this.replacer=e}encode(e){return(e.type===T.EVENT||e.type===T.ACK)&&$n(e)?this.encodeAsBinary({type:e.type===T.EVENT?T.BINARY_EVENT:T.BINARY_ACK,nsp:e.nsp,data:e.data,id:e.id}):[this.encodeAsString(e)]}encodeAsString(e){let t=""+e.type;return(e.type===T.BINARY_EVENT||e.type===T.BINARY_ACK)&&(t+=e.attachments+"-"),e.nsp&&e.nsp!=="/"&&(t+=e.nsp+","),e.id!=null&&(t+=e.id),e.data!=null&&(t+=JSON.stringify(e.data,this.replacer)),t}encodeAsBinary(e){let t=Zc(e),n=this.encodeAsString(t.packet),s=t.buffers;return s.unshift(n),s}},su=class Cr extends J{constructor(t){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof t=="function"?{reviver:t}:t)}add(t){let n;if(typeof t=="string"){if(this.reconstructor)throw new Error("got plaintext data when reconstructing a packet");n=this.decodeString(t);let s=n.type===T.BINARY_EVENT;s||n.type===T.BINARY_ACK?(n.type=s?T.EVENT:T.ACK,this.reconstructor=new ou(n)):super.emitReserved("decoded",n)}else if(zs(t)||t.base64)if(this.reconstructor)n=this.reconstructor.takeBinaryData(t),n&&(this.reconstructor=null,super.emitReserved("decoded",n));else throw new Error("got binary data when not reconstructing a packet");else throw new Error("Unknown type: "+t)}decodeString(t){let n=0,s={type:Number(t.charAt(0))};if(T[s.type]===void 0)throw new Error("unknown packet type "+s.type);if(s.type===T.BINARY_EVENT||s.type===T.BINARY_ACK){let r=n+1;for(;t.charAt(++n)!=="-"&&n!=t.length;);let l=t.substring(r,n);if(l!=Number(l)||t.charAt(n)!=="-")throw new Error("Illegal attachments");let c=Number(l);if(!Sr(c)||c<1)throw new Error("Illegal attachments");if(c>this.opts.maxAttachments)throw new Error("too many attachments");s.attachments=c}if(t.charAt(n+1)==="/"){let r=n+1;for(;++n&&!(t.charAt(n)===","||n===t.length););s.nsp=t.substring(r,n)}else s.nsp="/";let o=t.charAt(n+1);if(o!==""&&Number(o)==o){let r=n+1;for(;++n;){let l=t.charAt(n);if(l==null||Number(l)!=l){--n;break}if(n===t.length)break}s.id=Number(t.substring(r,n+1))}if(t.charAt(++n)){let r=this.tryParse(t.substr(n));if(Cr.isPayloadValid(s.type,r))s.data=r;else throw new Error("invalid payload")}return s}tryParse(t){try{return JSON.parse(t,this.opts.reviver)}catch{return!1}}static isPayloadValid(t,n){switch(t){case T.CONNECT:return gn(n);case T.DISCONNECT:return n===void 0;case T.CONNECT_ERROR:return typeof n=="string"||gn(n);case T.EVENT:case T.BINARY_EVENT:return Array.isArray(n)&&(typeof n[0]=="number"||typeof n[0]=="string"&&xr.indexOf(n[0])===-1);case T.ACK:case T.BINARY_ACK:return Array.isArray(n)}}destroy(){this.reconstructor&&(this.reconstructor.finishedReconstruction(),this.reconstructor=null)}},ou=class{constructor(e){this.packet=e,this.buffers=[],this.reconPack=e}takeBinaryData(e){if(this.buffers.push(e),this.buffers.length===this.reconPack.attachments){let t=eu(this.reconPack,this.buffers);return this.finishedReconstruction(),t}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function ru(e){return typeof e=="string"}var Sr=Number.isInteger||function(e){return typeof e=="number"&&isFinite(e)&&Math.floor(e)===e};function au(e){return e===void 0||Sr(e)}function gn(e){return Object.prototype.toString.call(e)==="[object Object]"}function iu(e,t){switch(e){case T.CONNECT:return t===void 0||gn(t);case T.DISCONNECT:return t===void 0;case T.EVENT:return Array.isArray(t)&&(typeof t[0]=="number"||typeof t[0]=="string"&&xr.indexOf(t[0])===-1);case T.ACK:return Array.isArray(t);case T.CONNECT_ERROR:return typeof t=="string"||gn(t);default:return!1}}function lu(e){return ru(e.nsp)&&au(e.id)&&iu(e.type,e.data)}function ge(e,t,n){return e.on(t,n),function(){e.off(t,n)}}var cu=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),Tr=class extends J{constructor(e,t,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=e,this.nsp=t,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let e=this.io;this.subs=[ge(e,"open",this.onopen.bind(this)),ge(e,"packet",this.onpacket.bind(this)),ge(e,"error",this.onerror.bind(this)),ge(e,"close",this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected?this:(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState==="open"&&this.onopen(),this)}open(){return this.connect()}send(...e){return e.unshift("message"),this.emit.apply(this,e),this}emit(e,...t){var n,s,o;if(cu.hasOwnProperty(e))throw new Error('"'+e.toString()+'" is a reserved event name');if(t.unshift(e),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(t),this;let r={type:T.EVENT,data:t};if(r.options={},r.options.compress=this.flags.compress!==!1,typeof t[t.length-1]=="function"){let u=this.ids++,p=t.pop();this._registerAckCallback(u,p),r.id=u}let l=(s=(n=this.io.engine)===null||n===void 0?void 0:n.transport)===null||s===void 0?void 0:s.writable,c=this.connected&&!(!((o=this.io.engine)===null||o===void 0)&&o._hasPingExpired());return this.flags.volatile&&!l||(c?(this.notifyOutgoingListeners(r),this.packet(r)):this.sendBuffer.push(r)),this.flags={},this}_registerAckCallback(e,t){var n;let s=(n=this.flags.timeout)!==null&&n!==void 0?n:this._opts.ackTimeout;if(s===void 0){this.acks[e]=t;return}let o=this.io.setTimeoutFn(()=>{delete this.acks[e];for(let l=0;l<this.sendBuffer.length;l++)this.sendBuffer[l].id===e&&this.sendBuffer.splice(l,1);t.call(this,new Error("operation has timed out"))},s),r=(...l)=>{this.io.clearTimeoutFn(o),t.apply(this,l)};r.withError=!0,this.acks[e]=r}emitWithAck(e,...t){return new Promise((n,s)=>{let o=(r,l)=>r?s(r):n(l);o.withError=!0,t.push(o),this.emit(e,...t)})}_addToQueue(e){let t;typeof e[e.length-1]=="function"&&(t=e.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:e,flags:Object.assign({fromQueue:!0},this.flags)};e.push((s,...o)=>(this._queue[0],s!==null?n.tryCount>this._opts.retries&&(this._queue.shift(),t&&t(s)):(this._queue.shift(),t&&t(null,...o)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(e=!1){if(!this.connected||this._queue.length===0)return;let t=this._queue[0];t.pending&&!e||(t.pending=!0,t.tryCount++,this.flags=t.flags,this.emit.apply(this,t.args))}packet(e){e.nsp=this.nsp,this.io._packet(e)}onopen(){typeof this.auth=="function"?this.auth(e=>{this._sendConnectPacket(e)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(e){this.packet({type:T.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},e):e})}onerror(e){this.connected||this.emitReserved("connect_error",e)}onclose(e,t){this.connected=!1,delete this.id,this.emitReserved("disconnect",e,t),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(e=>{if(!this.sendBuffer.some(t=>String(t.id)===e)){let t=this.acks[e];delete this.acks[e],t.withError&&t.call(this,new Error("socket has been disconnected"))}})}onpacket(e){if(e.nsp===this.nsp)switch(e.type){case T.CONNECT:e.data&&e.data.sid?this.onconnect(e.data.sid,e.data.pid):this.emitReserved("connect_error",new Error("It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)"));break;case T.EVENT:case T.BINARY_EVENT:this.onevent(e);break;case T.ACK:case T.BINARY_ACK:this.onack(e);break;case T.DISCONNECT:this.ondisconnect();break;case T.CONNECT_ERROR:this.destroy();let t=new Error(e.data.message);t.data=e.data.data,this.emitReserved("connect_error",t);break}}onevent(e){let t=e.data||[];e.id!=null&&t.push(this.ack(e.id)),this.connected?this.emitEvent(t):this.receiveBuffer.push(Object.freeze(t))}emitEvent(e){if(this._anyListeners&&this._anyListeners.length){let t=this._anyListeners.slice();for(let n of t)n.apply(this,e)}super.emit.apply(this,e),this._pid&&e.length&&typeof e[e.length-1]=="string"&&(this._lastOffset=e[e.length-1])}ack(e){let t=this,n=!1;return function(...s){n||(n=!0,t.packet({type:T.ACK,id:e,data:s}))}}onack(e){let t=this.acks[e.id];typeof t=="function"&&(delete this.acks[e.id],t.withError&&e.data.unshift(null),t.apply(this,e.data))}onconnect(e,t){this.id=e,this.recovered=t&&this._pid===t,this._pid=t,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved("connect")}emitBuffered(){this.receiveBuffer.forEach(e=>this.emitEvent(e)),this.receiveBuffer=[],this.sendBuffer.forEach(e=>{this.notifyOutgoingListeners(e),this.packet(e)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose("io server disconnect")}destroy(){this.subs&&(this.subs.forEach(e=>e()),this.subs=void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:T.DISCONNECT}),this.destroy(),this.connected&&this.onclose("io client disconnect"),this}close(){return this.disconnect()}compress(e){return this.flags.compress=e,this}get volatile(){return this.flags.volatile=!0,this}timeout(e){return this.flags.timeout=e,this}onAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(e),this}prependAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(e),this}offAny(e){if(!this._anyListeners)return this;if(e){let t=this._anyListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(e),this}prependAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(e),this}offAnyOutgoing(e){if(!this._anyOutgoingListeners)return this;if(e){let t=this._anyOutgoingListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(e){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let t=this._anyOutgoingListeners.slice();for(let n of t)n.apply(this,e.data)}}};function it(e){e=e||{},this.ms=e.min||100,this.max=e.max||1e4,this.factor=e.factor||2,this.jitter=e.jitter>0&&e.jitter<=1?e.jitter:0,this.attempts=0}it.prototype.duration=function(){var e=this.ms*Math.pow(this.factor,this.attempts++);if(this.jitter){var t=Math.random(),n=Math.floor(t*this.jitter*e);e=(Math.floor(t*10)&1)==0?e-n:e+n}return Math.min(e,this.max)|0};it.prototype.reset=function(){this.attempts=0};it.prototype.setMin=function(e){this.ms=e};it.prototype.setMax=function(e){this.max=e};it.prototype.setJitter=function(e){this.jitter=e};var Os=class extends J{constructor(e,t){var n;super(),this.nsps={},this.subs=[],e&&typeof e=="object"&&(t=e,e=void 0),t=t||{},t.path=t.path||"/socket.io",this.opts=t,bn(this,t),this.reconnection(t.reconnection!==!1),this.reconnectionAttempts(t.reconnectionAttempts||1/0),this.reconnectionDelay(t.reconnectionDelay||1e3),this.reconnectionDelayMax(t.reconnectionDelayMax||5e3),this.randomizationFactor((n=t.randomizationFactor)!==null&&n!==void 0?n:.5),this.backoff=new it({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(t.timeout==null?2e4:t.timeout),this._readyState="closed",this.uri=e;let s=t.parser||kr;this.encoder=new s.Encoder,this.decoder=new s.Decoder,this._autoConnect=t.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(e){return arguments.length?(this._reconnection=!!e,e||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(e){return e===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=e,this)}reconnectionDelay(e){var t;return e===void 0?this._reconnectionDelay:(this._reconnectionDelay=e,(t=this.backoff)===null||t===void 0||t.setMin(e),this)}randomizationFactor(e){var t;return e===void 0?this._randomizationFactor:(this._randomizationFactor=e,(t=this.backoff)===null||t===void 0||t.setJitter(e),this)}reconnectionDelayMax(e){var t;return e===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=e,(t=this.backoff)===null||t===void 0||t.setMax(e),this)}timeout(e){return arguments.length?(this._timeout=e,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(e){if(~this._readyState.indexOf("open"))return this;this.engine=new Bs(this.uri,this.opts);let t=this.engine,n=this;this._readyState="opening",this.skipReconnect=!1;let s=ge(t,"open",function(){n.onopen(),e&&e()}),o=l=>{this.cleanup(),this._readyState="closed",this.emitReserved("error",l),e?e(l):this.maybeReconnectOnOpen()},r=ge(t,"error",o);if(this._timeout!==!1){let l=this._timeout,c=this.setTimeoutFn(()=>{s(),o(new Error("timeout")),t.close()},l);this.opts.autoUnref&&c.unref(),this.subs.push(()=>{this.clearTimeoutFn(c)})}return this.subs.push(s),this.subs.push(r),this}connect(e){return this.open(e)}onopen(){this.cleanup(),this._readyState="open",this.emitReserved("open");let e=this.engine;this.subs.push(ge(e,"ping",this.onping.bind(this)),ge(e,"data",this.ondata.bind(this)),ge(e,"error",this.onerror.bind(this)),ge(e,"close",this.onclose.bind(this)),ge(this.decoder,"decoded",this.ondecoded.bind(this)))}onping(){this.emitReserved("ping")}ondata(e){try{this.decoder.add(e)}catch(t){this.onclose("parse error",t)}}ondecoded(e){vn(()=>{this.emitReserved("packet",e)},this.setTimeoutFn)}onerror(e){this.emitReserved("error",e)}socket(e,t){let n=this.nsps[e];return n?this._autoConnect&&!n.active&&n.connect():(n=new Tr(this,e,t),this.nsps[e]=n),n}_destroy(e){let t=Object.keys(this.nsps);for(let n of t)if(this.nsps[n].active)return;this._close()}_packet(e){let t=this.encoder.encode(e);for(let n=0;n<t.length;n++)this.engine.write(t[n],e.options)}cleanup(){this.subs.forEach(e=>e()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose("forced close")}disconnect(){return this._close()}onclose(e,t){var n;this.cleanup(),(n=this.engine)===null||n===void 0||n.close(),this.backoff.reset(),this._readyState="closed",this.emitReserved("close",e,t),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let e=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved("reconnect_failed"),this._reconnecting=!1;else{let t=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{e.skipReconnect||(this.emitReserved("reconnect_attempt",e.backoff.attempts),!e.skipReconnect&&e.open(s=>{s?(e._reconnecting=!1,e.reconnect(),this.emitReserved("reconnect_error",s)):e.onreconnect()}))},t);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let e=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved("reconnect",e)}},Mt={};function At(e,t){typeof e=="object"&&(t=e,e=void 0),t=t||{};let n=Gc(e,t.path||"/socket.io"),s=n.source,o=n.id,r=n.path,l=Mt[o]&&r in Mt[o].nsps,c=t.forceNew||t["force new connection"]||t.multiplex===!1||l,u;return c?u=new Os(s,t):(Mt[o]||(Mt[o]=new Os(s,t)),u=Mt[o]),n.query&&!t.query&&(t.query=n.queryKey),u.socket(n.path,t)}Object.assign(At,{Manager:Os,Socket:Tr,io:At,connect:At});function Mr({code:e,token:t,request:n}){let s=(o,r={})=>{let l={"Content-Type":"application/json"};return t&&(l.Authorization=`Bearer ${t}`),uu(15e3,async c=>(await n(`/api/${e}/${o}`,{...r,headers:l,signal:c})).json())};return{send:async o=>du(await s("commands",{method:"POST",body:JSON.stringify(o)})),view:async()=>{let o=await s("view");return o.records?o:null}}}async function uu(e,t){let n=new AbortController,s=setTimeout(()=>n.abort(),e);try{return await t(n.signal)}finally{clearTimeout(s)}}function du(e){return"ok"in e?e:{ok:!1,error:"error"in e?e.error:e}}var yn={seq:0,records:new Map};function Or(e,t=yn.records){let n=new Map;for(let[s,o]of Object.entries(e.records)){let r=t.get(s);n.set(s,r&&JSON.stringify(r)===JSON.stringify(o)?r:o)}return{seq:e.seq,records:n}}function Ar(e,t){if(t.from!==e.seq)return null;let n=new Map(e.records);for(let s of t.drop)n.delete(s);for(let[s,o]of Object.entries(t.put))n.set(s,o);return{seq:t.to,records:n}}var Er="DecompressionStream"in globalThis;function Nr(e,t){let n=0,s=0,o=Promise.resolve(),r=l=>{let c=s;n+=1,o=o.then(l).then(u=>c===s?e(...u):void 0,()=>c===s?t():void 0).catch(u=>reportError(u)).finally(()=>{n-=1})};return{hear:(...l)=>n>0?r(()=>l):e(...l),hearPacked:l=>r(()=>pu(l)),lose:()=>{s+=1}}}async function pu(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"));return JSON.parse(await new Response(t).text())}var fu=1e4,mu=4e3,Rs=4e3,hu=15e3,$u=1e4,Ls=2e3,_u=10,Br=["websocket","polling"],gu=["polling","websocket"],zr=new Set(["no_seat","seat_expired","seat_revoked","seat_moved","wrong_key","unknown_workshop"]);function Rr({code:e,token:t,connect:n=At,request:s=(...o)=>fetch(...o)}){let o=or(),r=Mr({code:e,token:t,request:s}),l=E(yn.records),c=E(yn.seq),u=E("connecting"),p=E(!1),d=E(!1),m=E(null),$=1,f=!1,g=!1,b=Date.now(),y,O,v=n({auth:{...t&&{token:t},...Er&&{packed:!0}},transports:Br,tryAllTransports:!0,reconnectionDelay:Ls/2,reconnectionDelayMax:5e3,randomizationFactor:1,timeout:8e3}),I=k=>ps(()=>{l.value=k.records,c.value=k.seq}),S=()=>{g||(g=!0,v.emit("refresh"))},Z=()=>{ee.lose(),u.value==="connected"&&(b=Date.now(),vt(Math.max(hu,ve()))),g=!1,u.value!=="revoked"&&(u.value="offline")},Ee=k=>{m.value=k,u.value="revoked",v.disconnect()},ve=()=>Math.max(Ls,$*_u),oe=k=>{clearTimeout(y),y=setTimeout(()=>v.connect(),k)},xe=k=>{g=!1,$=k.clients??$,o.hear(k.now,{afresh:!0}),I(Or(k,l.value))},ee=Nr((k,Y)=>{if(k==="view"){xe(Y),u.value="connected",p.value=d.value=!1,f=!0,clearTimeout(O);return}$=Y.clients??$,o.hear(Y.now);let Vt=Ar({seq:c.value,records:l.value},Y);Vt?I(Vt):S()},S);v.io.on("reconnect_attempt",k=>{v.io.opts.transports=k%2===0===f?gu:Br}),v.on("view",k=>ee.hear("view",k)),v.on("delta",k=>ee.hear("delta",k)),v.on("packed",k=>ee.hearPacked(k)),v.on("bye",k=>{$=k.clients??$,d.value=k.reason==="restarting",d.value||Ee({code:`seat_${k.reason}`})}),v.on("disconnect",k=>{Z();let Y=k==="ping timeout"?Ls:ve();v.io.reconnectionDelay(Y/2),v.io.reconnectionDelayMax(Math.max(5e3,Y)),k==="io server disconnect"&&u.value!=="revoked"&&oe(Math.random()*Y)}),v.on("connect_error",k=>{k.data&&zr.has(k.data.code)?Ee(k.data):Z(),!v.active&&u.value!=="revoked"&&oe(Number(k.data?.retry_after_ms??1e3)+Math.random()*1e3)});let pe=async k=>{let Y=await re(k);return!Y.ok&&zr.has(Y.error.code)&&Ee(Y.error),Y},re=async k=>{if(u.peek()==="connected")return v.timeout(fu).emitWithAck("command",k).catch(F);if(Date.now()-b<Rs)throw new Error("not connected yet");let Y=await r.send(k);return Y.ok&&Ht(),Y},F=k=>{throw v.connected&&v.disconnect().connect(),k},Ht=async()=>{let k=await r.view().catch(()=>null);u.value==="connected"||u.value==="revoked"||(p.value=k!==null,k&&k.seq>=c.value&&xe(k))},vt=k=>{clearTimeout(O),O=setTimeout(Wt,k+Math.random()*Rs)},Wt=async()=>{await Ht(),(u.value==="connecting"||u.value==="offline")&&vt($u)},bt=()=>{if(u.value!=="revoked"){if(!v.connected)return void v.disconnect().connect();v.timeout(mu).emitWithAck("awake").then(({now:k})=>o.hear(k,{afresh:!0}),F).catch(()=>{})}};return vt(Rs),{records:l,seq:c,status:u,by_request:p,restarting:d,refused:m,serverNow:o.now,send:pe,wake:bt,close:()=>{clearTimeout(y),clearTimeout(O),v.disconnect()}}}function vu(){let e=new Map;return{getItem:t=>e.get(t)??null,setItem:(t,n)=>{e.set(t,n)},removeItem:t=>{e.delete(t)},keys:()=>[...e.keys()]}}var Is=E(!1),lt=vu();function Et(){let e=yu(),t=()=>{Is.value=lt.keys().length>0};return{getItem:n=>lt.getItem(n)??e?.getItem(n)??null,setItem(n,s){bu(e,n,s)?lt.removeItem(n):lt.setItem(n,s),t()},removeItem(n){lt.removeItem(n),e?.removeItem(n),t()},keys:()=>[...new Set([...Object.keys(e??{}),...lt.keys()])]}}function bu(e,t,n){try{return e?.setItem(t,n),e!==null}catch{return!1}}function Ue(e,t){try{return JSON.parse(e.getItem(t)??"null")}catch{return null}}function yu(){try{return globalThis.localStorage??null}catch{return null}}function Lr(e,t,n=globalThis.window??new EventTarget){let s=new Map,o=`facilitator:draft:${e}:`;return n.addEventListener("storage",r=>{let{key:l}=r;l?.startsWith(o)&&s.get(l.slice(o.length))?.readAgain()}),r=>{let l=s.get(r);if(l)return l;let c=ku(o+r,t);return s.set(r,c),c}}function ku(e,t){let n=()=>Ue(t,e),s=E(n()?.text??"");return{text:s,begun_at:n()?.begun_at??null,write(o){this.begun_at=o?this.begun_at??Date.now():null,s.value=o,o?t.setItem(e,JSON.stringify({text:o,begun_at:this.begun_at})):t.removeItem(e)},clear(){this.write("")},readAgain(){this.begun_at=n()?.begun_at??null,s.value=n()?.text??""}}}var wu="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",ke=()=>xu(12);function xu(e){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,n=>wu[n&63]).join("")}var Ir=2e4,Cu=100;function qr({key:e,shelf:t,wall:n,later:s}){let o=ke(),r=()=>Ue(t,e),l=()=>{let u=r()&&r().tab!==o?r().until-n():0;return u>0&&u<=Ir?u:0},c=()=>{let u=l();return u===0&&t.setItem(e,JSON.stringify({tab:o,until:n()+Ir})),u};return{take:c,async takeAmongOthers(){let u=r()?.tab===o,p=c();return u||p>0?p:(await new Promise(d=>s(()=>d(null),Cu)),l())},giveBack(){r()?.tab===o&&t.removeItem(e)}}}var Su=1e3,Tu=15e3,Mu=new Set(["too_fast","not_saved","internal"]),Ou=new Set(["no_seat","seat_expired","seat_revoked","seat_moved"]),Au={wall:()=>Date.now(),mono:()=>performance.now()};function jr({key:e,shelf:t,send:n,seq:s,online:o,tabs:r=globalThis.window??new EventTarget,clock:l=Au,later:c=setTimeout}){let u=`facilitator:outbox:${e}:`,p=`facilitator:turn:${e}`,d=qr({key:p,shelf:t,wall:l.wall,later:c}),m=ke(),$=E(Dr(t,u)),f=E(!1),g=$.peek().length===0,b=!1,y=!1,O=!1,v=!1,I=0,S=X(()=>$.value.filter(A=>!A.error)),Z=X(()=>$.value.filter(A=>A.error)),Ee=X(()=>S.value.filter(A=>A.answered_seq===void 0).length),ve=A=>{t.setItem(u+A.id,JSON.stringify(A)),oe([A])},oe=A=>{let N=$.peek().filter(ie=>!A.some(({id:qe})=>qe===ie.id));$.value=Pr([...N,...A])},xe=A=>{for(let N of A)t.removeItem(u+N.id);$.value=$.peek().filter(N=>!A.includes(N))},ee=A=>$.peek().find(N=>N.id===A),pe=(A,N={},{age_ms:ie=0}={})=>{let qe=$.peek().at(-1)?.place??0,Xn=l.wall()-ie,_e=Math.max(l.wall(),qe+1),fo={id:ke(),name:A,data:N,place:_e,acted_at:Xn,acted_mono:l.mono()-ie,run:m};return ve(fo),F(),fo.id},re=()=>S.peek().find(A=>A.answered_seq===void 0),F=async()=>{if(b||v)return;if(!re())return d.giveBack();b=!0;let A=g?d.take():await d.takeAmongOthers();if(b=!1,A>0)return Ht(A);oe(Dr(t,u));let N=re();if(v||!N)return d.giveBack();b=!0;let{id:ie,name:qe,data:Xn}=N,_e=await n({id:ie,name:qe,data:Xn,age_ms:Eu(N,m,l)}).catch(()=>null);if(b=!1,!v){if(!ee(ie))return void F();if(!_e||!_e.ok&&Mu.has(_e.error.code))return vt(_e);if(!_e.ok&&Ou.has(_e.error.code))return d.giveBack();I=0,f.value=!1,ve(_e.ok?{...N,answered_seq:_e.seq}:{...N,error:_e.error}),bt(),F()}},Ht=A=>{y||(y=!0,c(()=>{y=!1,F()},A))},vt=A=>{d.giveBack(),f.value=!0,O=!0;let N=A&&!A.ok?Number(A.error.retry_after_ms??0):0;c(Wt,Math.max(N,Math.min(Tu,Su*2**I++)))},Wt=()=>{O=!1,F()},bt=()=>{let A=s.peek(),N=S.peek().filter(ie=>ie.answered_seq!==void 0&&ie.answered_seq<=A);N.length&&xe(N)},k=A=>{let{key:N}=A;if(N?.startsWith(u)){let ie=Ue(t,N);ie?oe([ie]):$.value=$.peek().filter(({id:qe})=>u+qe!==N),bt()}else if(N!==p)return;g=!1,O||F()};r.addEventListener("storage",k),r.addEventListener("pagehide",d.giveBack);let Y=()=>{I=0,Wt()};F();let Vt=fe(()=>{s.value,bt()}),Fl=fe(()=>{o.value&&Y()});return{entries:S,failed:Z,unsent:Ee,stuck:f,put:pe,retry(A){let N=ee(A);N&&(xe([N]),pe(N.name,N.data))},takeOut(A){let N=ee(A);return N&&xe([N]),N},flush:Y,close(){v=!0,r.removeEventListener("storage",k),r.removeEventListener("pagehide",d.giveBack),d.giveBack(),Vt(),Fl()}}}function Eu(e,t,n){let s=e.run===t&&e.acted_mono!==void 0?n.mono()-e.acted_mono:0;return Math.max(0,Math.round(s),Math.round(n.wall()-e.acted_at))}function Dr(e,t){let n=[];for(let s of e.keys()){let o=s.startsWith(t)?Ue(e,s):null;o&&n.push(o)}return Pr(n)}var Pr=e=>e.sort((t,n)=>t.place-n.place);function Wr(e,t){if(t.length===0)return e;let n=Nu(e);for(let s of t)Bu[s.name]?.(n,s.data,s.acted_at);return n.records}function Nu(e){let t=new Map(e);return{records:t,get:n=>t.get(n),add(n,s){t.has(n)||t.set(n,{...s,pending:!0})},change(n,s){let o=t.get(n);o&&t.set(n,{...o,...s,pending:!0})}}}var Bu={post_measure(e,t,n){let s=e.get("me");e.add(`measure:${t.measure}`,{kind:"measure",id:t.measure,table:s?.table??0,title:t.title,description:t.description??"",status:"live",merged_into:null,originals:[],fields:{},claimed_by:null,posted_at:n,private:e.get("phase")?.ideas==="open_private",on_behalf:!!t.on_behalf,hidden:!1,reason:null}),t.on_behalf||Vr(e,"measures",t.measure)},retitle_measure:(e,t)=>e.change(`measure:${t.measure}`,{title:t.title}),describe_measure:(e,t)=>e.change(`measure:${t.measure}`,{description:t.description}),withdraw_measure:(e,t)=>e.change(`measure:${t.measure}`,{status:"withdrawn"}),share_drafts(e){for(let t of[...e.records.values()])t.kind==="measure"&&t.private&&e.change(`measure:${t.id}`,{private:!1})},hide_measure:(e,{measure:t,reason:n})=>e.change(`measure:${t}`,{hidden:!0,reason:n}),show_measure:(e,{measure:t})=>e.change(`measure:${t}`,{hidden:!1,reason:null}),set_field(e,{measure:t,field:n,value:s}){let o={...e.get(`measure:${t}`)?.fields,[n]:s};s===null&&delete o[n],e.change(`measure:${t}`,{fields:o})},post_comment:(e,t,n)=>Nt(e,"comment","comments",t,{at:n,hidden:!1,reason:null}),hide_comment:(e,t)=>e.change(`comment:${t.comment}`,{hidden:!0,reason:t.reason}),show_comment:(e,t)=>e.change(`comment:${t.comment}`,{hidden:!1,reason:null}),make_offer(e,t,n){let s=e.get("me");Nt(e,"offer","offers",t,{at:n,stance:t.stance??"offer",resource:t.resource??null,unit:s?.unit??null,area:s?.area??null})},withdraw_offer:(e,t)=>Hr(e,`offer:${t.offer}`,"offers",t.offer),flag_conflict:(e,t,n)=>Nt(e,"conflict","conflicts",t,{...Fr(t),at:n}),add_co_benefit:(e,t,n)=>Nt(e,"co_benefit","co_benefits",t,{...Fr(t),at:n}),explain(e,{thing:t,aspect:n,text:s}){for(let o of["conflict","co_benefit"])e.change(`${o}:${t}`,{[n]:s})},show_name(e,{thing:t,named:n}){let s=e.get("me"),o=n&&s?{label:s.label,unit:s.unit}:null;for(let r of["measure","comment","offer","conflict","co_benefit"])e.change(`${r}:${t}`,{by:o})},cast_vote(e,{measure:t,on_behalf:n,votes:s}){let o=_s(e.get(Bt(n)),t);Ur(e,Bt(n),t,s??(o||1))},take_back_vote:(e,{measure:t,on_behalf:n})=>Ur(e,Bt(n),t,0),give_star:(e,{measure:t,on_behalf:n})=>e.change(Bt(n),{star:t}),take_back_star:(e,{on_behalf:t})=>e.change(Bt(t),{star:null}),merge_measures(e,{source:t,target:n}){let s=e.get(`measure:${n}`);s&&(e.change(`measure:${t}`,{merged_into:n}),e.change(`measure:${n}`,{originals:[...ct(s.originals,t),t]}))},unmerge_measure(e,{measure:t}){let n=e.get(`measure:${t}`)?.merged_into,s=e.get(`measure:${n}`);e.change(`measure:${t}`,{merged_into:null}),s&&e.change(`measure:${n}`,{originals:ct(s.originals,t)})},claim_measure(e,{measure:t}){let n=e.get("me")?.table;e.change(`measure:${t}`,{claimed_by:n});let s=e.get(`table:${n}`)?.claims;s&&e.change(`table:${n}`,{claims:[...ct(s,t),t]})},release_claim(e,{measure:t}){let n=e.get(`measure:${t}`)?.claimed_by;e.change(`measure:${t}`,{claimed_by:null});let s=e.get(`table:${n}`)?.claims;s&&e.change(`table:${n}`,{claims:ct(s,t)})},rate_measure(e,{measure:t,criterion:n,score:s}){let o=e.get("me")?.ratings??{};e.change("me",{ratings:{...o,[t]:{...o[t],[n]:s}}})},give_thumb:(e,{measure:t,thumb:n})=>e.change("me",{thumbs:{...e.get("me")?.thumbs,[t]:n}}),commit_to(e,t,n){Nt(e,"commitment","commitments",t,{at:n,unit:e.get("me")?.unit??null})},withdraw_commitment:(e,t)=>Hr(e,`commitment:${t.commitment}`,"commitments",t.commitment),answer_poll:(e,{poll:t,option:n})=>e.change("me",{polls:{...e.get("me")?.polls,[t]:n}}),give_feedback(e,{question:t,score:n=null,text:s=null}){let o=e.get("me")?.feedback??{};e.change("me",{feedback:{...o,[t]:{score:n,text:s}}})},move_table(e,{table:t,participant:n}){e.change(n?`person:${n}`:"me",{table:t})},leave:e=>e.change("me",{present:!1}),rejoin:e=>e.change("me",{present:!0}),send_message(e,{message:t,to:n,table:s=null,text:o},r){for(let l of e.records.values())l.kind==="message"&&l.id!==t&&l.to===n&&l.table===s&&e.records.delete(`message:${l.id}`);e.add(`message:${t}`,{kind:"message",id:t,to:n,table:s,text:o,at:r})},take_down_message:(e,{message:t})=>e.records.delete(`message:${t}`),show_scene:(e,{scene:t=null,step:n=null})=>e.change("screen",{scene:t,step:n}),freeze_screen:(e,{frozen:t=!0})=>e.change("screen",{frozen:t}),signal_table:(e,{signal:t})=>e.change(`table:${e.get("me")?.table}`,{signal:t})};function Nt(e,t,n,s,o){let r=e.get("me"),l=s.named&&r?{label:r.label,unit:r.unit}:null;e.add(`${t}:${s[t]}`,{kind:t,id:s[t],measure:s.measure,text:s.text,by:l,...o}),Vr(e,n,s[t])}var Fr=({goal:e,affected:t,solution:n})=>({goal:e,affected:t,solution:n}),Bt=e=>e?`person:${e}`:"me";function Ur(e,t,n,s){let o=e.get(t),r=_s(o,n);if(!o||s===r)return;let l=ct(o.votes??[],n);e.change(t,{votes:s?r?o.votes:[...l,n]:l,votes_left:Math.max(0,(o.votes_left??0)+r-s),votes_on:{...o.votes_on,[n]:s},star:!s&&o.star===n?null:o.star})}function Vr(e,t,n){let s=e.get("me")?.[t];s&&!s.includes(n)&&e.change("me",{[t]:[...s,n]})}function Hr(e,t,n,s){e.records.delete(t);let o=e.get("me")?.[n];o?.includes(s)&&e.change("me",{[n]:ct(o,s)})}var ct=(e,t)=>e.filter(n=>n!==t);function Kr({code:e,token:t="",holder:n}){let s=Et(),o=`${e}:${n}`,r=Rr({code:e,token:t}),l=X(()=>r.status.value==="connected"),c=jr({key:o,shelf:s,send:r.send,seq:r.seq,online:l}),u=X(()=>Wr(r.records.value,c.entries.value)),{second:p,tick:d,stop:m}=ar(r.serverNow),$=fe(()=>{l.value&&d()}),f=()=>{document.visibilityState==="visible"&&r.wake()};return window.addEventListener("online",f),document.addEventListener("visibilitychange",f),{screen:u,records:r.records,connection:r,outbox:c,second:p,draft:Lr(o,s),act:c.put,leave(){window.removeEventListener("online",f),document.removeEventListener("visibilitychange",f),$(),m(),c.close(),r.close()}}}var zu={check:"M5 12.5l4.5 4.5L19 7.5",plus:"M12 5v14M5 12h14",close:"M6 6l12 12M18 6L6 18",back:"M15 5l-7 7 7 7",next:"M9 5l7 7-7 7",undo:"M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",retry:"M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",clock:"M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",pause:"M9 6v12M15 6v12",comment:"M4 5h16v11H9l-5 4z",hands:"M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",need:"M12 3v12M7 10l5 5 5-5M5 20h14",conflict:"M12 4l9 16H3zM12 10v4M12 17v.5",benefit:"M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",vote:"M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",person:"M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",table:"M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",cloud:"M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",pen:"M4 20l1-5L16 4l4 4L9 19z",search:"M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",lock:"M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"};function M({name:e}){return i`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${zu[e]} /></svg>`}var Ru=1e3,Lu=1e4,zt=E({text:"",times:0}),kn=new Map,Gr,lh=X(()=>zt.value.text);function j(e,t=e){kn.size===0&&(qs(""),setTimeout(Iu,Ru)),kn.set(t,e)}function Iu(){qs([...kn.values()].join(" ")),kn.clear(),Gr=setTimeout(()=>qs(""),Lu)}function qs(e){clearTimeout(Gr),zt.value={text:e,times:zt.peek().times+1}}function wn(){let[e]=_(()=>zt.peek().times),{text:t,times:n}=zt.value;return i`<div class="ds-sr-only" role="status" aria-live="polite">${n>e?t:""}</div>`}var qu=6e3;function Jr({seat:e}){let{state:t,colour:n,n:s}=Du(e),o=ju(t==="well"),r=t==="well"&&o?"back":t,l=r==="well"?"":a(`line.${r}`,{n:s});return B(()=>{l&&j(l,"line")},[l]),i`
<div class="line" data-color=${r==="back"?"success":n} data-state=${r}>
${l&&i`<${M} name=${r==="back"?"check":"cloud"} /><span>${l}</span>`}
</div>
`}function Du(e){let t=e.connection.status.value,n=e.outbox.unsent.value;return t==="revoked"?{state:"revoked",colour:"danger",n}:t!=="connected"&&e.connection.by_request.value?{state:n?"sending":"slow",colour:n?"warning":"neutral",n}:t==="offline"&&e.connection.restarting.value?{state:"restarting",colour:"warning",n}:t==="offline"?{state:n?"offline_waiting":"offline",colour:"warning",n}:t==="connecting"?{state:"connecting",colour:"neutral",n}:h(e.records.value,"service")?.saving===!1?{state:"not_saving",colour:"warning",n}:n&&e.outbox.stuck.value?{state:"sending",colour:"warning",n}:Is.value?{state:"forgets",colour:"warning",n}:{state:"well",colour:"success",n}}function ju(e){let t=U(!1),n=U(!1),[s,o]=_(!1);return B(()=>{if(!e){n.current=t.current,o(!1);return}if(t.current=!0,!n.current)return;n.current=!1,o(!0);let r=setTimeout(()=>o(!1),qu);return()=>clearTimeout(r)},[e]),s}function R({colour:e="info",children:t,role:n}){return i`<div class="ds-alert notice" data-color=${e} role=${n}>${t}</div>`}var xn=({error:e})=>e?.code==="changed_meanwhile";var Ds=(e,t)=>Object.values(e.data).includes(t);function Pu(e,t,n){return e.failed.value.some(o=>Ds(o,n))?"failed":e.entries.value.some(o=>o.answered_seq===void 0&&Ds(o,n))?t&&!e.stuck.value?"saving":"waiting":"saved"}var Yr=({error:e},t)=>t!=="closed"&&e?.code!=="workshop_closed",Fu=(e,t)=>Yr(e,t)&&!xn(e);function Qr({seat:e,id:t}){return i`<${Hu} state=${Pu(e.outbox,e.connection.status.value==="connected",t)} />`}var Uu={saving:"clock",waiting:"cloud",saved:"check",failed:"conflict"},Hu=({state:e})=>i`<span class="save-state" data-state=${e}><${M} name=${Uu[e]} />${a(`saved.${e}`)}</span>`;function Cn({seat:e,label:t,about:n,boxFor:s=()=>null}){let o=e.outbox.failed.value.filter(r=>!n||Ds(r,n));return o.length===0?null:i`
<section class="failures" aria-label=${a("save.failed_title",{n:o.length})}>
${o.map(r=>i`<${Wu} key=${r.id} seat=${e} entry=${r} label=${t} boxFor=${s} />`)}
</section>
`}function Wu({seat:e,entry:t,label:n,boxFor:s}){let o=t.data.title??t.data.text??t.data.description,r=h(e.screen.value,"workshop")?.status,l=Yr(t,r)&&o?s(t):null,c=()=>{l?.(),e.outbox.takeOut(t.id)};return i`
<div class="ds-alert notice" data-color="danger" role="alert">
<p class="failure-what"><strong>${n(t)}</strong>${o&&i` «${o}»`}</p>
<p>${t.error&&G(t.error)}</p>
<div class="row">
${Fu(t,r)&&i`<button type="button" class="ds-button" data-size="sm" onClick=${()=>e.outbox.retry(t.id)}>
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
`}function D({title:e,onClose:t,children:n,placement:s="center",eyebrow:o}){let r=U(null),l=U(null),c=L();return B(()=>{let d=document.activeElement;return r.current?.showModal(),(r.current?.querySelector("[data-first-focus]")??l.current)?.focus(),()=>Vu(d)},[]),i`
<dialog class="ds-dialog sheet" ref=${r} data-placement=${s} aria-labelledby=${c} onCancel=${d=>{d.target===r.current&&(d.preventDefault(),t())}} onClose=${t} onClick=${d=>{d.target===r.current&&t()}}>
<div class="sheet-inside">
<header class="sheet-top">
<div>
${o&&i`<p class="eyebrow">${o}</p>`}
<h2 class="ds-heading" data-size="sm" id=${c} ref=${l} tabindex="-1">${e}</h2>
</div>
<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${a("dialog.close")} onClick=${t}>
<${M} name="close" />
</button>
</header>
${n}
</div>
<${wn} />
</dialog>
`}function Vu(e){document.activeElement&&document.activeElement!==document.body||(e?.isConnected&&e!==document.body?e.focus():document.querySelector("main")?.focus())}var js=(e,t)=>e.outbox.entries.value.some(n=>n.name===t),Sn=e=>a(`console.act_${e.name}`),He=e=>e.connection.status.value==="connected";function z({seat:e,onAct:t,name:n,blocked:s,variant:o,colour:r,size:l,label:c,look:u="",pressed:p,children:d}){let m=n!==void 0&&js(e,n),$=m||s||!He(e);return i`
<button
type="button"
class="ds-button ${u}"
data-variant=${o}
data-color=${r}
data-size=${l}
aria-label=${c}
aria-pressed=${p===void 0?void 0:String(p)}
aria-disabled=${$?"true":void 0}
aria-busy=${m?"true":void 0}
onClick=${()=>!$&&t()}
>${d}</button>
`}function Se({seat:e,title:t,go:n,colour:s,blocked:o,onGo:r,onClose:l,children:c}){return i`
<${D} title=${t} onClose=${l}>
<div class="stack" data-tight>${c}</div>
<div class="row">
<${z} seat=${e} onAct=${()=>{r(),l()}} colour=${s} blocked=${o}>${n}<//>
<button type="button" class="ds-button" data-variant="secondary" onClick=${l}>${a("console.cancel")}</button>
</div>
<//>
`}function Xr({seat:e}){let t=e.records.value,n=U(null);B(()=>{if(n.current?.has("workshop"))for(let o of Ku(n.current,t))j(o);n.current=t},[t]);let s=w(t,"table").filter(Ps).length;return tr(s>0&&a("console.help_count",{n:s}),a("console.title"),nr(t)),null}function Ku(e,t){let n=h(t,"phase"),s=[];h(t,"workshop")?.status==="closed"&&h(e,"workshop")?.status!=="closed"&&s.push(a("console.is_closed")),n&&n.started_at!==h(e,"phase")?.started_at&&s.push(a("console.phase_begun",{phase:x(n.title)})),n?.revealed&&!h(e,"phase")?.revealed&&s.push(a("console.revealed")),h(t,"screen")?.frozen&&!h(e,"screen")?.frozen&&s.push(a("console.is_frozen"));let o=h(t,"spotlight")?.measure??null,r=o?C(t,"measure",o):void 0;r&&o!==h(e,"spotlight")?.measure&&s.push(a("console.shown",{title:r.title}));let l=new Set(w(e,"table").filter(Ps).map(c=>c.number));for(let c of w(t,"table"))Ps(c)&&!l.has(c.number)&&s.push(a("console.table_asks",{table:c.number}));return s}var Ps=e=>e.signal==="help";var Fs=["direct","indirect","adaptation","organisation"],Gu=["measured","calculated","estimated"],Us={effect_certainty:Gu,measure_kind:Fs},Rt=(e,t)=>Us[e]?.includes(String(t))?a(`fields.${e}_${t}`):String(t);var Ju=.8;function le({draft:e,label:t,description:n,max:s,rows:o=1,error:r,optional:l,placeholder:c,inputRef:u,onEnter:p,firstFocus:d,oneLine:m=o===1}){let $=L(),f=e.text.value,g=s-we(f),b=g<s*(1-Ju),y=g<0?a("field.too_long",{n:-g}):r,O=[n&&`${$}-d`,b&&`${$}-c`,y&&`${$}-e`].filter(Boolean).join(" "),v=o>1?"textarea":"input",I=S=>{S.key!=="Enter"||S.isComposing||!p||!m&&!(S.ctrlKey||S.metaKey)||(S.preventDefault(),p())};return i`
<div class="ds-field">
<label class="ds-label" for=${$}>${t}${l&&i` <span class="optional">${a("field.optional")}</span>`}</label>
${n&&i`<p data-field="description" id="${$}-d">${n}</p>`}
<${v}
class="ds-input"
id=${$}
ref=${u}
rows=${o>1?o:void 0}
value=${f}
placeholder=${c}
data-first-focus=${d}
autocomplete="off"
enterkeyhint=${m?"send":"enter"}
aria-invalid=${y?"true":void 0}
aria-describedby=${O||void 0}
onInput=${S=>e.write(S.target.value)}
onKeyDown=${I}
/>
${b&&g>=0&&i`<p class="counter" id="${$}-c">${a("field.left",{n:g})}</p>`}
${y&&i`<p class="ds-validation-message" id="${$}-e">${y}</p>`}
</div>
`}function se({label:e,value:t,options:n,onChange:s,empty:o,description:r,error:l}){let c=L(),u=[r&&`${c}-d`,l&&`${c}-e`].filter(Boolean).join(" ");return i`
<div class="ds-field">
<label class="ds-label" for=${c}>${e}</label>
${r&&i`<p data-field="description" id="${c}-d">${r}</p>`}
<select
class="ds-input"
id=${c}
value=${t}
aria-invalid=${l?"true":void 0}
aria-describedby=${u||void 0}
onChange=${p=>s(p.target.value)}
>
${o!==void 0&&i`<option value="">${o}</option>`}
${n.map(p=>i`<option key=${p.value} value=${p.value}>${p.label}</option>`)}
</select>
${l&&i`<p class="ds-validation-message" id="${c}-e">${l}</p>`}
</div>
`}function ze({label:e,checked:t,onChange:n,description:s}){let o=L();return i`
<div class="ds-field check">
<input
class="ds-input"
type="checkbox"
id=${o}
checked=${t}
aria-describedby=${s?`${o}-d`:void 0}
onChange=${r=>n(r.target.checked)}
/>
<label class="ds-label" for=${o}>${e}</label>
${s&&i`<p data-field="description" id="${o}-d">${s}</p>`}
</div>
`}var we=e=>Array.from(e).length,Re=(e,t)=>e.trim()!==""&&we(e.trim())<=t;function Zr({name:e,value:t,choices:n,onSave:s}){let o=L(),r=String(t??""),l=r&&!n.includes(r)?[r,...n]:n,c=u=>s(u.target.value||null,t??null);return i`
<div class="ds-field">
<label class="ds-label" for=${o}>${a(`fields.${e}`)}</label>
<select class="ds-input" id=${o} value=${r} onChange=${c}>
<option value="">${a("console.not_known")}</option>
${l.map(u=>i`<option key=${u} value=${u}>${Rt(e,u)}</option>`)}
</select>
</div>
`}function Tn({name:e,value:t,type:n="text",read:s,onSave:o}){let r=L(),[l,c]=_(null),[u,p]=_(!1),d=l!==null&&l.was!==(t??null),m=[d&&`${r}-n`,u&&`${r}-e`].filter(Boolean).join(" "),$=g=>{let b=g.target.value;c({text:b,was:l?l.was:t??null})},f=()=>{if(l===null)return;let g=s(l.text);p(g===void 0),g!==void 0&&(c(null),g!==(t??null)&&o(g,l.was))};return i`
<div class="ds-field">
<label class="ds-label" for=${r}>${a(`fields.${e}`)}</label>
<input
class="ds-input"
id=${r}
type=${n}
value=${l?.text??Te(t)}
autocomplete="off"
placeholder=${a("console.not_known")}
aria-invalid=${u?"true":void 0}
aria-describedby=${m||void 0}
onInput=${$}
onChange=${f}
/>
${d&&i`<p class="small warm" role="status" id="${r}-n">${a("console.changed_now",{value:Te(t)||a("console.not_known")})}</p>`}
${u&&i`<p class="ds-validation-message" id="${r}-e">${a("console.field_wrong",{max:300})}</p>`}
</div>
`}var Hs=e=>we(e.trim())>300?void 0:e.trim()||null;function We(e){let t=e.replace(/\s/g,"").replace(",",".");if(t==="")return null;let n=Number(t);return Number.isFinite(n)&&n>=0?n:void 0}function Te(e,t=""){return e==null?"":Array.isArray(e)?e.join(", "):typeof e=="number"?ne(e):Rt(t,e)}var ea=e=>e.name==="set_field"&&xn(e);function Mn(e){let t=X(()=>e.outbox.failed.value.filter(n=>!ea(n)));return{...e,outbox:{...e.outbox,failed:t}}}function ta({seat:e,measure:t,field:n}){let s=e.outbox.failed.value.filter(m=>ea(m)&&m.data.measure===t.id&&m.data.field===n),o=s.at(-1),r=U(null);if(B(()=>r.current?.scrollIntoView({block:"nearest"}),[o?.id]),!o)return null;let l=t.fields[n]??null,c=o.data.value,u=()=>{for(let{id:m}of s)e.outbox.takeOut(m)},p=()=>{u(),e.act("set_field",{measure:t.id,field:n,value:c,was:[l]})},d=m=>Te(m)||a("console.not_known");return i`
<div ref=${r}><${R} colour="warning" role="alert">
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
`}function na({workshop:e}){let t=e.closed_at??0;return i`
<section class="now" aria-labelledby="now-title">
<h2 class="ds-heading" data-size="sm" id="now-title">${a("console.is_closed")}</h2>
<p>${a("console.closed_at",{day:un(t),time:ae(t)})}</p>
<p class="soft">${a("console.closed_what_now")}</p>
</section>
`}function On(e,t,n){let s=n?{reason:n}:{};return{acts:t.map(({id:o})=>Ve("merge_measures",{source:o,target:e.id,...s})),undo:t.map(({id:o})=>Ve("unmerge_measure",{measure:o}))}}function sa(e,t){let n=e.filter(s=>!s.hidden);return{acts:n.map(({id:s})=>Ve("hide_measure",{measure:s,reason:t})),undo:n.map(({id:s})=>Ve("show_measure",{measure:s}))}}function oa(e){let t=e.filter(n=>n.hidden);return{acts:t.map(({id:n})=>Ve("show_measure",{measure:n})),undo:t.map(({id:n,reason:s})=>Ve("hide_measure",{measure:n,reason:s??""}))}}function ra(e,t){let n=e.filter(o=>(o.fields.theme??null)!==t),s=(o,r,l)=>Ve("set_field",{measure:o,field:"theme",value:r,was:[l]});return{acts:n.map(({id:o,fields:r})=>s(o,t,r.theme??null)),undo:n.map(({id:o,fields:r})=>s(o,r.theme??null,t))}}function An(e){let t=n=>n.originals.length*1e3+Object.keys(n.fields).length*100+n.description.length;return[...e].sort((n,s)=>t(s)-t(n))[0]}var Ve=(e,t)=>({name:e,data:t});function Me({seat:e,ui:t},n,s){for(let{name:o,data:r}of n.acts)e.act(o,r);t.undo.value=n.undo.length>0?{said:s,undo:n.undo}:null,j(s)}function Ws({seat:e,ui:t}){let n=t.undo.peek();if(n){for(let{name:s,data:o}of n.undo)e.act(s,o);t.undo.value=null,j(a("console.undone"))}}function aa({face:e}){let t=e.ui.undo.value;if(!t)return null;let n=()=>{e.ui.undo.value=null};return i`
<section class="undo-bar" aria-label=${a("console.undo")}>
<p><${M} name="check" /> ${t.said}</p>
<div class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>Ws(e)}>
<${M} name="undo" />${a("console.undo")}
</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-icon aria-label=${a("console.put_away")} onClick=${n}>
<${M} name="close" />
</button>
</div>
</section>
`}var En=e=>e.status==="live"&&!e.merged_into;function Nn({seat:e,ui:t}){return t.ticked.value.map(s=>C(e.screen.value,"measure",s)).filter(s=>s!==void 0).filter(En)}var ia=e=>Nn(e).filter(t=>!t.hidden);function la({face:e}){let{ui:t}=e,n=Nn(e);if(n.length===0)return null;let s=n.filter(u=>u.hidden),o=n.filter(u=>!u.hidden),r=()=>{t.ticked.value=[]},l=()=>{Me(e,oa(s),a("console.shown_again",{n:s.length})),r()},c=u=>()=>{t.dialog.value=u};return i`
<div class="ticked-bar" role="region" aria-label=${a("console.ticked")}>
<p role="status"><strong>${a("console.ticked_n",{n:n.length})}</strong> ${n.length===1&&i`<span class="soft">${a("console.tick_more")}</span>`}</p>
<div class="row">
<button type="button" class="ds-button" aria-disabled=${o.length<2?"true":void 0} onClick=${()=>{o.length>=2&&(t.dialog.value={what:"merge"})}}>${a("console.merge")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${c({what:"theme"})}>${a("console.set_theme")}</button>
${o.length>0&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${c({what:"hide",ids:o.map(({id:u})=>u)})}>${a("console.hide_dots")}</button>`}
${s.length>0&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${l}>${a("console.show_again")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" onClick=${r}>${a("console.untick")}</button>
</div>
</div>
`}function ca({face:e,ids:t,onClose:n}){let{seat:s,ui:o}=e,r=s.draft("hide-reason"),[l,c]=_(!1),u=t.map(d=>C(s.screen.value,"measure",d)).filter(d=>d!==void 0),p=()=>{let d=r.text.peek();if(!Re(d,200))return c(!d.trim());Me(e,sa(u,d.trim()),a("console.hidden_n",{n:u.length})),r.clear(),o.ticked.value=[],n()};return i`
<${D} title=${a("console.hide_title",{n:u.length})} onClose=${n}>
<${da} measures=${u} />
<p>${a("console.hide_says")}</p>
<${le}
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
`}function ua({face:e,choices:t,onClose:n}){let s=Nn(e),[o,r]=_(()=>String(s[0]?.fields.theme??t[0]??"")),l=()=>{let c={n:s.length,theme:o||a("console.not_known")};Me(e,ra(s,o||null),a("console.themed_n",c)),e.ui.ticked.value=[],n()};return i`
<${D} title=${a("console.theme_title",{n:s.length})} onClose=${n}>
<${da} measures=${s} />
<${se}
label=${a("fields.theme")}
value=${o}
empty=${a("console.not_known")}
options=${t.map(c=>({value:c,label:c}))}
onChange=${r}
/>
<div class="row">
<button type="button" class="ds-button" onClick=${l}>${a("console.theme_yes")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
<//>
`}var da=({measures:e})=>i`
<ul class="titles">${e.map(t=>i`<li key=${t.id}>${t.title}</li>`)}</ul>
`;var Bn=e=>w(e,"checklist").sort((t,n)=>+!t.deadline-+!n.deadline||t.deadline.localeCompare(n.deadline)||(t.id<n.id?-1:1));function It(e,t,n,s){let o={...C(e,"met",n)?.answers[s]};for(let{name:r,data:l}of t)r!=="answer_requirement"||l.measure!==n||l.checklist!==s||(l.met?o[l.requirement]=l.met:delete o[l.requirement]);return o}function zn({requirements:e},t){let n=e.filter(({id:o})=>t[o]==="yes").length,s=e.filter(({id:o})=>t[o]==="not_yet").length;return{met:n,not_yet:s,unknown:e.length-n-s}}var Vs=({funding:e,requirements:t},n,s)=>e!==""&&n.fields.funding===e||t.some(({id:o})=>s[o]!==void 0),pa=(e,t,n)=>H(e).filter(s=>!s.private&&Vs(n,s,It(e,t,s.id,n.id))).sort((s,o)=>s.posted_at-o.posted_at||(s.id<o.id?-1:1));function fa(e,t,n){let s=e.split(`
`).map(u=>u.trim()).filter(Boolean),o=s.map(()=>{}),r=0,l=0,c=(u,p)=>{if(u-r===p-l)for(let d=0;d<u-r;d+=1)o[r+d]=t[l+d]?.id};for(let[u,p]of s.entries()){let d=t.findIndex(({text:m},$)=>$>=l&&m===p);d!==-1&&(c(u,d),o[u]=t[d]?.id,r=u+1,l=d+1)}return c(s.length,t.length),s.map((u,p)=>({id:o[p]??n(),text:u}))}var ma=(e,t)=>e.map(({id:n,text:s})=>({id:n,text:t(s)}));var Yu={nb:new RegExp("[æøå]|(?:^|\\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\\p{L})","giu"),en:new RegExp("[qwx]|(?:^|\\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\\p{L})","giu")},ha=(e,t)=>e.match(Yu[t])?.length??0;function he(...e){let t=e.join(" "),[n,s]=[ha(t,"nb"),ha(t,"en")];if(n===s)return;let o=n>s?"nb":"en";return o===st.value?void 0:o}var Qu=["goal","affected","solution"];function $a({measure:e,onClose:t,placement:n="bottom",children:s}){let o=i`<span lang=${he(e.title,e.description)}>${e.title}</span>`;return i`
<${D} title=${o} eyebrow=${a("table.number",{table:e.table})} placement=${n} onClose=${t}>
${s}
<//>
`}function ce({title:e,count:t,children:n}){return i`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${e}${t?i` <span class="count">${t}</span>`:null}</h3>
${n}
</section>
`}var Rn=({of:e})=>Qu.map(t=>e[t]&&i`<p key=${t} class="small"><span class="soft">${a(`aspect.${t}`)}:</span> ${e[t]}</p>`);function _a({records:e,measure:t}){let n=C(e,"thumbs",t);return n&&i`<p class="small">${n.is_split&&i`<span class="fact strong">${a("split.room")}</span> `}${a("thumb.told",n)}</p>`}function Ie({text:e,by:t,from:n,tag:s,pending:o,children:r}){let l=t?[t.label,t.unit].filter(Boolean).join(", "):n;return i`
<li class="saying" data-pending=${o}>
${s&&i`<span class="fact strong">${s}</span>`}
<p lang=${he(e)}>${e}</p>
${l&&i`<p class="author">${l}</p>`}
${r}
</li>
`}var Xu=["yes","not_yet",null];function ga({seat:e,measure:t,editable:n}){let s=e.records.value,o=e.outbox.entries.value,r=Bn(s).map(l=>({checklist:l,answers:It(s,o,t.id,l.id)}));return r.length===0?null:i`
<${ce} title=${a("checklists.title")}>
${r.map(l=>i`<${Zu} key=${l.checklist.id} seat=${e} measure=${t} editable=${n} ...${l} />`)}
<//>
`}function Zu({seat:e,measure:t,editable:n,checklist:s,answers:o}){let[r]=_(()=>Vs(s,t,o));return i`
<details class="checklist" open=${r}>
<summary>
<strong>${x(s.title)}</strong>${" "}
<span class="small soft">${ed(s,o)}</span>
</summary>
<${Ks} checklist=${s} />
${s.requirements.map(l=>i`<${td} key=${l.id} seat=${e} measure=${t} checklist=${s} requirement=${l} met=${o[l.id]??null} editable=${n} />`)}
</details>
`}function ed(e,t){let{met:n,not_yet:s,unknown:o}=zn(e,t);return[a("checklists.met_of",{met:n,n:e.requirements.length}),s>0&&a("checklists.not_yet_n",{n:s}),o>0&&a("checklists.unknown_n",{n:o})].filter(Boolean).join(" · ")}function Ks({checklist:{deadline:e,funding:t,example:n}}){let s=[e&&a("checklists.deadline",{date:un(Date.parse(e))}),t&&a("checklists.meant_for",{funding:t})].filter(Boolean);return i`
${s.length>0&&i`<p class="small soft">${s.join(" · ")}</p>`}
${n&&i`<p class="small checklist-example">${a("checklists.example")}</p>`}
`}function td({seat:e,measure:t,checklist:n,requirement:s,met:o,editable:r}){let l=L(),c=u=>e.act("answer_requirement",{measure:t.id,checklist:n.id,requirement:s.id,met:u});return r?i`
<fieldset class="requirement">
<legend>${x(s.text)}</legend>
<div class="requirement-answers">
${Xu.map(u=>i`
<label key=${u} data-chosen=${u===o} data-met=${u??"unknown"}>
<input type="radio" name=${l} checked=${u===o} onChange=${()=>c(u)} />
${a(`checklists.${u??"unknown"}`)}
</label>
`)}
</div>
</fieldset>
`:i`<p class="requirement"><span>${x(s.text)}</span> <strong>${a(`checklists.${o??"unknown"}`)}</strong></p>`}function W({face:e,measure:t}){let n=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`<button type="button" class="row-open" lang=${he(t.title,t.description)} onClick=${n}>${t.title}</button>`}var ba=40;function ya({face:e}){let{seat:t,ui:n}=e,s=Bn(t.records.value),o=h(t.records.value,"workshop")?.status==="open";return i`
<p class="soft">${a("console.checklists_say")}</p>
${s.length===0&&i`<p class="empty">${a("console.checklists_none")}</p>`}
${s.map(r=>i`<${nd} key=${r.id} face=${e} checklist=${r} is_open=${o} />`)}
${o&&i`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${()=>{n.dialog.value={what:"checklist"}}}>${a("console.checklist_add")}</button></p>`}
`}function nd({face:e,checklist:t,is_open:n}){let{seat:s,ui:o}=e,r=L(),l=s.records.value,c=s.outbox.entries.value,u=pa(l,c,t);return i`
<section class="panel stack" data-tight aria-labelledby=${r}>
<div class="row" data-spread>
<h3 class="ds-heading" data-size="2xs" id=${r}>${x(t.title)}</h3>
${n&&i`<span class="row">
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>{o.dialog.value={what:"checklist",id:t.id}}}>${a("console.checklist_edit")}<span class="ds-sr-only">: ${x(t.title)}</span></button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-color="danger" onClick=${()=>{o.dialog.value={what:"checklist_remove",id:t.id}}}>${a("console.checklist_remove")}<span class="ds-sr-only">: ${x(t.title)}</span></button>
</span>`}
</div>
<${Ks} checklist=${t} />
<details class="effect-list">
<summary>${a("console.requirements_n",{n:t.requirements.length})}</summary>
<ol class="requirement-list">${t.requirements.map(({id:p,text:d})=>i`<li key=${p}>${x(d)}</li>`)}</ol>
</details>
${u.length===0?i`<p class="soft">${a("console.checklist_nobody")}</p>`:i`<${sd} face=${e} checklist=${t} measures=${u} labelledby=${r} />`}
</section>
`}function sd({face:e,checklist:t,measures:n,labelledby:s}){let{seat:o}=e;return i`
<div class="matrix-frame" role="region" aria-labelledby=${s} tabindex="0">
<table class="prices progress" aria-labelledby=${s}>
<thead>
<tr>
<th scope="col">${a("console.effect_measure")}</th>
${["yes","not_yet","unknown"].map(r=>i`<th key=${r} scope="col" class="number">${a(`checklists.${r}`)}</th>`)}
</tr>
</thead>
<tbody>
${n.map(r=>{let l=It(o.records.value,o.outbox.entries.value,r.id,t.id),{met:c,not_yet:u,unknown:p}=zn(t,l);return i`
<tr key=${r.id}>
<th scope="row"><${W} face=${e} measure=${r} /></th>
${[c,u,p].map((d,m)=>i`<td key=${m} class="number" data-none=${d===0}>${ne(d)}</td>`)}
</tr>
`})}
</tbody>
</table>
</div>
`}function ka({face:{seat:e},id:t,onClose:n}){let[s]=_(()=>t?C(e.records.peek(),"checklist",t):void 0),o=s?ma(s.requirements,x):[],[r,l]=_(s?x(s.title):""),[c,u]=_(s?.deadline??""),[p,d]=_(s?.funding??""),[m,$]=_(o.map(({text:Z})=>Z).join(`
`)),[f,g]=_(!1),b=t?C(e.records.value,"checklist",t):void 0,y=s!==void 0&&b?.version!==s.version,O=fa(m,o,ke),v={title:r.trim()?we(r.trim())>140?a("field.too_long",{n:we(r.trim())-140}):"":a("console.checklist_no_title"),lines:od(O.map(({text:Z})=>Z))},I=Z=>{Z.preventDefault(),g(!0),!(v.title||v.lines||y)&&(e.act("set_checklist",{checklist:t??ke(),title:r.trim(),deadline:c,funding:p,requirements:O,version:s?.version??0}),n())},S=(h(e.records.value,"workshop")?.fields.funding??[]).map(Z=>({value:Z,label:Z}));return i`
<${D} title=${s?a("console.checklist_edit_title"):a("console.checklist_add")} onClose=${n}>
${y&&i`<${R} colour="warning" role="alert"><p>${a("console.checklist_changed")}</p><//>`}
<form class="stack" onSubmit=${I}>
<${Gs} label=${a("console.checklist_title")} value=${r} onInput=${l} wrong=${f&&v.title} first />
<${Gs} label=${a("console.checklist_deadline")} value=${c} onInput=${u} type="date" wrong="" />
<${se} label=${a("console.checklist_funding")} value=${p} options=${S} empty=${a("console.checklist_any_funding")} description=${a("console.checklist_funding_says")} onChange=${d} />
<${Gs} label=${a("console.checklist_requirements")} description=${a("console.checklist_requirements_say")} value=${m} onInput=${$} rows=${8} wrong=${f&&v.lines} />
<div class="row">
<button type="submit" class="ds-button" aria-disabled=${y?"true":void 0}>${a("console.checklist_save")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
</form>
<//>
`}function od(e){if(e.length===0)return a("console.checklist_no_requirements");if(e.length>ba)return a("console.checklist_too_many",{max:ba});let t=e.findIndex(n=>we(n)>300);return t===-1?"":a("console.checklist_too_long",{line:t+1,max:300})}function Gs({label:e,value:t,onInput:n,wrong:s,description:o,type:r="text",rows:l=1,first:c}){let u=L(),p=[o&&`${u}-d`,s&&`${u}-e`].filter(Boolean).join(" "),d=l>1?"textarea":"input";return i`
<div class="ds-field">
<label class="ds-label" for=${u}>${e}</label>
${o&&i`<p data-field="description" id="${u}-d">${o}</p>`}
<${d}
class="ds-input"
id=${u}
type=${l>1?void 0:r}
rows=${l>1?l:void 0}
value=${t}
autocomplete="off"
data-first-focus=${c}
aria-invalid=${s?"true":void 0}
aria-describedby=${p||void 0}
onInput=${m=>n(m.target.value)}
/>
${s&&i`<p class="ds-validation-message" id="${u}-e">${s}</p>`}
</div>
`}function wa({face:{seat:e},id:t,onClose:n}){let s=C(e.records.value,"checklist",t);return s?i`
<${Se} seat=${e} title=${a("console.checklist_remove_title",{title:x(s.title)})} go=${a("console.checklist_remove")} colour="danger" onGo=${()=>e.act("remove_checklist",{checklist:t})} onClose=${n}>
<p>${a("console.checklist_remove_says")}</p>
<//>
`:null}async function Q(e,{token:t,body:n,method:s=n?"POST":"GET"}={}){let o=new Headers(t?{Authorization:`Bearer ${t}`}:{});n&&o.set("Content-Type","application/json");try{let r=await fetch(e,{method:s,headers:o,body:n&&JSON.stringify(n)});return r.ok?{ok:!0,response:r}:{ok:!1,error:(await r.json()).error}}catch{return{ok:!1,error:{code:"no_answer",message:a("ask.no_answer")}}}}function qt({face:e,format:t}){let{boot:n,seat:s}=e,[o,r]=_(!1),[l,c]=_(null),u=async()=>{if(o)return;r(!0);let p=await Q(`/api/${n.code}/export/${t}`,{token:n.token});r(!1),c(p.ok?null:p.error),p.ok&&(ad(await p.response.blob(),rd(p.response,`${n.code}.${t}`)),j(a("console.downloaded")),h(s.records.peek(),"workshop")?.status==="open"&&s.act("note_export",{format:t}))};return i`
<div class="download">
<div>
<p><strong>${a(`console.document_${t}`)}</strong></p>
<p class="small soft">${a(`console.document_${t}_says`)}</p>
</div>
<button type="button" class="ds-button" data-variant="secondary" aria-busy=${o?"true":void 0} aria-label=${a(`console.download_${t}`)} onClick=${u}>
${a("console.download")}
</button>
</div>
${l&&i`<${R} colour="danger" role="alert"><p>${G(l)}</p><//>`}
`}var rd=(e,t)=>/filename="([^"]+)"/.exec(e.headers.get("Content-Disposition")??"")?.[1]??t;function ad(e,t){let n=globalThis.document.createElement("a");n.href=URL.createObjectURL(e),n.download=t,n.click(),URL.revokeObjectURL(n.href)}var id=new Set(["all","all_random_order","theme_random_order","sample_random_order","finalists_random_order","finalists_sample"]);function Dt(e){let t=h(e,"phase");return t?h(e,"workshop")?.status==="closed"?"closing":ld(e)??cd(e,t):"waiting"}function ld(e){let t=h(e,"screen")?.scene??null;return t==="spotlight"&&!xa(e)?null:t}function xa(e){let t=h(e,"spotlight")?.measure;return t?be(e,t):void 0}function cd(e,t){if(t.activity==="talk"&&xa(e))return"spotlight";if(t.activity==="join")return"welcome";if(t.activity==="break")return"break";if(t.votes==="revealed")return"result";if(t.votes==="open_hidden")return"voting";if(t.visibility==="claimed_cards")return"claims";if(t.visibility==="own_unit")return"commitments";let n=H(e).length>0;return t.activity==="work"&&id.has(t.visibility)&&n?"gallery":t.ideas==="closed"?"question":"tables"}function Ca({face:e}){let{seat:t}=e,n=t.records.value,{measure:s=null,table:o=null}=h(n,"spotlight")??{},r=s?C(n,"measure",s):void 0;return r?i`
<div class="lit">
<p class="small soft">${a("console.lit")} · ${a("table.number",{table:o??r.table})}</p>
<p><${W} face=${e} measure=${r} /></p>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${()=>t.act("spotlight",{measure:null})}>
${a("console.spotlight_off")}
</button>
</div>
`:h(n,"phase")?.visibility==="spotlight"?i`<p class="soft small">${a("console.nobody_lit")}</p>`:null}function Sa({face:e}){let{seat:t}=e,n=t.records.value,s=h(n,"spotlight")?.measure??null,o=w(n,"table").sort((c,u)=>c.number-u.number),r=new Map(H(n).map(c=>[c.id,c])),l=o.flatMap(c=>(c.claims??[]).map(u=>({table:c.number,measure:r.get(u)})));return i`
<ul class="plain to-present">
${l.map(({table:c,measure:u})=>u&&i`
<li key=${u.id} data-lit=${u.id===s}>
<span class="small"><strong>${a("table.number",{table:c})}</strong> ${u.title}</span>
${u.id!==s&&i`<button
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
`}var Ta=["welcome","question","tables","gallery","voting","result","spotlight","collaboration","abatement","fund","closing"],Ke=["themes","bands","breadth"];function Ma(e,t){return t==="result"&&!h(e,"phase")?.revealed?"result":t==="fund"&&!h(e,"fund")?.portfolios?"fund":t==="spotlight"&&!h(e,"spotlight")?.measure?"spotlight":null}function Ln(e){let t=h(e,"screen");return h(e,"phase")?.revealed?t?.scene!=="result"||!t.step?Ke[0]??null:Ke[Ke.indexOf(t.step)+1]??null:null}var In=(e,t)=>e.act("show_scene",{scene:"result",step:t});function Oa({seat:e}){let t=h(e.screen.value,"screen"),n=t?.scene==="result"?t.step:null;return i`
<div class="step-buttons" role="group" aria-label=${a("console.steps")}>
${Ke.map((s,o)=>i`
<${z} key=${s} seat=${e} size="sm" variant=${s===n?"primary":"secondary"} pressed=${s===n} onAct=${()=>In(e,s)}>
${o+1}. ${a(`console.step_${s}`)}
<//>
`)}
</div>
<${Js} seat=${e} />
`}function Js({seat:e}){let t=Ln(e.screen.value);return t?i`<${z} seat=${e} onAct=${()=>In(e,t)}>${a("console.next_step",{step:a(`console.step_${t}`).toLowerCase()})}<//>`:null}function Aa({face:e}){let{seat:t,ui:n}=e,s=t.screen.value,o=h(s,"phase"),r=h(s,"screen");return!(h(s,"workshop")?.status==="open")||!r?null:i`
<section class="on-screen" data-frozen=${r.frozen} aria-labelledby="on-screen-title">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="2xs" id="on-screen-title">${a("console.on_screen")}</h2>
<span class="small ${r.frozen?"warm":"soft"}">${r.frozen?a("console.frozen"):r.scene?a("console.chosen_by_hand"):a("console.follows_phase")}</span>
</div>
${r.frozen&&i`<p class="small soft">${a("console.shows_then")}</p>`}
<p class="scene-now">${ud(s)}</p>
<div class="row">
<${z} seat=${t} variant="secondary" size="sm" onAct=${()=>{n.dialog.value={what:"scene"}}}>${a("console.choose_scene")}<//>
${r.scene&&i`<${z} seat=${t} variant="secondary" size="sm" onAct=${()=>t.act("show_scene",{})}>${a("console.follow_phase")}<//>`}
${!r.frozen&&i`<${z} seat=${t} variant="tertiary" size="sm" onAct=${()=>t.act("freeze_screen",{frozen:!0})}>
<${M} name="pause" />${a("console.freeze")}
<//>`}
</div>
${Ge(s)&&i`<${z} seat=${t} name="reveal_votes" variant=${o?.votes==="revealed"?"primary":"secondary"} onAct=${()=>{n.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>`}
${o?.revealed&&Dt(s)==="result"&&i`<${Js} seat=${t} />`}
<${Ca} face=${e} />
${o?.visibility==="spotlight"&&i`<${Sa} face=${e} />`}
</section>
`}function Ea({face:e}){let{seat:t}=e;return!h(t.screen.value,"screen")?.frozen||h(t.records.value,"workshop")?.status!=="open"?null:i`
<section class="asks-for-help" aria-label=${a("console.is_frozen")}>
<${M} name="pause" />
<p>${a("console.is_frozen")} <span class="not-on-phones">${a("console.frozen_says")}</span></p>
<${z} seat=${t} colour="warm" size="sm" onAct=${()=>t.act("freeze_screen",{frozen:!1})}>${a("console.unfreeze")}<//>
</section>
`}function ud(e){let t=h(e,"screen")?.step,n=a(`console.scene_${Dt(e)}`);return t?a("console.scene_and_step",{scene:n,step:a(`console.step_${t}`)}):n}function Ge(e){let t=h(e,"phase");return t?.votes!=="open_hidden"&&!t?.revealed&&(h(e,"voting")?.voted??0)>0}var ut=6e4,Na=1440*ut,Ba=180*ut,jt=e=>w(e,"phase").sort((t,n)=>t.number-n.number);function $e(e){let t=h(e,"phase")?.number??0,n=jt(e).filter(o=>o.number>t),s=n.find(o=>!o.skipped);return{next:s,passed_over:n.filter(o=>o.skipped&&(!s||o.number<s.number))}}function dt(e){let t=h(e,"phase")?.number??0;return jt(e).filter(n=>n.number<t&&n.started_at!==null).at(-1)}function Ys(e,t){let n=h(e,"phase"),s=jt(e),o=s.at(-1);if(!n||!o||n.ends_at===null)return null;let r=n.ends_at-(n.paused_at??t),l=s.filter(m=>m.number>n.number&&!m.skipped),c=t+Math.max(0,r)+dd(l.map(m=>m.minutes))*ut,u=Ra(o.planned,t)+o.minutes*ut,p=c-u,d=Math.abs(p)>Ba?null:Math.trunc(p/ut);return{ends_at:c,planned_at:u,late_min:d}}function za(e){if(e.started_at===null)return null;let t=e.started_at-Ra(e.planned,e.started_at);return Math.abs(t)>Ba?null:Math.trunc(t/ut)}function Ra(e,t){let[n=0,s=0]=e.split(":").map(Number),o=new Date(t);o.setHours(n,s,0,0);let r=Math.round((t-o.getTime())/Na);return o.getTime()+r*Na}var dd=e=>e.reduce((t,n)=>t+n,0);function La({face:e}){let{seat:t,ui:n}=e,s=h(t.records.value,"workshop")?.status==="open";return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_finish")}</h2>
<section class="panel stack" data-tight aria-labelledby="documents-title">
<h3 class="ds-heading" data-size="2xs" id="documents-title">${a("console.documents")}</h3>
<p class="soft">${a("console.documents_say")}</p>
<${qt} face=${e} format="xlsx" />
<${qt} face=${e} format="docx" />
</section>
${s&&i`
<section class="panel stack" data-tight aria-labelledby="close-title">
<h3 class="ds-heading" data-size="2xs" id="close-title">${a("console.close")}</h3>
<p class="soft">${a("console.close_short")}</p>
<p>
<${z} seat=${t} name="close_workshop" colour="danger" variant="secondary" onAct=${()=>{n.dialog.value={what:"close"}}}>${a("console.close_dots")}<//>
</p>
</section>
`}
</div>
`}function Ia({face:e,onClose:t}){let{seat:n}=e,[s,o]=_(!1),r=n.records.value,{next:l}=$e(r);return i`
<${Se}
seat=${n}
title=${a("console.close_title")}
go=${a("console.close_go")}
colour="danger"
blocked=${!s}
onGo=${()=>n.act("close_workshop")}
onClose=${t}
>
${l&&i`<${R} colour="warning"><p>${a("console.close_phases_left")}</p><//>`}
${Ge(r)&&i`<${R} colour="warning"><p>${a("console.close_not_revealed")}</p><//>`}
<p>${a("console.close_says")}</p>
<ul class="close-says">
<li>${a("console.close_stops")}</li>
<li>${a("console.close_ballots")}</li>
<li>${a("console.close_archive",{n:H(r).length})}</li>
<li>${a("console.close_final")}</li>
</ul>
<${ze} label=${a("console.close_sure")} checked=${s} onChange=${o} />
<//>
`}var qa=["live","claimed","unclaimed","with_originals","hidden","merged","withdrawn"],Da=["lead_unit","partner_units","theme","funding","effect","cost","next_step","due"],ja=["newest","votes","said","offers","table","title"],Je={search:"",theme:"",funding:"",lacks:"",place:"",table:"",standing:"live",order:"newest"};function Pa(e){let t=new Map;for(let s of w(e,"measure"))t.set(s.id,pd(s));for(let{measure:s}of t.values()){let o=t.get(be(e,s.id)?.id??"");!o||o.measure===s||(o.tables.add(s.table),o.words+=` ${Fa(s)}`)}let n=s=>t.get(be(e,s)?.id??"");for(let s of w(e,"comment"))qn(n(s.measure),"comments");for(let s of w(e,"conflict"))qn(n(s.measure),"conflicts");for(let s of w(e,"co_benefit"))qn(n(s.measure),"co_benefits");for(let s of w(e,"offer")){let o=n(s.measure);qn(o,"offers"),s.unit&&o?.units.add(s.unit)}return t}function pd(e){let{lead_unit:t,partner_units:n}=e.fields,s=new Set([t,...Array.isArray(n)?n:[]].filter(Boolean).map(String)),o=new Set([e.table]);return{measure:e,comments:0,offers:0,conflicts:0,co_benefits:0,units:s,tables:o,words:Fa(e)}}var Fa=e=>`${e.title} ${e.description}`.toLowerCase();function qn(e,t){e&&(e[t]+=1)}function Ua(e,t,n){let s=t.search.toLowerCase().split(/\s+/).filter(Boolean),o=t.place?n(t.place):null;return[...e.values()].filter(l=>md[t.standing](l.measure)&&s.every(c=>l.words.includes(c))&&(!t.theme||l.measure.fields.theme===t.theme)&&(!t.funding||l.measure.fields.funding===t.funding)&&(!t.lacks||Qs(l.measure,t.lacks))&&(!t.table||l.tables.has(Number(t.table)))&&(!o||[...l.units].some(c=>o.has(c)))).sort((l,c)=>hd[t.order](l,c)||Ha(l,c))}var fd={lead_unit:["lead_unit"],partner_units:["partner_units"],theme:["theme"],funding:["funding"],effect:["effect_class","effect_tonnes"],cost:["cost_class","cost_once","cost_per_year"],next_step:["next_step"],due:["due"]},Qs=({fields:e},t)=>fd[t].every(n=>(e[n]??null)===null),pt=e=>e.status==="live"&&!e.merged_into&&!e.hidden,md={live:pt,claimed:e=>pt(e)&&e.claimed_by!==null,unclaimed:e=>pt(e)&&e.claimed_by===null,with_originals:e=>pt(e)&&e.originals.length>0,hidden:e=>e.status==="live"&&e.hidden===!0,merged:e=>e.merged_into!==null,withdrawn:e=>e.status!=="live"},Ha=(e,t)=>t.measure.posted_at-e.measure.posted_at||(e.measure.id<t.measure.id?-1:1),hd={newest:Ha,votes:(e,t)=>(t.measure.votes??0)-(e.measure.votes??0)||(t.measure.areas??0)-(e.measure.areas??0),said:(e,t)=>t.comments-e.comments,offers:(e,t)=>t.offers-e.offers,table:(e,t)=>e.measure.table-t.measure.table,title:(e,t)=>e.measure.title.localeCompare(t.measure.title,"nb")};var Wa="facilitator:shortcuts",ue=["tables","measures","readiness","effect","collaboration","results","fund","run_sheet","people","answers","log","links","finish"];function Va(){let e=ue.find(t=>`#${t}`===location.hash);return{tab:E(e??"tables"),board:E(null),measures:E("list"),together:E("areas"),readiness:E("table"),filter:E(Je),filters_open:E(matchMedia("(min-width: 62rem) and (min-height: 56rem)").matches),ticked:E([]),undo:E(null),dialog:E(null),shortcuts:E(Et().getItem(Wa)!=="off")}}function Oe(e,t){e.tab.value=t,history.replaceState(null,"",`#${t}`)}function Ka(e,t){e.shortcuts.value=t,Et().setItem(Wa,t?"on":"off")}var Xs=[{key:"n",name:"next"},{key:"b",name:"back"},{key:"p",name:"pause"},{key:"1",name:"more_1"},{key:"3",name:"more_3"},{key:"5",name:"more_5"},{key:"-",name:"less_1"},{key:"m",name:"message"},{key:"s",name:"scene"},{key:"f",name:"freeze"},{key:"r",name:"reveal"},{key:"/",name:"search"},{key:"z",name:"undo"},{key:"?",name:"help"}],Ga="1234567890qwertyuiop",Ja=e=>e.length===1?ue[Ga.indexOf(e.toLowerCase())]:void 0,Ya=e=>Ga.charAt(ue.indexOf(e));function Qa({key:e,ctrlKey:t,altKey:n,metaKey:s,repeat:o,isComposing:r}){if(!(t||n||s||o||r))return e.toLowerCase()==="g"?"go":Xs.find(l=>l.key===e.toLowerCase())?.name}function Xa({face:{ui:e},onClose:t}){return i`
<${D} title=${a("console.shortcuts")} onClose=${t}>
<p class="soft">${a("console.shortcuts_say")}</p>
<div class="key-lists">
<dl class="key-list">
${Xs.map(({key:n,name:s})=>i`<div key=${s}><dt><kbd>${n.toUpperCase()}</kbd></dt><dd>${a(`console.key_${s}`)}</dd></div>`)}
</dl>
<dl class="key-list">
${ue.map(n=>i`<div key=${n}><dt><kbd>G</kbd> <kbd>${Ya(n).toUpperCase()}</kbd></dt><dd>${a("console.key_go",{tab:a(`console.tab_${n}`)})}</dd></div>`)}
</dl>
</div>
<${ze} label=${a("console.shortcuts_on")} description=${a("console.shortcuts_on_says")} checked=${e.shortcuts.value} onChange=${n=>Ka(e,n)} />
<//>
`}function ft({src:e,alt:t}){return i`<img class="qr" src=${e} alt=${t} width="240" height="240" />`}function Zs({face:e,path:t,title:n,says:s,alt:o,onClose:r}){let{boot:l}=e,[c,u]=_(""),[p,d]=_(null);return B(()=>{Q(`/api/${l.code}/qr/${t}`,{token:l.token}).then(async m=>{m.ok?u(`data:image/svg+xml,${encodeURIComponent(await m.response.text())}`):d(m.error)})},[t]),i`
<${D} title=${n} onClose=${r}>
<p>${s}</p>
${c&&i`<${ft} src=${c} alt=${o} />`}
${p&&i`<${eo} error=${p} />`}
<//>
`}function Za({face:e,role:t,table:n,organiser:s,onClose:o}){let{boot:r}=e,[l,c]=_(null),u=async()=>{let d={role:t,...n&&{table:n},...s&&{number:s.number}},m=await Q(`/api/${r.code}/keys`,{token:r.token,body:d});if(!m.ok)return c(m.error);let{link:$}=await m.response.json();t==="organiser"&&!s?location.assign($):o()},p=s?a("console.renew_says_other",{name:s.name}):a(`console.renew_says_${t}`,{table:n});return i`
<${D} title=${a("console.renew_title")} onClose=${o}>
<p>${p}</p>
${l&&i`<${eo} error=${l} />`}
<${ti} go=${a("console.renew_go")} onGo=${u} onClose=${o} />
<//>
`}function ei({face:e,organiser:t,onClose:n}){let{boot:s}=e,{name:o,number:r}=t,[l,c]=_(null),u=async()=>{let p=await Q(`/api/${s.code}/organisers/${r}`,{token:s.token,method:"DELETE"});if(!p.ok)return c(p.error);j(a("console.revoked_for",{name:o})),n()};return i`
<${D} title=${a("console.revoke_title",{name:o})} onClose=${n}>
<p>${a("console.revoke_says")}</p>
${l&&i`<${eo} error=${l} />`}
<${ti} go=${a("console.revoke_go")} onGo=${u} onClose=${n} />
<//>
`}var eo=({error:e})=>i`<${R} colour="danger" role="alert"><p>${G(e)}</p><//>`,ti=({go:e,onGo:t,onClose:n})=>i`
<div class="row">
<button type="button" class="ds-button" data-color="danger" onClick=${t}>${e}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
`;var to=["offer","need","join"],Dn=e=>to.flatMap(t=>e.filter(n=>n.stance===t));function si(e,t,n){let s=h(e,"collaboration")?.areas??[],[o,r]=[s.indexOf(t),s.indexOf(n)].sort((l,c)=>l-c);return jn(e).filter(({id:l})=>C(e,"work_order",l)?.cells.some(([c,u])=>c===o&&u===r))}var jn=e=>H(e).filter(t=>!t.private);function oi(e){let t=jn(e).map(o=>({measure:o,spoke:C(e,"work_order",o.id)?.units??{}})).filter(({spoke:o})=>Object.keys(o).length>0),n=$d(e,new Set(t.flatMap(({spoke:o})=>Object.keys(o)))),s=t.map(({measure:o,spoke:r})=>{let l=n.map(c=>r[c]??0);return{measure:o,counts:l,total:ni(l)}});return s.sort((o,r)=>r.total-o.total||(o.measure.id<r.measure.id?-1:1)),{units:n,rows:s,totals:n.map((o,r)=>ni(s.map(({counts:l})=>l[r]??0)))}}var ni=e=>e.reduce((t,n)=>t+n,0);function ri(e){return[...no(e,w(e,"offer"))].map(([n,s])=>({measure:n,offers:Dn(s),units:Object.keys(C(e,"work_order",n.id)?.units??{}).length,is_met:!!n.is_met})).sort((n,s)=>Number(s.is_met)-Number(n.is_met)||s.units-n.units||(n.measure.id<s.measure.id?-1:1))}function so(e){let t=no(e,w(e,"co_benefit"));return[...no(e,w(e,"conflict"))].map(([s,o])=>({measure:s,conflicts:o,co_benefits:t.get(s)??[]})).sort((s,o)=>o.conflicts.length-s.conflicts.length||(s.measure.id<o.measure.id?-1:1))}function ai(e){let t=new Set(so(e).map(({measure:s})=>s));return jn(e).flatMap(s=>{let o=C(e,"thumbs",s.id);return o?.is_split?[{measure:s,thumbs:o,is_told:t.has(s)}]:[]}).sort((s,o)=>o.thumbs.split-s.thumbs.split||(s.measure.id<o.measure.id?-1:1))}function no(e,t){let n=new Map(jn(e).map(o=>[o.id,o])),s=new Map;for(let o of[...t].sort((r,l)=>r.at-l.at||(r.id<l.id?-1:1))){let r=n.get(be(e,o.measure)?.id??"");r&&s.set(r,[...s.get(r)??[],o])}return s}var ii=e=>e.unit||e.area||"";function $d(e,t){let n=(h(e,"workshop")?.areas??[]).flatMap(({units:s})=>s);return[...n.filter(s=>t.has(s)),...[...t].filter(s=>!n.includes(s)).sort()]}function mt({face:e,digest:t,children:n}){let{seat:s}=e,{measure:o}=t,r=h(s.screen.value,"spotlight")?.measure===o.id;return i`
<li class="measure-row" data-pending=${o.pending} data-spotlit=${r} data-hidden=${o.hidden}>
${n}
<div class="row-words">
<${W} face=${e} measure=${o} />
<p class="row-facts small">
<span>${_d(t)}</span>
<${gd} digest=${t} />
${r&&i`<span class="fact strong">${a("console.on_screen_now")}</span>`}
</p>
</div>
<${vd} digest=${t} />
${o.votes!==void 0&&i`<p class="row-votes"><strong>${a("console.votes_n",{n:o.votes})}</strong><span class="small soft">${a("console.areas_n",{n:o.areas??0})}</span></p>`}
</li>
`}var _d=({measure:e,tables:t})=>t.size>1?a("console.tables_list",{tables:[...t].sort((n,s)=>n-s).join(", ")}):a("table.number",{table:e.table});function gd({digest:{measure:e}}){let{theme:t,lead_unit:n}=e.fields;return i`
${t&&i`<span>${t}</span>`}
${n&&i`<span>${n}</span>`}
${e.originals.length>0&&i`<span>${a("console.originals_n",{n:e.originals.length})}</span>`}
${e.hidden&&i`<span class="fact hidden-fact">${a("console.is_hidden")}</span>`}
${e.merged_into&&i`<span>${a("console.is_merged")}</span>`}
${e.status==="withdrawn"&&i`<span>${a("console.is_withdrawn")}</span>`}
${e.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:e.claimed_by})}</span>`}
`}function vd({digest:e}){let{comments:t,offers:n,conflicts:s,co_benefits:o}=e;return i`
<p class="row-said small">
${t>0&&i`<${Pn} icon="comment" n=${t} words=${a("measure.comments",{n:t})} />`}
${n>0&&i`<${Pn} icon="hands" n=${n} words=${a("measure.offers",{n})} />`}
${o>0&&i`<${Pn} icon="benefit" n=${o} words=${a("console.co_benefits_n",{n:o})} />`}
${s>0&&i`<${Pn} icon="conflict" n=${s} words=${a("console.conflicts_n",{n:s})} />`}
</p>
`}var Pn=({icon:e,n:t,words:n})=>i`
<span class="row-count" title=${n}><${M} name=${e} /><span aria-hidden="true">${t}</span><span class="ds-sr-only">${n}</span></span>
`;var Pt=3;function li({face:e}){let{areas:t=[],cells:n=[]}=h(e.seat.screen.value,"collaboration")??{},s=Math.max(1,...n.flatMap((o,r)=>o.filter((l,c)=>c!==r)));return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs" id="matrix-title">${a("console.matrix_title")}</h2>
<p class="soft" id="matrix-says">${a("console.matrix_says",{n:Pt})}</p>
<div class="matrix-frame" role="region" aria-labelledby="matrix-title" tabindex="0">
<table class="matrix" aria-labelledby="matrix-title" aria-describedby="matrix-says">
<thead>
<tr><td></td>${t.map(o=>i`<th key=${o} scope="col">${o}</th>`)}</tr>
</thead>
<tbody>
${t.map((o,r)=>i`
<tr key=${o}>
<th scope="row">${o}</th>
${t.map((l,c)=>i`<${bd} key=${l} face=${e} areas=${[o,l]} n=${n[r]?.[c]??0} most=${s} />`)}
</tr>
`)}
</tbody>
</table>
</div>
</div>
`}function bd({face:e,areas:t,n,most:s}){let o=t[0]===t[1],r=()=>{e.ui.dialog.value={what:"cell",areas:t}};return i`
<td data-alone=${o} data-few=${n<Pt} style=${{"--share":o?0:n/s}}>
${n===0?i`<span>0</span>`:i`<button type="button" aria-label=${a("console.cell_says",{n,areas:ci(t)})} onClick=${r}>${n}</button>`}
</td>
`}var ci=([e="",t=""])=>e===t?a("console.area_alone",{area:e}):a("console.two_areas",{one:e,other:t});function ui({face:e,areas:t,onClose:n}){let[s="",o=""]=t,l=si(e.seat.screen.value,s,o).map(c=>e.digests.value.get(c.id)).filter(c=>c!==void 0);return i`
<${D} title=${ci(t)} eyebrow=${a("console.measures_n",{n:l.length})} placement="right" onClose=${n}>
<ul class="plain measure-list">${l.map(c=>i`<${mt} key=${c.measure.id} face=${e} digest=${c} />`)}</ul>
<//>
`}var Ye=["owner","partner","effect","cost","funding","next_step","due","conflict"],Fn=e=>H(e).filter(t=>!t.private).sort((t,n)=>t.posted_at-n.posted_at||(t.id<n.id?-1:1)).flatMap(t=>t.lacks?[{measure:t,lacks:t.lacks}]:[]);function yd(e,t=Ye.length){let n=oo(e);return Ye.filter(s=>n[s]>0).sort((s,o)=>n[o]-n[s]).slice(0,t).map(s=>`${a(`lack.${s}`).toLowerCase()} (${n[s]})`).join(", ")}function oo(e){let t=Ye.map(n=>[n,e.filter(s=>s.lacks.includes(n)).length]);return Object.fromEntries(t)}function ro({gaps:e}){let t=e.filter(s=>s.lacks.length===0).length,n=yd(e,3);return i`<p role="status">${a("lacks.ready_of",{n:e.length,ready:t})}${n&&` ${a("lacks.often",{lacks:n})}`}</p>`}var Un=({lacks:e})=>e.length===0?i`<span class="lack-none">${a("lacks.none")}</span>`:i`<span>${a("lacks.missing",{lacks:e.map(t=>a(`lack.${t}`).toLowerCase()).join(", ")})}</span>`;function di({draft:e,label:t,description:n,yes:s,no:o,onHide:r,onStop:l}){let[c,u]=_(!1),p=()=>{e.clear(),l()},d=()=>{let m=e.text.peek().trim();if(!Re(m,200))return u(!m);r(m),p()};return i`
<${le} draft=${e} label=${t} description=${n} max=${200} error=${c?a("error.empty"):void 0} onEnter=${d} />
<div class="row">
<button type="button" class="ds-button" data-size="sm" onClick=${d}>${s}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${p}>${o}</button>
</div>
`}function fi({seat:e,id:t}){let n=ot(e.screen.value,"comment",t);return i`
<${ce} title=${a("console.comments")} count=${n.length}>
${n.length===0&&i`<p class="soft">${a("console.no_comments")}</p>`}
<ul class="plain">${n.map(s=>i`<${kd} key=${s.id} seat=${e} comment=${s} />`)}</ul>
<//>
`}function kd({seat:e,comment:t}){let n=e.draft(`hide:${t.id}`),[s,o]=_(n.text.peek()!==""),r=c=>e.act("hide_comment",{comment:t.id,reason:c}),l=()=>e.act("show_comment",{comment:t.id});return i`
<${Ie} text=${t.text} by=${t.by} pending=${t.pending} tag=${t.hidden?a("console.hidden_because",{reason:t.reason??""}):void 0}>
<div>
${t.hidden&&i`<${pi} onClick=${l}>${a("console.show_again")}<//>`}
${!t.hidden&&!s&&i`<${pi} onClick=${()=>o(!0)}>${a("console.hide")}<//>`}
${!t.hidden&&s&&i`
<div class="stack" data-tight>
<${di}
draft=${n}
label=${a("console.hide_reason")}
yes=${a("console.hide_go")}
no=${a("console.cancel")}
onHide=${r}
onStop=${()=>o(!1)}
/>
</div>
`}
</div>
<//>
`}var pi=({onClick:e,children:t})=>i`
<button type="button" class="ds-button small-button" data-size="sm" data-variant="tertiary" onClick=${e}>${t}</button>
`;function mi({value:e,areas:t,onSave:n}){let s=Array.isArray(e)?e:[],o=new Set(t.flatMap(u=>u.units)),r=s.filter(u=>!o.has(u)),l=r.length>0?[...t,{name:a("console.other_units"),units:r}]:t,c=(u,p)=>{let d=p?[...s,u]:s.filter(m=>m!==u);n(d.length>0?d:null,e??null)};return i`
<details class="partners">
<summary>
<strong>${a("fields.partner_units")}</strong>${" "}<span class="soft">${s.join(", ")||a("console.not_known")}</span>
</summary>
${l.map(u=>i`
<fieldset key=${u.name} class="ds-fieldset">
<legend class="ds-label">${u.name}</legend>
${u.units.map(p=>i`<${ze} key=${p} label=${p} checked=${s.includes(p)} onChange=${d=>c(p,d)} />`)}
</fieldset>
`)}
</details>
`}var wd=["theme","goal","measure_kind","lead_unit","funding","effect_class","effect_certainty","cost_class"],xd=["owner_role","next_step","conflict_handling"],Cd=["effect_tonnes","cost_once","cost_per_year"],hi=["theme","goal","measure_kind","lead_unit","owner_role","partner_units","next_step","due","funding","effect_class","effect_tonnes","effect_certainty","cost_class","cost_once","cost_per_year","conflict_handling"];function $i({seat:e,measure:t}){let[n,s]=_(!1),o=hi.filter(r=>t.fields[r]!==void 0&&t.fields[r]!==null);return i`
<${ce} title=${a("console.fields")}>
<div class="stack" data-tight>
${hi.map(r=>i`<${ta} key=${r} seat=${e} measure=${t} field=${r} />`)}
${!n&&o.length===0&&i`<p class="soft">${a("console.no_fields")}</p>`}
${!n&&o.length>0&&i`<dl class="facts">${o.map(r=>i`<div key=${r}><dt>${a(`fields.${r}`)}</dt><dd>${Te(t.fields[r],r)}</dd></div>`)}</dl>`}
${n&&i`<${Sd} seat=${e} measure=${t} />`}
${t.status==="live"&&!t.merged_into&&i`<p class="row">
<button type="button" class="ds-button small-button" data-size="sm" data-variant=${n?"secondary":"tertiary"} onClick=${()=>s(!n)}>
${n?a("console.fields_done"):a("console.fields_edit")}
</button>
${t.pending&&i`<${Qr} seat=${e} id=${t.id} />`}
</p>`}
</div>
<//>
`}function Sd({seat:e,measure:t}){let n=h(e.screen.value,"workshop"),s=n?.areas??[],o=r=>({name:r,value:t.fields[r],onSave:(l,c)=>e.act("set_field",{measure:t.id,field:r,value:l,was:[c]})});return i`
<div class="field-form">
${wd.map(r=>i`<${Zr} key=${r} ...${o(r)} choices=${Td(n,r)} />`)}
<${mi} ...${o("partner_units")} areas=${s} />
${xd.map(r=>i`<${Tn} key=${r} ...${o(r)} read=${Hs} />`)}
<${Tn} ...${o("due")} type="date" read=${Hs} />
${Cd.map(r=>i`<${Tn} key=${r} ...${o(r)} read=${We} />`)}
</div>
`}function Td(e,t){return t==="lead_unit"?(e?.areas??[]).flatMap(n=>n.units):[...Us[t]??e?.fields[t]??[]]}function _i({face:e,measure:t}){let{seat:n}=e,s=gs(n.screen.value,t);return s.length===0?null:i`
<${ce} title=${a("console.originals")} count=${s.length}>
<p class="small soft">${a("console.originals_say")}</p>
<ul class="plain">
${s.map(o=>i`
<${Ie}
key=${o.id}
text=${o.description?`${o.title}
${o.description}`:o.title}
by=${o.by}
tag=${a("table.number",{table:o.table})}
pending=${o.pending}
>
<button
type="button"
class="ds-button small-button"
data-size="sm"
data-variant="tertiary"
aria-label=${a("console.unmerge_this",{title:o.title})}
onClick=${()=>n.act("unmerge_measure",{measure:o.id})}
>${a("console.unmerge")}</button>
<//>
`)}
</ul>
<//>
`}function bi({face:e,id:t,onClose:n}){let{seat:s}=e,o=Pe(()=>Mn(s),[s]),r=s.screen.value,l=C(r,"measure",t);if(!l)return null;let c=w(r,"commitment").filter(u=>u.measure===t);return i`
<${$a} measure=${l} placement="right" onClose=${n}>
<${Cn} seat=${o} label=${Sn} />
<${Od} face=${e} measure=${l} />
${l.description&&i`<p class="description">${l.description}</p>`}
${l.by&&i`<p class="small soft">${[l.by.label,l.by.unit].filter(Boolean).join(", ")}</p>`}
<${Ed} face=${e} measure=${l} />
<${_i} face=${e} measure=${l} />
${l.lacks&&i`<p><${Un} lacks=${l.lacks} /></p>`}
<${$i} key=${t} seat=${s} measure=${l} />
<${ga} seat=${s} measure=${l} editable=${Md(e,l)} />
<${Nd} rating=${C(r,"rating",t)} />
<${_a} records=${r} measure=${t} />
<${Bd} seat=${s} id=${t} />
<${vi} title=${a("console.conflicts")} said=${ot(r,"conflict",t)} />
<${vi} title=${a("console.co_benefits")} said=${ot(r,"co_benefit",t)} />
<${fi} seat=${s} id=${t} />
${c.length>0&&i`<${ce} title=${a("console.commitments")} count=${c.length}>
<ul class="plain">${c.map(u=>i`<${Ie} key=${u.id} text=${u.text} from=${u.unit} />`)}</ul>
<//>`}
<//>
`}var Md=({seat:e},t)=>t.status==="live"&&!t.merged_into&&h(e.records.value,"workshop")?.status==="open";function Od({face:e,measure:t}){let n=t.merged_into&&C(e.seat.screen.value,"measure",t.merged_into);return i`
${n&&i`<${R}><p>${a("console.merged_into")} <${W} face=${e} measure=${n} /></p><//>`}
${t.hidden&&i`<${Ad} seat=${e.seat} measure=${t} />`}
${t.status==="withdrawn"&&i`<${R} colour="warning"><p>${a("console.was_withdrawn")}</p><//>`}
<p class="row-facts">
<span>${a("console.posted_at",{time:ae(t.posted_at)})}</span>
${t.on_behalf&&i`<span>${a("console.written_on_behalf")}</span>`}
${t.claimed_by!==null&&i`<span class="fact strong">${a("console.claimed_by",{table:t.claimed_by})}</span>`}
${t.votes!==void 0&&i`<span class="fact strong">${[a("console.votes_n",{n:t.votes}),t.areas&&a("console.areas_n",{n:t.areas})].filter(Boolean).join(" · ")}</span>`}
</p>
`}function Ad({seat:e,measure:t}){let n=()=>e.act("show_measure",{measure:t.id});return i`
<${R} colour="warning">
<p>${a("console.is_hidden_because",{reason:t.reason??""})}</p>
<p><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${n}>${a("console.show_again")}</button></p>
<//>
`}function Ed({face:e,measure:t}){let{seat:n,ui:s}=e;if(t.merged_into||t.status!=="live"||h(n.records.value,"workshop")?.status!=="open")return null;let o=h(n.records.value,"spotlight")?.measure===t.id,r=()=>n.act("spotlight",{measure:o?null:t.id}),l=()=>{s.dialog.value={what:"hide",ids:[t.id]}};return i`
<div class="row">
${!t.hidden&&i`
<button type="button" class="ds-button" data-variant="secondary" onClick=${r}>${o?a("console.spotlight_off"):a("console.spotlight_on")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${l}>${a("console.hide_dots")}</button>
`}
</div>
`}function Nd({rating:e}){return e?i`
<${ce} title=${a("console.ratings")}>
<dl class="facts">
<div><dt>${a("console.effect")}</dt><dd>${gi(e.effect)}</dd></div>
<div><dt>${a("console.feasibility")}</dt><dd>${gi(e.feasibility)}</dd></div>
</dl>
<//>
`:null}var gi=({count:e,mean:t})=>t===null?a("console.not_known"):a("console.mean",{mean:t,n:e});function Bd({seat:e,id:t}){let n=Dn(ot(e.screen.value,"offer",t));return n.length===0?null:i`
<${ce} title=${a("console.offers")} count=${n.length}>
<ul class="plain">
${n.map(s=>{let o=[a(`stance.${s.stance}`),s.resource&&a(`resource.${s.resource}`).toLowerCase()];return i`<${Ie} key=${s.id} text=${s.text} by=${s.by} from=${s.unit||s.area} tag=${o.filter(Boolean).join(": ")} />`})}
</ul>
<//>
`}function vi({title:e,said:t}){return t.length===0?null:i`
<${ce} title=${e} count=${t.length}>
<ul class="plain">${t.map(n=>i`<${Ie} key=${n.id} text=${n.text} by=${n.by}><${Rn} of=${n} /><//>`)}</ul>
<//>
`}function yi({face:e,onClose:t}){let{seat:n,ui:s}=e,o=ia(e),[r,l]=_(()=>An(o)?.id),c=o.find(m=>m.id===r)??o[0],u=n.draft("merge-reason"),p=L(),d=()=>{let m=u.text.peek().trim();if(!c||o.length<2||we(m)>200)return;let $=o.filter(f=>f.id!==c.id);Me(e,On(c,$,m),a("console.merged",{n:o.length,title:c.title})),u.clear(),s.ticked.value=[],t()};return i`
<${D} title=${a("console.merge_title",{n:o.length})} onClose=${t}>
<p>${a("console.merge_says")}</p>
<fieldset class="ds-fieldset choices">
<legend class="ds-label">${a("console.merge_target")}</legend>
${o.map(m=>i`
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
<${le} draft=${u} label=${a("console.reason")} max=${200} optional onEnter=${d} />
<div class="row">
<button type="button" class="ds-button" aria-disabled=${o.length<2?"true":void 0} onClick=${d}>${a("console.merge_go")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${t}>${a("console.cancel")}</button>
</div>
<//>
`}var zd=["all","hosts","table"],Rd=["soon","look","ready"];function wi({face:e}){let{seat:t}=e,n=w(t.screen.value,"message").sort((s,o)=>s.at-o.at);return n.length===0?null:i`
<section class="standing" aria-label=${a("console.messages_standing")}>
<ul class="plain">
${n.map(s=>i`
<li key=${s.id} data-pending=${s.pending}>
<${M} name="comment" />
<p><strong>${Hn(s)}</strong> <span class="soft small">${ae(s.at)}</span> ${s.text}</p>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
aria-label=${a("console.take_down_this",{text:s.text})}
onClick=${()=>t.act("take_down_message",{message:s.id})}
>${a("console.take_down")}</button>
</li>
`)}
</ul>
</section>
`}var Hn=({to:e,table:t})=>e==="table"?a("console.to_one_table",{table:t??0}):a(`console.to_${e}`);function xi({face:e,table:t,onClose:n}){let{seat:s}=e,o=h(s.screen.value,"workshop")?.tables??[],[r,l]=_(t===void 0?"all":"table"),[c,u]=_(t??o[0]??1),[p,d]=_(!1),m=s.draft("message"),$=r==="table"?c:null,f=w(s.screen.value,"message").find(b=>b.to===r&&b.table===$),g=()=>{let b=m.text.peek().trim();if(!Re(b,160))return d(!b);s.act("send_message",{message:ke(),to:r,...$!==null&&{table:$},text:b}),m.clear(),j(a("console.message_sent",{to:Hn({to:r,table:$})})),n()};return i`
<${D} title=${a("console.message_title")} onClose=${n}>
<${Ld} to=${r} onChoose=${l} />
${r==="table"&&i`<${se}
label=${a("console.table")}
value=${String(c)}
options=${o.map(b=>({value:String(b),label:a("table.number",{table:b})}))}
onChange=${b=>u(Number(b))}
/>`}
<${le}
draft=${m}
label=${a("console.message")}
max=${160}
rows=${2}
oneLine
error=${p?a("error.empty"):void 0}
onEnter=${g}
firstFocus
/>
<${Id} onChoose=${b=>m.write(b)} />
${f&&i`<p class="small soft">${a("console.message_replaces",{text:f.text})}</p>`}
<div class="row">
<button type="button" class="ds-button" onClick=${g}>${a("console.message_send")}</button>
<button type="button" class="ds-button" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</div>
<//>
`}function Ld({to:e,onChoose:t}){let n=L();return i`
<fieldset class="ds-fieldset choices" data-across>
<legend class="ds-label">${a("console.message_to")}</legend>
${zd.map(s=>i`
<label key=${s} class="choice">
<input class="ds-input" type="radio" name=${n} checked=${s===e} onChange=${()=>t(s)} />
<span>${a(`console.to_${s}`)}</span>
</label>
`)}
</fieldset>
`}function Id({onChoose:e}){return i`
<div class="row" role="group" aria-label=${a("console.ready_made")}>
${Rd.map(t=>{let n=a(`console.ready_made_${t}`);return i`<button key=${t} type="button" class="ds-chip" onClick=${()=>e(n)}>${n}</button>`})}
</div>
`}function Ci(e,t){return[e.votes==="open_hidden"&&t.votes!=="open_hidden"&&{what:"closes",key:"votes"},e.ideas!=="closed"&&t.ideas==="closed"&&{what:"closes",key:"ideas"},e.table_moves&&!t.table_moves&&{what:"closes",key:"moves"},e.ideas!==t.ideas&&t.ideas==="open"&&{what:"opens",key:"ideas"},e.ideas!==t.ideas&&t.ideas==="open_private"&&{what:"opens",key:"private_ideas"},!e.table_moves&&t.table_moves&&{what:"opens",key:"moves"},e.votes!=="open_hidden"&&t.votes==="open_hidden"&&{what:"opens",key:"votes"},e.votes!=="revealed"&&t.votes==="revealed"&&{what:"opens",key:"reveal"},e.visibility!==t.visibility&&{what:"sees",key:t.visibility}].filter(s=>s!==!1)}var qd=2e3;function Si({seat:e,ui:t}){let n=e.records.value,{next:s,passed_over:o}=$e(n),r=dt(n);return i`
<section class="next" aria-label=${a("console.next")}>
${s?i`<${Dd} seat=${e} next=${s} />`:i`<${Pd} seat=${e} ui=${t} />`}
${s&&i`<${Wn} seat=${e} line=${s} passed_over=${o} />`}
${r&&i`
<${z} seat=${e} name="step_back" variant="tertiary" size="sm" look="back-button" onAct=${()=>{t.dialog.value={what:"back"}}}>
<${M} name="undo" />${a("console.step_back",{phase:x(r.title)})}
<//>
`}
</section>
`}function Dd({seat:e,next:t}){let n=h(e.records.value,"phase"),s=`${n?.id} ${n?.started_at}`,[o,r]=_("");return B(()=>{let l=setTimeout(()=>r(s),qd);return()=>clearTimeout(l)},[s]),i`
<${z} seat=${e} name="start_phase" blocked=${o!==s} look="next-button" onAct=${()=>e.act("start_phase",{phase:t.id})}>
<span class="next-words">
<span class="next-eyebrow">${a("console.next")}</span>
<span class="next-title">${x(t.title)}</span>
<span class="next-when">${a("console.next_when",{n:t.minutes,planned:t.planned})}</span>
</span>
<${M} name="next" />
<//>
`}function Wn({seat:e,line:t,passed_over:n=[]}){let s=h(e.records.value,"phase"),o=s?Ci(s,t):[];return o.length+n.length===0?null:i`
<ul class="plain what-happens small">
${n.map(r=>i`<li key=${r.id} data-what="closes">${a("console.passes_over",{phase:x(r.title)})}</li>`)}
${o.map(({what:r,key:l})=>i`<li key=${r+l} data-what=${r}>${jd(r,l)}</li>`)}
</ul>
`}function jd(e,t){return e==="sees"?a("console.will_see",{what:a(`console.sees_${t}`)}):e==="opens"?a(`console.opens_${t}`):a(`console.closes_${t}`)}function Pd({seat:e,ui:t}){return i`
<${z} seat=${e} look="next-button" onAct=${()=>{t.dialog.value={what:"close"}}}>
<span class="next-words">
<span class="next-eyebrow">${a("console.last_phase")}</span>
<span class="next-title">${a("console.close")}</span>
</span>
<${M} name="next" />
<//>
`}var Ft=e=>w(e,"table").sort((t,n)=>t.number-n.number);function Vn(e){let t=new Map;for(let n of w(e,"person"))n.present&&t.set(n.table,[...t.get(n.table)??[],n]);return t}var Ae=e=>e.label||e.unit||e.area||a("console.somebody");function Kn({signal:e}){return e==="help"?i`<p class="signal" data-signal="help"><${M} name="hands" />${a("console.signal_help")}</p>`:e==="ready"?i`<p class="signal" data-signal="ready"><${M} name="check" />${a("console.signal_ready")}</p>`:null}function Gn({ui:e,table:t}){let n=()=>{e.dialog.value={what:"message",table:t}};return i`
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
`}var ao=200;function Ti({face:e}){let{seat:t}=e,[n,s]=_(""),[o,r]=_(ao),l=L(),c=w(t.screen.value,"person"),u=c.filter(p=>Fd(p,n)).sort(Ud);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_people")}</h2>
<p class="soft">${a("console.people_sum",{n:c.filter(p=>p.present).length,connected:c.filter(p=>p.connected).length})}</p>
</div>
${c.length===0&&i`<p class="empty">${a("console.nobody_yet")}</p>`}
${c.length>0&&i`
<div class="ds-field people-search">
<label class="ds-label" for=${l}>${a("console.search_people")}</label>
<input class="ds-input" type="search" id=${l} value=${n} autocomplete="off" onInput=${p=>s(p.target.value)} />
</div>
<p role="status" class="ds-sr-only">${a("console.people_found",{n:u.length})}</p>
<ul class="plain people">${u.slice(0,o).map(p=>i`<${Hd} key=${p.id} face=${e} person=${p} />`)}</ul>
`}
${u.length>o&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>r(o+ao)}>
${a("console.show_more",{n:Math.min(ao,u.length-o)})}
</button>`}
</div>
`}function Fd(e,t){let n=[e.label,e.unit,e.area,a("table.number",{table:e.table})].join(" ").toLowerCase();return t.toLowerCase().split(/\s+/).every(s=>n.includes(s))}var Ud=(e,t)=>e.table-t.table||Ae(e).localeCompare(Ae(t),"nb");function Hd({face:e,person:t}){let n=()=>{e.ui.dialog.value={what:"move",person:t.id}};return i`
<li class="person" data-connected=${t.connected}>
<div class="row-words">
<p><strong>${Ae(t)}</strong></p>
<p class="row-facts small">
${t.unit&&t.unit!==Ae(t)&&i`<span>${t.unit}</span>`}
${t.area&&i`<span>${t.area}</span>`}
</p>
</div>
<p class="person-line small"><${Wd} person=${t} /></p>
<p class="small">${a("console.ideas_n",{n:t.measures})}</p>
<p class="person-table">
${a("table.number",{table:t.table})}
${t.table!==t.home_table&&i` <span class="small soft">${a("console.home_table",{table:t.home_table})}</span>`}
</p>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${a("console.move_this",{person:Ae(t),table:t.table})} onClick=${n}>
${a("console.move")}
</button>
</li>
`}function Wd({person:e}){return e.present?e.without_phone?a("console.without_phone"):e.connected?a("console.is_connected"):a("console.not_connected"):a("console.has_left")}function Mi({face:e,id:t,onClose:n}){let{seat:s}=e,o=C(s.screen.value,"person",t),[r,l]=_(String(o?.table??""));if(!o)return null;let c=()=>{Number(r)!==o.table&&s.act("move_table",{participant:t,table:Number(r)}),n()},u=h(s.screen.value,"workshop")?.tables??[];return i`
<${D} title=${a("console.move_title",{person:Ae(o)})} onClose=${n}>
<p>${a("console.sits_at",{table:o.table})}</p>
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
`}var Vd=["table","unit","checklists"];function Oi({face:e}){let{readiness:t}=e.ui,n=t.value;return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_readiness")}</h2>
<div class="row" role="group" aria-label=${a("console.readiness_ways")}>
${Vd.map(s=>i`<button key=${s} type="button" class="ds-chip" aria-pressed=${s===n?"true":"false"} onClick=${()=>{t.value=s}}>${a(`console.readiness_${s}`)}</button>`)}
</div>
${n==="checklists"?i`<${ya} face=${e} />`:i`<${Kd} face=${e} whose=${n} />`}
</div>
`}function Kd({face:e,whose:t}){let n=Fn(e.seat.screen.value),s=Ai(e,t);if(n.length===0)return i`<p class="empty">${a("console.no_ideas")}</p>`;let o=r=>()=>{e.ui.dialog.value={what:"gaps",whose:t,key:r}};return i`
<${ro} gaps=${n} />
<p class="small soft" id="counts-says">${a(`console.readiness_${t}_says`)}</p>
<div class="matrix-frame" role="region" aria-labelledby="counts-title" tabindex="0">
<table class="prices counts" aria-describedby="counts-says">
<caption class="ds-sr-only" id="counts-title">${a("console.readiness_caption")}</caption>
<thead>
<tr>
<th scope="col">${a(`console.readiness_one_${t}`)}</th>
<th scope="col" class="number">${a("console.readiness_measures")}</th>
<th scope="col" class="number">${a("console.readiness_ready")}</th>
${Ye.map(r=>i`<th key=${r} scope="col" class="number">${a(`lack.${r}`)}</th>`)}
</tr>
</thead>
<tbody>
${s.map(({key:r,name:l,gaps:c})=>{let u=oo(c);return i`
<tr key=${r}>
<th scope="row">${c.length>0?i`<button type="button" class="row-open" onClick=${o(r)}>${l}</button>`:l}</th>
<td class="number">${ne(c.length)}</td>
<td class="number"><strong>${ne(c.filter(p=>p.lacks.length===0).length)}</strong></td>
${Ye.map(p=>i`<td key=${p} class="number" data-none=${u[p]===0}>${ne(u[p])}</td>`)}
</tr>
`})}
</tbody>
</table>
</div>
`}function Ai({seat:e,digests:t},n){let s=e.screen.value;return n==="table"?Gd(s,t.value):Jd(s)}function Gd(e,t){let n=Fn(e),s=({measure:o},r)=>o.claimed_by===r||t.get(o.id)?.tables.has(r);return(h(e,"workshop")?.tables??[]).map(o=>({key:String(o),name:a("table.number",{table:o}),gaps:n.filter(r=>s(r,o))}))}function Jd(e){let t=(h(e,"workshop")?.areas??[]).flatMap(r=>r.units),n=Fn(e),s=new Set(n.map(({measure:r})=>String(r.fields.lead_unit??""))),o=r=>r===""?t.length+1:t.includes(r)?t.indexOf(r):t.length;return[...s].sort((r,l)=>o(r)-o(l)||r.localeCompare(l,"nb")).map(r=>({key:r,name:r||a("lacks.no_unit"),gaps:n.filter(({measure:l})=>String(l.fields.lead_unit??"")===r)}))}function Ei({face:e,whose:t,id:n,onClose:s}){let o=Ai(e,t).find(({key:l})=>l===n),r=[...o?.gaps??[]].sort((l,c)=>l.lacks.length-c.lacks.length);return i`
<${D} title=${o?.name??""} eyebrow=${a("console.tab_readiness")} placement="right" onClose=${s}>
<${ro} gaps=${r} />
<ul class="plain">${r.map(l=>i`<${Yd} key=${l.measure.id} face=${e} gap=${l} />`)}</ul>
<//>
`}var Yd=({face:e,gap:{measure:t,lacks:n}})=>i`
<li class="effect-line">
<${W} face=${e} measure=${t} />
<span class="small soft"><${Un} lacks=${n} /></span>
</li>
`;function ht({voting:e}){let{voted:t,voters:n}=e??{voted:0,voters:0};return i`
<p class="voted"><strong>${t}</strong> ${a("console.voted_of",{n:t,of:n})}</p>
<div class="gone" aria-hidden="true"><span style=${{"--share":n?t/n:0}}></span></div>
`}function Ni({seat:e,onClose:t}){let[n,s]=_(!1),o=()=>e.act("reveal_votes",n?{step:Ke[0]}:{});return i`
<${Se} seat=${e} title=${a("console.reveal_title")} go=${a("console.reveal")} onGo=${o} onClose=${t}>
<p>${a("console.reveal_says")}</p>
<${ht} voting=${h(e.records.value,"voting")} />
<${ze} label=${a("console.reveal_stepwise")} description=${a("console.reveal_stepwise_says")} checked=${n} onChange=${s} />
<//>
`}var Qd={welcome:{lines:"M4 5h10M4 8h7M4 13h5",filled:"M18 4h4v4h-4zM24 4h4v4h-4zM18 10h4v4h-4zM25 11h2v2h-2z"},question:{lines:"M5 6h22M5 9h15M5 14h6",filled:"M4 16.5h14v1H4z"},tables:{lines:"",filled:"M4 4h5v4H4zM11 4h5v4h-5zM18 4h5v4h-5zM25 4h3v4h-3zM4 10h5v4H4zM11 10h5v4h-5zM18 10h5v4h-5zM25 10h3v4h-3z"},gallery:{lines:"M4 3h11v5H4zM17 3h11v5H17zM4 10h11v5H4zM17 10h11v5H17zM6 5.5h6M19 5.5h6M6 12.5h6M19 12.5h6"},voting:{lines:"M12 9l3 3 6-7M4 16h24",filled:"M4 15h14v2H4z"},result:{lines:"",filled:"M4 3h22v2.5H4zM4 7h16v2.5H4zM4 11h11v2.5H4zM4 15h6v1.5H4z"},spotlight:{lines:"M9 5h14M9 8h10M9 12h6M6 2h20v13H6z"},collaboration:{lines:"M5 3h22v12H5zM5 7h22M5 11h22M12.3 3v12M19.6 3v12",filled:"M5 3h7.3v4H5zM12.3 7h7.3v4h-7.3zM19.6 11H27v4h-7.4z"},abatement:{lines:"M4 2v14h24",filled:"M5 13h8v3H5zM13 11h6v5h-6zM19 8h4v8h-4zM23 3h2v13h-2z"},fund:{lines:"M4 3h24M4 6h6M13 6h6M22 6h6",filled:"M4 8h6v2H4zM13 8h6v2h-6zM22 8h6v2h-6zM4 11h6v2H4zM13 12h6v3h-6zM22 11h6v2h-6z"},closing:{lines:"M5 5h6M13 5h6M21 5h6M9 14h14",filled:"M5 7h6v3H5zM13 7h6v3h-6zM21 7h6v3h-6z"}};function Bi({scene:e}){let{lines:t,filled:n}=Qd[e];return i`
<svg class="scene-picture" viewBox="0 0 32 18" aria-hidden="true" focusable="false">
${n&&i`<path class="filled" d=${n} />`}
<path d=${t} />
</svg>
`}function zi({face:e,onClose:t}){let{seat:n}=e,s=h(n.screen.value,"screen")?.scene??null,o=r=>{He(n)&&(n.act("show_scene",{scene:r}),t())};return i`
<${D} title=${a("console.scene_title")} onClose=${t}>
<p class="soft">${a("console.scene_says")}</p>
<p>
<button type="button" class="ds-button" data-variant=${s?"primary":"secondary"} aria-pressed=${s?"false":"true"} onClick=${()=>o(null)}>
${a("console.follow_phase")}
</button>
</p>
<ul class="plain scene-choices">
${Ta.map(r=>i`<${Xd} key=${r} face=${e} scene=${r} chosen=${r===s} onShow=${o} />`)}
</ul>
<//>
`}function Xd({face:e,scene:t,chosen:n,onShow:s}){let o=e.seat.screen.value,r=Ma(o,t),l=Dt(o)===t;return i`
<li>
<button
type="button"
class="scene-choice"
aria-pressed=${n?"true":"false"}
aria-disabled=${r?"true":void 0}
onClick=${()=>!r&&s(t)}
>
<${Bi} scene=${t} />
<strong>${a(`console.scene_${t}`)}</strong>
${l&&i`<span class="small fact strong">${a("console.shown_now")}</span>`}
<span class="small soft">${r?a(`console.no_${r}_yet`):a(`console.scene_${t}_says`)}</span>
</button>
</li>
`}function Li({face:e}){let{seat:t,ui:n}=e,s=n.dialog.value,o=()=>{n.dialog.value=null};switch(s?.what){case"measure":return i`<${bi} key=${s.id} face=${e} id=${s.id} onClose=${o} />`;case"merge":return i`<${yi} face=${e} onClose=${o} />`;case"hide":return i`<${ca} face=${e} ids=${s.ids} onClose=${o} />`;case"theme":return i`<${ua} face=${e} choices=${h(t.records.value,"workshop")?.fields.theme??[]} onClose=${o} />`;case"message":return i`<${xi} face=${e} table=${s.table} onClose=${o} />`;case"scene":return i`<${zi} face=${e} onClose=${o} />`;case"cell":return i`<${ui} face=${e} areas=${s.areas} onClose=${o} />`;case"gaps":return i`<${Ei} face=${e} whose=${s.whose} id=${s.key} onClose=${o} />`;case"checklist":return i`<${ka} key=${s.id} face=${e} id=${s.id} onClose=${o} />`;case"checklist_remove":return i`<${wa} face=${e} id=${s.id} onClose=${o} />`;case"help":return i`<${Xa} face=${e} onClose=${o} />`;case"next":return i`<${Ri} face=${e} phase=${$e(t.records.value).next?.id} onClose=${o} />`;case"start":return i`<${Ri} face=${e} phase=${s.phase} onClose=${o} />`;case"back":return i`<${Zd} face=${e} onClose=${o} />`;case"reveal":return i`<${Ni} seat=${t} onClose=${o} />`;case"close":return i`<${Ia} face=${e} onClose=${o} />`;case"move":return i`<${Mi} face=${e} id=${s.person} onClose=${o} />`;case"host_link":return i`<${ep} face=${e} table=${s.table} onClose=${o} />`;case"organiser_link":return i`<${tp} face=${e} organiser=${s.organiser} onClose=${o} />`;case"renew":return i`<${Za} face=${e} role=${s.role} table=${s.table} organiser=${s.organiser} onClose=${o} />`;case"revoke":return i`<${ei} face=${e} organiser=${s.organiser} onClose=${o} />`;default:return null}}function Ri({face:e,phase:t,onClose:n}){let{seat:s}=e,o=t&&C(s.records.value,"phase",t);return o?i`
<${Se} seat=${s} title=${a("console.start_title",{phase:x(o.title)})} go=${a("console.start")} onGo=${()=>s.act("start_phase",{phase:t})} onClose=${n}>
<p>${a("console.start_says")}</p>
<${Wn} seat=${s} line=${o} />
<//>
`:null}function Zd({face:e,onClose:t}){let{seat:n}=e,s=dt(n.records.value);return s?i`
<${Se} seat=${n} title=${a("console.back_title",{phase:x(s.title)})} go=${a("console.back_go")} onGo=${()=>n.act("step_back")} onClose=${t}>
<p>${a("console.start_says")}</p>
<${Wn} seat=${n} line=${s} />
<//>
`:null}var ep=({face:e,table:t,onClose:n})=>i`
<${Zs}
face=${e}
path="host/${t}"
title=${a("console.host_of",{table:t})}
says=${a("console.scan_host")}
alt=${a("console.qr_for_table",{table:t})}
onClose=${n}
/>
`,tp=({face:e,organiser:{number:t,name:n},onClose:s})=>i`
<${Zs}
face=${e}
path="organiser/${t}"
title=${a("console.console_of",{name:n})}
says=${a("console.scan_organiser",{name:n})}
alt=${a("console.qr_for",{name:n})}
onClose=${s}
/>
`;var np={start_phase:"phase_running",pause_phase:"already_paused",resume_phase:"not_paused"};function Ii({outbox:e}){let t=e.failed.value;B(()=>{for(let{id:n,name:s,error:o}of t)o&&np[s]===o.code&&e.takeOut(n)},[t])}var sp="input:not([type=hidden]), select, textarea, button, a[href], [tabindex]";function qi(e){let t=[],n=o=>{t=[];for(let r=o.target;r&&r!==e;r=r.parentElement)if(t.push(r),r.localName==="dialog")return},s=new MutationObserver(()=>{if(document.activeElement!==document.body||!t[0]||t[0].isConnected)return;t.filter(r=>r.isConnected).map(op).find(r=>r!==null)?.focus()});return e.addEventListener("focusin",n),s.observe(e,{childList:!0,subtree:!0}),()=>{e.removeEventListener("focusin",n),s.disconnect()}}var op=e=>e.querySelector(sp);var rp=60;function Di(e){return e.stopped?"stopped":e.paused?"paused":e.over?"over":e.remaining_s<=rp?"last":"running"}function ap(e,t){return e==="running"&&t==="last"?"clock.last_minute":(e==="running"||e==="last")&&t==="over"?"clock.time_is_up":null}function ji(e,t){let n=U({phase:e,state:t});B(()=>{let s=n.current.phase===e?ap(n.current.state,t):null;s&&j(a(s),"clock"),n.current={phase:e,state:t}},[e,t])}function Pi({seat:e}){let t=Ys(e.records.value,e.second.value);if(!t||t.late_min===null)return null;let n=t.late_min,s=n>=5?"late":"well";return i`<p class="pace small" data-state=${s}>${Jn(n)}</p>`}function Fi({seat:e}){let t=Ys(e.records.value,e.second.value);if(!t)return i`<p class="soft">${a("console.day_not_begun")}</p>`;let n=a("console.ends_about",{time:ae(t.ends_at),planned:ae(t.planned_at)});return i`<p>${t.late_min!==null&&i`<strong>${Jn(t.late_min)}.</strong>`} ${n}</p>`}function Jn(e){return e>0?a("console.late",{n:e}):e<0?a("console.early",{n:-e}):a("console.on_time")}var ip=[-1,1,3,5];function Ui({seat:e}){let t=h(e.records.value,"phase");return t?i`
<section class="now" aria-labelledby="now-title">
<div class="row" data-spread>
<p class="eyebrow">${a("phase.number",{number:t.number,of:t.of})}</p>
<${Pi} seat=${e} />
</div>
<h2 class="ds-heading" data-size="sm" id="now-title">${x(t.title)}</h2>
<p class="soft small">${x(t.question)}</p>
<${lp} seat=${e} phase=${t} />
<${cp} seat=${e} phase=${t} />
${t.votes==="open_hidden"&&i`<${ht} voting=${h(e.records.value,"voting")} />`}
<${up} phase=${t} />
${!He(e)&&i`<p class="small warm">${a("console.offline")}</p>`}
</section>
`:null}function lp({seat:e,phase:t}){let n=rr(t,e.second.value),s=Di(n);if(ji(t.id,s),n.stopped)return i`<p class="big-clock" data-state="stopped"><span>${a("console.clock_stopped")}</span></p>`;let o=n.over?`+${ys(n.over_s)}`:ys(n.remaining_s);return i`
<p class="big-clock" role="timer" data-state=${s}>
<span class="digits">${o}</span>
<span>${a(`console.clock_${s}`)}</span>
</p>
<div class="gone" aria-hidden="true"><span style=${{"--share":n.share}}></span></div>
`}function cp({seat:e,phase:t}){if(t.ends_at===null)return i`
<${z} seat=${e} name="start_phase" variant="secondary" onAct=${()=>e.act("start_phase",{phase:t.id})}>
<${M} name="clock" />${a("console.start_clock")}
<//>
`;let n=t.paused_at!==null,s=n?"resume_phase":"pause_phase";return i`
<div class="time-buttons" role="group" aria-label=${a("console.time")}>
${ip.map(o=>i`
<${z}
key=${o}
seat=${e}
variant="secondary"
size="sm"
label=${o<0?a("console.less_time",{n:-o}):a("console.more_time",{n:o})}
onAct=${()=>e.act("extend_phase",{seconds:o*60})}
>${o<0?"−":"+"}${Math.abs(o)}<//>
`)}
<${z} seat=${e} name=${s} variant=${n?"primary":"secondary"} size="sm" look="pause-button" onAct=${()=>e.act(s)}>
<${M} name=${n?"next":"pause"} />${n?a("console.resume"):a("console.pause")}
<//>
</div>
`}function up({phase:e}){let t=[e.votes!=="closed"&&a(`console.votes_${e.votes}`),e.ideas!=="closed"&&a(`console.ideas_${e.ideas}`),e.table_moves&&a("console.moves_open")].filter(Boolean);return i`
<ul class="plain what-happens small" aria-label=${a("console.open_now")}>
${t.map(n=>i`<li key=${n} data-what="opens">${n}</li>`)}
<li>${a("console.will_see",{what:a(`console.sees_${e.visibility}`)})}</li>
</ul>
`}var dp=1500;function Hi({face:e}){return B(()=>{let t=Number.NEGATIVE_INFINITY,n=s=>{if(!e.ui.shortcuts.peek()||e.ui.dialog.peek()||pp(s.target))return;let o=Qa(s),r=s.timeStamp-t<dp?Ja(s.key):void 0;if(t=o==="go"?s.timeStamp:Number.NEGATIVE_INFINITY,r)Oe(e.ui,r);else if(o&&o!=="go")fp[o](e);else return;s.preventDefault()};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[]),null}var pp=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches("input:not([type=checkbox], [type=radio]), textarea, select")),fp={next:e=>Qe(e,()=>$t(e,$e(e.seat.records.peek()).next?"next":"close")),back:e=>Qe(e,()=>dt(e.seat.records.peek())&&$t(e,"back")),pause:e=>Wi(e,t=>e.seat.act(t?"resume_phase":"pause_phase")),more_1:e=>Yn(e,1),more_3:e=>Yn(e,3),more_5:e=>Yn(e,5),less_1:e=>Yn(e,-1),message:e=>Qe(e,()=>$t(e,"message")),scene:e=>Qe(e,()=>$t(e,"scene")),freeze:e=>Qe(e,()=>{let t=!h(e.seat.screen.peek(),"screen")?.frozen;e.seat.act("freeze_screen",{frozen:t})}),reveal:e=>Qe(e,()=>mp(e)),search(e){Oe(e.ui,"measures"),e.ui.measures.value="list",requestAnimationFrame(()=>document.getElementById("measure-search")?.focus())},undo:Ws,help:e=>$t(e,"help")};function $t({ui:e},t){e.dialog.value={what:t}}function Qe({seat:e},t){He(e)&&h(e.records.peek(),"workshop")?.status==="open"&&t()}function Wi(e,t){let n=h(e.seat.records.peek(),"phase"),s=["pause_phase","resume_phase"].some(o=>js(e.seat,o));Qe(e,()=>n&&n.ends_at!==null&&!s&&t(n.paused_at!==null))}var Yn=(e,t)=>Wi(e,()=>e.seat.act("extend_phase",{seconds:t*60}));function mp(e){let t=e.seat.screen.peek();if(Ge(t))return $t(e,"reveal");let n=Ln(t);n&&In(e.seat,n)}function Ki({face:e,number:t}){let{seat:n,ui:s,digests:o}=e,r=U(null);B(()=>r.current?.focus(),[]);let l=n.screen.value,c=C(l,"table",t),u=[...o.value.values()].filter(({measure:f})=>pt(f)),p=u.filter(({measure:f})=>f.claimed_by===t),d=u.filter(f=>f.tables.has(t)).sort((f,g)=>g.measure.posted_at-f.measure.posted_at),m=h(l,"phase")?.ideas==="open_private",$=f=>()=>{s.board.value=f};return i`
<div class="stack">
<nav class="row" data-spread aria-label=${a("console.boards")}>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${$(null)}>
<${M} name="back" />${a("console.all_tables")}
</button>
<span class="row"><${hp} tables=${Ft(l).map(f=>f.number)} number=${t} goTo=${$} /></span>
</nav>
<div class="row">
<h2 class="ds-heading" data-size="sm" tabindex="-1" ref=${r}>${a("console.board_of",{table:t})}</h2>
<${Kn} signal=${c?.signal} />
<${Gn} ui=${s} table=${t} />
</div>
<${$p} people=${Vn(l).get(t)??[]} />
${p.length>0&&i`<${Vi} title=${a("console.claimed")} digests=${p} face=${e} />`}
<${Vi} title=${a("console.written_here")} digests=${d} face=${e} />
${d.length===0&&i`<p class="soft">${io(m,c?.measures??0)}</p>`}
</div>
`}var io=(e,t)=>e&&t>0?a("console.private_ideas_n",{n:t}):a("console.no_ideas");function hp({tables:e,number:t,goTo:n}){let s=e.indexOf(t),o=e[s-1],r=e[s+1];return i`
${o!==void 0&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${n(o)}><${M} name="back" />${a("table.number",{table:o})}</button>`}
${r!==void 0&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${n(r)}>${a("table.number",{table:r})}<${M} name="next" /></button>`}
`}function $p({people:e}){return e.length===0?i`<p class="soft">${a("console.nobody_here")}</p>`:i`
<ul class="plain seated small" aria-label=${a("console.seated")}>
${e.map(t=>i`
<li key=${t.id} data-connected=${t.connected}>
${Ae(t)}
${t.without_phone&&i` <span class="soft">${a("console.without_phone")}</span>`}
${!t.connected&&!t.without_phone&&i` <span class="soft">${a("console.not_connected")}</span>`}
</li>
`)}
</ul>
`}function Vi({title:e,digests:t,face:n}){return i`
<section class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs">${e} <span class="count">${t.length}</span></h3>
<ul class="plain measure-list">
${t.map(s=>i`<${mt} key=${s.measure.id} face=${n} digest=${s} />`)}
</ul>
</section>
`}var _p=12;function Gi({face:e}){let{seat:t,ui:n}=e,s=t.screen.value;if(n.board.value!==null)return i`<${Ki} key=${n.board.value} face=${e} number=${n.board.value} />`;let o=Ft(s),r=Vn(s);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_tables")}</h2>
<p class="soft">${a("console.ready_of",{n:o.filter(l=>l.signal==="ready").length,of:o.length})}</p>
</div>
${r.size===0&&i`<${gp} face=${e} />`}
<ul class="plain tables" data-many=${o.length>_p}>
${o.map(l=>i`<${vp} key=${l.number} ui=${n} table=${l} people=${r.get(l.number)??[]} />`)}
</ul>
</div>
`}function Ji({face:e}){let{seat:t,ui:n}=e,s=Ft(t.screen.value).filter(r=>r.signal==="help");if(s.length===0)return null;let o=r=>()=>{n.board.value=r,Oe(n,"tables")};return i`
<section class="asks-for-help" aria-label=${a("console.help_count",{n:s.length})}>
<${M} name="hands" />
<p>${a("console.asking",{n:s.length})}</p>
${s.map(({number:r})=>i`<button key=${r} type="button" class="ds-button" data-size="sm" data-color="warm" onClick=${o(r)}>${a("table.number",{table:r})}</button>`)}
</section>
`}function gp({face:e}){return h(e.seat.screen.value,"workshop")?.status==="open"?i`
<section class="beginning" aria-labelledby="beginning-title">
<h3 class="ds-heading" data-size="2xs" id="beginning-title">${a("console.begin")}</h3>
<ol>
<li>${a("console.begin_screen")}</li>
<li>${a("console.begin_cards")}</li>
<li>${a("console.begin_hosts")}</li>
<li>${a("console.begin_clock")}</li>
</ol>
<p><button type="button" class="ds-button" data-variant="secondary" onClick=${()=>Oe(e.ui,"links")}>${a("console.begin_go")}</button></p>
</section>
`:null}function vp({ui:e,table:t,people:n}){let s=()=>{e.board.value=t.number},o=n.filter(l=>l.connected).length,r=n.filter(l=>l.without_phone).length;return i`
<li class="table-card" data-signal=${t.signal}>
<div class="row" data-spread>
<h3 class="table-name"><button type="button" class="card-open" onClick=${s}>${a("table.number",{table:t.number})}</button></h3>
<${Kn} signal=${t.signal} />
</div>
<div class="table-ideas">
<p><strong>${t.measures??0}</strong> ${a("console.ideas_word",{n:t.measures??0})}</p>
<${Gn} ui=${e} table=${t.number} />
</div>
<p class="small">
${a("console.present_n",{n:n.length})}
<span class="soft">${" · "}${a("console.connected_n",{n:o})}</span>
${r>0&&i`<span class="soft not-if-many">${" · "}${a("console.without_phone_n",{n:r})}</span>`}
</p>
${t.claims?.length?i`<p class="small soft">${a("console.claims_n",{n:t.claims.length})}</p>`:null}
</li>
`}function Yi({face:e}){let t=e.seat.screen.value,n=h(t,"feedback");return i`
<div class="stack answers">
<h2 class="ds-heading" data-size="xs">${a("console.tab_answers")}</h2>
${w(t,"poll").map(s=>i`<${bp} key=${s.id} poll=${s} />`)}
<${yp} records=${t} />
${n&&i`<${kp} feedback=${n} questions=${h(t,"workshop")?.feedback??[]} />`}
</div>
`}function bp({poll:e}){let t=e.answers??{},n=Object.values(t).reduce((o,r)=>o+r,0),s=Math.max(1,...Object.values(t));return i`
<section class="panel stack" data-tight aria-labelledby="poll-${e.id}">
<h3 class="ds-heading" data-size="2xs" id="poll-${e.id}">${x(e.question)}</h3>
<p class="soft small">${a("console.answers_n",{n})}</p>
<ul class="plain bars">
${e.options.map(o=>i`<${Qi} key=${o.id} label=${x(o.title)} n=${t[o.id]??0} most=${s} />`)}
</ul>
</section>
`}var Qi=({label:e,n:t,most:n})=>i`
<li class="bar">
<span>${e}</span>
<span class="gone" aria-hidden="true"><span style=${{"--share":t/n}}></span></span>
<strong>${t}</strong>
</li>
`;function yp({records:e}){let t=w(e,"commitment").sort((o,r)=>o.at-r.at),n=new Map;for(let o of t){let r=o.unit||a("console.no_unit");n.set(r,[...n.get(r)??[],o])}let s=[...n].sort(([o],[r])=>o.localeCompare(r,"nb"));return i`
<section class="panel stack" data-tight aria-labelledby="commitments-title">
<h3 class="ds-heading" data-size="2xs" id="commitments-title">${a("console.commitments")} <span class="count">${t.length}</span></h3>
${t.length===0&&i`<p class="soft">${a("console.no_commitments")}</p>`}
${s.map(([o,r])=>i`
<div key=${o}>
<h4 class="unit-name">${o}</h4>
<ul class="commitments">
${r.map(({id:l,text:c,measure:u})=>i`<li key=${l}>${c} <span class="small soft">${be(e,u)?.title}</span></li>`)}
</ul>
</div>
`)}
</section>
`}function kp({feedback:e,questions:t}){let n=t.filter(s=>(e.questions[s.id]?.count??0)>0);return i`
<section class="panel stack" data-tight aria-labelledby="feedback-title">
<h3 class="ds-heading" data-size="2xs" id="feedback-title">${a("console.feedback")}</h3>
${n.length+e.texts.length===0&&i`<p class="soft">${a("console.no_feedback")}</p>`}
${n.map(s=>i`<${wp} key=${s.id} question=${s} scored=${e.questions[s.id]} />`)}
${e.texts.length>0&&i`
<h4 class="unit-name">${a("console.feedback_texts")} <span class="count">${e.texts.length}</span></h4>
<ul class="commitments">${e.texts.map((s,o)=>i`<li key=${o}>${s}</li>`)}</ul>
`}
</section>
`}function wp({question:e,scored:t}){if(!t)return null;let n=Math.max(1,...Object.values(t.scores));return i`
<div class="stack" data-tight>
<h4 class="unit-name">${x(e.title)}</h4>
${t.mean!==null&&i`<p class="small soft">${a("console.mean",{mean:t.mean,n:t.count})}</p>`}
<ul class="plain bars">
${["5","4","3","2","1"].map(s=>i`<${Qi} key=${s} label=${s} n=${t.scores[s]??0} most=${n} />`)}
</ul>
</div>
`}function Xi({face:e}){let t=e.seat.screen.value,n=h(t,"collaboration");if(!n)return null;let{offers:s,co_benefits:o,opportunities:r,conflicts:l}=n,c=so(t);return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.balance_title")}</h2>
<div class="balance" style=${{"--share":r/Math.max(1,r+l)}}>
<p><strong>${a("balance.opportunities",{n:r})}</strong> <span class="soft small">${a("console.balance_of",{offers:s,co_benefits:o})}</span></p>
<p><strong>${a("balance.conflicts",{n:l})}</strong></p>
<div class="balance-bar" aria-hidden="true"></div>
</div>
<${xp} face=${e} />
${c.length>0&&i`
<h3 class="ds-heading" data-size="2xs">${a("console.conflicts")}</h3>
<ul class="plain orders">${c.map(u=>i`<${Sp} key=${u.measure.id} face=${e} weighed=${u} />`)}</ul>
`}
</div>
`}function xp({face:e}){let t=ai(e.seat.screen.value);return t.length===0?null:i`
<h3 class="ds-heading" data-size="2xs">${a("console.hidden_conflicts")}</h3>
<p class="soft small">${a("console.hidden_conflicts_say")}</p>
<ul class="plain orders">${t.map(n=>i`<${Cp} key=${n.measure.id} face=${e} divided=${n} />`)}</ul>
`}function Cp({face:e,divided:{measure:t,thumbs:n,is_told:s}}){let o=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`
<li class="order">
<div class="row" data-spread>
<button type="button" class="row-open" lang=${he(t.title,t.description)} onClick=${o}>${t.title}</button>
${!s&&i`<span class="fact strong small">${a("split.unsaid")}</span>`}
</div>
<p>${a("thumb.told",n)}</p>
</li>
`}function Sp({face:e,weighed:{measure:t,conflicts:n,co_benefits:s}}){return i`
<li class="order">
<div class="row" data-spread>
<${W} face=${e} measure=${t} />
${s.length>0&&i`<span class="soft small">${a("console.co_benefits_n",{n:s.length})}</span>`}
</div>
<ul class="plain">
${n.map(o=>i`
<li key=${o.id} class="conflict">
<p lang=${he(o.text)}>${o.text}</p>
<${Rn} of=${o} />
</li>
`)}
</ul>
</li>
`}function Zi({face:e}){let t=ri(e.seat.screen.value);if(t.length===0)return i`<p class="empty">${a("console.nobody_offered")}</p>`;let n=t.filter(({is_met:s})=>s).length;return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.orders_title")}</h2>
<p class="soft">${n>0?a("console.orders_say",{n,of:t.length}):a("console.orders_none_met")}</p>
<ul class="plain orders">${t.map(s=>i`<${Tp} key=${s.measure.id} face=${e} order=${s} />`)}</ul>
</div>
`}function Tp({face:e,order:{measure:t,offers:n,units:s,is_met:o}}){return i`
<li class="order">
<div class="row" data-spread>
<${W} face=${e} measure=${t} />
<span class="row small">${o&&i`<span class="fact strong">${a("order.is_met")}</span>`}<span class="soft">${a("console.units_n",{n:s})}</span></span>
</div>
<dl class="order-parts">
${to.map(r=>i`<${Mp} key=${r} stance=${r} said=${n.filter(l=>l.stance===r)} />`)}
</dl>
</li>
`}function Mp({stance:e,said:t}){return t.length===0?null:i`
<div>
<dt>${a(`stance.${e}`)}</dt>
<dd>
<ul class="plain">
${t.map(n=>i`
<li key=${n.id}>
<strong>${ii(n)}</strong>${n.resource&&i` <span class="soft">(${a(`resource.${n.resource}`).toLowerCase()})</span>`}: <span lang=${he(n.text)}>${n.text}</span>
${n.by&&i` <span class="soft">– ${n.by.label}</span>`}
</li>
`)}
</ul>
</dd>
</div>
`}function _t({face:{seat:e},scene:t,step:n=null}){let s=e.screen.value;if(h(s,"workshop")?.status!=="open")return null;let o=h(s,"screen"),r=o?.scene===t&&(o.step??null)===n;return i`<${z} seat=${e} name="show_scene" variant="secondary" size="sm" pressed=${r} onAct=${()=>e.act("show_scene",r?{}:{scene:t,step:n})}>${a("console.show_on_screen")}<//>`}function el({face:e}){let{units:t,rows:n,totals:s}=oi(e.seat.screen.value);if(n.length===0)return i`<p class="empty">${a("console.nobody_offered")}</p>`;let o=Math.max(...n.flatMap(({counts:r})=>r));return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs" id="units-title">${a("console.units_title")}</h2>
<p class="soft" id="units-say">${a("console.units_say",{n:Pt})}</p>
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
${n.map(({measure:r,counts:l,total:c})=>i`<${Op} key=${r.id} face=${e} measure=${r} units=${t} counts=${l} total=${c} most=${o} />`)}
</tbody>
<tfoot>
<tr>
<th scope="row">${a("console.in_all")}</th>
${s.map((r,l)=>i`<td key=${t[l]}>${r}</td>`)}
<td>${s.reduce((r,l)=>r+l,0)}</td>
</tr>
</tfoot>
</table>
</div>
</div>
`}function Op({face:e,measure:t,units:n,counts:s,total:o,most:r}){let l=()=>{e.ui.dialog.value={what:"measure",id:t.id}};return i`
<tr>
<th scope="row"><button type="button" lang=${he(t.title,t.description)} onClick=${l}>${t.title}</button></th>
${s.map((c,u)=>i`<${Ap} key=${n[u]} n=${c} most=${r} label=${a("console.unit_cell_says",{n:c,unit:n[u]??"",title:t.title})} onOpen=${l} />`)}
<td class="matrix-total">${o}</td>
</tr>
`}var Ap=({n:e,most:t,label:n,onOpen:s})=>i`
<td data-few=${e<Pt} data-none=${e===0} style=${{"--share":e/t}}>
${e===0?i`<span>0</span>`:i`<button type="button" aria-label=${n} onClick=${s}>${e}</button>`}
</td>
`;var tl={areas:li,units:el,orders:Zi,balance:Xi},Ep=Object.keys(tl);function nl({face:e}){let{together:t}=e.ui,n=tl[t.value],s=o=>()=>{t.value=o};return i`
<div class="stack">
<div class="row" data-spread>
<div class="row" role="group" aria-label=${a("console.together")}>
${Ep.map(o=>i`<button key=${o} type="button" class="ds-chip" aria-pressed=${o===t.value?"true":"false"} onClick=${s(o)}>${a(`console.together_${o}`)}</button>`)}
</div>
<${_t} face=${e} scene="collaboration" step=${t.value==="areas"?null:t.value} />
</div>
<${n} face=${e} />
</div>
`}var Np=.028,Bp=["measured","calculated","estimated","unknown"],zp=[1,2,2.5,5,10];function Rp(e){let t=e.reduce((r,l)=>r+l.tonnes,0),n=Lp(Math.max(0,...e.map(r=>r.kroner_per_tonne))),s=0;return{bars:e.map(({id:r,tonnes:l,kroner_per_tonne:c,certainty:u},p)=>{let d=l/t,m=p+1,$={id:r,number:m,certainty:u??"unknown",left:s,wide:d,high:n>0?c/n:0,is_told:d>=Np*String(m).length};return s+=d,$}),kroner_top:n,tonnes:t}}function Lp(e){if(e<=0)return 0;let t=10**Math.floor(Math.log10(e));return(zp.find(n=>n*t>=e)??10)*t}function sl({priced:e}){let{bars:t,kroner_top:n,tonnes:s}=Rp(e),o=e[0],r=e.at(-1);if(!o||!r)return null;let l=a("curve.says",{n:e.length,cheapest:o.title,least:Math.round(o.kroner_per_tonne),dearest:r.title,most:Math.round(r.kroner_per_tonne),tonnes:Ut(s)});return i`
<div class="curve" role="img" aria-label=${l}>
<p class="curve-top">${a("curve.top",{kroner:n})}</p>
<div class="curve-field">
<svg viewBox="0 0 1 1" preserveAspectRatio="none" focusable="false" aria-hidden="true">
${t.map(({id:c,certainty:u,left:p,wide:d,high:m})=>i`<rect key=${c} data-certainty=${u} x=${p} y=${1-m} width=${d} height=${m} />`)}
</svg>
${t.map(({id:c,number:u,left:p,wide:d,high:m,is_told:$})=>$&&i`<span key=${c} class="curve-number" style=${{"--left":p+d/2,"--high":m}}>${u}</span>`)}
</div>
<p class="curve-foot"><span>0</span><span>${a("curve.foot",{tonnes:Ut(s)})}</span></p>
</div>
`}function ol({priced:e}){let t=Bp.filter(n=>e.some(s=>(s.certainty??"unknown")===n));return i`
<span>${a("curve.effect")}</span>
${t.map(n=>i`<span key=${n} class="key"><i class="curve-key" data-certainty=${n} aria-hidden="true"></i>${a(`curve.${n}`)}</span>`)}
`}var Ut=e=>e<100?Math.round(e*10)/10:Math.round(e);var rl=75,al=15;function ll({face:{seat:e}}){let[t,n]=_(!1),s=h(e.records.value,"reckoning");if(!s)return null;let{years:o,interest_percent:r}=s;return i`
<div class="reckoning">
<p>${a("console.reckoning",{years:o,interest:r})}</p>
${t?i`<${Ip} seat=${e} reckoning=${s} onDone=${()=>n(!1)} />`:h(e.records.value,"workshop")?.status==="open"&&i`<p><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>n(!0)}>${a("console.reckoning_change")}</button></p>`}
</div>
`}function Ip({seat:e,reckoning:t,onDone:n}){let[s,o]=_(Te(t.years)),[r,l]=_(Te(t.interest_percent)),[c,u]=_(!1),p={years:We(s),interest:We(r)},d=typeof p.years=="number"&&Number.isInteger(p.years)&&p.years>=1&&p.years<=rl,m=typeof p.interest=="number"&&p.interest<=al;return i`
<form class="row reckoning-form" onSubmit=${f=>{f.preventDefault(),u(!0),!(!d||!m)&&(e.act("set_reckoning",{years:p.years,interest_percent:p.interest}),n())}}>
<${il} label=${a("console.reckoning_years")} value=${s} wrong=${c&&!d&&a("console.reckoning_years_wrong",{max:rl})} onInput=${o} />
<${il} label=${a("console.reckoning_interest")} value=${r} wrong=${c&&!m&&a("console.reckoning_interest_wrong",{max:al})} onInput=${l} />
<span class="row">
<button type="submit" class="ds-button" data-size="sm">${a("console.reckoning_save")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${n}>${a("console.cancel")}</button>
</span>
</form>
`}function il({label:e,value:t,wrong:n,onInput:s}){let o=L();return i`
<div class="ds-field">
<label class="ds-label" for=${o}>${e}</label>
<input
class="ds-input"
id=${o}
inputmode="decimal"
autocomplete="off"
value=${t}
aria-invalid=${n?"true":void 0}
aria-describedby=${n?`${o}-e`:void 0}
onInput=${r=>s(r.target.value)}
/>
${n&&i`<p class="ds-validation-message" id="${o}-e">${n}</p>`}
</div>
`}function cl({face:e}){let t=e.seat.screen.value,n=h(t,"abatement");if(!n)return null;let{direct:s,apart:o,effects:r,costs:l,both:c}=n,u=p=>(p??[]).map(d=>C(t,"measure",d)).filter(d=>d!==void 0);return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_effect")}</h2>
<${_t} face=${e} scene="abatement" />
</div>
<p>${a("console.effect_known",{n:s+o,effects:r,costs:l,both:c})}</p>
<${qp} face=${e} found=${n} />
<${Fp} face=${e} measures=${u(n.unpriced)} />
<${Up} face=${e} measures=${u(n.others)} />
</div>
`}function qp({face:e,found:{priced:t,direct:n}}){let s=t.map(o=>({...o,id:o.measure}));return i`
<section class="stack" data-tight aria-labelledby="direct-title">
<h3 class="ds-heading" data-size="2xs" id="direct-title">${a("console.effect_direct")}</h3>
<p>${a("console.effect_of",{n:t.length,direct:n})}</p>
<${ll} face=${e} />
${t.length>0&&i`
<${jp} face=${e} priced=${t} />
<div class="effect-curve"><${sl} priced=${s} /><p class="effect-keys small"><${ol} priced=${s} /></p></div>
<p class="small soft">${a("console.effect_caution")}</p>
`}
</section>
`}var Dp=["price","tonnes","certainty","once","per_year","yearly"];function jp({face:e,priced:t}){return i`
<div class="matrix-frame" role="region" aria-labelledby="direct-title" tabindex="0">
<table class="prices" aria-labelledby="direct-title">
<thead>
<tr>
<th scope="col" class="number">${a("console.effect_number")}</th>
<th scope="col">${a("console.effect_measure")}</th>
${Dp.map(n=>i`<th key=${n} scope="col" class=${n==="certainty"?"":"number"}>${a(`console.effect_${n}`)}</th>`)}
</tr>
</thead>
<tbody>
${t.map((n,s)=>i`<${Pp} key=${n.measure} face=${e} number=${s+1} priced=${n} />`)}
</tbody>
</table>
</div>
`}function Pp({face:e,number:t,priced:{measure:n,kroner_per_tonne:s,tonnes:o,certainty:r}}){let l=C(e.seat.screen.value,"measure",n);return l?i`
<tr>
<td class="number">${t}</td>
<th scope="row"><${W} face=${e} measure=${l} /></th>
<td class="number"><strong>${ne(s)}</strong></td>
<td class="number">${ne(Ut(o))}</td>
<td>${r?a(`fields.effect_certainty_${r}`):i`<span class="soft">${a("console.not_known")}</span>`}</td>
<${lo} kroner=${l.fields.cost_once} />
<${lo} kroner=${l.fields.cost_per_year} />
<${lo} kroner=${l.facts?.yearly_cost} />
</tr>
`:null}var lo=({kroner:e})=>i`
<td class="number">${typeof e=="number"?ne(Math.round(e)):i`<span class="soft">${a("console.not_known")}</span>`}</td>
`;function Fp({face:e,measures:t}){return t.length===0?null:i`
<details class="effect-list">
<summary><strong>${a("console.effect_unpriced",{n:t.length})}</strong></summary>
<ul class="plain">${t.map(n=>i`<${ul} key=${n.id} face=${e} measure=${n} />`)}</ul>
</details>
`}function Up({face:e,measures:t}){if(t.length===0)return null;let n=[...Fs,null].map(s=>({kind:s,own:t.filter(({facts:o})=>(o?.kind??null)===s)}));return i`
<section class="stack" data-tight aria-labelledby="apart-title">
<h3 class="ds-heading" data-size="2xs" id="apart-title">${a("console.effect_apart")}</h3>
<p class="soft">${a("console.effect_apart_says")}</p>
${n.filter(({own:s})=>s.length>0).map(({kind:s,own:o})=>i`
<details key=${s} class="effect-list">
<summary><strong>${s?a(`fields.measure_kind_${s}`):a("console.effect_kind_unknown")}</strong> <span class="count">${o.length}</span></summary>
<ul class="plain">${o.map(r=>i`<${ul} key=${r.id} face=${e} measure=${r} />`)}</ul>
</details>
`)}
</section>
`}function ul({face:e,measure:t}){let{effect_tonnes:n,cost_once:s,cost_per_year:o,effect_certainty:r}=t.fields,l=[typeof n=="number"&&a("curve.tonnes",{tonnes:ne(Ut(n))}),r&&a(`curve.${r}`),typeof s=="number"&&a("console.effect_costs_once",{kroner:Math.round(s)}),typeof o=="number"&&a("console.effect_costs_per_year",{kroner:Math.round(o)})].filter(Boolean);return i`
<li class="effect-line">
<${W} face=${e} measure=${t} />
<span class="small soft">${l.length>0?l.join(" · "):a("console.effect_nothing_known")}</span>
</li>
`}var Hp=["once","first_year"];function dl({face:{seat:e},fund:t}){let n=L(),[s,o]=_(null),[r,l]=_(!1),c=s?.text??(t.amount===null?"":ne(t.amount)),u=d=>{let{value:m}=d.target;o({text:m,was:s?s.was:t.amount})},p=()=>{let d=We(c);l(!d&&d!==null),!(!d&&d!==null)&&(o(null),d!==t.amount&&e.act("set_fund",{amount:d,counted:t.counted,was:[s?s.was:t.amount]}))};return i`
<form class="panel fund-form" onSubmit=${d=>{d.preventDefault(),p()}}>
<div class="ds-field">
<label class="ds-label" for=${n}>${a("console.fund_amount")}</label>
<div class="row">
<input class="ds-input" id=${n} inputmode="numeric" autocomplete="off" value=${c} aria-invalid=${r?"true":void 0} aria-describedby=${r?`${n}-e`:void 0} onInput=${u} />
<${z} seat=${e} name="set_fund" variant="secondary" onAct=${p}>${a("console.fund_save")}<//>
</div>
${r&&i`<p class="ds-validation-message" id="${n}-e">${a("console.fund_wrong")}</p>`}
</div>
<fieldset class="fund-ways">
<legend class="ds-label">${a("console.fund_pays")}</legend>
${Hp.map(d=>i`
<div class="ds-field check" key=${d}>
<input class="ds-input" type="radio" name="${n}-way" id="${n}-${d}" checked=${t.counted===d} onChange=${()=>e.act("set_fund",{amount:t.amount,counted:d,was:[t.amount]})} />
<label class="ds-label" for="${n}-${d}">${a(`console.fund_pays_${d}`)}</label>
</div>
`)}
</fieldset>
</form>
`}var gt=["most_votes","equal_shares","broadest_support"];function fl(e,t){let n=new Map(w(e,"measure").map(p=>[p.id,p])),s=p=>p.flatMap(d=>{let m=n.get(d),$=(t.portfolios??[]).filter(f=>f.chosen.includes(d)).map(({method:f})=>f);return m?[{measure:m,cost:t.costs[d]??0,lock:t.locks[d]??null,chosen:$}]:[]}),o=new Set([...t.core??[],...t.discuss??[]]),r=Object.keys(t.locks).filter(p=>t.locks[p]==="out"),l=new Set([...o,...r,...t.without_votes]),c=Object.keys(t.costs).filter(p=>!l.has(p)).sort((p,d)=>pl(n.get(d))-pl(n.get(p)));return[{name:"core",rows:s(t.core??[])},{name:"discuss",rows:s(t.discuss??[])},{name:"outside",rows:s(c)},{name:"locked_out",rows:s(r)}].filter(p=>p.rows.length>0)}var pl=e=>e?.votes??0;function ml({cost:e},t,n,s){return n.tied.length>0?a("console.fund_tied",{title:s(n.tied[0]??"")}):t!=="equal_shares"?a("console.fund_left_then",{left:de(n.left)}):n.held===null?a("console.fund_few",{n:n.supporters}):a("console.fund_held",{n:n.supporters,held:de(n.held),cost:de(e)})}function hl({measure:{fields:e},cost:t},n){let[s,o]=[e.cost_once,e.cost_per_year],r={cost:de(t),once:de(Number(s)),per_year:de(Number(o))},l=c=>typeof c=="number";return n==="once"?l(o)?a("console.fund_and_per_year",r):r.cost:l(s)?a(l(o)?"console.fund_sum":"console.fund_per_year_unknown",r):a("console.fund_once_unknown",r)}var de=e=>a("console.kroner",{amount:Math.round(e)});var Wp=10;function $l({face:e,fund:t}){return i`
<div class="fund-frame" role="region" aria-labelledby="fund-table-title" tabindex="0">
<table class="fund-table" aria-labelledby="fund-table-title">
<thead>
<tr>
<th scope="col">${a("console.fund_measure")}</th>
${(t.portfolios??[]).map(n=>i`<th key=${n.method} scope="col"><${Vp} portfolio=${n} /></th>`)}
<th scope="col">${a("console.fund_lock")}</th>
</tr>
</thead>
${fl(e.seat.screen.value,t).map(n=>i`<${Kp} key=${n.name} face=${e} fund=${t} group=${n} />`)}
</table>
</div>
`}var Vp=({portfolio:{method:e,chosen:t,used:n,left:s}})=>i`
<strong>${a(`console.fund_${e}`)}</strong>
<span class="fund-sum">${a("console.measures_n",{n:t.length})}</span>
<span class="fund-sum">${a("console.fund_used",{used:de(n)})}</span>
<span class="fund-sum">${a("console.fund_left",{left:de(s)})}</span>
`;function Kp({face:e,fund:t,group:{name:n,rows:s}}){let[o,r]=_(!1),l=n==="outside"&&!o?s.slice(0,Wp):s,c=s.length-l.length;return i`
<tbody data-group=${n}>
<tr class="fund-group"><th scope="rowgroup" colspan=${gt.length+2}><span>${a(`console.fund_${n}`)}</span> <span class="count">${s.length}</span> <span class="small soft">${a(`console.fund_${n}_says`)}</span></th></tr>
${l.map(u=>i`<${Gp} key=${u.measure.id} face=${e} fund=${t} row=${u} />`)}
${c>0&&i`<tr><td colspan=${gt.length+2}><button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>r(!0)}>${a("console.fund_show_rest",{n:c})}</button></td></tr>`}
</tbody>
`}function Gp({face:e,fund:t,row:n}){let{measure:s,lock:o}=n;return i`
<tr data-lock=${o}>
<th scope="row">
<${W} face=${e} measure=${s} />
<span class="small soft">${hl(n,t.counted)} · ${a("console.votes_n",{n:s.votes??0})} · ${a("console.areas_n",{n:s.areas??0})}</span>
</th>
${gt.map(r=>i`<${Jp} key=${r} face=${e} fund=${t} row=${n} method=${r} />`)}
<td><${Yp} face=${e} row=${n} /></td>
</tr>
`}function Jp({face:e,fund:t,row:n,method:s}){let o=t.why_not?.[s]?.[n.measure.id],r=c=>C(e.seat.screen.value,"measure",c)?.title??"";if(n.lock==="out")return i`<td class="fund-out">${a("console.fund_by_hand")}</td>`;if(!n.chosen.includes(s))return i`<td class="fund-out small">${o&&ml(n,s,o,r)}</td>`;let l=s==="equal_shares"&&t.pots?.filled.includes(n.measure.id);return i`<td class="fund-in"><span class="fund-sign" aria-hidden="true">✓</span> ${a(n.lock?"console.fund_locked_in":"console.fund_in")}${l&&i`<span class="small soft">${a("console.fund_filled")}</span>`}</td>`}var Yp=({face:{seat:e},row:{measure:t,lock:n}})=>h(e.records.value,"workshop")?.status==="open"&&i`
<div class="fund-locks" role="group" aria-label=${a("console.fund_lock_of",{title:t.title})}>
${["in","out"].map(s=>i`
<${z}
key=${s}
seat=${e}
name="lock_measure"
variant="secondary"
size="sm"
pressed=${n===s}
onAct=${()=>e.act("lock_measure",{measure:t.id,lock:n===s?null:s})}
>${a(`console.fund_lock_${s}`)}<//>
`)}
</div>
`;var Qp=12;function _l({face:e}){let t=e.seat.screen.value,n=h(t,"fund");if(!n)return null;let s=h(t,"workshop")?.status==="open";return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_fund")}</h2>
<p class="soft">${a("console.fund_says")}</p>
${s&&i`<${dl} face=${e} fund=${n} />`}
<${Xp} face=${e} fund=${n} />
${n.portfolios&&n.portfolios.length>0&&i`<${Zp} face=${e} fund=${n} />`}
<${ef} face=${e} fund=${n} />
</div>
`}function Xp({face:e,fund:t}){let n=Object.keys(t.costs).length,s=[t.amount===null&&a("console.fund_no_amount"),n<t.needed&&a("console.fund_few_costs",{n,needed:t.needed}),!h(e.seat.screen.value,"phase")?.revealed&&a("console.fund_not_revealed"),t.short?a("console.fund_short",{short:de(t.short)}):!1].filter(o=>o!==!1);return s.length===0?null:i`
<${R} colour=${t.short?"warning":"info"}>
<p><strong>${a("console.fund_waits")}</strong></p>
<ul>${s.map(o=>i`<li key=${o}>${o}</li>`)}</ul>
<//>
`}function Zp({face:e,fund:t}){return i`
<section class="stack" data-tight aria-labelledby="fund-table-title">
<h3 class="ds-heading" data-size="2xs" id="fund-table-title">${a("console.fund_side_by_side")}</h3>
${t.pots&&i`<p class="soft">${a(t.pots.last>t.pots.first?"console.fund_pots_raised":"console.fund_pots",{voters:t.pots.n,first:de(t.pots.first),last:de(t.pots.last)})}</p>`}
<div class="row"><${_t} face=${e} scene="fund" /></div>
<${$l} face=${e} fund=${t} />
</section>
<section class="panel stack" data-tight aria-labelledby="fund-ways-title">
<h3 class="ds-heading" data-size="2xs" id="fund-ways-title">${a("console.fund_ways")}</h3>
<dl class="fund-words">${gt.map(n=>i`<div key=${n}><dt>${a(`console.fund_${n}`)}</dt><dd>${a(`console.fund_${n}_says`)}</dd></div>`)}</dl>
</section>
<section class="panel stack" data-tight aria-labelledby="fund-file-title">
<h3 class="ds-heading" data-size="2xs" id="fund-file-title">${a("console.fund_file")}</h3>
<p class="soft">${a("console.fund_file_says")}</p>
<${qt} face=${e} format="pb" />
</section>
`}function ef({face:e,fund:t}){let s=t.without_cost.map(r=>C(e.seat.screen.value,"measure",r)).filter(r=>r!==void 0).slice(0,Qp),o=t.without_cost.length-s.length;return s.length===0?null:i`
<section class="panel stack" data-tight aria-labelledby="fund-missing-title">
<h3 class="ds-heading" data-size="2xs" id="fund-missing-title">${a("console.fund_without_cost",{n:t.without_cost.length})}</h3>
<p class="soft">${a("console.fund_without_cost_says")}</p>
<ul class="plain fund-missing">
${s.map(r=>i`<li key=${r.id}><${W} face=${e} measure=${r} />${r.votes!==void 0&&i` <span class="small soft">${a("console.votes_n",{n:r.votes})}</span>`}</li>`)}
</ul>
${o>0&&i`<p class="small soft">${a("console.fund_without_cost_more",{n:o})}</p>`}
</section>
`}var tf=2500;function Xe({label:e,link:t}){let n=L(),s=U(null),[o,r]=_(!1),l=async()=>{if(s.current?.select(),!navigator.clipboard)return j(a("copy.marked"));await navigator.clipboard.writeText(t),j(a("copy.copied")),r(!0),setTimeout(()=>r(!1),tf)};return i`
<div class="copy-field">
<label class="ds-label" for=${n}>${e}</label>
<input class="ds-input" id=${n} ref=${s} readonly value=${t} onFocus=${()=>s.current?.select()} />
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" aria-label=${a("copy.copy_this",{what:e})} onClick=${l}>
${o?a("copy.copied"):a("copy.copy")}
</button>
</div>
`}var nf={well:"✓",watch:"!",ill:"✗"};function gl({face:e}){let{boot:t}=e,[n,s]=_([]),[o,r]=_(null),[l,c]=_(!1),u=async()=>{c(!0);let p=await Q(`/api/${t.code}/doctor`,{token:t.token});c(!1),r(p.ok?null:p.error),s(p.ok?(await p.response.json()).findings:[])};return i`
<section class="panel stack" data-tight aria-labelledby="doctor-title">
<h3 class="ds-heading" data-size="2xs" id="doctor-title">${a("console.doctor_title")}</h3>
<p>${a("console.doctor_what")}</p>
<div role="status">
${o&&i`<${R} colour="danger"><p>${G(o)}</p><//>`}
${n.length>0&&i`<ul class="findings">
${n.map(({code:p,level:d,message:m})=>i`<li key=${p} data-level=${d}><span aria-hidden="true">${nf[d]}</span> <span class="ds-sr-only">${a(`console.doctor_${d}`)}</span>${m}</li>`)}
</ul>`}
</div>
<p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" disabled=${l} onClick=${u}>${a(l?"console.doctor_looking":"console.doctor_look")}</button></p>
</section>
`}function vl({code:e,network:t,says:n=a("network.scan_first")}){let{name:s,password:o,told_at:r}=t;return i`
<div class="network">
<${ft} key=${r} src=${`/${e}/wifi.svg?of=${r}`} alt=${a("network.qr",{name:s})} />
<div class="network-said">
<p class="network-says">${n}</p>
<dl>
<div><dt>${a("network.name")}</dt> <dd>${s}</dd></div>
<div><dt>${a("network.password")}</dt> <dd>${o||a("network.open")}</dd></div>
</dl>
</div>
</div>
`}var sf=32,of=63;function bl({face:e}){let{boot:t,seat:n}=e,s=h(n.records.value,"network"),[o,r]=_(!1),[l,c]=_(null),u=n.draft("network-name"),p=n.draft("network-password"),d=U(null),m=U(null),$=y=>l?.field===y?G(l):void 0,f=async(y,O)=>{let v=await Q(`/api/${t.code}/network`,{token:t.token,...y});if(c(v.ok?null:v.error),!v.ok)return j(G(v.error)),(v.error.field==="name"?d:m).current?.focus();u.clear(),p.clear(),r(!1),j(O)},g=()=>{f({method:"PUT",body:{name:u.text.peek(),password:p.text.peek()}},a("console.network_told"))},b=()=>{u.write(s?.name??""),p.write(s?.password??""),r(!0)};return i`
<section class="panel stack" data-tight aria-labelledby="network-title">
<h3 class="ds-heading" data-size="2xs" id="network-title">${a("console.network")}</h3>
<p class="soft small">${a("console.network_says")}</p>
${s&&i`<${vl} code=${t.code} network=${s} />`}
${l&&l.field===void 0&&i`<${R} colour="danger" role="alert"><p>${G(l)}</p><//>`}
${s&&!o?i`
<div class="row">
<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${b}>${a("console.network_change")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>f({method:"DELETE"},a("console.network_forgotten"))}>${a("console.network_forget")}</button>
</div>
`:i`
<${le} draft=${u} label=${a("console.network_name")} max=${sf} error=${$("name")} inputRef=${d} onEnter=${g} />
<${le} draft=${p} label=${a("console.network_password")} description=${a("console.network_password_says")} max=${of} error=${$("password")} inputRef=${m} onEnter=${g} />
<p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${g}>${a("console.network_save")}</button></p>
`}
</section>
`}var co=({seat:e})=>h(e.records.value,"me")?.id==="organiser";function kl({face:e}){return i`
<section class="panel stack" data-tight aria-labelledby="organisers-title">
<h3 class="ds-heading" data-size="2xs" id="organisers-title">${a("console.organisers")}</h3>
${co(e)?i`<p class="soft small">${a("console.organisers_say")}</p><${rf} face=${e} />`:i`<p>${a("console.not_first")}</p>`}
</section>
`}function rf({face:e}){let{boot:t,seat:n,ui:s}=e,[o,r]=_([]),[l,c]=_(null),[u,p]=_(!1),d=n.draft("organiser-name"),m=`/api/${t.code}/organisers`,$=async()=>{let b=await Q(m,{token:t.token});c(b.ok?null:b.error),b.ok&&r((await b.response.json()).organisers)},f=s.dialog.value!==null;B(()=>{f||$()},[f]);let g=async()=>{let b=d.text.peek().trim();if(!Re(b,80))return p(!b);p(!1);let y=await Q(m,{token:t.token,body:{name:b}});if(!y.ok)return c(y.error);d.clear(),j(a("console.organiser_added",{name:b})),await $()};return i`
${l&&i`<${R} colour="danger" role="alert"><p>${G(l)}</p><//>`}
<ul class="plain host-links" data-wide>${o.map(b=>i`<${af} key=${b.number} face=${e} organiser=${b} />`)}</ul>
<div class="new-organiser">
<${le} draft=${d} label=${a("console.organiser_name")} max=${80} error=${u?a("error.empty"):void 0} onEnter=${g} />
<button type="button" class="ds-button" data-variant="secondary" onClick=${g}>${a("console.organiser_add")}</button>
</div>
`}function af({face:e,organiser:t}){let{name:n,link:s}=t,o=r=>()=>{e.ui.dialog.value=r};return i`
<li>
<${Xe} label=${n} link=${s} />
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${a("console.qr_for",{name:n})} onClick=${o({what:"organiser_link",organiser:t})}>${a("console.qr")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${a("console.renew_for",{name:n})} onClick=${o({what:"renew",role:"organiser",organiser:t})}>${a("console.renew")}</button>
<button type="button" class="ds-button" data-variant="tertiary" data-color="danger" data-size="sm" aria-label=${a("console.revoke_for",{name:n})} onClick=${o({what:"revoke",organiser:t})}>${a("console.revoke")}</button>
</li>
`}function wl({face:e}){let{boot:t,ui:n}=e,[s,o]=_(null),[r,l]=_(null),c=async()=>{let p=await Q(`/api/${t.code}/links`,{token:t.token});l(p.ok?null:p.error),p.ok&&o(await p.response.json())},u=n.dialog.value!==null;return B(()=>{u||c()},[u]),i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_links")}</h2>
${r&&i`<${R} colour="danger" role="alert">
<p>${G(r)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${c}>${a("save.retry")}</button></p>
<//>`}
${s&&i`<${lf} code=${t.code} links=${s} /><${bl} face=${e} /><${uf} face=${e} links=${s} /><${gl} face=${e} /><${kl} face=${e} /><${cf} face=${e} links=${s} />`}
</div>
`}function lf({code:e,links:t}){return i`
<section class="panel join-links" aria-labelledby="join-title">
<${ft} src="/${e}/qr.svg" alt=${a("console.qr_of",{link:t.join})} />
<div class="stack" data-tight>
<h3 class="ds-heading" data-size="2xs" id="join-title">${a("console.for_participants")}</h3>
<p>${a("console.join_says")} <strong class="code">${e}</strong></p>
<${Xe} label=${a("console.join_link")} link=${t.join} />
<p class="row"><a class="ds-button" data-variant="secondary" data-size="sm" href=${t.cards} target="_blank" rel="noopener">${a("console.print_cards")}</a></p>
</div>
</section>
`}function cf({face:e,links:t}){return i`
<section class="panel stack" data-tight aria-labelledby="hosts-title">
<h3 class="ds-heading" data-size="2xs" id="hosts-title">${a("console.for_hosts")}</h3>
<p class="soft small">${a("console.hosts_say")}</p>
<ul class="plain host-links">
${Object.entries(t.hosts).map(([n,s])=>{let o=Number(n);return i`
<li key=${n}>
<${Xe} label=${a("table.number",{table:o})} link=${s} />
<${Qn} face=${e} opens=${{what:"host_link",table:o}} label=${a("console.qr_for_table",{table:o})}>${a("console.qr")}<//>
<${Qn} face=${e} opens=${{what:"renew",role:"host",table:o}} label=${a("console.renew_for_table",{table:o})}>${a("console.renew")}<//>
</li>
`})}
</ul>
</section>
`}function uf({face:e,links:t}){return i`
<section class="panel stack" data-tight aria-labelledby="own-title">
<h3 class="ds-heading" data-size="2xs" id="own-title">${a("console.for_organisers")}</h3>
<p class="soft small">${a("console.own_says")}</p>
<ul class="plain host-links">
<li>
<${Xe} label=${a("console.screen_link")} link=${t.screen} />
<a class="ds-button" data-variant="tertiary" data-size="sm" href=${t.screen} target="_blank" rel="noopener">${a("console.open")}</a>
<${Qn} face=${e} opens=${{what:"renew",role:"screen"}} label=${a("console.renew_screen")}>${a("console.renew")}<//>
</li>
<li>
<${Xe} label=${a("console.console_link")} link=${t.console} />
${co(e)&&i`<${Qn} face=${e} opens=${{what:"renew",role:"organiser"}} label=${a("console.renew_console")}>${a("console.renew")}<//>`}
</li>
</ul>
</section>
`}function Qn({face:e,opens:t,label:n,children:s}){return i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${n} onClick=${()=>{e.ui.dialog.value=t}}>${s}</button>`}function xl({act:e,facts:t}){switch(e){case"phase_extended":return t.seconds<0?"phase_shortened":e;case"phase_skipped":return t.skipped?e:"phase_unskipped";case"screen_frozen":return t.frozen?e:"screen_let_go";case"scene_chosen":return t.scene?e:"scene_left";case"fund_set":return t.amount===null?"fund_emptied":e;case"measure_locked":return t.lock?`locked_${t.lock}`:"lock_let_go";case"spotlight_turned":return t.title?e:"spotlight_off";case"table_signalled":return`signalled_${t.signal}`;default:return e}}var Cl=(e,t)=>e.filter(n=>!t||(t==="organisers"?n.role==="organiser":String(n.table)===t));function Sl(e,t){return[...new Map([...e,...t].map(s=>[s.seq,s])).values()].sort((s,o)=>o.seq-s.seq)}var df=1e3;function Tl({face:e}){let{seat:t}=e,{acts:n,more:s,error:o,load:r}=pf(e),[l,c]=_(""),u=h(t.screen.value,"workshop")?.tables??[],p=Cl(n??[],l),d=()=>r(n?.at(-1)?.seq);return i`
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
${o&&i`<${R} colour="danger" role="alert">
<p>${G(o)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${()=>r()}>${a("save.retry")}</button></p>
<//>`}
${n&&p.length===0&&i`<p class="empty">${a("console.log_empty")}</p>`}
<ol class="plain log">${p.map(m=>i`<${ff} key=${m.seq} face=${e} act=${m} />`)}</ol>
${s&&i`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${d}>${a("console.log_older")}</button></p>`}
</div>
`}function pf({boot:e,seat:t}){let[n,s]=_(null),[o,r]=_(!1),[l,c]=_(null),u=U(void 0),p=async m=>{let $=`/api/${e.code}/log${m===void 0?"":`?before=${m}`}`,f=await Q($,{token:e.token});if(c(f.ok?null:f.error),!f.ok)return;let g=await f.response.json();s(b=>Sl(b??[],g.acts)),r(b=>m===void 0&&n?.length?b:g.more)},d=t.connection.seq.value;return B(()=>{n===null?p():u.current??=setTimeout(()=>{u.current=void 0,p()},df)},[d]),B(()=>()=>clearTimeout(u.current),[]),{acts:n,more:o,error:l,load:p}}function ff({face:e,act:t}){let[n,s]=_(!1),{undo:o,facts:r}=t,l=hf(t),c=()=>{o&&e.seat.act(o.name,o.data),s(!0)};return i`
<li class="log-line">
<time class="small soft">${ae(t.at)}</time>
<div class="row-words">
<p><strong>${mf(t)}</strong> ${l}</p>
${r.reason&&i`<p class="small soft">${a("console.log_reason",{reason:r.reason})}</p>`}
</div>
${o&&!n&&i`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${a("console.undo_this",{what:l})} onClick=${c}>${a("console.undo")}</button>`}
${n&&i`<span class="small soft">${a("console.undone")}</span>`}
</li>
`}var mf=({role:e,table:t,name:n})=>e==="host"?a("table.number",{table:t??0}):n||a("console.organiser");function hf(e){let{facts:t}=e,n=xl(e);return $s(`console.did_${n}`)?a(`console.did_${n}`,{...t,n:Math.round(Math.abs(Number(t.seconds??0))/60),title:t.title?x(t.title):a("console.a_measure"),phase:t.phase?x(t.phase):"",field:t.field?a(`fields.${t.field}`).toLowerCase():"",value:Array.isArray(t.value)?t.value.join(", "):Rt(t.field,t.value),scene:t.scene?a(`console.scene_${t.scene}`):"",to:t.to?Hn({to:t.to,table:t.table}).toLowerCase():"",format:t.format?a(`console.document_${t.format}`).toLowerCase():""}):a("console.did_other")}function Ol({face:e}){let{seat:t,ui:n}=e,s=n.filter.value,o=n.filters_open.value,r=u=>{n.filter.value={...n.filter.peek(),...u}},l=h(t.screen.value,"phase")?.revealed,c=()=>{n.filters_open.value=!o};return i`
<div class="filters" role="search" aria-label=${a("console.tab_measures")}>
<div class="search-row">
<${_f} value=${s.search} onInput=${u=>r({search:u})} />
<${se}
label=${a("console.order")}
value=${s.order}
options=${ja.filter(u=>u!=="votes"||l).map(u=>({value:u,label:a(`console.order_${u}`)}))}
onChange=${u=>r({order:u})}
/>
<button type="button" class="ds-button" data-variant="secondary" aria-expanded=${o?"true":"false"} aria-controls="measure-filters" onClick=${c}>
${a("console.filters")}${Ml(s)>0&&i` <span class="count">${Ml(s)}</span>`}
</button>
</div>
<div class="filter-row" id="measure-filters" hidden=${!o}>${o&&i`<${$f} face=${e} filter=${s} set=${r} />`}</div>
</div>
`}var Ml=({theme:e,funding:t,lacks:n,place:s,table:o,standing:r})=>[e,t,n,s,o,r!=="live"].filter(Boolean).length;function $f({face:e,filter:t,set:n}){let s=e.seat.screen.value,o=h(s,"workshop"),r=H(s),l=c=>({value:c,label:c});return i`
<${se}
label=${a("fields.theme")}
value=${t.theme}
empty=${a("console.all_themes")}
options=${(o?.fields.theme??[]).map(l)}
onChange=${c=>n({theme:c})}
/>
<${gf} areas=${o?.areas??[]} value=${t.place} onChange=${c=>n({place:c})} />
<${se}
label=${a("fields.funding")}
value=${t.funding}
empty=${a("console.all_funding")}
options=${(o?.fields.funding??[]).map(l)}
onChange=${c=>n({funding:c})}
/>
<${se}
label=${a("console.lacks")}
value=${t.lacks}
empty=${a("console.lacks_no_matter")}
options=${Da.map(c=>({value:c,label:a("console.lacks_n",{what:a(`console.lacks_${c}`),n:r.filter(u=>Qs(u,c)).length})}))}
onChange=${c=>n({lacks:c})}
/>
<${se}
label=${a("console.table")}
value=${t.table}
empty=${a("console.all_tables")}
options=${(o?.tables??[]).map(c=>({value:String(c),label:a("table.number",{table:c})}))}
onChange=${c=>n({table:c})}
/>
<${se}
label=${a("console.standing")}
value=${t.standing}
options=${qa.map(c=>({value:c,label:a(`console.standing_${c}`)}))}
onChange=${c=>n({standing:c})}
/>
`}function _f({value:e,onInput:t}){let n="measure-search";return i`
<div class="ds-field search-field">
<label class="ds-label" for=${n}><${M} name="search" />${a("console.search")}</label>
<input
class="ds-input"
type="search"
id=${n}
value=${e}
autocomplete="off"
onInput=${s=>t(s.target.value)}
/>
</div>
`}function gf({areas:e,value:t,onChange:n}){let s=L();return i`
<div class="ds-field">
<label class="ds-label" for=${s}>${a("console.place")}</label>
<select
class="ds-input"
id=${s}
value=${t}
onChange=${o=>n(o.target.value)}
>
<option value="">${a("console.all_places")}</option>
${e.map(o=>i`
<optgroup key=${o.name} label=${o.name}>
<option value="area:${o.name}">${a("console.whole_area",{area:o.name})}</option>
${o.units.map(r=>i`<option key=${r} value="unit:${r}">${r}</option>`)}
</optgroup>
`)}
</select>
</div>
`}function Al(e,t){let n=t.slice(t.indexOf(":")+1);return t.startsWith("unit:")?new Set([n]):new Set([n,...e.find(s=>s.name===n)?.units??[]])}var vf=1e3,uo=20;function El({face:e}){let t=H(e.seat.screen.value).filter(d=>!d.private),{pairs:n,error:s,load:o,kept:r}=bf(e,t.map(d=>d.id).join()),[l,c]=_(uo),u=new Map(t.map(d=>[d.id,d])),p=(n??[]).map(({measure:d,other:m})=>[u.get(d),u.get(m)]).filter(d=>d.every(Boolean));return i`
<p class="soft">${a("console.alike_says")}</p>
${s&&i`<${R} colour="danger" role="alert">
<p>${G(s)}</p>
<p><button type="button" class="ds-button" data-size="sm" onClick=${o}>${a("save.retry")}</button></p>
<//>`}
${n&&i`<p role="status">${a("console.alike_n",{n:p.length})}</p>`}
<ul class="plain pairs">
${p.slice(0,l).map(d=>i`<${yf} key=${d.map(m=>m?.id).join()} face=${e} two=${d} onKept=${r} />`)}
</ul>
${p.length>l&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>c(l+uo)}>
${a("console.show_more",{n:Math.min(uo,p.length-l)})}
</button>`}
`}function bf({boot:e},t){let[n,s]=_(null),[o,r]=_(null),l=async()=>{let u=await Q(`/api/${e.code}/lookalikes`,{token:e.token});r(u.ok?null:u.error),u.ok&&s((await u.response.json()).pairs)};return B(()=>{if(n===null)return void l();let u=setTimeout(l,vf);return()=>clearTimeout(u)},[t]),{pairs:n,error:o,load:l,kept:([{id:u},{id:p}])=>s(d=>d?.filter(({measure:m,other:$})=>m!==u||$!==p)??null)}}function yf({face:e,two:t,onKept:n}){let[s,o]=_(()=>An(t)?.id),r=L(),l=t.find(d=>d.id===s)??t[0],c=()=>{let d=a("console.merged",{n:2,title:l.title});Me(e,On(l,t.filter(m=>m!==l),""),d)},u=()=>{e.seat.act("keep_both",{measure:t[0].id,other:t[1].id}),j(a("console.both_kept")),n(t)},p={title:t[0].title,other:t[1].title};return i`
<li class="pair">
<fieldset class="ds-fieldset choices" data-across>
<legend class="ds-sr-only">${a("console.merge_target")}</legend>
${t.map(d=>i`<${kf} key=${d.id} face=${e} measure=${d} name=${r} chosen=${d===l} onChoose=${()=>o(d.id)} />`)}
</fieldset>
<div class="row">
<button type="button" class="ds-button" data-size="sm" aria-label=${a("console.merge_these",p)} onClick=${c}>${a("console.merge_go")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-label=${a("console.keep_both_of",p)} onClick=${u}>${a("console.keep_both")}</button>
</div>
</li>
`}function kf({face:e,measure:t,name:n,chosen:s,onChoose:o}){let r=e.digests.value.get(t.id);return i`
<label class="choice">
<input class="ds-input" type="radio" name=${n} checked=${s} onChange=${o} />
<span class="choice-words">
<strong>${t.title}</strong>
<span class="small soft">${a("table.number",{table:t.table})}${r&&r.comments>0?` · ${a("measure.comments",{n:r.comments})}`:""}</span>
${t.description&&i`<span class="small choice-text">${t.description}</span>`}
<span class="small stays">${s?a("console.stays_on_top"):""}</span>
</span>
</label>
`}var po=150,wf=["list","lookalikes"];function Nl({face:e}){let{measures:t}=e.ui,n=s=>()=>{t.value=s};return i`
<div class="stack">
<h2 class="ds-sr-only">${a("console.tab_measures")}</h2>
<div class="row" role="group" aria-label=${a("console.ways")}>
${wf.map(s=>i`<button key=${s} type="button" class="ds-chip" aria-pressed=${s===t.value?"true":"false"} onClick=${n(s)}>${a(`console.way_${s}`)}</button>`)}
</div>
${t.value==="list"?i`<${xf} face=${e} />`:i`<${El} face=${e} />`}
</div>
`}function xf({face:e}){let{seat:t,ui:n,digests:s}=e,[o,r]=_(po),l=t.screen.value,c=h(l,"workshop")?.areas??[],u=Ua(s.value,n.filter.value,f=>Al(c,f)),p=u.slice(0,o),d=u.map(f=>f.measure).filter(En),m=d.length>0&&d.every(({id:f})=>n.ticked.value.includes(f)),$=()=>{n.ticked.value=m?[]:d.map(({id:f})=>f)};return i`
<div class="stack">
<${Ol} face=${e} />
<div class="row" data-spread>
<p role="status">${a("console.found_n",{n:u.length,of:H(l).length})}</p>
<span class="row">
${d.length>1&&n.filter.value!==Je&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${$}>${m?a("console.untick"):a("console.tick_all",{n:d.length})}</button>`}
${n.filter.value!==Je&&i`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>{n.filter.value=Je}}>${a("console.clear_filter")}</button>`}
</span>
</div>
${u.length===0&&i`<${Sf} face=${e} />`}
<ul class="plain measure-list">
${p.map(f=>i`<${Cf} key=${f.measure.id} face=${e} digest=${f} />`)}
</ul>
${u.length>o&&i`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>r(o+po)}>
${a("console.show_more",{n:Math.min(po,u.length-o)})}
</button>`}
<${la} face=${e} />
</div>
`}function Cf({face:e,digest:t}){let{ticked:n}=e.ui,{id:s,title:o}=t.measure,r=n.value.includes(s),l=()=>{n.value=r?n.value.filter(c=>c!==s):[...n.value,s]};return i`
<${mt} face=${e} digest=${t}>
${En(t.measure)?i`<label class="tick">
<input class="ds-input" type="checkbox" checked=${r} onChange=${l} />
<span class="ds-sr-only">${a("console.tick",{title:o})}</span>
</label>`:i`<span class="tick"></span>`}
<//>
`}function Sf({face:e}){let t=e.seat.screen.value;if(e.ui.filter.value!==Je)return i`<p class="empty">${a("console.nothing_fits")}</p>`;let n=w(t,"table").reduce((s,o)=>s+(o.measures??0),0);return i`<p class="empty">${io(h(t,"phase")?.ideas==="open_private",n)}</p>`}function Tf(e){let t=new Map;for(let n of e){let s=n.votes??0;t.set(s,[...t.get(s)??[],n])}return[...t].sort(([n],[s])=>s-n).map(([n,s])=>({votes:n,measures:s.sort((o,r)=>(r.areas??0)-(o.areas??0))}))}function Bl(e){let t=new Map;for(let n of Tf(e).flatMap(s=>s.measures))n.votes&&n.band&&t.set(n.band,[...t.get(n.band)??[],n]);return[...t].sort(([n],[s])=>n-s).map(([,n])=>n)}function zl(e){let t=new Map;for(let{fields:n,votes:s=0}of e){let o=String(n.theme??""),r=t.get(o)??{theme:o,votes:0,measures:0};t.set(o,{theme:o,votes:r.votes+s,measures:r.measures+1})}return[...t.values()].sort((n,s)=>+!n.theme-+!s.theme||s.votes-n.votes||n.theme.localeCompare(s.theme,"nb"))}var Rl=e=>Bl(e).map((t,n)=>({band:n+1,measures:t,is_tie:t.length>1&&t.every(s=>s.votes===t[0]?.votes)}));function Ll({face:e}){let t=h(e.seat.records.value,"phase");return i`
<div class="stack">
<h2 class="ds-heading" data-size="xs">${a("console.tab_results")}</h2>
<${Mf} face=${e} />
${t?.revealed&&i`<${Af} face=${e} />`}
</div>
`}function Mf({face:e}){let{seat:t,ui:n}=e,s=t.records.value,o=h(s,"phase"),r=h(s,"voting"),l=o?.votes==="open_hidden";return i`
<section class="panel stack" data-tight aria-labelledby="voting-title">
<h3 class="ds-heading" data-size="2xs" id="voting-title">${l?a("console.voting_open"):a("console.voting_closed")}</h3>
<${ht} voting=${r} />
${!o?.revealed&&i`<p class="soft small">${a("console.votes_secret")}</p>`}
${!o?.revealed&&h(s,"workshop")?.status==="open"&&i`
<div class="row">
${l?i`<${Of} face=${e} />`:i`<${z} seat=${t} name="reveal_votes" blocked=${!Ge(s)} onAct=${()=>{n.dialog.value={what:"reveal"}}}>${a("console.reveal")}<//>`}
${!l&&!r?.voted&&i`<span class="soft small">${a("console.nobody_voted")}</span>`}
</div>
`}
</section>
`}function Of({face:e}){let{seat:t,ui:n}=e,{next:s}=$e(t.records.value);return s?i`
<${z} seat=${t} name="start_phase" onAct=${()=>{n.dialog.value={what:"next"}}}>${a("console.close_voting")}<//>
<span class="soft small">${a("console.close_voting_says",{phase:x(s.title)})}</span>
`:i`<span class="soft small">${a("console.reveal_later")}</span>`}function Af({face:e}){let t=e.seat.screen.value,n=h(t,"result"),s=H(t).filter(o=>(o.votes??0)>0);return i`
${n&&i`<p>${a("console.result_sum",{votes:n.votes,voters:n.voters,measures:n.measures})}</p>`}
${h(t,"workshop")?.status==="open"&&i`<${Ef} face=${e} />`}
${s.length===0&&i`<p class="empty">${a("console.no_votes")}</p>`}
${s.length>0&&i`<${Nf} measures=${s} /><${Bf} face=${e} measures=${s} result=${n} />`}
`}var Ef=({face:e})=>i`
<section class="panel stack" data-tight aria-labelledby="steps-title">
<h3 class="ds-heading" data-size="2xs" id="steps-title">${a("console.steps")}</h3>
<p class="soft small">${a("console.steps_say")}</p>
<${Oa} seat=${e.seat} />
</section>
`;function Nf({measures:e}){let t=zl(e),n=Math.max(1,...t.map(({votes:s})=>s));return i`
<section class="stack" data-tight aria-labelledby="themes-title">
<h3 class="ds-heading" data-size="2xs" id="themes-title">${a("console.step_themes")}</h3>
<ul class="plain bars theme-bars">
${t.map(({theme:s,votes:o,measures:r})=>i`
<li key=${s} class="bar">
<span>${s||a("console.no_theme")}</span>
<span class="gone" aria-hidden="true"><span style=${{"--share":o/n}}></span></span>
<span><strong>${a("console.votes_n",{n:o})}</strong> <span class="soft small">${a("console.measures_n",{n:r})}</span></span>
</li>
`)}
</ul>
</section>
`}function Bf({face:e,measures:t,result:n}){let s=Rl(t),o=Math.max(1,...t.map(({votes:r=0})=>r));return i`
<section class="stack" data-tight aria-labelledby="bands-title">
<h3 class="ds-heading" data-size="2xs" id="bands-title">${a("console.step_bands")}</h3>
<p class="soft small">${a("console.bands_say")} ${zf(n)}</p>
<ol class="plain bands">
${s.map(({band:r,measures:l,is_tie:c})=>i`
<li key=${r} class="band">
<p class="band-votes">
<strong>${a("console.band",{band:r})}</strong>
${l.length>1&&i`<span class="small soft">${c?a("console.tie",{n:l.length}):a("console.close_call",{n:l.length})}</span>`}
</p>
<ul class="plain">
${l.map(u=>i`<${Lf} key=${u.id} face=${e} measure=${u} result=${n} share=${(u.votes??0)/o} />`)}
</ul>
<${Rf} lead=${n?.leads[r-1]} />
</li>
`)}
</ol>
</section>
`}function zf(e){let{two_in_three:t,nearly_always:n}=e?.lead_for??{};return n?a("console.lead_for",{some:t,many:n}):""}var Rf=({lead:e})=>e?i`<p class="small soft">${a("console.lead",{n:e.votes})} ${a(`console.kept_${e.kept}`)}</p>`:null;function Lf({face:e,measure:t,result:n,share:s}){let{seat:o,ui:r}=e,l=h(o.screen.value,"spotlight")?.measure===t.id;return i`
<li class="result-line">
<div class="row-words">
<button type="button" class="row-open" onClick=${()=>{r.dialog.value={what:"measure",id:t.id}}}>${t.title}</button>
<div class="gone" aria-hidden="true"><span style=${{"--share":s}}></span></div>
<p class="row-facts small">
<strong>${a("console.votes_n",{n:t.votes??0})}</strong>
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
onClick=${()=>o.act("spotlight",{measure:l?null:t.id})}
>${l?a("console.take_off"):a("console.show")}</button>
</li>
`}function Il({face:e}){let{seat:t}=e,n=t.records.value,s=h(n,"phase")?.id,o=$e(n).next?.id;return i`
<div class="stack">
<div class="row" data-spread>
<h2 class="ds-heading" data-size="xs">${a("console.tab_run_sheet")}</h2>
<${Fi} seat=${t} />
</div>
<ol class="plain run-sheet">
${jt(n).map(r=>i`<${qf} key=${r.id} face=${e} line=${r} state=${If(r,s,o)} />`)}
</ol>
</div>
`}function If(e,t,n){return e.id===t?"running":e.skipped?"skipped":e.id===n?"next":e.started_at===null?"to_come":"done"}function qf({face:e,line:t,state:n}){let s=t.started_at===null?null:Df(t,n),o=za(t);return i`
<li class="sheet-line" data-state=${n} aria-current=${n==="running"?"step":void 0}>
<p class="sheet-planned">
<span class="ds-sr-only">${a("console.planned")}</span>
<strong>${t.planned}</strong>
<span class="small soft">${a("console.minutes",{n:t.minutes})}</span>
</p>
<div class="row-words">
<h3 class="sheet-name">${x(t.title)}</h3>
<p class="row-facts small">
<span class="sheet-state">${a(`console.state_${n}`)}</span>
${s&&i`<span>${s}</span>`}
${o!==null&&o!==0&&i`<span class=${o>=5?"warm":""}>${Jn(o)}</span>`}
</p>
</div>
${h(e.seat.records.value,"workshop")?.status==="open"&&i`<${jf} face=${e} line=${t} state=${n} />`}
</li>
`}function Df(e,t){let n=ae(e.started_at??0);return t==="running"||e.ended_at===null?a("console.since",{time:n}):a("console.from_to",{from:n,to:ae(e.ended_at)})}function jf({face:e,line:t,state:n}){let{seat:s,ui:o}=e,r=x(t.title);if(n==="running")return null;let l=()=>s.act("skip_phase",{phase:t.id,skipped:n!=="skipped"});return i`
<div class="row sheet-buttons">
${t.started_at===null&&i`<${z}
seat=${s}
name="skip_phase"
variant="tertiary"
size="sm"
label=${n==="skipped"?a("console.unskip_this",{phase:r}):a("console.skip_this",{phase:r})}
onAct=${l}
>${n==="skipped"?a("console.unskip"):a("console.skip")}<//>`}
<${z}
seat=${s}
variant=${n==="next"?"primary":"secondary"}
size="sm"
label=${t.started_at===null?a("console.start_this",{phase:r}):a("console.start_this_again",{phase:r})}
onAct=${()=>{o.dialog.value={what:"start",phase:t.id}}}
>${t.started_at===null?a("console.start"):a("console.start_again")}<//>
</div>
`}var Pf={tables:Gi,measures:Nl,readiness:Oi,effect:cl,collaboration:nl,results:Ll,fund:_l,run_sheet:Il,people:Ti,answers:Yi,log:Tl,links:wl,finish:La};function ql({face:e}){let t=U(null),n=e.ui.tab.value,s=Pf[n],o=r=>{let l=Ff[r.key];if(!l)return;r.preventDefault(),Oe(e.ui,l(n)),t.current?.querySelector(`#tab-${e.ui.tab.value}`)?.focus()};return i`
<div class="ds-tabs">
<div role="tablist" aria-label=${a("console.tabs")} ref=${t} onKeyDown=${o}>
${ue.map(r=>i`
<button
key=${r}
type="button"
role="tab"
id="tab-${r}"
aria-selected=${r===n?"true":"false"}
aria-controls=${r===n?`panel-${r}`:void 0}
tabindex=${r===n?0:-1}
onClick=${()=>Oe(e.ui,r)}
>${a(`console.tab_${r}`)}<${Uf} face=${e} name=${r} /></button>
`)}
</div>
<div role="tabpanel" id="panel-${n}" key=${n} aria-labelledby="tab-${n}" tabindex="-1">
<${s} face=${e} />
</div>
</div>
`}var Ff={ArrowRight:e=>ue[(ue.indexOf(e)+1)%ue.length]??e,ArrowLeft:e=>ue.at(ue.indexOf(e)-1)??e,Home:()=>"tables",End:()=>"finish"};function Uf({face:e,name:t}){let n=e.seat.screen.value;if(t==="measures")return i` <span class="count">${H(n).length}</span>`;if(t==="people")return i` <span class="count">${w(n,"person").length}</span>`;let s=t==="tables"?w(n,"table").filter(o=>o.signal==="help").length:0;return s===0?null:i` <span class="help-count"><span aria-hidden="true">${s}</span><span class="ds-sr-only">${a("console.help_count",{n:s})}</span></span>`}var Hf={nb:"Bokmål",en:"English"};function Dl(){let[e,t]=_(!1),n=s=>Zo(s).then(()=>t(!1),()=>t(!0));return i`
<div class="language-switch" role="group" aria-label=${a("language.label")}>
<${Wf} onChoose=${n} />
<p class="language-failed" role="status">${e&&a("language.failed")}</p>
</div>
`}var Wf=({onChoose:e})=>Xo.map(t=>i`
<button
key=${t}
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
lang=${t}
aria-pressed=${st.value===t?"true":"false"}
onClick=${()=>e(t)}
>${Hf[t]}</button>
`);function jl({face:e}){let{boot:t,seat:n,ui:s}=e,o=n.records.value,r=h(o,"workshop"),l=w(o,"person").filter(u=>u.present),c=l.filter(u=>u.connected).length;return i`
<header class="top">
<div class="top-words">
<p class="eyebrow">${a("console.title")}</p>
<h1 class="ds-heading" data-size="xs">${x(r?.title??t.title)}</h1>
</div>
<dl class="top-facts">
<div><dt>${a("console.code")}</dt><dd class="code">${t.code}</dd></div>
<div><dt>${a("console.present")}</dt><dd>${l.length}</dd></div>
<div><dt>${a("console.connected")}</dt><dd>${c}</dd></div>
</dl>
<div class="row">
${r?.status==="open"&&i`<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${()=>{s.dialog.value={what:"message"}}}><${M} name="comment" />${a("console.message_title")}</button>`}
<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-icon aria-label=${a("console.shortcuts")} title=${a("console.shortcuts")} onClick=${()=>{s.dialog.value={what:"help"}}}><span class="help-sign" aria-hidden="true">?</span></button>
<${Dl} />
</div>
</header>
`}function Vf(e){let t=Kr({code:e.code,token:e.token,holder:"organiser"});return{boot:e,seat:t,ui:Va(),digests:X(()=>Pa(t.screen.value))}}function Pl({boot:e}){let[t]=_(()=>Vf(e)),{seat:n}=t;return B(()=>qi(document.body),[]),Ii(n),i`
<${Jr} seat=${n} />
<${jl} face=${t} />
<main id="main" tabindex="-1" class="console">
<${Kf} face=${t} />
</main>
<${Li} face=${t} />
<${Xr} seat=${n} />
<${Hi} face=${t} />
<${wn} />
`}function Kf({face:e}){let{seat:t,ui:n}=e,s=Pe(()=>Mn(t),[t]),o=h(t.records.value,"workshop");return t.connection.status.value==="revoked"?i`<${R} colour="danger" role="alert"><p>${a("console.revoked")}</p><//>`:o?i`
<div class="rail">
${o.status==="closed"?i`<${na} workshop=${o} />`:i`<${Ui} seat=${t} /><${Si} seat=${t} ui=${n} />`}
<${Aa} face=${e} />
</div>
<div class="work">
<div class="alarms"><${Ji} face=${e} /><${Ea} face=${e} /></div>
<${Cn} seat=${s} label=${Sn} />
<${wi} face=${e} />
<${ql} face=${e} />
<${aa} face=${e} />
</div>
`:i`<p class="page-loading">${a("page.loading")}</p>`}var Gf=({boot:e})=>i`<${Pl} boot=${e} />`;sr(Gf);
/*! preact 11.2.0, htm 3.1.1, @preact/signals 2.11.4, @preact/signals-core 1.14.5; licences: README.md */
/*! socket.io-client 4.8.4, socket.io-parser 4.2.7, engine.io-client 6.6.8, engine.io-parser 5.2.3, @socket.io/component-emitter 3.1.2; licences: README.md */
//# sourceMappingURL=console.js.map
