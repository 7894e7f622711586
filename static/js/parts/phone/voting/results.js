/**
 * The result in levels: measures that cannot be told apart, by a tie or a close call, share one, and nothing is "no. 14".
 * Breadth stands beside the sum, and one's own votes and ideas are marked.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { liveMeasures, originalsOf, the } from "../../../line/records.js";
import { bands } from "../../../rules/bands.js";
import { breadthTexts } from "../../breadth.js";
import { countedText } from "../../counted.js";
import { EarlierVotes } from "../../earlier.js";
import { Icon } from "../../icon.js";

/** @import { MeasureRecord, Records, ResultRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

const names = /** @type {const} */ (["top", "close", "next"]);
const first_shown = 20;

/** @param {{phone: Phone}} props */
export function Results({ phone }) {
  const records = phone.seat.screen.value;
  const result = the(records, "result");
  const me = the(records, "me");
  const [only, setOnly] = useState(/** @type {"all" | "votes" | "ideas"} */ ("all"));
  const [whole, setWhole] = useState(false);
  if (!result || !me) return null;

  const votes = new Set(me.votes);
  const ideas = new Set(me.measures);
  const own = (/** @type {MeasureRecord} */ measure) =>
    ideas.has(measure.id) || originalsOf(records, measure).some(({ id }) => ideas.has(id));
  const counted = liveMeasures(records).filter(measure => measure.votes !== undefined || isParted(measure));
  const chosen = new Set(counted.filter(m => only === "all" || (only === "votes" ? votes.has(m.id) : own(m))));
  const most = Math.max(1, ...counted.map(measure => measure.votes ?? 0));
  // The levels are those of the whole room, also when only one's own are shown.
  const found = named(counted)
    .map(level => ({ ...level, measures: level.measures.filter(measure => chosen.has(measure)) }))
    .filter(level => level.measures.length > 0);
  const shown = whole || only !== "all" ? found : firstOf(found);
  const closed = the(records, "workshop")?.status === "closed";
  // After closing nobody knows any more who voted for what.
  const choices = /** @type {const} */ (["all", "votes", "ideas"]).filter(name => name !== "votes" || !closed);

  return html`
    <section class="stack" data-tight aria-labelledby="results">
      <h2 class="ds-heading section-title" data-size="xs" id="results">${t("result.title")}</h2>
      <p class="soft">${t("result.sum", { votes: t("result.votes", { n: result.votes }), n: result.voters })}</p>
      <div class="row" role="group" aria-label=${t("result.show")}>
        ${choices.map(
          choice => html`
            <button key=${choice} type="button" class="ds-chip" aria-pressed=${only === choice ? "true" : "false"} onClick=${() => setOnly(choice)}>
              ${t(`result.only_${choice}`)}
            </button>
          `,
        )}
      </div>
      ${shown.length === 0 && html`<p class="panel soft">${t("result.none")}</p>`}
      ${shown.map(
        level => html`
          <section key=${level.name} class="band" aria-labelledby=${`level-${level.name}`}>
            <h3 class="ds-heading band-title" data-size="2xs" id=${`level-${level.name}`}>
              ${t(`result.level_${level.name}`)}
              ${level.measures.length > 1 && html` <span class="count">${t("result.count", { n: level.measures.length })}</span>`}
            </h3>
            ${level.measures.map(
              measure => html`
                <${Row} key=${measure.id} phone=${phone} measure=${measure} share=${(measure.votes ?? 0) / most} voted=${votes.has(measure.id)} own=${own(measure)} />
              `,
            )}
          </section>
        `,
      )}
      ${shown.length > 0 && html`<p class="small soft">${t("result.levels")} ${leadText(result)}</p>`}
      ${
        shown.length < found.length &&
        html`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${() => setWhole(true)}>
          ${t("result.show_all", { n: chosen.size })}
        </button>`
      }
      <${EarlierVotes} records=${records} />
    </section>
  `;
}

/**
 * The levels by name: the first three have one each, the rest share one, and measures without votes come last. What was voted for
 * together with another measure, and parted from it since, stands beside that one.
 * @param {MeasureRecord[]} counted
 * @returns {{name: string, measures: MeasureRecord[]}[]}
 */
function named(counted) {
  const parted = counted.filter(isParted);
  const found = bands(counted).map(level => [
    ...level,
    ...parted.filter(({ counted_with }) => level.some(({ id }) => counted_with?.includes(id))),
  ]);
  const few = found.slice(names.length).flat();
  const none = counted.filter(({ votes }) => votes === 0);
  return [
    ...names.map((name, at) => ({ name, measures: found[at] ?? [] })),
    { name: "few", measures: few },
    { name: "none", measures: none },
  ];
}

/** @param {MeasureRecord} measure */
const isParted = ({ votes, counted_with }) => votes === undefined && counted_with !== undefined;

/** Whole levels only, so that no line is drawn through one. @param {{name: string, measures: MeasureRecord[]}[]} found */
function firstOf(found) {
  let sum = 0;
  return found.filter((level, at) => {
    sum += level.measures.length;
    return level.name !== "none" && (at === 0 || sum <= first_shown);
  });
}

/** @param {{phone: Phone, measure: MeasureRecord, share: number, voted: boolean, own: boolean}} props */
function Row({ phone, measure, share, voted, own }) {
  return html`
    <article class="result" data-own=${own}>
      <h4 class="card-title" lang=${writtenIn(measure.title, measure.description)}>
        <button type="button" class="card-open" onClick=${() => (phone.sheet.value = { measure: measure.id })}>${measure.title}</button>
      </h4>
      ${share > 0 && html`<span class="bar" aria-hidden="true" style=${{ "--share": share }}></span>`}
      <p class="card-facts">
        <span class="result-votes">${resultText(phone.seat.screen.value, measure)}</span>
        ${voted && html`<span class="fact strong"><${Icon} name="check" />${t("result.your_vote")}</span>`}
        ${own && html`<span class="fact strong">${t("gallery.own")}</span>`}
      </p>
    </article>
  `;
}

/** How sure a lead near the top is. @param {ResultRecord} result */
const leadText = ({ lead_for: { two_in_three, nearly_always } }) =>
  nearly_always
    ? t("result.lead", { some: t("result.votes", { n: two_in_three }), many: numberText(nearly_always) })
    : "";

/**
 * Sum and breadth: `14 stemmer · 5 av 6 områder · 7 av 8 bord`, and what else there is. Empty before the reveal.
 * @param {Records} records
 * @param {MeasureRecord} measure
 */
export function resultText(records, measure) {
  const { votes, stars, dealt } = measure;
  const said = [
    votes !== undefined && t("result.votes", { n: votes }),
    dealt !== undefined && t("result.dealt", { n: dealt }),
    ...breadthTexts(records, measure),
    stars && t("result.stars", { n: stars }),
    countedText(records, measure),
  ];
  return said.filter(Boolean).join(" · ");
}
