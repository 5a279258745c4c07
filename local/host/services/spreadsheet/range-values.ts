// What is in the cells of a range.
import { cellInput, table } from '../../calls/kinds';
import type { CellInput } from '../../calls/kinds';
import { ServiceException } from '../../calls/service-exception';
import { chained, method } from '../../calls/service-type';
import type { Member } from '../../calls/service-type';
import { dropLinks } from '../../document/cell-links';
import { scriptValueOf } from '../../document/cell-value';
import { typedBlock, writeContents } from '../../document/write-contents';
import { changeRange, filled, requireSameSize } from './range-self';
import type { RangeSelf } from './range-self';

const MAXIMUM_CELL_LENGTH = 50_000;

export const rangeValues: Readonly<Record<string, Member<RangeSelf>>> = {
  getValues: method([], (self) => valuesOf(self)),
  getValue: method([], (self) => valuesOf({ ...self, area: { ...self.area, rows: 1, columns: 1 } })[0]?.[0]),
  getDisplayValues: method([], ({ sheet, area }) => sheet.settled().shown(area)),
  getNumberFormat: method([], ({ sheet, area }) => sheet.settled().numberFormats(area)[0]?.[0]),
  getNumberFormats: method([], ({ sheet, area }) => sheet.settled().numberFormats(area)),
  getFormula: method([], (self) => formulasOf({ ...self, area: { ...self.area, rows: 1, columns: 1 } })[0]?.[0]),
  getFormulas: method([], formulasOf),
  setValues: chained([table(cellInput)], (self, values) => {
    requireSameSize(values, self);
    write(self, values);
  }),
  setValue: chained([cellInput], (self, value) => {
    write(self, filled(self, value));
  }),
  clear: chained([], (self) => {
    changeRange(self, (file, area) => {
      file.clear(area);
      dropLinks(file, area);
    });
  }),
};

function valuesOf({ run, sheet, area }: RangeSelf): (string | number | boolean | Date)[][] {
  const file = sheet.settled();
  const contents = file.read(area);
  const formats = file.numberFormats(area);
  return contents.map((row, rowIndex) =>
    row.map((content, columnIndex) => scriptValueOf(content, formats[rowIndex]?.[columnIndex] ?? '', run.place)),
  );
}

/** Empty where a cell holds none. */
function formulasOf({ sheet, area }: RangeSelf): string[][] {
  const contents = sheet.settled().read(area);
  return contents.map((row) => row.map((content) => (content.kind === 'formula' ? `=${content.formula}` : '')));
}

function write(self: RangeSelf, values: readonly (readonly CellInput[])[]): void {
  if (values.some((row) => row.some((value) => typeof value === 'string' && value.length > MAXIMUM_CELL_LENGTH))) {
    throw new ServiceException(
      `Your input contains more than the maximum of ${MAXIMUM_CELL_LENGTH} characters in a single cell.`,
    );
  }
  changeRange(self, (file, area) => {
    const typed = typedBlock({ file, area }, values, self.run.place);
    writeContents(typed, self.run.document);
    typed.adoptFormats();
  });
}
