// Ranking sheets and 得分明细 against the hash of what was written into them.
import { markOf, type Sha256 } from '../../../core/log/chain';
import type { LogEntry, LogFault } from '../../../core/log/log-entry';
import { showsStatus, STATUS_ROW } from '../../../sheets/layouts/ranking/ranking-status';
import { versionRows } from '../../../sheets/publications/ledger-figures';
import { storedContent } from '../../../sheets/publications/published-content';
import type { Evidence, VersionSheet } from './evidence';

export function resultFaults(evidence: Evidence, sha256: Sha256): readonly LogFault[] {
  return [
    ...evidence.rankings.flatMap((ranking) => rankingFault(ranking, evidence, sha256) ?? []),
    ...missingRankings(evidence),
  ];
}

function rankingFault(ranking: VersionSheet, evidence: Evidence, sha256: Sha256): LogFault | null {
  const { sheet, status, month, version } = ranking;
  const facts = { month, version: String(version) };
  const incomplete: LogFault = { code: 'output-incomplete', sheet: sheet.name, row: STATUS_ROW, facts };
  if (status?.kind === 'unfinished') return incomplete;
  const committed = lastResult(ranking, evidence.entries);
  // Sheets from before there was a log; one whose mark alone is unknown has been told of.
  if (committed === null || status?.kind === 'withdrawn') return null;
  const isWhole =
    sha256(storedContent({ ...ranking, ranking: sheet, ledger: evidence.ledger })) === committed.contentHash;
  if (isWhole && showsItsState(ranking, committed, evidence)) return null;
  return isBegunAnew(ranking, committed, evidence)
    ? incomplete
    : { code: 'result-altered', sheet: sheet.name, row: isWhole ? STATUS_ROW : 0, facts };
}

/**
 * A draft is laid out from a blank sheet, and called void in steps of which the first takes its rows of the ledger: a run
 * may die there. Of a published version nothing is ever taken away.
 */
function isBegunAnew({ sheet, month, version }: VersionSheet, { action }: LogEntry, { ledger }: Evidence): boolean {
  const isBlank = sheet.values.length === 0 || versionRows(ledger, { month, version }).length === 0;
  return action === 'rank' && isBlank;
}

/** The line of state is no part of the hashed content, because it carries the mark. */
function showsItsState({ sheet, status }: VersionSheet, committed: LogEntry, { register }: Evidence): boolean {
  if (status === null || status.mark !== markOf(committed.chain)) return false;
  if (committed.action === 'rank') return status.kind === 'draft';
  return register.rows.some(
    ({ publication }) =>
      publication !== null &&
      publication.mark === status.mark &&
      showsStatus(sheet, { kind: 'published', publication }),
  );
}

function lastResult({ month, version }: VersionSheet, entries: readonly LogEntry[]): LogEntry | null {
  const results = entries.filter(({ action }) => action === 'rank' || action === 'publish');
  const own = results.filter((entry) => entry.month === month && entry.version === version);
  return own[own.length - 1] ?? null;
}

/** A draft may be taken away, a published result may not. */
function missingRankings({ entries, rankings }: Evidence): LogFault[] {
  return entries.flatMap(({ action, month, version, number }): LogFault[] => {
    const isThere = rankings.some((ranking) => ranking.month === month && ranking.version === version);
    if (action !== 'publish' || isThere) return [];
    const facts = { month, version: String(version), number: String(number) };
    return [{ code: 'result-missing', sheet: '', row: 0, facts }];
  });
}
