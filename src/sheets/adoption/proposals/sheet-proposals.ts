// Which sheets of the office are meant by tables of ours that no name tells.
import type { Finding } from '../../../core/findings/finding';
import { copySignsIn } from '../../locating/copy-signs';
import { locateSheets } from '../../locating/locate-sheets';
import { isOutputSheetName } from '../../locating/output-sheet-names';
import { sheetMeaningOf } from '../../locating/sheet-meaning';
import { namePartsOf } from '../../locating/sheet-name-parts';
import { standsForNothing, type MappedSheet, type WorkbookMapping } from '../../locating/workbook-mapping';
import { inputTables } from '../../tables/all-tables';
import { settingsTable } from '../../tables/rules/settings-table';
import type { Table } from '../../tables/table';
import type { Language } from '../../../text/language';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook-snapshot';
import type { Match } from '../adoption';
import { mappingQuestion, type MappingChoice } from './mapping-question';
import { CLEAR_LEAD, LEAST_SCORE } from './settle-pairs';
import { sheetFitter, type SheetFit } from './sheet-fit';

export interface ProposedSheet extends MappedSheet {
  readonly match: Match;
}

export interface SheetProposals {
  readonly proposed: readonly ProposedSheet[];
  readonly questions: readonly Finding[];
}

interface Candidate {
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  readonly fit: SheetFit;
}

/** Only sheets that no table's name and no mapping claims, and never one of the program's, a copy or an explanation. */
export function proposeSheets(
  snapshot: WorkbookSnapshot,
  mapping: WorkbookMapping,
  language: Language,
): SheetProposals {
  const free = freeSheets(snapshot, mapping);
  const open = mappableTables.filter((table) => !isRefused(table, mapping));
  const fitters = open.map((table) => ({ table, fit: sheetFitter(table) }));
  const questions: Finding[] = [];
  const chosen: Candidate[] = [];
  for (const sheet of free) {
    const candidates = fitters.map(({ table, fit }): Candidate => ({ table, sheet, fit: fit(sheet) }));
    const [best, ...others] = candidates.filter(({ fit }) => fit.score >= LEAST_SCORE).sort(byScore);
    if (best === undefined || !hasRoom(best, snapshot, mapping)) continue;
    const rivals = others.filter(({ fit }) => fit.score > best.fit.score - CLEAR_LEAD);
    if (rivals.length === 0) chosen.push(best);
    else questions.push(...question([best, ...rivals], language));
  }
  const kinds = mappableTables.map((table) => ofOneKind(chosen.filter((each) => each.table === table)));
  return {
    proposed: kinds.flatMap(({ alike }) => alike).map(proposal),
    questions: [...questions, ...kinds.flatMap(({ rivals }) => question(rivals, language))],
  };
}

/** 设置 is read before the mapping that stands in it. */
const mappableTables = inputTables.filter((table) => table !== settingsTable);

/** The person says that there is no such sheet. */
function isRefused(table: Table, { sheets }: WorkbookMapping): boolean {
  return sheets.some((mapped) => mapped.table.name === table.name && standsForNothing(mapped.sheet));
}

function freeSheets({ sheets, sheetNames }: WorkbookSnapshot, mapping: WorkbookMapping): readonly SheetSnapshot[] {
  const claimed = new Set(
    inputTables.flatMap((table) => locateSheets(table, sheetNames, mapping).map(({ name }) => name)),
  );
  return sheets.filter(
    ({ name }) =>
      !claimed.has(name) &&
      !isOutputSheetName(name) &&
      sheetMeaningOf(name) === null &&
      !copySignsIn(name, namePartsOf(name), () => false).copied,
  );
}

/** A table has one sheet, unless its sheets are several by their names or by the mapping; then one more shows every header. */
function hasRoom({ table, fit }: Candidate, { sheetNames }: WorkbookSnapshot, mapping: WorkbookMapping): boolean {
  const sure = locateSheets(table, sheetNames, mapping);
  if (sure.length === 0) return true;
  return sure.every(({ how }) => how === 'mapped' || how === 'suffix') && fit.found === fit.needed;
}

/** Several sheets are one table together only where they show the same columns; of others the best stands alone, or is asked for. */
function ofOneKind(candidates: readonly Candidate[]): {
  readonly alike: readonly Candidate[];
  readonly rivals: readonly Candidate[];
} {
  const [best] = [...candidates].sort(byScore);
  if (best === undefined) return { alike: [], rivals: [] };
  const isAlike = ({ fit }: Candidate): boolean => fit.columns.join() === best.fit.columns.join();
  const rivals = candidates.filter((each) => !isAlike(each) && each.fit.score > best.fit.score - CLEAR_LEAD);
  if (rivals.length > 0) return { alike: [], rivals: [...candidates.filter(isAlike), ...rivals] };
  return { alike: candidates.filter(isAlike), rivals: [] };
}

function byScore(one: Candidate, other: Candidate): number {
  return other.fit.score - one.fit.score;
}

function proposal({ table, sheet: { name }, fit }: Candidate): ProposedSheet {
  const { found, needed, score } = fit;
  const known = fit.name.likeness >= LEAST_SCORE ? fit.name.known : '';
  return {
    table,
    sheet: name,
    match: { how: 'similar', score, reason: { of: 'sheet', table, found, needed, known } },
  };
}

/** One sheet that may be several tables, or one table that several sheets may be. */
function question(candidates: readonly Candidate[], language: Language): readonly Finding[] {
  const [best] = candidates;
  if (best === undefined) return [];
  const sheet = best.sheet.name;
  const isOneSheet = candidates.every((each) => each.sheet === best.sheet);
  const choice: MappingChoice = {
    at: { sheet },
    name: isOneSheet ? sheet : best.table.name[language],
    candidates: candidates.map((each) => (isOneSheet ? each.table.name[language] : each.sheet.name)),
    answer: { sheet: { table: best.table, sheet } },
    needed: true,
  };
  return [mappingQuestion(choice, language)];
}
