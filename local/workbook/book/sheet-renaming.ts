// Another name for a sheet that nothing in the file calls by its name; what is printed and filtered of it follows.
import type { BookContext } from './book-context';
import { checkSheetName } from './sheet-name';
import { checkUnnamed } from './sheet-removal';
import type { SheetPlace } from './sheet-source';

/**
 * Call when everything is in the package.
 * @throws WorkbookError (name-taken, name-invalid, still-referenced)
 */
export function renameSheet({ pack, workbook }: BookContext, place: SheetPlace, name: string): void {
  const position = place.position();
  const others = workbook.entries().filter((_, index) => index !== position);
  checkSheetName(
    name,
    others.map((entry) => entry.name),
  );
  checkUnnamed(pack, { name: place.name(), part: place.part, position });
  workbook.rename(position, name);
}
