import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { PrintProgram } from './print-program';
import { usualPlaces, type Machine } from './usual-places';

/** Names the program to print with, or `none`; whatever else is installed is then left alone. */
export const PRINTER_VARIABLE = 'XIAONENG_PRINTER';
const NONE = 'none';

/** All that are installed, the likeliest to print well first. Starts nothing. */
export function findPrograms(machine: Machine): readonly PrintProgram[] {
  const chosen = machine.environment[PRINTER_VARIABLE] ?? '';
  if (chosen === NONE) return [];
  if (chosen !== '') return [chosenProgram(chosen)];
  return usualPlaces(machine).flatMap((place) => {
    const found = path.isAbsolute(place.path) ? existing(place.path) : onPath(place.path, machine);
    return found === null ? [] : [{ ...place, path: found }];
  });
}

/** Taken at its word: should there be no such program, printing says so by this name. */
function chosenProgram(chosen: string): PrintProgram {
  const isOffice = /office/i.test(path.basename(chosen));
  return { kind: isOffice ? 'office' : 'browser', name: path.basename(chosen), path: chosen };
}

function onPath(name: string, { environment }: Machine): string | null {
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => existing(path.join(folder, name))).find((found) => found !== null) ?? null;
}

function existing(file: string): string | null {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
