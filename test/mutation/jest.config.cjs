/** The tests that need nothing built: mutants are judged by what stands beside their code. */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test/core'],
  setupFiles: ['<rootDir>/test/support/same-chance.cjs', '<rootDir>/test/mutation/few-cases.cjs'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'test/tsconfig.jest.json' }] },
};
