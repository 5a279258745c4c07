// The PDF of a page, and what only an open window can measure.
import type { Trial } from './trial';

const BIG_ANSWER = 1_000_000;

export const pageTrials: readonly Trial[] = [
  { id: 'pdf', facts: {}, expected: { kind: 'done' }, reliance: 'print' },
  { id: 'pdfPages', facts: {}, expected: { kind: 'done', value: '2' }, reliance: 'print' },
  { id: 'pdfSize', facts: {}, expected: { kind: 'done', value: '595 × 842' }, reliance: 'print' },
  { id: 'pdfFonts', facts: {}, expected: null, reliance: 'print' },
  { id: 'pdfLook', facts: {}, expected: null, reliance: 'print', beforehand: 'byEye' },
  {
    id: 'roundTrip',
    facts: {},
    expected: { kind: 'milliseconds', atMost: 5000 },
    reliance: 'windows',
    beforehand: 'inWindow',
  },
  {
    id: 'bigAnswer',
    facts: {},
    expected: { kind: 'done', value: String(BIG_ANSWER) },
    reliance: 'windows',
    beforehand: 'inWindow',
  },
  { id: 'windowStays', facts: {}, expected: null, reliance: 'windows', beforehand: 'inWindow' },
];
