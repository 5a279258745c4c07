import { method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import type { ObjectMakers, RunState } from '../run-state';
import { uiOf } from '../ui/ui-service';
import { borderStyles } from './border';
import { newConditionalFormatRule } from './conditional-format';
import { newDataValidation, validationCriteria } from './data-validation';
import { protectionTypes } from './protection';
import { rangeOf } from './range';
import { newRichText } from './rich-text';
import { sheetOf } from './sheet';
import { spreadsheetOf } from './spreadsheet';

const spreadsheetAppType: ServiceType<RunState> = {
  name: 'SpreadsheetApp',
  constants: {
    BorderStyle: borderStyles.holder,
    DataValidationCriteria: validationCriteria,
    ProtectionType: protectionTypes.holder,
  },
  members: {
    getActive: method([], (run) => spreadsheetOf(run)),
    getActiveSpreadsheet: method([], (run) => spreadsheetOf(run)),
    getUi: method([], (run) => {
      if (run.window) return uiOf(run, run.window);
      throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
    }),
    flush: method([], (run) => {
      run.document.pending.settle();
      run.onFlush();
    }),
    newDataValidation: method([], (run) => newDataValidation(run)),
    newConditionalFormatRule: method([], () => newConditionalFormatRule()),
    newRichTextValue: method([], () => newRichText()),
  },
};

export function spreadsheetApp(run: RunState): ServiceObject<RunState> {
  return new ServiceObject(spreadsheetAppType, run);
}

export const objectMakers: ObjectMakers = {
  spreadsheet: spreadsheetOf,
  sheet: sheetOf,
  range: (run, sheet, area) => rangeOf({ run, sheet, area }),
};
