// Texts with links in the cells of a range.
import type { CellLink, Content } from '../../../workbook/contract';
import { instance, table } from '../../calls/kinds';
import { chained, method } from '../../calls/service-type';
import type { Member, ServiceObject } from '../../calls/service-type';
import { linkKey, linkTarget, linkUrls } from '../../document/cell-links';
import { writeContents } from '../../document/write-contents';
import { changeRange, filled, requireSameSize } from './range-self';
import type { RangeSelf } from './range-self';
import { cellLinkOf, richTextObject, richTextType } from './rich-text';
import type { RichText } from './rich-text';

const richText = instance(() => richTextType);

export const rangeTexts: Readonly<Record<string, Member<RangeSelf>>> = {
  getRichTextValue: method([], (self) => readTexts({ ...self, area: { ...self.area, rows: 1, columns: 1 } })[0]?.[0]),
  getRichTextValues: method([], readTexts),
  setRichTextValue: chained([richText], (self, value) => {
    writeTexts(self, filled(self, value));
  }),
  setRichTextValues: chained([table(richText)], (self, values) => {
    requireSameSize(values, self);
    writeTexts(self, values);
  }),
};

/** Null for a number, a date, a truth value or a formula. */
function readTexts({ run, sheet, area }: RangeSelf): (ServiceObject<RichText> | null)[][] {
  const file = sheet.settled();
  const urls = linkUrls(file, area, run.document.linkable());
  return file
    .read(area)
    .map((row, rowIndex) =>
      row.map((content, columnIndex) =>
        richTextOf(content, urls.get(linkKey(area.row + rowIndex, area.column + columnIndex)) ?? null),
      ),
    );
}

function richTextOf(content: Content, url: string | null): ServiceObject<RichText> | null {
  if (content.kind === 'blank') return richTextObject('', null);
  return content.kind === 'text' ? richTextObject(content.value, url) : null;
}

/** Rich text is not parsed: what looks like a number or a formula stays text. */
function writeTexts(self: RangeSelf, values: readonly (readonly RichText[])[]): void {
  const { run, area } = self;
  const linkable = run.document.linkable();
  const links = values.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex): CellLink[] => {
      const url = cellLinkOf(value);
      const place = { row: area.row + rowIndex, column: area.column + columnIndex };
      return url === null ? [] : [{ ...place, ...linkTarget(url, linkable) }];
    }),
  );
  changeRange(self, (file) => {
    const contents = values.map((row) => row.map((value) => contentOf(value)));
    writeContents({ file, area, contents }, run.document);
    if (links.length > 0) file.setLinks(area, links);
  });
}

function contentOf({ text }: RichText): Content {
  return text === '' ? { kind: 'blank' } : { kind: 'text', value: text };
}
