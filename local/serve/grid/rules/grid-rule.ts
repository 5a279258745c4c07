// One conditional format in the words of the grid; null where it has nothing like it.
import type { FileRule, RuleLook } from '../../../workbook/view/sheet-rules';
import type { GridStyle } from '../grid-message';
import { COMPARISONS } from './comparisons';
import { ruleFormula } from './rule-formula';
import { scaleRule } from './scale-rule';

const TEXT_TESTS: Readonly<Record<string, string>> = {
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  beginsWith: 'beginsWithText',
  endsWith: 'endsWithText',
};
const BARE_TESTS: Readonly<Record<string, string>> = {
  containsBlanks: 'isEmpty',
  notContainsBlanks: 'isNotEmpty',
  duplicateValues: 'duplicateValues',
  uniqueValues: 'uniqueValues',
};
/** Their formulas say all there is to say. */
const BY_FORMULA: ReadonlySet<string> = new Set(['expression', 'notContainsErrors', 'timePeriod']);

export function ruleOf(rule: FileRule): unknown {
  const { type, said, formulas } = rule;
  if (type === 'colorScale' || type === 'dataBar' || type === 'iconSet') return scaleRule(rule);
  const test = (operator: string, values: readonly string[], more = {}): unknown => ({
    type: 'CellIsRule',
    operator,
    values,
    style: styleOf(rule.look),
    ...more,
  });
  const text = said.get('text') ?? '';
  if (BARE_TESTS[type] !== undefined) return test(BARE_TESTS[type], []);
  if (TEXT_TESTS[type] !== undefined && text !== '' && !text.startsWith('=')) return test(TEXT_TESTS[type], [text]);
  if (type === 'top10') {
    const flags = { isPercent: said.get('percent') === '1', isBottom: said.get('bottom') === '1' };
    return test('top10', [said.get('rank') ?? '10'], flags);
  }
  const values = type === 'cellIs' ? formulas.map(valueOf) : formulas.slice(0, 1).map(ruleFormula);
  const operator =
    type === 'cellIs' ? COMPARISONS[said.get('operator') ?? ''] : BY_FORMULA.has(type) ? 'customFormula' : undefined;
  if (operator === undefined || values.length === 0 || values.includes(null)) return null;
  return test(
    operator,
    values.filter((value) => value !== null),
  );
}

function valueOf(formula: string): string | null {
  return /^-?\d+(?:\.\d+)?$/u.test(formula.trim()) ? formula.trim() : ruleFormula(formula);
}

function styleOf({ bold, italic, underline, strike, fontColour, fill }: RuleLook): GridStyle {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strike === undefined ? {} : { strikethrough: strike }),
    ...(fontColour === undefined ? {} : { textColor: fontColour }),
    ...(fill === undefined ? {} : { fillColor: fill }),
  };
}
