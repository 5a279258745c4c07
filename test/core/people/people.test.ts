import { workingMonthOf } from '../../../src/core/calendar/working-month';
import { leaderOf } from '../../../src/core/people/group-leadership';
import { personsNamed, personsOf } from '../../../src/core/people/persons';
import { presentHalf } from '../../../src/core/people/presence';
import { mainService, servicesOf } from '../../../src/core/people/service';
import type { PostEntry } from '../../../src/core/entries/people';
import { weekdays } from '../../support/calendar';
import { exact, valueOf } from '../../support/entries';
import { postRow } from '../../support/rows';

const october = workingMonthOf('2026-10', weekdays);
const from = (day: string) => ({ from: valueOf(day) });
const to = (day: string) => ({ to: valueOf(day) });
const unitOf = ({ unit }: PostEntry) => (unit.state === 'value' ? unit.value : '');

describe('people', () => {
  it('with one staff number are one person with several posts', () => {
    const { all } = personsOf([
      postRow('张三', '甲组', { staffNumber: '007' }),
      postRow('张三', '乙组', { staffNumber: '007' }),
    ]);
    expect(all.map(({ key, posts }) => [key, posts.length])).toEqual([['007', 2]]);
  });

  it('without a staff number are one person per name', () => {
    expect(personsOf([postRow('张三', '甲组'), postRow('张　三', '乙组')]).all).toHaveLength(1);
  });

  it('of one name with different staff numbers are two', () => {
    const persons = personsOf([
      postRow('张三', '甲组', { staffNumber: '1' }),
      postRow('张三', '乙组', { staffNumber: '2' }),
    ]);
    expect(personsNamed(persons, '张三')).toHaveLength(2);
    expect(personsNamed(persons, '2').map(({ key }) => key)).toEqual(['2']);
  });

  it('of two names under one staff number are two, each found by name', () => {
    const persons = personsOf([
      postRow('张三', '甲组', { staffNumber: '1' }),
      postRow('李四', '乙组', { staffNumber: '1' }),
    ]);
    expect(personsNamed(persons, '李四').map(({ key }) => key)).toEqual(['1 李四']);
    expect(personsNamed(persons, '1')).toHaveLength(2);
  });

  it('are looked up by staff number before name', () => {
    const persons = personsOf([
      postRow('8', '甲组', { staffNumber: '9' }),
      postRow('李四', '甲组', { staffNumber: '8' }),
    ]);
    expect(personsNamed(persons, '８').map(({ name }) => name)).toEqual(['李四']);
  });
});

describe('a transferred person', () => {
  it('counts for the unit with more working days', () => {
    const posts = [postRow('张三', '甲组', to('2026-10-20')), postRow('张三', '乙组', from('2026-10-21'))];
    const services = servicesOf(posts, october, unitOf);
    expect(services.map(({ unit, workingDays }) => [unit, workingDays])).toEqual([
      ['甲组', 14],
      ['乙组', 8],
    ]);
    expect(mainService(services)?.unit).toBe('甲组');
  });

  it('counts for the later unit on equal days', () => {
    const posts = [postRow('张三', '乙组', from('2026-10-16')), postRow('张三', '甲组', to('2026-10-15'))];
    const services = servicesOf(posts, october, unitOf);
    expect(services.map(({ workingDays }) => workingDays)).toEqual([11, 11]);
    expect(mainService(services)?.unit).toBe('乙组');
  });

  it('counts a day once that two rows of one unit cover', () => {
    const posts = [postRow('张三', '甲组', to('2026-10-20')), postRow('张三', '甲组', from('2026-10-10'))];
    expect(servicesOf(posts, october, unitOf).map(({ workingDays }) => workingDays)).toEqual([22]);
  });

  it('has no service in a month outside the posts', () => {
    const posts = [postRow('张三', '甲组', to('2026-09-30')), postRow('张三', '乙组', from('2026-11-01'))];
    expect(servicesOf(posts, october, unitOf)).toEqual([]);
  });
});

describe('presence', () => {
  it.each([
    ['11', true],
    ['10.5', false],
    ['0', false],
    ['22', true],
  ])('on %s of 22 working days is half the month: %s', (days, half) => {
    expect(presentHalf(exact(days), october)).toBe(half);
  });
});

describe('the leader of a group', () => {
  const leads = { leads: true, post: '组长' };

  it('is who led on most working days', () => {
    const posts = [
      postRow('张三', '甲组', { ...leads, ...to('2026-10-09') }),
      postRow('李四', '甲组', { ...leads, ...from('2026-10-10') }),
      postRow('王五', '甲组'),
    ];
    expect(leaderOf(posts, october)).toBe('李四');
  });

  it('is nobody where nobody leads', () => {
    expect(leaderOf([postRow('王五', '甲组')], october)).toBe('');
  });
});
