// Takes entries out of the grid's menus, before the first grid is drawn.
import { TAKEN_OUT } from './taken-out';

interface MenuNode {
  readonly id?: string;
  children?: readonly unknown[];
}

export interface MenuRoom {
  readonly content: Readonly<Record<string, MenuNode>>;
  remove(key: string): void;
}

export type MenuRooms = Readonly<Record<keyof typeof TAKEN_OUT, MenuRoom>>;

export function takeOut(rooms: MenuRooms): void {
  for (const [name, paths] of Object.entries(TAKEN_OUT)) takeOutOf(rooms[name as keyof MenuRooms], paths);
}

/** @throws where the grid has no such entry: it has been renamed, and would be offered under its new name. */
export function takeOutOf(room: MenuRoom, paths: readonly (readonly string[])[]): void {
  for (const path of paths) takeOutEntry(room, path);
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
