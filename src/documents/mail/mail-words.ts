import { noticeWords, type NoticeWords } from '../notice/notice-words';
import type { MailFacts } from './mail-facts';

/** Names in full: for what is the addressee's own business, and for those who see everything. */
export function fullWords({ notice, language }: MailFacts): NoticeWords {
  return noticeWords({ ...notice, settings: { ...notice.settings, names: 'full' } }, language);
}

/** Names as the notice posts them, where a group's leader reads of other groups. */
export function postedWords(facts: MailFacts): NoticeWords {
  return facts.addressee.kind === 'unit' ? noticeWords(facts.notice, facts.language) : fullWords(facts);
}
