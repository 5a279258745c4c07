import { execFileSync } from 'node:child_process';
import { workbookGuide } from '../../src/sheets/guide/workbook-guide';
import { inputTables, outputTables } from '../../src/sheets/tables/all-tables';

it('docs/workbook.md says what the declarations say (else run npm run docs)', () => {
  expect(() => execFileSync(process.execPath, ['docs/make-workbook-guide.mjs', '--check'])).not.toThrow();
});

it('the guide names every sheet and every column', () => {
  const guide = workbookGuide();
  for (const { name, columns } of [...inputTables, ...outputTables]) {
    expect(guide).toMatch(new RegExp(`### ${name['zh-CN']} \\(${name.en}\\)\n\n[A-Z].*\\.`));
    for (const { header } of Object.values(columns)) expect(guide).toContain(header['zh-CN']);
  }
});

it('the guide shows the defaults of the rules', () => {
  expect(workbookGuide()).toMatch(/\| 分值 \| Grade points \| 100,80,60,40 \|/);
});
