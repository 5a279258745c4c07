import { findingsLayout } from '../../../src/sheets/layouts/findings-layout';
import type { Finding } from '../../../src/core/findings/finding';
import { cellAt } from '../../support/entries';
import { textsOf } from '../../support/layouts';

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

test('the worst comes first, with its cell, the problem and what to do', () => {
  const layout = findingsLayout({ sheetName: '检查结果', findings: [note, warning, error] }, 'zh-CN');
  const [header, first, second, third] = textsOf(layout);
  expect(header).toEqual(['级别', '工作表', '单元格', '问题', '建议', '处理']);
  expect(first).toEqual([
    '错误',
    '评分',
    'E14',
    '“甲组”的指标“成效”未评分，不参加排名。',
    '请在《评分》补上得分，或写 免评 并说明理由。',
    '待更正',
  ]);
  expect(second?.slice(0, 3)).toEqual(['警告', '计划提交', '']);
  expect(third?.slice(0, 3)).toEqual(['提示', '审定', 'C2']);
});

test('findings of one severity keep their order', () => {
  const other = { ...error, at: cellAt('评分', 20, 5) };
  const layout = findingsLayout({ sheetName: 'Findings', findings: [error, other] }, 'en');
  expect(
    textsOf(layout)
      .slice(1)
      .map((row) => row[2]),
  ).toEqual(['E14', 'E20']);
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
  const layout = findingsLayout({ sheetName: 'Findings', findings: [read, elsewhere, again, different] }, 'en');
  expect(
    textsOf(layout)
      .slice(1)
      .map((row) => row[2]),
  ).toEqual(['E3 +1', 'F9', 'E10']);
});

test('a clean month says so', () => {
  const layout = findingsLayout({ sheetName: '检查结果', findings: [] }, 'zh-CN');
  expect(textsOf(layout)[1]).toEqual(['没有发现问题。']);
});
