// 设置: known settings are read, all other rows are people's own and left alone.
import type { ContestSettings } from '../../core/rules/contest-options';
import type { NoticeSettings } from '../../core/notice/notice-content';
import type { CellAddress, Finding, SheetPlace } from '../../core/findings/finding';
import { warningAt } from '../../core/findings/make-finding';
import { nearestName } from '../../core/names/nearest-name';
import type { WorkbookMapping } from '../locating/workbook-mapping';
import { noticeParameters } from '../parameters/notice-parameters';
import { optionParameters } from '../parameters/option-parameters';
import { isNamed, type ParameterFault } from '../parameters/parameter';
import { parameterValues } from '../parameters/parameter-values';
import { workbookParameters } from '../parameters/workbook-parameters';
import type { OpenSheet } from '../rows/open-sheet';
import { readRows, type Codec } from '../rows/read-rows';
import type { settingsTable } from '../tables/rules/settings-table';
import type { Language } from '../../text/language';
import type { ReadingFinding } from '../reading-result';

export interface ReadSettings {
  readonly settings: ContestSettings;
  readonly notice: NoticeSettings;
  readonly language: Language | null;
  readonly mapping: WorkbookMapping;
  /** E-mail addresses. */
  readonly editors: readonly string[];
  /** The cell of 表映射, or the sheet that lacks it. */
  readonly mappingAt: CellAddress | SheetPlace;
  readonly findings: readonly ReadingFinding[];
}

interface WrittenSetting {
  readonly name: string;
  readonly text: string;
  readonly at: CellAddress;
}

type SettingsColumns = typeof settingsTable.columns;

const declared = Object.values({ ...optionParameters, ...workbookParameters, ...noticeParameters });

const namesOfSettings = declared.flatMap(({ name }) => Object.values(name));

/** A row of another name is people's own, unless a slip of the pen has made it so. */
const codec: Codec<SettingsColumns, WrittenSetting> = (row) => {
  const name = row.words('key');
  if (!declared.some((parameter) => isNamed(parameter, name))) {
    const nearest = nearestName(name, namesOfSettings);
    if (nearest !== null) row.report(warningAt(row.addressOf('key'), 'setting-unknown', { setting: name, nearest }));
    return null;
  }
  const value = row.entry('value');
  return value.state === 'value' ? { name, text: value.value, at: value.cell } : null;
};

export function readSettings(sheets: readonly OpenSheet<SettingsColumns>[]): ReadSettings {
  const { entries, findings } = readRows(sheets, codec);
  const options = parameterValues(optionParameters, entries);
  const { values, faults } = parameterValues(workbookParameters, entries);
  const notice = parameterValues(noticeParameters, entries);
  const { language, mapping, editors, ...settings } = values;
  const written = entries.find(({ name }) => isNamed(workbookParameters.mapping, name));
  const refused = [...options.faults, ...faults, ...notice.faults].map((fault) => settingFinding(fault, entries));
  return {
    settings: { ...settings, options: options.values },
    notice: notice.values,
    language,
    mapping,
    editors,
    mappingAt: written?.at ?? { sheet: '' },
    findings: [...findings, ...refused.map((finding) => ({ finding, month: null }))],
  };
}

function settingFinding({ code, facts }: ParameterFault, written: readonly WrittenSetting[]): Finding {
  const own = written.filter(({ name }) => name === facts.parameter);
  const at = own[own.length - 1]?.at ?? { sheet: '' };
  if (code !== 'parameter-unreadable') return { severity: 'error', code, at, facts };
  const { parameter = '', text = '', example = '' } = facts;
  return { severity: 'error', code: 'setting-unreadable', at, facts: { setting: parameter, text, example } };
}
