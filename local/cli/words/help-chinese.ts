import type { HelpWords } from './help-words';
import { helpExamples as examples } from './help-examples';

export const chineseHelp: HelpWords = {
  about: '在本地 .xlsx 上检查填报、排名、公布、生成通报和邮件；运行的就是推送到 Google 表格的那些文件',
  examples: `示例：
  ${examples.serve}
      在浏览器中打开，像表格软件一样使用；只在本机，不连外网
  ${examples.check}
      列出填报中的问题及所在单元格
  ${examples.rank}
      计算 2026 年 10 月排名，写回原文件，旧文件另存为 .bak；不加 --in-place 则写入 out/
  ${examples.publish}
      领导组审定以后公布（审定人写在《审定》里，或用 --approved-by、--approved-on 说明）
  ${examples.notice}
      生成《通报》工作表，并在工作簿旁边生成通报和海报的网页和 PDF
  ${examples.mail}
      把给领导、组长、末位成员的邮件存为 outbox/ 里的 .eml 文件，不发往任何地方
  ${examples.send}
      列出收件人，确认后才发出；中断了再执行一次，已经发出的不会重发
  ${examples.why}
      为什么是这个名次：逐项追到单元格，还差多少
  ${examples.verify}
      核对通报上印的校验码，以及公布以后有没有人改动
  ${examples.fix}
      看看哪些可以自动修复、会改成什么；去掉 --dry-run 就写入 out/contest.xlsx
  ${examples.undo}
      撤销最近一次修复
  ${examples.json}
      标准输出只有 JSON
  ${examples.adopt}
      看看本单位原有的工作簿会被怎样读取，什么也不写
  xiaoneng adopt old.xlsx --map "月度计划=十月任务" --map "月度计划.完成时限=要求完成时间"
      说明自己的工作表、表头对应哪张表、哪一列
  ${examples.adoptYes}
      确认无误，写入对应关系并补建缺少的工作表
  ${examples.begin}
      从零开始：新建一个备好全部工作表的工作簿
`,
  commands: {
    check: '检查填报，列出全部问题；加 --fix 修复其中可以放心修复的（指定 --out、--in-place 或 --fix 时写入工作簿）',
    rank: '计算月度排名，评出先进、末位',
    publish: '公布审定过的结果，从此不再改动；以后的更正公布为新的版本',
    notice: '生成通报：工作表、网页和 PDF；没有公布的月份生成送审稿',
    mail: '生成结果邮件；加 --send 才真正发出，每封至多发一次',
    why: '为什么是这个名次',
    verify: '核对运行日志和已公布的结果有没有被改动',
    log: '列出运行日志',
    serve: '在浏览器中打开工作簿：像平常一样填表，点菜单“效能考核”；改动随时存回原文件，旧文件另存为 .bak',
    undo: '撤销最近一次修复，恢复原值',
    adopt: '认识本单位原有的工作簿：先看建议，再用 --yes 采用',
    setup: '补建缺少的工作表，已有的一概不动',
  },
  file: '.xlsx 工作簿',
  subject: '单位或个人的名称；同名的写作 姓名（单位）',
  options: {
    month: '月份，如 2026-10；不写则取最近月份',
    fix: '自动修复：all，或 spaces,width,number,date,month,name 中的几种，或单元格如 评分!E14，用逗号分隔',
    out: '输出文件夹，或以 .xlsx 结尾的文件名（默认 out/）',
    inPlace: '改写输入文件，旧文件另存为 .bak',
    dryRun: '只计算，不写任何文件',
    map: '说明 表=自己的工作表 或 表.列=自己的表头，没有就写 =无；可写多次',
    new: '新建这个工作簿（文件不能已经存在）',
    approvedBy: '审定人；不写则以《审定》里“公布”一行为准',
    approvedOn: '审定日期，如 2026-11-02；不写则为今天',
    reason: '理由；公布第 2 版起必须说明',
    send: '真正发出邮件，要与 --smtp、--from、--in-place 一起使用',
    smtp: '邮件服务器，如 smtp://用户名@mail.example.gov.cn:587；密码放在环境变量 XIAONENG_SMTP_PASSWORD 里',
    toSelf: '先给自己发一封测试邮件，内容是全部邮件，不记入发送记录',
    markSent: '状态不明的一封，在已发送邮件里找到了：记为已发送',
    sendAgain: '状态不明的一封，确认没有发出：下次重发',
    port: '在这个端口打开，不写则取空闲的端口',
    noOpen: '不打开浏览器，只显示地址',
    mark: '通报或邮件上“校验码”后面的 12 位，看看是不是本工作簿的',
    json: '标准输出只给 JSON（schema 1）',
    lang: 'zh-CN 或 en（默认按系统语言，否则中文）',
    now: '把这一时刻当作现在，如 2026-11-01T09:00',
    quiet: '不显示进度',
    help: '显示帮助',
    version: '显示版本号',
  },
  yes: {
    adopt: '采用建议：写入《设置》“表映射”，补建缺少的工作表',
    mail: '已经核对过收件人，不再询问',
  },
  from: { mail: '发件地址', serve: '使用者的邮箱地址（受保护的单元格、运行日志里记的就是它）' },
  titles: {
    'Usage:': '用法：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Arguments:': '参数：',
  },
  exitCodes: `
退出码：
  0 完成    1 数据有错误或被拒绝    2 用法错误    3 文件不能读写    4 只完成一部分（还有邮件没有发出）
  5 文件正被占用    6 程序内部错误    130 被中断`,
};
