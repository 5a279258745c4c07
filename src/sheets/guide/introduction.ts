// How sheets and columns are found, for the top of the guide.
const sheets = `Sheets are found by name and columns by header, never by position; case and spaces do not count. A sheet belongs to a table by the setting 表映射, by the table's name or one of its other names, or by such a name with more beside it, set apart by a sign or a space: 月度计划-园区组, 评分（2026-10）, 10月评分. All sheets of a table are read as one, each by its own header row; 设置 alone may be there only once. Copies, templates and summaries (副本, (2), 备份, 旧, 模板, 样表, 示例, 汇总) are not read, and a warning says so.`;

const headers = `The header row may stand below title blocks, in any order, between columns of the office's own, which are left as they are; it may have two rows. A header is taken in this order: as 表映射 says; exactly; but for spaces, case, hints in brackets and a star; by one of the other names below. Two equally good candidates are asked about. A unit's own sheet can do without the column of units when its name names the unit, and a month's own sheet without that of months when its name, or the title above the header, names one month; a note tells what was taken from where.`;

const rows = `Rows that are blank in every column below are passed over, as are title and header rows that come again; rows that begin with 合计, 小计, 平均, 注 or 填表人 and lack what every entry fills are foot rows. A sheet that cannot be read keeps out of the ranking only the unit, or only the month, that it is about; where nobody can tell, nothing is ranked.`;

const mapping = `表映射 holds one entry a line, or several set apart by semicolons: \`月度计划=园区组计划\` for a sheet, \`月度计划.完成时限=要求完成时间\` for a header. A name that holds one of \`. = ;\` is written 「in these marks」 or "in these".`;

export const introduction = [
  sheets,
  headers,
  rows,
  mapping,
  '**\\*** must be there and filled in. Everything else may be left out.',
].join('\n\n');
