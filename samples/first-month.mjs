// A first look (`npm start`): the sample month from its entries to the mails, and what was made of it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../build/xiaoneng.mjs', import.meta.url));
const folder = 'out';
const workbook = path.join(folder, 'haiyong-2026.xlsx');
const locale = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '';
const isEnglish = locale.toLowerCase().startsWith('en');
const month = ['--month', '2026-10', '--now', '2026-11-02T10:00'];

run(['rank', 'samples/haiyong-2026.xlsx', ...month, '--out', folder], 'inherit');
run(['publish', workbook, ...month, '--in-place', '-q']);
const { documents } = run(['notice', workbook, ...month, '--in-place', '-q', '--json']);
const { mails } = run(['mail', workbook, ...month, '--in-place', '-q', '--json']);

console.log(isEnglish ? '\nMade of the sample month:' : '\n由示例月份生成：');
tell(workbook, isEnglish ? 'ranking, notice, list of mails, log' : '排名、通报、发送记录、运行日志');
for (const { fileName, kind } of documents) {
  const what = { circular: ['通报', 'the circular'], poster: ['张贴用海报', 'the poster for the wall'] }[kind];
  const files = ['html', 'pdf'].map((ending) => path.join(folder, `${fileName}.${ending}`));
  for (const file of files.filter(existsSync)) tell(file, what[Number(isEnglish)]);
}
const outbox = path.join(folder, 'outbox');
const count = readdirSync(outbox).filter((name) => name.endsWith('.eml')).length;
tell(
  path.join(outbox, path.sep),
  isEnglish ? `${mails.length} mails as .eml files; none was sent` : `${mails.length} 封邮件（.eml），没有发往任何地方`,
);
if (count > mails.length)
  console.log(isEnglish ? '    (older files are there as well)' : '    （其中还有以前生成的文件）');

/** The answer where JSON was asked for; ends with the status of a command that failed. */
function run(words, stdout = 'pipe') {
  const { status, stdout: text } = spawnSync(process.execPath, [command, ...words], {
    stdio: ['ignore', stdout, 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) process.exit(status ?? 1);
  return words.includes('--json') ? JSON.parse(text) : null;
}

function tell(file, what) {
  console.log(`  ${file}  ${what}`);
}
