// Cells that are typed into, pasted over or filled: one `UPDATE_CELL` each, and so many at once that they are written in blocks.
import { areasOfCells } from '../../../workbook/recording/cell-areas';
import type { Area, Look } from '../../../workbook/contract';
import { gridCells } from '../../grid/grid-cells';
import type { GridCommand } from '../../grid/grid-message';
import type { EditBench } from '../edit-bench';
import { wholeLook } from '../grid-look';
import { cellMember, malformed } from '../members';
import type { Step, StepPlace } from '../step';

interface CellUpdate {
  readonly row: number;
  readonly column: number;
  /** As typed; null: stays. */
  readonly text: string | null;
  readonly look: Look | null;
}

export function readCells(commands: readonly GridCommand[], place: StepPlace): Step {
  const updates = new Map<string, CellUpdate>();
  for (const update of commands.map(updateOf)) {
    const key = `${String(update.row)} ${String(update.column)}`;
    const before = updates.get(key);
    updates.set(key, before === undefined ? update : joined(before, update));
  }
  const all = [...updates.values()];
  const areas = areasOfCells(all);
  return {
    places: areas.map((area) => ({ sheet: place.sheet.name, area })),
    apply: (bench) => {
      applyLooks(place, all);
      applyTexts(bench, place, all);
    },
  };
}

function joined(before: CellUpdate, update: CellUpdate): CellUpdate {
  const look = update.look === null ? before.look : { ...before.look, ...update.look };
  return { ...update, text: update.text ?? before.text, look };
}

function updateOf(command: GridCommand): CellUpdate {
  const cell = cellMember(command);
  if (command.type === 'CLEAR_CELL') return { ...cell, text: '', look: wholeLook(null) };
  const { content, style } = command;
  if (content !== undefined && typeof content !== 'string') throw malformed();
  return { ...cell, text: content ?? null, look: style === undefined ? null : wholeLook(style) };
}

function applyLooks({ sheet }: StepPlace, updates: readonly CellUpdate[]): void {
  const looks = new Map(updates.map(({ row, column, look }) => [keyOf(row, column), look]));
  for (const area of areasOfCells(updates.filter(({ look }) => look !== null))) {
    sheet.style(
      area,
      mapArea(area, (row, column) => looks.get(keyOf(row, column)) ?? {}),
    );
  }
}

function applyTexts(bench: EditBench, { sheet }: StepPlace, updates: readonly CellUpdate[]): void {
  const typed = updates.filter(({ text }) => text !== null);
  const changed = typed.filter(isOther(sheet, typed));
  const [only] = changed;
  if (only !== undefined && typed.length === 1) {
    bench.type({ sheet: sheet.name, row: only.row, column: only.column, text: only.text ?? '' });
    return;
  }
  const texts = new Map(changed.map(({ row, column, text }) => [keyOf(row, column), text ?? '']));
  for (const area of areasOfCells(changed)) {
    const block = mapArea(area, (row, column) => texts.get(keyOf(row, column)) ?? '');
    bench.paste({ sheet: sheet.name, row: area.row, column: area.column, texts: block });
  }
}

/** What a cell holds anyway is left alone: the grid hands back more than it has changed. */
function isOther(sheet: StepPlace['sheet'], updates: readonly CellUpdate[]): (update: CellUpdate) => boolean {
  const present = new Map<number, string>();
  for (const area of areasOfCells(updates)) {
    for (const { row, col, content } of gridCells(sheet, area)) present.set(keyOf(row + 1, col + 1), content);
  }
  return ({ row, column, text }) => present.get(keyOf(row, column)) !== text;
}

function mapArea<Value>(area: Area, valueOf: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: area.rows }, (_, rowOffset) =>
    Array.from({ length: area.columns }, (__, columnOffset) =>
      valueOf(area.row + rowOffset, area.column + columnOffset),
    ),
  );
}

const COLUMNS = 100_000;

function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}
