// A page in the very style of the notices, so that its PDF shows what the platform makes of fonts, margins and page breaks.
import { circularHtml } from '../../documents/html/circular-html';
import type { Block } from '../../documents/block';
import type { Language } from '../../text/language';
import { selfTest } from '../../text/self-test';

/** A circular of two pages, in Chinese and in English whatever the language, for both are to be looked at. */
export function specimenPage(language: Language): string {
  const text = `${Object.values(selfTest.specimen).join(' ')} 0123456789 〔2026〕`;
  const page: readonly Block[] = [
    { kind: 'title', text },
    { kind: 'heading', level: 1, text },
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text },
    { kind: 'note', text },
  ];
  return circularHtml({ language, name: selfTest.specimen[language], blocks: [...page, ...page] });
}
