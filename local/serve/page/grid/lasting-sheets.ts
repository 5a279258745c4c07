// A sheet made in this tab has a name of the grid's own until the grid is loaded anew; then it has that of the file.
import type { GridCommand } from '../../grid/grid-message';

export type Edits = readonly (readonly GridCommand[])[];

/** The part of a model that is asked here. */
export interface Sheets {
  readonly getters: {
    getSheetIds(): readonly string[];
    getSheetName(id: string): string;
    getSheetIdByName(name: string): string | undefined;
    tryGetSheet(id: string): unknown;
  };
}

/** The edits, which were made on the model before, as the new model has to be told them. */
export function inLastingSheets(edits: Edits, before: Sheets, now: Sheets): Edits {
  const ids = before.getters.getSheetIds().flatMap((id) => {
    if (now.getters.tryGetSheet(id) !== undefined) return [];
    const lasting = now.getters.getSheetIdByName(nameBeforeEdits(edits, before, id));
    return lasting === undefined ? [] : [[id, lasting] as const];
  });
  const told = ids.reduce(
    (text, [id, lasting]) => text.replaceAll(JSON.stringify(id), JSON.stringify(lasting)),
    JSON.stringify(edits),
  );
  return JSON.parse(told) as Edits;
}

function nameBeforeEdits(edits: Edits, { getters }: Sheets, id: string): string {
  const renamed = edits.flat().find(({ type, sheetId }) => type === 'RENAME_SHEET' && sheetId === id);
  return typeof renamed?.['oldName'] === 'string' ? renamed['oldName'] : getters.getSheetName(id);
}
