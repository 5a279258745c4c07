import { failureReason, headerText } from '../../../src/core/mail/one-line';

it.each([
  ['a line break cannot begin another header', '十月排名\r\nBcc: all@example.com', '十月排名 Bcc: all@example.com'],
  ['nothing unseen stays', 'a\u0000b\u202Ec\u200Bd\u2028e', 'a b c d e'],
  ['a lone half of a character is no character', 'x\uD83Dy', 'x y'],
  ['spaces are as wide as one', '  海永乡　 排名\t', '海永乡 排名'],
])('in a subject %s', (_, text, expected) => {
  expect(headerText(text)).toBe(expected);
});

it('a subject of a thousand characters is cut where one can see it', () => {
  const cut = headerText('好'.repeat(1000));
  expect([...cut]).toHaveLength(150);
  expect(cut.endsWith('…')).toBe(true);
});

it('a subject that just fits stays whole', () => {
  const fits = '好'.repeat(150);
  expect(headerText(fits)).toBe(fits);
});

it('what a mail service said is kept in one line of bearable length', () => {
  expect(failureReason('Exception: Invalid email:\n a@b')).toBe('Exception: Invalid email: a@b');
  expect([...failureReason('x'.repeat(5000))]).toHaveLength(300);
});
