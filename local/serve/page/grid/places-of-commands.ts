// Where edits would have changed something, in words for the person who made them.
import type { GridCommand } from '../../grid/grid-message';
import type { GridModel } from './vendor';

type Zone = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** Like `月度计划!B5`, each once; each sheet is known to one of the models at least. */
export function placesOfCommands(models: readonly GridModel[], commands: readonly GridCommand[]): readonly string[] {
  const { toXC } = window.o_spreadsheet.helpers;
  const cells = ({ left, top, right, bottom }: Zone): string =>
    [...new Set([toXC(left, top), toXC(right, bottom)])].join(':');
  const places = commands.flatMap((command) => {
    const { sheetId = '', col, row, target } = command;
    const [sheet] = models.flatMap(({ getters }) => getters.tryGetSheet(sheetId)?.name ?? []);
    if (sheet === undefined) return [];
    if (typeof col === 'number' && typeof row === 'number') return [`${sheet}!${toXC(col, row)}`];
    if (Array.isArray(target)) return target.map((zone) => `${sheet}!${cells(zone as Zone)}`);
    return [sheet];
  });
  return [...new Set(places)];
}
