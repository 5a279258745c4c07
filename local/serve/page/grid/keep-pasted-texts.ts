// "Paste values" hands on the bare value, and the text 001 would become the number 1.
import { needsApostrophe } from '../../grid/contents/text-content';

/** As much of a copied cell as matters here; what another program has copied has a content alone. */
interface CopiedCell {
  readonly content: string;
  readonly evaluatedCell: { readonly type?: string; readonly value?: unknown };
}

interface CopiedBlock {
  readonly cells?: readonly (readonly (CopiedCell | undefined)[])[];
}

interface PasteOptions {
  readonly pasteOption?: string;
}

type HandlerClass = new (...given: never[]) => {
  paste(target: object, content: CopiedBlock, options: PasteOptions): void;
};

export interface HandlerRegistry {
  get(key: string): unknown;
  replace(key: string, handler: unknown): unknown;
}

/** Once, before the first grid is drawn. */
export function keepPastedTexts(handlers: HandlerRegistry): void {
  const CellHandler = handlers.get('cell') as HandlerClass;
  class TextKeepingHandler extends CellHandler {
    override paste(target: object, content: CopiedBlock, options: PasteOptions): void {
      super.paste(target, options.pasteOption === 'asValue' ? withTexts(content) : content, options);
    }
  }
  handlers.replace('cell', TextKeepingHandler);
}

function withTexts(content: CopiedBlock): CopiedBlock {
  const { cells } = content;
  return cells === undefined ? content : { ...content, cells: cells.map((row) => row.map(asTyped)) };
}

/** With the value as a person would have to type it. */
function asTyped(cell: CopiedCell | undefined): CopiedCell | undefined {
  if (cell === undefined) return cell;
  const { type, value = cell.content } = cell.evaluatedCell;
  const isText = type === 'text' && typeof value === 'string' && needsApostrophe(value);
  return { ...cell, evaluatedCell: { ...cell.evaluatedCell, value: isText ? `'${value}` : value } };
}
