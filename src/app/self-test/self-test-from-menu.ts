// “Self-test” from the menu: what it will do, the run, what came of it, and the offer of the window.
import { fill } from '../../text/language';
import { selfTest } from '../../text/self-test';
import { openDialog } from '../open-dialog';
import type { MenuPorts } from '../ports';
import { selfTestPlatform } from './self-test';
import { selfTestSheetName } from './self-test-sheet';
import { specimenPage } from './specimen';
import type { Laboratory } from './trial';

/** The laboratory is made for a page that it can have printed. */
export function selfTestFromMenu(ports: MenuPorts, laboratoryFor: (specimen: string) => Laboratory): void {
  const { language, prompt } = ports;
  const title = selfTest.sheetName[language];
  if (!prompt.confirm({ title, text: fill(selfTest.confirm[language], { sheet: selfTestSheetName(ports) }) })) return;
  const report = selfTestPlatform(ports, laboratoryFor(specimenPage(language)));
  if ('refused' in report) {
    prompt.tell({ title, text: report.refused });
    return;
  }
  const text = fill(selfTest.done[language], { sheet: report.sheet, differs: String(report.differs) });
  if (prompt.confirm({ title, text })) openDialog(ports, 'self-test');
}
