// Who may edit which cells. An .xlsx keeps the protection of a whole sheet with its editors, and the cells it leaves open;
// protections of single ranges, and what the domain may do, live as long as the document is open.
import type { Area } from '../../workbook/contract';
import { containsArea, intersects } from '../../workbook/cells/cell-address';

export interface SheetProtection {
  /** Null: the whole sheet. */
  readonly area: Area | null;
  description: string;
  /** E-mail addresses; the owner may always edit and is not removed. */
  readonly editors: Set<string>;
  domainMayEdit: boolean;
  /** Parts of a protected sheet that everybody may edit. */
  unprotected: readonly Area[];
}

export interface Editing {
  readonly user: string;
  readonly owner: string;
  /** Null: the sheet as such. */
  readonly area: Area | null;
}

/** Every protection that covers the cells must let the person through. */
export function mayEditAll(protections: readonly SheetProtection[], editing: Editing): boolean {
  return protections.every((protection) => !covers(protection, editing.area) || mayEdit(protection, editing));
}

/** Whether the person may edit what is protected, and the protection itself. */
export function mayEdit(protection: SheetProtection, person: Pick<Editing, 'user' | 'owner'>): boolean {
  return person.user === person.owner || protection.editors.has(person.user) || protection.domainMayEdit;
}

function covers({ area: ruled, unprotected }: SheetProtection, area: Area | null): boolean {
  if (ruled !== null) return area !== null && intersects(ruled, area);
  return area === null || !unprotected.some((open) => containsArea(open, area));
}
