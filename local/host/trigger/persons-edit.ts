// What a person does at the keyboard: types into a cell, or pastes a block.
import type { Area, Content } from '../../workbook/contract';
import { ServiceException } from '../calls/service-exception';
import type { CellPlace } from '../document/cell-value';
import type { HostDocument } from '../document/host-document';
import type { HostSheet } from '../document/host-sheet';
import { refusedAsService } from '../document/workbook-refusal';
import { putContents, typedBlock, writeContents } from '../document/write-contents';

export interface TypedCell {
  /** Name of the sheet; row and column count from 1. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Empty: the cell is cleared. */
  readonly text: string;
}

export interface PastedBlock extends Omit<TypedCell, 'text'> {
  /** Rows of equal length. */
  readonly texts: readonly (readonly string[])[];
}

/** The spreadsheet did not take what a person typed; the message is the one the person sees, the cause a WorkbookError if there is one. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

/** Cells of the sheet with this name. */
export interface EditedPlace {
  readonly sheet: string;
  readonly area: Area;
}

export interface Edited {
  readonly sheet: HostSheet;
  readonly area: Area;
  readonly before: readonly (readonly Content[])[];
  readonly after: readonly (readonly Content[])[];
}

export interface Typist {
  readonly document: HostDocument;
  readonly place: CellPlace;
  readonly email: string;
}

/** @throws EditRefused for a protected cell or against a strict validation */
export function typeCell(typist: Typist, { text, ...place }: TypedCell): Edited {
  return edit(typist, { ...place, texts: [[text]] }, (block) => {
    writeContents(block, typist.document);
  });
}

/** What is pasted is not held against validations: that is how texts get into columns of numbers. @throws EditRefused for a protected cell */
export function pasteBlock(typist: Typist, block: PastedBlock): Edited {
  return edit(typist, block, putContents);
}

/** @throws EditRefused where the person may not change the cells */
export function requireEditableBy({ document, email }: Omit<Typist, 'place'>, { sheet, area }: EditedPlace): void {
  refusedToPerson(() => {
    sheetNamed(document, sheet).requireEditable({ user: email, area });
  });
}

function edit(
  { document, place, email }: Typist,
  { sheet: name, row, column, texts }: PastedBlock,
  put: (block: ReturnType<typeof typedBlock>) => void,
): Edited {
  return refusedToPerson(() => {
    const sheet = sheetNamed(document, name);
    const area = sheet.area({ row, column, rows: texts.length, columns: texts[0]?.length ?? 0 });
    sheet.requireEditable({ user: email, area });
    const file = sheet.settled();
    const before = file.read(area);
    const typed = typedBlock({ file, area }, texts, place);
    put(typed);
    typed.adoptFormats();
    return { sheet, area, before, after: file.read(area) };
  });
}

function sheetNamed(document: HostDocument, name: string): HostSheet {
  const sheet = document.sheets().find(({ file }) => file.name === name);
  if (!sheet) throw new Error(`There is no sheet named "${name}" to type into.`);
  return sheet;
}

function refusedToPerson<Answer>(work: () => Answer): Answer {
  try {
    return refusedAsService(work);
  } catch (error) {
    throw error instanceof ServiceException ? new EditRefused(error.message, { cause: error.cause }) : error;
  }
}
