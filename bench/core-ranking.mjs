// The core alone, in this process: 1,000 units x 20 criteria with every explanation, against a formula engine adding up the same points.
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MONTH = '2026-10';
const AT = { sheet: '评分', row: 2, column: 1 };
const CRITERIA = 20;

export async function loadCore() {
  const folder = await mkdtemp(join(tmpdir(), 'xiaoneng-core-'));
  const outfile = join(folder, 'core.mjs');
  const contents = ["export * from './month/compute-month';", "export * from './exact/rational';"].join('\n');
  const stdin = { contents, resolveDir: new URL('../src/core', import.meta.url).pathname };
  await build({ stdin, bundle: true, format: 'esm', target: 'es2019', outfile, logLevel: 'warning' });
  const core = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return core;
}

/** Milliseconds of one ranking of `unitCount` units by the core. */
export function coreRankingMs(core, unitCount) {
  const entries = entriesOf(core, scoresOf(unitCount));
  const calendar = { isWorkingDay: () => true };
  const start = performance.now();
  const [ranking] = core.computeMonth(entries, MONTH, calendar).rankings;
  const ms = performance.now() - start;
  if (ranking.rows.length !== unitCount) throw new Error(`ranked ${ranking.rows.length} of ${unitCount}`);
  return ms;
}

/** Milliseconds of HyperFormula for SUMPRODUCT and RANK over the same scores; null where it is not installed. */
export async function formulaEngineMs(unitCount) {
  const engine = await import('hyperformula').catch(() => null);
  if (engine === null) return null;
  const weights = Array.from({ length: CRITERIA }, () => 100 / CRITERIA);
  const rows = scoresOf(unitCount).map((scores, index) => {
    const row = index + 2;
    const total = `=SUMPRODUCT(A${row}:T${row},A$1:T$1)/100`;
    return [...scores, total, `=RANK(U${row},U$2:U$${unitCount + 1})`];
  });
  const { HyperFormula } = engine.default ?? engine;
  const options = { licenseKey: 'gpl-v3', maxRows: unitCount + 10 };
  const start = performance.now();
  const sheet = HyperFormula.buildFromArray([weights, ...rows], options);
  const ms = performance.now() - start;
  if (typeof sheet.getCellValue({ sheet: 0, row: 1, col: CRITERIA }) !== 'number')
    throw new Error('no total calculated');
  return ms;
}

function scoresOf(unitCount) {
  return Array.from({ length: unitCount }, (_, unit) =>
    Array.from(
      { length: CRITERIA },
      (_, criterion) => 60 + ((unit * 37 + criterion * 101 + unit * criterion) % 400) / 10,
    ),
  );
}

function entriesOf(core, scores) {
  const options = optionsOf(core);
  const ruleSet = ruleSetOf(core, options);
  return {
    settings: {
      options,
      contestCategory: null,
      holidays: 'weekends',
      officeName: '',
      supervisionOffice: '',
      leadingGroup: '',
    },
    ruleSets: [ruleSet],
    units: scores.map((_, unit) => unitOf(unit)),
    scores: scores.flatMap((row, unit) => row.map((value, index) => scoreOf(core, { unit, index, value }))),
    ...Object.fromEntries(UNUSED.map((name) => [name, []])),
  };
}

const UNUSED = [
  'eventRules',
  'posts',
  'attendance',
  'planFilings',
  'tasks',
  'extensions',
  'ballots',
  'events',
  'decisions',
  'yearTargets',
  'recipients',
  'unreadSheets',
];

function optionsOf({ ONE }) {
  return {
    planDeadlineWorkingDay: 3,
    totalMayExceedFull: false,
    difficultyCapped: true,
    memberEventShare: ONE,
    lastThreshold: null,
    leadersInLastTwo: false,
    lastTwoScope: 'township',
    ratingAloneMayRank: false,
  };
}

function ruleSetOf({ HUNDRED, rational }, options) {
  return {
    name: '月度',
    subject: 'unit',
    fullTotal: HUNDRED,
    ranking: 'competition',
    ties: 'shared',
    tieChain: [],
    bonusCap: null,
    deductionCap: null,
    advancedMinimum: null,
    vetoEffect: 'afterOthers',
    basis: '',
    options,
    criteria: Array.from({ length: CRITERIA }, (_, index) => ({
      code: `C${index}`,
      name: `指标${index}`,
      method: { kind: 'rated', trim: 1, trimFrom: 6, scale: HUNDRED },
      fullPoints: rational(100, CRITERIA),
      basis: '',
      at: AT,
    })),
    at: AT,
    faults: [],
  };
}

function unitOf(unit) {
  return {
    name: nameOf(unit),
    category: '指挥组',
    ruleSet: typed('月度'),
    leader: '',
    competes: true,
    difficulty: BLANK,
    parent: '',
    doubts: [],
    at: AT,
  };
}

function scoreOf({ fromNumber }, { unit, index, value }) {
  return {
    month: MONTH,
    subject: typed(nameOf(unit)),
    criterion: typed(`C${index}`),
    rater: '甲',
    value: typed({ kind: 'number', value: fromNumber(value), percent: false }),
    target: BLANK,
    at: AT,
  };
}

const BLANK = { state: 'blank', cell: AT };
const typed = (value) => ({ state: 'value', value, cell: AT });
const nameOf = (unit) => `第${unit + 1}组`;
