// Contents and looks of whole areas.
import type { Area, Look, XlsxSheet } from '../../../workbook/contract';
import type { GridCommand } from '../../grid/grid-message';
import type { EditBench } from '../edit-bench';
import { namedLook, usualLook } from '../grid-look';
import { targetMember } from '../members';
import { chosenFormat } from '../number-format';
import type { Step, StepPlace } from '../step';
import { mapArea } from './cell-blocks';

const NO_BORDERS: Look = { borders: { left: null, right: null, top: null, bottom: null } };

export function readDeletion(command: GridCommand, place: StepPlace): Step {
  return zoneStep(targetMember(command), place, blankOut);
}

/** Contents and looks. */
export function readClearing(command: GridCommand, place: StepPlace): Step {
  return zoneStep(targetMember(command), place, (area, bench) => {
    blankOut(area, bench, place);
    styleAll(place.sheet, area, () => usualLook);
  });
}

export function readFormatClearing(command: GridCommand, place: StepPlace): Step {
  return zoneStep(targetMember(command), place, (area) => {
    styleAll(place.sheet, area, () => ({ ...usualLook, ...NO_BORDERS }));
  });
}

export function readFormatting(command: GridCommand, place: StepPlace): Step {
  const { style, format } = command;
  const look = style === undefined || style === null ? {} : namedLook(style);
  return zoneStep(targetMember(command), place, (area) => {
    const known = place.sheet.knownNumberFormats();
    styleAll(place.sheet, area, (present) => {
      const numberFormat = format === undefined ? null : chosenFormat(format, present, known);
      return numberFormat === null ? look : { ...look, numberFormat };
    });
  });
}

function zoneStep(
  areas: readonly Area[],
  { sheet }: StepPlace,
  apply: (area: Area, bench: EditBench, place: Pick<StepPlace, 'sheet'>) => void,
): Step {
  return {
    places: areas.map((area) => ({ sheet: sheet.name, area })),
    apply: (bench) => {
      for (const area of areas) apply(area, bench, { sheet });
    },
  };
}

function blankOut(area: Area, bench: EditBench, { sheet }: Pick<StepPlace, 'sheet'>): void {
  const rows = Math.min(area.rows, sheet.lastRow() - area.row + 1);
  const columns = Math.min(area.columns, sheet.lastColumn() - area.column + 1);
  if (rows <= 0 || columns <= 0) return;
  const texts = mapArea({ ...area, rows, columns }, () => '');
  bench.paste({ sheet: sheet.name, row: area.row, column: area.column, texts });
}

/** The empty rest of a column takes its look from the column, so that it does not become thousands of cells. */
function styleAll(sheet: XlsxSheet, area: Area, lookFor: (numberFormat: string) => Look): void {
  const looks = new Map<string, Look>();
  const sharedLook = (format: string): Look => {
    let look = looks.get(format);
    if (look === undefined) looks.set(format, (look = lookFor(format)));
    return look;
  };
  const used = { ...area, rows: isWholeColumn(sheet, area) ? sheet.lastRow() : area.rows };
  if (used.rows > 0) {
    sheet.style(
      used,
      sheet.numberFormats(used).map((row) => row.map(sharedLook)),
    );
  }
  if (used.rows === area.rows) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const [[format = 'General'] = []] = sheet.numberFormats({ row: sheet.lastRow() + 1, column, rows: 1, columns: 1 });
    sheet.styleColumn(column, sharedLook(format));
  }
}

/** The grid's columns end a little below the contents. */
function isWholeColumn(sheet: XlsxSheet, { row, rows }: Area): boolean {
  return row === 1 && rows >= SHORTEST_COLUMN && rows > sheet.lastRow();
}

const SHORTEST_COLUMN = 1000;
