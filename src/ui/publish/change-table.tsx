import type { ChangeReport } from '../../app/messages/publication-messages';
import { publishWords } from '../../text/dialogs/publish';
import { useSpeech } from '../dialog/speech';

const COLUMNS = ['subject', 'item', 'before', 'after', 'reason'] as const;

/** Each change says what its figures are, so that a narrow window may stack them. */
export function ChangeTable({ changes }: { readonly changes: readonly ChangeReport[] }) {
  const { say } = useSpeech();
  if (changes.length === 0) return null;
  return (
    <table class="stacking">
      <caption>{say(publishWords.changes)}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(publishWords[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <tr key={index}>
            {COLUMNS.map((column) => (
              <td key={column} data-label={say(publishWords[column])}>
                {change[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
