import type { SeatName } from '../../wire';

/** A name of its own for this tab, as long as the page stands. */
export function newSeat(): SeatName {
  return crypto.randomUUID();
}
