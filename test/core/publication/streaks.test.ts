import { streaksOf } from '../../../src/core/publication/streaks';
import type { NamedPlaces } from '../../../src/core/publication/figures';
import { publicationOf } from '../../support/notices';

const nobody: NamedPlaces = { advanced: '', last: '', lastTwo: [] };

function monthOf(month: string, named: Partial<NamedPlaces>, version = 1) {
  return publicationOf({ ...nobody, month, version, ...named });
}

test('a group that is last twice is due a talk, and the third time goes to the leading group', () => {
  const months = ['2026-08', '2026-09', '2026-10'].map((month) => monthOf(month, { last: '丙组' }));
  expect(streaksOf('2026-08', months)).toEqual([]);
  expect(streaksOf('2026-09', months)).toEqual([{ place: 'last', name: '丙组', months: 2, calls: 'talk' }]);
  expect(streaksOf('2026-10', months)).toEqual([{ place: 'last', name: '丙组', months: 3, calls: 'leadingGroup' }]);
});

test('a group that is advanced twice is praised, however often it goes on', () => {
  const months = ['2026-08', '2026-09', '2026-10'].map((month) => monthOf(month, { advanced: '甲组' }));
  expect(streaksOf('2026-10', months)).toEqual([{ place: 'advanced', name: '甲组', months: 3, calls: 'praise' }]);
});

test('members are told apart by name, whatever the order in which the two are named', () => {
  const months = [monthOf('2026-09', { lastTwo: ['张三', '李四'] }), monthOf('2026-10', { lastTwo: ['王五', '张三'] })];
  expect(streaksOf('2026-10', months)).toEqual([{ place: 'lastTwo', name: '张三', months: 2, calls: 'talk' }]);
});

test('a month that was not published, or had a vacancy, breaks the row', () => {
  const gap = [monthOf('2026-08', { last: '丙组' }), monthOf('2026-10', { last: '丙组' })];
  expect(streaksOf('2026-10', gap)).toEqual([]);
  const vacant = [monthOf('2026-09', {}), monthOf('2026-10', {})];
  expect(streaksOf('2026-10', vacant)).toEqual([]);
});

test('a row goes on from December into January', () => {
  const months = [monthOf('2026-12', { advanced: '甲组' }), monthOf('2027-01', { advanced: '甲组' })];
  expect(streaksOf('2027-01', months)[0]?.months).toBe(2);
});

test('of a month that was corrected the last version counts', () => {
  const months = [
    monthOf('2026-09', { last: '丙组' }),
    monthOf('2026-09', { last: '乙组' }, 2),
    monthOf('2026-10', { last: '丙组' }),
  ];
  expect(streaksOf('2026-10', months)).toEqual([]);
  expect(streaksOf('2026-10', [...months, monthOf('2026-10', { last: '乙组' }, 2)])).toMatchObject([{ name: '乙组' }]);
});
