// Hand-written packages in the style of Excel: absolute targets, and only the parts that a test names.
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Content, XlsxSheet } from '../../../local/workbook/contract';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface BookParts {
  /** Names in tab order with their worksheet XML, or the inner XML of `<sheetData>`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** XML after `<sheets>` in the workbook part. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  /** Further parts, whole. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Further relationships of the workbook: type to target. */
  readonly links?: Readonly<Record<string, string>>;
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2026, 0, 1), level: 9 });
}

export function bookOf(book: BookParts): Uint8Array {
  const names = Object.keys(book.sheets);
  const links = [
    ...names.map((_, index) => ['worksheet', `/xl/worksheets/sheet${String(index + 1)}.xml`] as const),
    ...(book.sharedStrings === undefined ? [] : [['sharedStrings', '/xl/sharedStrings.xml'] as const]),
    ...(book.styles === undefined ? [] : [['styles', '/xl/styles.xml'] as const]),
    ...Object.entries(book.links ?? {}),
  ];
  const sheetXml = Object.values(book.sheets).map((xml) =>
    xml.startsWith('<?xml') ? xml : `<worksheet xmlns="${MAIN}"><sheetData>${xml}</sheetData></worksheet>`,
  );
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.beforeSheets ?? ''}<sheets>` +
      names
        .map((name, index) => `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`)
        .join('') +
      `</sheets>${book.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links),
    ...Object.fromEntries(sheetXml.map((xml, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, xml])),
    ...(book.sharedStrings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${book.sharedStrings}</sst>` }),
    ...(book.styles === undefined ? {} : { 'xl/styles.xml': book.styles }),
    ...book.parts,
  });
}

export function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const items = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** The text of one part of a saved file. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return Buffer.from(part).toString('utf8');
}

export function partNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

export function cell(row: number, column: number): { row: number; column: number; rows: 1; columns: 1 } {
  return { row, column, rows: 1, columns: 1 };
}

export function contentAt(sheet: XlsxSheet | undefined, row: number, column: number): Content {
  return sheet!.read(cell(row, column))[0]![0]!;
}

export function put(sheet: XlsxSheet | undefined, row: number, column: number, content: Content): void {
  sheet!.write(cell(row, column), [[content]]);
}

export const text = (value: string): Content => ({ kind: 'text', value });
export const number = (value: number): Content => ({ kind: 'number', value });

/** The code of the WorkbookError that the action throws; anything else is thrown on. */
export function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Error && error.name === 'WorkbookError') return (error as Error & { code: string }).code;
    throw error;
  }
  return 'accepted';
}
