import { readEntries } from '../../../../src/sheets/read-entries';
import { dateCell, type SheetInput } from '../../../support/snapshot';
import { officeWorkbook } from '../../../support/office-workbook';

const headers = ['月份', '对象', '指标', '评分人', '得分'];
const entry = ['2026-10', '甲组', 'A', '督查一', 88];

function scoresOf(rows: SheetInput['rows'], merges: NonNullable<SheetInput['merges']> = []) {
  const { entries, refusals } = readEntries(officeWorkbook({ 评分: { rows, merges } }));
  return { scores: entries.scores, refusals };
}

describe('the header row', () => {
  it('is found below a title block', () => {
    const { scores } = scoresOf([
      ['海永乡督查评分表'],
      [],
      ['评分时间：2026年10月', '', '', '得分说明'],
      headers,
      entry,
    ]);
    expect(scores).toHaveLength(1);
    expect(scores[0]?.value).toMatchObject({ state: 'value', cell: { sheet: '评分', row: 5, column: 5 } });
  });

  it('may have two rows with cells merged downwards', () => {
    const rows = [
      ['月份', '对象', '评议人类别', '票数', '', '', '', ''],
      ['', '', '', '优秀', '称职', '基本称职', '不称职', '弃权'],
      ['2026-10', '甲组', '领导', 4, 2, 1, 0, 0],
    ];
    const merges = [1, 2, 3].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
    const titled = [...merges, { row: 1, column: 4, rows: 1, columns: 5 }];
    const { entries } = readEntries(officeWorkbook({ 民主测评: { rows, merges: titled } }));
    expect(entries.ballots).toHaveLength(1);
    expect(entries.ballots[0]?.counts[0]).toMatchObject({ state: 'value', cell: { row: 3, column: 4 } });
  });

  it('may have two rows without merges, blank below the headers that stand above', () => {
    const { scores } = scoresOf([
      ['海永乡督查评分表'],
      ['月份', '对象', '指标', '督查组', ''],
      ['', '', '', '评分人', '得分'],
      entry,
    ]);
    expect(scores).toMatchObject([{ rater: '督查一', value: { state: 'value', cell: { row: 4, column: 5 } } }]);
  });

  it('joins the header of a group with what stands below it where that alone says nothing', () => {
    const rows = [
      ['月份', '单位', '编号', '工作事项', '工作标准', '责任人', '时限', '完成', '', '实际', ''],
      ['', '', '', '', '', '', '', '率', '日期', '完成日期', '天数'],
      ['2026-10', '甲组', 1, '修路', '通车', '张三', dateCell('2026-10-20'), 1, '', dateCell('2026-10-18'), 3],
    ];
    const down = [1, 2, 3, 4, 5, 6, 7].map((column) => ({ row: 1, column, rows: 2, columns: 1 }));
    const across = [8, 10].map((column) => ({ row: 1, column, rows: 1, columns: 2 }));
    const { entries, refusals } = readEntries(officeWorkbook({ 月度计划: { rows, merges: [...down, ...across] } }));
    expect(refusals).toMatchObject([{ code: 'header-doubled', facts: { columns: 'I, J' } }]);
    const [first = [], second = [], ...tasks] = rows;
    const apart = [first, second.map((text) => (text === '日期' ? '备注' : text)), ...tasks];
    const read = readEntries(officeWorkbook({ 月度计划: { rows: apart, merges: [...down, ...across] } })).entries;
    expect(read.tasks).toMatchObject([
      { completion: { cell: { row: 3, column: 8 } }, doneOn: { value: '2026-10-18', cell: { column: 10 } } },
    ]);
    expect(entries.tasks).toEqual([]);
  });

  it('never swallows the first entry because a cell in it says what a header says', () => {
    const { scores } = scoresOf([
      ['月份', '对象', '指标', '评分人', '得分', ''],
      ['2026-10', '甲组', 'A', '督查一', 88, '备注'],
    ]);
    expect(scores).toHaveLength(1);
  });

  it('is not looked for among figures and dates', () => {
    const { scores } = scoresOf([
      [2026, 10, dateCell('2026-10-01'), true],
      [...headers, 2026, dateCell('2026-10-01')],
      entry,
    ]);
    expect(scores).toHaveLength(1);
  });

  it('names columns in any order, with columns of the office’s own between', () => {
    const { scores } = scoresOf([
      ['序号', '得分', '评分人', '部门意见', '指标', '对象', '月份'],
      [1, 88, '督查一', '同意', 'A', '甲组', '2026-10'],
    ]);
    expect(scores).toMatchObject([
      { month: '2026-10', rater: '督查一', subject: { value: '甲组', cell: { column: 6 } } },
    ]);
  });
});

describe('a header text', () => {
  it.each([
    '得分',
    ' 得 分 ',
    '得\n分',
    '得分*',
    '*得分',
    '得分（分）',
    '得分(满分100)',
    'Score',
    'SCORE',
    '分数',
    '得分【0-100】',
  ])('%j names the column 得分', (text) => {
    const { scores, refusals } = scoresOf([['月份', '对象', '指标', '评分人', text], entry]);
    expect(refusals).toEqual([]);
    expect(scores[0]?.value.state).toBe('value');
  });

  it('that is missing refuses the sheet and is named', () => {
    expect(scoresOf([['月份', '对象', '指标', '评分人', '考评'], entry]).refusals).toMatchObject([
      { code: 'header-missing', at: { sheet: '评分' }, facts: { column: '得分' } },
    ]);
  });

  it('that is there twice refuses the sheet and says where', () => {
    expect(
      scoresOf([
        [...headers, '得分'],
        [...entry, 90],
      ]).refusals,
    ).toMatchObject([{ code: 'header-doubled', facts: { column: '得分', columns: 'E, F' } }]);
  });

  it('that is exact wins over one that is only alike', () => {
    const { scores } = scoresOf([
      [...headers, '得分(%)'],
      [...entry, 12],
    ]);
    expect(scores[0]?.value).toMatchObject({ cell: { column: 5 } });
  });

  it('that only remarks carry twice is no more than a warning', () => {
    const { refusals } = scoresOf([
      [...headers, '备注', '备注'],
      [...entry, '', ''],
    ]);
    expect(refusals).toEqual([]);
  });

  it('is named in English where the other headers are English', () => {
    const { refusals } = scoresOf([
      ['Month', 'Subject', 'Criterion', 'Rater'],
      ['2026-10', '甲组', 'A', ''],
    ]);
    expect(refusals).toMatchObject([{ facts: { column: 'Score' } }]);
  });
});

describe('a header merged across columns', () => {
  const rows = [
    ['月份', '对象', '指标', '评分人', '', '得分'],
    ['2026-10', '甲组', 'A', '督查一', '', 88],
    ['2026-10', '乙组', 'A', '督查一', '', 89],
  ];
  const across = { row: 1, column: 4, rows: 1, columns: 2 };

  it('names the first of them', () => {
    const { scores } = scoresOf(rows, [across]);
    expect(scores.map(({ rater }) => rater)).toEqual(['督查一', '督查一']);
  });

  it('may stand over cells merged in the same way, which hide nothing', () => {
    const workbook = officeWorkbook({ 评分: { rows, merges: [1, 2, 3].map((row) => ({ ...across, row })) } });
    expect(readEntries(workbook).findings).toEqual([]);
  });

  it('is told where people wrote under the others', () => {
    const written = rows.map((row, index) => (index === 2 ? ['2026-10', '乙组', 'A', '督查一', '督查二', 89] : row));
    expect(readEntries(officeWorkbook({ 评分: { rows: written, merges: [across] } })).findings).toMatchObject([
      {
        finding: {
          severity: 'warning',
          code: 'header-spans-columns',
          at: { sheet: '评分', row: 1, column: 4 },
          facts: { header: '评分人', columns: 'E' },
        },
      },
    ]);
  });
});

describe('the older header 完成时间', () => {
  const plan = (...last: readonly string[]) => [
    ['月份', '单位', '编号', '工作事项', '工作标准', '责任人', ...last],
    ['2026-10', '甲组', 1, '修路', '通车', '张三', dateCell('2026-10-20'), dateCell('2026-10-18')],
  ];

  it('is the due date where there is a completion date too', () => {
    const { entries } = readEntries(officeWorkbook({ 月度计划: plan('完成时间', '完成日期') }));
    expect(entries.tasks).toMatchObject([{ due: { value: '2026-10-20' }, doneOn: { value: '2026-10-18' } }]);
  });

  it('is asked about where it stands alone', () => {
    const { refusals } = readEntries(officeWorkbook({ 月度计划: plan('完成时间', '情况') }));
    expect(refusals).toMatchObject([
      {
        code: 'header-ambiguous',
        at: { sheet: '月度计划', row: 1, column: 7 },
        facts: { header: '完成时间', candidates: '完成时限 / 完成日期' },
      },
    ]);
  });

  it('is what the office says it is', () => {
    const settings = [
      ['参数', '值'],
      ['表映射', '月度计划.完成日期=完成时间；月度计划.完成时限=要求'],
    ];
    const { entries, refusals } = readEntries(officeWorkbook({ 设置: settings, 月度计划: plan('要求', '完成时间') }));
    expect(refusals).toEqual([]);
    expect(entries.tasks).toMatchObject([{ due: { value: '2026-10-20' }, doneOn: { value: '2026-10-18' } }]);
  });
});
