// Looks that follow from what people type.
import type { ConditionalFormat } from '../sheets/sheet-layout';
import { lightStyles } from './sheet-styles';

/** In place of the rules of the sheet, in their order: the first that fits a cell counts. */
export function setLights(sheet: GoogleAppsScript.Spreadsheet.Sheet, formats: readonly ConditionalFormat[]): void {
  if (formats.length === 0) return;
  const lastRow = sheet.getMaxRows();
  const rules = formats.map(({ column, columns, fromRow, formula, light }) => {
    const { colour, background, bold, italic } = lightStyles[light];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setFontColor(colour)
      .setBold(bold)
      .setItalic(italic)
      .setRanges([sheet.getRange(fromRow, column, lastRow - fromRow + 1, columns)])
      .build();
  });
  sheet.setConditionalFormatRules(rules);
}
