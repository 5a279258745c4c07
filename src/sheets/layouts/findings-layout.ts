// 检查结果: what is wrong with the entries, the worst first, each with its cell, what to do, and the repair to tick.
import type { Month } from '../../core/calendar/calendar';
import type { Finding, Severity } from '../../core/findings/finding';
import { findingsSheet, handling, severities } from '../../text/findings-sheet';
import { fill, type Language } from '../../text/language';
import { monthInWords } from '../../text/months';
import type { LayoutCell, SheetLayout } from '../sheet-layout';
import { choiceWords } from '../tables/choice';
import { findingsTable } from '../tables/outputs/findings-table';
import { ticks } from '../tables/outputs/output-choices';
import { findingProblem, findingRemedy } from '../wording/finding-sentence';
import { findingRows, markKey, markOf, type FindingRow } from './finding-rows';
import { cell, RESULT_SHEET, stack, textLines } from './section';

/** Below the head line and the line that says how to use the sheet. */
const HEADER_ROW = 3;
/** Together no wider than an ordinary screen. */
const COLUMN_WIDTHS = [72, 110, 90, 400, 330, 90, 180, 60];
const HEAD_PIXELS = 28;
const USE_PIXELS = 40;

export interface FindingsEdition {
  readonly sheetName: string;
  /** Empty where no month could be chosen. */
  readonly month: Month;
  readonly findings: readonly Finding[];
  readonly checkedAt: { readonly date: string; readonly time: string };
  /** The rows that were ticked before (`markKey`); those that still stand keep their tick. */
  readonly ticked: ReadonlySet<string>;
}

export function findingsLayout(edition: FindingsEdition, language: Language): SheetLayout {
  const columns = Object.values(findingsTable.columns);
  const header = columns.map((column) => cell(column.header[language], 'header'));
  const rows = findingRows(edition.findings).map((row) => layoutRow(row, edition.ticked, language));
  const clean = rows.length === 0 ? [findingsSheet.clean[language]] : [];
  const repairColumn = columns.indexOf(findingsTable.columns.repair) + 1;
  return {
    ...RESULT_SHEET,
    name: edition.sheetName,
    ...stack([
      {
        ...textLines([headLine(edition, language)], columns.length, 'section'),
        rowHeights: [{ row: 1, pixels: HEAD_PIXELS }],
      },
      {
        ...textLines([findingsSheet.use[language]], columns.length, 'note'),
        rowHeights: [{ row: 1, pixels: USE_PIXELS }],
      },
      { rows: [header, ...rows], bordered: [{ row: 1, column: 1, rows: rows.length + 1, columns: columns.length }] },
      textLines(clean, columns.length, 'note'),
    ]),
    columnWidths: COLUMN_WIDTHS,
    fittedRows: { fromRow: HEADER_ROW + 1, rows: rows.length },
    frozenRows: HEADER_ROW,
    cellNotes: columns.map(({ help }, index) => ({ row: HEADER_ROW, column: index + 1, text: help[language] })),
    validations: [
      {
        column: repairColumn,
        fromRow: HEADER_ROW + 1,
        rule: { kind: 'list', values: choiceWords(ticks, language) },
        helpText: findingsTable.columns.repair.help[language],
        strict: false,
      },
    ],
  };
}

function headLine({ month, findings, checkedAt }: FindingsEdition, language: Language): string {
  const count = (severity: Severity): string => String(findings.filter((one) => one.severity === severity).length);
  return fill(findingsSheet.head[language], {
    month: month === '' ? findingsSheet.noMonth[language] : monthInWords(month, language),
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    ...checkedAt,
  });
}

function layoutRow(row: FindingRow, ticked: ReadonlySet<string>, language: Language): LayoutCell[] {
  const { finding } = row;
  const { severity, at } = finding;
  const mark = markOf(row, language);
  const [tick = ''] = row.repairs.length > 0 && ticked.has(markKey(mark)) ? choiceWords(ticks, language) : [];
  return [
    cell(severities[severity][language], severity),
    cell(mark.sheet, 'text'),
    mark.cell === '' ? cell('', 'textCentred') : { ...cell(mark.cell, 'textCentred'), link: at },
    cell(findingProblem(finding, language), 'wrapped'),
    cell(findingRemedy(finding, language), 'wrapped'),
    cell(handling[severity][language], 'text'),
    cell(mark.change, 'wrapped'),
    cell(tick, 'textCentred'),
  ];
}
