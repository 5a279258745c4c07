// The style of a cell: its own, or for a cell that does not exist yet the one of its row or column.
import { styleOf } from '../cells/cell-parts';
import { attributeOf, isTrue } from '../xml/xml-attributes';
import { columnStyles } from './columns';
import type { Row } from './row';
import type { WorksheetPart } from './worksheet-part';

/** The style that a cell which does not exist yet would take. */
export type InheritedStyles = (row: number, column: number) => number;

export function stylesOfCells(sheet: WorksheetPart): (xml: string | null, row: number, column: number) => number {
  const inherited = inheritedStyles(sheet);
  return (xml, row, column) => (xml === null ? inherited(row, column) : styleOf(xml));
}

export function inheritedStyles(sheet: WorksheetPart): InheritedStyles {
  const ofColumn = columnStyles(sheet);
  let recent: { readonly rowNumber: number; readonly style: number | null } | null = null;
  return (rowNumber, column) => {
    if (recent?.rowNumber !== rowNumber) recent = { rowNumber, style: rowStyle(sheet.rows.row(rowNumber)) };
    return recent.style ?? ofColumn(column);
  };
}

function rowStyle(row: Row | null): number | null {
  const style = row !== null && isTrue(attributeOf(row, 'customFormat')) ? attributeOf(row, 's') : undefined;
  return style === undefined ? null : Number(style);
}
