// The helper under a formula being typed, and the kinds of functions.
export const functionHelpTerms: Readonly<Record<string, string>> = {
  Array: '数组',
  Database: '数据库',
  Filter: '筛选',
  Financial: '财务',
  Info: '信息',
  Lookup: '查找',
  Logical: '逻辑',
  Math: '数学',
  Operator: '运算符',
  Statistical: '统计',
  Text: '文本',
  Engineering: '工程',
  Parser: '解析',
  ABOUT: '说明',
  '- [optional]': '- [可选]',
  'default:': '默认值：',
};
