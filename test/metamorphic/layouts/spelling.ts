// How things are spelt in a cell is for the person who types, as long as it means the same.
import type { Chance } from '../../random/chance';
import type { CellInput } from '../../support/snapshot';
import { respelt } from '../sheet-changes';
import type { SheetChanges } from '../sheet-changes';

const FIGURES = ['number', 'completion', 'score'] as const;

export const spellingChanges: SheetChanges = {
  'with every figure full-width': (drafts) =>
    drafts.map((draft) =>
      respelt(draft, FIGURES, (cell) => (typeof cell === 'number' ? fullWidth(String(cell)) : cell)),
    ),

  'with every figure stored as text': (drafts, chance) =>
    drafts.map((draft) =>
      respelt(draft, FIGURES, (cell) =>
        typeof cell === 'number' ? chance.pick([String(cell), ` ${String(cell)}\u00A0`, `'${String(cell)}`]) : cell,
      ),
    ),

  'with completions as ratios or in per cent': (drafts, chance) =>
    drafts.map((draft) =>
      respelt(draft, ['completion'], (cell) => (typeof cell === 'number' ? inPercent(cell, chance) : cell)),
    ),

  'with months and dates in any spelling': (drafts, chance) =>
    drafts.map((draft) =>
      respelt(draft, ['month', 'date'], (cell, key) =>
        key === 'month' ? monthSpelt(cell, chance) : daySpelt(cell, chance),
      ),
    ),

  'with names in any width and spacing': (drafts, chance) =>
    drafts.map((draft) =>
      respelt(draft, ['name', 'names', 'code'], (cell, key) =>
        typeof cell !== 'string' || SPELT_ONCE.includes(key) || cell.startsWith('#') ? cell : nameSpelt(cell, chance),
      ),
    ),

  'with words of a list in English': (drafts) =>
    drafts.map((draft) =>
      respelt(draft, ['choice', 'open'], (cell, key) => {
        const kind = draft.table.columns[key]?.kind;
        if (kind?.kind !== 'choice' && kind?.kind !== 'open') return cell;
        if (key === 'category') return cell;
        return kind.choice.options.find(({ words }) => words['zh-CN'] === cell)?.words.en ?? cell;
      }),
    ),
};

/** What is printed as it stands, and codes that a rule set is told apart by. */
const SPELT_ONCE = ['name', 'code', 'staffNumber'];

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function inPercent(ratio: number, chance: Chance): CellInput {
  const percent = Number((ratio * 100).toFixed(4));
  const text = `${String(percent)}%`;
  const figures: readonly [CellInput, ...CellInput[]] = [{ value: ratio, shown: text }, text, `${String(percent)}％`];
  return chance.pick(percent >= 10 ? [...figures, percent] : figures);
}

function monthSpelt(cell: CellInput, chance: Chance): CellInput {
  if (typeof cell !== 'string') return cell;
  const [year = '', month = ''] = cell.split('-');
  return chance.pick<CellInput>([
    cell,
    `${year}年${month}月`,
    `${year}年${String(Number(month))}月份`,
    `${year}/${month}`,
    fullWidth(`${year}.${month}`),
    { date: `${cell}-01`, time: '00:00:00' },
  ]);
}

function daySpelt(cell: CellInput, chance: Chance): CellInput {
  if (typeof cell !== 'object' || cell === null || !('date' in cell)) return cell;
  const [year = '', month = '', day = ''] = cell.date.split('-');
  return chance.pick<CellInput>([
    cell,
    { date: cell.date, time: '17:30:00' },
    cell.date,
    `${year}/${String(Number(month))}/${day}`,
    `${year}.${month}.${day}`,
    ` ${year} 年 ${month} 月 ${String(Number(day))} 号 `,
    fullWidth(cell.date),
  ]);
}

function nameSpelt(name: string, chance: Chance): string {
  const first = name.charAt(0);
  return chance.pick([
    ` ${name}　`,
    `${first}　${name.slice(1)}`,
    `${first}\u00A0${name.slice(1)}`,
    `\u200B${name}\uFEFF`,
    name.replace(/[A-Z0-9]/g, fullWidth),
  ]);
}
