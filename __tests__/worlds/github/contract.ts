// Holds a request against GitHub's own description of its REST API: github.com's, or that of the oldest Enterprise Server in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** The descriptions there are. */
export type Edition = 'api.github.com' | 'ghes-3.17'

interface Operation {
  readonly method: string
  readonly path: string
  readonly query: object
  readonly body?: object
}

const TEXT = readFileSync(join(import.meta.dirname, 'rest-api.json'), 'utf8')
const OPERATIONS = JSON.parse(TEXT) as Readonly<Record<Edition, readonly Operation[]>>

const ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: true })
addFormats.default(ajv)

/** What is wrong with a request; empty when the description allows it. */
export function complaintsAbout(
  edition: Edition,
  { method, url, body }: { readonly method: string; readonly url: URL; readonly body: unknown },
): readonly string[] {
  const operation = OPERATIONS[edition].find(
    (one) => one.method === method && patternOf(one.path).test(url.pathname),
  )
  if (operation === undefined) return [`${method} ${url.pathname} is not in the description`]
  const parts = [
    { part: 'query', schema: operation.query, value: Object.fromEntries(url.searchParams) },
    { part: 'body', schema: operation.body ?? { enum: [null] }, value: structuredClone(body ?? null) },
  ]
  return parts.flatMap(({ part, schema, value }) => {
    const validate: ValidateFunction = ajv.compile(schema)
    return validate(value) ? [] : [`${method} ${url.pathname}: ${part}: ${ajv.errorsText(validate.errors)}`]
  })
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace('{issue_number}', '\\d+').replaceAll(/\{\w+\}/g, '[\\w.-]+')}$`)
}
