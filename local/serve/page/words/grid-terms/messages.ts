// What the grid says about an edit it does not carry out, or asks before it does.
export const messagesTerms: Readonly<Record<string, string>> = {
  'Copy of %s': '%s的副本',
  'Invalid sheet': '工作表无效',
  'Cannot open the link because the linked sheet is hidden.': '无法打开链接：所链接的工作表已隐藏。',
  Sheets: '工作表',
  Web: '网页',
  'Merged cells are preventing this operation. Unmerge those cells and try again.':
    '合并的单元格使此操作无法进行。请取消合并后重试。',
  "The header row of a table can't be moved.": '无法移动表格的标题行。',
  'Cannot split the selection for an unknown reason': '无法拆分所选内容，原因不明',
  'There is no match for the selected separator in the selection': '所选内容中没有与所选分隔符匹配的内容',
  'Only a selection from a single column can be split': '只能拆分单独一列中的选区',
  'Splitting will overwrite existing content': '拆分会覆盖已有内容',
  'Cannot remove duplicates for an unknown reason': '无法删除重复项，原因不明',
  'Please select only one range of cells': '请只选择一个单元格区域',
  'Please select a range of cells containing values.': '请选择包含内容的单元格区域。',
  'Please select at latest one column to analyze.': '请至少选择一列进行分析。',
  'This operation is not possible due to a merge. Please remove the merges first than try again.':
    '由于有合并的单元格，无法进行此操作。请先取消合并，然后重试。',
  'This operation is not allowed with multiple selections.': '此操作不允许有多个选区。',
  'Cannot do a special paste of a figure.': '图形不能使用选择性粘贴。',
  'This operation is not allowed due to an overlapping frozen pane.': '此操作会与冻结的窗格重叠，因此不允许。',
  'You copied content from a different version of the application. Only text and image content will be pasted.':
    '您复制的内容来自另一版本的应用程序，只会粘贴文本和图片。',
  'An error occurred while uploading the image. %s': '上传图片时出错。%s',
  'Add missing columns and rows': '补上缺少的列和行',
  'Add missing columns': '补上缺少的列',
  'Add missing rows': '补上缺少的行',
  'We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?':
    '选区旁边还有数据。这些数据未被选中，因此不会排序。要扩展选区吗？',
  'Cannot sort. To sort, select only cells or only merges that have the same size.':
    '无法排序。要排序，请只选择单元格，或只选择大小相同的合并单元格。',
  'Cannot sort a zone with array formulas.': '无法对含有数组公式的区域排序。',
  "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells":
    '此公式超过 1000 个部分，无法正常处理，请考虑拆分到多个单元格中',
  'Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.':
    '此浏览器不支持从右键菜单粘贴，请使用快捷键 Ctrl+C / Ctrl+V。',
  'Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.':
    '浏览器拒绝访问剪贴板。请在浏览器设置中为此页面开启剪贴板权限。',
  'This will overwrite data in the subsequent columns. Split anyway?': '这会覆盖后面各列中的数据。仍要拆分吗？',
  'The window is too small to display multiple side panels.': '窗口太小，无法显示多个侧边栏。',
  'Merging these cells will only preserve the top-leftmost value. Merge anyway?':
    '合并这些单元格只会保留左上角的值。仍要合并吗？',
  "You can't merge cells inside of an existing filter.": '无法合并现有筛选器中的单元格。',
  'Cannot hide all the rows of a sheet.': '不能隐藏工作表的所有行。',
  'Cannot hide all the columns of a sheet.': '不能隐藏工作表的所有列。',
  'The cell you are trying to edit has been deleted.': '您正在编辑的单元格已被删除。',
  'The data you entered in %s violates the data validation rule set on the cell: %s':
    '您在 %s 中填写的数据不符合该单元格的数据验证规则：\n%s',
  'Please enter a number between 0 and 10000.': '请输入 0 到 10000 之间的数字。',
  '%s duplicate rows found and removed. %s unique rows remain.': '找到并删除了 %s 个重复行。\n剩下 %s 个唯一行。',
  'Trimmed whitespace from %s cells.': '已移除 %s 个单元格中的多余空格。',
  'No selected cells had whitespace trimmed.': '所选单元格中没有多余空格可移除。',
  'The file you are trying to copy is too large (>%sMB). It will not be added to your OS clipboard. You can download it directly instead.':
    '您要复制的文件太大（超过 %s MB），\n不会放入操作系统的剪贴板。\n您可以直接下载。',
  'Go to url: %(url)s': '前往网址：%(url)s',
  'Go to %(label)s': '前往 %(label)s',
  'Are you sure you want to delete this sheet?': '确定要删除此工作表吗？',
  'The sheet name cannot be empty.': '工作表名称不能为空。',
  'A sheet with the name %s already exists. Please select another name.': '已有名为“%s”的工作表，请另选名称。',
  'Some used characters are not allowed in a sheet name (Forbidden characters are %s).':
    '工作表名称中有不允许的字符（不允许的字符：%s）。',
  Sheet: '工作表',
  'This sheet is locked and cannot be modified. Please unlock it first.': '此工作表已锁定，无法修改。请先解锁。',
  'The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.':
    '当前窗口太小，无法正常显示此工作表。请调整浏览器窗口的大小，或调整冻结的行和列。',
  Anonymous: '匿名',
  'Your selection was too large for the browser to copy it. Please select a smaller zone.':
    '选区太大，浏览器无法复制。\n请选择较小的区域。',
};
