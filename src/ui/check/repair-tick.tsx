import type { FindingReport } from '../../app/client-messages';
import { checkWords } from '../../text/dialogs/check';
import { useSpeech } from '../dialog/speech';
import { placeKey } from './findings-by-severity';

interface RepairTickProps {
  readonly finding: FindingReport;
  readonly ticked: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

export function RepairTick({ finding: { repair }, ticked, onToggle }: RepairTickProps) {
  const { say } = useSpeech();
  if (repair === null) return null;
  const key = placeKey(repair);
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={ticked.has(key)}
        onChange={() => {
          onToggle(key);
        }}
      />
      <span>
        {say(checkWords.repair)} <strong>{repair.to}</strong> {say(checkWords.from, { from: repair.from })}
      </span>
    </label>
  );
}
