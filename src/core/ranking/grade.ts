import { compare, divide, rational } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { Grade } from '../month/month-result';
import type { RuleSet } from '../rules/rule-set';

const GRADES: readonly { readonly grade: Grade; readonly from: Rational }[] = [
  { grade: 'excellent', from: rational(90, 100) },
  { grade: 'competent', from: rational(80, 100) },
  { grade: 'basicallyCompetent', from: rational(60, 100) },
];

/** The grade of a printed total; a veto makes it the worst or one lower where the rule set's 否决效果 says so. */
export function gradeOf(contender: { readonly total: Rational; readonly vetoed: boolean }, ruleSet: RuleSet): Grade {
  const share = divide(contender.total, ruleSet.fullTotal);
  const earned = GRADES.findIndex(({ from }) => compare(share, from) >= 0);
  const place = earned === -1 ? GRADES.length : earned;
  return GRADES[place + lowering(contender.vetoed, ruleSet)]?.grade ?? 'incompetent';
}

function lowering(vetoed: boolean, ruleSet: RuleSet): number {
  if (!vetoed || ruleSet.vetoEffect === 'afterOthers') return 0;
  return ruleSet.vetoEffect === 'oneGradeDown' ? 1 : GRADES.length;
}
