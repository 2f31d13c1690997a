// Writes the lists of schema/report-v1.schema.json out of our own; its structure is written by hand. With --check only compares.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROVIDER_IDS } from '../src/claude/providers/index.ts'
import { SCHEMA_V1 } from '../src/report/json/v1.ts'
import { CAUSE_IDS } from '../src/words/causes.ts'
import { CHECK_IDS } from '../src/words/check-ids.ts'
import { STATUSES } from '../src/words/finding.ts'
import { HOST_KINDS } from '../src/words/host.ts'
import { ATTEMPT_OUTCOMES, AUTH_SCHEMES, CUT_OFF_BY, MODEL_STATUSES } from '../src/words/result.ts'
import { ORIGINS } from '../src/words/settings.ts'
import { VERDICTS } from '../src/words/verdict.ts'
import { settlePage } from './generated-page.ts'

const PATH = 'schema/report-v1.schema.json'

/** The place of each list in the schema. */
const LISTS: Readonly<Record<string, string | readonly string[]>> = {
  'properties/schema/const': SCHEMA_V1,
  'properties/cutOffBy/enum': CUT_OFF_BY,
  '$defs/verdict/enum': VERDICTS,
  '$defs/cause/enum': CAUSE_IDS,
  '$defs/check/enum': CHECK_IDS,
  '$defs/run/properties/host/enum': HOST_KINDS,
  '$defs/origin/properties/from/enum': ORIGINS,
  '$defs/target/properties/provider/enum': PROVIDER_IDS,
  '$defs/endpoint/properties/auth/items/enum': AUTH_SCHEMES,
  '$defs/attempt/properties/outcome/enum': ATTEMPT_OUTCOMES,
  '$defs/finding/properties/status/enum': STATUSES,
  '$defs/model/properties/status/enum': MODEL_STATUSES,
}

/** Puts a list in the place of the one that stands there. */
function fill(schema: unknown, place: string, list: string | readonly string[]): void {
  const names = place.split('/')
  const last = names.pop() ?? ''
  const holder = names.reduce(partOf, schema)
  partOf(holder, last)
  Object.assign(holder as object, { [last]: list })
}

function partOf(whole: unknown, name: string): unknown {
  const part: unknown = typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined
  if (part === undefined) throw new Error(`${PATH} has no place for ${name}`)
  return part
}

const schema: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '..', PATH), 'utf8'))
for (const [place, list] of Object.entries(LISTS)) fill(schema, place, list)
await settlePage(PATH, JSON.stringify(schema, null, 2))
