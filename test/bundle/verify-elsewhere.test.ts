// A workbook that nobody has altered stays intact wherever it is opened and saved, and one that was altered there does not.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { XlsxWorkbook } from '../../local/workbook/contract';
import { openWorkbook } from '../../local/workbook/index';
import { runBuilt } from '../support/built-host';
import { after, enteredContest } from '../support/office-files';
import { itWithOffice } from '../support/spreadsheet-program';

const NOTICED = after(enteredContest().bytes(), 'rank', 'publish', 'notice');
const REQUEST = { month: '', language: null, dryRun: false, mark: '' };

interface Verdict {
  readonly intact: boolean;
  readonly rows: number;
  readonly faults: readonly { readonly code: string; readonly sheet: string }[];
}

function verified(workbook: XlsxWorkbook): Verdict {
  return runBuilt<Verdict>(workbook, 'clientVerify', REQUEST);
}

/** Opened and saved by LibreOffice, without a change. */
function savedByOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'xiaoneng-office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const saved = join(folder, 'saved');
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, 'book.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    return readFileSync(join(saved, 'book.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function firstPoints(workbook: XlsxWorkbook): void {
  const ledger = workbook.sheets().find(({ name }) => name === '得分明细');
  ledger?.write({ row: 2, column: 6, rows: 1, columns: 1 }, [[{ kind: 'number', value: 12.34 }]]);
}

it('a month that was ranked, published and posted is intact in its file', () => {
  expect(verified(openWorkbook(NOTICED))).toMatchObject({ intact: true, rows: 3, faults: [] });
});

itWithOffice('saving it in LibreOffice changes nothing that is verified', () => {
  const saved = savedByOffice(NOTICED);
  expect(saved).not.toEqual(NOTICED);
  const workbook = openWorkbook(saved);
  expect(verified(workbook)).toMatchObject({ intact: true, rows: 3, faults: [] });
  firstPoints(workbook);
  expect(verified(workbook).faults).toMatchObject([{ code: 'result-altered', sheet: '排名 2026-10' }]);
});

it('names and reasons of whatever characters are read back as they were hashed', () => {
  const names = [
    '=1+1',
    "'85",
    '1e3',
    '2026-10',
    '+86',
    '@all',
    'TRUE',
    '#N/A',
    '０７',
    'é e\u0301',
    '👩‍🌾组',
    '<b>&amp;',
  ];
  const hostile = names.map((name) => [name, '指挥组', '指挥组月度', '=HYPERLINK("x")\n第二行', '', '是']);
  const scores = names.map((name) => ['2026-10', name, 'A', '刘主任', 61]);
  const book = enteredContest()
    .append('单位', ...hostile)
    .append('评分', ...scores);
  const workbook = openWorkbook(after(book.bytes(), 'rank'));
  expect(verified(workbook)).toMatchObject({ intact: true, faults: [] });
});
