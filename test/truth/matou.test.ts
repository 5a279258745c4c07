import { MATOU_2019_05 } from '../fixtures/published/matou-2019-05';
import { placesOf, rankingOf } from './published-table';

const ranking = rankingOf(
  {},
  MATOU_2019_05.map(({ name, score }) => ({ name, scores: [[score]] })),
);

describe('the village environment circular of Matou, May 2019', () => {
  test('all 24 places are reproduced, four groups of villages sharing one', () => {
    const places = new Map(placesOf(ranking).map(({ name, rank }) => [name, rank]));
    expect(MATOU_2019_05.map(({ name }) => [name, places.get(name)])).toEqual(
      MATOU_2019_05.map(({ name, rank }) => [name, rank]),
    );
  });

  test('the rewards by place are the published ones', () => {
    const rewards = ranking.rows.map(({ rank, subject }) => [subject.name, rank <= 2 ? 5000 : rank <= 7 ? 2000 : 0]);
    const published = MATOU_2019_05.map(({ name, reward }): [string, number] => [name, reward]);
    expect(new Map(rewards as [string, number][])).toEqual(new Map(published));
  });

  test('ten villages share a place with another', () => {
    expect(ranking.rows.filter((row) => row.tied)).toHaveLength(10);
  });
});
