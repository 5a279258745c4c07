import { indexByName, namedBy } from '../../../src/core/names/name-index';
import { nameKey } from '../../../src/core/names/name-key';

const index = (...names: string[]) => indexByName(names, (name) => name);

describe('names', () => {
  it.each([
    ['张　三', '张三'],
    [' 张三 ', '张三'],
    ['张\u200B三', '张三'],
    ['张\u00A0三', '张三'],
    ['Ｄ０１', 'D01'],
    ['（甲）村', '(甲)村'],
    ['𠮷村', '𠮷村'],
  ])('reads %j as %j', (typed, meant) => {
    expect(nameKey(typed)).toBe(meant);
  });

  it('find what is written with other spaces and widths', () => {
    expect(namedBy(index('张三', '李四'), '张　三')).toEqual(['张三']);
  });

  it('that differ only in case are different names', () => {
    expect(namedBy(index('A村', 'a村'), 'a村')).toEqual(['a村']);
  });

  it('are found without regard to case when only one matches', () => {
    expect(namedBy(index('A村', '乙村'), 'a村')).toEqual(['A村']);
  });

  it('are not found without regard to case when two match', () => {
    expect(namedBy(index('Ab村', 'aB村'), 'ab村')).toEqual([]);
  });

  it('borne by two are both returned, for nobody can tell them apart', () => {
    const people = [
      { name: '张三', number: 1 },
      { name: '张 三', number: 2 },
    ];
    expect(
      namedBy(
        indexByName(people, ({ name }) => name),
        '张三',
      ),
    ).toHaveLength(2);
  });

  it('left blank name nobody', () => {
    expect(namedBy(index('', '张三'), '')).toEqual([]);
  });
});
