import { layoutChanges } from './layouts/layout';
import { sameRankings } from './workbook-relation';

describe('a month is the same', () => {
  sameRankings(layoutChanges);
});
