/**
 * Who could work with whom, looked at in four ways: areas by areas, units by measures, work orders, and opportunities against
 * conflicts. Each can be put on the big screen as it is looked at here.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { the } from "../../core/records.js";
import { ActButton } from "./act.js";
import { Balance } from "./balance.js";
import { Matrix } from "./matrix.js";
import { Orders } from "./orders.js";
import { UnitMatrix } from "./unit-matrix.js";

/** @import { Face } from "./console.js" */
/** @import { Together } from "./ui.js" */

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
          ${names.map(name => html`<button key=${name} type="button" class="ds-chip" aria-pressed=${name === together.value ? "true" : "false"} onClick=${choose(name)}>${t(`console.together_${name}`)}</button>`)}
        </div>
        <${OnScreen} face=${face} view=${together.value} />
      </div>
      <${View} face=${face} />
    </div>
  `;
}

/** Puts this view on the big screen, or says that it is there. @param {{face: Face, view: Together}} props */
function OnScreen({ face: { seat }, view }) {
  const records = seat.screen.value;
  if (the(records, "workshop")?.status !== "open") return null;
  const screen = the(records, "screen");
  const step = view === "areas" ? null : view;
  const shown = screen?.scene === "collaboration" && screen.step === step;
  const act = () => seat.act("show_scene", shown ? {} : { scene: "collaboration", step });
  return html`<${ActButton} seat=${seat} size="sm" variant="secondary" pressed=${shown} onAct=${act}>${t("console.show_on_screen")}<//>`;
}
