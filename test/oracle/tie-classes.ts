// Who stands before whom: the veto, the printed total, then the steps of the tie chain.
import type { ChainStep, RuleSet } from '../../src/core/rules/rule-set';
import { isLess, isSame, minus, nought } from './fraction';
import type { Fraction } from './fraction';
import type { NaiveStanding } from './standings';

/** Best class first; nothing but a decision parts the members of one class. */
export function tieClasses(rows: readonly NaiveStanding[], rules: RuleSet): NaiveStanding[][] {
  return totalClasses(rows).flatMap((equals) => split(equals, chainOf(rules)));
}

/** As above, before the chain is asked. */
export function totalClasses(rows: readonly NaiveStanding[]): NaiveStanding[][] {
  return [false, true].flatMap((behind) =>
    byValue(
      rows.filter((row) => row.behind === behind),
      (row) => row.total,
    ),
  );
}

/** The step at which two rows of one table part, or `decision` when only a decision can part them. */
export function partedBy(one: NaiveStanding, other: NaiveStanding, { rows, rules }: Table): string {
  if (one.behind !== other.behind) return 'veto';
  if (!isSame(one.total, other.total)) return 'total';
  let tied = rows.filter((row) => row.behind === one.behind && isSame(row.total, one.total));
  for (const step of chainOf(rules)) {
    if (tied.some((row) => valueAt(row, step) === undefined)) continue;
    if (!isSame(strengthAt(one, step), strengthAt(other, step)))
      return step.kind === 'criterion' ? step.code : step.kind;
    tied = tied.filter((row) => isSame(strengthAt(row, step), strengthAt(one, step)));
  }
  return 'decision';
}

export interface Table {
  readonly rows: readonly NaiveStanding[];
  readonly rules: RuleSet;
}

function chainOf(rules: RuleSet): readonly ChainStep[] {
  if (rules.tieChain.length > 0) return rules.tieChain;
  return [...rules.criteria.map(({ code }) => ({ kind: 'criterion', code }) as const), { kind: 'deductions' }];
}

function split(tied: NaiveStanding[], steps: readonly ChainStep[]): NaiveStanding[][] {
  const [step, ...later] = steps;
  if (step === undefined || tied.length < 2) return [tied];
  if (tied.some((row) => valueAt(row, step) === undefined)) return split(tied, later);
  return byValue(tied, (row) => strengthAt(row, step)).flatMap((equals) => split(equals, later));
}

function byValue(rows: readonly NaiveStanding[], strength: (row: NaiveStanding) => Fraction): NaiveStanding[][] {
  const classes: NaiveStanding[][] = [];
  for (const row of rows) {
    const equals = classes.find((others) => others.some((other) => isSame(strength(other), strength(row))));
    if (equals === undefined) classes.push([row]);
    else equals.push(row);
  }
  return classes.sort(([a], [b]) => (a !== undefined && b !== undefined && isLess(strength(a), strength(b)) ? 1 : -1));
}

function strengthAt(row: NaiveStanding, step: ChainStep): Fraction {
  return valueAt(row, step) ?? nought;
}

function valueAt(row: NaiveStanding, step: ChainStep): Fraction | undefined {
  if (step.kind === 'deductions') return minus(nought, row.events.deductions);
  return row.items.find((item) => item.criterion.code === step.code)?.points ?? undefined;
}
