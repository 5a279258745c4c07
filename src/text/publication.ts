// Words of versions: the line that says where a ranking stands, and what a correction changed.
import { words } from './language';

/** The third line of a ranking sheet. */
export const rankingStatus = {
  unfinished: words('正在写入，未完成——请再点一次', 'Being written and not finished: click once more'),
  draft: words('草稿，未经审定公布　校验码 {mark}', 'Draft, neither approved nor published   mark {mark}'),
  published: words(
    '第 {version} 版　{approvedBy} {approvedOn} 审定，{publishedOn} 公布，公示至 {publicUntil}　校验码 {mark}',
    'Version {version}   approved by {approvedBy} on {approvedOn}, published on {publishedOn}, public until {publicUntil}   mark {mark}',
  ),
  withdrawn: words(
    '本草稿已作废：填报改回后，结果与已公布的第 {version} 版相同',
    'This draft is void: the entries were put back and give the published version {version} again',
  ),
};

export const changeList = {
  title: words('与第 {version} 版相比的更正', 'Corrections against version {version}'),
  line: words('{subject}　{item}：{before} → {after}', '{subject}, {item}: {before} → {after}'),
  because: words('{change}（{reason}）', '{change} ({reason})'),
  nothing: words('无', 'none'),
};

/** What a line of a list of changes is about, besides the criteria. */
export const changedItems = {
  bonus: words('加分', 'bonus'),
  deductions: words('扣分', 'deductions'),
  total: words('总分', 'total'),
  rank: words('名次', 'rank'),
  advanced: words('先进', 'advanced'),
  last: words('末位', 'last'),
  lastTwo: words('末位成员', 'last members'),
};

/** The month itself, where a change is nobody's own. */
export const wholeMonth = words('评选结果', 'Result of the month');

export const streakPlaces = {
  advanced: words('先进', 'advanced'),
  last: words('末位', 'last'),
  lastTwo: words('末位成员', 'among the last members'),
};
