// Writes wait until something reads, the script flushes, or the run ends; an error of theirs surfaces there.

export interface PendingWrite {
  apply(): void;
  /** The two as one, where the next write only adds to this one; else null. */
  joinedWith?(next: PendingWrite): PendingWrite | null;
}

export class PendingWrites {
  private waiting: PendingWrite[] = [];

  add(write: PendingWrite): void {
    const joined = this.waiting.at(-1)?.joinedWith?.(write) ?? null;
    if (joined) this.waiting[this.waiting.length - 1] = joined;
    else this.waiting.push(write);
  }

  /** Applies what waits, in order; after an error the rest is dropped. */
  settle(): void {
    const writes = this.waiting;
    this.waiting = [];
    for (const write of writes) write.apply();
  }
}
