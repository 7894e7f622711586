/**
 * Keeps the machine behind the big screen from going to sleep, where the browser lets us (not on plain http to another machine).
 * The browser lets go when the page is hidden, so it is asked for again when it is back.
 * @module
 */
import { useEffect } from "../../../vendor/preact.js";

export function useWakefulness() {
  useEffect(() => {
    const stayAwake = () => {
      // Refused on a low battery, and then the machine's own settings decide.
      if (document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => {});
    };
    stayAwake();
    document.addEventListener("visibilitychange", stayAwake);
    return () => document.removeEventListener("visibilitychange", stayAwake);
  }, []);
}
