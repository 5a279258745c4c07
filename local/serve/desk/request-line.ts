// The requests of the server, taken one after the other; whoever waits for a person takes them meanwhile.
import { receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Asked } from './desk-requests';

/** Something may have to be done while nothing is asked, such as saving. */
const LONGEST_SLEEP_MS = 250;

export interface LineOptions {
  readonly port: MessagePort;
  /** Rung after each request. */
  readonly bell: SharedArrayBuffer;
  readonly serve: (asked: Asked) => void;
  /** Called now and then while somebody waits; what it throws ends the waiting. */
  readonly meanwhile: () => void;
}

export class RequestLine {
  private readonly rung: Int32Array;

  constructor(private readonly options: LineOptions) {
    this.rung = new Int32Array(options.bell);
  }

  /** Serves whatever is asked, from now on, whenever nothing else is going on. */
  open(): void {
    this.options.port.on('message', (asked: Asked) => {
      this.options.serve(asked);
    });
  }

  /** Serves what has been asked by now. */
  serveWaiting(): void {
    this.serveWhile(() => true);
  }

  /** Serves what is asked until it is over, and sleeps in between. */
  serveUntil(isOver: () => boolean): void {
    while (!isOver()) {
      // Read before looking, so that a request that comes after the look does not let us sleep.
      const rung = Atomics.load(this.rung, 0);
      this.serveWhile(() => !isOver());
      if (isOver()) return;
      this.options.meanwhile();
      Atomics.wait(this.rung, 0, rung, LONGEST_SLEEP_MS);
    }
  }

  private serveWhile(goesOn: () => boolean): void {
    while (goesOn()) {
      const received = receiveMessageOnPort(this.options.port) as { readonly message: Asked } | undefined;
      if (received === undefined) return;
      this.options.serve(received.message);
    }
  }
}
