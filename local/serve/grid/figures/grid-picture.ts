// A picture as the grid has it: with its bytes in the data, for the page fetches nothing.
import type { Picture } from '../../../workbook/view/sheet-drawings';

/** How much may still be spent on the pictures of a workbook. */
export interface PictureAllowance {
  bytes: number;
}

/** Of all pictures together; a page with more opens slowly. */
const MOST_BYTES = 12_000_000;
const LARGEST_BYTES = 4_000_000;

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
};

export interface GridPicture {
  readonly path: string;
  readonly mimetype: string;
  readonly size: { readonly width: number; readonly height: number };
}

export function newAllowance(): PictureAllowance {
  return { bytes: MOST_BYTES };
}

/** Null where browsers do not show it, or it is too big. */
export function gridPicture(
  { part }: Picture,
  allowance: PictureAllowance,
  { width, height }: GridPicture['size'],
): GridPicture | null {
  const mimetype = TYPES[part?.extension ?? ''];
  if (part === null || mimetype === undefined) return null;
  const bytes = part.bytes();
  if (bytes.length > Math.min(LARGEST_BYTES, allowance.bytes)) return null;
  allowance.bytes -= bytes.length;
  const path = `data:${mimetype};base64,${Buffer.from(bytes).toString('base64')}`;
  return { path, mimetype, size: { width, height } };
}
