// Which of the proposed repairs a request means.
import { a1Of, cellNamed } from '../../core/findings/a1';
import type { Repair } from '../../core/findings/finding';
import { findingRows, markKey, markOf } from '../../sheets/layouts/finding-rows';
import { tickedRows } from '../../sheets/repairs/read-ticks';
import { runsDown } from '../../sheets/repairs/runs-down';
import { groupBy } from '../../core/names/group-by';
import type { Language } from '../../text/language';
import { skippedRepairs } from '../../text/repairs';
import type { CheckedMonth } from '../month/checked-month';
import { sheetOf } from '../outputs/output-changes';
import type { ChosenRepairs, SkippedReport } from '../messages/repair-messages';

/** Each place is a few calls of the service, and a run on the platform must end in time. */
const MOST_PLACES = 400;

export interface Choice {
  /** To be made now. */
  readonly repairs: readonly Repair[];
  readonly skipped: readonly SkippedReport[];
  /** How many more are for a further run. */
  readonly left: number;
}

export function chosenRepairs(checked: CheckedMonth, chosen: ChosenRepairs): Choice {
  const { repairs, skipped } = choose(checked, chosen);
  const within = withinReach(repairs);
  return { repairs: within, skipped, left: repairs.length - within.length };
}

type Chosen = Pick<Choice, 'repairs' | 'skipped'>;

function choose(checked: CheckedMonth, chosen: ChosenRepairs): Chosen {
  const proposed = checked.findings.flatMap(({ repair }) => repair ?? []);
  switch (chosen.choose) {
    case 'ticked':
      return tickedRepairs(checked);
    case 'kinds':
      return {
        repairs: proposed.filter(({ kind }) => chosen.kinds.length === 0 || chosen.kinds.includes(kind)),
        skipped: [],
      };
    case 'cells':
      return repairsOfCells(proposed, chosen.cells, checked.language);
  }
}

function tickedRepairs({ findings, snapshot, language }: CheckedMonth): Chosen {
  const rows = new Map(findingRows(findings).map((row) => [markKey(markOf(row, language)), row.repairs]));
  // Somebody may have copied a row together with its tick.
  const marks = new Map(tickedRows(sheetOf(snapshot).findings).map((mark) => [markKey(mark), mark]));
  const gone = [...marks].filter(([key]) => !rows.has(key));
  return {
    repairs: [...marks.keys()].flatMap((key) => rows.get(key) ?? []),
    skipped: gone.map(([, { sheet, cell }]) => ({ sheet, cell, reason: skippedRepairs.gone[language] })),
  };
}

function repairsOfCells(
  proposed: readonly Repair[],
  cells: readonly { readonly sheet: string; readonly cell: string }[],
  language: Language,
): Chosen {
  const named = cells.map(({ sheet, cell }) => {
    const at = cellNamed(sheet, cell);
    return { sheet, cell: at === null ? cell : a1Of(at) };
  });
  const isNamed = ({ at }: Repair): boolean => named.some(({ sheet, cell }) => sheet === at.sheet && cell === a1Of(at));
  const repairs = proposed.filter(isNamed);
  const without = named.filter(({ sheet, cell }) => !repairs.some(({ at }) => at.sheet === sheet && a1Of(at) === cell));
  return {
    repairs,
    skipped: without.map((place) => ({ ...place, reason: skippedRepairs.nothingToRepair[language] })),
  };
}

function withinReach(repairs: readonly Repair[]): readonly Repair[] {
  const bySheet = [...groupBy(repairs, ({ at }) => at.sheet).values()];
  const places = bySheet.flatMap((ofSheet) =>
    runsDown(ofSheet.map((repair) => ({ row: repair.at.row, column: repair.at.column, repair }))),
  );
  const within = new Set(places.slice(0, MOST_PLACES).flatMap((run) => run.map(({ repair }) => repair)));
  return repairs.filter((repair) => within.has(repair));
}
