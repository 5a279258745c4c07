// What stands below the text: the list of attachments, the signature, and in small print the approval and the mark.
import type { NoticeContent } from '../../core/notice/notice-content';
import { fill, type Language } from '../../text/language';
import { dayInWords } from '../../text/months';
import { circular } from '../../text/notice/circular';
import type { Block } from '../block';
import { issuerOf, leadingGroupOf } from './office-names';

export function attachmentList(titles: readonly string[], language: Language): Block {
  const items = titles.map((title, index) =>
    fill(circular.attachmentItem[language], { number: String(index + 1), title }),
  );
  return { kind: 'attachments', label: circular.attachmentLabel[language], items };
}

/** A draft leaves its date to be written. */
export function signature(content: NoticeContent, language: Language): Block {
  const { publication } = content;
  const date = publication === null ? circular.undated[language] : dayInWords(publication.publishedOn, language);
  return { kind: 'signature', lines: [issuerOf(content, language), date] };
}

/** Who approved it (R44), and by what `verify` knows it for genuine. */
export function smallPrint(content: NoticeContent, language: Language): readonly Block[] {
  const { publication } = content;
  if (publication === null) return [{ kind: 'note', text: circular.unmarked[language] }];
  const { approvedBy, approvedOn, version, mark } = publication;
  const approval = {
    leadingGroup: leadingGroupOf(content, language),
    person: approvedBy,
    day: dayInWords(approvedOn, language),
  };
  return [
    { kind: 'note', text: fill(circular.approval[language], approval) },
    { kind: 'note', text: fill(circular.mark[language], { version: String(version), mark }) },
  ];
}
