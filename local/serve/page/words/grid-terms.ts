// The grid's own words in the language of the page; the grid asks for each by its English term.
import type { PageLanguage } from '../../wire';
import { chartPanelsTerms } from './grid-terms/chart-panels';
import { chartsTerms } from './grid-terms/charts';
import { conditionsTerms } from './grid-terms/conditions';
import { datesTerms } from './grid-terms/dates';
import { errorsTerms } from './grid-terms/errors';
import { filtersTerms } from './grid-terms/filters';
import { functionErrorsTerms } from './grid-terms/function-errors';
import { functionHelpTerms } from './grid-terms/function-help';
import { functionsArrayTerms } from './grid-terms/functions-array';
import { functionsCalendarTerms } from './grid-terms/functions-calendar';
import { functionsDatabaseTerms } from './grid-terms/functions-database';
import { functionsDateTerms } from './grid-terms/functions-date';
import { functionsFinancialTerms } from './grid-terms/functions-financial';
import { functionsFinancialChecksTerms } from './grid-terms/functions-financial-checks';
import { functionsInfoTerms } from './grid-terms/functions-info';
import { functionsLookupTerms } from './grid-terms/functions-lookup';
import { functionsMathTerms } from './grid-terms/functions-math';
import { functionsNumbersTerms } from './grid-terms/functions-numbers';
import { functionsOperatorTerms } from './grid-terms/functions-operator';
import { functionsStatisticalTerms } from './grid-terms/functions-statistical';
import { functionsTextTerms } from './grid-terms/functions-text';
import { linksTerms } from './grid-terms/links';
import { menusEditTerms } from './grid-terms/menus-edit';
import { menusFormatTerms } from './grid-terms/menus-format';
import { menusViewTerms } from './grid-terms/menus-view';
import { messagesTerms } from './grid-terms/messages';
import { namedRangesTerms } from './grid-terms/named-ranges';
import { panelsTerms } from './grid-terms/panels';
import { pivotMeasuresTerms } from './grid-terms/pivot-measures';
import { pivotsTerms } from './grid-terms/pivots';
import { printingTerms } from './grid-terms/printing';
import { rulesTerms } from './grid-terms/rules';
import { tablesTerms } from './grid-terms/tables';

/** Chinese by English term; white space in a term counts as one space. */
export const gridTerms: Readonly<Record<string, string>> = {
  ...menusEditTerms,
  ...menusViewTerms,
  ...menusFormatTerms,
  ...panelsTerms,
  ...rulesTerms,
  ...conditionsTerms,
  ...filtersTerms,
  ...linksTerms,
  ...tablesTerms,
  ...namedRangesTerms,
  ...chartsTerms,
  ...chartPanelsTerms,
  ...pivotsTerms,
  ...pivotMeasuresTerms,
  ...printingTerms,
  ...messagesTerms,
  ...errorsTerms,
  ...datesTerms,
  ...functionHelpTerms,
  ...functionErrorsTerms,
  ...functionsArrayTerms,
  ...functionsDatabaseTerms,
  ...functionsDateTerms,
  ...functionsCalendarTerms,
  ...functionsFinancialTerms,
  ...functionsFinancialChecksTerms,
  ...functionsInfoTerms,
  ...functionsLookupTerms,
  ...functionsMathTerms,
  ...functionsNumbersTerms,
  ...functionsOperatorTerms,
  ...functionsStatisticalTerms,
  ...functionsTextTerms,
};

/** The grid's maker is not who helps our people, so its addresses are left out. */
const englishTerms: Readonly<Record<string, string>> = {
  'An unexpected error occurred. Submit a support ticket at odoo.com/help.': 'An unexpected error occurred.',
  "e.g. 'http://www.odoo.com'": "e.g. 'https://www.example.com'",
};

const terms: Readonly<Record<PageLanguage, ReadonlyMap<string, string>>> = {
  'zh-CN': new Map(Object.entries(gridTerms)),
  en: new Map(Object.entries(englishTerms)),
};

/** Placeholders stay as they are, the grid fills them; a term we do not know stays English. */
export function translateTerm(language: PageLanguage, term: string): string {
  // Texts of templates come with the line breaks of their file.
  return terms[language].get(term.trim().replace(/\s+/g, ' ')) ?? term;
}
