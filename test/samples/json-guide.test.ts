import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RankingRow } from '../../src/app/messages/ranking-messages';
import { ROOT, workplace } from '../local/cli/command-line';
import { ranked } from './ranked-sample';

it('the row shown in docs/json.md is the first of October', () => {
  const place = workplace();
  const guide = readFileSync(path.join(ROOT, 'docs/json.md'), 'utf8');
  const shown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(guide)?.[1] ?? 'null') as RankingRow;
  expect(ranked(place, 'month.xlsx', '2026-10').rows('指挥组')[0]).toEqual(shown);
  place.remove();
});
