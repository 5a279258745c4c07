// Contents of single cells on their way into the workbook, typed one by one or pasted in blocks.
import type { XlsxSheet } from '../../../workbook/contract';
import { areasOfCells } from '../../../workbook/recording/cell-areas';
import { typedContentOf } from '../../grid/contents/link-content';
import { excelFormula } from '../../grid/formulas/grid-formula';
import { gridCells } from '../../grid/grid-cells';
import type { EditBench } from '../edit-bench';
import { cellKey, mapArea } from './cell-blocks';

export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const AS_TEXT = '@';

/** A single cell is held against the rules of its answers. */
export function typeText(bench: EditBench, sheet: XlsxSheet, typed: TypedText): void {
  const [changed] = changedTexts(sheet, [typed]);
  if (changed === undefined) return;
  if (isRuledByFormula(sheet, changed)) pasteTexts(bench, sheet, [changed]);
  else bench.type({ sheet: sheet.name, ...changed });
}

export function pasteTexts(bench: EditBench, sheet: XlsxSheet, typed: readonly TypedText[]): void {
  const changed = changedTexts(sheet, typed);
  const texts = new Map(changed.map(({ row, column, text }) => [cellKey(row, column), text]));
  for (const area of areasOfCells(changed)) {
    const block = mapArea(area, (row, column) => texts.get(cellKey(row, column)) ?? '');
    bench.paste({ sheet: sheet.name, row: area.row, column: area.column, texts: block });
  }
}

/** What a cell holds anyway is left alone: the grid hands back more than it has changed. */
function changedTexts(sheet: XlsxSheet, typed: readonly TypedText[]): TypedText[] {
  const present = new Map<number, string>();
  const formats = new Map<number, string>();
  for (const area of areasOfCells(typed)) {
    for (const { row, col, content } of gridCells(sheet, area)) present.set(cellKey(row + 1, col + 1), content);
    sheet.numberFormats(area).forEach((rowFormats, rowOffset) => {
      rowFormats.forEach((format, columnOffset) => {
        formats.set(cellKey(area.row + rowOffset, area.column + columnOffset), format);
      });
    });
  }
  return typed
    .filter(({ row, column, text }) => present.get(cellKey(row, column)) !== text)
    .map(({ row, column, text }) => {
      // There the apostrophe that makes a text of anything would be a part of it.
      const isTextCell = formats.get(cellKey(row, column)) === AS_TEXT;
      return { row, column, text: isTextCell ? text.replace(/^'/u, '') : asTyped(text) };
    });
}

/** A link to the outside stays as the file has it, only what is shown of it is typed. */
function asTyped(text: string): string {
  return text.startsWith('=') ? `=${excelFormula(text.slice(1))}` : typedContentOf(text);
}

/** The grid has tried the formula; nobody else here can. */
function isRuledByFormula(sheet: XlsxSheet, { row, column }: TypedText): boolean {
  return sheet
    .validations()
    .some(
      ({ rule, areas }) =>
        rule.kind === 'formula' &&
        areas.some(
          (area) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        ),
    );
}
