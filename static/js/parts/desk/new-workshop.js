/**
 * A new workshop from a programme: choose, name it if need be, and get its code and links.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../../vendor/preact.js";
import { errorText, say, t } from "../../browser/i18n.js";
import { openDrafts } from "../../line/drafts.js";
import { title_length_max } from "../../line/protocol.js";
import { lastingShelf } from "../../line/storage.js";
import { ask } from "../ask.js";
import { Choices } from "../choices.js";
import { CopyField } from "../copy-field.js";
import { DateField, lengthOf, TextField } from "../field.js";
import { Notice } from "../notice.js";

/** @import { WireError } from "../../line/protocol.js" */
/** @import { Programme } from "./desk.js" */

/** @typedef {{code: string, title: string, links: {join: string, screen: string, console: string, cards: string}}} Made */

/** @param {{house_key: string, programmes: Programme[], onMade: () => void}} props */
export function NewWorkshop({ house_key, programmes, onMade }) {
  const [programme, setProgramme] = useState(programmes[0]?.name ?? "");
  const [title] = useState(() => openDrafts("desk", lastingShelf())("title"));
  const [date, setDate] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const [made, setMade] = useState(/** @type {Made | null} */ (null));

  const onSubmit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (busy || lengthOf(title.text.peek().trim()) > title_length_max) return;
    setBusy(true);
    const answer = await ask("/api/workshops", {
      token: house_key,
      body: { programme, title: title.text.peek().trim(), date },
    });
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setMade(await answer.response.json());
    title.clear();
    setDate("");
    onMade();
  };

  return html`
    <section class="panel stack" aria-labelledby="new-title">
      <h2 class="ds-heading" data-size="xs" id="new-title">${t("desk.new")}</h2>
      <form class="stack" onSubmit=${onSubmit} novalidate>
        <${Choices} legend=${t("desk.programme")} look="programmes" options=${programmes.map(programmeWords)} chosen=${programme} onChoose=${setProgramme} />
        <${TextField} draft=${title} label=${t("desk.name")} description=${t("desk.name_says")} max=${title_length_max} optional />
        <${DateField} label=${t("desk.date")} description=${t("desk.date_says")} value=${date} onChange=${setDate} optional />
        ${error && html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`}
        <p>
          <button type="submit" class="ds-button" aria-busy=${busy ? "true" : undefined}>${busy ? t("desk.creating") : t("desk.create")}</button>
        </p>
      </form>
      ${made && html`<${Ready} key=${made.code} made=${made} />`}
    </section>
  `;
}

/** @param {Programme} programme */
const programmeWords = ({ name, title }) => ({
  value: name,
  words: html`<span class="choice-words"><strong>${say(title)}</strong><span class="small soft">${name}</span></span>`,
});

/** @param {{made: Made}} props */
function Ready({ made }) {
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => heading.current?.focus(), []);
  return html`
    <div class="ready stack" data-tight>
      <h3 class="ds-heading" data-size="2xs" tabindex="-1" ref=${heading}>${t("desk.made", { title: made.title })}</h3>
      <p>${t("desk.code")}: <strong class="code">${made.code}</strong></p>
      <p class="row">
        <a class="ds-button" href=${made.links.console}>${t("desk.open_console")}</a>
        <a class="ds-button" data-variant="secondary" href=${made.links.cards} target="_blank" rel="noopener">${t("desk.cards")}</a>
      </p>
      <${CopyField} label=${t("desk.join_link")} link=${made.links.join} />
      <${CopyField} label=${t("desk.screen_link")} link=${made.links.screen} />
      <${CopyField} label=${t("desk.console_link")} link=${made.links.console} />
      <p class="small soft">${t("desk.hosts_say")}</p>
    </div>
  `;
}
