// A sheet of a declared table: headers with their notes, checks and lights while typing, and formats for what people type below.
import { a1Of } from '../../../core/findings/a1';
import type { ColumnValidation, LayoutCell, SheetLayout } from '../../sheet-layout';
import { columnStyle, columnWidth } from '../../tables/column-format';
import { monthlyPlanTable } from '../../tables/plans/monthly-plan-table';
import { fillingOf, type Table } from '../../tables/table';
import type { Language } from '../../../text/language';
import { headerNoteText } from '../../wording/filling-sentence';
import { blankLights } from './blank-lights';
import { columnCheck } from './column-check';
import type { ListPlaces } from './list-place';
import { planLights } from './plan-lights';
import { cell } from '../section';

const FIRST_ROW_BELOW_HEADER = 2;

export interface TableContent {
  readonly language: Language;
  /** Rows a new sheet starts with, in the order of the columns. */
  readonly rows?: readonly (readonly LayoutCell[])[];
  /** What its drop-downs offer; without them names are not checked. */
  readonly lists?: ListPlaces;
}

export function tableLayout(table: Table, content: TableContent): SheetLayout {
  const { language, rows = [] } = content;
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
    fittedRows: { fromRow: 1, rows: 0 },
    bordered: [{ row: 1, column: 1, rows: 1, columns: columns.length }],
    frozenRows: 1,
    frozenColumns: 0,
    tab: people ? 'input' : 'output',
    protected: !people,
    editors: [],
    cellNotes: columns.map((column, index) => ({
      row: 1,
      column: index + 1,
      text: headerNoteText(column, table, language),
    })),
    validations: validationsOf(table, content),
    columnFormats: columns.map((column, index) => ({
      column: index + 1,
      fromRow: FIRST_ROW_BELOW_HEADER,
      style: columnStyle(column),
    })),
    conditionalFormats: [
      ...(table.name === monthlyPlanTable.name ? planLights(FIRST_ROW_BELOW_HEADER) : []),
      ...(people ? blankLights(table, FIRST_ROW_BELOW_HEADER) : []),
    ],
  };
}

function validationsOf(table: Table, { language, lists = () => null }: TableContent): ColumnValidation[] {
  const sheet = table.name[language];
  return Object.values(table.columns).flatMap((column, index) => {
    if (fillingOf(column, table) === null) return [];
    const first = { sheet, row: FIRST_ROW_BELOW_HEADER, column: index + 1 };
    const check = columnCheck(column, { language, lists, cell: a1Of(first) });
    if (check === null) return [];
    return [{ column: first.column, fromRow: first.row, helpText: column.help[language], ...check }];
  });
}
