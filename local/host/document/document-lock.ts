// The document's lock: one run holds it at a time.

export class DocumentLock {
  private holder: object | null = null;

  /** Answers at once: locally nobody else can let go while we wait. */
  tryAcquire(run: object): boolean {
    this.holder ??= run;
    return this.holder === run;
  }

  isHeldBy(run: object): boolean {
    return this.holder === run;
  }

  release(run: object): void {
    if (this.holder === run) this.holder = null;
  }
}
