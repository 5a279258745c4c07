// Where a cell is, in the words of the workbook.
import { a1Of, cellNamed } from '../../core/findings/a1';
import type { CellAddress, Finding } from '../../core/findings/finding';

const FIRST_PLACE = /(?:^| — )([^!—]+)!([A-Z]{1,3}\d+)/;

/** `评分!E14`, or the sheet alone; empty where no sheet is to blame. */
export function placeOf(at: Finding['at']): string {
  return 'row' in at ? `${at.sheet}!${a1Of(at)}` : at.sheet;
}

/** Cells grouped by sheet in the order given, each once: `评分!E14,E15; 月度计划!I7`. */
export function placesOf(cells: readonly CellAddress[]): string {
  const bySheet = new Map<string, Set<string>>();
  for (const cell of cells) {
    const known = bySheet.get(cell.sheet) ?? new Set<string>();
    bySheet.set(cell.sheet, known.add(a1Of(cell)));
  }
  return [...bySheet].map(([sheet, references]) => `${sheet}!${[...references].join(',')}`).join('; ');
}

/** The first cell that a text with places names; undefined where it names none. */
export function firstPlaceIn(text: string): CellAddress | undefined {
  const [, sheet = '', a1 = ''] = FIRST_PLACE.exec(text) ?? [];
  return cellNamed(sheet, a1) ?? undefined;
}
