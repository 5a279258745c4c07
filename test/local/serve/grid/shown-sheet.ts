// A hand-written sheet, and what the grid is given of it.
import type { GridSheet } from '../../../../local/serve/grid/grid-data';
import { gridSnapshot } from '../../../../local/serve/grid/snapshot';
import type { Unshown } from '../../../../local/serve/wire';
import { openWorkbook } from '../../../../local/workbook';
import { bookOf, MAIN } from '../../workbook/package-builder';
import { loaded } from './grid-model';

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param sheet what stands inside `<worksheet>` @param parts further parts of the package */
export function shown(
  sheet: string,
  parts: Record<string, string> = {},
): { sheet: GridSheet; unshown: readonly Unshown[] } {
  const xml = `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`;
  const styles = `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
  const { grid, unshown } = gridSnapshot(openWorkbook(bookOf({ sheets: { 表: xml }, styles, parts })), {
    revisionId: 'r',
    language: 'zh-CN',
  });
  loaded(grid);
  const [first] = grid.sheets;
  if (first === undefined) throw new Error('There is a sheet.');
  return { sheet: first, unshown };
}
