import type { MonthResult, Ranking } from './month-result';

/** The ranking that the month's advanced and last unit are of; undefined where the workbook has no such category. */
export function contestRanking({ rankings, advanced, last, undecided }: MonthResult): Ranking | undefined {
  const alike = rankings.filter(
    (ranking) => ranking.subject === 'unit' && ranking.advanced === advanced && ranking.last === last,
  );
  // Where nothing at all is decided several may be alike; the first open question is the contest's own.
  return alike.find(({ category }) => category === undecided[0]?.category) ?? alike[0];
}
