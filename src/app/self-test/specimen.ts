// A page in the very style of the notices, so that its PDF shows what the platform makes of fonts, margins and page breaks.
import type { Block } from '../../documents/block';
import { circularHtml } from '../../documents/html/circular-html';
import type { Language } from '../../text/language';
import { selfTest } from '../../text/self-test';

/** A circular of two pages, in Chinese and in English whatever the language, for both are to be looked at. */
export function specimenPage(language: Language): string {
  const name = selfTest.specimen[language];
  const text = `${Object.values(selfTest.specimen).join(' ')} 0123456789 〔2026〕`;
  const kinds = ['title', 'paragraph', 'note', 'title', 'paragraph'] as const;
  return circularHtml({ language, name, blocks: kinds.map((kind): Block => ({ kind, text })) });
}
