import{$ as G,A as $t,B as T,C as V,D as ut,E as K,F as ft,G as Q,H as X,I as pt,J as bt,K as ht,L as yt,M as vt,N as q,O as Y,P as Z,Q as I,R as wt,S as xt,T as gt,U as kt,V as _t,W as St,X as tt,Y as Ot,Z as M,_ as Ct,a as w,aa as Tt,b as W,c as D,d as g,e as s,f as n,g as nt,h as J,i as st,j as at,k as it,l as $,m as S,n as O,o as y,p as rt,q as k,r as ct,s as lt,t as C,u as dt,v as P,w as U,x as mt,y as j,z}from"./phone-63U3TAWU.js";function Ht({phone:e}){let t=$(e.seat.screen.value,"me"),o=$(e.seat.screen.value,"workshop")?.status==="open",i=e.seat.outbox.unsent.value,[r,a]=w(!1),c=()=>e.profile.value=!1,m=()=>{e.seat.act("leave"),c()};return t?s`
<${K} title=${n("profile.title")} placement="bottom" onClose=${c}>
<dl class="facts">
<div><dt>${n("profile.table")}</dt><dd>${n("table.number",{table:t.table})}</dd></div>
${t.table!==t.home_table&&s`<div><dt>${n("profile.home")}</dt><dd>${n("table.number",{table:t.home_table})}</dd></div>`}
<div><dt>${n("profile.unit")}</dt><dd>${[t.unit,t.area].filter(Boolean).join(", ")||n("join.no_unit")}</dd></div>
${t.label&&s`<div><dt>${n("profile.role")}</dt><dd>${t.label}</dd></div>`}
</dl>
<${mt} />
<${$t} />
${i>0?s`<p class="small soft">${n("handover.sending",{n:i})}</p>`:s`<a class="ds-button" data-variant="secondary" href=${`/${e.boot.code}/move`}>${n("handover.open")}</a>`}
${o&&t.present&&s`
<div class="stack" data-tight>
${r?s`
<p>${n("profile.leave_sure")}</p>
<div class="row">
<button type="button" class="ds-button" data-color="danger" onClick=${m}>${n("profile.leave_yes")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${()=>a(!1)}>${n("profile.leave_no")}</button>
</div>
`:s`<button type="button" class="ds-button" data-variant="secondary" onClick=${()=>a(!0)}>${n("profile.leave")}</button>`}
</div>
`}
<//>
`:null}var Jt=["offer","need","join"],Mt=e=>Jt.flatMap(t=>e.filter(o=>o.stance===t));var Qt=["goal","affected","solution"];function Bt({measure:e,onClose:t,placement:o="bottom",children:i}){let r=s`<span lang=${z(e.title,e.description)}>${e.title}</span>`;return s`
<${K} title=${r} eyebrow=${n("table.number",{table:e.table})} placement=${o} onClose=${t}>
${i}
<//>
`}function H({title:e,count:t,children:o}){return s`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${e}${t?s` <span class="count">${t}</span>`:null}</h3>
${o}
</section>
`}var Ft=({of:e})=>Qt.map(t=>e[t]&&s`<p key=${t} class="small"><span class="soft">${n(`aspect.${t}`)}:</span> ${e[t]}</p>`);function jt({records:e,measure:t}){let o=S(e,"thumbs",t);return o&&s`<p class="small">${o.is_split&&s`<span class="fact strong">${n("split.room")}</span> `}${n("thumb.told",o)}</p>`}function N({text:e,by:t,from:o,tag:i,pending:r,children:a}){let c=t?[t.label,t.unit].filter(Boolean).join(", "):o;return s`
<li class="saying" data-pending=${r}>
${i&&s`<span class="fact strong">${i}</span>`}
<p lang=${z(e)}>${e}</p>
${c&&s`<p class="author">${c}</p>`}
${a}
</li>
`}function Nt({phone:e,measure:t}){let{seat:o}=e,i=Q(e,"title",t.id),r=Q(e,"description",t.id),[a,c]=w(!1),m=a||i.text.value!==""||r.text.value!=="",[d,l]=w(!1),u=g(null);if(D(()=>u.current?.focus(),[m]),t.status!=="live"||$(o.screen.value,"workshop")?.status!=="open")return null;let b=()=>{pt(e,t,t),c(!0)},f=()=>{c(!1),i.clear(),r.clear()},R=()=>{let[p,h]=[i.text.peek().trim(),r.text.peek().trim()];if(!U(p,140)||P(h)>2e3)return;let[v,x]=[X(e,"title",t.id),X(e,"description",t.id)].map(_=>_.text.peek()),F=[{name:"retitle_measure",data:{measure:t.id,title:p,was:v},changes:p!==v},{name:"describe_measure",data:{measure:t.id,description:h,was:x},changes:h!==x}];o.actAll(F.filter(({changes:_})=>_),{told:n("say.sent")}),f()};return m?s`
<section class="stack panel" aria-label=${n("idea.edit")}>
<${C} draft=${i} label=${n("idea.title")} max=${140} rows=${2} />
<${C} draft=${r} label=${n("idea.description")} description=${n("idea.description_hint")} max=${2e3} rows=${4} optional inputRef=${u} onEnter=${R} />
<div class="row">
<button type="button" class="ds-button" onClick=${R}>${n("idea.save")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${f}>${n("idea.cancel")}</button>
</div>
</section>
`:s`
<section class="stack" data-tight aria-label=${n("idea.own")}>
<div class="row" data-spread>
<span class="fact strong">${n("gallery.own")}</span>
<${V} seat=${o} id=${t.id} />
</div>
${t.hidden&&s`<p class="fact strong">${n("hidden.own",{reason:t.reason??""})}</p>`}
${d?s`<p>${n(t.private?"drafts.withdraw_sure":"idea.withdraw_sure")}</p>`:null}
<div class="row">
${d?s`
<button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${()=>o.act("withdraw_measure",{measure:t.id},{told:n("save.now")})}>${n("idea.withdraw_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>l(!1)}>${n("idea.cancel")}</button>
`:s`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${b}>
<${T} name="pen" />${t.description?n("idea.edit"):n("idea.describe")}
</button>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
onClick=${()=>o.act("show_name",{thing:t.id,named:!t.by},{told:n("save.now")})}
>${t.by?n("say.hide_name"):n("say.show_name")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>l(!0)}>${n("idea.withdraw")}</button>
`}
</div>
</section>
`}var At=e=>Object.entries($(e,"workshop")?.fields??{}).map(([t,o])=>({name:t,...o}));var Et=e=>e.title?st(e.title):n(`fields.${e.name}`),Lt=e=>!!e.title||nt(`fields.${e.name}`),Xt=(e,t)=>e?.worded&&e.choices?.includes(t)?n(`fields.${e.name}_${t}`):t;function Rt(e,t){return typeof t=="number"?at(t):e?.type==="date"&&t?it(Date.parse(String(t))):Yt(t).map(o=>Xt(e,o)).join(", ")}var Yt=e=>Array.isArray(e)?e:e==null||e===""?[]:[String(e)],Wt=e=>e!=null;function Dt({records:e,measure:t}){let o=At(e).filter(i=>Wt(t.fields[i.name])&&Lt(i));return o.length===0?null:s`
<${H} title=${n("sheet.facts")}>
<dl class="facts">
${o.map(i=>s`<div key=${i.name}><dt>${Et(i)}</dt><dd>${Rt(i,t.fields[i.name])}</dd></div>`)}
</dl>
<//>
`}var te=["offer","need","join","commitment"],ee=["people","data","money","premises","pilot","procurement","knowledge"],oe={comment:"comment",offer:"hands",need:"need",join:"person",conflict:"conflict",co_benefit:"benefit",commitment:"check"};function Pt({phone:e,measure:t,originals:o,asked:i}){let[r,a]=w(()=>i.way??se(e,t,o));W(()=>{i.way&&a(i.way)},[i]);let c=e.seat.screen.value,m=$(c,"phase"),l=(m?.visibility==="own_unit"||r==="commitment"?q:vt).filter(f=>f===r||!m?.closed.includes(Z[f][0])),u=g(null),b=()=>{u.current?.querySelector("[aria-pressed=true]")?.focus(),a(null)};return s`
<section class="say stack" data-tight aria-label=${n("say.label")}>
<div class="say-ways" ref=${u}>
${l.map(f=>s`
<button key=${f} type="button" class="ds-chip say-way" aria-pressed=${r===f?"true":"false"} onClick=${()=>a(r===f?null:f)}>
<${T} name=${oe[f]} />${n(`say.${f}`)}
</button>
`)}
</div>
${r&&s`<${ne} key=${r} phone=${e} measure=${t} way=${r} onSent=${b} />`}
</section>
`}function ne({phone:e,measure:t,way:o,onSent:i}){let{seat:r}=e,a=I(t,o),c=r.draft(a),m=(Y[o]??[]).map(p=>({key:p,draft:r.draft(`${p}:${a}`)})),d=g(null),[l,u]=w(!1),b=o==="comment"?600:280;if(D(()=>d.current?.focus(),[]),te.includes(o)&&!$(r.screen.value,"me")?.unit)return s`<${j}><p>${n("say.needs_unit")}</p><//>`;let f=()=>{let p=c.text.peek().trim();if(u(!p),!U(p,b))return d.current?.focus(),p?void 0:lt(J({code:"empty"}));if(m.some(({draft:F})=>P(F.text.peek().trim())>280))return;let[h,v]=Z[o],x={[v]:ct(),measure:t,text:p};h==="make_offer"&&(x.stance=o);for(let{key:F,draft:_}of m){let ot=_.text.peek().trim();ot&&(x[F]=ot),_.clear()}bt(e,a)&&(x.named=!0),r.act(h,x,{told:n("say.sent")}),c.clear(),ht(e,a,!1),i()},R=l&&!c.text.value.trim()?J({code:"empty"}):void 0;return s`
<${C} draft=${c} label=${n(`say.${o}_label`)} max=${b} rows=${2} error=${R} inputRef=${d} firstFocus onEnter=${f} />
${m.map(({key:p,draft:h})=>p==="resource"?s`<${dt}
key=${p}
label=${n(`say.resource_${o}`)}
value=${h.text.value}
empty=${n("say.resource_any")}
options=${ee.map(v=>({value:v,label:n(`resource.${v}`)}))}
onChange=${v=>h.write(v)}
/>`:s`<${C} key=${p} draft=${h} label=${n(`aspect.${p}`)} max=${280} optional onEnter=${f} />`)}
<div class="composer-foot">
${o!=="commitment"&&s`<${yt} phone=${e} about=${a} />`}
<button type="button" class="ds-button" onClick=${f}>${n("say.send")}</button>
</div>
`}function se(e,t,o){let i=(r,a)=>e.seat.draft(I(r,a));for(let r of q){let a=o.find(c=>i(c,r).text.peek());if(!(!a||i(t,r).text.peek()))for(let c of["",...(Y[r]??[]).map(m=>`${m}:`)]){let m=e.seat.draft(c+I(a,r));e.seat.draft(c+I(t,r)).write(m.text.peek()),m.clear()}}return q.find(r=>i(t,r).text.peek())??null}var Ut=({phone:e,measure:t})=>wt(e,t).map((o,i)=>s`<${St} key=${i} draft=${o} />`);var ae=["up","down","unclear"];function Vt({phone:{seat:e},measure:t}){let o=$(e.screen.value,"me")?.thumbs[t];return s`
<div class="say-ways" role="group" aria-label=${n("thumb.ask")}>
${ae.map(i=>s`
<button
key=${i}
type="button"
class="ds-chip"
aria-pressed=${o===i?"true":"false"}
onClick=${()=>e.act("give_thumb",{measure:t,thumb:o===i?null:i},{told:n("save.now"),about:"thumb"})}
>${n(`thumb.${i}`)}</button>
`)}
<span class="small soft">${n("thumb.secret")}</span>
</div>
`}function ie({phone:e}){let t=e.seat.screen.value,o=e.sheet.value,i=g(void 0),r=o?y(t,o.measure):void 0,a=r?tt(r):i.current;if(i.current=a,W(()=>e.seen.add([a?.id??""]),[]),!o||!a)return null;let c=$(t,"me"),m=$(t,"phase"),d=$(t,"workshop")?.status,l=d==="open",u=S(t,"measure",o.measure)??a,b=M(t,a);return s`
<${Bt} measure=${a} onClose=${()=>e.sheet.value=null}>
<${ut}
seat=${e.seat}
label=${xt}
about=${o.measure}
boxFor=${f=>gt(e,f)}
/>
<${Tt} phone=${e} />
${!r&&s`<${j}><p>${n("sheet.not_shown")}</p><//>`}
${a.status==="withdrawn"&&s`<${j} colour="warning"><p>${n("sheet.withdrawn")}</p><//>`}
${a.description&&s`<p class="sheet-text" lang=${z(a.title,a.description)}>${a.description}</p>`}
${a.by&&s`<p class="author">${n("sheet.by",{name:[a.by.label,a.by.unit].filter(Boolean).join(", ")})}</p>`}
${l&&c&&m?.votes==="open_hidden"&&a.status==="live"&&(!a.hidden||c.votes.includes(a.id))&&s`<${G} phone=${e} measure=${a} chosen=${c.votes.includes(a.id)} />`}
${b&&s`<p class="fact strong">${b}</p>`}
${c?.measures.includes(u.id)&&s`<${Nt} phone=${e} measure=${u} />`}
${l&&c&&m?.votes!=="open_hidden"&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Vt} phone=${e} measure=${a.id} />`}
<${jt} records=${t} measure=${a.id} />
${l&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Pt} phone=${e} measure=${o.measure} originals=${a.originals} asked=${o} />`}
${d==="closed"&&s`<${Ut} phone=${e} measure=${o.measure} />`}
<${Dt} records=${t} measure=${a} />
<${re} phone=${e} measure=${a} />
<//>
`}function re({phone:e,measure:t}){let o=e.seat.screen.value,i=Mt(k(o,"offer",t.id)),r=k(o,"comment",t.id),a=rt(o,t).map(tt);return s`
${t.is_met&&s`<p class="fact strong">${n("order.is_met")}</p>`}
<${A} title=${n("sheet.offers")} items=${i} line=${c=>s`<${B} key=${c.id} phone=${e} thing=${c} tag=${n(`stance.${c.stance}`)} from=${c.unit} />`} />
<${A} title=${n("sheet.comments")} items=${r} line=${c=>s`<${B} key=${c.id} phone=${e} thing=${c} hidden=${c.hidden} />`} />
<${A} title=${n("sheet.conflicts")} items=${k(o,"conflict",t.id)} line=${c=>s`<${B} key=${c.id} phone=${e} thing=${c} />`} />
<${A} title=${n("sheet.co_benefits")} items=${k(o,"co_benefit",t.id)} line=${c=>s`<${B} key=${c.id} phone=${e} thing=${c} />`} />
<${A}
title=${n("sheet.originals")}
items=${a}
line=${c=>s`<${N} key=${c.id} text=${[c.title,c.description].filter(Boolean).join(`
`)} from=${n("table.number",{table:c.table})} />`}
/>
`}function A({title:e,items:t,line:o}){return t.length===0?null:s`<${H} title=${e} count=${t.length}><ul class="plain">${t.map(o)}</ul><//>`}function B({phone:e,thing:t,tag:o,from:i,hidden:r}){let{seat:a}=e,c=ce(e,t.id),m=r?n("sheet.hidden"):t.text;return s`
<${N} text=${m} by=${t.by} from=${i} tag=${o} pending=${t.pending}>
<${Ft} of=${t} />
${c&&s`
<div class="row" data-spread>
<${V} seat=${a} id=${t.id} />
<span class="row">
<button
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
onClick=${()=>a.act("show_name",{thing:t.id,named:!t.by},{told:n("save.now")})}
>${t.by?n("say.hide_name"):n("say.show_name")}</button>
${t.kind==="offer"&&s`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>a.act("withdraw_offer",{offer:t.id},{told:n("save.now")})}>
${n("say.withdraw")}
</button>`}
</span>
</div>
`}
<//>
`}function ce(e,t){let o=$(e.seat.screen.value,"me");return!!(o&&[o.comments,o.offers,o.conflicts,o.co_benefits].some(i=>i.includes(t)))}var le=["offer","comment","conflict","co_benefit"];function Kt(e){let t=$(e,"me");if(!t)return[];let o=new Set([...t.measures,...t.comments,...t.offers,...t.conflicts,...t.co_benefits]),i=d=>y(e,d)?.id,r=O(e,"offer").filter(d=>o.has(d.id)),a=new Set([...t.measures.map(i),...r.map(d=>i(d.measure))]),c=new Map,m=(d,l)=>{let u=JSON.stringify([d.label,d.unit]),b=c.get(u)??{by:d,reasons:[]};b.reasons.push(l),c.set(u,b)};for(let d of O(e,"measure")){let l=y(e,d.id);d.by&&d.status==="live"&&l&&a.has(l.id)&&!o.has(d.id)&&m(d.by,{measure:l,did:"measure",text:d.title})}for(let d of le.flatMap(l=>O(e,l))){let l=y(e,d.measure);d.by&&l&&a.has(l.id)&&!o.has(d.id)&&!de(d)&&m(d.by,{measure:l,did:d.kind==="offer"?d.stance:d.kind,text:d.text})}return[...c.values()].sort((d,l)=>l.reasons.length-d.reasons.length)}var de=e=>!!e.hidden;function qt({phone:e,contact:{by:t,reasons:o}}){let i=[...new Set(o.map(({measure:r})=>r))];return s`
<li class="saying">
<p><strong>${[t.label,t.unit].filter(Boolean).join(", ")}</strong></p>
${i.map(r=>s`
<button key=${r.id} type="button" class="contact-about" onClick=${()=>e.sheet.value={measure:r.id}}>
<span>${n("mine.about",{title:r.title})}</span>
</button>
<ul key=${`${r.id} reasons`} class="plain">
${o.filter(({measure:a})=>a===r).map(({did:a,text:c})=>s`<li key=${`${a} ${c}`}><span class="fact strong">${n(`contact.${a}`)}</span> «${c}»</li>`)}
</ul>
`)}
</li>
`}function Gt({phone:e,measure:t}){let o=e.seat.screen.value,i=y(o,t.id)??t,r=k(o,"offer",i.id);return s`
<${Ot} phone=${e} measure=${t}>
<${me} phone=${e} measure=${t} stands=${i} />
${r.length>0&&s`<ul class="plain">${r.map(a=>s`<${N} key=${a.id} tag=${n(`stance.${a.stance}`)} text=${a.text} by=${a.by} from=${a.unit} />`)}</ul>`}
<//>
`}function me({phone:e,measure:t,stands:o}){let i=[t.status==="withdrawn"&&n("mine.withdrawn"),t.hidden&&n("hidden.own",{reason:t.reason??""}),o!==t&&n("mine.merged",{title:o.title}),o.claimed_by&&n("mine.claimed",{table:o.claimed_by}),M(e.seat.screen.value,o)].filter(Boolean);return i.length===0?null:s`<ul class="plain became-of">${i.map(r=>s`<li key=${r} class="fact strong"><${T} name="next" />${r}</li>`)}</ul>`}function $e({phone:e}){let t=e.seat.screen.value,o=$(t,"me");if(!o)return null;let i=L(t,"measure",o.measures),r=Ct(t,o),a=Kt(t),c=[["offers",L(t,"offer",o.offers)],["comments",L(t,"comment",o.comments)],["conflicts",L(t,"conflict",o.conflicts)],["co_benefits",L(t,"co_benefit",o.co_benefits)]],m=O(t,"commitment").sort((l,u)=>u.at-l.at),d=!o.ballots_destroyed&&[i,r,m,...c.map(([,l])=>l)].every(l=>l.length===0);return s`
<h1 class="ds-heading" data-size="md" tabindex="-1">${n("mine.title")}</h1>
${d&&s`<p class="panel soft">${n("mine.nothing")}</p>`}
<${E} title=${n("mine.ideas")} count=${i.length}>
<div class="cards">${i.map(l=>s`<${Gt} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
<${E} title=${n("contact.title")} count=${a.length}>
<p class="small soft">${n("contact.hint")}</p>
<ul class="plain">${a.map(l=>s`<${qt} key=${[l.by.label,l.by.unit].join()} phone=${e} contact=${l} />`)}</ul>
<//>
<${E} title=${n("commit.made",{unit:o.unit||n("commit.we")})} count=${m.length}>
<ul class="plain">${m.map(l=>s`<${_t} key=${l.id} phone=${e} commitment=${l} />`)}</ul>
<//>
${o.ballots_destroyed&&s`<${ue} />`}
<${E} title=${n("mine.votes")} count=${r.length}>
<div class="cards">${r.map(l=>s`<${fe} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
${c.map(([l,u])=>s`
<${E} key=${l} title=${n(`mine.${l}`)} count=${u.length}>
<ul class="plain">${u.map(b=>s`<${pe} key=${b.id} phone=${e} thing=${b} />`)}</ul>
<//>
`)}
`}function E({title:e,count:t,children:o}){return t===0?null:s`
<section class="stack" data-tight>
<h2 class="ds-heading section-title" data-size="xs">${e} <span class="count">${t}</span></h2>
${o}
</section>
`}function ue(){return s`
<section class="stack" data-tight>
<h2 class="ds-heading section-title" data-size="xs">${n("mine.votes")}</h2>
<p class="panel soft">${n("mine.votes_destroyed")}</p>
</section>
`}function fe({phone:e,measure:t}){let o=e.seat.screen.value,i=$(o,"phase")?.votes==="open_hidden",r=M(o,t);return s`
<${kt} measure=${t} onOpen=${()=>e.sheet.value={measure:t.id}}>
${r&&s`<p class="fact strong">${r}</p>`}
${i&&s`<${G} phone=${e} measure=${t} chosen />`}
<//>
`}function pe({phone:e,thing:t}){let i=y(e.seat.screen.value,t.measure)?.title||ft(e.boot.code)[t.measure];return s`<${B}
phone=${e}
thing=${t}
hidden=${t.hidden}
tag=${t.stance?n(`stance.${t.stance}`):void 0}
from=${i?n("mine.about",{title:i}):null}
/>`}function L(e,t,o){return o.map(i=>S(e,t,i)).filter(i=>i!==void 0)}export{$e as Mine,ie as OpenMeasure,Ht as Profile};
//# sourceMappingURL=phone-later.js.map
