import { isMailAddress } from '../../../src/core/mail/mail-address';
import type { RecipientEntry } from '../../../src/core/entries/people';
import { cellAt, valueOf } from '../../support/entries';
import { recipientRow } from '../../support/rows';
import { changed, CLEAN, found, GROUPS } from '../../support/clean-month';

const { posts, units } = CLEAN;

function recipient(row: number, name: string, email: string): RecipientEntry {
  return recipientRow(name, email, { row });
}

const LEADERS = GROUPS.map((group, index) => recipient(index + 2, `${group}组长`, `leader${index}@haiyong.example.cn`));
const email = (text: string, sheet: string) => ({ email: valueOf(text, cellAt(sheet, 2, 5)) });

it('a recipient for every leader gives a check nothing to say', () => {
  expect(found({ recipients: LEADERS })).toEqual([]);
});

it('an office that enters no address is asked for none', () => {
  expect(found({ recipients: [] })).toEqual([]);
});

it.each([
  ['no address', '督查办', ['warning email-unreadable 收件人!C9']],
  ['two addresses', 'a@b.cn、c@d.cn', ['warning email-several 收件人!C9']],
  ['the address of somebody above', 'LEADER0@haiyong.example.cn', ['warning email-doubled 收件人!C9']],
  ['nothing', '', ['warning recipient-incomplete 收件人!C9']],
])('a recipient with %s is told', (_, text, expected) => {
  expect(found({ recipients: [...LEADERS, recipient(9, '王乡长', text)] })).toEqual(expected);
});

it('the addresses of units and members are looked at as well', () => {
  const changes = { units: changed(units, 0, email('x@', '单位')), posts: changed(posts, 0, email('y', '人员')) };
  expect(found({ recipients: LEADERS, ...changes })).toEqual([
    'warning email-unreadable 人员!E2',
    'warning email-unreadable 单位!E2',
  ]);
});

describe('a leader without an address', () => {
  const others = LEADERS.slice(1);

  it('is told at the unit', () => {
    expect(found({ recipients: others })).toEqual(['warning leader-without-email 单位!E2']);
  });

  it('is reached by the address of the unit or the own one', () => {
    expect(found({ recipients: others, units: changed(units, 0, email('a@b.cn', '单位')) })).toEqual([]);
    expect(found({ recipients: others, posts: changed(posts, 0, email('a@b.cn', '人员')) })).toEqual([]);
  });
});

it.each([
  ['wang@haiyong.gov.cn', true],
  [' wang@haiyong.gov.cn ', true],
  ['ｗａｎｇ＠haiyong.gov.cn', true],
  ['乡长@海永.中国', true],
  ['wang@haiyong', false],
  ['wang', false],
  ['wang@@b.cn', false],
  ['<wang@b.cn>', false],
  ['wang@b..cn', false],
  ['wang\u202e@b.cn', false],
  ['wang@b.cn\nBcc:x@y.cn', false],
])('%j is an address: %s', (text, expected) => {
  expect(isMailAddress(text)).toBe(expected);
});
