// The circular (通报) of a month after GB/T 9704: what it says comes from the content alone, so that every rendering says the same.
import { formatShort } from '../../core/exact/rational';
import type { NoticeContent } from '../../core/notice/notice-content';
import { fill, type Language } from '../../text/language';
import { circular } from '../../text/notice/circular';
import { noticeTables } from '../../text/notice/tables';
import type { Block, PrintedDocument } from '../block';
import { attachmentsOf, type Attachment } from './attachments';
import { attachmentList, signature, smallPrint } from './closing-blocks';
import { correctionBlocks } from './correction-section';
import { headingBlocks } from './heading-blocks';
import { circularName } from './notice-name';
import { noticeWords, type NoticeWords } from './notice-words';
import { partHeading, sectionHeading } from './numbering';
import { publicitySentencesOf } from './publicity-section';
import { rankingTables } from './ranking-table';
import { requirementBlocks } from './requirements-section';
import { selectionSentences, streakSentencesOf } from './selection-sentences';
import { unfinishedBlocks } from './unfinished-section';

/** `computation`: the lines of 计算说明, as the ranking sheet has them. */
export function circularDocument(
  content: NoticeContent,
  computation: readonly string[],
  language: Language,
): PrintedDocument {
  const words = noticeWords(content, language);
  const attachments = attachmentsOf(content, computation, words);
  const titles = attachments.map(({ title }) => title);
  return {
    language,
    name: circularName(content, language),
    blocks: [
      ...headingBlocks(content, language),
      ...numberedSections(content, words),
      attachmentList(titles, language),
      signature(content, language),
      ...smallPrint(content, language),
      ...attachments.flatMap((attachment, index) => attachmentBlocks(attachment, index + 1, language)),
    ],
  };
}

/** Every month has the same sections: one that has nothing to tell says so. A correction begins with what it corrects. */
function numberedSections(content: NoticeContent, words: NoticeWords): readonly Block[] {
  const { language } = words;
  const sections: readonly (readonly [keyof typeof circular.sections, readonly Block[]])[] = [
    ...(content.kind === 'correction' ? ([['corrected', correctionBlocks(content, words)]] as const) : []),
    ['results', resultBlocks(content, words)],
    ['selection', selectionBlocks(content, words)],
    ['unfinished', unfinishedBlocks(content, words)],
    ['requirements', requirementBlocks(content, words)],
    ['publicity', publicitySentencesOf(content, language).map(paragraph)],
  ];
  return sections.flatMap(([name, blocks], index) => [
    sectionHeading(index + 1, circular.sections[name][language], language),
    ...blocks,
  ]);
}

function resultBlocks({ result }: NoticeContent, words: NoticeWords): readonly Block[] {
  const { language } = words;
  const rankings = result.rankings.filter(({ subject }) => subject === 'unit');
  if (rankings.length === 0) return [paragraph(noticeTables.nobody[language])];
  return rankings.flatMap((ranking, index) => {
    const facts = { category: ranking.category, full: formatShort(ranking.ruleSet.fullTotal) };
    return [
      partHeading(index + 1, fill(noticeTables.category[language], facts), language),
      ...rankingTables(ranking, { result, words, caption: '' }),
    ];
  });
}

function selectionBlocks({ result, streaks }: NoticeContent, words: NoticeWords): readonly Block[] {
  return [...selectionSentences({ result, words }), ...streakSentencesOf(streaks, words)].map(paragraph);
}

function attachmentBlocks({ title, blocks }: Attachment, number: number, language: Language): readonly Block[] {
  const text = fill(circular.attachmentTitle[language], { number: String(number), title });
  return [{ kind: 'title', text }, ...blocks];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
