import type { ColumnValidation } from '../sheets/sheet-layout';

/** The platform's rule for one column of a form. */
export function validationRule(validation: ColumnValidation): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation()
    .setAllowInvalid(!validation.strict)
    .setHelpText(validation.helpText);
  const { rule } = validation;
  switch (rule.kind) {
    case 'list':
      return builder.requireValueInList([...rule.values], true).build();
    case 'number':
      return builder.requireNumberBetween(rule.from, rule.to).build();
    case 'date':
      return builder.requireDate().build();
  }
}
