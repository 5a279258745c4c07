// The pushed files at work for several people on one workbook.
import type { HostDocument } from '../../local/host/index';
import { newWorkbook } from '../../local/workbook/index';
import type { XlsxWorkbook } from '../../local/workbook/contract';
import { builtHost } from '../support/built-host';
import { COLLEAGUE, documentOf, OWNER, scriptHost } from '../local/host/run-script';

const REQUEST = { month: '', language: null, dryRun: false };

function run(document: HostDocument, user: string, name: string): Record<string, unknown> {
  // The reports are plain JSON.
  return builtHost(document, { user }).run(name, REQUEST) as Record<string, unknown>;
}

function type(workbook: XlsxWorkbook, name: string, row: number, values: readonly (string | number)[]): void {
  const sheet = workbook.sheets().find((each) => each.name === name);
  const contents = values.map((value) =>
    typeof value === 'number' ? ({ kind: 'number', value } as const) : ({ kind: 'text', value } as const),
  );
  sheet?.write({ row, column: 1, rows: 1, columns: values.length }, [contents]);
}

/** One unit with one score, and who may change the sheets of the program. */
function office(editors: string): { workbook: XlsxWorkbook; document: HostDocument } {
  const workbook = newWorkbook();
  const document = documentOf({ workbook });
  run(document, OWNER, 'clientSetUp');
  const settings = workbook.sheets().find(({ name }) => name === '设置');
  type(workbook, '设置', (settings?.lastRow() ?? 0) + 1, ['新来的一行', '不是参数']);
  const rows = settings?.shown({ row: 1, column: 1, rows: settings.lastRow(), columns: 1 }) ?? [];
  type(workbook, '设置', rows.findIndex(([key]) => key === '编辑人') + 1, ['编辑人', editors]);
  type(workbook, '单位', 2, ['园区组', '指挥组', '指挥组月度', '陈志远']);
  type(workbook, '评分', 2, ['2026-10', '园区组', 'A', '刘正明', 90]);
  return { workbook, document };
}

test('once a colleague is named an editor, the colleague can rank too', () => {
  const { document } = office('');
  expect(run(document, COLLEAGUE, 'clientComputeMonthlyRanking')).toMatchObject({
    refused: expect.stringContaining('没有编辑《得分明细》的权限（保护说明：得分明细）'),
  });
  const named = office(COLLEAGUE);
  expect(run(named.document, COLLEAGUE, 'clientComputeMonthlyRanking')).toHaveProperty('refused');
  expect(run(named.document, OWNER, 'clientSetUp')).toMatchObject({ created: [] });
  expect(run(named.document, COLLEAGUE, 'clientComputeMonthlyRanking')).toMatchObject({
    written: ['排名 2026-10', '得分明细', '检查结果', '运行日志'],
  });
});

test('somebody who may not write still hears what was found', () => {
  const { document } = office('somebody.else@example.com');
  run(document, OWNER, 'clientSetUp');
  const answer = run(document, COLLEAGUE, 'clientCheckEntries');
  expect(answer).toMatchObject({ refused: expect.stringContaining('检查结果: somebody.else@example.com') });
  expect(answer['findings']).toEqual(
    expect.arrayContaining([expect.objectContaining({ message: expect.stringMatching(/.+/) })]),
  );
});

test('ballots are closed to others only once editors are named', () => {
  const { workbook, document } = office('');
  const protection = () =>
    workbook
      .sheets()
      .find(({ name }) => name === '民主测评')
      ?.protection();
  expect(protection()).toBeNull();
  type(workbook, '设置', 40, ['编辑人', COLLEAGUE]);
  run(document, OWNER, 'clientSetUp');
  expect(protection()).not.toBeNull();
});

test('every line of the ledger leads to the first cell it came from', () => {
  const { workbook, document } = office('');
  run(document, OWNER, 'clientComputeMonthlyRanking');
  const ledger = workbook.sheets().find(({ name }) => name === '得分明细');
  expect(ledger?.links()).toContainEqual({ row: 2, column: 7, sheet: '评分', cell: 'E2' });
  const shown = ledger?.shown({ row: 2, column: 7, rows: 1, columns: 1 })[0]?.[0];
  expect(shown).toMatch(/^评分!E2 — /);
});

test('where only a part is closed, the refusal names the part and what its protection says', () => {
  const { document } = office('');
  const code = `function closePart() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('检查结果');
    sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((each) => each.remove());
    const part = sheet.getRange(2, 2, 8, 2).protect();
    part.setDescription('县里锁定').removeEditors(part.getEditors());
  }`;
  scriptHost(code, { document }).run('closePart');
  expect(run(document, COLLEAGUE, 'clientCheckEntries')).toMatchObject({
    refused: expect.stringContaining('《检查结果!B2:C9》的权限（保护说明：县里锁定）'),
  });
});
