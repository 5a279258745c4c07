// The notice of a month as its entries and its publication make it; of a month that is not published, the draft for the leading group.
import type { Finding } from '../../core/findings/finding';
import { warningAt } from '../../core/findings/make-finding';
import { noticeContent } from '../../core/notice/make-notice';
import type { NoticeContent } from '../../core/notice/notice-content';
import type { PrintedDocument } from '../../documents/block';
import { unprintableCharacters } from '../../documents/glyphs';
import { circularDocument } from '../../documents/notice/circular';
import { posterDocument } from '../../documents/notice/poster';
import { computationLines } from '../../sheets/layouts/ranking/computation-block';
import type { ClientRequest, Refusal } from '../client-messages';
import { findingReports } from '../finding-report';
import type { Ports } from '../ports';
import { monthAtHand, type MonthAtHand } from '../publication/month-at-hand';
import { publishedMonth, type FoundPublication } from '../publication/published-month';
import { refusal } from '../refusal';
import { obstacleToNotice } from './obstacle-to-notice';

export interface NoticeAtHand {
  readonly month: MonthAtHand;
  readonly content: NoticeContent;
  readonly circular: PrintedDocument;
  readonly poster: PrintedDocument;
  /** Of the month, and of characters that no font can be trusted to print. */
  readonly findings: readonly Finding[];
}

export function noticeAtHand(ports: Ports, request: ClientRequest): NoticeAtHand | Refusal {
  const month = monthAtHand(ports, request);
  if ('refused' in month) return month;
  const { read, assessed } = month;
  const { language } = read;
  const found = publishedMonth(read, assessed, ports.digest);
  const obstacle = obstacleToNotice(month, found);
  if (obstacle !== null) {
    const errors = assessed.findings.filter(({ severity }) => severity === 'error');
    return refusal({ ...obstacle, findings: findingReports(errors, language) }, language);
  }
  const content = contentOf(month, found);
  const computation = computationLines({ ...assessed, settings: read.reading.entries.settings }, language);
  const circular = circularDocument(content, computation, language);
  const poster = posterDocument(content, language);
  return { month, content, circular, poster, findings: [...assessed.findings, ...unprintable(circular)] };
}

function contentOf({ read, assessed }: MonthAtHand, found: FoundPublication): NoticeContent {
  const { contest, result } = assessed;
  const published = found.kind === 'published' ? found : { publication: null, changes: [], streaks: [] };
  const { publication, changes, streaks } = published;
  return noticeContent({ contest, result, settings: read.reading.notice, publication, changes, streaks });
}

/** The poster says nothing that the circular does not say. */
function unprintable(circular: PrintedDocument): readonly Finding[] {
  return unprintableCharacters(circular).map(({ codePoint, text }) =>
    warningAt({ sheet: '' }, 'character-unprintable', { codePoint, text }),
  );
}
