import{$ as Tt,A as z,B as ut,C as T,D as V,E as ft,F as K,G as pt,H as Q,I as X,J as bt,K as ht,L as yt,M as vt,N as wt,O as q,P as Y,Q as Z,R as I,S as xt,T as gt,U as kt,V as _t,W as St,X as Ot,Y as tt,Z as Ct,_ as M,a as w,aa as G,b as R,ba as Mt,c as W,d as g,e as s,f as o,g as ot,h as J,i as st,j as at,k as it,l as $,m as rt,n as S,o as O,p as y,q as ct,r as k,s as lt,t as dt,u as C,v as mt,w as P,x as U,y as $t,z as j}from"./phone-GBA72CN2.js";function Jt({phone:e}){let t=$(e.seat.screen.value,"me"),n=$(e.seat.screen.value,"workshop")?.status==="open",i=e.seat.outbox.unsent.value,[r,a]=w(!1),c=()=>e.profile.value=!1,m=()=>{e.seat.act("leave"),c()};return t?s`
<${K} title=${o("profile.title")} placement="bottom" onClose=${c}>
<dl class="facts">
<div><dt>${o("profile.table")}</dt><dd>${o("table.number",{table:t.table})}</dd></div>
${t.table!==t.home_table&&s`<div><dt>${o("profile.home")}</dt><dd>${o("table.number",{table:t.home_table})}</dd></div>`}
<div><dt>${o("profile.unit")}</dt><dd>${[t.unit,t.area].filter(Boolean).join(", ")||o("join.no_unit")}</dd></div>
${t.label&&s`<div><dt>${o("profile.role")}</dt><dd>${t.label}</dd></div>`}
</dl>
<${$t} />
<${ut} />
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
`:null}var Qt=["offer","need","join"],Bt=e=>Qt.flatMap(t=>e.filter(n=>n.stance===t));var Xt=["goal","affected","solution"];function Ft({measure:e,onClose:t,placement:n="bottom",children:i}){let r=s`<span lang=${z(e.title,e.description)}>${e.title}</span>`;return s`
<${K} title=${r} eyebrow=${o("table.number",{table:e.table})} placement=${n} onClose=${t}>
${i}
<//>
`}function H({title:e,count:t,children:n}){return s`
<section class="sheet-section">
<h3 class="ds-heading" data-size="2xs">${e}${t?s` <span class="count">${t}</span>`:null}</h3>
${n}
</section>
`}var jt=({of:e})=>Xt.map(t=>e[t]&&s`<p key=${t} class="small"><span class="soft">${o(`aspect.${t}`)}:</span> ${e[t]}</p>`);function zt({records:e,measure:t}){let n=S(e,"thumbs",t);return n&&s`<p class="small">${n.is_split&&s`<span class="fact strong">${o("split.room")}</span> `}${o("thumb.told",n)}</p>`}function N({text:e,by:t,from:n,tag:i,pending:r,children:a}){let c=t?[t.label,t.unit].filter(Boolean).join(", "):n;return s`
<li class="saying" data-pending=${r}>
${i&&s`<span class="fact strong">${i}</span>`}
<p lang=${z(e)}>${e}</p>
${c&&s`<p class="author">${c}</p>`}
${a}
</li>
`}function At({phone:e,measure:t}){let{seat:n}=e,i=Q(e,"title",t.id),r=Q(e,"description",t.id),[a,c]=w(!1),m=a||i.text.value!==""||r.text.value!=="",[d,l]=w(!1),u=g(null);if(W(()=>u.current?.focus(),[m]),t.status!=="live"||$(n.screen.value,"workshop")?.status!=="open")return null;let b=()=>{bt(e,t,t),c(!0)},f=()=>{c(!1),i.clear(),r.clear()},D=()=>{let[p,h]=[i.text.peek().trim(),r.text.peek().trim()];if(!U(p,140)||P(h)>2e3)return;let[v,x]=[X(e,"title",t.id),X(e,"description",t.id)].map(_=>_.text.peek()),F=[{name:"retitle_measure",data:{measure:t.id,title:p,was:v},changes:p!==v},{name:"describe_measure",data:{measure:t.id,description:h,was:x},changes:h!==x}];n.actAll(F.filter(({changes:_})=>_),{told:o("say.sent")}),f()};return m?s`
<section class="stack panel" aria-label=${o("idea.edit")}>
<${C} draft=${i} label=${o("idea.title")} max=${140} rows=${2} />
<${C} draft=${r} label=${o("idea.description")} description=${o("idea.description_hint")} max=${2e3} rows=${4} optional inputRef=${u} onEnter=${D} />
<div class="row">
<button type="button" class="ds-button" onClick=${D}>${o("idea.save")}</button>
<button type="button" class="ds-button" data-variant="tertiary" onClick=${f}>${o("idea.cancel")}</button>
</div>
</section>
`:s`
<section class="stack" data-tight aria-label=${o("idea.own")}>
<div class="row" data-spread>
<span class="fact strong">${o("gallery.own")}</span>
<${V} seat=${n} id=${t.id} />
</div>
${t.hidden&&s`<p class="fact strong">${o("hidden.own",{reason:t.reason??""})}</p>`}
${d?s`<p>${o(t.private?"drafts.withdraw_sure":"idea.withdraw_sure")}</p>`:null}
<div class="row">
${d?s`
<button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${()=>n.act("withdraw_measure",{measure:t.id},{told:o("save.now")})}>${o("idea.withdraw_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>l(!1)}>${o("idea.cancel")}</button>
`:s`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${b}>
<${T} name="pen" />${t.description?o("idea.edit"):o("idea.describe")}
</button>
<button
type="button"
class="ds-button"
data-size="sm"
data-variant="tertiary"
onClick=${()=>n.act("show_name",{thing:t.id,named:!t.by},{told:o("save.now")})}
>${t.by?o("say.hide_name"):o("say.show_name")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>l(!0)}>${o("idea.withdraw")}</button>
`}
</div>
</section>
`}var Et=e=>Object.entries($(e,"workshop")?.fields??{}).map(([t,n])=>({name:t,...n}));var Lt=e=>e.title?st(e.title):o(`fields.${e.name}`),Dt=e=>!!e.title||ot(`fields.${e.name}`),Yt=(e,t)=>e?.worded&&e.choices?.includes(t)?o(`fields.${e.name}_${t}`):t;function Rt(e,t){return typeof t=="number"?at(t):e?.type==="date"&&t?it(Date.parse(String(t))):Zt(t).map(n=>Yt(e,n)).join(", ")}var Zt=e=>Array.isArray(e)?e:e==null||e===""?[]:[String(e)],Wt=e=>e!=null;function Pt({records:e,measure:t}){let n=Et(e).filter(i=>Wt(t.fields[i.name])&&Dt(i));return n.length===0?null:s`
<${H} title=${o("sheet.facts")}>
<dl class="facts">
${n.map(i=>s`<div key=${i.name}><dt>${Lt(i)}</dt><dd>${Rt(i,t.fields[i.name])}</dd></div>`)}
</dl>
<//>
`}var ee=["offer","need","join","commitment"],ne=["people","data","money","premises","pilot","procurement","knowledge"],oe={comment:"comment",offer:"hands",need:"need",join:"person",conflict:"conflict",co_benefit:"benefit",commitment:"check"};function Ut({phone:e,measure:t,originals:n,asked:i}){let[r,a]=w(()=>i.way??ae(e,t,n));R(()=>{i.way&&a(i.way)},[i]);let c=e.seat.screen.value,m=$(c,"phase"),l=(m?.visibility==="own_unit"||r==="commitment"?q:wt).filter(f=>f===r||!m?.closed.includes(Z[f][0])),u=g(null),b=()=>{u.current?.querySelector("[aria-pressed=true]")?.focus(),a(null)};return s`
<section class="say stack" data-tight aria-label=${o("say.label")}>
<div class="say-ways" ref=${u}>
${l.map(f=>s`
<button key=${f} type="button" class="ds-chip say-way" aria-pressed=${r===f?"true":"false"} onClick=${()=>a(r===f?null:f)}>
<${T} name=${oe[f]} />${o(`say.${f}`)}
</button>
`)}
</div>
${r&&s`<${se} key=${r} phone=${e} measure=${t} way=${r} onSent=${b} />`}
</section>
`}function se({phone:e,measure:t,way:n,onSent:i}){let{seat:r}=e,a=I(t,n),c=r.draft(a),m=(Y[n]??[]).map(p=>({key:p,draft:r.draft(`${p}:${a}`)})),d=g(null),[l,u]=w(!1),b=n==="comment"?600:280;if(W(()=>d.current?.focus(),[]),ee.includes(n)&&!$(r.screen.value,"me")?.unit)return s`<${j}><p>${o("say.needs_unit")}</p><//>`;let f=()=>{let p=c.text.peek().trim();if(u(!p),!U(p,b))return d.current?.focus(),p?void 0:dt(J({code:"empty"}));if(m.some(({draft:F})=>P(F.text.peek().trim())>280))return;let[h,v]=Z[n],x={[v]:lt(),measure:t,text:p};h==="make_offer"&&(x.stance=n);for(let{key:F,draft:_}of m){let nt=_.text.peek().trim();nt&&(x[F]=nt),_.clear()}ht(e,a)&&(x.named=!0),r.act(h,x,{told:o("say.sent")}),c.clear(),yt(e,a,!1),i()},D=l&&!c.text.value.trim()?J({code:"empty"}):void 0;return s`
<${C} draft=${c} label=${o(`say.${n}_label`)} max=${b} rows=${2} error=${D} inputRef=${d} firstFocus onEnter=${f} />
${m.map(({key:p,draft:h})=>p==="resource"?s`<${mt}
key=${p}
label=${o(`say.resource_${n}`)}
value=${h.text.value}
empty=${o("say.resource_any")}
options=${ne.map(v=>({value:v,label:o(`resource.${v}`)}))}
onChange=${v=>h.write(v)}
/>`:s`<${C} key=${p} draft=${h} label=${o(`aspect.${p}`)} max=${280} optional onEnter=${f} />`)}
<div class="composer-foot">
${n!=="commitment"&&s`<${vt} phone=${e} about=${a} />`}
<button type="button" class="ds-button" onClick=${f}>${o("say.send")}</button>
</div>
`}function ae(e,t,n){let i=(r,a)=>e.seat.draft(I(r,a));for(let r of q){let a=n.find(c=>i(c,r).text.peek());if(!(!a||i(t,r).text.peek()))for(let c of["",...(Y[r]??[]).map(m=>`${m}:`)]){let m=e.seat.draft(c+I(a,r));e.seat.draft(c+I(t,r)).write(m.text.peek()),m.clear()}}return q.find(r=>i(t,r).text.peek())??null}var Vt=({phone:e,measure:t})=>xt(e,t).map((n,i)=>s`<${Ot} key=${i} draft=${n} />`);var ie=["up","down","unclear"];function Kt({phone:{seat:e},measure:t}){let n=$(e.screen.value,"me")?.thumbs[t];return s`
<div class="say-ways" role="group" aria-label=${o("thumb.ask")}>
${ie.map(i=>s`
<button
key=${i}
type="button"
class="ds-chip"
aria-pressed=${n===i?"true":"false"}
onClick=${()=>e.act("give_thumb",{measure:t,thumb:n===i?null:i},{told:o("save.now"),about:"thumb"})}
>${o(`thumb.${i}`)}</button>
`)}
<span class="small soft">${o("thumb.secret")}</span>
</div>
`}function re({phone:e}){let t=e.seat.screen.value,n=e.sheet.value,i=g(void 0),r=n?y(t,n.measure):void 0,a=r?tt(r):i.current;if(i.current=a,R(()=>e.seen.add([a?.id??""]),[]),!n||!a)return null;let c=$(t,"me"),m=$(t,"phase"),d=$(t,"workshop")?.status,l=d==="open",u=S(t,"measure",n.measure)??a,b=M(t,a);return s`
<${Ft} measure=${a} onClose=${()=>e.sheet.value=null}>
<${ft}
seat=${e.seat}
label=${gt}
about=${n.measure}
boxFor=${f=>kt(e,f)}
/>
<${Mt} phone=${e} />
${!r&&s`<${j}><p>${o("sheet.not_shown")}</p><//>`}
${a.status==="withdrawn"&&s`<${j} colour="warning"><p>${o("sheet.withdrawn")}</p><//>`}
${a.description&&s`<p class="sheet-text" lang=${z(a.title,a.description)}>${a.description}</p>`}
${a.by&&s`<p class="author">${o("sheet.by",{name:[a.by.label,a.by.unit].filter(Boolean).join(", ")})}</p>`}
${l&&c&&m?.votes==="open_hidden"&&a.status==="live"&&(!a.hidden||c.votes.includes(a.id))&&s`<${G} phone=${e} measure=${a} chosen=${c.votes.includes(a.id)} />`}
${b&&s`<p class="fact strong">${b}</p>`}
${c?.measures.includes(u.id)&&s`<${At} phone=${e} measure=${u} />`}
${l&&c&&m?.votes!=="open_hidden"&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Kt} phone=${e} measure=${a.id} />`}
<${zt} records=${t} measure=${a.id} />
${l&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Ut} phone=${e} measure=${n.measure} originals=${a.originals} asked=${n} />`}
${d==="closed"&&s`<${Vt} phone=${e} measure=${n.measure} />`}
<${Pt} records=${t} measure=${a} />
<${ce} phone=${e} measure=${a} />
<//>
`}function ce({phone:e,measure:t}){let n=e.seat.screen.value,i=Bt(k(n,"offer",t.id)),r=k(n,"comment",t.id),a=ct(n,t).map(tt);return s`
${t.is_met&&s`<p class="fact strong">${o("order.is_met")}</p>`}
<${A} title=${o("sheet.offers")} items=${i} line=${c=>s`<${B} key=${c.id} phone=${e} thing=${c} tag=${o(`stance.${c.stance}`)} from=${c.unit} />`} />
<${A} title=${o("sheet.comments")} items=${r} line=${c=>s`<${B} key=${c.id} phone=${e} thing=${c} hidden=${c.hidden} />`} />
<${A} title=${o("sheet.conflicts")} items=${k(n,"conflict",t.id)} line=${c=>s`<${B} key=${c.id} phone=${e} thing=${c} />`} />
<${A} title=${o("sheet.co_benefits")} items=${k(n,"co_benefit",t.id)} line=${c=>s`<${B} key=${c.id} phone=${e} thing=${c} />`} />
<${A}
title=${o("sheet.originals")}
items=${a}
line=${c=>s`<${N} key=${c.id} text=${[c.title,c.description].filter(Boolean).join(`
`)} from=${o("table.number",{table:c.table})} />`}
/>
`}function A({title:e,items:t,line:n}){return t.length===0?null:s`<${H} title=${e} count=${t.length}><ul class="plain">${t.map(n)}</ul><//>`}function B({phone:e,thing:t,tag:n,from:i,hidden:r}){let{seat:a}=e,c=le(e,t.id),m=r?o("sheet.hidden"):t.text;return s`
<${N} text=${m} by=${t.by} from=${i} tag=${n} pending=${t.pending}>
<${jt} of=${t} />
${c&&rt(a.screen.value)&&s`
<div class="row" data-spread>
<${V} seat=${a} id=${t.id} />
<span class="row">
<button
type="button"
class="ds-button"
data-variant="tertiary"
data-size="sm"
onClick=${()=>a.act("show_name",{thing:t.id,named:!t.by},{told:o("save.now")})}
>${t.by?o("say.hide_name"):o("say.show_name")}</button>
${t.kind==="offer"&&s`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${()=>a.act("withdraw_offer",{offer:t.id},{told:o("save.now")})}>
${o("say.withdraw")}
</button>`}
</span>
</div>
`}
<//>
`}function le(e,t){let n=$(e.seat.screen.value,"me");return!!(n&&[n.comments,n.offers,n.conflicts,n.co_benefits].some(i=>i.includes(t)))}var de=["offer","comment","conflict","co_benefit"];function qt(e){let t=$(e,"me");if(!t)return[];let n=new Set([...t.measures,...t.comments,...t.offers,...t.conflicts,...t.co_benefits]),i=d=>y(e,d)?.id,r=O(e,"offer").filter(d=>n.has(d.id)),a=new Set([...t.measures.map(i),...r.map(d=>i(d.measure))]),c=new Map,m=(d,l)=>{let u=JSON.stringify([d.label,d.unit]),b=c.get(u)??{by:d,reasons:[]};b.reasons.push(l),c.set(u,b)};for(let d of O(e,"measure")){let l=y(e,d.id);d.by&&d.status==="live"&&l&&a.has(l.id)&&!n.has(d.id)&&m(d.by,{measure:l,did:"measure",text:d.title})}for(let d of de.flatMap(l=>O(e,l))){let l=y(e,d.measure);d.by&&l&&a.has(l.id)&&!n.has(d.id)&&!me(d)&&m(d.by,{measure:l,did:d.kind==="offer"?d.stance:d.kind,text:d.text})}return[...c.values()].sort((d,l)=>l.reasons.length-d.reasons.length)}var me=e=>!!e.hidden;function Gt({phone:e,contact:{by:t,reasons:n}}){let i=[...new Set(n.map(({measure:r})=>r))];return s`
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
`}function Ht({phone:e,measure:t}){let n=e.seat.screen.value,i=y(n,t.id)??t,r=k(n,"offer",i.id);return s`
<${Ct} phone=${e} measure=${t}>
<${$e} phone=${e} measure=${t} stands=${i} />
${r.length>0&&s`<ul class="plain">${r.map(a=>s`<${N} key=${a.id} tag=${o(`stance.${a.stance}`)} text=${a.text} by=${a.by} from=${a.unit} />`)}</ul>`}
<//>
`}function $e({phone:e,measure:t,stands:n}){let i=[t.status==="withdrawn"&&o("mine.withdrawn"),t.hidden&&o("hidden.own",{reason:t.reason??""}),n!==t&&o("mine.merged",{title:n.title}),n.claimed_by&&o("mine.claimed",{table:n.claimed_by}),M(e.seat.screen.value,n)].filter(Boolean);return i.length===0?null:s`<ul class="plain became-of">${i.map(r=>s`<li key=${r} class="fact strong"><${T} name="next" />${r}</li>`)}</ul>`}function ue({phone:e}){let t=e.seat.screen.value,n=$(t,"me");if(!n)return null;let i=L(t,"measure",n.measures),r=Tt(t,n),a=qt(t),c=[["offers",L(t,"offer",n.offers)],["comments",L(t,"comment",n.comments)],["conflicts",L(t,"conflict",n.conflicts)],["co_benefits",L(t,"co_benefit",n.co_benefits)]],m=O(t,"commitment").sort((l,u)=>u.at-l.at),d=!n.ballots_destroyed&&[i,r,m,...c.map(([,l])=>l)].every(l=>l.length===0);return s`
<h1 class="ds-heading" data-size="md" tabindex="-1">${o("mine.title")}</h1>
${d&&s`<p class="panel soft">${o("mine.nothing")}</p>`}
<${E} title=${o("mine.ideas")} count=${i.length}>
<div class="cards">${i.map(l=>s`<${Ht} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
<${E} title=${o("contact.title")} count=${a.length}>
<p class="small soft">${o("contact.hint")}</p>
<ul class="plain">${a.map(l=>s`<${Gt} key=${[l.by.label,l.by.unit].join()} phone=${e} contact=${l} />`)}</ul>
<//>
<${E} title=${o("commit.made",{unit:n.unit||o("commit.we")})} count=${m.length}>
<ul class="plain">${m.map(l=>s`<${St} key=${l.id} phone=${e} commitment=${l} />`)}</ul>
<//>
${n.ballots_destroyed&&s`<${fe} />`}
<${E} title=${o("mine.votes")} count=${r.length}>
<div class="cards">${r.map(l=>s`<${pe} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
${c.map(([l,u])=>s`
<${E} key=${l} title=${o(`mine.${l}`)} count=${u.length}>
<ul class="plain">${u.map(b=>s`<${be} key=${b.id} phone=${e} thing=${b} />`)}</ul>
<//>
`)}
`}function E({title:e,count:t,children:n}){return t===0?null:s`
<section class="stack" data-tight>
<h2 class="ds-heading section-title" data-size="xs">${e} <span class="count">${t}</span></h2>
${n}
</section>
`}function fe(){return s`
<section class="stack" data-tight>
<h2 class="ds-heading section-title" data-size="xs">${o("mine.votes")}</h2>
<p class="panel soft">${o("mine.votes_destroyed")}</p>
</section>
`}function pe({phone:e,measure:t}){let n=e.seat.screen.value,i=$(n,"phase")?.votes==="open_hidden",r=M(n,t);return s`
<${_t} measure=${t} onOpen=${()=>e.sheet.value={measure:t.id}}>
${r&&s`<p class="fact strong">${r}</p>`}
${i&&s`<${G} phone=${e} measure=${t} chosen />`}
<//>
`}function be({phone:e,thing:t}){let i=y(e.seat.screen.value,t.measure)?.title||pt(e.boot.code)[t.measure];return s`<${B}
phone=${e}
thing=${t}
hidden=${t.hidden}
tag=${t.stance?o(`stance.${t.stance}`):void 0}
from=${i?o("mine.about",{title:i}):null}
/>`}function L(e,t,n){return n.map(i=>S(e,t,i)).filter(i=>i!==void 0)}export{ue as Mine,re as OpenMeasure,Jt as Profile};
//# sourceMappingURL=phone-later.js.map
