// “Why this rank?”: computed from the entries as they are now, written nowhere.
import { explainRank } from '../../core/explanation/explain-rank';
import type { RankExplanation } from '../../core/explanation/rank-explanation';
import { addressKey } from '../../core/findings/a1';
import type { Finding } from '../../core/findings/finding';
import type { Language } from '../../text/language';
import type { Refusal } from '../client-messages';
import { findingReports } from '../finding-report';
import type { ExplanationReport, ExplanationRequest } from '../messages/explanation-messages';
import { assessMonth, readWorkbook, type AssessedMonth } from '../month/assess-month';
import { toldFindings } from '../month/told-findings';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { readOnly } from '../run';
import { unreadableCause } from '../unreadable-workbook';
import { subjectsInRow, subjectsNamed, subjectsOf, type RankedSubject } from './asked-subject';
import { toldExplanation } from './explanation-report';
import { NO_ROW, selectedRow } from './selected-row';
import { unclearQuestion } from './unclear-question';

export function explainPlace(ports: Ports, request: ExplanationRequest): ExplanationReport | Refusal {
  return readOnly(ports, request, () => {
    const subject = request.subject.trim();
    const row = subject === '' ? selectedRow(ports.workbook) : NO_ROW;
    const read = readWorkbook(ports, { ...request, month: request.month === '' ? row.month : request.month });
    const { language, reading, chosen } = read;
    if (reading.refusals.length > 0) return refusal(unreadableCause(reading.refusals, language), language);
    if (chosen.kind === 'refused') return refusal(chosen.cause, language);
    if (chosen.kind === 'none') return refusal({ reason: 'noMonths' }, language);
    const found = assessMonth(read, chosen.month);
    const telling = { workbook: ports.workbook, sheetNames: read.snapshot.sheetNames };
    const assessed = { ...found, findings: toldFindings(found.findings, telling) };
    const all = subjectsOf(assessed.result);
    const asked = subject === '' ? subjectsInRow(row.cells, all) : subjectsNamed(subject, all);
    const [only, another] = asked;
    if (only !== undefined && another === undefined) return explanationOf(only, assessed, language);
    return unclearQuestion({ month: chosen.month, subject, asked, all }, language);
  });
}

function explanationOf(
  { ranking, subject }: RankedSubject,
  assessed: AssessedMonth,
  language: Language,
): ExplanationReport {
  const { month, result } = assessed;
  const explained = explainRank(result, ranking, subject);
  return {
    schema: 1,
    month,
    ...toldExplanation(explained, result, language),
    findings: findingReports(findingsAbout(explained, assessed), language),
    choices: [],
  };
}

/** Those at the cells behind the figures and at the subject's own row, or why it is not ranked. */
function findingsAbout(explained: RankExplanation, { findings }: AssessedMonth): readonly Finding[] {
  if (explained.kind === 'unranked') return explained.unranked.reasons;
  const { subject, items, eventTerms } = explained.standing;
  const terms = [...items.flatMap((item) => item.terms), ...eventTerms];
  const cells = new Set([subject.at, ...terms.flatMap((term) => term.cells)].map(addressKey));
  return findings.filter(({ at }) => 'row' in at && cells.has(addressKey(at)));
}
