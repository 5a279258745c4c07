// The box for a link in a cell.
export const linksTerms: Readonly<Record<string, string>> = {
  'Link label': '链接文字',
  "e.g. 'Link label'": '例如“链接文字”',
  "e.g. 'http://www.odoo.com'": '例如“https://www.example.com”',
  'Link URL': '链接网址',
  'No results': '没有结果',
  'Remove link': '移除链接',
};
