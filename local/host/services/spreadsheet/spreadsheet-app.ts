import { method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import type { RunState } from '../run-state';
import { uiOf } from '../ui/ui-service';
import { borderStyles } from './border';
import { newDataValidation } from './data-validation';
import { protectionTypes } from './protection';
import { spreadsheetOf } from './spreadsheet';

const spreadsheetAppType: ServiceType<RunState> = {
  name: 'SpreadsheetApp',
  constants: { BorderStyle: borderStyles.holder, ProtectionType: protectionTypes.holder },
  members: {
    getActive: method([], (run) => spreadsheetOf(run)),
    getActiveSpreadsheet: method([], (run) => spreadsheetOf(run)),
    getUi: method([], (run) => {
      if (run.window) return uiOf(run, run.window);
      throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
    }),
    flush: method([], (run) => {
      run.document.pending.settle();
    }),
    newDataValidation: method([], () => newDataValidation()),
  },
};

export function spreadsheetApp(run: RunState): ServiceObject<RunState> {
  return new ServiceObject(spreadsheetAppType, run);
}
