// Marks stand on ranking sheets, notices, 公示 and mails; each of them must be in the log, or one of the two is not what it was.
import type { LogFault } from '../../../core/log/log-entry';
import { STATUS_ROW } from '../../../sheets/layouts/ranking/ranking-status';
import { markOfNotice } from '../../../sheets/log/mark-of-notice';
import { sendingIn } from '../../../sheets/sendings/sending-row';
import { isUnfinished, type Evidence } from './evidence';

interface PrintedMark {
  readonly sheet: string;
  readonly row: number;
  readonly mark: string;
}

export function markFaults(evidence: Evidence): readonly LogFault[] {
  const printed = [
    ...registeredMarks(evidence),
    ...rankingMarks(evidence),
    ...noticeMarks(evidence),
    ...mailMarks(evidence),
  ];
  const unknown = printed.filter(({ mark }) => !evidence.marks.has(mark));
  if (unknown.length === 0) return [];
  // Every mark would be unknown, and one sentence says why.
  if (evidence.log.rows.length === 0) return [{ code: 'log-missing', sheet: evidence.log.sheet, row: 0, facts: {} }];
  return onceEach(unknown);
}

/** The mails of a version carry one mark: a sheet is told of it once, at its first row. */
function onceEach(unknown: readonly PrintedMark[]): LogFault[] {
  const places = new Map<string, PrintedMark[]>();
  for (const place of unknown) {
    const key = JSON.stringify([place.sheet, place.mark]);
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  return [...places.values()].flatMap(([first, ...others]): LogFault[] => {
    if (first === undefined) return [];
    const { sheet, row, mark } = first;
    return [{ code: 'mark-unknown', sheet, row, facts: { mark, more: String(others.length) } }];
  });
}

/** A publication that was interrupted has its row before its mark is in the log. */
function registeredMarks({ register, rankings }: Evidence): PrintedMark[] {
  return register.rows.flatMap(({ row, publication }) => {
    if (publication === null || isUnfinished(publication, rankings)) return [];
    return [{ sheet: register.sheet, row, mark: publication.mark }];
  });
}

function rankingMarks({ rankings }: Evidence): PrintedMark[] {
  return rankings.flatMap(({ sheet, status }) => {
    if (status === null || status.mark === '') return [];
    return [{ sheet: sheet.name, row: STATUS_ROW, mark: status.mark }];
  });
}

function noticeMarks({ notices }: Evidence): PrintedMark[] {
  return notices.flatMap(({ sheet }) => {
    const found = markOfNotice(sheet);
    return found === null ? [] : [{ sheet: sheet.name, ...found }];
  });
}

function mailMarks({ sendings }: Evidence): PrintedMark[] {
  if (sendings === undefined) return [];
  return sendings.values.flatMap((cells, index) => {
    const mark = index === 0 ? '' : (sendingIn(cells)?.mark ?? '');
    return mark === '' ? [] : [{ sheet: sendings.name, row: index + 1, mark }];
  });
}
