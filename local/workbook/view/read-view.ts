// Puts the view of a sheet together; each part of the file is read when it is asked for.
import type { BlockReader } from '../book/block-reader';
import type { SheetSource } from '../book/sheet-source';
import { notesOf } from '../notes/sheet-notes';
import { bookExtras } from './book-extras';
import { colourOf } from './colours';
import { columnSpans, usualWidth } from './column-spans';
import { sheetExtras } from './extras';
import { fileRules } from './file-rules';
import { fileValidations } from './file-validations';
import { outsideLinks } from './outside-links';
import { readDrawings } from './read-drawings';
import { rowSizes, usualHeight } from './row-sizes';
import type { SheetView } from './sheet-view';
import { frozenPanes, saidReach, showsGridLines, tabColourElement } from './window';

export function readView(source: SheetSource, blocks: BlockReader): SheetView {
  const { book } = source;
  const digitPixels = (): number => book.styles().digitPixels();
  return {
    date1904: book.workbook.date1904,
    reach: () => saidReach(source.xml),
    looks: (area) => {
      const looks = book.looks();
      return blocks.styles(area).map((row) => row.map((style) => looks.of(style)));
    },
    usualLook: () => book.looks().of(0),
    columns: () => columnSpans(source.xml, { digitPixels: digitPixels(), looks: book.looks() }),
    rows: () => rowSizes(source.xml),
    usualSize: () => ({ width: usualWidth(source.xml, digitPixels()), height: usualHeight(source.xml) }),
    frozen: () => frozenPanes(source.xml),
    showsGridLines: () => showsGridLines(source.xml),
    tabColour: () => colourOf(tabColourElement(source.xml), book.palette()),
    validations: () => fileValidations(source.xml),
    rules: () => fileRules(source.xml, { styles: book.styles(), palette: book.palette() }),
    notes: () => notesOf(book.pack, source.place.part),
    outsideLinks: () => outsideLinks(source.xml, book.pack, source.place.part),
    drawings: () => readDrawings(book.pack, source.place.part),
    arrays: () => source.grid.arrayAreas(),
    bookExtras: () => bookExtras(book.pack, book.workbook),
    extras: () => sheetExtras(source.xml, book.pack, source.place.part),
  };
}
