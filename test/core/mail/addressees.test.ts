import { addresseesOf, type Addressees } from '../../../src/core/mail/addressees';
import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import { a1Of } from '../../../src/core/findings/a1';
import { computeMonth } from '../../../src/core/month/compute-month';
import { weekdays } from '../../support/calendar';
import { changed, CLEAN } from '../../support/clean-month';
import { cellAt, unreadableAt, valueOf } from '../../support/entries';
import { recipientRow, scoreRow } from '../../support/rows';

function addressed(changes: Partial<ContestEntries>): Addressees {
  const entries = { ...CLEAN, ...changes };
  return addresseesOf(computeMonth(entries, '2026-10', weekdays), entries);
}

const written = ({ addressees }: Addressees) =>
  addressees.map(({ kind, name, address, subjectKey }) => [kind, name, address, subjectKey].join(' ').trim());
const told = ({ findings }: Addressees) =>
  findings.map(({ severity, code, at }) => `${severity} ${code} ${at.sheet}${'row' in at ? `!${a1Of(at)}` : ''}`);
const email = (address: string, sheet: string, row = 2) => ({ email: valueOf(address, cellAt(sheet, row, 5)) });
const withUnitAddresses = CLEAN.units.map((unit, index) => ({ ...unit, ...email(`unit${index}@example.cn`, '单位') }));
const withOwnAddresses = CLEAN.posts.map((post, index) => ({ ...post, ...email(`post${index}@example.cn`, '人员') }));

describe('recipients', () => {
  it('get what their row asks for, and everything where it asks for nothing', () => {
    const recipients = [
      recipientRow('王书记', 'wang@example.cn', { content: valueOf('ranking') }),
      recipientRow('李乡长', 'li@example.cn', { content: valueOf('notice'), post: '乡长' }),
      recipientRow('赵主任', ' ＺＨＡＯ@example.cn '),
    ];
    expect(written(addressed({ recipients })).slice(0, 3)).toEqual([
      'ranking 王书记 wang@example.cn',
      'notice 李乡长 li@example.cn',
      'all 赵主任 ZHAO@example.cn',
    ]);
    expect(addressed({ recipients }).addressees[1]?.post).toBe('乡长');
  });

  it.each([
    ['no address', '', 'warning recipient-incomplete 收件人!C2'],
    ['two addresses in one cell', 'a@b.cn、c@d.cn', 'warning email-several 收件人!C2'],
    ['a display name', '王 <a@b.cn>', 'warning email-unreadable 收件人!C2'],
    ['a line break', 'a@b.cn\r\nBcc: x@y.cn', 'warning email-several 收件人!C2'],
    ['a character that turns the direction of writing', 'a\u202E@b.cn', 'warning email-unreadable 收件人!C2'],
  ])('a row with %s gets no mail, and that is told', (_, address, finding) => {
    const result = addressed({ recipients: [recipientRow('王书记', address)] });
    expect(written(result)).toEqual([]);
    expect(told(result)[0]).toBe(finding);
  });

  it('a row that asks for something nobody understands gets nothing on a guess', () => {
    const content = unreadableAt(cellAt('收件人', 2, 4), 'choice-unknown');
    const result = addressed({ recipients: [recipientRow('王书记', 'wang@example.cn', { content })] });
    expect(written(result)).toEqual([]);
    expect(told(result)[0]).toBe('warning choice-unknown 收件人!D2');
  });

  it('two rows of one address that ask for the same get one mail, and that is told', () => {
    const recipients = [
      recipientRow('王书记', 'office@example.cn'),
      recipientRow('李乡长', 'Office@example.cn', { row: 3 }),
      recipientRow('李乡长', 'office@example.cn', { row: 4, content: valueOf('notice') }),
    ];
    const result = addressed({ recipients });
    expect(written(result)).toEqual(['all 王书记 office@example.cn', 'notice 李乡长 office@example.cn']);
    expect(told(result)[0]).toBe('warning email-doubled 收件人!C3');
  });
});

describe('the leader of a unit', () => {
  it('is written to at the address of the unit', () => {
    const [first] = written(addressed({ units: withUnitAddresses }));
    expect(first).toBe('unit 甲组组长 unit0@example.cn 甲组');
  });

  it('else at the own one in 人员', () => {
    expect(written(addressed({ posts: withOwnAddresses }))[0]).toBe('unit 甲组组长 post0@example.cn 甲组');
  });

  it('else at the one in 收件人, besides what that row asks for', () => {
    const result = addressed({
      recipients: [recipientRow('甲组组长', 'leader@example.cn', { content: valueOf('ranking') })],
    });
    expect(written(result)).toEqual(['ranking 甲组组长 leader@example.cn', 'unit 甲组组长 leader@example.cn 甲组']);
  });

  it('is told to be missing where there is no address at all', () => {
    expect(told(addressed({}))).toContain('warning leader-without-email 单位!E2');
  });

  it('of whom nobody knows the name is told in other words', () => {
    expect(told(addressed({ posts: [], settings: { ...CLEAN.settings, membersCompete: false } }))).toEqual([
      'warning unit-without-email 单位!E2',
      'warning unit-without-email 单位!E3',
      'warning unit-without-email 单位!E4',
    ]);
  });

  it('never gets the mail of a namesake elsewhere', () => {
    const named = { leader: valueOf('张伟') };
    const posts = changed(
      changed(CLEAN.posts, 4, { name: '张伟', staffNumber: '1', ...email('one@example.cn', '人员') }),
      7,
      {
        name: '张伟',
        staffNumber: '2',
        ...email('two@example.cn', '人员'),
      },
    );
    expect(written(addressed({ posts, units: changed(CLEAN.units, 0, named) }))).toEqual([]);
  });
});

describe('a member named among the last', () => {
  const scores = [
    ...CLEAN.scores,
    ...CLEAN.posts.map(({ name }, index) => scoreRow(name, 90 - index, { row: index + 9, criterion: valueOf('P1') })),
  ];
  const last = addressed({ posts: withOwnAddresses, scores }).addressees.filter(({ kind }) => kind === 'member');

  it('gets the own details at the own address', () => {
    expect(last.map(({ name, address, subjectKey }) => [name, address, subjectKey])).toEqual([
      ['丙组组员二', 'post8@example.cn', '丙组组员二'],
      ['丙组组员一', 'post7@example.cn', '丙组组员一'],
    ]);
  });

  it('is told to be without an address where that is so', () => {
    const found = told(addressed({ scores }));
    expect(found.filter((finding) => finding.includes('member-without-email'))).toEqual([
      'warning member-without-email 人员!A10',
      'warning member-without-email 人员!A9',
    ]);
  });
});

it('a mail of each kind goes to one person with several tasks', () => {
  const recipients = [recipientRow('甲组组长', 'unit0@example.cn')];
  const own = written(addressed({ recipients, units: withUnitAddresses })).filter((each) => each.includes('unit0@'));
  expect(own).toEqual(['all 甲组组长 unit0@example.cn', 'unit 甲组组长 unit0@example.cn 甲组']);
});
