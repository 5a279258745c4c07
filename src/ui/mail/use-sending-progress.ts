// Asks how far the run is while another call is at work; every two seconds at most, one question at a time.
import { useEffect, useState } from 'preact/hooks';
import { call } from '../client/call';
import { secondsLeft } from './seconds-left';

const PAUSE_MILLISECONDS = 1500;

export interface SendingProgress {
  readonly done: number;
  readonly total: number;
  readonly item: string;
  /** Null while too little is done to tell. */
  readonly secondsLeft: number | null;
}

/** Null before the run has told of itself. */
export function useSendingProgress(isSending: boolean): SendingProgress | null {
  const [progress, setProgress] = useState<SendingProgress | null>(null);

  useEffect(() => {
    setProgress(null);
    if (!isSending) return;
    let isOver = false;
    const start = performance.now();

    const look = async (): Promise<void> => {
      const answer = await call('clientRunState', { month: '', language: null, dryRun: true });
      if (isOver) return;
      if (answer.kind === 'report' && answer.report.running) {
        const { done, total, item } = answer.report;
        const elapsedSeconds = (performance.now() - start) / 1000;
        setProgress({ done, total, item, secondsLeft: secondsLeft({ done, total, elapsedSeconds }) });
      }
      setTimeout(() => {
        if (!isOver) void look();
      }, PAUSE_MILLISECONDS);
    };

    void look();
    return () => {
      isOver = true;
    };
  }, [isSending]);

  return progress;
}
