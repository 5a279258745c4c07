// What all sheets of one open file share, each part read when it is first needed.
import { SharedStrings } from '../cells/shared-strings';
import type { WorkbookPlace } from '../cells/shared-strings';
import type { XlsxPackage } from '../package/xlsx-package';
import { StyleBook } from '../styles/style-book';
import { CellLooks } from '../view/cell-looks';
import { paletteOf } from '../view/palette';
import type { Palette } from '../view/palette';
import type { SheetWatcher } from '../recording/watched-sheet';
import { WorkbookPart } from './workbook-part';

export class BookContext {
  readonly workbook: WorkbookPart;
  readonly watchers = new Set<SheetWatcher>();
  private sharedStrings: SharedStrings | null = null;
  private styleBook: StyleBook | null = null;
  private colours: Palette | null = null;
  private cellLooks: CellLooks | null = null;

  constructor(
    readonly pack: XlsxPackage,
    workbookPart: string,
  ) {
    this.workbook = new WorkbookPart(pack, workbookPart);
  }

  readonly strings = (): SharedStrings => (this.sharedStrings ??= new SharedStrings(this.place()));

  readonly styles = (): StyleBook => (this.styleBook ??= new StyleBook(this.place()));

  readonly palette = (): Palette => (this.colours ??= paletteOf(this.pack, this.workbook.part, this.styles().root));

  readonly looks = (): CellLooks => (this.cellLooks ??= new CellLooks(this.styles(), this.palette()));

  flush(): void {
    this.sharedStrings?.flush();
    this.styleBook?.flush();
  }

  private place(): WorkbookPlace {
    return { pack: this.pack, part: this.workbook.part, namespace: this.workbook.namespace };
  }
}
