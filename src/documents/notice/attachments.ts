// What follows a circular: the members' ranking in full, and how everything was computed.
import { formatShort } from '../../core/exact/rational';
import type { NoticeContent } from '../../core/notice/notice-content';
import { fill } from '../../text/language';
import { circular } from '../../text/notice/circular';
import { noticeTables } from '../../text/notice/tables';
import type { Block } from '../block';
import type { NoticeWords } from './notice-words';
import { rankingTables } from './ranking-table';

export interface Attachment {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Without a ranking of members there is only the computation. */
export function attachmentsOf(
  { result }: NoticeContent,
  computation: readonly string[],
  words: NoticeWords,
): readonly Attachment[] {
  const { language, written } = words;
  const members = result.rankings
    .filter(({ subject }) => subject === 'member')
    .flatMap((ranking) => {
      const facts = { ruleSet: ranking.ruleSet.name, full: formatShort(ranking.ruleSet.fullTotal) };
      return rankingTables(ranking, { result, words, caption: fill(noticeTables.members[language], facts) });
    });
  const explained = computation.map((text): Block => ({ kind: 'paragraph', text: written(text.trim()) }));
  const { attachments } = circular;
  return [
    ...(members.length === 0 ? [] : [{ title: attachments.members[language], blocks: members }]),
    { title: attachments.computation[language], blocks: explained },
  ];
}
