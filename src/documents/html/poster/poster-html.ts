import type { Block, BlockOf, PrintedDocument } from '../../block';
import { inLines, markup, type Html } from '../escape-html';
import { pageOf } from '../page';
import { blockHtml } from '../block-html';
import { fittingSizes } from './poster-fit';
import { posterStyle } from './poster-style';

/** A poster for the wall: one A4 page in type as large as fits, which may as well be printed on A3. */
export function posterHtml(document: PrintedDocument): string {
  const { blocks } = document;
  const footStart = blocks.map(({ kind }) => kind).lastIndexOf('table') + 1;
  const body = markup`${partsOf(blocks.slice(0, footStart))}<div class="foot">
${partsOf(blocks.slice(footStart))}</div>
`;
  return pageOf(document, { style: posterStyle(fittingSizes(blocks)), body });
}

function partsOf(blocks: readonly Block[]): readonly Html[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'award') return [blockHtml(block)];
    return blocks[index - 1]?.kind === 'award' ? [] : [awardsHtml(awardsFrom(blocks, index))];
  });
}

/** The awards that follow each other, shown as one table. */
function awardsFrom(blocks: readonly Block[], start: number): readonly BlockOf<'award'>[] {
  const awards: BlockOf<'award'>[] = [];
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'award') break;
    awards.push(block);
  }
  return awards;
}

function awardsHtml(awards: readonly BlockOf<'award'>[]): Html {
  const rows = awards.map(
    ({ label, text, mark }) =>
      markup`<tr class="${mark}"><th scope="row"><p class="label">${inLines(label)}</p></th><td><p class="named">${inLines(text)}</p></td></tr>\n`,
  );
  return markup`<table class="awards" border="1" cellpadding="8" cellspacing="0" width="100%"><tbody>\n${rows}</tbody></table>\n`;
}
