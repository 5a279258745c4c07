import { useEffect, useRef } from 'preact/hooks';
import { commonWords } from '../../text/dialogs/common';
import type { Problem } from '../dialog/desk';
import { useSpeech } from '../dialog/speech';
import { FindingList } from './finding-list';

/** What went wrong, where, why, and what to do. */
export function ProblemBox({ problem }: { readonly problem: Problem }) {
  const { say } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may stand far below.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <div class="problem" role="alert" ref={box}>
      <h2>{say(problem.kind === 'refused' ? commonWords.notDone : commonWords.noAnswer)}</h2>
      {problem.kind === 'lost' && <p>{say(commonWords.noAnswerCause)}</p>}
      {problem.kind === 'lost' && <p>{say(commonWords.noAnswerRemedy)}</p>}
      {problem.kind === 'refused' && <p>{problem.refusal.refused}</p>}
      {problem.kind === 'refused' && <FindingList findings={problem.refusal.findings} />}
    </div>
  );
}
