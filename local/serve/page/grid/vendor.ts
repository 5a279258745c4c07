// The grid and its framework come as files of their own beside the page and leave their names with the window.
import type * as GridLibrary from '@odoo/o-spreadsheet';
import type * as Framework from '@odoo/owl';

declare global {
  interface Window {
    readonly o_spreadsheet: typeof GridLibrary;
    readonly owl: typeof Framework;
  }
}

export type GridModel = GridLibrary.Model;

/** Parsed once, for every new view of the workbook needs them. */
export async function loadTemplates(): Promise<Document> {
  const response = await fetch('vendor/o_spreadsheet.xml');
  return new DOMParser().parseFromString(await response.text(), 'text/xml');
}

type Registries = Window['o_spreadsheet']['registries'];

/** An entry of a menu of the grid. */
export type MenuSpec = Parameters<Registries['topbarMenuRegistry']['add']>[1];
