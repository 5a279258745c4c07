import { commonWords } from '../../text/dialogs/common';
import { useDesk } from '../dialog/desk';
import { useSpeech } from '../dialog/speech';
import { Button } from './button';

interface PlaceLinkProps {
  readonly sheet: string;
  readonly cell: string;
}

/** `评分!E14`; pressed, the sheet opens there. Nothing where no sheet is to blame. */
export function PlaceLink({ sheet, cell }: PlaceLinkProps) {
  const { ask } = useDesk();
  const { say, language } = useSpeech();
  if (sheet === '') return null;
  const place = cell === '' ? sheet : `${sheet}!${cell}`;
  return (
    <Button kind="link" onPress={() => void ask('clientGoTo', { sheet, cell, language })}>
      <span class="unseen">{say(commonWords.goTo)} </span>
      {place}
    </Button>
  );
}
