// The rows of 评分 for one subject, by criterion of its rule set.
import type { ScoreEntry } from '../../entries/judgements';
import { kindIn, valueIn } from '../../entries/read-entry';
import { errorAt, warningAt } from '../../findings/make-finding';
import { obstacle, remark, toldBefore, together, type Observations } from '../../findings/observations';
import { addTo } from '../../names/group-by';
import { indexByName, namedBy } from '../../names/name-index';
import type { Method } from '../../rules/method';
import type { Criterion, RuleSet } from '../../rules/rule-set';

/** Finds a criterion by code, else by name. */
export type CriterionNamed = (text: string) => Criterion | undefined;

export interface CriterionRows {
  readonly byCriterion: ReadonlyMap<Criterion, readonly ScoreEntry[]>;
  readonly observations: Observations;
}

const SCORED_ELSEWHERE: readonly Method['kind'][] = ['planCompletion', 'timeliness', 'ballot', 'meanOfUnits'];

/** Two criteria of one name are found by their codes only. Each distinct text is looked up once. */
export function criterionFinder({ criteria }: RuleSet): CriterionNamed {
  const byCode = indexByName(criteria, ({ code }) => code);
  const byName = indexByName(criteria, ({ name }) => name);
  const known = new Map<string, Criterion>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const coded = namedBy(byCode, text);
    const [criterion, another] = coded.length > 0 ? coded : namedBy(byName, text);
    if (criterion === undefined || another !== undefined) return undefined;
    known.set(text, criterion);
    return criterion;
  };
}

/** A row whose criterion nobody knows may be the one that is missing elsewhere, so the subject is not ranked. */
export function criterionRowsOf(
  rows: readonly ScoreEntry[],
  criterionNamed: CriterionNamed,
  subjectName: string,
): CriterionRows {
  const byCriterion = new Map<Criterion, ScoreEntry[]>();
  const observations: Observations[] = [];
  for (const row of rows) {
    const { criterion: entry, value } = row;
    if (entry.state === 'unreadable') {
      observations.push(toldBefore(entry.finding));
      continue;
    }
    const text = valueIn(entry) ?? '';
    const criterion = criterionNamed(text);
    if (criterion === undefined) {
      const facts = { subject: subjectName, criterion: text };
      observations.push(obstacle(errorAt(entry.cell, 'criterion-unknown', facts)));
      continue;
    }
    addTo(byCriterion, criterion, row);
    if (SCORED_ELSEWHERE.includes(criterion.method.kind) && kindIn(row) === 'number') {
      const facts = { subject: subjectName, criterion: criterion.name };
      observations.push(remark(warningAt(value.cell, 'score-not-used', facts)));
    }
  }
  return { byCriterion, observations: together(observations) };
}
