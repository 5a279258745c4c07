// Opens a dialog in the language in which its answers will come: that of 设置, else of the person.
import { readSettings } from '../sheets/codecs/settings-codec';
import { settingsSheetNames } from '../sheets/input-sheets';
import { openSettings } from '../sheets/rows/open-table';
import { dialogTitles } from '../text/dialogs/titles';
import type { DialogName, MenuPorts } from './ports';
import { openingMonth } from './opening-month';
import { readOnly } from './run';

/** Where even that fails, the person is told in the plain window of the platform. */
export function openDialog(ports: MenuPorts, name: DialogName): void {
  const { workbook, dialogs, prompt } = ports;
  const opened = readOnly(ports, { language: null }, () => {
    const settings = workbook.read(settingsSheetNames(workbook.sheetNames()));
    const language = readSettings(openSettings(settings).sheets).language ?? ports.language;
    dialogs.open({ name, title: dialogTitles[name][language], language, month: openingMonth(name, workbook) });
    return { name };
  });
  if ('refused' in opened) prompt.tell({ title: dialogTitles[name][ports.language], text: opened.refused });
}
