// The words of 评分, 民主测评, 加扣分, 审定 and 异议. Open lists keep the Chinese word as what the rules know it by.
import type { ScoreValue } from '../../../core/entries/judgements';
import type { ObjectionOutcome } from '../../../core/entries/objection';
import { choice, known, option } from '../choice';

export const scoreWords = choice<Exclude<ScoreValue['kind'], 'number'>>(
  option('recused', ['回避', 'Recused']),
  option('absent', ['缺', 'Absent']),
  option('excused', ['免评', 'Excused']),
);

export const raterClasses = choice(
  known('领导', 'Leaders', '领导干部'),
  known('同级', 'Peers', '同级干部'),
  known('群众', 'Masses', '群众代表'),
);

export const eventTypes = choice(
  known('影响稳定', 'Stability incident'),
  known('午间禁酒', 'Noon alcohol ban'),
  known('首问负责', 'First responsibility', '信访首问负责'),
  known('为民实事', 'Practical deeds', '为民办实事'),
  known('其他加分', 'Other bonus'),
  known('其他扣分', 'Other deduction'),
);

export const eventGrades = choice(
  known('一般', 'Minor'),
  known('较重', 'Serious'),
  known('严重', 'Grave'),
  known('重大', 'Major'),
  known('较好', 'Good'),
  known('突出', 'Outstanding'),
  known('逾期', 'Overdue'),
  known('逾期重复信访', 'Overdue repeat visit', 'Overdue, repeat visit'),
  known('第1次', '1st time', '第一次'),
  known('第2次', '2nd time', '第二次'),
  known('第3次', '3rd time', '第三次'),
);

export const decisionMatters = choice(
  known('先进', 'Advanced'),
  known('末位', 'Last'),
  known('末位成员', 'Last members'),
  known('先进空缺', 'Advanced vacant'),
  known('免评', 'Excused'),
  known('公布', 'Publication', '审定公布', 'Publish'),
);

/** What became of an objection. */
export const objectionOutcomes = choice<ObjectionOutcome>(
  option('stands', ['维持', 'Stands'], ['维持原结果', '不成立', '驳回']),
  option('corrected', ['更正', 'Corrected'], ['成立', '予以更正']),
);
