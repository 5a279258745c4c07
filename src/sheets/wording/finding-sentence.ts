// A finding in words. Every template's first sentence is the problem, the rest says what to do.
import type { Finding } from '../../core/findings/finding';
import type { FindingCode } from '../../core/findings/finding-code';
import { contestFindings } from '../../text/contest-findings';
import { entryFindings } from '../../text/entry-findings';
import { repairFindings } from '../../text/repair-findings';
import { fill, listed, type Facts, type Language, type Words } from '../../text/language';
import { decisionsTable } from '../tables/judgements/decisions-table';
import { extensionsTable } from '../tables/plans/extensions-table';
import { monthlyPlanTable } from '../tables/plans/monthly-plan-table';
import type { Columns } from '../tables/table';

const findingWords: Readonly<Record<FindingCode, Words>> = {
  ...entryFindings,
  ...repairFindings,
  ...contestFindings,
};

/** The sheets whose columns a finding may list as `columns`. */
const columnsOf: Partial<Readonly<Record<FindingCode, Columns>>> = {
  'plan-line-incomplete': monthlyPlanTable.columns,
  'extension-without-effect': extensionsTable.columns,
  'decision-without-effect': decisionsTable.columns,
};

/** Problem and remedy as one text. */
export function findingSentence(finding: Finding, language: Language): string {
  return fill(findingWords[finding.code][language], factsInWords(finding, language));
}

/** The first sentence. */
export function findingProblem(finding: Finding, language: Language): string {
  return fill(sentences(finding, language).problem, factsInWords(finding, language));
}

/** What to do; empty where the template says nothing about it. */
export function findingRemedy(finding: Finding, language: Language): string {
  return fill(sentences(finding, language).remedy, factsInWords(finding, language));
}

/** Columns by their headers, and lists as each language writes them; every other fact is as people wrote it. */
function factsInWords({ code, facts }: Finding, language: Language): Facts {
  const inWords: Record<string, string> = {};
  for (const [name, fact] of Object.entries(facts)) inWords[name] = shortened(fact);
  const columns = columnsOf[code];
  if (columns !== undefined && facts.columns !== undefined) {
    const headers = facts.columns.split(',').map((key) => columns[key]?.header[language] ?? key);
    inWords.columns = listed(headers, language);
  }
  for (const list of ['criteria', 'candidates', 'ruleSets']) {
    const names = facts[list];
    if (names !== undefined) inWords[list] = listed(names.split('、'), language);
  }
  return inWords;
}

/** Somebody may have pasted a whole document into one cell; a finding must still fit into one. */
const LONGEST_FACT = 200;

function shortened(fact: string): string {
  if (fact.length <= LONGEST_FACT) return fact;
  return `${[...fact].slice(0, LONGEST_FACT).join('')}…`;
}

/** Split before the facts are put in, because a fact may hold a full stop of its own. */
function sentences(finding: Finding, language: Language): { problem: string; remedy: string } {
  const template = findingWords[finding.code][language];
  const end = template.search(language === 'en' ? /\.\s/ : /。/);
  if (end < 0) return { problem: template, remedy: '' };
  return { problem: template.slice(0, end + 1), remedy: template.slice(end + 1).trim() };
}
