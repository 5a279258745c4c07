// The protections of one sheet, and what the file keeps of them.
import type { Area, XlsxSheet } from '../../workbook/contract';
import { mayEditAll } from './sheet-protection';
import type { Editing, SheetProtection } from './sheet-protection';
import { styleArea } from './style-area';
import { refusedAsService } from './workbook-refusal';

export class SheetProtections {
  /** Undefined until somebody asks, so that a sheet nobody touches is never parsed. */
  private known: readonly SheetProtection[] | undefined;

  constructor(
    private readonly file: XlsxSheet,
    private readonly surroundings: { readonly gridRows: () => number; readonly onChange: () => void },
  ) {}

  all(): readonly SheetProtection[] {
    return (this.known ??= inFile(this.file));
  }

  /** Adds the protection, or keeps what has changed of it. */
  keep(protection: SheetProtection): void {
    this.known = [...this.all().filter((other) => other !== protection), protection];
    this.keepInFile();
  }

  remove(protection: SheetProtection): void {
    this.leaveOpen(protection, []);
    this.known = this.all().filter((other) => other !== protection);
    this.keepInFile();
  }

  /** Leaves parts of the protected sheet open to everybody; in the file, their cells are not locked. */
  leaveOpen(protection: SheetProtection, areas: readonly Area[]): void {
    for (const area of protection.unprotected) this.lock(area, { locked: true });
    for (const area of areas) this.lock(area, { locked: false });
    protection.unprotected = areas;
    this.surroundings.onChange();
  }

  letThrough(editing: Editing): boolean {
    return mayEditAll(this.all(), editing);
  }

  private keepInFile(): void {
    const whole = this.all().find(({ area }) => area === null);
    refusedAsService(() => {
      if (whole) this.file.protect({ description: whole.description, editors: [...whole.editors] });
      else if (this.file.protection() !== null) this.file.unprotect();
    });
    this.surroundings.onChange();
  }

  /** Column by column, so that the empty rest of one becomes a look of the column. */
  private lock(area: Area, look: { readonly locked: boolean }): void {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const looks = Array.from({ length: area.rows }, () => [look]);
      styleArea(this.file, { area: { ...area, column, columns: 1 }, looks, gridRows: this.surroundings.gridRows() });
    }
  }
}

function inFile(file: XlsxSheet): SheetProtection[] {
  const found = file.protection();
  if (found === null) return [];
  const { description, editors } = found;
  return [{ area: null, description, editors: new Set(editors), domainMayEdit: false, unprotected: [] }];
}
