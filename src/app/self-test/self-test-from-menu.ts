// “Self-test” from the menu: what it will do, the run, what came of it, and the offer of the window.
import { fill, type Language } from '../../text/language';
import { menu } from '../../text/menu';
import { selfTest as words } from '../../text/self-test';
import { openDialog } from '../open-dialog';
import type { MenuPorts } from '../ports';
import { selfTest, type SelfTestReport } from './self-test';
import { selfTestSheetName } from './self-test-sheet';
import { specimenPage } from './specimen';
import type { Laboratory } from './trial';

/** @param laboratoryFor makes the laboratory that prints this page */
export function selfTestFromMenu(ports: MenuPorts, laboratoryFor: (specimen: string) => Laboratory): void {
  const { language, prompt, workbook } = ports;
  const title = menu.selfTest[language];
  const sheet = selfTestSheetName(workbook, language);
  if (!prompt.confirm({ title, text: fill(words.confirm[language], { sheet }) })) return;
  const report = selfTest(ports, laboratoryFor(specimenPage(language)));
  if ('refused' in report) prompt.tell({ title, text: report.refused });
  else if (prompt.confirm({ title, text: done(report, language) })) openDialog(ports, 'self-test');
}

function done({ sheet, counts }: SelfTestReport, language: Language): string {
  const facts = Object.entries(counts).map(([verdict, count]) => [verdict, String(count)] as const);
  return fill(words.done[language], { sheet, ...Object.fromEntries(facts) });
}
