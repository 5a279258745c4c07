// Notes and data validations of a range.
import { instance, text } from '../../calls/kinds';
import { ServiceException } from '../../calls/service-exception';
import { chained, method } from '../../calls/service-type';
import type { Member } from '../../calls/service-type';
import { overlaps } from '../../document/areas';
import { dataValidationType } from './data-validation';
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
  setDataValidation: chained([instance(() => dataValidationType)], (self, rule) => {
    changeRange(self, (file, area) => {
      file.addValidations([{ ...rule, areas: [area] }]);
    });
  }),
  clearDataValidations: chained([], (self) => {
    changeRange(self, (file, area) => {
      const standing = file.validations().some(({ areas }) => areas.some((ruled) => overlaps(ruled, area)));
      if (standing) throw new ServiceException('Removing data validations is not available in the local host');
    });
  }),
};

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
