// “Compute monthly ranking”: read once, compute, check that everything can be written, write in an order that a crash cannot hide. Safe to repeat.
import type { ClientRequest, Refusal } from './client-messages';
import type { RankingReport } from './messages/ranking-messages';
import type { Ports } from './ports';
import { keepPublished } from './publication/keep-published';
import { monthAtHand, type MonthAtHand } from './publication/month-at-hand';
import { publicationState } from './publication/month-standing';
import { writeDraft } from './publication/write-draft';
import { NOTHING_WRITTEN, type WrittenMonth } from './publication/written-month';
import { rankingReport } from './ranking-report';
import { run } from './run';

export function computeMonthlyRanking(ports: Ports, request: ClientRequest): RankingReport | Refusal {
  return run(ports, { ...request, action: 'rank' }, () => {
    const month = monthAtHand(ports, request);
    if ('refused' in month) return month;
    if (request.dryRun) return report(month, NOTHING_WRITTEN);
    const written = month.standing.state === 'published' ? keepPublished(ports, month) : writeDraft(ports, month);
    return 'refused' in written ? written : report(month, written);
  });
}

function report({ assessed, standing, read }: MonthAtHand, { written, pages }: WrittenMonth): RankingReport {
  const { result, findings } = assessed;
  const { version } = standing;
  const publication = publicationState(standing);
  return rankingReport({ result, version, findings, written, publication, pages }, read.language);
}
