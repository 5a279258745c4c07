// The sheets themselves: new ones, their names, colours and order, which are seen. Formulas elsewhere are never left pointing at nothing.
import type { XlsxSheet } from '../../../workbook/contract';
import type { GridCommand } from '../../grid/grid-message';
import { colourOf } from '../grid-look';
import { countMember, textMember } from '../members';
import { Refusal } from '../refusal';
import type { Step, StepPlace, WorkbookReader } from '../step';

/** The grid's number for the new sheet is of its own making; the tabs load it under the workbook's. */
export const readNewSheet: WorkbookReader = (command, workbook) => {
  const name = textMember(command, 'name');
  const position = countMember(command, 'position');
  return structural(() => {
    workbook.addSheet(name, position);
  });
};

export function readSheetName(command: GridCommand, { workbook, sheet }: StepPlace): Step {
  const name = textMember(command, 'newName');
  return structural(() => {
    workbook.renameSheet(sheet, name);
  });
}

export function readSheetRemoval(_: GridCommand, { workbook, sheet }: StepPlace): Step {
  return structural(() => {
    workbook.removeSheet(sheet);
  });
}

/** By so many places, counting only the sheets that are seen. */
export function readSheetMove({ delta }: GridCommand, { workbook, sheet }: StepPlace): Step {
  const sheets = workbook.sheets();
  const from = sheets.findIndex(({ id }) => id === sheet.id);
  const beyond = typeof delta === 'number' && delta < 0 ? sheets.slice(0, from).reverse() : sheets.slice(from + 1);
  const passed = beyond.filter(({ hidden }) => !hidden)[Math.abs(Number(delta)) - 1];
  if (passed === undefined) throw new Refusal('malformed');
  return structural(() => {
    workbook.moveSheet(sheet, sheets.indexOf(passed));
  });
}

export function readSheetColour({ color }: GridCommand, { sheet }: StepPlace): Step {
  const colour = colourOf(color);
  return {
    places: [],
    apply: () => {
      sheet.setTabColour(colour);
    },
  };
}

export const readSheetHiding = visibility((sheet) => {
  sheet.setHidden(true);
});

export const readSheetShowing = visibility((sheet) => {
  sheet.setHidden(false);
});

function visibility(change: (sheet: XlsxSheet) => void): (command: GridCommand, place: StepPlace) => Step {
  return (_, { sheet }) =>
    structural(() => {
      change(sheet);
    });
}

function structural(apply: () => void): Step {
  return { places: [], isStructural: true, apply };
}
