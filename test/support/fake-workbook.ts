// The workbook port over plain arrays: it keeps what is written and refuses what Google Sheets refuses.
import type { Workbook } from '../../src/app/ports';
import type { CellAddress } from '../../src/core/findings/finding';
import type { CellChange, LayoutCell, SheetLayout, WorkbookChange } from '../../src/sheets/sheet-layout';
import type { Block, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';

interface StoredSheet {
  readonly name: string;
  values: CellValue[][];
  shown: string[][];
  merges: readonly Block[];
  /** By row and column, where a cell has one of its own. */
  readonly formats: Map<string, string>;
}

export interface FakeWorkbook extends Workbook {
  /** Calls of the port so far, each with the number of sheets it concerned. */
  readonly calls: string[];
  readonly changes: WorkbookChange[];
  /** A person clicks a cell. */
  select(at: CellAddress): void;
  shown(): string | null;
  protect(name: string): void;
  /** That cell is the result of a formula; row and column count from 1. */
  compute(name: string, row: number, column: number): void;
  numberFormat(name: string, row: number, column: number): string;
  /** A person formats a cell. */
  format(at: { readonly sheet: string; readonly row: number; readonly column: number }, numberFormat: string): void;
  contents(): WorkbookSnapshot;
  sheet(name: string): SheetSnapshot;
  /** A person adds a sheet of their own. */
  add(name: string, rows: readonly (readonly CellValue[])[]): void;
  /** A person enters rows from column A on; the row counts from 1. */
  enter(name: string, firstRow: number, rows: readonly (readonly CellValue[])[]): void;
}

const FORBIDDEN = /[[\]:*?/\\]/;
/** The tighter limit of the two, that of an .xlsx. */
const LONGEST_NAME = 31;
const LONGEST_CELL = 32767;

export function fakeWorkbook(snapshot: WorkbookSnapshot = { sheetNames: [], sheets: [] }): FakeWorkbook {
  const sheets: StoredSheet[] = snapshot.sheetNames.map((name) => stored(name, snapshot));
  const uneditable = new Set<string>();
  const formulas = new Set<string>();
  const calls: string[] = [];
  const changes: WorkbookChange[] = [];
  let front: string | null = null;
  let selected: CellAddress | null = null;
  const named = (name: string): StoredSheet => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet named ${name}`);
    return found;
  };
  const editable = (name: string): StoredSheet => {
    if (uneditable.has(name)) throw new Error('You are trying to edit a protected cell or object.');
    return named(name);
  };
  const change = (one: WorkbookChange): void => {
    changes.push(one);
    if (one.kind === 'rows') {
      writeRows(editable(one.sheet), one);
      return;
    }
    if (one.kind === 'cells') {
      writeCells(editable(one.sheet), one.cells);
      return;
    }
    if (one.kind === 'protect') {
      named(one.sheet);
      return;
    }
    if (one.kind === 'create') sheets.push(newSheet(one.layout.name, sheets));
    layOut(editable(one.layout.name), one.layout);
  };
  return {
    calls,
    changes,
    lookAgain: () => undefined,
    sheetNames: () => {
      calls.push('sheetNames');
      return sheets.map(({ name }) => name);
    },
    read: (names) => {
      calls.push(`read ${names.length}`);
      const found = sheets.filter(({ name }) => names.includes(name));
      return { sheetNames: sheets.map(({ name }) => name), sheets: found.map(snapshotOfSheet) };
    },
    forms: (cells) => {
      if (cells.length > 0) calls.push(`forms ${cells.length}`);
      return cells.map(({ sheet, row, column }) => ({
        hasFormula: formulas.has(`${sheet}!${row},${column}`),
        numberFormat: named(sheet).formats.get(`${row},${column}`) ?? 'General',
      }));
    },
    firstUneditable: (names) => {
      calls.push(`firstUneditable ${names.length}`);
      const sheet = names.find((name) => uneditable.has(name));
      return sheet === undefined ? null : { sheet, range: '', protection: '督查办维护' };
    },
    apply: (all) => {
      calls.push(`apply ${all.length}`);
      all.forEach(change);
    },
    show: (name) => {
      calls.push('show 1');
      front = named(name).name;
    },
    selected: () => selected,
    select: (at) => {
      selected = at;
    },
    goTo: (cell) => {
      if (!sheets.some(({ name }) => name === cell.sheet)) return false;
      calls.push('goTo 1');
      front = cell.sheet;
      selected = cell;
      return true;
    },
    shown: () => front,
    protect: (name) => uneditable.add(name),
    compute: (name, row, column) => formulas.add(`${name}!${row},${column}`),
    numberFormat: (name, row, column) => named(name).formats.get(`${row},${column}`) ?? 'General',
    format: ({ sheet, row, column }, numberFormat) => named(sheet).formats.set(`${row},${column}`, numberFormat),
    contents: () => ({ sheetNames: sheets.map(({ name }) => name), sheets: sheets.map(snapshotOfSheet) }),
    sheet: (name) => snapshotOfSheet(named(name)),
    add: (name, rows) => {
      const values = rows.map((row) => [...row]);
      sheets.push({ ...newSheet(name, sheets), values, shown: values.map((row) => row.map(shownText)) });
    },
    enter: (name, firstRow, rows) => {
      const sheet = named(name);
      while (sheet.values.length < firstRow - 1) sheet.values.push([]);
      sheet.values.splice(firstRow - 1, rows.length, ...rows.map((row) => [...row]));
      sheet.shown = sheet.values.map((row) => row.map(shownText));
    },
  };
}

function newSheet(name: string, existing: readonly StoredSheet[]): StoredSheet {
  if (existing.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name === '' || name.length > LONGEST_NAME || FORBIDDEN.test(name)) throw new Error(`not a sheet name: ${name}`);
  return { name, values: [], shown: [], merges: [], formats: new Map() };
}

function writeCells(sheet: StoredSheet, cells: readonly CellChange[]): void {
  for (const { row, column, value, numberFormat } of cells) {
    if (numberFormat !== null) sheet.formats.set(`${row},${column}`, numberFormat);
    while (sheet.values.length < row) sheet.values.push([]);
    const line = sheet.values[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = typeof value === 'object' ? (value === null ? '' : { ...value, time: '00:00:00' }) : value;
  }
  sheet.shown = sheet.values.map((row) => row.map(shownText));
}

function layOut(sheet: StoredSheet, layout: SheetLayout): void {
  const columns = Math.max(layout.columnWidths.length, ...layout.rows.map((row) => row.length));
  const bounds = { rows: Math.max(1000, layout.rows.length), columns: Math.max(26, columns) };
  const merges = [...layout.merges, ...layout.mergesAcross.flatMap(rowByRow)];
  for (const block of [...merges, ...layout.bordered]) assertInside(block, bounds);
  assertApart(merges);
  for (const note of layout.cellNotes) assertInside({ ...note, rows: 1, columns: 1 }, bounds);
  for (const { column, fromRow } of [...layout.validations, ...layout.columnFormats]) {
    assertInside({ row: fromRow, column, rows: 1, columns: 1 }, bounds);
  }
  sheet.values = layout.rows.map((row) => row.map(storedValue));
  for (const merge of merges) keepTopLeft(sheet.values, merge);
  sheet.shown = sheet.values.map((row) => row.map(shownText));
  sheet.merges = merges;
}

function writeRows(sheet: StoredSheet, change: Extract<WorkbookChange, { kind: 'rows' }>): void {
  const { firstRow, rows, lastRowBefore } = change;
  if (firstRow < 1) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  if (rows.length === 0 && lastRowBefore < firstRow) {
    throw new Error('The number of rows in the range must be at least 1.');
  }
  const after = sheet.values.slice(lastRowBefore);
  const before = sheet.values.slice(0, firstRow - 1);
  while (before.length < firstRow - 1) before.push([]);
  sheet.values = [...before, ...rows.map((row) => row.map(storedValue)), ...after];
  sheet.shown = sheet.values.map((row) => row.map(shownText));
}

function stored(name: string, { sheets }: WorkbookSnapshot): StoredSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  return {
    name,
    values: (found?.values ?? []).map((row) => [...row]),
    shown: (found?.shown ?? []).map((row) => [...row]),
    merges: found?.merges ?? [],
    formats: new Map(),
  };
}

/** Rectangular and without blank rows and columns at the end, as a data range is. */
function snapshotOfSheet({ name, values, shown, merges }: StoredSheet): SheetSnapshot {
  const rows = values.reduce((last, row, index) => (row.some((value) => value !== '') ? index + 1 : last), 0);
  const width = Math.max(
    0,
    ...values.slice(0, rows).map((row) => row.reduce((w: number, v, i) => (v === '' ? w : i + 1), 0)),
  );
  const block = <T>(cells: readonly (readonly T[])[], blank: T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? blank),
    );
  return { name, values: block<CellValue>(values, ''), shown: block(shown, ''), merges };
}

function storedValue({ value }: LayoutCell): CellValue {
  if (value === null) return '';
  if (typeof value === 'object') return { date: value.date, time: '00:00:00' };
  if (typeof value === 'string' && value.length > LONGEST_CELL)
    throw new Error('a cell holds at most 32767 characters');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not a number for a cell');
  return value;
}

function shownText(value: CellValue): string {
  return typeof value === 'object' ? value.date : String(value);
}

function rowByRow({ row, column, rows, columns }: Block): Block[] {
  return Array.from({ length: rows }, (_, index) => ({ row: row + index, column, rows: 1, columns }));
}

function assertInside({ row, column, rows, columns }: Block, bounds: { rows: number; columns: number }): void {
  if (rows < 1 || columns < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (row < 1 || column < 1 || row + rows - 1 > bounds.rows || column + columns - 1 > bounds.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Google asks to select all cells of a merged range; two of ours must never overlap. */
function assertApart(merges: readonly Block[]): void {
  const taken = new Set<string>();
  for (const { row, column, rows, columns } of merges) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        const cell = `${r},${c}`;
        if (taken.has(cell)) throw new Error(`two merged ranges meet in row ${r}, column ${c}`);
        taken.add(cell);
      }
    }
  }
}

/** A merge keeps its first cell only. */
function keepTopLeft(values: CellValue[][], { row, column, rows, columns }: Block): void {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const cells = values[r - 1];
      if ((r > row || c > column) && cells?.[c - 1] !== undefined) cells[c - 1] = '';
    }
  }
}
