import { useState } from 'preact/hooks';
import { mailWords } from '../../text/dialogs/mail';
import { call } from '../client/call';
import { useSpeech } from '../dialog/speech';
import type { SendingProgress } from './use-sending-progress';

/** How far the mails are, and a way to stop; it appears when the sending begins. */
export function SendingBar({ progress }: { readonly progress: SendingProgress | null }) {
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
        aria-label={say(mailWords.mails)}
        {...(progress === null ? {} : { value: progress.done, max: progress.total })}
      />
      {/* The one button that works while an action runs, for it is about that action. */}
      <button type="button" class="button plain" aria-disabled={isStopping} onClick={() => void stop()}>
        {say(mailWords.stop)}
      </button>
      {isStopping && <p role="status">{say(mailWords.stopping)}</p>}
    </div>
  );

  function told({ done, total, item, secondsLeft }: SendingProgress): string {
    return [
      say(mailWords.progress, { done: String(done), total: String(total) }),
      ...(secondsLeft === null ? [] : [say(mailWords.secondsLeft, { seconds: String(secondsLeft) })]),
      ...(item === '' ? [] : [say(mailWords.current, { item })]),
    ].join(' · ');
  }
}
