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
  throw error === undefined
    ? targetsFault(undefined, 'something is wrong', 'its published form')
    : faultOf(error, document)
}

function faultOf(error: ErrorObject, document: TargetsDocument): Error {
  const path = pathOf(error.instancePath)
  const strange = unknownName(error)
  const place = strange === undefined ? document.placeOf(path) : document.placeOfName(path, strange)
  return targetsFault(place, `${told(path)} ${wordsOf(error)}`, acceptedBy(error))
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
  const whole = parts.join('').replace(/^\./, '')
  return whole === '' ? 'the file' : whole
}

const KNOWN = new Set([
  ...Object.keys(schema.properties),
  ...Object.keys(schema.properties.defaults.properties),
  ...Object.keys(schema.$defs.target.properties),
])

function unknownName({ keyword, params, propertyName }: ErrorObject): string | undefined {
  if (keyword === 'additionalProperties') return String(params['additionalProperty'])
  return propertyName
}

function wordsOf({ keyword, params }: ErrorObject): string {
  if (keyword === 'required') return `lacks ${String(params['missingProperty'])}`
  return WORDS[keyword] ?? 'has the wrong form'
}

const WORDS: Readonly<Record<string, string>> = {
  additionalProperties: 'has an unknown member',
  propertyNames: 'has a member with an invalid name',
  type: 'has the wrong type',
  enum: 'is not one of the accepted values',
  pattern: 'does not look like what is expected (not shown, because it may be a secret)',
  minItems: 'is an empty list',
  maxItems: 'is too long a list',
  maxProperties: 'has too many members',
  minLength: 'is empty',
  maxLength: 'is too long',
  minimum: 'is too small',
  maximum: 'is too large',
}

/** The description that the schema gives to the place; where a member means nothing, the names that do. */
function acceptedBy({ keyword, parentSchema }: ErrorObject): string {
  const { description, properties } = (parentSchema ?? {}) as { description?: string; properties?: object }
  if (keyword === 'additionalProperties' && properties !== undefined)
    return Object.keys(properties).join(', ')
  return (description ?? 'its published form').replace(/\.$/, '')
}
