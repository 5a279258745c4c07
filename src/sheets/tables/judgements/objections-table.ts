import { date, name, nameOf, number, oneOf, remark, text } from '../column-kind';
import { monthColumn } from '../common-columns';
import { bySupervision } from '../filling';
import { filled, inputTable, optional, wide } from '../table';
import { objectionOutcomes } from './judgement-choices';

const versionNumber = number({ from: 1, whole: true });

/** Kept apart from the contest's entries: what people object to changes no score by itself. */
export const objectionsTable = inputTable(
  ['异议', 'Objections', '异议登记', '异议处理', '公示异议'],
  bySupervision('asItHappens'),
  {
    month: monthColumn,
    version: optional(
      versionNumber,
      ['版本', 'Version'],
      ['对第几版提出；留空为当时公示的一版。', 'The version objected to; blank: the one that was public then.'],
    ),
    filedBy: optional(
      name,
      ['提出人', 'Filed by', '异议人'],
      ['谁提出的；匿名的留空。', 'Who filed it; blank where nobody is named.'],
    ),
    subject: optional(
      nameOf('subject'),
      ['对象', 'Subject', '涉及对象'],
      ['对哪个单位或个人的结果有异议。', 'The unit or member whose result it is about.'],
    ),
    matter: optional(
      remark,
      ['事项', 'Matter', '异议事项'],
      ['涉及的指标、名次或评选。', 'The criterion, rank or selection it is about.'],
    ),
    content: wide(280)(
      filled(text, ['异议内容', 'Objection', '内容'], ['异议和依据。', 'The objection and its grounds.']),
    ),
    filedOn: filled(date, ['提出日期', 'Filed on'], ['收到异议的日期。', 'The day it was received.']),
    handledBy: optional(name, ['受理人', 'Handled by'], ['由谁复核。', 'Who looks into it.']),
    answeredOn: optional(date, ['答复日期', 'Answered on'], ['答复提出人的日期。', 'The day it was answered.']),
    answer: wide(280)(
      optional(
        text,
        ['答复', 'Answer', '复核意见'],
        ['复核结论；更正时作为更正理由。', 'What was found; the reason of a correction that follows.'],
      ),
    ),
    outcome: optional(
      oneOf(objectionOutcomes),
      ['结果', 'Outcome', '处理结果'],
      ['维持或更正。', 'The result stands, or is corrected.'],
    ),
    correctedIn: optional(
      versionNumber,
      ['更正版本', 'Corrected in'],
      ['在第几版更正。', 'The version that corrects it.'],
    ),
  },
);
