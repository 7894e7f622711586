/**
 * The participant's page: join once, then the room. The seat is stored on the phone, so that coming back needs no join.
 * @module
 */
import { html, useState } from "../../vendor/preact.js";
import { ignoreDoubleTaps } from "../browser/double-tap.js";
import { openPage } from "../browser/page.js";
import { dropSeat, heldSeat } from "../line/remembered.js";
import { LiveRegion } from "../parts/live-region.js";
import { Join } from "../parts/phone/joining/join.js";
import { Room } from "../parts/phone/room.js";

/** @import { Boot } from "../browser/boot.js" */
/** @import { HeldSeat } from "../line/remembered.js" */

/** @param {{boot: Boot}} props */
function Phone({ boot }) {
  const [{ held, arrives }, setSeat] = useState(() => ({ held: heldSeat(boot.code), arrives: false }));
  const joinAgain = () => {
    dropSeat(boot.code);
    setSeat({ held: null, arrives: true });
  };
  return html`
    ${
      held
        ? html`<${Room} key=${held.token} boot=${boot} held=${held} arrives=${arrives} onJoinAgain=${joinAgain} />`
        : html`<${Join} boot=${boot} arrives=${arrives} onJoined=${(/** @type {HeldSeat} */ held) => setSeat({ held, arrives: true })} />`
    }
    <${LiveRegion} />
  `;
}

ignoreDoubleTaps(document);
void openPage(Phone);
