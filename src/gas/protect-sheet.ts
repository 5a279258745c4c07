// Protection of a program-owned sheet: until its editors are set, a protection keeps nobody out.

/** Only the person who runs the program (and the file's owner, whom nobody can shut out) may edit the sheet. Safe to repeat. */
export function protectSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, description: string): void {
  // A second `protect()` would make a second protection.
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  const protection = sheet.protect().setDescription(description);
  protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}
