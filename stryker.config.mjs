import jest from './jest.config.cjs';

/** Breaks the rules on purpose, one at a time, and says which break no test noticed: `npm run mutate`. */
export default {
  mutate: [
    'src/consent/read-failure.ts',
    'src/consent/reading/*.ts',
    'src/text/*.ts',
    'src/consent/diagnose.ts',
    'src/consent/advise.ts',
    'src/core/step.ts',
    'src/core/{set-up-sync,sign-ins,mailbox-checks,telling,kept-text,judging,running,turns,schedule,same-json}.ts',
    'src/consent/entra/admin-consent-url.ts',
  ],
  testRunner: 'jest',
  jest: {
    // The named examples have to tell; the random ones would take hours and explain nothing.
    config: {
      ...jest,
      // The way from a broken file to its tests leads through both.
      roots: ['<rootDir>/src', '<rootDir>/test'],
      testMatch: [
        '**/test/core/{step,step-windows,step-connection,record,runner}.test.ts',
        '**/test/consent/{read-failure,reading,guidance,corpus,diagnose,advise}.test.ts',
        '**/test/consent/problems/recorded.test.ts',
        '**/test/consent/entra/admin-consent-url.test.ts',
      ],
    },
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Jest keeps what it has loaded, and gets slower and slower.
  maxTestRunnerReuse: 25,
  // A loaded machine is no endless loop.
  timeoutMS: 30_000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  ignorePatterns: ['/dist', '/docs', '/assets', '/test/browser', '/practice', '/deploy'],
  tempDirName: '.stryker-tmp',
  allowConsoleColors: false,
};
