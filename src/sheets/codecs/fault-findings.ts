import type { CellAddress, Finding } from '../../core/findings/finding';
import type { ParameterFault } from '../parameters/parameter';

/** What is wrong with the parameters of one cell, at that cell. */
export function faultFindings(faults: readonly ParameterFault[], at: CellAddress): readonly Finding[] {
  return faults.map(({ code, facts }) => ({ severity: 'error', code, at, facts }));
}
