// The items of a standing as JSON: every score, the events, and each term down to its cells.
import { formatDecimal, formatShort, signOf, type Rational } from '../../core/exact/rational';
import { a1Of } from '../../core/findings/a1';
import type { Item, Standing } from '../../core/month/month-result';
import type { Term } from '../../core/month/term';
import { attainable } from '../../core/ranking/rescaling';
import type { RuleSet } from '../../core/rules/rule-set';
import { termSentence } from '../../sheets/wording/term-sentence';
import { explanation as words } from '../../text/explanation';
import type { Language } from '../../text/language';
import { rankingMarks as marks } from '../../text/ranking-sheet';
import type { ExplainedItem, ExplainedTerm } from '../messages/explanation-messages';

/** One per criterion, then bonus and deductions where anything happened. */
export function explainedItems(standing: Standing, ruleSet: RuleSet, language: Language): readonly ExplainedItem[] {
  const scored = standing.items.map((item) => {
    const full = attainable(item.criterion.fullPoints, standing, ruleSet);
    return { ...scoredItem(item, language), fullPoints: formatShort(full) };
  });
  return [...scored, ...eventItems(standing, language)];
}

type ScoredItem = Omit<ExplainedItem, 'fullPoints'>;

function scoredItem({ criterion, state, score, points, terms }: Item, language: Language): ScoredItem {
  const instead = { notApplicable: marks.notApplicable[language], excused: marks.excused[language] };
  return {
    code: criterion.code,
    name: criterion.name,
    score: state === 'notApplicable' || state === 'excused' ? instead[state] : printed(score),
    points: printed(points),
    terms: terms.map((term) => termReport(term, language)),
  };
}

function eventItems({ eventTerms, bonus, deductions }: Standing, language: Language): readonly ExplainedItem[] {
  const item = (code: 'bonus' | 'deductions', points: Rational, terms: readonly Term[]): readonly ExplainedItem[] =>
    terms.length === 0
      ? []
      : [
          {
            code,
            name: words[code][language],
            score: '',
            points: formatDecimal(points),
            fullPoints: '',
            terms: terms.map((term) => termReport(term, language)),
          },
        ];
  return [
    ...item('bonus', bonus, eventTerms.filter(raises)),
    ...item(
      'deductions',
      deductions,
      eventTerms.filter((term) => !raises(term)),
    ),
  ];
}

function raises({ rule, value }: Term): boolean {
  return rule !== 'deductionsCapped' && value !== null && signOf(value) > 0;
}

function termReport(term: Term, language: Language): ExplainedTerm {
  return {
    text: termSentence(term, language),
    counted: term.counted,
    cells: term.cells.map((cell) => ({ sheet: cell.sheet, cell: a1Of(cell) })),
  };
}

function printed(value: Rational | null): string {
  return value === null ? '' : formatDecimal(value);
}
