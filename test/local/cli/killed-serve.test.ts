// A served workbook whose process is killed again and again while somebody types. KILLS=n kills it n times.
import { openWorkbook } from '../../../local/workbook/index';
import { chanceOf } from '../../random/chance';
import { workplace, type Workplace } from './command-line';
import { served, typist, type Typing } from './served-workbook';

const KILLS = Number(process.env['KILLS'] ?? 5);
const SEED = Number(process.env['SEED'] ?? 20261101);
const SHEET = '评分';
const FIRST_ROW = 300;
const COLUMN = 20;
const MOST_EDITS = 5000;

interface Round {
  /** Edits that the tab had been told to be in the file. */
  readonly promised: number;
  /** Edits that were sent. */
  readonly sent: number;
  /** What stands in the cells, from the first row of this round on. */
  readonly found: readonly string[];
}

let place: Workplace;
const rounds: Round[] = [];

beforeAll(async () => {
  place = workplace();
  const chance = chanceOf(SEED);
  let row = FIRST_ROW;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const round = await killedRound(row, chance.whole(50, 2500));
    rounds.push(round);
    row += round.sent;
  }
}, 300_000);
afterAll(() => {
  place.remove();
});

it('was typed into before every kill, and some edits had been saved by then', () => {
  expect(rounds.every(({ sent }) => sent > 0)).toBe(true);
  expect(rounds.some(({ promised }) => promised > 0)).toBe(true);
});

it('opens after every kill with the edits to some moment: none is missing before it, none is there after it', () => {
  for (const { found, sent } of rounds) {
    const whole = found.filter((text) => text !== '').length;
    expect(found).toEqual(
      Array.from({ length: sent }, (_, index) => (index < whole ? `第${String(index + 1)}次` : '')),
    );
  }
});

it('holds every edit that a tab was told to be saved', () => {
  for (const { found, promised } of rounds) {
    expect(found.filter((text) => text !== '').length).toBeGreaterThanOrEqual(promised);
  }
});

it('lets the next one begin, who clears away what the killed one left', async () => {
  const { process: child, ended } = await served(place);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(place.files()).toEqual(['month.xlsx', 'month.xlsx.bak']);
  expect(() => openWorkbook(place.bytes('month.xlsx.bak'))).not.toThrow();
});

async function killedRound(firstRow: number, milliseconds: number): Promise<Round> {
  const { process: child, address, ended } = await served(place);
  const tab = await typist(address, 'tab-00000001');
  setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const sent = await typedUntilKilled(tab, firstRow);
  await ended;
  await tab.events.ended;
  return { sent, promised: promisedTo(tab), found: cells(firstRow, sent) };
}

async function typedUntilKilled(tab: Typing, firstRow: number): Promise<number> {
  for (let number = 1; number <= MOST_EDITS; number += 1) {
    const cell = { sheet: SHEET, row: firstRow + number - 1, column: COLUMN, content: `第${String(number)}次` };
    const answer = await tab.type(cell).catch(() => null);
    if (answer === null) return number;
    if (answer.kind === 'late') number -= 1;
  }
  throw new Error('it was never killed');
}

/** Own edits that came back before the file was last said to be saved. */
function promisedTo({ events: { events } }: Typing): number {
  const lastSaved = events.findLastIndex((event) => event.kind === 'file' && event.state.kind === 'saved');
  return events
    .slice(0, lastSaved + 1)
    .filter((event) => event.kind === 'revision' && 'clientId' in event.message && event.message.clientId !== 'desk')
    .length;
}

function cells(row: number, rows: number): readonly string[] {
  const sheet = openWorkbook(place.bytes('month.xlsx'))
    .sheets()
    .find(({ name }) => name === SHEET);
  return (sheet?.shown({ row, column: COLUMN, rows, columns: 1 }) ?? []).map(([text = '']) => text);
}
