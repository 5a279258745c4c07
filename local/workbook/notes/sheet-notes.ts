// Notes of a sheet: the comments part holds the text, a VML drawing the yellow box; Excel needs both.
import { addressOf, parseArea } from '../cells/cell-address';
import { checkLength, plainText, textElement } from '../cells/cell-text';
import { declareExtension, declarePart } from '../package/content-types';
import { relate, relatedPart, relationshipsOf } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import type { WorksheetPart } from '../sheet/worksheet-part';
import { attributeOf, relationshipIdOf, setAttributes } from '../xml/xml-attributes';
import { childOf, childrenOf, elementLike, ensureChild, prefixOf } from '../xml/xml-children';
import { parseXml, serialiseXml } from '../xml/xml-tree';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';
import { emptyDrawing, withBox, withoutBox } from './note-boxes';

export interface Note {
  readonly row: number;
  readonly column: number;
  /** Empty: no note. */
  readonly text: string;
}

interface NotesPlace {
  readonly pack: XlsxPackage;
  /** Name of the worksheet part. */
  readonly part: string;
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const ORDER = ['authors', 'commentList', 'extLst'];

export function noteAt({ pack, part }: NotesPlace, row: number, column: number): string {
  const comments = relatedPart(pack, part, 'comments');
  if (comments === undefined) return '';
  const list = childOf(parseXml(pack.text(comments), comments).root, 'commentList');
  const comment = list && commentAt(list, addressOf(row, column));
  const text = comment && childOf(comment, 'text');
  return text === undefined ? '' : plainText(text);
}

/** All of a sheet. */
export function notesOf(pack: XlsxPackage, part: string): Note[] {
  const comments = relatedPart(pack, part, 'comments');
  const list =
    comments === undefined ? undefined : childOf(parseXml(pack.text(comments), comments).root, 'commentList');
  return (list === undefined ? [] : childrenOf(list, 'comment')).flatMap((comment) => {
    const cell = parseArea(attributeOf(comment, 'ref') ?? '');
    const text = childOf(comment, 'text');
    return cell === null || text === undefined ? [] : [{ row: cell.row, column: cell.column, text: plainText(text) }];
  });
}

/** Sets the notes of these cells, or takes them away; those of other cells stay. */
export function setNotes(
  place: NotesPlace & { readonly sheet: WorksheetPart; readonly namespace: string },
  notes: readonly Note[],
): void {
  const { pack, part } = place;
  for (const note of notes) checkLength(note.text, addressOf(note.row, note.column));
  const existing = relatedPart(pack, part, 'comments');
  if (existing === undefined && notes.every((note) => note.text === '')) return;
  const comments = existing ?? pack.freeName('xl/comments#.xml');
  const document = commentsDocument(place, comments);
  const drawing = ensureDrawing(place);
  let boxes = pack.text(drawing);
  for (const note of notes) {
    setComment(document.root, note);
    boxes = withoutBox(boxes, note.row, note.column);
    if (note.text !== '') boxes = withBox(boxes, note.row, note.column);
  }
  pack.setText(comments, serialiseXml(document));
  pack.setText(drawing, boxes);
  if (existing !== undefined) return;
  declarePart(pack, comments, COMMENTS_TYPE);
  relate(pack, part, { type: 'comments', target: comments });
}

function commentsDocument(place: NotesPlace & { readonly namespace: string }, comments: string): XmlDocument {
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${place.namespace}"><authors><author></author></authors><commentList></commentList></comments>`;
  return parseXml(place.pack.has(comments) ? place.pack.text(comments) : empty, comments);
}

function setComment(root: XmlElement, note: Note): void {
  const list = ensureChild(root, 'commentList', ORDER);
  const address = addressOf(note.row, note.column);
  const old = commentAt(list, address);
  list.children = list.children.filter((child) => child !== old);
  if (note.text === '') return;
  const text = elementLike(root, 'text', { children: [textElement(note.text, prefixOf(root))] });
  list.children.push(elementLike(root, 'comment', { attributes: { ref: address, authorId: 0 }, children: [text] }));
}

function commentAt(list: XmlElement, address: string): XmlElement | undefined {
  return childrenOf(list, 'comment').find((comment) => attributeOf(comment, 'ref') === address);
}

/** The VML drawing that the sheet names as its legacy drawing. */
function ensureDrawing({ pack, part, sheet }: NotesPlace & { readonly sheet: WorksheetPart }): string {
  const named = sheet.child('legacyDrawing');
  const existing = relationshipsOf(pack, part).find((link) => named && link.id === relationshipIdOf(named));
  if (existing !== undefined) return existing.target;
  const drawing = pack.freeName('xl/drawings/vmlDrawing#.vml');
  const number = Number(/(\d+)\.vml$/.exec(drawing)?.[1] ?? 1);
  pack.setText(drawing, emptyDrawing(number));
  declareExtension(pack, 'vml', VML_TYPE);
  const id = relate(pack, part, { type: 'vmlDrawing', target: drawing });
  setAttributes(sheet.ensure('legacyDrawing'), relationshipAttributes(id));
  return drawing;
}

function relationshipAttributes(id: string): Record<string, string> {
  return { 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:id': id };
}
