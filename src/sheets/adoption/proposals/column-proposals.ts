// Which headers of a sheet are meant by columns of ours that no known name tells.
import { isFootText } from '../../rows/foot-row';
import { cellEvidence, type CellEvidence, type NamesOfLists } from './cell-evidence';
import type { Cell } from '../../cells/reading';
import { headerKey } from '../../locating/headers/header-key';
import { headerRowOf, type HeaderRow } from '../../locating/headers/header-row';
import { headerVocabulary } from '../../locating/headers/header-vocabulary';
import { matchColumns } from '../../locating/headers/match-columns';
import { mappedColumns, standsForNothing, type WorkbookMapping } from '../../locating/workbook-mapping';
import type { Column, Table } from '../../tables/table';
import type { SheetSnapshot } from '../../workbook-snapshot';
import { columnResemblance, type Resemblance } from '../resemblance/name-resemblance';
import { settlePairs, type Pair } from './settle-pairs';
import { similarHeaders } from '../resemblance/similar-headers';

/** A column of ours and a header that may stand for it. */
export interface ColumnCandidate extends Pair {
  readonly text: string;
  /** Counted from 1. */
  readonly headerRow: number;
  readonly name: Resemblance;
  readonly evidence: CellEvidence | null;
}

export interface ColumnProposals {
  readonly settled: readonly ColumnCandidate[];
  readonly open: readonly (readonly ColumnCandidate[])[];
}

/** The name counts more than the cells: an unfilled form has none, and dates stand under more than one header. */
const SHARE_OF_NAME = 0.75;
const SHARE_OF_CELLS = 0.25;
/** Where the cells say nothing, neither for nor against. */
const NO_EVIDENCE = 0.5;
const ROWS_LOOKED_AT = 60;

export function proposeColumns(
  sheet: SheetSnapshot,
  table: Table,
  { mapping, names }: { readonly mapping: WorkbookMapping; readonly names: NamesOfLists },
): ColumnProposals {
  const known = headerVocabulary(table, mapping);
  const similar = similarHeaders(table);
  const header = headerRowOf(sheet, (text) => known(text) ?? similar.meaningOf(text));
  if (header === null) return { settled: [], open: [] };
  const { found } = matchColumns(header.texts, known, table);
  const taken = new Set([...found.values()].map(({ index }) => index));
  const refused = mappedColumns(mapping, table).filter((each) => standsForNothing(each.header));
  const open = Object.entries(table.columns).filter(
    ([key]) => !found.has(key) && !refused.some(({ column }) => column === key),
  );
  const rowIndexes = rowsBelow(sheet, header.rowIndex);
  const pairs = freeHeaders(sheet, header, taken).flatMap((own) => {
    const cells = cellsAt(sheet, rowIndexes, own.index);
    const columns = areRowNumbers(cells) ? open.filter(([, { presence }]) => presence !== 'optional') : open;
    return columns.map(([key, column]): ColumnCandidate => {
      const headerAt = { header: own.index, text: own.text, headerRow: header.rowIndex + 1 };
      return { column: key, ...headerAt, ...fitOf(own.text, column, cellEvidence(cells, column.kind, names)) };
    });
  });
  const { settled, open: asked } = settlePairs(pairs.filter(({ name }) => name.likeness > 0));
  return { settled: [...settled].sort((a, b) => a.header - b.header), open: asked };
}

function fitOf(
  text: string,
  column: Column,
  evidence: CellEvidence | null,
): Pick<ColumnCandidate, 'name' | 'evidence' | 'score'> {
  const name = columnResemblance(text, column);
  const score = SHARE_OF_NAME * name.likeness + 100 * SHARE_OF_CELLS * shareOf(evidence);
  return { name, evidence, score: Math.round(score) };
}

function shareOf(evidence: CellEvidence | null): number {
  return evidence === null ? NO_EVIDENCE : evidence.fitting / evidence.looked;
}

/** Headers that stand for nothing yet and that a mapping can name: written in one cell, and no two alike. */
function freeHeaders(
  { values }: SheetSnapshot,
  { rowIndex, texts }: HeaderRow,
  taken: ReadonlySet<number>,
): readonly { readonly index: number; readonly text: string }[] {
  const free = texts
    .map((text, index) => ({ index, text }))
    .filter(({ index, text }) => text.trim() !== '' && !taken.has(index));
  const isWritten = ({ index, text }: { readonly index: number; readonly text: string }): boolean =>
    values.slice(0, rowIndex + 1).some((row) => row[index] === text);
  const isAlone = ({ text }: { readonly text: string }): boolean =>
    free.filter((other) => headerKey(other.text) === headerKey(text)).length === 1;
  return free.filter((each) => isWritten(each) && isAlone(each));
}

/** Entries as far as anyone can tell yet; sums and signatures say nothing about the columns above them. */
function rowsBelow({ values }: SheetSnapshot, headerRowIndex: number): readonly number[] {
  return values
    .map((_, rowIndex) => rowIndex)
    .slice(headerRowIndex + 1, headerRowIndex + 1 + ROWS_LOOKED_AT)
    .filter((rowIndex) => {
      const first = values[rowIndex]?.find((value) => value !== '');
      return !(typeof first === 'string' && isFootText(first));
    });
}

function cellsAt(
  { name, values, shown }: SheetSnapshot,
  rowIndexes: readonly number[],
  index: number,
): readonly Cell[] {
  return rowIndexes.map((rowIndex): Cell => {
    const at = { sheet: name, row: rowIndex + 1, column: index + 1 };
    return { value: values[rowIndex]?.[index] ?? '', shown: shown[rowIndex]?.[index] ?? '', at, hidden: null };
  });
}

/** 1, 2, 3 count the rows and say nothing else: nobody's staff number. */
function areRowNumbers(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ value }) => value !== '');
  return filled.length > 1 && filled.every(({ value }, index) => Number(value) === index + 1);
}
