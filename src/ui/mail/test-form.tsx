import { useState } from 'preact/hooks';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { channelWords } from './channel-words';
import type { ChannelOf } from './channel-words';

interface TestFormProps extends ChannelOf {
  readonly onTest: (to: string) => void;
}

/** One mail to oneself that shows them all; nothing of it is recorded. */
export function TestForm({ channel, onTest }: TestFormProps) {
  const { words } = channelWords(channel);
  const { say } = useSpeech();
  const [to, setTo] = useState('');
  return (
    <div class="row">
      <TextField label={say(words.testTo)} value={to} onChange={setTo} />
      <Button
        onPress={() => {
          onTest(to.trim());
        }}
      >
        {say(words.test)}
      </Button>
    </div>
  );
}
