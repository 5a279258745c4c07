// Whole processes on one made-up month: our ranking, the same ranking by LibreOffice's formulas, and the bare cost of the file.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contestWorkbook } from './contest-workbook.mjs';
import { formulaWorkbook } from './formula-workbook.mjs';
import { madeUpMonth } from './made-up-month.mjs';
import { measuredProcess } from './measured-process.mjs';
import { median, repeated } from './median.mjs';
import { officeInstalled, recalculated } from './office.mjs';
import { sameRanking } from './same-ranking.mjs';

const cli = new URL('../build/xiaoneng.mjs', import.meta.url).pathname;
const bare = new URL('./read-and-write.mjs', import.meta.url).pathname;

/** Medians of `runs` runs for a month of `planLines` lines of plan; `office` is null without LibreOffice. */
export async function rankProcesses(planLines, { runs, folder, withOffice }) {
  const month = madeUpMonth(planLines);
  const [contest, formulas] = [join(folder, `contest-${planLines}.xlsx`), join(folder, `formulas-${planLines}.xlsx`)];
  await writeFile(contest, contestWorkbook(month));
  await writeFile(formulas, formulaWorkbook(month));
  const out = join(folder, 'out');
  const rank = [cli, 'rank', contest, '--month', '2026-10', '--out', out];
  const office = withOffice && officeInstalled();
  const measured = {
    rank: await summary(runs, () => measuredProcess(process.execPath, rank)),
    bare: await summary(runs, () => measuredProcess(process.execPath, [bare, contest, join(folder, 'bare.xlsx')])),
    office: office ? await summary(runs, () => recalculated(formulas, folder)) : null,
  };
  if (office) await sameRanking({ contest, formulas: join(folder, 'recalculated', `formulas-${planLines}.xlsx`) });
  return { planLines, units: month.units.length, people: month.members.length, ...measured };
}

async function summary(runs, work) {
  const measured = await repeated(runs, work);
  const failed = measured.find(({ code }) => code !== 0);
  if (failed !== undefined) throw new Error(`exit code ${failed.code}: ${failed.complaint}`);
  const peaks = measured.map(({ peakMb }) => peakMb);
  return { ms: median(measured.map(({ ms }) => ms)), peakMb: peaks.includes(null) ? null : median(peaks) };
}
