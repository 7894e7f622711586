/**
 * The details of a goal conflict or a co-benefit: goal or consideration, who is affected, what would solve it. Each is saved
 * separately, with the value that the host saw.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { sentence_length_max } from "../../../line/protocol.js";
import { HeldBox } from "./held.js";

/** @import { Aspects, CoBenefitRecord, ConflictRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @type {Record<"conflict" | "co_benefit", (keyof Aspects)[]>} */
export const aspects_of = { conflict: ["goal", "affected", "solution"], co_benefit: ["goal", "affected"] };

/** The name of the draft of one part. @param {string} thing @param {string} aspect */
export const explainDraft = (thing, aspect) => `explain:${thing}:${aspect}`;

/** @param {{tablet: Tablet, thing: ConflictRecord | CoBenefitRecord}} props */
export function Explain({ tablet: { seat }, thing }) {
  const asked = aspects_of[thing.kind];
  const begun = asked.some(aspect => seat.draft(explainDraft(thing.id, aspect)).text.peek() !== "");
  return html`
    <details class="host-explain" open=${begun}>
      <summary>${t("host.explain")}<span class="ds-sr-only">: ${thing.text}</span></summary>
      <div class="stack" data-tight>
        ${asked.map(
          aspect => html`
            <${HeldBox}
              key=${aspect}
              seat=${seat}
              name=${explainDraft(thing.id, aspect)}
              label=${t(`aspect.${aspect}`)}
              theirs=${thing[aspect] ?? ""}
              max=${sentence_length_max}
              placeholder=${t("host.unknown")}
              onSave=${(/** @type {string} */ text) => seat.act("explain", { thing: thing.id, aspect, text, was: thing[aspect] ?? "" })}
            />
          `,
        )}
      </div>
    </details>
  `;
}
