// The input sheets of a workbook in two reads, whatever their number of rows: 设置 says what the others are called.
import { inputSheetNames, readMapping, settingsSheetNames } from '../../sheets/input-sheets';
import type { WorkbookSnapshot } from '../../sheets/workbook-snapshot';
import type { Workbook } from '../ports';

/** `further`: those of the workbook's sheets that are read as well. */
export function readInputs(
  workbook: Workbook,
  further: (sheetNames: readonly string[]) => readonly string[] = () => [],
): WorkbookSnapshot {
  const sheetNames = workbook.sheetNames();
  const settings = workbook.read(settingsSheetNames(sheetNames));
  const read = settings.sheets.map(({ name }) => name);
  const wanted = [...inputSheetNames(sheetNames, readMapping(settings)), ...further(sheetNames)];
  const others = workbook.read(wanted.filter((name) => !read.includes(name)));
  return { sheetNames: others.sheetNames, sheets: [...settings.sheets, ...others.sheets] };
}
