import type { PostEntry } from '../../src/core/entries/people';
import type { ExtensionEntry, PlanFilingEntry, TaskEntry } from '../../src/core/entries/plans';
import { blankAt, cellAt, exact, valueOf } from '../support/entries';
import { extensionRow, filingRow, taskRow } from '../support/rows';
import type { Chance } from './chance';
import { cellOf, typed } from './mentions';

const MONTH = '2026-10';

export function randomFilings(chance: Chance, units: readonly string[]): PlanFilingEntry[] {
  const rows: PlanFilingEntry[] = [];
  const file = (unit: string, date: string): void => {
    const row = rows.length + 2;
    const cell = cellAt('计划提交', row, 3);
    const filedOn = chance.slips() ? blankAt(cell) : cellOf(chance, date, cell);
    const unitCell = cellAt('计划提交', row, 2);
    rows.push(filingRow(unit, { row, filedOn, unit: valueOf(typed(chance, unit), unitCell) }));
  };
  for (const unit of units) {
    if (chance.slips()) continue;
    file(unit, chance.usual('2026-10-09', ['2026-09-30', '2026-10-10', '2026-10-12', '2026-10-15']));
    if (chance.happens(8)) file(unit, '2026-10-19');
  }
  return rows;
}

export function randomTasks(chance: Chance, units: readonly string[], posts: readonly PostEntry[]): TaskEntry[] {
  const rows: TaskEntry[] = [];
  for (const unit of units) {
    const colleagues = posts.filter((post) => post.unit.state === 'value' && post.unit.value === unit);
    for (let left = chance.usual(3, [0, 1, 2, 5]); left > 0; left -= 1) {
      const row = rows.length + 2;
      const owner = chance.pickAny(colleagues);
      const second = chance.happens(20) ? chance.pickAny(chance.happens(80) ? colleagues : posts) : undefined;
      const owners = [owner, second].flatMap((post) =>
        post === undefined
          ? []
          : typed(chance, post.staffNumber !== '' && chance.happens(30) ? post.staffNumber : post.name),
      );
      rows.push(randomTask(chance, { unit, row, owners: owners.length === 0 ? ['外来人员'] : owners }));
    }
  }
  return rows;
}

function randomTask(
  chance: Chance,
  { unit, row, owners }: { unit: string; row: number; owners: readonly string[] },
): TaskEntry {
  const [completionCell, doneCell] = [cellAt('月度计划', row, 9), cellAt('月度计划', row, 10)];
  const due = chance.happens(10)
    ? chance.pick(['2026-11-02', '2026-09-28'])
    : dayAfter(`${MONTH}-01`, chance.whole(0, 30));
  const state = chance.slips() ? 'odd' : chance.usual('done', ['undone', 'undone', 'dated']);
  const isDone = state === 'done' || state === 'dated';
  const odd = chance.pick(['silent', 'undated', 'incomplete', 'unreadable']);
  const share = state === 'undone' ? chance.pick([0, 0.3, 0.5, 0.8]) : 1;
  const weightCell = cellAt('月度计划', row, 7);
  return taskRow(unit, chance.slips() && chance.happens(20) ? 'T2' : `T${row}`, {
    row,
    month: chance.happens(2) ? '2026-09' : MONTH,
    owners: valueOf(owners, cellAt('月度计划', row, 6)),
    weight: chance.usual(blankAt(weightCell), [cellOf(chance, exact(chance.pick([1, 2, 3, 0.5])), weightCell)]),
    due: cellOf(chance, due, cellAt('月度计划', row, 8)),
    completion:
      state === 'dated' || (state === 'odd' && odd === 'silent')
        ? blankAt(completionCell)
        : cellOf(chance, exact(share), completionCell),
    doneOn: isDone ? cellOf(chance, dayAfter(due, chance.usual(0, [-3, 1, 4, 25])), doneCell) : blankAt(doneCell),
    ...(state === 'odd' && odd === 'incomplete' ? { standard: blankAt(cellAt('月度计划', row, 5)) } : {}),
  });
}

export function randomExtensions(chance: Chance, tasks: readonly TaskEntry[]): ExtensionEntry[] {
  const rows: ExtensionEntry[] = [];
  for (const task of tasks) {
    if (!chance.happens(15) || task.id.state !== 'value') continue;
    const kind = chance.pick(['extend', 'extend', 'exempt'] as const);
    for (let left = chance.pick([1, 1, 2]); left > 0; left -= 1) {
      const row = rows.length + 2;
      const newDue = chance.pick(['2026-10-20', '2026-10-28', '2026-10-30', '2026-11-10']);
      const approvedOn = `2026-10-${String(11 + ((row * 7) % 17))}`;
      rows.push(
        extensionRow(chance.happens(95) ? task.id.value : 'T999', {
          row,
          kind: valueOf(kind, cellAt('延期', row, 3)),
          newDue: kind === 'exempt' ? blankAt(cellAt('延期', row, 4)) : cellOf(chance, newDue, cellAt('延期', row, 4)),
          approvedOn: valueOf(approvedOn, cellAt('延期', row, 6)),
          ...(chance.happens(10) ? { approver: blankAt(cellAt('延期', row, 5)) } : {}),
          ...(chance.happens(20) ? { unit: task.unit } : {}),
        }),
      );
    }
  }
  return rows;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
