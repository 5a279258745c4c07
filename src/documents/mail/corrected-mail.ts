import { headerText } from '../../core/mail/one-line';
import { fill } from '../../text/language';
import { mailOpenings, mailSubjects } from '../../text/mail-document';
import type { PrintedDocument } from '../block';

export interface CorrectedVersions {
  /** Of the mail that has gone to the same person before. */
  readonly former: number;
  readonly version: number;
}

/** The same mail, which says that it takes the place of a former one. */
export function correctedMail(document: PrintedDocument, { former, version }: CorrectedVersions): PrintedDocument {
  const { language, name, blocks } = document;
  const sentence = former === version ? mailOpenings.correctsMail : mailOpenings.correctsVersion;
  const text = fill(sentence[language], { version: String(former) });
  return {
    ...document,
    name: headerText(fill(mailSubjects.corrected[language], { subject: name })),
    blocks: [{ kind: 'banner', text }, ...blocks],
  };
}
