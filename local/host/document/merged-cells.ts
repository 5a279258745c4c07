// Of merged cells only the first holds anything.
import type { Area, Content } from '../../workbook/contract';
import { intersects } from '../../workbook/cells/cell-address';
import type { WrittenBlock } from './strict-validation';

/** What is written to the other cells of a merge is lost, as in Google's sheets. */
export function withoutMergedAway(written: WrittenBlock, merges: readonly Area[]): readonly (readonly Content[])[] {
  const inTheWay = merges.filter((merge) => intersects(merge, written.area));
  if (inTheWay.length === 0) return written.contents;
  return written.contents.map((row, rowIndex) =>
    row.map((content, columnIndex) => {
      const cell = {
        row: written.area.row + rowIndex,
        column: written.area.column + columnIndex,
        rows: 1,
        columns: 1,
      };
      const isLost = inTheWay.some(
        (merge) => intersects(merge, cell) && (merge.row !== cell.row || merge.column !== cell.column),
      );
      return isLost ? { kind: 'blank' } : content;
    }),
  );
}
