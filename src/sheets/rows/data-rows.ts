// The rows below the header that hold entries.
import type { CellAddress, Finding } from '../../core/findings/finding';
import { cleanText } from '../cells/clean-text';
import type { Column } from '../tables/table';
import type { CellValue, SheetSnapshot } from '../workbook-snapshot';
import { isFootText } from './foot-row';
import { headRowFinder, repeatedHeadNote } from './head-rows';

export interface DataRows {
  /** 0-based, in order; rows that are blank in every column of ours are left out. */
  readonly rowIndexes: readonly number[];
  /** One note for each foot row and each repeated header row that was skipped. */
  readonly findings: readonly Finding[];
}

export function dataRows(
  sheet: SheetSnapshot,
  headerRowIndex: number,
  columnAt: ReadonlyMap<number, Column>,
): DataRows {
  const ours = [...columnAt.keys()].sort((a, b) => a - b);
  const required = ours.filter((index) => columnAt.get(index)?.presence !== 'optional');
  const repeatsHead = headRowFinder(sheet, headerRowIndex, ours);
  const rowIndexes: number[] = [];
  const findings: Finding[] = [];
  for (let rowIndex = headerRowIndex + 1; rowIndex < sheet.values.length; rowIndex += 1) {
    const row = sheet.values[rowIndex] ?? [];
    const first = ours.find((index) => !isBlank(row[index]));
    if (first === undefined) continue;
    const at = { sheet: sheet.name, row: rowIndex + 1, column: first + 1 };
    const foot = footText(row, first, required);
    if (foot !== undefined) findings.push(footNote(foot, at));
    else if (repeatsHead(row)) findings.push(repeatedHeadNote(at));
    else rowIndexes.push(rowIndex);
  }
  return { rowIndexes, findings };
}

/** The word of a foot row: it stands first, and a column that every entry fills is empty. */
function footText(row: readonly CellValue[], first: number, required: readonly number[]): string | undefined {
  const value = row[first];
  if (typeof value !== 'string' || !isFootText(value)) return undefined;
  return required.some((index) => isBlank(row[index])) ? cleanText(value) : undefined;
}

function footNote(text: string, at: CellAddress): Finding {
  return { severity: 'note', code: 'foot-row-skipped', at, facts: { text } };
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && cleanText(value) === '');
}
