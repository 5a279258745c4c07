// The name of a sheet in parts: words apart from each other, and months apart from words.
import { comparable } from '../cells/clean-text';

export interface NamePart {
  /** As `comparable` gives it. */
  readonly key: string;
  /** Where it stands in the normalised name. */
  readonly start: number;
  readonly end: number;
}

/** Neighbouring parts read as one. */
export interface NameRun extends NamePart {
  /** Index of the first part, and of the one after the last. */
  readonly first: number;
  readonly after: number;
}

const YEAR_AND_MONTH = '(?<!\\d)\\d{4}\\s*(?:年|[-./])\\s*\\d{1,2}(?!\\d)(?:\\s*月份?)?';
const COMPACT_MONTH = '(?<!\\d)20\\d\\d(?:0[1-9]|1[0-2])(?!\\d)';
const YEAR_OR_MONTH = '(?<!\\d)(?:\\d{4}\\s*年度?|\\d{1,2}\\s*月份?)';
const MONTH = `${YEAR_AND_MONTH}|${COMPACT_MONTH}|${YEAR_OR_MONTH}`;
/** A month needs no sign beside it: 10月评分 is 10月 and 评分. */
const PART = new RegExp(`${MONTH}|(?:(?!${MONTH})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** The form of a name in which its parts stand where they say. */
export function normalisedName(sheetName: string): string {
  return sheetName.normalize('NFKC');
}

export function namePartsOf(sheetName: string): readonly NamePart[] {
  const parts: NamePart[] = [];
  normalisedName(sheetName).replace(PART, (text: string, start: number) => {
    parts.push({ key: comparable(text), start, end: start + text.length });
    return text;
  });
  return parts;
}

export function runsOf(parts: readonly NamePart[]): readonly NameRun[] {
  return parts.flatMap(({ start }, first) =>
    parts.slice(first).map(({ end }, index): NameRun => {
      const after = first + index + 1;
      const key = parts
        .slice(first, after)
        .map((part) => part.key)
        .join('');
      return { key, start, end, first, after };
    }),
  );
}
