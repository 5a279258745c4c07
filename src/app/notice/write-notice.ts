// A notice put into the workbook: its sheet first, then the row of the log that proves it whole, then the line that called it unfinished goes.
import { logDetail } from '../../core/log/log-detail';
import type { LogFacts } from '../../core/log/log-entry';
import { logEntries } from '../../sheets/log/read-log';
import { loggedRun } from '../log/logged-run';
import { applyInOrder, sheetOfChange, type CommittedChanges } from '../outputs/commit-order';
import { sheetOf } from '../outputs/output-changes';
import { obstacleToWriting } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import type { RefusalCause } from '../refusal';
import { finishedChange, isFinished, isStored, noticeEdition, type NoticeEdition } from './notice-edition';
import type { NoticeAtHand } from './notice-at-hand';

export interface WrittenNotice {
  /** Names of sheets; none where everything stood as it should. */
  readonly written: readonly string[];
  readonly sheet: string;
}

export function writeNotice(ports: Ports, notice: NoticeAtHand): WrittenNotice | RefusalCause {
  const { workbook } = ports;
  const { read } = notice.month;
  const edition = noticeEdition(workbook, notice);
  const { log } = sheetOf(read.snapshot);
  const obstacle = obstacleToWriting(workbook, { notice: edition.sheet, log });
  if (obstacle !== null) return obstacle;
  const all = changesOf(ports, notice, edition);
  applyInOrder(workbook, all, read.reading.editors);
  workbook.show(edition.layout.name);
  const written = [...new Set([...all.results, ...all.log, ...all.status].map(sheetOfChange))];
  return { written, sheet: edition.layout.name };
}

/** A draft leaves no row in the log: it is nobody's proof of anything. */
function changesOf(ports: Ports, notice: NoticeAtHand, edition: NoticeEdition): CommittedChanges {
  const { read } = notice.month;
  const contentHash = ports.digest.sha256(edition.text);
  const finished = finishedChange(edition, read.language);
  const logged = notice.content.kind === 'draft' || isLogged(notice, contentHash);
  if (isStored(edition) && logged) {
    return { results: [], log: [], status: isFinished(edition) ? [] : [finished] };
  }
  const { layout, sheet } = edition;
  const { log } = sheetOf(read.snapshot);
  const place = { log, language: read.language };
  return {
    results: [{ kind: sheet === undefined ? 'create' : 'replace', layout }],
    log: logged ? [] : loggedRun(ports, place, factsOf(notice, contentHash)).changes,
    status: [finished],
  };
}

/** The last notice of that version that came to its end was exactly this one. */
function isLogged({ month, content }: NoticeAtHand, contentHash: string): boolean {
  const { log } = sheetOf(month.read.snapshot);
  const rows = logEntries(log).filter(
    (entry) => entry.action === 'notice' && entry.month === content.month && entry.version === content.version,
  );
  return rows[rows.length - 1]?.contentHash === contentHash;
}

function factsOf({ month, content }: NoticeAtHand, contentHash: string): LogFacts {
  const { inputHash, resultHash } = month.standing;
  const { unfinished, requirements, version } = content;
  return {
    action: 'notice',
    month: content.month,
    version,
    detail: logDetail({ unfinished: unfinished.length, requirements: requirements.length }),
    inputHash,
    resultHash,
    contentHash,
  };
}
