// What an existing workbook would be read as: a proposal that a person looks at before anything is written.
import type { CellAddress, Finding } from '../../core/findings/finding';
import type { WorkbookMapping } from '../locating/workbook-mapping';
import type { Words } from '../../text/language';
import type { Table } from '../tables/table';
import type { CellEvidence } from './proposals/cell-evidence';

export interface Adoption {
  /** Every input table, in the order of the tabs, with the sheets it has, be they none. */
  readonly tables: readonly TableAdoption[];
  /** What is to be kept in 设置 > 表映射: what stands there, the corrections, and what is proposed. */
  readonly mapping: WorkbookMapping;
  /** Sheets that belong to no table. */
  readonly otherSheets: readonly string[];
  /** Questions and faults; an error has to be answered or mended before the workbook can be ranked. */
  readonly findings: readonly Finding[];
}

export interface TableAdoption {
  readonly table: Table;
  readonly sheets: readonly SheetAdoption[];
}

export interface SheetAdoption {
  readonly sheet: string;
  readonly match: Match;
  /** Counted from 1; null where no header row was found. */
  readonly headerRow: number | null;
  /** How many rows hold entries. */
  readonly rows: number;
  readonly columns: readonly ColumnAdoption[];
  readonly otherHeaders: readonly string[];
  readonly implied: readonly ImpliedColumn[];
  /** Keys of the columns that must be there and are not. */
  readonly missing: readonly string[];
}

export interface ColumnAdoption {
  readonly column: string;
  /** As it stands. */
  readonly header: string;
  readonly at: CellAddress;
  readonly match: Match;
}

export interface ImpliedColumn {
  readonly column: string;
  readonly value: string;
  /** The title or the sheet's name that says so. */
  readonly source: string;
}

/** How surely a name of the office stands for one of ours. */
export interface Match {
  readonly how: 'mapped' | 'exact' | 'normalised' | 'alias' | 'suffix' | 'similar';
  /** 0..100. */
  readonly score: number;
  /** For `similar` alone. */
  readonly reason: Reason | null;
}

/** Why a name is taken for another one. */
export type Reason =
  | {
      readonly of: 'header';
      /** The name that it resembles: a header or an alias of the column, in either language. */
      readonly known: string;
      readonly column: Words;
      readonly evidence: CellEvidence | null;
    }
  | {
      readonly of: 'sheet';
      readonly table: Table;
      /** Required columns that its headers show, of those that must stand in headers. */
      readonly found: number;
      readonly needed: number;
      /** The name that its own name resembles, or empty. */
      readonly known: string;
    };

const SURE_SCORES = { mapped: 100, exact: 100, normalised: 98, alias: 95, suffix: 90 } as const;

/** A match that needs nobody's word. */
export function sureMatch(how: Exclude<Match['how'], 'similar'>): Match {
  return { how, score: SURE_SCORES[how], reason: null };
}
