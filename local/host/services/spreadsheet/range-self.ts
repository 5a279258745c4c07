import type { Area, XlsxSheet } from '../../../workbook/contract';
import type { HostSheet } from '../../document/host-sheet';
import { ServiceException } from '../../calls/service-exception';
import type { Kind } from '../../calls/kind';
import { ServiceObject } from '../../calls/service-type';
import type { RunState } from '../run-state';

export const RANGE_NAME = 'SpreadsheetApp.Range';

/** What stands behind a Range: an area inside the grid of a sheet. */
export interface RangeSelf {
  readonly run: RunState;
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** Known by name: the type has members that take rules, and rules are made with ranges. */
export const rangeKind: Kind<RangeSelf> = {
  accepts: (given) => given instanceof ServiceObject && given.type.name === RANGE_NAME,
  read: (given) => (given as ServiceObject<RangeSelf>).self,
};

export function changeRange({ run, sheet, area }: RangeSelf, apply: (file: XlsxSheet, area: Area) => void): void {
  sheet.change({ user: run.person.email, area }, (file) => {
    apply(file, area);
  });
}

/** @throws ServiceException with Google's sentence when the rows of `given` are not exactly those of the range */
export function requireSameSize(given: readonly (readonly unknown[])[], { area }: RangeSelf): void {
  requireSame('rows', given.length, area.rows);
  for (const row of given) requireSame('columns', row.length, area.columns);
}

function requireSame(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}

/** The same value for every cell of the range; all rows are one. */
export function filled<Value>({ area }: RangeSelf, value: Value): readonly (readonly Value[])[] {
  const row = new Array<Value>(area.columns).fill(value);
  return new Array<readonly Value[]>(area.rows).fill(row);
}
