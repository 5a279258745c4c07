// One job, done by the formula library.
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { FormulaResults } from '../../workbook/contract';
import type { CalculationAnswer, CalculationJob, JobFormula } from '../calculation-job';
import { EngineFormula } from './engine-cell';
import { engineWorkbook, type EngineSheet } from './engine-workbook';

/** References to tables by name and to other files stand in brackets; neither is in the job. */
const IN_BRACKETS = /\[/u;
const QUOTED = /"(?:[^"]|"")*"/gu;

export function calculate(job: CalculationJob): CalculationAnswer {
  const formulas = job.formulas.filter(isUnderstood);
  const workbook = engineWorkbook({ ...job, formulas });
  calculateFormulas(workbook);
  return job.formulas.map((formula) => {
    const sheet = workbook.worksheets[formula.sheet];
    return sheet === undefined || !isUnderstood(formula) ? null : resultsOf(formula, sheet);
  });
}

function isUnderstood({ formula }: JobFormula): boolean {
  return !IN_BRACKETS.test(formula.replace(QUOTED, ''));
}

/** Null where the library has not found all of it, or wanted more room than the formula has in the file. */
function resultsOf(formula: JobFormula, sheet: EngineSheet): FormulaResults | null {
  const rows = Array.from({ length: formula.rows }, (_, down) =>
    Array.from({ length: formula.columns }, (__, across) => {
      const cell = sheet.findCell(formula.row + down, formula.column + across);
      return cell instanceof EngineFormula ? cell.content() : null;
    }),
  );
  if (sheet.spilt.some(({ row, col }) => isBeside(formula, row, col))) return null;
  const complete = rows.map((row) => row.filter((content) => content !== null));
  return complete.every((row) => row.length === formula.columns) ? complete : null;
}

/** What a formula spills stands to its right and below. */
function isBeside(formula: JobFormula, row: number, column: number): boolean {
  return row >= formula.row && column >= formula.column;
}
