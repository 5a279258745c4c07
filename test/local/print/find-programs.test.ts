import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findPrograms } from '../../../local/print/find-programs';
import { usualPlaces } from '../../../local/print/usual-places';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiaoneng-programs-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function install(name: string, mode = 0o755): string {
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, mode);
  return file;
}

const linux = (environment: Record<string, string> = {}) => ({
  platform: 'linux',
  environment: { PATH: ['/nowhere', folder].join(delimiter), ...environment },
});

it('a browser is asked before LibreOffice', () => {
  const [office, browser] = [install('soffice'), install('google-chrome')];
  expect(findPrograms(linux()).map(({ kind, path }) => [kind, path])).toEqual([
    ['browser', browser],
    ['office', office],
  ]);
});

it('nothing is found where nothing is installed', () => {
  expect(findPrograms(linux())).toEqual([]);
  expect(findPrograms({ platform: 'linux', environment: {} })).toEqual([]);
});

it('a folder or a file that cannot be run is no program', () => {
  mkdirSync(join(folder, 'chromium'));
  expect(findPrograms(linux())).toEqual([]);
});

it('the program that somebody names is the only one asked, even where it is missing', () => {
  install('chromium');
  expect(findPrograms(linux({ XIAONENG_PRINTER: '/opt/my-browser' }))).toEqual([
    { kind: 'browser', name: 'my-browser', path: '/opt/my-browser' },
  ]);
  expect(findPrograms(linux({ XIAONENG_PRINTER: '/opt/libreoffice7/soffice' }))[0]?.kind).toBe('office');
});

it('nothing is asked where somebody wants no printing', () => {
  install('chromium');
  expect(findPrograms(linux({ XIAONENG_PRINTER: 'none' }))).toEqual([]);
});

it('the places of macOS and Windows are whole paths', () => {
  const mac = usualPlaces({ platform: 'darwin', environment: { HOME: '/Users/li' } }).map(({ path }) => path);
  expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(mac).toContain('/Users/li/Applications/LibreOffice.app/Contents/MacOS/soffice');
  const windows = usualPlaces({ platform: 'win32', environment: { ProgramFiles: 'C:\\Program Files' } });
  expect(windows.map(({ path }) => path)).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(windows.every(({ path }) => path.startsWith('C:\\'))).toBe(true);
});
