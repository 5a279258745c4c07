// The settings that concern the workbook as a whole and cannot differ between rule sets.
import { workbookMappingOf } from '../locating/mapping-text';
import { NOTHING_MAPPED } from '../locating/workbook-mapping';
import { parameter, type Parameters } from './parameter';
import { holidayRules, languages, missingCauseRules } from './parameter-choices';
import { anyText, mailAddresses, oneWord, orEmpty, wordOf } from './value-readers';
import { yesNo } from './yes-or-no';

export const workbookParameters = {
  officeName: parameter(['单位名称', 'Office name'], ['印在排名表标题里', 'printed in the titles'], {
    read: anyText,
    fallback: '',
  }),
  supervisionOffice: parameter(
    ['考核机构', 'Supervision office'],
    ['负责计算和公布的机构', 'the office that computes and publishes'],
    { read: anyText, fallback: '' },
  ),
  leadingGroup: parameter(['审定机构', 'Leading group'], ['审定结果的机构', 'the body that approves the results'], {
    read: anyText,
    fallback: '',
  }),
  contestCategory: parameter(
    ['评先类别', 'Contest category'],
    [
      '从哪个类别评先进和末位；不写为指挥组，没有指挥组时为唯一的类别',
      'the category of the month’s advanced and last unit; blank: command groups, else the only category',
    ],
    { read: orEmpty(anyText, null), fallback: '' },
  ),
  holidays: parameter(
    ['节假日', 'Holidays'],
    ['法定：按国家放假安排；周末：只休周末', 'statutory holidays and shifted workdays, or weekends only'],
    oneWord(holidayRules, 'statutory'),
  ),
  membersCompete: yesNo(
    ['成员参评', 'Members compete'],
    ['是否也给成员排名、评末位成员；否则只排单位', 'whether members are ranked too; otherwise units alone'],
    'yes',
  ),
  missingCause: parameter(
    ['未完成须写原因', 'Cause of unfinished tasks'],
    [
      '到期未完成而没有写原因，只是提醒还是必须补填',
      'whether an unfinished task without a cause is a reminder or an error',
    ],
    oneWord(missingCauseRules, 'reminded'),
  ),
  language: parameter(
    ['语言', 'Language'],
    ['结果用中文还是英文；不写则随使用者', 'language of the results; blank: that of the person'],
    { read: orEmpty(wordOf(languages), null), fallback: '', example: ['中文', 'English'] },
  ),
  mapping: parameter(
    ['表映射', 'Mapping'],
    [
      '自己的工作表、表头对应哪张表、哪一列，每行一条，写作 表=自己的工作表 或 表.列=自己的表头；没有的写 =无',
      'which sheet or header of your own stands for which of ours, one a line, as sheet=your sheet or sheet.column=your header; =none where you have none',
    ],
    {
      read: orEmpty(workbookMappingOf, NOTHING_MAPPED),
      fallback: '',
      example: [
        '月度计划=园区组计划；月度计划.完成时限=要求完成时间',
        'Monthly plan=Park plan; Monthly plan.Due=Deadline',
      ],
    },
  ),
  editors: parameter(
    ['编辑人', 'Editors'],
    [
      '除所有者以外，谁可以改动程序生成的表和《民主测评》，写邮箱，几个以顿号分隔；不写则只有执行的人',
      'who besides the owner may change the sheets of the program and Ballots, as e-mail addresses separated by commas; blank: whoever runs it',
    ],
    { read: mailAddresses, fallback: '', example: 'duchaban@example.com、zuzhiban@example.com' },
  ),
} satisfies Parameters;
