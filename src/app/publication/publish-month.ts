// “Publish”: the approved result becomes the next version of the month, for good. Safe to repeat: what a dead run left behind is completed.
import type { Refusal } from '../client-messages';
import type { PublicationReport, PublishRequest } from '../messages/publication-messages';
import type { Ports } from '../ports';
import type { RefusalCause } from '../refusal';
import { run } from '../run';
import { completePublication } from './complete-publication';
import { monthAtHand, refusedMonth, type MonthAtHand } from './month-at-hand';
import { changesSince } from './month-standing';
import { obstacleToPublishing } from './obstacle-to-publishing';
import { proposedPublication } from './proposed-publication';
import { publicationReport, type ReportedPublication } from './publication-report';
import { settledMonth } from './settled-month';
import { writePublication } from './write-publication';
import { NOTHING_WRITTEN } from './written-month';

export function publishMonth(ports: Ports, request: PublishRequest): PublicationReport | Refusal {
  return run(ports, { ...request, action: 'publish' }, () => {
    const month = monthAtHand(ports, request);
    if ('refused' in month) return month;
    const { published, state } = month.standing;
    const outcome =
      state === 'published' && published !== null
        ? completePublication(ports, month, { publication: published, dryRun: request.dryRun })
        : newVersion(ports, month, request);
    if ('reason' in outcome) return refusedMonth(month, outcome);
    return publicationReport(settledMonth(month, outcome.publication), outcome);
  });
}

function newVersion(ports: Ports, month: MonthAtHand, request: PublishRequest): ReportedPublication | RefusalCause {
  const obstacle = obstacleToPublishing(month);
  if (obstacle !== null) return obstacle;
  const proposal = proposedPublication(month, request);
  if ('reason' in proposal) return proposal;
  const { publication, missing } = proposal;
  if (request.agreed !== undefined && request.agreed !== publication.resultHash) return { reason: 'changedMeanwhile' };
  const { version, reason } = publication;
  const changes = changesSince(month.read, { result: month.assessed.result, version, reason });
  const told = { publication, changes, missing };
  if (request.dryRun) return { ...told, mark: '', ...NOTHING_WRITTEN };
  const [first] = missing;
  if (first !== undefined) return first;
  const written = writePublication(ports, settledMonth(month, publication), told);
  return 'reason' in written ? written : { ...told, ...written };
}
