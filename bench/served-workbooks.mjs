// The spreadsheet in the browser: the sample's year and a long sheet, with LibreOffice opening and saving the same file as a yardstick.
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measuredProcess } from './measured-process.mjs';
import { median, repeated } from './median.mjs';
import { officeInstalled, recalculated } from './office.mjs';
import { browserInstalled, servedPage } from './serve-page.mjs';

const largeSheet = new URL('./large-sheet.mjs', import.meta.url).pathname;
const sample = new URL('../samples/haiyong-2026.xlsx', import.meta.url).pathname;

/** Medians of `runs` runs for each workbook; null without a browser. `office` is null without LibreOffice. */
export async function servedWorkbooks({ runs, folder, withOffice }) {
  if (!browserInstalled()) return null;
  const long = join(folder, 'long.xlsx');
  await measuredProcess(process.execPath, [largeSheet, 'make', long, '20000', '14']);
  const workbooks = [
    { name: 'sample', file: sample },
    { name: '20,000 rows x 14 columns', file: long },
  ];
  const measured = [];
  for (const { name, file } of workbooks) {
    const copy = join(folder, 'served.xlsx');
    const times = await repeated(runs, async () => {
      await copyFile(file, copy);
      return servedPage(copy);
    });
    const office = withOffice && officeInstalled() ? await repeated(runs, () => recalculated(copy, folder)) : null;
    measured.push({ name, ...medians(times), office: office && median(office.map(({ ms }) => ms)) });
  }
  return measured;
}

function medians(times) {
  const names = Object.keys(times[0]);
  return Object.fromEntries(names.map((name) => [name, median(times.map((one) => one[name]))]));
}
