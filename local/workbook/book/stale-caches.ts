// Before saving: formulas that depend on changed cells lose their stored results, so that no program prints a stale total.
import type { Area } from '../contract';
import { isDynamic, referencesOf } from '../formulas/reference-resolver';
import type { Names, SheetArea } from '../formulas/reference-resolver';
import { staleFormulas } from '../formulas/stale-results';
import type { FormulaPlace } from '../formulas/stale-results';
import { containsArea } from '../cells/cell-address';
import { attributeOf } from '../xml/xml-attributes';
import { textOf } from '../xml/xml-children';
import type { SheetSource } from './sheet-source';
import type { WorkbookPart } from './workbook-part';

/** Google's exports keep the results of functions that Excel lacks only in the cache; it is all there is of them. */
const ONLY_IN_CACHE = '__xludf.DUMMYFUNCTION';

export interface ChangedCells {
  readonly sheet: SheetSource;
  readonly areas: readonly Area[];
}

/** Returns whether any stored result was dropped. */
export function dropStaleResults(
  sheets: readonly SheetSource[],
  workbook: WorkbookPart,
  changes: readonly ChangedCells[],
): boolean {
  const changed = changes.flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet: keyOf(sheet), area })));
  if (changed.length === 0) return false;
  const names = namesIn(sheets, workbook);
  const formulas = sheets.flatMap((sheet) => placesIn(sheet, names, changed));
  const stale = staleFormulas(formulas, changed);
  const sheetsByName = new Map(sheets.map((sheet) => [keyOf(sheet), sheet]));
  for (const { sheet, area } of stale) sheetsByName.get(sheet)?.dropResults(area);
  return stale.length > 0;
}

/** Formulas that were written now are left out: whoever wrote them gave their results. */
function placesIn(sheet: SheetSource, names: Names, changed: readonly SheetArea[]): FormulaPlace[] {
  const key = keyOf(sheet);
  return sheet.formulas().flatMap(({ area, formula }) => {
    const isWrittenNow = changed.some((one) => one.sheet === key && containsArea(one.area, area));
    if (isWrittenNow || formula.includes(ONLY_IN_CACHE)) return [];
    return [{ sheet: key, area, refersTo: isDynamic(formula) ? [...changed] : referencesOf(formula, key, names) }];
  });
}

function namesIn(sheets: readonly SheetSource[], workbook: WorkbookPart): Names {
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
