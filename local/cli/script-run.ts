// The built script, opened on a workbook and ready to be called.
import type { HostOptions } from '../host/index';
import type { XlsxWorkbook } from '../workbook/contract';
import type { Report } from './reports/client-reports';
import type { CommandRequest } from './command-request';
import type { ScriptCall } from './script-call';
import { scriptFiles } from './script-files';
import { scriptPerson } from './script-person';
import { scriptMoment, scriptTimeZone } from './script-moment';

/** What a command lends the script beyond the workbook. */
export type Equipment = Partial<Pick<HostOptions, 'mail' | 'printer' | 'onFlush'>>;

export interface Script {
  /**
   * The answer of one function.
   * @throws Error with what the script wrote to its console as an error: a failure that it has answered with a refusal
   */
  call<Answer extends Report>(call: { readonly name: string; readonly given: ScriptCall['given'] }): Answer;
}

/** @param scriptFolder holds the files that would be pushed */
export async function openScript(
  request: CommandRequest,
  workbook: XlsxWorkbook,
  { scriptFolder, ...equipment }: { readonly scriptFolder: string } & Equipment,
): Promise<Script> {
  const { createHost, HostDocument } = await import('../host/index');
  const files = await scriptFiles(scriptFolder);
  const timeZone = await scriptTimeZone(scriptFolder);
  const troubles: string[] = [];
  const person = scriptPerson(request.mailing?.from ?? '');
  const host = createHost({
    document: new HostDocument({ workbook, owner: person, editors: [person], timeZone }),
    files,
    person: { email: person, locale: request.language.replace('-', '_') },
    now: await scriptMoment(request.now, timeZone),
    window: null,
    authMode: 'FULL',
    readConsole: (level, text) => {
      if (level === 'error') troubles.push(text);
    },
    failure: null,
    ...equipment,
  });
  return {
    call: <Answer extends Report>({ name, given: argument }: Pick<ScriptCall, 'name' | 'given'>): Answer => {
      const answer = host.run(name, argument) as Answer;
      const [trouble] = troubles;
      if (trouble !== undefined) throw new Error(trouble);
      return answer;
    },
  };
}
