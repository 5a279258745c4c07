// What the cells of an area hold and in which formats. Values, texts and formats of one block are asked for one after the other.
import { areaAddress, checkArea } from '../cells/cell-address';
import type { Area, Content } from '../contract';
import type { SheetSource } from './sheet-source';

interface ReadBlock {
  readonly address: string;
  readonly edition: number;
  contents?: readonly (readonly Content[])[];
  formats?: readonly (readonly string[])[];
}

/** Bigger blocks are read anew each time rather than kept. */
const KEPT_CELLS = 500_000;

export class BlockReader {
  private recent: ReadBlock | null = null;

  constructor(private readonly source: SheetSource) {}

  /** @throws WorkbookError (outside-grid) */
  contents(area: Area): readonly (readonly Content[])[] {
    const block = this.block(area);
    return (block.contents ??= this.source.grid.read(area));
  }

  /** @throws WorkbookError (outside-grid) */
  formats(area: Area): readonly (readonly string[])[] {
    const block = this.block(area);
    const styles = this.source.book.styles();
    return (block.formats ??= this.source.grid
      .styles(area)
      .map((row) => row.map((style) => styles.numberFormat(style))));
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
