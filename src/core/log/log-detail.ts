// The details of a row of the log: counts and names as people read them, in one line.
import type { Publication } from '../publication/publication';

const BETWEEN_NAMES = '、';

/** `key=value; key=value`; a value never looks like two. */
export function logDetail(facts: Readonly<Record<string, string | number>>): string {
  return Object.entries(facts)
    .map(([key, value]) => `${key}=${oneLine(String(value)).replace(/;/g, '；')}`)
    .join('; ');
}

/** What a cell would not give back exactly as it was written must not be hashed. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001F]+/g, ' ').trim();
}

/** What a publication says beyond its hashes, so that its row in 公示 can be held against the log. */
export function publicationDetail(publication: Publication): string {
  const { approvedBy, approvedOn, publishedOn, publicUntil, reason, advanced, last, lastTwo } = publication;
  const names = lastTwo.join(BETWEEN_NAMES);
  return logDetail({ approvedBy, approvedOn, publishedOn, publicUntil, advanced, last, lastTwo: names, reason });
}
