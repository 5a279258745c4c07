import { inReadingOrder } from '../../../src/core/ranking/reading-order';
import { subjectOf } from '../../support/contenders';

const listed = (name: string, key = name) => ({ subject: subjectOf(name, { key }) });

function keysInOrder(...rows: readonly ReturnType<typeof listed>[]): readonly string[] {
  return inReadingOrder(rows).map(({ subject }) => subject.key);
}

describe('the order a list is read in', () => {
  it('goes by name, in whatever order the rows were typed', () => {
    const rows = [listed('1组', 'z'), listed('2组', 'y'), listed('3组', 'x')] as const;
    expect(keysInOrder(rows[0], rows[1], rows[2])).toEqual(['z', 'y', 'x']);
    expect(keysInOrder(rows[2], rows[1], rows[0])).toEqual(['z', 'y', 'x']);
    expect(keysInOrder(rows[1], rows[2], rows[0])).toEqual(['z', 'y', 'x']);
  });

  it('puts namesakes in the same order too, in whatever order the rows were typed', () => {
    const [one, other] = [listed('王伟', '王伟·工程组'), listed('王伟', '王伟·综合组')];
    expect(keysInOrder(one, other)).toEqual(['王伟·工程组', '王伟·综合组']);
    expect(keysInOrder(other, one)).toEqual(['王伟·工程组', '王伟·综合组']);
  });

  it('leaves the list that was given as it is', () => {
    const rows = [listed('2组'), listed('1组')];
    inReadingOrder(rows);
    expect(rows.map(({ subject }) => subject.name)).toEqual(['2组', '1组']);
  });
});
