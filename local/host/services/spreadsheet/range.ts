import { chained, method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { intersects } from '../../../workbook/cells/cell-address';
import { protect } from './protection';
import { rangeLooks } from './range-looks';
import { changeRange, RANGE_NAME } from './range-self';
import type { RangeSelf } from './range-self';
import { rangeValues } from './range-values';
import { rangeRules } from './range-rules';
import { rangeTexts } from './range-texts';

const rangeType: ServiceType<RangeSelf> = {
  name: RANGE_NAME,
  members: {
    getSheet: method([], ({ run, sheet }) => run.make.sheet(run, sheet)),
    getRow: method([], ({ area }) => area.row),
    getColumn: method([], ({ area }) => area.column),
    getNumRows: method([], ({ area }) => area.rows),
    getNumColumns: method([], ({ area }) => area.columns),
    getMergedRanges: method([], (self) => {
      const merges = self.sheet.settled().merges();
      return merges.filter((merge) => intersects(merge, self.area)).map((area) => rangeOf({ ...self, area }));
    }),
    canEdit: method([], ({ run, sheet, area }) => sheet.mayBeEditedBy({ user: run.person.email, area })),
    protect: method([], (self) => protect(self, self.area)),
    merge: chained([], (self) => {
      changeRange(self, (file, area) => {
        file.merge(area);
      });
    }),
    mergeAcross: chained([], (self) => {
      changeRange(self, (file, area) => {
        file.mergeAcross(area);
      });
    }),
    breakApart: chained([], (self) => {
      changeRange(self, (file, area) => {
        for (const merge of file.merges()) if (intersects(merge, area)) file.unmerge(merge);
      });
    }),
    ...rangeValues,
    ...rangeLooks,
    ...rangeRules,
    ...rangeTexts,
  },
};

export function rangeOf(self: RangeSelf): ServiceObject<RangeSelf> {
  return new ServiceObject(rangeType, self);
}
