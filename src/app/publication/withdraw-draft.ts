// A draft of corrections that are no more, because the entries give the published version again.
import { logDetail } from '../../core/log/log-detail';
import { statusChange, statusIn } from '../../sheets/layouts/ranking/ranking-status';
import { committed, loggedRun } from '../log/logged-run';
import type { CommittedChanges } from '../outputs/commit-order';
import { ledgerChanges } from '../outputs/ledger-change';
import type { Ports } from '../ports';
import type { MonthAtHand } from './month-at-hand';
import { obstacleToVersion, versionSheets, withoutRegister } from './version-sheets';

const NOTHING: CommittedChanges = { results: [], log: [], status: [] };

/** The draft's sheet stays to be looked at; its rows of the ledger go, or they would pass for a version. */
export function withdrawnDraft(ports: Ports, month: MonthAtHand): CommittedChanges {
  const { read, assessed, standing } = month;
  const { language } = read;
  const version = standing.version + 1;
  const sheets = versionSheets(ports.workbook, read, { month: assessed.month, version });
  const status = sheets.ranking === undefined ? undefined : statusIn(sheets.ranking)?.kind;
  if (status !== 'draft' && status !== 'unfinished') return NOTHING;
  if (obstacleToVersion(ports.workbook, withoutRegister(sheets), 'unpublished') !== null) return NOTHING;
  const rows = { month: assessed.month, version, rows: [] };
  const { inputHash, resultHash } = standing;
  const detail = logDetail({ withdrawn: version });
  const facts = {
    action: 'rank',
    month: assessed.month,
    version,
    detail,
    inputHash,
    resultHash,
    contentHash: '',
  } as const;
  const isLogged = committed(sheets.log, assessed.month, version)?.contentHash === '';
  return {
    results: sheets.ledger === undefined ? [] : ledgerChanges(sheets.ledger, rows),
    log: isLogged ? [] : loggedRun(ports, { log: sheets.log, language }, facts).changes,
    status: [statusChange(sheets.name, { kind: 'withdrawn', version: standing.version }, language)],
  };
}
