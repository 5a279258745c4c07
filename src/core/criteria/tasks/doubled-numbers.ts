// 编号 is unique within a month (ruling 27).
import type { ExtensionEntry, TaskEntry } from '../../entries/plans';
import type { Entry } from '../../entries/entry';
import { valueIn } from '../../entries/read-entry';
import { errorAt, warningAt } from '../../findings/make-finding';
import { obstacle, remark, type Observations } from '../../findings/observations';
import { groupBy } from '../../names/group-by';
import { caselessKey } from '../../names/name-key';

export interface ObservedTask {
  readonly task: TaskEntry;
  readonly observations: readonly Observations[];
}

interface NumberedTasks {
  readonly tasks: readonly TaskEntry[];
  readonly extensions: readonly ExtensionEntry[];
  readonly unitOf: (entry: Entry<string>) => string;
}

/**
 * Within one unit nobody can tell the lines apart. Across units only an extension without a unit could confuse them: a single
 * number is a slip and a warning; more of them, or an 延期 that names the unit, show that every group numbers its own tasks (ruling 43).
 */
export function doubledNumbers({ tasks, extensions, unitOf }: NumberedTasks): readonly ObservedTask[] {
  const numbered = tasks.filter(({ id }) => id.state === 'value');
  const doubled = [...groupBy(numbered, ({ id }) => caselessKey(valueIn(id) ?? '')).values()]
    .filter((sameNumber) => sameNumber.length > 1)
    .map((sameNumber) => ({ sameNumber, perUnit: [...groupBy(sameNumber, ({ unit }) => unitOf(unit)).values()] }));
  const shared = doubled.filter(({ perUnit }) => perUnit.length > 1);
  const numberedPerUnit = shared.length > 1 || extensions.some(({ unit }) => unit.state !== 'blank');
  return doubled.flatMap(({ sameNumber, perUnit }) => {
    const confused = perUnit.filter((ofUnit) => ofUnit.length > 1).flat();
    const [, second] = sameNumber;
    if (confused.length > 0)
      return confused.map((task) => ({ task, observations: [obstacle(errorAt(...placeOf(task)))] }));
    if (numberedPerUnit || second === undefined) return [];
    return [{ task: second, observations: [remark(warningAt(...placeOf(second)))] }];
  });
}

function placeOf({ id }: TaskEntry): Parameters<typeof errorAt> {
  return [id.cell, 'task-doubled', { task: valueIn(id) ?? '' }];
}
