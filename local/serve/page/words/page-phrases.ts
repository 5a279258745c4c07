// What the page has to say, in whichever language.
import type { UnshownKind } from '../../wire';

export interface PageWords {
  readonly loading: string;
  readonly kept: string;
  readonly file: string;
  readonly download: string;
  readonly outbox: string;
  readonly about: string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly changedOnDisk: string;
  readonly loadFromDisk: string;
  readonly copyThenLoad: string;
  readonly copied: (name: string) => string;
  readonly saveAgain: string;
  readonly retrying: string;
  readonly lost: string;
  readonly ended: string;
  readonly notReached: string;
  readonly editsLost: (cells: string) => string;
  readonly turnLost: string;
  readonly unshown: (count: number, kinds: string) => string;
  readonly unshownKinds: Readonly<Record<UnshownKind, string>>;
  readonly onSheet: (kind: string, sheet: string, count: number) => string;
  readonly inWorkbook: (kind: string, count: number) => string;
  /** Stands between the members of a list. */
  readonly between: string;
  readonly close: string;
  readonly running: (caption: string) => string;
  readonly failed: string;
  readonly refused: string;
  readonly buttons: Readonly<Record<'OK' | 'CANCEL' | 'YES' | 'NO', string>>;
  readonly answer: string;
  readonly cell: (address: string) => string;
  readonly goTo: (place: string) => string;
  readonly openAddress: string;
  readonly askAddress: string;
  readonly open: string;
  readonly addressNotOpened: (address: string) => string;
  readonly notPossible: string;
  readonly linksNotPossible: string;
  readonly movingNotPossible: string;
  readonly aboutText: string;
  readonly gridLimits: string;
  readonly differs: (count: number, cells: string) => string;
  readonly version: (version: string) => string;
  readonly licences: string;
  readonly grid: string;
}
