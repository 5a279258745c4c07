// Which command of the grid asks for what.
import type { XlsxSheet, XlsxWorkbook } from '../../workbook/contract';
import type { GridCommand } from '../grid/grid-message';
import { sheetOf } from '../grid/sheet-id';
import type { EditSentence } from '../words/edit-words';
import { Refusal } from './refusal';
import { readConditionalFormat, readConditionalFormatRemoval } from './rules/format-steps';
import { readValidation, readValidationRemoval } from './rules/validation-steps';
import type { Step, StepPlace, StepReader } from './step';
import { readBorder, readTargetBorders, readZoneBorders } from './steps/border-steps';
import { readCells } from './steps/cell-step';
import type { CellWish } from './steps/cell-step';
import { readMerge, readUnmerge } from './steps/merge-steps';
import { readMovedRanges } from './steps/move-step';
import {
  readFreezeColumns,
  readFreezeRows,
  readGridLines,
  readHide,
  readResize,
  readUnfreeze,
  readUnfreezeColumns,
  readUnfreezeRows,
  readUnhide,
} from './steps/shape-steps';
import {
  readNewSheet,
  readSheetColour,
  readSheetHiding,
  readSheetMove,
  readSheetName,
  readSheetRemoval,
  readSheetShowing,
} from './steps/sheet-steps';
import { readClearing, readDeletion, readFormatClearing, readFormatting } from './steps/zone-steps';

/** Each for one cell, and many of them in one revision. */
const CELL_COMMANDS: ReadonlySet<string> = new Set(['UPDATE_CELL', 'CLEAR_CELL']);
/** The grid's own clipboard always tells of borders, that of another program never. */
const TELLS_OF_BORDERS = 'SET_BORDERS_ON_TARGET';

const readers: Readonly<Record<string, StepReader>> = {
  DELETE_CONTENT: readDeletion,
  CLEAR_CELLS: readClearing,
  SET_FORMATTING: readFormatting,
  CLEAR_FORMATTING: readFormatClearing,
  SET_BORDER: readBorder,
  SET_BORDERS_ON_TARGET: readTargetBorders,
  SET_ZONE_BORDERS: readZoneBorders,
  ADD_MERGE: readMerge,
  REMOVE_MERGE: readUnmerge,
  RESIZE_COLUMNS_ROWS: readResize,
  HIDE_COLUMNS_ROWS: readHide,
  UNHIDE_COLUMNS_ROWS: readUnhide,
  FREEZE_ROWS: readFreezeRows,
  FREEZE_COLUMNS: readFreezeColumns,
  UNFREEZE_ROWS: readUnfreezeRows,
  UNFREEZE_COLUMNS: readUnfreezeColumns,
  UNFREEZE_COLUMNS_ROWS: readUnfreeze,
  SET_GRID_LINES_VISIBILITY: readGridLines,
  ADD_DATA_VALIDATION_RULE: readValidation,
  REMOVE_DATA_VALIDATION_RULE: readValidationRemoval,
  ADD_CONDITIONAL_FORMAT: readConditionalFormat,
  REMOVE_CONDITIONAL_FORMAT: readConditionalFormatRemoval,
  MOVE_RANGES: readMovedRanges,
  RENAME_SHEET: readSheetName,
  DELETE_SHEET: readSheetRemoval,
  MOVE_SHEET: readSheetMove,
  COLOR_SHEET: readSheetColour,
  HIDE_SHEET: readSheetHiding,
  SHOW_SHEET: readSheetShowing,
};

/** What cannot be done here although people will look for it, with what to do instead. */
const refusals: Readonly<Record<string, EditSentence>> = {
  ADD_COLUMNS_ROWS: 'insertLines',
  REMOVE_COLUMNS_ROWS: 'removeLines',
  DUPLICATE_SHEET: 'duplicateSheet',
  CREATE_TABLE: 'tables',
  UPDATE_TABLE: 'tables',
  REMOVE_TABLE: 'tables',
  CREATE_CHART: 'figures',
  UPDATE_CHART: 'figures',
  DELETE_CHART: 'figures',
  CREATE_IMAGE: 'figures',
  CREATE_FIGURE: 'figures',
  UPDATE_FIGURE: 'figures',
  DELETE_FIGURE: 'figures',
  CREATE_CAROUSEL: 'figures',
  UPDATE_CAROUSEL: 'figures',
  ADD_PIVOT: 'pivots',
  UPDATE_PIVOT: 'pivots',
  INSERT_PIVOT: 'pivots',
  RENAME_PIVOT: 'pivots',
  REMOVE_PIVOT: 'pivots',
  DUPLICATE_PIVOT: 'pivots',
  CREATE_NAMED_RANGE: 'names',
  UPDATE_NAMED_RANGE: 'names',
  DELETE_NAMED_RANGE: 'names',
  GROUP_HEADERS: 'groups',
  UNGROUP_HEADERS: 'groups',
  CHANGE_CONDITIONAL_FORMAT_PRIORITY: 'ruleOrder',
  LOCK_SHEET: 'locks',
  UNLOCK_SHEET: 'locks',
  UPDATE_LOCALE: 'locale',
};

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
  const read = Object.hasOwn(readers, command.type) ? readers[command.type] : undefined;
  if (read === undefined) throw new Refusal(refusals[command.type] ?? 'notOffered');
  return read(command, place());
}

function sheetFor({ sheetId }: GridCommand, workbook: XlsxWorkbook): XlsxSheet {
  const sheet = typeof sheetId === 'string' ? sheetOf(workbook, sheetId) : null;
  if (sheet === null) throw new Refusal('sheetGone');
  return sheet;
}
