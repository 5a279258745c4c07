import fc from 'fast-check';
import { officeSheets, type OfficeSheets } from '../../support/office-workbook';
import { dateCell } from '../../support/snapshot';
import { adoptionOf, foreignSheets, linesOf } from './foreign-workbook';

const { 重点工作: plan, 各组情况: units } = foreignSheets;

function question(sheets: OfficeSheets, corrections = ''): readonly (readonly [string, string, string])[] {
  return adoptionOf(sheets, corrections)
    .findings.filter(({ code }) => code === 'mapping-question')
    .map(({ severity, facts }) => [severity, facts.name ?? '', facts.candidates ?? ''] as const);
}

describe('sheets', () => {
  test('sheets of other names are found by their headers, and what is no table of ours is left', () => {
    const { tables, otherSheets, findings } = adoptionOf(foreignSheets);
    const found = tables.flatMap(({ table, sheets }) => sheets.map(({ sheet }) => [table.name['zh-CN'], sheet]));
    expect(found).toEqual([
      ['单位', '各组情况'],
      ['人员', '干部花名册'],
      ['月度计划', '重点工作'],
    ]);
    expect(otherSheets).toEqual(['经费']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a similar sheet carries its score and the headers that speak for it', () => {
    const { tables } = adoptionOf(foreignSheets);
    const match = tables.find(({ table }) => table.name['zh-CN'] === '单位')?.sheets[0]?.match;
    expect(match).toMatchObject({ how: 'similar', reason: { of: 'sheet', found: 3, needed: 3 } });
    expect(match?.score).toBeGreaterThanOrEqual(60);
  });

  test('where a table has a sheet of its name, no similar one is proposed beside it', () => {
    const { 各组情况: similar } = foreignSheets;
    expect(linesOf(adoptionOf({ ...officeSheets, 各组情况: similar }))).toEqual([]);
  });

  test('a workbook that needs no word of anybody maps nothing', () => {
    const adoption = adoptionOf(officeSheets);
    expect(linesOf(adoption)).toEqual([]);
    expect(adoption.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('a year book gets all its monthly sheets, as long as they show the same columns', () => {
    const monthly = { '9月重点工作': plan, '10月重点工作': plan };
    const lines = linesOf(adoptionOf({ 各组情况: units, ...monthly }));
    expect(lines).toEqual(expect.arrayContaining(['月度计划=9月重点工作', '月度计划=10月重点工作']));
  });

  test('next month, the new sheet of a year book joins those that were adopted', () => {
    const settings = [
      ['参数', '值'],
      ['表映射', '单位=各组情况\n月度计划=9月重点工作\n月度计划=10月重点工作'],
    ];
    const monthly = { '9月重点工作': plan, '10月重点工作': plan, '11月重点工作': plan };
    expect(linesOf(adoptionOf({ 设置: settings, 各组情况: units, ...monthly }))).toContain('月度计划=11月重点工作');
  });

  test('when the older sheets of a year book are gone, the newer one stays what it is', () => {
    const settings = [
      ['参数', '值'],
      ['表映射', '单位=各组情况\n月度计划=9月重点工作'],
    ];
    const adoption = adoptionOf({ 设置: settings, 各组情况: units, '11月重点工作': plan });
    expect(linesOf(adoption)).toContain('月度计划=11月重点工作');
    expect(linesOf(adoption)).not.toContain('月度计划=9月重点工作');
    expect(adoption.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('two sheets that are alike but not of one kind are a question', () => {
    const other = plan.map((row) => row.map((cell) => (cell === '实际完成时间' ? '审核意见' : cell)));
    expect(question({ 各组情况: units, 重点工作: plan, 重点任务: other })).toEqual([
      ['error', '月度计划', expect.stringContaining('重点任务')],
    ]);
  });

  test('a sheet that fits two tables nearly as well is a question about the sheet', () => {
    const rows = [
      ['月份', '对象', '评议人类别', '指标', '得分'],
      ['2026-10', '农业组', '领导', 'A', 90],
    ];
    expect(question({ 测评打分: rows })).toEqual([['error', '测评打分', '评分、民主测评']]);
    expect(question({ 测评打分: rows }, '评分=测评打分')).toEqual([]);
  });

  test('a sheet of a table’s name without its headers is one error; with more in the name it is only told', () => {
    const matrix = [
      ['组', '工作成效', '民主评议'],
      ['农业组', 90, 80],
    ];
    const found = (name: string): unknown =>
      adoptionOf({ ...foreignSheets, [name]: matrix }).findings.map(({ severity, code, at }) => [
        severity,
        code,
        at.sheet,
      ]);
    expect(found('评分')).toEqual([['error', 'sheet-without-headers', '评分']]);
    expect(found('评分-台账')).toEqual([['warning', 'sheet-not-read', '评分-台账']]);
  });

  test('copies and sheets of the program are never proposed', () => {
    const { otherSheets } = adoptionOf({ 各组情况: units, '重点工作 (2)': plan, '排名 2026-10': plan });
    expect(otherSheets).toEqual(['重点工作 (2)']);
  });
});

describe('headers', () => {
  test('what the names do not tell is proposed with the evidence of the cells below', () => {
    const { tables } = adoptionOf(foreignSheets);
    const sheet = tables.find(({ table }) => table.name['zh-CN'] === '月度计划')?.sheets[0];
    expect(sheet).toMatchObject({ headerRow: 2, rows: 2, otherHeaders: ['逾期'], missing: [] });
    expect(sheet?.implied).toMatchObject([{ column: 'month', value: '2026-10', source: '2026年10月份重点工作' }]);
    const due = sheet?.columns.find(({ column }) => column === 'due');
    expect(due).toMatchObject({
      header: '要求完成时间',
      at: { sheet: '重点工作', row: 2, column: 6 },
      match: { how: 'similar', score: 100, reason: { evidence: { of: 'date', looked: 2, fitting: 2 } } },
    });
    expect(sheet?.columns.find(({ column }) => column === 'unit')?.match.reason).toMatchObject({
      evidence: { of: 'unit', looked: 2, fitting: 2 },
    });
  });

  test('a column of row numbers is nobody’s staff number', () => {
    expect(linesOf(adoptionOf(foreignSheets))).not.toContain('人员.工号=序号');
  });

  test('完成时间 without a completion date may be either date, and is asked', () => {
    const ambiguous = plan.map((row) =>
      row.flatMap((cell) => (cell === '要求完成时间' ? '完成时间' : cell === '实际完成时间' ? '审核意见' : cell)),
    );
    expect(question({ ...foreignSheets, 重点工作: ambiguous })).toEqual([['error', '完成时间', '完成时限、完成日期']]);
  });

  test('the question is at the header’s cell and says how to answer; the answer settles it', () => {
    const ambiguous = plan.map((row) =>
      row.flatMap((cell) => (cell === '要求完成时间' ? '完成时间' : cell === '实际完成时间' ? '审核意见' : cell)),
    );
    const sheets = { ...foreignSheets, 重点工作: ambiguous };
    const [asked] = adoptionOf(sheets).findings;
    expect(asked).toMatchObject({
      at: { sheet: '重点工作', row: 2, column: 6 },
      facts: { answer: '月度计划.完成时限=完成时间' },
    });
    expect(question(sheets, asked?.facts.answer)).toEqual([]);
  });

  test('two headers for one column are asked, and dates below decide where only one of them has dates', () => {
    const header = ['姓名', '单位', '岗位', '上任时间', '开始时间'];
    const members = (first: unknown, second: unknown): OfficeSheets => ({
      ...officeSheets,
      人员: [
        header,
        ...['王一', '张三'].map((name) => [name, '项目建设组', '组员', first as string, second as string]),
      ],
    });
    const day = dateCell('2026-01-04') as unknown;
    expect(linesOf(adoptionOf(members('全体', day)))).toEqual(['人员.起始日期=开始时间']);
  });

  test('a correction goes before every proposal', () => {
    const lines = linesOf(adoptionOf(foreignSheets, '月度计划.完成时限=实际完成时间'));
    expect(lines).toContain('月度计划.完成时限=实际完成时间');
    expect(lines).not.toContain('月度计划.完成时限=要求完成时间');
  });

  test('a missing column is an error that names the sheet and the column', () => {
    const without = units.map((row) => row.filter((_, index) => index !== 2));
    const { tables, findings } = adoptionOf({ 单位: without.slice(1) });
    expect(tables.flatMap(({ sheets }) => sheets)[0]?.missing).toEqual(['ruleSet']);
    expect(findings).toMatchObject([{ severity: 'error', code: 'header-missing', at: { sheet: '单位' } }]);
  });
});

describe('what is not there', () => {
  test('a proposed column that is wrong is refused with 无, and stays refused', () => {
    const lines = linesOf(adoptionOf(foreignSheets, '月度计划.完成率=无'));
    expect(lines).toContain('月度计划.完成率=无');
    expect(lines).not.toContain('月度计划.完成率=工作进展');
    const settings = [
      ['参数', '值'],
      ['表映射', lines.join('\n')],
    ];
    const again = adoptionOf({ 设置: settings, ...foreignSheets });
    expect(linesOf(again)).toEqual(lines);
    expect(again.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('so is a proposed sheet; several things may be nowhere', () => {
    const adoption = adoptionOf(foreignSheets, '人员=无; 月度计划=无; 单位.负责人=无; 单位.邮箱=无');
    expect(linesOf(adoption)).toEqual(
      expect.arrayContaining(['人员=无', '月度计划=无', '单位.负责人=无', '单位.邮箱=无']),
    );
    expect(adoption.otherSheets).toEqual(['干部花名册', '重点工作', '经费']);
  });

  test('what was nowhere may turn up later', () => {
    const settings = [
      ['参数', '值'],
      ['表映射', '人员=无\n单位=各组情况'],
    ];
    const lines = linesOf(adoptionOf({ 设置: settings, ...foreignSheets }, '人员=干部花名册'));
    expect(lines).toContain('人员=干部花名册');
    expect(lines).not.toContain('人员=无');
  });
});

describe('later', () => {
  const settings = (text: string): OfficeSheets => ({
    设置: [
      ['参数', '值'],
      ['表映射', text],
    ],
  });

  test('a header renamed since is found again, and the old entry is forgotten', () => {
    const before = settings('单位=各组情况\n单位.名称=组名\n人员=干部花名册\n月度计划=重点工作');
    const lines = linesOf(adoptionOf({ ...before, ...foreignSheets }));
    expect(lines).toContain('单位.名称=组别');
    expect(lines).not.toContain('单位.名称=组名');
  });

  test('a header that is gone without a successor is an error, even where its column is optional', () => {
    const before = settings('月度计划.权重=分量');
    expect(adoptionOf({ ...before, ...foreignSheets }).findings).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'mapped-header-missing' }),
    );
  });

  test('what has been adopted needs no further word', () => {
    const first = linesOf(adoptionOf(foreignSheets)).join('\n');
    const again = adoptionOf({ ...settings(first), ...foreignSheets });
    expect(linesOf(again).join('\n')).toBe(first);
    const ways = again.tables.flatMap(({ sheets }) =>
      sheets.flatMap(({ columns }) => columns.map(({ match }) => match.how)),
    );
    expect(ways).not.toContain('similar');
  });

  test('a mapping that nobody can read is told before anything is proposed over it', () => {
    expect(adoptionOf({ ...settings('不是映射'), ...foreignSheets }).findings[0]).toMatchObject({
      severity: 'error',
      code: 'setting-unreadable',
    });
  });
});

test('the order of sheets and of columns changes nothing that is proposed', () => {
  const expected = [...linesOf(adoptionOf(foreignSheets))].sort();
  const names = Object.keys(foreignSheets) as (keyof typeof foreignSheets)[];
  const order = (length: number): fc.Arbitrary<number[]> =>
    fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });
  fc.assert(
    fc.property(order(names.length), order(9), (sheetOrder, columnOrder) => {
      const shuffled: Record<string, OfficeSheets[string]> = {};
      for (const index of sheetOrder) {
        const name = names[index] ?? '经费';
        // The first column keeps its place: a foot row is told by its first word.
        const columns = [0, ...columnOrder.filter((column) => column !== 0)];
        shuffled[name] = foreignSheets[name].map((row) =>
          columns.flatMap((column) => row[column] ?? (column < row.length ? '' : [])),
        );
      }
      expect([...linesOf(adoptionOf(shuffled))].sort()).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
