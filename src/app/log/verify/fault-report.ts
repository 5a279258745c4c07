// Faults and notes of a verification in words.
import { a1Of } from '../../../core/findings/a1';
import { markOf } from '../../../core/log/chain';
import type { LogEntry, LogFault } from '../../../core/log/log-entry';
import type { ReadLog } from '../../../core/log/verify-chain';
import { fill, type Language } from '../../../text/language';
import { furtherRows, logFaults, verification } from '../../../text/log';
import { runActions, somebody } from '../../../text/runs';
import type { FindingReport } from '../../client-messages';
import type { FaultReport } from '../../messages/log-messages';

const FIRST_COLUMN = 1;

export function faultReport({ code, sheet, row, facts }: LogFault, language: Language): FaultReport {
  const message = fill(logFaults[code][language], { ...facts, furtherRows: furtherRowsIn(facts, language) });
  return { code, sheet, cell: cellOf(sheet, row), message };
}

function furtherRowsIn({ more = '0' }: LogFault['facts'], language: Language): string {
  return more === '0' ? '' : fill(furtherRows[language], { more });
}

export function nothingNote(sheet: string, language: Language): FindingReport {
  return note('log-empty', { sheet, cell: '' }, verification.nothing[language]);
}

/** Where a mark typed from paper stands. */
export function markFoundNote({ sheet, rows }: ReadLog, entry: LogEntry, language: Language): FindingReport {
  const row = rows.find(({ chain }) => chain === entry.chain)?.row ?? 0;
  const { number, time, person, action, month, version, chain } = entry;
  const facts = {
    mark: markOf(chain),
    number: String(number),
    time,
    person: person === '' ? somebody[language] : person,
    action: runActions[action][language],
    month,
    version: String(version),
  };
  const message = fill(verification.markFound[language], facts);
  return note('mark-found', { sheet, cell: cellOf(sheet, row) }, message);
}

function note(code: string, place: Pick<FindingReport, 'sheet' | 'cell'>, message: string): FindingReport {
  return { severity: 'note', code, ...place, message, repair: null };
}

function cellOf(sheet: string, row: number): string {
  return row === 0 ? '' : a1Of({ sheet, row, column: FIRST_COLUMN });
}
