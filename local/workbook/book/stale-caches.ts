// Before saving: formulas that depend on changed cells lose their stored results, so that no program prints a stale total.
import type { Area } from '../contract';
import { isOnlyInCache } from '../formulas/only-in-cache';
import { isDynamic, referencesOf } from '../formulas/reference-resolver';
import type { Names, SheetArea } from '../formulas/reference-resolver';
import { staleFormulas } from '../formulas/stale-results';
import type { FormulaPlace } from '../formulas/stale-results';
import { containsArea } from '../cells/cell-address';
import { attributeOf } from '../xml/xml-attributes';
import { textOf } from '../xml/xml-children';
import type { SheetSource } from './sheet-source';
import type { WorkbookPart } from './workbook-part';

export interface ChangedCells {
  readonly sheet: SheetSource;
  readonly areas: readonly Area[];
}

export interface StalePlace extends FormulaPlace {
  readonly source: SheetSource;
  readonly formula: string;
  readonly isArray: boolean;
  /** It makes its references itself, so that it may refer to anything. */
  readonly isDynamic: boolean;
  readonly isWrittenNow: boolean;
}

/** Returns whether any stored result was dropped. */
export function dropStaleResults(
  sheets: readonly SheetSource[],
  workbook: WorkbookPart,
  changes: readonly ChangedCells[],
): boolean {
  // Whoever wrote a formula now gave its result, or left it to the program that opens the file.
  const stale = stalePlaces(sheets, workbook, changes).filter((place) => !place.isWrittenNow);
  for (const { source, area } of stale) source.dropResults(area);
  return stale.length > 0;
}

/** Formulas that depend on the changed cells, and those among them. */
export function stalePlaces(
  sheets: readonly SheetSource[],
  workbook: WorkbookPart,
  changes: readonly ChangedCells[],
): StalePlace[] {
  const changed = changes.flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet: keyOf(sheet), area })));
  if (changed.length === 0) return [];
  const names = namesIn(sheets, workbook);
  const places = sheets.flatMap((sheet) => placesIn(sheet, names, changed));
  const dependent = new Set(staleFormulas(places, changed));
  return places.filter((place) => place.isWrittenNow || dependent.has(place));
}

function placesIn(source: SheetSource, names: Names, changed: readonly SheetArea[]): StalePlace[] {
  const sheet = keyOf(source);
  return source
    .formulas()
    .filter(({ formula }) => !isOnlyInCache(formula))
    .map(({ area, formula, isArray }) => {
      const refersAnywhere = isDynamic(formula);
      return {
        ...{ source, sheet, area, formula, isArray },
        isDynamic: refersAnywhere,
        isWrittenNow: changed.some((one) => one.sheet === sheet && containsArea(one.area, area)),
        refersTo: refersAnywhere ? changed : referencesOf(formula, sheet, names),
      };
    });
}

export function namesIn(sheets: readonly SheetSource[], workbook: WorkbookPart): Names {
  const definedNames = new Map<string, string>();
  for (const element of workbook.definedNames()) {
    const name = attributeOf(element, 'name')?.toLowerCase() ?? '';
    // One name may mean another place on each sheet; depending on all of them errs on the safe side.
    definedNames.set(name, `${definedNames.get(name) ?? ''},${textOf(element)}`);
  }
  const tables = sheets.flatMap((sheet) =>
    sheet.tables().map(({ name, area }) => [name.toLowerCase(), { sheet: keyOf(sheet), area }] as const),
  );
  return { sheets: sheets.map((sheet) => sheet.place.name()), definedNames, tables: new Map(tables) };
}

function keyOf(sheet: SheetSource): string {
  return sheet.place.name().toLowerCase();
}
