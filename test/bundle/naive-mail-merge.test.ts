// The same troubles met by a mail merge that marks its rows after the last mail, as most do: the harness must show what it does.
import { RunKilled } from '../../local/host/index';
import type { Host } from '../../local/host/index';
import { COLLEAGUE, documentOf, scriptHost } from '../local/host/run-script';
import { newWorkbook } from '../../local/workbook/index';
import { keptMails } from '../support/kept-mails';
import { writtenTwice, type MailingOffice, type Sitting } from '../support/mailing-office';

const MERGE = `function sendAll() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const rows = sheet.getDataRange().getValues();
  const marks = rows.map((row) => {
    if (row[1]) return [row[1]];
    MailApp.sendEmail({ to: row[0], subject: 'Ranking', body: 'Your place' });
    return ['sent'];
  });
  sheet.getRange(1, 2, marks.length, 1).setValues(marks);
}`;
const RECIPIENTS = 24;

function office(): MailingOffice {
  const workbook = newWorkbook();
  const rows = Array.from({ length: RECIPIENTS }, (_, index) => [
    { kind: 'text' as const, value: `a${index}@example.cn` },
  ]);
  workbook.addSheet('Recipients').write({ row: 1, column: 1, rows: RECIPIENTS, columns: 1 }, rows);
  return { document: documentOf({ workbook }), mails: keptMails() };
}

const MANIFEST = JSON.stringify({
  timeZone: 'Asia/Shanghai',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.send_mail',
  ],
});

function hostOf({ document, mails }: MailingOffice, sitting: Sitting = {}): Host {
  return scriptHost(MERGE, { document, mail: mails, files: { 'appsscript.json': MANIFEST }, ...sitting });
}

function sendAll(host: Host): void {
  try {
    host.run('sendAll');
  } catch (error) {
    if (!(error instanceof RunKilled)) throw error;
  }
}

test('untroubled it sends each mail once', () => {
  const calm = office();
  sendAll(hostOf(calm));
  sendAll(hostOf(calm));
  expect(calm.mails.left).toHaveLength(RECIPIENTS);
  expect(writtenTwice(calm)).toEqual([]);
});

test('killed after twenty mails it sends those twenty once more', () => {
  const troubled = office();
  const calls = (() => {
    const host = hostOf(office());
    sendAll(host);
    return [...host.calls()];
  })();
  const call = calls.indexOf('MailApp.sendEmail') + 20;
  sendAll(hostOf(troubled, { failure: { call, mode: 'kill', when: 'after' } }));
  sendAll(hostOf(troubled));
  expect(writtenTwice(troubled)).toHaveLength(20);
});

test('started by two people at once it writes to everybody twice', () => {
  const shared = office();
  const beforeCall = (_: number, name: string): void => {
    if (name === 'MailApp.sendEmail' && shared.mails.left.length === 0) sendAll(hostOf(shared, { user: COLLEAGUE }));
  };
  sendAll(hostOf(shared, { beforeCall }));
  expect(writtenTwice(shared)).toHaveLength(RECIPIENTS);
});
