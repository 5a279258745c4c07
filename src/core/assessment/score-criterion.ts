// The method of a criterion, applied to the sources of one subject.
import { scoreBallot } from '../criteria/ballot';
import { excused, type CriterionScore } from '../criteria/criterion-score';
import { scoreCompletionRatio } from '../criteria/entered/completion-ratio';
import { scoreDeduct } from '../criteria/entered/deduct';
import { notScored } from '../criteria/entered/entered-scores';
import { scorePoints } from '../criteria/entered/points';
import { scoreRated } from '../criteria/entered/rated';
import { scoreMeanOfUnits, type SubUnit } from '../criteria/mean-of-units';
import { scorePlanCompletion } from '../criteria/tasks/plan-completion';
import { scoreTimeliness } from '../criteria/tasks/timeliness';
import { NOTHING_NOTICED } from '../findings/observations';
import type { Month } from '../calendar/calendar';
import type { Criterion } from '../rules/rule-set';
import type { ComparedScores } from './comparison';
import { enteredFor, type SubjectSources } from './subject-sources';

/** What a score needs beyond the subject's own entries. */
export interface Surroundings {
  readonly month: Month;
  readonly compared: ReadonlyMap<Criterion, ComparedScores>;
  readonly subUnitsFor: (criterion: Criterion, unitName: string) => readonly SubUnit[];
}

export function scoreCriterion(criterion: Criterion, sources: SubjectSources, around: Surroundings): CriterionScore {
  const excuse = sources.excused.terms.get(criterion);
  if (excuse !== undefined) return excused([excuse]);
  const { subject, ballots, taskParts: parts, filing } = sources;
  const { method } = criterion;
  const entered = enteredFor(criterion, sources);
  switch (method.kind) {
    case 'rated':
      return scoreRated(method, entered);
    case 'points':
      return scorePoints(entered);
    case 'deduct':
      return scoreDeduct(entered);
    case 'completionRatio':
      return scoreCompletionRatio(method, entered);
    case 'relativeToBest':
    case 'rankPoints':
      return around.compared.get(criterion)?.get(subject.key) ?? notScored(entered, NOTHING_ENTERED);
    case 'planCompletion':
      return scorePlanCompletion(method, parts, filing);
    case 'timeliness':
      return scoreTimeliness(method, { month: around.month, parts, filing });
    case 'ballot':
      return scoreBallot(method, subject, ballots);
    case 'meanOfUnits':
      return scoreMeanOfUnits(subject, around.subUnitsFor(criterion, subject.unit));
  }
}

const NOTHING_ENTERED = { numbers: [], leftOut: [], observations: NOTHING_NOTICED };
