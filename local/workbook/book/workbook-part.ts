// The workbook part: which sheets there are, in which order, which tab is shown, and the defined names.
import type { WorkbookPlace } from '../cells/shared-strings';
import { damaged } from '../workbook-error';
import { attributeOf, attributesOf, isTrue, relationshipIdOf, setAttributes } from '../xml/xml-attributes';
import { childOf, childrenOf, elementLike, ensureChild } from '../xml/xml-children';
import { parseXml, serialiseXml } from '../xml/xml-tree';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';
import { definedNamesIn, dropEmptyNames, dropNamesOf, renameInNames, setPrintTitles } from './defined-names';

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames ' +
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface SheetEntry {
  readonly element: XmlElement;
  readonly name: string;
  readonly relationshipId: string;
  readonly hidden: boolean;
}

export class WorkbookPart {
  readonly namespace: string;
  private readonly document: XmlDocument;
  private knownEntries: readonly SheetEntry[] | null = null;

  constructor(
    private readonly pack: WorkbookPlace['pack'],
    readonly part: string,
  ) {
    this.document = parseXml(pack.text(part), part);
    this.namespace = namespaceOf(this.document.root, part);
  }

  get date1904(): boolean {
    const properties = childOf(this.document.root, 'workbookPr');
    return properties !== undefined && isTrue(attributeOf(properties, 'date1904'));
  }

  /** All sheets in tab order, chart sheets included. */
  entries(): readonly SheetEntry[] {
    return (this.knownEntries ??= this.readEntries());
  }

  entryOf(relationshipId: string): SheetEntry {
    const entry = this.entries().find((candidate) => candidate.relationshipId === relationshipId);
    if (entry === undefined) throw new Error('The sheet is not in this workbook any more.');
    return entry;
  }

  private readEntries(): SheetEntry[] {
    return childrenOf(this.sheetList(), 'sheet').map((element) => {
      const attributes = attributesOf(element);
      return {
        element,
        name: attributes.get('name') ?? '',
        relationshipId: relationshipIdOf(element) ?? '',
        hidden: (attributes.get('state') ?? 'visible') !== 'visible',
      };
    });
  }

  /** @param position among all sheets, 0-based */
  insert(name: string, relationshipId: string, position: number): void {
    const entries = this.entries();
    const ids = entries.map((entry) => Number(attributeOf(entry.element, 'sheetId')));
    const element = elementLike(this.sheetList(), 'sheet', {
      attributes: { name, sheetId: Math.max(0, ...ids) + 1, ...this.relationshipAttribute(relationshipId) },
    });
    const list = this.sheetList();
    const next = entries[position]?.element;
    list.children.splice(next === undefined ? list.children.length : list.children.indexOf(next), 0, element);
    this.shiftPositions((old) => (old >= position ? old + 1 : old));
    this.flush();
  }

  /** Takes the sheet out of the list, and the names that belong to it. */
  remove(position: number): void {
    const list = this.sheetList();
    const entries = this.entries();
    const removed = entries[position]?.element;
    list.children = list.children.filter((child) => child !== removed);
    dropNamesOf(this.document.root, position);
    this.shiftPositions((old) => (old > position ? old - 1 : Math.min(old, entries.length - 2)));
    this.flush();
  }

  definedNames(): XmlElement[] {
    return definedNamesIn(this.document.root);
  }

  /** Rows that each printed page of a sheet begins with, such as `'通报'!$1:$2`; null for none. */
  setPrintTitles(position: number, reference: string | null): void {
    setPrintTitles(ensureChild(this.document.root, 'definedNames', ORDER), position, reference);
    dropEmptyNames(this.document.root);
    this.flush();
  }

  /** Names that belong to the sheet follow it. */
  rename(position: number, name: string): void {
    const entry = this.entries()[position];
    if (entry === undefined) return;
    setAttributes(entry.element, { name });
    renameInNames(this.document.root, position, { from: entry.name, to: name });
    this.flush();
  }

  /** @param to the position it has afterwards */
  move(from: number, to: number): void {
    const list = this.sheetList();
    const elements = this.entries().map(({ element }) => element);
    const [moved] = elements.splice(from, 1);
    if (moved === undefined) return;
    elements.splice(to, 0, moved);
    list.children = elements;
    this.shiftPositions((old) => {
      if (old === from) return to;
      if (from < old && old <= to) return old - 1;
      return to <= old && old < from ? old + 1 : old;
    });
    this.flush();
  }

  get activePosition(): number {
    const views = childOf(this.document.root, 'bookViews');
    const view = views && childOf(views, 'workbookView');
    return Number((view && attributeOf(view, 'activeTab')) ?? 0);
  }

  setActive(position: number): void {
    setAttributes(this.view(), { activeTab: position === 0 ? null : position });
    this.flush();
  }

  setHidden(entry: SheetEntry, hidden: boolean): void {
    setAttributes(entry.element, { state: hidden ? 'hidden' : null });
    this.flush();
  }

  /** Asks the program that opens the file to compute all formulas anew. */
  recalculateOnLoad(): void {
    setAttributes(ensureChild(this.document.root, 'calcPr', ORDER), { fullCalcOnLoad: 1 });
    this.flush();
  }

  private flush(): void {
    this.knownEntries = null;
    this.pack.setText(this.part, serialiseXml(this.document));
  }

  private sheetList(): XmlElement {
    const list = childOf(this.document.root, 'sheets');
    if (list === undefined) throw damaged(this.part, 'there is no list of sheets');
    return list;
  }

  private view(): XmlElement {
    return ensureChild(ensureChild(this.document.root, 'bookViews', ORDER), 'workbookView', ['workbookView']);
  }

  /** Names that belong to a sheet, and windows, know it by its position. */
  private shiftPositions(shift: (position: number) => number): void {
    for (const name of this.definedNames()) shiftAttribute(name, 'localSheetId', shift);
    const views = childOf(this.document.root, 'bookViews');
    for (const view of views === undefined ? [] : childrenOf(views, 'workbookView')) {
      shiftAttribute(view, 'activeTab', shift);
      shiftAttribute(view, 'firstSheet', shift);
    }
  }

  /** `r:id` under whatever prefix the file has declared for it. */
  private relationshipAttribute(id: string): Record<string, string> {
    const uri = this.namespace.includes('purl.oclc.org') ? RELATIONSHIPS_STRICT : RELATIONSHIPS;
    const declared = [...attributesOf(this.document.root)].find(
      ([name, value]) => name.startsWith('xmlns:') && value === uri,
    );
    return declared === undefined ? { 'xmlns:r': uri, 'r:id': id } : { [`${declared[0].slice(6)}:id`]: id };
  }
}

function shiftAttribute(element: XmlElement, name: string, shift: (position: number) => number): void {
  const value = attributeOf(element, name);
  if (value !== undefined) setAttributes(element, { [name]: shift(Number(value)) });
}

function namespaceOf(root: XmlElement, part: string): string {
  const prefix = root.tag.includes(':') ? `xmlns:${root.tag.slice(0, root.tag.indexOf(':'))}` : 'xmlns';
  const namespace = attributeOf(root, prefix);
  if (!root.tag.endsWith('workbook') || namespace === undefined) throw damaged(part, 'it is not a workbook');
  return namespace;
}
