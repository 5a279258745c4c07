// What a page or a part of a file consists of apart from its text: if a text adds to that, it has become more than text.

const TAG = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+(?:="[^"<]*")?)*)\s*(\/?)>/;
const ATTRIBUTE = /([\w:.-]+)(?:="([^"<]*)")?/g;
const DECLARATION = /^<(?:!DOCTYPE html|\?xml [^<>]*\?)>/i;
/** Where text itself may say more: these values are compared, of other attributes only the name. */
const TELLING = new Set(['href', 'src', 'style', 'http-equiv', 'content', 'action', 'r:id', 'target']);

/** Tags with the names of their attributes, in order. @throws Error for a `<` that begins neither a tag nor the document */
export function structureOf(page: string): readonly string[] {
  const found: string[] = [];
  let rest = page;
  for (let at = rest.indexOf('<'); at !== -1; at = rest.indexOf('<')) {
    rest = rest.slice(at);
    const [whole, closing, name = '', attributes = ''] = TAG.exec(rest) ?? DECLARATION.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no tag: ${rest.slice(0, 80)}`);
    if (name !== '') found.push(`${closing ?? ''}${name.toLowerCase()}${describe(attributes)}`);
    rest = rest.slice(whole.length);
    if (name.toLowerCase() === 'style' && closing === '') rest = rest.slice(rest.indexOf('</style>'));
  }
  // How often a text breaks into lines is its own affair.
  return found.filter((tag) => tag !== 'br');
}

function describe(attributes: string): string {
  return [...attributes.matchAll(ATTRIBUTE)]
    .map(([, name = '', value = '']) => (TELLING.has(name) ? ` ${name}=${value}` : ` ${name}`))
    .join('');
}
