import type { CellInput } from '../../support/snapshot';
import { readEntries } from '../../../src/sheets/read-entries';
import { officeWorkbook } from '../../support/office-workbook';

function reading(...rows: readonly (readonly CellInput[])[]) {
  return readEntries(officeWorkbook({ 设置: [['参数', '值', '说明'], ...rows] }));
}

it('a workbook that says nothing of notices publishes for three working days, answers within five and shows full names', () => {
  expect(reading().notice).toEqual({
    addressee: '',
    documentNumber: '',
    publicityWorkingDays: 3,
    reviewWorkingDays: 5,
    names: 'full',
    objectionsTo: '',
    postedAt: '',
  });
});

it('what an office says of its notices is taken as it stands, in either language', () => {
  const { notice, findings } = reading(
    ['主送', '各指挥组'],
    ['Document number', '海效督〔2026〕'],
    ['公示工作日', '５'],
    ['姓名显示', '隐名'],
  );
  expect(notice).toMatchObject({
    addressee: '各指挥组',
    documentNumber: '海效督〔2026〕',
    publicityWorkingDays: 5,
    names: 'masked',
  });
  expect(findings).toEqual([]);
});

it('a publicity period of no days is refused with its cell, and the usual one holds', () => {
  const { notice, findings } = reading(['公示工作日', 0]);
  expect(notice.publicityWorkingDays).toBe(3);
  expect(findings.map(({ finding }) => finding)).toMatchObject([
    { code: 'setting-unreadable', at: { sheet: '设置', row: 2 }, facts: { setting: '公示工作日' } },
  ]);
});
