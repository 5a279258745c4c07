import { valueOf, unreadableAt, cellAt } from '../../support/entries';
import { addressed, told, withUnitAddresses, written } from '../../support/addressed';
import { recipientRow } from '../../support/rows';

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
    expect(result.findings[0]?.facts).toEqual(address === '' ? { columns: 'email' } : { email: address });
  });

  it('of different addresses who ask for the same get a mail each', () => {
    const recipients = [recipientRow('王书记', 'wang@example.cn'), recipientRow('李乡长', 'li@example.cn', { row: 3 })];
    expect(written(addressed({ recipients }))).toEqual(['all 王书记 wang@example.cn', 'all 李乡长 li@example.cn']);
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
    expect(result.findings[0]?.facts).toEqual({ email: 'Office@example.cn' });
  });

  it('a row without a name or an address is told with the columns that are blank', () => {
    const result = addressed({ recipients: [recipientRow('', '')] });
    expect(result.findings[0]).toMatchObject({ code: 'recipient-incomplete', facts: { columns: 'name,email' } });
  });
});

describe('that no leader gets the ranking or the notice is told', () => {
  const missing = ({ findings }: ReturnType<typeof addressed>) =>
    findings.filter(({ code }) => code === 'recipients-missing');

  it('once, of a sheet without rows', () => {
    expect(missing(addressed({ recipients: [] }))).toMatchObject([{ severity: 'warning', at: { sheet: '' } }]);
  });

  it('once, after what is wrong with each row, of rows none of which can be written to', () => {
    const result = addressed({ recipients: [recipientRow('王书记', ''), recipientRow('李乡长', '李', { row: 3 })] });
    expect(told(result).slice(0, 3)).toEqual([
      'warning recipient-incomplete 收件人!C2',
      'warning email-unreadable 收件人!C3',
      'warning recipients-missing 收件人',
    ]);
    expect(missing(result)).toHaveLength(1);
  });

  it('not where a single row can be written to', () => {
    const recipients = [recipientRow('王书记', ''), recipientRow('李乡长', 'li@example.cn', { row: 3 })];
    expect(missing(addressed({ recipients }))).toEqual([]);
  });
});

it('a mail of each kind goes to one person with several tasks', () => {
  const recipients = [recipientRow('甲组组长', 'unit0@example.cn')];
  const own = written(addressed({ recipients, units: withUnitAddresses })).filter((each) => each.includes('unit0@'));
  expect(own).toEqual(['all 甲组组长 unit0@example.cn', 'unit 甲组组长 unit0@example.cn 甲组']);
});
