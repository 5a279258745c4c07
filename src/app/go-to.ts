// A click on a place in a dialog opens the sheet at that cell.
import { cellNamed } from '../core/findings/a1';
import type { Refusal } from './client-messages';
import type { GoToRequest, ShownReport } from './messages/place-messages';
import type { Ports } from './ports';
import { refusal } from './refusal';
import { readOnly } from './run';

export function goTo(ports: Ports, request: GoToRequest): ShownReport | Refusal {
  const { sheet, cell, language } = request;
  return readOnly(ports, request, () => {
    const at = cellNamed(sheet, cell === '' ? 'A1' : cell);
    if (at !== null && ports.workbook.goTo(at)) return { schema: 1, sheet, cell };
    const place = cell === '' ? sheet : `${sheet}!${cell}`;
    return refusal({ reason: 'placeGone', facts: { place } }, language ?? ports.language);
  });
}
