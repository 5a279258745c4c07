import { useState } from 'preact/hooks';
import type { MailPlanReport } from '../../app/messages/mail-messages';
import { mailWords } from '../../text/dialogs/mail';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { countsSentence } from './run-outcome';

interface SendingFormProps {
  readonly plan: MailPlanReport;
  readonly onSend: () => void;
}

/** Sender, number and quota; the button works once somebody has ticked that all has been looked over. */
export function SendingForm({ plan, onSend }: SendingFormProps) {
  const { say } = useSpeech();
  const [isConfirmed, setConfirmed] = useState(false);
  const { month, version, mails, sender, quota, due, counts } = plan;
  const hasBegun = counts.sent + counts.failed + counts.waiting + counts.unknown > 0;
  /** What today's quota does not reach. */
  const rest = mails.filter(({ state }) => isToGo(state)).length - due;
  return (
    <div class="box">
      <p>
        <strong>{say(mailWords.plan, { month, version: String(version), count: String(mails.length) })}</strong>
      </p>
      <p>
        {say(mailWords.sender, { sender })}{' '}
        {rest > 0
          ? say(mailWords.quotaShort, { quota: String(quota), rest: String(rest) })
          : say(mailWords.quota, { quota: String(quota) })}
      </p>
      {hasBegun && <p>{countsSentence(counts, say)}</p>}
      {due + rest === 0 && <p>{say(mailWords.nothingDue)}</p>}
      {due > 0 && (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={isConfirmed}
              onChange={() => {
                setConfirmed(!isConfirmed);
              }}
            />
            <span>{say(mailWords.confirm)}</span>
          </label>
          <Button kind="main" off={!isConfirmed} onPress={onSend}>
            {say(hasBegun ? mailWords.goOn : mailWords.send, { count: String(due) })}
          </Button>
        </>
      )}
    </div>
  );
}

function isToGo(state: MailPlanReport['mails'][number]['state']): boolean {
  return state !== 'sent' && state !== 'unknown' && state !== 'sending';
}
