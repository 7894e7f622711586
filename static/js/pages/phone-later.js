/**
 * What a phone fetches once the room has been painted: a measure's sheet, one's own page, and the page about oneself.
 * It imports the page itself, so that what both need lies in one script with all the rest of the page, which packs best.
 * @module
 */
import "./phone.js";

export { Mine } from "../parts/phone/mine.js";
export { Profile } from "../parts/phone/profile.js";
export { OpenMeasure } from "../parts/phone/sheet.js";
