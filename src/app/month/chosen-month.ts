// Which month a request is about: the one it names, else the latest that people entered.
import type { Month } from '../../core/calendar/calendar';
import { readMonth } from '../../sheets/cells/read-month';
import type { RefusalCause } from '../refusal';

/** `none`: the sheets hold no month at all. */
export type ChosenMonth =
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly cause: RefusalCause };

/** `months` are those present in 评分 and 月度计划, ascending. */
export function chosenMonth(asked: string, months: readonly Month[]): ChosenMonth {
  const latest = months[months.length - 1];
  if (asked.trim() === '') return latest === undefined ? { kind: 'none' } : { kind: 'month', month: latest };
  const month = monthTyped(asked);
  if (month === undefined) return { kind: 'refused', cause: { reason: 'monthMalformed', facts: { month: asked } } };
  if (latest === undefined) return { kind: 'none' };
  if (months.includes(month)) return { kind: 'month', month };
  return { kind: 'refused', cause: { reason: 'monthUnknown', facts: { month, months: months.join(', ') } } };
}

/** Typed into a prompt or a command line, it is understood as in a cell. */
function monthTyped(text: string): Month | undefined {
  const { entry } = readMonth({ value: text, shown: text, at: { sheet: '', row: 1, column: 1 }, hidden: null });
  return entry.state === 'value' ? entry.value : undefined;
}
