import type { MailPlan } from '../../../src/app/mail/mail-plan';
import type { PlannedMail } from '../../../src/app/mail/planned-mails';
import { nextRun, plannedRow } from '../../../src/app/mail/planned-rows';
import { sendingOf } from '../../support/sendings';

const runs = (...numbers: readonly string[]) => numbers.map((run) => sendingOf({ run }));

describe('the number of a run', () => {
  it('is 1 in an empty mail log', () => {
    expect(nextRun([])).toBe('1');
  });

  it('is one more than the highest there is, in whatever order the rows stand', () => {
    expect(nextRun(runs('2', '10', '3'))).toBe('11');
  });

  it('does not mind what somebody has written over a number', () => {
    expect(nextRun(runs('第二次', '2', '', '1.5'))).toBe('3');
  });
});

it('a row that is only planned has no time and no note yet', () => {
  const mail = {
    key: 'a'.repeat(64),
    addressee: { kind: 'unit', name: '张三', address: 'a@example.cn' },
    document: { name: '十月排名' },
  } as PlannedMail;
  const plan = {
    occasion: { month: '2026-10', version: 2, channel: 'mail' },
    month: { notice: { publication: { mark: '0123456789ab' } } },
  } as unknown as MailPlan;
  expect(plannedRow(mail, plan, '7')).toEqual({
    key: 'a'.repeat(64),
    month: '2026-10',
    version: 2,
    channel: 'mail',
    kind: 'unit',
    name: '张三',
    address: 'a@example.cn',
    subject: '十月排名',
    state: 'planned',
    run: '7',
    time: '',
    mark: '0123456789ab',
    note: '',
  });
});
