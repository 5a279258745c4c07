// The number format a cell needs so that what a repair writes is shown, and read again, as what it means.
import type { Repair } from '../../core/findings/finding';

const NOT_CODE = /"[^"]*"|\[[^\]]*\]|\\./g;
const PLAIN_NUMBER = /^(General)?[#0?,.\s_()+;-]*$/i;
const DAY = 'yyyy-mm-dd';

/** Null where the cell's own format will do. In a text format (`@`) a number would be kept as text. */
export function formatForRepair({ to, percent }: Pick<Repair, 'to' | 'percent'>, current: string): string | null {
  const code = current.replace(NOT_CODE, '');
  if (typeof to === 'string') return null;
  if (typeof to === 'object') return /y/i.test(code) && /d/i.test(code) ? null : DAY;
  if (percent === true) return code.includes('%') ? null : percentFormat(to);
  return PLAIN_NUMBER.test(code) ? null : 'General';
}

function percentFormat(ratio: number): string {
  return Number.isInteger(Number((ratio * 100).toPrecision(15))) ? '0%' : '0.00%';
}
