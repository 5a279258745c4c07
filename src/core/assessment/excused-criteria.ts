// Which criteria of a subject are excused: by a decision, or by the word 免评 among its scores (ruling 4).
import { termOf } from '../month/term-of';
import { kindIn } from '../entries/read-entry';
import type { Finding } from '../findings/finding';
import { errorAt, noteAt } from '../findings/make-finding';
import type { Subject } from '../month/month-result';
import type { Term } from '../month/term';
import type { Criterion, RuleSet } from '../rules/rule-set';
import type { CriterionNamed, CriterionRows } from './rows/criterion-rows';
import type { Excuse } from './rows/excuses';

export interface Excused {
  /** The subject as a whole is excused: why it is not ranked. */
  readonly whole: Finding | null;
  /** Why a criterion is excused; criteria that are not excused are missing. */
  readonly terms: ReadonlyMap<Criterion, Term>;
  readonly findings: readonly Finding[];
}

export interface ExcuseSources {
  readonly subject: Subject;
  readonly ruleSet: RuleSet;
  readonly excuses: readonly Excuse[];
  readonly scores: CriterionRows;
  readonly criterionNamed: CriterionNamed;
}

export function excusedCriteria(sources: ExcuseSources): Excused {
  const { subject, ruleSet, excuses, scores, criterionNamed } = sources;
  const terms = new Map<Criterion, Term>();
  const findings: Finding[] = [];
  let whole: Finding | null = null;
  for (const [criterion, rows] of scores.byCriterion) {
    const row = rows.find((each) => kindIn(each) === 'excused');
    if (row !== undefined) terms.set(criterion, termOf('excused', { counted: false, cells: [row.value.cell] }));
  }
  for (const { criterion: text, decision } of excuses) {
    const term = termOf('excused', { counted: false, cells: [decision.at], facts: { reason: decision.reason } });
    const criterion = text === null ? undefined : criterionNamed(text);
    if (text === null) {
      whole = noteAt(decision.at, 'excused', { subject: subject.name });
      for (const each of ruleSet.criteria) terms.set(each, term);
    } else if (criterion !== undefined) {
      terms.set(criterion, term);
    } else {
      const facts = { subject: subject.name, criterion: text };
      findings.push(errorAt(decision.decision.cell, 'criterion-unknown', facts));
    }
  }
  return { whole, terms, findings };
}
