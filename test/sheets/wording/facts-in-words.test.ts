import type { Finding } from '../../../src/core/findings/finding';
import { warningAt } from '../../../src/core/findings/make-finding';
import { findingSentence } from '../../../src/sheets/wording/finding-sentence';
import { cellAt } from '../../support/entries';

const at = cellAt('人员');

function inBoth(finding: Finding): readonly string[] {
  return [findingSentence(finding, 'zh-CN'), findingSentence(finding, 'en')];
}

it.each([
  ['2026-10-12/2026-10-15', '10月12日至15日没有组长', 'on October 12 to 15'],
  ['2026-10-12/2026-10-12', '10月12日没有组长', 'on October 12.'],
  ['2026-10-01/2026-10-02,2026-10-31/2026-10-31', '10月1日至2日、10月31日没有组长', 'on October 1 to 2, October 31'],
])('days %s', (spans, chinese, english) => {
  const [inChinese, inEnglish] = inBoth(warningAt(at, 'leader-missing', { unit: '甲组', spans }));
  expect(inChinese).toContain(chinese);
  expect(inEnglish).toContain(english);
});

it('names are listed as each language lists them', () => {
  const facts = { unit: '甲组', spans: '2026-10-12/2026-10-12', leaders: '张三、李四' };
  const [inChinese, inEnglish] = inBoth(warningAt(at, 'leader-doubled', facts));
  expect(inChinese).toContain('（张三、李四）');
  expect(inEnglish).toContain('(张三, 李四)');
});

it('columns are named by the headers of their sheet', () => {
  const [inChinese, inEnglish] = inBoth(warningAt(at, 'cause-missing', { task: '3', columns: 'causeCategory,cause' }));
  expect(inChinese).toContain('没有写原因类别、未完成原因');
  expect(inEnglish).toContain('lacks Cause category, Cause.');
});

it('kinds of targets and parameters are named by the words of the workbook', () => {
  const target = warningAt(at, 'person-without-target', {
    person: '张三',
    year: '2026',
    categories: 'function、priority',
  });
  expect(inBoth(target)[0]).toContain('职能目标、重点工作目标');
  expect(inBoth(target)[1]).toContain('Function, Priority');
  const facts = { ruleSet: '月度考核', criterion: '时间节点', method: 'timeliness', parameter: 'latePerDay' };
  expect(inBoth(warningAt(at, 'criterion-not-quantified', facts))[0]).toContain('“逾期每日”');
});
