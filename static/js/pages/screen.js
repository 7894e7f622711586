/**
 * The big screen: one scene at a time, chosen by the phase or by an organiser. It shows no names and no errors; after a lost
 * connection it catches up without help.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { speak, t } from "../browser/i18n.js";
import { openPage } from "../browser/page.js";
import { phaseTitle, useTitle } from "../browser/title.js";
import { the } from "../line/records.js";
import { takeSeat } from "../line/seat.js";
import { TimeBar } from "../parts/screen/frame/clock.js";
import { Controls, startOrLeave } from "../parts/screen/frame/controls.js";
import { useFit } from "../parts/screen/frame/fit.js";
import { Marks } from "../parts/screen/frame/marks.js";
import { MessageBand } from "../parts/screen/frame/message.js";
import { openPaging } from "../parts/screen/frame/paging.js";
import { openLetters, useKeys } from "../parts/screen/machine/keys.js";
import { languageHere, openLight } from "../parts/screen/machine/manners.js";
import { openSound } from "../parts/screen/machine/sound.js";
import { openStillness } from "../parts/screen/machine/stillness.js";
import { useWakefulness } from "../parts/screen/machine/wakefulness.js";
import { Abatement } from "../parts/screen/scenes/abatement.js";
import { Arriving, Waiting } from "../parts/screen/scenes/arriving.js";
import { Claims } from "../parts/screen/scenes/claims.js";
import { Closing } from "../parts/screen/scenes/closing.js";
import { Collaboration } from "../parts/screen/scenes/collaboration.js";
import { FundScene } from "../parts/screen/scenes/fund.js";
import { Gallery } from "../parts/screen/scenes/gallery.js";
import { QuadrantsScene } from "../parts/screen/scenes/quadrants.js";
import { Results } from "../parts/screen/scenes/results.js";
import { Spotlight } from "../parts/screen/scenes/spotlight.js";
import { Tables } from "../parts/screen/scenes/tables.js";
import { Break, Commitments, Question, Voting } from "../parts/screen/scenes/working.js";
import { onScreen } from "../rules/scene.js";

/** @import { Boot } from "../browser/boot.js" */

const scenes = {
  waiting: Waiting,
  welcome: Arriving,
  question: Question,
  tables: Tables,
  break: Break,
  gallery: Gallery,
  voting: Voting,
  result: Results,
  claims: Claims,
  spotlight: Spotlight,
  collaboration: Collaboration,
  quadrants: QuadrantsScene,
  abatement: Abatement,
  fund: FundScene,
  commitments: Commitments,
  closing: Closing,
};
/** What has its own way of showing the time, or none. */
const without_time_bar = new Set(["waiting", "closing"]);

/** @param {Boot} boot */
function openScreen(boot) {
  const seat = takeSeat({ code: boot.code, token: boot.token, holder: "screen" });
  const stillness = openStillness(seat, frozen => seat.act("freeze_screen", { frozen }));
  const paging = openPaging(stillness.frozen);
  const sound = openSound(seat);
  const letters = openLetters();
  const doing = {
    page_next: () => paging.turn(1),
    page_back: () => paging.turn(-1),
    freeze: stillness.toggle,
    sound: sound.toggle,
    full: () => startOrLeave(sound),
  };
  return { seat, doing, desk: { stillness, paging, sound, letters, light: openLight() } };
}

/** @param {{boot: Boot}} props */
function Screen({ boot }) {
  const [{ seat, doing, desk }] = useState(() => openScreen(boot));
  useKeys(doing, desk.letters);
  useWakefulness();
  useEffect(() => {
    if (languageHere() !== boot.lang) void speak(languageHere());
  }, [boot]);
  const picture = useRef(null);
  useFit(picture);

  const { stillness, paging } = desk;
  const records = stillness.records.value;
  const { scene: name, step } = onScreen(records);
  const Scene = scenes[name];
  const phase = the(records, "phase");
  useTitle(t("screen.controls"), phaseTitle(records));
  return html`
    <main id="main" tabindex="-1" class="picture" ref=${picture} data-scene=${name} data-still=${stillness.frozen.value}>
      ${phase && !without_time_bar.has(name) && html`<${TimeBar} second=${stillness.second} phase=${phase} />`}
      <${MessageBand} records=${records} now=${seat.second} />
      <div class="scene" key=${`${name} ${phase?.id} ${step}`}>
        <${Scene} show=${{ boot, second: stillness.second, paging, records }} />
      </div>
    </main>
    <${Marks} connection=${seat.connection} stillness=${stillness} />
    <${Controls} desk=${desk} />
  `;
}

void openPage(Screen);
