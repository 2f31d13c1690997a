// Writes the sections of docs/inputs.md out of the tables of inputs and their samples; with --check only compares.
import { INPUT_GROUPS, type InputName } from '../src/inputs/table.ts'
import type { Row, Rows } from '../src/inputs/table/row.ts'
import { fenced, settleParts } from './generated-page.ts'
import { INPUT_SAMPLES } from './input-samples.ts'

/** Names of variables and URLs, which Markdown would read as links or emphasis. */
const CODE = /\b[A-Z]+(?:_[A-Z]+)+\b|https?:\/\/[\w./:@-]*[\w/]|(?<= )--[a-z-]+|\*\.\w+/g

function section(name: string, { about, initial, variables = [] }: Row): string {
  const text = about.replaceAll(CODE, (word) => `\`${word}\``)
  const isTold = initial !== undefined && initial !== '' && variables.length === 0
  return [
    `### ${name}`,
    isTold ? `${text} Default: \`${initial}\`.` : text,
    fenced('yaml', `with:\n${INPUT_SAMPLES[name as InputName].replaceAll(/^(?=.)/gm, '  ')}`),
  ].join('\n\n')
}

const sections = (rows: Rows): string =>
  Object.entries(rows)
    .map(([name, row]) => section(name, row))
    .join('\n\n')

const groups = Object.entries(INPUT_GROUPS).map(
  ([group, rows]) => [`inputs:${group}`, sections(rows)] as const,
)
await settleParts('docs/inputs.md', Object.fromEntries(groups))
