// The kinds of data validation this product uses, as type, operator and formulas of the file.
import type { Validation } from '../contract';
import { fixedReference, readAreaReference } from '../formulas/area-reference';
import { WorkbookError } from '../workbook-error';

/** Excel calls a file with a longer list damaged. */
const LONGEST_LIST = 255;
/** The first day that the calendar of a workbook has. */
const FIRST_DAY = 1;

type Rule = Validation['rule'];

export interface FileRule {
  readonly type: string;
  /** `between` where the file says nothing. */
  readonly operator: string;
  readonly formulas: readonly string[];
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Null for every other kind, which the file keeps. @param own the name of the rule's sheet */
export function ruleOf({ type, operator, formulas }: FileRule, own: string): Rule | null {
  const [first = ''] = formulas;
  if (type === 'custom') return { kind: 'formula', formula: first };
  if (type === 'list') return listOf(first, own);
  const bounds = boundsOf(operator, formulas);
  if (bounds === null || (type !== 'decimal' && type !== 'date')) return null;
  if (type === 'decimal') return { kind: 'decimal', ...bounds };
  const from = bounds.from > FIRST_DAY ? { from: bounds.from } : {};
  return { kind: 'date', ...from, ...(bounds.to < Infinity ? { to: bounds.to } : {}) };
}

function listOf(formula: string, own: string): Rule | null {
  if (formula.startsWith('"')) {
    const values = formula.slice(1, -1).replace(/""/g, '"').split(',');
    return { kind: 'list', values: values.map((value) => value.trim()) };
  }
  const reference = readAreaReference(formula);
  // A relative reference is another list in every cell.
  return reference?.isFixed === true ? { kind: 'listFrom', sheet: reference.sheet ?? own, area: reference.area } : null;
}

function boundsOf(operator: string, formulas: readonly string[]): Bounds | null {
  const [first = NaN, second = NaN] = formulas.map((formula) => (formula.trim() === '' ? NaN : Number(formula)));
  const bounds: Readonly<Record<string, Bounds>> = {
    between: { from: first, to: second },
    greaterThanOrEqual: { from: first, to: Infinity },
    lessThanOrEqual: { from: -Infinity, to: first },
  };
  const found = bounds[operator];
  return found === undefined || Number.isNaN(found.from) || Number.isNaN(found.to) ? null : found;
}

/** @throws WorkbookError (list-invalid) where Excel cannot hold the list */
export function fileRuleOf(rule: Rule, own: string): FileRule {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', operator: 'between', formulas: [quotedList(rule.values)] };
    case 'listFrom': {
      const sheet = rule.sheet.toLowerCase() === own.toLowerCase() ? null : rule.sheet;
      return { type: 'list', operator: 'between', formulas: [fixedReference(sheet, rule.area)] };
    }
    case 'decimal':
      return { type: 'decimal', ...bounded(rule) };
    case 'date':
      return { type: 'date', ...bounded({ from: rule.from ?? FIRST_DAY, to: rule.to ?? Infinity }) };
    case 'formula':
      return { type: 'custom', operator: 'between', formulas: [rule.formula] };
  }
}

function bounded({ from, to }: Bounds): Pick<FileRule, 'operator' | 'formulas'> {
  if (to === Infinity) return { operator: 'greaterThanOrEqual', formulas: [String(from)] };
  if (from === -Infinity) return { operator: 'lessThanOrEqual', formulas: [String(to)] };
  return { operator: 'between', formulas: [String(from), String(to)] };
}

function quotedList(values: readonly string[]): string {
  const joined = values.join(',');
  if (values.length === 0 || joined.length > LONGEST_LIST || values.some((value) => value.includes(','))) {
    throw new WorkbookError(
      'list-invalid',
      'A drop-down list in the cell holds at most 255 characters, and no comma inside a value.',
      { length: joined.length },
    );
  }
  return `"${joined.replace(/"/g, '""')}"`;
}
