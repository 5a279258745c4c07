// The rows of 运行日志 for whoever asks, the newest first; whether they can be trusted is for `verify` to say.
import { markOf } from '../../core/log/chain';
import { logEntries } from '../../sheets/log/read-log';
import { runActions } from '../../text/runs';
import type { ClientRequest, Refusal } from '../client-messages';
import type { LogReport } from '../messages/log-messages';
import type { Ports } from '../ports';
import { readOnly } from '../run';
import { logSheet } from './log-sheet';

export function readLogEntries(ports: Ports, request: ClientRequest): LogReport | Refusal {
  return readOnly(ports, request, () => {
    const { workbook } = ports;
    const language = request.language ?? ports.language;
    const entries = logEntries(logSheet(workbook, workbook.sheetNames()));
    const asked = entries.filter(({ month }) => request.month === '' || month === request.month);
    return {
      schema: 1,
      entries: [...asked].reverse().map(({ number, time, person, action, month, version, detail, chain }) => {
        return {
          number,
          time,
          person,
          action: runActions[action][language],
          month,
          version,
          detail,
          mark: markOf(chain),
        };
      }),
      findings: [],
    };
  });
}
