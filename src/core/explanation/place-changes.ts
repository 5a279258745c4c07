// What would have changed a place: of each thing that could have been otherwise, the smallest change that does it.
import { equal, signOf } from '../exact/rational';
import type { Ranking, Standing } from '../month/month-result';
import { placesOf } from '../ranking/places';
import { robustnessUnder } from '../ranking/robustness';
import type { Compared } from '../ranking/tie-chain';
import { leversOf, type Lever } from './levers';
import type { PlaceChange } from './rank-explanation';
import { smallestMove } from './smallest-move';

type Direction = PlaceChange['direction'];

/** Up: a better rank, alone or shared. Down: a worse one. All else stays as it is. */
export function placeChanges(ranking: Ranking, standing: Standing): readonly PlaceChange[] {
  return [...changesOf('up', ranking, standing), ...changesOf('down', ranking, standing)];
}

function changesOf(direction: Direction, ranking: Ranking, standing: Standing): readonly PlaceChange[] {
  const rival = rivalOf(direction, ranking, standing);
  if (rival === undefined) return [];
  const near = rowsNear(ranking, standing);
  const rankWith = (figures: Compared): number => {
    const compared = near.map((row) => (row === standing ? figures : row));
    return placesOf(compared, ranking.ruleSet).find(({ contender }) => contender === figures)?.rank ?? 0;
  };
  const rankNow = rankWith(standing);
  const does = (figures: Compared): boolean =>
    direction === 'up' ? rankWith(figures) < rankNow : rankWith(figures) > rankNow;
  const moved = leversOf(standing, ranking.ruleSet).flatMap((lever): PlaceChange[] => {
    const to = smallestMove(lever.from, limitOf(lever, direction), (value) => does(lever.figuresAt(value)));
    return to === null ? [] : [{ direction, against: rival.subject, what: lever.changeTo(to) }];
  });
  return [...moved, ...weightChange(direction, ranking, standing)];
}

function limitOf({ more, most, least }: Lever, direction: Direction): Lever['most'] {
  return (more === 'lifts') === (direction === 'up') ? most : least;
}

/** Whoever the place would be changed with first: the lowest of the better places; one of the same place, else the next. */
function rivalOf(direction: Direction, { rows }: Ranking, standing: Standing): Standing | undefined {
  if (direction === 'up') return lowestAbove(rows, standing);
  const peer = rows.find((row) => row !== standing && row.rank === standing.rank);
  return peer ?? rows.find(({ rank }) => rank > standing.rank);
}

function lowestAbove(rows: readonly Standing[], { rank }: Standing): Standing | undefined {
  return rows.filter((row) => row.rank < rank).pop();
}

/** Those of the same total, of the next one above and of the next one below: nobody else can be the first to be passed. */
function rowsNear({ rows, ruleSet }: Ranking, standing: Standing): readonly Standing[] {
  const parted = ({ vetoed }: Standing): boolean => vetoed && ruleSet.vetoEffect === 'afterOthers';
  const level = (a: Standing, b: Standing): boolean => parted(a) === parted(b) && equal(a.total, b.total);
  const groups: Standing[][] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    if (group?.[0] !== undefined && level(group[0], row)) group.push(row);
    else groups.push([row]);
  }
  const own = groups.findIndex((group) => group.includes(standing));
  return groups.slice(Math.max(0, own - 1), own + 2).flat();
}

/** Between two places: inside one nobody is ahead whom other weights could put behind. */
function weightChange(direction: Direction, { rows, ruleSet }: Ranking, standing: Standing): readonly PlaceChange[] {
  const isUp = direction === 'up';
  const rival = isUp ? lowestAbove(rows, standing) : rows.find(({ rank }) => rank > standing.rank);
  if (rival === undefined) return [];
  const robustnessOf = robustnessUnder(ruleSet);
  const { swap } = isUp ? robustnessOf(rival, standing) : robustnessOf(standing, rival);
  if (swap === null || signOf(swap.change) === 0) return [];
  return [{ direction, against: rival.subject, what: { kind: 'weight', ...swap } }];
}
