// “Verify the log”: whether the log, and every result that stands on it, is as the program wrote it.
import { markOf } from '../../../core/log/chain';
import type { LogFault } from '../../../core/log/log-entry';
import { verifyChain } from '../../../core/log/verify-chain';
import type { Language } from '../../../text/language';
import type { FindingReport, Refusal } from '../../client-messages';
import type { VerifyReport, VerifyRequest } from '../../messages/log-messages';
import { readWorkbook } from '../../month/assess-month';
import type { Ports } from '../../ports';
import { refusal } from '../../refusal';
import { run } from '../../run';
import { evidenceIn, evidenceSheets, type Evidence } from './evidence';
import { faultReport, markFoundNote, nothingNote } from './fault-report';
import { markFaults } from './mark-faults';
import { noticeFaults } from './notice-faults';
import { registerFaults } from './register-faults';
import { reproductionFaults } from './reproduction-faults';
import { resultFaults } from './result-faults';

/** Nothing is written, but the lock is taken: a run that is writing must not look like a forgery. */
export function verifyLog(ports: Ports, request: VerifyRequest): VerifyReport | Refusal {
  return run(ports, { ...request, action: 'verify' }, () => {
    const { workbook, digest } = ports;
    const read = readWorkbook(ports, { ...request, month: '' });
    const { language, snapshot } = read;
    const mark = typedMark(request.mark);
    if (mark === null) return refusal({ reason: 'markMalformed', facts: { mark: request.mark } }, language);
    const further = workbook.read(evidenceSheets(snapshot.sheetNames));
    const evidence = evidenceIn({ ...snapshot, sheets: [...snapshot.sheets, ...further.sheets] }, language);
    const faults = [
      ...verifyChain(evidence.log, digest.sha256),
      ...markFaults(evidence),
      ...registerFaults(evidence),
      ...resultFaults(evidence, digest.sha256),
      ...noticeFaults(evidence, digest.sha256),
      ...reproductionFaults(read, evidence, digest.sha256),
      ...paperMarkFaults(mark, evidence),
    ];
    return report(faults, { evidence, mark, language });
  });
}

interface Verified {
  readonly evidence: Evidence;
  readonly mark: string;
  readonly language: Language;
}

function report(faults: readonly LogFault[], { evidence, mark, language }: Verified): VerifyReport {
  const { log, entries, register } = evidence;
  return {
    schema: 1,
    intact: faults.length === 0,
    rows: log.rows.length,
    mark: markOf(log.rows[log.rows.length - 1]?.chain ?? ''),
    published: register.rows.flatMap(({ row, publication }) => {
      if (publication === null || !evidence.marks.has(publication.mark)) return [];
      const { month, version } = publication;
      const intact = !faults.some(
        ({ sheet, row: at, facts }) =>
          (sheet === register.sheet && at === row) ||
          (facts['month'] === month && facts['version'] === String(version)),
      );
      return [{ month, version, mark: publication.mark, intact }];
    }),
    faults: faults.map((fault) => faultReport(fault, language)),
    findings: notes({ evidence, mark, language }, entries.length === 0 && faults.length === 0),
  };
}

function notes({ evidence, mark, language }: Verified, isNothing: boolean): FindingReport[] {
  const found = evidence.entries.find(({ chain }) => mark !== '' && markOf(chain) === mark);
  return [
    ...(isNothing ? [nothingNote(evidence.log.sheet, language)] : []),
    ...(found === undefined ? [] : [markFoundNote(evidence.log, found, language)]),
  ];
}

/** Empty for none, null for what is no mark; a whole chain may be typed as well. */
function typedMark(text: string): string | null {
  const typed = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return /^([0-9a-f]{12}([0-9a-f]{52})?)?$/.test(typed) ? markOf(typed) : null;
}

function paperMarkFaults(mark: string, { marks }: Evidence): LogFault[] {
  return mark === '' || marks.has(mark) ? [] : [{ code: 'paper-mark-unknown', sheet: '', row: 0, facts: { mark } }];
}
