// How a sheet looks to a person: read for showing it, never for changing it.

export interface SheetView {
  /** How the workbook counts days. */
  readonly date1904: boolean;
}
