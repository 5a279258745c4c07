// What a notice (通报) says, as facts: the sheet, the circular, the wall poster and the mails are rendered from the same content.
import type { IsoDate, Month } from '../calendar/calendar';
import type { MonthResult } from '../month/month-result';
import type { Publication } from '../publication/publication';
import type { ScoreChange } from '../publication/score-change';
import type { Streak } from '../publication/streak';

/** The settings that only a notice needs; texts are empty where 设置 says nothing. */
export interface NoticeSettings {
  /** 主送: whom the circular addresses. */
  readonly addressee: string;
  /** 发文字号 up to the year, as in 海效督〔2026〕; the number itself is 发文顺序号 and the office's to give. */
  readonly documentNumber: string;
  /** 公示工作日. */
  readonly publicityWorkingDays: number;
  /** 复核工作日: within how many working days an objection is answered. */
  readonly reviewWorkingDays: number;
  /** 姓名显示: in full, or with all but the family name masked (王*). */
  readonly names: 'full' | 'masked';
  /** 异议受理: where to object, such as an office and its telephone. */
  readonly objectionsTo: string;
  /** 公示地点. */
  readonly postedAt: string;
}

export interface NoticeContent {
  /** `draft`: for the leading group to approve, never for the wall. */
  readonly kind: 'draft' | 'first' | 'correction';
  readonly month: Month;
  readonly version: number;
  readonly result: MonthResult;
  /** 单位名称, 考核机构, 审定机构. */
  readonly officeName: string;
  readonly supervisionOffice: string;
  readonly leadingGroup: string;
  readonly settings: NoticeSettings;
  /** Null for a draft. */
  readonly publication: Publication | null;
  /** Of a correction, against the version before. */
  readonly changes: readonly ScoreChange[];
  readonly streaks: readonly Streak[];
  readonly unfinished: readonly UnfinishedTask[];
  readonly requirements: readonly Requirement[];
  /** Names of 人员: to be masked in what people wrote of causes and reasons where `settings.names` asks for it. */
  readonly people: readonly string[];
}

/** A plan line of the month that is not done (R36). */
export interface UnfinishedTask {
  readonly unit: string;
  readonly id: string;
  readonly title: string;
  readonly owners: readonly string[];
  readonly due: IsoDate | null;
  /** After an approved extension, else null. */
  readonly extendedTo: IsoDate | null;
  /** Due after the month's end: told apart, for it may still be done in time. */
  readonly stillRunning: boolean;
  /** Whole per cent, null where nothing was entered. */
  readonly completionPercent: number | null;
  /** Empty where nobody gave one, which the notice says. */
  readonly causeCategory: string;
  readonly cause: string;
  readonly nextStep: string;
}

/** What the next stage asks for (R37). */
export interface Requirement {
  readonly kind:
    'finishTask' | 'giveCause' | 'yearTarget' | 'filePlanInTime' | 'improveCriterion' | 'talk' | 'leadingGroup';
  readonly unit: string;
  readonly facts: Readonly<Record<string, string>>;
}
