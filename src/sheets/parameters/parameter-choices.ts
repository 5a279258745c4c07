// The words that parameters and settings take as values.
import type { NoticeSettings } from '../../core/notice/notice-content';
import type { RankPointsMethod, Direction } from '../../core/rules/method';
import type { ContestOptions, ContestSettings } from '../../core/rules/contest-options';
import { choice, option } from '../tables/choice';
import type { Language } from '../../text/language';

export const directions = choice<Direction>(
  option('higher', ['高', 'Higher'], ['越高越好', '高优']),
  option('lower', ['低', 'Lower'], ['越低越好', '低优']),
);

export const rankedEntries = choice<RankPointsMethod['entries']>(
  option('values', ['数值', 'Values']),
  option('places', ['名次', 'Places']),
);

export const lastTwoScopes = choice<ContestOptions['lastTwoScope']>(
  option('township', ['全乡', 'Township'], ['全镇', '全部']),
  option('lastUnit', ['末位组', 'Last unit']),
  option('eachUnit', ['各组', 'Each unit']),
);

export const holidayRules = choice<ContestSettings['holidays']>(
  option('statutory', ['法定', 'Statutory']),
  option('weekends', ['周末', 'Weekends']),
);

export const missingCauseRules = choice<ContestSettings['missingCause']>(
  option('reminded', ['提醒', 'Remind']),
  option('required', ['必须', 'Required']),
);

export const nameForms = choice<NoticeSettings['names']>(
  option('full', ['全名', 'Full'], ['实名', '全称']),
  option('masked', ['隐名', 'Masked'], ['脱敏', '匿名']),
);

export const languages = choice<Language>(
  option('zh-CN', ['中文', 'Chinese'], ['zh', 'zh-CN', '简体中文']),
  option('en', ['英文', 'English'], ['en', '英语']),
);
