// Sheets that cannot be read, and how far that reaches: one unit, one month, or everything.
import type { Month } from '../core/calendar/calendar';
import type { UnreadSheet } from '../core/entries/unread-sheet';
import type { Finding } from '../core/findings/finding';
import { warningAt } from '../core/findings/make-finding';
import type { RuleSet } from '../core/rules/rule-set';
import { sheetMissing, workbookLanguage } from './locating/locate-sheets';
import { neededTables } from './needed-tables';
import type { ReadingFinding } from './reading-result';
import type { OpenedTable, RefusedSheet } from './rows/open-table';
import { inputTables } from './tables/all-tables';
import type { Columns, Table } from './tables/table';

export interface Refusals {
  /** Why nothing can be ranked: a needed sheet is missing, or nobody knows whom an unreadable one concerns. */
  readonly all: readonly Finding[];
  /** Why one month cannot be ranked. */
  readonly monthly: readonly ReadingFinding[];
  /** Sheets of one unit: without them it is not ranked, and the others are. */
  readonly unread: readonly UnreadSheet[];
  /** Sheets of the table's name that are none: told, and left alone. */
  readonly strange: readonly Finding[];
}

export interface RefusalSources {
  readonly opened: ReadonlyMap<Table, OpenedTable<Columns>>;
  readonly ruleSets: readonly RuleSet[];
  readonly sheetNames: readonly string[];
}

/**
 * A sheet that has entries and cannot be read refuses a ranking whether it is needed or not, because what it says (an
 * approved extension, say) would silently not count.
 */
export function refusalsOf({ opened, ruleSets, sheetNames }: RefusalSources): Refusals {
  const needed = neededTables(ruleSets);
  const language = workbookLanguage(inputTables, sheetNames);
  const all: Finding[] = [];
  const monthly: ReadingFinding[] = [];
  const unread: UnreadSheet[] = [];
  const strange: Finding[] = [];
  for (const [table, { sheets, refused }] of opened) {
    const foreign = refused.filter(isStranger);
    const faulty = refused.filter((each) => each.state !== 'blank' && !isStranger(each));
    const [blank] = refused.filter(({ state }) => state === 'blank');
    strange.push(
      ...foreign.map(({ located: { name: sheet } }) =>
        warningAt({ sheet }, 'sheet-not-read', { sheet, table: table.name[language] }),
      ),
    );
    for (const each of faulty) {
      const month = ownMonth(table, each);
      const unit = ownUnit(table, each);
      if (unit !== null) unread.push(...each.faults.map((finding) => ({ unit, month, finding })));
      else if (month === null) all.push(...each.faults);
      else monthly.push(...each.faults.map((finding) => ({ finding, month })));
    }
    if (!needed.has(table) || sheets.length + faulty.length > 0) continue;
    all.push(...(blank === undefined ? [sheetMissing(table.name[language])] : blank.faults));
  }
  return { all, monthly, unread, strange };
}

/** 月度计划-说明 has no header of the plan and no unit or month in its name. */
function isStranger({ located, state, head }: RefusedSheet): boolean {
  return state === 'strange' && located.how === 'suffix' && head.unit === null && head.month === null;
}

/** Only where its rows are those of one unit: 评分-督查组 may hold that group's scores of all others. */
function ownUnit({ columns }: Table, { head }: RefusedSheet): string | null {
  const ofUnits = Object.values(columns).some(({ mayBeImplied }) => mayBeImplied === 'unit');
  return ofUnits ? (head.unit?.text ?? null) : null;
}

function ownMonth({ columns }: Table, { head }: RefusedSheet): Month | null {
  return 'month' in columns ? (head.month?.text ?? null) : null;
}
