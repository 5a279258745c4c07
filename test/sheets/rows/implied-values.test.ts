import { officeSheets, type OfficeSheets } from '../../support/office-workbook';
import { type CellInput } from '../../support/snapshot';
import { found, planHeaders, planLine, readWithout } from '../../support/split-office';

describe('a unit’s own sheet', () => {
  it('without a column of units takes the unit from its name, and says so once', () => {
    const reading = readWithout('月度计划', {
      '月度计划-项目建设组': [
        ['月份', ...planHeaders],
        ['2026-10', ...planLine(1)],
        ['2026-10', ...planLine(2)],
      ],
      '生态旅游组 月度计划（2026.10）': [planHeaders, planLine(1)],
    });
    expect(reading.refusals).toEqual([]);
    expect(reading.entries.tasks.map(({ unit, month, at }) => [unit, month, at.row])).toEqual([
      [
        { state: 'value', value: '项目建设组', cell: { sheet: '月度计划-项目建设组', row: 1, column: 1 } },
        '2026-10',
        2,
      ],
      [
        { state: 'value', value: '项目建设组', cell: { sheet: '月度计划-项目建设组', row: 1, column: 1 } },
        '2026-10',
        3,
      ],
      [
        { state: 'value', value: '生态旅游组', cell: { sheet: '生态旅游组 月度计划（2026.10）', row: 1, column: 1 } },
        '2026-10',
        2,
      ],
    ]);
    expect(found(reading)).toMatchObject([
      {
        severity: 'note',
        code: 'value-implied',
        at: { sheet: '月度计划-项目建设组', row: 1, column: 1 },
        facts: { column: '单位', text: '项目建设组', source: '月度计划-项目建设组' },
      },
      { code: 'value-implied', facts: { column: '月份', text: '2026-10' } },
      { code: 'value-implied', facts: { column: '单位', text: '生态旅游组' } },
    ]);
  });

  it('with a column of units goes by the column', () => {
    const { entries, findings } = readWithout('月度计划', {
      '月度计划-项目建设组': [
        ['月份', '单位', ...planHeaders],
        ['2026-10', '生态旅游组', ...planLine(1)],
      ],
    });
    expect(entries.tasks).toMatchObject([{ unit: { value: '生态旅游组', cell: { row: 2 } } }]);
    expect(findings).toEqual([]);
  });

  it('whose name names no unit is asked whose it is', () => {
    const { refusals } = readWithout('月度计划', {
      '月度计划-项目建设祖': [
        ['月份', ...planHeaders],
        ['2026-10', ...planLine(1)],
      ],
    });
    expect(refusals).toMatchObject([
      { code: 'unit-not-named', at: { sheet: '月度计划-项目建设祖' }, facts: { column: '单位', table: '月度计划' } },
    ]);
  });

  it('whose name names two units is asked whose it is', () => {
    const rows = [
      ['月份', ...planHeaders],
      ['2026-10', ...planLine(1)],
    ];
    const { refusals } = readWithout('月度计划', { '月度计划-项目建设组、生态旅游组': rows });
    expect(refusals).toMatchObject([{ code: 'unit-not-named' }]);
  });

  it('that the office calls by the unit and a plain word is that unit’s', () => {
    const 设置 = [...officeSheets.设置, ['表映射', '月度计划=生态旅游组工作计划；月度计划=项目建设组']];
    const rows = [
      ['月份', ...planHeaders],
      ['2026-10', ...planLine(1)],
    ];
    const { entries } = readWithout('月度计划', { 设置, 生态旅游组工作计划: rows, 项目建设组: rows });
    expect(entries.tasks).toMatchObject([{ unit: { value: '生态旅游组' } }, { unit: { value: '项目建设组' } }]);
  });

  it('of another spelling is found, the longer of two units first', () => {
    const 单位 = [
      ['名称', '类别', '考核办法'],
      ...['三农', '三农水利组'].map((unit) => [unit, '指挥组', '指挥组月度']),
    ];
    const { entries } = readWithout('月度计划', {
      单位,
      '月度计划－三农 水利组': [
        ['月份', ...planHeaders],
        ['2026-10', ...planLine(1)],
      ],
    });
    expect(entries.tasks).toMatchObject([{ unit: { value: '三农水利组' } }]);
  });
});

describe('a month’s own sheet', () => {
  const scores = (...title: readonly (readonly CellInput[])[]) => [
    ...title,
    ['对象', '指标', '评分人', '得分'],
    ['项目建设组', 'A', '督查一', 88],
  ];
  const months = (sheets: OfficeSheets) => readWithout('评分', sheets).entries.scores.map(({ month }) => month);

  it('without a column of months takes the month from its name', () => {
    expect(months({ '评分 2026-09': scores(), '2026年10月评分': scores() })).toEqual(['2026-09', '2026-10']);
  });

  it('or from its title, whose cell is then the source', () => {
    const reading = readWithout('评分', { 评分: scores(['海永乡评分表'], ['', '考核月份：2026年10月份']) });
    expect(reading.entries.scores).toMatchObject([{ month: '2026-10' }]);
    expect(found(reading)).toMatchObject([
      { code: 'value-implied', at: { sheet: '评分', row: 2, column: 2 }, facts: { source: '考核月份：2026年10月份' } },
    ]);
  });

  it('takes the year of a bare month from the title', () => {
    expect(months({ '10月评分': scores(['2026年度督查评分']) })).toEqual(['2026-10']);
  });

  it('goes by its name where the title is still last month’s', () => {
    expect(months({ '评分 2026-10': scores(['2026年9月份评分表']) })).toEqual(['2026-10']);
  });

  it.each([
    ['no month', ['评分表']],
    ['two months', ['2026年9月、2026年10月评分表']],
    ['a month without a year', ['10月评分表']],
    ['only a day', ['制表：2026年11月2日']],
  ])('is asked about where its title says %s', (_, title) => {
    const { refusals } = readWithout('评分', { 评分: scores(title) });
    expect(refusals).toMatchObject([{ code: 'month-not-named', at: { sheet: '评分' }, facts: { column: '月份' } }]);
  });

  it('that cannot be read refuses its own month and no other', () => {
    const {
      refusals,
      refusedMonths,
      months: known,
    } = readWithout('评分', {
      '评分 2026-10': [
        ['对象', '指标', '评分人'],
        ['项目建设组', 'A', '督查一'],
      ],
      '评分 2026-11': [
        ['对象', '评分人', '得分', '得分'],
        ['项目建设组', '督查一', 1, 2],
      ],
      '评分 2026-09': scores(),
    });
    expect(refusals).toEqual([]);
    expect(refusedMonths).toMatchObject([
      { month: '2026-11', finding: { code: 'header-missing', facts: { column: '指标' } } },
      { month: '2026-11', finding: { code: 'header-doubled' } },
    ]);
    expect(known).toEqual(['2026-09', '2026-10', '2026-11']);
  });
});
