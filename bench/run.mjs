// node bench/run.mjs [--short]: measures everything in one run; the long form writes docs/benchmarks.md.
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { contestWorkbook } from './contest-workbook.mjs';
import { coreRankingMs, formulaEngineMs, loadCore } from './core-ranking.mjs';
import { madeUpMonth } from './made-up-month.mjs';
import { measuredProcess } from './measured-process.mjs';
import { median, repeated } from './median.mjs';
import { rankProcesses } from './rank-processes.mjs';
import { report } from './report.mjs';
import { servedWorkbooks } from './served-workbooks.mjs';
import { serviceCalls } from './service-calls.mjs';

const short = process.argv.includes('--short');
const runs = short ? 1 : 5;
const folder = await mkdtemp(join(tmpdir(), 'xiaoneng-bench-'));
try {
  const measured = {
    runs,
    processes: await processes(short ? [50, 1_000] : [50, 1_000, 10_000]),
    core: await core(1_000),
    calls: [10, short ? 1_000 : 10_000].map((planLines) => ({
      planLines,
      ...serviceCalls(contestWorkbook(madeUpMonth(planLines))),
    })),
    pushedBytes: (await stat(new URL('../dist/Code.js', import.meta.url))).size,
    large: await largeSheet(short ? 10_000 : 100_000),
    served: await servedWorkbooks({ runs: short ? 1 : 3, folder, withOffice: !short }),
  };
  const text = await format(report(measured), { parser: 'markdown', printWidth: 120 });
  console.log(text);
  if (!short) await writeFile(new URL('../docs/benchmarks.md', import.meta.url), text);
} finally {
  await rm(folder, { recursive: true });
}

async function processes(sizes) {
  const rows = [];
  for (const planLines of sizes) rows.push(await rankProcesses(planLines, { runs, folder, withOffice: !short }));
  return rows;
}

/** The first ranking warms the engine up, as the other sheets of a real run would. */
async function core(unitCount) {
  const loaded = await loadCore();
  coreRankingMs(loaded, unitCount);
  await formulaEngineMs(unitCount);
  return {
    unitCount,
    ours: median(await repeated(runs, () => coreRankingMs(loaded, unitCount))),
    engine: median(await repeated(runs, () => formulaEngineMs(unitCount))),
  };
}

async function largeSheet(rowCount) {
  const script = new URL('./large-sheet.mjs', import.meta.url).pathname;
  const [file, out] = [join(folder, 'large.xlsx'), join(folder, 'large-edited.xlsx')];
  await measuredProcess(process.execPath, [script, 'make', file, String(rowCount), '12']);
  const measured = await repeated(runs, () => measuredProcess(process.execPath, [script, 'edit', file, out]));
  const peaks = measured.map(({ peakMb }) => peakMb);
  return { rowCount, ms: median(measured.map(({ ms }) => ms)), peakMb: median(peaks) };
}
