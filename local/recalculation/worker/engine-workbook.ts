// A job as the workbook that the formula library expects.
import type { DefinedNameEntry, RowLike, WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import type { CalculationJob, JobFormula, JobSheet } from '../calculation-job';
import { EngineCell, EngineFormula } from './engine-cell';

type AnyCell = EngineCell | EngineFormula;

export class EngineSheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  /** A result was larger than the place of its formula; such cells are nobody's here. */
  readonly spilt: { readonly row: number; readonly col: number }[] = [];
  private readonly rows = new Map<number, Map<number, AnyCell>>();

  constructor({ name, blocks }: JobSheet, id: number) {
    this.id = id;
    this.name = name;
    for (const { row, column, contents } of blocks) {
      for (const [down, line] of contents.entries()) {
        for (const [across, content] of line.entries()) {
          if (content.kind !== 'blank') this.put(new EngineCell(row + down, column + across, content));
        }
      }
    }
  }

  addFormula(formula: JobFormula): void {
    for (let row = formula.row; row < formula.row + formula.rows; row++) {
      for (let column = formula.column; column < formula.column + formula.columns; column++) {
        this.put(new EngineFormula(row, column, formula));
      }
    }
  }

  get dimensions(): WorksheetLike['dimensions'] {
    const columns = [...this.rows.values()].flatMap((row) => [...row.keys()]);
    if (columns.length === 0) return null;
    const bottom = largest([...this.rows.keys()]);
    return { top: 1, left: 1, bottom, right: largest(columns) };
  }

  eachRow(...given: readonly unknown[]): void {
    const callback = given.at(-1) as (row: RowLike, rowNumber: number) => void;
    for (const [number, cells] of [...this.rows].sort(([one], [other]) => one - other)) {
      callback(rowOf(cells), number);
    }
  }

  findCell(row: number, column: number): AnyCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  getCell(row: number, column: number): AnyCell {
    const found = this.findCell(row, column);
    if (found !== undefined) return found;
    this.spilt.push({ row, col: column });
    return new EngineCell(row, column, { kind: 'blank' });
  }

  private put(cell: AnyCell): void {
    const row = this.rows.get(cell.row) ?? new Map<number, AnyCell>();
    row.set(cell.col, cell);
    this.rows.set(cell.row, row);
  }
}

export function engineWorkbook({ sheets, names, formulas, date1904 }: CalculationJob): WorkbookLike & {
  readonly worksheets: EngineSheet[];
} {
  const worksheets = sheets.map((sheet, index) => new EngineSheet(sheet, index + 1));
  for (const formula of formulas) worksheets[formula.sheet]?.addFormula(formula);
  const entries = names.map(({ name, formula, sheet }): DefinedNameEntry => {
    const scope = sheet === null ? {} : { localSheetId: sheet };
    return isPlace(formula)
      ? { name, ranges: [formula], ...scope }
      : { name, ranges: [], formulaExpression: formula, ...scope };
  });
  return {
    worksheets,
    getWorksheet: (wanted) => worksheets.find(({ id, name }) => id === wanted || name === wanted),
    definedNames: { getAllEntries: () => entries, getAllNames: () => entries },
    properties: { date1904 },
  };
}

/** `Sheet1!$A$1:$B$2`, as against an expression. */
function isPlace(formula: string): boolean {
  return /^(?:'(?:[^']|'')+'|[^'!()+*/,&=<>-]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u.test(formula);
}

function rowOf(cells: ReadonlyMap<number, AnyCell>): RowLike {
  return {
    eachCell: (...given: readonly unknown[]) => {
      const callback = given.at(-1) as (cell: AnyCell, column: number) => void;
      for (const [column, cell] of [...cells].sort(([one], [other]) => one - other)) callback(cell, column);
    },
  };
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
