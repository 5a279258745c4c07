// How a mail ends: where the notice is, until when and where to object, who signs, and the mark to verify it by.
import { fill } from '../../text/language';
import { mailHeadings, mailSentences } from '../../text/mail-document';
import { dayInWords } from '../../text/months';
import type { Block } from '../block';
import type { MailFacts } from './mail-facts';

export function closingBlocks(facts: MailFacts): readonly Block[] {
  const { notice, language } = facts;
  const { publication, settings } = notice;
  const signed = [notice.supervisionOffice || notice.officeName].filter((name) => name !== '');
  const { place, publicity } = sentences(facts);
  const mark = fill(mailSentences.mark[language], {
    version: String(publication.version),
    approver: publication.approvedBy,
    approved: dayInWords(publication.approvedOn, language),
    mark: publication.mark,
  });
  return [
    { kind: 'heading', level: 1, text: mailHeadings.publicity[language] },
    { kind: 'paragraph', text: settings.postedAt === '' ? mailSentences.posted[language] : place },
    { kind: 'paragraph', text: publicity },
    { kind: 'signature', lines: [...signed, dayInWords(publication.publishedOn, language)] },
    { kind: 'note', text: mark },
  ];
}

function sentences({ notice, language }: MailFacts): { readonly place: string; readonly publicity: string } {
  const { publication, settings } = notice;
  const to = settings.objectionsTo;
  return {
    place: fill(mailSentences.postedAt[language], { place: settings.postedAt }),
    publicity: fill(mailSentences.publicity[language], {
      from: dayInWords(publication.publishedOn, language),
      until: dayInWords(publication.publicUntil, language),
      to: to === '' ? '' : fill(mailSentences.objectionsTo[language], { to }),
      days: String(settings.reviewWorkingDays),
    }),
  };
}
