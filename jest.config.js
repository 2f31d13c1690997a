// How tests run: TypeScript through swc as ES modules; real processes and sockets, hence the long limit.
const swc = { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }

const config = {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testTimeout: 30_000,
  maxWorkers: 2,
}

export default config
