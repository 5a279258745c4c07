// Which formulas of the workbook refer to an area: in cells, names, rules and charts.
import { addressOf, intersects } from '../cells/cell-address';
import { isDynamic, referencesOf } from '../formulas/reference-resolver';
import type { Names, SheetArea } from '../formulas/reference-resolver';
import type { XlsxPackage } from '../package/xlsx-package';
import { attributeOf } from '../xml/xml-attributes';
import { elementsOf, localNameOf, textOf } from '../xml/xml-children';
import { decodeXml } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import type { SheetSource } from './sheet-source';
import { namesIn } from './stale-caches';
import type { WorkbookPart } from './workbook-part';

export interface ReferringBook {
  readonly pack: XlsxPackage;
  readonly sources: readonly SheetSource[];
  readonly workbook: WorkbookPart;
}

const CHART_FORMULA = /<(?:[^\s<>/:]+:)?f(?:\s[^<>]*)?>([^<]*)</g;

/** The places, as a person finds them: a cell, a sheet for its rules, a name, `chart`. Formulas that make their references themselves are in it. */
export function referencesTo(book: ReferringBook, target: SheetArea): string[] {
  const names = namesIn(book.sources, book.workbook);
  const wanted = { sheet: target.sheet.toLowerCase(), area: target.area };
  const refers = (formula: string, sheet: string): boolean =>
    isDynamic(formula) || referencesOf(formula, sheet, names).some((one) => isHit(one, wanted));
  return [
    ...book.sources.flatMap((source) => cellsReferring(source, refers)),
    ...book.sources.filter((source) => rulesRefer(source, refers)).map((source) => source.place.name()),
    ...namesReferring(book.workbook, names, wanted),
    ...chartsReferring(book.pack, refers),
  ];
}

type Refers = (formula: string, sheet: string) => boolean;

function isHit(one: SheetArea, wanted: SheetArea): boolean {
  return one.sheet === wanted.sheet && intersects(one.area, wanted.area);
}

function cellsReferring(source: SheetSource, refers: Refers): string[] {
  const sheet = source.place.name();
  return source
    .formulas()
    .filter(({ formula }) => refers(formula, sheet))
    .map(({ area }) => `${sheet}!${addressOf(area.row, area.column)}`);
}

/** Formulas of validations and conditional formats, extensions included. */
function rulesRefer(source: SheetSource, refers: Refers): boolean {
  return formulasBelow(source.xml.root).some((formula) => refers(formula, source.place.name()));
}

function formulasBelow(element: XmlElement): string[] {
  return elementsOf(element).flatMap((child) => {
    const isFormula = /^(?:formula[12]?|f)$/.test(localNameOf(child));
    return isFormula ? [textOf(child)] : formulasBelow(child);
  });
}

function namesReferring(workbook: WorkbookPart, names: Names, wanted: SheetArea): string[] {
  return workbook
    .definedNames()
    .filter((element) => !(attributeOf(element, 'name') ?? '').startsWith('_xlnm.'))
    .filter((element) => referencesOf(textOf(element), '', names).some((one) => isHit(one, wanted)))
    .map((element) => attributeOf(element, 'name') ?? '');
}

function chartsReferring(pack: XlsxPackage, refers: Refers): string[] {
  return pack
    .names()
    .filter((part) => /charts\/[^/]+\.xml$/i.test(part))
    .filter((part) => [...pack.text(part).matchAll(CHART_FORMULA)].some(([, raw = '']) => refers(decodeXml(raw), '')))
    .map(() => 'chart');
}
