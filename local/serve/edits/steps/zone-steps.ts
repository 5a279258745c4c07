// Contents and looks of whole areas.
import type { Area, Look } from '../../../workbook/contract';
import type { GridCommand } from '../../grid/grid-message';
import { namedLook } from '../grid-look';
import { targetMember } from '../members';
import type { Step, StepPlace } from '../step';

export function readDeletion(command: GridCommand, { sheet }: StepPlace): Step {
  const areas = targetMember(command).flatMap((area) => used(area, { sheet }));
  return {
    places: areas.map((area) => ({ sheet: sheet.name, area })),
    apply: (bench) => {
      for (const area of areas) {
        const texts = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(''));
        bench.paste({ sheet: sheet.name, row: area.row, column: area.column, texts });
      }
    },
  };
}

export function readFormatting(command: GridCommand, { sheet }: StepPlace): Step {
  const areas = targetMember(command);
  const look = command['style'] === undefined ? {} : namedLook(command['style']);
  return {
    places: areas.map((area) => ({ sheet: sheet.name, area })),
    apply: () => {
      for (const area of areas) sheet.style(area, uniform(area, look));
    },
  };
}

/** The part of the area that may hold anything. */
function used(area: Area, { sheet }: Pick<StepPlace, 'sheet'>): Area[] {
  const rows = Math.min(area.rows, sheet.lastRow() - area.row + 1);
  const columns = Math.min(area.columns, sheet.lastColumn() - area.column + 1);
  return rows > 0 && columns > 0 ? [{ ...area, rows, columns }] : [];
}

function uniform(area: Area, look: Look): Look[][] {
  const row = Array<Look>(area.columns).fill(look);
  return Array<Look[]>(area.rows).fill(row);
}
