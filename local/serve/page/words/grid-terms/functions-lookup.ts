// Help on functions: lookup.
export const functionsLookupTerms: Readonly<Record<string, string>> = {
  'There is no pivot with id "%s"': '没有编号为“%s”的数据透视表',
  'The argument %s is not a valid measure. Here are the measures: %s': '参数 %s 不是有效的度量。可用的度量：%s',
  'Function PIVOT takes an even number of arguments.': '函数 PIVOT 的参数个数必须为偶数。',
  'A1 style (default)': 'A1 样式（默认）',
  'R1C1 style': 'R1C1 样式',
  'Approximate match (default)': '近似匹配（默认）',
  'Exact match': '精确匹配',
  'Returns a cell reference as a string.': '以文本返回单元格引用。',
  'The row number of the cell reference.': '单元格引用的行号。',
  'The column number (not name) of the cell reference. A is column number 1.':
    '单元格引用的列号（不是列名）。A 列为 1。',
  'An indicator of whether the reference is row/column absolute.': '表示行和列是绝对引用还是相对引用。',
  'Absolute row and column (e.g. $A$1)': '绝对行和绝对列（例如 $A$1）',
  'Absolute row, relative column (e.g. A$1)': '绝对行、相对列（例如 A$1）',
  'Relative row, absolute column (e.g. $A1)': '相对行、绝对列（例如 $A1）',
  'Relative row and column (e.g. A1)': '相对行和相对列（例如 A1）',
  'A boolean indicating whether to use A1 style notation or R1C1 style notation.':
    '表示使用 A1 样式还是 R1C1 样式的逻辑值。',
  'A string indicating the name of the sheet into which the address points.': '地址所指工作表的名称。',
  'Column number of a specified cell.': '指定单元格的列号。',
  'The cell whose column number will be returned. Column A corresponds to 1. By default, the function use the cell in which the formula is entered.':
    '要返回列号的单元格，A 列为 1。默认为公式所在的单元格。',
  'In this context, the function [[FUNCTION_NAME]] needs to have a cell or range in parameter.':
    '在这种情况下，函数 [[FUNCTION_NAME]] 需要一个单元格或区域作为参数。',
  'The range is out of bounds.': '区域超出范围。',
  'Number of columns in a specified array or range.': '数组或区域的列数。',
  'The range whose column count will be returned.': '要返回列数的区域。',
  'Horizontal lookup': '横向查找',
  "The value to search for. For example, 42, 'Cats', or I24.": '要查找的值，例如 42、“猫”或 I24。',
  'The range to consider for the search. The first row in the range is searched for the key specified in search_key.':
    '要查找的区域。在该区域的第一行中查找 search_key。',
  'The row index of the value to be returned, where the first row in range is numbered 1.':
    '要返回的值所在行的序号，区域的第一行为 1。',
  'Indicates whether the row to be searched (the first row of the specified range) is sorted, in which case the closest match for search_key will be returned.':
    '表示要查找的行（区域的第一行）是否已排序；已排序时返回 search_key 的最接近匹配。',
  '[[FUNCTION_NAME]] evaluates to an out of bounds range.': '[[FUNCTION_NAME]] 的结果指向超出范围的区域。',
  'Returns the content of a cell, specified by row and column offset.': '返回由行和列序号指定的单元格的内容。',
  'The range of cells from which the values are returned.': '返回值所在的单元格区域。',
  'The index of the row to be returned from within the reference range of cells.': '要返回的行在引用区域中的序号。',
  'The index of the column to be returned from within the reference range of cells.': '要返回的列在引用区域中的序号。',
  'Index out of range.': '序号超出范围。',
  'Returns the content of a cell, specified by a string.': '返回由文本指定的单元格的内容。',
  'A boolean indicating whether to use A1 style notation (TRUE) or R1C1 style notation (FALSE).':
    '逻辑值，表示使用 A1 样式（TRUE）还是 R1C1 样式（FALSE）。',
  'Reference should be defined.': '必须指定引用。',
  'R1C1 notation is not supported.': '不支持 R1C1 样式。',
  'Look up a value.': '查找一个值。',
  'One method of using this function is to provide a single sorted row or column search_array to look through for the search_key with a second argument result_range. The other way is to combine these two arguments into one search_array where the first row or column is searched and a value is returned from the last row or column in the array. If search_key is not found, a non-exact match may be returned.':
    '一种用法是给出已排序的一行或一列 search_array 来查找 search_key，并用第二个参数 result_range 给出结果区域。另一种用法是把两者合为一个 search_array：在第一行或第一列中查找，从最后一行或最后一列返回值。找不到 search_key 时，可能返回近似匹配。',
  'The range from which to return a result. The value returned corresponds to the location where search_key is found in search_range. This range must be only a single row or column and should not be used if using the search_result_array method.':
    '返回结果所在的区域，返回值的位置与 search_key 在 search_range 中的位置对应。该区域只能是一行或一列；使用 search_result_array 的用法时不应填写。',
  'The result_range must be a single row or a single column.': 'result_range 必须是单独一行或一列。',
  '[[FUNCTION_NAME]] evaluates to an out of range row value %s.': '[[FUNCTION_NAME]] 的结果指向超出范围的行 %s。',
  '[[FUNCTION_NAME]] evaluates to an out of range column value %s.': '[[FUNCTION_NAME]] 的结果指向超出范围的列 %s。',
  'Position of item in range that matches value.': '与值匹配的项在区域中的位置。',
  'The one-dimensional array to be searched.': '要查找的一维数组。',
  'The search method is a number 1, 0 or -1 indicating which value to return. 1 finds the largest value less than or equal to search_key when range is sorted in ascending order. 0 finds the exact value when range is unsorted. -1 finds the smallest value greater than or equal to search_key when range is sorted in descending order.':
    '查找方式为 1、0 或 -1。1：区域按升序排序，查找小于或等于 search_key 的最大值；0：区域未排序，查找完全相等的值；-1：区域按降序排序，查找大于或等于 search_key 的最小值。',
  'Ascending order (default)': '升序（默认）',
  'Descending order': '降序',
  'The range must be a single row or a single column.': '区域必须是单独一行或一列。',
  'Row number of a specified cell.': '指定单元格的行号。',
  'The cell whose row number will be returned. By default, this function uses the cell in which the formula is entered.':
    '要返回行号的单元格。默认为公式所在的单元格。',
  'Number of rows in a specified array or range.': '数组或区域的行数。',
  'The range whose row count will be returned.': '要返回行数的区域。',
  'Vertical lookup.': '纵向查找。',
  'The range to consider for the search. The first column in the range is searched for the key specified in search_key.':
    '要查找的区域。在该区域的第一列中查找 search_key。',
  'The column index of the value to be returned, where the first column in range is numbered 1.':
    '要返回的值所在列的序号，区域的第一列为 1。',
  'Indicates whether the column to be searched (the first column of the specified range) is sorted, in which case the closest match for search_key will be returned.':
    '表示要查找的列（区域的第一列）是否已排序；已排序时返回 search_key 的最接近匹配。',
  'Search a range for a match and return the corresponding item from a second range.':
    '在一个区域中查找匹配项，返回第二个区域中的对应项。',
  'The value to search for.': '要查找的值。',
  'The range to consider for the search. Should be a single column or a single row.':
    '要查找的区域，应为单独一列或一行。',
  'The range containing the return value. Should have the same dimensions as lookup_range.':
    '包含返回值的区域，大小应与 lookup_range 相同。',
  'If a valid match is not found, return this value.': '没有找到匹配项时返回的值。',
  'Specifies how to match search_key with the items in lookup_range.':
    '指定如何将 search_key 与 lookup_range 中的项匹配。',
  'Exact match (default)': '精确匹配（默认）',
  'Exact match or next smaller item': '精确匹配或下一个较小的项',
  'Exact match or next larger item': '精确匹配或下一个较大的项',
  'Wildcard character match': '通配符匹配',
  'Specifies the search mode to use. By default, a first to last search will be used.':
    '指定查找方式。默认从第一项查到最后一项。',
  'Search first to last (default)': '从第一项到最后一项（默认）',
  'Search last to first': '从最后一项到第一项',
  'Binary search (sorted ascending order)': '二分查找（按升序排序）',
  'Binary search (sorted descending order)': '二分查找（按降序排序）',
  'lookup_range should be either a single row or single column.': 'lookup_range 应为单独一行或一列。',
  'search_mode should be a value in [-1, 1, -2, 2].': 'search_mode 应为 [-1, 1, -2, 2] 之一。',
  'match_mode should be a value in [-1, 0, 1, 2].': 'match_mode 应为 [-1, 0, 1, 2] 之一。',
  'The search and match mode combination is not supported for XLOOKUP evaluation.':
    'XLOOKUP 不支持这样组合查找方式和匹配方式。',
  'return_range should have the same dimensions as lookup_range.': 'return_range 的大小应与 lookup_range 相同。',
  'Get the value from a pivot.': '从数据透视表中取值。',
  'ID of the pivot.': '数据透视表的编号。',
  'Name of the measure.': '度量的名称。',
  'Field name.': '字段名称。',
  'Value.': '值。',
  'Consider using a dynamic pivot formula: %s. Or re-insert the static pivot from the Data menu.':
    '请考虑使用动态数据透视表公式：%s。或从“数据”菜单重新插入静态数据透视表。',
  "Dimensions don't match the pivot definition": '维度与数据透视表的定义不符',
  'Get the header of a pivot.': '取数据透视表的标题。',
  'Get a pivot table.': '取数据透视表。',
  'number of rows': '行数',
  'Whether to include total/sub-totals or not.': '是否包括总计和小计。',
  'Whether to include the column titles or not.': '是否包括列标题。',
  'number of columns': '列数',
  'Whether to include the measure titles row or not.': '是否包括度量标题行。',
  'The number of rows must be positive.': '行数必须为正。',
  'The number of columns must be positive.': '列数必须为正。',
  'Returns a range reference shifted by a specified number of rows and columns from a starting cell reference.':
    '返回从起始单元格偏移指定行数和列数的区域引用。',
  'The starting point from which to count the offset rows and columns.': '计算偏移的起点。',
  'The number of rows to offset by.': '要偏移的行数。',
  'The number of columns to offset by.': '要偏移的列数。',
  'The number of rows of the range to return starting at the offset target.': '从偏移后的位置起要返回的区域的行数。',
  'The number of columns of the range to return starting at the offset target.': '从偏移后的位置起要返回的区域的列数。',
  'Height value is %(_height)s. It should be greater than or equal to 1.': '高度为 %(_height)s，应大于或等于 1。',
  'Width value is %(_width)s. It should be greater than or equal to 1.': '宽度为 %(_width)s，应大于或等于 1。',
  'OFFSET evaluates to an out of bounds range.': 'OFFSET 的结果指向超出范围的区域。',
  'Returns an element from a list of choices based on index.': '按序号从一组选项中返回一项。',
  'Which choice to return.': '要返回第几项。',
  'A potential value to return. May be a reference to a cell or an individual value.':
    '可能返回的值，可以是单元格引用或单个值。',
  'Index for CHOOSE is invalid. Valid values are between 1 and %(choices)s inclusive.':
    'CHOOSE 的序号无效，应在 1 到 %(choices)s（含）之间。',
  'Choice is undefined.': '该选项没有定义。',
  'Excludes a specified number of rows or columns from the start or end of an array.':
    '从数组的开头或末尾去掉指定的行数或列数。',
  'The array from which to drop rows or columns': '要去掉行或列的数组',
  'The number of rows to drop. A negative value drops from the end of the array.':
    '要去掉的行数。负数表示从数组末尾去掉。',
  'The number of columns to exclude. A negative value drops from the end of the array.':
    '要去掉的列数。负数表示从数组末尾去掉。',
  'The number of rows or column to exclude must be smaller than the number of elements in the array.':
    '要去掉的行数或列数必须小于数组的行数或列数。',
  'Returns a specified number of contiguous rows or columns from the start or end of an array.':
    '从数组的开头或末尾返回指定的连续行数或列数。',
  'The array from which to take rows or columns.': '要取行或列的数组。',
  'The number of rows to take. A negative value takes from the end of the array.': '要取的行数。负数表示从数组末尾取。',
  'The number of columns to take. A negative value takes from the end of the array.':
    '要取的列数。负数表示从数组末尾取。',
  'The number of rows can not be zero.': '行数不能为零。',
  'Returns a formula as a string.': '以文本返回公式。',
  'The cell does not contain a formula.': '单元格中没有公式。',
};
