// What would be published is looked at first; then somebody answers for it by name.
import { useEffect, useState } from 'preact/hooks';
import type { PublicationReport } from '../../app/messages/publication-messages';
import { publishWords } from '../../text/dialogs/publish';
import { dialogTitles } from '../../text/dialogs/titles';
import { useDesk } from '../dialog/desk';
import { Frame } from '../dialog/frame';
import { useOpeningMonth } from '../dialog/opening-month';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { MonthField } from '../parts/month-field';
import { NotedFindings } from '../parts/noted-findings';
import { ApprovalFields } from './approval-fields';
import { ApprovalStatement } from './approval-statement';
import { NO_APPROVAL, type Approval } from './named-approval';
import { PublicationOutline } from './publication-outline';

export function PublishDialog() {
  const { ask } = useDesk();
  const { say } = useSpeech();
  const [month, setMonth] = useState(useOpeningMonth());
  const [approval, setApproval] = useState<Approval>(NO_APPROVAL);
  const [proposal, setProposal] = useState<PublicationReport | null>(null);
  const [outcome, setOutcome] = useState('');

  const request = { month, language: null, ...approval };

  const look = async (): Promise<void> => {
    setOutcome('');
    const report = await ask('clientPublish', { ...request, dryRun: true });
    setProposal(report);
    if (report !== null) setMonth(report.month);
  };

  /** The month that was looked at, whatever has been typed since. */
  const publish = async ({ month, resultHash: agreed }: PublicationReport): Promise<void> => {
    const report = await ask('clientPublish', { ...request, month, dryRun: false, agreed });
    if (report === null) return;
    const { version, approvedBy, mark } = report;
    setOutcome(say(publishWords.published, { month: report.month, version: String(version), approvedBy, mark }));
    setProposal(null);
  };

  useEffect(() => {
    void look();
  }, []);

  const about = (
    <div class="row">
      <MonthField month={month} onChange={setMonth} />
      <Button onPress={() => void look()}>{say(publishWords.look)}</Button>
    </div>
  );
  return (
    <Frame title={dialogTitles.publish} outcome={outcome} about={about}>
      {outcome === '' && <ApprovalFields approval={approval} onChange={setApproval} />}
      {proposal !== null && (
        <>
          <PublicationOutline report={proposal} />
          <NotedFindings findings={proposal.findings} />
          <div class="box">
            <ApprovalStatement approval={approval} report={proposal} />
            <p>{say(publishWords.finalWarning)}</p>
            <Button kind="main" onPress={() => void publish(proposal)}>
              {say(publishWords.publish, { version: String(proposal.version) })}
            </Button>
          </div>
        </>
      )}
    </Frame>
  );
}
