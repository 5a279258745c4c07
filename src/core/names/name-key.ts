// The form in which names are compared: 张　三, 张三 and full-width letters are one name. Case is left as it is.
const SPACES = /[\s\u200B-\u200D\u2060]+/g;

/** Most names are in this form already, and normalising is the dear part of a month of ten thousand rows. */
const ALREADY_KEY = /^[!-~\u4E00-\u9FFF]*$/;

/**
 * NFKC without any spaces; zero-width characters count as spaces. Normalised once more at the end: the space that NFKC puts before a lone accent (˛)
 * goes, and the accent then joins the letter before it.
 */
export function nameKey(text: string): string {
  return ALREADY_KEY.test(text) ? text : text.normalize('NFKC').replace(SPACES, '').normalize('NFKC');
}

/** The form in which codes, task numbers and classes are compared: capital letters make no difference. */
export function caselessKey(text: string): string {
  return nameKey(text).toLowerCase();
}
