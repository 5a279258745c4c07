// What is read only to be checked: no score rests on it.
import { formatShort } from '../../../src/core/exact/rational';
import { readEntries } from '../../../src/sheets/read-entries';
import { officeWorkbook, type OfficeSheets } from '../../support/office-workbook';
import { dateCell } from '../../support/snapshot';

function reading(changed: OfficeSheets = {}) {
  const { entries, findings } = readEntries(officeWorkbook(changed));
  return { ...entries, codes: findings.map(({ finding }) => finding.code) };
}

const PLAN = ['月份', '单位', '编号', '工作事项', '工作标准', '责任人', '完成时限', '完成率', '完成日期'];
const DONE = ['2026-10', '项目建设组', 1, '修路', '通车', '张三', dateCell('2026-10-20'), 0.5, ''];

describe('a plan line', () => {
  it('may have a start, a year target and a cause, each with its cell', () => {
    const { tasks } = reading({
      月度计划: [
        [...PLAN, '原因类别', '未完成原因', '开工日期', '目标编号'],
        [...DONE, '天气', '连续暴雨', dateCell('2026-10-08'), 'T1'],
      ],
    });
    expect(tasks).toMatchObject([
      {
        causeCategory: { value: '天气', cell: { row: 2, column: 10 } },
        cause: { value: '连续暴雨', cell: { row: 2, column: 11 } },
        start: { value: '2026-10-08' },
        target: { value: 'T1' },
      },
    ]);
  });

  it('needs none of them', () => {
    const { tasks, codes } = reading({ 月度计划: [PLAN, DONE] });
    expect(tasks).toMatchObject([{ start: { state: 'blank' }, target: { state: 'blank' }, cause: { state: 'blank' } }]);
    expect(codes).toEqual([]);
  });
});

describe('a year target', () => {
  const HEADERS = ['年度', '对象', '编号', '类别', '目标内容', '衡量标准', '权重', '完成时限'];

  it('is read with its year, kind, measure and weight', () => {
    const row = ['2026年', '张三', 'T1', '重点', '招商', '三个项目', '50%', dateCell('2026-12-31')];
    const [target] = reading({ 年度目标: [HEADERS, row] }).yearTargets;
    expect(target).toMatchObject({ year: '2026', category: { value: 'priority' }, due: { value: '2026-12-31' } });
    expect(target?.weight.state === 'value' && formatShort(target.weight.value)).toBe('0.5');
  });

  it.each([
    ['a year nobody can read', ['明年', '张三', '', '职能', '招商', '三个项目', '', ''], 'number-unreadable', 0],
    ['a kind nobody knows', ['2026', '张三', '', '其他', '招商', '三个项目', '', ''], 'choice-unknown', 1],
  ])('with %s is told at its cell', (_, row, code, kept) => {
    const { yearTargets, codes } = reading({ 年度目标: [HEADERS, row] });
    expect(codes).toContain(code);
    expect(yearTargets).toHaveLength(kept);
  });
});

it('ballots may say how many voters there were', () => {
  const { ballots } = reading({
    民主测评: [
      ['月份', '对象', '评议人类别', '优秀', '参评人数'],
      ['2026-10', '项目建设组', '领导', 5, '6人'],
    ],
  });
  const voters = ballots[0]?.voters;
  expect(voters?.state === 'value' && formatShort(voters.value)).toBe('6');
});

it('addresses are read as they are written, and a recipient without one is left to the check', () => {
  const { recipients, units, posts, codes } = reading({
    收件人: [
      ['姓名', '邮箱'],
      ['王乡长', ' wang@haiyong.example.cn '],
      ['李书记', ''],
    ],
    单位: [
      ['名称', '类别', '考核办法', '负责人', '邮箱'],
      ['项目建设组', '指挥组', '指挥组月度', '王一', '没有'],
      ['生态旅游组', '指挥组', '指挥组月度', '', ''],
    ],
  });
  expect(recipients).toMatchObject([{ email: { value: 'wang@haiyong.example.cn' } }, { email: { state: 'blank' } }]);
  expect(units).toMatchObject([
    { leader: { value: '王一' }, email: { value: '没有' } },
    { leader: { state: 'blank' } },
  ]);
  expect(posts).toMatchObject([{ email: { state: 'blank' } }, { email: { state: 'blank' } }]);
  expect(codes).toEqual([]);
});

it('an event and a row of 出勤 are told at the cell that says when and who', () => {
  const { events, attendance } = reading({
    加扣分: [
      ['序号', '日期', '单位', '类型'],
      [1, dateCell('2026-10-12'), '项目建设组', '影响稳定'],
    ],
  });
  expect(events).toMatchObject([{ at: { row: 2, column: 2 } }]);
  expect(attendance).toMatchObject([{ at: { row: 2, column: 2 } }]);
});

it('an unfinished task without a cause is a reminder unless the settings require one', () => {
  const required = reading({
    设置: [
      ['参数', '值'],
      ['未完成须写原因', '必须'],
    ],
  });
  expect([reading().settings.missingCause, required.settings.missingCause]).toEqual(['reminded', 'required']);
});

describe('a word that says nothing', () => {
  const told = (changed: OfficeSheets) =>
    readEntries(officeWorkbook(changed)).findings.map(({ finding: { severity, code, at } }) => ({
      severity,
      code,
      at,
    }));
  const SCORES = ['月份', '对象', '指标', '评分人', '得分', '日期'];
  const scored = (rater: string, day: string) => ({ 评分: [SCORES, ['2026-10', '甲组', 'A', rater, 88, day]] });

  it.each(['同上', '/', '——', '略', 'N/A'])('%s is nobody who gives a score', (word) => {
    expect(told(scored(word, ''))).toMatchObject([
      { severity: 'warning', code: 'text-says-nothing', at: { column: 4 } },
    ]);
  });

  it('is no standard of a task', () => {
    const plan = [PLAN, DONE.map((cell, column) => (column === 4 ? '无' : cell))];
    expect(told({ 月度计划: plan })).toMatchObject([{ code: 'text-says-nothing', at: { row: 2, column: 5 } }]);
  });

  it('may stand in a remark', () => {
    expect(
      told({
        评分: [
          [...SCORES, '备注'],
          ['2026-10', '甲组', 'A', '刘主任', 88, '', '无'],
        ],
      }),
    ).toEqual([]);
  });

  it('is no day: a date that nothing is computed from is told all the same', () => {
    expect(told(scored('刘主任', '2026-02-30'))).toMatchObject([
      { severity: 'warning', code: 'date-unreadable', at: { column: 6 } },
    ]);
  });
});

describe('a setting', () => {
  const setting = (name: string) => ({
    设置: [
      ['参数', '值'],
      [name, '是'],
    ],
  });

  it('whose name has a slip is asked about', () => {
    const { findings } = readEntries(officeWorkbook(setting('末位成员含组')));
    expect(findings).toMatchObject([
      { finding: { severity: 'warning', code: 'setting-unknown', facts: { nearest: '末位成员含组长' } } },
    ]);
  });

  it('of another name is people’s own', () => {
    expect(readEntries(officeWorkbook(setting('联系电话'))).findings).toEqual([]);
  });
});
