import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { commonWords } from '../../text/dialogs/common';
import type { Words } from '../../text/language';
import { ProblemBox } from '../parts/problem-box';
import { useDesk } from './desk';
import { useSpeech } from './speech';

interface FrameProps {
  readonly title: Words;
  /** What has just come of it, said aloud as well. */
  readonly outcome?: string;
  /** What the dialog is about, as the person chooses it: a refusal may be long, and is answered here. */
  readonly about?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What every dialog has: a title, where things stand, what it is about, the last problem. */
export function Frame({ title, outcome = '', about, children }: FrameProps) {
  const { say } = useSpeech();
  const { busy, problem } = useDesk();
  useEffect(() => {
    document.title = say(title);
  });
  return (
    <div class="frame" aria-busy={busy}>
      <h1>{say(title)}</h1>
      <p class={busy ? 'status working' : 'status'} role="status">
        {busy ? say(commonWords.working) : outcome}
      </p>
      {about}
      {problem !== null && <ProblemBox problem={problem} />}
      {children}
    </div>
  );
}
