// What the host does for an editor in which somebody sits: a clock that runs, a document that opens, and word of what scripts write.
import { EditRefused, HostDocument } from '../../../local/host/index';
import type { Menu, Selection } from '../../../local/host/index';
import { newWorkbook } from '../../../local/workbook/index';
import { obliging } from './obliging-window';
import { COLLEAGUE, documentOf, hostOf, OWNER, runScript, scriptHost } from './run-script';

function watched(): { readonly document: HostDocument; readonly written: string[] } {
  const workbook = newWorkbook();
  workbook.addSheet('First');
  const written: string[] = [];
  const onWrite = ({ name }: { name: string }, area: { row: number; column: number } | null): void =>
    void written.push(area === null ? name : `${name} R${area.row}C${area.column}`);
  const document = new HostDocument({
    workbook,
    owner: OWNER,
    editors: [OWNER],
    timeZone: 'Asia/Shanghai',
    onWrite,
  });
  return { document, written };
}

it('lets the script’s clock run where it is told to', () => {
  let now = Date.parse('2026-11-01T01:00:00Z');
  const ticking = (): Date => new Date((now += 1000));
  const answer = runScript('return [Date.now(), new Date().getTime(), new Date(5).getTime()];', { now: ticking });
  const [first, second, given] = answer as [number, number, number];
  expect(second - first).toBe(1000);
  expect(given).toBe(5);
});

it('lets it stand where it is told a moment', () => {
  expect(runScript('return new Date().getTime() - Date.now();')).toBe(0);
});

it('runs onOpen as a simple trigger, which reaches the menu and no mails', () => {
  const menus: Menu[] = [];
  const code = `function onOpen(e) {
    const ui = SpreadsheetApp.getUi();
    let refused = '';
    try { MailApp.getRemainingDailyQuota(); } catch (error) { refused = error.message; }
    ui.createMenu(String(e.authMode)).addSubMenu(ui.createMenu('more').addItem(refused, 'go')).addToUi();
  }`;
  scriptHost(code, { window: { ...obliging(), showMenu: (menu) => void menus.push(menu) } }).open();
  const caption = 'You do not have permission to call MailApp.getRemainingDailyQuota';
  expect(menus).toEqual([
    {
      title: 'LIMITED',
      entries: [{ kind: 'menu', menu: { title: 'more', entries: [{ kind: 'item', caption, functionName: 'go' }] } }],
    },
  ]);
});

it('opens a document whose script has no onOpen', () => {
  expect(() => {
    scriptHost('').open();
  }).not.toThrow();
});

it('hands a menu over as it was when it was added', () => {
  const menus: Menu[] = [];
  const code = `function main() {
    const menu = SpreadsheetApp.getUi().createMenu('m').addItem('one', 'f');
    menu.addToUi();
    menu.addItem('two', 'g');
  }`;
  scriptHost(code, { window: { ...obliging(), showMenu: (menu) => void menus.push(menu) } }).run('main');
  expect(menus[0]?.entries).toHaveLength(1);
});

it('tells of each place a script has written, and of no place a person has typed into', () => {
  const { document, written } = watched();
  runScript('cell.setValue(1); sheet.getRange(5, 2).setValue(2); sheet.setColumnWidth(1, 80);', { document });
  expect(written).toEqual(['First R1C1', 'First R5C2', 'First']);
  hostOf('', { document }).edit({ sheet: 'First', row: 9, column: 9, text: 'typed' });
  expect(written).toHaveLength(3);
});

it('tells of a sheet that was added and of one that was protected', () => {
  const { document, written } = watched();
  runScript("book.insertSheet('New'); sheet.protect();", { document });
  expect(new Set(written)).toEqual(new Set(['New', 'First']));
});

it('tells nothing of a write that was refused', () => {
  const { document, written } = watched();
  const rule = "SpreadsheetApp.newDataValidation().requireValueInList(['yes']).setAllowInvalid(false).build()";
  runScript(`cell.setDataValidation(${rule});`, { document });
  written.length = 0;
  expect(() => runScript("cell.setValue('no');", { document })).toThrow('Exception');
  expect(written).toEqual([]);
});

it('leads the person to the sheet that a script makes active', () => {
  const selected: Selection[] = [];
  const window = { ...obliging(), select: (selection: Selection) => void selected.push(selection) };
  runScript("book.setActiveSheet(book.getSheetByName('Second'));", { window });
  expect(selected).toEqual([{ sheet: 'Second', row: 1, column: 1, rows: 1, columns: 1 }]);
});

it('shows the cells that the person had selected on that sheet before', () => {
  const selected: Selection[] = [];
  const before = { sheet: 'Second', row: 7, column: 2, rows: 3, columns: 1 };
  const window = {
    ...obliging(),
    selectionOn: (sheet: string) => (sheet === 'Second' ? before : null),
    select: (selection: Selection) => void selected.push(selection),
  };
  runScript("book.setActiveSheet(book.getSheetByName('Second'));", { window });
  expect(selected).toEqual([before]);
});

it('leaves the selection of somebody who is on that sheet already', () => {
  const selected: Selection[] = [];
  const there = { sheet: 'Second', row: 7, column: 2, rows: 1, columns: 1 };
  const window = {
    ...obliging(),
    selection: () => there,
    select: (selection: Selection) => void selected.push(selection),
  };
  runScript("book.setActiveSheet(book.getSheetByName('Second'));", { window });
  expect(selected).toEqual([]);
});

it('says beforehand whether a person may change cells', () => {
  const document = documentOf();
  runScript('const lock = sheet.protect(); lock.removeEditors(lock.getEditors());', { document });
  const place = { sheet: 'First', area: { row: 1, column: 1, rows: 2, columns: 2 } };
  expect(() => {
    hostOf('', { document }).requireEditable(place);
  }).not.toThrow();
  expect(() => {
    hostOf('', { document, user: COLLEAGUE }).requireEditable(place);
  }).toThrow(EditRefused);
});
