// The formulas of one sheet with their stored results, for the search of stale ones.
import { addressOf, parseArea } from '../cells/cell-address';
import { spelledResult } from '../cells/cell-content';
import { splitCell, withoutResult, withResult } from '../cells/cell-parts';
import type { CellFormula } from '../cells/cell-parts';
import type { Area, FormulaResults } from '../contract';
import { attributeOf } from '../xml/xml-attributes';
import { cellAt, setCell } from './row';
import type { SharedFormulas } from './shared-formulas';
import type { WorksheetPart } from './worksheet-part';

export interface StoredFormula {
  /** One cell, or the area of an array formula. */
  readonly area: Area;
  readonly formula: string;
  readonly isArray: boolean;
}

export function formulasIn(sheet: WorksheetPart, shared: SharedFormulas): StoredFormula[] {
  return sheet.rows.rowNumbersWith(`<${sheet.prefix}f`).flatMap((number) =>
    (sheet.rows.row(number)?.cells ?? []).flatMap(({ column, xml }) => {
      const { formula } = splitCell(xml);
      if (formula === null) return [];
      const arrayArea = arrayAreaOf(formula);
      const area = arrayArea ?? { row: number, column, rows: 1, columns: 1 };
      const isArray = arrayArea !== null;
      return [{ area, formula: shared.textAt(formula, number, column), isArray }];
    }),
  );
}

function arrayAreaOf(formula: CellFormula): Area | null {
  return attributeOf(formula, 't') === 'array' ? parseArea(attributeOf(formula, 'ref') ?? '') : null;
}

/** Takes the stored results of the area away. */
export function dropResults(sheet: WorksheetPart, area: Area): void {
  eachCell(sheet, area, withoutResult);
}

/** Puts results in place of those that are stored; the formulas stay. */
export function storeResults(sheet: WorksheetPart, area: Area, results: FormulaResults): void {
  eachCell(sheet, area, (xml, { row, column }) => {
    const result = results[row - area.row]?.[column - area.column] ?? { kind: 'blank' };
    return withResult(xml, spelledResult(result, addressOf(row, column)));
  });
}

function eachCell(
  sheet: WorksheetPart,
  area: Area,
  change: (xml: string, place: { readonly row: number; readonly column: number }) => string,
): void {
  for (const number of sheet.rows.rowNumbersWithin(area.row, area.row + area.rows - 1)) {
    const row = sheet.rows.edit(number);
    for (let column = area.column; column < area.column + area.columns; column++) {
      const xml = cellAt(row, column);
      if (xml !== null) setCell(row, column, change(xml, { row: number, column }));
    }
  }
}
