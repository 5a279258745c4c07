// What was repaired, or taken back, cell by cell: the old text beside the new one.
import type { RepairReport } from '../reports/repair-report';
import type { RepairsReport, SkippedReport, UndoReport } from '../reports/repair-reports';
import type { Look } from './look';
import { tableLines } from './table';

export function repairLines({ repaired, skipped, left }: RepairsReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  return [
    paint.strong(labels.repairs.repaired(repaired.length)),
    ...changesTable(repaired, look),
    ...skippedLines(skipped, look),
    ...(left === 0 ? [] : [paint.caution(labels.repairs.left(left))]),
    '',
  ];
}

export function undoLines({ restored, skipped }: UndoReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  if (restored.length + skipped.length === 0) return [paint.strong(labels.repairs.nothingToUndo), ''];
  const back = restored.map((repair) => ({ ...repair, from: repair.to, to: repair.from }));
  return [
    paint.strong(labels.repairs.restored(restored.length)),
    ...changesTable(back, look),
    ...skippedLines(skipped, look),
    '',
  ];
}

function changesTable(repairs: readonly RepairReport[], { labels, paint }: Look): readonly string[] {
  if (repairs.length === 0) return [];
  const titles = [labels.repairs.cell, labels.repairs.kind, labels.repairs.before, labels.repairs.after];
  const [header = '', ...rows] = tableLines(
    titles.map((title) => ({ title, align: 'left' })),
    repairs.map(({ sheet, cell, kind, from, to }) => [
      `${sheet}!${cell}`,
      labels.repairs.kinds[kind],
      `“${inOneLine(from)}”`,
      `“${inOneLine(to)}”`,
    ]),
  );
  return [paint.quiet(header), ...rows];
}

function skippedLines(skipped: readonly SkippedReport[], { labels, paint }: Look): readonly string[] {
  return skipped.map(
    ({ sheet, cell, reason }) => `${paint.caution(labels.repairs.skipped)}  ${sheet}!${cell}  ${reason}`,
  );
}

/** A cell may hold several lines; a row of the table is one. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ⏎ ');
}
