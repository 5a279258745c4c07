import type { AdoptionReport } from '../../app/client-messages';
import { setupWords } from '../../text/dialogs/setup';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { FindingList } from '../parts/finding-list';
import { SelectField } from '../parts/select-field';
import type { Correction, Corrections } from './corrections';
import { columnQuestions, sheetQuestions, type ColumnQuestion } from './open-questions';

interface MappingStepProps {
  readonly proposal: AdoptionReport;
  readonly corrections: Corrections;
  readonly onCorrect: (question: string, correction: Correction) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Every guess with its reason, and what it could be instead. */
export function MappingStep({ proposal, corrections, onCorrect, onBack, onNext }: MappingStepProps) {
  const { say } = useSpeech();
  const nothing = say(setupWords.nothing);
  const urgent = proposal.findings.filter(({ severity }) => severity !== 'note');
  const guessed = sheetQuestions(proposal);
  const columns = columnQuestions(proposal);
  const free = proposal.created;

  /** `table`: what the sheet is proposed as; empty for a sheet that nothing was proposed for. */
  const askSheet = (sheet: string, table: string, label: string) => {
    const question = `sheet ${sheet}`;
    const tables = table === '' ? free : [table, ...free];
    const chosen = corrections.get(question);
    const isNone = chosen === undefined ? table === '' : chosen.own === nothing;
    return (
      <SelectField
        key={question}
        label={label}
        value={isNone ? '' : (chosen?.table ?? table)}
        options={[...tables.map((name) => [name, name] as const), ['', say(setupWords.notRead)]]}
        onChange={(name) => {
          onCorrect(
            question,
            name === '' ? { table, column: '', own: nothing } : { table: name, column: '', own: sheet },
          );
        }}
      />
    );
  };

  const askColumn = ({ table, column, proposed, reason, others }: ColumnQuestion) => {
    const question = `${table}.${column}`;
    const headers = proposed === '' ? others : [proposed, ...others];
    const chosen = corrections.get(question)?.own ?? (proposed === '' ? nothing : proposed);
    return (
      <SelectField
        key={question}
        label={say(setupWords.columnOf, { table, column })}
        hint={reason === '' ? '' : say(setupWords.guessed, { reason })}
        value={chosen}
        options={[...headers.map((name) => [name, name] as const), [nothing, say(setupWords.noColumn)]]}
        onChange={(own) => {
          onCorrect(question, { table, column, own });
        }}
      />
    );
  };

  return (
    <>
      {guessed.length + columns.length === 0 && <p>{say(setupWords.certain)}</p>}
      {guessed.map(({ table, sheet: { sheet, rows } }) =>
        askSheet(sheet, table, say(setupWords.sheetOf, { sheet, rows: String(rows) })),
      )}
      {free.length > 0 &&
        proposal.otherSheets.map((sheet) => askSheet(sheet, '', say(setupWords.otherSheet, { sheet })))}
      {columns.map(askColumn)}
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
