// The sheets the program writes, in this version or a later one; none of them is ever read as if people had filled it in.
import { fill } from '../../text/language';
import { rankingSheet } from '../../text/ranking-sheet';
import { comparable } from '../cells/clean-text';
import { outputTables } from '../tables/all-tables';
import { namePartsOf, runsOf } from './sheet-name-parts';

const LATER: readonly string[] = ['通报', 'Notice'];

const outputKeys: ReadonlySet<string> = new Set(
  [
    ...outputTables.flatMap(({ name }) => [name['zh-CN'], name.en]),
    ...[rankingSheet.sheetName['zh-CN'], rankingSheet.sheetName.en].map((name) => fill(name, { month: '' })),
    ...LATER,
  ].map(comparable),
);

/** `得分明细`, or one of their names with more beside it: `排名 2026-10`. */
export function isOutputSheetName(sheetName: string): boolean {
  return runsOf(namePartsOf(sheetName)).some(({ key }) => outputKeys.has(key));
}
