/**
 * The big screen: one scene at a time, chosen by where the day stands. It shows no names and no errors; when the line is lost a
 * small sign says so, and when it is back the picture is true again by itself.
 * @module
 */
import { html, useEffect, useState } from "../../vendor/preact.js";
import { speak, t } from "../core/i18n.js";
import { openPage } from "../core/page.js";
import { the } from "../core/records.js";
import { takeSeat } from "../core/seat.js";
import { Icon } from "../parts/icon.js";
import { Arriving, Waiting } from "../parts/screen/arriving.js";
import { Claims } from "../parts/screen/claims.js";
import { TimeBar } from "../parts/screen/clock.js";
import { Closing } from "../parts/screen/closing.js";
import { Controls, languageHere } from "../parts/screen/controls.js";
import { Gallery } from "../parts/screen/gallery.js";
import { openPaging, usePageKeys } from "../parts/screen/paging.js";
import { Results } from "../parts/screen/results.js";
import { sceneOf } from "../parts/screen/scene.js";
import { Spotlight } from "../parts/screen/spotlight.js";
import { useWakefulness } from "../parts/screen/wakefulness.js";
import { Break, Commitments, IdeaCounts, Talk, Voting } from "../parts/screen/working.js";

/** @import { Boot } from "../core/boot.js" */
/** @import { Seat } from "../core/seat.js" */

const scenes = {
  waiting: Waiting,
  join: Arriving,
  talk: Talk,
  ideas: IdeaCounts,
  break: Break,
  gallery: Gallery,
  voting: Voting,
  result: Results,
  claims: Claims,
  spotlight: Spotlight,
  commitments: Commitments,
  closing: Closing,
};

/** @param {{boot: Boot}} props */
function Screen({ boot }) {
  const [seat] = useState(() => takeSeat({ code: boot.code, token: boot.token, holder: "screen" }));
  const [paging] = useState(openPaging);
  usePageKeys(paging);
  useWakefulness();
  useEffect(() => {
    if (languageHere() !== boot.lang) void speak(languageHere());
  }, [boot]);

  const records = seat.records.value;
  const scene = sceneOf(records);
  const Scene = scenes[scene];
  const phase = scene === "closing" ? undefined : the(records, "phase");
  return html`
    <main id="main" tabindex="-1" class="picture" data-scene=${scene} key=${`${scene} ${phase?.id}`}>
      ${phase && html`<${TimeBar} seat=${seat} phase=${phase} />`}
      <${Scene} show=${{ boot, seat, paging, records }} />
    </main>
    <${Line} seat=${seat} />
    <${Controls} paging=${paging} />
  `;
}

/** A small sign in the corner while the picture may be behind. @param {{seat: Seat}} props */
function Line({ seat }) {
  const status = seat.connection.status.value;
  const lost = status === "offline" || status === "revoked";
  return html`<div class="screen-line" role="status">${lost && html`<${Icon} name="cloud" /><span class="ds-sr-only">${t("screen.offline")}</span>`}</div>`;
}

void openPage(Screen);
