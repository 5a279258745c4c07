// A real spreadsheet program works formulas out, where one is installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content } from '../../local/workbook/contract';
import { newWorkbook } from '../../local/workbook/index';

export const OFFICE = 'soffice';
export const PYTHON = '/usr/bin/python3';

/** `it` where the program is installed, else skipped. */
export const itWithOffice = runs(OFFICE, ['--version']) ? it : it.skip;

export const itWithOpenpyxl = runs(PYTHON, ['-c', 'import openpyxl']) ? it : it.skip;

/** The cells of these rows, which stand from row 2 on, as LibreOffice shows them; no text may hold a comma. */
export function workedOut(rows: readonly (readonly Content[])[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'xiaoneng-office-'));
  try {
    const workbook = newWorkbook();
    const columns = Math.max(...rows.map((row) => row.length));
    workbook.addSheet('Sheet').write({ row: 2, column: 1, rows: rows.length, columns }, rows);
    writeFileSync(join(folder, 'book.xlsx'), workbook.save());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(OFFICE, [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, 'book.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const [, ...lines] = readFileSync(join(folder, 'book.csv'), 'utf8').split('\n');
    return rows.map((_, index) => (lines[index] ?? '').split(',').map((text) => text.trim()));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function contentOf(value: string | number | undefined): Content {
  if (value === undefined) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

function runs(program: string, given: readonly string[]): boolean {
  try {
    execFileSync(program, given, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
