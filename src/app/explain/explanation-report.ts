// An explanation as the JSON of schema 1: every figure printed, every term down to its cells.
import { formatDecimal, formatShort, signOf, type Rational } from '../../core/exact/rational';
import type { Neighbour, RankExplanation } from '../../core/explanation/rank-explanation';
import { a1Of } from '../../core/findings/a1';
import type { Item, MonthResult, Standing } from '../../core/month/month-result';
import type { Term } from '../../core/month/term';
import type { RuleSet } from '../../core/rules/rule-set';
import { rankingMarks } from '../../sheets/layouts/ranking-marks';
import { furtherRemarks } from '../../sheets/layouts/ranking-remarks';
import { explanationSentence, namedSentence, partedBySentence } from '../../sheets/wording/explanation-sentence';
import { findingSentence } from '../../sheets/wording/finding-sentence';
import { placeChangeSentence } from '../../sheets/wording/place-change-sentence';
import { termSentence } from '../../sheets/wording/term-sentence';
import { explanation as words } from '../../text/explanation';
import type { Language } from '../../text/language';
import { rankingMarks as marks } from '../../text/ranking-sheet';
import type {
  ExplainedItem,
  ExplainedNeighbour,
  ExplainedTerm,
  ExplanationReport,
} from '../messages/explanation-messages';

type Ranked = Extract<RankExplanation, { kind: 'ranked' }>;
type Told = Omit<ExplanationReport, 'schema' | 'month' | 'findings' | 'choices'>;

/** Everything but what the request knows better. */
export function toldExplanation(explained: RankExplanation, result: MonthResult, language: Language): Told {
  const { ranking } = explained;
  const { subject } = explained.kind === 'ranked' ? explained.standing : explained.unranked;
  const about = {
    subject: subject.name,
    unit: ranking.subject === 'member' ? subject.unit : '',
    ranking: ranking.category,
    of: ranking.rows.length,
    answer: explanationSentence(explained, language),
  };
  if (explained.kind === 'unranked') {
    const reasons = new Set(explained.unranked.reasons.map((finding) => findingSentence(finding, language)));
    return { ...about, rank: null, total: '', items: [], neighbours: [], changes: [], remarks: [...reasons] };
  }
  const { standing, changes } = explained;
  return {
    ...about,
    rank: standing.rank,
    total: formatDecimal(standing.total),
    items: [...standing.items.map((item) => scoredItem(item, language)), ...eventItems(standing, language)],
    neighbours: neighboursOf(explained, language),
    changes: changes.map((change) => placeChangeSentence(change, ranking.ruleSet, language)),
    remarks: remarksOf(explained, result, language),
  };
}

function remarksOf({ ranking, standing, named }: Ranked, result: MonthResult, language: Language): readonly string[] {
  return [
    ...named.map((each) => namedSentence(each, ranking.ruleSet, language)),
    ...furtherRemarks(standing, { ranking, marks: rankingMarks(ranking, result), language }),
  ];
}

function neighboursOf({ above, below, ranking }: Ranked, language: Language): readonly ExplainedNeighbour[] {
  const told = (place: ExplainedNeighbour['place'], neighbour: Neighbour, ruleSet: RuleSet): ExplainedNeighbour => ({
    place,
    rank: neighbour.rank,
    name: neighbour.subject.name,
    total: formatDecimal(neighbour.total),
    margin: formatDecimal(neighbour.margin),
    by: partedBySentence(neighbour, ruleSet, language),
  });
  return [
    ...(above === null ? [] : [told('above', above, ranking.ruleSet)]),
    ...(below === null ? [] : [told('below', below, ranking.ruleSet)]),
  ];
}

function scoredItem({ criterion, state, score, points, terms }: Item, language: Language): ExplainedItem {
  const instead = { notApplicable: marks.notApplicable[language], excused: marks.excused[language] };
  return {
    code: criterion.code,
    name: criterion.name,
    score: state === 'notApplicable' || state === 'excused' ? instead[state] : printed(score),
    points: printed(points),
    fullPoints: formatShort(criterion.fullPoints),
    terms: terms.map((term) => termReport(term, language)),
  };
}

/** Bonus and deductions, where anything happened. */
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
