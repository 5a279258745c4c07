// Writes wait until something reads, the script flushes, or the run ends; an error of theirs surfaces there.

export class PendingWrites {
  private waiting: (() => void)[] = [];

  add(write: () => void): void {
    this.waiting.push(write);
  }

  /** Applies what waits, in order; after an error the rest is dropped. */
  settle(): void {
    const writes = this.waiting;
    this.waiting = [];
    for (const write of writes) write();
  }

  /** The run died before anything could be applied. */
  drop(): void {
    this.waiting = [];
  }
}
