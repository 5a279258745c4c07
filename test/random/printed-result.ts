// The product's result in the plain texts of the oracle, so that the two can be laid side by side.
import type { DecidedBy, Item, MonthResult, Ranking, Selection, Standing } from '../../src/core/month/month-result';
import { exactly, fractionOf, printed } from '../oracle/fraction';
import type { PrintedMonth, PrintedRanking, PrintedRow } from '../oracle/printed-month';

export function printedResult(result: MonthResult): PrintedMonth {
  return {
    rankings: Object.fromEntries(result.rankings.map((ranking) => [titleOf(ranking), printedRanking(ranking)])),
    advanced: selected(result.advanced),
    last: selected(result.last),
    lastTwo: result.lastTwo.map(({ subject, decidedBy }) => `${subject.key} by ${stepOf(decidedBy)}`).sort(),
    undecided: result.undecided
      .map(({ about, places, candidates }) => `${about}: ${places} of ${keysOf(candidates).join(', ')}`)
      .sort(),
  };
}

function titleOf({ subject, category, ruleSet }: Ranking): string {
  return `${subject} ${category} / ${ruleSet.name}`;
}

function printedRanking(ranking: Ranking): PrintedRanking {
  return {
    rows: Object.fromEntries(ranking.rows.map((row) => [row.subject.key, printedRow(row)])),
    unranked: keysOf(ranking.unranked.map(({ subject }) => subject)),
    advanced: selected(ranking.advanced),
    last: selected(ranking.last),
  };
}

function printedRow(row: Standing): PrintedRow {
  return {
    rank: row.rank,
    total: printed(fractionOf(row.total)),
    tied: row.tied,
    vetoed: row.vetoed,
    grade: row.grade,
    bonus: printed(fractionOf(row.bonus)),
    deductions: printed(fractionOf(row.deductions)),
    rescaledFrom: row.rescaledFrom === null ? null : printed(fractionOf(row.rescaledFrom)),
    items: row.items.map(printedItem),
  };
}

function printedItem({ criterion, state, score, points }: Item): string {
  if (score === null || points === null) return `${criterion.code} ${state}`;
  return `${criterion.code} ${exactly(fractionOf(score))} = ${printed(fractionOf(points))}`;
}

function selected(selection: Selection | null): string {
  if (selection === null) return 'undecided';
  if (selection.kind === 'vacant') return `vacant: ${selection.reason}`;
  return `${selection.subject.key} by ${stepOf(selection.decidedBy)}`;
}

function stepOf(decidedBy: DecidedBy): string {
  return decidedBy.kind === 'criterion' ? decidedBy.code : decidedBy.kind;
}

function keysOf(subjects: readonly { readonly key: string }[]): string[] {
  return subjects.map(({ key }) => key).sort();
}
