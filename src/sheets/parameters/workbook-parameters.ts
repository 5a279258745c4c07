// The settings that concern the workbook as a whole and cannot differ between rule sets.
import { headerMappingOf } from '../locating/header-mapping';
import { words } from '../../text/language';
import type { Parameters } from './parameter';
import { holidayRules, languages } from './parameter-choices';
import { anyText, orEmpty, wordOf } from './value-readers';

export const workbookParameters = {
  officeName: {
    name: words('单位名称', 'Office name'),
    fallback: '',
    read: anyText,
    example: '海永乡',
    help: words('印在排名表标题里', 'printed in the titles'),
  },
  supervisionOffice: {
    name: words('考核机构', 'Supervision office'),
    fallback: '',
    read: anyText,
    example: '效能督查办公室',
    help: words('负责计算和公布的机构', 'the office that computes and publishes'),
  },
  leadingGroup: {
    name: words('审定机构', 'Leading group'),
    fallback: '',
    read: anyText,
    example: '效能竞赛组织评比领导组',
    help: words('审定结果的机构', 'the body that approves the results'),
  },
  contestCategory: {
    name: words('评先类别', 'Contest category'),
    fallback: '',
    read: (text) => (text === '' ? null : text),
    example: '指挥组',
    help: words(
      '从哪个类别评先进和末位；不写为指挥组，没有指挥组时为唯一的类别',
      'the category of the month’s advanced and last unit; blank: command groups, else the only category',
    ),
  },
  holidays: {
    name: words('节假日', 'Holidays'),
    fallback: '法定',
    read: wordOf(holidayRules),
    example: '法定',
    help: words('法定：按国家放假安排；周末：只休周末', 'statutory holidays and shifted workdays, or weekends only'),
  },
  language: {
    name: words('语言', 'Language'),
    fallback: '',
    read: orEmpty(wordOf(languages), null),
    example: '中文',
    help: words('结果用中文还是英文；不写则随使用者', 'language of the results; blank: that of the person'),
  },
  headerMapping: {
    name: words('表映射', 'Column mapping'),
    fallback: '',
    read: headerMappingOf,
    example: '月度计划.完成时限=要求完成时间',
    help: words(
      '自己的表头对应哪一列，写作 表.列=自己的表头; ……',
      'which header of your own stands for which column, as sheet.column=your header; ...',
    ),
  },
} satisfies Parameters;
