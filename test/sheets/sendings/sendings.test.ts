import type { SendingState } from '../../../src/core/mail/sending';
import { readSendings, savedSendings } from '../../../src/sheets/sendings/sendings';
import { sendingIn } from '../../../src/sheets/sendings/sending-row';
import type { CellValue, SheetSnapshot } from '../../../src/sheets/workbook-snapshot';
import { fakeWorkbook } from '../../support/fake-workbook';
import { sendingOf } from '../../support/sendings';

const MAILS = ['a', 'b', 'c', 'd'].map((letter) =>
  sendingOf({ key: letter.repeat(64), name: `收件人${letter}`, address: `${letter}@example.cn` }),
);

function stored(language: 'zh-CN' | 'en' = 'zh-CN'): ReturnType<typeof fakeWorkbook> {
  const workbook = fakeWorkbook();
  workbook.apply(savedSendings(undefined, MAILS, language));
  return workbook;
}

function sheetOf(workbook: ReturnType<typeof fakeWorkbook>, name = '发送记录'): SheetSnapshot {
  return workbook.sheet(name);
}

it.each(['zh-CN', 'en'] as const)('what is stored in %s is read back as it was', (language) => {
  const sheet = sheetOf(stored(language), language === 'en' ? 'Mail log' : '发送记录');
  expect(readSendings(sheet)).toEqual(MAILS);
});

it('a row is found by its key wherever somebody has sorted it to', () => {
  const workbook = stored();
  const [header = [], ...rows] = sheetOf(workbook).values;
  workbook.enter('发送记录', 1, [header, ...[...rows].reverse()]);
  const [, second = sendingOf()] = MAILS;
  workbook.apply(savedSendings(sheetOf(workbook), [{ ...second, state: 'sent' }], 'zh-CN'));
  expect(readSendings(sheetOf(workbook)).map(({ name, state }) => [name, state])).toEqual([
    ['收件人d', 'planned'],
    ['收件人c', 'planned'],
    ['收件人b', 'sent'],
    ['收件人a', 'planned'],
  ]);
});

it('new mails come below all others, and the rows of others are not written', () => {
  const workbook = stored();
  const changes = savedSendings(sheetOf(workbook), [sendingOf({ key: 'e'.repeat(64) })], 'zh-CN');
  expect(changes).toMatchObject([{ kind: 'rows', sheet: '发送记录', firstRow: 6, rows: [expect.anything()] }]);
});

it('several new mails come one below the other', () => {
  const fresh = ['e', 'f'].map((letter) => sendingOf({ key: letter.repeat(64) }));
  const changes = savedSendings(sheetOf(stored()), fresh, 'zh-CN');
  expect(changes).toMatchObject([{ firstRow: 6, rows: [expect.anything(), expect.anything()], lastRowBefore: 7 }]);
});

it('a workbook without a mail log has sent nothing', () => {
  expect(readSendings(undefined)).toEqual([]);
});

it('a mail log that somebody has emptied gets its header again', () => {
  const changes = savedSendings({ ...sheetOf(stored()), values: [] }, MAILS, 'zh-CN');
  expect(changes).toMatchObject([{ kind: 'replace', layout: { name: '发送记录' } }]);
});

it('nothing in a row could become a formula, and the version is a number', () => {
  const [change] = savedSendings(sheetOf(stored()), [sendingOf({ key: 'e', name: '=1+1', note: '+cmd' })], 'zh-CN');
  const cells = change?.kind === 'rows' ? (change.rows[0] ?? []) : [];
  expect(cells).not.toEqual([]);
  for (const { value, style } of cells) expect(style).toBe(typeof value === 'number' ? 'whole' : 'text');
});

it('rows that stand apart are written apart, and those between are left as they are', () => {
  const [first = sendingOf(), , third = sendingOf()] = MAILS;
  const changes = savedSendings(sheetOf(stored()), [third, first], 'zh-CN');
  expect(changes).toMatchObject([
    { firstRow: 2, lastRowBefore: 2 },
    { firstRow: 4, lastRowBefore: 4 },
  ]);
});

it('rows are written from the first to the last, in whatever order their mails came', () => {
  const changes = savedSendings(sheetOf(stored()), [...MAILS].reverse(), 'zh-CN');
  expect(changes).toMatchObject([{ firstRow: 2, lastRowBefore: 5 }]);
});

it('rows that stand under each other are written at once', () => {
  const waiting = MAILS.slice(1).map((mail) => ({ ...mail, state: 'waiting' as const }));
  const changes = savedSendings(sheetOf(stored()), waiting, 'zh-CN');
  expect(changes).toMatchObject([{ firstRow: 3, lastRowBefore: 5 }]);
});

it.each<[SendingState, SendingState, SendingState]>([
  ['planned', 'sent', 'sent'],
  ['failed', 'unknown', 'unknown'],
  ['sending', 'waiting', 'sending'],
])('of a row copied as %s and %s the one that forbids more counts', (one, other, expected) => {
  const [first = sendingOf()] = MAILS;
  const workbook = stored();
  const copies = [one, other].map((state) => ({ ...first, state }));
  const apart = copies
    .map((copy) => savedSendings(undefined, [copy], 'zh-CN'))
    .flatMap((changes) => {
      const fresh = fakeWorkbook();
      fresh.apply(changes);
      return sheetOf(fresh).values.slice(1);
    });
  workbook.enter('发送记录', 2, apart);
  expect(readSendings(sheetOf(workbook))[0]).toMatchObject({ key: first.key, state: expected });
});

it('a mail of the outbox is another one than the same mail by post', () => {
  const workbook = stored();
  const [first = sendingOf()] = MAILS;
  workbook.apply(savedSendings(sheetOf(workbook), [{ ...first, channel: 'outbox', state: 'sent' }], 'zh-CN'));
  const states = readSendings(sheetOf(workbook))
    .filter(({ key }) => key === first.key)
    .map(({ channel, state }) => [channel, state]);
  expect(states).toEqual([
    ['mail', 'planned'],
    ['outbox', 'sent'],
  ]);
});

describe('a row that somebody has written over', () => {
  const [row = []] = sheetOf(stored()).values.slice(1);
  const withCell = (column: string, value: CellValue): CellValue[] => {
    const at = sheetOf(stored()).values[0]?.indexOf(column) ?? -1;
    return row.map((cell, index) => (index === at ? value : cell));
  };

  it('is in doubt where its state says nothing, and so is not sent again', () => {
    expect(sendingIn(withCell('状态', '发了？'))?.state).toBe('unknown');
    expect(sendingIn(withCell('状态', ''))?.state).toBe('unknown');
  });

  it('is none of ours without its key or its channel', () => {
    expect(sendingIn(withCell('键', ''))).toBeNull();
    expect(sendingIn(withCell('键', ' '))).toBeNull();
    expect(sendingIn(withCell('渠道', '信鸽'))).toBeNull();
  });

  it('is read where another program has made a date of its time', () => {
    expect(sendingIn(withCell('时间', { date: '2026-11-02', time: '09:31:00' }))?.time).toBe('2026-11-02 09:31');
  });
});
