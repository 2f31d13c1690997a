// How tests run: TypeScript through swc as ES modules; real processes and sockets, hence the long limit.
const swc = {
  jsc: { target: 'es2024', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
}

/** Packages of GitHub that only a bundler could load as they are. */
const GITHUB = '/node_modules/@actions/(?:workflow-parser|languageservice)/.+\\.js$'

const config = {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', swc],
    [GITHUB]: '<rootDir>/__tests__/support/json-imports.mjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/)'],
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  reporters: ['<rootDir>/__tests__/support/progress-reporter.mjs'],
  testTimeout: 120_000,
  maxWorkers: 2,
}

export default config
