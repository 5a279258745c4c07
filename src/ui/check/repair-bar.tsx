import type { RepairReport } from '../../app/client-messages';
import { checkWords } from '../../text/dialogs/check';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { placeKey } from './findings-by-severity';

interface RepairBarProps {
  readonly repairs: readonly RepairReport[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: ReadonlySet<string>) => void;
  readonly onRepair: () => void;
}

/** Ticks everything that can be repaired, and repairs what is ticked. */
export function RepairBar({ repairs, ticked, onTick, onRepair }: RepairBarProps) {
  const { say } = useSpeech();
  const keys = new Set(repairs.map(placeKey));
  const isAll = ticked.size === keys.size;
  return (
    <div class="box">
      <p>{say(checkWords.repairable, { count: String(keys.size) })}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => {
            onTick(isAll ? new Set() : keys);
          }}
        />
        <span>{say(checkWords.all)}</span>
      </label>
      <Button kind="main" off={ticked.size === 0} onPress={onRepair}>
        {say(checkWords.repairTicked, { count: String(ticked.size) })}
      </Button>
    </div>
  );
}
