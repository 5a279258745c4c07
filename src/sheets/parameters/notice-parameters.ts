// The settings that only notices, publications and mails need: they change no result, and so no hash of the entries.
import { parameter, type Parameters } from './parameter';
import { nameForms } from './parameter-choices';
import { anyText, oneWord, wholeFrom } from './value-readers';

export const noticeParameters = {
  addressee: parameter(
    ['主送', 'Addressee'],
    [
      '通报主送谁，印在正文之前；不写则不印',
      'whom the circular addresses, printed before its text; blank: not printed',
    ],
    { read: anyText, fallback: '', example: ['各指挥组、各部门', 'All command groups and departments'] },
  ),
  documentNumber: parameter(
    ['发文字号', 'Document number'],
    [
      '机关代字，如 海效督；年份按公布日期印，顺序号留空由办公室填写；已写年份的照印；不写则不印',
      'the office’s own letters; the year follows the publication and the number is left for the office to write; blank: not printed',
    ],
    { read: anyText, fallback: '', example: ['海效督', 'HY-SUP'] },
  ),
  publicityWorkingDays: parameter(
    ['公示工作日', 'Publicity working days'],
    ['公布之后公示几个工作日，公布当日不计', 'working days of publicity after the day of publication'],
    { read: wholeFrom(1), fallback: '3' },
  ),
  reviewWorkingDays: parameter(
    ['复核工作日', 'Review working days'],
    ['收到异议后几个工作日之内答复', 'within how many working days an objection is answered'],
    { read: wholeFrom(1), fallback: '5' },
  ),
  names: parameter(
    ['姓名显示', 'Names shown'],
    [
      '全名；或隐名：张贴的通报中，成员和任务责任人只留姓（王*），单位负责人仍写全名',
      'full; or masked: posted notices keep only the first letter of members’ and task owners’ names (W*); leaders of units stay in full',
    ],
    oneWord(nameForms, 'full'),
  ),
  objectionsTo: parameter(
    ['异议受理', 'Objections to'],
    [
      '向谁提出异议，写部门和电话；不写则为考核机构',
      'where to object, as an office and its telephone; blank: the supervision office',
    ],
    {
      read: anyText,
      fallback: '',
      example: ['效能督查办公室，电话 0513-00000000', 'Supervision office, 0513-00000000'],
    },
  ),
  postedAt: parameter(
    ['公示地点', 'Posted at'],
    ['通报张贴在哪里；不写则不印', 'where the notice is posted; blank: not printed'],
    { read: anyText, fallback: '', example: ['政务公开栏', 'the public notice board'] },
  ),
} satisfies Parameters;
