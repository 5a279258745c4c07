// How many sheets a table is kept on, and what they are called, is for the office to decide.
import type { Chance } from '../../random/chance';
import type { SheetDraft } from '../../support/written-workbook';
import { reordered } from '../sheet-changes';
import type { SheetChanges } from '../sheet-changes';

export const sheetChanges: SheetChanges = {
  'with a table kept on several sheets': (drafts, chance) =>
    drafts.flatMap((draft) => (draft.name === '设置' ? [draft] : parted(draft, chance))),

  'with a sheet for each unit, named in the tab and nowhere else': (drafts) =>
    drafts.flatMap((draft) => (draft.name === '加扣分' ? [draft] : sheetForEach('unit', draft))),

  'with a sheet for each month, named in the tab and nowhere else': (drafts) =>
    drafts.flatMap((draft) => sheetForEach('month', draft)),

  'under the names that offices also use': (drafts, chance) =>
    drafts.map((draft) => ({
      ...draft,
      name: chance.pickAny([draft.table.name.en, ...draft.table.aliases]) ?? draft.name,
    })),

  'with English headers': (drafts) =>
    drafts.map((draft) => ({
      ...draft,
      header: draft.keys.map((key) => draft.table.columns[key]?.header.en ?? ''),
    })),

  'beside sheets that are no business of ours': (drafts, chance) =>
    chance.shuffled([
      ...drafts,
      ...['草稿', 'Sheet1', '评分说明', "Bob's “notes”"].map((name) => foreign(drafts, name)),
    ]),
};

/** Sheets of one table, each with its own order of columns and its own title, the rows in their order. */
function parted(draft: SheetDraft, chance: Chance): SheetDraft[] {
  const count = chance.pick([1, 2, 3]);
  const size = Math.ceil(draft.rows.length / count);
  return Array.from({ length: count }, (_, part) => {
    const own = {
      ...draft,
      name: partName(draft.name, part, chance),
      rows: draft.rows.slice(part * size, (part + 1) * size),
    };
    const titled = { ...own, above: chance.happens(50) ? [[], ['海永乡']] : [] };
    return reordered(titled, chance.shuffled(draft.keys.map((_key, index) => index)));
  });
}

function partName(name: string, part: number, chance: Chance): string {
  if (part === 0) return name;
  const label = '一二三'.charAt(part);
  return chance.pick([`${name}-第${label}组`, `${name}（第${label}批）`, `${name}_${label}`, `${name} ${label}`]);
}

/** A sheet named after each unit or month without its column; rows that name none stay where they are. */
function sheetForEach(implied: 'unit' | 'month', draft: SheetDraft): SheetDraft[] {
  const column = draft.keys.findIndex((key) => draft.table.columns[key]?.mayBeImplied === implied);
  if (column < 0) return [draft];
  const nameIn = (row: SheetDraft['rows'][number]): string => {
    const cell = row[column];
    return typeof cell === 'string' && !cell.startsWith('#') ? cell : '';
  };
  const others = draft.keys.map((_, index) => index).filter((index) => index !== column);
  const names = [...new Set(draft.rows.map(nameIn))].filter((name) => name !== '');
  return [
    { ...draft, rows: draft.rows.filter((row) => nameIn(row) === '') },
    ...names.map((name) => {
      const own = { ...draft, name: `${draft.name}-${name}`, rows: draft.rows.filter((row) => nameIn(row) === name) };
      return reordered(own, others);
    }),
  ];
}

function foreign(drafts: readonly SheetDraft[], name: string): SheetDraft {
  const [some] = drafts;
  if (some === undefined) throw new Error('no sheet to be like');
  return { ...some, name, keys: ['', ''], header: ['姓名', '电话'], rows: [['张三', '#N/A']], merges: [] };
}
