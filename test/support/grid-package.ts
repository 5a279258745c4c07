// The terms of the installed grid that are shown to a person, read from its code and its templates.
import { readFileSync } from 'node:fs';
import type { Node } from 'acorn';
import { parse } from 'acorn';
import { attributesOf } from '../../local/workbook/xml/xml-attributes';
import { decodeXml } from '../../local/workbook/xml/xml-text';
import type { XmlNode } from '../../local/workbook/xml/xml-tree';
import { isElement, parseXml } from '../../local/workbook/xml/xml-tree';

/** As the maker of templates takes them from a plain element; a component's are expressions, unless marked `.translate`. */
const SHOWN_ATTRIBUTES = ['alt', 'aria-label', 'aria-placeholder', 'label', 'placeholder', 'title'];

/** Every term, white space counted as one space. */
export function termsOfTheGrid(): ReadonlySet<string> {
  const templates = parseXml(packageFile('o_spreadsheet.xml'), 'o_spreadsheet.xml').root;
  const code = parse(packageFile('o_spreadsheet.esm.js'), { ecmaVersion: 'latest', sourceType: 'module' });
  return new Set([...termsOfTemplate(templates), ...termsOfCode(code)].map(oneSpaced).filter((term) => term !== ''));
}

function packageFile(name: string): string {
  return readFileSync(`node_modules/@odoo/o-spreadsheet/dist/${name}`, 'utf8');
}

function oneSpaced(term: string): string {
  return term.trim().replace(/\s+/g, ' ');
}

function termsOfTemplate(node: XmlNode): string[] {
  if (!isElement(node)) return node.startsWith('<') ? [] : [decodeXml(node)];
  const attributes = attributesOf(node);
  if (attributes.get('t-translation') === 'off') return [];
  const isPlain = /^[a-z]/.test(node.tag) && !attributes.has('t-component');
  const shown = [...attributes].filter(
    ([name]) => name.endsWith('.translate') || (isPlain && SHOWN_ATTRIBUTES.includes(name)),
  );
  return [...shown.map(([, value]) => value), ...node.children.flatMap(termsOfTemplate)];
}

/** The first argument of every `_t(...)`. */
function termsOfCode(code: Node): string[] {
  const terms: string[] = [];
  const waiting: unknown[] = [code];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (isTermCall(next)) terms.push(textOf(next.arguments[0]));
    waiting.push(...Object.values(next));
  }
  return terms;
}

interface TermCall {
  readonly arguments: readonly unknown[];
}

function isTermCall(node: object): node is TermCall {
  return 'callee' in node && (node.callee as { readonly name?: unknown }).name === '_t';
}

/** @throws Error where the term is not written out: it would go untested */
function textOf(node: unknown): string {
  const { type, value, quasis, expressions } = node as {
    readonly type: string;
    readonly value?: unknown;
    readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
    readonly expressions?: readonly unknown[];
  };
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TemplateLiteral' && expressions?.length === 0) return quasis?.[0]?.value.cooked ?? '';
  throw new Error(`A term of the grid is no plain text: ${JSON.stringify(node)}`);
}
