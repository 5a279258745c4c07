// How a mail begins: whom it addresses, what it brings, and what it puts in the place of a former one.
import { wordFor } from '../../sheets/tables/choice';
import { posts } from '../../sheets/tables/people/people-choices';
import { fill } from '../../text/language';
import { mailOpenings } from '../../text/mail-document';
import { monthInWords } from '../../text/months';
import type { Block } from '../block';
import type { MailFacts } from './mail-facts';

export function openingBlocks(facts: MailFacts): readonly Block[] {
  const { notice, addressee, language } = facts;
  const { version, publication } = notice;
  const opening = fill(mailOpenings[addressee.kind][language], {
    month: monthInWords(notice.month, language),
    approver: publication.approvedBy,
    subject: addressee.subjectKey,
  });
  const correction = fill(mailOpenings.newVersion[language], {
    version: String(version),
    former: String(version - 1),
    reason: publication.reason,
  });
  return [
    { kind: 'addressee', text: salutation(facts) },
    ...(notice.kind === 'correction' ? [{ kind: 'banner', text: correction } as const] : []),
    { kind: 'paragraph', text: opening },
  ];
}

function salutation({ addressee: { name, post, subjectKey }, language }: MailFacts): string {
  if (name === '') return fill(mailOpenings.salutationOfUnit[language], { subject: subjectKey });
  const greeting = post === '' ? mailOpenings.salutation : mailOpenings.salutationWithPost;
  return fill(greeting[language], { name, post: wordFor(post, posts, language) });
}
