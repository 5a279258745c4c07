import { keptMails } from '../../../support/kept-mails';
import { COLLEAGUE, documentOf, hostOf, refusalOf, runScript, scriptHost } from '../run-script';
import { documentation, liveTest, SEVERAL_REPORTS } from './behaviour';
import type { Behaviour } from './behaviour';
import { obliging } from '../obliging-window';

export const runBehaviours: readonly Behaviour[] = [
  {
    does: 'applies writes when the run ends, whether or not they were flushed',
    source: documentation('spreadsheet/spreadsheet-app#flush()'),
    check: () => {
      const document = documentOf();
      runScript("cell.setValue('there');", { document });
      expect(runScript('return cell.getValue();', { document })).toBe('there');
    },
  },
  {
    does: 'applies what was written before a script fails',
    source: documentation('spreadsheet/spreadsheet-app#flush()'),
    check: () => {
      const document = documentOf();
      expect(() => runScript("cell.setValue('there'); throw new Error('later');", { document })).toThrow('later');
      expect(runScript('return cell.getValue();', { document })).toBe('there');
    },
  },
  {
    does: 'reads a day as the moment at which it begins in the spreadsheet’s time zone',
    source: SEVERAL_REPORTS,
    check: () => {
      const body = "cell.setNumberFormat('yyyy-mm-dd').setValue('2026-10-05'); return cell.getValue().toISOString();";
      expect(runScript(body, { spreadsheetTimeZone: 'Asia/Shanghai' })).toBe('2026-10-04T16:00:00.000Z');
      expect(runScript(body, { spreadsheetTimeZone: 'America/New_York' })).toBe('2026-10-05T04:00:00.000Z');
    },
  },
  {
    does: 'writes a moment as the day and time of the spreadsheet’s time zone',
    source: SEVERAL_REPORTS,
    check: () => {
      const body = "cell.setValue(new Date('2026-10-04T16:00:00Z')); return cell.getDisplayValues()[0][0];";
      expect(runScript(body)).toBe('2026-10-05');
    },
  },
  {
    does: 'reads a time of day as a moment of 1899-12-30',
    source: SEVERAL_REPORTS,
    check: () => {
      const body = "cell.setValue('08:30'); return cell.getValue().toISOString();";
      expect(runScript(body, { spreadsheetTimeZone: 'Etc/UTC' })).toBe('1899-12-30T08:30:00.000Z');
    },
  },
  {
    does: 'gives the bytes of a digest with their signs',
    source: documentation('utilities/utilities#computeDigest(DigestAlgorithm,String,Charset)'),
    check: () => {
      const body =
        "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '效能', Utilities.Charset.UTF_8).slice(0, 4);";
      // printf 效能 | sha256sum begins with 84 62 42 8e
      expect(runScript(body)).toEqual([-124, 98, 66, -114]);
    },
  },
  {
    does: 'prints a constant as its name',
    source: liveTest('testsheetspermissions.js', 'protected cells'),
    check: () => {
      expect(runScript('return SpreadsheetApp.ProtectionType.SHEET.toString();')).toBe('SHEET');
    },
  },
  {
    does: 'prints a service object as the last part of its name',
    source: liveTest('testsheetsdatavalidations.js', 'data validation basics'),
    check: () => {
      expect(runScript('return SpreadsheetApp.newDataValidation().toString();')).toBe('DataValidationBuilder');
    },
  },
  {
    does: 'loses its locks while a dialog is open',
    source: documentation('base/ui#alert(String)'),
    check: () => {
      const body = `const lock = LockService.getDocumentLock();
        const before = [lock.tryLock(10), lock.hasLock()];
        SpreadsheetApp.getUi().alert('Go on?');
        return [...before, lock.hasLock()];`;
      expect(runScript(body, { window: obliging() })).toEqual([true, true, false]);
    },
  },
  {
    does: 'lets one run at a time have the lock of a document',
    source: documentation('lock/lock-service#getDocumentLock()'),
    check: () => {
      const document = documentOf();
      const other = hostOf('return LockService.getDocumentLock().tryLock(10);', { document, user: COLLEAGUE });
      const answers: unknown[] = [];
      const window = { ...obliging(), showMenu: () => void answers.push(other.run('main')) };
      const body = `LockService.getDocumentLock().tryLock(10);
        SpreadsheetApp.getUi().createMenu('meanwhile').addToUi();`;
      runScript(body, { document, window });
      expect([...answers, other.run('main')]).toEqual([false, true]);
    },
  },
  {
    does: 'has no user interface without an open editor',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf('SpreadsheetApp.getUi();')).toBe(
        'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
      );
    },
  },
  {
    does: 'lets an add-on that nobody has authorised make its menu and nothing else',
    source: 'https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle',
    check: () => {
      const setting = { authMode: 'NONE', window: obliging() } as const;
      const menu = 'SpreadsheetApp.getUi().createMenu(Session.getActiveUserLocale()).addItem("Go", "go").addToUi();';
      expect(() => scriptHost(`function main() { ${menu} }`, setting).run('main')).not.toThrow();
      expect(() => runScript('', setting)).toThrow(
        'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
      );
    },
  },
  {
    does: 'lets a simple trigger neither send mail nor show a page',
    source: 'https://developers.google.com/apps-script/guides/triggers (restrictions of simple triggers)',
    check: () => {
      const setting = { authMode: 'LIMITED', window: obliging(), mail: keptMails() } as const;
      const mail = "MailApp.sendEmail({ to: 'li@example.com', subject: 's', body: 'b' });";
      expect(refusalOf(mail, setting)).toBe('Exception: You do not have permission to call MailApp.sendEmail');
      expect(refusalOf("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''));", setting)).toBe(
        'Exception: You do not have permission to call Base.Ui.showSidebar',
      );
      const property = "PropertiesService.getDocumentProperties().setProperty('a', 'b').getProperty('a')";
      expect(runScript(`return ${property};`, setting)).toBe('b');
    },
  },
  {
    does: 'hides functions whose name ends with an underscore',
    source: 'https://developers.google.com/apps-script/guides/html/communication (private functions)',
    check: () => {
      expect(() => hostOf('} function secret_() {').run('secret_')).toThrow('Script function not found: secret_');
    },
  },
];
