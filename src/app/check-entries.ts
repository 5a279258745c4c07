// “Check entries”: everything that is wrong with a month, into 检查结果; people's mistakes never stop the check itself.
import { checkMonth, checkReport, writeFindings } from './month/checked-month';
import type { CheckReport, CheckRequest, Refusal } from './client-messages';
import type { Ports } from './ports';
import { run } from './run';

export function checkEntries(ports: Ports, request: CheckRequest): CheckReport | Refusal {
  return run(ports, { ...request, action: 'check' }, () => {
    const checked = checkMonth(ports, request);
    if ('refused' in checked) return checked;
    const report = checkReport(checked);
    return request.dryRun ? report : (writeFindings(ports, checked) ?? report);
  });
}
