// LibreOffice without its window, opening and saving a workbook.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { measuredProcess } from './measured-process.mjs';

/** Into the folder `recalculated` of the given one. */
export function recalculated(file, folder) {
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`;
  const out = join(folder, 'recalculated');
  return measuredProcess('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file]);
}

export function officeInstalled() {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}
