import { useState } from 'preact/hooks';
import { mailWords } from '../../text/dialogs/mail';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';

/** One mail to oneself that shows them all; nothing of it is recorded. */
export function TestForm({ onTest }: { readonly onTest: (to: string) => void }) {
  const { say } = useSpeech();
  const [to, setTo] = useState('');
  return (
    <div class="row">
      <TextField label={say(mailWords.testTo)} value={to} onChange={setTo} />
      <Button
        onPress={() => {
          onTest(to.trim());
        }}
      >
        {say(mailWords.test)}
      </Button>
    </div>
  );
}
