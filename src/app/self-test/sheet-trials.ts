// Sheets: their grids, their names, who may edit them and what may be typed into them.
import type { Trial } from './trial';

export const sheetTrials: readonly Trial[] = [
  { id: 'newSheet', facts: {}, expected: { kind: 'done', value: '1000, 26' }, reliance: 'growing' },
  { id: 'emptySheet', facts: {}, expected: { kind: 'done', value: '0, 0, 1, 1' }, reliance: 'growing' },
  { id: 'outside', facts: {}, expected: { kind: 'refused' }, reliance: 'growing' },
  { id: 'insertRows', facts: {}, expected: { kind: 'done', value: '1005' }, reliance: 'growing' },
  { id: 'appendFull', facts: {}, expected: { kind: 'done', value: '1001' }, reliance: 'growing' },
  { id: 'caseOnly', facts: {}, expected: { kind: 'refused' }, reliance: 'names' },
  { id: 'caseLookup', facts: {}, expected: { kind: 'done', value: '—' }, reliance: 'names' },
  { id: 'longName', facts: { length: '100' }, expected: { kind: 'done', value: '100' }, reliance: 'names' },
  { id: 'sheetTwice', facts: {}, expected: { kind: 'done', value: '1' }, reliance: 'guard' },
  { id: 'rangeTwice', facts: {}, expected: { kind: 'done', value: '2' }, reliance: 'guard' },
  { id: 'editorsLeft', facts: {}, expected: { kind: 'done', value: '1' }, reliance: 'guard' },
  { id: 'othersOut', facts: {}, expected: { kind: 'refused' }, reliance: 'guard', beforehand: 'secondPerson' },
  { id: 'longList', facts: { length: '500' }, expected: { kind: 'done', value: '500' }, reliance: 'checks' },
  { id: 'longList', facts: { length: '501' }, expected: { kind: 'refused' }, reliance: 'checks' },
  // Last, for nobody has seen what a write that was refused leaves behind.
  { id: 'strictRule', facts: {}, expected: { kind: 'refusedOnFlush' }, reliance: 'checks' },
];
