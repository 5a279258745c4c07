// `google.script.run`: any name is a function of the script; whether it exists is found out there.
import type { RunAnswer } from '../../wire';
import { carried } from './carried';
import type { Relay } from './relay';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly succeed?: Handler;
  readonly fail?: Handler;
  readonly userObject?: unknown;
}

export type Runner = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/** Each step of a chain is an object of its own, so that one can be kept and used again. */
export function runnerOf(relay: Relay, handlers: Handlers = {}): Runner {
  const steps: Runner = {
    withSuccessHandler: (handler) => runnerOf(relay, { ...handlers, succeed: requireFunction(handler) }),
    withFailureHandler: (handler) => runnerOf(relay, { ...handlers, fail: requireFunction(handler) }),
    withUserObject: (userObject) => runnerOf(relay, { ...handlers, userObject }),
  };
  return new Proxy(Object.freeze(steps), {
    get: (_, name) => {
      if (typeof name === 'symbol') return undefined;
      const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
      return step ?? functionOf(name, relay, handlers);
    },
  });
}

function functionOf(functionName: string, relay: Relay, handlers: Handlers): Runner[string] {
  return (...given) => {
    relay.call({
      functionName,
      given: given.map((value, index) => carried(value, `argument ${String(index + 1)}`)),
      whenAnswered: (answer) => {
        hand(answer, handlers);
      },
    });
  };
}

function hand(answer: RunAnswer, { succeed, fail, userObject }: Handlers): void {
  if (answer.kind === 'done') succeed?.(answer.value, userObject);
  else if (fail !== undefined) fail(scriptError(answer.message), userObject);
  // Google shows it in the console of the dialog, and nowhere else.
  else reportError(scriptError(answer.message));
}

function scriptError(message: string): Error {
  return Object.assign(new Error(message), { name: 'ScriptError' });
}

function requireFunction(handler: unknown): Handler {
  if (typeof handler !== 'function') throw new TypeError('a handler has to be a function');
  return handler as Handler;
}
