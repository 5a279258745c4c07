// What has been published, or of what the notice is.
import type { RankingReport } from '../reports/client-reports';
import type { ChangeReport, NoticeReport, PublicationReport } from '../reports/publication-reports';
import { FIRST_FINDINGS, findingLines } from './finding-lines';
import type { Look } from './look';
import { tableLines } from './table';

export function publicationLines(report: PublicationReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  const words = labels.publication;
  const named: readonly (readonly [string, string])[] = [
    [labels.advanced, report.advanced],
    [labels.last, report.last],
    [labels.lastTwo, report.lastTwo.join(labels.separator)],
    [words.mark, report.mark],
  ];
  return [
    paint.strong(words.title(report.month, String(report.version))),
    words.approved(report.approvedBy, report.approvedOn),
    words.period(report.publishedOn, report.publicUntil),
    ...named.filter(([, value]) => value !== '').map(([label, value]) => `${label}  ${value}`),
    ...changeLines(report.changes, look),
    ...foundLines(report, look),
  ];
}

/** Of a draft that nothing was published before, nothing has to be said. */
export function publicationStateLines(
  { publication, version }: RankingReport,
  { labels, paint }: Look,
): readonly string[] {
  const { state, published, mark } = publication;
  const words = labels.publication;
  if (state === 'published') return [words.published(String(published), mark)];
  return state === 'changed' ? [paint.caution(words.changed(String(published), String(version)))] : [];
}

export function noticeLines(report: NoticeReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  const words = labels.publication;
  const title = words.notice[report.kind](report.month, String(report.version));
  return [
    report.kind === 'draft' ? paint.caution(title) : paint.strong(title),
    ...(report.mark === '' ? [] : [`${words.mark}  ${report.mark}`]),
    ...(report.written.length === 0 ? [] : [`${words.sheets}  ${report.written.join(labels.separator)}`]),
    ...foundLines(report, look),
  ];
}

function changeLines(changes: readonly ChangeReport[], { labels: { publication: words }, paint }: Look) {
  if (changes.length === 0) return [];
  const [header = '', ...rows] = tableLines(
    [words.subject, words.item, words.before, words.after, words.reason].map((title) => ({ title, align: 'left' })),
    changes.map(({ subject, item, before, after, reason }) => [subject, item, before, after, reason]),
  );
  return [paint.strong(words.changes), paint.quiet(header), ...rows];
}

function foundLines({ findings }: Pick<PublicationReport, 'findings'>, { labels, paint }: Look): readonly string[] {
  return findings.length === 0 ? [] : findingLines(findings, labels, { paint, limit: FIRST_FINDINGS });
}
