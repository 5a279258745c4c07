// Why a formula cannot be calculated.
export const errorsTerms: Readonly<Record<string, string>> = {
  Error: '错误',
  'Invalid expression': '表达式无效',
  'Circular reference': '循环引用',
  'Invalid reference': '引用无效',
  'Data not available': '数据不可用',
  'Unknown function': '未知的函数',
  'Spill range is not empty': '溢出区域不为空',
  'Division by zero': '除数为零',
  'Number too large': '数字太大',
  'Missing closing parenthesis': '缺少右括号',
  'Unexpected token: %s': '意外的字符：%s',
  'Missing opening parenthesis': '缺少左括号',
  'Wrong function call': '函数的写法有误',
  'Missing closing brace': '缺少右花括号',
  'Invalid formula': '公式无效',
  'Unknown function: "%s"': '未知的函数：“%s”',
  'Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.':
    '函数 %(functionName)s 的参数个数不对：至少需要 %(minArgRequired)s 个，实际为 %(nbrArgSupplied)s 个。',
  'Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.':
    '函数 %(functionName)s 的参数个数不对：最多可有 %(maxArgPossible)s 个，实际为 %(nbrArgSupplied)s 个。',
  'Invalid number of arguments for the %(functionName)s function. Repeatable arguments should be supplied in groups of %(nbrArgRepeating)s, with up to %(nbrArgOptional)s optional. Got %(nbrValueRemaining)s too many.':
    '函数 %(functionName)s 的参数个数不对：可重复的参数应每 %(nbrArgRepeating)s 个一组，另可有至多 %(nbrArgOptional)s 个可选参数；现在多出 %(nbrValueRemaining)s 个。',
  'Invalid sheet name: %s': '工作表名称无效：%s',
  "Result couldn't be automatically expanded.": '结果无法自动展开。',
  'Merged cells found in the spill zone. Please unmerge cells before using array formulas.':
    '溢出区域中有合并的单元格。使用数组公式前请先取消合并。',
  'Array result was not expanded because it would overwrite data.': '数组结果没有展开，因为会覆盖已有数据。',
  'Caused by': '起因于',
  'Click to select the cell': '点击选择该单元格',
  Invalid: '无效',
};
