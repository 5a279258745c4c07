// A row that somebody has begun shows what every entry needs and is still blank.
import { columnLetters } from '../../../core/findings/a1';
import type { ConditionalFormat } from '../../sheet-layout';
import type { Table } from '../../tables/table';

/** One light for each run of needed columns. */
export function blankLights({ columns }: Table, fromRow: number): ConditionalFormat[] {
  const needed = Object.values(columns).map(({ presence }) => presence !== 'optional');
  const row = `$A${String(fromRow)}:$${columnLetters(needed.length)}${String(fromRow)}`;
  const lights: ConditionalFormat[] = [];
  for (let index = 0; index < needed.length; index += 1) {
    if (needed[index] !== true) continue;
    const column = index + 1;
    while (needed[index + 1] === true) index += 1;
    const first = `${columnLetters(column)}${String(fromRow)}`;
    const formula = `=AND(${first}="",COUNTA(${row})>0)`;
    lights.push({ column, columns: index + 2 - column, fromRow, formula, light: 'yellow' });
  }
  return lights;
}
