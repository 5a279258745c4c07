import type { Unshown } from '../../wire';
import type { PageWords } from '../words/page-words';

/** One sentence for all that the grid leaves out. */
export function unshownText(words: PageWords, unshown: readonly Unshown[]): string {
  const count = unshown.reduce((sum, one) => sum + one.count, 0);
  const each = unshown.map(({ kind, sheet, count: number }) => {
    const what = words.unshownKinds[kind];
    return sheet === null ? words.inWorkbook(what, number) : words.onSheet(what, sheet, number);
  });
  return words.unshown(count, each.join(words.between));
}
