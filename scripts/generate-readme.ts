// Writes the README's tables of inputs and outputs out of action.yml, between their marks; with --check only compares.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import { settlePage, table } from './generated-page.ts'

const ROOT = join(import.meta.dirname, '..')
const action = parseDocument(readFileSync(join(ROOT, 'action.yml'), 'utf8'))

interface Row {
  readonly name: string
  /** The last comment above it in action.yml: `main`, `network` or `advanced`. */
  readonly group: string
  readonly description: string
  readonly initial: string
}

interface Described {
  readonly description?: string
  readonly default?: string | number | boolean
}

function mapAt(key: string): YAMLMap {
  const map = action.get(key)
  if (!isMap(map)) throw new Error(`action.yml has no ${key}`)
  return map
}

/** The entries of a mapping in their order. The comment above the first one belongs to the mapping itself. */
function rowsOf(map: YAMLMap): Row[] {
  let group = map.commentBefore ?? ''
  return map.items.map(({ key, value }) => {
    if (!isScalar(key) || !isMap(value)) throw new Error(`action.yml: ${String(key)} is not described`)
    group = key.commentBefore ?? group
    const { description = '', default: initial = '' } = value.toJSON() as Described
    return { name: String(key.value), group: group.trim(), description, initial: String(initial) }
  })
}

const code = (text: string): string => (text === '' ? '' : `\`${text}\``)

function inputTable(group: string): string {
  const rows = rowsOf(mapAt('inputs')).filter((row) => row.group === group)
  const cells = rows.map(({ name, initial, description }) => [code(name), code(initial), description])
  return table(['Input', 'Default', 'Meaning'], cells)
}

function outputTable(): string {
  const cells = rowsOf(mapAt('outputs')).map(({ name, description }) => [code(name), description])
  return table(['Output', 'Meaning'], cells)
}

/** Puts a table between `<!-- name -->` and `<!-- /name -->`. */
function filled(page: string, [name, text]: readonly [name: string, text: string]): string {
  const marks = [`<!-- ${name} -->`, `<!-- /${name} -->`] as const
  const [start, end] = marks.map((mark) => page.indexOf(mark))
  if (start === undefined || end === undefined || start < 0 || end < start) {
    throw new Error(`README.md has no place for the table between ${marks.join(' and ')}`)
  }
  return `${page.slice(0, start)}${marks[0]}\n\n${text}\n\n${page.slice(end)}`
}

const groups = [...new Set(rowsOf(mapAt('inputs')).map(({ group }) => group))]
const inputTables = groups.map((group) => [`inputs:${group}`, inputTable(group)] as const)
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
await settlePage('README.md', [...inputTables, ['outputs', outputTable()] as const].reduce(filled, readme))
