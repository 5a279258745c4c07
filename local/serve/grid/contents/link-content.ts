// Links to the outside, which the grid keeps in the content of a cell: `[label](address)`.
import { unmarkedText } from './text-content';
import type { GridContent } from './text-content';

const WEB_ADDRESS = /^https?:\/\/[^\s()]+$/iu;
const LINK = /^\[(.+)\]\(https?:\/\/.+\)$/iu;

/** Only addresses that a browser opens; a text that stands behind an apostrophe, or in several lines, stays without. */
export function linkedContent(put: GridContent, address: string): GridContent {
  const isPlain = /^[^'\n]+$/u.test(put.content) && !put.content.includes('](');
  return isPlain && WEB_ADDRESS.test(address) ? { ...put, content: `[${put.content}](${address})` } : put;
}

/** What a person means a cell to hold: the label alone, for the link itself stays as the file has it. */
export function typedContentOf(content: string): string {
  return unmarkedText(LINK.exec(content)?.[1] ?? content);
}
