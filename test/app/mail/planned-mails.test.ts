import type { Addressee } from '../../../src/core/mail/addressee';
import { dueMails, plannedMails } from '../../../src/app/mail/planned-mails';
import type { WrittenMail } from '../../../src/app/mail/written-mail';
import { cellAt } from '../../support/entries';
import { sendingOf } from '../../support/sendings';

const OCTOBER = { month: '2026-10', version: 2, channel: 'mail' } as const;

function mail(key: string, changes: Partial<Addressee> = {}): WrittenMail {
  const addressee = {
    kind: 'all',
    name: '王建国',
    post: '',
    address: 'w@example.cn',
    subjectKey: '',
    at: cellAt('收件人'),
  } as const;
  return {
    key,
    addressee: { ...addressee, ...changes },
    document: { language: 'zh-CN', name: '通报', blocks: [] },
    attachments: [],
  };
}

const sent = (changes: Parameters<typeof sendingOf>[0]) =>
  sendingOf({ key: 'old', kind: 'all', name: '王建国', address: 'W@example.cn', state: 'sent', ...changes });

const corrects = (written: WrittenMail, ...log: ReturnType<typeof sent>[]): boolean | undefined =>
  plannedMails([written], log, OCTOBER)[0]?.corrects;

it('a mail takes the place of the former one of its kind to the address, whatever the person was called in it', () => {
  expect(corrects(mail('new'), sent({}))).toBe(true);
  expect(corrects(mail('new'), sent({ name: '王书记' }))).toBe(true);
});

it.each([
  ['which never left', { state: 'planned' as const }],
  ['which failed', { state: 'failed' as const }],
  ['of another month', { month: '2026-09' }],
  ['of another kind', { kind: 'ranking' as const }],
  ['to another address', { address: 'x@example.cn' }],
  ['in the outbox', { channel: 'outbox' as const }],
])('a mail corrects none %s', (_, changes) => {
  expect(corrects(mail('new'), sent(changes))).toBe(false);
});

it('a mail in doubt may have been read, and is corrected', () => {
  expect(corrects(mail('new'), sent({ state: 'unknown' }))).toBe(true);
});

it('the mails about two units to one leader do not correct each other', () => {
  const about = (unit: string) => ({ kind: 'unit' as const, subjectKey: unit });
  const former = sent({ kind: 'unit', subject: '排名及甲组得分明细' });
  expect(corrects(mail('new', about('甲组')), former)).toBe(true);
  expect(corrects(mail('new', about('乙组')), former)).toBe(false);
});

it('the mails to two members with one mailbox do not correct each other', () => {
  const former = sent({ kind: 'member', name: '张三' });
  expect(corrects(mail('new', { kind: 'member', name: '张三' }), former)).toBe(true);
  expect(corrects(mail('new', { kind: 'member', name: '李四' }), former)).toBe(false);
});

it('mails of one plan never correct each other', () => {
  const planned = plannedMails([mail('one'), mail('two')], [sent({ key: 'one' })], OCTOBER);
  expect(planned.map(({ corrects: isCorrection }) => isCorrection)).toEqual([false, false]);
});

it('what is new, planned, waiting or failed is due; what has left or may have is not', () => {
  const states = ['planned', 'waiting', 'failed', 'sent', 'sending', 'unknown'] as const;
  const log = states.map((state) => sendingOf({ key: state, state }));
  const planned = plannedMails(
    [...states, 'new'].map((key) => mail(key)),
    log,
    OCTOBER,
  );
  expect(dueMails(planned).map(({ key }) => key)).toEqual(['planned', 'waiting', 'failed', 'new']);
});
