// The rankings in a mail: as the notice has them for those who see everything, and places and totals alone for a group's leader.
import { formatDecimal, formatShort } from '../../core/exact/rational';
import type { Ranking, Standing } from '../../core/month/month-result';
import { rankingMarks } from '../../sheets/layouts/ranking/ranking-marks';
import { movement } from '../../sheets/layouts/ranking/ranking-remarks';
import { fill, listed, type Language } from '../../text/language';
import { mailHeadings, mailSentences } from '../../text/mail-document';
import { rankingHeadings, rankingMarks as markWords, rankingSheet } from '../../text/ranking-sheet';
import type { Block } from '../block';
import { filledTable, type FilledColumn } from '../notice/filled-table';
import { rankingTables } from '../notice/ranking-table';
import type { MailFacts } from './mail-facts';
import { fullWords } from './mail-words';

export function rankingBlocks(facts: MailFacts): readonly Block[] {
  const { notice, language } = facts;
  const context = { result: notice.result, words: fullWords(facts) };
  return [
    heading(language),
    ...notice.result.rankings.flatMap((ranking) =>
      rankingTables(ranking, { ...context, caption: captionOf(ranking, language) }),
    ),
  ];
}

/** Of the units that the own one competes with; what the others were given for what stays theirs. */
export function ownRankingBlocks(facts: MailFacts): readonly Block[] {
  const { notice, addressee, language } = facts;
  const own = notice.result.rankings.filter(
    ({ subject, rows, unranked }) =>
      subject === 'unit' && [...rows, ...unranked].some((each) => each.subject.key === addressee.subjectKey),
  );
  return [heading(language), ...own.flatMap((ranking) => totalsTable(ranking, facts))];
}

function heading(language: Language): Block {
  return { kind: 'heading', level: 1, text: mailHeadings.ranking[language] };
}

function captionOf({ subject, category, ruleSet }: Ranking, language: Language): string {
  const title = subject === 'unit' ? rankingSheet.unitRanking : rankingSheet.memberRanking;
  return fill(title[language], { category, ruleSet: ruleSet.name, full: formatShort(ruleSet.fullTotal) });
}

function totalsTable(ranking: Ranking, { notice, language }: MailFacts): readonly Block[] {
  const marks = rankingMarks(ranking, notice.result);
  const { rank, unit, leader, total, movement: sinceLastMonth, remark } = rankingHeadings;
  const place = (standing: Standing): string => {
    const mark = marks.place(standing);
    return mark === 'none' ? '' : markWords[mark][language];
  };
  const moved: FilledColumn<Standing> = {
    header: sinceLastMonth[language],
    align: 'center',
    width: 2,
    text: (standing) => movement(standing, { ranking, marks, language }),
  };
  const table = filledTable<Standing>({
    caption: captionOf(ranking, language),
    columns: [
      { header: rank[language], align: 'center', width: 2, text: (standing) => String(standing.rank) },
      { header: unit[language], align: 'left', width: 5, text: ({ subject }) => subject.name },
      { header: leader[language], align: 'left', width: 3, text: ({ subject }) => subject.leader },
      { header: total[language], align: 'right', width: 3, text: (standing) => formatDecimal(standing.total) },
      ...(marks.hasFormerMonth ? [moved] : []),
      { header: remark[language], align: 'left', width: 3, text: place },
    ],
    rows: ranking.rows,
    markOf: (standing) => marks.place(standing),
  });
  return [table, ...unrankedSentence(ranking, language)];
}

/** Why somebody else is not ranked is that one's own affair. */
function unrankedSentence({ unranked }: Ranking, language: Language): readonly Block[] {
  if (unranked.length === 0) return [];
  const names = listed(
    unranked.map(({ subject }) => subject.name),
    language,
  );
  return [{ kind: 'paragraph', text: fill(mailSentences.unranked[language], { names }) }];
}
