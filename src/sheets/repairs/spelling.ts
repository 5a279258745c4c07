// Names as the lists of the workbook spell them: 单位, 人员 and 考核办法.
import type { ContestEntries } from '../../core/entries/contest-entries';
import { indexByName, namedBy } from '../../core/names/name-index';

export interface Spelling {
  /** The one spelling that a name or several names in a cell match; null where they are spelt so, or where none or several match. */
  respelt(text: string): string | null;
}

type Lists = Pick<ContestEntries, 'units' | 'posts' | 'ruleSets'>;

// The same as where names are split, kept so that what stands between them stays.
const ONE_NAME = /[^、，,；;\n]+/g;

/** Two lists, or two rows, that spell a name differently leave nothing to choose by. */
export function spellingOf({ units, posts, ruleSets }: Lists): Spelling {
  const names = new Set([...units, ...posts, ...ruleSets].map(({ name }) => name));
  const index = indexByName([...names], (name) => name);
  const listSpelling = (text: string): string => {
    const matching = namedBy(index, text);
    return matching.length === 1 ? (matching[0] ?? text) : text;
  };
  // The same few names stand in thousands of cells.
  const known = new Map<string, string | null>();
  return {
    respelt: (text) => {
      if (names.has(text)) return null;
      const before = known.get(text);
      if (before !== undefined) return before;
      const whole = listSpelling(text);
      const spelt = whole === text ? text.replace(ONE_NAME, listSpelling) : whole;
      const answer = spelt === text ? null : spelt;
      known.set(text, answer);
      return answer;
    },
  };
}
