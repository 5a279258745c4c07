// What a person does to the rows, columns and lines of a sheet; sizes in pixels at 96 dpi.

export interface SheetShape {
  /** Null: the usual width. */
  setColumnWidths(columns: readonly number[], pixels: number | null): void;
  /** Null: as high as the programs make it for its contents. */
  setRowHeights(rows: readonly number[], pixels: number | null): void;
  hideColumns(columns: readonly number[]): void;
  showColumns(columns: readonly number[]): void;
  hideRows(rows: readonly number[]): void;
  showRows(rows: readonly number[]): void;
  /** The lines between the cells, as a screen shows them. */
  hideGridLines(): void;
  showGridLines(): void;
}
