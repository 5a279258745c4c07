// 未完成工作及原因 (R36): what was due and is not done, and apart from it what is still running.
import type { NoticeContent, UnfinishedTask } from '../../core/notice/notice-content';
import { wordFor } from '../../sheets/tables/choice';
import { causeCategories } from '../../sheets/tables/plans/plan-choices';
import { fill, listed, type Language } from '../../text/language';
import { shortDayInWords } from '../../text/months';
import { unfinishedSentences as sentences } from '../../text/notice/sentences';
import { noticeTables as headings } from '../../text/notice/tables';
import type { Block } from '../block';
import { filledTable, type FilledColumn } from './filled-table';
import type { NoticeWords } from './notice-words';

export function unfinishedBlocks({ unfinished }: NoticeContent, words: NoticeWords): readonly Block[] {
  const { language } = words;
  const overdue = unfinished.filter(({ stillRunning }) => !stillRunning);
  const running = unfinished.filter(({ stillRunning }) => stillRunning);
  const first: Block[] =
    overdue.length === 0
      ? [paragraph(sentences.none[language])]
      : [
          paragraph(overdueSentence(overdue, language)),
          tableOf(overdue, [...lineColumns(words), ...causeColumns(words)]),
        ];
  if (running.length === 0) return first;
  const told = fill(sentences.running[language], { count: String(running.length) });
  return [...first, paragraph(told), tableOf(running, [...lineColumns(words), nextStepColumn(words)])];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function overdueSentence(overdue: readonly UnfinishedTask[], language: Language): string {
  const causeless = overdue.filter(({ cause }) => cause === '').length;
  const facts = { count: String(overdue.length), causeless: String(causeless) };
  return fill((causeless === 0 ? sentences.overdue : sentences.causeless)[language], facts);
}

function tableOf(rows: readonly UnfinishedTask[], columns: readonly FilledColumn<UnfinishedTask>[]): Block {
  return filledTable({ caption: '', columns, rows });
}

function lineColumns({ language, nameOf }: NoticeWords): readonly FilledColumn<UnfinishedTask>[] {
  return [
    { header: headings.unit[language], align: 'left', width: 4, text: ({ unit }) => unit },
    { header: headings.task[language], align: 'left', width: 6, text: ({ id, title }) => `${id} ${title}`.trim() },
    {
      header: headings.owners[language],
      align: 'center',
      width: 3,
      text: ({ owners }) => listed(owners.map(nameOf), language),
    },
    { header: headings.due[language], align: 'center', width: 4.2, text: (task) => dueText(task, language) },
    {
      header: headings.completion[language],
      align: 'center',
      width: 2.8,
      text: ({ completionPercent }) =>
        completionPercent === null ? headings.nothing[language] : `${String(completionPercent)}%`,
    },
  ];
}

function causeColumns(words: NoticeWords): readonly FilledColumn<UnfinishedTask>[] {
  const { language } = words;
  const cause = (task: UnfinishedTask): string => causeText(task, words);
  return [{ header: headings.cause[language], align: 'left', width: 6, text: cause }, nextStepColumn(words)];
}

function nextStepColumn({ language, written }: NoticeWords): FilledColumn<UnfinishedTask> {
  return { header: headings.nextStep[language], align: 'left', width: 6, text: ({ nextStep }) => written(nextStep) };
}

function dueText({ due, extendedTo }: UnfinishedTask, language: Language): string {
  if (due === null) return headings.nothing[language];
  const day = shortDayInWords(due, language);
  if (extendedTo === null) return day;
  return fill(headings.extended[language], { due: day, extendedTo: shortDayInWords(extendedTo, language) });
}

function causeText({ causeCategory, cause }: UnfinishedTask, { language, written }: NoticeWords): string {
  const told = cause === '' ? headings.causeMissing[language] : written(cause);
  if (causeCategory === '') return told;
  const category = wordFor(causeCategory, causeCategories, language);
  return fill(headings.causeOfCategory[language], { category, cause: told });
}
