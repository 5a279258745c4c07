// Reading and writing the cells of one sheet.
import { addressOf, checkArea } from '../cells/cell-address';
import { storedContent, writeCell } from '../cells/cell-content';
import { hasFormula, isBareCell, splitCell, styleOf, withStyle } from '../cells/cell-parts';
import type { CellParts } from '../cells/cell-parts';
import { isSameContent } from '../cells/same-content';
import type { SharedStrings } from '../cells/shared-strings';
import type { Area, Content } from '../contract';
import { ArrayFormulas } from './array-formulas';
import { checkSize, mapCells } from './cell-block';
import { inheritedStyles, stylesOfCells } from './cell-styles';
import type { InheritedStyles } from './cell-styles';
import { mergesOf } from './merges';
import { cellAt, setCell } from './row';
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
  /** The cell as it is, if there is one. */
  readonly existing: string | null;
  readonly content: Content;
  readonly isBlank: boolean;
}

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

  /** Contents and, in the same pass, styles as `styles` gives them. */
  read(area: Area): { readonly contents: Content[][]; readonly styles: number[][] } {
    const inherited = inheritedStyles(this.sheet);
    const contents: Content[][] = [];
    const styles = mapCells(this.sheet.rows, area, (xml, row, column) => {
      const parts = xml === null ? null : splitCell(xml);
      (contents[row - area.row] ??= []).push(parts === null ? BLANK : this.contentOf(parts, row, column));
      return parts === null ? inherited(row, column) : parts.style;
    });
    return { contents, styles };
  }

  /** Areas that one array formula fills. */
  arrayAreas(): readonly Area[] {
    return this.arrays.all();
  }

  /** Style of each cell; where there is no cell, the one a new cell would take. */
  styles(area: Area): number[][] {
    return mapCells(this.sheet.rows, area, stylesOfCells(this.sheet));
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
    const inherited = inheritedStyles(this.sheet);
    const cells = changes.map((change) => this.writtenCell(change, inherited));
    this.releaseFormulas(area, changes);
    changes.forEach(({ row, column }, index) => {
      setCell(this.sheet.rows.edit(row), column, cells[index] ?? null);
    });
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
        const existing = cellAt(row, column);
        if (existing === null) setCell(row, column, this.blankCell(addressOf(row.number, column), style));
        else if (styleOf(existing) !== style) setCell(row, column, withStyle(existing, style));
      });
    });
    growDimension(this.sheet, area);
  }

  /** Call when rows were put back: what is known of formulas may not hold. */
  resetFormulas(): void {
    this.sharedFormulas.reset();
    this.arrays.reset();
  }

  private blankCell(address: string, style: number): string {
    const look = style === 0 ? '' : ` s="${String(style)}"`;
    return `<${this.sheet.prefix}c r="${address}"${look}/>`;
  }

  /** Only these are made into objects: most of a big block may be as it is, or new and blank. */
  private changesIn(area: Area, contents: readonly (readonly Content[])[]): Change[] {
    const changes: Change[] = [];
    contents.forEach((rowContents, rowOffset) => {
      const number = area.row + rowOffset;
      const row = this.sheet.rows.row(number);
      rowContents.forEach((content, columnOffset) => {
        const column = area.column + columnOffset;
        const existing = cellAt(row, column);
        const isBare = existing === null || isBareCell(existing);
        const current = isBare ? BLANK : this.contentOf(splitCell(existing), number, column);
        if (isSameContent(current, content)) return;
        changes.push({ row: number, column, existing, content, isBlank: content.kind === 'blank' });
      });
    });
    return changes;
  }

  private writtenCell({ row, column, existing, content }: Change, inherited: InheritedStyles): string | null {
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
        return isInside && hasFormula(xml);
      }),
    );
  }

  private checkArrays(area: Area): void {
    checkArray(this.arrays.cutBy(area), area, this.surroundings.sheetName());
  }

  private contentOf(parts: CellParts, row: number, column: number): Content {
    if (parts.formula === null && parts.value === null && parts.inline === null) return BLANK;
    const place = (): string => `${this.surroundings.sheetName()}!${addressOf(row, column)}`;
    const stored = storedContent(parts, this.surroundings, place);
    if (parts.formula === null) return stored;
    const formula = this.sharedFormulas.textAt(parts.formula, row, column);
    return { kind: 'formula', formula, result: stored.kind === 'blank' ? null : stored };
  }
}
