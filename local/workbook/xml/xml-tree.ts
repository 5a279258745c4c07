// A tree that keeps what it does not understand: text, comments and attribute lists stay raw, so parts nobody edits are written as read.
import { damaged } from '../workbook-error';

export interface XmlElement {
  /** With its prefix, as in the file. */
  readonly tag: string;
  /** Everything between the tag and `>`, leading space included. */
  attributes: string;
  children: XmlNode[];
}

/** A raw piece (text, comment, processing instruction) or an element. */
export type XmlNode = string | XmlElement;

export interface XmlDocument {
  prolog: string;
  readonly root: XmlElement;
}

const MARKUP =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|\/([^\s<>]+)\s*>|([^\s<>/!?]+)([^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*)>)/g;
const DEEPEST = 100;

/** @throws WorkbookError (damaged) where the part is not well-formed */
export function parseXml(text: string, part: string): XmlDocument {
  const top: XmlNode[] = [];
  const open: XmlElement[] = [];
  let siblings = top;
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    pushRaw(siblings, text.slice(end, match.index), part);
    end = match.index + match[0].length;
    const [raw, closingTag, openingTag, attributes = ''] = match;
    if (closingTag !== undefined) {
      if (open.pop()?.tag !== closingTag) throw damaged(part, `unexpected </${closingTag}>`);
      // Keeps `<t></t>` from being written as `<t/>`.
      if (siblings.length === 0) siblings.push('');
      siblings = open.at(-1)?.children ?? top;
    } else if (openingTag !== undefined) {
      const empty = attributes.endsWith('/');
      const element = { tag: openingTag, attributes: empty ? attributes.slice(0, -1) : attributes, children: [] };
      siblings.push(element);
      if (empty) continue;
      open.push(element);
      siblings = element.children;
      if (open.length > DEEPEST) throw damaged(part, 'nested too deeply');
    } else siblings.push(raw);
  }
  pushRaw(siblings, text.slice(end), part);
  const rootIndex = top.findIndex(isElement);
  const root = top[rootIndex];
  if (open.length > 0 || root === undefined || !isElement(root)) throw damaged(part, 'the XML ends too early');
  return { prolog: top.slice(0, rootIndex).join(''), root };
}

function pushRaw(siblings: XmlNode[], raw: string, part: string): void {
  if (raw === '') return;
  if (raw.includes('<')) throw damaged(part, 'the XML is not well-formed');
  siblings.push(raw);
}

export function serialiseXml(document: XmlDocument): string {
  return document.prolog + serialiseNode(document.root);
}

export function serialiseNode(node: XmlNode): string {
  if (!isElement(node)) return node;
  if (node.children.length === 0) return `<${node.tag}${node.attributes}/>`;
  return `<${node.tag}${node.attributes}>${node.children.map(serialiseNode).join('')}</${node.tag}>`;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}
