import { spellingChanges } from './layouts/spelling';
import { sameRankings } from './workbook-relation';

describe('a month is the same', () => {
  sameRankings(spellingChanges);
});
