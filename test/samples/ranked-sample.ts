import type { RankingReport, RankingRow } from '../../src/app/messages/ranking-messages';
import type { Workplace } from '../local/cli/command-line';

export interface Ranked {
  readonly report: RankingReport;
  rows(category: string): readonly RankingRow[];
}

/** A month of a workbook in the workplace, ranked by the built command and not written. */
export function ranked(place: Workplace, file: string, month: string): Ranked {
  const { status, stdout, stderr } = place.run(['rank', file, '--month', month, '--dry-run', '--json']);
  if (status !== 0) throw new Error(`status ${String(status)}: ${stderr}`);
  const report = JSON.parse(stdout) as RankingReport;
  return {
    report,
    rows: (category) => report.rankings.find((ranking) => ranking.category === category)?.rows ?? [],
  };
}
