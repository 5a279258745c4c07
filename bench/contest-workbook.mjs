// A made-up month as people would enter it, in the sheets that the product itself creates.
import { fillSheet } from '../samples/fill-sheet.mjs';
import { setUpWorkbook } from '../samples/set-up-workbook.mjs';

const MONTH = '2026-10';

/** The bytes of an .xlsx whose October holds the month. */
export function contestWorkbook(month) {
  const workbook = setUpWorkbook();
  for (const sheet of sheetsOf(month)) fillSheet(workbook, sheet);
  return workbook.save();
}

function sheetsOf({ units, members, tasks, inspections, ratings, ballots }) {
  return [
    sheet('考核办法', '办法,对象', [
      ['指挥组月度', '单位'],
      ['组员月度', '个人'],
    ]),
    sheet('考核指标', '办法,代码,指标,计分方式,满分', [
      ['指挥组月度', 'A', '工作成效', '评分', '30'],
      ['指挥组月度', 'B', '计划完成', '计划完成', '30'],
      ['指挥组月度', 'C', '时间节点', '时间节点', '20'],
      ['指挥组月度', 'D', '民主测评', '民主测评', '20'],
      ['组员月度', 'P1', '本人计划', '计划完成', '30'],
      ['组员月度', 'P2', '本人节点', '时间节点', '30'],
      ['组员月度', 'P3', '履职评价', '评分', '40'],
    ]),
    sheet(
      '单位',
      '名称,类别,考核办法',
      units.map((unit) => [unit, '指挥组', '指挥组月度']),
    ),
    sheet(
      '人员',
      '姓名,单位,岗位',
      members.map(({ name, unit, post }) => [name, unit, post]),
    ),
    sheet(
      '计划提交',
      '月份,单位,提交日期',
      units.map((unit) => [MONTH, unit, '2026-10-09']),
    ),
    sheet(
      '月度计划',
      '月份,单位,编号,工作事项,工作标准,责任人,权重,完成时限,完成率,完成日期',
      tasks.map((task) => [
        MONTH,
        task.unit,
        task.id,
        `事项${task.id}`,
        '完成并验收',
        task.owner,
        String(task.weight),
        task.due,
        `${Math.round(task.completion * 100)}%`,
        task.doneOn,
      ]),
    ),
    sheet(
      '评分',
      '月份,对象,指标,评分人,得分',
      [...inspections, ...ratings].map(({ subject, criterion, rater, value }) => [
        MONTH,
        subject,
        criterion,
        rater,
        String(value),
      ]),
    ),
    sheet(
      '民主测评',
      '月份,对象,评议人类别,优秀,称职,基本称职,不称职',
      ballots.map(({ subject, raterClass, counts }) => [MONTH, subject, raterClass, ...counts.map(String)]),
    ),
  ];
}

function sheet(name, header, rows) {
  return { name, header: header.split(','), rows };
}
