// What a formula refers to, as areas of named sheets: directly, through defined names and through tables.
import { parseArea } from '../cells/cell-address';
import type { Area } from '../contract';
import { formulaTokens, sheetNamesIn } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

export interface SheetArea {
  /** In lower case: sheet names differ by more than case. */
  readonly sheet: string;
  readonly area: Area;
}

export interface Names {
  /** In tab order. */
  readonly sheets: readonly string[];
  /** Defined names in lower case with their formulas. */
  readonly definedNames: ReadonlyMap<string, string>;
  /** Tables by their name in lower case. */
  readonly tables: ReadonlyMap<string, SheetArea>;
}

/** These build references from text or numbers, so they may refer to anything. */
const DYNAMIC = /\b(?:INDIRECT|OFFSET)\s*\(/i;

export function isDynamic(formula: string): boolean {
  return DYNAMIC.test(formula);
}

/** @param sheet where the formula stands */
export function referencesOf(formula: string, sheet: string, names: Names): SheetArea[] {
  return collect(formula, sheet.toLowerCase(), { names, followed: new Set() });
}

interface Search {
  readonly names: Names;
  /** Defined names on the way, which may refer to themselves. */
  readonly followed: Set<string>;
}

function collect(formula: string, sheet: string, search: Search): SheetArea[] {
  return formulaTokens(formula).flatMap((token) => {
    if (token.kind === 'reference') return areasOf(token, sheet, search.names);
    return token.kind === 'name' ? meaningOf(token.text.toLowerCase(), sheet, search) : [];
  });
}

function areasOf(token: FormulaToken, sheet: string, names: Names): SheetArea[] {
  const area = parseArea(token.text);
  if (area === null) return [];
  if (token.sheet === '') return [{ sheet, area }];
  const ends = sheetNamesIn(token.sheet).map((name) => name.toLowerCase());
  const [first = '', last = first] = ends;
  if (first === last) return [{ sheet: first, area }];
  const sheets = names.sheets.map((name) => name.toLowerCase());
  return sheets.slice(sheets.indexOf(first), sheets.indexOf(last) + 1).map((name) => ({ sheet: name, area }));
}

function meaningOf(name: string, sheet: string, search: Search): SheetArea[] {
  const table = search.names.tables.get(name);
  if (table !== undefined) return [table];
  const formula = search.names.definedNames.get(name);
  if (formula === undefined || search.followed.has(name)) return [];
  search.followed.add(name);
  return collect(formula, sheet, search);
}
