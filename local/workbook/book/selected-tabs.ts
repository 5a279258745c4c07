// Two selected tabs would be edited together, so that the others are unselected where one is shown.
import type { XlsxPackage } from '../package/xlsx-package';
import { unselectTab } from '../sheet/sheet-view';
import { parseXml, serialiseXml } from '../xml/xml-tree';
import type { SheetSource } from './sheet-source';

export interface Tabs {
  readonly sheets: readonly SheetSource[];
  /** Of chart sheets and the like. */
  readonly parts: readonly string[];
}

export function unselectTabs(pack: XlsxPackage, { sheets, parts }: Tabs): void {
  for (const sheet of sheets) sheet.unselect();
  for (const part of parts) {
    const document = parseXml(pack.text(part), part);
    if (unselectTab(document.root)) pack.setText(part, serialiseXml(document));
  }
}
