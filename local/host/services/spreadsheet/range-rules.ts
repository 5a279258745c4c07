// Notes and data validations of a range.
import { instance, orNull, text } from '../../calls/kinds';
import { chained, method } from '../../calls/service-type';
import type { Member, ServiceObject } from '../../calls/service-type';
import { intersects } from '../../../workbook/cells/cell-address';
import { dataValidationType, validationObject } from './data-validation';
import type { BuiltValidation } from './data-validation';
import { changeRange } from './range-self';
import type { RangeSelf } from './range-self';

export const rangeRules: Readonly<Record<string, Member<RangeSelf>>> = {
  getNote: method([], ({ sheet, area }) => sheet.settled().note(area.row, area.column)),
  setNote: chained([text], (self, note) => {
    setNotes(self, note);
  }),
  clearNote: chained([], (self) => {
    setNotes(self, '');
  }),
  getDataValidation: method(
    [],
    (self) => validationsOf({ ...self, area: { ...self.area, rows: 1, columns: 1 } })[0]?.[0],
  ),
  getDataValidations: method([], validationsOf),
  setDataValidation: chained([orNull(instance(() => dataValidationType))], (self, rule) => {
    changeRange(self, (file, area) => {
      file.clearValidations(area);
      if (rule !== null) file.addValidations([{ ...rule, areas: [area] }]);
    });
  }),
  clearDataValidations: chained([], (self) => {
    changeRange(self, (file, area) => {
      file.clearValidations(area);
    });
  }),
};

/** Null for a cell without one, or with one of a kind that the host does not know. */
function validationsOf({ sheet, area }: RangeSelf): (ServiceObject<BuiltValidation> | null)[][] {
  const near = sheet
    .settled()
    .validations()
    .filter(({ areas }) => areas.some((ruled) => intersects(ruled, area)));
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const found = near.find(({ areas }) => areas.some((ruled) => intersects(ruled, cell)));
      return found ? validationObject(found) : null;
    }),
  );
}

function setNotes(self: RangeSelf, note: string): void {
  changeRange(self, (file, area) => {
    const cells = Array.from({ length: area.rows * area.columns }, (_, index) => ({
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
      text: note,
    }));
    file.setNotes(cells);
  });
}
