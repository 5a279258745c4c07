import type { EditorWindow, Frame } from '../../../../local/host/index';
import { obliging } from '../obliging-window';
import { refusalOf, runScript } from '../run-script';
import { documentation, SEVERAL_REPORTS } from './behaviour';
import type { Behaviour } from './behaviour';

const FILES = { 'check.html': '<p>检查</p>' };

function watching(): { readonly window: EditorWindow; readonly frames: Frame[] } {
  const frames: Frame[] = [];
  return { window: { ...obliging(), showFrame: (frame) => void frames.push(frame) }, frames };
}

export const pageBehaviours: readonly Behaviour[] = [
  {
    does: 'shows a page of the script as a sidebar of 300 pixels, and the script goes on',
    source: documentation('base/ui#showSidebar(Object)'),
    check: () => {
      const { window, frames } = watching();
      const body = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('check').setTitle('检查').setWidth(500));
        return 'went on';`;
      expect(runScript(body, { window, files: FILES })).toBe('went on');
      expect(frames).toEqual([{ kind: 'sidebar', title: '检查', html: '<p>检查</p>', width: 300, height: null }]);
    },
  },
  {
    does: 'shows a dialog with the size of the page and the title it is called with, and keeps its locks',
    source: documentation('base/ui#showModalDialog(Object,String)'),
    check: () => {
      const { window, frames } = watching();
      const body = `const lock = LockService.getDocumentLock();
        lock.tryLock(10);
        const page = HtmlService.createHtmlOutput('<p>').setTitle('other').setWidth(900).setHeight(640);
        SpreadsheetApp.getUi().showModalDialog(page, '邮件');
        SpreadsheetApp.getUi().showModelessDialog(page, '邮件');
        return lock.hasLock();`;
      expect(runScript(body, { window })).toBe(true);
      const shown = { title: '邮件', html: '<p>', width: 900, height: 640 };
      expect(frames).toEqual([
        { kind: 'modal', ...shown },
        { kind: 'modeless', ...shown },
      ]);
    },
  },
  {
    does: 'shows no page of a script whose manifest does not ask for that',
    source: 'https://developers.google.com/apps-script/concepts/scopes',
    check: () => {
      const { window, frames } = watching();
      const files = { 'appsscript.json': '{"timeZone":"Asia/Shanghai","oauthScopes":[]}' };
      const setting = { window, files: { ...files, 'Code.js': SIDEBAR } };
      expect(() => runScript('', setting)).toThrow(
        'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
      );
      expect(frames).toEqual([]);
    },
  },
  {
    does: 'has no page by a name that was not pushed',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf("HtmlService.createHtmlOutputFromFile('toString');")).toBe(
        'Exception: No HTML file named toString was found.',
      );
    },
  },
  {
    does: 'makes a PDF of a page',
    source: documentation('html/html-output#getAs(String)'),
    check: () => {
      const printer = (html: string): Uint8Array => Buffer.from(`%PDF of ${html}`);
      const body = `const blob = HtmlService.createHtmlOutput('<p>通报').getAs('application/pdf').setName('通报.pdf');
        return [blob.getName(), blob.getContentType(), Utilities.base64Encode(blob.getBytes())];`;
      const base64 = Buffer.from('%PDF of <p>通报').toString('base64');
      expect(runScript(body, { printer })).toEqual(['通报.pdf', 'application/pdf', base64]);
    },
  },
  {
    does: 'tells the script when a page cannot be made a PDF',
    source: SEVERAL_REPORTS,
    check: () => {
      const statement = "HtmlService.createHtmlOutput('<p>').getAs('application/pdf');";
      expect(refusalOf(statement, { printer: () => null })).toBe(
        'Exception: Conversion from text/html to application/pdf failed.',
      );
    },
  },
  {
    does: 'gives the bytes of a blob with their signs, and its text',
    source: documentation('base/blob#getBytes()'),
    check: () => {
      const body = `const blob = Utilities.newBlob('效', 'text/plain', 'a.txt'); return [blob.getBytes(), blob.getDataAsString()];`;
      expect(runScript(body)).toEqual([[-26, -107, -120], '效']);
    },
  },
  {
    does: 'has no name and says text for a blob that is only given its text',
    source: documentation('utilities/utilities#newBlob(String)'),
    check: () => {
      const body = `const blob = Utilities.newBlob('a'); return [blob.getName(), blob.getContentType()];`;
      expect(runScript(body)).toEqual([null, 'text/plain']);
    },
  },
  {
    does: 'knows the cell and the range that the person has selected',
    source: documentation('spreadsheet/spreadsheet#getCurrentCell()'),
    check: () => {
      const selection = (): ReturnType<EditorWindow['selection']> => ({
        sheet: 'Second',
        row: 4,
        column: 2,
        rows: 3,
        columns: 2,
      });
      const body = `const at = (range) => [range.getSheet().getName(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
        return [at(book.getCurrentCell()), at(book.getActiveRange())];`;
      expect(runScript(body, { window: { ...obliging(), selection } })).toEqual([
        ['Second', 4, 2, 1, 1],
        ['Second', 4, 2, 3, 2],
      ]);
      expect(runScript('return book.getCurrentCell();', { window: obliging() })).toBeNull();
    },
  },
  {
    does: 'takes the person to a cell of another sheet',
    source: documentation('spreadsheet/spreadsheet#setCurrentCell(Range)'),
    check: () => {
      const selected: unknown[] = [];
      const window = { ...obliging(), select: (selection: unknown) => void selected.push(selection) };
      runScript('book.setCurrentCell(book.getSheetByName("Second").getRange(7, 3));', { window });
      expect(selected).toEqual([{ sheet: 'Second', row: 7, column: 3, rows: 1, columns: 1 }]);
      expect(refusalOf('book.setCurrentCell(sheet.getRange(1, 1, 2, 1));')).toBe('Exception: Invalid argument: cell');
    },
  },
  {
    does: 'shows a message that goes away by itself',
    source: documentation('spreadsheet/spreadsheet#toast(String,String,Number)'),
    check: () => {
      const toasts: unknown[] = [];
      const window = { ...obliging(), showToast: (toast: unknown) => void toasts.push(toast) };
      runScript("book.toast('已完成', '邮件', 5);", { window });
      expect(toasts).toEqual([{ title: '邮件', text: '已完成' }]);
    },
  },
];

const SIDEBAR = `function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }`;
