// Rows of the mail log.
import type { Sending } from '../../src/core/mail/sending';

export function sendingOf(changes: Partial<Sending> = {}): Sending {
  return {
    key: 'a'.repeat(64),
    month: '2026-10',
    version: 1,
    kind: 'ranking',
    name: '王乡长',
    address: 'wang@haiyong.example.cn',
    subject: '2026年10月月度竞赛排名',
    channel: 'mail',
    state: 'planned',
    run: '1',
    time: '',
    mark: '0123456789ab',
    note: '',
    ...changes,
  };
}
