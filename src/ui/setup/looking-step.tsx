import type { AdoptionReport } from '../../app/messages/adoption-messages';
import { setupWords } from '../../text/dialogs/setup';
import { listed } from '../../text/language';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { countOfQuestions, openQuestions } from './open-questions';

interface LookingStepProps {
  readonly proposal: AdoptionReport;
  readonly onNext: () => void;
}

/** The workbook as it was found, in a few figures. */
export function LookingStep({ proposal, onNext }: LookingStepProps) {
  const { say, language } = useSpeech();
  const { tables, otherSheets, created } = proposal;
  const sheets = tables.flatMap((table) => table.sheets);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const doubtful = countOfQuestions(openQuestions(proposal));
  return (
    <>
      <p>
        {sheets.length === 0
          ? say(setupWords.nothingRecognised)
          : say(setupWords.recognised, { sheets: String(sheets.length), rows: String(rows) })}
      </p>
      {sheets.length > 0 && (
        <p>{doubtful === 0 ? say(setupWords.certain) : say(setupWords.doubtful, { count: String(doubtful) })}</p>
      )}
      {otherSheets.length > 0 && <p>{say(setupWords.others, { sheets: listed(otherSheets, language) })}</p>}
      <p>
        {created.length === 0
          ? say(setupWords.nothingToCreate)
          : say(setupWords.toCreate, { count: String(created.length), sheets: listed(created, language) })}
      </p>
      <Button kind="main" onPress={onNext}>
        {say(setupWords.next)}
      </Button>
    </>
  );
}
