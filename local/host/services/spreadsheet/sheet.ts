import { instance, list, orNull, text, whole } from '../../calls/kinds';
import { ServiceException } from '../../calls/service-exception';
import { chained, method, overloaded, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { dropLinks } from '../../document/cell-links';
import type { HostSheet } from '../../document/host-sheet';
import type { XlsxSheet } from '../../../workbook/contract';
import type { RunState } from '../run-state';
import { colourOf } from './colour';
import { conditionalRulesOf, conditionalRuleType, setConditionalRules } from './conditional-format';
import { protect, protectionsOf, protectionTypes } from './protection';
import { rangeOf } from './range';

const ONLY_AT_THE_END = 'Inserting rows or columns before others is not available in the local host';

export interface SheetSelf {
  readonly run: RunState;
  readonly sheet: HostSheet;
}

export const sheetType: ServiceType<SheetSelf> = {
  name: 'SpreadsheetApp.Sheet',
  members: {
    getName: method([], ({ sheet }) => sheet.file.name),
    getParent: method([], ({ run }) => run.make.spreadsheet(run)),
    getSheetId: method([], ({ sheet }) => sheet.file.id),
    isSheetHidden: method([], ({ sheet }) => sheet.file.hidden),
    getMaxRows: method([], ({ sheet }) => sheet.maxRows()),
    getMaxColumns: method([], ({ sheet }) => sheet.maxColumns()),
    getLastRow: method([], ({ sheet }) => sheet.settled().lastRow()),
    getLastColumn: method([], ({ sheet }) => sheet.settled().lastColumn()),
    getDataRange: method([], (self) => {
      const file = self.sheet.settled();
      const rows = Math.max(1, file.lastRow());
      return range(self, 1, 1, rows, Math.max(1, file.lastColumn()));
    }),
    getRange: overloaded(
      method([whole, whole], range),
      method([whole, whole, whole], range),
      method([whole, whole, whole, whole], range),
    ),
    insertRowsAfter: chained([whole, whole], ({ sheet }, after, rows) => {
      if (after !== sheet.maxRows()) throw new ServiceException(ONLY_AT_THE_END);
      sheet.grow({ rows, columns: 0 });
    }),
    insertColumnsAfter: chained([whole, whole], ({ sheet }, after, columns) => {
      if (after !== sheet.maxColumns()) throw new ServiceException(ONLY_AT_THE_END);
      sheet.grow({ rows: 0, columns });
    }),
    clear: chained([], ({ run, sheet }) => {
      const area = sheet.wholeGrid();
      sheet.change({ user: run.person.email, area }, (file) => {
        file.clear(area);
        dropLinks(file, area);
      });
    }),
    setColumnWidth: chained([whole, whole], (self, column, pixels) => {
      self.sheet.area({ row: 1, column, rows: 1, columns: 1 });
      change(self, (file) => {
        file.setColumnWidth(column, pixels);
      });
    }),
    setRowHeight: chained([whole, whole], (self, row, pixels) => {
      self.sheet.area({ row, column: 1, rows: 1, columns: 1 });
      change(self, (file) => {
        file.setRowHeight(row, pixels);
      });
    }),
    setRowHeights: chained([whole, whole, whole], (self, ...[firstRow, rows, pixels]) => {
      self.sheet.area({ row: firstRow, column: 1, rows, columns: 1 });
      change(self, (file) => {
        for (let row = firstRow; row < firstRow + rows; row += 1) file.setRowHeight(row, pixels);
      });
    }),
    autoResizeRows: chained([whole, whole], (self, firstRow, rows) => {
      self.sheet.area({ row: firstRow, column: 1, rows, columns: 1 });
      change(self, (file) => {
        file.fitRows(firstRow, rows);
      });
    }),
    setFrozenRows: method([whole], (self, rows) => {
      change(self, () => {
        self.sheet.freeze({ rows });
      });
    }),
    setFrozenColumns: method([whole], (self, columns) => {
      change(self, () => {
        self.sheet.freeze({ columns });
      });
    }),
    setTabColor: chained([orNull(text)], (self, colour) => {
      const rgb = colour === null ? null : colourOf(colour);
      change(self, (file) => {
        file.setTabColour(rgb);
      });
    }),
    getConditionalFormatRules: method([], ({ run, sheet }) => conditionalRulesOf(run, sheet)),
    setConditionalFormatRules: method([list(instance(() => conditionalRuleType))], (self, rules) => {
      setConditionalRules(self, rules);
    }),
    getProtections: method([instance(() => protectionTypes.value)], protectionsOf),
    protect: method([], (self) => protect(self, null)),
  },
};

export function sheetOf(run: RunState, sheet: HostSheet): ServiceObject<SheetSelf> {
  return new ServiceObject(sheetType, { run, sheet });
}

function range(
  self: SheetSelf,
  ...[row = 1, column = 1, rows = 1, columns = 1]: readonly number[]
): ReturnType<typeof rangeOf> {
  return rangeOf({ ...self, area: self.sheet.area({ row, column, rows, columns }) });
}

function change({ run, sheet }: SheetSelf, apply: (file: XlsxSheet) => void): void {
  sheet.change({ user: run.person.email, area: null }, apply);
}
