// Sentences around publishing, printing and sending. Placeholders stand in braces and are the same in both languages.

export const mailPhrases = {
  published: {
    'zh-CN':
      '已公布。后面的步骤请在写好的这个文件上做：notice 生成通报，mail 生成邮件，都加 --in-place，公布记录和发送记录才留在同一个文件里',
    en: 'Published. Take the next steps on the file that was written: notice, then mail, with --in-place, so that what is published and what is sent stay in one file',
  },
  noPrinter: {
    'zh-CN':
      '没有找到能生成 PDF 的程序（Chromium、Chrome、Edge 或 LibreOffice），因此只生成网页。可以用浏览器打开网页后打印，或安装其中一种，或用环境变量 XIAONENG_PRINTER 指明',
    en: 'Nothing that makes a PDF was found (Chromium, Chrome, Edge or LibreOffice), so only the pages were made. Open them in a browser and print, or install one of these, or name it in XIAONENG_PRINTER',
  },
  noPrinterForMail: {
    'zh-CN':
      '没有找到能生成 PDF 的程序，邮件改附网页版通报。可安装 Chromium 或 LibreOffice，或用环境变量 XIAONENG_PRINTER 指明',
    en: 'Nothing that makes a PDF was found, so the mails carry the notice as a page. Install Chromium or LibreOffice, or name one in XIAONENG_PRINTER',
  },
  printerNotStarted: {
    'zh-CN': '{program} 无法启动：{said}',
    en: '{program} could not be started: {said}',
  },
  printerTooSlow: {
    'zh-CN': '{program} 一分钟内没有完成打印，已停止',
    en: '{program} did not finish printing within a minute and was stopped',
  },
  printerFailed: { 'zh-CN': '{program} 没有生成完整的 PDF：{said}', en: '{program} made no whole PDF: {said}' },
  charactersMissing: {
    'zh-CN': '本机字体缺少这些字：{characters}。PDF 里会显示为空框，请安装含有它们的字体（如思源宋体）后再做一次',
    en: 'No font of this machine has these characters: {characters}. The PDF shows boxes for them; install a font that has them (such as Noto Serif CJK) and do it again',
  },
  noticeNotPrinted: {
    'zh-CN': '没有生成 PDF（原因见上）；网页版已经生成，可以用浏览器打开后打印',
    en: 'No PDF was made (see above); the page is there and can be printed from a browser',
  },
  attachmentNotPrinted: {
    'zh-CN':
      '通报没有打印成 PDF（原因见上），附有它的邮件没有发出。排除后再执行一次同样的命令；或设 XIAONENG_PRINTER=none，改附网页版通报',
    en: 'The notice could not be printed as PDF (see above), so the mails that carry it did not go out. Mend that and run the same command again, or set XIAONENG_PRINTER=none to attach the notice as a page',
  },
  outbox: {
    'zh-CN': '邮件存为 {folder} 里的 .eml 文件，不发往任何地方',
    en: 'The mails become .eml files in {folder}; nothing is sent anywhere',
  },
  nothingSent: { 'zh-CN': '只是查看，没有发送，也没有写入任何文件', en: 'Only a look: nothing was sent or written' },
  sendQuestion: {
    'zh-CN': '以 {sender} 的名义发出 {count} 封邮件？（是/否）',
    en: 'Send {count} mails as {sender}? (yes/no)',
  },
  sendNeedsYes: {
    'zh-CN':
      '要发出 {count} 封邮件，但这里没有人可以确认，因此一封也没有发。请核对上面的清单，无误后加 --yes 再执行一次',
    en: '{count} mails are to go out and there is nobody to confirm them here, so none was sent. Check the list above, then run it again with --yes',
  },
  notAgreed: { 'zh-CN': '没有确认，一封也没有发', en: 'Not confirmed: no mail was sent' },
  sendNeedsServer: {
    'zh-CN':
      '--send 要说明邮件服务器，例如 --smtp smtp://用户名@mail.example.gov.cn:587，密码放在环境变量 XIAONENG_SMTP_PASSWORD 里；不加 --send 只生成 .eml 文件',
    en: '--send needs a mail server, such as --smtp smtp://user@mail.example.org:587, with the password in XIAONENG_SMTP_PASSWORD; without --send the mails become .eml files',
  },
  sendNeedsSender: {
    'zh-CN': '--send 要用 --from 说明发件地址',
    en: '--send needs the address of the sender: --from',
  },
  sendNeedsInPlace: {
    'zh-CN':
      '--send 要与 --in-place 一起使用：哪些邮件已经发出记在工作簿的《发送记录》里，记在副本里下次就看不到，会重复发送',
    en: '--send goes with --in-place: the workbook keeps which mails have gone out, and a copy would not be there the next time, so that they would go out twice',
  },
  smtpNeedsSend: {
    'zh-CN': '--smtp 要与 --send 一起使用；不加 --send 不会连接任何服务器',
    en: '--smtp goes with --send; without it no server is connected to',
  },
  smtpNeedsPassword: {
    'zh-CN': '邮件服务器的用户名缺少密码。请放在环境变量 XIAONENG_SMTP_PASSWORD 里',
    en: 'The user of the mail server lacks a password. Put it into XIAONENG_SMTP_PASSWORD',
  },
  smtpInvalid: {
    'zh-CN': '--smtp 应形如 smtp://用户名@mail.example.gov.cn:587 或 smtps://用户名@mail.example.gov.cn',
    en: '--smtp looks like smtp://user@mail.example.org:587 or smtps://user@mail.example.org',
  },
  addressInvalid: {
    'zh-CN': '{option} 后面应是一个邮箱地址，而不是“{given}”',
    en: '{option} takes one e-mail address, not "{given}"',
  },
  oneMailTask: {
    'zh-CN': '--to-self、--mark-sent 和 --send-again 一次只能用一个',
    en: 'Use one of --to-self, --mark-sent and --send-again at a time',
  },
  dayInvalid: {
    'zh-CN': '--approved-on 应是一个日期，形如 2026-11-02，而不是“{given}”',
    en: '--approved-on is a date such as 2026-11-02, not "{given}"',
  },
  approverMissing: {
    'zh-CN': '--approved-on 要与 --approved-by 一起使用：谁在这一天审定的',
    en: '--approved-on goes with --approved-by: who approved it that day',
  },
  markInvalid: {
    'zh-CN': '--mark 是通报或邮件上“校验码”后面的 12 位（数字和 a–f），而不是“{given}”',
    en: '--mark is the 12 characters (digits and a-f) after "mark" on a notice or a mail, not "{given}"',
  },
} as const;
