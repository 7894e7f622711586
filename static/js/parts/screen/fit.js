/**
 * Sizes of text. A long text is set in a smaller step, so that it stays whole: the letters of a step are counted, not measured,
 * since the picture keeps its proportions on every screen.
 * @module
 */

/**
 * The step a text is set in: 0, the largest, for one that is no longer than the first limit, and so on.
 * @param {string} text
 * @param {readonly number[]} limits the number of letters that each step takes, shortest first
 */
export function stepOf(text, limits) {
  const length = [...text].length;
  const step = limits.findIndex(limit => length <= limit);
  return step === -1 ? limits.length : step;
}

/** For the `style` of an element whose size depends on the step. @param {string} text @param {readonly number[]} limits */
export const sized = (text, limits) => ({ "--step": stepOf(text, limits) });
