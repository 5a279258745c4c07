// Where the proposal needs a person's word.
import type { AdoptionReport } from '../../app/messages/adoption-messages';

/** All that is asked about one table. */
export interface TableQuestions {
  readonly table: string;
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
  readonly columns: readonly ColumnQuestion[];
}

export interface ColumnQuestion {
  readonly column: string;
  /** Empty where none was found for a column that must be there. */
  readonly proposed: string;
  readonly reason: string;
  /** Every header that it could be, the proposed one first. */
  readonly headers: readonly string[];
}

/** Sheets and columns found by likeness alone, and columns that must be there and were not found; tables without any are left out. */
export function openQuestions({ tables }: AdoptionReport): readonly TableQuestions[] {
  return tables
    .map(({ table, sheets }) => ({
      table,
      sheets: sheets.filter(({ match }) => match.how === 'similar'),
      columns: oncePerColumn(
        sheets.flatMap(({ columns, missing, otherHeaders }) => [
          ...columns
            .filter(({ match }) => match.how === 'similar')
            .map(({ column, header, match: { reason } }) => ({
              column,
              proposed: header,
              reason,
              headers: [header, ...otherHeaders],
            })),
          ...missing.map((column) => ({ column, proposed: '', reason: '', headers: otherHeaders })),
        ]),
      ),
    }))
    .filter(({ sheets, columns }) => sheets.length + columns.length > 0);
}

/** Several sheets of one table are asked about together: one answer holds for all of them. */
function oncePerColumn(questions: readonly ColumnQuestion[]): readonly ColumnQuestion[] {
  const byColumn = new Map<string, ColumnQuestion>();
  for (const question of questions) {
    const before = byColumn.get(question.column);
    const headers = [...new Set([...(before?.headers ?? []), ...question.headers])];
    byColumn.set(question.column, { ...(before ?? question), headers });
  }
  return [...byColumn.values()];
}

/** How many answers that is. */
export function countOfQuestions(questions: readonly TableQuestions[]): number {
  return questions.reduce((sum, { sheets, columns }) => sum + sheets.length + columns.length, 0);
}

/** Nothing is guessed and nothing is asked: there is nothing to look over. */
export function isSettled(proposal: AdoptionReport): boolean {
  const { findings, otherSheets, created } = proposal;
  const couldBeMore = otherSheets.length > 0 && created.length > 0;
  const isAsked = findings.some(({ severity }) => severity !== 'note');
  return !couldBeMore && !isAsked && openQuestions(proposal).length === 0;
}
