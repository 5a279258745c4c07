// Runs a few lines of Apps Script in the host, on an empty workbook with the sheets 'First' and 'Second'.
import { createHost, HostDocument } from '../../../local/host/index';
import type { EditorWindow, Host, HostOptions } from '../../../local/host/index';
import { newWorkbook } from '../../../local/workbook/index';
import type { XlsxWorkbook } from '../../../local/workbook/index';

export const OWNER = 'owner@example.com';
export const COLLEAGUE = 'colleague@example.com';

export interface ScriptSetting extends Partial<Pick<HostOptions, 'mail' | 'printer' | 'beforeCall' | 'onFlush'>> {
  readonly workbook?: XlsxWorkbook;
  readonly document?: HostDocument;
  readonly user?: string;
  readonly spreadsheetTimeZone?: string;
  /** A function: the clock runs. */
  readonly now?: string | (() => Date);
  readonly window?: EditorWindow;
  readonly authMode?: HostOptions['authMode'];
  readonly failure?: HostOptions['failure'];
  readonly readConsole?: HostOptions['readConsole'];
  /** Beside the code: pages, or another manifest. */
  readonly files?: HostOptions['files'];
}

function twoSheets(): XlsxWorkbook {
  const workbook = newWorkbook();
  workbook.addSheet('First');
  workbook.addSheet('Second');
  return workbook;
}

export function documentOf(setting: ScriptSetting = {}): HostDocument {
  return new HostDocument({
    workbook: setting.workbook ?? twoSheets(),
    owner: OWNER,
    editors: [OWNER, COLLEAGUE],
    timeZone: setting.spreadsheetTimeZone ?? 'Asia/Shanghai',
  });
}

/** A host whose function `main` has this body; `book`, `sheet` and `cell` are the first sheet's. */
export function hostOf(body: string, setting: ScriptSetting = {}): Host {
  const opening = `const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheets()[0];
    const cell = sheet.getRange(1, 1);`;
  return scriptHost(`function main(given) { ${opening} ${body} }`, setting);
}

/** A host of this code. */
export function scriptHost(code: string, setting: ScriptSetting = {}): Host {
  const { mail, printer, beforeCall, onFlush } = setting;
  return createHost({
    document: setting.document ?? documentOf(setting),
    files: { 'appsscript.json': '{"timeZone":"America/New_York"}', 'Code.js': code, ...setting.files },
    person: { email: setting.user ?? OWNER, locale: 'zh_CN' },
    now: clockOf(setting.now ?? '2026-11-01T01:00:00Z'),
    window: setting.window ?? null,
    authMode: setting.authMode ?? 'FULL',
    readConsole: setting.readConsole ?? (() => undefined),
    failure: setting.failure ?? null,
    ...(mail && { mail }),
    ...(printer && { printer }),
    ...(beforeCall && { beforeCall }),
    ...(onFlush && { onFlush }),
  });
}

function clockOf(now: NonNullable<ScriptSetting['now']>): HostOptions['now'] {
  return typeof now === 'function' ? now : new Date(now);
}

/** What the lines return, as `google.script.run` would carry it. */
export function runScript(body: string, setting: ScriptSetting = {}): unknown {
  return hostOf(body, setting).run('main');
}

/** The message of the exception that the last statement throws, as the script sees it. */
export function refusalOf(statement: string, setting: ScriptSetting = {}): unknown {
  return runScript(`try { ${statement} } catch (error) { return error.name + ': ' + error.message; }`, setting);
}
