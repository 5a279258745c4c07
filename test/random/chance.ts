// A stream of choices that one whole number decides: the same seed makes the same month again.

export interface Chance {
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  happens(percent: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** One of a list that may be empty. */
  pickAny<T>(choices: readonly T[]): T | undefined;
  shuffled<T>(items: readonly T[]): T[];
  /** Something goes wrong here; how often is a habit of the month. */
  slips(): boolean;
  /** The usual figure, or another; the months in which nearly all is usual are full of ties. */
  usual<T>(usual: T, others: readonly [T, ...T[]]): T;
}

const MIX = 0x9e3779b9;

export function chanceOf(seed: number): Chance {
  // A typed array, because a variable would have to be boxed for every draw.
  const state = Int32Array.of(Math.imul(seed ^ MIX, 0x85ebca6b));
  const below = (limit: number): number => {
    const next = ((state[0] ?? 0) + MIX) | 0;
    state[0] = next;
    const stirred = Math.imul(next ^ (next >>> 16), 0x21f0aaad);
    const settled = Math.imul(stirred ^ (stirred >>> 15), 0x735a2d97);
    const drawn = (settled ^ (settled >>> 15)) >>> 0;
    // The remainder; `%` is slow for numbers of more than 31 bits.
    return drawn - Math.floor(drawn / limit) * limit;
  };
  const slipsPerMille = [0, 4, 25][below(3)] ?? 0;
  const usualPercent = [50, 80, 96][below(3)] ?? 0;
  const pickAny = <T>(choices: readonly T[]): T | undefined => choices[below(Math.max(1, choices.length))];
  return {
    whole: (from, to) => from + below(to - from + 1),
    happens: (percent) => below(100) < percent,
    pick: (choices) => pickAny(choices) ?? choices[0],
    pickAny,
    slips: () => below(1000) < slipsPerMille,
    usual: (usual, others) => (below(100) < usualPercent ? usual : (pickAny(others) ?? usual)),
    shuffled(items) {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
