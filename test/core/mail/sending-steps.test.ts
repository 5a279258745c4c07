import fc from 'fast-check';
import type { Sending, SendingState } from '../../../src/core/mail/sending';
import { isDue, mayHaveLeft, stepped, type SendingStep } from '../../../src/core/mail/sending-steps';
import { sendingOf } from '../../support/sendings';

const FACTS = { run: '7', time: '2026-11-02 09:31', note: '' };
const STATES: readonly SendingState[] = ['planned', 'sending', 'sent', 'failed', 'waiting', 'unknown'];
const STEPS: readonly SendingStep[] = ['begin', 'sent', 'failed', 'wait', 'lost', 'markSent', 'markAgain'];

const after = (state: SendingState, step: SendingStep): SendingState | null =>
  stepped(sendingOf({ state }), step, FACTS)?.state ?? null;

it('nothing changes a mail that was sent', () => {
  for (const step of STEPS) expect(after('sent', step)).toBeNull();
});

it('only a person brings a mail out of doubt', () => {
  const ways = STEPS.filter((step) => after('unknown', step) !== null);
  expect(ways).toEqual(['markSent', 'markAgain']);
  expect(after('unknown', 'markAgain')).toBe('planned');
});

it('a mail found in the hands of a dead run is in doubt, and of that run alone', () => {
  expect(STATES.filter((state) => after(state, 'lost') === 'unknown')).toEqual(['sending']);
});

it('a failed mail keeps its reason when the run stops before it', () => {
  expect(after('failed', 'wait')).toBeNull();
  expect(after('failed', 'begin')).toBe('sending');
});

it('what is due has not left, and what may have left is not due', () => {
  for (const state of STATES) expect(isDue({ state }) && mayHaveLeft({ state })).toBe(false);
  expect(STATES.filter((state) => isDue({ state }))).toEqual(['planned', 'failed', 'waiting']);
});

it('a step writes down who made it and when', () => {
  expect(stepped(sendingOf({ note: 'before' }), 'begin', FACTS)).toMatchObject({ state: 'sending', ...FACTS });
});

/** One click on “send”: it may die before or after the mail leaves, or the service may refuse it. */
type Click = 'sends' | 'diesBefore' | 'diesAfter' | 'refused' | 'noRoom';
type Event =
  { readonly by: 'run'; readonly click: Click } | { readonly by: 'person'; readonly says: 'markSent' | 'markAgain' };

const someEvent: fc.Arbitrary<Event> = fc.oneof(
  fc
    .constantFrom<Click>('sends', 'diesBefore', 'diesAfter', 'refused', 'noRoom')
    .map((click): Event => ({ by: 'run', click })),
  fc.constantFrom('markSent' as const, 'markAgain' as const).map((says): Event => ({ by: 'person', says })),
);

/** Only what was stored is there for the next event. */
function played(events: readonly Event[]): { readonly left: number; readonly again: number; readonly row: Sending } {
  let row = sendingOf({ state: 'planned' });
  let left = 0;
  let again = 0;
  const store = (step: SendingStep): boolean => {
    const changed = stepped(row, step, FACTS);
    row = changed ?? row;
    return changed !== null;
  };
  for (const event of events) {
    if (event.by === 'person') {
      store('lost');
      if (store(event.says) && event.says === 'markAgain') again += 1;
      continue;
    }
    store('lost');
    if (event.click === 'noRoom') store('wait');
    if (event.click === 'noRoom' || !store('begin') || event.click === 'diesBefore') continue;
    if (event.click !== 'refused') left += 1;
    if (event.click !== 'diesAfter') store(event.click === 'sends' ? 'sent' : 'failed');
  }
  return { left, again, row };
}

it('whatever dies, fails or is clicked twice, a mail leaves at most once for each word of a person', () => {
  fc.assert(
    fc.property(fc.array(someEvent, { maxLength: 30 }), (events) => {
      const { left, again } = played(events);
      expect(left).toBeLessThanOrEqual(1 + again);
    }),
    { numRuns: 1000 },
  );
});

it('a mail that has left is never called open or failed', () => {
  fc.assert(
    fc.property(fc.array(someEvent, { maxLength: 30 }), (events) => {
      const { left, again, row } = played(events);
      if (left > again) expect(mayHaveLeft(row)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
