// File names that Windows, macOS, Linux and Google Drive all take, and that name no folder.
import { MISSING_GLYPH, printable } from './glyphs';
import { utf8Bytes } from './utf8-bytes';

/** Leaves room for an ending and a counter; some systems allow 143 bytes, most 255. */
const MOST_BYTES = 120;
const FORBIDDEN = /[\\/:*?"<>|\n]/g;
/** Devices of Windows, with or without an ending. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=$|[.\s])/i;
const UNFIT_START = /^[\s.~-]+/;
const UNFIT_END = /[\s.]+$/;
const NAMELESS = 'document';

/** Without an ending; never empty, never a path, never a device. */
export function fileName(name: string): string {
  const clean = printable(name.normalize('NFC')).split(MISSING_GLYPH).join('_').replace(FORBIDDEN, '_');
  const fitting = shortened(clean.replace(/\s+/g, ' ').replace(UNFIT_START, '')).replace(UNFIT_END, '');
  return fitting === '' ? NAMELESS : fitting.replace(RESERVED, '_$1');
}

function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += utf8Bytes(character);
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept;
}
