// The month's rows of every sheet, given to those they are about, once.
import type { Month } from '../../calendar/calendar';
import type { ContestEntries } from '../../entries/contest-entries';
import type { Entry } from '../../entries/entry';
import type { BallotEntry, ScoreEntry } from '../../entries/judgements';
import type { AttendanceEntry } from '../../entries/people';
import type { PlanFilingEntry } from '../../entries/plans';
import type { Finding } from '../../findings/finding';
import type { Person } from '../../people/person';
import { personsNamed } from '../../people/persons';
import { attribute, TO_UNITS, type Attribution } from './attribution';
import { idOf, resolvePerson, resolveSubject, type Directory, type SubjectNamed } from '../roll/directory';
import { monthPlansOf, type MonthPlans } from './month-plans';

export interface MonthRows {
  /** By the id of the subject. */
  readonly scores: ReadonlyMap<string, readonly ScoreEntry[]>;
  readonly ballots: ReadonlyMap<string, readonly BallotEntry[]>;
  /** Who each 评分人 may be, by the name as written. */
  readonly raters: ReadonlyMap<string, readonly Person[]>;
  /** By the name of the unit. */
  readonly filings: ReadonlyMap<string, readonly PlanFilingEntry[]>;
  /** By the key of the person. */
  readonly attendance: ReadonlyMap<string, readonly AttendanceEntry[]>;
  readonly plans: MonthPlans;
  readonly findings: readonly Finding[];
}

const TO_SUBJECTS: Attribution<{ readonly subject: Entry<string> }, SubjectNamed> = {
  nameIn: ({ subject }) => subject,
  resolve: resolveSubject,
  idOf,
};

const TO_PERSONS: Attribution<AttendanceEntry, Person> = {
  nameIn: ({ person, at }) => ({ state: 'value', value: person, cell: at }),
  resolve: resolvePerson,
  idOf: ({ key }) => key,
};

export function monthRowsOf(entries: ContestEntries, month: Month, directory: Directory): MonthRows {
  const ofMonth = <Row extends { readonly month: Month }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.month === month);
  const scoreRows = ofMonth(entries.scores);
  const scores = attribute(scoreRows, directory, TO_SUBJECTS);
  const ballots = attribute(ofMonth(entries.ballots), directory, TO_SUBJECTS);
  const filings = attribute(ofMonth(entries.planFilings), directory, TO_UNITS);
  const attendance = attribute(ofMonth(entries.attendance), directory, TO_PERSONS);
  const plans = monthPlansOf(
    { month, tasks: ofMonth(entries.tasks), extensions: ofMonth(entries.extensions) },
    directory,
  );
  const raterNames = new Set(scoreRows.map(({ rater }) => rater));
  return {
    scores: scores.rows,
    ballots: ballots.rows,
    raters: new Map([...raterNames].map((name) => [name, personsNamed(directory.persons, name)])),
    filings: filings.rows,
    attendance: attendance.rows,
    plans,
    findings: [scores, ballots, filings, attendance, plans].flatMap(({ findings }) => findings),
  };
}
