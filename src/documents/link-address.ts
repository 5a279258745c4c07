// Links of a document lead to a page over https or into a mail, and nowhere else.

const ALLOWED = /^(https:\/\/[^\s"'<>`\\@]+|mailto:[^\s"'<>`\\?]+@[^\s"'<>`\\?]+)$/i;

/** Null for an address that must not become a link; its text is then all that is shown. */
export function linkAddress(address: string): string | null {
  return ALLOWED.test(address) ? address : null;
}
