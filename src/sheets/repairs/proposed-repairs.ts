// What could safely be mended in the sheets as they were opened; a clean cell costs one look.
import type { Finding, Repair } from '../../core/findings/finding';
import type { RepairFindingCode } from '../../core/findings/repair-finding-code';
import { addressKey } from '../../core/findings/a1';
import { cleanText } from '../cells/clean-text';
import { readDate } from '../cells/read-date';
import { cellOf } from '../rows/cell-of';
import type { OpenSheet } from '../rows/open-sheet';
import { RowReader } from '../rows/row-reader';
import type { ReadingFinding } from '../reading-result';
import { eventsTable } from '../tables/judgements/events-table';
import { membersTable } from '../tables/people/members-table';
import { unitsTable } from '../tables/people/units-table';
import { ruleSetsTable } from '../tables/rules/rule-sets-table';
import { settingsTable } from '../tables/rules/settings-table';
import type { Columns, Table } from '../tables/table';
import { cellRepair, mayNeedRepair } from './cell-repair';
import type { Spelling } from './spelling';

type AnySheet = OpenSheet<Columns>;

interface ProposedRepair {
  readonly repair: Repair;
  readonly sheet: AnySheet;
  readonly rowIndex: number;
}

/** The columns that say how a name is spelt. */
const LISTS: ReadonlyMap<Table, string> = new Map<Table, string>([
  [unitsTable, 'name'],
  [membersTable, 'name'],
  [ruleSetsTable, 'name'],
]);

/** Of repairs that leave a text. */
const CODES: Readonly<Record<Exclude<Repair['kind'], 'number'>, RepairFindingCode>> = {
  spaces: 'spaces-untidy',
  width: 'code-full-width',
  date: 'date-as-text',
  month: 'month-spelt-otherwise',
  name: 'name-spelt-otherwise',
};

/** The findings with every repair on the note of its cell; where there is none, one is added. */
export function withRepairs(
  findings: readonly ReadingFinding[],
  sheets: readonly AnySheet[],
  spelling: Spelling,
): readonly ReadingFinding[] {
  const proposed = sheets.flatMap((sheet) => repairsIn(sheet, spelling));
  if (proposed.length === 0) return findings;
  const byCell = new Map(proposed.map((one) => [addressKey(one.repair.at), one]));
  const told = findings.map((one): ReadingFinding => {
    const { finding } = one;
    if (finding.code !== 'number-accepted' || !('row' in finding.at)) return one;
    const key = addressKey(finding.at);
    const found = byCell.get(key);
    if (found === undefined) return one;
    byCell.delete(key);
    return { ...one, finding: { ...finding, repair: found.repair } };
  });
  return [...told, ...[...byCell.values()].map(noteOf)];
}

function repairsIn(sheet: AnySheet, spelling: Spelling): readonly ProposedRepair[] {
  // Rows of 设置 that the program does not know are people's own.
  if ((sheet.table as Table) === settingsTable) return [];
  const proposed: ProposedRepair[] = [];
  const listColumn = LISTS.get(sheet.table);
  for (const [key, { index }] of sheet.columns) {
    const kind = sheet.table.columns[key]?.kind;
    if (kind === undefined) continue;
    const spelt = key === listColumn ? null : spelling;
    for (const rowIndex of sheet.rowIndexes) {
      const text = sheet.sheet.values[rowIndex]?.[index];
      if (typeof text !== 'string' || !mayNeedRepair(text, kind, spelt)) continue;
      if (sheet.merged.sourceRow(rowIndex, index) !== rowIndex) continue;
      const repair = cellRepair({ cell: cellOf(sheet, rowIndex, key), text }, kind, spelt);
      if (repair !== null) proposed.push({ repair, sheet, rowIndex });
    }
  }
  return proposed;
}

function noteOf({ repair, sheet, rowIndex }: ProposedRepair): ReadingFinding {
  return {
    finding: { severity: 'note', ...problemOf(repair), at: repair.at, repair },
    month: monthOf(sheet, rowIndex),
  };
}

/** A figure in a row that nobody read has no note yet; it gets the one it would have had. */
function problemOf({ kind, from, to }: Repair): Pick<Finding, 'code' | 'facts'> {
  if (kind !== 'number' && typeof to !== 'number') return { code: CODES[kind], facts: {} };
  return { code: 'number-accepted', facts: { text: cleanText(from), read: String(to) } };
}

/** Null where the row concerns every month, and where its month cannot be read. */
function monthOf(sheet: AnySheet, rowIndex: number): ReadingFinding['month'] {
  const row = new RowReader(sheet, rowIndex);
  if (sheet.table.columns['month'] !== undefined) return row.ownMonth('month');
  if ((sheet.table as Table) !== eventsTable) return null;
  const { entry } = readDate(cellOf(sheet, rowIndex, 'date'), null);
  return entry.state === 'value' ? entry.value.slice(0, 7) : null;
}
