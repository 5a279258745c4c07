// Pivot tables: how a measure is summed up and shown.
export const pivotMeasuresTerms: Readonly<Record<string, string>> = {
  Count: '计数',
  'Count Distinct': '非重复计数',
  'Boolean And': '逻辑与',
  'Boolean Or': '逻辑或',
  Maximum: '最大值',
  Minimum: '最小值',
  Average: '平均值',
  Sum: '求和',
  'No calculations': '不计算',
  '% of grand total': '占总计的百分比',
  '% of column total': '占列总计的百分比',
  '% of row total': '占行总计的百分比',
  '% of': '百分比',
  '% of parent row total': '占父行总计的百分比',
  '% of parent column total': '占父列总计的百分比',
  '% of parent total': '占父级总计的百分比',
  'Difference from': '差异',
  '% difference from': '差异百分比',
  'Running total': '累计',
  '% Running total': '累计百分比',
  'Rank smallest to largest': '从小到大排名',
  'Rank largest to smallest': '从大到小排名',
  Index: '指数',
  'Displayed as % of grand total': '显示为占总计的百分比',
  'Displayed as % of column total': '显示为占列总计的百分比',
  'Displayed as % of row total': '显示为占行总计的百分比',
  'Displayed as % of next "%s"': '显示为占下一个“%s”的百分比',
  'Displayed as % of previous "%s"': '显示为占上一个“%s”的百分比',
  'Displayed as % of "%s" : %s': '显示为占“%s”的百分比：%s',
  'Displayed as % of parent row total': '显示为占父行总计的百分比',
  'Displayed as % of parent column total': '显示为占父列总计的百分比',
  'Displayed as % of parent "%s" total': '显示为占父级“%s”总计的百分比',
  'Displayed as difference from next "%s"': '显示为与下一个“%s”的差异',
  'Displayed as difference from previous "%s"': '显示为与上一个“%s”的差异',
  'Displayed as difference from "%s" : %s': '显示为与“%s”的差异：%s',
  'Displayed as % difference from next "%s"': '显示为与下一个“%s”的差异百分比',
  'Displayed as % difference from previous "%s"': '显示为与上一个“%s”的差异百分比',
  'Displayed as % difference from "%s" : %s': '显示为与“%s”的差异百分比：%s',
  'Displayed as running total based on "%s"': '显示为按“%s”的累计',
  'Displayed as % running total based on "%s"': '显示为按“%s”的累计百分比',
  'Displayed as rank from smallest to largest based on "%s"': '显示为按“%s”从小到大的排名',
  'Displayed as rank largest to smallest based on "%s"': '显示为按“%s”从大到小的排名',
  'Displayed as index': '显示为指数',
  'Displays the value that is entered in the field.': '显示字段中填写的值。',
  'Displays values as a percentage of the grand total of all the values or data points in the report.':
    '将值显示为占报表中所有值或数据点总计的百分比。',
  'Displays all the values in each column or series as a percentage of the total for the column or series.':
    '将每列或每个系列中的所有值显示为占该列或该系列总计的百分比。',
  'Displays the value in each row or category as a percentage of the total for the row or category.':
    '将每行或每个类别中的值显示为占该行或该类别总计的百分比。',
  'Displays values as a percentage of the value of the Base item in the Base field.':
    '将值显示为占基本字段中基本项的值的百分比。',
  'Calculates values as follows: (value for the item) / (value for the parent item on rows)':
    '按以下方式计算：（该项的值）/（该项在行上的父项的值）',
  'Calculates values as follows: (value for the item) / (value for the parent item on columns)':
    '按以下方式计算：（该项的值）/（该项在列上的父项的值）',
  'Calculates values as follows: (value for the item) / (value for the parent item of the selected Base field)':
    '按以下方式计算：（该项的值）/（该项在所选基本字段中的父项的值）',
  'Displays values as the difference from the value of the Base item in the Base field.':
    '将值显示为与基本字段中基本项的值之差。',
  'Displays values as the percentage difference from the value of the Base item in the Base field.':
    '将值显示为与基本字段中基本项的值之差的百分比。',
  'Displays the value for successive items in the Base field as a running total.':
    '将基本字段中连续各项的值显示为累计。',
  'Calculates the value as a percentage for successive items in the Base field that are displayed as a running total.':
    '将基本字段中连续各项的累计值显示为百分比。',
  'Displays the rank of selected values in a specific field, listing the smallest item in the field as 1, and each larger value with a higher rank value.':
    '显示所选值在某一字段中的排名：该字段中最小的项为 1，值越大名次数字越大。',
  'Displays the rank of selected values in a specific field, listing the largest item in the field as 1, and each smaller value with a higher rank value.':
    '显示所选值在某一字段中的排名：该字段中最大的项为 1，值越小名次数字越大。',
  'Calculates values as follows: ((value in cell) x (Grand Total of Grand Totals)) / ((Grand Row Total) x (Grand Column Total))':
    '按以下方式计算：（（单元格中的值）×（总计的总计））/（（行总计）×（列总计））',
  'Oops—this pivot table is quite large (%s cells). Try simplifying it using the side panel.':
    '此数据透视表相当大（%s 个单元格）。请在侧边栏中将其简化。',
  'Base item:': '基本项：',
};
