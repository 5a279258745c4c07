// 检查结果: what is wrong with the entries, the worst first, each with its cell and what to do.
import { a1Of } from '../../core/findings/a1';
import type { Finding, Severity } from '../../core/findings/finding';
import { findingsSheet, handling, severities } from '../../text/findings-sheet';
import type { Language } from '../../text/language';
import type { LayoutCell, SheetLayout, StyleName } from '../sheet-layout';
import { findingsTable } from '../tables/outputs/findings-table';
import { findingProblem, findingRemedy } from '../wording/finding-sentence';
import { cell, stack, textLines } from './section';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
const COLUMN_WIDTHS = [70, 110, 80, 560, 460, 110];

export interface FindingsEdition {
  readonly sheetName: string;
  readonly findings: readonly Finding[];
}

export function findingsLayout(edition: FindingsEdition, language: Language): SheetLayout {
  const columns = Object.values(findingsTable.columns);
  const header = columns.map((column) => cell(column.header[language], 'header'));
  const rows = worstFirst(edition.findings).map((finding) => findingRow(finding, language));
  const clean = rows.length === 0 ? [findingsSheet.clean[language]] : [];
  return {
    name: edition.sheetName,
    ...stack([
      { rows: [header, ...rows], bordered: [{ row: 1, column: 1, rows: rows.length + 1, columns: columns.length }] },
      textLines(clean, columns.length, 'note'),
    ]),
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 1,
    frozenColumns: 0,
    tab: 'output',
    protected: true,
    cellNotes: [],
    validations: [],
    columnFormats: [],
  };
}

/** By severity; inside one severity the order of the findings stays. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function findingRow(finding: Finding, language: Language): LayoutCell[] {
  const { severity, at } = finding;
  const style: StyleName = severity;
  return [
    cell(severities[severity][language], style),
    cell(at.sheet, 'text'),
    cell('row' in at ? a1Of(at) : '', 'textCentred'),
    cell(findingProblem(finding, language), 'wrapped'),
    cell(findingRemedy(finding, language), 'wrapped'),
    cell(handling[severity][language], 'text'),
  ];
}
