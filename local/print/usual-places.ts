// Where browsers and LibreOffice usually are, in the order in which they are asked.
import type { PrintProgram } from './print-program';

/** `path` is a bare name, to be looked for in PATH, or a whole path. */
export type UsualPlace = PrintProgram;

export interface Machine {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function usualPlaces({ platform, environment }: Machine): readonly UsualPlace[] {
  if (platform === 'darwin') return inApplications(environment['HOME']);
  if (platform === 'win32') return inProgramFolders(environment);
  return ON_PATH;
}

const ON_PATH: readonly UsualPlace[] = [
  browser('Chromium', 'chromium'),
  browser('Google Chrome', 'google-chrome'),
  browser('Google Chrome', 'google-chrome-stable'),
  browser('Chromium', 'chromium-browser'),
  browser('Microsoft Edge', 'microsoft-edge'),
  browser('Microsoft Edge', 'microsoft-edge-stable'),
  browser('Brave', 'brave-browser'),
  office('soffice'),
  office('libreoffice'),
];

function inApplications(home: string | undefined): readonly UsualPlace[] {
  const folders = ['/Applications', ...(home ? [`${home}/Applications`] : [])];
  return folders.flatMap((folder) => [
    browser('Google Chrome', `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`),
    browser('Microsoft Edge', `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`),
    browser('Chromium', `${folder}/Chromium.app/Contents/MacOS/Chromium`),
    browser('Brave', `${folder}/Brave Browser.app/Contents/MacOS/Brave Browser`),
    office(`${folder}/LibreOffice.app/Contents/MacOS/soffice`),
  ]);
}

function inProgramFolders(environment: Machine['environment']): readonly UsualPlace[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  return [
    ...folders.map((folder) => browser('Google Chrome', `${folder}\\Google\\Chrome\\Application\\chrome.exe`)),
    ...folders.map((folder) => browser('Microsoft Edge', `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`)),
    ...folders.map((folder) => browser('Chromium', `${folder}\\Chromium\\Application\\chrome.exe`)),
    // The .com waits for the end of its work, the .exe beside it does not.
    ...folders.map((folder) => office(`${folder}\\LibreOffice\\program\\soffice.com`)),
  ];
}

function browser(name: string, path: string): UsualPlace {
  return { kind: 'browser', name, path };
}

function office(path: string): UsualPlace {
  return { kind: 'office', name: 'LibreOffice', path };
}
