/**
 * Error codes that mean that this device has lost its seat.
 * @module
 */

export const seat_is_gone = new Set([
  "no_seat",
  "seat_expired",
  "seat_revoked",
  "seat_moved",
  "wrong_key",
  "unknown_workshop",
]);
