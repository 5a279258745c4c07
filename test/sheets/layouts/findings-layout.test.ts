import { findingsLayout, type FindingsEdition } from '../../../src/sheets/layouts/findings-layout';
import { tickedKeys, tickedRows } from '../../../src/sheets/repairs/read-ticks';
import type { Finding, Repair } from '../../../src/core/findings/finding';
import { cellAt } from '../../support/entries';
import { textsOf } from '../../support/layouts';
import { sheetOf } from '../../support/snapshot';

const note: Finding = { severity: 'note', code: 'excused', at: cellAt('审定', 2, 3), facts: { subject: '乙组' } };
const error: Finding = {
  severity: 'error',
  code: 'score-missing',
  at: cellAt('评分', 14, 5),
  facts: { subject: '甲组', criterion: '成效' },
};
const warning: Finding = {
  severity: 'warning',
  code: 'plan-not-dated',
  at: { sheet: '计划提交' },
  facts: { unit: '丙组' },
};

function edition(findings: readonly Finding[], changes: Partial<FindingsEdition> = {}): FindingsEdition {
  const checkedAt = { date: '2026-11-02', time: '09:30' };
  return { sheetName: '检查结果', month: '2026-10', findings, checkedAt, ticked: new Set(), ...changes };
}

/** A score that was typed as text. */
function textScore(row: number, from: string, to: number): Finding {
  const at = cellAt('评分', row, 5);
  const repair: Repair = { kind: 'number', at, from, to };
  return { severity: 'note', code: 'number-accepted', at, facts: { text: from, read: String(to) }, repair };
}

function rowsOf(findings: readonly Finding[]): readonly (readonly string[])[] {
  return textsOf(findingsLayout(edition(findings), 'en')).slice(3);
}

test('the head says which month was checked, when, with how many problems, and how to use the sheet', () => {
  const [head, use] = textsOf(findingsLayout(edition([note, warning, error]), 'zh-CN'));
  expect(head?.[0]).toBe('2026年10月填报检查：错误 1 处，警告 1 处，提示 1 处（2026-11-02 09:30）');
  expect(use?.[0]).toContain('“修复”列选 ✓');
});

test('the worst comes first, with its cell, the problem and what to do', () => {
  const [header, first, second, third] = textsOf(findingsLayout(edition([note, warning, error]), 'zh-CN')).slice(2);
  expect(header).toEqual(['级别', '工作表', '单元格', '问题', '建议', '处理', '改为', '修复']);
  expect(first).toEqual([
    '错误',
    '评分',
    'E14',
    '“甲组”的指标“成效”未评分，不参加排名。',
    '请在《评分》补上得分，或写 免评 并说明理由。',
    '待更正',
    '',
    '',
  ]);
  expect(second?.slice(0, 3)).toEqual(['警告', '计划提交', '']);
  expect(third?.slice(0, 3)).toEqual(['提示', '审定', 'C2']);
});

test('a click on the address leads to the cell', () => {
  const layout = findingsLayout(edition([error, warning]), 'zh-CN');
  expect(layout.rows[3]?.[2]?.link).toEqual(cellAt('评分', 14, 5));
  expect(layout.rows[4]?.[2]).not.toHaveProperty('link');
});

test('findings of one severity keep their order', () => {
  const other = { ...error, at: cellAt('评分', 20, 5) };
  expect(rowsOf([error, other]).map((row) => row[2])).toEqual(['E14', 'E20']);
});

test('equal notes of one column share a row that counts them', () => {
  const read: Finding = {
    severity: 'note',
    code: 'number-accepted',
    at: cellAt('评分', 3, 5),
    facts: { text: '９０', read: '90' },
  };
  const again = { ...read, at: cellAt('评分', 9, 5) };
  const elsewhere = { ...read, at: cellAt('评分', 9, 6) };
  const different = { ...read, at: cellAt('评分', 10, 5), facts: { text: '９１', read: '91' } };
  expect(rowsOf([read, elsewhere, again, different]).map((row) => row[2])).toEqual(['E3 +1', 'F9', 'E10']);
});

describe('repairs', () => {
  it('of one kind in one column share a row that shows the first of them', () => {
    const rows = rowsOf([textScore(3, '90分', 90), textScore(4, '85', 85), textScore(5, '90分', 90)]);
    expect(rows.map((row) => [row[2], row[6]])).toEqual([['E3 +2', '“90分” → 90 …']]);
  });

  it('of names stand alone, because each may mean somebody else', () => {
    const respelt = (row: number, from: string, to: string): Finding => {
      const at = cellAt('评分', row, 2);
      return {
        severity: 'note',
        code: 'name-spelt-otherwise',
        at,
        facts: {},
        repair: { kind: 'name', at, from, to },
      };
    };
    const rows = rowsOf([respelt(2, '张 三', '张三'), respelt(3, '李 四', '李四'), respelt(4, '张 三', '张三')]);
    expect(rows.map((row) => [row[2], row[6]])).toEqual([
      ['B2 +1', '“张 三” → “张三”'],
      ['B3', '“李 四” → “李四”'],
    ]);
  });

  it('are ticked from a list', () => {
    const { validations } = findingsLayout(edition([error]), 'zh-CN');
    expect(validations).toEqual([
      expect.objectContaining({ column: 8, fromRow: 4, rule: { kind: 'list', values: ['✓'] } }),
    ]);
  });
});

describe('a tick', () => {
  const findings = [error, textScore(3, '90分', 90), textScore(4, '85', 85)];
  const ticked = sheetOf('检查结果', {
    rows: textsOf(findingsLayout(edition(findings), 'zh-CN')).map((row) =>
      row[2] === 'E3 +1' ? [...row.slice(0, 7), ' √ '] : row,
    ),
  });

  it('is read with what it was set beside', () => {
    expect(tickedRows(ticked)).toEqual([{ sheet: '评分', cell: 'E3 +1', change: '“90分” → 90 …' }]);
  });

  it('stays while its row still says the same', () => {
    const again = textsOf(findingsLayout(edition(findings, { ticked: tickedKeys(ticked) }), 'zh-CN'));
    expect(again[4]?.[7]).toBe('✓');
  });

  it('goes when another cell has joined the row since', () => {
    const joined = [...findings, textScore(9, '70', 70)];
    const again = textsOf(findingsLayout(edition(joined, { ticked: tickedKeys(ticked) }), 'zh-CN'));
    expect(again[4]?.[7]).toBe('');
  });

  it('beside a finding that has no repair means nothing', () => {
    const rows = textsOf(findingsLayout(edition([error]), 'zh-CN')).map((row) => [...row.slice(0, 7), '✓']);
    expect(tickedRows(sheetOf('检查结果', { rows }))).toEqual([]);
  });

  it('is not looked for on a sheet of somebody else', () => {
    expect(tickedRows(sheetOf('检查结果', { rows: [['✓', '✓']] }))).toEqual([]);
  });
});

test('a clean month says so', () => {
  expect(textsOf(findingsLayout(edition([]), 'zh-CN'))[3]?.[0]).toBe('没有发现问题。');
});
