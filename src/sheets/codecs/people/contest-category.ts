import type { UnitEntry } from '../../../core/entries/people';
import { comparable } from '../../cells/clean-text';
import { commandGroup, unitCategories } from '../../tables/people/people-choices';

/**
 * The category of the month's contest as the workbook writes it: the setting, else its own word for 指挥组 (an English
 * workbook writes "Command group"), else none.
 */
export function contestCategory(setting: string | null, units: readonly UnitEntry[]): string | null {
  if (setting !== null) return setting;
  const isCommandGroup = ({ category }: UnitEntry): boolean =>
    unitCategories.meanings.get(comparable(category)) === commandGroup.value;
  return units.find(isCommandGroup)?.category ?? null;
}
