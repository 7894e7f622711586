import{$ as Tt,A as ut,B as C,C as V,D as ft,E as K,F as pt,G as Q,H as X,I as bt,J as ht,K as yt,L as vt,M as wt,N as q,O as Y,P as Z,Q as j,R as xt,S as gt,T as kt,U as z,V as _t,W as St,X as Ot,Y as tt,Z as Ct,_ as T,a as w,aa as G,b as R,ba as Mt,c as W,d as g,e as s,f as o,g as st,h as J,i as at,j as it,k as rt,l as d,m as _,n as S,o as y,p as ct,q as k,r as lt,s as mt,t as D,u as O,v as $t,w as P,x as U,y as dt,z as F}from"./phone-KWLFN6IK.js";function Jt({phone:e}){let t=d(e.seat.screen.value,"me"),n=d(e.seat.screen.value,"workshop")?.status==="open",i=e.seat.outbox.unsent.value,[r,a]=w(!1),c=()=>e.profile.value=!1,$=()=>{e.seat.act("leave"),c()};return t?s`
<${K} title=${o("profile.title")} placement="bottom" onClose=${c}>
<dl class="facts">
<div><dt>${o("profile.table")}</dt><dd>${o("table.number",{table:t.table})}</dd></div>
${t.table!==t.home_table&&s`<div><dt>${o("profile.home")}</dt><dd>${o("table.number",{table:t.home_table})}</dd></div>`}
<div><dt>${o("profile.unit")}</dt><dd>${[t.unit,t.area].filter(Boolean).join(", ")||o("join.no_unit")}</dd></div>
${t.label&&s`<div><dt>${o("profile.role")}</dt><dd>${t.label}</dd></div>`}
</dl>
<${dt} />
<${ut} />
${i>0?s`<p class="small soft">${o("handover.sending",{n:i})}</p>`:s`<a class="ds-button" data-variant="secondary" href=${`/${e.boot.code}/move`}>${o("handover.open")}</a>`}
${n&&t.present&&s`
<div class="stack" data-tight>
${r?s`
<p>${o("profile.leave_sure")}</p>
<div class="row">
<button type="button" class="ds-button" data-color="danger" onClick=${$}>${o("profile.leave_yes")}</button>
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
`}var jt=({of:e})=>Xt.map(t=>e[t]&&s`<p key=${t} class="small"><span class="soft">${o(`aspect.${t}`)}:</span> ${e[t]}</p>`);function zt({records:e,measure:t}){let n=_(e,"thumbs",t);return n&&s`<p class="small">${n.is_split&&s`<span class="fact strong">${o("split.room")}</span> `}${o("thumb.told",n)}</p>`}function I({text:e,by:t,from:n,tag:i,pending:r,children:a}){let c=t?[t.label,t.unit].filter(Boolean).join(", "):n;return s`
<li class="saying" data-pending=${r}>
${i&&s`<span class="fact strong">${i}</span>`}
<p lang=${z(e)}>${e}</p>
${c&&s`<p class="author">${c}</p>`}
${a}
</li>
`}function At({phone:e,measure:t}){let{seat:n}=e,i=Q(e,"title",t.id),r=Q(e,"description",t.id),[a,c]=w(!1),$=a||i.text.value!==""||r.text.value!=="",[m,l]=w(!1),u=g(null);if(W(()=>u.current?.focus(),[$]),t.status!=="live"||d(n.screen.value,"workshop")?.status!=="open")return null;let b=()=>{bt(e,t,t),c(!0)},f=()=>{c(!1),i.clear(),r.clear()},L=()=>{let[p,h]=[i.text.peek().trim(),r.text.peek().trim()];if(!U(p,140)||P(h)>2e3)return;let[v,x]=[X(e,"title",t.id),X(e,"description",t.id)].map(B=>B.text.peek());p!==v&&n.act("retitle_measure",{measure:t.id,title:p,was:v}),h!==x&&n.act("describe_measure",{measure:t.id,description:h,was:x}),D(n,o("say.sent")),f()};return $?s`
<section class="stack panel" aria-label=${o("idea.edit")}>
<${O} draft=${i} label=${o("idea.title")} max=${140} rows=${2} />
<${O} draft=${r} label=${o("idea.description")} description=${o("idea.description_hint")} max=${2e3} rows=${4} optional inputRef=${u} onEnter=${L} />
<div class="row">
<button type="button" class="ds-button" onClick=${L}>${o("idea.save")}</button>
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
${m?s`<p>${o(t.private?"drafts.withdraw_sure":"idea.withdraw_sure")}</p>`:null}
<div class="row">
${m?s`
<button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${()=>n.act("withdraw_measure",{measure:t.id})}>${o("idea.withdraw_yes")}</button>
<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${()=>l(!1)}>${o("idea.cancel")}</button>
`:s`
<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${b}>
<${C} name="pen" />${t.description?o("idea.edit"):o("idea.describe")}
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
`}var Et=e=>Object.entries(d(e,"workshop")?.fields??{}).map(([t,n])=>({name:t,...n}));var Lt=e=>e.title?at(e.title):o(`fields.${e.name}`),Rt=e=>!!e.title||st(`fields.${e.name}`),Yt=(e,t)=>e?.worded&&e.choices?.includes(t)?o(`fields.${e.name}_${t}`):t;function Wt(e,t){return typeof t=="number"?it(t):e?.type==="date"&&t?rt(Date.parse(String(t))):Zt(t).map(n=>Yt(e,n)).join(", ")}var Zt=e=>Array.isArray(e)?e:e==null||e===""?[]:[String(e)],Dt=e=>e!=null;function Pt({records:e,measure:t}){let n=Et(e).filter(i=>Dt(t.fields[i.name])&&Rt(i));return n.length===0?null:s`
<${H} title=${o("sheet.facts")}>
<dl class="facts">
${n.map(i=>s`<div key=${i.name}><dt>${Lt(i)}</dt><dd>${Wt(i,t.fields[i.name])}</dd></div>`)}
</dl>
<//>
`}var ee=["offer","need","join","commitment"],ne=["people","data","money","premises","pilot","procurement","knowledge"],oe={comment:"comment",offer:"hands",need:"need",join:"person",conflict:"conflict",co_benefit:"benefit",commitment:"check"};function Ut({phone:e,measure:t,originals:n,asked:i}){let[r,a]=w(()=>i.way??ae(e,t,n));R(()=>{i.way&&a(i.way)},[i]);let c=e.seat.screen.value,$=d(c,"phase"),l=($?.visibility==="own_unit"||r==="commitment"?q:wt).filter(f=>f===r||!$?.closed.includes(Z[f][0])),u=g(null),b=()=>{u.current?.querySelector("[aria-pressed=true]")?.focus(),a(null)};return s`
<section class="say stack" data-tight aria-label=${o("say.label")}>
<div class="say-ways" ref=${u}>
${l.map(f=>s`
<button key=${f} type="button" class="ds-chip say-way" aria-pressed=${r===f?"true":"false"} onClick=${()=>a(r===f?null:f)}>
<${C} name=${oe[f]} />${o(`say.${f}`)}
</button>
`)}
</div>
${r&&s`<${se} key=${r} phone=${e} measure=${t} way=${r} onSent=${b} />`}
</section>
`}function se({phone:e,measure:t,way:n,onSent:i}){let{seat:r}=e,a=j(t,n),c=r.draft(a),$=(Y[n]??[]).map(p=>({key:p,draft:r.draft(`${p}:${a}`)})),m=g(null),[l,u]=w(!1),b=n==="comment"?600:280;if(W(()=>m.current?.focus(),[]),ee.includes(n)&&!d(r.screen.value,"me")?.unit)return s`<${F}><p>${o("say.needs_unit")}</p><//>`;let f=()=>{let p=c.text.peek().trim();if(u(!p),p||mt(J({code:"empty"})),!U(p,b))return m.current?.focus();if($.some(({draft:B})=>P(B.text.peek().trim())>280))return;let[h,v]=Z[n],x={[v]:lt(),measure:t,text:p};h==="make_offer"&&(x.stance=n);for(let{key:B,draft:nt}of $){let ot=nt.text.peek().trim();ot&&(x[B]=ot),nt.clear()}ht(e,a)&&(x.named=!0),r.act(h,x),c.clear(),yt(e,a,!1),D(r,o("say.sent")),i()},L=l&&!c.text.value.trim()?J({code:"empty"}):void 0;return s`
<${O} draft=${c} label=${o(`say.${n}_label`)} max=${b} rows=${2} error=${L} inputRef=${m} firstFocus onEnter=${f} />
${$.map(({key:p,draft:h})=>p==="resource"?s`<${$t}
key=${p}
label=${o(`say.resource_${n}`)}
value=${h.text.value}
empty=${o("say.resource_any")}
options=${ne.map(v=>({value:v,label:o(`resource.${v}`)}))}
onChange=${v=>h.write(v)}
/>`:s`<${O} key=${p} draft=${h} label=${o(`aspect.${p}`)} max=${280} optional onEnter=${f} />`)}
<div class="composer-foot">
${n!=="commitment"&&s`<${vt} phone=${e} about=${a} />`}
<button type="button" class="ds-button" onClick=${f}>${o("say.send")}</button>
</div>
`}function ae(e,t,n){let i=(r,a)=>e.seat.draft(j(r,a));for(let r of q){let a=n.find(c=>i(c,r).text.peek());if(!(!a||i(t,r).text.peek()))for(let c of["",...(Y[r]??[]).map($=>`${$}:`)]){let $=e.seat.draft(c+j(a,r));e.seat.draft(c+j(t,r)).write($.text.peek()),$.clear()}}return q.find(r=>i(t,r).text.peek())??null}var Vt=({phone:e,measure:t})=>xt(e,t).map((n,i)=>s`<${Ot} key=${i} draft=${n} />`);var ie=["up","down","unclear"];function Kt({phone:{seat:e},measure:t}){let n=d(e.screen.value,"me")?.thumbs[t];return s`
<div class="say-ways" role="group" aria-label=${o("thumb.ask")}>
${ie.map(i=>s`
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
`}function re({phone:e}){let t=e.seat.screen.value,n=e.sheet.value,i=g(void 0),r=n?y(t,n.measure):void 0,a=r?tt(r):i.current;if(i.current=a,R(()=>e.seen.add([a?.id??""]),[]),!n||!a)return null;let c=d(t,"me"),$=d(t,"phase"),m=d(t,"workshop")?.status,l=m==="open",u=_(t,"measure",n.measure)??a,b=T(t,a);return s`
<${Ft} measure=${a} onClose=${()=>e.sheet.value=null}>
<${ft}
seat=${e.seat}
label=${gt}
about=${n.measure}
boxFor=${f=>kt(e,f)}
/>
<${Mt} phone=${e} />
${!r&&s`<${F}><p>${o("sheet.not_shown")}</p><//>`}
${a.status==="withdrawn"&&s`<${F} colour="warning"><p>${o("sheet.withdrawn")}</p><//>`}
${a.description&&s`<p class="sheet-text" lang=${z(a.title,a.description)}>${a.description}</p>`}
${a.by&&s`<p class="author">${o("sheet.by",{name:[a.by.label,a.by.unit].filter(Boolean).join(", ")})}</p>`}
${l&&c&&$?.votes==="open_hidden"&&a.status==="live"&&(!a.hidden||c.votes.includes(a.id))&&s`<${G} phone=${e} measure=${a} chosen=${c.votes.includes(a.id)} />`}
${b&&s`<p class="fact strong">${b}</p>`}
${c?.measures.includes(u.id)&&s`<${At} phone=${e} measure=${u} />`}
${l&&c&&$?.votes!=="open_hidden"&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Kt} phone=${e} measure=${a.id} />`}
<${zt} records=${t} measure=${a.id} />
${l&&a.status==="live"&&!a.private&&!a.hidden&&s`<${Ut} phone=${e} measure=${n.measure} originals=${a.originals} asked=${n} />`}
${m==="closed"&&s`<${Vt} phone=${e} measure=${n.measure} />`}
<${Pt} records=${t} measure=${a} />
<${ce} phone=${e} measure=${a} />
<//>
`}function ce({phone:e,measure:t}){let n=e.seat.screen.value,i=Bt(k(n,"offer",t.id)),r=k(n,"comment",t.id),a=ct(n,t).map(tt);return s`
${t.is_met&&s`<p class="fact strong">${o("order.is_met")}</p>`}
<${N} title=${o("sheet.offers")} items=${i} line=${c=>s`<${M} key=${c.id} phone=${e} thing=${c} tag=${o(`stance.${c.stance}`)} from=${c.unit} />`} />
<${N} title=${o("sheet.comments")} items=${r} line=${c=>s`<${M} key=${c.id} phone=${e} thing=${c} hidden=${c.hidden} />`} />
<${N} title=${o("sheet.conflicts")} items=${k(n,"conflict",t.id)} line=${c=>s`<${M} key=${c.id} phone=${e} thing=${c} />`} />
<${N} title=${o("sheet.co_benefits")} items=${k(n,"co_benefit",t.id)} line=${c=>s`<${M} key=${c.id} phone=${e} thing=${c} />`} />
<${N}
title=${o("sheet.originals")}
items=${a}
line=${c=>s`<${I} key=${c.id} text=${[c.title,c.description].filter(Boolean).join(`
`)} from=${o("table.number",{table:c.table})} />`}
/>
`}function N({title:e,items:t,line:n}){return t.length===0?null:s`<${H} title=${e} count=${t.length}><ul class="plain">${t.map(n)}</ul><//>`}function M({phone:e,thing:t,tag:n,from:i,hidden:r}){let{seat:a}=e,c=le(e,t.id),$=r?o("sheet.hidden"):t.text;return s`
<${I} text=${$} by=${t.by} from=${i} tag=${n} pending=${t.pending}>
<${jt} of=${t} />
${c&&s`
<div class="row" data-spread>
<${V} seat=${a} id=${t.id} />
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
`}function le(e,t){let n=d(e.seat.screen.value,"me");return!!(n&&[n.comments,n.offers,n.conflicts,n.co_benefits].some(i=>i.includes(t)))}var me=["offer","comment","conflict","co_benefit"];function qt(e){let t=d(e,"me");if(!t)return[];let n=new Set([...t.measures,...t.comments,...t.offers,...t.conflicts,...t.co_benefits]),i=m=>y(e,m)?.id,r=S(e,"offer").filter(m=>n.has(m.id)),a=new Set([...t.measures.map(i),...r.map(m=>i(m.measure))]),c=new Map,$=(m,l)=>{let u=JSON.stringify([m.label,m.unit]),b=c.get(u)??{by:m,reasons:[]};b.reasons.push(l),c.set(u,b)};for(let m of S(e,"measure")){let l=y(e,m.id);m.by&&m.status==="live"&&l&&a.has(l.id)&&!n.has(m.id)&&$(m.by,{measure:l,did:"measure",text:m.title})}for(let m of me.flatMap(l=>S(e,l))){let l=y(e,m.measure);m.by&&l&&a.has(l.id)&&!n.has(m.id)&&!$e(m)&&$(m.by,{measure:l,did:m.kind==="offer"?m.stance:m.kind,text:m.text})}return[...c.values()].sort((m,l)=>l.reasons.length-m.reasons.length)}var $e=e=>!!e.hidden;function Gt({phone:e,contact:{by:t,reasons:n}}){let i=[...new Set(n.map(({measure:r})=>r))];return s`
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
<${de} phone=${e} measure=${t} stands=${i} />
${r.length>0&&s`<ul class="plain">${r.map(a=>s`<${I} key=${a.id} tag=${o(`stance.${a.stance}`)} text=${a.text} by=${a.by} from=${a.unit} />`)}</ul>`}
<//>
`}function de({phone:e,measure:t,stands:n}){let i=[t.status==="withdrawn"&&o("mine.withdrawn"),t.hidden&&o("hidden.own",{reason:t.reason??""}),n!==t&&o("mine.merged",{title:n.title}),n.claimed_by&&o("mine.claimed",{table:n.claimed_by}),T(e.seat.screen.value,n)].filter(Boolean);return i.length===0?null:s`<ul class="plain became-of">${i.map(r=>s`<li key=${r} class="fact strong"><${C} name="next" />${r}</li>`)}</ul>`}function ue({phone:e}){let t=e.seat.screen.value,n=d(t,"me");if(!n)return null;let i=E(t,"measure",n.measures),r=Tt(t,n),a=qt(t),c=[["offers",E(t,"offer",n.offers)],["comments",E(t,"comment",n.comments)],["conflicts",E(t,"conflict",n.conflicts)],["co_benefits",E(t,"co_benefit",n.co_benefits)]],$=S(t,"commitment").sort((l,u)=>u.at-l.at),m=[i,r,$,...c.map(([,l])=>l)].every(l=>l.length===0);return s`
<h1 class="ds-heading" data-size="md" tabindex="-1">${o("mine.title")}</h1>
${m&&s`<p class="panel soft">${o("mine.nothing")}</p>`}
<${A} title=${o("mine.ideas")} count=${i.length}>
<div class="cards">${i.map(l=>s`<${Ht} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
<${A} title=${o("contact.title")} count=${a.length}>
<p class="small soft">${o("contact.hint")}</p>
<ul class="plain">${a.map(l=>s`<${Gt} key=${[l.by.label,l.by.unit].join()} phone=${e} contact=${l} />`)}</ul>
<//>
<${A} title=${o("commit.made",{unit:n.unit||o("commit.we")})} count=${$.length}>
<ul class="plain">${$.map(l=>s`<${St} key=${l.id} phone=${e} commitment=${l} />`)}</ul>
<//>
<${A} title=${o("mine.votes")} count=${r.length}>
<div class="cards">${r.map(l=>s`<${fe} key=${l.id} phone=${e} measure=${l} />`)}</div>
<//>
${c.map(([l,u])=>s`
<${A} key=${l} title=${o(`mine.${l}`)} count=${u.length}>
<ul class="plain">${u.map(b=>s`<${pe} key=${b.id} phone=${e} thing=${b} />`)}</ul>
<//>
`)}
`}function A({title:e,count:t,children:n}){return t===0?null:s`
<section class="stack" data-tight>
<h2 class="ds-heading section-title" data-size="xs">${e} <span class="count">${t}</span></h2>
${n}
</section>
`}function fe({phone:e,measure:t}){let n=e.seat.screen.value,i=d(n,"phase")?.votes==="open_hidden",r=T(n,t);return s`
<${_t} measure=${t} onOpen=${()=>e.sheet.value={measure:t.id}}>
${r&&s`<p class="fact strong">${r}</p>`}
${i&&s`<${G} phone=${e} measure=${t} chosen />`}
<//>
`}function pe({phone:e,thing:t}){let i=y(e.seat.screen.value,t.measure)?.title||pt(e.boot.code)[t.measure];return s`<${M}
phone=${e}
thing=${t}
hidden=${t.hidden}
tag=${t.stance?o(`stance.${t.stance}`):void 0}
from=${i?o("mine.about",{title:i}):null}
/>`}function E(e,t,n){return n.map(i=>_(e,t,i)).filter(i=>i!==void 0)}export{ue as Mine,re as OpenMeasure,Jt as Profile};
//# sourceMappingURL=phone-later.js.map
