import { phrases, say } from '../../../local/cli/words/phrases';
import type { Phrase } from '../../../local/cli/words/phrases';

const names = Object.keys(phrases) as Phrase[];

function placeholdersOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).sort();
}

describe('the sentences of the command line', () => {
  it.each(names)('%s has the same placeholders in both languages', (name) => {
    expect(placeholdersOf(phrases[name].en)).toEqual(placeholdersOf(phrases[name]['zh-CN']));
  });

  it('mix no Chinese into English', () => {
    expect(names.filter((name) => /\p{Script=Han}/u.test(phrases[name].en))).toEqual([]);
  });

  it('take their facts as they are, braces and all', () => {
    expect(say('en', 'written', { file: '{odd}.xlsx' })).toBe('Written to {odd}.xlsx');
  });
});
