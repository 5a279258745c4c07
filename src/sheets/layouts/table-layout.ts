// A sheet of a declared table: headers with their help, checks while typing, and formats for what people type below.
import type { ColumnValidation, LayoutCell, SheetLayout } from '../sheet-layout';
import { columnCheck, columnStyle, columnWidth } from '../tables/column-format';
import type { Table } from '../tables/table';
import type { Language } from '../../text/language';
import { headerNoteText } from '../wording/filling-sentence';
import { cell } from './section';

const FIRST_ROW_BELOW_HEADER = 2;

export interface TableContent {
  readonly language: Language;
  /** Rows a new sheet starts with, in the order of the columns. */
  readonly rows?: readonly (readonly LayoutCell[])[];
}

export function tableLayout(table: Table, { language, rows = [] }: TableContent): SheetLayout {
  const columns = Object.values(table.columns);
  const people = table.owner === 'people';
  return {
    name: table.name[language],
    rows: [
      columns.map(({ header, presence }) =>
        cell(header[language], presence === 'optional' ? 'header' : 'headerRequired'),
      ),
      ...rows,
    ],
    merges: [],
    mergesAcross: [],
    columnWidths: columns.map(columnWidth),
    rowHeights: [],
    bordered: [{ row: 1, column: 1, rows: 1, columns: columns.length }],
    frozenRows: 1,
    frozenColumns: 0,
    tab: people ? 'input' : 'output',
    protected: !people,
    editors: [],
    conditionalFormats: [],
    cellNotes: columns.map((column, index) => ({
      row: 1,
      column: index + 1,
      text: headerNoteText(column, table, language),
    })),
    validations: people ? validationsOf(table, language) : [],
    columnFormats: columns.map((column, index) => ({
      column: index + 1,
      fromRow: FIRST_ROW_BELOW_HEADER,
      style: columnStyle(column),
    })),
  };
}

function validationsOf(table: Table, language: Language): ColumnValidation[] {
  return Object.values(table.columns).flatMap((column, index) => {
    const check = columnCheck(column, language);
    if (check === null) return [];
    return [{ column: index + 1, fromRow: FIRST_ROW_BELOW_HEADER, helpText: column.help[language], ...check }];
  });
}
