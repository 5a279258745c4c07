import type { CellAddress, Finding, SheetPlace } from '../findings/finding';
import type { FindingCode } from '../findings/finding-code';
import { findingsInOrder } from '../month/findings-in-order';

/** A check on the left is silent at a cell of which the computation has told the cause on the right. */
const TOLD_BY: Partial<Readonly<Record<FindingCode, FindingCode>>> = {
  'person-without-task': 'member-without-task',
};

/** The findings of the computation and of the checks as one list in which each cause is told once. */
export function toldOnce(computed: readonly Finding[], checks: readonly Finding[]): readonly Finding[] {
  const told = new Set(computed.map(({ at, code }) => keyOf(at, code)));
  const isNews = ({ at, code }: Finding): boolean => {
    const teller = TOLD_BY[code];
    return teller === undefined || !told.has(keyOf(at, teller));
  };
  return findingsInOrder([...computed, ...checks.filter(isNews)]);
}

function keyOf(at: CellAddress | SheetPlace, code: FindingCode): string {
  return 'row' in at ? JSON.stringify([at.sheet, at.row, at.column, code]) : JSON.stringify([at.sheet, code]);
}
