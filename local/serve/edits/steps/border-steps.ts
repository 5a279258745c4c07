// Lines around cells. In the grid a line between two cells belongs to both, and the one drawn last holds.
import type { Area, Look, XlsxSheet } from '../../../workbook/contract';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook/cells/cell-address';
import { areasOfCells } from '../../../workbook/recording/cell-areas';
import type { BorderLine, CellLook, Side } from '../../../workbook/view/sheet-view';
import type { GridCommand } from '../../grid/grid-message';
import { gridBorder } from '../../grid/looks/grid-look';
import { cellMember, isObject, malformed, targetMember } from '../members';
import type { Step, StepPlace } from '../step';
import { lineMember } from './border-line';
import { cellKey, mapArea } from './cell-blocks';
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
    targetMember(command)
      .flatMap(cellsOf)
      .map((cell) => ({ ...cell, sides })),
  );
}

export function readZoneBorders(command: GridCommand, { sheet }: StepPlace): Step {
  return borderStep(
    sheet,
    targetMember(command).flatMap((area) => zoneBorders(area, command['border'])),
  );
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
      draw(sheet, drawn);
    },
  };
}

/** Cells in their order: what a later one says of a line between two holds. */
function draw(sheet: XlsxSheet, drawn: readonly DrawnCell[]): void {
  const wanted = new Map<number, DrawnCell>();
  const add = (cell: DrawnCell): void => {
    const key = cellKey(cell.row, cell.column);
    wanted.set(key, { ...cell, sides: { ...wanted.get(key)?.sides, ...cell.sides } });
  };
  for (const cell of drawn) {
    add(cell);
    for (const neighbour of neighbours(cell)) if (drawsLine(cell, neighbour)) add(neighbour.cell);
  }
  const cells = [...wanted.values()];
  const looks = new Map<number, Look>();
  for (const area of areasOfCells(cells)) {
    sheet
      .view()
      .looks(area)
      .forEach((row, rowOffset) => {
        row.forEach((present, columnOffset) => {
          const key = cellKey(area.row + rowOffset, area.column + columnOffset);
          const borders = differing(wanted.get(key)?.sides ?? {}, present);
          if (Object.keys(borders).length > 0) looks.set(key, { borders });
        });
      });
  }
  for (const area of areasOfCells(cells.filter(({ row, column }) => looks.has(cellKey(row, column))))) {
    sheet.style(
      area,
      mapArea(area, (row, column) => looks.get(cellKey(row, column)) ?? {}),
    );
  }
}

interface Neighbour {
  readonly side: Side;
  readonly cell: DrawnCell;
}

const AROUND: readonly {
  readonly side: Side;
  readonly opposite: Side;
  readonly down: number;
  readonly right: number;
}[] = [
  { side: 'left', opposite: 'right', down: 0, right: -1 },
  { side: 'right', opposite: 'left', down: 0, right: 1 },
  { side: 'top', opposite: 'bottom', down: -1, right: 0 },
  { side: 'bottom', opposite: 'top', down: 1, right: 0 },
];

/** The cells beside it, without the line on the side they share. */
function neighbours({ row, column }: DrawnCell): Neighbour[] {
  return AROUND.map(({ side, opposite, down, right }) => ({
    side,
    cell: { row: row + down, column: column + right, sides: { [opposite]: null } },
  })).filter(({ cell }) => cell.row >= 1 && cell.column >= 1 && cell.row <= LAST_ROW && cell.column <= LAST_COLUMN);
}

function drawsLine({ sides }: DrawnCell, { side }: Neighbour): boolean {
  return sides[side] !== undefined && sides[side] !== null;
}

/** Where the grid shows the line so already, the file, which has more kinds of line, keeps its own. */
function differing(sides: Sides, present: CellLook): Sides {
  const shown = gridBorder(present);
  const named = (Object.entries(sides) as [Side, BorderLine | null][]).filter(([side, line]) => {
    const now = shown?.[side];
    if (line === null || now === undefined) return (line === null) !== (now === undefined);
    return now.style !== line.style || now.color.toUpperCase() !== line.colour?.toUpperCase();
  });
  return Object.fromEntries(named);
}
