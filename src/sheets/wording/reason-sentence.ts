// Why a name is taken for another one, in one sentence.
import { cellReasons, likenessReasons } from '../../text/adoption';
import { fill, joined, type Language } from '../../text/language';
import type { Match } from '../adoption/adoption';

/** Empty for a match that explains itself. */
export function reasonSentence({ reason }: Match, language: Language): string {
  if (reason === null) return '';
  if (reason.of === 'sheet') {
    const { found, needed, known } = reason;
    const byHeaders = fill(likenessReasons.sheetByHeaders[language], { found: String(found), needed: String(needed) });
    const byName = known === '' ? [] : [fill(likenessReasons.sheetByName[language], { known })];
    return joined([byHeaders, ...byName], language);
  }
  const byWords = fill(likenessReasons.header[language], { known: reason.known });
  if (reason.evidence === null) return byWords;
  const { of, looked, fitting } = reason.evidence;
  const byCells = fill(cellReasons[of][language], { looked: String(looked), fitting: String(fitting) });
  return joined([byWords, byCells], language);
}
