// What is wrong with the entries of a month (core/findings/contest-finding-code.ts): first sentence the problem, then what to do.
import { decisionFindings } from './contest-findings/decision-findings';
import { mailFindings } from './contest-findings/mail-findings';
import { peopleFindings } from './contest-findings/people-findings';
import { planFindings } from './contest-findings/plan-findings';
import { ruleFindings } from './contest-findings/rule-findings';
import { scoreFindings } from './contest-findings/score-findings';
import { targetFindings } from './contest-findings/target-findings';

export const contestFindings = {
  ...ruleFindings,
  ...peopleFindings,
  ...scoreFindings,
  ...planFindings,
  ...decisionFindings,
  ...targetFindings,
  ...mailFindings,
} as const;
