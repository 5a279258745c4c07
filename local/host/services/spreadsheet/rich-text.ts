// Text with links in it. Of Google's rich text, links are all that is here; fonts belong to the cell.
import { orNull, text, whole } from '../../calls/kinds';
import { ServiceException } from '../../calls/service-exception';
import { chained, method, overloaded, ServiceObject } from '../../calls/service-type';
import type { Member, ServiceType } from '../../calls/service-type';

/** A piece of the text, in UTF-16 units, with the link it has. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly url: string | null;
}

export interface RichText {
  readonly text: string;
  /** Side by side from the first unit to the last; none in an empty text. */
  readonly runs: readonly Run[];
}

interface BuilderSelf {
  text: string | null;
  runs: readonly Run[];
}

const getLinkUrl: Member<RichText> = overloaded(
  method([], ({ runs }: RichText) => commonLink(runs)),
  method([whole, whole], (self: RichText, start, end) => commonLink(clipped(self.runs, start, end))),
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
      self.runs = oneRun(words, null);
    }),
    setLinkUrl: overloaded(
      chained([orNull(text)], (self: BuilderSelf, url) => {
        self.runs = oneRun(requireText(self), url);
      }),
      chained([whole, whole, orNull(text)], (self: BuilderSelf, ...[start, end, url]) => {
        const { length } = requireText(self);
        if (start < 0 || end > length || start >= end) throw new ServiceException('Illegal argument.');
        self.runs = [...clipped(self.runs, 0, start), { start, end, url }, ...clipped(self.runs, end, length)];
      }),
    ),
    build: method([], (self) => new ServiceObject(richTextType, { text: self.text ?? '', runs: self.runs })),
  },
};

export function newRichText(): ServiceObject<BuilderSelf> {
  return new ServiceObject(builderType, { text: null, runs: [] });
}

export function richTextObject(words: string, url: string | null): ServiceObject<RichText> {
  return new ServiceObject(richTextType, { text: words, runs: oneRun(words, url) });
}

/** The one link that all of these runs have. */
function commonLink(runs: readonly Run[]): string | null {
  const [first] = runs;
  return first !== undefined && runs.every(({ url }) => url === first.url) ? first.url : null;
}

/**
 * The link that a cell of an .xlsx gets for the text: such a cell is a link as a whole or not at all.
 * @throws ServiceException for several links in one text
 */
export function cellLinkOf({ runs }: RichText): string | null {
  const urls = new Set(runs.flatMap(({ url }) => url ?? []));
  if (urls.size > 1) throw new ServiceException('Several links in one cell are not available in the local host');
  const [only = null] = urls;
  return only;
}

function requireText({ text: words }: BuilderSelf): string {
  if (words === null) throw new ServiceException('Text must be set before links.');
  return words;
}

function oneRun(words: string, url: string | null): readonly Run[] {
  return words === '' ? [] : [{ start: 0, end: words.length, url }];
}

/** What of the runs lies between two places of the text. */
function clipped(runs: readonly Run[], from: number, to: number): readonly Run[] {
  return runs
    .map(({ start, end, url }) => ({ start: Math.max(start, from), end: Math.min(end, to), url }))
    .filter(({ start, end }) => start < end);
}
