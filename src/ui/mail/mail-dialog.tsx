// Nothing leaves before somebody has seen what goes to whom, and said so.
import { useEffect, useState } from 'preact/hooks';
import type { MailPlanReport } from '../../app/messages/mail-messages';
import { mailWords } from '../../text/dialogs/mail';
import { dialogTitles } from '../../text/dialogs/titles';
import { useDesk } from '../dialog/desk';
import { Frame } from '../dialog/frame';
import { useOpeningMonth } from '../dialog/opening-month';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { MonthField } from '../parts/month-field';
import { NotedFindings } from '../parts/noted-findings';
import { MailList } from './mail-list';
import { MailPreview } from './mail-preview';
import { SendingBar } from './sending-bar';
import { SendingForm } from './sending-form';
import { channelWords } from './channel-words';
import { TestForm } from './test-form';
import { runOutcome } from './run-outcome';
import { useSendingProgress } from './use-sending-progress';

export function MailDialog() {
  const { ask } = useDesk();
  const { say } = useSpeech();
  const [month, setMonth] = useState(useOpeningMonth());
  const [plan, setPlan] = useState<MailPlanReport | null>(null);
  const [chosen, setChosen] = useState('');
  const [isSending, setSending] = useState(false);
  const [said, setSaid] = useState('');
  const progress = useSendingProgress(isSending);

  const asRequest = (of: string) => ({ month: of, language: null, channel: 'mail', attach: 'pdf' }) as const;

  const look = async (of: string): Promise<void> => {
    const next = await ask('clientPlanMails', { ...asRequest(of), dryRun: true });
    setPlan(next);
    if (next !== null) setMonth(next.month);
  };

  const send = async (agreed: MailPlanReport): Promise<void> => {
    setSaid('');
    setSending(true);
    const run = await ask('clientSendMails', { ...asRequest(agreed.month), dryRun: false, agreed: agreed.plan });
    setSending(false);
    if (run === null) return;
    setSaid(runOutcome(run, channelWords(agreed.channel).words, say));
    await look(agreed.month);
  };

  const mark = async (of: MailPlanReport, key: string, as: 'sent' | 'again'): Promise<void> => {
    const request = { month: of.month, language: null, channel: 'mail', dryRun: false, key, as } as const;
    if ((await ask('clientMarkMail', request)) !== null) await look(of.month);
  };

  const test = async (of: MailPlanReport, to: string): Promise<void> => {
    const report = await ask('clientSendTestMail', { ...asRequest(of.month), dryRun: false, to });
    if (report !== null)
      setSaid(say(channelWords(of.channel).words.tested, { to: report.to, count: String(report.mails) }));
  };

  useEffect(() => {
    void look(month);
  }, []);

  const shown = plan?.mails.find(({ key }) => key === chosen) ?? plan?.mails[0];
  const about = (
    <div class="row">
      <MonthField month={month} onChange={setMonth} />
      <Button
        onPress={() => {
          setSaid('');
          void look(month);
        }}
      >
        {say(mailWords.look)}
      </Button>
    </div>
  );
  return (
    <Frame title={dialogTitles.mail} outcome={said} about={about}>
      {plan !== null && (
        <>
          {isSending ? (
            <SendingBar channel={plan.channel} progress={progress} />
          ) : (
            <SendingForm key={plan.plan} plan={plan} onSend={() => void send(plan)} />
          )}
          {!isSending && plan.mails.length > 0 && (
            <TestForm channel={plan.channel} onTest={(to) => void test(plan, to)} />
          )}
          {shown !== undefined && (
            <div class="beside">
              <MailList channel={plan.channel} mails={plan.mails} chosen={shown.key} onChoose={setChosen} />
              <MailPreview channel={plan.channel} mail={shown} onMark={(as) => void mark(plan, shown.key, as)} />
            </div>
          )}
          <NotedFindings findings={plan.findings} />
        </>
      )}
    </Frame>
  );
}
