// Protection of a sheet: until its editors are set, a protection keeps nobody out.

export interface ProtectedSheet {
  readonly description: string;
  /** E-mail addresses besides that of the person who runs the program. */
  readonly editors: readonly string[];
}

/** Only the named editors, the person who runs the program and the file's owner, whom nobody can shut out, may edit the sheet. Safe to repeat. */
export function protectSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { description, editors }: ProtectedSheet,
): void {
  // A second `protect()` would make a second protection.
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  const protection = sheet.protect().setDescription(description);
  protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());
  if (editors.length > 0) protection.addEditors([...editors]);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}
