// The form of one e-mail address; whether it exists only a letter can tell.

/** Control characters and those that turn the direction of writing would show another address than the one written to. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;
const ADDRESS = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;.]+(\.[^\s@<>"(),:;.]+)+$/;
const BETWEEN = /[,;、\s]+/;

export function isMailAddress(text: string): boolean {
  const address = plainAddress(text);
  return !UNSEEN.test(address) && ADDRESS.test(address);
}

/** The pieces of a cell that look like addresses of their own. */
export function mailAddressesIn(text: string): readonly string[] {
  return plainAddress(text)
    .split(BETWEEN)
    .filter((piece) => piece.includes('@'));
}

/** The form in which two addresses are compared: no mail office minds capitals. */
export function mailKey(text: string): string {
  return plainAddress(text).toLowerCase();
}

/** As it is written into a mail. */
export function plainAddress(text: string): string {
  return text.normalize('NFKC').trim();
}
