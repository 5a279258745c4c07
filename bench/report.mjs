import { cpus, loadavg, totalmem } from 'node:os';

/** The measurements as one page of Markdown. */
export function report({ runs, processes, core, calls, pushedBytes, large, served }) {
  return `# Benchmarks

${machine()}; ${runs === 1 ? 'one run' : `medians of ${runs} runs`}, all in the same session: \`node bench/run.mjs\` (after \`npm ci --prefix bench\` for HyperFormula).

## A month, whole process

\`xiaoneng rank\` from start to the written workbook, against LibreOffice opening a workbook that ranks the same month by SUMIFS, ROUND and RANK (totals and ranks are compared and
equal), and against the patch layer merely reading every cell, changing one and saving. A month has ten plan lines, seven inspections, three ballot counts and two rated people to a unit.

| plan lines | units | people | rank | LibreOffice | read and write only |
|--:|--:|--:|--:|--:|--:|
${processes.map(processRow).join('\n')}

## The core alone

${core.unitCount.toLocaleString('en')} units x 20 criteria, in process. Ours is exact and explains every figure, the formula engine adds and ranks doubles.

| xiaoneng core | HyperFormula 3.5.0, SUMPRODUCT + RANK |
|--:|--:|
| ${milliseconds(core.ours)} | ${milliseconds(core.engine)} |

## Service calls per action

On Google's side a call to the spreadsheet costs time, whatever it moves. In brackets: calls that build the links of cells, up to 2,000 cells a column and write; an output sheet that outgrows its 1,000 rows costs one call more.

| plan lines | setup | check | rank |
|--:|--:|--:|--:|
${calls.map((row) => `| ${row.planLines.toLocaleString('en')} | ${callCount(row.setup)} | ${callCount(row.check)} | ${callCount(row.rank)} |`).join('\n')}

## Sizes

The pushed bundle, readable: ${(pushedBytes / 1024).toFixed(1)} KB. A sheet of ${large.rowCount.toLocaleString('en')} rows x 12 columns opened, edited in three cells and saved: ${usage(large)}.

## The spreadsheet in the browser

${browserTable(served)}
`;
}

function browserTable(served) {
  if (served === null) return 'Not measured: no Chromium is installed (`XIAONENG_BROWSER` names another place).';
  return `\`xiaoneng serve\` from the command to its address, then in Chromium: from the address to the first picture of the grid and to one that takes edits, and
from the key that enters a cell to the taken edit and to the saved file. LibreOffice opens and saves the same file without showing it.

| workbook | address | first picture | takes edits | edit taken | edit saved | LibreOffice |
|:--|--:|--:|--:|--:|--:|--:|
${served.map(servedRow).join('\n')}`;
}

function servedRow({ name, startMs, firstPaintMs, editableMs, takenMs, savedMs, office }) {
  return `| ${[name, ...[startMs, firstPaintMs, editableMs, takenMs, savedMs, office].map(milliseconds)].join(' | ')} |`;
}

function callCount({ asked, built }) {
  return built === 0 ? String(asked) : `${asked} (+ ${built})`;
}

function machine() {
  const [core] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const day = new Date().toISOString().slice(0, 10);
  const [, , load = 0] = loadavg();
  return `${day}, Node ${process.versions.node}, ${cpus().length} cores (${core?.model ?? 'unknown'}), ${memory} GB, load average ${load.toFixed(1)}`;
}

function processRow({ planLines, units, people, rank, office, bare }) {
  const counts = [planLines, units, people].map((count) => count.toLocaleString('en'));
  return `| ${[...counts, usage(rank), usage(office), usage(bare)].join(' | ')} |`;
}

function usage(measured) {
  if (measured === null) return 'not measured';
  const memory = measured.peakMb === null ? '' : `, ${Math.round(measured.peakMb)} MB`;
  return `${(measured.ms / 1000).toFixed(2)} s${memory}`;
}

function milliseconds(value) {
  return value === null ? 'not measured' : `${value.toFixed(0)} ms`;
}
