// Publications, settings and notices as the documents and mails get them.
import type { MonthResult, Ranking, Selection, Subject } from '../../src/core/month/month-result';
import type { NoticeContent, NoticeSettings, UnfinishedTask } from '../../src/core/notice/notice-content';
import type { Publication } from '../../src/core/publication/publication';
import { criteriaOf, monthResultOf, rankingOf } from './month-results';
import { ruleSetOf } from './rule-sets';

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

const GROUP = ruleSetOf({ name: '指挥组月度', criteria: criteriaOf(2) });
const MEMBER = ruleSetOf({ name: '组员月度', subject: 'member', criteria: criteriaOf(2) });

/** Units and members ranked in the order of their names, the first advanced, the last last. */
export function rankedMonth(units: readonly string[], members: readonly string[] = []): MonthResult {
  const ofUnits = rankingOf(units, { ruleSet: GROUP });
  const places = ofUnits.rows.map(({ subject }) => named(subject));
  const [advanced = null] = places;
  const last = places[places.length - 1] ?? null;
  const rows = rankingOf(members, { ruleSet: MEMBER }).rows.map((standing) => ({
    ...standing,
    subject: { ...standing.subject, unit: units[0] ?? '' },
  }));
  const ofMembers: Ranking = { ...rankingOf([], { ruleSet: MEMBER }), subject: 'member', category: '组员月度', rows };
  return monthResultOf({
    rankings: [{ ...ofUnits, advanced, last }, ...(members.length === 0 ? [] : [ofMembers])],
    advanced,
    last,
    lastTwo: rows.slice(-2).map(({ subject }) => ({ subject, decidedBy: { kind: 'total' } })),
  });
}

/** A first version of October, of three groups and four members, with nothing left undone. */
export function noticeContentOf(changes: Partial<NoticeContent> = {}): NoticeContent {
  return {
    kind: 'first',
    month: '2026-10',
    version: 1,
    result: rankedMonth(['甲组', '乙组', '丙组'], ['王建国', '李秀英', '欧阳敏', '张伟']),
    officeName: '海永乡',
    supervisionOffice: '海永乡督查办',
    leadingGroup: '海永乡领导组',
    settings: noticeSettingsOf(),
    publication: publicationOf(),
    changes: [],
    streaks: [],
    unfinished: [],
    requirements: [],
    people: ['王建国', '李秀英', '欧阳敏', '张伟'],
    ...changes,
  };
}

export function unfinishedTaskOf(changes: Partial<UnfinishedTask> = {}): UnfinishedTask {
  return {
    unit: '甲组',
    id: 'A-1',
    title: '修路',
    owners: ['张伟'],
    due: '2026-10-20',
    extendedTo: null,
    stillRunning: false,
    completionPercent: 60,
    causeCategory: '天气',
    cause: '张伟一组遇连续降雨',
    nextStep: '11月10日前完成',
    ...changes,
  };
}

function named(subject: Subject): Extract<Selection, { kind: 'named' }> {
  return { kind: 'named', subject, decidedBy: { kind: 'total' }, decision: null };
}
