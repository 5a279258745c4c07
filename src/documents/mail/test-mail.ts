// All mails of a plan as one, to look at in a real mailbox before any of them leaves.
import { headerText } from '../../core/mail/one-line';
import { fill, type Language } from '../../text/language';
import { testMail } from '../../text/mail';
import type { Block, PrintedDocument } from '../block';

export interface ShownMail {
  readonly name: string;
  readonly address: string;
  readonly document: PrintedDocument;
}

export function testMailDocument(mails: readonly ShownMail[], subject: string, language: Language): PrintedDocument {
  return {
    language,
    name: headerText(fill(testMail.subject[language], { subject })),
    blocks: [
      { kind: 'banner', text: fill(testMail.banner[language], { count: String(mails.length) }) },
      ...mails.flatMap((mail, index) => shown(mail, index + 1, language)),
    ],
  };
}

function shown({ name, address, document }: ShownMail, number: number, language: Language): readonly Block[] {
  const facts = { number: String(number), name, address, subject: document.name };
  return [{ kind: 'title', text: fill(testMail.mail[language], facts) }, ...document.blocks];
}
