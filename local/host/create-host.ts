// Runs functions of the built script as the platform does: for whoever calls them, or because a person has edited a cell.
import type { AuthMode } from './authorisation';
import { CallLedger } from './calls/call-ledger';
import type { HostOptions } from './host-options';
import { callable, runOnce } from './run-once';
import type { Entry } from './run-once';
import { loadScript } from './script-files';
import { editEvent } from './trigger/edit-event';
import { pasteBlock, typeCell } from './trigger/persons-edit';
import type { Edited, PastedBlock, TypedCell } from './trigger/persons-edit';

export interface Host {
  /**
   * Calls a top-level function with plain values, as a menu or `google.script.run` does.
   * @throws UnknownFunction for a name that does not exist or ends in `_`
   * @throws ScriptFailure for an error of the script, RunKilled for a planned death
   */
  run(functionName: string, ...given: readonly unknown[]): unknown;
  /**
   * A person types into a cell, and the script's `onEdit` runs as a simple trigger, if it has one. Writes of scripts trigger nothing.
   * Google ends a simple trigger after 30 seconds; here it runs to its end.
   * @throws EditRefused where the spreadsheet does not take the text; nothing is triggered then
   * @throws ScriptFailure, RunKilled as `run` does, where Google would only log it
   */
  edit(cell: TypedCell): void;
  /** The same for a block that is pasted. */
  paste(block: PastedBlock): void;
  /** Names of the service calls of the last run, in order: `SpreadsheetApp.Range.setValues`. */
  calls(): readonly string[];
}

export function createHost(options: HostOptions): Host {
  const script = loadScript(options.files);
  let ledger = new CallLedger(null);
  const started = (entry: Entry): unknown => {
    ledger = new CallLedger(options.failure);
    return inTimeZone(script.timeZone, () => runOnce({ options, script, ledger }, entry));
  };
  const typist = {
    document: options.document,
    place: options.document.cellPlace(options.now),
    email: options.person.email,
  };
  return {
    run: (functionName, ...given) => started(calling(options.authMode, functionName, given)),
    edit: (cell) => void started(triggeredBy(typeCell(typist, cell))),
    paste: (block) => void started(triggeredBy(pasteBlock(typist, block))),
    calls: () => ledger.calls(),
  };
}

function calling(authMode: AuthMode, functionName: string, given: readonly unknown[]): Entry {
  return {
    authMode,
    call: ({ realm }) =>
      callable(realm, functionName)(...given.map((value) => realm.tools.fromJson(JSON.stringify(value)))),
  };
}

function triggeredBy(edited: Edited): Entry {
  return {
    authMode: 'LIMITED',
    call: (run) => {
      if (typeof run.realm.globals['onEdit'] === 'function') callable(run.realm, 'onEdit')(editEvent(run, edited));
    },
  };
}

/** JavaScript's own date methods know only the time zone of the process. */
function inTimeZone<Answer>(timeZone: string, work: () => Answer): Answer {
  const before = process.env['TZ'];
  process.env['TZ'] = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
