// The words of 月度计划, 年度目标, 延期 and 工作日历.
import type { TargetCategory } from '../../../core/entries/plans';
import { choice, known, option } from '../choice';

export const extensionKinds = choice<'extend' | 'exempt'>(
  option('extend', ['延期', 'Extension']),
  option('exempt', ['免除', 'Exemption'], ['剔除']),
);

export const dayKinds = choice<'off' | 'worked'>(
  option('off', ['休', 'Off'], ['休息', '放假', '假']),
  option('worked', ['班', 'Work'], ['上班', '调休上班']),
);

export const targetCategories = choice<TargetCategory>(
  option('function', ['职能目标', 'Function'], ['职能']),
  option('priority', ['重点工作目标', 'Priority'], ['重点', '重点工作', '重点目标']),
);

export const causeCategories = choice(
  known('主观', 'Own fault', '主观原因'),
  known('客观', 'Outside cause', '客观原因'),
  known('政策', 'Policy', '政策原因'),
  known('资金', 'Funds', '资金原因'),
  known('天气', 'Weather', '天气原因'),
  known('其他', 'Other', '其他原因'),
);
