import type { MailReport } from '../../app/messages/mail-messages';
import { mailKinds, mailStates, mailWords } from '../../text/dialogs/mail';
import { useSpeech } from '../dialog/speech';

interface MailListProps {
  readonly mails: readonly MailReport[];
  /** Key of the mail that is shown. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** One choice a mail; the arrow keys go from one to the next. */
export function MailList({ mails, chosen, onChoose }: MailListProps) {
  const { say } = useSpeech();
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
            <strong>{name}</strong> <span class={`state ${state}`}>{say(mailStates[state])}</span>
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
