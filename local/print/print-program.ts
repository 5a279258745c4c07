// What can turn a page into a PDF on this machine: a browser of the Chromium family, or LibreOffice. Nothing is installed with us for it.

export interface PrintProgram {
  readonly kind: 'browser' | 'office';
  /** As people know it, such as `Chromium`. */
  readonly name: string;
  /** Path of the program. */
  readonly path: string;
}

/** `start`: it could not be started; `time`: it did not end; `page`: it ended without a whole PDF. */
export interface PrintFailure {
  readonly program: PrintProgram;
  readonly reason: 'start' | 'time' | 'page';
  /** The last thing it said, one line, may be empty. */
  readonly said: string;
}

export type Attempt = { readonly pdf: Uint8Array } | { readonly failure: PrintFailure };

/** How long one page may take. A cold start on a slow machine takes some seconds. */
export const PRINT_TIMEOUT_MS = 60_000;
