// What becomes of what a script writes into cells.
import type { Expectation, SightingKind, Trial } from './trial';

const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** The format of the cell, what is written, and what the cell then holds. */
type Typed = readonly [format: string, input: string, kind: SightingKind, value?: string];

const TYPED: readonly Typed[] = [
  [TEXT_FORMAT, '001', 'text', '001'],
  [TEXT_FORMAT, '1/2', 'text', '1/2'],
  [TEXT_FORMAT, 'true', 'text', 'true'],
  [TEXT_FORMAT, '=1+1', 'text', '=1+1'],
  [TEXT_FORMAT, "'001", 'text', "'001"],
  [GENERAL, '001', 'number', '1'],
  [GENERAL, '1/2', 'date'],
  [GENERAL, 'true', 'truth', 'true'],
  [GENERAL, '=1+1', 'formula', '=1+1'],
  [GENERAL, "'001", 'text', '001'],
  ['0.00', "'5", 'text', '5'],
];

export const cellTrials: readonly Trial[] = [
  ...TYPED.map(typed),
  {
    id: 'typed',
    facts: { format: 'yyyy-mm-dd', input: '2026-10-05' },
    expected: { kind: 'date', value: '2026-10-05' },
    reliance: 'days',
  },
  { id: 'overMerged', facts: {}, expected: { kind: 'done', value: '1' }, reliance: 'layout' },
  { id: 'mergeFilled', facts: {}, expected: { kind: 'done', value: '1' }, reliance: 'layout' },
  { id: 'longText', facts: { length: '50000' }, expected: { kind: 'done', value: '50000' }, reliance: 'texts' },
  { id: 'longText', facts: { length: '50001' }, expected: { kind: 'refused' }, reliance: 'texts' },
  { id: 'wrongSize', facts: {}, expected: { kind: 'refused' }, reliance: 'growing' },
];

function typed([format, input, kind, value]: Typed): Trial {
  const expected: Expectation = value === undefined ? { kind } : { kind, value };
  return { id: 'typed', facts: { format, input }, expected, reliance: input.startsWith("'") ? 'repairs' : 'texts' };
}
