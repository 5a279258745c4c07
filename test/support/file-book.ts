// An .xlsx in the making: rows of plain cells that a test may change before the file is written, and the file's own XML after.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Area, Look, XlsxSheet } from '../../local/workbook/contract';
import { newWorkbook } from '../../local/workbook/index';
import { madeCell, type FileCell } from './file-cells';

export type FileRow = readonly FileCell[];
type EditXml = (xml: string) => string;

interface FileSheet {
  rows: FileCell[][];
  readonly merges: Area[];
  readonly finish: ((sheet: XlsxSheet) => void)[];
  readonly editXml: EditXml[];
}

interface PartEdit {
  readonly part: string;
  readonly edit: EditXml;
}

export class FileBook {
  private tabs: { name: string; sheet: FileSheet }[] = [];
  private readonly partEdits: PartEdit[] = [];

  constructor(sheets: Readonly<Record<string, readonly FileRow[]>> = {}) {
    for (const [name, rows] of Object.entries(sheets)) this.add(name, rows);
  }

  /** A further sheet after the others. */
  add(name: string, rows: readonly FileRow[] = []): this {
    this.tabs.push({ name, sheet: { rows: rows.map((row) => [...row]), merges: [], finish: [], editXml: [] } });
    return this;
  }

  names(): readonly string[] {
    return this.tabs.map(({ name }) => name);
  }

  rows(name: string): readonly FileRow[] {
    return this.sheet(name).rows;
  }

  setRows(name: string, rows: readonly FileRow[]): this {
    this.sheet(name).rows = rows.map((row) => [...row]);
    return this;
  }

  append(name: string, ...rows: readonly FileRow[]): this {
    return this.setRows(name, [...this.rows(name), ...rows]);
  }

  /** `put('评分!E2', 88)`. */
  put(address: string, cell: FileCell): this {
    const { name, row, column } = placeOf(address);
    const { rows } = this.sheet(name);
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
    return this;
  }

  /** `merge('评分!A2:A4')`. */
  merge(range: string): this {
    const { name, area } = areaOf(range);
    this.sheet(name).merges.push(area);
    return this;
  }

  /** Every text of every sheet, as somebody with “find and replace” would change it. */
  replaceEverywhere(from: string, to: string): this {
    for (const { sheet } of this.tabs) {
      sheet.rows = sheet.rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.split(from).join(to) : cell)),
      );
    }
    return this;
  }

  rename(from: string, to: string): this {
    this.tabs = this.tabs.map((tab) => (tab.name === from ? { ...tab, name: to } : tab));
    return this;
  }

  remove(name: string): this {
    this.tabs = this.tabs.filter((tab) => tab.name !== name);
    return this;
  }

  reorder(order: (names: readonly string[]) => readonly string[]): this {
    this.tabs = order(this.names()).map((name) => ({ name, sheet: this.sheet(name) }));
    return this;
  }

  /** What only the patch layer itself can do to a written sheet. */
  finish(name: string, action: (sheet: XlsxSheet) => void): this {
    this.sheet(name).finish.push(action);
    return this;
  }

  /** What only somebody else's program writes: changes the sheet's XML in the finished file. */
  xml(name: string, edit: EditXml): this {
    this.sheet(name).editXml.push(edit);
    return this;
  }

  /** The same for any other part of the file, such as `xl/workbook.xml`. */
  part(name: string, edit: EditXml): this {
    this.partEdits.push({ part: name, edit });
    return this;
  }

  bytes(): Uint8Array {
    const workbook = newWorkbook();
    for (const { name, sheet } of this.tabs) write(workbook.addSheet(name), sheet);
    const ofSheets = this.tabs.flatMap(({ sheet }, index): PartEdit[] =>
      sheet.editXml.map((edit) => ({ part: `xl/worksheets/sheet${String(index + 1)}.xml`, edit })),
    );
    const edits = [...ofSheets, ...this.partEdits];
    const saved = workbook.save();
    if (edits.length === 0) return saved;
    const parts = unzipSync(saved);
    for (const { part, edit } of edits) {
      parts[part] = strToU8(changedBy(edit, strFromU8(parts[part] ?? new Uint8Array())));
    }
    return zipSync(parts, { level: 1, mtime: new Date(2026, 0, 1) });
  }

  private sheet(name: string): FileSheet {
    const found = this.tabs.find((tab) => tab.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found.sheet;
  }
}

function write(sheet: XlsxSheet, { rows, merges, finish }: FileSheet): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns > 0) {
    const cells = rows.map((row) => Array.from({ length: columns }, (_, index) => madeCell(row[index] ?? null)));
    const area = { row: 1, column: 1, rows: rows.length, columns };
    sheet.write(
      area,
      cells.map((row) => row.map(({ content }) => content)),
    );
    sheet.style(
      area,
      cells.map((row) => row.map(({ format }): Look => (format === undefined ? {} : { numberFormat: format }))),
    );
  }
  for (const area of merges) sheet.merge(area);
  for (const action of finish) action(sheet);
}

/** An edit that finds nothing to change would leave the test without its point. */
function changedBy(edit: EditXml, xml: string): string {
  const changed = edit(xml);
  if (changed === xml) throw new Error('the XML has nothing to change');
  return changed;
}

function placeOf(address: string): { name: string; row: number; column: number } {
  const [, name = '', letters = '', digits = ''] = /^(.+)!([A-Z]+)(\d+)$/u.exec(address) ?? [];
  if (name === '') throw new Error(`no address: ${address}`);
  return { name, row: Number(digits), column: columnOf(letters) };
}

function areaOf(range: string): { name: string; area: Area } {
  const [first = '', last = ''] = range.split(':');
  const from = placeOf(first);
  const to = placeOf(`${from.name}!${last}`);
  const area = {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
  return { name: from.name, area };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
