// The open workbook as the grid takes it.
import type { XlsxWorkbook } from '../../workbook/contract';
import type { PageLanguage, Unshown } from '../wire';
import { newAllowance } from './figures/grid-picture';
import { gridFormula } from './formulas/grid-formula';
import { firstRows } from './first-rows';
import type { GridData } from './grid-data';
import { GRID_LOCALE } from './grid-locale';
import { SharedLooks } from './looks/shared-looks';
import { Numbering } from './numbering';
import { gridSheet } from './sheets/grid-sheet';
import type { SheetScope } from './sheets/grid-sheet';
import { unshownList } from './sheets/unshown-counts';

export interface SnapshotWish {
  readonly revisionId: string;
  readonly language: PageLanguage;
  /** Of each sheet, where no more are read than these. */
  readonly mostRows?: number;
}

export interface GridSnapshot {
  readonly grid: GridData;
  /** What stays in the file unseen. */
  readonly unshown: readonly Unshown[];
}

export function gridSnapshot(workbook: XlsxWorkbook, { revisionId, mostRows = Infinity }: SnapshotWish): GridSnapshot {
  const sheets = workbook.sheets();
  const view = sheets[0]?.view();
  const formats = new Numbering<string>();
  const looks = new SharedLooks(view?.usualLook() ?? null);
  const scope: SheetScope = {
    formats,
    looks,
    rules: { date1904: workbook.date1904, formula: gridFormula },
    allowance: newAllowance(),
    mostRows,
    nameMeans: nameFinder(workbook),
  };
  const shown = sheets.map((sheet) => gridSheet(sheet, scope));
  const extras = view?.bookExtras() ?? { macros: 0, otherSheets: 0, richTexts: 0 };
  return {
    grid: {
      version: '19.3.1',
      revisionId,
      sheets: shown.map(({ sheet }) => firstRows(sheet, mostRows)),
      styles: looks.styles.byNumber(),
      formats: formats.byNumber(),
      borders: looks.borders.byNumber(),
      settings: { locale: GRID_LOCALE },
    },
    unshown: [
      ...shown.flatMap(({ sheet, unshown }) => unshownList(sheet.name, unshown)),
      ...unshownList(null, { chartSheet: extras.otherSheets, macro: extras.macros, richText: extras.richTexts }),
    ],
  };
}

/** A sheet's own name goes before one of the workbook. */
export function nameFinder(workbook: XlsxWorkbook): SheetScope['nameMeans'] {
  const names = workbook.definedNames();
  return (name, sheet) => {
    const same = names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const found = same.find((one) => one.sheet === sheet) ?? same.find((one) => one.sheet === null);
    return found?.formula ?? null;
  };
}
