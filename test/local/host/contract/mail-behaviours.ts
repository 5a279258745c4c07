import { keptMails } from '../../../support/kept-mails';
import { OWNER, refusalOf, runScript } from '../run-script';
import type { ScriptSetting } from '../run-script';
import { documentation, SEVERAL_REPORTS } from './behaviour';
import type { Behaviour } from './behaviour';

const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';
const MAIL = { to: 'li@example.com', subject: '考核结果', body: '见附件。' };

function sendingOf(message: object): string {
  return `MailApp.sendEmail(${JSON.stringify({ ...MAIL, ...message })});`;
}

function refusalOfMail(message: object, setting: ScriptSetting = {}): unknown {
  const mail = keptMails();
  const refusal = refusalOf(sendingOf(message), { mail, ...setting });
  expect(mail.left).toEqual([]);
  return refusal;
}

export const mailBehaviours: readonly Behaviour[] = [
  {
    does: 'sends at once, from whoever runs the script, with text, HTML and attachments',
    source: documentation('mail/mail-app#sendEmail(Object)'),
    check: () => {
      const mail = keptMails();
      const body = `MailApp.sendEmail({ to: 'li@example.com, wang@example.com', name: '考核办', subject: '结果', body: '文', htmlBody: '<b>文</b>',
        attachments: [Utilities.newBlob('<p>', 'text/html', '通报.html')] });
        throw new Error('later');`;
      expect(() => runScript(body, { mail })).toThrow('later');
      expect(mail.left).toEqual([
        {
          from: OWNER,
          senderName: '考核办',
          to: ['li@example.com', 'wang@example.com'],
          cc: [],
          bcc: [],
          replyTo: '',
          subject: '结果',
          text: '文',
          html: '<b>文</b>',
          attachments: [{ fileName: '通报.html', contentType: 'text/html', bytes: Buffer.from('<p>') }],
        },
      ]);
    },
  },
  {
    does: 'counts recipients, not mails, and refuses what is beyond the day’s quota',
    source: QUOTAS,
    check: () => {
      const setting = { mail: keptMails(3) };
      const body = `${sendingOf({ to: 'a@example.com,b@example.com' })} return MailApp.getRemainingDailyQuota();`;
      expect(runScript(body, setting)).toBe(1);
      expect(refusalOf(sendingOf({ to: 'a@example.com', cc: 'b@example.com' }), setting)).toBe(
        'Exception: Service invoked too many times for one day: email.',
      );
      expect(setting.mail.left).toHaveLength(1);
    },
  },
  {
    does: 'refuses a mail without a recipient',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOfMail({ to: ' ' })).toBe('Exception: Failed to send email: no recipient');
    },
  },
  {
    does: 'refuses an address that is none, naming it',
    source: SEVERAL_REPORTS,
    check: () => {
      for (const to of [
        'li',
        'li@',
        'li@localhost',
        'a b@example.com',
        'li@example.com\u202e',
        'Li <li@example.com>',
      ]) {
        expect(refusalOfMail({ to })).toBe(`Exception: Invalid email: ${to}`);
      }
      expect(refusalOfMail({ to: 'li@example.com,,' })).toBe('Exception: Invalid email: ');
    },
  },
  {
    does: 'refuses more than fifty recipients of one mail',
    source: QUOTAS,
    check: () => {
      const to = (count: number): string =>
        Array.from({ length: count }, (_, index) => `p${String(index)}@example.com`).join();
      expect(refusalOfMail({ to: to(51) })).toBe('Exception: Limit Exceeded: Email Recipients Per Message.');
      expect(() => runScript(sendingOf({ to: to(50) }), { mail: keptMails() })).not.toThrow();
    },
  },
  {
    does: 'refuses a body of more than 200 KB',
    source: QUOTAS,
    check: () => {
      // A Chinese character is three bytes.
      const tooLong = '效'.repeat(70_000);
      expect(refusalOfMail({ htmlBody: tooLong })).toBe('Exception: Limit Exceeded: Email Body Size.');
    },
  },
  {
    does: 'refuses attachments of more than 25 MB together',
    source: QUOTAS,
    check: () => {
      const statement = `const half = Utilities.newBlob('x'.repeat(13 * 1024 * 1024));
        MailApp.sendEmail({ to: 'li@example.com', subject: 's', body: 'b', attachments: [half, half] });`;
      expect(refusalOf(statement, { mail: keptMails() })).toBe(
        'Exception: Limit Exceeded: Email Total Attachments Size.',
      );
    },
  },
  {
    does: 'refuses a subject of more than 250 characters',
    source: 'https://developers.google.com/apps-script/reference/mail/mail-app#sendEmail(String,String,String,Object)',
    check: () => {
      expect(refusalOfMail({ subject: 's'.repeat(251) })).toBe('Exception: Argument too large: subject');
    },
  },
  {
    does: 'does not let a line break into a header',
    source: 'not documented: refused here, whatever Google makes of it',
    check: () => {
      expect(refusalOfMail({ subject: 'a\r\nBcc: b@example.com' })).toBe('Exception: Invalid argument: subject');
      expect(refusalOfMail({ name: 'a\nb' })).toBe('Exception: Invalid argument: name');
      expect(refusalOfMail({ to: 'a@example.com\nBcc:b@example.com' })).toMatch(/^Exception: Invalid email: /u);
    },
  },
  {
    does: 'refuses mails of a script whose manifest does not ask for them',
    source: 'https://developers.google.com/apps-script/concepts/scopes',
    check: () => {
      const manifest = { timeZone: 'Asia/Shanghai', oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] };
      expect(refusalOfMail({}, { files: { 'appsscript.json': JSON.stringify(manifest) } })).toBe(
        'Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
      );
    },
  },
];
