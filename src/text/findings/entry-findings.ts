// What is wrong with a cell, a header or a sheet (core/findings/entry-finding-code.ts): first sentence the problem, then what to do.
import { words } from '../language';

export const entryFindings = {
  'sheet-missing': words(
    '没有工作表《{name}》，缺了它不能排名。请点菜单“更多 > 建表与认领”补上，或把已有的表改成这个名称。',
    'There is no sheet “{name}” and nothing can be ranked without it. Choose “More > Set up or adopt this workbook” in the menu, or give your own sheet this name.',
  ),
  'sheet-doubled': words(
    '有几张工作表都像是《{name}》：{found}，分不清读哪一张。请只保留一张，其余改名。',
    'Several sheets could be “{name}”: {found}, and nobody can tell which counts. Keep one of them and rename the others.',
  ),
  'sheet-is-copy': words(
    '工作表“{sheet}”像是《{table}》的副本、模板或汇总，没有读取。如果里面是正式的数据，请改名，或在《设置》“表映射”里写上 {table}={sheet}。',
    'The sheet “{sheet}” looks like a copy, a template or a summary of “{table}” and was not read. If its entries are meant, rename it, or write {table}={sheet} into the setting “Mapping”.',
  ),
  'sheet-not-read': words(
    '工作表“{sheet}”的名称像《{table}》，里面却没有它的表头，没有读取。如果是数据，请补上表头；不是就不用管。',
    'The sheet “{sheet}” is named like “{table}” but has none of its headers, and was not read. Add the headers if it holds entries; otherwise nothing needs doing.',
  ),
  'mapped-sheet-missing': words(
    '《设置》“表映射”说工作表“{sheet}”是《{table}》，现在没有这张表。请恢复它的名称，或改写“表映射”。',
    'The setting “Mapping” says that the sheet “{sheet}” is “{table}”, but there is no such sheet. Give the sheet its name back, or correct the mapping.',
  ),
  'header-missing': words(
    '找不到列“{column}”，这张表读不了。请补上这个表头，或在《设置》“表映射”里写明它对应哪一列。',
    'The column “{column}” is missing, so this sheet cannot be read. Add the header, or say in the setting “Mapping” which column stands for it.',
  ),
  'mapped-header-missing': words(
    '找不到列“{column}”：《设置》“表映射”写的表头是“{header}”，现在没有了。请恢复这个表头，或改写“表映射”。',
    'The column “{column}” is missing: the setting “Mapping” says that its header is “{header}”, which is gone. Put the header back, or correct the mapping.',
  ),
  'unit-not-named': words(
    '没有列“{column}”，从工作表的名称也看不出是哪个单位。请补上这一列，或把工作表命名为“{table}-单位名称”。',
    'There is no column “{column}”, and the name of the sheet does not say which unit it is about. Add the column, or name the sheet “{table} - name of the unit”.',
  ),
  'month-not-named': words(
    '没有列“{column}”，从工作表的名称和标题也看不出是哪一个月。请补上这一列，或在名称、标题里写明一个月份，例如“{table} 2026-10”。',
    'There is no column “{column}”, and neither the name nor the title of the sheet says which single month it is about. Add the column, or name one month, such as “{table} 2026-10”.',
  ),
  'header-doubled': words(
    '列“{column}”有几个：{columns}，分不清读哪一个。请只保留一个，其余改名。',
    'The column “{column}” is there more than once: {columns}, and nobody can tell which counts. Keep one and rename the others.',
  ),
  'header-ambiguous': words(
    '表头“{header}”可能是{candidates}，分不清是哪一个。请改成其中一个，或在《设置》“表映射”里写明。',
    'The header “{header}” may mean {candidates}, and nobody can tell which. Rename it, or say so in the setting “Mapping”.',
  ),
  'header-spans-columns': words(
    '表头“{header}”合并了几列，只读取了第一列，{columns} 列里的内容没有读取。请给每一列写上自己的表头。',
    'The header “{header}” is merged across several columns. Only the first was read; what stands in {columns} was not. Give each column a header of its own.',
  ),
  'header-repeated': words(
    '这一行重复了上面的标题或表头，没有读取。如果是数据，请改写。',
    'This row repeats the title or the header above and was not read. Change its words if it is an entry.',
  ),
  'value-implied': words(
    '没有列“{column}”，每一行都按“{text}”读取，取自“{source}”。如果不是这个意思，请补上这一列。',
    'There is no column “{column}”, so “{text}” was taken for every row, from “{source}”. Add the column if something else was meant.',
  ),
  'value-missing': words(
    '“{column}”没有填，这一行无法计入。请补填，不用的行请整行清空。',
    '“{column}” is blank, so this row cannot count. Fill it in, or empty the whole row.',
  ),
  'text-says-nothing': words(
    '“{text}”什么也没有说明，现按原文读取。请写明内容或姓名，确实没有的请留空。',
    '“{text}” says nothing and was read as it stands. Write what or who is meant, or leave the cell blank where there is nothing.',
  ),
  'number-unreadable': words(
    '“{text}”读不成数字。请用阿拉伯数字填写，例如 {suggestion}；没有就留空。',
    '“{text}” cannot be read as a number. Write plain digits such as {suggestion}, or leave the cell blank.',
  ),
  'number-accepted': words(
    '“{text}”已按 {read} 读取。如果不是这个意思，请改成普通数字。',
    '“{text}” was read as {read}. Write a plain number if something else was meant.',
  ),
  'number-out-of-range': words(
    '“{text}”超出允许的范围（{allowed}）。请改成范围内的数字。',
    '“{text}” is outside what is allowed here ({allowed}). Write a number within it.',
  ),
  'date-unreadable': words(
    '“{text}”读不成具体的日期。请写成年月日，例如 {suggestion}。',
    '“{text}” is not a date anybody can be sure of. Write year, month and day, such as {suggestion}.',
  ),
  'month-unreadable': words(
    '“{text}”读不成月份，这一行不属于任何月份。请写成四位年份和月份，例如 {suggestion}。',
    '“{text}” is not a month, so this row belongs to none. Write a four-digit year and the month, such as {suggestion}.',
  ),
  'choice-unknown': words(
    '“{text}”不是这里能用的词。请从中选择：{choices}。',
    '“{text}” is not one of the words for this cell. Choose from: {choices}.',
  ),
  'cell-error': words(
    '单元格显示错误 {text}，没有可用的值。请修正公式，或直接填写结果。',
    'The cell shows the error {text} and holds no value. Mend the formula or type the result.',
  ),
  'completion-ambiguous': words(
    '完成率“{text}”说不清是多少。请写成 0 到 100 之间的百分数，例如 {suggestion}。',
    'The completion “{text}” could mean several things. Write a percentage from 0 to 100, such as {suggestion}.',
  ),
  'percentage-as-score': words(
    '得分写成了百分数，分不清是 {value} 分还是它的一百倍。请改成不带百分号的数字。',
    'The score is a percentage, which may mean {value} points or a hundred times that. Write a number without the per cent sign.',
  ),
  'merged-cells': words(
    '{area} 是合并单元格，除第一格外都没有值。请取消合并，逐行填写。',
    '{area} is merged, so all but its first cell are empty. Unmerge it and fill in every row.',
  ),
  'merged-value-spread': words(
    '{area} 是合并单元格，“{text}”已按其中每一行都填写来读取。如果不是这个意思，请取消合并。',
    '{area} is merged, so “{text}” was taken for each of its rows. Unmerge it if something else was meant.',
  ),
  'foot-row-skipped': words(
    '以“{text}”开头的这一行是表尾，没有读取。如果它是数据，请补全必填的列。',
    'The row beginning with “{text}” was taken for a foot row and not read. Fill in its required columns if it is an entry.',
  ),
  'parameter-unknown': words(
    '没有叫“{parameter}”的参数，这套办法不能使用。可用的参数：{known}。',
    'There is no parameter “{parameter}” here, so the rule set cannot be used. The parameters are: {known}.',
  ),
  'parameter-unreadable': words(
    '参数“{parameter}”的值“{text}”读不懂，这套办法不能使用。请改正，例如 {example}。',
    'The value “{text}” of the parameter “{parameter}” cannot be read, so the rule set cannot be used. Correct it, for example {example}.',
  ),
  'parameter-doubled': words(
    '参数“{parameter}”写了不止一次，分不清用哪一个。请只保留一个。',
    'The parameter “{parameter}” is written more than once and nobody can tell which counts. Keep one.',
  ),
  'setting-unknown': words(
    '没有叫“{setting}”的设置，这一行没有读取。{nearest}请改正名称，自己写的说明不用改。',
    'There is no setting “{setting}”, so this row was not read. {nearest}Correct the name, or leave it if it is a note of your own.',
  ),
  'setting-unreadable': words(
    '设置“{setting}”的值“{text}”读不懂，暂按默认值计算。请改正，例如 {example}。',
    'The value “{text}” of the setting “{setting}” cannot be read, so the default was used for now. Correct it, for example {example}.',
  ),
};
