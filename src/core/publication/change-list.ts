// What a further version changed against the one before: whom the month names, then figure by figure.
import type { Figure, NamedPlaces, SubjectFigures } from './figures';
import type { ScoreChange } from './score-change';

export interface ComparedVersion {
  readonly figures: readonly SubjectFigures[];
  readonly places: NamedPlaces;
}

/** Why the figures of a subject changed, by its name; empty name: why the month as a whole did. */
export type ReasonOf = (subject: string) => string;

/** Who was not ranked in one of the two is told by total and rank alone. */
export function changeList(before: ComparedVersion, after: ComparedVersion, reasonOf: ReasonOf): ScoreChange[] {
  const left = new Map(numbered(before.figures));
  const changes = placeChanges(before.places, after.places, reasonOf);
  for (const [key, { subject, figures }] of numbered(after.figures)) {
    const old = left.get(key);
    left.delete(key);
    const pairs = old === undefined ? inBrief(figures).map(appeared) : figurePairs(old.figures, figures);
    changes.push(...pairs.flatMap((pair) => changeOf(subject, pair, reasonOf)));
  }
  for (const { subject, figures } of left.values()) {
    changes.push(...inBrief(figures).flatMap((figure) => changeOf(subject, vanished(figure), reasonOf)));
  }
  return changes;
}

interface Pair {
  readonly item: ScoreChange['item'];
  readonly before: string;
  readonly after: string;
}

/** Two people of one name are told apart by their order, all that a printed version says of them. */
function numbered(figures: readonly SubjectFigures[]): readonly (readonly [string, SubjectFigures])[] {
  const counts = new Map<string, number>();
  return figures.map((each) => {
    const count = (counts.get(each.subject) ?? 0) + 1;
    counts.set(each.subject, count);
    return [`${count} ${each.subject}`, each] as const;
  });
}

/** Items in the order of the later version, then those that only the earlier one had. */
function figurePairs(before: readonly Figure[], after: readonly Figure[]): Pair[] {
  const earlier = new Map(before.map((figure) => [keyOf(figure), figure]));
  const later = new Set(after.map(keyOf));
  return [
    ...after.map((figure) => ({ ...appeared(figure), before: earlier.get(keyOf(figure))?.printed ?? '' })),
    ...before.filter((figure) => !later.has(keyOf(figure))).map(vanished),
  ];
}

function placeChanges(before: NamedPlaces, after: NamedPlaces, reasonOf: ReasonOf): ScoreChange[] {
  const single = (['advanced', 'last'] as const).map((kind): Pair => {
    return { item: { kind }, before: before[kind], after: after[kind] };
  });
  const sameTwo = sameNames(before.lastTwo, after.lastTwo);
  const two: Pair[] = sameTwo
    ? []
    : [{ item: { kind: 'lastTwo' }, before: before.lastTwo.join('、'), after: after.lastTwo.join('、') }];
  return [...single, ...two].flatMap((pair) => changeOf('', pair, reasonOf));
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join('、') === [...other].sort().join('、');
}

function changeOf(subject: string, { item, before, after }: Pair, reasonOf: ReasonOf): ScoreChange[] {
  return before === after ? [] : [{ subject, item, before, after, reason: reasonOf(subject) }];
}

function inBrief(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ item }) => item.kind === 'total' || item.kind === 'rank');
}

function appeared({ item, printed }: Figure): Pair {
  return { item, before: '', after: printed };
}

function vanished({ item, printed }: Figure): Pair {
  return { item, before: printed, after: '' };
}

function keyOf({ item }: Figure): string {
  return item.kind === 'criterion' ? `criterion ${item.code}` : item.kind;
}
