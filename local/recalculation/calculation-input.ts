// What a calculation needs to know of a workbook: the stale formulas, and the cells they look at.
import type { Area, Content, StaleFormula, XlsxSheet, XlsxWorkbook } from '../workbook/contract';
import type { CalculationJob, JobBlock, JobFormula, JobName } from './calculation-job';

export function calculationInput(workbook: XlsxWorkbook, stale: readonly StaleFormula[]): CalculationJob {
  const sheets = workbook.sheets();
  const numbers = new Map(sheets.map((sheet, number) => [sheet.name.toLowerCase(), number]));
  const wanted = wantedAreas(sheets, stale);
  return {
    date1904: workbook.date1904,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      blocks: blocksOf(sheet, wanted.get(sheet.name.toLowerCase())),
    })),
    names: workbook.definedNames().map(({ name, formula, sheet }): JobName => {
      const number = sheet === null ? null : (numbers.get(sheet.toLowerCase()) ?? null);
      return { name, formula, sheet: number };
    }),
    formulas: stale.flatMap(({ sheet, area, formula, isArray }): JobFormula[] => {
      const number = numbers.get(sheet.name.toLowerCase());
      return number === undefined ? [] : [{ sheet: number, ...area, formula, isArray }];
    }),
  };
}

/** By sheet name in lower case; `all` where some formula may look anywhere. */
function wantedAreas(
  sheets: readonly XlsxSheet[],
  stale: readonly StaleFormula[],
): ReadonlyMap<string, readonly Area[] | 'all'> {
  if (stale.some(({ refersTo }) => refersTo === null)) {
    return new Map(sheets.map(({ name }) => [name.toLowerCase(), 'all']));
  }
  const wanted = new Map<string, Map<string, Area>>();
  for (const { sheet, area } of stale.flatMap(({ refersTo }) => refersTo ?? [])) {
    const areas = wanted.get(sheet.toLowerCase()) ?? new Map<string, Area>();
    areas.set([area.row, area.column, area.rows, area.columns].join(), area);
    wanted.set(sheet.toLowerCase(), areas);
  }
  return new Map([...wanted].map(([sheet, areas]) => [sheet, [...areas.values()]]));
}

/** Formulas often look at whole columns; beyond what is filled there is nothing to tell. */
function blocksOf(sheet: XlsxSheet, wanted: readonly Area[] | 'all' | undefined): JobBlock[] {
  if (wanted === undefined) return [];
  const used = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  const areas = wanted === 'all' ? [used] : wanted.map((area) => within(area, used));
  return areas
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map((area) => ({
      row: area.row,
      column: area.column,
      contents: sheet.read(area).map((row) => row.map(resultOf)),
    }));
}

function within({ row, column, rows, columns }: Area, used: Area): Area {
  return {
    row,
    column,
    rows: Math.min(rows, used.rows - row + 1),
    columns: Math.min(columns, used.columns - column + 1),
  };
}

function resultOf(content: Content): Content {
  return content.kind === 'formula' ? (content.result ?? { kind: 'blank' }) : content;
}
