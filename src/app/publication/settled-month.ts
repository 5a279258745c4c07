// What was found of a month before it was published, without what its publication answers.
import type { Finding } from '../../core/findings/finding';
import type { MonthVersion } from '../../core/publication/versions';
import type { MonthAtHand } from './month-at-hand';

/** Once the version stands nobody is to read that it is still to come. */
export function settledMonth(month: MonthAtHand, published: MonthVersion): MonthAtHand {
  const findings = month.assessed.findings.filter((finding) => !isSettled(finding, published));
  return { ...month, assessed: { ...month.assessed, findings } };
}

function isSettled({ code, facts }: Finding, { month, version }: MonthVersion): boolean {
  if (code === 'entries-changed-since-publication') return true;
  return code === 'objection-not-corrected' && facts.month === month && Number(facts.version) <= version;
}
