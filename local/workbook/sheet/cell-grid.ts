// Reading and writing the cells of one sheet.
import { addressOf, areaAddress, checkArea, intersects } from '../cells/cell-address';
import { storedContent, writeCell } from '../cells/cell-content';
import { splitCell, styleOf } from '../cells/cell-parts';
import type { SharedStrings } from '../cells/shared-strings';
import type { Area, Content } from '../contract';
import { WorkbookError } from '../workbook-error';
import { attributeOf, isTrue } from '../xml/xml-attributes';
import { ArrayFormulas } from './array-formulas';
import { columnStyle } from './columns';
import { mergesOf } from './merges';
import { cellAt, setCell } from './row';
import type { Row } from './row';
import { SharedFormulas } from './shared-formulas';
import { growDimension } from './sheet-area';
import type { WorksheetPart } from './worksheet-part';

export interface GridSurroundings {
  readonly sheetName: () => string;
  readonly strings: () => SharedStrings;
  readonly date1904: boolean;
  /** Told of every area whose contents changed. */
  readonly changed: (area: Area, lostFormula: LostFormula) => void;
}

export type LostFormula = 'formula-lost' | 'no-formula-lost';

const BLANK: Content = { kind: 'blank' };

export class CellGrid {
  private readonly sharedFormulas: SharedFormulas;
  private readonly arrays: ArrayFormulas;

  constructor(
    private readonly sheet: WorksheetPart,
    private readonly surroundings: GridSurroundings,
  ) {
    this.sharedFormulas = new SharedFormulas(sheet);
    this.arrays = new ArrayFormulas(sheet);
  }

  read(area: Area): Content[][] {
    return this.mapCells(area, (xml, row, column) => (xml === null ? BLANK : this.contentOf(xml, row, column)));
  }

  /** Style of each cell; where there is no cell, the one a new cell would take. */
  styles(area: Area): number[][] {
    return this.mapCells(area, (xml, row, column) => (xml === null ? this.inheritedStyle(row, column) : styleOf(xml)));
  }

  /** @throws WorkbookError (inside-array, inside-merge, size-mismatch, outside-grid, content-invalid) before anything is changed */
  write(area: Area, contents: readonly (readonly Content[])[]): void {
    checkArea(area);
    checkSize(area, contents);
    this.checkArrays(area);
    this.checkMerges(area, contents);
    const styles = this.styles(area);
    const xml = contents.map((rowContents, rowOffset) =>
      rowContents.map((content, columnOffset) =>
        writeCell(content, {
          address: addressOf(area.row + rowOffset, area.column + columnOffset),
          style: styles[rowOffset]?.[columnOffset] ?? 0,
          prefix: this.sheet.prefix,
          strings: this.surroundings.strings,
        }),
      ),
    );
    this.replace(area, xml);
  }

  /** Contents and looks go. */
  clear(area: Area): void {
    checkArea(area);
    this.checkArrays(area);
    const existing = this.sheet.rows.rowNumbers().filter((row) => row >= area.row && row < area.row + area.rows);
    this.releaseFormulas(area);
    for (const number of existing) {
      const row = this.sheet.rows.edit(number);
      row.cells = row.cells.filter((cell) => cell.column < area.column || cell.column >= area.column + area.columns);
    }
  }

  /** Sets the style of each cell; cells are made where a style needs them. */
  setStyles(area: Area, styles: readonly (readonly number[])[]): void {
    checkArea(area);
    checkSize(area, styles);
    styles.forEach((rowStyles, rowOffset) => {
      const row = this.sheet.rows.edit(area.row + rowOffset);
      rowStyles.forEach((style, columnOffset) => {
        const column = area.column + columnOffset;
        const address = addressOf(row.number, column);
        setCell(row, column, withStyle(cellAt(row, column) ?? `<${this.sheet.prefix}c r="${address}"/>`, style));
      });
    });
    growDimension(this.sheet, area);
  }

  private replace(area: Area, xml: readonly (readonly (string | null)[])[]): void {
    this.releaseFormulas(area);
    xml.forEach((rowXml, rowOffset) => {
      const number = area.row + rowOffset;
      if (rowXml.every((cell) => cell === null) && this.sheet.rows.row(number) === null) return;
      const row = this.sheet.rows.edit(number);
      rowXml.forEach((cell, columnOffset) => {
        setCell(row, area.column + columnOffset, cell);
      });
    });
    growDimension(this.sheet, area);
  }

  private releaseFormulas(area: Area): void {
    const lost = this.hasFormula(area);
    if (lost) {
      this.sharedFormulas.release(area);
      this.arrays.forget(area);
    }
    this.surroundings.changed(area, lost ? 'formula-lost' : 'no-formula-lost');
  }

  private hasFormula(area: Area): boolean {
    return this.mapCells(area, (xml) => xml !== null && splitCell(xml).formula !== null).some((row) =>
      row.includes(true),
    );
  }

  private checkArrays(area: Area): void {
    const array = this.arrays.cutBy(area);
    if (array === undefined) return;
    const facts = { sheet: this.surroundings.sheetName(), cell: areaAddress(area), array: areaAddress(array) };
    throw new WorkbookError(
      'inside-array',
      `${facts.cell} is part of the array formula in ${facts.array}. Change the whole of it.`,
      facts,
    );
  }

  private checkMerges(area: Area, contents: readonly (readonly Content[])[]): void {
    for (const merge of mergesOf(this.sheet).filter((one) => intersects(one, area))) {
      contents.forEach((rowContents, rowOffset) => {
        rowContents.forEach((content, columnOffset) => {
          const cell = { row: area.row + rowOffset, column: area.column + columnOffset, rows: 1, columns: 1 };
          const isFirst = cell.row === merge.row && cell.column === merge.column;
          if (content.kind === 'blank' || isFirst || !intersects(cell, merge)) return;
          const facts = { sheet: this.surroundings.sheetName(), cell: areaAddress(cell), merged: areaAddress(merge) };
          throw new WorkbookError(
            'inside-merge',
            `${facts.cell} is hidden inside the merged cells ${facts.merged}. Write to the first of them.`,
            facts,
          );
        });
      });
    }
  }

  private contentOf(xml: string, row: number, column: number): Content {
    const parts = splitCell(xml);
    const place = `${this.surroundings.sheetName()}!${addressOf(row, column)}`;
    const stored = storedContent(parts, this.surroundings, place);
    if (parts.formula === null) return stored;
    const formula = this.sharedFormulas.textAt(parts.formula, row, column);
    return { kind: 'formula', formula, result: stored.kind === 'blank' ? null : stored };
  }

  private inheritedStyle(rowNumber: number, column: number): number {
    const row = this.sheet.rows.row(rowNumber);
    const ofRow = row !== null && isTrue(attributeOf(row, 'customFormat')) ? attributeOf(row, 's') : undefined;
    return ofRow === undefined ? columnStyle(this.sheet, column) : Number(ofRow);
  }

  private mapCells<Value>(area: Area, use: (xml: string | null, row: number, column: number) => Value): Value[][] {
    return Array.from({ length: area.rows }, (_, rowOffset) => {
      const row: Row | null = this.sheet.rows.row(area.row + rowOffset);
      return Array.from({ length: area.columns }, (__, columnOffset) => {
        const column = area.column + columnOffset;
        return use(cellAt(row, column), area.row + rowOffset, column);
      });
    });
  }
}

function withStyle(xml: string, style: number): string {
  return xml.replace(/^<[^\s/>]+[^>]*?(?=\/?>)/, (startTag) => {
    const bare = startTag.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return style === 0 ? bare : `${bare} s="${String(style)}"`;
  });
}

function checkSize(area: Area, rows: readonly (readonly unknown[])[]): void {
  if (rows.length === area.rows && rows.every((row) => row.length === area.columns)) return;
  throw new WorkbookError(
    'size-mismatch',
    `${areaAddress(area)} needs ${String(area.rows)} rows of ${String(area.columns)} values.`,
    {
      area: areaAddress(area),
    },
  );
}
