import { useState } from 'preact/hooks';
import type { MailPlanReport } from '../../app/messages/mail-messages';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { channelWords } from './channel-words';
import { countsSentence } from './run-outcome';

interface SendingFormProps {
  readonly plan: MailPlanReport;
  readonly onSend: () => void;
}

/** Sender, number and quota; the button works once somebody has ticked that all has been looked over. */
export function SendingForm({ plan, onSend }: SendingFormProps) {
  const { say } = useSpeech();
  const [isConfirmed, setConfirmed] = useState(false);
  const { words } = channelWords(plan.channel);
  const { month, version, channel, mails, sender, quota, due, counts } = plan;
  const hasBegun = counts.sent + counts.failed + counts.waiting + counts.unknown > 0;
  /** What today's quota does not reach. */
  const rest = mails.filter(({ state }) => isToGo(state)).length - due;
  return (
    <div class="box">
      <p>
        <strong>{say(words.plan, { month, version: String(version), count: String(mails.length) })}</strong>
      </p>
      <p>
        {say(words.sender, { sender })}{' '}
        {channel === 'mail' &&
          (rest > 0
            ? say(words.quotaShort, { quota: String(quota), rest: String(rest) })
            : say(words.quota, { quota: String(quota) }))}
      </p>
      {hasBegun && <p>{countsSentence(counts, words, say)}</p>}
      {due + rest === 0 && <p>{say(words.nothingDue)}</p>}
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
            <span>{say(words.confirm)}</span>
          </label>
          <Button kind="main" off={!isConfirmed} onPress={onSend}>
            {say(hasBegun ? words.goOn : words.send, { count: String(due) })}
          </Button>
        </>
      )}
    </div>
  );
}

function isToGo(state: MailPlanReport['mails'][number]['state']): boolean {
  return state !== 'sent' && state !== 'unknown' && state !== 'sending';
}
