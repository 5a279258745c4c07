// The words around a proposed adoption.
import type { NameMatch } from '../reports/client-reports';
import type { Language } from './phrases';

export interface AdoptionLabels {
  readonly sheets: string;
  readonly table: string;
  readonly sheet: string;
  readonly column: string;
  readonly header: string;
  readonly cell: string;
  readonly rows: string;
  readonly how: string;
  readonly score: string;
  readonly reason: string;
  readonly ways: Readonly<Record<NameMatch['how'], string>>;
  readonly headerRow: (row: string) => string;
  readonly noHeaderRow: string;
  readonly implied: (column: string, value: string, source: string) => string;
  readonly otherHeaders: string;
  readonly missing: string;
  readonly otherSheets: string;
  readonly toCreate: string;
  readonly created: string;
  readonly mapping: string;
  readonly mappingKept: string;
  readonly nothingToMap: string;
}

const chinese: AdoptionLabels = {
  sheets: '工作表对应',
  table: '读作',
  sheet: '您的工作表',
  column: '读作',
  header: '您的表头',
  cell: '单元格',
  rows: '行数',
  how: '方式',
  score: '把握',
  reason: '理由',
  ways: {
    mapped: '您指定',
    exact: '同名',
    normalised: '写法略异',
    alias: '别名',
    suffix: '名称加注',
    similar: '相近',
  },
  headerRow: (row) => `表头在第 ${row} 行`,
  noHeaderRow: '没有找到表头',
  implied: (column, value, source) => `${column}：${value}（取自“${source}”）`,
  otherHeaders: '不读取的列',
  missing: '缺少的列',
  otherSheets: '不读取、保持原样的工作表',
  toCreate: '缺少、将新建的工作表',
  created: '新建的工作表',
  mapping: '将写入《设置》“表映射”的内容',
  mappingKept: '《设置》“表映射”的内容',
  nothingToMap: '全部名称都已认识，表映射无需填写',
};

const english: AdoptionLabels = {
  sheets: 'Sheets',
  table: 'Read as',
  sheet: 'Your sheet',
  column: 'Read as',
  header: 'Your header',
  cell: 'Cell',
  rows: 'Rows',
  how: 'Match',
  score: 'Score',
  reason: 'Reason',
  ways: {
    mapped: 'your word',
    exact: 'same name',
    normalised: 'same but for its form',
    alias: 'known name',
    suffix: 'name with a suffix',
    similar: 'similar',
  },
  headerRow: (row) => `headers in row ${row}`,
  noHeaderRow: 'no header row found',
  implied: (column, value, source) => `${column}: ${value} (from "${source}")`,
  otherHeaders: 'Columns not read',
  missing: 'Missing columns',
  otherSheets: 'Sheets not read, left as they are',
  toCreate: 'Missing sheets, to be created',
  created: 'Sheets created',
  mapping: 'To be kept in the setting Mapping',
  mappingKept: 'Kept in the setting Mapping',
  nothingToMap: 'Every name is known already; the setting Mapping can stay empty',
};

export function adoptionLabelsOf(language: Language): AdoptionLabels {
  return language === 'en' ? english : chinese;
}
