import type { Ranking, Standing } from '../../core/month/month-result';
import { rankingHeadings } from '../../text/ranking-sheet';
import type { FilledColumn } from './filled-table';
import type { RankingContext } from './ranking-context';

/** Unit and leader, or member and unit. */
export function subjectColumns<Row extends Pick<Standing, 'subject'>>(
  ranking: Ranking,
  { words: { language, nameOf } }: RankingContext,
): readonly FilledColumn<Row>[] {
  const { unit, leader, member } = rankingHeadings;
  const ofUnit: FilledColumn<Row> = {
    header: unit[language],
    align: 'left',
    width: 7.4,
    text: ({ subject }) => subject.unit,
  };
  if (ranking.subject === 'unit') {
    const ofLeader = ({ subject }: Row): string => subject.leader;
    return [ofUnit, { header: leader[language], align: 'center', width: 3.4, text: ofLeader }];
  }
  const name = ({ subject }: Row): string => nameOf(subject.name);
  return [{ header: member[language], align: 'center', width: 3.4, text: name }, ofUnit];
}
