/** Whether two texts name the same thing: width and spaces do not count. */
export function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
