// Builders of entries for tests of the core: each says only what its test is about, the rest is filled in sensibly.
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { BlankEntry, UnreadableEntry, ValueEntry } from '../../src/core/entries/entry';
import { fromDecimal, ONE, type Rational } from '../../src/core/exact/rational';
import type { CellAddress } from '../../src/core/findings/finding';
import type { FindingCode } from '../../src/core/findings/finding-code';
import type { ContestOptions, ContestSettings } from '../../src/core/rules/contest-options';

export function cellAt(sheet: string, row = 2, column = 1): CellAddress {
  return { sheet, row, column };
}

const ANYWHERE = cellAt('测试');

export function valueOf<T>(value: T, cell: CellAddress = ANYWHERE): ValueEntry<T> {
  return { state: 'value', value, cell };
}

export function blankAt(cell: CellAddress = ANYWHERE): BlankEntry {
  return { state: 'blank', cell };
}

/** What the reader makes of a cell nobody can read. */
export function unreadableAt(cell: CellAddress = ANYWHERE, code: FindingCode = 'number-unreadable'): UnreadableEntry {
  return { state: 'unreadable', cell, finding: { severity: 'error', code, at: cell, facts: {} } };
}

/** `exact('88.2')`, or `exact(3)` for whole numbers. */
export function exact(value: string | number): Rational {
  return fromDecimal(String(value));
}

export function optionsOf(changes: Partial<ContestOptions> = {}): ContestOptions {
  return {
    planDeadlineWorkingDay: 3,
    totalMayExceedFull: false,
    difficultyCapped: true,
    memberEventShare: ONE,
    lastThreshold: null,
    leadersInLastTwo: false,
    lastTwoScope: 'township',
    ratingAloneMayRank: false,
    ...changes,
  };
}

export function settingsOf(changes: Partial<ContestSettings> = {}): ContestSettings {
  return {
    options: optionsOf(),
    contestCategory: null,
    holidays: 'weekends',
    membersCompete: true,
    missingCause: 'reminded',
    officeName: '',
    supervisionOffice: '',
    leadingGroup: '',
    ...changes,
  };
}

/** A workbook in which nobody has entered anything but what `changes` holds. */
export function entriesOf(changes: Partial<ContestEntries> = {}): ContestEntries {
  return {
    settings: settingsOf(),
    ruleSets: [],
    eventRules: [],
    units: [],
    posts: [],
    attendance: [],
    planFilings: [],
    tasks: [],
    extensions: [],
    scores: [],
    ballots: [],
    events: [],
    decisions: [],
    yearTargets: [],
    recipients: [],
    unreadSheets: [],
    ...changes,
  };
}
