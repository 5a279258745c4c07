// Contents on their way into cells: rules that refuse them, merges that swallow them, links that they end.
import type { Area, Content, Look, XlsxSheet } from '../../workbook/contract';
import type { CellInput } from '../calls/kinds';
import { dropLinks } from './cell-links';
import { contentOf } from './cell-value';
import type { CellPlace } from './cell-value';
import { withoutMergedAway } from './merged-cells';
import { remembering } from './remembering';
import { refuseInvalid } from './strict-validation';
import type { RuledBlock } from './strict-validation';

interface WrittenFile {
  readonly file: XlsxSheet;
  readonly area: Area;
  readonly contents: readonly (readonly Content[])[];
}

/** @throws ServiceException where a strict validation refuses a content */
export function writeContents({ file, area, contents }: WrittenFile, lists: Pick<RuledBlock, 'listed'>): void {
  refuseInvalid({ area, contents, listed: (sheet, from) => lists.listed(sheet, from) }, file.validations());
  putContents({ file, area, contents });
}

/** Whatever rules the cells have. */
export function putContents({ file, area, contents }: WrittenFile): void {
  file.write(area, withoutMergedAway({ area, contents }, file.merges()));
  dropLinks(file, area);
}

/** Contents as if typed, and the number formats that they bring to cells without one. */
export interface TypedBlock extends WrittenFile {
  adoptFormats(): void;
}

export function typedBlock(
  { file, area }: Omit<WrittenFile, 'contents'>,
  values: readonly (readonly CellInput[])[],
  place: CellPlace,
): TypedBlock {
  const formats = file.numberFormats(area);
  const typed = values.map((row, rowIndex) =>
    row.map((value, columnIndex) => contentOf(value, formats[rowIndex]?.[columnIndex] ?? '', place)),
  );
  // A cell that already has a number format keeps it.
  const adopted = typed.map((row, rowIndex) =>
    row.map(({ format }, columnIndex) => (formats[rowIndex]?.[columnIndex] === 'General' ? format : null)),
  );
  return {
    file,
    area,
    contents: typed.map((row) => row.map(({ content }) => content)),
    adoptFormats: () => {
      if (adopted.every((row) => row.every((format) => format === null))) return;
      const look = remembering((format: string | null): Look => (format === null ? {} : { numberFormat: format }));
      file.style(
        area,
        adopted.map((row) => row.map(look)),
      );
    },
  };
}
