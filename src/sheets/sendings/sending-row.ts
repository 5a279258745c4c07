// One row of 发送记录 and what it says.
import type { Sending } from '../../core/mail/sending';
import type { Language } from '../../text/language';
import { comparable } from '../cells/clean-text';
import { cell } from '../layouts/section';
import type { LayoutCell } from '../sheet-layout';
import { wordFor } from '../tables/choice';
import { channels, mailKinds, sendingStates } from '../tables/outputs/sending-choices';
import { sendingsTable } from '../tables/outputs/sendings-table';
import type { CellValue } from '../workbook-snapshot';

type Key = keyof typeof sendingsTable.columns;

const COLUMNS = Object.keys(sendingsTable.columns) as readonly Key[];

export function sendingCells(sending: Sending, language: Language): LayoutCell[] {
  const texts: Readonly<Record<Key, string>> = {
    ...sending,
    version: '',
    channel: wordFor(sending.channel, channels, language),
    kind: wordFor(sending.kind, mailKinds, language),
    state: wordFor(sending.state, sendingStates, language),
  };
  return COLUMNS.map((key) => (key === 'version' ? cell(sending.version, 'whole') : cell(texts[key], 'text')));
}

/**
 * Null for a row without a key or without a channel, which is none of ours. What somebody has written over a state
 * tells nobody whether the mail has left, so the mail stays where it is until a person says so.
 */
export function sendingIn(row: readonly CellValue[]): Sending | null {
  const text = (key: Key): string => textOf(row[COLUMNS.indexOf(key)] ?? '');
  const channel = channels.meanings.get(comparable(text('channel')));
  const key = text('key').trim();
  if (key === '' || channel === undefined) return null;
  return {
    key,
    month: text('month'),
    version: Number(text('version')),
    kind: mailKinds.meanings.get(comparable(text('kind'))) ?? 'all',
    name: text('name'),
    address: text('address'),
    subject: text('subject'),
    channel,
    state: sendingStates.meanings.get(comparable(text('state'))) ?? 'unknown',
    run: text('run'),
    time: text('time'),
    mark: text('mark'),
    note: text('note'),
  };
}

/** A cell of an .xlsx may have been turned into a date by another program. */
function textOf(value: CellValue): string {
  return typeof value === 'object' ? `${value.date} ${value.time.slice(0, 5)}` : String(value);
}
