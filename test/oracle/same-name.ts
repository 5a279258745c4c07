/** Whether two texts name the same thing: width and spaces do not count. */
export function sameName(one: string, other: string): boolean {
  return one === other || unspaced(one) === unspaced(other);
}

export function unspaced(text: string): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  plainTexts.set(text, plain);
  return plain;
}

/** Remembered, because the oracle compares every name with every other. */
const plainTexts = new Map<string, string>();
