import type { Finding } from '../core/findings/finding';
import { findingSentence } from '../sheets/wording/finding-sentence';
import type { Language } from '../text/language';
import { findingReports } from './finding-report';
import type { RefusalCause } from './refusal';

/** The first problem in full; the others are among the findings. */
export function unreadableCause(refusals: readonly Finding[], language: Language): RefusalCause {
  const problems = refusals.slice(0, 1).map((finding) => placed(finding, language));
  return {
    reason: 'unreadable',
    facts: { problems: problems.join(' ') },
    findings: findingReports(refusals, language),
  };
}

function placed(finding: Finding, language: Language): string {
  const { sheet } = finding.at;
  const sentence = findingSentence(finding, language);
  if (sheet === '') return sentence;
  return language === 'en' ? `${sheet}: ${sentence}` : `《${sheet}》${sentence}`;
}
