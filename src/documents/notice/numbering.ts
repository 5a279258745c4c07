// The numbers of sections and parts as GB/T 9704 has them: 一、 （一） 1.
import { fill, type Language } from '../../text/language';
import { numbering } from '../../text/notice/circular';
import type { Block } from '../block';

const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

export function sectionHeading(number: number, text: string, language: Language): Block {
  return { kind: 'heading', level: 1, text: numbered('section', { number, text }, language) };
}

export function partHeading(number: number, text: string, language: Language): Block {
  return { kind: 'heading', level: 2, text: numbered('part', { number, text }, language) };
}

export function numberedItem(number: number, text: string, language: Language): Block {
  return { kind: 'paragraph', text: fill(numbering.item[language], { number: String(number), text }) };
}

interface Numbered {
  readonly number: number;
  readonly text: string;
}

function numbered(level: 'section' | 'part', { number, text }: Numbered, language: Language): string {
  const figure = language === 'en' ? String(number) : inChinese(number);
  return fill(numbering[level][language], { number: figure, text });
}

/** Up to 99: an office has fewer categories than that. */
function inChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = CHINESE[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (CHINESE[tens] ?? '')}十${ones}`;
}
