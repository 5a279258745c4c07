// Cells joined into one, and taken apart.
import { intersects } from '../../../workbook/cells/cell-address';
import type { Area, Content, XlsxSheet } from '../../../workbook/contract';
import type { GridCommand } from '../../grid/grid-message';
import { requireFewIn } from '../edit-size';
import { targetMember } from '../members';
import type { Step, StepPlace } from '../step';
import { mapArea } from './cell-blocks';

/** Only the first cell of each area keeps its content; areas that were joined before are taken apart first. */
export function readMerge(command: GridCommand, { sheet }: StepPlace): Step {
  const areas = targetMember(command);
  requireFewIn(areas);
  return mergeStep(sheet, areas, (area) => {
    for (const merge of sheet.merges()) if (intersects(merge, area)) sheet.unmerge(merge);
    sheet.write(area, firstOnly(sheet, area));
    sheet.merge(area);
  });
}

export function readUnmerge(command: GridCommand, { sheet }: StepPlace): Step {
  return mergeStep(sheet, targetMember(command), (area) => {
    sheet.unmerge(area);
  });
}

function mergeStep(sheet: XlsxSheet, areas: readonly Area[], apply: (area: Area) => void): Step {
  return {
    places: areas.map((area) => ({ sheet: sheet.name, area })),
    apply: () => {
      areas.forEach(apply);
    },
  };
}

const BLANK: Content = { kind: 'blank' };

function firstOnly(sheet: XlsxSheet, area: Area): Content[][] {
  const [[first = BLANK] = []] = sheet.read({ ...area, rows: 1, columns: 1 });
  return mapArea(area, (row, column) => (row === area.row && column === area.column ? first : BLANK));
}
