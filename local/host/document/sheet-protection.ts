// Who may edit a protected sheet. An .xlsx file knows only protected or not; the editors live as long as the document is open.

export interface SheetProtection {
  description: string;
  /** E-mail addresses; the owner may always edit and is not removed. */
  readonly editors: Set<string>;
  domainMayEdit: boolean;
}

export function mayEdit(
  protection: SheetProtection,
  person: { readonly user: string; readonly owner: string },
): boolean {
  return person.user === person.owner || protection.editors.has(person.user) || protection.domainMayEdit;
}
