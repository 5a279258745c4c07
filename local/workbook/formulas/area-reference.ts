// `'表 1'!$A$2:$A$9`: an area of a sheet as formulas, rules and links name it.
import { areaAddress, parseArea } from '../cells/cell-address';
import type { Area } from '../contract';
import { sheetNamesIn } from './formula-tokens';

export interface AreaReference {
  /** Null: the sheet where the reference stands. */
  readonly sheet: string | null;
  readonly area: Area;
  /** Whether it means the same area wherever it stands. */
  readonly isFixed: boolean;
}

/** Null for names, other workbooks, several sheets and everything else that is not one area. */
export function readAreaReference(text: string): AreaReference | null {
  const [, prefix, address = ''] = /^((?:'(?:[^']|'')+'|[^'!]+)!)?([$A-Za-z\d:]+)$/.exec(text.trim()) ?? [];
  const area = parseArea(address);
  const sheets = prefix === undefined ? [null] : sheetNamesIn(prefix);
  const [sheet = null] = sheets;
  if (area === null || sheets.length > 1 || sheet?.includes('[') === true) return null;
  return { sheet, area, isFixed: !/[A-Za-z\d]/.test(address.replace(/\$(?:[A-Za-z]+|\d+)/g, '')) };
}

/** With `$` throughout; null as in `AreaReference`. */
export function fixedReference(sheet: string | null, area: Area): string {
  const address = areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return sheet === null ? address : `${quotedSheet(sheet)}!${address}`;
}

/** Quotes are right for every name, and needed for many. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
