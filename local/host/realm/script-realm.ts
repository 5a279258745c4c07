// A bare JavaScript world for one run of the script: the language and nothing of Node, with a clock of its own.
import vm from 'node:vm';

/** Makes things of the script's own world, which differ from Node's for `instanceof`. */
interface RealmTools {
  readonly array: (items: readonly unknown[]) => unknown;
  readonly date: (milliseconds: number) => unknown;
  readonly exception: (message: string) => unknown;
  readonly typeError: (message: string) => unknown;
  /** A function of the script's world around one of Node's. */
  readonly callable: (run: (given: readonly unknown[]) => unknown) => unknown;
  readonly fromJson: (json: string) => unknown;
}

// Runs inside the new world. The parameter `now` answers what its clock shows.
const PREPARE = `(function prepare(now) {
  'use strict';
  const WorldDate = Date;
  function ClockDate(...given) {
    if (!new.target) return new WorldDate(now()).toString();
    return Reflect.construct(WorldDate, given.length === 0 ? [now()] : given, new.target);
  }
  Object.setPrototypeOf(ClockDate, WorldDate);
  ClockDate.prototype = WorldDate.prototype;
  ClockDate.now = () => now();
  Object.defineProperty(ClockDate, 'name', { value: 'Date' });
  WorldDate.prototype.constructor = ClockDate;
  globalThis.Date = ClockDate;
  return {
    // Spreading a list of another world takes seven times as long, and a sheet has tens of thousands of rows.
    array: (items) => {
      const copy = [];
      for (let index = 0; index < items.length; index += 1) copy.push(items[index]);
      return copy;
    },
    date: (milliseconds) => new WorldDate(milliseconds),
    exception: (message) => Object.defineProperty(new Error(message), 'name', { value: 'Exception' }),
    typeError: (message) => new TypeError(message),
    callable: (run) => (...given) => run(given),
    fromJson: (json) => JSON.parse(json),
  };
})`;

/**
 * For a global object like any other. Node watches every property of the usual kind, where each `Number` or `Map` of the
 * script costs a hundred times as much. Undefined before Node 20.18, which then makes the usual kind.
 */
const UNWATCHED = (vm as Partial<typeof vm>).constants?.DONT_CONTEXTIFY;

export interface ScriptRealm {
  readonly tools: RealmTools;
  /** The global object, where services are put and functions found. */
  readonly globals: Record<string, unknown>;
  /** Runs a compiled script in this world. */
  load(script: vm.Script): void;
}

/** `now`: what the clock shows, in milliseconds. */
export function createScriptRealm(now: () => number): ScriptRealm {
  const globals = vm.createContext(UNWATCHED) as Record<string, unknown>;
  const prepare = vm.runInContext(PREPARE, globals) as (now: () => number) => RealmTools;
  // V8 gives every context a console of the inspector's; the script gets Apps Script's, or none.
  delete globals['console'];
  return {
    tools: prepare(now),
    globals,
    load: (script) => {
      script.runInContext(globals);
    },
  };
}
