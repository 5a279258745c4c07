// “Check entries”: everything that is wrong with a month, into 检查结果; people's mistakes never stop the check itself.
import type { Finding } from '../core/findings/finding';
import type { CheckReport, ClientRequest, Refusal } from './client-messages';
import { assessMonth, readingFindings, readWorkbook, type ReadWorkbook } from './assess-month';
import { findingReports } from './finding-report';
import { findingsChange, sheetOf } from './output-changes';
import { obstacleToWriting } from './output-sheets';
import type { Ports } from './ports';
import { refusal } from './refusal';
import { run } from './run';

export function checkEntries(ports: Ports, request: ClientRequest): CheckReport | Refusal {
  return run(ports, request, () => {
    const read = readWorkbook(ports, request);
    const { language, chosen } = read;
    if (chosen.kind === 'refused') return refusal(chosen.cause, language);
    const month = chosen.kind === 'month' ? chosen.month : '';
    const found = findingsOf(read, month);
    const report: CheckReport = { schema: 1, month, findings: findingReports(found, language) };
    return request.dryRun ? report : write(ports, read, { found, report });
  });
}

/** A workbook that cannot be ranked at all is still read: its refusals come first. */
function findingsOf(read: ReadWorkbook, month: string): readonly Finding[] {
  const { reading } = read;
  if (reading.refusals.length > 0 || month === '') return [...reading.refusals, ...readingFindings(reading, month)];
  return assessMonth(read, month).findings;
}

function write(
  { workbook }: Ports,
  { snapshot, language }: ReadWorkbook,
  { found, report }: { readonly found: readonly Finding[]; readonly report: CheckReport },
): CheckReport | Refusal {
  const { findings } = sheetOf(snapshot);
  const obstacle = obstacleToWriting(workbook, { ranking: undefined, ledger: undefined, findings });
  if (obstacle !== null) return refusal({ ...obstacle, findings: report.findings }, language);
  const change = findingsChange(findings, found, language);
  workbook.apply([change]);
  workbook.show(change.layout.name);
  return report;
}
