// Whether a targets file has the published form, and in our words what is amiss.
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import schema from '../../../schema/targets-v1.schema.json' with { type: 'json' }
import { targetsFault, type FilePath } from './fault.ts'
import type { TargetsDocument } from './yaml-document.ts'

/** One target's settings by the names of the inputs. */
export type TargetSettings = Readonly<Record<string, unknown>>

export interface TargetEntry extends TargetSettings {
  readonly name: string
  readonly credential?: string
  readonly labels?: Readonly<Record<string, string | number | boolean>>
  readonly headers?: Readonly<Record<string, string>>
}

export interface TargetsFile {
  readonly defaults?: TargetSettings & Pick<TargetEntry, 'headers'>
  readonly targets: readonly TargetEntry[]
}

/** The file's value in its type. Throws `InputError` for the first fault. */
export function validated(document: TargetsDocument): TargetsFile {
  const ajv = new Ajv2020({ strictTypes: false, verbose: true })
  const isTargetsFile = ajv.compile<TargetsFile>(schema)
  if (isTargetsFile(document.value)) return document.value
  const [error] = isTargetsFile.errors ?? []
  throw error === undefined ? targetsFault(undefined, 'wrong form', PUBLISHED) : faultOf(error, document)
}

const PUBLISHED = 'a file as docs/targets.md describes it'

function faultOf(error: ErrorObject, document: TargetsDocument): Error {
  const path = pathOf(error.instancePath)
  const strange = unknownName(error)
  const place = strange === undefined ? document.placeOf(path) : document.placeOfName(path, strange)
  const part = path.length === 0 ? undefined : told(path)
  return targetsFault(place, { place: part, fault: wordsOf(error, strange) }, acceptedBy(error))
}

/** A JSON pointer. Numbers are places in a list. */
function pathOf(pointer: string): FilePath {
  const parts = pointer.split('/').slice(1)
  return parts.map((part) =>
    /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'),
  )
}

/** Names of the form alone are repeated; any other name may be anything. */
function told(path: FilePath): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`
    return KNOWN.has(part) ? `.${part}` : '.…'
  })
  return parts.join('').replace(/^\./, '')
}

const KNOWN = new Set([
  ...Object.keys(schema.properties),
  ...Object.keys(schema.properties.defaults.properties),
  ...Object.keys(schema.$defs.target.properties),
])

/** Where a member is missing, one that nobody knows may be the misspelt one. */
function unknownName(error: ErrorObject): string | undefined {
  const { keyword, params, propertyName, data } = error
  if (keyword === 'additionalProperties') return String(params['additionalProperty'])
  if (keyword !== 'required') return propertyName
  return Object.keys(data as object).find((name) => !membersOf(error).includes(name))
}

function membersOf({ parentSchema }: ErrorObject): readonly string[] {
  const { properties = {} } = (parentSchema ?? {}) as { properties?: object }
  return Object.keys(properties)
}

function wordsOf({ keyword, params, instancePath }: ErrorObject, strange: string | undefined): string {
  const lacks = `${String(params['missingProperty'])} is missing`
  if (keyword === 'required') return strange === undefined ? lacks : `${lacks}, and this member is unknown`
  if (keyword === 'pattern' && NAMES_A_SECRET.test(instancePath))
    return 'not the name of a variable; if it is a key, revoke it'
  return WORDS[keyword] ?? 'wrong form'
}

const NAMES_A_SECRET = /\/(?:credential$|headers\/)/

const WORDS: Readonly<Record<string, string>> = {
  additionalProperties: 'unknown member',
  propertyNames: 'a member with an invalid name',
  type: 'wrong type',
  enum: 'not one of the accepted values',
  pattern: 'not what is expected; not shown, because it may be a secret',
  minItems: 'an empty list',
  maxItems: 'too long a list',
  maxProperties: 'too many members',
  minLength: 'empty',
  maxLength: 'too long',
  minimum: 'too small',
  maximum: 'too large',
}

/** The description that the schema gives to the place; where a member is missing or means nothing, the names that there are. */
function acceptedBy(error: ErrorObject): string {
  const { description = PUBLISHED } = (error.parentSchema ?? {}) as { description?: string }
  const members = membersOf(error)
  if (error.instancePath === '') return PUBLISHED
  if (['additionalProperties', 'required'].includes(error.keyword) && members.length > 0)
    return `a target with a name, and of these members: ${members.join(', ')}`
  return description.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase()).replace(/\.$/, '')
}
