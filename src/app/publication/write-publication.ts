// A version put into the workbook: its sheets and its row of 公示 first, then the row of the log that makes it hold, and last what the sheet says of itself.
import { publicationDetail } from '../../core/log/log-detail';
import type { Publication } from '../../core/publication/publication';
import type { ScoreChange } from '../../core/publication/score-change';
import { statusChange } from '../../sheets/layouts/ranking/ranking-status';
import { publicationChange } from '../../sheets/publications/publications-sheet';
import { loggedRun } from '../log/logged-run';
import { applyInOrder, type CommittedChanges } from '../outputs/commit-order';
import type { Ports } from '../ports';
import type { RefusalCause } from '../refusal';
import { lineOwed } from './complete-publication';
import { editionChanges } from './edition-changes';
import type { MonthAtHand } from './month-at-hand';
import { monthEdition } from './month-edition';
import type { ProposedPublication } from './proposed-publication';
import { obstacleToVersion, versionSheets } from './version-sheets';
import { writtenMonth, type WrittenMonth } from './written-month';

export interface WrittenPublication extends WrittenMonth {
  readonly mark: string;
}

export interface VersionToPublish {
  readonly publication: ProposedPublication;
  readonly changes: readonly ScoreChange[];
}

export function writePublication(
  ports: Ports,
  month: MonthAtHand,
  { publication, changes }: VersionToPublish,
): WrittenPublication | RefusalCause {
  const { workbook, digest } = ports;
  const { language, reading } = month.read;
  const sheets = versionSheets(workbook, month.read, publication);
  const obstacle = obstacleToVersion(workbook, sheets, 'unpublished');
  if (obstacle !== null) return obstacle;
  const edition = monthEdition({ month, sheets, changes }, digest);
  const { contentHash } = edition;
  const { month: ofMonth, version, inputHash, resultHash } = publication;
  const detail = publicationDetail({ ...publication, contentHash, mark: '' });
  const facts = { action: 'publish', month: ofMonth, version, detail, inputHash, resultHash, contentHash } as const;
  const logged = loggedRun(ports, { log: sheets.log, language }, facts);
  const final: Publication = { ...publication, contentHash, mark: logged.mark };
  const all: CommittedChanges = {
    results: [
      ...editionChanges(month, { sheets, edition, now: ports.now }),
      publicationChange(sheets.publications, final, language),
    ],
    log: logged.changes,
    status: [statusChange(sheets.name, { kind: 'published', publication: final }, language), ...lineOwed(ports, month)],
  };
  applyInOrder(workbook, all, reading.editors);
  workbook.show(sheets.name);
  return { ...writtenMonth(all, sheets.name), mark: final.mark };
}
