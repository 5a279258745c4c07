// "Paste values" hands on the bare value, and the text 001 would become the number 1; what another program has copied would be more rows
// than were copied.
import { needsApostrophe } from '../../grid/contents/text-content';
import { linesOfCell, rowsOfCopiedText } from './copied-text';

/** As much of a copied cell as matters here; what another program has copied has a content alone. */
interface CopiedCell {
  readonly content: string;
  readonly evaluatedCell: { readonly type?: string; readonly value?: unknown; readonly formattedValue?: string };
}

interface CopiedBlock {
  readonly cells?: readonly (readonly (CopiedCell | undefined)[])[];
}

interface PasteOptions {
  readonly pasteOption?: string;
}

type HandlerClass = new (...given: never[]) => {
  paste(target: object, content: CopiedBlock, options: PasteOptions): void;
  convertTextToClipboardData(text: string): CopiedBlock;
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
      super.paste(target, options.pasteOption === 'asValue' ? withCells(content, asTyped) : content, options);
    }
    override convertTextToClipboardData(text: string): CopiedBlock {
      return withCells(super.convertTextToClipboardData(rowsOfCopiedText(text)), withItsLines);
    }
  }
  handlers.replace('cell', TextKeepingHandler);
}

function withCells(content: CopiedBlock, changed: (cell: CopiedCell) => CopiedCell): CopiedBlock {
  const { cells } = content;
  if (cells === undefined) return content;
  return { ...content, cells: cells.map((row) => row.map((cell) => cell && changed(cell))) };
}

function withItsLines(cell: CopiedCell): CopiedCell {
  const content = linesOfCell(cell.content);
  return { content, evaluatedCell: { ...cell.evaluatedCell, formattedValue: content } };
}

/** With the value as a person would have to type it. */
function asTyped(cell: CopiedCell): CopiedCell {
  const { type, value = cell.content } = cell.evaluatedCell;
  const isText = type === 'text' && typeof value === 'string' && needsApostrophe(value);
  return { ...cell, evaluatedCell: { ...cell.evaluatedCell, value: isText ? `'${value}` : value } };
}
