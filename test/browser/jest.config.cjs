/** The dialogs in a real browser; a command of its own, because it needs one and takes minutes. */
const plain = require('../../jest.config.cjs');

module.exports = {
  ...plain,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/browser/support/browser-or-reason.cjs',
  maxWorkers: 1,
  testTimeout: 120000,
};
