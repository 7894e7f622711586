/**
 * Who could work with whom, in the steps that an organiser chooses: areas by areas, units by measures, work orders, and
 * opportunities against conflicts. Units are named, people never.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { onScreen } from "../../../rules/scene.js";
import { AreaMatrix } from "./area-matrix.js";
import { Balance } from "./balance.js";
import { Orders } from "./orders.js";
import { UnitMatrix } from "./unit-matrix.js";

/** @import { Show } from "../frame/frame.js" */

const steps = { units: UnitMatrix, orders: Orders, balance: Balance };

/** @param {{show: Show}} props */
export function Collaboration({ show }) {
  const step = /** @type {keyof typeof steps | null} */ (onScreen(show.records).step);
  const Step = step ? steps[step] : AreaMatrix;
  return html`<${Step} show=${show} />`;
}
