// Merged cells in the data: fine where one value is meant for several rows, otherwise they hide values.
import { a1Of } from '../../core/findings/a1';
import type { CellAddress, Finding } from '../../core/findings/finding';
import type { Column } from '../tables/table';
import type { Block, SheetSnapshot } from '../workbook-snapshot';
import { cleanText } from '../cells/clean-text';

export interface MergedCells {
  /** The row whose value stands in this cell, for a merge that spreads its value; 0-based. */
  readonly sourceRow: (rowIndex: number, columnIndex: number) => number;
  /** What hides the value of this cell, if a merge does. */
  readonly hiding: (rowIndex: number, columnIndex: number) => Finding | null;
  readonly findings: readonly Finding[];
}

const NOTHING_MERGED: MergedCells = { sourceRow: (rowIndex) => rowIndex, hiding: () => null, findings: [] };

/** The merges that cover a cell of ours besides their first one, in a data row. */
export function mergedCells(
  sheet: SheetSnapshot,
  dataRows: ReadonlySet<number>,
  columnAt: ReadonlyMap<number, Column>,
): MergedCells {
  const blocks = sheet.merges
    .filter((block) => coversOurs(block, dataRows, columnAt))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  if (blocks.length === 0) return NOTHING_MERGED;
  const covered = new Map<string, Covered>();
  const findings = blocks.map((block) => {
    const spreads = isOneColumn(block, columnAt) && columnAt.get(block.column - 1)?.mayBeMerged === true;
    const finding = spreads ? spreadNote(sheet, block) : hidingError(sheet.name, block);
    const cover = spreads ? { sourceRow: block.row - 1, hiding: null } : { sourceRow: null, hiding: finding };
    for (const [rowIndex, columnIndex] of coveredCells(block)) covered.set(cellKey(rowIndex, columnIndex), cover);
    return finding;
  });
  return {
    sourceRow: (rowIndex, columnIndex) => covered.get(cellKey(rowIndex, columnIndex))?.sourceRow ?? rowIndex,
    hiding: (rowIndex, columnIndex) => covered.get(cellKey(rowIndex, columnIndex))?.hiding ?? null,
    findings,
  };
}

/** What a merge does to a cell below its first one. */
interface Covered {
  /** Null where the value is hidden. */
  readonly sourceRow: number | null;
  readonly hiding: Finding | null;
}

function coversOurs(block: Block, dataRows: ReadonlySet<number>, columnAt: ReadonlyMap<number, Column>): boolean {
  if (!range(block.row - 1, block.rows).some((rowIndex) => dataRows.has(rowIndex))) return false;
  const columns = range(block.column - 1, block.columns).filter((columnIndex) => columnAt.has(columnIndex));
  return columns.length > 0 && (block.rows > 1 || !isOneColumn(block, columnAt));
}

/** A column of ours made wide by merging it with columns of nobody. */
function isOneColumn({ column, columns }: Block, columnAt: ReadonlyMap<number, Column>): boolean {
  return range(column - 1, columns).every((index) => columnAt.has(index) === (index === column - 1));
}

/** All cells of the block but the first, which holds the value. */
function coveredCells(block: Block): readonly (readonly [number, number])[] {
  const cells = range(block.row - 1, block.rows).flatMap((rowIndex) =>
    range(block.column - 1, block.columns).map((columnIndex) => [rowIndex, columnIndex] as const),
  );
  return cells.slice(1);
}

function spreadNote(sheet: SheetSnapshot, block: Block): Finding {
  const text = cleanText(sheet.shown[block.row - 1]?.[block.column - 1] ?? '');
  const facts = { area: areaText(block), text };
  return { severity: 'note', code: 'merged-value-spread', at: firstCell(sheet.name, block), facts };
}

function hidingError(sheet: string, block: Block): Finding {
  return { severity: 'error', code: 'merged-cells', at: firstCell(sheet, block), facts: { area: areaText(block) } };
}

function firstCell(sheet: string, { row, column }: Block): CellAddress {
  return { sheet, row, column };
}

function areaText({ row, column, rows, columns }: Block): string {
  const last = { sheet: '', row: row + rows - 1, column: column + columns - 1 };
  return `${a1Of({ sheet: '', row, column })}:${a1Of(last)}`;
}

function cellKey(rowIndex: number, columnIndex: number): string {
  return `${String(rowIndex)}:${String(columnIndex)}`;
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
