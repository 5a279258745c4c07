import { list, number, text, truth } from '../../calls/kinds';
import { chained, method, overloaded, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import type { Validation } from '../../../workbook/contract';

const MAXIMUM_LIST_LENGTH = 500;

/** A rule without the cells it is for. */
export type BuiltValidation = Omit<Validation, 'areas'>;

interface BuilderSelf {
  rule: Validation['rule'] | null;
  helpText: string;
  /** Google's default: other input is marked, not refused. */
  allowInvalid: boolean;
}

export const dataValidationType: ServiceType<BuiltValidation> = {
  name: 'SpreadsheetApp.DataValidation',
  members: {
    getAllowInvalid: method([], ({ strict }) => !strict),
    getHelpText: method([], ({ helpText }) => (helpText === '' ? null : helpText)),
  },
};

const requireValueInList = chained([list(text)], (self: BuilderSelf, values) => {
  if (values.length > MAXIMUM_LIST_LENGTH) {
    throw new ServiceException(
      `The data validation rule has more items than the limit of ${MAXIMUM_LIST_LENGTH}. Use the ‘List from a range’ criteria instead.`,
    );
  }
  self.rule = { kind: 'list', values };
});

const builderType: ServiceType<BuilderSelf> = {
  name: 'SpreadsheetApp.DataValidationBuilder',
  members: {
    requireValueInList: overloaded(
      requireValueInList,
      // Whether the cell shows the drop-down arrow; an .xlsx always does.
      { signatures: requireValueInList.signatures.map((one) => ({ ...one, kinds: [list(text), truth] })) },
    ),
    requireNumberBetween: chained([number, number], (self, from, to) => {
      self.rule = { kind: 'decimal', from, to };
    }),
    requireDate: chained([], (self) => {
      self.rule = { kind: 'date' };
    }),
    setAllowInvalid: chained([truth], (self, allowInvalid) => {
      self.allowInvalid = allowInvalid;
    }),
    setHelpText: chained([text], (self, helpText) => {
      self.helpText = helpText;
    }),
    build: method([], ({ rule, helpText, allowInvalid }) => {
      if (rule === null) throw new ServiceException('The data validation rule has no criteria.');
      return new ServiceObject(dataValidationType, { rule, helpText, strict: !allowInvalid });
    }),
  },
};

export function newDataValidation(): ServiceObject<BuilderSelf> {
  return new ServiceObject(builderType, { rule: null, helpText: '', allowInvalid: true });
}
