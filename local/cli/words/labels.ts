// The words of the printed tables.
import type { CommandRequest } from '../command-request';
import { adoptionLabelsOf, type AdoptionLabels } from './adoption-labels';
import { evidenceLabelsOf, type EvidenceLabels } from './evidence-labels';
import { mailLabelsOf, outboxLabels, type MailLabels } from './mail-labels';
import type { Language } from './phrases';
import { publicationLabelsOf, type PublicationLabels } from './publication-labels';
import { repairLabelsOf, type RepairLabels } from './repair-labels';

export interface Labels {
  readonly rank: string;
  readonly unit: string;
  readonly member: string;
  readonly memberUnit: string;
  readonly bonus: string;
  readonly deductions: string;
  readonly total: string;
  readonly movement: string;
  readonly remarks: string;
  readonly members: string;
  readonly notRanked: string;
  readonly tied: string;
  readonly vetoed: string;
  readonly rescaled: (points: string) => string;
  readonly advanced: string;
  readonly last: string;
  readonly lastTwo: string;
  readonly vacant: (reason: string) => string;
  readonly undecided: (candidates: string, places: string) => string;
  readonly decidedBy: Readonly<Record<'total' | 'veto' | 'deductions' | 'decision', string>>;
  readonly decidedByCriterion: (code: string) => string;
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  readonly counts: (counts: { readonly errors: number; readonly warnings: number; readonly notes: number }) => string;
  readonly more: (count: number) => string;
  readonly none: string;
  readonly created: string;
  readonly kept: string;
  readonly ranking: (month: string) => string;
  readonly checked: (month: string) => string;
  readonly separator: string;
  readonly adoption: AdoptionLabels;
  readonly repairs: RepairLabels;
  readonly publication: PublicationLabels;
  readonly mail: MailLabels;
  readonly evidence: EvidenceLabels;
}

const chinese: Labels = {
  rank: '名次',
  unit: '单位',
  member: '姓名',
  memberUnit: '单位',
  bonus: '加分',
  deductions: '扣分',
  total: '总分',
  movement: '较上月',
  remarks: '备注',
  members: '组员',
  notRanked: '未排名',
  tied: '并列',
  vetoed: '一票否决',
  rescaled: (points) => `按 ${points} 分折算`,
  advanced: '先进',
  last: '末位',
  lastTwo: '末位成员',
  vacant: (reason) => `空缺（${reason}）`,
  undecided: (candidates, places) => `待审定：${candidates}${places}`,
  decidedBy: { total: '以总分定', veto: '以一票否决定', deductions: '并列，以扣分定', decision: '审定' },
  decidedByCriterion: (code) => `并列，以指标 ${code} 定`,
  error: '错误',
  warning: '警告',
  note: '提示',
  counts: ({ errors, warnings, notes }) => `问题：错误 ${errors}，警告 ${warnings}，提示 ${notes}`,
  more: (count) => `另有 ${count} 条，见工作表“检查结果”或 --json`,
  none: '无',
  created: '新建',
  kept: '保留',
  ranking: (month) => `${month} 月度排名`,
  checked: (month) => `${month} 填报检查`,
  separator: '、',
  adoption: adoptionLabelsOf('zh-CN'),
  repairs: repairLabelsOf('zh-CN'),
  publication: publicationLabelsOf('zh-CN'),
  mail: mailLabelsOf('zh-CN'),
  evidence: evidenceLabelsOf('zh-CN'),
};

const english: Labels = {
  rank: 'Rank',
  unit: 'Unit',
  member: 'Name',
  memberUnit: 'Unit',
  bonus: 'Bonus',
  deductions: 'Deductions',
  total: 'Total',
  movement: 'Change',
  remarks: 'Remarks',
  members: 'Members',
  notRanked: 'Not ranked',
  tied: 'tied',
  vetoed: 'vetoed',
  rescaled: (points) => `rescaled from ${points} points`,
  advanced: 'Advanced',
  last: 'Last',
  lastTwo: 'Last two members',
  vacant: (reason) => `vacant (${reason})`,
  undecided: (candidates, places) => `to be decided among ${candidates}${places}`,
  decidedBy: { total: 'by total', veto: 'by veto', deductions: 'tied, by deductions', decision: 'by decision' },
  decidedByCriterion: (code) => `tied, by criterion ${code}`,
  error: 'error',
  warning: 'warning',
  note: 'note',
  counts: ({ errors, warnings, notes }) => `Problems: errors ${errors}, warnings ${warnings}, notes ${notes}`,
  more: (count) => `${count} more: see the findings sheet or --json`,
  none: 'none',
  created: 'Created',
  kept: 'Kept',
  ranking: (month) => `Ranking of ${month}`,
  checked: (month) => `Check of ${month}`,
  separator: ', ',
  adoption: adoptionLabelsOf('en'),
  repairs: repairLabelsOf('en'),
  publication: publicationLabelsOf('en'),
  mail: mailLabelsOf('en'),
  evidence: evidenceLabelsOf('en'),
};

export function labelsOf(language: Language): Labels {
  return language === 'en' ? english : chinese;
}

/** The words of one command's answer. */
export function labelsFor({ language, mailing }: Pick<CommandRequest, 'language' | 'mailing'>): Labels {
  const labels = labelsOf(language);
  const staysHere = mailing !== null && mailing.server === null && mailing.task.kind === 'send';
  return staysHere ? { ...labels, mail: outboxLabels(labels.mail) } : labels;
}
