// Which rows of a printed ranking sheet begin a page, so that no heading stands at a page's foot without its table. Inside a table
// pages end where the printing program ends them, for it alone knows how high its rows are.
import { brokenLines } from '../../sheets/layouts/line-breaking';
import { PIXELS_PER_CHARACTER } from '../../sheets/layouts/ranking/ranking-grid';
import { STATUS_ROW } from '../../sheets/layouts/ranking/ranking-status';
import type { LayoutCell, SheetLayout } from '../../sheets/sheet-layout';

/** A4 across less the margins, 273 mm by 180 mm, and less what is for programs that round up. */
const PAGE = { width: 1032, height: 676 };
/** Of a row of one line, from the lowest that a program makes it (LibreOffice) to the highest (Google Sheets, Excel). */
const ROW_PIXELS = [16, 21];
/** Of each line more. */
const LINE_PIXELS = 17;
/** Of what does not stay whole: the heading, the head of the table and its first two rows. */
const ROWS_KEPT = 4;

/** Counted from 1. A heading moves on where any of the programs would leave it behind. */
export function rankingBreaks(layout: SheetLayout): readonly number[] {
  const printings = ROW_PIXELS.map((pixels) => new Printing(layout, pixels));
  const breaks: number[] = [];
  layout.rows.forEach((row, index) => {
    const isHeading = index >= STATUS_ROW && row[0]?.style === 'section';
    if (isHeading && printings.some((printing) => !printing.hasRoomAt(index))) {
      breaks.push(index + 1);
      for (const printing of printings) printing.beginPage();
    }
    for (const printing of printings) printing.print(index);
  });
  return breaks;
}

/** The sheet as one program prints it: as wide as the page, with the rows down to the status on top of every page. */
class Printing {
  private readonly heights: readonly number[];
  private readonly page: number;
  private used = 0;

  constructor(
    private readonly layout: SheetLayout,
    linePixels: number,
  ) {
    const { rows, rowHeights, columnWidths } = layout;
    const given = new Map(rowHeights.map(({ row, pixels }) => [row, pixels]));
    const grown = (row: readonly LayoutCell[]): number => linePixels + (linesOf(row, columnWidths) - 1) * LINE_PIXELS;
    this.heights = rows.map((row, index) => given.get(index + 1) ?? grown(row));
    this.page =
      (PAGE.height * Math.max(sum(columnWidths), PAGE.width)) / PAGE.width - sum(this.heights.slice(0, STATUS_ROW));
  }

  print(index: number): void {
    const height = index < STATUS_ROW ? 0 : (this.heights[index] ?? 0);
    this.used = this.used + height > this.page ? height : this.used + height;
  }

  beginPage(): void {
    this.used = 0;
  }

  /** For all of a short section; of a long one, which would leave pages empty, only for what makes it readable. */
  hasRoomAt(heading: number): boolean {
    const section = this.heights.slice(heading, heading + this.lengthAt(heading));
    const kept = sum(section) <= this.page / 2 ? section : section.slice(0, ROWS_KEPT);
    return this.used === 0 || this.used + sum(kept) <= this.page;
  }

  /** Down to the next empty row. */
  private lengthAt(heading: number): number {
    const rows = this.layout.rows.slice(heading);
    const length = rows.findIndex((row) => row.every(({ value }) => value === null));
    return length < 0 ? rows.length : length;
  }
}

/** Rows grow with their remarks. */
function linesOf(row: readonly LayoutCell[], columnWidths: readonly number[]): number {
  const lines = row.map(({ value, style }, column) => {
    const characters = Math.floor((columnWidths[column] ?? 0) / PIXELS_PER_CHARACTER);
    return style === 'wrapped' ? brokenLines(String(value ?? ''), characters).length : 1;
  });
  return Math.max(1, ...lines);
}

function sum(pixels: readonly number[]): number {
  return pixels.reduce((all, each) => all + each, 0);
}
