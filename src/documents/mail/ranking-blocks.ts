// The rankings in a mail: for those who see everything with every item, for a group's leader without the others' items.
import { formatDecimal } from '../../core/exact/rational';
import type { Item, Ranking, Standing, Unranked } from '../../core/month/month-result';
import { movement } from '../../sheets/layouts/ranking-remarks';
import { rankingMarks, type PlaceMark, type RankingMarks } from '../../sheets/layouts/ranking-marks';
import { findingProblem } from '../../sheets/wording/finding-sentence';
import { fill, type Language } from '../../text/language';
import { mailHeadings, mailSentences } from '../../text/mail-document';
import { rankingHeadings, rankingMarks as markWords, rankingSheet } from '../../text/ranking-sheet';
import { formatShort } from '../../core/exact/rational';
import type { Block, DocumentColumn, DocumentRow } from '../block';
import type { MailFacts } from './mail-facts';

const NOTHING = '—';

interface TableContext {
  readonly ranking: Ranking;
  readonly marks: RankingMarks;
  readonly language: Language;
  readonly inFull: boolean;
}

/** A group's leader gets the ranking of the units that the own one competes with. */
export function rankingBlocks({ notice, addressee, language }: MailFacts): readonly Block[] {
  const inFull = addressee.kind !== 'unit';
  const rankings = notice.result.rankings.filter((ranking) => inFull || competes(ranking, addressee.subjectKey));
  return [
    { kind: 'heading', level: 1, text: mailHeadings.ranking[language] },
    ...rankings.map((ranking) =>
      rankingTable({ ranking, marks: rankingMarks(ranking, notice.result), language, inFull }),
    ),
  ];
}

function competes({ subject, rows, unranked }: Ranking, key: string): boolean {
  return subject === 'unit' && [...rows, ...unranked].some((each) => each.subject.key === key);
}

function rankingTable(context: TableContext): Block {
  const { ranking, language } = context;
  const { category, ruleSet } = ranking;
  const title = ranking.subject === 'unit' ? rankingSheet.unitRanking : rankingSheet.memberRanking;
  return {
    kind: 'table',
    caption: fill(title[language], { category, ruleSet: ruleSet.name, full: formatShort(ruleSet.fullTotal) }),
    columns: columnsOf(context),
    rows: [
      ...ranking.rows.map((standing) => standingRow(standing, context)),
      ...ranking.unranked.map((unranked) => unrankedRow(unranked, context)),
    ],
  };
}

function columnsOf({ ranking, language, inFull }: TableContext): DocumentColumn[] {
  const { rank, unit, leader, member, bonus, deductions, total, movement: moved, remark } = rankingHeadings;
  const names = ranking.subject === 'unit' ? [unit, leader] : [member, unit];
  const criteria = inFull ? ranking.ruleSet.criteria : [];
  const figures = [
    ...criteria.map(({ name }) => name),
    ...(inFull ? [bonus, deductions].map((one) => one[language]) : []),
  ];
  return [
    { header: rank[language], align: 'center', width: 1 },
    ...names.map((name): DocumentColumn => ({ header: name[language], align: 'left', width: 3 })),
    ...figures.map((header): DocumentColumn => ({ header, align: 'right', width: 2 })),
    { header: total[language], align: 'right', width: 2 },
    { header: moved[language], align: 'center', width: 2 },
    { header: remark[language], align: 'left', width: 3 },
  ];
}

function standingRow(standing: Standing, context: TableContext): DocumentRow {
  const { ranking, marks, language, inFull } = context;
  const { rank, subject, items, bonus, deductions, total } = standing;
  const mark = marks.place(standing);
  const figures = [...items.map((item) => pointsText(item, language)), formatDecimal(bonus), formatDecimal(deductions)];
  return {
    mark,
    cells: [
      String(rank),
      subject.name,
      ranking.subject === 'unit' ? subject.leader : subject.unit,
      ...(inFull ? figures : []),
      formatDecimal(total),
      movement(standing, context),
      markText(mark, language),
    ],
  };
}

/** Why somebody else is not ranked is that one's own affair. */
function unrankedRow({ subject, reasons }: Unranked, { ranking, language, inFull }: TableContext): DocumentRow {
  const [reason] = reasons;
  const figures = inFull ? ranking.ruleSet.criteria.map(() => NOTHING).concat(NOTHING, NOTHING) : [];
  const why = inFull && reason !== undefined ? findingProblem(reason, language) : mailSentences.unranked[language];
  const beside = ranking.subject === 'unit' ? subject.leader : subject.unit;
  return { mark: 'notRanked', cells: [NOTHING, subject.name, beside, ...figures, NOTHING, '', why] };
}

function markText(mark: PlaceMark, language: Language): string {
  return mark === 'none' ? '' : markWords[mark][language];
}

export function pointsText({ state, points }: Item, language: Language): string {
  if (points !== null) return formatDecimal(points);
  return (state === 'excused' ? markWords.excused : markWords.notApplicable)[language];
}
