// The settings a new workbook shows, each with its default and what it does.
import type { Language, Words } from '../../text/language';
import type { LayoutCell } from '../sheet-layout';
import { settingsTable } from '../tables/rules/settings-table';
import { rowOf } from './default-rules';

interface DefaultSetting {
  readonly key: string;
  readonly value: Words | string | number;
  readonly note: Words;
}
