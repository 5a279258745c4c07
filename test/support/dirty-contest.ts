// The small contest with cells in forms that are understood but should be mended.
import type { CellValue } from '../../src/sheets/workbook-snapshot';
import { contestPorts } from './contest-workbook';
import type { FakePorts } from './fake-ports';

export interface TypedCell {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A person types over what is there. */
export function type({ workbook }: FakePorts, { sheet, row, column, value }: TypedCell): void {
  const cells = [...(workbook.sheet(sheet).values[row - 1] ?? [])];
  while (cells.length < column) cells.push('');
  cells[column - 1] = value;
  workbook.enter(sheet, row, [cells]);
}

export function valueAt({ workbook }: FakePorts, { sheet, row, column }: Omit<TypedCell, 'value'>): CellValue {
  return workbook.sheet(sheet).values[row - 1]?.[column - 1] ?? '';
}

/** One of every kind; the second score stands directly below the first. */
export const DIRTY: readonly TypedCell[] = [
  { sheet: '评分', row: 2, column: 5, value: '95分' },
  { sheet: '评分', row: 3, column: 5, value: '９０' },
  { sheet: '评分', row: 4, column: 2, value: '第 1 组甲' },
  { sheet: '计划提交', row: 2, column: 1, value: '2026年10月' },
  { sheet: '月度计划', row: 2, column: 8, value: '2026.10.20' },
  { sheet: '月度计划', row: 3, column: 4, value: '事项 ' },
  { sheet: '月度计划', row: 3, column: 9, value: '100%' },
];

export function dirtyContest(cells: readonly TypedCell[] = DIRTY): FakePorts {
  const ports = contestPorts();
  for (const cell of cells) type(ports, cell);
  return ports;
}
