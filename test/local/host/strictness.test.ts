import { MailNotSent } from '../../../local/host/index';
import { keptMails } from '../../support/kept-mails';
import { documentOf, hostOf, refusalOf, runScript, scriptHost } from './run-script';

describe('what the host does not have', () => {
  it.each([
    ['SpreadsheetApp.openById', 'SpreadsheetApp.openById("x");'],
    ['SpreadsheetApp.Spreadsheet.rename', 'book.rename("x");'],
    ['SpreadsheetApp.Sheet.sort', 'sheet.sort(1);'],
    ['SpreadsheetApp.Range.setFontLine', 'cell.setFontLine("underline");'],
    ['SpreadsheetApp.Range.constructor', 'cell.constructor;'],
    ['SpreadsheetApp.BorderStyle.DOTTED', 'SpreadsheetApp.BorderStyle.DOTTED;'],
    ['LockService.getScriptLock', 'LockService.getScriptLock();'],
    ['PropertiesService.getUserProperties', 'PropertiesService.getUserProperties();'],
    ['HtmlService.createTemplate', 'HtmlService.createTemplate("x");'],
    ['HtmlService.HtmlOutput.append', 'HtmlService.createHtmlOutput("x").append("y");'],
    ['Base.Blob.copyBlob', 'Utilities.newBlob("x").copyBlob();'],
    ['MailApp.name', 'MailApp.name;'],
  ])('is refused by its full name: %s', (name, statement) => {
    expect(refusalOf(statement)).toBe(`TypeError: ${name} is not available in the local host`);
  });

  it('cannot be put there by the script', () => {
    expect(refusalOf("'use strict'; book.note = 1;")).toBe('TypeError: SpreadsheetApp.Spreadsheet.note cannot be set');
  });

  it('is neither timers nor modules nor the network nor a page', () => {
    const names = [
      'setTimeout',
      'require',
      'process',
      'Buffer',
      'URL',
      'TextEncoder',
      'fetch',
      'structuredClone',
      'module',
      'window',
    ];
    expect(runScript(`return ${JSON.stringify(names)}.filter((name) => name in globalThis);`)).toEqual([]);
  });
});

describe('a mail that the host does not know how to send', () => {
  it.each([
    [
      'with pictures in its text',
      'inlineImages: {}',
      'MailApp.sendEmail with inlineImages is not available in the local host',
    ],
    ['with a number for a subject', 'subject: 1', 'Invalid argument: subject'],
    ['with a file that is none', "attachments: ['通报']", 'Invalid argument: attachments'],
    ['without a word in it', "subject: 's'", 'Failed to send email: no body'],
  ])('is refused %s', (_, field, message) => {
    const mail = keptMails();
    expect(refusalOf(`MailApp.sendEmail({ to: 'li@example.com', ${field} });`, { mail })).toBe(`Exception: ${message}`);
    expect(mail.left).toEqual([]);
  });

  it('is refused where the run has no channel for mails, and no PDF is made without a printer', () => {
    expect(refusalOf('MailApp.getRemainingDailyQuota();')).toMatch(/which has no channel for mails$/u);
    expect(refusalOf("HtmlService.createHtmlOutput('').getAs('application/pdf');")).toMatch(/which has no printer$/u);
  });
});

describe('a mail that its channel could not hand over', () => {
  const sending = "MailApp.sendEmail({ to: 'li@example.com', subject: 's', body: 'b' });";

  it.each([
    ['has certainly not left', 'refused', 'Exception: mailbox full'],
    ['may have left', 'unknown', 'Exception: [delivery-unknown] mailbox full'],
  ] as const)('tells the script whether it %s', (_, failure, message) => {
    const send = (): void => {
      throw new MailNotSent(failure, 'mailbox full');
    };
    expect(refusalOf(sending, { mail: { ...keptMails(), send } })).toBe(message);
  });
});

describe('a page that calls the script', () => {
  const client = scriptHost(
    'function answer(given) { return { given, list: [undefined] }; } function secret_() {}',
  ).client();

  it('is answered with plain values', () => {
    expect(client('answer', { name: '甲', list: [undefined] })).toEqual({
      given: { name: '甲', list: [null] },
      list: [null],
    });
  });

  it('cannot call what is private or does not exist', () => {
    expect(() => client('secret_')).toThrow('Script function not found: secret_');
    expect(() => client('toString')).toThrow('Script function not found: toString');
  });

  it.each([
    ['a date', { when: new Date(0) }, 'argument 1.when is a date'],
    ['a function', [() => 1], 'argument 1.0 is a function'],
  ])('cannot send %s', (_, given, message) => {
    expect(() => client('answer', given)).toThrow(message);
  });
});

describe('what an .xlsx cannot do as Google does', () => {
  const linked = (url: string): string =>
    `cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('see it').${url}.build());`;

  it.each([
    ['a link out of the workbook', linked("setLinkUrl('https://example.com')"), /only #gid=1&range=A1/],
    ['a link to a sheet that does not exist', linked("setLinkUrl('#gid=99&range=A1')"), /leads to no sheet/],
    [
      'two links in one cell',
      linked("setLinkUrl(0, 1, '#gid=1&range=A1').setLinkUrl(2, 3, '#gid=1&range=A2')"),
      /Several links in one cell/,
    ],
    [
      'a write where only a formula could judge it',
      `cell.setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=LEN(A1)>2').setAllowInvalid(false).build());
       cell.setValue('abc'); SpreadsheetApp.flush();`,
      /strict validation =LEN\(A1\)>2 is not available in the local host/,
    ],
  ])('is refused in plain words: %s', (_, statement, message) => {
    expect(refusalOf(statement)).toMatch(message);
  });

  it('lets a formula that only warns pass', () => {
    const body = `cell.setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=FALSE').build());
      return cell.setValue('kept').getValue();`;
    expect(runScript(body)).toBe('kept');
  });
});

describe('the world of the script', () => {
  it('has arrays, dates and errors of its own', () => {
    const body = `const dated = cell.setValue(new Date()).getValue();
      let error;
      try { sheet.getRange(0, 1); } catch (caught) { error = caught; }
      return [sheet.getDataRange().getValues() instanceof Array, dated instanceof Date, error instanceof Error];`;
    expect(runScript(body)).toEqual([true, true, true]);
  });

  it('has a clock that stands at the moment of the run', () => {
    const body =
      'return [Date.now(), new Date().getTime(), new Date(0).getTime(), new Date(2026, 0, 1) instanceof Date];';
    const now = Date.parse('2026-10-31T01:02:03Z');
    expect(runScript(body, { now: '2026-10-31T01:02:03Z' })).toEqual([now, now, 0, true]);
  });

  it('is made anew for each call', () => {
    const host = scriptHost('let calls = 0; function count() { calls += 1; return calls; }');
    expect([host.run('count'), host.run('count')]).toEqual([1, 1]);
  });

  it('hands over what is called with and answered as plain values', () => {
    expect(
      hostOf('return { list: [given.month, undefined], none: undefined };').run('main', { month: '2026-10' }),
    ).toEqual({
      list: ['2026-10', null],
    });
  });

  it.each([
    ['a date', 'return { when: [new Date()] };', 'the result.when.0 is a date'],
    ['a function', 'return { go: () => 1 };', 'the result.go is a function'],
    ['a cycle', 'const one = {}; one.self = one; return one;', 'the result.self contains itself'],
  ])('does not carry %s to a page', (_, body, message) => {
    expect(() => runScript(body)).toThrow(message);
  });

  it('says what the script logs, with its level', () => {
    const lines: string[] = [];
    runScript("console.log('one', 2); console.error(new Error('three'));", {
      readConsole: (level, text) => void lines.push(`${level}: ${text.split('\n')[0]}`),
    });
    expect(lines).toEqual(['log: one 2', 'error: Error: three']);
  });
});

describe('an error cell', () => {
  it('is read as its text', () => {
    expect(runScript("cell.setValue('#N/A'); return cell.getValue();")).toBe('#N/A');
  });

  it('is what a formula without a stored result looks like', () => {
    expect(runScript("cell.setValue('=1+1'); return cell.getValue();")).toBe('#ERROR!');
  });
});

describe('a failing script', () => {
  it('ends the run with the name and message of its error', () => {
    expect(() => runScript("throw new RangeError('too far');")).toThrow('RangeError: too far');
  });

  it('is not found under a name it does not declare', () => {
    expect(() => hostOf('').run('nowhere')).toThrow('Script function not found: nowhere');
  });

  it('does not hide a fault of the host behind its own catch', () => {
    const document = documentOf();
    const { workbook } = document.settings;
    const broken = {
      ...workbook,
      date1904: false,
      sheets: () => workbook.sheets(),
      activate: () => {
        throw new Error('host fault');
      },
    };
    const faulty = documentOf({ workbook: broken as unknown as typeof workbook });
    expect(() =>
      runScript('try { book.setActiveSheet(sheet); } catch (error) { return 1; }', { document: faulty }),
    ).toThrow('host fault');
  });
});
