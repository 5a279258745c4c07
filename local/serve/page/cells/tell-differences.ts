import type { SheetResults } from '../../grid/grid-data';
import type { GridModel } from '../grid/vendor';
import type { PageWords } from '../words/page-words';
import { differingResults } from './differing-results';

/** More than that is counted, not listed. */
const LISTED = 8;

/** A sentence for the person; null where grid and file agree. */
export function differenceSentence(
  model: GridModel,
  { sheets }: { readonly sheets: readonly SheetResults[] },
  words: PageWords,
): string | null {
  const differing = differingResults(sheets, (sheetId, address) => {
    const position = window.o_spreadsheet.helpers.toCartesian(address);
    return model.getters.getEvaluatedCell({ sheetId, ...position }).value;
  });
  if (differing.length === 0) return null;
  const listed = differing
    .slice(0, LISTED)
    .map(({ sheet, address, inFile }) => `${sheet}!${address} = ${String(inFile)}`);
  return words.differs(differing.length, listed.join(words.between));
}
