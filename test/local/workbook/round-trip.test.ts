// Workbooks of other programs: what is not touched keeps its bytes, and the programs open the result again.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../local/workbook';
import type { CellLink, ConditionalFormat, Validation, XlsxWorkbook } from '../../../local/workbook';
import { cell, number, put, text } from './package-builder';

const fixtures = ['openpyxl.xlsx', 'libreoffice.xlsx'];
const bytesOf = (name: string): Uint8Array => readFileSync(join(__dirname, '../../fixtures/workbooks', name));

function addRanking(workbook: XlsxWorkbook): void {
  const sheet = workbook.addSheet('排名 2026-10');
  sheet.write({ row: 1, column: 1, rows: 2, columns: 2 }, [
    [text('名次'), text('单位')],
    [number(1), text('项目建设组')],
  ]);
  sheet.style({ row: 1, column: 1, rows: 1, columns: 2 }, [
    [
      { bold: true, fill: 'DDEBF7' },
      { bold: true, border: { colour: '808080' } },
    ],
  ]);
  sheet.setNotes([{ row: 1, column: 1, text: '竞争排名' }]);
  sheet.merge({ row: 4, column: 1, rows: 1, columns: 2 });
  sheet.freeze(1, 0);
  sheet.protect({ description: '程序维护', editors: ['jian@example.com', 'du@example.com'] });
  sheet.addValidations(validations);
  sheet.setConditionalFormats(formats);
  sheet.setLinks(cell(2, 2), links);
}

const validation = (column: number, rule: Validation['rule']): Validation => ({
  areas: [{ row: 2, column, rows: 9, columns: 1 }],
  rule,
  helpText: '填一个',
  strict: true,
});
const validations = [
  validation(1, { kind: 'decimal', from: 1, to: 99 }),
  validation(2, { kind: 'listFrom', sheet: '评分', area: { row: 3, column: 2, rows: 3, columns: 1 } }),
  validation(3, { kind: 'date', from: 46000, to: 46030 }),
  validation(4, { kind: 'formula', formula: 'LEN(D2)<9' }),
];
const formats: readonly ConditionalFormat[] = [
  {
    areas: [{ row: 2, column: 1, rows: 9, columns: 2 }],
    formula: '$A2>3',
    look: { bold: true, fontColour: '9C0006', fill: 'FFC7CE' },
  },
];
const links: readonly CellLink[] = [{ row: 2, column: 2, sheet: '评分', cell: 'B3' }];

describe.each(fixtures)('%s', (fixture) => {
  test('opened and saved it is the same file', () => {
    const bytes = bytesOf(fixture);
    const workbook = openWorkbook(bytes);
    for (const sheet of workbook.sheets()) sheet.shown({ row: 1, column: 1, rows: 10, columns: 10 });
    expect(Buffer.compare(workbook.save(), bytes)).toBe(0);
  });

  test('with a ranking added, every part of its sheets keeps its bytes', () => {
    const bytes = bytesOf(fixture);
    const workbook = openWorkbook(bytes);
    addRanking(workbook);
    const before = unzipSync(bytes);
    const after = unzipSync(workbook.save());
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name]!, after[name] ?? Buffer.from('')) !== 0,
    );
    // openpyxl keeps its texts in the cells, so there the table of texts is new.
    const lists = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ];
    expect(changed.sort()).toEqual(lists.filter((name) => name in before));
    expect(Object.keys(after).slice(0, Object.keys(before).length)).toEqual(Object.keys(before));
    expect([...workbook.touchedParts()].sort()).toEqual(expect.arrayContaining(changed));
  });

  test('it is read as people see it', () => {
    const scores = openWorkbook(bytesOf(fixture)).sheets()[0]!;
    expect(scores.name).toBe('评分');
    expect(scores.shown({ row: 3, column: 1, rows: 1, columns: 5 })).toEqual([
      ['2026-10', '项目建设组', '91.2', '91.20%', '2026年10月8日'],
    ]);
    expect(scores.read(cell(6, 3))).toMatchObject([[{ kind: 'formula', formula: 'SUM(C3:C5)' }]]);
    expect([scores.lastRow(), scores.lastColumn()]).toEqual([6, 5]);
    expect(scores.note(2, 3)).toContain('满分一百');
    expect(scores.merges()).toEqual([{ row: 1, column: 1, rows: 1, columns: 5 }]);
    expect(scores.validations()).toMatchObject([
      { rule: { kind: 'list', values: ['项目建设组', '生态镇组', '农业组'] } },
    ]);
  });

  test('a changed score makes the sums stale on every sheet', () => {
    const workbook = openWorkbook(bytesOf(fixture));
    put(workbook.sheets()[0], 3, 3, number(60));
    const again = openWorkbook(workbook.save());
    expect(again.sheets()[0]?.read(cell(6, 3))).toMatchObject([[{ result: null }]]);
    expect(again.sheets()[1]?.read(cell(1, 5))).toMatchObject([[{ result: null }]]);
  });
});

function canRun(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs only where the other program is; says so where it is not. */
function testWith(program: string, isThere: boolean): jest.It {
  if (!isThere) process.stderr.write(`${program} is not on this machine: its tests are skipped\n`);
  return isThere ? test : test.skip;
}

const python = '/usr/bin/python3';
const office = 'soffice';
const withOpenpyxl = testWith('openpyxl', canRun(python, ['-c', 'import openpyxl']));
const withLibreOffice = testWith('LibreOffice', canRun(office, ['--version']));

describe('the saved file opens in other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xiaoneng-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const saved = fixtures.map((fixture) => {
    const workbook = openWorkbook(bytesOf(fixture));
    addRanking(workbook);
    put(workbook.sheets()[0], 3, 3, number(60));
    const path = join(folder, fixture);
    writeFileSync(path, workbook.save());
    return path;
  });

  withOpenpyxl.each(saved)('openpyxl: %s', (path) => {
    const script =
      'import sys, openpyxl; book = openpyxl.load_workbook(sys.argv[1]); sheet = book["排名 2026-10"]; ' +
      'rule = sheet.conditional_formatting["A2:B10"][0]; ' +
      'print(sheet["B2"].value, sheet["A1"].font.b, sheet["A1"].fill.fgColor.rgb, sheet["A1"].comment.text, sheet.freeze_panes, book["评分"]["C3"].value, len(book["评分"]._charts), ' +
      'sheet["B2"].hyperlink.location, [one.formula1 for one in sheet.data_validations.dataValidation], rule.formula, rule.dxf.fill.bgColor.rgb, rule.dxf.font.b)';
    const seen = execFileSync(python, ['-W', 'ignore', '-c', script, path], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf8' },
    });
    expect(seen.trim()).toBe(
      '项目建设组 True FFDDEBF7 竞争排名 A2 60 1 ' +
        "'评分'!B3 ['1', \"'评分'!$B$3:$B$5\", '46000', 'LEN(D2)<9'] ['$A2>3'] FFFFC7CE True",
    );
  });

  withLibreOffice.each(saved)('LibreOffice: %s', (path) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const target = join(folder, 'csv');
    execFileSync(office, [profile, '--headless', '--convert-to', filter, '--outdir', target, path], {
      stdio: 'ignore',
    });
    const name = path.slice(folder.length + 1, -'.xlsx'.length);
    const sheet = (title: string): string => readFileSync(join(target, `${name}-${title}.csv`), 'utf8');
    expect(sheet('排名 2026-10')).toContain('1,项目建设组');
    expect(sheet('评分')).toContain('227.5');
    expect(sheet('登记')).toContain('455');
  });

  withLibreOffice.each(saved)('LibreOffice saves the form of %s again as it was', (path) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = join(folder, 'again');
    execFileSync(office, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', target, path], {
      stdio: 'ignore',
    });
    const again = openWorkbook(readFileSync(join(target, path.slice(folder.length + 1))));
    const form = again.sheets().find(({ name }) => name === '排名 2026-10');
    expect(form?.links()).toEqual(links);
    expect(form?.conditionalFormats()).toMatchObject(formats);
    expect(form?.validations()).toEqual(expect.arrayContaining(validations));
  });
});
