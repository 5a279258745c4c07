// Rules that change the look of cells by a formula. Other conditions of Google's are refused by name.
import type { Area, ConditionalFormat } from '../../../workbook/contract';
import { list, orNull, text, truth } from '../../calls/kinds';
import { ServiceException } from '../../calls/service-exception';
import { chained, enumeration, method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import type { HostSheet } from '../../document/host-sheet';
import type { RunState } from '../run-state';
import { colourOf } from './colour';
import { rangeOf } from './range';
import { rangeKind } from './range-self';
import type { RangeSelf } from './range-self';

type Look = ConditionalFormat['look'];

export interface ConditionalRule extends ConditionalFormat {
  readonly run: RunState;
  readonly sheet: HostSheet;
}

interface BuilderSelf {
  ranges: readonly RangeSelf[];
  formula: string | null;
  look: Look;
}

const criteria = enumeration('SpreadsheetApp.BooleanCriteria', ['CUSTOM_FORMULA']);

const conditionType: ServiceType<ConditionalRule> = {
  name: 'SpreadsheetApp.BooleanCondition',
  members: {
    getCriteriaType: method([], () => criteria.constantOf('CUSTOM_FORMULA')),
    getCriteriaValues: method([], ({ formula }) => [`=${formula}`]),
  },
};

export const conditionalRuleType: ServiceType<ConditionalRule> = {
  name: 'SpreadsheetApp.ConditionalFormatRule',
  members: {
    getRanges: method([], ({ run, sheet, areas }) => areas.map((area) => rangeOf({ run, sheet, area }))),
    getBooleanCondition: method([], (self) => new ServiceObject(conditionType, self)),
  },
};

const builderType: ServiceType<BuilderSelf> = {
  name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  members: {
    whenFormulaSatisfied: chained([text], (self, formula) => {
      self.formula = formula.startsWith('=') ? formula.slice(1) : formula;
    }),
    setRanges: chained([list(rangeKind)], (self, ranges) => {
      self.ranges = ranges;
    }),
    setBackground: chained([orNull(text)], (self, colour) => {
      self.look = changed(self.look, { fill: colour === null ? null : colourOf(colour) });
    }),
    setFontColor: chained([orNull(text)], (self, colour) => {
      self.look = changed(self.look, { fontColour: colour === null ? null : colourOf(colour) });
    }),
    setBold: chained([orNull(truth)], (self, bold) => {
      self.look = changed(self.look, { bold });
    }),
    setItalic: chained([orNull(truth)], (self, italic) => {
      self.look = changed(self.look, { italic });
    }),
    build: method([], build),
  },
};

export function newConditionalFormatRule(): ServiceObject<BuilderSelf> {
  return new ServiceObject(builderType, { ranges: [], formula: null, look: {} });
}

/** The formula rules of a sheet; rules of other kinds that an .xlsx brings along are not shown to scripts, and stay. */
export function conditionalRulesOf(run: RunState, sheet: HostSheet): ServiceObject<ConditionalRule>[] {
  const formats = sheet.settled().conditionalFormats();
  return formats.map((format) => new ServiceObject(conditionalRuleType, { ...format, run, sheet }));
}

/** @throws ServiceException for a rule of another sheet */
export function setConditionalRules(
  { run, sheet }: { readonly run: RunState; readonly sheet: HostSheet },
  rules: readonly ConditionalRule[],
): void {
  if (rules.some((rule) => rule.sheet !== sheet)) {
    throw new ServiceException('Conditional format rule cannot reference a different sheet.');
  }
  sheet.change({ user: run.person.email, area: null }, (file) => {
    file.setConditionalFormats(rules.map(({ areas, formula, look }) => ({ areas, formula, look })));
  });
}

/** Null takes a facet away. */
function changed(look: Look, facets: { readonly [Facet in keyof Look]: Look[Facet] | null }): Look {
  return Object.fromEntries(Object.entries({ ...look, ...facets }).filter(([, value]) => value !== null));
}

function build({ ranges, formula, look }: BuilderSelf): ServiceObject<ConditionalRule> {
  const [first] = ranges;
  if (formula === null) throw new ServiceException('Conditional format rule must have a condition.');
  if (first === undefined) throw new ServiceException('Conditional format rule must have at least one range.');
  if (ranges.some(({ sheet }) => sheet !== first.sheet)) {
    throw new ServiceException('Conditional format rule ranges must be on the same sheet.');
  }
  const areas: Area[] = ranges.map(({ area }) => area);
  return new ServiceObject(conditionalRuleType, { run: first.run, sheet: first.sheet, areas, formula, look });
}
