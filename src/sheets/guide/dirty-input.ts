/** How the reading takes what people really type; the examples of test/sheets/cells prove each line. */
export const dirtyInput = `What is accepted although it is odd becomes a note; what cannot be read becomes an error at its cell with a suggestion. Nothing is ever computed from a guess.

- **Numbers**: full-width digits and signs, U+2212 as minus, spaces and zero-width marks around or inside, a leading apostrophe, numbers typed as text, thousands in correct groups and the unit of the column (95分, 12天, 3票) are accepted and noted. \`²\`, \`①\`, \`1e3\`, \`0x10\`, \`五\` and a percentage where points are meant are refused. A stored number counts as it is shown with 15 digits.
- **Blank** is missing, never 0; only counts of ballots take a blank for none.
- **完成率**: 0 to 1 is a ratio, 10 to 100 is per cent, 80% says so itself; above 1 and below 10, and above 100, is refused.
- **得分**: a number or 回避, 缺, 免评. A percentage is kept as one and refused where the method is 评分.
- **Dates**: date cells, and the texts 2026-10-05, 2026/10/5, 2026.10.5, 2026年10月5日. A bare number, 10月底 or 长期 is refused.
- **Months**: 2026-10, 2026/10, 2026.10, 2026年10月 and any date. A plain number such as 2026.1 or 202610 and a two-digit year are refused.
- **Words of a list** match in either language, whatever the width, the spaces and the case.
- **Error cells** (#N/A, #DIV/0! ...) and formulas without a stored result are errors at that cell.
- **Merged cells** are fine in titles; in 月份 and 单位 over several rows the value stands for each of them; anywhere else in the data they are errors.
- **Hidden rows** are read like all others.
- **Repairs**: where an odd form is understood without any doubt (needless spaces and unseen marks, full-width figures and codes, numbers and dates typed as text, other spellings of a month, a name that matches exactly one spelling in 单位, 人员 or 考核办法), 检查结果 says what a repair would write. It is made only where somebody ticks it; formulas, remarks and 设置 are never touched, and 修复记录 keeps every old value for undoing. A name in traditional characters is another name.`;
