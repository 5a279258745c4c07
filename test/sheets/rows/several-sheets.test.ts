import { readEntries } from '../../../src/sheets/read-entries';
import { officeSheets, officeWorkbook, officeWorkbookWithout, type OfficeSheets } from '../../support/office-workbook';
import { dateCell, snapshotOf, type CellInput } from '../../support/snapshot';

const planHeaders = ['编号', '工作事项', '工作标准', '责任人', '完成时限', '完成率'];
const line = (id: number | string): readonly CellInput[] => [id, '修路', '通车', '张三', dateCell('2026-10-20'), 1];

/** The office’s workbook with other sheets in place of one. */
function withoutSheet(name: string, others: OfficeSheets) {
  const { 月度计划, 评分, ...rest } = officeSheets;
  const kept = { ...rest, ...(name === '评分' ? { 月度计划 } : { 评分 }) };
  return readEntries(snapshotOf({ ...kept, ...others }));
}

function found(reading: ReturnType<typeof readEntries>) {
  return reading.findings.map(({ finding }) => finding);
}

describe('several sheets of one table', () => {
  it('are read as one, in the order of the tabs, each entry with its own sheet', () => {
    const { entries, refusals } = readEntries(officeWorkbook({ '评分-张主任': officeSheets.评分 }));
    expect(refusals).toEqual([]);
    expect(entries.scores.map(({ at }) => `${at.sheet} ${String(at.row)}`)).toEqual([
      '评分 2',
      '评分 3',
      '评分-张主任 2',
      '评分-张主任 3',
    ]);
  });

  it('have each their own header row, columns and language', () => {
    const { entries, findings } = withoutSheet('评分', {
      '评分-甲': [['标题'], ['月份', '对象', '指标', '评分人', '得分'], ['2026-10', '项目建设组', 'A', '甲', 88]],
      'Scores - Bob': [
        ['Score', 'Rater', 'Subject', 'Criterion', 'Month'],
        ['eighty', 'Bob', '生态旅游组', 'A', '2026-10'],
      ],
    });
    expect(entries.scores).toMatchObject([
      { rater: '甲', at: { sheet: '评分-甲', row: 3 } },
      { rater: 'Bob', month: '2026-10', at: { sheet: 'Scores - Bob', row: 2 } },
    ]);
    expect(findings).toMatchObject([
      { finding: { code: 'number-unreadable', at: { sheet: 'Scores - Bob', row: 2, column: 1 } } },
    ]);
  });

  it('may be blank forms beside one that is filled in', () => {
    const { entries, refusals } = readEntries(officeWorkbook({ '评分-空白': [], '评分-未填': [[''], ['']] }));
    expect(refusals).toEqual([]);
    expect(entries.scores).toHaveLength(2);
  });
});

describe('a unit’s own sheet', () => {
  it('without a column of units takes the unit from its name, and says so once', () => {
    const reading = withoutSheet('月度计划', {
      '月度计划-项目建设组': [
        ['月份', ...planHeaders],
        ['2026-10', ...line(1)],
        ['2026-10', ...line(2)],
      ],
      '生态旅游组 月度计划（2026.10）': [planHeaders, line(1)],
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
    const { entries, findings } = withoutSheet('月度计划', {
      '月度计划-项目建设组': [
        ['月份', '单位', ...planHeaders],
        ['2026-10', '生态旅游组', ...line(1)],
      ],
    });
    expect(entries.tasks).toMatchObject([{ unit: { value: '生态旅游组', cell: { row: 2 } } }]);
    expect(findings).toEqual([]);
  });

  it('whose name names no unit is asked whose it is', () => {
    const { refusals } = withoutSheet('月度计划', {
      '月度计划-项目建设祖': [
        ['月份', ...planHeaders],
        ['2026-10', ...line(1)],
      ],
    });
    expect(refusals).toMatchObject([
      { code: 'unit-not-named', at: { sheet: '月度计划-项目建设祖' }, facts: { column: '单位', table: '月度计划' } },
    ]);
  });

  it('of another spelling is found, the longer of two units first', () => {
    const 单位 = [
      ['名称', '类别', '考核办法'],
      ...['三农', '三农水利组'].map((unit) => [unit, '指挥组', '指挥组月度']),
    ];
    const { entries } = withoutSheet('月度计划', {
      单位,
      '月度计划－三农 水利组': [
        ['月份', ...planHeaders],
        ['2026-10', ...line(1)],
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
  const months = (sheets: OfficeSheets) => withoutSheet('评分', sheets).entries.scores.map(({ month }) => month);

  it('without a column of months takes the month from its name', () => {
    expect(months({ '评分 2026-09': scores(), '2026年10月评分': scores() })).toEqual(['2026-09', '2026-10']);
  });

  it('or from its title, whose cell is then the source', () => {
    const reading = withoutSheet('评分', { 评分: scores(['海永乡评分表'], ['', '考核月份：2026年10月份']) });
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
    const { refusals } = withoutSheet('评分', { 评分: scores(title) });
    expect(refusals).toMatchObject([{ code: 'month-not-named', at: { sheet: '评分' }, facts: { column: '月份' } }]);
  });

  it('that cannot be read refuses its own month and no other', () => {
    const {
      refusals,
      refusedMonths,
      months: known,
    } = withoutSheet('评分', {
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

describe('one of several sheets with a fault in its header', () => {
  const good = [
    ['月份', '单位', ...planHeaders],
    ['2026-10', '项目建设组', ...line(1)],
  ];

  it('makes the cells of that column unreadable, told once, as long as its rows say whose they are', () => {
    const headers = planHeaders.map((text) => (text === '工作标准' ? '标  题' : text));
    const reading = withoutSheet('月度计划', {
      月度计划: good,
      '月度计划-生态旅游组': [
        ['月份', ...headers],
        ['2026-10', ...line(1)],
        ['2026-10', ...line(2)],
      ],
    });
    expect(reading.refusals).toEqual([]);
    const [own, ...others] = reading.entries.tasks;
    expect(own?.standard.state).toBe('value');
    const fault = { code: 'header-missing', at: { sheet: '月度计划-生态旅游组' }, facts: { column: '工作标准' } };
    expect(others).toMatchObject([
      { unit: { value: '生态旅游组' }, standard: { state: 'unreadable', finding: fault } },
      { unit: { value: '生态旅游组' }, standard: { state: 'unreadable', finding: fault } },
    ]);
    expect(found(reading).filter(({ severity }) => severity === 'error')).toMatchObject([fault]);
  });

  it('refuses everything where nobody can tell whom it concerns', () => {
    const { refusals } = readEntries(
      officeWorkbook({
        '评分-督查二': [
          ['月份', '指标', '得分'],
          ['2026-10', 'A', 90],
        ],
      }),
    );
    expect(refusals).toMatchObject([
      { code: 'header-missing', at: { sheet: '评分-督查二' }, facts: { column: '对象' } },
    ]);
  });
});

describe('a sheet that only looks like one of ours', () => {
  it('is told and not read where it is a copy, with the entry of 表映射 that would have it read', () => {
    const copy = officeWorkbook({ '评分 (2)': officeSheets.评分 });
    expect(readEntries(copy).entries.scores).toHaveLength(2);
    expect(found(readEntries(copy))).toMatchObject([
      {
        severity: 'warning',
        code: 'sheet-is-copy',
        at: { sheet: '评分 (2)' },
        facts: { table: '评分', sheet: '评分 (2)' },
      },
    ]);
    const 设置 = [...officeSheets.设置, ['表映射', '评分=评分 (2)']];
    const meant = readEntries(officeWorkbook({ 设置, '评分 (2)': officeSheets.评分 }));
    expect(meant.entries.scores).toHaveLength(4);
    expect(found(meant)).toEqual([]);
  });

  it('is told and not read where it has none of the headers', () => {
    const reading = readEntries(officeWorkbook({ '评分-打分办法': [['一、每月打分一次'], ['二、满分一百']] }));
    expect(reading.refusals).toEqual([]);
    expect(found(reading)).toMatchObject([
      { severity: 'warning', code: 'sheet-not-read', at: { sheet: '评分-打分办法' }, facts: { table: '评分' } },
    ]);
  });
});

describe('an entry of 表映射 that names', () => {
  const mapped = (mapping: string, sheets: OfficeSheets = {}) =>
    readEntries(officeWorkbook({ 设置: [...officeSheets.设置, ['表映射', mapping]], ...sheets }));

  it('a sheet that is gone is an error at the setting', () => {
    const reading = mapped('评分=督查打分');
    expect(reading.refusals).toEqual([]);
    expect(found(reading)).toMatchObject([
      {
        severity: 'error',
        code: 'mapped-sheet-missing',
        at: { sheet: '设置', row: 4, column: 2 },
        facts: { sheet: '督查打分' },
      },
    ]);
  });

  it('a header that is gone is no matter while the known one is there', () => {
    expect(mapped('评分.得分=实得分').refusals).toEqual([]);
  });

  it('a header that is gone refuses the sheet and says what was expected', () => {
    const scores = [
      ['月份', '对象', '指标', '评分人', '实际得分'],
      ['2026-10', '项目建设组', 'A', '督查一', 88],
    ];
    expect(mapped('评分.得分=实得分', { 评分: scores }).refusals).toMatchObject([
      { code: 'mapped-header-missing', at: { sheet: '评分' }, facts: { column: '得分', header: '实得分' } },
    ]);
  });

  it('a header of an optional column that is gone is missed too, because the office said that it has one', () => {
    expect(mapped('评分.目标=任务数').refusals).toMatchObject([
      { code: 'mapped-header-missing', facts: { column: '目标', header: '任务数' } },
    ]);
  });

  it('a header that some sheets have is found in them, wherever it has moved', () => {
    const second = [
      ['实得分', '指标', '对象', '评分人', '月份'],
      [90, 'A', '生态旅游组', '督查二', '2026-10'],
    ];
    const { entries, refusals } = mapped('评分.得分=实得分', { '评分-督查二': second });
    expect(refusals).toEqual([]);
    expect(entries.scores[2]?.value).toMatchObject({ cell: { sheet: '评分-督查二', column: 1 } });
  });

  it('nothing of ours is a setting nobody can read', () => {
    expect(found(mapped('打分=评分'))).toEqual([]);
    expect(found(mapped('随便'))).toMatchObject([
      { code: 'setting-unreadable', facts: { setting: '表映射', text: '随便' } },
    ]);
  });
});

it('a missing sheet is still missing when only its copy is there', () => {
  const { refusals } = readEntries({
    ...officeWorkbookWithout('评分'),
    sheetNames: [...officeWorkbookWithout('评分').sheetNames, '评分 (2)'],
  });
  expect(refusals).toMatchObject([{ code: 'sheet-missing', facts: { name: '评分' } }]);
});
