// A worksheet part in two halves: a small tree of everything but the cells, and the rows as text.
import { damaged } from '../workbook-error';
import { childOf, ensureChild, prefixOf, removeChildren } from '../xml/xml-children';
import { parseXml, serialiseXml } from '../xml/xml-tree';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';
import { RowTable } from './row-table';

/** The sequence of CT_Worksheet; Excel refuses a sheet that departs from it. */
export const WORKSHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

export class WorksheetPart {
  readonly root: XmlElement;
  readonly rows: RowTable;
  /** Of the sheet's namespace: `x:` or nothing. */
  readonly prefix: string;
  private readonly document: XmlDocument;

  constructor(text: string, part: string) {
    const { shell, cells } = cutCells(text, part);
    this.document = parseXml(shell, part);
    this.root = this.document.root;
    this.prefix = prefixOf(this.root);
    this.rows = new RowTable(cells, { part, prefix: this.prefix });
  }

  child(name: string): XmlElement | undefined {
    return childOf(this.root, name);
  }

  ensure(name: string): XmlElement {
    return ensureChild(this.root, name, WORKSHEET_ORDER);
  }

  remove(name: string): void {
    removeChildren(this.root, name);
  }

  text(): string {
    const cells = this.ensure('sheetData');
    const rows = this.rows.text();
    const empty = cells.children;
    if (rows !== '') cells.children = [rows];
    const text = serialiseXml(this.document);
    cells.children = empty;
    return text;
  }
}

function cutCells(text: string, part: string): { shell: string; cells: string } {
  const opening = /<((?:[^\s<>/!?]+:)?sheetData)(?:\s[^>]*?)?(\/?)>/.exec(text);
  if (opening === null || opening[2] === '/') return { shell: text, cells: '' };
  const start = opening.index + opening[0].length;
  const end = text.indexOf(`</${opening[1] ?? ''}`, start);
  if (end < 0) throw damaged(part, 'the XML ends too early');
  return { shell: text.slice(0, start) + text.slice(end), cells: withoutComments(text.slice(start, end)) };
}

/** Comments go and CDATA becomes plain text, so that every `<` in the rows begins a tag. */
function withoutComments(cells: string): string {
  if (!cells.includes('<!') && !cells.includes('<?')) return cells;
  return cells
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, raw: string) => raw.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
}
