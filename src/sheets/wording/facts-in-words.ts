// The facts of a finding as each language says them: columns by their headers, days and lists in words, the rest as people wrote it.
import type { TargetCategory } from '../../core/entries/plans';
import type { Finding } from '../../core/findings/finding';
import type { FindingCode } from '../../core/findings/finding-code';
import { DID_YOU_MEAN } from '../../text/suggestions';
import { fill, listed, type Facts, type Language } from '../../text/language';
import { spansInWords } from '../../text/months';
import { methodParameters } from '../parameters/method-parameters';
import type { Parameters } from '../parameters/parameter';
import { wordFor } from '../tables/choice';
import { decisionsTable } from '../tables/judgements/decisions-table';
import { eventTypes } from '../tables/judgements/judgement-choices';
import { recipientsTable } from '../tables/people/recipients-table';
import { extensionsTable } from '../tables/plans/extensions-table';
import { monthlyPlanTable } from '../tables/plans/monthly-plan-table';
import { targetCategories } from '../tables/plans/plan-choices';
import type { Columns } from '../tables/table';
import { builtInWords } from './built-in-words';

/** The sheets whose columns a finding may list as `columns`. */
const columnsOf: Partial<Readonly<Record<FindingCode, Columns>>> = {
  'plan-line-incomplete': monthlyPlanTable.columns,
  'cause-missing': monthlyPlanTable.columns,
  'extension-without-effect': extensionsTable.columns,
  'decision-without-effect': decisionsTable.columns,
  'recipient-incomplete': recipientsTable.columns,
};

const NAMES = ['criteria', 'candidates', 'ruleSets', 'leaders'];

export function factsInWords({ code, facts }: Finding, language: Language): Facts {
  const { nearest } = facts;
  const inWords: Record<string, string> = {};
  for (const [name, fact] of Object.entries(facts)) inWords[name] = shortened(fact);
  Object.assign(inWords, builtInWords(inWords, language));
  for (const list of NAMES) {
    const names = facts[list];
    if (names !== undefined) inWords[list] = listed(names.split('、'), language);
  }
  inWords.nearest = nearest === undefined ? '' : question(code, nearest, language);
  const { columns, spans, categories, method, parameter } = facts;
  const table = columnsOf[code];
  if (table !== undefined && columns !== undefined) inWords.columns = headersOf(columns, table, language);
  if (spans !== undefined) inWords.spans = spansInWords(spans, language);
  if (categories !== undefined) inWords.categories = categoriesInWords(categories, language);
  if (method !== undefined && parameter !== undefined) inWords.parameter = parameterName(method, parameter, language);
  return inWords;
}

function question(code: FindingCode, name: string, language: Language): string {
  const nearest = code === 'event-type-unknown' ? wordFor(name, eventTypes, language) : name;
  return fill(DID_YOU_MEAN[language], { nearest });
}

function headersOf(keys: string, columns: Columns, language: Language): string {
  const headers = keys.split(',').map((key) => columns[key]?.header[language] ?? key);
  return listed(headers, language);
}

function categoriesInWords(categories: string, language: Language): string {
  const names = categories.split('、').map((name) => wordFor(name as TargetCategory, targetCategories, language));
  return listed(names, language);
}

function parameterName(method: string, key: string, language: Language): string {
  const ofMethods: Readonly<Record<string, Parameters>> = methodParameters;
  return ofMethods[method]?.[key]?.name[language] ?? key;
}

/** Somebody may have pasted a whole document into one cell; a finding must still fit into one. */
const LONGEST_FACT = 200;

function shortened(fact: string): string {
  if (fact.length <= LONGEST_FACT) return fact;
  return `${[...fact].slice(0, LONGEST_FACT).join('')}…`;
}
