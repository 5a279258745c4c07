import { nearestName } from '../../../src/core/names/nearest-name';

const UNITS = ['项目建设组', '平安稳定组', '甲组', '乙组'];

it.each([
  ['a character missing', '项目建组', '项目建设组'],
  ['a character too many', '平安稳定小组', '平安稳定组'],
  ['another character', '项目建没组', '项目建设组'],
  ['two characters in each other’s place', '平稳安定组', '平安稳定组'],
  ['a short name without its end', '甲', '甲组'],
  ['a full-width letter besides', 'Ａ甲组', '甲组'],
])('%s is asked about', (_, typed, meant) => {
  expect(nearestName(typed, UNITS)).toBe(meant);
});

it.each([
  ['a short name with another character, as every other one is', '丙组'],
  ['two slips', '项建设'],
  ['several names that are equally near', '组'],
  ['nothing', ''],
  ['something else altogether', '同上'],
])('%s is not', (_, typed) => {
  expect(nearestName(typed, UNITS)).toBeNull();
});

it('a name that is listed twice is still one name', () => {
  expect(nearestName('平安稳定', ['平安稳定组', '平安稳定组'])).toBe('平安稳定组');
});
