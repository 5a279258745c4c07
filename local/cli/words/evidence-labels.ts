// The words around the log, its check and an explanation.
import type { Language } from './phrases';

export interface EvidenceLabels {
  readonly intact: (rows: number, mark: string) => string;
  readonly nothingLogged: string;
  readonly altered: (faults: number) => string;
  readonly published: string;
  readonly month: string;
  readonly version: string;
  readonly mark: string;
  readonly untouched: string;
  readonly isIntact: string;
  readonly isAltered: string;
  readonly number: string;
  readonly time: string;
  readonly person: string;
  readonly action: string;
  readonly detail: string;
  readonly noLog: string;
  readonly item: string;
  readonly score: string;
  readonly points: string;
  readonly fullPoints: string;
  readonly notCounted: (term: string) => string;
  readonly changes: string;
  readonly choices: string;
}

const chinese: EvidenceLabels = {
  intact: (rows, mark) => `运行日志 ${rows} 行完整，末行校验码 ${mark}`,
  nothingLogged: '还没有运行日志，没有可以核对的内容',
  altered: (faults) => `发现 ${faults} 处不符`,
  published: '已公布',
  month: '月份',
  version: '版本',
  mark: '校验码',
  untouched: '核对',
  isIntact: '未改动',
  isAltered: '不符',
  number: '序号',
  time: '时间',
  person: '操作人',
  action: '事项',
  detail: '说明',
  noLog: '还没有运行日志',
  item: '指标',
  score: '得分',
  points: '折算',
  fullPoints: '满分',
  notCounted: (term) => `（不计）${term}`,
  changes: '怎样才会改变名次',
  choices: '可以问的有',
};

const english: EvidenceLabels = {
  intact: (rows, mark) => `The run log is whole: ${rows} rows, last mark ${mark}`,
  nothingLogged: 'There is no run log yet, so there is nothing to compare',
  altered: (faults) => `${faults} things do not agree`,
  published: 'Published',
  month: 'Month',
  version: 'Version',
  mark: 'Mark',
  untouched: 'Compared',
  isIntact: 'unaltered',
  isAltered: 'altered',
  number: 'No.',
  time: 'Time',
  person: 'By',
  action: 'Action',
  detail: 'Details',
  noLog: 'There is no run log yet',
  item: 'Criterion',
  score: 'Score',
  points: 'Points',
  fullPoints: 'Full',
  notCounted: (term) => `(not counted) ${term}`,
  changes: 'What would have changed the place',
  choices: 'One can ask about',
};

export function evidenceLabelsOf(language: Language): EvidenceLabels {
  return language === 'en' ? english : chinese;
}
