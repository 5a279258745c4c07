// Data validation as the grid has it.
import { fixedReference, readAreaReference } from '../../../workbook/formulas/area-reference';
import type { FileValidation } from '../../../workbook/view/sheet-rules';
import { COMPARISONS } from './comparisons';
import { ruledAreas } from './rule-areas';
import type { GridLimits } from './rule-areas';
import { ruleFormula } from './rule-formula';

interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: 'arrow' | 'plainText';
  readonly dateValue?: 'exactDate';
}

export interface ShownRules {
  readonly rules: readonly unknown[];
  /** How many the grid has nothing like. */
  readonly unshown: number;
}

export interface RuleScope extends GridLimits {
  /** What a defined name stands for; null where it is none. */
  readonly nameMeans: (name: string) => string | null;
}

export function gridValidations(validations: readonly FileValidation[], scope: RuleScope): ShownRules {
  let unshown = 0;
  const rules = validations.flatMap((validation, index) => {
    const areas = ruledAreas(validation.areas, validation.formulas, scope);
    const shown = areas.map(({ range, formulas }) => {
      const criterion = criterionOf({ ...validation, formulas }, scope);
      return criterion === null ? null : { range, criterion };
    });
    if (shown.includes(null)) unshown += 1;
    return shown
      .filter((rule) => rule !== null)
      .map(({ range, criterion }, place) => ({
        id: `v${String(index)}.${String(place)}`,
        criterion,
        ranges: [range],
        isBlocking: blocks(validation),
      }));
  });
  return { rules, unshown };
}

/**
 * What the grid refuses never comes to the desk, which knows better: the grid takes a cleared cell for a wrong one, does not read
 * `2026年10月5日`, and tries a formula on what the cell held before.
 */
function blocks({ type, strict, allowsBlank }: FileValidation): boolean {
  return strict && type === 'list' && !allowsBlank;
}

function criterionOf(validation: FileValidation, scope: RuleScope): Criterion | null {
  const { type, operator, formulas } = validation;
  const [first = ''] = formulas;
  if (type === 'list') return listOf(validation, scope);
  if (type === 'custom') return withFormulas('customFormula', [first]);
  const name = (type === 'date' ? DATE_TESTS : type === 'decimal' || type === 'whole' ? COMPARISONS : {})[operator];
  if (name === undefined) return null;
  const bounds = formulas.slice(0, /between/iu.test(operator) ? 2 : 1);
  const criterion = withFormulas(name, bounds);
  return criterion !== null && type === 'date' ? { ...criterion, dateValue: 'exactDate' } : criterion;
}

const DATE_TESTS: Readonly<Record<string, string>> = {
  between: 'dateIsBetween',
  notBetween: 'dateIsNotBetween',
  equal: 'dateIs',
  greaterThan: 'dateIsAfter',
  greaterThanOrEqual: 'dateIsOnOrAfter',
  lessThan: 'dateIsBefore',
  lessThanOrEqual: 'dateIsOnOrBefore',
};

function withFormulas(type: string, formulas: readonly string[]): Criterion | null {
  const values = formulas.map((formula) => gridValue(formula, type));
  return values.some((value) => value === null) ? null : { type, values: values.filter((value) => value !== null) };
}

/** Figures stand for themselves, everything else is worked out. */
function gridValue(formula: string, type: string): string | null {
  if (type !== 'customFormula' && /^-?\d+(?:\.\d+)?$/u.test(formula.trim())) return formula.trim();
  return ruleFormula(formula);
}

function listOf({ formulas, showsList }: FileValidation, { nameMeans }: RuleScope): Criterion | null {
  const formula = (formulas[0] ?? '').trim();
  const displayStyle = showsList ? 'arrow' : 'plainText';
  if (formula.startsWith('"')) {
    const values = formula.slice(1, -1).replace(/""/gu, '"').split(',');
    return { type: 'isValueInList', values: values.map((value) => value.trim()), displayStyle };
  }
  const reference = readAreaReference(formula) ?? readAreaReference(nameMeans(formula) ?? '');
  if (reference === null) return null;
  const range = withoutNeedlessQuotes(fixedReference(reference.sheet, reference.area));
  return { type: 'isValueInRange', values: [range], displayStyle };
}

/** Where the grid cites the range to a person it takes a first quote for the sign of a text, and leaves it out. */
function withoutNeedlessQuotes(reference: string): string {
  return reference.replace(/^'(\p{L}[\p{L}\p{N}_]*)'!/u, '$1!');
}
