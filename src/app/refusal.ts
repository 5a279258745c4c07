// The answer when nothing was done.
import { fill, type Facts, type Language } from '../text/language';
import { refusals } from '../text/refusals/refusals';
import type { FindingReport, Refusal } from './client-messages';
import type { Uneditable } from './ports';

export interface RefusalCause {
  readonly reason: keyof typeof refusals;
  readonly facts?: Facts;
  readonly findings?: readonly FindingReport[];
}

export function protectedCause({ sheet, range, protection }: Uneditable): RefusalCause {
  const place = range === '' ? sheet : `${sheet}!${range}`;
  return { reason: 'sheetProtected', facts: { place, protection: protection === '' ? '—' : protection } };
}

export function refusal({ reason, facts = {}, findings = [] }: RefusalCause, language: Language): Refusal {
  return { schema: 1, refused: fill(refusals[reason][language], facts), findings };
}
