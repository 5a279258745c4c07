// A unit's own sheet often has no column of units, a month's own sheet none of months: then the name or the title says it.
import type { CellAddress, Finding } from '../../core/findings/finding';
import { noteAt } from '../../core/findings/make-finding';
import { namedBy, type NameIndex } from '../../core/names/name-index';
import { cleanText } from '../cells/clean-text';
import type { Table } from '../tables/table';
import type { SheetSnapshot } from '../workbook-snapshot';
import type { LocatedSheet } from './locate-sheets';
import { monthsIn, onlyMonth, yearsIn, type MonthsMentioned } from './months-in-text';
import { namePartsOf, runsOf } from './sheet-name-parts';

/** Words that say nothing of whose the sheet is: 园区组工作计划 is 园区组's. */
const PLAIN_ENDING = /(?:的|本|月度|每月|月|工作|计划|任务|清单|台账|完成|情况|人员|名单|表|plan|tasks)+$/;

export interface ImpliedValue {
  readonly text: string;
  /** The cell of a title; the first cell of the sheet for its name. */
  readonly at: CellAddress;
  /** The title or the name. */
  readonly source: string;
}

/** What a sheet says of all its rows at once. */
export interface SheetHead {
  readonly month: ImpliedValue | null;
  readonly unit: ImpliedValue | null;
}

export interface HeadSources {
  readonly sheet: SheetSnapshot;
  readonly located: LocatedSheet;
  /** Rows above the header. */
  readonly titleRows: number;
  /** Names of the units as 单位 spells them. */
  readonly units: NameIndex<string>;
}

export function sheetHeadOf(sources: HeadSources): SheetHead {
  return { month: impliedMonth(sources), unit: impliedUnit(sources) };
}

/** The columns of the table that the header lacks and the head of the sheet stands for. */
export function impliedValues(
  { columns }: Table,
  found: ReadonlyMap<string, unknown>,
  head: SheetHead,
): ReadonlyMap<string, ImpliedValue> {
  return new Map(
    Object.entries(columns).flatMap(([key, { mayBeImplied }]): (readonly [string, ImpliedValue])[] => {
      const value = mayBeImplied === undefined || found.has(key) ? null : head[mayBeImplied];
      return value === null ? [] : [[key, value]];
    }),
  );
}

export function impliedNote(column: string, { text, at, source }: ImpliedValue): Finding {
  return noteAt(at, 'value-implied', { column, text, source });
}

/** A unit whose name is part of the longer one's is not meant; two units beside each other are nobody's to choose. */
function impliedUnit({ sheet, located, units }: HeadSources): ImpliedValue | null {
  const [longest, ...others] = runsOf(namePartsOf(located.suffix))
    .flatMap(({ key }) => [key, key.replace(PLAIN_ENDING, '')])
    .flatMap((key) => namedBy(units, key))
    .sort((a, b) => b.length - a.length);
  if (longest === undefined || others.some((name) => !longest.includes(name))) return null;
  return { text: longest, at: { sheet: sheet.name, row: 1, column: 1 }, source: sheet.name };
}

/** The name of the sheet goes before its title, which may be last month's. */
function impliedMonth({ sheet, located, titleRows }: HeadSources): ImpliedValue | null {
  const titles = titleCells(sheet, titleRows);
  const all = monthsIn(titles.map(({ text }) => text).join('\n'));
  const inName = monthsIn(located.suffix);
  const named = onlyMonth(inName, yearsIn(all));
  if (named !== undefined) {
    return { text: named, at: { sheet: sheet.name, row: 1, column: 1 }, source: sheet.name };
  }
  const titled = mentionsNothing(inName) ? onlyMonth(all) : undefined;
  const cell = titles.find(({ text }) => !mentionsNothing(monthsIn(text)));
  if (titled === undefined || cell === undefined) return null;
  return { text: titled, at: cell.at, source: cell.text };
}

function mentionsNothing({ months, yearless }: MonthsMentioned): boolean {
  return months.size + yearless.size === 0;
}

function titleCells(
  { name, values, shown }: SheetSnapshot,
  rows: number,
): readonly { text: string; at: CellAddress }[] {
  return values.slice(0, rows).flatMap((row, rowIndex) =>
    row.flatMap((value, index) => {
      const text = cleanText(typeof value === 'string' ? value : (shown[rowIndex]?.[index] ?? ''));
      return text === '' ? [] : [{ text, at: { sheet: name, row: rowIndex + 1, column: index + 1 } }];
    }),
  );
}
