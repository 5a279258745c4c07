// Taking a sheet out of the file with everything that only it uses, unless something else still refers to it.
import { formulaTokens, sheetNamesIn } from '../formulas/formula-tokens';
import { undeclarePart } from '../package/content-types';
import { relationshipsPartOf } from '../package/part-name';
import { relationshipsOf, unrelate } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { WorkbookError } from '../workbook-error';
import { decodeXml } from '../xml/xml-text';

const FORMULA_ELEMENT =
  /<(?:[^\s<>/:]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)((?:\s[^<>]*)?)>([^<]*)</g;
const NAMING_ATTRIBUTE = /\s(?:location|sheet)="([^"]*)"/g;

interface RemovedSheet {
  readonly name: string;
  readonly part: string;
  /** Among all sheets, 0-based; names that belong to the sheet go with it. */
  readonly position: number;
}

/** @throws WorkbookError (still-referenced) naming the part that refers to the sheet */
export function checkUnreferenced(pack: XlsxPackage, sheet: RemovedSheet): void {
  const own = partsUsedBy(pack, sheet.part);
  const part = partReferringTo(pack, sheet, (candidate) => !own.has(candidate));
  if (part !== undefined) throw stillReferenced(sheet.name, part);
}

/** A sheet may not name itself either. @throws WorkbookError (still-referenced) naming the part that refers to the sheet */
export function checkUnnamed(pack: XlsxPackage, sheet: RemovedSheet): void {
  const part = partReferringTo(pack, sheet, () => true);
  if (part !== undefined) throw stillReferenced(sheet.name, part);
}

function partReferringTo(
  pack: XlsxPackage,
  { name, position }: RemovedSheet,
  isAsked: (part: string) => boolean,
): string | undefined {
  const lower = name.toLowerCase();
  return [...partsUsedBy(pack, '')].find(
    (part) => isAsked(part) && /\.xml$/i.test(part) && refersTo(pack.text(part), lower, position),
  );
}

function stillReferenced(name: string, part: string): WorkbookError {
  return new WorkbookError(
    'still-referenced',
    `The sheet "${name}" cannot be removed or renamed: formulas, names or charts still refer to it (${part}).`,
    { name, part },
  );
}

function refersTo(text: string, name: string, position: number): boolean {
  for (const [, attributes = '', raw = ''] of text.matchAll(FORMULA_ELEMENT)) {
    const leavesWithSheet = attributes.includes(`localSheetId="${String(position)}"`);
    if (!leavesWithSheet && namesSheet(decodeXml(raw), name)) return true;
  }
  for (const [, raw = ''] of text.matchAll(NAMING_ATTRIBUTE)) {
    const value = decodeXml(raw).toLowerCase();
    if (value === name || namesSheet(value, name)) return true;
  }
  return false;
}

function namesSheet(formula: string, name: string): boolean {
  if (!formula.includes('!') || !formula.toLowerCase().includes(name.replace(/'/g, "''"))) return false;
  return formulaTokens(formula).some((token) =>
    sheetNamesIn(token.sheet).some((candidate) => candidate.toLowerCase() === name),
  );
}

export function lastSheet(name: string): WorkbookError {
  return new WorkbookError(
    'last-sheet',
    `"${name}" is the last sheet to be seen; a workbook needs one. Add or show another sheet first.`,
    { name },
  );
}

/** Removes the part and all parts that nothing else uses. */
export function removeSheetParts(pack: XlsxPackage, workbookPart: string, sheetPart: string): void {
  const own = partsUsedBy(pack, sheetPart);
  unrelate(pack, workbookPart, sheetPart);
  const stillUsed = partsUsedBy(pack, '');
  for (const part of own) {
    if (stillUsed.has(part)) continue;
    pack.remove(part);
    pack.remove(relationshipsPartOf(part));
    undeclarePart(pack, part);
  }
}

/** The part and all parts that can be reached from it; '' stands for the package. */
function partsUsedBy(pack: XlsxPackage, source: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [source];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (reached.has(part)) continue;
    reached.add(part);
    for (const link of relationshipsOf(pack, part))
      if (!link.external && pack.has(link.target)) waiting.push(link.target);
  }
  reached.delete('');
  return reached;
}
