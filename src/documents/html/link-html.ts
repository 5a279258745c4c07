import type { BlockOf } from '../block';
import { inLines, markup, type Html } from './escape-html';
import { linkAddress } from '../link-address';

export function linkHtml({ text, address }: BlockOf<'link'>): Html {
  const safe = linkAddress(address);
  return safe === null ? inLines(text) : markup`<a href="${safe}">${inLines(text)}</a>`;
}
