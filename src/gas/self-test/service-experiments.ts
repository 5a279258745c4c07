// What calls cost, and where the script runs.
import { sighting, type Sighting } from '../../app/self-test/trial';
import type { Experiments } from './experiment';

const TIMES = 5;
/** Reads of neighbours may be answered from what the platform has fetched ahead. */
const ROWS_APART = 100;
const BLOCK_ROWS = 200;
const BLOCK_COLUMNS = 20;
const PROPERTY = 'xiaoneng-self-test';

export const serviceExperiments = {
  readCell: ({ cells }) => timed(TIMES, () => cells(ROWS_APART, 1).getValue()),
  writeCell: ({ cells }) => {
    const cell = cells(1, 1);
    return timed(TIMES, (time) => {
      cell.setValue(time);
      SpreadsheetApp.flush();
    });
  },
  flush: () => timed(TIMES, () => SpreadsheetApp.flush()),
  writeBlock: ({ cells }) => {
    const block = cells(BLOCK_ROWS, BLOCK_COLUMNS);
    const values = block.getValues();
    return timed(1, () => {
      block.setValues(values);
      SpreadsheetApp.flush();
    });
  },
  property: () => {
    const properties = PropertiesService.getDocumentProperties();
    try {
      return timed(TIMES, (time) => properties.setProperty(PROPERTY, String(time)).getProperty(PROPERTY));
    } finally {
      properties.deleteProperty(PROPERTY);
    }
  },
  surroundings: ({ spreadsheet }) => {
    const zones = [Session.getScriptTimeZone(), spreadsheet.getSpreadsheetTimeZone()];
    const rest = [spreadsheet.getSpreadsheetLocale(), MailApp.getRemainingDailyQuota()];
    return sighting('noted', [...zones, ...rest].join(', '));
  },
} satisfies Experiments;

/** The mean of so many times. */
function timed(times: number, action: (time: number) => unknown): Sighting {
  const start = Date.now();
  for (let time = 0; time < times; time += 1) action(time);
  return sighting('milliseconds', Math.round((Date.now() - start) / times));
}
