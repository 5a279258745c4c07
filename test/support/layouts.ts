// A layout as a person would read it: text by text, without styles.
import type { LayoutCell, SheetLayout } from '../../src/sheets/sheet-layout';

export function textsOf(layout: Pick<SheetLayout, 'rows'>): string[][] {
  return layout.rows.map((row) => row.map(textOf));
}

/** All rows as lines, filled cells only. */
export function linesOf(layout: Pick<SheetLayout, 'rows'>): string[] {
  return textsOf(layout).map((row) => row.filter((text) => text !== '').join(' | '));
}

/** The first row in which a cell begins with the text. */
export function rowWith(layout: Pick<SheetLayout, 'rows'>, text: string): readonly LayoutCell[] {
  const found = layout.rows.find((row) => row.some((cell) => textOf(cell).startsWith(text)));
  if (found === undefined) throw new Error(`no row with ${text}`);
  return found;
}

function textOf({ value }: LayoutCell): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.date : String(value);
}
