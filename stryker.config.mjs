// Mutation testing of what decides a result and of what keeps a mail from leaving twice: docs/mutation.md.
export default {
  mutate: ['src/core/**/*.ts'],
  testRunner: 'in-process',
  plugins: ['./test/mutation/in-process-runner.mjs'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5000,
  tempDirName: 'out/mutation-sandbox',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'out/mutation.json' },
};
