import type { AdoptionReport } from '../../app/messages/adoption-messages';
import { setupWords } from '../../text/dialogs/setup';
import { listed } from '../../text/language';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';

interface CreatingStepProps {
  readonly proposal: AdoptionReport;
  readonly onBack: () => void;
  readonly onWrite: () => void;
}

/** What the last press will write, and nothing else. */
export function CreatingStep({ proposal: { mapping, created }, onBack, onWrite }: CreatingStepProps) {
  const { say, language } = useSpeech();
  const sheets = listed(created, language);
  return (
    <>
      <p>{mapping === '' ? say(setupWords.noMapping) : say(setupWords.mapping)}</p>
      {mapping !== '' && <pre class="box">{mapping}</pre>}
      <p>
        {created.length === 0
          ? say(setupWords.nothingToCreate)
          : say(setupWords.toCreate, { count: String(created.length), sheets })}
      </p>
      <p>{say(setupWords.untouched)}</p>
      <div class="row">
        <Button onPress={onBack}>{say(setupWords.back)}</Button>
        <Button kind="main" onPress={onWrite}>
          {say(setupWords.write)}
        </Button>
      </div>
    </>
  );
}
