// A month whose published version still holds: it is not written again, and a draft of corrections that are no more is called void.
import { logDetail } from '../../core/log/log-detail';
import { statusChange, statusIn } from '../../sheets/layouts/ranking-status';
import type { Refusal } from '../client-messages';
import { findingReports } from '../finding-report';
import { committed, loggedRun } from '../log/logged-run';
import { applyInOrder, type CommittedChanges } from '../outputs/commit-order';
import { ledgerChanges } from '../outputs/ledger-change';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { missingLine } from './complete-publication';
import { findingsUpdate } from './edition-changes';
import type { MonthAtHand } from './month-at-hand';
import { obstacleToVersion, versionSheets } from './version-sheets';
import { writtenMonth, type WrittenMonth } from './written-month';

export function keepPublished(ports: Ports, month: MonthAtHand): WrittenMonth | Refusal {
  const { workbook, now } = ports;
  const { read, assessed, standing } = month;
  const { language, reading } = read;
  const { published } = standing;
  const sheets = versionSheets(workbook, read, standingVersion(month));
  const obstacle = obstacleToVersion(workbook, sheets, 'published');
  if (obstacle !== null)
    return refusal({ ...obstacle, findings: findingReports(assessed.findings, language) }, language);
  const withdrawn = withdrawnDraft(ports, month);
  const all: CommittedChanges = {
    results: [...withdrawn.results, ...findingsUpdate(month, sheets, now)],
    log: withdrawn.log,
    status: [...withdrawn.status, ...(published === null ? [] : missingLine(sheets, published, month))],
  };
  applyInOrder(workbook, all, reading.editors);
  if (sheets.ranking !== undefined) workbook.show(sheets.name);
  return writtenMonth(all, sheets.name);
}

const NOTHING: CommittedChanges = { results: [], log: [], status: [] };

/** The draft's sheet stays to be looked at; its rows of the ledger go, or they would pass for a version. */
function withdrawnDraft(ports: Ports, month: MonthAtHand): CommittedChanges {
  const { read, assessed, standing } = month;
  const { language } = read;
  const version = standing.version + 1;
  const sheets = versionSheets(ports.workbook, read, { month: assessed.month, version });
  const status = sheets.ranking === undefined ? undefined : statusIn(sheets.ranking)?.kind;
  if (status !== 'draft' && status !== 'unfinished') return NOTHING;
  if (obstacleToVersion(ports.workbook, sheets, 'unpublished') !== null) return NOTHING;
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

function standingVersion({ assessed, standing }: MonthAtHand) {
  return { month: assessed.month, version: standing.version };
}
