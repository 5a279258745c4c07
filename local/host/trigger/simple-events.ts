// The events that simple triggers are handed. Google may keep the person's address from them; here it always does.
import type { Content } from '../../workbook/contract';
import { enumeration } from '../calls/service-type';
import type { Exposure } from '../realm/exposure';
import type { ScriptRealm } from '../realm/script-realm';
import type { RunState } from '../services/run-state';
import { userObject } from '../services/user-service';
import type { Edited } from './persons-edit';

const authModes = enumeration('ScriptApp.AuthMode', ['LIMITED']);

export interface TriggeredRun {
  readonly realm: ScriptRealm;
  readonly exposure: Exposure;
  readonly run: RunState;
}

export function openEvent(run: TriggeredRun): object {
  return event(run, {});
}

/** `value` and `oldValue` are there for a single cell only, and not for a blank one. */
export function editEvent(run: TriggeredRun, { sheet, area, before, after }: Edited): object {
  const isOneCell = area.rows === 1 && area.columns === 1;
  return event(run, {
    range: run.run.make.range(run.run, sheet, area),
    value: isOneCell ? eventValue(after[0]?.[0]) : undefined,
    oldValue: isOneCell ? eventValue(before[0]?.[0]) : undefined,
  });
}

function event({ realm, exposure, run }: TriggeredRun, further: Readonly<Record<string, unknown>>): object {
  const members = {
    authMode: authModes.constantOf('LIMITED'),
    source: run.make.spreadsheet(run),
    user: userObject(''),
    ...further,
  };
  const made = realm.tools.fromJson('{}') as Record<string, unknown>;
  for (const [name, value] of Object.entries(members)) if (value !== undefined) made[name] = exposure.toScript(value);
  return made;
}

/** Always a text: a day is its serial number. */
function eventValue(content: Content = { kind: 'blank' }): string | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'formula':
      return content.result === null ? undefined : eventValue(content.result);
    default:
      return String(content.value);
  }
}
