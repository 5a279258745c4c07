// How alike two names are that are not the same: by their words, their characters, or one holding the other.
import { meanTheSame, plainName, tokensOf } from './tokens';

const HAN = /\p{Script=Han}/u;
/** Characters alone prove less than words do: 完成日期 and 完成时限 share half of theirs. */
const TRUST_IN_CHARACTERS = 0.8;
/** A translation is one of several that were possible. */
const TRUST_ACROSS_LANGUAGES = 0.8;
const SHORTEST_CONTAINED = 2;

interface ReadName {
  readonly plain: string;
  readonly isHan: boolean;
  readonly tokens: readonly string[];
  /** Neighbouring characters. */
  readonly pairs: ReadonlySet<string>;
}

/** Every name is compared with hundreds of others, and taking it apart is the dear part. */
const namesRead = new Map<string, ReadName>();

/** From 0 to 100; the same both ways round. */
export function likeness(one: string, other: string): number {
  const [a, b] = [readName(one), readName(other)];
  if (a.plain === '' || b.plain === '') return 0;
  if (a.plain === b.plain) return 100;
  const ofWords = byWords(a.tokens, b.tokens);
  if (a.isHan !== b.isHan) return Math.round(100 * TRUST_ACROSS_LANGUAGES * ofWords);
  // Letters of Latin words mean nothing by themselves.
  return Math.round(100 * Math.max(ofWords, a.isHan ? TRUST_IN_CHARACTERS * byCharacters(a, b) : 0));
}

function readName(text: string): ReadName {
  const known = namesRead.get(text);
  if (known !== undefined) return known;
  const plain = plainName(text);
  const characters = [...plain.replace(/ /g, '')];
  const pairs = new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
  const name = { plain, isHan: HAN.test(plain), tokens: tokensOf(plain), pairs };
  namesRead.set(text, name);
  return name;
}

/** The share of all words that have a counterpart on the other side; 时限 is the counterpart of both words in 要求时间. */
function byWords(one: readonly string[], other: readonly string[]): number {
  const matched = (words: readonly string[], among: readonly string[]): number =>
    words.filter((word) => among.some((each) => meanTheSame(word, each))).length;
  const all = one.length + other.length;
  return all === 0 ? 0 : (matched(one, other) + matched(other, one)) / all;
}

function byCharacters(one: ReadName, other: ReadName): number {
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
  const dice = (2 * shared) / Math.max(1, one.pairs.size + other.pairs.size);
  return Math.max(dice, contained(one.plain, other.plain));
}

function contained(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_CONTAINED && long.includes(short) ? (1 + short.length / long.length) / 2 : 0;
}
