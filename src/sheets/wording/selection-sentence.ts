// What decided a selection, why it is vacant, and what to do where it is undecided.
import type { DecidedBy, Selection, Undecided, VacantReason } from '../../core/month/month-result';
import type { RuleSet } from '../../core/rules/rule-set';
import { fill, listed, type Language, type Words } from '../../text/language';
import { decidedBy, undecided } from '../../text/selections';
import { vacancies } from '../../text/vacancies';
import { wordFor } from '../tables/choice';
import { decisionMatters } from '../tables/judgements/judgement-choices';

const vacancyWords: Readonly<Record<VacantReason, Words>> = vacancies;
const decisionWords: Readonly<Record<DecidedBy['kind'], Words>> = decidedBy;

/** What to write as 事项 in 审定. */
const matters: Readonly<Record<Undecided['about'], string>> = { advanced: '先进', last: '末位', lastTwo: '末位成员' };

export function decidedBySentence(decided: DecidedBy, ruleSet: RuleSet, language: Language): string {
  const code = decided.kind === 'criterion' ? decided.code : '';
  const criterion = ruleSet.criteria.find((one) => one.code === code)?.name ?? code;
  return fill(decisionWords[decided.kind][language], { criterion });
}

export function vacancySentence(selection: Extract<Selection, { kind: 'vacant' }>, language: Language): string {
  return fill(vacancyWords[selection.reason][language], selection.facts);
}

export function undecidedSentence(open: Undecided, month: string, language: Language): string {
  const names = open.candidates.map((subject) => subject.name);
  const matter = wordFor(matters[open.about], decisionMatters, language);
  const facts = { matter, candidates: listed(names, language), month, places: String(open.places) };
  return fill(undecided[language], facts);
}
