// The settings a new workbook shows, each with its default and what it does.
import type { Language } from '../../text/language';
import { optionParameters } from '../parameters/option-parameters';
import type { Parameter } from '../parameters/parameter';
import { holidayRules, languages, lastTwoScopes } from '../parameters/parameter-choices';
import { workbookParameters } from '../parameters/workbook-parameters';
import type { LayoutCell } from '../sheet-layout';
import { yesOrNo } from '../tables/people/people-choices';
import { settingsTable } from '../tables/rules/settings-table';
import { rowOf, wordFor } from './default-rules';

const parameters: readonly Parameter<unknown>[] = [
  ...Object.values(workbookParameters),
  ...Object.values(optionParameters),
];

/** The language is written down, so that the results do not change with the person who computes them. */
export function defaultSettingRows(language: Language): LayoutCell[][] {
  return parameters.map((parameter) => {
    const { name, fallback, help } = parameter;
    const value =
      parameter === workbookParameters.language
        ? wordFor(language, languages, language)
        : translated(fallback, language);
    return rowOf(settingsTable, { key: name[language], value, note: help[language] });
  });
}

/** Defaults are declared in Chinese words. */
function translated(word: string, language: Language): string {
  const options = [yesOrNo, holidayRules, lastTwoScopes].flatMap((choice) => [...choice.options]);
  return options.find(({ words }) => words['zh-CN'] === word)?.words[language] ?? word;
}
