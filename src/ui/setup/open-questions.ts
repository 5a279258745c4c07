// Where the proposal needs a person's word.
import type { AdoptedSheet, AdoptionReport } from '../../app/client-messages';

export interface SheetQuestion {
  readonly table: string;
  readonly sheet: AdoptedSheet;
}

export interface ColumnQuestion {
  readonly table: string;
  readonly column: string;
  /** Empty where none was found for a column that must be there. */
  readonly proposed: string;
  readonly reason: string;
  /** Other headers of the sheet that it could be. */
  readonly others: readonly string[];
}

/** Sheets that were recognised by likeness alone. */
export function sheetQuestions({ tables }: AdoptionReport): readonly SheetQuestion[] {
  return tables.flatMap(({ table, sheets }) =>
    sheets.filter(({ match }) => match.how === 'similar').map((sheet) => ({ table, sheet })),
  );
}

/** Columns found by likeness alone, and those that must be there and were not found. */
export function columnQuestions({ tables }: AdoptionReport): readonly ColumnQuestion[] {
  return tables.flatMap(({ table, sheets }) =>
    sheets.flatMap(({ columns, missing, otherHeaders: others }) => [
      ...columns
        .filter(({ match }) => match.how === 'similar')
        .map(({ column, header, match }) => ({ table, column, proposed: header, reason: match.reason, others })),
      ...missing.map((column) => ({ table, column, proposed: '', reason: '', others })),
    ]),
  );
}

/** Nothing is guessed and nothing is asked: there is nothing to look over. */
export function isSettled(proposal: AdoptionReport): boolean {
  const { findings, otherSheets, created } = proposal;
  const couldBeMore = otherSheets.length > 0 && created.length > 0;
  const isAsked = findings.some(({ severity }) => severity !== 'note');
  return !couldBeMore && !isAsked && sheetQuestions(proposal).length + columnQuestions(proposal).length === 0;
}
