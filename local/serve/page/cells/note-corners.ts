// The small corner that tells of a note, drawn with the cells.
import type { GridModel } from '../grid/vendor';
import type { CellMarks } from './cell-marks';

const CORNER_PIXELS = 7;
const CORNER_COLOUR = '#b3590a';

type Drawing = Parameters<GridModel['drawLayer']>[0];

export function drawNoteCorners(marks: () => CellMarks): void {
  const { registries, UIPlugin, helpers } = window.o_spreadsheet;
  class NoteCorners extends UIPlugin {
    static override layers = ['Autofill'] as const;

    override drawLayer({ ctx, viewports, sheetId }: Drawing): void {
      ctx.fillStyle = CORNER_COLOUR;
      for (const address of Object.keys(marks().get(sheetId)?.notes ?? {})) {
        const zone = this.getters.expandZone(sheetId, helpers.toZone(address));
        const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
        if (width <= 0 || height <= 0) continue;
        ctx.beginPath();
        ctx.moveTo(x + width - CORNER_PIXELS, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + CORNER_PIXELS);
        ctx.fill();
      }
    }
  }
  registries.featurePluginRegistry.add('note-corners', NoteCorners);
}
