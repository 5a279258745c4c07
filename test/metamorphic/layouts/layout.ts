// Where things stand in a workbook is for the office to decide.
import type { CellInput } from '../../support/snapshot';
import type { SheetDraft } from '../../support/written-workbook';
import type { Chance } from '../../random/chance';
import { reordered } from '../sheet-changes';
import type { SheetChanges } from '../sheet-changes';

export const layoutChanges: SheetChanges = {
  'whatever the order of the rows': (drafts, chance) =>
    drafts.map((draft) => ({ ...draft, rows: rowsInAnyOrder(draft, chance) })),

  'whatever the order of the columns': (drafts, chance) =>
    drafts.map((draft) => reordered(draft, chance.shuffled(draft.keys.map((_, index) => index)))),

  'whatever the order of the sheets': (drafts, chance) => chance.shuffled(drafts),

  'with blank rows between the others': (drafts, chance) =>
    drafts.map((draft) => ({
      ...draft,
      rows: draft.rows.flatMap((row) => [
        ...Array.from({ length: chance.pick([0, 0, 1, 3]) }, () => blankRow(chance)),
        row,
      ]),
    })),

  'under title blocks': (drafts, chance) =>
    drafts.map((draft) => ({ ...draft, above: chance.shuffled(TITLES).slice(0, chance.whole(0, TITLES.length)) })),

  'among columns of the office’s own': (drafts, chance) =>
    drafts.map((draft) => {
      const wider = {
        ...draft,
        keys: [...draft.keys, '', ''],
        header: [...draft.header, '自用', '联系电话'],
        rows: draft.rows.map((row) => [...row, '#N/A', chance.whole(0, 9)]),
      };
      return reordered(wider, chance.shuffled(wider.keys.map((_, index) => index)));
    }),

  'with units and months merged over their rows': (drafts) => drafts.map(merged),

  'with its header repeated among the rows': (drafts, chance) =>
    drafts.map((draft) => ({
      ...draft,
      rows: draft.rows.flatMap((row) => (chance.happens(20) ? [draft.header, row] : [row])),
    })),

  'with sums and signatures below the entries': (drafts) =>
    drafts.map((draft) => ({ ...draft, rows: [...draft.rows, [], ['合计', '', ''], ['填表人：刘主任']] })),
};

const TITLES: readonly (readonly CellInput[])[] = [
  ['海永乡效能竞赛'],
  [],
  ['', '制表：督查办'],
  ['2026年10月'],
  ['', '', '（内部资料）'],
];

function blankRow(chance: Chance): readonly CellInput[] {
  return Array.from({ length: 3 }, () => chance.pick<CellInput>(['', null, ' ', '　', '\u00A0']));
}

/** Criteria keep their order, which breaks ties; events of one day keep theirs, for repetitions are counted. */
function rowsInAnyOrder({ name, keys, rows }: SheetDraft, chance: Chance): SheetDraft['rows'] {
  if (name === '考核指标') return rows;
  if (name !== '加扣分') return chance.shuffled(rows);
  const date = keys.indexOf('date');
  const dayOf = (row: readonly CellInput[]): string => JSON.stringify(row[date]);
  const days = chance.shuffled([...new Set(rows.map(dayOf))]);
  return days.flatMap((day) => rows.filter((row) => dayOf(row) === day));
}

/** Equal cells of one column below each other become one, where the table allows it. */
function merged(draft: SheetDraft): SheetDraft {
  const rows = draft.rows.map((row) => [...row]);
  const merges: { row: number; column: number; rows: number }[] = [];
  draft.keys.forEach((key, column) => {
    if (draft.table.columns[key]?.mayBeMerged !== true) return;
    for (let row = 0; row < rows.length;) {
      let end = row + 1;
      while (end < rows.length && isSame(draft.rows[end]?.[column], draft.rows[row]?.[column])) end += 1;
      if (end - row > 1) merges.push({ row, column, rows: end - row });
      for (const covered of rows.slice(row + 1, end)) covered[column] = null;
      row = end;
    }
  });
  return { ...draft, rows, merges };
}

function isSame(one: CellInput | undefined, other: CellInput | undefined): boolean {
  return typeof one === 'string' && one === other;
}
