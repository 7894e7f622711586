/**
 * Small marks in the corner for the organisers: frozen, the server is restarting, or the connection has been lost for a while.
 * @module
 */
import { html, useEffect, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Icon } from "../../icon.js";

/** @import { Connection } from "../../../line/connection.js" */
/** @import { Stillness } from "../machine/stillness.js" */

/** A short gap is not shown. */
const gap_told_after_ms = 20_000;

/** @param {{connection: Connection, stillness: Stillness}} props */
export function Marks({ connection, stillness }) {
  const away = useAway(connection);
  const restarting = connection.restarting.value;
  return html`
    <div class="marks" role="status">
      ${stillness.frozen.value && html`<p class="mark" data-mark="still"><${Icon} name="pause" />${t("screen.still")}</p>`}
      ${restarting && html`<p class="mark" data-mark="restarting"><${Icon} name="cloud" />${t("screen.restarting")}</p>`}
      ${away && !restarting && html`<p class="mark" data-mark="away"><${Icon} name="cloud" /><span class="ds-sr-only">${t("screen.offline")}</span></p>`}
    </div>
  `;
}

/** Whether the line has been lost for so long that the picture may be behind. @param {Connection} connection */
function useAway(connection) {
  const lost = connection.status.value !== "connected";
  const [away, setAway] = useState(false);
  useEffect(() => {
    setAway(false);
    if (!lost) return;
    const timer = setTimeout(() => setAway(true), gap_told_after_ms);
    return () => clearTimeout(timer);
  }, [lost]);
  return away;
}
