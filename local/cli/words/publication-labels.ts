// The words around a publication and a notice.
import type { NoticeReport } from '../reports/publication-reports';
import type { Language } from './phrases';

export interface PublicationLabels {
  readonly title: (month: string, version: string) => string;
  readonly approved: (person: string, day: string) => string;
  readonly period: (from: string, until: string) => string;
  readonly mark: string;
  readonly changes: string;
  readonly subject: string;
  readonly item: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly notice: Readonly<Record<NoticeReport['kind'], (month: string, version: string) => string>>;
  readonly sheets: string;
  readonly published: (version: string, mark: string) => string;
  readonly changed: (published: string, version: string) => string;
}

const chinese: PublicationLabels = {
  title: (month, version) => `${month} 月度结果 第 ${version} 版`,
  approved: (person, day) => `审定  ${person}，${day}`,
  period: (from, until) => `公示  ${from} 至 ${until}`,
  mark: '校验码',
  changes: '更正内容',
  subject: '对象',
  item: '项目',
  before: '原为',
  after: '改为',
  reason: '理由',
  notice: {
    draft: (month) => `${month} 通报 送审稿（尚未公布）`,
    first: (month) => `${month} 通报`,
    correction: (month, version) => `${month} 通报（更正，第 ${version} 版）`,
  },
  sheets: '工作表',
  published: (version, mark) => `已公布第 ${version} 版（校验码 ${mark}），结果没有变化`,
  changed: (published, version) => `第 ${published} 版公布以后结果有了变化：以下是第 ${version} 版的草稿`,
};

const english: PublicationLabels = {
  title: (month, version) => `Result of ${month}, version ${version}`,
  approved: (person, day) => `Approved by  ${person}, ${day}`,
  period: (from, until) => `Made public  ${from} to ${until}`,
  mark: 'Mark',
  changes: 'Corrections',
  subject: 'Subject',
  item: 'Item',
  before: 'Before',
  after: 'After',
  reason: 'Reason',
  notice: {
    draft: (month) => `Notice of ${month}: draft for approval, not published`,
    first: (month) => `Notice of ${month}`,
    correction: (month, version) => `Notice of ${month}: correction, version ${version}`,
  },
  sheets: 'Sheets',
  published: (version, mark) => `Published as version ${version} (mark ${mark}); the result has not changed`,
  changed: (published, version) =>
    `The result has changed since version ${published}: this is the draft of version ${version}`,
};

export function publicationLabelsOf(language: Language): PublicationLabels {
  return language === 'en' ? english : chinese;
}
