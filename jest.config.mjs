export default {
  // Each file is a process of its own; two of them are not too many for two cores.
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
