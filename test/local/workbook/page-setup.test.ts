import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWorkbook, openWorkbook } from '../../../local/workbook';
import type { PageSetup } from '../../../local/workbook';
import { WORKSHEET_ORDER } from '../../../local/workbook/sheet/worksheet-part';
import { itWithOffice, itWithOpenpyxl, OFFICE, PYTHON } from '../../support/spreadsheet-program';
import { bookOf, MAIN, partOf, put, text } from './package-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const MADE_SECOND = 'xl/worksheets/sheet2.xml';
const NAME = "通报 '26";
const CIRCULAR: PageSetup = {
  orientation: 'portrait',
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  titleRows: { from: 2, to: 3 },
  breaksBefore: [12, 5],
  fitToWidth: true,
  centred: true,
  numbered: true,
};
const PLAIN: PageSetup = {
  ...CIRCULAR,
  titleRows: null,
  breaksBefore: [],
  fitToWidth: false,
  centred: false,
  numbered: false,
};

function printed(setup: PageSetup): Uint8Array {
  const workbook = newWorkbook();
  workbook.addSheet('首页');
  const sheet = workbook.addSheet(NAME, 0);
  put(sheet, 1, 1, text('关于考核结果的通报'));
  sheet.setPageSetup(setup);
  return workbook.save();
}

/** An `xlsx` file as another program saves it again. */
function savedByOffice(bytes: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'xiaoneng-pages-'));
  try {
    writeFileSync(path.join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const target = path.join(folder, 'saved');
    execFileSync(OFFICE, [profile, '--headless', '--convert-to', format, '--outdir', target, 'book.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    return readFileSync(path.join(target, `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rootOf(children: string): Uint8Array {
  return bookOf({ sheets: { 表: `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${children}</worksheet>` } });
}

describe('a sheet to be posted on the wall', () => {
  const bytes = printed(CIRCULAR);
  const xml = partOf(bytes, MADE_SECOND);

  it('is printed on A4, one page wide, centred, with the margins of an official letter', () => {
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toMatch(
      /<pageMargins left="1.1024" right="1.0236" top="1.4567" bottom="1.378" [^>]*footer="0.9055"\/>/u,
    );
    expect(xml).toContain(
      '<pageSetup paperSize="9" firstPageNumber="1" orientation="portrait" fitToHeight="0" useFirstPageNumber="1"/>',
    );
  });

  it('has its page numbers between dashes, from 1 on even behind other sheets', () => {
    expect(xml).toContain('firstPageNumber="1"');
    expect(xml).toContain('<oddFooter>&amp;C&amp;14— &amp;P —</oddFooter>');
  });

  it('repeats its title rows on every page, whatever its name', () => {
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'通报 ''26'!$2:$3</definedName>`,
    );
  });

  it('begins a page at every row asked for, and nowhere else', () => {
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="11" max="16383" man="1"/></rowBreaks>',
    );
    const again = openWorkbook(bytes);
    again.sheets()[0]!.setPageSetup({ ...CIRCULAR, breaksBefore: [1, 7, 7] });
    expect(partOf(again.save(), MADE_SECOND)).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>',
    );
  });

  it('stands in the order that Excel demands', () => {
    const found = [...xml.matchAll(/<(\w+)/gu)]
      .map((match) => match[1]!)
      .filter((name) => WORKSHEET_ORDER.includes(name));
    expect(found).toEqual([...found].sort((a, b) => WORKSHEET_ORDER.indexOf(a) - WORKSHEET_ORDER.indexOf(b)));
    expect(found).toEqual(
      expect.arrayContaining(['sheetPr', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks']),
    );
  });

  it('can be set up a second time without a trace of the first', () => {
    const again = openWorkbook(bytes);
    again.sheets()[0]!.setPageSetup(CIRCULAR);
    expect(again.save()).toEqual(bytes);
  });

  it('keeps its title rows when another sheet is put in front of it', () => {
    const workbook = openWorkbook(bytes);
    workbook.addSheet('新', 0);
    expect(partOf(workbook.save(), 'xl/workbook.xml')).toContain('localSheetId="1">');
  });

  it('can be made plain again', () => {
    const workbook = openWorkbook(bytes);
    workbook.sheets()[0]!.setPageSetup(PLAIN);
    const saved = workbook.save();
    const plain = [SHEET, MADE_SECOND].map((part) => partOf(saved, part)).join('');
    expect(plain).not.toMatch(/fitToPage|horizontalCentered|headerFooter|rowBreaks|fitToHeight|irstPageNumber/u);
    expect(partOf(saved, 'xl/workbook.xml')).not.toContain('definedName');
  });
});

describe('what people have set up themselves', () => {
  const theirs =
    '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetData/><printOptions gridLines="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>' +
    '<pageSetup paperSize="8" scale="70" orientation="landscape"/><headerFooter><oddHeader>&amp;L内部</oddHeader><oddFooter>&amp;R第 &amp;P 页</oddFooter></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>';

  it('stays untouched while nobody asks for another setup', () => {
    const bytes = rootOf(theirs);
    const workbook = openWorkbook(bytes);
    put(workbook.sheets()[0]!, 1, 1, text('一'));
    const saved = partOf(workbook.save(), SHEET);
    for (const part of theirs.split('<sheetData/>')) expect(saved).toContain(part);
  });

  it('keeps headers, own footers and grid lines when only the page is asked for', () => {
    const workbook = openWorkbook(rootOf(theirs));
    workbook.sheets()[0]!.setPageSetup(PLAIN);
    const saved = partOf(workbook.save(), SHEET);
    expect(saved).toContain('<oddHeader>&amp;L内部</oddHeader><oddFooter>&amp;R第 &amp;P 页</oddFooter>');
    expect(saved).toContain('<printOptions gridLines="1"/>');
    expect(saved).toContain('<pageSetup paperSize="9" orientation="portrait"/>');
    expect(saved).toContain('<outlinePr summaryBelow="0"/>');
    expect(saved).toContain(
      '<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>',
    );
  });

  it('keeps the names of other sheets and other names', () => {
    const workbook = openWorkbook(printed(CIRCULAR));
    workbook.sheets()[1]!.setPageSetup(CIRCULAR);
    workbook.sheets()[0]!.setPageSetup(PLAIN);
    const saved = partOf(workbook.save(), 'xl/workbook.xml');
    expect(saved.match(/<definedName .*?<\/definedName>/gu)).toEqual([
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'首页'!$2:$3</definedName>`,
    ]);
  });
});

itWithOffice('another program reads the same pages and saves them again', () => {
  const saved = savedByOffice(printed(CIRCULAR), 'xlsx');
  const xml = partOf(saved, SHEET);
  expect(xml).toMatch(/<pageSetUpPr fitToPage="(?:true|1)"\/>/u);
  expect(xml).toMatch(/<printOptions[^>]*horizontalCentered="(?:true|1)"/u);
  expect(xml).toMatch(/<pageSetup paperSize="9"[^>]*fitToHeight="0"[^>]*orientation="portrait"/u);
  expect(xml).toMatch(/<pageSetup [^>]*firstPageNumber="1"[^>]*useFirstPageNumber="(?:true|1)"/u);
  expect(xml).toMatch(/— &amp;P —/u);
  expect(partOf(saved, 'xl/workbook.xml').replaceAll('&apos;', "'")).toMatch(
    /_xlnm\.Print_Titles"[^>]*>'通报 ''26'!\$2:\$3</u,
  );
  const margin = Number(/<pageMargins left="([\d.]+)"/u.exec(xml)?.[1]);
  expect(Math.abs(margin * 25.4 - 28)).toBeLessThan(0.5);
});

itWithOffice('each part of the sheet that is to begin a page is printed on its own', () => {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet(NAME);
  for (let row = 1; row <= 15; row += 1) put(sheet, row, 1, text('一行'));
  sheet.setPageSetup(CIRCULAR);
  const pages = Buffer.from(savedByOffice(workbook.save(), 'pdf')).toString('latin1');
  expect(pages.match(/\/Type\s*\/Page\b/gu)).toHaveLength(3);
});

itWithOpenpyxl('openpyxl reads the same pages', () => {
  const script =
    'import sys, io, openpyxl; sheet = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read())).worksheets[0]; page = sheet.page_setup; ' +
    'print(page.paperSize, page.orientation, page.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage, ' +
    'sheet.print_options.horizontalCentered, sheet.print_title_rows, sheet.oddFooter.center.text, round(sheet.page_margins.left * 25.4), [row.id for row in sheet.row_breaks.brk])';
  const seen = execFileSync(PYTHON, ['-W', 'ignore', '-c', script], {
    input: printed(CIRCULAR),
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf8' },
  });
  expect(seen.trim()).toBe('9 portrait 0 True True $2:$3 — &P — 28 [4, 11]');
});
