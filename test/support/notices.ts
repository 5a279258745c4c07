// Publications and settings as notices and mails get them.
import type { NoticeSettings } from '../../src/core/notice/notice-content';
import type { Publication } from '../../src/core/publication/publication';

export function noticeSettingsOf(changes: Partial<NoticeSettings> = {}): NoticeSettings {
  return {
    addressee: '各指挥组',
    documentNumber: '海效督',
    publicityWorkingDays: 3,
    reviewWorkingDays: 5,
    names: 'full',
    objectionsTo: '督查办 0513-00000000',
    postedAt: '政务公开栏',
    ...changes,
  };
}

/** The first version of October, approved and published on the second of November. */
export function publicationOf(changes: Partial<Publication> = {}): Publication {
  return {
    month: '2026-10',
    version: 1,
    approvedBy: '陈立群',
    approvedOn: '2026-11-02',
    publishedOn: '2026-11-02',
    publicUntil: '2026-11-05',
    reason: '',
    advanced: '甲组',
    last: '丙组',
    lastTwo: [],
    inputHash: '1'.repeat(64),
    resultHash: '2'.repeat(64),
    contentHash: '3'.repeat(64),
    mark: 'abcdef123456',
    ...changes,
  };
}
