// Cells that are typed into, pasted over or filled: one `UPDATE_CELL` each, and so many at once that they are written in blocks.
import type { Look, XlsxSheet } from '../../../workbook/contract';
import { areasOfCells } from '../../../workbook/recording/cell-areas';
import type { CellLook } from '../../../workbook/view/sheet-view';
import type { GridCommand } from '../../grid/grid-message';
import { differingLook } from '../grid-look';
import { cellMember, malformed } from '../members';
import { fileFormat } from '../number-format';
import type { Step, StepPlace } from '../step';
import { cellKey, mapArea } from './cell-blocks';
import { pasteTexts, typeText } from './typed-cells';
import type { TypedText } from './typed-cells';

export interface CellUpdate {
  readonly row: number;
  readonly column: number;
  /** As typed; undefined: stays. */
  readonly text: string | undefined;
  /** In place of the one that is there; null: the usual one; undefined: stays. */
  readonly style: unknown;
  /** Of the grid; undefined: stays. */
  readonly format: unknown;
}

export interface CellWish {
  /** Nothing else is asked for: somebody has typed it. */
  readonly isTyped: boolean;
  /** Cells without a look of their own, of which the clipboard of another program knows nothing, keep theirs. */
  readonly keepsLooks: boolean;
}

export function readCells(commands: readonly GridCommand[], place: StepPlace, wish: CellWish): Step {
  const updates = lastOfEach(commands.map(updateOf));
  return {
    places: areasOfCells(updates).map((area) => ({ sheet: place.sheet.name, area })),
    apply: (bench) => {
      applyLooks(place.sheet, wish.keepsLooks ? updates.map(withoutReset) : updates);
      const texts = updates.flatMap(typedText);
      const [only] = texts;
      if (wish.isTyped && only !== undefined) typeText(bench, place.sheet, only);
      else pasteTexts(bench, place.sheet, texts);
    },
  };
}

function updateOf(command: GridCommand): CellUpdate {
  const cell = cellMember(command);
  if (command.type === 'CLEAR_CELL') return { ...cell, text: '', style: null, format: '' };
  const { content, style, format } = command;
  if (content !== undefined && typeof content !== 'string') throw malformed();
  return { ...cell, text: content, style, format: isDetected(command) ? undefined : format };
}

/** For a day that is typed the grid names a format of its own choice; the workbook's reader has its own. */
function isDetected({ content, style }: GridCommand): boolean {
  return typeof content === 'string' && style === undefined && !/^(?:$|=|-?[\d.]+(?:e[+-]?\d+)?$)/iu.test(content);
}

function lastOfEach(updates: readonly CellUpdate[]): CellUpdate[] {
  const byCell = new Map<number, CellUpdate>();
  for (const update of updates) {
    const key = cellKey(update.row, update.column);
    const before = byCell.get(key);
    byCell.set(key, {
      ...update,
      text: update.text ?? before?.text,
      style: update.style === undefined ? before?.style : update.style,
      format: update.format ?? before?.format,
    });
  }
  return [...byCell.values()];
}

function withoutReset(update: CellUpdate): CellUpdate {
  return update.style === null ? { ...update, style: undefined } : update;
}

function typedText({ row, column, text }: CellUpdate): TypedText[] {
  return text === undefined ? [] : [{ row, column, text }];
}

/** Before the contents, for what a text is taken for depends on the number format. */
function applyLooks(sheet: XlsxSheet, updates: readonly CellUpdate[]): void {
  const looking = updates.filter(({ style, format }) => style !== undefined || format !== undefined);
  const present = presentLooks(sheet, looking);
  const known = sheet.knownNumberFormats();
  const looks = new Map<number, Look>();
  for (const update of looking) {
    const key = cellKey(update.row, update.column);
    const look = lookOf(update, present.get(key), known);
    if (Object.keys(look).length > 0) looks.set(key, look);
  }
  for (const area of areasOfCells(looking.filter(({ row, column }) => looks.has(cellKey(row, column))))) {
    sheet.style(
      area,
      mapArea(area, (row, column) => looks.get(cellKey(row, column)) ?? {}),
    );
  }
}

interface PresentLook {
  readonly look: CellLook;
  readonly numberFormat: string;
}

function presentLooks(sheet: XlsxSheet, updates: readonly CellUpdate[]): ReadonlyMap<number, PresentLook> {
  const present = new Map<number, PresentLook>();
  for (const area of areasOfCells(updates)) {
    const formats = sheet.numberFormats(area);
    sheet
      .view()
      .looks(area)
      .forEach((looks, rowOffset) => {
        looks.forEach((look, columnOffset) => {
          const numberFormat = formats[rowOffset]?.[columnOffset] ?? 'General';
          present.set(cellKey(area.row + rowOffset, area.column + columnOffset), { look, numberFormat });
        });
      });
  }
  return present;
}

function lookOf({ style, format }: CellUpdate, present: PresentLook | undefined, known: readonly string[]): Look {
  if (present === undefined) return {};
  const numberFormat = format === undefined ? null : fileFormat(format, present.numberFormat, known);
  return {
    ...(style === undefined ? {} : differingLook(style, present.look)),
    ...(numberFormat === null ? {} : { numberFormat }),
  };
}
