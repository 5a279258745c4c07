// As long as nobody has changed the entries, computing again must give the published result.
import type { Sha256 } from '../../../core/log/chain';
import type { LogFault } from '../../../core/log/log-entry';
import { resultText } from '../../../core/publication/result-text';
import { lastVersions } from '../../../core/publication/versions';
import { assessMonth, type ReadWorkbook } from '../../month/assess-month';
import { canonicalEntries } from '../../month/canonical-entries';
import type { Evidence } from './evidence';

export function reproductionFaults(read: ReadWorkbook, evidence: Evidence, sha256: Sha256): readonly LogFault[] {
  const { reading, register } = read;
  if (reading.refusals.length > 0) return [];
  return [...lastVersions(register.proven)].flatMap(([month, { version, inputHash, resultHash }]): LogFault[] => {
    if (sha256(canonicalEntries({ month, ...reading })) !== inputHash) return [];
    if (sha256(resultText(assessMonth(read, month).result)) === resultHash) return [];
    const row = evidence.register.rows.find(
      ({ publication }) => publication?.month === month && publication.version === version,
    );
    const facts = { month, version: String(version) };
    return [{ code: 'result-not-reproduced', sheet: evidence.register.sheet, row: row?.row ?? 0, facts }];
  });
}
