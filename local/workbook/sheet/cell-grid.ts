// Reading and writing the cells of one sheet.
import { addressOf, areaAddress, checkArea } from '../cells/cell-address';
import { storedContent, writeCell } from '../cells/cell-content';
import { splitCell, styleOf, withStyle } from '../cells/cell-parts';
import { isSameContent } from '../cells/same-content';
import type { SharedStrings } from '../cells/shared-strings';
import type { Area, Content } from '../contract';
import { WorkbookError } from '../workbook-error';
import { attributeOf, isTrue } from '../xml/xml-attributes';
import { ArrayFormulas } from './array-formulas';
import { columnStyles } from './columns';
import { mergesOf } from './merges';
import { cellAt, setCell } from './row';
import type { Row } from './row';
import { SharedFormulas } from './shared-formulas';
import { growDimension } from './sheet-area';
import type { Table } from './tables';
import type { WorksheetPart } from './worksheet-part';
import { checkArray, checkChanges } from './write-guards';

export interface GridSurroundings {
  readonly sheetName: () => string;
  readonly strings: () => SharedStrings;
  readonly tables: () => readonly Table[];
  readonly date1904: boolean;
  readonly changed: (changes: CellChanges) => void;
}

export interface CellChanges {
  /** Where contents changed. */
  readonly area: Area;
  readonly losesFormula: boolean;
  /** A formula was written without its result. */
  readonly needsCalculation: boolean;
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly isBlank: boolean;
}

/** The style that a cell which does not exist yet would take from its row or column. */
type InheritedStyles = (row: number, column: number) => number;

const BLANK: Content = { kind: 'blank' };

export class CellGrid {
  readonly sharedFormulas: SharedFormulas;
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
    const inherited = this.inheritedStyles();
    return this.mapCells(area, (xml, row, column) => (xml === null ? inherited(row, column) : styleOf(xml)));
  }

  /**
   * Cells that hold the content already are left alone, with their rich text.
   * @throws WorkbookError (inside-array, inside-merge, inside-table-header, size-mismatch, outside-grid, content-invalid) before anything is changed
   */
  write(area: Area, contents: readonly (readonly Content[])[]): void {
    checkArea(area);
    checkSize(area, contents);
    const changes = this.changesIn(area, contents);
    if (changes.length === 0) return;
    this.checkArrays(area);
    const sheet = this.surroundings.sheetName();
    checkChanges(changes, { sheet, merges: mergesOf(this.sheet), tables: this.surroundings.tables() });
    const inherited = this.inheritedStyles();
    const written = changes.map((change) => ({ ...change, xml: this.writtenCell(change, inherited) }));
    this.releaseFormulas(area, written);
    for (const { row, column, xml } of written) setCell(this.sheet.rows.edit(row), column, xml);
    growDimension(this.sheet, area);
  }

  /** Contents and looks go. */
  clear(area: Area): void {
    checkArea(area);
    this.checkArrays(area);
    this.releaseFormulas(area, []);
    for (const number of this.sheet.rows.rowNumbersWithin(area.row, area.row + area.rows - 1)) {
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
        const blank = `<${this.sheet.prefix}c r="${addressOf(row.number, column)}"/>`;
        setCell(row, column, withStyle(cellAt(row, column) ?? blank, style));
      });
    });
    growDimension(this.sheet, area);
  }

  private changesIn(area: Area, contents: readonly (readonly Content[])[]): Change[] {
    const current = this.read(area);
    return contents.flatMap((rowContents, rowOffset) =>
      rowContents.flatMap((content, columnOffset) => {
        if (isSameContent(current[rowOffset]?.[columnOffset] ?? BLANK, content)) return [];
        const place = { row: area.row + rowOffset, column: area.column + columnOffset };
        return [{ ...place, content, isBlank: content.kind === 'blank' }];
      }),
    );
  }

  private writtenCell({ row, column, content }: Change, inherited: InheritedStyles): string | null {
    const existing = cellAt(this.sheet.rows.row(row), column);
    return writeCell(content, {
      address: addressOf(row, column),
      style: existing === null ? inherited(row, column) : styleOf(existing),
      prefix: this.sheet.prefix,
      strings: this.surroundings.strings,
    });
  }

  private releaseFormulas(area: Area, changes: readonly Change[]): void {
    const losesFormula = this.hasFormula(area);
    if (losesFormula) {
      this.sharedFormulas.release(area);
      this.arrays.forget(area);
    }
    const needsCalculation = changes.some(({ content }) => content.kind === 'formula' && content.result === null);
    this.surroundings.changed({ area, losesFormula, needsCalculation });
  }

  private hasFormula(area: Area): boolean {
    return this.sheet.rows.rowNumbersWithin(area.row, area.row + area.rows - 1).some((number) =>
      this.sheet.rows.row(number)?.cells.some(({ column, xml }) => {
        const isInside = column >= area.column && column < area.column + area.columns;
        return isInside && splitCell(xml).formula !== null;
      }),
    );
  }

  private checkArrays(area: Area): void {
    checkArray(this.arrays.cutBy(area), area, this.surroundings.sheetName());
  }

  private contentOf(xml: string, row: number, column: number): Content {
    const parts = splitCell(xml);
    const place = (): string => `${this.surroundings.sheetName()}!${addressOf(row, column)}`;
    const stored = storedContent(parts, this.surroundings, place);
    if (parts.formula === null) return stored;
    const formula = this.sharedFormulas.textAt(parts.formula, row, column);
    return { kind: 'formula', formula, result: stored.kind === 'blank' ? null : stored };
  }

  private inheritedStyles(): InheritedStyles {
    const ofColumn = columnStyles(this.sheet);
    let recent: { readonly rowNumber: number; readonly style: number | null } | null = null;
    return (rowNumber, column) => {
      if (recent?.rowNumber !== rowNumber) recent = { rowNumber, style: rowStyle(this.sheet.rows.row(rowNumber)) };
      return recent.style ?? ofColumn(column);
    };
  }

  private mapCells<Value>(area: Area, use: (xml: string | null, row: number, column: number) => Value): Value[][] {
    return Array.from({ length: area.rows }, (_, rowOffset) => {
      const row = this.sheet.rows.row(area.row + rowOffset);
      return Array.from({ length: area.columns }, (__, columnOffset) => {
        const column = area.column + columnOffset;
        return use(cellAt(row, column), area.row + rowOffset, column);
      });
    });
  }
}

function rowStyle(row: Row | null): number | null {
  const style = row !== null && isTrue(attributeOf(row, 'customFormat')) ? attributeOf(row, 's') : undefined;
  return style === undefined ? null : Number(style);
}

function checkSize(area: Area, rows: readonly (readonly unknown[])[]): void {
  if (rows.length === area.rows && rows.every((row) => row.length === area.columns)) return;
  const facts = { area: areaAddress(area), rows: area.rows, columns: area.columns };
  throw new WorkbookError('size-mismatch', `The values do not have the size of ${facts.area}.`, facts);
}
