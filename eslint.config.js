// What the linter watches: the limits of size and complexity, types that tell the truth, and who may print.
import { globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const LIMITS = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 10],
  'max-depth': ['error', 3],
}

const STYLE = {
  eqeqeq: 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Export by name: a name is found, a default is not.' },
  ],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  // `return done()` reads well; a string spread into code points is what key shapes need.
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_' },
  ],
}

const DOORS = [
  'src/index.ts',
  'src/cli.ts',
  'src/demo.ts',
  'src/host/terminal-host.ts',
  'src/host/action-host.ts',
]

export default tseslint.config(
  globalIgnores(['dist/', 'package/', 'coverage/', 'node_modules/']),
  { files: ['**/*.{js,mjs}'], rules: LIMITS, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { ...LIMITS, ...STYLE },
  },
  { files: ['src/**/*.ts'], ignores: DOORS, rules: { 'no-console': 'error' } },
  // A `describe` is a chapter, not a function: only whole files are limited there.
  { files: ['__tests__/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
)
