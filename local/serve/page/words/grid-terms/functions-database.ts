// Help on functions: databases, engineering, filters.
export const functionsDatabaseTerms: Readonly<Record<string, string>> = {
  'The field must be a number or a string': '字段必须是数字或文本',
  'The field (%(fieldValue)s) must be one of %(dimRowDB)s or must be a number between 1 and %s inclusive.':
    '字段（%(fieldValue)s）必须是 %(dimRowDB)s 之一，或是 1 到 %s（含）之间的数字。',
  'The field (%s) must be one of %s.': '字段（%s）必须是以下之一：%s。',
  'The criteria range contains %s row, it must be at least 2 rows.': '条件区域有 %s 行，至少需要 2 行。',
  "The array or range containing the data to consider, structured in such a way that the first row contains the labels for each column's values.":
    '包含数据的数组或区域，其第一行为各列的标题。',
  'Indicates which column in database contains the values to be extracted and operated on.':
    '指明数据库中要提取并计算的值在哪一列。',
  'An array or range containing zero or more criteria to filter the database values by before operating.':
    '包含零个或多个条件的数组或区域，计算前用来筛选数据库中的值。',
  'Average of a set of values from a table-like range.': '类似数据表的区域中一组值的平均值。',
  'Counts values from a table-like range.': '统计类似数据表的区域中的数值个数。',
  'Counts values and text from a table-like range.': '统计类似数据表的区域中数值和文本的个数。',
  'Single value from a table-like range.': '类似数据表的区域中的单个值。',
  'More than one match found in DGET evaluation.': '计算 DGET 时找到了不止一个匹配项。',
  'Maximum of values from a table-like range.': '类似数据表的区域中的最大值。',
  'Minimum of values from a table-like range.': '类似数据表的区域中的最小值。',
  'Product of values from a table-like range.': '类似数据表的区域中值的乘积。',
  'Standard deviation of population sample from table.': '数据表中总体样本的标准偏差。',
  'Standard deviation of entire population from table.': '数据表中整个总体的标准偏差。',
  'Sum of values from a table-like range.': '类似数据表的区域中值的总和。',
  'Variance of population sample from table-like range.': '类似数据表的区域中总体样本的方差。',
  'Variance of a population from a table-like range.': '类似数据表的区域中整个总体的方差。',
  "Compare two numeric values, returning 1 if they're equal.": '比较两个数值，相等时返回 1。',
  'The first number to compare.': '要比较的第一个数。',
  'The second number to compare.': '要比较的第二个数。',
  'Value for parameter %s is missing in [[FUNCTION_NAME]].': '[[FUNCTION_NAME]] 缺少参数 %s 的值。',
  'Wrong size for %s. Expected a range of size 1x%s. Got %sx%s.': '%s 的大小不对：应为 1x%s 的区域，实际为 %sx%s。',
  'Returns a filtered version of the source range, returning only rows or columns that meet the specified conditions.':
    '返回源区域的筛选结果，只包含满足指定条件的行或列。',
  'The data to be filtered.': '要筛选的数据。',
  'Column or row containing true or false values corresponding to the range.':
    '与区域对应的、包含 TRUE 或 FALSE 值的列或行。',
  'The arguments condition must be a single column or row.': '条件参数必须是单独一列或一行。',
  'The arguments conditions must have the same dimensions.': '各条件参数必须大小相同。',
  'FILTER has mismatched sizes on the range and conditions.': 'FILTER 的区域和条件大小不一致。',
  'No match found in FILTER evaluation': '计算 FILTER 时没有找到匹配项',
  'Sorts the rows of a given array or range by the values in one or more columns.':
    '按一列或多列中的值对数组或区域的行排序。',
  'The data to be sorted.': '要排序的数据。',
  'The index of the column in range or a range outside of range containing the value by which to sort.':
    '区域中作为排序依据的列的序号，或区域之外包含排序依据值的区域。',
  'TRUE or FALSE indicating whether to sort sort_column in ascending order. FALSE sorts in descending order.':
    'sort_column 是否按升序排序：TRUE 为升序，FALSE 为降序。',
  'Returns the first n items in a data set after performing a sort.': '返回数据集排序后的前 n 项。',
  'The number of items to return.': '要返回的项数。',
  'A number representing the way to display ties.': '表示并列项显示方式的数字。',
  "Wrong value of 'n'. Expected a positive number. Got %s.": '“n”的值不对：应为正数，实际为 %s。',
  "Wrong value of 'display_ties_mode'. Expected a positive number between 0 and 3. Got %s.":
    '“display_ties_mode”的值不对：应为 0 到 3 之间的数，实际为 %s。',
  'Unique rows in the provided source range.': '所给源区域中的唯一行。',
  'The data to filter by unique entries.': '要按唯一项筛选的数据。',
  'Whether to filter the data by columns or by rows.': '按列还是按行筛选数据。',
  'Return unique columns': '返回唯一列',
  'Return unique rows': '返回唯一行',
  'Whether to return only entries with no duplicates.': '是否只返回没有重复的项。',
  'Return items that appear exactly once': '返回只出现一次的项',
  'Return every distinct item': '返回每个不同的项',
  'No unique values found': '没有找到唯一值',
};
