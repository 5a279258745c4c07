// Help on functions: arrays.
export const functionsArrayTerms: Readonly<Record<string, string>> = {
  'All ranges in [[FUNCTION_NAME]] must have the same number of columns (got %s).':
    '[[FUNCTION_NAME]] 的所有区域必须有相同的列数（现为 %s）。',
  'Returns a result array constrained to a specific width and height.': '返回限制为指定宽度和高度的结果数组。',
  'The range to constrain.': '要限制的区域。',
  'The number of rows in the constrained array.': '限制后数组的行数。',
  'The number of columns in the constrained array.': '限制后数组的列数。',
  'The rows argument (%s) must be strictly positive.': '行数参数（%s）必须大于 0。',
  'The columns argument (%s) must be strictly positive.': '列数参数（%s）必须大于 0。',
  'Appends ranges vertically and in sequence to return a larger array. All ranges must have the same number of columns.':
    '将各区域依次上下相接，返回更大的数组。所有区域的列数必须相同。',
  'The range to be appended.': '要相接的区域。',
  'Appends ranges horizontally and in sequence to return a larger array. All ranges must have the same number of rows.':
    '将各区域依次左右相接，返回更大的数组。所有区域的行数必须相同。',
  'Creates a new array from the selected columns in the existing range.': '用现有区域中所选的列生成新数组。',
  'The array that contains the columns to be returned.': '包含所需列的数组。',
  'The column index of the column to be returned.': '要返回的列的序号。',
  'The columns arguments must be between -%s and %s (got %s), excluding 0.':
    '列参数必须在 -%s 到 %s 之间（现为 %s），且不能为 0。',
  'Creates a new array from the selected rows in the existing range.': '用现有区域中所选的行生成新数组。',
  'The array that contains the rows to be returned.': '包含所需行的数组。',
  'The row index of the row to be returned.': '要返回的行的序号。',
  'The rows arguments must be between -%s and %s (got %s), excluding 0.':
    '行参数必须在 -%s 到 %s 之间（现为 %s），且不能为 0。',
  'Expands or pads an array to specified row and column dimensions.': '将数组扩展或填充到指定的行数和列数。',
  'The array to expand.': '要扩展的数组。',
  'The number of rows in the expanded array. If missing, rows will not be expanded.':
    '扩展后数组的行数。省略时不扩展行。',
  'The number of columns in the expanded array. If missing, columns will not be expanded.':
    '扩展后数组的列数。省略时不扩展列。',
  'The value with which to pad.': '用于填充的值。',
  'The rows arguments (%s) must be greater or equal than the number of rows of the array.':
    '行数参数（%s）必须大于或等于数组的行数。',
  'The columns arguments (%s) must be greater or equal than the number of columns of the array.':
    '列数参数（%s）必须大于或等于数组的列数。',
  'Flattens all the values from one or more ranges into a single column.': '将一个或多个区域中的所有值展平为一列。',
  'The range to flatten.': '要展平的区域。',
  'Calculates the frequency distribution of a range.': '计算区域中数值的频率分布。',
  'The array of ranges containing the values to be counted.': '包含要计数的值的数组或区域。',
  'The range containing the set of classes.': '包含分组界限的区域。',
  'Appends ranges horizontally and in sequence to return a larger array.': '将各区域依次左右相接，返回更大的数组。',
  'Returns the matrix determinant of a square matrix.': '返回方阵的行列式。',
  'An range with an equal number of rows and columns representing a matrix whose determinant will be calculated.':
    '行数和列数相等的区域，即要计算行列式的矩阵。',
  'The argument square_matrix must have the same number of columns and rows.':
    '参数 square_matrix 的行数和列数必须相同。',
  'Returns the multiplicative inverse of a square matrix.': '返回方阵的逆矩阵。',
  'An range with an equal number of rows and columns representing a matrix whose multiplicative inverse will be calculated.':
    '行数和列数相等的区域，即要计算逆矩阵的矩阵。',
  'The matrix is not invertible.': '矩阵不可逆。',
  'Calculates the matrix product of two matrices.': '计算两个矩阵的乘积。',
  'The first matrix in the matrix multiplication operation.': '矩阵乘法中的第一个矩阵。',
  'The second matrix in the matrix multiplication operation.': '矩阵乘法中的第二个矩阵。',
  'The first and second arguments of [[FUNCTION_NAME]] must be non-empty matrices.':
    '[[FUNCTION_NAME]] 的第一个和第二个参数必须是非空矩阵。',
  'In [[FUNCTION_NAME]], the number of columns of the first matrix (%s) must be equal to the number of rows of the second matrix (%s).':
    '[[FUNCTION_NAME]] 中第一个矩阵的列数（%s）必须等于第二个矩阵的行数（%s）。',
  'Calculates the sum of the products of corresponding entries in equal-sized ranges.':
    '计算大小相同的各区域中对应元素乘积的总和。',
  'The range whose entries will be multiplied with corresponding entries in the other range.':
    '其元素要与另一区域对应元素相乘的区域。',
  'All the ranges must have the same dimensions.': '所有区域必须大小相同。',
  'The arguments array_x and array_y must have the same dimensions.': '参数 array_x 和 array_y 必须大小相同。',
  'The arguments array_x and array_y must contain at least one pair of numbers.':
    '参数 array_x 和 array_y 必须至少包含一对数字。',
  'Calculates the sum of the difference of the squares of the values in two array.':
    '计算两个数组中对应值的平方差之和。',
  'The array or range of values whose squares will be reduced by the squares of corresponding entries in array_y and added together.':
    '数组或区域，其值的平方减去 array_y 中对应值的平方后相加。',
  'The array or range of values whose squares will be subtracted from the squares of corresponding entries in array_x and added together.':
    '数组或区域，从 array_x 中对应值的平方里减去其值的平方后相加。',
  'Calculates the sum of the sum of the squares of the values in two array.': '计算两个数组中对应值的平方和的总和。',
  'The array or range of values whose squares will be added to the squares of corresponding entries in array_y and added together.':
    '数组或区域，其值的平方与 array_y 中对应值的平方相加后求总和。',
  'The array or range of values whose squares will be added to the squares of corresponding entries in array_x and added together.':
    '数组或区域，其值的平方与 array_x 中对应值的平方相加后求总和。',
  'Calculates the sum of squares of the differences of values in two array.': '计算两个数组中对应值之差的平方和。',
  'The array or range of values that will be reduced by corresponding entries in array_y, squared, and added together.':
    '数组或区域，其值减去 array_y 中的对应值，取平方后相加。',
  'The array or range of values that will be subtracted from corresponding entries in array_x, the result squared, and all such results added together.':
    '数组或区域，从 array_x 的对应值中减去其值，取平方后相加。',
  'The array which will be transformed.': '要变换的数组。',
  'Whether to ignore certain types of values. By default, no values are ignored.':
    '是否忽略某些类型的值。默认不忽略任何值。',
  'Keep all values (default)': '保留所有值（默认）',
  'Ignore blanks': '忽略空白',
  'Ignore errors': '忽略错误',
  'Ignore blanks and errors': '忽略空白和错误',
  'Scan the array by column. By default, the array is scanned by row.': '按列扫描数组。默认按行扫描。',
  'Scan by row (default)': '按行扫描（默认）',
  'Scan by column': '按列扫描',
  'Argument ignore must be between 0 and 3': '忽略方式必须在 0 到 3 之间',
  'Transforms a range of cells into a single column.': '将单元格区域变换为一列。',
  'No results for the given arguments of TOCOL.': 'TOCOL 的参数没有得出任何结果。',
  'Transforms a range of cells into a single row.': '将单元格区域变换为一行。',
  'No results for the given arguments of TOROW.': 'TOROW 的参数没有得出任何结果。',
  'Transposes the rows and columns of a range.': '交换区域的行和列。',
  'The range to be transposed.': '要转置的区域。',
  'Appends ranges vertically and in sequence to return a larger array.': '将各区域依次上下相接，返回更大的数组。',
  'Wraps the provided row or column of cells by columns after a specified number of elements to form a new array.':
    '将一行或一列单元格在达到指定个数后按列折返，生成新数组。',
  'The range to wrap.': '要折返的区域。',
  'The maximum number of cells for each column, rounded down to the nearest whole number.':
    '每列最多的单元格数，向下取整。',
  'The value with which to fill the extra cells in the range.': '用于填充多余单元格的值。',
  'Argument range must be a single row or column.': '区域参数必须是单独一行或一列。',
  'Wraps the provided row or column of cells by rows after a specified number of elements to form a new array.':
    '将一行或一列单元格在达到指定个数后按行折返，生成新数组。',
  'The maximum number of cells for each row, rounded down to the nearest whole number.':
    '每行最多的单元格数，向下取整。',
  'Concise format (default)': '简洁格式（默认）',
  'Strict format': '严格格式',
  'returns an array of text values from any specified range. It passes text values unchanged, and converts non-text values to text.':
    '将任意区域变为文本值的数组：文本保持不变，其他值转换为文本。',
  'The array to convert into text': '要转换为文本的数组',
  'The format of the returned data.': '返回数据的格式。',
  'Format must be 0 or 1': '格式必须为 0 或 1',
};
