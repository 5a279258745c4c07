// A whole month and its correction, with every command killed at random moments and run again. KILLS=n kills each of them n times.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { openWorkbook } from '../../../local/workbook/index';
import { chanceOf, type Chance } from '../../random/chance';
import { COMMAND, workplace, type Workplace } from './command-line';
import { monthStages, type Stage } from './month-stages';
import { postOffice, type PostOffice } from './post-office';

const KILLS = Number(process.env['KILLS'] ?? 2);
const SEED = Number(process.env['SEED'] ?? 20261031);
const COMPARED = ['排名 2026-10', '排名 2026-10 v2', '得分明细', '公示'];

interface Ended {
  readonly status: number | null;
  readonly killed: boolean;
  readonly stdout: string;
  readonly milliseconds: number;
}

interface MailLine {
  readonly key: string;
  readonly address: string;
  readonly state: string;
}

let undisturbed: Workplace;
let disturbed: Workplace;
let office: PostOffice;
let durations: ReadonlyMap<string, number>;
let kills = 0;
let unknown = 0;

beforeAll(async () => {
  undisturbed = workplace();
  disturbed = workplace();
  durations = await undisturbedMonth();
  office = await postOffice();
  const chance = chanceOf(SEED);
  for (const stage of monthStages(office.url)) await killedStage(stage, chance);
}, 900_000);

afterAll(async () => {
  undisturbed.remove();
  disturbed.remove();
  await office.close();
});

it('was killed at least twice in every step', () => {
  expect(kills).toBeGreaterThanOrEqual(2 * monthStages('').length);
});

it('ends with the same rankings, scores and publications as a month that nothing disturbed', () => {
  expect(sheetsOf(disturbed)).toEqual(sheetsOf(undisturbed));
});

it('leaves one file for every mail of the first version', async () => {
  const files = mailFiles(disturbed);
  expect(files).toEqual(mailFiles(undisturbed));
  const mails = await Promise.all(
    files.map((name) => PostalMime.parse(readFileSync(disturbed.file(`outbox/${name}`)))),
  );
  const identities = mails.map(({ to = [], subject }) => `${to[0]?.address ?? ''} ${subject ?? ''}`);
  expect(new Set(identities).size).toBe(files.length);
  expect(files.length).toBeGreaterThan(10);
});

it('sends every corrected mail exactly once', () => {
  const delivered = office.deliveries().map(({ to, subject }) => `${to} ${subject}`);
  expect(new Set(delivered).size).toBe(delivered.length);
  const { mails } = planOf(disturbed);
  expect(delivered.length).toBe(mails.length);
  expect(mails.every(({ state }) => state === 'sent')).toBe(true);
});

it('asks a person about no more mails than it was killed', () => {
  expect(unknown).toBeLessThanOrEqual(kills);
});

it('leaves a log that is whole, and neither locks nor halves of files', () => {
  expect(disturbed.run(['verify', 'month.xlsx', '-q'])).toMatchObject({ status: 0 });
  expect(disturbed.files().filter((name) => /\.(?:lock|tmp)$/u.test(name))).toEqual([]);
});

async function undisturbedMonth(): Promise<ReadonlyMap<string, number>> {
  const server = await postOffice();
  const lasted = new Map<string, number>();
  for (const stage of monthStages(server.url)) {
    stage.before?.(undisturbed.file('month.xlsx'));
    const { status, stdout, milliseconds } = await ended(undisturbed, stage.words, null);
    if (status !== 0) throw new Error(`${stage.name} ended with ${String(status)}: ${stdout}`);
    lasted.set(stage.name, milliseconds);
  }
  await server.close();
  return lasted;
}

/** Kills the command as often as asked for, then lets it come to its end. */
async function killedStage(stage: Stage, chance: Chance): Promise<void> {
  stage.before?.(disturbed.file('month.xlsx'));
  const whole = durations.get(stage.name) ?? 0;
  const mostTries = 8 * KILLS;
  for (let made = 0, tries = 0; made < KILLS && tries < mostTries; tries += 1) {
    // What has nothing left to do ends sooner than it did, so each further try comes nearer to the beginning.
    const latest = Math.floor(whole * (1 - tries / mostTries));
    const { killed } = await ended(disturbed, stage.words, chance.whole(0, latest));
    if (!killed) continue;
    made += 1;
    kills += 1;
    openWorkbook(disturbed.bytes('month.xlsx'));
  }
  await completed(stage);
}

async function completed({ name, words }: Stage): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    const { status, stdout } = await ended(disturbed, words, null);
    if (status === 0) return;
    const report = JSON.parse(stdout) as { readonly refused?: string; readonly mails?: readonly MailLine[] };
    // What was killed after its work was done has nothing left to do.
    if (name.startsWith('publish') && report.refused?.includes('没有什么可以公布')) return;
    if (status !== 4) throw new Error(`${name} ended with ${String(status)}: ${stdout}`);
    for (const mail of (report.mails ?? []).filter(({ state }) => state === 'unknown')) settle(mail, words);
  }
  throw new Error(`${name} did not come to its end`);
}

/** A person looks where the mail would be, and says what there is. */
function settle({ key, address }: MailLine, words: readonly string[]): void {
  unknown += 1;
  const isSent = words.includes('--send')
    ? office.deliveries().some(({ to }) => to === address)
    : mailFiles(disturbed).some((name) => name.startsWith(address));
  const { status, stdout } = disturbed.run([...words, isSent ? '--mark-sent' : '--send-again', key]);
  if (status !== 0) throw new Error(stdout);
}

async function ended(place: Workplace, words: readonly string[], killAfter: number | null): Promise<Ended> {
  const begun = Date.now();
  const child = spawn(process.execPath, [COMMAND, ...words], {
    cwd: place.folder,
    env: { PATH: process.env['PATH'], LANG: 'C', XIAONENG_PRINTER: 'none' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(timer);
  const stdout = Buffer.concat(chunks).toString('utf8');
  return { status, killed: signal === 'SIGKILL', stdout, milliseconds: Date.now() - begun };
}

function planOf(place: Workplace): { readonly mails: readonly MailLine[] } {
  const words = monthStages(office.url).at(-1)?.words ?? [];
  const looking = words.filter((word) => word !== '--in-place' && word !== '--yes');
  return JSON.parse(place.run([...looking, '--dry-run'], { XIAONENG_PRINTER: 'none' }).stdout) as ReturnType<
    typeof planOf
  >;
}

function mailFiles(place: Workplace): readonly string[] {
  return readdirSync(place.file('outbox')).sort();
}

/** As shown; the marks follow from the log, which tells of every run. */
function sheetsOf(place: Workplace): Readonly<Record<string, readonly (readonly string[])[]>> {
  const workbook = openWorkbook(place.bytes('month.xlsx'));
  return Object.fromEntries(
    COMPARED.map((name) => {
      const sheet = workbook.sheets().find((each) => each.name === name);
      const area = { row: 1, column: 1, rows: sheet?.lastRow() ?? 1, columns: sheet?.lastColumn() ?? 1 };
      const shown = sheet?.shown(area) ?? [];
      return [name, shown.map((row) => row.map((text) => text.replaceAll(/\b[0-9a-f]{12}\b/gu, '#')))];
    }),
  );
}
