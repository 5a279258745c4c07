// One mail as a document: who is addressed, what happened, the ranking or the own details as far as they are the addressee's business, and where to object.
import { headerText } from '../../core/mail/one-line';
import { fill } from '../../text/language';
import { mailSubjects } from '../../text/mail-document';
import { monthInWords } from '../../text/months';
import type { Block, PrintedDocument } from '../block';
import { changeBlocks } from './change-blocks';
import { closingBlocks } from './closing-blocks';
import type { MailFacts } from './mail-facts';
import { memberDetails, unitDetails } from './own-details';
import { openingBlocks } from './opening-blocks';
import { ownRankingBlocks, rankingBlocks } from './ranking-blocks';
import { resultBlocks } from './result-blocks';

/** The `name` of the document is the mail's subject. */
export function mailDocument(facts: MailFacts): PrintedDocument {
  return {
    language: facts.language,
    name: subjectOf(facts),
    blocks: [...openingBlocks(facts), ...bodyBlocks(facts), ...closingBlocks(facts)],
  };
}

function bodyBlocks(facts: MailFacts): readonly Block[] {
  switch (facts.addressee.kind) {
    case 'notice':
      return [...changeBlocks(facts), ...resultBlocks(facts)];
    case 'ranking':
    case 'all':
      return [...changeBlocks(facts), ...resultBlocks(facts), ...rankingBlocks(facts)];
    case 'unit':
      return [...changeBlocks(facts), ...resultBlocks(facts), ...ownRankingBlocks(facts), ...unitDetails(facts)];
    case 'member':
      return [...changeBlocks(facts), ...memberDetails(facts)];
  }
}

function subjectOf({ notice, addressee, language }: MailFacts): string {
  const { officeName, version } = notice;
  const about = fill(mailSubjects[addressee.kind][language], {
    month: monthInWords(notice.month, language),
    subject: addressee.subjectKey,
  });
  const subject =
    version === 1 ? about : fill(mailSubjects.withVersion[language], { subject: about, version: String(version) });
  return headerText(
    officeName === '' ? subject : fill(mailSubjects.withOffice[language], { office: officeName, subject }),
  );
}
