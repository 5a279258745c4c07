// Which month a dialog begins with: units plan the next month while the last one is still to be ranked, published and sent.
import { monthVersionIn } from '../sheets/layouts/versioned-sheet-name';
import { rankingSheet } from '../text/ranking-sheet';
import type { DialogName, Workbook } from './ports';

/** What these are about has been ranked before; the others may be about a month that nobody has computed yet. */
const AFTER_RANKING: ReadonlySet<DialogName> = new Set<DialogName>(['publish', 'notice', 'mail']);

/** That of the ranking in front of the person, else for what follows a ranking the latest ranked; empty where neither is. */
export function openingMonth(name: DialogName, workbook: Pick<Workbook, 'selected' | 'sheetNames'>): string {
  const inFront = rankedMonth(workbook.selected()?.sheet ?? '');
  if (inFront !== '' || !AFTER_RANKING.has(name)) return inFront;
  return workbook.sheetNames().map(rankedMonth).sort().pop() ?? '';
}

function rankedMonth(sheetName: string): string {
  return monthVersionIn(sheetName, rankingSheet.sheetName)?.month ?? '';
}
