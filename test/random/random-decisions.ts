import type { DecisionEntry } from '../../src/core/entries/judgements';
import { blankAt, cellAt, valueOf } from '../support/entries';
import { decisionRow } from '../support/rows';
import type { Chance } from './chance';
import { typed } from './mentions';

/** Decisions on ties that may be there or not, some of them incomplete, and now and then an excuse. */
export function randomDecisions(
  chance: Chance,
  { units, people, codes }: { units: readonly string[]; people: readonly string[]; codes: readonly string[] },
): DecisionEntry[] {
  const rows: DecisionEntry[] = [];
  const decide = (matter: string, decision: string): void => {
    const row = rows.length + 2;
    const decidedOn = valueOf(`2026-11-${String(2 + ((row * 5) % 23)).padStart(2, '0')}`, cellAt('审定', row, 5));
    const reason = chance.happens(10) ? { reason: blankAt(cellAt('审定', row, 6)) } : {};
    rows.push(
      decisionRow(matter, decision, { row, decidedOn, month: chance.happens(5) ? '2026-09' : '2026-10', ...reason }),
    );
  };
  for (const unit of chance.shuffled(units).slice(0, chance.pick([0, 1, 2]))) decide('先进', typed(chance, unit));
  for (const unit of chance.shuffled(units).slice(0, chance.pick([0, 1]))) decide('末位', unit);
  const [first, second] = chance.shuffled(people);
  if (first !== undefined && chance.happens(30)) decide('末位成员', first);
  if (first !== undefined && second !== undefined && chance.happens(30)) decide('末位成员', `${first}、${second}`);
  if (chance.happens(4)) decide(chance.pick(['先进空缺', '先进']), '空缺');
  const excused = chance.pickAny([...units, ...people]);
  if (excused !== undefined && chance.happens(6)) decide('免评', `${excused}/${chance.pickAny(codes) ?? 'A'}`);
  if (excused !== undefined && chance.happens(2)) decide('免评', excused);
  return rows;
}
