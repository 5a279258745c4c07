import type { FindingReport } from '../../app/client-messages';
import { commonWords } from '../../text/dialogs/common';
import { useSpeech } from '../dialog/speech';
import { FindingList } from './finding-list';

/** What asks for a look in full; what was merely understood in its own way is folded. */
export function NotedFindings({ findings }: { readonly findings: readonly FindingReport[] }) {
  const { say } = useSpeech();
  const of = (severity: FindingReport['severity']) => findings.filter((finding) => finding.severity === severity);
  const urgent = [...of('error'), ...of('warning')];
  const notes = of('note');
  return (
    <>
      {urgent.length > 0 && <h2>{say(commonWords.toBeNoted)}</h2>}
      <FindingList findings={urgent} />
      {notes.length > 0 && (
        <details>
          <summary>
            <span>{say(commonWords.notes, { count: String(notes.length) })}</span>
          </summary>
          <FindingList findings={notes} />
        </details>
      )}
    </>
  );
}
