// What the cells of an area hold and in which formats. Values, texts and formats of one block are asked for one after the other.
import { areaAddress, checkArea } from '../cells/cell-address';
import type { Area, Content } from '../contract';
import type { SheetSource } from './sheet-source';

interface ReadBlock {
  readonly address: string;
  readonly edition: number;
  readonly contents: readonly (readonly Content[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Bigger blocks are read anew each time rather than kept. */
const KEPT_CELLS = 500_000;

export class BlockReader {
  private recent: ReadBlock | null = null;

  constructor(private readonly source: SheetSource) {}

  contents(area: Area): ReadBlock['contents'] {
    return this.known(area)?.contents ?? this.source.grid.read(area);
  }

  formats(area: Area): ReadBlock['formats'] {
    return this.known(area)?.formats ?? this.formatsOf(area);
  }

  /** @throws WorkbookError (outside-grid) */
  private known(area: Area): ReadBlock | null {
    checkArea(area);
    const { edition } = this.source;
    const address = areaAddress(area);
    if (this.recent?.address === address && this.recent.edition === edition) return this.recent;
    if (area.rows * area.columns > KEPT_CELLS) return null;
    this.recent = { address, edition, contents: this.source.grid.read(area), formats: this.formatsOf(area) };
    return this.recent;
  }

  private formatsOf(area: Area): ReadBlock['formats'] {
    const styles = this.source.book.styles();
    return this.source.grid.styles(area).map((row) => row.map((style) => styles.numberFormat(style)));
  }
}
