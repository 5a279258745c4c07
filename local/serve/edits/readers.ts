// Who understands which command for one sheet.
import type { StepReader } from './step';
import { readConditionalFormat, readConditionalFormatRemoval } from './rules/format-steps';
import { readValidation, readValidationRemoval } from './rules/validation-steps';
import { readBorder, readTargetBorders, readZoneBorders } from './steps/border-steps';
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
  readSheetColour,
  readSheetHiding,
  readSheetMove,
  readSheetName,
  readSheetRemoval,
  readSheetShowing,
} from './steps/sheet-steps';
import { readClearing, readDeletion, readFormatClearing, readFormatting } from './steps/zone-steps';

export const readers: ReadonlyMap<string, StepReader> = new Map<string, StepReader>(
  Object.entries({
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
  }),
);
