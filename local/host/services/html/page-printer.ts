/** Makes a PDF of a page that loads nothing from elsewhere; null where that fails and the script may go on without. */
export type PagePrinter = (html: string) => Uint8Array | null;
