// Checks while people type, one rule for each column of a form.
import type { ColumnValidation } from '../sheets/sheet-layout';
import { validationRule } from './validation-rule';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function setValidations(sheet: Sheet, validations: readonly ColumnValidation[]): void {
  validations.forEach((validation) => {
    const rule = validationRule(validation, (list) => downFrom(named(sheet, list.sheet), list));
    downFrom(sheet, validation).setDataValidation(rule);
  });
}

function named(sheet: Sheet, name: string): Sheet {
  const found = sheet.getParent().getSheetByName(name);
  if (found === null) throw new Error(`no sheet named ${name}`);
  return found;
}

/** The column from that row to the sheet's last. */
function downFrom(
  sheet: Sheet,
  { column, fromRow }: { readonly column: number; readonly fromRow: number },
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(fromRow, column, sheet.getMaxRows() - fromRow + 1);
}
