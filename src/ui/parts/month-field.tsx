import { commonWords } from '../../text/dialogs/common';
import { useSpeech } from '../dialog/speech';

interface MonthFieldProps {
  /** `YYYY-MM`, or empty for the latest month. */
  readonly month: string;
  readonly onChange: (month: string) => void;
}

export function MonthField({ month, onChange }: MonthFieldProps) {
  const { say } = useSpeech();
  return (
    <label class="field month">
      <span>{say(commonWords.month)}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder="2026-10"
        autocomplete="off"
        value={month}
        onInput={(event) => {
          onChange(event.currentTarget.value.trim());
        }}
      />
    </label>
  );
}
