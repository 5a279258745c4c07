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
import { differences, entriesIn, LOG, stories } from '../support/stories';

/** `FAULTS=all` tries every call in every way, `FAULTS=40` so many of each story. */
const WANTED = process.env['FAULTS'] ?? '10';
const SEED = 20261102;
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
