// Brings together what clearly belongs together, and asks where it is not clear.

/** How well a column of ours and a header of the office fit. */
export interface Pair {
  readonly column: string;
  /** Which of the headers, counted from 0. */
  readonly header: number;
  /** 0..100. */
  readonly score: number;
}

export interface SettledPairs<P extends Pair> {
  readonly settled: readonly P[];
  /** Pairs among which nobody but a person can choose: one column and several headers, or one header and several columns. */
  readonly open: readonly (readonly P[])[];
}

/** Below, a guess would be wrong too often to be worth reading: two names that share only a generic word reach about 50. */
export const LEAST_SCORE = 60;
/** Two candidates this close have been confused in real tables: 完成日期 and 完成时限 with dates below both lie 15 apart. */
export const CLEAR_LEAD = 10;

/** One to one, the best first; equal scores in the order of the columns, then of the headers. */
export function settlePairs<P extends Pair>(pairs: readonly P[]): SettledPairs<P> {
  let left = pairs.filter(({ score }) => score >= LEAST_SCORE).sort((a, b) => b.score - a.score);
  const settled: P[] = [];
  const open: P[][] = [];
  for (let [best] = left; best !== undefined; [best] = left) {
    const together = [best, ...rivalsOf(best, left)];
    if (together.length === 1) settled.push(best);
    else open.push(together);
    const columns = new Set(together.map(({ column }) => column));
    const headers = new Set(together.map(({ header }) => header));
    left = left.filter(({ column, header }) => !columns.has(column) && !headers.has(header));
  }
  return { settled, open };
}

/** Others for the same column, or else for the same header, that come close and have nowhere else to go. */
function rivalsOf<P extends Pair>(best: P, pairs: readonly P[]): readonly P[] {
  const close = pairs.filter((pair) => pair !== best && pair.score > best.score - CLEAR_LEAD);
  const free = close.filter((rival) => !pairs.some((home) => settlesBoth(best, { rival, home }, pairs)));
  const headers = free.filter(({ column }) => column === best.column);
  return headers.length > 0 ? headers : free.filter(({ header }) => header === best.header);
}

/** The rival's other side has a home of its own, and the two pairs together are clearly better than if they changed partners. */
function settlesBoth<P extends Pair>(
  best: P,
  { rival, home }: { readonly rival: P; readonly home: P },
  pairs: readonly P[],
): boolean {
  const sharesOnlyTheOtherSide =
    rival.column === best.column
      ? home.header === rival.header && home.column !== best.column
      : home.column === rival.column && home.header !== best.header;
  if (!sharesOnlyTheOtherSide || home.score < rival.score) return false;
  const scoreOf = (column: string, header: number): number =>
    pairs.find((pair) => pair.column === column && pair.header === header)?.score ?? 0;
  const exchanged = scoreOf(best.column, home.header) + scoreOf(home.column, best.header);
  return best.score + home.score - exchanged >= CLEAR_LEAD;
}
