// Protection of a sheet: until its editors are set, a protection keeps nobody out.
import { a1Of } from '../core/findings/a1';
import type { Uneditable } from '../app/ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Only the named editors, the person who runs the program and the file's owner, whom nobody can shut out, may edit the
 * sheet. Where nobody is named, a protection that is there stays as it is; one that is not ours always does. Safe to repeat.
 */
export function protectSheet(sheet: Sheet, editors: readonly string[]): void {
  const description = descriptionOf(sheet.getName(), editors);
  // A second `protect()` would make a second protection.
  const [known] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (known === undefined) {
    const protection = sheet.protect().setDescription(description);
    protection.addEditor(Session.getEffectiveUser());
    protection.removeEditors(protection.getEditors());
    if (editors.length > 0) protection.addEditors([...editors]);
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
    return;
  }
  const before = known.getDescription();
  if (editors.length === 0 || before === description || !isOurs(before, sheet.getName())) return;
  known.setDescription(description);
  known.removeEditors(known.getEditors());
  known.addEditors([...editors]);
}

/** The first protection that keeps the person out, as far as the platform tells about it. */
export function barrierOf(sheet: Sheet): Uneditable {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const whole = sheet.getProtections(SHEET).find((protection) => !protection.canEdit());
  const part = whole === undefined ? sheet.getProtections(RANGE).find((each) => !each.canEdit()) : undefined;
  return {
    sheet: sheet.getName(),
    range: part === undefined ? '' : addressOf(part),
    protection: (whole ?? part)?.getDescription() ?? '',
  };
}

/** Who may edit stands in the description too, because the editors themselves are told to editors only. */
function descriptionOf(name: string, editors: readonly string[]): string {
  return [name, ...(editors.length === 0 ? [] : [editors.join(', ')])].join(': ');
}

function isOurs(description: string, name: string): boolean {
  return description === name || description.startsWith(`${name}: `);
}

function addressOf(protection: Protection): string {
  const range = protection.getRange();
  const [row, column, sheet] = [range.getRow(), range.getColumn(), ''];
  const last = { sheet, row: row + range.getNumRows() - 1, column: column + range.getNumColumns() - 1 };
  return `${a1Of({ sheet, row, column })}:${a1Of(last)}`;
}
