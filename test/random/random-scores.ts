import type { BallotEntry, ScoreEntry } from '../../src/core/entries/judgements';
import type { Method } from '../../src/core/rules/method';
import type { Criterion } from '../../src/core/rules/rule-set';
import { blankAt, cellAt, exact, unreadableAt, valueOf } from '../support/entries';
import { ballotRow, scoreRow } from '../support/rows';
import type { Chance } from './chance';
import { typed } from './mentions';

/** A subject by any of its names, and the criteria it is scored on. */
export interface Judged {
  readonly names: readonly [string, ...string[]];
  readonly criteria: readonly Criterion[];
}

const INSPECTORS = ['督查一', '督查二', '督查三', '督查四', '督查五', '督查六', '督查七'];

/** `colleagues`: people of the township who sometimes rate too. */
export function randomScores(chance: Chance, judged: readonly Judged[], colleagues: readonly string[]): ScoreEntry[] {
  const rows: ScoreEntry[] = [];
  for (const { names, criteria } of judged) {
    for (const criterion of criteria) {
      const insiders = chance.happens(30) ? chance.shuffled(colleagues).slice(0, 2) : [];
      const raters = chance.shuffled([...INSPECTORS, ...insiders]);
      for (const number of randomNumbers(chance, criterion)) {
        const row = rows.length + 2;
        const rater = raters.pop() ?? '';
        const isRepeated = chance.slips() && chance.happens(30);
        rows.push(
          scoreRow(
            chance.slips() && chance.happens(10) ? '无名氏' : typed(chance, chance.pick(names)),
            wordOr(chance, criterion.method, chance.slips() && chance.happens(20) ? wrong(chance, number) : number),
            {
              row,
              code:
                chance.slips() && chance.happens(10)
                  ? 'Z'
                  : typed(chance, chance.pick([criterion.code, criterion.name])),
              rater: isRepeated && keepsRaters(criterion.method) ? (rows.at(-1)?.rater ?? rater) : rater,
              month: chance.happens(2) ? '2026-09' : '2026-10',
              ...(chance.slips() && chance.happens(20) ? { value: unreadableAt(cellAt('评分', row, 5)) } : {}),
              ...(criterion.method.kind === 'completionRatio' && chance.happens(30)
                ? { target: valueOf(exact(80), cellAt('评分', row, 6)) }
                : {}),
            },
          ),
        );
      }
    }
  }
  return rows;
}

/** A number, or now and then one of the words, a percentage or nothing at all. */
function wordOr(chance: Chance, method: Method, number: number): number | string {
  if (method.kind === 'deduct' && chance.slips()) return chance.pick(['', '缺', '回避', '免评']);
  if (!keepsRaters(method)) return number;
  if (chance.slips()) return chance.pick(['免评', '95%', '']);
  return chance.happens(95) ? number : chance.pick(['回避', '缺']);
}

/** Below nothing, or far above anything the scale can mean. */
function wrong(chance: Chance, number: number): number {
  return chance.happens(50) ? -1 - number : 2000 + number;
}

function keepsRaters(method: Method): boolean {
  return method.kind === 'rated' || method.kind === 'points';
}

function randomNumbers(chance: Chance, { method, fullPoints }: Criterion): number[] {
  const full = Number(fullPoints.numerator) / Number(fullPoints.denominator);
  const times = (count: number, make: () => number): number[] => Array.from({ length: count }, make);
  if (chance.slips()) return [];
  switch (method.kind) {
    case 'rated': {
      const scale = Number(method.scale.numerator) / Number(method.scale.denominator);
      return times(chance.usual(1, [1, 1, 2, 3, 7, 8]), () => scale * chance.usual(0.9, [0.8, 0.8, 0.8, 0.85, 1]));
    }
    case 'points':
      return times(chance.usual(1, [2, 3]), () => full * chance.usual(0.9, [0.8, 0.8, 1]));
    case 'deduct':
      return times(chance.usual(1, [2, 3]), () => full * chance.usual(0, [0.1, 0.1, 0.2, 0.6]));
    case 'completionRatio':
      return [chance.usual(40, [20, 60, 80, 100, 130])];
    case 'relativeToBest':
      return [chance.usual(6, [3, 7, 8, 0])];
    case 'rankPoints':
      return [chance.usual(2, [1, 3, 4])];
    default:
      return [];
  }
}

export function randomBallots(chance: Chance, judged: readonly Judged[]): BallotEntry[] {
  const rows: BallotEntry[] = [];
  for (const { names, criteria } of judged) {
    for (const { method } of criteria) {
      if (method.kind !== 'ballot' || chance.happens(2)) continue;
      for (const { name } of [...method.classes, ...(chance.happens(10) ? method.classes : [])]) {
        if (chance.happens(5)) continue;
        rows.push(randomTally(chance, ballotRow(typed(chance, chance.pick(names)), name, COUNTS), rows.length + 2));
      }
    }
  }
  return rows;
}

const COUNTS = [0, 0, 0, 0] as const;

function randomTally(chance: Chance, entry: BallotEntry, row: number): BallotEntry {
  const count = (column: number): BallotEntry['abstained'] => {
    const cell = cellAt('民主测评', row, column);
    if (chance.slips() && chance.happens(10)) return unreadableAt(cell);
    const ballots = chance.usual(2, [0, 1, 3, 4]);
    return ballots === 0 ? blankAt(cell) : valueOf(exact(ballots), cell);
  };
  return {
    ...entry,
    at: cellAt('民主测评', row),
    counts: [count(4), count(5), count(6), count(7)],
    abstained: count(8),
  };
}
