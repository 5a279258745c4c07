// Why a name is taken for another one, in one sentence.
import { cellReasons, likenessReasons } from '../../text/adoption';
import { fill, joined, type Language, type Words } from '../../text/language';
import type { Match } from '../adoption/adoption';
import { languageOfText } from '../parameters/parameter';

/** Empty for a match that explains itself. */
export function reasonSentence({ reason }: Match, language: Language): string {
  if (reason === null) return '';
  if (reason.of === 'sheet') {
    const { found, needed, known } = reason;
    const byHeaders = fill(likenessReasons.sheetByHeaders[language], { found: String(found), needed: String(needed) });
    const name = inLanguage(known, reason.table.name, language);
    const byName = known === '' ? [] : [fill(likenessReasons.sheetByName[language], { known: name })];
    return joined([byHeaders, ...byName], language);
  }
  const known = inLanguage(reason.known, reason.column, language);
  const byWords = fill(likenessReasons.header[language], { known });
  if (reason.evidence === null) return byWords;
  const { of, looked, fitting } = reason.evidence;
  const byCells = fill(cellReasons[of][language], { looked: String(looked), fitting: String(fitting) });
  return joined([byWords, byCells], language);
}

/** The name itself where it is of the reader's language, else what the thing is called there. */
function inLanguage(known: string, ours: Words, language: Language): string {
  return languageOfText(known) === language ? known : ours[language];
}
