import type { BorderLine } from '../../../workbook/view/sheet-view';
import { colourOf } from '../grid-look';
import { isObject, malformed } from '../members';

const STYLES: ReadonlySet<unknown> = new Set(['thin', 'medium', 'thick', 'dashed', 'dotted']);
const USUAL_STYLE = 'thin';
const USUAL_COLOUR = '000000';

/** A line as the grid says it, with what it leaves out; null for none. */
export function lineMember(line: unknown): BorderLine | null {
  if (line === undefined || line === null) return null;
  if (!isObject(line)) throw malformed();
  const { style = USUAL_STYLE, color } = line;
  if (!STYLES.has(style)) throw malformed();
  return { style: style as string, colour: `#${colourOf(color) ?? USUAL_COLOUR}` };
}
