// What the program writes, and the ballots, may be edited only by the people whom 设置 > 编辑人 names.
import { isRankingSheetName } from '../../sheets/layouts/ranking/ranking-layout';
import { isNoticeSheetName } from '../../sheets/layouts/notice-sheet-name';
import { locateSheets } from '../../sheets/locating/locate-sheets';
import type { ReadEntries } from '../../sheets/read-entries';
import type { WorkbookChange } from '../../sheets/sheet-layout';
import { outputTables } from '../../sheets/tables/all-tables';
import { ballotsTable } from '../../sheets/tables/judgements/ballots-table';
import { existingSheet } from './output-sheets';

/** The same changes, with their sheets open to these people alone. */
export function keptByEditors(changes: readonly WorkbookChange[], editors: readonly string[]): WorkbookChange[] {
  return changes.flatMap((change, index): WorkbookChange[] => {
    if (change.kind === 'rows') {
      const again = changes.slice(index + 1).some((later) => later.kind === 'rows' && later.sheet === change.sheet);
      return again ? [change] : [change, { kind: 'protect', sheet: change.sheet, editors }];
    }
    if (!('layout' in change)) return [change];
    const { layout } = change;
    const isProtected = layout.protected || (editors.length > 0 && isBallots(layout.name));
    return [{ ...change, layout: { ...layout, protected: isProtected, editors } }];
  });
}

/** The sheets of the program and of the ballots that stand already; none where nobody is named. */
export function sheetsToProtect(
  sheetNames: readonly string[],
  { editors, mapping }: Pick<ReadEntries, 'editors' | 'mapping'>,
): readonly string[] {
  if (editors.length === 0) return [];
  const tables = outputTables.flatMap(({ name }) => existingSheet(name, sheetNames) ?? []);
  const versions = sheetNames.filter((name) => isRankingSheetName(name) || isNoticeSheetName(name));
  return [...tables, ...versions, ...locateSheets(ballotsTable, sheetNames, mapping).map(({ name }) => name)];
}

/** Where nobody is named, whoever counts the ballots may be anybody. */
function isBallots(name: string): boolean {
  return Object.values(ballotsTable.name).includes(name);
}
