import type { Entry } from '../../src/core/entries/entry';
import type { CellAddress } from '../../src/core/findings/finding';
import type { AttendanceEntry, PostEntry, UnitEntry } from '../../src/core/entries/people';
import { blankAt, cellAt, exact, valueOf } from '../support/entries';
import { attendanceRow, postRow, unitRow } from '../support/rows';
import type { Chance } from './chance';
import { cellOf, typed } from './mentions';

export interface Wanted {
  readonly name: string;
  readonly category: string;
  readonly ruleSet: string;
  /** Units this one may belong to. */
  readonly parents: readonly string[];
}

export function randomUnits(chance: Chance, wanted: readonly Wanted[]): UnitEntry[] {
  return wanted.map(({ name, category, ruleSet, parents }, index) => {
    const row = index + 2;
    const difficultyCell = cellAt('单位', row, 7);
    return unitRow(name, {
      row,
      category,
      ruleSet: valueOf(typed(chance, ruleSet), cellAt('单位', row, 3)),
      competes: !chance.slips(),
      difficulty: chance.happens(80)
        ? blankAt(difficultyCell)
        : cellOf(chance, exact(chance.pick([1, 0.9, 1.1, 1.25])), difficultyCell),
      parent: entryOf(chance.happens(80) ? (chance.pickAny(parents) ?? '') : '', cellAt('单位', row, 8)),
    });
  });
}

function entryOf(text: string, cell: CellAddress): Entry<string> {
  return text === '' ? blankAt(cell) : valueOf(text, cell);
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫';

/** `ruleSets`: personal rule sets the rows may name; none named where there is at most one. */
export function randomPosts(chance: Chance, units: readonly string[], ruleSets: readonly string[]): PostEntry[] {
  const posts: PostEntry[] = [];
  const hired = units.length === 0 || chance.happens(20) ? 0 : chance.whole(5, SURNAMES.length);
  for (const surname of SURNAMES.slice(0, hired)) {
    const staffNumber = chance.happens(50) ? `N${SURNAMES.indexOf(surname)}` : '';
    const ruleSet = chance.pickAny(ruleSets);
    const leads = chance.happens(20);
    for (const post of randomCareer(chance, units)) {
      const row = posts.length + 2;
      const ruleSetCell = cellAt('人员', row, 8);
      posts.push(
        postRow(`${surname}同志`, post.unit, {
          row,
          staffNumber,
          leads,
          post: leads ? '组长' : '组员',
          from: post.from === '' ? blankAt(cellAt('人员', row, 6)) : valueOf(post.from, cellAt('人员', row, 6)),
          to: post.to === '' ? blankAt(cellAt('人员', row, 7)) : valueOf(post.to, cellAt('人员', row, 7)),
          ruleSet:
            ruleSet === undefined || (ruleSets.length === 1 && chance.happens(50))
              ? blankAt(ruleSetCell)
              : valueOf(ruleSet, ruleSetCell),
        }),
      );
    }
  }
  return posts;
}

interface Post {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

/** One post, or a transfer within October 2026; some come late or leave early. */
function randomCareer(chance: Chance, units: readonly string[]): Post[] {
  const [unit = '', other = unit] = chance.shuffled(units);
  const change = chance.pick([7, 15, 19, 20]);
  const day = (value: number): string => `2026-10-${String(value).padStart(2, '0')}`;
  switch (chance.usual('stays', ['moves', 'joins', 'leaves', 'gone'])) {
    case 'moves':
      return [
        { unit, from: chance.pick(['', '2025-03-01']), to: day(change) },
        { unit: other, from: day(change + 1), to: '' },
      ];
    case 'joins':
      return [{ unit, from: day(change), to: '' }];
    case 'leaves':
      return [{ unit, from: '', to: day(change) }];
    case 'gone':
      return [{ unit, from: '', to: chance.pick(['2026-09-30', day(31)]) }];
    default:
      return [{ unit, from: '', to: '' }];
  }
}

export function randomAttendance(chance: Chance, posts: readonly PostEntry[]): AttendanceEntry[] {
  const rows: AttendanceEntry[] = [];
  for (const post of posts) {
    const isKnown = rows.some((row) => [post.name, post.staffNumber].includes(row.person));
    if (isKnown || !chance.happens(20)) continue;
    const person = post.staffNumber !== '' && chance.happens(50) ? post.staffNumber : post.name;
    const row = rows.length + 2;
    const blank = chance.slips() ? { days: blankAt(cellAt('出勤', row, 3)) } : {};
    rows.push(attendanceRow(person, chance.pick([5, 8.5, 9, 9.5, 18]), { row, ...blank }));
  }
  return rows;
}
