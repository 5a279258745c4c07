// The tabs that are open, each by its seat: who is told what, and who has left.
import type { PageEvent, SeatName } from '../wire';
import { EventStream } from './event-stream';

const MOST_TABS = 20;

export interface TabsOptions {
  /** A tab whose connection broke may come back for so long. */
  readonly graceMilliseconds: number;
  readonly beatMilliseconds: number;
  readonly whenLeft: (seat: SeatName) => void;
}

interface Tab {
  /** Null while its connection is broken. */
  stream: EventStream | null;
  leaving: NodeJS.Timeout | undefined;
}

export class OpenTabs {
  private readonly tabs = new Map<SeatName, Tab>();
  /** All that were ever open. */
  private readonly known = new Set<SeatName>();
  private readonly beating: NodeJS.Timeout;

  constructor(private readonly options: TabsOptions) {
    this.beating = setInterval(() => {
      for (const { stream } of this.tabs.values()) stream?.beat();
    }, options.beatMilliseconds).unref();
  }

  /**
   * The events of a tab from now on, in the place of a stream it had; null where too many are open. A tab that comes back has missed
   * some, and is told to load everything anew.
   */
  enter(seat: SeatName): ReadableStream<Uint8Array> | null {
    const before = this.tabs.get(seat);
    if (before === undefined && this.tabs.size >= MOST_TABS) return null;
    clearTimeout(before?.leaving);
    const tab: Tab = { stream: null, leaving: undefined };
    tab.stream = new EventStream(() => {
      this.lose(seat, tab);
    });
    this.tabs.set(seat, tab);
    before?.stream?.close();
    if (this.known.has(seat)) tab.stream.send({ kind: 'reload' });
    else tab.stream.beat();
    this.known.add(seat);
    return tab.stream.body;
  }

  isOpen(seat: SeatName): boolean {
    return this.tabs.has(seat);
  }

  /** All of them where `seat` is null. */
  tell(seat: SeatName | null, event: PageEvent): void {
    if (seat !== null) this.tabs.get(seat)?.stream?.send(event);
    else for (const { stream } of this.tabs.values()) stream?.send(event);
  }

  /** The last that they hear. */
  end(event: PageEvent): void {
    clearInterval(this.beating);
    this.tell(null, event);
    for (const { stream, leaving } of this.tabs.values()) {
      clearTimeout(leaving);
      stream?.close();
    }
    this.tabs.clear();
  }

  private lose(seat: SeatName, tab: Tab): void {
    tab.stream = null;
    tab.leaving = setTimeout(() => {
      this.tabs.delete(seat);
      this.options.whenLeft(seat);
    }, this.options.graceMilliseconds).unref();
  }
}
