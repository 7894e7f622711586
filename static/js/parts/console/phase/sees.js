/**
 * What the phones show of the measures in a phase, in words.
 * @module
 */
import { t } from "../../../browser/i18n.js";

const resting = ["join", "talk", "break"];

/** @param {{activity: string, visibility: string}} phase */
export const seesText = ({ activity, visibility }) =>
  visibility === "none" && resting.includes(activity)
    ? t(`console.phones_${activity}`)
    : t("console.will_see", { what: t(`console.sees_${visibility}`) });
