// How fast the script answers a window, how much, and for how long; and the page that eyes have to judge.
import { useState } from 'preact/hooks';
import { selfTestWords } from '../../text/dialogs/self-test';
import { dialogTitles } from '../../text/dialogs/titles';
import { useDesk } from '../dialog/desk';
import { Frame } from '../dialog/frame';
import { useSpeech } from '../dialog/speech';
import { downloadFile } from '../notice/download-file';
import { Button } from '../parts/button';
import { useMinutesAnswered } from './use-minutes-answered';

const TIMES = 5;
const MANY_CHARACTERS = 1_000_000;

export function SelfTestDialog() {
  const { ask } = useDesk();
  const { say } = useSpeech();
  const [said, setSaid] = useState('');
  const { minutes, isAnswered } = useMinutesAnswered();

  /** The mean of a few calls in milliseconds; null where one got no answer, for which the desk says why. */
  const timed = async (): Promise<number | null> => {
    const start = performance.now();
    for (let time = 0; time < TIMES; time += 1) {
      if ((await ask('clientMeasure', { measured: null, characters: 0 })) === null) return null;
    }
    return (performance.now() - start) / TIMES;
  };

  const measure = async (): Promise<void> => {
    setSaid('');
    const figure = await timed();
    if (figure === null) return;
    // What was measured before is written by the very call whose answer is measured next.
    const big = await ask('clientMeasure', { measured: { id: 'roundTrip', figure }, characters: MANY_CHARACTERS });
    if (big === null) return;
    const characters = big.text.length;
    if ((await ask('clientMeasure', { measured: { id: 'bigAnswer', figure: characters }, characters: 0 })) === null)
      return;
    const facts = { milliseconds: String(Math.round(figure)), characters: String(characters) };
    setSaid(say(selfTestWords.measured, facts));
  };

  const download = async (): Promise<void> => {
    const file = await ask('clientSpecimenFile', { month: '', language: null, dryRun: true });
    if (file === null) return;
    downloadFile(file);
    setSaid(say(selfTestWords.downloaded, { file: file.fileName }));
  };

  return (
    <Frame title={dialogTitles['self-test']} outcome={said}>
      <p>{say(selfTestWords.use)}</p>
      <div class="row">
        <Button kind="main" onPress={() => void measure()}>
          {say(selfTestWords.measure)}
        </Button>
        <Button onPress={() => void download()}>{say(selfTestWords.download)}</Button>
      </div>
      <p>{say(isAnswered ? selfTestWords.open : selfTestWords.silent, { minutes: String(minutes) })}</p>
    </Frame>
  );
}
