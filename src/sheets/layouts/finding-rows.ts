// Which findings share a row of 检查结果, and in which order the rows stand.
import { a1Of } from '../../core/findings/a1';
import type { Finding, Repair, Severity } from '../../core/findings/finding';
import { groupBy } from '../../core/names/group-by';
import type { Language } from '../../text/language';
import { changeText } from '../wording/repair-text';

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

export interface FindingRow {
  /** The first of them. */
  readonly finding: Finding;
  /** How many more cells it was found in. */
  readonly others: number;
  /** What one tick repairs. */
  readonly repairs: readonly Repair[];
}

/** What a row says of its cells and their repair: by this a tick is known again, whoever moved the row. */
export interface RowMark {
  readonly sheet: string;
  readonly cell: string;
  readonly change: string;
}

/** By severity; inside one severity the order of the findings stays. */
export function findingRows(findings: readonly Finding[]): readonly FindingRow[] {
  return rowsOf(ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)));
}

export function markOf({ finding, others, repairs }: FindingRow, language: Language): RowMark {
  const { at } = finding;
  return {
    sheet: at.sheet,
    cell: 'row' in at ? `${a1Of(at)}${others === 0 ? '' : ` +${String(others)}`}` : '',
    change: changesText(repairs, language),
  };
}

/** One text for each mark, to look ticks up by. */
export function markKey({ sheet, cell, change }: RowMark): string {
  return JSON.stringify([sheet, cell, change]);
}

/** Notes of one column that say the same, or repair in the same way, share a row; everything else has its own, to be ticked off. */
function rowsOf(findings: readonly Finding[]): FindingRow[] {
  const groups = groupBy([...findings.entries()], ([index, finding]) =>
    finding.severity === 'note' && 'column' in finding.at
      ? JSON.stringify([finding.code, finding.at.sheet, finding.at.column, sharedOf(finding)])
      : index,
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const repairs = [first, ...others].flatMap(([, { repair }]) => repair ?? []);
    return [{ finding: first[1], others: others.length, repairs }];
  });
}

/** A hundred figures written as text are one matter; every name is one of its own, because somebody else may be meant. */
function sharedOf({ facts, repair }: Finding): unknown {
  if (repair === undefined) return facts;
  return repair.kind === 'name' ? [repair.from, repair.to] : repair.kind;
}

function changesText(repairs: readonly Repair[], language: Language): string {
  const [first] = repairs;
  if (first === undefined) return '';
  const isSame = repairs.every(({ from }) => from === first.from);
  return `${changeText(first, language)}${isSame ? '' : ' …'}`;
}
