// Text with links in it. Of Google's rich text, links are all that is here; fonts belong to the cell.
import { orNull, text, whole } from '../../calls/kinds';
import { ServiceException } from '../../calls/service-exception';
import { chained, method, overloaded, ServiceObject } from '../../calls/service-type';
import type { Member, ServiceType } from '../../calls/service-type';

/** The link of each UTF-16 unit of the text. */
type LinkByUnit = readonly (string | null)[];

export interface RichText {
  readonly text: string;
  readonly links: LinkByUnit;
}

interface BuilderSelf {
  text: string | null;
  links: LinkByUnit;
}

const getLinkUrl: Member<RichText> = overloaded(
  method([], ({ links }: RichText) => commonLink(links)),
  method([whole, whole], (self: RichText, start, end) => commonLink(self.links.slice(start, end))),
);

export const richTextType: ServiceType<RichText> = {
  name: 'SpreadsheetApp.RichTextValue',
  members: { getText: method([], (self) => self.text), getLinkUrl },
};

const builderType: ServiceType<BuilderSelf> = {
  name: 'SpreadsheetApp.RichTextValueBuilder',
  members: {
    setText: chained([text], (self, words) => {
      self.text = words;
      self.links = unlinked(words);
    }),
    setLinkUrl: overloaded(
      chained([orNull(text)], (self: BuilderSelf, url) => {
        self.links = requireText(self).map(() => url);
      }),
      chained([whole, whole, orNull(text)], (self: BuilderSelf, ...[start, end, url]) => {
        const before = requireText(self);
        if (start < 0 || end > before.length || start >= end) throw new ServiceException('Illegal argument.');
        self.links = before.map((link, index) => (index >= start && index < end ? url : link));
      }),
    ),
    build: method([], (self) => new ServiceObject(richTextType, { text: self.text ?? '', links: self.links })),
  },
};

export function newRichText(): ServiceObject<BuilderSelf> {
  return new ServiceObject(builderType, { text: null, links: [] });
}

export function richTextObject(words: string, url: string | null): ServiceObject<RichText> {
  return new ServiceObject(richTextType, { text: words, links: unlinked(words).map(() => url) });
}

/** The one link that all of these units have. */
function commonLink(links: LinkByUnit): string | null {
  const [first = null] = links;
  return links.every((link) => link === first) ? first : null;
}

/**
 * The link that a cell of an .xlsx gets for the text: such a cell is a link as a whole or not at all.
 * @throws ServiceException for several links in one text
 */
export function cellLinkOf({ links }: RichText): string | null {
  const urls = [...new Set(links.filter((link) => link !== null))];
  if (urls.length > 1) throw new ServiceException('Several links in one cell are not available in the local host');
  return urls[0] ?? null;
}

function requireText({ text: words, links }: BuilderSelf): LinkByUnit {
  if (words === null) throw new ServiceException('Text must be set before links.');
  return links;
}

function unlinked(words: string): LinkByUnit {
  return Array.from({ length: words.length }, () => null);
}
