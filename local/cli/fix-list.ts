// The list after --fix: all, some kinds, or some cells.
import { CliError } from './cli-error';
import { exitCodes } from './exit-code';
import { repairKinds } from './reports/repair-report';
import type { RepairKind } from './reports/repair-report';
import type { ChosenRepairs } from './reports/repair-reports';

const SEPARATOR = /[,，、]/u;
const CELL = /^(?<sheet>.+)[!！](?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d*)$/u;

/** @throws CliError (status 2) for a list that is neither kinds nor cells throughout */
export function chosenByList(list: string): ChosenRepairs {
  const words = list
    .split(SEPARATOR)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 1 && words[0] === 'all') return { choose: 'kinds', kinds: [] };
  const kinds = words.filter(isKind);
  const cells = words.flatMap((word) => cellOf(word) ?? []);
  if (words.length > 0 && kinds.length === words.length) return { choose: 'kinds', kinds };
  if (words.length > 0 && cells.length === words.length) return { choose: 'cells', cells };
  throw new CliError(exitCodes.usage, 'fixInvalid', { given: list, kinds: repairKinds.join(', ') });
}

function isKind(word: string): word is RepairKind {
  return (repairKinds as readonly string[]).includes(word);
}

/** A sheet's name may stand in quotation marks, as in a formula. */
function cellOf(word: string): { readonly sheet: string; readonly cell: string } | null {
  const { sheet, cell } = CELL.exec(word)?.groups ?? {};
  if (sheet === undefined || cell === undefined) return null;
  const name = /^'(?<inner>.*)'$/u.exec(sheet)?.groups?.['inner']?.replaceAll("''", "'") ?? sheet;
  return { sheet: name, cell: cell.replaceAll('$', '').toUpperCase() };
}
