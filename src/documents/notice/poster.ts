// The poster for the wall (R55): one page in large type with the contest's result and how to object.
import { formatDecimal, formatShort } from '../../core/exact/rational';
import { contestRanking } from '../../core/month/contest-ranking';
import type { MonthResult, Selection, Undecided } from '../../core/month/month-result';
import type { NoticeContent } from '../../core/notice/notice-content';
import { fill, type Language } from '../../text/language';
import { monthInWords } from '../../text/months';
import { poster } from '../../text/notice/poster';
import { noticeTables } from '../../text/notice/tables';
import type { Block, PrintedDocument, RowMark } from '../block';
import { smallPrint } from './closing-blocks';
import { bannerOf } from './heading-blocks';
import { posterName } from './notice-name';
import { noticeWords, type NoticeWords } from './notice-words';
import { publicitySentencesOf } from './publicity-section';
import { placesTable } from './ranking-table';
import { isWithoutLastTwo } from './selection-sentences';

export function posterDocument(content: NoticeContent, language: Language): PrintedDocument {
  const words = noticeWords(content, language);
  return {
    language,
    name: posterName(content, language),
    blocks: [
      ...bannerOf(content, language),
      { kind: 'title', text: titleOf(content, language) },
      ...awards(content.result, words),
      ...contestTable(content.result, words),
      ...publicitySentencesOf(content, language).map((text): Block => ({ kind: 'paragraph', text })),
      ...smallPrint(content, language),
    ],
  };
}

function titleOf({ officeName, month }: NoticeContent, language: Language): string {
  const form = officeName === '' ? poster.titleWithoutOffice : poster.title;
  return fill(form[language], { office: officeName, month: monthInWords(month, language) });
}

function awards(result: MonthResult, words: NoticeWords): readonly Block[] {
  const { language } = words;
  const category = contestRanking(result)?.category ?? noticeTables.unit[language];
  const label = (place: 'advanced' | 'last'): string => fill(poster[place][language], { category });
  return [
    award({ label: label('advanced'), text: unitText(result.advanced, result, language), mark: 'advanced' }),
    award({ label: label('last'), text: unitText(result.last, result, language), mark: 'last' }),
    ...lastTwoTexts(result, words).map((text) => award({ label: poster.lastTwo[language], text, mark: 'lastTwo' })),
  ];
}

function award(told: { readonly label: string; readonly text: string; readonly mark: RowMark }): Block {
  return { kind: 'award', ...told };
}

function unitText(selection: Selection | null, result: MonthResult, language: Language): string {
  if (selection === null) return poster.open[language];
  if (selection.kind === 'vacant') return poster.vacant[language];
  const { subject } = selection;
  const standing = contestRanking(result)?.rows.find((row) => row.subject.key === subject.key);
  if (standing === undefined) return subject.name;
  return fill(poster.total[language], { name: subject.name, total: formatDecimal(standing.total) });
}

/** One line for each who is named, and one for what is open or not named at all. */
function lastTwoTexts(result: MonthResult, words: NoticeWords): readonly string[] {
  const { language, nameOf } = words;
  const named = result.lastTwo.map(({ subject: { name, unit } }) =>
    fill(poster.member[language], { name: nameOf(name), unit }),
  );
  const isOpen = result.undecided.some(({ about }: Undecided) => about === 'lastTwo');
  if (isOpen) return [...named, poster.open[language]];
  return named.length === 0 && isWithoutLastTwo(result) ? [poster.nobody[language]] : named;
}

/** Places and totals alone: what they are made of stands in the circular. */
function contestTable(result: MonthResult, words: NoticeWords): readonly Block[] {
  const contest = contestRanking(result);
  if (contest === undefined || contest.rows.length === 0) return [];
  const { category, ruleSet } = contest;
  const facts = { category, full: formatShort(ruleSet.fullTotal) };
  return [placesTable(contest, { result, words, caption: fill(noticeTables.category[words.language], facts) }, [])];
}
