// The script as it would be pushed, and what it is lent here.
import type { HostOptions } from '../../host/index';
import { scriptFiles } from '../../cli/script-files';
import { scriptMoment, scriptTimeZone } from '../../cli/script-moment';
import { scriptPerson } from '../../cli/script-person';
import type { DeskStart } from './desk-requests';

export interface BuiltScript extends Pick<HostOptions, 'files' | 'person' | 'now'> {
  readonly timeZone: string;
}

export async function builtScript({ scriptFolder, person, language, now }: DeskStart): Promise<BuiltScript> {
  const timeZone = await scriptTimeZone(scriptFolder);
  const standing = now === null ? null : await scriptMoment(now, timeZone);
  return {
    files: await scriptFiles(scriptFolder),
    timeZone,
    person: { email: scriptPerson(person), locale: language.replace('-', '_') },
    now: standing ?? (() => new Date()),
  };
}
