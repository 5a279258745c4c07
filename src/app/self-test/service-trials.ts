// What calls cost, how much a service takes, and where the script runs. The costs are published figures, doubled for a slow day.
import type { QuestionId, Trial } from './trial';

const PROPERTY_BYTES = 9 * 1024;

export const serviceTrials: readonly Trial[] = [
  cost('readCell', 600, 'time'),
  cost('writeCell', 1500, 'time'),
  cost('flush', 1200, 'time'),
  cost('writeBlock', 1500, 'time'),
  cost('readProperty', 100, 'state'),
  cost('writeProperty', 200, 'state'),
  property(PROPERTY_BYTES, 'done'),
  property(PROPERTY_BYTES + 1, 'refused'),
  noted('quota', 'mails'),
  { id: 'refusedMail', facts: {}, expected: { kind: 'refused' }, reliance: 'mails', beforehand: 'wouldSend' },
  noted('address', 'state'),
  noted('zones', 'surroundings'),
  noted('locale', 'surroundings'),
  { id: 'lacking', facts: {}, expected: { kind: 'done', value: '—' }, reliance: 'surroundings' },
];

function cost(id: QuestionId, milliseconds: number, reliance: Trial['reliance']): Trial {
  return { id, facts: {}, expected: { kind: 'milliseconds', atMost: milliseconds }, reliance };
}

function property(bytes: number, kind: 'done' | 'refused'): Trial {
  return { id: 'longProperty', facts: { length: String(bytes) }, expected: { kind }, reliance: 'state' };
}

function noted(id: QuestionId, reliance: Trial['reliance']): Trial {
  return { id, facts: {}, expected: null, reliance };
}
