// A draft put into the workbook: its ranking sheet, its rows of the ledger, the findings, and the row of the log that proves them whole.
import { markOf } from '../../core/log/chain';
import { logDetail } from '../../core/log/log-detail';
import { showsStatus, statusChange, type RankingStatus } from '../../sheets/layouts/ranking/ranking-status';
import type { Refusal } from '../client-messages';
import { committed, loggedRun } from '../log/logged-run';
import { applyInOrder, type CommittedChanges } from '../outputs/commit-order';
import type { Ports } from '../ports';
import { lineOwed } from './complete-publication';
import { editionChanges, findingsUpdate } from './edition-changes';
import { refusedMonth, type MonthAtHand } from './month-at-hand';
import { monthEdition, type MonthEdition } from './month-edition';
import { obstacleToVersion, versionSheets, withoutRegister, type VersionSheets } from './version-sheets';
import { writtenMonth, type WrittenMonth } from './written-month';

export function writeDraft(ports: Ports, month: MonthAtHand): WrittenMonth | Refusal {
  const { workbook, digest } = ports;
  const { read, assessed, standing, changes } = month;
  const sheets = versionSheets(workbook, read, { month: assessed.month, version: standing.version });
  const obstacle = obstacleToVersion(workbook, withoutRegister(sheets), 'unpublished');
  if (obstacle !== null) return refusedMonth(month, obstacle);
  const edition = monthEdition({ month, sheets, changes }, digest);
  const draft = unchangedDraft(ports, month, { sheets, edition }) ?? newDraft(ports, month, { sheets, edition });
  const all: CommittedChanges = { ...draft, status: [...draft.status, ...lineOwed(ports, month)] };
  applyInOrder(workbook, all, read.reading.editors);
  workbook.show(sheets.name);
  return writtenMonth(all, sheets.name);
}

interface Draft {
  readonly sheets: VersionSheets;
  readonly edition: MonthEdition;
}

/** Null where the workbook holds another draft, or none that the log proves; at most its last line is missing otherwise. */
function unchangedDraft({ now }: Ports, month: MonthAtHand, { sheets, edition }: Draft): CommittedChanges | null {
  const { assessed, standing, read } = month;
  const logged = committed(sheets.log, assessed.month, standing.version);
  const isProven = logged?.action === 'rank' && logged.contentHash === edition.contentHash;
  if (sheets.ranking === undefined || !edition.stored || !isProven) return null;
  const status: RankingStatus = { kind: 'draft', mark: markOf(logged.chain) };
  return {
    results: findingsUpdate(month, sheets, now),
    log: [],
    status: showsStatus(sheets.ranking, status) ? [] : [statusChange(sheets.name, status, read.language)],
  };
}

function newDraft(ports: Ports, month: MonthAtHand, { sheets, edition }: Draft): CommittedChanges {
  const { assessed, standing, read } = month;
  const { version, inputHash, resultHash } = standing;
  const { language } = read;
  const place = { log: sheets.log, language };
  const detail = draftDetail(month);
  const { contentHash } = edition;
  const facts = { action: 'rank', month: assessed.month, version, detail, inputHash, resultHash, contentHash } as const;
  const logged = loggedRun(ports, place, facts);
  return {
    results: editionChanges(month, { sheets, edition, now: ports.now }),
    log: logged.changes,
    status: [statusChange(sheets.name, { kind: 'draft', mark: logged.mark }, language)],
  };
}

function draftDetail({ assessed }: MonthAtHand): string {
  const { result, findings } = assessed;
  const count = (subject: 'unit' | 'member'): number =>
    result.rankings.filter((ranking) => ranking.subject === subject).reduce((sum, { rows }) => sum + rows.length, 0);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return logDetail({ units: count('unit'), members: count('member'), errors, undecided: result.undecided.length });
}
