// The plan lines that were due and are not done, with their causes; a cause that nobody gave is said to be missing.
import type { UnfinishedTask } from '../../core/notice/notice-content';
import { fill, joined, listed, type Language } from '../../text/language';
import { mailColumns, mailHeadings, mailSentences } from '../../text/mail-document';
import { dayInWords } from '../../text/months';
import type { Block } from '../block';
import type { MailFacts } from './mail-facts';

export function unfinishedBlocks(all: readonly UnfinishedTask[], { language }: MailFacts): readonly Block[] {
  const tasks = all.filter(({ stillRunning }) => !stillRunning);
  const heading: Block = { kind: 'heading', level: 1, text: mailHeadings.unfinished[language] };
  if (tasks.length === 0) return [heading, { kind: 'paragraph', text: mailSentences.nothingUnfinished[language] }];
  return [
    heading,
    {
      kind: 'table',
      caption: '',
      columns: [
        { header: mailColumns.task[language], align: 'left', width: 4 },
        { header: mailColumns.owners[language], align: 'left', width: 2 },
        { header: mailColumns.due[language], align: 'left', width: 2 },
        { header: mailColumns.done[language], align: 'right', width: 1 },
        { header: mailColumns.cause[language], align: 'left', width: 4 },
        { header: mailColumns.nextStep[language], align: 'left', width: 3 },
      ],
      rows: tasks.map((task) => ({ mark: 'none', cells: cellsOf(task, language) })),
    },
  ];
}

function cellsOf(task: UnfinishedTask, language: Language): string[] {
  const { id, title, owners, completionPercent, causeCategory, cause, nextStep } = task;
  const causes = [causeCategory, cause].filter((text) => text !== '');
  return [
    `${id} ${title}`.trim(),
    listed(owners, language),
    dueText(task, language),
    completionPercent === null ? '' : `${String(completionPercent)}%`,
    causes.length === 0 ? mailSentences.causeMissing[language] : joined(causes, language),
    nextStep,
  ];
}

function dueText({ due, extendedTo }: UnfinishedTask, language: Language): string {
  const planned = due === null ? '' : dayInWords(due, language);
  if (extendedTo === null) return planned;
  return fill(mailSentences.extended[language], { due: planned, extended: dayInWords(extendedTo, language) });
}
