// Mutation testing of what decides a result: `npm run mutation`, or one room with `npm run mutation -- --mutate 'src/core/ranking/**/*.ts'`.
export default {
  mutate: ['src/core/**/*.ts'],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.cjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20000,
  tempDirName: 'out/mutation-sandbox',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'out/mutation.json' },
};
