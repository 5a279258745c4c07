// 公示 against the log: every publication that the log knows has its row there, and the row says what the log says.
import { markOf } from '../../../core/log/chain';
import { publicationDetail } from '../../../core/log/log-detail';
import type { LogEntry, LogFault } from '../../../core/log/log-entry';
import type { Publication } from '../../../core/publication/publication';
import type { Evidence } from './evidence';

export function registerFaults({ entries, register, marks }: Evidence): readonly LogFault[] {
  const { sheet, rows } = register;
  const published = entries.filter(({ action }) => action === 'publish');
  const altered = rows.filter(({ publication }, index) => {
    if (publication === null) return true;
    if (!marks.has(publication.mark)) return false;
    const isCopy = rows.slice(0, index).some((above) => isSameVersion(above.publication, publication));
    return isCopy || !published.some((entry) => agrees(entry, publication));
  });
  const missing = published.filter((entry) => !rows.some(({ publication }) => isSameVersion(publication, entry)));
  return [
    ...altered.map(({ row }): LogFault => ({ code: 'publication-altered', sheet, row, facts: {} })),
    ...missing.map(({ number, month, version }): LogFault => {
      const facts = { month, version: String(version), number: String(number) };
      return { code: 'publication-missing', sheet, row: 0, facts };
    }),
  ];
}

function agrees(entry: LogEntry, publication: Publication): boolean {
  return (
    markOf(entry.chain) === publication.mark &&
    isSameVersion(publication, entry) &&
    entry.inputHash === publication.inputHash &&
    entry.resultHash === publication.resultHash &&
    entry.contentHash === publication.contentHash &&
    entry.detail === publicationDetail(publication)
  );
}

function isSameVersion(
  one: Pick<Publication, 'month' | 'version'> | null,
  other: Pick<Publication, 'month' | 'version'>,
): boolean {
  return one !== null && one.month === other.month && one.version === other.version;
}
