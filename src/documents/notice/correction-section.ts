// 更正情况: what a further version changes, and why.
import type { NoticeContent } from '../../core/notice/notice-content';
import type { ScoreChange } from '../../core/publication/score-change';
import { changedItem } from '../../sheets/wording/change-sentence';
import { fill } from '../../text/language';
import { correctionSentences } from '../../text/notice/sentences';
import { noticeTables } from '../../text/notice/tables';
import { wholeMonth } from '../../text/publication';
import type { Block } from '../block';
import { filledTable } from './filled-table';
import type { NoticeWords } from './notice-words';

export function correctionBlocks({ publication, changes }: NoticeContent, words: NoticeWords): readonly Block[] {
  const { language, written } = words;
  const reason = written(publication?.reason ?? '');
  const why: readonly Block[] =
    reason === '' ? [] : [{ kind: 'paragraph', text: fill(correctionSentences.reason[language], { reason }) }];
  if (changes.length === 0) return [...why, { kind: 'paragraph', text: correctionSentences.unchanged[language] }];
  return [...why, changeTable(changes, words)];
}

function changeTable(changes: readonly ScoreChange[], { language, written }: NoticeWords): Block {
  const orNothing = (text: string): string => (text === '' ? noticeTables.nothing[language] : written(text));
  return filledTable<ScoreChange>({
    caption: '',
    columns: [
      {
        header: noticeTables.subject[language],
        align: 'left',
        width: 5,
        text: ({ subject }) => (subject === '' ? wholeMonth[language] : written(subject)),
      },
      { header: noticeTables.item[language], align: 'left', width: 5, text: ({ item }) => changedItem(item, language) },
      { header: noticeTables.before[language], align: 'center', width: 4, text: ({ before }) => orNothing(before) },
      { header: noticeTables.after[language], align: 'center', width: 4, text: ({ after }) => orNothing(after) },
      { header: noticeTables.reason[language], align: 'left', width: 7, text: ({ reason }) => written(reason) },
    ],
    rows: changes,
  });
}
