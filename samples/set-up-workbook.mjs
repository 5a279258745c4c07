import { newWorkbook } from '../build/workbook.mjs';
import { builtHost } from './built-host.mjs';

/** A new workbook with the sheets that the built files themselves create in it. */
export function setUpWorkbook() {
  const workbook = newWorkbook();
  const report = builtHost(workbook).run('clientSetUp', { month: '', language: 'zh-CN', dryRun: false });
  if (report.refused !== undefined) throw new Error(report.refused);
  return workbook;
}
