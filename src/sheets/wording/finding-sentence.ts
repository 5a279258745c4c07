// A finding in words. Every template's first sentence is the problem, the rest says what to do.
import type { Finding } from '../../core/findings/finding';
import type { FindingCode } from '../../core/findings/finding-code';
import { adoptionFindings } from '../../text/findings/adoption-findings';
import { contestFindings } from '../../text/findings/contest-findings';
import { entryFindings } from '../../text/findings/entry-findings';
import { publicationFindings } from '../../text/findings/publication-findings';
import { noticeFindings } from '../../text/findings/notice-findings';
import { repairFindings } from '../../text/findings/repair-findings';
import { fill, type Language, type Words } from '../../text/language';
import { factsInWords } from './facts-in-words';

const findingWords: Readonly<Record<FindingCode, Words>> = {
  ...adoptionFindings,
  ...entryFindings,
  ...repairFindings,
  ...publicationFindings,
  ...contestFindings,
  ...noticeFindings,
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

/** Split before the facts are put in, because a fact may hold a full stop of its own. */
function sentences(finding: Finding, language: Language): { problem: string; remedy: string } {
  const template = findingWords[finding.code][language];
  const end = template.search(language === 'en' ? /\.\s/ : /。/);
  if (end < 0) return { problem: template, remedy: '' };
  return { problem: template.slice(0, end + 1), remedy: template.slice(end + 1).trim() };
}
