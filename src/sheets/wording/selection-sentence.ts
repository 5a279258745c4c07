// What decided a selection, why it is vacant, and what to do where it is undecided.
import type { DecidedBy, Selection, Undecided, VacantReason } from '../../core/month/month-result';
import type { RuleSet } from '../../core/rules/rule-set';
import { fill, type Language, type Words } from '../../text/language';
import { decidedBy, undecided } from '../../text/selections';
import { vacancies } from '../../text/vacancies';

const vacancyWords: Readonly<Record<VacantReason, Words>> = vacancies;
const decisionWords: Readonly<Record<DecidedBy['kind'], Words>> = decidedBy;

export function decidedBySentence(decided: DecidedBy, ruleSet: RuleSet, language: Language): string {
  const code = decided.kind === 'criterion' ? decided.code : '';
  const criterion = ruleSet.criteria.find((one) => one.code === code)?.name ?? code;
  return fill(decisionWords[decided.kind][language], { criterion });
}

export function vacancySentence(selection: Extract<Selection, { kind: 'vacant' }>, language: Language): string {
  return fill(vacancyWords[selection.reason][language], selection.facts);
}

export function undecidedSentence(open: Undecided, month: string, language: Language): string {
  const candidates = open.candidates.map((subject) => subject.name).join(language === 'en' ? ', ' : '、');
  return fill(undecided[open.about][language], { candidates, month, places: String(open.places) });
}
