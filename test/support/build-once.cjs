// The bundle and the command line are tested as built, so they are built once before the first test.
const { execFileSync } = require('node:child_process');
const path = require('node:path');

module.exports = () => {
  execFileSync(process.execPath, ['build.mjs', '--quiet'], { cwd: path.join(__dirname, '../..'), stdio: 'inherit' });
};
