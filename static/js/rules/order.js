/**
 * Each voter's own order of the measures: random, but the same every time, so that no measure wins by standing first.
 * @module
 */

/**
 * The things in the order that belongs to this seed.
 * @template {{id: string}} T
 * @param {T[]} things
 * @param {string | number} seed
 * @returns {T[]}
 */
export function ownOrder(things, seed) {
  const place = new Map(things.map(thing => [thing.id, hash(`${seed}${thing.id}`)]));
  return [...things].sort((a, b) => Number(place.get(a.id)) - Number(place.get(b.id)) || (a.id < b.id ? -1 : 1));
}

/**
 * FNV-1a over the code units, with the final mixing of MurmurHash3 so that ids that differ in one sign land far apart.
 * @param {string} text
 * @returns {number} 32 bits
 */
export function hash(text) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
