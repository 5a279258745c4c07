// What was put into a sentence, read back from it.
import type { Facts } from './language';

/** Null where the text is not that sentence. No fact of it may hold what stands between two placeholders. */
export function unfill(sentence: string, text: string): Facts | null {
  const pattern = sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : `(?<${part}>.*?)`))
    .join('');
  const found = new RegExp(`^${pattern}$`, 's').exec(text);
  return found === null ? null : { ...found.groups };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
