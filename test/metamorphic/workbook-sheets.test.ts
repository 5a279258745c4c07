import { sheetChanges } from './layouts/sheets';
import { sameRankings } from './workbook-relation';

describe('a month is the same', () => {
  sameRankings(sheetChanges);
});
