// Advanced, last and last two, in the sentences of the notice.
import { mailHeadings } from '../../text/mail-document';
import type { Block } from '../block';
import { selectionSentences } from '../notice/selection-sentences';
import type { MailFacts } from './mail-facts';
import { postedWords } from './mail-words';

export function resultBlocks(facts: MailFacts): readonly Block[] {
  const { notice, language } = facts;
  const sentences = selectionSentences({ result: notice.result, words: postedWords(facts) });
  return [
    { kind: 'heading', level: 1, text: mailHeadings.result[language] },
    ...sentences.map((text): Block => ({ kind: 'paragraph', text })),
  ];
}
