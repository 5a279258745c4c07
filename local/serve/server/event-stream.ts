// Server-sent events to one tab.
import type { PageEvent } from '../wire';

/** What may wait for a tab that reads slowly; the largest paste is far less. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;

const encoder = new TextEncoder();

export class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  private controller: ReadableStreamDefaultController<Uint8Array> | null = null;

  /** `whenClosed`: the tab has gone, or has been given up. */
  constructor(private readonly whenClosed: () => void) {
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.controller = controller;
        },
        cancel: () => {
          this.drop();
        },
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING_BYTES }),
    );
  }

  send(event: PageEvent): void {
    this.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** A line that browsers pass over, so that neither side takes the other for dead. */
  beat(): void {
    this.write(': \n\n');
  }

  /** Once what has been sent is read. */
  close(): void {
    this.controller?.close();
    this.controller = null;
  }

  private write(text: string): void {
    if (this.controller === null) return;
    if ((this.controller.desiredSize ?? 0) > 0) {
      this.controller.enqueue(encoder.encode(text));
      return;
    }
    this.controller.error(new Error('the tab does not read what it is sent'));
    this.drop();
  }

  private drop(): void {
    if (this.controller === null) return;
    this.controller = null;
    this.whenClosed();
  }
}
