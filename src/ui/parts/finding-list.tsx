import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { FindingReport } from '../../app/client-messages';
import { commonWords } from '../../text/dialogs/common';
import { useSpeech } from '../dialog/speech';
import { Button } from './button';
import { PlaceLink } from './place-link';

/** Nobody can be led to a sheet that is not there. */
const SHEET_MISSING = 'sheet-missing';

/** More at once would take long to draw and longer to read. */
const SHOWN_AT_FIRST = 50;

interface FindingListProps {
  readonly findings: readonly FindingReport[];
  /** What a finding offers below its sentence. */
  readonly offer?: (finding: FindingReport) => ComponentChildren;
}

export function FindingList({ findings, offer = () => null }: FindingListProps) {
  const { say } = useSpeech();
  const [all, showAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="findings">
        {shown.map((finding, index) => (
          <li key={index} class={finding.severity}>
            {finding.code !== SHEET_MISSING && <PlaceLink sheet={finding.sheet} cell={finding.cell} />}
            <p>
              <span class="unseen">{say(commonWords[finding.severity])}: </span>
              {finding.message}
            </p>
            {offer(finding)}
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button
          onPress={() => {
            showAll(true);
          }}
        >
          {say(commonWords.showRest, { count: String(findings.length - shown.length) })}
        </Button>
      )}
    </>
  );
}
