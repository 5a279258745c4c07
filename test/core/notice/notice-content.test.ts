import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import type { YearTargetEntry } from '../../../src/core/entries/plans';
import { computeMonth } from '../../../src/core/month/compute-month';
import { prepareContest } from '../../../src/core/assessment/contest';
import { noticeContent } from '../../../src/core/notice/make-notice';
import type { NoticeContent } from '../../../src/core/notice/notice-content';
import type { Streak } from '../../../src/core/publication/streak';
import { weekdays } from '../../support/calendar';
import { changed, CLEAN, GROUPS } from '../../support/clean-month';
import { blankAt, cellAt, exact, valueOf } from '../../support/entries';
import { noticeSettingsOf, publicationOf } from '../../support/notices';
import { extensionRow } from '../../support/rows';

function noticeOf(changes: Partial<ContestEntries> = {}, streaks: readonly Streak[] = []): NoticeContent {
  const entries = { ...CLEAN, ...changes };
  return noticeContent({
    contest: prepareContest(entries, '2026-10', weekdays),
    result: computeMonth(entries, '2026-10', weekdays),
    settings: noticeSettingsOf(),
    publication: publicationOf(),
    changes: [],
    streaks,
  });
}

/** The clean month with its first line half done on `due`. */
function halfDone(changes: Partial<ContestEntries['tasks'][number]> = {}): Partial<ContestEntries> {
  const open = { completion: valueOf(exact('0.456')), doneOn: blankAt(), ...changes };
  return { tasks: changed(CLEAN.tasks, 0, open) };
}

const asked = ({ requirements }: NoticeContent) => requirements.map(({ kind, unit, facts }) => [kind, unit, facts]);

describe('unfinished work', () => {
  it('is empty in a month in which everything was done', () => {
    expect(noticeOf().unfinished).toEqual([]);
  });

  it('is told with its owners, its due day, whole per cent never rounded up, and its cause', () => {
    const cause = { causeCategory: valueOf('天气'), cause: valueOf('连续降雨'), nextStep: '增加人手' };
    expect(noticeOf(halfDone(cause)).unfinished).toEqual([
      {
        unit: '甲组',
        id: '2',
        title: '事项',
        owners: ['甲组组长'],
        due: '2026-10-20',
        extendedTo: null,
        stillRunning: false,
        completionPercent: 45,
        causeCategory: '天气',
        cause: '连续降雨',
        nextStep: '增加人手',
      },
    ]);
  });

  it('is told with the day it was put off to', () => {
    const { unfinished } = noticeOf({ ...halfDone(), extensions: [extensionRow('2')] });
    expect(unfinished).toMatchObject([{ due: '2026-10-20', extendedTo: '2026-10-25', stillRunning: false }]);
  });

  it('put off beyond the month is still running, and no cause is asked for', () => {
    const extensions = [extensionRow('2', { newDue: valueOf('2026-11-10') })];
    const notice = noticeOf({ ...halfDone(), extensions });
    expect(notice.unfinished).toMatchObject([{ extendedTo: '2026-11-10', stillRunning: true }]);
    expect(notice.requirements.map(({ kind }) => kind)).not.toContain('giveCause');
  });

  it('taken out of the plan with approval is left out', () => {
    const extensions = [extensionRow('2', { kind: valueOf('exempt'), newDue: blankAt() })];
    expect(noticeOf({ ...halfDone(), extensions }).unfinished).toEqual([]);
  });

  it('names an owner as the roster spells the name, even where the plan gives the staff number', () => {
    const posts = changed(CLEAN.posts, 0, { staffNumber: '0101' });
    expect(noticeOf({ ...halfDone({ owners: valueOf(['0101']) }), posts }).unfinished[0]?.owners).toEqual(['甲组组长']);
  });
});

describe('the next stage', () => {
  it('asks the last unit of a faultless month for its weakest criterion alone', () => {
    // Rated 88 of 100 and voted 92 of 100, with its plan done in full and in time.
    const [kind, unit, facts] = asked(noticeOf())[0] ?? [];
    expect([kind, unit, facts]).toEqual([
      'improveCriterion',
      '丙组',
      { criterion: '工作成效', points: '26.40', full: '30' },
    ]);
  });

  it('weighs the points of a month without ballots against what the other criteria then bring', () => {
    expect(asked(noticeOf({ ballots: [] }))).toEqual([
      ['improveCriterion', '丙组', { criterion: '工作成效', points: '33.00', full: '37.5' }],
    ]);
  });

  it('asks for every open task, by its day, and for the cause nobody gave', () => {
    expect(asked(noticeOf(halfDone())).slice(0, 2)).toEqual([
      ['finishTask', '甲组', { task: '2', title: '事项', due: '2026-10-20', state: 'overdue' }],
      ['giveCause', '甲组', { task: '2', title: '事项' }],
    ]);
  });

  it('names the year’s target that an open task serves, once for a unit', () => {
    const open = { completion: valueOf(exact('0.5')), doneOn: blankAt(), target: valueOf('M1') };
    const tasks = changed(changed(CLEAN.tasks, 0, open), 1, open);
    const notice = noticeOf({ tasks, yearTargets: [yearTarget('m1')] });
    expect(asked(notice).filter(([kind]) => kind === 'yearTarget')).toEqual([
      ['yearTarget', '甲组', { target: 'M1', content: '建成厂房', due: '2026-12-31' }],
    ]);
  });

  it('asks a unit whose plan came late to file the next one in time', () => {
    const planFilings = changed(CLEAN.planFilings, 1, { filedOn: valueOf('2026-10-07') });
    expect(asked(noticeOf({ planFilings }))).toContainEqual([
      'filePlanInTime',
      '乙组',
      { state: 'late', days: '2', filed: '2026-10-07', deadline: '2026-10-05' },
    ]);
  });

  it('asks a unit that filed no plan to file one', () => {
    const planFilings = CLEAN.planFilings.slice(1);
    expect(asked(noticeOf({ planFilings }))).toContainEqual([
      'filePlanInTime',
      '甲组',
      { state: 'notDated', days: '', filed: '', deadline: '' },
    ]);
  });

  it('calls for a talk and for the leading group, and for nothing where a streak is praise', () => {
    const streaks: Streak[] = [
      { place: 'advanced', name: '甲组', months: 2, calls: 'praise' },
      { place: 'last', name: '丙组', months: 3, calls: 'leadingGroup' },
      { place: 'lastTwo', name: '丙组组员一', months: 2, calls: 'talk' },
    ];
    expect(asked(noticeOf({}, streaks)).slice(-2)).toEqual([
      ['leadingGroup', '丙组', { place: 'last', months: '3' }],
      ['talk', '丙组组员一', { place: 'lastTwo', months: '2' }],
    ]);
  });
});

describe('the kind of a notice', () => {
  const sources = {
    contest: prepareContest(CLEAN, '2026-10', weekdays),
    result: computeMonth(CLEAN, '2026-10', weekdays),
    settings: noticeSettingsOf(),
    changes: [],
    streaks: [],
  };

  it('is a draft without a publication, and a correction from the second version on', () => {
    expect(noticeContent({ ...sources, publication: null })).toMatchObject({ kind: 'draft', version: 1 });
    expect(noticeContent({ ...sources, publication: publicationOf() })).toMatchObject({ kind: 'first', version: 1 });
    const second = publicationOf({ version: 2 });
    expect(noticeContent({ ...sources, publication: second })).toMatchObject({ kind: 'correction', version: 2 });
  });

  it('equal entries and an equal publication make an equal notice', () => {
    const first = noticeContent({ ...sources, publication: publicationOf() });
    expect(noticeContent({ ...sources, publication: publicationOf() })).toEqual(first);
    expect(first.people).toHaveLength(3 * GROUPS.length);
  });
});

function yearTarget(id: string): YearTargetEntry {
  return {
    year: '2026',
    subject: valueOf('甲组'),
    id: valueOf(id),
    category: valueOf('priority'),
    content: valueOf('建成厂房'),
    measure: valueOf('竣工'),
    weight: blankAt(),
    due: valueOf('2026-12-31'),
    at: cellAt('年度目标'),
  };
}
