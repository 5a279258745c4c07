// What is told to the tabs.
import type { PageEvent, SeatName } from '../wire';
import type { DeskMessage } from './desk-requests';

export interface Announcer {
  toAll(event: PageEvent): void;
  /** Nobody is told where there is no tab. */
  to(seat: SeatName | null, event: PageEvent): void;
}

export function announcer(post: (message: DeskMessage) => void): Announcer {
  return {
    toAll: (event) => {
      post({ kind: 'event', seat: null, event });
    },
    to: (seat, event) => {
      if (seat !== null) post({ kind: 'event', seat, event });
    },
  };
}
