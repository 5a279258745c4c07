// Every question to the platform, in the order of the sheet.
import { sighting, type SightingKind, type Trial } from './trial';

type Row = readonly [
  id: Trial['id'],
  expected: SightingKind | null,
  value?: string | number,
  given?: string,
  format?: string,
];

// Milliseconds are twice the published figures, for a slow day.
const ROWS: readonly (readonly [Trial['reliance'], ...Row[]])[] = [
  [
    'time',
    ['readCell', 'milliseconds', 600],
    ['writeCell', 'milliseconds', 1500],
    ['flush', 'milliseconds', 1200],
    ['writeBlock', 'milliseconds', 1500],
    ['property', 'milliseconds', 300],
  ],
  ['surroundings', ['surroundings', null]],
  ['mails', ['refusedMail', 'refused']],
  ['print', ['pdf', 'done'], ['pdfPages', 'done', '2, 595 × 842'], ['pdfLook', null]],
  ['windows', ['roundTrip', 'milliseconds', 5000], ['bigAnswer', 'done', 1_000_000], ['windowStays', null]],
  [
    'cells',
    ['typed', 'text', '001', '001', '@'],
    ['typed', 'text', '1/2', '1/2', '@'],
    ['typed', 'text', 'true', 'true', '@'],
    ['typed', 'text', '=1+1', '=1+1', '@'],
    ['typed', 'text', "'001", "'001", '@'],
    ['typed', 'number', 1, '001', 'General'],
    ['typed', 'date', '', '1/2', 'General'],
    ['typed', 'truth', 'true', 'true', 'General'],
    ['typed', 'formula', '=1+1', '=1+1', 'General'],
    ['typed', 'text', '001', "'001", 'General'],
    ['typed', 'text', '5', "'5", '0.00'],
    ['typed', 'date', '2026-10-05', '2026-10-05', 'yyyy-mm-dd'],
    ['longText', 'done', 50_000, '50000'],
    ['longText', 'refused', '', '50001'],
    ['overMerged', 'done', 1],
  ],
  [
    'growing',
    ['newSheet', 'done', '1000, 26, 0, 0'],
    ['outside', 'refused'],
    ['insertRows', 'done', 1005],
    ['appendFull', 'done', 1001],
  ],
  ['names', ['caseOnly', 'refused'], ['longName', 'done', 100, '100']],
  ['guard', ['editorsLeft', 'done', 1], ['othersOut', 'refused']],
  // Last, for nobody has seen what a refused write leaves behind.
  ['checks', ['strictRule', 'refusedOnFlush']],
];

const BEFOREHAND: Partial<Record<Trial['id'], SightingKind>> = {
  refusedMail: 'wouldSend',
  othersOut: 'secondPerson',
  pdfLook: 'byEye',
  roundTrip: 'inWindow',
  bigAnswer: 'inWindow',
  windowStays: 'inWindow',
};

export const trials: readonly Trial[] = ([] as Trial[]).concat(
  ...ROWS.map(([reliance, ...rows]) => rows.map((row) => trialOf(reliance, row))),
);

function trialOf(reliance: Trial['reliance'], [id, kind, value, given = '', format = '']: Row): Trial {
  const expected = kind === null ? null : sighting(kind, value);
  return { reliance, id, given, format, expected, beforehand: BEFOREHAND[id] };
}
