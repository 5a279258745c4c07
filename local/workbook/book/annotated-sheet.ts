// What stands on a sheet beside its cells: notes, rules for answers and looks, links, protection.
import type { Area, CellLink, ConditionalFormat, Protection, Validation } from '../contract';
import { noteAt, setNotes } from '../notes/sheet-notes';
import type { Note } from '../notes/sheet-notes';
import { conditionalFormatsOf, setConditionalFormats } from '../sheet/conditional-formats';
import { linksOf, setLinks } from '../sheet/links';
import { protect, protectionOf, unprotect } from '../sheet/protection';
import { setFormatAreas, setValidationAreas } from '../sheet/ruled-areas';
import { addValidations, clearValidations, validationsOf } from '../sheet/validations';
import type { SheetSource } from './sheet-source';

export abstract class AnnotatedSheet {
  abstract readonly name: string;

  constructor(readonly source: SheetSource) {}

  note(row: number, column: number): string {
    return noteAt(this.notesPlace(), row, column);
  }

  setNotes(notes: readonly Note[]): void {
    const { namespace } = this.source.book.workbook;
    setNotes({ ...this.notesPlace(), sheet: this.source.edit().part, namespace }, notes);
  }

  validations(): readonly Validation[] {
    return validationsOf({ part: this.source.xml, name: this.name });
  }

  addValidations(validations: readonly Validation[]): void {
    addValidations({ part: this.source.edit().part, name: this.name }, validations);
  }

  clearValidations(area: Area): void {
    clearValidations(this.source.edit().part, area);
  }

  setValidationAreas(index: number, areas: readonly Area[]): void {
    setValidationAreas(this.source.edit().part, index, areas);
  }

  setFormatAreas(index: number, areas: readonly Area[]): void {
    setFormatAreas(this.source.edit().part, index, areas);
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return conditionalFormatsOf(this.source.xml, this.source.book.styles().rules);
  }

  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    setConditionalFormats(this.source.edit().part, formats, this.source.book.styles().rules);
  }

  links(): readonly CellLink[] {
    return linksOf(this.source.xml);
  }

  setLinks(area: Area, links: readonly CellLink[]): void {
    setLinks(this.source.edit().part, area, links);
  }

  protection(): Protection | null {
    return protectionOf(this.source.xml);
  }

  protect(protection: Protection): void {
    protect(this.source.edit().part, protection);
  }

  unprotect(): void {
    unprotect(this.source.edit().part);
  }

  private notesPlace(): { pack: SheetSource['book']['pack']; part: string } {
    return { pack: this.source.book.pack, part: this.source.place.part };
  }
}
