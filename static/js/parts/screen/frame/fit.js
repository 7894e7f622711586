/**
 * Fits the scene to the screen: shrinks large text a little and drops what is optional, until nothing overflows. Text that
 * must be read stays above 4 % of the height (screen.css).
 * @module
 */
import { useLayoutEffect } from "../../../../vendor/preact.js";
import { unit_px } from "./room.js";

/** From roomy to tight: `fit` is how much of its full size a text takes, `spare` how much is left out. */
const attempts = [
  ...[1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56].map(fit => ({ fit, spare: 0 })),
  ...[0.8, 0.68, 0.56].map(fit => ({ fit, spare: 1 })),
  ...[0.8, 0.68, 0.56, 0.44].map(fit => ({ fit, spare: 2 })),
  ...[0.56, 0.44].map(fit => ({ fit, spare: 3 })),
];
/** Letters reach a little over their line: that is not sticking out. */
const tolerance_units = 0.5;

/**
 * Elements with `data-whole` must hold all that is in them.
 * @param {{current: HTMLElement | null}} ref the picture
 */
export function useFit(ref) {
  useLayoutEffect(() => {
    const picture = ref.current;
    if (!picture) return;
    const fit = () => fitIn(picture);
    const sizes = new ResizeObserver(fit);
    const words = new MutationObserver(fit);
    sizes.observe(picture);
    words.observe(picture, { childList: true, characterData: true, subtree: true });
    // The letters have other widths once the typeface is there.
    void document.fonts?.ready.then(fit);
    fit();
    return () => {
      sizes.disconnect();
      words.disconnect();
    };
  }, [ref]);
}

/** @param {HTMLElement} picture */
function fitIn(picture) {
  for (const { fit, spare } of attempts) {
    picture.style.setProperty("--fit", `${fit}`);
    picture.dataset.spare = `${spare}`;
    if (!sticksOut(picture)) return;
  }
}

/** @param {HTMLElement} picture */
function sticksOut(picture) {
  const tolerance = tolerance_units * unit_px();
  const wholes = /** @type {NodeListOf<HTMLElement>} */ (picture.querySelectorAll("[data-whole]"));
  return [...wholes].some(
    whole => whole.scrollHeight > whole.clientHeight + tolerance || whole.scrollWidth > whole.clientWidth + tolerance,
  );
}
