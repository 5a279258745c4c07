// “Verify the log” from the menu: one question, one answer.
import { fill, type Language } from '../../text/language';
import { verification } from '../../text/log';
import { menu } from '../../text/menu';
import type { FaultReport, VerifyReport } from '../messages/log-messages';
import type { MenuPorts, Ports } from '../ports';
import { verifyLog } from './verify/verify-log';

/** More would not fit into the small window of an answer. */
const MOST_FAULTS_TOLD = 6;

export function verifyFromMenu(ports: Ports & Pick<MenuPorts, 'prompt'>): void {
  const { language, prompt } = ports;
  const title = menu.verify[language];
  const mark = prompt.ask({ title, text: verification.whichMark[language] });
  if (mark === null) return;
  const report = verifyLog(ports, { month: '', language: null, dryRun: false, mark });
  prompt.tell({ title, text: 'refused' in report ? report.refused : verified(report, language) });
}

function verified(report: VerifyReport, language: Language): string {
  const { faults, findings } = report;
  const notes = findings.map(({ message }) => message);
  if (faults.length > 0) {
    const told = faults.slice(0, MOST_FAULTS_TOLD).map(faultLine);
    const more = faults.length > told.length ? ['…'] : [];
    return [fill(verification.faulty[language], { count: String(faults.length) }), ...told, ...more, ...notes].join(
      '\n',
    );
  }
  if (report.rows === 0) return notes.join('\n');
  const { rows, mark, published } = report;
  const facts = { rows: String(rows), mark, published: String(published.length) };
  return [fill(verification.intact[language], facts), ...notes].join('\n');
}

function faultLine({ sheet, cell, message }: FaultReport): string {
  const place = cell === '' ? sheet : `${sheet}!${cell}`;
  return place === '' ? message : `${place} ${message}`;
}
