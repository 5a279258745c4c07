import { readEntries } from '../../src/sheets/read-entries';
import { entryFindings } from '../../src/text/findings/entry-findings';
import { officeSheets, officeWorkbook, officeWorkbookWithout } from '../support/office-workbook';
import type { Finding } from '../../src/core/findings/finding';

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

describe.each(Object.entries(entryFindings))('the words of %s', (_, { 'zh-CN': chinese, en: english }) => {
  it('name the same facts in both languages', () => {
    expect(placeholders(english)).toEqual(placeholders(chinese));
  });

  it('say in a first sentence what is wrong and in a second what to do', () => {
    expect(chinese).toMatch(/^[^。]+。[^。]*。$/);
    expect(english).toMatch(/\. .*\.$/);
    expect(english).not.toMatch(/[一-鿿]/);
  });
});

/** A workbook with one of everything that the reading can find. */
function everyFinding(): readonly Finding[] {
  const scores = officeSheets.评分[0] ?? [];
  const plan = officeSheets.月度计划[0] ?? [];
  const workbooks = [
    officeWorkbookWithout('单位'),
    officeWorkbook({ Settings: [], 出勤: [['月份', '姓名', '姓名', '出勤天数']], 计划提交: [['月份', '单位']] }),
    officeWorkbook({ 月度计划: [[...plan.slice(0, 7), '完成时间']] }),
    officeWorkbook({
      设置: [
        ['参数', '值'],
        ['表映射', '评分=打分记录；评分.目标=任务数'],
      ],
      '评分 (2)': [],
      '评分-办法': [['每月打分一次']],
      '月度计划-新组': [plan.slice(2)],
      '计划提交-项目建设组': [['月份', '提交日期'], ['2026-10'], ['月份', '提交日期']],
      出勤: {
        rows: [
          ['月份', '姓名', '', '出勤天数'],
          ['2026-10', '张三', '李四', 15],
        ],
        merges: [{ row: 1, column: 2, rows: 1, columns: 2 }],
      },
    }),
    officeWorkbook({
      评分: {
        rows: [
          scores,
          ['2026-10', '', 'A', '同上', '五'],
          ['十月'],
          ['2026-10', 'b', '#N/A', '', '88'],
          ['', 'c', 'A', '', ''],
          ['合计'],
        ],
        merges: [
          { row: 4, column: 1, rows: 2, columns: 1 },
          { row: 2, column: 3, rows: 2, columns: 1 },
        ],
      },
      月度计划: [plan, ['2026-10', '甲组', 1, '修路', '通车', '张三', -1, '长期', 1.5]],
      延期: [officeSheets.延期[0] ?? [], ['2026-10', 1, '推迟']],
      考核指标: [
        officeSheets.考核指标[0] ?? [],
        ['指挥组月度', 'A', '成效', '评分', 100, '去极=1; 量程=高; 去极值=1; 去极值=2'],
      ],
      设置: [
        ['参数', '值'],
        ['节假日', '没有'],
        ['末位成员含组', '是'],
      ],
    }),
  ];
  return workbooks.flatMap((workbook) => {
    const { findings, refusals } = readEntries(workbook);
    return [...refusals, ...findings.map(({ finding }) => finding)];
  });
}

const found = everyFinding();

// The core tells this one: only the criterion's method knows whether a percentage may count.
const codes = Object.keys(entryFindings).filter((code) => code !== 'percentage-as-score');

it.each(codes)('%s brings the facts that its words ask for', (code) => {
  const finding = found.find((each) => each.code === code);
  const { 'zh-CN': chinese } = entryFindings[code as keyof typeof entryFindings];
  expect(finding).toBeDefined();
  expect(Object.keys(finding?.facts ?? {}).map((fact) => `{${fact}}`)).toEqual(
    expect.arrayContaining(placeholders(chinese)),
  );
});
