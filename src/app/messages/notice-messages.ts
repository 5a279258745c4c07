// The notice: the sheet to print, the circular and the wall poster as HTML, and their PDF.
import type { ClientRequest, FindingReport } from '../client-messages';
import type { PageReport } from './publication-messages';

export interface NoticeReport {
  readonly schema: 1;
  readonly month: string;
  readonly version: number;
  /** A draft is for the leading group; it says so in large letters and carries no mark. */
  readonly kind: 'draft' | 'first' | 'correction';
  readonly mark: string;
  readonly documents: readonly NoticeDocument[];
  readonly written: readonly string[];
  readonly pages: readonly PageReport[];
  readonly findings: readonly FindingReport[];
}

export interface NoticeDocument {
  readonly kind: 'circular' | 'poster';
  /** Clean for every system, without an ending. */
  readonly fileName: string;
  /** A whole page without scripts and without anything remote. */
  readonly html: string;
}

export interface NoticeFileRequest extends ClientRequest {
  readonly document: 'circular' | 'poster';
}

export interface FileReport {
  readonly schema: 1;
  readonly fileName: string;
  readonly mimeType: string;
  readonly base64: string;
}
