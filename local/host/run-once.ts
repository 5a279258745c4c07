// One run of the script: its world, its services, and what becomes of its writes and of its failure.
import { authorisationRefusal } from './authorisation';
import type { AuthMode } from './authorisation';
import type { CallLedger } from './calls/call-ledger';
import { ServiceException } from './calls/service-exception';
import type { HostDocument } from './document/host-document';
import { shownBy } from './host-options';
import type { HostOptions } from './host-options';
import { clientValue } from './realm/client-value';
import { Exposure } from './realm/exposure';
import { createScriptRealm } from './realm/script-realm';
import type { ScriptRealm } from './realm/script-realm';
import { scopeRefusal } from './scopes';
import { consoleMembers } from './script-console';
import { ScriptFailure, UnknownFunction } from './script-failure';
import type { LoadedScript } from './script-files';
import { htmlService } from './services/html/html-service';
import { lockService } from './services/lock-service';
import { mailApp } from './services/mail/mail-app-service';
import { propertiesService } from './services/properties-service';
import type { RunState } from './services/run-state';
import { session } from './services/session-service';
import { objectMakers, spreadsheetApp } from './services/spreadsheet/spreadsheet-app';
import { utilities } from './services/utilities-service';
import type { TriggeredRun } from './trigger/simple-events';

/** How a run begins once everything is loaded. */
export interface Entry {
  readonly authMode: AuthMode;
  readonly call: (run: TriggeredRun) => unknown;
}

export interface Run {
  readonly options: HostOptions;
  readonly script: LoadedScript;
  readonly ledger: CallLedger;
}

/** Everything is loaded anew, in a world of its own, and the run's writes are its own even inside another run. */
export function runOnce(started: Run, entry: Entry): unknown {
  return started.options.document.withOwnWrites(() => perform(started, entry));
}

function perform({ options, script, ledger }: Run, { authMode, call }: Entry): unknown {
  const { document } = options;
  const realm = createScriptRealm(() => shownBy(options).getTime());
  const refusal = (name: string): string | null =>
    authorisationRefusal(authMode, name) ?? scopeRefusal(script.scopes, name);
  const exposure = new Exposure({ realm, ledger, refusal });
  const run = runStateOf(options, script.timeZone);
  provideServices(realm, exposure, run);
  realm.globals['console'] = consoleMembers(options.readConsole, realm.tools.callable);
  try {
    script.scripts.forEach((one) => {
      realm.load(one);
    });
    const answer = call({ realm, exposure, run });
    throwIfBroken(exposure, ledger);
    document.pending.settle();
    return clientValue(answer);
  } catch (error) {
    throwIfBroken(exposure, ledger);
    applyRest(document);
    throw asFailure(error);
  } finally {
    // Whatever ended the run, its lock is free.
    document.lock.release(run);
  }
}

function runStateOf({ document, files, person, window, ...options }: HostOptions, scriptTimeZone: string): RunState {
  const { mail = null, printer = null, onFlush = () => undefined } = options;
  const place = document.cellPlace(shownBy(options));
  return { document, files, person, window, place, scriptTimeZone, mail, printer, onFlush, make: objectMakers };
}

function provideServices(realm: ScriptRealm, exposure: Exposure, run: RunState): void {
  const ofRun = [spreadsheetApp, session, lockService, propertiesService, htmlService, mailApp];
  const services = [...ofRun.map((service) => service(run)), utilities()];
  for (const service of services) realm.globals[service.type.name] = exposure.toScript(service);
}

/** @throws UnknownFunction */
export function callable(realm: ScriptRealm, functionName: string): (...given: readonly unknown[]) => unknown {
  const isPublic = Object.hasOwn(realm.globals, functionName) && !functionName.endsWith('_');
  const found = isPublic ? realm.globals[functionName] : undefined;
  if (typeof found !== 'function') throw new UnknownFunction(`Script function not found: ${functionName}`);
  return found as (...given: readonly unknown[]) => unknown;
}

/** What a script has caught may still be the death of the run, or a fault of the host that must not pass as the script's. */
function throwIfBroken(exposure: Exposure, ledger: CallLedger): void {
  const killed = ledger.killed();
  if (killed) throw killed;
  const fault = exposure.hostFault();
  if (fault) throw fault.error;
}

function asFailure(error: unknown): unknown {
  if (error instanceof UnknownFunction) return error;
  if (error instanceof ServiceException) return new ScriptFailure(`Exception: ${error.message}`);
  return new ScriptFailure(String(error), { cause: error });
}

/** What a script wrote before it failed counts; a refusal among it adds nothing to the failure. */
function applyRest({ pending }: HostDocument): void {
  try {
    pending.settle();
  } catch (error) {
    if (!(error instanceof ServiceException)) throw error;
  }
}
