// What the host asks of the manifest, held against Google's own reference.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scopeRefusal } from '../../../local/host/scopes';

const REFERENCE = path.join(__dirname, '../../../node_modules/gas-types-detailed');

/** `Ui.showSidebar` and the scopes of which its documentation wants one, for the interfaces that the host has. */
function documentedScopes(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const name of readdirSync(REFERENCE).filter((file) =>
    /\.(?:mail|base|spreadsheet|properties|html|utilities|lock)\.d\.ts$/u.test(file),
  )) {
    let owner = '';
    let scopes: string[] = [];
    for (const line of readFileSync(path.join(REFERENCE, name), 'utf8').split('\n')) {
      owner = /^\s*interface (\w+)/u.exec(line)?.[1] ?? owner;
      scopes.push(...(line.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/gu) ?? []));
      const method = /^\s*(\w+)\(.*\): /u.exec(line)?.[1];
      if (method === undefined) continue;
      found.set(`${owner}.${method}`, scopes);
      scopes = [];
    }
  }
  return found;
}

const documented = documentedScopes();

it.each([
  ['Base.Ui.showSidebar', 'Ui.showSidebar'],
  ['Base.Ui.showModalDialog', 'Ui.showModalDialog'],
  ['Base.Ui.showModelessDialog', 'Ui.showModelessDialog'],
  ['MailApp.sendEmail', 'MailApp.sendEmail'],
  ['MailApp.getRemainingDailyQuota', 'MailApp.getRemainingDailyQuota'],
  ['Session.getActiveUser', 'Session.getActiveUser'],
  ['Session.getEffectiveUser', 'Session.getEffectiveUser'],
  ['SpreadsheetApp.getActiveSpreadsheet', 'SpreadsheetApp.getActiveSpreadsheet'],
])('%s wants a scope that the reference names', (call, name) => {
  const scopes = documented.get(name) ?? [];
  expect(scopes.length).toBeGreaterThan(0);
  expect(scopeRefusal([], call)).toContain(`not sufficient to call ${name}. Required permissions: `);
  for (const scope of scopes) expect(scopeRefusal([scope], call)).toBeNull();
  expect(scopeRefusal(['https://www.googleapis.com/auth/drive'], call)).not.toBeNull();
});

it.each([
  ['Base.Ui.alert', 'Ui.alert'],
  ['Base.Ui.createAddonMenu', 'Ui.createAddonMenu'],
  ['HtmlService.createHtmlOutput', 'HtmlService.createHtmlOutput'],
  ['PropertiesService.getDocumentProperties', 'PropertiesService.getDocumentProperties'],
  ['Utilities.newBlob', 'Utilities.newBlob'],
  ['LockService.getDocumentLock', 'LockService.getDocumentLock'],
  ['Session.getActiveUserLocale', 'Session.getActiveUserLocale'],
])('%s wants none, as in the reference', (call, name) => {
  expect(documented.get(name)).toEqual([]);
  expect(scopeRefusal([], call)).toBeNull();
});

it('a manifest that names no scopes leaves them to Google', () => {
  expect(scopeRefusal(null, 'MailApp.sendEmail')).toBeNull();
});
