import type { AdoptionReport } from '../../app/messages/adoption-messages';
import { setupWords } from '../../text/dialogs/setup';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { FindingList } from '../parts/finding-list';
import { ColumnField } from './column-field';
import type { Answering } from './corrections';
import { openQuestions } from './open-questions';
import { SheetField } from './sheet-field';

interface MappingStepProps extends Answering {
  readonly proposal: AdoptionReport;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Every guess with its reason, and what it could be instead. */
export function MappingStep({ proposal, corrections, onCorrect, onBack, onNext }: MappingStepProps) {
  const { say } = useSpeech();
  const { created: free, otherSheets, findings } = proposal;
  const urgent = findings.filter(({ severity }) => severity !== 'note');
  const questions = openQuestions(proposal);
  const answering = { corrections, onCorrect };
  return (
    <>
      {questions.length === 0 && <p>{say(setupWords.certain)}</p>}
      {questions.map(({ table, sheets, columns }) => (
        <fieldset key={table} class="questions">
          <legend>{table}</legend>
          {sheets.map(({ sheet, rows }) => (
            <SheetField
              key={sheet}
              {...answering}
              sheet={sheet}
              table={table}
              free={free}
              label={say(setupWords.sheetOf, { sheet, rows: String(rows) })}
            />
          ))}
          {columns.map((question) => (
            <ColumnField key={question.column} {...answering} table={table} question={question} />
          ))}
        </fieldset>
      ))}
      {free.length > 0 && otherSheets.length > 0 && (
        <fieldset class="questions">
          <legend>{say(setupWords.otherSheets)}</legend>
          {otherSheets.map((sheet) => (
            <SheetField
              key={sheet}
              {...answering}
              sheet={sheet}
              table=""
              free={free}
              label={say(setupWords.otherSheet, { sheet })}
            />
          ))}
        </fieldset>
      )}
      {urgent.length > 0 && <h2>{say(setupWords.questions)}</h2>}
      <FindingList findings={urgent} />
      <div class="row">
        <Button onPress={onBack}>{say(setupWords.back)}</Button>
        <Button kind="main" onPress={onNext}>
          {say(setupWords.next)}
        </Button>
      </div>
    </>
  );
}
