/** Line breaks and other control characters, and those that turn the direction of writing or cannot be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
const LONGEST_HEADER = 150;
const LONGEST_REASON = 300;

/** A subject or a sender's name as it may stand in the head of a mail: nothing in it could begin another line. */
export function headerText(text: string): string {
  return oneLine(text, LONGEST_HEADER);
}

/** What a mail service said, fit for a cell and a sentence. */
export function failureReason(said: string): string {
  return oneLine(said, LONGEST_REASON);
}

function oneLine(text: string, longest: number): string {
  const characters = [...text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
