// Publishing a month, and the notice of it, as the script takes and answers them.
import type { ClientRequest, Report } from './client-reports';

export interface PublishRequest extends ClientRequest {
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly reason: string;
}

export interface PublicationReport extends Report {
  readonly month: string;
  readonly version: number;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly publishedOn: string;
  readonly publicUntil: string;
  readonly mark: string;
  readonly advanced: string;
  readonly last: string;
  readonly lastTwo: readonly string[];
  readonly changes: readonly ChangeReport[];
  readonly pages: readonly PageReport[];
}

export interface ChangeReport {
  readonly subject: string;
  readonly item: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** How a sheet is to be printed; the script has no call for it. */
export interface PageReport {
  readonly sheet: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly breaksBefore: readonly number[];
  readonly fitToWidth: boolean;
  readonly centred: boolean;
  readonly numbered: boolean;
}

export interface NoticeReport extends Report {
  readonly month: string;
  readonly version: number;
  readonly kind: 'draft' | 'first' | 'correction';
  readonly mark: string;
  readonly documents: readonly NoticeDocument[];
  readonly written: readonly string[];
  readonly pages: readonly PageReport[];
}

export interface NoticeDocument {
  readonly kind: 'circular' | 'poster';
  /** Without an ending. */
  readonly fileName: string;
  readonly html: string;
}
