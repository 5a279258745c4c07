// What a person has chosen instead of the proposal, as text of the setting 表映射.

/** By the question that each one answers. */
export type Corrections = ReadonlyMap<string, Correction>;

export interface Correction {
  readonly table: string;
  /** Empty where a sheet is meant. */
  readonly column: string;
  /** A sheet or a header of the office, or the word that stands for nothing. */
  readonly own: string;
}

/** What every question of the step is given. */
export interface Answering {
  readonly corrections: Corrections;
  readonly onCorrect: (question: string, correction: Correction) => void;
}

/** One entry a line; every name is quoted, for a name of the office may hold any sign. */
export function correctionText(corrections: Corrections): string {
  return [...corrections.values()]
    .map(({ table, column, own }) => {
      const ours = column === '' ? quoted(table) : `${quoted(table)}.${quoted(column)}`;
      return `${ours}=${quoted(own)}`;
    })
    .join('\n');
}

function quoted(name: string): string {
  return `「${name.replace(/」/g, '」」')}」`;
}
