// The rows of a sheet, kept as the text of the file. Only rows that are changed are split; the others are spliced back as they were.
import { damaged } from '../workbook-error';
import { parseRow, serialiseRow } from './row';
import type { Row, SheetOrigin } from './row';

/** Rows by number as they were before they were first changed; null: as the file has them, or not at all. */
export type RowJournal = Map<number, Row | null>;

export class RowTable {
  private readonly numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly positions = new Map<number, number>();
  private readonly edited = new Map<number, Row>();
  /** The row read last: reading asks for one cell after the other of a row. */
  private recent: Row | null = null;
  private readonly journals = new Set<RowJournal>();

  /**
   * @param source what stands inside `<sheetData>`
   */
  constructor(
    private readonly source: string,
    private readonly origin: SheetOrigin,
  ) {
    const opening = new RegExp(`<${origin.prefix}row(?=[\\s/>])[^>]*`, 'g');
    let previous = 0;
    for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
      const written = /\sr\s*=\s*["'](\d+)/.exec(match[0])?.[1];
      const number = written === undefined ? previous + 1 : Number(written);
      if (number <= previous) throw damaged(origin.part, `row ${String(number)} stands after row ${String(previous)}`);
      this.positions.set(number, this.numbers.length);
      this.numbers.push(number);
      this.starts.push(match.index);
      previous = number;
    }
  }

  /** Row numbers that exist, ascending. */
  rowNumbers(): number[] {
    const added = [...this.edited.keys()].filter((number) => !this.positions.has(number));
    return added.length === 0 ? this.numbers : [...this.numbers, ...added].sort((one, other) => one - other);
  }

  /** Numbers of the existing rows from `first` to `last`. */
  rowNumbersWithin(first: number, last: number): number[] {
    const exists = (number: number): boolean => this.positions.has(number) || this.edited.has(number);
    if (last - first >= this.numbers.length + this.edited.size) {
      return this.rowNumbers().filter((number) => number >= first && number <= last);
    }
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter(exists);
  }

  /** Numbers of the rows whose XML holds one of the marks; found without parsing the others. */
  rowNumbersWith(...marks: readonly string[]): number[] {
    const found = new Set(marks.flatMap((mark) => this.untouchedRowsWith(mark)));
    for (const [number, row] of this.edited) {
      if (row.cells.some(({ xml }) => marks.some((mark) => xml.includes(mark)))) found.add(number);
    }
    return [...found].sort((one, other) => one - other);
  }

  /** From a hit the search goes on in the next row. */
  private untouchedRowsWith(mark: string): number[] {
    const found: number[] = [];
    for (let at = this.source.indexOf(mark); at >= 0;) {
      const position = this.positionOfOffset(at);
      const number = this.numbers[position];
      if (number !== undefined && !this.edited.has(number)) found.push(number);
      const next = this.starts[position + 1];
      at = next === undefined ? -1 : this.source.indexOf(mark, next);
    }
    return found;
  }

  /** For reading only. */
  row(number: number): Row | null {
    const edited = this.edited.get(number);
    if (edited !== undefined) return edited;
    if (this.recent?.number === number) return this.recent;
    const position = this.positions.get(number);
    if (position === undefined) return null;
    this.recent = this.parsed(position, number);
    return this.recent;
  }

  /** Of a row's start tag, raw: what is said of the row itself, without taking its cells apart. */
  attributes(number: number): string {
    const edited = this.edited.get(number);
    if (edited !== undefined) return edited.attributes;
    const start = this.starts[this.positions.get(number) ?? -1];
    return start === undefined ? '' : this.source.slice(start, this.source.indexOf('>', start));
  }

  /** For changing; made when it does not exist. */
  edit(number: number): Row {
    let row = this.edited.get(number);
    for (const journal of this.journals) {
      if (!journal.has(number)) journal.set(number, row === undefined ? null : { ...row, cells: [...row.cells] });
    }
    if (row === undefined) {
      const position = this.positions.get(number);
      row = position === undefined ? { number, attributes: '', cells: [], tail: '' } : this.parsed(position, number);
      this.edited.set(number, row);
      if (this.recent?.number === number) this.recent = null;
    }
    return row;
  }

  /** Whatever is changed from now on is kept in the journal first. */
  keepIn(journal: RowJournal): void {
    this.journals.add(journal);
  }

  endKeeping(journal: RowJournal): void {
    this.journals.delete(journal);
  }

  /** A row as the journal has it. */
  journaled(journal: RowJournal, number: number): Row | null {
    const position = this.positions.get(number);
    return journal.get(number) ?? (position === undefined ? null : this.parsed(position, number));
  }

  /** The rows of the journal are again what they were. */
  putBack(journal: RowJournal): void {
    for (const [number, row] of journal) {
      if (row === null) this.edited.delete(number);
      else this.edited.set(number, row);
    }
    this.recent = null;
  }

  /** The raw text of all rows, for searches that are cheaper than parsing. */
  text(): string {
    const pieces: string[] = [];
    let copied = 0;
    const copyUntil = (end: number): void => {
      if (end > copied) pieces.push(this.source.slice(copied, end));
    };
    for (const number of [...this.edited.keys()].sort((one, other) => one - other)) {
      const row = this.edited.get(number);
      const position = this.positions.get(number) ?? this.positionAfter(number);
      const start = this.starts[position] ?? this.source.length;
      copyUntil(start);
      if (row !== undefined) pieces.push(serialiseRow(row, this.origin.prefix));
      copied = this.positions.has(number) ? (this.starts[position + 1] ?? this.source.length) : start;
    }
    copyUntil(this.source.length);
    return pieces.join('');
  }

  private parsed(position: number, number: number): Row {
    return parseRow(this.source.slice(this.starts[position], this.starts[position + 1]), number, this.origin);
  }

  /** Position of the first row of the file that comes after the number. */
  private positionAfter(number: number): number {
    return countBelow(this.numbers, number);
  }

  private positionOfOffset(offset: number): number {
    return countBelow(this.starts, offset + 1) - 1;
  }
}

/** How many of the ascending values are smaller than the limit. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
