// Two people click “send” at the same time: whenever the second one does, one of them sends, and everybody gets one mail.
import { COLLEAGUE, OWNER } from '../local/host/run-script';
import {
  ADDRESSES,
  agreedBy,
  hostAt,
  mailingOffice,
  send,
  timesLeft,
  writtenTwice,
  type MailRun,
} from '../support/mailing-office';

const agreed = agreedBy(OWNER);
const agreedByColleague = agreedBy(COLLEAGUE);
const alone = hostAt(mailingOffice());
send(alone, agreed);
const calls = [...alone.calls()];

/** Until the lock is held every call counts; from then on the second one is told so, whenever that is. */
const lockTaken = calls.findIndex((call) => call.endsWith('tryLock')) + 1;
const FEW = 4;
const STRIDE = process.env['FAULTS'] === 'all' ? 1 : Number(process.env['FAULTS'] ?? 0);

function moments(): readonly number[] {
  if (STRIDE > 0) return calls.map((_, index) => index + 1).filter((call) => call % STRIDE === 0);
  const early = Array.from({ length: lockTaken + 2 }, (_, index) => index + 1);
  const spread = Array.from({ length: FEW }, (_, index) => Math.ceil(((index + 1) * calls.length) / FEW));
  return [...new Set([...early, ...spread])];
}

const sentBy = (run: MailRun | null): number => (run === null || run.refused !== undefined ? 0 : run.sent);

test.each(moments().map((call) => [call, calls[call - 1]] as const))(
  'a second person clicks before call %i, %s, of the first',
  (moment) => {
    const office = mailingOffice();
    let second: MailRun | null = null;
    const beforeCall = (call: number): void => {
      if (call === moment) second = send(hostAt(office, { user: COLLEAGUE }), agreedByColleague);
    };
    const first = send(hostAt(office, { beforeCall }), agreed);
    expect([...timesLeft(office.mails).keys()].sort()).toEqual([...ADDRESSES].sort());
    expect(writtenTwice(office)).toEqual([]);
    expect([sentBy(first), sentBy(second)].sort((one, other) => one - other)).toEqual([0, 24]);
  },
);
