// The terms of the installed grid that are shown to a person, read from its code and its templates.
import { readFileSync } from 'node:fs';
import type { Node } from 'acorn';
import { parse } from 'acorn';
import { attributesOf } from '../../local/workbook/xml/xml-attributes';
import { decodeXml } from '../../local/workbook/xml/xml-text';
import type { XmlNode } from '../../local/workbook/xml/xml-tree';
import { isElement, parseXml } from '../../local/workbook/xml/xml-tree';

const CODE = 'o_spreadsheet.esm.js';

/** As the maker of templates takes them from a plain element; a component's are expressions, unless marked `.translate`. */
const SHOWN_ATTRIBUTES = ['alt', 'aria-label', 'aria-placeholder', 'label', 'placeholder', 'title'];

/** Every term, white space counted as one space. */
export function termsOfTheGrid(): ReadonlySet<string> {
  const templates = parseXml(packageFile('o_spreadsheet.xml'), 'o_spreadsheet.xml').root;
  const code = parse(packageFile(CODE), { ecmaVersion: 'latest', sourceType: 'module' });
  return new Set([...termsOfTemplate(templates), ...termsOfCode(code)].map(oneSpaced).filter((term) => term !== ''));
}

/** Default values of arguments that are words in quotes, not figures or names; in order. */
export function wordyDefaultsOfTheGrid(): string[] {
  const defaults = packageFile(CODE).matchAll(/default=('[^']*'|"[a-z][^"]*")/g);
  return [...new Set([...defaults].map(([, words = '']) => words))].sort();
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

/** The first argument of every `_t(...)`, and what a person is told without asking for a translation. */
function termsOfCode(code: Node): string[] {
  const terms: string[] = [];
  const waiting: unknown[] = [code];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (isCall(next) && nameOf(next.callee) === '_t') terms.push(textOf(next.arguments[0]));
    if (isCall(next) && /^notifyU/.test(nameOf(next.callee))) terms.push(...fixedTextsOf(next.arguments[0]));
    waiting.push(...Object.values(next));
  }
  return terms;
}

interface Call {
  readonly callee: { readonly name?: string; readonly property?: { readonly name?: string } };
  readonly arguments: readonly unknown[];
}

function isCall(node: object): node is Call {
  return 'type' in node && node.type === 'CallExpression';
}

function nameOf({ name, property }: Call['callee']): string {
  return name ?? property?.name ?? '';
}

/** Of `{ text: '...' }`; other notices have asked for their translation. */
function fixedTextsOf(notice: unknown): string[] {
  const { properties = [] } = notice as {
    readonly properties?: readonly { readonly key?: { readonly name?: string }; readonly value?: unknown }[];
  };
  const texts = properties.filter(({ key }) => key?.name === 'text').map(({ value }) => value as { type: string });
  return texts.filter(({ type }) => type === 'Literal').map(textOf);
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
