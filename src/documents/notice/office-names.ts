// The names of those who issue and approve a notice, and what to call them where 设置 does not say.
import type { NoticeContent } from '../../core/notice/notice-content';
import type { Language } from '../../text/language';
import { circular } from '../../text/notice/circular';
import { rankingSheet } from '../../text/ranking-sheet';

export function issuerOf({ supervisionOffice }: NoticeContent, language: Language): string {
  return supervisionOffice === '' ? rankingSheet.officeMissing[language] : supervisionOffice;
}

export function leadingGroupOf({ leadingGroup }: NoticeContent, language: Language): string {
  return leadingGroup === '' ? circular.leadingGroupUnnamed[language] : leadingGroup;
}
