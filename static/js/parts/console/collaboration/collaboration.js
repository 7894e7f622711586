/**
 * Who could work with whom, in four views: areas by areas, units by measures, work orders, and opportunities against
 * conflicts. Each view can be put on the big screen.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Chip } from "../../chip.js";
import { PutOnScreen } from "../shared/put-on-screen.js";
import { Balance } from "./balance.js";
import { Matrix } from "./matrix.js";
import { Orders } from "./orders.js";
import { UnitMatrix } from "./unit-matrix.js";

/** @import { Face } from "../console.js" */
/** @import { Together } from "../ui.js" */

const views = { areas: Matrix, units: UnitMatrix, orders: Orders, balance: Balance };
const names = /** @type {Together[]} */ (Object.keys(views));

/** @param {{face: Face}} props */
export function Collaboration({ face }) {
  const { together } = face.ui;
  const View = views[together.value];
  const choose = (/** @type {Together} */ name) => () => {
    together.value = name;
  };
  return html`
    <div class="stack">
      <div class="row" data-spread>
        <div class="row" role="group" aria-label=${t("console.together")}>
          ${names.map(name => html`<${Chip} key=${name} chosen=${name === together.value} onPress=${choose(name)}>${t(`console.together_${name}`)}<//>`)}
        </div>
        <${PutOnScreen} face=${face} scene="collaboration" step=${together.value === "areas" ? null : together.value} />
      </div>
      <${View} face=${face} />
    </div>
  `;
}
