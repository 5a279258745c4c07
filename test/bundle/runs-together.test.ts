// Two people click at the same time, whatever the two click and whenever the second one does: it ends as if they had clicked one after the other.
import type { HostDocument } from '../../local/host/index';
import { openWorkbook } from '../../local/workbook/index';
import { documentOf } from '../local/host/run-script';
import { chanceOf } from '../random/chance';
import { builtHost } from '../support/built-host';
import { boardOf, cellsOf, ended, faultsOf, type Cells, type Story } from '../support/dying-runs';
import { differences, stories } from '../support/stories';

/** `TOGETHER=all` lets the second one click before every call of the first, `TOGETHER=40` so many times for each pair. */
const WANTED = process.env['TOGETHER'] ?? '4';
const SEED = 20261103;

const named = (name: string): Story => {
  const found = stories.find((story) => story.name === name);
  if (found === undefined) throw new Error(`no story of ${name}`);
  return found;
};

const setUp = named('set-up of a few sheets');
const ranking = named('a ranking of changed entries');
const publication = named('a publication');
const notice = named('a notice');

/** On the workbook of the first. */
const pairs: readonly (readonly [Story, Story])[] = [
  [setUp, setUp],
  [ranking, ranking],
  [publication, publication],
  [notice, notice],
  [ranking, publication],
  [publication, ranking],
  [publication, notice],
  [notice, ranking],
];

function opened({ workbook }: Story): HostDocument {
  return documentOf({ workbook: openWorkbook(workbook) });
}

/** One after the other on the workbook of the first; a refusal is an end as well. */
function inTurn(workbook: Story, clicks: readonly Story[]): Cells {
  const document = opened(workbook);
  for (const click of clicks) ended(document, click);
  return cellsOf(document);
}

/** Most can happen before the lock is taken, so half of the moments are there. */
function momentsOf(calls: readonly string[]): readonly number[] {
  const all = calls.map((_, index) => index + 1);
  if (WANTED === 'all') return all;
  const locked = calls.findIndex((call) => call.endsWith('tryLock')) + 2;
  const half = Math.ceil(Number(WANTED) / 2);
  const chance = chanceOf(SEED);
  const early = chance.shuffled(all.slice(0, locked)).slice(0, half);
  return [...early, ...chance.shuffled(all.slice(locked)).slice(0, half)];
}

describe.each(pairs.map(([first, second]) => [first.name, second.name, first, second] as const))(
  '%s, and meanwhile %s',
  (_first, _second, first, second) => {
    it('ends as if one had come after the other, or the second had been sent away', () => {
      const calls = ended(opened(first), first).calls;
      const ends = [inTurn(first, [first]), inTurn(first, [first, second]), inTurn(first, [second, first])];
      const problems = momentsOf(calls).flatMap((moment) => {
        const document = opened(first);
        const beforeCall = (call: number): void => {
          if (call === moment) ended(document, second);
        };
        builtHost(document, { beforeCall }).run(first.action, first.request);
        const cells = cellsOf(document);
        const fits = ends.some((end) => differences(end, cells).length === 0 && differences(cells, end).length === 0);
        const found = [
          ...(fits ? [] : ['nobody would have got there by clicking in turn']),
          ...boardOf(document).map((posted) => `still posted: ${posted}`),
          ...faultsOf(document).map((fault) => `verifying finds ${fault}`),
        ];
        return found.map((problem) => `before call ${moment}, ${calls[moment - 1]}: ${problem}`);
      });
      expect(problems).toEqual([]);
    });
  },
);
