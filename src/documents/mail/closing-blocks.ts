// How a mail ends: as the notice does, with the publicity period, where to object, who signs, and the mark to verify it by.
import { mailHeadings } from '../../text/mail-document';
import type { Block } from '../block';
import { signature, smallPrint } from '../notice/closing-blocks';
import { publicitySentencesOf } from '../notice/publicity-section';
import type { MailFacts } from './mail-facts';

export function closingBlocks({ notice, language }: MailFacts): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: mailHeadings.publicity[language] },
    ...publicitySentencesOf(notice, language).map((text): Block => ({ kind: 'paragraph', text })),
    signature(notice, language),
    ...smallPrint(notice, language),
  ];
}
