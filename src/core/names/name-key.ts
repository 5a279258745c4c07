// The form in which names are compared: 张　三, 张三 and full-width letters are one name. Case is left as it is.
const SPACES = /[\s\u200B-\u200D\u2060]+/g;

/** NFKC without any spaces; zero-width characters count as spaces. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').replace(SPACES, '');
}
