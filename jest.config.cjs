/** Types are checked by `npm run types`; here they are only stripped, so that the suite starts fast. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // These need a browser: npm run test:browser.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  globalSetup: '<rootDir>/test/support/build-once.cjs',
  setupFiles: ['<rootDir>/test/support/same-chance.cjs'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { tsconfig: 'test/tsconfig.jest.json' }],
  },
  // Looking these up in the test's own world is slow, and exact arithmetic does little else.
  sandboxInjectedGlobals: ['Array', 'BigInt', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String'],
  maxWorkers: '100%',
  testTimeout: 900000,
};
