import { formatShort, type Rational } from '../../../src/core/exact/rational';
import type { Method } from '../../../src/core/rules/method';
import { readMethod } from '../../../src/sheets/parameters/read-method';

/** Every fraction in a method as its decimal text. */
function plain(method: Method): unknown {
  return JSON.parse(
    JSON.stringify(method, (_, value: unknown) => {
      const isRational = typeof value === 'object' && value !== null && 'numerator' in value;
      return isRational ? formatShort(value as Rational) : value;
    }),
  );
}

describe('a method without parameters has the defaults of the rules', () => {
  it.each<readonly [Method['kind'], unknown]>([
    ['rated', { kind: 'rated', trim: 1, trimFrom: 6, scale: '100' }],
    ['planCompletion', { kind: 'planCompletion', latePerDay: '2', lateCap: '10' }],
    ['timeliness', { kind: 'timeliness', latePerDay: '5' }],
    [
      'ballot',
      {
        kind: 'ballot',
        classes: [
          { name: '领导', weight: '40' },
          { name: '同级', weight: '30' },
          { name: '群众', weight: '30' },
        ],
        minimumBallots: 5,
        gradePoints: ['100', '80', '60', '40'],
      },
    ],
    ['deduct', { kind: 'deduct' }],
    ['points', { kind: 'points' }],
    [
      'completionRatio',
      { kind: 'completionRatio', target: '100', cap: '100', overStep: '0', overBonus: '0', overMost: '0' },
    ],
    ['relativeToBest', { kind: 'relativeToBest', direction: 'higher' }],
    [
      'rankPoints',
      { kind: 'rankPoints', step: { unit: 'points', value: '0.5' }, direction: 'higher', entries: 'values' },
    ],
    ['meanOfUnits', { kind: 'meanOfUnits', units: [] }],
  ])('%s', (kind, expected) => {
    const { method, faults } = readMethod(kind, '');
    expect(faults).toEqual([]);
    expect(plain(method)).toEqual(expected);
  });
});

describe('written parameters', () => {
  it.each<readonly [Method['kind'], string, unknown]>([
    ['rated', '去极值=2; 去极值人数=8; 量程=30', { trim: 2, trimFrom: 8, scale: '30' }],
    ['rated', '去极值＝０；量程＝３０分；', { trim: 0, trimFrom: 6, scale: '30' }],
    ['rated', ' 去 极 值 = 2\n量程=10 ', { trim: 2, scale: '10' }],
    ['rated', 'trim=2; Trim from=7', { trim: 2, trimFrom: 7 }],
    ['planCompletion', '迟报每日=1.5; 迟报上限=6', { latePerDay: '1.5', lateCap: '6' }],
    ['timeliness', '逾期每日=10', { latePerDay: '10' }],
    ['ballot', '分值=100，85，70，0; 最少票数=3', { gradePoints: ['100', '85', '70', '0'], minimumBallots: 3 }],
    [
      'completionRatio',
      '目标=250; 上限=120; 超额步长=10; 超额加分=1; 超额最多=2',
      { target: '250', cap: '120', overMost: '2' },
    ],
    ['relativeToBest', '方向=低', { direction: 'lower' }],
    [
      'rankPoints',
      '步长=2%; 方向=低; 数据=名次',
      { step: { unit: 'share', value: '0.02' }, direction: 'lower', entries: 'places' },
    ],
    ['meanOfUnits', '单位=甲村、乙村，丙村', { units: ['甲村', '乙村', '丙村'] }],
  ])('of %s: %s', (kind, text, expected) => {
    const { method, faults } = readMethod(kind, text);
    expect(faults).toEqual([]);
    expect(plain(method)).toMatchObject(expected as object);
  });
});

describe('the classes of raters', () => {
  const classesOf = (text: string) => (plain(readMethod('ballot', text).method) as { classes: unknown }).classes;

  it('keep their default weights where only others are written', () => {
    expect(classesOf('领导=50')).toEqual([
      { name: '领导', weight: '50' },
      { name: '同级', weight: '30' },
      { name: '群众', weight: '30' },
    ]);
  });

  it('are replaced by the written ones as soon as a further class is named', () => {
    expect(classesOf('领导=50; 服务对象=50')).toEqual([
      { name: '领导', weight: '50' },
      { name: '服务对象', weight: '50' },
    ]);
  });

  it('are known by their Chinese names in an English workbook', () => {
    expect(classesOf('Leaders=60; Visitors=40')).toEqual([
      { name: '领导', weight: '60' },
      { name: 'Visitors', weight: '40' },
    ]);
  });

  it('of weight 0 are left out, but one must remain', () => {
    expect(classesOf('群众=0')).toHaveLength(2);
    expect(readMethod('ballot', '领导=0; 同级=0; 群众=0').faults).toMatchObject([{ code: 'parameter-unreadable' }]);
  });
});

describe('parameters that cannot be used', () => {
  it.each<readonly [Method['kind'], string, string, string]>([
    ['rated', '去极直=1', 'parameter-unknown', '去极直'],
    ['rated', '去极值', 'parameter-unreadable', '去极值'],
    ['rated', '去极值=一', 'parameter-unreadable', '去极值'],
    ['rated', '去极值=1.5', 'parameter-unreadable', '去极值'],
    ['rated', '去极值=-1', 'parameter-unreadable', '去极值'],
    ['rated', '量程=0', 'parameter-unreadable', '量程'],
    ['rated', '量程=', 'parameter-unreadable', '量程'],
    ['rated', '量程=30; 量程=40', 'parameter-doubled', '量程'],
    ['deduct', '步长=1', 'parameter-unknown', '步长'],
    ['ballot', '最少票=5票', 'parameter-unknown', '最少票'],
    ['ballot', '分值=100,80,60', 'parameter-unreadable', '分值'],
    ['ballot', '分值=100,80,60,40,20', 'parameter-unreadable', '分值'],
    ['relativeToBest', '方向=左', 'parameter-unreadable', '方向'],
    ['rankPoints', '步长=-1', 'parameter-unreadable', '步长'],
    ['completionRatio', '目标=0', 'parameter-unreadable', '目标'],
  ])('of %s: %s is %s', (kind, text, code, parameter) => {
    expect(readMethod(kind, text).faults).toMatchObject([{ code, facts: { parameter } }]);
  });

  it('name the parameters there are', () => {
    expect(readMethod('planCompletion', '迟报=2').faults[0]?.facts).toEqual({
      parameter: '迟报',
      known: '迟报每日、迟报上限',
    });
  });

  it.each<readonly [Method['kind'], string, string]>([
    ['relativeToBest', '方向=左', '高'],
    ['relativeToBest', 'Direction=left', 'Higher'],
    ['ballot', '领导=0; 同级=0; 群众=0', '领导=40; 同级=30; 群众=30'],
    ['ballot', 'Leaders=0; Peers=0; Masses=0', 'Leaders=40; Peers=30; Masses=30'],
    ['rated', 'Scale', 'Trim=1; Trim from=6'],
  ])('of %s: %s is answered by the example %s in the language of the cell', (kind, text, example) => {
    expect(readMethod(kind, text).faults).toMatchObject([{ facts: { example } }]);
  });

  it('are told the names there are in the language of the cell', () => {
    expect(readMethod('planCompletion', 'Late=2').faults[0]?.facts.known).toBe('Late per day, Late cap');
  });
});
