/** Line breaks and other control characters, and those that turn the direction of writing or cannot be seen. */
const NOT_IN_A_HEADER = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;
const LONGEST_HEADER = 150;

/** A subject or a sender's name as it may stand in the head of a mail: one line, and nothing that could begin another. */
export function headerText(text: string): string {
  const line = text.normalize('NFC').replace(NOT_IN_A_HEADER, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= LONGEST_HEADER ? line : `${characters.slice(0, LONGEST_HEADER - 1).join('')}…`;
}
