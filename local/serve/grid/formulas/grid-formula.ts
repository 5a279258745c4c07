// Formulas between the file and the grid, neither with the leading `=`.
import { formulaTokens, sheetNamesIn } from '../../../workbook/formulas/formula-tokens';
import type { FormulaToken } from '../../../workbook/formulas/formula-tokens';
import { gridFormatOf } from '../formats/grid-format';
import { GRID_FUNCTIONS } from './grid-functions';
import { bareName, markedName } from './later-functions';

const TRUTH = /^(?:true|false)$/iu;
/** Tables, other workbooks, errors, spilling, implicit intersection, ranges made by functions. */
const UNKNOWN_SIGNS = /[[\]#@:]/u;
const QUOTE_INSIDE = /^".*"".*"$/su;

/** Null where the grid cannot read the formula, or would not keep it as it is. */
export function gridFormula(formula: string): string | null {
  const tokens = formulaTokens(formula);
  const names = tokens.map((token, index) => (isFunction(tokens, index) ? bareName(token.text) : null));
  const isRead = tokens.every((token, index) => {
    const name = names[index] ?? null;
    return name === null ? isKnownToken(token, tokens[index - 1]) : GRID_FUNCTIONS.has(name);
  });
  if (!isRead || joinsAreas(tokens) || (names.includes('TEXT') && hasOtherFormats(tokens))) return null;
  return tokens.map(({ sheet, text }, index) => sheet + (names[index] ?? text)).join('');
}

/** As the file has it: what is younger than the file format gets its mark. */
export function excelFormula(formula: string): string {
  const tokens = formulaTokens(formula);
  return tokens.map(({ sheet, text }, index) => sheet + (isFunction(tokens, index) ? markedName(text) : text)).join('');
}

function isFunction(tokens: readonly FormulaToken[], index: number): boolean {
  const next = tokens[index + 1]?.text ?? '';
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(tokens[index]?.text ?? '') && next.startsWith('(');
}

function isKnownToken({ kind, text, sheet }: FormulaToken, before: FormulaToken | undefined): boolean {
  if (kind === 'name') return TRUTH.test(text);
  if (kind === 'reference') return isKnownPrefix(sheet);
  if (text.startsWith('"')) return text === '""' || !QUOTE_INSIDE.test(text);
  const isIntersection = text.trim() === '' && before?.kind === 'reference' && text !== '';
  return !UNKNOWN_SIGNS.test(text) && !isIntersection;
}

/** The grid takes the quotes off a name that is a number, and then reads a number. */
function isKnownPrefix(prefix: string): boolean {
  if (prefix === '') return true;
  const names = sheetNamesIn(prefix);
  return names.length === 1 && !/^\d|[[\]]/u.test(names[0] ?? '');
}

/** A comma between brackets that are no function's joins areas. */
function joinsAreas(tokens: readonly FormulaToken[]): boolean {
  const open: boolean[] = [];
  return tokens.some(({ kind, text }, index) => {
    if (kind !== 'other' || text.startsWith('"')) return false;
    return [...text].some((sign, place) => {
      if (sign === '(') open.push(place === 0 && isFunction(tokens, index - 1));
      else if (sign === '{') open.push(true);
      else if (sign === ')' || sign === '}') open.pop();
      return sign === ',' && open.at(-1) === false;
    });
  });
}

/** The grid stumbles over them when it works the formula out. */
function hasOtherFormats(tokens: readonly FormulaToken[]): boolean {
  return tokens.some(({ text }) => text.startsWith('"') && gridFormatOf(text.slice(1, -1)) !== text.slice(1, -1));
}
