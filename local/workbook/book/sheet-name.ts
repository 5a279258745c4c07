// Which names a sheet may have.
import { WorkbookError } from '../workbook-error';

const LONGEST_NAME = 31;

/** @throws WorkbookError (name-invalid, name-taken) */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const isReserved = name.toLowerCase() === 'history';
  if (name.trim() === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name) || isReserved) {
    throw new WorkbookError(
      'name-invalid',
      `"${name}" cannot be the name of a sheet. Use 1 to 31 characters, none of them [ ] : * ? / \\, and no apostrophe at either end.`,
      { name },
    );
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new WorkbookError('name-taken', `There is already a sheet named "${name}".`, { name });
  }
}
