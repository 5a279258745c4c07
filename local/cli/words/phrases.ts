// Every sentence of the command line's own. Placeholders stand in braces and are the same in both languages.

import { mailPhrases } from './mail-phrases';
import { servePhrases } from './serve-phrases';

export type Language = 'zh-CN' | 'en';

interface Wording {
  readonly 'zh-CN': string;
  readonly en: string;
}

export const phrases = {
  ...mailPhrases,
  ...servePhrases,
  reading: { 'zh-CN': '读取 {file}', en: 'Reading {file}' },
  latestMonth: {
    'zh-CN': '未指定 --month，取最近月份 {month}',
    en: 'No --month given: taking the latest month, {month}',
  },
  written: { 'zh-CN': '已写入 {file}', en: 'Written to {file}' },
  keptBackup: { 'zh-CN': '原文件保留为 {file}', en: 'The former file is kept as {file}' },
  nothingWritten: { 'zh-CN': '试算，未写入任何文件', en: 'Dry run: nothing was written' },
  adoptionProposed: {
    'zh-CN':
      '以上只是建议，没有写入任何文件。\n都对：xiaoneng adopt {file} --yes\n有不对的：用 --map 说明（可写几个），再看一遍，例如 --map "月度计划=十月任务" --map "月度计划.完成时限=要求完成时间"',
    en: 'This is only a proposal: nothing was written.\nIf it is right: xiaoneng adopt {file} --yes\nIf not, correct it and look again, as in --map "Monthly plan=October tasks" --map "Monthly plan.Due=Deadline"',
  },
  adoptionQuestions: {
    'zh-CN':
      '以上只是建议，没有写入任何文件。先处理标为“错误”的各条：能对应上的，用 --map 说明，例如 --map "月度计划=十月任务" --map "月度计划.完成时限=要求完成时间"；缺少的列，在表中补上。然后再看一遍',
    en: 'This is only a proposal: nothing was written. First settle what is marked as an error: say what stands for what, as in --map "Monthly plan=October tasks" --map "Monthly plan.Due=Deadline", or add the missing column to the sheet. Then look again',
  },
  adoptionRefused: {
    'zh-CN': '用 --map "月度计划.完成时限=要求完成时间" 这样的说明回答，或改好工作簿后再试；不加 --yes 可先看建议',
    en: 'Answer as in --map "Monthly plan.Due=Deadline", or mend the workbook and try again; without --yes the proposal is shown',
  },
  alreadyAdopted: {
    'zh-CN': '这本工作簿已经采用过，没有需要写入的内容',
    en: 'This workbook has been adopted already; there was nothing to write',
  },
  adopted: {
    'zh-CN': '接着对写好的文件运行 check，再运行 rank',
    en: 'Next, run check and then rank on the file that was written',
  },
  refused: { 'zh-CN': '未能完成：{reason}', en: 'Not done: {reason}' },
  bug: {
    'zh-CN': '程序内部错误：{reason}。输入文件未改动；请把这一行和所用命令告诉维护者',
    en: 'Internal error: {reason}. The input file is untouched; please report this line and the command you used',
  },

  fileMissing: {
    'zh-CN': '找不到文件 {file}。请检查路径和文件名',
    en: 'There is no file {file}. Check the path and the name',
  },
  fileIsFolder: {
    'zh-CN': '{file} 是文件夹，不是工作簿。请给出其中的 .xlsx 文件',
    en: '{file} is a folder, not a workbook. Name the .xlsx file in it',
  },
  fileForbidden: {
    'zh-CN': '没有权限读取 {file}。请修改文件权限，或复制到自己的文件夹后再试',
    en: 'No permission to read {file}. Change its permissions, or copy it to a folder of your own',
  },
  fileUnreadable: { 'zh-CN': '无法读取 {file}：{reason}', en: '{file} cannot be read: {reason}' },
  fileEncrypted: {
    'zh-CN': '{file} 设有打开密码。请在 Excel 或 WPS 中打开，取消密码后另存为 .xlsx',
    en: '{file} has a password for opening. Open it in Excel or WPS, take the password away and save it as .xlsx',
  },
  fileLegacy: {
    'zh-CN': '{file} 是 {format} 格式，不是 .xlsx。请在 Excel、WPS 或 LibreOffice 中打开，另存为 .xlsx',
    en: '{file} is in {format} format, not .xlsx. Open it in Excel, WPS or LibreOffice and save it as .xlsx',
  },
  fileNotWorkbook: {
    'zh-CN': '{file} 不是 .xlsx 工作簿。请在 Excel、WPS 或 LibreOffice 中打开原文件，另存为 .xlsx',
    en: '{file} is not an .xlsx workbook. Open the original in Excel, WPS or LibreOffice and save it as .xlsx',
  },
  fileDamaged: {
    'zh-CN': '{file} 已损坏（{reason}）。请在 Excel、WPS 或 LibreOffice 中打开，修复后另存为 .xlsx',
    en: '{file} is damaged ({reason}). Open it in Excel, WPS or LibreOffice, let it be repaired and save it as .xlsx',
  },
  fileTooLarge: {
    'zh-CN': '{file} 解压后过大，拒绝打开。请拆分工作簿，或删去无关的工作表后再试',
    en: '{file} is too large once unpacked and is not opened. Split it, or remove sheets that do not belong to it',
  },
  tooLargeForBrowser: {
    'zh-CN':
      '{file} 有 {cells} 个单元格，浏览器中最多显示 {limit} 个。请删去无关的工作表或数据区以外的空白格式后再试；其他命令（check、rank 等）不受此限',
    en: '{file} has {cells} cells, and a browser shows {limit} at most. Remove sheets that do not belong to it, or formats beyond the data, and try again; the other commands (check, rank ...) take it as it is',
  },

  newExists: {
    'zh-CN': '{file} 已经存在，没有改动。请换一个文件名；要补建其中缺少的工作表，去掉 --new',
    en: '{file} exists already and was left alone. Choose another name, or leave --new out to add the sheets it lacks',
  },
  newNotXlsx: {
    'zh-CN': '新工作簿的文件名要以 .xlsx 结尾，而不是 {file}',
    en: 'The name of a new workbook ends in .xlsx, unlike {file}',
  },
  newAndOut: {
    'zh-CN': '--new 已经说明写到哪里，不能再用 --out 或 --in-place',
    en: '--new says where the workbook goes; leave out --out and --in-place',
  },

  folderForbidden: {
    'zh-CN': '无法写入文件夹 {folder}（只读或没有权限）。请用 --out 指定另一个文件夹',
    en: 'The folder {folder} cannot be written to (read-only or no permission). Name another one with --out',
  },
  folderIsFile: {
    'zh-CN': '{folder} 是文件，不是文件夹。请用 --out 指定一个文件夹，或以 .xlsx 结尾的文件',
    en: '{folder} is a file, not a folder. Name a folder with --out, or a file that ends in .xlsx',
  },
  targetIsFolder: {
    'zh-CN': '{file} 是文件夹。请用 --out 指定另一个文件名',
    en: '{file} is a folder. Name another file with --out',
  },
  targetReadOnly: {
    'zh-CN': '{file} 是只读文件。请取消只读，或用 --out 另指定位置',
    en: '{file} is read-only. Make it writable, or name another place with --out',
  },
  diskFull: {
    'zh-CN': '磁盘空间不足，未写入 {file}。请清理空间，或用 --out 指定另一个磁盘',
    en: 'The disk is full: {file} was not written. Free some space, or name another disk with --out',
  },
  writeFailed: { 'zh-CN': '无法写入 {file}：{reason}', en: '{file} could not be written: {reason}' },
  locked: {
    'zh-CN':
      '{user}（{host}，进程 {pid}）自 {since} 起正在使用 {file}。请等待其完成后再试；在浏览器中打开着的，先到启动它的终端按 Ctrl+C',
    en: '{user} ({host}, process {pid}) has been using {file} since {since}. Wait until that is done and try again; where it is open in a browser, press Ctrl+C in the terminal that serves it',
  },
  lockedUnknown: {
    'zh-CN': '锁文件 {lock} 表明有人正在写入 {file}。请稍后再试；若确认无人使用，可删除该锁文件',
    en: 'The lock file {lock} says that somebody is writing {file}. Try again later; if nobody is, delete it',
  },
  openElsewhere: {
    'zh-CN': '{file} 正在其他程序中打开（{lock}）。请先关闭再试',
    en: '{file} is open in another program ({lock}). Close it there and try again',
  },

  monthInvalid: { 'zh-CN': '--month 应形如 2026-10，而不是“{given}”', en: '--month looks like 2026-10, not "{given}"' },
  nowInvalid: {
    'zh-CN': '--now 应形如 2026-11-01 或 2026-11-01T09:00，而不是“{given}”',
    en: '--now looks like 2026-11-01 or 2026-11-01T09:00, not "{given}"',
  },
  languageInvalid: {
    'zh-CN': '--lang 只能是 zh-CN 或 en，而不是“{given}”',
    en: '--lang is zh-CN or en, not "{given}"',
  },
  outAndInPlace: {
    'zh-CN': '--out 与 --in-place 不能同时使用',
    en: '--out and --in-place cannot be used together',
  },
  yesMissing: {
    'zh-CN': '没有 --yes 时 adopt 只提建议，不写文件。先看一遍建议，再加 --yes 与 --out 或 --in-place 一起使用',
    en: 'Without --yes, adopt only proposes and writes no file. Look at the proposal first, then add --yes to --out or --in-place',
  },
  fixInvalid: {
    'zh-CN': '--fix 应是 all，或下列类型中的几种：{kinds}，或单元格如 评分!E14，用逗号分隔，而不是“{given}”',
    en: '--fix takes all, or some of {kinds}, or cells such as Scores!E14, with commas between, not "{given}"',
  },
  wouldOverwrite: {
    'zh-CN': '结果会覆盖输入文件 {file}。请用 --out 另指定位置，或用 --in-place 明确要求改写（原文件另存为 .bak）',
    en: 'The result would overwrite the input {file}. Name another place with --out, or ask for it with --in-place (keeps a .bak)',
  },
  unknownOption: { 'zh-CN': '没有选项 {given}', en: 'There is no option {given}' },
  unknownCommand: { 'zh-CN': '没有命令 {given}', en: 'There is no command {given}' },
  missingCommand: {
    'zh-CN': '请给出命令，例如 check、rank、publish、notice 或 mail',
    en: 'Give a command, such as check, rank, publish, notice or mail',
  },
  missingName: {
    'zh-CN': '请写明问的是谁，例如：why 工作簿.xlsx 党政办',
    en: 'Say whom the question is about, as in: why contest.xlsx "Office A"',
  },
  missingFile: {
    'zh-CN': '请给出 .xlsx 文件，例如 samples/haiyong-2026.xlsx',
    en: 'Give an .xlsx file, such as samples/haiyong-2026.xlsx',
  },
  missingValue: { 'zh-CN': '选项 {given} 后面缺少内容', en: 'The option {given} lacks its value' },
  excessArguments: { 'zh-CN': '只能给出一个文件', en: 'Give one file only' },
  usageWrong: { 'zh-CN': '命令行有误：{reason}', en: 'The command line is wrong: {reason}' },
  usageHint: { 'zh-CN': '用法见：xiaoneng --help', en: 'For usage: xiaoneng --help' },
} as const satisfies Readonly<Record<string, Wording>>;

export type Phrase = keyof typeof phrases;

/** The sentence with its placeholders filled. */
export function say(language: Language, phrase: Phrase, facts: Readonly<Record<string, string>> = {}): string {
  return fill(phrases[phrase][language], facts);
}

function fill(sentence: string, facts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (placeholder, name: string) => facts[name] ?? placeholder);
}
