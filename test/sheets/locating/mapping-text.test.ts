import fc from 'fast-check';
import { workbookMappingOf, writtenMapping } from '../../../src/sheets/locating/mapping-text';
import { contradicts, type WorkbookMapping } from '../../../src/sheets/locating/workbook-mapping';
import { inputTables } from '../../../src/sheets/tables/all-tables';
import { scoresTable } from '../../../src/sheets/tables/judgements/scores-table';
import { monthlyPlanTable } from '../../../src/sheets/tables/plans/monthly-plan-table';
import { settingsTable } from '../../../src/sheets/tables/rules/settings-table';
import type { Table } from '../../../src/sheets/tables/table';

const plan: Table = monthlyPlanTable;

describe('the setting 表映射', () => {
  it('names sheets and headers of the office, one entry a piece', () => {
    const expected = {
      sheets: [
        { table: plan, sheet: '园区组计划' },
        { table: plan, sheet: '三农 计划' },
      ],
      columns: [{ table: plan, column: 'due', header: '要求完成时间' }],
    };
    const entries = ['月度计划=园区组计划', '月度计划 = 三农 计划', '月度计划.完成时限=要求完成时间'];
    for (const between of [';', '；', '\n', ' ;\n', '；；']) {
      expect(workbookMappingOf(entries.join(between))).toEqual(expected);
    }
  });

  it('may be written in English, with full-width signs and by an alias', () => {
    const due = { sheets: [], columns: [{ table: plan, column: 'due', header: 'Deadline' }] };
    for (const text of ['Monthly plan.Due=Deadline', '月计划．时限＝Deadline', ' MONTHLY PLAN . due = Deadline ;']) {
      expect(workbookMappingOf(text)).toEqual(due);
    }
  });

  it('means a header before an alias of another column', () => {
    // 原因 is an alias, 完成情况 is one of 完成率.
    expect(workbookMappingOf('月度计划.完成情况=进展')?.columns).toMatchObject([{ column: 'completion' }]);
    expect(workbookMappingOf('Monthly plan.No.=Line')?.columns).toMatchObject([{ column: 'id', header: 'Line' }]);
  });

  it.each([
    ['「一=二；三.四」', '一=二；三.四'],
    ['"a=b;c.d"', 'a=b;c.d'],
    ['「第一行\n第二行」', '第一行\n第二行'],
    ['「带」」号」', '带」号'],
    ['"say ""yes"""', 'say "yes"'],
    ['要求.完成=时间', '要求.完成=时间'],
    ['“弯引号”', '“弯引号”'],
  ])('takes the name %s whole', (written, name) => {
    expect(workbookMappingOf(`月度计划=${written}；评分=打分`)?.sheets).toEqual([
      { table: plan, sheet: name },
      { table: scoresTable, sheet: '打分' },
    ]);
  });

  it.each([
    '随便写的',
    '月度计划',
    '月度计划=',
    '没有这张表=计划',
    '月度计划.没有这一列=计划',
    '月度计划=计划；评分',
    // 设置 is read first, and the program's own sheets hold nothing that people entered.
    '设置=参数表',
    '月度计划=得分明细',
    '评分=排名 2026-10',
    // One sheet cannot be two tables, nor one header two columns.
    '月度计划=计划；评分=计 划',
    '月度计划.完成时限=日期；月度计划.完成日期=日期（天）',
  ])('that says %j cannot be read', (text) => {
    expect(workbookMappingOf(text)).toBeUndefined();
  });

  it('may name two headers for one column and one header for columns of two tables', () => {
    const text = '月度计划.完成时限=期限；月度计划.完成时限=要求日期；评分.日期=期限';
    expect(workbookMappingOf(text)?.columns).toHaveLength(3);
  });
});

const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom('=', '；', '「」', '"', ' a', 'x\n'),
  )
  .filter((text) => text.trim() !== '');
const anyTable = fc.constantFrom(...inputTables.filter((table) => table !== settingsTable));
const anyColumn = anyTable.chain((table) =>
  fc.record({ table: fc.constant(table), column: fc.constantFrom(...Object.keys(table.columns)), header: name }),
);
const anyMapping: fc.Arbitrary<WorkbookMapping> = fc
  .record({
    sheets: fc.array(fc.record({ table: anyTable, sheet: name }), { maxLength: 4 }),
    columns: fc.array(anyColumn, { maxLength: 4 }),
  })
  .filter((mapping) => !contradicts(mapping));

it('a mapping is read back from how it is written, in both languages', () => {
  fc.assert(
    fc.property(anyMapping, fc.constantFrom('zh-CN' as const, 'en' as const), (mapping, language) => {
      expect(workbookMappingOf(writtenMapping(mapping, language))).toEqual(mapping);
    }),
    { numRuns: 1000 },
  );
});

it('the written form shows one entry a line, sheets first', () => {
  const mapping = {
    sheets: [{ table: plan, sheet: '园区组计划' }],
    columns: [{ table: plan, column: 'due', header: '要求=时间' }],
  };
  expect(writtenMapping(mapping, 'zh-CN')).toBe('月度计划=园区组计划\n月度计划.完成时限=「要求=时间」');
  expect(writtenMapping(mapping, 'en')).toBe('Monthly plan=园区组计划\nMonthly plan.Due="要求=时间"');
});
