// Whatever goes wrong at whichever service call while 24 mails are sent: nobody gets a mail twice, and nobody is left out unnoticed.
import type { PlannedFailure } from '../../local/host/index';
import { OWNER } from '../local/host/run-script';
import {
  ADDRESSES,
  agreedBy,
  entriesIn,
  hostAt,
  isLogIntact,
  mailingOffice,
  send,
  silentlyMissed,
  timesLeft,
  writtenTwice,
} from '../support/mailing-office';
import { keptMails } from '../support/kept-mails';

const agreed = agreedBy(OWNER);
const untroubled = mailingOffice();
const host = hostAt(untroubled);
const sent = send(host, agreed);
const calls = [...host.calls()];
const firstMail = calls.indexOf('MailApp.sendEmail') + 1;

type Trouble = Omit<PlannedFailure, 'call'>;

const TROUBLES: readonly (readonly [string, Trouble])[] = [
  ['fails once', { mode: 'throw', when: 'before' }],
  ['fails for ever', { mode: 'throw', when: 'before', for: 'ever' }],
  ['is where the run is killed', { mode: 'kill', when: 'before' }],
  ['succeeds and the run dies', { mode: 'kill', when: 'after' }],
];

/** Every call takes hours (FAULTS=all), every twentieth minutes (FAULTS=20); a few, and those around a mail, are looked at each time. */
const FEW = 2;
const AROUND = [-1, 0, 1];
const STRIDE = process.env['FAULTS'] === 'all' ? 1 : Number(process.env['FAULTS'] ?? 0);

function callsToTrouble(offset: number): readonly number[] {
  if (STRIDE > 0)
    return calls.map((_, index) => index + 1).filter((call) => call % STRIDE === Math.floor(offset * STRIDE));
  const spread = Array.from({ length: FEW }, (_, index) => Math.ceil(((index + offset) * calls.length) / FEW));
  return [...new Set([...spread, ...AROUND.map((distance) => firstMail + distance)])];
}

const cases = TROUBLES.flatMap(([name, trouble], index) =>
  callsToTrouble((index + 0.5) / TROUBLES.length).map((call) => [call, calls[call - 1], name, trouble] as const),
);

test('without trouble everybody gets one mail', () => {
  expect(sent).toMatchObject({ sent: 24, counts: { sent: 24, failed: 0, waiting: 0, unknown: 0, open: 0 } });
  expect([...timesLeft(untroubled.mails).keys()].sort()).toEqual([...ADDRESSES].sort());
  expect(writtenTwice(untroubled)).toEqual([]);
  expect(isLogIntact(untroubled)).toBe(true);
});

test.each(cases)(
  'call %i, %s, %s: after Continue nobody has two mails and nobody none unnoticed',
  (call, _, __, trouble) => {
    const office = mailingOffice();
    const before = entriesIn(office);
    send(hostAt(office, { failure: { ...trouble, call } }), agreed);
    const continued = send(hostAt(office), agreed);
    if (continued === null || continued.refused !== undefined) throw new Error(continued?.refused ?? 'no answer');
    expect(writtenTwice(office)).toEqual([]);
    expect(silentlyMissed(office, continued)).toEqual([]);
    expect(continued.counts).toMatchObject({ failed: 0, waiting: 0, open: 0 });
    expect(continued.counts.unknown).toBeLessThanOrEqual(1);
    expect(entriesIn(office)).toBe(before);
    expect(isLogIntact(office)).toBe(true);
  },
);

test('every mail costs the same calls, however many there are', () => {
  const mails = calls.flatMap((call, index) => (call === 'MailApp.sendEmail' ? [index] : []));
  const between = mails.slice(1).map((mail, index) => calls.slice(mails[index], mail).join(' '));
  expect(new Set(between).size).toBe(1);
});

test('where the quota is short the part that fits is sent, and the rest the next day', () => {
  const office = mailingOffice(keptMails(10));
  expect(send(hostAt(office), agreed)).toMatchObject({ sent: 10, stopped: 'quota', counts: { sent: 10, waiting: 14 } });
  const nextDay = { ...office, mails: keptMails(100) };
  expect(send(hostAt(nextDay), agreed)).toMatchObject({ sent: 14, stopped: 'done', counts: { sent: 24, waiting: 0 } });
  const all = [office, nextDay].flatMap(({ mails }) => mails.left.flatMap(({ to }) => to));
  expect([...all].sort()).toEqual([...ADDRESSES].sort());
});
