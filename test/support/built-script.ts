// The files that are pushed, run on an .xlsx as the office that owns it would run them.
import { createHost } from '../../local/host/index';
import type { XlsxWorkbook } from '../../local/workbook/contract';
import { documentOf, OWNER } from '../local/host/run-script';
import { builtFiles } from './built-files';

/** What a function of the built script answers; the morning after the month of October 2026 has ended. */
export function runBuilt<Answer>(workbook: XlsxWorkbook, name: string, request: object): Answer {
  const host = createHost({
    document: documentOf({ workbook }),
    files: builtFiles,
    person: { email: OWNER, locale: 'zh_CN' },
    now: new Date('2026-11-02T01:30:00Z'),
    window: null,
    authMode: 'FULL',
    readConsole: (line) => {
      throw new Error(`the script said: ${JSON.stringify(line)}`);
    },
    failure: null,
  });
  // The answer is plain JSON whose shape the function's own type says.
  return host.run(name, request) as Answer;
}
