/**
 * Keeps the machine awake, where the browser offers a wake lock (not on plain http to another machine). The browser releases
 * it when the page is hidden, so it is requested again afterwards.
 * @module
 */
import { useEffect } from "../../../../vendor/preact.js";

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
