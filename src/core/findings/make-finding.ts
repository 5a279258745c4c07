import type { CellAddress, Finding, SheetPlace } from './finding';
import type { FindingCode } from './finding-code';

type Facts = Finding['facts'];
type Place = CellAddress | SheetPlace;

export function errorAt(at: Place, code: FindingCode, facts: Facts = {}): Finding {
  return { severity: 'error', code, at, facts };
}

export function warningAt(at: Place, code: FindingCode, facts: Facts = {}): Finding {
  return { severity: 'warning', code, at, facts };
}

export function noteAt(at: Place, code: FindingCode, facts: Facts = {}): Finding {
  return { severity: 'note', code, at, facts };
}
