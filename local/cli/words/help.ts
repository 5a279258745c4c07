// The help, examples first.
import type { CommandName } from '../command-request';
import type { Language } from './phrases';

interface HelpWords {
  readonly about: string;
  readonly examples: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly file: string;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly exitCodes: string;
}

type OptionName =
  | 'map'
  | 'yes'
  | 'new'
  | 'month'
  | 'fix'
  | 'out'
  | 'inPlace'
  | 'dryRun'
  | 'json'
  | 'lang'
  | 'now'
  | 'quiet'
  | 'help'
  | 'version';

const EXAMPLES = {
  rank: 'xiaoneng rank samples/haiyong-2026.xlsx --month 2026-10',
  json: 'xiaoneng rank contest.xlsx --month 2026-10 --json > ranking.json',
  inPlace: 'xiaoneng rank contest.xlsx --in-place',
  check: 'xiaoneng check contest.xlsx',
  fix: 'xiaoneng check contest.xlsx --fix all --dry-run',
  undo: 'xiaoneng undo out/contest.xlsx --in-place',
  adopt: 'xiaoneng adopt samples/legacy.xlsx',
  adoptYes: 'xiaoneng adopt samples/legacy.xlsx --yes --out office.xlsx',
  begin: 'xiaoneng setup --new office.xlsx',
  setup: 'xiaoneng setup contest.xlsx --out contest-new.xlsx',
};

const chinese: HelpWords = {
  about: '在本地 .xlsx 上检查填报、计算月度排名；运行的就是推送到 Google 表格的那些文件',
  examples: `示例：
  ${EXAMPLES.rank}
      计算 2026 年 10 月排名，结果写入 out/haiyong-2026.xlsx
  ${EXAMPLES.json}
      标准输出只有 JSON
  ${EXAMPLES.inPlace}
      取最近月份，直接改写原文件，旧文件另存为 .bak
  ${EXAMPLES.check}
      列出填报中的问题及所在单元格
  ${EXAMPLES.fix}
      看看哪些可以自动修复、会改成什么；去掉 --dry-run 就写入 out/contest.xlsx
  ${EXAMPLES.undo}
      撤销最近一次修复
  ${EXAMPLES.adopt}
      看看本单位原有的工作簿会被怎样读取，什么也不写
  xiaoneng adopt old.xlsx --map "月度计划=十月任务" --map "月度计划.完成时限=要求完成时间"
      说明自己的工作表、表头对应哪张表、哪一列
  ${EXAMPLES.adoptYes}
      确认无误，写入对应关系并补建缺少的工作表
  ${EXAMPLES.begin}
      从零开始：新建一个备好全部工作表的工作簿
  ${EXAMPLES.setup}
      补建缺少的工作表
`,
  commands: {
    rank: '计算月度排名，评出先进、末位',
    check: '检查填报，列出全部问题；加 --fix 修复其中可以放心修复的（指定 --out、--in-place 或 --fix 时写入工作簿）',
    undo: '撤销最近一次修复，恢复原值',
    adopt: '认识本单位原有的工作簿：先看建议，再用 --yes 采用',
    setup: '补建缺少的工作表，已有的一概不动',
  },
  file: '.xlsx 工作簿',
  options: {
    month: '月份，如 2026-10；不写则取最近月份',
    fix: '自动修复：all，或 spaces,width,number,date,month,name 中的几种，或单元格如 评分!E14，用逗号分隔',
    out: '输出文件夹，或以 .xlsx 结尾的文件名（默认 out/）',
    inPlace: '改写输入文件，旧文件另存为 .bak',
    dryRun: '只计算，不写任何文件',
    map: '说明 表=自己的工作表 或 表.列=自己的表头，没有就写 =无；可写多次',
    yes: '采用建议：写入《设置》“表映射”，补建缺少的工作表',
    new: '新建这个工作簿（文件不能已经存在）',
    json: '标准输出只给 JSON（schema 1）',
    lang: 'zh-CN 或 en（默认按系统语言，否则中文）',
    now: '把这一时刻当作现在，如 2026-11-01T09:00',
    quiet: '不显示进度',
    help: '显示帮助',
    version: '显示版本号',
  },
  titles: {
    'Usage:': '用法：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Arguments:': '参数：',
  },
  exitCodes: `
退出码：
  0 完成    1 数据有错误或被拒绝    2 用法错误    3 文件不能读写
  5 文件正被占用    6 程序内部错误    130 被中断`,
};

const english: HelpWords = {
  about: 'Checks entries and ranks a month on a local .xlsx, by the very files that are pushed to Google Sheets',
  examples: `Examples:
  ${EXAMPLES.rank}
      ranks October 2026 and writes out/haiyong-2026.xlsx
  ${EXAMPLES.json}
      nothing but JSON on stdout
  ${EXAMPLES.inPlace}
      the latest month, into the file itself; the former one is kept as .bak
  ${EXAMPLES.check}
      lists what is wrong with the entries, cell by cell
  ${EXAMPLES.fix}
      shows what can be repaired for you and how; without --dry-run it goes into out/contest.xlsx
  ${EXAMPLES.undo}
      takes the last repairs back
  ${EXAMPLES.adopt}
      shows how an office's own workbook would be read, and writes nothing
  xiaoneng adopt old.xlsx --map "Monthly plan=Tasks" --map "Monthly plan.Due=Deadline"
      says which of your sheets and headers stand for which of ours
  ${EXAMPLES.adoptYes}
      agrees: keeps the mapping and creates the missing sheets
  ${EXAMPLES.begin}
      begins from nothing: a new workbook with every sheet ready to fill in
  ${EXAMPLES.setup}
      adds the sheets that are missing
`,
  commands: {
    rank: 'rank a month; name the advanced and the last',
    check:
      'list everything that is wrong with the entries; --fix repairs what is safe (the workbook is written with --out, --in-place or --fix)',
    undo: 'take the last repairs back: the old values return',
    adopt: "get to know an office's own workbook: look at the proposal, then agree with --yes",
    setup: 'create the missing sheets and touch nothing that exists',
  },
  file: 'an .xlsx workbook',
  options: {
    month: 'month, such as 2026-10; the latest one when left out',
    fix: 'repair: all, or some of spaces,width,number,date,month,name, or cells such as Scores!E14, with commas between',
    out: 'folder, or file name ending in .xlsx, to write to (default out/)',
    inPlace: 'rewrite the input file, keeping the former one as .bak',
    dryRun: 'compute only, write nothing',
    map: 'sheet=your sheet, or sheet.column=your header, =none for what you have not; may be repeated',
    yes: 'agree: keep the mapping in the sheet Settings and create the missing sheets',
    new: 'begin this workbook, which must not exist yet',
    json: 'nothing but JSON on stdout (schema 1)',
    lang: 'zh-CN or en (default: as the system asks, else Chinese)',
    now: 'take this moment for now, such as 2026-11-01T09:00',
    quiet: 'no progress messages',
    help: 'show this help',
    version: 'show the version',
  },
  titles: {},
  exitCodes: `
Exit codes:
  0 done    1 errors in the data, or refused    2 usage    3 file cannot be read or written
  5 file in use    6 our bug    130 interrupted`,
};

export function helpWords(language: Language): HelpWords {
  return language === 'en' ? english : chinese;
}
