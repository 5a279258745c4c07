// What a command of the grid asks for, understood and checked before anything is changed.
import type { XlsxSheet, XlsxWorkbook } from '../../workbook/contract';
import type { GridCommand } from '../grid/grid-message';
import type { EditBench, SheetPlace } from './edit-bench';

export interface Step {
  /** Cells whose contents or looks it changes; the person has to be allowed to. */
  readonly places: readonly SheetPlace[];
  /** Which sheets there are, their names or their order. */
  readonly isStructural?: true;
  /** What the tabs know of the workbook, such as the numbers of its rules, does not hold any more. */
  readonly needsReload?: true;
  /** @throws Refusal, EditRefused, WorkbookError where the workbook does not take it */
  apply(bench: EditBench): void;
}

export interface StepPlace {
  readonly workbook: XlsxWorkbook;
  readonly sheet: XlsxSheet;
  /** No other command came with this one. */
  readonly isAlone: boolean;
}

/** @throws Refusal for a command that is not whole */
export type StepReader = (command: GridCommand, place: StepPlace) => Step;

/** The same for a command that asks for no sheet that is there. @throws Refusal for a command that is not whole */
export type WorkbookReader = (command: GridCommand, workbook: XlsxWorkbook) => Step;
