// The answer where nobody, or more than one, is meant: whom one can ask about.
import type { Month } from '../../core/calendar/calendar';
import { explanation as words } from '../../text/explanation';
import { fill, type Language } from '../../text/language';
import type { ExplanationReport } from '../messages/explanation-messages';
import { labelOf, type RankedSubject } from './asked-subject';

export interface UnclearQuestion {
  readonly month: Month;
  /** As typed; empty where a row was to say it. */
  readonly subject: string;
  /** None or several. */
  readonly asked: readonly RankedSubject[];
  readonly all: readonly RankedSubject[];
}

export function unclearQuestion(question: UnclearQuestion, language: Language): ExplanationReport {
  const { month, asked, all } = question;
  const [first] = asked;
  const subject = question.subject === '' ? (first?.subject.name ?? '') : question.subject;
  const sentence = subject === '' ? words.unasked : first === undefined ? words.unknown : words.ambiguous;
  return {
    schema: 1,
    month,
    subject,
    unit: '',
    ranking: '',
    rank: null,
    of: 0,
    total: '',
    answer: fill(sentence[language], { month, subject }),
    items: [],
    neighbours: [],
    changes: [],
    remarks: [],
    findings: [],
    choices: (first === undefined ? all : asked).map((each) => labelOf(each, all, language)),
  };
}
