import { hostOf } from '../../../../../local/serve/page/frame-shim/host';
import { Relay } from '../../../../../local/serve/page/frame-shim/relay';
import { runnerOf, type Runner } from '../../../../../local/serve/page/frame-shim/runner';
import type { FrameMessage, RunAnswer } from '../../../../../local/serve/wire';

type Heard = (event: { readonly source: unknown; readonly data: unknown }) => void;

/** A dialog and what the page around it hears. */
function dialog() {
  const told: FrameMessage[] = [];
  const listeners: Heard[] = [];
  const around = { postMessage: (message: FrameMessage) => void told.push(message) };
  const relay = new Relay({ addEventListener: (_, heard) => void listeners.push(heard) }, around);
  const say = (data: unknown, source: unknown = around): void => {
    for (const heard of listeners) heard({ source, data });
  };
  return {
    run: runnerOf(relay),
    relay,
    told,
    say,
    answer: (number: number, answer: RunAnswer) => {
      say({ xiaoneng: 'answer', number, answer });
    },
  };
}

/** A handler of a chain, as the dialog's own script sets it. */
function withHandlers(run: Runner, heard: unknown[], userObject?: unknown): Runner {
  const succeeding = run['withSuccessHandler']?.((value: unknown, own: unknown) =>
    heard.push(['done', value, own]),
  ) as Runner;
  const failing = succeeding['withFailureHandler']?.((error: Error, own: unknown) =>
    heard.push(['failed', error.name, error.message, own]),
  ) as Runner;
  return failing['withUserObject']?.(userObject) as Runner;
}

it('a call goes to the page around the dialog, its answer to its own handler', () => {
  const { run, told, answer } = dialog();
  const heard: unknown[] = [];
  withHandlers(run, heard, 'first')['clientCheck']?.({ month: '2026-10' });
  withHandlers(run, heard, 'second')['clientRank']?.();
  expect(told).toEqual([
    { xiaoneng: 'call', number: 1, functionName: 'clientCheck', given: [{ month: '2026-10' }] },
    { xiaoneng: 'call', number: 2, functionName: 'clientRank', given: [] },
  ]);
  answer(2, { kind: 'done', value: 7 });
  answer(1, { kind: 'failed', message: 'Error: no' });
  expect(heard).toEqual([
    ['done', 7, 'second'],
    ['failed', 'ScriptError', 'Error: no', 'first'],
  ]);
});

it('a function that does not exist is found out by the script, and told to the failure handler', () => {
  const { run, told, answer } = dialog();
  const heard: unknown[] = [];
  withHandlers(run, heard)['toString_']?.();
  expect(told).toMatchObject([{ functionName: 'toString_' }]);
  answer(1, { kind: 'failed', message: 'Script function not found: toString_' });
  expect(heard).toHaveLength(1);
});

it('ten calls are on their way at once, the eleventh waits for an answer', () => {
  const { run, told, answer } = dialog();
  for (let call = 0; call < 12; call += 1) run['clientCheck']?.(call);
  expect(told).toHaveLength(10);
  answer(4, { kind: 'done', value: null });
  expect(told).toHaveLength(11);
  expect(told.at(-1)).toMatchObject({ number: 11, given: [10] });
});

it.each([
  ['a date', () => ({ on: new Date(0) }), 'argument 1.on'],
  ['a function', () => [(): void => undefined], 'argument 1.0'],
  ['a map', () => new Map(), 'argument 1'],
  [
    'what contains itself',
    () => {
      const list: unknown[] = [];
      list.push({ list });
      return list;
    },
    'argument 1.0.list',
  ],
])('%s is refused at once, with its place', (_, given, place) => {
  const { run, told } = dialog();
  expect(() => run['clientCheck']?.(given())).toThrow(place);
  expect(told).toEqual([]);
});

it('what stands twice in one value is no circle', () => {
  const { run, told } = dialog();
  const unit = { name: '党政办' };
  run['clientCheck']?.([unit, unit], undefined);
  expect(told).toMatchObject([{ given: [[unit, unit], null] }]);
});

it('a handler that is none is refused at once', () => {
  expect(() => dialog().run['withFailureHandler']?.('later')).toThrow(TypeError);
});

it('answers are taken from the page around the dialog only, and once', () => {
  const { run, say, answer } = dialog();
  const heard: unknown[] = [];
  withHandlers(run, heard)['clientCheck']?.();
  say({ xiaoneng: 'answer', number: 1, answer: { kind: 'done', value: 'forged' } }, {});
  say('noise');
  say(null);
  expect(heard).toEqual([]);
  answer(1, { kind: 'done', value: 'true' });
  answer(1, { kind: 'done', value: 'again' });
  expect(heard).toEqual([['done', 'true', undefined]]);
});

describe('google.script.host', () => {
  const origin = 'null';

  beforeEach(() => {
    Object.assign(globalThis, { location: { origin } });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('closes and sizes the frame, and gives the focus back', () => {
    const { relay, told } = dialog();
    const host = hostOf(relay);
    host.setHeight(300);
    host.setWidth(400);
    host.editor.focus();
    host.close();
    expect(told).toEqual([
      { xiaoneng: 'height', pixels: 300 },
      { xiaoneng: 'width', pixels: 400 },
      { xiaoneng: 'focusEditor' },
      { xiaoneng: 'close' },
    ]);
  });

  it.each([NaN, -1, Infinity])('takes no size of %d pixels', (pixels) => {
    const { relay, told } = dialog();
    expect(() => {
      hostOf(relay).setHeight(pixels);
    }).toThrow(TypeError);
    expect(told).toEqual([]);
  });
});
