// What the person at the editor has selected, and what is shown to that person in passing.
import { number, text } from '../../calls/kinds';
import { method, overloaded } from '../../calls/service-type';
import type { Member } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import type { RunState } from '../run-state';
import { rangeKind } from './range-self';

export const spreadsheetSelection: Readonly<Record<string, Member<RunState>>> = {
  getCurrentCell: method([], (run) => selectedRange(run, { rows: 1, columns: 1 })),
  getActiveRange: method([], (run) => selectedRange(run, {})),
  setCurrentCell: method([rangeKind], (run, { sheet, area }) => {
    if (area.rows !== 1 || area.columns !== 1) throw new ServiceException('Invalid argument: cell');
    run.document.settings.workbook.activate(sheet.file);
    run.window?.select({ sheet: sheet.file.name, ...area });
    return run.make.range(run, sheet, area);
  }),
  toast: overloaded(
    method([text], (run: RunState, words) => {
      run.window?.showToast({ title: '', text: words });
    }),
    method([text, text], (run: RunState, words, title) => {
      run.window?.showToast({ title, text: words });
    }),
    method([text, text, number], (run: RunState, ...[words, title]) => {
      run.window?.showToast({ title, text: words });
    }),
  ),
};

/** Null where no editor is open or the person has selected nothing in a sheet. */
function selectedRange(run: RunState, size: { readonly rows?: number; readonly columns?: number }): object | null {
  const selection = run.window?.selection() ?? null;
  const sheet = run.document.sheets().find(({ file }) => file.name === selection?.sheet);
  if (selection === null || !sheet) return null;
  const { row, column, rows, columns } = { ...selection, ...size };
  return run.make.range(run, sheet, sheet.area({ row, column, rows, columns }));
}
