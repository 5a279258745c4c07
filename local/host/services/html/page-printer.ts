/** Makes a PDF of a page that loads nothing from elsewhere. */
export type PagePrinter = (html: string) => Uint8Array;
