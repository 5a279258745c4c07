import { registries } from '@odoo/o-spreadsheet';
import { takeOut } from '../../../../local/serve/page/menus/take-out';
import type { MenuRooms } from '../../../../local/serve/page/menus/take-out';

/** Whatever else of the grid's own moves rows, by the names of its entries. */
const MOVES_ROWS =
  /sort|duplicate|insert_(?:row|column|cell)|add_(?:row|column)|delete_(?:row|column|cell)(?!_values)/u;

it('what would move rows without all that belongs to them is in no menu', () => {
  const { topbarMenuRegistry, cellMenuRegistry, colMenuRegistry, rowMenuRegistry } = registries;
  const rooms = { topbarMenuRegistry, cellMenuRegistry, colMenuRegistry, rowMenuRegistry };
  takeOut(rooms as unknown as MenuRooms);
  const offered = Object.values(rooms).flatMap(({ content }) =>
    Object.entries(content).flatMap(([id, entry]) => idsOf(id, entry)),
  );
  expect(offered).toContain('data_cleanup/trim_whitespace');
  expect(offered.filter((path) => MOVES_ROWS.test(path))).toEqual([]);
});

function idsOf(path: string, entry: object): string[] {
  const { children = [] } = entry as { readonly children?: readonly object[] };
  const below = children.filter((child): child is { readonly id: string } => 'id' in child);
  return [path, ...below.flatMap((child) => idsOf(`${path.split('/').at(-1) ?? ''}/${child.id}`, child))];
}
