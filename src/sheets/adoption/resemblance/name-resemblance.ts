// Which of the names that we know a name of the office resembles most.
import type { Column, Table } from '../../tables/table';
import { likeness } from './likeness';

export interface Resemblance {
  /** The known name. */
  readonly known: string;
  /** 0..100. */
  readonly likeness: number;
}

/** A text longer than this is a sentence, not a header. */
const LONGEST_HEADER = 30;

export function columnResemblance(own: string, { header, aliases, aliasesBeside }: Column): Resemblance {
  const names = [header['zh-CN'], header.en, ...aliases, ...(aliasesBeside?.aliases ?? [])];
  return own.length > LONGEST_HEADER ? NOTHING_ALIKE : resemblance(own, names);
}

export function tableResemblance(own: string, { name, aliases }: Pick<Table, 'name' | 'aliases'>): Resemblance {
  return resemblance(own, [name['zh-CN'], name.en, ...aliases]);
}

const NOTHING_ALIKE: Resemblance = { known: '', likeness: 0 };

/** The first of those that are most alike. */
function resemblance(own: string, names: readonly string[]): Resemblance {
  return names
    .map((known) => ({ known, likeness: likeness(own, known) }))
    .reduce((best, each) => (each.likeness > best.likeness ? each : best), NOTHING_ALIKE);
}
