// Parts of a sheet that are laid out by themselves and then stacked; rows inside a section count from 1.
import type { LayoutCell, LayoutValue, RowHeight, SheetLayout, StyleName } from '../sheet-layout';
import type { Block } from '../workbook-snapshot';

export interface Section {
  readonly rows: readonly (readonly LayoutCell[])[];
  readonly merges?: readonly Block[];
  readonly mergesAcross?: readonly Block[];
  readonly bordered?: readonly Block[];
  readonly rowHeights?: readonly RowHeight[];
}

export type StackedSections = Required<Section>;

/** What all sheets of results have in common. */
export const RESULT_SHEET = {
  frozenRows: 0,
  frozenColumns: 0,
  tab: 'output',
  protected: true,
  editors: [],
  cellNotes: [],
  validations: [],
  fittedRows: { fromRow: 1, rows: 0 },
  columnFormats: [],
  conditionalFormats: [],
} as const satisfies Partial<SheetLayout>;

export function cell(value: LayoutValue, style: StyleName): LayoutCell {
  return { value, style };
}

/** One empty row between two sections. */
export const gap: Section = { rows: [[]] };

/** One under the other, their blocks moved to where they come to stand. */
export function stack(sections: readonly Section[]): StackedSections {
  const stacked = {
    rows: [] as (readonly LayoutCell[])[],
    merges: [] as Block[],
    mergesAcross: [] as Block[],
    bordered: [] as Block[],
    rowHeights: [] as RowHeight[],
  };
  for (const section of sections) {
    const offset = stacked.rows.length;
    const moved = <Placed extends { readonly row: number }>(placed: readonly Placed[] = []): Placed[] =>
      placed.map((each) => ({ ...each, row: each.row + offset }));
    stacked.merges.push(...moved(section.merges));
    stacked.mergesAcross.push(...moved(section.mergesAcross));
    stacked.bordered.push(...moved(section.bordered));
    stacked.rowHeights.push(...moved(section.rowHeights));
    for (const row of section.rows) stacked.rows.push(row);
  }
  return stacked;
}

/** Lines of text over the whole width, one row each: a merged cell does not grow with its text. */
export function textLines(lines: readonly string[], columns: number, style: StyleName): Section {
  if (lines.length === 0) return { rows: [] };
  return {
    rows: lines.map((line) => [cell(line, style)]),
    mergesAcross: [{ row: 1, column: 1, rows: lines.length, columns }],
  };
}
