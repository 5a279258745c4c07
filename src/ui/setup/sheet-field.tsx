import { setupWords } from '../../text/dialogs/setup';
import { useSpeech } from '../dialog/speech';
import { SelectField } from '../parts/select-field';
import type { Answering } from './corrections';

interface SheetFieldProps extends Answering {
  readonly sheet: string;
  /** What the sheet is proposed as; empty where nothing was proposed. */
  readonly table: string;
  /** Tables that no sheet stands for yet. */
  readonly free: readonly string[];
  readonly label: string;
}

/** Which table a sheet of the office stands for. */
export function SheetField({ corrections, onCorrect, sheet, table, free, label }: SheetFieldProps) {
  const { say } = useSpeech();
  const nothing = say(setupWords.nothing);
  const question = `sheet ${sheet}`;
  const chosen = corrections.get(question);
  const named = chosen?.table ?? table;
  const tables = [...new Set([table, ...free, named])].filter((name) => name !== '');
  return (
    <SelectField
      label={label}
      value={chosen?.own === nothing ? '' : named}
      options={[...tables.map((name) => [name, name] as const), ['', say(setupWords.notRead)]]}
      onChange={(name) => {
        // Said of the table, for there is no way to say it of the sheet.
        const isNone = name === '';
        onCorrect(question, { table: isNone ? named : name, column: '', own: isNone ? nothing : sheet });
      }}
    />
  );
}
