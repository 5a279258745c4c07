// What becomes of what is written into cells.
import { sighting, type Sighting } from '../../app/self-test/trial';
import { cellReader } from '../cell-values';
import type { Experiments } from './experiment';
import type { Range } from './scratch';
import { attempted } from './staged';

const FOUR = [
  [1, 2],
  [3, 4],
];

export const cellExperiments = {
  typed: ({ spreadsheet, cells }, { given, format }) => {
    const cell = cells(1, 1).setNumberFormat(format);
    const write = () => cell.setValues([[given]]);
    return attempted(write, () => holding(cell, spreadsheet.getSpreadsheetTimeZone()));
  },
  overMerged: ({ cells }) => {
    const block = cells(2, 2).merge();
    return attempted(
      () => block.setValues(FOUR),
      () => kept(block),
    );
  },
  longText: ({ cells }, { given }) => {
    const cell = cells(1, 1).setNumberFormat('@');
    const write = () => cell.setValues([['x'.repeat(Number(given))]]);
    return attempted(write, () => sighting('done', String(cell.getValue()).length));
  },
} satisfies Experiments;

export function holding(cell: Range, timeZone: string): Sighting {
  const formula = cell.getFormula();
  if (formula !== '') return sighting('formula', formula);
  const value = cellReader(timeZone)(cell.getValue());
  if (typeof value === 'string') return sighting('text', value);
  if (typeof value === 'object') return sighting('date', value.date);
  return sighting(typeof value === 'number' ? 'number' : 'truth', String(value));
}

/** What is left of four values. */
function kept(block: Range): Sighting {
  const values = ([] as unknown[]).concat(...block.getValues()).filter((value) => value !== '');
  return sighting('done', values.join(', '));
}
