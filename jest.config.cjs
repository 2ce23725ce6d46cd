const swc = require('./swc.json');

/** Unit and table tests. Browser stories run under Playwright (playwright.config.ts). */
module.exports = {
  testEnvironment: 'node',
  // A loaded machine is no failure: nothing here measures time.
  testTimeout: 30_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/browser/'],
  // `npm test` asks for it: the behaviour of Set up sync has no branch that no test takes.
  collectCoverageFrom: [
    'src/core/{step,model,withdrawing,same-json}.ts',
    'src/core/{set-up-sync,sign-ins,mailbox-checks,telling,kept-text,judging,running,turns,schedule}.ts',
  ],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
  coverageReporters: ['text'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
};
