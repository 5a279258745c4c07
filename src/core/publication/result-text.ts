// What a month's result says, in one text without language, looks or places: equal results have equal hashes wherever and however they are printed.
import { formatShort, type Rational } from '../exact/rational';
import type {
  Item,
  MonthResult,
  Ranking,
  Selection,
  Standing,
  Subject,
  Undecided,
  Unranked,
} from '../month/month-result';

/** Ranks, items, totals, who is not ranked and who is selected; the movement since last month is the business of that month. */
export function resultText(result: MonthResult): string {
  const { month, rankings, advanced, last, lastTwo, undecided } = result;
  return JSON.stringify({
    month,
    rankings: rankings.map(rankingFacts),
    advanced: selectionFacts(advanced),
    last: selectionFacts(last),
    lastTwo: lastTwo.map(({ subject, decidedBy }) => [subjectFacts(subject), decidedBy]),
    undecided: undecided.map(undecidedFacts),
  });
}

function rankingFacts({ subject, category, ruleSet, rows, unranked, advanced, last }: Ranking): unknown {
  const { criteria, fullTotal } = ruleSet;
  return {
    of: [subject, category, ruleSet.name, figure(fullTotal)],
    criteria: criteria.map(({ code, name, fullPoints }) => [code, name, figure(fullPoints)]),
    rows: rows.map(standingFacts),
    unranked: unranked.map(unrankedFacts),
    selected: [selectionFacts(advanced), selectionFacts(last)],
  };
}

function standingFacts(standing: Standing): unknown {
  const { rank, subject, total, tied, vetoed, grade, bonus, deductions, items, rescaledFrom } = standing;
  return {
    of: [rank, ...subjectFacts(subject)],
    total: [total, bonus, deductions, rescaledFrom].map(figure),
    marks: [tied, vetoed, grade],
    items: items.map(itemFacts),
  };
}

function itemFacts({ criterion, state, score, points }: Item): unknown {
  return [criterion.code, state, figure(score), figure(points)];
}

function unrankedFacts({ subject, reasons }: Unranked): unknown {
  return [...subjectFacts(subject), reasons.map(({ code }) => code)];
}

function selectionFacts(selection: Selection | null): unknown {
  if (selection === null) return null;
  if (selection.kind === 'vacant') return { vacant: selection.reason };
  return { named: subjectFacts(selection.subject), decidedBy: selection.decidedBy };
}

function undecidedFacts({ about, category, unit, candidates, places }: Undecided): unknown {
  return [about, category, unit, candidates.map(subjectFacts), places];
}

function subjectFacts({ key, name, unit }: Subject): readonly string[] {
  return [key, name, unit];
}

/** More digits than any two different scores of a contest share. */
const DIGITS = 15;

function figure(value: Rational | null): string | null {
  return value === null ? null : formatShort(value, DIGITS);
}
