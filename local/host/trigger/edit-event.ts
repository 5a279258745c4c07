// The event that a simple `onEdit` trigger is handed.
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

/**
 * `value` and `oldValue` are there for a single cell only, and not for a blank one. Google may keep the person's address from a
 * simple trigger; here it always does.
 */
export function editEvent({ realm, exposure, run }: TriggeredRun, { sheet, area, before, after }: Edited): object {
  const isOneCell = area.rows === 1 && area.columns === 1;
  const members = {
    authMode: authModes.constantOf('LIMITED'),
    source: run.make.spreadsheet(run),
    range: run.make.range(run, sheet, area),
    user: userObject(''),
    value: isOneCell ? eventValue(after[0]?.[0]) : undefined,
    oldValue: isOneCell ? eventValue(before[0]?.[0]) : undefined,
  };
  const event = realm.tools.fromJson('{}') as Record<string, unknown>;
  for (const [name, value] of Object.entries(members)) if (value !== undefined) event[name] = exposure.toScript(value);
  return event;
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
