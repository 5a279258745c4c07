// Contents of single cells on their way into the workbook, typed one by one or pasted in blocks.
import { EditRefused } from '../../../host/index';
import type { TypedCell } from '../../../host/index';
import { addressOf, intersects } from '../../../workbook/cells/cell-address';
import type { Area, Validation, XlsxSheet } from '../../../workbook/contract';
import { WorkbookError } from '../../../workbook/workbook-error';
import { areasOfCells } from '../../../workbook/recording/cell-areas';
import { typedContentOf } from '../../grid/contents/link-content';
import { excelFormula } from '../../grid/formulas/grid-formula';
import { gridCells } from '../../grid/grid-cells';
import type { EditBench } from '../edit-bench';
import { Refusal } from '../refusal';
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
  const rules = sheet.validations().filter(({ areas }) => areas.some((area) => intersects(area, cellArea(changed))));
  // Nobody here can work a formula out for an answer that is not yet in its cell.
  if (rules.some(({ rule }) => rule.kind === 'formula')) pasteTexts(bench, sheet, [changed]);
  else typeCell(bench, { sheet: sheet.name, ...changed }, rules);
}

function typeCell(bench: EditBench, typed: TypedCell, rules: readonly Validation[]): void {
  try {
    bench.type(typed);
  } catch (error) {
    const [broken] = rules.filter(({ strict }) => strict);
    if (!(error instanceof EditRefused) || error.cause instanceof WorkbookError || broken === undefined) throw error;
    const cell = addressOf(typed.row, typed.column);
    throw new Refusal('invalidAnswer', { sheet: typed.sheet, cell, text: typed.text, help: broken.helpText });
  }
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
      return { row, column, text: isTextCell ? typedContentOf(text.replace(/^'/u, '')) : asTyped(text) };
    });
}

/** A link to the outside stays as the file has it, only what is shown of it is typed. */
function asTyped(text: string): string {
  return text.startsWith('=') ? `=${excelFormula(text.slice(1))}` : typedContentOf(text);
}

function cellArea({ row, column }: TypedText): Area {
  return { row, column, rows: 1, columns: 1 };
}
