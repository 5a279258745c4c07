// Which command of the grid asks for what.
import type { XlsxSheet, XlsxWorkbook } from '../../workbook/contract';
import type { GridCommand } from '../grid/grid-message';
import { sheetOf } from '../grid/sheet-id';
import { readers } from './readers';
import { Refusal } from './refusal';
import { refusalOf } from './refused-commands';
import type { Step, StepPlace } from './step';
import { readCells } from './steps/cell-step';
import type { CellWish } from './steps/cell-step';
import { readNewSheet } from './steps/sheet-steps';

/** Each for one cell, and many of them in one revision. */
const CELL_COMMANDS: ReadonlySet<string> = new Set(['UPDATE_CELL', 'CLEAR_CELL']);
/** The grid's own clipboard always tells of borders, that of another program never. */
const TELLS_OF_BORDERS = 'SET_BORDERS_ON_TARGET';

/** In their order; neighbouring commands for single cells of one sheet are one step. @throws Refusal */
export function understand(commands: readonly GridCommand[], workbook: XlsxWorkbook): Step[] {
  const [first] = commands;
  const wish = {
    isAlone: commands.length === 1,
    isTyped: commands.length === 1 && first?.['style'] === undefined,
    keepsLooks: !commands.some(({ type }) => type === TELLS_OF_BORDERS),
  };
  const steps: Step[] = [];
  for (let at = 0; at < commands.length;) {
    const run = runFrom(commands, at);
    steps.push(stepOf(run, { workbook, wish }));
    at += run.length;
  }
  return steps;
}

interface Understanding {
  readonly workbook: XlsxWorkbook;
  readonly wish: CellWish & Pick<StepPlace, 'isAlone'>;
}

type Run = readonly [GridCommand, ...GridCommand[]];

function runFrom(commands: readonly GridCommand[], at: number): Run {
  const first = commands[at];
  if (first === undefined) throw new Refusal('malformed');
  const run: [GridCommand, ...GridCommand[]] = [first];
  for (let next = at + 1; CELL_COMMANDS.has(first.type) && next < commands.length; next += 1) {
    const command = commands[next];
    if (command === undefined || !CELL_COMMANDS.has(command.type) || command.sheetId !== first.sheetId) break;
    run.push(command);
  }
  return run;
}

function stepOf(run: Run, { workbook, wish }: Understanding): Step {
  const [command] = run;
  const place = (): StepPlace => ({ workbook, sheet: sheetFor(command, workbook), isAlone: wish.isAlone });
  if (command.type === 'CREATE_SHEET') return readNewSheet(command, workbook);
  if (CELL_COMMANDS.has(command.type)) return readCells(run, place(), wish);
  const read = readers.get(command.type);
  if (read === undefined) throw new Refusal(refusalOf(command.type));
  return read(command, place());
}

function sheetFor({ sheetId }: GridCommand, workbook: XlsxWorkbook): XlsxSheet {
  const sheet = typeof sheetId === 'string' ? sheetOf(workbook, sheetId) : null;
  if (sheet === null) throw new Refusal('sheetGone');
  return sheet;
}
