// What the cells of a sheet hold, in which formats, and how far they reach. Values, texts and formats of one block are asked for one after the other.
import { areaAddress, checkArea } from '../cells/cell-address';
import type { Area, Content } from '../contract';
import { lastColumnOf, lastRowOf } from '../sheet/sheet-area';
import type { SheetSource } from './sheet-source';

interface ReadBlock {
  readonly address: string;
  readonly edition: number;
  contents?: readonly (readonly Content[])[];
  styles?: readonly (readonly number[])[];
  formats?: readonly (readonly string[])[];
}

interface Extent {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Bigger blocks are read anew each time rather than kept. */
const KEPT_CELLS = 500_000;

export class BlockReader {
  private recent: ReadBlock | null = null;
  private reach: (Extent & { readonly edition: number }) | null = null;

  constructor(private readonly source: SheetSource) {}

  /** @throws WorkbookError (outside-grid) */
  contents(area: Area): readonly (readonly Content[])[] {
    const block = this.block(area);
    // Taking rows apart is the dear part, so the styles come along.
    if (block.contents === undefined) Object.assign(block, this.source.grid.read(area));
    return block.contents ?? [];
  }

  /** @throws WorkbookError (outside-grid) */
  formats(area: Area): readonly (readonly string[])[] {
    const block = this.block(area);
    const book = this.source.book.styles();
    return (block.formats ??= this.styles(area).map((row) => row.map((style) => book.numberFormat(style))));
  }

  /** @throws WorkbookError (outside-grid) */
  styles(area: Area): readonly (readonly number[])[] {
    return (this.block(area).styles ??= this.source.grid.styles(area));
  }

  /** Last row and column with content, 0 for an empty sheet. */
  extent(): Extent {
    const { edition, xml } = this.source;
    if (this.reach?.edition !== edition) {
      this.reach = { edition, lastRow: lastRowOf(xml), lastColumn: lastColumnOf(xml) };
    }
    return this.reach;
  }

  /** The block of the last question while it still holds, else an empty one. */
  private block(area: Area): ReadBlock {
    checkArea(area);
    const { edition } = this.source;
    const address = areaAddress(area);
    if (this.recent?.address === address && this.recent.edition === edition) return this.recent;
    const block = { address, edition };
    this.recent = area.rows * area.columns > KEPT_CELLS ? null : block;
    return block;
  }
}
