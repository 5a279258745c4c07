// Lines around cells. In the grid a line between two cells belongs to both, and the one drawn last holds.
import type { Area, Look, XlsxSheet } from '../../../workbook/contract';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook/cells/cell-address';
import { areasOfCells } from '../../../workbook/recording/cell-areas';
import type { BorderLine, CellLook, Side } from '../../../workbook/view/sheet-view';
import type { GridCommand } from '../../grid/grid-message';
import { gridBorder } from '../../grid/looks/grid-look';
import { requireFewIn } from '../edit-size';
import { cellMember, isObject, malformed, targetMember } from '../members';
import type { Step, StepPlace } from '../step';
import { lineMember } from './border-line';
import { cellKey, mapArea, placeOfKey } from './cell-blocks';
import type { DrawnCell, Sides } from './drawn-cell';
import { zoneBorders } from './zone-borders';

export function readBorder(command: GridCommand, { sheet }: StepPlace): Step {
  const sides = allSides(command['border']);
  return borderStep(sheet, [{ ...cellMember(command), sides }]);
}

export function readTargetBorders(command: GridCommand, { sheet }: StepPlace): Step {
  const sides = allSides(command['border']);
  return borderStep(
    sheet,
    drawableAreas(command)
      .flatMap(cellsOf)
      .map((cell) => ({ ...cell, sides })),
  );
}

export function readZoneBorders(command: GridCommand, { sheet }: StepPlace): Step {
  return borderStep(
    sheet,
    drawableAreas(command).flatMap((area) => zoneBorders(area, command['border'])),
  );
}

/** Each cell has lines of its own, the empty ones too. */
function drawableAreas(command: GridCommand): readonly Area[] {
  const areas = targetMember(command);
  requireFewIn(areas);
  return areas;
}

/** A border as the grid says it: what is not named is none. */
function allSides(border: unknown): Sides {
  if (border !== undefined && border !== null && !isObject(border)) throw malformed();
  const side = (name: Side): BorderLine | null => lineMember(border?.[name]);
  return { left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom') };
}

function cellsOf(area: Area): { row: number; column: number }[] {
  return mapArea(area, (row, column) => ({ row, column })).flat();
}

function borderStep(sheet: XlsxSheet, drawn: readonly DrawnCell[]): Step {
  return {
    places: areasOfCells(drawn).map((area) => ({ sheet: sheet.name, area })),
    apply: () => {
      const shown = shownLines(sheet, drawn);
      const looks = changedBorders(shown, linesAfter(shown, drawn));
      for (const area of areasOfCells([...looks.keys()].map(placeOfKey))) {
        sheet.style(
          area,
          mapArea(area, (row, column) => looks.get(cellKey(row, column)) ?? {}),
        );
      }
    },
  };
}

/** What the grid shows of the file's lines, which are of more kinds. */
function shownLines(sheet: XlsxSheet, drawn: readonly DrawnCell[]): ReadonlyMap<number, Sides> {
  const cells = drawn.flatMap((cell) => [cell, ...SIDES.map((side) => beside(cell, side))]).filter(isInSheet);
  const shown = new Map<number, Sides>();
  for (const area of areasOfCells(cells)) {
    sheet
      .view()
      .looks(area)
      .forEach((row, rowOffset) => {
        row.forEach((look, columnOffset) => {
          shown.set(cellKey(area.row + rowOffset, area.column + columnOffset), shownSides(look));
        });
      });
  }
  return shown;
}

function shownSides(look: CellLook): Sides {
  const border = gridBorder(look) ?? {};
  return Object.fromEntries(
    Object.entries(border).map(([side, { style, color }]) => [side, { style, colour: color.toUpperCase() }]),
  );
}

/** One after the other: a line takes the place of another one that the cell beside it has there. */
function linesAfter(shown: ReadonlyMap<number, Sides>, drawn: readonly DrawnCell[]): ReadonlyMap<number, Sides> {
  const lines = new Map(shown);
  for (const cell of drawn) {
    lines.set(keyOf(cell), { ...lines.get(keyOf(cell)), ...cell.sides });
    for (const side of SIDES) {
      const line = cell.sides[side];
      const neighbour = keyOf(beside(cell, side));
      const [there, opposite] = [lines.get(neighbour), OPPOSITE[side]];
      if (!line || !there?.[opposite] || isSameLine(there[opposite], line)) continue;
      lines.set(neighbour, { ...there, [opposite]: null });
    }
  }
  return lines;
}

/** Where the grid shows a line so already, the file keeps its own. */
function changedBorders(shown: ReadonlyMap<number, Sides>, after: ReadonlyMap<number, Sides>): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (const [key, sides] of after) {
    const changed = SIDES.filter((side) => !isSameLine(shown.get(key)?.[side], sides[side]));
    const borders = Object.fromEntries(changed.map((side) => [side, sides[side] ?? null]));
    if (changed.length > 0) looks.set(key, { borders });
  }
  return looks;
}

function isSameLine(one: BorderLine | null | undefined, other: BorderLine | null | undefined): boolean {
  return (one?.style ?? '') === (other?.style ?? '') && (one?.colour ?? '') === (other?.colour ?? '');
}

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];
const OPPOSITE: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };
const STEPS: Readonly<Record<Side, readonly [down: number, right: number]>> = {
  left: [0, -1],
  right: [0, 1],
  top: [-1, 0],
  bottom: [1, 0],
};

interface Place {
  readonly row: number;
  readonly column: number;
}

function beside({ row, column }: Place, side: Side): Place {
  const [down, right] = STEPS[side];
  return { row: row + down, column: column + right };
}

function isInSheet({ row, column }: Place): boolean {
  return row >= 1 && column >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
}

function keyOf({ row, column }: Place): number {
  return cellKey(row, column);
}
