import { formatShort } from '../../../src/core/exact/rational';
import { readEntries } from '../../../src/sheets/read-entries';
import { officeSheets, officeWorkbook, type OfficeSheets } from '../../support/office-workbook';
import type { CellInput } from '../../support/snapshot';

function reading(changed: OfficeSheets) {
  const { entries, findings, language } = readEntries(officeWorkbook(changed));
  return { ...entries, language, found: findings.map(({ finding }) => finding) };
}

describe('settings', () => {
  const settings = (...rows: readonly (readonly CellInput[])[]) => reading({ 设置: [['参数', '值', '说明'], ...rows] });

  it('that nobody wrote have their defaults', () => {
    const { settings: read, language, found } = settings();
    expect(read).toMatchObject({ holidays: 'statutory', officeName: '', supervisionOffice: '', leadingGroup: '' });
    const { memberEventShare, ...options } = read.options;
    expect(formatShort(memberEventShare)).toBe('1');
    expect(options).toEqual({
      planDeadlineWorkingDay: 3,
      totalMayExceedFull: false,
      difficultyCapped: true,
      lastThreshold: null,
      leadersInLastTwo: false,
      lastTwoScope: 'township',
      ratingAloneMayRank: false,
    });
    expect(language).toBeNull();
    expect(found).toEqual([]);
  });

  it('are read in any order, in words or figures', () => {
    const read = settings(
      ['末位成员范围', '各组'],
      ['总分可超满分', '是'],
      ['难度系数封顶', false],
      ['个人事件计入单位', { value: 0.5, shown: '50%' }],
      ['末位门槛', '80分'],
      ['计划截止工作日', '５'],
      ['节假日', '周末'],
      ['评先类别', '村'],
      ['单位名称', '海永乡'],
      ['语言', 'English'],
    );
    expect(read.found).toEqual([]);
    expect(read.settings).toMatchObject({ holidays: 'weekends', contestCategory: '村', officeName: '海永乡' });
    expect(read.settings.options).toMatchObject({
      lastTwoScope: 'eachUnit',
      totalMayExceedFull: true,
      difficultyCapped: false,
      planDeadlineWorkingDay: 5,
    });
    expect(formatShort(read.settings.options.memberEventShare)).toBe('0.5');
    expect(read.settings.options.lastThreshold && formatShort(read.settings.options.lastThreshold)).toBe('80');
    expect(read.language).toBe('en');
  });

  it('of the office’s own are left alone, whatever they hold', () => {
    expect(settings(['食堂电话', '12345'], ['公式', '#N/A'], ['', '忘了写名称']).found).toEqual([]);
  });

  it('without a value keep the default', () => {
    const { found, settings: read } = settings(['计划截止工作日', ''], ['节假日', '']);
    expect(found).toEqual([]);
    expect(read.options.planDeadlineWorkingDay).toBe(3);
  });

  it('that cannot be read say so at the cell, and the default stands for now', () => {
    const { found, settings: read } = settings(['计划截止工作日', '第三天'], ['末位成员范围', '全县']);
    expect(found).toMatchObject([
      {
        code: 'setting-unreadable',
        at: { sheet: '设置', row: 2, column: 2 },
        facts: { setting: '计划截止工作日', text: '第三天', example: '3' },
      },
      { code: 'setting-unreadable', at: { row: 3 }, facts: { setting: '末位成员范围' } },
    ]);
    expect(read.options.planDeadlineWorkingDay).toBe(3);
  });

  it('written twice are a finding', () => {
    expect(settings(['节假日', '法定'], ['节假日', '周末']).found).toMatchObject([
      { code: 'parameter-doubled', at: { row: 3 }, facts: { parameter: '节假日' } },
    ]);
  });
});

describe('a rule set', () => {
  const headers = ['办法', '对象', '总分', '名次规则', '并列处理', '并列顺序', '加分上限', '否决效果', '参数'];
  const ruleSet = (...cells: readonly CellInput[]) => {
    const { ruleSets, found } = reading({ 考核办法: [headers, ['指挥组月度', ...cells]] });
    return { ruleSet: ruleSets[0], found: found.filter(({ at }) => 'row' in at && at.sheet === '考核办法') };
  };

  it('has the defaults of the rules where nothing is written', () => {
    expect(ruleSet('单位').ruleSet).toMatchObject({
      subject: 'unit',
      ranking: 'competition',
      ties: 'shared',
      tieChain: [],
      bonusCap: null,
      deductionCap: null,
      advancedMinimum: null,
      vetoEffect: 'afterOthers',
      faults: [],
    });
  });

  it('reads its tie order by codes, names and 扣分', () => {
    const { ruleSet: read } = ruleSet('单位', 100, '连续', '按并列顺序', 'B，工作成效、扣分', 5, '降一等次');
    expect(read).toMatchObject({
      ranking: 'dense',
      ties: 'chain',
      tieChain: [{ kind: 'criterion', code: 'B' }, { kind: 'criterion', code: 'A' }, { kind: 'deductions' }],
      vetoEffect: 'oneGradeDown',
      faults: [],
    });
  });

  it('takes its own parameters before the settings', () => {
    const { ruleSet: read } = ruleSet('单位', '', '', '', '', '', '', '计划截止工作日=5; 末位成员含组长=是');
    expect(read?.options).toMatchObject({ planDeadlineWorkingDay: 5, leadersInLastTwo: true, difficultyCapped: true });
  });

  it.each<readonly [string, readonly CellInput[], string]>([
    ['no subject', [''], 'value-missing'],
    ['an unknown subject', ['单位和个人'], 'choice-unknown'],
    ['an unreadable total', ['单位', '一百'], 'number-unreadable'],
    ['a total of 0', ['单位', 0], 'number-out-of-range'],
    ['an unknown ranking', ['单位', '', '并列'], 'choice-unknown'],
    ['an unknown step in the tie order', ['单位', '', '', '', 'A,Z'], 'choice-unknown'],
    ['a negative cap', ['单位', '', '', '', '', -5], 'number-out-of-range'],
    ['an unknown parameter', ['单位', '', '', '', '', '', '', '节假日=周末'], 'parameter-unknown'],
    ['an unreadable parameter', ['单位', '', '', '', '', '', '', '末位门槛=低'], 'parameter-unreadable'],
  ])('with %s is refused, and the reading says why', (_, cells, code) => {
    const { ruleSet: read, found } = ruleSet(...cells);
    expect(read?.faults).toMatchObject([{ severity: 'error', code }]);
    expect(found).toEqual(read?.faults);
  });
});

describe('a criterion', () => {
  const headers = officeSheets.考核指标[0] ?? [];
  const criteria = (...rows: readonly (readonly CellInput[])[]) =>
    reading({ 考核指标: [headers, ...rows], 考核办法: officeSheets.考核办法.slice(0, 2) });

  it('belongs to its rule set whatever the spaces in the name', () => {
    const { ruleSets } = criteria(['指挥组 月度', 'A', '工作成效', '评分', 100, '量程=30']);
    expect(ruleSets[0]?.criteria).toMatchObject([{ code: 'A', name: '工作成效', method: { kind: 'rated' } }]);
  });

  it.each<readonly [string, readonly CellInput[], string]>([
    ['an unknown method', ['A', '成效', '估计', 100], 'choice-unknown'],
    ['no full points', ['A', '成效', '评分', ''], 'value-missing'],
    ['full points of 0', ['A', '成效', '评分', 0], 'number-out-of-range'],
    ['no code', ['', '成效', '评分', 100], 'value-missing'],
    ['an unknown parameter', ['A', '成效', '评分', 100, '去极直=1'], 'parameter-unknown'],
  ])('with %s refuses its rule set', (_, cells, code) => {
    const { ruleSets, found } = criteria(['指挥组月度', ...cells]);
    expect(ruleSets[0]?.faults).toMatchObject([{ code, at: { sheet: '考核指标', row: 2 } }]);
    expect(found).toMatchObject([{ code }]);
  });

  it('of a rule set that does not exist is an error at its cell', () => {
    expect(criteria(['指挥组年度', 'A', '成效', '评分', 100]).found).toMatchObject([
      {
        code: 'choice-unknown',
        at: { sheet: '考核指标', row: 2, column: 1 },
        facts: { text: '指挥组年度', choices: '指挥组月度' },
      },
    ]);
  });
});

describe('an event rule', () => {
  const headers = officeSheets.加扣分标准[0] ?? [];
  const rules = (...cells: readonly CellInput[]) => reading({ 加扣分标准: [headers, cells] });

  it('is read with its effects and its progression', () => {
    expect(rules('午间禁酒', '第一次', '-5分', '取消评先、通报', '按人按年').eventRules).toMatchObject([
      { type: '午间禁酒', grade: '第1次', effects: ['noAward', 'publicNotice'], progression: 'perPersonAndYear' },
    ]);
  });

  it('that is half read decides nothing', () => {
    const { eventRules, found } = rules('宣传报道', '省级', 1, '罚款', '');
    expect(found).toMatchObject([{ code: 'choice-unknown', at: { column: 4 } }]);
    expect(eventRules[0]?.points).toMatchObject({ state: 'unreadable', finding: { code: 'choice-unknown' } });
  });
});
