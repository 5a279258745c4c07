// What adopting an existing workbook asks for and answers.
import type { ClientRequest, FindingReport } from '../client-messages';

/** A dry run proposes; otherwise the proposal is adopted: written to 设置 > 表映射, and the missing sheets created. */
export interface AdoptionRequest extends ClientRequest {
  /** Corrections by the person, written as in 表映射; they go before what is proposed. */
  readonly mapping: string;
  /** The mapping that a person has seen and agreed to; any other refuses. Left out: whatever is proposed. */
  readonly agreed?: string;
}

export interface AdoptionReport {
  readonly schema: 1;
  readonly tables: readonly AdoptedTable[];
  /** As written, or to be written, into 设置 > 表映射; empty where every name is already known. */
  readonly mapping: string;
  /** Sheets that belong to no table and stay as they are. */
  readonly otherSheets: readonly string[];
  /** Sheets created, or for a dry run: to be created. */
  readonly created: readonly string[];
  /** What has to be answered before the workbook can be ranked. */
  readonly findings: readonly FindingReport[];
  readonly written: boolean;
}

export interface AdoptedTable {
  /** The table's name in the language of the answer. */
  readonly table: string;
  readonly sheets: readonly AdoptedSheet[];
}

export interface AdoptedSheet {
  readonly sheet: string;
  readonly match: NameMatch;
  /** Counted from 1; null where none was found. */
  readonly headerRow: number | null;
  /** How many rows of entries were found. */
  readonly rows: number;
  readonly columns: readonly AdoptedColumn[];
  /** Headers that stand for nothing of ours. */
  readonly otherHeaders: readonly string[];
  /** Columns of ours whose value stands once for the whole sheet: in its name or its title. */
  readonly implied: readonly { readonly column: string; readonly value: string; readonly from: string }[];
  /** Columns that must be there and are not. */
  readonly missing: readonly string[];
}

export interface AdoptedColumn {
  readonly column: string;
  /** The header as it stands, and its cell. */
  readonly header: string;
  readonly cell: string;
  readonly match: NameMatch;
}

/** How surely a name of the office stands for one of ours; `similar` alone needs a person's word. */
export interface NameMatch {
  readonly how: 'mapped' | 'exact' | 'normalised' | 'alias' | 'suffix' | 'similar';
  /** 0..100. */
  readonly score: number;
  /** One sentence for `similar`, otherwise empty. */
  readonly reason: string;
}
