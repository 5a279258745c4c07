import { chained, method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { overlaps } from '../../document/areas';
import { rangeLooks } from './range-looks';
import type { RangeSelf } from './range-self';
import { rangeValues } from './range-values';
import { rangeRules } from './range-rules';

const rangeType: ServiceType<RangeSelf> = {
  name: 'SpreadsheetApp.Range',
  members: {
    getRow: method([], ({ area }) => area.row),
    getColumn: method([], ({ area }) => area.column),
    getNumRows: method([], ({ area }) => area.rows),
    getNumColumns: method([], ({ area }) => area.columns),
    getMergedRanges: method([], (self) => {
      const merges = self.sheet.settled().merges();
      return merges.filter((merge) => overlaps(merge, self.area)).map((area) => rangeOf({ ...self, area }));
    }),
    canEdit: method([], ({ run, sheet }) => sheet.mayBeEditedBy(run.person.email)),
    merge: chained([], ({ run, sheet, area }) => {
      sheet.change(run.person.email, (file) => {
        file.merge(area);
      });
    }),
    breakApart: chained([], ({ run, sheet, area }) => {
      sheet.change(run.person.email, (file) => {
        for (const merge of file.merges()) if (overlaps(merge, area)) file.unmerge(merge);
      });
    }),
    ...rangeValues,
    ...rangeLooks,
    ...rangeRules,
  },
};

export function rangeOf(self: RangeSelf): ServiceObject<RangeSelf> {
  return new ServiceObject(rangeType, self);
}
