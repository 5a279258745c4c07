import type { ContestGroup } from '../../assessment/assessed-subject';
import type { Contest } from '../../assessment/contest';
import { subjectId } from '../../assessment/roll/directory';
import type { BallotEntry } from '../../entries/judgements';

/** One row of 民主测评 whose subject and class are known. */
export interface ClassRow {
  readonly group: ContestGroup;
  readonly subject: string;
  readonly className: string;
  readonly row: BallotEntry;
}

/** In the order of the groups, their subjects and the rows. */
export function classRowsOf({ groups, rows }: Contest): readonly ClassRow[] {
  return groups.flatMap((group) =>
    group.subjects.flatMap(({ key, name }) => {
      const own = rows.ballots.get(subjectId(group.subjectKind, key)) ?? [];
      return own.flatMap((row) => {
        const { raterClass } = row;
        return raterClass.state === 'value' ? [{ group, subject: name, className: raterClass.value, row }] : [];
      });
    }),
  );
}
