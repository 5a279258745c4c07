import { keptByEditors, sheetsToProtect } from '../../../src/app/outputs/kept-by-editors';
import { setUp } from '../../../src/app/set-up';
import { tableLayout } from '../../../src/sheets/layouts/table/table-layout';
import { NOTHING_MAPPED } from '../../../src/sheets/locating/workbook-mapping';
import type { WorkbookChange } from '../../../src/sheets/sheet-layout';
import { ballotsTable } from '../../../src/sheets/tables/judgements/ballots-table';
import { scoresTable } from '../../../src/sheets/tables/judgements/scores-table';
import { ledgerTable } from '../../../src/sheets/tables/outputs/ledger-table';
import type { Table } from '../../../src/sheets/tables/table';
import { fakePorts } from '../../support/fake-ports';
import { fakeWorkbook } from '../../support/fake-workbook';

const REQUEST = { month: '', language: null, dryRun: false } as const;
const editors = ['duchaban@example.com', 'zuzhiban@example.com'];

function created(table: Table): WorkbookChange {
  return { kind: 'create', layout: tableLayout(table, { language: 'zh-CN' }) };
}

test('the ledger and the ballots are open to the named editors alone, the scores to everybody', () => {
  const changes = keptByEditors([created(ledgerTable), created(ballotsTable), created(scoresTable)], editors);
  expect(changes.map((change) => 'layout' in change && [change.layout.name, change.layout.protected])).toEqual([
    ['得分明细', true],
    ['民主测评', true],
    ['评分', false],
  ]);
  expect(changes[1]).toMatchObject({ layout: { editors } });
});

test('where nobody is named, whoever counts the ballots may write them down', () => {
  expect(keptByEditors([created(ballotsTable)], [])).toMatchObject([{ layout: { protected: false } }]);
});

test('rows added to the ledger bring its editors up to date', () => {
  const rows: WorkbookChange = { kind: 'rows', sheet: '得分明细', firstRow: 2, rows: [], lastRowBefore: 3 };
  expect(keptByEditors([rows], editors)).toEqual([rows, { kind: 'protect', sheet: '得分明细', editors }]);
});

test('a sheet of which several blocks are written is protected once, after the last of them', () => {
  const row: WorkbookChange = { kind: 'rows', sheet: '运行日志', firstRow: 4, rows: [], lastRowBefore: 4 };
  const line: WorkbookChange = { ...row, firstRow: 1, lastRowBefore: 1 };
  expect(keptByEditors([row, line], editors)).toEqual([row, line, { kind: 'protect', sheet: '运行日志', editors }]);
});

test('existing sheets of the program and ballots are protected once somebody is named, other sheets never', () => {
  const names = ['评分', '民主测评', '得分明细', '排名 2026-10', '排名情况说明', '检查结果'];
  const protect = (named: readonly string[]) => sheetsToProtect(names, { editors: named, mapping: NOTHING_MAPPED });
  expect(protect(editors)).toEqual(expect.arrayContaining(['得分明细', '检查结果', '排名 2026-10', '民主测评']));
  expect(protect(editors)).toHaveLength(4);
  expect(protect([])).toEqual([]);
});

test('somebody who may not edit a protected sheet is told which, by whom it is kept and what to do', () => {
  const ports = fakePorts(fakeWorkbook());
  setUp(ports, REQUEST);
  ports.workbook.enter('设置', 20, [['编辑人', 'duchaban@example.com；zuzhiban@example.com']]);
  ports.workbook.protect('得分明细');
  const before = ports.workbook.contents();
  expect(setUp(ports, REQUEST)).toMatchObject({
    refused: expect.stringMatching(/《得分明细》.*督查办维护.*编辑人/),
  });
  expect(ports.workbook.contents()).toEqual(before);
});
