// The month's rows of every sheet, given to those they are about, once.
import type { Month } from '../../calendar/calendar';
import type { ContestEntries } from '../../entries/contest-entries';
import type { ValueEntry } from '../../entries/entry';
import type { BallotEntry, ScoreEntry } from '../../entries/judgements';
import type { AttendanceEntry } from '../../entries/people';
import type { PlanFilingEntry } from '../../entries/plans';
import type { Finding } from '../../findings/finding';
import type { Resolved } from '../../names/resolved';
import type { Person } from '../../people/person';
import { personsNamed } from '../../people/persons';
import { attribute } from './attribution';
import { idOf, resolvePerson, resolveSubject, resolveUnit, type Directory } from '../roll/directory';
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

export function monthRowsOf(entries: ContestEntries, month: Month, directory: Directory): MonthRows {
  const ofMonth = <Row extends { readonly month: Month }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.month === month);
  const scoreRows = ofMonth(entries.scores);
  const subject = (name: ValueEntry<string>): Resolved<string> => mapped(resolveSubject(directory, name), idOf);
  const scores = attribute(scoreRows, { nameIn: (row) => row.subject, resolve: subject });
  const ballots = attribute(ofMonth(entries.ballots), { nameIn: (row) => row.subject, resolve: subject });
  const filings = attribute(ofMonth(entries.planFilings), {
    nameIn: (row) => row.unit,
    resolve: (name) => mapped(resolveUnit(directory, name), (unit) => unit.name),
  });
  const attendance = attribute(ofMonth(entries.attendance), {
    nameIn: ({ person, at }) => ({ state: 'value', value: person, cell: at }),
    resolve: (name) => mapped(resolvePerson(directory, name), (person) => person.key),
  });
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

function mapped<A, B>(resolved: Resolved<A>, change: (value: A) => B): Resolved<B> {
  return resolved.kind === 'found' ? { kind: 'found', value: change(resolved.value) } : resolved;
}
