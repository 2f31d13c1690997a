// Writes the tables of main inputs and outputs into the README, and that of all outputs into its recipe; with --check only compares.
import { parse } from 'yaml'
import { INPUT_GROUPS } from '../src/inputs/table.ts'
import type { Row } from '../src/inputs/table/row.ts'
import { readPage, settleParts, table } from './generated-page.ts'

interface Manifest {
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const LONGEST_CELL = 120
/** Those of the group `main` that few change; docs/inputs.md has them. */
const SELDOM = new Set(['auth', 'require', 'timeout', 'attempts', 'scan-workspace', 'summary'])
/** The outputs to read first. */
const FIRST_OUTPUTS = ['verdict', 'cause', 'title', 'remedy', 'key-valid', 'healthy-endpoint']

/** The first sentences of a description that fit into a cell; defaults have a column of their own. */
function shortened(about: string): string {
  const [first = '', ...rest] = about
    .split(/(?<=\.) (?=\S)/)
    .filter((sentence) => !sentence.startsWith('Default:'))
  return rest.reduce((text, sentence) => {
    const longer = `${text} ${sentence}`
    return longer.length <= LONGEST_CELL && about.startsWith(longer) ? longer : text
  }, first)
}

function inputCells([name, { initial = '', about }]: readonly [string, Row]): readonly string[] {
  return [`[\`${name}\`](docs/inputs.md#${name})`, initial && `\`${initial}\``, shortened(about)]
}

const { outputs } = parse(readPage('action.yml')) as Manifest

function outputTable(names: readonly string[]): string {
  return table(
    ['Output', 'Meaning'],
    names.map((name) => [`\`${name}\``, outputs[name]?.description ?? '']),
  )
}

const shown = Object.entries(INPUT_GROUPS.main).filter(([name]) => !SELDOM.has(name))
await settleParts('README.md', {
  'inputs:main': table(['Input', 'Default', 'Meaning'], shown.map(inputCells)),
  outputs: outputTable(FIRST_OUTPUTS),
})
await settleParts('docs/recipes/outputs.md', { outputs: outputTable(Object.keys(outputs)) })
