// The clean workbook with every column that people fill in at hand, and something to spoil in each of them.
import type { FileBook, FileRow } from '../support/file-book';
import type { FileCell } from '../support/file-cells';
import { dateCell } from '../support/snapshot';
import { baseWorkbook } from './base-workbook';

const M = '2026-10';
const day = (date: string): ReturnType<typeof dateCell> => dateCell(`2026-${date}`);

/** A new copy: nothing in it is to be found by a check. */
export function filledWorkbook(): FileBook {
  return baseWorkbook()
    .setRows('考核办法', [
      [
        ...['办法', '对象', '总分', '名次规则', '并列处理', '并列顺序', '加分上限', '扣分上限', '先进最低分'],
        ...['否决效果', '参数', '依据'],
      ],
      [
        ...['指挥组月度', '单位', 100, '竞争', '同名次', 'A,B,扣分', 5, 20, 80],
        ...['取消评先并排后', '计划截止工作日=5', '县文件'],
      ],
      ['组员月度', '个人', 100, '', '', '', '', '', '', '', '', ''],
    ])
    .setRows('考核指标', [
      ['办法', '代码', '指标', '计分方式', '满分', '参数', '依据'],
      ['指挥组月度', 'A', '工作成效', '评分', 40, '量程=100', '第三条'],
      ['指挥组月度', 'B', '计划完成', '计划完成', 20, '', ''],
      ['指挥组月度', 'C', '时间节点', '时间节点', 20, '', ''],
      ['指挥组月度', 'D', '民主测评', '民主测评', 20, '', ''],
      ['组员月度', 'A', '个人评分', '评分', 60, '', ''],
      ['组员月度', 'B', '个人计划', '计划完成', 40, '', ''],
    ])
    .setRows('单位', [
      ['名称', '类别', '考核办法', '负责人', '邮箱', '参评', '难度系数', '上级单位'],
      ['甲组', '指挥组', '指挥组月度', '王一', 'wang@example.com', '是', 1, '丁部'],
      ['乙组', '指挥组', '指挥组月度', '李二', 'li@example.com', '是', '', ''],
      ['丙组', '指挥组', '指挥组月度', '钱五', 'qian@example.com', '', 1, ''],
      ['丁部', '机关', '指挥组月度', '', '', '否', '', ''],
    ])
    .setRows('人员', [
      ['工号', '姓名', '单位', '岗位', '邮箱', '起始日期', '结束日期', '考核办法'],
      ['101', '王一', '甲组', '组长', '', day('01-01'), '', ''],
      ['102', '张三', '甲组', '组员', 'zhang@example.com', day('01-01'), day('12-31'), '组员月度'],
      ['201', '李二', '乙组', '组长', '', day('01-01'), '', ''],
      ['202', '赵四', '乙组', '组员', '', day('01-01'), '', ''],
      ['301', '钱五', '丙组', '组长', '', day('01-01'), '', ''],
      ['302', '孙六', '丙组', '组员', '', day('01-01'), '', ''],
    ])
    .setRows('月度计划', widened('月度计划', PLAN_HEADERS, PLAN_CELLS))
    .setRows('评分', widened('评分', ['目标'], [[100]]))
    .put('评分!G2', '复查过')
    .setRows('延期', widened('延期', ['单位'], [['丙组']]))
    .setRows('民主测评', [
      ...widened('民主测评', ['参评人数'], [[10]]).map((row, index) => (index === 0 ? row : withAbstention(row))),
    ])
    .setRows('加扣分标准', [
      ['类型', '等级', '分值', '效果', '累进', '依据'],
      ['信息采用', '省级', 1, '通报', '', '办法'],
      ['迟到', '第1次', -1, '', '按人按年', ''],
    ])
    .setRows('加扣分', [
      ['日期', '单位', '人员', '类型', '等级', '分值', '说明', '依据'],
      [day('10-13'), '乙组', '李二', '为民实事', '较好', 1, '修桥', '第五条'],
    ])
    .append('审定', [M, '免评', '丁部', '赵乡长', day('11-01'), '未开展'])
    .add('异议', [
      [
        ...['月份', '版本', '提出人', '对象', '事项', '异议内容', '提出日期', '受理人', '答复日期', '答复', '结果'],
        '更正版本',
      ],
      [M, 1, '钱五', '丙组', '时间节点', '请复核', day('11-01'), '刘主任', day('11-02'), '属实', '维持', 2],
    ])
    .add('年度目标', [
      ['年度', '对象', '编号', '类别', '目标内容', '衡量标准', '权重', '完成时限', '备注'],
      ...['王一', '张三', '李二', '赵四', '钱五', '孙六'].flatMap((name, index): FileRow[] => [
        [2026, name, `N${index}1`, '职能目标', '修路', '三公里', 50, day('12-20'), '争取提前'],
        [2026, name, `N${index}2`, '重点工作目标', '通水', '两个村', 50, day('12-20'), ''],
      ]),
    ])
    .add('收件人', [
      ['姓名', '职务', '邮箱', '内容'],
      ['周书记', '书记', 'zhou@example.com', '排名'],
    ]);

  function widened(sheet: string, headers: FileRow, firstRows: readonly FileRow[]): FileRow[] {
    return baseWorkbook()
      .rows(sheet)
      .map((row, index) => [...row, ...((index === 0 ? headers : firstRows[index - 1]) ?? blanks(headers))]);
  }
}

const PLAN_HEADERS = ['原因类别', '未完成原因', '下阶段措施', '佐证', '开始日期', '年度目标'];
const PLAN_CELLS: readonly FileRow[] = [['客观', '下雨', '抢修', '照片', day('10-03'), 'N01']];

function blanks(headers: FileRow): FileCell[] {
  return headers.map(() => null);
}

function withAbstention(row: FileRow): FileRow {
  return row.map((cell, column) => (column === 7 ? 0 : cell));
}
