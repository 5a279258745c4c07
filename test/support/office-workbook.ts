// A small office's workbook for tests of the reading: every input sheet with a plausible row or two.
import type { WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';
import { dateCell, snapshotOf, type SheetInput } from './snapshot';

export type OfficeSheets = Readonly<Record<string, SheetInput | SheetInput['rows']>>;

export const officeSheets = {
  设置: [
    ['参数', '值', '说明'],
    ['单位名称', '海永乡', ''],
    ['计划截止工作日', 3, ''],
  ],
  考核办法: [
    ['办法', '对象', '总分', '参数'],
    ['指挥组月度', '单位', 100, ''],
    ['组员月度', '个人', '', ''],
  ],
  考核指标: [
    ['办法', '代码', '指标', '计分方式', '满分', '参数'],
    ['指挥组月度', 'A', '工作成效', '评分', 30, ''],
    ['指挥组月度', 'B', '计划完成', '计划完成', 30, ''],
    ['指挥组月度', 'C', '时间节点', '时间节点', 20, ''],
    ['指挥组月度', 'D', '民主测评', '民主测评', 20, ''],
    ['组员月度', 'A', '个人评分', '评分', 100, ''],
  ],
  单位: [
    ['名称', '类别', '考核办法', '负责人'],
    ['项目建设组', '指挥组', '指挥组月度', '王一'],
    ['生态旅游组', '指挥组', '指挥组月度', '李二'],
  ],
  人员: [
    ['工号', '姓名', '单位', '岗位'],
    ['001', '王一', '项目建设组', '组长'],
    ['002', '张三', '项目建设组', '组员'],
  ],
  出勤: [
    ['月份', '姓名', '出勤天数'],
    ['2026-10', '张三', 15],
  ],
  计划提交: [
    ['月份', '单位', '提交日期'],
    ['2026-10', '项目建设组', dateCell('2026-10-03')],
  ],
  月度计划: [
    ['月份', '单位', '编号', '工作事项', '工作标准', '责任人', '权重', '完成时限', '完成率', '完成日期'],
    ['2026-10', '项目建设组', 1, '修路', '通车', '张三、王一', 2, dateCell('2026-10-20'), 0.8, ''],
    ['2026-09', '项目建设组', 1, '修桥', '通车', '张三', '', dateCell('2026-09-20'), 1, dateCell('2026-09-18')],
  ],
  延期: [
    ['月份', '编号', '类型', '新时限', '批准人', '批准日期', '理由'],
    ['2026-10', '1', '延期', dateCell('2026-10-25'), '赵乡长', dateCell('2026-10-19'), '暴雨'],
  ],
  评分: [
    ['月份', '对象', '指标', '评分人', '得分'],
    ['2026-10', '项目建设组', 'A', '督查一', 88],
    ['2026-10', '生态旅游组', 'A', '督查一', '回避'],
  ],
  民主测评: [
    ['月份', '对象', '评议人类别', '优秀', '称职', '基本称职', '不称职', '弃权'],
    ['2026-10', '项目建设组', '领导', 4, 2, 1, 0, ''],
  ],
  加扣分标准: [
    ['类型', '等级', '分值', '效果', '累进'],
    ['宣传报道', '省级', 1, '', ''],
  ],
  加扣分: [
    ['日期', '单位', '人员', '类型', '等级', '分值', '说明'],
    [dateCell('2026-10-12'), '项目建设组', '张三', '午间禁酒', '', '', '午间饮酒'],
  ],
  审定: [
    ['月份', '事项', '决定', '审定人', '日期', '理由'],
    ['2026-10', '先进', '项目建设组', '乡长', dateCell('2026-11-02'), '并列'],
  ],
  工作日历: [
    ['日期', '类型'],
    [dateCell('2026-10-10'), '班'],
  ],
} satisfies OfficeSheets;

/** The office's workbook with some sheets put in place of, or beside, its own. */
export function officeWorkbook(changed: OfficeSheets = {}): WorkbookSnapshot {
  return snapshotOf({ ...officeSheets, ...changed });
}

/** The same without some of its sheets. */
export function officeWorkbookWithout(...names: readonly string[]): WorkbookSnapshot {
  return snapshotOf(Object.fromEntries(Object.entries(officeSheets).filter(([name]) => !names.includes(name))));
}
