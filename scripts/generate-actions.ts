// Writes the inputs of both action.yml out of their tables; with --check only compares.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { MERGE_INPUTS } from '../src/fleet/merge/inputs.ts'
import { INPUT_GROUPS } from '../src/inputs/table.ts'
import type { Row, Rows } from '../src/inputs/table/row.ts'
import { settlePage } from './generated-page.ts'

/** The runner passes a default as if it had been given, so that no variable would ever be looked at. */
function described({ about, initial = '', variables = [] }: Row): object {
  const isTold = initial !== '' && variables.length === 0
  return { description: about, ...(isTold && { default: initial }) }
}

function inputsOf(rows: Rows): string {
  const entries = Object.entries(rows).map(([name, row]) => [name, described(row)] as const)
  return stringify(Object.fromEntries(entries), { lineWidth: 0, singleQuote: true }).replaceAll(
    /^(?=.)/gm,
    '  ',
  )
}

/** Puts the inputs in the place of those that the file has. */
async function settleAction(path: string, inputs: string): Promise<void> {
  const text = readFileSync(join(import.meta.dirname, '..', path), 'utf8')
  const [, before, after] = /^(.*^inputs:\n).*?(^outputs:.*)$/ms.exec(text) ?? []
  if (before === undefined || after === undefined) throw new Error(`${path} has no inputs before its outputs`)
  await settlePage(path, `${before}${inputs}\n${after}`)
}

const groups = Object.entries(INPUT_GROUPS).map(([group, rows]) => `  # ${group}\n${inputsOf(rows)}`)
await settleAction('action.yml', groups.join(''))
await settleAction('merge/action.yml', inputsOf(MERGE_INPUTS))
