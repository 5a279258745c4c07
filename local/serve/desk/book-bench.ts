// The open workbook as edits are made on it.
import { ScriptFailure } from '../../host/index';
import type { Area } from '../../workbook/contract';
import type { EditBench, SheetPlace } from '../edits/edit-bench';
import type { Book } from './book';

export interface BenchOptions extends Pick<EditBench, 'language'> {
  /** What was typed is in the workbook all the same, as on Google, where nobody would hear of it. */
  readonly scriptFailed: (failure: ScriptFailure) => void;
}

export function editBench({ workbook, document, host }: Book, { language, scriptFailed }: BenchOptions): EditBench {
  const edited = (place: SheetPlace, edit: () => void): void => {
    makeRoom({ document, ...place });
    try {
      edit();
    } catch (error) {
      if (!(error instanceof ScriptFailure)) throw error;
      scriptFailed(error);
    }
  };
  return {
    language,
    workbook,
    type: (cell) => {
      edited({ sheet: cell.sheet, area: { ...cell, rows: 1, columns: 1 } }, () => {
        host.edit(cell);
      });
    },
    paste: (block) => {
      const area = { ...block, rows: block.texts.length, columns: block.texts[0]?.length ?? 0 };
      edited({ sheet: block.sheet, area }, () => {
        host.paste(block);
      });
    },
    requireEditable: (place) => {
      host.requireEditable(place);
    },
  };
}

/** The grid in the browser reaches further than the one a file says it has. */
function makeRoom({ document, sheet: name, area }: Pick<Book, 'document'> & { sheet: string; area: Area }): void {
  const sheet = document.sheets().find(({ file }) => file.name === name);
  if (sheet === undefined) return;
  const rows = area.row + area.rows - 1 - sheet.maxRows();
  const columns = area.column + area.columns - 1 - sheet.maxColumns();
  if (rows > 0 || columns > 0) sheet.grow({ rows: Math.max(0, rows), columns: Math.max(0, columns) });
}
