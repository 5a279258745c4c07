// How well a sheet fits a table, by the headers it shows and by its name.
import { headerRowOf } from '../../locating/headers/header-row';
import type { Table } from '../../tables/table';
import type { SheetSnapshot } from '../../workbook-snapshot';
import { tableResemblance, type Resemblance } from '../resemblance/name-resemblance';
import { similarHeaders } from '../resemblance/similar-headers';

export interface SheetFit {
  /** 0..100. */
  readonly score: number;
  /** Required columns that the headers show, of those that must stand in headers. */
  readonly found: number;
  readonly needed: number;
  /** All columns that the headers show, optional ones too; two sheets that show the same are of one kind. */
  readonly columns: readonly string[];
  readonly name: Resemblance;
}

/** Headers say what a sheet holds, its name only what somebody called it; a table of two columns is not told by headers alone. */
const SHARE_OF_HEADERS = 0.6;
const SHARE_OF_EXPLAINED = 0.2;
const SHARE_OF_NAME = 0.2;
const FEWEST_TELLING_HEADERS = 3;
const LEAST_NAME = 50;

/** Tries sheets against one table; what it has learnt of a text it remembers. */
export function sheetFitter(table: Table): (sheet: SheetSnapshot) => SheetFit {
  const { mostAlike, meaningOf } = similarHeaders(table);
  const required = Object.entries(table.columns).filter(([, { presence }]) => presence !== 'optional');
  return (sheet) => {
    const header = headerRowOf(sheet, meaningOf);
    const texts = (header?.texts ?? []).filter((text) => text.trim() !== '');
    const shown = new Map<string, number>();
    for (const { column, likeness } of texts.flatMap((text) => mostAlike(text) ?? [])) {
      shown.set(column, Math.max(likeness, shown.get(column) ?? 0));
    }
    const needed = required.filter(([key, { mayBeImplied }]) => mayBeImplied === undefined || shown.has(key));
    const name = tableResemblance(sheet.name, table);
    const isTold = needed.length >= FEWEST_TELLING_HEADERS || name.likeness >= LEAST_NAME;
    const ofHeaders = sum(needed.map(([key]) => shown.get(key) ?? 0)) / Math.max(1, needed.length);
    const explained = (100 * shown.size) / Math.max(1, texts.length);
    const score = SHARE_OF_HEADERS * ofHeaders + SHARE_OF_EXPLAINED * explained + SHARE_OF_NAME * name.likeness;
    const found = needed.filter(([key]) => shown.has(key)).length;
    const columns = [...shown.keys()].sort();
    return { score: isTold ? Math.round(score) : 0, found, needed: needed.length, columns, name };
  };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
