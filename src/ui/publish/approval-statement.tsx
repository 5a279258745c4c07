import type { PublicationReport } from '../../app/messages/publication-messages';
import { publishWords } from '../../text/dialogs/publish';
import { useSpeech } from '../dialog/speech';
import { PlaceLink } from '../parts/place-link';
import { namedApproval, type Approval } from './named-approval';

interface ApprovalStatementProps {
  readonly approval: Approval;
  readonly report: PublicationReport;
}

/** Who approved what, when, and which row says so: read before the button is pressed. */
export function ApprovalStatement({ approval, report }: ApprovalStatementProps) {
  const { say } = useSpeech();
  const version = { month: report.month, version: String(report.version) };
  const named = namedApproval(approval, report);
  if (named === null) return <p>{say(publishWords.approvedByNobody, version)}</p>;
  const { by, on, row } = named;
  return (
    <>
      <p>
        <strong>{say(publishWords.approvedSo, { ...version, by, on })}</strong>
      </p>
      {row === null ? (
        <p class="quiet">{say(publishWords.approvedHere)}</p>
      ) : (
        <>
          <PlaceLink sheet={row.sheet} cell={row.cell} />
          <p class="quiet">{row.reason}</p>
        </>
      )}
    </>
  );
}
