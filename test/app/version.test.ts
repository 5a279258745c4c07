import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROGRAM_VERSION } from '../../src/app/version';

test('the version on the sheets is that of the package', () => {
  const manifest = readFileSync(path.join(__dirname, '../../package.json'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ version: PROGRAM_VERSION });
});
