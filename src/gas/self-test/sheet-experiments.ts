// The grids of sheets, their names, and what may be written into them.
import { sighting, type Sighting } from '../../app/self-test/trial';
import { holding } from './cell-experiments';
import type { Experiments } from './experiment';
import { PREFIX, type Range } from './scratch';
import { attempted, FLUSH, staged } from './staged';

export const sheetExperiments = {
  newSheet: ({ add }) => {
    const sheet = add('new');
    return figures(sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn());
  },
  outside: ({ add }) => {
    const sheet = add('bounds');
    let range: unknown = null;
    const take = () => (range = sheet.getRange(sheet.getMaxRows() + 1, 1));
    return staged([['refused', take], ['refusedOnUse', () => (range as Range).setValue(1)], FLUSH], () =>
      sighting('done'),
    );
  },
  insertRows: ({ add }) => {
    const sheet = add('longer');
    const insert = () => sheet.insertRowsAfter(sheet.getMaxRows(), 5);
    return attempted(insert, () => figures(sheet.getMaxRows()));
  },
  appendFull: ({ add }) => {
    const sheet = add('full');
    sheet.getRange(sheet.getMaxRows(), 1).setValue(1);
    return attempted(
      () => sheet.appendRow([2]),
      () => figures(sheet.getLastRow()),
    );
  },
  caseOnly: ({ add }) => {
    add('case');
    return attempted(
      () => add('CASE'),
      () => sighting('done'),
    );
  },
  longName: ({ add }, { given }) => {
    const ending = 'x'.repeat(Number(given) - PREFIX.length);
    return attempted(
      () => add(ending),
      () => figures(Number(given)),
    );
  },
  editorsLeft: ({ add }) => {
    const protection = add('closed').protect();
    protection.addEditor(Session.getEffectiveUser());
    protection.removeEditors(protection.getEditors());
    return figures(protection.getEditors().length);
  },
  strictRule: ({ spreadsheet, add }) => {
    const cell = add('strict').getRange(1, 1);
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
    SpreadsheetApp.flush();
    const write = () => cell.setValue('b');
    return staged([['refused', write], FLUSH], () => holding(cell, spreadsheet.getSpreadsheetTimeZone()));
  },
} satisfies Experiments;

function figures(...numbers: readonly number[]): Sighting {
  return sighting('done', numbers.join(', '));
}
