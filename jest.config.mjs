export default {
  // One fewer than there are cores, which is the default, leaves half of a small machine idle.
  maxWorkers: "100%",
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.mjs' },
  collectCoverageFrom: ['src/**/*.ts', 'rules/**/*.ts', '!**/*.d.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcov'],
  modulePathIgnorePatterns: ['<rootDir>/(dist|lib|coverage)/'],
  restoreMocks: true,
};
