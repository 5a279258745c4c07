// Runs functions of the built script as the platform does: for whoever calls them, or because a person has edited a cell.
import type { AuthMode } from './authorisation';
import { CallLedger } from './calls/call-ledger';
import { shownBy } from './host-options';
import type { HostOptions } from './host-options';
import { requireCarried } from './realm/client-value';
import { callable, runOnce } from './run-once';
import type { Entry } from './run-once';
import { loadScript } from './script-files';
import { editEvent, openEvent } from './trigger/simple-events';
import type { TriggeredRun } from './trigger/simple-events';
import { pasteBlock, requireEditableBy, typeCell } from './trigger/persons-edit';
import type { Edited, EditedPlace, PastedBlock, TypedCell, Typist } from './trigger/persons-edit';

export interface Host {
  /**
   * Calls a top-level function with plain values, as a menu or `google.script.run` does.
   * @throws UnknownFunction for a name that does not exist or ends in `_`
   * @throws ScriptFailure for an error of the script, RunKilled for a planned death
   */
  run(functionName: string, ...given: readonly unknown[]): unknown;
  /** What `google.script.run` is to a page of the script: it refuses to carry what no page can send. */
  client(): ScriptClient;
  /**
   * The document is opened in an editor, and the script's `onOpen` runs as a simple trigger, if it has one.
   * @throws ScriptFailure, RunKilled as `run` does, where Google would only log it
   */
  open(): void;
  /**
   * A person types into a cell, and the script's `onEdit` runs as a simple trigger, if it has one. Writes of scripts trigger nothing.
   * Google ends a simple trigger after 30 seconds; here it runs to its end.
   * @throws EditRefused where the spreadsheet does not take the text; nothing is triggered then
   * @throws ScriptFailure, RunKilled as `run` does, where Google would only log it
   */
  edit(cell: TypedCell): void;
  /** The same for a block that is pasted. */
  paste(block: PastedBlock): void;
  /** @throws EditRefused where the person may not change the cells */
  requireEditable(place: EditedPlace): void;
  /** Names of the service calls of the last run, in order: `SpreadsheetApp.Range.setValues`. */
  calls(): readonly string[];
}

/**
 * Calls a public function and answers what the page would receive.
 * @throws Error naming the path of a date, a function or a cycle among the arguments or in the answer; else as `Host.run` does
 */
export type ScriptClient = (functionName: string, ...given: readonly unknown[]) => unknown;

export function createHost(options: HostOptions): Host {
  const script = loadScript(options.files);
  const plan = { failure: options.failure, beforeCall: options.beforeCall ?? (() => undefined) };
  let ledger = new CallLedger(plan);
  const started = (entry: Entry): unknown => {
    const own = (ledger = new CallLedger(plan));
    return inTimeZone(script.timeZone, () => runOnce({ options, script, ledger: own }, entry));
  };
  const typist = (): Typist => ({
    document: options.document,
    place: options.document.cellPlace(shownBy(options)),
    email: options.person.email,
  });
  const typed = (edit: () => Edited): Edited => options.document.withOwnWrites(edit);
  return {
    run: (functionName, ...given) => started(calling(options.authMode, functionName, given)),
    client:
      () =>
      (functionName, ...given) => {
        given.forEach(requireCarried);
        return started(calling(options.authMode, functionName, given));
      },
    open: () => {
      started(simpleTrigger('onOpen', openEvent));
    },
    edit: (cell) => {
      started(onEdit(typed(() => typeCell(typist(), cell))));
    },
    paste: (block) => {
      started(onEdit(typed(() => pasteBlock(typist(), block))));
    },
    requireEditable: (place) => {
      requireEditableBy(typist(), place);
    },
    calls: () => ledger.calls(),
  };
}

function calling(authMode: AuthMode, functionName: string, given: readonly unknown[]): Entry {
  return {
    authMode,
    call: ({ realm }) =>
      callable(
        realm,
        functionName,
      )(...given.map((value) => (value === undefined ? undefined : realm.tools.fromJson(JSON.stringify(value))))),
  };
}

function onEdit(edited: Edited): Entry {
  return simpleTrigger('onEdit', (run) => editEvent(run, edited));
}

function simpleTrigger(functionName: string, event: (run: TriggeredRun) => object): Entry {
  return {
    authMode: 'LIMITED',
    call: (run) => {
      if (typeof run.realm.globals[functionName] === 'function') callable(run.realm, functionName)(event(run));
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
