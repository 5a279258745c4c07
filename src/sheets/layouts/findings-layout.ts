// 检查结果: what is wrong with the entries, the worst first, each with its cell and what to do.
import { a1Of } from '../../core/findings/a1';
import type { Finding, Severity } from '../../core/findings/finding';
import { groupBy } from '../../core/names/group-by';
import { findingsSheet, handling, severities } from '../../text/findings-sheet';
import type { Language } from '../../text/language';
import type { LayoutCell, SheetLayout, StyleName } from '../sheet-layout';
import { findingsTable } from '../tables/outputs/findings-table';
import { findingProblem, findingRemedy } from '../wording/finding-sentence';
import { cell, RESULT_SHEET, stack, textLines } from './section';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
const COLUMN_WIDTHS = [70, 110, 80, 560, 460, 110];

export interface FindingsEdition {
  readonly sheetName: string;
  readonly findings: readonly Finding[];
}

interface EqualFindings {
  readonly finding: Finding;
  /** How many more cells it was found in. */
  readonly others: number;
}

export function findingsLayout(edition: FindingsEdition, language: Language): SheetLayout {
  const columns = Object.values(findingsTable.columns);
  const header = columns.map((column) => cell(column.header[language], 'header'));
  const rows = rowsOf(worstFirst(edition.findings)).map((equal) => findingRow(equal, language));
  const clean = rows.length === 0 ? [findingsSheet.clean[language]] : [];
  return {
    ...RESULT_SHEET,
    name: edition.sheetName,
    ...stack([
      { rows: [header, ...rows], bordered: [{ row: 1, column: 1, rows: rows.length + 1, columns: columns.length }] },
      textLines(clean, columns.length, 'note'),
    ]),
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 1,
  };
}

/** By severity; inside one severity the order of the findings stays. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Equal notes of one column share a row; everything else has a row of its own, to be ticked off. */
function rowsOf(findings: readonly Finding[]): EqualFindings[] {
  const groups = groupBy([...findings.entries()], ([index, { severity, code, at, facts }]) =>
    severity === 'note' && 'column' in at ? JSON.stringify([code, at.sheet, at.column, facts]) : index,
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ finding: first[1], others: others.length }],
  );
}

function findingRow({ finding, others }: EqualFindings, language: Language): LayoutCell[] {
  const { severity, at } = finding;
  const more = others === 0 ? '' : ` +${String(others)}`;
  const style: StyleName = severity;
  return [
    cell(severities[severity][language], style),
    cell(at.sheet, 'text'),
    cell('row' in at ? `${a1Of(at)}${more}` : '', 'textCentred'),
    cell(findingProblem(finding, language), 'wrapped'),
    cell(findingRemedy(finding, language), 'wrapped'),
    cell(handling[severity][language], 'text'),
  ];
}
