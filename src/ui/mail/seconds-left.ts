interface Pace {
  readonly done: number;
  readonly total: number;
  readonly elapsedSeconds: number;
}

/** At the pace so far, rounded up to five seconds; null while nothing is done. */
export function secondsLeft({ done, total, elapsedSeconds }: Pace): number | null {
  if (done === 0) return null;
  return Math.ceil(((total - done) * elapsedSeconds) / done / 5) * 5;
}
