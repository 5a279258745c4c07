import { MINISTRIES_2016 } from '../fixtures/published/ministries-2016';
import { placesOf, rankingOf } from './published-table';

test('the ministries of 2016 stand in dense order: 6, 6, 7, 7, 8', () => {
  const rows = MINISTRIES_2016.map(({ name, score }) => ({ name, scores: [[score]] }));
  const places = placesOf(rankingOf({ ranking: 'dense' }, rows));
  expect(places.map(({ rank }) => rank)).toEqual(MINISTRIES_2016.map(({ rank }) => rank));
  expect(new Map(places.map(({ name, rank }) => [name, rank]))).toEqual(
    new Map(MINISTRIES_2016.map(({ name, rank }) => [name, rank])),
  );
});
