import { setupWords } from '../../text/dialogs/setup';
import { useSpeech } from '../dialog/speech';
import { SelectField } from '../parts/select-field';
import type { Answering } from './corrections';
import type { ColumnQuestion } from './open-questions';

interface ColumnFieldProps extends Answering {
  readonly table: string;
  readonly question: ColumnQuestion;
}

/** Which header of the office stands for a column of ours. */
export function ColumnField({ corrections, onCorrect, table, question }: ColumnFieldProps) {
  const { say } = useSpeech();
  const { column, proposed, reason, headers } = question;
  const nothing = say(setupWords.nothing);
  const asked = `${table}.${column}`;
  return (
    <SelectField
      label={say(setupWords.columnOf, { column })}
      hint={reason === '' ? '' : say(setupWords.guessed, { reason })}
      value={corrections.get(asked)?.own ?? (proposed === '' ? nothing : proposed)}
      options={[...headers.map((name) => [name, name] as const), [nothing, say(setupWords.noColumn)]]}
      onChange={(own) => {
        onCorrect(asked, { table, column, own });
      }}
    />
  );
}
