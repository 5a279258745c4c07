// What is wrong with the entries of a month (core/findings/contest-finding-code.ts): first sentence the problem, then what to do.
import { decisionFindings } from './contest/decision-findings';
import { mailFindings } from './contest/mail-findings';
import { peopleFindings } from './contest/people-findings';
import { planFindings } from './contest/plan-findings';
import { ruleFindings } from './contest/rule-findings';
import { scoreFindings } from './contest/score-findings';
import { targetFindings } from './contest/target-findings';

export const contestFindings = {
  ...ruleFindings,
  ...peopleFindings,
  ...scoreFindings,
  ...planFindings,
  ...decisionFindings,
  ...targetFindings,
  ...mailFindings,
} as const;
