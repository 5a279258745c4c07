import type { ObjectionEntry } from '../../../src/core/entries/objection';
import { rational } from '../../../src/core/exact/rational';
import { changeReasons } from '../../../src/core/publication/change-reasons';
import { objectionChecks, type ObjectionChecking } from '../../../src/core/publication/objection-checks';
import { blankAt, cellAt, valueOf } from '../../support/entries';
import { publicationOf } from '../../support/notices';

const calendar = {
  isWorkingDay: (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
};

function objectionOf(changes: Partial<ObjectionEntry> = {}): ObjectionEntry {
  return {
    month: '2026-10',
    version: blankAt(),
    subject: valueOf('第3组'),
    content: valueOf('漏记一项'),
    filedOn: valueOf('2026-11-03'),
    answeredOn: valueOf('2026-11-04'),
    answer: valueOf('经复核属实'),
    outcome: valueOf('stands' as const),
    correctedIn: blankAt(),
    at: cellAt('异议'),
    ...changes,
  };
}

/** October was published on the 2nd of November and is public until the 5th. */
const published: ObjectionChecking = {
  publications: [publicationOf()],
  calendar,
  today: '2026-11-06',
  reviewWorkingDays: 5,
};

function codes(changes: Partial<ObjectionEntry>, checking: Partial<ObjectionChecking> = {}): string[] {
  return objectionChecks([objectionOf(changes)], '2026-10', { ...published, ...checking }).map(({ code }) => code);
}

test('an objection that came in time and was answered is nothing to tell', () => {
  expect(codes({})).toEqual([]);
});

test('one after the last day of the publicity period is late', () => {
  expect(codes({ filedOn: valueOf('2026-11-05') })).toEqual([]);
  expect(codes({ filedOn: valueOf('2026-11-06') })).toEqual(['objection-late']);
});

test('the period is that of the version objected to', () => {
  const publications = [publicationOf(), publicationOf({ version: 2, publicUntil: '2026-11-12' })];
  const filedOn = valueOf('2026-11-10');
  expect(codes({ filedOn }, { publications })).toEqual([]);
  expect(codes({ filedOn, version: valueOf(rational(1)) }, { publications })).toEqual(['objection-late']);
  expect(codes({ filedOn, version: valueOf(rational(3)) }, { publications })).toEqual([]);
});

test('one without an answer is due on the fifth working day', () => {
  const open = { answeredOn: blankAt(), outcome: blankAt() };
  expect(codes(open, { today: '2026-11-10' })).toEqual([]);
  expect(codes(open, { today: '2026-11-11' })).toEqual(['objection-unanswered']);
  expect(codes({ ...open, answeredOn: valueOf('2026-11-04') }, { today: '2026-11-11' })).toEqual([
    'objection-unanswered',
  ]);
});

test('a correction asks for a further version', () => {
  const corrected = { outcome: valueOf('corrected' as const) };
  const second = [publicationOf(), publicationOf({ version: 2 })];
  expect(codes(corrected)).toEqual(['objection-not-corrected']);
  expect(codes(corrected, { publications: second })).toEqual([]);
  expect(codes({ ...corrected, version: valueOf(rational(2)) }, { publications: second })).toEqual([
    'objection-not-corrected',
  ]);
  expect(codes({ ...corrected, correctedIn: valueOf(rational(2)) }, { publications: second })).toEqual([]);
});

test('what is still open is told with every later month, and what was late only with its own', () => {
  const open = objectionOf({ filedOn: valueOf('2026-11-06'), answeredOn: blankAt() });
  const told = (month: string) =>
    objectionChecks([open], month, { ...published, today: '2026-12-20' }).map(({ code }) => code);
  expect(told('2026-09')).toEqual([]);
  expect(told('2026-10')).toEqual(['objection-late', 'objection-unanswered']);
  expect(told('2026-11')).toEqual(['objection-unanswered']);
});

test('a month that was published on paper only has no period to be late for', () => {
  expect(codes({ filedOn: valueOf('2026-12-24') }, { publications: [] })).toEqual([]);
});

describe('the reason of a change', () => {
  const corrected = objectionOf({ outcome: valueOf('corrected' as const) });
  const version = { month: '2026-10', version: 2, reason: '领导组复核' };

  test('is what was found on the objection about the subject, else what the publication says', () => {
    const reasonOf = changeReasons(version, [corrected]);
    expect(reasonOf('第3组')).toBe('经复核属实');
    expect(reasonOf('第1组')).toBe('领导组复核');
    expect(reasonOf('')).toBe('领导组复核');
  });

  test('is the objection itself where no answer is written down', () => {
    expect(changeReasons(version, [{ ...corrected, answer: blankAt() }])('第3组')).toBe('漏记一项');
  });

  test('is not taken from an objection that changed nothing, or that belongs to another version or month', () => {
    const others = [
      objectionOf(),
      { ...corrected, month: '2026-09' },
      { ...corrected, version: valueOf(rational(2)) },
      { ...corrected, correctedIn: valueOf(rational(3)) },
    ];
    expect(changeReasons(version, others)('第3组')).toBe('领导组复核');
  });
});
