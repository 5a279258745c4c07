// Which command of the grid asks for what.
import type { XlsxWorkbook } from '../../workbook/contract';
import type { GridCommand } from '../grid/grid-message';
import { sheetOf } from '../grid/sheet-id';
import { Refusal } from './refusal';
import type { Step, StepPlace, StepReader } from './step';
import { readCells } from './steps/cell-step';
import { readDeletion, readFormatting } from './steps/zone-steps';

/** Each for one cell, and many of them in one revision. */
const CELL_COMMANDS: ReadonlySet<string> = new Set(['UPDATE_CELL', 'CLEAR_CELL']);

const readers: Readonly<Record<string, StepReader>> = {
  DELETE_CONTENT: readDeletion,
  SET_FORMATTING: readFormatting,
};

/** In their order; neighbouring commands for single cells of one sheet are one step. @throws Refusal */
export function understand(commands: readonly GridCommand[], workbook: XlsxWorkbook): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < commands.length;) {
    const run = runFrom(commands, at);
    steps.push(stepOf(run, workbook));
    at += run.length;
  }
  return steps;
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

function stepOf(run: Run, workbook: XlsxWorkbook): Step {
  const [command] = run;
  if (CELL_COMMANDS.has(command.type)) return readCells(run, placeOf(command, workbook));
  const read = readers[command.type];
  if (read === undefined) throw new Refusal('notOffered');
  return read(command, placeOf(command, workbook));
}

function placeOf({ sheetId }: GridCommand, workbook: XlsxWorkbook): StepPlace {
  const sheet = typeof sheetId === 'string' ? sheetOf(workbook, sheetId) : null;
  if (sheet === null) throw new Refusal('sheetGone');
  return { workbook, sheet };
}
