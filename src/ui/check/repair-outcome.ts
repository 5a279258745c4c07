// What has been repaired or put back, in sentences.
import type { RepairsReport, UndoReport } from '../../app/messages/repair-messages';
import { checkWords } from '../../text/dialogs/check';
import type { Speech } from '../dialog/speech';

export function repairedSentences({ repaired, skipped, left }: RepairsReport, say: Speech['say']): string {
  return [
    say(checkWords.repaired, { count: String(repaired.length) }),
    ...skippedSentences(skipped, say),
    ...(left > 0 ? [say(checkWords.left, { count: String(left) })] : []),
  ].join(' ');
}

export function undoneSentence({ restored, skipped }: UndoReport, say: Speech['say']): string {
  return [say(checkWords.undone, { count: String(restored.length) }), ...skippedSentences(skipped, say)].join(' ');
}

function skippedSentences(skipped: RepairsReport['skipped'], say: Speech['say']): readonly string[] {
  if (skipped.length === 0) return [];
  const places = skipped.map(({ sheet, cell, reason }) => `${sheet}!${cell} ${reason}`);
  return [say(checkWords.skipped, { count: String(skipped.length) }), ...places];
}
