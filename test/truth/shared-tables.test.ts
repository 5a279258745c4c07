import { exact } from '../support/entries';
import { criterionOf, methods } from '../support/rule-sets';
import { fractionOf, printed } from '../oracle/fraction';
import { placesByName, rankingOf } from './published-table';
import { groupedBy, testOnShared } from './shared-truth';

type Row = Readonly<Record<string, string>>;

const cell = (row: Row, column: string): string => row[column] ?? '';

testOnShared(
  'figure_skating_component_judges_isu.csv',
  'all 250 panel scores are the trimmed mean of the judges present, a judge of 0.0 being absent',
  (rows) => {
    const judged = rows.map((row, index) => ({
      name: `${index + 1}`,
      scores: [
        Array.from({ length: 9 }, (_, judge) => cell(row, `J${judge + 1}`)).filter((score) => Number(score) !== 0),
      ],
    }));
    const ranking = rankingOf(
      {
        fullTotal: exact(10),
        criteria: [criterionOf({ method: { ...methods.rated, trimFrom: 3, scale: exact(10) }, fullPoints: exact(10) })],
      },
      judged,
    );
    const places = placesByName(ranking);
    const panels = rows.map((row) => printed(fractionOf(exact(cell(row, 'panel_score_published')))));
    expect(rows).toHaveLength(250);
    expect(judged.map(({ name }) => places.get(name)?.total)).toEqual(panels);
  },
);

testOnShared(
  'figure_skating_segments_isu.csv',
  'skating segments are totals less deductions, ties by the second score',
  (rows) => {
    for (const segment of groupedBy(rows, ['competition', 'segment'])) {
      const isShort = cell(segment[0] ?? {}, 'segment').includes('SHORT');
      const ranking = rankingOf(
        {
          fullTotal: exact(400),
          deductionCap: exact(400),
          ties: 'chain',
          tieChain: [{ kind: 'criterion', code: isShort ? 'A' : 'B' }],
          criteria: ['A', 'B'].map((code) => criterionOf({ code, method: methods.points, fullPoints: exact(200) })),
        },
        segment.map((row) => ({
          name: cell(row, 'name'),
          scores: [[cell(row, 'total_element_score')], [cell(row, 'total_component_score')]],
          deduction: cell(row, 'total_deductions'),
        })),
      );
      const places = placesByName(ranking);
      expect(segment.map((row) => places.get(cell(row, 'name')))).toEqual(
        segment.map((row) => ({
          name: cell(row, 'name'),
          rank: Number(cell(row, 'rank_published')),
          total: cell(row, 'total_segment_score'),
        })),
      );
    }
  },
);

testOnShared(
  'diving_totals.csv',
  'divers of one total share a place; the one place misprinted is not bent to',
  (rows) => {
    const points = {
      fullTotal: exact(1000),
      criteria: [criterionOf({ method: methods.points, fullPoints: exact(1000) })],
    };
    const misprinted: string[] = [];
    for (const round of groupedBy(rows, ['meet', 'event', 'round'])) {
      const ranking = rankingOf(
        points,
        round.map((row) => ({ name: cell(row, 'diver'), scores: [[cell(row, 'sum_of_dive_points')]] })),
      );
      const places = placesByName(ranking);
      for (const row of round) {
        const place = places.get(cell(row, 'diver'));
        expect(place?.total).toBe(cell(row, 'total_published'));
        expect(place?.rank).toBe(Number(cell(row, 'competition_rank_recomputed')));
        if (place?.rank !== Number(cell(row, 'rank_published'))) misprinted.push(cell(row, 'diver'));
      }
    }
    expect(misprinted).toEqual(['BAZHINA Nadezhda']);
  },
);

testOnShared(
  'ricci_firefighter_promotion_2003.csv',
  'written 60 and oral 40 give 118 combined scores and five tied pairs',
  (rows) => {
    const tiedPairs = groupedBy(rows, ['Position']).flatMap((position) => {
      const ranking = rankingOf(
        {
          // Out of a thousand, the two printed decimals are the third decimal of the published hundred.
          fullTotal: exact(1000),
          criteria: [
            criterionOf({ code: 'A', fullPoints: exact(600) }),
            criterionOf({ code: 'B', fullPoints: exact(400) }),
          ],
        },
        position.map((row) => ({ name: cell(row, 'id'), scores: [[cell(row, 'Written')], [cell(row, 'Oral')]] })),
      );
      const places = placesByName(ranking);
      for (const row of position) {
        const tenfold = fractionOf(exact(`${cell(row, 'Combine')}e1`));
        expect(places.get(cell(row, 'id'))?.total).toBe(printed(tenfold));
      }
      return groupedBy(
        ranking.rows.filter((row) => row.tied).map((row) => ({ total: printed(fractionOf(row.total)) })),
        ['total'],
      );
    });
    expect(tiedPairs.map((pair) => pair.length)).toEqual([2, 2, 2, 2, 2]);
  },
);

testOnShared('eurovision_2019_final.csv', 'televote and jury add up and a tie goes to the higher televote', (rows) => {
  const ranking = rankingOf(
    {
      fullTotal: exact(1000),
      ties: 'chain',
      tieChain: [{ kind: 'criterion', code: 'A' }],
      criteria: ['A', 'B'].map((code) => criterionOf({ code, method: methods.points, fullPoints: exact(500) })),
    },
    rows.map((row) => ({
      name: cell(row, 'country'),
      scores: [[cell(row, 'points_televote')], [cell(row, 'points_jury')]],
    })),
  );
  const places = placesByName(ranking);
  for (const row of rows) {
    expect(places.get(cell(row, 'country'))).toEqual({
      name: cell(row, 'country'),
      rank: Number(cell(row, 'place_published')),
      total: `${cell(row, 'points_total_published')}.00`,
    });
  }
});
