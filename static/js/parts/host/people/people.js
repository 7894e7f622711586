/**
 * The people at the table: how they take part and how much they wrote, never what. Everything that a host does for a person
 * starts here.
 * @module
 */
import { html, useId } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all, the } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { LanguageSwitch } from "../../language-switch.js";
import { inPlace, nameOf } from "../board/selectors.js";
import { isOpen } from "../tablet.js";

/** @import { PersonRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet}} props */
export function People({ tablet }) {
  const id = useId();
  const people = inPlace(all(tablet.seat.screen.value, "person"));
  const here = people.filter(person => person.table === tablet.table && person.present);
  const away = people.filter(person => person.table !== tablet.table && person.present);
  const gone = people.filter(person => !person.present);
  const coming = tablet.seat.outbox.entries.value.filter(
    entry => entry.name === "add_participant" && !here.some(person => person.id === entry.data.participant),
  );
  return html`
    <section class="host-people" aria-labelledby=${id}>
      <h2 class="ds-heading" data-size="2xs" id=${id}>${t("host.people")} <span class="count">${here.length}</span></h2>
      ${here.length === 0 ? html`<p class="soft">${t("host.nobody")}</p>` : html`<${Summary} tablet=${tablet} people=${here} />`}
      <ul class="plain host-persons">
        ${here.map(person => html`<${Person} key=${person.id} tablet=${tablet} person=${person} />`)}
        ${coming.map(entry => html`<li key=${entry.id} class="host-person" data-pending="true"><p>${t("host.adding", { unit: entry.data.unit ?? entry.data.area ?? t("host.somebody") })}</p></li>`)}
      </ul>
      ${
        isOpen(tablet) &&
        html`
          <div class="row">
            <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => (tablet.opened.value = { kind: "add" })}>
              <${Icon} name="plus" />${t("host.add")}
            </button>
            <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => (tablet.opened.value = { kind: "join" })}>
              ${t("host.show_qr")}
            </button>
          </div>
        `
      }
      <${Elsewhere} tablet=${tablet} title=${t("host.away")} people=${away} />
      <${Elsewhere} tablet=${tablet} title=${t("host.gone")} people=${gone} />
      <${LanguageSwitch} />
    </section>
  `;
}

/** How many are connected, and how many have not written: numbers alone. @param {{tablet: Tablet, people: PersonRecord[]}} props */
function Summary({ tablet, people }) {
  const connected = people.filter(person => person.connected).length;
  const quiet = people.filter(person => isQuiet(tablet, person)).length;
  const back = backAt(tablet).length;
  const later = the(tablet.seat.screen.value, "phase")?.ideas === "open";
  return html`
    ${back > 0 && isOpen(tablet) && html`<p class="small">${t("host.all_back", { n: back })}</p>`}
    <p class="small soft">
      ${[t("host.connected_n", { n: connected }), quiet > 0 && t("host.quiet_n", { n: quiet })].filter(Boolean).join(" · ")}
      ${later && html`<br />${t("host.counted_later")}`}
    </p>
  `;
}

/** Those who are back from a visit since this phase began. @param {Tablet} tablet */
export const backAt = tablet =>
  all(tablet.seat.records.value, "person").filter(person => person.visited && person.table === tablet.table);

/** Not before there has been anything to write. @param {Tablet} tablet @param {PersonRecord} person */
const isQuiet = (tablet, person) =>
  person.measures === 0 &&
  all(tablet.seat.screen.value, "phase").some(phase => phase.ideas !== "closed" && phase.started_at !== null);

/** @param {{tablet: Tablet, title: string, people: PersonRecord[]}} props */
function Elsewhere({ tablet, title, people }) {
  if (people.length === 0) return null;
  return html`
    <h3 class="eyebrow">${title} <span class="count">${people.length}</span></h3>
    <ul class="plain host-persons">${people.map(person => html`<${Person} key=${person.id} tablet=${tablet} person=${person} />`)}</ul>
  `;
}

/** @param {{tablet: Tablet, person: PersonRecord & {pending?: boolean}}} props */
function Person({ tablet, person }) {
  const way = wayOf(person);
  return html`
    <li class="host-person" data-way=${way} data-pending=${person.pending}>
      <div class="host-person-line">
        <div>
          <p class="host-person-name">${nameOf(person)}${way === "connected" && html`<span class="ds-sr-only"> (${t("host.way_connected")})</span>`}</p>
          <p class="host-person-facts">${factsOf(tablet, person).map(fact => html`<span key=${fact}>${fact}</span>`)}</p>
        </div>
        ${isOpen(tablet) && person.present && html`<${Move} tablet=${tablet} person=${person} />`}
      </div>
    </li>
  `;
}

/** One press brings back a person of this table; moving to another table takes a choice. @param {{tablet: Tablet, person: PersonRecord}} props */
function Move({ tablet, person }) {
  const elsewhere = person.table !== tablet.table;
  const fetch = () => {
    const { table, seat } = tablet;
    seat.act(
      "move_table",
      { table, participant: person.id },
      { told: t("host.moved", { who: nameOf(person), table }) },
    );
  };
  const choose = () => (tablet.opened.value = { kind: "move", id: person.id });
  return html`
    <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${elsewhere ? fetch : choose}>
      ${elsewhere ? t("host.fetch") : t("host.move")}<span class="ds-sr-only">: ${nameOf(person)}</span>
    </button>
  `;
}

/** @param {PersonRecord} person */
function wayOf(person) {
  if (person.without_phone) return "without_phone";
  return person.connected ? "connected" : "offline";
}

/** @param {Tablet} tablet @param {PersonRecord} person */
function factsOf(tablet, person) {
  const guest = person.home_table !== tablet.table && t("host.guest", { table: person.home_table });
  const visits = person.table !== tablet.table && t("host.visits", { table: person.table });
  const back = person.visited && person.table === tablet.table && t("host.back_from", { table: person.visited });
  const wrote = person.measures > 0 && t("host.wrote", { n: person.measures });
  const quiet = isQuiet(tablet, person) && t("host.quiet");
  const place = person.unit || person.area;
  const unit = place && !nameOf(person).includes(place) ? place : null;
  const way = wayOf(person);
  const voting = person.without_phone && the(tablet.seat.screen.value, "phase")?.votes === "open_hidden";
  const left = voting && t("given.left", { n: person.votes_left ?? 0 });
  return [unit, way !== "connected" && t(`host.way_${way}`), guest, visits, back, wrote, quiet, left].filter(Boolean);
}
