import { useState } from 'preact/hooks';
import { call } from '../client/call';
import { useSpeech } from '../dialog/speech';
import { channelWords } from './channel-words';
import type { ChannelOf } from './channel-words';
import type { SendingProgress } from './use-sending-progress';

interface SendingBarProps extends ChannelOf {
  readonly progress: SendingProgress | null;
}

/** How far the mails are, and a way to stop; it appears when the sending begins. */
export function SendingBar({ channel, progress }: SendingBarProps) {
  const { words } = channelWords(channel);
  const { say } = useSpeech();
  const [isStopping, setStopping] = useState(false);

  const stop = async (): Promise<void> => {
    if (isStopping) return;
    setStopping(true);
    const answer = await call('clientStopRun', { month: '', language: null, dryRun: false });
    // A wish that came before the run, or was lost on the way, has to be made again.
    if (answer.kind !== 'report' || !answer.report.running) setStopping(false);
  };

  return (
    <div class="box">
      <div role="status">{progress === null ? '' : told(progress)}</div>
      <progress
        aria-label={say(words.mails)}
        {...(progress === null ? {} : { value: progress.done, max: progress.total })}
      />
      {/* The one button that works while an action runs, for it is about that action. */}
      <button type="button" class="button plain" aria-disabled={isStopping} onClick={() => void stop()}>
        {say(words.stop)}
      </button>
      {isStopping && <p role="status">{say(words.stopping)}</p>}
    </div>
  );

  function told({ done, total, item, secondsLeft }: SendingProgress): string {
    return [
      say(words.progress, { done: String(done), total: String(total) }),
      ...(secondsLeft === null ? [] : [say(words.secondsLeft, { seconds: String(secondsLeft) })]),
      ...(item === '' ? [] : [say(words.current, { item })]),
    ].join(' · ');
  }
}
