// The circular (通报) after GB/T 9704: its name, titles, opening and what stands below the text.
import { words } from '../language';

export const noticeSheet = {
  sheetName: words('通报 {month}', 'Notice {month}'),
};

/** The first line of its sheet, until everything is stored. */
export const noticeStatus = {
  unfinished: words(
    '正在写入，未完成——请再点一次“生成通报”',
    'Being written and not finished: click “Generate notice” once more',
  ),
};

export const circular = {
  title: words('{issuer}关于{month}效能竞赛考核结果的通报', 'Results of the effectiveness contest, {month}\n{issuer}'),
  correctionTitle: words(
    '{issuer}关于更正{month}效能竞赛考核结果的通报',
    'Corrected results of the effectiveness contest, {month}\n{issuer}',
  ),
  draft: words('送审稿：未经审定，不得公布、张贴', 'Draft for approval: not to be published or posted'),
  correction: words('更正：以第 {version} 版为准', 'Correction: version {version} replaces those before it'),
  documentNumber: words('{letters}〔{year}〕　　号', '{letters} [{year}] No. ____'),
  documentNumberWithYear: words('{letters}　　号', '{letters} No. ____'),
  addressee: words('{addressee}：', '{addressee}:'),
  opening: words(
    '{month}，共有{units}个单位参加考核排名{members}。按照{ruleSets}计算，经{leadingGroup}审定，现将考核结果通报如下。',
    'In {month} {units} units were ranked{members} under {ruleSets}. The results, approved by {leadingGroup}, are as follows.',
  ),
  draftOpening: words(
    '{month}，共有{units}个单位参加考核排名{members}。按照{ruleSets}计算，现将考核结果报送{leadingGroup}审定。',
    'In {month} {units} units were ranked{members} under {ruleSets}. The results are submitted to {leadingGroup} for approval.',
  ),
  correctedOpening: words(
    '{month}，共有{units}个单位参加考核排名{members}。按照{ruleSets}计算，经{leadingGroup}审定，对已公布的考核结果作如下更正，以第{version}版为准。',
    'In {month} {units} units were ranked{members} under {ruleSets}. The published results are corrected as follows, approved by {leadingGroup}; version {version} holds.',
  ),
  openingMembers: words('、{members}名成员参加工作实绩排名', ' and {members} members by their work record'),
  ruleSet: words('《{ruleSet}》', '“{ruleSet}”'),
  leadingGroupUnnamed: words('领导组', 'the leading group'),
  sections: {
    corrected: words('更正情况', 'What is corrected'),
    results: words('考核结果', 'Results'),
    selection: words('评先与末位', 'Advanced and last'),
    unfinished: words('未完成工作及原因', 'Unfinished work and its causes'),
    requirements: words('下阶段要求', 'Requirements for the next stage'),
    publicity: words('公示与异议', 'Publicity and objections'),
  },
  attachmentLabel: words('附件：', 'Attachments: '),
  attachmentItem: words('{number}. {title}', '{number}. {title}'),
  attachmentTitle: words('附件{number}　{title}', 'Attachment {number}: {title}'),
  attachments: {
    members: words('成员工作实绩排名', 'Members by work record'),
    computation: words('计算说明', 'How this was computed'),
  },
  undated: words('　　　　年　　月　　日', 'Date: ____________'),
  approval: words('审定：{leadingGroup}，审定人 {person}，{day}。', 'Approved by {leadingGroup}: {person}, {day}.'),
  mark: words(
    '第 {version} 版　校验码 {mark}（可用“核对日志”与《运行日志》核验）',
    'Version {version}   mark {mark} (“Verify the log” tells whether the run log has it)',
  ),
  unmarked: words('送审稿不载校验码，审定公布后才有。', 'A draft carries no mark; it gets one when it is published.'),
};

/** GB/T 9704 counts sections in Chinese numerals. */
export const numbering = {
  section: words('{number}、{text}', '{number}. {text}'),
  part: words('（{number}）{text}', '({number}) {text}'),
  item: words('{number}. {text}', '{number}. {text}'),
};
