import { date, list, number, text, truth } from '../../calls/kinds';
import { chained, enumeration, method, overloaded, ServiceObject } from '../../calls/service-type';
import type { Member, ServiceType } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import type { Validation } from '../../../workbook/contract';
import { serialOfDay } from '../../document/cell-value';
import type { RunState } from '../run-state';
import { rangeKind } from './range-self';

const MAXIMUM_LIST_LENGTH = 500;

type Rule = Validation['rule'];

/** A rule without the cells it is for. */
export type BuiltValidation = Omit<Validation, 'areas'>;

interface BuilderSelf {
  readonly run: RunState;
  rule: Rule | null;
  helpText: string;
  /** Google's default: other input is marked, not refused. */
  allowInvalid: boolean;
}

const criteria = enumeration('SpreadsheetApp.DataValidationCriteria', [
  'CUSTOM_FORMULA',
  'DATE_BETWEEN',
  'DATE_IS_VALID_DATE',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
]);

export const validationCriteria = criteria.holder;

export const dataValidationType: ServiceType<BuiltValidation> = {
  name: 'SpreadsheetApp.DataValidation',
  members: {
    getAllowInvalid: method([], ({ strict }) => !strict),
    getHelpText: method([], ({ helpText }) => (helpText === '' ? null : helpText)),
    getCriteriaType: method([], ({ rule }) => criteria.constantOf(criterionOf(rule))),
  },
};

function criterionOf(rule: Rule): Parameters<typeof criteria.constantOf>[0] {
  switch (rule.kind) {
    case 'list':
      return 'VALUE_IN_LIST';
    case 'listFrom':
      return 'VALUE_IN_RANGE';
    case 'formula':
      return 'CUSTOM_FORMULA';
    case 'decimal':
      if (rule.to === Infinity) return 'NUMBER_GREATER_THAN_OR_EQUAL_TO';
      return rule.from === -Infinity ? 'NUMBER_LESS_THAN_OR_EQUAL_TO' : 'NUMBER_BETWEEN';
    case 'date':
      if (rule.from === undefined) return rule.to === undefined ? 'DATE_IS_VALID_DATE' : 'DATE_ON_OR_BEFORE';
      return rule.to === undefined ? 'DATE_ON_OR_AFTER' : 'DATE_BETWEEN';
  }
}

const requireValueInList = chained([list(text)], (self: BuilderSelf, values) => {
  if (values.length > MAXIMUM_LIST_LENGTH) {
    throw new ServiceException(
      `The data validation rule has more items than the limit of ${MAXIMUM_LIST_LENGTH}. Use the ‘List from a range’ criteria instead.`,
    );
  }
  self.rule = { kind: 'list', values };
});

const requireValueInRange = chained([rangeKind], (self: BuilderSelf, { sheet, area }) => {
  self.rule = { kind: 'listFrom', sheet: sheet.file.name, area };
});

const builderType: ServiceType<BuilderSelf> = {
  name: 'SpreadsheetApp.DataValidationBuilder',
  members: {
    requireValueInList: withArrowOption(requireValueInList),
    requireValueInRange: withArrowOption(requireValueInRange),
    requireNumberBetween: chained([number, number], (self, from, to) => {
      self.rule = { kind: 'decimal', from, to };
    }),
    requireNumberGreaterThanOrEqualTo: chained([number], (self, from) => {
      self.rule = { kind: 'decimal', from, to: Infinity };
    }),
    requireNumberLessThanOrEqualTo: chained([number], (self, to) => {
      self.rule = { kind: 'decimal', from: -Infinity, to };
    }),
    requireDate: chained([], (self) => {
      self.rule = { kind: 'date' };
    }),
    requireDateBetween: chained([date, date], (self, from, to) => {
      self.rule = { kind: 'date', from: serialOfDay(from, self.run.place), to: serialOfDay(to, self.run.place) };
    }),
    requireDateOnOrAfter: chained([date], (self, from) => {
      self.rule = { kind: 'date', from: serialOfDay(from, self.run.place) };
    }),
    requireDateOnOrBefore: chained([date], (self, to) => {
      self.rule = { kind: 'date', to: serialOfDay(to, self.run.place) };
    }),
    requireFormulaSatisfied: chained([text], (self, formula) => {
      self.rule = { kind: 'formula', formula: formula.startsWith('=') ? formula.slice(1) : formula };
    }),
    setAllowInvalid: chained([truth], (self, allowInvalid) => {
      self.allowInvalid = allowInvalid;
    }),
    setHelpText: chained([text], (self, helpText) => {
      self.helpText = helpText;
    }),
    build: method([], ({ rule, helpText, allowInvalid }) => {
      if (rule === null) throw new ServiceException('The data validation rule has no criteria.');
      return validationObject({ rule, helpText, strict: !allowInvalid });
    }),
  },
};

export function newDataValidation(run: RunState): ServiceObject<BuilderSelf> {
  return new ServiceObject(builderType, { run, rule: null, helpText: '', allowInvalid: true });
}

export function validationObject(validation: BuiltValidation): ServiceObject<BuiltValidation> {
  return new ServiceObject(dataValidationType, validation);
}

/** Also with a last argument that says whether the cell shows the drop-down arrow; an .xlsx always does. */
function withArrowOption(plain: Member<BuilderSelf>): Member<BuilderSelf> {
  return overloaded(plain, { signatures: plain.signatures.map((one) => ({ ...one, kinds: [...one.kinds, truth] })) });
}
