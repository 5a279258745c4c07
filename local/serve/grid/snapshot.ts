// The open workbook as the grid takes it.
import type { XlsxWorkbook } from '../../workbook/contract';
import type { PageLanguage, Unshown } from '../wire';
import { gridFormula } from './formulas/grid-formula';
import type { GridData } from './grid-data';
import { GRID_LOCALE } from './grid-locale';
import { SharedLooks } from './looks/shared-looks';
import { Numbering } from './numbering';
import { gridSheet } from './sheets/grid-sheet';

export interface SnapshotWish {
  readonly revisionId: string;
  readonly language: PageLanguage;
}

export interface GridSnapshot {
  readonly grid: GridData;
  readonly unshown: readonly Unshown[];
}

export function gridSnapshot(workbook: XlsxWorkbook, { revisionId }: SnapshotWish): GridSnapshot {
  const sheets = workbook.sheets();
  const usual = sheets[0]?.view().usualLook();
  const formats = new Numbering<string>();
  const looks = new SharedLooks(usual ?? null);
  const shared = { formats, looks, rules: { date1904: workbook.date1904, formula: gridFormula } };
  return {
    grid: {
      version: '19.3.1',
      revisionId,
      sheets: sheets.map((sheet) => gridSheet(sheet, shared)),
      styles: looks.styles.byNumber(),
      formats: formats.byNumber(),
      borders: looks.borders.byNumber(),
      settings: { locale: GRID_LOCALE },
    },
    unshown: [],
  };
}
