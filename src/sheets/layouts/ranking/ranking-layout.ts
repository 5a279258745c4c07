// The ranking sheet of one month: the result first, then every table, then how all of it was computed.
import type { Finding } from '../../../core/findings/finding';
import type { ScoreChange } from '../../../core/publication/score-change';
import { computation } from '../../../text/computation';
import { fill, type Language } from '../../../text/language';
import { monthInWords } from '../../../text/months';
import { changeList } from '../../../text/publication';
import { rankingSheet } from '../../../text/ranking-sheet';
import type { SheetLayout } from '../../sheet-layout';
import { findingsTable } from '../../tables/outputs/findings-table';
import { changeSentence } from '../../wording/change-sentence';
import { computationLines, type Computation } from './computation-block';
import { brokenLines } from '../line-breaking';
import { rankingGrid, type RankingGrid } from './ranking-grid';
import { STATUS_ROW, statusCell, type RankingStatus } from './ranking-status';
import { rankingTable } from './ranking-table';
import { resultBlock } from './result-block';
import { cell, gap, RESULT_SHEET, stack, textLines, type Section } from '../section';
import { signatureLine, type Edition } from '../signature';
import { unrankedTable } from './unranked-table';
import { monthVersionIn } from '../versioned-sheet-name';

export interface RankingEdition extends Computation {
  /** Of the reading and of the month; while an error stands the sheet is marked as a draft. */
  readonly findings: readonly Finding[];
  readonly sheetName: string;
  readonly version: number;
  readonly status: RankingStatus;
  /** Of a correction, against the version before. */
  readonly changes: readonly ScoreChange[];
  readonly programVersion: string;
  readonly inputHash: string;
}

export function rankingLayout(edition: RankingEdition, language: Language): SheetLayout {
  const { result } = edition;
  const grid = rankingGrid(result.rankings, language);
  const context = { result, grid, language };
  const sections = stack([
    titleBlock(edition, grid, language),
    draftMark(edition, grid, language),
    gap,
    resultBlock(context),
    ...correctionBlock(edition, grid, language),
    ...result.rankings.flatMap((ranking) => [
      gap,
      rankingTable(ranking, context),
      unrankedTable(ranking, grid, language),
    ]),
    gap,
    computationBlock(edition, grid, language),
  ]);
  return {
    ...RESULT_SHEET,
    name: edition.sheetName,
    ...sections,
    columnWidths: grid.columnWidths,
  };
}

/** A name that only our own sheets have, month, version and all. */
export function isRankingSheetName(name: string): boolean {
  return monthVersionIn(name, rankingSheet.sheetName) !== null;
}

function titleBlock(edition: RankingEdition, grid: RankingGrid, language: Language): Section {
  const { result, settings, version } = edition;
  const title = fill(rankingSheet.title[language], { month: monthInWords(result.month, language) });
  const named = [settings.officeName, settings.supervisionOffice].filter((name) => name !== '');
  const office = named.length === 0 ? rankingSheet.officeMissing[language] : named.join('　');
  const subtitle = fill(rankingSheet.subtitle[language], { office, version: String(version) });
  return {
    rows: [[cell(title, 'title')], [cell(subtitle, 'subtitle')], [statusCell(edition.status, language)]],
    mergesAcross: [{ row: 1, column: 1, rows: STATUS_ROW, columns: grid.columns }],
    rowHeights: [
      { row: 1, pixels: 44 },
      { row: 2, pixels: 26 },
      { row: STATUS_ROW, pixels: 24 },
    ],
  };
}

function draftMark({ findings }: RankingEdition, grid: RankingGrid, language: Language): Section {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const facts = { errors: String(errors), sheet: findingsTable.name[language] };
  return textLines(errors === 0 ? [] : [fill(rankingSheet.draft[language], facts)], grid.columns, 'error');
}

/** One line a change; whoever reads the correction wants to see it before the tables. */
function correctionBlock({ changes, version }: RankingEdition, grid: RankingGrid, language: Language): Section[] {
  if (changes.length === 0) return [];
  const title = fill(changeList.title[language], { version: String(version - 1) });
  const characters = grid.charactersFrom(1);
  const lines = changes.flatMap((change) => brokenLines(changeSentence(change, language), characters));
  return [gap, { rows: [[cell(title, 'section')]] }, textLines(lines, grid.columns, 'note')];
}

function computationBlock(edition: RankingEdition, grid: RankingGrid, language: Language): Section {
  const signature = signatureLine(editionOf(edition));
  const provenance = fill(computation.provenance[language], {
    version: edition.programVersion,
    hash: edition.inputHash,
  });
  const characters = grid.charactersFrom(1);
  const lines = [...computationLines(edition, language), provenance].flatMap((line) => brokenLines(line, characters));
  return stack([
    { rows: [[cell(rankingSheet.computed[language], 'section')]] },
    textLines([...lines, signature], grid.columns, 'note'),
  ]);
}

function editionOf({ result, version, programVersion, inputHash }: RankingEdition): Edition {
  return { programVersion, content: `ranking ${result.month} v${version}`, inputHash };
}
