// Writes the README's tables of inputs and outputs out of action.yml, between their marks; with --check only compares.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { settlePage, table } from './generated-page.ts'

const ROOT = join(import.meta.dirname, '..')

interface Described {
  readonly description: string
  readonly default?: string | number | boolean
}

interface Action {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
}

/** What people need stands first; an input of neither list is advanced. */
const MAIN = [
  ...[
    'api-key',
    'auth-token',
    'auth',
    'endpoints',
    'require',
    'models',
    'request',
    'fail-on',
    'on-missing-key',
  ],
  ...['timeout', 'deadline', 'attempts', 'scan-workspace', 'summary', 'report-dir'],
]
const NETWORK = ['ca-certificates', 'connect-to', 'allow-http', 'headers', 'tls-expiry-days']

const { inputs, outputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action

function inputTable(names: readonly string[]): string {
  const rows = names.map((name) => {
    const input = inputs[name]
    if (!input)
      throw new Error(`action.yml declares no input ${name}: take it from the list here, or declare it`)
    const value = String(input.default ?? '')
    return [`\`${name}\``, value === '' ? '' : `\`${value}\``, input.description]
  })
  return table(['Input', 'Default', 'Meaning'], rows)
}

function outputTable(): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['Output', 'Meaning'], rows)
}

const TABLES = {
  'inputs:main': inputTable(MAIN),
  'inputs:network': inputTable(NETWORK),
  'inputs:advanced': inputTable(Object.keys(inputs).filter((name) => ![...MAIN, ...NETWORK].includes(name))),
  outputs: outputTable(),
} as const

/** Puts a table between `<!-- name -->` and `<!-- /name -->`. */
function filled(page: string, [name, text]: readonly [name: string, text: string]): string {
  const marks = [`<!-- ${name} -->`, `<!-- /${name} -->`] as const
  const [start, end] = marks.map((mark) => page.indexOf(mark))
  if (start === undefined || end === undefined || start < 0 || end < start) {
    throw new Error(`README.md has no place for the table between ${marks.join(' and ')}`)
  }
  return `${page.slice(0, start)}${marks[0]}\n\n${text}\n\n${page.slice(end)}`
}

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
await settlePage('README.md', Object.entries(TABLES).reduce(filled, readme))
