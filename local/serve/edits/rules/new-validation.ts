// A validation that was made in the grid, or pasted on another sheet, in the words of the file.
import type { Area, Validation } from '../../../workbook/contract';
import { readAreaReference } from '../../../workbook/formulas/area-reference';
import { excelFormula } from '../../grid/formulas/grid-formula';
import { isObject, malformed } from '../members';
import { Refusal } from '../refusal';

type Rule = Validation['rule'];

export interface WantedValidation {
  readonly criterion: unknown;
  readonly isBlocking: unknown;
  readonly areas: readonly Area[];
  /** Name of the sheet. */
  readonly sheet: string;
}

/** @throws Refusal for a kind that the file layer does not write */
export function newValidation({ criterion, isBlocking, areas, sheet }: WantedValidation): Validation {
  if (!isObject(criterion) || !Array.isArray(criterion['values'])) throw malformed();
  const values = criterion['values'].map(String);
  const rule = ruleOf(criterion['type'], values, sheet);
  if (rule === null) throw new Refusal('ruleUnknown');
  return { areas, rule, helpText: '', strict: isBlocking === true };
}

function ruleOf(type: unknown, values: readonly string[], sheet: string): Rule | null {
  const [first = '', second = ''] = values;
  switch (type) {
    case 'isValueInList':
      return { kind: 'list', values };
    case 'isValueInRange': {
      const reference = readAreaReference(first.replace(/^=/u, ''));
      return reference === null ? null : { kind: 'listFrom', sheet: reference.sheet ?? sheet, area: reference.area };
    }
    case 'customFormula':
      return first.startsWith('=') ? { kind: 'formula', formula: excelFormula(first.slice(1)) } : null;
    case 'isBetween':
      return decimal(first, second);
    case 'isGreaterOrEqualTo':
      return decimal(first, 'Infinity');
    case 'isLessOrEqualTo':
      return decimal('-Infinity', first);
    case 'dateIsBetween':
      return days(first, second);
    case 'dateIsOnOrAfter':
      return days(first, '');
    case 'dateIsOnOrBefore':
      return days('', first);
    default:
      return null;
  }
}

function decimal(from: string, to: string): Rule | null {
  const bounds = { from: Number(from || NaN), to: Number(to || NaN) };
  return Number.isNaN(bounds.from) || Number.isNaN(bounds.to) ? null : { kind: 'decimal', ...bounds };
}

/** Serial numbers only: a day that the grid has as a text is told in its own way. */
function days(from: string, to: string): Rule | null {
  if (![from, to].every((day) => /^\d*$/u.test(day))) return null;
  return {
    kind: 'date',
    ...(from === '' ? {} : { from: Number(from) }),
    ...(to === '' ? {} : { to: Number(to) }),
  };
}
