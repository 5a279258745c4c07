import { mailAddresses } from '../../../src/sheets/parameters/value-readers';

it.each([
  ['', []],
  ['duchaban@example.com', ['duchaban@example.com']],
  ['a@example.com、b@example.com', ['a@example.com', 'b@example.com']],
  ['a@example.com，b@example.com；c@example.com', ['a@example.com', 'b@example.com', 'c@example.com']],
  ['ａ＠example.com\nb@example.com', ['a@example.com', 'b@example.com']],
  ['a@example.com  b@example.com', ['a@example.com', 'b@example.com']],
])('编辑人 “%s” names these people', (text, addresses) => {
  expect(mailAddresses(text)).toEqual(addresses);
});

it.each(['督查办的小王', 'a@example', 'a@example.com、小王', '@example.com'])(
  '编辑人 “%s” is refused rather than half understood',
  (text) => {
    expect(mailAddresses(text)).toBeUndefined();
  },
);
