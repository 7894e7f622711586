import{$ as Ot,A as D,B as dt,C as q,D as F,E as mt,F as ut,G as ft,H as pt,I as bt,J as ht,K as Q,L as yt,M as vt,N as T,O as wt,P as G,Q as gt,R as X,S as Y,T as xt,U as kt,V as H,W as Z,X as _t,Y as z,Z as St,_ as Ct,a as v,aa as Tt,b as R,c as W,d as g,e as s,f as o,g as ot,h as K,i as st,j as m,k as _,l as S,m as h,n as at,o as x,p as it,q as P,r as C,s as rt,t as U,u as V,v as ct,w as B,x as lt,y as $t,z as O}from"./phone-TGKHRDEJ.js";var Vt=["offer","comment","conflict","co_benefit"];function Mt(e){let t=m(e,"me");if(!t)return[];let n=new Set([...t.measures,...t.comments,...t.offers,...t.conflicts,...t.co_benefits]),i=$=>h(e,$)?.id,r=S(e,"offer").filter($=>n.has($.id)),a=new Set([...t.measures.map(i),...r.map($=>i($.measure))]),c=new Map,d=($,l)=>{let f=JSON.stringify([$.label,$.unit]),u=c.get(f)??{by:$,reasons:[]};u.reasons.push(l),c.set(f,u)};for(let $ of S(e,"measure")){let l=h(e,$.id);$.by&&$.status==="live"&&l&&a.has(l.id)&&!n.has($.id)&&d($.by,{measure:l,did:"measure",text:$.title})}for(let $ of Vt.flatMap(l=>S(e,l))){let l=h(e,$.measure);$.by&&l&&a.has(l.id)&&!n.has($.id)&&!Dt($)&&d($.by,{measure:l,did:$.kind==="offer"?$.stance:$.kind,text:$.text})}return[...c.values()].sort(($,l)=>l.reasons.length-$.reasons.length)}var Dt=e=>!!e.hidden;function jt({phone:e,contact:{by:t,reasons:n}}){let i=[...new Set(n.map(({measure:r})=>r))];return s`
<li class="saying">
<p><strong>${[t.label,t.unit].filter(Boolean).join(", ")}</strong></p>
${i.map(r=>s`
<button key=${r.id} type="button" class="contact-about" onClick=${()=>e.sheet.value={measure:r.id}}>
<span>${o("mine.about",{title:r.title})}</span>
</button>
<ul key=${`${r.id} reasons`} class="plain">
${n.filter(({measure:a})=>a===r).map(({did:a,text:c})=>s`<li key=${`${a} ${c}`}><span class="fact strong">${o(`contact.${a}`)}</span> «${c}»</li>`)}
</ul>
`)}
</li>
`}var qt=["goal","affected","solution"];function Bt({measure:e,onClose:t,placement:n="bottom",children:i}){let r=s`<span lang=${F(e.title,e.description)}>${e.title}</span>`;return s`
<${q} title=${r} eyebrow=${o("table.number",{table:e.table})} placement=${n} onClose=${t}>
${i}
<//>
`}function J({title:e,count:t,children:n}){return s`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${e}${t?s` <span class="count">${t}</span>`:null}</h3>
${n}
</section>
`}var Ft=({of:e})=>qt.map(t=>e[t]&&s`<p key=${t} class="small"><span class="soft">${o(`aspect.${t}`)}:</span> ${e[t]}</p>`);function zt({records:e,measure:t}){let n=_(e,"thumbs",t);return n&&s`<p class="small">${n.is_split&&s`<span class="fact strong">${o("split.room")}</span> `}${o("thumb.told",n)}</p>`}function I({text:e,by:t,from:n,tag:i,pending:r,children:a}){let c=t?[t.label,t.unit].filter(Boolean).join(", "):n;return s`
<li class="saying" data-pending=${r}>
${i&&s`<span class="fact strong">${i}</span>`}
<p lang=${F(e)}>${e}</p>
${c&&s`<p class="author">${c}</p>`}
${a}
</li>
`}function It({phone:e,measure:t}){let n=e.seat.screen.value,i=h(n,t.id)??t,r=x(n,"offer",i.id);return s`
<${yt} phone=${e} measure=${t}>
<${Gt} phone=${e} measure=${t} stands=${i} />
${r.length>0&&s`<ul class="plain">${r.map(a=>s`<${I} key=${a.id} tag=${o(`stance.${a.stance}`)} text=${a.text} by=${a.by} from=${a.unit} />`)}</ul>`}
<//>
`}function Gt({phone:e,measure:t,stands:n}){let i=m(e.seat.screen.value,"result"),r=[t.status==="withdrawn"&&o("mine.withdrawn"),t.hidden&&o("hidden.own",{reason:t.reason??""}),n!==t&&o("mine.merged",{title:n.title}),n.claimed_by&&o("mine.claimed",{table:n.claimed_by}),n.votes!==void 0&&T(n,i)].filter(Boolean);return r.length===0?null:s`<ul class="plain became-of">${r.map(a=>s`<li key=${a} class="fact strong"><${O} name="next" />${a}</li>`)}</ul>`}var Ht=["offer","need","join"],Nt=e=>Ht.flatMap(t=>e.filter(n=>n.stance===t));function At({measure:e}){let t=Object.entries(e.fields).filter(([n,i])=>i!==null&&ot(`fields.${n}`));return t.length===0?null:s`
<${J} title=${o("sheet.facts")}>
<dl class="facts">
${t.map(([n,i])=>s`<div key=${n}><dt>${o(`fields.${n}`)}</dt><dd>${Jt(i)}</dd></div>`)}
</dl>
<//>
`}function Jt(e){return Array.isArray(e)?e.join(", "):typeof e=="number"?st(e):String(e)}function Rt({phone:e,measure:t}){let{seat:n}=e,i=X(e,"title",t.id),r=X(e,"description",t.id),[a,c]=v(!1),d=a||i.text.value!==""||r.text.value!=="",[$,l]=v(!1),f=g(null);if(W(()=>f.current?.focus(),[d]),t.status!=="live"||m(n.screen.value,"workshop")?.status!=="open")return null;let u=()=>{xt(e,t,t),c(!0)},k=()=>{c(!1),i.clear(),r.clear()},L=()=>{let[p,b]=[i.text.peek().trim(),r.text.peek().trim()];if(!V(p,140)||U(b)>2e3)return;let[y,w]=[Y(e,"title",t.id),Y(e,"description",t.id)].map(j=>j.text.peek());p!==y&&n.act("retitle_measure",{measure:t.id,title:p,was:y}),b!==w&&n.act("describe_measure",{measure:t.id,description:b,was:w}),P(n,o("say.sent")),k()};return d?s`
<section class="stack panel" aria-label=${o("idea.edit")}>
<${C} draft=${i} label=${o("idea.title")} max=${140} rows=${2} />
<${C} draft=${r} label=${o("idea.description")} description=${o("idea.description_hint")} max=${2e3} rows=${4} optional inputRef=${f} onEnter=${L} />
<div class="row">
<button type="button" class="ds-button" onClick=${L}>${o("idea.save")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${k}>${o("idea.cancel")}</button>
</div>
</section>
`:s`
<section class="stack" data-tight aria-label=${o("idea.own")}>
<div class="row" data-spread>
<span class="fact strong">${o("gallery.own")}</span>
<${D} seat=${n} id=${t.id} />
</div>
${t.hidden&&s`<p class="fact strong">${o("hidden.own",{reason:t.reason??""})}</p>`}
${$?s`<p>${o(t.private?"drafts.withdraw_sure":"idea.withdraw_sure")}</p>`:null}
<div class="row">
${$?s`
<button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${()=>n.act("withdraw_measure",{measure:t.id})}>${o("idea.withdraw_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>l(!1)}>${o("idea.cancel")}</button>
`:s`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${u}>
<${O} name="pen" />${t.description?o("idea.edit"):o("idea.describe")}
</button>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
onClick=${()=>n.act("show_name",{thing:t.id,named:!t.by})}
>${t.by?o("say.hide_name"):o("say.show_name")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>l(!0)}>${o("idea.withdraw")}</button>
`}
</div>
</section>
`}var Qt=["offer","need","join","commitment"],Xt=["people","data","money","premises","pilot","procurement","knowledge"],Yt={comment:"comment",offer:"hands",need:"need",join:"person",conflict:"conflict",co_benefit:"benefit",commitment:"check"};function Wt({phone:e,measure:t,originals:n,asked:i}){let[r,a]=v(()=>i.way??te(e,t,n));R(()=>{i.way&&a(i.way)},[i]);let c=e.seat.screen.value,$=m(c,"phase")?.visibility==="own_unit"||r==="commitment"?H:kt,l=g(null),f=()=>{l.current?.querySelector("[aria-pressed=true]")?.focus(),a(null)};return s`
<section class="say stack" data-tight aria-label=${o("say.label")}>
<div class="say-ways" ref=${l}>
${$.map(u=>s`
<button key=${u} type="button" class="ds-chip say-way" aria-pressed=${r===u?"true":"false"} onClick=${()=>a(r===u?null:u)}>
<${O} name=${Yt[u]} />${o(`say.${u}`)}
</button>
`)}
</div>
${r&&s`<${Zt} key=${r} phone=${e} measure=${t} way=${r} onSent=${f} />`}
</section>
`}function Zt({phone:e,measure:t,way:n,onSent:i}){let{seat:r}=e,a=z(t,n),c=r.draft(a),d=(Z[n]??[]).map(p=>({key:p,draft:r.draft(`${p}:${a}`)})),$=g(null),[l,f]=v(!1),u=n==="comment"?600:280;if(W(()=>$.current?.focus(),[]),Qt.includes(n)&&!m(r.screen.value,"me")?.unit)return s`<${B}><p>${o("say.needs_unit")}</p><//>`;let k=()=>{let p=c.text.peek().trim();if(f(!p),p||it(K({code:"empty"})),!V(p,u))return $.current?.focus();if(d.some(({draft:j})=>U(j.text.peek().trim())>280))return;let[b,y]=_t[n],w={[y]:$t(),measure:t,text:p};b==="make_offer"&&(w.stance=n);for(let{key:j,draft:et}of d){let nt=et.text.peek().trim();nt&&(w[j]=nt),et.clear()}ft(e,a)&&(w.named=!0),r.act(b,w),c.clear(),pt(e,a,!1),P(r,o("say.sent")),i()},L=l&&!c.text.value.trim()?K({code:"empty"}):void 0;return s`
<${C} draft=${c} label=${o(`say.${n}_label`)} max=${u} rows=${2} error=${L} inputRef=${$} firstFocus onEnter=${k} />
${d.map(({key:p,draft:b})=>p==="resource"?s`<${rt}
key=${p}
label=${o("say.resource")}
value=${b.text.value}
empty=${o("say.resource_any")}
options=${Xt.map(y=>({value:y,label:o(`resource.${y}`)}))}
onChange=${y=>b.write(y)}
/>`:s`<${C} key=${p} draft=${b} label=${o(`aspect.${p}`)} max=${280} optional onEnter=${k} />`)}
<div class="composer-foot">
${n!=="commitment"&&s`<${bt} phone=${e} about=${a} />`}
<button type="button" class="ds-button" onClick=${k}>${o("say.send")}</button>
</div>
`}function te(e,t,n){let i=(r,a)=>e.seat.draft(z(r,a));for(let r of H){let a=n.find(c=>i(c,r).text.peek());if(!(!a||i(t,r).text.peek()))for(let c of["",...(Z[r]??[]).map(d=>`${d}:`)]){let d=e.seat.draft(c+z(a,r));e.seat.draft(c+z(t,r)).write(d.text.peek()),d.clear()}}return H.find(r=>i(t,r).text.peek())??null}var Pt=({phone:e,measure:t})=>St(e,t).map((n,i)=>s`<${ht} key=${i} draft=${n} />`);var ee=["up","down","unclear"];function Ut({phone:{seat:e},measure:t}){let n=m(e.screen.value,"me")?.thumbs[t];return s`
<div class="say-ways" role="group" aria-label=${o("thumb.ask")}>
${ee.map(i=>s`
<button
key=${i}
type="button"
class="ds-chip"
aria-pressed=${n===i?"true":"false"}
onClick=${()=>e.act("give_thumb",{measure:t,thumb:n===i?null:i})}
>${o(`thumb.${i}`)}</button>
`)}
<span class="small soft">${o("thumb.secret")}</span>
</div>
`}function ne({phone:e}){let t=e.seat.screen.value,n=e.sheet.value,i=g(void 0),r=n?h(t,n.measure):void 0,a=r?Q(r):i.current;if(i.current=a,R(()=>e.seen.add([a?.id??""]),[]),!n||!a)return null;let c=m(t,"me"),d=m(t,"phase"),$=m(t,"workshop")?.status,l=$==="open",f=_(t,"measure",n.measure)??a;return s`
<${Bt} measure=${a} onClose=${()=>e.sheet.value=null}>
<${dt}
seat=${e.seat}
label=${Ct}
about=${n.measure}
boxFor=${u=>Ot(e,u)}
/>
<${Tt} phone=${e} />
${!r&&s`<${B}><p>${o("sheet.not_shown")}</p><//>`}
${a.status==="withdrawn"&&s`<${B} colour="warning"><p>${o("sheet.withdrawn")}</p><//>`}
${a.description&&s`<p class="sheet-text" lang=${F(a.title,a.description)}>${a.description}</p>`}
${a.by&&s`<p class="author">${o("sheet.by",{name:[a.by.label,a.by.unit].filter(Boolean).join(", ")})}</p>`}
${l&&c&&d?.votes==="open_hidden"&&a.status==="live"&&(!a.hidden||c.votes.includes(a.id))&&s`<${G} phone=${e} measure=${a} chosen=${c.votes.includes(a.id)} />`}
${a.votes!==void 0&&s`<p class="fact strong">${[T(a,m(t,"result")),vt(t,a)].filter(Boolean).join(" · ")}</p>`}
${c?.measures.includes(f.id)&&s`<${Rt} phone=${e} measure=${f} />`}
${l&&c&&d?.votes!=="open_hidden"&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Ut} phone=${e} measure=${a.id} />`}
<${zt} records=${t} measure=${a.id} />
${l&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Wt} phone=${e} measure=${n.measure} originals=${a.originals} asked=${n} />`}
${$==="closed"&&s`<${Pt} phone=${e} measure=${n.measure} />`}
<${At} measure=${a} />
<${oe} phone=${e} measure=${a} />
<//>
`}function oe({phone:e,measure:t}){let n=e.seat.screen.value,i=Nt(x(n,"offer",t.id)),r=x(n,"comment",t.id),a=at(n,t).map(Q);return s`
${t.is_met&&s`<p class="fact strong">${o("order.is_met")}</p>`}
<${N} title=${o("sheet.offers")} items=${i} line=${c=>s`<${M} key=${c.id} phone=${e} thing=${c} tag=${o(`stance.${c.stance}`)} from=${c.unit} />`} />
<${N} title=${o("sheet.comments")} items=${r} line=${c=>s`<${M} key=${c.id} phone=${e} thing=${c} hidden=${c.hidden} />`} />
<${N} title=${o("sheet.conflicts")} items=${x(n,"conflict",t.id)} line=${c=>s`<${M} key=${c.id} phone=${e} thing=${c} />`} />
<${N} title=${o("sheet.co_benefits")} items=${x(n,"co_benefit",t.id)} line=${c=>s`<${M} key=${c.id} phone=${e} thing=${c} />`} />
<${N}
title=${o("sheet.originals")}
items=${a}
line=${c=>s`<${I} key=${c.id} text=${[c.title,c.description].filter(Boolean).join(`
`)} from=${o("table.number",{table:c.table})} />`}
/>
`}function N({title:e,items:t,line:n}){return t.length===0?null:s`<${J} title=${e} count=${t.length}><ul class="plain">${t.map(n)}</ul><//>`}function M({phone:e,thing:t,tag:n,from:i,hidden:r}){let{seat:a}=e,c=se(e,t.id),d=r?o("sheet.hidden"):t.text;return s`
<${I} text=${d} by=${t.by} from=${i} tag=${n} pending=${t.pending}>
<${Ft} of=${t} />
${c&&s`
<div class="row" data-spread>
<${D} seat=${a} id=${t.id} />
<span class="row">
<button
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
onClick=${()=>a.act("show_name",{thing:t.id,named:!t.by})}
>${t.by?o("say.hide_name"):o("say.show_name")}</button>
${t.kind==="offer"&&s`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>a.act("withdraw_offer",{offer:t.id})}>
${o("say.withdraw")}
</button>`}
</span>
</div>
`}
<//>
`}function se(e,t){let n=m(e.seat.screen.value,"me");return!!(n&&[n.comments,n.offers,n.conflicts,n.co_benefits].some(i=>i.includes(t)))}function ae({phone:e}){let t=e.seat.screen.value,n=m(t,"me");if(!n)return null;let i=E(t,"measure",n.measures),r=wt(t,n),a=Mt(t),c=[["offers",E(t,"offer",n.offers)],["comments",E(t,"comment",n.comments)],["conflicts",E(t,"conflict",n.conflicts)],["co_benefits",E(t,"co_benefit",n.co_benefits)]],d=S(t,"commitment").sort((l,f)=>f.at-l.at),$=[i,r,d,...c.map(([,l])=>l)].every(l=>l.length===0);return s`
<h1 class="ds-heading" data-size="md" tabindex="-1">${o("mine.title")}</h1>
${$&&s`<p class="panel soft">${o("mine.nothing")}</p>`}
<${A} title=${o("mine.ideas")} count=${i.length}>
<div class="cards">${i.map(l=>s`<${It} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
<${A} title=${o("contact.title")} count=${a.length}>
<p class="small soft">${o("contact.hint")}</p>
<ul class="plain">${a.map(l=>s`<${jt} key=${[l.by.label,l.by.unit].join()} phone=${e} contact=${l} />`)}</ul>
<//>
<${A} title=${o("commit.made",{unit:n.unit||o("commit.we")})} count=${d.length}>
<ul class="plain">${d.map(l=>s`<${ut} key=${l.id} phone=${e} commitment=${l} />`)}</ul>
<//>
<${A} title=${o("mine.votes")} count=${r.length}>
<div class="cards">${r.map(l=>s`<${ie} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
${c.map(([l,f])=>s`
<${A} key=${l} title=${o(`mine.${l}`)} count=${f.length}>
<ul class="plain">${f.map(u=>s`<${re} key=${u.id} phone=${e} thing=${u} />`)}</ul>
<//>
`)}
`}function A({title:e,count:t,children:n}){return t===0?null:s`
<section class="stack" data-tight>
<h2 class="ds-heading section-title" data-size="xs">${e} <span class="count">${t}</span></h2>
${n}
</section>
`}function ie({phone:e,measure:t}){let n=e.seat.screen.value,i=m(n,"phase")?.votes==="open_hidden";return s`
<${mt} measure=${t} onOpen=${()=>e.sheet.value={measure:t.id}}>
${t.votes!==void 0&&s`<p class="fact strong">${T(t,m(n,"result"))}</p>`}
${i&&s`<${G} phone=${e} measure=${t} chosen />`}
<//>
`}function re({phone:e,thing:t}){let i=h(e.seat.screen.value,t.measure)?.title||gt(e.boot.code)[t.measure];return s`<${M}
phone=${e}
thing=${t}
hidden=${t.hidden}
tag=${t.stance?o(`stance.${t.stance}`):void 0}
from=${i?o("mine.about",{title:i}):null}
/>`}function E(e,t,n){return n.map(i=>_(e,t,i)).filter(i=>i!==void 0)}function ce({phone:e}){let t=m(e.seat.screen.value,"me"),n=m(e.seat.screen.value,"workshop")?.status==="open",i=e.seat.outbox.unsent.value,[r,a]=v(!1),c=()=>e.profile.value=!1,d=()=>{e.seat.act("leave"),c()};return t?s`
<${q} title=${o("profile.title")} placement="bottom" onClose=${c}>
<dl class="facts">
<div><dt>${o("profile.table")}</dt><dd>${o("table.number",{table:t.table})}</dd></div>
${t.table!==t.home_table&&s`<div><dt>${o("profile.home")}</dt><dd>${o("table.number",{table:t.home_table})}</dd></div>`}
<div><dt>${o("profile.unit")}</dt><dd>${[t.unit,t.area].filter(Boolean).join(", ")||o("join.no_unit")}</dd></div>
${t.label&&s`<div><dt>${o("profile.role")}</dt><dd>${t.label}</dd></div>`}
</dl>
<${ct} />
<${lt} />
${i>0?s`<p class="small soft">${o("handover.sending",{n:i})}</p>`:s`<a class="ds-button" data-variant="secondary" href=${`/${e.boot.code}/move`}>${o("handover.open")}</a>`}
${n&&t.present&&s`
<div class="stack" data-tight>
${r?s`
<p>${o("profile.leave_sure")}</p>
<div class="row">
<button type="button" class="ds-button" data-color="danger" onClick=${d}>${o("profile.leave_yes")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>a(!1)}>${o("profile.leave_no")}</button>
</div>
`:s`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>a(!0)}>${o("profile.leave")}</button>`}
</div>
`}
<//>
`:null}export{ae as Mine,ne as OpenMeasure,ce as Profile};
//# sourceMappingURL=phone-later.js.map
