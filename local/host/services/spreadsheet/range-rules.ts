// Notes and data validations of a range.
import type { Area } from '../../../workbook/contract';
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
    changeRange(self, (file, area) => {
      file.setNotes(cellsOf(area).map((cell) => ({ ...cell, text: note })));
    });
  }),
  clearNote: chained([], (self) => {
    changeRange(self, (file, area) => {
      const noted = cellsOf(area).filter(({ row, column }) => file.note(row, column) !== '');
      file.setNotes(noted.map((cell) => ({ ...cell, text: '' })));
    });
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

function cellsOf(area: Area): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
