// Links as a script writes them (`#gid=3&range=B7`) and as the file holds them (sheet and cell).
import type { Area, CellLink, XlsxSheet } from '../../workbook/contract';
import { ServiceException } from '../calls/service-exception';
import { intersects } from '../../workbook/cells/cell-address';

/** The sheets of the document, by the number that links name them with. */
export interface LinkableSheets {
  readonly files: readonly XlsxSheet[];
}

/** @throws ServiceException for anything but a cell or an area of a sheet of this document */
export function linkTarget(url: string, { files }: LinkableSheets): Pick<CellLink, 'sheet' | 'cell'> {
  const found = /^#gid=(\d+)&range=(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u.exec(url);
  if (!found) throw new ServiceException(`The link ${url} is not available in the local host, only #gid=1&range=A1`);
  const target = files.find(({ id }) => id === Number(found[1]));
  if (!target) throw new ServiceException(`The link ${url} leads to no sheet of this spreadsheet`);
  return { sheet: target.name, cell: (found[2] ?? '').replaceAll('$', '') };
}

/** The links of an area by row and column, as `linkKey` spells them; one to a sheet that is gone is none. */
export function linkUrls(file: XlsxSheet, area: Area, { files }: LinkableSheets): ReadonlyMap<string, string> {
  const inside = linksInside(file, area);
  const entries = inside.flatMap(({ row, column, sheet, cell }) => {
    const target = files.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    return target ? [[linkKey(row, column), `#gid=${target.id}&range=${cell}`] as const] : [];
  });
  return new Map(entries);
}

export function linkKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** New contents have no links until they are given some. */
export function dropLinks(file: XlsxSheet, area: Area): void {
  if (linksInside(file, area).length > 0) file.setLinks(area, []);
}

function linksInside(file: XlsxSheet, area: Area): readonly CellLink[] {
  return file.links().filter(({ row, column }) => intersects(area, { row, column, rows: 1, columns: 1 }));
}
