// Named ranges.
export const namedRangesTerms: Readonly<Record<string, string>> = {
  'A named range with this name already exists.': '已有同名的命名区域。',
  'The named range name is invalid. Valid names can contain letters, digits, underscores, and periods. The name cannot be only a number, TRUE, or FALSE.':
    '命名区域的名称无效。名称可以包含文字、数字、下划线和句点，但不能只是数字、TRUE 或 FALSE。',
  'A named range name cannot resemble a cell reference.': '命名区域的名称不能与单元格引用相似。',
  'The named range to update was not found.': '找不到要更新的命名区域。',
  Named_Range: '命名区域',
  'Named Ranges': '命名区域',
  'Manage named ranges': '管理命名区域',
  'The range you specified is outside of the sheet. If you meant to create a named range, named range cannot have the same name as a cell reference. Please choose another name.':
    '您指定的区域超出了工作表。\n\n如果想创建命名区域，其名称不能与单元格引用相同，请另选名称。',
  '+ Add a new named range': '+ 添加新的命名区域',
  'Delete named range': '删除命名区域',
};
