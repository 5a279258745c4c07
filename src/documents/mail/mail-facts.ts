import type { Addressee } from '../../core/mail/addressee';
import type { NoticeContent } from '../../core/notice/notice-content';
import type { Publication } from '../../core/publication/publication';
import type { Language } from '../../text/language';

/** What is told of a month as it was published; a draft goes to nobody. */
export interface MailedNotice extends NoticeContent {
  readonly publication: Publication;
}

export interface MailFacts {
  readonly notice: MailedNotice;
  readonly addressee: Addressee;
  readonly language: Language;
}
