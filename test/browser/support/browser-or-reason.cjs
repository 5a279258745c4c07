// Says why nothing can be shown where there is no browser; where one must be there (BROWSER=required, as in CI), that is a failure.
const { existsSync } = require('node:fs');
const buildOnce = require('../../support/build-once.cjs');
const { browserPath } = require('./browser-path.cjs');

module.exports = () => {
  const found = browserPath(process.env, existsSync);
  if (found !== null) {
    process.env.XIAONENG_BROWSER = found;
    buildOnce();
    return;
  }
  const reason =
    'No Chromium, Chrome or Edge was found, so the dialogs were not tested. Install one, or name it in XIAONENG_BROWSER.';
  if (process.env.BROWSER === 'required') throw new Error(reason);
  console.warn(reason);
  process.exit(0);
};
