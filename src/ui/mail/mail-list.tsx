import type { MailReport } from '../../app/messages/mail-messages';
import { mailKinds, mailWords } from '../../text/dialogs/mail';
import { useSpeech } from '../dialog/speech';
import { channelWords } from './channel-words';
import type { ChannelOf } from './channel-words';

interface MailListProps extends ChannelOf {
  readonly mails: readonly MailReport[];
  /** Key of the mail that is shown. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** One choice a mail; the arrow keys go from one to the next. */
export function MailList({ channel, mails, chosen, onChoose }: MailListProps) {
  const { say } = useSpeech();
  const { states } = channelWords(channel);
  return (
    <fieldset class="mails">
      <legend>{say(mailWords.mails)}</legend>
      {mails.map(({ key, name, address, kind, state, corrects, note }) => (
        <label key={key} class={`mail ${state}`}>
          <input
            type="radio"
            name="mail"
            checked={key === chosen}
            onChange={() => {
              onChoose(key);
            }}
          />
          <span>
            <strong>{name}</strong> <span class={`state ${state}`}>{say(states[state])}</span>
            <br />
            <span class="quiet">
              {address} · {say(mailKinds[kind])}
              {corrects && ` · ${say(mailWords.corrects)}`}
            </span>
            {note !== '' && <span class="note">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
