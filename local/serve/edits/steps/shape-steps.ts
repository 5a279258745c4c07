// Sizes of rows and columns, what is hidden or frozen, the lines between cells. No cell changes, so protection does not forbid it.
import type { XlsxSheet } from '../../../workbook/contract';
import type { GridCommand } from '../../grid/grid-message';
import { countMember, lineNumbers, malformed } from '../members';
import type { Step, StepPlace, StepReader } from '../step';

const LARGEST_PIXELS = 2000;

export function readResize(command: GridCommand, { sheet }: StepPlace): Step {
  const { isColumns, numbers } = lineNumbers(command);
  const { size } = command;
  if (size !== null && (typeof size !== 'number' || !(size >= 0 && size <= LARGEST_PIXELS))) throw malformed();
  return shapeStep(() => {
    if (isColumns) sheet.shape().setColumnWidths(numbers, size);
    else sheet.shape().setRowHeights(numbers, size);
  });
}

export function readHide(command: GridCommand, { sheet }: StepPlace): Step {
  const { isColumns, numbers } = lineNumbers(command);
  return shapeStep(() => {
    if (isColumns) sheet.shape().hideColumns(numbers);
    else sheet.shape().hideRows(numbers);
  });
}

export function readUnhide(command: GridCommand, { sheet }: StepPlace): Step {
  const { isColumns, numbers } = lineNumbers(command);
  return shapeStep(() => {
    if (isColumns) sheet.shape().showColumns(numbers);
    else sheet.shape().showRows(numbers);
  });
}

export function readGridLines({ areGridLinesVisible: shown }: GridCommand, { sheet }: StepPlace): Step {
  if (typeof shown !== 'boolean') throw malformed();
  return shapeStep(() => {
    if (shown) sheet.shape().showGridLines();
    else sheet.shape().hideGridLines();
  });
}

export const readFreezeRows: StepReader = (command, { sheet }) =>
  freezing(sheet, { rows: countMember(command, 'quantity') });

export const readFreezeColumns: StepReader = (command, { sheet }) =>
  freezing(sheet, { columns: countMember(command, 'quantity') });

export const readUnfreezeRows: StepReader = (_, { sheet }) => freezing(sheet, { rows: 0 });

export const readUnfreezeColumns: StepReader = (_, { sheet }) => freezing(sheet, { columns: 0 });

export const readUnfreeze: StepReader = (_, { sheet }) => freezing(sheet, { rows: 0, columns: 0 });

/** Rows and columns are frozen apart in the grid, together in the file. */
function freezing(sheet: XlsxSheet, changed: { readonly rows?: number; readonly columns?: number }): Step {
  return shapeStep(() => {
    const { rows, columns } = { ...sheet.view().frozen(), ...changed };
    sheet.freeze(rows, columns);
  });
}

function shapeStep(apply: () => void): Step {
  return { places: [], apply };
}
