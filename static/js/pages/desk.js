/**
 * The organiser's desk: the workshops of this house, and a new one from a programme.
 * @module
 */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { openPage } from "../browser/page.js";
import { Desk } from "../parts/desk/desk.js";
import { holdHouseKey, takeHouseKey } from "../parts/desk/house-key.js";
import { KeyForm } from "../parts/desk/key-form.js";
import { LiveRegion } from "../parts/live-region.js";
import { Masthead } from "../parts/masthead.js";

/** @import { Boot } from "../browser/boot.js" */

const brought = takeHouseKey();

/** @param {{boot: Boot}} props */
function DeskPage({ boot }) {
  const [key, setKey] = useState(brought);
  const [wrong, setWrong] = useState(false);
  const use = (/** @type {string} */ next) => {
    holdHouseKey(next);
    setWrong(false);
    setKey(next);
  };
  // A link with another key, pasted into the address bar of this very page, does not reload it.
  useEffect(() => {
    const onLink = () => setKey(takeHouseKey());
    addEventListener("hashchange", onLink);
    return () => removeEventListener("hashchange", onLink);
  }, []);
  const refuse = () => {
    use("");
    setWrong(true);
  };
  return html`
    <${Masthead} boot=${boot} />
    <main id="main" tabindex="-1" class="desk">
      ${
        key
          ? html`<${Desk} key=${key} house_key=${key} onWrongKey=${refuse} onForget=${() => use("")} />`
          : html`<${KeyForm} wrong=${wrong} onKey=${use} />`
      }
    </main>
    <${LiveRegion} />
  `;
}

void openPage(DeskPage);
