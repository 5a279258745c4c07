// How fast the script answers a window, how much it takes, and for how long.
import { useState } from 'preact/hooks';
import { selfTestWords } from '../../text/dialogs/self-test';
import { dialogTitles } from '../../text/dialogs/titles';
import { useDesk } from '../dialog/desk';
import { Frame } from '../dialog/frame';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { useMinutesAnswered } from './use-minutes-answered';

const TIMES = 5;
const MANY_CHARACTERS = 1_000_000;

interface Measured {
  readonly roundTrip: number;
  /** Null where it got no answer. */
  readonly bigRequest: number | null;
}

export function SelfTestDialog() {
  const { ask } = useDesk();
  const { say } = useSpeech();
  const [measured, setMeasured] = useState<Measured | null>(null);
  const { minutes, isAnswered } = useMinutesAnswered();

  /** Null where no answer came, for which the desk says why. */
  const timed = async (characters: number): Promise<number | null> => {
    const start = performance.now();
    // Its month is not looked at, so it may be as long as we like.
    const request = { month: 'x'.repeat(characters), language: null, dryRun: true };
    return (await ask('clientRunState', request)) === null ? null : performance.now() - start;
  };

  const measure = async (): Promise<void> => {
    setMeasured(null);
    let sum = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const took = await timed(0);
      if (took === null) return;
      sum += took;
    }
    setMeasured({ roundTrip: sum / TIMES, bigRequest: await timed(MANY_CHARACTERS) });
  };

  return (
    <Frame title={dialogTitles['self-test']} outcome={measured === null ? '' : outcome(measured)}>
      <p>{say(selfTestWords.use)}</p>
      <div class="row">
        <Button kind="main" onPress={() => void measure()}>
          {say(selfTestWords.measure)}
        </Button>
      </div>
      <p>{say(isAnswered ? selfTestWords.open : selfTestWords.silent, { minutes: String(minutes) })}</p>
    </Frame>
  );

  function outcome({ roundTrip, bigRequest }: Measured): string {
    const each = say(selfTestWords.roundTrip, { milliseconds: String(Math.round(roundTrip)) });
    if (bigRequest === null) return `${each} ${say(selfTestWords.bigRefused)}`;
    return `${each} ${say(selfTestWords.bigRequest, { milliseconds: String(Math.round(bigRequest)) })}`;
  }
}
