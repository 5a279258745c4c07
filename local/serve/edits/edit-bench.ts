// What an edit of the grid is made on, and what becomes of it.
import type { PastedBlock, TypedCell } from '../../host/index';
import type { Area, XlsxWorkbook } from '../../workbook/contract';
import type { PageLanguage } from '../wire';

export interface EditBench {
  /** Of the sentences that say why an edit is refused. */
  readonly language: PageLanguage;
  readonly workbook: XlsxWorkbook;
  /** As a person types: read as the spreadsheet reads it, held against protection and validation; `onEdit` runs. @throws EditRefused */
  type(cell: TypedCell): void;
  /** The same for a block, which is not held against validations. @throws EditRefused */
  paste(block: PastedBlock): void;
  /** @throws EditRefused where the person may not change the cells */
  requireEditable(place: SheetPlace): void;
}

export interface SheetPlace {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly area: Area;
}

/** Nothing of a refused revision is in the workbook. */
export type EditOutcome = TakenEdit | { readonly kind: 'refused'; readonly sentence: string };

export interface TakenEdit {
  readonly kind: 'taken';
  /** Cells whose contents or looks the tabs are to be told as the file has them now. */
  readonly touched: readonly SheetPlace[];
  /** Sheets came, went, were renamed or moved: the tabs load everything anew. */
  readonly isStructural: boolean;
  /** Puts back what stood there before, but leaves cells alone that were changed since. */
  undo(): EditOutcome;
  /** Makes the edit again after an undo. */
  redo(): EditOutcome;
}
