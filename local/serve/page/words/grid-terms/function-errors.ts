// Errors that many functions of the grid share.
export const functionErrorsTerms: Readonly<Record<string, string>> = {
  "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.": '计算 [[FUNCTION_NAME]] 时没有找到值“%s”。',
  "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.":
    '函数 [[FUNCTION_NAME]] 需要数字，但“%s”是文本，无法转换为数字。',
  'The function [[FUNCTION_NAME]] expects a reference to a cell or range.':
    '函数 [[FUNCTION_NAME]] 需要单元格或区域的引用。',
  'The function [[FUNCTION_NAME]] expects a number value between %s and %s inclusive, but receives %s.':
    '函数 [[FUNCTION_NAME]] 需要 %s 到 %s（含）之间的数字，实际为 %s。',
  "The function [[FUNCTION_NAME]] has an argument with value '%s'. It should be one of: %s.":
    '函数 [[FUNCTION_NAME]] 有一个参数的值为“%s”，它应为以下之一：%s。',
  'Function [[FUNCTION_NAME]] expects number values for %s, but got an empty value.':
    '函数 [[FUNCTION_NAME]] 的 %s 需要数字，但得到空值。',
  'Function [[FUNCTION_NAME]] expects number values for %s, but got a string.':
    '函数 [[FUNCTION_NAME]] 的 %s 需要数字，但得到文本。',
  'Function [[FUNCTION_NAME]] expects number values for %s, but got a boolean.':
    '函数 [[FUNCTION_NAME]] 的 %s 需要数字，但得到逻辑值。',
  "The function [[FUNCTION_NAME]] expects a boolean value, but '%s' is a text, and cannot be coerced to a boolean.":
    '函数 [[FUNCTION_NAME]] 需要逻辑值，但“%s”是文本，无法转换为逻辑值。',
  'Array arguments to [[FUNCTION_NAME]] are of different size.': '[[FUNCTION_NAME]] 的数组参数大小不同。',
  'Function [[FUNCTION_NAME]] expects criteria_range and criterion to be in pairs.':
    '函数 [[FUNCTION_NAME]] 的 criteria_range 与条件必须成对出现。',
  'Function [[FUNCTION_NAME]] expects criteria_range to have the same dimension':
    '函数 [[FUNCTION_NAME]] 的各个 criteria_range 必须大小相同',
  '[[FUNCTION_NAME]] has no valid input data.': '[[FUNCTION_NAME]] 没有有效的输入数据。',
  '[[FUNCTION_NAME]] expects the provided values of %(argName)s to be a non-empty matrix.':
    '[[FUNCTION_NAME]] 的 %(argName)s 必须是非空矩阵。',
  "Function %s expects the parameter '%s' to be reference to a cell or range.":
    '函数 %s 的参数“%s”必须是单元格或区域的引用。',
  'An unexpected error occurred. Submit a support ticket at odoo.com/help.': '发生了意外错误。',
  'Invalid function name %s. Function names can exclusively contain alphanumerical values separated by dots (.) or underscore (_)':
    '函数名称 %s 无效。函数名称只能包含字母和数字，以句点（.）或下划线（_）分隔',
  'Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.': '计算函数 [[FUNCTION_NAME]] 时除数为零。',
  'The function [[FUNCTION_NAME]] expects a number value to be greater than or equal to 1, but receives %s.':
    '函数 [[FUNCTION_NAME]] 需要大于或等于 1 的数字，实际为 %s。',
  '[[FUNCTION_NAME]] has mismatched dimensions for argument %s (%s vs %s).':
    '[[FUNCTION_NAME]] 的参数 %s 大小不一致（%s 和 %s）。',
  'Matrix is not invertible': '矩阵不可逆',
  'Function [[FUNCTION_NAME]] A regression of order less than 1 cannot be possible.':
    '函数 [[FUNCTION_NAME]] 的回归次数不能小于 1。',
};
