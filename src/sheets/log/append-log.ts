// A further row of 运行日志 as changes of the workbook; rows that stand there are never written again.
import { logFields, markOf } from '../../core/log/chain';
import type { LogEntry } from '../../core/log/log-entry';
import { fill, type Language } from '../../text/language';
import { logSheet } from '../../text/log';
import { cell, textLines } from '../layouts/section';
import { tableLayout } from '../layouts/table/table-layout';
import type { LayoutCell, SheetLayout, WorkbookChange } from '../sheet-layout';
import { wordFor } from '../tables/choice';
import { loggedActions } from '../tables/outputs/log-choices';
import { logTable } from '../tables/outputs/log-table';
import type { SheetSnapshot } from '../workbook-snapshot';
import { LOG_HEADER_ROW } from './read-log';

const COLUMNS = Object.keys(logTable.columns);
const LINE_ROW = 1;

/** The row first, then the line that counts it; with the sheet itself where it is missing or empty. */
export function appendedEntry(log: SheetSnapshot | undefined, entry: LogEntry, language: Language): WorkbookChange[] {
  const row = entryCells(entry, language);
  const line = [cell(lineText(entry, language), 'section')];
  if (log !== undefined && log.values.length > 0) {
    const firstRow = Math.max(log.values.length, LOG_HEADER_ROW) + 1;
    return [
      { kind: 'rows', sheet: log.name, firstRow, rows: [row], lastRowBefore: firstRow },
      { kind: 'rows', sheet: log.name, firstRow: LINE_ROW, rows: [line], lastRowBefore: LINE_ROW },
    ];
  }
  const layout = logLayout([row], line, language);
  if (log === undefined) return [{ kind: 'create', layout }];
  return [{ kind: 'replace', layout: { ...layout, name: log.name } }];
}

function lineText({ number, chain }: LogEntry, language: Language): string {
  return fill(logSheet.line[language], { rows: String(number), mark: markOf(chain) });
}

function entryCells(entry: LogEntry, language: Language): LayoutCell[] {
  const texts = [...logFields(entry), entry.chain];
  return COLUMNS.map((key, index) => {
    const text = texts[index] ?? '';
    if (key === 'number' || key === 'version') return cell(text === '' ? null : Number(text), 'whole');
    return cell(key === 'action' ? wordFor(entry.action, loggedActions, language) : text, 'text');
  });
}

/** A table's sheet, moved down by the line above its header. */
function logLayout(
  rows: readonly (readonly LayoutCell[])[],
  line: readonly LayoutCell[],
  language: Language,
): SheetLayout {
  const table = tableLayout(logTable, { language, rows });
  const down = LOG_HEADER_ROW - LINE_ROW;
  return {
    ...table,
    rows: [line, ...table.rows],
    mergesAcross: textLines([''], COLUMNS.length, 'section').mergesAcross ?? [],
    bordered: table.bordered.map((block) => ({ ...block, row: block.row + down })),
    frozenRows: table.frozenRows + down,
    cellNotes: table.cellNotes.map((note) => ({ ...note, row: note.row + down })),
    columnFormats: table.columnFormats.map((format) => ({ ...format, fromRow: format.fromRow + down })),
  };
}
