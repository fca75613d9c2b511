export default {
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
