// The settings a new workbook shows, each with its default and what it does.
import type { Language } from '../../../text/language';
import { noticeParameters } from '../../parameters/notice-parameters';
import { optionParameters } from '../../parameters/option-parameters';
import { languages } from '../../parameters/parameter-choices';
import { workbookParameters } from '../../parameters/workbook-parameters';
import type { LayoutCell } from '../../sheet-layout';
import { wordFor } from '../../tables/choice';
import { settingsTable } from '../../tables/rules/settings-table';
import { rowOf } from './default-rules';

/** The language is written down, so that the results do not change with the person who computes them. */
export function defaultSettingRows(language: Language): LayoutCell[][] {
  return Object.values({ ...workbookParameters, ...optionParameters, ...noticeParameters }).map((parameter) => {
    const isLanguage = parameter === workbookParameters.language;
    const value = isLanguage ? wordFor(language, languages, language) : parameter.fallback[language];
    return rowOf(settingsTable, { key: parameter.name[language], value, note: parameter.help[language] });
  });
}
