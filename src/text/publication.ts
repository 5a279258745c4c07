// Words of versions: the line that says where a ranking stands, and what a correction changed.
import { words } from './language';

/** The third line of a ranking sheet. */
export const rankingStatus = {
  unfinished: words('正在写入，未完成——请再点一次', 'Being written and not finished: click once more'),
  draft: words('草稿，未经审定公布　记录 {mark}', 'Draft, neither approved nor published   mark {mark}'),
  published: words(
    '第 {version} 版　{approvedBy} {approvedOn} 审定，{publishedOn} 公布，公示至 {publicUntil}　记录 {mark}',
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

/** What a click in the menu asks and says. */
export const publishing = {
  whichMonth: words(
    '要公布哪个月？写法如 2026-10；留空则取表中最近的月份。',
    'Publish which month? Write it as 2026-10; leave empty for the latest month in the sheets.',
  ),
  preview: words(
    '{month} 第 {version} 版\n先进：{advanced}\n末位：{last}\n末位成员：{lastTwo}\n公示：{publishedOn} 至 {publicUntil}',
    '{month}, version {version}\nAdvanced: {advanced}\nLast: {last}\nLast members: {lastTwo}\nPublic: {publishedOn} to {publicUntil}',
  ),
  changes: words('更正 {count} 处：', '{count} corrections:'),
  approved: words('审定：{approvedBy}，{approvedOn}', 'Approved by {approvedBy} on {approvedOn}'),
  whoApproved: words(
    '《审定》中没有“公布”一行。是谁审定的？请写姓名。',
    'Decisions has no row “Publication”. Who approved it? Write the name.',
  ),
  whyCorrected: words(
    '为什么要更正？请写明理由，通报上会印出。',
    'Why is it corrected? The reason is printed on the notice.',
  ),
  goOn: words(
    '公布后不能再改，只能出更正版。公布吗？',
    'What is published is never changed, only corrected in a further version. Publish?',
  ),
  vacant: words('空缺', 'vacant'),
  streak: words('{name} 连续 {months} 个月{place}，{call}', '{name}: {place} {months} months in a row, {call}'),
  published: words(
    '{month} 第 {version} 版已公布，公示至 {publicUntil}，记录 {mark}。已写入：{sheets}',
    '{month}, version {version}, is published, public until {publicUntil}, mark {mark}. Written: {sheets}',
  ),
};

export const streakPlaces = {
  advanced: words('先进', 'advanced'),
  last: words('末位', 'last'),
  lastTwo: words('末位成员', 'among the last members'),
};

/** What a streak calls for (I28). */
export const streakCalls = {
  praise: words('可予表扬', 'to be praised'),
  talk: words('应予提醒谈话', 'a talk is due'),
  leadingGroup: words('应报领导组研究', 'for the leading group to take up'),
};
