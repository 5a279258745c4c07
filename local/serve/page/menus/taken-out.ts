// What the grid offers of itself and the file cannot take is taken out of its menus, before the first grid is drawn.
interface MenuNode {
  readonly id?: string;
  children?: readonly unknown[];
}

interface MenuRoom {
  readonly content: Readonly<Record<string, MenuNode>>;
  remove(key: string): void;
}

/** By menu, the paths of the entries; an entry goes with all that is below it. */
const TAKEN_OUT = {
  topbarMenuRegistry: [
    ['file'],
    ['edit', 'edit_table'],
    ['edit', 'delete', 'edit_delete_row'],
    ['edit', 'delete', 'edit_delete_column'],
    ['edit', 'delete', 'edit_delete_cell_shift_up'],
    ['edit', 'delete', 'edit_delete_cell_shift_left'],
    ['view', 'group_headers'],
    ['view', 'toggle_pin_panel'],
    ['view', 'view_irregularity_map'],
    ['insert', 'insert_row'],
    ['insert', 'insert_column'],
    ['insert', 'insert_cell'],
    ['insert', 'insert_chart'],
    ['insert', 'insert_carousel'],
    ['insert', 'insert_pivot'],
    ['insert', 'insert_image'],
    ['insert', 'insert_table'],
    ['insert', 'insert_link'],
    ['insert', 'insert_checkbox'],
    ['data', 'named_range'],
    ['data', 'add_remove_data_filter'],
    ['data', 'pivot_data_sources'],
    ['data', 'reinsert_dynamic_pivot'],
    ['data', 'reinsert_static_pivot'],
  ],
  cellMenuRegistry: [
    ['add_row_before'],
    ['add_column_before'],
    ['insert_cell'],
    ['delete_row'],
    ['delete_column'],
    ['delete_cell'],
    ['edit_table'],
    ['delete_table'],
    ['insert_link'],
    ['pivot_headers_group'],
    ['pivot_group_remaining'],
    ['pivot_headers_ungroup'],
    ['collapse_pivot'],
    ['pivot_sorting'],
    ['pivot_fix_formulas'],
    ['pivot_properties'],
  ],
  colMenuRegistry: [
    ['add_column_before'],
    ['add_column_after'],
    ['delete_column'],
    ['edit_table'],
    ['delete_table'],
    ['group_columns'],
    ['ungroup_columns'],
  ],
  rowMenuRegistry: [['add_row_before'], ['add_row_after'], ['delete_row'], ['group_rows'], ['ungroup_rows']],
} satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

export type MenuRooms = Readonly<Record<keyof typeof TAKEN_OUT, MenuRoom>>;

/** @throws where the grid has no such entry: it has been renamed, and would be offered under its new name. */
export function takeOut(rooms: MenuRooms): void {
  for (const [name, paths] of Object.entries(TAKEN_OUT)) {
    const room = rooms[name as keyof MenuRooms];
    for (const path of paths) takeOutEntry(room, path);
  }
}

function takeOutEntry(room: MenuRoom, path: readonly string[]): void {
  const [first = '', ...below] = path;
  const top = room.content[first];
  if (top === undefined) throw new Error(`the grid has no menu entry ${path.join('/')}`);
  if (below.length === 0) room.remove(first);
  else takeOutBelow(top, below);
}

function takeOutBelow(parent: MenuNode, [id = '', ...below]: readonly string[]): void {
  const children = parent.children ?? [];
  const found = children.find((child) => (child as MenuNode).id === id) as MenuNode | undefined;
  if (found === undefined) throw new Error(`the grid has no menu entry ${id}`);
  if (below.length > 0) takeOutBelow(found, below);
  else parent.children = children.filter((child) => child !== found);
}
