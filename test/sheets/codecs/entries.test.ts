import { formatShort } from '../../../src/core/exact/rational';
import type { Finding } from '../../../src/core/findings/finding';
import { readEntries } from '../../../src/sheets/read-entries';
import { officeSheets, officeWorkbook, type OfficeSheets } from '../../support/office-workbook';
import { dateCell, snapshotOf, type CellInput } from '../../support/snapshot';

function reading(changed: OfficeSheets = {}) {
  const { entries, findings, months, calendarOverrides } = readEntries(officeWorkbook(changed));
  return { ...entries, months, calendarOverrides, found: findings.map(({ finding }) => finding).filter(isProblem) };
}

/** Not the offer to make a text a date, for which see the tests of the repairs. */
function isProblem({ code }: Finding): boolean {
  return code !== 'date-as-text';
}

it('a plausible workbook is read without a single finding', () => {
  const { months } = reading();
  expect(readEntries(officeWorkbook()).findings).toEqual([]);
  expect(months).toEqual(['2026-09', '2026-10']);
  expect(readEntries(officeWorkbook()).refusals).toEqual([]);
});

it('a workbook without any sheet is refused, not an exception', () => {
  const { refusals, months } = readEntries({ sheetNames: [], sheets: [] });
  expect(refusals.map(({ facts }) => facts.name)).toEqual(['考核办法', '考核指标', '单位']);
  expect(months).toEqual([]);
});

describe('a unit', () => {
  const units = (...rows: readonly (readonly CellInput[])[]) =>
    reading({ 单位: [['名称', '类别', '考核办法', '参评', '难度系数', '上级单位'], ...rows] });

  it('competes unless the sheet says no', () => {
    const { units: read } = units(['甲村', '村', '村考核', '', 1.1, '乡'], ['乙村', '村', '村考核', '否', '110%', '']);
    expect(read).toMatchObject([
      { name: '甲村', category: '村', ruleSet: { value: '村考核' }, competes: true, parent: { value: '乡' } },
      { name: '乙村', competes: false },
    ]);
    const coefficients = read.map(({ difficulty }) => difficulty.state === 'value' && formatShort(difficulty.value));
    expect(coefficients).toEqual(['1.1', '1.1']);
  });

  it('without a category is reported and competes with nobody, but its name is known', () => {
    const { units: read, found } = units(['甲村', '', '村考核']);
    expect(read).toMatchObject([{ name: '甲村', competes: false }]);
    expect(found).toMatchObject([{ code: 'value-missing', at: { row: 2, column: 2 }, facts: { column: '类别' } }]);
  });

  it('without a rule set stays, with the cell to blame', () => {
    const { units: read } = units(['甲村', '村', '']);
    expect(read[0]?.ruleSet).toMatchObject({ state: 'unreadable', finding: { code: 'value-missing' } });
  });

  it('of an English workbook may be a command group', () => {
    const { settings } = units(['Project group', 'Command Group', 'Monthly']);
    expect(settings.contestCategory).toBe('Command Group');
  });
});

describe('a member', () => {
  const members = (...rows: readonly (readonly CellInput[])[]) =>
    reading({ 人员: [['工号', '姓名', '单位', '岗位', '起始日期', '结束日期'], ...rows] }).posts;

  it('keeps the staff number as it is shown', () => {
    expect(members([{ value: 7, shown: '007' }, '张三', '甲组', '组员'])[0]?.staffNumber).toBe('007');
  });

  it.each([
    ['组长', true],
    ['指挥长', true],
    ['Group leader', true],
    ['副组长', false],
    ['组员', false],
    ['乡长经济助理', false],
  ])('with the post %s leads: %s', (post, leads) => {
    expect(members(['1', '张三', '甲组', post])).toMatchObject([{ post, leads }]);
  });

  it('has one row for each post', () => {
    const posts = members(
      ['1', '张三', '甲组', '组员', '', dateCell('2026-10-15')],
      ['1', '张三', '乙组', '组员', '2026/10/16', ''],
    );
    expect(posts).toMatchObject([
      { to: { value: '2026-10-15' } },
      { from: { value: '2026-10-16' }, to: { state: 'blank' } },
    ]);
  });
});

describe('a task', () => {
  const headers = officeSheets.月度计划[0] ?? [];
  const task = (...cells: readonly CellInput[]) => reading({ 月度计划: [headers, ['2026-10', '甲组', ...cells]] });

  it('splits its owners at any of the usual signs and keeps its number as text', () => {
    const { tasks } = task(12, '修路', '通车', '张三、李四，王五;赵六', '', '2026年10月20日', '80%', '');
    expect(tasks).toMatchObject([
      {
        id: { value: '12' },
        owners: { value: ['张三', '李四', '王五', '赵六'] },
        weight: { state: 'blank' },
        due: { value: '2026-10-20' },
        doneOn: { state: 'blank' },
      },
    ]);
  });

  it('leaves a blank of the plan line to the rules', () => {
    const { tasks, found } = task('', '', '', '', '', '', '', '');
    expect(found).toEqual([]);
    expect(tasks).toMatchObject([{ id: { state: 'blank' }, standard: { state: 'blank' }, due: { state: 'blank' } }]);
  });

  it('with a weight of 0 is a finding', () => {
    expect(task(1, '修路', '通车', '张三', 0, '2026-10-20').found).toMatchObject([
      { code: 'number-out-of-range', at: { column: 7 }, facts: { text: '0', allowed: '> 0' } },
    ]);
  });

  it('suggests the end of its month for a date nobody can tell', () => {
    expect(task(1, '修路', '通车', '张三', 1, '月底').found).toMatchObject([
      { code: 'date-unreadable', at: { sheet: '月度计划', row: 2, column: 8 }, facts: { suggestion: '2026-10-31' } },
    ]);
  });

  it('ignores an error in a mere remark', () => {
    const rows = [
      [...headers, '佐证', '下阶段措施'],
      ['2026-10', '甲组', 1, '修路', '通车', '张三', 1, '2026-10-20', 1, '', '#N/A', '#REF!'],
    ];
    expect(reading({ 月度计划: rows }).found).toEqual([]);
  });

  it('is warned of an error in the cause, which is asked for but scores nothing', () => {
    const rows = [
      [...headers, '未完成原因'],
      ['2026-10', '甲组', 1, '修路', '通车', '张三', 1, '2026-10-20', 0.5, '', '#N/A'],
    ];
    expect(reading({ 月度计划: rows }).found).toMatchObject([{ severity: 'warning', code: 'cell-error' }]);
  });
});

describe('an extension', () => {
  it('may name the unit where units number their own tasks', () => {
    const { extensions } = reading({
      延期: [
        ['月份', '单位', '编号', '类型', '新时限', '批准人', '批准日期', '理由'],
        ['2026-10', '甲组', 1, '免除', '', '赵乡长', dateCell('2026-10-19'), '政策调整'],
      ],
    });
    expect(extensions).toMatchObject([{ unit: { value: '甲组' }, taskId: { value: '1' }, kind: { value: 'exempt' } }]);
  });

  it('without approval is left to the rules', () => {
    const { extensions, found } = reading({
      延期: [officeSheets.延期[0] ?? [], ['2026-10', 1, '延期', '2026-10-25', '', '', '']],
    });
    expect(found).toEqual([]);
    expect(extensions).toMatchObject([{ approver: { state: 'blank' }, approvedOn: { state: 'blank' } }]);
  });
});

describe('judgements', () => {
  it('keep a missing score apart from the words for no score', () => {
    const rows = ['', '缺', '回避', '免评', 0].map((value) => ['2026-10', '甲组', 'A', '督查一', value]);
    const { scores } = reading({ 评分: [officeSheets.评分[0] ?? [], ...rows] });
    expect(scores.map(({ value }) => (value.state === 'value' ? value.value.kind : value.state))).toEqual([
      'blank',
      'absent',
      'recused',
      'excused',
      'number',
    ]);
  });

  it('read a target beside the score', () => {
    const { scores } = reading({
      评分: [
        ['月份', '对象', '指标', '得分', '目标'],
        ['2026-10', '甲企业', 'A', 90, 120],
      ],
    });
    expect(scores[0]?.target).toMatchObject({ state: 'value', cell: { row: 2, column: 5 } });
  });

  it('count ballots in whole numbers', () => {
    const { ballots, found } = reading({
      民主测评: [officeSheets.民主测评[0] ?? [], ['2026-10', '甲组', 'Masses', 4, '', '3票', 0.5, -1]],
    });
    expect(ballots).toMatchObject([
      { raterClass: { value: '群众' }, counts: [{}, { state: 'blank' }, {}, { state: 'unreadable' }] },
    ]);
    expect(found.map(({ code }) => code)).toEqual(['number-accepted', 'number-out-of-range', 'number-out-of-range']);
  });

  it('put an event into the month of its date', () => {
    const { events, found } = reading({
      加扣分: [
        ['日期', '单位', '人员', '类型', '等级', '分值'],
        ['2026-10-12', '甲组', '', 'Practical deeds', 'good', '+1'],
        ['10月中旬', '甲组', '', '为民实事', '较好', 1],
      ],
    });
    expect(events).toMatchObject([{ date: '2026-10-12', type: { value: '为民实事' }, grade: { value: '较好' } }]);
    expect(found.map(({ code }) => code)).toEqual(['number-accepted', 'date-unreadable']);
  });

  it('know the matters of decisions in both languages', () => {
    const decision = (matter: string) => ['2026-10', matter, '甲组', '乡长', '2026-11-02', '并列'];
    const rows = ['先进', 'Last members', '表彰奖励'].map(decision);
    const { decisions } = reading({ 审定: [officeSheets.审定[0] ?? [], ...rows] });
    const matters = decisions.map(({ matter }) => matter.state === 'value' && matter.value);
    expect(matters).toEqual(['先进', '末位成员', '表彰奖励']);
  });
});

describe('the office’s calendar', () => {
  it('says which days are worked, whatever the statutory one says', () => {
    const { calendarOverrides, found } = reading({
      工作日历: [
        ['日期', '类型', '说明'],
        ['2026-10-10', '班', ''],
        [dateCell('2026-10-12'), 'off', '抗台'],
        ['2026-10-13', '半天', ''],
      ],
    });
    expect(calendarOverrides).toEqual([
      { day: '2026-10-10', worked: true },
      { day: '2026-10-12', worked: false },
    ]);
    expect(found).toMatchObject([{ code: 'choice-unknown', facts: { text: '半天', choices: '休、班' } }]);
  });
});

it('an attendance without a name is reported and left out', () => {
  const { attendance, found } = reading({
    出勤: [officeSheets.出勤[0] ?? [], ['2026-10', '', 12], ['2026-10', '张三', '12天']],
  });
  expect(attendance).toMatchObject([{ month: '2026-10', person: '张三' }]);
  expect(found.map(({ code }) => code)).toEqual(['value-missing', 'number-accepted']);
});

it('every sheet that could not be read is named at once', () => {
  const { refusals } = readEntries(
    snapshotOf({
      ...officeSheets,
      出勤: [
        ['月份', '姓名'],
        ['2026-10', '张三'],
      ],
      评分: [['分']],
    }),
  );
  expect(refusals.map(({ at }) => at.sheet)).toEqual(expect.arrayContaining(['出勤', '评分']));
});
