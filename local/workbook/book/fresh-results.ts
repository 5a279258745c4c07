// Formulas offered to whoever calculates them, and the results that come back.
import type { Calculate, DefinedName, StaleFormula, XlsxSheet } from '../contract';
import { attributeOf } from '../xml/xml-attributes';
import { textOf } from '../xml/xml-children';
import type { SheetSource } from './sheet-source';
import { stalePlaces } from './stale-caches';
import type { ChangedCells, StalePlace } from './stale-caches';
import type { WorkbookPart } from './workbook-part';

interface Refreshing {
  readonly sheets: ReadonlyMap<SheetSource, XlsxSheet>;
  readonly workbook: WorkbookPart;
  readonly changes: readonly ChangedCells[];
}

/** Returns whether a formula is left without a result. */
export function refreshStale({ sheets, workbook, changes }: Refreshing, calculate: Calculate): boolean {
  const stale = stalePlaces([...sheets.keys()], workbook, changes);
  if (stale.length === 0) return false;
  const fresh = calculate(staleFormulasOf(stale, sheets));
  for (const [index, { source, area }] of stale.entries()) {
    const results = fresh[index] ?? null;
    if (results === null) source.dropResults(area);
    else source.storeResults(area, results);
  }
  return stale.some((_, index) => (fresh[index] ?? null) === null);
}

function staleFormulasOf(places: readonly StalePlace[], sheets: ReadonlyMap<SheetSource, XlsxSheet>): StaleFormula[] {
  const names = new Map([...sheets.values()].map(({ name }) => [name.toLowerCase(), name]));
  return places.flatMap(({ source, area, formula, isArray, isDynamic, refersTo }) => {
    const sheet = sheets.get(source);
    if (sheet === undefined) return [];
    const references = refersTo.map((one) => ({ sheet: names.get(one.sheet) ?? one.sheet, area: one.area }));
    return [{ sheet, area, formula, isArray, refersTo: isDynamic ? null : references }];
  });
}

export function definedNamesOf(workbook: WorkbookPart): DefinedName[] {
  const sheets = workbook.entries().map(({ name }) => name);
  return workbook.definedNames().map((element) => {
    const position = attributeOf(element, 'localSheetId');
    const sheet = position === undefined ? null : (sheets[Number(position)] ?? null);
    return { name: attributeOf(element, 'name') ?? '', formula: textOf(element), sheet };
  });
}
