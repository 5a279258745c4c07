// What is going on at the desk: runs of the script inside one another, each for somebody at a tab.
import type { SeatName } from '../wire';

export interface Work {
  /** `trigger`: an edit with its `onEdit`, or `onOpen`. */
  readonly kind: 'run' | 'trigger';
  /** Null: for nobody, as when the file is opened. */
  readonly seat: SeatName | null;
  readonly functionName: string;
}

export class AtWork {
  private readonly stack: Work[] = [];

  constructor(private readonly onChange: (runs: readonly string[]) => void) {}

  during<Answer>(work: Work, act: () => Answer): Answer {
    this.stack.push(work);
    this.changed(work);
    try {
      return act();
    } finally {
      this.stack.pop();
      this.changed(work);
    }
  }

  /** Whoever the innermost run works for. */
  seat(): SeatName | null {
    return this.stack.at(-1)?.seat ?? null;
  }

  /** Whose runs stand still until the innermost one has ended; not those of its own tab. */
  seatsWaiting(): readonly SeatName[] {
    const innermost = this.seat();
    const outer = this.stack.slice(0, -1).flatMap(({ kind, seat }) => (kind === 'run' && seat !== null ? seat : []));
    return [...new Set(outer)].filter((seat) => seat !== innermost);
  }

  /** What everything else that is going on was begun within. */
  outermost(): Work | null {
    return this.stack[0] ?? null;
  }

  /** An edit is made as a whole: nothing else is begun meanwhile. */
  isTrigger(): boolean {
    return this.stack.at(-1)?.kind === 'trigger';
  }

  isIdle(): boolean {
    return this.stack.length === 0;
  }

  runs(): readonly string[] {
    return this.stack.filter(({ kind }) => kind === 'run').map(({ functionName }) => functionName);
  }

  private changed({ kind }: Work): void {
    if (kind === 'run') this.onChange(this.runs());
  }
}
