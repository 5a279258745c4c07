// Names of sheets that every month and every further version has one of: 排名 2026-10, 排名 2026-10 v2.
import type { Month } from '../../core/calendar/calendar';
import { fill, type Language, type Words } from '../../text/language';

export interface MonthVersion {
  readonly month: Month;
  readonly version: number;
}

const ENDING = /(\d{4}-\d{2})(?: v([1-9]\d*))?$/;

/** `name` is the template with `{month}`; the first version goes without a number. */
export function versionedSheetName(name: Words, { month, version }: MonthVersion, language: Language): string {
  const ofMonth = fill(name[language], { month });
  return version === 1 ? ofMonth : `${ofMonth} v${version}`;
}

/** The name in both languages. */
export function versionedSheetNames(name: Words, version: MonthVersion): Words {
  return { 'zh-CN': versionedSheetName(name, version, 'zh-CN'), en: versionedSheetName(name, version, 'en') };
}

/** The month and version that a sheet of that template is of; null for any other name. */
export function monthVersionIn(sheetName: string, name: Words): MonthVersion | null {
  const [, month, number = '1'] = ENDING.exec(sheetName) ?? [];
  if (month === undefined) return null;
  const version = { month, version: Number(number) };
  return Object.values(versionedSheetNames(name, version)).includes(sheetName) ? version : null;
}
