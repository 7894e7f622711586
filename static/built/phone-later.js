import{$ as Ot,A as D,B as dt,C as q,D as B,E as ut,F as ft,G as pt,H as bt,I as ht,J as yt,K as Q,L as vt,M,N as wt,O as G,P as gt,Q as X,R as Y,S as xt,T as kt,U as H,V as Z,W as tt,X as z,Y as _t,Z as St,_ as Ct,a as w,b as R,c as W,d as x,e as s,f as o,g as st,h as K,i as at,j as d,k as _,l as S,m as y,n as it,o as k,p as rt,q as ct,r as P,s as C,t as lt,u as U,v as V,w as $t,x as j,y as mt,z as O}from"./phone-JO6WOFCL.js";var Ut=["offer","comment","conflict","co_benefit"];function Mt(e){let t=d(e,"me");if(!t)return[];let n=new Set([...t.measures,...t.comments,...t.offers,...t.conflicts,...t.co_benefits]),i=$=>y(e,$)?.id,r=S(e,"offer").filter($=>n.has($.id)),a=new Set([...t.measures.map(i),...r.map($=>i($.measure))]),c=new Map,m=($,l)=>{let u=JSON.stringify([$.label,$.unit]),b=c.get(u)??{by:$,reasons:[]};b.reasons.push(l),c.set(u,b)};for(let $ of S(e,"measure")){let l=y(e,$.id);$.by&&$.status==="live"&&l&&a.has(l.id)&&!n.has($.id)&&m($.by,{measure:l,did:"measure",text:$.title})}for(let $ of Ut.flatMap(l=>S(e,l))){let l=y(e,$.measure);$.by&&l&&a.has(l.id)&&!n.has($.id)&&!Vt($)&&m($.by,{measure:l,did:$.kind==="offer"?$.stance:$.kind,text:$.text})}return[...c.values()].sort(($,l)=>l.reasons.length-$.reasons.length)}var Vt=e=>!!e.hidden;function Tt({phone:e,contact:{by:t,reasons:n}}){let i=[...new Set(n.map(({measure:r})=>r))];return s`
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
`}var Dt=["goal","affected","solution"];function Ft({measure:e,onClose:t,placement:n="bottom",children:i}){let r=s`<span lang=${B(e.title,e.description)}>${e.title}</span>`;return s`
<${q} title=${r} eyebrow=${o("table.number",{table:e.table})} placement=${n} onClose=${t}>
${i}
<//>
`}function J({title:e,count:t,children:n}){return s`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${e}${t?s` <span class="count">${t}</span>`:null}</h3>
${n}
</section>
`}var jt=({of:e})=>Dt.map(t=>e[t]&&s`<p key=${t} class="small"><span class="soft">${o(`aspect.${t}`)}:</span> ${e[t]}</p>`);function Bt({records:e,measure:t}){let n=_(e,"thumbs",t);return n&&s`<p class="small">${n.is_split&&s`<span class="fact strong">${o("split.room")}</span> `}${o("thumb.told",n)}</p>`}function I({text:e,by:t,from:n,tag:i,pending:r,children:a}){let c=t?[t.label,t.unit].filter(Boolean).join(", "):n;return s`
<li class="saying" data-pending=${r}>
${i&&s`<span class="fact strong">${i}</span>`}
<p lang=${B(e)}>${e}</p>
${c&&s`<p class="author">${c}</p>`}
${a}
</li>
`}function zt({phone:e,measure:t}){let n=e.seat.screen.value,i=y(n,t.id)??t,r=k(n,"offer",i.id);return s`
<${vt} phone=${e} measure=${t}>
<${qt} phone=${e} measure=${t} stands=${i} />
${r.length>0&&s`<ul class="plain">${r.map(a=>s`<${I} key=${a.id} tag=${o(`stance.${a.stance}`)} text=${a.text} by=${a.by} from=${a.unit} />`)}</ul>`}
<//>
`}function qt({phone:e,measure:t,stands:n}){let i=[t.status==="withdrawn"&&o("mine.withdrawn"),t.hidden&&o("hidden.own",{reason:t.reason??""}),n!==t&&o("mine.merged",{title:n.title}),n.claimed_by&&o("mine.claimed",{table:n.claimed_by}),M(e.seat.screen.value,n)].filter(Boolean);return i.length===0?null:s`<ul class="plain became-of">${i.map(r=>s`<li key=${r} class="fact strong"><${O} name="next" />${r}</li>`)}</ul>`}var Gt=["offer","need","join"],It=e=>Gt.flatMap(t=>e.filter(n=>n.stance===t));function Nt({measure:e}){let t=Object.entries(e.fields).filter(([n,i])=>i!==null&&st(`fields.${n}`));return t.length===0?null:s`
<${J} title=${o("sheet.facts")}>
<dl class="facts">
${t.map(([n,i])=>s`<div key=${n}><dt>${o(`fields.${n}`)}</dt><dd>${Ht(i)}</dd></div>`)}
</dl>
<//>
`}function Ht(e){return Array.isArray(e)?e.join(", "):typeof e=="number"?at(e):String(e)}function Lt({phone:e,measure:t}){let{seat:n}=e,i=X(e,"title",t.id),r=X(e,"description",t.id),[a,c]=w(!1),m=a||i.text.value!==""||r.text.value!=="",[$,l]=w(!1),u=x(null);if(W(()=>u.current?.focus(),[m]),t.status!=="live"||d(n.screen.value,"workshop")?.status!=="open")return null;let b=()=>{xt(e,t,t),c(!0)},f=()=>{c(!1),i.clear(),r.clear()},L=()=>{let[p,h]=[i.text.peek().trim(),r.text.peek().trim()];if(!V(p,140)||U(h)>2e3)return;let[v,g]=[Y(e,"title",t.id),Y(e,"description",t.id)].map(F=>F.text.peek());p!==v&&n.act("retitle_measure",{measure:t.id,title:p,was:v}),h!==g&&n.act("describe_measure",{measure:t.id,description:h,was:g}),P(n,o("say.sent")),f()};return m?s`
<section class="stack panel" aria-label=${o("idea.edit")}>
<${C} draft=${i} label=${o("idea.title")} max=${140} rows=${2} />
<${C} draft=${r} label=${o("idea.description")} description=${o("idea.description_hint")} max=${2e3} rows=${4} optional inputRef=${u} onEnter=${L} />
<div class="row">
<button type="button" class="ds-button" onClick=${L}>${o("idea.save")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${f}>${o("idea.cancel")}</button>
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
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${b}>
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
`}var Kt=["offer","need","join","commitment"],Qt=["people","data","money","premises","pilot","procurement","knowledge"],Xt={comment:"comment",offer:"hands",need:"need",join:"person",conflict:"conflict",co_benefit:"benefit",commitment:"check"};function Rt({phone:e,measure:t,originals:n,asked:i}){let[r,a]=w(()=>i.way??Zt(e,t,n));R(()=>{i.way&&a(i.way)},[i]);let c=e.seat.screen.value,m=d(c,"phase"),l=(m?.visibility==="own_unit"||r==="commitment"?H:kt).filter(f=>f===r||!m?.closed.includes(tt[f][0])),u=x(null),b=()=>{u.current?.querySelector("[aria-pressed=true]")?.focus(),a(null)};return s`
<section class="say stack" data-tight aria-label=${o("say.label")}>
<div class="say-ways" ref=${u}>
${l.map(f=>s`
<button key=${f} type="button" class="ds-chip say-way" aria-pressed=${r===f?"true":"false"} onClick=${()=>a(r===f?null:f)}>
<${O} name=${Xt[f]} />${o(`say.${f}`)}
</button>
`)}
</div>
${r&&s`<${Yt} key=${r} phone=${e} measure=${t} way=${r} onSent=${b} />`}
</section>
`}function Yt({phone:e,measure:t,way:n,onSent:i}){let{seat:r}=e,a=z(t,n),c=r.draft(a),m=(Z[n]??[]).map(p=>({key:p,draft:r.draft(`${p}:${a}`)})),$=x(null),[l,u]=w(!1),b=n==="comment"?600:280;if(W(()=>$.current?.focus(),[]),Kt.includes(n)&&!d(r.screen.value,"me")?.unit)return s`<${j}><p>${o("say.needs_unit")}</p><//>`;let f=()=>{let p=c.text.peek().trim();if(u(!p),p||ct(K({code:"empty"})),!V(p,b))return $.current?.focus();if(m.some(({draft:F})=>U(F.text.peek().trim())>280))return;let[h,v]=tt[n],g={[v]:rt(),measure:t,text:p};h==="make_offer"&&(g.stance=n);for(let{key:F,draft:nt}of m){let ot=nt.text.peek().trim();ot&&(g[F]=ot),nt.clear()}pt(e,a)&&(g.named=!0),r.act(h,g),c.clear(),bt(e,a,!1),P(r,o("say.sent")),i()},L=l&&!c.text.value.trim()?K({code:"empty"}):void 0;return s`
<${C} draft=${c} label=${o(`say.${n}_label`)} max=${b} rows=${2} error=${L} inputRef=${$} firstFocus onEnter=${f} />
${m.map(({key:p,draft:h})=>p==="resource"?s`<${lt}
key=${p}
label=${o("say.resource")}
value=${h.text.value}
empty=${o("say.resource_any")}
options=${Qt.map(v=>({value:v,label:o(`resource.${v}`)}))}
onChange=${v=>h.write(v)}
/>`:s`<${C} key=${p} draft=${h} label=${o(`aspect.${p}`)} max=${280} optional onEnter=${f} />`)}
<div class="composer-foot">
${n!=="commitment"&&s`<${ht} phone=${e} about=${a} />`}
<button type="button" class="ds-button" onClick=${f}>${o("say.send")}</button>
</div>
`}function Zt(e,t,n){let i=(r,a)=>e.seat.draft(z(r,a));for(let r of H){let a=n.find(c=>i(c,r).text.peek());if(!(!a||i(t,r).text.peek()))for(let c of["",...(Z[r]??[]).map(m=>`${m}:`)]){let m=e.seat.draft(c+z(a,r));e.seat.draft(c+z(t,r)).write(m.text.peek()),m.clear()}}return H.find(r=>i(t,r).text.peek())??null}var Wt=({phone:e,measure:t})=>_t(e,t).map((n,i)=>s`<${yt} key=${i} draft=${n} />`);var te=["up","down","unclear"];function Pt({phone:{seat:e},measure:t}){let n=d(e.screen.value,"me")?.thumbs[t];return s`
<div class="say-ways" role="group" aria-label=${o("thumb.ask")}>
${te.map(i=>s`
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
`}function ee({phone:e}){let t=e.seat.screen.value,n=e.sheet.value,i=x(void 0),r=n?y(t,n.measure):void 0,a=r?Q(r):i.current;if(i.current=a,R(()=>e.seen.add([a?.id??""]),[]),!n||!a)return null;let c=d(t,"me"),m=d(t,"phase"),$=d(t,"workshop")?.status,l=$==="open",u=_(t,"measure",n.measure)??a,b=M(t,a);return s`
<${Ft} measure=${a} onClose=${()=>e.sheet.value=null}>
<${dt}
seat=${e.seat}
label=${St}
about=${n.measure}
boxFor=${f=>Ct(e,f)}
/>
<${Ot} phone=${e} />
${!r&&s`<${j}><p>${o("sheet.not_shown")}</p><//>`}
${a.status==="withdrawn"&&s`<${j} colour="warning"><p>${o("sheet.withdrawn")}</p><//>`}
${a.description&&s`<p class="sheet-text" lang=${B(a.title,a.description)}>${a.description}</p>`}
${a.by&&s`<p class="author">${o("sheet.by",{name:[a.by.label,a.by.unit].filter(Boolean).join(", ")})}</p>`}
${l&&c&&m?.votes==="open_hidden"&&a.status==="live"&&(!a.hidden||c.votes.includes(a.id))&&s`<${G} phone=${e} measure=${a} chosen=${c.votes.includes(a.id)} />`}
${b&&s`<p class="fact strong">${b}</p>`}
${c?.measures.includes(u.id)&&s`<${Lt} phone=${e} measure=${u} />`}
${l&&c&&m?.votes!=="open_hidden"&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Pt} phone=${e} measure=${a.id} />`}
<${Bt} records=${t} measure=${a.id} />
${l&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Rt} phone=${e} measure=${n.measure} originals=${a.originals} asked=${n} />`}
${$==="closed"&&s`<${Wt} phone=${e} measure=${n.measure} />`}
<${Nt} measure=${a} />
<${ne} phone=${e} measure=${a} />
<//>
`}function ne({phone:e,measure:t}){let n=e.seat.screen.value,i=It(k(n,"offer",t.id)),r=k(n,"comment",t.id),a=it(n,t).map(Q);return s`
${t.is_met&&s`<p class="fact strong">${o("order.is_met")}</p>`}
<${N} title=${o("sheet.offers")} items=${i} line=${c=>s`<${T} key=${c.id} phone=${e} thing=${c} tag=${o(`stance.${c.stance}`)} from=${c.unit} />`} />
<${N} title=${o("sheet.comments")} items=${r} line=${c=>s`<${T} key=${c.id} phone=${e} thing=${c} hidden=${c.hidden} />`} />
<${N} title=${o("sheet.conflicts")} items=${k(n,"conflict",t.id)} line=${c=>s`<${T} key=${c.id} phone=${e} thing=${c} />`} />
<${N} title=${o("sheet.co_benefits")} items=${k(n,"co_benefit",t.id)} line=${c=>s`<${T} key=${c.id} phone=${e} thing=${c} />`} />
<${N}
title=${o("sheet.originals")}
items=${a}
line=${c=>s`<${I} key=${c.id} text=${[c.title,c.description].filter(Boolean).join(`
`)} from=${o("table.number",{table:c.table})} />`}
/>
`}function N({title:e,items:t,line:n}){return t.length===0?null:s`<${J} title=${e} count=${t.length}><ul class="plain">${t.map(n)}</ul><//>`}function T({phone:e,thing:t,tag:n,from:i,hidden:r}){let{seat:a}=e,c=oe(e,t.id),m=r?o("sheet.hidden"):t.text;return s`
<${I} text=${m} by=${t.by} from=${i} tag=${n} pending=${t.pending}>
<${jt} of=${t} />
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
`}function oe(e,t){let n=d(e.seat.screen.value,"me");return!!(n&&[n.comments,n.offers,n.conflicts,n.co_benefits].some(i=>i.includes(t)))}function se({phone:e}){let t=e.seat.screen.value,n=d(t,"me");if(!n)return null;let i=E(t,"measure",n.measures),r=wt(t,n),a=Mt(t),c=[["offers",E(t,"offer",n.offers)],["comments",E(t,"comment",n.comments)],["conflicts",E(t,"conflict",n.conflicts)],["co_benefits",E(t,"co_benefit",n.co_benefits)]],m=S(t,"commitment").sort((l,u)=>u.at-l.at),$=[i,r,m,...c.map(([,l])=>l)].every(l=>l.length===0);return s`
<h1 class="ds-heading" data-size="md" tabindex="-1">${o("mine.title")}</h1>
${$&&s`<p class="panel soft">${o("mine.nothing")}</p>`}
<${A} title=${o("mine.ideas")} count=${i.length}>
<div class="cards">${i.map(l=>s`<${zt} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
<${A} title=${o("contact.title")} count=${a.length}>
<p class="small soft">${o("contact.hint")}</p>
<ul class="plain">${a.map(l=>s`<${Tt} key=${[l.by.label,l.by.unit].join()} phone=${e} contact=${l} />`)}</ul>
<//>
<${A} title=${o("commit.made",{unit:n.unit||o("commit.we")})} count=${m.length}>
<ul class="plain">${m.map(l=>s`<${ft} key=${l.id} phone=${e} commitment=${l} />`)}</ul>
<//>
<${A} title=${o("mine.votes")} count=${r.length}>
<div class="cards">${r.map(l=>s`<${ae} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
${c.map(([l,u])=>s`
<${A} key=${l} title=${o(`mine.${l}`)} count=${u.length}>
<ul class="plain">${u.map(b=>s`<${ie} key=${b.id} phone=${e} thing=${b} />`)}</ul>
<//>
`)}
`}function A({title:e,count:t,children:n}){return t===0?null:s`
<section class="stack" data-tight>
<h2 class="ds-heading section-title" data-size="xs">${e} <span class="count">${t}</span></h2>
${n}
</section>
`}function ae({phone:e,measure:t}){let n=e.seat.screen.value,i=d(n,"phase")?.votes==="open_hidden",r=M(n,t);return s`
<${ut} measure=${t} onOpen=${()=>e.sheet.value={measure:t.id}}>
${r&&s`<p class="fact strong">${r}</p>`}
${i&&s`<${G} phone=${e} measure=${t} chosen />`}
<//>
`}function ie({phone:e,thing:t}){let i=y(e.seat.screen.value,t.measure)?.title||gt(e.boot.code)[t.measure];return s`<${T}
phone=${e}
thing=${t}
hidden=${t.hidden}
tag=${t.stance?o(`stance.${t.stance}`):void 0}
from=${i?o("mine.about",{title:i}):null}
/>`}function E(e,t,n){return n.map(i=>_(e,t,i)).filter(i=>i!==void 0)}function re({phone:e}){let t=d(e.seat.screen.value,"me"),n=d(e.seat.screen.value,"workshop")?.status==="open",i=e.seat.outbox.unsent.value,[r,a]=w(!1),c=()=>e.profile.value=!1,m=()=>{e.seat.act("leave"),c()};return t?s`
<${q} title=${o("profile.title")} placement="bottom" onClose=${c}>
<dl class="facts">
<div><dt>${o("profile.table")}</dt><dd>${o("table.number",{table:t.table})}</dd></div>
${t.table!==t.home_table&&s`<div><dt>${o("profile.home")}</dt><dd>${o("table.number",{table:t.home_table})}</dd></div>`}
<div><dt>${o("profile.unit")}</dt><dd>${[t.unit,t.area].filter(Boolean).join(", ")||o("join.no_unit")}</dd></div>
${t.label&&s`<div><dt>${o("profile.role")}</dt><dd>${t.label}</dd></div>`}
</dl>
<${$t} />
<${mt} />
${i>0?s`<p class="small soft">${o("handover.sending",{n:i})}</p>`:s`<a class="ds-button" data-variant="secondary" href=${`/${e.boot.code}/move`}>${o("handover.open")}</a>`}
${n&&t.present&&s`
<div class="stack" data-tight>
${r?s`
<p>${o("profile.leave_sure")}</p>
<div class="row">
<button type="button" class="ds-button" data-color="danger" onClick=${m}>${o("profile.leave_yes")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>a(!1)}>${o("profile.leave_no")}</button>
</div>
`:s`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>a(!0)}>${o("profile.leave")}</button>`}
</div>
`}
<//>
`:null}export{se as Mine,ee as OpenMeasure,re as Profile};
//# sourceMappingURL=phone-later.js.map
