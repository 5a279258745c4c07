// The answer when nothing was done.
import { fill, type Facts, type Language } from '../text/language';
import { refusals } from '../text/refusals';
import type { FindingReport, Refusal } from './client-messages';

export interface RefusalCause {
  readonly reason: keyof typeof refusals;
  readonly facts?: Facts;
  readonly findings?: readonly FindingReport[];
}

export function refusal({ reason, facts = {}, findings = [] }: RefusalCause, language: Language): Refusal {
  return { schema: 1, refused: fill(refusals[reason][language], facts), findings };
}
