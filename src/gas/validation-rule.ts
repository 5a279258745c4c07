import type { ColumnValidation } from '../sheets/sheet-layout';

type ListFrom = Extract<ColumnValidation['rule'], { readonly kind: 'listFrom' }>;

/** The platform's rule for one column of a form; `rangeOf` gives the cells that a list is taken from. */
export function validationRule(
  validation: ColumnValidation,
  rangeOf: (list: ListFrom) => GoogleAppsScript.Spreadsheet.Range,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation()
    .setAllowInvalid(!validation.strict)
    .setHelpText(validation.helpText);
  const { rule } = validation;
  switch (rule.kind) {
    case 'list':
      return builder.requireValueInList([...rule.values], true).build();
    case 'listFrom':
      return builder.requireValueInRange(rangeOf(rule), true).build();
    case 'number':
      return builder.requireNumberBetween(rule.from, rule.to).build();
    case 'date':
      return builder.requireDateBetween(dayOf(rule.from), dayOf(rule.to)).build();
    case 'formula':
      return builder.requireFormulaSatisfied(rule.formula).build();
  }
}

/** The script's time zone may differ from the sheet's by a day, which no bound of a form minds. */
function dayOf(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(year, month - 1, day);
}
