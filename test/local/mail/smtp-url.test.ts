import { readSmtpUrl, SmtpUrlRefused } from '../../../local/mail/index';

it.each([
  ['smtp://mail.example.com', { host: 'mail.example.com', port: 587, encryption: 'required', login: null }],
  ['smtps://mail.example.com', { host: 'mail.example.com', port: 465, encryption: 'immediate', login: null }],
  ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, encryption: 'offered', login: null }],
  ['smtp://[::1]:2525', { host: '::1', port: 2525, encryption: 'offered', login: null }],
  ['smtp://localhost.example.com', { host: 'localhost.example.com', port: 587, encryption: 'required', login: null }],
  [
    'smtps://office%40example.com:a%2Fb%3Ac@mail.example.com:994/',
    {
      host: 'mail.example.com',
      port: 994,
      encryption: 'immediate',
      login: { user: 'office@example.com', password: 'a/b:c' },
    },
  ],
])('%s names a server', (address, server) => {
  expect(readSmtpUrl(address, undefined)).toEqual(server);
});

it('the password may come from elsewhere than the command', () => {
  expect(readSmtpUrl('smtp://office@mail.example.com', '密码').login).toEqual({ user: 'office', password: '密码' });
  expect(readSmtpUrl('smtp://office:own@mail.example.com', '密码').login?.password).toBe('own');
  expect(readSmtpUrl('smtp://mail.example.com', '密码').login).toBeNull();
});

it.each([
  ['mail.example.com'],
  ['http://mail.example.com'],
  ['smtp://'],
  ['smtp://mail.example.com/path'],
  ['smtp://mail.example.com?tls=no'],
  ['smtp://mail.example.com:99999'],
])('%s is no address of a mail server', (address) => {
  expect(() => readSmtpUrl(address, undefined)).toThrow(new SmtpUrlRefused('notAnSmtpUrl'));
});

it('a user without a password is refused, and neither is repeated', () => {
  expect(() => readSmtpUrl('smtp://office@mail.example.com', undefined)).toThrow(new SmtpUrlRefused('passwordMissing'));
  expect(() => readSmtpUrl('smtp://office:hunter2@mail.example.com/x', '')).toThrow(/^notAnSmtpUrl$/u);
});
