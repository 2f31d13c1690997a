// The text of a targets file as a value whose every part knows its line and column.
import { jsonSize } from '../../words/json.ts'
import { readYaml, type TargetsDocument } from './yaml-document.ts'
import { isWithinSize } from './yaml-size.ts'

/** Ten thousand targets of four settings and two labels have 170,000 parts. */
const MOST: Parameters<typeof jsonSize>[1] = { parts: 600_000, depth: 16 }

/** Reads JSON as JSON, in a tenth of the time and memory, and all else as YAML 1.2. Throws `InputError`. */
export function readDocument(text: string): TargetsDocument {
  return readJson(text) ?? readYaml(text)
}

/** Undefined for a text that is no JSON, or in which a name stands twice: what is wrong with it, and where, is told of it as YAML. */
function readJson(text: string): TargetsDocument | undefined {
  const size = /^\s*\{/.test(text) ? jsonSize(Buffer.from(text), MOST) : undefined
  const value = size && parsed(text)
  if (value === undefined || size?.names !== namesIn(value)) return undefined
  let yaml: readonly [TargetsDocument | undefined] | undefined
  const asYaml = (): TargetsDocument | undefined =>
    (yaml ??= [isWithinSize(text) ? readYaml(text) : undefined])[0]
  return {
    value,
    placeOf: (path) => asYaml()?.placeOf(path),
    placeOfName: (path, name) => asYaml()?.placeOfName(path, name),
    find: (isSought) =>
      [...textsIn(value)].some(isSought) ? (asYaml()?.find(isSought) ?? { place: undefined }) : undefined,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce((sum: number, part) => sum + namesIn(part), own)
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield* Object.keys(value)
  for (const part of Object.values(value)) yield* textsIn(part)
}
