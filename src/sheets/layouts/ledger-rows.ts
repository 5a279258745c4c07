// The rows of one month and version in 得分明细: every item, bonus, deductions and total with the cells and rules behind it.
import { rational, signOf, toNumber, type Rational } from '../../core/exact/rational';
import type { Item, MonthResult, Ranking, Standing } from '../../core/month/month-result';
import type { Term } from '../../core/month/term';
import { joined, type Language } from '../../text/language';
import { rankingHeadings as headings, rankingMarks } from '../../text/ranking-sheet';
import type { LayoutCell } from '../sheet-layout';
import { placesOf } from '../wording/place';
import { termSentence } from '../wording/term-sentence';
import { cell } from './section';

/** A cell of an .xlsx holds 32,767 characters; an explanation nobody reads to its end is cut long before. */
const LONGEST_EXPLANATION = 4000;

interface LedgerLine {
  readonly criterion: string;
  readonly score: Rational | null;
  readonly points: Rational | null;
  readonly sources: LayoutCell;
  /** A rank is no figure with decimals. */
  readonly style?: 'whole';
}

/** What the rows are of. */
interface LedgerMonth {
  readonly result: MonthResult;
  readonly version: number;
}

export function ledgerRows({ result, version }: LedgerMonth, language: Language): LayoutCell[][] {
  return result.rankings.flatMap((ranking) =>
    ranking.rows.flatMap((standing) =>
      linesOf(standing, ranking, language).map((line) => [
        cell(result.month, 'month'),
        cell(version, 'whole'),
        cell(standing.subject.name, 'text'),
        cell(line.criterion, 'text'),
        figure(line.score),
        figure(line.points, line.style),
        line.sources,
      ]),
    ),
  );
}

function linesOf(standing: Standing, ranking: Ranking, language: Language): LedgerLine[] {
  const bonus = explanation(standing.eventTerms.filter(raises), language);
  const deductions = explanation(
    standing.eventTerms.filter((term) => !raises(term)),
    language,
  );
  return [
    ...standing.items.map((item) => itemLine(item, language)),
    { criterion: headings.bonus[language], score: null, points: standing.bonus, sources: bonus },
    { criterion: headings.deductions[language], score: null, points: standing.deductions, sources: deductions },
    {
      criterion: headings.total[language],
      score: null,
      points: standing.total,
      sources: cell(ranking.ruleSet.name, 'text'),
    },
    {
      criterion: headings.rank[language],
      score: null,
      points: rational(standing.rank),
      sources: cell('', 'text'),
      style: 'whole',
    },
  ];
}

function raises({ rule, value }: Term): boolean {
  return rule !== 'deductionsCapped' && value !== null && signOf(value) > 0;
}

function itemLine(item: Item, language: Language): LedgerLine {
  const { code, name } = item.criterion;
  const state = {
    scored: '',
    missing: '',
    notApplicable: rankingMarks.notApplicable[language],
    excused: rankingMarks.excused[language],
  };
  const sources = explanation(item.terms, language, state[item.state]);
  return { criterion: `${code} ${name}`, score: item.score, points: item.points, sources };
}

/** The state, the cells, then what was done with them: `评分!E14,E15 — 王 88；李 92；平均 90`; a link to the first of the cells. */
function explanation(terms: readonly Term[], language: Language, state = ''): LayoutCell {
  const cells = terms.flatMap((term) => term.cells);
  const words = joined(
    terms.map((term) => termSentence(term, language)),
    language,
  );
  const text = [state, placesOf(cells), words].filter((part) => part !== '').join(' — ');
  const shown = text.length <= LONGEST_EXPLANATION ? text : `${text.slice(0, LONGEST_EXPLANATION)}…`;
  const [link] = cells;
  return link === undefined ? cell(shown, 'text') : { ...cell(shown, 'text'), link };
}

function figure(value: Rational | null, style: 'points' | 'whole' = 'points'): LayoutCell {
  return value === null ? cell(null, 'blank') : cell(toNumber(value), style);
}

/** Whether a row read back holds a rank, in either language. */
export function isRankRow(criterion: unknown): boolean {
  return Object.values(headings.rank).some((heading) => heading === criterion);
}
