/**
 * Moving a seat to another phone. The old phone opens this page from the profile, the new one with the key of a link. A page
 * of its own, since few phones need it.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { keyIn } from "../browser/key.js";
import { openPage } from "../browser/page.js";
import { heldSeat } from "../line/remembered.js";
import { NewPhone } from "../parts/handover/new-phone.js";
import { OldPhone } from "../parts/handover/old-phone.js";
import { LiveRegion } from "../parts/live-region.js";

/** @import { Boot } from "../browser/boot.js" */

/** The key came in the fragment of the link, and is out of the address bar before anything is asked. */
const secret = keyIn(location.hash);
history.replaceState(history.state, "", location.pathname + location.search);

/** @param {{boot: Boot}} props */
function Handover({ boot }) {
  const held = heldSeat(boot.code);
  const goOn = () => location.replace(`/${boot.code}`);
  return html`
    ${
      held && !secret
        ? html`<${OldPhone} boot=${boot} token=${held.token} onDone=${goOn} />`
        : html`<${NewPhone} boot=${boot} secret=${secret} onDone=${goOn} />`
    }
    <${LiveRegion} />
  `;
}

// The link of another code, opened in the same tab, changes nothing but the fragment.
window.addEventListener("hashchange", () => location.reload());
void openPage(Handover);
