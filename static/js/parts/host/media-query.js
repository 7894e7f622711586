/**
 * A media query as a hook.
 * @module
 */
import { useEffect, useState } from "../../../vendor/preact.js";

/** @param {string} query */
export function useMatches(query) {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const onChange = () => setMatches(media.matches);
    media.addEventListener("change", onChange);
    return () => media.removeEventListener("change", onChange);
  }, [query]);
  return matches;
}
