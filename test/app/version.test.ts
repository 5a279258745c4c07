import { PROGRAM_VERSION } from '../../src/app/version';
import { version } from '../../package.json';

test('the version on the sheets is that of the package', () => {
  expect(PROGRAM_VERSION).toBe(version);
});
