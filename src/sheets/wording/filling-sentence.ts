// What stands in the note of a header: what the column is for, and whose turn it is to fill it in.
import { fillers, fillingTimes, headerNote } from '../../text/filling';
import { fill, type Language } from '../../text/language';
import type { Filling } from '../tables/filling';
import { fillingOf, type Column, type Table } from '../tables/table';

/** A column of the program's own says only what it holds. */
export function headerNoteText(column: Column, table: Table, language: Language): string {
  const help = column.help[language];
  const filling = fillingOf(column, table);
  if (filling === null) return help;
  const { filler, time } = fillingWords(filling, language);
  const sentence = column.presence === 'optional' ? headerNote.optional : headerNote.required;
  return fill(sentence[language], { help, filler, time });
}

export function fillingWords({ by, when }: Filling, language: Language): { filler: string; time: string } {
  return { filler: fillers[by][language], time: fillingTimes[when][language] };
}
