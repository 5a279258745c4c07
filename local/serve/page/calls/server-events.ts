// The stream of what the server tells this tab, taken up again by itself after a break.
import type { PageEvent, SeatName } from '../../wire';

export interface EventListener {
  /** The stream stands; what was told while it did not is lost. */
  opened(): void;
  told(event: PageEvent): void;
  lost(): void;
}

const FIRST_WAIT_MILLISECONDS = 500;
const LONGEST_WAIT_MILLISECONDS = 15_000;

export interface EventStream {
  close(): void;
}

export function listenToServer(seat: SeatName, listener: EventListener): EventStream {
  let source: EventSource | null = null;
  let timer: number | undefined;
  let wait = FIRST_WAIT_MILLISECONDS;
  const connect = (): void => {
    const opened = new EventSource(`api/events?seat=${seat}`);
    source = opened;
    opened.onopen = () => {
      wait = FIRST_WAIT_MILLISECONDS;
      listener.opened();
    };
    opened.onmessage = ({ data }) => {
      listener.told(JSON.parse(data as string) as PageEvent);
    };
    // The browser's own way of connecting again gives up for good on some answers, so it is done here.
    opened.onerror = () => {
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
