// The laboratory of the self-test over the open spreadsheet.
import { sighting, type Laboratory } from '../../app/self-test/trial';
import { pdfBlob } from '../google-printer';
import { cellExperiments } from './cell-experiments';
import { pageExperiments } from './page-experiments';
import type { Bench, Experiment } from './experiment';
import { scratchSheets } from './scratch';
import { serviceExperiments } from './service-experiments';
import { sheetExperiments } from './sheet-experiments';

const experiments: Readonly<Record<string, Experiment>> = {
  ...serviceExperiments,
  ...pageExperiments,
  ...cellExperiments,
  ...sheetExperiments,
};

/** @param specimen the page that is made a PDF */
export function googleLaboratory(specimen: string): Laboratory {
  const scratch = scratchSheets(SpreadsheetApp.getActiveSpreadsheet());
  let printed: string | null = null;
  const bench: Bench = {
    ...scratch,
    specimen: () => (printed ??= pdfBlob(specimen).getDataAsString()),
  };
  return {
    attempt: (question) => {
      try {
        const experiment = experiments[question.id];
        return experiment === undefined ? sighting('untried') : experiment(bench, question);
      } catch (failure) {
        return sighting('untried', String(failure));
      }
    },
    sweep: scratch.sweep,
  };
}
