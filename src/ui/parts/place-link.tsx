import { commonWords } from '../../text/dialogs/common';
import { focusSheet } from '../client/google-script';
import { useDesk } from '../dialog/desk';
import { useSpeech } from '../dialog/speech';
import { Button } from './button';

interface PlaceLinkProps {
  readonly sheet: string;
  readonly cell: string;
}

/** `评分!E14`; pressed, the sheet opens there, ready to be typed into. Nothing where no sheet is to blame. */
export function PlaceLink({ sheet, cell }: PlaceLinkProps) {
  const { ask } = useDesk();
  const { say, language } = useSpeech();
  if (sheet === '') return null;
  const goTo = async (): Promise<void> => {
    if ((await ask('clientGoTo', { sheet, cell, language })) !== null) focusSheet();
  };
  const place = cell === '' ? sheet : `${sheet}!${cell}`;
  return (
    <Button kind="link" onPress={() => void goTo()}>
      <span class="unseen">{say(commonWords.goTo)} </span>
      {place}
    </Button>
  );
}
