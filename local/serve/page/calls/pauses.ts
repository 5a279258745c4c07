const FIRST_MILLISECONDS = 500;
const LONGEST_MILLISECONDS = 15_000;

/** Before the next of several tries, the first being number 1: longer and longer, up to a bound. */
export function pauseAfter(tries: number): Promise<void> {
  const milliseconds = Math.min(FIRST_MILLISECONDS * 2 ** (tries - 1), LONGEST_MILLISECONDS);
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
