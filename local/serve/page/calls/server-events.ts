// The stream of what the server tells this tab, taken up again by itself after a break.
import type { PageEvent, SeatName } from '../../wire';

export interface EventListener {
  /** For the first time; after a break the server itself asks for a loading anew. */
  opened(): void;
  /** The browser has not even asked: it keeps few connections to one address, and each tab holds one. */
  kept(): void;
  told(event: PageEvent): void;
  lost(): void;
}

const FIRST_WAIT_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 15_000;
const KEPT_AFTER_MILLISECONDS = 8_000;

export interface EventStream {
  close(): void;
}

export function listenToServer(seat: SeatName, listener: EventListener): EventStream {
  let source: EventSource | null = null;
  let timer: number | undefined;
  let wait = FIRST_WAIT_MILLISECONDS;
  let isFirst = true;
  const connect = (): void => {
    const opened = new EventSource(`api/events?seat=${seat}`);
    source = opened;
    const patience = window.setTimeout(listener.kept, KEPT_AFTER_MILLISECONDS);
    opened.onopen = () => {
      window.clearTimeout(patience);
      wait = FIRST_WAIT_MILLISECONDS;
      if (isFirst) listener.opened();
      isFirst = false;
    };
    opened.onmessage = ({ data }) => {
      listener.told(JSON.parse(data as string) as PageEvent);
    };
    // The browser's own way of connecting again gives up for good on some answers, so it is done here.
    opened.onerror = () => {
      window.clearTimeout(patience);
      opened.close();
      listener.lost();
      timer = window.setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS);
    };
  };
  connect();
  return {
    close: () => {
      window.clearTimeout(timer);
      source?.close();
    },
  };
}
