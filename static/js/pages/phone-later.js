/**
 * What a phone loads after the first paint: a measure's sheet, My page and the profile. It imports the page itself, so that
 * shared code lies in one chunk, which compresses best.
 * @module
 */
import "./phone.js";

export { Profile } from "../parts/phone/joining/profile.js";
export { OpenMeasure } from "../parts/phone/measures/sheet.js";
export { Mine } from "../parts/phone/mine.js";
