// Whatever call of Google's goes wrong, however it goes wrong: the same click once more brings the workbook to where it belongs.
import type { HostDocument } from '../../local/host/index';
import { openWorkbook } from '../../local/workbook/index';
import { documentOf } from '../local/host/run-script';
import { chanceOf } from '../random/chance';
import {
  boardOf,
  cellsOf,
  ended,
  failures,
  faultsOf,
  interrupted,
  uninterrupted,
  type Cells,
  type FailureName,
  type Story,
} from '../support/dying-runs';
import { FileBook } from '../support/file-book';
import { after, CLICKS, enteredContest } from '../support/office-files';

/** `FAULTS=all` tries every call in every way, `FAULTS=40` so many of each story. */
const WANTED = process.env['FAULTS'] ?? '10';
const SEED = 20261102;
const OCTOBER = { month: '2026-10', language: null, dryRun: false };
const LOG = '运行日志';
const ENTERED = enteredContest().bytes();
const PROGRAMS = /^(得分明细|检查结果|公示|运行日志|发送记录|修复记录|排名 .*|通报 .*)$/;

const stories: readonly Story[] = [
  story('set-up of an empty workbook', new FileBook({ 说明: [['本表另用']] }).bytes(), ['clientSetUp', OCTOBER]),
  story('set-up of a few sheets', enteredContest().remove('评分').remove('审定').bytes(), ['clientSetUp', OCTOBER]),
  story('a check', ENTERED, ['clientCheckEntries', OCTOBER]),
  story('a first ranking', ENTERED, CLICKS.rank),
  story('a ranking of changed entries', rescored(after(ENTERED, 'rank')), CLICKS.rank),
  story('a publication', after(ENTERED, 'rank'), CLICKS.publish),
  story('a notice', after(ENTERED, 'publish'), CLICKS.notice),
];

function story(name: string, workbook: Uint8Array, [action, request]: readonly [string, object]): Story {
  return { name, workbook, action, request };
}

/** The first score of the month is another one. */
function rescored(bytes: Uint8Array): Uint8Array {
  const workbook = openWorkbook(bytes);
  const scores = workbook.sheets().find(({ name }) => name === '评分');
  scores?.write({ row: 2, column: 5, rows: 1, columns: 1 }, [[{ kind: 'number', value: 70 }]]);
  return workbook.save();
}

interface Point {
  readonly call: number;
  readonly failure: FailureName;
}

/** Which calls go wrong in which way: all of them, or a choice that is the same every time. */
function pointsOf(calls: number): readonly Point[] {
  const names = Object.keys(failures) as readonly FailureName[];
  const all = Array.from({ length: calls }, (_, index) =>
    names.map((failure): Point => ({ call: index + 1, failure })),
  ).flat();
  return WANTED === 'all' ? all : chanceOf(SEED).shuffled(all).slice(0, Number(WANTED));
}

describe.each(stories.map((each) => [each.name, each] as const))('%s that goes wrong', (_, told) => {
  const whole = uninterrupted(told);
  const outcome = outcomeOf(told, cellsOf(whole.document));
  const known = new Map<string, readonly string[]>();
  const before = entriesIn(cellsOf(documentOf({ workbook: openWorkbook(told.workbook) })));

  it('leaves nothing that passes for final, and the same click once more ends where an undisturbed one ends', () => {
    expect(whole.answer).not.toHaveProperty('refused');
    const points = pointsOf(whole.calls.length);
    const problems = points.flatMap((point) =>
      problemsAt(point).map(
        (problem) => `${point.failure} at ${point.call} ${whole.calls[point.call - 1]}: ${problem}`,
      ),
    );
    expect(problems).toEqual([]);
  });

  function problemsAt({ call, failure }: Point): string[] {
    const document = interrupted(told, { call, ...failures[failure] });
    const cells = cellsOf(document);
    const changed = differences(before, entriesIn(cells)).map((sheet) => `entries of ${sheet} have changed`);
    const isFree = document.lock.tryAcquire(told);
    document.lock.release(told);
    return [...changed, ...(isFree ? [] : ['the lock is held']), ...aftermath(document, cells)];
  }

  /** What comes of a document depends on what its cells hold and what is posted, and most deaths leave one of a few. */
  function aftermath(document: HostDocument, cells: Cells): readonly string[] {
    const state = JSON.stringify([cells, boardOf(document)]);
    const problems = known.get(state) ?? problemsAfter(document, cells);
    known.set(state, problems);
    return problems;
  }

  function problemsAfter(document: HostDocument, cells: Cells): readonly string[] {
    const claimed = faultsOf(document).filter((fault) => !fault.startsWith('output-incomplete'));
    const isDone = differences(outcome, cells).length === 0;
    const { answer } = ended(document, told);
    return [
      ...claimed.map((fault) => `verifying takes the death for ${fault}`),
      // Whoever clicks again after a run that came to its end may be told that there is nothing left to do.
      ...('refused' in answer && !isDone ? [`the next run is refused: ${String(answer.refused)}`] : []),
      ...differences(outcome, cellsOf(document)).map((sheet) => `${sheet} is not as it should be`),
      ...boardOf(document).map((posted) => `still posted: ${posted}`),
      ...faultsOf(document).map((fault) => `verifying finds ${fault}`),
    ];
  }
});

/** The log of a set-up tells which sheets each of the two runs created. */
function outcomeOf({ action }: Story, cells: Cells): Cells {
  const kept = Object.entries(cells).filter(([name]) => action !== 'clientSetUp' || name !== LOG);
  return Object.fromEntries(kept);
}

/** What people own. */
function entriesIn(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !PROGRAMS.test(name)));
}

/** The sheets of the first that are missing or other in the second. */
function differences(expected: Cells, found: Cells): string[] {
  return Object.keys(expected).filter((name) => compared(name, found[name]) !== compared(name, expected[name]));
}

/** The line that counts the rows of the log may stay one behind until the next row; verifying says if it says more. */
function compared(name: string, cells = ''): string {
  return name === LOG ? cells.replace(/共 \d+ 行，末行 [0-9a-f]{12}/, '') : cells;
}
