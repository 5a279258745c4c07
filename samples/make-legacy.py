"""Makes legacy.xlsx, a workbook of the kind an office already has, with openpyxl (3.1) and none of our code.

    python3 samples/make-legacy.py samples/legacy.xlsx

Its title blocks, column order, older header texts, extra columns, merged cells, notes, hidden sheet, chart and
formulas are the point: the commands have to find their way in it and leave the rest alone. Equal bytes every time.
"""

import datetime
import io
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from settled_package import settled

MOMENT = datetime.datetime(2026, 11, 2, 9, 30)
MONTH = "2026年10月"
TITLE = Font(name="方正小标宋简体", size=18, bold=True)
BODY = Font(name="仿宋_GB2312", size=11)
HEAD = Font(name="黑体", size=11)
HEAD_FILL = PatternFill("solid", fgColor="DCE6F1")
LINE = Side(style="thin", color="808080")
BOX = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
LEFT = Alignment(horizontal="left", vertical="center", wrap_text=True)

GROUPS = [
    ("项目攻坚组", "黎明辉", ["蒋卫国", "翁佳丽", "骆文涛", "毕春燕"]),
    ("城建管理组", "章淑芬", ["费立强", "庄晓东", "裴雪梅", "柏建华"]),
    ("三农工作组", "耿长河", ["麻秀兰", "卞志鹏", "冷玉珍", "储国庆"]),
    ("民生服务组", "翟美华", ["车永胜", "桑海燕", "匡子轩", "牧小芳"]),
]
# Group, then lines of: task, standard, owner, due day, completion, done day, weight, cause, next step.
PLAN = [
    ("项目攻坚组", "沿江大道南段沥青铺设", "1.5公里面层完成，平整度合格", "黎明辉、蒋卫国", 28, 1, 27, 3, "", ""),
    ("项目攻坚组", "光伏产业园土地平整", "平整土地120亩，验收签字", "蒋卫国", 25, 1, 25, 2, "", ""),
    ("项目攻坚组", "重点项目用地报批", "2宗地取得批复", "翁佳丽", 30, 0.8, None, 2, "1宗地材料补正", "11月10日前取得批复"),
    ("项目攻坚组", "在建项目安全检查", "检查12个工地，隐患闭环", "骆文涛、毕春燕", 20, 1, 20, 1, "", ""),
    ("城建管理组", "集镇老街立面改造", "店招86块统一更换", "费立强", 26, 1, 28, 2, "", ""),
    ("城建管理组", "农贸市场雨棚更新", "雨棚2200平方米更换完成", "庄晓东", 30, 1, 30, 2, "", ""),
    ("城建管理组", "渣土车专项整治", "夜查8次，处罚案件全部结案", "裴雪梅", 30, 1, 29, 1, "", ""),
    ("城建管理组", "公园绿道亮化", "灯具140套亮灯", "柏建华、章淑芬", 22, 0.6, None, 2, "灯杆到货推迟", "11月上旬安装完毕"),
    ("三农工作组", "秋粮收购与机具调度", "收割机32台到位，无滞留", "耿长河", 30, 1, 29, 2, "", ""),
    ("三农工作组", "小麦播种", "播种面积1.6万亩", "麻秀兰", 30, 1, 30, 2, "", ""),
    ("三农工作组", "河道清淤", "清淤4.2公里，断面抽测合格", "卞志鹏、储国庆", 24, 1, 26, 2, "", ""),
    ("三农工作组", "农村厕所改造回访", "回访420户，问题整改", "冷玉珍", 18, 1, 18, 1, "", ""),
    ("民生服务组", "居民医保缴费", "参保率98%", "车永胜", 20, 1, 20, 1, "", ""),
    ("民生服务组", "敬老院消防改造", "喷淋和烟感通过验收", "翟美华", 28, 1, 28, 3, "", ""),
    ("民生服务组", "困难家庭走访", "走访76户，台账完整", "桑海燕、牧小芳", 16, 1, 15, 1, "", ""),
    ("民生服务组", "公益岗位招聘", "到岗24人", "匡子轩", 30, 0.9, None, 1, "2人体检未完成", "11月5日前到岗"),
]
INSPECTED = {
    "项目攻坚组": [91, 90, 93],
    "城建管理组": [84, 82, 86],
    "三农工作组": [88, 87, 90],
    "民生服务组": [90, 89, 91],
}
INSPECTORS = ["苗正宏", "谷丽君", "常远"]
BALLOTS = {
    "项目攻坚组": [(5, 2, 0, 0, 0), (16, 8, 2, 0, 1), (28, 9, 2, 1, 0)],
    "城建管理组": [(3, 3, 1, 0, 0), (12, 10, 3, 1, 1), (20, 14, 4, 2, 0)],
    "三农工作组": [(4, 3, 0, 0, 0), (14, 9, 3, 0, 1), (24, 12, 3, 1, 0)],
    "民生服务组": [(5, 1, 1, 0, 0), (15, 9, 2, 0, 1), (30, 8, 2, 0, 0)],
}
RATINGS = [88, 86, 90, 84, 91, 87, 79, 89, 85, 82, 90, 88, 86, 92, 83, 87, 91, 85, 80, 89]


def day(number):
    return datetime.date(2026, 10, number)


def title(sheet, text, columns, note=""):
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=columns)
    sheet["A1"] = text
    sheet["A1"].font, sheet["A1"].alignment = TITLE, CENTRE
    sheet.row_dimensions[1].height = 34
    sheet.merge_cells(start_row=2, start_column=1, end_row=2, end_column=columns)
    sheet["A2"] = note
    sheet["A2"].font, sheet["A2"].alignment = BODY, Alignment(horizontal="right")


def header(sheet, row, texts, widths):
    for column, (text, width) in enumerate(zip(texts, widths), 1):
        cell = sheet.cell(row, column, text)
        cell.font, cell.fill, cell.border, cell.alignment = HEAD, HEAD_FILL, BOX, CENTRE
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = sheet.cell(row + 1, 1)


def line(sheet, row, values):
    for column, value in enumerate(values, 1):
        cell = sheet.cell(row, column, value)
        cell.font, cell.border = BODY, BOX
        cell.alignment = LEFT if isinstance(value, str) and len(value) > 8 else CENTRE
        if isinstance(value, datetime.date):
            cell.number_format = "yyyy/m/d"


def cover(book):
    sheet = book.active
    sheet.title = "封面"
    title(sheet, "临江镇效能考核工作簿", 8, "党政办 2026年制")
    for row, text in enumerate(
        ["一、各组每月3号前填“月计划”，月底填完成情况。", "二、“打分表”由督查办填写，他人勿动。", "三、经费表由财政所维护。"], 4
    ):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=8)
        sheet.cell(row, 1, text).font = Font(name="仿宋_GB2312", size=14)
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = "C00000"


def rules(book):
    sheet = book.create_sheet("考核细则")
    title(sheet, "临江镇绩效考核细则", 5, "2026年3月修订")
    header(sheet, 3, ["考核办法", "考核对象", "总分", "并列顺序", "依据"], [16, 12, 8, 20, 40])
    line(sheet, 4, ["镇级指挥组", "单位", 100, "A、B、C、D、扣分", "临政发〔2026〕12号"])
    sheet = book.create_sheet("考核项目")
    title(sheet, "考核项目与分值", 6)
    header(sheet, 3, ["考核办法", "指标代码", "考核内容", "计分方法", "分值", "说明"], [16, 10, 20, 14, 8, 40])
    items = [("A", "工作成效", "评分", 30, "现场督查打分"), ("B", "计划完成", "计划完成", 30, "按月计划"),
             ("C", "时间节点", "时间节点", 20, "每超一天扣5分"), ("D", "民主测评", "民主测评", 20, "三类人员")]
    for row, (code, name, method, points, note) in enumerate(items, 4):
        line(sheet, row, ["镇级指挥组", code, name, method, points, note])


def people(book):
    sheet = book.create_sheet("单位名单")
    title(sheet, "各工作组一览", 7)
    header(sheet, 3, ["序号", "指挥组", "类型", "组长", "联系电话", "适用办法", "电子邮箱"], [6, 16, 10, 10, 16, 14, 28])
    for number, (group, leader, _) in enumerate(GROUPS, 1):
        line(sheet, number + 3, [number, group, "指挥组", leader, f"0513-5550010{number}", "镇级指挥组", f"group{number}@linjiang.example.com"])
    sheet = book.create_sheet("人员名册")
    title(sheet, "干部名册", 7, "组织办")
    header(sheet, 3, ["序号", "姓名", "所在指挥组", "职务", "任职日期", "政治面貌", "备注"], [6, 10, 16, 10, 14, 12, 20])
    row = 4
    for group, leader, members in GROUPS:
        for name in [leader, *members]:
            post = "组长" if name == leader else "组员"
            line(sheet, row, [row - 3, name, group, post, datetime.date(2026, 1, 4), "中共党员" if row % 3 else "群众", ""])
            row += 1
    sheet["B5"].comment = Comment("兼管项目资料", "党政办", width=160, height=60)


def plan(book):
    sheet = book.create_sheet("月计划")
    title(sheet, "2026年10月份重点工作计划及完成情况表", 14, "填报单位：各工作组    单位：项")
    texts = ["任务编号", "所属月份", "责任单位", "挂钩领导", "工作内容", "完成标准", "责任人", "分值权重",
             "完成时间", "完成日期", "完成进度(%)", "原因", "下步措施", "备注"]
    header(sheet, 4, texts, [9, 12, 14, 10, 26, 30, 16, 8, 12, 12, 10, 20, 24, 12])
    first = 5
    for row, (group, task, standard, owner, due, share, done, weight, cause, step) in enumerate(PLAN, first):
        number = row - first + 1
        head = number % 4 == 1
        line(sheet, row, [number, MONTH, group if head else None, "罗镇长" if head else None, task, standard, owner, weight,
                          day(due), day(done) if done else None, share, cause, step, None])
        sheet.cell(row, 11).number_format = "0%"
        if head:
            for column in (3, 4):
                sheet.merge_cells(start_row=row, start_column=column, end_row=row + 3, end_column=column)
    last = first + len(PLAN) - 1
    line(sheet, last + 1, ["合计", None, None, None, f"=COUNTA(E{first}:E{last})", None, None, f"=SUM(H{first}:H{last})",
                           None, None, f"=AVERAGE(K{first}:K{last})", None, None, None])
    sheet.cell(last + 1, 11).number_format = "0.0%"
    sheet.cell(last + 2, 1, "注：完成进度由各组据实填写，督查办抽查。").font = BODY
    sheet["F8"].comment = Comment("以自然资源部门批复文号为准", "督查办", width=220, height=60)
    red = PatternFill("solid", bgColor="F8CBAD")
    sheet.conditional_formatting.add(f"K{first}:K{last}", CellIsRule(operator="lessThan", formula=["0.8"], fill=red))
    sheet.conditional_formatting.add(f"J{first}:J{last}", FormulaRule(formula=[f"AND(J{first}<>\"\",J{first}>I{first})"], fill=red))
    check = DataValidation(type="decimal", operator="between", formula1="0", formula2="1", allow_blank=True)
    check.add(f"K{first}:K{last}")
    sheet.add_data_validation(check)
    sheet.auto_filter.ref = f"A4:N{last}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.print_title_rows = "4:4"


def filings(book):
    sheet = book.create_sheet("计划报送")
    title(sheet, "计划报送登记", 4)
    header(sheet, 3, ["责任单位", "报送日期", "所属月份", "经办人"], [16, 14, 14, 12])
    for row, (group, leader, members) in enumerate(GROUPS, 4):
        line(sheet, row, [group, day(9 if row < 7 else 10), MONTH, members[0]])


def scores(book):
    sheet = book.create_sheet("打分表")
    title(sheet, "督查打分表", 6, "满分100分")
    header(sheet, 3, ["督查员", "考核对象", "考核指标", "分数", "考核月份", "评分日期"], [12, 16, 14, 8, 14, 14])
    row = 4
    for group, values in INSPECTED.items():
        for inspector, value in zip(INSPECTORS, values):
            line(sheet, row, [inspector, group, "工作成效", value if row != 5 else "90分", MONTH, day(30)])
            row += 1
    names = [(name, leader) for _, leader, members in GROUPS for name in [leader, *members]]
    for (name, leader), value in zip(names, RATINGS):
        for rater, given in ((INSPECTORS[0] if name == leader else leader, value), (INSPECTORS[1], value - 2)):
            line(sheet, row, [rater, name, "评分", given, MONTH, day(30)])
            row += 1


def ballots(book):
    sheet = book.create_sheet("民主测评汇总")
    title(sheet, "民主测评票数汇总", 9, "2026年10月30日")
    header(sheet, 3, ["考核月份", "测评对象", "测评类别", "发出票数", "优秀票", "称职票", "基本称职票", "不称职票", "不了解"],
           [14, 16, 12, 10, 10, 10, 12, 10, 10])
    row = 4
    for group, classes in BALLOTS.items():
        for name, counts in zip(["领导干部", "同级干部", "群众代表"], classes):
            line(sheet, row, [MONTH, group, name, sum(counts), *counts])
            row += 1


def events(book):
    sheet = book.create_sheet("加减分")
    title(sheet, "加减分登记", 7)
    header(sheet, 3, ["时间", "指挥组", "当事人", "事件类型", "情形", "加减分", "事由"], [12, 16, 10, 14, 12, 8, 40])
    line(sheet, 4, [day(14), "三农工作组", None, "为民办实事", "较好", None, "为低收入农户代销稻米3.2万斤"])
    line(sheet, 5, [day(22), "城建管理组", None, "信访首问负责", "逾期", None, "噪声信访件超期2天"])


def funds(book):
    sheet = book.create_sheet("经费")
    title(sheet, "各组经费使用情况（万元）", 5, "财政所")
    header(sheet, 3, ["指挥组", "年初预算", "累计支出", "结余", "执行率"], [16, 12, 12, 12, 10])
    for row, ((group, _, _), (budget, spent)) in enumerate(zip(GROUPS, [(120, 86.5), (95, 90.2), (60, 41.8), (80, 66)]), 4):
        line(sheet, row, [group, budget, spent, f"=B{row}-C{row}", f"=C{row}/B{row}"])
        sheet.cell(row, 5).number_format = "0.0%"
    line(sheet, 8, ["合计", "=SUM(B4:B7)", "=SUM(C4:C7)", "=SUM(D4:D7)", "=C8/B8"])
    sheet["E8"].number_format = "0.0%"
    chart = BarChart()
    chart.title, chart.type, chart.height, chart.width = "预算与支出", "col", 8, 16
    chart.add_data(Reference(sheet, min_col=2, max_col=3, min_row=3, max_row=7), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=4, max_row=7))
    sheet.add_chart(chart, "A11")


def lists(book):
    sheet = book.create_sheet("下拉数据")
    for row, (group, _, _) in enumerate(GROUPS, 1):
        sheet.cell(row, 1, group)
    sheet.sheet_state = "hidden"
    book.defined_names["组别"] = DefinedName("组别", attr_text="下拉数据!$A$1:$A$4")


def main(path):
    book = Workbook()
    for make in (cover, rules, people, plan, filings, scores, ballots, events, funds, lists):
        make(book)
    book.properties.creator = "临江镇党政办"
    package = io.BytesIO()
    book.save(package)
    with open(path, "wb") as file:
        file.write(settled(package, MOMENT))


main(sys.argv[1])
