// Find and replace enters its result like typing, and the text 001 would become the number 2 instead of the text 002.
import { needsApostrophe } from '../../grid/contents/text-content';

const TEXT_FORMAT = '@';

interface Place {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

interface Replacing {
  /** As the grid's own, which enters what it has replaced. */
  model: { dispatch(type: string, payload?: object): unknown };
  readonly getters: {
    getCell(place: Place): { readonly isFormula?: boolean; readonly format?: string } | undefined;
    getEvaluatedCell(place: Place): { readonly type: string };
  };
  replaceMatch(place: Place, ...words: readonly unknown[]): void;
}

export interface ReplaceClass {
  readonly prototype: Replacing;
}

/** Once, before the first grid is drawn. */
export function keepReplacedTexts({ prototype }: ReplaceClass): void {
  const { replaceMatch } = prototype;
  prototype.replaceMatch = function replaceInText(place, ...words) {
    const { model } = this;
    if (!isPlainText(this, place)) {
      replaceMatch.call(this, place, ...words);
      return;
    }
    this.model = { dispatch: (type, payload) => model.dispatch(type, withText(payload)) };
    try {
      replaceMatch.call(this, place, ...words);
    } finally {
      this.model = model;
    }
  };
}

/** A cell whose format says so keeps every text without help. */
function isPlainText({ getters }: Replacing, place: Place): boolean {
  const cell = getters.getCell(place);
  return cell?.isFormula !== true && cell?.format !== TEXT_FORMAT && getters.getEvaluatedCell(place).type === 'text';
}

function withText(payload: { readonly content?: unknown } = {}): object {
  const { content } = payload;
  const isMistaken = typeof content === 'string' && content !== '' && needsApostrophe(content);
  return isMistaken ? { ...payload, content: `'${content}` } : payload;
}
