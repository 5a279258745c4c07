// 自检: one row for each question to the platform, laid out whole before the first is asked.
import { selfTest } from '../../text/self-test';
import { fill, type Language } from '../../text/language';
import type { LayoutCell, SheetLayout } from '../sheet-layout';
import { selfTestTable } from '../tables/outputs/self-test-table';
import { cell, gap, RESULT_SHEET, stack, textLines } from './section';
import { signatureLine, type Edition } from './signature';

const HEADER_ROW = 3;
const COLUMN_WIDTHS = [300, 200, 330, 90, 260];
const USE_PIXELS = 40;

export interface SelfTestRow {
  readonly tried: string;
  readonly expected: string;
  readonly seen: string;
  readonly verdict: string;
  readonly reliance: string;
  /** Somebody should look at it. */
  readonly isStriking: boolean;
}

export interface SelfTestEdition extends Pick<Edition, 'programVersion'> {
  readonly sheetName: string;
  readonly askedAt: { readonly date: string; readonly time: string };
  readonly rows: readonly SelfTestRow[];
}

export function selfTestLayout(edition: SelfTestEdition, language: Language): SheetLayout {
  const { sheetName, askedAt, rows, programVersion } = edition;
  const columns = Object.values(selfTestTable.columns);
  const header = columns.map((column) => cell(column.header[language], 'header'));
  return {
    ...RESULT_SHEET,
    name: sheetName,
    ...stack([
      textLines([fill(selfTest.head[language], { ...askedAt })], columns.length, 'section'),
      {
        ...textLines([selfTest.use[language]], columns.length, 'note'),
        rowHeights: [{ row: 1, pixels: USE_PIXELS }],
      },
      {
        rows: [header, ...rows.map(selfTestCells)],
        bordered: [{ row: 1, column: 1, rows: rows.length + 1, columns: columns.length }],
      },
      gap,
      textLines([signatureLine({ programVersion, content: 'self-test', inputHash: '—' })], columns.length, 'note'),
    ]),
    columnWidths: COLUMN_WIDTHS,
    frozenRows: HEADER_ROW,
    cellNotes: columns.map(({ help }, index) => ({ row: HEADER_ROW, column: index + 1, text: help[language] })),
  };
}

/** Where the question of this index (0-based) stands. */
export function selfTestRowNumber(index: number): number {
  return HEADER_ROW + 1 + index;
}

export function selfTestCells({ tried, expected, seen, verdict, reliance, isStriking }: SelfTestRow): LayoutCell[] {
  return [
    cell(tried, 'wrapped'),
    cell(expected, 'wrapped'),
    cell(seen, 'wrapped'),
    cell(verdict, isStriking ? 'warning' : 'textCentred'),
    cell(reliance, 'wrapped'),
  ];
}
